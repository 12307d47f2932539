"""The stdio client, as a class and as a command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from server.client import ServerNotStarted, ToolFailed, WorldModelClient, differences, forwarded

REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"
QUESTION = "What's 15% of 200?"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({QUESTION: REPLY}))
    return {
        "WORLDMODEL_HOME": str(tmp_path / "home"),
        "WORLDMODEL_ENGINE": "scripted",
        "WORLDMODEL_SCRIPT": str(script),
    }


def command(environment: dict[str, str], *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "server.client", *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )


@pytest.mark.docker
@pytest.mark.anyio
@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_results_are_typed_and_progress_comes_in_words(environment: dict[str, str], mode: str) -> None:
    words: list[str] = []
    async with WorldModelClient(env=environment, mode=mode) as worldmodel:
        answer = await worldmodel.solve(QUESTION, progress=words.append)
        run = await worldmodel.execute("import yaml")
        with pytest.raises(ToolFailed, match=r"^requirement rejected:"):
            await worldmodel.execute("1", requires=["--pre"])
    assert (answer.status, answer.answer, answer.code) == ("verified", "30.0", "print(0.15 * 200)")
    assert run.missing is not None
    assert (run.missing.import_, run.missing.suggested_requirement) == ("yaml", "python:PyYAML")
    assert "running" in words


@pytest.mark.docker
@pytest.mark.anyio
async def test_a_result_with_an_image_is_typed_too(environment: dict[str, str]) -> None:
    code = (
        "import os\nos.makedirs('outputs', exist_ok=True)\nopen('outputs/p.png', 'wb').write(b'\\x89PNG\\r\\n\\x1a\\n')"
    )
    async with WorldModelClient(env=environment) as worldmodel:
        run = await worldmodel.execute(code)
    assert [(file.name, file.mime_type, file.size) for file in run.artifacts] == [("p.png", "image/png", 8)]


@pytest.mark.anyio
async def test_text_that_cannot_be_sent_is_refused_and_the_connection_stays(environment: dict[str, str]) -> None:
    async with WorldModelClient(env=environment) as worldmodel:
        with pytest.raises(ToolFailed, match="not valid text"):
            await worldmodel.execute("'\ud800'")
        with pytest.raises(ToolFailed, match="question is empty"):
            await worldmodel.solve(" ")


@pytest.mark.anyio
async def test_what_the_block_raises_comes_out_as_it_is(environment: dict[str, str]) -> None:
    with pytest.raises(ToolFailed, match="question is empty"):
        async with WorldModelClient(env=environment) as worldmodel:
            await worldmodel.solve(" ")


@pytest.mark.anyio
@pytest.mark.parametrize("arguments", [["-c", "raise SystemExit(3)"], ["-m", "no_such_module_anywhere"]])
async def test_a_server_that_dies_is_not_started(arguments: list[str]) -> None:
    with pytest.raises(ServerNotStarted):
        async with WorldModelClient(args=arguments):
            pass


@pytest.mark.anyio
async def test_a_command_that_is_not_there_is_not_started() -> None:
    with pytest.raises(ServerNotStarted):
        async with WorldModelClient(command="/no/such/command"):
            pass


def test_settings_engine_and_proxy_are_passed_on_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    passed = {"WORLDMODEL_BASE": "a", "DOCKER_HOST": "b", "https_proxy": "c", "SSL_CERT_FILE": "d", "OTEL_X": "f"}
    for name, value in {**passed, "AWS_SECRET_ACCESS_KEY": "e"}.items():
        monkeypatch.setenv(name, value)
    assert passed.items() <= forwarded().items()
    assert "AWS_SECRET_ACCESS_KEY" not in forwarded()


@pytest.mark.parametrize(
    ("expected", "faults"),
    [
        ({"answer": "30.0"}, []),
        ({"execution.status": "ok", "execution.artifacts.0.name": "p.png"}, []),
        ({"votes": None}, []),
        ({"answer": "31"}, ["answer: expected '31', got '30.0'"]),
        ({"execution.artifacts.1.name": "p.png"}, ["execution.artifacts.1.name: expected 'p.png', got Ellipsis"]),
        ({"answer.x": None}, ["answer.x: expected None, got Ellipsis"]),
    ],
)
def test_expected_fields_are_paths_and_a_missing_field_differs(expected: dict[str, object], faults: list[str]) -> None:
    fields = {"answer": "30.0", "votes": None, "execution": {"status": "ok", "artifacts": [{"name": "p.png"}]}}
    assert differences(fields, expected) == faults


@pytest.mark.docker
def test_script_prints_a_result_a_line_and_judges_what_is_expected(environment: dict[str, str], tmp_path: Path) -> None:
    calls = tmp_path / "calls.jsonl"
    good = [
        {"tool": "solve", "arguments": {"question": QUESTION}, "expect": {"answer": "30.0"}},
        {"tool": "execute", "arguments": {"code": "1/0"}, "expect": {"status": "error", "exit_code": 1}},
    ]
    calls.write_text("\n".join(map(json.dumps, good)) + "\n\n")
    checked = command(environment, "script", calls, "--expect")
    assert checked.returncode == 0, checked.stderr
    solved, failed = map(json.loads, checked.stdout.splitlines())
    assert solved["answer"] == "30.0"
    assert failed["status"] == "error"

    unchecked = command(environment, "script", calls)
    assert unchecked.returncode == 1
    assert f"{calls}:2: status error" in unchecked.stderr

    calls.write_text(json.dumps({**good[0], "expect": {"answer": "31"}}) + "\nnot json\n")
    wrong = command(environment, "script", calls, "--expect")
    assert wrong.returncode == 1
    assert "answer: expected '31', got '30.0'" in wrong.stderr
    assert len(wrong.stdout.splitlines()) == 2


@pytest.mark.docker
def test_solve_and_execute_print_the_wire_result(environment: dict[str, str], tmp_path: Path) -> None:
    solved = command(environment, "solve", QUESTION)
    assert solved.returncode == 0, solved.stderr
    assert json.loads(solved.stdout)["answer"] == "30.0"
    program = tmp_path / "program.py"
    program.write_text("raise SystemExit(3)")
    failed = command(environment, "execute", program)
    assert failed.returncode == 1
    assert json.loads(failed.stdout)["exit_code"] == 3


def test_a_server_that_cannot_start_is_exit_code_2(environment: dict[str, str]) -> None:
    done = command({**environment, "WORLDMODEL_OUTPUT_LIMIT": "much"}, "solve", QUESTION)
    assert done.returncode == 2
    assert "did not start" in done.stderr
