"""Short problems of school books: jobs that pay, who stays and what each has, vans, reduced prices, work to finish."""

from __future__ import annotations

import random

from training.skills.stories.graph import ImplausibleError, given
from training.skills.stories.plot import Plot
from training.skills.stories.prices import ASK_AFFORD, PRICE
from training.skills.stories.shops import ASK_COST, BUDGET, CHEAP
from training.skills.stories.stock import KINDS
from training.skills.stories.telling import Pool
from training.skills.stories.themes import THEMES, words

LOSE_BOTH = Pool(
    "{a.lose} {i} of the {kind} ones and {j} of the {kind2} ones",
    "{a.lose} {i} {kind} and {j} {kind2} {things}",
    "{a.give} {b.o} {i} {kind} {things} and {j} {kind2} ones",
    "{b.get} {i} {kind} ones and {j} {kind2} ones from {a.o}",
    "{i} {kind} {things} and {j} {kind2} ones {they.go} to {b.name}",
    "{a.part} with {i} {kind} {things} as well as {j} {kind2} ones",
)
ASK_KIND = Pool(
    "how many {kind} {things} {a.do} have left",
    "how many {kind} {things} {they.be} left",
    "how many {kind} {things} {a.does} have now",
    "how many of the {kind} {things} {they.remain}",
    "what number of {kind} {things} {a.do} still own",
    "how many {kind} {things} {they.stay} with {a.o}",
)
PAY = Pool(
    "{a.earn} {x.money} for every {unit} {a.clean}",
    "{a.get} {x.money} for each {unit} {a.clean}",
    "{a.be} paid {x.money} for each clean {unit}",
    "each {unit} that {a.clean} {it.bring} {x.money}",
    "for cleaning one {unit}, {a.receive} {x.money}",
    "cleaning a single {unit} {it.earn} {a.o} {x.money}",
)
TO_DO = Pool(
    "{a.have} {n} {units} to clean",
    "there {they.be} {n} {units} to clean",
    "{a.plan} to clean {n} {units}",
    "{n} {units} {they.wait} for {a.o}",
    "{a.s} list {it.have} {n} {units} on it",
    "{a.be} asked to clean {n} {units}",
)
UNDONE = Pool(
    "{a.leave} {k} of them undone",
    "{a.have} no time for {k} of the {units}",
    "{a.miss} {k} of the {units}",
    "{k} of the {units} {they.be} not cleaned",
    "for {k} of the {units} there {it.be} no time left",
    "{k} {units} {they.stay} dirty",
)
ASK_EARNED = Pool(
    "how much money {a.do} earn",
    "how much {a.do} earn",
    "how many dollars {a.do} earn",
    "how much money {a.do} get for the clean {units}",
    "how much {a.was} paid for it",
    "how much money {it.do} this work bring {a.o}",
)
PRESENT = Pool(
    "there {they.be} {n} {people} {place}",
    "{n} {people} {they.be} {place}",
    "at first there {they.be} {n} {people} {place}",
    "{a.see} {n} {people} {place}",
    "{a.meet} {n} {people} {place}",
    "the number of {people} {place} {it.be} {n}",
)
LEAVE = Pool(
    "{k} of them {they.leave}",
    "{k} of the {people} {they.leave}",
    "{k} {people} {they.go} home",
    "{k} of the {people} {they.walk} away",
    "{k} {people} {they.be} called away",
    "{k} of the {people} {they.be} not there any more",
)
JOIN = Pool(
    "{k} more {they.come}",
    "{k} more {people} {they.come}",
    "another {k} {people} {they.join} in",
    "{k} new {people} {they.arrive}",
    "{k} other {people} {they.turn} up",
    "a further {k} {people} {they.appear}",
)
EACH = Pool(
    "each {person} {it.have} {m} {units}",
    "every {person} {it.have} {m} {units}",
    "each {person} there {it.get} {m} {units}",
    "there {they.be} {m} {units} for each {person}",
    "{m} {units} {they.be} given to every {person}",
    "every single {person} {it.hold} {m} {units}",
)
ASK_UNITS = Pool(
    "how many {units} {they.do} the {people} have in total",
    "how many {units} {they.be} there in all",
    "how many {units} {they.do} the {people} have altogether",
    "how many {units} is it in total",
    "counting everybody, how many {units} {they.do} the {people} have",
    "what {it.be} the number of {units} of all the {people}",
)
TABLES = Pool(
    "the {people} {they.sit} down at tables of {m}",
    "the {people} {they.form} groups of {m} and each group {it.take} a table",
    "{m} {people} {they.sit} at each table",
    "every table {it.seat} {m} {people}",
    "the tables {they.be} all filled with {m} {people} each",
    "at each table {they.be} seats for exactly {m} {people}",
)
ASK_TABLES = Pool(
    "how many tables {they.do} the {people} occupy",
    "how many tables {they.be} taken",
    "how many tables {they.do} the {people} fill",
    "how many tables {they.be} full",
    "what number of tables {they.do} the {people} use",
    "at how many tables {they.do} the {people} sit",
)
VANS = Pool(
    "{m} {vans} {they.go} to {spot} with {n} {pupils} and {k} {guides} in each",
    "{m} {vans} {they.drive} to {spot}. Each {van} {it.carry} {n} {pupils} and {k} {guides}",
    "there {they.be} {n} {pupils} and {k} {guides} in each of {m} {vans} to {spot}",
    "each of {m} {vans} to {spot} {it.hold} {n} {pupils} and {k} {guides}",
    "on a trip to {spot} there {they.be} {m} {vans}, each with {n} {pupils} and {k} {guides}",
    "to {spot} {they.travel} {m} {vans}, and every {van} {it.take} {n} {pupils} plus {k} {guides}",
)
LATE = Pool(
    "{j} more people {they.come} on foot",
    "another {j} people {they.come} by train",
    "{j} people {they.arrive} later in their own cars",
    "{j} other people {they.come} by bicycle",
    "{j} further people {they.get} there by tram",
    "a bus {it.bring} {j} people more",
)
ASK_PEOPLE = Pool(
    "how many people {they.go} on the trip",
    "how many people {they.be} on the trip",
    "how many people {they.go} to {spot} in all",
    "how many people {they.be} there altogether",
    "how many people {they.be} there in sum",
    "counting everyone, how many people {they.visit} {spot}",
)
OFF = Pool(
    "there {it.be} {y.money} off each {single}",
    "{a.have} a coupon for {y.money} off each {single}",
    "in the sale, each {single} {it.be} {y.money} cheaper",
    "the shop {it.take} {y.money} off every {single}",
    "the price of every {single} {it.go} down by {y.money}",
    "at the till, {y.money} {they.go} off for each {single}",
)
ASK_NOW = Pool(
    "how much {it.do} one {single} cost now",
    "how much {it.do} each {single} cost then",
    "what {it.be} the new price of one {single}",
    "how much {a.do} pay for one {single}",
    "how many dollars {it.be} one {single} then",
    "how much {it.be} due for a single {single}",
)
TAKES = Pool(
    "{a.buy} {n} {many}",
    "{a.want} to buy {n} {many}",
    "{a.need} {n} {many}",
    "{a.order} {n} {many}",
    "{a.put} {n} {many} into the cart",
    "{n} {many} {they.be} on {a.s} shopping list",
)
WORK = Pool(
    "{a.have} {n} {units} to {act}",
    "{a.need} to {act} {n} {units}",
    "{a.have} to {act} {n} {units}",
    "there {they.be} {n} {units} to {act}",
    "{a.s} task {it.be} to {act} {n} {units}",
    "{a.be} asked to {act} {n} {units}",
)
FINISHED = Pool(
    "{a.have} already finished {k} of them",
    "{k} of the {units} {they.be} done already",
    "{k} {units} {they.be} ready",
    "{a.finish} {k} of the {units} before lunch",
    "with {k} of the {units} {a.be} through already",
    "{k} of the {units} {they.be} behind {a.o}",
)
TAKES_MINUTES = Pool(
    "each {unit} {it.take} {m} minutes",
    "one {unit} {it.take} {a.o} {m} minutes",
    "{a.need} {m} minutes for each {unit}",
    "every {unit} {it.take} {m} minutes",
    "{m} minutes {they.go} into every {unit}",
    "a single {unit} {it.keep} {a.o} busy for {m} minutes",
)
ASK_MINUTES = Pool(
    "how many minutes {a.do} need for the rest",
    "how many minutes {they.do} the other {units} take",
    "how many more minutes {it.do} it take to finish",
    "how many minutes of work {they.be} left",
    "for how many minutes {a.do} still have to work",
    "how many minutes {they.be} needed for the remaining {units}",
)
FIRST = Pool(
    "{a.buy} {other.a} for {x.money}",
    "{a.pay} {x.money} for {other.a}",
    "{a.spend} {x.money} on {other.a}",
    "{other.a} {it.cost} {a.o} {x.money}",
    "{x.money} {they.go} on {other.a}",
    "for {x.money} {a.take} {other.a} home",
)
REST = Pool(
    "with the rest {a.buy} {many} at {y.money} each",
    "{a.spend} the rest on {many} at {y.money} each",
    "the rest of the money {it.go} on {many} at {y.money} each",
    "{a.use} the rest for {many} that cost {y.money} each",
    "what {it.remain} {it.be} for {many} at {y.money} apiece",
    "{many} at {y.money} per piece {they.use} up the rest",
)
CLEANED = (("window", "windows"), ("car", "cars"), ("room", "rooms"), ("lawn chair", "lawn chairs"), ("bike", "bikes"),
           ("kennel", "kennels"), ("boat", "boats"))  # fmt: skip
