"""`python -m server` as a process on stdio, with a real engine where programs run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import docker
import pytest
from mcp import Client, StdioServerParameters
from mcp_types import ImageContent

from sandbox.reaper import OWNER_LABEL, process
from server.client import forwarded

pytestmark = pytest.mark.anyio
REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"
ENDLESS = "<think>Wait.</think>\n<model>\nwhile True:\n    pass\n</model>\n<requires>none</requires>"
PLOT = "import os\nos.makedirs('outputs', exist_ok=True)\nopen('outputs/p.png', 'wb').write(b'\\x89PNG\\r\\n\\x1a\\n')"
HANDSHAKE = [
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


def containers(owner: str) -> int:
    """How many containers of one process, as `sandbox.reaper.process` names it, the engine has, running or not."""
    client = docker.from_env()
    try:
        found = client.containers.list(all=True, ignore_removed=True, filters={"label": OWNER_LABEL})
        return sum(container.labels[OWNER_LABEL].endswith(f" {owner}") for container in found)
    finally:
        client.close()


def our_server() -> str:
    """The server process that the client in this process started."""
    (tasks,) = {path.read_text() for path in Path("/proc/self/task").glob("*/children") if path.read_text()}
    (pid,) = [pid for pid in tasks.split() if b"server" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    return process(pid)


async def until(condition: Callable[[], object], *, within: float) -> None:
    """Wait for something outside this process, which has no other way to tell."""
    with anyio.fail_after(within):
        while not condition():
            await anyio.sleep(0.05)


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

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **environment},
            text=True,
        )
        for message in HANDSHAKE:
            self.send(message)
        assert json.loads(self.line())["id"] == 0

    def send(self, message: dict[str, Any] | str) -> None:
        assert self.process.stdin
        self.process.stdin.write((message if isinstance(message, str) else json.dumps(message)) + "\n")
        self.process.stdin.flush()

    def line(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline()

    def call(self, number: int, tool: str, arguments: dict[str, Any]) -> None:
        params = {"name": tool, "arguments": arguments}
        self.send({"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params})


@pytest.fixture
def server(environment: dict[str, str]) -> Iterator[Server]:
    started = Server(environment)
    with started.process:
        yield started
        started.process.kill()


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
async def test_a_signal_ends_an_idle_server_with_the_conventional_status(
    server: Server, number: signal.Signals, status: int
) -> None:
    server.process.send_signal(number)
    assert server.process.wait(5) == status


async def test_the_end_of_input_ends_the_server(server: Server) -> None:
    assert server.process.stdin
    server.process.stdin.close()
    assert server.process.wait(5) == 0


@pytest.mark.docker
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, None], ids=["sigterm", "sigint", "end of input"])
async def test_the_end_of_a_busy_server_leaves_no_container(server: Server, ending: signal.Signals | None) -> None:
    owner = process(server.process.pid)
    server.call(1, "execute", {"code": "1"})
    assert json.loads(server.line())["id"] == 1
    await until(lambda: containers(owner) == 4, within=20)  # its pool
    server.call(2, "execute", {"code": "while True: pass", "timeout_s": 100})
    server.call(3, "execute", {"code": "print(3)"})
    assert json.loads(server.line())["id"] == 3  # so the one before it runs
    if ending is None:
        assert server.process.stdin
        server.process.stdin.close()
    else:
        server.process.send_signal(ending)
    server.process.wait(5)
    assert containers(owner) == 0


@pytest.mark.docker
async def test_stdout_carries_the_protocol_only_and_garbage_does_not_stop_the_server(server: Server) -> None:
    server.send("this is not JSON")
    server.send('{"jsonrpc": "2.0", "id": 1, "method": "tools/call"}')
    server.call(2, "execute", {"code": "print('x' * 100)"})
    answers = {}
    while 2 not in answers:
        message = json.loads(server.line())
        answers[message.get("id")] = message
    assert "error" in answers[1]
    assert answers[2]["result"]["structuredContent"]["stdout"] == "x" * 100 + "\n"


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
