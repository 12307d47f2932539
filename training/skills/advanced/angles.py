"""Hyperbolic and reciprocal functions, polar form, minutes of arc, distances on the globe."""

from __future__ import annotations

import cmath
import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO
from training.skills.base import Draft
from training.skills.wording import rounding


def hyperbolic(rng: random.Random) -> Draft:
    name, word = rng.choice((("sinh", "sine"), ("cosh", "cosine"), ("tanh", "tangent")))
    x = rng.choice((rng.randint(1, 5), rng.randint(-30, 30) / 10, rng.randint(1, 300) / 100))
    places, ask = rounding(rng)
    up, down = math.exp(x), math.exp(-x)
    value = {"sinh": (up - down) / 2, "cosh": (up + down) / 2, "tanh": (up - down) / (up + down)}[name]
    return Draft(
        phrasings=(
            f"What is {name}({x}){next(ask)}?",
            f"Calculate the hyperbolic {word} of {x}{next(ask)}.",
            f"{name} {x}{next(ask)}",
            f"Find the hyperbolic {word} at x = {x}{next(ask)}.",
            f"Evaluate {name} for the argument {x}{next(ask)}.",
            f"whats the hyperbolic {word} for {x}{next(ask)}",
            f"A formula in my physics book contains {name}({x}). What number is that{next(ask)}?",
            f"Could you give me the value of {name} at {x}{next(ask)}?",
            f"Which value does the function {name} take at {x}{next(ask)}?",
            f"Compute {name}(x) where x = {x}{next(ask)}.",
        ),
        think=f"Take the hyperbolic {word} of {x}.",
        code=f"import math\nprint(round(math.{name}({x}), {places}))",
        answer=str(round(value, places) + 0.0),
    )


def reciprocal_trig(rng: random.Random) -> Draft:
    name, word, under = rng.choice((("sec", "secant", "cos"), ("csc", "cosecant", "sin"), ("cot", "cotangent", "tan")))
    angle = rng.choice([a for a in range(1, 180) if a != 90])
    places, ask = rounding(rng)
    turned = cmath.rect(1, math.pi * angle / 180)
    value = {"sec": 1 / turned.real, "csc": 1 / turned.imag, "cot": turned.real / turned.imag}[name]
    return Draft(
        phrasings=(
            f"What is {name}({angle}°){next(ask)}?",
            f"Calculate the {word} of {angle} degrees{next(ask)}.",
            f"{name} {angle} degrees{next(ask)}",
            f"Find the {word} of an angle of {angle}°{next(ask)}.",
            f"An angle has {angle} degrees. How large is its {word}{next(ask)}?",
            f"whats the {word} for {angle} deg{next(ask)}",
            f"One over {under}({angle} degrees), what is that{next(ask)}?",
            f"Could you evaluate {name} at {angle} degrees{next(ask)}?",
            f"My table needs {name} of {angle}°. Which value goes in{next(ask)}?",
            f"Determine {name}({angle} degrees){next(ask)}.",
        ),
        think=f"The {word} is 1 over {under} of {angle} degrees.",
        code=f"import math\nprint(round(1 / math.{under}(math.radians({angle})), {places}))",
        answer=str(round(value, places)),
    )


def polar_to_point(rng: random.Random) -> Draft:
    r, angle = rng.randint(1, 30), rng.choice((30, 45, 60, 120, 135, 150, 210, 225, 300, 330, rng.randint(1, 89)))
    turned = r * cmath.exp(1j * math.pi * angle / 180)
    return Draft(
        phrasings=(
            f"Convert the polar coordinates r = {r}, angle {angle} degrees to [x, y], 3 decimals.",
            f"What are the Cartesian coordinates [x, y] of the polar point ({r}, {angle}°), to 3 decimals?",
            f"polar ({r}, {angle}°) to [x, y], 3 decimals",
            f"Find x and y for a distance of {r} from the origin at {angle} degrees; answer [x, y] with 3 decimals.",
            f"A radar sees a ship {r} km away at an angle of {angle} degrees from the x-axis. Where is it, as [x, y]"
            f" with 3 decimals?",
            f"r={r} theta={angle} deg in rectangular coordinates [x, y] rounded to 3",
            f"Split a force of {r} N at {angle} degrees into its components [x, y], to 3 decimals.",
            f"Write the point with radius {r} and direction {angle}° as [x, y], rounded to 3 decimals.",
            f"Which rectangular coordinates [x, y] belong to radius {r} and angle {angle} degrees (3 decimals)?",
            f"Change polar ({r}, {angle} degrees) into rectangular form [x, y] with 3 decimal places.",
        ),
        think=f"x is {r} times the cosine and y is {r} times the sine of {angle} degrees.",
        code=(
            f"import math\nangle = math.radians({angle})\n"
            f"print([round({r} * math.cos(angle), 3), round({r} * math.sin(angle), 3)])"
        ),
        answer=str([round(turned.real, 3), round(turned.imag, 3)]),
    )


