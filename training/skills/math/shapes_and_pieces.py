"""Shapes at work: bricks, wallpaper, stairs, cut boards, what fits along a shelf; heights, cones, cubes and tins."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, show
from training.skills.vocabulary import person


def bricks_for_area(rng: random.Random) -> Draft:
    a, b, per = decimal(rng, 2, 20), decimal(rng, 1, 6), rng.choice((8, 10, 12, 16, 25, 40, 50, 60, 64, 120))
    thing, place = rng.choice(
        (("bricks", "wall"), ("blocks", "wall"), ("slabs", "patio"), ("plants", "bed"), ("pavers", "drive"))
    )
    if per > 40 and thing not in ("bricks", "plants"):
        per = 20
    need = a * b * per
    count = math.ceil(need)
    if need.denominator != 1:
        return bricks_for_area(rng)
    x, y, who = show(a), show(b), person(rng)
    return Draft(
        phrasings=(
            f"How many {thing} for a {place} of {x} m by {y} m if each square meter takes {per}?",
            f"{place} {x} x {y} m, {per} {thing} per m2, how many {thing}",
            f"A {place} is {x} m by {y} m and takes {per} {thing} per square meter. How many {thing} do I need?",
            f"how many {thing} do i need for {x} m by {y} m at {per} per square metre",
            f"{who.name} needs {per} {thing} per m2 for a {x} by {y} m {place}. How many is that?",
            f"{per} {thing} cover one square metre. How many cover a {place} {x} m long and {y} m wide?",
            f"Calculate the {thing} for {x} m times {y} m, {per} per m².",
            f"number of {thing}: {x}m x {y}m, {per}/m2",
            f"With {per} {thing} to the square meter, what does a {place} of {x} by {y} m need?",
            f"I build a {place} of {x} m x {y} m. There are {per} {thing} in one m². How many in all?",
            f"If {per} {thing} go on a square meter, how many go on a {x} m by {y} m {place}?",
        ),
        think=f"The area {x} * {y} times {per} {thing} per square meter.",
        code=f"print(round({x} * {y} * {per}))",
        answer=str(count),
    )


def wallpaper_rolls(rng: random.Random) -> Draft:
    around, height, covers = rng.randint(6, 30), decimal(rng, 2, 4), rng.choice((5, 5, 6, 7, 10))
    area = around * height
    rolls = next(n for n in range(1, 100) if n * covers >= area)
    if area == rolls * covers:
        return wallpaper_rolls(rng)
    h, who = show(height), person(rng)
    return Draft(
        phrasings=(
            f"How many rolls of wallpaper for walls {around} m long and {h} m high if a roll covers {covers} m2?",
            f"wallpaper {around} m around, {h} m high, roll covers {covers} m2, how many rolls",
            f"A room is {around} m around and {h} m high. One roll covers {covers} square meters. How many rolls?",
            f"how many rolls do i need for {around} m of wall {h} m high, {covers} m2 per roll",
            f"{who.name} papers {around} m of wall, {h} m high. A roll is enough for {covers} m². How many rolls?",
            f"Rolls needed: {around} m x {h} m, {covers} m² a roll?",
            f"Calculate the whole rolls for a wall of {around} by {h} m with {covers} m2 in each.",
            f"If one roll does {covers} m2, how many do I buy for {around} m of walls at {h} m height?",
            f"My walls are {around} m in all and {h} m tall. Rolls cover {covers} square metres each. How many?",
            f"rolls of {covers} m2 for {around} x {h} m walls",
            f"Wall length {around} m, height {h} m, roll {covers} m2: number of rolls to buy?",
        ),
        think=f"The area is {around} * {h}, divided by {covers} and rounded up.",
        code=f"import math\n\nprint(math.ceil({around} * {h} / {covers}))",
        answer=str(rolls),
    )


def stairs(rng: random.Random) -> Draft:
    steps, rise, who = rng.randint(3, 40), rng.choice((15, 16, 17, 18, 19, 20)), person(rng)
    total = sum([rise] * steps)
    if rng.random() < 0.5:
        return Draft(
            phrasings=(
                f"A staircase has {steps} steps of {rise} cm. How high is it in cm?",
                f"{steps} steps {rise} cm each, total height in cm",
                f"How high in cm do {steps} stairs of {rise} cm go?",
                f"how tall in cm is a stair with {steps} steps of {rise} cm",
                f"{who.name} climbs {steps} steps, each {rise} cm high. How many cm up is that?",
                f"Each stair is {rise} cm high and there are {steps}. Total rise in cm?",
                f"Find the height in cm of {steps} steps with a rise of {rise} cm.",
                f"My stairs have {steps} steps with {rise} cm each. How many cm from floor to floor?",
                f"{steps} stairs x {rise} cm = height in cm?",
                f"If one step rises {rise} cm, how many cm do {steps} steps rise?",
                f"Height gained on {steps} steps of {rise} cm, in cm?",
            ),
            think=f"The height is {steps} steps times {rise} cm.",
            code=f"print({steps} * {rise})",
            answer=str(total),
        )
    return Draft(
        phrasings=(
            f"How many steps of {rise} cm does it take to climb {total} cm?",
            f"{total} cm high, {rise} cm per step, how many steps",
            f"A floor is {total} cm up. With steps of {rise} cm, how many steps are needed?",
            f"how many stairs for {total} cm if each is {rise} cm",
            f"{who.name} builds stairs {total} cm high with {rise} cm a step. How many steps?",
            f"Number of steps: height {total} cm, rise {rise} cm?",
            f"Each step is {rise} cm. How many steps make {total} cm?",
            f"The deck is {total} cm above the lawn. How many {rise} cm steps do I build?",
            f"stairs to {total} cm with a rise of {rise} cm, count",
            f"Divide a height of {total} cm into steps of {rise} cm. How many are there?",
            f"If a step rises {rise} cm, how many reach {total} cm?",
        ),
        think=f"The steps are {total} cm divided by {rise} cm.",
        code=f"print({total} // {rise})",
        answer=str(steps),
    )


def pieces_from_length(rng: random.Random) -> Draft:
    meters, piece, who = decimal(rng, 1, 12), rng.randint(8, 95), person(rng)
    total = int(meters * 100)
    count, rest = 0, total
    while rest >= piece:
        count, rest = count + 1, rest - piece
    if not count or not rest:
        return pieces_from_length(rng)
    m, thing = show(meters), rng.choice(("board", "rope", "ribbon", "pipe", "cable", "plank", "strip"))
    cm = f"{m} * 100" if meters.denominator == 1 else f"round({m} * 100)"
    left = rng.random() < 0.4
    ask = "how many cm are left over" if left else f"how many pieces of {piece} cm can I cut"
    if left:
        texts = (
            f"I cut a {m} m {thing} into pieces of {piece} cm. How many cm are left over?",
            f"{m} m {thing} cut into {piece} cm pieces, cm left over",
            f"How many cm remain of a {m} m {thing} after cutting as many {piece} cm pieces as possible?",
            f"how much {thing} in cm is left if i cut {m} m into {piece} cm pieces",
            f"{who.name} saws a {thing} of {m} m into {piece} cm lengths. How many cm of waste are there?",
            f"Waste in cm: {thing} {m} m, pieces {piece} cm?",
            f"A {thing} is {m} m. From it I take whole {piece} cm pieces. {ask.capitalize()}?",
            f"Leftover in cm when {m} m is divided into {piece} cm lengths?",
            f"After cutting {piece} cm pieces off a {m} m {thing}, how long is the rest in cm?",
            f"Find the rest in cm of {m} m cut every {piece} cm.",
            f"What rest in cm do pieces of {piece} cm leave of a {m} m {thing}?",
        )
    else:
        texts = (
            f"How many {piece} cm pieces can I cut from a {m} m {thing}?",
            f"{m} m {thing}, {piece} cm pieces, how many",
            f"From a {thing} of {m} m, {ask}?",
            f"how many pieces of {piece} cm fit in {m} m of {thing}",
            f"{who.name} cuts a {m} m {thing} into {piece} cm pieces. How many whole pieces are there?",
            f"Number of whole {piece} cm lengths in {m} m?",
            f"A {thing} is {m} m long. Each piece should be {piece} cm. How many pieces does it give?",
            f"I need pieces of {piece} cm and my {thing} has {m} m. How many do I get?",
            f"cut {m} m into {piece} cm parts, number of parts",
            f"If every piece is {piece} cm, how many complete ones come from {m} m?",
            f"How often does {piece} cm go into a {thing} of {m} m?",
        )
    return Draft(
        phrasings=texts,
        think=f"The {thing} has {total} cm; divide by {piece} and take the {'rest' if left else 'whole pieces'}.",
        code=f"print({cm} {'%' if left else '//'} {piece})",
        answer=str(rest if left else count),
    )


def missing_height(rng: random.Random) -> Draft:
    kind = rng.choice(("box", "triangle", "parallelogram", "cube", "tank"))
    h, a, b = rng.randint(2, 30), rng.randint(2, 40), rng.randint(2, 30)
    who = person(rng)
    if kind == "cube":
        given, ask, how, value = f"a cube has volume {h**3}", "side length", f"round({h**3} ** (1 / 3))", Fraction(h)
        think = f"The side is the cube root of {h**3}."
    elif kind == "box":
        given = f"a box has volume {a * b * h}, length {a} and width {b}"
        ask, how, value, think = (
            "height",
            f"{a * b * h} / ({a} * {b})",
            Fraction(h),
            f"The height is {a * b * h} / ({a} * {b}).",
        )
    elif kind == "tank":
        given = f"a tank has volume {a * h} and base area {a}"
        ask, how, value, think = "height", f"{a * h} / {a}", Fraction(h), f"The height is {a * h} divided by {a}."
    elif kind == "triangle":
        area = Fraction(a * h, 2)
        given, ask, how, value = (
            f"a triangle has area {show(area)} and base {a}",
            "height",
            f"2 * {show(area)} / {a}",
            Fraction(h),
        )
        think = f"The height is twice the area {show(area)} divided by the base {a}."
    else:
        given, ask, how, value = (
            f"a parallelogram has area {a * h} and base {a}",
            "height",
            f"{a * h} / {a}",
            Fraction(h),
        )
        think = f"The height is the area {a * h} divided by the base {a}."
    noun = given.split(" has ")[0].removeprefix("a ")
    facts = given.split(" has ")[1]
    return Draft(
        phrasings=(
            f"{given.capitalize()}. What is its {ask}?",
            f"{noun} {facts}, {ask}",
            f"What is the {ask} of a {noun} with {facts}?",
            f"find the {ask} if {given}",
            f"A {noun} with {facts} has what {ask}?",
            f"{who.name} has a {noun} with {facts}. What is the {ask}?",
            f"{noun}: {facts}. {ask.capitalize()}?",
            f"If {given}, how long is its {ask}?",
            f"Given {facts} of a {noun}, find the {ask}.",
            f"how do i get the {ask} of a {noun} with {facts}",
            f"Calculate the {ask} of a {noun} ({facts}).",
            f"I know that {given}. Tell me the {ask}.",
        ),
        think=think,
        code=f"print({how})",
        answer=show(value),
    )


def cone_surface(rng: random.Random) -> Draft:
    r, slant = rng.randint(2, 20), rng.randint(3, 40)
    if slant <= r:
        return cone_surface(rng)
    whole = rng.random() < 0.4
    value = math.pi * r * (slant + (r if whole else 0))
    what, code = ("total surface area", f"math.pi * {r} * ({slant} + {r})") if whole else (
        "lateral area", f"math.pi * {r} * {slant}"
    )  # fmt: skip
    who = person(rng)
    return Draft(
        phrasings=(
            f"What is the {what} of a cone with radius {r} and slant height {slant}?",
            f"{what} of a cone radius {r} slant {slant}",
            f"cone {what}, r = {r}, slant height {slant}",
            f"A cone has radius {r} cm and slant height {slant} cm. What is its {what}?",
            f"how big is the {what} of a cone with r {r} and l {slant}",
            f"{who.name} makes a paper cone, radius {r}, slant height {slant}. Find its {what}.",
            f"Find the {what} of a cone: radius {r}, side length {slant}.",
            f"Calculate a cone's {what} from the radius {r} and the slant height {slant}.",
            f"Slant height {slant}, radius {r}: {what} of the cone?",
            f"For a cone with base radius {r} and slant {slant}, what is the {what}, to 2 decimals?",
            f"Give the {what} of a cone whose radius is {r} and whose slant height is {slant}.",
        ),
        think=f"The {what} is pi times {r} times {f'({slant} + {r})' if whole else slant}.",
        code=f"import math\n\nprint(round({code}, 2))",
        answer=f"{value:.2f}",
    )


def isosceles_angle(rng: random.Random) -> Draft:
    top_known = rng.random() < 0.6
    base = rng.randint(20, 85)
    top = 180 - base - base
    given, ask, value = (
        ("apex angle", "each base angle", base) if top_known else ("base angles of", "the apex angle", top)
    )
    number = top if top_known else base
    who = person(rng)
    fact = f"an apex angle of {number} degrees" if top_known else f"base angles of {number} degrees"
    return Draft(
        phrasings=(
            f"An isosceles triangle has {fact}. How big is {ask}?",
            f"isosceles triangle {given} {number}, {ask.replace('the ', '')}",
            f"What is {ask} of an isosceles triangle with {fact}?",
            f"find {ask} in an isosceles triangle with {fact}",
            f"In an isosceles triangle with {fact}, what is {ask}?",
            f"{who.name} draws an isosceles triangle with {fact}. How many degrees is {ask}?",
            f"Calculate {ask}: isosceles triangle, {fact}.",
            f"how many degrees is {ask} when an isosceles triangle has {fact}",
            f"A roof gable is an isosceles triangle with {fact}. What is {ask}?",
            f"If an isosceles triangle has {fact}, give {ask}.",
            f"Two sides are equal and the triangle has {fact}. What is {ask}?",
        ),
        think=f"All angles make 180 degrees, so it is (180 - {number}) / 2."
        if top_known
        else f"All angles make 180 degrees, so it is 180 - 2 * {number}.",
        code=f"print((180 - {number}) / 2)" if top_known else f"print(180 - 2 * {number})",
        answer=str(value),
    )


def tin_volume(rng: random.Random) -> Draft:
    d, h = rng.randint(5, 120), rng.randint(5, 150)
    large = d * d * h > 4000
    unit, divisor = ("liters", 1000) if large else ("ml", 1)
    value = math.pi * (d / 2) ** 2 * h / divisor
    thing = rng.choice(("barrel", "tank", "bucket") if large else ("tin", "glass", "can", "mug"))
    who, code = person(rng), f"math.pi * ({d} / 2) ** 2 * {h}"
    return Draft(
        phrasings=(
            f"How many {unit} does a round {thing} hold that is {d} cm across and {h} cm high?",
            f"round {thing} diameter {d} cm height {h} cm, {unit}",
            f"A cylindrical {thing} has a diameter of {d} cm and a height of {h} cm. How many {unit} fit in?",
            f"how many {unit} in a {thing} {d} cm wide and {h} cm tall, round",
            f"Volume in {unit} of a {thing}: diameter {d} cm, height {h} cm?",
            f"{who.name} has a round {thing}, {d} cm in diameter, {h} cm high. What is its volume in {unit}?",
            f"Calculate how many {unit} a cylinder of {d} cm diameter and {h} cm height holds.",
            f"My {thing} is round: {d} cm across, {h} cm tall. How many {unit} is that?",
            f"cylinder {d} cm diameter x {h} cm in {unit}",
            f"What is the capacity in {unit} of a cylindrical {thing} {d} cm across and {h} cm deep?",
            f"With a diameter of {d} cm and a height of {h} cm, how many {unit} does a {thing} take?",
        ),
        think=f"The volume is pi times half of {d} squared times {h}{', divided by 1000' if large else ''}.",
        code=f"import math\n\nprint(round({code}{' / 1000' if large else ''}, 2))",
        answer=f"{value:.2f}",
    )


def fit_along(rng: random.Random) -> Draft:
    size = rng.choice((Fraction(rng.randint(2, 60)), Fraction(rng.randint(3, 25), 2)))
    length = rng.randint(40, 600)
    count, end = 0, Fraction(0)
    while end + size <= length:
        count, end = count + 1, end + size
    if count < 2:
        return fit_along(rng)
    s, who = show(size), person(rng)
    narrow = (("shelf", "books"), ("board", "photos"), ("tray", "tiles"), ("wall", "posters"))
    wide = (("wall", "cupboards"), ("table", "plates"), ("board", "photos"), ("bench", "boxes"))
    place, thing = rng.choice(narrow if size < 15 else wide)
    return Draft(
        phrasings=(
            f"How many {thing} of {s} cm fit on a {length} cm {place}?",
            f"{place} {length} cm, {thing} {s} cm each, how many fit",
            f"A {place} is {length} cm long. How many {thing} {s} cm wide fit side by side?",
            f"how many {thing} that are {s} cm wide can go along a {length} cm {place}",
            f"{who.name} has a {place} of {length} cm and {thing} of {s} cm. How many fit next to each other?",
            f"Number of whole {s} cm {thing} along {length} cm?",
            f"Each of the {thing} takes {s} cm. How many fit in {length} cm?",
            f"If the {place} has {length} cm and each takes {s} cm, how many {thing} can I place?",
            f"My {place} measures {length} cm. I place {thing} of {s} cm in a row. What is the most that fit?",
            f"fit {thing} of {s} cm into {length} cm, count",
            f"Find how many {s} cm {thing} a row of {length} cm holds.",
        ),
        think=f"The number is {length} cm divided by {s} cm, rounded down.",
        code=f"print(int({length} / {s}))" if size.denominator > 1 else f"print({length} // {s})",
        answer=str(count),
    )


def percent_larger_area(rng: random.Random) -> Draft:
    percent, solid = rng.choice((10, 20, 25, 30, 40, 50, 60, 75, 100)), rng.random() < 0.25
    power = 3 if solid else 2
    what, shape = ("volume", "cube") if solid else ("area", rng.choice(("square", "circle", "photo", "garden")))
    sides = "radius" if shape == "circle" else "sides"
    value = (1 + Fraction(percent, 100)) ** power * 100 - 100
    verb = "grows" if sides == "radius" else "grow"
    who = person(rng)
    return Draft(
        phrasings=(
            f"If the {sides} of a {shape} {verb} by {percent}%, by what percent does its {what} grow?",
            f"{shape} {sides} +{percent}%, {what} + how many percent",
            f"All {sides} of a {shape} get {percent}% longer. By how many percent does the {what} increase?"
            if sides == "sides"
            else f"The radius of a circle gets {percent}% longer. By how many percent does the area increase?",
            f"how many percent more {what} does a {shape} have with {percent}% larger {sides}",
            f"{who.name} makes the {sides} of a {shape} {percent}% larger. What is the {what} increase in percent?",
            f"Find the percent increase of the {what} when the {sides} of a {shape} {verb} {percent}%.",
            f"Percent gain in {what}: {shape}, {sides} up {percent}%?",
            f"I scale a {shape} up by {percent}% in each direction. How many percent does its {what} go up?",
            f"Enlarging a {shape} so that its {sides} {verb} {percent}% adds what percent of {what}?",
            f"When the {sides} of a {shape} are {percent}% longer, the {what} is larger by how many percent?".replace(
                "radius of a circle are", "radius of a circle is"
            ),
            f"What percent of {what} is added to a {shape} with {sides} {percent}% longer?",
        ),
        think=f"The {what} grows by the factor 1 + {percent} / 100 to the power of {power}.",
        code=f"factor = (1 + {percent} / 100) ** {power}\nprint(round(factor * 100 - 100, 2))",
        answer=show(round(value, 2)),
    )
