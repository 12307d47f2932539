"""Serve over streamable HTTP at /mcp until a signal comes, then be gone within five seconds.

A request passes, from the outside in: a count, the check of Host and Origin (`admission.py`), who may call (`auth.py`),
how many are under way (`admission.py`), how large it may be, what to call it by (`cancelling.py`). Then it is the
SDK's, which keeps no session, or the playground's. /health and /metrics are for everybody and always answer.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from types import FrameType
from typing import NoReturn

import anyio
import uvicorn
from mcp.server.transport_security import RequestBodyLimitMiddleware
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.base import Progress, Sandbox
from server import playground
from server.admission import PROBES, Admission, Hosts, ToldApart, is_loopback, transport_security
from server.app import create_app
from server.auth import access
from server.cancelling import Cancelling, Named
from server.health import Health
from server.metrics import CONTENT_TYPE, Counted, Traffic, metrics
from server.settings import Settings
from server.stdio import EXIT_DEADLINE, leave

GRACE = 1
"""Seconds that calls under way have once a signal has come."""

logger = logging.getLogger(__name__)


def create_http_app(settings: Settings, *, open_sandbox: Callable[[Progress], Sandbox] | None = None) -> Starlette:
    """The ASGI application that `settings` describe; `open_sandbox` replaces the container engine, for tests.

    Raises:
        ValueError: settings that do not go together; the text says what to set.
    """
    guards, metadata = access(settings, PROBES | playground.OPEN_PATHS)
    security = transport_security(settings)
    if not is_loopback(settings.http_host) and not (guards and settings.http_allowed_hosts):
        raise ValueError(
            f"other machines can reach {settings.http_host}. Set WORLDMODEL_HTTP_ALLOWED_HOSTS, the names that clients "
            "ask for, and WORLDMODEL_HTTP_TOKEN (`openssl rand -hex 32` makes one), or WORLDMODEL_HTTP_ISSUER_URL and "
            "WORLDMODEL_HTTP_RESOURCE_SERVER_URL in its place; or listen on 127.0.0.1."
        )
    # One program more than there are cores, which is the one that no single caller can have.
    concurrency = settings.concurrency or max(2, os.cpu_count() or 1) + 1
    app = create_app(settings.model_copy(update={"concurrency": concurrency}), shared=True, open_sandbox=open_sandbox)
    app.middleware.extend([ToldApart(), Cancelling()])
    mcp = app.streamable_http_app(
        stateless_http=True, transport_security=security, max_request_body_size=settings.http_body_limit
    )
    health = Health(lambda: app.state)
    traffic = Traffic()

    async def show_health(_: Request) -> Response:
        status, said = health.report()
        return JSONResponse(said, status)

    async def show_metrics(_: Request) -> Response:
        return Response(metrics(app.state, traffic), headers={"Content-Type": CONTENT_TYPE})

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with app.session_manager.run(), anyio.create_task_group() as group:
            group.start_soon(health.watch)
            yield
            group.cancel_scope.cancel()

    return Starlette(
        routes=[
            *mcp.routes,
            *metadata,
            Route("/health", show_health),
            Route("/metrics", show_metrics),
            *playground.routes(lambda: app.state),
        ],
        middleware=[
            Middleware(Counted, traffic=traffic),
            Middleware(Hosts, security=security),
            *guards,
            Middleware(Admission, most=settings.http_request_limit),
            Middleware(RequestBodyLimitMiddleware, max_body_size=settings.http_body_limit),
            Middleware(Named),
        ],
        lifespan=lifespan,
    )


def serve(settings: Settings) -> NoReturn:
    """Serve and end the process, with 128 + number after a signal.

    Raises:
        ValueError: settings that do not go together; the text says what to set.
        OSError: the address cannot be listened on.
    """
    app = create_http_app(settings)
    host = settings.http_host
    listener = listen(host, settings.http_port)
    logger.setLevel(min(logging.INFO, logger.getEffectiveLevel()))  # where it is has to be known
    logger.info("serving at http://%s:%d/mcp", f"[{host}]" if ":" in host else host, listener.getsockname()[1])
    proxies = settings.http_forwarded_allow_ips
    server = Uvicorn(
        uvicorn.Config(
            app,
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,  # it would go to stdout
            server_header=False,
            proxy_headers=bool(proxies),
            forwarded_allow_ips=proxies,
            timeout_graceful_shutdown=GRACE,
        )
    )
    received: list[int] = []

    def on_signal(number: int, _: FrameType | None) -> None:
        if not received:
            end = threading.Timer(EXIT_DEADLINE, leave, [128 + number])
            end.daemon = True
            end.start()
        received.append(number)
        server.should_exit = True
        # What is broken off by now is reported as an error of the application for each request.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)

    async def run() -> NoReturn:
        await server.serve([listener])
        leave(128 + received[0] if received else 1)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, on_signal)
    asyncio.run(run())


class Uvicorn(uvicorn.Server):
    """Leaves signals alone: uvicorn would raise them once more at its end."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises OSError: the text says why it cannot, and what to do."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=1024)
    except OSError as fault:
        raise OSError(
            f"cannot listen on {host}, port {port}: {fault.strerror or fault}. --port takes another, 0 any free one."
        ) from fault
