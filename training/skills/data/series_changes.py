"""Values in order of time: running totals, changes, smoothing, running records, gaps filled."""

from __future__ import annotations

import itertools
import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.spread import squared_deviations
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import integers, joined, listed

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August")


def running_total(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((12, 60, 400)), 3, 8)
    said = listed(rng, numbers)
    typed = further(numbers)
    teller, _, store = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} saved {next(further(numbers))} euros in the last months, one amount a month. How"
            f" much did {teller.he} have after each month? Give a list.",
            f"The {store} sold {next(further(numbers))} loaves day by day. What was the running total after each"
            f" day, as a list?",
            f"I put {joined(numbers)} dollars into a jar, week after week. How much is in it after each week?",
            f"Cumulative frequencies for the counts {next(further(numbers))}",
            f"Show how {next(further(numbers))} pile up: the sum after every step, as a list.",
            f"np.cumsum of {numbers} as a list",
            f"Give the sums so far for {next(further(numbers))}, one for each place.",
            f"{next(further(numbers))} - running total after each",
            f"add up step by step: {next(further(numbers))}",
            f"What is the running total of {next(said)}?",
            f"Calculate the cumulative sum of {next(said)}",
            f"cumulative sum of {next(said)}",
            f"Give the running totals for {next(said)}",
            f"I saved {next(said)} dollars week by week. List my balance after each week.",
            f"cumsum {next(said)}",
            f"Show the partial sums of {next(said)}.",
            f"Daily rainfall was {next(said)} mm. What is the accumulated total after each day?",
            f"I need the running total after each of {next(typed)}",
            f"{next(typed)} - cumulative sums?",
            f"Add up {next(typed)} step by step and list the sum after each step.",
            f"My deposits were {next(typed)}. What is the balance after each one?",
            f"prefix sums of {next(typed)}",
            f"Give the total so far after every entry of {next(typed)}",
            f"Show how the sum grows along the list {next(typed)}",
            f"list of cumulative totals for {next(typed)} please",
            f"Compute the cumulative totals of {next(said)}",
            f"Find the cumulative sum of the list {next(said)}.",
        ),
        think="The running totals: add the numbers one after the other and keep each partial sum.",
        code=f"import itertools\nnumbers = {numbers}\nprint(list(itertools.accumulate(numbers)))",
        answer=str([sum(numbers[: end + 1]) for end in range(len(numbers))]),
    )


def differences(rng: random.Random) -> Draft:
    numbers = integers(rng, -5, rng.choice((40, 300)), 4, 8)
    said = listed(rng, numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name}'s meter showed {next(further(numbers))} on the last days. How did it change from day"
            f" to day? A list, please.",
            f"The numbers at successive stops were {', '.join(map(str, numbers))}. What is the change between"
            " stops, as a list?",
            f"Each value minus the one before it, for {next(further(numbers))}",
            f"np.diff of {numbers} as a list",
            f"Subtract each number of {next(further(numbers))} from its successor and list the results.",
            f"{next(further(numbers))} - change from each to the next",
            f"how much does it change from one to the next: {next(further(numbers))}",
            f"What are the differences between consecutive numbers in {next(said)}?",
            f"Calculate the successive differences of {next(said)}",
            f"differences between neighbours in {next(said)}",
            f"By how much does each number in {next(said)} change from the one before?",
            f"My weekly meter readings are {next(said)}. List the change from each week to the next.",
            f"compute consecutive differences {next(said)}",
            f"Give the first differences of the sequence {next(said)}.",
            f"Subtract each element from the next one in {next(said)}",
            f"Find the differences between adjacent elements of {next(said)}.",
        ),
        think="The differences of neighbours: subtract each number from the one that follows it.",
        code=f"numbers = {numbers}\nprint([b - a for a, b in zip(numbers, numbers[1:])])",
        answer=str([numbers[i + 1] - numbers[i] for i in range(len(numbers) - 1)]),
    )


