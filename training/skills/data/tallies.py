"""How many items a list has, how many lie in a range, what share says the same, and averages compared."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import NAMES, WORDS, integers, listed, series

POLLS: tuple[tuple[str, ...], ...] = (
    ("yes", "no"), ("yes", "no", "maybe"), ("pass", "fail"), ("red", "blue", "green"), ("win", "loss", "draw"),
    ("good", "bad", "ok"), ("A", "B", "C"), ("cat", "dog"), ("tea", "coffee"), ("present", "absent"),
)  # fmt: skip


def count_items(rng: random.Random) -> Draft:
    items: list[object] = [*integers(rng, 1, 60, 4, 14)] if rng.random() < 0.6 else [*rng.choices(WORDS, k=7)]
    items = items[: rng.randint(4, len(items))]
    said, typed = listed(rng, items), further(items)
    return Draft(
        phrasings=(
            f"{next(further(items))} - how many items",
            f"how many entries: {next(further(items))}",
            f"How many items are in the list {next(said)}?",
            f"Count the elements of {next(said)}",
            f"length of {next(said)}",
            f"How long is the list {next(said)}?",
            f"number of entries in {next(said)}",
            f"How many values are there in all in {next(said)}, repeats included?",
            f"{next(typed)} - how many is that?",
            f"I need the length of the list {next(typed)}",
            f"len of {next(typed)}",
            f"How many things did I write down here: {next(typed)}?",
            f"Tell me how many elements {next(typed)} has.",
            f"What is the size of the list {next(typed)}?",
            f"how many in total are in {next(typed)}",
            f"Please count all entries: {next(typed)}",
            f"My list is {next(typed)}. How many items does it hold, counting repeats?",
            f"Give me the number of items in {next(typed)}",
            f"Count everything in {next(typed)}, also what occurs twice.",
            f"How many list elements do I have in {next(typed)}?",
            f"How many entries does this list contain: {next(said)}?",
            f"What is the number of elements in {next(said)}?",
        ),
        think="How many items in all, repeats included: take the length of the list.",
        code=f"items = {json.dumps(items)}\nprint(len(items))",
        answer=str(sum(1 for _ in items)),
    )


def count_between(rng: random.Random) -> Draft:
    what, numbers = series(rng, 5, 9)
    low, high = (round(bound) for bound in sorted(rng.sample(sorted(numbers), 2)))
    if low == high:
        return count_between(rng)
    said, typed = listed(rng, numbers), further(numbers)
    inside = len(numbers) - sum(number < low for number in numbers) - sum(number > high for number in numbers)
    teller, _, _ = tellers(numbers, low, high)
    return Draft(
        phrasings=(
            f"{teller.name} noted the {what} {next(further(numbers))}. How many of them lie from {low} to"
            f" {high}, both included?",
            f"How many numbers lie from {low} to {high} inclusive: {next(further(numbers))}?",
            f"{next(further(numbers))} - how many from {low} to {high} inclusive",
            f"How many numbers in {next(said)} are between {low} and {high} inclusive?",
            f"Count the values from {low} to {high}, both included, in {next(said)}",
            f"how many of {next(said)} lie between {low} and {high} (inclusive)",
            f"The {what} were {next(said)}. How many are from {low} to {high}, ends included?",
            f"number of values in [{low}, {high}] out of {next(typed)}",
            f"{next(typed)} - how many are at least {low} and at most {high}?",
            f"I need the count of numbers between {low} and {high}, inclusive, in {next(typed)}",
            f"Out of {next(typed)}, how many fall within {low} to {high}, including both ends?",
            f"My {what}: {next(typed)}. How many are in the range {low} to {high} inclusive?",
            f"Count what is no less than {low} and no more than {high} in {next(typed)}",
            f"How many entries x of {next(typed)} satisfy {low} <= x <= {high}?",
            f"For how many of these is it between {low} and {high}, bounds included: {next(typed)}?",
            f"Tell me how many {what} are from {low} up to and including {high}: {next(said)}",
            f"How many of the values {next(said)} are between {low} and {high}, inclusive?",
        ),
        think=f"How many lie in a range: count the numbers from {low} to {high}, both included.",
        code=f"numbers = {numbers}\nprint(sum(1 for n in numbers if {low} <= n <= {high}))",
        answer=str(inside),
    )


def answer_share(rng: random.Random) -> Draft:
    poll = rng.choice(POLLS)
    answers = rng.choices(poll, k=rng.randint(4, 12))
    answer = rng.choice(answers)
    share = Fraction(100 * answers.count(answer), len(answers))
    if tied(share) or share == 100:
        return answer_share(rng)
    said, typed = listed(rng, answers), further(answers)
    ask = "" if (100 * share).denominator == 1 else ", to 2 decimals"
    teller, friend, _ = tellers(answers)
    return Draft(
        phrasings=(
            f"{teller.name} asked everybody the same question and noted {', '.join(answers)}."
            f" What percentage said {answer}{ask}?",
            f"{friend.name} asked around and heard {next(further(answers))}. How many percent of the answers"
            f" were {answer}{ask}?",
            f"{', '.join(answers)} - percent {answer}{ask}",
            f"percentage of {answer}: {' '.join(answers)}{ask}",
            f"% of people who answered {answer}{ask}: {' '.join(answers)}",
            f"What percentage of {next(said)} is {answer}{ask}?",
            f"What percent of the answers {next(said)} are {answer}{ask}?",
            f"percent {answer} in {next(said)}{ask}",
            f"The results were {next(said)}. What percentage was {answer}{ask}?",
            f"In percent, how much of {next(said)} is {answer}{ask}?",
            f"{next(typed)} - what % is {answer}{ask}?",
            f"I need the percentage of {answer} in {next(typed)}{ask}",
            f"Find the share of {answer} in percent{ask}: {next(typed)}",
            f"how many percent are {answer} in {next(typed)}{ask}",
            f"We asked {len(answers)} people and heard {next(typed)}. What percent said {answer}{ask}?",
            f"What share of the list {next(typed)} is {answer}, in percent{ask}?",
            f"pct of {answer} out of {next(typed)}{ask}",
            f"Our log reads {next(typed)}. What's the percentage of {answer} entries{ask}?",
            f"Give me the percentage that is {answer}{ask}: {next(typed)}",
            f"Out of {next(typed)}, what percentage came out {answer}{ask}?",
            f"Count {answer} in {next(typed)} and express it as a percentage of all entries{ask}.",
            f"How large is the part of {answer} in {next(typed)}, in %{ask}?",
            f"Calculate what percent of these are {answer}{ask}: {next(typed)}",
            f"My tally is {next(typed)}. How high is the {answer} rate in percent{ask}?",
            f"Which percentage of the entries {next(said)} is {answer}{ask}?",
            f"Calculate the percentage of {answer} among {next(said)}{ask}.",
        ),
        think=f"A share in percent: count {answer}, multiply by 100 and divide by the number of all answers.",
        code=f'answers = {json.dumps(answers)}\nprint(round(answers.count("{answer}") * 100 / len(answers), 2))',
        answer=str(round(float(share), 2)),
    )


def mean_difference(rng: random.Random) -> Draft:
    high = rng.choice((20, 100, 100, 500))
    first, second = integers(rng, 1, high, 3, 5), integers(rng, 1, high, 3, 5)
    gap = Fraction(sum(first), len(first)) - Fraction(sum(second), len(second))
    if gap <= 0 or tied(gap):
        return mean_difference(rng)
    ann, bob = rng.sample(NAMES, 2)
    a, b, c, d = listed(rng, first), listed(rng, second), further(first), further(second)
    return Draft(
        phrasings=(
            f"How much higher is the average of {next(a)} than the average of {next(b)}, to 2 decimals?",
            f"What is the difference between the mean of {next(a)} and the mean of {next(b)}? Round to 2 decimals.",
            f"difference of averages: {next(a)} vs {next(b)}, 2 decimals",
            f"{ann} scored {next(a)} and {bob} scored {next(b)}. By how much is {ann}'s average higher? 2 decimals.",
            f"mean of {next(a)} minus mean of {next(b)}, rounded to 2 decimals",
            f"Subtract the average of {next(d)} from the average of {next(c)} and round to 2 decimals.",
            f"Group A: {next(c)}. Group B: {next(d)}. How much larger is A's mean, to 2 decimal places?",
            f"I need the gap between the averages of {next(c)} and {next(d)} to 2 decimals.",
            f"This week I had {next(c)}, last week {next(d)}. By how much did my average go up (2 decimals)?",
            f"avg {next(c)} - avg {next(d)} = ? (2 decimals)",
            f"{bob} has {next(d)} and {ann} has {next(c)}. How far is {ann}'s mean above {bob}'s? Round to 2 decimals.",
            f"By how much do the means differ: {next(c)} against {next(d)}? 2 decimals, please.",
            f"Class one got {next(c)}, class two {next(d)}. Find the difference of the class averages, to 2 decimals.",
            f"How many more points did {ann} ({first}) average than {bob} ({second})? Round to 2 decimals.",
            f"Compare the averages of {next(c)} and {next(d)}: how big is the difference to 2 decimals?",
            f"Team red made {next(c)}, team blue {next(d)}. On average, by how much is red ahead (2 decimals)?",
            f"Before the change it was {next(d)}, afterwards {next(c)}. How much did the mean rise, to 2 decimals?",
            f"Take the mean of {next(c)} and take away the mean of {next(d)}; 2 decimals.",
            f"What's the difference in average between {next(c)} and {next(d)}, rounded to 2 decimals?",
            f"By how much is the mean of {next(a)} greater than the mean of {next(b)}, rounded to 2 decimals?",
            f"Find the difference between the averages of {next(a)} and {next(b)}, to 2 decimal places.",
        ),
        think="A difference of averages: take the mean of the higher list minus the mean of the other.",
        code=f"import statistics\na = {first}\nb = {second}\nprint(round(statistics.mean(a) - statistics.mean(b), 2))",
        answer=str(round(float(gap), 2)),
    )


def count_parity(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((30, 500)), 5, 10)
    said = listed(rng, numbers)
    kind, test, digits = rng.choice((("even", "n % 2 == 0", "02468"), ("odd", "n % 2 == 1", "13579")))
    typed = further(numbers)
    return Draft(
        phrasings=(
            f"How many {kind} numbers are in {next(said)}?",
            f"Count the {kind} numbers in {next(said)}",
            f"count of {kind} values in {next(said)}",
            f"Of the numbers {next(said)}, how many are {kind}?",
            f"how many of these are {kind}: {next(said)}",
            f"I rolled {next(said)}. How many of the rolls were {kind}?",
            f"Tell me the number of {kind} entries in the list {next(said)}",
            f"{next(typed)} - how many are {kind}?",
            f"I need the number of {kind} values in {next(typed)}",
            f"count how many of {next(typed)} are {kind}",
            f"Don't list them, just count the {kind} ones in {next(typed)}",
            f"How many {kind} numbers does this list have? {next(typed)}",
            f"Going through {next(typed)}, how many {kind} numbers come up?",
            f"how many {kind} in {next(typed)}",
            f"What is the number of {kind} integers among {next(typed)}?",
            f"Can you count how many {kind} numbers there are in {next(said)}?",
            f"How many of the numbers {next(said)} are {kind}?",
        ),
        think=f"How many: count the numbers that are {kind}.",
        code=f"numbers = {numbers}\nprint(sum(1 for n in numbers if {test}))",
        answer=str(sum(str(number)[-1] in digits for number in numbers)),
    )
