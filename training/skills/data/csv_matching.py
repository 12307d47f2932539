"""CSV given in the question: rows counted, added or averaged where a column holds a certain text."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.csv_groups import sheet
from training.skills.data.csv_questions import load
from training.skills.math.amounts import tied


def csv_count_matching(rng: random.Random) -> Draft:
    (key, group, _, _), rows, text = sheet(rng)
    place = rng.choice(rows)[1]
    return Draft(
        phrasings=(
            f"In the csv below, how many rows have {group} {place}?\n{text}",
            f"{text}\nhow many {place}?",
            f"How many rows have the {group} {place} in this CSV?\n{text}",
            f"Count the rows where {group} is {place}:\n{text}",
            f"how many {key}s with {group} {place}\n{text}",
            f"number of rows with {group} = {place}\n{text}",
            f"Here is a CSV file:\n{text}\nHow many {key}s have {group} {place}?",
            f"{text}\n\nhow many {place} are in the {group} column",
            f"{text}\nHow many times is {group} {place}?",
            f"I exported this list. How many of the {key}s belong to {group} {place}?\n{text}",
            f"In the {group} column, how often does {place} occur?\n{text}",
            f"I need the number of entries whose {group} equals {place}:\n{text}",
            f"Using the data below, count every row with {place} as its {group}.\n{text}",
            f"data.csv contains\n{text}\nHow many records are {place} by {group}?",
            f"COUNT(*) WHERE {group} = '{place}', as in SQL, for this CSV:\n{text}",
            f"Don't list them, just count the {key}s whose {group} is {place}.\n{text}",
            f"```\n{text}\n```\nHow many rows have {place} as {group}?",
            f"Only the {group} {place} matters to me: how many rows is that?\n{text}",
            f"Please count the {key}s in {group} {place}:\n{text}",
            f"My colleague asks how many lines of this file have {group} {place}. Tell me the number.\n{text}",
            f"Read the CSV and count the records of {group} {place}:\n{text}",
            f"What is the number of {key}s in the {group} {place}?\n{text}",
            f"In the following CSV, how many rows have {group} equal to {place}?\n{text}",
            f"Given the CSV\n{text}\ncount the rows whose {group} is {place}.",
        ),
        think=f"How many rows have one {group}: read the CSV and count those whose {group} is {place}.",
        code=f'{load(text)}\nprint(sum(1 for row in rows if row["{group}"] == "{place}"))',
        answer=str([own for _, own, _, _ in rows].count(place)),
    )


def csv_total_where(rng: random.Random) -> Draft:
    (key, group, field, _), rows, text = sheet(rng)
    place = rng.choice(rows)[1]
    whole = 0
    for _, own, value, _ in rows:
        whole += value * (own == place)
    return Draft(
        phrasings=(
            f"{text}\ntotal {field} for {place}",
            f"What is the total {field} where {group} is {place}?\n{text}",
            f"Add up the {field} of the rows with {group} {place}:\n{text}",
            f"sum of {field} for {group} {place}\n{text}",
            f"total {field} {place} only\n{text}",
            f"Here is a CSV file:\n{text}\nHow much {field} does the {group} {place} have in total?",
            f"{text}\n\nwhats the total {field} of {place}",
            f"{text}\nSum {field}, but only for {group} = {place}.",
            f"I only care about {group} {place}. What do the {field} values there add up to?\n{text}",
            f"How much is the {field} of all {key}s in {group} {place} together?\n{text}",
            f"I need one number, the {field} total of the {group} {place}:\n{text}",
            f"Using the data below, sum {field} over the rows whose {group} equals {place}.\n{text}",
            f"data.csv contains\n{text}\nWhat is the overall {field} for {place}?",
            f"SUM({field}) WHERE {group} = '{place}', as in SQL, for this CSV:\n{text}",
            f"Leave out every row whose {group} is not {place} and add the {field} of the rest.\n{text}",
            f"```\n{text}\n```\nWhat is the sum of {field} for {place}?",
            f"Filter by {group} {place}, then total the {field} column:\n{text}",
            f"Please work out the combined {field} of {group} {place}:\n{text}",
            f"We are reviewing the {group} {place}. How much {field} is that altogether?\n{text}",
            f"Read the CSV and add the {field} of each row of {group} {place}:\n{text}",
            f"For {place} alone, what does the column {field} sum to?\n{text}",
            f"In the following CSV, what is the sum of {field} for the rows with {group} {place}?\n{text}",
            f"Given the CSV\n{text}\nfind the total {field} of the {group} {place}.",
        ),
        think=f"The total for one {group}: read the CSV and add the {field} of rows whose {group} is {place}.",
        code=f'{load(text)}\nprint(sum(int(row["{field}"]) for row in rows if row["{group}"] == "{place}"))',
        answer=str(whole),
    )


def csv_average_where(rng: random.Random) -> Draft:
    (key, group, field, _), rows, text = sheet(rng)
    place = rng.choice(rows)[1]
    own = [value for _, other, value, _ in rows if other == place]
    mean = Fraction(sum(own), len(own))
    if tied(mean):
        return csv_average_where(rng)
    return Draft(
        phrasings=(
            f"{text}\naverage {field} for {place}, 2 decimals",
            f"What is the average {field} where {group} is {place}, to 2 decimals?\n{text}",
            f"Average the {field} of the rows with {group} {place} (2 decimals):\n{text}",
            f"mean {field} for {group} {place}, 2 decimals\n{text}",
            f"avg {field} {place} only, rounded to 2 decimals\n{text}",
            f"Here is a CSV file:\n{text}\nWhat {field} does the {group} {place} have on average? Round to 2 decimals.",
            f"{text}\n\nwhats the average {field} of {place} with 2 decimals",
            f"{text}\nAverage {field}, but only for {group} = {place}, 2 decimals.",
            f"I only care about {group} {place}. What is the mean {field} there, to 2 decimals?\n{text}",
            f"On average, how much is the {field} of the {key}s in {group} {place}? 2 decimals.\n{text}",
            f"I need one number, the average {field} of the {group} {place} with 2 decimals:\n{text}",
            f"Using the data below, average {field} over the rows whose {group} equals {place} (2 decimals).\n{text}",
            f"data.csv contains\n{text}\nWhat is the mean {field} for {place}, rounded to 2 decimals?",
            f"AVG({field}) WHERE {group} = '{place}', as in SQL, to 2 decimals, for this CSV:\n{text}",
            f"Leave out every row whose {group} is not {place} and average {field} of the rest to 2 decimals.\n{text}",
            f"```\n{text}\n```\nWhat is the average of {field} for {place}, to 2 decimal places?",
            f"Filter by {group} {place}, then take the mean of {field}, 2 decimals:\n{text}",
            f"Please work out the average {field} of {group} {place} to 2 decimal places:\n{text}",
            f"Read the CSV and average the {field} of each row of {group} {place} (2 decimals):\n{text}",
            f"For {place} alone, what is {field} on average, rounded to 2 decimals?\n{text}",
            f"In the following CSV, what is the average {field} of rows with {group} {place}, to 2 decimals?\n{text}",
            f"Given the CSV\n{text}\nfind the mean {field} of the {group} {place}, rounded to 2 decimals.",
        ),
        think=f"The average for one {group}: collect the {field} of rows whose {group} is {place} and take their mean.",
        code=(
            f'{load(text)}\nvalues = [int(row["{field}"]) for row in rows if row["{group}"] == "{place}"]\n'
            "print(round(sum(values) / len(values), 2))"
        ),
        answer=str(round(float(mean), 2)),
    )
