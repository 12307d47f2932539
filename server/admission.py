"""Which requests come in at all: by the name they ask for, the page they come from, and how many are under way."""

from __future__ import annotations

import ipaddress
import re
from collections import Counter
from typing import Any

from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.streamable_http import MCP_SESSION_ID_HEADER
from mcp.server.transport_security import TransportSecurityMiddleware, TransportSecuritySettings
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox.turnstile import caller
from server.auth import ADDRESS, caller_of
from server.settings import Settings
from server.text import NAME_BYTES

LOOPBACK = "127.0.0.1, localhost, [::1]"
HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[^\s:/*\[\]]+)(:(?P<port>\d+))?")
"""As in the header, and in the setting."""
PROBES = frozenset({"/health", "/metrics"})
"""Paths that are always answered, whatever else goes on."""


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens there."""
    return host == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)


def transport_security(settings: Settings) -> TransportSecuritySettings:
    """The names requests may ask for, and the pages they may come from: those at these names.

    Without that a web page could reach a server on its visitor's own machine, by a name of its own (DNS rebinding).

    Raises:
        ValueError: something among the allowed hosts is no name.
    """
    hosts = []
    own = LOOPBACK if is_loopback(settings.http_host) else ""
    for name in filter(None, re.split(r"[,\s]+", f"{own},{settings.http_allowed_hosts}")):
        if (parts := HOST.fullmatch(name)) is None:
            raise ValueError(
                f"WORLDMODEL_HTTP_ALLOWED_HOSTS: {name!r} is not a name. Write `mcp.example.com` (with any port) or "
                "`mcp.example.com:8443`, several with commas between."
            )
        hosts += [name] if parts["port"] else [name, f"{name}:*"]
    return TransportSecuritySettings(
        allowed_hosts=hosts, allowed_origins=[f"{scheme}://{host}" for host in hosts for scheme in ("http", "https")]
    )


class Hosts:
    """Refuses requests for other names (421) and from other pages (403).

    Probes may also ask by address, as load balancers do: no page gets here by an address that is not its own.
    """

    def __init__(self, app: ASGIApp, security: TransportSecuritySettings) -> None:
        self._app = app
        self._security = TransportSecurityMiddleware(security)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._is_probe_by_address(scope):
            refusal = await self._security.validate_request(Request(scope))
            if refusal is not None:
                return await refusal(scope, receive, send)
        return await self._app(scope, receive, send)

    @staticmethod
    def _is_probe_by_address(scope: Scope) -> bool:
        headers = Headers(scope=scope)
        host = HOST.fullmatch(headers.get("host", ""))
        is_probe = scope["path"] in PROBES and "origin" not in headers
        return is_probe and host is not None and _is_address(host["name"].strip("[]"))


class Admission:
    """Lets so many requests be under way, half of them of one caller, and says whose each is (`turnstile.caller`).

    Clients of this machine have one address: of its half, each has half, as far as headers tell them apart.
    """

    def __init__(self, app: ASGIApp, most: int) -> None:
        self._app = app
        self._most = most
        self._total = 0
        self._under_way: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in PROBES:
            return await self._app(scope, receive, send)
        name = caller_of(scope)
        shares = {name: self._most // 2}
        if _is_here(name):
            headers = Headers(scope=scope)
            own = headers.get(MCP_SESSION_ID_HEADER) or headers.get("user-agent", "")
            shares[f"{name} {own[:NAME_BYTES]}"] = max(1, self._most // 4)
        for each, share in shares.items():
            if self._under_way[each] >= share:
                return await _later(429, f"{share} requests of yours are under way")(scope, receive, send)
        if self._total >= self._most:
            return await _later(503, f"{self._most} requests are under way")(scope, receive, send)
        self._total += 1
        self._under_way.update(shares.keys())
        token = caller.set(name)
        try:
            await self._app(scope, receive, send)
        finally:
            caller.reset(token)
            self._total -= 1
            self._under_way -= Counter(shares.keys())


class ToldApart:
    """MCP middleware: the clients on this machine, who share an address, each by its name too (`turnstile.caller`).

    That is its `Mcp-Session-Id` (`cancelling.py`), in the newer era what its program calls itself. Nobody vouches for
    names, so those of other machines do not count.
    """

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        address = caller.get()
        if ctx.request is None or not _is_here(address):
            return await call_next(ctx)
        client = ctx.session.client_params
        name = ctx.request.headers.get(MCP_SESSION_ID_HEADER) or (client.client_info.name if client else "")
        token = caller.set(f"{address} {name[:NAME_BYTES]}")
        try:
            return await call_next(ctx)
        finally:
            caller.reset(token)


def _is_here(name: str) -> bool:
    """Whether a caller of that name is on this machine, and known by its address alone."""
    return name.startswith(ADDRESS) and is_loopback(name.removeprefix(ADDRESS))


def _later(status: int, what: str) -> PlainTextResponse:
    return PlainTextResponse(f"{what}, as many as there may be. Ask again in a moment.", status, {"Retry-After": "1"})


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
