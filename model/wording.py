"""What a question is worded in, whatever its numbers are, whatever it quotes and whatever data it brings."""

from __future__ import annotations

import re
from collections.abc import Sequence

_AS_TYPED = str.maketrans({"²": "^2", "³": "^3", "×": "*", "÷": "/", "−": "-", "’": "'"})
_ENDINGS = "txt|csv|py|js|log|md|json|html?|pdf|jpe?g|png|gz|zip|tar|css|xml|ya?ml|docx?|xlsx?|conf|cfg|ini|sh|mp[34]"
_DOMAINS = "com|org|net|edu|gov|io|dev|de|uk|fr|eu"
_QUOTED = ((re.compile(r"\"[^\"]*\"|(?<!\w)'[^']{3,}'(?!\w)|“[^”]*”"), "quotation"),)
"""Not what stands between the apostrophes of two words."""
_BROUGHT = tuple(
    (re.compile(pattern, re.MULTILINE), word)
    for pattern, word in (
        (r"(?:^[^,;\t\n]+(?:[,;\t](?! )[^,;\t\n]*)+(?:\n|$)){2,}", "records"),
        (r"\{[^{}:]*:[^{}]*\}", "mapping"),
        (r"\b[a-z][a-z+.-]{0,19}://\S+", "address"),
        (r"(?<![\w.+-])[\w.+-]{1,64}@\w[\w.-]*", "mail"),
        (r"\b\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?z?)?\b", "isodate"),
        (r"\b\d{1,2}(?:/\d{1,2}/\d{2}(?:\d\d)?|([.-])\d{1,2}\1\d{4})\b", "shortdate"),
        (r"\b\d{1,2}:\d\d(?::\d\d)?(?![,:]?\d)(?: ?[ap]\.?m\b)?|\b\d{1,2} ?[ap]\.?m\b", "clock"),
        (r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)(?:/\d+)?", "host"),
        (r"\bv?\d+(?:\.\d+){2,}\b", "version"),
        (r"(?<![\w.)\]*~/])(?:~|\.{1,2})?/(?=[\w.~*-])[\w./~*-]+|\b[a-z]:\\\S+", "path"),
        (rf"(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:{_DOMAINS})\b", "host"),
        (rf"(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:{_ENDINGS})\b", "file"),
        (r"\b0x[0-9a-f]+\b", "hexadecimal"),
        (r"#[0-9a-f]{6}\b", "colour"),
        (r"\b(?=0*10*1)[01]{4,}\b", "binary"),
        (r"(?<![\w'-])[a-z]+:? [$€£]?-?\d[\d.]*(?:(?:[,;\n] ?(?:and )?| and )[a-z]+:? [$€£]?-?\d[\d.]*){2,}", "tally"),
        (r"(?<![\w'-])[a-z][\w'-]*(?:, ?[a-z][\w'-]*){2,}(?:,? (?:and|or) [a-z][\w'-]*)?", "items"),
        (r"\bper ?cent\b", "%"),
    )
)
"""The first that fits says what it is; none reads a long text more than once."""
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
    return _words(question, _QUOTED)


def gist(question: str) -> list[str]:
    """The same, where anything else that it brings is one word too: a list, a table, a date, a path, an address."""
    return _words(question, _QUOTED + _BROUGHT)


def _words(question: str, brought: Sequence[tuple[re.Pattern[str], str]]) -> list[str]:
    text = question.lower().translate(_AS_TYPED)
    for what, word in brought:
        text = what.sub(f" {word} ", text)
    text = _FACTORIAL.sub(" factorial ", text)
    return _WORD.findall(_NUMBER.sub(" numeral ", _NUMBERS.sub(" numerals ", text)))
