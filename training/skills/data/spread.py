"""How far values lie apart, and how two lists go together."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import integers, listed, rounding, series


def squared_deviations(values: list[float]) -> Fraction:
    """The sum of squared distances from the mean, exact."""
    exact = [Fraction(value) for value in values]
    return sum((value**2 for value in exact), Fraction(0)) - sum(exact, Fraction(0)) ** 2 / len(exact)


def value_range(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said = listed(rng, numbers)
    ordered = sorted(Fraction(str(number)) for number in numbers)
    return Draft(
        phrasings=(
            f"What is the range of {next(said)}?",
            f"Find the range of these {what}: {next(said)}",
            f"range of {next(said)}",
            f"What's the difference between the largest and smallest of {next(said)}?",
            f"Calculate the range of the data set {next(said)}.",
            f"how far apart are the highest and lowest values in {next(said)}",
            f"The {what} were {next(said)}. By how much do the maximum and minimum differ?",
            f"Tell me the statistical range for {next(said)}",
            f"Compute max minus min of {next(said)}",
            f"Given the {what} {next(said)}, what is the range?",
        ),
        think="The range is the largest value minus the smallest.",
        code=f"numbers = {numbers}\nprint(max(numbers) - min(numbers))",
        answer=str(float(ordered[-1] - ordered[0])),
    )


def standard_deviation(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    kind, function, less = rng.choice((("sample", "stdev", 1), ("population", "pstdev", 0)))
    value = math.sqrt(squared_deviations(numbers) / (len(numbers) - less))
    return Draft(
        phrasings=(
            f"What is the {kind} standard deviation of {next(said)}{next(ask)}?",
            f"Calculate the {kind} standard deviation of {next(said)}{next(ask)}",
            f"{kind} standard deviation of {next(said)}{next(ask)}",
            f"Find the standard deviation ({kind}) for these {what}: {next(said)}{next(ask)}",
            f"Here are some {what}: {next(said)}. What's their {kind} standard deviation{next(ask)}?",
            f"{kind} std dev of {next(said)}{next(ask)}",
            f"Could you compute the {kind} SD of {next(said)}{next(ask)}?",
            f"Treating {next(said)} as a {kind}, what is the standard deviation{next(ask)}?",
            f"Work out the {kind} standard deviation of the list {next(said)}{next(ask)}",
            f"Compute the {kind} standard deviation of the {what} {next(said)}{next(ask)}.",
        ),
        think=f"Take the {kind} standard deviation of the {len(numbers)} values.",
        code=f"import statistics\nnumbers = {numbers}\nprint(round(statistics.{function}(numbers), {places}))",
        answer=str(round(value, places)),
    )


def variance(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    kind, function, less = rng.choice((("sample", "variance", 1), ("population", "pvariance", 0)))
    value = float(squared_deviations(numbers) / (len(numbers) - less))
    return Draft(
        phrasings=(
            f"What is the {kind} variance of {next(said)}{next(ask)}?",
            f"Calculate the {kind} variance of {next(said)}{next(ask)}",
            f"{kind} variance of {next(said)}{next(ask)}",
            f"Find the {kind} variance for the {what} {next(said)}{next(ask)}",
            f"If {next(said)} is a {kind}, what is its variance{next(ask)}?",
            f"whats the {kind} variance of these numbers {next(said)}{next(ask)}",
            f"I measured {what} of {next(said)}. How large is the {kind} variance{next(ask)}?",
            f"Can you get the {kind} variance of {next(said)}{next(ask)}?",
            f"Work out the {kind} variance: {next(said)}{next(ask)}",
            f"Compute the {kind} variance of the data {next(said)}{next(ask)}.",
        ),
        think=f"Take the {kind} variance of the {len(numbers)} values.",
        code=f"import statistics\nnumbers = {numbers}\nprint(round(statistics.{function}(numbers), {places}))",
        answer=str(round(value, places)),
    )


def plain_standard_deviation(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    value = math.sqrt(squared_deviations(numbers) / (len(numbers) - 1))
    return Draft(
        phrasings=(
            f"What is the standard deviation of {next(said)}{next(ask)}?",
            f"Find the standard deviation of {next(said)}{next(ask)}",
            f"standard deviation of {next(said)}{next(ask)}",
            f"stdev of {next(said)}{next(ask)}",
            f"Calculate the standard deviation for these {what}: {next(said)}{next(ask)}",
            f"How spread out are the {what} {next(said)}? Give the standard deviation{next(ask)}.",
            f"Could you compute the standard deviation of {next(said)}{next(ask)}?",
            f"The {what} vary: {next(said)}. By how much, as a standard deviation{next(ask)}?",
            f"What's the std of {next(said)}{next(ask)}?",
            f"Work out the standard deviation of {next(said)}{next(ask)}.",
        ),
        think=f"Take the standard deviation of the {len(numbers)} values.",
        code=f"import statistics\nnumbers = {numbers}\nprint(round(statistics.stdev(numbers), {places}))",
        answer=str(round(value, places)),
    )


def percentile(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 100, 5, 10)
    said, p = listed(rng, numbers), rng.choice((10, 20, 25, 40, 50, 60, 75, 80, 90, 95))
    position = Fraction(p * (len(numbers) - 1), 100)
    ordered, below = sorted(numbers), math.floor(position)
    above = min(below + 1, len(ordered) - 1)
    value = ordered[below] + (position - below) * (ordered[above] - ordered[below])
    return Draft(
        phrasings=(
            f"What is the {p}th percentile of {next(said)}?",
            f"Use numpy to find the {p}th percentile of {next(said)}",
            f"{p}th percentile of {next(said)}",
            f"Calculate the {p}th percentile for {next(said)}.",
            f"With numpy, which value marks the {p}th percentile of {next(said)}?",
            f"compute percentile {p} of {next(said)}",
            f"Delivery times were {next(said)} minutes. What is the {p}th percentile?",
            f"My child is in a group with the heights {next(said)}. Where is the {p}th percentile, please?",
            f"Below which value do {p}% of {next(said)} fall (linear interpolation)?",
            f"Find the {p}th percentile of this data: {next(said)}",
        ),
        think=f"Take the {p}th percentile of the list with linear interpolation.",
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
    return Draft(
        phrasings=(
            f"What is the {name} quartile of {next(said)}? Use the inclusive method.",
            f"Find the {name} quartile ({short}) of {next(said)}",
            f"{short} of {next(said)}",
            f"Calculate the {also} quartile of {next(said)}",
            f"whats {short} for the data {next(said)}",
            f"Give me the {also} quartile ({short}) of the list {next(said)}",
            f"The scores are {next(said)}. Where does the {name} quartile lie?",
            f"For {next(said)}, compute {short}, the {name} quartile.",
            f"What is the {name} quartile of these numbers: {next(said)}?",
        ),
        think=f"Cut the sorted list into quarters and take the {name} cut point.",
        code=(
            f"import statistics\nnumbers = {numbers}\n"
            f'print(statistics.quantiles(numbers, n=4, method="inclusive")[{which}])'
        ),
        answer=str(float(value)),
    )


def z_score(rng: random.Random) -> Draft:
    deviation, centre = rng.choice((2, 2.5, 4, 5, 8, 10, 12, 15)), rng.randint(20, 120)
    value = centre + rng.randint(-30, 30)
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"What is the z-score of {value} if the mean is {centre} and the standard deviation is"
            f" {deviation}{next(ask)}?",
            f"Calculate the z-score for x = {value}, mean = {centre}, sd = {deviation}{next(ask)}",
            f"z score of {value} with mean {centre} and std {deviation}{next(ask)}",
            f"A test has mean {centre} and standard deviation {deviation}. What is the z-score of a score of"
            f" {value}{next(ask)}?",
            f"How many standard deviations from the mean is {value} when mu = {centre} and sigma ="
            f" {deviation}{next(ask)}?",
            f"Standardise {value} given a mean of {centre} and a standard deviation of {deviation}{next(ask)}",
            f"I scored {value}; the class averaged {centre} with a standard deviation of {deviation}. What is my"
            f" z-score{next(ask)}?",
            f"How unusual is {value} for a mean of {centre} and a standard deviation of {deviation}? Give the"
            f" z-score{next(ask)}.",
            f"find z for {value}, average {centre}, standard deviation {deviation}{next(ask)}",
            f"Find the z-score of the value {value} for a mean of {centre} and a standard deviation of"
            f" {deviation}{next(ask)}.",
        ),
        think=f"The z-score is {value} minus the mean {centre}, divided by the deviation {deviation}.",
        code=f"print(round(({value} - {centre}) / {deviation}, {places}))",
        answer=str(round(value / deviation - centre / deviation, places)),
    )


def outliers(rng: random.Random) -> Draft:
    centre = rng.randint(20, 200)
    numbers = [centre + rng.randint(-5, 5) for _ in range(rng.randint(6, 9))]
    numbers += rng.sample((centre + rng.randint(60, 150), max(0, centre - rng.randint(60, 150))), rng.randint(0, 2))
    rng.shuffle(numbers)
    said, ordered = listed(rng, numbers), sorted(numbers)
    quarter = [0.0, 0.0]
    for slot, position in enumerate(((len(ordered) - 1) / 4, 3 * (len(ordered) - 1) / 4)):
        low = int(position)
        quarter[slot] = ordered[low] + (position - low) * (ordered[low + 1] - ordered[low])
    reach = 1.5 * (quarter[1] - quarter[0])
    found = [number for number in numbers if number < quarter[0] - reach or quarter[1] + reach < number]
    return Draft(
        phrasings=(
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
        think="Outliers lie more than 1.5 interquartile ranges below the first or above the third quartile.",
        code=(
            f"import statistics\nnumbers = {numbers}\n"
            'q1, _, q3 = statistics.quantiles(numbers, n=4, method="inclusive")\niqr = q3 - q1\n'
            "print([x for x in numbers if x < q1 - 1.5 * iqr or x > q3 + 1.5 * iqr])"
        ),
        answer=str(found),
    )


def paired(rng: random.Random) -> tuple[list[int], list[int], Fraction, Fraction, Fraction]:
    """Two lists x, y of equal length, and n squared times their covariance and variances; neither is constant."""
    count = rng.randint(4, 6)
    x = rng.sample(range(1, 20), count)
    y = rng.sample(range(1, 60), count)
    sums = [
        Fraction(count * sum(a * b for a, b in zip(p, q, strict=True)) - sum(p) * sum(q))
        for p, q in ((x, y), (x, x), (y, y))
    ]
    return x, y, sums[0], sums[1], sums[2]


def correlation(rng: random.Random) -> Draft:
    x, y, xy, xx, yy = paired(rng)
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"What is the correlation between {x} and {y}{next(ask)}?",
            f"Calculate the Pearson correlation coefficient of x = {x} and y = {y}{next(ask)}",
            f"correlation of {x} and {y}{next(ask)}",
            f"How strongly are {x} and {y} correlated? Give Pearson's r{next(ask)}.",
            f"Hours studied: {x}. Marks: {y}. Find the correlation coefficient{next(ask)}.",
            f"find r for x {x} and y {y}{next(ask)}",
            f"Do {x} and {y} move together? I would like Pearson's coefficient{next(ask)}.",
            f"Two shops sold {x} and {y} on the same days. What is the correlation of their sales{next(ask)}?",
            f"Can you compute the correlation coefficient for these two lists, {x} and {y}{next(ask)}?",
            f"Compute the correlation between the lists {x} and {y}{next(ask)}.",
        ),
        think="Use Pearson's correlation coefficient of the two lists.",
        code=f"import statistics\nx = {x}\ny = {y}\nprint(round(statistics.correlation(x, y), {places}))",
        answer=str(round(float(xy) / math.sqrt(xx * yy), places)),
    )


def regression_slope(rng: random.Random) -> Draft:
    x, y, xy, xx, _ = paired(rng)
    places, ask = rounding(rng)
    points = ", ".join(f"({a}, {b})" for a, b in zip(x, y, strict=True))
    return Draft(
        phrasings=(
            f"What is the slope of the linear regression line for x = {x} and y = {y}{next(ask)}?",
            f"Find the slope of the best fit line through the points {points}{next(ask)}",
            f"regression slope of x {x} y {y}{next(ask)}",
            f"Fit a straight line to {points}. What is its slope{next(ask)}?",
            f"Calculate the least squares slope for x = {x}, y = {y}{next(ask)}",
            f"Ad spend was {x} and sales were {y}. By how much do sales rise per unit of spend, by linear"
            f" regression{next(ask)}?",
            f"By how much does y change per unit of x in the best line through {points}{next(ask)}?",
            f"least squares fit to {points}, slope only{next(ask)}",
            f"slope of the trend line for {points}{next(ask)}",
            f"Compute the slope of the regression of {y} on {x}{next(ask)}.",
        ),
        think="Fit a least squares line to the points and take its slope.",
        code=f"import statistics\nx = {x}\ny = {y}\nprint(round(statistics.linear_regression(x, y).slope, {places}))",
        answer=str(round(float(xy / xx), places)),
    )


def interquartile_range(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 99), 4 * rng.randint(1, 2) + 1)
    said, ordered, step = listed(rng, numbers), sorted(numbers), (len(numbers) - 1) // 4
    return Draft(
        phrasings=(
            f"What is the interquartile range of {next(said)}?",
            f"Find the IQR of {next(said)}",
            f"IQR of {next(said)}",
            f"Calculate the interquartile range of {next(said)}.",
            f"How wide is the middle half of {next(said)} (third quartile minus first)?",
            f"whats the interquartile range for {next(said)}",
            f"Exam marks were {next(said)}. Could you give me their IQR?",
            f"Subtract the lower from the upper quartile of {next(said)}.",
            f"For the scores {next(said)}, what is Q3 - Q1?",
            f"Compute the interquartile range (IQR) of these numbers: {next(said)}",
        ),
        think="The interquartile range is the third quartile minus the first.",
        code=(
            f"import statistics\nnumbers = {numbers}\n"
            'q1, _, q3 = statistics.quantiles(numbers, n=4, method="inclusive")\nprint(q3 - q1)'
        ),
        answer=str(float(ordered[3 * step] - ordered[step])),
    )


def normalised(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 100, 3, 6)
    numbers = [*numbers, max(numbers) + 10]
    rng.shuffle(numbers)
    said, low = listed(rng, numbers), min(numbers)
    width = max(numbers) - low
    if any(tied(Fraction(number - low, width), 3) for number in numbers):
        return normalised(rng)
    return Draft(
        phrasings=(
            f"Normalize {next(said)} to the range 0 to 1, rounded to 3 decimals.",
            f"Use numpy to min-max scale {next(said)}, rounded to 3 decimals",
            f"min-max normalization of {next(said)} (3 decimals)",
            f"Rescale {next(said)} so the smallest is 0 and the largest is 1. Round to 3 decimals.",
            f"scale the numbers {next(said)} between 0 and 1 to 3 decimals",
            f"I need the features {next(said)} min-max normalised with 3 decimal places.",
            f"Apply min-max scaling to {next(said)} and round to 3 decimals",
            f"Normalise the list {next(said)} to between 0 and 1, to 3 decimal places.",
        ),
        think="Subtract the minimum from each value, divide by the range and round to 3 decimals.",
        code=(
            f"import numpy as np\nx = np.array({numbers})\n"
            "print(((x - x.min()) / (x.max() - x.min())).round(3).tolist())"
        ),
        answer=str([round((number - low) / width, 3) for number in numbers]),
    )
