"""Which rows become the worked examples of an adapter, and which of them a row in training is shown with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import Random

from model.examples import Examples, Worked, terms
from training.dataset import Example

PER_SKILL = 12
"""Examples of one skill at most, each in other words."""
CHARS = 300
"""Of question and program together; longer rows are no examples, as each is read with every question."""
ALIKE = 0.5
"""Share of words and pairs of words that two questions have in common when they are one wording."""
MISSING = 0.25
"""Share of rows in training that are shown with examples of other skills only: in wordings that nobody trained on, the
right skill is as often not among the nearest (docs/LOG.md), and the model is to answer all the same."""


def library(rows: Iterable[Example]) -> Examples:
    """The worked examples of an adapter trained on `rows`."""
    chosen: dict[str, dict[str, Worked]] = {}
    for row in rows:
        wordings = chosen.setdefault(row.skill, {})
        wording = " ".join(terms(row.question))
        if len(wordings) < PER_SKILL and len(row.question) + len(row.code) <= CHARS:
            wordings.setdefault(wording, Worked(row.skill, row.question, row.code))
    return Examples([worked for wordings in chosen.values() for worked in wordings.values()])


def in_training(examples: Examples, seed: int) -> Callable[[Example], Sequence[Worked]]:
    """What a row in training is shown with: as when served, nothing in its own wording."""

    def shown_with(row: Example) -> Sequence[Worked]:
        own = set(terms(row.question))
        missing = Random(f"{seed} {row.id}").random() < MISSING  # noqa: S311

        def skip(worked: Worked) -> bool:
            if worked.skill == row.skill and missing:
                return True
            others = set(terms(worked.question))
            return len(own & others) >= ALIKE * len(own | others)

        return examples.nearest(row.question, skip)

    return shown_with
