"""Slow things the server needs, built in a worker thread so that the handshake does not wait for them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Generic, TypeVar

import anyio.to_thread

from sandbox.base import Progress

logger = logging.getLogger(__name__)

T = TypeVar("T")


class Background(Generic[T]):
    """One value, built by `build` in a worker thread once somebody starts or wants it.

    A build that failed is tried again by the next `get`, so that a user can mend the cause without
    restarting the server.
    """

    def __init__(self, build: Callable[[Progress], T], words: str) -> None:
        self._build = build
        self._words = words
        self._listeners: list[Progress] = []
        self._task: asyncio.Task[T] | None = None
        self.fault: Exception | None = None
        """Why the last build failed; None when none did, or one has succeeded since."""

    def start(self) -> None:
        """Begin to build, unless that has begun already. To be called on the event loop's thread."""
        if self._task is None or (self._task.done() and self.built is None):
            self._task = asyncio.get_running_loop().create_task(self._run())
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

    async def _run(self) -> T:
        loop = asyncio.get_running_loop()

        def say(words: str) -> None:
            loop.call_soon_threadsafe(self._tell, words)

        return await anyio.to_thread.run_sync(self._build, say, abandon_on_cancel=True)

    def _tell(self, words: str) -> None:
        self._words = words
        for listener in self._listeners:
            listener(words)

    def _finished(self, task: asyncio.Task[T]) -> None:
        fault = None if task.cancelled() else task.exception()
        if fault is not None and str(fault) != str(self.fault):
            logger.warning("%s", fault)
        self.fault = fault if isinstance(fault, Exception) else None
