"""What a question is worded in, whatever its numbers are and whatever it quotes."""

from __future__ import annotations

import re

_AS_TYPED = str.maketrans({"²": "^2", "³": "^3", "×": "*", "÷": "/", "−": "-"})
_QUOTED = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']{3,}'(?!\w)|“[^”]*”")
"""Not what stands between the apostrophes of two words."""
_FACTORIAL = re.compile(r"(?<=[\d)n])!(?!\w)")
"""Other exclamation marks say nothing."""
_ONE = r"\d+(?:,\d{3})*(?:\.\d+)?"
_NUMBERS = re.compile(rf"(?<!\d)(?=({_ONE}))\1(?:(?:\s*[,;]\s*|\s+)(?:and\s+)?-?(?=({_ONE}))\2)+")
"""Each taken whole by its look-ahead: `1,250` is one number."""
_NUMBER = re.compile(r"\d[\d,.]*")
_WORD = re.compile(r"[^\W\d_]+|[%$€£°^*/+=<>≤≥≠√∫∑∪∩{\[|&~#@-]")


def words(question: str) -> list[str]:
    """Its words in lower case and its signs, in order.

    Any number is one word, any row of numbers another, so that a long list does not drown what is asked of it, and any
    quoted text a third.
    """
    text = _QUOTED.sub(" quotation ", question.lower().translate(_AS_TYPED))
    text = _NUMBERS.sub(" numerals ", _FACTORIAL.sub(" factorial ", text))
    return _WORD.findall(_NUMBER.sub(" numeral ", text))
