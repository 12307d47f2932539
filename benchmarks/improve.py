"""What `improve` does a second, and which share of its time the sandbox takes.

    python -m benchmarks.improve [--quick] [--data FILE ...] [--questions 120] [--samples 4] [--json FILE] [--plot FILE]

Questions are taken evenly over each file and asked in blocks. Each block is sampled twice, with the same seeds and so
to the same texts: with programs executed, and decoded alone, in turn first. So there are two figures for the sandbox's
share: the time in which nothing was decoding, and how much longer the block took than without a sandbox, which also has
what running containers take from a decoder on the same cores, and the machine's moods. Answers of GSM8K's publisher are
read as they are (`… #### 72`). On two cores it takes some twenty minutes, with `--quick` two; whether the target is met
is printed, not returned.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import anyio

from model.base import LanguageModel
from model.bases import DEFAULT_BASE
from model.loading import load_model
from sandbox.base import Sandbox
from sandbox.docker import DockerSandbox
from sandbox.engine import connect
from sandbox.home import default_home
from sandbox.packages.environments import InstallerConfig
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Limits, Program
from training.dataset import spread
from training.evaluate import Question, load_questions
from training.improve import Counts, Improved, Timings, improve

ALLOWED = 0.2
"""Of the time, for the sandbox."""
PACKAGES = ("python:numpy", "python:pandas", "python:sympy")
"""What the shipped data uses; installed once on a machine, and so not part of the figures."""


@dataclass
class Block:
    """The same questions with and without a sandbox."""

    counts: Counts
    executed: Timings
    alone: Timings

    @property
    def longer(self) -> float:
        """Share of the time that executing added."""
        return 1 - self.alone.total / self.executed.total


@dataclass
class Results:
    machine: dict[str, str] = field(default_factory=dict)
    blocks: dict[str, list[Block]] = field(default_factory=dict)
    """By data set."""


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def questions_of(file: Path, count: int) -> list[Question]:
    chosen = spread(load_questions(file), count)
    return [replace(question, answer=question.answer.rpartition("####")[2].strip()) for question in chosen]


async def block(
    model: LanguageModel, sandbox: Sandbox, asked: list[Question], samples: int, temperature: float, first: bool
) -> Block:
    sides: dict[str, Sandbox] = {"executed": sandbox, "alone": ScriptedSandbox(lambda program: scripted_result())}
    done: dict[str, Improved] = {}
    for name in sides if first else reversed(sides):
        done[name] = await improve(model, sides[name], asked, samples=samples, temperature=temperature)
    return Block(done["executed"].counts, done["executed"].timings, done["alone"].timings)


async def measure(options: argparse.Namespace) -> Results:
    model = load_model(
        base=options.base, adapter=options.adapter, device=options.device, home=default_home(), progress=say
    )
    sandbox = DockerSandbox(installer=InstallerConfig.from_env())
    results = Results(
        {
            "cores": str(os.cpu_count()),
            "kernel": platform.release(),
            "Docker Engine": connect().version()["Version"],
            "model": f"{model.info.base}, adapter {model.info.adapter}, {model.info.engine}",
            "samples": f"{options.samples} a question, temperature {options.temperature:g}",
            "load before": f"{os.getloadavg()[0]:.1f}",
        }
    )
    try:
        await sandbox.prepare(Limits())
        for package in PACKAGES:
            await sandbox.execute(Program("1", (package,)))
        warm = [Question("What is 2 + 2?", "4")]
        await improve(model, sandbox, warm, samples=options.samples)
        for file in options.data:
            asked = questions_of(file, options.questions)
            size = -(-len(asked) // options.blocks)
            done = results.blocks.setdefault(f"{file.parent.name}/{file.name}", [])
            for number in range(options.blocks):
                say(f"{file}: block {number + 1}/{options.blocks}")
                # every so many, so that a block is as mixed as the whole
                some = asked[number :: options.blocks][:size]
                done.append(await block(model, sandbox, some, options.samples, options.temperature, number % 2 == 0))
    finally:
        await sandbox.aclose()
    return results


def total(blocks: list[Block], part: str, name: str) -> float:
    return float(sum(getattr(getattr(one, part), name) for one in blocks))


def report(results: Results) -> None:
    print("; ".join(f"{name} {value}" for name, value in results.machine.items()))
    for name, blocks in results.blocks.items():
        seconds = total(blocks, "executed", "total")
        samples, programs, ran, right = (
            total(blocks, "counts", key) for key in ("samples", "programs", "ran", "right")
        )
        questions, answered, kept = (total(blocks, "counts", key) for key in ("questions", "answered", "kept"))
        print(f"\n{name}: {questions:.0f} questions, {samples:.0f} samples, {len(blocks)} blocks of {seconds:.0f} s")
        print(
            f"  samples a second            {samples / seconds:8.2f}  (decoding alone "
            f"{samples / total(blocks, 'alone', 'total'):.2f})"
        )
        print(f"  programs executed a second  {programs / seconds:8.2f}  ({programs:.0f} distinct)")
        executing = total(blocks, "executed", "executing")
        print(f"  programs were running       {executing / seconds:8.1%}  of the time ({executing:.0f} s)")
        print(f"  ran without error           {ran / samples:8.1%}  of the samples")
        print(
            f"  right                       {right / samples:8.1%}  of the samples, {answered / questions:.1%} of the "
            f"questions at least once; {kept:.0f} rows kept, "
            f"{total(blocks, 'counts', 'hard_coded'):.0f} samples hard-coded"
        )
        apart = sorted(one.longer for one in blocks)
        print(f"  longer than decoding alone  {apart[0]:8.1%}  to {apart[-1]:.1%}, block by block")
        for label, share in shares(blocks).items():
            word = "met   " if share <= ALLOWED else "MISSED"
            print(f"  {word} {label:44}{share:8.1%}  (<= {ALLOWED:.0%})")


def shares(blocks: list[Block]) -> dict[str, float]:
    return {
        "time in which nothing was decoding": total(blocks, "executed", "waiting") / total(blocks, "executed", "total"),
        "longer than decoding alone, median of blocks": statistics.median(one.longer for one in blocks),
    }


def as_json(results: Results) -> dict[str, Any]:
    return {
        **asdict(results),
        "figures": {
            name: {
                "samples_per_second": total(blocks, "counts", "samples") / total(blocks, "executed", "total"),
                "programs_per_second": total(blocks, "counts", "programs") / total(blocks, "executed", "total"),
                "sandbox_share": shares(blocks),
            }
            for name, blocks in results.blocks.items()
        },
    }


def plot(results: Results, file: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(12, 4.5), layout="constrained")
    for place, blocks in enumerate(results.blocks.values()):
        n = total(blocks, "counts", "samples")
        for side, shift, color in (("alone", -0.2, "tab:gray"), ("executed", 0.2, "tab:blue")):
            rate = n / total(blocks, side, "total")
            left.bar(place + shift, rate, width=0.38, color=color, label=None if place else side)
            left.annotate(f"{rate:.2f}", (place + shift, rate), ha="center", va="bottom")
        for (label, share), shift, color in zip(
            shares(blocks).items(), (-0.2, 0.2), ("tab:green", "tab:orange"), strict=True
        ):
            right.bar(place + shift, max(share, 0), width=0.38, color=color, label=None if place else label)
            right.annotate(f"{share:.1%}", (place + shift, max(share, 0)), ha="center", va="bottom")
    for axes in (left, right):
        axes.set_xticks(range(len(results.blocks)), list(results.blocks))
        axes.grid(axis="y", alpha=0.3)
    left.set(ylabel="samples a second", title="Decoded alone, and with every program executed")
    right.axhline(ALLOWED, color="black", linestyle="--", label="target")
    right.set(ylabel="share of the time", title="What the sandbox takes: met, below the line")
    left.legend(loc="lower right")
    right.yaxis.set_major_formatter("{x:.0%}")
    right.set_ylim(0, 1.6 * max(ALLOWED, *(max(shares(blocks).values()) for blocks in results.blocks.values())))
    right.legend(loc="upper right")
    figure.savefig(file, dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a little, to see that it works")
    parser.add_argument("--data", type=Path, nargs="+", default=[Path("data/train.jsonl")], metavar="FILE")
    parser.add_argument("--base", default=DEFAULT_BASE)
    parser.add_argument("--adapter", default="default")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--questions", type=int, default=120, help="of each file (%(default)s)")
    parser.add_argument("--samples", type=int, default=4, help="of each question (%(default)s)")
    parser.add_argument("--temperature", type=float, default=0.8, help="(%(default)s)")
    parser.add_argument("--blocks", type=int, default=5, help="parts the questions are asked in (%(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure there")
    parser.add_argument("--plot", type=Path, metavar="FILE.png", help="draw a chart there")
    options = parser.parse_args()
    if options.quick:
        options.questions, options.blocks = 16, 1
    results = anyio.run(measure, options)
    report(results)
    if options.json:
        options.json.write_text(json.dumps(as_json(results), indent=1))
    if options.plot:
        plot(results, options.plot)


if __name__ == "__main__":
    main()
