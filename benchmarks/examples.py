"""How often a question whose wording no example has is shown an example of its own skill, and what finding it takes.

python -m benchmarks.examples

Each validation question is searched twice in turn, by words alone and with the learned kinds; then the share where the
right skill is the first shown, and among those shown, and milliseconds of one search. The seconds it takes to learn
the kinds, and to make the search ready as a server does at its start, come first.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from model.adapter import Adapter
from model.examples import SHOWN, Examples
from training.dataset import load
from training.evaluate import Share
from training.kinds import learned
from training.worked import library

DATA = Path(__file__).parent.parent / "data"
T = TypeVar("T")


def timed(job: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    return job(), time.perf_counter() - start


def main() -> None:
    rows, asked = load(DATA / "train.jsonl"), load(DATA / "validation.jsonl")
    kinds, seconds = timed(lambda: learned(rows))
    print(f"kinds learned in {seconds:.1f} s")
    by_words, with_kinds = library(rows), library(rows, kinds)
    with tempfile.TemporaryDirectory() as folder:
        with_kinds.write(Path(folder))
        adapter = Adapter(Path(folder), "", "", {"config": {"worked_examples": True}})
        print(f"ready after {timed(lambda: Examples.of(adapter))[1]:.2f} s")
    sides = {"by words": by_words, "with kinds": with_kinds}
    times: dict[str, list[float]] = {name: [] for name in sides}
    ranks: dict[str, list[int]] = {name: [] for name in sides}
    for row in asked:
        for name, examples in sides.items():
            found, seconds = timed(lambda examples=examples, row=row: examples.nearest(row.question))  # type: ignore[misc]
            skills = [one.skill for one in found]
            times[name].append(seconds)
            ranks[name].append(skills.index(row.skill) if row.skill in skills else SHOWN)
    for name, found_at in ranks.items():
        shares = [Share(sum(rank < n for rank in found_at), len(found_at)) for n in (1, SHOWN)]
        print(
            f"{name:10}  first {shares[0]}  among {SHOWN} {shares[1]}  {1000 * statistics.median(times[name]):.2f} ms"
        )
    by, with_ = (sum(rank < SHOWN for rank in ranks[name]) for name in sides)
    print(f"ratio of right skills shown {with_ / by:.2f}, of time {_ratio(times):.2f}")


def _ratio(times: dict[str, list[float]]) -> float:
    pairs = zip(times["with kinds"], times["by words"], strict=True)
    return statistics.median(one / other for one, other in pairs)


if __name__ == "__main__":
    main()
