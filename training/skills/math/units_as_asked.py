"""Units as people ask for them: with the decimals said, by metric prefixes, kitchen fractions, line speeds, stones."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, neat, show, tied
from training.skills.math.conversions import ALSO, AREAS, LENGTHS, SHORT, SPEEDS, VOLUMES, WEIGHTS, Conversion
from training.skills.vocabulary import person

TO_ROUND: tuple[Conversion, ...] = (
    *(row for row in (*LENGTHS, *WEIGHTS, *SPEEDS, *VOLUMES, *AREAS) if "." in row[3]),
    ("miles", "kilometers", "*", "1.609344"), ("pounds", "kilograms", "*", "0.45359237"),
    ("square meters", "square feet", "*", "10.7639104"), ("acres", "square meters", "*", "4046.8564224"),
    ("square feet", "square meters", "*", "0.09290304"), ("nautical miles", "kilometers", "*", "1.852"),
)  # fmt: skip
DECIMALS = (
    (0, "the nearest whole number", "nearest whole"), (1, "one decimal place", "1 decimal"),
    (2, "two decimal places", "2 dp"), (1, "1 decimal", "one decimal"), (2, "two decimals", "2 decimals"),
)  # fmt: skip


def convert_rounded(rng: random.Random) -> Draft:
    source, target, sign, factor = rng.choice(TO_ROUND)
    places, said, short = rng.choice(DECIMALS)
    amount = Fraction(rng.randint(2, 400)) if rng.random() < 0.6 else decimal(rng, 1, 90)
    exact = amount * Fraction(factor) if sign == "*" else amount / Fraction(factor)
    if tied(exact, places) or exact * 10**places < 10:
        return convert_rounded(rng)
    a, who = show(amount), person(rng)
    s, t = SHORT.get(source, source), SHORT.get(target, target)
    x, y = ALSO.get(source, source), ALSO.get(target, target)
    return Draft(
        phrasings=(
            f"How many {target} is {a} {source}? Round to {said}.",
            f"convert {a} {source} to {t}, {short}",
            f"{a} {s} in {target}, {short}",
            f"{a} {x} in {y} to {said}",
            f"How many {y} are in {a} {x}? Give {said}.",
            f"What is {a} {source} in {target}, rounded to {said}?",
            f"The label says {a} {s}. How many {t} is that, to {said}?",
            f"{a} {s} -> {t} ({short})",
            f"Using Python, convert {a} {source} to {target} and round the result to {said}.",
            f"{who.name} needs {a} {source} in {target}, rounded to {said}. What is it?",
            f"I have {a} {source}. Please give it in {target}, {short}.",
            f"Turn {a} {s} into {target} and round to {said}.",
        ),
        think=f"{source.capitalize()} to {target}: {a} {'times' if sign == '*' else 'divided by'} {factor}, rounded to"
        f" {said}.",
        code=f"print(round({a} {sign} {factor}{f', {places}' if places else ''}))",
        answer=show(round(exact, places)),
    )


STEPS: tuple[Conversion, ...] = (
    ("m", "mm", "*", "1000"), ("mm", "m", "/", "1000"), ("km", "cm", "*", "100000"), ("cm", "km", "/", "100000"),
    ("mg", "g", "/", "1000"), ("g", "mg", "*", "1000"), ("kg", "mg", "*", "1000000"),
    ("tonnes", "grams", "*", "1000000"),
    ("micrograms", "mg", "/", "1000"), ("mg", "micrograms", "*", "1000"), ("micrograms", "g", "/", "1000000"),
    ("cl", "ml", "*", "10"), ("ml", "cl", "/", "10"), ("dl", "l", "/", "10"), ("litres", "ml", "*", "1000"),
    ("ml", "litres", "/", "1000"), ("litres", "cl", "*", "100"), ("cubic metres", "litres", "*", "1000"),
    ("kg", "grams", "*", "1000"), ("grams", "kg", "/", "1000"), ("kg", "tonnes", "/", "1000"),
    ("m²", "cm²", "*", "10000"),
    ("cm²", "m²", "/", "10000"), ("cm²", "mm²", "*", "100"), ("kW", "watts", "*", "1000"), ("km", "m", "*", "1000"),
)  # fmt: skip


def metric_step(rng: random.Random) -> Draft:
    source, target, sign, factor = rng.choice(STEPS)
    size = int(factor)
    if sign == "*":
        amount = Fraction(rng.randint(1, 999), rng.choice((1, 10, 100, 100, 1000)))
    else:
        amount = Fraction(rng.randint(2, 99) * rng.choice((5, 10, 50, 100, 500)))
        if amount * 1000 < size:
            return metric_step(rng)
    exact = amount * size if sign == "*" else amount / size
    a, who = show(amount), person(rng)
    if "e" in a + show(exact):
        return metric_step(rng)
    return Draft(
        phrasings=(
            f"how many {target} in {a} {source}",
            f"{a} {source} in {target}",
            f"{target} in {a} {source}",
            f"Turn {a} {source} into {target}.",
            f"How many {target} are {a} {source}?",
            f"{a} {source} = ? {target}",
            f"The bottle says {a} {source}; the form asks for {target}. What do I write?"
            if target in ("ml", "cl", "l", "litres")
            else f"The label says {a} {source}; the form asks for {target}. What do I write?",
            f"{who.name} has to enter {a} {source} in {target}. What number is it?",
            f"Change {a} {source} to {target}, please.",
            f"If something is {a} {source}, what is it in {target}?",
            f"Write {a} {source} in {target}.",
            f"I wrote down {a} {source}. How many {target} does that make?",
        ),
        think=f"From {source} to {target}: {a} {'times' if sign == '*' else 'divided by'} {factor}.",
        code=f"print({neat(f'{a} {sign} {factor}', exact, 6)})",
        answer=show(exact),
    )


KITCHEN_STEPS = (
    ("cup", "tablespoons", 16), ("cup", "tablespoons", 16), ("tablespoon", "teaspoons", 3), ("cup", "fluid ounces", 8),
    ("pint", "cups", 2), ("quart", "cups", 4), ("gallon", "quarts", 4), ("gallon", "cups", 16), ("pound", "ounces", 16),
    ("quart", "pints", 2), ("stick of butter", "tablespoons", 8),
)  # fmt: skip


def part_of_cup(rng: random.Random) -> Draft:
    large, small, size = rng.choice(KITCHEN_STEPS)
    top, bottom = rng.choice(
        ((1, 2), (1, 4), (3, 4), (1, 8), (3, 8), (5, 8)) if size != 3 else ((1, 3), (2, 3), (1, 2))
    )
    whole = rng.choice((0, 0, 1, 2, 3))
    exact, many = (
        (whole + Fraction(top, bottom)) * size,
        large.replace("stick", "sticks") if "stick" in large else large + "s",
    )
    said = f"{whole} {top}/{bottom} {many}" if whole else f"{top}/{bottom} {large}"
    given, who = f"({whole} + {top} / {bottom})" if whole else f"{top} / {bottom}", person(rng)
    return Draft(
        phrasings=(
            f"How many {small} are in {said}?",
            f"{said} in {small}",
            f"how many {small} is {said}",
            f"Convert {said} to {small}.",
            f"The recipe says {said}. How many {small} is that?",
            f"I can only measure in {small}. What is {said}?",
            f"{said} = how many {small}",
            f"{who.name} needs {said} but measures in {small}. How many does {who.he} take?",
            f"What is {said} in {small}?",
            f"{small} for {said}?",
            f"Give {said} as a number of {small}.",
        ),
        think=f"One {large} has {size} {small}, so {said} is {given} times {size}.",
        code=f"print({given} * {size})",
        answer=show(exact),
    )


def line_speed(rng: random.Random) -> Draft:
    speed = rng.choice((8, 16, 20, 25, 40, 50, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 750, 1000))
    source, target, sign, long, other = rng.choice((
        ("Mbps", "MB/s", "/", "megabits", "megabytes"), ("Mbit/s", "MB/s", "/", "megabits", "megabytes"),
        ("MB/s", "Mbps", "*", "megabytes", "megabits"), ("kbps", "kB/s", "/", "kilobits", "kilobytes"),
    ))  # fmt: skip
    exact, who = Fraction(speed, 8) if sign == "/" else Fraction(sum([speed] * 8)), person(rng)
    return Draft(
        phrasings=(
            f"{speed} {source} in {other} per second",
            f"{speed} {source} in {target}",
            f"Convert {speed} {source} to {target}.",
            f"My line has {speed} {source}. How many {other} per second is that?",
            f"how many {target} is {speed} {source}",
            f"{speed} {long} per second is how many {other} per second?",
            f"{who.name} has a connection of {speed} {source}. What is it in {target}?",
            f"What is {speed} {source} in {target} with 8 bits to a byte?",
            f"A router shows {speed} {source}. Give the speed in {other} per second.",
            f"Turn a speed of {speed} {long} per second into {other} per second.",
            f"{speed} {source} = ? {target}",
        ),
        think=f"A byte has 8 bits: {speed} {'divided by' if sign == '/' else 'times'} 8.",
        code=f"print({speed} {sign} 8)",
        answer=show(exact),
    )


def stone_and_pounds(rng: random.Random) -> Draft:
    who = person(rng)
    if rng.random() < 0.5:
        stones, pounds = rng.randint(6, 20), rng.randint(1, 13)
        given, ask = f"{stones} stone {pounds}", "pounds"
        think, code = f"A stone is 14 pounds: {stones} times 14 plus {pounds}.", f"print({stones} * 14 + {pounds})"
        answer = str(sum([14] * stones) + pounds)
    else:
        kilos = rng.randint(40, 130)
        exact = kilos / Fraction("0.45359237")
        whole = int(exact + Fraction(1, 2))
        given, ask = f"{kilos} kg", "stone and whole pounds"
        think = f"Pounds are {kilos} / 0.45359237, rounded; 14 of them make a stone."
        code = f'stone, pounds = divmod(round({kilos} / 0.45359237), 14)\nprint(f"{{stone}} stone {{pounds}}")'
        answer = f"{whole // 14} stone {whole % 14}"
    return Draft(
        phrasings=(
            f"How many {ask} is {given}?" if ask == "pounds" else f"Convert {given} to stone and pounds, whole pounds.",
            f"{given} in {ask}",
            f"Convert {given} to {ask}.",
            f"what is {given} in {ask}",
            f"1 stone is 14 lb. What is {given} in {ask}?",
            f"{who.name} weighs {given}. What is that in {ask}?",
            f"My weight is {given}. Give it in {ask}.",
            f"{given} body weight, {ask}?",
            f"Express {given} in {ask}.",
            f"The scales show {given}; how much is it in {ask}?",
            f"Turn {given} into {ask}, please.",
        ),
        think=think,
        code=code,
        answer=answer,
    )


def cubed_units(rng: random.Random) -> Draft:
    large, many, small, size = rng.choice((
        ("foot", "feet", "inches", 12), ("yard", "yards", "feet", 3), ("metre", "metres", "centimetres", 100),
        ("yard", "yards", "inches", 36), ("centimetre", "centimetres", "millimetres", 10),
    ))  # fmt: skip
    kind, power, count = *rng.choice((("square", 2), ("cubic", 3), ("cubic", 3))), rng.choice((1, 1, 2, 3, 4, 5, 8, 10))
    said = f"a {kind} {large}" if count == 1 else f"{count} {kind} {many}"
    exact, who = count, person(rng)
    for _ in range(power):
        exact = sum([exact] * size)
    return Draft(
        phrasings=(
            f"{kind} {small} in {said}",
            f"How many {kind} {small} are in {said}?",
            f"how many {kind} {small} make {said}",
            f"Convert {said} to {kind} {small}.",
            f"{said} in {kind} {small}",
            f"What is {said} in {kind} {small}?",
            f"{who.name} needs {said} in {kind} {small}. How many are there?",
            f"I know the {large}, but how many {kind} {small} is {said}?",
            f"Give {said} as {kind} {small}.",
            f"{said} = ? {kind} {small}",
            f"Into how many {kind} {small} can {said} be divided?",
        ),
        think=f"A {large} has {size} {small}, so {said} has {f'{count} times ' if count > 1 else ''}{size} ** {power}.",
        code=f"print({f'{count} * ' if count > 1 else ''}{size} ** {power})",
        answer=str(exact),
    )
