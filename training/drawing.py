"""Rows drawn from the skills, not yet executed: as many as are asked for, each question once, the same for a seed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import islice

from training.counterparts import Counterpart, counterpart
from training.dataset import Example, Split
from training.forms import in_another_form
from training.noise import noisy
from training.programs import imports
from training.skills.base import AREAS, Draft, Skill

COMPOSED, STORIES = "training.skills.stories", 11
"""Where the skills are that compose their problems, and how many times as often as another one is drawn: it has so many
more to tell."""
OFTEN, SELDOM = 3, 3
"""To train on, what people often ask is drawn so many times as often as the rest, what they seldom ask that much less
often. In what is held out every skill counts the same."""
OTHERWISE = 0.5
"""How often the answer is asked for in another form, where one suits it."""
MISSES = 40
"""Questions drawn before, one after another, after which a skill is taken to have no more."""
HOPES = 20
"""Rows without a counterpart after which a skill is taken to have none."""
_BLANK_AFTER_IMPORTS = re.compile(r"\A((?:(?:import|from) .*\n)+)\n+")
"""Some skills leave a blank line there; the model is shown one way."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A row to be executed."""

    example: Example
    plain: str
    """Its question before it was made to look typed."""
    counterpart: Counterpart | None
    """The same about other values, where the skill has such."""


def skills() -> dict[str, tuple[Skill, ...]]:
    """Every skill, by area."""
    return {area: import_module(f"training.skills.{area}").SKILLS for area in AREAS}


def least(split: Split) -> int:
    """Rows that have every skill among them."""
    return sum(_weight(area, skill, split) for area, some in skills().items() for skill in some)


def draw(split: Split, size: int, seed: int, *, counterparts: bool = True) -> list[Drawn]:
    """`size` rows over all skills, worded as only `split` may word them; fewer where the skills have no more.

    The same arguments give the same rows, ordered by skill. What a skill falls short of its share the others make up.
    Without `counterparts`, which take most of the time, nobody looks for any.
    """
    asked: set[str] = set()
    sources = [
        _Source(area, skill, split, seed, asked, HOPES if counterparts else 0)
        for area, some in skills().items()
        for skill in some
    ]
    missing = size
    while missing and (able := [source for source in sources if not source.dry]):
        shares = _shares(missing, [source.weight for source in able])
        missing -= sum(source.give(share) for source, share in zip(able, shares, strict=True))
    return [row for source in sources for row in source.given]


class _Source:
    """One skill's rows."""

    def __init__(self, area: str, skill: Skill, split: Split, seed: int, asked: set[str], hopes: int) -> None:
        self.weight = _weight(area, skill, split)
        self.given: list[Drawn] = []
        self.dry = False
        self._asked = asked
        self._hopes = hopes
        self._rows = self._drawn(area, skill, split, seed)

    def give(self, rows: int) -> int:
        """So many more; how many it had."""
        before = len(self.given)
        self.given += islice(self._rows, rows)
        given = len(self.given) - before
        self.dry = given < rows
        return given

    def _drawn(self, area: str, skill: Skill, split: Split, seed: int) -> Iterator[Drawn]:
        name = skill.__name__
        rng, others = (random.Random(f"{seed}:{split}:{area}:{name}{what}") for what in ("", ":others"))  # noqa: S311
        number = misses = found = 0
        while misses < MISSES:
            draft, alike = skill(rng), skill
            if rng.random() < OTHERWISE:
                draft, alike = in_another_form(draft, skill, rng)
            worded = rng.choice(_wordings(draft, split))
            plain = draft.phrasings[worded]
            code = _BLANK_AFTER_IMPORTS.sub(r"\1", draft.code.strip("\n"))
            question = noisy(plain, code, draft.answer, rng)
            key = " ".join(plain.casefold().split())
            if key in self._asked:
                misses += 1
                continue
            misses = 0
            number += 1
            self._asked.add(key)
            row_id = f"{split}-{area}-{name}-{number}"
            example = Example(row_id, area, name, question, draft.think, code, imports(code), draft.answer)
            hopeful = found or number <= self._hopes
            other = counterpart(alike, draft, worded, others) if hopeful else None
            found += other is not None
            yield Drawn(example, plain, other)


def _weight(area: str, skill: Skill, split: Split) -> int:
    weight = STORIES if skill.__module__ == COMPOSED else 1
    if split != "train":
        return weight
    often, seldom = how_often(area)
    name = skill.__name__
    return weight * (OFTEN * SELDOM if name in often else 1 if name in seldom else SELDOM)


@cache
def how_often(area: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the area's skills that people ask for often, and of those they ask for seldom."""
    said = import_module(f"training.skills.{area}.how_often")
    return said.OFTEN, said.SELDOM


def _wordings(draft: Draft, split: Split) -> range:
    """The last phrasing is for test, the one before it for validation, the others for training."""
    last = len(draft.phrasings) - 1
    return {"test": range(last, last + 1), "validation": range(last - 1, last), "train": range(last - 1)}[split]


def _shares(size: int, weights: list[int]) -> list[int]:
    """`size` split by `weights`, whole, the remainder spread evenly."""
    total, given, bound = sum(weights), 0, 0
    shares = []
    for weight in weights:
        bound += weight
        shares.append(size * bound // total - given)
        given += shares[-1]
    return shares
