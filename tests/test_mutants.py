"""Whether the tests of what reads untrusted text notice when it is broken: mutants, made by `mutants.py`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

MUTANTS = 20


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "tests"),
    [
        ("model.protocol", "tests/test_protocol.py"),
        ("sandbox.packages.requirements", "tests/test_requirements.py"),
    ],
)
def test_nine_of_ten_mutants_are_noticed(module: str, tests: str) -> None:
    script = Path(__file__).parent / "mutants.py"
    done = subprocess.run(
        [sys.executable, str(script), module, tests, str(MUTANTS)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    survivors = json.loads(done.stdout)
    assert len(survivors) <= MUTANTS // 10, "\n".join(survivors)
