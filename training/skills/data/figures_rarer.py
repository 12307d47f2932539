"""Figures asked now and then: median deviation, running product, both fit numbers, shares, angles, dry days."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import rounded, tied
from training.skills.wording import GOODS, NAMES, integers, joined


def _middle(values: list[Fraction]) -> Fraction:
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def median_absolute_deviation(rng: random.Random) -> Draft:
    x = integers(rng, 1, rng.choice((20, 90)), 5, 8)
    centre = _middle([Fraction(n) for n in x])
    found, s = _middle([abs(n - centre) for n in x]), further(x)
    return Draft(
        phrasings=(
            f"What is the median absolute deviation of {next(s)}?",
            f"median absolute deviation {next(s)}",
            f"Find the median of the distances from the median for {next(s)}.",
            f"MAD (median absolute deviation from the median): {next(s)}",
            f"How far is a typical value of {next(s)} from the median? Use the median absolute deviation.",
            f"Take the median of {next(s)}, then the median of the absolute differences from it. What is that?",
            f"{next(s)} - median absolute deviation please",
            f"As a robust measure of spread, compute the median absolute deviation of the measurements {next(s)}.",
            f"using Python, the median absolute deviation (around the median) of {next(s)}",
            f"My readings are {next(s)}. Give the median of their absolute deviations from the median.",
        ),
        think="The median first; then the median of the absolute distances from it.",
        code=(
            f"import statistics\nx = {x}\nmiddle = statistics.median(x)\n"
            "print(statistics.median(abs(n - middle) for n in x))"
        ),
        answer=rounded(found),
    )


def running_product(rng: random.Random) -> Draft:
    x = integers(rng, 1, 9, 3, 6)
    products = [x[0]]
    for n in x[1:]:
        products.append(products[-1] * n)
    s = further(x)
    return Draft(
        phrasings=(
            f"cumulative product of {next(s)}",
            f"What is the running product of {next(s)}? Give a list.",
            f"np.cumprod of {x} as a list",
            f"Multiply {next(s)} step by step and list the product so far after each number.",
            f"list of the cumulative products: {next(s)}",
            f"For each place in {next(s)}, what is the product of all numbers up to there? As a list.",
            f"{next(s)} - running product at every step",
            f"Each week the amount is multiplied by the next of {next(s)}, beginning at 1. List the amounts.",
            f"accumulate {next(s)} by multiplication and print the list",
            f"Print the partial products of {next(s)} as a list.",
        ),
        think="The product so far at each place: accumulate with multiplication.",
        code=f"from itertools import accumulate\nfrom operator import mul\nprint(list(accumulate({x}, mul)))",
        answer=str(products),
    )


def median_of_both(rng: random.Random) -> Draft:
    a, b = integers(rng, 1, 60, 2, 4), integers(rng, 1, 60, 2, 4)
    found, s, t = _middle([Fraction(n) for n in [*a, *b]]), further(a), further(b)
    return Draft(
        phrasings=(
            f"median of two lists together: {a} and {b}",
            f"What is the median of all numbers in {a} and {b}?",
            f"Put {next(s)} and {next(t)} into one list. What's its median?",
            f"Class 1 scored {next(s)}, class 2 scored {next(t)}. Find the median of everybody's scores.",
            f"combined median: {a}, {b}",
            f"Pool the samples {a} and {b} and give the median.",
            f"median of {a} + {b}",
            f"The first group has {next(s)} and the second {next(t)}. Middle value of both groups together?",
            f"find the median after merging the arrays {a} and {b}",
            f"If the lists {next(s)} and {next(t)} are joined, which number is the median?",
        ),
        think="Both lists together, then the median.",
        code=f"import statistics\nprint(statistics.median({a} + {b}))",
        answer=rounded(found),
    )


def fitted_line(rng: random.Random) -> Draft:
    x = sorted(rng.sample(range(1, 12), rng.randint(3, 6)))
    y = [rng.randint(1, 30) for _ in x]
    n, sx, sy = len(x), sum(x), sum(y)
    slope = Fraction(n * sum(p * q for p, q in zip(x, y, strict=True)) - sx * sy, n * sum(p * p for p in x) - sx * sx)
    intercept = (sy - slope * sx) / n
    if any(tied(value) or abs(value) < Fraction(1, 100) for value in (slope, intercept)):
        return fitted_line(rng)
    points = ", ".join(f"({p}, {q})" for p, q in zip(x, y, strict=True))
    return Draft(
        phrasings=(
            f"fit a straight line through {points}: slope and intercept, 2 decimals each",
            f"Least squares line for {points}: print the slope, then the intercept, to 2 decimals.",
            f"x = {x}, y = {y}: regression slope and intercept in that order, 2 decimals",
            f"What are the slope and the intercept (2 decimals) of the line of best fit through {points}?",
            f"Do a linear regression of y = {y} on x = {x} and give slope and intercept, rounded to 2 decimals.",
            f"Find m and b of the best line y = mx + b for the points {points}, each to 2 decimals.",
            f"I measured {points}. Which slope and which y-intercept does the trend line have? 2 decimals",
            f"np.polyfit of degree 1 for x {x} and y {y}, both coefficients rounded to 2 decimals",
            f"trend line through {points} - slope first, then intercept (2 decimals)",
            f"After x = {joined(x)} the results were {joined(y)}. Fit a line: slope and intercept with 2 decimals?",
        ),
        think="A least squares line through the points: slope and intercept from polyfit of degree 1.",
        code=(
            f"import numpy as np\nx = {x}\ny = {y}\nslope, intercept = np.polyfit(x, y, 1)\n"
            "print(round(float(slope), 2), round(float(intercept), 2))"
        ),
        answer=f"{round(float(slope), 2)} {round(float(intercept), 2)}",
    )


def average_after_raise(rng: random.Random) -> Draft:
    what, low, high = rng.choice((("salary", 200, 600), ("price", 1, 90), ("rent", 40, 150)))
    x = [rng.randint(low, high) * 10 for _ in range(rng.randint(3, 5))]
    percent, up = rng.choice((2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25)), rng.random() < 0.8
    exact = Fraction(sum(x) * (100 + (percent if up else -percent)), 100 * len(x))
    if tied(exact):
        return average_after_raise(rng)
    verb, noun, s = ("rises", "rise", further(x)) if up else ("falls", "cut", further(x))
    return Draft(
        phrasings=(
            f"If every {what} of {next(s)} {verb} by {percent}%, what's the new average, to 2 decimals?",
            f"The {what} list is {next(s)}. Each {what} {verb} by {percent} percent. Find the new mean (2 decimals).",
            f"average {what} after a {noun} of {percent}% for all: {next(s)}, 2 decimals",
            f"{next(s)} each {'plus' if up else 'minus'} {percent}%: mean, rounded to 2 decimals?",
            f"We have one {what} each: {next(s)}. Average after everything {verb} by {percent}%? 2 decimals",
            f"mean of {next(s)} once each {verb} by {percent} percent, 2 decimals",
            f"Change each of {next(s)} by {'+' if up else '-'}{percent}% and give the average with 2 decimals.",
            f"All of {next(s)} {'go up' if up else 'go down'} {percent}%. What do they average then, to 2 decimals?",
            f"A {noun} of {percent}% applies to the amounts {next(s)}. What is the average afterwards (2 decimals)?",
            f"Next year every {what} {verb} by {percent}%. Now they are {next(s)}. Average next year to 2 decimals?",
        ),
        think=f"The average of the values, {'increased' if up else 'reduced'} by {percent} percent.",
        code=f"x = {x}\nmean = sum(x) / len(x)\nprint(round(mean * (1 {'+' if up else '-'} {percent} / 100), 2))",
        answer=str(round(float(exact), 2)),
    )


def relative_frequencies(rng: random.Random) -> Draft:
    pool = rng.choice((("a", "b", "c", "d"), ("yes", "no", "maybe"), ("red", "blue", "green"), ("cat", "dog", "bird")))
    kinds = rng.sample(pool, rng.randint(2, 3))
    items = [*kinds, *rng.choices(kinds, k=rng.randint(2, 7))]
    rng.shuffle(items)
    found: dict[str, float] = {}
    for kind in dict.fromkeys(items):
        share = Fraction(items.count(kind), len(items))
        if tied(share):
            return relative_frequencies(rng)
        found[kind] = round(float(share), 2)
    s = further(items)
    return Draft(
        phrasings=(
            f"relative frequencies of {next(s)} as decimals, 2 places, as a dictionary",
            f"What share of the list is each value in {next(s)}? Decimals with 2 places, dictionary.",
            f"Make a dictionary with the relative frequency (2 decimals) of every item in {next(s)}.",
            f"proportion of each answer in {next(s)}, 2 decimals, dict",
            f"{next(s)}: empirical probability of each outcome to 2 decimals, as a dictionary",
            f"The answers were {next(s)}. Give the proportion of each as a number between 0 and 1 (2 decimals, dict).",
            f"Divide the count of each value by the number of values: {next(s)}. Dictionary, 2 decimals.",
            f"value_counts with normalize=True for {next(s)}, as a dictionary in order of appearance, 2 decimals",
            f"How large a part of all is each category of {next(s)}? As a dictionary of decimals, 2 places.",
            f"I observed {next(s)}. Estimate the probability of each, to 2 decimals, as a dictionary.",
        ),
        think="For each value: its count divided by the number of all.",
        code=f"x = {items}\nprint({{v: round(x.count(v) / len(x), 2) for v in dict.fromkeys(x)}})",
        answer=str(found),
    )


def average_and_extreme(rng: random.Random) -> Draft:
    what, low, high = rng.choice(
        (("pulse rates", 60, 95), ("temperatures", 5, 35), ("waiting times", 2, 60), ("marks", 30, 100))
    )
    x = integers(rng, low, high, 4, 7)
    mean = Fraction(sum(x), len(x))
    if tied(mean):
        return average_and_extreme(rng)
    top = rng.random() < 0.65
    long, short, function = ("maximum", "highest", "max") if top else ("minimum", "lowest", "min")
    s, ordered = further(x), sorted(x)
    return Draft(
        phrasings=(
            f"I noted the {what} {next(s)}. Give the mean (2 decimals) and the {long}.",
            f"mean to 2 decimals and {long} of {next(s)}",
            f"What are the average, to 2 decimals, and the {short} value of {next(s)}?",
            f"{next(s)} - average (2 decimals), then {short}",
            f"For the {what} {next(s)} print the mean rounded to 2 decimals and the {long}.",
            f"I need two figures for {next(s)}: the mean with 2 decimals and the {short} one.",
            f"Report the average (2 decimals) together with the {long} of these {what}: {next(s)}",
            f"average with 2 decimals and {function} for the list {next(s)}",
            f"We recorded the {what} {next(s)}. How high is the mean (2 decimals), and what was the {short} of them?",
            f"Compute the mean, to 2 decimals, and also the {long} of the {what} {next(s)}.",
        ),
        think=f"The mean to 2 decimals and the {long}.",
        code=f"x = {x}\nprint(round(sum(x) / len(x), 2), {function}(x))",
        answer=f"{round(float(mean), 2)} {ordered[-1 if top else 0]}",
    )


def pie_chart_angles(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((GOODS, NAMES, ("bus", "car", "bike", "train", "foot"))), rng.randint(3, 4))
    amounts = {name: rng.randint(1, 30) for name in names}
    exact = [Fraction(360 * n, sum(amounts.values())) for n in amounts.values()]
    if any(tied(angle, 1) for angle in exact):
        return pie_chart_angles(rng)
    values, s = [*amounts.values()], spelled(amounts)
    commas = ", ".join(map(str, values))
    teller, _, _ = tellers(amounts)
    return Draft(
        phrasings=(
            f"In {teller.name}'s poll the answers were {next(spelled(amounts))}. For a pie chart"
            f" {teller.he} needs the angle of each slice in degrees, 1 decimal, as a list. What are"
            f" they?",
            f"Pie chart angles for {commas}, 1 decimal, as a list",
            f"Which angles in degrees do {next(s)} get in a pie chart? List, 1 decimal.",
            f"I want to draw a pie chart of {next(s)}. How many degrees is each slice (list, 1 decimal)?",
            f"degrees of each sector in a circle graph: {next(s)}; list with 1 decimal",
            f"Split a full circle in proportion to {commas}. List the angles in degrees to 1 decimal.",
            f"Convert the values {joined(values)} to pie chart sectors in degrees, as a list with 1 decimal.",
            f"A survey gave {next(s)}. Find the central angle of every answer in a pie chart, 1 decimal, list.",
            f"For a pie chart with the parts {commas}, print the list of angles, rounded to 1 decimal.",
            f"pie chart: {next(s)} - angle of each part in degrees (list, 1 decimal)",
            f"What are the sector angles when {next(s)} are shown as a pie? Give a list of degrees, 1 decimal.",
        ),
        think="Each part of the total times 360 degrees, to 1 decimal.",
        code=f"values = {values}\nprint([round(v / sum(values) * 360, 1) for v in values])",
        answer=str([round(float(angle), 1) for angle in exact]),
    )


def empty_days_and_total(rng: random.Random) -> Draft:
    day, unit, story = rng.choice(
        (
            ("dry", "mm of rain", "It rained"),
            ("rest", "km", "I ran"),
            ("quiet", "orders", "We had"),
        )
    )
    x = [rng.choice((0, 0, rng.randint(1, 25), rng.randint(1, 25))) for _ in range(rng.randint(5, 9))]
    zeros, s = sorted(x).index(next((n for n in sorted(x) if n > 0), 99)) if any(x) else len(x), further(x)
    if zeros in (0, len(x)):
        return empty_days_and_total(rng)
    total = 0
    for n in x:
        total += n
    return Draft(
        phrasings=(
            f"{story} {next(s)} ({unit} per day). How many {day} days were there (value 0), and what is the total?",
            f"{unit} by day: {next(s)}. Number of {day} days with 0, then the total",
            f"How many days had 0 {unit} and how much was it in all? {next(s)}",
            f"{next(s)} - count the zeros, then add everything up",
            f"Per day we wrote down {next(s)} {unit}. Print the number of days with 0 and the sum.",
            f"count of {day} days (0) and total {unit}: {next(s)}",
            f"In the {unit} {next(s)}, how many values are zero, and what do all values add up to?",
            f"A {day} day is one with 0 {unit}. The days brought {next(s)}. How many {day} days, and what total?",
            f"Give the number of zeros in {next(s)} and the sum, in that order.",
            f"The log of {unit} says {next(s)}. Tell me first how many days show 0, then the overall sum.",
        ),
        think="Count the zeros, and add up all values.",
        code=f"x = {x}\nprint(x.count(0), sum(x))",
        answer=f"{zeros} {total}",
    )
