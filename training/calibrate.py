"""How sure to be of an answer: fitted on answers to held-back questions, and measured on others.

    python -m training calibrate --adapter outputs/mine

answers the validation questions through the solver, once greedily and once by votes, repairs included, fits
`model.confidence.Calibration` to which were right, and reports on the test questions how far confidence and truth lie
apart: the expected calibration error (Naeini et al., 2015), with answers in ten bins of equal width.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import NormalDist
from typing import Any

import numpy as np

from model.confidence import CONFIDENCE_FILE, SUREST, Calibration, Evidence
from model.solver import Solver
from training.dataset import DataError, put
from training.evaluate import Question, answered
from training.verify import matches

BINS = 10
RIDGE = 1e-3
"""Weight of the penalty on large weights: without one, answers that are all right would have no finite fit."""
GUESSES = 0.005
"""Of the right answers, the share that may lie below the floor."""
FEWEST = 50


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer's evidence, and whether it was right."""

    evidence: Evidence
    right: bool


def fit(single: Sequence[Judged], votes: Sequence[Judged]) -> Calibration:
    """The calibration that makes these outcomes likeliest.

    Raises:
        DataError: too few answers, or an engine that tells no probabilities.
    """
    return Calibration(_weights(single), _weights(votes), _floor(single))


def expected_error(calibration: Calibration, judged: Sequence[Judged]) -> float:
    """Mean distance of confidence and share of right answers over bins, weighted by answers; 0 is perfect."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for answer in judged:
        confidence = calibration.confidence(answer.evidence)
        if confidence is not None:
            bins[min(BINS - 1, int(confidence * BINS))].append((confidence, answer.right))
    total = sum(map(len, bins))
    gaps = (abs(sum(c - right for c, right in answers)) for answers in bins)
    return sum(gaps) / total if total else 0.0


async def judge(
    solver: Solver, questions: Sequence[Question], samples: int, on_done: Callable[[int], None]
) -> list[Judged]:
    """Have the questions answered; those without an answer are left out, as nothing is claimed there."""
    return [
        Judged(answer.evidence, matches(answer.answer, question.answer))
        async for question, answer in answered(solver, questions, samples=samples, on_done=on_done)
        if answer.answer is not None and answer.evidence is not None
    ]


def write(folder: Path, calibration: Calibration, measured: dict[str, Any]) -> Path:
    """Put it into the adapter's folder, for every later load."""
    file = folder / CONFIDENCE_FILE
    put({file: json.dumps({**asdict(calibration), "measured": measured}, indent=2) + "\n"})
    return file


def _weights(judged: Sequence[Judged]) -> tuple[float, ...]:
    """Logistic regression by Newton's method."""
    known = [(features, answer.right) for answer in judged if (features := answer.evidence.features) is not None]
    if len(known) < FEWEST:
        raise DataError(
            f"only {len(known)} answers tell how sure the model was, {FEWEST} are needed: give more questions, and an "
            "engine that tells probabilities (--engine llamacpp)"
        )
    x = np.array([features for features, _ in known])
    y = np.array([float(right) for _, right in known])
    weights = np.zeros(x.shape[1])
    penalty = RIDGE * len(known) * np.diag([0.0] + [1.0] * (x.shape[1] - 1)) + 1e-6 * np.eye(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        gradient = x.T @ (y - p) - penalty @ weights
        step = np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + penalty, gradient)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return tuple(round(float(weight), 4) for weight in weights)


def _floor(single: Sequence[Judged]) -> float:
    """Below it lie `GUESSES` of the right answers; of too few to count that out, by the normal curve of the logarithm
    of their surprise, as the least sure of thirty has one in thirty right answers below it."""
    sureness = sorted(a.evidence.logprob for a in single if a.right and a.evidence.logprob is not None)
    if not sureness:
        return float("-inf")
    if (least := int(GUESSES * len(sureness))) or len(sureness) == 1:
        return round(sureness[least], 4)
    surprise = np.log10(np.maximum(-np.array(sureness), SUREST))
    guess = surprise.mean() + NormalDist().inv_cdf(1 - GUESSES) * surprise.std(ddof=1)
    return round(min(sureness[0], float(-(10**guess))), 4)
