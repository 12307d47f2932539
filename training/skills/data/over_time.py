"""Amounts day by day and month by month: change from first to last, rises, quarters, weekends, streaks."""

from __future__ import annotations

import itertools
import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import MONTHS, lines, spelled
from training.skills.math.amounts import tied
from training.skills.vocabulary import DAYS
from training.skills.wording import NAMES

KEPT = (
    ("sales", 50, 900), ("visitors", 20, 600), ("orders", 10, 400), ("dollars of revenue", 800, 9000),
    ("subscribers", 100, 5000), ("downloads", 30, 2000), ("members", 20, 300), ("calls", 10, 250),
)  # fmt: skip


def first_to_last_change(rng: random.Random) -> Draft:
    what, low, high = rng.choice(KEPT)
    if rng.random() < 0.6:
        start, count = rng.randint(0, 7), rng.randint(3, 5)
        names = list(MONTHS[start : start + count])
    else:
        year = rng.randint(2010, 2020)
        names = [str(year + i) for i in range(rng.randint(3, 5))]
    amounts = dict(zip(names, rng.sample(range(low, high), len(names)), strict=True))
    a, b = names[0], names[-1]
    change = Fraction(100 * (amounts[b] - amounts[a]), amounts[a])
    if tied(change, 1):
        return first_to_last_change(rng)
    rose, rise = ("rise", "growth") if change > 0 else ("fall", "decline")
    gain = ("amounts[-1] - amounts[0]") if change > 0 else ("amounts[0] - amounts[-1]")
    s = spelled(amounts)
    return Draft(
        phrasings=(
            f"{next(spelled(amounts))}. Look only at {a} and {b}: by how many percent did it {rose}, to 1 decimal?",
            f"{next(spelled(amounts))} - percent {rise} from {a} to {b}, 1 decimal",
            f"By what percent did {what} {rose} from {a} to {b}? {next(s)}. Round to 1 decimal.",
            f"Our {what}: {next(s)}. How many percent did they {rose} between {a} and {b}, to 1 decimal?",
            f"{rise} in percent {a} to {b}, 1 decimal: {next(s)}",
            f"{lines(amounts)}\nhow much did {what} {rose} from {a} to {b} in percent, 1 decimal",
            f"Compare {b} with {a} in {next(s)}: by how many percent did the {what} {rose} (1 decimal)?",
            f"What is the percentage {rise} of {what} from first to last in {next(s)}? 1 decimal.",
            f"The number of {what} went {next(s)}. Over the whole time, how large is the {rise} in %, to 1 decimal?",
            f"Calculate the total percent {rise} from {a} to {b} for {next(s)}, rounded to 1 decimal.",
            f"How strong was the {rise} of {what} between {a} and {b} in percent? {next(s)} (1 decimal)",
            f"I have {what} of {next(s)}. By what percentage did they {rose} overall, 1 decimal place?",
            f"from {a} to {b}, % {rise} of {what}, 1 decimal? {next(s)}",
            f"For my report I need the {rise} in {what} from {a} to {b}, in percent to 1 decimal.\n{lines(amounts)}",
            f"These are our {what}: {next(s)}. If {a} is 100%, by how many percent did it {rose} until {b} (1"
            " decimal)?",
            f"Look at {what} in {next(s)}. What {rise} in percent is there between {a} and {b}, to 1 decimal?",
        ),
        think=f"A {rise} in percent: the difference of the last and the first amount, times 100, divided by the first.",
        code=f"amounts = {list(amounts.values())}\nprint(round(({gain}) * 100 / amounts[0], 1))",
        answer=str(round(float(abs(change)), 1)),
    )


