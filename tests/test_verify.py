import anyio
import pytest

from sandbox.docker import DockerSandbox
from sandbox.errors import SandboxError
from sandbox.scripted import ScriptedSandbox, scripted_result
from training.dataset import Example
from training.verify import matches, verify


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


def test_a_batch_that_breaks_is_an_error_not_a_wrong_row() -> None:
    sandbox = ScriptedSandbox(lambda program: scripted_result(status="out_of_memory"))
    with pytest.raises(SandboxError, match="out_of_memory"):
        anyio.run(verify, [example("print(1)", "1")], sandbox)
