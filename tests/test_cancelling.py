"""Cancelling over HTTP without sessions, in both eras, on a server with one tool that never ends."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

import anyio
import httpx2
import pytest
from mcp import Client, MCPError
from mcp.client.streamable_http import streamable_http_client
from mcp.server import MCPServer
from mcp.server.transport_security import TransportSecuritySettings

from server.cancelling import Cancelling, Named

pytestmark = pytest.mark.anyio
URL = "http://127.0.0.1/mcp"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@dataclass
class Waiting:
    """The server, and how many calls of its tool there have been and been cancelled."""

    http: httpx2.AsyncClient
    names: list[str | None] = field(default_factory=list)
    """Under which requests came."""
    begun: int = 0
    cancelled: int = 0

    async def until(self, condition: Callable[[], object]) -> None:
        with anyio.fail_after(20):
            while not condition():
                await anyio.sleep(0.01)

    def client(self, mode: str) -> Client:
        return Client(streamable_http_client(URL, http_client=self.http), mode=mode)


Serve = Callable[[], AbstractAsyncContextManager[Waiting]]


@pytest.fixture
def serve() -> Serve:
    @asynccontextmanager
    async def serving() -> AsyncIterator[Waiting]:
        server = MCPServer("waiting", middleware=[Cancelling()])

        @server.tool()
        async def wait() -> None:
            waiting.begun += 1
            try:
                await anyio.sleep_forever()
            finally:
                waiting.cancelled += 1

        hosts = TransportSecuritySettings(allowed_hosts=["127.0.0.1"])
        app = Named(server.streamable_http_app(stateless_http=True, transport_security=hosts))

        async def note(request: httpx2.Request) -> None:
            waiting.names.append(request.headers.get("mcp-session-id"))

        async with (
            server.session_manager.run(),
            httpx2.AsyncClient(transport=httpx2.ASGITransport(app), event_hooks={"request": [note]}) as http,
        ):
            waiting = Waiting(http)
            yield waiting

    return serving


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_client_that_cancels_a_call_ends_it_and_no_other(serve: Serve, mode: str) -> None:
    async with serve() as waiting, waiting.client(mode) as first, waiting.client(mode) as second:
        async with anyio.create_task_group() as others:
            others.start_soon(second.call_tool, "wait")
            await waiting.until(lambda: waiting.begun == 1)
            async with anyio.create_task_group() as group:
                group.start_soon(first.call_tool, "wait")
                await waiting.until(lambda: waiting.begun == 2)
                group.cancel_scope.cancel()
            await waiting.until(lambda: waiting.cancelled)
            assert waiting.cancelled == 1
            others.cancel_scope.cancel()
        await waiting.until(lambda: waiting.cancelled == 2)


@pytest.mark.parametrize("name", [None, "somebody else"])
async def test_who_does_not_know_a_clients_name_cannot_cancel_its_calls(serve: Serve, name: str | None) -> None:
    async with serve() as waiting, waiting.client("legacy") as client, anyio.create_task_group() as group:

        async def call() -> None:
            with pytest.raises(MCPError, match="cancelled"):
                await client.call_tool("wait")

        group.start_soon(call)
        await waiting.until(lambda: waiting.begun)
        own = waiting.names[-1]
        assert own is not None

        async def cancel(number: int, name: str | None) -> None:
            message = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": number}}
            headers = {"Accept": "application/json, text/event-stream", **({"Mcp-Session-Id": name} if name else {})}
            assert (await waiting.http.post(URL, json=message, headers=headers)).status_code == 202

        for number in range(10):
            await cancel(number, name)
        assert not waiting.cancelled
        for number in range(10):
            await cancel(number, own)
        await waiting.until(lambda: waiting.cancelled)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_clients_of_the_handshake_era_get_a_name_each_and_others_none(serve: Serve, mode: str) -> None:
    async with serve() as waiting:
        for _ in range(2):
            async with waiting.client(mode) as client:
                await client.list_tools()
    names = set(waiting.names) - {None}
    assert len(names) == (2 if mode == "legacy" else 0)
