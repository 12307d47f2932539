import json
import resource
from pathlib import Path

import anyio
import pytest

from sandbox.docker import DockerSandbox
from sandbox.errors import SandboxError
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Program
from training.dataset import DataError, Example
from training.verify import EXECUTED_FILE, known, matches, remember, verify


def example(code: str, answer: str, *requires: str) -> Example:
    return Example(f"id-{code}", "math", "skill", "question", "think", code, requires, answer)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("30.0", "30"),
        ("30", "$30"),
        ("1,234.5", "1234.5"),
        ("12%", "12"),
        ("33.333333", "33.33"),
        ("0.30000000000000004", "0.3"),
        ("Total: 42", "42"),
        ("42 apples", "42"),
        ("True", "true"),
        ("a  b\n", "a b"),
        ("-5", "-5.0"),
        ("1e3", "1000"),
    ],
)
def test_answers_that_are_right(answer: str, expected: str) -> None:
    assert matches(answer, expected)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("30.1", "30"),
        ("33.3", "33"),
        ("33.34", "33.33"),
        ("31 or 30", "30"),
        ("", "0"),
        ("False", "True"),
        ("30", "thirty"),
        ("nan", "0"),
        ("-30", "30"),
        ("abc", "abd"),
    ],
)
def test_answers_that_are_wrong(answer: str, expected: str) -> None:
    assert not matches(answer, expected)


@pytest.mark.docker
def test_rows_are_right_only_when_their_program_prints_their_answer() -> None:
    rows = [
        example("print(2 + 3)", "5"),
        example("print(2 + 3)", "6"),
        example("print(1 / 0)", "5"),
        example("import math\nprint(math.pi)", "3.14159", "python:math"),
        example("print('5')\nraise SystemExit(1)", "5"),
        example("open('left.txt', 'w').write('x')\nprint(1)", "1"),
        example("import os\nprint(os.path.exists('left.txt'))", "False", "python:os"),
    ]

    async def run() -> list[bool]:
        sandbox = DockerSandbox()
        try:
            return [verdict.right for verdict in await verify(rows, sandbox)]
        finally:
            await sandbox.aclose()

    assert anyio.run(run) == [True, False, False, True, False, True, True]


def batches(hungry: str) -> ScriptedSandbox:
    """Runs batches in which every program prints 1; a container that has the program `hungry` breaks."""

    def answer(program: Program) -> ExecResult:
        programs = json.loads(program.files["programs.json"])["programs"]
        if hungry in programs:
            return scripted_result(status="out_of_memory")
        return scripted_result(stdout='[0, "1", ""]\n' * len(programs))

    return ScriptedSandbox(answer)


def test_a_program_that_breaks_its_container_is_an_error_that_names_its_row() -> None:
    rows = [example(f"print({number} // {number})", "1") for number in range(1, 101)]
    with pytest.raises(SandboxError, match=r"id-print\(73 // 73\): .*out_of_memory.*Mend"):
        anyio.run(verify, rows, batches("print(73 // 73)"))


def test_programs_that_break_a_container_only_together_are_right_apart() -> None:
    def answer(program: Program) -> ExecResult:
        programs = json.loads(program.files["programs.json"])["programs"]
        if len(programs) > 3:
            return scripted_result(status="out_of_memory")
        return scripted_result(stdout="".join(f'[0, "{code[6:-1]}", ""]\n' for code in programs))

    rows = [example(f"print({number})", str(number)) for number in range(10)]
    assert [verdict.right for verdict in anyio.run(verify, rows, ScriptedSandbox(answer))] == [True] * 10


def test_packages_that_cannot_be_had_are_named_and_not_tried_row_by_row() -> None:
    sandbox = ScriptedSandbox(lambda program: scripted_result(status="install_failed"))
    with pytest.raises(SandboxError, match="python:numpy"):
        anyio.run(verify, [example(f"print({number})", "1", "python:numpy") for number in range(9)], sandbox)
    assert len(sandbox.programs) == 1


def test_a_full_disk_is_said_and_leaves_whole_lines_of_what_was_right(tmp_path: Path) -> None:
    remember(["a" * 64], tmp_path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(DataError, match=r"executed-rows\.txt: .*Make room"):
            remember(["b" * 64, "c" * 64], tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (tmp_path / EXECUTED_FILE).read_text() == "a" * 64 + "\n"
    remember(["d" * 64], tmp_path)
    assert known(tmp_path) == {"a" * 64, "d" * 64}
