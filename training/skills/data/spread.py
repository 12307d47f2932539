"""How far values lie apart, and how far one lies from the mean."""

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
