"""Percentiles and quartiles of a list, and the outliers by them."""

from __future__ import annotations

import math
import random
import statistics
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.wording import integers, listed


def percentile(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 100, 5, 10)
    said, p = listed(rng, numbers), rng.choice((10, 20, 25, 40, 50, 60, 75, 80, 90, 95))
    position = Fraction(p * (len(numbers) - 1), 100)
    ordered, below = sorted(numbers), math.floor(position)
    above = min(below + 1, len(ordered) - 1)
    value = ordered[below] + (position - below) * (ordered[above] - ordered[below])
    typed = further(numbers)
    teller, _, _ = tellers(numbers, p)
    return Draft(
        phrasings=(
            f"{teller.name}'s phone logged these screen times in minutes: {next(further(numbers))}. What is the"
            f" {p}th percentile with numpy's default method?",
            f"Below which value lie {p}% of {next(further(numbers))}? Use np.percentile with {p}.",
            f"{', '.join(map(str, numbers))}: np.percentile at {p}, please",
            f"At what score do you reach the {p}th percentile of these results: {next(further(numbers))}?"
            " (numpy's default)",
            f"{next(further(numbers))} - {p}th percentile, linear interpolation",
            f"the {p}% point (percentile, interpolated) of {next(further(numbers))}",
            f"What is the {p}th percentile of {next(said)} (linear interpolation)?",
            f"Use numpy to find the {p}th percentile of {next(said)}",
            f"{p}th percentile of {next(said)} (numpy)",
            f"Calculate the {p}th percentile for {next(said)} with linear interpolation.",
            f"With numpy, which value marks the {p}th percentile of {next(said)}?",
            f"compute percentile {p} of {next(said)} as numpy does",
            f"Delivery times were {next(said)} minutes. What is the {p}th percentile, interpolated linearly?",
            f"My child is in a group with the heights {next(said)}. Where is the {p}th percentile, please"
            " (linear interpolation)?",
            f"{next(typed)} - {p}th percentile (numpy)?",
            f"I need the {p}th percentile of {next(typed)}, with linear interpolation",
            f"P{p} of {next(typed)} (linear interpolation)",
            f"What value is at the {p}th percentile in {next(typed)}, by PERCENTILE.INC?",
            f"Response times: {next(typed)}. What is p{p}, as numpy computes it?",
            f"Give me percentile {p} for the list {next(typed)}, linearly interpolated",
            f"np.percentile of {next(typed)} at {p}",
            f"Work out the {p}th percentile (linear interpolation) of these numbers: {next(typed)}",
            f"Below which value do {p}% of {next(said)} fall (linear interpolation)?",
            f"Find the {p}th percentile (numpy's default method) of this data: {next(said)}",
        ),
        think=f"The {p}th percentile of the list, with linear interpolation.",
        code=f"import numpy as np\nnumbers = {numbers}\nprint(round(float(np.percentile(numbers, {p})), 4))",
        answer=str(round(float(value), 4)),
    )


def quartile(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 90, 5, 11)
    said, (name, which) = listed(rng, numbers), rng.choice((("first", 0), ("third", 2)))
    also = "lower" if which == 0 else "upper"
    short = f"Q{which + 1}"
    ordered, quarters = sorted(numbers), (len(numbers) - 1) * (which + 1)
    below = quarters // 4
    part = Fraction(quarters % 4, 4)
    value = ordered[below] + part * (ordered[min(below + 1, len(ordered) - 1)] - ordered[below])
    typed = further(numbers)
    return Draft(
        phrasings=(
            f"What is the {name} quartile of {next(said)}? Use the inclusive method.",
            f"Find the {name} quartile ({short}) of {next(said)} with the inclusive method",
            f"{short} of {next(said)} (inclusive)",
            f"Calculate the {also} quartile of {next(said)} (inclusive method)",
            f"whats {short} for the data {next(said)} by the inclusive method",
            f"Give me the {also} quartile ({short}) of the list {next(said)}, inclusive method",
            f"The scores are {next(said)}. Where does the {name} quartile lie by the inclusive method?",
            f"{next(typed)} - {name} quartile, inclusive method?",
            f"I need {short} of {next(typed)}, computed inclusively.",
            f"What's the {also} quartile, {short}, of {next(typed)} by the inclusive method?",
            f"Determine the {name} quartile of the data {next(typed)} as QUARTILE.INC does",
            f"Work out {short} (inclusive method) for these numbers: {next(typed)}",
            f"Marks were {next(typed)}. What is the {also} quartile, inclusive of the ends?",
            f"Give the {name} quartile for {next(typed)}, as QUARTILE.INC would",
            f"For {next(said)}, compute {short}, the {name} quartile, with the inclusive method.",
            f"By the inclusive method, what is the {name} quartile of these numbers: {next(said)}?",
        ),
        think=f"The {name} quartile, inclusive method: cut the sorted list into quarters; take the {name} cut point.",
        code=(
            f"import statistics\nnumbers = {numbers}\n"
            f'print(statistics.quantiles(numbers, n=4, method="inclusive")[{which}])'
        ),
        answer=str(float(value)),
    )


def inner_quartiles(numbers: list[int]) -> tuple[float, float]:
    """The first and third quartile, inclusive method."""
    ordered, quarter = sorted(numbers), [0.0, 0.0]
    for slot, position in enumerate(((len(ordered) - 1) / 4, 3 * (len(ordered) - 1) / 4)):
        low = int(position)
        quarter[slot] = ordered[low] + (position - low) * (ordered[low + 1] - ordered[low])
    return quarter[0], quarter[1]


