"""The HTTP transport: who and what comes in, whose turn it is, what the probes say. No engine, no weights."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from mcp import Client, MCPError
from mcp.client.streamable_http import streamable_http_client
from mcp_types import INVALID_PARAMS, INVALID_REQUEST, PARSE_ERROR, Implementation, TextContent
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox.base import Load, Progress
from sandbox.errors import SandboxUnavailableError
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.turnstile import Turnstile
from sandbox.types import ExecResult, Limits, Program
from server import health, state
from server.http import create_http_app
from server.metrics import Counted, Traffic
from server.settings import Settings

pytestmark = pytest.mark.anyio
REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"
TOKEN = "a token that nobody guesses"
PUBLIC = {"http_host": "0.0.0.0", "http_allowed_hosts": "mcp.example.com", "http_token": TOKEN}
BEARER = {"Authorization": f"Bearer {TOKEN}"}
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "0"}},
}
ACCEPT = {"Accept": "application/json, text/event-stream"}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class HeldSandbox(ScriptedSandbox):
    """Two programs at once, as a real one lets them; those named in `held` go on until they are released."""

    def __init__(self) -> None:
        super().__init__(lambda program: scripted_result(f"{program.code}\n"))
        self.turnstile = Turnstile(2, 10)
        self.held: dict[str, anyio.Event] = {}
        self.fault: SandboxUnavailableError | None = None

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        async with self.turnstile.turn(progress or (lambda words: None)):
            result = await super().execute(program, limits, progress=progress)
            if program.code in self.held:
                await self.held[program.code].wait()
            return result

    async def check(self) -> None:
        if self.fault is not None:
            raise self.fault

    @property
    def load(self) -> Load:
        return Load(self.turnstile.through, self.turnstile.waiting, containers=5)

    @property
    def codes(self) -> list[str]:
        return [program.code for program in self.programs]


@dataclass
class Served:
    """An application that runs in this process."""

    app: ASGIApp
    sandbox: HeldSandbox

    def http(self, address: str = "127.0.0.1", **headers: str) -> httpx2.AsyncClient:
        """What a client at `address` has."""
        transport = httpx2.ASGITransport(self.app, client=(address, 1))
        return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=headers)

    @asynccontextmanager
    async def client(self, address: str = "127.0.0.1", mode: str = "auto", name: str = "test") -> AsyncIterator[Client]:
        async with self.http(address) as http:
            transport = streamable_http_client("http://127.0.0.1:8000/mcp", http_client=http)
            async with Client(transport, mode=mode, client_info=Implementation(name=name, version="0")) as client:
                yield client


Serve = Callable[..., AbstractAsyncContextManager[Served]]


@pytest.fixture
def serve(tmp_path: Path) -> Serve:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"What's 15% of 200?": REPLY}))

    @asynccontextmanager
    async def serving(open_sandbox: Callable[[Progress], Any] | None = None, **settings: Any) -> AsyncIterator[Served]:
        sandbox = HeldSandbox()
        app = create_http_app(
            Settings(home=tmp_path / "home", engine="scripted", script=script, **settings),
            open_sandbox=open_sandbox or (lambda progress: sandbox),
        )
        async with app.router.lifespan_context(app):
            yield Served(app, sandbox)

    return serving


async def until(condition: Callable[[], object]) -> None:
    with anyio.fail_after(20):
        while not condition():
            await anyio.sleep(0.01)


# Both eras


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_both_tools_answer_in_both_eras(serve: Serve, mode: str) -> None:
    async with serve() as served, served.client(mode=mode) as client:
        solved = await client.call_tool("solve", {"question": "What's 15% of 200?"})
        executed = await client.call_tool("execute", {"code": "1"})
        async with served.http() as http:
            begun = await http.post("/mcp", json=INITIALIZE, headers=ACCEPT)
    assert solved.structured_content is not None
    assert solved.structured_content["answer"] == "print(0.15 * 200)"
    assert not executed.is_error
    assert begun.status_code == 200
    assert "mcp-session-id" in begun.headers  # a name to cancel by; nothing is kept under it


# Who and what comes in


@pytest.mark.parametrize(
    ("settings", "headers", "status"),
    [
        ({}, {}, 200),
        ({}, {"Host": "localhost"}, 200),
        ({}, {"Host": "evil.example"}, 421),
        ({}, {"Host": "10.0.0.1:8000"}, 421),
        ({}, {"Origin": "http://localhost:3000"}, 200),
        ({}, {"Origin": "http://evil.example"}, 403),
        ({"http_allowed_hosts": "here.example:8000"}, {"Host": "here.example:8000"}, 200),
        ({"http_allowed_hosts": "here.example:8000"}, {"Host": "here.example:9000"}, 421),
        (PUBLIC, {**BEARER, "Host": "mcp.example.com"}, 200),
        (PUBLIC, {**BEARER, "Host": "mcp.example.com:8443", "Origin": "https://mcp.example.com:8443"}, 200),
        (PUBLIC, {**BEARER, "Host": "evil.example"}, 421),
        (PUBLIC, {**BEARER, "Host": "localhost:8000"}, 421),
        (PUBLIC, {**BEARER, "Host": "mcp.example.com", "Origin": "null"}, 403),
        (PUBLIC, {"Host": "mcp.example.com"}, 401),
        (PUBLIC, {"Host": "mcp.example.com", "Authorization": "Bearer wrong"}, 401),
        (PUBLIC, {"Host": "mcp.example.com", "Authorization": TOKEN}, 401),
        ({"http_token": TOKEN}, {}, 401),
        ({"http_token": TOKEN}, BEARER, 200),
    ],
)
async def test_requests_are_checked_for_host_origin_and_token(
    serve: Serve, settings: dict[str, Any], headers: dict[str, str], status: int
) -> None:
    async with serve(**settings) as served, served.http() as http:
        answer = await http.post("/mcp", json=INITIALIZE, headers={**ACCEPT, **headers})
    assert answer.status_code == status
    assert ("www-authenticate" in answer.headers) == (status == 401)


async def test_everything_but_the_page_and_the_probes_wants_the_token(serve: Serve) -> None:
    async with serve(http_token=TOKEN) as served, served.http() as http:
        for path in ("/", "/health", "/metrics"):
            assert (await http.get(path)).status_code == 200
        for path in ("/mcp", "/mcp/", "/api/solve", "/nothing/here"):
            assert (await http.post(path, json={})).status_code == 401
        assert (await http.post("/nothing/here", json={}, headers=BEARER)).status_code == 404


async def test_the_page_is_refused_under_a_name_of_somebody_else(serve: Serve) -> None:
    async with serve() as served, served.http(Host="evil.example") as http:
        assert (await http.get("/")).status_code == 421
        assert (await http.post("/api/execute", json={"code": "1"})).status_code == 421
        assert (await http.get("/health")).status_code == 421
    assert served.sandbox.programs == []


@pytest.mark.parametrize("host", ["10.1.2.3:8000", "10.1.2.3", "[fd00::1]:8000"])
async def test_probes_may_ask_by_address(serve: Serve, host: str) -> None:
    async with serve(**PUBLIC) as served, served.http(Host=host) as http:
        assert (await http.get("/health")).status_code == 200
        assert (await http.get("/metrics")).status_code == 200
        assert (await http.get("/metrics", headers={"Origin": "http://evil.example"})).status_code == 421
        assert (await http.get("/")).status_code == 421


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({}, "WORLDMODEL_HTTP_ALLOWED_HOSTS"),
        ({"http_token": TOKEN}, "WORLDMODEL_HTTP_ALLOWED_HOSTS"),
        ({"http_allowed_hosts": "mcp.example.com"}, "WORLDMODEL_HTTP_TOKEN"),
        ({"http_token": TOKEN, "http_allowed_hosts": "*"}, "WORLDMODEL_HTTP_ALLOWED_HOSTS"),
        ({"http_token": TOKEN, "http_allowed_hosts": "https://mcp.example.com/mcp"}, "WORLDMODEL_HTTP_ALLOWED_HOSTS"),
    ],
)
@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "mcp.example.com"])
async def test_other_machines_are_let_near_only_with_a_guard_and_names(
    tmp_path: Path, host: str, settings: dict[str, str], named: str
) -> None:
    with pytest.raises(ValueError, match=named):
        create_http_app(Settings(home=tmp_path, http_host=host, **settings))


async def test_a_body_that_is_too_large_is_refused_and_the_server_goes_on(serve: Serve) -> None:
    async with serve(http_body_limit=2000) as served, served.http() as http:
        for path in ("/mcp", "/api/execute"):
            assert (await http.post(path, json={"code": "1" * 3000}, headers=ACCEPT)).status_code == 413
        assert (await http.post("/mcp", json=INITIALIZE, headers=ACCEPT)).status_code == 200


@pytest.mark.parametrize(("mode", "version"), [("legacy", "2025-11-25"), ("auto", "2026-07-28")])
async def test_rubbish_is_refused_in_the_protocols_words_and_the_server_goes_on(
    serve: Serve, mode: str, version: str
) -> None:
    headers = {**ACCEPT, "Content-Type": "application/json", "MCP-Protocol-Version": version, "Mcp-Method": "ping"}
    async with serve() as served, served.http() as http, served.client(mode=mode) as client:
        for body in (b"{", b"[" * 100_000, b"\xff"):
            answer = await http.post("/mcp", content=body, headers=headers)
            assert (answer.status_code, answer.json()["error"]["code"]) == (400, PARSE_ERROR)
        for body in (b"[]", b"7", b'{"jsonrpc": "2.0", "id": 1, "method": 5}'):
            answer = await http.post("/mcp", content=body, headers=headers)
            assert (answer.status_code, answer.json()["id"]) == (400, None)
            assert answer.json()["error"]["code"] in (INVALID_REQUEST, INVALID_PARAMS)  # the latter to older clients
        half = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "\ud83d"}}
        assert (await http.post("/mcp", content=json.dumps(half), headers=headers)).status_code == 400
        with pytest.raises(MCPError) as unknown:
            await client.call_tool("nonsense", {})
        assert unknown.value.code == INVALID_PARAMS
        assert not (await client.call_tool("execute", {"code": "1"})).is_error


# How much, and whose turn


async def test_requests_beyond_the_limit_are_told_to_come_back_and_probes_still_answered(serve: Serve) -> None:
    async with serve(http_request_limit=4, http_client_calls=10) as served:
        turnstile = served.sandbox.turnstile
        served.sandbox.held = {code: anyio.Event() for code in "abcd"}

        async def call(address: str, code: str) -> httpx2.Response:
            async with served.http(address) as http:
                answer = await http.post("/api/execute", json={"code": code})
                assert (await http.get("/health")).status_code == 200
                assert (await http.get("/metrics")).status_code == 200
                return answer

        async with anyio.create_task_group() as group:
            for code in "ab":
                group.start_soon(call, "10.0.0.1", code)
            await until(lambda: turnstile.through + turnstile.waiting == 2)
            refused = await call("10.0.0.1", "more than half")
            assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
            for code in "cd":
                group.start_soon(call, f"10.0.0.{code}", code)
            await until(lambda: turnstile.through + turnstile.waiting == 4)
            refused = await call("10.0.0.2", "more than all")
            assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
            for event in served.sandbox.held.values():
                event.set()
        assert (await call("10.0.0.1", "f")).status_code == 200
    assert sorted(served.sandbox.codes) == [*"abcd", "f"]


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_noisy_client_starves_nobody(serve: Serve, mode: str) -> None:
    noise = [f"noise {number}" for number in range(10)]
    async with (
        serve(http_client_calls=3) as served,
        served.client("10.0.0.1", mode) as noisy,
        served.client("10.0.0.2", mode) as calm,
        anyio.create_task_group() as group,
    ):
        sandbox = served.sandbox
        sandbox.held = {code: anyio.Event() for code in noise}
        for code in noise:
            group.start_soon(noisy.call_tool, "execute", {"code": code})
        await until(lambda: (sandbox.turnstile.through, sandbox.turnstile.waiting) == (1, 2))
        result = await calm.call_tool("execute", {"code": "calm"})  # while the other's go on
        assert not result.is_error
        assert len(sandbox.programs) == 2
        async with served.http() as http:
            assert "worldmodel_calls_waiting 7.0" in (await http.get("/metrics")).text
        for event in sandbox.held.values():
            event.set()
    assert sorted(sandbox.codes) == sorted([*noise, "calm"])


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_clients_of_this_machine_have_one_address_and_each_its_share(serve: Serve, mode: str) -> None:
    async with (
        serve(http_client_calls=1) as served,
        served.client(mode=mode, name="noisy") as noisy,
        served.client(mode=mode, name="calm") as calm,
        anyio.create_task_group() as group,
    ):
        served.sandbox.held = {"noise": anyio.Event()}
        group.start_soon(noisy.call_tool, "execute", {"code": "noise"})
        await until(lambda: served.sandbox.programs)
        with anyio.fail_after(20):
            result = await calm.call_tool("execute", {"code": "calm"})  # while the other's goes on
        assert not result.is_error
        served.sandbox.held["noise"].set()


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_new_name_gets_a_client_of_another_machine_no_second_share(serve: Serve, mode: str) -> None:
    async with (
        serve(http_client_calls=1) as served,
        served.client("10.0.0.1", mode, "one") as one,
        served.client("10.0.0.1", mode, "two") as two,
        served.http() as http,
        anyio.create_task_group() as group,
    ):
        served.sandbox.held = {"first": anyio.Event()}
        group.start_soon(one.call_tool, "execute", {"code": "first"})
        await until(lambda: served.sandbox.programs)
        group.start_soon(two.call_tool, "execute", {"code": "second"})
        with anyio.fail_after(20):
            while "worldmodel_calls_waiting 1.0" not in (await http.get("/metrics")).text:
                await anyio.sleep(0.01)
        served.sandbox.held["first"].set()
    assert served.sandbox.codes == ["first", "second"]


async def test_who_waits_is_told_so_and_who_leaves_gives_up_its_place(serve: Serve) -> None:
    told: list[str | None] = []

    async def report(progress: float, total: float | None, message: str | None) -> None:
        told.append(message)

    async with (
        serve(http_client_calls=1) as served,
        served.http() as http,
        served.client() as client,
        anyio.create_task_group() as group,
    ):
        served.sandbox.held = {"first": anyio.Event()}

        async def waiting(number: int) -> None:
            with anyio.fail_after(20):
                while f"worldmodel_calls_waiting {number}.0" not in (await http.get("/metrics")).text:
                    await anyio.sleep(0.01)

        async def last() -> None:
            await client.call_tool("execute", {"code": "last"}, progress_callback=report)

        group.start_soon(client.call_tool, "execute", {"code": "first"})
        await until(lambda: served.sandbox.programs)
        async with anyio.create_task_group() as impatient:
            impatient.start_soon(client.call_tool, "execute", {"code": "impatient"})
            await waiting(1)
            impatient.cancel_scope.cancel()
        await waiting(0)
        group.start_soon(last)
        await waiting(1)
        served.sandbox.held["first"].set()
    assert served.sandbox.codes == ["first", "last"]
    assert told[0] == "waiting, place 1 in the queue"


@pytest.mark.parametrize(("asked", "given"), [(None, max(2, os.cpu_count() or 1) + 1), (3, 3)])
async def test_there_is_one_program_more_than_cores_unless_told_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: int | None, given: int
) -> None:
    connected: list[Settings] = []

    async def connect(settings: Settings) -> ScriptedSandbox:
        connected.append(settings)
        return ScriptedSandbox({})

    monkeypatch.setattr(state, "_connect", connect)
    app = create_http_app(Settings(home=tmp_path, engine="scripted", concurrency=asked))
    async with app.router.lifespan_context(app):
        await until(lambda: connected)
    assert connected[0].concurrency == given


async def test_the_end_waits_for_a_sandbox_that_is_being_opened_to_be_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = anyio.Event()
    did: list[str] = []

    async def connect(settings: Settings) -> ScriptedSandbox:
        opening.set()
        try:
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(did.append, "removed its container")
        raise AssertionError("unreachable")

    monkeypatch.setattr(state, "_connect", connect)
    app = create_http_app(Settings(home=tmp_path, engine="scripted"))
    async with app.router.lifespan_context(app):
        with anyio.fail_after(20):
            await opening.wait()
    assert did == ["removed its container"]


# What the probes say


async def test_health_is_well_while_things_load_and_says_what_does_not(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "PERIOD", 0.01)
    go = anyio.Event()
    is_mended = False

    def open_sandbox(progress: Progress) -> ScriptedSandbox:
        anyio.from_thread.run(go.wait)
        if not is_mended:
            raise SandboxUnavailableError("no engine at tcp://user:secret@engine:2376. Install one.")
        return ScriptedSandbox({})

    async with serve(open_sandbox) as served, served.http() as http:

        async def said(**expected: str) -> httpx2.Response:
            with anyio.fail_after(20):
                while True:
                    answer = await http.get("/health")
                    if expected.items() <= answer.json().items():
                        return answer
                    await anyio.sleep(0.005)

        assert (await said(model="ready", sandbox="loading")).status_code == 200
        go.set()
        broken = await said(sandbox="no engine at tcp://engine:2376. Install one.")
        assert (broken.status_code, broken.json()["status"]) == (503, "unavailable")
        is_mended = True
        assert (await said(sandbox="ready")).status_code == 200  # it was tried again, though nobody called


async def test_health_notices_an_engine_that_dies_and_comes_back(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "PERIOD", 0.01)

    async def status(expected: int) -> dict[str, str]:
        with anyio.fail_after(20):
            while (answer := await http.get("/health")).status_code != expected:
                await anyio.sleep(0.005)
        said: dict[str, str] = answer.json()
        return said

    async with serve() as served, served.http() as http:
        await status(200)
        served.sandbox.fault = SandboxUnavailableError("no Docker Engine answers at tcp://me:secret@engine.")
        assert (await status(503))["sandbox"] == "no Docker Engine answers at tcp://engine."
        served.sandbox.fault = None
        await status(200)


async def test_metrics_count_calls_and_responses_and_give_nothing_away(serve: Serve) -> None:
    async with serve(http_token=TOKEN) as served, served.http(**BEARER) as http:
        transport = streamable_http_client("http://127.0.0.1:8000/mcp", http_client=http)
        async with Client(transport) as client:
            await client.call_tool("solve", {"question": "What's 15% of 200?"})
            for _ in range(2):
                await client.call_tool("execute", {"code": "secret()"})
            refused = await client.call_tool("execute", {"code": "1", "requires": ["--pre"]})
            assert isinstance(refused.content[0], TextContent)
        async with served.http() as stranger:
            await stranger.post("/mcp", json=INITIALIZE)
            shown = await stranger.get("/metrics")
    lines = shown.text.splitlines()
    assert shown.headers["content-type"].startswith("text/plain; version=0.0.4")
    for line in (
        'worldmodel_calls_total{tool="solve",status="verified"} 1.0',
        'worldmodel_calls_total{tool="execute",status="ok"} 2.0',
        'worldmodel_calls_total{tool="execute",status="refused"} 1.0',
        'worldmodel_call_duration_seconds_count{tool="execute"} 3.0',
        'worldmodel_call_duration_seconds_bucket{tool="execute",le="+Inf"} 3.0',
        "worldmodel_calls_in_flight 0.0",
        "worldmodel_programs_running 0.0",
        "worldmodel_containers 5.0",
        'worldmodel_ready{part="sandbox"} 1.0',
        'worldmodel_http_responses_total{code="401"} 1.0',
    ):
        assert line in lines
    assert not any(word in shown.text for word in (TOKEN, "secret", "15%", "127.0.0.1"))
    named = {line.split()[2] for line in lines if line.startswith("# TYPE")}
    assert all(any(line.startswith(name) for name in named) for line in lines if not line.startswith("#"))


async def test_a_crash_is_counted_as_what_the_client_gets() -> None:
    async def crash(scope: Scope, receive: Receive, send: Send) -> None:
        raise RuntimeError

    traffic = Traffic()
    app = Starlette(routes=[Mount("/", crash)], middleware=[Middleware(Counted, traffic=traffic)])
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
        assert (await http.get("/")).status_code == 500
    assert (traffic.answered, traffic.under_way) == ({500: 1}, 0)
