"""How `parse` grows: the same noise once and ten times as long, interleaved; linear time is a ratio near 10.

python -m benchmarks.protocol
"""

from __future__ import annotations

import contextlib
import statistics
import time

from model.errors import SolutionFormatError
from model.protocol import parse

SHAPES = {
    "prose": "word ",
    "opened and closed": "<think>a</think><model>",
    "closing lines": "</model>\n",
    "half closings": "x</model> ",
    "fences": "```\n",
    "commas": ",",
}
PREFIX = "<think>a</think>\n<model>\n1\n</model>\n<requires>"


def seconds(text: str) -> float:
    start = time.perf_counter()
    with contextlib.suppress(SolutionFormatError):
        parse(text)
    return time.perf_counter() - start


def main() -> None:
    for name, unit in SHAPES.items():
        for prefix in ("", PREFIX):
            small, large = (prefix + unit * (size // len(unit)) + "</requires>" for size in (100_000, 1_000_000))
            pairs = [(seconds(small), seconds(large)) for _ in range(9)]
            ratio = statistics.median(b / a for a, b in pairs)
            print(f"{name:18} {'in <requires>' if prefix else 'at the start':14} ratio {ratio:6.1f}")


if __name__ == "__main__":
    main()
