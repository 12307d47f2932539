"""Calls of the tools, over whatever transport: whose turn it is, and what became of them."""

from __future__ import annotations

import math
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import anyio

from model.errors import ModelError, ModelUnavailableError
from sandbox.base import Progress
from sandbox.errors import SandboxBusyError, SandboxError, SandboxUnavailableError
from sandbox.turnstile import Turnstile

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
"""Upper bounds of durations, in seconds."""
IN_A_QUEUE = "waiting, place "
"""How `sandbox.turnstile` begins to tell a place."""


class HasStatus(Protocol):
    """What a tool comes to."""

    @property
    def status(self) -> str:
        """How it ended, in one word; calls are counted by it."""
        ...


Result = TypeVar("Result", bound=HasStatus)
Files = TypeVar("Files")


@dataclass(slots=True)
class Durations:
    """A histogram."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(BUCKETS) + 1))
    """Of each bucket alone; the last one has no upper bound."""
    total: float = 0.0
    """Seconds."""

    def add(self, seconds: float) -> None:
        """Count one call that took so long."""
        self.counts[bisect_left(BUCKETS, seconds)] += 1
        self.total += seconds


class Waiting:
    """Hears what is told of one call, and gives the call up when it has waited too long.

    It may wait twice, for its turn among the calls and for that of its program; both count together.
    """

    def __init__(self, progress: Progress, patience: float) -> None:
        self.patience = patience
        """Seconds for all its waiting together."""
        self.place = ""
        """The words that tell its place, while it is in a queue."""
        self._progress = progress
        self._before = 0.0
        """Seconds in queues that it has left."""
        self._since = 0.0
        self._scope = anyio.CancelScope()

    def __call__(self, words: str) -> None:
        self._be_at(words if words.startswith(IN_A_QUEUE) else "")
        self._progress(words)

    @property
    def seconds(self) -> float:
        """How long it has waited so far."""
        return self._before + (time.monotonic() - self._since if self.place else 0.0)

    def go_on(self) -> None:
        """Its turn has come, of which nothing is told."""
        self._be_at("")

    @contextmanager
    def limited(self) -> Iterator[None]:
        """Around the call.

        Raises:
            SandboxBusyError: it waited too long, and was given up.
        """
        with self._scope:
            yield
            return
        raise SandboxBusyError(
            f"no turn came within {self.patience:g} s: the call was {self.place}. Ask again in a moment, or with a "
            f"time limit above {self.patience:g} s."
        )

    def _be_at(self, place: str) -> None:
        if bool(place) != bool(self.place):
            now = time.monotonic()
            self._before, self._since = self.seconds, now
            self._scope.deadline = anyio.current_time() + self.patience - self._before if place else math.inf
        self.place = place


class Calls:
    """Lets every caller have its share of calls at work, and counts."""

    def __init__(self, most: int, share: int) -> None:
        """
        Args:
            most: calls at work at once, and as many may wait for each caller.
            share: of one named caller; a server on stdio has one caller, who has no name and gets all.
        """
        self.turnstile = Turnstile(most, most, share)
        self.ended: Counter[tuple[str, str]] = Counter()
        """How many calls of each tool ended with each status: the result's own, or unavailable, refused, crashed,
        cancelled."""
        self.durations: dict[str, Durations] = {}
        """By tool; waiting for a turn included."""

    async def run(
        self,
        tool: str,
        work: Callable[[Waiting], Awaitable[tuple[Result, Files]]],
        progress: Progress,
        patience: float,
    ) -> tuple[Result, Files]:
        """Do `work` when it is this caller's turn; its result says its status.

        Args:
            work: to be told of what it does, and of any waiting of its own.
            patience: seconds for all waiting together.

        Raises:
            What `work` raises, and SandboxBusyError: too many calls of this caller wait already, or this one too long.
        """
        began = time.monotonic()
        status = "cancelled"
        try:
            waiting = Waiting(progress, patience)
            with waiting.limited():
                async with self.turnstile.turn(waiting):
                    waiting.go_on()
                    result, files = await work(waiting)
            status = result.status
        except (SandboxUnavailableError, ModelUnavailableError):
            status = "unavailable"
            raise
        except (SandboxError, ModelError, ValueError):
            status = "refused"
            raise
        except Exception:
            status = "crashed"
            raise
        finally:
            self.ended[tool, status] += 1
            self.durations.setdefault(tool, Durations()).add(time.monotonic() - began)
        return result, files
