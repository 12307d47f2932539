"""Dated payments, weekdays, balances, rows told in one line, words by length, one item deep in a JSON object."""

from __future__ import annotations

import datetime
import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import MONTHS
from training.skills.math.amounts import rounded, tied
from training.skills.vocabulary import DAYS
from training.skills.wording import GOODS, NAMES, WORDS, integers, joined


def month_sum_told(rng: random.Random) -> Draft:
    year, months = rng.randint(2019, 2025), sorted(rng.sample(range(1, 13), 2))
    dated = [
        (f"{year}-{m:02}-{rng.randint(1, 28):02}", rng.randint(10, 900) / 10) for m in [*months, *months, months[1]]
    ]
    rng.shuffle(dated)
    month = rng.choice(months)
    exact = sum((Fraction(str(n)) for day, n in dated if int(day[5:7]) == month), Fraction(0))
    name, key = MONTHS[month - 1], f"{year}-{month:02}"
    said, rows = ", ".join(f"{day} {n}" for day, n in dated), "\n".join(f"{day} {n}" for day, n in dated)
    return Draft(
        phrasings=(
            f"total of the transactions in {name} ({key}): {said}",
            f"Payments by date: {said}. How much did we pay in {name}, that is {key}?",
            f"What do the amounts dated {key} ({name}) add up to? {said}",
            f"{rows}\nsum of all entries in {name} ({key})",
            f"My bookings were {said}. Add those from {name} {year}, dates starting with {key}.",
            f"spending in {name} only (month {key}): {said}",
            f"From the list {said} take the dates in {key}, which is {name}, and give the sum of their amounts.",
            f"I want the {name} total. The dates begin with {key} then. Data: {said}",
            f"How much money moved in {key} ({name}), given {said}?",
            f"Add up everything that happened in {name} (dates {key}-..) in {said}.",
        ),
        think=f"Keep the entries whose date begins with {key} and add their amounts.",
        code=(
            f"entries = {json.dumps([list(pair) for pair in dated])}\n"
            f'print(round(sum(n for day, n in entries if day.startswith("{key}")), 2))'
        ),
        answer=str(float(exact)),
    )


def count_by_weekday(rng: random.Random) -> Draft:
    first = datetime.date(rng.randint(2019, 2025), rng.randint(1, 12), rng.randint(1, 28))
    dates = sorted(first + datetime.timedelta(days=7 * rng.randint(0, 3) + rng.choice((0, 1, 3))) for _ in range(5))
    said = ", ".join(map(str, dates))
    found: dict[str, int] = {}
    for day in dates:
        name = DAYS[(day.toordinal() - 1) % 7]
        found[name] = found.get(name, 0) + 1
    listed = json.dumps([str(day) for day in dates])
    return Draft(
        phrasings=(
            f"How many orders came in on each weekday? {said}. A dictionary, weekdays in the order they occur.",
            f"Count these dates by day of the week, as a dictionary in order of appearance: {said}",
            f"weekday counts of {listed} (dictionary, first seen first)",
            f"Visits were on {said}. Which weekdays are these, and how many of each? Dictionary in that order.",
            f"group by weekday and count, dict in order of appearance: {said}",
            f"Make a dictionary of weekday name to number of dates for {listed}, in order of first appearance.",
            f"We had appointments on {said}. Give the count per weekday as a dictionary, in the order they come up.",
            f"Day of the week for each of {said}, counted in a dictionary (order of appearance)",
            f"For the dates {listed} print how many fall on Monday, Tuesday and so on, only those that occur (dict).",
            f"Tally {said} by weekday (dictionary with full English names, first seen first).",
        ),
        think="The weekday name of each date, counted.",
        code=(
            f"from collections import Counter\nfrom datetime import date\ndates = {listed}\n"
            'print(dict(Counter(date.fromisoformat(d).strftime("%A") for d in dates)))'
        ),
        answer=str(found),
    )


