"""`worldmodel serve --http` as a process, with a real engine where programs run."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from mcp import Client, MCPError

from sandbox.reaper import process as owner_of
from server.client import forwarded

from .engine import containers, until

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
HEADERS = {"Accept": "application/json, text/event-stream", "MCP-Protocol-Version": "2025-11-25"}
JSON_LOG = {"WORLDMODEL_LOG_FORMAT": "json"}
SIGNALS = pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Server:
    """A process that serves, and everything it writes."""

    def __init__(self, environment: dict[str, str], *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "server", "serve", "--http", "--port", "0", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
        )
        self.log: list[str] = []
        assert self.process.stderr
        for line in self.process.stderr:
            self.log.append(line)
            if found := re.search(r"serving at (http://\S+)/mcp", line):
                self.url = found[1]
                break
        else:
            raise AssertionError(self.log)
        self._reader = threading.Thread(target=lambda: self.log.extend(self.process.stderr or ()), daemon=True)
        self._reader.start()

    def end(self, number: signal.Signals) -> int:
        """Its exit status after a signal; it has to be gone within five seconds."""
        self.process.send_signal(number)
        status = self.process.wait(5)
        self._reader.join()
        return status


Start = Callable[..., AbstractContextManager[Server]]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    script = tmp_path / "script.json"
    script.write_text("{}")
    return {
        **os.environ,
        **forwarded(),
        "WORLDMODEL_HOME": str(tmp_path / "home"),
        "WORLDMODEL_ENGINE": "scripted",
        "WORLDMODEL_SCRIPT": str(script),
    }


@pytest.fixture
def start(environment: dict[str, str]) -> Start:
    @contextmanager
    def started(*arguments: str, **settings: str) -> Iterator[Server]:
        server = Server({**environment, **settings}, *arguments)
        with server.process:
            try:
                yield server
            finally:
                server.process.kill()

    return started


@SIGNALS
async def test_a_signal_ends_the_server_although_streams_are_open(
    start: Start, number: signal.Signals, status: int
) -> None:
    with start() as server, httpx2.Client(base_url=server.url, headers=HEADERS, timeout=20) as http:
        with http.stream("GET", "/mcp") as first, http.stream("GET", "/mcp") as second:
            assert (first.status_code, second.status_code) == (200, 200)
            assert server.end(number) == status
        assert server.process.stdout
        assert server.process.stdout.read() == ""
        assert "Traceback" not in "".join(server.log)


@pytest.mark.docker
@pytest.mark.parametrize("mode", ["auto", "legacy"])
@SIGNALS
async def test_the_end_of_a_busy_server_leaves_no_container(
    start: Start, number: signal.Signals, status: int, mode: str
) -> None:
    with start() as server:
        owner = owner_of(server.process.pid)
        async with anyio.create_task_group() as group, Client(f"{server.url}/mcp", mode=mode) as client:
            assert not (await client.call_tool("execute", {"code": "1"})).is_error
            await until(lambda: containers(owner) == 4)  # its pool

            async def run() -> None:
                with suppress(MCPError):  # its stream breaks off
                    await client.call_tool("execute", {"code": "while True: pass", "timeout_s": 100})

            group.start_soon(run)
            async with httpx2.AsyncClient(base_url=server.url, timeout=20) as http:
                while "worldmodel_programs_running 1.0" not in (await http.get("/metrics")).text:
                    await anyio.sleep(0.05)
            assert await anyio.to_thread.run_sync(server.end, number) == status
            assert containers(owner) == 0
            group.cancel_scope.cancel()


@contextmanager
def starting(environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A server from its first instant on. It writes a line on stderr for each module, when it has been imported."""
    command = [sys.executable, "-X", "importtime", "-m", "server", "serve", "--http", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, env=environment, text=True) as process:
        late = threading.Timer(60, process.kill)
        late.start()
        try:
            yield process
        finally:
            late.cancel()
            process.kill()


@pytest.mark.docker
@pytest.mark.parametrize(
    ("module", "number", "status"),
    [
        ("argparse", signal.SIGTERM, 143),  # the first that server.cli imports
        ("pydantic", signal.SIGTERM, 143),
        ("server.logs", signal.SIGTERM, 143),
        ("server.logs", signal.SIGINT, 130),
        ("server.http", signal.SIGTERM, 143),
        ("uvicorn.protocols.http.flow_control", signal.SIGTERM, 143),  # on the event loop, the application not started
        ("sandbox.docker", signal.SIGTERM, 143),  # while the sandbox is being opened
        ("sandbox.docker", signal.SIGINT, 130),
    ],
)
async def test_a_signal_while_the_server_starts_ends_it(
    environment: dict[str, str], module: str, number: signal.Signals, status: int
) -> None:
    with starting(environment) as process:
        owner = owner_of(process.pid)
        assert process.stderr
        assert any(line.rpartition("|")[2].strip() == module for line in process.stderr), "it is never imported"
        process.send_signal(number)
        _, said = process.communicate(timeout=5)
    assert process.returncode == status
    assert "Traceback" not in said
    assert containers(owner) == 0


async def test_a_signal_at_the_first_instant_ends_the_server(environment: dict[str, str]) -> None:
    with starting(environment) as process:
        process.terminate()
        process.wait(timeout=5)
    assert process.returncode in (143, -signal.SIGTERM)  # the latter before Python runs any program; a shell says 143


