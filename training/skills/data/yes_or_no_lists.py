"""Questions about a list that are answered with yes or no, all its modes, the best trade and runs above a limit."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import lines, named, spelled
from training.skills.wording import NAMES, integers


def all_of_them(rng: random.Random) -> Draft:
    kind = rng.choice(("even", "positive", "least", "below"))
    numbers = integers(rng, -2 if kind == "positive" else 20, 60, 3, 6)
    limit = rng.choice((20, 25, 30)) if kind == "least" else rng.choice((50, 55, 60))
    if kind == "even" and rng.random() < 0.6:
        numbers = [n // 2 * 2 for n in numbers]
    if kind == "positive" and rng.random() < 0.5:
        numbers[0] = -rng.randint(1, 9)
    test, said, holds = {
        "even": ("n % 2 == 0", "even", [str(n)[-1] in "02468" for n in numbers]),
        "positive": ("n > 0", "positive", [n == abs(n) and n != 0 for n in numbers]),
        "least": (f"n >= {limit}", f"at least {limit}", [n - limit >= 0 for n in numbers]),
        "below": (f"n < {limit}", f"below {limit}", [limit - n > 0 for n in numbers]),
    }[kind]
    s = further(numbers)
    return Draft(
        phrasings=(
            f"Check if all numbers in {numbers} are {said} (yes or no).",
            f"Are all of {next(s)} {said}? Yes or no",
            f"are all numbers {said}: {next(s)}? yes or no",
            f"{next(s)} - all {said}? yes/no",
            f"Is every number of {next(s)} {said}? Answer yes or no.",
            f"check if each of {next(s)} is {said} (yes or no)",
            f"My values are {next(s)}. Are they all {said}? yes or no",
            f"Say yes or no: everything in {next(s)} is {said}",
            f"Is there nothing in {next(s)} that is not {said}? yes if all are, else no",
            f"does every entry count as {said}, yes or no: {next(s)}",
        ),
        think=f"Whether all are {said}: test each number.",
        code=f'numbers = {numbers}\nprint("yes" if all({test} for n in numbers) else "no")',
        answer="no" if False in holds else "yes",
    )


def anyone_over(rng: random.Random) -> Draft:
    n = named(rng, 3, 5)
    top = max(n.amounts.values())
    limit = top + rng.choice((-1, 1, 0, 2, -2))
    s, what = spelled(n.amounts), n.what
    who = "anyone" if n.who == "Who" else f"any {n.kind}"
    return Draft(
        phrasings=(
            f"Does {who} have more than {limit} {what}, yes or no? {next(s)}",
            f"more than {limit} {what} for {who}? yes or no: {next(s)}",
            f"{next(s)} - does {who} have over {limit}, yes or no",
            f"Is there {who} with more than {limit} {what} in {next(s)}? Answer yes or no.",
            f"{lines(n.amounts)}\nhas {who} more than {limit}? yes/no",
            f"Did {who} get above {limit} {what}: {next(s)}? yes or no",
            f"The {what} are {next(s)}. Is one of them over {limit}? Say yes or no.",
            f"check for a value greater than {limit} in {next(s)} (yes or no)",
            f"Yes or no, {who} above {limit} {what}: {next(s)}",
        ),
        think=f"Whether {who} is above {limit}: test if one of the numbers is larger.",
        code=f'data = {n.code}\nprint("yes" if any(x > {limit} for x in data.values()) else "no")',
        answer="yes" if top > limit else "no",
    )


def beats_average(rng: random.Random) -> Draft:
    numbers, mine = integers(rng, 5, 60, 3, 6), rng.randint(15, 50)
    if mine * len(numbers) == sum(numbers):
        return beats_average(rng)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"Is {mine} above the average of {next(s)}? Yes or no",
            f"is {mine} more than the mean of {next(s)}, yes or no",
            f"{mine} vs the average of {next(s)}: above it? yes/no",
            f"I got {mine}. The others got {next(s)}. Am I above their average? yes or no",
            f"Does {mine} beat the mean of {next(s)}? Answer yes or no.",
            f"check whether {mine} is greater than the average of {next(s)} (yes or no)",
            f"Average of {next(s)} below {mine}? yes or no",
            f"This year {mine}, earlier years {next(s)}. Is this year above average? yes or no",
            f"Say yes or no: {mine} is higher than the mean of {next(s)}",
        ),
        think=f"Whether {mine} is above average: compare it with the mean of the list.",
        code=f'numbers = {numbers}\nprint("yes" if {mine} > sum(numbers) / len(numbers) else "no")',
        answer="yes" if sum(mine - n for n in numbers) > 0 else "no",
    )


def consecutive_run(rng: random.Random) -> Draft:
    start, size = rng.randint(1, 60), rng.randint(4, 6)
    numbers = list(range(start, start + size))
    if rng.random() < 0.5:
        numbers[-1] += rng.randint(1, 3)
    s, whole = further(numbers), numbers[-1] - start == size - 1
    return Draft(
        phrasings=(
            f"Are the numbers {next(s)} consecutive? Yes or no",
            f"are {next(s)} consecutive numbers, yes or no",
            f"{next(s)} - without a gap? yes/no",
            f"Does {next(s)} go up by one each time? Answer yes or no.",
            f"check if {next(s)} has no gaps (yes or no)",
            f"My tickets have the numbers {next(s)}. Are they in a row? yes or no",
            f"Is each of {next(s)} one more than the one before? yes or no",
            f"do the numbers {next(s)} follow each other without a gap, yes or no",
            f"Say yes or no: {next(s)} are consecutive",
        ),
        think="Whether they are consecutive: each number has to be one more than the one before.",
        code=f'x = {numbers}\nprint("yes" if all(b - a == 1 for a, b in zip(x, x[1:])) else "no")',
        answer="yes" if whole else "no",
    )


def all_modes(rng: random.Random) -> Draft:
    values = sorted(rng.sample(range(1, 30), rng.randint(3, 4)))
    modes = sorted(rng.sample(values, rng.choice((1, 2, 2))))
    numbers = [*values, *modes]
    rng.shuffle(numbers)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"using Python's statistics module, what is the multimode of {next(further(numbers))}, sorted?",
            f"What are all the modes of {next(s)}, smallest first?",
            f"list all modes of {next(s)}, in ascending order",
            f"modes of {next(s)} as a sorted list",
            f"{next(s)} - every mode, sorted",
            f"There may be more than one mode in {next(s)}. List them, sorted.",
            f"Which values share the highest frequency in {next(s)}? Sorted list.",
            f"most frequent values (ties too) of {next(s)}, sorted",
            f"Find every value that occurs most often in {next(s)}, as a sorted list",
            f"give the mode or modes of {next(s)} as a sorted list",
        ),
        think="All modes: the values with the highest count, sorted.",
        code=f"import statistics\nprint(sorted(statistics.multimode({numbers})))",
        answer=str(modes),
    )


def run_above(rng: random.Random) -> Draft:
    numbers, limit = integers(rng, 10, 32, 6, 9), rng.randint(16, 25)
    marks = "".join("x" if n > limit else " " for n in numbers)
    longest = len(max(marks.split(), key=len, default=""))
    if longest == 0:
        return run_above(rng)
    s, unit = further(numbers), rng.choice(("degrees", "km", "customers", "points"))
    return Draft(
        phrasings=(
            f"How many days in a row at most was it above {limit}? {next(s)}",
            f"longest run of values above {limit} in {next(s)}",
            f"{next(s)} - longest streak over {limit}",
            f"What is the longest stretch of numbers greater than {limit} in {next(s)}?",
            f"most days in a row with more than {limit} {unit}: {next(s)}",
            f"Day by day we had {next(s)} {unit}. How long was the longest streak above {limit}?",
            f"Find the maximum number of consecutive values over {limit} in {next(s)}",
            f"how many in a row, at most, are bigger than {limit}: {next(s)}",
            f"Longest series of days over {limit} {unit} in {next(s)}, in days",
        ),
        think=f"The longest run above {limit}: count up while it holds, go back to 0 when not, keep the most.",
        code=(
            f"best = run = 0\nfor n in {numbers}:\n    run = run + 1 if n > {limit} else 0\n"
            "    best = max(best, run)\nprint(best)"
        ),
        answer=str(longest),
    )


def best_trade(rng: random.Random) -> Draft:
    prices = rng.sample(range(5, 90), rng.randint(4, 7))
    gains = [b - a for i, a in enumerate(prices) for b in prices[i + 1 :]]
    if max(gains) <= 0:
        return best_trade(rng)
    s, what = further(prices), rng.choice(("share", "coin", "stock"))
    return Draft(
        phrasings=(
            f"The price of a {what} per day was {next(s)}. What is the best profit from buying once and selling later?",
            f"max profit, buy once then sell later: {next(s)}",
            f"{next(s)} - best gain from one purchase and one later sale",
            f"What is the most I could have made with one buy and one later sell at {next(s)}?",
            f"Buy low, sell high later: best profit for the prices {next(s)}",
            f"largest rise from one price to any later one in {next(s)}",
            f"My {what} cost {next(s)} day by day. What was the best possible profit for one trade?",
            f"Find the maximum of later price minus earlier price in {next(s)}",
            f"best single trade on {next(s)}, how much profit",
        ),
        think="The best trade: keep the lowest price so far and the largest difference to it.",
        code=(
            f'low, best = float("inf"), 0\nfor p in {prices}:\n    low = min(low, p)\n'
            "    best = max(best, p - low)\nprint(best)"
        ),
        answer=str(sorted(gains)[-1]),
    )


def fall_from_peak(rng: random.Random) -> Draft:
    numbers = integers(rng, 20, 100, 4, 6)
    top, last = sorted(numbers)[-1], numbers[-1]
    share = Fraction(100 * (top - last), top)
    if share.denominator != 1 or share == 0:
        return fall_from_peak(rng)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"By how many percent is the last of {next(s)} below the highest?",
            f"drop from the peak to the last value in percent: {next(s)}",
            f"{next(s)} - how far is the last one under the peak, in %",
            f"The price went {next(s)}. How many percent is it down from its high now?",
            f"percent below the maximum for the last value of {next(s)}",
            f"How much has {next(s)} fallen from its top to the end, in percent?",
            f"Our sales were {next(s)}. What percent are we now below our best?",
            f"Find the decline in percent from the maximum of {next(s)} to the final value",
            f"from peak to now in percent, {next(s)}",
        ),
        think="The fall: the maximum minus the last value, times 100 by the maximum.",
        code=f"x = {numbers}\nprint((max(x) - x[-1]) * 100 / max(x))",
        answer=str(float(share)),
    )


def visits_each(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.randint(2, 4))
    log = [*names, *rng.choices(names, k=rng.randint(2, 4))]
    rng.shuffle(log)
    s, what = ", ".join(log), rng.choice(("visits", "orders", "calls", "votes", "goals", "shifts"))
    counts: dict[str, int] = {}
    for name in log:
        counts[name] = sum(other == name for other in log)
    return Draft(
        phrasings=(
            f"My notes on the {what} say {s}. How often is every name there? A dictionary.",
            f"How many {what} did everyone make? Count as a dictionary: {s}",
            f"Log of {what}: {s}. Count them for each name, as a dictionary.",
            f"number of {what} per person: {s}",
            f"How many {what} does each person have, as a dictionary? {s}",
            f"{s} - {what} for each",
            f"Count the {what} of everyone: {s}",
            f"Our list of {what} is {s}. How many has each?",
            f"tally the {what} by name: {s}",
            f"{what} by person from {' '.join(log)}",
            f"Each name stands for one of the {what}: {s}. Give the count for every name.",
            f"who has how many {what}? {s}",
        ),
        think=f"The {what} of each: count how often every name occurs.",
        code=f"from collections import Counter\nlog = {json.dumps(log)}\nprint(dict(Counter(log)))",
        answer=str(counts),
    )
