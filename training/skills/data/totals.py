"""Sums, extremes, order and running figures of one list."""

from __future__ import annotations

import functools
import operator
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.wording import integers, listed, series


def total(rng: random.Random) -> Draft:
    what, numbers = series(rng, 3, 10)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"What is the sum of {next(said)}?",
            f"Add up {next(said)}",
            f"sum of {next(said)}",
            f"What do you get if you add {next(said)} together?",
            f"Calculate the total of these {what}: {next(said)}",
            f"My {what}: {next(said)}. What's the total?",
            f"Find the sum of all numbers in {next(said)}",
            f"total {next(said)}",
            f"Please sum this list for me: {next(said)}",
            f"What is the total of {next(said)}?",
        ),
        think=f"Add all {len(numbers)} numbers of the list.",
        code=f"numbers = {numbers}\nprint(sum(numbers))",
        answer=str(float(functools.reduce(operator.add, (Fraction(str(number)) for number in numbers)))),
    )


def largest(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"What is the largest number in {next(said)}?",
            f"Find the maximum of {next(said)}",
            f"max of {next(said)}",
            f"Which of these {what} is the highest: {next(said)}?",
            f"What's the biggest of {next(said)}?",
            f"biggest number in {next(said)}",
            f"I noted these {what}: {next(said)}. What was the peak value?",
            f"Tell me the highest value in this list {next(said)}",
            f"Which is the greatest: {next(said)}?",
            f"What is the maximum value in {next(said)}?",
        ),
        think="Take the maximum of the list.",
        code=f"numbers = {numbers}\nprint(max(numbers))",
        answer=str(sorted(numbers)[-1]),
    )


def smallest(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"What is the smallest number in {next(said)}?",
            f"Find the minimum of {next(said)}",
            f"min of {next(said)}",
            f"Which of these {what} is the lowest: {next(said)}?",
            f"What's the least of {next(said)}?",
            f"smallest value in {next(said)}",
            f"The {what} came out as {next(said)}. What was the low point?",
            f"Give me the lowest value of this list: {next(said)}",
            f"which number is the smallest {next(said)}",
            f"What is the minimum value in {next(said)}?",
        ),
        think="Take the minimum of the list.",
        code=f"numbers = {numbers}\nprint(min(numbers))",
        answer=str(sorted(numbers)[0]),
    )


def nth_extreme(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, rng.choice((50, 100, 1000))), rng.randint(5, 9))
    said = listed(rng, numbers)
    rank, place = rng.choice(((2, "second"), (2, "second"), (3, "third")))
    size, synonym, reverse = rng.choice((("largest", "highest", True), ("smallest", "lowest", False)))
    order = "sorted(numbers, reverse=True)" if reverse else "sorted(numbers)"
    beaten = [n for n in numbers if sum(m > n if reverse else m < n for m in numbers) == rank - 1]
    return Draft(
        phrasings=(
            f"What is the {place} {size} number in {next(said)}?",
            f"Find the {place} {size} of {next(said)}",
            f"{place} {synonym} value in {next(said)}",
            f"Which number is the {place} {size}: {next(said)}?",
            f"The players scored {next(said)}. What was the {place} {synonym} score?",
            f"whats the {place} {size} in the list {next(said)}",
            f"Can you get me the {place} {synonym} element of {next(said)}?",
            f"If you rank {next(said)}, which comes {place} {synonym}?",
            f"Return the {place} {size} number from {next(said)}.",
        ),
        think=f"Sort the list and take the {place} {size}.",
        code=f"numbers = {numbers}\nprint({order}[{rank - 1}])",
        answer=str(beaten[0]),
    )


def top_k(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, rng.choice((60, 200, 2000))), rng.randint(5, 9))
    k, said = rng.randint(2, 4), listed(rng, numbers)
    reverse = rng.random() < 0.65
    size, synonym = ("largest", "highest") if reverse else ("smallest", "lowest")
    order = "sorted(numbers, reverse=True)" if reverse else "sorted(numbers)"
    left, chosen = list(numbers), []
    for _ in range(k):
        chosen.append(max(left) if reverse else min(left))
        left.remove(chosen[-1])
    return Draft(
        phrasings=(
            f"What are the {k} {size} numbers in {next(said)}?",
            f"Find the {'top' if reverse else 'bottom'} {k} of {next(said)}",
            f"{'top' if reverse else 'bottom'} {k} values in {next(said)}",
            f"List the {k} {synonym} numbers from {next(said)}",
            f"Which {k} of these scores are the {synonym}: {next(said)}?",
            f"give me the {k} {size} of {next(said)}",
            f"From the sales {next(said)}, pick the {k} {synonym} figures.",
            f"Return the {k} {size} values of {next(said)} in order, {size} first",
            f"What are the {k} {synonym} values in {next(said)}?",
        ),
        think=f"Sort the list with the {size} first and keep the first {k}.",
        code=f"numbers = {numbers}\nprint({order}[:{k}])",
        answer=str(chosen),
    )


def bubble_sorted(values: list[float]) -> list[float]:
    """`values` in ascending order, by exchanging neighbours."""
    result = list(values)
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if result[i] > result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
    return result


def sort_ascending(rng: random.Random) -> Draft:
    what, numbers = series(rng, 4, 10)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"Sort {next(said)} in ascending order.",
            f"Sort the list {next(said)}",
            f"sort {next(said)} from smallest to largest",
            f"Put these {what} in order from lowest to highest: {next(said)}",
            f"What does {next(said)} look like sorted?",
            f"Arrange {next(said)} in increasing order",
            f"Could you order these numbers ascending? {next(said)}",
            f"order {next(said)} least to greatest",
            f"Arrange the numbers {next(said)} from least to greatest.",
            f"Sort these numbers in ascending order: {next(said)}",
        ),
        think="Sort the list from smallest to largest.",
        code=f"numbers = {numbers}\nprint(sorted(numbers))",
        answer=str(bubble_sorted(numbers)),
    )


