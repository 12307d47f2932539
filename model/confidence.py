"""How likely an answer is right, learned from answers that were held back: `python -m training calibrate`.

A logistic curve (Platt, 1999) over what is known of an answer without knowing the truth: how sure the model was of
each token it wrote, how many of the samples agree, whether a first program had failed or left doubt, and how many
numbers of the program are not the question's. It holds for the adapter and the engine that it was fitted with, and for
questions like those.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

from model.errors import ModelUnavailableError

CONFIDENCE_FILE = "confidence.json"
"""In an adapter's folder."""
FEATURES = 5
"""Numbers of `Evidence.features`."""
STRANGEST = 2
"""More numbers out of place are not told apart."""
SUREST = 1e-4
"""Smaller means of surprise are not told apart."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of an answer."""

    logprob: float | None
    """Mean natural logarithm of the probability of each token of the reply; None where the engine does not tell."""
    share: float | None
    """Of the samples, those that printed this answer; None where one was written."""
    repaired: bool
    """A first program had failed, or left doubt."""
    strange: int = 0
    """Numbers that the program leaves out or has from nowhere (`figures.strange_numbers`)."""

    @property
    def features(self) -> tuple[float, ...] | None:
        """For the curve; None where the engine tells too little."""
        if self.logprob is None:
            return None
        surprise = math.log10(max(-self.logprob, SUREST))
        share = 0.0 if self.share is None else self.share
        return (1.0, surprise, share, float(self.repaired), float(min(self.strange, STRANGEST)))


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was measured of one adapter's answers by one engine."""

    single: tuple[float, ...]
    """Weights of `Evidence.features` for answers from one sample, `votes` for those from several."""
    votes: tuple[float, ...]
    floor: float
    """Log-probability below which a reply is a guess: next to no right answer was written less surely."""

    def confidence(self, evidence: Evidence) -> float | None:
        """The probability that the answer is right, from 0 to 1; None where the engine tells too little."""
        if (features := evidence.features) is None:
            return None
        weights = self.single if evidence.share is None else self.votes
        score = sum(weight * feature for weight, feature in zip(weights, features, strict=True))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))

    @classmethod
    def read(cls, folder: Path) -> Calibration | None:
        """The calibration of the adapter in `folder`, if it has one.

        Raises:
            ModelUnavailableError: it is damaged.
        """
        file = folder / CONFIDENCE_FILE
        if not file.is_file():
            return None
        try:
            kept = json.loads(file.read_text(encoding="utf-8"))
            single, votes = (tuple(float(number) for number in kept[name]) for name in ("single", "votes"))
            if len(single) != FEATURES or len(votes) != FEATURES:
                raise ValueError(f"it has to weigh {FEATURES} features")
            return cls(single, votes, float(kept["floor"]))
        except (OSError, ValueError, KeyError, TypeError) as fault:
            raise ModelUnavailableError(
                f"{file} is damaged ({fault!r}). Remove it, and make it again with: python -m training calibrate"
            ) from fault
