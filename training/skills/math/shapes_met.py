"""Shapes as people meet them: squares by the diagonal, tracks, round tanks, rain, plates, ribbons, sheets."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, show, tied
from training.skills.vocabulary import person

PI = Fraction(314159265358979323, 10**17)


def square_diagonal(rng: random.Random) -> Draft:
    size, who = rng.randint(2, 120), person(rng)
    unit, back = rng.choice(("cm", "m", "inches", "feet")), rng.random() < 0.45
    have, want = ("diagonal", "side") if back else ("side", "diagonal")
    value = size / 2**0.5 if back else size * 2**0.5
    thing = rng.choice(("square", "square", "square table", "square field", "square tile"))
    return Draft(
        phrasings=(
            f"{want} of a {thing} with {have} {size}, 2 decimals",
            f"What is the {want} of a {thing} whose {have} is {size} {unit}? Round to 2 decimals.",
            f"{thing} {have} {size}, {want} to two decimals",
            f"A {thing} has a {have} of {size} {unit}. How long is its {want}, to 2 decimals?",
            f"how long is the {want} of a {thing} when the {have} is {size} {unit}, two decimals",
            f"{who.name} knows that the {have} of a {thing} is {size} {unit}. What is the {want}, to 2 decimals?",
            f"Find the {want} of a {thing} from its {have} of {size} {unit} (2 decimals).",
            f"The {have} of my {thing} measures {size} {unit}. Give the {want} to 2 decimals.",
            f"Calculate the {want}: {thing}, {have} {size} {unit}, 2 decimals.",
            f"With a {have} of {size} {unit}, what {want} has a {thing}? Two decimals.",
        ),
        think=f"The diagonal is the side times the root of 2, so take {size} {'over' if back else 'times'} it.",
        code=f"import math\n\nprint(round({size} {'/' if back else '*'} math.sqrt(2), 2))",
        answer=str(round(value, 2)),
    )


def equilateral_height(rng: random.Random) -> Draft:
    side, area, who = rng.randint(2, 90), rng.random() < 0.3, person(rng)
    unit, want = rng.choice(("cm", "m", "inches")), "area" if area else "height"
    value = side * side * 3**0.5 / 4 if area else side * 3**0.5 / 2
    return Draft(
        phrasings=(
            f"{want.capitalize()} of an equilateral triangle of side {side}, 2 decimals",
            f"What is the {want} of an equilateral triangle with sides of {side} {unit}? 2 decimals.",
            f"equilateral triangle side {side}, {want} to two decimals",
            f"All sides of a triangle are {side} {unit}. Find its {want} to 2 decimals.",
            f"how do i get the {want} of an equilateral triangle with side {side} {unit}, 2 decimals",
            f"{who.name} draws an equilateral triangle with a side of {side} {unit}. What is its {want}, to 2"
            f" decimals?",
            f"Calculate the {want} of a triangle with three equal sides of {side} {unit} (2 decimals).",
            f"A road sign is an equilateral triangle of {side} {unit}. What {want} does it have, to 2 decimals?",
            f"The side of an equilateral triangle is {side} {unit}; give the {want} to 2 decimals.",
            f"Equilateral triangle, {side} {unit} each side: {want}, rounded to 2 decimals?",
        ),
        think=f"The {want} is the root of 3 times {side}{' squared, over 4' if area else ' over 2'}.",
        code=f"import math\n\nprint(round(math.sqrt(3) * {side}{' ** 2 / 4' if area else ' / 2'}, 2))",
        answer=str(round(value, 2)),
    )


TRIPLES = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41), (12, 35, 37))


def area_by_hypotenuse(rng: random.Random) -> Draft:
    (a, b, c), k, who = rng.choice(TRIPLES), rng.randint(1, 9), person(rng)
    if rng.random() < 0.5:
        a, b = b, a
    leg, other, long = a * k, b * k, c * k
    unit, around = rng.choice(("cm", "m", "inches")), rng.random() < 0.35
    want = "perimeter" if around else "area"
    return Draft(
        phrasings=(
            f"{want} of a right triangle with hypotenuse {long} and one leg {leg}",
            f"A right triangle has a hypotenuse of {long} {unit} and a leg of {leg} {unit}. What is its {want}?",
            f"right triangle, hypotenuse {long}, leg {leg}, {want}?",
            f"Find the {want} of the right triangle whose longest side is {long} {unit} and one leg {leg} {unit}.",
            f"whats the {want} if a right triangle has hypotenuse {long} and a short side of {leg}",
            f"{who.name} has a right-angled triangle with hypotenuse {long} {unit} and one leg {leg} {unit}. How big"
            f" is the"
            f" {want}?",
            f"Calculate the {want}: right-angled triangle, hypotenuse {long} {unit}, leg {leg} {unit}.",
            f"One leg of a right triangle is {leg} {unit}, the hypotenuse {long} {unit}. Give the {want}.",
            f"The hypotenuse is {long} {unit} and one leg {leg} {unit}. What {want} does the right triangle have?",
            f"With hypotenuse {long} {unit} and a leg of {leg} {unit}, find a right triangle's {want}.",
        ),
        think=f"The other leg is the root of {long} squared minus {leg} squared; then take the {want}.",
        code=f"import math\n\nother = math.sqrt({long} ** 2 - {leg} ** 2)\n"
        + (f"print({long} + {leg} + other)" if around else f"print({leg} * other / 2)"),
        answer=show(Fraction(long + leg + other) if around else Fraction(leg * other, 2)),
    )


def round_outlines(rng: random.Random) -> Draft:
    who, kind = person(rng), rng.choice(("semicircle", "track", "track", "quarter circle"))
    if kind == "track":
        straight, radius = rng.randint(5, 20) * 10, rng.randint(10, 50)
        given, short = (
            f"a track with two straights of {straight} m and two semicircles of radius {radius} m",
            f"track, 2 straights {straight} m, 2 semicircles radius {radius} m",
        )
        code, value = f"2 * {straight} + 2 * math.pi * {radius}", float(2 * straight + 2 * PI * radius)
        think = f"Two straights of {straight} and a whole circle of radius {radius}."
    elif kind == "semicircle":
        across = rng.randint(2, 90)
        given, short = f"a semicircle with diameter {across}", f"semicircle diameter {across}"
        code, value = f"math.pi * {across} / 2 + {across}", float(PI * across / 2 + across)
        think = f"Half the circumference of diameter {across}, and the diameter {across} itself."
    else:
        radius = rng.randint(2, 60)
        given, short = f"a quarter circle with radius {radius}", f"quarter circle radius {radius}"
        code, value = f"math.pi * {radius} / 2 + 2 * {radius}", float(PI * radius / 2 + 2 * radius)
        think = f"A quarter of the circumference of radius {radius}, and two radii."
    return Draft(
        phrasings=(
            f"the perimeter of {given}, 2 decimals",
            f"What is the perimeter of {given}, to 2 decimals?",
            f"{short}, whole perimeter, 2 decimals",
            f"How long is the way once around {given}? 2 decimals.",
            f"how far is it all the way round {given}, two decimals",
            f"{who.name} walks once around {given}. How far is that, to 2 decimals?",
            f"Find the complete outline of {given} (2 decimals).",
            f"Calculate the perimeter, straight parts included, of {given}, to 2 decimals.",
            f"I need edging all around {given}. How long must it be, to 2 decimals?",
            f"Perimeter to two decimals: {short}?",
        ),
        think=think,
        code=f"import math\n\nprint(round({code}, 2))",
        answer=str(round(value, 2)),
    )


def round_tank_litres(rng: random.Random) -> Draft:
    across, deep, who = decimal(rng, 1, 6), decimal(rng, 1, 5), person(rng)
    radius, a, d = rng.random() < 0.3, show(across), show(deep)
    value = float(PI * across * across * deep * 1000 / (1 if radius else 4))
    if not 0.001 < value % 1 < 0.999 or abs(value % 1 - 0.5) < 0.01:
        return round_tank_litres(rng)
    what, wide = rng.choice(("tank", "well", "pool", "barrel", "silo")), "in radius" if radius else "across"
    half = a if radius else f"({a} / 2)"
    end = "to the nearest litre"
    return Draft(
        phrasings=(
            f"volume of water in a cylindrical {what} {a} m {wide} and {d} m deep, in litres, {end}",
            f"A round {what} is {a} m {wide} and {d} m deep. How many litres does it hold, {end}?",
            f"round {what}, {a} m {wide}, {d} m deep, litres, {end}",
            f"How many litres fit in a cylinder {a} m {wide} and {d} m high, {end}?",
            f"how much water in litres is in a full round {what} {a} m {wide} with a depth of {d} m, {end}",
            f"{who.name} fills a round {what} {a} m {wide}, {d} m deep. How many litres go in, {end}?",
            f"Calculate the litres, {end}: cylinder {a} m {wide}, height {d} m.",
            f"My round {what} measures {a} m {wide} and {d} m in depth. Litres when full, {end}?",
            f"Capacity in litres ({end}) of a circular {what} {a} m {wide} and {d} m deep?",
            f"Litres of water for a circular {what}: {a} m {wide}, {d} m deep, {end}.",
        ),
        think=f"The volume pi * {half} ** 2 * {d} in cubic metres, times 1000 litres.",
        code=f"import math\n\nprint(round(math.pi * {half} ** 2 * {d} * 1000))",
        answer=str(math.floor(value + 0.5)),
    )


def depth_of_water(rng: random.Random) -> Draft:
    a, b = decimal(rng, 1, 6), decimal(rng, 1, 4)
    litres, who = rng.randint(4, 160) * 50, person(rng)
    value = litres / (a * b * 10)
    if tied(value) or value > 300:
        return depth_of_water(rng)
    x, y, what = show(a), show(b), rng.choice(("tank", "pool", "trough", "pond", "basin"))
    return Draft(
        phrasings=(
            f"How deep is the water if {litres} litres are poured in a {what} {x} m by {y} m? in cm, 2 decimals",
            f"{litres} litres in a {what} of {x} x {y} m, depth in cm to 2 decimals",
            f"A {what} has a floor of {x} m by {y} m. {litres} litres of water go in. How many cm deep is it, to 2"
            f" decimals?",
            f"What depth in cm do {litres} litres reach on a base of {x} m by {y} m (2 decimals)?",
            f"how high in cm does {litres} l of water stand in a {x} m by {y} m {what}, 2 decimals",
            f"{who.name} pours {litres} litres into a {what} {x} m long and {y} m wide. How deep is the water in cm,"
            f" to 2"
            f" decimals?",
            f"Calculate the water level in cm, to 2 decimals: {litres} litres, base {x} m x {y} m.",
            f"A rectangular {what}, {x} m by {y} m, holds {litres} litres now. Depth in cm, two decimals?",
            f"Water level in cm to 2 decimals when a {x} by {y} m {what} gets {litres} litres?",
            f"Base area {x} m times {y} m, {litres} litres of water: level in cm to 2 decimals?",
        ),
        think=f"{litres} litres are {litres} / 1000 cubic metres; over {x} * {y} gives metres, times 100 cm.",
        code=f"print(round({litres} / 1000 / ({x} * {y}) * 100, 2))",
        answer=cents(value),
    )


def rain_on_roof(rng: random.Random) -> Draft:
    mm, who = rng.randint(2, 60), person(rng)
    square, area = rng.random() < 0.6, rng.randint(4, 250)
    a, b = rng.randint(4, 30), rng.randint(3, 20)
    what = rng.choice(("roof", "roof", "garden", "field", "yard", "greenhouse"))
    where, total, how = (
        (f"{area} m²", mm * area, f"{area}") if square else (f"{a} m by {b} m", mm * a * b, f"{a} * {b}")
    )
    return Draft(
        phrasings=(
            f"rain: {mm} mm on a {what} of {where}, how many litres",
            f"{mm} mm of rain fall on a {what} of {where}. How many litres is that?",
            f"how many litres of water does {mm} mm of rain bring on {where}",
            f"A {what} of {where} gets {mm} mm of rain. How many litres of water come down?",
            f"How many litres can be collected from a {what} of {where} in {mm} mm of rain?",
            f"{who.name} catches all the rain from a {what} of {where}. It rains {mm} mm. How many litres is it?",
            f"Calculate the litres of rainwater: area {where}, rainfall {mm} mm.",
            f"rainfall {mm} mm, area {where}: litres?",
            f"With {mm} mm of rain, what volume in litres lands on a {what} of {where}?",
            f"One mm of rain is a litre per square metre. How many litres are {mm} mm on {where}?",
        ),
        think=f"A mm on a square metre is a litre: {mm} times {how}.",
        code=f"print({mm} * {how})",
        answer=str(sum(mm for _ in range(total // mm))),
    )


def weight_by_density(rng: random.Random) -> Draft:
    what, density = rng.choice((
        ("steel plate", 7850), ("aluminium sheet", 2700), ("glass pane", 2500), ("oak board", 720),
        ("concrete slab", 2400), ("plywood sheet", 600), ("granite worktop", 2700), ("copper sheet", 8960),
    ))  # fmt: skip
    a, b, thick, who = decimal(rng, 1, 4), decimal(rng, 1, 3), rng.randint(3, 60), person(rng)
    value = a * b * thick * density / 1000
    if tied(value):
        return weight_by_density(rng)
    x, y, the = show(a), show(b), "an" if what[0] in "ao" else "a"
    return Draft(
        phrasings=(
            f"Weight of {the} {what} {x} m x {y} m x {thick} mm with density {density} kg per m3, in kg",
            f"{what} {x} m by {y} m, {thick} mm thick, {density} kg/m³: kg?",
            f"How heavy in kg is {the} {what} of {x} m by {y} m by {thick} mm at {density} kg per cubic metre?",
            f"what does {the} {what} weigh in kg, {x} x {y} m and {thick} mm thick, density {density} kg/m3",
            f"{the.capitalize()} {what} is {x} m long, {y} m wide and {thick} mm thick. With {density} kg/m³, what"
            f" does it weigh"
            f" in kg?",
            f"{who.name} carries {the} {what}, {x} m by {y} m and {thick} mm thick, of {density} kg per m³. How many"
            f" kg is"
            f" that?",
            f"Calculate the mass in kg: {x} m x {y} m x {thick} mm, density {density} kg/m³.",
            f"Given a density of {density} kg/m³, find the weight in kg of {x} m by {y} m by {thick} mm.",
            f"My {what} measures {x} by {y} m and is {thick} mm thick ({density} kg per m³). Its weight in kg?",
            f"kg of {the} {what} with {x} m, {y} m and {thick} mm at {density} kg per cubic metre?",
        ),
        think=f"The volume {x} * {y} * {thick} / 1000 cubic metres, times {density} kg.",
        code=f"print(round({x} * {y} * {thick} / 1000 * {density}, 2))",
        answer=cents(value),
    )


def ribbon_for_box(rng: random.Random) -> Draft:
    long, wide, high, bow = rng.randint(15, 60), rng.randint(10, 40), rng.randint(4, 30), rng.randint(2, 12) * 5
    total, who = sum((long, long, wide, wide, high, high, high, high, bow)), person(rng)
    what = rng.choice(("box", "gift", "parcel", "present"))
    end = "once around both ways, crossing on top"
    return Draft(
        phrasings=(
            f"how much ribbon in cm for a {what} {long} x {wide} x {high} cm tied {end}, plus {bow} cm for the bow",
            f"A {what} {long} cm long, {wide} cm wide and {high} cm high is tied {end}; the bow takes {bow} cm. How"
            f" many cm of"
            f" ribbon is it?",
            f"ribbon for {long}x{wide}x{high} cm, {end}, bow {bow} cm, total cm",
            f"How many cm of ribbon go {end}, on a {what} of {long} by {wide} by {high} cm with {bow} cm for the bow?",
            f"{who.name} ties a {what} of {long} cm x {wide} cm x {high} cm {end}, and needs {bow} cm for a bow. How"
            f" much"
            f" ribbon in cm?",
            f"Ribbon length in cm: {what} {long} long, {wide} wide, {high} high, {end}, bow {bow} cm.",
            f"Calculate the string for a {what} {long} x {wide} x {high} cm ({end}) with {bow} cm extra for the knot,"
            f" in cm.",
            f"I wrap a {what}, {long} cm by {wide} cm and {high} cm high, with ribbon {end}. Add {bow} cm for the bow."
            f" How"
            f" many cm?",
            f"What length of ribbon in cm ties {long} by {wide} by {high} cm {end}, with {bow} cm for the bow?",
            f"{long} cm long, {wide} cm wide, {high} cm high: cm of ribbon {end}, {bow} cm of bow included?",
        ),
        think=f"Twice {long}, twice {wide} and four times {high}, plus {bow}.",
        code=f"print(2 * {long} + 2 * {wide} + 4 * {high} + {bow})",
        answer=str(total),
    )


def sheets_by_area(rng: random.Random) -> Draft:
    a, b = rng.choice(
        (
            (Fraction(6, 5), Fraction(12, 5)),
            (Fraction(5, 4), Fraction(5, 2)),
            (Fraction(3, 5), Fraction(6, 5)),
            (Fraction(1), Fraction(2)),
            (Fraction(3, 2), Fraction(3)),
        )
    )
    area, who = rng.randint(5, 150), person(rng)
    what = rng.choice(("plywood", "plasterboard", "drywall", "insulation", "turf"))
    count = next(n for n in range(1, 1000) if n * a * b >= area)
    if (area / (a * b)).denominator == 1:
        return sheets_by_area(rng)
    x, y = show(a), show(b)
    return Draft(
        phrasings=(
            f"How many sheets of {x} x {y} m {what} cover {area} square metres, going by area?",
            f"{area} m2, sheets {x} by {y} m, how many sheets by area, rounded up",
            f"A sheet of {what} is {x} m by {y} m. How many whole sheets do I need for {area} m², by area?",
            f"sheets of {what} ({x} m x {y} m) needed for {area} m², by area and rounded up",
            f"{who.name} covers {area} m² with {what} sheets of {x} m by {y} m. By area, how many must {who.he} buy?",
            f"how many {x} by {y} metre panels make at least {area} square metres",
            f"Calculate by area how many {what} sheets, {x} m times {y} m, are needed for {area} square metres.",
            f"To cover {area} square metres with sheets measuring {x} m by {y} m, what is the least number by area?",
            f"Sheets needed (by area, round up): {area} m² in all, each {x} m x {y} m.",
            f"I have {area} m² to cover; one sheet of {what} is {x} m wide and {y} m long. Whole sheets by area?",
        ),
        think=f"Divide {area} by the area {x} * {y} of a sheet and round up.",
        code=f"import math\n\nprint(math.ceil({area} / ({x} * {y})))",
        answer=str(count),
    )
