"""People in a place: some come, some go, they sit in rows, ride in buses, pay for tickets."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, Node, as_percent, part_of, percent_of, rounded_up
from training.skills.stories.plot import Plot
from training.skills.stories.telling import Pool, Slots

PLACES: tuple[tuple[str, str, str, str, str, int], ...] = (
    ("passengers", "on a bus", "get on", "get off", "adults,child:children", 60),
    ("passengers", "on a train", "board", "get off", "adults,child:children", 400),
    ("visitors", "in a museum", "come in", "leave", "adults,child:children", 300),
    ("spectators", "in a stadium", "arrive", "go home", "women,men,child:children", 900),
    ("pupils", "in a school hall", "come in", "leave", "girls,boys", 300),
    ("guests", "at a wedding", "arrive", "go home", "relatives,friends", 150),
    ("guests", "in a hotel", "check in", "check out", "tourists,business travellers", 250),
    ("campers", "in a summer camp", "arrive", "go home", "girls,boys", 200),
    ("students", "in a lecture hall", "come in", "leave", "first-year students,second-year students", 250),
    ("swimmers", "in a swimming pool", "jump in", "climb out", "adults,child:children", 80),
    ("fans", "at a concert", "arrive", "leave", "women,men", 900),
    ("members", "in a chess club", "join", "leave", "women,men", 90),
    ("workers", "in a factory", "start work", "go home", "women,men", 400),
    ("runners", "at a charity race", "turn up", "give up", "women,men", 300),
    ("children", "in a playground", "arrive", "go home", "girls,boys", 60),
    ("shoppers", "in a supermarket", "come in", "leave", "women,men", 200),
    ("people", "in a waiting room", "come in", "leave", "women,men,child:children", 50),
)
"""Who, where, how they come and go, of what kinds they are, the most there can be."""

THERE = Pool(
    "there {they.be} {n} {group} {where}",
    "{n} {group} {they.be} {where}",
    "at noon there {they.be} {n} {group} {where}",
    "at first there {they.be} {n} {group} {where}",
    "{where} there {they.be} {n} {group}",
    "the number of {group} {where} {it.be} {n}",
    "someone {it.count} {n} {group} {where}",
)
KINDS = Pool(
    "there {they.be} {n} {kind} and {m} {kind2} {where}",
    "{n} {kind} and {m} {kind2} {they.be} {where}",
    "{where} there {they.be} {n} {kind} and {m} {kind2}",
    "at first there {they.be} {n} {kind} and {m} {kind2} {where}",
    "the {group} {where} {they.be} {n} {kind} and {m} {kind2}",
    "someone {it.count} {n} {kind} and {m} {kind2} {where}",
)
ROWS = Pool(
    "there {they.be} {m} rows of {n} {group} {where}",
    "{where} there {they.be} {m} rows with {n} {group} in each",
    "{m} rows with {n} {group} each {they.be} {where}",
    "{where}, {n} {group} {they.stand} in each of {m} rows",
    "the {group} {where} {they.form} {m} rows, with {n} in each row",
    "someone {it.count} {m} rows {where}, every one with {n} {group}",
)
COME = Pool(
    "{n} more {group} {they.come}",
    "then {n} more {group} {they.come}",
    "another {n} {they.come}",
    "{n} others {they.come}",
    "after a while, {n} further {group} {they.come}",
    "{n} late {group} {they.come}",
    "a group of {n} {they.come} as well",
    "in addition, {n} {group} {they.come}",
    each=2,
)
GO = Pool(
    "{n} of them {they.go}",
    "{n} {group} {they.go}",
    "then {n} of the {group} {they.go}",
    "then {n} {group} {they.go}",
    "after a while, {n} of the {group} {they.go}",
    "in the evening {n} of the {group} {they.go}",
    "a group of {n} {they.go}",
    "as many as {n} {group} {they.go}",
    each=2,
)
GO_PART = Pool(
    "{f.part} of them {they.go}",
    "{f.part} of the {group} {they.go}",
    "then {f.part} of the {group} {they.go}",
    "later {f.part} of them {they.go}",
    "after a while, {f.part} of the {group} {they.go}",
    "in the end, {f.part} of those present {they.go}",
)
ARE_PART = Pool(
    "{f.part} of the {base} {they.be} {kind}",
    "exactly {f.part} of the {base} {they.be} {kind}",
    "of the {base}, {f.part} {they.be} {kind}",
    "{f.part} of all the {base} {they.be} {kind}",
    "the {kind} {they.make} up {f.part} of the {base}",
    "the share of {kind} {it.be} {f.part} of the {base}",
)
ARE_PERCENT = Pool(
    "{p.percent} of the {base} {they.be} {kind}",
    "exactly {p.percent} of the {base} {they.be} {kind}",
    "of the {base}, {p.percent} {they.be} {kind}",
    "{p.percent} of all the {base} {they.be} {kind}",
    "the {kind} {they.make} up {p.percent} of the {base}",
    "the share of {kind} {it.be} {p.percent} of the {base}",
)
ARE = Pool(
    "{n} of the {base} {they.be} {kind}",
    "{n} {kind} {they.be} among the {base}",
    "of the {base}, {n} {they.be} {kind}",
    "among the {base} {they.be} {n} {kind}",
    "the {kind} among the {base} {they.number} {n}",
    "the number of {kind} among the {base} {it.be} {n}",
)
IDLE = Pool(
    "it {it.be} {z} degrees outside",
    "{z} posters {they.hang} there",
    "the doors {they.open} {z} minutes late",
    "the place {it.be} {z} years old",
    "there {they.be} {z} lamps as well",
    "the ceiling {it.have} {z} lights",
    "{z} flags {they.be} on the roof",
)
MOST_VEHICLES = 50
VEHICLES = (("bus", "buses", 20, 55), ("van", "vans", 6, 14), ("boat", "boats", 4, 12), ("table", "tables", 4, 10),
            ("minibus", "minibuses", 8, 18), ("tent", "tents", 2, 8), ("bench", "benches", 3, 6),
            ("car", "cars", 3, 5))  # fmt: skip
SEATS = Pool(
    "each {box} {it.hold} {n} people",
    "there {it.be} room for {n} people per {box}",
    "one {box} {it.take} {n} people",
    "per {box} there {they.be} {n} places",
    "{n} people {they.be} the limit per {box}",
    "no {box} {it.take} more than {n} people",
)
ASK_SEATS = Pool(
    "how many {boxes} {they.do} the {group} need",
    "how many {boxes} {they.be} needed",
    "how many {boxes} {they.do} they need for everyone",
    "how many {boxes} are needed for all of them",
    "what is the smallest number of {boxes} for all the {group}",
    "to give everybody a place, how many {boxes} {they.be} necessary",
)
TICKET = Pool(
    "each of them {it.pay} {x.money}",
    "everyone {it.pay} {x.money} for a ticket",
    "a ticket {it.cost} {x.money}",
    "tickets {they.cost} {x.money} each",
    "the fee {it.be} {x.money} a head",
    "per head there {it.be} a charge of {x.money}",
)
ASK_MONEY = Pool(
    "how much money is that in total",
    "how much {they.do} they pay altogether",
    "how much {they.do} all of them pay together",
    "how many dollars is that in all",
    "what sum {it.do} that come to",
    "how much {it.be} paid in all",
)
ASK_NOW = Pool(
    "how many {group} {they.be} there now",
    "how many {group} {they.be} {here} then",
    "how many {group} is that",
    "how many {group} {they.be} there in the end",
    "what {it.be} the number of {group} in the end",
    "what number of {group} {it.be} there after that",
)
ASK_TOTAL = Pool(
    "how many {group} {they.be} there in all",
    "how many {group} {they.be} there altogether",
    "how many {group} is that in total",
    "how many people {they.be} there",
    "what {it.be} the number of {group}",
    "what total of {group} is that",
)
ASK_KIND = Pool(
    "how many {kind} {they.be} there",
    "how many of the {base} {they.be} {kind}",
    "how many {kind} is that",
    "how many {group} {they.be} {kind}",
    "what {it.be} the number of {kind}",
    "what number of {kind} is that",
)
ASK_NOT = Pool(
    "how many {group} {they.be} not {kind}",
    "how many of the {base} {they.be} not {kind}",
    "how many of them {they.be} not {kind}",
    "how many {group} other than {kind} {they.be} there",
    "what {it.be} the number of {group} who {they.be} not {kind}",
    "leaving out the {kind}, how many {group} {they.be} there",
)
ASK_SHARE = Pool(
    "what percentage of the {base} {they.be} {kind}",
    "what percent of the {base} {they.be} {kind}",
    "how large a percentage of the {base} {they.be} {kind}",
    "what percentage of these people {they.be} {kind}",
    "in percent, how large {it.be} the share of {kind}",
    "what {it.be} the share of {kind} among the {group}, in percent",
)
CLOSINGS = ("seats", "tickets", "kind", "not", "percent_kind", "percent_not", "share", "rest")
CLOSING_STEPS = {
    "seats": 1,
    "tickets": 1,
    "kind": 1,
    "not": 2,
    "percent_kind": 1,
    "percent_not": 2,
    "share": 1,
    "rest": 1,
}


def story(rng: random.Random, steps: int, closings: tuple[str, ...] = (*CLOSINGS, "", "", "")) -> Plot:
    """A crowd that changes, then perhaps vehicles, tickets or a part of it."""
    group, where, come, go, kinds, most = rng.choice(PLACES)
    kind, kind2 = (entry.split(":")[-1] for entry in rng.sample(kinds.split(","), 2))
    box, boxes, small, big = rng.choice(VEHICLES)
    words: Slots = {"group": group, "where": where, "come": come, "go": go, "kind": kind, "kind2": kind2,
                    "box": box, "boxes": boxes, "role": "guide", "base": group,
                    "here": where.replace(" a ", " the ")}  # fmt: skip
    plot = Plot(rng, words)
    plot.idle = (IDLE,)
    closing = rng.choice(closings)
    budget = steps - CLOSING_STEPS.get(closing, 0)
    if budget < 0:
        raise ImplausibleError("no room")
    have = _begin(plot, most, budget, sorted_out=closing in ("", "seats", "tickets"))
    changed = False
    while plot.steps < budget:
        have, changed = _changed(plot, have, most, budget), True
        plot.words["base"] = f"{group} there now"
    _close(plot, have, closing, changed, small, big)
    return plot


def _begin(plot: Plot, most: int, budget: int, sorted_out: bool) -> Node:
    group = str(plot.words["group"])
    start = plot.rng.choice(("there", "kinds", "rows")) if budget else "there"
    if start == "kinds" and sorted_out:
        n, m = plot.number(5, most // 2), plot.number(5, most // 2)
        plot.tell(KINDS, n=n, m=m)
        return plot.let(group, n + m)
    if start == "rows":
        m, n = plot.number(3, 15, "rows"), plot.number(4, max(5, most // 15))
        plot.tell(ROWS, n=n, m=m)
        return plot.let(group, m * n)
    n = plot.number(8, most, group)
    plot.tell(THERE, n=n)
    return n


def _changed(plot: Plot, have: Node, most: int, budget: int) -> Node:
    kind = plot.rng.choice(("come", "go", "part"))
    if kind == "part" and budget - plot.steps >= 2:
        f = plot.part(have)
        plot.tell(GO_PART, shifts=True, f=f)
        return plot.let("left remaining rest", have - plot.let("gone part", part_of(have, f)))
    if kind == "come":
        n = plot.number(3, max(4, most // 3))
        plot.tell(COME, shifts=True, n=n)
        return plot.let("total now altogether all", have + n)
    n = plot.number(2, have.whole - 4)
    plot.tell(GO, shifts=True, n=n)
    return plot.let("left remaining rest still_left", have - n)


def _close(plot: Plot, have: Node, closing: str, changed: bool, small: int, big: int) -> None:
    kind = str(plot.words["kind"]).replace(" ", "_").replace("-", "_")
    if not closing:
        plot.ask(ASK_NOW if changed else ASK_TOTAL)
    elif closing == "seats":
        n = plot.number(small, big)
        if not 1 < have.value / n.value < MOST_VEHICLES:
            raise ImplausibleError("one is enough, or none could count them")
        plot.tell(SEATS, n=n)
        plot.let(str(plot.words["boxes"]), rounded_up(have, n))
        plot.ask(ASK_SEATS)
    elif closing == "tickets":
        x = plot.price(3, 25)
        plot.tell(TICKET, x=x)
        plot.let("money", have * x, scale=100)
        plot.ask(ASK_MONEY)
    elif closing in ("share", "rest"):
        n = plot.number(2, have.whole - 2)
        plot.tell(ARE, n=n)
        plot.let("percent" if closing == "share" else "others", as_percent(n, have) if closing == "share" else have - n)
        plot.ask(ASK_SHARE if closing == "share" else ASK_NOT)
    else:
        if closing.startswith("percent"):
            p = plot.percent(have)
            plot.tell(ARE_PERCENT, p=p)
            some = percent_of(have, p)
        else:
            f = plot.part(have)
            plot.tell(ARE_PART, f=f)
            some = part_of(have, f)
        some = plot.let(kind, some)
        if closing in ("not", "percent_not"):
            plot.let("others", have - some)
            plot.ask(ASK_NOT)
        else:
            plot.ask(ASK_KIND)
