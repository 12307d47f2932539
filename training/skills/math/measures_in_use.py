"""Measures as people meet them: feet and inches, stones, inch fractions, room sizes, prints, turns, slots of a day."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, show, tied
from training.skills.vocabulary import person


def feet_and_inches(rng: random.Random) -> Draft:
    feet, inches, who = rng.randint(2, 12), rng.randint(1, 11), person(rng)
    inch = "inch" if inches == 1 else "inches"
    total = sum([12] * feet) + inches
    if rng.random() < 0.4:
        return Draft(
            phrasings=(
                f"What is {total} inches in feet and inches?",
                f"{total} inches in feet and inches",
                f"Convert {total} inches to feet and inches.",
                f"how many feet and inches is {total} inches",
                f"{who.name} is {total} inches tall. How many feet and inches is that?",
                f"A board of {total} inches is how many feet and inches?",
                f"{total} in = ? ft ? in, feet and inches",
                f'Express {total}" in feet and inches.',
                f"My height is {total} inches. Give it in feet and inches.",
                f"Turn {total} inches into feet plus inches.",
                f"I measured {total} inches. What is it in feet and inches?",
            ),
            think=f"The feet are {total} // 12 and the inches {total} % 12.",
            code=f'feet, inches = divmod({total}, 12)\nprint(f"{{feet}} feet {{inches}} inches")',
            answer=f"{feet} feet {inches} inches",
        )
    return Draft(
        phrasings=(
            f"How many inches is {feet} feet {inches} {inch}?",
            f"convert {feet} feet {inches} {inch} to inches",
            f"{feet}'{inches}\" in inches",
            f"{feet} ft {inches} in to inches",
            f"What is {feet} feet and {inches} {inch} in inches?",
            f"how many inches tall is someone {feet} ft {inches}",
            f"{who.name} is {feet} feet {inches} {inch} tall. How many inches is that?",
            f"A shelf is {feet} ft {inches} in long. How many inches?",
            f"Convert a height of {feet}'{inches}\" to inches only.",
            f"My height is {feet} foot {inches}. What is it in inches?",
            f"Express {feet} feet {inches} {inch} as inches.",
            f"Turn {feet} ft and {inches} in into inches.",
        ),
        think=f"A foot has 12 inches: {feet} times 12 plus {inches}.",
        code=f"print({feet} * 12 + {inches})",
        answer=str(total),
    )


def stones_to_kilos(rng: random.Random) -> Draft:
    stones, pounds, who = rng.randint(7, 20), rng.randint(0, 13), person(rng)
    kilos = (stones * 14 + pounds) * Fraction("0.45359237")
    if tied(kilos):
        return stones_to_kilos(rng)
    short = f"{stones} st {pounds} lb" if pounds else f"{stones} st"
    said = f"{stones} stone {pounds}" if pounds else f"{stones} stone"
    return Draft(
        phrasings=(
            f"How many kg is {said}?",
            f"{said} in kg",
            f"Convert {short} to kg.",
            f"{short} to kilos",
            f"what is {said} in kilograms",
            f"{who.name} weighs {said}. What is that in kg?",
            f"I weigh {short}. How much is it in kilograms?",
            f"A boxer of {short}: weight in kg?",
            f"My scales say {short} and the form wants kg. What do I write?",
            f"Express {said} in kg, to 2 decimals.",
            f"Body weight {short}, kilograms?",
        ),
        think=f"A stone is 14 pounds of 0.45359237 kg, so {stones} * 14{f' + {pounds}' if pounds else ''} pounds.",
        code=f"pounds = {stones} * 14{f' + {pounds}' if pounds else ''}\nprint(round(pounds * 0.45359237, 2))",
        answer=show(round(kilos, 2)),
    )


def inch_fraction_to_mm(rng: random.Random) -> Draft:
    bottom = rng.choice((2, 4, 8, 8, 16, 16, 32))
    top, whole = rng.randrange(1, bottom, 2), rng.choice((0, 0, 1, 2, 3))
    value = (whole + Fraction(top, bottom)) * Fraction("25.4")
    if tied(value):
        return inch_fraction_to_mm(rng)
    said = f"{whole} {top}/{bottom}" if whole else f"{top}/{bottom}"
    formula = f"({whole} + {top} / {bottom})" if whole else f"{top} / {bottom}"
    inch, thing, who = "inches" if whole else "inch", rng.choice(("pipe", "drill bit", "bolt", "board")), person(rng)
    end = "to 2 decimals"
    return Draft(
        phrasings=(
            f"What is {said} {inch} in mm?",
            f"{said} {inch} in mm",
            f'{said}" to mm',
            f"Convert {said} {inch} to millimeters, {end}.",
            f"how many mm is {said} of an inch" if not whole else f"how many mm is {said} inches",
            f"A {thing} is {said} {inch} thick. How many mm is that, {end}?",
            f"{who.name} needs a {said} inch {thing}. What size is it in mm?",
            f'I have a {said}" {thing}. How many millimeters is it?',
            f"Millimeters in {said} {inch}, {end}?",
            f"{said} in -> mm",
            f"Express a size of {said} {inch} in mm, {end}.",
        ),
        think=f"An inch is 25.4 mm, times {said}.",
        code=f"print(round({formula} * 25.4, 2))",
        answer=show(round(value, 2)),
    )


def room_in_other_unit(rng: random.Random) -> Draft:
    metric = rng.random() < 0.6
    a, b = (
        (decimal(rng, 2, 12), decimal(rng, 2, 12))
        if metric
        else (Fraction(rng.randint(6, 40)), Fraction(rng.randint(6, 40)))
    )
    value = a * b * (Fraction("10.7639104") if metric else Fraction("0.09290304"))
    if tied(value):
        return room_in_other_unit(rng)
    unit, target, long = ("m", "sq ft", "square feet") if metric else ("ft", "m2", "square meters")
    factor, x, y = "10.7639104" if metric else "0.09290304", show(a), show(b)
    room, who = rng.choice(("room", "garage", "shop", "patio", "kitchen", "flat")), person(rng)
    return Draft(
        phrasings=(
            f"How many {long} is a {room} of {x} {unit} by {y} {unit}?",
            f"how many {target} in a {x} {unit} by {y} {unit} {room}",
            f"{x} x {y} {unit} {room} in {target}",
            f"A {room} is {x} {unit} by {y} {unit}. What is its area in {long}?",
            f"area in {target} of {x}{unit} x {y}{unit}",
            f"{who.name}'s {room} measures {x} by {y} {unit}. How big is it in {long}?",
            f"Convert a {x} {unit} by {y} {unit} {room} to {long}.",
            f"What is the size in {target} of a {room} {x} {unit} long and {y} {unit} wide?",
            f"My {room} has sides of {x} {unit} and {y} {unit}. How many {target} are there?",
            f"Give the floor area of a {x} by {y} {unit} {room} in {long}.",
            f"{room} {x} {unit} times {y} {unit}: {long}?",
        ),
        think=f"The area is {x} times {y}, times {factor} for {target}.",
        code=f"print(round({x} * {y} * {factor}, 2))",
        answer=show(round(value, 2)),
    )


def print_size(rng: random.Random) -> Draft:
    dpi, back = rng.choice((72, 96, 150, 200, 240, 300, 600)), rng.random() < 0.4
    inches, pixels = decimal(rng, 1, 24, 1), rng.randint(3, 80) * 100
    if back:
        value = inches * dpi
        if value.denominator > 1:
            return print_size(rng)
        given, ask, formula = f"{show(inches)} inches", "pixels", f"{show(inches)} * {dpi}"
    else:
        value = Fraction(pixels, dpi)
        if tied(value):
            return print_size(rng)
        given, ask, formula = f"{pixels} pixels", "inches", f"{pixels} / {dpi}"
    who = person(rng)
    return Draft(
        phrasings=(
            f"How many {ask} is {given} at {dpi} dpi?",
            f"{given} at {dpi} dpi in {ask}",
            f"A photo is {given} wide. At {dpi} dpi, how many {ask} is that?",
            f"{given}, {dpi} dpi, {ask}?",
            f"how many {ask} do {given} make at {dpi} dpi",
            f"{who.name} prints at {dpi} dpi. How many {ask} are {given}?",
            f"Convert {given} to {ask} at {dpi} dots per inch.",
            f"I print a picture {given} wide with {dpi} dpi. What is its width in {ask}?",
            f"With a resolution of {dpi} dpi, {given} are how many {ask}?",
            f"Width of {given} in {ask} for {dpi} dpi printing?",
            f"Calculate the {ask} for {given} at {dpi} ppi.",
        ),
        think=f"An inch has {dpi} pixels, so the {ask} are {formula.replace('*', 'times').replace('/', 'divided by')}.",
        code=f"print(round({formula}, 2))",
        answer=show(round(value, 2)),
    )


def age_in_units(rng: random.Random) -> Draft:
    years, (unit, size) = rng.randint(1, 90), rng.choice((("days", 365), ("days", 365), ("weeks", 52), ("months", 12)))
    total, who = 0, person(rng)
    for _ in range(years):
        total += size
    old = f"{years} year{'s' if years > 1 else ''}"
    rule = {"days": ", ignoring leap years", "weeks": ", with 52 weeks a year", "months": ""}[unit]
    return Draft(
        phrasings=(
            f"How many {unit} old is someone of {old}{rule}?",
            f"{old} in {unit}{rule}",
            f"how old in {unit} is a person of {old}{rule}",
            f"How many {unit} are {old}{rule}?",
            f"{who.name} is {old} old. How many {unit} is that{rule}?",
            f"Convert an age of {old} to {unit}{rule}.",
            f"What is {old} in {unit}{rule}?",
            f"I am {old} old today. How many {unit} have I lived{rule}?",
            f"age {old} as {unit}{rule}?",
            f"Our house is {old} old{rule}. How many {unit} is it?",
            f"Express {old} as a number of {unit}{rule}.",
        ),
        think=f"A year has {size} {unit}, times {years}.",
        code=f"print({years} * {size})",
        answer=str(total),
    )


def water_volume_units(rng: random.Random) -> Draft:
    source, target, up, number = rng.choice((
        ("cubic meters", "liters", True, "1000"), ("cubic cm", "ml", True, "1"),
        ("liters", "cubic meters", False, "1000"),
        ("cubic centimeters", "liters", False, "1000"), ("liters", "cubic centimeters", True, "1000"),
        ("cubic feet", "US gallons", True, "7.48052"), ("cubic yards", "cubic feet", True, "27"),
        ("cubic feet", "cubic yards", False, "27"), ("cubic decimeters", "liters", True, "1"),
        ("cubic inches", "ml", True, "16.387064"), ("cubic meters", "cubic feet", True, "35.3147"),
    ))  # fmt: skip
    amount = decimal(rng, 1, 90) if up else Fraction(rng.randint(1, 400) * 10)
    value = amount * Fraction(number) if up else amount / Fraction(number)
    if tied(value, 3):
        return water_volume_units(rng)
    a, who = show(amount), person(rng)
    sign = "*" if up else "/"
    return Draft(
        phrasings=(
            f"How many {target} are {a} {source}?",
            f"{a} {source} in {target}",
            f"how many {target} in {a} {source}",
            f"Convert {a} {source} to {target}.",
            f"{a} {source} to {target}",
            f"A tank has {a} {source}. How many {target} is that?",
            f"{who.name} needs {a} {source} in {target}. What is it?",
            f"What is {a} {source} in {target}?",
            f"My pool takes {a} {source}. How much is it in {target}?",
            f"Express a volume of {a} {source} in {target}.",
            f"{a} {source} equals how many {target}?",
        ),
        think=f"The {target} are {a} {'times' if up else 'divided by'} {number}.",
        code=f"print(round({a} {sign} {number}, 3))",
        answer=show(round(value, 3)),
    )


def pool_gallons(rng: random.Random) -> Draft:
    metric = rng.random() < 0.5
    length, width, deep = rng.randint(3, 40), rng.randint(2, 20), decimal(rng, 1, 3 if metric else 8)
    unit, target, factor = ("m", "liters", "1000") if metric else ("ft", "US gallons", "7.48052")
    value, who = length * width * deep * Fraction(factor), person(rng)
    if tied(value):
        return pool_gallons(rng)
    d, thing = show(deep), rng.choice(("pool", "pool", "pond", "tank", "basin"))
    return Draft(
        phrasings=(
            f"How many {target} are in a {thing} {length} {unit} long, {width} {unit} wide and {d} {unit} deep?",
            f"how many {target} in a {length} by {width} {unit} {thing} {d} {unit} deep",
            f"{thing} {length} x {width} x {d} {unit}, {target}",
            f"A {thing} measures {length} {unit} by {width} {unit} and is {d} {unit} deep. How many {target} fill it?",
            f"how much water in {target} fits in a {thing} {length} x {width} x {d} {unit}",
            f"{who.name}'s {thing} is {length} by {width} {unit}, {d} {unit} deep. How many {target} does it hold?",
            f"Volume of a {thing} in {target}: {length} {unit}, {width} {unit}, {d} {unit}?",
            f"Calculate the {target} for a rectangular {thing} of {length} by {width} by {d} {unit}.",
            f"I fill a {thing} of {length} {unit} by {width} {unit} up to {d} {unit}. How many {target} is that?",
            f"{target} needed for a {d} {unit} deep {thing} of {length} {unit} x {width} {unit}?",
            f"What is the capacity in {target} of a {length} x {width} {unit} {thing} with a depth of {d} {unit}?",
        ),
        think=f"The volume is {length} * {width} * {d}, times {factor} for {target}.",
        code=f"print(round({length} * {width} * {d} * {factor}, 2))",
        answer=show(round(value, 2)),
    )
