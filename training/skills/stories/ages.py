"""How old people are, were and will be."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, Node, given, part_of, sum_of
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool

OLDEST = 95
IS = Pool(
    "{a.am} {n} years old",
    "{a.am} {n}",
    "{a.s} age is {n}",
    "{a.am} now {n} years old",
    "on {a.s} last birthday, {a} turned {n}",
    "at present {a.s} age is {n}",
)
WAS = Pool(
    "{y} years ago, {a.s} age was {n}",
    "{a.s} age {y} years ago was {n}",
    "{a} turned {n} exactly {y} years ago",
    "{y} years ago {a} turned {n}",
    "it is {y} years since {a} turned {n}",
    "the year in which {a} turned {n} lies {y} years back",
)
OLDER = Pool(
    "{a.am} {k} years {rel} than {b.o}",
    "{a.am} {rel} than {b.o} by {k} years",
    "{a.am} {k} years {rel}, compared with {b.name}",
    "in age, {a.am} {k} years {rel} than {b.o}",
    "the age difference makes {a.name} {k} years {rel} than {b.name}",
    "next to {b.name}, {a.am} {k} years {rel}",
    "set against {b.name}, {a.am} {rel} by {k} years",
    each=2,
)
TIMES = Pool(
    "{a.am} {k.times} as old as {b.o}",
    "{a.s} age is {k.times} {b.s} age",
    "{a.am} exactly {k.times} as old as {b.o}",
    "in years, {a.am} {k.times} as old as {b.o}",
    "as for age, {a.am} {k.times} as old as {b.name}",
    "next to {b.name}, {a.am} {k.times} as old",
    "set against {b.name}, {a.am} {k.times} as old",
    each=2,
)
PART = Pool(
    "{a.am} {f.part} as old as {b.o}",
    "{a.s} age is {f.part} of {b.s} age",
    "{a.am} exactly {f.part} as old as {b.o}",
    "in years, {a.am} {f.part} as old as {b.o}",
    "as for age, {a.am} {f.part} as old as {b.name}",
    "next to {b.name}, {a.am} only {f.part} as old",
    "set against {b.name}, {a.am} {f.part} as old",
    each=2,
)
ASK_NOW = Pool(
    "how old {a.is}",
    "how old {a.is} now",
    "what is {a.s} age",
    "what is {a.s} age now",
    "what age {a.is}",
    "how many years old {a.is}",
)
ASK_THEN = Pool(
    "how old {a.will} be in {y} years",
    "in {y} years, how old {a.will} be",
    "what will {a.s} age be in {y} years",
    "what will {a.s} age be {y} years from now",
    "how old {a.will} be once {y} years have passed",
    "after {y} more years, how old {a.will} be",
)
ASK_AGO = Pool(
    "what was {a.s} age {y} years ago",
    "{y} years ago, what was {a.s} age",
    "what age had {a} reached {y} years ago",
    "going back {y} years, what was {a.s} age",
    "what was {a.s} age {y} years earlier",
)
ASK_SUM = Pool(
    "what is the sum of {our} ages",
    "how old are {we} together",
    "what do {our} ages add up to",
    "what is the total of all {our} ages",
    "if all {our} ages are added, what is the result",
    "adding all the ages, what comes out",
)
ASK_MEAN = Pool(
    "what is {our} average age",
    "how old are {we} on average",
    "what is the average of {our} ages",
    "on average, how old are {we}",
    "what is the mean of all the ages",
    "averaging the ages, what comes out",
)


def relate(plot: Plot, other: Node, who: str, name: str) -> Node:
    kind = plot.rng.choice(("older", "younger", "times", "part"))
    if kind == "times":
        k = plot.factor()
        plot.tell(TIMES, who=who, k=k)
        age = other * k
    elif kind == "part":
        f = plot.part(other)
        plot.tell(PART, who=who, f=f)
        age = part_of(other, f)
    else:
        k = plot.number(2, 30)
        plot.tell(OLDER, who=who, k=k, rel=kind)
        age = other + k if kind == "older" else other - k
    if not 2 <= age.value <= OLDEST:
        raise ImplausibleError("nobody is that old")
    return plot.let(name, age)


def story(rng: random.Random, steps: int) -> Plot:
    """One age given, up to two told by relations; asked of now, of another year, or of all together."""
    plot = Plot(rng, {"role": "teacher"})
    n = plot.number(4, 60, "years")
    ages = {"a": n}
    if rng.random() < 0.3:
        y = plot.number(2, 15)
        plot.tell(WAS, n=n, y=y)
        ages["a"] = plot.let("age", n + y)
    else:
        plot.tell(IS, n=n)
    final = rng.choice(("now", "then", "ago", "sum", "mean"))
    cost = {"now": 0, "then": 1, "ago": 1, "sum": 1, "mean": 2}[final]
    relations = steps - cost - plot.steps
    if not (0 <= relations <= 3) or (final in ("sum", "mean") and relations < 1):
        raise ImplausibleError("no room")
    for person, name in zip("bcd"[:relations], ("second", "third", "fourth"), strict=False):
        base = rng.choice(tuple(ages)) if final in ("sum", "mean") else list(ages)[-1]
        who = person + base + "".join(x for x in "abcd" if x not in (person, base))
        ages[person] = relate(plot, ages[base], who, f"{name}_age")
    last = "abcd"[relations]
    who = last + "".join(x for x in "abcd" if x != last)
    if final == "now":
        plot.ask(ASK_NOW, who=who)
    elif final == "then":
        y = plot.number(2, 25)
        plot.let("age_then", ages[last] + y)
        plot.ask(ASK_THEN, who=who, y=y)
    elif final == "ago":
        y = plot.number(2, int(ages[last].value) - 1)
        plot.let("age_then", ages[last] - y)
        plot.ask(ASK_AGO, who=who, y=y)
    else:
        total = plot.let("total", sum_of(*ages.values()))
        if final == "mean":
            plot.let("average", total / given(len(ages)))
        plot.ask(ASK_SUM if final == "sum" else ASK_MEAN)
    return plot
