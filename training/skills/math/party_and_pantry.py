"""Guests, packs and portions: what to buy for a group, how far a bottle or a bag goes, who pays what."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, show
from training.skills.vocabulary import person


def packs_for_group(rng: random.Random) -> Draft:
    guests, each, size = rng.randint(5, 60), rng.randint(1, 4), rng.choice((4, 6, 8, 10, 12, 20))
    things, p = rng.choice(("burgers", "juice boxes", "rolls", "muffins", "sausages", "pens", "cups")), person(rng)
    need = guests * each
    said = things[:-1] if things != "juice boxes" else "juice box"
    per = f"{each} {said if each == 1 else things}"
    if things == "juice boxes" and each == 1:
        per = "1 juice box"
    packs = len(range(0, need, size))
    return Draft(
        phrasings=(
            f"A pack of {things} has {size}. How many packs do I need for {guests} guests if everyone gets {per}?",
            f"party: {guests} people, {per} each, {size} {things} a pack, how many packs",
            f"Each of {guests} children gets {per}, packs have {size}. How many packs?",
            f"{guests} guests x {per}, packs of {size}",
            f"{p.name} buys {things} in packs of {size} for {guests} people, {per} each. How many packs does"
            f" {p.he} need?",
            f"How many packs of {size} {things} are enough for {guests} people with {per} each?",
            f"packs of {size} for {guests} people at {per} per person",
            f"We are {guests} people and everyone has {per}. A pack holds {size}. How many packs do we buy?",
            f"I want {per} for each of {guests} guests. {things.capitalize()} come in packs of {size}. How many packs?",
            f"For {guests} people with {per} per person, how many packs of {size} must be bought?",
            f"How many packs of {size} do I need so that {guests} people get {per} each?",
        ),
        think=f"{guests} times {each} are needed; divide by {size} and round up.",
        code=f"import math\n\nprint(math.ceil({guests} * {each} / {size}))",
        answer=str(packs),
    )


def buses_for_classes(rng: random.Random) -> Draft:
    a, b, c = rng.sample(range(15, 33), 3)
    seats, p = rng.choice((20, 30, 40, 45, 50, 52)), person(rng)
    return Draft(
        phrasings=(
            f"3 classes of {a}, {b} and {c} kids go by bus with {seats} seats. How many buses?",
            f"classes of {a}, {b}, {c}, bus seats {seats}, buses needed",
            f"{a}, {b} and {c} pupils travel together. A bus has {seats} seats. How many buses are needed?",
            f"{p.name} orders buses with {seats} seats for groups of {a}, {b} and {c}. How many must {p.he} order?",
            f"How many buses with {seats} seats do {a} + {b} + {c} people need?",
            f"Three groups ({a}, {b} and {c} people) share buses for {seats}. How many buses?",
            f"Our classes have {a}, {b} and {c} children. How many {seats}-seat buses do we need for all of them?",
            f"how many {seats} seaters for {a} and {b} and {c} people together",
            f"{a}, {b} and {c} guests are to sit at tables of {seats}, mixed. How many tables?",
            f"For groups of {a}, {b} and {c} people, how many buses of {seats} seats are needed in all?",
        ),
        think=f"Add {a}, {b} and {c}, divide by {seats} and round up.",
        code=f"import math\n\nprint(math.ceil(({a} + {b} + {c}) / {seats}))",
        answer=str(len(range(0, a + b + c, seats))),
    )


def guests_coming(rng: random.Random) -> Draft:
    percent, invited = rng.choice((5, 10, 15, 20, 25, 30, 35, 40)), rng.randint(2, 25) * 20
    p = person(rng)
    return Draft(
        phrasings=(
            f"invite {invited}, {percent}% don't come, how many come",
            f"I invite {invited} people and {percent}% cancel. How many guests come?",
            f"{invited} invited, {percent}% no-shows, guests?",
            f"{p.name} invited {invited} people; {percent}% said no. How many are coming?",
            f"Of {invited} registered people, {percent}% do not show up. How many are there?",
            f"How many guests are left if {percent}% of {invited} cancel?",
            f"{percent}% of the {invited} invited guests stay away. How many turn up?",
            f"how many people come if {invited} are invited and {percent} percent drop out",
            f"Out of {invited} bookings {percent}% are cancelled. How many remain?",
            f"If {percent}% of {invited} invited people do not come, how many do?",
        ),
        think=f"Of {invited}, 100 minus {percent} percent come.",
        code=f"print({invited} * (100 - {percent}) // 100)",
        answer=str(invited - len(range(0, invited * percent, 100))),
    )


def servings_from_volume(rng: random.Random) -> Draft:
    each, count = rng.choice((100, 125, 150, 200, 250, 300, 330, 400, 500)), rng.randint(3, 40)
    litres = Fraction(each * count, 1000)
    if (litres * 10).denominator != 1:
        return servings_from_volume(rng)
    size, p = show(litres), person(rng)
    what, part = rng.choice((("pot of soup", "servings"), ("jug of juice", "glasses"), ("keg", "cups")))
    return Draft(
        phrasings=(
            f"how many {each} ml {part} from {size} litres",
            f"A {what} is {size} liters, {part} of {each} ml, how many {part}?",
            f"{size} l / {each} ml {part}",
            f"How many {part} of {each} ml are in {size} liters?",
            f"{p.name} has a {what} with {size} liters and fills {part} of {each} ml. How many {part} does"
            f" {p.he} fill?",
            f"{each}ml portions out of {size} liters, how many",
            f"I have {size} liters. A portion is {each} ml. How many portions do I get?",
            f"A {what} holds {size} litres. For how many {part} of {each} ml is it enough?",
            f"{size} litres are poured into {part} of {each} ml. How many {part} is that?",
            f"How many {part} of {each} ml can I fill with {size} litres?",
        ),
        think=f"{size} litres are times 1000 in ml; divide by {each}.",
        code=f"print(round({size} * 1000 / {each}))" if "." in size else f"print({size} * 1000 // {each})",
        answer=str(count),
    )


def volume_of_glasses(rng: random.Random) -> Draft:
    each, count = rng.choice((100, 150, 200, 250, 300, 330, 500, 750)), rng.randint(2, 30)
    thing, p = rng.choice(("glasses", "bottles", "cups", "cans", "packs")), person(rng)
    return Draft(
        phrasings=(
            f"how many liters in {count} {thing} of {each}ml",
            f"{count} {thing} of {each} ml, how many litres?",
            f"{count} x {each} ml in liters",
            f"I drink {count} {thing} of {each} ml a day. How many liters is that?",
            f"{p.name} buys {count} {thing} with {each} ml each. How many liters does {p.he} have?",
            f"total liters: {count} {thing}, {each} ml each",
            f"Each of {count} {thing} holds {each} ml. How many liters are they together?",
            f"What do {count} {thing} of {each} ml make in liters?",
            f"If I fill {count} {thing} with {each} ml each, how many liters do I need?",
            f"How many liters are {count} {thing} of {each} ml?",
        ),
        think=f"Multiply {count} by {each} ml and divide by 1000.",
        code=f"print({count} * {each} / 1000)",
        answer=show(Fraction(sum([each] * count), 1000)),
    )


def part_of_recipe(rng: random.Random) -> Draft:
    need = rng.randint(4, 20) * 25
    have = rng.randint(1, need // 25 - 1) * 25
    stuff, p = rng.choice(("butter", "flour", "sugar", "chocolate", "cheese")), person(rng)
    return Draft(
        phrasings=(
            f"cake needs {need}g {stuff} and I only have {have}g. What fraction of the recipe can I make?",
            f"recipe {need} g {stuff}, have {have} g, which fraction of it",
            f"A recipe takes {need} g of {stuff}. {p.name} has {have} g. What fraction of the recipe can {p.he} make?",
            f"I have {have} g of {stuff} but need {need} g. What fraction is that?",
            f"What fraction of {need} g of {stuff} are {have} g?",
            f"only {have} of {need} grams of {stuff}, what fraction of the recipe",
            f"With {have} g {stuff} instead of {need} g, what fraction of the dish can be cooked?",
            f"{have} g out of the {need} g of {stuff} I need, as a fraction in lowest terms?",
            f"What part, as a fraction, of a recipe with {need} g of {stuff} can I cook with {have} g?",
            f"How much of a recipe that needs {need} g {stuff} can I make with {have} g? Answer with a fraction.",
        ),
        think=f"It is {have} out of {need} as a fraction.",
        code=f"from fractions import Fraction\n\nprint(Fraction({have}, {need}))",
        answer=str(Fraction(have // 25, need // 25)),
    )


def ingredient_for_more(rng: random.Random) -> Draft:
    a, made = rng.randint(1, 6), rng.choice((6, 8, 10, 12))
    factor = Fraction(rng.randint(3, 12), 2)
    if (a * factor).denominator != 1 or (made * factor).denominator != 1 or factor == 1 or a == made:
        return ingredient_for_more(rng)
    want, p = int(made * factor), person(rng)
    one, many, goods = rng.choice(
        (("egg", "eggs", "cookies"), ("egg", "eggs", "pancakes"), ("cup of flour", "cups of flour", "muffins"),
         ("spoon of sugar", "spoons of sugar", "scones"), ("apple", "apples", "tarts"))
    )  # fmt: skip
    amount = f"{a} {one if a == 1 else many}"
    return Draft(
        phrasings=(
            f"The recipe makes {made} {goods} and needs {amount}. How many {many} for {want} {goods}?",
            f"The recipe uses {amount} for {made} {goods}. How many {many} for {want} {goods}?",
            f"{amount} make {made} {goods}, {want} {goods} need how many {many}",
            f"{made} {goods} take {amount}. How many {many} do {want} take?",
            f"{p.name} bakes {want} {goods}. The recipe has {amount} for {made}. How many {many} does {p.he} need?",
            f"How many {many} do I need for {want} {goods} if {made} need {amount}?",
            f"{amount} per {made} {goods}, i want {want}",
            f"My recipe makes {made} {goods} with {amount}. I want to make {want}. How many {many}?",
            f"With {amount} you get {made} {goods}. What number of {many} gives {want}?",
            f"If {made} {goods} are made with {amount}, how many {many} are needed for {want}?",
            f"For {want} {goods}, how many {many} are needed when {amount} {'is' if a == 1 else 'are'} used for"
            f" {made}?",
        ),
        think=f"Multiply {a} by {want} and divide by {made}.",
        code=f"print({a} * {want} / {made})",
        answer=show(a * factor),
    )


def water_for_grain(rng: random.Random) -> Draft:
    times = rng.choice((Fraction(3, 2), Fraction(2), Fraction(2), Fraction(5, 2), Fraction(3)))
    amount, p = rng.randint(2, 30) * 20, person(rng)
    t, grain = show(times), rng.choice(("rice", "quinoa", "couscous", "millet", "barley"))
    much = "twice as much" if times == 2 else f"{t} times as much"
    return Draft(
        phrasings=(
            f"if {grain} needs {much} water, how much water for {amount} ml {grain}",
            f"{grain} to water 1:{t}, {amount} ml {grain}, how many ml of water?",
            f"I cook {amount} ml of {grain} in {much} water. How many ml of water is that?",
            f"{p.name} takes {much} water as {grain}. How many ml of water go with {amount} ml of {grain}?",
            f"How many ml of water do I need for {amount} ml of {grain} at 1 part {grain} to {t} parts water?",
            f"water for {amount} ml {grain} at a ratio of 1 to {t}",
            f"{grain.capitalize()} and water go 1 to {t}. How many ml of water for {amount} ml of {grain}?",
            f"The packet says 1 part {grain}, {t} parts water. I have {amount} ml of {grain}. How many ml of water?",
            f"For {amount} ml {grain} I need {much} water. How many ml?",
            f"How many ml of water go with {amount} ml of {grain} if it takes {much} water?",
        ),
        think=f"The water is {t} times {amount} ml.",
        code=f"print({t} * {amount})",
        answer=show(sum((times for _ in range(amount)), Fraction(0))),
    )


def food_for_days(rng: random.Random) -> Draft:
    grams, days = rng.randint(3, 60) * 10, rng.choice((7, 14, 30, 30, 31, 60, 90))
    animal, p = rng.choice(("cat", "dog", "rabbit", "hamster", "parrot")), person(rng)
    return Draft(
        phrasings=(
            f"how many kg of food for {days} days if the {animal} eats {grams} g a day",
            f"My {animal} eats {grams} g a day. How many kg does it eat in {days} days?",
            f"{grams} g daily for {days} days in kg",
            f"{animal} food: {grams} g per day, {days} days, kg?",
            f"{p.name} feeds {p.his} {animal} {grams} g every day. How many kg of food are used in {days} days?",
            f"How many kilograms are {grams} grams a day over {days} days?",
            f"A {animal} gets {grams} grams a day. What does it eat in {days} days in kg?",
            f"I eat {grams} g of vegetables each day. How many kg is that in {days} days?",
            f"If a {animal} eats {grams} g per day, how many kg do I need for {days} days?",
            f"How many kg of food does a {animal} that eats {grams} g a day need for {days} days?",
        ),
        think=f"Multiply {grams} g by {days} days and divide by 1000.",
        code=f"print({grams} * {days} / 1000)",
        answer=show(Fraction(sum([grams] * days), 1000)),
    )


def one_pays_more(rng: random.Random) -> Draft:
    friends = rng.randint(3, 8)
    each, pays = rng.randint(4, 30), rng.randint(10, 60)
    total = each * (friends - 1) + pays
    p, c = person(rng), money(total)
    others = friends - 1
    return Draft(
        phrasings=(
            f"{others} friends and I share a {c} dollar bill, I pay {pays}. How much do the others pay each?",
            f"bill {c}, {p.name} pays {pays}, the other {others} split the rest, how much each",
            f"The bill is ${c}. {p.name} pays ${pays} and the other {others} share what is left equally. What does each"
            f" of them pay?",
            f"A ${c} present: I give ${pays}, the rest is split by {others} people. How much is each share?",
            f"{c} minus {pays} split between {others} people",
            f"{p.name} gives ${pays} towards ${c}. {others} friends pay the remainder in equal parts. How much each?",
            f"Rent is ${c}. One pays ${pays} for the big room, the other {others} share the rest evenly. Share"
            f" of each?",
            f"After ${pays} is paid, {others} people split the rest of ${c}. What does each pay?",
            f"How much does each of {others} people pay if ${pays} of a ${c} bill is already paid and the rest"
            f" is split?",
            f"Of a ${c} bill ${pays} is paid by one person; the other {others} share the rest. How much does each pay?",
        ),
        think=f"Subtract {pays} from {c} and divide by the {others} others.",
        code=f"print(({c} - {pays}) / {others})",
        answer=str(each),
    )


def times_in_period(rng: random.Random) -> Draft:
    every = rng.randint(2, 14)
    count = rng.randint(3, 30)
    days, p = every * count, person(rng)
    does = rng.choice(("water the plants", "wash the car", "clean the fridge", "charge the phone", "call home"))
    past = rng.choice(("train", "shop", "shave"))
    return Draft(
        phrasings=(
            f"every {every} days I {does}. How many times in {days} days?",
            f"once every {every} days, how often in {days} days",
            f"I {does} once every {every} days. How many times is that in {days} days?",
            f"{p.name} has to {does} every {every} days. How many times is that in {days} days?",
            f"{days} days, one time each {every} days, number of times?",
            f"How often do I {past} in {days} days if I do it once every {every} days?",
            f"A filter lasts {every} days. How many filters do I use in {days} days?",
            f"One dose every {every} days for {days} days: how many doses?",
            f"If I {does} once in {every} days, how many times do I do it in {days} days?",
            f"Something happens once every {every} days. How many times does it happen in {days} days?",
        ),
        think=f"Divide {days} days by {every}.",
        code=f"print({days} // {every})",
        answer=str(count),
    )
