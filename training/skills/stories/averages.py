"""Several days, tests or people: their average, what is missing for one, how far one is from it."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, Node, given, sum_of
from training.skills.stories.plot import Plot
from training.skills.stories.rates import begin
from training.skills.stories.telling import Pool

THREE_DAYS = Pool(
    "{a.act} {n} {units} on Monday, {m} on Tuesday and {k} on Wednesday",
    "on Friday {a.act} {n} {units}, on Saturday {m} and on Sunday {k}",
    "{a.act} {n}, {m} and {k} {units} on three days",
    "{a.act} {n} {units} one day, {m} the next day and {k} the day after",
    "on the first day {a.act} {n} {units}, on the second {m} and on the third {k}",
    "{n} {units} on the first evening, {m} on the second and {k} on the third: that {it.be} what {a.act}",
)
FOUR_DAYS = Pool(
    "{a.act} {n} {units} on Monday, {m} on Tuesday, {k} on Wednesday and {j} on Thursday",
    "in four weeks {a.act} {n}, {m}, {k} and {j} {units}",
    "{a.act} {n}, {m}, {k} and {j} {units} on four days",
    "on Thursday {a.act} {n} {units}, on Friday {m}, on Saturday {k} and on Sunday {j}",
    "on four days in a row {a.act} {n}, {m}, {k} and {j} {units}",
    "{n} {units}, then {m}, then {k} and finally {j}: that {it.be} what {a.act} in four days",
)
THREE_TESTS = Pool(
    "{a.score} {n}, {m} and {k} points in three {tests}",
    "{a.get} {n} points in the first {test}, {m} in the second and {k} in the third",
    "in three {tests} {a.score} {n}, {m} and {k} points",
    "{a.s} points in three {tests} {they.be} {n}, {m} and {k}",
    "three {tests} {they.bring} {a.o} {n}, {m} and {k} points",
    "with three {tests} behind {a.o}, {a.have} {n}, {m} and {k} points",
)
WANTS_MEAN = Pool(
    "{a.want} an average of {x} points over four {tests}",
    "{a.s} goal {it.be} an average of {x} points after four {tests}",
    "{a.need} an average of {x} points in four {tests}",
    "with a fourth {test}, {a.want} to reach an average of {x} points",
    "a fourth {test} {it.be} to lift the average to {x} points",
)
ASK_MEAN = Pool(
    "how many {units} is that on average",
    "what {it.be} the average number of {units}",
    "how many {units} {a.do} {act} on average",
    "on average, how many {units} {it.be} that",
    "what {it.be} the average",
    "what {it.be} the mean number of {units}",
    "averaged out, how many {units} {a.do} {act}",
)
ASK_MEAN_POINTS = Pool(
    "what {it.be} the average",
    "how many points is that on average",
    "what {it.be} {a.s} average",
    "how many points {a.do} have on average",
    "what {it.be} the mean of these points",
    "averaged out, how many points {a.do} score",
)
ASK_SUM = Pool(
    "how many {units} {a.do} {act} in all",
    "how many {units} is that altogether",
    "how many {units} {a.do} {act} in total",
    "over all the days, what {it.be} the number of {units}",
    "what {it.be} the sum of all the {units}",
    "summed up, how many {units} {a.do} {act}",
)
ASK_MISSING = Pool(
    "how many points {a.do} need in the fourth {test}",
    "how many points must {a.s} fourth {test} bring",
    "how many points {they.be} necessary in the fourth {test}",
    "which score in the fourth {test} {it.do} that take",
    "what must the fourth {test} bring, in points",
)
ASK_ABOVE = Pool(
    "how far {it.be} the best score above the average",
    "by how many points {it.be} the highest score above the average",
    "how many points above {a.s} average {it.be} the best {test}",
    "what {it.be} the difference between the best score and the average",
    "by how many points {it.do} the top score beat the average",
)
TESTS = (("test", "tests"), ("game", "games"), ("quiz", "quizzes"), ("match", "matches"), ("round", "rounds"),
         ("competition", "competitions"))  # fmt: skip


def story(rng: random.Random, steps: int) -> Plot:
    if steps <= 2 and rng.random() < 0.6:
        return _days(rng, steps)
    test, tests = rng.choice(TESTS)
    plot = Plot(rng, {"test": test, "tests": tests, "role": "player"})
    values = [plot.number(11, 99, "points") for _ in range(3)]
    plot.tell(THREE_TESTS, n=values[0], m=values[1], k=values[2])
    total = plot.let("total", sum_of(*values))
    if steps == 2:
        plot.let("average", total / given(3))
        plot.ask(ASK_MEAN_POINTS)
        return plot
    if steps == 3 and rng.random() < 0.5:
        mean = plot.let("average", total / given(3))
        best = max(values, key=lambda node: node.value)
        plot.let("above", best - mean)
        plot.ask(ASK_ABOVE)
    elif steps == 3:
        x = plot.number(20, 95)
        missing = plot.let("needed_total", x * given(4)) - total
        if not 10 <= missing.value <= 100:
            raise ImplausibleError("no such score")
        plot.tell(WANTS_MEAN, x=x)
        plot.let("fourth", missing)
        plot.ask(ASK_MISSING)
    return plot


def _days(rng: random.Random, steps: int) -> Plot:
    plot, low, high = begin(rng)
    four = rng.random() < 0.5
    values: list[Node] = [plot.number(low, high) for _ in range(4 if four else 3)]
    n, m, k = values[:3]
    plot.tell(FOUR_DAYS if four else THREE_DAYS, n=n, m=m, k=k, j=values[-1])
    total = plot.let("total", sum_of(*values))
    if steps == 2:
        plot.let("average", total / given(len(values)))
    plot.ask(ASK_SUM if steps == 1 else ASK_MEAN)
    return plot
