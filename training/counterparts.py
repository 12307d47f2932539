"""The same exercise about other values: what shows that a program follows the question, and not its numbers alone.

Two drafts of a skill are counterparts when question and program differ in values only. Then the second program is the
first one with the question's values changed, and has to print what is computed for those by other means; and a value
in which the programs differ has to stand in the question, or else the skill has computed it beforehand. A composed
problem computes the answer to a changed number itself, by its graph.
"""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeGuard

from training.skills.base import Draft, Skill

TRIES = 12
"""Drafts looked at for a counterpart."""
_NUMBER = re.compile(r"(?:(?<![\w.])|(?<=\\n))\d[\d,]*(?:\.\d+)?(?:e-?\d+)?")
"""Also after a line's end that is written out, as it is in a CSV of one line."""
_ENUMERATION = re.compile(r"(\[?[\"']?0[\"']?(?:(?:: ?| )0)?\]?)(?:(?:,|;| and|, and)?\s*\1)+")
"""Values are 0 by then."""
_PLAIN = (ast.Constant, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.UnaryOp)
Literal = int | float | str | bytes


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A draft that differs from another in values only."""

    code: str
    answer: str
    beforehand: tuple[Literal, ...]
    """Numbers of the first program that its question does not state, though they change with the question."""


def counterpart(skill: Skill, draft: Draft, worded: int, rng: random.Random) -> Counterpart | None:
    """A counterpart of `draft` in its wording number `worded`; None where `TRIES` drafts have none."""
    if draft.again is not None:
        changed = draft.again(rng, _numbers(draft.phrasings[worded]))
        return changed and Counterpart(*changed, beforehand=())
    here = _Masked.of(draft.phrasings[worded], draft.code)
    for _ in range(TRIES):
        other = skill(rng)
        if worded >= len(other.phrasings) or other.phrasings[worded] == draft.phrasings[worded]:
            continue
        there = _Masked.of(other.phrasings[worded], other.code)
        if (here.question, here.shape) == (there.question, there.shape):
            others = [value for a, b in zip(here.literals, there.literals, strict=True) for value in _changed(a, b)]
            beforehand = tuple(value for value in others if not _stated(value, here.numbers))
            return Counterpart(other.code, other.answer, beforehand)
    return None


@dataclass(frozen=True, slots=True)
class _Masked:
    question: str
    """Without the values."""
    shape: str
    """Of the program, without its literals."""
    literals: tuple[tuple[Literal, ...], ...]
    numbers: set[float]
    """That the question states."""

    @classmethod
    def of(cls, question: str, code: str) -> _Masked:
        values = _Values()
        shape = ast.dump(values.visit(ast.parse(code)))
        numbers = _numbers(question)
        texts = {text for value in values.found for text in value if isinstance(text, str) and text.strip()}
        for text in sorted(texts, key=len, reverse=True):
            question = re.sub(rf"(?<!\w){re.escape(text)}(?!\w)", "0", question)
        question = _ENUMERATION.sub(r"\1", _NUMBER.sub("0", question))
        return cls(question, shape, tuple(values.found), numbers)


def _changed(these: tuple[Literal, ...], those: tuple[Literal, ...]) -> Iterator[Literal]:
    """Of `these`, what is another in `those`; all where one enumeration is longer."""
    if len(these) != len(those):
        yield from these
    else:
        yield from (a for a, b in zip(these, those, strict=True) if a != b)


class _Values(ast.NodeTransformer):
    """Takes the literals out of a program, an enumeration of literals as one."""

    def __init__(self) -> None:
        self.found: list[tuple[Literal, ...]] = []

    def visit(self, node: ast.AST) -> Any:
        if not isinstance(node, ast.Constant | ast.List | ast.Tuple | ast.Set | ast.Dict):
            return self.generic_visit(node)
        inside = [part for part in ast.walk(node) if isinstance(part, ast.expr)]
        constants: tuple[Any, ...] = tuple(part.value for part in inside if isinstance(part, ast.Constant))
        if not all(isinstance(part, _PLAIN) for part in inside) or not all(map(_is_value, constants)):
            return self.generic_visit(node)
        self.found.append(constants)
        return ast.Name(type(constants[0]).__name__ if isinstance(node, ast.Constant) else type(node).__name__)


def _is_value(constant: object) -> TypeGuard[Literal]:
    return isinstance(constant, Literal) and not isinstance(constant, bool)


def _stated(value: Literal, numbers: set[float]) -> bool:
    """Whether a number is one of `numbers`, and a text has none but those."""
    if isinstance(value, int | float):
        return float(value) in numbers
    return all(not numbers.isdisjoint(reading) for reading in map(_numbers, _NUMBER.findall(str(value))))


def _numbers(text: str) -> set[float]:
    """All of them: a comma groups thousands or parts two numbers, a letter is an exponent's or not, so both count."""
    found = _NUMBER.findall(text)
    parts = {part for number in found for part in (number.replace(",", ""), *re.split("[,e]", number))}
    return {float(part) for part in parts if part}
