"""The one seam in front of the container engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from sandbox.types import ExecResult, Limits, Program

Progress = Callable[[str], None]
"""Called on the event loop's thread with a few words on what happens now: "installing numpy", "running"."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a sandbox has to do at this moment."""

    running: int = 0
    """Programs that have their turn."""
    waiting: int = 0
    """Programs that wait for one."""
    containers: int = 0
    """Of this instance: those that programs run in, that stand ready, that are being started or removed."""


class Sandbox(Protocol):
    """Runs programs, each in a fresh sealed place that is destroyed after it."""

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        """Run `program` and say what it did; `limits` defaults to `Limits()`.

        A program that fails, floods, hangs or eats its memory is a result. Cancelling this call
        leaves no container behind.

        Raises:
            RequirementError: a requirement is malformed or refused, or too many were given.
            SandboxUnavailableError: no engine or image; nothing ran, a retry is safe.
        """
        ...

    async def prefetch(self, requires: Sequence[str], limits: Limits | None = None) -> None:
        """Make ready what a program with these requirements will need: its packages, and a place to run in.

        A hint, for while the program is still being written: an `execute` that comes meanwhile shares the work. What
        stands in the way is for that `execute` to say; nothing is raised here. Cancelling this call undoes it, unless
        an `execute` already counts on it.
        """
        ...

    async def check(self) -> None:
        """See whether programs could be run now; runs none.

        Raises:
            SandboxUnavailableError: they could not; the text says why.
        """
        ...

    @property
    def load(self) -> Load:
        """What it has to do now. Asks nobody."""
        ...

    async def aclose(self) -> None:
        """Remove every container of this instance. Safe to call twice."""
        ...
