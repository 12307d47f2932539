"""Weights, litres and parts of them: what many weigh, what one holds, what is missing, what a part costs."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, price, show, tied
from training.skills.vocabulary import people, person

FOODS = ("apples", "potatoes", "cheese", "nuts", "grapes", "carrots", "rice", "flour", "cherries", "tomatoes")


def weight_of_many(rng: random.Random) -> Draft:
    each, count, p = decimal(rng, 1, 25), rng.randint(2, 40), person(rng)
    e, (one, many) = (
        show(each),
        rng.choice((("box", "boxes"), ("bag", "bags"), ("parcel", "parcels"), ("brick", "bricks"))),
    )
    return Draft(
        phrasings=(
            f"a {one} weighs {e} kg, how much do {count} weigh",
            f"{count} {many} of {e} kg, total weight?",
            f"One {one} is {e} kg. How many kg are {count} {many}?",
            f"{p.name} loads {count} {many} of {e} kg each. How many kg is that?",
            f"{count} x {e} kg",
            f"What do {count} {many} weigh together if each weighs {e} kg?",
            f"Each of the {count} {many} has {e} kg. What is the total in kg?",
            f"total kg of {count} {many} with {e} kg each",
            f"A {one} weighs {e} kg. What is the weight of {count} of them?",
            f"How heavy are {count} {many} when one weighs {e} kg?",
        ),
        think=f"Multiply {count} by {e} kg.",
        code=f"print(round({count} * {e}, 1))" if "." in e else f"print({count} * {e})",
        answer=show(sum((each for _ in range(count)), Fraction(0))),
    )


def amount_of_one(rng: random.Random) -> Draft:
    count = rng.randint(2, 24)
    unit, each = rng.choice(
        (("g", Fraction(rng.randint(4, 60) * 5)), ("liters", decimal(rng, 1, 4)), ("ml", Fraction(50)))
    )
    if unit == "ml":
        each = Fraction(rng.randint(2, 20) * 25)
    total, p = show(each * count), person(rng)
    things = "apples" if unit == "g" else "bottles"
    one = things[:-1]
    has = f"{count} {things} weigh {total} g" if unit == "g" else f"{total} {unit} fill {count} {things}"
    return Draft(
        phrasings=(
            f"if {has}, how many {unit} is one",
            f"{total} {unit} in {count} equal {things}, how many {unit} each",
            f"{has}, all the same. How many {unit} does one {one} have?",
            f"{p.name} divides {total} {unit} over {count} {things}. How many {unit} are in each?",
            f"{total} {unit} / {count}",
            f"How many {unit} is one of {count} equal {things} with {total} {unit} together?",
            f"{count} {things} have {total} {unit} in all. What has a single {one}?",
            f"{total} {unit} shared into {count} equal {things}: {unit} per {one}?",
            f"All {count} {things} together are {total} {unit}. How many {unit} is one {one}?",
            f"How many {unit} does one {one} have if {count} equal ones have {total} {unit}?",
        ),
        think=f"Divide {total} {unit} by {count}.",
        code=f"print(round({total} / {count}, 2))",
        answer=show(each),
    )


def litres_to_fill(rng: random.Random) -> Draft:
    a, b, said = rng.choice(
        ((1, 2, "half"), (1, 4, "a quarter"), (3, 4, "three quarters"), (1, 3, "a third"), (2, 3, "two thirds"))
    )
    size = b * rng.randint(4, 60)
    what, p = rng.choice(("tank", "pool", "barrel", "bathtub")), person(rng)
    return Draft(
        phrasings=(
            f"{what} {said} full of {size} liters, how many liters to fill it",
            f"A {what} holds {size} liters and is {said} full. How many liters are missing?",
            f"{size} l {what}, {said} full, liters still to add?",
            f"{p.name}'s {what} of {size} liters is {said} full. How many liters fit in?",
            f"How many liters does it take to fill a {size} liter {what} that is {said} full?",
            f"my {size} liter {what} is {said} full how much can i add in liters",
            f"The gauge shows {said} of {size} liters. How many liters until it is full?",
            f"{said.capitalize()} of a {size} liter {what} is filled. How many liters is the rest?",
            f"A {size} liter {what} is only {said} full. How many liters must be added to fill it?",
            f"How many liters are missing in a {what} for {size} liters that is {said} full?",
        ),
        think=f"The empty part is {size} minus {size} * {a} / {b}.",
        code=f"print({size} - {size} * {a} // {b})",
        answer=str(size // b * (b - a)),
    )


def missing_from_dozens(rng: random.Random) -> Draft:
    dozens = rng.randint(2, 8)
    need = dozens * 12 + rng.randint(2, 40)
    things, p = rng.choice(("eggs", "rolls", "roses", "bagels", "oysters")), person(rng)
    return Draft(
        phrasings=(
            f"we need {need} {things} and have {dozens} dozen. how many missing",
            f"I have {dozens} dozen {things} but need {need}. How many more?",
            f"need {need}, have {dozens} dozen {things}, missing?",
            f"{p.name} needs {need} {things} and has {dozens} dozen. How many more must {p.he} buy?",
            f"How many {things} are missing from {need} if there are {dozens} dozen?",
            f"{need} {things} minus {dozens} dozen",
            f"The party needs {need} {things}. There are {dozens} dozen. How many more are needed?",
            f"With {dozens} dozen {things}, how many do I lack to have {need}?",
            f"A baker wants {need} {things} and has {dozens} dozen. How many does he still need?",
            f"How many more {things} are needed to get from {dozens} dozen to {need}?",
        ),
        think=f"A dozen is 12: subtract {dozens} * 12 from {need}.",
        code=f"print({need} - {dozens} * 12)",
        answer=str(len(range(sum([12] * dozens), need))),
    )


def fraction_of_weight(rng: random.Random) -> Draft:
    a, b = rng.choice(((3, 8), (1, 4), (3, 4), (2, 5), (3, 5), (5, 8), (1, 8), (1, 3), (2, 3)))
    weight = Fraction(b * rng.randint(2, 30), 10)
    w, p = show(weight), person(rng)
    what = rng.choice(("cheese", "dough", "flour", "gold", "clay", "ham"))
    return Draft(
        phrasings=(
            f"{what} weighs {w} kg, we sell {a}/{b} of it, how many kg",
            f"{a}/{b} of {w} kg {what}, in kg",
            f"How many kg are {a}/{b} of {w} kg?",
            f"{p.name} uses {a}/{b} of {w} kg of {what}. How many kg is that?",
            f"{a}/{b} of {w} kg",
            f"There are {w} kg of {what}. {a}/{b} are taken. How many kg are taken?",
            f"what is {a}/{b} of {w} kilos of {what}",
            f"A block of {what} has {w} kg. How heavy is {a}/{b} of it in kg?",
            f"From {w} kg of {what}, {a}/{b} is cut off. How many kg is the piece?",
            f"If I take {a}/{b} of {w} kg of {what}, how many kg do I take?",
        ),
        think=f"Multiply {w} kg by {a} and divide by {b}.",
        code=f"print(round({w} * {a} / {b}, 2))",
        answer=show(weight / b * a),
    )


def cost_of_used_part(rng: random.Random) -> Draft:
    pack = rng.choice((200, 250, 400, 500, 750, 1000))
    used = rng.randint(2, pack // 10 - 2) * 10
    cost = Fraction(rng.randint(90, 900), 100)
    value = cost * used / pack
    if tied(value):
        return cost_of_used_part(rng)
    c, what, p = (
        f"{float(cost):.2f}",
        rng.choice(("butter", "flour", "cheese", "sugar", "rice", "chocolate")),
        person(rng),
    )
    return Draft(
        phrasings=(
            f"{pack} g of {what} cost {c}. what would {used} g cost, to the cent?",
            f"They charge ${c} for {pack} g of {what}. How much is it for {used} g?",
            f"{pack} g {what} = {c}, recipe needs {used} g, cost?",
            f"A {pack} g pack of {what} is ${c}. What do the {used} g in my recipe cost?",
            f"{pack}g for {c}, used {used}g, price of the used part",
            f"{p.name} uses {used} g from a {pack} g pack that cost ${c}. What is that worth?",
            f"What does {used} g cost if {pack} g cost ${c}?",
            f"cost of {used} grams {what} from a {pack} gram pack for {c} dollars",
            f"I paid ${c} for {pack} g of {what} and take {used} g. How much money is in those {used} g?",
            f"If {pack} g of {what} is ${c}, how much is {used} g?",
            f"A recipe takes {used} g of {what}; {pack} g cost ${c}. What does the {what} in it cost?",
            f"How much do {used} g of {what} cost when {pack} g are ${c}?",
        ),
        think=f"Divide {c} by {pack} g and multiply by {used} g.",
        code=f"print(round({c} / {pack} * {used}, 2))",
        answer=cents(value),
    )


def mix_price(rng: random.Random) -> Draft:
    (a, b), (x, y) = rng.sample(range(1, 9), 2), rng.sample(range(2, 20), 2)
    if tied(Fraction(a * x + b * y, a + b)):
        return mix_price(rng)
    first, second = rng.sample(FOODS, 2)
    p = person(rng)
    return Draft(
        phrasings=(
            f"mix {a} kg {first} at {x} per kg with {b} kg {second} at {y} per kg, price per kg of the mix",
            f"{a} kg at ${x} and {b} kg at ${y} mixed, $ per kg?",
            f"What does a kg of the mix cost: {a} kg of {first} for ${x} a kg and {b} kg of {second} for ${y} a kg?",
            f"{p.name} mixes {a} kg of {first} (${x}/kg) and {b} kg of {second} (${y}/kg). What is a kg worth?",
            f"average price per kg of {a} kg at {x} dollars and {b} kg at {y} dollars",
            f"A blend has {a} kg at ${x} per kg and {b} kg at ${y} per kg. What is its price per kg?",
            f"I bought {a} kg at ${x} a kg and {b} kg at ${y} a kg. What did I pay per kg on average?",
            f"Price per kilo when {a} kg for ${x} each and {b} kg for ${y} each are mixed?",
            f"If {a} kg cost ${x} a kg and {b} kg cost ${y} a kg, what is a kg of both mixed?",
            f"What is the price per kg of a mix of {a} kg at ${x} and {b} kg at ${y} per kg?",
        ),
        think=f"Add {a} times {x} and {b} times {y}, divide by {a} + {b} kg.",
        code=f"cost = {a} * {x} + {b} * {y}\nprint(round(cost / ({a} + {b}), 2))",
        answer=cents(Fraction(sum([x] * a + [y] * b), a + b)),
    )


def price_by_kilos(rng: random.Random) -> Draft:
    kilos, each = Fraction(rng.randint(3, 18), 2), price(rng, 1, 14)
    if tied(kilos * each):
        return price_by_kilos(rng)
    k, e, what, p = show(kilos), money(each), rng.choice(FOODS), person(rng)
    return Draft(
        phrasings=(
            f"bought {k} kg {what} at {e} a kg, how much",
            f"{k} kg of {what} at ${e} per kg. What do I pay?",
            f"{k} kg x {e}",
            f"{p.name} buys {k} kg of {what} for ${e} a kilo. How much is that?",
            f"What do {k} kg of {what} cost at ${e} per kilo?",
            f"price of {k} kilos {what} with {e} dollars per kilo",
            f"A kg of {what} is ${e}. How much are {k} kg?",
            f"The scale shows {k} kg of {what} at ${e}/kg. Price?",
            f"A kilo of {what} costs ${e}. What is the price of {k} kg?",
            f"How much do I pay for {k} kg of {what} if a kg costs ${e}?",
        ),
        think=f"Multiply {k} kg by {e} per kg.",
        code=f"print(round({k} * {e}, 2))" if "." in k + e else f"print({k} * {e})",
        answer=cents(kilos * each) if "." in k + e else show(kilos * each),
    )


def full_boxes(rng: random.Random) -> Draft:
    size = rng.choice((4, 6, 8, 10, 12, 20, 24))
    total = size * rng.randint(2, 40) + rng.randint(1, size - 1)
    things, p = rng.choice(("eggs", "bottles", "muffins", "pens", "balls", "jars")), person(rng)
    box = rng.choice(("box", "carton", "crate"))
    boxes = "boxes" if box == "box" else f"{box}s"
    return Draft(
        phrasings=(
            f"{p.name} has {total} beads and uses {size} for each bracelet. How many bracelets can {p.he} make?",
            f"my daughter has {total} {things}, {size} go in a {box}. how many {boxes} can she fill",
            f"{total} {things} and {boxes} of {size}, how many full {boxes}",
            f"How many full {boxes} of {size} can I make from {total} {things}?",
            f"{total} {things}, {size} per {box}, full {boxes}?",
            f"{p.name} packs {total} {things} into {boxes} of {size}. How many {boxes} get completely full?",
            f"A farmer has {total} {things} and {boxes} for {size}. How many full {boxes} are there?",
            f"only full {boxes} count: {total} {things}, {size} in each",
            f"With {total} {things}, how many {boxes} of {size} can be filled completely?",
            f"We sell {things} in {boxes} of {size}. How many complete {boxes} do {total} {things} make?",
            f"A {box} holds {size} {things}. How many {boxes} can be filled with {total} {things}?",
            f"How many complete {boxes} of {size} do {total} {things} fill?",
        ),
        think=f"Divide {total} by {size}, whole {boxes} only.",
        code=f"print({total} // {size})",
        answer=str(len(range(size, total + 1, size))),
    )


def bottle_lasts_days(rng: random.Random) -> Draft:
    dose, days = Fraction(rng.randint(1, 15), 2), rng.randint(4, 60)
    if (dose * days).denominator != 1:
        return bottle_lasts_days(rng)
    d, total, p = show(dose), show(dose * days), person(rng)
    unit = rng.choice(("ml", "ml", "g", "liters"))
    return Draft(
        phrasings=(
            f"daily dose {d} {unit}, bottle {total} {unit}, how many days",
            f"A pack has {total} {unit}. I use {d} {unit} a day. How many days does it last?",
            f"{total} {unit} at {d} {unit} a day, days?",
            f"{p.name} uses {d} {unit} daily from a supply of {total} {unit}. For how many days is it enough?",
            f"How many days do {total} {unit} last if I take {d} {unit} per day?",
            f"how long does {total} {unit} last with {d} {unit} each day",
            f"Each day takes {d} {unit}. There are {total} {unit}. How many days is that?",
            f"The bottle holds {total} {unit} and the daily amount is {d} {unit}. Days until empty?",
            f"A supply of {total} {unit} is used at {d} {unit} per day. How many days does it last?",
            f"After how many days are {total} {unit} used up at {d} {unit} per day?",
        ),
        think=f"Divide {total} {unit} by {d} a day.",
        code=f"print({total} / {d})",
        answer=str(days),
    )


def half_plus_weight(rng: random.Random) -> Draft:
    kg, p = rng.randint(1, 40), people(rng, 1)[0]
    what = rng.choice(("brick", "fish", "melon", "cheese", "stone"))
    return Draft(
        phrasings=(
            f"a {what} weighs {kg} kg plus half a {what}. how heavy is it",
            f"A {what} weighs {kg} kg and half its own weight. How many kg is the {what}?",
            f"{what} = {kg} kg + half of the {what}, weight?",
            f"{p.name} says the {what} weighs {kg} kg plus half of itself. How many kg is it?",
            f"Riddle: a {what} is as heavy as {kg} kg and half a {what}. What does it weigh in kg?",
            f"How much does a {what} weigh if it weighs {kg} kg more than half of it?",
            f"Half a {what} and {kg} kg balance a whole {what}. How many kg does the {what} have?",
            f"what does a {what} weigh that is {kg} kg plus half the {what}",
            f"Find the weight in kg of a {what} that weighs {kg} kg plus half of itself.",
            f"If a {what} weighs {kg} kg plus half a {what}, what does the whole {what} weigh?",
            f"A {what} weighs {kg} kg plus half a {what}. What is the weight of the {what} in kg?",
        ),
        think=f"{kg} kg is the other half, so double it.",
        code=f"print({kg} * 2)",
        answer=str(sum((kg, kg))),
    )
