"""Sums, products, extremes and order of one list."""

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


def nth_extreme(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, rng.choice((50, 100, 1000))), rng.randint(5, 9))
    said = listed(rng, numbers)
    rank, place = rng.choice(((2, "second"), (2, "second"), (3, "third")))
    size, synonym, reverse = rng.choice((("largest", "highest", True), ("smallest", "lowest", False)))
    order = "sorted(numbers, reverse=True)" if reverse else "sorted(numbers)"
    beaten = [n for n in numbers if sum(m > n if reverse else m < n for m in numbers) == rank - 1]
    typed = further(numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name}'s game ended with the points {next(further(numbers))}. What was the {place}"
            f" {synonym} result?",
            f"What is the {place} {size} number in {next(said)}?",
            f"Find the {place} {size} of {next(said)}",
            f"{place} {synonym} value in {next(said)}",
            f"Which number is the {place} {size}: {next(said)}?",
            f"The players scored {next(said)}. What was the {place} {synonym} score?",
            f"whats the {place} {size} in the list {next(said)}",
            f"Can you get me the {place} {synonym} element of {next(said)}?",
            f"{next(typed)} - what is the {place} {size}?",
            f"I need the {place} {synonym} number of {next(typed)}",
            f"What comes {place} when {next(typed)} are sorted, {size} first?",
            f"Not the {size} but the {place} {size}: {next(typed)}",
            f"give me the {place} {size} value: {next(typed)}",
            f"Out of {next(typed)}, pick the {place} {synonym}.",
            f"The bids were {next(typed)}. How much was the {place} {synonym} bid?",
            f"Sort {next(typed)} and tell me the {place} {size} entry.",
            f"the {place} {size} number among {next(typed)}, please",
            f"Tell me which of {next(typed)} is the {place} {synonym}.",
            f"Test results: {next(typed)}. Find the {place} {synonym} mark.",
            f"Which value ranks {place} from the {'top' if reverse else 'bottom'} in {next(typed)}?",
            f"My times were {next(typed)} seconds. What was the {place} {synonym} of them?",
            f"If you rank {next(said)}, which comes {place} {synonym}?",
            f"Return the {place} {size} number from {next(said)}.",
        ),
        think=f"The {place} {size}: sort the list, {size} first, and take number {rank}.",
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
    end = "top" if reverse else "bottom"
    typed = further(numbers)
    teller, _, _ = tellers(numbers, k)
    return Draft(
        phrasings=(
            f"The coach has the results {next(further(numbers))} and needs the {k} {synonym}, {synonym} first."
            f" {teller.name} is asked for the list. What is it?",
            f"Which {k} numbers are the {size} in {next(further(numbers))}, {size} first?",
            f"find the {k} {size} values of {next(further(numbers))}, {size} first",
            f"{next(further(numbers))} - {end} {k}",
            f"my {k} {synonym} values out of {next(further(numbers))}",
            f"What are the {k} {size} numbers in {next(said)}?",
            f"Find the {'top' if reverse else 'bottom'} {k} of {next(said)}",
            f"{'top' if reverse else 'bottom'} {k} values in {next(said)}",
            f"List the {k} {synonym} numbers from {next(said)}",
            f"Which {k} of these scores are the {synonym}: {next(said)}?",
            f"give me the {k} {size} of {next(said)}",
            f"From the sales {next(said)}, pick the {k} {synonym} figures.",
            f"{next(typed)} - what are the {k} {size}, {size} first?",
            f"I need the {k} {synonym} values of {next(typed)}",
            f"Sort {next(typed)} and show the first {k}, {size} first.",
            f"Give me the {end} {k} from {next(typed)}",
            f"Which are the {end} {k} numbers here: {next(typed)}?",
            f"the {k} {size} among {next(typed)} please",
            f"Out of {next(typed)}, which {k} are the {size}?",
            f"We got these bids: {next(typed)}. Pick the {k} {synonym}.",
            f"Keep only the {k} {size} numbers of {next(typed)}, starting with the {size}.",
            f"{end} {k} of these: {next(typed)}",
            f"My scores are {next(typed)}. What were the {k} {synonym} ones?",
            f"Find the {k} {synonym} results in {next(typed)}",
            f"Return the {k} {size} values of {next(said)} in order, {size} first",
            f"What are the {k} {synonym} values in {next(said)}?",
        ),
        think=f"The {k} {size} in order: sort the list with the {size} first and keep the first {k}.",
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
    typed = further(numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} wants the {what} {next(further(numbers))} in order, from the smallest to the"
            f" largest, before {teller.he} goes on. What is the sorted list?",
            f"put these from low to high: {next(further(numbers))}",
            f"{next(further(numbers))} smallest to biggest",
            f"{next(further(numbers))} sorted upwards",
            f"Sort {next(said)} in ascending order.",
            f"Sort the list {next(said)}",
            f"sort {next(said)} from smallest to largest",
            f"Put these {what} in order from lowest to highest: {next(said)}",
            f"What does {next(said)} look like sorted?",
            f"Arrange {next(said)} in increasing order",
            f"Could you order these numbers ascending? {next(said)}",
            f"order {next(said)} least to greatest",
            f"{next(typed)} - sort from low to high",
            f"I need {next(typed)} in ascending order.",
            f"sort asc {next(typed)}",
            f"Put {next(typed)} in order, smallest first.",
            f"Order the following {what} from least to greatest: {next(typed)}",
            f"My {what} are {next(typed)}. Line them up from lowest to highest.",
            f"List {next(typed)} from small to large.",
            f"Rearrange {next(typed)} so they go up.",
            f"Sort numerically: {next(typed)}",
            f"numbers {next(typed)} sorted smallest to biggest please",
            f"Write these in increasing order: {next(typed)}",
            f"In which order do {next(typed)} come from the smallest to the largest?",
            f"{told(what, next(typed))}. Sort that from lowest to highest.",
            f"Arrange the numbers {next(said)} from least to greatest.",
            f"Sort these numbers in ascending order: {next(said)}",
        ),
        think="The whole list in ascending order: sort it from smallest to largest.",
        code=f"numbers = {numbers}\nprint(sorted(numbers))",
        answer=str(bubble_sorted(numbers)),
    )


