"""Decoding on a busy and on an idle machine, with OpenMP threads that spin while waiting and with ones that sleep.

    python -m benchmarks.busy_machine

Each side is a process of its own, as OpenMP reads its policy once; they take turns, and busy means one spinning
process per core beside them. Ratios above 1: sleeping, which is what `model.loading` sets, is faster.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator

ROUNDS = 3
DECODE = """
import time, anyio
from model.base import GenerateConfig
from model.loading import load_model
from model.prompt import conversation
from sandbox.home import default_home
engine = load_model(home=default_home())
asked = conversation("Sara buys 3 books at $12 each. How much does she spend?", tuned=True)
async def main():
    await engine.generate(asked, GenerateConfig(max_new_tokens=2))
    start = time.perf_counter()
    output = await engine.generate(asked, GenerateConfig(max_new_tokens=16))
    print((time.perf_counter() - start) / output.completion_tokens)
anyio.run(main)
"""


def seconds_a_token(policy: str) -> float:
    environment = {**os.environ, "OMP_WAIT_POLICY": policy}
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", DECODE], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
    )
    return float(done.stdout)


@contextlib.contextmanager
def load(processes: int) -> Iterator[None]:
    spinning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()


def main() -> None:
    for name, processes in (("idle", 0), ("busy", os.cpu_count() or 1)):
        with load(processes):
            pairs = [(seconds_a_token("ACTIVE"), seconds_a_token("PASSIVE")) for _ in range(ROUNDS)]
        spin, sleep = (statistics.median(side) * 1000 for side in zip(*pairs, strict=True))
        ratio = statistics.median(a / b for a, b in pairs)
        print(f"{name}: spinning {spin:.0f} ms a token, sleeping {sleep:.0f} ms, ratio {ratio:.1f}")


if __name__ == "__main__":
    main()
