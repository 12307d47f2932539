"""Sums that people often want: the tax alone, signed products, roots, halfway numbers, shares in percent, minutes of a
way, time for each of many."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, neat, price, show, tied
from training.skills.vocabulary import ITEMS, people, person


def tax_amount(rng: random.Random) -> Draft:
    item, rate = rng.choice(ITEMS), rng.choice((Fraction(rng.randint(3, 25)), Fraction(33, 4), Fraction(15, 2)))
    cost = price(rng, item.low, item.high)
    tax = cost * rate / 100
    if tied(tax):
        return tax_amount(rng)
    c, r, who = money(cost), show(rate), person(rng)
    return Draft(
        phrasings=(
            f"How much is the {r}% sales tax on ${c}?",
            f"how much is {r}% sales tax on {c}",
            f"sales tax of {r}% on ${c}, only the tax",
            f"What is the tax on {item.a} of ${c} at {r}%?",
            f"tax of {r}% on {c} dollars, tax amount",
            f"{who.name} buys {item.a} for ${c} before tax. How much tax does {who.he} pay at {r}%?",
            f"VAT at {r}% on a net price of ${c}: how much VAT?",
            f"Calculate the amount of tax for ${c} at a rate of {r}%.",
            f"I sell for ${c} net. How much {r}% VAT do I have to charge?",
            f"A price of ${c} gets {r}% tax. How many dollars is the tax alone?",
            f"The rate is {r}% and the pre-tax price ${c}. What does the tax come to?",
        ),
        think=f"The tax alone is {c} times {r} divided by 100.",
        code=f"print(round({c} * {r} / 100, 2))",
        answer=cents(tax),
    )


def signed_product(rng: random.Random) -> Draft:
    a, b = rng.randint(2, 25), rng.randint(2, 25)
    first, second = rng.choice(((-1, -1), (-1, 1), (1, -1)))
    divide = rng.random() < 0.4
    x, y = (a * b * first, b * second) if divide else (a * first, b * second)
    value = a * first * second if divide else a * b * first * second
    sign, verb, noun = ("/", "divided by", "quotient") if divide else ("*", "times", "product")
    right = f"({y})" if y < 0 else str(y)
    words = [f"minus {-n}" if n < 0 else str(n) for n in (x, y)]
    return Draft(
        phrasings=(
            f"What is {x} {verb} {y}?",
            f"{x} {sign} {right}",
            f"{x} {verb} {y}",
            f"what's {words[0]} {verb} {words[1]}",
            f"Calculate {x} {sign} {right}.",
            f"How much is {words[0]} {verb} {words[1]}?",
            f"Find the {noun} of {x} and {y}.",
            f"{x}{sign}{right}",
            f"Negative numbers: {x} {sign} {right} = ?",
            f"Solve {x} {sign} {right}",
            f"My pupil asks what {x} {verb} {y} is.",
            f"Work out the {noun} {x} {sign} {right}.",
        ),
        think=f"The {noun} is {words[0]} {verb} {words[1]}, with the sign {'plus' if x * y > 0 else 'minus'}.",
        code=f"print({x} // {right})" if divide else f"print({x} * {right})",
        answer=str(value),
    )


def power_and_sum(rng: random.Random) -> Draft:
    base, exponent = rng.choice(
        ((2, rng.randint(2, 16)), (10, rng.randint(2, 6)), (rng.randint(3, 12), rng.randint(2, 3)))
    )
    c, two = rng.randint(1, 20), rng.random() < 0.3
    power = 1
    for _ in range(exponent):
        power *= base
    sign = rng.choice("+-")
    right, value, code = (f"{c}^2", c * c, f"{c} ** 2") if two else (str(c), c, str(c))
    text, spoken = (
        f"{base}^{exponent} {sign} {right}",
        f"{base} to the power of {exponent} {'plus' if sign == '+' else 'minus'}",
    )
    said = f"{spoken} {f'{c} squared' if two else c}"
    return Draft(
        phrasings=(
            f"What is {text}?",
            f"{text}",
            f"{text.replace(' ', '')}",
            f"Calculate {text}.",
            f"how much is {said}",
            f"{text.replace('^', '**')}",
            f"Evaluate {text}",
            f"What is {said}?",
            f"{text} = ?",
            f"Work out {said}.",
            f"Solve {text} for me.",
            f"The value of {text} is what?",
        ),
        think=f"First {base} to the power of {exponent}, then {'plus' if sign == '+' else 'minus'} {right}.",
        code=f"print({base} ** {exponent} {sign} {code})",
        answer=str(power + value if sign == "+" else power - value),
    )


def nth_root(rng: random.Random) -> Draft:
    n, name = rng.choice(((4, "fourth"), (5, "fifth"), (4, "fourth"), (6, "sixth"), (7, "seventh")))
    root = rng.randint(2, {4: 20, 5: 12, 6: 8, 7: 5}[n])
    number = 1
    for _ in range(n):
        number *= root
    return Draft(
        phrasings=(
            f"What is the {name} root of {number}?",
            f"{name} root of {number}",
            f"Find the {name} root of {number}.",
            f"{n}th root of {number}",
            f"which number to the power of {n} gives {number}",
            f"{number}^(1/{n})",
            f"Calculate the {n}th root of {number}.",
            f"x^{n} = {number}, positive x?",
            f"How much is the {name} root of {number}?",
            f"I need the {n}th root of {number}.",
            f"Which positive number has {number} as its power of {n}?",
        ),
        think=f"The {name} root of {number} is {number} to the power of 1 / {n}.",
        code=f"print(round({number} ** (1 / {n}), 4))",
        answer=str(root),
    )


def halfway_number(rng: random.Random) -> Draft:
    low = decimal(rng, -20, 90, rng.choice((0, 0, 1)))
    high = low + decimal(rng, 1, 60, rng.choice((0, 0, 1)))
    a, b, value = show(low), show(high), (low + high) / 2
    right = f"({b})" if high < 0 else b
    return Draft(
        phrasings=(
            f"What number is halfway between {a} and {b}?",
            f"halfway between {a} and {b}",
            f"Which number is exactly in the middle of {a} and {b}?",
            f"number in the middle between {a} and {b}",
            f"what is half way from {a} to {b}",
            f"Find the number halfway from {a} to {b}.",
            f"{a} and {b}, middle?",
            f"I need the value midway between {a} and {b}.",
            f"On a number line, what lies in the middle of {a} and {b}?",
            f"Which number is equally far from {a} and {b}?",
            f"Give the number that is just as far from {a} as from {b}.",
        ),
        think=f"Halfway is the average of {a} and {b}.",
        code=f"print(round(({a} + {right}) / 2, 4))",
        answer=show(value),
    )


def radius_or_diameter(rng: random.Random) -> Draft:
    number, unit = decimal(rng, 1, 200, rng.choice((0, 0, 1))), rng.choice(("cm", "m", "mm", "inches", "feet"))
    want, given = rng.choice((("radius", "diameter"), ("diameter", "radius")))
    n, value = show(number), number / 2 if want == "radius" else number * 2
    thing, who = rng.choice(("circle", "plate", "pond", "wheel", "table", "pipe")), person(rng)
    return Draft(
        phrasings=(
            f"A {thing} has a {given} of {n} {unit}. What is its {want}?",
            f"{want} of a {thing} with {given} {n} {unit}",
            f"What is the {want} of a circle with a {given} of {n}?",
            f"{given} {n} {unit}, {want}?",
            f"whats the {want} if the {given} is {n} {unit}",
            f"{who.name} has a round {thing} with a {given} of {n} {unit}. What {want} is that?",
            f"Find the {want}: circle, {given} {n}.",
            f"The {given} is {n} {unit}. Give the {want} in {unit}.",
            f"Convert a {given} of {n} {unit} to the {want}.",
            f"If a {thing} has {given} {n}, how long is its {want}?",
            f"Which {want} belongs to a {given} of {n} {unit}?",
        ),
        think=f"The {want} is {'half' if want == 'radius' else 'twice'} the {given} {n}.",
        code=f"print({n} / 2)" if want == "radius" else f"print({n} * 2)",
        answer=show(value),
    )


def regular_perimeter(rng: random.Random) -> Draft:
    sides, name = rng.choice((
        (3, "equilateral triangle"), (4, "rhombus"), (5, "regular pentagon"), (6, "regular hexagon"),
        (8, "regular octagon"), (10, "regular decagon"),
    ))  # fmt: skip
    side, unit, who = decimal(rng, 1, 60, rng.choice((0, 0, 1))), rng.choice(("cm", "m", "inches", "feet")), person(rng)
    s, a = show(side), "an" if sides == 3 else "a"
    total = sum([side] * sides, Fraction(0))
    return Draft(
        phrasings=(
            f"What is the perimeter of {a} {name} with side {s} {unit}?",
            f"perimeter of {a} {name} side {s}",
            f"{name}, side {s} {unit}, perimeter",
            f"Find the perimeter of {a} {name} whose sides are {s} {unit} long.",
            f"how long around is {a} {name} with sides of {s} {unit}",
            f"{who.name} walks once around {a} {name} with sides of {s} {unit}. How far is it?",
            f"Each side of {a} {name} is {s} {unit}. What is its perimeter?",
            f"Calculate the perimeter: {name}, side length {s}.",
            f"A bed is {a} {name} with sides of {s} {unit}. How much edging goes around it?",
            f"If {a} {name} has sides of {s}, what is the distance around it?",
            f"How much is the perimeter when all sides of {a} {name} measure {s} {unit}?",
        ),
        think=f"{a.capitalize()} {name} has {sides} equal sides, so the perimeter is {sides} times {s}.",
        code=f"print({neat(f'{sides} * {s}', total, 2)})",
        answer=show(total),
    )


def fourth_angle(rng: random.Random) -> Draft:
    a, b, c = rng.randint(40, 130), rng.randint(40, 130), rng.randint(40, 130)
    d = 360 - a - b - c
    if not 20 <= d <= 170:
        return fourth_angle(rng)
    who, named = person(rng), f"{a}, {b} and {c} degrees"
    return Draft(
        phrasings=(
            f"Three angles of a quadrilateral are {named}. What is the fourth?",
            f"fourth angle of a quadrilateral with {a}, {b}, {c}",
            f"quadrilateral angles {a} {b} {c}, missing angle",
            f"A four-sided shape has angles of {named}. How big is the last one?",
            f"what is the missing angle in a quadrilateral with {named}",
            f"{who.name} measures {named} in a four-sided field. What is the fourth angle?",
            f"Find the fourth angle: {a}°, {b}°, {c}° in a quadrilateral.",
            f"Missing angle of a quadrilateral whose other angles are {named}?",
            f"The angles of a kite-like plot are {named} and x. What is x?",
            f"If three corners of a quadrilateral measure {named}, what does the fourth measure?",
            f"Calculate the remaining angle of a quadrilateral with {named}.",
        ),
        think=f"The angles of a quadrilateral make 360 degrees, so take {a}, {b} and {c} from 360.",
        code=f"print(360 - {a} - {b} - {c})",
        answer=str(d),
    )


def share_by_percent(rng: random.Random) -> Draft:
    percent, total = rng.choice((55, 60, 65, 70, 75, 80, 90)), rng.randint(3, 120) * 20
    larger = rng.random() < 0.5
    part = percent if larger else 100 - percent
    p, q = people(rng, 2)
    which, value = "larger" if larger else "smaller", Fraction(total * part, 100)
    split = f"{percent}/{100 - percent}"
    return Draft(
        phrasings=(
            f"Split ${total} {split}. What is the {which} share?",
            f"split {total} {split}, {which} share",
            f"{split} split of ${total}, {which} part",
            f"{p.name} and {q.name} share ${total} {split}. How much is the {which} part?",
            f"how much is the {which} share if {total} dollars is split {split}",
            f"Divide ${total} in a {split} split and give the {which} amount.",
            f"Partners divide ${total} {split} percent. How many dollars is the {which} share?",
            f"We share a rent of ${total} {split}. What does the one with the {which} part pay?",
            f"With a {split} split, what is the {which} piece of ${total}?",
            f"I split a profit of ${total} {split} with a friend. The {which} share is how much?",
            f"Of ${total} shared {split}, how much is the {which} share?",
        ),
        think=f"The {which} share is {part}% of {total}.",
        code=f"print({total} * {part} / 100)",
        answer=show(value),
    )


def way_in_minutes(rng: random.Random) -> Draft:
    speed, minutes = rng.choice((4, 5, 6, 12, 15, 18, 20, 30, 40, 45, 50, 60, 80, 90, 100, 120)), rng.randint(3, 95)
    unit, per = rng.choice((("km", "km/h"), ("miles", "mph")))
    distance = Fraction(speed * minutes, 60)
    if (distance * 100).denominator != 1:
        return way_in_minutes(rng)
    d, who = show(distance), person(rng)
    if rng.random() < 0.5:
        return Draft(
            phrasings=(
                f"How far do I get in {minutes} minutes at {speed} {per}, in {unit}?",
                f"{minutes} minutes at {speed} {per}, how many {unit}",
                f"At {speed} {per}, how many {unit} are covered in {minutes} minutes?",
                f"{speed} {per} for {minutes} min, distance in {unit}",
                f"how many {unit} in {minutes} minutes going {speed} {per}",
                f"{who.name} moves at {speed} {per} for {minutes} minutes. How many {unit} is that?",
                f"Find the distance in {unit}: {speed} {per}, {minutes} minutes.",
                f"I went {minutes} minutes at {speed} {per}. How many {unit} did I do?",
                f"What distance in {unit} does {speed} {per} make in {minutes} minutes?",
                f"A bus does {speed} {per}. How many {unit} does it go in {minutes} minutes?",
                f"Distance in {unit} after {minutes} min with a speed of {speed} {per}?",
            ),
            think=f"The distance is {speed} times {minutes} minutes divided by 60.",
            code=f"print({speed} * {minutes} / 60)",
            answer=d,
        )
    return Draft(
        phrasings=(
            f"How many minutes do {d} {unit} take at {speed} {per}?",
            f"{d} {unit} at {speed} {per}, how many minutes",
            f"At {speed} {per}, in how many minutes do I cover {d} {unit}?",
            f"minutes for {d} {unit} at {speed} {per}",
            f"how long in minutes for {d} {unit} going {speed} {per}",
            f"{who.name} goes {d} {unit} at {speed} {per}. How many minutes does it take?",
            f"Find the time in minutes: {d} {unit}, {speed} {per}.",
            f"My way is {d} {unit}. At {speed} {per}, how many minutes is it?",
            f"What time in minutes does a distance of {d} {unit} need at {speed} {per}?",
            f"A bus does {speed} {per}. How many minutes does it need for {d} {unit}?",
            f"Minutes to go {d} {unit} with a speed of {speed} {per}?",
        ),
        think=f"The minutes are {d} times 60 divided by {speed}.",
        code=f"print(round({d} * 60 / {speed}, 2))",
        answer=str(minutes),
    )


def time_per_item(rng: random.Random) -> Draft:
    total, count = rng.choice((20, 30, 40, 45, 50, 60, 75, 90, 120, 150, 180)), rng.randint(3, 120)
    seconds = total * 60 / Fraction(count) < 120
    value = Fraction(total * 60 if seconds else total, count)
    if tied(value):
        return time_per_item(rng)
    unit, formula = ("seconds", f"{total} * 60 / {count}") if seconds else ("minutes", f"{total} / {count}")
    things, one, who = (
        *rng.choice((("questions", "question"), ("tasks", "task"), ("calls", "call"), ("cards", "card"))),
        person(rng),
    )
    return Draft(
        phrasings=(
            f"I have {total} minutes for {count} {things}. How many {unit} is that per {one}?",
            f"{total} minutes, {count} {things}, {unit} per {one}",
            f"A test has {count} {things} and lasts {total} minutes. How many {unit} can I spend on each?",
            f"{count} {things} in {total} min, how many {unit} each",
            f"how many {unit} per {one} if there are {count} {things} in {total} minutes",
            f"{who.name} does {count} {things} in {total} minutes. How many {unit} does each take?",
            f"Calculate the {unit} per {one}: {total} minutes for {count}.",
            f"What is the time per {one} in {unit} for {count} {things} in {total} minutes?",
            f"With {total} minutes on the clock and {count} {things}, how many {unit} for one?",
            f"{unit} for each {one} when {count} of them take {total} minutes?",
            f"If {count} {things} share {total} minutes equally, how many {unit} has each {one}?",
        ),
        think=f"The {unit} per {one} are {formula.replace('*', 'times').replace('/', 'divided by')}.",
        code=f"print(round({formula}, 2))",
        answer=cents(value),
    )


def price_per_liter(rng: random.Random) -> Draft:
    ml, cost = rng.choice((100, 150, 200, 250, 330, 400, 500, 700, 750)), price(rng, 1, 30)
    value = cost * 1000 / ml
    if tied(value):
        return price_per_liter(rng)
    c, who = money(cost), person(rng)
    what = rng.choice(("juice", "olive oil", "shampoo", "wine", "milk", "soap", "paint", "perfume"))
    return Draft(
        phrasings=(
            f"A bottle of {ml} ml {what} costs ${c}. What is the price per liter?",
            f"{ml} ml for ${c}, price per liter",
            f"{what} {ml}ml {c} dollars, per litre?",
            f"What does a liter of {what} cost if {ml} ml are ${c}?",
            f"how much per liter is {what} at {c} for {ml} ml",
            f"{who.name} pays ${c} for {ml} ml of {what}. How much is that per liter?",
            f"Find the liter price: ${c} for {ml} ml.",
            f"I paid ${c} for {ml} ml {what}. What is the cost of one liter?",
            f"Price per litre of a {ml} ml bottle at ${c}?",
            f"If {ml} ml of {what} cost ${c}, what do 1000 ml cost?",
            f"The shelf says ${c} for {ml} ml. Give the price of a liter.",
        ),
        think=f"The price per liter is {c} times 1000 divided by {ml}.",
        code=f"print(round({c} * 1000 / {ml}, 2))",
        answer=cents(value),
    )


def calories_from_nutrients(rng: random.Random) -> Draft:
    fat, carbs, protein = rng.randint(2, 90), rng.randint(3, 250), rng.randint(2, 120)
    total = sum([9] * fat) + sum([4] * carbs) + sum([4] * protein)
    rule, who = "9 kcal per g of fat, 4 per g of carbs and protein", person(rng)
    return Draft(
        phrasings=(
            f"How many calories are {fat} g fat, {carbs} g carbs and {protein} g protein ({rule})?",
            f"{fat}g fat {carbs}g carbs {protein}g protein, calories",
            f"calories of {fat} g fat, {carbs} g carbohydrates, {protein} g protein",
            f"A meal has {fat} g of fat, {carbs} g of carbs and {protein} g of protein. How many kcal is it?",
            f"how many kcal in {protein} g protein, {carbs} g carbs and {fat} g fat",
            f"{who.name} ate {fat} g fat, {carbs} g carbs, {protein} g protein. How many calories is that ({rule})?",
            f"Macros: fat {fat} g, carbs {carbs} g, protein {protein} g. Total calories?",
            f"Calculate the energy in kcal: {fat} g fat, {carbs} g carbs, {protein} g protein.",
            f"My day: {protein} g protein, {fat} g fat, {carbs} g carbs. With {rule}, how many calories?",
            f"Total kcal for {carbs} g carbs, {protein} g protein and {fat} g fat at 4, 4 and 9 kcal per gram?",
            f"With {rule}, what do {fat} g fat, {carbs} g carbs and {protein} g protein give in kcal?",
        ),
        think=f"Fat has 9 kcal a gram, carbs and protein 4: {fat} * 9 plus ({carbs} + {protein}) * 4.",
        code=f"print({fat} * 9 + {carbs} * 4 + {protein} * 4)",
        answer=str(total),
    )
