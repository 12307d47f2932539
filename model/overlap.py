"""What a program will need is made ready while it is still being written.

`Foresight` reads a growing reply and says which packages its program will need; `overlapping` has a sandbox prefetch
them for as long as replies are decoded together and their programs executed.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from functools import partial

import anyio
from anyio.abc import TaskGroup

from model.errors import SolutionFormatError
from model.protocol import parse
from sandbox.base import Sandbox
from sandbox.errors import RequirementError
from sandbox.packages.requirements import parse_requirement, parse_requirements
from sandbox.types import Limits

MOST_GUESSES = 8
"""Packages that are guessed from imports; a program of ours that needs more is none."""
MOST_READINGS = 8
"""How often a reply is parsed; more than one `</requires>` means that the first stood in the program."""

_BEFORE = ("<think>", "</think>", "<model>")
"""What comes before the program, in this order."""
_END = "</requires>"
_CLOSING_LINE = re.compile(r"[ \t]*</model>[ \t]*(?:$|<requires>)")
_NAME = r"([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)"
_IMPORT = re.compile(r"[ \t]*import[ \t](.*)")
_MODULE = re.compile(rf"[ \t]*{_NAME}(?:[ \t]+as[ \t]+\w+)?[ \t]*", re.ASCII)
_FROM = re.compile(rf"[ \t]*from[ \t]+{_NAME}[ \t]+import\b", re.ASCII)

logger = logging.getLogger(__name__)


class Foresight:
    """Reads a reply piece by piece. The whole of it takes linear time, and no text is an error.

    What is needed is first a guess, from the import lines of the program, then what `<requires>` declares.
    """

    def __init__(self, on_change: Callable[[tuple[str, ...]], None]) -> None:
        """
        Args:
            on_change: called with all that is needed, as far as known, whenever that is something else than before:
                `python:<distribution>` with extras and versions, sorted, nothing of the standard library. Empty
                again where the declaration is empty or will be refused.
        """
        self._on_change = on_change
        self._pieces: list[str] = []
        self._line: list[str] = []
        """The pieces of the last line, which is not complete."""
        self._tail = ""
        """The last characters, in which `</requires>` may have begun."""
        self._met = 0
        """How many of `_BEFORE`; one more when the program is over."""
        self._readings = 0
        self._guesses: set[str] = set()
        self._modules: set[str] = set()
        """Those looked up already."""
        self._requires: tuple[str, ...] = ()
        self._declared = False

    def see(self, piece: str) -> None:
        """The next characters of the reply."""
        if self._declared:
            return
        self._pieces.append(piece)
        *complete, rest = piece.split("\n")
        for line in complete:
            self._line.append(line)
            self._read_line("".join(self._line))
            self._line.clear()
        self._line.append(rest)
        seen = self._tail + piece
        self._tail = seen[-len(_END) + 1 :]
        if self._readings < MOST_READINGS and _END in seen:
            self._read_declaration()

    def _read_line(self, line: str) -> None:
        position = 0
        while self._met < len(_BEFORE):
            found = line.find(_BEFORE[self._met], position)
            if found < 0:
                return
            position = found + len(_BEFORE[self._met])
            self._met += 1
        if self._met > len(_BEFORE):
            return
        line = line[position:].rstrip("\r")
        if _CLOSING_LINE.match(line):
            self._met += 1
        else:
            for module in imported(line):
                self._guess(module)

    def _guess(self, module: str) -> None:
        if len(self._guesses) >= MOST_GUESSES or module in self._modules:
            return
        self._modules.add(module)
        try:
            requirement = parse_requirement(f"python:{module}")
        except RequirementError:
            return
        if requirement is not None:
            self._guesses.add(f"python:{requirement}")
            self._need(tuple(sorted(self._guesses)))

    def _read_declaration(self) -> None:
        self._readings += 1
        try:
            written = parse("".join(self._pieces)).requires
        except SolutionFormatError:
            return
        self._declared = True
        self._need(canonical(written))

    def _need(self, requires: tuple[str, ...]) -> None:
        if requires != self._requires:
            self._requires = requires
            self._on_change(requires)


def imported(line: str) -> Iterator[str]:
    """The modules that a line of Python imports by their full names, as `PIL.Image` in `from PIL.Image import open`."""
    for statement in line.partition("#")[0].split(";"):
        if found := _FROM.match(statement):
            yield found[1]
        elif found := _IMPORT.fullmatch(statement):
            yield from (module[1] for part in found[1].split(",") if (module := _MODULE.fullmatch(part)))


def canonical(requires: Sequence[str]) -> tuple[str, ...]:
    """The same for all declarations that mean the same; empty if they will be refused, as nothing will run then."""
    try:
        return tuple(f"python:{requirement}" for requirement in parse_requirements(requires))
    except RequirementError:
        return ()


class Overlap:
    """Replies that are decoded together, and their programs. For the event loop's thread."""

    def __init__(self, sandbox: Sandbox, limits: Limits | None, tasks: TaskGroup) -> None:
        self._sandbox = sandbox
        self._limits = limits
        self._tasks = tasks
        self._foresights: dict[int, Foresight] = {}
        self._needs: dict[int, tuple[str, ...]] = {}
        """What each reply needs, as far as known."""
        self._begun: dict[tuple[str, ...], anyio.CancelScope] = {}
        """What is made ready, or is ready: one prefetch for all replies that need the same."""
        self._is_decoding = True
        self._running = 0
        self._since = 0.0
        """When the first of those running began, of the clock of `time.perf_counter`."""
        self._seconds = 0.0

    def on_text(self, reply: int, piece: str) -> None:
        """The next characters of one of the replies; for `LanguageModel.generate_batch`."""
        if not self._is_decoding:
            return
        if reply not in self._foresights:
            self._foresights[reply] = Foresight(partial(self._need, reply))
        self._foresights[reply].see(piece)

    def decoded(self) -> None:
        """All replies are complete: from now on, time is no longer counted. What is being made ready goes on."""
        if self._is_decoding and self._running:
            self._seconds += time.perf_counter() - self._since
        self._is_decoding = False

    @property
    def overlap_ms(self) -> float:
        """For how long something was made ready while replies were being decoded, in milliseconds."""
        running = time.perf_counter() - self._since if self._is_decoding and self._running else 0.0
        return (self._seconds + running) * 1000

    def cancel(self) -> None:
        """Have no prefetch go on, and none begin."""
        self.decoded()
        for scope in self._begun.values():
            scope.cancel()

    def _need(self, reply: int, requires: tuple[str, ...]) -> None:
        self._needs[reply] = requires
        # What is half-made for fewer packages is of no use for more of them, and would take time from the decoder.
        for useless in self._begun.keys() - set(self._needs.values()):
            self._begun.pop(useless).cancel()
        if requires and requires not in self._begun:
            self._begun[requires] = anyio.CancelScope()
            self._tasks.start_soon(self._run, requires, self._begun[requires])

    async def _run(self, requires: tuple[str, ...], scope: anyio.CancelScope) -> None:
        if scope.cancel_called:
            return
        if not self._running:
            self._since = time.perf_counter()
        self._running += 1
        try:
            with scope:
                await self._sandbox.prefetch(requires, self._limits)
        except Exception:
            logger.exception("prefetching %s failed", ", ".join(requires))  # the program itself may yet run
        finally:
            self._running -= 1
            if self._is_decoding and not self._running:
                self._seconds += time.perf_counter() - self._since


@asynccontextmanager
async def overlapping(sandbox: Sandbox, limits: Limits | None = None) -> AsyncIterator[Overlap]:
    """Around the decoding of replies and the execution of their programs.

    Give `Overlap.on_text` to the decoder and call `Overlap.decoded` when it is done, then execute: that shares what is
    still being made ready. At the end, what nobody took up is cancelled. What is raised inside comes out as it is.
    """
    fault: Exception | None = None
    async with anyio.create_task_group() as tasks:
        overlap = Overlap(sandbox, limits, tasks)
        try:
            yield overlap
        except Exception as error:
            fault = error  # not through the task group, which would wrap it
        finally:
            overlap.cancel()
    if fault is not None:
        raise fault