def average_change(rng: random.Random) -> Draft:
    what, unit, low, high, step, places = rng.choice(
        (
            ("weight", "kg", 60, 110, 12, 1), ("water level", "cm", 80, 300, 15, 0),
            ("savings", "dollars", 200, 3000, 150, 0),
            ("plant height", "cm", 4, 40, 5, 0), ("meter reading", "kWh", 1000, 9000, 60, 0),
        )
    )  # fmt: skip
    gaps = rng.choice((2, 4, 4, 5))
    period = rng.choice(("day", "week", "month"))
    up = what in ("plant height", "meter reading", "savings") or rng.random() < 0.5
    values = [rng.randint(low, high) * 10**places]
    for _ in range(gaps):
        values.append(values[-1] + rng.randint(1, step) * (1 if up else -1))
    if tied(Fraction(values[-1] - values[0], gaps * 10**places)) or values[-1] <= 0:
        return average_change(rng)
    exact = Fraction(abs(values[-1] - values[0]), gaps * 10**places)
    shown = [round(v / 10**places, places) if places else v for v in values]
    s = further(shown)
    went, rise = ("go up", "increase") if up else ("go down", "decrease")
    code = "values[-1] - values[0]" if up else "values[0] - values[-1]"
    return Draft(
        phrasings=(
            f"{next(further(shown))} - average {rise} per {period}, 2 decimals",
            f"The {what} in {unit} each {period}: {next(s)}. What is the average {rise} per {period}, to 2 decimals?",
            f"By how much did the {what} {went} per {period} on average? {next(s)} (2 decimals)",
            f"average {rise} per {period} of {next(s)}, 2 decimals",
            f"Every {period} we noted the {what}: {next(s)} {unit}. Find the mean {rise} from one to the next, 2"
            " decimals.",
            f"The {what} was {next(s)}. How many {unit} did it {went} each {period} on average, rounded to 2 decimals?",
            f"mean {rise} between consecutive values {next(s)}, to 2 decimals",
            f"Per {period} readings: {next(s)}. What {rise} is that per {period} on average? Round to 2 decimals.",
            f"The values {next(s)} came in one per {period}. What is the average {rise} per step (2 decimals)?",
            f"I tracked {what}: {next(s)} ({unit}). What's my average {rise} per {period}, to 2 decimals?",
            f"Calculate the average {rise} per {period} for the series {next(s)} with 2 decimals.",
            f"how much {rise} per {period} on average: {next(s)}, 2 decimals",
            f"Given one {what} value per {period} ({next(s)}), how fast did it {went} on average, in {unit} per"
            f" {period} to 2 decimals?",
            f"From {period} to {period} my {what} was {next(s)} {unit}. How big was the typical {rise} (mean, 2"
            " decimals)?",
            f"Here is one reading a {period}: {next(s)}. On average, how many {unit} did it {went} between readings,"
            f" to 2 decimals?",
        ),
        think=f"The average {rise}: the difference of the last and the first value divided by the number of steps.",
        code=f"values = {shown}\nprint(round(({code}) / (len(values) - 1), 2))",
        answer=str(round(float(exact), 2)),
    )


def times_increased(rng: random.Random) -> Draft:
    what, low, high = rng.choice((*KEPT, ("degrees", -5, 30), ("dollars a share", 20, 90)))
    values = [rng.randint(low, min(high, low + 60)) for _ in range(rng.randint(5, 9))]
    up = rng.random() < 0.65
    rise, more, sign, greater = ("rise", "more", ">", "greater") if up else ("fall", "less", "<", "smaller")
    period = rng.choice(("day", "week", "month"))
    s = further(values)
    count = sum((b - a > 0) if up else (a - b > 0) for a, b in itertools.pairwise(values))
    return Draft(
        phrasings=(
            f"Prices by {period}: {next(further(values))}. In how many {period}s did they {rise}?",
            f"In the series {next(further(values))}, how many steps go {'up' if up else 'down'}?",
            f"{next(further(values))} - how often did it {rise}",
            f"how often is one {period} {more} than the one before: {next(further(values))}",
            f"How many times did the value {rise} compared with the one before in {next(s)}?",
            f"Count how often a number is {greater} than the previous one: {next(s)}",
            f"number of {rise}s from one value to the next, {next(s)}",
            f"Each {period} we had {next(s)} {what}. In how many {period}s was it {more} than the {period} before?",
            f"how many of these are {greater} than the number before them: {next(s)}",
            f"My numbers, one a {period}, are {next(s)}. How many times did they {rise}?",
            f"In the series {next(s)}, on how many steps does the value {rise}?",
            f"How often did it {rise} from one {period} to the next? {next(s)}",
            f"The figures per {period} were {next(s)}. Tell me how many {rise}s there were.",
            f"Going through {next(s)} from left to right, how many entries are {greater} than their predecessor?",
            f"{next(s)} - how many times did this {rise}?",
            f"Write down {next(s)} and count every place where the next number is {greater}.",
            f"Please count the {period}s with {more} than the {period} before: {next(s)}",
            f"I logged {next(s)} {what}. How many times was an entry {greater} than the one just before it?",
        ),
        think=f"How many {rise}s: compare each value with the one before and count those that are {greater}.",
        code=f"values = {values}\nprint(sum(1 for a, b in zip(values, values[1:]) if b {sign} a))",
        answer=str(count),
    )


