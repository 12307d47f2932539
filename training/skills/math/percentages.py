"""Percentages in every direction."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, grouped, show, sized
from training.skills.vocabulary import CITIES, person


def _percent(rng: random.Random) -> Fraction:
    """Round percentages most often, any whole one, now and then a decimal."""
    return rng.choice(
        (
            Fraction(rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90))),
            Fraction(rng.randint(1, 99)),
            Fraction(rng.randint(1, 99)),
            decimal(rng, 1, 40),
            Fraction(rng.randint(101, 300)) if rng.random() < 0.3 else Fraction(rng.randint(1, 30)),
        )
    )


def _whole(rng: random.Random) -> Fraction:
    return rng.choice(
        (
            Fraction(sized(rng, 99999, 5)),
            Fraction(rng.randint(1, 100) * 10),
            Fraction(rng.randint(1, 90) * 100),
            decimal(rng, 5, 500, rng.choice((1, 2))),
        )
    )


def percent_of(rng: random.Random) -> Draft:
    percent, whole = _percent(rng), _whole(rng)
    p, w = show(percent), show(whole)
    return Draft(
        phrasings=(
            f"What's {p}% of {w}?",
            f"Calculate {p}% of {w}",
            f"What is {p}% of {w}?",
            f"{p}% of {w}",
            f"what is {p} percent of {w}",
            f"Find {p} percent of {w}.",
            f"How much is {p}% of {grouped(whole)}?",
            f"Can you tell me what {p}% of {w} comes to?",
            f"Compute {p} % of {w}.",
            f"I need to know {p} percent of {grouped(whole)}, please.",
            f"Take {p}% of {w}. What do you get?",
            f"{w} times {p}% is how much?",
            f"If I take {p}% from a total of {w}, how much is that part?",
            f"whats {p}% of {w}",
            f"Work out {p}% of {w}.",
            f"Could you calculate {p} percent of {w} for me?",
        ),
        think=f"{p}% of {w} is {p} times {w} divided by 100.",
        code=f"print({p} * {w} / 100)",
        answer=show(percent / 100 * whole),
    )


def percent_of_group(rng: random.Random) -> Draft:
    percent = rng.choice((5, 10, 15, 20, 24, 25, 30, 35, 40, 45, 48, 50, 55, 60, 64, 65, 70, 75, 80, 85, 90, 95))
    whole = rng.randint(1, 60) * rng.choice((20, 100))
    who, city = person(rng), rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"A school has {whole} students and {percent}% of them are girls. How many girls are there?",
            f"{percent}% of the {whole} seats in a theater are taken. How many seats are taken?",
            f"There are {grouped(whole)} employees in a company. {percent}% work from home. How many work from home?",
            f"Out of {whole} voters in {city}, {percent} percent voted. How many people voted?",
            f"{who.name} earns ${grouped(whole)} and saves {percent}% of it. How much does {who.he} save?",
            f"A survey of {whole} people found that {percent}% own a car. How many own a car?",
            f"{percent}% of {whole} apples are rotten. how many rotten apples is that",
            f"A test has {whole} points. {who.name} got {percent}% of the points. How many points did {who.he} get?",
            f"A library owns {whole} books, {percent}% of which are fiction. How many fiction books does it own?",
            f"Of {whole} tickets, {percent}% were sold. How many tickets were sold?",
        ),
        think=f"Take {percent}% of {whole}: {percent} times {whole} divided by 100.",
        code=f"print({percent} * {whole} / 100)",
        answer=show(Fraction(whole, 100) * percent),
    )


def percent_not_in_group(rng: random.Random) -> Draft:
    percent = rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85, 90))
    whole = rng.randint(1, 60) * rng.choice((20, 100))
    who = person(rng)
    return Draft(
        phrasings=(
            f"A school has {whole} students and {percent}% of them are girls. How many boys are there?",
            f"{percent}% of the {whole} seats in a theater are taken. How many seats are empty?",
            f"There are {whole} employees. {percent}% work from home. How many do not work from home?",
            f"{who.name} had ${grouped(whole)} and spent {percent}% of it. How much money does {who.he} have left?",
            f"{percent} percent of {whole} eggs are broken. How many are not broken?",
            f"A tank held {whole} liters and {percent}% leaked out. How many liters are left?",
            f"out of {whole} emails {percent}% are spam. how many are not spam",
            f"A farmer sold {percent}% of {who.his} {whole} sheep. How many sheep remain?",
            f"Of {whole} tickets, {percent}% were sold. How many are still unsold?",
            f"{who.name} has read {percent}% of a book with {whole} pages. How many pages are left to read?",
        ),
        think=f"The rest is 100 - {percent} percent of {whole}.",
        code=f"print((100 - {percent}) * {whole} / 100)",
        answer=show(whole - Fraction(percent * whole, 100)),
    )


def what_percent(rng: random.Random) -> Draft:
    whole = sized(rng, 5000, 8)
    part = rng.randint(1, whole)
    if rng.random() < 0.6:
        whole = rng.choice((20, 25, 40, 50, 80, 100, 120, 150, 160, 200, 250, 300, 400, 500, 800, 1000, 2000))
        part = whole * rng.randint(1, 20) // 20
    who = person(rng)
    return Draft(
        phrasings=(
            f"What percent of {whole} is {part}?",
            f"{part} is what percent of {whole}?",
            f"What percentage of {whole} is {part}?",
            f"{part} out of {whole} as a percentage",
            f"Express {part} as a percentage of {whole}.",
            f"what percent is {part} of {whole}",
            f"{who.name} scored {part} out of {whole} on a test. What percentage is that?",
            f"If {part} of {whole} people said yes, what percent said yes?",
            f"Calculate what percentage {part} is of {whole}.",
            f"{part} of the {whole} lights are on. What percent of the lights are on?",
            f"How many percent of {whole} is {part}?",
            f"I answered {part} of {whole} questions correctly, what is my score in percent?",
            f"{part} is what percentage of {whole}?",
            f"Find what percent {part} is of {whole}.",
        ),
        think=f"The part {part} divided by the whole {whole}, times 100, gives the percentage.",
        code=f"print({part} * 100 / {whole})",
        answer=show(Fraction(part, whole) * 100),
    )


def whole_from_percent(rng: random.Random) -> Draft:
    percent = rng.choice((5, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 90, 120, 150))
    whole = rng.randint(1, 80) * rng.choice((10, 20, 100))
    part = show(Fraction(percent * whole, 100))
    return Draft(
        phrasings=(
            f"{part} is {percent}% of what number?",
            f"{percent}% of what number is {part}?",
            f"If {percent}% of a number is {part}, what is the number?",
            f"{part} is {percent} percent of what",
            f"Find the number of which {percent}% is {part}.",
            f"{percent} percent of a number equals {part}. What is the number?",
            f"I spent ${part}, which is {percent}% of my budget. How big is my budget?",
            f"What number has {part} as {percent}% of it?",
            f"{part} students are {percent}% of the number enrolled. How many are enrolled?",
            f"A part of {part} makes up {percent}% of the total. What's the total?",
            f"{percent}% of x is {part}. Find x.",
            f"{part} equals {percent}% of which number?",
        ),
        think=f"{part} is {percent}% of the whole, so the whole is {part} times 100 divided by {percent}.",
        code=f"print({part} * 100 / {percent})",
        answer=str(whole),
    )


def _two_amounts(rng: random.Random) -> tuple[int, int]:
    old = rng.choice((sized(rng, 5000, 10), rng.randint(1, 50) * 20))
    new = old
    while new == old:
        new = max(1, old + old * rng.choice((-60, -50, -40, -25, -20, -10, -5, 5, 10, 15, 20, 25, 50, 75)) // 100)
        if new == old:
            new = old + 1
    return old, new


def percent_change(rng: random.Random) -> Draft:
    old, new = _two_amounts(rng)
    move = "rose" if new > old else "fell"
    change = "increase" if new > old else "decrease"
    city = rng.choice(CITIES)
    subject, was = rng.choice((("price", "$"), ("rent", "$"), ("number of visitors", ""), ("salary", "$")))
    formula = f"({new} - {old})" if new > old else f"({old} - {new})"
    return Draft(
        phrasings=(
            f"What is the percent {change} from {old} to {new}?",
            f"What's the percentage {change} when a value goes from {old} to {new}?",
            f"Calculate the percentage {change} from {old} to {new}.",
            f"percent {change} {old} to {new}",
            f"The {subject} {move} from {was}{old} to {was}{new}. By what percent did it {change}?",
            f"By what percentage did it {change} if it went from {old} to {new}?",
            f"A stock {move} from ${old} to ${new}. Find the percent {change}.",
            f"The population of a village near {city} {move} from {old} to {new}. What is the {change} in percent?",
            f"if something goes from {old} to {new} what is the percentage {change}",
            f"Find the percent {change}: {old} to {new}.",
            f"The {subject} was {was}{old} and is now {was}{new}. What is the percentage {change}?",
        ),
        think=f"The {change} from {old} to {new} is divided by the old value {old}, times 100.",
        code=f"print({formula} * 100 / {old})",
        answer=show(abs(Fraction(new, old) - 1) * 100),
    )


def increase_by_percent(rng: random.Random) -> Draft:
    percent, whole = (
        rng.choice((rng.randint(1, 60), rng.randint(1, 12) * 5)),
        rng.choice((sized(rng, 9000, 10), rng.randint(1, 50) * 20)),
    )
    who = person(rng)
    return Draft(
        phrasings=(
            f"Increase {whole} by {percent}%.",
            f"What is {whole} increased by {percent}%?",
            f"{whole} plus {percent}%",
            f"what is {whole} + {percent}%",
            f"Raise {whole} by {percent} percent.",
            f"{who.name}'s salary of ${grouped(whole)} goes up by {percent}%. What is the new salary?",
            f"The rent was ${whole} and it rises {percent}%. How much is it now?",
            f"If a number is {whole} and it grows by {percent}%, what does it become?",
            f"A town of {grouped(whole)} people grows by {percent} percent. How many people live there then?",
            f"Add {percent}% to {whole}.",
            f"A price of ${whole} is increased by {percent}%. What is the new price?",
            f"Calculate {whole} increased by {percent} percent.",
        ),
        think=f"Increasing {whole} by {percent}% leaves 100 + {percent} percent of {whole}.",
        code=f"print({whole} * (100 + {percent}) / 100)",
        answer=show(whole + Fraction(whole, 100) * percent),
    )


def decrease_by_percent(rng: random.Random) -> Draft:
    percent, whole = (
        rng.choice((rng.randint(1, 90), rng.randint(1, 18) * 5)),
        rng.choice((sized(rng, 9000, 10), rng.randint(1, 50) * 20)),
    )
    who = person(rng)
    return Draft(
        phrasings=(
            f"Decrease {whole} by {percent}%.",
            f"What is {whole} decreased by {percent}%?",
            f"{whole} minus {percent}%",
            f"what is {whole} - {percent}%",
            f"Reduce {whole} by {percent} percent.",
            f"A car worth ${grouped(whole)} loses {percent}% of its value. What is it worth now?",
            f"{who.name}'s screen time of {whole} minutes is cut by {percent}%. How many minutes remain?",
            f"If {whole} shrinks by {percent}%, what is left?",
            f"A village of {whole} people lost {percent} percent of its population. How many live there now?",
            f"Take {percent}% off {whole}.",
            f"The production of {whole} units dropped by {percent}%. What is the production now?",
            f"Calculate {whole} reduced by {percent}%.",
        ),
        think=f"Decreasing {whole} by {percent}% leaves 100 - {percent} percent of {whole}.",
        code=f"print({whole} * (100 - {percent}) / 100)",
        answer=show(whole - Fraction(whole, 100) * percent),
    )
