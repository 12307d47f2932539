"""How people write lists and ask for rounding; shared by the skills of `data` and `advanced`."""

from __future__ import annotations

import itertools
import json
import random
import re
from collections.abc import Iterator, Sequence

SERIES: tuple[tuple[str, int, int, int], ...] = (
    ("numbers", 1, 20, 0),
    ("numbers", 1, 100, 0),
    ("numbers", 0, 1000, 0),
    ("numbers", -20, 30, 0),
    ("numbers", 0, 10, 1),
    ("values", 10, 500, 0),
    ("values", -50, 50, 1),
    ("test scores", 45, 100, 0),
    ("exam grades", 1, 20, 0),
    ("temperatures", -10, 38, 0),
    ("prices", 1, 90, 2),
    ("ages", 5, 85, 0),
    ("weekly sales", 100, 5000, 0),
    ("weights in kg", 45, 110, 1),
    ("heights in cm", 150, 200, 0),
    ("response times in ms", 20, 900, 0),
    ("step counts", 2000, 15000, 0),
    ("salaries", 28000, 95000, 0),
    ("measurements", 1, 60, 1),
    ("points per game", 4, 45, 0),
    ("minutes of waiting", 2, 75, 0),
)
"""What is measured, lowest, highest, decimal places."""

NAMES = (
    "Ana", "Ben", "Carla", "David", "Emma", "Farid", "Grace", "Hugo", "Ivy", "Jack", "Kim", "Liam", "Maria",
    "Noah", "Olivia", "Pedro", "Quinn", "Rosa", "Sam", "Tara", "Umar", "Vera", "Will", "Yuki", "Zoe",
)  # fmt: skip
WORDS = (
    "apple", "banana", "cherry", "grape", "lemon", "mango", "orange", "peach", "pear", "plum", "red", "blue",
    "green", "yellow", "cat", "dog", "horse", "rabbit", "tiger", "chair", "table", "lamp", "pen", "book",
)  # fmt: skip
GOODS = ("apples", "bread", "cheese", "coffee", "eggs", "flour", "honey", "milk", "rice", "sugar", "tea", "butter")
CITIES = ("Paris", "London", "Berlin", "Madrid", "Rome", "Oslo", "Lima", "Cairo", "Tokyo", "Delhi", "Boston")


def series(rng: random.Random, shortest: int = 4, longest: int = 9) -> tuple[str, list[float]]:
    """What is measured, and between `shortest` and `longest` values of it; whole where `places` is 0."""
    what, low, high, places = rng.choice(SERIES)
    count = rng.randint(shortest, longest)
    if places == 0:
        return what, [rng.randint(low, high) for _ in range(count)]
    return what, [round(rng.uniform(low, high), places) for _ in range(count)]


def integers(rng: random.Random, low: int, high: int, shortest: int = 5, longest: int = 9) -> list[int]:
    """Between `shortest` and `longest` whole numbers from `low` to `high`."""
    return [rng.randint(low, high) for _ in range(rng.randint(shortest, longest))]


def plural(noun: str) -> str:
    """`dogs`, `peaches`, `cherries`."""
    if noun.endswith(("ch", "sh", "s", "x")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if re.search("[^aeiou]y$", noun) else f"{noun}s"


def place(nth: int) -> str:
    """The index of the `nth` of a list, as a program counts it from what the question states."""
    return "0" if nth == 1 else f"{nth} - 1"


def joined(values: Sequence[object]) -> str:
    """`3, 7 and 9`."""
    *head, last = (str(value) for value in values)
    return f"{', '.join(head)} and {last}"


def listed(rng: random.Random, values: Sequence[object]) -> Iterator[str]:
    """The list as people write it, differently at each `next`: `3, 7, 9`, `[3, 7, 9]`, `3, 7 and 9`, `3 7 9`."""
    commas = ", ".join(str(value) for value in values)
    brackets = json.dumps(list(values))
    spaces = " ".join(str(value) for value in values)
    *head, last = (str(value) for value in values)
    oxford = f"{', '.join(head)}{',' if len(head) > 1 else ''} and {last}"
    forms = [commas, commas, brackets, brackets, joined(values), oxford, spaces]
    rng.shuffle(forms)
    return itertools.cycle(forms)


def rounding(rng: random.Random) -> tuple[int, Iterator[str]]:
    """Decimal places, and how a question asks for them, differently at each `next`.

    Four places are what programs print when nobody asks, so then every other wording is empty.
    """
    places = rng.choice((4, 4, 4, 4, 2, 3))
    asks = [
        f" rounded to {places} decimal places",
        f" to {places} decimal places",
        f", rounded to {places} decimals",
        f" (round to {places} decimals)",
    ]
    rng.shuffle(asks)
    if places == 4:
        offset = rng.randrange(2)
        asks = [part for ask in asks for part in (("", ask) if offset else (ask, ""))]
    return places, itertools.cycle(asks)