def sort_descending(rng: random.Random) -> Draft:
    what, numbers = series(rng, 4, 10)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"Sort {next(said)} in descending order.",
            f"Sort the list {next(said)} from largest to smallest",
            f"sort {next(said)} descending",
            f"Put these {what} in order from highest to lowest: {next(said)}",
            f"Rank {next(said)}, biggest first.",
            f"Arrange {next(said)} in decreasing order",
            f"What is {next(said)} in reverse sorted order?",
            f"order the {what} {next(said)} greatest to least",
            f"Arrange the numbers {next(said)} from greatest to least.",
            f"Sort these numbers in descending order: {next(said)}",
        ),
        think="Sort the list from largest to smallest.",
        code=f"numbers = {numbers}\nprint(sorted(numbers, reverse=True))",
        answer=str(bubble_sorted(numbers)[::-1]),
    )


def running_total(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((12, 60, 400)), 3, 8)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"What is the running total of {next(said)}?",
            f"Calculate the cumulative sum of {next(said)}",
            f"cumulative sum of {next(said)}",
            f"Give the running totals for {next(said)}",
            f"I saved {next(said)} dollars week by week. List my balance after each week.",
            f"cumsum {next(said)}",
            f"Show the partial sums of {next(said)}.",
            f"Daily rainfall was {next(said)} mm. What is the accumulated total after each day?",
            f"Compute the cumulative totals of {next(said)}",
            f"Find the cumulative sum of the list {next(said)}.",
        ),
        think="Add the numbers one after the other and keep each partial sum.",
        code=f"import itertools\nnumbers = {numbers}\nprint(list(itertools.accumulate(numbers)))",
        answer=str([sum(numbers[: end + 1]) for end in range(len(numbers))]),
    )


def differences(rng: random.Random) -> Draft:
    numbers = integers(rng, -5, rng.choice((40, 300)), 4, 8)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
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
        think="Subtract each number from the one that follows it.",
        code=f"numbers = {numbers}\nprint([b - a for a, b in zip(numbers, numbers[1:])])",
        answer=str([numbers[i + 1] - numbers[i] for i in range(len(numbers) - 1)]),
    )


def percent_shares(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((20, 100, 900)), 3, 5)
    said, whole = listed(rng, numbers), sum(numbers)
    return Draft(
        phrasings=(
            f"Convert {next(said)} to percentages of their total, rounded to 2 decimals.",
            f"What percentage of the total is each of {next(said)}? Round to 2 decimals.",
            f"Normalize {next(said)} so they add up to 100, with 2 decimals",
            f"percent shares of {next(said)} to 2 decimals",
            f"Votes were {next(said)}. What percent did each get, to 2 decimal places?",
            f"Express {next(said)} as percentages of the sum (2 decimals)",
            f"each number as percent of total {next(said)} rounded to 2 decimals",
            f"Our spending was {next(said)}. Show each as a percent of the whole with 2 decimals.",
            f"Turn {next(said)} into percentages of the total, rounded to 2 decimals.",
        ),
        think="Multiply each number by 100, divide by the sum and round to 2 decimals.",
        code=(f"numbers = {numbers}\ntotal = sum(numbers)\nprint([round(n * 100 / total, 2) for n in numbers])"),
        answer=str([round(float(Fraction(number, whole) * 100), 2) for number in numbers]),
    )


def sum_where(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((20, 100)), 5, 9)
    said = listed(rng, numbers)
    limit = rng.choice(numbers)
    kind, test, keep = rng.choice(
        (
            ("even", "n % 2 == 0", [n for n in numbers if str(n)[-1] in "02468"]),
            ("odd", "n % 2 == 1", [n for n in numbers if str(n)[-1] in "13579"]),
        )
    )
    if rng.random() < 0.4:
        kind, test = "big", f"n > {limit}"
        ordered = sorted(numbers, reverse=True)
        keep = ordered[: ordered.index(limit)]
        described, plain = f"numbers greater than {limit}", f"values above {limit}"
    else:
        described, plain = f"{kind} numbers", f"{kind} values"
    return Draft(
        phrasings=(
            f"What is the sum of the {described} in {next(said)}?",
            f"Add up the {described} in {next(said)}",
            f"sum of {plain} in {next(said)}",
            f"Take only the {described} from {next(said)}. What do they add up to?",
            f"If you keep just the {plain} of {next(said)}, what is the total?",
            f"sum only the {described} from this list {next(said)}",
            f"The raffle numbers are {next(said)}. What's the total of the {described}?",
            f"Find the total of the {plain} in {next(said)}",
            f"Calculate the sum of all {described} in {next(said)}.",
        ),
        think=f"Keep the {described} and add them.",
        code=f"numbers = {numbers}\nprint(sum(n for n in numbers if {test}))",
        answer=str(sum(keep)),
    )


def product(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 12, 3, 6)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"What is the product of {next(said)}?",
            f"Multiply all the numbers in {next(said)}",
            f"product of {next(said)}",
            f"Multiply {next(said)} together",
            f"What do you get when all of {next(said)} are multiplied?",
            f"whats the product of the list {next(said)}",
            f"A box has choices of {next(said)} per slot. How many combinations, i.e. their product?",
            f"Find the product of these numbers: {next(said)}",
            f"Calculate the product of all elements in {next(said)}.",
        ),
        think="Multiply all numbers of the list.",
        code=f"import math\nnumbers = {numbers}\nprint(math.prod(numbers))",
        answer=str(functools.reduce(operator.mul, numbers)),
    )
