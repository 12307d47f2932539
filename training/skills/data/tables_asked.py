"""Small tables made or read: a column of a CSV, a Markdown table, a bar chart; clock times and dates in a list."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import spelled
from training.skills.wording import CITIES, GOODS, NAMES

HEADS: tuple[tuple[tuple[str, ...], str, str, int], ...] = (
    (NAMES, "name", "age", 80),
    (NAMES, "name", "score", 100),
    (GOODS, "item", "price", 60),
    (CITIES, "city", "visitors", 900),
    (GOODS, "product", "stock", 200),
)
"""Names, the name of their column, of a column of numbers, and the largest of those."""


def small_csv(rng: random.Random) -> tuple[str, str, str, list[tuple[str, int]]]:
    """The text, the names of its two columns, and two to four rows."""
    names, key, field, high = rng.choice(HEADS)
    rows = [(name, rng.randint(2, high)) for name in rng.sample(names, rng.randint(2, 4))]
    return "\n".join([f"{key},{field}", *(f"{name},{value}" for name, value in rows)]), key, field, rows


def csv_column_values(rng: random.Random) -> Draft:
    text, key, field, rows = small_csv(rng)
    nth = rng.randrange(2)
    column, word = (key, field)[nth], ("first", "second")[nth]
    return Draft(
        phrasings=(
            f"What is in the {column} column of this CSV, one value per line?\n{text}",
            f"{word} column of this csv, one value a line:\n{text}",
            f"Print only the {column} column, one entry per line, no header:\n{text}",
            f"{text}\njust the {column} column, one per line",
            f"List all values of {column}, each on its own line:\n{text}",
            f"Extract the {word} column ({column}) without the header, line by line:\n{text}",
            f"From this table I need only {column}, one per line:\n{text}",
            f"cut the {word} column out of\n{text}\none value per line, without header",
            f"Show every {column} on a line of its own:\n{text}",
        ),
        think=f"The {column} column: split each line after the header at the comma and print part {nth + 1}.",
        code=f'text = """{text}"""\nfor line in text.splitlines()[1:]:\n    print(line.split(",")[{nth}])',
        answer="\n".join(str(row[nth]) for row in rows),
    )


def csv_column_count(rng: random.Random) -> Draft:
    columns = rng.sample(("id", "name", "age", "city", "price", "date", "status", "email"), rng.randint(2, 6))
    row = [str(rng.randint(1, 99)) for _ in columns]
    head = ",".join(columns)
    text = f"{head}\n{','.join(row)}"
    return Draft(
        phrasings=(
            f"How many columns does this CSV have?\n{text}",
            f"How many columns are in this csv: {text}",
            f"number of columns:\n{text}",
            f"{text}\nhow many columns is that",
            f"Count the columns of the table\n{text}",
            f"I exported this:\n{text}\nHow many columns are there?",
            f"How many fields does each row of this file have?\n{text}",
            f"column count please\n{text}",
            f"How wide is this CSV, in columns?\n{text}",
        ),
        think="The number of columns: split the header at the commas and count the parts.",
        code=f'header = "{head}"\nprint(len(header.split(",")))',
        answer=str(head.count(",") + 1),
    )


def markdown_table(rng: random.Random) -> Draft:
    _, key, field, rows = small_csv(rng)
    said = ", ".join(f"{name} {value}" for name, value in rows)
    body = [f"| {name} | {value} |" for name, value in rows]
    head = f"columns {key} and {field}"
    return Draft(
        phrasings=(
            f"Make a markdown table with {head}: {said}",
            f"make a markdown table ({key}, {field}) from {said}",
            f"{said} as a Markdown table, {head}",
            f"Write {said} as a Markdown table with the {head}",
            f"Turn this list into a markdown table with {head}: {said}",
            f"I need a table in Markdown for my readme. {head.capitalize()}, rows {said}",
            f"md table, {head}, rows: {said}",
            f"Format as a Markdown table with header {key} | {field}: {said}",
            f"Put {said} into a Markdown table. The {head}.",
        ),
        think=f"A Markdown table: print the header {key} and {field}, the line of dashes, and one line a row.",
        code=(
            f'rows = {json.dumps(rows)}\nprint("| {key} | {field} |")\nprint("| --- | --- |")\n'
            'for a, b in rows:\n    print(f"| {a} | {b} |")'
        ),
        answer="\n".join([f"| {key} | {field} |", "| --- | --- |", *body]),
    )


def bar_chart_text(rng: random.Random) -> Draft:
    names = rng.sample(
        rng.choice((NAMES, GOODS, ("a", "b", "c", "d"), ("Mon", "Tue", "Wed", "Thu"))), rng.randint(2, 4)
    )
    data = {name: rng.randint(1, 9) for name in names}
    mark, s = rng.choice(("#", "*")), spelled(data)
    bars = []
    for name, count in data.items():
        bar = ""
        while len(bar) < count:
            bar += mark
        bars.append(f"{name} {bar}")
    return Draft(
        phrasings=(
            f"Draw a text bar chart of {next(s)} with {mark}",
            f"draw a bar chart with {mark}: {next(s)}",
            f"bar chart in text, one {mark} per unit: {next(s)}",
            f"{next(s)} as bars made of {mark}",
            f"Print each name and a bar of {mark} as long as its number: {next(s)}",
            f"ascii chart of {next(s)} using {mark}",
            f"Show {next(s)} as a simple chart, name first and then so many {mark}",
            f"For each of {next(s)} write the name, a blank and a row of {mark}",
            f"I'd like a little text histogram with {mark} for {next(s)}",
        ),
        think=f"A bar each: print the name and {mark} times its number.",
        code=f'data = {json.dumps(data)}\nfor name, n in data.items():\n    print(name, "{mark}" * n)',
        answer="\n".join(bars),
    )


def clock_times(rng: random.Random) -> list[str]:
    minutes = rng.sample(range(5, 24 * 60, 5), rng.randint(3, 5))
    return [f"{minute // 60:02}:{minute % 60:02}" for minute in minutes]


def sort_clock_times(rng: random.Random) -> Draft:
    times = clock_times(rng)
    s, late = further(times), rng.random() < 0.3
    order = "latest first" if late else "earliest first"
    minutes = {int(t[:2]) * 60 + int(t[3:]): t for t in times}
    ranked = [minutes[m] for m in sorted(minutes)]
    return Draft(
        phrasings=(
            f"Sort the times {next(s)}, {order}",
            f"sort these times {order}: {next(s)}",
            f"{next(s)} in order, {order}",
            f"Put the appointments {next(s)} in order, {order}.",
            f"My trains leave at {next(s)}. List the times, {order}.",
            f"Order {next(s)} by time of day, {order}",
            f"times sorted ({order}): {next(s)}",
            f"Arrange the clock times {next(s)} with the {order}",
            f"What is the right order of {next(s)}, {order}?",
        ),
        think=f"Times of day with two digits sort as text: sort them, {order}.",
        code=f"times = {json.dumps(times)}\nprint(sorted(times{', reverse=True' if late else ''}))",
        answer=str(ranked[::-1] if late else ranked),
    )


def fastest_lap(rng: random.Random) -> Draft:
    base = rng.choice((1, 1, 2, 4))
    tenths = rng.sample(range(base * 600 + 100, base * 600 + 500), rng.randint(3, 5))
    laps = [f"{t // 600}:{t % 600 // 10:02}.{t % 10}" for t in tenths]
    s, fast = further(laps), rng.random() < 0.75
    word, other = ("fastest", "best") if fast else ("slowest", "worst")
    return Draft(
        phrasings=(
            f"{word.capitalize()} lap of {next(s)}",
            f"Which is the {word} time: {next(s)}?",
            f"{other} time in {next(s)}",
            f"{next(s)} - the {word} one",
            f"My lap times were {next(s)}. What was the {word}?",
            f"What is the {word} lap among {next(s)}?",
            f"I swam {next(s)}. Which time was my {other}?",
            f"Find the {'shortest' if fast else 'longest'} time of {next(s)}",
            f"what's my {other} lap out of {next(s)}",
        ),
        think=f"The {word} lap: turn each time into seconds and take the {'smallest' if fast else 'largest'}.",
        code=(
            f"laps = {json.dumps(laps)}\n\ndef seconds(lap):\n"
            '    minutes, rest = lap.split(":")\n    return int(minutes) * 60 + float(rest)\n\n'
            f"print({'min' if fast else 'max'}(laps, key=seconds))"
        ),
        answer=laps[tenths.index(sorted(tenths)[0 if fast else -1])],
    )


def dates_in_year(rng: random.Random) -> Draft:
    year = rng.randint(2019, 2026)
    by_month = rng.random() < 0.4
    month = rng.randint(1, 12)
    dates = []
    for _ in range(rng.randint(3, 6)):
        y, m = rng.choice(((year, month), (year - 1, rng.randint(1, 12)), (year, rng.randint(1, 12))))
        dates.append(f"{y}-{m:02}-{rng.randint(1, 28):02}")
    start = f"{year}-{month:02}" if by_month else str(year)
    s = further(dates)
    parts = [date.split("-") for date in dates]
    count = [y == str(year) and (not by_month or m == f"{month:02}") for y, m, _ in parts].count(True)
    return Draft(
        phrasings=(
            f"How many of these dates are in {start}? {next(s)}",
            f"count the dates in {start}: {next(s)}",
            f"{next(s)} - how many are in {start}",
            f"How many of {next(s)} fall in {start}?",
            f"number of dates from {start} in {next(s)}",
            f"The orders came in on {next(s)}. How many of them in {start}?",
            f"Our invoices are dated {next(s)}. How many belong to {start}?",
            f"Of the dates {next(s)}, how many lie in {start}?",
            f"how often was I there in {start}? {next(s)}",
        ),
        think=f"How many in {start}: count the dates that start with {start}.",
        code=f'dates = {json.dumps(dates)}\nprint(sum(1 for d in dates if d.startswith("{start}-")))',
        answer=str(count),
    )