def point_to_polar(rng: random.Random) -> Draft:
    x, y = rng.choice(NONZERO), rng.choice(NONZERO)
    length, angle = math.sqrt(x * x + y * y), math.acos(x / math.sqrt(x * x + y * y)) * 180 / math.pi
    return Draft(
        phrasings=(
            f"Write {x} {'-' if y < 0 else '+'} {abs(y)}i in polar form as [r, angle in degrees], 3 decimals.",
            f"polar form of the complex number {x} {'-' if y < 0 else '+'} {abs(y)}i: [r, degrees], 3 decimals",
            f"Convert ({x}, {y}) to polar coordinates [r, angle in degrees], 3 decimals.",
            f"What are radius and angle (degrees) of the point ({x}, {y})? Give [r, angle] to 3 decimals.",
            f"({x}, {y}) to polar [r, degrees] 3 decimals",
            f"Find [r, theta] in degrees for x = {x} and y = {y}, rounded to 3 decimals.",
            f"A ball lies at ({x}, {y}). How far and in which direction in degrees from the origin? [r, angle], 3"
            f" decimals.",
            f"polar form of the point x={x} y={y} in degrees as [r, angle] with 3 decimals",
            f"A vector has the components ({x}, {y}). Give magnitude and direction in degrees as [r, angle], 3"
            f" decimals.",
            f"Write ({x}, {y}) in polar form, angle in degrees between -180 and 180, as [r, angle] with 3 decimals.",
            f"Which polar coordinates [r, angle in degrees] does ({x}, {y}) have (3 decimals)?",
            f"Change the rectangular coordinates ({x}, {y}) into polar ones [r, degrees], to 3 decimals.",
        ),
        think=f"r is the root of {x} squared plus {y} squared; the angle comes from atan2.",
        code=(
            f"import math\nx, y = {x}, {y}\n"
            "print([round(math.hypot(x, y), 3), round(math.degrees(math.atan2(y, x)), 3)])"
        ),
        answer=str([round(length, 3), round(angle if y > 0 else -angle, 3)]),
    )


def minutes_of_arc(rng: random.Random) -> Draft:
    degrees, minutes, seconds = rng.randint(0, 170), rng.randint(1, 59), rng.randint(1, 59)
    said = f"{degrees}° {minutes}' {seconds}\""
    value = degrees + Fraction(minutes * 60 + seconds, 3600)
    return Draft(
        phrasings=(
            f"Convert {said} to decimal degrees, to 4 decimals.",
            f"What is {degrees} degrees {minutes} minutes {seconds} seconds in decimal degrees (4 decimals)?",
            f"{said} in decimal degrees, 4 decimals",
            f"Express an angle of {said} as a decimal number of degrees, rounded to 4 places.",
            f"A star stands {degrees}° {minutes}′ {seconds}″ above the horizon. How many degrees is that, to 4"
            f" decimals?",
            f"dms {degrees} {minutes} {seconds} to decimal degrees with 4 decimals",
            f"My GPS wants decimal degrees. What do I enter for {said} (4 decimals)?",
            f"Write {degrees} deg {minutes} min {seconds} sec as degrees with 4 decimals.",
            f"How many degrees, to 4 decimals, are {degrees} degrees, {minutes} arc minutes and {seconds} arc seconds?",
            f"Turn the angle {said} into decimal form, rounded to 4 decimals.",
        ),
        think=f"Add {minutes} / 60 and {seconds} / 3600 to {degrees}.",
        code=f"print(round({degrees} + {minutes} / 60 + {seconds} / 3600, 4))",
        answer=str(round(float(value), 4)),
    )


PLACES = (
    ("Berlin", 52.52, 13.405), ("Paris", 48.857, 2.352), ("London", 51.507, -0.128), ("Madrid", 40.417, -3.703),
    ("Rome", 41.903, 12.496), ("Oslo", 59.914, 10.752), ("Cairo", 30.044, 31.236), ("Tokyo", 35.677, 139.65),
    ("Delhi", 28.614, 77.209), ("Lima", -12.046, -77.043), ("Boston", 42.36, -71.059), ("Sydney", -33.869, 151.209),
    ("Nairobi", -1.292, 36.822), ("Toronto", 43.653, -79.383),
)  # fmt: skip


def great_circle(rng: random.Random) -> Draft:
    (a, lat1, lon1), (b, lat2, lon2) = rng.sample(PLACES, 2)
    p, q = f"{a} ({lat1}, {lon1})", f"{b} ({lat2}, {lon2})"
    u, v = (
        (math.cos(la) * math.cos(lo), math.cos(la) * math.sin(lo), math.sin(la))
        for la, lo in ((math.radians(lat1), math.radians(lon1)), (math.radians(lat2), math.radians(lon2)))
    )
    value = 6371 * 2 * math.asin(math.dist(u, v) / 2)
    return Draft(
        phrasings=(
            f"What is the great-circle distance in km between {p} and {q}, with an Earth radius of 6371 km?",
            f"How far is it from {p} to {q} as the crow flies, in km (radius 6371)?",
            f"haversine {p} {q}, km, R = 6371",
            f"A plane flies straight from {p} to {q}. How many km is that on a globe of radius 6371 km?",
            f"Use the haversine formula for {p} and {q} with R = 6371 km.",
            f"distance in km on earth (radius 6371) from {p} to {q}",
            f"Given latitude and longitude of {p} and {q}, find the shortest distance over a sphere of radius 6371 km.",
            f"I have the coordinates {p} and {q}. How many kilometers lie between them (Earth radius 6371 km)?",
            f"Calculate the air distance in km between {p} and {q}, taking the Earth as a ball of radius 6371 km.",
            f"Find the great-circle distance from {p} to {q} in km for an Earth radius of 6371 km.",
        ),
        think="Use the haversine formula with the latitudes and longitudes in radians and a radius of 6371.",
        code=(
            f"import math\nlat1, lon1, lat2, lon2 = map(math.radians, ({lat1}, {lon1}, {lat2}, {lon2}))\n"
            "h = math.sin((lat2 - lat1) / 2) ** 2\n"
            "h += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2\n"
            "print(round(2 * 6371 * math.asin(math.sqrt(h)), 1))"
        ),
        answer=str(round(value, 1)),
    )
