"""Plane figures beyond rectangle, triangle and circle, and figures found from their area."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, sized
from training.skills.vocabulary import person

UNITS = ("cm", "m", "feet", "inches", "meters", "mm")
PI = Fraction(math.pi)


def sector_area(rng: random.Random) -> Draft:
    r, angle = rng.randint(2, 40), rng.choice((30, 36, 40, 45, 60, 72, 75, 90, 100, 120, 135, 150, 210))
    want = rng.choice(("area", "arc"))
    unit = rng.choice(UNITS)
    share = Fraction(angle, 360)
    what, noun = ("area", "area of the sector") if want == "area" else ("arc length", "length of the arc")
    code = f"math.pi * {r} ** 2 * {angle} / 360" if want == "area" else f"2 * math.pi * {r} * {angle} / 360"
    whole = f"area pi times {r} squared" if want == "area" else f"circumference 2 pi times {r}"
    return Draft(
        phrasings=(
            f"{what} with radius {r} and angle {angle} degrees",
            f"{what} of a {angle} degree sector, radius {r} {unit}",
            f"What is the {what} of a circle sector with radius {r} {unit} and angle {angle} degrees?",
            f"Find the {noun} for a radius of {r} and a central angle of {angle}°.",
            f"sector {what} r={r} angle={angle}",
            f"A slice of pizza is a sector of {angle} degrees with radius {r} {unit}. What is its {what}?",
            f"Calculate the {noun}: radius {r} {unit}, {angle} degrees.",
            f"a sprinkler with reach {r} {unit} turns through {angle} degrees, whats the {what} of that sector",
            f"A circle has a radius of {r} {unit}. How large is the {noun} belonging to a central angle of {angle}"
            f" degrees?",
            f"How big is the {what} cut from a circle of radius {r} {unit} by an angle of {angle}°?",
            f"Please give me the {what} of a sector: r = {r}, central angle {angle} degrees.",
            f"Work out the {what} of a sector of {angle}° in a circle with radius {r} {unit}.",
        ),
        think=f"Take {angle}/360 of the {whole}.",
        code=f"import math\nprint(round({code}, 2))",
        answer=cents(share * (PI * r * r if want == "area" else PI * (r + r))),
    )


def rectangle_diagonal(rng: random.Random) -> Draft:
    a, b, unit = rng.randint(2, 90), rng.randint(2, 90), rng.choice(UNITS)
    who = person(rng)
    return Draft(
        phrasings=(
            f"How long is the diagonal of a rectangle with sides {a} {unit} and {b} {unit}?",
            f"Find the diagonal of a {a} by {b} rectangle.",
            f"diagonal of rectangle {a} x {b}",
            f"A screen is {a} {unit} wide and {b} {unit} high. What is its diagonal?",
            f"{who.name} walks straight across a field of {a} {unit} by {b} {unit} from corner to corner. How far is"
            f" it?",
            f"Calculate the length of the diagonal: length {a} {unit}, width {b} {unit}.",
            f"whats the corner to corner distance in a room {a} {unit} by {b} {unit}",
            f"A rectangular gate measures {a} {unit} by {b} {unit}. How long must a diagonal brace be?",
            f"{a} x {b} rectangle, diagonal?",
            f"whats the diagonal of a {a} by {b} {unit} rectangle",
            f"How far is it from corner to opposite corner of a {a} {unit} by {b} {unit} room?",
            f"Give me the diagonal of a rectangle, {a} {unit} by {b} {unit}.",
            f"A door is {b} {unit} high and {a} {unit} wide. How long is its diagonal?",
            f"A rectangle has length {a} and width {b}. What does its diagonal measure?",
            f"What is the diagonal of a rectangle that is {a} {unit} long and {b} {unit} wide?",
        ),
        think=f"The diagonal is the square root of {a} squared plus {b} squared.",
        code=f"import math\nprint(round(math.hypot({a}, {b}), 2))",
        answer=str(round(math.sqrt(a * a + b * b), 2)),
    )


def ellipse_area(rng: random.Random) -> Draft:
    a, b, unit = rng.randint(2, 60), rng.randint(2, 60), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the area of an ellipse with semi-axes {a} {unit} and {b} {unit}?",
            f"Find the area of an ellipse whose semi-axes are {a} and {b}.",
            f"ellipse area a={a} b={b}",
            f"An oval pond is an ellipse with semi-axes of {a} {unit} and {b} {unit}. What area does it have?",
            f"Calculate the area enclosed by an ellipse with semi-major and semi-minor axes {a} and {b}.",
            f"how big is an ellipse with half axes {a} {unit} and {b} {unit}",
            f"An elliptical table top has semi-axes {a} {unit} and {b} {unit}. How large is its surface?",
            f"I draw an ellipse reaching {a} {unit} from its centre one way and {b} {unit} the other way. Its area?",
            f"Compute the area of the ellipse x²/{a}² + y²/{b}² = 1.",
            f"How many square {unit} lie inside an ellipse with semi-axes {a} {unit} and {b} {unit}?",
        ),
        think=f"The area is pi times {a} times {b}.",
        code=f"import math\nprint(round(math.pi * {a} * {b}, 2))",
        answer=cents(PI * a * b),
    )


def ring_area(rng: random.Random) -> Draft:
    inner, unit = rng.randint(1, 30), rng.choice(UNITS)
    outer = inner + rng.randint(1, 20)
    return Draft(
        phrasings=(
            f"What is the area of a ring with outer radius {outer} {unit} and inner radius {inner} {unit}?",
            f"Find the area between two concentric circles with radii {inner} and {outer}.",
            f"annulus area R={outer} r={inner}",
            f"A round pond of radius {inner} {unit} has a path around it that reaches a radius of {outer} {unit}. What"
            f" is the path's area?",
            f"Calculate the area of an annulus: radii {outer} {unit} and {inner} {unit}.",
            f"a washer has outer radius {outer} {unit} and a hole of radius {inner} {unit}, how much area is left",
            f"From a disc of radius {outer} {unit} a disc of radius {inner} {unit} is cut out. How large is the rest?",
            f"How big is the area of a circular ring whose radii are {inner} {unit} and {outer} {unit}?",
            f"Two circles share a centre; their radii are {outer} and {inner}. Give the area between them.",
            f"What area lies between a circle of radius {inner} {unit} and one of radius {outer} {unit} with the same"
            f" centre?",
        ),
        think=f"The ring is pi times {outer} squared minus pi times {inner} squared.",
        code=f"import math\nprint(round(math.pi * ({outer} ** 2 - {inner} ** 2), 2))",
        answer=cents(PI * (outer - inner) * (outer + inner)),
    )


def slanted_area(rng: random.Random) -> Draft:
    kind = rng.choice(("parallelogram", "rhombus", "kite"))
    a, b, unit = rng.randint(2, 60), rng.randint(2, 60), rng.choice(UNITS)
    if kind == "parallelogram":
        given, short, how = (
            f"base {a} {unit} and height {b} {unit}",
            f"base {a} height {b}",
            f"base {a} times height {b}",
        )
        code, value = f"print({a} * {b})", Fraction(a * b)
    else:
        given, short = f"diagonals {a} {unit} and {b} {unit}", f"diagonals {a} and {b}"
        how = f"half the product of the diagonals {a} and {b}"
        code, value = f"print({a} * {b} / 2)", Fraction(a, 2) * b
    return Draft(
        phrasings=(
            f"area of a {kind} {short}",
            f"What area does a {kind} cover that has {given}?",
            f"Area of a {kind} with {short}, please.",
            f"area of {kind} with {short}",
            f"{kind}, {given}, area",
            f"What is the area of a {kind} with {given}?",
            f"Find the area of a {kind}: {given}.",
            f"{kind} area {short}",
            f"A field has the shape of a {kind} with {given}. How big is it?",
            f"Calculate the area of the {kind} that has {given}.",
            f"how many square {unit} is a {kind} with {given}",
            f"I cut a {kind} out of paper with {given}. What is its area?",
            f"A {kind} has {given}; determine its area.",
            f"Could you work out the area of a {kind} with {given}?",
            f"Given a {kind} with {given}, what is the area?",
        ),
        think=f"The area is {how}.",
        code=code,
        answer=show(value),
    )


def regular_polygon_area(rng: random.Random) -> Draft:
    sides, name = rng.choice(((3, "equilateral triangle"), (5, "regular pentagon"), (6, "regular hexagon"),
                              (6, "regular hexagon"), (8, "regular octagon")))  # fmt: skip
    s, unit = rng.randint(2, 50), rng.choice(UNITS)
    apothem = s / 2 * math.cos(math.pi / sides) / math.sin(math.pi / sides)
    a = "an" if sides == 3 else "a"
    return Draft(
        phrasings=(
            f"area of {a} {name} with side {s}",
            f"{name}, side {s} {unit}, area",
            f"What is the area of {a} {name} with side length {s} {unit}?",
            f"Find the area of {a} {name} whose sides are {s} long.",
            f"{name} area side {s}",
            f"A tile is {a} {name} with sides of {s} {unit}. What is its area?",
            f"Calculate the area of {a} {name}, side {s} {unit}.",
            f"how big is {a} {name} when every side is {s} {unit}",
            f"A pavilion has the floor plan of {a} {name}; each of its {sides} sides is {s} {unit}. How large is the"
            f" floor?",
            f"Each side of {a} {name} measures {s} {unit}. How many square {unit} does it enclose?",
            f"Please compute the area of {a} {name} of side {s}.",
            f"Given {a} {name} with {s} {unit} sides, what is the area?",
        ),
        think=f"A regular polygon with n = {sides} sides of s = {s} has the area n s^2 / (4 tan(pi / n)).",
        code=f"import math\nprint(round({sides} * {s} ** 2 / (4 * math.tan(math.pi / {sides})), 2))",
        answer=str(round(sides * s * apothem / 2, 2)),
    )


def side_from_area(rng: random.Random) -> Draft:
    side, other, unit = Fraction(sized(rng, 90)), decimal(rng, 2, 40, rng.choice((0, 0, 1))), rng.choice(UNITS)
    given = rng.choice(("area", "perimeter"))
    total = show(side * other if given == "area" else 2 * (side + other))
    o, who = show(other), person(rng)
    how = f"{total} / {o}" if given == "area" else f"{total} / 2 - {o}"
    size = f"square {unit}" if given == "area" else unit
    return Draft(
        phrasings=(
            f"A rectangular field has {'an area' if given == 'area' else 'a perimeter'} of {total} {size} and is {o}"
            f" {unit} wide. How long?",
            f"rectangle with {given} {total} and side {o}, what is the other side",
            f"{given} {total}, width {o}, length of the rectangle",
            f"A rectangle has {'an area' if given == 'area' else 'a perimeter'} of {total} {size} and a width of {o}"
            f" {unit}. What is its length?",
            f"What is the other side of a rectangle with {given} {total} {size} if one side is {o} {unit}?",
            f"rectangle {given} {total}, one side {o}, other side",
            f"{who.name}'s garden is a rectangle with {given} {total} {size}. One side is {o} {unit}. How long is the"
            f" other side?",
            f"Find the length of a rectangle: {given} {total} {size}, width {o} {unit}.",
            f"the {given} of my room is {total} {size} and it is {o} {unit} wide, how long is it",
            f"One side of a rectangular sheet is {o} {unit}; its {given} is {total} {size}. How long is the other"
            f" side?",
            f"Given the {given} {total} and the width {o} of a rectangle, calculate its length.",
            f"The {given} of a rectangular plot comes to {total} {size}, and the plot is {o} {unit} wide. Its length?",
            f"If a rectangle's {given} is {total} {size} and its width {o} {unit}, what is the length?",
        ),
        think=f"The other side is {how}.",
        code=f"print(round({how}, 4))",
        answer=show(side),
    )


def radius_from_circle(rng: random.Random) -> Draft:
    given, value, unit = rng.choice(("area", "circumference")), Fraction(sized(rng, 900)), rng.choice(UNITS)
    want = rng.choice(("radius", "radius", "diameter"))
    v, times = show(value), 2 if want == "diameter" else 1
    size = f"square {unit}" if given == "area" else unit
    if given == "area":
        root, result = f"math.sqrt({v} / math.pi)", times * float(value / PI) ** 0.5
    else:
        root, result = f"{v} / (2 * math.pi)", times * float(value / 2 / PI)
    how = f"the square root of {v} / pi" if given == "area" else f"{v} / (2 pi)"
    return Draft(
        phrasings=(
            f"{want} of a circle with {given} {v}, 2 decimals",
            f"Which {want} has a circle of {given} {v}, rounded to two decimals?",
            f"A circle has {'an area' if given == 'area' else 'a circumference'} of {v} {size}. What is its {want}?",
            f"What is the {want} of a circle with {given} {v}?",
            f"{want} from {given} {v}",
            f"A round table has {'an area' if given == 'area' else 'a circumference'} of {v} {size}. Find its {want}.",
            f"Calculate the {want} of a circle whose {given} is {v} {size}.",
            f"the {given} is {v} {size}, whats the {want} of the circle",
            f"How long is the {want} of a circular pond with {given} {v} {size}?",
            f"Given a circle of {given} {v} {size}, determine the {want}.",
            f"I measured the {given} of a circle as {v} {size}. How big is its {want}?",
            f"Find the {want} if the {given} of a circle equals {v} {size}.",
        ),
        think=f"The radius is {how}" + ("; the diameter is twice that." if times == 2 else "."),
        code=f"import math\nprint(round({'2 * ' if times == 2 else ''}{root}, 2))",
        answer=str(round(result, 2)),
    )


def triangle_perimeter(rng: random.Random) -> Draft:
    a, b = (decimal(rng, 3, 40, rng.choice((0, 0, 1))) for _ in range(2))
    c = abs(a - b) + (a + b - abs(a - b)) * Fraction(rng.randint(2, 8), 10)
    c, unit, who = Fraction(round(c * 10), 10), rng.choice(UNITS), person(rng)
    p, q, r = show(a), show(b), show(c)
    return Draft(
        phrasings=(
            f"What is the perimeter of a triangle with sides {p} {unit}, {q} {unit} and {r} {unit}?",
            f"Find the perimeter of a triangle: {p}, {q}, {r}.",
            f"triangle perimeter {p} {q} {r}",
            f"{who.name} fences a triangular bed with sides of {p} {unit}, {q} {unit} and {r} {unit}. How much fence"
            f" does {who.he} need?",
            f"Add up the sides {p}, {q} and {r} of a triangle to get its perimeter.",
            f"sides of a triangle are {p} {q} and {r} {unit} whats the perimeter",
            f"How far is it once around a triangular park whose sides are {p}, {q} and {r} {unit}?",
            f"The three sides of a triangle measure {p} {unit}, {q} {unit} and {r} {unit}. What is its perimeter?",
            f"A sail has edges of {p}, {q} and {r} {unit}. How long is its border?",
            f"Calculate the perimeter of the triangle whose sides are {p} {unit}, {q} {unit} and {r} {unit}.",
        ),
        think=f"Add the three sides {p}, {q} and {r}.",
        code=f"print({neat(f'{p} + {q} + {r}', a + b + c, 2)})",
        answer=show(a + b + c),
    )


def angle_partner(rng: random.Random) -> Draft:
    kind, whole = rng.choice((("complementary", 90), ("supplementary", 180)))
    angle = rng.randint(1, whole - 1)
    noun = "complement" if whole == 90 else "supplement"
    shape = "right angle" if whole == 90 else "straight angle"
    return Draft(
        phrasings=(
            f"What is the {noun} of an angle of {angle} degrees?",
            f"Two angles are {kind}. One is {angle}°. How big is the other?",
            f"{noun} of {angle} degrees",
            f"Find the angle that is {kind} to {angle}°.",
            f"An angle measures {angle} degrees. What is the measure of its {noun}?",
            f"whats the {kind} angle to {angle}",
            f"A line splits a {shape} into two parts; one part is {angle} degrees. What is the other part?",
            f"Together with {angle}°, which angle makes a {shape}?",
            f"One of two {kind} angles is {angle} degrees. Calculate the second.",
            f"If two angles are {kind} and one of them measures {angle} degrees, what does the other measure?",
        ),
        think=f"{kind.capitalize()} angles add up to {whole} degrees, so subtract {angle}.",
        code=f"print({whole} - {angle})",
        answer=str(len(range(angle, whole))),
    )


def polygon_diagonals(rng: random.Random) -> Draft:
    names = {5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon", 9: "nonagon", 10: "decagon", 12: "dodecagon"}
    n = rng.choice((*names, rng.randint(4, 60)))
    said = f"{n}-sided polygon"
    pairs = sum(1 for i in range(n) for j in range(i + 2, n) if (i, j) != (0, n - 1))
    also = f"{names[n]} ({n} sides)" if n in names else said
    return Draft(
        phrasings=(
            f"How many diagonals does a polygon with {n} sides have?",
            f"Find the number of diagonals of a {said}.",
            f"diagonals in a polygon with {n} sides",
            f"What number of diagonals can be drawn in a {also}?",
            f"A polygon has {n} corners. How many diagonals join them?",
            f"number of diagonals n={n}",
            f"{n} posts stand in a ring and each is joined by a rope to every post that is not next to it. How many"
            f" ropes are there?",
            f"Count all the diagonals of a convex {said}, please.",
            f"Calculate how many diagonals a convex polygon with {n} vertices has.",
            f"In a {also}, how many diagonals are there?",
        ),
        think=f"Each of {n} corners has {n} - 3 diagonals, and each is counted twice.",
        code=f"print({n} * ({n} - 3) // 2)",
        answer=str(pairs),
    )
