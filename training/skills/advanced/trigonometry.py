"""Sines, angles and triangles."""

from __future__ import annotations

import cmath
import math
import random

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.wording import rounding

ANGLES = (0, 15, 30, 30, 45, 45, 60, 60, 75, 90, 100, 120, 135, 150, 180, 210, 225, 240, 270, 300, 315, 330, 360)


def trig_of_degrees(rng: random.Random) -> Draft:
    name, word = rng.choice((("sin", "sine"), ("cos", "cosine"), ("tan", "tangent")))
    angle = rng.choice((*ANGLES, rng.randint(1, 89), rng.randint(-180, 360)))
    if name == "tan" and angle % 180 == 90:
        angle += 10
    places, ask = rounding(rng)
    turned = cmath.exp(1j * math.pi * angle / 180)
    value = {"sin": turned.imag, "cos": turned.real, "tan": turned.imag / turned.real if turned.real else 0}[name]
    return Draft(
        phrasings=(
            f"{name} of {angle}°{to_places(places)}",
            f"{word} {angle} degrees{to_places(places)}",
            f"What is {name}({angle}°){next(ask)}?",
            f"What is the {word} of {angle} degrees{next(ask)}?",
            f"Calculate {name}({angle} degrees){next(ask)}",
            f"{name} {angle} degrees{next(ask)}",
            f"Find the {word} of an angle of {angle}°{next(ask)}",
            f"what's {name} of {angle} deg{next(ask)}",
            f"Can you give me the {word} of {angle} degrees{next(ask)}?",
            f"An angle measures {angle} degrees. What is its {word}{next(ask)}?",
            f"Evaluate {name} {angle}°{next(ask)}",
            f"{name} of {angle} degrees{next(ask)}",
            f"tell me {name} {angle}°{next(ask)}",
            f"I need the {word} of {angle}°{next(ask)}.",
            f"value of {name}({angle} deg){next(ask)}",
            f"{word} of {angle} degrees{next(ask)}",
            f"For theta = {angle} degrees, what is {name} theta{next(ask)}?",
            f"calc {name}({angle}°){next(ask)}",
            f"My calculator is in degree mode. What does {name}({angle}) show{next(ask)}?",
            f"If an angle is {angle}°, how much is its {word}{next(ask)}?",
            f"what is {name} {angle} when the angle is in degrees{next(ask)}",
            f"How much is {name} {angle}°{next(ask)}?",
            f"Work out the {word} for {angle} deg{next(ask)}.",
            f"{angle} degrees, {name}?{next(ask)}",
            f"Please give {name}({angle} degrees) as a decimal{next(ask)}.",
            f"A ramp problem in school needs {name} {angle}°. What number goes in{next(ask)}?",
            f"in degrees: {name}({angle}){next(ask)}",
            f"Compute the {word} of {angle}°{next(ask)}",
            f"Find {name} of {angle} degrees{next(ask)}.",
        ),
        think=f"Convert {angle} degrees to radians and take the {word}.",
        code=f"import math\nprint(round(math.{name}(math.radians({angle})), {places}))",
        answer=str(round(value, places) + 0.0),
    )


def trig_of_radians(rng: random.Random) -> Draft:
    name, word = rng.choice((("sin", "sine"), ("cos", "cosine"), ("tan", "tangent")))
    said, text, angle = rng.choice(
        (
            ("pi/6", "math.pi / 6", math.pi / 6),
            ("pi/4", "math.pi / 4", math.pi / 4),
            ("pi/3", "math.pi / 3", math.pi / 3),
            ("2*pi/3", "2 * math.pi / 3", 2 * math.pi / 3),
            ("pi", "math.pi", math.pi),
            *((str(x), str(x), x) for x in (rng.randint(1, 9), rng.randint(1, 30) / 10, rng.randint(1, 300) / 100)),
        )
    )
    places, ask = rounding(rng)
    turned = cmath.exp(1j * angle)
    value = {"sin": turned.imag, "cos": turned.real, "tan": turned.imag / turned.real}[name]
    return Draft(
        phrasings=(
            f"{name} of {said} rad{to_places(places)}",
            f"What is {name}({said}) in radians{next(ask)}?",
            f"What is the {word} of {said} radians{next(ask)}?",
            f"Calculate {name}({said}){next(ask)}",
            f"{name}({said}){next(ask)}",
            f"Find the {word} of an angle of {said} rad{next(ask)}",
            f"what's {name} {said} rad{next(ask)}",
            f"Evaluate {name}({said}), the angle being in radians{next(ask)}",
            f"Compute the {word} of {said} radians{next(ask)}",
            f"Find {name} of {said} radians{next(ask)}.",
        ),
        think=f"Take the {word} of {said}, which is in radians.",
        code=f"import math\nprint(round(math.{name}({text}), {places}))",
        answer=str(round(value, places) + 0.0),
    )


