"""Who may call over HTTP: whoever reaches us, who has the token, or whom an OAuth issuer gave one for us.

Of the protocol's authorization, this is the resource server's part: tokens are issued elsewhere, and clients find out
where from the metadata (RFC 9728) that a refusal points to. A token is taken when it is a JWT which the issuer signed
with a key that it publishes, is for our audience, in time, and has the scopes. It is never passed on.
"""

from __future__ import annotations

import logging
import time
from secrets import compare_digest
from typing import Any
from urllib.parse import urlsplit

import anyio
import httpx2
import jwt
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser, BearerAuthBackend, RequireAuthMiddleware
from mcp.server.auth.provider import AccessToken, TokenVerifier
from mcp.server.auth.routes import build_resource_metadata_url, create_protected_resource_routes, validate_issuer_url
from mcp.server.auth.settings import AuthSettings
from pydantic import AnyHttpUrl, ValidationError
from starlette.authentication import AuthenticationError
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from server.settings import Settings

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Of signatures: those with a public key."""
LEEWAY = 30
"""Seconds that clocks may differ."""
KEYS_LAST = 300.0
"""Seconds until the issuer is asked for its keys again."""
KEYS_PAUSE = 10.0
"""Seconds between two such questions at least, whatever tokens come."""
FETCH_TIMEOUT = 5.0
"""Seconds for one answer of the issuer."""
ADDRESS = "address "
"""What the name of a caller begins with that has nothing but an address."""
SHORT = 16
"""Characters below which a token might be guessed."""

logger = logging.getLogger(__name__)


def access(settings: Settings, open_paths: frozenset[str]) -> tuple[list[Middleware], list[Route]]:
    """What lets in only those who may, as `settings` have it: middleware, and routes of the metadata.

    Args:
        open_paths: for everybody, with or without a token.

    Raises:
        ValueError: settings that do not go together; the text says what to set.
    """
    if settings.http_issuer_url or settings.http_resource_server_url:
        auth = _auth_settings(settings)
        assert auth.resource_server_url is not None
        scopes = auth.required_scopes or []
        metadata = create_protected_resource_routes(
            auth.resource_server_url, [auth.issuer_url], scopes or None, resource_name="WorldModel"
        )
        resource = str(settings.http_resource_server_url)
        verifier = IssuedTokens(str(settings.http_issuer_url), settings.http_audience or resource, resource)
        where = build_resource_metadata_url(auth.resource_server_url)
        return _middleware(verifier, open_paths | {route.path for route in metadata}, scopes, where), metadata
    if settings.http_token is not None:
        return _middleware(OneToken(settings.http_token.get_secret_value()), open_paths), []
    return [], []


def caller_of(scope: Scope) -> str:
    """What a request's caller is told apart by: the subject of its token, else its address."""
    user = scope.get("user")
    if isinstance(user, AuthenticatedUser) and user.access_token.subject:
        return f"subject {user.access_token.subject}"
    return ADDRESS + (scope["client"][0] if scope.get("client") else "unknown")


class OneToken(TokenVerifier):
    """The token that everybody shares."""

    def __init__(self, token: str) -> None:
        if len(token) < SHORT:
            logger.warning("WORLDMODEL_HTTP_TOKEN could be guessed, it is so short: `openssl rand -hex 32` makes one")
        self._token = token.encode()

    async def verify_token(self, token: str) -> AccessToken | None:
        if not compare_digest(token.encode(), self._token):
            return None
        return AccessToken(token=token, client_id="token", scopes=[])


class IssuedTokens(TokenVerifier):
    """JWTs of one issuer for one audience."""

    def __init__(self, issuer: str, audience: str, resource: str) -> None:
        self._issuer = issuer
        self._audience = [audience.rstrip("/"), audience.rstrip("/") + "/"]  # clients differ in that
        self._resource = resource
        self._keys = IssuerKeys(issuer)

    async def verify_token(self, token: str) -> AccessToken | None:
        """The token's subject and scopes, or None if it is not one for us.

        Raises:
            AuthenticationError: nobody can tell now, as the issuer's keys cannot be had.
        """
        try:
            key = await self._keys.find(jwt.get_unverified_header(token))
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=ALGORITHMS,
                audience=self._audience,
                issuer=self._issuer,
                leeway=LEEWAY,
                options={"require": ["exp", "iss", "aud"]},
            )
        except jwt.PyJWTError as fault:
            logger.info("a token was refused: %s", fault)
            return None
        said = claims.get("scope") or claims.get("scp")
        scopes = said.split() if isinstance(said, str) else map(str, said) if isinstance(said, list) else ()
        client = claims.get("client_id") or claims.get("azp") or ""
        return AccessToken(
            token=token,
            client_id=str(client),
            scopes=list(scopes),
            resource=self._resource,
            subject=str(claims.get("sub") or client) or None,
            claims={"iss": self._issuer},
        )


