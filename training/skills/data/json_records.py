"""JSON records given in the question: found by name, counted or chosen by what a field says, names and keys listed."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.data.json_questions import load, numbers, records
from training.skills.data.tellers import tellers
from training.skills.wording import CITIES, GOODS, NAMES, plural

TASKS = ("wash car", "buy milk", "call Ben", "pay rent", "water plants", "book flight", "fix door", "send report")
FLAGS: tuple[tuple[str, tuple[str, ...], str, str, tuple[str | bool, ...]], ...] = (
    ("users", NAMES, "name", "active", (True, False)),
    ("products", GOODS, "name", "in_stock", (True, False)),
    ("tasks", TASKS, "title", "done", (True, False)),
    ("orders", NAMES, "customer", "status", ("paid", "pending", "shipped")),
    ("tickets", TASKS, "title", "priority", ("high", "medium", "low")),
    ("employees", NAMES, "name", "department", ("sales", "IT", "HR")),
    ("people", NAMES, "name", "city", CITIES[:3]),
)
"""What the records are, their names, the field of the name, and one that says something with what it may say."""

Flagged = list[dict[str, str | bool | int]]


def flagged(rng: random.Random) -> tuple[str, str, str, str | bool, Flagged]:
    """What the records are, the field of their name, the other field, what is looked for, three to six records."""
    what, names, key, flag, values = rng.choice(FLAGS)
    count = rng.randint(3, 6)
    said = rng.choices(values, k=count)
    rows: Flagged = [{key: name, flag: value} for name, value in zip(rng.sample(names, count), said, strict=True)]
    if rng.random() < 0.4:
        rows = [{"id": i, **row} for i, row in enumerate(rows, 1)]
    return what, key, flag, rng.choice(said), rows


def condition(flag: str, value: str | bool) -> str:
    """How the program asks whether the field says so."""
    if isinstance(value, str):
        return f'item["{flag}"] == "{value}"'
    return f'item["{flag}"]' if value else f'not item["{flag}"]'


def json_lookup(rng: random.Random) -> Draft:
    what, key, field, rows = records(rng)
    text, row = json.dumps(rows), rng.choice(rows)
    name = row[key]
    return Draft(
        phrasings=(
            f"{text} - {field} of {name}",
            f"{text}\n{name}'s {field}?",
            f"What is the {field} of {name} in {text}?",
            f"Find the {field} of {name}: {text}",
            f"{field} of {name} in {text}",
            f"{text}\n\nwhat {field} does {name} have",
            f"I have this JSON: {text}. What {field} does it give for {name}?",
            f"In this JSON, look up {name} and tell me the {field}: {text}",
            f"get {name}'s {field} from {text}",
            f"Here is a JSON array:\n{text}\nWhich {field} belongs to {name}?",
            f"An API returned {text}. I need the {field} of {name}.",
            f"Search {text} for the record whose {key} is {name} and give its {field}.",
            f"How much or how many is the {field} for {name}? {text}",
            f"Read {text} and print the {field} where {key} is {name}.",
            f"Among the {what} {text}, find {name}. What is the {field} there?",
            f"the {field} for {key} = {name} in this json please: {text}",
            f"Please tell me {name}'s {field}, according to {text}",
            f"From the list {text}, pick the object of {name} and return {field}.",
            f"{name} asks what {field} we have on file. The file is {text}",
            f"Give me the {field} that goes with {name} in {text}",
            f"Parse {text} and look up the {field} for {name}.",
            f"What does {text} say about {name}'s {field}?",
            f"Which {field} is recorded for {name} in the JSON {text}?",
            f"Given the JSON {text}, what is the {field} of {name}?",
        ),
        think=f"One record is asked for: parse the JSON, find the one whose {key} is {name} and take its {field}.",
        code=f'{load(rows)}\nprint(next(item["{field}"] for item in data if item["{key}"] == "{name}"))',
        answer=str(row[field]),
    )


def json_count_matching(rng: random.Random) -> Draft:
    what, _, flag, value, rows = flagged(rng)
    text, said = json.dumps(rows), json.dumps(value).strip('"')
    return Draft(
        phrasings=(
            f"{text} how many have {flag} {said}?",
            f"How many {what} have {flag} {said} in {text}?",
            f"Count the {what} with {flag} {said}: {text}",
            f"number of {what} where {flag} is {said} in {text}",
            f"{text}\n\nhow many have {flag} = {said}",
            f"I have this JSON: {text}. How many {what} have {flag} set to {said}?",
            f"how many {flag}: {said} in {text}",
            f"Here is a JSON array:\n{text}\nFor how many objects is {flag} {said}?",
            f"An API returned {text}. I need the number of {what} whose {flag} is {said}.",
            f"In this JSON, how often is {flag} equal to {said}? {text}",
            f"Read {text} and count the entries with {flag} {said}.",
            f"Don't list them, just count the {what} with {flag} {said}: {text}",
            f"Of the {what} in {text}, how many are there with {flag} {said}?",
            f"count where {flag} == {said} in this json please: {text}",
            f"Please tell me how many of these {what} have {flag} {said}: {text}",
            f"From the records {text}, count those whose {flag} says {said}.",
            f"Our dashboard loads {text}. How many {what} should it show as {flag} {said}?",
            f"Give me the count of {what} that have {said} as {flag} in {text}",
            f"What is the number of objects with {flag} {said} in {text}?",
            f"Go through {text} and count how many times {flag} is {said}.",
            f"In how many of the {what} is {flag} {said}? {text}",
            f"How many records in the JSON {text} have {flag} equal to {said}?",
            f"Given the JSON {text}, how many {what} have {flag} {said}?",
        ),
        think=f"How many {what}: parse the JSON and count those whose {flag} is {said}.",
        code=f"{load(rows)}\nprint(sum(1 for item in data if {condition(flag, value)}))",
        answer=str([row[flag] for row in rows].count(value)),
    )


def json_matching_names(rng: random.Random) -> Draft:
    what, key, flag, value, rows = flagged(rng)
    text, said = json.dumps(rows), json.dumps(value).strip('"')
    found = []
    for row in rows:
        if row[flag] == value:
            found += [row[key]]
    return Draft(
        phrasings=(
            f"{text} - {key} of those with {flag} {said}",
            f"Which {what} have {flag} {said} in {text}? List each {key}.",
            f"List the {key} of the {what} with {flag} {said}: {text}",
            f"{key} where {flag} is {said} in {text}",
            f"{text}\n\nwhich {plural(key)} have {flag} = {said}",
            f"I have this JSON: {text}. Show the {key} of all {what} whose {flag} is {said}.",
            f"{plural(key)} with {flag}: {said} in {text}",
            f"Here is a JSON array:\n{text}\nFor which {key} values is {flag} {said}?",
            f"An API returned {text}. I need the {key} of every object with {flag} {said}.",
            f"Read {text} and print a list of each {key} with {flag} {said}.",
            f"Filter this JSON to {flag} {said} and give the {key} of what is left: {text}",
            f"Of the {what} in {text}, name those with {flag} {said}.",
            f"list {key} if {flag} == {said} in this json please: {text}",
            f"Please tell me the {key} of all of these {what} that have {flag} {said}: {text}",
            f"From the records {text}, collect every {key} whose {flag} says {said}.",
            f"Not how many, but which {what} have {flag} {said}? The {key} of each, from {text}",
            f"Give me each {key} that has {said} as {flag} in {text}",
            f"Go through {text}, keep what has {flag} {said}, and list the {plural(key)}.",
            f"Drop all {what} whose {flag} is not {said} from {text} and list each remaining {key}.",
            f"Pick every {key} with {flag} equal to {said} out of the JSON {text}.",
            f"Given the JSON {text}, list the {key} of the {what} with {flag} {said}.",
        ),
        think=f"Which {what}: parse the JSON and keep the {key} of those whose {flag} is {said}.",
        code=f'{load(rows)}\nprint([item["{key}"] for item in data if {condition(flag, value)}])',
        answer=str(found),
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
            f"The file holds {text}. Which {plural(key)} are in it?",
            f"Parse {text} and return only the {key} fields as a list.",
            f"Given the JSON {text}, list the {key} of all {what}.",
        ),
        think=f"Every {key}: parse the JSON and collect {key} of each record.",
        code=f'{load(rows)}\nprint([item["{key}"] for item in data])',
        answer=str(names),
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
        think="The keys: parse the JSON object and list them.",
        code=f"{load(record)}\nprint(list(data.keys()))",
        answer=str(keys),
    )


def json_count(rng: random.Random) -> Draft:
    what, _, _, rows = records(rng)
    text = json.dumps(rows)
    return Draft(
        phrasings=(
            f"{text} - how many items",
            f"How many items are in this JSON array: {text}?",
            f"Count the {what} in {text}",
            f"number of objects in {text}",
            f"How many {what} does {text} list?",
            f"Parse {text} and count the entries",
            f"length of the json list {text}",
            f"The response was {text}. How many records is that?",
            f"{text}\n\nhow many {what} is that",
            f"I have this JSON: {text}. How many {what} are in it?",
            f"count of {what} in this json please: {text}",
            f"Here is a JSON array:\n{text}\nHow many objects does it have?",
            f"I need the number of {what} in {text}",
            f"How many entries does the list {text} have in total?",
            f"Read {text} and print how many {what} there are.",
            f"Tell me the number of elements of the JSON array {text}",
            f"How many {what} are there in the JSON {text}?",
        ),
        think=f"How many {what}: parse the JSON array and take its length.",
        code=f"{load(rows)}\nprint(len(data))",
        answer=str(sum(1 for _ in rows)),
    )


def json_filter(rng: random.Random) -> Draft:
    what, key, field, rows = records(rng)
    limit = sorted(numbers(rows, field))[rng.randrange(len(rows) - 1)]
    sign, more, also = rng.choice(((">", "greater than", "above"), ("<=", "at most", "not above")))
    text = json.dumps(rows)
    big = [row[key] for row in rows if float(row[field]) - limit > 0]
    names = big if sign == ">" else [row[key] for row in rows if row[key] not in big]
    teller, _, _ = tellers(text, limit)
    return Draft(
        phrasings=(
            f"A service answered {teller.name} with {text}. {teller.he.capitalize()} needs the {key} of"
            f" everything whose {field} is {more} {limit}, as a list.",
            f"In {text}, for which {what} is {field} {more} {limit}? List each {key}.",
            f"{text} {key} of those with {field} {also} {limit}",
            f"{text} - list each {key} with {field} {more} {limit}",
            f"Which {what} have a {field} {more} {limit} in {text}? List each {key}.",
            f"Filter {text} to {field} {more} {limit} and list the {key} values",
            f"{key} of all {what} with {field} {also} {limit} in {text}",
            f"From this JSON list the {key} of everything with {field} {more} {limit}: {text}",
            f"In {text}, whose {field} is {more} {limit}?",
            f"json filter {field} {also} {limit}, give the {plural(key)}: {text}",
            f"We got {text}. Show each {key} whose {field} is {also} {limit}.",
            f"From the records {text}, which {key} values belong to a {field} {more} {limit}?",
            f"I have this JSON: {text}. List the {key} of the {what} with {field} {more} {limit}.",
            f"{text}\n\nwhich {plural(key)} have {field} {sign} {limit}?",
            f"{field} {also} {limit} in this json, list each {key}: {text}",
            f"Read {text} and print every {key} with a {field} {more} {limit} as a list.",
            f"I need the {key} of all {what} whose {field} is {more} {limit}: {text}",
            f"Here is a JSON array:\n{text}\nWhich {key} values have a {field} {also} {limit}?",
            f"Tell me each {key} in {text} where {field} {sign} {limit}",
            f"Keep the objects of {text} with {field} {more} {limit}; show their {key}.",
            f"The response body was {text}. List the {key} wherever {field} is {also} {limit}.",
            f"Which of these {what} have a {field} {more} {limit}? Just the {key} of each: {text}",
            f"the {plural(key)} where {field} {sign} {limit} in {text}",
            f"Go through {text} and collect the {key} of everything with {field} {also} {limit}.",
            f"Pick the {what} with {field} {also} {limit} from {text}; just each {key}.",
            f"Given the JSON {text}, list the {key} of the {what} whose {field} is {more} {limit}.",
        ),
        think=f"Which {what}: parse the JSON and keep the {key} where {field} is {more} {limit}.",
        code=f'{load(rows)}\nprint([item["{key}"] for item in data if item["{field}"] {sign} {limit}])',
        answer=str(names),
    )


def json_count_where(rng: random.Random) -> Draft:
    what, _, field, rows = records(rng)
    limit = sorted(numbers(rows, field))[rng.randrange(len(rows))]
    text = json.dumps(rows)
    ranks = sorted(numbers(rows, field), reverse=True)
    teller, _, _ = tellers(text, limit)
    return Draft(
        phrasings=(
            f"{teller.name}'s app got {text} from a service. How many {what} have a {field} greater than {limit}?",
            f"{text} how many have {field} over {limit}?",
            f"How many {what} have a {field} greater than {limit} in {text}?",
            f"Count the {what} with {field} above {limit} in {text}",
            f"number of {what} with {field} > {limit} in {text}",
            f"In this JSON, how many entries have {field} over {limit}? {text}",
            f"count items where {field} is more than {limit}: {text}",
            f"The backend sent {text}. How many of them have a {field} over {limit}?",
            f"Parse {text} and count the records with {field} above {limit}",
            f"I have this JSON: {text}. How many {what} have {field} above {limit}?",
            f"{text}\n\nhow many have {field} > {limit}?",
            f"count {field} > {limit} in this json please: {text}",
            f"Read {text} and print how many have a {field} over {limit}.",
            f"I need the number of {what} with a {field} above {limit}: {text}",
            f"Here is a JSON array:\n{text}\nHow many objects have {field} greater than {limit}?",
            f"Tell me how many of the {what} in {text} have more than {limit} as {field}",
            f"In how many entries of {text} is {field} larger than {limit}?",
            f"The response body was {text}. Count the {what} whose {field} is above {limit}.",
            f"Don't list them, just count the objects with {field} over {limit}: {text}",
            f"For how many of these {what} is {field} higher than {limit}? {text}",
            f'How many times is "{field}" greater than {limit} in {text}?',
            f"How many objects in {text} have a {field} above {limit}?",
            f"Given the JSON {text}, how many {what} have a {field} above {limit}?",
        ),
        think=f"How many {what}: parse the JSON and count the records with {field} above {limit}.",
        code=f'{load(rows)}\nprint(sum(1 for item in data if item["{field}"] > {limit}))',
        answer=str(ranks.index(limit)),
    )
