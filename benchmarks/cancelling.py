"""How long a cancelled call still holds the decoder, and its container.

    python -m benchmarks.cancelling [--engine llamacpp] [--rounds 5]

A short reply is asked for in turn with nothing before it, right after a call that was cancelled while its prompt of
some 1,500 tokens was read, and after one that was cancelled while it wrote. What the short one takes longer than alone
is what the cancelled one still held: budget 1 s at every round. Then a program that never ends is cancelled in the
sandbox; until the engine lists its container no more: budget 3 s, beside what removing it takes where it ends by
itself.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time

import anyio

from model.base import GenerateConfig, LanguageModel, Message
from model.loading import Engine, load_model
from sandbox.docker import DockerSandbox
from sandbox.engine import connect
from sandbox.home import default_home
from sandbox.reaper import owned
from sandbox.types import Limits, Program

SHORT = (Message("user", "Say yes."),)
LONG = (Message("user", "How much is " + " + ".join(str(n) for n in range(1000, 1300)) + "?"),)
WRITING = (Message("user", "Count from 1 to 1000, every number."),)
ALONE, READING, WRITTEN = "with nothing before it", "cancelled while reading", "cancelled while writing"
DECODER, CONTAINER = 1.0, 3.0
"""Seconds: the budgets."""


async def cancelled(model: LanguageModel, moment: str) -> None:
    """A call that is given up at `moment`."""
    with anyio.move_on_after(0.3 if moment == READING else 60) as clock:
        if moment == READING:
            await model.generate(LONG, GenerateConfig(max_new_tokens=300))
        elif moment == WRITTEN:
            await model.generate(WRITING, GenerateConfig(max_new_tokens=300), lambda _: clock.cancel())
    if moment != ALONE and not clock.cancelled_caught:
        raise SystemExit(f"error: the call had ended before it was to be {moment}")


async def decoder(engine: Engine, rounds: int) -> bool:
    model = load_model(engine=engine, home=default_home())
    seconds: dict[str, list[float]] = {ALONE: [], READING: [], WRITTEN: []}
    await model.generate(SHORT, GenerateConfig(max_new_tokens=1))
    for _ in range(rounds):
        for moment, taken in seconds.items():
            await cancelled(model, moment)
            start = time.perf_counter()
            await model.generate(SHORT, GenerateConfig(max_new_tokens=1))
            taken.append(time.perf_counter() - start)
    worst = 0.0
    for moment in (READING, WRITTEN):
        held = [mine - alone for mine, alone in zip(seconds[moment], seconds[ALONE], strict=True)]
        worst = max(worst, *held)
        ratio = statistics.median(mine / alone for mine, alone in zip(seconds[moment], seconds[ALONE], strict=True))
        print(
            f"{engine}: {moment}, the decoder is free after {statistics.median(held):.2f} s, {max(held):.2f} s at most "
            f"({DECODER:.0f} s); the next reply takes {ratio:.1f} times as long",
            flush=True,
        )
    return worst <= DECODER


async def gone_after(code: str, wait: float) -> float:
    """Seconds from giving up `code` after `wait` seconds, or from its end, until its container is gone."""
    sandbox = DockerSandbox(pool_size=0)
    with anyio.move_on_after(wait):
        await sandbox.execute(Program(code), Limits(timeout=60))
    start = time.perf_counter()
    while await anyio.to_thread.run_sync(owned, connect(), sandbox.instance):
        await anyio.sleep(0.01)
    seconds = time.perf_counter() - start
    await sandbox.aclose()
    return seconds


async def container(rounds: int) -> bool:
    ended, given_up = [], []
    for _ in range(rounds):
        ended.append(await gone_after("print(1)", 60))
        given_up.append(await gone_after("while True: pass", 1))
    ratio = statistics.median(one / other for one, other in zip(given_up, ended, strict=True))
    print(
        f"the container is gone after {statistics.median(given_up):.2f} s, {max(given_up):.2f} s at most "
        f"({CONTAINER:.0f} s); {ratio:.1f} times what it takes after a program has ended by itself"
    )
    return max(given_up) <= CONTAINER


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engine", choices=["llamacpp", "transformers"], action="append", help="one of them (both)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each (5)")
    options = parser.parse_args()
    engines: list[Engine] = options.engine or ["llamacpp", "transformers"]
    met = [anyio.run(decoder, engine, options.rounds) for engine in engines]
    return 0 if all([*met, anyio.run(container, options.rounds)]) else 1


if __name__ == "__main__":
    sys.exit(main())