def percent_changes(rng: random.Random) -> Draft:
    numbers = [rng.randint(4, 60) * 5 for _ in range(rng.randint(3, 6))]
    said = listed(rng, numbers)
    changes = [round(float(Fraction(b, a) - 1) * 100, 1) for a, b in itertools.pairwise(numbers)]
    if any(tied(Fraction(100 * b, a), 1) for a, b in itertools.pairwise(numbers)):
        return percent_changes(rng)
    typed = further(numbers)
    sold = joined([f"{n} in {month}" for n, month in zip(numbers, MONTHS, strict=False)])
    teller, _, store = tellers(numbers)
    return Draft(
        phrasings=(
            f"The sales of {teller.name}'s {store} went {next(further(numbers))} month by month. By how many"
            f" percent did they change each time, to 1 decimal, as a list?",
            f"Our numbers went {next(further(numbers))}. By what percent did they change each time, one decimal,"
            " as a list?",
            f"Sales were {sold}. Give the month-over-month growth in percent, 1 decimal, as a list.",
            f"month-over-month growth in percent (1 decimal): {next(further(numbers))}",
            f"How many percent did each of {next(further(numbers))} grow over the one before? List, 1 decimal.",
            f"growth at each step in percent, 1 decimal: {next(further(numbers))}",
            f"{next(further(numbers))} - percent change each time, 1 decimal",
            f"What are the percent changes between consecutive values of {next(said)}, to 1 decimal?",
            f"Compute the period-over-period change in percent for {next(said)}, rounded to 1 decimal.",
            f"percent change from each value to the next: {next(said)} (1 decimal)",
            f"Our revenue by year was {next(said)}. By what percentage did it change each year? One decimal, please.",
            f"Find the growth rate in percent at every step of {next(said)}, to 1 decimal place.",
            f"month over month % change for {next(said)} rounded to 1 decimal",
            f"A share closed at {next(said)} on successive days. List the daily changes in percent with 1 decimal.",
            f"For each number of {next(said)} after the first, how many percent is it above or below the one before"
            f" (1 decimal)?",
            f"{next(typed)} - percent change at each step, 1 decimal",
            f"I need the % change from each value of {next(typed)} to the next, to 1 decimal.",
            f"By what percent did it go up or down each time: {next(typed)}? 1 decimal.",
            f"Prices went {next(typed)}. Give the change in percent at every step, with 1 decimal.",
            f"List the growth rates in percent for {next(typed)}, rounded to 1 decimal.",
            f"List the relative changes in percent, 1 decimal, along the series {next(said)}.",
            f"Calculate the consecutive percentage changes in the list {next(said)}, rounded to 1 decimal.",
        ),
        think="The change at each step in percent: divide each difference by the earlier value and multiply by 100.",
        code=f"x = {numbers}\nprint([round((b - a) * 100 / a, 1) for a, b in zip(x, x[1:])])",
        answer=str([change + 0.0 for change in changes]),
    )


def growth_per_period(rng: random.Random) -> Draft:
    start, years = rng.randint(2, 90) * 100, rng.randint(2, 12)
    end = start + rng.randint(1, 60) * 100
    what = rng.choice(("sales", "revenue", "users", "the population", "an investment"))
    value = round((math.exp(math.log(end / start) / years) - 1) * 100, 2)
    teller, _, _ = tellers(start, end, years)
    return Draft(
        phrasings=(
            f"In {teller.name}'s report {what} went from {start} to {end} within {years} years. What yearly"
            f" growth rate in percent is that (compound, 2 decimals)?",
            f"growth rate per year from {start} to {end} in {years} years, in percent",
            f"{start} to {end} over {years} years: CAGR in percent?",
            f"{what.capitalize()} grew from {start} to {end} in {years} years. What is the compound annual growth rate"
            f" in percent?",
            f"What is the CAGR in percent from {start} to {end} over {years} years?",
            f"cagr {start} -> {end}, {years} years",
            f"By what percentage per year did something grow that went from {start} to {end} in {years} years,"
            f" compounded?",
            f"Calculate the average yearly growth rate, compounded, for {start} rising to {end} within {years} years.",
            f"went from {start} to {end} over {years} years, whats that as growth per year in percent (compound)",
            f"I invested ${start} and after {years} years it was ${end}. What annual return in percent is that?",
            f"Find the constant yearly percentage that turns {start} into {end} after {years} years.",
            f"Over {years} years a figure climbed from {start} to {end}. How many percent a year does that make,"
            f" compounded?",
            f"Compute the compound annual growth rate in percent for a start of {start}, an end of {end} and"
            f" {years} years.",
        ),
        think=f"The growth per year: take the {years}th root of {end} / {start}, subtract 1 and multiply by 100.",
        code=f"print(round((({end} / {start}) ** (1 / {years}) - 1) * 100, 2))",
        answer=str(value),
    )


