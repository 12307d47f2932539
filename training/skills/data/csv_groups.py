"""CSV with categories and gaps: totals by group, two conditions, products of columns, missing cells."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.csv_questions import load
from training.skills.data.tellers import tellers
from training.skills.wording import CITIES, GOODS, NAMES, plural

Row = tuple[str, str, int, int]

SHEETS: tuple[tuple[str, str, str, str, tuple[str, ...], tuple[str, ...], int, int], ...] = (
    ("item", "category", "price", "quantity", GOODS, ("food", "drinks", "bakery"), 40, 30),
    ("name", "team", "score", "games", NAMES, ("red", "blue", "green"), 100, 20),
    ("name", "department", "salary", "years", NAMES, ("sales", "IT", "HR", "finance"), 9000, 25),
    ("town", "region", "sales", "visits", CITIES, ("north", "south", "west"), 900, 60),
    ("student", "subject", "grade", "absences", NAMES, ("math", "art", "biology"), 100, 9),
)
"""Names of the four columns, what stands in the first two, and the largest value of the others."""


def sheet(rng: random.Random) -> tuple[tuple[str, str, str, str], list[Row], str]:
    """The four column names, four to seven rows and the CSV text. Every group has a row, the first one two."""
    key, group, field, other, names, groups, high, most = rng.choice(SHEETS)
    chosen = rng.sample(groups, rng.randint(2, min(3, len(groups))))
    count = rng.randint(4, 7)
    places = [*chosen, chosen[0], *rng.choices(chosen, k=count)][:count]
    rng.shuffle(places)
    values = rng.sample(range(high // 10, high), count)
    rows = [
        (name, place, value, rng.randint(1, most))
        for name, place, value in zip(rng.sample(names, count), places, values, strict=True)
    ]
    columns = (key, group, field, other)
    return columns, rows, as_csv(columns, rows)


def as_csv(columns: tuple[str, ...], rows: list[Row]) -> str:
    return "\n".join([",".join(columns), *(",".join(map(str, row)) for row in rows)])


def by_group(rows: list[Row], take: Callable[[list[int]], object]) -> dict[str, object]:
    """`take` of the third column for each group, in order of appearance."""
    return {group: take([value for _, own, value, _ in rows if own == group]) for _, group, _, _ in rows}


def csv_total_by_group(rng: random.Random) -> Draft:
    (_, group, field, _), rows, text = sheet(rng)
    teller, _, _ = tellers(text)
    return Draft(
        phrasings=(
            f"{teller.name}'s shop exported this CSV, and the chief wants the total {field} for each {group}, as"
            f" a dictionary.\n{text}",
            f"{text}\ntotal {field} for each {group}",
            f"What is the total {field} per {group} in this CSV?\n{text}",
            f"Sum the {field} column by {group}:\n{text}",
            f"{field} by {group}, totals\n{text}",
            f"Here is a CSV file:\n{text}\nAdd up {field} separately for every {group}.",
            f"{text}\n\nwhats the sum of {field} for each {group}",
            f"I exported this sheet:\n{text}\nPlease give me a dictionary with the {field} total of each {group}.",
            f"Group the rows below by {group} and total their {field}.\n{text}",
            f"For each {group} in the following data, how much {field} is there in all?\n{text}",
            f"I have this CSV:\n{text}\nWhat is the sum of {field} for each {group}?",
            f"total {field} per {group}\n{text}",
            f"{text}\nTotal {field} by {group}?",
            f"{text}\n\nadd up {field} per {group} please",
            f"How much {field} does each {group} have in total?\n{text}",
            f"I need the {field} totals for every {group} of this table:\n{text}",
            f"Using the data below, sum {field} for each {group}.\n{text}",
            f"data.csv contains\n{text}\nShow the total {field} of every {group} as a dictionary.",
            f"SUM({field}) ... GROUP BY {group} as a dictionary, for this CSV:\n{text}",
            f"Split the rows by {group} and add their {field} within each.\n{text}",
            f"```\n{text}\n```\nWhat are the sums of {field} per {group}?",
            f"What does {field} add up to in each {group}?\n{text}",
            f"Break the {field} in this table down by {group}:\n{text}",
            f"Given the CSV\n{text}\ncompute the sum of {field} grouped by {group}.",
        ),
        think=f"A total for each {group}: read the CSV rows and add each {field} to its {group}.",
        code=(
            f"{load(text)}\ntotals = {{}}\nfor row in rows:\n"
            f'    totals[row["{group}"]] = totals.get(row["{group}"], 0) + int(row["{field}"])\nprint(totals)'
        ),
        answer=str(by_group(rows, sum)),
    )


def csv_average_by_group(rng: random.Random) -> Draft:
    (_, group, field, _), rows, text = sheet(rng)
    means = by_group(rows, lambda values: round(float(Fraction(sum(values), len(values))), 2))
    teller, _, _ = tellers(text)
    return Draft(
        phrasings=(
            f"{teller.name} got the table below from the office and wants to know the average {field} in each"
            f" {group}, to 2 decimals, as a dictionary.\n{text}",
            f"{text}\naverage {field} for each {group}, 2 decimals",
            f"What is the average {field} per {group} in this CSV, to 2 decimals?\n{text}",
            f"Average the {field} column by {group} (2 decimals):\n{text}",
            f"mean {field} by {group}, 2 decimals\n{text}",
            f"Here is a CSV file:\n{text}\nFind the mean {field} of each {group}, rounded to 2 decimals.",
            f"{text}\n\naverage {field} for every {group} with 2 decimals",
            f"Our records:\n{text}\nHow high is the {field} on average in each {group}? Round to 2 decimals.",
            f"Group the rows below by {group} and take the average {field}, to 2 places.\n{text}",
            f"Compare the {group} values by their average {field} (rounded to 2 decimals):\n{text}",
            f"{text}\nAverage {field} by {group}, 2 decimals?",
            f"I have this CSV:\n{text}\nWhat is the average {field} for each {group}, to 2 decimals?",
            f"I need the mean {field} of every {group}, rounded to 2 decimals:\n{text}",
            f"AVG({field}) ... GROUP BY {group} as a dictionary with 2 decimals, for this CSV:\n{text}",
            f"data.csv contains\n{text}\nShow each {group} with its average {field}, 2 decimals.",
            f"What {field} does each {group} have on average (2 decimals)?\n{text}",
            f"For each {group} in this table give the mean of {field}, to 2 decimals:\n{text}",
            f"Given the CSV\n{text}\ncompute the average {field} grouped by {group}, rounded to 2 decimals.",
        ),
        think=f"An average for each {group}: collect the {field} values of each {group} and take their averages.",
        code=(
            f"{load(text)}\nvalues = {{}}\nfor row in rows:\n"
            f'    values.setdefault(row["{group}"], []).append(int(row["{field}"]))\n'
            "print({name: round(sum(group) / len(group), 2) for name, group in values.items()})"
        ),
        answer=str(means),
    )


def csv_count_by_group(rng: random.Random) -> Draft:
    (key, group, _, _), rows, text = sheet(rng)
    return Draft(
        phrasings=(
            f"{text}\nhow many rows for each {group}",
            f"How many rows does each {group} have in this CSV?\n{text}",
            f"Count the rows per {group}:\n{text}",
            f"count by {group}\n{text}",
            f"Here is a CSV file:\n{text}\nHow often does every {group} occur?",
            f"{text}\n\nnumber of {plural(key)} in each {group}",
            f"From this list, tell me how many {plural(key)} belong to each {group}:\n{text}",
            f"Tally the {group} column of this table:\n{text}",
            f"Make a dictionary of {group} to number of rows from\n{text}",
            f"{text}\nCount per {group}?",
            f"I have this CSV:\n{text}\nHow many {plural(key)} are there for each {group}?",
            f"I need the number of rows of every {group}:\n{text}",
            f"COUNT(*) ... GROUP BY {group} as a dictionary, for this CSV:\n{text}",
            f"data.csv contains\n{text}\nShow each {group} with its number of rows.",
            f"How are the {plural(key)} spread over the {group} values? Count them.\n{text}",
            f"For each {group} below, how many entries are there?\n{text}",
            f"Given the CSV\n{text}\ncount the records grouped by {group}.",
        ),
        think=f"A count for each {group}: read the CSV rows and count the values of {group}.",
        code=(f'from collections import Counter\n{load(text)}\nprint(dict(Counter(row["{group}"] for row in rows)))'),
        answer=str(by_group(rows, len)),
    )


def csv_best_group(rng: random.Random) -> Draft:
    (_, group, field, _), rows, text = sheet(rng)
    sums = {name: sum(value for _, own, value, _ in rows if own == name) for _, name, _, _ in rows}
    if len(set(sums.values())) < len(sums):
        return csv_best_group(rng)
    word, function = rng.choice((("highest", "max"), ("lowest", "min")))
    ordered = sorted((value, name) for name, value in sums.items())
    return Draft(
        phrasings=(
            f"{text}\nwhich {group} has the {word} {field} in total",
            f"Which {group} has the {word} total {field} in this CSV?\n{text}",
            f"Name the {group} with the {word} sum of {field}:\n{text}",
            f"{group} with {word} {field} in total\n{text}",
            f"Here is a CSV file:\n{text}\nWhen {field} is added up per {group}, which one comes out {word}?",
            f"{text}\n\nwhat {group} has the {word} overall {field}",
            f"Look at this report and tell me which {group} brings the {word} {field} altogether.\n{text}",
            f"Group by {group}, sum {field}, and give the {group} with the {word} sum.\n{text}",
            f"In the data below, find the {group} whose {field} values add up to the {word} amount.\n{text}",
            f"Of all {group} values here, which has the {word} combined {field}?\n{text}",
            f"Given the CSV\n{text}\nfind the {group} with the {word} total of {field}.",
        ),
        think=f"Which {group}: add the {field} of each {group} and take the one with the {word} total.",
        code=(
            f"{load(text)}\ntotals = {{}}\nfor row in rows:\n"
            f'    totals[row["{group}"]] = totals.get(row["{group}"], 0) + int(row["{field}"])\n'
            f"print({function}(totals, key=totals.get))"
        ),
        answer=ordered[-1 if function == "max" else 0][1],
    )


def csv_two_conditions(rng: random.Random) -> Draft:
    (key, group, field, _), rows, text = sheet(rng)
    place = rng.choice(rows)[1]
    values = sorted(value for _, own, value, _ in rows if own == place)
    limit = rng.choice(values) - rng.randint(0, 1)
    found = [name for name, own, value, _ in rows if own == place and not value <= limit]
    return Draft(
        phrasings=(
            f"{text}\nwhich {plural(key)} with {group} {place} have {field} over {limit}",
            f"Which {plural(key)} have {group} {place} and a {field} above {limit}?\n{text}",
            f"List each {key} where {group} is {place} and {field} is greater than {limit}:\n{text}",
            f"{group} = {place} and {field} > {limit}\n{text}",
            f"Here is a CSV file:\n{text}\nFilter it to {group} {place} with {field} over {limit}"
            f" and list the {plural(key)}.",
            f"{text}\n\nevery {key} in {place} with more than {limit} {field}",
            f"I need the {key} column of all rows with {group} {place} whose {field} exceeds {limit}:\n{text}",
            f"From this table take the {key} where {group} equals {place} and {field} > {limit}:\n{text}",
            f"Find the {plural(key)} that belong to {place} and have a {field} higher than {limit}.\n{text}",
            f"Of the rows with {group} {place}, which {plural(key)} are above {limit} in {field}?\n{text}",
            f"Given the CSV\n{text}\nlist the {plural(key)} with {group} {place} and {field} above {limit}.",
        ),
        think=f"Which {plural(key)}: keep rows whose {group} is {place} and {field} is above {limit}; list the {key}.",
        code=(
            f'{load(text)}\nprint([row["{key}"] for row in rows if row["{group}"] == "{place}"'
            f' and int(row["{field}"]) > {limit}])'
        ),
        answer=str(found),
    )


def csv_sorted_by(rng: random.Random) -> Draft:
    (key, _, field, _), rows, text = sheet(rng)
    down = rng.random() < 0.6
    order = "highest to lowest" if down else "lowest to highest"
    name_of = {value: name for name, _, value, _ in rows}
    names = [name_of[value] for value in sorted(name_of)]
    return Draft(
        phrasings=(
            f"{text}\nsort by {field}, {order}, only the {key}",
            f"List the {plural(key)} of this CSV by {field}, {order}.\n{text}",
            f"Sort the rows by {field} from {order} and give the {key} column:\n{text}",
            f"{plural(key)} sorted by {field} {order}\n{text}",
            f"Here is a CSV file:\n{text}\nIn which order are the {plural(key)} by {field}, {order}?",
            f"{text}\n\norder the {plural(key)} by {field} {order}",
            f"Rank everything in this table by {field}, {order}; only the {plural(key)} please.\n{text}",
            f"Make a ranking of the {plural(key)} below from {order} {field}.\n{text}",
            f"Put the {plural(key)} in order of {field} ({order}):\n{text}",
            f"{text}\nAll {plural(key)} by {field}, {order}?",
            f"I have this CSV:\n{text}\nSort it by {field}, {order}, and list the {plural(key)}.",
            f"I need the {plural(key)} in order of {field}, {order}:\n{text}",
            f"data.csv contains\n{text}\nList every {key}, sorted by {field} from {order}.",
            f"Arrange the rows by {field} ({order}) and show only the {key} column.\n{text}",
            f"Which {key} comes first, second and so on when sorted by {field}, {order}?\n{text}",
            f"Given the CSV\n{text}\nlist the {plural(key)} sorted by {field} from {order}.",
        ),
        think=f"All {plural(key)} in order: read the CSV, sort the rows by {field}, {order}, and list the {key}.",
        code=(
            f'{load(text)}\nrows.sort(key=lambda row: int(row["{field}"]){", reverse=True" if down else ""})\n'
            f'print([row["{key}"] for row in rows])'
        ),
        answer=str(names[::-1] if down else names),
    )


def csv_top_rows(rng: random.Random) -> Draft:
    (key, _, field, _), rows, text = sheet(rng)
    n = rng.choice((2, 2, 3))
    word = {2: "two", 3: "three"}[n]
    best = sorted(((value, name) for name, _, value, _ in rows), reverse=True)[:n]
    return Draft(
        phrasings=(
            f"{text}\n{n} {plural(key)} with the most {field}, {field} from high to low",
            f"Which {n} {plural(key)} have the highest {field} in this CSV?\n{text}",
            f"Give the top {n} {plural(key)} by {field}:\n{text}",
            f"top {n} {field}\n{text}",
            f"Here is a CSV file:\n{text}\nName the {word} {plural(key)} with the most {field}, best first.",
            f"{text}\n\nwho or what are the {n} best by {field}, just the {key}",
            f"I only want the {word} {plural(key)} that lead in {field}:\n{text}",
            f"Find the {n} largest values of {field} and list their {plural(key)}.\n{text}",
            f"List the {word} leading {plural(key)} in terms of {field}, from the highest down:\n{text}",
            f"{text}\nTop {n} {plural(key)} by {field}?",
            f"I have this CSV:\n{text}\nWhich {n} {plural(key)} have the most {field}?",
            f"I need the {n} {plural(key)} with the largest {field}, highest first:\n{text}",
            f"data.csv contains\n{text}\nName the {n} {plural(key)} with the highest {field}.",
            f"Sort by {field} descending and give the first {n} {plural(key)}.\n{text}",
            f"From this table take the {n} rows with the greatest {field}; show the {plural(key)}.\n{text}",
            f"Given the CSV\n{text}\nlist the {n} {plural(key)} with the highest {field}.",
        ),
        think=f"The first {n}: sort the rows by {field}, highest first, and take the {key} of {n} rows.",
        code=(
            f'{load(text)}\nrows.sort(key=lambda row: int(row["{field}"]), reverse=True)\n'
            f'print([row["{key}"] for row in rows[:{n}]])'
        ),
        answer=str([name for _, name in best]),
    )


def csv_order_value(rng: random.Random) -> Draft:
    names = rng.sample(GOODS, rng.randint(3, 5))
    cents = [rng.randint(50, 1500) for _ in names]
    counts = [rng.randint(1, 12) for _ in names]
    lines = [f"{name},{cent / 100:.2f},{count}" for name, cent, count in zip(names, cents, counts, strict=True)]
    text = "\n".join(["item,price,quantity", *lines])
    whole = 0
    for cent, count in zip(cents, counts, strict=True):
        whole += cent * count
    teller, _, _ = tellers(text)
    return Draft(
        phrasings=(
            f"My manager sent me this CSV:\n{text}\nWhat do all the items cost together, price times quantity?",
            f"{teller.name} got an order as a CSV file and must know what it is worth in total (price times"
            f" quantity).\n{text}",
            f"{text}\nwhat's the total value",
            f"csv: {text}\nWhat is all of it worth (price times quantity)?",
            f"What is the total value of this order (price times quantity)?\n{text}",
            f"Multiply price by quantity in every row and add it all up:\n{text}",
            f"total of price*quantity\n{text}",
            f"Here is my shopping list as CSV:\n{text}\nWhat do I have to pay altogether?",
            f"{text}\n\nhow much does this order cost in total",
            f"An invoice has these lines:\n{text}\nWhat is the invoice total?",
            f"Our stock is listed below with unit prices. What is all of it worth?\n{text}",
            f"Compute the grand total from the price and quantity columns:\n{text}",
            f"I have this CSV:\n{text}\nWhat is price times quantity summed over all rows?",
            f"sum of price x quantity\n{text}",
            f"{text}\nTotal cost?",
            f"{text}\n\nwhat do all these cost together",
            f"How much money is this order altogether?\n{text}",
            f"I need the total amount of this basket, each price times its quantity:\n{text}",
            f"Using the data below, calculate the total revenue (price * quantity).\n{text}",
            f"sales.csv contains\n{text}\nHow much did we take in overall?",
            f"We sold these quantities at these prices:\n{text}\nWhat is the total revenue?",
            f"SUM(price * quantity) of this CSV:\n{text}",
            f"```\n{text}\n```\nWhat is the order total?",
            f"What is the bill for these items?\n{text}",
            f"Each line has a unit price and a quantity. Work out the sum of the line totals.\n{text}",
            f"Given the CSV\n{text}\nfind the sum of price times quantity.",
        ),
        think="The order's value: read the CSV rows and add up price times quantity.",
        code=f'{load(text)}\nprint(round(sum(float(row["price"]) * int(row["quantity"]) for row in rows), 2))',
        answer=str(whole / 100),
    )


def csv_missing_cells(rng: random.Random) -> Draft:
    columns, rows, _ = sheet(rng)
    key, _, field, _ = columns
    gone = set(rng.sample(range(len(rows)), rng.randint(1, 3)))
    cells = [
        (name, group, "" if i in gone else str(value), str(other)) for i, (name, group, value, other) in enumerate(rows)
    ]
    text = "\n".join([",".join(columns), *(",".join(row) for row in cells)])
    missing = [rows[i][0] for i in sorted(gone)]
    names = rng.random() < 0.5
    ask = f"Which {plural(key)} have no {field}" if names else f"How many rows have no {field}"
    task = f"list each {key} whose {field} is missing" if names else f"count the rows whose {field} is missing"
    return Draft(
        phrasings=(
            f"{ask} in this CSV?\n{text}",
            f"{task.capitalize()}:\n{text}",
            f"{'rows' if names else 'number of rows'} with empty {field}{f', {key} only' if names else ''}\n{text}",
            f"Here is a CSV file with gaps:\n{text}\n{ask}?",
            f"{text}\n\n{ask.lower()}",
            f"Some cells of this table are blank. Please {task}.\n{text}",
            f"Check the {field} column for missing values and {task}.\n{text}",
            f"Before I load this data: {ask.lower()}?\n{text}",
            f"Look for empty {field} cells below and {task}.\n{text}",
            f"Given the CSV\n{text}\n{task}.",
        ),
        think=f"Read the CSV and look for rows whose {field} is empty.",
        code=(
            f'{load(text)}\nprint([row["{key}"] for row in rows if not row["{field}"]])'
            if names
            else f'{load(text)}\nprint(sum(1 for row in rows if not row["{field}"]))'
        ),
        answer=str(missing if names else len(missing)),
    )


def csv_to_records(rng: random.Random) -> Draft:
    (key, group, _, _), rows, _ = sheet(rng)
    rows = rows[: rng.randint(2, 3)]
    text = "\n".join([f"{key},{group}", *(f"{name},{own}" for name, own, _, _ in rows)])
    inner = ", ".join(f'{{"{key}": "{name}", "{group}": "{own}"}}' for name, own, _, _ in rows)
    return Draft(
        phrasings=(
            f"{text}\nto json",
            f"Convert this CSV to JSON: {text}",
            f"Convert this CSV to JSON.\n{text}",
            f"What does this CSV look like as a JSON array of objects?\n{text}",
            f"csv to json\n{text}",
            f"Here is a CSV file:\n{text}\nGive me the same rows as JSON.",
            f"{text}\n\nturn that into json",
            f"My API wants JSON. Please rewrite these rows as a list of objects:\n{text}",
            f"Read the table and print it as a JSON list, one object a row:\n{text}",
            f"Make JSON out of the following comma-separated data:\n{text}",
            f"Transform each line below into a JSON object and collect them in an array.\n{text}",
            f"Given the CSV\n{text}\nprint it as a JSON array.",
        ),
        think="Read the CSV rows as dictionaries and write them as JSON.",
        code=f"import json\n{load(text)}\nprint(json.dumps(rows))",
        answer=f"[{inner}]",
    )
