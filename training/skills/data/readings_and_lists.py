"""Meter readings, a best value and its gap, prices changed by percent, a table with tabs, distinct names, extremes."""

from __future__ import annotations

import itertools
import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.math.amounts import tied
from training.skills.wording import GOODS, NAMES, integers


def usage_per_period(rng: random.Random) -> Draft:
    used = [rng.randint(20, 300) for _ in range(rng.randint(3, 4))]
    x = [rng.randint(800, 9000)]
    for n in used:
        x.append(x[-1] + n)
    mean = Fraction(sum(used), len(used))
    if tied(mean):
        return usage_per_period(rng)
    s, meter = further(x), rng.choice(("electricity", "water", "gas", "mileage"))
    end = "as a list, and then the average to 2 decimals"
    return Draft(
        phrasings=(
            f"My {meter} readings were {next(s)}. How much did I use in each period, {end}?",
            f"{meter} meter {next(s)}: use between readings {end}",
            f"Readings {next(s)} - consumption of each period {end}",
            f"The {meter} counter showed {next(s)}. Print the differences {end}.",
            f"From the meter values {next(s)} get the use per period {end}.",
            f"Between readings of {next(s)}, what was used {end}?",
            f"Work out from the {meter} readings {next(s)} the usage for every period {end}.",
            f"each step of the meter {next(s)} {end}",
            f"I read the {meter} meter at the end of each month: {next(s)}. Give the monthly use {end}.",
            f"How much was consumed from one reading to the next in {next(s)}? Answer {end}.",
        ),
        think="The use of each period: subtract neighbouring readings; then average them to 2 decimals.",
        code=(f"x = {x}\nused = [b - a for a, b in zip(x, x[1:])]\nprint(used, round(sum(used) / len(used), 2))"),
        answer=f"{[b - a for a, b in itertools.pairwise(x)]} {round(float(mean), 2)}",
    )


def best_and_gap(rng: random.Random) -> Draft:
    low, high, what, unit, fast = rng.choice(
        (
            (55, 90, "lap times", "seconds", True),
            (10, 60, "prices", "euros", True),
            (10, 90, "scores", "points", False),
            (150, 600, "jumps", "cm", False),
        )
    )
    x = rng.sample(range(low, high), rng.randint(4, 6))
    ordered, s = sorted(x, reverse=not fast), further(x)
    word, function, other = ("lowest", "min", "highest") if fast else ("highest", "max", "lowest")
    gap = 0
    while ordered[0] + gap != ordered[-1] and ordered[0] - gap != ordered[-1]:
        gap += 1
    ask = f"the {word} and its gap to the {other}"
    return Draft(
        phrasings=(
            f"The {what} are {next(s)} {unit}. What is {ask}?",
            f"{ask} in {next(s)}",
            f"Print {ask}: {next(s)}",
            f"{next(s)} {unit} - the {word} value, then how far the {other} is from it",
            f"My {what} were {next(s)}. Which was the {word}, and by how much does it differ from the {other}?",
            f"Find the {word} of {next(s)} and the difference between it and the {other}.",
            f"Give two numbers for the {what} {next(s)}: the {word} one, and the spread to the {other}.",
            f"{word} value and range of {next(s)}",
            f"Of the {what} {next(s)} ({unit}), tell me the {word} and then the distance to the {other}.",
            f"What was the {word} of the {what} {next(s)}, and how many {unit} lie between it and the {other}?",
        ),
        think=f"The {word} value, then the maximum minus the minimum.",
        code=f"x = {x}\nprint({function}(x), max(x) - min(x))",
        answer=f"{ordered[0]} {gap}",
    )


def values_changed_by_percent(rng: random.Random) -> Draft:
    names = rng.sample(GOODS, rng.randint(2, 3))
    data = {name: rng.choice((rng.randint(2, 40), rng.randint(4, 80) / 2)) for name in names}
    percent, up = rng.choice((5, 10, 10, 15, 20, 25)), rng.random() < 0.65
    factor = Fraction(100 + percent if up else 100 - percent, 100)
    exact = {name: Fraction(str(n)) * factor for name, n in data.items()}
    if any(tied(n) for n in exact.values()):
        return values_changed_by_percent(rng)
    sign, verb, change = ("+", "Increase", "rise") if up else ("-", "Decrease", "fall")
    literal, end = json.dumps(data), "rounded to 2 decimals"
    return Draft(
        phrasings=(
            f"{verb} every price in {literal} by {percent}% and print the dictionary, {end}.",
            f"All values of {literal} {change} by {percent}%. New dictionary, {end}?",
            f"{literal} {'plus' if up else 'minus'} {percent} percent on each price, {end}, as a dictionary",
            f"prices = {literal}; {verb.lower()} each by {percent}%, {end}",
            f"The menu is {literal}. Prices {change} by {percent} percent. Show the new menu, {end}.",
            f"Update {literal}: each number {'goes up' if up else 'goes down'} {percent}% ({end}).",
            f"What does the price list {literal} look like after {'a rise' if up else 'a cut'} of {percent}%, {end}?",
            f"apply {'+' if up else '-'}{percent}% to the values of {literal}, dict {end}",
            f"My shop {'raises' if up else 'lowers'} the prices {literal} by {percent}%. Print the dictionary, {end}.",
            f"Give the dictionary {literal} with every price {'higher' if up else 'lower'} by {percent}%, {end}.",
        ),
        think=f"Each price times 100 {sign} {percent} by 100, to 2 decimals.",
        code=(
            f"prices = {literal}\n"
            f"print({{name: round(p * (100 {sign} {percent}) / 100, 2) for name, p in prices.items()}})"
        ),
        answer=str({name: round(float(n), 2) for name, n in exact.items()}),
    )


