"""Several people's amounts, each told by its relation to another's."""

from __future__ import annotations

import random

from training.skills.stories.endings import ASK_ONE, end
from training.skills.stories.graph import ImplausibleError, Node, given, part_of, sum_of
from training.skills.stories.plot import Plot
from training.skills.stories.stock import HAS
from training.skills.stories.telling import Pool
from training.skills.stories.themes import THEMES, Theme, variable, words

MORE = Pool(
    "{a.have} {k} {rel} {things} than {b.o}",
    "{a.have} {k} {rel} than {b.o}",
    "{a.gain} {k} {rel} {things} than {b.o}",
    "{a.own} {k} {rel} {things} than {b.o}",
    "{a.s} {things} {they.number} {k} {rel} than what {b.have}",
    "in contrast to {b.name}, {a.have} {k} {rel} {things}",
    "next to {b.name}, {a.have} {k} {things} {rel}",
    "set against {b.name}, {a.have} {k} {rel} {things}",
    each=2,
)
TIMES = Pool(
    "{a.have} {k.times} as many {things} as {b.o}",
    "{a.have} {k.times} as many as {b.o}",
    "{a.gain} {k.times} as many {things} as {b.o}",
    "{a.own} {k.times} as many {things} as {b.o}",
    "{a.s} number of {things} {it.be} {k.times} what {b.have}",
    "for each of {b.s} {things} {a.have} {k}",
    "next to {b.name}, {a.have} {k.times} the number of {things}",
    "set against {b.name}, {a.have} {k.times} as many {things}",
    each=2,
)
PART = Pool(
    "{a.have} {f.part} as many {things} as {b.o}",
    "{a.have} {f.part} as many as {b.o}",
    "{a.gain} {f.part} as many {things} as {b.o}",
    "{a.own} {f.part} as many {things} as {b.o}",
    "{a.s} number of {things} {it.be} {f.part} of what {b.have}",
    "in contrast to {b.name}, {a.have} {f.part} as many {things}",
    "next to {b.name}, {a.have} just {f.part} as many {things}",
    "set against {b.name}, {a.have} {f.part} as many {things}",
    each=2,
)
ASK_ALL = Pool(
    "how many {things} {they.be} there altogether",
    "how many {things} {they.be} there in all",
    "how many {things} is that in total for all of them",
    "how many {things} {they.do} {we} have together",
    "what {it.be} the total when everybody's {things} {they.be} counted",
    "adding everyone's up, how many {things} is that",
)
ASK_MEAN = Pool(
    "how many {things} {they.do} {we} have on average",
    "what {it.be} the average number of {things} a person {it.have}",
    "on average, how many {things} {they.do} {we} have",
    "how many {things} is that per person on average",
    "what {it.be} the mean number of {things}",
    "averaged over all of them, how many {things} {it.be} that each",
)
ASK_GAP = Pool(
    "how many more {things} {a.do} have than {b.o}",
    "how many {things} more than {b.o} {a.do} have",
    "how many fewer {things} {b.do} have than {a.o}",
    "how many {things} {it.be} {a.s} lead over {b.name}",
    "by how many {things} {a.do} beat {b.o}",
)
POOL = Pool(
    "{we} {they.put} all {our} {things} together",
    "all of them {they.bring} {our} {things} together",
    "{we} {they.collect} all the {things} in one place",
    "all the {things} {they.be} put together",
    "everybody's {things} {they.be} combined",
    "{we} {they.make} one heap of all the {things}",
)


def relate(plot: Plot, other: Node, who: str, name: str) -> Node:
    """How many `who[0]` has, told by what `who[1]` has."""
    kind = plot.rng.choice(("more", "fewer", "times", "part"))
    if kind == "times":
        k = plot.factor()
        plot.tell(TIMES, who=who, k=k)
        return plot.let(name, other * k)
    if kind == "part":
        f = plot.part(other)
        plot.tell(PART, who=who, f=f)
        return plot.let(name, part_of(other, f))
    k = plot.number(2, max(3, other.whole // 2))
    plot.tell(MORE, who=who, k=k, rel=kind)
    return plot.let(name, other + k if kind == "more" else other - k)


def story(rng: random.Random, steps: int) -> Plot:
    """One amount given, one to three told by relations, then a question about one, two or all of them."""
    theme: Theme = rng.choice(THEMES)
    plot = Plot(rng, words(rng, theme))
    things = variable(str(plot.words["things"]))
    relations = rng.randint(1, min(3, steps))
    first = plot.number(6, theme.most // 3, str(plot.words["things"]))
    plot.tell(HAS, who="abcd", n=first)
    has: dict[str, Node] = {"a": first}
    left = steps - relations
    gap = left == 1 and relations > 1 and rng.random() < 0.35
    for person, name in zip("bcd"[:relations], ("second", "third", "fourth"), strict=False):
        base = list(has)[-1] if gap or left == 0 else rng.choice(tuple(has))
        rest = "".join(x for x in "abcd" if x not in (person, base))
        has[person] = relate(plot, has[base], person + base + rest, f"{name}_{things}")
    last = "abcd"[relations]
    if left == 0:
        plot.ask(ASK_ONE, who=last + "".join(x for x in "abcd" if x != last))
        return plot
    if gap:
        big, small = ("a", last) if has["a"].value > has[last].value else (last, "a")
        if has[big].value == has[small].value:
            raise ImplausibleError("equal")
        plot.let("difference", has[big] - has[small])
        plot.ask(ASK_GAP, who=big + small + "".join(x for x in "abcd" if x not in (big, small)))
        return plot
    total = plot.let("total", sum_of(*has.values()))
    if left == 1:
        plot.ask(ASK_ALL)
    elif left == 2 and rng.random() < 0.4:
        plot.let("average", total / given(len(has)))
        plot.ask(ASK_MEAN)
    elif left == 2:
        plot.tell(POOL)
        end(
            plot, total, theme, rng.choice(("share", "groups", "full", "needed", "over", "sell", "want", "lasts")), None
        )
    else:
        raise ImplausibleError("too many steps")
    return plot
