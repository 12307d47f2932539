"""Progress notifications: words while a tool works, and a heartbeat so that no host gives up on it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import anyio
from mcp.server.mcpserver import Context

from sandbox.base import Progress

HEARTBEAT = 3.0
"""Seconds between notifications when nothing new happens. Hosts give up after 60 s without one."""


@asynccontextmanager
async def reporting(context: Context[Any]) -> AsyncIterator[Progress]:
    """Send what the yielded callback is told to the caller, numbered 1, 2, 3…

    Nothing is sent when the caller gave no progress token. The callback never blocks.
    """
    words: asyncio.Queue[str] = asyncio.Queue()

    async def pump() -> None:
        started = time.monotonic()
        number, latest = 0, "working"
        while True:
            message = None
            # Not asyncio.wait_for, which before Python 3.12 can swallow the cancellation at the end.
            with anyio.move_on_after(HEARTBEAT):
                latest = message = await words.get()
            number += 1
            await context.report_progress(number, message=message or f"{latest} ({time.monotonic() - started:.0f} s)")

    task = asyncio.create_task(pump())
    try:
        yield words.put_nowait
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
