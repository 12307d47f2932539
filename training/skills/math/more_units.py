"""Conversions people need beyond the common ones: land, liquids, the sea, weights in two units, dozens, millions."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, price, show, sized, tied
from training.skills.vocabulary import FOODS, person

Factor = tuple[str, str, str, str, str, str]
"""From, to, both as typed, operator, factor."""
LAND: tuple[Factor, ...] = (
    ("square feet", "square meters", "sq ft", "m2", "*", "0.09290304"),
    ("square feet", "square meters", "sqft", "sqm", "*", "0.09290304"),
    ("square meters", "square feet", "m2", "sq ft", "/", "0.09290304"),
    ("square meters", "square feet", "sqm", "sqft", "/", "0.09290304"),
    ("hectares", "acres", "ha", "ac", "/", "0.40468564224"),
    ("acres", "square meters", "ac", "m²", "*", "4046.8564224"),
    ("square miles", "square kilometers", "sq mi", "km²", "*", "2.589988110336"),
    ("square kilometers", "square miles", "km²", "sq mi", "/", "2.589988110336"),
    ("square miles", "acres", "sq mi", "ac", "*", "640"),
    ("square yards", "square meters", "sq yd", "m²", "*", "0.83612736"),
    ("square inches", "square centimeters", "sq in", "cm²", "*", "6.4516"),
    ("square centimeters", "square meters", "cm²", "m²", "/", "10000"),
    ("square kilometers", "square meters", "km²", "m²", "*", "1000000"),
)  # fmt: skip
LIQUIDS: tuple[Factor, ...] = (
    ("quarts", "liters", "qt", "l", "*", "0.946352946"), ("liters", "quarts", "l", "qt", "/", "0.946352946"),
    ("US pints", "milliliters", "US pt", "ml", "*", "473.176473"),
    ("imperial gallons", "liters", "UK gal", "l", "*", "4.54609"),
    ("liters", "imperial gallons", "l", "UK gal", "/", "4.54609"),
    ("imperial pints", "milliliters", "UK pt", "ml", "*", "568.26125"),
    ("milliliters", "fluid ounces", "ml", "fl oz", "/", "29.5735"), ("liters", "cups", "l", "cups", "/", "0.236588"),
    ("cups", "liters", "cups", "l", "*", "0.236588"), ("cubic feet", "liters", "cu ft", "l", "*", "28.316846592"),
    ("cubic feet", "gallons", "ft³", "gal", "*", "7.48052"), ("gallons", "cups", "gal", "cups", "*", "16"),
    ("cubic yards", "cubic feet", "cu yd", "cu ft", "*", "27"), ("centiliters", "milliliters", "cl", "ml", "*", "10"),
    ("liters", "cubic meters", "l", "m³", "/", "1000"), ("gallons", "fluid ounces", "gal", "fl oz", "*", "128"),
    ("cubic meters", "cubic feet", "m³", "ft³", "/", "0.028316846592"),
    ("tablespoons", "cups", "tbsp", "cups", "/", "16"), ("teaspoons", "tablespoons", "tsp", "tbsp", "/", "3"),
)  # fmt: skip
SEA: tuple[Factor, ...] = (
    ("knots", "km/h", "kn", "kmh", "*", "1.852"), ("knots", "mph", "kt", "mph", "*", "1.15078"),
    ("km/h", "knots", "kmh", "kn", "/", "1.852"), ("mph", "knots", "mph", "kt", "/", "1.15078"),
    ("nautical miles", "kilometers", "nmi", "km", "*", "1.852"),
    ("kilometers", "nautical miles", "km", "nmi", "/", "1.852"),
    ("nautical miles", "miles", "nmi", "mi", "*", "1.15078"), ("fathoms", "feet", "fathoms", "ft", "*", "6"),
    ("knots", "m/s", "kn", "m/s", "*", "0.514444"), ("feet per second", "mph", "ft/s", "mph", "/", "1.466667"),
    ("mph", "feet per second", "mph", "fps", "*", "1.466667"),
)  # fmt: skip


def _convert(rng: random.Random, table: tuple[Factor, ...], story: str, other: str) -> Draft:
    source, target, s, t, operator, factor = rng.choice(table)
    value = Fraction(sized(rng, 5000)) if rng.random() < 0.7 else decimal(rng, 1, 90)
    exact = value * Fraction(factor) if operator == "*" else value / Fraction(factor)
    a, who = show(value), person(rng)
    long = "." in a + factor or operator == "/"
    first, verb = source[0].upper() + source[1:], "times" if operator == "*" else "divided by"
    return Draft(
        phrasings=(
            f"how many {t} is {a} {source}",
            f"{a} {source}, {t}?",
            f"what are {a} {s} in {t}",
            f"Convert {a} {source} to {target}.",
            f"How many {target} are {a} {source}?",
            f"{a} {s} to {t}",
            f"What is {a} {source} in {target}?",
            f"{a} {s} in {target}",
            f"how much is {a} {source} in {target}",
            story.format(a=a, source=source, target=target, name=who.name),
            f"I have {a} {source}. What is that in {target}?",
            f"{a} {s} = ? {t}",
            f"Express {a} {source} as {target}, please.",
            other.format(a=a, source=source, target=target, name=who.name),
            f"Turn {a} {source} into {target}.",
            f"convert {a} {s} into {t}",
            f"My app only knows {target}. What do I enter for {a} {source}?",
            f"How many {target} do {a} {source} make?",
            f"Please change {a} {source} into {target} for me.",
        ),
        think=f"{first} to {target}: {a} {verb} {factor}.",
        code=f"print(round({a} {operator} {factor}, 6))" if long else f"print({a} {operator} {factor})",
        answer=repr(round(float(exact), 6)) if long else show(exact),
    )


def convert_land_area(rng: random.Random) -> Draft:
    return _convert(
        rng,
        LAND,
        "The listing says {a} {source}. How large is that in {target}?",
        "{name} works with {target}, and the plan shows {a} {source}. What is it?",
    )


def convert_more_liquids(rng: random.Random) -> Draft:
    return _convert(
        rng,
        LIQUIDS,
        "A container holds {a} {source}. How much is that in {target}?",
        "{name} measured {a} {source} but needs {target}. How many are they?",
    )


def convert_at_sea(rng: random.Random) -> Draft:
    return _convert(
        rng,
        SEA,
        "The captain reports {a} {source}. What is that in {target}?",
        "{name} reads {a} {source} on the instrument. How much is it in {target}?",
    )


def pounds_and_ounces(rng: random.Random) -> Draft:
    pounds, ounces, who = rng.randint(1, 14), rng.randint(1, 15), person(rng)
    pound, ounce = f"pound{'s' if pounds > 1 else ''}", f"ounce{'s' if ounces > 1 else ''}"
    said = f"{pounds} {pound} {ounces} {ounce}"
    grams = (pounds * 16 + ounces) * Fraction("28.349523125")
    kilos = rng.random() < 0.5
    unit = "kg" if kilos else "grams"
    if tied(grams / 1000, 3) or tied(grams):
        return pounds_and_ounces(rng)
    per = "0.45359237" if kilos else "453.59237"
    places = 3 if kilos else 2
    return Draft(
        phrasings=(
            f"The newborn is {pounds} lb {ounces} oz. How much is that in {unit}, to {places} decimals?",
            f"How much is {said} in {unit}?",
            f"{pounds} lb {ounces} oz to {unit}",
            f"Convert {said} to {unit}.",
            f"A baby weighs {pounds} {pound} and {ounces} {ounce}. What is that in {unit}?",
            f"{pounds} lbs {ounces} oz in {unit}",
            f"what is {pounds} {pound} and {ounces} {ounce} in {unit}",
            f"{who.name}'s parcel is {pounds} lb {ounces} oz. How many {unit} is it?",
            f"Turn a weight of {said} into {unit}.",
            f"My cat is {said}. The vet wants it in {unit}.",
            f"The scale reads {pounds} lb {ounces} oz. Give that in {unit}.",
            f"how many {unit} are {pounds}lb {ounces}oz",
            f"A turkey of {said}: how heavy in {unit}?",
            f"{pounds} {pound} plus {ounces} {ounce}, expressed in {unit}",
            f"Please tell me the number of {unit} in {said}.",
            f"{who.name}'s newborn weighed {pounds} {pound} {ounces} {ounce}. How many {unit} is that?",
            f"The fish I caught is {pounds} lb and {ounces} oz. What does it weigh in {unit}?",
        ),
        think=f"In {unit}: {pounds} plus {ounces} / 16 pounds, times {per}.",
        code=f"pounds = {pounds} + {ounces} / 16\nprint(round(pounds * {per}, {places}))",
        answer=repr(round(float(grams / 1000 if kilos else grams), places)),
    )


def mpg_and_litres(rng: random.Random) -> Draft:
    back = rng.random() < 0.5
    value = decimal(rng, 3, 15) if back else Fraction(rng.randint(10, 70))
    result = Fraction("235.214583") / value
    if tied(result):
        return mpg_and_litres(rng)
    v, source, target = show(value), "mpg (US)", "l/100 km"
    long_source, long_target = "US miles per gallon", "liters per 100 km"
    if back:
        source, target, long_source, long_target = target, source, long_target, long_source
    return Draft(
        phrasings=(
            f"how many {long_target} is {v} {long_source}",
            f"{v} {source} in {target}",
            f"Convert {v} {source} to {target}.",
            f"What is {v} {source} in {target}?",
            f"{v} {source} to {target}",
            f"My car does {v} {long_source}. What is that in {long_target}?",
            f"How much is {v} {long_source} in {long_target}?",
            f"how do i convert {v} {source} into {target}",
            f"A test reports a fuel economy of {v} {source}. Give it in {target}.",
            f"{v} {long_source} as {long_target}",
            f"Express a consumption of {v} {source} in {target}.",
            f"The brochure lists {v} {long_source}; I think in {long_target}. How much is it?",
            f"fuel use {v} {source}: how much in {target}?",
            f"Turn {v} {source} into {target} for me.",
            f"An engine rated {v} {source} has how many {long_target}?",
            f"If a van gets {v} {long_source}, what does it get in {long_target}?",
            f"I rented a car with {v} {source}. What's the {target} figure?",
            f"Please give me {v} {long_source} in the unit {long_target}.",
        ),
        think=f"Fuel economy in {target}: 235.214583 divided by {v}.",
        code=f"print(round(235.214583 / {v}, 2))",
        answer=cents(result),
    )


def dozens(rng: random.Random) -> Draft:
    n, food, who = rng.choice((Fraction(rng.randint(2, 60)), Fraction(rng.randint(3, 25) * 2 - 1, 2))), "", person(rng)
    food = rng.choice([food for food in FOODS if food not in ("pancakes", "dumplings")])
    back = rng.random() < 0.4
    pieces = n * 12
    a = f"{show(pieces)} {food}" if back else f"{show(n)} dozen {food}"
    ask = f"dozen {food}" if back else food
    return Draft(
        phrasings=(
            f"{a}, how many {ask} is it",
            f"number of {ask} in {a}",
            f"How many {ask} are {a}?",
            f"{a} = how many {'dozen' if back else 'pieces'}",
            f"What number of {ask} is in {a}?",
            f"{who.name} has {a}. How many {ask} is that?",
            f"how many {ask} in {a}",
            f"I ordered {a}. How many {ask} will come?",
            f"Convert {a} to {'dozens' if back else 'single pieces'}.",
            f"A baker packs {a}. Give the number of {ask}.",
            f"{a}, in {'dozens' if back else 'pieces'}?",
            f"If I need {a}, how many {ask} do I need?",
            f"Express {a} as a number of {ask}.",
            f"The crate contains {a}. How many {ask} does it contain?",
            f"{a} is what number of {'dozens' if back else food}?",
            f"Please tell me how many {ask} there are in {a}.",
            f"We were given {a}. How many {ask} did we get?",
            f"Our kitchen used {a} today. How many {ask} were used?",
        ),
        think=f"A dozen is 12: {show(pieces)} divided by 12." if back else f"A dozen is 12: {show(n)} times 12.",
        code=f"print({show(pieces)} / 12)" if back else f"print({show(n)} * 12)",
        answer=show(n) if back else show(sum((n for _ in range(12)), Fraction(0))),
    )


def millions_in_digits(rng: random.Random) -> Draft:
    word, zeros, short = rng.choice(
        (("thousand", 3, "K"), ("million", 6, "M"), ("million", 6, "M"), ("billion", 9, "B"))
    )
    n = rng.choice((Fraction(sized(rng, 900)), decimal(rng, 1, 60), decimal(rng, 1, 9, 2)))
    a, who = show(n), person(rng)
    whole, _, rest = a.partition(".")
    return Draft(
        phrasings=(
            f"Write {a} {word} in digits.",
            f"{a} {word} as a number",
            f"What is {a} {word} in numbers?",
            f"How do you write {a} {word} with all its zeros?",
            f"{a}{short} written out in full",
            f"what number is {a} {word}",
            f"The headline says {a} {word}. Write the whole number.",
            f"Convert {a} {word} to an ordinary number.",
            f"A city spends {a} {word} dollars. Write the number in figures.",
            f"{who.name}'s channel has {a}{short} views. What is that as a full number?",
            f"Spell out {a} {word} using digits only.",
            f"in digits: {a} {word}",
            f"My spreadsheet needs {a} {word} as a plain number.",
            f"Give {a}{short} as a whole number, no commas.",
            f"Turn {a} {word} into figures.",
            f"If a company is worth {a} {word}, what is the number in full?",
        ),
        think=f"In digits: {a} times {'1' + '0' * zeros}.",
        code=f"print(round({a} * 10 ** {zeros}))",
        answer=str(int(whole + rest.ljust(zeros, "0"))),
    )


def price_per_pound_to_kilo(rng: random.Random) -> Draft:
    cost, (small, large, factor, verb), who = price(rng, 1, 30), rng.choice((
        ("pound", "kg", "0.45359237", "/"), ("kg", "pound", "0.45359237", "*"),
        ("gallon", "liter", "3.785411784", "/"), ("liter", "gallon", "3.785411784", "*"),
        ("foot", "meter", "0.3048", "/"), ("mile", "km", "1.609344", "/"),
    )), person(rng)  # fmt: skip
    exact = cost / Fraction(factor) if verb == "/" else cost * Fraction(factor)
    if tied(exact):
        return price_per_pound_to_kilo(rng)
    c = money(cost)
    return Draft(
        phrasings=(
            f"A price of ${c} per {small} is how much per {large}?",
            f"${c}/{small} in $/{large}",
            f"Convert ${c} per {small} to a price per {large}.",
            f"What does one {large} cost at ${c} a {small}?",
            f"how much is {c} dollars per {small} in dollars per {large}",
            f"{who.name} pays ${c} for each {small}. What is that per {large}?",
            f"If something costs ${c} a {small}, what's the price of a {large}?",
            f"At home we buy by the {large}. What would ${c} per {small} be?",
            f"${c} per {small}, price per {large}?",
            f"Give the price per {large} for ${c} per {small}.",
            f"The sign says ${c} a {small}. How many dollars is a {large}?",
            f"Turn a rate of ${c} per {small} into dollars per {large}.",
            f"price per {large} when it is ${c} per {small}",
            f"I'm used to prices per {large}. How much would {who.name} call ${c} per {small}?",
            f"They charge ${c} for a {small}. How much would a {large} be?",
            f"Work out what ${c} per {small} means for one {large}.",
        ),
        think=f"The price per {large} is {c} {'divided by' if verb == '/' else 'times'} {factor}.",
        code=f"print(round({c} {verb} {factor}, 2))",
        answer=cents(exact),
    )


def grams_to_cups(rng: random.Random) -> Draft:
    food, per = rng.choice((
        ("flour", 120), ("sugar", 200), ("butter", 227), ("rice", 185), ("oats", 90), ("cocoa", 85), ("honey", 340),
        ("brown sugar", 213), ("powdered sugar", 115), ("almond meal", 96), ("cornmeal", 140), ("raisins", 150),
    ))  # fmt: skip
    per, who, back = per + rng.randint(-5, 5), person(rng), rng.random() < 0.5
    n = Fraction(rng.randint(1, 24), 4)
    grams = rng.randint(4, 120) * 10
    if tied(Fraction(grams, per)):
        return grams_to_cups(rng)
    a = f"{show(n)} cup{'s' if n > 1 else ''} of {food}" if back else f"{grams} g of {food}"
    unit = "grams" if back else "cups"
    return Draft(
        phrasings=(
            f"{unit} in {a}, cup is {per} g",
            f"{a} = how many {unit} with {per} g a cup",
            f"A cup of {food} weighs {per} g. How many {unit} are {a}?",
            f"{a} in {unit}, 1 cup = {per} g",
            f"How many {unit} is {a} if one cup is {per} g?",
            f"{who.name} needs {a}. One cup weighs {per} g. How many {unit} does {who.he} need?",
            f"how many {unit} for {a} when a cup is {per} grams",
            f"Convert {a} to {unit} with {per} g per cup.",
            f"The recipe asks for {a}. With {per} g in a cup, what is that in {unit}?",
            f"1 cup {food} = {per} g. {a} = ? {unit}",
            f"If a cup holds {per} g of {food}, give {a} in {unit}.",
            f"I have to measure {a} and know that a cup has {per} g. What is it in {unit}?",
            f"Change {a} into {unit}, taking {per} g for a cup.",
            f"At {per} g per cup, how many {unit} should I take for {a}?",
            f"{a}: {unit}? (a cup weighs {per} g)",
            f"Baking with {a}; my chart says {per} g per cup. How much is it in {unit}?",
            f"My {food} comes to {per} g per cup, so what is {a} in {unit}?",
        ),
        think=f"In grams: {show(n)} cups times {per} g." if back else f"In cups: {grams} g divided by {per} g per cup.",
        code=f"print({show(n)} * {per})" if back else f"print(round({grams} / {per}, 2))",
        answer=show(n * per) if back else cents(Fraction(grams, per)),
    )
