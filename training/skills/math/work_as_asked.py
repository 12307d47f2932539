"""What a carpenter, a painter, a gardener and a driller of holes for a floor have to work out."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, neat, price, show, tied
from training.skills.vocabulary import person


def board_feet(rng: random.Random) -> Draft:
    thick, wide, long, count = (
        rng.choice((1, 2, 2, 3, 4)),
        rng.randint(2, 14),
        rng.randint(4, 20),
        rng.choice((1, 1, 1, 4, 6, 10, 12)),
    )
    exact = Fraction(thick * wide * long, 12) * count
    if tied(exact):
        return board_feet(rng)
    what, who = rng.choice(("plank", "board", "beam")), person(rng)
    some = f"a {what}" if count == 1 else f"{count} {what}s, each"
    is_ = "is" if count == 1 else "are"
    many = "" if count == 1 else f", {count} pieces"
    return Draft(
        phrasings=(
            f"How many board feet {is_} in {some} {thick} inches thick, {wide} inches wide and {long} feet long?",
            f"board feet: {thick} in x {wide} in x {long} ft{many}",
            f"{thick}x{wide} inches, {long} ft long{many}, board feet?",
            f"What do {thick} inches by {wide} inches by {long} feet{many} make in board feet?",
            f"{who.name} buys {some} {thick} inches thick, {wide} inches wide and {long} feet long. How many board feet"
            f" is that?",
            f"how many bd ft for {some} {thick} by {wide} inches and {long} feet long",
            f"Calculate the board feet: thickness {thick} inches, width {wide} inches, length {long} feet{many}.",
            f"The sawmill sells by the board foot. How many are {some} {thick} in thick, {wide} in wide, {long} ft"
            f" long?",
            f"Using thickness x width x length / 12, find the board feet of {some} {thick} in by {wide} in by {long}"
            f" ft.",
            f"Lumber of {thick} in x {wide} in x {long} ft{many}: number of board feet?",
            f"Give the board feet in {some} {wide} inches wide, {thick} inches thick and {long} feet long.",
        ),
        think="A board foot is 12 inches by 12 by 1: inches times inches times feet, divided by 12.",
        code=f"print({neat(f'{thick} * {wide} * {long} / 12' + (f' * {count}' if count > 1 else ''), exact, 2)})",
        answer=show(round(exact, 2)),
    )


def pieces_and_offcut(rng: random.Random) -> Draft:
    length, piece, who = decimal(rng, 1, 9), rng.randint(12, 95), person(rng)
    total, count = int(length * 100), 0
    rest = total
    while rest >= piece:
        rest, count = rest - piece, count + 1
    if count < 2 or not rest:
        return pieces_and_offcut(rng)
    m, thing = show(length), rng.choice(("board", "plank", "pipe", "rope", "ribbon", "batten", "rail"))
    end = "How many whole pieces, and how many cm are left over?"
    return Draft(
        phrasings=(
            f"A carpenter has a {thing} of {m} m and cuts pieces of {piece} cm. {end}",
            f"{m} m {thing}, {piece} cm pieces: how many, and cm left?",
            f"A {thing} {m} m long is cut into pieces of {piece} cm. {end}",
            f"how many {piece} cm pieces from {m} m of {thing} and whats the rest in cm",
            f"{who.name} saws pieces of {piece} cm off a {m} m {thing}. {end}",
            f"Cut {m} m into lengths of {piece} cm. Give the number of pieces and the offcut in cm.",
            f"From a {m} m {thing} I want {piece} cm pieces. How many do I get and what offcut in cm remains?",
            f"{thing} {m} m / {piece} cm: whole pieces and remaining cm",
            f"Pieces of {piece} cm are taken from {m} m of {thing}. {end}",
            f"Number of {piece} cm pieces and leftover cm from a {thing} of {m} m?",
            f"With a {thing} {m} m long and pieces {piece} cm long, how many pieces are there and how many cm remain?",
        ),
        think=f"In cm the {thing} is {m} * 100; divmod by {piece} gives pieces and rest.",
        code=f"pieces, rest = divmod(round({m} * 100), {piece})\nprint(pieces, rest)",
        answer=f"{count} {rest}",
    )


def litres_of_paint(rng: random.Random) -> Draft:
    length, height = decimal(rng, 2, 12), decimal(rng, 2, 4)
    covers, coats, who = rng.choice((6, 8, 10, 10, 12, 14)), rng.choice((1, 2, 2, 3)), person(rng)
    exact = length * height * coats / covers
    if tied(exact):
        return litres_of_paint(rng)
    a, b = show(length), show(height)
    often = {1: "once", 2: "twice", 3: "three times"}[coats]
    layers = {1: "one coat", 2: "two coats", 3: "three coats"}[coats]
    what, fluid = rng.choice((("wall", "paint"), ("wall", "paint"), ("fence", "stain"), ("ceiling", "paint")))
    times = "" if coats == 1 else f" * {coats}"
    return Draft(
        phrasings=(
            f"I want to {fluid} a {what} {a} m by {b} m {often}. A litre covers {covers} square metres. How many"
            f" litres do"
            f" I need?",
            f"{what} {a} x {b} m, {layers}, {covers} m2 per litre, how many litres",
            f"How many litres of {fluid} for {layers} on a {what} of {a} m by {b} m if one litre does {covers} m²?",
            f"{fluid} for {a} m x {b} m, {layers}, coverage {covers} m² per litre: litres?",
            f"{who.name} coats a {what} of {a} by {b} metres {often}; a litre is enough for {covers} m². How many"
            f" litres"
            f" is that?",
            f"A {what} is {a} m long and {b} m wide or high. With {covers} square metres per litre and {layers}, how"
            f" much"
            f" {fluid} in litres?",
            f"Calculate the litres of {fluid}: {a} m times {b} m, {layers}, {covers} square metres a litre.",
            f"how much {fluid} in litres do i need for {layers} on {a} by {b} metres at {covers} m2 a litre",
            f"The tin says {covers} m² per litre. How many litres do {layers} on {a} m x {b} m take?",
            f"Litres of {fluid} needed for a {a} m by {b} m {what} done {often}, at {covers} m² per litre?",
            f"If one litre covers {covers} m², how many litres go on a {what} {a} m by {b} m {often}?",
        ),
        think=f"The area {a} * {b}{times} is divided by {covers} square metres a litre.",
        code=f"print(round({a} * {b}{times} / {covers}, 2))",
        answer=cents(exact),
    )


def kilos_for_area(rng: random.Random) -> Draft:
    length, width, who = rng.randint(3, 40), rng.randint(2, 30), person(rng)
    grams, (what, place) = rng.randint(3, 40) * 5, rng.choice((
        ("seed", "lawn"), ("grass seed", "lawn"), ("fertilizer", "lawn"), ("lime", "garden"), ("salt", "yard"),
        ("fertilizer", "field"), ("compost", "bed"),
    ))  # fmt: skip
    exact = Fraction(length * width * grams, 1000)
    return Draft(
        phrasings=(
            f"A {place} is {length} m by {width} m and needs {grams} g of {what} per m². How many kg of {what}?",
            f"{length} x {width} m {place}, {grams} g {what} per m2, kg needed",
            f"How many kg of {what} does a {place} of {length} m by {width} m take at {grams} g per square metre?",
            f"{grams} grams of {what} per square metre on {length} by {width} metres, how many kilos",
            f"{who.name} spreads {grams} g of {what} on each square metre of a {place} {length} m by {width} m. How"
            f" many"
            f" kg is that?",
            f"Calculate the {what} in kg for {length} m x {width} m at {grams} g/m².",
            f"The bag says {grams} g per m². My {place} is {length} m long and {width} m wide. How many kg of {what}"
            f" do I"
            f" need?",
            f"{what}: {grams} g/m², {place} {length} m by {width} m, total in kg?",
            f"If {grams} g of {what} go on a square metre, how many kg go on {length} m by {width} m?",
            f"For a {place} measuring {length} by {width} m, find the kilos of {what} at {grams} g per m².",
            f"how much {what} in kg for a {length} by {width} m {place}, {grams} g per m²",
        ),
        think=f"The area {length} * {width} times {grams} g, divided by 1000 for kg.",
        code=f"print({length} * {width} * {grams} / 1000)",
        answer=show(exact),
    )


def carpet_by_square_yard(rng: random.Random) -> Draft:
    length, width, each, who = rng.randint(6, 30), rng.randint(6, 24), price(rng, 8, 60), person(rng)
    money_ = rng.random() < 0.75
    area = Fraction(length * width, 9)
    exact = area * each if money_ else area
    if tied(exact):
        return carpet_by_square_yard(rng)
    c, what = money(each), rng.choice(("carpet", "carpet", "turf", "vinyl", "felt"))
    if money_:
        rate, ask, short = f" at ${c} per square yard", "What does it cost", "cost"
    else:
        rate, ask, short = "", "How many square yards is it", "square yards"
    end = ", 2 decimals"
    return Draft(
        phrasings=(
            f"A floor is {length} ft by {width} ft and gets {what}{rate}. {ask}{end}?",
            f"{what} {length} x {width} ft{rate}, {short}{end}",
            f"Room of {length} by {width} feet, {what}{rate}: {short}{end}?",
            f"{ask}, to 2 decimals, when {length} feet by {width} feet are covered with {what}{rate}?",
            f"{who.name} covers a room {length} ft long and {width} ft wide with {what}{rate}. {ask}{end}?",
            f"{short} of {what} for {length} ft x {width} ft{rate}{end}",
            f"I need {what}{rate} for a space of {length} feet by {width} feet. {ask}{end}?",
            f"Nine square feet make a square yard. For {length} ft by {width} ft of {what}{rate}: {short}{end}?",
            f"The hall measures {length} by {width} ft. We lay {what}{rate}. {ask}{end}?",
            f"Work out the {short} for {length} x {width} feet of {what}{rate}{end}.",
            f"Floor {length} ft times {width} ft, {what}{rate}. Give the {short}{end}.",
        ),
        think=f"Square yards are {length} * {width} / 9" + (f", times {c}." if money_ else "."),
        code=f"print(round({length} * {width} / 9{f' * {c}' if money_ else ''}, 2))",
        answer=cents(exact),
    )


def area_without_corner(rng: random.Random) -> Draft:
    a, b = decimal(rng, 4, 14), decimal(rng, 3, 12)
    c, d = decimal(rng, 1, 3), decimal(rng, 1, 2)
    exact, who = a * b - c * d, person(rng)
    x, y, z, w = map(show, (a, b, c, d))
    unit, what = (
        rng.choice(("m", "m", "ft")),
        rng.choice(("room", "floor", "lawn", "kitchen", "sheet", "terrace", "plot")),
    )
    return Draft(
        phrasings=(
            f"Area of an L-shaped {what}: {x} x {y} {unit} with a {z} x {w} {unit} corner missing",
            f"A {what} is {x} {unit} by {y} {unit}, but a corner of {z} {unit} by {w} {unit} is missing. What is its"
            f" area?",
            f"{x} by {y} {unit} {what} minus a {z} by {w} {unit} cutout, area",
            f"What is the area of a {what} {x} {unit} by {y} {unit} with a rectangle of {z} {unit} by {w} {unit} cut"
            f" out?",
            f"how big is a {x} x {y} {unit} {what} without a {z} x {w} {unit} piece",
            f"{who.name}'s {what} measures {x} by {y} {unit}; a {z} by {w} {unit} part of it is not used. What area is"
            f" left?",
            f"From a rectangle of {x} x {y} {unit} a piece of {z} x {w} {unit} is removed. Find the area that remains.",
            f"My {what} would be {x} {unit} by {y} {unit} but a chimney takes {z} {unit} by {w} {unit}. What is the"
            f" free"
            f" area?",
            f"Rectangle {x} x {y} {unit} with a notch of {z} x {w} {unit}: area?",
            f"An L shape is {x} by {y} {unit} outside, with {z} by {w} {unit} taken from one corner. How large is it?",
            f"Calculate the area of {x} {unit} x {y} {unit} less a corner of {z} {unit} x {w} {unit}.",
        ),
        think=f"The whole {x} * {y} less the missing {z} * {w}.",
        code=f"print({neat(f'{x} * {y} - {z} * {w}', exact, 2)})",
        answer=show(exact),
    )


def cubes_in_box(rng: random.Random) -> Draft:
    side, unit, who = rng.choice((1, 2, 2, 3, 4, 5)), rng.choice(("cm", "cm", "inch")), person(rng)
    a, b, c = (rng.randint(2, 12) for _ in range(3))
    x, y, z = a * side, b * side, c * side
    if rng.random() < 0.4:
        x, y, z = x + rng.randrange(side), y + rng.randrange(side), z + rng.randrange(side)
    count = sum(1 for _ in range(a) for _ in range(b) for _ in range(c))
    units, thing = "inches" if unit == "inch" else unit, rng.choice(("cubes", "cubes", "sugar cubes", "dice", "blocks"))
    cubic = "" if "cubes" in thing or thing == "dice" else ", cube-shaped"
    return Draft(
        phrasings=(
            f"How many {side} {unit} {thing}{cubic}, fit in a box {x} x {y} x {z} {units}?".replace(", fit", " fit"),
            f"{side} {unit} {thing}{cubic} in a {x}x{y}x{z} {units} box, how many",
            f"How many whole cubes of side {side} {units} can be packed into {x} by {y} by {z} {units}?",
            f"box {x} by {y} by {z} {units}, cubes with edge {side}, how many fit",
            f"{who.name} fills a box of {x} x {y} x {z} {units} with cubes of {side} {units}. How many go in?",
            f"Cubes with an edge of {side} {units} go into a box {x} {units} long, {y} {units} wide and {z} {units}"
            f" high."
            f" How many?",
            f"Count the {side} {unit} cubes, stacked in rows, that a {x} x {y} x {z} {units} box holds.",
            f"What is the largest number of cubes of {side} {units}, in straight rows, in a box {x} by {y} by {z}"
            f" {units}?",
            f"A carton measures {x} by {y} by {z} {units}. How many cubes with sides of {side} {units} fit, in rows?",
            f"If each cube is {side} {units} on a side, how many fit into {x} x {y} x {z} {units} in rows?",
            f"Number of cubes (edge {side} {units}) for a box of {x}, {y} and {z} {units}?",
        ),
        think=f"Along the sides fit {x} // {side}, {y} // {side} and {z} // {side} cubes; multiply.",
        code=f"print(({x} // {side}) * ({y} // {side}) * ({z} // {side}))",
        answer=str(count),
    )


def cylinder_height(rng: random.Random) -> Draft:
    import_pi = Fraction(314159265358979, 10**14)
    volume, radius, who = rng.randint(2, 400) * 10, rng.randint(2, 20), person(rng)
    unit, want = rng.choice(("cm", "m", "inches")), rng.choice(("height", "height", "radius"))
    if want == "height":
        given, value = f"radius {radius}", float(volume / import_pi / radius / radius)
        code = f"{volume} / (math.pi * {radius} ** 2)"
    else:
        given, value = f"height {radius}", float(volume / import_pi / radius) ** 0.5
        code = f"math.sqrt({volume} / (math.pi * {radius}))"
    if value < 0.2:
        return cylinder_height(rng)
    cubic, plain = f" cubic {unit}", f" {unit}"
    what = rng.choice(("cylinder", "cylinder", "round tank", "can"))
    return Draft(
        phrasings=(
            f"{want.capitalize()} of a {what} with volume {volume}{cubic} and {given}{plain}, 2 decimals",
            f"{what} volume {volume}, {given}, find the {want} to 2 decimals",
            f"A {what} holds {volume}{cubic} and has {given}{plain}. What is its {want}, to 2 decimals?",
            f"What {want} does a {what} with a volume of {volume}{cubic} and {given}{plain} have (2 decimals)?",
            f"whats the {want} of a {what} if the volume is {volume}{cubic} and {given}{plain}, two decimals",
            f"{who.name} needs a {what} of {volume}{cubic} with {given}{plain}. What {want} must it have, to 2"
            f" decimals?",
            f"Calculate the {want} of a {what}: volume {volume}{cubic}, {given}{plain}, 2 decimals.",
            f"The volume of a {what} is {volume}{cubic}, {given}{plain}. Find the missing {want} (2 decimals).",
            f"Solve pi r^2 h = {volume} for the {want} with {given}{plain}, to 2 decimals.",
            f"How large is the {want} of a {what} with {given}{plain} that takes {volume}{cubic}? Two decimals.",
            f"Given volume {volume}{cubic} and {given}{plain}, what is the {want} of the {what}, rounded to 2"
            f" decimals?",
        ),
        think=f"From the volume {volume} = pi r ** 2 h, solve for the {want}.",
        code=f"import math\n\nprint(round({code}, 2))",
        answer=str(round(value, 2)),
    )


def similar_figures(rng: random.Random) -> Draft:
    scale, size, who = rng.choice((2, 2, 3, 4, 5, Fraction(3, 2), Fraction(5, 2))), rng.randint(2, 90), person(rng)
    kind, power = rng.choice((("area", 2), ("area", 2), ("volume", 3), ("surface area", 2)))
    shape = rng.choice(
        ("triangle", "rectangle", "polygon") if kind == "area" else ("cone", "prism", "bottle", "cylinder")
    )
    down = rng.random() < 0.35
    factor = Fraction(scale) * scale * (scale if power == 3 else 1)
    start = size * factor if down else Fraction(size)
    exact = Fraction(size) if down else size * factor
    k, s, unit = show(Fraction(scale)), show(start), rng.choice(("cm", "m", "inches"))
    measure = f"{s} {'cubic' if power == 3 else 'square'} {unit}"
    have, want = ("large", "small") if down else ("small", "large")
    return Draft(
        phrasings=(
            f"Two similar {shape}s have a scale factor of {k}. The {have} one has {kind} {measure}. What is the {kind}"
            f" of the"
            f" {want} one?",
            f"similar {shape}s, scale factor {k}, {have} {kind} {s}, {want} {kind}?",
            f"All lengths of a large {shape} are {k} times those of a small one of the same form. The {have} one has"
            f" {kind} {measure}. What is the {kind} of the {want} one?",
            f"The {have} of two similar {shape}s has {kind} {measure}; sides differ by a factor of {k}. Find the"
            f" {kind} of the"
            f" {want} one.",
            f"if two {shape}s are similar with ratio {k} and the {have} one has {kind} {s}, how big is the {kind} of"
            f" the"
            f" {want} one",
            f"{who.name} draws two similar {shape}s, lengths in the ratio 1:{k}. The {have} one has {kind} {measure}."
            f" What is the"
            f" {kind} of the {want} one?",
            f"Linear scale factor {k}, {kind} of the {have} {shape} {measure}: {kind} of the {want}?",
            f"How does a {kind} of {measure} change to the {want} similar {shape} when the length factor is {k}? Give"
            f" the"
            f" new {kind}.",
            f"A {shape} with {kind} {measure} is {'shrunk' if down else 'enlarged'} by a length factor of {k}. New"
            f" {kind}?",
            f"Calculate the {kind} of the {want} {shape} that is similar to a {have} one of {measure}, scale {k}.",
            f"The sides of two similar {shape}s are as 1 to {k}. With {kind} {measure} for the {have} one, what is it"
            f" for the"
            f" {want} one?",
        ),
        think=f"The {kind} changes with the factor {k} to the power {power}: "
        + (f"{s} / {k} ** {power}." if down else f"{s} * {k} ** {power}."),
        code=f"print({s} {'/' if down else '*'} {k} ** {power})",
        answer=show(exact),
    )
