"""`python -m server` as a process on stdio, with a real engine where programs run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, NoReturn

import anyio
import pytest
from mcp import Client, StdioServerParameters
from mcp_types import (
    INVALID_PARAMS,
    INVALID_REQUEST,
    METHOD_NOT_FOUND,
    PARSE_ERROR,
    ImageContent,
)

from sandbox.reaper import process
from server import stdio
from server.client import forwarded

from .engine import containers, until

pytestmark = pytest.mark.anyio
REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"
ENDLESS = "<think>Wait.</think>\n<model>\nwhile True:\n    pass\n</model>\n<requires>none</requires>"
PLOT = "import os\nos.makedirs('outputs', exist_ok=True)\nopen('outputs/p.png', 'wb').write(b'\\x89PNG\\r\\n\\x1a\\n')"
INITIALIZE: list[dict[str, Any]] = [
    {
        "jsonrpc": "2.0",
        "id": 0,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "test", "version": "0"},
        },
    },
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
]
META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "0"},
    "io.modelcontextprotocol/clientCapabilities": {},
}
DISCOVER = [{"jsonrpc": "2.0", "id": 0, "method": "server/discover", "params": {"_meta": META}}]

HANGS = 60.0
"""Seconds after which a server that a test waits for is ended."""

Connect = Callable[[], AbstractAsyncContextManager[Client]]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"What's 15% of 200?": REPLY, "Forever?": ENDLESS}))
    return {
        **forwarded(),
        "WORLDMODEL_HOME": str(tmp_path / "home"),
        "WORLDMODEL_ENGINE": "scripted",
        "WORLDMODEL_SCRIPT": str(script),
    }


@pytest.fixture(params=["auto", "legacy"])
def connect(request: pytest.FixtureRequest, environment: dict[str, str]) -> Connect:
    @asynccontextmanager
    async def connected() -> AsyncIterator[Client]:
        server = StdioServerParameters(command=sys.executable, args=["-m", "server"], env=environment)
        async with Client(server, mode=request.param) as client:
            yield client

    return connected


def our_server() -> str:
    """The server process that the client in this process started."""
    (tasks,) = {path.read_text() for path in Path("/proc/self/task").glob("*/children") if path.read_text()}
    (pid,) = [pid for pid in tasks.split() if b"server" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    return process(pid)


@pytest.mark.docker
async def test_solve_answers_with_what_a_real_container_printed(connect: Connect) -> None:
    heard: list[tuple[float, str | None]] = []

    async def report(progress: float, total: float | None, message: str | None) -> None:
        heard.append((progress, message))

    async with connect() as client:
        result = await client.call_tool("solve", {"question": "What's 15% of 200?"}, progress_callback=report)
    fields = result.structured_content
    assert fields is not None, result.content
    assert fields["status"] == "verified"
    assert fields["answer"] == "30.0"
    assert fields["execution"]["environment"]["network"] is False
    assert [number for number, _ in heard] == sorted({number for number, _ in heard})
    assert "running" in {message for _, message in heard}


@pytest.mark.docker
async def test_a_file_a_program_draws_comes_back_as_an_image(connect: Connect) -> None:
    async with connect() as client:
        result = await client.call_tool("execute", {"code": PLOT})
    assert result.structured_content is None
    assert [block.mime_type for block in result.content if isinstance(block, ImageContent)] == ["image/png"]


@pytest.mark.docker
async def test_values_json_cannot_spell_do_not_break_the_connection(connect: Connect) -> None:
    async with connect() as client:
        for code in ("float('nan')", "[float('inf')]", "10**5000", "print('\\ud800')", "print('\\x00')"):
            assert not (await client.call_tool("execute", {"code": code})).is_error


@pytest.mark.docker
async def test_cancelling_a_call_leaves_no_container_and_the_server_goes_on(
    environment: dict[str, str], connect: Connect
) -> None:
    environment["WORLDMODEL_POOL_SIZE"] = "0"
    async with connect() as client:
        owner = our_server()

        async def cancelled(tool: str, arguments: dict[str, Any]) -> None:
            await client.call_tool("execute", {"code": "1"})
            await until(lambda: containers(owner) == 0, within=20)
            async with anyio.create_task_group() as group:
                group.start_soon(client.call_tool, tool, arguments)
                await until(lambda: containers(owner) == 1, within=20)
                group.cancel_scope.cancel()
            await until(lambda: containers(owner) == 0, within=3)

        await cancelled("execute", {"code": "while True: pass", "timeout_s": 100})
        await cancelled("solve", {"question": "Forever?"})
        assert not (await client.call_tool("execute", {"code": "1"})).is_error


class Server:
    """`python -m server` spoken to line by line, so that it can be sent signals."""

    def __init__(self, environment: dict[str, str], opening: list[dict[str, Any]]) -> None:
        self._meta = META if opening is DISCOVER else {}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **environment},
            text=True,
        )
        self.guard = threading.Timer(HANGS, self.process.kill)
        self.guard.start()
        for message in opening:
            self.send(message)
        assert not opening or json.loads(self.line())["id"] == 0

    def send(self, message: dict[str, Any] | str) -> None:
        assert self.process.stdin
        self.process.stdin.write((message if isinstance(message, str) else json.dumps(message)) + "\n")
        self.process.stdin.flush()

    def line(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline()

    def call(self, number: int, tool: str, arguments: dict[str, Any]) -> None:
        self.request(number, "tools/call", {"name": tool, "arguments": arguments})

    def request(self, number: int, method: str, params: dict[str, Any]) -> None:
        self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": {**params, "_meta": self._meta}})

    def end(self, ending: signal.Signals | str) -> int:
        """Its exit status after a signal, or after one of its pipes was closed; it has to be gone in five seconds."""
        if isinstance(ending, signal.Signals):
            self.process.send_signal(ending)
        else:
            getattr(self.process, ending).close()
        return self.process.wait(5)


@contextmanager
def started(environment: dict[str, str], opening: list[dict[str, Any]]) -> Iterator[Server]:
    server = Server(environment, opening)
    with server.process:
        try:
            yield server
        finally:
            server.guard.cancel()
            server.process.kill()


@pytest.fixture
def server(environment: dict[str, str]) -> Iterator[Server]:
    with started(environment, INITIALIZE) as server:
        yield server


ENDINGS = pytest.mark.parametrize(
    ("ending", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130), ("stdin", 0), ("stdout", 0)]
)


@ENDINGS
async def test_an_idle_server_ends_with_the_conventional_status(
    server: Server, ending: signal.Signals | str, status: int
) -> None:
    assert server.end(ending) == status


async def test_a_client_that_stops_reading_while_it_asks_ends_the_server(server: Server) -> None:
    assert server.process.stderr
    assert server.process.stdout
    server.request(1, "tools/list", {})
    server.process.stdout.close()
    assert server.process.wait(5) == 0
    assert "Traceback" not in server.process.stderr.read()


@pytest.mark.docker
@ENDINGS
async def test_the_end_of_a_busy_server_leaves_no_container(
    server: Server, ending: signal.Signals | str, status: int
) -> None:
    owner = process(server.process.pid)
    server.call(1, "execute", {"code": "1"})
    assert json.loads(server.line())["id"] == 1
    await until(lambda: containers(owner) == 4, within=20)  # its pool
    server.call(2, "execute", {"code": "while True: pass", "timeout_s": 100})
    server.call(3, "execute", {"code": "print(3)"})
    assert json.loads(server.line())["id"] == 3  # so the one before it runs
    assert server.end(ending) == status
    assert containers(owner) == 0


HALF = '"\\ud83d"'
"""Of a surrogate pair, as JSON spells it."""
GARBAGE: list[tuple[str, int | str | None, int]] = [
    ("this is not JSON", None, PARSE_ERROR),
    ('{"jsonrpc": "2.0", "id": 1, "method": "tools/call"', None, PARSE_ERROR),
    ("[" * 100_000, None, PARSE_ERROR),
    ("\0\x1b", None, PARSE_ERROR),
    (f'{{"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {{"name": {HALF}}}}}', 2, PARSE_ERROR),
    (f'{{"jsonrpc": "2.0", "id": {HALF}, "method": "ping"}}', None, PARSE_ERROR),
    ("[]", None, INVALID_REQUEST),
    ("7", None, INVALID_REQUEST),
    ('{"jsonrpc": "2.0", "id": "three", "method": 3}', "three", INVALID_REQUEST),
    ('{"jsonrpc": "2.0", "id": 4, "method": "tools/call", "params": [4]}', 4, INVALID_REQUEST),
    ('{"jsonrpc": "1.0", "id": 5, "method": "ping"}', 5, INVALID_REQUEST),
    ('{"jsonrpc": "2.0", "id": [6], "method": 6}', None, INVALID_REQUEST),
]


@pytest.mark.parametrize("opening", [INITIALIZE, DISCOVER], ids=["legacy", "modern"])
async def test_garbage_is_answered_in_the_protocols_words_and_the_connection_stays(
    environment: dict[str, str], opening: list[dict[str, Any]]
) -> None:
    with started(environment, opening) as server:
        for line, id, code in GARBAGE:
            server.send(line)
            answer = json.loads(server.line())
            assert (answer["id"], answer["error"]["code"]) == (id, code), line[:100]
        server.send("\n")  # is nothing to answer
        server.request(7, "tools/nonsense", {})
        assert json.loads(server.line())["error"]["code"] == METHOD_NOT_FOUND
        server.request(8, "tools/call", {"name": 8})
        assert json.loads(server.line())["error"]["code"] == INVALID_PARAMS
        server.call(9, "nonsense", {})
        assert json.loads(server.line())["error"]["code"] == INVALID_PARAMS
        server.call(10, "solve", {"question": "x" * 10_000_000})
        assert json.loads(server.line())["result"]["isError"]
        server.request(11, "tools/list", {})
        assert len(json.loads(server.line())["result"]["tools"]) == 2


async def test_a_call_before_the_handshake_is_refused_and_the_handshake_still_possible(
    environment: dict[str, str],
) -> None:
    with started(environment, []) as server:
        server.send("garbage before anything else")
        assert json.loads(server.line())["error"]["code"] == PARSE_ERROR
        server.send({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "execute"}})
        assert json.loads(server.line())["error"]["code"] == INVALID_PARAMS
        for message in INITIALIZE:
            server.send(message)
        assert json.loads(server.line())["result"]["serverInfo"]["name"] == "worldmodel"
        server.send({"jsonrpc": "2.0", "id": 2, "method": "tools/list"})
        assert len(json.loads(server.line())["result"]["tools"]) == 2


@pytest.mark.docker
async def test_stdout_carries_the_protocol_only(server: Server) -> None:
    server.call(1, "execute", {"code": "1" * 2_000_000})
    server.call(2, "execute", {"code": "print('x' * 100)"})
    answers = {}
    while len(answers) < 2:
        message = json.loads(server.line())
        answers[message["id"]] = message["result"]
    assert "1048576" in answers[1]["content"][0]["text"]
    assert answers[2]["structuredContent"]["stdout"] == "x" * 100 + "\n"
    assert server.end("stdin") == 0
    assert server.process.stdout
    assert server.process.stdout.read() == ""


TRACED = """
from opentelemetry import trace
from server.cli import main

