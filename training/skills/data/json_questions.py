"""JSON given in the question: look up, count, add, filter, sort."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.wording import CITIES, GOODS, NAMES

Record = dict[str, str | int | float]

KINDS: tuple[tuple[str, tuple[str, ...], str, tuple[tuple[str, int, int], ...]], ...] = (
    ("people", NAMES, "name", (("age", 18, 80), ("salary", 1000, 9000), ("height", 150, 200))),
    ("products", GOODS, "name", (("price", 1, 60), ("stock", 0, 200), ("quantity", 1, 20))),
    ("cities", CITIES, "city", (("population", 10000, 900000), ("temp", -5, 38), ("visitors", 50, 5000))),
    ("orders", NAMES, "customer", (("total", 5, 500), ("items", 1, 12), ("amount", 10, 900))),
    ("students", NAMES, "name", (("score", 30, 100), ("grade", 1, 12), ("points", 0, 50))),
)


def records(rng: random.Random) -> tuple[str, str, str, list[Record]]:
    """What the records are, the field that names each, a numeric field, and two to five records.

    Values of the numeric field are distinct.
    """
    what, names, key, fields = rng.choice(KINDS)
    field, low, high = rng.choice(fields)
    count = rng.randint(2, 5)
    values = rng.sample(range(low, high), min(count, high - low))
    return (
        what,
        key,
        field,
        [{key: name, field: value} for name, value in zip(rng.sample(names, len(values)), values, strict=True)],
    )


def load(value: object) -> str:
    """The two lines that read the JSON text of `value`."""
    return f"import json\ndata = json.loads('{json.dumps(value)}')"


def json_value(rng: random.Random) -> Draft:
    person = {
        "name": rng.choice(NAMES),
        "age": rng.randint(18, 90),
        "city": rng.choice(CITIES),
        "job": rng.choice(("teacher", "nurse", "pilot", "chef", "writer", "driver")),
        "email": f"{rng.choice(NAMES).lower()}@example.com",
    }
    keys = rng.sample(list(person), rng.randint(2, 4))
    record, key = {k: person[k] for k in keys}, rng.choice(keys)
    text = json.dumps(record)
    return Draft(
        phrasings=(
            f"What is the {key} in this JSON: {text}?",
            f'Get the value of "{key}" from {text}',
            f"{key} in {text}",
            f"Parse {text} and tell me the {key}",
            f"From the JSON object {text}, extract the {key}.",
            f"read the {key} field of {text}",
            f"An API answered {text}. What {key} does it give?",
            f'Which value does the key "{key}" have in {text}?',
            f"Given the JSON {text}, what is the {key}?",
            f"What is the value of {key} in {text}?",
        ),
        think=f"Parse the JSON and take the value of {key}.",
        code=f'{load(record)}\nprint(data["{key}"])',
        answer=str(dict(record.items())[key]),
    )


def json_nested_value(rng: random.Random) -> Draft:
    outer, inner, value = rng.choice(
        (
            ("user", "name", rng.choice(NAMES)),
            ("user", "age", rng.randint(18, 80)),
            ("address", "city", rng.choice(CITIES)),
            ("address", "zip", rng.randint(10000, 99999)),
            ("server", "port", rng.randint(1000, 9999)),
            ("product", "price", rng.randint(1, 400)),
            ("order", "total", rng.randint(10, 900)),
        )
    )
    parts: dict[str, str | int] = {"id": rng.randint(1, 99), inner: value}
    record = {outer: parts, "status": rng.choice(("ok", "active", "new", "done"))}
    text = json.dumps(record)
    return Draft(
        phrasings=(
            f"What is the {inner} of the {outer} in {text}?",
            f"Get {outer}.{inner} from {text}",
            f"{outer} {inner} in {text}",
            f'Extract the nested value "{inner}" inside "{outer}" from {text}',
            f"Parse this JSON and give me the {outer}'s {inner}: {text}",
            f"value at {outer} -> {inner} in {text}",
            f"The service returned {text}. What's the {outer}'s {inner}?",
            f"In the JSON {text}, what does {outer}.{inner} hold?",
            f"Given {text}, what is the {inner} of the {outer}?",
        ),
        think=f"Parse the JSON and take {inner} inside {outer}.",
        code=f'{load(record)}\nprint(data["{outer}"]["{inner}"])',
        answer=str(value),
    )


def json_sum(rng: random.Random) -> Draft:
    what, _, field, rows = records(rng)
    text, whole = json.dumps(rows), 0
    for row in rows:
        whole += int(row[field])
    return Draft(
        phrasings=(
            f"What is the sum of {field} in {text}?",
            f"Add up the {field} values in this JSON: {text}",
            f"total {field} in {text}",
            f"Parse {text} and sum the {field} field",
            f"What do all the {field} values of {text} add up to?",
            f"sum of the {field} of all {what} in {text}",
            f"The export contains {text}. What is the total {field}?",
            f"Our API returned {text}. How much {field} is that altogether?",
            f"Compute the total of the field {field} over the JSON array {text}.",
            f"Given the JSON {text}, what is the total {field}?",
        ),
        think=f"Parse the JSON array and add up {field}.",
        code=f'{load(rows)}\nprint(sum(item["{field}"] for item in data))',
        answer=str(whole),
    )


def json_average(rng: random.Random) -> Draft:
    what, _, field, rows = records(rng)
    text = json.dumps(rows)
    mean = Fraction(sum(int(row[field]) for row in rows), len(rows))
    return Draft(
        phrasings=(
            f"What is the average {field} in {text}? Round to 2 decimals.",
            f"Calculate the mean {field} of this JSON, rounded to 2 decimals: {text}",
            f"average {field} in {text}",
            f"Parse {text} and average the {field} field to 2 decimal places",
            f"Find the average {field} of the {what} in {text}",
            f"mean of {field} over {text} with 2 decimals",
            f"Our database returned {text}. What's the mean {field}, to 2 decimals?",
            f"For the JSON array {text}, compute the average {field} (2 decimals).",
            f"Given the JSON {text}, what is the average {field}, rounded to 2 decimals?",
        ),
        think=f"Parse the JSON array, add up {field} and divide by the number of records.",
        code=f'{load(rows)}\nprint(round(sum(item["{field}"] for item in data) / len(data), 2))',
        answer=str(round(float(mean), 2)),
    )


def json_count(rng: random.Random) -> Draft:
    what, _, _, rows = records(rng)
    text = json.dumps(rows)
    return Draft(
        phrasings=(
            f"How many items are in this JSON array: {text}?",
            f"Count the {what} in {text}",
            f"number of objects in {text}",
            f"How many {what} does {text} list?",
            f"Parse {text} and count the entries",
            f"length of the json list {text}",
            f"The response was {text}. How many records is that?",
            f"Tell me the number of elements of the JSON array {text}",
            f"How many {what} are there in the JSON {text}?",
        ),
        think="Parse the JSON array and take its length.",
        code=f"{load(rows)}\nprint(len(data))",
        answer=str(sum(1 for _ in rows)),
    )


def json_filter(rng: random.Random) -> Draft:
    what, key, field, rows = records(rng)
    limit = sorted(int(row[field]) for row in rows)[rng.randrange(len(rows) - 1)]
    sign, more, also = rng.choice(((">", "greater than", "above"), ("<=", "at most", "not above")))
    text = json.dumps(rows)
    big = [row[key] for row in rows if int(row[field]) - limit > 0]
    names = big if sign == ">" else [row[key] for row in rows if row[key] not in big]
    return Draft(
        phrasings=(
            f"Which {what} have a {field} {more} {limit} in {text}? List each {key}.",
            f"Filter {text} to {field} {more} {limit} and list the {key} values",
            f"{key} of all {what} with {field} {also} {limit} in {text}",
            f"From this JSON list the {key} of everything with {field} {more} {limit}: {text}",
            f"In {text}, whose {field} is {more} {limit}?",
            f"json filter {field} {also} {limit}, give the {key}s: {text}",
            f"We got {text}. Show each {key} whose {field} is {also} {limit}.",
            f"From the records {text}, which {key} values belong to a {field} {more} {limit}?",
            f"Pick the {what} with {field} {also} {limit} from {text}; just each {key}.",
            f"Given the JSON {text}, list the {key} of the {what} whose {field} is {more} {limit}.",
        ),
        think=f"Parse the JSON and keep the {key} where {field} is {more} {limit}.",
        code=f'{load(rows)}\nprint([item["{key}"] for item in data if item["{field}"] {sign} {limit}])',
        answer=str(names),
    )


def json_count_where(rng: random.Random) -> Draft:
    what, _, field, rows = records(rng)
    limit = sorted(int(row[field]) for row in rows)[rng.randrange(len(rows))]
    text = json.dumps(rows)
    ranks = sorted((int(row[field]) for row in rows), reverse=True)
    return Draft(
        phrasings=(
            f"How many {what} have a {field} greater than {limit} in {text}?",
            f"Count the {what} with {field} above {limit} in {text}",
            f"number of {what} with {field} > {limit} in {text}",
            f"In this JSON, how many entries have {field} over {limit}? {text}",
            f"count items where {field} is more than {limit}: {text}",
            f"The backend sent {text}. How many of them have a {field} over {limit}?",
            f"Parse {text} and count the records with {field} above {limit}",
            f"How many objects in {text} have a {field} above {limit}?",
            f"Given the JSON {text}, how many {what} have a {field} above {limit}?",
        ),
        think=f"Parse the JSON and count the records with {field} above {limit}.",
        code=f'{load(rows)}\nprint(sum(1 for item in data if item["{field}"] > {limit}))',
        answer=str(ranks.index(limit)),
    )


def json_names(rng: random.Random) -> Draft:
    what, key, _, rows = records(rng)
    text = json.dumps(rows)
    names = []
    for row in rows:
        names += [row[key]]
    return Draft(
        phrasings=(
            f"List the {key} of every item in {text}.",
            f"What are all the {key} values in this JSON? {text}",
            f"all {key} values in {text}",
            f"Extract each {key} from {text}",
            f"Get a list of the {key} of all {what} in {text}",
            f"pluck {key} from {text}",
            f"The file holds {text}. Which {key}s are in it?",
            f"Parse {text} and return only the {key} fields as a list.",
            f"Given the JSON {text}, list the {key} of all {what}.",
        ),
        think=f"Parse the JSON and collect {key} of each record.",
        code=f'{load(rows)}\nprint([item["{key}"] for item in data])',
        answer=str(names),
    )


def json_sort(rng: random.Random) -> Draft:
    what, key, field, rows = records(rng)
    reverse = rng.random() < 0.5
    order, ends = ("descending", "highest to lowest") if reverse else ("ascending", "lowest to highest")
    text, by_value = json.dumps(rows), {int(row[field]): row[key] for row in rows}
    names = [by_value[value] for value in sorted(by_value)]
    extra = ", reverse=True" if reverse else ""
    return Draft(
        phrasings=(
            f"Sort the {what} in {text} by {field} in {order} order and list each {key}.",
            f"List the {key} of all {what} ordered by {field}, {ends}: {text}",
            f"{key}s sorted by {field} {order} in {text}",
            f"Order {text} by {field} from {ends} and give the {key} values",
            f"Rank the {what} by {field}, {ends}, {key} only: {text}",
            f"json sort by {field} {order}, print each {key}: {text}",
            f"From {text}, show every {key} from {ends} {field}.",
            f"Parse {text}, sort it by {field} ({order}), return the {key}s",
            f"Given the JSON {text}, list the {key} of the {what} sorted by {field}, {ends}.",
        ),
        think=f"Parse the JSON, sort by {field} in {order} order and collect {key}.",
        code=(
            f'{load(rows)}\ndata.sort(key=lambda item: item["{field}"]{extra})\nprint([item["{key}"] for item in data])'
        ),
        answer=str(names[::-1] if reverse else names),
    )


def json_extreme(rng: random.Random) -> Draft:
    what, key, field, rows = records(rng)
    function, size = rng.choice((("max", "highest"), ("min", "lowest")))
    text = json.dumps(rows)
    ordered = sorted(rows, key=lambda row: int(row[field]))
    return Draft(
        phrasings=(
            f"Which of the {what} has the {size} {field} in {text}? Give the {key}.",
            f"Find the {key} with the {size} {field} in {text}",
            f"{key} with {size} {field} in {text}",
            f"In this JSON, which {key} has the {size} {field}? {text}",
            f"Whose {field} is the {size} in {text}?",
            f"{function} by {field}, give {key}: {text}",
            f"The report says {text}. Which {key} comes out with the {size} {field}?",
            f"Parse {text} and return the {key} of the record with the {size} {field}.",
            f"Given the JSON {text}, what is the {key} with the {size} {field}?",
        ),
        think=f"Parse the JSON, take the record with the {size} {field} and its {key}.",
        code=f'{load(rows)}\nprint({function}(data, key=lambda item: item["{field}"])["{key}"])',
        answer=str(ordered[-1 if function == "max" else 0][key]),
    )


def json_keys(rng: random.Random) -> Draft:
    keys = rng.sample(("id", "name", "age", "city", "email", "phone", "price", "color", "size"), rng.randint(2, 5))
    record = {key: rng.randint(1, 99) for key in keys}
    text = json.dumps(record)
    return Draft(
        phrasings=(
            f"What are the keys of {text}?",
            f"List the keys in this JSON object: {text}",
            f"keys of {text}",
            f"Which fields does {text} have?",
            f"Give me the field names in {text}",
            f"show all keys in the json {text}",
            f"A webhook sent {text}. What fields are in it?",
            f"Parse {text} and return its keys as a list",
            f"What are the key names in the JSON {text}?",
        ),
        think="Parse the JSON object and list its keys.",
        code=f"{load(record)}\nprint(list(data.keys()))",
        answer=str(keys),
    )
