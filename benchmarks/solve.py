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
import math
import os
import platform
import statistics
import sys
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import anyio

from benchmarks.solve_sides import BANDWIDTH, BARE, EAGER, OURS, OURS_EAGER, ROOT, Side, started
from model.bases import DEFAULT_BASE
from model.exports import servable
from model.prompt import conversation, rendered
from model.weights import Weights, weights_of
from sandbox.home import default_home
from training.dataset import load, spread
from training.evaluate import Question, Share, load_questions
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
WRITTEN, BATCH, TEMPERATURE = 128, 8, 0.6
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
class Target:
    name: str
    figure: float
    bound: float
    sign: str = ">="

    @property
    def met(self) -> bool:
        return self.figure <= self.bound if self.sign == "<=" else self.figure >= self.bound

    @property
    def ratio(self) -> float:
        """To what is asked for: 1 is the bound, more is better."""
        return self.bound / self.figure if self.sign == "<=" else self.figure / self.bound


@dataclass
class Results:
    machine: dict[str, str] = field(default_factory=dict)
    loads: dict[str, list[float]] = field(default_factory=dict)
    """Seconds, imports included."""
    single: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    """One reply: `first`, seconds until its first token, `rate`, tokens a second after it, `others`."""
    batch: dict[str, list[dict[str, float]]] = field(default_factory=dict)
    held: list[dict[str, float]] = field(default_factory=list)
    """Seconds a token, `free` and `held` to the grammar, of the same text."""
    differing: int = 0
    """Texts that the grammar changed; they are not in `held`."""
    memory: list[float] = field(default_factory=list)
    """Bytes a second."""
    bytes_a_token: int = 0
    resident: dict[str, dict[str, int]] = field(default_factory=dict)
    solves: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    starts: list[dict[str, float]] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)

    def ratio(self, kind: str, side: str, other: str) -> float:
        rounds: dict[str, list[dict[str, float]]] = getattr(self, kind)
        return statistics.median(a["rate"] / b["rate"] for a, b in zip(rounds[side], rounds[other], strict=True))

    @property
    def bound(self) -> float:
        """Tokens a second that the memory's bandwidth allows for the weights as stored."""
        return max(self.memory) / self.bytes_a_token


@dataclass
class Asked:
    """One question, for the sides that take it and for those that take its whole prompt."""

    question: str
    prompt: str


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def p95(times: list[float]) -> float:
    return sorted(times)[math.ceil(0.95 * len(times)) - 1]


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


