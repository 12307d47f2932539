"""Decoding on a busy and on an idle machine, with OpenMP threads that spin while they wait, that sleep, and between.

    python -m benchmarks.busy_machine [--engine llamacpp] [--rounds 5]

OpenMP reads its settings once, when the first library that needs it is loaded, so each way is a process of its own;
they stay up and take turns, and busy means one spinning process per core beside them. Ratios above 1: faster than
spinning on, which is what libgomp does by itself. What the engines set: `model.loading` for transformers, whose
threads sleep; `model.llamacpp` for llama.cpp, which waits some two hundred times a token and so pays for each waking,
yet stands still beside others when its threads hold on to their cores. A number is how often a waiting thread looks.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.solve_sides import OURS, OURS_EAGER, Side
from model.bases import DEFAULT_BASE

SPINNING = "spinning on"
WAYS = {
    "transformers": (OURS_EAGER, {SPINNING: {"OMP_WAIT_POLICY": "ACTIVE"}, "sleeping": {"OMP_WAIT_POLICY": "PASSIVE"}}),
    "llamacpp": (
        OURS,
        {
            SPINNING: {"GOMP_SPINCOUNT": "300000"},  # libgomp's default
            **{f"spinning {count}": {"GOMP_SPINCOUNT": str(count)} for count in (20000, 5000, 2500, 1000)},
            "sleeping": {"GOMP_SPINCOUNT": "0"},
        },
    ),
}
"""Engine to its side and to the environments that are compared."""
QUESTION = "Sara buys 3 books at $12 each. How much does she spend?"
TOKENS = 16


@contextlib.contextmanager
def load(processes: int) -> Iterator[None]:
    spinning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()


def milliseconds_a_token(side: Side) -> float:
    """Of decoding alone: the prompt is read in the time that is taken off."""
    first, whole = (side.ask("write", questions=[QUESTION], tokens=tokens) for tokens in (1, TOKENS))
    return 1000 * float(whole["seconds"] - first["seconds"]) / (int(whole["tokens"]) - 1)


def compare(engine: str, rounds: int) -> None:
    name, ways = WAYS[engine]
    with contextlib.ExitStack() as stack:
        sides = {way: stack.enter_context(Side(name, environment)) for way, environment in ways.items()}
        for side in sides.values():
            side.ask("load", base=DEFAULT_BASE, adapter="default")
            milliseconds_a_token(side)
        for state, processes in (("idle", 0), ("busy", os.cpu_count() or 1)):
            with load(processes):
                taken = [{way: milliseconds_a_token(side) for way, side in sides.items()} for _ in range(rounds)]
            for way in ways:
                median = statistics.median(row[way] for row in taken)
                ratio = statistics.median(row[SPINNING] / row[way] for row in taken)
                print(f"{engine}, {state}: {way:14}{median:8.1f} ms a token, ratio {ratio:5.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", choices=list(WAYS), action="append", help="one of them (all)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each way (5)")
    options = parser.parse_args()
    for engine in options.engine or WAYS:
        compare(engine, options.rounds)


if __name__ == "__main__":
    main()
