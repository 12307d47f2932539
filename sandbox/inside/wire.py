"""What host, supervisor and program's process say to each other: see `runner.py`. Runs inside and outside."""

from __future__ import annotations

import os

HEADER = "!32sdQQI"
REPORT = "!iQQ?III"
READY, DAMAGED, BEGUN = b"R", b"D", b"B"
WORKSPACE = "/workspace"
SITE = "/env/site"
MANIFEST = "/env/manifest"
MAX_ARTIFACTS = 256
MAX_FIGURES = 16
IDLE_LIMIT = 3600
"""Seconds a container waits for a program before it ends by itself."""


def read_exactly(size: int) -> bytes:
    """Read from stdin without a buffer: what follows is for another process."""
    data = b""
    while len(data) < size:
        piece = os.read(0, min(size - len(data), 1 << 20))
        if not piece:
            os._exit(125)  # the host is gone
        data += piece
    return data


def read_frame() -> bytes:
    return read_exactly(int.from_bytes(read_exactly(8), "big"))


def frame(data: bytes) -> bytes:
    return len(data).to_bytes(8, "big") + data


def write_all(data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(1, view) :]
