"""The HTTP server as an application in this process, for the fixture `serve`. No engine, no weights."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp_types import Implementation
from starlette.types import ASGIApp

from sandbox.base import Load, Progress
from sandbox.errors import SandboxUnavailableError
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.turnstile import Turnstile
from sandbox.types import ExecResult, Limits, Program
from server.http import create_http_app
from server.settings import Settings

QUESTION = "What's 15% of 200?"
REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"
TOKEN = "a token that nobody guesses"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "0"}},
}


class HeldSandbox(ScriptedSandbox):
    """Two programs at once, as a real one lets them; those named in `held` go on until they are released."""

    def __init__(self) -> None:
        super().__init__(lambda program: scripted_result(f"{program.code}\n"))
        self.turnstile = Turnstile(2, 10)
        self.held: dict[str, anyio.Event] = {}
        self.fault: SandboxUnavailableError | None = None

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        tell = progress or (lambda words: None)
        async with self.turnstile.turn(tell):
            tell("running")
            result = await super().execute(program, limits, progress=progress)
            if program.code in self.held:
                await self.held[program.code].wait()
            return result

    async def check(self) -> None:
        if self.fault is not None:
            raise self.fault

    @property
    def load(self) -> Load:
        return Load(self.turnstile.through, self.turnstile.waiting, containers=5)

    @property
    def codes(self) -> list[str]:
        return [program.code for program in self.programs]


@dataclass
class Served:
    """An application that runs in this process."""

    app: ASGIApp
    sandbox: HeldSandbox

    def http(self, address: str = "127.0.0.1", **headers: str) -> httpx2.AsyncClient:
        """What a client at `address` has."""
        transport = httpx2.ASGITransport(self.app, client=(address, 1))
        return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000", headers=headers)

    @asynccontextmanager
    async def client(self, address: str = "127.0.0.1", mode: str = "auto", name: str = "test") -> AsyncIterator[Client]:
        async with self.http(address) as http:
            transport = streamable_http_client("http://127.0.0.1:8000/mcp", http_client=http)
            async with Client(transport, mode=mode, client_info=Implementation(name=name, version="0")) as client:
                yield client


Serve = Callable[..., AbstractAsyncContextManager[Served]]


@asynccontextmanager
async def serving(
    folder: Path, open_sandbox: Callable[[Progress], Any] | None = None, **settings: Any
) -> AsyncIterator[Served]:
    """The application with these settings, its home in `folder`; `open_sandbox` replaces the `HeldSandbox`."""
    script = folder / "script.json"
    script.write_text(json.dumps({QUESTION: REPLY}))
    sandbox = HeldSandbox()
    app = create_http_app(
        Settings(home=folder / "home", engine="scripted", script=script, **settings),
        open_sandbox=open_sandbox or (lambda progress: sandbox),
    )
    async with app.router.lifespan_context(app):
        yield Served(app, sandbox)


async def until(condition: Callable[[], object]) -> None:
    with anyio.fail_after(20):
        while not condition():
            await anyio.sleep(0.01)