def groups(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Each seed question's own, all of them, and those of the field."""
    seed = [row for row in rows if row["seed"]]
    own = {one.question: [row for row in seed if row["question"] == one.question] for one in SEED}
    return {**own, "seed questions": seed, "field questions": [row for row in rows if not row["seed"]]}


def targets(results: Results) -> list[Target]:
    median = statistics.median
    rate = median(row["rate"] for row in results.single[OURS])
    asked = SEED[0].question
    return [
        Target("decoding / llama.cpp bare", results.ratio("single", OURS, BARE), 0.95),
        Target("decoding / transformers eager, merged", results.ratio("single", OURS, EAGER), 5),
        Target(f"the same, {BATCH} at once", results.ratio("batch", OURS, EAGER), 2.2),
        Target("decoding / what memory allows", rate / results.bound, 1 / 2),
        Target("the same, a stock wheel", rate / results.bound, 1 / 3),
        Target(
            "a token held to the grammar / free",
            median(r["held"] / r["free"] for r in results.held or [{"held": math.inf, "free": 1}]),
            1.05,
            "<=",
        ),
        Target(f"{asked} p50, s", median(row["seconds"] for row in groups(results.solves[OURS])[asked]), 1.5, "<="),
        Target("server ready, s", median(row["ready"] for row in results.starts), 4, "<="),
        Target("server in memory, MB", max(row["steady"] for row in results.starts) / 1e6, 700, "<="),
    ]


def report(results: Results) -> None:
    print("; ".join(f"{name} {value}" for name, value in results.machine.items()))
    width = 28
    print(f"\n{'':{width}}tokens/s   {BATCH} at once   first token   load   in memory (peak)   others   medians")
    for name, rows in results.single.items():
        one, many = (statistics.median(row["rate"] for row in kind[name]) for kind in (results.single, results.batch))
        first = statistics.median(row["first"] for row in rows) * 1000
        memory = results.resident[name]
        others = statistics.median(row["others"] for row in rows)
        print(
            f"{name:{width}}{one:8.1f}{many:12.1f}{first:11.0f} ms{statistics.median(results.loads[name]):7.1f} s"
            f"{memory['steady'] / 1e6:8.0f} ({memory['peak'] / 1e6:.0f}) MB{others:11.2f}"
        )
    print(
        f"\nmemory read at {max(results.memory) / 1e9:.1f} GB/s (best), weights {results.bytes_a_token / 1e6:.1f} MB: "
        f"at most {results.bound:.0f} tokens/s"
    )
    if results.held:
        free, held = (statistics.median(row[side] for row in results.held) * 1000 for side in ("free", "held"))
        print(
            f"a token {free:.2f} ms, held to the grammar {held:.2f} ms, n={len(results.held)} texts, medians; ", end=""
        )
    print(f"{results.differing} texts are others under it")
    for name, rows in results.solves.items():
        print(f"\nsolve, {name}, s")
        for label, some in groups(rows).items():
            taken = [row["seconds"] for row in some]
            right = Share(sum(row["right"] for row in some), len(some))
            print(f"  {label:54} p50 {statistics.median(taken):5.2f}  p95 {p95(taken):5.2f}  right {right}")
    print("\nserver, s: handshake, first answer, warm answer, so ready after; MB in memory after an answer (peak)")
    for row in results.starts:
        times = "".join(f"{row[name]:8.2f}" for name in ("handshake", "first", "warm", "ready"))
        print(f"  {times}{row['steady'] / 1e6:8.0f} ({row['peak'] / 1e6:.0f})")
    print("\nTargets                                          figure     target    figure / target")
    for target in results.targets:
        word = "met   " if target.met else "MISSED"
        print(f"  {word} {target.name:38}{target.figure:9.2f}   {target.sign} {target.bound:<6.3g}{target.ratio:12.2f}")


def plot(results: Results, file: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, (left, middle, right) = pyplot.subplots(1, 3, figsize=(18, 5), layout="constrained")
    names = list(results.single)
    for kind, shift, color, label in (
        ("single", -0.2, "tab:blue", "one reply"),
        ("batch", 0.2, "tab:orange", "8 at once"),
    ):
        for place, name in enumerate(names):
            rate = statistics.median(row["rate"] for row in getattr(results, kind)[name])
            left.bar(place + shift, rate, width=0.38, color=color, label=None if place else label)
            left.annotate(f"{rate:.0f}", (place + shift, rate), ha="center", va="bottom")
    left.axhline(results.bound, color="black", linestyle="--", label="memory's bound, one reply")
    left.set_xticks(range(len(names)), [name.replace(", ", ",\n") for name in names])
    left.set(ylabel="tokens a second", title="Decoding 128 tokens, medians of interleaved rounds")
    left.margins(y=0.25)
    left.legend(loc="upper right")
    for name, rows in results.solves.items():
        for label, some in list(groups(rows).items())[-2:]:
            times = sorted(row["seconds"] for row in some)
            middle.step(
                times, [(i + 1) / len(times) for i in range(len(times))], where="post", label=f"{label}, {name}"
            )
    middle.set(xlabel="seconds", ylabel="share answered", title="solve, warm, from question to answer", xlim=(0, None))
    middle.legend(loc="lower right")
    right.barh(
        range(len(results.targets)),
        [target.ratio for target in results.targets],
        color=["tab:green" if target.met else "tab:red" for target in results.targets],
    )
    labels = [f"{t.name}\n{t.figure:.2f}, target {t.sign} {t.bound:.3g}" for t in results.targets]
    right.set_yticks(range(len(labels)), labels, fontsize=8)
    right.invert_yaxis()
    right.axvline(1, color="black", linestyle="--")
    right.set_title("Of what is asked for: met, right of the line")
    for axes in (left, middle, right):
        axes.grid(alpha=0.3)
    figure.savefig(file, dpi=120)


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
