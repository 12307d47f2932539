"""Centres of a list: mean, median, mode, weighted and moving averages."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from fractions import Fraction

from training.skills.base import Draft
from training.skills.wording import NAMES, integers, joined, listed, series


def exact_mean(values: list[float]) -> float:
    """The mean without rounding on the way."""
    return float(sum(map(Fraction, values)) / len(values))


def mean(rng: random.Random) -> Draft:
    what, numbers = series(rng, 3, 9)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"What is the mean of {next(said)}?",
            f"What's the average of {next(said)}?",
            f"Calculate the average of {next(said)}",
            f"find the mean: {next(said)}",
            f"average of {next(said)}",
            f"I recorded these {what}: {next(said)}. What was the average?",
            f"For the {what} {next(said)}, compute the arithmetic mean.",
            f"Can you work out the mean of this list for me? {next(said)}",
            f"Given {next(said)}, what do they average out to?",
            f"mean of these {what} {next(said)}",
            f"Find the average of these numbers: {next(said)}",
            f"Compute the mean of the {what}: {next(said)}",
        ),
        think=f"Add up the {len(numbers)} {what} and divide by how many there are.",
        code=f"import statistics\nnumbers = {numbers}\nprint(statistics.mean(numbers))",
        answer=str(exact_mean(numbers)),
    )


def rounded_mean(rng: random.Random) -> Draft:
    what, numbers = series(rng, 3, 9)
    said, places = listed(rng, numbers), rng.choice((1, 2, 2, 3))
    return Draft(
        phrasings=(
            f"What is the average of {next(said)} rounded to {places} decimal places?",
            f"Calculate the mean of {next(said)}, rounded to {places} decimals",
            f"average of {next(said)} to {places} decimal places",
            f"I have {what} of {next(said)}. What's their average? Round to {places} decimals.",
            f"Round the mean of {next(said)} to {places} decimals.",
            f"mean of {next(said)}, {places} decimals please",
            f"Please give me the average of these {what} with {places} decimal places: {next(said)}",
            f"Find the mean of {next(said)} and round it to {places} decimal places.",
        ),
        think=f"Take the mean of the {len(numbers)} {what} and round it to {places} decimals.",
        code=f"import statistics\nnumbers = {numbers}\nprint(round(statistics.mean(numbers), {places}))",
        answer=str(round(exact_mean(numbers), places)),
    )


def median(rng: random.Random) -> Draft:
    what, numbers = series(rng, 3, 9)
    said = listed(rng, numbers)
    ordered, half = sorted(numbers), len(numbers) // 2
    middle = ordered[half] if len(ordered) % 2 else exact_mean(ordered[half - 1 : half + 1])
    return Draft(
        phrasings=(
            f"What is the median of {next(said)}?",
            f"Find the median of {next(said)}",
            f"median of {next(said)}",
            f"Calculate the median for these {what}: {next(said)}",
            f"Can you tell me the median value in {next(said)}?",
            f"Which value is in the middle when you sort {next(said)}?",
            f"The {what} were {next(said)}. What's the median?",
            f"whats the median of this list {next(said)}",
            f"Compute the median: {next(said)}",
            f"Given the {what} {next(said)}, what is the median?",
        ),
        think=f"Sort the {len(numbers)} {what} and take the middle value.",
        code=f"import statistics\nnumbers = {numbers}\nprint(statistics.median(numbers))",
        answer=str(middle),
    )


def mode(rng: random.Random) -> Draft:
    favourite, *others = rng.sample(range(1, 40), rng.randint(4, 7))
    numbers = [*others, *[favourite] * rng.randint(2, 4)]
    rng.shuffle(numbers)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"What is the mode of {next(said)}?",
            f"Find the mode of {next(said)}",
            f"Which number appears most often in {next(said)}?",
            f"mode of {next(said)}",
            f"What's the most common number in {next(said)}?",
            f"Shoe sizes sold today: {next(said)}. Which size sold most?",
            f"Tell me the most frequent value in this list: {next(said)}",
            f"which value occurs the most in {next(said)}",
            f"Calculate the mode for the data {next(said)}.",
            f"What is the mode of these numbers: {next(said)}?",
        ),
        think="The mode is the value that occurs most often in the list.",
        code=f"import statistics\nnumbers = {numbers}\nprint(statistics.mode(numbers))",
        answer=str(max(numbers, key=numbers.count)),
    )


def weighted_average(rng: random.Random) -> Draft:
    count = rng.randint(2, 4)
    values = [rng.randint(50, 100) for _ in range(count)]
    cuts = [0, *sorted(rng.sample(range(10, 100, 10), count - 1)), 100]
    weights = [high - low for low, high in itertools.pairwise(cuts)]
    who = rng.choice(NAMES)
    both = joined([f"{value} (weight {weight}%)" for value, weight in zip(values, weights, strict=True)])
    parts = joined([f"{value} worth {weight}%" for value, weight in zip(values, weights, strict=True)])
    exact = sum(Fraction(value * weight, 100) for value, weight in zip(values, weights, strict=True))
    return Draft(
        phrasings=(
            f"What is the weighted average of {values} with weights {weights}?",
            f"Calculate the weighted mean of {joined(values)} with weights {joined(weights)}",
            f"weighted average of {both}",
            f"{who} has grades of {parts}. What is the final grade?",
            f"My marks are {joined(values)} and they count {joined(weights)} percent. What is my overall mark?",
            f"Find the weighted average: values {values}, weights {weights}",
            f"The scores are {both}. Compute the weighted mean.",
            f"Given weights {weights} and scores {values}, what is the weighted score?",
            f"values {values} weights {weights} whats the weighted average",
            f"Compute the weighted average of the scores {values} using the weights {weights}.",
        ),
        think="Multiply each value by its weight, add up, and divide by the sum of the weights.",
        code=(
            f"values = {values}\nweights = {weights}\nprint(sum(v * w for v, w in zip(values, weights)) / sum(weights))"
        ),
        answer=str(float(exact)),
    )


def moving_average(rng: random.Random) -> Draft:
    window = rng.choice((2, 3, 4))
    numbers = integers(rng, 1, 60, 5, 8)
    said = listed(rng, numbers)
    means = [float(Fraction(sum(numbers[end - window : end]), window)) for end in range(window, len(numbers) + 1)]
    return Draft(
        phrasings=(
            f"What is the {window}-point moving average of {next(said)}? Round to 2 decimals.",
            f"Calculate the moving average of {next(said)} with a window of {window}, rounded to 2 decimals",
            f"{window}-day moving average of {next(said)} (2 decimals)",
            f"Compute the rolling mean with window size {window} for {next(said)}, to 2 decimal places.",
            f"Sales per day were {next(said)}. Give the {window}-day moving averages to 2 decimals.",
            f"smooth {next(said)} with a moving average of {window} values, rounded to 2 decimals",
            f"My step counts were {next(said)}. Smooth them with a {window}-day moving average, 2 decimals please.",
            f"Slide a window of {window} over {next(said)} and average each position; round to 2 decimals.",
            f"rolling average window {window} of {next(said)} rounded to 2 decimals",
            f"Find the simple moving average (window {window}, 2 decimals) of {next(said)}.",
        ),
        think=f"Average each run of {window} consecutive numbers in the list.",
        code=(
            f"numbers = {numbers}\nn = {window}\n"
            "print([round(sum(numbers[i:i + n]) / n, 2) for i in range(len(numbers) - n + 1)])"
        ),
        answer=str([round(value, 2) for value in means]),
    )


def score_needed(rng: random.Random) -> Draft:
    numbers = integers(rng, 55, 95, 3, 5)
    target = rng.randint(70, 85)
    who, count = rng.choice(NAMES), len(numbers)
    scores = joined(numbers)
    return Draft(
        phrasings=(
            f"{who} scored {scores}. What score is needed on the next test for an average of {target}?",
            f"My scores are {scores}. What do I need next to average {target}?",
            f"I got {scores} on {count} tests. What must I get on test {count + 1} to have a mean of {target}?",
            f"What number must be added to {numbers} so that the mean becomes {target}?",
            f"scores {scores}, want an average of {target}, what do i need on the next one",
            f"Find the next value that brings the average of {numbers} to {target}.",
            f"{who} has marks of {scores} so far and wants an average of {target}. Which mark is needed next?",
            f"After scoring {scores}, what must {who} score next to end up with an average of {target}?",
        ),
        think=f"The total for {count + 1} scores at mean {target}, less the sum of the scores so far.",
        code=f"scores = {numbers}\nprint({target} * (len(scores) + 1) - sum(scores))",
        answer=str(target + sum(target - number for number in numbers)),
    )


def most_common_word(rng: random.Random) -> Draft:
    favourite, *others = rng.sample(("cat", "dog", "red", "blue", "tea", "milk", "rain", "snow", "yes", "no"), 4)
    words = [*others, *[favourite] * rng.randint(2, 3)]
    rng.shuffle(words)
    said = listed(rng, words)
    literal = "[" + ", ".join(f'"{word}"' for word in words) + "]"
    return Draft(
        phrasings=(
            f"What is the most common item in {next(said)}?",
            f"Which word appears most often in {next(said)}?",
            f"Find the most frequent item: {next(said)}",
            f"most common value in {next(said)}",
            f"People voted {next(said)}. Which option won?",
            f"Can you tell me which one comes up most in {next(said)}?",
            f"The answers were {next(said)}. What was the most popular answer?",
            f"Which item occurs most frequently in this list: {next(said)}?",
        ),
        think="Count how often each item occurs and take the most common one.",
        code=f"from collections import Counter\nitems = {literal}\nprint(Counter(items).most_common(1)[0][0])",
        answer=max(Counter(words).items(), key=lambda item: item[1])[0],
    )