def standardised(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 60, 3, 6)
    if len(set(numbers)) == 1:
        return standardised(rng)
    said, n = listed(rng, numbers), len(numbers)
    deviation = math.sqrt(squared_deviations([float(x) for x in numbers]) / n)
    scores = [(n * x - sum(numbers)) / (n * deviation) for x in numbers]
    if any(tied(score, 3) for score in scores):
        return standardised(rng)
    return Draft(
        phrasings=(
            f"Give the z-score of each value in {next(said)}, with the population deviation, to 3 decimals.",
            f"Use numpy to standardise {next(said)} to mean 0 and standard deviation 1, rounded to 3 decimals.",
            f"z-scores of {next(said)} (population sd, 3 decimals)",
            f"Turn the marks {next(said)} into z-scores with 3 decimals; use the population standard deviation.",
            f"What are the standard scores of {next(said)} to 3 decimals, using the population deviation?",
            f"standardize the list {next(said)} with numpy, 3 decimals",
            f"Before training I have to z-normalise the feature {next(said)}. What are the values, to 3 decimals?",
            f"Subtract the mean from {next(said)} and divide by the population standard deviation (3 decimals).",
            f"How many population standard deviations is each of {next(said)} from the mean? Round to 3 decimals.",
            f"Standardise the data {next(said)} with the population standard deviation, to 3 decimal places.",
        ),
        think="Subtract the mean from each value, divide by the standard deviation and round to 3 decimals.",
        code=f"import numpy as np\nx = np.array({numbers})\nprint(((x - x.mean()) / x.std()).round(3).tolist())",
        answer=str([round(score, 3) + 0.0 for score in scores]),
    )


def exponential_smoothing(rng: random.Random) -> Draft:
    numbers = integers(rng, 10, 90, 3, 6)
    alpha = rng.choice((0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8))
    said, n = listed(rng, numbers), len(numbers)
    weight = Fraction(str(alpha))
    level = (1 - weight) ** (n - 1) * numbers[0]
    for k, number in enumerate(numbers[1:], 1):
        level += weight * (1 - weight) ** (n - 1 - k) * number
    if tied(level):
        return exponential_smoothing(rng)
    return Draft(
        phrasings=(
            f"Smooth {next(said)} exponentially with alpha {alpha}, starting at the first value. What is the last"
            f" level? Round to 2 decimals.",
            f"What does exponential smoothing of {next(said)} with alpha = {alpha} end at, to 2 decimals?",
            f"exponential smoothing {next(said)} alpha {alpha}, final value (2 decimals)",
            f"Weekly demand was {next(said)}. With simple exponential smoothing (alpha {alpha}), what is the forecast"
            f" for next week, to 2 decimals?",
            f"Apply simple exponential smoothing with a factor of {alpha} to {next(said)} and give the final level,"
            f" 2 decimals.",
            f"exp smooth {next(said)} using a={alpha}, whats the latest smoothed value to 2 decimals",
            f"Start with the first of {next(said)}; each next level is {alpha} of the new value plus the rest of the"
            f" old level. Where does it end (2 decimals)?",
            f"Calculate the exponentially weighted level of {next(said)} at the end for a smoothing constant of"
            f" {alpha}, with 2 decimals.",
            f"My sensor reads {next(said)}. Smoothed exponentially with alpha {alpha}, what is the current value, to"
            f" 2 decimals?",
            f"Find the final smoothed value of the series {next(said)} for alpha = {alpha}, rounded to 2 decimals.",
        ),
        think=f"Start with the first value; each next level is {alpha} times the value plus the rest of the level.",
        code=(
            f"values = {numbers}\nlevel = values[0]\nfor value in values[1:]:\n"
            f"    level = {alpha} * value + (1 - {alpha}) * level\nprint(round(level, 2))"
        ),
        answer=str(round(float(level), 2)),
    )


def running_record(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 60, 5, 9)
    said, function, word, short = (
        listed(rng, numbers),
        *rng.choice((("max", "maximum", "high"), ("min", "minimum", "low"))),
    )
    records = [sorted(numbers[: i + 1])[-1 if function == "max" else 0] for i in range(len(numbers))]
    return Draft(
        phrasings=(
            f"What is the running {word} of {next(said)}?",
            f"Give the cumulative {word} for every position of {next(said)}.",
            f"running {function} {next(said)}",
            f"A share price moved through {next(said)}. What was the record {short} so far after each step?",
            f"For each element of {next(said)}, find the {word} of all values up to it.",
            f"cumulative {word} of the list {next(said)}",
            f"Scan {next(said)} from the left and write down the {word} so far each time.",
            f"List the {short}est value seen up to each day if the days gave {next(said)}.",
            f"Could you make the list of running {word} values for {next(said)}?",
            f"Compute the running {word} of the series {next(said)}.",
        ),
        think=f"Go through the list and keep the {word} so far.",
        code=f"import itertools\nnumbers = {numbers}\nprint(list(itertools.accumulate(numbers, {function})))",
        answer=str(records),
    )