def highest_balance(rng: random.Random) -> Draft:
    start, moves = (
        rng.randint(5, 60) * 10,
        [rng.choice((-1, 1)) * rng.randint(2, 30) * 5 for _ in range(rng.randint(4, 6))],
    )
    signed = ", ".join(f"{n:+}" for n in moves)
    after = [start + sum(moves[:end]) for end in range(len(moves) + 1)]
    return Draft(
        phrasings=(
            f"What was the highest balance if I start with {start} and then {signed}?",
            f"highest balance on the way, start {start}, bookings {signed}, the start counts too",
            f"An account has {start}, then come {signed} in this order. What is the most that was ever on it?",
            f"My savings were {start} at first. The changes were {signed}. What was the peak, the start included?",
            f"Begin at {start} and apply {signed} one after the other; maximum along the way?",
            f"start {start}: {signed} - the largest amount at any time",
            f"The tank held {start} litres and then changed by {signed}. How many litres did it hold at most?",
            f"Running balance from {start} with {signed}. Print its maximum, counting the {start}.",
            f"Of all balances from {start} on, after each of {signed}, which is the greatest?",
            f"What is the highest point of {start} followed by the changes {signed}?",
        ),
        think=f"A running balance from {start} on; take its largest value.",
        code=f"from itertools import accumulate\nmoves = {moves}\nprint(max(accumulate(moves, initial={start})))",
        answer=str(sorted(after)[-1]),
    )


def precision_and_recall(rng: random.Random) -> Draft:
    tp, fp, fn = rng.randint(5, 90), rng.randint(1, 40), rng.randint(1, 40)
    precision, recall = Fraction(tp, tp + fp), Fraction(tp, tp + fn)
    if tied(precision) or tied(recall):
        return precision_and_recall(rng)
    return Draft(
        phrasings=(
            f"precision and recall when tp = {tp}, fp = {fp}, fn = {fn}, 2 decimals each",
            f"{tp} true positives, {fp} false positives and {fn} false negatives: precision, then recall (2 decimals)?",
            f"Give precision and recall (2 decimals) for TP {tp}, FP {fp}, FN {fn}.",
            f"A filter caught {tp} spam mails, missed {fn} and wrongly flagged {fp} good ones. Precision and recall"
            " to 2 decimals?",
            f"compute both precision and recall, 2 decimals: TP={tp} FP={fp} FN={fn}",
            f"Of all that the test flagged, {tp} were right and {fp} wrong; {fn} were missed. What are its precision"
            " and its recall, rounded to 2 decimals?",
            f"My model has {tp} hits, {fp} false alarms and {fn} misses. Print precision and recall with 2 decimals.",
            f"tp {tp}, fp {fp}, fn {fn} -> precision recall (2 decimals)",
            f"What precision and what recall follow from {tp} TP, {fp} FP and {fn} FN? Round both to 2 decimals.",
            f"With {tp} correct detections, {fp} false ones and {fn} missed, find precision, then recall (2 decimals).",
        ),
        think="Precision is TP / (TP + FP), recall is TP / (TP + FN).",
        code=f"tp, fp, fn = {tp}, {fp}, {fn}\nprint(round(tp / (tp + fp), 2), round(tp / (tp + fn), 2))",
        answer=f"{round(float(precision), 2)} {round(float(recall), 2)}",
    )


def tuples_to_object(rng: random.Random) -> Draft:
    keys = rng.sample((*GOODS, "a", "b", "c", "x", "y"), rng.randint(2, 4))
    pairs = [(key, rng.randint(1, 99)) for key in keys]
    p = "[" + ", ".join(f'("{key}", {n})' for key, n in pairs) + "]"
    said = joined([f"{key} {n}" for key, n in pairs])
    return Draft(
        phrasings=(
            f"turn {p} into a JSON object",
            f"What is the list of tuples {p} as a JSON object?",
            f"json object from {p}",
            f"Make a JSON object in which the keys and values come from {p}.",
            f"Write {said} as one JSON object, name to number.",
            f"dump the pairs {p} to JSON as an object",
            f"I have key-value tuples {p}; show them as a JSON object, please.",
            f"Serialise {p} so that each first element is a key of a JSON object.",
            f"Python pairs {p} to a JSON string of an object",
            f"Convert these pairs to JSON (an object with numbers as values): {p}",
        ),
        think="Make a dictionary of the pairs and dump it as JSON.",
        code=f"import json\npairs = {p}\nprint(json.dumps(dict(pairs)))",
        answer="{" + ", ".join(f'"{key}": {n}' for key, n in pairs) + "}",
    )


