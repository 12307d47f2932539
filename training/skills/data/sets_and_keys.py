"""Sets compared by size and overlap, dictionaries by their keys, the latest of some records, gaps in a row."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.named_amounts import spelled
from training.skills.math.amounts import tied
from training.skills.wording import NAMES, integers


def set_relation(rng: random.Random) -> Draft:
    pool = rng.sample(range(1, 30), 8)
    a, b = rng.sample(pool[:5], 3), rng.sample(pool[rng.choice((0, 3, 5)) :], 3)
    want = rng.choice(("disjoint", "equal", "disjoint"))
    if want == "equal":
        b = rng.sample(a, 3) if rng.random() < 0.5 else [*rng.sample(a, 2), pool[7]]
    x, y = "{" + ", ".join(map(str, a)) + "}", "{" + ", ".join(map(str, b)) + "}"
    ask, code, yes = (
        ("disjoint (no common element)", "a.isdisjoint(b)", all(n not in b for n in a))
        if want == "disjoint"
        else ("equal as sets", "a == b", sorted(a) == sorted(b))
    )
    word = "disjoint" if want == "disjoint" else "equal"
    return Draft(
        phrasings=(
            f"Tell me whether {x} and {y} are {ask}: yes or no.",
            f"Are the sets {x} and {y} {ask}? Yes or no",
            f"are {x} and {y} {word}? yes or no",
            f"{x} and {y} {word}, yes/no",
            f"Is it true that {x} and {y} are {ask}? Answer yes or no.",
            f"check if {x} and {y} are {word} sets (yes or no)",
            f"A = {x}, B = {y}. Are A and B {word}? yes or no",
            f"Say yes or no: the two sets {x} and {y} are {word}",
            f"Can I call {x} and {y} {ask}? yes or no",
            f"Do {x} and {y} count as {word} sets, yes or no?",
        ),
        think=f"Whether they are {word}: {'test for common elements' if want == 'disjoint' else 'compare both'}.",
        code=f'a = {x}\nb = {y}\nprint("yes" if {code} else "no")',
        answer="yes" if yes else "no",
    )


def set_sizes(rng: random.Random) -> Draft:
    pool = rng.sample(range(1, 30), 7)
    a, b = rng.sample(pool, rng.randint(3, 4)), rng.sample(pool, rng.randint(2, 4))
    ask, small, sign, count = rng.choice(
        (
            ("How many elements are only in A?", "number of elements only in A", "a - b", sum(n not in b for n in a)),
            (
                "How many elements does the union have?",
                "size of the union",
                "a | b",
                len(a) + sum(n not in a for n in b),
            ),
            ("How many elements do A and B share?", "size of the intersection", "a & b", sum(n in b for n in a)),
        )
    )
    x, y = "{" + ", ".join(map(str, a)) + "}", "{" + ", ".join(map(str, b)) + "}"
    return Draft(
        phrasings=(
            f"{ask} A = {x}, B = {y}",
            f"A = {x} and B = {y}. {ask}",
            f"{small}: A {x}, B {y}",
            f"{small} with A = {a} and B = {b}",
            f"set A is {x}, set B is {y} - {small}",
            f"Find the {small} for A = {x} and B = {y}",
            f"Let A = {x} and B = {y}. What is the {small}?",
            f"A: {x}\nB: {y}\n{small}",
            f"Give me the {small} if A is {x} and B is {y}",
        ),
        think=f"The {small}: take {sign} of the sets and its length.",
        code=f"a = {x}\nb = {y}\nprint(len({sign}))",
        answer=str(count),
    )


def jaccard(rng: random.Random) -> Draft:
    pool = rng.sample(range(1, 20), 6)
    a, b = rng.sample(pool, rng.randint(2, 4)), rng.sample(pool, rng.randint(2, 4))
    both = sum(n in b for n in a)
    exact = Fraction(both, len(a) + len(b) - both)
    if tied(exact, 3):
        return jaccard(rng)
    x, y = "{" + ", ".join(map(str, a)) + "}", "{" + ", ".join(map(str, b)) + "}"
    return Draft(
        phrasings=(
            f"What is the Jaccard similarity of {x} and {y}, to 3 decimals?",
            f"jaccard similarity of {x} and {y}, 3 decimals",
            f"Jaccard index {x} {y} (3 decimals)",
            f"{x} and {y}: share of common elements in the union, 3 decimals",
            f"Compute the size of the intersection over the size of the union of {x} and {y}, 3 decimals",
            f"How similar are {x} and {y} by Jaccard, 3 decimals?",
            f"A = {x}, B = {y}. Find the Jaccard coefficient to 3 decimals.",
            f"jaccard({a}, {b}) rounded to 3 decimals",
            f"overlap divided by union for {x} and {y}, 3 decimals",
        ),
        think="The Jaccard similarity: the size of the intersection divided by that of the union.",
        code=f"a = {x}\nb = {y}\nprint(round(len(a & b) / len(a | b), 3))",
        answer=str(round(float(exact), 3)),
    )


def dict_by_key(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.randint(3, 5))
    data = {name: rng.randint(1, 99) for name in names}
    t, s = json.dumps(data), spelled(data)
    pairs = sorted(data.items())
    return Draft(
        phrasings=(
            f"Sort {t} by key",
            f"sort by key: {t}",
            f"{t} with the keys in alphabetical order",
            f"Put the dictionary {t} in alphabetical order of its keys",
            f"What is {t} sorted by its keys?",
            f"order this dict by name: {t}",
            f"I have {next(s)}. Make a dictionary sorted by name.",
            f"alphabetical dictionary from {t}",
            f"Rearrange {t} so that the keys go from A to Z",
        ),
        think="By key: sort the items and make a dictionary of them.",
        code=f"data = {t}\nprint(dict(sorted(data.items())))",
        answer="{" + ", ".join(f"'{name}': {amount}" for name, amount in pairs) + "}",
    )


def key_count(rng: random.Random) -> Draft:
    names = rng.sample(("id", "name", "age", "city", "email", "phone", "price", "color", "size"), rng.randint(2, 6))
    t = json.dumps({name: rng.randint(1, 99) for name in names})
    return Draft(
        phrasings=(
            f"How many keys does {t} have?",
            f"how many fields are in {t}",
            f"number of keys: {t}",
            f"{t} - how many keys",
            f"Count the keys of this JSON object: {t}",
            f"How many properties does the object {t} have?",
            f"I got {t}. How many fields is that?",
            f"key count of {t}",
            f"How many entries are in the dictionary {t}?",
        ),
        think="The number of keys: the length of the dictionary.",
        code=f"data = {t}\nprint(len(data))",
        answer=str(t.count(":")),
    )


def latest_record(rng: random.Random) -> Draft:
    what, key, field = rng.choice((("orders", "id", "date"), ("posts", "id", "created"), ("logins", "user", "date")))
    late = rng.random() < 0.7
    labels: list[object] = [*rng.sample(NAMES, 3)] if key == "user" else [*rng.sample(range(1, 99), 3)]
    days = rng.sample(range(1, 29), 3)
    year = rng.randint(2020, 2026)
    dates = [f"{year}-{rng.randint(1, 12):02}-{day:02}" for day in days]
    rows = [{key: label, field: date} for label, date in zip(labels, dates, strict=True)]
    t, word = json.dumps(rows), "latest" if late else "earliest"
    by = {tuple(map(int, date.split("-"))): label for date, label in zip(dates, labels, strict=True)}
    return Draft(
        phrasings=(
            f"Which {key} has the {word} {field}? {t}",
            f"{key} of the {word} of these {what}: {t}",
            f"{t} - {key} with the {word} {field}",
            f"Find the {'newest' if late else 'oldest'} entry by {field} and give its {key}: {t}",
            f"From {t} I need the {key} of the {word} {field}.",
            f"{'most recent' if late else 'first'} of the {what} by {field}, {key} only: {t}",
            f"What is the {key} of the {'newest' if late else 'oldest'} one in {t}?",
            f"In this JSON, which {key} comes {'last' if late else 'first'} by {field}? {t}",
            f"print the {key} where {field} is {word}: {t}",
        ),
        think=f"The {word}: ISO dates compare as text, so take the {'maximum' if late else 'minimum'} by {field}.",
        code=f'data = {t}\nprint({"max" if late else "min"}(data, key=lambda row: row["{field}"])["{key}"])',
        answer=str(by[max(by) if late else min(by)]),
    )


def empty_fields(rng: random.Random) -> Draft:
    fields = [str(n) for n in integers(rng, 1, 60, 3, 5)] if rng.random() < 0.5 else rng.sample(NAMES, 4)
    gaps = rng.randint(1, 3)
    for _ in range(gaps):
        fields.insert(rng.randrange(1, len(fields)), "")
    mark = rng.choice((",", ",", ";", "|"))
    line = mark.join(fields)
    return Draft(
        phrasings=(
            f"How many fields are empty in {line}?",
            f"empty fields in {line}",
            f"{line} - how many are blank",
            f"Count the empty values in the line {line}",
            f"How many blanks does the row {line} have?",
            f"This CSV row has gaps: {line}. How many cells are empty?",
            f"number of missing cells in {line}",
            f"In {line}, how many entries are left out between two {mark}?",
            f"how many columns of {line} have no value",
        ),
        think=f"Empty fields: split at {mark} and count the empty strings.",
        code=f'line = "{line}"\nprint(line.split("{mark}").count(""))',
        answer=str(gaps),
    )
