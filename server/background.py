"""Slow things the server needs, built beside everything else so that the handshake does not wait for them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

import anyio
import anyio.to_thread

from sandbox.base import Progress

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Background(Generic[T]):
    """One value, built by `build` once somebody starts or wants it; what it tells may come from any thread.

    A build that failed is tried again by the next `get`, so that a user can mend the cause without
    restarting the server.
    """

    def __init__(self, build: Callable[[Progress], Awaitable[T]], words: str) -> None:
        self._build = build
        self._words = words
        self._listeners: list[Progress] = []
        self._task: asyncio.Task[T] | None = None
        self._scope: anyio.CancelScope | None = None
        self._is_closed = False
        self.fault: Exception | None = None
        """Why the last build failed; None when none did, or one has succeeded since."""

    def start(self) -> None:
        """Begin to build, unless that has begun already. To be called on the event loop's thread."""
        if not self._is_closed and (self._task is None or (self._task.done() and self.built is None)):
            self._scope = anyio.CancelScope()
            self._task = asyncio.get_running_loop().create_task(self._run(self._scope))
            self._task.add_done_callback(self._finished)

    @property
    def built(self) -> T | None:
        """The value, or None while there is none."""
        if self._task is None or not self._task.done() or self._task.cancelled() or self._task.exception():
            return None
        return self._task.result()

    async def get(self, progress: Progress) -> T:
        """Wait for the value; `progress` hears what is being done meanwhile. Raises what the build raised.

        Cancelling the wait leaves the build running for whoever asks next.
        """
        self.start()
        assert self._task is not None
        if not self._task.done():
            progress(self._words)
        self._listeners.append(progress)
        try:
            return await asyncio.shield(self._task)
        finally:
            self._listeners.remove(progress)

    async def aclose(self) -> T | None:
        """Build no more: give up what is being built and wait until that has ended. The value, if there is one."""
        self._is_closed = True
        if self._task is not None and self._scope is not None:
            self._scope.cancel()
            await asyncio.wait([self._task])
        return self.built

    async def _run(self, scope: anyio.CancelScope) -> T:
        loop = asyncio.get_running_loop()

        def say(words: str) -> None:
            loop.call_soon_threadsafe(self._tell, words)

        # Not by cancelling the task, which would not wait for the threads of the build.
        with scope:
            return await self._build(say)
        raise asyncio.CancelledError

    def _tell(self, words: str) -> None:
        self._words = words
        for listener in self._listeners:
            listener(words)

    def _finished(self, task: asyncio.Task[T]) -> None:
        fault = None if task.cancelled() else task.exception()
        if fault is not None and str(fault) != str(self.fault):
            logger.warning("%s", fault)
        self.fault = fault if isinstance(fault, Exception) else None


def in_thread(build: Callable[[Progress], T]) -> Callable[[Progress], Awaitable[T]]:
    """What blocks, as `Background` takes it; given up, it goes on in its thread and nobody hears of it."""
    return lambda progress: anyio.to_thread.run_sync(build, progress, abandon_on_cancel=True)
