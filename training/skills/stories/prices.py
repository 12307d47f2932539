"""Prices compared, a price found from a sum, and how much a sum buys."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, given
from training.skills.stories.plot import Plot
from training.skills.stories.shops import ASK_LEFT, BUDGET, CHEAP
from training.skills.stories.telling import Pool

COSTS = Pool(
    "{single.a} {it.cost} {x.money} and {other.a} {it.cost} {y.money}",
    "{a.buy} {single.a} for {x.money} and {other.a} for {y.money}",
    "{a.pay} {x.money} for {single.a} and {y.money} for {other.a}",
    "the price of {single.a} {it.be} {x.money} and that of {other.a} {it.be} {y.money}",
    "in the shop {single.a} {it.cost} {x.money} and {other.a} {y.money}",
    "{single.a} {it.be} sold at {x.money}, {other.a} at {y.money}",
    "for {single.a} the shop {it.ask} {x.money}, for {other.a} {y.money}",
)
ASK_DEARER = Pool(
    "how much more {it.do} the {single} cost than the {other}",
    "how much cheaper {it.be} the {other} than the {single}",
    "what {it.be} the difference in price",
    "how much less {it.do} the {other} cost than the {single}",
    "by how much {it.be} the {single} dearer than the {other}",
    "what {it.be} the gap between the two prices",
)
ASK_TWO = Pool(
    "how much {they.do} they cost together",
    "how much {they.be} both together",
    "what {they.do} the {single} and the {other} cost together",
    "how much {they.do} both things cost in total",
    "what {it.be} the price of the two together",
    "what sum {they.do} the two come to",
)
TOTAL = Pool(
    "{n} {many} {they.cost} {x.money}",
    "{a.pay} {x.money} for {n} {many}",
    "{a.buy} {n} {many} for {x.money} in total",
    "{a.spend} {x.money} on {n} {many}, which all {they.cost} the same",
    "the price of {n} {many} {it.be} {x.money}",
    "for {n} {many} the shop {it.ask} {x.money}",
    "{x.money} {it.be} the price for {n} {many}",
)
ASK_ONE = Pool(
    "how much {it.do} one {single} cost",
    "what {it.be} the price of one {single}",
    "how much {it.be} each {single}",
    "how much {it.do} each {single} cost",
    "what {it.do} a single {single} cost",
    "how many dollars {it.be} one {single}",
)
ASK_MANY = Pool(
    "how much {they.do} {k} {many} cost",
    "what {it.be} the price of {k} {many}",
    "how much {a.do} have to pay for {k} {many}",
    "how much {they.be} {k} {many} at the same price",
    "what {they.do} {k} of these {many} cost",
    "at that rate, how many dollars {they.be} {k} {many}",
)
PRICE = Pool(
    "one {single} {it.cost} {x.money}",
    "{many} {they.cost} {x.money} each",
    "the price of one {single} {it.be} {x.money}",
    "each {single} {it.cost} {x.money}",
    "a single {single} {it.be} sold at {x.money}",
    "for one {single} the shop {it.ask} {x.money}",
)
ASK_AFFORD = Pool(
    "how many {many} {a.can} buy",
    "how many {many} {a.can} buy at most",
    "how many {many} {a.can} pay for",
    "what is the largest number of {many} {a} can buy",
    "for how many {many} {it.be} the money enough",
    "what number of {many} {it.do} the money buy",
)
MOST = Pool(
    "{a.buy} as many {many} as possible",
    "{a.buy} as many {many} as the money allows",
    "{a.get} as many {many} as possible for the money",
    "the money {it.go} on as many {many} as possible",
    "{a.take} the largest number of {many} the money pays for",
    "{a.go} for the greatest possible number of {many}",
)


def story(rng: random.Random, steps: int) -> Plot:
    kind = rng.choice(("two", "one", "afford")) if steps == 1 else "many" if steps == 2 else ""
    if not kind:
        raise ImplausibleError("no such story")
    item, other = rng.sample(CHEAP, 2)
    plot = Plot(rng, {"single": item.singular, "many": item.plural, "other": other.singular, "role": "customer"})
    x, n = plot.price(item.low, item.high), given(rng.randint(2, 12), item.plural)
    if kind == "two":
        y = plot.price(other.low, other.high)
        plot.tell(COSTS, x=x, y=y)
        dearer = rng.random() < 0.6
        plot.let("difference" if dearer else "total", x - y if dearer else x + y, scale=100)
        plot.ask(ASK_DEARER if dearer else ASK_TWO)
    elif kind == "afford":
        x = given(int(x.value))
        money = plot.number(int(x.value) * 2, int(x.value) * 12 + 9)
        plot.tell(PRICE, x=x)
        plot.tell(BUDGET, x=money)
        if rng.random() < 0.7:
            plot.let(item.plural.replace(" ", "_"), money // x)
            plot.ask(ASK_AFFORD)
        else:
            plot.tell(MOST)
            plot.let("left", money % x)
            plot.ask(ASK_LEFT)
    else:
        total = given(x.value * n.value)
        plot.tell(TOTAL, n=n, x=total)
        each = plot.let("price", total / n, scale=100)
        if kind == "many":
            k = given(rng.choice([k for k in range(2, 16) if k != n.value]))
            plot.let("cost", each * k, scale=100)
            plot.ask(ASK_MANY, k=k)
        else:
            plot.ask(ASK_ONE)
    return plot
