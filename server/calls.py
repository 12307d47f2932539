"""Calls of the tools, over whatever transport: whose turn it is, and what became of them."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from model.errors import ModelError, ModelUnavailableError
from sandbox.base import Progress
from sandbox.errors import SandboxError, SandboxUnavailableError
from sandbox.turnstile import Turnstile

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
"""Upper bounds of durations, in seconds."""


class HasStatus(Protocol):
    @property
    def status(self) -> str: ...


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
        self.counts[bisect_left(BUCKETS, seconds)] += 1
        self.total += seconds


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
        self, tool: str, work: Callable[[], Awaitable[tuple[Result, Files]]], progress: Progress
    ) -> tuple[Result, Files]:
        """Do `work` when it is this caller's turn; its result says its status.

        Raises:
            What `work` raises, and SandboxBusyError: too many calls of this caller wait already.
        """
        began = time.monotonic()
        status = "cancelled"
        try:
            async with self.turnstile.turn(progress):
                result, files = await work()
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
