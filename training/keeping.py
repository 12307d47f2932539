"""Which samples of a question are kept as rows to train on, and why.

    right        its output is the expected answer, letter case included, which evaluation forgives: else `lower` would
                 pass for `upper`. They are compared here; the answer never enters a container.
    distinct     programs that differ in layout, comments or names of variables are one program (RFT: what helps is
                 different ways to a result, not copies of one).
    computed     a program that prints what nobody computed, like `print(42)`, is right by the model's guess; trained
                 on, it teaches guessing, and what `solve` declines as recited. It is dropped and counted.
    few of each  at most `keep` programs of a question, those most samples wrote first, then the shorter; else the
                 questions the model can already answer fill the data (ReST-EM cuts off for the same reason). It holds
                 for all rounds together, and those of earlier rounds stay.

Right by chance stays possible where answers are few, such as True and False.

Where nobody knows the answer, it is what at least half of all samples compute, by value, in at least `AGREEING`
distinct programs; else nothing is learnt of that question. That is self-consistency as the label (arXiv 2210.11610). It
is wrong where a model makes the same mistake in several ways, so an answer that somebody knows is better. What a later
round agrees on against an earlier one is not kept.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

from model.base import ModelOutput
from model.errors import SolutionFormatError
from model.protocol import Solution, parse
from model.recital import recited
from model.values import canonical
from sandbox.types import Status
from training.dataset import IMPROVED, Example
from training.evaluate import Question
from training.journal import Sampled
from training.programs import hard_coded, imports, shape
from training.verify import matches

AGREEING = 3
"""Distinct programs that have to compute a value before it passes for an answer nobody knows."""


@dataclass(slots=True)
class Candidate:
    """A program of one question, and what became of it."""

    solution: Solution
    copies: int = 0
    status: Status | None = None
    """None when the sandbox refused it."""
    printed: str = ""


def candidates_of(outputs: Sequence[ModelOutput]) -> list[Candidate]:
    """The distinct programs of one question's samples, to be executed once each."""
    found: dict[tuple[str, frozenset[str]], Candidate] = {}
    for output in outputs:
        if output.finish_reason == "length":
            continue
        try:
            solution = parse(output.text)
        except SolutionFormatError:
            continue
        same = (shape(solution.code), frozenset(solution.requires))
        found.setdefault(same, Candidate(solution)).copies += 1
    return list(found.values())


def outcome(question: Question, candidates: Sequence[Candidate], samples: int, keep: int) -> Sampled:
    """What became of `question`, once its candidates were executed."""
    ran = [one for one in candidates if one.status == "ok"]
    agreed = "" if question.answer else _agreed(question.question, ran, samples)
    labelled = replace(question, answer=question.answer or agreed)
    right = [one for one in ran if _right(one.printed, labelled.answer)]
    computed = [one for one in right if _computes(one.solution.code, question.question)]
    rows: dict[str, Example] = {}  # by shape: programs that only declared other packages were executed apart
    for one in sorted(computed, key=lambda one: (-one.copies, len(one.solution.code))):
        if row := _row(labelled, one.solution, len(rows) + 1):
            rows.setdefault(shape(row.code), row)
    return Sampled(
        question=question.question,
        answer=question.answer,
        area=question.area,
        samples=samples,
        readable=_copies(candidates),
        programs=len(candidates),
        not_installed=_copies([one for one in candidates if one.status == "install_failed"]),
        ran=_copies(ran),
        right=_copies(right),
        hard_coded=_copies(right) - _copies(computed),
        kept=tuple(rows.values())[:keep],
        agreed=agreed,
    )


def _copies(several: Sequence[Candidate]) -> int:
    return sum(one.copies for one in several)


def _computes(code: str, question: str) -> bool:
    return not hard_coded(code) and not recited(code, question)


def _agreed(question: str, ran: Sequence[Candidate], samples: int) -> str:
    """The value that at least half of the samples compute, by `AGREEING` programs or more, spelled as most print it.

    Empty if there is none, or two.
    """
    by_value: dict[str, list[Candidate]] = {}
    for one in ran:
        if _computes(one.solution.code, question):
            by_value.setdefault(canonical(one.printed), []).append(one)
    agreed = [
        several
        for several in by_value.values()
        if 2 * _copies(several) >= samples and len({shape(one.solution.code) for one in several}) >= AGREEING
    ]
    return max(agreed[0], key=lambda one: one.copies).printed if len(agreed) == 1 else ""


def _right(printed: str, expected: str) -> bool:
    given, wanted = " ".join(printed.split()), " ".join(expected.split())
    other_case = given != wanted and given.casefold() == wanted.casefold()
    return bool(given) and matches(printed, expected) and not other_case


def _row(question: Question, solution: Solution, number: int) -> Example | None:
    """The row to train on; None for what cannot be written as it was read, such as a think with stray white space."""
    row = Example(
        id=_id(question.question, number),
        area=question.area,
        skill=IMPROVED,
        question=question.question,
        think=solution.think,
        code=solution.code,
        requires=_declared(solution),
        answer=question.answer,
    )
    try:
        _ = row.target
    except SolutionFormatError:
        return None
    return row


def _id(question: str, number: int) -> str:
    return f"{IMPROVED}-{hashlib.sha256(question.encode()).hexdigest()[:12]}-{number}"


def _declared(solution: Solution) -> tuple[str, ...]:
    """The modules it imports, as in all other data: without packages it does not use, with standard modules it did not
    name. Where the program needed a package under another name (Pillow for PIL), as the model wrote it."""
    try:
        imported = imports(solution.code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return solution.requires
    installed = {name for name in imported if name.removeprefix("python:") not in sys.stdlib_module_names}
    return imported if installed <= set(solution.requires) else solution.requires


def added(earlier: Sequence[Example], rows: Sequence[Example], keep: int) -> list[Example]:
    """The rows of earlier rounds and what is new among `rows`; the same again if they are added once more."""
    of_each: dict[str, list[Example]] = {}
    for row in earlier:
        of_each.setdefault(row.question, []).append(row)
    for row in rows:
        known = of_each.setdefault(row.question, [])
        new = shape(row.code) not in {shape(one.code) for one in known}
        agrees = all(canonical(one.answer) == canonical(row.answer) for one in known)
        if new and agrees and len(known) < keep:
            known.append(replace(row, id=_id(row.question, len(known) + 1)))
    return [row for several in of_each.values() for row in several]
