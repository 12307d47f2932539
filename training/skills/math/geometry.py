"""Plane figures and solids."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, sized

UNITS = ("cm", "m", "feet", "inches", "meters", "centimeters", "mm")
PI = Fraction(math.pi)


def _side(rng: random.Random) -> Fraction:
    return Fraction(sized(rng, 200)) if rng.random() < 0.75 else decimal(rng, 1, 50)


def rectangle_area(rng: random.Random) -> Draft:
    length, width, unit = _side(rng), _side(rng), rng.choice(UNITS)
    a, b = show(length), show(width)
    return Draft(
        phrasings=(
            f"What is the area of a rectangle with length {a} {unit} and width {b} {unit}?",
            f"Find the area of a {a} by {b} rectangle.",
            f"area of rectangle {a} x {b}",
            f"A rectangle is {a} {unit} long and {b} {unit} wide. What is its area?",
            f"A room measures {a} {unit} by {b} {unit}. How large is the floor?",
            f"How many square {unit} does a {a} {unit} by {b} {unit} garden cover?",
            f"Calculate the area of a rectangle with sides {a} and {b}.",
            f"What's the surface of a rectangular field of {a} {unit} times {b} {unit}?",
            f"A wall is {a} {unit} long and {b} {unit} high. What area has to be painted?",
            f"{a} {unit} x {b} {unit}, area?",
            f"{a} by {b} {unit} how many square {unit}",
            f"whats the area of a {a} x {b} {unit} rectangle",
            f"length {a}, width {b}, rectangle area",
            f"My room is {a} {unit} by {b} {unit}. What's its area?",
            f"I want to lay carpet in a room of {a} {unit} by {b} {unit}. How many square {unit} of carpet is that?",
            f"How much area does a rectangle of {a} {unit} and {b} {unit} have?",
            f"The lawn is {a} {unit} long and {b} {unit} wide. How many square {unit} of grass is it?",
            f"Give me the area of a {a} {unit} by {b} {unit} rectangle.",
            f"A sheet measures {a} {unit} x {b} {unit}. Area in square {unit}?",
            f"Square {unit} of a {a} by {b} {unit} patio?",
            f"A screen is {a} {unit} wide and {b} {unit} high. How large is its area?",
            f"A rectangular table is {a} {unit} long and {b} {unit} wide. Find its area.",
            f"What is the area of a rectangle that is {a} {unit} by {b} {unit}?",
        ),
        think=f"The area is length {a} times width {b}.",
        code=f"print({neat(f'{a} * {b}', length * width)})",
        answer=show(length * width),
    )


def rectangle_perimeter(rng: random.Random) -> Draft:
    length, width, unit = _side(rng), _side(rng), rng.choice(UNITS)
    a, b = show(length), show(width)
    return Draft(
        phrasings=(
            f"how much fence for a garden {a} by {b} {unit}",
            f"length of fence all around {a} by {b} {unit}",
            f"distance round a rectangle {a} by {b} {unit}",
            f"What is the perimeter of a rectangle with length {a} {unit} and width {b} {unit}?",
            f"Find the perimeter of a {a} by {b} rectangle.",
            f"perimeter of rectangle {a} x {b}",
            f"A rectangle is {a} {unit} long and {b} {unit} wide. What is its perimeter?",
            f"How much fence is needed around a {a} {unit} by {b} {unit} garden?",
            f"I walk once around a field of {a} {unit} by {b} {unit}. How far do I walk?",
            f"Calculate the perimeter of a rectangle with sides {a} and {b}.",
            f"A picture is {a} {unit} wide and {b} {unit} high. How long is the frame around it?",
            f"{a} {unit} x {b} {unit}, perimeter?",
            f"{a} by {b} {unit} rectangle how far around",
            f"whats the perimeter of a {a} x {b} {unit} rectangle",
            f"length {a}, width {b}, rectangle perimeter",
            f"My yard is {a} {unit} by {b} {unit}. How much fencing do I need to go all the way around?",
            f"I want skirting all around a room of {a} {unit} by {b} {unit}. How many {unit} is that, doors ignored?",
            f"The sides of a rectangle are {a} {unit} and {b} {unit}. Give me the perimeter.",
            f"How many {unit} is one lap around a {a} {unit} by {b} {unit} field?",
            f"Give me the perimeter of a {a} {unit} by {b} {unit} rectangle.",
            f"A tablecloth is {a} {unit} by {b} {unit}. How much lace goes around its edge?",
            f"Add up all four sides of a {a} by {b} {unit} rectangle.",
            f"How long is the border of a rectangle {a} {unit} wide and {b} {unit} tall?",
            f"What is the distance around a rectangle of {a} {unit} by {b} {unit}?",
            f"A rectangular yard is {a} {unit} long and {b} {unit} wide. Find its perimeter.",
        ),
        think=f"The perimeter is 2 times the sum of {a} and {b}.",
        code=f"print({neat(f'2 * ({a} + {b})', 2 * (length + width), 2)})",
        answer=show(length + width + length + width),
    )


def square_area_or_perimeter(rng: random.Random) -> Draft:
    side, unit, area = _side(rng), rng.choice(UNITS), rng.random() < 0.5
    s, what = show(side), "area" if area else "perimeter"
    return Draft(
        phrasings=(
            f"What is the {what} of a square with side {s} {unit}?",
            f"Find the {what} of a square whose side is {s} {unit}.",
            f"{what} of a square side {s}",
            f"A square has sides of {s} {unit}. What is its {what}?",
            f"Calculate the {what} of a square with a side length of {s}.",
            f"A square garden is {s} {unit} on each side. What's its {what}?",
            f"If each side of a square tile is {s} {unit}, what {what} does it have?",
            f"how big is the {what} of a {s} by {s} square",
            f"square side {s}, {what}?",
            f"whats the {what} of a square with side {s}",
            f"side {s} {unit} square {what}",
            f"Give me the {what} of a square with sides of {s} {unit}.",
            f"My square room has walls {s} {unit} long. What is its {what}?",
            f"A square photo measures {s} {unit} on each side. How large is its {what}?",
            f"Work out the {what} of a square, side {s} {unit}.",
            f"The side of a square is {s} {unit} long. Find the {what}.",
            f"What is the {what} of a square that measures {s} {unit} on a side?",
        ),
        think=f"The area of a square is its side {s} squared." if area else f"A square has 4 sides of {s}.",
        code=f"print(round({s} ** 2, 4))" if area else f"print(4 * {s})",
        answer=show(side * side if area else side + side + side + side),
    )


def triangle_area(rng: random.Random) -> Draft:
    base, height, unit = _side(rng), _side(rng), rng.choice(UNITS)
    b, h = show(base), show(height)
    return Draft(
        phrasings=(
            f"triangle base {b} height {h}, area",
            f"area of a triangle, {b} wide and {h} high",
            f"What is the area of a triangle with base {b} {unit} and height {h} {unit}?",
            f"Find the area of a triangle with a base of {b} and a height of {h}.",
            f"area of triangle base {b} height {h}",
            f"A triangle has base {b} {unit} and height {h} {unit}. What is its area?",
            f"Calculate the triangle's area: base = {b}, height = {h}.",
            f"A triangular sail is {b} {unit} wide at the bottom and {h} {unit} high. What is its area?",
            f"How many square {unit} are in a triangle {b} {unit} wide and {h} {unit} tall?",
            f"If the base of a triangle is {b} {unit} and its altitude {h} {unit}, how big is the area?",
            f"triangle b={b} h={h} area",
            f"triangle {b} {unit} base, {h} {unit} high, area?",
            f"whats the area of a triangle with base {b} and height {h}",
            f"Base {b} {unit}, height {h} {unit}: how big is the triangle?",
            f"A triangular flower bed has a base of {b} {unit} and a height of {h} {unit}. What is its area?",
            f"I cut out a triangle with a base of {b} {unit} and a height of {h} {unit}. How many square {unit} is it?",
            f"Give me the area of a triangle {b} {unit} wide and {h} {unit} high.",
            f"How much area does a triangle with height {h} {unit} and base {b} {unit} have?",
            f"The gable of a house is a triangle {b} {unit} wide and {h} {unit} high. What area is it?",
            f"height {h}, base {b}, area of the triangle?",
            f"Work out the area of a triangle whose height is {h} {unit} and whose base is {b} {unit}.",
            f"A triangle's base measures {b} {unit} and its height {h} {unit}. Compute the area.",
            f"The base of a triangle is {b} {unit} and the height is {h} {unit}. Find the area.",
            f"What's the area of a triangle whose base is {b} {unit} and height is {h} {unit}?",
        ),
        think=f"The area is base {b} times height {h} divided by 2.",
        code=f"print({neat(f'{b} * {h} / 2', base * height / 2)})",
        answer=show(base / 2 * height),
    )


def circle_area(rng: random.Random) -> Draft:
    diameter, size, unit = rng.random() < 0.35, _side(rng), rng.choice(UNITS)
    s, what = show(size), "diameter" if diameter else "radius"
    radius = size / 2 if diameter else size
    return Draft(
        phrasings=(
            f"circle with {what} {s}, area",
            f"area of a round table, {what} {s} {unit}",
            f"What is the area of a circle with {what} {s} {unit}?",
            f"Find the area of a circle with a {what} of {s} {unit}. Round to 2 decimal places.",
            f"area of circle {what} {s}",
            f"A circle has a {what} of {s} {unit}. What is its area?",
            f"Calculate the area of a circle whose {what} is {s}.",
            f"A round table has a {what} of {s} {unit}. How large is its surface?",
            f"A pizza has a {what} of {s} {unit}. What is its area in square {unit}?",
            f"how big is a circle with {what} {s} {unit}, in square {unit}",
            f"circle {what} {s} area",
            f"whats the area of a circle with {what} {s}",
            f"{what} = {s} {unit}, area of the circle?",
            f"How many square {unit} does a circle with a {what} of {s} {unit} have?",
            f"A round pool has a {what} of {s} {unit}. What is the area of the water surface?",
            f"I need the area of a circle, {what} {s} {unit}, to two decimals.",
            f"Give me the area of a circle whose {what} is {s} {unit}.",
            f"A sprinkler waters a circle with {what} {s} {unit}. What area gets wet?",
            f"Area of a disc with a {what} of {s} {unit}, rounded to 2 decimals?",
            f"If a circle's {what} is {s} {unit}, how large is its area?",
            f"A round rug with a {what} of {s} {unit} covers how many square {unit}?",
            f"Work out the area inside a circle of {what} {s}.",
            f"The {what} of a circle is {s} {unit}. Find its area.",
            f"What's the area of a circle of {what} {s} {unit}?",
        ),
        think=f"The area is pi times the radius squared; the {what} is {s}.",
        code=f"import math\n\nradius = {s} / 2\nprint(round(math.pi * radius ** 2, 2))"
        if diameter
        else f"import math\n\nprint(round(math.pi * {s} ** 2, 2))",
        answer=cents(PI * radius * radius),
    )


def circumference(rng: random.Random) -> Draft:
    diameter, size, unit = rng.random() < 0.5, _side(rng), rng.choice(UNITS)
    s, what = show(size), "diameter" if diameter else "radius"
    return Draft(
        phrasings=(
            f"A round table {'is' if diameter else 'has a radius of'} {s} {unit}{' across' if diameter else ''}. How"
            f" long is its edge?",
            f"What is the circumference of a circle with {what} {s} {unit}?",
            f"Find the circumference of a circle with a {what} of {s}. Round to 2 decimal places.",
            f"circumference of circle {what} {s}",
            f"A circle has a {what} of {s} {unit}. What is its circumference?",
            f"Calculate the circumference of a circle whose {what} is {s}.",
            f"A wheel has a {what} of {s} {unit}. How far does it roll in one turn?",
            f"How long is the edge of a round pond with a {what} of {s} {unit}?",
            f"how far is it around a circle of {what} {s} {unit}",
            f"circle {what} {s} circumference",
            f"whats the circumference of a circle with {what} {s}",
            f"{what} = {s} {unit}, circumference?",
            f"How many {unit} is it around a circle with a {what} of {s} {unit}?",
            f"A round pool has a {what} of {s} {unit}. How long is a rail all around it?",
            f"I need the circumference of a circle, {what} {s} {unit}, to two decimals.",
            f"Give me the circumference of a circle whose {what} is {s} {unit}.",
            f"A running track is a circle with {what} {s} {unit}. How long is one lap?",
            f"The distance around a circle with a {what} of {s} {unit}, rounded to 2 decimals?",
            f"If a circle's {what} is {s} {unit}, how long is its circumference?",
            f"How much ribbon goes once around a round cake with a {what} of {s} {unit}?",
            f"Work out how far it is around a circle of {what} {s}.",
            f"The {what} of a circle is {s} {unit}. Find its circumference.",
            f"What's the perimeter of a circle of {what} {s} {unit}?",
        ),
        think=f"The circumference is pi times the diameter; the {what} is {s}.",
        code=f"import math\n\nprint(round(math.pi * {s}, 2))"
        if diameter
        else f"import math\n\nprint(round(2 * math.pi * {s}, 2))",
        answer=cents(PI * size if diameter else PI * (size + size)),
    )


def trapezoid_area(rng: random.Random) -> Draft:
    a, b, h = rng.randint(2, 60), rng.randint(2, 60), rng.randint(2, 40)
    unit = rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the area of a trapezoid with parallel sides {a} and {b} {unit} and height {h} {unit}?",
            f"Find the area of a trapezoid with bases {a} and {b} and height {h}.",
            f"trapezoid area bases {a} {b} height {h}",
            f"A trapezoid has bases of {a} {unit} and {b} {unit} and a height of {h} {unit}. What is its area?",
            f"Calculate the area of a trapezium whose parallel sides are {a} and {b}, with height {h}.",
            f"A field is a trapezoid: the parallel sides are {a} and {b} {unit}, {h} {unit} apart. How large is it?",
            f"The two bases of a trapezoid measure {a} and {b}, the height is {h}. What's the area?",
            f"how many square {unit} is a trapezoid with bases {a} and {b} {unit}, height {h} {unit}",
            f"The bases of a trapezoid are {a} {unit} and {b} {unit} and the height is {h} {unit}. Find its area.",
            f"What's the area of a trapezoid with bases {a} and {b} and height {h}?",
        ),
        think=f"The area is the sum of the bases {a} and {b} times the height {h}, divided by 2.",
        code=f"print(({a} + {b}) * {h} / 2)",
        answer=show(Fraction(a * h, 2) + Fraction(b * h, 2)),
    )


def hypotenuse_length(rng: random.Random) -> Draft:
    if rng.random() < 0.5:
        k = rng.randint(1, 12)
        a, b = (k * leg for leg in rng.choice(((3, 4), (5, 12), (8, 15), (7, 24), (20, 21))))
    else:
        a, b = rng.randint(2, 60), rng.randint(2, 60)
    unit = rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"hypotenuse of a right triangle with legs {a} and {b}",
            f"right triangle {a} and {b}, hypotenuse",
            f"longest side of a right triangle with short sides {a} and {b}",
            f"What is the hypotenuse of a right triangle with legs {a} and {b}?",
            f"Find the hypotenuse of a right triangle with legs {a} {unit} and {b} {unit}.",
            f"hypotenuse legs {a} {b}",
            f"The legs of a right triangle are {a} {unit} and {b} {unit}. How long is the hypotenuse?",
            f"Use the Pythagorean theorem: a = {a}, b = {b}. What is c?",
            f"A rectangle is {a} {unit} by {b} {unit}. How long is its diagonal?",
            f"A ladder stands {a} feet from a wall and reaches {b} feet up. How long is the ladder?",
            f"I walk {a} m east and {b} m north. How far am I from the start in a straight line?",
            f"pythagoras {a} {b} hypotenuse",
            f"a={a}, b={b}, c=? right triangle",
            f"whats the hypotenuse if the legs are {a} and {b}",
            f"right triangle with short sides {a} and {b}, longest side?",
            f"The two short sides of a right triangle are {a} {unit} and {b} {unit}. How long is the longest side?",
            f"Give me the hypotenuse for legs {a} {unit} and {b} {unit}.",
            f"How long is the hypotenuse of a right triangle whose legs measure {a} {unit} and {b} {unit}?",
            f"A TV is {a} {unit} wide and {b} {unit} high. What is its diagonal?",
            f"A ramp goes {a} {unit} along the ground and rises {b} {unit}. How long is the ramp?",
            f"Straight-line distance after going {a} km north and {b} km west?",
            f"Work out the longest side of a right-angled triangle with sides {a} and {b} at the right angle.",
            f"A right angle lies between sides of {a} {unit} and {b} {unit}. How long is the third side?",
            f"A right triangle has legs of {a} and {b}. Calculate the hypotenuse.",
            f"What is the length of the hypotenuse if the legs are {a} {unit} and {b} {unit}?",
        ),
        think=f"By Pythagoras it is the square root of {a} squared plus {b} squared.",
        code=f"import math\n\nprint(round(math.hypot({a}, {b}), 2))",
        answer=repr(round((a * a + b * b) ** 0.5, 2)),
    )


def right_triangle_leg(rng: random.Random) -> Draft:
    k = rng.randint(1, 12)
    a, b, c = (k * side for side in rng.choice(((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (4, 3, 5))))
    unit = rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"A ladder of {c} feet stands {a} feet from the wall. How high does it reach?",
            f"ladder {c} feet, bottom {a} feet from the wall, how high does it reach",
            f"hypotenuse {c}, one leg {a}, the other leg?",
            f"A right triangle has hypotenuse {c} and one leg {a}. How long is the other leg?",
            f"Find the missing leg of a right triangle with hypotenuse {c} {unit} and leg {a} {unit}.",
            f"right triangle hypotenuse {c} leg {a} other leg",
            f"The hypotenuse is {c} and one leg is {a}. What is the other leg?",
            f"Use the Pythagorean theorem: c = {c}, a = {a}. What is b?",
            f"A {c} foot ladder stands {a} feet from a wall. How high does it reach?",
            f"A rectangle has a diagonal of {c} {unit} and a width of {a} {unit}. How long is it?",
            f"how long is the second leg if the first is {a} and the hypotenuse is {c}",
            f"c={c}, a={a}, b=? right triangle",
            f"pythagoras hypotenuse {c} one leg {a}, other leg?",
            f"whats the other leg if the hypotenuse is {c} and a leg is {a}",
            f"The longest side of a right triangle is {c} {unit} and a short one {a} {unit}. How long is the other"
            " short one?",
            f"Give me the missing leg: hypotenuse {c} {unit}, leg {a} {unit}.",
            f"A {c} m rope runs from the top of a pole to a point {a} m from its foot. How high is the pole?",
            f"In a right triangle the hypotenuse is {c} {unit} and a leg is {a} {unit}. Find the other leg.",
            f"What is the length of the other leg if the hypotenuse is {c} and one leg is {a}?",
        ),
        think=f"By Pythagoras it is the square root of {c} squared minus {a} squared.",
        code=f"import math\n\nprint(round(math.sqrt({c} ** 2 - {a} ** 2), 4))",
        answer=str(b),
    )


def polygon_angle_sum(rng: random.Random) -> Draft:
    n = rng.randint(5, 40)
    return Draft(
        phrasings=(
            f"What is the sum of the interior angles of a polygon with {n} sides?",
            f"Find the sum of the interior angles of a {n}-sided polygon.",
            f"sum of interior angles {n} sides",
            f"How many degrees do the angles inside a {n}-gon add up to?",
            f"A polygon has {n} sides. What do its interior angles sum to?",
            f"Calculate the total of all interior angles in a polygon with {n} vertices.",
            f"what do the inside angles of a shape with {n} sides add up to",
            f"If a polygon has {n} corners, what is its interior angle sum in degrees?",
            f"What's the interior angle sum of a {n}-sided polygon?",
            f"What is the total of the interior angles in a polygon with {n} sides?",
        ),
        think=f"The angle sum is ({n} - 2) times 180 degrees.",
        code=f"print(({n} - 2) * 180)",
        answer=str(n * 180 - 360),
    )


def regular_polygon_angle(rng: random.Random) -> Draft:
    n = rng.choice((5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36))
    return Draft(
        phrasings=(
            f"How many degrees are in each corner of a regular {n}-gon?",
            f"inner angle of a regular polygon, {n} sides",
            f"What is each interior angle of a regular polygon with {n} sides?",
            f"Find the interior angle of a regular {n}-gon.",
            f"interior angle regular {n} sided polygon",
            f"How big is one interior angle of a regular polygon with {n} sides?",
            f"A regular polygon has {n} equal sides. What does each inside angle measure?",
            f"Calculate the size of one interior angle of a regular polygon with {n} vertices.",
            f"how many degrees is each corner of a regular shape with {n} sides",
            f"If a regular polygon has {n} sides, how many degrees is each of its interior angles?",
            f"What's the measure of one interior angle in a regular {n}-sided polygon?",
            f"What is the measure of each interior angle of a regular polygon with {n} sides?",
        ),
        think=f"The angle sum ({n} - 2) times 180 is shared by {n} equal angles.",
        code=f"print(({n} - 2) * 180 / {n})",
        answer=show(180 - Fraction(360, n)),
    )


def third_angle(rng: random.Random) -> Draft:
    a = rng.randint(10, 120)
    b = rng.randint(10, 170 - a)
    return Draft(
        phrasings=(
            f"Two angles of a triangle are {a} and {b} degrees. What is the third angle?",
            f"Find the third angle of a triangle with angles {a}° and {b}°.",
            f"triangle angles {a} {b} third angle",
            f"A triangle has angles of {a}° and {b}°. How large is the remaining angle?",
            f"In a triangle, one angle is {a} degrees and another {b} degrees. What's the last one?",
            f"Calculate the missing angle of a triangle: {a}°, {b}°, ?",
            f"if two angles of a triangle measure {a} and {b} degrees how big is the other one",
            f"What is the missing angle in a triangle whose other angles are {a} and {b} degrees?",
            f"{a} and {b} degrees in a triangle, third one?",
            f"whats the third angle if two are {a} and {b}",
            f"180 degrees in a triangle, two angles are {a} and {b}, find the last one",
            f"Two corners of a triangle have {a}° and {b}°. How many degrees has the third corner?",
            f"Give me the third angle of a triangle with angles of {a} and {b} degrees.",
            f"Two angles in a triangle measure {a}° and {b}°. What does the third measure?",
            f"The angles of a triangle are {a}°, {b}° and x. Find x.",
        ),
        think=f"The angles of a triangle add up to 180, so subtract {a} and {b}.",
        code=f"print(180 - {a} - {b})",
        answer=str(180 - (a + b)),
    )
