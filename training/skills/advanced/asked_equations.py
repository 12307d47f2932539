"""Small equations, functions and right triangles as people ask about them."""

from __future__ import annotations

import cmath
import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, polynomial, tight
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def divided_by_unknown(rng: random.Random) -> Draft:
    b, x = rng.choice((2, 3, 4, 5, 6, 8, 10)), Fraction(rng.randint(1, 60), rng.choice((1, 1, 2)))
    a = b * x
    if a.denominator > 1 or x == 1:
        return divided_by_unknown(rng)
    return Draft(
        phrasings=(
            f"Solve {a}/x = {b}.",
            f"{a}/x = {b}",
            f"solve for x: {a} / x = {b}",
            f"What is x if {a} divided by x is {b}?",
            f"{a} divided by what is {b}",
            f"Find x in {a} ÷ x = {b}.",
            f"{a} / ? = {b}",
            f"By which number must I divide {a} to get {b}?",
            f"{a} over x equals {b}, find x",
            f"Solve the equation {a}/x = {b} for x.",
        ),
        think=f"x is {a} divided by {b}.",
        code=f"print({a} / {b})",
        answer=str(float(x)),
    )


def power_of_unknown(rng: random.Random) -> Draft:
    k, x = rng.choice((3, 3, 3, 4, 5)), rng.randint(2, 12)
    c = math.prod([x] * k)
    spoken = {3: "cubed", 4: "to the fourth power", 5: "to the fifth power"}[k]
    return Draft(
        phrasings=(
            f"Solve x^{k} = {c} for positive x.",
            f"x^{k} = {c}, x > 0",
            f"What positive number {spoken} is {c}?",
            f"which positive number to the power of {k} gives {c}",
            f"Find the positive x with x^{k} = {c}.",
            f"a number {spoken} equals {c}, what is it (positive)",
            f"solve for x > 0: x^{k} = {c}",
            f"If x^{k} = {c} and x is positive, what is x?",
            f"The power x^{k} is {c}. Work out the positive x.",
            f"Which positive value of x makes x^{k} equal to {c}?",
        ),
        think=f"x is {c} to the power of one over {k}.",
        code=f"print(round({c} ** (1 / {k}), 4))",
        answer=str(float(x)),
    )


def linear_function_value(rng: random.Random) -> Draft:
    a, b, x = rng.choice((2, 3, 4, 5, 6, 7, 10, -2, -3)), rng.choice(NONZERO), rng.randint(-5, 20)
    said, name = polynomial([a, b]), rng.choice("ffgh")
    value = b
    for _ in range(abs(x)):
        value += a if x > 0 else -a
    return Draft(
        phrasings=(
            f"If {name}(x) = {said}, what is {name}({x})?",
            f"{name}(x) = {tight(said)}, find {name}({x})",
            f"{name}(x)={tight(said)}, {name}({x})=?",
            f"Given {name}(x) = {said}, calculate {name}({x}).",
            f"what is {name}({x}) when {name}(x) = {said}",
            f"Find {name}({x}) for the function {name}(x) = {said}.",
            f"A function is defined by {name}(x) = {said}. Evaluate it at x = {x}.",
            f"y = {said}, what is y when x = {x}?",
            f"value of {said} when x is {x}",
            f"Work out {name}({x}), where {name}(x) = {said}.",
            f"Put x = {x} into {name}(x) = {said}.",
        ),
        think=f"Set x to {x} in {said}.",
        code=f"x = {x}\nprint({a} * x {'-' if b < 0 else '+'} {abs(b)})",
        answer=str(value),
    )


def value_of_letters(rng: random.Random) -> Draft:
    one, two = rng.choice((("x", "y"), ("x", "y"), ("a", "b"), ("m", "n")))
    p, q, a, b = rng.randint(-4, 12), rng.randint(1, 12), rng.randint(2, 9), rng.randint(2, 9)
    kind = rng.choice(("sum", "less", "squares", "product"))
    said, code, value = {
        "sum": (f"{a}{one} + {b}{two}", f"{a} * {one} + {b} * {two}", a * p + b * q),
        "less": (f"{a}{one} - {b}{two}", f"{a} * {one} - {b} * {two}", a * p - b * q),
        "squares": (f"{one}^2 + {b}{two}", f"{one} ** 2 + {b} * {two}", p * p + b * q),
        "product": (f"{a}{one}{two} + {b}", f"{a} * {one} * {two} + {b}", a * p * q + b),
    }[kind]
    return Draft(
        phrasings=(
            f"If {one} = {p} and {two} = {q}, what is {said}?",
            f"{said} when {one}={p} and {two}={q}",
            f"Evaluate {said} for {one} = {p} and {two} = {q}.",
            f"{one} = {p}, {two} = {q}, {tight(said)} = ?",
            f"Find the value of {said} if {one} is {p} and {two} is {q}.",
            f"what is {tight(said)} if {one}={p}, {two}={q}",
            f"Substitute {one} = {p} and {two} = {q} into {said}.",
            f"Given {one} = {p} and {two} = {q}, work out {said}.",
            f"Put {p} for {one} and {q} for {two} in {said}. What do you get?",
            f"How much is {said} with {one} = {p}, {two} = {q}?",
        ),
        think=f"Put {p} for {one} and {q} for {two} in {said}.",
        code=f"{one}, {two} = {p}, {q}\nprint({code})",
        answer=str(value),
    )


