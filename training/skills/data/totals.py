"""Sums, shares, products and extremes of one list."""

from __future__ import annotations

import functools
import operator
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import column, further, told
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import integers, listed, series


def total(rng: random.Random) -> Draft:
    what, numbers = series(rng, 3, 10)
    said = listed(rng, numbers)
    shown = "sum(numbers)" if all(isinstance(number, int) for number in numbers) else "round(sum(numbers), 2)"
    typed = further(numbers)
    return Draft(
        phrasings=(
            f"{next(further(numbers))} sum",
            f"{next(further(numbers))} added up",
            f"What is the sum of {next(said)}?",
            f"Add up {next(said)}",
            f"sum of {next(said)}",
            f"What do you get if you add {next(said)} together?",
            f"Calculate the total of these {what}: {next(said)}",
            f"My {what}: {next(said)}. What's the total?",
            f"Find the sum of all numbers in {next(said)}",
            f"total {next(said)}",
            f"How much is {next(typed)} altogether?",
            f"I need the sum of {next(typed)}",
            f"{next(typed)} - what's the total?",
            f"sum these up {next(typed)}",
            f"add all of these: {next(typed)}",
            f"What do {next(typed)} add up to?",
            f"Here are my {what}: {next(typed)}. How much is that in all?",
            f"Give me the grand total of {next(typed)}",
            f"Work out the sum of {next(typed)}, please.",
            f"What's the sum total of the {len(numbers)} {what} {next(typed)}?",
            f"Tally up {next(typed)}",
            f"Sum of this column?\n{column(numbers)}",
            f"total up the following {what}: {next(typed)}",
            f"How much do I get when I add {next(typed)}?",
            f"{told(what, next(typed))}. How much is that in total?",
            f"{told(what, next(typed))}. What do I get if I add it all up?",
            f"Please sum this list for me: {next(said)}",
            f"What is the total of {next(said)}?",
        ),
        think=f"The sum: add all {len(numbers)} numbers of the list.",
        code=f"numbers = {numbers}\nprint({shown})",
        answer=str(float(functools.reduce(operator.add, (Fraction(str(number)) for number in numbers)))),
    )


def largest(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said = listed(rng, numbers)
    typed = further(numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} noted the {what} {next(further(numbers))} during the week. What was the highest one?",
            f"{next(further(numbers))} - biggest one?",
            f"Which of {next(further(numbers))} is the highest?",
            f"What is the largest number in {next(said)}?",
            f"Find the maximum of {next(said)}",
            f"max of {next(said)}",
            f"Which of these {what} is the highest: {next(said)}?",
            f"What's the biggest of {next(said)}?",
            f"biggest number in {next(said)}",
            f"I noted these {what}: {next(said)}. What was the peak value?",
            f"Tell me the highest value in this list {next(said)}",
            f"I need the largest value of {next(typed)}",
            f"{next(typed)} - which is the biggest?",
            f"What's the max in {next(typed)}?",
            f"Out of {next(typed)}, which number is the highest?",
            f"Which value is the greatest among {next(typed)}?",
            f"Give me the maximum: {next(typed)}",
            f"The highest of the {what} {next(typed)}, please.",
            f"Look at {next(typed)}. What is the top value?",
            f"tell me the biggest number here: {next(typed)}",
            f"My {what} this week were {next(typed)}. What was the maximum?",
            f"Find the highest number among {next(typed)}",
            f"Maximum of this column?\n{column(numbers)}",
            f"how high did the {what} go: {next(typed)}",
            f"{told(what, next(typed))}. What is the highest of these?",
            f"Which is the greatest: {next(said)}?",
            f"What is the maximum value in {next(said)}?",
        ),
        think="The largest value: take the maximum of the list.",
        code=f"numbers = {numbers}\nprint(max(numbers))",
        answer=str(sorted(numbers)[-1]),
    )