class Tracer(trace.NoOpTracer):
    def start_as_current_span(self, name, context=None, **_):
        print(name, f"{trace.get_current_span(context).get_span_context().trace_id:x}", flush=True)
        return super().start_as_current_span(name, context)

class Provider(trace.NoOpTracerProvider):
    def get_tracer(self, *_, **__):
        return Tracer()

    def force_flush(self):
        print("flushed", flush=True)

trace.set_tracer_provider(Provider())
main(["serve"])
"""


async def test_messages_are_traced_to_the_end_and_what_an_exporter_prints_is_kept_from_stdout(
    environment: dict[str, str],
) -> None:
    meta = {**META, "traceparent": f"00-{'a' * 32}-{'b' * 16}-01"}
    discover = {**DISCOVER[0], "params": {"_meta": meta}}
    done = subprocess.run(
        [sys.executable, "-c", TRACED],
        env={**os.environ, **environment},
        input=json.dumps(discover) + "\n",
        capture_output=True,
        text=True,
        timeout=HANGS,
    )
    assert (done.returncode, done.stderr) == (0, f"server/discover {'a' * 32}\nflushed\n")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [0]


@pytest.mark.parametrize(("takes", "patience"), [(0.05, HANGS), (HANGS, 0.01)])
async def test_the_end_waits_for_the_last_traces_but_not_for_an_exporter_that_hangs(
    monkeypatch: pytest.MonkeyPatch, takes: float, patience: float
) -> None:
    class Provider:
        def force_flush(self) -> None:
            begun.set()
            go.wait(takes)
            flushed.set()

    def end(status: int) -> NoReturn:
        raise SystemExit(status)

    begun, go, flushed = threading.Event(), threading.Event(), threading.Event()
    monkeypatch.setattr(stdio.trace, "get_tracer_provider", Provider)
    monkeypatch.setattr(stdio, "FLUSH_TIMEOUT", patience)
    monkeypatch.setattr(stdio.os, "_exit", end)
    with pytest.raises(SystemExit, match="143"):
        stdio.leave(143)
    assert begun.wait(HANGS)
    assert flushed.is_set() is (takes < patience)
    go.set()


async def test_importing_the_server_loads_nothing_heavy() -> None:
    heavy = {"torch", "transformers", "peft", "docker", "numpy"}
    code = f"import sys, server.app, server.stdio; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


async def test_a_wrong_setting_is_named_and_ends_the_server(environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "server"],
        env={**os.environ, **environment, "WORLDMODEL_ENGINE": "steam"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "WORLDMODEL_ENGINE" in done.stderr
