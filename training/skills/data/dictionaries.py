"""Dictionaries: extremes, inverted, merged, sorted, added up, filtered."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.grouping import COSTS
from training.skills.data.tellers import tellers
from training.skills.vocabulary import DAYS
from training.skills.wording import CITIES, GOODS, NAMES, joined

SUBJECTS = ("math", "art", "history", "physics", "biology", "music", "English", "chemistry")


def table(rng: random.Random) -> tuple[str, dict[str, int]]:
    """What the values are, and a dictionary of three to six distinct amounts."""
    what, keys, high = rng.choice(
        (
            ("scores", NAMES, 100),
            ("prices", GOODS, 30),
            ("visitors", CITIES, 900),
            ("ages", NAMES, 80),
            ("grades", SUBJECTS, 100),
            ("sales", DAYS, 900),
            ("costs", COSTS, 600),
            ("values", ("x", "y", "z", "a", "b", "c"), 50),
        )
    )
    count = rng.randint(3, 6)
    return what, dict(zip(rng.sample(keys, count), rng.sample(range(1, high), count), strict=True))


def key_of_extreme(rng: random.Random) -> Draft:
    what, values = table(rng)
    literal, said = json.dumps(values), joined([f"{name} {value}" for name, value in values.items()])
    function, size, other = rng.choice((("max", "highest", "largest"), ("min", "lowest", "smallest")))
    ordered = sorted((value, name) for name, value in values.items())
    return Draft(
        phrasings=(
            f"Which key has the {size} value in {literal}?",
            f"Find the key with the {other} value in {literal}",
            f"key of the {other} value in {literal}",
            f"The {what} are {said}. Who or what has the {size}?",
            f"Given {what} of {said}, which one is the {size}?",
            f"{what}: {said}. which is the {size}",
            f"From the dictionary {literal}, return the key whose value is the {other}.",
            f"In {literal}, which entry comes out {size}?",
            f"{said} - which one is the {size}?",
            f"I need the name with the {size} value: {said}",
            f"{literal}: which key is the {size}?",
            f"Who or what is {size} here: {said}?",
            f"Here are the {what}: {said}. Which name has the {size}?",
            f"Compare {said} and tell me which has the {size} number.",
            f"Not the number but the name with the {size}: {said}",
            f"We have {what} of {said}. Name the {size} one.",
            f"From {said}, pick the one with the {size} figure.",
            f"scores = {literal}; which key has the {size} value",
            f"Look at {literal} and return the key with the {size} number.",
            f"Out of {said}, which comes out {size}?",
            f"Which name has the {size} number: {said}?",
            f"Which key in {literal} has the {other} value?",
        ),
        think=f"Which key: take the one with the {other} value.",
        code=f"data = {literal}\nprint({function}(data, key=data.get))",
        answer=ordered[-1 if function == "max" else 0][1],
    )


def invert_dict(rng: random.Random) -> Draft:
    _, values = table(rng)
    literal = json.dumps(values)
    teller, _, _ = tellers(values)
    return Draft(
        phrasings=(
            f"{teller.name} has the dictionary {literal} and needs it the other way round, from value to name."
            f" What does it look like then?",
            f"Exchange keys and values in {literal}",
            f"From {literal} make a dictionary that gives the key for each value.",
            f"Invert the dictionary {literal}.",
            f"Swap the keys and values of {literal}",
            f"invert {literal}",
            f"Make the values the keys and the keys the values in {literal}",
            f"What is {literal} with keys and values exchanged?",
            f"reverse the mapping {literal}",
            f"I look things up by name in {literal}, but want to look up by number. Give that dictionary.",
            f"Turn {literal} around so each value points to its key",
            f"Swap keys with values in the dictionary {literal}.",
        ),
        think="Make each value the key of its old key.",
        code=f"data = {literal}\nprint({{value: key for key, value in data.items()}})",
        answer=str(dict(zip(values.values(), values.keys(), strict=True))),
    )


def merge_dicts(rng: random.Random) -> Draft:
    (_, first), (_, second) = table(rng), table(rng)
    first = dict(list(first.items())[:3])
    second = dict([*list(second.items())[:2], (rng.choice(list(first)), rng.randint(1, 99))])
    a, b = json.dumps(first), json.dumps(second)
    merged = {key: second.get(key, first.get(key)) for key in [*first, *(k for k in second if k not in first)]}
    return Draft(
        phrasings=(
            f"{a} merged with {b}, second wins",
            f"Merge the dictionaries {a} and {b}. The second wins on equal keys.",
            f"Combine {a} with {b} into one dict, the second overriding the first",
            f"merge {a} and {b}",
            f"Update {a} with {b} and show the result",
            f"What is the result of merging {b} into {a}?",
            f"join these two dicts {a} {b}",
            f"My settings are {a} and the overrides are {b}. What are the final settings?",
            f"Apply the changes {b} to {a}",
            f"Merge the dict {a} with the dict {b}.",
        ),
        think="Unpack both dictionaries into one, the second last.",
        code=f"a = {a}\nb = {b}\nprint({{**a, **b}})",
        answer=str(merged),
    )


def sort_by_value(rng: random.Random) -> Draft:
    what, values = table(rng)
    literal, said = json.dumps(values), joined([f"{name} {value}" for name, value in values.items()])
    reverse = rng.random() < 0.5
    order, ends = ("descending", "highest to lowest") if reverse else ("ascending", "lowest to highest")
    extra = ", reverse=True" if reverse else ""
    by_value = {value: name for name, value in values.items()}
    names = [by_value[value] for value in sorted(by_value)]
    teller, friend, _ = tellers(values)
    return Draft(
        phrasings=(
            f"{teller.name} keeps {what} in the dictionary {literal} and needs the names from {ends}. Which list"
            f" is it?",
            f"On the board stands {said}. {friend.name} has to read out the names from {ends}. What is the list?",
            f"{said}. List the names from {ends}.",
            f"Who comes first, second and so on, going from {ends}? {said} (a list of names)",
            f"Rank these {what} from {ends} and list the names: {said}",
            f"{literal}: list the keys by their value, {ends}",
            f"{said} - names by their number, {order}",
            f"rank from {ends}: {said}",
            f"Sort the keys of {literal} by value in {order} order.",
            f"List the names by number from {ends}: {said}",
            f"rank {said} from {ends}",
            f"Order the keys of {literal} from {ends} value",
            f"The {what} are {said}. List the names from {ends}.",
            f"sort dict keys by value {order} {literal}",
            f"Give me the keys of {literal} ordered by their values, {ends}",
            f"{said} - names from {ends}",
            f"I need the names ordered by value, {ends}: {said}",
            f"Put these names in order of their numbers, {ends}: {said}",
            f"Ranking of {said} from {ends}, just the names",
            f"Sort the {what} {said} from {ends} and list the names.",
            f"In what order do the names come, {ends}, in {literal}?",
            f"Rank everyone from {ends}, names only: {said}",
            f"Sort the names by their value, {ends}: {literal}",
        ),
        think=f"All keys in order: sort the keys by their values in {order} order.",
        code=f"data = {literal}\nprint(sorted(data, key=data.get{extra}))",
        answer=str(names[::-1] if reverse else names),
    )


def dict_total(rng: random.Random) -> Draft:
    what, values = table(rng)
    literal, said = json.dumps(values), joined([f"{value} for {name}" for name, value in values.items()])
    function, word = rng.choice((("sum", "total"), ("mean", "average")))
    amounts = list(values.values())
    exact = Fraction(sum(amounts)) if function == "sum" else Fraction(sum(amounts), len(amounts))
    code = (
        f"data = {literal}\nprint(sum(data.values()))"
        if function == "sum"
        else f"import statistics\ndata = {literal}\nprint(round(statistics.mean(data.values()), 2))"
    )
    ask = "" if function == "sum" else ", rounded to 2 decimals"
    teller, friend, _ = tellers(values)
    return Draft(
        phrasings=(
            f"{teller.name} has the {what} in a dictionary, {literal}, and needs one number from it, the {word}"
            f" of all values{ask}. What is it?",
            f"{friend.name} wrote down {said}. What {word} does that make{ask}?",
            f"{word} of all values in the dictionary {literal}{ask}",
            f"My {what} are in a dict, {literal}. What is their {word}{ask}?",
            f"d = {literal}. What is the {word} of d.values(){ask}?",
            f"{word} of the dictionary values: {literal}{ask}",
            f"Take all numbers in the dictionary {literal} and give their {word}{ask}.",
            f"{', '.join(f'{k} {v}' for k, v in values.items())} - {word}{ask}",
            f"What is the {word} of the values in {literal}{ask}?",
            f"Calculate the {word} of all values of {literal}{ask}",
            f"{word} of the dict values {literal}{ask}",
            f"The {what} are {said}. What is the {word}{ask}?",
            f"Work out the {word} for {said}{ask}",
            f"given {literal} what is the {word} value{ask}",
            f"I noted these {what}: {said}. Give me their {word}{ask}.",
            f"{literal}: {word}{ask}?",
            f"I need the {word} of these {what}: {said}{ask}",
            f"{word} over all values of {literal}{ask}",
            f"If the {what} are {said}, what's the {word}{ask}?",
            f"What is the {word} of the {what}, given {said}{ask}?",
            f"Give me the {word} for {said}{ask}",
            f"For the dictionary {literal}, what do the values come to as a {word}{ask}?",
            f"Compute the {word} of the values in the dictionary {literal}{ask}.",
        ),
        think=f"The {word}: take the {word} of the dictionary's values.",
        code=code,
        answer=str(round(float(exact), 2)),
    )


def filter_dict(rng: random.Random) -> Draft:
    what, values = table(rng)
    literal, said = json.dumps(values), joined([f"{name} {value}" for name, value in values.items()])
    limit = sorted(values.values())[rng.randrange(len(values) - 1)]
    kept = []
    for name in values:
        if values[name] > limit:
            kept += [name]
    teller, _, _ = tellers(values)
    return Draft(
        phrasings=(
            f"{teller.name} has {what} in a dictionary, {literal}, and is looking for everything with a value"
            f" over {limit}. Which keys are those, as a list?",
            f"From {literal} give only the keys whose value is more than {limit}, as a list.",
            f"list comprehension: keys of {literal} with a value over {limit}",
            f"{said} - which are over {limit}",
            f"Which have more than {limit}? {said}",
            f"Which keys in {literal} have a value above {limit}?",
            f"List the names with more than {limit}: {said}",
            f"keys with values greater than {limit} in {literal}",
            f"The {what} are {said}. Which ones are over {limit}?",
            f"Find everyone above {limit} in {literal}",
            f"who has more than {limit}: {said}",
            f"Filter {literal} for values greater than {limit} and list the keys",
            f"{said} - which have more than {limit}?",
            f"I need the names with a value over {limit}: {said}",
            f"The {what} are {said}. List the names above {limit}.",
            f"From {literal}, list each key with a value over {limit}.",
            f"Which names are above {limit} here: {said}?",
            f"Show everybody or everything with more than {limit}: {said}",
            f"Among {said}, which exceed {limit}?",
            f"List the keys of {literal} whose value is greater than {limit}.",
        ),
        think=f"Which keys: keep those whose value is greater than {limit}.",
        code=f"data = {literal}\nprint([key for key, value in data.items() if value > {limit}])",
        answer=str(kept),
    )
