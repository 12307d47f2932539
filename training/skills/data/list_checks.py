"""Plain lists: smallest and largest, part averaged, deviations, positions, what is there once, prices raised."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.math.amounts import tied
from training.skills.wording import NAMES, WORDS, integers, series


def smallest_and_largest(rng: random.Random) -> Draft:
    what, numbers = series(rng, 4, 8)
    if len(set(numbers)) < 3:
        return smallest_and_largest(rng)
    s, ordered = further(numbers), sorted(numbers)
    return Draft(
        phrasings=(
            f"{next(further(numbers))} - lowest and highest as [min, max]",
            f"What are the smallest and the largest of {next(s)}? Give a list of two numbers.",
            f"Find minimum and maximum of {next(s)} as [min, max]",
            f"[min, max] of {next(s)}",
            f"The {what} were {next(s)}. Give the lowest and the highest as a list.",
            f"lowest and highest value of {next(s)} as a list",
            f"Between which two values do the {what} {next(s)} lie? Answer [lowest, highest].",
            f"I need both extremes of {next(s)}, the smaller first, in a list.",
            f"Return a list with the least and the greatest number of {next(s)}",
            f"{next(s)} - list of min and max?",
            f"Give [smallest, largest] for these {what}: {next(s)}",
            f"Please tell me the bottom and the top value of {next(s)} as a list",
            f"min and max in one list: {next(s)}",
            f"From what to what do the numbers {next(s)} go? Write it as a list of two.",
            f"My {what} are {next(s)}. What are the lowest one and the highest one, as a two-element list?",
        ),
        think="Smallest and largest: take the minimum and the maximum of the numbers.",
        code=f"numbers = {numbers}\nprint([min(numbers), max(numbers)])",
        answer=str([ordered[0], ordered[-1]]),
    )


def average_where(rng: random.Random) -> Draft:
    numbers = integers(rng, *rng.choice(((1, 20), (1, 100), (100, 900), (-20, 30))), 5, 8)
    ordered = sorted(numbers)
    above = rng.random() < 0.6
    limit = rng.choice(ordered[:-2]) if above else rng.choice(ordered[2:])
    word, sign = (
        rng.choice((("greater than", ">"), ("above", ">")))
        if above
        else rng.choice((("below", "<"), ("less than", "<")))
    )
    kept = ordered[ordered.index(limit) + ordered.count(limit) :] if above else ordered[: ordered.index(limit)]
    if len(kept) < 2 or tied(Fraction(sum(kept), len(kept))):
        return average_where(rng)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"What is the average of the numbers {word} {limit} in {next(s)}, to 2 decimals?",
            f"Average only those {word} {limit}, 2 decimals: {next(s)}",
            f"mean of values {word} {limit} in {next(s)}, 2 decimals",
            f"Take the numbers of {next(s)} that are {word} {limit}. What is their mean, to 2 decimals?",
            f"AVERAGEIF {word} {limit} for {next(s)}, 2 decimals",
            f"{next(s)} - average of what is {word} {limit}, rounded to 2 decimals?",
            f"In {next(s)}, ignore everything not {word} {limit} and average the rest to 2 decimals.",
            f"how high is the mean of all entries {word} {limit}? {next(s)} (2 decimals)",
            f"My readings are {next(s)}. Find the average of the ones {word} {limit}, 2 decimals.",
            f"Filter {next(s)} to values {word} {limit}, then compute the mean with 2 decimals.",
            f"For a report I need the average of readings {word} {limit}: {next(s)}. Round to 2 decimals.",
            f"Please average {next(s)}, but use just numbers {word} {limit} (2 decimals).",
            f"If only results {word} {limit} count, what average does {next(s)} give, to 2 decimals?",
            f"Among {next(s)}, what is the mean, to 2 decimals, of every number {word} {limit}?",
        ),
        think=f"The average of a part: keep the numbers {word} {limit} and divide their sum by their count.",
        code=(
            f"numbers = {numbers}\nkept = [n for n in numbers if n {sign} {limit}]\n"
            "print(round(sum(kept) / len(kept), 2))"
        ),
        answer=str(round(float(Fraction(sum(kept), len(kept))), 2)),
    )


def deviations(rng: random.Random) -> Draft:
    what, numbers = series(rng, 4, 6)
    exact = [Fraction(str(number)) for number in numbers]
    mean = sum(exact, Fraction(0)) / len(exact)
    off = [value - mean for value in exact]
    if any(tied(gap) or gap == 0 for gap in off):
        return deviations(rng)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"By how much does each of {next(s)} differ from the average? Round to 2 decimals.",
            f"List the deviations from the mean of {next(s)}, 2 decimals each.",
            f"deviation from mean for each of {next(s)}, 2 decimals",
            f"Subtract the average from every number of {next(s)} and round to 2 decimals.",
            f"The {what} are {next(s)}. How far is each from the mean, with its sign and 2 decimals?",
            f"x minus mean for every x in {next(s)} (2 decimals)",
            f"{next(s)} - how far above (+) or below (-) the average is each one, 2 decimals?",
            f"Compute the signed difference of each value to the mean, to 2 decimals: {next(s)}",
            f"For {next(s)}, give a list of value minus average, rounded to 2 decimals.",
            f"centre these numbers on their mean with 2 decimals: {next(s)}",
            f"My {what}: {next(s)}. Show each one's difference from the average, to 2 decimals.",
            f"Make a list of the distances to the mean, negative if below, 2 decimals: {next(s)}",
            f"Relative to their average, where do the values {next(s)} lie? Differences to 2 decimals.",
            f"I want to see how much every entry in {next(s)} is off the mean, signed and with 2 decimals.",
        ),
        think="Differences to the average: compute the mean and subtract it from each number.",
        code=f"numbers = {numbers}\nmean = sum(numbers) / len(numbers)\nprint([round(n - mean, 2) for n in numbers])",
        answer=str([round(float(gap), 2) for gap in off]),
    )


def positions_of(rng: random.Random) -> Draft:
    items: list[object] = (
        [*rng.choices(rng.sample(WORDS, 3), k=rng.randint(5, 8))]
        if rng.random() < 0.5
        else [*integers(rng, 1, 5, 5, 9)]
    )
    item = rng.choice(items)
    if not 2 <= items.count(item) < len(items):
        return positions_of(rng)
    s = further(items)
    places: list[int] = []
    while len(places) < items.count(item):
        places.append(items.index(item, places[-1] if places else 0) + 1)
    return Draft(
        phrasings=(
            f"At which positions does {item} occur in {next(s)}, counting from 1?",
            f"List all positions of {item} in {next(s)} (first is 1)",
            f"positions of {item}, starting at 1: {next(s)}",
            f"Where is {item} in {next(s)}? Give every position, the first item is number 1.",
            f"In {next(s)}, which places hold {item}? Count from 1.",
            f"{next(s)} - all places where {item} stands, counted from 1?",
            f"Find every place of {item} in the list {next(s)}; positions begin at 1.",
            f"I'm looking for {item}. On which places of {next(s)} is it, if we start with 1?",
            f"Return a list of the positions (from 1) at which {next(s)} has {item}.",
            f"number the items of {next(s)} from 1 on, which numbers have {item}",
            f"Which entries of {next(s)} equal {item}? List their numbers, beginning with 1.",
            f"{item} appears several times in {next(s)}. Tell me where, with 1 for the first place.",
            f"Going through {next(s)} and counting 1 and so on, when do I meet {item}? List the positions.",
            f"Give all the spots, 1 being the first, where {item} shows up in {next(s)}.",
        ),
        think=f"All positions of {item}: go through the list numbered from 1 and keep the numbers where it stands.",
        code=f"items = {json.dumps(items)}\nprint([i for i, x in enumerate(items, 1) if x == {json.dumps(item)}])",
        answer=str(places),
    )


def appears_once(rng: random.Random) -> Draft:
    items: list[object] = (
        [*rng.choices(rng.sample(WORDS, 4), k=rng.randint(5, 7))]
        if rng.random() < 0.4
        else [*integers(rng, 1, 6, 5, 8)]
    )
    once = [item for i, item in enumerate(items) if item not in items[:i] and item not in items[i + 1 :]]
    if not once:
        return appears_once(rng)
    s = further(items)
    return Draft(
        phrasings=(
            f"Which are there only once? {next(further(items))}",
            f"{next(further(items))} - which are not repeated",
            f"Which items were only ordered once: {next(further(items))}?",
            f"Which items occur only once in {next(s)}?",
            f"List everything that appears exactly once in {next(s)}",
            f"values with a count of one in {next(s)}",
            f"What has no duplicate in {next(s)}? Give a list.",
            f"Remove everything that is repeated from {next(s)}; what is left?",
            f"{next(s)} - which of these come up just one time?",
            f"Find the elements without a second copy: {next(s)}",
            f"which entries are there a single time in {next(s)}",
            f"Show the items of {next(s)} that are not repeated.",
            f"From {next(s)}, keep those that are there exactly one time.",
            f"I sorted socks and found {next(s)}. Which ones have no partner of the same kind at all?",
            f"Give me a list of the non-repeating elements in {next(s)}",
            f"Some things in {next(s)} are named twice or more. Which ones are not?",
            f"Which elements of {next(s)} are the only ones of their kind?",
        ),
        think="What occurs only once: keep the items whose count in the list is 1.",
        code=f"items = {json.dumps(items)}\nprint([x for x in items if items.count(x) == 1])",
        answer=str(once),
    )


def raise_all(rng: random.Random) -> Draft:
    percent = rng.choice((5, 10, 15, 20, 25, 30, 50))
    up = rng.random() < 0.6
    values = [rng.randint(1, rng.choice((50, 300))) * rng.choice((1, 2, 10)) for _ in range(rng.randint(3, 5))]
    what = rng.choice(("prices", "salaries", "rents", "fees", "amounts"))
    s = further(values)
    rise, by = ("Raise", "increase") if up else ("Reduce", "decrease")
    exact = [Fraction(value * (100 + percent if up else 100 - percent), 100) for value in values]
    return Draft(
        phrasings=(
            f"{'Mark up' if up else 'Discount'} all prices {next(further(values))} by {percent} percent, list"
            " with 2 decimals",
            f"What are {next(further(values))} after {percent}% {'more' if up else 'off'}? List with 2 decimals.",
            f"{'Add' if up else 'Take'} {percent}% {'to' if up else 'off'} each of {next(further(values))}, 2 decimals",
            f"all {what} {'plus' if up else 'minus'} {percent}%: {next(further(values))} (2 decimals)",
            f"{rise} each of {next(s)} by {percent}%. Give the list with 2 decimals.",
            f"{by.capitalize()} all {what} by {percent} percent and list them to 2 decimals: {next(s)}",
            f"{next(s)} each {'plus' if up else 'minus'} {percent}%, 2 decimals",
            f"The {what} {next(s)} all go {'up' if up else 'down'} by {percent}%. What are the new ones, to 2"
            " decimals?",
            f"Apply a {percent}% {by} to every number of {next(s)}, rounded to 2 decimals.",
            f"what are the new {what} if {next(s)} each {by} by {percent}% (2 decimals)",
            f"My {what} are {next(s)}. {rise} every one by {percent} percent; 2 decimals please.",
            f"Give a list of {next(s)} after a {percent}% {by} of each, 2 decimals.",
            f"From next year all {what} {by} by {percent}%. Today: {next(s)}. Then? List with 2 decimals.",
            f"Take {next(s)} and {'add' if up else 'take off'} {percent}% {'to' if up else 'from'} each, 2 decimals.",
            f"New price list, everything {percent}% {'dearer' if up else 'cheaper'}, 2 decimals: {next(s)}",
            f"Compute {'increased' if up else 'reduced'} values for {next(s)} at {percent}%, each to 2 decimals.",
            f"If {next(s)} all {'rise' if up else 'fall'} by {percent} %, what does the list look like (2 decimals)?",
            f"Every entry of {next(s)} changes by {'+' if up else '-'}{percent}%. What list results, to 2 decimals?",
        ),
        think=(
            f"Each number changed by {percent}%: multiply it by 100 {'plus' if up else 'minus'} {percent} and divide"
            " by 100."
        ),
        code=f"values = {values}\nprint([round(v * (100 {'+' if up else '-'} {percent}) / 100, 2) for v in values])",
        answer=str([round(float(value), 2) for value in exact]),
    )


def count_common(rng: random.Random) -> Draft:
    pool: tuple[object, ...] = rng.choice((NAMES, WORDS, tuple(range(1, 30))))
    shared, rest = rng.randint(0, 3), rng.sample(pool, 10)
    common, a, b = rest[:shared], rest[3 : 3 + rng.randint(2, 3)], rest[6 : 6 + rng.randint(2, 4)]
    first, second = [*common, *a], [*common, *b]
    rng.shuffle(first)
    rng.shuffle(second)
    x, y = further(first), further(second)
    return Draft(
        phrasings=(
            f"How many of {first} also appear in {second}?",
            f"Two groups: {', '.join(map(str, first))} and {', '.join(map(str, second))}. How many are in both?",
            f"How many are on both lists? {', '.join(map(str, first))} / {', '.join(map(str, second))}",
            f"How many items do {next(x)} and {next(y)} have in common?",
            f"Count the elements that are in both lists: {next(x)} | {next(y)}",
            f"number of common entries of {next(x)} and {next(y)}",
            f"List A: {next(x)}. List B: {next(y)}. How many entries of A are in B too?",
            f"how many of {next(x)} are also in {next(y)}",
            f"Group one: {next(x)}. Group two: {next(y)}. How many belong to both?",
            f"What is the size of the intersection of {next(x)} and {next(y)}?",
            f"I have {next(x)} and my friend has {next(y)}. How many do we both have?",
            f"Compare {next(x)} with {next(y)} and count the matches.",
            f"First list: {next(x)}\nSecond list: {next(y)}\nHow many are on both?",
            f"How big is the overlap between {next(x)} and {next(y)}? Just the number.",
            f"On Monday we saw {next(x)}, on Tuesday {next(y)}. How many were seen both times?",
            f"My ticket says {next(x)}; drawn were {next(y)}. How many hits do I have?",
            f"Looking at {next(x)} on one side and {next(y)} on the other, how many are shared?",
        ),
        think="How many in common: intersect both lists as sets and count.",
        code=f"a = {json.dumps(first)}\nb = {json.dumps(second)}\nprint(len(set(a) & set(b)))",
        answer=str(sum(item in second for item in first)),
    )


def first_above(rng: random.Random) -> Draft:
    numbers = integers(rng, *rng.choice(((1, 30), (1, 100), (100, 900))), 5, 9)
    limit = rng.choice(numbers)
    if max(numbers) == limit:
        return first_above(rng)
    answer = numbers[[number > limit for number in numbers].index(True)]
    s = further(numbers)
    return Draft(
        phrasings=(
            f"{next(further(numbers))} - first one over {limit}",
            f"What is the first number greater than {limit} in {next(s)}?",
            f"Find the first value above {limit}: {next(s)}",
            f"first > {limit} in {next(s)}",
            f"Reading {next(s)} from the left, which number exceeds {limit} first?",
            f"{next(s)} - first one over {limit}?",
            f"The readings were {next(s)}. Which was the first to go over {limit}?",
            f"In order, {next(s)} came in. What was the first value larger than {limit}?",
            f"return the first element of {next(s)} that is bigger than {limit}",
            f"An alarm goes off above {limit}. Which reading of {next(s)} sets it off first?",
            f"Skip everything up to {limit} in {next(s)} and give the first number beyond it.",
            f"Going through {next(s)} one by one, at what value do I first pass {limit}?",
            f"Which is the earliest entry in {next(s)} that is more than {limit}?",
            f"I check {next(s)} from the beginning and stop at a number over {limit}. Which one is it?",
            f"As soon as a value is higher than {limit} I write it down. Which value of {next(s)} do I write?",
        ),
        think=f"The first number above {limit}: go through the list and take the first that is greater.",
        code=f"numbers = {numbers}\nprint(next(n for n in numbers if n > {limit}))",
        answer=str(answer),
    )
