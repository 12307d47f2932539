"""Lets so many through at once; the others wait in order of arrival and are told their place."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio

from sandbox.base import Progress
from sandbox.errors import SandboxBusyError


class Turnstile:
    """For one event loop at a time."""

    def __init__(self, slots: int, depth: int) -> None:
        """
        Args:
            slots: how many may be through at once.
            depth: how many may wait; one more is refused.
        """
        self._free = slots
        self._depth = depth
        self._waiting: deque[tuple[anyio.Event, Progress]] = deque()

    @asynccontextmanager
    async def turn(self, progress: Progress) -> AsyncIterator[None]:
        """Wait for a turn, have it, and give it back.

        Raises:
            SandboxBusyError: too many wait already.
        """
        if self._free:
            self._free -= 1
        else:
            await self._wait(progress)
        try:
            yield
        finally:
            self._pass_on()

    async def _wait(self, progress: Progress) -> None:
        if len(self._waiting) >= self._depth:
            raise SandboxBusyError(f"the sandbox is busy: {self._depth} programs wait already. Ask again in a moment.")
        mine = (anyio.Event(), progress)
        self._waiting.append(mine)
        progress(f"waiting, place {len(self._waiting)} in the queue")
        try:
            await mine[0].wait()
        except BaseException:
            if mine in self._waiting:
                self._waiting.remove(mine)
                self._tell_places()
            else:  # it was our turn at the same moment
                self._pass_on()
            raise

    def _pass_on(self) -> None:
        if not self._waiting:
            self._free += 1
            return
        event, _ = self._waiting.popleft()
        event.set()
        self._tell_places()

    def _tell_places(self) -> None:
        for place, (_, progress) in enumerate(self._waiting, start=1):
            progress(f"waiting, place {place} in the queue")
