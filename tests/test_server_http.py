"""The HTTP transport: who and what comes in. No engine, no weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from mcp import MCPError
from mcp_types import INVALID_PARAMS, INVALID_REQUEST, PARSE_ERROR

from server.http import create_http_app
from server.settings import Settings

from .served import BEARER, INITIALIZE, QUESTION, TOKEN, Serve

pytestmark = pytest.mark.anyio
PUBLIC = {"http_host": "0.0.0.0", "http_allowed_hosts": "mcp.example.com", "http_token": TOKEN}
ACCEPT = {"Accept": "application/json, text/event-stream"}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_both_tools_answer_in_both_eras(serve: Serve, mode: str) -> None:
    async with serve() as served, served.client(mode=mode) as client:
        solved = await client.call_tool("solve", {"question": QUESTION})
        executed = await client.call_tool("execute", {"code": "1"})
        async with served.http() as http:
            begun = await http.post("/mcp", json=INITIALIZE, headers=ACCEPT)
    assert solved.structured_content is not None
    assert solved.structured_content["answer"] == "print(0.15 * 200)"
    assert not executed.is_error
    assert begun.status_code == 200
    assert "mcp-session-id" in begun.headers  # a name to cancel by; nothing is kept under it


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