CREWS = (
    ("player", "players", "cards", "in the club room"), ("child", "children", "balloons", "at the party"),
    ("pupil", "pupils", "pencils", "in the classroom"), ("camper", "campers", "blankets", "at the camp"),
    ("guest", "guests", "napkins", "in the restaurant"), ("runner", "runners", "water bottles", "at the start"),
    ("visitor", "visitors", "leaflets", "in the museum"), ("dancer", "dancers", "ribbons", "on the stage"),
)  # fmt: skip
TRIPS = (("van", "vans", "the zoo"), ("bus", "buses", "the museum"), ("boat", "boats", "the island"),
         ("minibus", "minibuses", "the lake"), ("carriage", "carriages", "the castle"))  # fmt: skip
RIDERS = (("pupils", "teachers"), ("children", "adults"), ("players", "coaches"), ("tourists", "guides"))
TASKS = (
    ("bake", "cake", "cakes"), ("iron", "shirt", "shirts"), ("grade", "test", "tests"), ("wrap", "gift", "gifts"),
    ("paint", "door", "doors"), ("fix", "bike", "bikes"), ("read", "chapter", "chapters"), ("fold", "box", "boxes"),
    ("cook", "potato", "potatoes"), ("clean", "room", "rooms"), ("write", "letter", "letters"),
)  # fmt: skip


