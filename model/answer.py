"""What came of a question: attempts, the election among them, and the answer with its proof.

When an answer has which status:

    verified     a program ran to its end, printed something (or ended in an expression with a value), and computed it.
                 That is `answer`. How likely it is what was asked for, `confidence` says.
    unverified   a program ran, and there is no answer that counts: it failed, met a limit or printed nothing; or the
                 answer was declined, as the program only recites what the model remembers (`recital.recited`), or as
                 the model wrote it less surely than any right answer that it was measured by (`Calibration.floor`).
    failed       no program ran: the model wrote none, its packages could not be had, or time ran out before.

A question that programs cannot answer, about facts, news or opinions, ends as declined, in either of these two ways.

`answer` is null unless verified.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from model.base import ModelInfo
from model.confidence import Evidence
from model.protocol import Solution
from model.values import canonical
from sandbox.types import ExecResult

Status = Literal["verified", "unverified", "failed"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What `solve` found, with its proof."""

    status: Status
    answer: str | None
    explanation: str
    think: str
    code: str
    requires: tuple[str, ...]
    execution: ExecResult | None
    attempts: int
    """Replies of the model, and programs run again with a declaration that was missing."""
    votes: Mapping[str, int] | None
    """Printed value to how many of the samples agree on it; None for a single sample."""
    confidence: float | None
    """The probability that the answer is right, from 0 to 1, as calibrated; None where there is no calibration."""
    model: ModelInfo
    timings_ms: Mapping[str, float]
    """Keys decode; execute, the sum over programs, also where they ran side by side; total; overlap: of decode, while
    packages were already being made ready."""
    tokens: Mapping[str, int]
    """Keys prompt, completion."""
    evidence: Evidence | None
    """What `confidence` was told; None without an answer."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One reply of the model and what became of it."""

    reply: str = ""
    logprob: float | None = None
    repaired: bool = False
    strange: int = 0
    """Numbers that its program leaves out or has from nowhere; only of one with an answer."""
    solution: Solution | None = None
    execution: ExecResult | None = None
    added: tuple[str, ...] = ()
    """Requirements that the program imports and did not declare."""
    answer: str | None = None
    declined: str = ""
    """Why what was printed does not count, though the program ran; a second try would be no better."""
    fault: str = ""
    """What to tell the model; empty when there is an answer, or when another try would not bring one."""

    @property
    def status(self) -> Status:
        """What an answer made of this attempt has for its status; see the module."""
        if self.answer is not None:
            return "verified"
        ran = self.execution is not None and self.execution.status != "install_failed"
        return "unverified" if ran else "failed"


def printed(execution: ExecResult) -> str | None:
    """The answer a program gave: what it printed, else the value of its final expression, else None."""
    if execution.status != "ok":
        return None
    if text := execution.stdout.strip():
        return text
    return None if execution.value is None else str(execution.value)


def elect(attempts: Sequence[Attempt]) -> tuple[Attempt, dict[str, int]]:
    """The attempt to answer with, and how many printed each value.

    The value that most attempts agree on wins, equal values (`30` and `30.0`) counting as one, spelled as first met;
    of equally many, the one by the program with the fewest numbers out of place, and then by the reply that the model
    was surest of. Where more are declined than agree on any value, a declined one is taken, as the question is none for
    this model. Without any answer: the attempt that came furthest.
    """
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    best: dict[str, Attempt] = {}
    for attempt in attempts:
        if attempt.answer is not None:
            value = spelled.setdefault(canonical(attempt.answer), attempt.answer)
            counts[value] += 1
            if value not in best or _standing(attempt) > _standing(best[value]):
                best[value] = attempt
    declined = [attempt for attempt in attempts if attempt.declined]
    most = max(counts.values(), default=0)
    if len(declined) > most:
        return declined[0], dict(counts)
    if not counts:
        return max(attempts, key=lambda a: (a.execution is not None, a.solution is not None)), {}
    winner = max((value for value in counts if counts[value] == most), key=lambda value: _standing(best[value]))
    return best[winner], dict(counts)


def _standing(attempt: Attempt) -> tuple[int, float]:
    return -attempt.strange, attempt.logprob if attempt.logprob is not None else float("-inf")
