"""JSON with lists and objects inside: by id, the nth element, inner lists, tags, missing fields, grouped counts."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.data.json_questions import load
from training.skills.wording import CITIES, GOODS, NAMES

TAGS = ("news", "sport", "food", "travel", "music", "tech", "sale", "new")
TITLES = ("Hello", "Update", "Summer", "Guide", "Recipe", "Review", "Tips", "Trip")


def json_record_by_id(rng: random.Random) -> Draft:
    what, key, names, field, low, high = rng.choice(
        (
            ("user", "name", NAMES, "age", 18, 80), ("product", "name", GOODS, "price", 1, 60),
            ("order", "customer", NAMES, "total", 10, 500), ("store", "city", CITIES, "staff", 3, 40),
        )
    )  # fmt: skip
    asked = rng.choice((key, key, field))
    short = asked == key and rng.random() < 0.7
    count = rng.randint(3, 4) if short else rng.choice((2, 2, 3))
    ids = rng.sample(range(1, rng.choice((10, 500))), count)
    rows: list[dict[str, int | str]] = [
        {"id": number, key: name} if short else {"id": number, key: name, field: rng.randint(low, high)}
        for number, name in zip(ids, rng.sample(names, count), strict=True)
    ]
    row = rng.choice(rows)
    t, number = json.dumps(rows), row["id"]
    return Draft(
        phrasings=(
            f"{t} - {asked} for id {number}",
            f"id {number} in {t}: what {asked}?",
            f"What is the {asked} of the {what} with id {number}? {t}",
            f"Find the record with id {number} and print its {asked}: {t}",
            f"{asked} where id is {number} in {t}",
            f"{t}\nget the {asked} of id {number}",
            f"An API returned {t}. Which {asked} does {what} {number} have?",
            f"Look up id {number} in this JSON and give the {asked}: {t}",
            f"In {t}, what's the {asked} for id = {number}?",
            f"SELECT {asked} WHERE id = {number} on this JSON: {t}",
            f"I need the {asked} belonging to {what} number {number}.\n{t}",
            f"{what} {number} - what {asked}? {t}",
            f"Search the array for id {number}; return the value of {asked}.\n{t}",
            f"Which {asked} goes with the id {number} here: {t}?",
            f"Given the list\n{t}\nreturn the {asked} of the element whose id equals {number}.",
            f"Our database dump is {t}. Tell me the {asked} stored under id {number}.",
        ),
        think=f"The {asked} of one record: parse the JSON and take the {asked} of the item whose id is {number}.",
        code=f'{load(rows)}\nprint(next(item["{asked}"] for item in data if item["id"] == {number}))',
        answer=str(dict(zip(ids, rows, strict=True))[int(number)][asked]),
    )


def json_nth_item(rng: random.Random) -> Draft:
    outer, inner, key, names = rng.choice(
        (
            ("order", "items", "name", GOODS), ("team", "members", "name", NAMES), ("trip", "stops", "city", CITIES),
            ("playlist", "tracks", "title", TITLES), ("blog", "posts", "title", TITLES),
        )
    )  # fmt: skip
    plain = rng.random() < 0.7
    rows: list[dict[str, object]] = [
        {key: name} if plain else {key: name, "nr": rng.randint(1, 30)} for name in rng.sample(names, 3)
    ]
    data: dict[str, object] = (
        {"id": rng.randint(1, 999), inner: rows} if rng.random() < 0.5 else {inner: rows, "ok": True}
    )
    place = rng.choice((0, 1, 2, -1))
    nth = {0: "first", 1: "second", 2: "third", -1: "last"}[place]
    one, t = inner[:-1], json.dumps(data)
    return Draft(
        phrasings=(
            f"{t} - {key} of the {nth} {one}",
            f"which {key} does the {nth} {one} have? {t}",
            f"What is the {key} of the {nth} {one} in {t}?",
            f"Get the {key} of the {nth} entry of {inner}: {t}",
            f"{nth} {one} {key} in {t}",
            f"{t}\nwhats the {key} of the {nth} {one}",
            f"This JSON describes a {outer}: {t}. Which {key} does its {nth} {one} have?",
            f"From the {inner} array, take the {nth} element and print its {key}: {t}",
            f"Extract the {key} of {inner}, {nth} position, from {t}",
            f"Parse {t} and return the {nth} {one}'s {key}.",
            f"Which {key} is listed {nth} under {inner}? {t}",
            f"In the response {t}, I want the {key} field of the {nth} of the {inner}.",
            f"A {outer} is stored as\n{t}\nGive me the {key} of the {nth} {one}, please.",
            f"{inner} -> {nth} one -> {key}: {t}",
            f"Read this {outer} and tell me the {key} at the {nth} place of its {inner}: {t}",
            f"Of the {inner} in {t}, what {key} belongs to the {nth} object?",
        ),
        think=f"The {key} of the {nth} {one}: parse the JSON and index the {inner} list with {place}.",
        code=f'{load(data)}\nprint(data["{inner}"][{place}]["{key}"])',
        answer=str([row[key] for row in rows][place if place >= 0 else len(rows) - 1]),
    )


def json_inner_count(rng: random.Random) -> Draft:
    kind, inner, options = rng.choice(
        (
            ("person", "hobbies", ("chess", "golf", "yoga", "piano", "hiking", "cooking")),
            ("user", "orders", tuple(range(101, 130))),
            ("student", "courses", ("math", "art", "music", "history", "PE")),
            ("user", "roles", ("admin", "editor", "author", "viewer")),
            ("family", "pets", ("cat", "dog", "fish", "hamster")),
        )
    )  # fmt: skip
    name = rng.choice(NAMES)
    items = rng.sample(options, rng.randint(1, min(4, len(options))))
    data: dict[str, object] = (
        {"name": name, "age": rng.randint(18, 80), inner: items} if rng.random() < 0.6 else {inner: items, "name": name}
    )
    t = json.dumps(data)
    return Draft(
        phrasings=(
            f"{t} - how many {inner}",
            f"How many {inner} does {name} have? {t}",
            f"Count the {inner} in {t}",
            f"number of {inner}: {t}",
            f"{t}\nhow many {inner} are there",
            f"What is the length of the {inner} list in {t}?",
            f"This is a {kind} as JSON: {t}. How many entries does {inner} have?",
            f"Parse {t} and count the elements of {inner}.",
            f"how long is the array {inner} in {t}",
            f"In the object {t}, how many {inner} are listed?",
            f"Tell me how many {inner} this record holds.\n{t}",
            f"len of {inner} in {t}",
            f"I only need the number of {inner}, not their names: {t}",
            f"For {name}'s profile {t}, state how many {inner} it mentions.",
            f"Given this JSON, {t}, what number of {inner} has been entered for {name}?",
        ),
        think=f"How many {inner}: parse the JSON and take the length of the {inner} list.",
        code=f'{load(data)}\nprint(len(data["{inner}"]))',
        answer=str(sum(1 for _ in items)),
    )


def sections(rng: random.Random) -> tuple[str, str, dict[str, dict[str, int]]]:
    """What the outer keys are, the inner field, and two to four objects with it and another field."""
    kind, keys, fields = rng.choice(
        (
            ("department", ("sales", "IT", "HR", "finance"), ("staff", "budget")),
            ("city", CITIES, ("visitors", "shops")), ("product", GOODS, ("price", "stock")),
            ("player", NAMES, ("goals", "games")), ("student", NAMES, ("math", "art")),
            ("server", ("web1", "web2", "db1", "mail"), ("errors", "users")),
        )
    )  # fmt: skip
    field, other = rng.sample(fields, 2)
    names = rng.sample(keys, rng.randint(2, 4))
    values, beside = rng.sample(range(2, 99), len(names)), rng.sample(range(2, 99), len(names))
    alone = rng.random() < 0.4
    return (
        kind,
        field,
        {
            name: {field: v} if alone else {f: {field: v, other: w}[f] for f in fields}
            for name, v, w in zip(names, values, beside, strict=True)
        },
    )


def json_nested_sum(rng: random.Random) -> Draft:
    kind, field, data = sections(rng)
    t = json.dumps(data)
    total = 0
    for row in data.values():
        total += row[field]
    return Draft(
        phrasings=(
            f"{t} - {field} in total",
            f"total {field} over all in {t}",
            f"What is the total {field} of all entries in {t}?",
            f"Add up {field} over every {kind}: {t}",
            f"sum of {field} in {t}",
            f"{t}\nhow much {field} in total",
            f"Each {kind} has an object: {t}. What do the {field} values add up to?",
            f"Parse {t} and sum the inner {field}.",
            f"total {field} across the whole JSON {t}",
            f"Go through every {kind} in {t} and add the {field}.",
            f"I have nested data: {t}. What's the sum of {field}?",
            f"From this JSON I want one number, all {field} together.\n{t}",
            f"Sum data[*].{field} for {t}",
            f"Taking all {len(data)} entries of {t}, what is their {field} altogether?",
            f"If you put every {kind} of {t} together, what {field} results?",
            f"A config file lists {t}. Compute {field} summed over every {kind}.",
        ),
        think=f"The total {field}: go through the inner objects and add their {field}.",
        code=f'{load(data)}\nprint(sum(item["{field}"] for item in data.values()))',
        answer=str(total),
    )


def json_nested_best(rng: random.Random) -> Draft:
    kind, field, data = sections(rng)
    t, high = json.dumps(data), rng.choice(("highest", "highest", "lowest"))
    ranked = sorted(data, key=lambda name: data[name][field])
    pick = "max" if high == "highest" else "min"
    return Draft(
        phrasings=(
            f"{t} - which {kind} has the {high} {field}",
            f"Which {kind} has the {high} {field} in {t}?",
            f"Find the {kind} with the {high} {field}: {t}",
            f"{kind} with {high} {field} in {t}",
            f"{t}\nwhich {kind} has the {high} {field}",
            f"Each {kind} has an object: {t}. Where is {field} {high}?",
            f"Parse {t} and print the key whose {field} is {high}.",
            f"name the {kind} that has the {high} value for {field}: {t}",
            f"Looking at {field} only, which {kind} in {t} is {'at the top' if pick == 'max' else 'at the bottom'}?",
            f"In this nested JSON, what {kind} shows the {high} {field}?\n{t}",
            f"I want the key with the {high} {field} out of {t}",
            f"Compare {field} for every {kind} of {t}. Which one is {high}?",
            f"{pick} by {field}: {t}",
            f"Whose {field} is the {high} among these, by key: {t}?",
            f"Our system reports {t}. Tell me the {kind} where the {field} is {high}.",
        ),
        think=f"The {kind} with the {high} {field}: take the key whose inner {field} is {high}.",
        code=f'{load(data)}\nprint({pick}(data, key=lambda name: data[name]["{field}"]))',
        answer=ranked[-1 if pick == "max" else 0],
    )


def json_with_tag(rng: random.Random) -> Draft:
    titles = rng.sample(TITLES, rng.choice((2, 3, 3)))
    kind = rng.choice(("post", "article", "photo", "video"))
    tags = [rng.sample(TAGS, rng.choice((1, 1, 1, 2))) for _ in titles]
    rows = [{"title": title, "tags": own} for title, own in zip(titles, tags, strict=True)]
    tag = rng.choice([tag for own in tags for tag in own])
    t = json.dumps(rows)
    return Draft(
        phrasings=(
            f"{t} - titles with the tag {tag}",
            f"Which {kind}s have the tag {tag}? {t}",
            f"List the titles tagged {tag}: {t}",
            f"titles with tag {tag} in {t}",
            f"{t}\nwhich titles are tagged with {tag}",
            f"Filter this JSON by the tag {tag} and give the titles as a list: {t}",
            f"In {t}, which titles have {tag} among their tags?",
            f"Parse {t} and collect the title of every {kind} that has {tag} in tags.",
            f"show me all {kind}s about {tag}: {t}",
            f"I need a list of titles whose tags include {tag}.\n{t}",
            f"What {kind}s carry the label {tag}? Titles only. {t}",
            f"Titles where tags contains {tag}: {t}",
            f"My site has these {kind}s: {t}. Which of them would be found under the tag {tag}?",
            f"For the tag page of {tag}, pick the titles out of {t}",
            f"Someone clicks on {tag}. Which titles of {t} have to be shown?",
        ),
        think=f"The titles tagged {tag}: list the title of every item whose tags contain {tag}.",
        code=f'{load(rows)}\nprint([item["title"] for item in data if "{tag}" in item["tags"]])',
        answer=str([title for title, own in zip(titles, tags, strict=True) if own.count(tag) > 0]),
    )


def json_without_field(rng: random.Random) -> Draft:
    kind, key, names, field = rng.choice(
        (
            ("users", "name", NAMES, "email"), ("contacts", "name", NAMES, "phone"),
            ("products", "name", GOODS, "price"),
            ("cities", "city", CITIES, "zip"), ("employees", "name", NAMES, "manager"),
        )
    )  # fmt: skip
    chosen = rng.sample(names, rng.randint(3, 5))
    rows: list[dict[str, str | int]] = [{key: name} for name in chosen]
    kept = rng.sample(range(len(rows)), rng.randint(1, len(rows) - 1))
    for i in kept:
        value: str | int = rng.randint(1, 90)
        if field == "email":
            value = f"{chosen[i].lower()}@{rng.choice(('mail.com', 'web.org'))}"
        elif field in ("phone", "zip"):
            value = str(rng.randint(10000, 99999))
        elif field == "manager":
            value = rng.choice(NAMES)
        rows[i][field] = value
    t = json.dumps(rows)
    return Draft(
        phrasings=(
            f"{t} - {key} of those without {field}",
            f"Which {kind} have no {field}? {t}",
            f"List the {key} of all {kind} without a {field}: {t}",
            f"{kind} missing {field} in {t}",
            f"{t}\nwhich of these have no {field}",
            f"In {t}, where is the key {field} missing? List each {key}.",
            f"Validate {t}: for which {kind} was {field} not given?",
            f"Parse {t} and list the {kind} that lack the field {field}.",
            f"whose {field} is missing: {t}",
            f"Find all objects without {field} and print each {key} in a list.\n{t}",
            f"Some {kind} are incomplete: {t}. Name those with no {field}.",
            f"{field} is required. Which {kind} break the rule? {t}",
            f"I still have to add the {field} for some {kind}. Which ones? {t}",
            f"Check the import {t} and tell me the {kind} that came without {field}.",
            f"For whom or what is {field} absent in {t}?",
        ),
        think=f"The {kind} without {field}: list the {key} of every item that has no key {field}.",
        code=f'{load(rows)}\nprint([item["{key}"] for item in data if "{field}" not in item])',
        answer=str([name for i, name in enumerate(chosen) if i not in kept]),
    )


def json_count_by(rng: random.Random) -> Draft:
    kind, key, names, field, values = rng.choice(
        (
            ("orders", "customer", NAMES, "status", ("paid", "open", "shipped")),
            ("tasks", "owner", NAMES, "status", ("done", "todo", "doing")),
            ("people", "name", NAMES, "city", CITIES), ("items", "name", GOODS, "color", ("red", "blue", "green")),
            ("tickets", "user", NAMES, "priority", ("high", "low", "medium")),
        )
    )  # fmt: skip
    groups = rng.sample(values, 2)
    rows = [{key: name, field: rng.choice(groups)} for name in rng.sample(names, rng.randint(3, 5))]
    if rng.random() < 0.7:
        rows = [{field: row[field]} for row in rows]
    counts: dict[str, int] = {}
    for row in rows:
        counts[row[field]] = [other[field] for other in rows].count(row[field])
    t = json.dumps(rows)
    return Draft(
        phrasings=(
            f"{t} - count per {field}",
            f"JSON: {t} - count {kind} per {field}",
            f"How many {kind} are there for each {field}? {t}",
            f"Count the {kind} by {field} and give a dictionary: {t}",
            f"count per {field}: {t}",
            f"{t}\nhow many of each {field}",
            f"Group {t} by {field} and count. Print a dictionary.",
            f"How often does each {field} occur in {t}? Answer with a dictionary.",
            f"Make a dictionary from {field} to number of {kind} for {t}",
            f"Parse the JSON and tally the {field} values.\n{t}",
            f"SELECT {field}, COUNT(*) ... GROUP BY {field} as a dict, for {t}",
            f"I'd like an overview of how many {kind} each {field} has, as a dictionary: {t}",
            f"Here are our {kind}: {t}. Split them up by {field}: how many are in each group?",
            f"{field} statistics (dict of counts) of {t}",
            f"For every {field} in {t}, tell me the number of {kind} in a dictionary.",
            f"A dashboard should show the {kind} per {field}. What counts, as a dictionary, come out of {t}?",
        ),
        think=f"How many per {field}: count the {field} of every item.",
        code=f'from collections import Counter\n{load(rows)}\nprint(dict(Counter(item["{field}"] for item in data)))',
        answer=str(counts),
    )
