"""Whether the numbers of a program are those of its question. Pure functions; nothing here raises."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from model.values import LOOKED_AT, amounts_in, numbers_in

_ANYWHERE = frozenset(map(Decimal, (0, 1)))
_PERCENT = re.compile(r"%|\bper ?cent", re.IGNORECASE)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*", re.IGNORECASE)


def strange_numbers(question: str, code: str, shown: Iterable[tuple[str, str]] = ()) -> int:
    """How many numbers of the question the program leaves out, and how many it has from nowhere.

    From somewhere are those of the question, also in words (a percentage may be its fraction, or what that leaves of
    or adds to one, and brings 100; a month may be its number), what `shown`, the pairs of question and program that the
    model saw before, has in a program and not in its question (the constants of a formula), 0 and 1. Signs do not
    count. Beyond `LOOKED_AT` characters nothing is looked at.
    """
    question = question[:LOOKED_AT]
    written = _in(code)
    known = {*_ANYWHERE, *(Decimal(1 + _MONTHS.index(month.lower())) for month in _MONTH.findall(question))}
    if _PERCENT.search(question):
        known.add(Decimal(100))
    for other, program in shown:
        known |= _in(program) - _in(other)
    left_out = 0
    asked = numbers_in(question)
    for value, percent in {(number.value.copy_abs(), number.percent) for number in asked}:
        meant = {value}
        if percent:
            meant |= {value / 100, abs(1 - value / 100), 1 + value / 100}
        known |= meant
        left_out += not meant & written
    known |= {number.value.copy_abs() for number in amounts_in(question)}
    return left_out + len(written - known)


def _in(text: str) -> set[Decimal]:
    return {number.value.copy_abs() for number in numbers_in(text[:LOOKED_AT])}
