"""Small stories about lists: how many reach a limit, who leads and with how much, grades, and what JSON holds."""

from __future__ import annotations

import itertools
import json
import random

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import spelled
from training.skills.vocabulary import CITIES, people, person
from training.skills.wording import NAMES, joined

SCORED = (
    ("A hotel got the scores {} from its guests.", "How many guests gave {} {}?", "scores", 1, 10),
    ("The nurse wrote down the pulses {}.", "How many patients have a pulse of {} {}?", "pulses", 55, 120),
    ("Our runners needed {} minutes.", "How many of them needed {} {} minutes?", "times", 20, 60),
    ("The flats in our house have {} square metres.", "How many have {} {} square metres?", "sizes", 30, 120),
    ("My plants are {} cm high.", "How many of them are {} {} cm high?", "heights", 5, 60),
)
"""What is told, what is asked, the name of the values, and the least and the most of them."""


def count_at_least(rng: random.Random) -> Draft:
    told, ask, what, low, high = rng.choice(SCORED)
    x = [rng.randint(low, high) for _ in range(rng.randint(5, 8))]
    limit, least = rng.choice(x), rng.random() < 0.65
    word, sign = ("at least", ">=") if least else ("at most", "<=")
    ordered, s, who = sorted(x), further(x), person(rng)
    beyond = [n for n in ordered if (n - limit) * (1 if least else -1) < 0]
    q = ask.format(word, limit)
    return Draft(
        phrasings=(
            f"{told.format(next(s))} {q}",
            f"{who.name} has the {what} {next(s)} and wonders how many of them are {word} {limit}.",
            f"{next(s)} - how many are {word} {limit}",
            f"How many of {next(s)} are {limit} or {'more' if least else 'less'}?",
            f"{told.format(next(s)).lower()} {q.lower().rstrip('?')}",
            f"Count the {what} that are {word} {limit}: {next(s)}",
            f"number of values {sign} {limit} in {next(s)}",
            f"{told.format(next(s))} Count those that are not {'below' if least else 'above'} {limit}.",
            f"{q} {next(s)}",
            f"For how many of the {what} {next(s)} is it {limit} or {'higher' if least else 'lower'}?",
        ),
        think=f"How many are {word} {limit}: count the {what} that are {sign} {limit}.",
        code=f"numbers = {x}\nprint(sum(n {sign} {limit} for n in numbers))",
        answer=str(len(x) - len(beyond)),
    )


def grade_counts(rng: random.Random) -> Draft:
    x = [rng.randint(45, 100) for _ in range(rng.randint(5, 9))]
    a, b, c = rng.choice(((90, 80, 70), (90, 80, 70), (85, 70, 55), (90, 75, 60)))
    rule, who = f"A from {a}, B from {b}, C from {c}, otherwise D", person(rng)
    counts = {"A": 0, "B": 0, "C": 0, "D": 0}
    for n in x:
        counts["DCBA"[sum(n >= limit for limit in (a, b, c))]] += 1
    s = further(x)
    return Draft(
        phrasings=(
            f"A teacher gives {rule}. The pupils have {next(s)} points. How many got each grade, as a dictionary?",
            f"{who.name} marked the test: {next(s)}. The grades are {rule}. How often was each of the four grades"
            f" given? Print a dictionary.",
            f"how many of each grade: {next(s)} ({rule}), as a dict with A, B, C and D",
            f"{rule}. Scores {next(s)}. Number of students per grade, A to D, as a dictionary?",
            f"Count the grades A, B, C and D for {next(s)} with {rule}. Dictionary, please.",
            f"Grade distribution of {next(s)} by the rule {rule}, as a dictionary with all four letters",
            f"my students got {next(s)}. {rule}. how many a's, b's, c's and d's is that, as a dictionary",
            f"Turn {next(s)} into grades ({rule}) and print a dictionary of how many there are of each letter.",
            f"The key is {rule}. For the results {next(s)}, tell me the number of each letter as a dictionary.",
            f"With {rule}, how are the marks {next(s)} spread over the grades? A dictionary of counts.",
        ),
        think=f"Give each score a letter, {rule}, and count every letter.",
        code=(
            f'scores = {x}\ncounts = {{"A": 0, "B": 0, "C": 0, "D": 0}}\nfor s in scores:\n'
            f'    counts["A" if s >= {a} else "B" if s >= {b} else "C" if s >= {c} else "D"] += 1\nprint(counts)'
        ),
        answer=str(counts),
    )


