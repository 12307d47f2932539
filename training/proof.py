"""What a row has to prove, by running, before a model learns from it.

- Its program, with what it declares, prints its answer, which was computed by other means.
- It declares what it imports, uses all of that, and fails when a declared package is taken away.
- Its counterpart, the same question about other values, prints the answer that belongs to those, and no value stands in
  the program that would have to be computed from the question first. A row without a counterpart has a program that
  computes something at least.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sandbox.base import Sandbox
from sandbox.image import image_name
from training.drawing import Drawn
from training.programs import hard_coded, imports, unused
from training.verify import Ran, digest, known, packages, remember, run

CHUNK = 4000
"""Rows proven before they are remembered: so many are executed again, at most, after a kill."""
RULES = ("proof.py", "programs.py", "verify.py")
"""The modules that decide here. What was proven before one of them changed is proven anew."""
_VALUES = re.compile(r"['\"].*['\"]|\d[\d., ]*")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")


@dataclass(frozen=True, slots=True)
class Trial:
    """A program to be run for a row."""

    id: str
    """The row's."""
    code: str
    requires: tuple[str, ...]
    holds: Callable[[Ran], bool]
    fault: str
    """What is wrong with the row when it does not hold."""


@dataclass(frozen=True, slots=True)
class Proven:
    row: Drawn
    fault: str
    """Why it is not kept; empty for one that is."""
    printed: str = ""

    @property
    def kind(self) -> str:
        """The fault without its values."""
        return _VALUES.sub("…", self.fault)


async def prove(rows: Sequence[Drawn], sandbox: Sandbox, home: Path, on_done: Callable[[int], object]) -> list[Proven]:
    """A verdict on each of `rows`, in their order. `on_done` hears of rows.

    Rows that this machine has proven, by these rules and in this image, are not executed again, so a run that was
    killed goes on where it was.
    """
    by = f"{_rules()} {image_name()}"
    marks = [_mark(row, by) for row in rows]
    before = known(home)
    verdicts = {i: Proven(row, "") for i, row in enumerate(rows) if marks[i] in before}
    on_done(len(verdicts))
    left = [i for i in range(len(rows)) if i not in verdicts]
    for start in range(0, len(left), CHUNK):
        chunk = left[start : start + CHUNK]
        verdicts |= zip(chunk, await _prove([rows[i] for i in chunk], sandbox), strict=True)
        right = [i for i in chunk if not verdicts[i].fault]
        remember([mark for i in right for mark in (marks[i], digest(rows[i].example))], home)
        on_done(len(chunk))
    return [verdicts[i] for i in range(len(rows))]


async def _prove(rows: Sequence[Drawn], sandbox: Sandbox) -> list[Proven]:
    tried = [list(trials(row)) for row in rows]
    ran = iter(await run([trial for some in tried for trial in some], sandbox))
    verdicts = []
    for row, some in zip(rows, tried, strict=True):
        ended = [next(ran) for _ in some]
        failed = ((trial.fault, one) for trial, one in zip(some, ended, strict=True) if not trial.holds(one))
        fault, one = next(failed, (_read(row), ended[0]))
        verdicts.append(Proven(row, fault, (one.stdout if one.ok else one.stderr).strip()[-300:]))
    return verdicts


def trials(row: Drawn) -> Iterator[Trial]:
    """What has to be run for `row`."""
    example, other = row.example, row.counterpart
    yield Trial(
        example.id, example.code, example.requires, _prints(example.answer), f"does not print {example.answer!r}"
    )
    for package in packages(example):
        rest = tuple(name for name in example.requires if name != package)
        yield Trial(
            example.id, example.code, rest, lambda ran: not ran.ok, f"runs without {package}, which it declares"
        )
    if other is not None:
        fault = f"does not print {other.answer!r} when the question's values are those to which it belongs"
        yield Trial(example.id, other.code, imports(other.code), _prints(other.answer), fault)


def _prints(answer: str) -> Callable[[Ran], bool]:
    return lambda ran: ran.ok and _same(ran.stdout.strip(), answer.strip())


def _same(printed: str, answer: str) -> bool:
    """To the letter; of decimal numbers, as good as. What a model is forgiven (`matches`) is not what it is taught."""
    if printed == answer:
        return bool(printed)
    both = all(map(_NUMBER.fullmatch, (printed, answer)))
    broken = not {".", "e"}.isdisjoint(printed + answer)
    return both and broken and math.isclose(float(printed), float(answer), rel_tol=1e-9)


def _read(row: Drawn) -> str:
    """What is wrong with a row as it stands; empty for nothing."""
    example = row.example
    imported = imports(example.code)
    if set(example.requires) != set(imported):
        return f"declares {', '.join(example.requires) or 'nothing'} and imports {', '.join(imported) or 'nothing'}"
    if idle := unused(example.code):
        return f"imports {', '.join(idle)} and does not use it"
    if row.counterpart is None and hard_coded(example.code):
        return "prints what was written into it"
    if row.counterpart is not None and row.counterpart.beforehand:
        values = ", ".join(map(repr, row.counterpart.beforehand))
        return f"computes with {values}, which its question does not state"
    return ""


def _rules() -> str:
    """Their digest."""
    return hashlib.sha256(b"".join(Path(__file__).with_name(name).read_bytes() for name in RULES)).hexdigest()


def _mark(row: Drawn, by: str) -> str:
    """Of all that is proven of `row`, and by what."""
    example, other = row.example, row.counterpart
    proven = [by, row.plain, example.code, example.requires, example.answer]
    values = other and [other.code, other.answer, list(map(repr, other.beforehand))]
    return hashlib.sha256(json.dumps([*proven, values]).encode()).hexdigest()
