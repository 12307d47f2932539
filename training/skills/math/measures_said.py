"""Lengths, weights and flows as people tell them: what is left of a ribbon, laps for a way, bags for guests, a"
" map's inch."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, tied
from training.skills.vocabulary import person


def left_after_pieces(rng: random.Random) -> Draft:
    metres, piece, count = Fraction(rng.randint(10, 100), 10), rng.randint(2, 24) * 5, rng.randint(2, 9)
    left, who = metres * 100 - sum([piece] * count), person(rng)
    if left <= 0 or (metres.denominator == 1 and rng.random() < 0.5):
        return left_after_pieces(rng)
    n, what = show(metres), rng.choice(("ribbon", "rope", "cable", "board", "pipe", "cord", "hose", "chain"))
    return Draft(
        phrasings=(
            f"How many cm are left of a {n} m {what} after cutting off {count} pieces of {piece} cm?",
            f"{what} {n} m, cut off {count} x {piece} cm, cm left?",
            f"{count} pieces of {piece} cm are cut from a {what} of {n} m. How long is the rest, in cm?",
            f"{who.name} cuts {count} pieces, {piece} cm each, from {n} m of {what}. How many cm remain?",
            f"how much of {n} m {what} remains after {count} pieces of {piece} cm, in cm",
            f"I had {n} m of {what} and used {count} lengths of {piece} cm. What is left in cm?",
            f"From {n} metres take {count} times {piece} centimetres. Answer in cm.",
            f"Find the rest in cm: {n} m minus {count} pieces of {piece} cm.",
            f"The {what} measures {n} m. After {count} cuts of {piece} cm each have been taken off, how many cm"
            f" remain?",
            f"A {what}, {n} m long, loses {count} bits of {piece} cm. Remaining length in cm?",
        ),
        think=f"{n} m are times 100 cm; take {count} times {piece} cm away.",
        code=f"print({neat(f'{n} * 100 - {count} * {piece}', left, 2)})",
        answer=show(left),
    )


def laps_for_distance(rng: random.Random) -> Draft:
    lap, km, who = (
        rng.choice((25, 50, 200, 250, 400, 400, 500, 800, 1200)),
        Fraction(rng.randint(1, 42), 2),
        person(rng),
    )
    exact = km * 1000 / lap
    if exact.denominator not in (1, 2, 4) or exact < 2:
        return laps_for_distance(rng)
    k = show(km)
    do = "swim" if lap < 100 else rng.choice(("run", "walk", "skate"))
    return Draft(
        phrasings=(
            f"One lap is {lap} m. How many laps make {k} km?",
            f"laps of {lap} m for {k} km",
            f"I want to {do} {k} km. How many laps of {lap} m is that?",
            f"{who.name} has to {do} {k} km and one lap measures {lap} m. How many laps does {who.he} need?",
            f"how many times {lap} metres to {do} {k} km",
            f"{k} km divided into laps of {lap} m: how many laps?",
            f"How many rounds of {lap} m must I {do} for {k} km?",
            f"A course is {lap} metres round. To {do} {k} kilometres, how often do I go round?",
            f"Number of {lap} m laps in {k} km?",
            f"Find how many laps a {k} km race has when a lap has {lap} m.",
        ),
        think=f"{k} km are times 1000 m; divide by {lap} m.",
        code=f"print({k} * 1000 / {lap})",
        answer=show(exact),
    )


def bags_for_people(rng: random.Random) -> Draft:
    people, each, bag = rng.randint(3, 60), rng.randint(3, 40) * 10, rng.choice((1, 2, 2, 3, 5, 5, 10))
    total = sum([each] * people)
    if total <= bag * 1000 or total % (bag * 1000) == 0:
        return bags_for_people(rng)
    what, who = (
        rng.choice(("potatoes", "rice", "pasta", "carrots", "charcoal", "chips", "apples", "flour")),
        person(rng),
    )
    return Draft(
        phrasings=(
            f"{people} people each get {each} g of {what}. How many {bag} kg bags do I need?",
            f"{what}: {people} x {each} g, bags of {bag} kg, how many bags",
            f"How many bags of {bag} kg {what} are enough for {people} guests at {each} g each?",
            f"{who.name} cooks for {people} people and plans {each} g of {what} a head. It's sold in {bag} kg bags."
            f" How many"
            f" must {who.he} buy?",
            f"bags needed ({bag} kg each) for {people} portions of {each} g {what}",
            f"I reckon {each} g of {what} per person. For {people} people, how many {bag} kg sacks is that?",
            f"Whole {bag} kg bags for {people} eaters, {each} g of {what} for everyone?",
            f"how many {bag} kilo bags of {what} for {people} if everyone has {each} grams",
            f"{people} portions, {each} g per portion, {what} in {bag} kg bags: number of bags to open?",
            f"Find the number of {bag} kg bags of {what} that give {people} people {each} g each.",
        ),
        think=f"Needed are {people} times {each} g; divide by {bag} * 1000 g and round up.",
        code=f"import math\n\nprint(math.ceil({people} * {each} / ({bag} * 1000)))",
        answer=str(len(range(0, total, bag * 1000))),
    )


def metres_to_feet_and_inches(rng: random.Random) -> Draft:
    centimetres, who = rng.randint(52, 260), person(rng)
    inches = centimetres / Fraction("2.54")
    if tied(inches, 0):
        return metres_to_feet_and_inches(rng)
    whole = int(inches + Fraction(1, 2))
    m = f"{centimetres / 100:.2f}"
    return Draft(
        phrasings=(
            f"If a man is {m} m, what's that in feet and whole inches?",
            f"{m} m in feet and inches, nearest inch",
            f"How many feet and inches is {m} metres, to the nearest inch?",
            f"{who.name} is {m} m tall. Give {who.his} height in feet and inches, rounded to the inch.",
            f"convert {m} meters to feet and inches (nearest inch)",
            f"What is {m} m as feet and inches with whole inches?",
            f"Height {m} m = how many feet and inches, to the inch?",
            f"The shelf is {m} m high. In feet and inches, rounded to an inch?",
            f"Express {m} metres in feet and inches to the nearest inch.",
            f"i measure {m} m, in feet and inches (whole inches) please",
        ),
        think=f"Inches are {m} m by 0.0254, rounded; 12 of them make a foot.",
        code=f'feet, inches = divmod(round({m} / 0.0254), 12)\nprint(f"{{feet}} feet {{inches}} inches")',
        answer=f"{whole // 12} feet {whole % 12} inches",
    )


def one_from_full_and_empty(rng: random.Random) -> Draft:
    count, each, empty = rng.choice((4, 6, 8, 10, 12, 15, 20, 24)), Fraction(rng.randint(2, 60), 20), decimal(rng, 0, 4)
    full, who = empty + sum([each] * count), person(rng)
    if not empty:
        return one_from_full_and_empty(rng)
    a, b = show(full), show(empty)
    box, things, one = rng.choice((
        ("carton", "bottles", "bottle"), ("crate", "jars", "jar"), ("box", "books", "book"), ("bag", "balls", "ball"),
        ("basket", "melons", "melon"), ("tray", "pots", "pot"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"a {box} of {count} {things} weighs {a} kg, the empty {box} {b} kg. What does one {one} weigh in kg?",
            f"{box} with {count} {things} {a} kg, empty {b} kg, one {one}?",
            f"A full {box} has {a} kg and the {box} alone {b} kg. There are {count} {things} in it. How heavy is one?",
            f"{who.name} weighs a {box} with {count} equal {things}: {a} kg. The {box} itself is {b} kg. How many kg"
            f" has a"
            f" {one}?",
            f"weight of one {one} if {count} of them and the {box} ({b} kg) are {a} kg",
            f"Gross {a} kg, tare {b} kg, {count} {things}. Weight of a single {one} in kg?",
            f"{count} {things} in a {box} make {a} kg, {b} kg of which is the {box}. Kg per {one}?",
            f"How many kg is each {one} when {count} {things} in a {box} of {b} kg weigh {a} kg together?",
            f"Take the {box}'s {b} kg from {a} kg and share it out to {count} {things}. What does one weigh?",
            f"Find the weight of a {one}: full {box} {a} kg, empty {box} {b} kg, {count} {things}.",
        ),
        think=f"The {things} weigh {a} - {b} kg; divide by {count}.",
        code=f"print(round(({a} - {b}) / {count}, 3))",
        answer=show(each),
    )


def area_mixed_units(rng: random.Random) -> Draft:
    wide, long, who = rng.randint(2, 40) * 5, decimal(rng, 2, 50), person(rng)
    exact = long * wide / 100
    w, n = str(wide), show(long)
    what = rng.choice(
        ("roll of foil", "roll of paper", "carpet runner", "strip of grass", "path", "banner", "roll of fabric")
    )
    return Draft(
        phrasings=(
            f"a {what} is {w} cm wide and {n} m long. area in square metres?",
            f"{what}, {w} cm x {n} m, m2?",
            f"How many square metres is a {what} with a width of {w} cm and a length of {n} m?",
            f"{who.name} has a {what}, {n} m long and {w} cm wide. How many m² is that?",
            f"area in m² of {n} m by {w} cm",
            f"A {what} measures {n} m by {w} cm. What is its area in square metres?",
            f"{w} cm wide, {n} m long: how many square metres",
            f"Find the area (in m²) of a {what}: length {n} m, width {w} cm.",
            f"How much surface in square metres does a {what} of {n} m x {w} cm have?",
            f"Work out {n} metres times {w} centimetres as square metres.",
        ),
        think=f"{w} cm are {w} / 100 m; times {n} m.",
        code=f"print({neat(f'{n} * {w} / 100', exact)})",
        answer=show(exact),
    )


def flow_per_minute(rng: random.Random) -> Draft:
    litres, seconds, who = rng.choice((2, 3, 5, 8, 9, 10, 10, 12, 15, 20)), rng.randint(4, 120), person(rng)
    exact = Fraction(litres * 60, seconds)
    if tied(exact) or seconds == 60:
        return flow_per_minute(rng)
    source, pot = rng.choice(
        (("hose", "bucket"), ("tap", "bucket"), ("shower", "bucket"), ("pump", "can"), ("spring", "jug"))
    )
    return Draft(
        phrasings=(
            f"A {source} fills a {litres} litre {pot} in {seconds} seconds. How many litres a minute, to 2 decimals?",
            f"{litres} l in {seconds} s, litres per minute (2 decimals)",
            f"It takes {seconds} seconds to fill a {pot} of {litres} litres at the {source}. Litres per minute, to 2"
            f" decimals?",
            f"{who.name} fills a {litres} l {pot} in {seconds} seconds. What is the flow of the {source} in litres"
            f" per minute,"
            f" 2 decimals?",
            f"how many litres a minute does a {source} give if {litres} litres need {seconds} seconds, 2 decimals",
            f"flow rate l/min of a {source}: {litres} litres in {seconds} sec, 2 decimals",
            f"My {source} runs {litres} litres in {seconds} seconds. Rate per minute in litres, to two decimals?",
            f"Find the litres per minute (2 decimals) when {litres} litres come out in {seconds} seconds.",
            f"A {litres}-litre {pot} is full after {seconds} seconds under the {source}. How many litres per minute"
            f" is that,"
            f" rounded to 2 decimals?",
            f"Convert a flow of {litres} litres in {seconds} seconds into litres per minute, 2 decimals.",
        ),
        think=f"Divide {litres} litres by {seconds} seconds, times 60.",
        code=f"print(round({litres} / {seconds} * 60, 2))",
        answer=cents(exact),
    )


def amount_for_litres(rng: random.Random) -> Draft:
    per, litres, who = rng.randint(2, 90), Fraction(rng.randint(5, 200), 10), person(rng)
    exact = litres * per
    n = show(litres)
    what, unit, use = rng.choice((
        ("coffee", "g", "a pot"), ("salt", "g", "the brine"), ("feed", "ml", "the can"), ("sugar", "g", "the tea"),
        ("cleaner", "ml", "the bucket"), ("yeast", "g", "the dough water"), ("chlorine", "g", "the tub"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"{what.capitalize()}: {per} {unit} per litre. How many {unit} for {n} litres?",
            f"{per} {unit} {what} per l, {n} l, how many {unit}",
            f"For every litre I use {per} {unit} of {what}. How much {what} in {unit} goes into {n} litres?",
            f"{who.name} needs {per} {unit} of {what} to a litre and {use} takes {n} litres. How many {unit} is that?",
            f"how much {what} in {unit} for {n} litres at {per} {unit} a litre",
            f"The packet says {per} {unit} to 1 litre of water. I have {n} litres. How many {unit} of {what}?",
            f"{n} litres of water with {per} {unit} of {what} in each litre: {unit} in all?",
            f"Dosage of {what} is {per} {unit}/l. Amount in {unit} for {n} l?",
            f"Find the {unit} of {what} for {n} litres ({per} {unit} per litre).",
            f"At a strength of {per} {unit} a litre, {n} litres need how many {unit} of {what}?",
        ),
        think=f"Multiply {per} {unit} by {n} litres.",
        code=f"print({neat(f'{per} * {n}', exact, 2)})",
        answer=show(exact),
    )


def map_by_words(rng: random.Random) -> Draft:
    (small, large, word), each = rng.choice((
        ("inch", "miles", "inches"), ("cm", "km", "cm"), ("cm", "m", "cm"), ("inch", "feet", "inches"),
    )), Fraction(rng.randint(2, 60), rng.choice((1, 1, 2)))  # fmt: skip
    length, who, back = Fraction(rng.randint(4, 60), 4), person(rng), rng.random() < 0.3
    result = length * each
    e, n, r = show(each), show(length), show(result)
    what = "map" if large in ("miles", "km") else "drawing"
    if length == 1:
        return map_by_words(rng)
    given, ask = (
        (f"{r} {large}", f"{word} on the {what}") if back else (f"{n} {word} on the {what}", f"{large} in reality")
    )
    return Draft(
        phrasings=(
            f"1 {small} on the {what} = {e} {large}. How many {ask} are {given}?",
            f"{what}: 1 {small} is {e} {large}, {given}, {ask}?",
            f"On a {what}, 1 {small} stands for {e} {large}. How many {ask} is {given}?",
            f"{who.name} reads on the {what}: 1 {small} = {e} {large}. What are {given} in {ask}?",
            f"how many {ask} is {given} if 1 {small} means {e} {large}",
            f"The scale of a {what} is 1 {small} to {e} {large}. {given[0].upper()}{given[1:]}: how many {ask}?",
            f"With 1 {small} for every {e} {large}, find the {ask} for {given}.",
            f"Scale: 1 {small} : {e} {large}. Convert {given} to {ask}.",
            f"Each {small} on a {what} shows {e} {large}. Turn {given} into {ask}.",
            f"If {e} {large} are drawn as 1 {small}, what do {given} give in {ask}?",
        ),
        think=f"Divide {r} {large} by {e}." if back else f"Multiply {n} {word} by {e} {large}.",
        code=f"print({neat(f'{r} / {e}', length)})" if back else f"print({neat(f'{n} * {e}', result)})",
        answer=n if back else r,
    )


def fuel_by_distance_per_litre(rng: random.Random) -> Draft:
    rate, who = decimal(rng, 6, 30), person(rng)
    unit, volume, vehicle = rng.choice((("km", "litre", "car"), ("km", "litre", "van"), ("miles", "gallon", "truck")))
    way = rng.randint(3, 120) * 10
    exact = way / rate
    if tied(exact):
        return fuel_by_distance_per_litre(rng)
    r = show(rate)
    return Draft(
        phrasings=(
            f"My {vehicle} does {r} {unit} per {volume}. How many {volume}s for {way} {unit}, to 2 decimals?",
            f"{r} {unit} per {volume}, trip {way} {unit}, {volume}s (2 decimals)?",
            f"A {vehicle} goes {r} {unit} on one {volume}. How many {volume}s does it use for {way} {unit}, to 2"
            f" decimals?",
            f"{who.name}'s {vehicle} gets {r} {unit} to the {volume}. How many {volume}s are burnt on {way} {unit},"
            f" to 2 decimals?",
            f"how many {volume}s for {way} {unit} at {r} {unit} a {volume}, 2 decimals",
            f"{volume}s needed for {way} {unit} if 1 {volume} lasts {r} {unit}, rounded to 2 decimals",
            f"With {r} {unit} from each {volume}, how much fuel does a drive of {way} {unit} take, in {volume}s to 2"
            f" decimals?",
            f"I drive {way} {unit}. One {volume} takes me {r} {unit}. Fuel in {volume}s, two decimals?",
            f"Find the {volume}s of fuel for {way} {unit} ({r} {unit} per {volume}), to 2 decimals.",
            f"Consumption: {r} {unit} per {volume}. Distance: {way} {unit}. {volume.capitalize()}s, to 2 decimals?",
        ),
        think=f"Divide {way} {unit} by {r} {unit} per {volume}.",
        code=f"print(round({way} / {r}, 2))",
        answer=cents(exact),
    )
