"""How far values lie apart, and where one lies among them."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import decimals, further, told
from training.skills.data.tellers import tellers
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
    gap = "max(numbers) - min(numbers)"
    shown = gap if all(isinstance(number, int) for number in numbers) else f"round({gap}, 2)"
    typed = further(numbers)
    teller, friend, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} has the {what} {next(further(numbers))} and needs the range. What is it?",
            f"{friend.name} compares the {what} {next(further(numbers))}. By how much does the greatest exceed"
            f" the smallest?",
            f"How far apart are the lowest and the highest of {next(further(numbers))}?",
            f"What is the span from the smallest to the biggest reading: {next(further(numbers))}?",
            f"{next(further(numbers))} - range",
            f"{next(further(numbers))} highest minus lowest",
            f"What is the range of {next(said)}?",
            f"Find the range of these {what}: {next(said)}",
            f"range of {next(said)}",
            f"What's the difference between the largest and smallest of {next(said)}?",
            f"Calculate the range of the data set {next(said)}.",
            f"how far apart are the highest and lowest values in {next(said)}",
            f"The {what} were {next(said)}. By how much do the maximum and minimum differ?",
            f"Tell me the statistical range for {next(said)}",
            f"{next(typed)} - range?",
            f"I need the range of {next(typed)}",
            f"How big is the gap between the highest and the lowest of {next(typed)}?",
            f"max minus min: {next(typed)}",
            f"Give me the range for the {what} {next(typed)}",
            f"Subtract the smallest of {next(typed)} from the largest.",
            f"range (highest - lowest) of {next(typed)}",
            f"My {what} went like this: {next(typed)}. What is their range?",
            f"What's the difference between the max and the min of {next(typed)}?",
            f"Find the statistical range: {next(typed)}",
            f"How much bigger is the largest of {next(typed)} than the smallest?",
            f"the range of the data {next(typed)}, please",
            f"From the lowest to the highest of these {what}, how far is it? {next(typed)}",
            f"{told(what, next(typed))}. What is the range?",
            f"{told(what, next(typed))}. How far apart are the highest and the lowest?",
            f"Compute max minus min of {next(said)}",
            f"Given the {what} {next(said)}, what is the range?",
        ),
        think="The range: the largest value minus the smallest.",
        code=f"numbers = {numbers}\nprint({shown})",
        answer=str(float(ordered[-1] - ordered[0])),
    )


def standard_deviation(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    kind, function, less = rng.choice((("sample", "stdev", 1), ("population", "pstdev", 0)))
    value = math.sqrt(squared_deviations(numbers) / (len(numbers) - less))
    typed, asked = further(numbers), decimals(places)
    teller, friend, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} measured the same thing several times and got {next(further(numbers))}. What is the"
            f" {kind} standard deviation, to {places} decimals?",
            f"For a lab report {friend.name} has the {what} {next(further(numbers))}. {friend.he.capitalize()}"
            f" needs their {kind} standard deviation with {places} decimals. What is it?",
            f"What is the {kind} standard deviation of {next(said)}{next(ask)}?",
            f"Calculate the {kind} standard deviation of {next(said)}{next(ask)}",
            f"{kind} standard deviation of {next(said)}{next(ask)}",
            f"Find the standard deviation ({kind}) for these {what}: {next(said)}{next(ask)}",
            f"Here are some {what}: {next(said)}. What's their {kind} standard deviation{next(ask)}?",
            f"{kind} std dev of {next(said)}{next(ask)}",
            f"Could you compute the {kind} SD of {next(said)}{next(ask)}?",
            f"Treating {next(said)} as a {kind}, what is the standard deviation{next(ask)}?",
            f"{next(typed)} - {kind} standard deviation{next(asked)}?",
            f"I need the {kind} standard deviation of {next(typed)}{next(asked)}",
            f"{kind} stdev of {next(typed)}{next(asked)}",
            f"What's the {kind} SD for the {what} {next(typed)}{next(asked)}?",
            f"standard deviation ({kind}) of {next(typed)}{next(asked)}",
            f"Find the {kind} std of {next(typed)}{next(asked)}.",
            f"My {what} are {next(typed)}. I need their {kind} standard deviation{next(asked)}.",
            f"Standard deviation of {next(typed)}, {kind} version{next(asked)}",
            f"Take {next(typed)} as a {kind} and give the standard deviation{next(asked)}.",
            f"Use the {kind} formula: what is the standard deviation of {next(typed)}{next(asked)}?",
            f"Dividing by {'n - 1' if less else 'n'} ({kind}), how large is the standard deviation of"
            f" {next(typed)}{next(asked)}?",
            f"tell me the {kind} standard deviation of this list {next(typed)}{next(asked)}",
            f"{told(what, next(typed))}. What is the {kind} standard deviation{next(asked)}?",
            f"Work out the {kind} standard deviation of the list {next(said)}{next(ask)}",
            f"Compute the {kind} standard deviation of the {what} {next(said)}{next(ask)}.",
        ),
        think=f"The {kind} standard deviation of the {len(numbers)} values: statistics.{function}.",
        code=f"import statistics\nnumbers = {numbers}\nprint(round(statistics.{function}(numbers), {places}))",
        answer=str(round(value, places)),
    )


def variance(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    kind, function, less = rng.choice((("sample", "variance", 1), ("population", "pvariance", 0)))
    value = float(squared_deviations(numbers) / (len(numbers) - less))
    if tied(value, places):
        return variance(rng)
    typed, asked = further(numbers), decimals(places)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} wrote down the {what} {next(further(numbers))}. What is their {kind} variance, to"
            f" {places} decimals?",
            f"What is the {kind} variance of {next(said)}{next(ask)}?",
            f"Calculate the {kind} variance of {next(said)}{next(ask)}",
            f"{kind} variance of {next(said)}{next(ask)}",
            f"Find the {kind} variance for the {what} {next(said)}{next(ask)}",
            f"If {next(said)} is a {kind}, what is its variance{next(ask)}?",
            f"whats the {kind} variance of these numbers {next(said)}{next(ask)}",
            f"I measured {what} of {next(said)}. How large is the {kind} variance{next(ask)}?",
            f"Can you get the {kind} variance of {next(said)}{next(ask)}?",
            f"{next(typed)} - {kind} variance{next(asked)}?",
            f"I need the {kind} variance of {next(typed)}{next(asked)}",
            f"variance ({kind}) of {next(typed)}{next(asked)}",
            f"What's the {kind} variance for the {what} {next(typed)}{next(asked)}?",
            f"{kind} var of {next(typed)}{next(asked)}",
            f"My {what} are {next(typed)}. What is their {kind} variance{next(asked)}?",
            f"Variance of {next(typed)}, {kind} version{next(asked)}",
            f"Take {next(typed)} as a {kind} and give the variance{next(asked)}.",
            f"Use the {kind} formula: what is the variance of {next(typed)}{next(asked)}?",
            f"Dividing by {'n - 1' if less else 'n'} ({kind}), how large is the variance of"
            f" {next(typed)}{next(asked)}?",
            f"tell me the {kind} variance of this list {next(typed)}{next(asked)}",
            f"Square the {kind} standard deviation of {next(typed)}: what variance is that{next(asked)}?",
            f"{told(what, next(typed))}. What is the {kind} variance{next(asked)}?",
            f"Work out the {kind} variance: {next(said)}{next(ask)}",
            f"Compute the {kind} variance of the data {next(said)}{next(ask)}.",
        ),
        think=f"The {kind} variance of the {len(numbers)} values: statistics.{function}.",
        code=f"import statistics\nnumbers = {numbers}\nprint(round(statistics.{function}(numbers), {places}))",
        answer=str(round(value, places)),
    )


def plain_standard_deviation(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    value = math.sqrt(squared_deviations(numbers) / (len(numbers) - 1))
    typed, asked = further(numbers), decimals(places)
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
            f"{next(typed)} - standard deviation{next(asked)}?",
            f"I need the standard deviation of {next(typed)}{next(asked)}",
            f"std dev of {next(typed)}{next(asked)}",
            f"SD of the {what} {next(typed)}{next(asked)}",
            f"Give me the standard deviation for {next(typed)}{next(asked)}.",
            f"My {what} were {next(typed)}. What's the standard deviation{next(asked)}?",
            f"How much do {next(typed)} vary? I want the standard deviation{next(asked)}.",
            f"standard deviation please: {next(typed)}{next(asked)}",
            f"What's the stdev for the data set {next(typed)}{next(asked)}?",
            f"For my lab report I need the standard deviation of {next(typed)}{next(asked)}.",
            f"Determine the std dev for {next(typed)}{next(asked)}",
            f"tell me the standard deviation of this list {next(typed)}{next(asked)}",
            f"{told(what, next(typed))}. What is the standard deviation{next(asked)}?",
            f"What's the std of {next(said)}{next(ask)}?",
            f"Work out the standard deviation of {next(said)}{next(ask)}.",
        ),
        think=f"The standard deviation of the {len(numbers)} values, as of a sample: statistics.stdev.",
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
    typed = further(numbers)
    teller, _, _ = tellers(numbers, p)
    return Draft(
        phrasings=(
            f"{teller.name}'s phone logged these screen times in minutes: {next(further(numbers))}. What is the"
            f" {p}th percentile with numpy's default method?",
            f"Below which value lie {p}% of {next(further(numbers))}? Use np.percentile with {p}.",
            f"{', '.join(map(str, numbers))}: np.percentile at {p}, please",
            f"At what score do you reach the {p}th percentile of these results: {next(further(numbers))}?",
            f"{next(further(numbers))} - {p}th percentile",
            f"the {p}% point (percentile, interpolated) of {next(further(numbers))}",
            f"What is the {p}th percentile of {next(said)}?",
            f"Use numpy to find the {p}th percentile of {next(said)}",
            f"{p}th percentile of {next(said)}",
            f"Calculate the {p}th percentile for {next(said)}.",
            f"With numpy, which value marks the {p}th percentile of {next(said)}?",
            f"compute percentile {p} of {next(said)}",
            f"Delivery times were {next(said)} minutes. What is the {p}th percentile?",
            f"My child is in a group with the heights {next(said)}. Where is the {p}th percentile, please?",
            f"{next(typed)} - {p}th percentile?",
            f"I need the {p}th percentile of {next(typed)}",
            f"P{p} of {next(typed)}",
            f"What value is at the {p}th percentile in {next(typed)}?",
            f"Response times: {next(typed)}. What is p{p}?",
            f"Give me percentile {p} for the list {next(typed)}",
            f"np.percentile of {next(typed)} at {p}",
            f"Work out the {p}th percentile of these numbers: {next(typed)}",
            f"Below which value do {p}% of {next(said)} fall (linear interpolation)?",
            f"Find the {p}th percentile of this data: {next(said)}",
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
            f"Calculate the {also} quartile of {next(said)}",
            f"whats {short} for the data {next(said)} by the inclusive method",
            f"Give me the {also} quartile ({short}) of the list {next(said)}",
            f"The scores are {next(said)}. Where does the {name} quartile lie by the inclusive method?",
            f"{next(typed)} - {name} quartile, inclusive method?",
            f"I need {short} of {next(typed)}, computed inclusively.",
            f"What's the {also} quartile, {short}, of {next(typed)}?",
            f"Determine the {name} quartile of the data {next(typed)} as QUARTILE.INC does",
            f"Work out {short} for these numbers: {next(typed)}",
            f"Marks were {next(typed)}. What is the {also} quartile, inclusive of the ends?",
            f"Give the {name} quartile for {next(typed)}",
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


def z_score(rng: random.Random) -> Draft:
    deviation, centre = rng.choice((2, 2.5, 4, 5, 8, 10, 12, 15)), rng.randint(20, 120)
    value = centre + rng.randint(-30, 30)
    places, ask = rounding(rng)
    if tied(Fraction(value - centre) / Fraction(deviation), places):
        return z_score(rng)
    asked = decimals(places)
    teller, _, _ = tellers(value, centre, deviation)
    return Draft(
        phrasings=(
            f"{teller.name} got {value} points in a test where the mean was {centre} and the standard deviation"
            f" {deviation}. What is {teller.his} z-score, to {places} decimals?",
            f"Sara scored {value} in a test with mean {centre} and standard deviation {deviation}. How many standard"
            f" deviations above the mean is she, to {places} decimals (negative if below)?",
            f"The class average is {centre}, the standard deviation {deviation}. What is the z-score of {value}"
            f" ({places} decimals)?",
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
            f"z-score: value {value}, mean {centre}, standard deviation {deviation}{next(asked)}?",
            f"I need the z-score of {value} (mean {centre}, SD {deviation}){next(asked)}",
            f"The average height is {centre} with a standard deviation of {deviation}. What is the z-score of"
            f" {value}{next(asked)}?",
            f"mean = {centre}, sd = {deviation}, x = {value}, z = ?{next(asked)}",
            f"What's the standard score for {value} when the mean is {centre} and sigma is {deviation}{next(asked)}?",
            f"How many SDs is {value} away from a mean of {centre}, if one SD is {deviation}{next(asked)}?",
            f"find z for {value}, average {centre}, standard deviation {deviation}{next(ask)}",
            f"Find the z-score of the value {value} for a mean of {centre} and a standard deviation of"
            f" {deviation}{next(ask)}.",
        ),
        think=f"The z-score: {value} minus the mean {centre}, divided by the deviation {deviation}.",
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
            f"What is the interquartile range of {next(said)}?",
            f"Find the IQR of {next(said)} with inclusive quartiles",
            f"IQR of {next(said)} (inclusive method)",
            f"Calculate the interquartile range of {next(said)}.",
            f"How wide is the middle half of {next(said)} (third quartile minus first)?",
            f"whats the interquartile range for {next(said)}, inclusive method",
            f"Exam marks were {next(said)}. Could you give me their IQR by the inclusive method?",
            f"Subtract the lower from the upper quartile of {next(said)}.",
            f"{next(typed)} - IQR, quartiles inclusive?",
            f"I need the interquartile range of {next(typed)}",
            f"Q3 minus Q1 for {next(typed)}, both by the inclusive method",
            f"What's the IQR of the data {next(typed)} as QUARTILE.INC gives it?",
            f"Not the range, the interquartile range of {next(typed)}",
            f"Give me the interquartile range for {next(typed)}, inclusive quartiles please",
            f"Take the third quartile of {next(typed)} and subtract the first.",
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


def normalised(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 100, 3, 6)
    numbers = [*numbers, max(numbers) + 10]
    rng.shuffle(numbers)
    said, low = listed(rng, numbers), min(numbers)
    width = max(numbers) - low
    if any(tied(Fraction(number - low, width), 3) for number in numbers):
        return normalised(rng)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} wants {teller.his} scores {next(further(numbers))} on a scale from 0 for the lowest"
            f" to 1 for the highest, 3 decimals. What list comes out?",
            f"Rescale {next(further(numbers))} so that the smallest is 0 and the biggest is 1, to 3 decimals.",
            f"min-max normalise {numbers}, 3 decimals",
            f"Squeeze the scores {next(further(numbers))} into the interval from 0 to 1 linearly, 3 decimals.",
            f"Normalise {numbers} to the range 0 to 1, 3 decimals.",
            f"Rescale {next(further(numbers))} so that the lowest becomes 0 and the highest 1 (3 decimals)",
            f"min-max scale {next(further(numbers))}, 3 decimals, as a list",
            f"Scale {', '.join(map(str, numbers))} to between 0 and 1, 3 decimals",
            f"{', '.join(map(str, numbers))} scaled to 0..1, 3 decimals",
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
