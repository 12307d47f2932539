"""JSON given in the question: look up, add, average, sort, the extreme."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.csv_questions import amounts
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import CITIES, GOODS, NAMES, plural

Record = dict[str, str | int | float]

KINDS: tuple[tuple[str, tuple[str, ...], str, tuple[tuple[str, int, int, int], ...]], ...] = (
    ("people", NAMES, "name", (("age", 18, 80, 0), ("salary", 1000, 9000, 0), ("height", 150, 200, 0))),
    ("products", GOODS, "name", (("price", 1, 60, 2), ("stock", 0, 200, 0), ("quantity", 1, 20, 0))),
    ("cities", CITIES, "city", (("population", 10000, 900000, 0), ("temp", -5, 38, 1), ("visitors", 50, 5000, 0))),
    ("orders", NAMES, "customer", (("total", 5, 500, 2), ("items", 1, 12, 0), ("amount", 10, 900, 2))),
    ("students", NAMES, "name", (("score", 30, 100, 0), ("grade", 1, 12, 0), ("points", 0, 50, 0))),
)


def records(rng: random.Random) -> tuple[str, str, str, list[Record]]:
    """What the records are, the field that names each, a numeric field, and two to five records.

    Values of the numeric field are distinct; some records have a number and another field beside it.
    """
    what, names, key, fields = rng.choice(KINDS)
    (field, *asked), (other, *more) = rng.sample(fields, 2)
    count = rng.randint(2, 5)
    values, beside = amounts(rng, count, *asked), amounts(rng, count, *more)
    order = rng.choice(([key, field], [key, field], [key, other, field], ["id", key, field], ["id", key, field, other]))
    columns: dict[str, Sequence[str | float]] = {
        "id": list(range(1, count + 1)),
        key: rng.sample(names, count),
        field: values,
        other: beside,
    }
    return what, key, field, [{name: columns[name][i] for name in order} for i in range(count)]


def numbers(rows: list[Record], field: str) -> list[float]:
    return [value for row in rows if not isinstance(value := row[field], str)]


def exact(rows: list[Record], field: str) -> Fraction:
    """The sum of the field."""
    return sum((Fraction(str(value)) for value in numbers(rows, field)), Fraction(0))


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
            f"{text} what is the {key}?",
            f"{text}\n{key}?",
            f"What is the {key} in this JSON: {text}?",
            f'Get the value of "{key}" from {text}',
            f"{key} in {text}",
            f"Parse {text} and tell me the {key}",
            f"From the JSON object {text}, extract the {key}.",
            f"read the {key} field of {text}",
            f"An API answered {text}. What {key} does it give?",
            f'Which value does the key "{key}" have in {text}?',
            f"I have this JSON: {text}. What is the {key}?",
            f"{text}\n\nwhat's the {key}?",
            f"{key} from this json please: {text}",
            f"Read {text} and print the {key}.",
            f"I need the {key} out of {text}",
            f"Here is a JSON object:\n{text}\nWhat is its {key}?",
            f"Tell me the {key} in {text}",
            f'Look up "{key}" in {text}',
            f"What does {text} say about the {key}?",
            f"The config is {text}. What's the value of {key}?",
            f"obj = {text}, what is obj.{key}?",
            f"The response body was {text}. Give me just the {key}.",
            f"find {key} in the json {text}",
            f"Given the JSON {text}, what is the {key}?",
            f"What is the value of {key} in {text}?",
        ),
        think=f"One value: parse the JSON and take the value of {key}.",
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
            f"{text} - {inner} of {outer}",
            f"get the {inner} from this json: {text}",
            f"What is the {inner} of the {outer} in {text}?",
            f"Get {outer}.{inner} from {text}",
            f"{outer} {inner} in {text}",
            f'Extract the nested value "{inner}" inside "{outer}" from {text}',
            f"Parse this JSON and give me the {outer}'s {inner}: {text}",
            f"value at {outer} -> {inner} in {text}",
            f"The service returned {text}. What's the {outer}'s {inner}?",
            f"I have this JSON: {text}. What is the {outer}'s {inner}?",
            f"{text}\n\nwhat's {outer}.{inner}?",
            f"{outer}.{inner} from this json please: {text}",
            f"Read {text} and print the {inner} of the {outer}.",
            f"I need {inner}, which is inside {outer}, out of {text}",
            f"Here is a JSON object:\n{text}\nWhat is {outer}.{inner}?",
            f"Tell me the {inner} of the {outer} in {text}",
            f'Look up "{inner}" under "{outer}" in {text}',
            f"obj = {text}, what is obj.{outer}.{inner}?",
            f"The config is {text}. What is the value of {inner} in the {outer} part?",
            f'data = {text}; what does data["{outer}"]["{inner}"] give',
            f"The response body was {text}. Give me just the {inner} of the {outer}.",
            f"jq '.{outer}.{inner}' on {text}",
            f"In the JSON {text}, what does {outer}.{inner} hold?",
            f"Given {text}, what is the {inner} of the {outer}?",
        ),
        think=f"A nested value: parse the JSON and take {inner} inside {outer}.",
        code=f'{load(record)}\nprint(data["{outer}"]["{inner}"])',
        answer=str(value),
    )


def json_sum(rng: random.Random) -> Draft:
    what, _, field, rows = records(rng)
    text, added = json.dumps(rows), f'sum(item["{field}"] for item in data)'
    if any(isinstance(row[field], float) for row in rows):
        added = f"round({added}, 2)"
    teller, _, _ = tellers(text)
    return Draft(
        phrasings=(
            f"A web service sent {teller.name} {text}. What is the sum of all {field}?",
            f"Add the {field} of every record together: {text}",
            f"Sum of all {field} in {text}",
            f"sum the {field} of each: {text}",
            f"What is the sum of {field} in {text}?",
            f"Add up the {field} values in this JSON: {text}",
            f"total {field} in {text}",
            f"Parse {text} and sum the {field} field",
            f"What do all the {field} values of {text} add up to?",
            f"sum of the {field} of all {what} in {text}",
            f"The export contains {text}. What is the total {field}?",
            f"Our API returned {text}. How much {field} is that altogether?",
            f"I have this JSON: {text}. What is the sum of the {field} values?",
            f"{text}\n\nadd up all {field} values",
            f"sum {field} in this json please: {text}",
            f"Read {text} and print the total of {field}.",
            f"I need the total {field} of {text}",
            f"Here is a JSON array:\n{text}\nHow much is {field} in total?",
            f"Tell me what {field} adds up to in {text}",
            f"How much {field} do the {what} in {text} have altogether?",
            f"The response body was {text}. Sum up {field} over all {what}.",
            f"Add the {field} of every object in {text}",
            f'What is the total of all "{field}" numbers in {text}?',
            f"Go through the {what} {text} and add up their {field}.",
            f"Compute the total of the field {field} over the JSON array {text}.",
            f"Given the JSON {text}, what is the total {field}?",
        ),
        think=f"The sum over all records: parse the JSON array and add up {field}.",
        code=f"{load(rows)}\nprint({added})",
        answer=str(round(float(exact(rows, field)), 2)),
    )


def json_average(rng: random.Random) -> Draft:
    what, _, field, rows = records(rng)
    text = json.dumps(rows)
    mean = exact(rows, field) / len(rows)
    if tied(mean):
        return json_average(rng)
    teller, _, _ = tellers(text)
    return Draft(
        phrasings=(
            f"A web service sent {teller.name} {text}. What is the average {field}, to 2 decimals?",
            f"{text} - average {field}, 2 decimals",
            f"What is the average {field} in {text}? Round to 2 decimals.",
            f"Calculate the mean {field} of this JSON, rounded to 2 decimals: {text}",
            f"average {field} in {text}",
            f"Parse {text} and average the {field} field to 2 decimal places",
            f"Find the average {field} of the {what} in {text}",
            f"mean of {field} over {text} with 2 decimals",
            f"Our database returned {text}. What's the mean {field}, to 2 decimals?",
            f"I have this JSON: {text}. What is the average {field}, to 2 decimals?",
            f"{text}\n\naverage {field}, 2 decimals",
            f"avg {field} in this json, rounded to 2 decimals: {text}",
            f"Read {text} and print the mean {field} with 2 decimals.",
            f"I need the average {field} of {text}, to 2 decimal places",
            f"Here is a JSON array:\n{text}\nHow much is {field} on average, rounded to 2 decimals?",
            f"Tell me the mean of {field} in {text} to 2 decimals",
            f"What {field} do the {what} in {text} have on average (2 decimals)?",
            f"The response body was {text}. Average {field} over all {what}, 2 decimals.",
            f"Add the {field} of every object in {text}, divide by how many there are, round to 2 decimals",
            f'What is the mean of all "{field}" numbers in {text}? Round to 2 decimals.',
            f"On average, what is the {field} of the {what} {text}, rounded to 2 decimals?",
            f"For the JSON array {text}, compute the average {field} (2 decimals).",
            f"Given the JSON {text}, what is the average {field}, rounded to 2 decimals?",
        ),
        think=f"The average over all records: parse the JSON array, add up {field} and divide by their number.",
        code=f'{load(rows)}\nprint(round(sum(item["{field}"] for item in data) / len(data), 2))',
        answer=str(round(float(mean), 2)),
    )


def json_sort(rng: random.Random) -> Draft:
    what, key, field, rows = records(rng)
    reverse = rng.random() < 0.5
    order, ends = ("descending", "highest to lowest") if reverse else ("ascending", "lowest to highest")
    text, by_value = json.dumps(rows), {float(row[field]): row[key] for row in rows}
    names = [by_value[value] for value in sorted(by_value)]
    extra = ", reverse=True" if reverse else ""
    return Draft(
        phrasings=(
            f"sort {text} by {field}, {ends}, and print each {key} as a list",
            f"From the list of records {text}, print each {key} sorted by {field}, {ends}, as a list.",
            f"sort {text} by {field} {order} and list each {key}",
            f"Sort the {what} in {text} by {field} in {order} order and list each {key}.",
            f"List the {key} of all {what} ordered by {field}, {ends}: {text}",
            f"{plural(key)} sorted by {field} {order} in {text}",
            f"Order {text} by {field} from {ends} and give the {key} values",
            f"Rank the {what} by {field}, {ends}, {key} only: {text}",
            f"json sort by {field} {order}, print each {key}: {text}",
            f"From {text}, show every {key} from {ends} {field}.",
            f"{text}\n\nsort by {field}, {ends}, and list each {key}",
            f"I have this JSON: {text}. In which order are the {plural(key)} by {field}, {ends}?",
            f"Here is a JSON array:\n{text}\nList every {key} from {ends} {field}.",
            f"I need the {plural(key)} of {text} sorted by {field}, {ends}",
            f"Put the {what} {text} in order of {field} ({ends}) and show each {key}.",
            f"An API returned {text}. Sort it by {field} {order} and give the {plural(key)}.",
            f"Parse {text}, sort it by {field} ({order}), return the {plural(key)}",
            f"Given the JSON {text}, list the {key} of the {what} sorted by {field}, {ends}.",
        ),
        think=f"Every {key} in order: parse the JSON, sort by {field} in {order} order and collect {key}.",
        code=(
            f'{load(rows)}\ndata.sort(key=lambda item: item["{field}"]{extra})\nprint([item["{key}"] for item in data])'
        ),
        answer=str(names[::-1] if reverse else names),
    )


def json_extreme(rng: random.Random) -> Draft:
    what, key, field, rows = records(rng)
    function, size = rng.choice((("max", "highest"), ("min", "lowest")))
    text = json.dumps(rows)
    ordered = sorted(rows, key=lambda row: float(row[field]))
    teller, _, _ = tellers(text)
    return Draft(
        phrasings=(
            f"A service answered {teller.name} with {text}. What is the {key} of the entry with the {size} {field}?",
            f"{text} - {key} of the one with the {size} {field}",
            f"Which of the {what} has the {size} {field} in {text}? Give the {key}.",
            f"Find the {key} with the {size} {field} in {text}",
            f"{key} with {size} {field} in {text}",
            f"In this JSON, which {key} has the {size} {field}? {text}",
            f"Whose {field} is the {size} in {text}?",
            f"{function} by {field}, give {key}: {text}",
            f"The report says {text}. Which {key} comes out with the {size} {field}?",
            f"I have this JSON: {text}. Which {key} has the {size} {field}?",
            f"{text}\n\nwhich {key} has the {size} {field}?",
            f"{size} {field} in this json, which {key}? {text}",
            f"Read {text} and print the {key} with the {size} {field}.",
            f"I need the {key} of the {what} entry with the {size} {field}: {text}",
            f"Here is a JSON array:\n{text}\nWhose {field} is the {size}? Give the {key}.",
            f"Tell me which {key} in {text} has the {size} {field}",
            f"Compare the {what} {text} by {field}. Which {key} is the {size}?",
            f"The response body was {text}. Name the {key} with the {size} {field}.",
            f"Not the number, the {key} that has the {size} {field}: {text}",
            f"For which {key} is {field} the {size} in {text}?",
            f"Look through {text} for the {size} {field} and tell me whose it is.",
            f"Parse {text} and return the {key} of the record with the {size} {field}.",
            f"Given the JSON {text}, what is the {key} with the {size} {field}?",
        ),
        think=f"Which {key}: parse the JSON, take the record with the {size} {field} and its {key}.",
        code=f'{load(rows)}\nprint({function}(data, key=lambda item: item["{field}"])["{key}"])',
        answer=str(ordered[-1 if function == "max" else 0][key]),
    )
