"""Which questions an evaluation asks too: those that share 13 words in a row with one of its questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

WORDS = 13
"""In a row; the length that has been customary since GPT-3 (arXiv 2005.14165, appendix C)."""
_WORD = re.compile(r"\w+")


def overlapping(rows: Sequence[str], evaluations: Iterable[str]) -> dict[int, str]:
    """The indices of those questions of `rows` that an evaluation asks too, each with the question it asks.

    Case, punctuation and white space do not count. A question of fewer than `WORDS` words is compared as a whole.
    Memory grows with the evaluations only, time with both.
    """
    asked: dict[str, str] = {}
    for question in evaluations:
        for piece in _pieces(question):
            asked.setdefault(piece, question)
    if not asked:
        return {}
    found: dict[int, str] = {}
    for i, row in enumerate(rows):
        shared = next((piece for piece in _pieces(row) if piece in asked), None)
        if shared is not None:
            found[i] = asked[shared]
    return found


def _pieces(text: str) -> Iterator[str]:
    words = _WORD.findall(text.casefold())
    for start in range(max(1, len(words) - WORDS + 1)):
        yield " ".join(words[start : start + WORDS])