def inverse_trig(rng: random.Random) -> Draft:
    name = rng.choice(("sin", "cos", "tan"))
    value = rng.choice((0.5, 1, 0, -0.5, -1, rng.randint(-99, 99) / 100))
    word = f"arc{name}"
    places, ask = rounding(rng)
    by_sine = 2 * math.atan2(value, 1 + math.sqrt(1 - value * value))
    angle = {"sin": by_sine, "cos": math.pi / 2 - by_sine, "tan": cmath.phase(complex(1, value))}[name]
    return Draft(
        phrasings=(
            f"inverse {name} of {value}, degrees{to_places(places)}",
            f"arc{name}({value}) as degrees{to_places(places)}",
            f"What is {word}({value}) in degrees{next(ask)}?",
            f"What angle in degrees has a {name} of {value}{next(ask)}?",
            f"Calculate the inverse {name} of {value} in degrees{next(ask)}",
            f"{word} {value} in degrees{next(ask)}",
            f"Find the angle in degrees whose {name} is {value}{next(ask)}",
            f"{name}^-1({value}) in degrees{next(ask)}",
            f"If {name}(x) = {value}, what is x in degrees{next(ask)}?",
            f"Evaluate {word}({value}) and give it in degrees{next(ask)}",
            f"Give the {word} of {value} in degrees{next(ask)}.",
        ),
        think=f"Take {word} of {value} and convert the radians to degrees.",
        code=f"import math\nprint(round(math.degrees(math.a{name}({value})), {places}))",
        answer=str(round(angle * 180 / math.pi, places)),
    )


def degrees_to_radians(rng: random.Random) -> Draft:
    angle = rng.choice((*ANGLES[1:], rng.randint(1, 360), rng.randint(1, 720)))
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"Convert {angle} degrees to radians{next(ask)}.",
            f"What is {angle} degrees in radians{next(ask)}?",
            f"{angle} degrees to radians{next(ask)}",
            f"How many radians are {angle}°{next(ask)}?",
            f"Express {angle}° in radians{next(ask)}",
            f"{angle} deg in rad{next(ask)}",
            f"A wheel turned {angle} degrees. How much is that in radians{next(ask)}?",
            f"A wheel turned by {angle} degrees. By how many radians is that{next(ask)}?",
            f"how many radians is {angle} degrees{next(ask)}",
            f"{angle}° in radians{next(ask)}",
            f"{angle} degrees = ? radians{next(ask)}",
            f"What is an angle of {angle} degrees when measured in radians{next(ask)}?",
            f"My code needs radians but I have {angle} degrees. What do I pass{next(ask)}?",
            f"radians for {angle} deg{next(ask)}",
            f"I need {angle}° as radians{next(ask)}.",
            f"deg to rad: {angle}{next(ask)}",
            f"Tell me the radian measure of {angle} degrees{next(ask)}.",
            f"Give {angle} degrees as an angle in radians{next(ask)}.",
            f"Compute the radians in {angle}°{next(ask)}",
            f"math.radians({angle}) gives what{next(ask)}?",
            f"If I turn {angle} degrees, how many radians did I turn{next(ask)}?",
            f"{angle} degree angle to radian{next(ask)}",
            f"How much is {angle} deg in rad{next(ask)}?",
            f"Please turn {angle}° into radians, as a decimal{next(ask)}.",
            f"What's {angle}° as radians{next(ask)}?",
            f"Change {angle} degrees into radians{next(ask)}.",
        ),
        think=f"Convert {angle} degrees to radians.",
        code=f"import math\nprint(round(math.radians({angle}), {places}))",
        answer=str(round(angle / 360 * math.tau, places)),
    )


