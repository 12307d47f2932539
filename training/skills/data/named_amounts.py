"""Who has how much of what, as people write it: one amount for each of a few names."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from training.skills.vocabulary import DAYS
from training.skills.wording import CITIES, GOODS, NAMES, joined

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
COUNTRIES = ("France", "Spain", "Italy", "Japan", "Kenya", "Brazil", "Canada", "Norway", "India", "Chile", "Egypt")

THEMES: tuple[tuple[tuple[str, ...], str, str, str, int, int], ...] = (
    (NAMES, "student", "students", "points", 30, 100),
    (NAMES, "player", "players", "goals", 1, 30),
    (NAMES, "runner", "runners", "km", 3, 60),
    (NAMES, "seller", "sellers", "sales", 4, 90),
    (NAMES, "child", "children", "stickers", 3, 80),
    (NAMES, "reader", "readers", "books", 1, 40),
    (NAMES, "candidate", "candidates", "votes", 20, 900),
    (NAMES, "employee", "employees", "overtime hours", 1, 30),
    (NAMES, "walker", "walkers", "steps", 2000, 15000),
    (GOODS, "product", "products", "sales", 5, 300),
    (CITIES, "city", "cities", "visitors", 50, 5000),
    (COUNTRIES, "country", "countries", "medals", 1, 60),
    (DAYS, "day", "days", "steps", 2000, 15000),
    (DAYS, "day", "days", "customers", 12, 300),
    (MONTHS, "month", "months", "orders", 20, 900),
)
"""The names, what one and what several are called, what they have, the least and the most of it."""


@dataclass(frozen=True, slots=True)
class Named:
    kind: str
    kinds: str
    what: str
    amounts: dict[str, int]

    @property
    def who(self) -> str:
        """How a question begins."""
        return "Who" if next(iter(self.amounts)) in NAMES else f"Which {self.kind}"

    @property
    def code(self) -> str:
        """The dictionary as a program writes it."""
        return json.dumps(self.amounts)

    @property
    def ranked(self) -> list[str]:
        """The names, most first; the amounts are distinct."""
        of_amount = {amount: name for name, amount in self.amounts.items()}
        return [of_amount[amount] for amount in sorted(of_amount, reverse=True)]


def named(rng: random.Random, shortest: int = 3, longest: int = 6) -> Named:
    """So many names with distinct amounts; days and months in their order."""
    keys, kind, kinds, what, low, high = rng.choice(THEMES)
    names = rng.sample(keys, rng.randint(shortest, longest))
    if keys in (DAYS, MONTHS):
        names.sort(key=keys.index)
    return Named(kind, kinds, what, dict(zip(names, rng.sample(range(low, high + 1), len(names)), strict=True)))


def spelled(amounts: Mapping[str, object]) -> Iterator[str]:
    """Names with amounts as people type them, differently at each `next`."""
    pairs = list(amounts.items())
    forms = [
        ", ".join(f"{name} {amount}" for name, amount in pairs),
        ", ".join(f"{name}: {amount}" for name, amount in pairs),
        joined([f"{name} {amount}" for name, amount in pairs]),
        ", ".join(f"{name} ({amount})" for name, amount in pairs),
        "; ".join(f"{name} {amount}" for name, amount in pairs),
        json.dumps(dict(pairs)),
        ", ".join(f"{name} = {amount}" for name, amount in pairs),
        ", ".join(f"{name} - {amount}" for name, amount in pairs),
    ]
    random.Random(repr(pairs)).shuffle(forms)
    return itertools.cycle(forms)


def lines(amounts: Mapping[str, object]) -> str:
    """One name a line."""
    mark = random.Random(repr(amounts)).choice((" ", ": ", ",", " - "))
    return "\n".join(f"{name}{mark}{amount}" for name, amount in amounts.items())
