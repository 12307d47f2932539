"""CSV given in the question: columns added, averaged, filtered, counted."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.wording import CITIES, GOODS, NAMES

KINDS: tuple[tuple[tuple[str, ...], str, tuple[tuple[str, int, int], ...]], ...] = (
    (NAMES, "name", (("age", 18, 80), ("score", 30, 100), ("salary", 1000, 9000), ("points", 0, 90))),
    (GOODS, "item", (("price", 1, 60), ("quantity", 1, 90), ("stock", 0, 200), ("sales", 0, 300))),
    (CITIES, "city", (("population", 10000, 900000), ("temp", -5, 38), ("visitors", 50, 5000))),
)


def sheet(rng: random.Random) -> tuple[str, str, str, list[tuple[str, int, int]]]:
    """The CSV text with two or three columns, the column of names, the column asked about, and the rows.

    A row is (name, value asked about, value of the other column); values asked about are distinct.
    """
    names, key, fields = rng.choice(KINDS)
    (field, low, high), (other, lowest, highest) = rng.sample(fields, 2)
    count = rng.randint(3, 5)
    values = rng.sample(range(low, high), count)
    rows = [
        (name, value, rng.randint(lowest, highest))
        for name, value in zip(rng.sample(names, count), values, strict=True)
    ]
    if rng.random() < 0.5:
        lines = [f"{key},{field}", *(f"{name},{value}" for name, value, _ in rows)]
    elif rng.random() < 0.5:
        lines = [f"{key},{field},{other}", *(f"{name},{value},{more}" for name, value, more in rows)]
    else:
        lines = [f"{key},{other},{field}", *(f"{name},{more},{value}" for name, value, more in rows)]
    return "\n".join(lines), key, field, rows


def load(text: str) -> str:
    """The lines that read the CSV `text` into a list of dictionaries."""
    return f'import csv\ntext = """{text}"""\nrows = list(csv.DictReader(text.splitlines()))'


def csv_sum(rng: random.Random) -> Draft:
    text, _, field, rows = sheet(rng)
    return Draft(
        phrasings=(
            f"What is the sum of the {field} column in this CSV?\n{text}",
            f"Add up the {field} column:\n{text}",
            f"sum of {field}\n{text}",
            f"Here is a CSV file:\n{text}\nWhat is the total {field}?",
            f"Given the CSV data\n{text}\ncompute the total of the column {field}.",
            f"{text}\n\nwhat do the {field} values add up to",
            f"I exported this from a spreadsheet:\n{text}\nHow much is the {field} altogether?",
            f"My boss needs one number, the sum of the column {field}, from this file:\n{text}",
            f"Read this CSV and sum {field}:\n{text}",
            f"Calculate the total {field} in the following CSV:\n{text}",
        ),
        think=f"Read the CSV rows and add up the {field} column.",
        code=f'{load(text)}\nprint(sum(int(row["{field}"]) for row in rows))',
        answer=str(sum(value for _, value, _ in rows)),
    )


def csv_average(rng: random.Random) -> Draft:
    text, _, field, rows = sheet(rng)
    mean = Fraction(sum(value for _, value, _ in rows), len(rows))
    return Draft(
        phrasings=(
            f"What is the average {field} in this CSV, rounded to 2 decimals?\n{text}",
            f"Calculate the mean of the {field} column, to 2 decimals:\n{text}",
            f"average {field}\n{text}",
            f"Here is a CSV file:\n{text}\nWhat is the average {field}? Round to 2 decimals.",
            f"Given the CSV data\n{text}\nfind the mean {field} to 2 decimal places.",
            f"{text}\n\nwhat's the mean {field}",
            f"From this table:\n{text}\nI need the average {field} with 2 decimals.",
            f"On average, how big is {field} in the rows below? Two decimals, please.\n{text}",
            f"Read this CSV and average the column {field} (2 decimals):\n{text}",
            f"Find the average of the {field} column in the following CSV, to 2 decimals:\n{text}",
        ),
        think=f"Read the CSV rows, add up {field} and divide by the number of rows.",
        code=f'{load(text)}\nprint(round(sum(int(row["{field}"]) for row in rows) / len(rows), 2))',
        answer=str(round(float(mean), 2)),
    )


def csv_count_rows(rng: random.Random) -> Draft:
    text, _, _, rows = sheet(rng)
    return Draft(
        phrasings=(
            f"How many rows of data does this CSV have, not counting the header?\n{text}",
            f"Count the data rows:\n{text}",
            f"number of rows without header\n{text}",
            f"Here is a CSV file:\n{text}\nHow many records does it contain?",
            f"Given the CSV\n{text}\nhow many data rows are there?",
            f"{text}\n\nhow many records is that, header excluded",
            f"I pasted a CSV with a header line:\n{text}\nHow many entries are in it?",
            f"How many records are in this CSV?\n{text}",
            f"Count the rows in the following CSV, excluding the header:\n{text}",
        ),
        think="Read the CSV with its header and count the rows.",
        code=f"{load(text)}\nprint(len(rows))",
        answer=str(len(rows)),
    )


def csv_filter(rng: random.Random) -> Draft:
    text, key, field, rows = sheet(rng)
    limit = sorted(value for _, value, _ in rows)[rng.randrange(len(rows) - 1)]
    names = [name for name, value, _ in rows if value - limit > 0]
    return Draft(
        phrasings=(
            f"Which {key}s have a {field} greater than {limit} in this CSV?\n{text}",
            f"List every {key} with {field} above {limit}:\n{text}",
            f"{key} where {field} > {limit}\n{text}",
            f"Here is a CSV file:\n{text}\nWhich {key}s have a {field} over {limit}?",
            f"Filter this CSV to rows with {field} above {limit} and list the {key} column:\n{text}",
            f"{text}\n\nlist each {key} whose {field} is more than {limit}",
            f"From the table\n{text}\nshow me each {key} that has more than {limit} in {field}.",
            f"I only care about rows whose {field} exceeds {limit}. Which {key}s are they?\n{text}",
            f"Given the CSV\n{text}\nwhich {key} values have {field} above {limit}?",
            f"In the following CSV, list each {key} with a {field} greater than {limit}:\n{text}",
        ),
        think=f"Read the CSV and keep the {key} of rows with {field} above {limit}.",
        code=f'{load(text)}\nprint([row["{key}"] for row in rows if int(row["{field}"]) > {limit}])',
        answer=str(names),
    )


def csv_count_where(rng: random.Random) -> Draft:
    text, key, field, rows = sheet(rng)
    ordered = sorted((value for _, value, _ in rows), reverse=True)
    limit = rng.choice(ordered)
    return Draft(
        phrasings=(
            f"How many rows in this CSV have a {field} greater than {limit}?\n{text}",
            f"Count the rows with {field} above {limit}:\n{text}",
            f"how many {key}s with {field} > {limit}\n{text}",
            f"Here is a CSV file:\n{text}\nHow many {key}s have a {field} over {limit}?",
            f"Given the CSV data\n{text}\ncount the records whose {field} is more than {limit}.",
            f"{text}\n\ncount of rows where {field} is above {limit}",
            f"Looking at this table, how many entries exceed {limit} in {field}?\n{text}",
            f"Read the CSV and tell me how many {key}s have {field} above {limit}:\n{text}",
            f"In the following CSV, how many rows have {field} above {limit}?\n{text}",
        ),
        think=f"Read the CSV and count the rows with {field} above {limit}.",
        code=f'{load(text)}\nprint(sum(1 for row in rows if int(row["{field}"]) > {limit}))',
        answer=str(ordered.index(limit)),
    )


def csv_extreme_row(rng: random.Random) -> Draft:
    text, key, field, rows = sheet(rng)
    function, size = rng.choice((("max", "highest"), ("min", "lowest")))
    ordered = sorted((value, name) for name, value, _ in rows)
    return Draft(
        phrasings=(
            f"Which {key} has the {size} {field} in this CSV?\n{text}",
            f"Find the {key} with the {size} {field}:\n{text}",
            f"{key} with {size} {field}\n{text}",
            f"Here is a CSV file:\n{text}\nWhich {key} has the {size} {field}?",
            f"Given the CSV\n{text}\nreturn the {key} of the row with the {size} {field}.",
            f"{text}\n\nwhich {key} has the {size} {field}",
            f"In this table, which {key} comes out with the {size} {field}?\n{text}",
            f"Read the CSV and name the {key} whose {field} is the {size}:\n{text}",
            f"In the following CSV, what is the {key} with the {size} {field}?\n{text}",
        ),
        think=f"Read the CSV, take the row with the {size} {field} and its {key}.",
        code=f'{load(text)}\nprint({function}(rows, key=lambda row: int(row["{field}"]))["{key}"])',
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
            f"Read the header of this CSV and return the column names:\n{text}",
            f"List the column names in the following CSV:\n{text}",
        ),
        think="Read the CSV and list the names in its header.",
        code=(f'import csv\ntext = """{text}"""\nreader = csv.DictReader(text.splitlines())\nprint(reader.fieldnames)'),
        answer=str(text.splitlines()[0].split(",")),
    )


def csv_lookup(rng: random.Random) -> Draft:
    text, key, field, rows = sheet(rng)
    name, value, _ = rng.choice(rows)
    return Draft(
        phrasings=(
            f"What is the {field} of {name} in this CSV?\n{text}",
            f"Look up the {field} for {name}:\n{text}",
            f"{field} of {name}\n{text}",
            f"Here is a CSV file:\n{text}\nWhat {field} does {name} have?",
            f"Given the CSV\n{text}\nget the {field} where {key} is {name}.",
            f"{text}\n\nwhats the {field} for {name}",
            f"In the table below, find {name} and give the {field}.\n{text}",
            f"Read the CSV and tell me {name}'s {field}:\n{text}",
            f"In the following CSV, what is the {field} for {name}?\n{text}",
        ),
        think=f"Read the CSV, find the row whose {key} is {name} and take its {field}.",
        code=f'{load(text)}\nprint(next(row["{field}"] for row in rows if row["{key}"] == "{name}"))',
        answer=str(value),
    )