def fill_gaps(rng: random.Random) -> Draft:
    numbers: list[int | None] = [*integers(rng, 1, 40, 4, 7)]
    for place in rng.sample(range(1, len(numbers)), rng.randint(1, 2)):
        numbers[place] = None
    known = [number for number in numbers if number is not None]
    way = rng.choice(("last", "zero", "mean"))
    mean = Fraction(sum(known), len(known))
    if mean.denominator not in (1, 2, 4):
        return fill_gaps(rng)
    filled: list[float] = []
    for number in numbers:
        spare = {"last": filled[-1] if filled else 0, "zero": 0, "mean": float(mean)}[way]
        filled += [spare if number is None else number]
    words = {"last": "the last known value", "zero": "0", "mean": "the mean of the known values"}[way]
    code = {
        "last": "for i, x in enumerate(data):\n    if x is None:\n        data[i] = data[i - 1]\nprint(data)",
        "zero": "print([0 if x is None else x for x in data])",
        "mean": "known = [x for x in data if x is not None]\nmean = sum(known) / len(known)\n"
        "print([mean if x is None else x for x in data])",
    }[way]
    return Draft(
        phrasings=(
            f"In {numbers}, None should become {words}. Print the list.",
            f"{numbers} - put {words} in place of each None",
            f"Fill the missing values in {numbers} with {words}.",
            f"What is {numbers} after every None is replaced by {words}?",
            f"{numbers}: None -> {words}",
            f"A sensor sent {numbers}; None means no reading. Put {words} into the gaps.",
            f"Replace None by {words} in the list {numbers}.",
            f"my data {numbers} has holes, fill them with {words}",
            f"Clean up {numbers} by using {words} where a value is missing.",
            f"Which list results from {numbers} when gaps are filled with {words}?",
            f"Impute the missing entries of {numbers} with {words}, please.",
            f"Given {numbers}, substitute {words} for each None.",
        ),
        think=f"Go through the list and put {words} where there is None.",
        code=f"data = {numbers}\n{code}",
        answer=str(filled),
    )


def best_month(rng: random.Random) -> Draft:
    count = rng.randint(4, 8)
    numbers = rng.sample(range(20, 400), count)
    months = MONTHS[:count]
    said = ", ".join(f"{month} {number}" for month, number in zip(months, numbers, strict=True))
    up = rng.random() < 0.5
    steps = [b - a for a, b in itertools.pairwise(numbers)]
    wanted = sorted(steps)[-1 if up else 0]
    if steps.count(wanted) > 1 or (wanted > 0) != up:
        return best_month(rng)
    word, verb = ("rise", "rise") if up else ("drop", "fall")
    names = str(list(months)).replace("'", '"')
    return Draft(
        phrasings=(
            f"Which month had the biggest {'increase' if up else 'decrease'}: {said}?",
            f"month with the strongest {'growth' if up else 'decline'} in absolute numbers: {said}",
            f"{said} - which month had the biggest {word} on the one before",
            f"Monthly sales: {said}. Which month had the biggest {word} over the month before?",
            f"In which month did the values {verb} most compared with the previous one? {said}",
            f"biggest {word} month on month: {said}",
            f"Our visitors were {said}. Name the month with the largest {word} from the month before.",
            f"Look at {said} and tell me the month that saw the steepest {word}.",
            f"which month shows the greatest {word} vs the one before, {said}",
            f"From {said}, find the month in which the figure {verb}s the most against its predecessor.",
            f"I logged {said}. When was the largest month-to-month {word}? Give the month.",
            f"Given {said}, what month brought the sharpest {word}?",
            f"Find the month with the largest {word} from the previous month: {said}.",
        ),
        think=f"Subtract each month from the next and take the month with the largest {word}.",
        code=(
            f"months = {names}\nvalues = {numbers}\n"
            f"changes = [b - a for a, b in zip(values, values[1:])]\n"
            f"print(months[changes.index({'max' if up else 'min'}(changes)) + 1])"
        ),
        answer=months[steps.index(wanted) + 1],
    )