def smallest(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said = listed(rng, numbers)
    typed = further(numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} noted the {what} {next(further(numbers))} during the week. What was the lowest one?",
            f"{next(further(numbers))} - smallest one?",
            f"Which of {next(further(numbers))} is the lowest?",
            f"What is the smallest number in {next(said)}?",
            f"Find the minimum of {next(said)}",
            f"min of {next(said)}",
            f"Which of these {what} is the lowest: {next(said)}?",
            f"What's the least of {next(said)}?",
            f"smallest value in {next(said)}",
            f"The {what} came out as {next(said)}. What was the low point?",
            f"Give me the lowest value of this list: {next(said)}",
            f"I need the smallest value of {next(typed)}",
            f"{next(typed)} - which is the smallest?",
            f"What's the min in {next(typed)}?",
            f"Out of {next(typed)}, which number is the lowest?",
            f"Which value is the least among {next(typed)}?",
            f"Give me the minimum: {next(typed)}",
            f"The lowest of the {what} {next(typed)}, please.",
            f"Look at {next(typed)}. What is the bottom value?",
            f"tell me the smallest number here: {next(typed)}",
            f"My {what} this week were {next(typed)}. What was the minimum?",
            f"Find the lowest number among {next(typed)}",
            f"Minimum of this column?\n{column(numbers)}",
            f"how low did the {what} go: {next(typed)}",
            f"{told(what, next(typed))}. What is the lowest of these?",
            f"which number is the smallest {next(said)}",
            f"What is the minimum value in {next(said)}?",
        ),
        think="The smallest value: take the minimum of the list.",
        code=f"numbers = {numbers}\nprint(min(numbers))",
        answer=str(sorted(numbers)[0]),
    )


def percent_shares(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((20, 100, 900)), 3, 5)
    said, whole = listed(rng, numbers), sum(numbers)
    if any(tied(Fraction(100 * number, whole)) for number in numbers):
        return percent_shares(rng)
    typed = further(numbers)
    teller, _, store = tellers(numbers)
    return Draft(
        phrasings=(
            f"The shelves of the {store} brought in {next(further(numbers))} euros. {teller.name} wants the"
            f" share of each in percent, to 2 decimals, as a list.",
            f"Convert {next(said)} to percentages of their total, rounded to 2 decimals.",
            f"What percentage of the total is each of {next(said)}? Round to 2 decimals.",
            f"Normalize {next(said)} so they add up to 100, with 2 decimals",
            f"percent shares of {next(said)} to 2 decimals",
            f"Votes were {next(said)}. What percent did each get, to 2 decimal places?",
            f"Express {next(said)} as percentages of the sum (2 decimals)",
            f"each number as percent of total {next(said)} rounded to 2 decimals",
            f"I need each of {next(typed)} as a percent of the total, rounded to 2 decimals.",
            f"{next(typed)} - what % of the sum is each? 2 decimals",
            f"Budget items cost {next(typed)}. What percentage of the whole is each one, to 2 decimals?",
            f"Give every value of {next(typed)} as its percentage of the sum, with 2 decimals.",
            f"Our flatmates paid {next(typed)}. In percent of the total, to 2 decimals, what did each pay?",
            f"percentage breakdown of {next(typed)}, 2 decimals",
            f"Our spending was {next(said)}. Show each as a percent of the whole with 2 decimals.",
            f"Turn {next(said)} into percentages of the total, rounded to 2 decimals.",
        ),
        think="Each as a percentage of the total: multiply by 100, divide by the sum and round to 2 decimals.",
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
        think=f"The sum of some only: keep the {described} and add them.",
        code=f"numbers = {numbers}\nprint(sum(n for n in numbers if {test}))",
        answer=str(sum(keep)),
    )


def product(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 12, 3, 6)
    said = listed(rng, numbers)
    typed = further(numbers)
    return Draft(
        phrasings=(
            f"use reduce to multiply {numbers}",
            f"What is the product of {next(said)}?",
            f"Multiply all the numbers in {next(said)}",
            f"product of {next(said)}",
            f"Multiply {next(said)} together",
            f"What do you get when all of {next(said)} are multiplied?",
            f"whats the product of the list {next(said)}",
            f"A box has choices of {next(said)} per slot. How many combinations, i.e. their product?",
            f"{next(typed)} - multiply them all",
            f"I need the product of {next(typed)}",
            f"multiply everything in {next(typed)}",
            f"Find the result of multiplying {next(typed)} with each other.",
            f"What is {next(typed)} all multiplied together?",
            f"Give me the product of the list {next(typed)}",
            f"times all of these: {next(typed)}",
            f"Please work out the product of all numbers in {next(typed)}",
            f"Find the product of these numbers: {next(said)}",
            f"Calculate the product of all elements in {next(said)}.",
        ),
        think="The product: multiply all numbers of the list.",
        code=f"import math\nnumbers = {numbers}\nprint(math.prod(numbers))",
        answer=str(functools.reduce(operator.mul, numbers)),
    )
