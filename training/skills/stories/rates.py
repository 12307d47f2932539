"""So much in each unit of time: totals, goals, paces, two people at once, averages over days."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, Node, given, sum_of
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool, Slots

ACTS: tuple[tuple[str, str, int, int, str, str], ...] = (
    ("read", "pages", 8, 60, "day", "reader"), ("walk", "kilometres", 3, 15, "day", "hiker"),
    ("cycle", "kilometres", 10, 60, "day", "cyclist"), ("swim", "lengths", 10, 60, "day", "swimmer"),
    ("type", "words", 30, 90, "minute", "secretary"), ("knit", "rows", 10, 60, "evening", "knitter"),
    ("drive", "kilometres", 40, 110, "hour", "driver"), ("drive", "miles", 30, 70, "hour", "lorry driver"),
    ("lay", "bricks", 40, 90, "hour", "bricklayer"), ("write", "pages", 2, 12, "day", "novelist"),
    ("learn", "words", 5, 25, "day", "student"), ("solve", "puzzles", 2, 12, "day", "student"),
    ("plant", "trees", 5, 40, "day", "forester"), ("fold", "napkins", 30, 120, "hour", "waiter"),
    ("bake", "loaves", 10, 60, "hour", "baker"), ("run", "laps", 3, 15, "day", "runner"),
    ("do", "push-ups", 10, 60, "day", "athlete"), ("wash", "cars", 2, 8, "hour", "mechanic"),
    ("walk", "steps", 2000, 9000, "day", "walker"), ("paint", "chairs", 2, 9, "hour", "painter"),
    ("pick", "kilos of cherries", 5, 30, "hour", "picker"), ("carve", "spoons", 2, 9, "day", "carver"),
    ("sew", "masks", 4, 25, "hour", "tailor"), ("deliver", "parcels", 8, 40, "hour", "courier"),
    ("iron", "shirts", 6, 20, "hour", "cleaner"), ("pump", "litres of water", 20, 90, "minute", "plumber"),
    ("dig", "metres of trench", 2, 12, "day", "labourer"), ("answer", "calls", 6, 30, "hour", "receptionist"),
)  # fmt: skip
"""Verb, unit, least and most in one period, period, who does it for a living."""

PACE = Pool(
    "{a.act} {n} {units} {period.a} for {m} {periods}",
    "{a.act} {n} {units} every {period} for {m} {periods}",
    "for {m} {periods}, {a.act} {n} {units} {period.a}",
    "{a.act} {n} {units} each {period} for {m} {periods}",
    "{a.act} {n} {units} per {period} for {m} {periods}",
    "over {m} {periods}, {a.act} {n} {units} each {period}",
    "{m} {periods} in a row, {a.act} {n} {units} {period.a}",
)
NEXT_PACE = Pool(
    "then {a.act} {n} {units} {period.a} for {m} {periods}",
    "after that, {a.act} {n} {units} {period.a} for {m} more {periods}",
    "for the next {m} {periods}, {a.act} {n} {units} {period.a}",
    "then for {m} {periods} {a.act} {n} {units} each {period}",
    "during {m} further {periods}, {a.act} {n} {units} each {period}",
    "{a.act} {n} {units} {period.a} on the {m} {periods} that {they.follow}",
)
BESIDE = Pool(
    "{b.act} {n} {units} {period.a} for {m} {periods}",
    "{b.act} {n} {units} every {period} for {m} {periods}",
    "for {m} {periods} {b.act} {n} {units} each {period}",
    "meanwhile {b.act} {n} {units} {period.a} for {m} {periods}",
    "in {b.s} case it {it.be} {n} {units} {period.a} for {m} {periods}",
    "{m} {periods} of {n} {units} each {it.be} what {b.act}",
)
SPEEDS = Pool(
    "{a.act} {n} {units} {period.a} and {b.act} {m} {units} {period.a}",
    "in one {period} {a.act} {n} {units} and {b.act} {m}",
    "{a.act} {n} {units} every {period}, and {b.act} {m} in the same time",
    "{a.act} {n} {units} per {period} while {b.act} {m}",
    "each {period}, {n} {units} {they.be} what {a.act}, and {m} what {b.act}",
    "with {n} {units} {period.a} for {a.o} and {m} for {b.o}, both {they.be} busy",
)
SPEED = Pool(
    "{a.act} {n} {units} {period.a}",
    "{a.act} {n} {units} every {period}",
    "{a.act} {n} {units} per {period}",
    "in one {period} {a.act} {n} {units}",
    "{a.s} pace {it.be} {n} {units} {period.a}",
    "each {period}, it {it.be} {n} {units} that {a.act}",
)
DONE = Pool(
    "{a.act} {n} {units} in {m} {periods}",
    "in {m} {periods} {a.act} {n} {units}",
    "it {it.take} {a.o} {m} {periods} to {act} {n} {units}",
    "{a.need} {m} {periods} to {act} {n} {units}",
    "within {m} {periods}, {a.act} {n} {units}",
    "{m} {periods} {they.be} enough for {a.o} to {act} {n} {units}",
)
GOAL = Pool(
    "{a.want} to {act} {n} {units} in all",
    "{a.have} to {act} {n} {units} in all",
    "{a.plan} to {act} {n} {units} altogether",
    "the goal {it.be} to {act} {n} {units}",
    "the task {it.be} to {act} {n} {units} in total",
    "there {they.be} {n} {units} to {act} in all",
)
NEW_SPEED = Pool(
    "from then on {a.act} {n} {units} {period.a}",
    "after that {a.act} {n} {units} every {period}",
    "for the rest {a.act} {n} {units} {period.a}",
    "from then on it {it.be} {n} {units} {period.a}",
    "the remaining {units} {they.go} at {n} {period.a}",
    "as for the rest, {a.act} {n} {units} in each {period}",
)
FOR_TIME = Pool(
    "{we} both {they.do} this for {k} {periods}",
    "both {they.work} for {k} {periods}",
    "both {they.keep} this up for {k} {periods}",
    "{we} {they.go} on like this for {k} {periods}",
    "this {it.last} {k} {periods}",
    "{k} {periods} {they.pass} in this way",
)
ASK_TOTAL = Pool(
    "how many {units} {a.do} {act} in total",
    "how many {units} {a.do} {act}",
    "how many {units} {a.do} {act} altogether",
    "how many {units} is that in all",
    "what {it.be} the total number of {units}",
    "what number of {units} {a.do} {act}",
)
ASK_BOTH = Pool(
    "how many {units} {they.do} {we} {act} together",
    "how many {units} is that in all for both",
    "how many {units} {they.do} {we} {act} in total",
    "how many {units} {they.do} the two {act} altogether",
    "what {it.be} the total number of {units} for both of them",
    "what number of {units} {they.do} the two of them {act}",
)
ASK_MORE = Pool(
    "how many more {units} {a.do} {act} than {b.o}",
    "how many {units} more than {b.o} {a.do} {act}",
    "how many fewer {units} {b.do} {act} than {a.o}",
    "by how many {units} {a.was} ahead of {b.o}",
    "what {it.be} {a.s} lead over {b.o}, in {units}",
)
ASK_REST = Pool(
    "how many {units} {they.be} left",
    "how many {units} {a.do} still have to {act}",
    "how many more {units} {a.do} have to {act}",
    "how many {units} {they.remain}",
    "what number of {units} {it.be} still to come",
    "how far from the end {a.was}, in {units}",
)
ASK_TIME = Pool(
    "how many {periods} {it.do} that take",
    "how many {periods} {a.do} need for that",
    "in how many {periods} {it.be} that done",
    "how many {periods} {it.do} it take",
    "after how many {periods} {it.be} everything done",
    "what number of {periods} {it.be} needed",
)
ASK_REST_TIME = Pool(
    "how many more {periods} {a.do} need",
    "how many {periods} {it.do} the rest take",
    "how many {periods} {a.do} need for the rest",
    "how many more {periods} {it.do} it take",
    "what number of {periods} {it.do} the rest take up",
    "after how many further {periods} {it.be} everything done",
)
ASK_SPEED = Pool(
    "how many {units} {a.do} {act} in one {period}",
    "how many {units} is that per {period}",
    "how many {units} {a.do} {act} each {period}",
    "how many {units} {period.a} is that",
    "what {it.be} the pace in {units} per {period}",
    "at how many {units} {period.a} is that",
)
ASK_LATER = Pool(
    "at this pace, how many {units} {a.do} {act} in {k} {periods}",
    "how many {units} {a.do} {act} in {k} {periods} at this pace",
    "how many {units} {a.can} {act} in {k} {periods} at the same rate",
    "if nothing changes, how many {units} {a.do} {act} in {k} {periods}",
    "what number of {units} {it.do} {k} {periods} bring at that rate",
    "with {k} {periods} instead, how many {units} would that be",
)
ASK_MEAN = Pool(
    "how many {units} {period.a} is that on average",
    "on average, how many {units} {a.do} {act} {period.a}",
    "what {it.be} the average number of {units} per {period}",
    "how many {units} {a.do} {act} per {period} on average",
    "what average per {period} is that, in {units}",
    "averaged over all the {periods}, how many {units} {it.be} that",
)


ALL_OF = Pool(
    "together {we} {they.have} to {act} {n} {units}",
    "between the two, there {they.be} {n} {units} to {act}",
    "{we} {they.want} to {act} {n} {units} together",
    "{our} common goal {it.be} to {act} {n} {units}",
    "the shared task {it.be} {n} {units}",
    "as a team {we} {they.have} a target of {n} {units}",
)
ASK_PER = Pool(
    "how many {units} {they.do} {we} {act} together in one {period}",
    "how many {units} {period.a} is that for both together",
    "how many {units} {they.do} the two {act} together each {period}",
    "together, how many {units} {they.do} {we} {act} per {period}",
    "what {it.be} {our} joint pace in {units} per {period}",
    "at how many {units} {period.a} {they.do} the two work jointly",
)
ASK_TIME_BOTH = Pool(
    "how many {periods} {they.do} {we} need together",
    "how many {periods} {it.do} that take them together",
    "working together, how many {periods} {they.do} {we} need",
    "in how many {periods} {they.be} {we} done",
    "what number of {periods} {they.do} the two need",
    "after how many {periods} of joint work {it.be} it done",
)
ASK_REST_BOTH = Pool(
    "how many {units} {they.be} left",
    "how many {units} {they.do} {we} still have to {act}",
    "how many more {units} {they.be} needed",
    "how many {units} {they.remain}",
    "how many {units} {they.be} lacking",
    "what number of {units} {it.be} still to be done",
)


def begin(rng: random.Random) -> tuple[Plot, int, int]:
    """A plot about one activity, and what is usual in one period."""
    act, units, low, high, period, role = rng.choice(ACTS)
    words: Slots = {"act": act, "units": units, "period": period, "periods": f"{period}s", "role": role}
    return Plot(rng, words), low, high


def phase(plot: Plot, pool: Pool, low: int, high: int, name: str) -> tuple[Node, Node]:
    """The total of some periods at one pace, and how many periods."""
    n, m = plot.number(low, high, str(plot.words["units"])), plot.number(2, 12, str(plot.words["periods"]))
    plot.tell(pool, n=n, m=m)
    return plot.let(name, n * m), m


def one_person(rng: random.Random, steps: int) -> Plot:
    """One or two phases, then what remains of a goal, the time for the rest, or the average."""
    plot, low, high = begin(rng)
    units = str(plot.words["units"]).split()[0].replace("-", "_")
    two = steps >= 3 and rng.random() < 0.6
    done, m = phase(plot, PACE, low, high, "first" if two else units)
    if two:
        second, k = phase(plot, NEXT_PACE, low, high, "second")
        done = plot.let(units, done + second)
        if steps == 5 and rng.random() < 0.5:
            plot.let("average", done / plot.let(str(plot.words["periods"]), m + k))
            plot.ask(ASK_MEAN)
            return plot
    if plot.steps == steps:
        plot.ask(ASK_TOTAL)
        return plot
    goal = given(
        (done.whole // 10 + rng.randint(1, 20)) * 10 if low < 1000 else (done.whole // 1000 + rng.randint(1, 20)) * 1000
    )
    plot.tell(GOAL, n=goal)
    plot.facts.insert(0, plot.facts.pop())
    rest = plot.let("remaining", goal - done)
    if plot.steps == steps:
        plot.ask(ASK_REST)
        return plot
    n = plot.divisor(rest, low, high)
    plot.tell(NEW_SPEED, n=n)
    plot.let(str(plot.words["periods"]), rest / n)
    plot.ask(ASK_REST_TIME)
    return plot


def two_people(rng: random.Random, steps: int) -> Plot:
    """Each at their own pace: together, apart, or sharing one task."""
    plot, low, high = begin(rng)
    if steps >= 3:
        mine, _ = phase(plot, PACE, low, high, "first")
        other, _ = phase(plot, BESIDE, low, high, "second")
        if rng.random() < 0.5:
            total = plot.let("total", sum_of(mine, other))
            plot.ask(ASK_BOTH)
            if steps == 4:
                goal = given((total.whole // 10 + rng.randint(1, 20)) * 10)
                plot.tell(ALL_OF, n=goal)
                plot.let("remaining", goal - total)
                plot.ask(ASK_REST_BOTH)
            return plot
        plot.let("difference", mine - other)
        plot.ask(ASK_MORE)
        return plot
    n, m = plot.number(low, high), plot.number(low, high)
    plot.tell(SPEEDS, n=n, m=m)
    both = plot.let("together", n + m)
    if steps == 1:
        plot.ask(ASK_PER)
    elif rng.random() < 0.5:
        k = plot.number(2, 12)
        plot.tell(FOR_TIME, k=k)
        plot.let("total", both * k)
        plot.ask(ASK_BOTH)
    else:
        k = plot.number(2, 12)
        goal = given(both.value * k.value)
        plot.tell(ALL_OF, n=goal)
        plot.let(str(plot.words["periods"]), goal / both)
        plot.ask(ASK_TIME_BOTH)
    return plot


def paces(rng: random.Random, steps: int) -> Plot:
    """A pace to find or to use: total over time, amount in another time, time for a goal."""
    plot, low, high = begin(rng)
    units, periods = str(plot.words["units"]).split()[0].replace("-", "_"), str(plot.words["periods"])
    n, m = plot.number(low, high), plot.number(2, 12, periods)
    if steps == 1 and rng.random() < 0.5:
        plot.tell(SPEED, n=n)
        goal = given(n.value * m.value, units)
        plot.tell(GOAL, n=goal)
        plot.let(periods, goal / n)
        plot.ask(ASK_TIME)
        return plot
    total = given(n.value * m.value, units)
    plot.tell(DONE, n=total, m=m)
    pace = plot.let("pace", total / m)
    if steps == 1:
        plot.ask(ASK_SPEED)
    elif rng.random() < 0.5:
        k = given(rng.choice([k for k in range(2, 15) if k != m.value]))
        plot.let(units, pace * k)
        plot.ask(ASK_LATER, k=k)
    else:
        goal = given(pace.value * rng.randint(2, 20))
        plot.tell(GOAL, n=goal)
        plot.let(periods, goal / pace)
        plot.ask(ASK_TIME)
    return plot


def story(rng: random.Random, steps: int) -> Plot:
    kinds = {1: (one_person, two_people, paces), 2: (one_person, two_people, paces), 3: (one_person, two_people),
             4: (one_person, two_people), 5: (one_person,)}  # fmt: skip
    if steps not in kinds:
        raise ImplausibleError("no such story")
    return rng.choice(kinds[steps])(rng, steps)
