"""A problem being built: what is told, what is computed, what is asked."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction

from training.skills.base import Draft
from training.skills.stories.graph import ImplausibleError, Node, Part, Sheet, given
from training.skills.stories.telling import Fact, Pool, Slots, phrasings

ATTEMPTS = 2000
IDLE_TRIED = 0.25
"""How often a number that does not matter is added; a third of the places for it are refused."""
PARTS = tuple(Part(top, bottom) for top, bottom in (
    (1, 2), (1, 2), (1, 2), (1, 3), (1, 4), (1, 4), (1, 5), (1, 10), (2, 3), (3, 4), (2, 5), (3, 5), (1, 6), (3, 8),
))  # fmt: skip
CENTS = (20, 25, 50, 50, 75, 99)
PERCENTS = (5, 10, 10, 15, 20, 20, 25, 25, 30, 40, 50, 60, 75, 80)
IDLE = Pool(
    "{a.s} neighbour {it.be} {z} years old",
    "{a.s} dog {it.be} {z} months old",
    "it {it.be} {z} minutes past the hour",
    "{a.have} {z} cousins",
    "{a.live} {z} minutes from the station",
    "it {it.be} {z} degrees outside",
    "{a.live} at number {z}",
    "{a.get} up {z} minutes late",
    "{a.s} street {it.have} {z} houses",
    "{a.s} lucky number {it.be} {z}",
)
IDLE_THINGS = Pool(
    "{a.have} {z} {others} as well",
    "there {they.be} {z} {others} too",
    "{a.s} cousin {it.have} {z} {others}",
    "{a.buy} {z} {others} on the way",
    "{a.s} friend {it.have} {z} {others}",
    "{a.see} {z} {others} {place}",
    "apart from that, {a.own} {z} {others}",
    "someone {it.spot} {z} {others} {place}",
)


class Plot:
    def __init__(self, rng: random.Random, words: Slots) -> None:
        self.rng, self.words = rng, words
        self.sheet = Sheet()
        self.facts: list[Fact] = []
        self.question: Fact | None = None
        self.drawn: set[int] = set()
        self.idle = (IDLE, IDLE_THINGS) if "others" in words else (IDLE,)
        """What may be told that does not matter."""
        self.cents = False
        """Whether money with cents is in it, so that the program rounds."""

    def tell(
        self, pool: Pool, event: bool = False, shifts: bool = False, who: str = "abcd", **slots: Node | Part | str
    ) -> None:
        self.facts.append(Fact(pool, {**self.words, **slots}, event, shifts, who))

    def ask(self, pool: Pool, who: str = "abcd", **slots: Node | Part | str) -> None:
        self.question = Fact(pool, {**self.words, **slots}, who=who)

    def let(self, names: str, node: Node, scale: int = 1) -> Node:
        return self.sheet.let(names, node, scale)

    @property
    def steps(self) -> int:
        return len(self.sheet.lines)

    def number(self, low: int, high: int, label: str = "") -> Node:
        """From `low` to `high`, more often small, seldom twice the same; large ones are round as often as not."""
        if high < low:
            raise ImplausibleError(f"nothing from {low} to {high}")
        for _ in range(4):
            top = high if self.rng.random() < 0.65 else low + (high - low) // 5
            value = self.rng.randint(low, top)
            if value > 100 and self.rng.random() < 0.5 and value - value % 10 >= low:
                value -= value % 10
            if value not in self.drawn:
                break
        self.drawn.add(value)
        return given(value, label)

    def divisor(self, node: Node, low: int, high: int, label: str = "") -> Node:
        """A number from `low` to `high` that divides `node`."""
        whole = node.whole
        found = [n for n in range(low, min(high, whole - 1) + 1) if whole % n == 0]
        if not found:
            raise ImplausibleError(f"{whole} does not divide")
        return given(self.rng.choice(found), label)

    def price(self, low: int, high: int) -> Node:
        """Mostly whole dollars."""
        value = Fraction(self.rng.randint(low, max(low, high)))
        if high < 30 and self.rng.random() < 0.3:
            value += Fraction(self.rng.choice(CENTS), 100)
            self.cents = True
        self.drawn.add(int(value))
        return given(value)

    def part(self, node: Node) -> Part:
        """A fraction that can be taken of `node`."""
        fitting = [p for p in PARTS if (node.value * Fraction(p.top, p.bottom)).denominator == 1]
        if not fitting:
            raise ImplausibleError(node.text)
        return self.rng.choice(fitting)

    def percent(self, node: Node, scale: int = 1) -> Node:
        """A percentage that can be taken of `node`."""
        fitting = [p for p in PERCENTS if (node.value * scale * p / 100).denominator == 1]
        if not fitting:
            raise ImplausibleError(node.text)
        return given(self.rng.choice(fitting))

    def factor(self) -> Node:
        return given(self.rng.choice((2, 2, 2, 3, 3, 4, 5, 6)))

    def draft(self) -> Draft:
        """The exercise; about one in six has a number that does not matter somewhere before the question."""
        if self.question is None:
            raise ImplausibleError("nothing is asked")
        facts = list(self.facts)
        if self.rng.random() < IDLE_TRIED:
            pool = self.rng.choice(self.idle)
            idle = Fact(pool, {**self.words, "z": self.number(8, 40)}, shifts=True)
            facts.insert(self.rng.randint(0 if pool is IDLE else 1, len(facts)), idle)
        told = phrasings(self.rng, facts, self.question, str(self.words["role"]))
        rounds = self.cents or "." in self.sheet.answer

        def again(rng: random.Random, stated: set[float]) -> tuple[str, str] | None:
            other = self.sheet.changed(rng, stated)
            return (other.program(rounds), other.answer) if other else None

        return Draft(told, self.sheet.think(), self.sheet.program(rounds), self.sheet.answer, again)


Build = Callable[[random.Random, int], Plot]
"""Builds a problem of so many steps, or raises ImplausibleError."""


def draw(rng: random.Random, build: Build, *steps: int) -> Draft:
    """A problem of one of these numbers of steps."""
    wanted = rng.choice(steps)
    for _ in range(ATTEMPTS):
        with suppress(ImplausibleError):
            plot = build(rng, wanted)
            if plot.steps == wanted:
                return plot.draft()
    raise RuntimeError(f"no problem of {wanted} steps was found in {ATTEMPTS} attempts")
