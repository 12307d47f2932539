"""The playground: the page at `/` for a person with a browser, and the two questions it puts to the server.

The page itself holds nothing secret and is open to whom the Host check lets through, as a browser cannot send a token
before it has a page to ask for one. Everything under `/api/` is guarded like `/mcp`.
"""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import anyio
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from model.errors import ModelError
from model.solver import MAX_SAMPLES
from sandbox.errors import SandboxError
from sandbox.types import CEILING, Artifact, Program
from server.apps import PAGE
from server.progress import HEARTBEAT
from server.schemas import ExecResult, SolveResult
from server.settings import QUESTION_LIMIT
from server.state import AppState
from server.text import complaint, public

OPEN_PATHS = frozenset({"/", "/page/style.css", "/page/result.js", "/page/playground.js"})
"""What a browser gets without a token."""
SOLVE_SECONDS = 120.0
"""For one answer. A person sees what goes on and can stop it."""
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
"""Of every part of the page. No markup is made from text: browsers with Trusted Types would refuse it."""
_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}

logger = logging.getLogger(__name__)

Tell = Callable[[dict[str, Any]], None]
Asked = TypeVar("Asked", bound="Body")


class Body(BaseModel):
    """What a request may say: nothing but its fields, each of its very type."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Question(Body):
    """The body of `/api/solve`."""

    question: str = Field(max_length=QUESTION_LIMIT, pattern=r"^[^\x00]*$")
    samples: int = Field(1, ge=1, le=MAX_SAMPLES)


class Source(Body):
    """The body of `/api/execute`."""

    code: str
    requires: list[str] = Field([], max_length=CEILING.max_requirements)


def routes(state: Callable[[], AppState]) -> list[Route]:
    """The page, its parts, and `/api/solve` and `/api/execute`; `state` is asked for when a request comes."""

    async def solve(request: Request) -> Response:
        asked = await _body(request, Question)
        return asked if isinstance(asked, Response) else Events(lambda tell: _solve(state(), asked, tell))

    async def execute(request: Request) -> Response:
        asked = await _body(request, Source)
        return asked if isinstance(asked, Response) else Events(lambda tell: _execute(state(), asked, tell))

    return [
        *(_static(path) for path in sorted(OPEN_PATHS)),
        Route("/api/solve", solve, methods=["POST"]),
        Route("/api/execute", execute, methods=["POST"]),
    ]


def _static(path: str) -> Route:
    name = path.removeprefix("/page/") if path != "/" else "playground.html"
    content = (PAGE / name).read_bytes()

    async def part(_: Request) -> Response:
        return Response(content, headers=HEADERS, media_type=_TYPES[name.rpartition(".")[2]])

    return Route(path, part)


async def _body(request: Request, form: type[Asked]) -> Asked | Response:
    """What the request asks, or the response that says what is wrong with it."""
    # A form of another site can post text, but not this type without being asked first (CORS).
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        return JSONResponse({"error": "send Content-Type: application/json."}, 415)
    try:
        return form.model_validate_json(await request.body())
    except ValidationError as fault:
        return JSONResponse({"error": complaint(fault)}, 400)


async def _solve(state: AppState, asked: Question, tell: Tell) -> None:
    def say(words: str) -> None:
        tell({"progress": words})

    # A person sees the download going on, so only the answer itself is timed.
    await state.sandbox.get(say)
    await state.model.get(say)
    result, artifacts = await state.solve(
        asked.question,
        samples=asked.samples,
        timeout=SOLVE_SECONDS,
        progress=say,
        on_text=lambda piece: tell({"text": piece}),
    )
    tell(_result(result, artifacts))


async def _execute(state: AppState, asked: Source, tell: Tell) -> None:
    result, artifacts = await state.execute(
        Program(asked.code, tuple(asked.requires)),
        timeout=min(state.limits.timeout, state.max_timeout),
        progress=lambda words: tell({"progress": words}),
    )
    tell(_result(result, artifacts))


def _result(result: SolveResult | ExecResult, artifacts: tuple[Artifact, ...]) -> dict[str, Any]:
    """The last event: the fields a tool gives, and the content of each of its artifacts as base64, in order."""
    return {
        "result": result.model_dump(mode="json", by_alias=True),
        "files": [base64.b64encode(file.data).decode("ascii") for file in artifacts],
    }


class Events(Response):
    """What `work` tells while it works, one JSON object a line; a client that leaves cancels it.

    The last line is the result or {"error": text}. Empty lines are sent when nothing happens for `HEARTBEAT` seconds.
    """

    media_type = "application/x-ndjson"

    def __init__(self, work: Callable[[Tell], Awaitable[None]]) -> None:
        self._work = work
        self.status_code = 200
        # No proxy is to hold lines back.
        self.init_headers({"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Accel-Buffering": "no"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        told, lines = anyio.create_memory_object_stream[dict[str, Any]](float("inf"))

        async def watch() -> None:
            while (await receive())["type"] != "http.disconnect":
                pass
            group.cancel_scope.cancel()

        async def work() -> None:
            with told:
                await self._work_out(told.send_nowait)

        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        with lines:
            async with anyio.create_task_group() as group:
                group.start_soon(watch)
                group.start_soon(work)
                while True:
                    line = "\n"
                    try:
                        with anyio.move_on_after(HEARTBEAT):
                            line = json.dumps(await lines.receive()) + "\n"
                    except anyio.EndOfStream:
                        break
                    await send({"type": "http.response.body", "body": line.encode(), "more_body": True})
                await send({"type": "http.response.body", "body": b"", "more_body": False})
                group.cancel_scope.cancel()

    async def _work_out(self, tell: Tell) -> None:
        try:
            await self._work(tell)
        except (SandboxError, ModelError, ValueError) as fault:
            tell({"error": public(str(fault))})
        except Exception:
            logger.exception("the playground's request failed")
            tell({"error": "Something went wrong in the server; its log says what."})
