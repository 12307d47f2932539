"""Word problems composed as graphs of quantities and rendered to text.

`graph` holds the quantities, `telling` and `grammar` turn facts into sentences, `plot` builds and draws a problem;
every other module is a family of problems with its sentence patterns.
"""

from __future__ import annotations

import random

from training.skills.base import Draft, Skill
from training.skills.stories import (
    ages,
    averages,
    compare,
    crowd,
    errands,
    everyday,
    inverse,
    prices,
    rates,
    shops,
    stock,
    units,
    work,
)
from training.skills.stories.plot import Build, Plot, draw

FAMILIES: tuple[tuple[Build, int, int, int], ...] = (
    (stock.story, 1, 6, 5),
    (compare.story, 1, 5, 2),
    (shops.story, 1, 6, 3),
    (work.savings, 1, 6, 2),
    (work.profit, 2, 5, 1),
    (rates.story, 1, 5, 2),
    (crowd.story, 1, 5, 2),
    (inverse.story, 1, 4, 1),
    (averages.story, 1, 3, 1),
    (units.story, 1, 4, 1),
    (prices.story, 1, 2, 2),
    (ages.story, 1, 4, 1),
    (everyday.story, 1, 3, 3),
    (errands.story, 2, 3, 2),
)
"""Each with the fewest and most steps it has, and its weight."""


def _any(rng: random.Random, steps: int) -> Plot:
    fitting = [(build, weight) for build, low, high, weight in FAMILIES if low <= steps <= high]
    builds, weights = zip(*fitting, strict=True)
    build: Build = rng.choices(builds, weights)[0]
    return build(rng, steps)


def story_one_step(rng: random.Random) -> Draft:
    return draw(rng, _any, 1)


def story_two_steps(rng: random.Random) -> Draft:
    return draw(rng, _any, 2)


def story_three_steps(rng: random.Random) -> Draft:
    return draw(rng, _any, 3)


def story_four_steps(rng: random.Random) -> Draft:
    return draw(rng, _any, 4)


def story_five_steps(rng: random.Random) -> Draft:
    return draw(rng, _any, 5)


def story_six_steps(rng: random.Random) -> Draft:
    return draw(rng, _any, 6)


def story_changes(rng: random.Random) -> Draft:
    """A start, and then more and less of it."""
    return draw(rng, lambda r, n: stock.story(r, n, endings=("",)), 1, 2, 3, 4)


def story_compare(rng: random.Random) -> Draft:
    return draw(rng, compare.story, 1, 2, 3, 4)


def story_difference(rng: random.Random) -> Draft:
    """The last step compares with another person or a goal."""
    return draw(rng, lambda r, n: stock.story(r, n, endings=("more", "fewer", "times", "both", "want")), 1, 2, 3, 4)


def story_groups(rng: random.Random) -> Draft:
    """Equal groups, at the start or at the end."""
    starts = ("boxes", "loose", "daily", "two_boxes")
    return draw(rng, lambda r, n: stock.story(r, n, starts=starts), 1, 2, 3, 4)


def story_sharing(rng: random.Random) -> Draft:
    return draw(rng, lambda r, n: stock.story(r, n, endings=("share", "groups", "lasts")), 1, 2, 3, 4)


def story_remainder(rng: random.Random) -> Draft:
    """Full boxes, boxes needed, or what is left over."""
    return draw(rng, lambda r, n: stock.story(r, n, endings=("full", "needed", "over")), 1, 2, 3, 4)


def story_fraction(rng: random.Random) -> Draft:
    """A fraction of the things goes, or a fraction of a crowd is of one kind."""
    if rng.random() < 0.5:
        return draw(rng, lambda r, n: stock.story(r, n, changes=("part",)), 2, 3, 4)
    return draw(rng, lambda r, n: crowd.story(r, n, closings=("kind", "not")), 1, 2, 3, 4)


def story_percent(rng: random.Random) -> Draft:
    """A percentage goes, is of one kind, or is asked for."""
    if rng.random() < 0.5:
        return draw(rng, lambda r, n: stock.story(r, n, changes=("percent",), endings=("percent", "")), 2, 3, 4)
    closings = ("percent_kind", "percent_not", "share")
    return draw(rng, lambda r, n: crowd.story(r, n, closings=closings), 1, 2, 3, 4)


def story_crowd(rng: random.Random) -> Draft:
    return draw(rng, crowd.story, 1, 2, 3, 4)


def story_rates(rng: random.Random) -> Draft:
    return draw(rng, rates.story, 1, 2, 3, 4)


def story_inverse(rng: random.Random) -> Draft:
    return draw(rng, inverse.story, 1, 2, 3)


def story_shopping(rng: random.Random) -> Draft:
    return draw(rng, shops.story, 1, 2, 3, 4, 5)


def story_prices(rng: random.Random) -> Draft:
    return draw(rng, prices.story, 1, 2)


def story_savings(rng: random.Random) -> Draft:
    return draw(rng, work.savings, 1, 2, 3, 4)


def story_profit(rng: random.Random) -> Draft:
    return draw(rng, work.profit, 2, 3, 4)


def story_averages(rng: random.Random) -> Draft:
    return draw(rng, averages.story, 1, 2, 3)


def story_units(rng: random.Random) -> Draft:
    return draw(rng, units.story, 1, 2, 3)


def story_ages(rng: random.Random) -> Draft:
    return draw(rng, ages.story, 1, 2, 3)


def story_everyday(rng: random.Random) -> Draft:
    return draw(rng, everyday.story, 1, 2, 2, 3)


def story_errands(rng: random.Random) -> Draft:
    return draw(rng, errands.story, 2, 2, 3)


SKILLS: tuple[Skill, ...] = (
    story_one_step,
    story_two_steps,
    story_three_steps,
    story_four_steps,
    story_five_steps,
    story_six_steps,
    story_changes,
    story_compare,
    story_difference,
    story_groups,
    story_sharing,
    story_remainder,
    story_fraction,
    story_percent,
    story_crowd,
    story_rates,
    story_inverse,
    story_shopping,
    story_prices,
    story_savings,
    story_profit,
    story_averages,
    story_units,
    story_ages,
    story_everyday,
    story_errands,
)
