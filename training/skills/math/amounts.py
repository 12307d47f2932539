"""Numbers as exercises draw and write them."""

from __future__ import annotations

import random
from fractions import Fraction


def sized(rng: random.Random, largest: int, smallest: int = 2) -> int:
    """An integer in smallest..largest with a random number of digits, so small ones are as common as large."""
    digits = rng.randint(len(str(smallest)), len(str(largest)))
    return rng.randint(max(smallest, 10 ** (digits - 1)), min(largest, 10**digits - 1))


def decimal(rng: random.Random, low: int, high: int, places: int = 1) -> Fraction:
    """A number in low..high with at most `places` decimals."""
    return Fraction(rng.randint(low * 10**places, high * 10**places), 10**places)


def price(rng: random.Random, low: int, high: int) -> Fraction:
    """A price in low..high as shops write them: mostly whole, else ending in .50, .99 and the like."""
    cents = rng.choice((0, 0, 0, 50, 99, 25, 75, 49, 95))
    return Fraction(rng.randint(low, high) * 100 + cents, 100)


def show(value: Fraction | int) -> str:
    """Shortest decimal text: 3 for 3/1, 2.5 for 5/2."""
    return str(int(value)) if value == int(value) else repr(float(value))


def grouped(value: Fraction | int) -> str:
    """With thousands separators: 12,500."""
    return f"{int(value):,}" if value == int(value) else f"{float(value):,}"


def money(value: Fraction | int) -> str:
    """Whole amounts without decimals, others with two: 12, 12.50."""
    return str(int(value)) if value == int(value) else f"{float(value):.2f}"


def clock(minutes: int) -> str:
    """Minutes since midnight as 9:05."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def cents(value: Fraction) -> str:
    """To two decimals, ties as `round` breaks them."""
    return repr(round(float(value), 2))


def rounded(value: Fraction, places: int = 4) -> str:
    """Shortest decimal text of `value` to `places` decimals."""
    return show(round(value, places))


def neat(formula: str, value: Fraction, places: int = 4) -> str:
    """What a program prints for `formula`, which makes `value`: rounded where decimals are stated or come out long."""
    plain = "." not in formula and (value * 10**places).denominator == 1
    return formula if plain else f"round({formula}, {places})"


def tied(value: Fraction | float, places: int = 2) -> bool:
    """Whether `value` lies between two numbers of `places` decimals, where programs with floats round either way."""
    return abs(float(value * 10**places % 1) - 0.5) < 1e-7


def listed(numbers: list[str], last: str = "and") -> str:
    """3, 5 and 8."""
    return f"{', '.join(numbers[:-1])} {last} {numbers[-1]}"
