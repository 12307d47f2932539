"""How long until a client may call a tool: `python -m server` beside an empty SDK server, on stdio.

    python -m benchmarks.handshake [--rounds 15]

Both are started in turn, so that whatever else the machine does meets both alike. One start is: spawn the
process, shake hands, and have the result. The server's budget is 1.3 times the empty server's median.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time

import anyio
from mcp import Client, StdioServerParameters

from server.client import forwarded

EMPTY = "from mcp.server import MCPServer; MCPServer('empty').run('stdio')"
BUDGET = 1.3


async def handshake(arguments: list[str], mode: str) -> float:
    """Milliseconds from the spawn to the end of the handshake."""
    server = StdioServerParameters(command=sys.executable, args=arguments, env=forwarded())
    start = time.perf_counter()
    async with Client(server, mode=mode):
        return (time.perf_counter() - start) * 1000


async def main(rounds: int) -> int:
    worst = 0.0
    for mode in ("legacy", "auto"):
        empty, ours = [], []
        for _ in range(rounds):
            empty.append(await handshake(["-c", EMPTY], mode))
            ours.append(await handshake(["-m", "server"], mode))
        ratio = statistics.median(ours) / statistics.median(empty)
        worst = max(worst, ratio)
        print(
            f"{mode:6}  empty {statistics.median(empty):6.0f} ms  ours {statistics.median(ours):6.0f} ms  "
            f"ratio {ratio:.2f}  (n={rounds} each, medians)",
            flush=True,
        )
    return 0 if worst <= BUDGET else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="starts of each server in each era (15)")
    sys.exit(anyio.run(main, parser.parse_args().rounds))
