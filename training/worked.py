"""Which rows become the worked examples of an adapter, and which of them a row in training is shown with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from random import Random

from model.examples import Examples, Worked, terms
from model.kinds import Kinds
from training.contamination import overlapping
from training.dataset import IMPROVED, DataError, Example
from training.drawing import draw
from training.kinds import kind

PER_KIND = 12
"""Examples of one kind at most, each in other words."""
CHARS = 400
"""Of question, reasoning and program together; longer rows are no examples, as each is read with every question, but of
a skill that has no shorter one."""
MOST_CHARS = 2 * CHARS
"""Of the shortest row of such a skill."""
ALIKE = 0.5
"""Share of words and pairs of words that two questions have in common when they are one wording."""
DROPPED = 1 / 3
"""Share of a question's words that the search in training does without. Words that nobody trained on are found less
surely than words that somebody did: with a third dropped, the right skill is the first shown as often and is missing
about as often as when served (docs/LOG.md), so that the model learns how far to trust what it is shown."""
FURTHER_SEED = 1000
"""Not one that rows are drawn by."""
SWAPPED = 1 / 5
"""Share of the rows in training that are shown the nearest example last, so that the model reads both."""


def library(rows: Iterable[Example], kinds: Kinds | None = None) -> Examples:
    """The worked examples of an adapter trained on `rows`, found with the help of `kinds`.

    Raises:
        DataError: no row is short enough to be one.
    """
    known = set(kinds.names) if kinds else set()
    chosen: dict[str, dict[str, Worked]] = {}
    longer: dict[str, list[Worked]] = {}
    for row in (row for row in rows if row.skill != IMPROVED):
        one = Worked(_named(row, known), row.question, row.think, row.code)
        wordings = chosen.setdefault(one.kind, {})
        if _chars(one) > CHARS:
            longer.setdefault(row.skill, []).append(one)
        elif len(wordings) < PER_KIND:
            wordings.setdefault(" ".join(terms(row.question)), one)
    worked = [one for wordings in chosen.values() for one in wordings.values()]
    without = longer.keys() - {one.skill for one in worked}
    shortest = [min(some, key=_chars) for skill, some in longer.items() if skill in without]
    worked += [one for one in shortest if _chars(one) <= MOST_CHARS]
    if not worked:
        raise DataError(
            f"no row is short enough for a worked example: question, reasoning and program have over {MOST_CHARS} "
            "characters each time. Add shorter rows, or train with worked_examples=false"
        )
    return Examples(worked, kinds)


def _named(row: Example, known: Collection[str]) -> str:
    """The kind of `known` that it is of."""
    named = kind(row)
    return named if named in known else row.skill


def _chars(worked: Worked | Example) -> int:
    return len(worked.question) + len(worked.think) + len(worked.code)


def of_other_kinds(further: Iterable[Example], rows: Iterable[Example], kinds: Kinds) -> list[Example]:
    """The first of `further` that is short enough of each kind that `rows` have no short one of."""
    known = set(kinds.names)
    had = {_named(row, known) for row in rows if _chars(row) <= CHARS}
    found: dict[str, Example] = {}
    for row in further:
        named = _named(row, known)
        if named not in had and _chars(row) <= CHARS:
            found.setdefault(named, row)
    return list(found.values())


def further_questions(rows: Sequence[Example], n: int, evaluations: Sequence[str]) -> list[Example]:
    """Of `n` questions drawn anew, to learn kinds by, those that `rows` have the skill of and no evaluation asks.

    They are not executed: which kind a question is of does not hang on its answer.
    """
    known = {row.skill for row in rows}
    drawn = draw("train", n, FURTHER_SEED, counterparts=False) if n else []
    asked = overlapping([row.example.question for row in drawn], evaluations)
    return [row.example for i, row in enumerate(drawn) if i not in asked and row.example.skill in known]


def in_training(examples: Examples, seed: int) -> Callable[[Example], Sequence[Worked]]:
    """What a row in training is shown with: as when served, found by words of which some do not help, and nothing in
    its own wording."""

    def shown_with(row: Example) -> Sequence[Worked]:
        random = Random(f"{seed} {row.id}")  # noqa: S311
        left = [word for word in row.question.split() if random.random() >= DROPPED]
        nearest = examples.nearest(" ".join(left), in_the_words_of(row.question))
        return nearest[::-1] if random.random() < SWAPPED else nearest

    return shown_with


def in_the_words_of(question: str) -> Callable[[Worked], bool]:
    """Whether an example asks in the wording of `question`, whatever the values."""
    own = set(terms(question))

    def same(worked: Worked) -> bool:
        others = set(terms(worked.question))
        return len(own & others) >= ALIKE * len(own | others)

    return same
