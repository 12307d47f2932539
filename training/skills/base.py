"""What a skill is: a small function that draws one exercise.

A skill draws its values from the generator it is given and returns a `Draft`: the same exercise worded
in several ways, a short reasoning, a program, and the answer computed by other means than the program.
`training.dataset` executes the program in the sandbox and keeps the exercise only when it prints `answer`.
"""

from __future__ import annotations

import importlib
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from inspect import isfunction
from pkgutil import iter_modules
from typing import Literal

Again = Callable[[random.Random, set[float]], tuple[str, str] | None]
"""From the numbers that the question states: the program and its answer where one of them is another."""
Area = Literal["math", "text", "system", "data", "advanced"]
AREAS: tuple[Area, ...] = ("math", "text", "system", "data", "advanced")
_SPOKEN_WITH_VOWEL = re.compile(r"((?:^|[.?!] )A|\ba) (?=[$€£]?(?:8|1[18](?!\d)))")
"""`a` before eight, eleven and eighteen."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One exercise, not yet executed."""

    phrasings: tuple[str, ...]
    """At least six whole questions with the same values. The last is kept for the test split, the one
    before it for validation, so no split sees another's wording."""
    think: str
    """One short sentence that names the quantities and says how to compute the answer; no tags."""
    code: str
    """The plainest idiomatic program that prints the answer. Its imports become `<requires>`."""
    answer: str
    """What the program has to print, computed here by other means. Compared as number or text."""
    again: Again | None = field(default=None, compare=False, repr=False)
    """Where the skill would hardly ever draw the same exercise about other values."""

    def __post_init__(self) -> None:
        """Numbers are drawn after the article before them was written: `a 8% tip` becomes `an 8% tip`."""
        spoken = tuple(_SPOKEN_WITH_VOWEL.sub(r"\1n ", phrasing) for phrasing in self.phrasings)
        object.__setattr__(self, "phrasings", spoken)


Skill = Callable[[random.Random], Draft]
"""The function's name is the skill's name."""


def listed(package: str) -> tuple[Skill, ...]:
    """The skills of an area: each public function in the modules of `package` that takes a generator and returns a
    `Draft`, by module and in the order in which they stand there."""
    paths = importlib.import_module(package).__path__
    modules = [importlib.import_module(f"{package}.{name}") for name in sorted(m.name for m in iter_modules(paths))]
    return tuple(
        one
        for module in modules
        for one in vars(module).values()
        if isfunction(one)
        and one.__module__ == module.__name__
        and not one.__name__.startswith("_")
        and one.__annotations__ == {"rng": "random.Random", "return": "Draft"}
    )
