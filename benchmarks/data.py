"""How fast rows are made: drawn, and proven in the sandbox, beside an interpreter started for each on the host.

    python -m benchmarks.data [--rows 1000] [--rounds 3] [--out FILE.json]

A round draws rows that no round has drawn and proves them with an empty home: every program, its counterpart, and the
program without each of its packages. The other side runs the same programs, as many at once, as `python -c` on this
machine without any sandbox, which says what the sandbox costs or spares; it runs those that need no package, as it
has none. Nothing of the sandbox's own set-up counts: packages are installed before.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import anyio

from sandbox.base import Sandbox
from training.drawing import Drawn, draw
from training.proof import prove, trials
from training.verify import WORKERS, Runnable, docker_sandbox, packages, run

ROOT = Path(__file__).parent.parent
HOURS = {100_000: 1, 200_000: 2}
"""Rows to the hours in which they are to be made."""


def bare(programs: Sequence[Runnable]) -> float:
    """Seconds."""

    def one(program: Runnable) -> None:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-I", "-c", program.code]
            subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603 - our own rows

    started = time.perf_counter()
    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(one, programs))
    return time.perf_counter() - started


async def sandboxed(programs: Sequence[Runnable], sandbox: Sandbox) -> float:
    """Seconds."""
    started = time.perf_counter()
    await run(programs, sandbox)
    return time.perf_counter() - started


async def proven(rows: Sequence[Drawn], sandbox: Sandbox) -> float:
    """Seconds."""
    with tempfile.TemporaryDirectory() as home:
        started = time.perf_counter()
        await prove(rows, sandbox, Path(home), lambda n: None)
        return time.perf_counter() - started


async def measure(count: int, rounds: int) -> list[dict[str, float]]:
    figures = []
    async with docker_sandbox() as sandbox:
        await proven(draw("train", count, 1000), sandbox)
        for number in range(rounds):
            print(f"round {number + 1}/{rounds}", file=sys.stderr, flush=True)
            started = time.perf_counter()
            rows = draw("train", count, number)
            drawing = time.perf_counter() - started
            programs = [trial for row in rows for trial in trials(row)]
            alone = [program for program in programs if not packages(program)]
            first = await sandboxed(alone, sandbox) if number % 2 else None
            outside = bare(alone)
            inside = first or await sandboxed(alone, sandbox)
            figures.append(
                {
                    "rows": len(rows),
                    "programs": len(programs),
                    "drawing": drawing,
                    "proving": await proven(rows, sandbox),
                    "alone": len(alone),
                    "bare": outside,
                    "sandboxed": inside,
                }
            )
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=ROOT / "outputs" / "data.json", metavar="FILE.json")
    options = parser.parse_args()
    figures = anyio.run(measure, options.rows, options.rounds)
    rate = statistics.median(f["rows"] / (f["drawing"] + f["proving"]) for f in figures)
    share = statistics.median(f["proving"] / (f["drawing"] + f["proving"]) for f in figures)
    each = statistics.median(f["programs"] / f["rows"] for f in figures)
    ratio = statistics.median(f["bare"] / f["sandboxed"] for f in figures)
    print(f"{rate:.0f} rows/s, {each:.2f} programs to a row, {share:.0%} of the time in the sandbox")
    print(f"a program in the sandbox as fast as an interpreter of its own on the host: {ratio:.2f} times")
    for rows, hours in HOURS.items():
        took = rows / rate / 3600
        print(f"  {'met   ' if took <= hours else 'MISSED'} {rows} rows: {took:.2f} h (target {hours})")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