def radians_to_degrees(rng: random.Random) -> Draft:
    said, text, value = rng.choice(
        (
            ("pi/6", "math.pi / 6", math.pi / 6),
            ("pi/4", "math.pi / 4", math.pi / 4),
            ("2*pi", "2 * math.pi", math.tau),
            *((str(x), str(x), x) for x in (rng.randint(1, 9), rng.randint(1, 60) / 10, rng.randint(1, 600) / 100)),
        )
    )
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"{said} rad in degrees{to_places(places)}",
            f"change {said} rad to degrees{to_places(places)}",
            f"Convert {said} radians to degrees{next(ask)}.",
            f"What is {said} radians in degrees{next(ask)}?",
            f"{said} radians to degrees{next(ask)}",
            f"How many degrees are {said} rad{next(ask)}?",
            f"Express {said} radians in degrees{next(ask)}",
            f"{said} rad in deg{next(ask)}",
            f"A robot arm turns by {said} radians. What is this in degrees{next(ask)}?",
            f"how many degrees is {said} radians{next(ask)}",
            f"{said} rad = ? degrees{next(ask)}",
            f"Turn {said} radians into degrees{next(ask)}",
            f"What is {said} rad as an angle in degrees{next(ask)}?",
            f"I need {said} radians in degrees{next(ask)}.",
            f"rad to deg: {said}{next(ask)}",
            f"My code returns {said} radians. How many degrees are that{next(ask)}?",
            f"math.degrees({said}), what does it give{next(ask)}?",
            f"What's an angle of {said} radians as degrees{next(ask)}?",
            f"Change {said} radians into degrees{next(ask)}.",
        ),
        think=f"Convert {said} radians to degrees.",
        code=f"import math\nprint(round(math.degrees({text}), {places}))",
        answer=str(round(value / math.tau * 360, places)),
    )


def law_of_cosines(rng: random.Random) -> Draft:
    a, b, angle = rng.randint(2, 30), rng.randint(2, 30), rng.choice((30, 45, 60, 90, 120, rng.randint(10, 170)))
    places, ask = rounding(rng)
    corner = cmath.rect(b, math.pi * angle / 180)
    return Draft(
        phrasings=(
            f"In a triangle, a = {a}, b = {b} and the angle between them is {angle} degrees. Find side"
            f" c{to_places(places)}.",
            f"Two ropes of {a} m and {b} m are tied to one peg and form an angle of {angle} degrees. How far apart"
            f" in m are their other ends{to_places(places)}?",
            f"Use the law of cosines: a = {a}, b = {b}, C = {angle}°. Find c{to_places(places)}.",
            f"law of cosines: a = {a}, b = {b}, C = {angle}°, c = ?{to_places(places)}",
            f"A triangle has sides {a} and {b} with an angle of {angle} degrees between them. How long is the"
            f" third side{next(ask)}?",
            f"Use the law of cosines to find c when a = {a}, b = {b} and C = {angle}°{next(ask)}",
            f"third side of a triangle with sides {a}, {b} and included angle {angle} degrees{next(ask)}",
            f"Two sides of a triangle are {a} and {b}, the included angle is {angle}°. Find the third side{next(ask)}.",
            f"law of cosines a={a} b={b} angle={angle} degrees, find c{next(ask)}",
            f"Two roads leave a town at an angle of {angle} degrees. After {a} km on one and {b} km on the other, how"
            f" far apart are the ends{next(ask)}?",
            f"What is the side opposite the {angle} degree angle if the other sides are {a} and {b}{next(ask)}?",
            f"triangle sides {a} and {b}, angle between them {angle}°, third side{next(ask)}",
            f"Sides {a} and {b} meet at {angle} degrees. What is the length of the side across{next(ask)}?",
            f"c = ? for a = {a}, b = {b}, angle C = {angle} degrees{next(ask)}",
            f"Two sides of a triangle measure {a} and {b} and the angle between them is {angle} degrees. What is"
            f" the third side{next(ask)}?",
            f"Two boats leave a pier with an angle of {angle}° between their courses. One sails {a} km, the other"
            f" {b} km. How far apart are they{next(ask)}?",
            f"I know two sides, {a} and {b}, and the angle of {angle}° they include. How long is the third"
            f" side{next(ask)}?",
            f"Given a = {a}, b = {b} and the included angle {angle}°, find c by the cosine rule{next(ask)}.",
            f"cosine rule: sides {a}, {b}, included angle {angle} deg{next(ask)}",
            f"In a triangle with sides {a} and {b} enclosing an angle of {angle}°, compute the remaining"
            f" side{next(ask)}.",
            f"Find the length of the third side of a triangle whose sides {a} and {b} form an angle of {angle}"
            f" degrees{next(ask)}.",
        ),
        think=f"Use the law of cosines with the sides {a} and {b} and the included angle of {angle} degrees.",
        code=(
            f"import math\na = {a}\nb = {b}\nangle = math.radians({angle})\n"
            f"print(round(math.sqrt(a ** 2 + b ** 2 - 2 * a * b * math.cos(angle)), {places}))"
        ),
        answer=str(round(abs(corner - a), places)),
    )


