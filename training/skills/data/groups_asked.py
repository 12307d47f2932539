"""Groups, polls and guest lists as people ask of them: who is in Paris, who did not come, how many like neither."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.data.named_asked import COSTS, small
from training.skills.data.tellers import tellers
from training.skills.wording import CITIES, GOODS, NAMES, joined

BELONGING: tuple[tuple[tuple[str, ...], tuple[str, ...], str, str, str, str], ...] = (
    (NAMES, CITIES, "city", "people", "Who lives in {}?", "How many people live in {}?"),
    (NAMES, ("red", "blue", "green"), "team", "players", "Who is on team {}?", "How many players are on team {}?"),
    (NAMES, ("sales", "IT", "HR"), "department", "people", "Who works in {}?", "How many people work in {}?"),
    (NAMES, ("chess", "golf", "judo"), "sport", "kids", "Who does {}?", "How many kids do {}?"),
    (NAMES, ("vegan", "meat", "fish"), "meal", "guests", "Who ordered {}?", "How many guests ordered {}?"),
    (GOODS, ("fridge", "shelf", "cellar"), "place", "things", "What is in the {}?", "How many things are in the {}?"),
    (NAMES, ("Monday", "Tuesday", "Friday"), "day", "people", "Who works on {}?", "How many people work on {}?"),
)
"""Names, groups, what a group and what the named are called, how one asks who is in a group, and how many."""


def members(rng: random.Random) -> tuple[list[tuple[str, str]], str, str, tuple[str, str, str, str]]:
    """Pairs of name and group in two or three groups; as a sentence; as a Python literal; what they are called."""
    names, groups, *words = rng.choice(BELONGING)
    chosen = rng.sample(groups, rng.randint(2, 3))
    count = rng.randint(len(chosen) + 1, 6)
    own = [*chosen, *rng.choices(chosen, k=count - len(chosen))]
    rng.shuffle(own)
    pairs = list(zip(rng.sample(names, count), own, strict=True))
    shape = rng.choice(("{} {}", "{}: {}", "{} ({})", "{} - {}"))
    said = ", ".join(shape.format(name, group) for name, group in pairs)
    group, kinds, who, how_many = words
    return pairs, said, json.dumps(dict(pairs)), (group, kinds, who, how_many)


def group_names(rng: random.Random) -> Draft:
    pairs, said, literal, (group, kinds, _, _) = members(rng)
    rows = "\n".join(f"{name},{own}" for name, own in pairs)
    table = {own: [name for name, other in pairs if other == own] for _, own in pairs}
    return Draft(
        phrasings=(
            f"Group these {kinds} by {group}: {said}",
            f"group by {group}: {said}",
            f"{said} - grouped by {group}",
            f"Make a dictionary of {group} to names: {said}",
            f"{rows}\nlist the {kinds} for each {group}",
            f"Which {kinds} belong to each {group}? {said}",
            f"Sort {said} into groups, one list per {group}.",
            f"I need the names per {group}: {said}",
            f"Put the {kinds} of the same {group} together: {said}",
        ),
        think=f"Grouped by {group}: collect the names of each {group} in a list.",
        code=(
            f"data = {literal}\ngroups = {{}}\nfor name, group in data.items():\n"
            "    groups.setdefault(group, []).append(name)\nprint(groups)"
        ),
        answer=str(table),
    )


def names_in_group(rng: random.Random) -> Draft:
    pairs, said, literal, (group, kinds, who, _) = members(rng)
    own = rng.choice(pairs)[1]
    ask = who.format(own)
    rows = "\n".join(f"{name},{other}" for name, other in pairs)
    return Draft(
        phrasings=(
            f"{ask} {said}",
            f"{said}. {ask}",
            f"{said} - {small(ask)}",
            f"{rows}\n{small(ask).rstrip('?')}",
            f"List the {kinds} with {group} {own}: {said}",
            f"all names with {own}: {said}",
            f"Our list: {said}. {ask} Give a list.",
            f"From {said}, give me those with the {group} {own}",
            f"Which {kinds} have the {group} {own}? {said}",
        ),
        think=f"Those with {own}: keep the names whose {group} is {own}.",
        code=f"data = {literal}\nprint([name for name, group in data.items() if group == {json.dumps(own)}])",
        answer=str([name for name, other in pairs if other == own]),
    )


def count_in_group(rng: random.Random) -> Draft:
    pairs, said, literal, (group, kinds, _, how_many) = members(rng)
    own = rng.choice(pairs)[1]
    ask = how_many.format(own)
    rows = "\n".join(f"{name},{other}" for name, other in pairs)
    return Draft(
        phrasings=(
            f"{ask} {said}",
            f"{said}. {ask}",
            f"{said} - {small(ask)}",
            f"{rows}\n{small(ask).rstrip('?')}",
            f"Count the {kinds} with {group} {own}: {said}",
            f"number of {kinds} with {own}: {said}",
            f"Our list: {said}. {ask}",
            f"how many have {own} as {group} in {said}",
            f"In {said}, how often is the {group} {own}?",
        ),
        think=f"How many have {own}: count the names whose {group} is {own}.",
        code=f"data = {literal}\nprint(list(data.values()).count({json.dumps(own)}))",
        answer=str(sum(other == own for _, other in pairs)),
    )


def spent_on(rng: random.Random) -> Draft:
    kinds = rng.sample(COSTS, rng.randint(2, 3))
    own = kinds[0]
    picks = [own, own, *kinds[1:], *rng.choices(kinds, k=rng.randint(0, 1))]
    rng.shuffle(picks)
    pairs = [(kind, rng.randint(3, 90)) for kind in picks]
    said = ", ".join(f"{kind} {amount}" for kind, amount in pairs)
    rows = "\n".join(f"{kind} {amount}" for kind, amount in pairs)
    total = sum(dict(enumerate(amount * (kind == own) for kind, amount in pairs)).values())
    teller, _, _ = tellers(pairs, own)
    export = json.dumps([{"cat": kind, "eur": amount} for kind, amount in pairs])
    return Draft(
        phrasings=(
            f"{teller.name} keeps {teller.his} expenses like this: {said}. How much went to {own}?",
            f"My app exported my expenses as {export}. How much did I spend on {own}?",
            f"what did I spend on {own}? {said}",
            f"How much money went to {own}? {said}",
            f"{own} total: {said}",
            f"{rows}\nhow much was {own} altogether",
            f"My expenses: {said}. How much did I spend on {own} in total?",
            f"Add up only the {own} entries: {said}",
            f"{said} - sum for {own}",
            f"This week I paid {said}. What did {own} cost me in all?",
            f"total spending on {own} in {said}",
            f"I want to know what I paid for {own}: {said}",
        ),
        think=f"Spent on {own}: add the amounts of all entries that are {own}.",
        code=f'costs = {json.dumps([[k, a] for k, a in pairs])}\nprint(sum(a for kind, a in costs if kind == "{own}"))',
        answer=str(total),
    )


def top_category(rng: random.Random) -> Draft:
    names, ask, short = rng.choice(
        (
            (COSTS, "Which category did I spend most on?", "category with the highest total"),
            (COSTS, "What costs me the most in total?", "biggest cost in total"),
            (GOODS, "Which product brought in the most in total?", "product with the highest total"),
            (NAMES, "Who sold the most in total?", "best seller by total"),
            (NAMES, "Who has the most points in total?", "most points in total"),
        )
    )
    kinds = rng.sample(names, rng.randint(2, 3))
    picks = [*kinds, *rng.choices(kinds, k=2)]
    rng.shuffle(picks)
    pairs = [(kind, rng.randint(3, 90)) for kind in picks]
    sums = {kind: sum(amount for other, amount in pairs if other == kind) for kind in kinds}
    if len(set(sums.values())) < len(sums):
        return top_category(rng)
    said = ", ".join(f"{kind} {amount}" for kind, amount in pairs)
    rows = "\n".join(f"{kind} {amount}" for kind, amount in pairs)
    return Draft(
        phrasings=(
            f"{ask} {said}",
            f"{said}. {ask}",
            f"{said} - {small(ask)}",
            f"{short}: {said}",
            f"{rows}\n{small(ask).rstrip('?')}",
            f"These are the entries: {said}. {ask}",
            f"Add up the entries of each and name the largest: {said}",
            f"After adding what repeats, {small(ask)} {said}",
            f"I need the {short} from {said}",
        ),
        think="The largest total: add the amounts of each name and take the name with the most.",
        code=(
            f"from collections import Counter\ntotals = Counter()\n"
            f"for name, n in {json.dumps([[k, a] for k, a in pairs])}:\n"
            "    totals[name] += n\nprint(totals.most_common(1)[0][0])"
        ),
        answer=sorted(kinds, key=lambda kind: sums[kind])[-1],
    )


def who_is_missing(rng: random.Random) -> Draft:
    invited = rng.sample(NAMES, rng.randint(4, 7))
    away = set(rng.sample(invited, rng.randint(1, 3)))
    here = [name for name in invited if name not in away]
    rng.shuffle(here)
    all_names, came = ", ".join(invited), ", ".join(here)
    base, verb = rng.choice(
        (("invited", "came"), ("on the list", "answered"), ("in the class", "present"), ("in the team", "signed"))
    )
    missing = [name for name in invited if name in away]
    teller, _, _ = tellers(invited, here)
    return Draft(
        phrasings=(
            f"{teller.name}'s mailing list has {joined(invited)}, and answers came from {came}. Who has not"
            f" answered yet? Give a list of names.",
            f"The teacher calls {all_names}. There are hands from {came}. Who is missing, as a list?",
            f"Who is missing? All: {all_names}. Here: {came}.",
            f"These are {base}: {all_names}. These {verb}: {came}. Who did not?",
            f"everyone: {all_names}\nso far: {came}\nwho is missing",
            f"Who is in the first list but not in the second? {all_names} | {came}",
            f"{joined(invited)} are {base}; {came} {verb}. Which names are missing?",
            f"names in list A but not in B. A: {all_names}. B: {came}",
            f"Of {all_names}, only {came} {verb}. List the others.",
            f"Compare {all_names} with {came} and tell me who is left out.",
            f"Which people from {all_names} are not among {came}?",
        ),
        think="Who is missing: list the names of the first list that are not in the second.",
        code=(f"a = {json.dumps(invited)}\nb = {json.dumps(here)}\nprint([name for name in a if name not in b])"),
        answer=str(missing),
    )


def on_both_lists(rng: random.Random) -> Draft:
    pool = rng.choice((NAMES, GOODS))
    names = rng.sample(pool, 8)
    both = names[: rng.randint(1, 2)]
    a, b = [*both, *names[2 : 2 + rng.randint(1, 3)]], [*both, *names[5 : 5 + rng.randint(1, 3)]]
    rng.shuffle(a)
    rng.shuffle(b)
    x, y = ", ".join(a), ", ".join(b)
    what = "names" if pool is NAMES else "items"
    teller, friend, _ = tellers(a, b)
    return Draft(
        phrasings=(
            f"There are two lists. {teller.name}'s has {joined(a)}, {friend.name}'s has {joined(b)}. Which"
            f" {what} are on both, in the order of the first? As a list, please.",
            f"Which {what} are in both the first club ({x}) and the second club ({y}), in the order of the first?",
            f"One of us likes {joined(a)}, the other {joined(b)}. What do both like, in the first one's order? A list.",
            f"Inner join of the keys {x} (left) and {y} (right): which keys remain, in left order, as a list?",
            f"First customer list: {x}. Second: {y}. Which {what} are common to them, in the order of the first?",
            f"Which {what} are on both lists? List 1: {x}. List 2: {y}.",
            f"What do these lists share, in the order of the first? {x} | {y}",
            f"{what} in both: {x} / {y}",
            f"list a: {x}\nlist b: {y}\nwhich {what} are in both",
            f"I have {joined(a)}, my friend has {joined(b)}. Which do we both have?",
            f"Find the {what} that appear in {x} and also in {y}",
            f"Common {what} of A ({x}) and B ({y})?",
            f"Which of {x} are also in {y}?",
            f"Compare two lists and give the {what} they have in common: {x}; {y}",
        ),
        think=f"On both lists: keep the {what} of the first list that are also in the second.",
        code=f"a = {json.dumps(a)}\nb = {json.dumps(b)}\nprint([x for x in a if x in b])",
        answer=str([name for name in a if name in both]),
    )


def customers_without_order(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.randint(3, 5))
    none = set(rng.sample(names, rng.randint(1, 2)))
    bought = [name for name in names if name not in none]
    orders = [*bought, *rng.choices(bought, k=rng.randint(0, 2))]
    rng.shuffle(orders)
    a, b = ", ".join(names), ", ".join(orders)
    left = [name for name in names if name in none]
    return Draft(
        phrasings=(
            f"Which customers have no order? Customers: {a}. Orders by: {b}.",
            f"Who has not ordered anything? customers {a}; orders by {b}",
            f"customers without orders: {a} (orders: {b})",
            f"customers: {a}\norders: {b}\nwho never ordered",
            f"Our customers are {joined(names)}. Orders came from {b}. List the customers without an order.",
            f"Find every customer who did not buy: all {a}, bought {b}",
            f"All customers: {a}. Order log: {b}. Who is not in the log?",
            f"Which of the customers {a} do not show up in the orders {b}?",
            f"list customers with zero orders - customers {a}, orders {b}",
        ),
        think="Without an order: list the customers that are not among the orders.",
        code=(
            f"customers = {json.dumps(names)}\norders = {json.dumps(orders)}\n"
            "print([c for c in customers if c not in orders])"
        ),
        answer=str(left),
    )
