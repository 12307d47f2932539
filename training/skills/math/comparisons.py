"""Two values compared: percent difference, the larger part, the factor between them, temperatures."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import neat, show, tied
from training.skills.vocabulary import CITIES, people


def temperature_change(rng: random.Random) -> Draft:
    start, change = rng.randint(-15, 15), rng.randint(3, 25)
    end = start
    rise = rng.random() < 0.5
    for _ in range(change):
        end += 1 if rise else -1
    city, verb = rng.choice(CITIES), "rises" if rise else "falls"
    back = rng.random() < 0.4
    if back:
        a, b = start, end
        return Draft(
            phrasings=(
                f"By how many degrees does the temperature {verb[:-1]} from {a} to {b}?",
                f"from {a} to {b} degrees, how many degrees {verb[:-1]}",
                f"The temperature goes from {a}°C to {b}°C. How big is the change in degrees?",
                f"{a} degrees to {b} degrees, difference",
                f"how many degrees between {a} and {b}",
                f"In {city} it was {a}°C at night and {b}°C later. By how many degrees did it change?",
                f"It was {a} degrees and now it is {b}. How many degrees is the difference?",
                f"temperature difference {a}C {b}C",
                f"Find the number of degrees from {a} °C to {b} °C.",
                f"The thermometer went from {a} to {b}. How many degrees is that?",
                f"At dawn {a}°C, at noon {b}°C: how many degrees of difference?",
            ),
            think=f"The change in degrees is the distance between {a} and {b}.",
            code=f"print(abs({b} - ({a})))" if a < 0 else f"print(abs({b} - {a}))",
            answer=str(change),
        )
    verbs = ("rises", "goes up", "got warmer") if rise else ("falls", "drops", "got colder")
    sign = "+" if rise else "-"
    return Draft(
        phrasings=(
            f"It is {start}°C and the temperature {verbs[0]} by {change} degrees. What is it then?",
            f"{start} degrees, {verbs[1]} {change} degrees, new temperature",
            f"The temperature is {start} and {verbs[1]} by {change} degrees. What is the temperature now?",
            f"what temperature is it if it was {start} and it {verbs[2]} by {change} degrees",
            f"In {city} it was {start}°C. Then it {verbs[2]} by {change} degrees. How many degrees is it?",
            f"From {start} °C it {verbs[1]} {change} degrees. Give the new temperature.",
            f"start {start}C, change {sign}{change}C, end?",
            f"A freezer at {start}°C {verbs[2]} by {change}°C. What does it show?",
            f"If {start} degrees {'increases' if rise else 'decreases'} by {change}, what is the temperature?",
            f"The thermometer shows {start}, then {verbs[1]} {change} degrees. What does it show?",
            f"My thermometer read {start}°C before it {verbs[2]} by {change} degrees. What is the reading?",
        ),
        think=f"The new temperature is {start} {'plus' if rise else 'minus'} {change} degrees.",
        code=f"print({start} {sign} {change})",
        answer=str(end),
    )


def percent_difference(rng: random.Random) -> Draft:
    a, b = rng.sample(range(4, 200), 2)
    value = Fraction(abs(a - b) * 200, a + b)
    if tied(value):
        return percent_difference(rng)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"What is the percentage difference between {a} and {b}, relative to their average?",
            f"percent difference between {a} and {b}",
            f"Calculate the percent difference of {a} and {b} (difference over the mean).",
            f"percentage difference {a} vs {b}, based on the average of both",
            f"By how many percent do {a} and {b} differ, measured against their average?",
            f"{p.name} measured {a}, {q.name} measured {b}. What is the percent difference (relative to the mean)?",
            f"whats the percent difference between {a} and {b} using the average",
            f"Two readings are {a} and {b}. Find their percentage difference, dividing by the average.",
            f"Percent difference formula for {a} and {b}: difference divided by average times 100. Result?",
            f"I have values {a} and {b}. Give the symmetric percent difference.",
            f"Find how many percent apart {a} and {b} are, taking their mean as 100%.",
        ),
        think=f"The percent difference is the distance of {a} and {b} times 100 divided by their average.",
        code=f"difference = abs({a} - {b})\naverage = ({a} + {b}) / 2\nprint(round(difference * 100 / average, 2))",
        answer=show(round(value, 2)),
    )


def larger_percent(rng: random.Random) -> Draft:
    p, q = rng.sample(range(2, 96), 2)
    a, b = rng.sample(range(2, 60), 2)
    a, b = a * 10, b * 10
    first, second = Fraction(p * a, 100), Fraction(q * b, 100)
    if first == second:
        return larger_percent(rng)
    x, y = f"{p}% of {a}", f"{q}% of {b}"
    return Draft(
        phrasings=(
            f"Which is more, {x} or {y}?",
            f"{x} or {y}, which is bigger",
            f"What is larger: {x} or {y}?",
            f"Which is greater, {x} or {y}?",
            f"Compare {x} with {y} and name the larger one.",
            f"would i rather have {x} or {y}, whichever is more",
            f"Tell me which of the two is bigger: {x}, {y}.",
            f"bigger one: {x} vs {y}",
            f"Is {x} or {y} the larger amount?",
            f"I can get {x} or {y} dollars. Which is more?",
            f"Of {x} and {y}, which is the larger?",
        ),
        think=f"Compare {p} * {a} with {q} * {b}; the larger product is the larger part.",
        code=f'print("{x}" if {p} * {a} > {q} * {b} else "{y}")',
        answer=x if first > second else y,
    )


def times_larger(rng: random.Random) -> Draft:
    b = rng.randint(2, 90)
    a = b * rng.randint(2, 30) if rng.random() < 0.7 else rng.randint(b + 1, b * 20)
    value = Fraction(a, b)
    if tied(value):
        return times_larger(rng)
    return Draft(
        phrasings=(
            f"A crate weighs {a} kg and a bag {b} kg. How many times as heavy as the bag is the crate?",
            f"One tower is {a} m high, another {b} m. How many times as high as the second is the first?",
            f"How many times as large as {b} is {a}?",
            f"{a} is how many times {b}",
            f"How many times {b} is {a}?",
            f"{a} is what multiple of {b}?",
            f"how many times bigger is {a} compared to {b}, as a factor",
            f"By what factor is {a} larger than {b}?",
            f"What factor takes {b} to {a}?",
            f"{b} times what is {a}?",
            f"We went from {b} to {a} users. By what factor did we grow?",
            f"Find the factor between {b} and {a}.",
            f"My rent was {b} and is now {a}. How many times as much is that?",
            f"If you multiply {b} by some number you get {a}. Which number?",
        ),
        think=f"The factor is {a} divided by {b}.",
        code=f"print({neat(f'{a} / {b}', value, 2)})",
        answer=show(round(value, 2)),
    )
