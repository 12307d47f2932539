"""The server: its tools, what they share, and how their errors reach the caller."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from mcp.server import MCPServer
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError, UnexpectedToolError
from mcp_types import CallToolResult, InputRequiredResult
from pydantic import ValidationError

from sandbox.base import Progress, Sandbox
from server.settings import Settings
from server.state import AppState
from server.tools import tools

INSTRUCTIONS = (
    "Answers questions with programs that are run, not guessed: `solve` writes and runs one for a question, "
    "`execute` runs yours in a sealed container."
)
WARM_UP_DELAY = 0.2
"""Seconds between the first answer and the imports of torch and docker, which hold the interpreter's lock."""


class Server(MCPServer[AppState]):
    """`MCPServer` whose tool errors are the bare text that was meant for the caller."""

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[AppState, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Call a tool. The SDK ignores arguments it does not know and puts its own words before every error."""
        allowed = next((list(t.input_schema["properties"]) for t in await self.list_tools() if t.name == name), None)
        if allowed is None:
            raise ToolError(f"unknown tool {name!r}: there are solve and execute.")
        if unknown := sorted(arguments.keys() - set(allowed)):
            raise ToolError(f"unknown argument {', '.join(unknown)}: {name} takes {', '.join(allowed)}.")
        try:
            return await super().call_tool(name, arguments, context)
        except UnexpectedToolError:
            raise
        except ToolError as fault:
            if isinstance(fault.__cause__, ValidationError):
                raise ToolError(_complaint(fault.__cause__)) from fault.__cause__
            raise ToolError(str(fault.__cause__ or fault)) from fault


def create_app(settings: Settings, *, open_sandbox: Callable[[Progress], Sandbox] | None = None) -> Server:
    """The server that `settings` describe; `open_sandbox` replaces the container engine, for tests."""

    @asynccontextmanager
    async def lifespan(_: MCPServer[AppState]) -> AsyncIterator[AppState]:
        state = AppState.open(settings, open_sandbox)
        try:
            yield state
        finally:
            await state.aclose()

    return Server(
        "worldmodel",
        title="WorldModel",
        version=_version(),
        instructions=INSTRUCTIONS,
        tools=tools(),
        lifespan=lifespan,
        middleware=[_warm_up_after_first_answer],
        log_level=settings.log_level,
    )


async def _warm_up_after_first_answer(ctx: ServerRequestContext[AppState, Any], call_next: CallNext) -> HandlerResult:
    """Begin to load once the handshake is over: before, it would take the interpreter's lock from it."""
    result = await call_next(ctx)
    asyncio.get_running_loop().call_later(WARM_UP_DELAY, ctx.lifespan_context.warm_up)
    return result


def _complaint(fault: ValidationError) -> str:
    """What is wrong with the arguments, one line each, without the values: they may be large."""
    return "\n".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}." for e in fault.errors(include_input=False))


def _version() -> str:
    try:
        return version("worldmodel")
    except PackageNotFoundError:  # run from a checkout that is not installed
        return ""
