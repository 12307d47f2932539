"""The tools through a client in the same process, in both protocol eras; no engine, no weights."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlparse

import jsonschema
import pytest
from mcp import Client, MCPError
from mcp_types import INVALID_PARAMS, CallToolResult, ImageContent, ResourceLink, TextContent

from model.base import LanguageModel
from model.errors import ModelUnavailableError
from sandbox import docker
from sandbox.base import Progress
from sandbox.errors import SandboxUnavailableError
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Artifact, Environment, ExecResult, InstalledPackage, Limits, Program
from server.app import create_app
from server.settings import Settings

pytestmark = pytest.mark.anyio
PNG = b"\x89PNG\r\n\x1a\n-not-really"
QUESTION = "What's 15% of 200?"
REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"

Connect = Callable[..., AbstractAsyncContextManager[Client]]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def connect(connected: Connect) -> Connect:
    """A connected client; `run` plays the sandbox, and the model knows one question."""

    def connect(
        run: Callable[[Program], ExecResult] = lambda program: scripted_result("30.0\n"),
        reply: str = REPLY,
        **settings: Path,
    ) -> AbstractAsyncContextManager[Client]:
        return connected(ScriptedSandbox(run), {QUESTION: reply}, **settings)

    return connect


def text_of(result: CallToolResult) -> str:
    return "\n".join(block.text for block in result.content if isinstance(block, TextContent))


async def test_solve_gives_every_field_as_structured_content_and_the_answer_first_as_text(connect: Connect) -> None:
    numpy = Environment(installed=(InstalledPackage("numpy", "2.3.1", "0" * 64),))
    async with connect(lambda program: replace(scripted_result("30.0\n"), environment=numpy)) as client:
        result = await client.call_tool("solve", {"question": QUESTION})
    fields = result.structured_content
    assert not result.is_error
    assert fields is not None
    assert fields["status"] == "verified"
    assert fields["answer"] == "30.0"
    assert fields["code"] == "print(0.15 * 200)"
    assert fields["execution"]["stdout"] == "30.0\n"
    assert fields["model"]["engine"] == "scripted"
    assert set(fields) == {
        *("status", "answer", "explanation", "think", "code", "requires", "execution", "attempts", "votes"),
        *("confidence", "model", "timings_ms", "tokens"),
    }
    text = text_of(result)
    assert text.startswith("Answer: 30.0\n")
    order = ("Multiply.", "print(0.15 * 200)", "Output:\n```\n30.0\n```", "Installed: numpy 2.3.1", "Timings: queue")
    places = [text.index(part) for part in order]
    assert places == sorted(places)


async def test_execute_gives_every_field_and_a_failing_program_is_a_normal_result(connect: Connect) -> None:
    async with connect(lambda program: scripted_result(status="error", stderr="NameError: x")) as client:
        result = await client.call_tool("execute", {"code": "x"})
    fields = result.structured_content
    assert not result.is_error
    assert fields is not None
    assert fields["status"] == "error"
    assert set(fields) == {
        *("status", "exit_code", "stdout", "stderr", "stdout_truncated", "stderr_truncated", "value"),
        *("artifacts", "missing", "environment", "timings_ms", "execution_id"),
    }
    assert fields["environment"] == {
        "requirements": [],
        "installed": [],
        "image_digest": "",
        "runtime": "",
        "network": False,
    }
    assert "NameError: x" in text_of(result)


async def test_results_conform_to_the_schemas_the_tools_publish(connect: Connect) -> None:
    async with connect() as client:
        listed = {tool.name: tool for tool in (await client.list_tools()).tools}
        calls = {"solve": {"question": QUESTION}, "execute": {"code": "print(30.0)"}}
        for name, arguments in calls.items():
            result = await client.call_tool(name, arguments)
            meta = listed[name].meta
            assert meta is not None
            jsonschema.validate(result.structured_content, meta["worldmodel/output_schema"])


async def test_descriptions_fit_every_host_and_arguments_say_their_limits(connect: Connect) -> None:
    async with connect() as client:
        tools = (await client.list_tools()).tools
    assert [tool.name for tool in tools] == ["solve", "execute"]
    for tool in tools:
        assert 0 < len(tool.description or "") < 2048
        assert tool.input_schema["additionalProperties"] is False
        assert all(field["description"] for field in tool.input_schema["properties"].values())
    solve, execute = tools
    assert list(solve.input_schema["properties"]) == ["question", "samples", "timeout_s"]
    assert list(execute.input_schema["properties"]) == ["code", "requires", "files", "timeout_s"]
    assert solve.input_schema["properties"]["samples"]["maximum"] == 16
    assert execute.input_schema["properties"]["requires"]["maxItems"] == 256
    assert execute.input_schema["properties"]["files"]["maxProperties"] == docker.MAX_FILES
    for tool, name, limit in (
        (solve, "question", "16,384 characters"),
        (solve, "samples", "1 to 16"),
        (solve, "timeout_s", "Above 0, at most 600"),
        (execute, "code", "at most 1 MiB, unless set otherwise"),
        (execute, "timeout_s", "Above 0, at most 300"),
        (execute, "requires", "never more than 256"),
        (execute, "files", "at most 4,096 files"),
    ):
        assert limit in tool.input_schema["properties"][name]["description"]
    for tool in tools:
        assert tool.annotations is not None
        assert (tool.annotations.read_only_hint, tool.annotations.idempotent_hint) == (False, False)
        assert (tool.annotations.destructive_hint, tool.annotations.open_world_hint) == (False, True)


async def test_an_image_is_image_content_without_structured_content_and_is_kept_under_the_hosts_name(
    connect: Connect,
) -> None:
    done = replace(
        scripted_result(),
        artifacts=(Artifact("../../evil.png", "image/png", PNG), Artifact("t.csv", "text/csv", b"1")),
    )
    async with connect(lambda program: done) as client:
        result = await client.call_tool("execute", {"code": "plot()"})
    assert result.structured_content is None
    assert [block.mime_type for block in result.content if isinstance(block, ImageContent)] == ["image/png"]
    assert result.meta is not None
    image, table = result.meta["worldmodel/result"]["artifacts"]
    path = Path(urlparse(image["uri"]).path)
    assert path.name == "artifact-1.png"
    assert path.read_bytes() == PNG
    assert image["size"] == len(PNG)
    assert table["uri"].endswith("/artifact-2.csv")
    assert image["uri"] in text_of(result)


async def test_what_is_only_named_like_an_image_is_a_file(connect: Connect) -> None:
    named = {"image/png": b"<html>", "image/jpeg": PNG, "image/gif": b"", "image/webp": b"RIFF1234WAVE"}
    files = tuple(Artifact(f"a.{mime_type[6:]}", mime_type, data) for mime_type, data in named.items())
    async with connect(lambda program: replace(scripted_result(), artifacts=files)) as client:
        result = await client.call_tool("execute", {"code": "1"})
    assert [block.type for block in result.content] == ["text"] + ["resource_link"] * 4
    assert result.structured_content is not None
    assert {file["mime_type"] for file in result.structured_content["artifacts"]} == {"application/octet-stream"}


@pytest.mark.parametrize(
    ("mime_type", "data"),
    [
        ("image/png", PNG),
        ("image/jpeg", b"\xff\xd8\xff\xe0"),
        ("image/gif", b"GIF89a"),
        ("image/webp", b"RIFF\n\0\0\0WEBP"),
    ],
)
async def test_the_first_images_are_seen_and_the_rest_can_be_followed(
    connect: Connect, mime_type: str, data: bytes
) -> None:
    many = tuple(Artifact(f"{number}", mime_type, data) for number in range(20))
    async with connect(lambda program: replace(scripted_result(), artifacts=many)) as client:
        result = await client.call_tool("execute", {"code": "plots()"})
    assert [block.mime_type for block in result.content if isinstance(block, ImageContent)] == [mime_type] * 15
    assert [block.name for block in result.content if isinstance(block, ResourceLink)] == ["15", "16", "17", "18", "19"]


async def test_an_image_that_assistants_would_refuse_is_a_link(connect: Connect) -> None:
    files = tuple(Artifact(f"{more}.png", "image/png", PNG.ljust(3_750_000 + more)) for more in (0, 1))
    async with connect(lambda program: replace(scripted_result(), artifacts=files)) as client:
        result = await client.call_tool("execute", {"code": "plots()"})
    assert [len(block.data) for block in result.content if isinstance(block, ImageContent)] == [5_000_000]
    assert [block.name for block in result.content if isinstance(block, ResourceLink)] == ["1.png"]


async def test_only_the_last_hundred_runs_are_kept(connect: Connect, tmp_path: Path) -> None:
    numbers = iter(range(103))

    def run(program: Program) -> ExecResult:
        files = (Artifact("a.txt", "text/plain", b"1"),)
        return replace(scripted_result(), artifacts=files, execution_id=f"run{next(numbers)}")

    async with connect(run) as client:
        for _ in range(103):
            await client.call_tool("execute", {"code": "1"})
    kept = {folder.name for folder in (tmp_path / "home" / "runs").iterdir()}
    assert len(kept) == 100
    assert "run102" in kept


BAD_CALLS = [
    ("solve", {"question": "  "}, "question is empty"),
    ("solve", {"question": "x" * 1_000_000}, "at most 16384 characters"),
    ("solve", {"question": "a\0b"}, "null byte at character 1"),
    ("solve", {"question": "a", "samples": 0}, "samples: "),
    ("solve", {"question": "a", "samples": 17}, "less than or equal to 16"),
    ("solve", {"question": "a", "samples": "2"}, "samples: Input should be a valid integer"),
    ("solve", {"question": "a", "samples": True}, "samples: Input should be a valid integer"),
    ("solve", {"question": 7}, "question: Input should be a valid string"),
    ("solve", {"question": "\ud800"}, "question: Input should be a valid string, unable"),
    ("solve", {"question": "a", "timeout_s": 0}, "timeout_s: "),
    ("solve", {"question": "a", "timeout_s": 1e9}, "timeout_s: "),
    ("solve", {"question": "a", "temperature": 2}, "unknown argument temperature: solve takes question, samples"),
    ("solve", {}, "question: Field required"),
    ("execute", {"code": "1", "language": "js"}, "unknown argument language: execute takes code, requires, files"),
    ("execute", {"code": "1", "x" * 1_000_000: 1}, "unknown argument xxx"),
    ("execute", {"code": "1", "timeout_s": "10"}, "timeout_s: Input should be a valid number"),
    ("execute", {"code": "1", "timeout_s": True}, "timeout_s: Input should be a valid number"),
    ("execute", {"code": "1", "timeout_s": float("nan")}, "timeout_s: "),
    ("execute", {"code": "1", "requires": [1]}, "requires.0: Input should be a valid string"),
    ("execute", {"code": "1", "files": {"a": 1}}, "files.a: Input should be a valid string"),
    ("execute", {"code": "1", "requires": "python:numpy"}, "requires: "),
    ("execute", {"code": "1", "files": {"a.bin": "base64:*"}}, "files['a.bin'] is not valid base64"),
    ("execute", {"code": "1", "files": {"b.bin": "base64:ä"}}, "files['b.bin'] is not valid base64"),
    ("execute", {"code": "1", "requires": ["python:a"] * 257}, "requires: List should have at most 256 items"),
    ("execute", {"code": "1", "requires": [1] * 100}, "and 85 more"),
    (
        "execute",
        {"code": "1", "files": {f"{n}": "" for n in range(4097)}},
        "files: Dictionary should have at most 4096",
    ),
    ("execute", {"code": "1", "files": {"a": "\ud800"}}, "files['a'] is not valid Unicode"),
    ("execute", {"code": "1", "files": {"a" * 1_000_000: "base64:*"}}, "files['aaa"),
    ("execute", {"code": None}, "code: "),
]


@pytest.mark.parametrize(("tool", "arguments", "complaint"), BAD_CALLS, ids=[call[2] for call in BAD_CALLS])
async def test_a_bad_call_is_an_error_that_names_the_fault_and_the_server_goes_on(
    connect: Connect, tool: str, arguments: dict[str, object], complaint: str
) -> None:
    async with connect() as client:
        result = await client.call_tool(tool, arguments)
        assert result.is_error
        assert complaint in text_of(result)
        assert len(text_of(result)) < 5000
        assert not (await client.call_tool("execute", {"code": "1"})).is_error


@pytest.mark.parametrize("name", ["run", "", "x" * 1_000_000])
async def test_an_unknown_tool_is_the_protocols_error_and_the_server_goes_on(connect: Connect, name: str) -> None:
    async with connect() as client:
        with pytest.raises(MCPError, match=r"unknown tool '.*': there are solve, execute") as fault:
            await client.call_tool(name, {})
        assert fault.value.code == INVALID_PARAMS
        assert len(str(fault.value)) < 1000
        assert not (await client.call_tool("execute", {"code": "1"})).is_error


@pytest.mark.parametrize("requirement", ["--index-url=http://x", "https://x/y.whl", "../x", "python:a\npython:b"])
async def test_a_refused_requirement_is_an_error_whose_text_starts_so(connect: Connect, requirement: str) -> None:
    async with connect() as client:
        result = await client.call_tool("execute", {"code": "1", "requires": [requirement]})
    assert result.is_error
    assert text_of(result).startswith("requirement rejected:")


async def test_a_caller_sets_the_time_limit_of_its_program_under_the_cap_of_the_server(connected: Connect) -> None:
    limits: list[float] = []

    class Noting(ScriptedSandbox):
        async def execute(
            self, program: Program, own: Limits | None = None, *, progress: Progress | None = None
        ) -> ExecResult:
            assert own is not None
            limits.append(own.timeout)
            return await super().execute(program, own, progress=progress)

    async with connected(Noting(lambda program: scripted_result()), max_timeout=20) as client:
        await client.call_tool("execute", {"code": "1"})
        await client.call_tool("execute", {"code": "1", "timeout_s": 20})
        refused = await client.call_tool("execute", {"code": "1", "timeout_s": 20.5})
    assert limits == [10, 20]
    assert refused.is_error
    assert text_of(refused) == "timeout_s is 20.5, at most 20 is allowed here."


async def test_text_that_looks_like_json_reaches_the_sandbox_as_text(connect: Connect) -> None:
    seen: list[str] = []

    def run(program: Program) -> ExecResult:
        seen.append(program.code)
        return scripted_result()

    async with connect(run) as client:
        for code in ("null", "[1]", '"a"', "7"):
            await client.call_tool("execute", {"code": code})
    assert seen == ["null", "[1]", '"a"', "7"]


async def test_files_arrive_as_text_or_as_decoded_base64(connect: Connect) -> None:
    seen: list[Program] = []

    def run(program: Program) -> ExecResult:
        seen.append(program)
        return scripted_result()

    async with connect(run) as client:
        await client.call_tool("execute", {"code": "1", "files": {"a.txt": "ä", "b.bin": "base64:AAE="}})
    assert seen[0].files == {"a.txt": "ä".encode(), "b.bin": b"\x00\x01"}


@pytest.mark.parametrize("tool", ["solve", "execute"])
async def test_a_sandbox_that_is_not_there_is_an_error_that_says_a_retry_is_safe(connect: Connect, tool: str) -> None:
    def run(program: Program) -> ExecResult:
        raise SandboxUnavailableError("no engine answers. Type: python -m sandbox setup")

    arguments = {"solve": {"question": QUESTION}, "execute": {"code": "1"}}[tool]
    async with connect(run) as client:
        result = await client.call_tool(tool, arguments)
    assert result.is_error
    assert "python -m sandbox setup" in text_of(result)
    assert "safe to try again" in text_of(result)
    assert "Nothing was run" not in text_of(result)  # which nobody knows here


@pytest.mark.parametrize("tool", ["solve", "execute"])
async def test_a_sandbox_that_cannot_be_opened_has_run_nothing_and_shows_no_password(tmp_path: Path, tool: str) -> None:
    def open_sandbox(progress: Progress) -> ScriptedSandbox:
        raise SandboxUnavailableError("no engine at tcp://user:p@ss@engine:2376.")

    settings = Settings(home=tmp_path, engine="scripted")
    async with Client(create_app(settings, open_sandbox=open_sandbox)) as client:
        result = await client.call_tool(tool, {"solve": {"question": QUESTION}, "execute": {"code": "1"}}[tool])
    assert text_of(result) == "no engine at tcp://engine:2376. Nothing was run, so it is safe to try again."


@pytest.mark.parametrize(("slow", "named"), [("sandbox", "the sandbox was not opened"), ("model", "the model was not")])
async def test_what_was_not_ready_in_time_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slow: str, named: str
) -> None:
    go = threading.Event()

    def wait(settings: Settings, progress: Progress) -> LanguageModel:
        go.wait(20)
        raise ModelUnavailableError("too late")

    def open_sandbox(progress: Progress) -> ScriptedSandbox:
        if slow == "sandbox":
            go.wait(20)
        return ScriptedSandbox({})

    monkeypatch.setattr("server.state.load", wait)
    async with Client(create_app(Settings(home=tmp_path), open_sandbox=open_sandbox)) as client:
        if slow == "model":
            await client.call_tool("execute", {"code": "1"})  # the sandbox is open from here on
        result = await client.call_tool("solve", {"question": QUESTION, "timeout_s": 0.01})
        go.set()
    assert text_of(result).startswith(f"{named}")


async def test_a_model_that_cannot_load_fails_solve_only_and_is_tried_again(connect: Connect, tmp_path: Path) -> None:
    script = tmp_path / "later.json"
    question = {"question": QUESTION}
    async with connect(script=script) as client:
        failed = await client.call_tool("solve", question)
        assert failed.is_error
        assert "later.json" in text_of(failed)
        assert not (await client.call_tool("execute", {"code": "1"})).is_error
        script.write_text(json.dumps({QUESTION: REPLY}))
        assert not (await client.call_tool("solve", question)).is_error


async def test_progress_has_words_and_increases(connect: Connect) -> None:
    heard: list[tuple[float, str | None]] = []

    async def report(progress: float, total: float | None, message: str | None) -> None:
        heard.append((progress, message))

    async with connect() as client:
        await client.call_tool("solve", {"question": QUESTION}, progress_callback=report)
    numbers = [number for number, _ in heard]
    assert numbers == sorted(set(numbers))
    assert numbers
    assert all(message for _, message in heard)
