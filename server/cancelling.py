"""Cancelling over HTTP for clients of the handshake era (2025-11-25 and before), who ask for it in another request.

They number their requests alike, so without a session nothing ties that request to the call it means. What answers
their first one therefore gives them a name, `Mcp-Session-Id`, which they repeat in all that follow. It is a name and no
session: nothing is kept under it but calls at work, and any name is taken, after a restart too. Behind a balancer it
should choose the replica. Newer clients close the stream of the call, which needs nothing.
"""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import anyio
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.streamable_http import MCP_SESSION_ID_HEADER, REQUEST_CANCELLED
from mcp.shared.exceptions import MCPError
from mcp.shared.jsonrpc_dispatcher import cancelled_request_id_from_params
from mcp_types import RequestId
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

METHOD_HEADER = "mcp-method"
"""Which clients of the newer era have to send."""
PATH = "/mcp"


class Named:
    """Gives every client without a name one; it cannot be guessed, so that nobody cancels another's calls."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def naming(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:
                MutableHeaders(scope=message)[MCP_SESSION_ID_HEADER] = uuid4().hex
            await send(message)

        calls = scope["type"] == "http" and scope["method"] == "POST" and scope["path"] == PATH
        nameless = calls and not {MCP_SESSION_ID_HEADER, METHOD_HEADER} & set(Headers(scope=scope).keys())
        await self._app(scope, receive, naming if nameless else send)


class Cancelling:
    """MCP middleware: calls by the client's name and number, until they end or it takes one back."""

    def __init__(self) -> None:
        self._calls: dict[tuple[str, RequestId | None], anyio.CancelScope] = {}

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        name = ctx.request.headers.get(MCP_SESSION_ID_HEADER) if ctx.request is not None else None
        if name is None:
            return await call_next(ctx)
        if ctx.request_id is None:
            if ctx.method == "notifications/cancelled":
                scope = self._calls.get((name, cancelled_request_id_from_params(ctx.params)))
                if scope is not None:
                    scope.cancel()
            return await call_next(ctx)
        key = (name, ctx.request_id)
        with anyio.CancelScope() as scope:
            self._calls[key] = scope
            try:
                return await call_next(ctx)
            finally:
                if self._calls.get(key) is scope:
                    del self._calls[key]
        raise MCPError(REQUEST_CANCELLED, "the client cancelled this request")
