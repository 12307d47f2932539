"""Things with prices and people with ages: which cost more than so much, how many are older, the second cheapest."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.named_amounts import lines, spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import CITIES, GOODS, NAMES, joined

THINGS = ("pen", "book", "bag", "cup", "lamp", "plant", "mug", "shirt", "toy", "chair", "clock", "belt")
SORTS: tuple[tuple[tuple[str, ...], str, str, int, int, str, str, str, str], ...] = (
    (THINGS, "items", "price", 2, 60, "cost more than", "cost less than", "most expensive", "cheapest"),
    (GOODS, "products", "price", 1, 30, "cost more than", "cost less than", "most expensive", "cheapest"),
    (NAMES, "people", "age", 5, 85, "are older than", "are younger than", "oldest", "youngest"),
    (NAMES, "students", "score", 30, 100, "have more than", "have less than", "best", "worst"),
    (NAMES, "children", "height", 90, 190, "are taller than", "are shorter than", "tallest", "shortest"),
    (CITIES, "cities", "temperature", 1, 38, "are warmer than", "are colder than", "warmest", "coldest"),
    (NAMES, "workers", "wage", 12, 60, "earn more than", "earn less than", "best paid", "worst paid"),
)
"""Names, what they are, what is known of each, its least and most, more and less than, the most and the least."""


@dataclass(frozen=True, slots=True)
class Known:
    kinds: str
    field: str
    more: str
    less: str
    top: str
    low: str
    data: dict[str, int]


def known(rng: random.Random, shortest: int = 3) -> Known:
    keys, kinds, field, least, most, more, less, top, low = rng.choice(SORTS)
    names = rng.sample(keys, rng.randint(shortest, 5))
    data = dict(zip(names, rng.sample(range(least, most + 1), len(names)), strict=True))
    return Known(kinds, field, more, less, top, low, data)


def limited(rng: random.Random) -> tuple[Known, str, str, int, list[str]]:
    """Some, how they are compared in words and in a program, with what number, and the names for which it holds."""
    k = known(rng)
    over, limit = rng.random() < 0.6, rng.choice(sorted(k.data.values())) + rng.choice((-1, 0, 1))
    names = [name for name, n in k.data.items() if n != limit and (n - limit > 0) == over]
    if not names or len(names) == len(k.data):
        return limited(rng)
    return k, k.more if over else k.less, ">" if over else "<", limit, names


def which_cost_more(rng: random.Random) -> Draft:
    k, verb, sign, limit, names = limited(rng)
    s = spelled(k.data)
    teller, friend, _ = tellers(k.data, limit)
    return Draft(
        phrasings=(
            f"{teller.name} looks through a list of {k.kinds}: {next(spelled(k.data))}. Only those that {verb}"
            f" {limit} are of interest. Which are they, as a list?",
            f"In {friend.name}'s notes the {k.field} of each is {json.dumps(k.data)}. {friend.he.capitalize()}"
            f" is looking for those that {verb} {limit}. Which names are they, as a list?",
            f"Look at {next(spelled(k.data))}. Give a list of all that {verb} {limit}.",
            f"Which {k.kinds} {verb} {limit}? {next(s)}",
            f"which {verb} {limit}: {next(s)}",
            f"{next(s)} - which {verb} {limit}",
            f"list the {k.kinds} that {verb} {limit}: {next(s)}",
            f"{lines(k.data)}\nwhich of these {verb} {limit}",
            f"{k.kinds} with {k.field} {'above' if sign == '>' else 'below'} {limit}: {next(s)}",
            f"The {k.field} of each is {next(s)}. Which ones {verb} {limit}?",
            f"Here are the {k.kinds}: {next(s)}. Give me all that {verb} {limit}.",
            f"I am looking for {k.kinds} that {verb} {limit}. {next(s)}",
        ),
        think=f"Those that {verb} {limit}: list the names whose {k.field} is {sign} {limit}.",
        code=f"data = {json.dumps(k.data)}\nprint([name for name, n in data.items() if n {sign} {limit}])",
        answer=str(names),
    )


def how_many_cost_more(rng: random.Random) -> Draft:
    k, verb, sign, limit, names = limited(rng)
    s, share = spelled(k.data), rng.random() < 0.4
    exact = Fraction(100 * len(names), len(k.data))
    round_to = "" if exact.denominator == 1 or not share else ", to 1 decimal"
    ask = f"What percent of the {k.kinds} {verb} {limit}{round_to}?" if share else f"How many {k.kinds} {verb} {limit}?"
    short = (
        f"percentage of {k.kinds} that {verb} {limit}{round_to}"
        if share
        else f"number of {k.kinds} that {verb} {limit}"
    )
    low, count = ask[0].lower() + ask[1:], f"sum(1 for n in data.values() if n {sign} {limit})"
    return Draft(
        phrasings=(
            f"{ask} {next(s)}",
            f"{next(s)} - {low}",
            f"{short}: {next(s)}",
            f"{lines(k.data)}\n{low.rstrip('?')}",
            f"We have {next(s)}. {ask}",
            f"The {k.field} of each: {next(s)}. {ask}",
            f"Find the {short}. {next(s)}",
            f"Given {next(s)}, {low}",
            f"I need the {short} from {next(s)}",
        ),
        think=f"Count those that {verb} {limit}{', times 100 by the number of all' if share else ''}.",
        code=f"data = {json.dumps(k.data)}\nprint({f'round({count} * 100 / len(data), 1)' if share else count})",
        answer=str(round(float(exact), 1) if share else len(names)),
    )


def second_cheapest(rng: random.Random) -> Draft:
    k = known(rng, 4)
    top, place = rng.random() < 0.5, rng.choice((2, 2, 3))
    nth, word = {2: "second", 3: "third"}[place], k.top if top else k.low
    s, of_value = spelled(k.data), {n: name for name, n in k.data.items()}
    ranked = [of_value[n] for n in sorted(of_value, reverse=top)]
    return Draft(
        phrasings=(
            f"{nth} {word}: {next(s)}",
            f"Who or what is the {nth} {word}? {next(s)}",
            f"{next(s)} - the {nth} {word} one",
            f"Which of the {k.kinds} is {nth} in the order of {word} by {k.field}? {next(s)}",
            f"{lines(k.data)}\n{nth} {word}?",
            f"Name the {nth} {word} by {k.field}: {next(s)}",
            f"The {k.field} of each: {next(s)}. Which is the {nth} {word}?",
            f"number {place} counting from the {word} on: {next(s)}",
            f"Not the {word} but the {nth} {word} of {next(s)}" if place == 2 else f"The {nth} {word} of {next(s)}",
        ),
        think=f"The {nth} {word}: sort by {k.field} from the {word} on and take number {place}.",
        code=(
            f"data = {json.dumps(k.data)}\n"
            f"print(sorted(data, key=data.get{', reverse=True' if top else ''})[{place} - 1])"
        ),
        answer=ranked[place - 1],
    )


def closest_by_field(rng: random.Random) -> Draft:
    k = known(rng)
    target = rng.randint(min(k.data.values()), max(k.data.values()))
    gaps = {max(n, target) - min(n, target): name for name, n in k.data.items()}
    if len(gaps) < len(k.data):
        return closest_by_field(rng)
    s = spelled(k.data)
    return Draft(
        phrasings=(
            f"Who or what is closest to {target}? {next(s)}",
            f"closest to {target}: {next(s)}",
            f"Whose {k.field} is nearest to {target}? {next(s)}",
            f"{next(s)} - which {k.field} is closest to {target}, give the name",
            f"{lines(k.data)}\nwho or what comes closest to {target}",
            f"Of these {k.kinds}, which has the {k.field} nearest {target}? {next(s)}",
            f"The {k.field} of each: {next(s)}. Name the one nearest to {target}.",
            f"name with the {k.field} closest to {target}: {next(s)}",
            f"The {k.field} should be about {target}. Which of {next(s)} fits best?",
        ),
        think=f"Closest to {target}: the name with the smallest difference to it.",
        code=f"data = {json.dumps(k.data)}\nprint(min(data, key=lambda name: abs(data[name] - {target})))",
        answer=gaps[min(gaps)],
    )


def how_many_between(rng: random.Random) -> Draft:
    k = known(rng, 4)
    low, high = sorted(rng.sample(sorted(k.data.values()), 2))
    low, high = low - rng.choice((0, 1)), high + rng.choice((0, 2))
    s, inside = spelled(k.data), [n for n in k.data.values() if n in range(low, high + 1)]
    return Draft(
        phrasings=(
            f"How many {k.kinds} are between {low} and {high}, both included? {next(s)}",
            f"how many have a {k.field} from {low} to {high} (inclusive): {next(s)}",
            f"{next(s)} - count from {low} to {high}, ends included",
            f"Count the {k.kinds} whose {k.field} is {low} to {high} inclusive: {next(s)}",
            f"{lines(k.data)}\nhow many are between {low} and {high} inclusive",
            f"The {k.field} of each: {next(s)}. How many lie between {low} and {high} inclusive?",
            f"number of {k.kinds} with {k.field} {low} to {high}, both ends count: {next(s)}",
            f"How many fall in the range {low}-{high} (inclusive)? {next(s)}",
            f"We have {next(s)}. For how many is it at least {low} and at most {high}?",
        ),
        think=f"Between {low} and {high}: count the numbers that are neither below nor above.",
        code=f"data = {json.dumps(k.data)}\nprint(sum(1 for n in data.values() if {low} <= n <= {high}))",
        answer=str(len(inside)),
    )


def field_of_name(rng: random.Random) -> Draft:
    k = known(rng)
    name = rng.choice(list(k.data))
    s = spelled(k.data)
    return Draft(
        phrasings=(
            f"What's the {k.field} of {name}? {next(s)}",
            f"{k.field} of {name}: {next(s)}",
            f"{next(s)} - what is the {k.field} of {name}?",
            f"what {k.field} does {name} have? {next(s)}",
            f"{lines(k.data)}\n{k.field} of {name}?",
            f"Look up {name} in {next(s)}",
            f"The list says {next(s)}. What does it say for {name}?",
            f"I need the number next to {name}: {next(s)}",
            f"Tell me {name}'s {k.field}. {next(s)}",
        ),
        think=f"The {k.field} of {name}: look the name up.",
        code=f'data = {json.dumps(k.data)}\nprint(data["{name}"])',
        answer=str(dict(k.data)[name]),
    )


def two_of_them(rng: random.Random) -> Draft:
    k = known(rng)
    a, b = rng.sample(list(k.data), 2)
    gap = rng.random() < 0.5
    word, sign = ("difference", "-") if gap else ("sum", "+")
    s, x, y = spelled(k.data), k.data[a], k.data[b]
    if gap:
        a, b, x, y = (a, b, x, y) if x > y else (b, a, y, x)
    return Draft(
        phrasings=(
            f"{k.field} {word} of {a} and {b}: {next(s)}",
            f"What is the {word} of the {k.field} of {a} and that of {b}? {next(s)}",
            f"{next(s)} - {word} of {a} and {b}",
            f"{a} and {b}, {k.field} {'apart' if gap else 'together'}? {next(s)}",
            f"{lines(k.data)}\n{word} between {a} and {b}" if gap else f"{lines(k.data)}\n{word} of {a} and {b}",
            f"How much is {a} {'minus' if gap else 'plus'} {b} in {next(s)}?",
            f"From {next(s)} take {a} and {b} and give the {word}.",
            f"Find the {word} in {k.field}, only {a} and {b}: {next(s)}",
            f"We have {next(s)}. What is {a} {'less' if gap else 'and'} {b}{'' if gap else ' added'}?",
        ),
        think=f"The {word}: look up {a} and {b} and {'subtract' if gap else 'add'}.",
        code=f'data = {json.dumps(k.data)}\nprint(data["{a}"] {sign} data["{b}"])',
        answer=str(len(range(y, x)) if gap else sum((x, y))),
    )


def median_of_named(rng: random.Random) -> Draft:
    k = known(rng)
    ordered, n = sorted(k.data.values()), len(k.data)
    middle = Fraction(ordered[(n - 1) // 2] + ordered[n // 2], 2)
    s = spelled(k.data)
    return Draft(
        phrasings=(
            f"What is the median {k.field}? {next(s)}",
            f"median {k.field} of {next(s)}",
            f"{next(s)} - median",
            f"Find the median {k.field} of the {k.kinds}: {next(s)}",
            f"{lines(k.data)}\nmedian {k.field}",
            f"The {k.kinds} are {next(s)}. Give the median {k.field}.",
            f"whats the median here {next(s)}",
            f"I need the median, not the mean, of {next(s)}",
            f"Which {k.field} is the median for {next(s)}?",
        ),
        think=f"The median {k.field}: the middle of the sorted numbers, or the mean of the middle two.",
        code=f"import statistics\ndata = {json.dumps(k.data)}\nprint(statistics.median(data.values()))",
        answer=str(float(middle)),
    )


def price_total(rng: random.Random) -> Draft:
    goods = rng.sample(GOODS, rng.randint(2, 4))
    cents = {good: rng.randint(8, 180) * 5 for good in goods}
    total, mean = sum(cents.values()), rng.random() < 0.3
    exact = Fraction(total, 100 * len(goods)) if mean else Fraction(total, 100)
    if tied(exact):
        return price_total(rng)
    prices = {good: f"{cent / 100:.2f}" for good, cent in cents.items()}
    s = ", ".join(f"{good} {price}" for good, price in prices.items())
    rows = "\n".join(f"{good} {price}" for good, price in prices.items())
    values = "{" + ", ".join(f'"{good}": {price}' for good, price in prices.items()) + "}"
    ask = "What is the average price to 2 decimals?" if mean else "What's the total cost?"
    short, tail = ("average price (2 decimals)", " / len(prices)") if mean else ("total cost", "")
    low = ask[0].lower() + ask[1:]
    teller, friend, store = tellers(cents)
    each = joined([f"{good} for {price}" for good, price in prices.items()])
    return Draft(
        phrasings=(
            f"{teller.name}'s shopping list has the prices {values} and {teller.he} buys one of each. {ask}",
            f"At the {store} {friend.name} takes one of everything on {friend.his} list: {each}. {ask}",
            f"{ask} {s}",
            f"{short}: {s}",
            f"{s} - {short}",
            f"{rows}\n{short}",
            f"I bought {s}. {ask}",
            f"My receipt says {s}. {ask}",
            f"Shopping list with prices: {s}. {ask}",
            f"{low} I have {s}",
            f"Tell me the {short} of {s}",
            f"receipt:\n{rows}\n{ask}",
        ),
        think=f"The {short}: add the prices{' and divide by their number' if mean else ''}, rounded to cents.",
        code=f"prices = {values}\nprint(round(sum(prices.values()){tail}, 2))",
        answer=str(round(float(exact), 2)),
    )
