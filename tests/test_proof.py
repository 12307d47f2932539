from pathlib import Path

import anyio
import pytest

from sandbox.docker import DockerSandbox
from sandbox.packages.environments import InstallerConfig
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Program
from training import proof
from training.counterparts import Counterpart
from training.dataset import Example
from training.drawing import Drawn
from training.proof import Proven, prove


def drawn(code: str, answer: str, *requires: str, other: Counterpart | None = None) -> Drawn:
    return Drawn(Example("id", "math", "skill", "question", "think", code, requires, answer), f"About {code}", other)


def proven(rows: list[Drawn], home: Path) -> list[Proven]:
    async def run() -> list[Proven]:
        sandbox = DockerSandbox(installer=InstallerConfig.from_env())
        try:
            return await prove(rows, sandbox, home, lambda n: None)
        finally:
            await sandbox.aclose()

    return anyio.run(run)


@pytest.mark.docker
def test_a_row_is_kept_only_when_all_it_claims_holds(tmp_path: Path) -> None:
    rows = {
        "": drawn("print(2 + 3)", "5"),
        "does not print '6'": drawn("print(2 + 3)", "6"),
        "prints what was written into it": drawn("print(5)", "5"),
        "imports math and does not use it": drawn("import math\nprint(2 + 3)", "5", "python:math"),
        "declares nothing and imports python:math": drawn("import math\nprint(math.floor(5.5))", "5"),
        "declares python:math and imports nothing": drawn("print(2 + 3)", "5", "python:math"),
        "does not print '7' when the question's values are those to which it belongs": drawn(
            "print(2 + 3)", "5", other=Counterpart("print(2 + 4)", "7", ())
        ),
        "computes with 5, which its question does not state": drawn(
            "print(5)", "5", other=Counterpart("print(6)", "6", (5,))
        ),
    }
    assert [verdict.fault for verdict in proven(list(rows.values()), tmp_path)] == list(rows)


@pytest.mark.docker
def test_a_declared_package_is_needed(tmp_path: Path) -> None:
    needed = drawn("import numpy as np\nprint(np.sum([2, 3]))", "5", "python:numpy")
    spared = drawn(
        "try:\n    import numpy as np\n    print(np.sum([2, 3]))\nexcept ImportError:\n    print(2 + 3)",
        "5",
        "python:numpy",
    )
    brought = drawn(
        "import numpy as np\nimport pandas as pd\nprint(np.sum(pd.Series([2, 3])))",
        "5",
        "python:numpy",
        "python:pandas",
    )
    faults = [verdict.fault for verdict in proven([needed, spared, brought], tmp_path)]
    assert faults == ["", *["runs without python:numpy, which it declares"] * 2]


@pytest.mark.parametrize(
    ("printed", "answer", "fault"),
    [
        ("5", "5", ""),
        (" a b\\n", "a b", ""),
        ("30.0", "30", ""),
        ("0.30000000000000004", "0.3", ""),
        ("true", "True", "does not print 'True'"),
        ("a  b", "a b", "does not print 'a b'"),
        ("1,234", "1234", "does not print '1234'"),
        ("33.333333", "33.33", "does not print '33.33'"),
        ("Total: 42", "42", "does not print '42'"),
        ("12345678901234567", "12345678901234568", "does not print '12345678901234568'"),
        ("", "", "does not print ''"),
    ],
)
def test_a_row_prints_its_answer_itself_not_what_an_evaluation_forgives(
    tmp_path: Path, printed: str, answer: str, fault: str
) -> None:
    sandbox = ScriptedSandbox(lambda program: scripted_result(stdout=f'[0, "{printed}", ""]\n'))
    (verdict,) = anyio.run(prove, [drawn("print(2 + 3)", answer)], sandbox, tmp_path, lambda n: None)
    assert verdict.fault == fault


@pytest.mark.parametrize("changed", ["image", "rules", "beforehand"])
def test_what_was_proven_otherwise_is_executed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    sandbox = ScriptedSandbox(lambda program: scripted_result(stdout='[0, "5", ""]\n' * 2))
    row = drawn("print(2 + 3)", "5", other=Counterpart("print(1 + 4)", "5", ()))
    anyio.run(prove, [row], sandbox, tmp_path, lambda n: None)
    if changed == "image":
        monkeypatch.setattr(proof, "image_name", lambda: "worldmodel-sandbox:another")
    elif changed == "rules":
        monkeypatch.setattr(proof, "RULES", ("verify.py",))
    else:
        row = drawn("print(2 + 3)", "5", other=Counterpart("print(1 + 4)", "5", (2,)))
    (verdict,) = anyio.run(prove, [row], sandbox, tmp_path, lambda n: None)
    assert len(sandbox.programs) == 2
    assert bool(verdict.fault) == (changed == "beforehand")


def test_what_has_been_proven_is_not_executed_again(tmp_path: Path) -> None:
    runs = 0

    def answer(program: Program) -> ExecResult:
        nonlocal runs
        runs += 1
        return scripted_result(stdout='[0, "5", ""]\n' * 2)

    rows = [drawn("print(2 + 3)", "5"), drawn("print(1 + 4)", "5")]
    heard: list[int] = []
    for _ in range(2):
        verdicts = anyio.run(prove, rows, ScriptedSandbox(answer), tmp_path, heard.append)
        assert [verdict.fault for verdict in verdicts] == ["", ""]
    assert runs == 1
    assert sum(heard) == 4
