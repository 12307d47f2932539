"""How many of a smaller unit one larger unit has, as people look it up: seconds of a day, cups of a gallon."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show
from training.skills.vocabulary import person

# a larger unit, its plural, the smaller unit, how many, as a chain of steps
UNITS: tuple[tuple[str, str, str, str], ...] = (
    ("a day", "days", "seconds", "24 * 60 * 60"), ("a day", "days", "minutes", "24 * 60"),
    ("an hour", "hours", "seconds", "60 * 60"), ("a week", "weeks", "hours", "7 * 24"),
    ("a week", "weeks", "minutes", "7 * 24 * 60"), ("a week", "weeks", "seconds", "7 * 24 * 60 * 60"),
    ("a non-leap year", "non-leap years", "hours", "365 * 24"), ("a decade", "decades", "months", "10 * 12"),
    ("a non-leap year", "non-leap years", "minutes", "365 * 24 * 60"), ("a century", "centuries", "years", "100"),
    ("a minute", "minutes", "milliseconds", "60 * 1000"), ("an hour", "hours", "milliseconds", "60 * 60 * 1000"),
    ("a second", "seconds", "milliseconds", "1000"), ("a day", "days", "milliseconds", "24 * 60 * 60 * 1000"),
    ("a mile", "miles", "feet", "5280"), ("a mile", "miles", "yards", "1760"),
    ("a mile", "miles", "inches", "5280 * 12"),
    ("a yard", "yards", "inches", "3 * 12"), ("a yard", "yards", "feet", "3"), ("a foot", "feet", "inches", "12"),
    ("a kilometer", "kilometers", "centimeters", "1000 * 100"), ("a meter", "meters", "millimeters", "1000"),
    ("a kilometer", "kilometers", "millimeters", "1000 * 1000"), ("a mile", "miles", "meters", "1609.344"),
    ("a mile", "miles", "kilometers", "1.609344"), ("an inch", "inches", "centimeters", "2.54"),
    ("a foot", "feet", "centimeters", "30.48"), ("a US gallon", "US gallons", "cups", "16"),
    ("a US gallon", "US gallons", "quarts", "4"), ("a US gallon", "US gallons", "pints", "8"),
    ("a US gallon", "US gallons", "fluid ounces", "128"), ("a quart", "quarts", "cups", "4"),
    ("a US pint", "US pints", "cups", "2"), ("a cup", "cups", "tablespoons", "16"),
    ("a cup", "cups", "teaspoons", "16 * 3"),
    ("a tablespoon", "tablespoons", "teaspoons", "3"), ("a cup", "cups", "fluid ounces", "8"),
    ("a liter", "liters", "milliliters", "1000"), ("a liter", "liters", "centiliters", "100"),
    ("a cubic meter", "cubic meters", "liters", "1000"), ("a US gallon", "US gallons", "liters", "3.785411784"),
    ("a pound", "pounds", "ounces", "16"), ("a pound", "pounds", "grams", "453.59237"),
    ("a stone", "stone", "pounds", "14"),
    ("a kilogram", "kilograms", "grams", "1000"), ("a kilogram", "kilograms", "milligrams", "1000 * 1000"),
    ("a tonne", "tonnes", "grams", "1000 * 1000"), ("a US ton", "US tons", "pounds", "2000"),
    ("a square meter", "square meters", "square centimeters", "100 * 100"),
    ("a square foot", "square feet", "square inches", "12 * 12"), ("an acre", "acres", "square feet", "43560"),
    ("a square kilometer", "square kilometers", "square meters", "1000 * 1000"),
    ("a hectare", "hectares", "square meters", "100 * 100"),
    ("a cubic foot", "cubic feet", "cubic inches", "12 * 12 * 12"),
    ("a cubic meter", "cubic meters", "cubic centimeters", "100 * 100 * 100"), ("a byte", "bytes", "bits", "8"),
    ("a gross", "gross", "pieces", "12 * 12"), ("a dozen", "dozen", "pieces", "12"),
    ("a million", "million", "thousands", "1000"),
    ("a billion", "billion", "millions", "1000"),
    ("a ream", "reams", "sheets", "500"), ("a full turn", "full turns", "degrees", "360"),
    ("a degree", "degrees", "arc minutes", "60"), ("a kilowatt-hour", "kilowatt-hours", "kilojoules", "3600"),
)  # fmt: skip


def units_in_larger(rng: random.Random) -> Draft:
    one, many, unit, chain = rng.choice(UNITS)
    n, who = rng.choice((1, 1, rng.randint(2, 30))), person(rng)
    size = Fraction(1)
    for factor in chain.split(" * "):
        size *= Fraction(factor)
    said, is_ = (one, "is") if n == 1 else (f"{n} {many}", "are")
    formula = chain if n == 1 and "*" in chain else f"{n} * {chain}"
    exact = (size * n).denominator == 1
    return Draft(
        phrasings=(
            f"How many {unit} are in {said}?",
            f"how many {unit} in {said}",
            f"How many {unit} {'does' if n == 1 else 'do'} {said} have?",
            f"{unit} in {said}",
            f"how many {unit} are there in {said}",
            f"What is the number of {unit} in {said}?",
            f"{said} {is_} how many {unit}?",
            f"{said} in {unit}",
            f"Tell me how many {unit} make {said}.",
            f"{who.name} asks how many {unit} there are in {said}.",
            f"How many {unit} go into {said}?",
            f"I need {said} as {unit}. How many {is_} that?".replace("How many are that", "How many are those"),
            f"Work out how many {unit} {said} {'makes' if n == 1 else 'make'}.",
        ),
        think=f"{one[0].upper()}{one[1:]} has {chain} {unit}{'' if n == 1 else f', times {n}'}.",
        code=f"print({formula})" if exact else f"print(round({formula}, 6))",
        answer=show(round(size * n, 6)),
    )
