"""How often a question whose wording no example has is shown an example of its own skill, and what finding it takes.

python -m benchmarks.examples --drawn 300000

Each validation question is searched in turn by words alone, with kinds learned from the rows, and with kinds learned
from so many drawn questions as well; then the share where the right skill is the first shown, and among those shown,
where the first goes as the question's own program does but for its values, and milliseconds of one search. The seconds
it takes to learn the kinds, and to make the search ready as a server does at its start, come first.
"""

from __future__ import annotations

import argparse
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
from training.kinds import kind, learned
from training.worked import further_questions, library, of_other_kinds

DATA = Path(__file__).parent.parent / "data"
BY_WORDS = "words alone"
T = TypeVar("T")


def timed(job: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    return job(), time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.examples", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--drawn", type=int, default=300_000, metavar="N", help="questions drawn to learn kinds by")
    options = parser.parse_args()
    rows, asked = load(DATA / "train.jsonl"), load(DATA / "validation.jsonl")
    further, seconds = timed(lambda: further_questions(rows, options.drawn, [row.question for row in asked]))
    print(f"{len(further)} questions drawn in {seconds:.1f} s")
    sides = {BY_WORDS: library(rows)}
    for name, more in (("kinds of the rows", []), ("and of drawn questions", further)):
        kinds, seconds = timed(lambda more=more: learned([*rows, *more]))  # type: ignore[misc]
        print(f"{name}: {len(kinds.names)} learned in {seconds:.1f} s")
        sides[name] = library([*rows, *of_other_kinds(more, rows, kinds)], kinds)
    with tempfile.TemporaryDirectory() as folder:
        sides[name].write(Path(folder))
        adapter = Adapter(Path(folder), "", "", {"config": {"worked_examples": True}})
        print(f"ready after {timed(lambda: Examples.of(adapter))[1]:.2f} s")
    times: dict[str, list[float]] = {name: [] for name in sides}
    ranks: dict[str, list[int]] = {name: [] for name in sides}
    alike: dict[str, list[bool]] = {name: [] for name in sides}
    for row in asked:
        for name, examples in sides.items():
            found, seconds = timed(lambda examples=examples, row=row: examples.nearest(row.question))  # type: ignore[misc]
            skills = [one.skill for one in found]
            times[name].append(seconds)
            ranks[name].append(skills.index(row.skill) if row.skill in skills else SHOWN)
            alike[name].append(bool(found) and kind(found[0]) == kind(row))
    right = {name: sum(rank < SHOWN for rank in found_at) for name, found_at in ranks.items()}
    for name, found_at in ranks.items():
        shares = [Share(sum(rank < n for rank in found_at), len(found_at)) for n in (1, SHOWN)]
        goes = Share(sum(alike[name]), len(found_at))
        took = statistics.median(one / other for one, other in zip(times[name], times[BY_WORDS], strict=True))
        print(
            f"{name:22}  first {shares[0]}  among {SHOWN} {shares[1]}  its program first {goes}  "
            f"{1000 * statistics.median(times[name]):.2f} ms; "
            f"against words: {right[name] / right[BY_WORDS]:.2f} of the right skills shown, {took:.2f} of the time"
        )


if __name__ == "__main__":
    main()
