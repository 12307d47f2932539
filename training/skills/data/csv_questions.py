"""CSV given in the question: columns added, averaged, filtered, counted."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import CITIES, GOODS, NAMES, plural

PRODUCTS = ("laptop", "mouse", "keyboard", "monitor", "headset", "desk", "chair", "lamp", "notebook", "backpack")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
DATES = tuple(f"2024-{month:02}-{day:02}" for month in (1, 3, 6, 11) for day in (2, 5, 9, 14, 21, 28))

Field = tuple[str, int, int, int]
KINDS: tuple[tuple[tuple[str, ...], str, tuple[Field, ...]], ...] = (
    (NAMES, "name", (("age", 18, 80, 0), ("score", 30, 100, 0), ("salary", 1000, 9000, 0), ("points", 0, 90, 0))),
    (GOODS, "item", (("price", 1, 60, 2), ("quantity", 1, 90, 0), ("stock", 0, 200, 0), ("sales", 0, 300, 0))),
    (CITIES, "city", (("population", 10000, 900000, 0), ("temp", -5, 38, 0), ("visitors", 50, 5000, 0))),
    (PRODUCTS, "product", (("price", 5, 900, 2), ("units", 1, 80, 0), ("rating", 1, 5, 1))),
    (MONTHS, "month", (("revenue", 800, 9000, 0), ("expenses", 300, 7000, 0), ("orders", 5, 400, 0))),
    (DATES, "date", (("steps", 2000, 15000, 0), ("amount", 3, 250, 2), ("distance", 1, 20, 1))),
    (NAMES, "student", (("math", 30, 100, 0), ("english", 30, 100, 0), ("history", 30, 100, 0))),
    (NAMES, "employee", (("hours", 10, 60, 1), ("salary", 28000, 95000, 0), ("bonus", 100, 4000, 0))),
)
"""Who or what has a row, the name of that column, and the others: lowest, highest, decimal places."""

Row = tuple[str, float, float]


def sheet(rng: random.Random) -> tuple[str, str, str, list[Row]]:
    """The CSV text with two to four columns, the column of names, the column asked about, and the rows.

    A row is (name, value asked about, value of the other column); values asked about are distinct.
    """
    names, key, fields = rng.choice(KINDS)
    (field, *asked), (other, *more) = rng.sample(fields, 2)
    count = rng.randint(3, 6)
    chosen = rng.sample(names, count)
    if key in ("month", "date"):
        chosen.sort(key=names.index)
    rows = list(zip(chosen, amounts(rng, count, *asked), amounts(rng, count, *more), strict=True))
    shape = rng.choice(("short", "short", "last", "middle", "numbered"))
    if shape == "short":
        lines = [f"{key},{field}", *(f"{name},{value}" for name, value, _ in rows)]
    elif shape == "last":
        lines = [f"{key},{other},{field}", *(f"{name},{beside},{value}" for name, value, beside in rows)]
    elif shape == "middle":
        lines = [f"{key},{field},{other}", *(f"{name},{value},{beside}" for name, value, beside in rows)]
    else:
        lines = [f"id,{key},{field},{other}", *(f"{i},{','.join(map(str, row))}" for i, row in enumerate(rows, 1))]
    return "\n".join(lines), key, field, rows


def amounts(rng: random.Random, count: int, low: int, high: int, places: int) -> list[float]:
    """So many different ones, whole every other time."""
    if not places or (rng.random() < 0.5 and high - low > count):
        return [*rng.sample(range(low, high), count)]
    unit = 10**places
    return [value / unit for value in rng.sample(range(low * unit, high * unit), count)]


def number(field: str, rows: list[Row]) -> str:
    """How the program reads a cell of the column asked about, which has decimals or not."""
    kind = "float" if any(isinstance(value, float) for _, value, _ in rows) else "int"
    return f'{kind}(row["{field}"])'


def total(rows: list[Row]) -> Fraction:
    """Of the values asked about, exact."""
    return sum((Fraction(str(value)) for _, value, _ in rows), Fraction(0))


def load(text: str) -> str:
    """The lines that read the CSV `text` into a list of dictionaries."""
    return f'import csv\ntext = """{text}"""\nrows = list(csv.DictReader(text.splitlines()))'


def inline(text: str) -> str:
    """The CSV `text` as one string, as it stands in a program."""
    return text.replace("\n", "\\n")


def csv_sum(rng: random.Random) -> Draft:
    text, _, field, rows = sheet(rng)
    cell = number(field, rows)
    added = f"sum({cell} for row in rows)"
    if cell.startswith("float"):
        added = f"round({added}, 2)"
    teller, _, _ = tellers(text)
    return Draft(
        phrasings=(
            f"{teller.name} got this table from the office and has to give the total of {field}. What is it?\n{text}",
            f'In this CSV text "{inline(text)}", how much is {field} added up over all rows?',
            f'CSV as one string: "{inline(text)}". What is the total of the column {field}?',
            f"{text}\nwhat is the total {field}",
            f"csv: {text}\ntotal of {field}?",
            f"What is the sum of the {field} column in this CSV?\n{text}",
            f"Add up the {field} column:\n{text}",
            f"sum of {field}\n{text}",
            f"Here is a CSV file:\n{text}\nWhat is the total {field}?",
            f"Given the CSV data\n{text}\ncompute the total of the column {field}.",
            f"{text}\n\nwhat do the {field} values add up to",
            f"I exported this from a spreadsheet:\n{text}\nHow much is the {field} altogether?",
            f"My boss needs one number, the sum of the column {field}, from this file:\n{text}",
            f"I have this CSV:\n{text}\nWhat is the sum of {field}?",
            f"sum up column {field}\n{text}",
            f"Total of {field} in this data?\n{text}",
            f"{text}\nTotal {field}?",
            f"{text}\n\nadd up the {field} column for me",
            f"How much is {field} in total?\n{text}",
            f"What do I get if I add all {field} values here?\n{text}",
            f"I need the total {field} from this table:\n{text}",
            f"Using the data below, calculate the sum of all {field} values.\n{text}",
            f"data.csv contains\n{text}\nWhat is the overall {field}?",
            f"From the CSV text below give me the {field} total.\n{text}",
            f"Please add the numbers in the {field} column:\n\n{text}",
            f"```\n{text}\n```\nWhat is the total of {field}?",
            f"Read this CSV and sum {field}:\n{text}",
            f"Calculate the total {field} in the following CSV:\n{text}",
        ),
        think=f"The sum of a column: read the CSV rows and add up {field}.",
        code=f"{load(text)}\nprint({added})",
        answer=str(round(float(total(rows)), 2)),
    )


def csv_average(rng: random.Random) -> Draft:
    text, _, field, rows = sheet(rng)
    mean = total(rows) / len(rows)
    if tied(mean):
        return csv_average(rng)
    teller, _, _ = tellers(rows)
    return Draft(
        phrasings=(
            f"{teller.name} got this CSV from a colleague:\n{text}\nWhat is the average {field}, to 2 decimals?",
            f"My manager sent the table below and wants the mean {field}, to 2 decimals. What do I answer?\n{text}",
            f'Given a CSV with rows "{inline(text)}", what is the average {field} to 2 decimals?',
            f"{text}\nwhat is the average {field}, 2 decimals",
            f"csv: {text}\nmean {field} to 2 decimals?",
            f"What is the average {field} in this CSV, rounded to 2 decimals?\n{text}",
            f"Calculate the mean of the {field} column, to 2 decimals:\n{text}",
            f"average {field}\n{text}",
            f"Here is a CSV file:\n{text}\nWhat is the average {field}? Round to 2 decimals.",
            f"Given the CSV data\n{text}\nfind the mean {field} to 2 decimal places.",
            f"{text}\n\nwhat's the mean {field}",
            f"From this table:\n{text}\nI need the average {field} with 2 decimals.",
            f"On average, how big is {field} in the rows below? Two decimals, please.\n{text}",
            f"I have this CSV:\n{text}\nWhat is the average of {field}, to 2 decimals?",
            f"avg of column {field}, 2 decimals\n{text}",
            f"Average {field} in this data, rounded to 2 decimal places?\n{text}",
            f"{text}\nAverage {field}? Round to 2 decimals.",
            f"{text}\n\nwork out the mean of the {field} column, 2 decimals",
            f"What is {field} on average (2 decimals)?\n{text}",
            f"I need the mean {field} from this table, rounded to 2 decimals:\n{text}",
            f"Using the data below, calculate the average of all {field} values to 2 decimals.\n{text}",
            f"data.csv contains\n{text}\nWhat is the mean of the column {field}, rounded to 2 decimals?",
            f"From the CSV text below give me the average {field} with 2 decimals.\n{text}",
            f"Add up the {field} column, divide by the number of rows and round to 2 decimals:\n{text}",
            f"```\n{text}\n```\nWhat is the average {field}, to 2 decimal places?",
            f"Read this CSV and average the column {field} (2 decimals):\n{text}",
            f"Find the average of the {field} column in the following CSV, to 2 decimals:\n{text}",
        ),
        think=f"The average of a column: read the CSV rows, add up {field} and divide by the number of rows.",
        code=f"{load(text)}\nprint(round(sum({number(field, rows)} for row in rows) / len(rows), 2))",
        answer=str(round(float(mean), 2)),
    )


def csv_count_rows(rng: random.Random) -> Draft:
    text, _, _, rows = sheet(rng)
    return Draft(
        phrasings=(
            f"{text}\nhow many entries are there, without the header",
            f"How many rows of data does this CSV have, not counting the header?\n{text}",
            f"Count the data rows:\n{text}",
            f"number of rows without header\n{text}",
            f"Here is a CSV file:\n{text}\nHow many records does it contain?",
            f"Given the CSV\n{text}\nhow many data rows are there?",
            f"{text}\n\nhow many records is that, header excluded",
            f"I pasted a CSV with a header line:\n{text}\nHow many entries are in it?",
            f"{text}\nHow many rows?",
            f"I have this CSV:\n{text}\nHow many data rows are in it?",
            f"I need the row count without the header:\n{text}",
            f"data.csv contains\n{text}\nHow many records is that, header not counted?",
            f"How many lines of data follow the header?\n{text}",
            f"How many records are in this CSV?\n{text}",
            f"Count the rows in the following CSV, excluding the header:\n{text}",
        ),
        think="How many rows: read the CSV with its header and count the rows.",
        code=f"{load(text)}\nprint(len(rows))",
        answer=str(len(rows)),
    )


def csv_filter(rng: random.Random) -> Draft:
    text, key, field, rows = sheet(rng)
    limit = sorted(value for _, value, _ in rows)[rng.randrange(len(rows) - 1)]
    names = [name for name, value, _ in rows if value - limit > 0]
    teller, _, _ = tellers(text, limit)
    return Draft(
        phrasings=(
            f"{teller.name}'s boss sent this CSV and wants a list of each {key} with {field} over {limit}.\n{text}",
            f'From this CSV "{inline(text)}" list every {key} with {field} over {limit}.',
            f"{text}\nwhich {plural(key)} have {field} over {limit}",
            f"Which {plural(key)} have a {field} greater than {limit} in this CSV?\n{text}",
            f"List every {key} with {field} above {limit}:\n{text}",
            f"{key} where {field} > {limit}\n{text}",
            f"Here is a CSV file:\n{text}\nWhich {plural(key)} have a {field} over {limit}?",
            f"Filter this CSV to rows with {field} above {limit} and list the {key} column:\n{text}",
            f"{text}\n\nlist each {key} whose {field} is more than {limit}",
            f"From the table\n{text}\nshow me each {key} that has more than {limit} in {field}.",
            f"I only care about rows whose {field} exceeds {limit}. Which {plural(key)} are they?\n{text}",
            f"I have this CSV:\n{text}\nList the {key} of each row with {field} over {limit}.",
            f"{field} above {limit}, which {plural(key)}?\n{text}",
            f"Which rows of this data have {field} > {limit}? Give the {key} of each.\n{text}",
            f"{text}\n{plural(key)} with {field} above {limit}?",
            f"{text}\n\nshow every {key} with {field} greater than {limit}",
            f"Who or what has more than {limit} in {field}? List the {key} values.\n{text}",
            f"I need the {key} of all rows with a {field} of more than {limit}:\n{text}",
            f"Using the data below, list each {key} whose {field} is over {limit}.\n{text}",
            f"data.csv contains\n{text}\nSelect {key} where {field} > {limit}.",
            f"Keep the rows where {field} is higher than {limit} and print their {key} as a list.\n{text}",
            f"{key} WHERE {field} > {limit}, as in SQL, for this CSV:\n{text}",
            f"```\n{text}\n```\nWhich {plural(key)} have {field} above {limit}?",
            f"Given the CSV\n{text}\nwhich {key} values have {field} above {limit}?",
            f"In the following CSV, list each {key} with a {field} greater than {limit}:\n{text}",
        ),
        think=f"Which {plural(key)}: read the CSV and keep the {key} of rows with {field} above {limit}.",
        code=f'{load(text)}\nprint([row["{key}"] for row in rows if {number(field, rows)} > {limit}])',
        answer=str(names),
    )


def csv_count_where(rng: random.Random) -> Draft:
    text, key, field, rows = sheet(rng)
    ordered = sorted((value for _, value, _ in rows), reverse=True)
    limit = rng.choice(ordered)
    teller, _, _ = tellers(text, limit)
    return Draft(
        phrasings=(
            f"{teller.name} looks through the CSV below. In how many rows is {field} over {limit}?\n{text}",
            f"{text}\nhow many have {field} over {limit}",
            f"In the csv below, how many rows have {field} above {limit}?\n{text}",
            f"How many rows in this CSV have a {field} greater than {limit}?\n{text}",
            f"Count the rows with {field} above {limit}:\n{text}",
            f"how many {plural(key)} with {field} > {limit}\n{text}",
            f"Here is a CSV file:\n{text}\nHow many {plural(key)} have a {field} over {limit}?",
            f"Given the CSV data\n{text}\ncount the records whose {field} is more than {limit}.",
            f"{text}\n\ncount of rows where {field} is above {limit}",
            f"Looking at this table, how many entries exceed {limit} in {field}?\n{text}",
            f"I have this CSV:\n{text}\nHow many rows have {field} over {limit}?",
            f"{field} above {limit}, how many rows?\n{text}",
            f"How many entries of this data have {field} > {limit}?\n{text}",
            f"{text}\nHow many {plural(key)} with {field} above {limit}?",
            f"{text}\n\ncount the rows with {field} greater than {limit}",
            f"In how many rows is {field} more than {limit}?\n{text}",
            f"I need the number of rows with a {field} above {limit}:\n{text}",
            f"Using the data below, count how many times {field} is over {limit}.\n{text}",
            f"data.csv contains\n{text}\nFor how many {plural(key)} is the {field} greater than {limit}?",
            f"Don't list them, just count the rows where {field} is higher than {limit}.\n{text}",
            f"COUNT(*) WHERE {field} > {limit}, as in SQL, for this CSV:\n{text}",
            f"```\n{text}\n```\nHow many rows have {field} above {limit}?",
            f"What is the number of {plural(key)} that have {field} over {limit}?\n{text}",
            f"Read the CSV and tell me how many {plural(key)} have {field} above {limit}:\n{text}",
            f"In the following CSV, how many rows have {field} above {limit}?\n{text}",
        ),
        think=f"How many rows: read the CSV and count those with {field} above {limit}.",
        code=f"{load(text)}\nprint(sum(1 for row in rows if {number(field, rows)} > {limit}))",
        answer=str(ordered.index(limit)),
    )


def csv_extreme_row(rng: random.Random) -> Draft:
    text, key, field, rows = sheet(rng)
    function, size = rng.choice((("max", "highest"), ("min", "lowest")))
    ordered = sorted((value, name) for name, value, _ in rows)
    teller, _, _ = tellers(text)
    return Draft(
        phrasings=(
            f"{teller.name} got this CSV from a colleague. Which {key} has the {size} {field}?\n{text}",
            f'Given the CSV "{inline(text)}", which {key} has the {size} {field}?',
            f'CSV string: "{inline(text)}". Name the {key} whose {field} is {size}.',
            f"csv: {text}\n{key} with the {size} {field}?",
            f"{text}\n{size} {field}: which {key}?",
            f"Which {key} has the {size} {field} in this CSV?\n{text}",
            f"Find the {key} with the {size} {field}:\n{text}",
            f"{key} with {size} {field}\n{text}",
            f"Here is a CSV file:\n{text}\nWhich {key} has the {size} {field}?",
            f"Given the CSV\n{text}\nreturn the {key} of the row with the {size} {field}.",
            f"{text}\n\nwhich {key} has the {size} {field}",
            f"In this table, which {key} comes out with the {size} {field}?\n{text}",
            f"I have this CSV:\n{text}\nWhich {key} has the {size} {field}?",
            f"{size} {field}, which {key}?\n{text}",
            f"Which {key} in this data comes with the {size} value of {field}?\n{text}",
            f"{text}\n{key} with the {size} {field}?",
            f"{text}\n\nI want the {key} where {field} is {size}",
            f"Look at {field}: for which {key} is it the {size}?\n{text}",
            f"I need the {key} from the row with the {size} {field}:\n{text}",
            f"Using the data below, find out which {key} has the {size} {field}.\n{text}",
            f"data.csv contains\n{text}\nName the {key} with the {size} {field}.",
            f"Compare the rows by {field} and tell me the {key} of the {size}.\n{text}",
            f"Not the number itself, just the {key} that has the {size} {field}:\n{text}",
            f"```\n{text}\n```\nWhich {key} has the {size} {field}?",
            f"For which {key} is the {field} {size}?\n{text}",
            f"Read the CSV and name the {key} whose {field} is the {size}:\n{text}",
            f"In the following CSV, what is the {key} with the {size} {field}?\n{text}",
        ),
        think=f"Which {key}: read the CSV, take the row with the {size} {field} and its {key}.",
        code=f'{load(text)}\nprint({function}(rows, key=lambda row: {number(field, rows)})["{key}"])',
        answer=ordered[-1 if function == "max" else 0][1],
    )


def csv_columns(rng: random.Random) -> Draft:
    text, _, _, _ = sheet(rng)
    return Draft(
        phrasings=(
            f"What are the column names of this CSV?\n{text}",
            f"List the columns:\n{text}",
            f"csv header names\n{text}",
            f"Here is a CSV file:\n{text}\nWhich columns does it have?",
            f"Given the CSV\n{text}\nlist the field names in the header.",
            f"{text}\n\nwhat are the columns called",
            f"Show me the headings of this table as a list:\n{text}",
            f"{text}\nWhich columns?",
            f"I have this CSV:\n{text}\nWhat are its columns?",
            f"I need the header fields as a list:\n{text}",
            f"data.csv contains\n{text}\nName the columns.",
            f"Which fields does every row of this file have?\n{text}",
            f"Read the header of this CSV and return the column names:\n{text}",
            f"List the column names in the following CSV:\n{text}",
        ),
        think="The column names: read the CSV and list what is in its header.",
        code=(f'import csv\ntext = """{text}"""\nreader = csv.DictReader(text.splitlines())\nprint(reader.fieldnames)'),
        answer=str(text.splitlines()[0].split(",")),
    )


def csv_lookup(rng: random.Random) -> Draft:
    text, key, field, rows = sheet(rng)
    name, value, _ = rng.choice(rows)
    return Draft(
        phrasings=(
            f'In the CSV text "{inline(text)}", what is the {field} of {name}?',
            f"{text}\nwhat {field} does {name} have",
            f"{text}\n{field} of {name}?",
            f"What is the {field} of {name} in this CSV?\n{text}",
            f"Look up the {field} for {name}:\n{text}",
            f"{field} of {name}\n{text}",
            f"Here is a CSV file:\n{text}\nWhat {field} does {name} have?",
            f"Given the CSV\n{text}\nget the {field} where {key} is {name}.",
            f"{text}\n\nwhats the {field} for {name}",
            f"In the table below, find {name} and give the {field}.\n{text}",
            f"I have this CSV:\n{text}\nWhat is {name}'s {field}?",
            f"{field} for {name}?\n{text}",
            f"What does this table say for {name} under {field}?\n{text}",
            f"{text}\n{name} {field}?",
            f"{text}\n\nI'm looking for the {field} of {name}",
            f"Which {field} belongs to {name}?\n{text}",
            f"I need the {field} in the row of {name}:\n{text}",
            f"Using the data below, tell me the {field} where {key} = {name}.\n{text}",
            f"data.csv contains\n{text}\nWhat is in the {field} column for {name}?",
            f"Find {name} in this CSV and give me the {field}.\n{text}",
            f"Please look up {name} in the table and return the value of {field}:\n\n{text}",
            f"```\n{text}\n```\nWhat is the {field} for {name}?",
            f"How much or how many is the {field} for {name}?\n{text}",
            f"Read the CSV and tell me {name}'s {field}:\n{text}",
            f"In the following CSV, what is the {field} for {name}?\n{text}",
        ),
        think=f"One cell: read the CSV, find the row whose {key} is {name} and take its {field}.",
        code=f'{load(text)}\nprint(next(row["{field}"] for row in rows if row["{key}"] == "{name}"))',
        answer=str(value),
    )