def sort_descending(rng: random.Random) -> Draft:
    what, numbers = series(rng, 4, 10)
    said = listed(rng, numbers)
    typed = further(numbers)
    return Draft(
        phrasings=(
            f"numpy: sort the array {next(further(numbers))} in descending order, as a list",
            f"put these from high to low: {next(further(numbers))}",
            f"{next(further(numbers))} biggest to smallest",
            f"Sort {next(said)} in descending order.",
            f"Sort the list {next(said)} from largest to smallest",
            f"sort {next(said)} descending",
            f"Put these {what} in order from highest to lowest: {next(said)}",
            f"Rank {next(said)}, biggest first.",
            f"Arrange {next(said)} in decreasing order",
            f"What is {next(said)} in reverse sorted order?",
            f"order the {what} {next(said)} greatest to least",
            f"{next(typed)} - sort from high to low",
            f"I need {next(typed)} in descending order.",
            f"sort desc {next(typed)}",
            f"Put {next(typed)} in order, largest first.",
            f"Order the following {what} from greatest to least: {next(typed)}",
            f"My {what} are {next(typed)}. Line them up from highest to lowest.",
            f"List {next(typed)} from large to small.",
            f"Rearrange {next(typed)} so they go down.",
            f"Sort {next(typed)} with the biggest at the front",
            f"numbers {next(typed)} sorted biggest to smallest please",
            f"Write these in decreasing order: {next(typed)}",
            f"Rank these {what} from highest to lowest: {next(typed)}",
            f"reverse sort {next(typed)}",
            f"{told(what, next(typed))}. Sort that from highest to lowest.",
            f"Arrange the numbers {next(said)} from greatest to least.",
            f"Sort these numbers in descending order: {next(said)}",
        ),
        think="The whole list in descending order: sort it from largest to smallest.",
        code=f"numbers = {numbers}\nprint(sorted(numbers, reverse=True))",
        answer=str(bubble_sorted(numbers)[::-1]),
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
