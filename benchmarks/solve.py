"""How fast an answer comes: this project's engine beside llama.cpp and transformers bare, and `solve` end to end.

    python requirements/install.py dev
    python -m benchmarks.solve [--quick] [--transformers] [--out FILE.json]

Each side is a process of its own, up all the time and idle while another is asked; a round asks each side once, each
round another side first. All are given the same prompts of some 64 tokens, none of them twice in full, after which
the model writes on for more than 128: this project's engine has no way to go on after the end of a reply. They come
without the worked examples that `solve` adds, which would only lengthen what is read before. Rates are of decoding
alone: the time until 128 tokens are there, less the time until the first is, measured from outside and so alike for
all. Ratios are medians of the rounds' own. `memory` reads as fast as all cores can: what a decoder has to do for each
token with all of its weights.

Then the seed questions and 50 of `data/field.jsonl` are answered with the real sandbox, warm, one after another, and
servers are started until one has answered. `--transformers` asks this project's transformers engine all of that too,
which takes minutes. On a quiet machine of two cores it takes some ten minutes, with `--quick` three; `others` is what
other processes took of the processors meanwhile: above 0.2 cores the figures say little. Whether the targets are met
is printed, not returned.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import anyio

from benchmarks.solve_report import BATCH, Results, plot, report, targets
from benchmarks.solve_sides import BANDWIDTH, BARE, EAGER, OURS, OURS_EAGER, ROOT, Side, started
from model.bases import DEFAULT_BASE
from model.exports import servable
from model.prompt import conversation, rendered
from model.weights import Weights, weights_of
from sandbox.home import default_home
from training.dataset import load, spread
from training.evaluate import Question, load_questions
from training.shipping import PROMISED
from training.verify import matches

SEED = [
    *PROMISED,
    Question("How many days are between 2024-01-15 and 2024-03-10?", "55"),
    Question("What is the median of 3, 9, 4 and 7?", "5.5"),
]
"""Those that README and tests promise an answer to."""
PACKAGES = ["python:numpy", "python:pandas", "python:sympy"]
"""What the shipped data uses; installed once on a machine, and so not part of the figures."""
WRITTEN, TEMPERATURE = 128, 0.6
PROMPT_TOKENS = range(44, 85)


@dataclass
class Plan:
    """How much of each."""

    loads: int = 3
    rounds: int = 12
    batches: int = 3
    held: int = 16
    """Questions decoded with and without the grammar."""
    seed_rounds: int = 10
    field: int = 50
    starts: int = 3


QUICK = Plan(loads=1, rounds=2, batches=1, held=3, seed_rounds=1, field=6, starts=1)


@dataclass
class Asked:
    """One question, for the sides that take it and for those that take its whole prompt."""

    question: str
    prompt: str


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def long_ones(weights: Weights, how: dict[str, Any], count: int) -> list[Asked]:
    """Questions to which the engine writes more than `WRITTEN` tokens, found by a process that is not measured."""
    from transformers import AutoTokenizer

    tokenizer: Any = AutoTokenizer.from_pretrained(weights.folder)
    kept: list[Asked] = []
    with Side(OURS) as side:
        side.ask("load", **how)
        for row in sorted(load(ROOT / "data" / "train.jsonl"), key=lambda row: len(row.target), reverse=True):
            prompt = rendered(tokenizer, conversation(row.question, tuned=True))
            if (
                len(tokenizer(prompt)["input_ids"]) not in PROMPT_TOKENS
                or len(tokenizer(row.target)["input_ids"]) <= WRITTEN
            ):
                continue
            if side.ask("write", questions=[row.question], tokens=WRITTEN)["tokens"] == WRITTEN:
                say(f"found a long reply, {len(kept) + 1}/{count}")
                kept.append(Asked(row.question, prompt))
            if len(kept) == count:
                return kept
    raise RuntimeError(f"data/train.jsonl has {len(kept)} questions with replies that are long enough, not {count}")


def write(side: Side, asked: list[Asked], tokens: int, temperature: float = 0.0) -> dict[str, Any]:
    questions, prompts = [one.question for one in asked], [one.prompt for one in asked]
    return side.ask("write", questions=questions, prompts=prompts, tokens=tokens, temperature=temperature)


def turn(side: Side, asked: list[Asked], temperature: float = 0.0) -> dict[str, float]:
    first, whole = (write(side, asked, tokens, temperature) for tokens in (1, WRITTEN))
    rate = (whole["tokens"] - len(asked)) / (whole["seconds"] - first["seconds"])
    return {
        "first": first["seconds"],
        "seconds": whole["seconds"],
        "tokens": whole["tokens"],
        "rate": rate,
        "others": whole["others"],
    }


def decoding(results: Results, plan: Plan, names: list[str], weights: Weights, how: dict[str, Any]) -> None:
    with ExitStack() as stack:
        sides: list[Side] = []
        for number in range(plan.loads):
            last = number == plan.loads - 1
            for name in names:
                say(f"loading {name}, {number + 1}/{plan.loads}")
                with ExitStack() as alone:
                    side = (stack if last else alone).enter_context(Side(name))
                    results.loads.setdefault(name, []).append(side.ask("load", **how)["seconds"])
                    if last:
                        sides.append(side)
        memory = stack.enter_context(Side(BANDWIDTH))
        results.bytes_a_token = memory.ask("load", **how)["bytes_a_token"]
        asked = long_ones(weights, how, plan.rounds + BATCH * plan.batches)
        for side in sides:
            side.ask("write", questions=["Say something."], prompts=["Say something."], tokens=8)
        for number in range(plan.rounds):
            say(f"one reply, {number + 1}/{plan.rounds}")
            results.memory.append(memory.ask("read")["bytes_a_second"])
            for side in sides[number % len(sides) :] + sides[: number % len(sides)]:
                results.single.setdefault(side.name, []).append(turn(side, asked[number : number + 1]))
        for number in range(plan.batches):
            some = asked[plan.rounds + BATCH * number :][:BATCH]
            say(f"{BATCH} replies, {number + 1}/{plan.batches}")
            for side in sides[number % len(sides) :] + sides[: number % len(sides)]:
                results.batch.setdefault(side.name, []).append(turn(side, some, TEMPERATURE))
        held = stack.enter_context(Side(OURS))
        held.ask("load", **how)
        grammar(results, plan, sides[0], held)
        results.resident = {side.name: side.ask("resident") for side in sides}


def grammar(results: Results, plan: Plan, free: Side, held: Side) -> None:
    """The same replies with and without it, each written once by either side."""
    rows = spread(load(ROOT / "data" / "validation.jsonl"), plan.held)
    for number, row in enumerate(rows):
        say(f"held to the grammar, {number + 1}/{len(rows)}")
        done = {}
        for side in (free, held) if number % 2 else (held, free):
            done[side] = side.ask("write", questions=[row.question], tokens=384, held=side is held)
        if done[free]["texts"] == done[held]["texts"]:
            times = {side: answer["seconds"] / answer["tokens"] for side, answer in done.items()}
            results.held.append({"free": times[free], "held": times[held]})
        else:
            results.differing += 1


def solving(results: Results, plan: Plan, names: list[str], how: dict[str, Any]) -> None:
    field_questions = load_questions(ROOT / "data" / "field.jsonl")
    asked = SEED * plan.seed_rounds + spread(field_questions, plan.field)
    with ExitStack() as stack:
        sides: list[Side] = []
        try:
            for name in names:
                side = stack.enter_context(Side(name))
                side.ask("load", **how)
                side.ask("open", packages=PACKAGES)
                sides.append(side)
                side.ask("solve", question=SEED[0].question)
            for number, one in enumerate(asked):
                say(f"solving, {number + 1}/{len(asked)}")
                for side in sides:
                    side.ask("settle")
                    done = side.ask("solve", question=one.question)
                    right = done["answer"] is not None and matches(done["answer"], one.answer)
                    row = {"question": one.question, "expected": one.answer, "right": right, "seed": one in SEED}
                    results.solves.setdefault(side.name, []).append(row | done)
        finally:
            for side in sides:
                side.ask("close")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a little of everything, to see that it works")
    parser.add_argument("--rounds", type=int, help="replies of each side (12)")
    parser.add_argument("--transformers", action="store_true", help="this project's transformers engine too")
    parser.add_argument("--base", default=DEFAULT_BASE)
    parser.add_argument("--adapter", default="default")
    parser.add_argument("--out", type=Path, default=ROOT / "outputs" / "solve.json", metavar="FILE.json")
    options = parser.parse_args()
    plan = QUICK if options.quick else Plan()
    plan.rounds = options.rounds or plan.rounds
    home = default_home()
    weights = weights_of(options.base, options.adapter, home, say)
    gguf, _ = servable(weights, home, say)
    adapter = weights.adapter if weights.adapter and not weights.adapter.merged else None
    how = {"base": options.base, "adapter": options.adapter, "gguf": str(gguf), "folder": str(weights.folder)}
    how["adapter_folder"] = str(adapter.folder) if adapter else None
    own = [OURS, OURS_EAGER] if options.transformers else [OURS]
    results = Results(
        {"cores": str(os.cpu_count()), "kernel": platform.release(), "load before": f"{os.getloadavg()[0]:.1f}"}
    )
    decoding(results, plan, [OURS, BARE, EAGER, *own[1:]], weights, how)
    solving(results, plan, own, how)
    for number in range(plan.starts):
        say(f"starting a server, {number + 1}/{plan.starts}")
        results.starts.append(anyio.run(started, SEED[0].question))
    results.machine["load after"] = f"{os.getloadavg()[0]:.1f}"
    results.targets = targets(results)
    report(results)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    figures = {"bound_tokens_a_second": results.bound, **asdict(results)}
    options.out.write_text(json.dumps({"plan": asdict(plan), **figures}, indent=1) + "\n", encoding="utf-8")
    plot(results, options.out.with_suffix(".png"))
    say(f"{options.out} and {options.out.with_suffix('.png')} have every figure")


if __name__ == "__main__":
    main()
