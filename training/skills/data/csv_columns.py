"""CSV: the extreme value, different values, a row summed, two columns subtracted, one month, the best average."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.csv_questions import load, number, sheet
from training.skills.data.named_amounts import MONTHS
from training.skills.math.amounts import tied
from training.skills.wording import CITIES, GOODS, NAMES

SUBJECTS = ("math", "english", "art", "history", "biology")


def csv_extreme_value(rng: random.Random) -> Draft:
    text, _, field, rows = sheet(rng)
    values = sorted(value for _, value, _ in rows)
    top = rng.random() < 0.6
    high, best, pick = ("highest", "maximum", "max") if top else ("lowest", "minimum", "min")
    return Draft(
        phrasings=(
            f"{text}\n{high} {field}?",
            f"{text}\nwhat is the {best} {field}",
            f"What is the {high} {field} in this CSV?\n{text}",
            f"Give the {best} of the {field} column:\n{text}",
            f"{pick} {field}\n{text}",
            f"{text}\nwhats the {high} {field}",
            f"I have this table:\n{text}\nWhat is the {best} {field}? Just the number.",
            f"Find the {'largest' if top else 'smallest'} value in the column {field}.\n{text}",
            f"{text}\n\n{best} of {field}?",
            f"SELECT {pick.upper()}({field}) for this CSV:\n{text}",
            f"Read the data below and print the {high} {field}, only the value.\n{text}",
            f"data.csv:\n{text}\nHow {'high' if top else 'low'} does {field} get?",
            f"Not who, only how much: the {high} {field} in\n{text}",
            f"Please look through {field} and report its {best}:\n{text}",
            f"Which number is the {high} one in the {field} column of this file?\n{text}",
            f"Here is an export.\n{text}\nTo what value does {field}"
            f" {'rise at most' if top else 'fall at the lowest'}?",
        ),
        think=f"The {high} {field}: read the CSV rows and take the {best} of the {field} column.",
        code=f"{load(text)}\nprint({pick}({number(field, rows)} for row in rows))",
        answer=str(float(values[-1 if top else 0])),
    )


def csv_distinct(rng: random.Random) -> Draft:
    key, names, field, values = rng.choice(
        (
            ("name", NAMES, "city", CITIES), ("item", GOODS, "color", ("red", "blue", "green", "black")),
            ("student", NAMES, "class", ("1a", "1b", "2a", "2b")),
            ("order", ("A1", "A2", "A3", "A4", "A5"), "customer", NAMES),
            ("employee", NAMES, "department", ("sales", "IT", "HR", "finance")),
            ("day", ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat"), "weather", ("sun", "rain", "fog")),
        )
    )  # fmt: skip
    some = rng.sample(values, rng.randint(2, 3))
    rows = [(name, rng.choice(some)) for name in rng.sample(names, rng.randint(4, 5))]
    text = "\n".join([f"{key},{field}", *(f"{name},{value}" for name, value in rows)])
    count = sum(1 for value in values if any(own == value for _, own in rows))
    return Draft(
        phrasings=(
            f"How many different values does the {field} column have?\n{text}",
            f"Count the distinct {field} entries in this CSV:\n{text}",
            f"number of unique {field} values\n{text}",
            f"{text}\nhow many different {field} entries are there",
            f"I have this table:\n{text}\nHow many distinct values of {field} occur?",
            f"SELECT COUNT(DISTINCT {field}) for this CSV:\n{text}",
            f"Ignoring repeats, how many values are in {field}?\n{text}",
            f"{text}\n\ndistinct count of {field}?",
            f"Read the rows and count every {field} only once.\n{text}",
            f"How many kinds of {field} can be found in this file?\n{text}",
            f"Please tell me the number of unique entries under {field}:\n{text}",
            f"If I remove duplicates from {field}, how many are left?\n{text}",
            f"In the data below, over how many different {field} values are the rows spread?\n{text}",
            f"Here is an export.\n{text}\nNot counting any {field} twice, how many are there?",
        ),
        think=f"How many different {field} values: put the column into a set and count it.",
        code=f'{load(text)}\nprint(len({{row["{field}"] for row in rows}}))',
        answer=str(count),
    )


def marks_sheet(rng: random.Random) -> tuple[str, tuple[str, ...], dict[str, list[int]]]:
    subjects = tuple(rng.sample(SUBJECTS, rng.choice((2, 2, 3))))
    marks = {name: [rng.randint(30, 100) for _ in subjects] for name in rng.sample(NAMES, rng.choice((2, 3, 3, 4)))}
    lines = [f"name,{','.join(subjects)}", *(f"{name},{','.join(map(str, own))}" for name, own in marks.items())]
    return "\n".join(lines), subjects, marks


def csv_row_total(rng: random.Random) -> Draft:
    text, subjects, marks = marks_sheet(rng)
    name = rng.choice(list(marks))
    number = list(marks).index(name)
    return Draft(
        phrasings=(
            f"{text}\ntotal of {name}?",
            f"{text}\nhow many points does {name} have in all",
            f"What is {name}'s total over all subjects?\n{text}",
            f"Add up the row of {name}:\n{text}",
            f"total of {name}\n{text}",
            f"{text}\nhow many points does {name} have in all subjects together",
            f"Here are marks as CSV:\n{text}\nWhat do {name}'s marks add up to?",
            f"Sum all the numbers in the line of {name}.\n{text}",
            f"{text}\n\nrow sum for {name}?",
            f"Calculate {name}'s overall points.\n{text}",
            f"Please find the row where name is {name} and add its marks:\n{text}",
            f"How much did {name} score altogether?\n{text}",
            f"I only care about {name}. What is the sum of that row?\n{text}",
            f"Combine every mark that {name} got in this table into one sum:\n{text}",
            f"Across all columns, how many points stand next to {name}?\n{text}",
            f"This is my class list.\n{text}\nTell me {name}'s total score.",
        ),
        think=f"The total of {name}: find the row of {name} and add the numbers after the name.",
        code=(
            f'text = """{text}"""\nfor line in text.splitlines()[1:]:\n    name, *marks = line.split(",")\n'
            f'    if name == "{name}":\n        print(sum(int(mark) for mark in marks))'
        ),
        answer=str(sum(list(marks.values())[number][i] for i in range(len(subjects)))),
    )


def csv_best_average(rng: random.Random) -> Draft:
    text, subjects, marks = marks_sheet(rng)
    totals = {sum(own): name for name, own in marks.items()}
    if len(totals) < len(marks):
        return csv_best_average(rng)
    several = ", ".join(subjects)
    return Draft(
        phrasings=(
            f"{text}\nwho has the best average",
            f"Which student has the best average over all subjects?\n{text}",
            f"Who has the highest mean of {several}?\n{text}",
            f"best overall average\n{text}",
            f"{text}\nwho is best on average",
            f"Here are marks as CSV:\n{text}\nName the student with the highest average mark.",
            f"Average the marks in each row. Whose average is highest?\n{text}",
            f"{text}\n\ntop student by mean mark?",
            f"Find the name with the best mean over the columns {several}:\n{text}",
            f"Compare the students' averages and print the name of the best one.\n{text}",
            f"If all subjects count the same, which student comes first?\n{text}",
            f"Who would get the prize for the best average of the class?\n{text}",
            f"Take every student's mean mark; which student has the greatest?\n{text}",
            f"Taking all the marks in this table together, which student did best?\n{text}",
            f"This is my class list.\n{text}\nWho leads when you average across the subjects?",
        ),
        think="The best average: compute the mean of each row's marks and take the name of the highest.",
        code=(
            f'text = """{text}"""\nrows = [line.split(",") for line in text.splitlines()[1:]]\n'
            "print(max(rows, key=lambda row: sum(map(int, row[1:])) / len(row[1:]))[0])"
        ),
        answer=totals[max(totals)],
    )


def csv_difference_row(rng: random.Random) -> Draft:
    key, names, first, second, result = rng.choice(
        (
            ("month", MONTHS, "revenue", "expenses", "profit"), ("city", CITIES, "high", "low", "temperature range"),
            ("item", GOODS, "price", "cost", "margin"), ("name", NAMES, "after", "before", "gain"),
            ("item", GOODS, "stock", "sold", "remaining number"),
        )
    )  # fmt: skip
    count = 3
    chosen = rng.sample(names, count)
    gaps, low = rng.sample(range(2, 18), count), rng.sample(range(3, 24), count)
    rows = [(name, below + gap, below) for name, gap, below in zip(chosen, gaps, low, strict=True)]
    text = "\n".join([f"{key},{first},{second}", *(f"{name},{a},{b}" for name, a, b in rows)])
    return Draft(
        phrasings=(
            f"{text}\nwhich {key} has the biggest {first} minus {second}",
            f"Which {key} has the largest {result}, {first} minus {second}?\n{text}",
            f"Find the {key} where {first} - {second} is greatest:\n{text}",
            f"{key} with biggest {result} ({first} - {second})\n{text}",
            f"{text}\nwhich {key} has the highest {result}, i.e. {first} minus {second}",
            f"Here is a CSV:\n{text}\nThe {result} is {first} minus {second}. Which {key} has the most?",
            f"Subtract {second} from {first} in every row and name the {key} with the largest result.\n{text}",
            f"{text}\n\nWhere is the difference between {first} and {second} the biggest?",
            f"For what {key} is the {result} at its maximum? It is {first} less {second}.\n{text}",
            f"Please compute {first} minus {second} per row and print the {key} of the greatest.\n{text}",
            f"Which row, by {key}, has the widest gap between {first} and {second}?\n{text}",
            f"I'm looking for the best {result} ({first} minus {second}). Which {key} is it?\n{text}",
            f"Order by {first} - {second}, descending. Which {key} stands first?\n{text}",
            f"Going by {result}, that is {first} minus {second}, what {key} comes out on top?\n{text}",
            f"This came from our spreadsheet:\n{text}\nIn which {key} does {first} exceed {second} by the most?",
        ),
        think=f"The largest {result}: subtract {second} from {first} in each row and take the {key} of the greatest.",
        code=f'{load(text)}\nprint(max(rows, key=lambda row: int(row["{first}"]) - int(row["{second}"]))["{key}"])',
        answer=chosen[gaps.index(max(gaps))],
    )


def csv_month_total(rng: random.Random) -> Draft:
    year = rng.randint(2019, 2026)
    months = sorted(rng.sample(range(1, 13), 2))
    field = rng.choice(("amount", "revenue", "cost", "rainfall", "spending"))
    days = sorted(rng.sample([(month, day) for month in months for day in range(1, 29)], rng.choice((3, 3, 4))))
    month = rng.choice(days)[0]
    rows = [(f"{year}-{m:02}-{d:02}", rng.randint(2, 150), m) for m, d in days]
    text = "\n".join([f"date,{field}", *(f"{date},{value}" for date, value, _ in rows)])
    name = MONTHS[month - 1]
    return Draft(
        phrasings=(
            f"{text}\ntotal {field} for {name} {year}",
            f"{text}\nhow much {field} in {name} {year}",
            f"What is the total {field} in {name} {year}?\n{text}",
            f"Sum the {field} column for {name} {year} only:\n{text}",
            f"total {field} {name} {year}\n{text}",
            f"{text}\nhow much {field} was there in {name} {year}",
            f"Here is a CSV:\n{text}\nAdd the {field} of all rows dated {name} {year}.",
            f"Filter the dates to {name} {year} and total {field}.\n{text}",
            f"{text}\n\n{name} {year}: sum of {field}?",
            f"Only the month of {name} {year}, please. What does {field} add up to?\n{text}",
            f"Calculate the {field} for {name} {year} from these entries:\n{text}",
            f"My log is\n{text}\nWhat did {name} {year} come to in {field}?",
            f"How much {field} did I have altogether in {name} {year}?\n{text}",
            f"For the monthly report of {name} {year} I need the sum of {field}:\n{text}",
            f"Ignore the other month. What is the {field} total for {name} {year}?\n{text}",
            f"From this export, work out {field} for the whole of {name} {year}.\n{text}",
        ),
        think=f"The total of {name} {year}: add the {field} of the rows whose date begins with {year}-{month:02}.",
        code=(
            f'{load(text)}\nprint(sum(int(row["{field}"]) for row in rows '
            f'if row["date"].startswith("{year}-{month:02}")))'
        ),
        answer=str(sum(value for _, value, m in rows if m == month)),
    )


def text_table(rng: random.Random) -> tuple[str, tuple[str, ...], dict[str, list[int]]]:
    """A table as text, with bars, tabs or blanks between its cells; its columns and its rows."""
    _, subjects, marks = marks_sheet(rng)
    head, rows = ["name", *subjects], [[name, *map(str, own)] for name, own in marks.items()]
    shape = rng.choice(("bars", "blanks", "wide"))
    if shape == "bars":
        lines = [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
    elif shape == "wide":
        lines = ["  ".join(cell.ljust(8) for cell in cells).rstrip() for cells in (head, *rows)]
    else:
        lines = [" ".join(cells) for cells in (head, *rows)]
    return "\n".join(lines), subjects, marks


def table_code(subjects: tuple[str, ...], marks: dict[str, list[int]]) -> str:
    """The table as a dictionary of dictionaries."""
    rows = (
        f'"{name}": {{' + ", ".join(f'"{s}": {m}' for s, m in zip(subjects, own, strict=True)) + "}"
        for name, own in marks.items()
    )
    return "table = {" + ", ".join(rows) + "}"


def table_cell(rng: random.Random) -> Draft:
    text, subjects, marks = text_table(rng)
    name, subject = rng.choice(list(marks)), rng.choice(subjects)
    return Draft(
        phrasings=(
            f"{text}\n{subject} of {name}?",
            f"{text}\nwhat has {name} in {subject}",
            f"What did {name} get in {subject}?\n{text}",
            f"Look up {name}'s mark in {subject}:\n{text}",
            f"{subject} of {name}\n{text}",
            f"{text}\nwhats the {subject} score of {name}",
            f"Here is a table:\n{text}\nWhich number is in the row of {name} and the column {subject}?",
            f"In {subject}, how many points does {name} have?\n{text}",
            f"{text}\n\n{name}, {subject}?",
            f"Read this table and give the value for {name} under {subject}.\n{text}",
            f"How good was {name} in {subject}? Just the mark.\n{text}",
            f"Please find {name} in the table and tell me the {subject} result.\n{text}",
            f"I need the cell where {name} and {subject} meet:\n{text}",
            f"What number stands for {name} in the {subject} column?\n{text}",
            f"These are the results of our class.\n{text}\nWhat was {name}'s {subject} mark?",
            f"According to the table, how did {name} score in {subject}?\n{text}",
        ),
        think=f"One cell of a table: take the row of {name} and there the column {subject}.",
        code=f'{table_code(subjects, marks)}\nprint(table["{name}"]["{subject}"])',
        answer=str(marks[name][subjects.index(subject)]),
    )


def table_column_best(rng: random.Random) -> Draft:
    text, subjects, marks = text_table(rng)
    subject = rng.choice(subjects)
    column = {own[subjects.index(subject)]: name for name, own in marks.items()}
    if len(column) < len(marks):
        return table_column_best(rng)
    return Draft(
        phrasings=(
            f"{text}\nbest in {subject}?",
            f"{text}\nwho has the most points in {subject}",
            f"Who is best in {subject}?\n{text}",
            f"Which student has the highest mark in {subject}?\n{text}",
            f"best in {subject}\n{text}",
            f"{text}\nwho got the most points in {subject}",
            f"Here is a table:\n{text}\nWho has the largest number in the column {subject}?",
            f"Name the student with the top {subject} score.\n{text}",
            f"{text}\n\nhighest in {subject}?",
            f"Read this table and tell me who leads in {subject}.\n{text}",
            f"Whose {subject} mark is the highest?\n{text}",
            f"Looking only at {subject}, which name comes first?\n{text}",
            f"Find the maximum of {subject} and print the name next to it:\n{text}",
            f"The {subject} prize goes to the best mark. Who wins it?\n{text}",
            f"These are the results of our class.\n{text}\nWho did best in {subject}?",
            f"According to the table, which person scored highest for {subject}?\n{text}",
        ),
        think=f"The best in {subject}: take the name whose {subject} mark is largest.",
        code=f'{table_code(subjects, marks)}\nprint(max(table, key=lambda name: table[name]["{subject}"]))',
        answer=column[max(column)],
    )


def table_average(rng: random.Random) -> Draft:
    text, subjects, marks = text_table(rng)
    of_row = rng.random() < 0.5
    name, subject = rng.choice(list(marks)), rng.choice(subjects)
    values = marks[name] if of_row else [own[subjects.index(subject)] for own in marks.values()]
    mean = Fraction(sum(values), len(values))
    if tied(mean):
        return table_average(rng)
    of = name if of_row else subject
    whose = f"{name}'s average mark" if of_row else f"the class average in {subject}"
    code = f'marks = table["{name}"].values()' if of_row else f'marks = [row["{subject}"] for row in table.values()]'
    return Draft(
        phrasings=(
            f"{text}\n{whose}, 2 decimals",
            f"What is {whose}, to 2 decimals?\n{text}",
            f"Compute {whose}, rounded to 2 decimals:\n{text}",
            f"average for {of}, 2 decimals\n{text}",
            f"{text}\nwhats {whose}? 2 decimals",
            f"Here is a table:\n{text}\nFind the mean of the numbers for {of}, to 2 decimals.",
            f"Average the {'row' if of_row else 'column'} {of} to 2 decimals.\n{text}",
            f"{text}\n\nmean of {of} (2 decimals)?",
            f"From this table I need {whose} with 2 decimals.\n{text}",
            f"How high is {whose}? Round to 2 decimals.\n{text}",
            f"Take the {'row' if of_row else 'column'} of {of} and give its average, 2 decimal places:\n{text}",
            f"Please work out {whose} (2 decimals) from the results below.\n{text}",
            f"For {of}, what do the marks average to 2 decimals?\n{text}",
            f"These are the results of our class.\n{text}\nWhat is {whose} when rounded to 2 decimals?",
            f"According to the table, how many points is {whose}, to 2 decimals?\n{text}",
        ),
        think=f"An average from a table: take the numbers of {of} and divide their sum by their count.",
        code=f"{table_code(subjects, marks)}\n{code}\nprint(round(sum(marks) / len(marks), 2))",
        answer=str(round(float(mean), 2)),
    )
