"""The `worldmodel` command as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPLY = "<think>Multiply.</think>\n<model>\nimport math\nprint(0.15 * 200)\n</model>\n<requires>python:math</requires>"
QUESTION = "What's 15% of 200?"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({QUESTION: REPLY}))
    return {
        **os.environ,
        "WORLDMODEL_HOME": str(tmp_path / "home"),
        "WORLDMODEL_ENGINE": "scripted",
        "WORLDMODEL_SCRIPT": str(script),
    }


def worldmodel(
    environment: dict[str, str], *arguments: str | Path, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "server", *map(str, arguments)],
        env=environment,
        input=stdin,
        capture_output=True,
        text=True,
    )


@pytest.mark.docker
def test_solve_prints_reasoning_program_requirements_output_and_answer_in_this_order(
    environment: dict[str, str],
) -> None:
    done = worldmodel(environment, "solve", QUESTION)
    assert done.returncode == 0, done.stderr
    parts = ["Multiply.", "print(0.15 * 200)", "Requires\npython:math", "Output\n30.0", "Answer\n30.0"]
    assert sorted(parts, key=done.stdout.index) == parts
    assert "running" in done.stderr


@pytest.mark.docker
def test_json_is_the_wire_result_and_nothing_else(environment: dict[str, str], tmp_path: Path) -> None:
    solved = json.loads(worldmodel(environment, "solve", QUESTION, "--json").stdout)
    assert (solved["status"], solved["answer"], solved["requires"]) == ("verified", "30.0", ["python:math"])
    program = tmp_path / "program.py"
    program.write_text("6 * 7")
    assert json.loads(worldmodel(environment, "execute", program, "--json").stdout)["value"] == 42


@pytest.mark.docker
def test_no_answer_is_exit_code_1_and_says_why(environment: dict[str, str]) -> None:
    done = worldmodel(environment, "solve", "Unscripted?")
    assert done.returncode == 1
    assert "No answer." in done.stdout


@pytest.mark.docker
def test_execute_passes_output_through_and_says_what_an_import_needs(
    environment: dict[str, str], tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text("print('out')\nimport yaml")
    done = worldmodel(environment, "execute", program)
    assert done.returncode == 1
    assert done.stdout == "out\n"
    assert "--requires python:PyYAML" in done.stderr
    assert worldmodel(environment, "execute", "-", stdin="print('from stdin')").stdout == "from stdin\n"


@pytest.mark.docker
@pytest.mark.parametrize(
    ("code", "arguments", "ends_with"),
    [
        ("import six, sys; sys.exit(3)", ["--requires", "python:six", "-"], 3),
        ("while True: pass", ["-", "--timeout", "0.5"], 124),
        ("1", ["-", "--requires", "python:no-package-has-this-name"], 2),
    ],
)
def test_execute_ends_as_the_program_did(
    environment: dict[str, str], code: str, arguments: list[str], ends_with: int
) -> None:
    assert worldmodel(environment, "execute", *arguments, stdin=code).returncode == ends_with


@pytest.mark.docker
def test_chat_answers_until_the_end_of_input(environment: dict[str, str], tmp_path: Path) -> None:
    done = worldmodel(environment, "chat", stdin=f"{QUESTION}\n\nUnscripted?\n{QUESTION}\n")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Answer\n30.0") == 2
    assert "No answer." in done.stdout


@pytest.mark.docker
@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["solve", " "], "empty"),
        (["execute", "/no/such/file.py"], "/no/such/file.py"),
        (["execute", "-", "--requires=--pre"], "requirement rejected:"),
    ],
)
def test_what_cannot_be_done_is_exit_code_2_with_the_fault_named(
    environment: dict[str, str], arguments: list[str], complaint: str
) -> None:
    done = worldmodel(environment, *arguments, stdin="1")
    assert done.returncode == 2
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments", [["solve"], ["solve", "x", "--samples", "0"], ["solve", "x", "--timeout", "nan"], ["dance"]]
)
def test_bad_usage_is_exit_code_2(environment: dict[str, str], arguments: list[str]) -> None:
    assert worldmodel(environment, *arguments).returncode == 2


def test_no_engine_is_exit_code_2_with_the_next_command(environment: dict[str, str]) -> None:
    unreachable = {**environment, "DOCKER_HOST": "unix:///no/such/docker.sock"}
    done = worldmodel(unreachable, "solve", QUESTION)
    assert done.returncode == 2
    assert "python -m sandbox setup" in done.stderr


@pytest.mark.docker
def test_no_model_is_exit_code_2(environment: dict[str, str]) -> None:
    done = worldmodel({**environment, "WORLDMODEL_SCRIPT": "/no/such/script.json"}, "solve", QUESTION)
    assert done.returncode == 2
    assert "/no/such/script.json" in done.stderr


def test_help_documents_the_exit_codes(environment: dict[str, str]) -> None:
    for arguments in (["--help"], ["solve", "--help"]):
        assert "exit codes:" in worldmodel(environment, *arguments).stdout
