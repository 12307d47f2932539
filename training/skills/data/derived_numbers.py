"""What analysts derive from a list or two: cumulative shares, index numbers, errors of a forecast."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import lines, named, spelled
from training.skills.math.amounts import tied
from training.skills.wording import integers


def parity_figure(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 40, 5, 7)
    kind, test, digits = rng.choice((("even", "n % 2 == 0", "02468"), ("odd", "n % 2 == 1", "13579")))
    kept = [n for n in numbers if str(n)[-1] in digits]
    mean = rng.random() < 0.5
    if len(kept) < 2 or (mean and (4 * Fraction(sum(kept), len(kept))).denominator > 1):
        return parity_figure(rng)
    what, s = ("mean" if mean else "sum"), further(numbers)
    code = "sum(kept) / len(kept)" if mean else "sum(kept)"
    verb = "Average" if mean else "Add up"
    return Draft(
        phrasings=(
            f"What is the {what} of the {kind} numbers in {next(s)}?",
            f"{what} of the {kind} ones: {next(s)}",
            f"{verb} only the {kind} numbers of {next(s)}",
            f"{next(s)} - {what} of all {kind} numbers",
            f"whats the {what} of {kind} numbers here {next(s)}",
            f"I have {next(s)}. {verb} the {kind} ones.",
            f"From the list {next(s)} take the {kind} numbers and give their {what}",
            f"Leave out what is not {kind}: {what} of {next(s)}",
            f"Find the {what} of every {kind} number among {next(s)}",
        ),
        think=f"The {what} of the {kind} numbers: keep those and {verb.lower()}.",
        code=f"numbers = {numbers}\nkept = [n for n in numbers if {test}]\nprint({code})",
        answer=str(float(Fraction(sum(kept), len(kept))) if mean else math.fsum(kept)),
    )


def alternate_sum(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 40, 5, 8)
    odd = rng.random() < 0.5
    places, part = ("odd positions (1st, 3rd, ...)", "[::2]") if odd else ("even positions (2nd, 4th, ...)", "[1::2]")
    short = "odd" if odd else "even"
    s, total = further(numbers), sum(n for i, n in enumerate(numbers) if i % 2 != odd)
    return Draft(
        phrasings=(
            f"What is the sum of the numbers at {places} in {next(s)}?",
            f"sum of the {places}: {next(s)}",
            f"Add up what stands at the {places} of {next(s)}",
            f"{next(s)} - total of the {places}",
            f"Counting from 1, sum the entries at {short} places of {next(s)} (1st, 2nd, 3rd ... are the places)",
            f"total of every other number from the {'1st' if odd else '2nd'} on (1st, 2nd, 3rd ...): {next(s)}",
            f"I have {next(s)}. Add the {places}.",
            f"Find the sum over the {places} of the list {next(s)}",
            f"how much is {next(s)} if only the {places} count",
        ),
        think=f"Every other number: slice from the {'first' if odd else 'second'} in steps of 2 and sum.",
        code=f"numbers = {numbers}\nprint(sum(numbers{part}))",
        answer=str(total),
    )


def cumulative_percent(rng: random.Random) -> Draft:
    numbers = [rng.randint(1, 20) for _ in range(rng.randint(3, 5))]
    whole = sum(numbers)
    shares = [Fraction(100 * sum(numbers[: i + 1]), whole) for i in range(len(numbers))]
    if any(tied(share, 1) for share in shares):
        return cumulative_percent(rng)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"What are the cumulative percentages of {next(s)}, to 1 decimal?",
            f"cumulative percent of {next(s)}, 1 decimal",
            f"Running share of the total in percent (1 decimal) for {next(s)}",
            f"{next(s)} - cumulative % to 1 decimal",
            f"Add up {next(s)} step by step and give each sum as percent of the whole, 1 decimal",
            f"For a Pareto chart I need the cumulative percentages of {next(s)} to 1 decimal.",
            f"cumulative share of {next(s)} in percent with 1 decimal",
            f"Give the cumulative relative frequencies of {next(s)} in percent, 1 decimal",
            f"What percent of the total is reached after each of {next(s)}? 1 decimal",
        ),
        think="Cumulative percentages: each running total times 100 divided by the whole.",
        code=(
            f"import itertools\nnumbers = {numbers}\ntotal = sum(numbers)\n"
            "print([round(n * 100 / total, 1) for n in itertools.accumulate(numbers)])"
        ),
        answer=str([round(float(share), 1) for share in shares]),
    )


def index_numbers(rng: random.Random) -> Draft:
    base = rng.choice((20, 25, 40, 50, 80, 200))
    numbers = [base, *[base * rng.randint(80, 180) // 100 for _ in range(rng.randint(2, 4))]]
    if any((Fraction(1000 * n, base)).denominator > 1 for n in numbers):
        return index_numbers(rng)
    s, what = further(numbers), rng.choice(("prices", "sales", "rents", "wages"))
    return Draft(
        phrasings=(
            f"Turn the {what} {next(s)} into index numbers with the first = 100",
            f"index numbers, base 100 for the first: {next(s)}",
            f"{next(s)} indexed to 100 at the start",
            f"Set the first of {next(s)} to 100. What are all the index values?",
            f"Rebase {next(s)} so that the first value is 100",
            f"The {what} were {next(s)}. Give an index that starts at 100.",
            f"{what} index (first = 100) for {next(s)}",
            f"Express each of {next(s)} as a percentage of the first one, starting with 100",
            f"convert {next(s)} to an index beginning with 100",
        ),
        think=f"Index numbers: each value times 100 divided by the first, {base}.",
        code=f"numbers = {numbers}\nprint([n * 100 / numbers[0] for n in numbers])",
        answer=str([float(Fraction(100 * n, base)) for n in numbers]),
    )


def within_percent(rng: random.Random) -> Draft:
    target, percent = rng.choice((50, 100, 200)), rng.choice((10, 20))
    numbers = rng.sample(range(target * 7 // 10, target * 13 // 10), rng.randint(4, 7))
    reach = target * percent // 100
    kept = [n for n in numbers if n in range(target - reach, target + reach + 1)]
    if not kept:
        return within_percent(rng)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"Which of {next(s)} are within {percent}% of {target}?",
            f"values within {percent} percent of {target}: {next(s)}",
            f"{next(s)} - which differ from {target} by at most {percent}%",
            f"List the numbers of {next(s)} that are no more than {percent}% away from {target}",
            f"The target is {target} with a tolerance of {percent}%. Which of {next(s)} are okay?",
            f"keep what is within {percent}% of {target} in {next(s)}",
            f"Parts should measure {target} plus or minus {percent}%. Which of {next(s)} pass?",
            f"Filter {next(s)} to {target} +- {percent}%, limits included",
            f"Which readings of {next(s)} lie inside {percent} percent around {target}?",
        ),
        think=f"Within {percent}%: keep the numbers that differ from {target} by at most {percent}% of it.",
        code=f"numbers = {numbers}\nprint([n for n in numbers if abs(n - {target}) * 100 <= {percent} * {target}])",
        answer=str(kept),
    )


def prices_with_tax(rng: random.Random) -> Draft:
    percent, less = rng.choice((5, 7, 10, 19, 20, 21, 25)), rng.random() < 0.4
    prices = [rng.randint(2, 60) * rng.choice((1, 5)) for _ in range(rng.randint(2, 4))]
    factor, sign = (100 - percent, "-") if less else (100 + percent, "+")
    s, what = further(prices), "discount" if less else rng.choice(("VAT", "sales tax", "tip"))
    how = "after" if less else "with"
    return Draft(
        phrasings=(
            f"What are the prices {next(s)} {how} {percent}% {what}?",
            f"prices {how} {percent}% {what}: {next(s)}",
            f"{'Take' if less else 'Add'} {percent}% {what} {'off' if less else 'to'} each price: {next(s)}",
            f"{next(s)} {how} {percent} percent {what}, each one",
            f"My prices are {next(s)}. What are they {how} {percent}% {what}?",
            f"{percent}% {what} on {next(s)}, new prices",
            f"Calculate every price {how} a {percent}% {what} - {next(s)}",
            f"list the new prices {how} {percent}% {what} for {next(s)}",
            f"each of {next(s)} {'less' if less else 'plus'} {percent}% {what}",
        ),
        think=f"Each price {'less' if less else 'plus'} {percent}%: times 100 {sign} {percent}, divided by 100.",
        code=f"prices = {prices}\nprint([p * (100 {sign} {percent}) / 100 for p in prices])",
        answer=str([float(Fraction(p * factor, 100)) for p in prices]),
    )


def forecast_error(rng: random.Random) -> Draft:
    actual = integers(rng, 10, 60, 3, 5)
    off = [rng.randint(-5, 5) for _ in actual]
    guess = [a + o for a, o in zip(actual, off, strict=True)]
    name, short = rng.choice(
        (("root mean squared error", "RMSE"), ("mean squared error", "MSE"), ("mean absolute error", "MAE"))
    )
    squares = Fraction(sum(o * o for o in off), len(off))
    exact = Fraction(sum(map(abs, off)), len(off)) if short == "MAE" else squares
    value = math.sqrt(exact) if short == "RMSE" else float(exact)
    if tied(value, 3) or not any(off):
        return forecast_error(rng)
    inner = "abs(x - y)" if short == "MAE" else "(x - y) ** 2"
    root = " ** 0.5" if short == "RMSE" else ""
    size = "absolute" if short == "MAE" else "squared"
    return Draft(
        phrasings=(
            f"What is the {name} of the forecast {guess} against the actual {actual}, to 3 decimals?",
            f"{short} of {guess} vs {actual}, 3 decimals",
            f"{short.lower()} between {actual} and {guess} to 3 decimals",
            f"actual {actual}\npredicted {guess}\n{name}, 3 decimals",
            f"Compute the {short} for predictions {guess} and true values {actual} (3 decimals)",
            f"We forecast {guess} and got {actual}. How large is the {name}, 3 decimals?",
            f"{name}: actual = {actual}, forecast = {guess}, rounded to 3 decimals",
            f"How good is the forecast {guess} for {actual}? Give the {short} to 3 decimals.",
            f"Find the {name} ({short}) of {actual} and {guess}, 3 decimals",
        ),
        think=f"The {short}: the mean of the {size} differences{' and its root' if root else ''}.",
        code=f"a = {actual}\nb = {guess}\nm = sum({inner} for x, y in zip(a, b)) / len(a)\nprint(round(m{root}, 3))",
        answer=str(round(value, 3)),
    )


def nearest_to_average(rng: random.Random) -> Draft:
    n = named(rng, 3, 5)
    mean = Fraction(sum(n.amounts.values()), len(n.amounts))
    gaps = {abs(amount - mean): name for name, amount in n.amounts.items()}
    if len(gaps) < len(n.amounts):
        return nearest_to_average(rng)
    s, what = spelled(n.amounts), n.what
    return Draft(
        phrasings=(
            f"{n.who} is closest to the average {what}? {next(spelled(n.amounts))}",
            f"Whose or which number of {what} is nearest to the mean? {next(spelled(n.amounts))}",
            f"Which {n.kind} is closest to the average? {next(s)}",
            f"closest to the mean: {next(s)}",
            f"Which one is nearest to average in {what}? {next(s)}",
            f"{next(s)} - who or what is the most average",
            f"{lines(n.amounts)}\nwhich {n.kind} is nearest to the mean",
            f"The {what} are {next(s)}. Which {n.kind} comes closest to the average?",
            f"Name the most typical {n.kind}, the one closest to the mean {what}: {next(s)}",
            f"Find the {n.kind} with the smallest distance to the average: {next(s)}",
            f"most average {n.kind} of {next(s)}",
        ),
        think="Closest to the average: compute the mean and take the name with the smallest difference to it.",
        code=(
            f"data = {n.code}\nmean = sum(data.values()) / len(data)\n"
            "print(min(data, key=lambda name: abs(data[name] - mean)))"
        ),
        answer=gaps[min(gaps)],
    )
