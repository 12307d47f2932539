"""Small sums put in words: parts of a unit, squares, signs, rounding up and down, changes by a fraction."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, listed, show, tied
from training.skills.vocabulary import person

PARTS = (
    ("half", 1, 2), ("a third", 1, 3), ("two thirds", 2, 3), ("a quarter", 1, 4), ("three quarters", 3, 4),
    ("a fifth", 1, 5), ("two fifths", 2, 5), ("three fifths", 3, 5), ("four fifths", 4, 5), ("a tenth", 1, 10),
    ("three tenths", 3, 10), ("an eighth", 1, 8), ("three eighths", 3, 8), ("five eighths", 5, 8),
)  # fmt: skip
WHOLES = (
    ("an hour", "minutes", 60), ("a minute", "seconds", 60), ("a day", "hours", 24), ("a year", "months", 12),
    ("a kilometer", "meters", 1000), ("a kilogram", "grams", 1000), ("a kilo", "grams", 1000),
    ("a liter", "milliliters", 1000), ("a meter", "centimeters", 100), ("a mile", "feet", 5280),
    ("a pound", "ounces", 16), ("a dollar", "cents", 100), ("a dozen", "pieces", 12), ("a foot", "inches", 12),
    ("a gallon", "cups", 16), ("a circle", "degrees", 360), ("a century", "years", 100), ("a ton", "kilograms", 1000),
)  # fmt: skip
COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def part_of_unit(rng: random.Random) -> Draft:
    said, top, bottom = rng.choice(PARTS)
    whole, unit, size = rng.choice(WHOLES)
    value = Fraction(size * top, bottom)
    if value.denominator > 10 or tied(value, 4):
        return part_of_unit(rng)
    if value.denominator == 3 or (whole == "a dozen" and value.denominator > 1):
        return part_of_unit(rng)
    part = f"{said} {whole}" if said == "half" else f"{said} of {whole}"
    return Draft(
        phrasings=(
            f"How many {unit} are in {part}?",
            f"{part} in {unit}",
            f"What is {part} in {unit}?",
            f"how many {unit} is {part}",
            f"Convert {part} to {unit}.",
            f"I used {part}. How many {unit} is that?",
            f"{part} is how many {unit}?",
            f"There are {size} {unit} in {whole}. How many are in {part}?",
            f"whats {part} in {unit}",
            f"Give {part} in {unit}.",
            f"My son asks how many {unit} make {part}.",
            f"If {whole} has {size} {unit}, what is {part}, in {unit}?",
            f"Work out how many {unit} there are in {part}.",
        ),
        think=f"{whole.capitalize()} has {size} {unit}, and {said} of it is {size} times {top} divided by {bottom}."
        if top > 1
        else f"{whole.capitalize()} has {size} {unit}, and {said} of it is {size} divided by {bottom}.",
        code=f"print({size} * {top} / {bottom})" if top > 1 else f"print({size} / {bottom})",
        answer=show(value),
    )


def counted_hours(rng: random.Random) -> Draft:
    n = rng.randint(1, 12)
    said, part = rng.choice((("a half", "0.5"), ("a quarter", "0.25"), ("three quarters", "0.75")))
    source, target, size = rng.choice(
        (("hours", "minutes", 60), ("hours", "minutes", 60), ("minutes", "seconds", 60), ("days", "hours", 24),
         ("years", "months", 12), ("dozen", "pieces", 12), ("kilos", "grams", 1000), ("kilometers", "meters", 1000))
    )  # fmt: skip
    amount = f"{COUNTS[n - 1]} and {said} {source}"
    value, written = (n + Fraction(part)) * size, show(n + Fraction(part))
    return Draft(
        phrasings=(
            f"How many {target} are in {amount}?",
            f"{amount} in {target}",
            f"how many {target} is {amount}",
            f"What is {amount} in {target}?",
            f"Convert {amount} to {target}.",
            f"{amount} equals how many {target}?",
            f"How many {target} are there in {amount}?",
            f"I have {amount}. How many {target} is that?",
            f"whats {amount} in {target}",
            f"{amount.capitalize()}, that makes how many {target}?",
            f"Tell me the number of {target} in {amount}.",
            f"Express {amount} as {target}.",
        ),
        think=f"{amount.capitalize()} are {written}, times {size} {target} each.",
        code=f"print({written} * {size})",
        answer=show(value),
    )


def squared_or_cubed(rng: random.Random) -> Draft:
    word, exponent = rng.choice((("squared", 2), ("squared", 2), ("cubed", 3)))
    n = rng.randint(2, 99) if exponent == 2 else rng.randint(2, 30)
    name = "square" if exponent == 2 else "cube"
    return Draft(
        phrasings=(
            f"What is {n} {word}?",
            f"what's {n} {word}",
            f"{n} {word}",
            f"Find the {name} of {n}.",
            f"How much is {n} {word}?",
            f"{name} of {n}",
            f"Calculate {n} {word}.",
            f"Which number is the {name} of {n}?",
            f"What do you get when {n} is {word}?",
            f"I need the {name} of {n}.",
            f"My pupil should know what {n} {word} is. What is it?",
            f"Compute the value of {n} {word}.",
            f"If x is {n}, what is x {word}?",
        ),
        think=f"The {name} of {n} is {n} to the power of {exponent}.",
        code=f"print({n} ** {exponent})",
        answer=str(n * n if exponent == 2 else n * n * n),
    )


def sum_in_words(rng: random.Random) -> Draft:
    a, b, c = rng.randint(2, 20), rng.randint(3, 30), rng.randint(2, 40)
    word, factor = (("twice", 2), ("three times", 3), (f"{a} times", a), ("half of", 0))[rng.randrange(4)]
    value = factor * b if factor else b
    inner, product = f"{word} {b if factor else 2 * b}", f"{factor} * {b}" if factor else f"{2 * b} / 2"
    more = rng.random() < 0.5
    sign = "+" if more else "-"
    said = f"{c} more than {inner}" if more else f"{c} less than {inner}"
    return Draft(
        phrasings=(
            f"What is {said}?",
            f"{said}",
            f"How much is {said}?",
            f"what's {said}",
            f"Find the number that is {said}.",
            f"Which number is {said}?",
            f"Calculate {said}.",
            f"I think of the number {said}. What is it?",
            f"Take {inner} and {'add' if more else 'subtract'} {c}. What do you get?",
            f"{inner} {'plus' if more else 'minus'} {c}",
            f"Give me {said}.",
            f"What number do you get for {said}?",
        ),
        think=f"{inner.capitalize()} is {product}, then {c} {'more' if more else 'less'}.",
        code=f"print({product} {sign} {c})",
        answer=str(value + c if more else value - c),
    )


def product_of_three(rng: random.Random) -> Draft:
    values = [rng.randint(2, 25) for _ in range(rng.choice((3, 3, 4)))]
    total = 0
    for _ in range(values[0] * values[1]):
        total += values[2]
    total *= values[3] if len(values) == 4 else 1
    stars, crosses, spoken = (sign.join(map(str, values)) for sign in (" * ", " x ", " times "))
    named = listed([str(value) for value in values])
    return Draft(
        phrasings=(
            f"What is {spoken}?",
            f"{stars}",
            f"{crosses}",
            f"Multiply {named}.",
            f"What is the product of {named}?",
            f"{crosses.replace(' ', '')}",
            f"Calculate {crosses}.",
            f"how much is {spoken}",
            f"Multiply these together: {', '.join(map(str, values))}.",
            f"{named} multiplied together",
            f"What do {named} make when you multiply them?",
            f"Find the product: {crosses}.",
        ),
        think=f"The product is {spoken}.",
        code=f"print({stars})",
        answer=str(total),
    )


def signed_sum(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(2, 60) for _ in range(3))
    first, second = rng.choice("+-"), rng.choice("+-")
    value = -a
    for sign, number in ((first, b), (second, c)):
        value = value + number if sign == "+" else value - number
    text = f"-{a} {first} {b} {second} {c}"
    names = {"+": "plus", "-": "minus"}
    spoken = f"minus {a} {names[first]} {b} {names[second]} {c}"
    return Draft(
        phrasings=(
            f"What is {text}?",
            f"{text}",
            f"Calculate {text}",
            f"{text.replace(' ', '')}",
            f"Solve {text}.",
            f"what's {spoken}",
            f"Work out {text} =",
            f"How much is {spoken}?",
            f"My homework with negative numbers: {text}. What is the answer?",
            f"{text} = ?",
            f"Evaluate the sum {text}.",
            f"I start at -{a}, then {text.split(' ', 1)[1]}. Where do I end?",
        ),
        think=f"From minus {a} go {names[first]} {b}, then {names[second]} {c}.",
        code=f"print({text})",
        answer=str(value),
    )


def negative_to_power(rng: random.Random) -> Draft:
    negative = rng.random() < 0.6
    n, exponent = (
        (rng.randint(2, 12), rng.randint(2, 5)) if negative else (rng.choice((2, 4, 5, 10)), rng.randint(1, 4))
    )
    value = Fraction(1)
    for _ in range(exponent):
        value = value * -n if negative else value / n
    base, power = (f"(-{n})", str(exponent)) if negative else (str(n), f"-{exponent}")
    said = f"minus {n}" if negative else str(n)
    to = f"{exponent}" if negative else f"minus {exponent}"
    return Draft(
        phrasings=(
            f"What is {base}^{power}?",
            f"{base}^{power}",
            f"Calculate {base} to the power of {power}.",
            f"{said} to the power {to}",
            f"what is {said} to the {to}",
            f"{base}**{power}",
            f"Evaluate {base}^{power}.",
            f"How much is {said} to the power of {to}?",
            f"Find {base}^({power}).",
            f"In maths class: {base} to the power {power} equals what?",
            f"Work out {base} raised to the power {power}.",
        ),
        think=f"The base is {said}, and it is raised to the power of {to}.",
        code=f"print({base} ** {power})",
        answer=show(value),
    )


def absolute_value(rng: random.Random) -> Draft:
    number = -decimal(rng, 1, 400, rng.choice((0, 0, 1, 2)))
    if rng.random() < 0.2:
        number = -number
    n = show(number)
    return Draft(
        phrasings=(
            f"What is the absolute value of {n}?",
            f"absolute value of {n}",
            f"|{n}|",
            f"Find the absolute value of {n}.",
            f"abs({n})",
            f"whats the absolute value of {n}",
            f"How far is {n} from zero?",
            f"Give the magnitude of {n}.",
            f"What is |{n}|?",
            f"Calculate the absolute value: {n}.",
            f"The distance of {n} from 0 on the number line is what?",
        ),
        think=f"The absolute value of {n} is its distance from zero.",
        code=f"print(abs({n}))",
        answer=n.lstrip("-"),
    )


def reciprocal(rng: random.Random) -> Draft:
    number = rng.choice((Fraction(rng.randint(2, 60)), decimal(rng, 0, 20, 1), decimal(rng, 0, 2, 2)))
    if number == 0 or number == 1 or tied(1 / number, 4):
        return reciprocal(rng)
    n = show(number)
    return Draft(
        phrasings=(
            f"What is the reciprocal of {n}?",
            f"reciprocal of {n}",
            f"Find the reciprocal of {n} as a decimal.",
            f"1 over {n}",
            f"1/{n} as a decimal",
            f"what do i get if i divide 1 by {n}",
            f"Calculate the multiplicative inverse of {n}.",
            f"How much is one divided by {n}?",
            f"{n} times which number is 1?",
            f"Give the reciprocal of {n}, rounded to 4 decimals.",
            f"Which number is the reciprocal of {n}?",
        ),
        think=f"The reciprocal is 1 divided by {n}.",
        code=f"print(round(1 / {n}, 4))",
        answer=show(round(1 / number, 4)),
    )


def rounded_up_or_down(rng: random.Random) -> Draft:
    number = decimal(rng, 1, 400, rng.choice((1, 1, 2, 3)))
    if number.denominator == 1:
        return rounded_up_or_down(rng)
    up = rng.random() < 0.6
    n, way, name = show(number), "up" if up else "down", "ceil" if up else "floor"
    whole = int(number)
    return Draft(
        phrasings=(
            f"What's {n} rounded {way} to a whole number?",
            f"{n} rounded {way} to an integer",
            f"Round {n} {way} to a whole number.",
            f"round {way} {n}",
            f"What is {n} rounded {way}?",
            f"{n} rounded {way}",
            f"Round {way} {n}.",
            f"what is {n} if you round it {way}",
            f"{'Ceiling' if up else 'Floor'} of {n}",
            f"{name}({n})",
            f"We always round {way}. What does {n} become?",
            f"Give {n} rounded {way} to the {'next' if up else 'last'} whole number.",
            f"I need {n} as an integer, rounded {way}.",
            f"{'Which is the smallest whole number above' if up else 'Which is the largest whole number below'} {n}?",
        ),
        think=f"{n} rounded {way} is its {'ceiling' if up else 'floor'}.",
        code=f"import math\n\nprint(math.{name}({n}))",
        answer=str(whole + 1 if up else whole),
    )


def changed_by_fraction(rng: random.Random) -> Draft:
    said, top, bottom = rng.choice([part for part in PARTS if part[0] != "half" or rng.random() < 0.5])
    up = rng.random() < 0.4
    n = bottom * rng.randint(2, 60)
    value = sum([n // bottom] * (bottom + top if up else bottom - top))
    verb, past, sign = ("Increase", "increased", "+") if up else ("Decrease", "decreased", "-")
    who = person(rng)
    return Draft(
        phrasings=(
            f"{verb} {n} by {said}.",
            f"What is {n} {past} by {said}?",
            f"{verb.lower()} {n} by {said}",
            f"{n} {'plus' if up else 'minus'} {said} of itself",
            f"{'Raise' if up else 'Reduce'} {n} by {said}. What is the result?",
            f"A price of ${n} goes {'up' if up else 'down'} by {said}. What is the new price?",
            f"how much is {n} after {'adding' if up else 'taking off'} {said}",
            f"{n} {'more' if up else 'less'} by {said}, how much",
            f"{who.name} paid ${n}. Now it costs {said} {'more' if up else 'less'}. What is the new price in dollars?",
            f"Sales were {n} and {'rose' if up else 'fell'} by {said}. What are they now?",
            f"If {n} is {past} by {said} of it, what number do we get?",
        ),
        think=f"{said.capitalize()} of {n} is {n} times {top} divided by {bottom}, "
        f"{'added to' if up else 'taken from'} {n}.",
        code=f"print({n} {sign} {n} * {top} / {bottom})",
        answer=str(value),
    )
