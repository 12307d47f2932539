"""Somebody has things, and the number of them changes."""

from __future__ import annotations

import random

from training.skills.stories.endings import ASK_ONE, GROWN, LEFT, OWN, TOTAL, end
from training.skills.stories.graph import ImplausibleError, Node, part_of, percent_of
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool
from training.skills.stories.themes import THEMES, variable, words

HAS = Pool(
    "{a.have} {n} {things}",
    "{a.start} with {n} {things}",
    "{a.have} {n} {things} {place}",
    "at first {a.have} {n} {things}",
    "{a.count} {n} {things} {place}",
    "{a.gain} {n} {things}",
    "one morning {a.gain} {n} {things}",
    "{a.begin} the week with {n} {things}",
    "{a.s} stock {it.be} {n} {things}",
    "to begin with, {a.have} {n} {things}",
    "the number of {things} {a.have} {it.be} {n}",
    "{a.be} the owner of {n} {things}",
    each=2,
)
BOXES = Pool(
    "{a.have} {m} {boxes} with {n} {things} in each",
    "{a.have} {m} {boxes} of {things}. Each {box} {it.hold} {n} {things}",
    "{a.have} {m} {boxes} and there {they.be} {n} {things} in each {box}",
    "{a.put} {n} {things} into each of {m} {boxes}",
    "there {they.be} {n} {things} in each of {a.s} {m} {boxes}",
    "{a.fill} {m} {boxes} with {n} {things} each",
    "{a.bring} {m} {boxes}, each with {n} {things}",
    "every {box} {it.contain} {n} {things}, and {a.own} {m} such {boxes}",
    "{a.s} {things} {they.fill} {m} {boxes}, with {n} to {box.a}",
)
KINDS = Pool(
    "{a.have} {n} {kind} {things} and {m} {kind2} ones",
    "{a.have} {n} {kind} {things} and {m} {kind2} {things}",
    "{a.gain} {n} {kind} {things} and {m} {kind2} ones",
    "{a.have} {n} {kind} and {m} {kind2} {things} {place}",
    "{a.count} {n} {kind} {things} and {m} {kind2} ones",
    "{a.s} {things} {they.be} of two sorts: {n} {kind} ones and {m} {kind2} ones",
    "{a.own} both {kind} and {kind2} {things}, {n} of the former and {m} of the latter",
)
TWICE = Pool(
    "{a.gain} {n} {things} on Monday and {m} on Tuesday",
    "{a.gain} {n} {things} in the morning and {m} in the afternoon",
    "{a.gain} {n} {things} on Saturday and {m} more on Sunday",
    "on Monday {a.gain} {n} {things} and on Wednesday {m}",
    "{a.gain} {n} {things} before lunch and {m} after lunch",
    "{a.gain} {n} {things} on the first day, and another {m} on the day after",
    "in the first week {a.gain} {n} {things}, in the second week {m}",
)
DAILY = Pool(
    "{a.gain} {n} {things} a day for {m} days",
    "every day for {m} days {a.gain} {n} {things}",
    "{a.gain} {n} {things} each day for {m} days",
    "for {m} days {a.gain} {n} {things} every day",
    "{a.gain} {n} {things} every morning for {m} mornings",
    "over {m} days, {a.gain} {n} {things} daily",
    "{m} days in a row, {a.gain} {n} {things} a day",
)
AS_MANY = Pool(
    "{b.have} {n} {things} and {a.have} {k.times} as many",
    "{b.have} {n} {things}. {a.have} {k.times} as many as {b.o}",
    "{a.have} {k.times} as many {things} as {b.o}. {b.have} {n} {things}",
    "{b.gain} {n} {things} and {a.gain} {k.times} as many",
    "{b.gain} {n} {things} while {a.gain} {k.times} that number",
    "{b.own} {n} {things}, and {a.s} collection {it.be} {k.times} as large",
    "compared with {b.o}, who {it.have} {n} {things}, {a.have} {k.times} as many",
)
PART_AS_MANY = Pool(
    "{b.have} {n} {things} and {a.have} {f.part} as many",
    "{b.have} {n} {things}. {a.have} {f.part} as many as {b.o}",
    "{a.have} {f.part} as many {things} as {b.o}. {b.have} {n} {things}",
    "{b.gain} {n} {things} and {a.gain} {f.part} as many",
    "{b.gain} {n} {things} while {a.gain} {f.part} of that number",
    "{b.own} {n} {things}, and {a.own} {f.part} of that",
    "compared with {b.o}, who {it.have} {n} {things}, {a.have} only {f.part} as many",
)
MORE_THAN = Pool(
    "{b.have} {n} {things} and {a.have} {k} {rel} than {b.o}",
    "{b.have} {n} {things}. {a.have} {k} {rel}",
    "{a.have} {k} {rel} {things} than {b.o}, who {it.have} {n}",
    "{b.gain} {n} {things} and {a.gain} {k} {rel} than that",
    "{a.have} {k} {rel} {things} than {b.o}. {b.have} {n} {things}",
    "{b.own} {n} {things}, and {a.own} {k} {rel}",
    "compared with {b.o}, who {it.have} {n} {things}, {a.have} {k} {rel}",
)
LOOSE = Pool(
    "{a.have} {k} loose {things} as well",
    "{a.have} {k} more {things} outside the {boxes}",
    "another {k} {things} {they.lie} beside the {boxes}",
    "there {they.be} also {k} loose {things}",
    "in addition, {k} {things} {they.be} in no {box} at all",
    "{k} further {things} {they.be} left loose",
)
TWO_BOXES = Pool(
    "{a.have} {m} large {boxes} of {n} {things} and {j} small {boxes} of {k} {things}",
    "{a.have} {m} {boxes} with {n} {things} each and {j} smaller {boxes} with {k} {things} each",
    "there {they.be} {n} {things} in each of {m} large {boxes} and {k} in each of {j} small {boxes}",
    "{a.buy} {m} {boxes} of {n} {things} and {j} {boxes} of {k} {things}",
    "{a.own} {m} big {boxes} holding {n} {things} each, and {j} little ones holding {k} each",
    "{a.s} {things} {they.fill} {m} tall {boxes}, {n} in each, and {j} flat ones, {k} in each",
)
GAIN = Pool(
    "{a.gain} {n} more {things}",
    "{a.gain} {n} more",
    "{a.gain} another {n}",
    "{b.give} {a.o} {n} more",
    "{a.get} {n} more {things} from {b.o}",
    "{a.receive} {n} {things} from {b.o}",
    "{a.get} {n} more",
    "{a.add} {n} {things} to what {a.have} already",
    "{n} more {they.come} to {a.o} from {b.name}",
    "{b.bring} {a.o} {n} extra {things}",
    "with {b.s} help, {a.gain} {n} {things} on top",
    each=2,
)
LOSE = Pool(
    "{a.lose} {n} of them",
    "{a.lose} {n} {things}",
    "{a.give} {n} of them to {b.o}",
    "{a.give} {b.o} {n} {things}",
    "{b.take} {n} of them",
    "{b.get} {n} of the {base} from {a.o}",
    "{a.let} {b.o} have {n} of the {things}",
    "{n} of {a.s} {things} {they.go} to {b.name}",
    "{a.part} with {n} {things}",
    "{a.hand} {n} of the {things} over to {b.name}",
    each=2,
)
GAIN_BOXES = Pool(
    "{a.buy} {m} {packs} of {n} {things}",
    "{a.get} {m} {packs} with {n} {things} in each",
    "{b.give} {a.o} {m} {packs} with {n} {things} each",
    "{a.get} {m} {packs} of {n} {things} from {b.o}",
    "{m} {packs} {they.arrive} for {a.o}, every one with {n} {things} inside",
    "{b.bring} {a.o} {m} full {packs} holding {n} {things} apiece",
)
GIVE_EACH = Pool(
    "{a.give} {n} {things} to each of {m} {people}",
    "{a.give} {m} {people} {n} {things} each",
    "each of {m} {people} {it.get} {n} of {a.s} {things}",
    "{m} {people} {they.take} {n} of {a.s} {things} each",
    "{m} {people} {they.come} by, and each {it.leave} with {n} of {a.s} {things}",
    "{a.treat} {m} {people} to {n} {things} apiece",
)
LOSE_PART = Pool(
    "{a.lose} exactly {f.part} of the {base}",
    "{a.lose} {f.part} of the {base}",
    "{a.give} {f.part} of the {base} to {b.o}",
    "{a.give} {b.o} {f.part} of the {base}",
    "{b.take} {f.part} of {a.s} {base}",
    "{a.let} {b.o} have {f.part} of the {base}",
    "{a.part} with {f.part} of the {base}",
)
LOSE_PERCENT = Pool(
    "{a.lose} exactly {p.percent} of the {base}",
    "{a.lose} {p.percent} of the {base}",
    "{a.give} {p.percent} of the {base} to {b.o}",
    "{b.take} {p.percent} of {a.s} {base}",
    "{a.let} {b.o} have {p.percent} of the {base}",
    "{a.part} with {p.percent} of the {base}",
)
MULTIPLY = Pool(
    "a month later {a.have} {k.times} as many",
    "by the end of the month {a.have} {k.times} as many",
    "over the year the number of {a.s} {things} {it.grow} to {k.times} as many",
    "{a.gain} so many more that {a.have} {k.times} as many as before",
    "within weeks, {a.s} {things} {they.become} {k.times} as many",
    "before long {a.s} stock {it.be} {k.times} as large as before",
)
LESS_NAMES = "left remaining rest still_left last"
MORE_NAMES = "total now altogether new_total all"
START_STEPS = {"has": 0, "boxes": 1, "kinds": 1, "twice": 1, "daily": 1, "as_many": 1, "part": 1, "more": 1, "loose": 2,
               "two_boxes": 3}  # fmt: skip