def rows_between_slashes(rng: random.Random) -> Draft:
    names = rng.sample(GOODS, rng.randint(2, 4))
    rows = [(name, rng.randint(1, 12), rng.randint(2, 80) / 2) for name in names]
    mark = rng.choice((" / ", "; ", " | "))
    text = mark.join(["name,qty,price", *(f"{name},{qty},{price}" for name, qty, price in rows)])
    exact = sum(qty * Fraction(str(price)) for _, qty, price in rows)
    rule = f"rows separated by '{mark.strip()}'"
    return Draft(
        phrasings=(
            f"{text} - what's the total value (qty times price, {rule})?",
            f"This CSV is in one line, {rule}: {text}. What is everything worth, qty times price added up?",
            f"total of qty * price in: {text} ({rule})",
            f"Parse '{text}' ({rule}) and add up qty times price.",
            f"Stock list, {rule}: {text}. How much is the stock worth in all?",
            f"Sum qty x price over the {rule}: {text}",
            f"I pasted my table as {text}, {rule}. Give the total of quantity times price.",
            f"inventory value of {text} where it is {rule}",
            f"The header and the {rule} read: {text}. Multiply qty by price in each row; the sum?",
            f"What does all of it cost together? {text} ({rule}, qty is the number of pieces)",
        ),
        think="Split into rows, skip the header, multiply quantity by price and add.",
        code=(
            f'text = "{text}"\nrows = [row.split(",") for row in text.split("{mark}")[1:]]\n'
            "print(sum(int(qty) * float(price) for _, qty, price in rows))"
        ),
        answer=str(float(exact)),
    )


def values_past_median(rng: random.Random) -> Draft:
    x = rng.sample(range(2, rng.choice((30, 100))), rng.choice((5, 5, 6, 7)))
    above, ordered = rng.random() < 0.4, sorted(x)
    half = len(x) // 2
    side = ordered[half + len(x) % 2 :] if above else ordered[:half]
    word, sign, s = *(("above", ">") if above else ("below", "<")), further(x)
    return Draft(
        phrasings=(
            f"Our branches made {next(s)} thousand. Which figures are {word} the median? A list in the given order.",
            f"values {word} the median in {next(s)}, as a list in their order",
            f"List the numbers of {next(s)} that are {word} their median, order kept.",
            f"Which of {next(s)} lie {word} the median? List, original order.",
            f"{next(s)} - keep what is {word} the median (list, same order)",
            f"Find the median of {next(s)} and list the values {word} it as they come.",
            f"The salaries are {next(s)}. Print a list of those {word} the median salary, in the given order.",
            f"filter {next(s)} to the values {word} the median, list in the same order",
            f"From the marks {next(s)} pick the ones {word} the middle mark; a list, not sorted.",
            f"Everything {word} the median of {next(s)} as a list, in the order of the data",
        ),
        think=f"The median first; then the values {word} it.",
        code=(f"import statistics\nx = {x}\nmiddle = statistics.median(x)\nprint([n for n in x if n {sign} middle])"),
        answer=str([n for n in x if n in side]),
    )


def fahrenheit_list(rng: random.Random) -> Draft:
    x = [rng.randint(10, 110) for _ in range(rng.randint(3, 5))]
    exact = [Fraction((n - 32) * 5, 9) for n in x]
    if any(tied(value, 1) or value == 0 for value in exact):
        return fahrenheit_list(rng)
    s = further(x)
    return Draft(
        phrasings=(
            f"convert the temperatures {next(s)} from Fahrenheit to Celsius, list with 1 decimal",
            f"What are {next(s)} degrees Fahrenheit in Celsius? A list, 1 decimal.",
            f"{next(s)} °F in °C, 1 decimal, as a list",
            f"The American forecast says {next(s)} °F. Give the list in Celsius, rounded to 1 decimal.",
            f"F to C for each of {next(s)} (list, 1 decimal)",
            f"Turn the Fahrenheit readings {next(s)} into a list of Celsius values with 1 decimal.",
            f"I have {next(s)} in Fahrenheit and need degrees Celsius as a list, 1 decimal.",
            f"list comprehension: Celsius from the Fahrenheit list {x}, 1 decimal",
            f"Map every Fahrenheit temperature in {next(s)} to Celsius; a list rounded to 1 decimal.",
            f"How warm is it in Celsius, as a list with 1 decimal, if it is {next(s)} in Fahrenheit?",
        ),
        think="Each value minus 32, times 5, divided by 9, to 1 decimal.",
        code=f"x = {x}\nprint([round((f - 32) * 5 / 9, 1) for f in x])",
        answer=str([round(float(value), 1) for value in exact]),
    )