class IssuerKeys:
    """The keys an issuer signs with, as it publishes them. While it cannot be reached, those it had last."""

    def __init__(self, issuer: str) -> None:
        self._issuer = issuer
        self._keys: list[jwt.PyJWK] = []
        self._old_at = self._silent_until = 0.0
        self._asking = anyio.Lock()

    async def find(self, header: dict[str, Any]) -> jwt.PyJWK:
        """The key that a token with this header is signed with.

        Raises:
            jwt.InvalidKeyError: the issuer has no such key.
            AuthenticationError: its keys could not be had.
        """
        if header.get("alg") not in ALGORITHMS:
            raise jwt.InvalidKeyError(f"algorithm {header.get('alg')!r} is not taken")
        async with self._asking:
            key = self._match(header.get("kid"))
            now = time.monotonic()
            if now >= self._silent_until and (key is None or now >= self._old_at):
                await self._ask()
                key = self._match(header.get("kid"))
        if key is None and not self._keys:
            raise AuthenticationError("the issuer's keys cannot be had at the moment; the server's log says why")
        if key is None:
            raise jwt.InvalidKeyError(f"the issuer has no key {header.get('kid')!r}")
        return key

    def _match(self, kid: str | None) -> jwt.PyJWK | None:
        fitting = [key for key in self._keys if kid in (None, key.key_id) and key.public_key_use in (None, "sig")]
        return fitting[0] if len(fitting) == 1 else None

    async def _ask(self) -> None:
        try:
            async with httpx2.AsyncClient(timeout=FETCH_TIMEOUT) as client:
                uri = await self._keys_uri(client)
                self._keys = jwt.PyJWKSet.from_dict(await _json(client, uri)).keys
            self._old_at = time.monotonic() + KEYS_LAST
        except (httpx2.HTTPError, httpx2.InvalidURL, jwt.PyJWTError, ValueError, KeyError) as fault:
            logger.warning("the keys of the issuer %s could not be had: %r", self._issuer, fault)
        self._silent_until = time.monotonic() + KEYS_PAUSE

    async def _keys_uri(self, client: httpx2.AsyncClient) -> str:
        """From the issuer's metadata: of OAuth (RFC 8414), else of OpenID Connect."""
        parts = urlsplit(self._issuer)
        root, path = f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
        try:
            metadata = await _json(client, f"{root}/.well-known/oauth-authorization-server{path}")
        except (httpx2.HTTPStatusError, ValueError):
            metadata = await _json(client, f"{root}{path}/.well-known/openid-configuration")
        if metadata.get("issuer") != self._issuer:
            raise ValueError(
                f"it calls itself {metadata.get('issuer')!r}; set WORLDMODEL_HTTP_ISSUER_URL to exactly that"
            )
        uri = str(metadata["jwks_uri"])
        validate_issuer_url(AnyHttpUrl(uri.partition("?")[0]))  # https, or this machine
        return uri


class Guarded:
    """Lets requests with a token it takes through, and everybody to the open paths."""

    def __init__(
        self, app: ASGIApp, open_paths: frozenset[str], scopes: list[str], metadata_url: AnyHttpUrl | None
    ) -> None:
        self._app = app
        self._guarded = RequireAuthMiddleware(app, scopes, metadata_url)
        self._open_paths = open_paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_open = scope["type"] == "lifespan" or scope["path"] in self._open_paths
        await (self._app if is_open else self._guarded)(scope, receive, send)


def _middleware(
    verifier: TokenVerifier,
    open_paths: frozenset[str],
    scopes: list[str] | None = None,
    metadata_url: AnyHttpUrl | None = None,
) -> list[Middleware]:
    return [
        Middleware(AuthenticationMiddleware, backend=BearerAuthBackend(verifier), on_error=_unavailable),
        Middleware(Guarded, open_paths=open_paths, scopes=scopes or [], metadata_url=metadata_url),
    ]


def _unavailable(_: HTTPConnection, fault: AuthenticationError) -> Response:
    said = {"error": "temporarily_unavailable", "error_description": str(fault)}
    return JSONResponse(said, 503, {"Retry-After": f"{KEYS_PAUSE:.0f}"})


def _auth_settings(settings: Settings) -> AuthSettings:
    if settings.http_token is not None:
        raise ValueError("WORLDMODEL_HTTP_TOKEN and WORLDMODEL_HTTP_ISSUER_URL are both set: unset one of them.")
    if not (settings.http_issuer_url and settings.http_resource_server_url):
        raise ValueError(
            "WORLDMODEL_HTTP_ISSUER_URL (who issues tokens) and WORLDMODEL_HTTP_RESOURCE_SERVER_URL (where clients "
            "reach this server, such as https://mcp.example.com/mcp) go together: set both."
        )
    try:
        auth = AuthSettings.model_validate(
            {
                "issuer_url": settings.http_issuer_url,
                "resource_server_url": settings.http_resource_server_url,
                "required_scopes": settings.http_required_scopes.replace(",", " ").split(),
                "validate_token_resource": False,  # the audience is, which need not be spelled like the resource
            }
        )
        validate_issuer_url(auth.issuer_url)
    except ValidationError as fault:
        named = ", ".join(f"WORLDMODEL_HTTP_{'_'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in fault.errors())
        raise ValueError(f"{named}.") from fault
    except ValueError as fault:
        raise ValueError(f"WORLDMODEL_HTTP_ISSUER_URL: {fault}.") from fault
    return auth


async def _json(client: httpx2.AsyncClient, url: str) -> dict[str, Any]:
    answer = (await client.get(url)).raise_for_status().json()
    if not isinstance(answer, dict):
        raise ValueError(f"{url} has no JSON object")
    return answer
