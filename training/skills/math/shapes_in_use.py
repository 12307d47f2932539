"""Shapes put to use: sides found back, pizzas compared, wheels, slopes, shadows, models, pictures, boxes in boxes."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, show, tied
from training.skills.vocabulary import person

UNITS = ("cm", "m", "meters", "feet", "inches", "mm", "ft")


def side_from_perimeter(rng: random.Random) -> Draft:
    unit, who = rng.choice(("m", "meters", "feet", "ft", "yards")), person(rng)
    square = rng.random() < 0.4
    length, width = rng.randint(3, 120), decimal(rng, 2, 90)
    around = 4 * width if square else 2 * (length + width)
    p = show(around)
    shape = "square" if square else "rectangle"
    known = "" if square else f" and one side of {length} {unit}"
    short = "" if square else f", one side {length}"
    ask = "each side" if square else "the other side"
    what = "a square field" if square else f"a rectangular field with one side of {length} {unit}"
    return Draft(
        phrasings=(
            f"A {shape} has a perimeter of {p} {unit}{known}. How long is {ask}?",
            f"{shape} perimeter {p} {unit}{short}, find {ask}",
            f"How long is {ask} of a {shape} with perimeter {p} {unit}{known}?",
            f"{who.name} walks {p} {unit} once around {what}. How long is {ask}?",
            f"the perimeter of a {shape} is {p} {unit}{short.replace(',', ' and')}, whats {ask}",
            f"Find {ask} of a {shape}: perimeter {p} {unit}{short}.",
            f"I used {p} {unit} of fence for {what}. What is the length of {ask}?",
            f"Given a {shape} with a perimeter of {p} {unit}{known}, calculate {ask}.",
            f"It is {p} {unit} all the way round {what}. How much does {ask} measure?",
            f"A wire of {p} {unit} is bent into a {shape}{short}. How long is {ask}?",
            f"If {p} {unit} is the perimeter of a {shape}{short}, what is {ask}?",
            f"Perimeter {p}{short}, {shape}: {ask}?",
            f"A ribbon of {p} {unit} goes exactly once round {what}. What does {ask} measure?",
            f"What is {ask} of {what} whose perimeter is {p} {unit}?",
            f"The border of {what} totals {p} {unit}. Determine the length of {ask}.",
        ),
        think=f"The side is the perimeter {p} divided by 4."
        if square
        else f"The other side is half the perimeter {p} minus {length}.",
        code=f"print(round({p} / 4, 4))" if square else f"print(round({p} / 2 - {length}, 4))",
        answer=show(width),
    )


def half_circle(rng: random.Random) -> Draft:
    unit, who, by_diameter, around = rng.choice(UNITS), person(rng), rng.random() < 0.5, rng.random() < 0.4
    radius = Fraction(rng.randint(2, 60), 2)
    value = float(radius) * (math.pi + 2) if around else math.pi * float(radius * radius) / 2
    if tied(value):
        return half_circle(rng)
    given = show(2 * radius) if by_diameter else show(radius)
    word, what = "diameter" if by_diameter else "radius", "perimeter" if around else "area"
    r = f"({given} / 2)" if by_diameter else given
    ask = "perimeter (arc and straight edge)" if around else "area"
    return Draft(
        phrasings=(
            f"{ask} of half circle with {word} {given}",
            f"half circle {word} {given} {unit}, {ask}",
            f"What is the {ask} of a semicircle with {word} {given} {unit}?",
            f"semicircle {word} {given} {unit}, {ask}",
            f"Find the {ask} of a half circle whose {word} is {given} {unit}.",
            f"{who.name} cuts a half circle of {word} {given} {unit} out of card. What is its {ask}?",
            f"{ask} of half a circle, {word} {given}",
            f"Calculate the {ask} of a semicircle: {word} {given} {unit}.",
            f"A window is a semicircle with a {word} of {given} {unit}. What's the {ask}?",
            f"My rug is a half circle whose {word} is {given} {unit}. Find the {ask}.",
            f"how do i get the {ask} of a semi circle with a {word} of {given} {unit}",
            f"A protractor-like half disc has {word} {given} {unit}; give its {ask}.",
            f"If a semicircle's {word} is {given} {unit}, what is the {ask}?",
            f"For a half circle with {word} {given} {unit}, work out the {ask}.",
            f"What {ask} does a semicircular flower bed have if its {word} is {given} {unit}?",
            f"A stage is shaped like half a circle, {word} {given} {unit}. What is the {ask} of the stage?",
            f"Half of a round table with a {word} of {given} {unit} is left. What {ask} does that half have?",
        ),
        think=f"The {what} of a half circle of radius {r}: "
        + ("pi times the radius plus twice the radius." if around else "pi times the radius squared, divided by 2."),
        code=f"import math\n\nr = {r.strip('()')}\n"
        + ("print(round(math.pi * r + 2 * r, 2))" if around else "print(round(math.pi * r ** 2 / 2, 2))"),
        answer=repr(round(value, 2)),
    )


def pizza_compared(rng: random.Random) -> Draft:
    small, large, who = rng.randint(6, 13), rng.randint(10, 24), person(rng)
    if large <= small:
        return pizza_compared(rng)
    unit = "inch"
    if rng.random() < 0.4:
        small, large, unit = small * 2 + 8, large * 2 + 8, "cm"
    times = Fraction(large * large, small * small)
    if tied(times):
        return pizza_compared(rng)
    what = rng.choice(("pizza", "pizza", "pizza", "cake", "pie", "pancake"))
    s, b = f"{small}-inch" if unit == "inch" else f"{small} cm", f"{large}-inch" if unit == "inch" else f"{large} cm"
    b, s = (f"an {size}" if size.startswith(("8", "11", "18")) else f"a {size}" for size in (b, s))
    small_one, big_one = s.split(" ", 1)[1], b.split(" ", 1)[1]
    return Draft(
        phrasings=(
            f"{small_one} vs {big_one} {what}, how many times bigger is the large one in area",
            f"How many times as big is {b} {what} as {s} {what}?",
            f"{big_one} vs {small_one} {what}, how many times the area",
            f"How many {small_one} {what}s have the area of one {big_one} {what}?",
            f"{who.name} orders {b} {what} and not {s} one. How many times as much {what} is that?",
            f"how much bigger in area is {b} {what} than {s} one, as a factor",
            f"By what factor is the area of a round {what} of diameter {large} {unit} larger than one of {small}"
            f" {unit}?",
            f"Compare {b} {what} with {s} {what}: what is the ratio of the areas?",
            f"One {small_one} {what} feeds me. How many of those is {b} {what} worth, by area?",
            f"area ratio of round {what}s: {big_one} to {small_one}?",
            f"The {what} comes in {small_one} and {big_one} (diameter). How many times the small one is the big one?",
            f"If a {what} goes from {small_one} to {big_one} across, by how many times does its area grow?",
            f"What multiple of {s} {what} is {b} {what}, measured by area?",
            f"Tell me how many small {what}s of {small} {unit} diameter equal a large one of {large} {unit}.",
            f"One {big_one} {what} or several {small_one} ones: how many of the small ones match the large one in"
            f" area?",
            f"By area, how many {small_one} {what}s make up {b} {what}?",
        ),
        think=f"The areas compare like the squares of the diameters: {large} squared over {small} squared.",
        code=f"print(round({large} ** 2 / {small} ** 2, 2))",
        answer=cents(times),
    )


def wheel_turns(rng: random.Random) -> Draft:
    across, distance, who = rng.randint(30, 75), rng.randint(2, 200) * 50, person(rng)
    turns = distance * 100 / (math.pi * across)
    if min(turns % 1, 1 - turns % 1) < 0.001 or tied(turns):
        return wheel_turns(rng)
    what = rng.choice(("bicycle wheel", "wheel", "tire", "car wheel", "cart wheel"))
    return Draft(
        phrasings=(
            f"How many times does a {what} of diameter {across} cm turn on a way of {distance} m?",
            f"how many times does a {what} turn in {distance} m with {across} cm diameter",
            f"turns of a {across} cm {what} over {distance} m",
            f"A {what} has a diameter of {across} cm. How many turns does it make over {distance} m?",
            f"{what} diameter {across} cm, distance {distance} m, rotations?",
            f"How many times does a {what} {across} cm across turn in {distance} meters?",
            f"{who.name} rolls {distance} m on a {what} of {across} cm diameter. How many revolutions is that?",
            f"how many rotations does a {across} cm {what} do in {distance} m",
            f"Calculate the revolutions of a {what}: diameter {across} cm, distance {distance} m.",
            f"My {what} measures {across} cm in diameter. How often does it go round in {distance} m?",
            f"Find the number of turns a {what} with a {across} cm diameter needs for {distance} m.",
            f"revolutions for {distance} m with a {across} cm {what}",
            f"Over a distance of {distance} meters, how many full and part turns does a {across} cm {what} make?",
            f"If a {what} is {across} cm in diameter, how many rotations take it {distance} m?",
            f"What number of revolutions moves a {what} of {across} cm diameter {distance} m forward?",
            f"In {distance} m, a {what} whose diameter is {across} cm makes how many turns?",
            f"A {what} rolls {distance} m without slipping. Its diameter is {across} cm. How many times has it turned?",
            f"How many turns of a {what}, {across} cm in diameter, does it take to cover {distance} m?",
        ),
        think=f"The turns are the distance {distance} * 100 cm divided by pi times {across} cm.",
        code=f"import math\n\nprint(round({distance} * 100 / (math.pi * {across}), 2))",
        answer=repr(round(turns, 2)),
    )


def slope_percent(rng: random.Random) -> Draft:
    rise, run, who = rng.randint(1, 90), rng.randint(10, 900), person(rng)
    slope = Fraction(rise * 100, run)
    if not 1 <= slope <= 60 or tied(slope):
        return slope_percent(rng)
    unit, what = rng.choice(
        (("m", "road"), ("meters", "trail"), ("feet", "driveway"), ("cm", "ramp"), ("inches", "ramp"))
    )
    return Draft(
        phrasings=(
            f"A {what} rises {rise} {unit} over a horizontal distance of {run} {unit}. What is the slope in percent?",
            f"rise {rise} run {run}, grade in percent",
            f"What is the gradient in percent of a {what} climbing {rise} {unit} in {run} {unit} horizontally?",
            f"{who.name} builds a {what} {rise} {unit} high with a run of {run} {unit}. How many percent is the slope?",
            f"how steep in percent is {rise} {unit} up over {run} {unit} along the ground",
            f"Calculate the percent grade: rise {rise} {unit}, run {run} {unit}.",
            f"The {what} gains {rise} {unit} for {run} {unit} of horizontal length. Find its grade in percent.",
            f"slope % for {rise} {unit} up and {run} {unit} across",
            f"My {what} goes up {rise} {unit} and is {run} {unit} long on the map. What's the incline in percent?",
            f"On a map, a {what} is {run} {unit} long, and it climbs {rise} {unit}. What slope percentage is that?",
            f"If you go {run} {unit} forward (horizontally) and {rise} {unit} up, what percent is the grade?",
            f"Give the steepness of a {what} as a percentage: height {rise} {unit}, horizontal length {run} {unit}.",
            f"The sign should show the grade. The {what} climbs {rise} {unit} per {run} {unit}. How many percent?",
            f"With a height difference of {rise} {unit} across {run} {unit} of level distance, what is the percent"
            f" slope of the {what}?",
            f"How many percent steep is a {what} with {rise} {unit} of rise and {run} {unit} of run?",
        ),
        think=f"The slope in percent is the rise {rise} times 100 divided by the run {run}.",
        code=f"print(round({rise} * 100 / {run}, 2))",
        answer=cents(slope),
    )


def height_from_shadow(rng: random.Random) -> Draft:
    stick, who = rng.choice((Fraction(1), Fraction(3, 2), Fraction(2), Fraction(9, 5), Fraction(17, 10))), person(rng)
    own, shadow = decimal(rng, 1, 6), decimal(rng, 4, 60)
    height = stick * shadow / own
    if not 2 < height < 90 or tied(height):
        return height_from_shadow(rng)
    a, b, c = show(stick), show(own), show(shadow)
    thing = rng.choice(("tree", "tower", "flagpole", "house", "lamp post", "church", "chimney"))
    post = rng.choice(("stick", "post", "pole", "sign"))
    return Draft(
        phrasings=(
            f"A {post} of {a} m casts a shadow of {b} m while a {thing} casts one of {c} m. How tall is the {thing}?",
            f"A {a} m {post} casts a {b} m shadow. A {thing}'s shadow is {c} m at the same time. How tall is the"
            f" {thing}?",
            f"{post} {a} m shadow {b} m, {thing} shadow {c} m, height of the {thing}?",
            f"How high is a {thing} with a {c} m shadow if a {post} of {a} m has a shadow of {b} m?",
            f"{who.name} measures shadows: a {post} {a} m tall gives {b} m, a {thing} {c} m. What is the {thing}'s"
            f" height?",
            f"how tall is a {thing} when its shadow is {c} m and a {a} m {post} has a {b} m shadow",
            f"Find the height of a {thing} in m: its shadow is {c} m; a {a} m {post} throws one of {b} m.",
            f"The shadow of a {thing} is {c} m long. My {a} m {post} has a {b} m shadow. How many meters high is it?",
            f"Using similar triangles, how tall is the {thing}? {post} {a} m, its shadow {b} m, the {thing}'s shadow"
            f" {c} m.",
            f"At noon a {post} of height {a} m makes a shadow {b} m long, and a {thing} one of {c} m. Height in m?",
            f"A {thing} throws a shadow of {c} m while a {a} m high {post} throws {b} m. What is the {thing}'s height"
            f" in"
            f" meters?",
            f"shadow problem: {a} m -> {b} m shadow, {thing} -> {c} m shadow, {thing} height?",
            f"If a {post} {a} m high has {b} m of shadow, what height has a {thing} with {c} m of shadow?",
            f"Calculate a {thing}'s height from its {c} m shadow, given that a {a} m {post}'s shadow is {b} m.",
            f"The sun makes a {b} m shadow behind a {a} m {post} and a {c} m shadow behind a {thing}. How high does the"
            f" {thing} stand?",
            f"We know a {post} is {a} m tall with a shadow of {b} m. The {thing} next to it has a shadow of {c} m. Its"
            f" height?",
        ),
        think=f"The height is the shadow {c} times {a} divided by {b}.",
        code=f"print(round({c} * {a} / {b}, 2))",
        answer=cents(height),
    )


def size_of_model(rng: random.Random) -> Draft:
    scale, who = rng.choice((8, 10, 12, 18, 20, 24, 25, 32, 35, 43, 48, 50, 64, 72, 87, 100, 144, 200)), person(rng)
    back, real = rng.random() < 0.4, decimal(rng, 2, 60)
    small = Fraction(rng.randint(20, 900), 10)
    result = small * scale / 100 if back else real * 100 / scale
    if tied(result):
        return size_of_model(rng)
    thing = rng.choice(("car", "ship", "plane", "house", "train", "bridge", "truck", "castle"))
    if back:
        given, ask = f"{show(small)} cm on the model", "m in reality"
    else:
        given, ask = f"{show(real)} m in reality", "cm on the model"
    return Draft(
        phrasings=(
            (
                f"A model {thing} is built 1:{scale} and is {show(small)} cm long. How many m long is the real one?"
                if back
                else f"A model {thing} is built 1:{scale}. The real one is {show(real)} m long. How long is the model"
                f" in cm?"
            ),
            (
                f"A model {thing} at a scale of 1:{scale} is {show(small)} cm long. How long is the real {thing} in m?"
                if back
                else f"The real {thing} is {show(real)} m long. How many cm long is a model of it at 1:{scale}?"
            ),
            (
                f"1:{scale} model, {show(small)} cm long, real length in m?"
                if back
                else f"real length {show(real)} m, scale 1:{scale}, model length in cm?"
            ),
            f"A model {thing} has the scale 1:{scale}. How many {ask} are {given}?",
            f"1:{scale} model {thing}, {given}, how many {ask}",
            f"At a scale of 1:{scale}, {given} is how many {ask}?",
            f"{who.name} builds a {thing} at 1:{scale}. How many {ask} is a length of {given}?",
            f"what is {given} at 1:{scale} scale, {ask}",
            f"Convert {given} to {ask} with a scale of 1:{scale}.",
            f"The scale of my {thing} kit is 1:{scale}. Something is {given}. How long is it, {ask}?",
            f"Scale 1 to {scale}: {given} = ? {ask}",
            f"If a {thing} is modelled 1:{scale}, what does {given} correspond to, {ask}?",
            f"Find the length, {ask}, of a part of the {thing} that is {given}. The scale is 1:{scale}.",
            f"A 1:{scale} model of a {thing}: a length is {given}. Give it, {ask}.",
            f"Calculate how long {given} is, {ask}, for a 1:{scale} {thing}.",
            f"With a model scale of 1:{scale}, how many {ask} does a {thing} part of {given} have?",
            f"I measure {given} for a {thing} at 1:{scale}. How many {ask} does that make?",
            f"On a 1:{scale} replica of a {thing}, work out what {given} would be, {ask}.",
        ),
        think=f"In m in reality: {show(small)} cm times {scale} divided by 100."
        if back
        else f"In cm on the model: {show(real)} m times 100 divided by {scale}.",
        code=f"print(round({show(small)} * {scale} / 100, 2))"
        if back
        else f"print(round({show(real)} * 100 / {scale}, 2))",
        answer=cents(result),
    )


def resized_picture(rng: random.Random) -> Draft:
    width, height = rng.choice((
        (1920, 1080), (4000, 3000), (3024, 4032), (1280, 720), (2048, 1536), (6000, 4000), (1080, 1350), (2560, 1440),
        (800, 600), (1200, 800), (5472, 3648), (640, 480), (3840, 2160), (1500, 500), (1600, 900), (900, 1200),
    ))  # fmt: skip
    new, who = rng.randint(8, 320) * 10, person(rng)
    result = Fraction(new * height, width)
    if new == width or abs(float(result % 1) - 0.5) < 0.01:
        return resized_picture(rng)
    what = rng.choice(("photo", "drawing", "picture", "video", "banner", "screenshot"))
    return Draft(
        phrasings=(
            f"scale {width}x{height} down or up to width {new}, what height in whole pixels",
            f"new height in whole pixels: {width}x{height}, width {new}",
            f"A {what} is {width} x {height} pixels. I scale it to a width of {new} and keep the ratio. What is the"
            f" height in whole pixels?",
            f"{width}x{height} to width {new}, height in pixels, same aspect ratio",
            f"What height does a {width} by {height} {what} get when resized to {new} pixels wide, in proportion,"
            f" rounded?",
            f"{who.name} makes a {width}x{height} {what} {new} pixels wide without distortion. How many pixels high is"
            f" it, rounded?",
            f"if i resize {width}x{height} to {new} wide how tall will it be in whole pixels",
            f"Calculate the new height (whole pixels): original {width} x {height}, new width {new}, ratio kept.",
            f"My {what} measures {width} by {height}. The site needs it {new} px wide. How high will it be, to the"
            f" pixel?",
            f"Keep the aspect ratio of {width}x{height}: width {new} means what height, rounded?",
            f"Find the height in px, as a whole number, for a {what} of {width}:{height} shown {new} px wide.",
            f"Shrink or enlarge {width} x {height} to width {new}. Height, to the nearest pixel?",
            f"A designer sets the width of a {width} by {height} {what} to {new}. What whole-pixel height keeps the"
            f" proportions?",
            f"Scaling a {width}x{height} {what} proportionally to {new} px in width gives how many px in height"
            f" (rounded)?",
            f"css: {what} {width}x{height}, width {new}px, auto height in whole px?",
            f"What is the proportional height, in whole pixels, at {new} px width for a {what} that is {width} px wide"
            f" and {height} px high?",
            f"For a {what} with {width} x {height} pixels, how many pixels tall is the version that is {new} wide"
            f" (rounded, not stretched)?",
        ),
        think=f"The height in proportion is {new} times {height} divided by {width}, rounded.",
        code=f"print(round({new} * {height} / {width}))",
        answer=str((2 * new * height + width) // (2 * width)),
    )


def boxes_that_fit(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(3, 20) for _ in range(3))
    across, along, up = (rng.randint(1, 9) for _ in range(3))
    x, y, z = a * across, b * along, c * up
    same, who = rng.random() < 0.3, person(rng)
    if same:
        b, c = a, a
        y, z = a * along, a * up
    if across * along * up < 4:
        return boxes_that_fit(rng)
    unit = rng.choice(("cm", "in"))
    big, small = rng.choice((("box", "boxes"), ("crate", "packs"), ("carton", "cartons"), ("case", "blocks")))
    small = {"cartons": "small cartons"}.get(small, small)
    return Draft(
        phrasings=(
            f"How many {small} of {a} x {b} x {c} {unit} fit in a {big} of {x} x {y} x {z} {unit}?",
            f"{x}x{y}x{z} {unit} {big}, {small} {a}x{b}x{c}, how many fit",
            f"A {big} measures {x} by {y} by {z} {unit}. How many {small} {a} by {b} by {c} {unit} fill it?",
            f"{who.name} packs {small} of {a} x {b} x {c} {unit} in a {big} of {x} x {y} x {z} {unit}, without gaps."
            f" How"
            f" many?",
            f"how many {a} by {b} by {c} {unit} {small} go into a {x} by {y} by {z} {unit} {big}",
            f"Calculate the number of {small} ({a} x {b} x {c} {unit}) that fill a {big} ({x} x {y} x {z} {unit}).",
            f"My {big} is {x} {unit} by {y} {unit} by {z} {unit} inside. Each of the {small} is {a} by {b} by {c}. How"
            f" many can I put in?",
            f"{big} {x} x {y} x {z}, filled completely with {a} x {b} x {c}: how many {small}?",
            f"If {small} are {a} by {b} by {c} {unit}, how many does a {big} of {x} by {y} by {z} {unit} hold exactly?",
            f"Divide a space of {x} x {y} x {z} {unit} into {small} of {a} x {b} x {c} {unit}. How many are there?",
            f"What number of {a} {unit} x {b} {unit} x {c} {unit} {small} makes up a {big} {x} {unit} x {y} {unit} x"
            f" {z}"
            f" {unit}?",
            f"Find how many {small}, each {a} by {b} by {c}, can be stacked to fill {x} by {y} by {z} {unit}.",
            f"We ship {small} that are {a} x {b} x {c} {unit}. How many fill one {big} of {x} x {y} x {z} {unit}?",
            f"A {big} with inner sides of {x}, {y} and {z} {unit} takes how many {small} with sides of {a}, {b} and {c}"
            f" {unit}?",
            f"How many {small} sized {a} by {b} by {c} {unit} will completely fill a {x} by {y} by {z} {unit} {big}?",
        ),
        think=f"How many fit: {x} // {a} along one side, {y} // {b} and {z} // {c} along the others, multiplied.",
        code=f"print(({x} // {a}) * ({y} // {b}) * ({z} // {c}))",
        answer=str(x * y * z // (a * b * c)),
    )
