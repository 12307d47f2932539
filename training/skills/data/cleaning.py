"""Raw data put in order: text that should be numbers, prices with signs, gaps between values, rows chosen, lags."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.math.amounts import tied
from training.skills.wording import CITIES, GOODS, NAMES, integers, joined

HOLES = ("n/a", "", "-", "unknown", "x", "missing", "?", "none")


def text_cells(rng: random.Random) -> tuple[list[str], list[int]]:
    """Cells of a column, some of which hold no number, and the numbers."""
    values = integers(rng, 1, rng.choice((40, 500)), 3, 5)
    cells = [str(value) for value in values]
    for hole in rng.sample(HOLES, rng.randint(1, 2)):
        cells.insert(rng.randint(0, len(cells)), hole)
    return cells, values


def figure_of_cells(rng: random.Random) -> Draft:
    cells, values = text_cells(rng)
    mean, literal = Fraction(sum(values), len(values)), json.dumps(cells)
    if tied(mean):
        return figure_of_cells(rng)
    word, ask = rng.choice((("average", ", to 2 decimals"), ("sum", "")))
    shown = "round(sum(numbers) / len(numbers), 2)" if word == "average" else "sum(numbers)"
    return Draft(
        phrasings=(
            f"Clean the list {literal} and give the {word} of the numbers{ask}.",
            f"{word} of the valid numbers in {literal}{ask}",
            f"The column holds {literal}. Skip what is not a number and print the {word}{ask}.",
            f"{literal} - ignore the bad entries, {word} of the rest{ask}",
            f"Throw out every entry that isn't a whole number from {literal}. What is the {word} of the others{ask}?",
            f"My export has junk in it: {literal}. What is the {word} of the real values{ask}?",
            f"Find the {word} of the numeric strings in {literal}{ask}.",
            f"convert {literal} to integers where possible, then take the {word}{ask}",
            f"Some cells are invalid: {literal}. Leave them out and compute the {word}{ask}.",
            f"Given the raw strings {literal}, what is the {word} of those that are numbers{ask}?",
        ),
        think=f"Keep the strings that are numbers, turn them into integers and take the {word}.",
        code=f"cells = {literal}\nnumbers = [int(c) for c in cells if c.isdigit()]\nprint({shown})",
        answer=str(round(float(mean), 2)) if word == "average" else str(int(mean * len(values))),
    )


def count_numeric(rng: random.Random) -> Draft:
    numbers = [str(n) for n in integers(rng, 1, 900, 1, 4)]
    others = rng.sample(("abc", "x1", "7b", "n/a", "12a", "--", "two", "4 5", "id9", ""), rng.randint(1, 4))
    cells = [*numbers, *others]
    rng.shuffle(cells)
    literal, numeric = json.dumps(cells), rng.random() < 0.7
    word, test = ("whole numbers", "c.isdigit()") if numeric else ("not whole numbers", "not c.isdigit()")
    return Draft(
        phrasings=(
            f"How many of the strings in {literal} are {word}?",
            f"count the entries of {literal} that are {word}",
            f"{literal} - how many are {word}",
            f"In the list {literal}, how many of the texts are {word}?",
            f"The cells of my sheet are {literal}. Count those that are {word}.",
            f"number of strings which are {word}: {literal}",
            f"Going through {literal}, how many items are {word}?",
            f"Check each string of {literal}. How many are {word} (digits only)?"
            if numeric
            else f"Check each string of {literal}. How many are {word} (anything but digits only)?",
            f"Of these answers {literal}, count the ones that are {word}.",
            f"Tell me how many elements in {literal} are {word}.",
        ),
        think=f"How many are {word}: test each string for digits only and count.",
        code=f"cells = {literal}\nprint(sum({test} for c in cells))",
        answer=str(len(numbers if numeric else others)),
    )


def dollar_total(rng: random.Random) -> Draft:
    amounts = [rng.choice((rng.randint(1000, 9000), rng.randint(50, 999))) for _ in range(rng.randint(3, 5))]
    amounts[0] = rng.randint(1000, 99000)
    sign = rng.choice(("$", "$", "€", "£"))
    cells = [f"{sign}{n:,}" for n in amounts]
    literal, quoted = json.dumps(cells, ensure_ascii=False), ", ".join(f'"{cell}"' for cell in cells)
    word, function, exact = rng.choice(
        (
            ("total", "sum", sum(int(cell[1:].replace(",", "")) for cell in cells)),
            ("total", "sum", sum(int(cell[1:].replace(",", "")) for cell in cells)),
            ("largest", "max", sorted(amounts)[-1]),
        )
    )
    end = "as a plain number"
    return Draft(
        phrasings=(
            f"prices {quoted}: what is the {word}, {end}?",
            f"What is the {word} of the amounts {literal}, {end}?",
            f"{word} of {joined(cells)} {end}",
            f"Strip the signs and commas from {literal} and give the {word} {end}.",
            f"The invoice column reads {quoted}. Print the {word} amount {end}.",
            f"{literal} - {word}, {end}",
            f"Turn the money strings {literal} into numbers; what is their {word} ({end})?",
            f"My sheet has the texts {quoted} as prices. Find the {word} {end}.",
            f"Parse {literal} and print the {word} {end}, without {sign} and comma.",
            f"From the formatted prices {joined(cells)} compute the {word} {end}.",
        ),
        think=f"Take the {sign} and the commas out, turn each into an integer and take the {function}.",
        code=(f'prices = {literal}\nprint({function}(int(p.replace("{sign}", "").replace(",", "")) for p in prices))'),
        answer=str(exact),
    )


def interpolated(rng: random.Random) -> Draft:
    start, step, gap = rng.randint(2, 60), rng.choice((-4, -3, -2, 2, 3, 4, 5, 10)), rng.choice((1, 1, 2))
    left, right = rng.randint(1, 40), rng.randint(1, 40)
    known = [start, start + step * (gap + 1)]
    x: list[int | None] = [left, known[0], *[None] * gap, known[1], right]
    if rng.random() < 0.3:
        x = x[1:-1]
    i = x.index(None)
    filled: list[float] = [float(start + step * (j - i + 1)) if n is None else float(n) for j, n in enumerate(x)]
    commas = ", ".join("None" if n is None else str(n) for n in x)
    return Draft(
        phrasings=(
            f"interpolate the missing reading linearly and print the list of floats: {commas}",
            f"Fill None in {x} by linear interpolation. Print a list of floats.",
            f"linear interpolation of the gaps in {x}, as a list of floats",
            f"{commas} - put values on a straight line into the gap; list of floats",
            f"The sensor missed something: {x}. Interpolate linearly and list all values as floats.",
            f"Using pandas interpolate, what becomes of {x} as a list of floats?",
            f"Replace each None of {commas} by the linearly interpolated value (list of floats).",
            f"My hourly temperatures are {commas}. Complete them by linear interpolation, as a list of floats.",
            f"Draw a straight line between the neighbours to fill None in {x}. Give the full list of floats.",
            f"What is the series {x} after linear interpolation of the missing values? A list of floats.",
        ),
        think="Missing values on a straight line between neighbours: make a series and interpolate.",
        code=f"import pandas as pd\ns = pd.Series({x}, dtype=float)\nprint(s.interpolate().tolist())",
        answer=str(filled),
    )


def lagged(rng: random.Random) -> Draft:
    x, by = integers(rng, 1, 60, 4, 6), rng.choice((1, 1, 1, 2))
    late = rng.random() < 0.7
    s, side = further(x), "front" if late else "end"
    word = "lag" if late else "lead"
    moved: list[int | None] = [
        None if not 0 <= j < len(x) else x[j] for j in (i - by if late else i + by for i in range(len(x)))
    ]
    places = f"{by} place{'s' if by > 1 else ''}"
    where = "to the right" if late else "to the left"
    code = f"[None] * {by} + x[:-{by}]" if late else f"x[{by}:] + [None] * {by}"
    return Draft(
        phrasings=(
            f"{word} the list {next(s)} by {by} with None at the {side}",
            f"Shift {next(s)} by {places} {where}, None at the {side}, same length.",
            f"{next(s)} shifted {where} by {places}; fill up with None at the {side}",
            f"Make the column for {word} {by} of {next(s)} as a list; the gap at the {side} is None.",
            f"Move every value of {next(s)} {places} {where}, dropping what falls off and putting None at the {side}.",
            f"What is the series {next(s)} with a {word} of {by}? Use None at the {side}.",
            f"{word}({by}) of {x}, None for missing at the {side}",
            f"For a forecast I need {next(s)} with {word} {by}: a list as long as before, None at the {side}.",
            f"Push the sales {next(s)} {where} by {places} and write None at the {side}.",
            f"List {next(s)} after a shift by {places} {where} with None filling the {side}.",
        ),
        think=f"A {word} of {by}: {by} times None at the {side}, and the list without what falls off.",
        code=f"x = {x}\nprint({code})",
        answer=str(moved),
    )


def csv_line(rng: random.Random) -> Draft:
    fields: list[object] = [rng.choice(NAMES), rng.randint(18, 80), rng.choice(CITIES), rng.choice(GOODS)]
    fields = fields[: rng.randint(3, 4)]
    if rng.random() < 0.4:
        fields.append(rng.randint(1, 900))
    mark, name = rng.choice(((",", "comma"), (",", "comma"), (";", "semicolon")))
    said, literal = ", ".join(map(str, fields)), json.dumps(fields)
    line = ""
    for field in fields:
        line += f"{mark if line else ''}{field}"
    return Draft(
        phrasings=(
            f"Make a CSV line from the list {said}, separated by {name} without spaces.",
            f"csv row ({name}, no spaces) of {literal}",
            f"Write {said} as one line of a CSV file with {name} as separator and no blanks.",
            f"{literal} as a {name}-separated line without spaces",
            f"Join the fields {joined(fields)} with a {name} and no spaces for my CSV.",
            f"Print the record {literal} as a row of a CSV ({name} separated, no blanks).",
            f"How does the record {said} look as a line with {name} between the fields and no spaces?",
            f"I want to append {joined(fields)} to a file with {name} separators. What is the line, without spaces?",
            f"Turn the Python list {literal} into a CSV row. Separator: {name}, no spaces.",
            f"Format the values {said} as CSV, {name}-delimited and without blanks.",
        ),
        think=f"A CSV row: turn every field into text and join them with a {name}.",
        code=f'fields = {literal}\nprint("{mark}".join(str(f) for f in fields))',
        answer=line,
    )


def rows_where(rng: random.Random) -> Draft:
    groups = rng.choice((("IT", "HR", "Sales"), ("north", "south"), ("A", "B"), ("red", "blue")))
    names = rng.sample(rng.choice((NAMES, GOODS)), rng.randint(4, 5))
    rows = [(name, rng.choice(groups), rng.randint(18, 70)) for name in names]
    group = rng.choice(rows)[1]
    limit, sign, word = rng.choice(rows)[2], *rng.choice((("<", "under"), (">", "over")))
    kept = []
    for name, own, n in rows:
        if own == group and n != limit and (n < limit) == (sign == "<"):
            kept.append(name)
    said = ", ".join(f"{name} {own} {n}" for name, own, n in rows)
    sheet = "\n".join(f"{name},{own},{n}" for name, own, n in rows)
    return Draft(
        phrasings=(
            f"Select the names where the group is {group} and the number {word} {limit}, as a list: {said}",
            f"{said} - list the names in {group} with a number {word} {limit}",
            f"Which of these are in {group} and have a number {word} {limit}? List of names. {said}",
            f"{sheet}\nnames with {group} and {word} {limit}, as a list",
            f"Filter the rows (name, group, number) {said}: group {group} and number {word} {limit}. Names as a list.",
            f"I have the records {said}. List the names belonging to {group} whose value is {word} {limit}.",
            f"rows with group {group} and value {word} {limit}, names only in a list: {said}",
            f"Given name, group and number in each line, list the names of group {group} {word} {limit}.\n{sheet}",
            f"Print the list of names for which both hold: in {group}, number {word} {limit}. {said}",
            f"From {said}, keep the entries of {group} with a number {word} {limit} and list their names.",
        ),
        think=f"Two conditions: keep the names of {group} with a number {word} {limit}.",
        code=(
            f"rows = {json.dumps(rows)}\n"
            f'print([name for name, group, n in rows if group == "{group}" and n {sign} {limit}])'
        ),
        answer=str(kept),
    )


def pairs_from_lists(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((NAMES, GOODS, ("a", "b", "c", "d"))), rng.randint(2, 3))
    data = {name: integers(rng, 1, 30, 1, 3) for name in names}
    literal, flat = json.dumps(data), [(name, n) for name, own in data.items() for n in own]
    return Draft(
        phrasings=(
            f"Explode {literal} into a list of (key, value) pairs",
            f"Turn the dictionary of lists {literal} into a flat list of tuples (key, item).",
            f"flatten {literal} to (key, value) tuples, as a list",
            f"One pair for each number: {literal} as a list of tuples with its key",
            f"Unnest {literal}: a list with a tuple (name, number) for every entry.",
            f"For every value in {literal} give a tuple with its key, all in one list.",
            f"Convert {literal} from wide to long form, a list of (key, value) tuples.",
            f"I have {literal} and need rows of the form (key, value), as a list of tuples.",
            f"List all (key, element) tuples of {literal} in order.",
            f"What are the pairs of key and list element in {literal}? As a list of tuples.",
        ),
        think="A flat list of pairs: go through the keys, and for each through its list.",
        code=f"data = {literal}\nprint([(key, value) for key, values in data.items() for value in values])",
        answer=str(flat),
    )


def average_of_each(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.randint(2, 3))
    marks = {name: [rng.randint(40, 100) for _ in range(rng.randint(2, 3))] for name in names}
    means = {name: Fraction(sum(own), len(own)) for name, own in marks.items()}
    if any(tied(mean) for mean in means.values()):
        return average_of_each(rng)
    records = json.dumps([{"name": name, "marks": own} for name, own in marks.items()])
    said = "; ".join(f"{name}: {', '.join(map(str, own))}" for name, own in marks.items())
    end = "as a dictionary, rounded to 2 decimals"
    return Draft(
        phrasings=(
            f"Given students = {records}, what is each student's average, {end}?",
            f"average of each {end}: {said}",
            f"Find the mean mark per student {end}. {said}",
            f"{json.dumps(marks)} - mean of every list, {end}",
            f"Compute the average for every student in {records}, {end}.",
            f"The marks are {said}. What is the average of each pupil, {end}?",
            f"replace the lists in {json.dumps(marks)} by their means, {end}",
            f"From {records} make a dictionary of name and average mark with 2 decimals.",
            f"My pupils have these marks: {said}. Averages per pupil {end}, please.",
            f"Take {json.dumps(marks)} and give the average for each name, {end}.",
        ),
        think="The average of each: go through the names, add their marks and divide by how many there are.",
        code=(f"marks = {json.dumps(marks)}\nprint({{name: round(sum(m) / len(m), 2) for name, m in marks.items()}})"),
        answer=str({name: round(float(mean), 2) for name, mean in means.items()}),
    )