def point_on_line(rng: random.Random) -> Draft:
    m, b, x = rng.choice((-3, -2, -1, 2, 3, 4, 5)), rng.choice(NONZERO), rng.randint(-8, 10)
    on = rng.random() < 0.5
    y = m * x + b + (0 if on else rng.choice((-3, -2, -1, 1, 2, 4)))
    line = f"y = {polynomial([m, b])}"
    return Draft(
        phrasings=(
            f"Does the point ({x}, {y}) lie on {line}?",
            f"is ({x}, {y}) on the line {line}",
            f"Is the point ({x}, {y}) on the graph of {line}?",
            f"Check whether ({x}, {y}) lies on the line {line}.",
            f"({x},{y}) on {tight(line)}?",
            f"Does the line {line} pass through ({x}, {y})?",
            f"Does ({x}, {y}) satisfy {line}?",
            f"does {tight(line)} go through point ({x},{y})",
            f"Test if x = {x}, y = {y} is a solution of {line}.",
            f"Tell me if the graph of {line} contains ({x}, {y}).",
        ),
        think=f"Put x = {x} into {polynomial([m, b])} and compare with {y}.",
        code=f"x, y = {x}, {y}\nprint(y == {m} * x {'-' if b < 0 else '+'} {abs(b)})",
        answer=str(on),
    )


def distance_from_origin(rng: random.Random) -> Draft:
    x, y = rng.choice(((3, 4), (5, 12), (-6, 8), (8, -15), (rng.randint(-15, 15), rng.randint(1, 15))))
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"What is the distance of the point ({x}, {y}) from the origin{next(ask)}?",
            f"distance from origin to ({x}, {y}){next(ask)}",
            f"How far is ({x}, {y}) from (0, 0){next(ask)}?",
            f"distance of point ({x},{y}) from the origin{next(ask)}",
            f"Find the distance between the origin and the point ({x}, {y}){next(ask)}.",
            f"how far from the origin is the point ({x}, {y}){next(ask)}",
            f"Calculate how far the point P({x}, {y}) is from the origin{next(ask)}.",
            f"Length of the segment from (0, 0) to ({x}, {y}){next(ask)}?",
            f"A robot starts at the origin and ends at ({x}, {y}). How far is it from the start{next(ask)}?",
            f"Give the distance to the origin for ({x}, {y}){next(ask)}.",
        ),
        think=f"Distance to the origin: the root of {x} squared plus {y} squared.",
        code=f"import math\nprint(round(math.hypot({x}, {y}), {places}))",
        answer=str(round(abs(complex(x, y)), places)),
    )


