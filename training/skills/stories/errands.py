"""Short problems about what is missing, packs of two sorts, ways there and back, gardens and fences."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, given
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool
from training.skills.stories.themes import THEMES, words
from training.skills.vocabulary import CITIES

OWNS = Pool(
    "{a.have} {n} {things}",
    "{a.have} {n} {things} so far",
    "{n} {things} {they.be} there already",
    "there {they.be} {n} {things} {place} already",
    "so far {a.own} {n} {things}",
    "{n} {things} {they.belong} to {a.o} by now",
)
GOAL = Pool(
    "{a.need} {k} {things} in all",
    "{a.want} to have {k} {things}",
    "{a.need} a total of {k} {things}",
    "{k} {things} {they.be} needed altogether",
    "the plan {it.call} for {k} {things}",
    "{a.have} to end up with {k} {things}",
)
EACH_COSTS = Pool(
    "each {thing} {it.cost} {x.money}",
    "one {thing} {it.cost} {x.money}",
    "{things} {they.cost} {x.money} each",
    "the price of one {thing} {it.be} {x.money}",
    "a new {thing} {it.cost} {x.money}",
    "for every {thing} the shop {it.want} {x.money}",
)
ASK_MISSING_COST = Pool(
    "how much {they.do} the missing {things} cost",
    "how much {a.do} pay for the missing {things}",
    "how much money {a.do} need for the {things} that are missing",
    "how many dollars {they.do} the other {things} cost",
    "how many dollars {they.be} due for the missing {things}",
    "how much {it.be} it for the {things} still lacking",
)
PACKS = Pool(
    "{a.buy} {n} {packs} of {things} and {m} {packs} of {others}",
    "{a.have} {n} {packs} of {things} and {m} {packs} of {others}",
    "{a.order} {n} {packs} of {things} and {m} {packs} of {others}",
    "there {they.be} {n} {packs} of {things} and {m} {packs} of {others} {place}",
    "{a.own} {m} {packs} of {others} and {n} {packs} of {things}",
    "{n} {packs} of {things} and {m} of {others} {they.stand} {place}",
)
IN_EACH = Pool(
    "there {they.be} {k} pieces in each of the {packs}",
    "each of the {packs} {it.hold} {k} pieces",
    "every one of the {packs} {it.have} {k} pieces in it",
    "all the {packs} {they.hold} {k} pieces each",
    "{k} pieces {they.fit} into any of the {packs}",
    "the {packs} {they.contain} {k} pieces apiece",
)
ASK_PIECES = Pool(
    "how many pieces {they.be} there altogether",
    "how many pieces {a.do} have in all",
    "how many pieces {a.do} have in total",
    "how many pieces {they.be} there in all",
    "counting both sorts, how many pieces {they.be} there",
    "how many pieces {they.be} in all the {packs} together",
)
ASK_MORE_PIECES = Pool(
    "how many more {things} than {others} {a.do} have",
    "how many more {things} than {others} {they.be} there",
    "by how many pieces {they.do} the {things} outnumber the {others}",
    "how many {things} more than {others} {they.be} there",
    "how many fewer {others} than {things} {they.be} there",
    "how much larger {it.be} the number of {things} than the number of {others}",
)
WAY = Pool(
    "{a.live} {n} {units} from {goal}",
    "it {it.be} {n} {units} from {a.s} home to {goal}",
    "{a.s} way to {goal} {it.be} {n} {units} long",
    "the way from {a.s} house to {goal} {it.be} {n} {units}",
    "between {a.s} home and {goal} there {they.be} {n} {units}",
    "{goal} {it.be} {n} {units} from where {a.live}",
)
TO_AND_FRO = Pool(
    "{a.travel} there and back on {m} days",
    "{a.go} there and back home {m} times",
    "{a.make} the trip there and back {m} times",
    "on {m} days {a.go} there {a.and come} home again",
    "{m} times {a.cover} the way in both directions",
    "for {m} days, {a.commute} both ways",
)
ASK_FAR = Pool(
    "how many {units} {a.do} travel in all",
    "how many {units} {a.do} cover altogether",
    "how many {units} is it in total",
    "how many {units} {a.do} go in total",
    "how many {units} {they.be} behind {a.o} in the end",
    "what {it.be} the sum of {units} on all the ways",
)
PLOT_OF_LAND = Pool(
    "{a.have} a {garden} {n} {units} long and {m} {units} wide",
    "{a.s} {garden} {it.be} {n} {units} long and {m} {units} wide",
    "a rectangular {garden} {it.measure} {n} {units} by {m} {units}",
    "{a.plan} a {garden} of {n} {units} by {m} {units}",
    "the length of {a.s} rectangular {garden} {it.be} {n} {units}, its width {m} {units}",
    "a {garden} in the shape of a rectangle {it.be} {n} {units} by {m} {units}",
)
COVER = Pool(
    "{layer} {it.cost} {x.money} per square {unit}",
    "one square {unit} of {layer} {it.cost} {x.money}",
    "{a.cover} it with {layer} at {x.money} per square {unit}",
    "each square {unit} of {layer} {it.cost} {x.money}",
    "for {layer} the price {it.be} {x.money} a square {unit}",
    "for a square {unit} of {layer} {a.pay} {x.money}",
)
ASK_COVER = Pool(
    "how much {it.do} it cost to cover the whole {garden}",
    "how much {it.do} the {layer} for the whole {garden} cost",
    "how much {a.do} pay for {layer} on all of the {garden}",
    "how many dollars {it.do} the {layer} for the {garden} cost",
    "how much money {it.be} needed to cover the entire {garden}",
    "how many dollars {they.go} into covering all of the {garden}",
)
FENCE = Pool(
    "a fence {it.cost} {x.money} per {unit}",
    "one {unit} of fence {it.cost} {x.money}",
    "{a.want} a fence at {x.money} per {unit} all around it",
    "each {unit} of fence {it.cost} {x.money}",
    "for a fence the price {it.be} {x.money} a {unit}",
    "for a {unit} of fencing {a.pay} {x.money}",
)
ASK_FENCE = Pool(
    "how much {it.do} it cost to fence the {garden} on all sides",
    "how much {it.do} a fence around the whole {garden} cost",
    "how much {a.do} pay for a fence all around the {garden}",
    "how many dollars {it.do} a fence all around the {garden} cost",
    "how much money {it.be} needed to fence the entire {garden} in",
    "how many dollars {they.go} into a fence along all four sides of the {garden}",
)
GOALS = ("school", "work", "the office", "the gym", "the library", *CITIES[:8])
GARDENS = (("garden", "gravel"), ("garden", "grass"), ("terrace", "stone"), ("playground", "sand"),
           ("yard", "concrete"), ("lawn", "turf"))  # fmt: skip


def missing(rng: random.Random, steps: int) -> Plot:
    theme = rng.choice(THEMES)
    plot = Plot(rng, words(rng, theme))
    n, x = plot.number(4, theme.most // 2, str(plot.words["things"])), plot.price(*theme.price)
    k = given(n.whole + rng.randint(2, 40))
    plot.tell(OWNS, n=n)
    plot.tell(GOAL, k=k)
    plot.tell(EACH_COSTS, x=x)
    plot.let("cost", plot.let("missing", k - n) * x, scale=100)
    plot.ask(ASK_MISSING_COST)
    return plot


def packs(rng: random.Random, steps: int) -> Plot:
    plot = Plot(rng, words(rng, rng.choice([theme for theme in THEMES if "," in theme.things])))
    n, m, k = plot.number(4, 30), plot.number(2, 30), plot.number(3, 24)
    plot.tell(PACKS, n=n, m=m)
    plot.tell(IN_EACH, k=k)
    if rng.random() < 0.6:
        plot.let("pieces", plot.let("packs", n + m) * k)
        plot.ask(ASK_PIECES)
    else:
        plot.let("difference", plot.let("more_packs", n - m) * k)
        plot.ask(ASK_MORE_PIECES)
    return plot


def there_and_back(rng: random.Random, steps: int) -> Plot:
    units = rng.choice(("miles", "km"))
    plot = Plot(rng, {"units": units, "goal": rng.choice(GOALS), "role": "teacher"})
    n, m = plot.number(3, 60, units), plot.number(2, 20)
    plot.tell(WAY, n=n)
    plot.tell(TO_AND_FRO, m=m)
    plot.let(units, plot.let("round_trip", n * given(2)) * m)
    plot.ask(ASK_FAR)
    return plot


def land(rng: random.Random, steps: int) -> Plot:
    """What covers it costs by its area, a fence by the way around it."""
    unit, units = rng.choice((("meter", "meters"), ("foot", "feet"), ("yard", "yards")))
    garden, layer = rng.choice(GARDENS)
    plot = Plot(rng, {"unit": unit, "units": units, "garden": garden, "layer": layer, "role": "gardener"})
    n, m, x = plot.number(4, 40, units), plot.number(3, 30), plot.price(2, 25)
    plot.tell(PLOT_OF_LAND, n=n, m=m)
    plot.tell(COVER if steps == 2 else FENCE, x=x)
    if steps == 2:
        plot.let("cost", plot.let("area", n * m) * x, scale=100)
        plot.ask(ASK_COVER)
    else:
        plot.let("cost", plot.let("perimeter", plot.let("half", n + m) * given(2)) * x, scale=100)
        plot.ask(ASK_FENCE)
    return plot


def story(rng: random.Random, steps: int) -> Plot:
    kinds = {2: (missing, packs, there_and_back, land), 3: (land,)}
    if steps not in kinds:
        raise ImplausibleError("no such story")
    return rng.choice(kinds[steps])(rng, steps)
