"""A teacher with marks and a shop with sales: passes, grades, curves, the best day, prices paid, shares, months."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import named, spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.vocabulary import DAYS
from training.skills.wording import CITIES, integers, joined


def passed_count(rng: random.Random) -> Draft:
    x = integers(rng, 25, 95, 5, 9)
    limit = rng.choice((40, 50, 50, 60, rng.choice(x)))
    over = [n for n in x if n - limit >= 0]
    failed = rng.random() < 0.35
    word, sign, found = ("failed", "<", len(x) - len(over)) if failed else ("passed", ">=", len(over))
    s = further(x)
    teller, _, _ = tellers(x, limit)
    return Draft(
        phrasings=(
            f"{teller.name} looks at the results of a test: {next(further(x))}, and {limit} is the pass mark."
            f" How many {word}?",
            f"A teacher has the marks {next(s)}. The pass mark is {limit}. How many pupils {word}?",
            f"Pass mark {limit}, marks {next(s)}: how many {word}?",
            f"how many students {word} with {next(s)} if you need at least {limit} to pass",
            f"{next(s)} - number of pupils who {word}, {limit} or more is a pass",
            f"My class got {next(s)} points. With {limit} points you pass. How many of them {word}?",
            f"Count those who {word}: {next(s)} (pass from {limit})",
            f"In an exam the scores were {next(s)}. Anyone with {limit} or above passes. How many candidates {word}?",
            f"number {word} at a threshold of {limit}: {next(s)}",
            f"Exam results are {next(s)}; {limit} is just enough. How many people {word} the exam?",
            f"Scores of the test: {next(s)}. How many {word}, given that {limit} is the lowest passing score?",
        ),
        think=f"How many {word}: count the marks {'below' if failed else 'of at least'} {limit}.",
        code=f"marks = {x}\nprint(sum(m {sign} {limit} for m in marks))",
        answer=str(found),
    )


def grades_of_marks(rng: random.Random) -> Draft:
    x = [rng.randint(45, 100) for _ in range(rng.randint(4, 6))]
    first, second, third = rng.choice(((90, 80, 70), (90, 80, 70), (85, 70, 55), (90, 75, 60)))
    rule = f"A from {first}, B from {second}, C from {third}, else F"
    grades = ["FCBA"[sum(n >= limit for limit in (first, second, third))] for n in x]
    s = further(x)
    return Draft(
        phrasings=(
            f"letter grades for {next(further(x))} with {rule}, as a list",
            f"letter grades: convert {next(s)} to a list of grades where {rule}",
            f"Turn the marks {next(s)} into letters, {rule}. Give a list.",
            f"{next(s)} as letter grades in a list ({rule})",
            f"With {rule}: which grades do {next(s)} get? List.",
            f"My pupils scored {next(s)}. List their grades when it is {rule}.",
            f"grade list for {next(s)}. Scale: {rule}",
            f"Assign a letter to each score of {next(s)}: {rule}. Print a list.",
            f"Marks {next(s)}; grading is {rule}. What is the list of grades?",
            f"Map every score in {next(s)} to its grade by the rule {rule}, as a list.",
            f"I grade with {rule}. Convert these scores to a list of letters: {next(s)}",
        ),
        think=f"A letter for each mark: A from {first}, B from {second}, C from {third}, otherwise F.",
        code=(
            f"marks = {x}\n"
            f'print(["A" if m >= {first} else "B" if m >= {second} else "C" if m >= {third} else "F" for m in marks])'
        ),
        answer=str(grades),
    )


def curved_marks(rng: random.Random) -> Draft:
    x, more, top = [rng.randint(50, 99) for _ in range(rng.randint(3, 6))], rng.choice((3, 4, 5, 8, 10)), 100
    s, raised = further(x), [n + more if n + more <= top else top for n in x]
    return Draft(
        phrasings=(
            f"curve the marks {next(s)} by adding {more} with a maximum of {top}, as a list",
            f"Add {more} points to each of {next(s)}, but no mark may go over {top}. List.",
            f"{next(s)} plus {more} each, capped at {top}, list",
            f"Every student gets {more} bonus points, up to {top} at most. New list for {next(s)}?",
            f"The test was too hard, so I raise all marks by {more} (limit {top}): {next(s)}. What is the new list?",
            f"bonus of {more} on {next(s)}, never more than {top}, as a list",
            f"List the marks {next(s)} after a curve of {more} points where {top} is the highest possible mark.",
            f"Increase the scores {next(s)} by {more} and cut off at {top}; print the list.",
            f"What do {next(s)} become if {more} is added to each and anything beyond {top} is {top}? A list.",
            f"Give all of {next(s)} {more} extra points without exceeding {top}. Print them as a list.",
        ),
        think=f"Each mark plus {more}, at most {top}: take the smaller of the two.",
        code=f"marks = {x}\nprint([min(m + {more}, {top}) for m in marks])",
        answer=str(raised),
    )


def best_weekday(rng: random.Random) -> Draft:
    x = rng.sample(range(20, rng.choice((100, 400))), rng.choice((5, 7, 7)))
    days = DAYS[: len(x)]
    best = rng.random() < 0.7
    ask, word, function = ("best", "most", "max") if best else ("worst", "least", "min")
    day = days[sum(i for i, n in enumerate(x) if n == sorted(x)[-1 if best else 0])]
    span, s = f"{days[0]} to {days[-1]}", further(x)
    teller, _, store = tellers(x, best)
    return Draft(
        phrasings=(
            f"The {store} of {teller.name} took {next(further(x))} euros from {span}. On which day did it take"
            f" the {word}?",
            f"{teller.name} counted the people who came in each day from {span}: {next(further(x))}. Which day"
            f" brought the {word}?",
            f"A shop sold {next(s)} items from {span}. What was the {ask} day?",
            f"Sales {span}: {next(s)}. On which weekday did we sell the {word}?",
            f"{next(s)} from {span}, {ask} day?",
            f"Our takings from {span} were {next(s)}. Which day was the {ask}?",
            f"day with the {word} sales, {span}: {next(s)}",
            f"We counted {next(s)} customers on the days {span}. Name the day with the {word} customers."
            if best
            else f"We counted {next(s)} customers on the days {span}. Name the day with the fewest customers.",
            f"I noted the numbers for {span}: {next(s)}. Which weekday had the {'highest' if best else 'lowest'} one?",
            f"From {span} the café served {next(s)} coffees. Which was its {ask} day?",
            f"The visitors from {span} were {next(s)}. Print the day with the {'maximum' if best else 'minimum'}.",
            f"Which day of the week was {'strongest' if best else 'weakest'}, if {span} brought {next(s)}?",
        ),
        think=f"The days are {span}; take the day at the index of the {'largest' if best else 'smallest'} number.",
        code=f"import calendar\n\nsales = {x}\nprint(calendar.day_name[sales.index({function}(sales))])",
        answer=day,
    )


def average_price_paid(rng: random.Random) -> Draft:
    count = rng.choice((2, 3, 3))
    amounts, prices = [rng.randint(2, 30) for _ in range(count)], rng.sample(range(3, 90), count)
    thing, things = rng.choice(
        (("share", "shares"), ("bottle", "bottles"), ("kilo", "kilos"), ("ticket", "tickets"), ("litre", "litres"))
    )
    mean = Fraction(sum(a * b for a, b in zip(amounts, prices, strict=True)), sum(amounts))
    if tied(mean):
        return average_price_paid(rng)
    bought = joined([f"{a} {things} at {p} euros" for a, p in zip(amounts, prices, strict=True)])
    short = ", ".join(f"{a} x {p}" for a, p in zip(amounts, prices, strict=True))
    teller, _, store = tellers(amounts, prices)
    return Draft(
        phrasings=(
            f"At the {store} {teller.name} bought {bought} over the year. What was the average price per"
            f" {thing}, to 2 decimals?",
            f"I bought {bought}. What was my average price per {thing}, to 2 decimals?",
            f"average price per {thing} of {bought}, 2 decimals",
            f"{things}: {short} (number x price). Average price paid for one, 2 decimals?",
            f"Somebody buys {bought}. How much did one {thing} cost on average? Round to 2 decimals.",
            f"What is the mean cost per {thing} after buying {bought}? 2 decimals",
            f"Over the year I got {bought}. Find the average purchase price of a {thing} with 2 decimals.",
            f"weighted average price ({things} x price): {short}, rounded to 2 decimals",
            f"We purchased {bought}. Total cost divided by all {things}, to 2 decimals?",
            f"Purchases: {bought}. What did I pay for a {thing} on average, in euros with 2 decimals?",
            f"Compute my average cost for each {thing}, in euros to 2 decimals: {bought}.",
        ),
        think=f"The average price: add number times price and divide by the number of all {things}.",
        code=(
            f"amounts = {amounts}\nprices = {prices}\n"
            "cost = sum(a * p for a, p in zip(amounts, prices))\nprint(round(cost / sum(amounts), 2))"
        ),
        answer=str(round(float(mean), 2)),
    )


def best_group_average(rng: random.Random) -> Draft:
    what, groups, high = rng.choice(
        (
            ("salary", ("IT", "HR", "Sales", "Legal"), 6000),
            ("mark", ("5A", "5B", "5C", "6A"), 100),
            ("amount of sales", ("Mon", "Tue", "Wed", "Fri"), 90),
            ("temperature", CITIES, 35),
            ("price", ("north", "south", "east"), 200),
        )
    )
    names = rng.sample(groups, rng.randint(2, 3))
    pairs = [(name, rng.randint(2, high)) for name in [*names, *names]]
    rng.shuffle(pairs)
    best = rng.random() < 0.75
    word, function = ("highest", "max") if best else ("lowest", "min")
    totals = {sum(n for own, n in pairs if own == name): name for name in names}
    if len(totals) < len(names):
        return best_group_average(rng)
    said, rows = ", ".join(f"{name} {n}" for name, n in pairs), "\n".join(f"{name},{n}" for name, n in pairs)
    return Draft(
        phrasings=(
            f"Which group has the {word} average {what}? {said}",
            f"{said}: who has the {word} {what} on average?",
            f"group with the {word} mean {what}: {said}",
            f"{rows}\nwhich name has the {word} average",
            f"Group these by name and tell me which one has the {word} average {what}: {said}",
            f"I have {said}. Name the one whose average {what} is {word}.",
            f"Take the mean per name of {said}. Where is it {word}?",
            f"On average, which of them has the {word} {what}? {said}",
            f"My sheet says\n{rows}\nWhich name has the {word} mean {what}?",
            f"Find the name with the {word} average {what} in the list {said}.",
        ),
        think=f"Collect the numbers of each name and take the name with the {word} mean.",
        code=(
            f"pairs = {json.dumps(pairs)}\ngroups = {{}}\nfor name, n in pairs:\n"
            "    groups.setdefault(name, []).append(n)\n"
            f"print({function}(groups, key=lambda name: sum(groups[name]) / len(groups[name])))"
        ),
        answer=totals[sorted(totals)[-1 if best else 0]],
    )


def total_per_month(rng: random.Random) -> Draft:
    year, months = rng.randint(2019, 2025), sorted(rng.sample(range(1, 13), rng.randint(2, 3)))
    dated = [(f"{year}-{m:02}-{rng.randint(1, 28):02}", rng.randint(2, 90)) for m in [*months, *months[:2]]]
    dated.sort()
    monthly = rng.random() < 0.7
    if not monthly:
        dated = [(f"{year + i % 2}{day[4:]}", n) for i, (day, n) in enumerate(dated)]
    cut, unit = (7, "month") if monthly else (4, "year")
    sums: dict[str, int] = {}
    for key in dict.fromkeys(day[:cut] for day, _ in dated):
        sums[key] = sum(n for day, n in dated if day[:cut] == key)
    said, rows = ", ".join(f"{day}: {n}" for day, n in dated), "\n".join(f"{day},{n}" for day, n in dated)
    form = "as a dictionary with keys like " + ("2024-01" if monthly else "2024")
    teller, _, _ = tellers(dated)
    log = "; ".join(f"{day},{n}" for day, n in dated)
    return Draft(
        phrasings=(
            f"{teller.name}'s logger wrote {log}. {teller.he.capitalize()} needs the totals by {unit}, {form}."
            f" What are they?",
            f"A CSV has date,amount: {'; '.join(f'{day},{n}' for day, n in dated)}. Total per {unit}, {form}?",
            f"Sum the amounts per {unit}, {form}: {said}",
            f"{rows}\ntotal per {unit} {form}",
            f"How much was spent in each {unit}? {said}. Answer {form}.",
            f"{unit}ly totals of {said} {form}",
            f"Group these payments by {unit} and add them up, {form}. {said}",
            f"My bookings are\n{rows}\nWhat is the sum for each {unit}, {form}?",
            f"Given the dated amounts {said}, print the {unit}ly sums {form}.",
            f"Add up what falls into the same {unit}, {form}: {said}",
            f"Income by date: {said}. What came in per {unit}, {form}?",
        ),
        think=f"A total per {unit}: use the start of each date as key and add its amount.",
        code=(
            f"rows = {json.dumps(dated)}\ntotals = {{}}\nfor day, n in rows:\n"
            f"    key = day[:{cut}]\n    totals[key] = totals.get(key, 0) + n\nprint(totals)"
        ),
        answer=str(sums),
    )


def dates_per_year(rng: random.Random) -> Draft:
    years = rng.sample(range(2015, 2026), rng.randint(2, 3))
    picks = [*years, *rng.choices(years, k=rng.randint(1, 3))]
    rng.shuffle(picks)
    dates = [f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}" for year in picks]
    s, table = further(dates), {str(year): picks.count(year) for year in dict.fromkeys(picks)}
    end = "as a dictionary with the years as text"
    return Draft(
        phrasings=(
            f"Group the dates {next(s)} by year and count them, {end}.",
            f"How many of {next(s)} are in each year, {end}?",
            f"count per year {end}: {next(s)}",
            f"{next(s)} - number of dates for every year, {end}",
            f"Orders came in on {next(s)}. How many a year, {end}?",
            f"Tally the years of {next(s)} {end}.",
            f"dates by year, counts {end}: {next(s)}",
            f"I took photos on {next(s)}. Count them for each year, {end}.",
            f"For the dates {next(s)} print how often each year occurs, {end}.",
            f"What are the yearly counts of {next(s)}, {end}, in the order in which they first appear?",
        ),
        think="The count of each year: take the first 4 characters of each date and count them.",
        code=(
            f"from collections import Counter\ndates = {json.dumps(dates)}\n"
            "print(dict(Counter(day[:4] for day in dates)))"
        ),
        answer=str(table),
    )


def top_share(rng: random.Random) -> Draft:
    x, k = rng.sample(range(10, 600), rng.randint(4, 6)), rng.choice((1, 2, 2, 3))
    left, best = list(x), 0
    for _ in range(k):
        best += max(left)
        left.remove(max(left))
    share = Fraction(100 * best, sum(x))
    if tied(share, 1):
        return top_share(rng)
    s, who = further(x), rng.choice(("customers", "products", "shops", "employees", "countries"))
    tops = f"{k} largest" if k > 1 else "largest 1"
    teller, _, store = tellers(x, k)
    return Draft(
        phrasings=(
            f"The owner of a {store}, {teller.name}, looks at the {who}, who bring {next(further(x))} thousand"
            f" euros. What share of that comes from the best {'one' if k == 1 else k}, in percent to 1 decimal?",
            f"Our branches sold {next(further(x))} loaves today. What share did the best {'one' if k == 1 else k} of"
            f" them have, in percent to 1 decimal?",
            f"What share of the total do the top {k} {who} make, in percent to 1 decimal: {next(s)}?",
            f"percent of the sum that the {tops} of {next(s)} have, 1 decimal",
            f"{next(s)} - share of the top {k} in percent, 1 decimal",
            f"Our {who} bring {next(s)} euros. How many percent of that comes from the top {k} (1 decimal)?",
            f"How concentrated is {next(s)}: percentage of the {tops} in the total, 1 decimal?",
            f"Sales of the {who}: {next(s)}. Which percentage do the best {k} account for? 1 decimal",
            f"sum of the {tops} values of {next(s)} as % of all, rounded to 1 decimal",
            f"Add the {tops} of {next(s)} and express it in percent of the whole with 1 decimal.",
            f"Give the market share of the leading {k} {who} if revenues are {next(s)}, in percent (1 decimal).",
            f"In percent, to 1 decimal, how much of the total of {next(s)} belongs to the top {k}?",
        ),
        think=f"The share of the top {k}: sort from the largest, add the first {k}, times 100 by the total.",
        code=f"x = sorted({x}, reverse=True)\nprint(round(sum(x[:{k}]) * 100 / sum(x), 1))",
        answer=str(round(float(share), 1)),
    )


def pareto_table(rng: random.Random) -> Draft:
    n = named(rng, 3, 5)
    whole, so_far, shares = sum(n.amounts.values()), 0, {}
    for name in n.ranked:
        so_far += n.amounts[name]
        shares[name] = Fraction(100 * so_far, whole)
    if any(tied(share, 1) for share in shares.values()):
        return pareto_table(rng)
    s = spelled(n.amounts)
    return Draft(
        phrasings=(
            f"Pareto table: {next(s)}. Largest first, the cumulative percent for each (1 decimal), as a dictionary.",
            f"pareto of {next(s)}: cumulative percent by name, largest first, 1 decimal, dict",
            f"Sort {next(s)} from large to small and give the running percentage of the total, 1 decimal, as a dict.",
            f"{next(s)} - cumulative share in percent, biggest first (1 decimal, dictionary)",
            f"For an ABC analysis of {next(s)} I need the cumulated percentages, largest first, 1 decimal, dict.",
            f"cumulative percentages in descending order of {next(s)}, dictionary, 1 decimal",
            f"Rank {next(s)} by size, largest first, and accumulate the percent shares to 1 decimal, in a dictionary.",
            f"Starting with the largest, what percent of the total is reached by each of {next(s)}? 1 decimal, dict.",
            f"Make a dictionary of cumulative percentages (1 decimal) for {next(s)}, from largest to smallest.",
            f"What percent of the total is covered after each of {next(s)}, from the largest down? Dict, 1 decimal.",
        ),
        think="Largest first, add up the amounts and divide each running sum by the total, in percent.",
        code=(
            f"data = {n.code}\ntotal, running, result = sum(data.values()), 0, {{}}\n"
            "for name in sorted(data, key=data.get, reverse=True):\n    running += data[name]\n"
            "    result[name] = round(running * 100 / total, 1)\nprint(result)"
        ),
        answer=str({name: round(float(share), 1) for name, share in shares.items()}),
    )