def law_of_sines(rng: random.Random) -> Draft:
    side, first = rng.randint(2, 40), rng.randint(20, 90)
    second = rng.randint(15, 170 - first)
    places, ask = rounding(rng)
    diameter = side / math.cos(math.pi / 2 - math.pi * first / 180)
    value = diameter * math.cos(math.pi / 2 - math.pi * second / 180)
    return Draft(
        phrasings=(
            f"In a triangle, a = {side}, A = {first}° and B = {second}°. What is side b{next(ask)}?",
            f"Use the law of sines to find b if a = {side}, angle A = {first} degrees and angle B = {second}"
            f" degrees{next(ask)}",
            f"law of sines a={side} A={first} B={second} degrees find b{next(ask)}",
            f"A side of {side} lies opposite an angle of {first} degrees. How long is the side opposite {second}"
            f" degrees{next(ask)}?",
            f"Triangle: side {side} opposite {first}°, find the side opposite {second}°{next(ask)}",
            f"Compute side b with the sine rule: a = {side}, A = {first}°, B = {second}°{next(ask)}",
            f"A triangle has angles {first}° and {second}°. The side facing {first}° is {side} m. How long is the"
            f" side facing {second}°{next(ask)}?",
            f"sine rule: {side} is opposite {first} deg, which side is opposite {second} deg{next(ask)}",
            f"By the law of sines, how long is b when a = {side}, A = {first}° and B = {second}°{next(ask)}?",
        ),
        think=f"By the law of sines b is {side} times sin {second} divided by sin {first}.",
        code=(
            "import math\n"
            f"print(round({side} * math.sin(math.radians({second})) / math.sin(math.radians({first})), {places}))"
        ),
        answer=str(round(value, places)),
    )


