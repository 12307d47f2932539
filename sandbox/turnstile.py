"""Lets so many through at once; the others wait and are told their place. No caller stands in the way of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

import anyio

from sandbox.base import Progress
from sandbox.errors import SandboxBusyError

caller: ContextVar[str] = ContextVar("caller", default="")
"""Whose call this is, where a server has several callers; empty where there is only one."""


@dataclass(eq=False, slots=True)
class Waiting:
    """One who waits for a turn."""

    caller: str
    progress: Progress
    turn: anyio.Event = field(default_factory=anyio.Event)


class Turnstile:
    """For one event loop at a time. Who has the fewest turns is next, and of these who came first."""

    def __init__(self, slots: int, depth: int, share: int | None = None) -> None:
        """
        Args:
            slots: how many may be through at once.
            depth: how many of one caller may wait; one more is refused.
            share: how many of one named caller may be through at once; by default one less than of all, so that
                another caller finds a way through at any time.
        """
        self._slots = slots
        self._depth = depth
        self._share = max(1, slots - 1) if share is None else share
        self._through: Counter[str] = Counter()
        self._waiting: list[Waiting] = []

    @property
    def through(self) -> int:
        """How many have their turn."""
        return self._through.total()

    @property
    def waiting(self) -> int:
        """How many wait for one."""
        return len(self._waiting)

    @asynccontextmanager
    async def turn(self, progress: Progress) -> AsyncIterator[None]:
        """Wait for a turn, have it, and give it back.

        Raises:
            SandboxBusyError: too many of this caller wait already.
        """
        name = caller.get()
        if self._has_room(name):
            self._through[name] += 1
        else:
            await self._wait(name, progress)
        try:
            yield
        finally:
            self._pass_on(name)

    def _has_room(self, name: str) -> bool:
        return self.through < self._slots and (not name or self._through[name] < self._share)

    async def _wait(self, name: str, progress: Progress) -> None:
        place = 1 + sum(other.caller == name for other in self._waiting)
        if place > self._depth:
            raise SandboxBusyError(f"the sandbox is busy: {self._depth} programs wait already. Ask again in a moment.")
        mine = Waiting(name, progress)
        self._waiting.append(mine)
        progress(f"waiting, place {place} in the queue")
        try:
            await mine.turn.wait()
        except BaseException:
            if mine in self._waiting:
                self._waiting.remove(mine)
                self._tell_places(name)
            else:  # it was our turn at the same moment
                self._pass_on(name)
            raise

    def _pass_on(self, name: str) -> None:
        self._through -= Counter([name])  # which drops those who have none left
        able = [other for other in self._waiting if self._has_room(other.caller)]
        if not able:
            return
        following = min(able, key=lambda other: self._through[other.caller])
        self._waiting.remove(following)
        self._through[following.caller] += 1
        following.turn.set()
        self._tell_places(following.caller)

    def _tell_places(self, name: str) -> None:
        """Each caller has a queue of its own, as far as it can tell."""
        mine = [other for other in self._waiting if other.caller == name]
        for place, other in enumerate(mine, start=1):
            other.progress(f"waiting, place {place} in the queue")