def other_quartiles(numbers: list[int]) -> list[tuple[float, float]]:
    """The same by the exclusive method, and as medians of the halves, without the middle value and with it."""
    ordered, half = sorted(numbers), len(numbers) // 2
    q1, _, q3 = statistics.quantiles(numbers, n=4)
    medians = [(statistics.median(ordered[:n]), statistics.median(ordered[-n:])) for n in (half, len(numbers) - half)]
    return [(q1, q3), *medians]


def beyond(numbers: list[int], q1: float, q3: float) -> list[int]:
    """What lies more than 1.5 interquartile ranges outside."""
    reach = 1.5 * (q3 - q1)
    return [number for number in numbers if number < q1 - reach or q3 + reach < number]


def outliers(rng: random.Random) -> Draft:
    centre = rng.randint(20, 200)
    numbers = [centre + rng.randint(-5, 5) for _ in range(rng.randint(6, 9))]
    numbers += rng.sample((centre + rng.randint(60, 150), max(0, centre - rng.randint(60, 150))), rng.randint(0, 2))
    rng.shuffle(numbers)
    found = beyond(numbers, *inner_quartiles(numbers))
    if any(beyond(numbers, q1, q3) != found for q1, q3 in other_quartiles(numbers)):
        return outliers(rng)
    said = listed(rng, numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name}'s lab has the readings {next(further(numbers))}, and something may be wrong. Which"
            f" are outliers by the 1.5 IQR rule with inclusive quartiles? Give a list.",
            f"Is there anything unusual in {', '.join(map(str, numbers))}? List what the 1.5 IQR rule finds"
            " (inclusive method).",
            f"Which readings of {', '.join(map(str, numbers))} lie outside the box-plot fences (1.5 IQR, numpy"
            " quartiles)? List.",
            f"{', '.join(map(str, numbers))} - outliers by the 1.5 IQR rule",
            f"Which of {', '.join(map(str, numbers))} does the 1.5 IQR rule call outliers?",
            f"Which values are outliers in {next(said)}? Use the 1.5 IQR rule.",
            f"Find the outliers in {next(said)} with the IQR method",
            f"outliers of {next(said)} by the 1.5 * IQR rule",
            f"List all outliers in this data set: {next(said)}",
            f"Are there any outliers in {next(said)}? List them using the interquartile range.",
            f"Sensor readings: {next(said)}. Which ones are outliers (1.5 times the IQR)?",
            f"Some numbers in {next(said)} look odd. Which are outliers by the 1.5 IQR rule?",
            f"iqr outliers in {next(said)}",
            f"use the interquartile range to detect outliers in {next(said)}",
            f"Identify the outliers in the list {next(said)} using 1.5 x IQR.",
        ),
        think="The outliers: what lies more than 1.5 interquartile ranges below the first or above the third quartile.",
        code=(
            f"import statistics\nnumbers = {numbers}\n"
            'q1, _, q3 = statistics.quantiles(numbers, n=4, method="inclusive")\niqr = q3 - q1\n'
            "print([x for x in numbers if x < q1 - 1.5 * iqr or x > q3 + 1.5 * iqr])"
        ),
        answer=str(found),
    )


def interquartile_range(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 99), 4 * rng.randint(1, 2) + 1)
    said, ordered, step = listed(rng, numbers), sorted(numbers), (len(numbers) - 1) // 4
    typed = further(numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name}'s delivery times in minutes were {next(further(numbers))}. What is the interquartile"
            f" range with inclusive quartiles?",
            f"What is the interquartile range of {numbers} using numpy percentile (its inclusive default)?",
            f"75th minus 25th percentile of {next(further(numbers))}, inclusive method",
            f"What is the interquartile range of {next(said)} by the inclusive method?",
            f"Find the IQR of {next(said)} with inclusive quartiles",
            f"IQR of {next(said)} (inclusive method)",
            f"Calculate the interquartile range of {next(said)} (inclusive method).",
            f"How wide is the middle half of {next(said)} (third quartile minus first, both inclusive)?",
            f"whats the interquartile range for {next(said)}, inclusive method",
            f"Exam marks were {next(said)}. Could you give me their IQR by the inclusive method?",
            f"Subtract the lower from the upper inclusive quartile of {next(said)}.",
            f"{next(typed)} - IQR, quartiles inclusive?",
            f"I need the interquartile range of {next(typed)}, inclusive quartiles",
            f"Q3 minus Q1 for {next(typed)}, both by the inclusive method",
            f"What's the IQR of the data {next(typed)} as QUARTILE.INC gives it?",
            f"Not the range, the interquartile range of {next(typed)} (QUARTILE.INC)",
            f"Give me the interquartile range for {next(typed)}, inclusive quartiles please",
            f"Take the third quartile of {next(typed)} and subtract the first, by the inclusive method.",
            f"For the scores {next(said)}, what is Q3 - Q1 by the inclusive method?",
            f"Using the inclusive method, compute the interquartile range (IQR) of these numbers: {next(said)}",
        ),
        think="The interquartile range: the third quartile minus the first, both by the inclusive method.",
        code=(
            f"import statistics\nnumbers = {numbers}\n"
            'q1, _, q3 = statistics.quantiles(numbers, n=4, method="inclusive")\nprint(q3 - q1)'
        ),
        answer=str(float(ordered[3 * step] - ordered[step])),
    )
