"""Judge an adapter by executing what it writes, through the very solver that serves it."""

from __future__ import annotations

import json
import math
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from model.answer import Answer
from model.base import ModelInfo
from model.solver import Solver
from training.dataset import DataError, put
from training.importers.asked import asked
from training.records import Record, records
from training.verify import matches

BATCH = 32
"""Questions decoded together."""
MEASURES = ("structure", "ran", "right", "minimal")
"""Of each outcome, what is counted: fields of `Outcome`."""
KEPT_CHARS = 2000
"""Of each stream of an execution that go into the report: head and tail."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the answer that is right."""

    question: str
    answer: str
    area: str = "all"


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `n`, with the 95% interval of the proportion (Wilson's, which holds for small n)."""

    count: int
    n: int

    @property
    def rate(self) -> float:
        """From 0 to 1; 0 when `n` is 0."""
        return self.count / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Its ends, from 0 to 1; the whole of that when `n` is 0."""
        if not self.n:
            return 0.0, 1.0
        z, n, p = 1.959964, self.n, self.rate
        middle = p + z * z / (2 * n)
        half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, (middle - half) / (1 + z * z / n)), min(1.0, (middle + half) / (1 + z * z / n))

    def as_json(self) -> dict[str, Any]:
        """As reports and manifests have it."""
        return {"count": self.count, "n": self.n, "rate": self.rate, "interval_95": list(self.interval)}

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.rate:.1%} [{low:.1%}, {high:.1%}] ({self.count}/{self.n})"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question's record in the report."""

    question: str
    expected: str
    area: str
    answer: str | None
    structure: bool
    """All three tags were there and readable."""
    ran: bool
    """The program ended without error."""
    right: bool
    status: str
    attempts: int
    code: str
    requires: tuple[str, ...]
    detail: str
    timings_ms: dict[str, float]
    think: str = ""
    execution_status: str | None = None
    """How the sandbox says the program ended; None when none ran."""
    execution_ms: dict[str, float] = field(default_factory=dict)
    """The sandbox's own timings; those of `timings_ms` have the waiting of a whole batch in them."""
    stdout: str = ""
    stderr: str = ""
    minimal: bool | None = None
    """The program fails without any one of the packages it declares; None for one without packages or answer."""


@dataclass(frozen=True, slots=True)
class EvalReport:
    """How one model answered, question by question."""

    model: ModelInfo
    samples: int
    outcomes: tuple[Outcome, ...]

    @classmethod
    def load(cls, path: Path) -> EvalReport:
        """Read what `save` wrote, also by a version with fewer or more fields to a row.

        Raises:
            DataError: it cannot be read, or is not such a report.
        """
        known = {part.name for part in fields(Outcome)}
        try:
            whole = json.loads(path.read_text(encoding="utf-8"))
            rows = [{name: value for name, value in row.items() if name in known} for row in whole["rows"]]
            outcomes = tuple(Outcome(**{**row, "requires": tuple(row["requires"])}) for row in rows)
            return cls(ModelInfo(**whole["model"]), int(whole["samples"]), outcomes)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
            raise DataError(
                f"{path} is not a report of this project ({fault!r}). Make one with: python -m training evaluate --out "
                "FILE.json"
            ) from fault

    def areas(self) -> dict[str, tuple[Outcome, ...]]:
        """Outcomes by area, and under `all` the whole."""
        names = sorted({outcome.area for outcome in self.outcomes} - {"all"})
        by_area = {name: tuple(o for o in self.outcomes if o.area == name) for name in names}
        return {**by_area, "all": self.outcomes}

    def summary(self) -> dict[str, dict[str, Share]]:
        """For each area the shares of `MEASURES`, `minimal` of those of which it is known."""

        def share(measure: str, outcomes: Sequence[Outcome]) -> Share:
            known = [value for outcome in outcomes if (value := getattr(outcome, measure)) is not None]
            return Share(sum(known), len(known))

        return {area: {m: share(m, outcomes) for m in MEASURES} for area, outcomes in self.areas().items()}

    def summary_json(self) -> dict[str, Any]:
        """`summary`, as reports and manifests have it."""
        return {area: {m: share.as_json() for m, share in shares.items()} for area, shares in self.summary().items()}

    def save(self, path: Path) -> None:
        """Write the whole report, or nothing: model, summary, and one record per row."""
        whole = {
            "model": asdict(self.model),
            "samples": self.samples,
            "summary": self.summary_json(),
            "rows": [asdict(outcome) for outcome in self.outcomes],
        }
        put({path: json.dumps(whole, ensure_ascii=False, indent=1) + "\n"})


def load_questions(path: Path) -> list[Question]:
    """Rows with `question` and `answer` (text or number), and `area` if there is one; other fields are ignored.

    GSM8K, SVAMP, ASDiv, MultiArith, SingleEq and MathQA are read as they are published: JSON lines or one array.

    Raises:
        DataError: names the line that is not such a row.
    """
    return [_question(path, line, row) for line, row in records(path)]


def _question(path: Path, line: int, row: Record) -> Question:
    try:
        return Question(*asked(row), str(row.get("area", "all")))
    except (ValueError, KeyError, TypeError) as fault:
        raise DataError(f'{path}, line {line}: {fault!r}; a row is {{"question": …, "answer": …}}') from fault


async def evaluate(
    solver: Solver,
    model: ModelInfo,
    questions: Sequence[Question],
    *,
    samples: int = 1,
    on_done: Callable[[int], None] = lambda rows: None,
) -> EvalReport:
    """Answer every question; `on_done` gets the number of rows each time some are finished."""
    outcomes = [
        _outcome(question, answer)
        async for question, answer in answered(solver, questions, samples=samples, on_done=on_done)
    ]
    return EvalReport(model, samples, tuple(outcomes))


async def answered(
    solver: Solver, questions: Sequence[Question], *, samples: int, on_done: Callable[[int], None]
) -> AsyncIterator[tuple[Question, Answer]]:
    """Every question with its answer, in order; many are decoded together."""
    for start in range(0, len(questions), BATCH):
        asked = questions[start : start + BATCH]
        answers = await solver.solve_batch([question.question for question in asked], samples=samples)
        for pair in zip(asked, answers, strict=True):
            yield pair
        on_done(len(asked))


def _outcome(question: Question, answer: Answer) -> Outcome:
    right = answer.answer is not None and matches(answer.answer, question.answer)
    execution = answer.execution
    return Outcome(
        question=question.question,
        expected=question.answer,
        area=question.area,
        answer=answer.answer,
        structure=bool(answer.code),
        ran=execution is not None and execution.status == "ok",
        right=right,
        status=answer.status,
        attempts=answer.attempts,
        code=answer.code,
        requires=answer.requires,
        detail="" if right else answer.explanation,
        timings_ms=dict(answer.timings_ms),
        think=answer.think,
        execution_status=execution.status if execution else None,
        execution_ms=dict(execution.timings_ms) if execution else {},
        stdout=capped(execution.stdout) if execution else "",
        stderr=capped(execution.stderr) if execution else "",
    )


def capped(text: str, limit: int = KEPT_CHARS) -> str:
    """The head and the tail of `text`, about `limit` characters, with a line saying how much is left out."""
    if len(text) <= limit:
        return text
    half = limit // 2
    return f"{text[:half]}\n[... {len(text) - 2 * half} characters left out ...]\n{text[-half:]}"
