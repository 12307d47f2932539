"""Angles and sides of triangles asked from what is known, and whether a triangle is possible."""

from __future__ import annotations

import cmath
import math
import random

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.math.shapes_met import TRIPLES
from training.skills.wording import joined, rounding


def angle_from_sides(rng: random.Random) -> Draft:
    a, b = rng.randint(3, 30), rng.randint(3, 30)
    c = rng.randint(abs(a - b) + 1, a + b - 1)
    places, ask = rounding(rng)
    s = (a + b + c) / 2
    value = math.degrees(2 * math.atan2(math.sqrt((s - a) * (s - b)), math.sqrt(s * (s - c))))
    if tied(value, places):
        return angle_from_sides(rng)
    return Draft(
        phrasings=(
            f"A triangle has sides a = {a}, b = {b} and c = {c}. What is the angle opposite c in degrees{next(ask)}?",
            f"Find the angle in degrees between the sides {a} and {b} of a triangle whose third side is"
            f" {c}{next(ask)}.",
            f"triangle sides a={a} b={b} c={c}, angle C in degrees{next(ask)}",
            f"Use the law of cosines to find angle C if a = {a}, b = {b}, c = {c} (degrees){next(ask)}",
            f"Three sides are {a}, {b} and {c}. How many degrees is the angle opposite the side {c}{next(ask)}?",
            f"angle opposite {c} in a triangle with the other sides {a} and {b}, in degrees{next(ask)}",
            f"What angle in degrees do sides of {a} cm and {b} cm make if the side across from it is {c}"
            f" cm{next(ask)}?",
            f"cosine rule a={a}, b={b}, c={c}: C in degrees?{next(ask)}",
            f"Calculate in degrees the angle that faces the side {c} when the other two sides are {a} and"
            f" {b}{next(ask)}.",
            f"I have three sticks, {a}, {b} and {c} cm long. If I make a triangle, what angle in degrees is opposite"
            f" the stick of {c} cm{next(ask)}?",
            f"Given a = {a}, b = {b}, c = {c}, determine gamma in degrees{next(ask)}.",
            f"how big in degrees is the angle between sides {a} and {b} when the opposite side is {c}{next(ask)}",
            f"A garden bed is a triangle with sides {a} m, {b} m and {c} m. Under what angle in degrees do the first"
            f" two meet{next(ask)}?",
            f"Sides {a} and {b} enclose an angle that faces a side of length {c}; give it in degrees{next(ask)}.",
        ),
        think=f"Angle opposite {c}: the law of cosines with the sides {a}, {b} and {c}, solved for the angle.",
        code=(
            f"import math\na, b, c = {a}, {b}, {c}\n"
            f"print(round(math.degrees(math.acos((a ** 2 + b ** 2 - c ** 2) / (2 * a * b))), {places}))"
        ),
        answer=str(round(value, places)),
    )


def area_from_angle(rng: random.Random) -> Draft:
    a, b, angle = rng.randint(2, 40), rng.randint(2, 40), rng.choice((30, 45, 60, 120, 150, rng.randint(10, 170)))
    places, ask = rounding(rng)
    value = abs((a * cmath.rect(b, math.pi * angle / 180).conjugate()).imag) / 2
    if tied(value, places):
        return area_from_angle(rng)
    return Draft(
        phrasings=(
            f"What is the area of a triangle with sides {a} and {b} and an angle of {angle} degrees between"
            f" them{next(ask)}?",
            f"Find the area of a triangle: two sides {a} and {b}, included angle {angle}°{next(ask)}.",
            f"triangle area sides {a} {b} angle {angle} degrees{next(ask)}",
            f"area = 1/2 a b sin C with a = {a}, b = {b}, C = {angle}°{next(ask)}",
            f"Two sides of a triangle measure {a} cm and {b} cm and meet at {angle} degrees. How large is its area in"
            f" square cm{next(ask)}?",
            f"a={a}, b={b}, C={angle} deg, area of the triangle?{next(ask)}",
            f"Calculate the triangle's area if sides {a} and {b} enclose {angle} degrees{next(ask)}",
            f"A sail has two edges of {a} m and {b} m with {angle}° between them. What is its area in m²{next(ask)}?",
            f"area of triangle given two sides {a} and {b} and the angle {angle}° between them{next(ask)}",
            f"how much area has a triangle with sides {a}, {b} and the included angle {angle} degrees{next(ask)}",
            f"Use the sine formula to get the area for sides {a} and {b} with {angle}° in between{next(ask)}.",
            f"My plot is a triangle: {a} m along one road, {b} m along another, roads meeting at {angle} degrees. How"
            f" many square metres is it{next(ask)}?",
            f"Between sides of {a} and {b} lies an angle of {angle} degrees; which area does the triangle"
            f" have{next(ask)}?",
            f"Give the area enclosed by a triangle whose sides {a} and {b} form {angle}°{next(ask)}.",
        ),
        think=f"Area: half of {a} times {b} times the sine of the included angle of {angle} degrees.",
        code=f"import math\nprint(round(0.5 * {a} * {b} * math.sin(math.radians({angle})), {places}))",
        answer=str(round(value, places)),
    )