def tab_table(rng: random.Random) -> Draft:
    names, numbers = rng.sample(NAMES, 3), integers(rng, 5, 80, 3, 3)
    data = dict(zip(names, numbers, strict=True))
    lines = [f"{name}\t{data[name]}" for name in sorted(names)]
    said = ", ".join(f"{name} {n}" for name, n in data.items())
    return Draft(
        phrasings=(
            f"print {said} as lines sorted by name, name and number separated by a tab",
            f"Make a tab-separated table of {said}, one line each, sorted by name, without a header.",
            f"{said} as TSV, rows in alphabetical order, no header",
            f"Write {said} as tab separated values, sorted by the name.",
            f"tab-delimited rows for {said}, alphabetical",
            f"I paste this into a sheet: {said}. Give name, tab, number on each line, names in alphabetical order.",
            f"Show {said} line by line with a tab between name and number, sorted A to Z.",
            f"Turn {said} into a TSV sorted by name (no header line).",
            f"List {said} by name in alphabetical order, with a tab before the number.",
            f"Print name and number of {said}, tab between them, one a line in alphabetical order.",
        ),
        think="Sort by name and print each name and number with a tab between.",
        code=f'data = {json.dumps(data)}\nfor name in sorted(data):\n    print(f"{{name}}\\t{{data[name]}}")',
        answer="\n".join(lines),
    )


def distinct_ignoring_case(rng: random.Random) -> Draft:
    names = rng.sample([*(name.lower() for name in NAMES), *GOODS], rng.randint(2, 4))
    x = [rng.choice((name, name.upper(), name.capitalize())) for name in [*names, *names[: rng.randint(1, 2)]]]
    rng.shuffle(x)
    s = further(x)
    return Draft(
        phrasings=(
            f"How many unique entries are in {next(s)} ignoring case?",
            f"count the distinct names in {next(s)}, upper and lower case being the same",
            f"{next(s)} - number of different ones, case-insensitive",
            f"Ignoring capital letters, how many different words does {next(s)} have?",
            f"Someone typed {next(s)}. How many different customers is that if case does not matter?",
            f"number of unique values, case ignored: {next(s)}",
            f"Treat upper and lower case alike: how many distinct items are in {next(s)}?",
            f"Lower all of {next(s)} and count the distinct ones.",
            f"How many different entries does the list {next(s)} contain without regard to case?",
            f"Find the count of distinct strings in {next(s)} (case-insensitive).",
        ),
        think="Distinct without case: lower every entry and count the set.",
        code=f"items = {json.dumps(x)}\nprint(len({{item.lower() for item in items}}))",
        answer=str(len(names)),
    )


def sum_of_extremes(rng: random.Random) -> Draft:
    x = integers(rng, 1, 99, 4, 8)
    s, ordered = further(x), sorted(x)
    word, sign, value = rng.choice(
        (("sum", "+", ordered[0] + ordered[-1]), ("sum", "+", ordered[0] + ordered[-1]), ("product", "*", 0))
    )
    if word == "product":
        value = sum([ordered[-1]] * ordered[0])
    verb = "Add" if word == "sum" else "Multiply"
    link = "and" if word == "sum" else "by"
    return Draft(
        phrasings=(
            f"What is the {word} of the largest and the smallest number in {next(s)}?",
            f"{word} of max and min of {next(s)}",
            f"{verb} the smallest of {next(s)} {link} the largest.",
            f"{next(s)} - highest {'plus' if word == 'sum' else 'times'} lowest",
            f"Take the maximum and the minimum of {next(s)}. What is their {word}?",
            f"max {sign} min for {next(s)}",
            f"From the list {next(s)} pick the biggest and the smallest value and give their {word}.",
            f"How much is the {word} of both extremes of {next(s)}?",
            f"Find the highest and lowest of {next(s)} and print the {word} of the two.",
            f"Compute the {word} of the least and the greatest element of {next(s)}.",
        ),
        think=f"The {word} of the maximum and the minimum.",
        code=f"x = {x}\nprint(max(x) {sign} min(x))",
        answer=str(value),
    )
