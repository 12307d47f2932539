"""Plain things asked of one list: even and odd, signs, multiples, places, pairs, parts of 1, means in time."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import MONTHS, spelled
from training.skills.math.amounts import tied
from training.skills.wording import WORDS, integers, joined


def even_and_odd(rng: random.Random) -> Draft:
    if rng.random() < 0.25:
        top = rng.randint(6, 15)
        x, said, source = [*range(1, top + 1)], [f"1 to {top}"] * 12, f"range(1, {top} + 1)"
    else:
        x = integers(rng, 1, 60, 5, 8)
        said, source = [text for _, text in zip(range(12), further(x), strict=False)], str(x)
    even, odd = [n for n in x if str(n)[-1] in "02468"], [n for n in x if str(n)[-1] in "13579"]
    end = "print two lists, even first"
    return Draft(
        phrasings=(
            f"Group the numbers {said[0]} into even and odd; {end}.",
            f"Split {said[1]} into even and odd numbers, {end}.",
            f"separate even from odd: {said[2]} ({end})",
            f"{said[3]} - even ones and odd ones, {end}",
            f"Which of {said[4]} are even and which are odd? Please {end}.",
            f"Partition the list {said[5]} by parity: {end}.",
            f"Make one list of the even and one of the odd numbers of {said[6]}, the even first.",
            f"evens and odds of {said[7]} as two lists (even first)",
            f"House numbers {said[8]}: list those with an even number, then those with an odd number.",
            f"I have {said[9]}. Show me the even numbers as a list and after it the odd ones as a list.",
        ),
        think="Two lists: keep the numbers with remainder 0 by 2, then those with remainder 1.",
        code=f"x = {source}\nprint([n for n in x if n % 2 == 0], [n for n in x if n % 2 == 1])",
        answer=f"{even} {odd}",
    )


def without_negatives(rng: random.Random) -> Draft:
    x = [n for n in integers(rng, -15, 25, 5, 8) if n]
    if len(x) < 5 or min(x) > 0 or max(x) < 0:
        return without_negatives(rng)
    if rng.random() < 0.4:
        x.insert(rng.randrange(len(x)), 0)
    s = further(x)
    kind, sign, kept = rng.choice(
        (
            ("negative", ">=", [n for n in x if not str(n).startswith("-")]),
            ("negative", ">=", [n for n in x if not str(n).startswith("-")]),
            ("positive", "<=", [n for n in x if n == 0 or str(n).startswith("-")]),
        )
    )
    return Draft(
        phrasings=(
            f"filter out {kind} numbers from {next(s)}",
            f"Remove all {kind} numbers from the list {next(s)}.",
            f"{next(s)} without the {kind} ones",
            f"Drop every {kind} value of {next(s)} and print the list.",
            f"What is left of {next(s)} when the {kind} numbers are taken out?",
            f"Give me the list {next(s)} with no {kind} entries.",
            f"clean {next(s)}: {kind} readings are wrong, leave them out",
            f"Delete the {kind} elements: {next(s)}",
            f"The sensor can't give {kind} values, so discard them from {next(s)}. Which list remains?",
            f"Keep everything in {next(s)} that is not {kind}, as a list.",
        ),
        think=f"Without the {kind} ones: keep every number {sign} 0.",
        code=f"numbers = {x}\nprint([n for n in numbers if n {sign} 0])",
        answer=str(kept),
    )


def average_by_sign(rng: random.Random) -> Draft:
    x = [n for n in integers(rng, -20, 30, 5, 8) if n]
    kind, sign = rng.choice((("positive", ">"), ("positive", ">"), ("negative", "<")))
    kept = [n for n in x if str(n).startswith("-") == (kind == "negative")]
    if not kept or tied(Fraction(sum(kept), len(kept))):
        return average_by_sign(rng)
    s = further(x)
    return Draft(
        phrasings=(
            f"find the average of the {kind} numbers only in {next(s)}, to 2 decimals",
            f"What is the mean of the {kind} values of {next(s)}, rounded to 2 decimals?",
            f"average of only the {kind} ones: {next(s)}, 2 decimals",
            f"{next(s)} - mean of the {kind} numbers, 2 decimals",
            f"Ignore everything that is not {kind} in {next(s)} and average the rest to 2 decimals.",
            f"My daily gains and losses were {next(s)}. What is the average over the {kind} days, to 2 decimals?",
            f"Take the {kind} entries of {next(s)}; what do they average (2 decimals)?",
            f"Compute the mean of all {kind} elements of the list {next(s)} (2 decimals).",
            f"mean over {kind} values in {next(s)}, rounded to 2 decimals",
            f"Using just the {kind} numbers from {next(s)}, calculate their mean with 2 decimals.",
        ),
        think=f"The mean of the {kind} numbers: keep those {sign} 0, add them and divide by how many there are.",
        code=(f"numbers = {x}\nkept = [n for n in numbers if n {sign} 0]\nprint(round(sum(kept) / len(kept), 2))"),
        answer=str(round(float(Fraction(sum(kept), len(kept))), 2)),
    )


def sum_of_multiples_listed(rng: random.Random) -> Draft:
    by, x = rng.choice((3, 3, 4, 5, 6, 7)), integers(rng, 1, 60, 6, 10)
    if rng.random() < 0.3:
        x = [*range(1, rng.randint(8, 14))]
    kept = [n for n in x if n in range(0, 100, by)]
    if len(kept) < 2:
        return sum_of_multiples_listed(rng)
    s = further(x)
    word, code, answer = rng.choice(
        (
            ("sum", f"sum(n for n in numbers if n % {by} == 0)", sum(kept)),
            ("sum", f"sum(n for n in numbers if n % {by} == 0)", sum(kept)),
            ("number", f"sum(1 for n in numbers if n % {by} == 0)", len(kept)),
        )
    )
    ask = "add up" if word == "sum" else "count"
    return Draft(
        phrasings=(
            f"{word.capitalize()} of the numbers in {next(s)} that are divisible by {by}",
            f"What is the {word} of all multiples of {by} in {next(s)}?",
            f"{ask} everything divisible by {by}: {next(s)}",
            f"{next(s)} - {word} of those that {by} divides",
            f"From the list {next(s)} {ask} only the multiples of {by}.",
            f"Find the {word} of elements of {next(s)} which can be divided by {by} without remainder.",
            f"Pick the numbers in {next(s)} that {by} goes into evenly and {ask} them.",
            f"{word} of entries with n % {by} == 0 in {next(s)}",
            f"Of these ticket numbers, those divisible by {by} win: {next(s)}. What is the {word} of the winning ones?",
            f"Go through {next(s)} and {ask} each number that is a multiple of {by}.",
        ),
        think=f"The {word} of the multiples of {by}: keep what leaves no remainder and {ask}.",
        code=f"numbers = {x}\nprint({code})",
        answer=str(answer),
    )


def sum_of_every_second(rng: random.Random) -> Draft:
    x, start = integers(rng, 1, 40, 5, 9), rng.choice((0, 0, 1))
    first = ("first", "second")[start]
    total = sum(n for i, n in enumerate(x) if i % 2 == start)
    s, part = further(x), "[::2]" if start == 0 else "[1::2]"
    return Draft(
        phrasings=(
            f"What is the sum of every other element of {next(s)}, starting with the {first}?",
            f"Add up every second number of {next(s)} beginning with the {first} one.",
            f"sum of every 2nd item, from the {first} on: {next(s)}",
            f"{next(s)} - total of every other one starting at the {first}",
            f"Starting with the {first}, take every second entry of {next(s)}. What do they add up to?",
            f"Skip one, take one: sum the elements of {next(s)} at alternate places, the {first} included.",
            f"total of alternate values in {next(s)}, {first} one first",
            f"I get paid only on every second day, beginning with the {first}: {next(s)}. How much is that in all?",
            f"Compute the sum over every other place of the list {next(s)}, {first} element included.",
            f"Sum each second element in {next(s)}; the {first} is the one to begin with.",
        ),
        think=f"Every other value from the {first} on: a slice with step 2, and its sum.",
        code=f"numbers = {x}\nprint(sum(numbers{part}))",
        answer=str(total),
    )


def count_pairs_with_sum(rng: random.Random) -> Draft:
    x = rng.sample(range(1, 25), rng.randint(5, 8))
    if rng.random() < 0.3:
        x = [*range(1, rng.randint(6, 9))]
    target = sum(rng.sample(x, 2))
    count = sum(target - n in x and target - n > n for n in x)
    s = further(x)
    return Draft(
        phrasings=(
            f"count pairs of different numbers in {next(s)} that sum to {target}",
            f"How many pairs of different numbers from {next(s)} add up to {target}?",
            f"number of two-element combinations of {next(s)} with the sum {target}",
            f"{next(s)} - how many pairs make {target} together",
            f"In how many ways can you pick two numbers of {next(s)} whose sum is {target} (order does not matter)?",
            f"two numbers of {next(s)} that total {target}: how many such pairs",
            f"Cards show {next(s)}. How many ways are there to draw two cards with a total of {target}?",
            f"Count the unordered pairs in the list {next(s)} whose elements add to {target}.",
            f"How often do two different entries of {next(s)} give {target} when added (each pair once)?",
            f"Find how many pairs from {next(s)} have a sum of exactly {target}.",
        ),
        think=f"The pairs with sum {target}: go through all combinations of two and count.",
        code=(
            f"from itertools import combinations\nnumbers = {x}\n"
            f"print(sum(a + b == {target} for a, b in combinations(numbers, 2)))"
        ),
        answer=str(count),
    )


def position_of_extreme(rng: random.Random) -> Draft:
    x = rng.sample(range(1, 99), rng.randint(4, 8))
    function, size = rng.choice((("max", "largest"), ("min", "smallest")))
    wanted, s = sorted(x)[-1 if function == "max" else 0], further(x)
    place = sum(i for i, n in enumerate(x, 1) if n == wanted)
    return Draft(
        phrasings=(
            f"At which position (counting from 1) is the {size} number in {next(s)}?",
            f"position of the {function}imum in {next(s)}, the first being 1",
            f"{next(s)} - which place has the {size} value, counted from 1?",
            f"If the first number is number 1, which number of {next(s)} is the {size}?",
            f"Where does the {size} value stand in {next(s)}, counting 1, 2, 3 and so on?",
            f"Counting from 1, tell me the place of the {size} entry in {next(s)}.",
            f"The rounds brought {next(s)} points. In which round, from 1, was the {size} score?",
            f"1-based index of the {size} of {next(s)}",
            f"My readings by day (day 1 first): {next(s)}. On which day number was the {size} one?",
            f"Which position, starting at 1, holds the {size} element of {next(s)}?",
        ),
        think=f"The place from 1: the index of the {size} value plus 1.",
        code=f"numbers = {x}\nprint(numbers.index({function}(numbers)) + 1)",
        answer=str(place),
    )


def parts_of_one(rng: random.Random) -> Draft:
    x, places = integers(rng, 1, rng.choice((10, 60)), 3, 5), rng.choice((2, 3, 3, 4))
    parts = [Fraction(n, sum(x)) for n in x]
    if any(tied(part, places) for part in parts):
        return parts_of_one(rng)
    s, end = further(x), f"rounded to {places} decimals"
    return Draft(
        phrasings=(
            f"Normalize the list {next(s)} so that its elements sum to 1, {end}.",
            f"Divide every number of {next(s)} by the total, {end}.",
            f"{next(s)} as proportions of the sum, {end}",
            f"Turn the weights {next(s)} into fractions that add up to 1 ({end}).",
            f"normalise {next(s)} to sum 1, {end}",
            f"Make probabilities out of the counts {next(s)}, {end}, as a list.",
            f"What are the relative shares (between 0 and 1) of {next(s)}, {end}?",
            f"Scale {next(s)} such that the sum is 1; each {end}.",
            f"I need {next(s)} as parts of the whole, decimals not percent, {end}.",
            f"Convert the list {next(s)} to proportions which total 1, {end}.",
        ),
        think=f"The parts of 1: divide each number by the sum and round to {places} decimals.",
        code=f"x = {x}\ntotal = sum(x)\nprint([round(n / total, {places}) for n in x])",
        answer=str([round(float(part), places) for part in parts]),
    )


def largest_fall(rng: random.Random) -> Draft:
    x = [n * 5 for n in integers(rng, 8, 40, 5, 7)]
    drops = [Fraction(100 * (a - b), a) for i, a in enumerate(x) for b in x[i + 1 :]]
    worst = sorted(drops)[-1]
    if worst <= 0 or tied(worst, 1):
        return largest_fall(rng)
    s, end = further(x), "in percent with 1 decimal"
    return Draft(
        phrasings=(
            f"What is the maximum drawdown of {next(s)}, {end}?",
            f"max drawdown {end}: {next(s)}",
            f"Find the largest fall from a peak to a later low in {next(s)}, {end}.",
            f"{next(s)} - biggest drop from a high so far, {end}",
            f"My fund was worth {next(s)}. How deep was the maximum drawdown, {end}?",
            f"Compute the greatest loss from any earlier peak for the prices {next(s)} ({end}).",
            f"maximum peak-to-trough decline of {next(s)} {end}",
            f"How much could one have lost at most by buying and later selling at {next(s)}? {end.capitalize()}.",
            f"For the share prices {next(s)}, give the maximum drawdown {end}.",
            f"By how many percent at most did {next(s)} fall below its previous high (1 decimal)?",
        ),
        think="The maximum drawdown: keep the peak so far and the largest fall from it in percent.",
        code=(
            f"peak, worst = 0, 0\nfor price in {x}:\n    peak = max(peak, price)\n"
            "    worst = max(worst, (peak - price) * 100 / peak)\nprint(round(worst, 1))"
        ),
        answer=str(round(float(worst), 1)),
    )


def exponential_averages(rng: random.Random) -> Draft:
    x, alpha = [n * 4 for n in integers(rng, 1, 25, 3, 5)], rng.choice(("0.5", "0.5", "0.25", "0.2"))
    level, levels = Fraction(x[0]), [Fraction(x[0])]
    for n in x[1:]:
        level += Fraction(alpha) * (n - level)
        levels.append(level)
    if any(tied(one) for one in levels):
        return exponential_averages(rng)
    s, end = further(x), "all values to 2 decimals as a list, starting from the first value"
    return Draft(
        phrasings=(
            f"ema of {next(s)}, smoothing factor {alpha}, {end}",
            f"Compute the EMA of {next(s)} for alpha = {alpha}: {end}.",
            f"EMA alpha={alpha} {x}, {end}",
            f"{next(s)} smoothed exponentially (alpha {alpha}), {end}",
            f"Smooth my readings {next(s)} with an exponential average, weight {alpha} for the new value; {end}.",
            f"What is the exponentially weighted average series of {next(s)} at alpha {alpha}? {end.capitalize()}.",
            f"Each new average is {alpha} times the new value plus the rest of the old average: {next(s)}; {end}.",
            f"list of exponential averages, alpha {alpha}, data {next(s)}, {end}",
            f"Apply exponential smoothing with the factor {alpha} to {next(s)} and print {end}.",
            f"I want the exponential moving averages (alpha {alpha}) for {next(s)}: {end}.",
        ),
        think=f"Start from the first value; each new one is {alpha} of the value and the rest of the last average.",
        code=(
            f"x = {x}\nresult = [float(x[0])]\nfor n in x[1:]:\n"
            f"    result.append({alpha} * n + (1 - {alpha}) * result[-1])\nprint([round(r, 2) for r in result])"
        ),
        answer=str([round(float(one), 2) for one in levels]),
    )


def words_by_length_then_name(rng: random.Random) -> Draft:
    words = rng.sample(WORDS, rng.randint(4, 7))
    if len({len(word) for word in words}) == len(words):
        return words_by_length_then_name(rng)
    ordered = [word for size in range(1, 12) for word in sorted(words) if len(word) == size]
    s = further(words)
    return Draft(
        phrasings=(
            f"Sort the words {next(s)} by length and then alphabetically.",
            f"Order {next(s)} by number of letters, words of the same length in alphabetical order.",
            f"{next(s)} sorted by length, ties alphabetical",
            f"Put the short words first in {next(s)}; equally long ones go from A to Z.",
            f"sort by len, then by name: {next(s)}",
            f"Arrange {next(s)} from shortest to longest, and alphabetically where the length is equal.",
            f"List {next(s)} by increasing length; break ties in dictionary order.",
            f"How are {next(s)} ordered by length first and alphabet second?",
            f"Sort the list {next(s)} with two keys: length, then the word itself.",
            f"I want {next(s)} in order of length; same length means alphabetical. Give the list.",
        ),
        think="Two keys: sort by the length of each word, then by the word.",
        code=f"words = {json.dumps(words)}\nprint(sorted(words, key=lambda word: (len(word), word)))",
        answer=str(ordered),
    )


def total_and_extreme_month(rng: random.Random) -> Draft:
    count = rng.randint(3, 6)
    x = dict(zip(MONTHS[:count], rng.sample(range(10, 300), count), strict=True))
    most = rng.random() < 0.5
    word, function = ("highest", "max") if most else ("lowest", "min")
    by_amount, s = {n: month for month, n in x.items()}, spelled(x)
    total = 0
    for n in x.values():
        total += n
    return Draft(
        phrasings=(
            f"What is the total, and which month is the {word}? {next(s)}",
            f"total and month with the {word} value: {next(s)}",
            f"Rainfall in mm was {next(s)}. How much in total, and which month had the {word} amount?",
            f"{next(s)} - sum, then name of the {word} month",
            f"Sales were {next(s)}. Give the sum of all months and the month with the {word} sales.",
            f"Add up {next(s)} and tell me the {word} month.",
            f"Print the total of {next(s)} followed by the month with the {word} number.",
            f"I spent {next(s)}. What is that altogether and in which month was it {word}?",
            f"sum of all and {word} month please: {next(s)}",
            f"Both the overall total and the month of the {word} figure are needed for {next(s)}.",
        ),
        think=f"The total of all months, and the month whose amount is the {word}.",
        code=f"data = {json.dumps(x)}\nprint(sum(data.values()), {function}(data, key=data.get))",
        answer=f"{total} {by_amount[sorted(by_amount)[-1 if most else 0]]}",
    )


def grouped_data_mean(rng: random.Random) -> Draft:
    width, start, count = rng.choice((5, 10, 10, 20)), rng.choice((0, 0, 10, 20)), rng.randint(3, 4)
    classes = [(start + i * width, start + (i + 1) * width, rng.randint(1, 12)) for i in range(count)]
    people = sum(n for _, _, n in classes)
    mean = start + Fraction(width, 2) + Fraction(width * sum(i * c[2] for i, c in enumerate(classes)), people)
    if tied(mean):
        return grouped_data_mean(rng)
    said = ", ".join(f"{low}-{high}: {n}" for low, high, n in classes)
    spoken = joined([f"{n} from {low} to {high}" for low, high, n in classes])
    end = "with the class midpoints, to 2 decimals"
    return Draft(
        phrasings=(
            f"Estimate the mean of grouped data {end}: {said}",
            f"mean of the grouped frequency table {said} {end}",
            f"Classes: {spoken}. With their midpoints, what is roughly the mean (2 decimals)?",
            f"{said} - estimated mean {end}",
            f"The table gives classes and frequencies: {said}. What is the approximate mean {end}?",
            f"Grouped marks: {said} (class: pupils). Find the average {end}.",
            f"Using midpoints, what is the mean for {said}? Round to 2 decimals.",
            f"My histogram has {spoken}. Estimate the average from the midpoints to 2 decimals.",
            f"Calculate an estimate for the mean {end}; intervals with frequencies are {said}.",
            f"A survey of ages shows {spoken}. Estimate their mean {end}.",
        ),
        think="The mean of grouped data: the midpoint of each class times its frequency, by all frequencies.",
        code=(
            f"classes = {classes}\ntotal = sum((low + high) / 2 * n for low, high, n in classes)\n"
            "print(round(total / sum(n for low, high, n in classes), 2))"
        ),
        answer=str(round(float(mean), 2)),
    )