CHANGE_STEPS = {"gain": 1, "lose": 1, "multiply": 1, "gain_boxes": 2, "give_each": 2, "part": 2, "percent": 2}


def begin(plot: Plot, most: int, kind: str) -> Node:
    """What the person has at first."""
    things = plot.words["things"]
    assert isinstance(things, str)
    name = variable(things)
    if kind == "has":
        n = plot.number(5, most, things)
        plot.tell(HAS, n=n)
        return n
    if kind in ("boxes", "loose", "daily"):
        m, n = (
            plot.number(2, 12, "days" if kind == "daily" else str(plot.words["boxes"])),
            plot.number(3, max(4, most // 12)),
        )
        plot.tell(DAILY if kind == "daily" else BOXES, n=n, m=m)
        have = plot.let(name, m * n)
        if kind == "loose":
            k = plot.number(2, 15)
            plot.tell(LOOSE, k=k)
            have = plot.let("total", have + k)
        return have
    if kind == "two_boxes":
        m, n, j, k = plot.number(2, 9), plot.number(6, 30), plot.number(2, 9), plot.number(2, 15)
        plot.tell(TWO_BOXES, m=m, n=n, j=j, k=k)
        return plot.let(name, plot.let("large", m * n) + plot.let("small", j * k))
    n = plot.number(5, most // 2, things)
    if kind in ("kinds", "twice"):
        m = plot.number(4, most // 2)
        plot.tell(KINDS if kind == "kinds" else TWICE, n=n, m=m)
        return plot.let(name, n + m)
    plot.words["shared"] = "yes"
    if kind == "as_many":
        k = plot.factor()
        if n.value * k.value > most:
            raise ImplausibleError("too many")
        plot.tell(AS_MANY, n=n, k=k)
        return plot.let(name, n * k)
    if kind == "part":
        f = plot.part(n)
        plot.tell(PART_AS_MANY, n=n, f=f)
        return plot.let(name, part_of(n, f))
    more = plot.rng.random() < 0.5
    k = plot.number(2, most // 3)
    plot.tell(MORE_THAN, n=n, k=k, rel="more" if more else "fewer")
    return plot.let(name, n + k if more else n - k)


def change(plot: Plot, have: Node, most: int, kind: str) -> Node:
    """What there is after one more event."""
    if kind == "gain":
        n = plot.number(2, max(3, most // 3))
        plot.tell(GAIN, event=True, n=n)
        return plot.let(MORE_NAMES, have + n)
    if kind == "multiply":
        k = plot.factor()
        if have.value * k.value > 2 * most:
            raise ImplausibleError("too many")
        plot.tell(MULTIPLY, k=k)
        return plot.let(MORE_NAMES, have * k)
    if kind == "gain_boxes":
        m, n = plot.number(2, 8), plot.number(3, 15)
        plot.tell(GAIN_BOXES, event=True, shifts=True, n=n, m=m)
        return plot.let(MORE_NAMES, have + plot.let("more extra", m * n))
    if kind == "lose":
        n = plot.number(2, have.whole - 2)
        plot.tell(LOSE, event=True, shifts=True, n=n)
        return plot.let(LESS_NAMES, have - n)
    if kind == "give_each":
        m = plot.number(2, 9)
        n = plot.number(2, have.whole // m.whole)
        plot.tell(GIVE_EACH, event=True, shifts=True, n=n, m=m)
        return plot.let(LESS_NAMES, have - plot.let("given given_away", m * n))
    if kind == "part":
        f = plot.part(have)
        plot.tell(LOSE_PART, event=True, shifts=True, f=f)
        return plot.let(LESS_NAMES, have - plot.let("gone part", part_of(have, f)))
    p = plot.percent(have)
    plot.tell(LOSE_PERCENT, event=True, shifts=True, p=p)
    return plot.let(LESS_NAMES, have - plot.let("gone part", percent_of(have, p)))


def story(
    rng: random.Random,
    steps: int,
    starts: tuple[str, ...] = tuple(START_STEPS),
    changes: tuple[str, ...] = tuple(CHANGE_STEPS),
    endings: tuple[str, ...] = (),
) -> Plot:
    """A start, changes and an ending; each drawn from what is allowed. Endings may be empty: any or none."""
    theme = rng.choice(THEMES)
    plot = Plot(rng, words(rng, theme))
    ending = rng.choice(endings) if endings else rng.choice(("", "any")) if steps > 1 else rng.choice(("", "", "any"))
    budget = steps - (1 if ending else 0)
    start = rng.choice(starts)
    if START_STEPS[start] > budget:
        raise ImplausibleError("no room")
    first = have = begin(plot, theme.most, start)
    kind = ""
    while plot.steps < budget:
        fitting = [kind for kind in changes if CHANGE_STEPS[kind] <= budget - plot.steps]
        if not fitting:
            raise ImplausibleError("no change fits")
        kind = rng.choice(fitting)
        have = change(plot, have, theme.most, kind)
        if have.name in LESS_NAMES.split():
            plot.words["base"] = f"remaining {plot.words['things']}"
    if changes != tuple(CHANGE_STEPS) and not kind:
        raise ImplausibleError("none of these changes is in it")
    if ending:
        end(plot, have, theme, ending, first if kind else None)
    elif "shared" in plot.words:
        plot.ask(OWN if kind else ASK_ONE)
    elif kind:
        plot.ask(GROWN if kind in ("gain", "gain_boxes", "multiply") else LEFT)
    else:
        plot.ask(TOTAL)
    return plot
