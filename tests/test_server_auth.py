"""The resource server's part of OAuth, against an issuer that listens on this machine."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import asynccontextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from sandbox.scripted import ScriptedSandbox, scripted_result
from server import auth
from server.http import create_http_app
from server.settings import Settings

pytestmark = pytest.mark.anyio
RESOURCE = "https://mcp.example.com/mcp"
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "0"}},
}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Issuer:
    """Publishes metadata and keys, and makes tokens."""

    def __init__(self) -> None:
        self.keys = {"one": rsa.generate_private_key(public_exponent=65537, key_size=2048)}
        self.asked: list[str] = []
        self.is_down = False
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                issuer.asked.append(self.path)
                body = None if issuer.is_down else issuer.pages.get(self.path)
                self.send_response(404 if body is None else 200)
                self.end_headers()
                self.wfile.write(json.dumps(body).encode())

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/tenant"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        self.metadata_path = "/.well-known/oauth-authorization-server/tenant"
        self.metadata = {"issuer": self.url, "jwks_uri": f"{self.url}/keys"}

    @property
    def pages(self) -> dict[str, Any]:
        keys = [
            {**jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": kid, "use": "sig"}
            for kid, key in self.keys.items()
        ]
        return {self.metadata_path: self.metadata, "/tenant/keys": {"keys": keys}}

    def token(self, *, kid: str | None = "one", key: Any = None, algorithm: str = "RS256", **claims: Any) -> str:
        """A good token, but for what is given; a claim of None is left out."""
        now = int(time.time())
        said = {
            "iss": self.url,
            "aud": RESOURCE,
            "sub": "ann",
            "exp": now + 60,
            "iat": now,
            "scope": "use read",
            **claims,
        }
        return jwt.encode(
            {name: value for name, value in said.items() if value is not None},
            self.keys["one"] if key is None else key,
            algorithm,
            headers={"kid": kid} if kid else None,
        )


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    started = Issuer()
    yield started
    started.server.shutdown()
    started.server.server_close()


Serve = Callable[..., Any]


@pytest.fixture
def serve(tmp_path: Path, issuer: Issuer) -> Serve:
    @asynccontextmanager
    async def serving(**settings: Any) -> Any:
        default = {"http_issuer_url": issuer.url, "http_resource_server_url": RESOURCE, "http_required_scopes": "use"}
        app = create_http_app(
            Settings(home=tmp_path, engine="scripted", **{**default, **settings}),
            open_sandbox=lambda progress: ScriptedSandbox(lambda program: scripted_result("")),
        )
        transport = httpx2.ASGITransport(app)
        async with (
            app.router.lifespan_context(app),
            httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http,
        ):
            yield http

    return serving


async def ask(http: httpx2.AsyncClient, token: str) -> httpx2.Response:
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json, text/event-stream"}
    return await http.post("/mcp", json=INITIALIZE, headers=headers)


async def test_a_client_finds_out_where_tokens_are_issued(serve: Serve, issuer: Issuer) -> None:
    async with serve() as http:
        refused = await http.post("/mcp", json=INITIALIZE)
        metadata = await http.get("/.well-known/oauth-protected-resource/mcp")
    assert refused.status_code == 401
    where = 'resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"'
    assert where in refused.headers["www-authenticate"]
    said = metadata.json()
    assert (said["resource"], said["authorization_servers"]) == (RESOURCE, [issuer.url])
    assert (said["scopes_supported"], said["bearer_methods_supported"]) == (["use"], ["header"])


async def test_good_tokens_are_taken_and_the_issuer_is_asked_once(serve: Serve, issuer: Issuer) -> None:
    async with serve() as http:
        for token in (
            issuer.token(),
            issuer.token(kid=None),
            issuer.token(aud=["https://else.example", RESOURCE]),
            issuer.token(aud=RESOURCE + "/"),
            issuer.token(scope=None, scp=["use"]),
            issuer.token(algorithm="RS256", sub=None, client_id="robot"),
        ):
            assert (await ask(http, token)).status_code == 200
    assert issuer.asked == [issuer.metadata_path, "/tenant/keys"]


async def test_bad_tokens_are_refused(serve: Serve, issuer: Issuer) -> None:
    past = int(time.time()) - 2 * auth.LEEWAY
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    modulus = issuer.keys["one"].public_key().public_numbers().n.to_bytes(256, "big")
    bad = {
        "of another audience": issuer.token(aud="https://else.example/mcp"),
        "of no audience": issuer.token(aud=None),
        "of another issuer": issuer.token(iss="https://else.example"),
        "too late": issuer.token(exp=past),
        "for ever": issuer.token(exp=None),
        "too early": issuer.token(nbf=int(time.time()) + 600),
        "signed by another": issuer.token(key=other),
        "signed by nobody": issuer.token(key="", algorithm="none"),
        "signed with the public key as a secret": issuer.token(key=modulus, algorithm="HS256"),
        "of another kind of key": issuer.token(key=ec.generate_private_key(ec.SECP256R1()), algorithm="ES256"),
        "of an unknown key": issuer.token(kid="two"),
        "no JWT": "letmein",
    }
    async with serve() as http:
        for what, token in bad.items():
            assert (await ask(http, token)).status_code == 401, what
        for none in ({"scope": "read"}, {"scope": 5}, {"scope": None, "scp": {}}):
            assert (await ask(http, issuer.token(**none))).status_code == 403, none
        spelled_out = jwt.encode(
            {**jwt.decode(issuer.token(), options={"verify_signature": False}), "scope": None},
            issuer.keys["one"],
            "RS256",
        )
        assert (await ask(http, spelled_out)).status_code == 403
        assert (await ask(http, issuer.token())).status_code == 200


async def test_an_audience_of_its_own_replaces_the_resource(serve: Serve, issuer: Issuer) -> None:
    async with serve(http_audience="api://worldmodel") as http:
        assert (await ask(http, issuer.token(aud="api://worldmodel"))).status_code == 200
        assert (await ask(http, issuer.token())).status_code == 401


async def test_a_new_key_is_found_but_unknown_ones_do_not_make_us_ask_again_and_again(
    serve: Serve, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serve() as http:
        assert (await ask(http, issuer.token())).status_code == 200
        issuer.keys["two"] = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        new = issuer.token(kid="two", key=issuer.keys["two"])
        for _ in range(3):
            assert (await ask(http, new)).status_code == 401
        assert len(issuer.asked) == 2
        now = time.monotonic()
        monkeypatch.setattr(auth.time, "monotonic", lambda: now + auth.KEYS_PAUSE)
        assert (await ask(http, new)).status_code == 200


async def test_while_the_issuer_is_down_known_keys_do_and_else_clients_are_told_to_come_back(
    serve: Serve, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    issuer.is_down = True
    async with serve() as http:
        for _ in range(3):
            refused = await ask(http, issuer.token())
            assert (refused.status_code, refused.headers["retry-after"]) == (503, "10")
        assert len(issuer.asked) == 2  # both forms of its metadata, once
        issuer.is_down = False
        now = time.monotonic()
        monkeypatch.setattr(auth.time, "monotonic", lambda: now + auth.KEYS_PAUSE)
        assert (await ask(http, issuer.token())).status_code == 200
        issuer.is_down = True
        monkeypatch.setattr(auth.time, "monotonic", lambda: now + 2 * auth.KEYS_LAST)
        assert (await ask(http, issuer.token())).status_code == 200


async def test_the_issuers_metadata_may_be_of_openid_but_has_to_be_its_own(serve: Serve, issuer: Issuer) -> None:
    issuer.metadata_path = "/tenant/.well-known/openid-configuration"
    async with serve() as http:
        assert (await ask(http, issuer.token())).status_code == 200
    issuer.metadata = {**issuer.metadata, "issuer": "https://else.example"}
    async with serve() as http:
        assert (await ask(http, issuer.token())).status_code == 503
    issuer.metadata = {"issuer": issuer.url, "jwks_uri": "http://else.example/keys"}  # anybody could answer that
    async with serve() as http:
        assert (await ask(http, issuer.token())).status_code == 503


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"http_resource_server_url": None}, "WORLDMODEL_HTTP_RESOURCE_SERVER_URL"),
        ({"http_issuer_url": None}, "WORLDMODEL_HTTP_ISSUER_URL"),
        ({"http_token": "a token besides"}, "WORLDMODEL_HTTP_TOKEN"),
        ({"http_issuer_url": "http://issuer.example"}, "HTTPS"),
        ({"http_resource_server_url": "mcp.example.com"}, "WORLDMODEL_HTTP_RESOURCE_SERVER_URL"),
    ],
)
async def test_settings_that_do_not_go_together_are_named(serve: Serve, settings: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        async with serve(**settings):
            pass


async def test_callers_are_told_apart_by_the_subject_of_their_token(issuer: Issuer) -> None:
    verifier = auth.IssuedTokens(issuer.url, RESOURCE, RESOURCE)
    scopes = []
    for claims in ({}, {"sub": "bob"}, {"sub": None, "client_id": "robot"}):
        token = await verifier.verify_token(issuer.token(**claims))
        assert token is not None
        scopes.append({"user": auth.AuthenticatedUser(token), "client": ("10.0.0.1", 1)})
    assert [auth.caller_of(scope) for scope in scopes] == ["subject ann", "subject bob", "subject robot"]
    assert auth.caller_of({"client": ("10.0.0.1", 1)}) == "address 10.0.0.1"
