"""What there was at first, told by what happened and what there is in the end."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, Node, Part, given, whole_of_percent
from training.skills.stories.plot import PERCENTS, Plot
from training.skills.stories.stock import GAIN, GAIN_BOXES, GIVE_EACH, LOSE, LOSE_PART, MULTIPLY
from training.skills.stories.telling import Pool
from training.skills.stories.themes import THEMES, variable, words

SOME = Pool(
    "{a.have} some {things}",
    "{a.start} with some {things}",
    "at first {a.have} a number of {things}",
    "{a.have} a number of {things} {place}",
    "some {things} {they.belong} to {a.o}",
    "{a.own} an unknown number of {things}",
    "nobody {it.know} how many {things} {a.have}",
)
NOW = Pool(
    "now {a.now have} {n} {things}",
    "in the end {a.have} {n} {things}",
    "after all this {a.have} {n} {things}",
    "that {it.leave} {a.o} with {n} {things}",
    "in the end there {they.be} {n} {things}",
    "when all {it.be} done, {a.have} {n} {things}",
    "the final count {it.be} {n} {things}",
)
ASK_FIRST = Pool(
    "how many {things} {a.do} have at first",
    "how many {things} {a.do} start with",
    "how many {things} {a.do} have before that",
    "how many {things} {a.do} have in the beginning",
    "with how many {things} {a.do} begin",
    "what {it.be} the number of {things} before all this",
    "how many {things} {they.be} there to begin with",
)
HAD = Pool(
    "{a.have} {n} {things}",
    "{a.start} with {n} {things}",
    "at first {a.have} {n} {things}",
    "{a.have} {n} {things} {place}",
    "{a.own} {n} {things}",
    "{n} {things} {they.be} what {a.start} with",
)
SOME_MORE = Pool(
    "{a.gain} some more {a.and have} {m} in the end",
    "after {b.give} {a.o} some more, {a.have} {m}",
    "{b.give} {a.o} some more {things}. Now {a.now have} {m}",
    "{a.get} some more {things}. In the end {a.have} {m}",
    "{a.gain} a few more, which {it.make} {m} {things} in total",
    "after {a.gain} others, the count {it.be} {m} {things}",
)
SOME_LESS = Pool(
    "{a.lose} some of them {a.and have} {m} left",
    "after {a.give} some to {b.o}, {a.have} {m} left",
    "{a.give} some {things} to {b.o}. Now {a.now have} {m} left",
    "{a.lose} some of the {things}. In the end {a.have} {m}",
    "{a.lose} a few, which {it.leave} {m} {things}",
    "after {a.lose} several, the count {it.be} {m} {things}",
)
ASK_MORE = Pool(
    "how many {things} {a.do} get",
    "how many more {things} {a.do} get",
    "how many {things} {they.be} added",
    "how many {things} {they.come} in",
    "by how many {things} {it.do} the number grow",
    "what {it.be} the number of new {things}",
)
ASK_LESS = Pool(
    "how many {things} {they.be} gone",
    "how many {things} {they.be} there fewer",
    "how many {things} {they.go} away",
    "how many {things} {a.do} not have any more",
    "by how many {things} {it.do} the number shrink",
    "what {it.be} the number of {things} that {they.go}",
)
PERCENT_IS = Pool(
    "{p.percent} of {a.s} {things} {they.be} {kind}. That {it.be} {n} {things}",
    "{p.percent} of {a.s} {things} {they.be} {kind}, which {it.be} {n} {things}",
    "{a.have} {n} {kind} {things}, which {it.be} {p.percent} of all {a.s} {things}",
    "{n} of {a.s} {things} {they.be} {kind}, and that {it.be} {p.percent} of all of them",
    "the {n} {kind} {things} {they.make} up {p.percent} of all {a.s} {things}",
    "with {n} pieces, the {kind} {things} {they.be} {p.percent} of what {a.have}",
)
ASK_ALL = Pool(
    "how many {things} {a.do} have in all",
    "how many {things} {a.do} have altogether",
    "how many {things} {they.be} there in total",
    "how many {things} {a.do} have",
    "what {it.be} the number of all the {things}",
    "counting every sort, how many {things} {a.do} have",
)
NAMES = "before earlier still_earlier original"
KINDS = {"gain": 1, "lose": 1, "multiply": 1, "half": 1, "boxes": 2, "each": 2}


def undone(plot: Plot, after: Node, kind: str, most: int) -> Node:
    """What there was before an event after which there is `after`; tells the event."""
    if kind == "gain":
        n = plot.number(2, after.whole - 3)
        plot.tell(GAIN, event=True, n=n)
        return plot.let(NAMES, after - n)
    if kind == "lose":
        n = plot.number(2, most // 2)
        plot.tell(LOSE, event=True, shifts=True, n=n)
        return plot.let(NAMES, after + n)
    if kind == "multiply":
        k = plot.divisor(after, 2, 5)
        plot.tell(MULTIPLY, k=k)
        return plot.let(NAMES, after / k)
    if kind == "half":
        plot.tell(LOSE_PART, event=True, shifts=True, f=Part(1, 2))
        return plot.let(NAMES, after * given(2))
    m, n = plot.number(2, 9), plot.number(2, 15)
    if kind == "boxes":
        plot.tell(GAIN_BOXES, event=True, shifts=True, n=n, m=m)
        return plot.let(NAMES, after - plot.let("extra more", m * n))
    plot.tell(GIVE_EACH, event=True, shifts=True, n=n, m=m)
    return plot.let(NAMES, after + plot.let("given given_away", m * n))


def story(rng: random.Random, steps: int) -> Plot:
    """Built backwards from the end, so that every amount on the way is plausible."""
    theme = rng.choice(THEMES)
    plot = Plot(rng, words(rng, theme))
    if steps == 1 and rng.random() < 0.5:
        return _unknown_change(plot, theme.most)
    if steps == 1 and rng.random() < 0.3:
        p, part = given(rng.choice(PERCENTS)), plot.number(3, theme.most // 3)
        plot.tell(PERCENT_IS, p=p, n=part)
        plot.let(variable(str(plot.words["things"])), whole_of_percent(part, p))
        plot.ask(ASK_ALL)
        return plot
    have = last = plot.number(4, theme.most // 2, str(plot.words["things"]))
    used: set[str] = set()
    while plot.steps < steps:
        kind = rng.choice([kind for kind, cost in KINDS.items() if cost <= steps - plot.steps])
        if kind in used:
            raise ImplausibleError("twice the same")
        used.add(kind)
        have = undone(plot, have, kind, theme.most)
    plot.tell(SOME)
    plot.facts.reverse()
    plot.tell(NOW, n=last)
    plot.ask(ASK_FIRST)
    return plot


def _unknown_change(plot: Plot, most: int) -> Plot:
    n = plot.number(5, most, str(plot.words["things"]))
    if plot.rng.random() < 0.5:
        m = given(n.whole + plot.rng.randint(2, max(4, most // 3)))
        plot.tell(HAD, n=n)
        plot.tell(SOME_MORE, m=m)
        plot.let("more", m - n)
        plot.ask(ASK_MORE)
    else:
        m = plot.number(2, n.whole - 2)
        plot.tell(HAD, n=n)
        plot.tell(SOME_LESS, m=m)
        plot.let("gone", n - m)
        plot.ask(ASK_LESS)
    return plot
