"""What a program costs in the sandbox, beside a bare Python, `docker run` and llm-sandbox, in one interleaved run.

    python requirements/install.py dev
    python -m benchmarks.sandbox [--quick] [--rounds 30] [--soak 1000] [--json FILE] [--plot FILE]

In each round every side runs once in turn, so that whatever else the machine does meets all alike; before each
measurement the pools become full and idle again, and ratios are medians of the rounds' own. Then programs come
many at once, then back to back beside containers that are only created and removed, then a thousand one after
another. On a quiet machine of two cores that takes about fifteen minutes, with `--quick` one. Packages come from
where WORLDMODEL_PIP_INDEX_URL and its like say. It needs Linux; whether the targets are met is printed, not returned.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import anyio

from benchmarks import sandbox_sides as sides
from benchmarks.sandbox_sides import CONCURRENCY, NUMPY, REQUIRES, Run, expect, opened, under_load, watched
from benchmarks.target import Target
from sandbox.container import Container
from sandbox.engine import connect
from sandbox.packages.environments import prune
from sandbox.pool import await_ready
from sandbox.reaper import owned
from sandbox.types import Program

BARE, WARM, COLD = "bare python3 -I -S -c", "execute, warm", "execute, cold"
HOST_NUMPY, WARM_NUMPY, COLD_NUMPY = "import numpy on the host", "execute numpy, warm", "execute numpy, cold"
DOCKER_RUN, LLM_RUN, LLM_WHOLE = "docker run --rm", "llm-sandbox, run", "llm-sandbox, open, run, close"
ONE = "print(1)"


@dataclass
class Plan:
    """How much of each."""

    rounds: int = 30
    first_times: int = 3
    levels: tuple[int, ...] = (1, 8, 32, 100)
    calls: int = 100
    """At each level."""
    blocks: int = 5
    block: int = 40
    """Programs, and containers, in each block of the sustained ones."""
    soak: int = 1000


QUICK = Plan(rounds=3, first_times=1, levels=(1, 8), calls=16, blocks=1, block=12, soak=20)


@dataclass
class Results:
    machine: dict[str, str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    latencies_ms: dict[str, list[float]] = field(default_factory=dict)
    first_numpy_ms: list[dict[str, float]] = field(default_factory=list)
    concurrent: list[dict[str, Any]] = field(default_factory=list)
    sustained: list[dict[str, float]] = field(default_factory=list)
    soak: dict[str, list[float]] = field(default_factory=dict)
    """Name to figure at begin and end."""
    targets: list[Target] = field(default_factory=list)

    def ratio(self, side: str, other: str) -> float | None:
        """Median over the rounds."""
        pairs = zip(self.latencies_ms.get(side, ()), self.latencies_ms.get(other, ()), strict=False)
        ratios = [a / b for a, b in pairs]
        return statistics.median(ratios) if ratios else None


def root_cause(fault: BaseException) -> BaseException:
    """The first of a group that is none."""
    several = getattr(fault, "exceptions", ())
    return root_cause(several[0]) if several else fault


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def p50(times: list[float]) -> float:
    return statistics.median(times)


def p95(times: list[float]) -> float:
    return sorted(times)[math.ceil(0.95 * len(times)) - 1]


async def first_times(results: Results, times: int) -> None:
    """numpy in a home that has never seen a package: resolve, fetch, install, check, run."""
    for number in range(times):
        say(f"first-time numpy {number + 1}/{times}")
        with tempfile.TemporaryDirectory(prefix="worldmodel-bench-") as folder:
            try:
                async with opened(home=Path(folder)) as sandbox:
                    result = await sandbox.execute(Program(NUMPY, REQUIRES))
            finally:
                prune(connect(), Path(folder))
        if result.status != "ok":
            raise RuntimeError(f"{result.status}: {result.stderr}")
        results.first_numpy_ms.append(dict(result.timings_ms))


async def rounds(results: Results, python: str, count: int) -> None:
    with tempfile.TemporaryDirectory(prefix="worldmodel-bench-") as folder:
        async with opened() as warm, opened(pool_size=0) as cold:
            engine = (await warm.open()).engine
            installed = (await warm.execute(Program(NUMPY, REQUIRES))).environment.installed
            numpy = next(package.version for package in installed if package.name == "numpy")
            one, three = (ONE, "1"), (NUMPY, "3")
            runs: dict[str, tuple[Run, str, str]] = {
                BARE: (sides.on_host(python, "-I", "-S"), *one),
                WARM: (sides.execute(warm), *one),
                HOST_NUMPY: (sides.host_numpy(python, numpy, Path(folder)), *three),
                WARM_NUMPY: (sides.execute(warm, REQUIRES), *three),
                COLD: (sides.execute(cold), *one),
                COLD_NUMPY: (sides.execute(cold, REQUIRES), *three),
            }
            if "docker run" not in results.missing:
                runs[DOCKER_RUN] = (sides.in_thread(sides.docker_run(sides.sealed_config(warm, engine)), 1), *one)
            llm = None if "llm-sandbox" in results.missing else sides.LlmSandbox(engine)
            if llm is not None:
                runs[LLM_RUN] = (sides.in_thread(llm.run, 1), *one)
                runs[LLM_WHOLE] = (sides.in_thread(llm.whole, 1), *one)
            results.machine["numpy"] = numpy
            results.latencies_ms = {name: [] for name in runs}
            try:
                for number in range(count + 1):
                    say(f"round {number}/{count}")
                    for name, asked in runs.items():
                        await sides.settle(warm, cold)
                        elapsed = await expect(*asked)
                        if number:  # in round 0 each loads what it needs
                            results.latencies_ms[name].append(elapsed)
            finally:
                if llm is not None:
                    llm.close()


async def concurrent(results: Results, levels: tuple[int, ...], calls: int) -> None:
    async with opened() as sandbox:
        ready = await sandbox.open()
        most = ready.pool.most
        runs = {WARM: sides.execute(sandbox)}
        if "docker run" not in results.missing:
            config = sides.sealed_config(sandbox, ready.engine)
            runs[DOCKER_RUN] = sides.in_thread(sides.docker_run(config), max(levels))
        llm = None if "llm-sandbox" in results.missing else sides.LlmSandbox(ready.engine)
        if llm is not None:
            runs[LLM_RUN] = sides.in_thread(llm.run, max(levels))
        try:
            for name, run in runs.items():
                await expect(run, ONE, "1")
                for level in levels:
                    say(f"{level} at once: {name}")
                    await sides.settle(sandbox)
                    try:
                        async with watched(sandbox.instance) as alive:
                            wall, latencies = await under_load(run, level, max(level, calls))
                    except Exception as fault:
                        if name != LLM_RUN:
                            raise
                        results.missing[f"{name}, {level} at once"] = f"it failed: {root_cause(fault)!r}"
                        break
                    row = {
                        "side": name.partition(",")[0] if name == WARM else name,
                        "level": level,
                        "calls": len(latencies),
                        "seconds": wall,
                        "latencies_ms": latencies,
                    }
                    if name == WARM:
                        row |= {"containers": max(alive), "bound": most}
                    results.concurrent.append(row)
        finally:
            if llm is not None:
                llm.close()


async def sustained(results: Results, blocks: int, block: int) -> None:
    """Programs a second, and containers created, ready and removed a second, both with CONCURRENCY at once."""
    async with opened() as sandbox:
        ready = await sandbox.open()

        def churn(code: str) -> str:
            container = Container.start(ready.engine.api, sides.sealed_config(sandbox, ready.engine))
            await_ready(container, lambda: False)
            container.remove()
            return code[len("print(") : -1]

        for number in range(blocks + 1):
            say(f"sustained, block {number}/{blocks}")
            rates = {}
            for name, run in (
                ("execute", sides.execute(sandbox)),
                ("containers alone", sides.in_thread(churn, CONCURRENCY)),
            ):
                await sides.settle(sandbox)
                start = time.perf_counter()
                await under_load(run, CONCURRENCY, block if number else CONCURRENCY)
                await sides.settle(sandbox, quiet=0)  # what was taken out of the pool is replaced: the same count
                rates[name] = block / (time.perf_counter() - start)
            if number:
                results.sustained.append(rates)


async def soak(results: Results, calls: int) -> None:
    async with opened() as sandbox:
        api = (await sandbox.open()).engine.api
        run = sides.execute(sandbox)

        async def look() -> dict[str, float]:
            await sides.settle(sandbox)
            return {
                "containers": len(owned(api, sandbox.instance)),
                "volumes": len(api.volumes()["Volumes"] or ()),
                "descriptors": sides.descriptors(),
                "rss_mib": sides.resident(),
            }

        for _ in range(10):
            await expect(run, ONE, "1")
        begin = await look()
        times = []
        for number in range(calls):
            if number % 100 == 0:
                say(f"one after another: {number}/{calls}")
            await sides.settle(sandbox, quiet=0)  # else half of them find the pool empty, and a median says nothing
            times.append(await expect(run, ONE, "1"))
        end = await look()
        results.soak = {name: [begin[name], end[name]] for name in begin}
        some = min(100, max(1, calls // 2))
        results.soak["p50_ms"] = [p50(times[:some]), p50(times[-some:])]


def targets(results: Results) -> list[Target]:
    found = []
    for name, side, other, bound, sign in (
        ("warm execute / bare Python", WARM, BARE, 1.0, "<="),
        ("numpy cached / import numpy on the host", WARM_NUMPY, HOST_NUMPY, 1.2, "<="),
        ("llm-sandbox run / warm execute", LLM_RUN, WARM, 10.0, ">="),
        ("llm-sandbox open, run, close / warm execute", LLM_WHOLE, WARM, 10.0, ">="),
    ):
        ratio = results.ratio(side, other)
        if ratio is not None:
            found.append(Target(name, ratio, sign, bound))
    if results.sustained:
        ratio = p50([rates["execute"] / rates["containers alone"] for rates in results.sustained])
        found.append(Target("sustained execute / containers alone", ratio, ">=", 0.85))
    if results.soak:
        grown = {name: end - begin for name, (begin, end) in results.soak.items()}
        begin, end = results.soak["p50_ms"]
        found += [
            Target(f"soak: {name} more", grown[name], "<=", 0) for name in ("containers", "volumes", "descriptors")
        ]
        found.append(Target("soak: MiB of RSS more", grown["rss_mib"], "<=", 20))
        found.append(Target("soak: p50 of the last / of the first", end / begin, "<=", 1.2))
    return found


def report(results: Results) -> None:
    print("; ".join(f"{name} {value}" for name, value in results.machine.items()))
    for name, reason in results.missing.items():
        print(f"not measured: {name} ({reason})")
    count = len(results.latencies_ms[WARM])
    print(f"\nOne at a time, ms, n={count} rounds" + " " * 14 + "p50     p95     min   x warm execute")
    for name, times in results.latencies_ms.items():
        ratio = results.ratio(name, WARM)
        print(f"  {name:36}{p50(times):9.1f}{p95(times):8.1f}{min(times):8.1f}{ratio:9.2f}")
    for timings in results.first_numpy_ms:
        parts = ", ".join(f"{name} {timings[name]:.0f}" for name in ("install", "start", "run"))
        print(f"  execute numpy, the first time{timings['total']:16.1f}  ({parts})")
    print("\nMany at once              at once  calls  seconds  calls/s   p50 ms   p95 ms  containers (bound)")
    for row in results.concurrent:
        times = row["latencies_ms"]
        alive = f"{row['containers']:8} ({row['bound']})" if "bound" in row else ""
        print(
            f"  {row['side']:24}{row['level']:7}{row['calls']:7}{row['seconds']:9.1f}"
            f"{row['calls'] / row['seconds']:9.1f}{p50(times):9.0f}{p95(times):9.0f}{alive}"
        )
    print(f"\nSustained, {CONCURRENCY} at once, a second")
    for rates in results.sustained:
        print("  " + ", ".join(f"{name} {rate:.1f}" for name, rate in rates.items()))
    if results.soak:
        print("\nOne after another, begin and end")
        print("  " + ", ".join(f"{name} {begin:.6g} -> {end:.6g}" for name, (begin, end) in results.soak.items()))
    print("\nTargets, ratios as medians of the rounds' own")
    for target in results.targets:
        word = "met   " if target.met else "MISSED"
        print(f"  {word} {target.name:46}{target.figure:8.2f}  ({target.sign} {target.bound:g})")


def plot(results: Results, file: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(14, 5.5), layout="constrained")
    rows = sorted(results.latencies_ms.items(), key=lambda row: p50(row[1]))
    if results.first_numpy_ms:
        rows.append(("execute numpy, the first time", [timings["total"] for timings in results.first_numpy_ms]))
    for place, (name, times) in enumerate(rows):
        left.barh(place, p50(times), color="tab:blue" if name.startswith("execute") else "tab:gray", height=0.7)
        left.plot([p50(times), p95(times)], [place, place], color="black", marker="|", markersize=10)
        text = f"{p50(times):.1f} ms" if p50(times) < 1000 else f"{p50(times) / 1000:.1f} s"
        left.annotate(text, (p95(times), place), xytext=(8, 0), textcoords="offset points", va="center")
    left.set_yticks(range(len(rows)), [name for name, _ in rows])
    left.set(xscale="log", xlabel="milliseconds, log scale: bar p50 (its number), line to p95")
    left.set_title(f"One program at a time (n={len(results.latencies_ms[WARM])} interleaved rounds)")
    left.margins(x=0.2)
    left.grid(axis="x", alpha=0.3)
    ratios = [target for target in results.targets if not target.name.startswith("soak")]
    right.barh(
        range(len(ratios)),
        [target.share for target in ratios],
        color=["tab:green" if target.met else "tab:red" for target in ratios],
        height=0.6,
    )
    names = [f"{item.name}\n{item.figure:.2f}, target {item.sign} {item.bound:g}" for item in ratios]
    right.set_yticks(range(len(ratios)), names)
    right.axvline(1, color="black", linestyle="--", label="target")
    right.set(xlim=(0, 1.1 * max(1, *(target.share for target in ratios))), xlabel="share of what the target allows")
    right.set_title("Ratios within the run: met, left of the line")
    right.grid(axis="x", alpha=0.3)
    right.legend(loc="upper right")
    figure.savefig(file, dpi=120)


async def measure(plan: Plan, python: str) -> Results:
    results = Results(missing=sides.missing_sides())
    version = connect().version()
    results.machine = {
        "cores": str(os.cpu_count()),
        "kernel": platform.release(),
        "Docker Engine": version["Version"],
        "bare Python": f"{python} ({sides.process(python, '--version').split()[-1]})",
    }
    await first_times(results, plan.first_times)
    await rounds(results, python, plan.rounds)
    await concurrent(results, plan.levels, plan.calls)
    await sustained(results, plan.blocks, plan.block)
    if plan.soak:
        await soak(results, plan.soak)
    results.targets = targets(results)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a little of everything, to see that it works")
    parser.add_argument("--rounds", type=int, help="interleaved rounds (30)")
    parser.add_argument("--soak", type=int, help="calls one after another, 0 for none (1000)")
    parser.add_argument("--python", default=sides.host_python(), help="the bare one (%(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure there")
    parser.add_argument("--plot", type=Path, metavar="FILE.png", help="draw a chart there")
    asked = parser.parse_args()
    plan = QUICK if asked.quick else Plan()
    plan.rounds = plan.rounds if asked.rounds is None else asked.rounds
    plan.soak = plan.soak if asked.soak is None else asked.soak
    results = anyio.run(measure, plan, asked.python)
    report(results)
    if asked.json:
        asked.json.write_text(json.dumps({"plan": asdict(plan), **asdict(results)}, indent=1))
    if asked.plot:
        plot(results, asked.plot)


if __name__ == "__main__":
    main()
