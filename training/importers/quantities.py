"""Where the numbers of a program come from: stated in the question, known of a unit, or from nowhere.

A number from nowhere was worked out by the annotator in his head. Such a row would teach to guess numbers.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator

from training.importers.arithmetic import Number, Unfit, same

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")
_PERCENT = re.compile(r"(\d[\d,]*(?:\.\d+)?|\.\d+)[ -]?(?:%|percent)")
_WORD = re.compile(r"[a-z]+")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_SPELLED = re.compile(
    rf"\b(?:({'|'.join(_TENS)})(?:[- ]({'|'.join(_ONES[1:10])}))?|({'|'.join(_ONES[2:])}))\b(?: (hundred|thousand))?"
)
"""Not `one`, which mostly counts nothing."""
_WORDS: dict[str, tuple[float, ...]] = {
    "hundred": (100,), "thousand": (1000,), "million": (1_000_000,), "dozen": (12,), "dozens": (12,),
    "couple": (2,), "pair": (2,), "pairs": (2,), "both": (2,), "twice": (2,), "double": (2,), "doubled": (2,),
    "doubles": (2,), "twins": (2,), "twin": (2,), "thrice": (3,), "triple": (3,), "tripled": (3,), "triples": (3,),
    "triplets": (3,), "quadruple": (4,), "quadrupled": (4,), "half": (2, 0.5), "halves": (2, 0.5), "halved": (2, 0.5),
    "halfway": (2, 0.5), "second": (2,), "third": (3,), "thirds": (3,), "quarter": (4, 0.25), "quarters": (4, 0.25),
    "fourth": (4,), "fourths": (4,), "fifth": (5,), "fifths": (5,), "sixth": (6,), "sixths": (6,), "seventh": (7,),
    "sevenths": (7,), "eighth": (8,), "eighths": (8,), "ninth": (9,), "ninths": (9,), "tenth": (10,),
    "tenths": (10,), "average": (2, 3), "perimeter": (2,), "square": (4, 2), "cube": (3,), "cubic": (3,),
    "triangle": (3, 2), "rectangle": (2,), "rectangular": (2,), "radius": (2,),
}  # fmt: skip
_UNITS: tuple[tuple[str, tuple[float, ...]], ...] = (
    ("second", (60, 3600)), ("minute", (60,)), ("hour", (60, 3600, 24)), ("day", (24, 7, 30, 365)),
    ("dai", (7, 30, 365)), ("night", (7,)), ("weekend", (2,)), ("weekday", (5,)), ("week", (7, 52, 4)),
    ("month", (12, 4, 30)), ("annual", (12,)), ("year", (12, 52, 365)), ("decade", (10,)), ("centur", (100,)),
    ("age", (12,)), ("inch", (12,)), ("foot", (12, 3)), ("feet", (12, 3)), ("yard", (3, 36)), ("mile", (5280,)),
    ("ounce", (16,)), ("pound", (16,)), ("ton", (2000, 1000)), ("cup", (2, 4, 16, 8)), ("pint", (2, 8)),
    ("quart", (2, 4)), ("gallon", (4, 8, 16, 128)), ("kilo", (1000,)), ("km", (1000, 3600, 5, 18)), ("kg", (1000,)),
    ("gram", (1000,)), ("lit", (1000,)), ("ml", (1000,)), ("cm", (100,)), ("mm", (10, 1000)), ("centi", (100,)),
    ("milli", (1000, 10)), ("met", (100, 1000)), ("penn", (100,)), ("cent", (100,)), ("dollar", (100,)),
    ("nickel", (5, 0.05, 20)), ("dime", (10, 0.1)), ("percent", (100,)), ("fraction", (1,)),
)  # fmt: skip
"""Beginnings of words, and the numbers that people know of them."""
_ALWAYS: tuple[float, ...] = (1, 2, 100)


class Quantities:
    """The numbers that one question gives."""

    def __init__(self, question: str) -> None:
        text = _SPELLED.sub(_in_digits, question.lower().replace("½", " half "))
        self.stated: Counter[float] = Counter(_number(found) for found in _DIGITS.findall(text))
        """Those in digits or spelled out, and how often each is there."""
        self.percents = {_number(found) for found in _PERCENT.findall(text)}
        self._known = {*_ALWAYS, *self.stated, *_worded(text)}
        if "$" in text or "¢" in text:
            self._known.add(100)
        if "half" in text:
            self._known |= {number + 0.5 for number in self._known}

    def has(self, number: Number) -> bool:
        """Whether the question gives it, but for rounding."""
        return any(same(number, known) for known in self._known)

    def spelled(self, number: Number) -> ast.expr:
        """`number` as a program writes it that takes every number from the question: 0.8 is `1 - 20 / 100` of 20%.

        Raises:
            Unfit: the question does not give it.
        """
        if self.has(number):
            return ast.Constant(int(number) if float(number).is_integer() else number)
        for percent in sorted(self.percents):
            written = int(percent) if float(percent).is_integer() else percent
            share = f"{written} / 100"
            for form, given in (
                (share, percent / 100),
                (f"1 - {share}", 1 - percent / 100),
                (f"1 + {share}", 1 + percent / 100),
                (f"100 - {written}", 100 - percent),
                (f"100 + {written}", 100 + percent),
            ):
                if same(number, given):
                    return ast.parse(form, mode="eval").body
        raise Unfit("a number is neither stated nor worked out")


def _in_digits(found: re.Match[str]) -> str:
    tens, one, single, power = found.groups()
    number = _ONES.index(single) if single else 20 + 10 * _TENS.index(tens) + (_ONES.index(one) if one else 0)
    return str(number * {"hundred": 100, "thousand": 1000, None: 1}[power])


def _worded(text: str) -> Iterator[float]:
    for word in _WORD.findall(text):
        yield from _WORDS.get(word, ())
        for unit, numbers in _UNITS:
            if word.startswith(unit):
                yield from numbers
    if "%" in text:
        yield 100


def _number(text: str) -> float:
    return float(text.replace(",", ""))
