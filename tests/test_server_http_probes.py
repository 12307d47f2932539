"""What /health and /metrics say. No engine, no weights."""

from __future__ import annotations

import anyio
import httpx2
import pytest
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp_types import TextContent
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from sandbox.base import Progress
from sandbox.errors import SandboxUnavailableError
from sandbox.scripted import ScriptedSandbox
from server import health
from server.metrics import Counted, Traffic

from .served import BEARER, INITIALIZE, QUESTION, TOKEN, Serve

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


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
            await client.call_tool("solve", {"question": QUESTION})
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