def hypotenuse(rng: random.Random) -> Draft:
    a, b = rng.choice(((3, 4), (5, 12), (8, 15), (rng.randint(1, 40), rng.randint(1, 40))))
    places, ask = rounding(rng)
    teller, _, _ = tellers(a, b)
    return Draft(
        phrasings=(
            f"{teller.name} walks {a} km east and then {b} km north. How many km is {teller.he} away from the"
            f" start in a straight line, to {places} decimals?",
            f"A screen is {a} cm high and {b} cm wide, and {teller.name} wants to know its diagonal in cm, to"
            f" {places} decimals.",
            f"diagonal of a right triangle with sides {a} and {b} at the right angle{to_places(places)}",
            f"legs {a} and {b}, hypotenuse?{to_places(places)}",
            f"right triangle, short sides {a} and {b}, longest side{to_places(places)}",
            f"What is the hypotenuse of a right triangle with legs {a} and {b}{next(ask)}?",
            f"Find the hypotenuse for sides {a} and {b}{next(ask)}",
            f"hypotenuse of {a} and {b}{next(ask)}",
            f"A right triangle has legs of {a} cm and {b} cm. How long is its hypotenuse{next(ask)}?",
            f"Use the Pythagorean theorem with a = {a} and b = {b} to get c{next(ask)}",
            f"I walk {a} km east and {b} km north. How far am I from the start{next(ask)}?",
            f"whats the longest side of a right triangle with sides {a} and {b}{next(ask)}",
            f"legs {a} and {b}, find the hypotenuse{next(ask)}",
            f"Pythagoras: a={a}, b={b}, c=?{next(ask)}",
            f"How long is the longest side if the two short sides of a right triangle are {a} and {b}{next(ask)}?",
            f"A right-angled triangle has sides of {a} and {b} next to the right angle. Find c{next(ask)}.",
            f"What's the diagonal of a rectangle measuring {a} by {b}{next(ask)}?",
            f"The foot of a ladder is {a} m from a wall and its top is {b} m up. How long is the ladder{next(ask)}?",
            f"right triangle with legs {a} cm and {b} cm, hypotenuse{next(ask)}",
            f"A TV screen is {a} inches wide and {b} inches high. What is its diagonal in inches{next(ask)}?",
            f"I drive {a} miles north, then {b} miles west. What is the straight line distance back{next(ask)}?",
            f"Find the length of the side opposite the right angle when the other two are {a} and {b}{next(ask)}.",
            f"sqrt of {a} squared plus {b} squared{next(ask)}",
            f"If one leg is {a} m and the other leg is {b} m, how long is the hypotenuse{next(ask)}?",
            f"A boat sails {a} km south and {b} km east. How far is it from the harbour in a straight line{next(ask)}?",
            f"What does Pythagoras give for the hypotenuse with legs {a} and {b}{next(ask)}?",
            f"need the third side of a right triangle, the legs being {a} and {b}{next(ask)}",
            f"A gate is {a} feet wide and {b} feet tall. How long a diagonal brace does it need{next(ask)}?",
            f"How long is the diagonal of a {a} by {b} rectangle{next(ask)}?",
            f"Compute the hypotenuse of a right-angled triangle with sides {a} and {b}{next(ask)}.",
        ),
        think=f"By Pythagoras the hypotenuse is the root of {a} squared plus {b} squared.",
        code=f"import math\nprint(round(math.sqrt({a} ** 2 + {b} ** 2), {places}))",
        answer=str(round(abs(complex(a, b)), places)),
    )


def heron_area(rng: random.Random) -> Draft:
    x, y, z = rng.randint(1, 15), rng.randint(1, 15), rng.randint(1, 15)
    a, b, c = x + y, y + z, z + x
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"how big is a triangle with sides of {a}, {b} and {c}{to_places(places)}",
            f"three sides {a}, {b} and {c} of a triangle, how big is its area{to_places(places)}",
            f"What is the area of a triangle with sides {a}, {b} and {c}{next(ask)}?",
            f"Use Heron's formula to find the area of a triangle with sides {a}, {b}, {c}{next(ask)}",
            f"area of triangle {a} {b} {c}{next(ask)}",
            f"A triangular garden has sides of {a} m, {b} m and {c} m. What is its area{next(ask)}?",
            f"Calculate the area of the triangle whose side lengths are {a}, {b} and {c}{next(ask)}",
            f"heron's formula for {a}, {b}, {c}{next(ask)}",
            f"How large is a triangle with edges {a}, {b} and {c}{next(ask)}?",
            f"triangle with sides {a}, {b}, {c}: area{next(ask)}",
            f"sides {a} {b} {c}, find the area of the triangle{next(ask)}",
            f"How big is the area of a triangle whose three sides measure {a}, {b} and {c}{next(ask)}?",
            f"A triangular sail has edges of {a} m, {b} m and {c} m. How many square metres is it{next(ask)}?",
            f"I know the three sides of a triangle: {a}, {b} and {c}. What is its area{next(ask)}?",
            f"Apply Heron to the sides {a}, {b}, {c}{next(ask)}",
            f"A plot is a triangle with sides of {a} ft, {b} ft and {c} ft. Find its area in square feet{next(ask)}.",
            f"Work out the area enclosed by sides {a}, {b} and {c} of a triangle{next(ask)}",
            f"Given the three sides {a}, {b} and {c}, find the triangle's area{next(ask)}.",
            f"Find the area of a triangle whose sides are {a}, {b} and {c}{next(ask)}.",
        ),
        think=f"Use Heron's formula with half the perimeter of {a}, {b} and {c}.",
        code=(
            f"import math\na, b, c = {a}, {b}, {c}\ns = (a + b + c) / 2\n"
            f"print(round(math.sqrt(s * (s - a) * (s - b) * (s - c)), {places}))"
        ),
        answer=str(round(math.sqrt((x + y + z) * x * y * z), places)),
    )


