"""Two lists or tables beside each other: what was added, what both have, who bought it, entries kept and sorted."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.data.named_amounts import spelled
from training.skills.wording import CITIES, GOODS, NAMES, WORDS, joined


def added_and_removed(rng: random.Random) -> Draft:
    pool, what = rng.choice(((GOODS, "shopping list"), (NAMES, "list of members"), (CITIES, "list of cities")))
    names = rng.sample(pool, rng.randint(5, 7))
    gone, new = names[:1] if rng.random() < 0.5 else names[:2], names[-1:] if rng.random() < 0.5 else names[-2:]
    old_list, new_list = [n for n in names if n not in new], [n for n in names if n not in gone]
    rng.shuffle(old_list)
    rng.shuffle(new_list)
    added, removed = [n for n in new_list if n in new], [n for n in old_list if n in gone]
    a, b = json.dumps(old_list), json.dumps(new_list)
    u, v = ", ".join(old_list), ", ".join(new_list)
    ask = "Print the added ones as a list, then the removed ones as a list"
    return Draft(
        phrasings=(
            f"Old {what}: {u}. New one: {v}. What was added and what was removed? Two lists, added first.",
            f"compare old = {a} with new = {b}: added, then removed, as two lists on one line",
            f"Our {what} was {u}. Now it is {v}. {ask}, on the same line.",
            f"what is new and what is gone? before: {u}; after: {v} (two lists in one line, new ones first)",
            f"diff of two lists, added and removed (two lists, one line): {a} -> {b}",
            f"Yesterday's {what} had {joined(old_list)}, today's has {joined(new_list)}. {ask}, in one line.",
            f"before: {u}\nafter: {v}\nadded and removed, as two lists in one line",
            f"Which entries came in and which went out between {a} and {b}? Two lists on one line in that order.",
            f"I changed my {what} from {u} to {v}. What did I add and then what did I drop? Two lists, one line.",
            f"For the versions {a} (old) and {b} (new), print the additions and the removals as lists in one line.",
        ),
        think="Added: in the new list but not in the old; removed: in the old list but not in the new.",
        code=(
            f"old = {a}\nnew = {b}\n"
            "print([item for item in new if item not in old], [item for item in old if item not in new])"
        ),
        answer=f"{added} {removed}",
    )


def shared_keys_joined(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((NAMES, GOODS, ("a", "b", "c", "d", "e", "f"))), rng.randint(4, 5))
    left = {name: rng.randint(1, 60) for name in names[:3]}
    right = {name: rng.randint(1, 60) for name in rng.sample(names[1:], len(names) - 1)}
    a, b = json.dumps(left), json.dumps(right)
    both: dict[str, list[int]] = {}
    for name in names[1:3]:
        both[name] = [left[name], right[name]]
    return Draft(
        phrasings=(
            f"join {a} and {b} on the keys they share, as a dictionary of lists [first, second]",
            f"Inner join of the dictionaries {a} and {b}: a dict from each common key to the list of both values.",
            f"For every key that is in both {a} and {b}, give [value in the first, value in the second] (dictionary).",
            f"combine {a} with {b}, only common keys, both values as a list, as a dictionary",
            f"Table 1: {a}. Table 2: {b}. Match them by key and print a dictionary with a list of the two values;"
            " leave out keys found in only one table.",
            f"Keep just the keys that {a} and {b} have in common with the pair of values in a list (dictionary).",
            f"{a} joined with {b} by key (inner join), result as a dict of two-element lists",
            f"I have two dictionaries, {a} and {b}. Make one of the shared keys with both numbers in a list.",
            f"Which values belong together? First {a}, second {b}; dictionary of key to [first, second], shared keys.",
            f"Merge {a} and {b} so that only keys in both remain, each with the list of its two values.",
        ),
        think="For each key of the first that is also in the second: both values in a list.",
        code=f"a = {a}\nb = {b}\nprint({{key: [a[key], b[key]] for key in a if key in b}})",
        answer=str(both),
    )


def buyers_by_id(rng: random.Random) -> Draft:
    people, things = rng.sample(NAMES, rng.randint(3, 4)), rng.sample(WORDS[16:], rng.randint(3, 4))
    ids = rng.sample(range(1, 10), len(people))
    owners = [*rng.sample(range(len(people)), 2), *(rng.randrange(len(people)) for _ in things[2:])]
    customers = dict(zip(ids, people, strict=True))
    orders = [(ids[i], thing) for i, thing in zip(owners, things, strict=True)]
    thing, owner = rng.choice([(thing, people[i]) for i, thing in zip(owners, things, strict=True)])
    told = ", ".join(f"{key} {name}" for key, name in customers.items())
    sold = ", ".join(f"{key} {item}" for key, item in orders)
    people_rows = "\n".join(f"{key},{name}" for key, name in customers.items())
    order_rows = "\n".join(f"{key},{item}" for key, item in orders)
    return Draft(
        phrasings=(
            f"Names by id: {told}. Orders by id: {sold}. Who bought the {thing}?",
            f"I have customers (id name) {told} and orders (id item) {sold}. Which customer ordered the {thing}?",
            f"customers: {told}; orders: {sold}; name of the buyer of the {thing}",
            f"id,name\n{people_rows}\n\nid,item\n{order_rows}\n\nwho bought the {thing}",
            f"Join the customers {dict(customers)} with the orders {orders} and name the buyer of the {thing}.",
            f"who ordered {thing}? ids and names {told}, ids and orders {sold}",
            f"The shop keeps ids with names ({told}) and ids with what was bought ({sold}). Who has the {thing}?",
            f"Match each order to its customer. Customers: {told}. Orders: {sold}. To whom does the {thing} go?",
            f"Look up the name of the person whose order was the {thing}. Orders {sold}; names {told}.",
            f"Given the tables names = {dict(customers)} and orders = {orders}, whose order is the {thing}?",
        ),
        think=f"Find the id in the order of the {thing}, then the name with that id.",
        code=(
            f"names = {dict(customers)}\norders = {orders}\n"
            f'print(next(names[key] for key, item in orders if item == "{thing}"))'
        ),
        answer=owner,
    )


def people_in_either(rng: random.Random) -> Draft:
    first, second = rng.choice((("tea", "coffee"), ("tennis", "chess"), ("cats", "dogs"), ("pop", "jazz")))
    names = rng.sample(NAMES, rng.randint(5, 8))
    cut, back = rng.randint(2, len(names) - 2), rng.randint(1, 2)
    left, right = names[:cut], names[cut - back :]
    rng.shuffle(right)
    a, b = json.dumps(left), json.dumps(right)
    u, v = ", ".join(left), ", ".join(right)
    return Draft(
        phrasings=(
            f"How many people like at least one of the two? {first}: {u}; {second}: {v}",
            f"{u} like {first}. {v} like {second}. How many different people is that?",
            f"Fans of {first}: {u}. Fans of {second}: {v}. Count everyone who is a fan of one or both.",
            f"number of people in either list, each counted once: {a}, {b}",
            f"I invite all who like {first} ({joined(left)}) or {second} ({joined(right)}). How many do I invite?",
            f"{first} {u} / {second} {v}: how many people altogether without counting anyone twice",
            f"How many distinct names are there in {a} and {b} together?",
            f"size of the union of {a} and {b}",
            f"Two clubs have the members {u} and {v}. How many people are in at least one of the clubs?",
            f"Some like {first} ({u}), some like {second} ({v}), a few like both. How many persons are there in total?",
        ),
        think="Everyone in one list or both, counted once: the size of the union.",
        code=f"a = {a}\nb = {b}\nprint(len(set(a) | set(b)))",
        answer=str(len(names)),
    )


def entries_kept(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((GOODS, NAMES, ("w", "x", "y", "z", "a", "b"))), rng.randint(4, 6))
    amounts = dict(zip(names, rng.sample(range(1, 60), len(names)), strict=True))
    limit = rng.choice(sorted(amounts.values())[1:-1])
    keep_high = rng.random() < 0.6
    kept = dict(amounts)
    for name in names:
        if (amounts[name] - limit >= 0) != keep_high:
            kept.pop(name)
    word, other = (
        (f"below {limit}", f"at least {limit}") if keep_high else (f"of {limit} or more", f"less than {limit}")
    )
    d, sign = json.dumps(amounts), ">=" if keep_high else "<"
    return Draft(
        phrasings=(
            f"delete all entries with a value {word} from {d} and print the dictionary",
            f"Keep only the entries of {d} whose value is {other}; print the dictionary.",
            f"filter the dict {d} to values {other}, as a dict",
            f"Remove every key with a value {word}: {d}. What dictionary is left?",
            f"Which dictionary remains of {d} when everything {word} is thrown out?",
            f"dict comprehension: items of {d} with a value {other}",
            f"I have {d}. Drop whatever has a value {word} and show the rest as a dictionary.",
            f"From {d} make a new dictionary with just the values that are {other}.",
            f"{d} without the entries {word}, as a dictionary",
            f"Take the dictionary {d} and leave in it only keys whose number is {other}.",
        ),
        think=f"A new dictionary of the entries whose value is {other}.",
        code=f"d = {d}\nprint({{key: value for key, value in d.items() if value {sign} {limit}}})",
        answer=str(kept),
    )


def dictionary_by_value(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((GOODS, NAMES, ("w", "x", "y", "z", "a", "b"))), rng.randint(3, 5))
    amounts = dict(zip(names, rng.sample(range(1, 90), len(names)), strict=True))
    down = rng.random() < 0.45
    order = "descending" if down else "ascending"
    ends = "largest first" if down else "smallest first"
    of_value = {n: name for name, n in amounts.items()}
    values = sorted(of_value)
    found = {of_value[n]: n for n in (values[::-1] if down else values)}
    d, s = json.dumps(amounts), spelled(amounts)
    return Draft(
        phrasings=(
            f"sort the dictionary {d} by value, {ends}, and print the dictionary",
            f"Sort {d} by its values in {order} order; the result should be a dictionary again.",
            f"sort dict by value {order}: {d} (as dict)",
            f"What does the dictionary {d} look like when it is ordered by value, {ends}?",
            f"dict(sorted(...)) by value for {d}, {order}",
            f"Print {d} as a dictionary with the values in {order} order.",
            f"My counts are {next(s)}. Give them as a dictionary, {ends}.",
            f"Reorder the entries of {d} by their numbers, {ends}, as a dictionary",
            f"In Python, arrange {d} so that the values are {order} and show the whole dictionary.",
            f"Put the pairs {next(s)} into a dictionary sorted by the number in {order} order.",
        ),
        think=f"Sort the items by their value in {order} order and make a dictionary of them.",
        code=(f"d = {d}\nprint(dict(sorted(d.items(), key=lambda item: item[1]{', reverse=True' if down else ''})))"),
        answer=str(found),
    )
