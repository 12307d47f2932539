"""Buying: several things at their prices, reductions and charges, then change, budget or shares."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.stories.graph import ImplausibleError, Node, given, percent_of, sum_of
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool
from training.skills.vocabulary import ITEMS, Item

BUY = Pool(
    "{a.buy} {n} {many} for {x.money} each",
    "{a.buy} {n} {many} at {x.money} each",
    "{a.buy} {n} {many} that cost {x.money} each",
    "{a.get} {n} {many}, each of which {it.cost} {x.money}",
    "{n} {many} at {x.money} apiece {they.be} on {a.s} list",
    "{a.order} {n} {many}. The price of one {single} {it.be} {x.money}",
    "{a.put} {n} {many} into the basket, at {x.money} per piece",
    "{n} {many} {they.go} into the bag, and one {single} {it.cost} {x.money}",
    "{a.s} purchase {it.include} {n} {many} priced at {x.money} each",
    "for {x.money} each, {a.take} {n} {many}",
    each=2,
)
BUY_ONE = Pool(
    "{a.buy} {single.a} for {x.money}",
    "{a.get} {single.a} for {x.money}",
    "{a.pay} {x.money} for {single.a}",
    "{a.spend} {x.money} on {single.a}",
    "{single.a} {it.cost} {a.o} {x.money}",
    "{a.put} {single.a} for {x.money} into the basket",
    "the bag {it.take} in {single.a} for {x.money}",
    "{a.s} purchase {it.include} {single.a} priced at {x.money}",
    "for {x.money}, {a.take} {single.a}",
    each=2,
)
COUPON = Pool(
    "{a.have} a coupon for {x.money} off",
    "{a.use} a coupon worth {x.money}",
    "the shop {it.take} {x.money} off the bill",
    "there {it.be} a reduction of {x.money}",
    "a voucher {it.lower} the bill by {x.money}",
    "thanks to a gift card, {a.save} {x.money} of that",
)
DISCOUNT = Pool(
    "there {it.be} a discount of {p.percent} on the whole bill",
    "{a.get} a discount of {p.percent} on the total",
    "the shop {it.take} {p.percent} off the total",
    "the total {it.be} reduced by {p.percent}",
    "the bill {it.be} cut by {p.percent} in a sale",
    "a club card {it.make} the total {p.percent} lower",
)
DELIVERY = Pool(
    "delivery {it.cost} {x.money}",
    "{a.pay} {x.money} for delivery",
    "shipping {it.add} {x.money}",
    "there {it.be} a delivery fee of {x.money}",
    "gift wrapping {it.cost} {x.money} on top",
    "a service charge of {x.money} {it.come} on top",
)
TAX = Pool(
    "sales tax of {p.percent} {it.be} added",
    "the tax {it.be} {p.percent}",
    "there {it.be} a tax of {p.percent} on the total",
    "a tax of {p.percent} {it.be} added to the bill",
    "on top of that {it.come} {p.percent} of tax",
    "the state {it.charge} {p.percent} of tax on all of it",
)
PAYS = Pool(
    "{a.pay} with {x.money}",
    "{a.give} the cashier {x.money}",
    "{a.hand} over {x.money}",
    "{a.pay} with {x.money} in cash",
    "{a.put} {x.money} on the counter",
    "the cashier {it.receive} {x.money} from {a.o}",
)
BUDGET = Pool(
    "{a.have} {x.money}",
    "{a.go} shopping with {x.money}",
    "there {it.be} {x.money} in {a.s} purse",
    "{a.start} with {x.money}",
    "{a.carry} {x.money}",
    "{a.take} {x.money} along to the shops",
)
SPLIT = Pool(
    "{n} friends {they.share} the bill equally",
    "the bill {it.be} split equally among {n} people",
    "{n} people {they.split} the cost evenly",
    "the cost {it.be} divided equally among {n} friends",
    "{n} people {they.pay} equal parts of it",
    "the whole sum {it.be} paid by {n} people in equal parts",
)
ASK_COST = Pool(
    "how much {a.do} pay",
    "how much {a.do} spend",
    "how much {a.do} pay in total",
    "what {it.be} the total cost",
    "how much money {a.do} need",
    "how much {it.do} it all come to",
    "what {a.do} have to pay altogether",
)
ASK_CHANGE = Pool(
    "how much change {a.do} get",
    "how much change {a.do} receive",
    "what {it.be} {a.s} change",
    "how much money {a.do} get back",
    "how many dollars of change {they.be} due",
    "what sum {it.do} the cashier return",
)
ASK_LEFT = Pool(
    "how much money {a.do} have left",
    "how much {a.do} have left",
    "how much money {a.does} have now",
    "how much money {it.be} left",
    "what {it.remain} of {a.s} money",
    "how much {a.do} still have in the purse",
)
ASK_SPLIT = Pool(
    "how much {it.do} each person pay",
    "how much {it.do} each of them pay",
    "what {it.do} each person pay",
    "how much {it.be} that per person",
    "what {it.be} the share of one person",
    "how many dollars {it.do} one person owe",
)
ASK_SHORT = Pool(
    "how much more money {a.do} need",
    "how much more {a.do} need to pay for everything",
    "how many more dollars {a.do} need",
    "how much money {it.be} missing",
    "how far short {a.do} fall, in dollars",
    "what sum {a.do} lack",
)
CHEAP = tuple(item for item in ITEMS if item.high <= 60)


def story(
    rng: random.Random, steps: int, reductions: tuple[str, ...] = ("coupon", "discount", "delivery", "tax")
) -> Plot:
    """A purchase of one to three kinds of things, changed by reductions and charges, then a question about it."""
    plot = Plot(rng, {"role": "customer"})
    items = rng.sample(CHEAP, 3)
    ending = rng.choice(("cost", "change", "left", "split", "short"))
    budget = steps - (ending != "cost")
    if budget < 1 and ending in ("split", "short"):
        raise ImplausibleError("too few steps")
    lines = rng.randint(1, 3)
    costs = [_line(plot, item, i, most=budget - plot.steps) for i, item in enumerate(items[:lines])]
    total = plot.let("cost", sum_of(*costs), scale=100) if lines > 1 else costs[0]
    while plot.steps < budget:
        total = _adjusted(plot, total, rng.choice(reductions))
    if ending == "cost":
        plot.ask(ASK_COST)
    elif ending == "split":
        n = given(rng.randint(2, 6))
        plot.tell(SPLIT, n=n)
        plot.let("each", total / n, scale=100)
        plot.ask(ASK_SPLIT)
    elif ending == "short":
        x = plot.number(2, int(total.value) - 1)
        plot.tell(BUDGET, x=x)
        plot.let("needed", total - x, scale=100)
        plot.ask(ASK_SHORT)
    else:
        x = _above(rng, total.value)
        if ending == "left":
            plot.tell(BUDGET, x=x)
            plot.facts.insert(0, plot.facts.pop())
        else:
            plot.tell(PAYS, x=x)
        plot.let("left" if ending == "left" else "change", x - total, scale=100)
        plot.ask(ASK_LEFT if ending == "left" else ASK_CHANGE)
    return plot


def _line(plot: Plot, item: Item, index: int, most: int) -> Node:
    """The cost of one thing on the bill: one of it, or several at a price each."""
    x = plot.price(item.low, item.high)
    if most < 1 or (index > 0 and plot.rng.random() < 0.4):
        plot.tell(BUY_ONE, x=x, many=item.plural, single=item.singular)
        return x
    n = given(plot.rng.choice((2, 2, 3, 3, 4, 5, 6, 8, 10, 12)), item.plural)
    plot.tell(BUY, n=n, x=x, many=item.plural, single=item.singular)
    return plot.let(f"{item.plural.replace(' ', '_')}_cost", n * x, scale=100)


def _adjusted(plot: Plot, total: Node, kind: str) -> Node:
    """The bill after one reduction or charge."""
    if any(kind in line.name for line in plot.sheet.lines) or total.value < 5:
        raise ImplausibleError("twice the same")
    if kind == "coupon":
        x = plot.number(2, max(3, int(total.value) // 3))
        plot.tell(COUPON, x=x)
        return plot.let("after_coupon", total - x, scale=100)
    if kind == "delivery":
        x = plot.price(3, 12)
        plot.tell(DELIVERY, x=x)
        return plot.let("with_delivery", total + x, scale=100)
    p = plot.percent(total, scale=100)
    if kind == "discount":
        if p.value > 60:
            raise ImplausibleError("no such discount")
        plot.tell(DISCOUNT, p=p)
        return plot.let("discounted", total - plot.let("discount", percent_of(total, p), scale=100), scale=100)
    if p.value > 25:
        raise ImplausibleError("no such tax")
    plot.tell(TAX, p=p)
    return plot.let("with_tax", total + plot.let("tax", percent_of(total, p), scale=100), scale=100)


def _above(rng: random.Random, value: Fraction) -> Node:
    """A round sum of money that pays for `value`."""
    notes = [note for note in (5, 10, 20, 50, 100, 150, 200, 300, 500, 1000, 2000) if note > value]
    if not notes:
        raise ImplausibleError("too dear")
    return given(rng.choice(notes[:2]))