def quarter_totals(rng: random.Random) -> Draft:
    what, low, high = rng.choice(KEPT[:3] + KEPT[5:])
    values = [rng.randint(low, high) for _ in range(12)]
    s = further(values)
    totals = [0, 0, 0, 0]
    for month, value in enumerate(values):
        totals[month // 3] += value
    return Draft(
        phrasings=(
            f"total per quarter: {next(further(values))}",
            f"Our {what} from January to December were {next(s)}. What is the total of each quarter?",
            f"Sum these twelve monthly values by quarter: {next(s)}",
            f"quarter totals for {next(s)}",
            f"Add up every three months of {next(s)}",
            f"The monthly {what} are {next(s)}. Give the four quarterly sums as a list.",
            f"monthly {what} {next(s)}, what are Q1 to Q4",
            f"Turn these monthly figures into quarterly ones by adding: {next(s)}",
            f"Here are twelve months of {what}: {next(s)}. How many per quarter?",
            f"I need the totals for the first, second, third and fourth quarter of {next(s)}",
            f"From January on we had {next(s)} {what}. Show the sum for each quarter.",
            f"Group {next(s)} into quarters of three months each and total them.",
            f"{next(s)} - these are the months of one year, sum per quarter please",
            f"What do the four quarters of the year add up to if the months are {next(s)}?",
            f"A year of {what}, month by month: {next(s)}. List what each quarter comes to.",
        ),
        think="Four quarterly totals: split the twelve months into groups of three and add each group.",
        code=f"months = {values}\nprint([sum(months[i:i + 3]) for i in range(0, 12, 3)])",
        answer=str(totals),
    )


def weekend_total(rng: random.Random) -> Draft:
    what, low, high = rng.choice((*KEPT[:3], ("steps", 2000, 14000), ("minutes of sport", 5, 120), ("pages", 3, 60)))
    amounts = {day: rng.randint(low, high) for day in DAYS}
    s, values = spelled({day[:3]: amount for day, amount in amounts.items()}), list(amounts.values())
    weekend = rng.random() < 0.6
    part, when, code = (
        ("weekend", "at the weekend", 'data["Sat"] + data["Sun"]')
        if weekend
        else ("working days", "from Monday to Friday", 'sum(data.values()) - data["Sat"] - data["Sun"]')
    )
    answer = sum(values[5:]) if weekend else sum(values[:5])
    name = rng.choice(NAMES)
    return Draft(
        phrasings=(
            f"{next(spelled({day[:3]: amount for day, amount in amounts.items()}))} - total {when}",
            f"How many {what} were there {when}? {next(s)}",
            f"What is the total for the {part} in {next(s)}?",
            f"sum of the {part}: {next(s)}",
            f"{lines({day[:3]: amount for day, amount in amounts.items()})}\nhow many {what} {when} in total",
            f"{name} counted {what} each day: {next(s)}. How many were they {when}?",
            f"Add up only the {part}: {next(s)}",
            f"My week in {what} was {next(s)}. How much is that {when} altogether?",
            f"Of the {what} in {next(s)}, how many fall on the {part}?",
            f"total {what} {when}, given {next(s)}",
            f"For last week we have {next(s)}. What do the {what} {when} come to?",
            f"Please add the {what} of the {part} in this list.\n{lines({day[:3]: n for day, n in amounts.items()})}",
            f"Leave out the {'working days' if weekend else 'weekend'} and total the rest: {next(s)}",
            f"{name}'s week: {next(s)}. Give the sum of {what} for the {part}.",
            f"A diary of {what} says {next(s)}. How many {when}, all together?",
        ),
        think=(
            f"A total for the {part}: add the {what}"
            f" {'of Saturday and Sunday' if weekend else 'of all days and subtract the weekend'}."
        ),
        code=f"data = {json.dumps({day[:3]: amount for day, amount in amounts.items()})}\nprint({code})",
        answer=str(answer),
    )


def day_total_reached(rng: random.Random) -> Draft:
    what, low, high = rng.choice(
        (("dollars", 5, 90), ("km", 3, 20), ("pages", 8, 60), ("points", 10, 99), ("litres", 4, 30))
    )
    values = [rng.randint(low, high) for _ in range(rng.randint(4, 7))]
    sums = list(itertools.accumulate(values))
    day = rng.randrange(1, len(values))
    goal = rng.randint(sums[day - 1] + 1, sums[day])
    period = rng.choice(("day", "week", "month"))
    name, s = rng.choice(NAMES), further(values)
    return Draft(
        phrasings=(
            f"In which {period} do {next(further(values))} {what} first add up to {goal} or more (first {period} = 1)?",
            f"I collect {next(further(values))} {what}, one number per {period}. In which {period} do I get to {goal}?",
            f"how many {period}s until the cumulative {what} are {goal} or more: {next(further(values))}",
            f"The {what} per {period} are {next(further(values))}. On which {period} is the sum at least {goal}?",
            f"{name} gets {next(s)} {what} on successive {period}s. After which {period} is the total at least {goal}?",
            f"On which {period} does the running total of {next(s)} reach {goal}?",
            f"{period} number when the sum of {next(s)} first reaches {goal}",
            f"Per {period}: {next(s)} {what}. The goal is {goal}. In which {period} number is it reached?",
            f"how many {period}s until {next(s)} adds up to {goal} or more",
            f"Adding {next(s)} one after the other, after how many numbers is the sum {goal} or higher?",
            f"{name} writes down {what}: {next(s)}. After how many {period}s is the sum {goal} or more?",
            f"How many of the values {next(s)}, taken in order, are needed to get to at least {goal}?",
            f"We collect {next(s)} {what}, one number a {period}. Which {period} brings us to {goal}?",
            f"goal {goal}, progress {next(s)} - reached after how many {period}s?",
            f"The target of {goal} {what} is to be met with {next(s)}. Give the number of the {period} it happens.",
            f"Count the {period}s it takes until the cumulative sum of {next(s)} is no longer below {goal}.",
            f"If the {period}s bring {next(s)} {what}, when do we pass or hit {goal} in total? Just the number of"
            f" the {period}.",
            f"{period.capitalize()} by {period}, {name} adds {next(s)} {what}. In which {period}, counting from one, is"
            f" the total {goal} or more for the first time?",
        ),
        think=f"When the total is reached: add the numbers one by one and stop at the first sum of at least {goal}.",
        code=(
            f"values = {values}\ntotal = 0\nfor {period}, value in enumerate(values, 1):\n    total += value\n"
            f"    if total >= {goal}:\n        print({period})\n        break"
        ),
        answer=str(1 + sum(total < goal for total in sums)),
    )


def winning_streak(rng: random.Random) -> Draft:
    who, values, good, streak, noun = rng.choice(
        (
            ("team", "WLD", "W", "winning streak", "wins"), ("team", "WLLD", "L", "losing streak", "losses"),
            ("player", "WL", "W", "winning streak", "wins"), ("coin", "HT", "H", "run of heads", "heads"),
            ("coin", "HT", "T", "run of tails", "tails"), ("student", "YN", "Y", "streak of done homework", "Y days"),
        )
    )  # fmt: skip
    results = "".join(rng.choices(values, k=rng.randint(7, 14)))
    if good not in results:
        return winning_streak(rng)
    shown, spaced = results, " ".join(results)
    commas = ", ".join(results)
    longest = max(length for length in range(1, len(results) + 1) if good * length in results)
    return Draft(
        phrasings=(
            f"longest {streak} in {shown}",
            f"{spaced} - how long is the longest {streak}",
            f"What is the longest {streak} ({good}) in {spaced}?",
            f"How many {good} in a row are there at most in {shown}?",
            f"longest {streak} in {commas}",
            f"The results of a {who} were {commas}. How long is the longest {streak}?",
            f"{spaced} - max number of consecutive {good}?",
            f"most {noun} in a row: {shown}",
            f"Find the length of the longest run of {good} in {commas}",
            f"Our {who} had {shown}. How many {noun} at most came one after the other?",
            f"In the sequence {spaced}, count the {good} that follow each other in the longest {streak}.",
            f"longest series of {good} without interruption in {shown}",
            f"I wrote down {commas}. What's the biggest number of successive {good}?",
            f"Please find the record {streak}: {spaced}",
            f"Looking at {shown}, how many times in a row did {good} come up in the best series?",
            f"My list reads {commas}. What is the largest number of back-to-back {good} entries?",
        ),
        think=(
            f"The longest {streak}: count consecutive {good}, start again at anything else, and keep the highest count."
        ),
        code=(
            f'results = "{results}"\nbest = run = 0\nfor r in results:\n    run = run + 1 if r == "{good}" else 0\n'
            "    best = max(best, run)\nprint(best)"
        ),
        answer=str(longest),
    )
