"""What training costs here, beside TRL's defaults on the same rows, in one interleaved run; and a whole quick run.

    python -m benchmarks.training [--quick] [--rounds 12] [--headline [FOLDER]] [--json FILE] [--plot FILE]

Each side is a process of its own with the same base, the same adapter and the same rows of `data/train.jsonl`, and
takes a step when it is its turn: this trainer, this trainer with packing, this trainer without grouping like lengths,
and TRL's `SFTTrainer` with TRL's defaults. A round is one step of each, of as many rows as that side has in a step;
speeds are supervised tokens a second, ratios medians of the rounds' own, and peaks those of the process (on a GPU of
the card's memory). Steps before the first round are not counted: kernels are prepared then.

`--headline` runs `python -m training --config training/configs/quick.toml` (3 epochs of 1,000 rows) and reads its
folder: how far the losses fell, how many held-back questions got all three tags, how long it took. With a FOLDER it
reads that one, of a run that has ended. On two cores all of it takes some 40 minutes, without the headline 15, with
`--quick` 4; whether the targets are met is printed, not returned.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.training_sides import DEFAULTS, OURS, SIDES
from training.evaluate import Share

ROOT = Path(__file__).parent.parent
QUICK_CONFIG = ROOT / "training" / "configs" / "quick.toml"
WARM_UP = 3
"""Steps of each side before the first round."""


@dataclass
class Results:
    machine: dict[str, str] = field(default_factory=dict)
    steps: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    headline: dict[str, Any] = field(default_factory=dict)


class Side:
    """A process that takes a step when asked."""

    def __init__(self, name: str, rows: int) -> None:
        self.name = name
        command = [sys.executable, "-m", "benchmarks.training_sides", name, str(rows)]
        self._process = subprocess.Popen(  # noqa: S603 - fixed words
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def __enter__(self) -> Side:
        return self

    def __exit__(self, *raised: object) -> None:
        self._process.kill()
        self._process.wait()

    def step(self) -> dict[str, float]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("step\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{self.name} has ended: python -m benchmarks.training_sides '{self.name}' 16 says why")
        taken: dict[str, float] = json.loads(answer)
        return taken


def speeds(results: Results, rounds: int, rows: int) -> None:
    with ExitStack() as stack:
        sides = [stack.enter_context(Side(name, rows)) for name in SIDES]
        for side in sides:
            for _ in range(WARM_UP):
                side.step()
        for number in range(rounds):
            for side in sides[number % len(sides) :] + sides[: number % len(sides)]:
                results.steps.setdefault(side.name, []).append(side.step())
            print(f"round {number + 1} of {rounds}", file=sys.stderr, flush=True)


def speed(step: dict[str, float]) -> float:
    return step["supervised"] / step["seconds"]


def ratio(results: Results, one: str, other: str) -> float:
    pairs = zip(results.steps[one], results.steps[other], strict=True)
    return statistics.median(speed(a) / speed(b) for a, b in pairs)


def headline(results: Results, folder: Path | None) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        if folder is None:
            folder = Path(scratch) / "quick"
            started = time.perf_counter()
            command = [sys.executable, "-m", "training", "--config", str(QUICK_CONFIG), f"output_dir={folder}"]
            subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - fixed words
            results.headline["seconds"] = round(time.perf_counter() - started)
        history = json.loads((folder / "history.json").read_text())
        manifest = json.loads((folder / "manifest.json").read_text())
    for name, key in (("training", "loss"), ("evaluation", "eval_loss")):
        points = [entry[key] for entry in history if key in entry]
        results.headline[name] = {"first": points[0], "last": points[-1], "fall": 1 - points[-1] / points[0]}
        results.headline[f"{name}_curve"] = [(entry["step"], entry[key]) for entry in history if key in entry]
    results.headline["tags"] = manifest["metrics"]["validation"]["areas"]["all"]["structure"]
    results.headline["right"] = manifest["metrics"]["validation"]["areas"]["all"]["right"]
    results.headline["training_seconds"] = manifest["training"]["seconds"]


def show(results: Results) -> None:
    if results.steps:
        print("side, supervised tokens/s (median), of all tokens padding, peak memory")
        for name, steps in results.steps.items():
            padding = 1 - sum(s["tokens"] for s in steps) / sum(s["padded"] for s in steps)
            median = statistics.median(map(speed, steps))
            print(f"  {name:28} {median:8.1f}   {padding:5.1%}   {max(s['peak'] for s in steps) / 1e9:5.2f} GB")
        faster = ratio(results, OURS, DEFAULTS)
        print(
            f"speed, this trainer / TRL defaults: {faster:.2f} (target on a CPU: at least 1.5): {_met(faster >= 1.5)}"
        )
        peaks = {name: max(step["peak"] for step in steps) for name, steps in results.steps.items()}
        heavier = peaks[OURS] / peaks[DEFAULTS]
        print(f"peak memory, this trainer / TRL defaults: {heavier:.2f} (target: at most 1): {_met(heavier <= 1)}")
        for name in SIDES[1:-1]:
            print(f"speed, {name} / this trainer: {ratio(results, name, OURS):.2f}")
    if results.headline:
        for name in ("training", "evaluation"):
            loss = results.headline[name]
            print(
                f"{name} loss {loss['first']:.3f} -> {loss['last']:.3f}, a fall of {loss['fall']:.1%} "
                f"(target: at least 60%): {_met(loss['fall'] >= 0.6)}"
            )
        tags, right = results.headline["tags"], results.headline["right"]
        print(f"all three tags {_share(tags)} (target: at least 98%): {_met(tags['rate'] >= 0.98)}")
        print(f"right {_share(right)}")
        seconds = results.headline.get("seconds")
        if seconds:
            print(f"the whole command {seconds} s (target on two cores: at most 1800): {_met(seconds <= 1800)}")
        print(f"up to the saved adapter {results.headline['training_seconds']} s")


def _share(share: dict[str, Any]) -> str:
    return str(Share(share["count"], share["n"]))


def _met(there: bool) -> str:
    return "met" if there else "MISSED"


def plot(results: Results, file: Path) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 4), layout="constrained")
    left, right = figure.subplots(1, 2)
    if results.steps:
        left.boxplot([[speed(s) for s in steps] for steps in results.steps.values()], tick_labels=list(results.steps))
        left.tick_params(axis="x", rotation=15)
    left.set(ylabel="supervised tokens a second", ylim=(0, None))
    for name in ("training", "evaluation"):
        if curve := results.headline.get(f"{name}_curve"):
            right.plot(*zip(*curve, strict=True), label=name, marker="o" if name == "evaluation" else None)
            right.legend()
    right.set(xlabel="step", ylabel="loss per supervised token (nats)", ylim=(0, None))
    figure.savefig(file, dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="few rounds: a look, not a measurement")
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--rows", type=int, default=1000, help="rows of data/train.jsonl, spread over it")
    parser.add_argument("--headline", nargs="?", const=True, metavar="FOLDER", help="also the whole quick run")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    results = Results(machine={"cores": str(os.cpu_count()), "python": platform.python_version()})
    rounds = 2 if options.quick else options.rounds
    if rounds:
        speeds(results, rounds, options.rows)
    if options.headline:
        headline(results, None if options.headline is True else Path(options.headline))
    show(results)
    if options.json:
        options.json.write_text(json.dumps(asdict(results), indent=1) + "\n", encoding="utf-8")
    if options.plot:
        plot(results, options.plot)


if __name__ == "__main__":
    main()
