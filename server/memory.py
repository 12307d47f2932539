"""What the C library's allocator keeps of memory that was freed."""

from __future__ import annotations

import ctypes

M_ARENA_MAX = -8
"""Of mallopt(3)."""


def share_one_arena() -> None:
    """Let all threads take memory from one arena; called before there are any.

    With one for each, which glibc has by default, a server that has sent a few large outputs from many threads stays
    some ten MB larger, though almost all of that is free.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # as in glibc alone
        mallopt(M_ARENA_MAX, 1)
