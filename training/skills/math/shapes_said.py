"""Rooms, boards and shapes as people tell them: a ball's width, skirting, tins for a room, a pond in a lawn, planks."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, tied
from training.skills.vocabulary import person


def ball_by_diameter(rng: random.Random) -> Draft:
    across, unit, who = rng.randint(2, 90), rng.choice(("cm", "cm", "m", "inches", "mm")), person(rng)
    volume = rng.random() < 0.6
    result = math.pi * across**3 / 6 if volume else math.pi * across * across
    if tied(result):
        return ball_by_diameter(rng)
    what, short = ("volume", "volume") if volume else ("surface", "surface area")
    ball = rng.choice(("ball", "globe", "marble", "melon", "balloon", "sphere"))
    return Draft(
        phrasings=(
            f"{short} of a {ball} {across} {unit} in diameter, to 2 decimals",
            f"A {ball} is {across} {unit} across. What is its {short}, to 2 decimals?",
            f"{ball}, diameter {across} {unit}: {short} (2 decimals)?",
            f"What is the {short} of a {ball} with a diameter of {across} {unit}? Two decimals.",
            f"{who.name} measures a {ball}: {across} {unit} through the middle. Find its {short}, rounded to 2"
            f" decimals.",
            f"how big is the {short} of a {ball} with diameter {across} {unit}, 2 decimals",
            f"Calculate the {what} of a round {ball} whose diameter is {across} {unit}, to 2 decimals.",
            f"The diameter of a {ball} is {across} {unit}. Give its {short} to two decimals.",
            f"{short}, sphere, d = {across}, 2 decimals",
            f"If a {ball} measures {across} {unit} from side to side, what {short} has it (2 decimals)?",
        ),
        think=f"The radius is {across} / 2; the {what} is "
        + ("4/3 times pi times its cube." if volume else "4 times pi times its square."),
        code=f"import math\n\nradius = {across} / 2\n"
        + ("print(round(4 / 3 * math.pi * radius**3, 2))" if volume else "print(round(4 * math.pi * radius**2, 2))"),
        answer=repr(round(result, 2)),
    )


TIMES = ((2, "twice"), (3, "three times"), (4, "4 times"), (5, "5 times"), (6, "6 times"))


def rectangle_from_times(rng: random.Random) -> Draft:
    (times, said), width, who = rng.choice(TIMES), rng.randint(2, 40), person(rng)
    round_it, unit = sum([width] * (2 + 2 * times)), rng.choice(("cm", "m", "feet"))
    want, answer = rng.choice((("area", width * width * times), ("area", width * width * times), ("width", width)))
    sides = f"width = {round_it} / (2 + 2 * {times})"
    thing = rng.choice(("rectangle", "garden", "field", "carpet", "yard", "pool"))
    return Draft(
        phrasings=(
            f"the perimeter of a {thing} is {round_it} {unit} and it is {said} as long as it is wide. find the {want}.",
            f"rectangle, perimeter {round_it}, {said} as long as wide, {want}?",
            f"A rectangular {thing} is {said} as long as wide. All around it measures {round_it} {unit}. What is its"
            f" {want}?",
            f"{who.name} needs {round_it} {unit} of fence to go around a rectangle {said} as long as it is wide. What"
            f" is the"
            f" rectangle's {want}?",
            f"{want} of a rectangle whose length is {said} its width and whose perimeter is {round_it} {unit}",
            f"The length of a rectangle is {said} the width and the perimeter {round_it} {unit}. Calculate the {want}.",
            f"length = {times} x width, perimeter = {round_it}: {want} = ?",
            f"Going once around a rectangular {thing} is {round_it} {unit}. Its long side is {said} the short side."
            f" Find its"
            f" {want}.",
            f"how big is the {want} when a rectangle has a perimeter of {round_it} {unit} and is {said} as long as"
            f" wide",
            f"A {round_it} {unit} rope makes a rectangle {said} as long as it is wide. {want.capitalize()}?",
        ),
        think=f"The perimeter {round_it} has 2 widths and 2 lengths of {times} widths each.",
        code=f"{sides}\nprint(width * {times} * width)" if want == "area" else f"{sides}\nprint(width)",
        answer=str(answer),
    )


def perimeter_from_square_area(rng: random.Random) -> Draft:
    side, unit, who = rng.randint(2, 60), rng.choice(("cm", "m", "feet", "inches")), person(rng)
    area, thing = sum(side for _ in range(side)), rng.choice(("square", "square room", "square field", "square tile"))
    return Draft(
        phrasings=(
            f"A {thing} has an area of {area} square {unit}. What is its perimeter, in {unit}?",
            f"area of a square {area}, perimeter?",
            f"How long is the way all around a {thing} of {area} square {unit}, in {unit}?",
            f"{who.name} fences a square plot of {area} square {unit}. How many {unit} of fence is that?",
            f"perimeter of a square with area {area}",
            f"The area of a {thing} is {area} {unit}². Find the perimeter in {unit}.",
            f"If a square covers {area} square {unit}, what do its four sides add up to, in {unit}?",
            f"I know a {thing} has {area} square {unit}. How far is it around, in {unit}?",
            f"Calculate the perimeter in {unit} from an area of {area} square {unit} (it is a square).",
            f"square, A = {area}, P = ?",
        ),
        think=f"The side is the square root of {area}; 4 of them go around.",
        code=f"import math\n\nprint(4 * math.sqrt({area}))",
        answer=str(side + side + side + side),
    )


def skirting_for_room(rng: random.Random) -> Draft:
    (a, b), doors, wide = (decimal(rng, 2, 9) for _ in range(2)), rng.choice((1, 1, 1, 2, 3)), rng.randint(7, 14) * 10
    who, exact = person(rng), 2 * (a + b) - Fraction(doors * wide, 100)
    x, y = show(a), show(b)
    door = f"{doors} doors, {wide} cm wide each" if doors > 1 else f"1 door, {wide} cm wide"
    board = rng.choice(("skirting board", "baseboard", "edge strip", "skirting"))
    return Draft(
        phrasings=(
            f"How many metres of {board} for a room of {x} by {y} m with {door}?",
            f"room {x} m x {y} m, {door}, metres of {board}",
            f"{who.name} puts {board} along all walls of a {x} m by {y} m room, but not at the door openings"
            f" ({door}). How many"
            f" metres does {who.he} need?",
            f"{board} in metres: room {x} by {y} m, leave out {door}",
            f"A rectangular room measures {x} m by {y} m and has {door}. How many m of {board} go around it?",
            f"how much {board} do i need, in m, around a {x} by {y} metre room without the openings: {door}",
            f"Find the length of {board} in m for walls of a {x} x {y} m room, minus {door}.",
            f"The floor is {x} m by {y} m. There's {door}, where no {board} goes. How many metres are needed?",
            f"{board} all around a {x} m by {y} m bedroom except for {door}: total length in m?",
            f"I'm fitting {board} in a room {x} m long and {y} m wide with {door}. What length in metres should I buy?",
        ),
        think=f"All around is 2 times {x} + {y} m; take off {doors} times {wide} cm.",
        code=f"print(round(2 * ({x} + {y}) - {doors} * {wide} / 100, 2))",
        answer=cents(exact),
    )


def paint_tins_for_room(rng: random.Random) -> Draft:
    (a, b), high = (decimal(rng, 2, 8) for _ in range(2)), Fraction(rng.randint(22, 32), 10)
    coats, covers, who = rng.choice((1, 2, 2, 3)), rng.choice((5, 6, 8, 10, 12, 15, 20, 25)), person(rng)
    exact = 2 * (a + b) * high * coats / covers
    if min(exact % 1, 1 - exact % 1) < Fraction(1, 1000):
        return paint_tins_for_room(rng)
    x, y, h = show(a), show(b), show(high)
    layer = f"{coats} coats" if coats > 1 else "1 coat"
    tin, tins = rng.choice((("tin", "tins"), ("can", "cans"), ("bucket", "buckets"), ("pot", "pots")))
    return Draft(
        phrasings=(
            f"One {tin} of paint covers {covers} m2. My walls are {h} m high and the room is {x} by {y} m, ignore"
            f" doors and"
            f" windows. How many {tins} for {layer}?",
            f"room {x} x {y} m, {h} m high, {layer}, {covers} m2 per {tin}: {tins} for the walls?",
            f"How many {tins} of paint for the four walls of a {x} m by {y} m room, {h} m high, with {layer}, if a"
            f" {tin} does"
            f" {covers} m²?",
            f"{who.name} paints the 4 walls of a room: {x} m long, {y} m wide, {h} m high, {layer}. A {tin} is enough"
            f" for"
            f" {covers} m². How many {tins} must {who.he} buy?",
            f"{tins} of paint for walls: {x} by {y} m floor, height {h} m, {layer}, {covers} m2 each",
            f"Walls only: the room measures {x} m x {y} m x {h} m (height). With {layer} and {covers} m2 a {tin},"
            f" whole {tins}?",
            f"I want to give all walls of my {x} by {y} m room {layer}. They are {h} m high; one {tin} covers"
            f" {covers} m2. Number"
            f" of {tins}?",
            f"how many whole {tins} do i need, {covers} square metres per {tin}, {layer}, room {x} m by {y} m, walls"
            f" {h} m high",
            f"Calculate the {tins} for {layer} on the walls of a room {x} m by {y} m and {h} m high ({covers} m2 per"
            f" {tin}).",
            f"A {tin} paints {covers} square metres. How many full {tins} do the walls of a {x} m by {y} m room, {h}"
            f" m high, take"
            f" with {layer}?",
        ),
        think=f"The walls are 2 times {x} + {y}, times {h}; times {layer}, by {covers}, rounded up.",
        code=f"import math\n\nwalls = 2 * ({x} + {y}) * {h}\n"
        + f"print(math.ceil(walls{f' * {coats}' if coats > 1 else ''} / {covers}))",
        answer=str(int(exact) + 1),
    )


def lawn_around_pond(rng: random.Random) -> Draft:
    (a, b), who = (rng.randint(6, 60) for _ in range(2)), person(rng)
    square = rng.random() < 0.5
    b = a if square else b
    radius = rng.randint(1, (min(a, b) - 1) // 2)
    result = a * b - math.pi * radius * radius
    if tied(result):
        return lawn_around_pond(rng)
    shape = f"square garden of side {a} m" if square else f"garden of {a} m by {b} m"
    short = f"square {a} m" if square else f"rectangle {a} x {b} m"
    hole, rest = rng.choice((("pond", "lawn"), ("flower bed", "grass"), ("pool", "terrace"), ("fountain", "paving")))
    return Draft(
        phrasings=(
            f"A circular {hole} of radius {radius} m lies in a {shape}. How many m² of {rest} are left, to 2 decimals?",
            f"{short}, round {hole} with radius {radius} m cut out, area left (2 decimals)",
            f"In a {shape} there is a round {hole} with a radius of {radius} m; the rest is {rest}. How big is the"
            f" {rest} in"
            f" square metres, to 2 decimals?",
            f"{who.name} has a {shape} with a round {hole}, radius {radius} m. What area is not {hole}, in m², to 2"
            f" decimals?",
            f"how much {rest} is around a round {hole} (radius {radius} m) in a {shape}, square metres, 2 decimals",
            f"area of a {short} minus a circle of radius {radius} m, 2 decimals",
            f"Find the area of {rest} in m²: {shape}, round {hole} of radius {radius} m inside. Round to 2 decimals.",
            f"My {shape} is all {rest} except for a circle of radius {radius} m, the {hole}. How many square metres"
            f" of {rest} is"
            f" that (2 decimals)?",
            f"From a {shape} take away a round {hole} with radius {radius} m. What area remains, to two decimals?",
            f"A {hole} in the shape of a circle, radius {radius} m, is dug in a {shape}. Area of the {rest} that"
            f" stays, 2"
            f" decimals?",
        ),
        think=f"The garden has {a} times {b} m²; take off pi times {radius} squared.",
        code=f"import math\n\nprint(round({f'{a} ** 2' if square else f'{a} * {b}'} - math.pi * {radius} ** 2, 2))",
        answer=repr(round(result, 2)),
    )


def planks_for_pieces(rng: random.Random) -> Draft:
    long, piece, count = Fraction(rng.randint(12, 60), 10), rng.randint(3, 20) * 5, rng.randint(4, 60)
    fit, who = int(long * 100) // piece, person(rng)
    if fit < 2 or count <= fit:
        return planks_for_pieces(rng)
    n = show(long)
    thing, many = rng.choice(
        (("plank", "planks"), ("board", "boards"), ("pipe", "pipes"), ("rod", "rods"), ("beam", "beams"))
    )
    cm = int(long * 100)
    return Draft(
        phrasings=(
            f"How many {n} m {many} do I need to get {count} pieces of {piece} cm each?",
            f"{count} pieces of {piece} cm from {many} of {n} m, how many {many}",
            f"A {thing} is {n} m long. I need {count} pieces, {piece} cm each, every one in a single piece. How many"
            f" {many}?",
            f"{who.name} cuts {piece} cm pieces from {n} m {many} and needs {count}. How many {many} must {who.he}"
            f" buy?",
            f"how many {many} ({n} m) for {count} x {piece} cm, offcuts are waste",
            f"{many} are sold in lengths of {n} m. For {count} pieces of {piece} cm, what number do I buy?",
            f"Number of {n} metre {many} for {count} parts of {piece} cm (no joining)?",
            f"I want {count} lengths of {piece} cm. Each {thing} has {n} m. Whole {many} needed?",
            f"Find how many {many} of {n} m give {count} uncut pieces of {piece} cm.",
            f"shelf parts: {count} of {piece} cm; {thing} length {n} m; {many} to buy?",
        ),
        think=f"One {thing} of {n} m gives whole pieces of {piece} cm; divide {count} by that, rounded up.",
        code=f"import math\n\neach = round({n} * 100) // {piece}\nprint(math.ceil({count} / each))",
        answer=str(next(m for m in range(1, 100) if m * len(range(piece, cm + 1, piece)) >= count)),
    )


def equal_pieces_in_cm(rng: random.Random) -> Draft:
    metres, count, who = decimal(rng, 1, 20), rng.randint(3, 24), person(rng)
    exact = metres * 100 / count
    if (exact * 100).denominator != 1:
        return equal_pieces_in_cm(rng)
    n, what = show(metres), rng.choice(("pole", "rope", "ribbon", "board", "cable", "log", "strip of cloth", "wire"))
    return Draft(
        phrasings=(
            f"A {n} metre {what} is cut into {count} equal pieces. how long is each in cm?",
            f"{what} {n} m, {count} equal parts, cm each",
            f"How many cm long is each piece if a {n} m {what} is cut into {count} equal ones?",
            f"{who.name} divides a {what} of {n} m into {count} equal lengths. What is one length in cm?",
            f"{n} m of {what} in {count} equal pieces, length of one in cm?",
            f"Cut {n} m into {count} equal parts: how many centimetres is a part?",
            f"I have {n} metres and need {count} pieces of the same length. How many cm is a piece?",
            f"Divide {n} m equally by {count} and give the result in cm.",
            f"From a {what}, {n} m long, {count} equally long pieces are made, nothing is left. Length of a piece in"
            f" cm?",
            f"what is {n} m split {count} ways, in centimetres",
        ),
        think=f"{n} m are times 100 cm; divide by {count}.",
        code=f"print({neat(f'{n} * 100 / {count}', exact)})",
        answer=show(exact),
    )