def right_triangle_angle(rng: random.Random) -> Draft:
    first, second, call = rng.choice(
        (("opposite", "adjacent", "atan"), ("opposite", "hypotenuse", "asin"), ("adjacent", "hypotenuse", "acos"))
    )
    x, y = rng.randint(1, 20), rng.randint(2, 30)
    y = y if second == "adjacent" else x + y
    places, ask = rounding(rng)
    turned = {"atan": complex(y, x), "asin": complex(math.sqrt(y * y - x * x) if y > x else 0, x)}
    turned["acos"] = complex(x, math.sqrt(y * y - x * x) if y > x else 0)
    value = math.degrees(cmath.phase(turned[call]))
    if tied(value, places):
        return right_triangle_angle(rng)
    names = {"opposite": "the opposite side", "adjacent": "the adjacent side", "hypotenuse": "the hypotenuse"}
    one, two = names[first], names[second]
    story = {
        "atan": f"A ramp rises {x} m over a horizontal distance of {y} m. At what angle in degrees does it climb",
        "asin": f"A ladder {y} m long reaches {x} m up a wall. What angle in degrees does it make with the ground",
        "acos": f"A ladder {y} m long stands with its foot {x} m from the wall. What angle in degrees does it make with"
        " the ground",
    }[call]
    return Draft(
        phrasings=(
            f"In a right triangle {one} is {x} and {two} is {y}. What is the angle in degrees{next(ask)}?",
            f"Find the angle in degrees: {first} {x}, {second} {y}{next(ask)}.",
            f"{first} {x} {second} {y} angle in degrees{next(ask)}",
            f"{story}{next(ask)}?",
            f"right triangle, {first} = {x}, {second} = {y}, angle?{next(ask)}",
            f"What angle in degrees has {one} {x} and {two} {y} in a right-angled triangle{next(ask)}?",
            f"Calculate the angle theta in degrees if {one} is {x} cm and {two} {y} cm long{next(ask)}",
            f"{call}({x}/{y}) in degrees, {first} over {second}{next(ask)}",
            f"SOHCAHTOA: {first} {x}, {second} {y}. How many degrees is the angle{next(ask)}?",
            f"how many degrees is the angle when the {first} is {x} and the {second} is {y}{next(ask)}",
            f"Which acute angle, in degrees, belongs to {two} {y} and {one} {x}{next(ask)}?",
            f"For a right triangle I know {one} ({x}) and {two} ({y}). Work out the angle in degrees{next(ask)}.",
            f"Given {two} of {y} and {one} of {x}, give the angle of the right triangle in degrees{next(ask)}.",
            f"{second.capitalize()} {y} and {first} {x} belong to a right triangle: how large, in degrees, is its"
            f" angle{next(ask)}?",
        ),
        think=f"Angle: take {call} of the {first} {x} over the {second} {y}, in degrees.",
        code=f"import math\nprint(round(math.degrees(math.{call}({x} / {y})), {places}))",
        answer=str(round(value, places)),
    )


def right_triangle_side(rng: random.Random) -> Draft:
    angle, length = rng.choice((30, 45, 60, rng.randint(10, 80))), rng.randint(2, 60)
    wanted, name = rng.choice((("opposite", "sin"), ("adjacent", "cos")))
    places, ask = rounding(rng)
    point = cmath.rect(length, math.tau * angle / 360)
    value = point.imag if name == "sin" else point.real
    if tied(value, places):
        return right_triangle_side(rng)
    story, ladder = (
        ("How high up the wall does it reach", "height reached")
        if name == "sin"
        else ("How far is its foot from the wall", "distance of the foot from the wall")
    )
    side = f"{wanted} side"
    return Draft(
        phrasings=(
            f"A right triangle has a hypotenuse of {length} and an angle of {angle} degrees. How long is the {side} of"
            f" that angle{next(ask)}?",
            f"Find the {side} if the hypotenuse is {length} and the angle is {angle}°{next(ask)}.",
            f"hypotenuse {length}, angle {angle} degrees, {side}{next(ask)}",
            f"A ladder of {length} m leans against a wall at {angle} degrees to the ground. {story}{next(ask)}?",
            f"Right-angled triangle: hypotenuse {length} cm, one angle {angle}°. What is the {side} in cm{next(ask)}?",
            f"{name} {angle}° = {wanted} / {length}, find the {side}{next(ask)}",
            f"Calculate the side {wanted} the angle of {angle}° in a right triangle with hypotenuse"
            f" {length}{next(ask)}",
            f"{length} * {name}({angle} degrees) for the {side}{next(ask)}",
            f"what is the {side} with angle {angle} deg and hypotenuse {length}{next(ask)}",
            f"Ladder {length} m, {angle}° with the ground: {ladder}{next(ask)}?",
            f"I know the hypotenuse, {length}, and the angle, {angle} degrees. How long is the {side}{next(ask)}?",
            f"In a right triangle with a {angle} degree angle the longest side is {length}. Work out the {side} of this"
            f" angle{next(ask)}.",
            f"A {length} m ladder stands at an angle of {angle} degrees from the floor. Give the {ladder} in"
            f" m{next(ask)}.",
            f"With {angle}° at one corner and a hypotenuse of {length}, what length has the {side} there{next(ask)}?",
        ),
        think=f"The {side} is the hypotenuse {length} times the {name} of {angle} degrees.",
        code=f"import math\nprint(round({length} * math.{name}(math.radians({angle})), {places}))",
        answer=str(round(value, places)),
    )


