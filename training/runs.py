"""What the folder of a run holds, finished or not, as one value.

history.json                  the trainer's log: a list of {"step", "epoch", "loss" | "eval_loss" | "eval_right", …}
evaluations/step-000123.json  the validation questions answered at that step (`EvalReport.save`)
manifest.json                 what the adapter was made from; only there once the run has ended
checkpoints/checkpoint-123/   trainer_state.json has the log up to that step
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

from model.adapter import MANIFEST_FILE
from training.dataset import DataError
from training.evaluate import EvalReport, Share

HISTORY_FILE = "history.json"
EVALUATIONS = "evaluations"
CHECKPOINTS = "checkpoints"
MEASURES = {"structure": "eval_tags", "ran": "eval_ran", "right": "eval_right"}
"""The shares of an evaluation, and what the trainer's log calls them."""

Points = list[tuple[float, float]]


class ReportError(Exception):
    """A folder is no run's, or a file in it is damaged. The text names it and the next step."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The validation questions answered and executed at one step."""

    step: int
    epoch: float | None
    shares: Mapping[str, Share]
    """`structure`, `ran` and `right` over all questions."""
    report: EvalReport | None
    """The answers; None when only the log tells of this evaluation."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run, as far as it has come."""

    name: str
    history: tuple[Mapping[str, Any], ...]
    evaluations: tuple[Evaluation, ...] = ()
    """In the order of their steps."""
    manifest: Mapping[str, Any] | None = None

    def points(self, key: str) -> Points:
        """`(step, value)` of every finite value logged as `key`; a step logged twice (after a resume) counts once."""
        return sorted((step, value) for step, value in self._logged(key).items() if math.isfinite(value))

    def not_finite(self, key: str) -> list[int]:
        """The steps whose `key` was logged as NaN or infinite."""
        return sorted(step for step, value in self._logged(key).items() if not math.isfinite(value))

    def last(self, key: str) -> float | None:
        """The last finite value logged as `key`."""
        points = self.points(key)
        return points[-1][1] if points else None

    @property
    def best(self) -> Evaluation | None:
        """The evaluation at the step the run kept, else the first with the most right answers."""
        kept = next((e for e in self.evaluations if e.step == self.best_step), None)
        return kept or max(self.evaluations, key=lambda e: e.shares["right"].rate, default=None)

    @property
    def best_step(self) -> int | None:
        """The step whose weights the adapter has, where the manifest says so."""
        training = (self.manifest or {}).get("training")
        return training.get("best_step") if isinstance(training, dict) else None

    def _logged(self, key: str) -> dict[int, float]:
        return {
            entry["step"]: float(entry[key])
            for entry in self.history
            if isinstance(entry.get(key), int | float) and isinstance(entry.get("step"), int)
        }


def read_run(folder: Path) -> Run:
    """Everything that `folder` holds of a run.

    Raises:
        ReportError: no run wrote there, or a file is damaged.
    """
    if not folder.is_dir():
        raise ReportError(f"there is no folder {folder}. Make one with: python -m training output_dir={folder}")
    manifest = _read(folder / MANIFEST_FILE, dict)
    saved = sorted((folder / EVALUATIONS).glob("step-*.json"))
    history = _history(folder)
    if manifest is None and history is None and not saved and not (folder / CHECKPOINTS).is_dir():
        raise ReportError(
            f"{folder} is not the folder of a run: it has no {HISTORY_FILE}, {MANIFEST_FILE}, {EVALUATIONS}/ or "
            f"{CHECKPOINTS}/. Give the output_dir of a run, or make one with: python -m training output_dir={folder}"
        )
    entries = tuple(entry for entry in history or () if isinstance(entry, dict))
    return Run(folder.resolve().name, entries, _evaluations(entries, saved), manifest)


def _history(folder: Path) -> list[Any] | None:
    """The trainer's log; of a run that wrote none yet, the log in its last checkpoint."""
    if (folder / HISTORY_FILE).exists():
        log: list[Any] | None = _read(folder / HISTORY_FILE, list)
        return log
    states = {int(path.parent.name.rpartition("-")[2]): path for path in _states(folder)}
    state = _read(states[max(states)], dict) if states else None
    in_checkpoint = (state or {}).get("log_history")
    return in_checkpoint if isinstance(in_checkpoint, list) else None


def _states(folder: Path) -> list[Path]:
    found = (folder / CHECKPOINTS).glob("checkpoint-*/trainer_state.json")
    return [path for path in found if re.fullmatch(r"checkpoint-\d+", path.parent.name)]


def _evaluations(history: tuple[Mapping[str, Any], ...], saved: list[Path]) -> tuple[Evaluation, ...]:
    """From the saved answers, and from the log where an evaluation's answers were not kept."""
    epoch = _epochs(history)
    found: dict[int, Evaluation] = {}
    for entry in history:
        n = entry.get("eval_n")
        rates = {name: entry.get(key) for name, key in MEASURES.items()}
        if isinstance(entry.get("step"), int) and _finite(n) and n > 0:
            shares = {name: Share(round(rate * n), round(n)) for name, rate in rates.items() if _finite(rate)}
            if len(shares) == len(MEASURES):
                found[entry["step"]] = Evaluation(entry["step"], epoch(entry["step"]), shares, None)
    for path in saved:
        number = re.fullmatch(r"step-(\d+)", path.stem)
        if number is None:
            continue
        try:
            report = EvalReport.load(path)
        except DataError as fault:
            raise ReportError(f"{path} is damaged ({fault.__cause__!r}). Delete it to go on without it.") from fault
        step = int(number[1])
        found[step] = Evaluation(step, epoch(step), report.summary()["all"], report)
    return tuple(found[step] for step in sorted(found))


def _epochs(history: tuple[Mapping[str, Any], ...]) -> Callable[[int], float | None]:
    """What gives the epoch of a step: as logged, else in proportion to the last step that was."""
    logged = {e["step"]: float(e["epoch"]) for e in history if _finite(e.get("step")) and _finite(e.get("epoch"))}
    furthest = max(logged, default=0)

    def epoch(step: int) -> float | None:
        if step in logged:
            return logged[step]
        return logged[furthest] * step / furthest if furthest else None

    return epoch


def part(whole: Any, name: str) -> dict[str, Any]:
    """The object called `name` in a manifest; empty where there is none."""
    found = whole.get(name) if isinstance(whole, dict) else None
    return found if isinstance(found, dict) else {}


def _finite(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and math.isfinite(value)


def _read(path: Path, kind: type) -> Any:
    """The JSON value in `path`, of type `kind`; None when there is no such file."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(value, kind):
            raise TypeError(f"it holds a {type(value).__name__}, not a {kind.__name__}")
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as fault:
        raise ReportError(f"{path} is damaged ({fault}). Bring it back, or delete it to go on without it.") from fault
    return value