def words_by_length_count(rng: random.Random) -> Draft:
    words = rng.sample([*WORDS, "big", "the", "over", "happily", "my", "to"], rng.randint(5, 9))
    text, found = " ".join(words), {}
    for size in sorted({len(word) for word in words}):
        found[size] = sum(len(word) == size for word in words)
    s = further(words)
    return Draft(
        phrasings=(
            f'How many words have each length in "{text}"? A dictionary sorted by length.',
            f"Count the words {next(s)} by their number of letters, as a dictionary in ascending order of length.",
            f"word length frequencies of '{text}' as a dict, shortest first",
            f"For {next(s)} make a dictionary from word length to how many words have it, sorted by length.",
            f'length -> number of words, dict sorted by length, for "{text}"',
            f"A pupil counts how long the words of '{text}' are. Counts by length as a dictionary, short first.",
            f"Group {next(s)} by length and give only the counts (dictionary, sorted by length).",
            f'distribution of word lengths in "{text}", sorted dictionary',
            f"How many of {next(s)} have two letters, three letters and so on? Dictionary with the lengths in order.",
            f"Tally the lengths of these words in a sorted dictionary: {next(s)}",
        ),
        think="The length of each word, counted and sorted by length.",
        code=(
            f'from collections import Counter\nwords = "{text}".split()\n'
            "print(dict(sorted(Counter(len(word) for word in words).items())))"
        ),
        answer=str(found),
    )


def json_list_entry_of(rng: random.Random) -> Draft:
    name = rng.choice(NAMES)
    one, many, items = rng.choice(
        (
            ("email", "emails", [f"{name.lower()}@{host}.org" for host in ("a", "b", "c")]),
            ("phone", "phones", [str(rng.randint(10000, 99999)) for _ in range(3)]),
            ("hobby", "hobbies", rng.sample(("chess", "tennis", "music", "running", "cooking"), 3)),
        )
    )
    place = rng.choice((1, 2, 3))
    nth = {1: "first", 2: "second", 3: "third"}[place]
    data = {"user": {"name": name, many: items}}
    t = json.dumps(data)
    wanted = next(item for i, item in enumerate(items, 1) if i == place)
    return Draft(
        phrasings=(
            f"From the JSON {t} give me the {nth} {one}.",
            f"{t} - {nth} {one}?",
            f"What is the {nth} entry of user.{many} in {t}?",
            f"json: {t}\nget the {nth} of the {many}",
            f"Parse {t} and print {name}'s {nth} {one}.",
            f"I got this from an API: {t}. Which {one} comes {nth}?",
            f"Which {one} is {nth} in the list inside {t}?",
            f"extract the {nth} {one} of the user: {t}",
            f"The user object is {t}. Print only the {nth} {one}.",
            f"Look into {t}: the {nth} element of {many} is what?",
        ),
        think=f"Parse the JSON, go to the user's {many} and take the {nth}; the first has index 0.",
        code=(
            f"import json\ndata = json.loads('{t}')\n"
            f'print(data["user"]["{many}"][{"0" if place == 1 else f"{place} - 1"}])'
        ),
        answer=wanted,
    )


def gini_coefficient(rng: random.Random) -> Draft:
    x = integers(rng, 1, rng.choice((12, 90)), 3, 6)
    gaps = sum(abs(a - b) for a in x for b in x)
    exact, s = Fraction(gaps, 2 * len(x) * sum(x)), further(x)
    if tied(exact, 3) or not gaps:
        return gini_coefficient(rng)
    return Draft(
        phrasings=(
            f"Gini coefficient of the incomes {next(s)}, to 3 decimals",
            f"What is the Gini index (0 to 1, 3 decimals) of {next(s)}?",
            f"gini of {next(s)} rounded to 3 decimals",
            f"How unequal are the incomes {next(s)}? Give the Gini coefficient with 3 decimals.",
            f"Mean absolute difference over twice the mean (Gini) for {next(s)}, 3 decimals",
            f"The families of a street earn {next(s)}. Compute the Gini coefficient, 3 decimals.",
            f"{next(s)}: Gini coefficient to three decimals, that is 3 places",
            f"Calculate the Gini coefficient of the list {next(s)} (population formula, 3 decimals).",
            f"The wealth of the people is {next(s)}. Which Gini value is that, rounded to 3 decimals?",
            f"Measure the inequality of {next(s)} by Gini; round to 3 decimals.",
        ),
        think="The absolute differences of all ordered pairs, divided by twice the count times the sum.",
        code=(f"x = {x}\ngaps = sum(abs(a - b) for a in x for b in x)\nprint(round(gaps / (2 * len(x) * sum(x)), 3))"),
        answer=rounded(exact, 3),
    )
