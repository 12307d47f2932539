"""What a question is worded in, whatever its numbers are and whatever it quotes."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']{3,}'(?!\w)|“[^”]*”")
"""Not what stands between the apostrophes of two words."""
_NUMBER = re.compile(r"\d[\d,.]*")
_WORD = re.compile(r"[^\W\d_]+|[%$€£^*/+=-]")


def words(question: str) -> list[str]:
    """Its words in lower case and its signs, in order; any number is one word, and any quoted text another."""
    return _WORD.findall(_NUMBER.sub(" numeral ", _QUOTED.sub(" quotation ", question.lower())))
