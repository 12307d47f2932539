"""Earning and saving: wages, profit, weekly savings, goals."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, Node, given, part_of, percent_of, rounded_up
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool
from training.skills.stories.themes import THEMES, variable, words

WAGE = Pool(
    "{a.earn} {x.money} an hour {a.and work} {n} hours",
    "{a.work} {n} hours for {x.money} an hour",
    "{a.get} {x.money} for every hour {a.and work} {n} hours",
    "{a.work} {n} hours {a.and get} {x.money} for each of them",
    "{a.s} job {it.pay} {x.money} an hour, and {a.work} {n} hours",
    "{a.be} paid {x.money} an hour, for {n} hours of work",
    "{a.s} hourly wage {it.be} {x.money}, and the job {it.take} {n} hours",
)
WAGE_DAYS = Pool(
    "{a.earn} {x.money} an hour {a.and work} {n} hours a day for {m} days",
    "{a.work} {n} hours a day for {m} days at {x.money} an hour",
    "for {m} days {a.work} {n} hours a day and {a.earn} {x.money} an hour",
    "{a.work} {m} days, {n} hours each day, for {x.money} an hour",
    "at {x.money} an hour, {a.work} {n} hours on each of {m} days",
    "{a.s} hourly wage {it.be} {x.money}. There {they.be} {m} working days of {n} hours each",
)
SAVE = Pool(
    "{a.save} {x.money} a week for {n} weeks",
    "{a.save} {x.money} every month for {n} months",
    "every week {a.put} {x.money} into a jar, for {n} weeks",
    "for {n} weeks {a.save} {x.money} a week",
    "{a.set aside} {x.money} each month for {n} months",
    "over {n} weeks, {a.lay by} {x.money} a week",
    "{n} months long, {a.put by} {x.money} a month",
)
REVENUE = Pool(
    "{a.sell} {n} {things} for {x.money} each",
    "{a.sell} {n} {things} at {x.money} each",
    "{a.bring} {n} {things} to the market {a.and sell} each of them for {x.money}",
    "customers {they.buy} {n} {things} from {a.o} for {x.money} each",
    "{n} {things} {they.find} buyers at {a.s} stall, for {x.money} each",
    "{a.s} stall {it.sell} {n} {things}, at {x.money} apiece",
)
EXPENSE = Pool(
    "the materials {they.cost} {x.money}",
    "{a.spend} {x.money} on materials",
    "{a.have} to pay {x.money} in costs",
    "{a.pay} {x.money} for a licence",
    "expenses of {x.money} {they.come} off",
    "the outlay {it.be} {x.money}",
)
UNIT_COST = Pool(
    "each {thing} {it.cost} {a.o} {y.money}",
    "{a.pay} {y.money} for each {thing}",
    "getting one {thing} {it.cost} {y.money}",
    "one {thing} {it.cost} {a.o} {y.money}",
    "the purchase price of each {thing} {it.be} {y.money}",
    "for every {thing}, the outlay {it.be} {y.money}",
)
TIP = Pool(
    "{a.get} {x.money} in tips as well",
    "{a.receive} a bonus of {x.money}",
    "{a.get} another {x.money} as a present",
    "{a.s} aunt {it.give} {a.o} {x.money}",
    "a bonus of {x.money} {it.come} on top",
    "{a.find} {x.money} in an old coat, too",
)
SPEND = Pool(
    "{a.spend} {x.money} on food",
    "{a.spend} {x.money} on a present",
    "{a.pay} {x.money} for a bus pass",
    "{a.lend} {x.money} to a friend",
    "rent {it.take} {x.money} of it",
    "a concert ticket {it.cost} {x.money}",
    "a repair {it.cost} {a.o} {x.money}",
    "{a.be} charged {x.money} for a parking fine",
    each=2,
)
SPEND_PART = Pool(
    "{a.spend} {f.part} of {money}",
    "{a.spend} {f.part} of {money} on clothes",
    "{a.give} {f.part} of {money} to charity",
    "{a.use} {f.part} of {money} for rent",
    "rent {it.take} {f.part} of {money}",
    "{f.part} of {money} {it.go} towards a trip",
)
SPEND_PERCENT = Pool(
    "{a.spend} {p.percent} of {money}",
    "{a.pay} {p.percent} of {money} in tax",
    "{a.give} {p.percent} of {money} to charity",
    "{a.use} {p.percent} of {money} for rent",
    "rent {it.take} {p.percent} of {money}",
    "{p.percent} of {money} {it.go} towards a trip",
)
GOAL = Pool(
    "{a.want} to buy {goal.a} for {x.money}",
    "{a.need} {x.money} for {goal.a}",
    "{goal.a} {it.cost} {x.money}",
    "{a.dream} of {goal.a} that costs {x.money}",
    "the price of {goal.a} {it.be} {x.money}",
    "in the shop window, {goal.a} {it.be} on offer for {x.money}",
)
ASK_EARNED = Pool(
    "how much money {a.do} have then",
    "how much money is that",
    "how many dollars {a.do} have in total",
    "how much {a.do} have in total",
    "what sum of money is that",
    "how many dollars does that make",
)
ASK_PROFIT = Pool(
    "how much profit {a.do} make",
    "what {it.be} {a.s} profit",
    "how much money {a.do} gain",
    "how many dollars of profit is that",
    "how large {it.be} the profit",
    "what gain {a.do} make",
)
ASK_MONEY_LEFT = Pool(
    "how much money {a.do} have left",
    "how much money {it.be} left",
    "how many dollars {a.do} have left",
    "how much {a.does} have now",
    "what sum of money {it.remain}",
    "what {a.do} have left of the money",
)
ASK_NEED = Pool(
    "how much more money {a.do} need",
    "how much money {it.be} still missing",
    "how many more dollars {a.do} need",
    "how much more {a.do} have to save",
    "what sum {it.be} still lacking",
    "how far from the price {a.was}, in dollars",
)
WEEKLY = Pool(
    "from now on {a.save} {y.money} a week",
    "{a.put} away {y.money} every week for the rest",
    "to get the rest, {a.save} {y.money} a week",
    "{a.earn} {y.money} a week towards the rest",
    "the rest {it.be} to come from savings of {y.money} a week",
    "week by week, {y.money} {it.be} laid aside for the rest",
)
ASK_WEEKS = Pool(
    "how many weeks {it.do} that take",
    "after how many weeks {a.do} have enough",
    "for how many weeks {a.do} need to save",
    "how many weeks must pass",
    "what number of weeks {it.be} needed",
    "how many weeks of saving is that",
)
MOST_WEEKS = 60
GOALS = (("bicycle", 120, 900), ("guitar", 100, 800), ("phone", 150, 900), ("tent", 60, 400), ("camera", 150, 900),
         ("laptop", 400, 1500), ("games console", 200, 600), ("skateboard", 40, 150),
         ("sewing machine", 90, 500))  # fmt: skip


def income(plot: Plot, kind: str, low: int, high: int) -> Node:
    """Money that comes in, by work, saving or sale."""
    if kind == "wage":
        x, n = plot.price(8, 29), plot.number(3, 40, "hours")
        plot.tell(WAGE, x=x, n=n)
        return plot.let("earned", n * x, scale=100)
    if kind == "wage_days":
        x, n, m = plot.price(8, 29), plot.number(3, 9, "hours"), plot.number(2, 12, "days")
        plot.tell(WAGE_DAYS, x=x, n=n, m=m)
        return plot.let("earned", plot.let("hours", n * m) * x, scale=100)
    if kind == "save":
        x, n = plot.price(5, 60), plot.number(3, 24)
        plot.tell(SAVE, x=x, n=n)
        return plot.let("saved", n * x, scale=100)
    x, n = plot.price(low, high), plot.number(5, 60)
    plot.tell(REVENUE, x=x, n=n)
    return plot.let("sales", n * x, scale=100)


def savings(rng: random.Random, steps: int) -> Plot:
    """Income, then what is added and spent, then perhaps a goal and the weeks until it is reached."""
    theme = rng.choice(THEMES)
    plot = Plot(rng, words(rng, theme))
    kind = rng.choice(("wage", "wage_days", "save", "sale"))
    ending = rng.choice(("have", "goal", "weeks"))
    budget = steps - {"have": 0, "goal": 1, "weeks": 2}[ending]
    if budget < (2 if kind == "wage_days" else 1):
        raise ImplausibleError("too few steps")
    have = income(plot, kind, *theme.price)
    plot.words["money"] = "the money"
    spent = False
    used: set[str] = set()
    while plot.steps < budget:
        what = rng.choice(("tip", "spend", "part", "percent"))
        if what in used or (what in ("part", "percent") and budget - plot.steps < 2):
            raise ImplausibleError("no room")
        used.add(what)
        have, spent = _changed(plot, have, what), what != "tip"
    if ending == "have":
        plot.ask(ASK_MONEY_LEFT if spent else ASK_EARNED)
        return plot
    goal, cheapest, dearest = rng.choice(GOALS)
    x = given(rng.randint(cheapest, dearest) // 10 * 10)
    plot.tell(GOAL, x=x, goal=goal)
    missing = plot.let("needed", x - have, scale=100)
    if ending == "goal":
        plot.ask(ASK_NEED)
    else:
        y = plot.number(4, 60) if rng.random() < 0.7 else plot.divisor(missing, 4, 60)
        plot.tell(WEEKLY, y=y)
        if missing.value / y.value > MOST_WEEKS:
            raise ImplausibleError("nobody waits that long")
        plot.let("weeks", rounded_up(missing, y))
        plot.ask(ASK_WEEKS)
    return plot


def _changed(plot: Plot, have: Node, what: str) -> Node:
    """What there is after one more event; a part is taken of what is left, once something has gone."""
    if what == "tip":
        x = plot.number(5, 60)
        plot.tell(TIP, event=True, x=x)
        return plot.let("total with_bonus", have + x, scale=100)
    if what == "spend":
        x = plot.number(3, min(150, int(have.value) - 2))
        plot.tell(SPEND, event=True, x=x)
        _name_rest(plot)
        return plot.let("left remaining rest", have - x, scale=100)
    if what == "part":
        f = plot.part(have)
        plot.tell(SPEND_PART, event=True, f=f)
        _name_rest(plot)
        return plot.let("left remaining rest", have - plot.let("spent gone", part_of(have, f), scale=100), scale=100)
    p = plot.percent(have, scale=100)
    plot.tell(SPEND_PERCENT, event=True, p=p)
    _name_rest(plot)
    return plot.let("left remaining rest", have - plot.let("spent gone", percent_of(have, p), scale=100), scale=100)


def _name_rest(plot: Plot) -> None:
    plot.words["money"] = f"the remaining {str(plot.words['money']).split()[-1]}"


def profit(rng: random.Random, steps: int) -> Plot:
    """Sales less what they cost, as one sum or per piece; then perhaps shared or spent in part."""
    theme = rng.choice(THEMES)
    plot = Plot(rng, words(rng, theme))
    things = str(plot.words["things"])
    low, high = theme.price
    if rng.random() < 0.5:
        sales = income(plot, "sale", low, high)
        x = plot.number(5, int(sales.value) - 3)
        plot.tell(EXPENSE, x=x)
        gain = plot.let("profit", sales - x, scale=100)
    else:
        y, n = plot.price(low, high), plot.number(5, 60, things)
        x = given(y.value + rng.randint(1, max(2, high // 2)))
        plot.tell(UNIT_COST, y=y)
        plot.tell(REVENUE, n=n, x=x)
        if rng.random() < 0.5:
            gain = plot.let("profit", plot.let("profit_each", x - y, scale=100) * n, scale=100)
        else:
            gain = plot.let("sales", n * x, scale=100) - plot.let(f"{variable(things)}_cost costs", n * y, scale=100)
            gain = plot.let("profit", gain, scale=100)
    if plot.steps == steps:
        plot.ask(ASK_PROFIT)
        return plot
    plot.words["money"] = "the profit"
    while plot.steps < steps:
        gain = _changed(plot, gain, rng.choice(("spend", "part", "percent") if steps - plot.steps > 1 else ("spend",)))
    plot.ask(ASK_MONEY_LEFT)
    return plot
