"""Lengths, weights and times told in one unit and asked in a smaller one: converted, added to, used, cut up."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, Node, given, rounded_up
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool, Slots

STUFF: tuple[tuple[str, str, str, int, int, str], ...] = (
    ("rope", "metres", "centimetres", 100, 12, "pieces"), ("ribbon", "metres", "centimetres", 100, 9, "strips"),
    ("wire", "metres", "centimetres", 100, 20, "pieces"), ("flour", "kilograms", "grams", 1000, 8, "portions"),
    ("rice", "kilograms", "grams", 1000, 10, "bags"), ("sugar", "kilograms", "grams", 1000, 6, "jars"),
    ("milk", "litres", "millilitres", 1000, 8, "glasses"), ("paint", "litres", "millilitres", 1000, 9, "tins"),
    ("juice", "litres", "millilitres", 1000, 7, "cups"), ("film", "hours", "minutes", 60, 12, "episodes"),
    ("fabric", "feet", "inches", 12, 20, "patches"),
    ("music", "minutes", "seconds", 60, 40, "clips"),
)  # fmt: skip
"""What, unit, smaller unit, how many of it, the most there is, what it is divided into."""
AMOUNT = Pool(
    "{a.have} {n} {bigs} of {stuff}",
    "{a.buy} {n} {bigs} of {stuff}",
    "{a.get} {n} {bigs} of {stuff}",
    "there {they.be} {n} {bigs} of {stuff}",
    "{a.prepare} {n} {bigs} of {stuff}",
    "{n} {bigs} of {stuff} {they.be} ready",
    "{a.s} supply {it.be} {n} {bigs} of {stuff}",
)
PLUS = Pool(
    "{a.add} another {m} {smalls}",
    "{b.give} {a.o} {m} {smalls} more",
    "{a.find} another {m} {smalls} of {stuff}",
    "{m} {smalls} more {they.come} from {b.o}",
    "{a.get} a further {m} {smalls} of {stuff}",
    "to that {b.add} {m} {smalls} of {stuff}",
)
MINUS = Pool(
    "{a.use} {m} {smalls} of it",
    "{a.use} {m} {smalls} of the {stuff}",
    "{a.give} {b.o} {m} {smalls}",
    "{m} {smalls} of it {they.be} used",
    "{b.take} {m} {smalls} of the {stuff}",
    "{m} {smalls} of the {stuff} {they.go} to {b.o}",
)
PIECES = Pool(
    "{a.divide} all the {stuff} into {pieces} of {m} {smalls} each",
    "{a.make} {pieces} of {m} {smalls} each from it",
    "{a.divide} it into {pieces} of {m} {smalls}",
    "each of the {pieces} {it.take} {m} {smalls} of {stuff}",
    "all of it {it.go} into {pieces} of {m} {smalls} apiece",
    "{m} {smalls} of {stuff} {they.make} one of the {pieces}",
)
EQUAL = Pool(
    "{a.divide} all the {stuff} into {m} equal {pieces}",
    "{a.make} {m} equal {pieces} from it",
    "{a.divide} it into {m} equal {pieces}",
    "it {it.be} enough for {m} equal {pieces}",
    "all of it {it.go} into {m} {pieces} of the same size",
    "{m} equal {pieces} {they.be} made of the {stuff}",
)
ASK_SMALL = Pool(
    "how many {smalls} of {stuff} is that",
    "how many {smalls} {it.be} that",
    "how many {smalls} of {stuff} {a.do} have",
    "how much {stuff} is that in {smalls}",
    "expressed in {smalls}, how much {stuff} {it.be} that",
    "what {it.be} the amount of {stuff} in {smalls}",
)
ASK_LEFT = Pool(
    "how many {smalls} of {stuff} {they.be} left",
    "how many {smalls} {they.be} left",
    "how many {smalls} of {stuff} {a.do} have left",
    "how much {stuff} {it.be} left, in {smalls}",
    "expressed in {smalls}, how much {stuff} {it.remain}",
    "what {it.be} the rest of the {stuff}, in {smalls}",
)
ASK_PIECES = Pool(
    "how many {pieces} {they.be} there",
    "how many {pieces} is that",
    "how many {pieces} {a.do} get",
    "how many {pieces} {a.can} make",
    "for how many {pieces} {it.be} it enough",
    "what number of {pieces} {it.do} that give",
)
ASK_EACH = Pool(
    "how many {smalls} {they.be} in each of the {pieces}",
    "how many {smalls} {it.do} each of the {pieces} get",
    "how many {smalls} is that for each of the {pieces}",
    "what {it.be} the size of one of the {pieces} in {smalls}",
    "expressed in {smalls}, how large {it.be} each of the {pieces}",
)
DOZENS = Pool(
    "{a.buy} {n} dozen {goods}",
    "{a.order} {n} dozen {goods}",
    "{a.have} {n} dozen {goods}",
    "{a.get} {n} dozen {goods} from {b.o}",
    "{n} dozen {goods} {they.arrive} for {a.o}",
    "{a.s} order {it.be} for {n} dozen {goods}",
)
DOZENS_GONE = Pool(
    "{m} of the {goods} {they.be} used",
    "{a.use} {m} of the {goods}",
    "{a.give} {m} {goods} to {b.o}",
    "{a.use} {m} of them",
    "{m} of the {goods} {they.go} to {b.o}",
    "{a.part} with {m} {goods}",
)
ASK_GOODS = Pool(
    "how many {goods} is that",
    "how many {goods} {a.do} have",
    "how many {goods} {they.be} there",
    "what {it.be} the number of {goods}",
    "how many single {goods} {they.be} that",
    "counted singly, how many {goods} is that",
)
ASK_GOODS_LEFT = Pool(
    "how many {goods} {they.be} left",
    "how many {goods} {a.do} have left",
    "how many {goods} {they.remain}",
    "how many {goods} {a.does} have now",
    "what number of {goods} {they.be} left",
    "how many {goods} {a.do} still have",
)
GOODS = ("eggs", "roses", "bagels", "pencils", "cupcakes", "oysters", "buns", "donuts", "golf balls", "candles")
BOXED = Pool(
    "the {goods} {they.go} into boxes of {k}",
    "each box {it.hold} {k} {goods}",
    "{a.put} the {goods} into boxes of {k}",
    "{k} {goods} {they.fit} into one box",
    "boxes {they.take} {k} {goods} apiece",
    "per box there {it.be} room for {k} {goods}",
)
ASK_BOXES = Pool(
    "how many boxes {they.be} needed",
    "how many boxes {a.do} need for all the {goods}",
    "how many boxes {they.do} the {goods} need",
    "how many boxes must there be for all of them",
    "what number of boxes {it.be} needed for every one of them",
    "to fit all the {goods}, how many boxes {a.do} need",
)


def story(rng: random.Random, steps: int) -> Plot:
    if rng.random() < 0.3:
        return _dozens(rng, steps)
    stuff, bigs, smalls, factor, most, pieces = rng.choice(STUFF)
    words: Slots = {"stuff": stuff, "bigs": bigs, "smalls": smalls, "pieces": pieces, "role": "shopkeeper"}
    plot = Plot(rng, words)
    n = plot.number(2, most, bigs)
    plot.tell(AMOUNT, n=n)
    have = plot.let(smalls, n * given(factor))
    ending = rng.choice(("small", "pieces", "each"))
    less = False
    used: set[str] = set()
    while plot.steps < steps - (ending != "small"):
        kind = rng.choice(("plus", "minus"))
        if kind in used:
            raise ImplausibleError("twice the same")
        used.add(kind)
        have, less = _changed(plot, have, kind, factor), kind == "minus"
    if ending == "small":
        plot.ask(ASK_LEFT if less else ASK_SMALL)
    elif ending == "pieces":
        m = plot.divisor(have, max(2, factor // 20), factor)
        plot.tell(PIECES, m=m)
        plot.let(pieces, have / m)
        plot.ask(ASK_PIECES)
    else:
        m = plot.divisor(have, 2, 12)
        plot.tell(EQUAL, m=m)
        plot.let("each", have / m)
        plot.ask(ASK_EACH)
    return plot


def _changed(plot: Plot, have: Node, kind: str, factor: int) -> Node:
    if kind == "plus":
        m = plot.number(3, factor * 2)
        plot.tell(PLUS, event=True, m=m)
        return plot.let("total", have + m)
    m = plot.number(3, have.whole - 2)
    plot.tell(MINUS, event=True, m=m)
    return plot.let("left", have - m)


def _dozens(rng: random.Random, steps: int) -> Plot:
    goods = rng.choice(GOODS)
    plot = Plot(rng, {"goods": goods, "role": "shopkeeper"})
    n = plot.number(2, 15, "dozen")
    plot.tell(DOZENS, n=n)
    have = plot.let(goods.replace(" ", "_"), n * given(12))
    if steps == 1:
        plot.ask(ASK_GOODS)
        return plot
    m = plot.number(3, have.whole - 3)
    plot.tell(DOZENS_GONE, m=m)
    left = plot.let("left", have - m)
    if steps == 2:
        plot.ask(ASK_GOODS_LEFT)
        return plot
    k = plot.number(4, 20)
    plot.tell(BOXED, k=k)
    plot.let("boxes", rounded_up(left, k))
    plot.ask(ASK_BOXES)
    return plot