def biggest_step(rng: random.Random) -> Draft:
    tenths = [rng.randint(200, 900) for _ in range(rng.randint(4, 7))]
    fall = rng.random() < 0.5
    steps = [(a - b) * (1 if fall else -1) for a, b in itertools.pairwise(tenths)]
    if max(steps) <= 0:
        return biggest_step(rng)
    word, also, code = ("drop", "fall", "a - b") if fall else ("rise", "gain", "b - a")
    x, who = [n / 10 for n in tenths], person(rng)
    s, what = further(x), rng.choice(("weight", "share price", "temperature", "water level", "electricity bill"))
    return Draft(
        phrasings=(
            f"{who.name} noted the {what} day after day: {next(s)}. What was the biggest {word} from one day to the"
            f" next, to 1 decimal?",
            f"The {what} went {next(s)}. How large is the biggest {word} between two values in a row (1 decimal)?",
            f"biggest {word} from one value to the next in {next(s)}, 1 decimal",
            f"{next(s)} - largest {also} between neighbours (1 decimal)",
            f"By how much did the {what} {'fall' if fall else 'rise'} at most within one step? {next(s)}, 1 decimal",
            f"Find the largest single-step {word} of {next(s)}, rounded to 1 decimal.",
            f"my {what}: {next(s)}. whats the largest {word} in one step, 1 decimal",
            f"For the series {next(s)}, how much is the greatest {word} to the following value (1 decimal)?",
            f"Look at {next(s)}. Between which neighbours the {word} is greatest does not matter, but how big is it"
            f" (1 decimal)?",
            f"Compute the greatest {also} from each entry to the next in {next(s)}, 1 decimal.",
        ),
        think=f"The biggest {word}: go through neighbours and take the largest {code}.",
        code=f"x = {x}\nprint(round(max({code} for a, b in zip(x, x[1:])), 1))",
        answer=str(sorted(steps)[-1] / 10),
    )


def answers_that_agree(rng: random.Random) -> Draft:
    pool, size = rng.choice((("yes", "no"), ("A", "B", "C", "D"), ("left", "right"), ("in", "out"))), rng.randint(4, 8)
    a = rng.choices(pool, k=size)
    b = [x if rng.random() < 0.5 else rng.choice(pool) for x in a]
    one, two = people(rng, 2)
    u, v = ", ".join(a), ", ".join(b)
    return Draft(
        phrasings=(
            f"Two judges said {u} and {v}. In how many cases did they agree?",
            f"{one.name} answered {u} and {two.name} {v}. How often did the two give the same answer?",
            f"{u} against {v}: number of places that agree",
            f"In a quiz {one.name} wrote {u}, the key says {v}. How many are right?",
            f"{one.name}: {u}\n{two.name}: {v}\nhow many are the same in the same place",
            f"Compare {json.dumps(a)} and {json.dumps(b)} place by place. How many are equal?",
            f"At how many positions do {u} and {v} have the same entry?",
            f"Count the matches, place by place: {json.dumps(a)} | {json.dumps(b)}",
            f"first list {u}; second list {v}; how many pairs match",
            f"How many times do {one.name} ({u}) and {two.name} ({v}) agree?",
        ),
        think="How many agree: go through both lists side by side and count the equal pairs.",
        code=f"a = {json.dumps(a)}\nb = {json.dumps(b)}\nprint(sum(x == y for x, y in zip(a, b)))",
        answer=str(size - len([1 for i in range(size) if a[i] != b[i]])),
    )


def name_and_most(rng: random.Random) -> Draft:
    verb, unit, low, high, size = rng.choice(
        (
            ("walked", "steps", 3000, 15000, "most"),
            ("sold", "tickets", 10, 90, "most"),
            ("read", "pages", 20, 400, "fewest"),
            ("collected", "points", 5, 99, "most"),
            ("scored", "points", 5, 99, "fewest"),
            ("ran", "kilometres", 3, 42, "most"),
            ("made", "mistakes", 1, 30, "fewest"),
        )
    )
    names, function = rng.sample(NAMES, rng.randint(3, 5)), "max" if size == "most" else "min"
    data = dict(zip(names, rng.sample(range(low, high), len(names)), strict=True))
    s, end = spelled(data), "Print the name and the number."
    wanted = {amount: name for name, amount in data.items()}
    best = sorted(wanted)[-1 if size == "most" else 0]
    told = joined([f"{name} {verb} {amount}" for name, amount in data.items()])
    return Draft(
        phrasings=(
            f"My team's {unit} are {next(s)}. Who {verb} the {size}, and how many {unit}? {end}",
            f"{told} {unit}. Who has the {size}, and how many? {end}",
            f"who {verb} the {size} {unit} and how many: {next(s)} (name and number)",
            f"{next(s)} - name with the {size} {unit} and the number",
            f"Which person {verb} the {size} {unit}, and what was the number? {next(s)}",
            f"{size} {unit}: name and number from {next(s)}",
            f"I want to praise or help whoever {verb} the {size} {unit}: {next(s)}. {end}",
            f"Find both the name and the number of the {size} {unit} in {next(s)}.",
            f"From {next(s)}, give me the name with the {size} {unit} together with the number of {unit}.",
            f"{told} {unit}. Name the one with the {size}, and say how many it was.",
        ),
        think=f"Take the name with the {size} {unit} and print it with its number.",
        code=(f"data = {json.dumps(data)}\nname = {function}(data, key=data.get)\nprint(name, data[name])"),
        answer=f"{wanted[best]} {best}",
    )


