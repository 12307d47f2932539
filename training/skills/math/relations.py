"""Ratios, scales and numbers known by how they relate to each other."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import neat, show, tied
from training.skills.vocabulary import CITIES, COUNTABLES, people, person


def map_scale(rng: random.Random) -> Draft:
    scale = rng.choice((1000, 5000, 10000, 20000, 25000, 50000, 100000, 200000, 250000))
    cm = Fraction(rng.randint(2, 60), rng.choice((1, 1, 2)))
    km = cm * scale / 100000
    c, k, back = show(cm), show(km), rng.random() < 0.4
    city, who = rng.choice(CITIES), person(rng)
    given, want = (f"{k} km", "cm on the map") if back else (f"{c} cm on the map", "km in reality")
    return Draft(
        phrasings=(
            f"A map has the scale 1:{scale}. How many {want} are {given}?",
            f"At a scale of 1:{scale}, what are {given} in {want}?",
            f"1:{scale}, {given}, how many {want}",
            f"{who.name} hikes with a 1:{scale} map. A path is {given}. How many {want} is that?",
            f"Convert {given} at 1:{scale} to {want}.",
            f"scale is 1 to {scale} and something is {given}, whats that as {want}",
            f"Two places near {city} are {given} apart; the map's scale is 1:{scale}. Give the distance as {want}.",
            f"If 1 cm on a map stands for {scale} cm, what do {given} amount to as {want}?",
            f"With a map scale of 1:{scale}, calculate {want} for {given}.",
            f"On a plan drawn 1:{scale}, a road of {given} is how many {want}?",
        ),
        think=f"One kilometre is 100000 cm; {'divide by' if back else 'multiply by'} the scale {scale}.",
        code=f"print({neat(f'{k} * 100000 / {scale}', cm) if back else neat(f'{c} * {scale} / 100000', km)})",
        answer=c if back else k,
    )


def share_three_ways(rng: random.Random) -> Draft:
    parts = rng.sample(range(1, 10), 3)
    each = rng.choice((rng.randint(2, 60), rng.randint(1, 20) * 10))
    total, (p, q, r) = each * sum(parts), people(rng, 3)
    said = ":".join(map(str, parts))
    a, b, c = parts
    return Draft(
        phrasings=(
            f"Divide {total} euros between {p.name}, {q.name} and {r.name} in the ratio {said}. List the three"
            f" amounts.",
            f"{p.name}, {q.name} and {r.name} put in money as {a} to {b} to {c} and won {total}. What does each of"
            f" them get?",
            f"Share {total} sweets between {p.name}, {q.name} and {r.name} in the ratio {said}. How many does each"
            f" get?",
            f"{p.name}, {q.name} and {r.name} split {total} points {said} - give the three numbers",
            f"share {total} in the ratio {said}, all three shares",
            f"{total} divided {said}, list the parts",
            f"Share ${total} in the ratio {said}. List the three amounts.",
            f"Divide {total} into three parts in the ratio {said}.",
            f"{total} split {said}",
            f"{p.name}, {q.name} and {r.name} share ${total} in the ratio {said}. What does each of them get?",
            f"Split {total} in proportion {a} to {b} to {c} and give all parts.",
            f"three people split {total} dollars {said}, how much for each of them",
            f"An alloy of {total} g mixes three metals {said}. How many grams of each are in it?",
            f"A profit of ${total} is shared out {said} between three partners. List their shares.",
            f"What are the three shares when {total} is divided in the ratio {said}?",
            f"Concrete is mixed {said} from three materials. List the amounts of each in {total} kg.",
        ),
        think=f"One part is {total} divided by {a} + {b} + {c}; multiply by each number.",
        code=f"parts = [{a}, {b}, {c}]\nprint([{total} * part // sum(parts) for part in parts])",
        answer=str([sum(each for _ in range(part)) for part in parts]),
    )


def missing_term(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 30), 2)
    k = Fraction(rng.randint(2, 12), rng.choice((1, 1, 2)))
    c, x = show(a * k), show(b * k)
    return Draft(
        phrasings=(
            f"{a} is to {b} as {c} is to x, find x",
            f"{a} to {b} like {c} to ?",
            f"Find x if {a}:{b} = {c}:x.",
            f"Solve the proportion {a}/{b} = {c}/x.",
            f"{a} : {b} = {c} : ?",
            f"{a} is to {b} as {c} is to what?",
            f"What number completes the equal ratios {a}/{b} = {c}/?",
            f"{a} over {b} equals {c} over x, whats x",
            f"A photo {a} cm wide and {b} cm high is enlarged to a width of {c} cm. How high is it then?",
            f"The ratio {a}:{b} is the same as {c}:x. What is x?",
            f"A mix uses {a} parts of one liquid for {b} of another. How much of the other goes with {c}?",
            f"In the proportion {a} : {b} = {c} : x, calculate x.",
        ),
        think=f"Multiply {b} by {c} and divide by {a}.",
        code=f"print({b} * {c} / {a})",
        answer=x,
    )


def sum_and_difference(rng: random.Random) -> Draft:
    small, gap = rng.randint(1, 90), rng.randint(1, 60)
    large, things = small + gap, rng.choice(COUNTABLES)
    total, word = small + large, rng.choice(("larger", "smaller"))
    p, q = people(rng, 2)
    more = p if word == "larger" else q
    return Draft(
        phrasings=(
            f"{p.name} is {gap} years older than {q.name}. Their ages sum to {total}."
            f" How old is {p.name if word == 'larger' else q.name}?",
            f"There are {gap} more cats than dogs at a shelter, {total} animals in all."
            f" How many {'cats' if word == 'larger' else 'dogs'} are there?",
            f"Two ages add up to {total} and are {gap} years apart. How old is the"
            f" {'older' if word == 'larger' else 'younger'} one?",
            f"Two numbers add up to {total} and differ by {gap}. What is the {word} one?",
            f"The sum of two numbers is {total} and their difference is {gap}. Find the {word} number.",
            f"sum {total}, difference {gap}, {word} number?",
            f"{p.name} and {q.name} have {total} {things} together, and {p.name} has {gap} more than {q.name}. How many"
            f" does {more.name} have?",
            f"Find the {word} of two numbers with sum {total} and difference {gap}.",
            f"x + y = {total} and x - y = {gap}, which number is the {word} one",
            f"A rope of {total} m is cut in two so that one piece is {gap} m longer. How long is the"
            f" {'longer' if word == 'larger' else 'shorter'} piece?",
            f"Together two parcels weigh {total} kg; one is {gap} kg heavier than the other. What does the"
            f" {'heavier' if word == 'larger' else 'lighter'} one weigh?",
            f"I think of two numbers. They total {total}, and one is {gap} more than the other. What is the {word}"
            f" number?",
            f"If two numbers sum to {total} and one exceeds the other by {gap}, what is the {word} of them?",
        ),
        think=f"The {word} one is half of the {'sum' if word == 'larger' else 'difference'} of {total} and {gap}.",
        code=f"print(({total} {'+' if word == 'larger' else '-'} {gap}) / 2)",
        answer=str(large if word == "larger" else small),
    )


def consecutive_numbers(rng: random.Random) -> Draft:
    count = rng.choice((3, 3, 3, 4, 5))
    kind, step = rng.choice((("", 1), ("", 1), (" even", 2), (" odd", 2)))
    first = rng.randint(1, 120)
    first += (first + (kind == " odd")) % 2 if step == 2 else 0
    numbers = [first + i * step for i in range(count)]
    total, word = sum(numbers), {3: "three", 4: "four", 5: "five"}[count]
    offset = sum(range(count)) * step
    return Draft(
        phrasings=(
            f"The sum of {word} consecutive{kind} numbers is {total}. What is the smallest?",
            f"Find the first of {word} consecutive{kind} integers that add up to {total}.",
            f"{word} consecutive{kind} numbers sum {total}, smallest?",
            f"{word.capitalize()} consecutive{kind} integers total {total}. Which is the least of them?",
            f"I add {word}{kind} numbers in a row and get {total}. With which number did I start?",
            f"smallest of {word} consecutive{kind} integers whose sum is {total}",
            f"{word.capitalize()} neighbouring houses have consecutive{kind} numbers that sum to {total}. What is the"
            f" lowest house number?",
            f"Which number begins the run of {word} consecutive{kind} integers with sum {total}?",
            f"What is the smallest of {word} consecutive{kind} whole numbers if together they make {total}?",
            f"If {word} consecutive{kind} integers have the sum {total}, what is the smallest of them?",
        ),
        think=f"The sum is {count} times the first plus {offset}; take {offset} from {total}, divide by {count}.",
        code=f"print(({total} - {offset}) // {count})",
        answer=str(first),
    )


def ages_with_multiple(rng: random.Random) -> Draft:
    child, times = rng.randint(2, 16), rng.randint(2, 5)
    later = rng.randint(1, 12)
    elder = times * (child + later) - later
    if elder < child + 16:
        return ages_with_multiple(rng)
    gap, (p, q) = elder - child, people(rng, 2)
    word = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}[times]
    years = next(n for n in range(1, 200) if elder + n == times * (child + n))
    return Draft(
        phrasings=(
            f"Dad is {elder}, his child is {child}. In how many years will Dad be {word} as old as the child?",
            f"{p.name} is {elder} and {q.name} is {child}. In how many years will {p.name} be {word} as old as"
            f" {q.name}?",
            f"A mother is {elder} and her child is {child}. After how many years is she {word} as old as the child?",
            f"ages {elder} and {child}, when is the first {word} the second",
            f"{p.name} is {gap} years older than {q.name}, who is {child}. In how many years is {p.name} {word} as"
            f" old?",
            f"Find the number of years until someone aged {elder} is {word} as old as someone aged {child}.",
            f"im {elder} my nephew is {child}, in how many years am i {word} his age",
            f"When will a {elder}-year-old tree be {word} as old as a {child}-year-old one? Answer in years from now.",
            f"How many years must pass before {p.name} ({elder}) is {word} {q.name}'s age ({child} now)?",
            f"Today two people are {elder} and {child} years old. How many years from now is the elder {word} as old?",
            f"{q.name} is {child} years old, {p.name} is {elder}. How long until {p.name} is {word} as old as"
            f" {q.name}?",
        ),
        think=f"Solve {elder} + n = {times} ({child} + n) for n.",
        code=f"print(({elder} - {times} * {child}) // ({times} - 1))",
        answer=str(years),
    )


def combined_average(rng: random.Random) -> Draft:
    n, m = rng.randint(2, 40), rng.randint(2, 40)
    a, b = rng.sample(range(40, 100), 2)
    what, unit = rng.choice((("marks", ""), ("kg", " kg"), ("points", ""), ("minutes", " minutes")))
    mean = Fraction(sum([a] * n + [b] * m), n + m)
    if tied(mean):
        return combined_average(rng)
    return Draft(
        phrasings=(
            f"Class A of {n} averages {a}, class B of {m} averages {b}. Overall average?",
            f"class average {a} for {n} pupils and {b} for {m} pupils, overall average",
            f"{n} people average {a}, {m} people average {b}, average of everybody",
            f"average of {n} at {a} and {m} at {b}",
            f"{n} students average {a} and {m} others average {b}. What is the average of all of them?",
            f"One group of {n} has a mean of {a}, another of {m} has a mean of {b}. What is the overall mean?",
            f"combined mean: {n} values with mean {a}, {m} values with mean {b}",
            f"Class A has {n} pupils with an average of {a} {what}, class B has {m} with {b}. Find the joint average.",
            f"Calculate the combined average of {n} items averaging {a}{unit} and {m} items averaging {b}{unit}.",
            f"{n} of us scored {a} on average and the other {m} scored {b}, average for everyone?",
            f"A team played {n} games at an average of {a} and {m} more at {b}. What is the average over the season?",
            f"If {n} numbers have mean {a} and {m} numbers have mean {b}, what mean do they have together?",
            f"Merge two samples: sizes {n} and {m}, means {a} and {b}. What is the mean of the merged sample?",
            f"The mean of {n} values is {a}; of {m} further values it is {b}. What is the mean of them all?",
        ),
        think=f"Add {n} times {a} and {m} times {b}, then divide by {n} + {m}.",
        code=f"print(round(({n} * {a} + {m} * {b}) / ({n} + {m}), 2))",
        answer=repr(round(float(mean), 2)),
    )


def meeting_time(rng: random.Random) -> Draft:
    u, v = rng.randint(3, 120), rng.randint(3, 120)
    hours = Fraction(rng.randint(2, 16), 2)
    apart = show((u + v) * hours)
    (p, q), unit = people(rng, 2), rng.choice((("km", "km/h"), ("miles", "mph")))
    d, s = unit
    a, b = rng.sample(CITIES, 2)
    return Draft(
        phrasings=(
            f"Two trains {apart} {d} apart drive towards each other at {u} {s} and {v} {s}. After how many hours do"
            f" they meet?",
            f"How long until two cars meet that start {apart} {d} apart and approach at {u} and {v} {s}?",
            f"{apart} {d} apart, speeds {u} and {v} {s} towards each other, hours to meet",
            f"{p.name} and {q.name} live {apart} {d} apart and set out to meet. {p.name} goes {u} {s}, {q.name} {v}"
            f" {s}. In how many hours do they meet?",
            f"A bus leaves {a} at {u} {s} and another leaves {b} at {v} {s}, {apart} {d} away, towards it. When do they"
            f" meet, in hours?",
            f"two bikes {apart} {d} from each other ride head on at {u} {s} and {v} {s} how many hours till they meet",
            f"Calculate the hours until meeting for a gap of {apart} {d} closed at {u} {s} from one side and {v} {s}"
            f" from the other.",
            f"Ships {apart} {d} apart steam straight at each other with {u} {s} and {v} {s}. How many hours pass before"
            f" they meet?",
            f"If one car does {u} {s} and the oncoming one {v} {s}, in what time in hours do they cover the {apart} {d}"
            f" between them?",
            f"Starting {apart} {d} apart, two walkers approach each other at {u} {s} and {v} {s}. Find the time in"
            f" hours until they meet.",
        ),
        think=f"They close the gap {apart} at {u} + {v} per hour.",
        code=f"print({apart} / ({u} + {v}))",
        answer=show(hours),
    )


def percent_error(rng: random.Random) -> Draft:
    true = rng.randint(2, 90) * rng.choice((1, 5, 10))
    measured = true + rng.choice((-1, 1)) * rng.randint(1, max(1, true // 3))
    if tied(abs(Fraction(measured, true) - 1) * 100):
        return percent_error(rng)
    what, who = rng.choice(("length", "weight", "temperature", "distance", "volume")), person(rng)
    return Draft(
        phrasings=(
            f"What is the percent error of a measured value of {measured} if the true value is {true}?",
            f"The actual {what} is {true} and the measurement says {measured}. Find the percentage error.",
            f"percent error measured {measured} actual {true}",
            f"{who.name} estimated {measured} where {true} was right. By how many percent was {who.he} off?",
            f"Calculate the relative error in percent: measured {measured}, exact {true}.",
            f"got {measured} in the lab but the book says {true}, whats my percent error",
            f"How large is the error in percent when {true} is read as {measured}?",
            f"I guessed a {what} of {measured}, and it is really {true}. What is the error of my guess in percent?",
            f"A forecast of {measured} turned out to be {true}. How many percent is the forecast wrong?",
            f"Give the percentage error for an accepted value of {true} and an experimental value of {measured}.",
        ),
        think=f"The distance of {measured} from {true} is divided by {true}, times 100.",
        code=f"print(round(abs({measured} - {true}) * 100 / {true}, 2))",
        answer=repr(round(float(abs(Fraction(measured, true) - 1) * 100), 2)),
    )