def height_from_angle(rng: random.Random) -> Draft:
    distance, angle = rng.randint(5, 200), rng.choice((30, 45, 60, rng.randint(5, 80)))
    places, ask = rounding(rng)
    thing = rng.choice(("tree", "tower", "building", "flagpole", "cliff", "lighthouse"))
    turned = cmath.exp(1j * math.pi * angle / 180)
    teller, _, _ = tellers(distance, angle)
    return Draft(
        phrasings=(
            f"{teller.name} stands {distance} m away from a {thing} and sees its top {angle} degrees above the"
            f" ground. How tall is the {thing} in metres, to {places} decimals?",
            f"A {thing} throws a shadow {distance} m long while the sun stands at {angle} degrees. {teller.name}"
            f" asks how tall it is in metres, to {places} decimals.",
            f"how tall is a {thing} if I stand {distance} m away and look up at {angle} degrees{to_places(places)}",
            f"{thing} seen at {angle}° from {distance} m, height{to_places(places)}",
            f"From {distance} m away, the top of a {thing} is seen at an angle of {angle} degrees. How tall is the"
            f" {thing}{next(ask)}?",
            f"The angle of elevation to the top of a {thing} is {angle}° from {distance} metres away. Find its"
            f" height{next(ask)}.",
            f"{thing} height, angle of elevation {angle} degrees, distance {distance} m{next(ask)}",
            f"I stand {distance} m from a {thing} and look up at {angle} degrees to its top. What is its"
            f" height{next(ask)}?",
            f"Calculate the height of a {thing} seen under {angle}° from a distance of {distance} m{next(ask)}",
            f"how high is a {thing} if its top is at {angle} deg elevation {distance} m away{next(ask)}",
            f"At ground level, {distance} m from a {thing}, the elevation angle is {angle}°. How high does it"
            f" rise{next(ask)}?",
            f"angle of elevation {angle}°, {distance} m away, how tall is the {thing}{next(ask)}",
            f"A {thing} is viewed from {distance} m away at an elevation of {angle} degrees. Calculate its"
            f" height{next(ask)}.",
            f"How tall is a {thing} when I see its top at {angle} degrees from {distance} m away{next(ask)}?",
            f"Standing {distance} meters from the base of a {thing}, I measure {angle}° up to the top. How high"
            f" is it{next(ask)}?",
            f"Use tangent: distance {distance} m to the {thing}, angle of elevation {angle}°. Height{next(ask)}?",
            f"What is the height of a {thing} if the elevation angle is {angle}° at {distance} m{next(ask)}?",
            f"From a spot {distance} m from the foot of a {thing} the angle up to its top is {angle} degrees."
            f" Find the height{next(ask)}.",
            f"{distance} m from the {thing}, {angle} degrees up to its top, height{next(ask)}",
            f"A {thing} is {distance} m away and its top appears at {angle} degrees above the horizon. How tall is"
            f" it{next(ask)}?",
            f"Find the height of a {thing} if the angle of elevation is {angle} degrees at a distance of {distance}"
            f" m{next(ask)}.",
        ),
        think=f"The height is {distance} times the tangent of {angle} degrees.",
        code=f"import math\nprint(round({distance} * math.tan(math.radians({angle})), {places}))",
        answer=str(round(distance * turned.imag / turned.real, places)),
    )
