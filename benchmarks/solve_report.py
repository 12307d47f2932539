"""What `benchmarks/solve.py` found: its figures, its targets, and both as text and as a plot."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.solve_sides import BARE, EAGER, OURS
from benchmarks.target import Target
from training.evaluate import Share

BATCH = 8
"""Replies at once."""


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


def p95(times: list[float]) -> float:
    return sorted(times)[math.ceil(0.95 * len(times)) - 1]


def groups(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Each seed question's own, all of them, and those of the field."""
    seed = [row for row in rows if row["seed"]]
    questions = dict.fromkeys(row["question"] for row in seed)
    own = {question: [row for row in seed if row["question"] == question] for question in questions}
    return {**own, "seed questions": seed, "field questions": [row for row in rows if not row["seed"]]}


def targets(results: Results) -> list[Target]:
    median = statistics.median
    rate = median(row["rate"] for row in results.single[OURS])
    asked = results.solves[OURS][0]["question"]
    return [
        Target("decoding / llama.cpp bare", results.ratio("single", OURS, BARE), ">=", 0.95),
        Target("decoding / transformers eager, merged", results.ratio("single", OURS, EAGER), ">=", 5),
        Target(f"the same, {BATCH} at once", results.ratio("batch", OURS, EAGER), ">=", 2.2),
        Target("decoding / what memory allows", rate / results.bound, ">=", 1 / 2),
        Target("the same, a stock wheel", rate / results.bound, ">=", 1 / 3),
        Target(
            "a token held to the grammar / free",
            median(r["held"] / r["free"] for r in results.held or [{"held": math.inf, "free": 1}]),
            "<=",
            1.05,
        ),
        Target(f"{asked} p50, s", median(row["seconds"] for row in groups(results.solves[OURS])[asked]), "<=", 1.5),
        Target("server ready, s", median(row["ready"] for row in results.starts), "<=", 4),
        Target("server in memory, MB", max(row["steady"] for row in results.starts) / 1e6, "<=", 700),
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