def json_list_figure(rng: random.Random) -> Draft:
    x = [rng.randint(1, 90) for _ in range(rng.randint(3, 6))]
    key, word, value = rng.choice(
        (
            ("temps", "highest", sorted(x)[-1]),
            ("scores", "highest", sorted(x)[-1]),
            ("waits", "lowest", sorted(x)[0]),
            ("orders", "total", len([1 for n in x for _ in range(n)])),
            ("sales", "total", len([1 for n in x for _ in range(n)])),
        )
    )
    function = {"highest": "max", "lowest": "min", "total": "sum"}[word]
    who, field = person(rng), {"highest": "highest of the", "lowest": "lowest of the", "total": "sum of the"}[word]
    if rng.random() < 0.5:
        t = json.dumps({"city": rng.choice(CITIES), key: x})
        path = f'["{key}"]'
    else:
        t = json.dumps({"user": {"name": rng.choice(NAMES), key: x}})
        path = f'["user"]["{key}"]'
    return Draft(
        phrasings=(
            f"A service answered with {t}. What is the {field} {key}?",
            f"{who.name} called an API and got {t}. {who.he.capitalize()} needs the {field} {key}. What is it?",
            f"{t} - {field} {key}",
            f"From the JSON {t}, give me the {field} {key}.",
            f"{t}\n{word} of {key}?",
            f"Parse {t} and print the {field} {key}",
            f"What is the {field} {key} in this response? {t}",
            f"our sensor sends {t} and i want the {field} {key}",
            f"{word} value of the list {key}: {t}",
            f"Take the list {key} out of {t} and print its {word}.",
        ),
        think=f"Parse the JSON, take the list {key} and its {function}.",
        code=f"import json\ndata = json.loads('{t}')\nprint({function}(data{path}))",
        answer=str(value),
    )


def ranking_with_commas(rng: random.Random) -> Draft:
    what, first, last, down = rng.choice(
        (
            ("marks", "best", "worst", True),
            ("ages", "youngest", "oldest", False),
            ("prices", "cheapest", "dearest", False),
            ("heights", "tallest", "shortest", True),
            ("times", "fastest", "slowest", False),
        )
    )
    names = rng.sample(NAMES, rng.randint(3, 5))
    data = dict(zip(names, rng.sample(range(11, 99), len(names)), strict=True))
    s, of = spelled(data), {amount: name for name, amount in data.items()}
    ranked = ", ".join(of[n] for n in sorted(of, reverse=down))
    end = "separated by a comma and a space"
    return Draft(
        phrasings=(
            f"A teacher has these {what}: {next(s)}. The names are wanted from {first} to {last}, {end}.",
            f"Here are the {what} of my friends: {next(s)}. Print the names from {first} to {last}, {end}.",
            f"names from {first} to {last}, {end}: {next(s)}",
            f"{next(s)} - {what}; names in one line from {first} to {last}, {end}",
            f"Sort by {what}, {first} first, and print only the names {end}: {next(s)}",
            f"In which order do they come from {first} to {last}? {next(s)} are the {what}. Names {end}, please.",
            f"the {what} are {next(s)}. who is {first}, next and so on to {last}, names {end}",
            f"Rank everyone by {what} from {first} to {last} and join the names, {end}: {next(s)}",
            f"I need a line of names for the poster, {first} to {last}, {end}. The {what}: {next(s)}",
            f"With the {what} {next(s)}, write the names {end}, starting with the {first}.",
        ),
        think=f"Sort the names by their {what}, {'largest' if down else 'smallest'} first, and join them.",
        code=(
            f'data = {json.dumps(data)}\nprint(", ".join(sorted(data, key=data.get{", reverse=True" if down else ""})))'
        ),
        answer=ranked,
    )
