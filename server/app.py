"""The server: its tools, what they share, and how their errors reach the caller."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from mcp.server import MCPServer
from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.lowlevel.helper_types import ReadResourceContents
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError, UnexpectedToolError
from mcp.shared.exceptions import MCPError
from mcp_types import INVALID_PARAMS, CallToolResult, GetPromptResult, InputRequiredResult, ResourceTemplate
from pydantic import AnyUrl, ValidationError

from sandbox.base import Progress, Sandbox
from server.apps import apps
from server.prompts import check, prompts
from server.resources import ARTIFACT, add_resources, artifact
from server.runs import Runs
from server.settings import Settings
from server.state import AppState
from server.text import NAME_BYTES, clip, complaint
from server.tools import tools

INSTRUCTIONS = (
    "Answers questions with programs that are run, not guessed: `solve` writes and runs one for a question, "
    "`execute` runs yours in a sealed container."
)
ERROR_BYTES = 4_000
"""Of a tool error's text, which may name what the caller sent."""
URI_LIMIT = 1_000
"""Characters of a URI that is looked for: ours are shorter, and the SDK's error repeats all of it, twice."""
WARM_UP_DELAY = 0.2
"""Seconds between the first answer and the imports of torch and docker, which hold the interpreter's lock."""


class Server(MCPServer[AppState]):
    """`MCPServer` whose tool errors are the bare text that was meant for the caller."""

    state: AppState
    """From the start of its lifespan on."""

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[AppState, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """Call a tool. The SDK ignores arguments it does not know and puts its own words before every error.

        Raises:
            MCPError: invalid params; there is no such tool.
            ToolError: what the calling model can do otherwise.
        """
        takes = {tool.name: list(tool.input_schema["properties"]) for tool in await self.list_tools()}
        if name not in takes:
            raise MCPError(INVALID_PARAMS, f"unknown tool {clip(name, 100)!r}: there are {', '.join(takes)}.")
        if unknown := sorted(arguments.keys() - set(takes[name])):
            names = clip(", ".join(unknown), 500)
            raise ToolError(f"unknown argument {names}: {name} takes {', '.join(takes[name])}.")
        try:
            return await super().call_tool(name, arguments, context)
        except UnexpectedToolError:
            raise
        except ToolError as fault:
            cause = fault.__cause__ or fault
            text = complaint(cause) if isinstance(cause, ValidationError) else str(cause)
            raise ToolError(clip(text, ERROR_BYTES)) from cause

    async def list_resource_templates(self) -> list[ResourceTemplate]:
        """Those that were added, and that of artifacts, which `read_resource` serves past the SDK."""
        return [*await super().list_resource_templates(), ARTIFACT]

    async def read_resource(
        self, uri: AnyUrl | str, context: Context[AppState, Any] | None = None
    ) -> Iterable[ReadResourceContents] | InputRequiredResult:
        """Read a resource; artifacts each with a type of its own."""
        if len(str(uri)) > URI_LIMIT:
            raise MCPError(INVALID_PARAMS, f"unknown resource: {clip(str(uri), NAME_BYTES)}")
        file = context and await artifact(str(uri), context.request_context.lifespan_context.runs)
        return [file] if file else await super().read_resource(uri, context)

    async def get_prompt(
        self, name: str, arguments: dict[str, Any] | None = None, context: Context[AppState, Any] | None = None
    ) -> GetPromptResult | InputRequiredResult:
        """Get a prompt; wrong names and arguments are refused in the protocol's own words."""
        check(name, arguments or {}, await self.list_prompts())
        return await super().get_prompt(name, arguments, context)


def create_app(
    settings: Settings, *, shared: bool = False, open_sandbox: Callable[[Progress], Sandbox] | None = None
) -> Server:
    """The server that `settings` describe.

    Args:
        shared: several clients use it, as over HTTP: nobody is shown another's runs, nor a path of this machine.
        open_sandbox: replaces the container engine, for tests.
    """
    runs = Runs(settings.home, shared=shared)

    @asynccontextmanager
    async def lifespan(_: MCPServer[AppState]) -> AsyncIterator[AppState]:
        state = app.state = AppState.open(settings, open_sandbox, runs=runs)
        try:
            yield state
        finally:
            await state.aclose()

    app = Server(
        "worldmodel",
        title="WorldModel",
        version=_version(),
        instructions=INSTRUCTIONS,
        tools=tools(),
        lifespan=lifespan,
        middleware=[_warm_up_after_first_answer],
        log_level=settings.log_level,
        subscriptions=False,  # nothing that is offered changes
        extensions=[apps()],
    )
    add_resources(app, settings, runs)
    for prompt in prompts():
        app.add_prompt(prompt)
    return app


async def _warm_up_after_first_answer(ctx: ServerRequestContext[AppState, Any], call_next: CallNext) -> HandlerResult:
    """Begin to load once the handshake is over: before, it would take the interpreter's lock from it."""
    result = await call_next(ctx)
    asyncio.get_running_loop().call_later(WARM_UP_DELAY, ctx.lifespan_context.warm_up)
    return result


def _version() -> str:
    try:
        return version("worldmodel")
    except PackageNotFoundError:  # run from a checkout that is not installed
        return ""
