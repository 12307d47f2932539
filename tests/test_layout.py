import importlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("package", ["server", "model", "sandbox", "training"])
def test_each_package_is_the_one_in_this_checkout(package: str) -> None:
    file = importlib.import_module(package).__file__
    assert file is not None
    assert Path(file).is_relative_to(ROOT)


@pytest.mark.parametrize("module", ["server.app", "server.client", "server.cli", "sandbox.docker", "model.solver"])
def test_importing_what_the_handshake_needs_brings_in_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"torch", "transformers", "peft", "docker", "datasets", "numpy"} & set(loaded.stdout.split())
