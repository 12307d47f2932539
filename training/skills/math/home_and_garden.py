"""Building and gardening: fences, paths, walls with windows, floors in packs, slabs, soil, shelves."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, price, show, tied
from training.skills.vocabulary import person

PLACES = ("garden", "yard", "field", "paddock", "lawn", "playground", "meadow", "plot")


def fence_posts(rng: random.Random) -> Draft:
    gap, gaps, who = rng.randint(2, 12), rng.randint(3, 60), person(rng)
    length, unit = gap * gaps, rng.choice(("m", "ft"))
    what, line = rng.choice(
        (("posts", "fence"), ("trees", "road"), ("lamps", "path"), ("stakes", "row"), ("poles", "wall"))
    )
    return Draft(
        phrasings=(
            f"{what} every {gap} {unit} for {length} {unit}, one at each end, count",
            f"{length} {unit} {line}, {what} every {gap} {unit} and at both ends, number of {what}",
            f"A {line} is {length} {unit} long, with {what} every {gap} {unit} and one at each end. How many {what}?",
            f"{what} every {gap} {unit} along {length} {unit}, both ends included, how many",
            f"How many {what} are needed for a {length} {unit} {line} with a spacing of {gap} {unit}, ends included?",
            f"{who.name} puts {what} {gap} {unit} apart along a {line} of {length} {unit}, also at both ends. How many"
            f" {what} does {who.he} need?",
            f"how many {what} for {length} {unit} if they are {gap} {unit} apart and there's one at the start and end",
            f"Calculate the number of {what}: {line} {length} {unit}, one every {gap} {unit}, both ends.",
            f"Along a straight {line} of {length} {unit} I want {what} at intervals of {gap} {unit} from end to end,"
            f" both ends too. How many do I buy?",
            f"{what.capitalize()} stand {gap} {unit} apart on a {length} {unit} {line}, the first and last at the ends."
            f" Find their number.",
            f"With {gap} {unit} between neighbours, how many {what} stand along {length} {unit}, counting both ends?",
            f"{line}: {length} {unit}; {what} spaced {gap} {unit}, including both ends; count?",
            f"A {length} {unit} {line} begins and ends with one of the {what}; they are {gap} {unit} apart. How many?",
            f"If I set {what} every {gap} {unit} over {length} {unit}, starting at 0 and finishing at the end, how many"
            f" are they?",
            f"What number of {what} does it take for {length} {unit} at one per {gap} {unit}, plus the one that starts"
            f" the {line}?",
            f"My {line} of {length} {unit} gets {what} {gap} {unit} apart, with one at either end. How many in total?",
            f"Spacing {gap} {unit}, total length {length} {unit}, one at each end: how many {what} go along the"
            f" {line}?",
        ),
        think=f"The {what}: {length} divided by {gap} gives the gaps, and there is one more than gaps.",
        code=f"print({length} // {gap} + 1)",
        answer=str(len(range(0, length + 1, gap))),
    )


def fencing_cost(rng: random.Random) -> Draft:
    length, width, each, who = rng.randint(4, 90), rng.randint(3, 60), price(rng, 3, 60), person(rng)
    unit, one = rng.choice((("m", "meter"), ("feet", "foot"), ("meters", "meter"), ("ft", "foot")))
    place, e = rng.choice(PLACES), money(each)
    gate = rng.choice((0, 0, 2, 3, 4))
    less = f", leaving out a {gate} {unit} gate" if gate else ""
    total = (2 * (length + width) - gate) * each
    return Draft(
        phrasings=(
            f"{place} {length} {unit} by {width} {unit}, fence {e} a {one}{less}. How much?",
            f"cost of fence for {length} by {width} {unit} at ${e} per {one}{less}",
            f"price to fence {length} by {width} {unit}, ${e} a {one}{less}",
            f"A {place} is {length} by {width} {unit}. Fence costs ${e} per {one}. What does it cost to fence it all"
            f" round{less}?",
            f"fence {length} x {width} {unit} at ${e} per {one}{less}, cost",
            f"How much is a fence around a {place} of {length} {unit} by {width} {unit} at ${e} a {one}{less}?",
            f"{who.name} fences a {place} of {length} by {width} {unit}{less}. A {one} of fence is ${e}. What does"
            f" {who.he} pay?",
            f"cost to fence in {length} by {width} {unit} with fencing at {e} dollars a {one}{less}?",
            f"Calculate the price of fencing a rectangle {length} {unit} long and {width} {unit} wide at ${e} per"
            f" {one}{less}.",
            f"I want to fence my {place}, {length} {unit} x {width} {unit}{less}. At ${e} per {one}, what is the"
            f" total?",
            f"What will fencing cost for {length} by {width} {unit} if every {one} is ${e}{less}?",
            f"Fencing at ${e} per {one} goes around a {length} by {width} {unit} {place}{less}. Find the cost.",
            f"rectangle {length} by {width} {unit}, fence ${e}/{one}{less}, total cost",
            f"A farmer encloses {length} {unit} by {width} {unit} with wire at ${e} a {one}{less}. How much is it?",
            f"With fence at ${e} for each {one}, how many dollars does a {place} of {length} by {width} {unit}"
            f" take{less}?",
            f"At ${e} a {one}, what's the price to put a fence round {length} by {width} {unit}{less}?",
            f"Our {place} measures {length} {unit} by {width} {unit}. Find the bill for a fence at ${e} per"
            f" {one}{less}.",
            f"The {place} is a rectangle, {length} {unit} on one side and {width} {unit} on the other. What does a"
            f" surrounding fence at ${e} per {one} cost{less}?",
        ),
        think=f"The cost: the perimeter 2 * ({length} + {width}){f' less the gate {gate}' if gate else ''} times {e}.",
        code=f"length = 2 * ({length} + {width}){f' - {gate}' if gate else ''}\nprint(round(length * {e}, 2))",
        answer=show(total),
    )


def path_around(rng: random.Random) -> Draft:
    length, width = rng.randint(4, 60), rng.randint(3, 40)
    path = rng.choice((Fraction(1), Fraction(2), Fraction(3), Fraction(1, 2), Fraction(3, 2)))
    unit, square = rng.choice((("m", "m²"), ("meters", "square meters"), ("feet", "square feet"), ("ft", "sq ft")))
    place, who, p = rng.choice(("pool", "garden", "lawn", "pond", "patio", "flower bed")), person(rng), show(path)
    return Draft(
        phrasings=(
            f"{place} {length} x {width} {unit}, path {p} {unit} wide around it, area of the path",
            f"frame {p} {unit} wide around {length} by {width} {unit}, area of the frame",
            f"A {place} of {length} by {width} {unit} has a path {p} {unit} wide all around it. What is the path's area"
            f" in {square}?",
            f"area of a {p} {unit} wide border around {length} x {width} {unit}",
            f"How many {square} is a path {p} {unit} wide around a {place} of {length} {unit} by {width} {unit}?",
            f"{who.name} builds a {p} {unit} wide path around a rectangular {place}, {length} by {width} {unit}. Find"
            f" the area of the path.",
            f"what is the area of a walkway {p} {unit} wide going round a {length} by {width} {unit} {place}",
            f"Calculate the area of the strip, {p} {unit} wide, that surrounds a {length} by {width} {unit} rectangle.",
            f"I want to pave {p} {unit} all around my {place} ({length} by {width} {unit}). How many {square} do I"
            f" pave?",
            f"{place} {length} x {width} {unit}, path {p} {unit} wide outside it, path area?",
            f"Around a {length} {unit} by {width} {unit} {place} runs a {p} {unit} wide path. How large is it in"
            f" {square}?",
            f"If a border of {p} {unit} is added on every side of a {length} by {width} {unit} {place}, what is the"
            f" border's area?",
            f"The {place} is {length} by {width} {unit}; outside is a gravel edge {p} {unit} wide on all sides. Area of"
            f" the gravel?",
            f"Find the {square} of a frame {p} {unit} wide around a picture-like {place} of {length} by {width}"
            f" {unit}.",
            f"What surface in {square} does a path of width {p} {unit} have around a {length} by {width} {unit}"
            f" {place}?",
            f"How big is the ring of paving, {p} {unit} in width, laid round a rectangular {place} {length} {unit} long"
            f" and {width} {unit} wide?",
            f"We leave {p} {unit} of paving around our {length} by {width} {unit} {place}. How much area gets paved?",
        ),
        think=f"The path's area is the outer rectangle, {p} wider on each side, minus {length} times {width}.",
        code=f"outer = ({length} + 2 * {p}) * ({width} + 2 * {p})\nprint(outer - {length} * {width})",
        answer=show(2 * path * (length + width) + 4 * path * path),
    )


def l_shape_area(rng: random.Random) -> Draft:
    a, b, c, d = rng.randint(3, 20), rng.randint(2, 15), rng.randint(2, 12), rng.randint(1, 9)
    unit, square = rng.choice((("m", "m²"), ("m", "square meters"), ("ft", "square feet"), ("ft", "sq ft")))
    what, who = rng.choice(("room", "kitchen", "hall", "terrace", "garden", "floor")), person(rng)
    return Draft(
        phrasings=(
            f"An L-shaped {what} consists of two rectangles, {a} by {b} {unit} and {c} by {d} {unit}. What is its"
            f" area?",
            f"L shape {a}x{b} plus {c}x{d} {unit}, area",
            f"What is the area of an L-shaped {what} made of parts {a} {unit} by {b} {unit} and {c} {unit} by {d}"
            f" {unit}?",
            f"{who.name}'s {what} is L-shaped: one part {a} by {b} {unit}, the other {c} by {d} {unit}. How many"
            f" {square} is it?",
            f"how many {square} is an l shaped {what} with a {a} by {b} {unit} part and a {c} by {d} {unit} part",
            f"Calculate the {square} of a {what} with two rectangular sections, {a} x {b} {unit} and {c} x {d} {unit}.",
            f"My {what} splits into rectangles of {a} by {b} and {c} by {d} {unit}. What's the total area?",
            f"Add the areas of {a} by {b} {unit} and {c} by {d} {unit} for an L-shaped {what}.",
            f"total {square}: {a} x {b} and {c} x {d} {unit}",
            f"An L made of a {a} {unit} by {b} {unit} block and a {c} {unit} by {d} {unit} block has what area?",
            f"I need carpet for an L-shaped {what}: {a} by {b} {unit} and next to it {c} by {d} {unit}. How many"
            f" {square}?",
            f"Two rectangles, {a} by {b} {unit} and {c} by {d} {unit}, make up the {what}. Find the whole area.",
            f"The {what} has the form of an L. I split it in {a} by {b} {unit} and {c} by {d} {unit}. How big is it"
            f" in {square}?",
            f"How large in {square} is a {what} of {a} {unit} x {b} {unit} with an alcove of {c} {unit} x {d} {unit}"
            f" added?",
            f"Our {what} is {a} by {b} {unit}, and an extension of {c} by {d} {unit} was built on. What area is it"
            f" now?",
        ),
        think=f"The area is {a} times {b} plus {c} times {d}.",
        code=f"print({a} * {b} + {c} * {d})",
        answer=str(sum(b for _ in range(a)) + sum(d for _ in range(c))),
    )


def walls_without_openings(rng: random.Random) -> Draft:
    length, width = decimal(rng, 3, 9), decimal(rng, 2, 7)
    height, hole, who = rng.choice((Fraction(12, 5), Fraction(5, 2), Fraction(3))), rng.randint(2, 12), person(rng)
    area = 2 * length * height + 2 * width * height - hole
    a, b, h = show(length), show(width), show(height)
    room = rng.choice(("room", "bedroom", "living room", "study", "classroom", "nursery"))
    return Draft(
        phrasings=(
            f"A {room} is {a} m by {b} m and {h} m high. Doors and windows take {hole} m². What wall area must be"
            f" painted?",
            f"wall area {a} x {b} m {room}, height {h} m, minus {hole} m² openings",
            f"How many square meters of wall has a {room} of {a} m by {b} m, {h} m high, without {hole} m² of"
            f" openings?",
            f"{who.name} paints the four walls of a {room}: {a} m long, {b} m wide, {h} m high, {hole} m² of windows"
            f" and doors. What area is that?",
            f"how many m2 of wall do i paint in a {a} by {b} m {room} that is {h} m high with {hole} m2 of doors and"
            f" windows left out",
            f"Calculate the paintable wall area: floor {a} m x {b} m, height {h} m, openings {hole} m².",
            f"I'm wallpapering a {room}, {a} m x {b} m with {h} m high walls. {hole} m² are windows and doors. How many"
            f" m² of wall?",
            f"All four walls, {h} m high, floor {a} by {b} m, {hole} m² not painted. Area to paint?",
            f"Find the area of the walls of a {room} ({a} m by {b} m by {h} m high) after subtracting {hole} m².",
            f"A {room} measures {a} by {b} m; the ceiling is at {h} m. Without the {hole} m² of doors and windows, how"
            f" much wall is there?",
            f"What is the wall surface less {hole} m² of openings for a {room} {a} m long, {b} m wide and {h} m tall?",
            f"If the ceiling is {h} m up and the floor {a} m by {b} m, how much wall is left after {hole} m² of"
            f" openings?",
            f"Four walls of height {h} m enclose {a} m by {b} m. {hole} m² are glass and doors. What must I paint in"
            f" m²?",
            f"We only paint the walls of our {room}, {a} m by {b} m and {h} m high, not its {hole} m² of windows and"
            f" doors. How many square meters?",
            f"For a {room} of {a} x {b} m with walls {h} m tall, what wall area remains when {hole} m² of openings are"
            f" taken off?",
        ),
        think=f"The wall area is the perimeter 2 * ({a} + {b}) times {h} minus {hole}.",
        code=f"print(round(2 * ({a} + {b}) * {h} - {hole}, 2))",
        answer=cents(area),
    )


def flooring_packs(rng: random.Random) -> Draft:
    length, width, who = rng.randint(2, 14), rng.randint(2, 10), person(rng)
    waste, pack = rng.choice((5, 10, 10, 10, 15)), rng.choice(("1.5", "1.8", "2", "2.2", "2.5", "3"))
    need = Fraction(length * width * (100 + waste), 100)
    if (need / Fraction(pack)).denominator == 1:
        return flooring_packs(rng)
    packs = next(n for n in range(1, 500) if n * Fraction(pack) >= need)
    what = rng.choice(("laminate", "parquet", "vinyl flooring", "tiles", "floorboards"))
    return Draft(
        phrasings=(
            f"A floor is {length} m by {width} m. With {waste}% extra for waste, how many packs of {what} of {pack} m²"
            f" each do I need?",
            f"{length} x {width} m floor, {waste}% waste, {pack} m² per pack, packs?",
            f"How many packs of {what} covering {pack} m² are needed for {length} m by {width} m plus {waste}%?",
            f"{who.name} lays {what} in a room of {length} by {width} m and adds {waste}% for cuts. A pack has"
            f" {pack} m². How many packs does {who.he} buy?",
            f"how many boxes of {what} for {length} by {width} meters if a box is {pack} m2 and i need {waste} percent"
            f" more for waste",
            f"Calculate the number of packs: area {length} m x {width} m, waste {waste}%, {pack} m² a pack.",
            f"One pack of {what} is enough for {pack} m². My floor measures {length} m by {width} m, and I add"
            f" {waste}%."
            f" Number of packs?",
            f"Each carton holds {pack} m² of {what}. Find the cartons for {length} by {width} m with {waste}% spare.",
            f"{what}: packs of {pack} m², room {length} x {width} m, {waste}% offcuts. How many whole packs?",
            f"I want {waste}% more {what} than the {length} by {width} m floor needs. With {pack} m² in a pack, how"
            f" many"
            f" packs is that?",
            f"Allowing {waste}% for waste, what number of {pack} m² packs covers {length} m times {width} m?",
            f"The hall is {length} m long and {width} m wide. Packs cover {pack} m². With a reserve of {waste}%, how"
            f" many must be ordered?",
            f"In whole packs of {pack} m², how much does a {length} m x {width} m floor take if {waste}% is lost?",
            f"Our {length} m x {width} m room gets new {what}. Packs have {pack} m² and {waste}% extra is recommended."
            f" How many packs should we get?",
            f"To floor {length} by {width} m with {waste}% to spare from {pack} m² packs, how many packs are required?",
        ),
        think=f"The packs: {length} * {width} plus {waste}%, divided by {pack}, rounded up.",
        code=(f"import math\n\narea = {length} * {width} * (100 + {waste}) / 100\nprint(math.ceil(area / {pack}))"),
        answer=str(packs),
    )


def slab_volume(rng: random.Random) -> Draft:
    length, width, who = decimal(rng, 2, 20), decimal(rng, 1, 12), person(rng)
    depth = rng.choice((5, 8, 10, 12, 15, 20, 25, 30))
    a, b, cubic = show(length), show(width), length * width * depth / 100
    what, where = rng.choice((
        ("concrete", "slab"), ("concrete", "driveway"), ("gravel", "path"), ("soil", "raised bed"), ("mulch", "bed"),
        ("sand", "sandpit"), ("topsoil", "lawn"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"How many cubic meters of {what} do I need for a {where} {a} m long, {b} m wide and {depth} cm deep?",
            f"{what} for {a} x {b} m, {depth} cm thick, in m³",
            f"A {where} is {a} m by {b} m with {depth} cm of {what}. What volume is that in m³?",
            f"{who.name} fills a {where} of {a} by {b} m with {what}, {depth} cm deep. How many m³ does {who.he} need?",
            f"how much {what} in cubic meters for {a} by {b} meters and {depth} cm depth",
            f"Calculate the m³ of {what}: length {a} m, width {b} m, depth {depth} cm.",
            f"I'm spreading {what} {depth} cm thick on {a} m x {b} m. How many cubic metres should I order?",
            f"Volume of {what} in m³ for a {depth} cm layer on a {where} {a} m by {b} m?",
            f"{where} {a} m x {b} m x {depth} cm: m³ of {what}?",
            f"A {depth} cm layer of {what} covers {a} m by {b} m. Find its volume in cubic meters.",
            f"What amount of {what}, in m³, gives {depth} cm on a {where} of {a} m times {b} m?",
            f"To lay {depth} cm of {what} over an area {a} m long and {b} m wide, how many m³ are needed?",
            f"The {where} should get {depth} cm of {what}; it measures {a} m by {b} m. Cubic meters?",
            f"Our {where}: {a} m in length, {b} m in width, filled {depth} cm high with {what}. How many cubic meters"
            f" is"
            f" it?",
            f"What volume of {what}, in cubic meters, does a {where} {a} m by {b} m take at a depth of {depth} cm?",
        ),
        think=f"The cubic meters are {a} times {b} times {depth} cm divided by 100.",
        code=f"print(round({a} * {b} * {depth} / 100, 4))",
        answer=repr(round(float(cubic), 4)),
    )


def cubic_yards(rng: random.Random) -> Draft:
    length, width, depth, who = rng.randint(4, 60), rng.randint(2, 40), rng.choice((2, 3, 4, 5, 6, 8, 12)), person(rng)
    yards = Fraction(length * width * depth, 12 * 27)
    if tied(yards):
        return cubic_yards(rng)
    what, where = rng.choice((("mulch", "bed"), ("concrete", "slab"), ("gravel", "driveway"), ("topsoil", "garden")))
    return Draft(
        phrasings=(
            f"How many cubic yards of {what} do I need for a {where} {length} ft by {width} ft, {depth} inches deep?",
            f"cubic yards: {length} ft x {width} ft x {depth} in {what}",
            f"A {where} is {length} by {width} feet and gets {depth} inches of {what}. How many cubic yards is that?",
            f"{who.name} covers {length} ft by {width} ft with {depth} inches of {what}. How many cubic yards does"
            f" {who.he} order?",
            f"how much {what} in cubic yards for {length} by {width} feet {depth} inches thick",
            f"Calculate the yards of {what} (cubic) for {length} feet x {width} feet at {depth} inches.",
            f"I want {what} {depth} inches deep over {length} by {width} feet. What is it in cubic yards?",
            f"{what} {depth} inches thick, {where} of {length} x {width} feet, cubic yards?",
            f"Find the cubic yards in a layer {length} ft long, {width} ft wide and {depth} in deep.",
            f"What volume in cubic yards fills a {where} of {length} feet by {width} feet to {depth} inches?",
            f"{what.capitalize()} is sold by the cubic yard. My {where} is {length} ft by {width} ft and {depth} in"
            f" deep."
            f" How many yards?",
            f"For a {depth}-inch layer on {length} ft by {width} ft, how many cubic yards of {what} are required?",
            f"Give me the amount of {what} in cubic yards: {width} ft wide, {length} ft long, {depth} inches deep.",
            f"Our {where} measures {length} by {width} feet. How many cubic yards make {depth} inches of {what} on it?",
            f"If a {where} is {length} feet long, {width} feet wide and {depth} inches deep, how many cubic yards does"
            f" it"
            f" hold?",
        ),
        think=f"The cubic yards are {length} times {width} times {depth} / 12 feet, divided by 27.",
        code=f"print(round({length} * {width} * {depth} / 12 / 27, 2))",
        answer=cents(yards),
    )


def bags_of_soil(rng: random.Random) -> Draft:
    length, width, depth = rng.randint(4, 60) * 5, rng.randint(4, 24) * 5, rng.choice((10, 15, 20, 25, 30, 40, 50))
    bag, who = rng.choice((20, 25, 40, 50, 70)), person(rng)
    litres = Fraction(length * width * depth, 1000)
    bags = math.ceil(litres / bag)
    what = rng.choice(("planter", "raised bed", "flower box", "trough", "sandbox"))
    if not 1 < litres / bag < 60:
        return bags_of_soil(rng)
    return Draft(
        phrasings=(
            f"A {what} is {length} cm long, {width} cm wide and {depth} cm deep. How many {bag} liter bags of soil fill"
            f" it?",
            f"{bag} l bags for a {what} {length} x {width} x {depth} cm, how many",
            f"How many bags of {bag} liters do I need for a {what} of {length} by {width} by {depth} cm?",
            f"{who.name} fills a {what}, {length} x {width} x {depth} cm, from bags of {bag} liters. How many bags does"
            f" {who.he} buy?",
            f"how many {bag} liter sacks of compost go in a {what} thats {length} by {width} by {depth} cm",
            f"Calculate the whole bags ({bag} l each) needed for {length} cm x {width} cm x {depth} cm.",
            f"Potting soil comes in {bag} l bags. My {what} measures {length} by {width} by {depth} cm. Number of"
            f" bags?",
            f"{what} {length} cm by {width} cm, {depth} cm deep: bags of {bag} liters?",
            f"If one bag holds {bag} liters, how many fill a box of {length} x {width} x {depth} cm?",
            f"I'm filling a {what} with inner sizes {length}, {width} and {depth} cm. How many {bag} l bags is that?",
            f"What number of {bag} liter bags is enough for a {what} {depth} cm deep, {length} cm long and {width} cm"
            f" wide?",
            f"To fill {length} cm by {width} cm by {depth} cm with soil sold in {bag} liter bags, how many must I get?",
            f"Find how many bags with {bag} l each a {length} by {width} by {depth} cm {what} takes.",
            f"Our {what} is {length} cm x {width} cm x {depth} cm inside. With {bag} liters to a bag, how many bags"
            f" should we buy?",
            f"The shop sells soil by the {bag} liter bag. How many are needed for a {length} x {width} x {depth} cm"
            f" {what}?",
        ),
        think=f"The bags: {length} * {width} * {depth} / 1000 liters divided by {bag}, rounded up.",
        code=f"import math\n\nlitres = {length} * {width} * {depth} / 1000\nprint(math.ceil(litres / {bag}))",
        answer=str(bags),
    )