def of_one_kind(rng: random.Random, steps: int) -> Plot:
    """Two kinds go, one is asked for: the other's numbers do not matter."""
    theme = rng.choice(THEMES)
    plot = Plot(rng, words(rng, theme))
    n, m = plot.number(8, theme.most // 2), plot.number(8, theme.most // 2)
    i, j = plot.number(2, n.whole - 2), plot.number(2, m.whole - 2)
    plot.tell(KINDS, n=n, m=m)
    plot.tell(LOSE_BOTH, event=True, shifts=True, i=i, j=j)
    plot.let("left", n - i)
    plot.ask(ASK_KIND)
    return plot


def paid_jobs(rng: random.Random, steps: int) -> Plot:
    unit, units = rng.choice(CLEANED)
    plot = Plot(rng, {"unit": unit, "units": units, "role": "cleaner"})
    x, n = plot.price(2, 15), plot.number(6, 30, units)
    k = plot.number(2, n.whole - 2)
    plot.tell(PAY, x=x)
    plot.tell(TO_DO, n=n)
    plot.tell(UNDONE, shifts=True, k=k)
    plot.let("earned", plot.let(f"clean_{units.split()[0]}", n - k) * x, scale=100)
    plot.ask(ASK_EARNED)
    return plot


def who_is_there(rng: random.Random, steps: int) -> Plot:
    """Some leave or come; then what each has, or the tables they fill."""
    person, people, units, place = rng.choice(CREWS)
    plot = Plot(rng, {"person": person, "people": people, "units": units, "place": place, "role": "helper"})
    n = plot.number(6, 60, people)
    leave = rng.random() < 0.5
    k = plot.number(2, n.whole - 3 if leave else 30)
    plot.tell(PRESENT, n=n)
    plot.tell(LEAVE if leave else JOIN, event=True, shifts=True, k=k)
    now = plot.let(people, n - k if leave else n + k)
    if rng.random() < 0.5:
        m = plot.number(2, 12)
        plot.tell(EACH, m=m)
        plot.let(units.replace(" ", "_"), now * m)
        plot.ask(ASK_UNITS)
    else:
        m = plot.divisor(now, 2, 12)
        plot.tell(TABLES, m=m)
        plot.let("tables", now / m)
        plot.ask(ASK_TABLES)
    return plot


def trip(rng: random.Random, steps: int) -> Plot:
    (van, vans, spot), (pupils, guides) = rng.choice(TRIPS), rng.choice(RIDERS)
    plot = Plot(rng, {"van": van, "vans": vans, "spot": spot, "pupils": pupils, "guides": guides, "role": "driver"})
    m, n, k = plot.number(2, 12, vans), plot.number(4, 40, pupils), plot.number(2, 6, guides)
    plot.tell(VANS, m=m, n=n, k=k)
    people = plot.let("people", plot.let(f"{van}_load", n + k) * m)
    if steps == 3:
        j = plot.number(2, 30)
        plot.tell(LATE, j=j)
        plot.let("total", people + j)
    plot.ask(ASK_PEOPLE)
    return plot


def reduced(rng: random.Random, steps: int) -> Plot:
    """So much off each; then its price, the cost of several, or how many the money buys."""
    item = rng.choice(CHEAP)
    plot = Plot(rng, {"single": item.singular, "many": item.plural, "role": "customer"})
    x = plot.price(max(4, item.low), item.high)
    y = plot.number(1, max(1, int(x.value) // 2))
    plot.tell(PRICE, x=x)
    plot.tell(OFF, y=y)
    price = plot.let("reduced_price", x - y, scale=100)
    if steps == 1:
        plot.ask(ASK_NOW)
    elif rng.random() < 0.6:
        n = plot.number(2, 12, item.plural)
        plot.tell(TAKES, n=n)
        plot.let("cost", n * price, scale=100)
        plot.ask(ASK_COST)
    else:
        z = plot.number(int(price.value) * 2 + 2, int(price.value) * 12 + 20)
        plot.tell(BUDGET, x=z)
        plot.let(item.plural.replace(" ", "_"), z // price)
        plot.ask(ASK_AFFORD)
    return plot


def rest_of_work(rng: random.Random, steps: int) -> Plot:
    act, unit, units = rng.choice(TASKS)
    plot = Plot(rng, {"act": act, "unit": unit, "units": units, "role": "helper"})
    n, m = plot.number(6, 40, units), plot.number(3, 25)
    k = plot.number(2, n.whole - 2)
    plot.tell(WORK, n=n)
    plot.tell(FINISHED, shifts=True, k=k)
    plot.tell(TAKES_MINUTES, m=m)
    plot.let("minutes", plot.let("remaining", n - k) * m)
    plot.ask(ASK_MINUTES)
    return plot


def rest_of_money(rng: random.Random, steps: int) -> Plot:
    """One thing is bought, and the rest buys a whole number of another."""
    item, other = rng.sample(CHEAP, 2)
    plot = Plot(rng, {"many": item.plural, "other": other.singular, "role": "customer"})
    x, y, n = (given(v) for v in (rng.randint(other.low, other.high), rng.randint(item.low, 12), rng.randint(2, 15)))
    money = given(x.value + y.value * n.value)
    plot.tell(BUDGET, x=money)
    plot.tell(FIRST, x=x)
    plot.tell(REST, y=y)
    plot.let(item.plural.replace(" ", "_"), plot.let("left", money - x) / y)
    plot.ask(ASK_AFFORD)
    return plot


def story(rng: random.Random, steps: int) -> Plot:
    kinds = {1: (of_one_kind, reduced), 2: (paid_jobs, who_is_there, trip, reduced, rest_of_work, rest_of_money),
             3: (trip,)}  # fmt: skip
    if steps not in kinds:
        raise ImplausibleError("no such story")
    return rng.choice(kinds[steps])(rng, steps)
