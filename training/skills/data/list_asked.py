"""What people ask of a plain list: how many are below average, is it in order, the first three, all of them doubled."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import GOODS, NAMES, WORDS, integers


def below_average_count(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((20, 100, 500)), 4, 8)
    mean = Fraction(sum(numbers), len(numbers))
    below = rng.random() < 0.6
    word, sign = ("below", "<") if below else ("above", ">")
    if mean in numbers:
        return below_average_count(rng)
    what, s = rng.choice(("scores", "values", "numbers", "days", "prices", "results")), further(numbers)
    teller, friend, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} measured something every day and wrote {next(further(numbers))}. How many of these"
            f" were {word} the average?",
            f"On {friend.name}'s sheet are the {what} {next(further(numbers))}. {friend.he.capitalize()} wants"
            f" to know how many of them lie {word} the mean.",
            f"How many {what} are {word} average: {next(s)}?",
            f"How many of {next(s)} are {word} the mean?",
            f"count {word} average in {next(s)}",
            f"{next(s)} - how many are {word} average",
            f"Count the {what} {word} their own average: {next(s)}",
            f"My {what} are {next(s)}. How many lie {word} the average?",
            f"number of {what} {word} the mean, {next(s)}",
            f"Take the average of {next(s)} and tell me how many are {word} it.",
            f"Of the {what} {next(s)}, how many do not reach the average?"
            if below
            else f"Of the {what} {next(s)}, how many beat the average?",
        ),
        think=f"How many are {word} average: compute the mean and count the numbers {word} it.",
        code=(
            f"numbers = {numbers}\nmean = sum(numbers) / len(numbers)\nprint(sum(1 for n in numbers if n {sign} mean))"
        ),
        answer=str(len([n for n in numbers if (n * len(numbers) < sum(numbers)) == below])),
    )


def average_of_best(rng: random.Random) -> Draft:
    numbers = integers(rng, 20, 100, 4, 7)
    k, top = rng.choice((2, 3)), rng.random() < 0.7
    word, high, order = (
        ("top", "highest", "sorted(numbers, reverse=True)") if top else ("bottom", "lowest", "sorted(numbers)")
    )
    best = sorted(numbers)[-k:] if top else sorted(numbers)[:k]
    mean = Fraction(sum(best), k)
    if tied(mean):
        return average_of_best(rng)
    ask, s = ("" if k == 2 else ", to 2 decimals"), further(numbers)
    return Draft(
        phrasings=(
            f"Find the average of the {'two' if k == 2 else 'three'} {high} scores: {next(further(numbers))}{ask}",
            f"Only the {'two' if k == 2 else 'three'} {high} of {next(further(numbers))} count. Their mean{ask}?",
            f"What is the average of the {word} {k} of {next(s)}{ask}?",
            f"average of the {k} {high}: {next(s)}{ask}",
            f"Mean of the {word} {k} in {next(s)}{ask}",
            f"{next(s)} - average only the {k} {high}{ask}",
            f"My scores are {next(s)}. What is the average of my {k} {'best' if top else 'worst'}{ask}?",
            f"Take the {k} {high} numbers of {next(s)} and average them{ask}.",
            f"whats the mean of the {k} {'biggest' if top else 'smallest'} in {next(s)}{ask}",
            f"Only the {k} {high} results count: {next(s)}. What is their average{ask}?",
            f"I need the {word}-{k} average of {next(s)}{ask}",
        ),
        think=f"The average of the {word} {k}: sort, keep the {k} {high} and divide their sum by {k}.",
        code=f"numbers = {numbers}\nkept = {order}[:{k}]\nprint(round(sum(kept) / {k}, 2))",
        answer=str(round(float(mean), 2)),
    )


def list_in_order(rng: random.Random) -> Draft:
    words = rng.random() < 0.4
    items: list[object] = (
        [*sorted(rng.sample(WORDS, rng.randint(3, 5)))] if words else [*sorted(integers(rng, 1, 60, 4, 7))]
    )
    if rng.random() < 0.5:
        i, j = rng.sample(range(len(items)), 2)
        items[i], items[j] = items[j], items[i]
    order, s = "alphabetical" if words else "ascending", further(items)
    texts = [str(item) if words else f"{item:>9}" for item in items]
    rises = not any(a > b for i, a in enumerate(texts) for b in texts[i + 1 :])
    return Draft(
        phrasings=(
            f"Is this list sorted in {order} order, yes or no: {next(further(items))}",
            f"Is the list {next(s)} sorted? Yes or no",
            f"Is {next(s)} in {order} order (yes or no)?",
            f"{next(s)} sorted? yes/no",
            f"Are these in {order} order: {next(s)}? Answer yes or no.",
            f"check if {next(s)} is sorted, yes or no",
            f"My list is {next(s)}. Is it already in {order} order? Say yes or no.",
            f"Tell me yes or no: is {next(s)} sorted in {order} order?",
            f"does {next(s)} go up in order, yes or no",
            f"Have I sorted {next(s)} correctly in {order} order? yes/no",
        ),
        think=f"Whether it is sorted: compare the list with itself in {order} order.",
        code=f'items = {json.dumps(items)}\nprint("yes" if items == sorted(items) else "no")',
        answer="yes" if rises else "no",
    )


def any_repeated(rng: random.Random) -> Draft:
    pool: tuple[object, ...] = rng.choice((NAMES, WORDS, tuple(range(1, 60))))
    items = rng.sample(pool, rng.randint(4, 6))
    if rng.random() < 0.5:
        items.insert(rng.randrange(len(items)), rng.choice(items))
    s = further(items)
    twice = any(item in items[i + 1 :] for i, item in enumerate(items))
    return Draft(
        phrasings=(
            f"Are there any duplicates in {next(s)}? Yes or no",
            f"Does {next(s)} contain a duplicate? yes or no",
            f"any repeats in {next(s)}? yes/no",
            f"Is anything in the list {next(s)} there twice? Answer yes or no.",
            f"{next(s)} - duplicates, yes or no",
            f"check {next(s)} for duplicates (yes or no)",
            f"Are all of {next(s)} different, or is there a repeat? Say yes if something repeats, else no.",
            f"I typed {next(s)}. Did I enter anything twice? yes or no",
            f"has this list got duplicates, yes or no: {next(s)}",
        ),
        think="Whether there are duplicates: compare the length of the list with that of its set.",
        code=f'items = {json.dumps(items)}\nprint("yes" if len(set(items)) < len(items) else "no")',
        answer="yes" if twice else "no",
    )


def is_in_list(rng: random.Random) -> Draft:
    pool: tuple[object, ...] = rng.choice((NAMES, GOODS, tuple(range(1, 40))))
    *items, other = rng.sample(pool, rng.randint(4, 7))
    item = rng.choice(items) if rng.random() < 0.5 else other
    s = further(items)
    return Draft(
        phrasings=(
            f"Is {item} in the list {items}? yes or no",
            f"check whether {item} occurs in {next(further(items))}: yes or no",
            f"Is {item} in {next(s)}? Yes or no",
            f"Is {item} on the list {next(s)}? Answer yes or no.",
            f"does {next(s)} contain {item}, yes or no",
            f"{next(s)} - is {item} in there? yes/no",
            f"check whether {item} is in {next(s)} (yes or no)",
            f"My list: {next(s)}. Do I have {item} on it? yes or no",
            f"can you find {item} in {next(s)}? yes or no",
            f"Tell me yes or no: {item} is one of {next(s)}",
            f"Does the list {next(s)} include {item}? yes/no",
        ),
        think=f"Whether {item} is there: look for it in the list.",
        code=f'items = {json.dumps(items)}\nprint("yes" if {json.dumps(item)} in items else "no")',
        answer="yes" if items.count(item) else "no",
    )


def count_by_sign(rng: random.Random) -> Draft:
    numbers = integers(rng, -20, 20, 5, 9)
    kind, sign = rng.choice((("negative", "<"), ("negative", "<"), ("positive", ">")))
    s = further(numbers)
    return Draft(
        phrasings=(
            f"How many numbers are {kind} in {next(s)}?",
            f"How many of {next(s)} are {kind}?",
            f"count the {kind} numbers: {next(s)}",
            f"{next(s)} - how many {kind} ones",
            f"number of {kind} values in {next(s)}",
            f"I have {next(s)}. How many of them are {kind}?",
            f"Temperatures: {next(s)}. On how many days was it {'below' if kind == 'negative' else 'above'} zero?",
            f"how many are {'less' if kind == 'negative' else 'greater'} than zero: {next(s)}",
            f"Tell me how many {kind} entries this has: {next(s)}",
        ),
        think=f"How many are {kind}: count the numbers {'below' if kind == 'negative' else 'above'} 0.",
        code=f"numbers = {numbers}\nprint(sum(1 for n in numbers if n {sign} 0))",
        answer=str([n and n // abs(n) for n in numbers].count(-1 if kind == "negative" else 1)),
    )


def sum_by_sign(rng: random.Random) -> Draft:
    numbers = integers(rng, -30, 30, 4, 8)
    kind, sign = rng.choice((("positive", ">"), ("positive", ">"), ("negative", "<")))
    s, (total, size) = further(numbers), (sum(numbers), sum(abs(n) for n in numbers))
    word = "gains" if kind == "positive" else "losses"
    return Draft(
        phrasings=(
            f"What is the sum of the {kind} numbers in {next(s)}?",
            f"sum only the {kind} ones: {next(s)}",
            f"Add up the {kind} numbers of {next(s)}",
            f"{next(s)} - total of the {kind} values",
            f"How much do the {kind} numbers in {next(s)} add up to?",
            f"total of everything {'above' if kind == 'positive' else 'below'} zero in {next(s)}",
            f"My results were {next(s)}. What do the {kind} ones sum to?",
            f"Gains are positive, losses negative: {next(s)}. What is the sum of all {word}, with its sign?",
            f"I want the {kind} part of {next(s)} summed up",
        ),
        think=f"The sum of the {kind} numbers: add those {'above' if kind == 'positive' else 'below'} 0.",
        code=f"numbers = {numbers}\nprint(sum(n for n in numbers if n {sign} 0))",
        answer=str((total + size) // 2 if kind == "positive" else (total - size) // 2),
    )


def each_times(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 40, 3, 6)
    factor, verb = rng.choice(
        ((2, "Double"), (3, "Triple"), (2, "Double"), (10, "Multiply by 10"), (5, "Multiply by 5"))
    )
    s, low = further(numbers), verb.lower()
    by = {2: "two", 3: "three"}.get(factor, str(factor))
    each = f"{low.split(maxsplit=1)[0]} each number{low.removeprefix(low.split(maxsplit=1)[0])}"
    return Draft(
        phrasings=(
            f"{each.capitalize()}: {next(s)}",
            f"{each} in {next(s)}",
            f"Multiply every number of {next(s)} by {by}",
            f"{next(s)} - each one times {by}",
            f"What is {next(s)} with every number multiplied by {by}?",
            f"times {by} for all of these: {next(s)}",
            f"My recipe amounts are {next(s)}. I make {by} times as much. What are the new amounts?",
            f"Please {each} of the list {next(s)}",
            f"I need {next(s)} with all values multiplied by {by}",
        ),
        think=f"Each number times {factor}: go through the list and multiply.",
        code=f"numbers = {numbers}\nprint([n * {factor} for n in numbers])",
        answer=str([sum([n] * factor) for n in numbers]),
    )


def each_shifted(rng: random.Random) -> Draft:
    numbers, step = integers(rng, 10, 90, 3, 6), rng.randint(1, 10)
    up = rng.random() < 0.5
    verb, to, sign, more = ("add", "to", "+", "more") if up else ("subtract", "from", "-", "less")
    s = further(numbers)
    return Draft(
        phrasings=(
            f"{verb.capitalize()} {step} {to} each of {next(s)}",
            f"{verb} {step} {to} every number: {next(s)}",
            f"What is {next(s)} with {step} {more} for each number?",
            f"{next(s)} - make every one {step} {more}",
            f"{'Increase' if up else 'Reduce'} all of {next(s)} by {step}",
            f"Every score changes by {sign}{step}. The scores were {next(s)}. What are they now?",
            f"list of {next(s)} each {sign} {step}",
            f"Please {verb} {step} {to} each element of {next(s)}",
            f"I want {next(s)} with {step} {'added to' if up else 'taken off'} each one",
        ),
        think=f"Each number {sign} {step}: go through the list and {verb} {step}.",
        code=f"numbers = {numbers}\nprint([n {sign} {step} for n in numbers])",
        answer=str(list(map((step if up else -step).__add__, numbers))),
    )


def each_squared(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 20, 3, 6)
    total = rng.random() < 0.35
    s, squares = further(numbers), [sum([n] * n) for n in numbers]
    end = " and add the squares up" if total else ""
    what = "the sum of the squares" if total else "the square of each"
    return Draft(
        phrasings=(
            f"Square each of {next(s)}{end}",
            f"square every number{end}: {next(s)}",
            f"What is {what} of {next(s)}?",
            f"{what} of {next(s)}",
            f"{next(s)} - square them all{end}",
            f"I have {next(s)} and need {what} of them.",
            f"Give me {what} of the numbers {next(s)}",
            f"raise every number to the power of two{end}: {next(s)}",
            f"Compute {what} of {next(s)}",
        ),
        think=f"{what.capitalize()}: multiply each number by itself{' and sum' if total else ''}.",
        code=f"numbers = {numbers}\nprint({'sum(n ** 2 for n in numbers)' if total else '[n ** 2 for n in numbers]'})",
        answer=str(sum(squares) if total else squares),
    )


def each_rounded(rng: random.Random) -> Draft:
    places = rng.choice((0, 1, 1, 2))
    numbers = [rng.randint(1000, 99999) / 1000 for _ in range(rng.randint(2, 5))]
    if any(tied(n, places) or n * 1000 % 5 == 0 for n in numbers):
        return each_rounded(rng)
    to = {0: "the nearest whole number", 1: "one decimal", 2: "two decimals"}[places]
    s, unit = further(numbers), 10**places
    rounded = [(round(n * 1000) * unit + 500) // 1000 for n in numbers]
    return Draft(
        phrasings=(
            f"np.round of {numbers} to {to}, as a list",
            f"Round each of {next(s)} to {to}",
            f"Round these to {to}: {next(s)}",
            f"{next(s)} rounded to {to}",
            f"What are {next(s)} when each is rounded to {to}?",
            f"round every number to {to} - {next(s)}",
            f"I measured {next(s)}. Give all of them rounded to {to}.",
            f"Please round the whole list {next(s)} to {to}",
            f"list rounded to {to}: {next(s)}",
            f"Make {next(s)} shorter by rounding every value to {to}",
        ),
        think=f"Each number rounded to {to}: go through the list and round.",
        code=f"numbers = {numbers}\nprint([round(n{f', {places}' if places else ''}) for n in numbers])",
        answer=str([n / unit if places else n for n in rounded]),
    )
