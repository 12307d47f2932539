"""Unit conversions, each with the factor people use."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, show, sized, tied
from training.skills.vocabulary import person

# (from, to, operator, factor): to = from <operator> factor.
Conversion = tuple[str, str, str, str]
LENGTHS: tuple[Conversion, ...] = (
    ("kilometers", "meters", "*", "1000"), ("meters", "kilometers", "/", "1000"),
    ("meters", "centimeters", "*", "100"), ("centimeters", "meters", "/", "100"),
    ("centimeters", "millimeters", "*", "10"), ("millimeters", "centimeters", "/", "10"),
    ("miles", "kilometers", "*", "1.609344"), ("kilometers", "miles", "/", "1.609344"),
    ("feet", "inches", "*", "12"), ("inches", "feet", "/", "12"),
    ("yards", "feet", "*", "3"), ("feet", "yards", "/", "3"),
    ("inches", "centimeters", "*", "2.54"), ("centimeters", "inches", "/", "2.54"),
    ("feet", "meters", "*", "0.3048"), ("meters", "feet", "/", "0.3048"),
    ("miles", "feet", "*", "5280"), ("miles", "meters", "*", "1609.344"),
    ("yards", "meters", "*", "0.9144"), ("meters", "yards", "/", "0.9144"),
    ("meters", "inches", "/", "0.0254"), ("feet", "centimeters", "*", "30.48"),
    ("centimeters", "feet", "/", "30.48"), ("inches", "millimeters", "*", "25.4"),
    ("millimeters", "inches", "/", "25.4"),
)  # fmt: skip
WEIGHTS: tuple[Conversion, ...] = (
    ("kilograms", "grams", "*", "1000"), ("grams", "kilograms", "/", "1000"),
    ("pounds", "kilograms", "*", "0.45359237"), ("kilograms", "pounds", "/", "0.45359237"),
    ("pounds", "ounces", "*", "16"), ("ounces", "pounds", "/", "16"),
    ("ounces", "grams", "*", "28.349523125"), ("tonnes", "kilograms", "*", "1000"),
    ("grams", "milligrams", "*", "1000"), ("milligrams", "grams", "/", "1000"),
    ("grams", "ounces", "/", "28.349523125"), ("pounds", "grams", "*", "453.59237"),
    ("kilograms", "tonnes", "/", "1000"), ("stone", "pounds", "*", "14"),
    ("stone", "kilograms", "*", "6.35029318"),
)  # fmt: skip
TIMES: tuple[Conversion, ...] = (
    ("hours", "minutes", "*", "60"), ("minutes", "hours", "/", "60"), ("minutes", "seconds", "*", "60"),
    ("seconds", "minutes", "/", "60"), ("days", "hours", "*", "24"), ("hours", "days", "/", "24"),
    ("weeks", "days", "*", "7"), ("days", "weeks", "/", "7"), ("hours", "seconds", "*", "3600"),
    ("years", "months", "*", "12"), ("months", "years", "/", "12"), ("days", "minutes", "*", "1440"),
    ("weeks", "hours", "*", "168"), ("days", "seconds", "*", "86400"), ("seconds", "hours", "/", "3600"),
    ("minutes", "days", "/", "1440"),
)  # fmt: skip
SPEEDS: tuple[Conversion, ...] = (
    ("km/h", "m/s", "/", "3.6"), ("m/s", "km/h", "*", "3.6"),
    ("mph", "km/h", "*", "1.609344"), ("km/h", "mph", "/", "1.609344"),
    ("mph", "m/s", "*", "0.44704"), ("m/s", "mph", "/", "0.44704"),
)  # fmt: skip
VOLUMES: tuple[Conversion, ...] = (
    ("liters", "milliliters", "*", "1000"), ("milliliters", "liters", "/", "1000"),
    ("gallons", "liters", "*", "3.785411784"), ("liters", "gallons", "/", "3.785411784"),
    ("gallons", "quarts", "*", "4"), ("cubic meters", "liters", "*", "1000"), ("quarts", "pints", "*", "2"),
    ("cups", "fluid ounces", "*", "8"), ("tablespoons", "teaspoons", "*", "3"),
)  # fmt: skip
AREAS: tuple[Conversion, ...] = (
    ("square meters", "square centimeters", "*", "10000"), ("hectares", "square meters", "*", "10000"),
    ("square meters", "hectares", "/", "10000"), ("square feet", "square inches", "*", "144"),
    ("square kilometers", "hectares", "*", "100"), ("acres", "hectares", "*", "0.40468564224"),
    ("square yards", "square feet", "*", "9"), ("acres", "square feet", "*", "43560"),
)  # fmt: skip
DATA_SIZES: tuple[Conversion, ...] = (
    ("kilobytes", "bytes", "*", "1024"), ("megabytes", "kilobytes", "*", "1024"),
    ("gigabytes", "megabytes", "*", "1024"), ("megabytes", "gigabytes", "/", "1024"),
    ("bytes", "bits", "*", "8"), ("terabytes", "gigabytes", "*", "1024"),
    ("gibibytes", "mebibytes", "*", "1024"), ("kibibytes", "bytes", "*", "1024"),
)  # fmt: skip

KITCHEN: tuple[Conversion, ...] = (
    ("cups", "milliliters", "*", "236.588"), ("milliliters", "cups", "/", "236.588"),
    ("tablespoons", "milliliters", "*", "15"), ("teaspoons", "milliliters", "*", "5"),
    ("milliliters", "tablespoons", "/", "15"), ("cups", "tablespoons", "*", "16"),
    ("fluid ounces", "milliliters", "*", "29.5735"), ("pints", "cups", "*", "2"),
    ("deciliters", "milliliters", "*", "100"), ("liters", "deciliters", "*", "10"),
)  # fmt: skip
ENERGIES: tuple[Conversion, ...] = (
    ("kilocalories", "kilojoules", "*", "4.184"), ("kilojoules", "kilocalories", "/", "4.184"),
    ("kilowatt-hours", "megajoules", "*", "3.6"), ("megajoules", "kilowatt-hours", "/", "3.6"),
    ("kilojoules", "joules", "*", "1000"), ("horsepower", "watts", "*", "745.7"),
    ("kilowatts", "horsepower", "/", "0.7457"), ("watts", "kilowatts", "/", "1000"),
    ("horsepower", "kilowatts", "*", "0.7457"),
)  # fmt: skip
PRESSURES: tuple[Conversion, ...] = (
    ("bar", "psi", "*", "14.5038"), ("psi", "bar", "/", "14.5038"), ("bar", "pascals", "*", "100000"),
    ("atmospheres", "kilopascals", "*", "101.325"), ("kilopascals", "bar", "/", "100"),
    ("hectopascals", "pascals", "*", "100"),
)  # fmt: skip


SHORT = {
    "kilometers": "km", "meters": "m", "centimeters": "cm", "millimeters": "mm", "miles": "mi", "feet": "ft",
    "inches": "in", "yards": "yd", "kilograms": "kg", "grams": "g", "milligrams": "mg", "pounds": "lbs",
    "ounces": "oz", "hours": "hrs", "minutes": "min", "seconds": "sec", "liters": "l", "milliliters": "ml",
    "gallons": "gal", "quarts": "qt", "pints": "pt", "fluid ounces": "fl oz", "tablespoons": "tbsp",
    "teaspoons": "tsp", "square meters": "m²", "square feet": "sq ft", "square kilometers": "km²",
    "square yards": "sq yd", "hectares": "ha", "kilocalories": "kcal", "kilojoules": "kJ", "kilowatt-hours": "kWh",
    "watts": "W", "kilowatts": "kW", "kilopascals": "kPa", "atmospheres": "atm",
}  # fmt: skip
"""How units are typed; the others are typed in full."""
ALSO = {
    "kilometers": "kilometres", "meters": "metres", "centimeters": "centimetres", "millimeters": "millimetres",
    "kilograms": "kilos", "pounds": "lb", "liters": "litres", "milliliters": "millilitres", "km/h": "kmh",
    "mph": "miles per hour", "m/s": "meters per second", "square meters": "square metres", "minutes": "mins",
    "seconds": "secs", "kilocalories": "kcal", "tonnes": "metric tons",
}  # fmt: skip
"""Other ways to write them."""


def _amount(rng: random.Random) -> Fraction:
    return Fraction(sized(rng, 5000)) if rng.random() < 0.75 else decimal(rng, 1, 100, rng.choice((1, 1, 2)))


def _rounded(value: Fraction) -> str:
    """To six decimals, as the programs with long factors print it."""
    return repr(round(float(value), 6))


def _convert(rng: random.Random, table: tuple[Conversion, ...], story: str, other: str) -> Draft:
    """`story` and `other` have room for {amount}, {source}, {target}, {name}."""
    source, target, operator, factor = rng.choice(table)
    value = _amount(rng)
    amount = show(value)
    exact = value * Fraction(factor) if operator == "*" else value / Fraction(factor)
    long = "." in amount + factor or operator == "/"
    if tied(exact, 6):
        return _convert(rng, table, story, other)
    formula = f"{amount} {operator} {factor}"
    name = person(rng).name
    room = {"amount": amount, "source": source, "target": target, "name": name}
    verb = "times" if operator == "*" else "divided by"
    s, t = SHORT.get(source, source), SHORT.get(target, target)
    x, y = ALSO.get(source, source), ALSO.get(target, target)
    return Draft(
        phrasings=(
            f"{amount} {source} in {t}",
            f"how many {t} is {amount} {source}",
            f"what is {amount} {s} in {t}",
            f"Convert {amount} {source} to {target}.",
            f"How many {target} are in {amount} {source}?",
            f"What is {amount} {source} in {target}?",
            f"{amount} {source} to {target}",
            f"how much is {amount} {source} in {target}",
            f"{amount} {source} = how many {target}?",
            story.format(**room),
            f"Can you convert {amount} {source} into {target} for me?",
            f"Express {amount} {source} in {target}.",
            other.format(**room),
            f"{amount} {source} is how many {target}?",
            f"{amount} {s} -> {t}",
            f"convert {amount}{s} to {t}",
            f"{amount} {s} is how much in {t}?",
            f"how many {y} in {amount} {x}",
            f"What's {amount} {x} in {y}?",
            f"{name} has {amount} {x} and needs it in {y}. What is it?",
            f"I need {amount} {source} in {target}, please.",
            f"turn {amount} {s} into {target}",
            f"Give me {amount} {source} as {target}.",
            f"{target} for {amount} {source}?",
            f"If I have {amount} {source}, how many {target} do I have?",
            f"Tell me how many {target} make {amount} {source}.",
            f"The label says {amount} {s}. What is that in {target}?",
            f"How many {target} is {amount} {source}?",
            f"Change {amount} {source} into {target}.",
        ),
        think=f"{source.capitalize()} to {target}: {amount} {verb} {factor}.",
        code=f"print(round({formula}, 6))" if long else f"print({formula})",
        answer=_rounded(exact) if long else show(exact),
    )


def convert_length(rng: random.Random) -> Draft:
    return _convert(
        rng,
        LENGTHS,
        "{name} walked {amount} {source}. How far is that in {target}?",
        "A rope is {amount} {source} long. How long is it in {target}?",
    )


def convert_weight(rng: random.Random) -> Draft:
    return _convert(
        rng,
        WEIGHTS,
        "A parcel weighs {amount} {source}. What is its weight in {target}?",
        "{name} has {amount} {source} of flour. How many {target} of flour is that?",
    )


def convert_time(rng: random.Random) -> Draft:
    return _convert(
        rng,
        TIMES,
        "{name} waited {amount} {source}. How many {target} did the wait last?",
        "A project takes {amount} {source}. How long is that in {target}?",
    )


def convert_speed(rng: random.Random) -> Draft:
    return _convert(
        rng,
        SPEEDS,
        "A car drives at {amount} {source}. What is its speed in {target}?",
        "The wind blows at {amount} {source}. How fast is that in {target}?",
    )


def convert_volume(rng: random.Random) -> Draft:
    return _convert(
        rng,
        VOLUMES,
        "A tank holds {amount} {source}. How much is that in {target}?",
        "{name} needs {amount} {source} of water. How many {target} is that?",
    )


def convert_area(rng: random.Random) -> Draft:
    return _convert(
        rng,
        AREAS,
        "A field measures {amount} {source}. What is its area in {target}?",
        "{name} owns {amount} {source} of land. How large is it in {target}?",
    )


def convert_data_size(rng: random.Random) -> Draft:
    return _convert(
        rng,
        DATA_SIZES,
        "A file has a size of {amount} {source}. How large is it in {target}?",
        "{name} has {amount} {source} free on the disk. How much is that in {target}?",
    )


def convert_kitchen(rng: random.Random) -> Draft:
    return _convert(
        rng,
        KITCHEN,
        "A recipe asks for {amount} {source} of milk. How many {target} should {name} measure?",
        "A pot takes {amount} {source} of broth. How much is that in {target}?",
    )


def convert_energy(rng: random.Random) -> Draft:
    return _convert(
        rng,
        ENERGIES,
        "A label in {name}'s kitchen says {amount} {source}. What is that in {target}?",
        "A data sheet lists {amount} {source}. How many {target} does that make?",
    )


def convert_pressure(rng: random.Random) -> Draft:
    return _convert(
        rng,
        PRESSURES,
        "{name}'s gauge reads {amount} {source}. What would it read in {target}?",
        "A vessel is under a pressure of {amount} {source}. How many {target} are acting on it?",
    )


def celsius_to_kelvin(rng: random.Random) -> Draft:
    degrees, back = Fraction(rng.randint(-200, 900)), rng.random() < 0.5
    kelvin = degrees + Fraction(27315, 100)
    source, target = ("kelvin", "degrees Celsius") if back else ("degrees Celsius", "kelvin")
    given, result = (kelvin, degrees) if back else (degrees, kelvin)
    g = show(given)
    return Draft(
        phrasings=(
            f"Convert {g} {source} to {target}.",
            f"What is {g} {source} in {target}?",
            f"{g}{' K to °C' if back else '°C to K'}",
            f"How many {target} are {g} {source}?",
            f"A gas has a temperature of {g} {source}. What is that in {target}?",
            f"{g} {source} to {target} please",
            f"My physics homework gives {g} {source}. I need it in {target}.",
            f"Express {g} {source} in {target}.",
            f"{g} {'K' if back else 'C'} in {'C' if back else 'K'}",
            f"whats {g} {source} in {target}",
            f"Give me {g} {source} as {target}.",
            f"Turn {g} {source} into {target}.",
            f"how many {target} is {g} {source}",
            f"A star map of temperatures says {g} {source}. What is it in {target}?",
            f"The lab fridge shows {g} {source}. How many {target} is that?",
            f"Change a temperature of {g} {source} into {target}.",
        ),
        think=f"{'Subtract 273.15 from' if back else 'Add 273.15 to'} {g}.",
        code=f"print(round({g} {'-' if back else '+'} 273.15, 2))",
        answer=show(result),
    )


def celsius_to_fahrenheit(rng: random.Random) -> Draft:
    value = Fraction(rng.randint(-40, 120)) if rng.random() < 0.8 else decimal(rng, 0, 45)
    c = show(value)
    return Draft(
        phrasings=(
            f"Convert {c} degrees Celsius to Fahrenheit.",
            f"What is {c}°C in Fahrenheit?",
            f"{c}°C to °F",
            f"{c} celsius to fahrenheit",
            f"How hot is {c} C in F?",
            f"What's {c} degrees Celsius in degrees Fahrenheit?",
            f"It is {c}°C outside. What is that in Fahrenheit?",
            f"Can you turn {c} degrees centigrade into Fahrenheit?",
            f"The thermometer shows {c} °C. What would a Fahrenheit thermometer show?",
            f"how many degrees fahrenheit is {c} degrees celsius",
            f"{c}C to F",
            f"{c} c in f",
            f"convert {c}°C to fahrenheit",
            f"{c} degrees C, what is that in degrees F?",
            f"whats {c} celsius in fahrenheit",
            f"The recipe says to bake at {c}°C. What do I set a Fahrenheit oven to?",
            f"My friend says it's {c} Celsius there. How much is that in Fahrenheit?",
            f"Give me {c}°C as Fahrenheit.",
            f"Temperature {c} °C: what is it in °F?",
            f"Turn {c} C into F.",
            f"The forecast is {c} degrees Celsius. I only know Fahrenheit. What is it?",
            f"fahrenheit for {c} celsius?",
            f"Express {c} degrees Celsius in Fahrenheit.",
            f"What is {c} Celsius in Fahrenheit?",
        ),
        think=f"In Fahrenheit: {c} times 9 divided by 5, plus 32.",
        code=f"print(round({c} * 9 / 5 + 32, 2))",
        answer=show((value + 40) * Fraction(9, 5) - 40),
    )


def fahrenheit_to_celsius(rng: random.Random) -> Draft:
    value = Fraction(rng.randint(-40, 230)) if rng.random() < 0.8 else decimal(rng, 0, 110)
    f = show(value)
    return Draft(
        phrasings=(
            f"Convert {f} degrees Fahrenheit to Celsius.",
            f"What is {f}°F in Celsius?",
            f"{f}°F to °C",
            f"{f} fahrenheit to celsius",
            f"How warm is {f} F in C?",
            f"What's {f} degrees Fahrenheit in degrees Celsius?",
            f"It is {f}°F outside. What is that in Celsius?",
            f"Can you turn {f} degrees Fahrenheit into centigrade?",
            f"The oven shows {f} °F. What temperature is that in Celsius?",
            f"how many degrees celsius is {f} degrees fahrenheit",
            f"{f}F to C",
            f"{f} f in c",
            f"convert {f}°F to celsius",
            f"{f} degrees F, what is that in degrees C?",
            f"whats {f} fahrenheit in celsius",
            f"The recipe says to bake at {f}°F. What do I set a Celsius oven to?",
            f"My friend says it's {f} Fahrenheit there. How much is that in Celsius?",
            f"Give me {f}°F as Celsius.",
            f"Temperature {f} °F: what is it in °C?",
            f"Turn {f} F into C.",
            f"The forecast is {f} degrees Fahrenheit. I only know Celsius. What is it?",
            f"celsius for {f} fahrenheit?",
            f"Express {f} degrees Fahrenheit in Celsius.",
            f"What is {f} Fahrenheit in Celsius?",
        ),
        think=f"In Celsius: {f} minus 32, times 5, divided by 9.",
        code=f"print(round(({f} - 32) * 5 / 9, 2))",
        answer=repr(round(float((value + 40) * Fraction(5, 9) - 40), 2)),
    )


def hours_and_minutes(rng: random.Random) -> Draft:
    hours, minutes = rng.randint(2, 30), rng.randint(2, 59)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{hours} hours {minutes} minutes to minutes",
            f"how many minutes is {hours} hours and {minutes} minutes",
            f"{hours}:{minutes:02d} hours as minutes",
            f"How many minutes are in {hours} hours and {minutes} minutes?",
            f"Convert {hours} hours {minutes} minutes to minutes.",
            f"{hours}h {minutes}min in minutes",
            f"A film lasts {hours} hours and {minutes} minutes. How many minutes is that?",
            f"What is {hours} h {minutes} m expressed in minutes?",
            f"{who.name} worked {hours} hours {minutes} minutes. How many minutes did {who.he} work?",
            f"how many minutes is {hours} hours {minutes} minutes",
            f"Turn {hours} hours and {minutes} minutes into minutes.",
            f"{hours} hrs {minutes} mins to minutes",
            f"{hours}h{minutes}m = how many minutes",
            f"{hours} hours and {minutes} minutes as minutes only",
            f"The drive takes {hours} hours {minutes} minutes. Give it in minutes.",
            f"I was on hold for {hours} h {minutes} min. How many minutes was that?",
            f"how many minutes is {hours}h {minutes}m",
            f"Express {hours} hours {minutes} minutes in minutes.",
            f"My shift is {hours} hours and {minutes} minutes long. What is that in minutes?",
            f"{who.name} slept {hours} hours {minutes} minutes. How many minutes did {who.he} sleep?",
            f"Write {hours} hours and {minutes} minutes as a number of minutes.",
            f"{hours} hours plus {minutes} minutes, in minutes?",
            f"minutes in {hours} hours {minutes} minutes",
            f"A flight takes {hours} hours and {minutes} minutes. How long is it in minutes?",
            f"What's the total number of minutes in {hours} hours and {minutes} minutes?",
        ),
        think=f"In minutes: {hours} times 60, plus {minutes}.",
        code=f"print({hours} * 60 + {minutes})",
        answer=str(sum(60 for _ in range(hours)) + minutes),
    )