def is_right_triangle(rng: random.Random) -> Draft:
    scale = rng.choice((1, 1, 2, 3, 4, 5))
    sides = [side * scale for side in rng.choice(TRIPLES)]
    if rng.random() < 0.5:
        sides[rng.randrange(3)] += rng.choice((-1, 1))
    if sides[0] + sides[1] <= sides[2]:
        return is_right_triangle(rng)
    rng.shuffle(sides)
    square = math.prod((sum(sides), *(sum(sides) - 2 * side for side in sides)))
    longest = max(sides)
    legs = math.prod(sides) // longest
    right = square == 4 * legs * legs
    said, commas = joined(sides), ", ".join(map(str, sides))
    return Draft(
        phrasings=(
            f"Is a triangle with sides {said} a right triangle? Answer yes or no.",
            f"Do the sides {said} form a right-angled triangle? Yes or no.",
            f"is {commas} a right triangle, yes or no",
            f"{commas}: right triangle? (yes/no)",
            f"Check whether the triangle with side lengths {said} has a right angle. Say yes or no.",
            f"Are {said} a Pythagorean triple in some order? Yes or no.",
            f"yes or no: sides {said} make a right triangle",
            f"Does a triangle with sides {said} satisfy the Pythagorean theorem? Reply yes or no.",
            f"I cut boards of {said} cm and join them to a triangle. Will there be a right angle? yes or no",
            f"right angled or not: {commas}? answer yes or no",
            f"A builder measures {said} dm along a corner and across. Is the corner square? Yes or no.",
            f"Test if {commas} are the sides of a right triangle (yes or no).",
            f"With sides of {said}, is my triangle right-angled? Just yes or no.",
            f"Tell me yes or no: does the triangle whose sides are {said} contain a 90 degree angle?",
        ),
        think=f"Right triangle: sort {said} and test if the two short squares add up to the long one.",
        code=f'a, b, c = sorted({sides})\nprint("yes" if a ** 2 + b ** 2 == c ** 2 else "no")',
        answer="yes" if right else "no",
    )


def can_form_triangle(rng: random.Random) -> Draft:
    a, b = rng.randint(2, 40), rng.randint(2, 40)
    c = rng.choice((rng.randint(abs(a - b) + 1, a + b - 1), a + b, a + b + rng.randint(1, 12)))
    sides = [a, b, c]
    rng.shuffle(sides)
    possible = abs(sides[0] - sides[1]) < sides[2] < sides[0] + sides[1]
    said, commas = joined(sides), ", ".join(map(str, sides))
    return Draft(
        phrasings=(
            f"does a triangle with sides {commas} exist, yes or no",
            f"Can {said} be the sides of a triangle? Answer yes or no.",
            f"Is there a triangle with side lengths {said}? Yes or no.",
            f"can sides {commas} form a triangle, yes or no",
            f"triangle possible with {commas}? (yes/no)",
            f"Do the lengths {said} satisfy the triangle inequality? Say yes or no.",
            f"I have three sticks of {said} cm. Can I lay a triangle with them? yes or no",
            f"Check if {commas} are valid sides of a triangle; reply yes or no.",
            f"yes or no: a triangle with sides {said} exists",
            f"Is it possible to draw a triangle whose sides measure {said} cm? Yes or no.",
            f"do {said} make a triangle? answer yes or no",
            f"Could a triangular field have sides of {said} m? Yes or no.",
            f"valid triangle {commas}, yes or no?",
            f"With rods that are {said} long, is a real triangle possible? Just yes or no.",
            f"Tell me yes or no: may the three sides of a triangle be {said}?",
        ),
        think=f"A triangle exists if the two shorter of {said} together exceed the longest.",
        code=f'a, b, c = sorted({sides})\nprint("yes" if a + b > c else "no")',
        answer="yes" if possible else "no",
    )