def rectangle_by_area(rng: random.Random) -> Draft:
    width, more = rng.randint(3, 30), rng.randint(1, 15)
    area, thing = width * (width + more), rng.choice(("rectangle", "garden", "room", "field", "pool"))
    teller, _, _ = tellers(width, more)
    return Draft(
        phrasings=(
            f"{teller.name} has a {thing} of {area} square metres that is {more} m longer than wide. How wide is it?",
            f"A {thing} is {more} m longer than it is wide and has an area of {area} m². What is its width?",
            f"{thing} {more} m longer than wide, area {area}, width?",
            f"The length of a {thing} exceeds its width by {more} m. The area is {area} m². Find the width.",
            f"width of a rectangle with area {area} whose length is {more} more than the width",
            f"Area {area} square metres, length = width + {more}. How wide is the {thing}?",
            f"solve w(w + {more}) = {area} for the positive width w",
            f"How wide is a {thing} of {area} m² if its length is {more} m more than the width?",
            f"my {thing} has {area} square metres and is {more} m longer than wide, how wide is it",
            f"A {thing} covers {area} m². Its long side is {more} m longer than its short side. How long is the short"
            f" side?",
            f"Find the short side of a {thing}: area {area} m², sides differ by {more} m.",
        ),
        think=f"Find the width w with w times (w + {more}) equal to {area}.",
        code=f"w = 1\nwhile w * (w + {more}) != {area}:\n    w += 1\nprint(w)",
        answer=str((math.isqrt(more * more + 4 * area) - more) // 2),
    )


def consecutive_product(rng: random.Random) -> Draft:
    n = rng.randint(3, 60)
    p = n * (n + 1)
    return Draft(
        phrasings=(
            f"Which two consecutive positive numbers have the product {p}?",
            f"two consecutive numbers with product {p}",
            f"The product of two consecutive positive integers is {p}. What are they?",
            f"consecutive whole numbers that multiply to {p}",
            f"Find two consecutive positive integers whose product is {p}.",
            f"n(n + 1) = {p}, give n and n + 1 (positive)",
            f"Two numbers in a row multiplied together make {p}. Which positive numbers?",
            f"what two consecutive natural numbers multiply to {p}",
            f"The page numbers of an open book multiply to {p}. Which pages are open?",
            f"A number times the next number is {p}. Name both numbers, they are positive.",
        ),
        think=f"The smaller one is the whole root of {p}.",
        code=f"import math\nn = math.isqrt({p})\nprint(n, n + 1)",
        answer=f"{n} {n + 1}",
    )


def count_real_roots(rng: random.Random) -> Draft:
    a, b, c = rng.choice((1, 1, 2, 3, -1)), rng.randint(-10, 10), rng.randint(-9, 12)
    if rng.random() < 0.3:
        r = rng.choice(NONZERO[4:])
        a, b, c = 1, -2 * r, r * r
    if b == 0 or c == 0:
        return count_real_roots(rng)
    said, inside = polynomial([a, b, c]), b * b - 4 * a * c
    return Draft(
        phrasings=(
            f"How many real solutions does {said} = 0 have?",
            f"number of real roots of {said}",
            f"How many different real roots has {said} = 0?",
            f"{said} = 0, how many real solutions",
            f"How often does the parabola y = {said} meet the x-axis?",
            f"does {tight(said)}=0 have 0, 1 or 2 real solutions",
            f"Use the discriminant: how many real solutions has {said} = 0?",
            f"Count the real zeros of f(x) = {said}.",
            f"how many x-intercepts does y = {tight(said)} have",
            f"Determine the number of distinct real solutions of {said} = 0.",
        ),
        think=f"The sign of the discriminant with a = {a}, b = {b}, c = {c} tells: above 0 two, 0 one, below none.",
        code=f"a, b, c = {a}, {b}, {c}\nd = b ** 2 - 4 * a * c\nprint(2 if d > 0 else 1 if d == 0 else 0)",
        answer=str((inside > 0) + (inside >= 0)),
    )


def ladder_height(rng: random.Random) -> Draft:
    foot, length = rng.choice(
        (
            (3, 5),
            (5, 13),
            (1.5, 2.5),
            (2.5, 6.5),
            (2, rng.randint(3, 9)),
            (1, rng.randint(2, 7)),
            (1.5, rng.randint(4, 8)),
        )
    )
    value = math.sqrt((length - foot) * (length + foot))
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"A ladder {length} m long leans on a wall with its foot {foot} m away. How high does it reach{next(ask)}?",
            f"ladder {length} m, foot {foot} m from the wall, how high does it reach{next(ask)}",
            f"How far up a wall does a {length} m ladder reach if its base is {foot} m from the wall{next(ask)}?",
            f"{length}m ladder against wall, bottom {foot}m away, height{next(ask)}?",
            f"I put a ladder of {length} metres against the house, {foot} metres from the wall. What height does it"
            f" get to{next(ask)}?",
            f"how high up does a {length} m ladder go when the bottom is {foot} m out from the wall{next(ask)}",
            f"The foot of a ladder is {foot} m from a wall and the ladder is {length} m long. Find the height of its"
            f" top{next(ask)}.",
            f"A rope {length} m long is tied to a pole and pegged {foot} m from it. How high is the knot{next(ask)}?",
            f"Which height in m does a leaning ladder reach: length {length} m, distance to the wall {foot}"
            f" m{next(ask)}?",
            f"A {length} m ladder stands {foot} m off a wall; at what height in m does it touch{next(ask)}?",
        ),
        think=f"By Pythagoras the height is the root of {length} squared minus {foot} squared.",
        code=f"import math\nprint(round(math.sqrt({length} ** 2 - {foot} ** 2), {places}))",
        answer=str(round(value, places)),
    )


