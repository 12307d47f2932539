"""How fast rows are made: drawn, and proven in the sandbox, beside an interpreter started for each on the host.

    python -m benchmarks.data [--rows 1000] [--rounds 3] [--out FILE.json]

A round draws rows that no round has drawn and proves them with an empty home: every program, its counterpart, and the
program without each of its packages. The other side runs the same programs, as many at once, as `python -c` on this
machine without any sandbox, which says what the sandbox costs or spares; it runs those that need no package, as it
has none. Nothing of the sandbox's own set-up counts: packages are installed before. What is printed is compared with
the answer on both sides, after the clock has stopped: programs that do not come to it would make a side look fast.
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
from training.proof import Trial, prove, trials
from training.verify import WORKERS, Ran, docker_sandbox, packages, run

ROOT = Path(__file__).parent.parent
HOURS = {100_000: 1, 200_000: 2}
"""Rows to the hours in which they are to be made."""


def bare(programs: Sequence[Trial]) -> tuple[float, int]:
    """Seconds, and how many did not do what they are to."""

    def one(program: Trial) -> Ran:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-I", "-c", program.code]
            done = subprocess.run(  # noqa: S603 - our own rows
                command, cwd=folder, capture_output=True, check=False, encoding="utf-8", errors="replace"
            )
        return Ran(done.returncode == 0, done.stdout, done.stderr)

    started = time.perf_counter()
    with ThreadPoolExecutor(WORKERS) as pool:
        ran = list(pool.map(one, programs))
    return time.perf_counter() - started, wrong(programs, ran)


async def sandboxed(programs: Sequence[Trial], sandbox: Sandbox) -> tuple[float, int]:
    """Seconds, and how many did not do what they are to."""
    started = time.perf_counter()
    ran = await run(programs, sandbox)
    return time.perf_counter() - started, wrong(programs, ran)


async def proven(rows: Sequence[Drawn], sandbox: Sandbox) -> tuple[float, int]:
    """Seconds, and how many rows do not prove what they claim."""
    with tempfile.TemporaryDirectory() as home:
        started = time.perf_counter()
        verdicts = await prove(rows, sandbox, Path(home), lambda n: None)
        return time.perf_counter() - started, sum(bool(verdict.fault) for verdict in verdicts)


def wrong(programs: Sequence[Trial], ran: Sequence[Ran]) -> int:
    return sum(not program.holds(one) for program, one in zip(programs, ran, strict=True))


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
            outside, wrong_outside = bare(alone)
            inside, wrong_inside = first or await sandboxed(alone, sandbox)
            proving, refused = await proven(rows, sandbox)
            figures.append(
                {
                    "rows": len(rows),
                    "programs": len(programs),
                    "drawing": drawing,
                    "proving": proving,
                    "refused": refused,
                    "alone": len(alone),
                    "bare": outside,
                    "sandboxed": inside,
                    "wrong_bare": wrong_outside,
                    "wrong_sandboxed": wrong_inside,
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
    refused, read, alone, inside, outside = (
        int(sum(f[key] for f in figures)) for key in ("refused", "rows", "alone", "wrong_sandboxed", "wrong_bare")
    )
    print(f"refused {refused} of {read} rows; of {alone} programs {inside} wrong in the sandbox, {outside} on the host")
    for rows, hours in HOURS.items():
        took = rows / rate / 3600
        print(f"  {'met   ' if took <= hours else 'MISSED'} {rows} rows: {took:.2f} h (target {hours})")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