@pytest.mark.docker
async def test_a_signal_while_the_first_containers_start_leaves_none(start: Start) -> None:
    with start() as server:
        owner = owner_of(server.process.pid)
        await until(lambda: containers(owner))
        assert await anyio.to_thread.run_sync(server.end, signal.SIGTERM) == 143
    assert containers(owner) == 0


@pytest.mark.docker
@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_caller_that_leaves_takes_its_container_along(start: Start, mode: str) -> None:
    with start(WORLDMODEL_POOL_SIZE="0") as server:
        owner = owner_of(server.process.pid)
        async with anyio.create_task_group() as group, Client(f"{server.url}/mcp", mode=mode) as client:
            group.start_soon(client.call_tool, "execute", {"code": "while True: pass", "timeout_s": 100})
            await until(lambda: containers(owner) == 1)
            group.cancel_scope.cancel()
        await until(lambda: containers(owner) == 0, within=3)


@pytest.mark.docker
async def test_a_hundred_calls_at_once_are_all_right(start: Start) -> None:
    outputs = []
    with start() as server:
        async with Client(f"{server.url}/mcp") as client, anyio.create_task_group() as group:

            async def call(number: int) -> None:
                result = await client.call_tool("execute", {"code": f"print({number})"})
                assert result.structured_content is not None, result.content
                outputs.append(int(result.structured_content["stdout"]))

            for number in range(100):
                group.start_soon(call, number)
    assert sorted(outputs) == list(range(100))


async def test_an_address_that_is_taken_is_exit_code_2_with_the_way_out(start: Start) -> None:
    with start() as server:
        port = server.url.rpartition(":")[2]
        done = subprocess.run(
            [sys.executable, "-m", "server", "serve", "--http", "--port", port], capture_output=True, text=True
        )
        in_json = subprocess.run(done.args, env={**os.environ, **JSON_LOG}, capture_output=True, text=True)
    assert (done.returncode, in_json.returncode) == (2, 2)
    assert f"port {port}" in done.stderr
    assert "--port" in done.stderr
    assert done.stderr == f"error: {json.loads(in_json.stderr)['message']}\n"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--http", "--host", "0.0.0.0"], "WORLDMODEL_HTTP_ALLOWED_HOSTS"),
        (["--port", "8000"], "--http"),
        (["--http", "--port", "123456"], "WORLDMODEL_HTTP_PORT"),
    ],
)
async def test_what_cannot_be_served_is_exit_code_2_with_the_fault_named(arguments: list[str], named: str) -> None:
    done = subprocess.run([sys.executable, "-m", "server", "serve", *arguments], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert named in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--http", "--host", "0.0.0.0"], "WORLDMODEL_HTTP_ALLOWED_HOSTS"),
        (["--http", "--port", "123456"], "WORLDMODEL_HTTP_PORT: "),
        ([], "WORLDMODEL_CPUS: "),
    ],
)
async def test_a_fault_at_the_start_is_json_too_when_asked_for(arguments: list[str], named: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "server", "serve", *arguments],
        env={**os.environ, **JSON_LOG, **({} if arguments else {"WORLDMODEL_CPUS": "-1"})},
        capture_output=True,
        text=True,
    )
    (line,) = map(json.loads, done.stderr.splitlines())
    assert (done.returncode, line["level"], line["logger"]) == (2, "ERROR", "server.cli")
    assert named in line["message"]


async def test_an_address_is_believed_from_a_trusted_proxy_only(start: Start) -> None:
    forged = {"X-Forwarded-For": "203.0.113.9"}

    def refused(server: Server, body: dict[str, Any]) -> list[int]:
        """Status of a request at the client's limit, of one with another address, while a stream is open."""
        with httpx2.Client(base_url=server.url, headers=HEADERS, timeout=20) as http, http.stream("GET", "/mcp"):
            return [http.post("/mcp", json=body, headers=headers).status_code for headers in ({}, forged)]

    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    settings = {"WORLDMODEL_HTTP_REQUEST_LIMIT": "2"}
    with start(**settings) as server:
        assert refused(server, ping) == [429, 429]
    with start(**settings, WORLDMODEL_HTTP_FORWARDED_ALLOW_IPS="127.0.0.1") as server:
        assert refused(server, ping) == [429, 200]


async def test_the_log_is_json_when_asked_for(start: Start) -> None:
    with start("-v", **JSON_LOG) as server:
        assert httpx2.get(f"{server.url}/health").status_code in (200, 503)
        server.end(signal.SIGTERM)
    lines = [json.loads(line) for line in server.log]
    assert all(set(line) == {"time", "level", "logger", "message"} for line in lines)
    assert {"server.http", "uvicorn.error"} <= {line["logger"] for line in lines}


async def test_a_message_of_several_lines_and_an_exception_are_one_line_of_json() -> None:
    code = """
import logging, warnings
from server.logs import set_up
set_up("INFO", "json")
logging.info("a\\nb")
logging.debug("unseen")
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("c")
warnings.warn("d")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    first, second, third = map(json.loads, done.stderr.splitlines())
    assert (first["level"], first["message"]) == ("INFO", "a\nb")
    assert "ZeroDivisionError" in second["exception"]
    assert (third["level"], third["logger"]) == ("WARNING", "py.warnings")
    assert done.stdout == ""


async def test_on_stdio_the_log_can_be_json_too(start: Start) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "server", "serve", "-vv"],
        env={**os.environ, **JSON_LOG, "WORLDMODEL_ENGIN": "x"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr
    said = [json.loads(line)["message"] for line in done.stderr.splitlines()]
    assert any("WORLDMODEL_ENGIN (WORLDMODEL_ENGINE?)" in message for message in said)
