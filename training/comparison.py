"""Two models' answers to the same questions: which is better, and whether chance would say so too."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from training.evaluate import Outcome, Share

Measure = Literal["right", "structure"]
TITLES: dict[Measure, str] = {"right": "right answers", "structure": "all three tags"}
UNLIKELY = 0.05
FEWEST = 5
"""Questions. With fewer even a model that answers none is not told from chance: 0.5 ** 4 is over `UNLIKELY`."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two models made of the same questions, by one measure.

    Weights rounded anew flip a few greedy answers in either direction, and so does a busy machine whose programs meet
    their time limit, so a lower count alone says nothing. If the second is as good as the first, a question that
    only one of them gets right is as likely to be the one's as the other's: the losses among those questions are coin
    tosses (the exact sign test on pairs, McNemar's). Of 480 questions with 20 flipped, 15 losses are too many.
    """

    measure: Measure
    before: Share
    after: Share
    lost: int
    """Questions that only the first gets right."""
    gained: int
    """Questions that only the second gets right."""

    @property
    def chance(self) -> float:
        """Of as many losses or more, were the second as good as the first."""
        tosses = self.lost + self.gained
        return float(sum(math.comb(tosses, heads) for heads in range(self.lost, tosses + 1)) / 2**tosses)

    @property
    def worse(self) -> bool:
        """Whether chance would bring as many losses less often than `UNLIKELY`."""
        return self.chance < UNLIKELY

    def figures(self, before: str, after: str) -> str:
        """In words, with what the two are called."""
        return (
            f"{TITLES[self.measure]}: {before} {self.before}, {after} {self.after}; "
            f"{self.lost} lost, {self.gained} gained"
        )


def compare(before: Sequence[Outcome], after: Sequence[Outcome]) -> tuple[Comparison, ...]:
    """By right answers, and by all three tags: a broken model shows there on few questions and beside a weak one.

    The outcomes are of the same questions in the same order.
    """
    comparisons = []
    for measure in TITLES:
        first, second = ([bool(getattr(outcome, measure)) for outcome in outcomes] for outcomes in (before, after))
        pairs = list(zip(first, second, strict=True))
        shares = Share(sum(first), len(pairs)), Share(sum(second), len(pairs))
        comparisons.append(Comparison(measure, *shares, pairs.count((True, False)), pairs.count((False, True))))
    return tuple(comparisons)