def ramp_angle(rng: random.Random) -> Draft:
    rise, run = rng.choice((1, 1, 2, 3, 5, 10, rng.randint(1, 20))), rng.randint(2, 40)
    places, ask = rounding(rng)
    value = math.degrees(cmath.phase(complex(run, rise)))
    if tied(value, places):
        return ramp_angle(rng)
    return Draft(
        phrasings=(
            f"What is the slope angle in degrees of a ramp that rises {rise} m over {run} m{next(ask)}?",
            f"angle of a ramp rising {rise} m over {run} m horizontally, degrees{next(ask)}",
            f"A roof rises {rise} m on a horizontal run of {run} m. What is its pitch angle in degrees{next(ask)}?",
            f"rise {rise} run {run}, angle in degrees{next(ask)}",
            f"How steep in degrees is a path that climbs {rise} m for every {run} m of horizontal distance{next(ask)}?",
            f"roof pitch {rise}:{run} in degrees{next(ask)}",
            f"A wheelchair ramp goes up {rise} m along {run} m of ground. Which angle does it make{next(ask)}?",
            f"convert a slope of {rise} in {run} to degrees{next(ask)}",
            f"Find the angle of inclination for a rise of {rise} and a run of {run}, in degrees{next(ask)}.",
            f"Inclination in degrees of a slope going up {rise} per {run} across{next(ask)}?",
        ),
        think=f"The angle is the arctangent of the rise {rise} over the run {run}, in degrees.",
        code=f"import math\nprint(round(math.degrees(math.atan({rise} / {run})), {places}))",
        answer=str(round(value, places)),
    )


def grade_to_angle(rng: random.Random) -> Draft:
    grade = rng.choice((5, 6, 8, 10, 12, 15, 20, 25, 30, 50, 100, rng.randint(2, 45)))
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"A road has a {grade}% grade. What is its angle in degrees{next(ask)}?",
            f"{grade}% slope in degrees{next(ask)}",
            f"convert a gradient of {grade}% to an angle in degrees{next(ask)}",
            f"How many degrees is a {grade} percent incline{next(ask)}?",
            f"{grade} percent grade to degrees{next(ask)}",
            f"My treadmill is set to {grade}% incline. What angle in degrees is that{next(ask)}?",
            f"What angle does a hill with {grade}% slope have, in degrees{next(ask)}?",
            f"The sign says {grade}% gradient. Give the angle in degrees{next(ask)}.",
            f"what angle is a {grade}% gradient{next(ask)}",
            f"Turn a road slope of {grade}% into degrees{next(ask)}.",
        ),
        think=f"The angle is the arctangent of {grade} over 100, in degrees.",
        code=f"import math\nprint(round(math.degrees(math.atan({grade} / 100)), {places}))",
        answer=str(round(cmath.phase(complex(100, grade)) * 180 / math.pi, places)),
    )


def sun_elevation(rng: random.Random) -> Draft:
    high, shadow = rng.choice((1, 1.5, 1.7, 1.8, 2, 5, 10, rng.randint(2, 40))), rng.randint(1, 50)
    places, ask = rounding(rng)
    value = math.degrees(cmath.phase(complex(shadow, high)))
    thing = rng.choice(("pole", "tree", "person", "post", "tower"))
    return Draft(
        phrasings=(
            f"A {thing} {high} m tall casts a shadow of {shadow} m. What is the angle of elevation of the sun in"
            f" degrees{next(ask)}?",
            f"sun elevation angle, {thing} {high} m, shadow {shadow} m, degrees{next(ask)}",
            f"How high is the sun in degrees if a {high} m {thing} has a {shadow} m shadow{next(ask)}?",
            f"angle of the sun when a {high} m {thing} throws a {shadow} m shadow{next(ask)}",
            f"Find the sun's angle above the horizon in degrees: height {high} m, shadow {shadow} m{next(ask)}.",
            f"height {high} m, shadow {shadow} m, what angle is the sun at in degrees{next(ask)}",
            f"The shadow of a {high} m high {thing} is {shadow} m long. At what angle in degrees does the sun"
            f" stand{next(ask)}?",
            f"From {shadow} m away you look up to the top of a {thing} {high} m above your eye. At what angle in"
            f" degrees{next(ask)}?",
            f"what is the angle of elevation of the top of a {high} m {thing} seen from {shadow} m{next(ask)}",
            f"Angle of elevation in degrees for a {thing} of {high} m at a distance of {shadow} m{next(ask)}?",
        ),
        think=f"The angle is the arctangent of the height {high} over the length {shadow}, in degrees.",
        code=f"import math\nprint(round(math.degrees(math.atan({high} / {shadow})), {places}))",
        answer=str(round(value, places)),
    )
