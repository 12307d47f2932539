"""Buying and selling as people tell it: change from a list, grams for a sum, tills, margins, lots, the small room."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, money, price, show, tied
from training.skills.vocabulary import people, person

GOODS = (
    "loaves of bread", "jars of jam", "bottles of milk", "packs of butter", "bags of rice", "tins of soup",
    "boxes of tea", "punnets of berries", "bars of chocolate", "cartons of juice",
)  # fmt: skip
SINGLES = ("a melon", "a chicken", "a box of eggs", "a cake", "a pineapple", "a bunch of flowers", "a newspaper")


def quantities_then_change(rng: random.Random) -> Draft:
    (first, second), one, who = rng.sample(GOODS, 2), rng.choice(SINGLES), person(rng)
    (m, n), (a, b, c) = (rng.randint(2, 5) for _ in range(2)), (Fraction(rng.randint(18, 120), 20) for _ in range(3))
    total = sum([a] * m + [b] * n, c)
    paid = next(note for note in (10, 20, 50, 100) if note > total)
    x, y, z = (f"{float(each):.2f}" for each in (a, b, c))
    told = f"{m} {first} at {x}, {n} {second} at {y} and {one} at {z}"
    return Draft(
        phrasings=(
            f"I buy {told}. I hand over a {paid}. How much do I get back?",
            f"{told}, paid with {paid}. change?",
            f"{who.name} takes {m} {first} ({x} each), {n} {second} ({y} each) and {one} ({z}) and pays with ${paid}."
            f" What is the change?",
            f"Work out my change from {paid} for {told}.",
            f"how much is left of {paid} euros after {told}",
            f"A customer gives you {paid} for {told}. How much do you give back?",
            f"{m} x {x}, {n} x {y}, 1 x {z}, out of {paid}",
            f"My basket: {told}. If I pay with a {paid} note, what comes back?",
            f"Each of {m} {first} costs {x}, each of {n} {second} {y}, and {one} is {z}. {who.name} had {paid}. What"
            f" does"
            f" {who.he} have left?",
            f"Using Python, compute the change from {paid}: {told}.",
            f"What remains of {paid} dollars when I have bought {told}?",
        ),
        think=f"Spent are {m} times {x}, {n} times {y} and {z}; take that from {paid}.",
        code=f"spent = {m} * {x} + {n} * {y} + {z}\nprint(round({paid} - spent, 2))",
        answer=cents(paid - total),
    )


def grams_for_money(rng: random.Random) -> Draft:
    kilo, have, who = Fraction(rng.randint(20, 600), 20), rng.choice((1, 2, 3, 4, 5, 10, 20)), person(rng)
    exact = have * 1000 / kilo
    if exact.denominator == 1 or exact < 20:
        return grams_for_money(rng)
    k = f"{float(kilo):.2f}"
    what = rng.choice(("apples", "cherries", "cheese", "ham", "nuts", "mince", "olives", "grapes", "coffee", "salmon"))
    start = what.capitalize()
    return Draft(
        phrasings=(
            f"{start}: {k} per kilo. I've got {have} euros. How many grams can I get, rounded down?",
            f"How many whole grams of {what} do I get for ${have} at ${k} a kilo?",
            f"{what} {k}/kg, {have} to spend, grams (round down)?",
            f"{who.name} has ${have} for {what} at ${k} per kg. How many full grams does that buy?",
            f"how many grams of {what} for {have} dollars if a kilo is {k}, rounded down",
            f"I want {what} for exactly {have} euros; 1 kg costs {k}. What will the scales show in grams, cut to whole"
            f" grams?",
            f"Find the grams of {what} that {have} pounds buy at {k} pounds a kilo. Round down.",
            f"A kilo of {what} is {k}. What weight in whole grams is {have}'s worth, rounded down?",
            f"With {have} in my purse and {what} at {k} per 1000 g, how many grams can I afford, rounded down?",
            f"Weight of {what} for {have} at {k} per kg, in whole grams (rounded down).",
        ),
        think=f"Divide {have} by {k} a kilo, times 1000 grams, without the decimals.",
        code=f"print(int({have} / {k} * 1000))",
        answer=str(next(grams for grams in range(10**6) if (grams + 1) * kilo > have * 1000)),
    )


def till_total(rng: random.Random) -> Draft:
    (a, b, c, d), who = rng.sample(range(2, 30), 4), person(rng)
    told = f"{a} twenties, {b} tens, {c} fives and {d} two-euro coins"
    return Draft(
        phrasings=(
            f"A till has {told}. How much money is in it?",
            f"{told}, total in euros",
            f"{who.name} counts {told}. What do they come to, in euros?",
            f"how much is {told} altogether",
            f"In the cash box are {a} notes of 20 euros, {b} of 10, {c} of 5 and {d} coins of 2 euros. What is the"
            f" sum?",
            f"Count the float: {a} x 20, {b} x 10, {c} x 5, {d} x 2.",
            f"My savings are {told}. How many euros have I got?",
            f"{a} x €20 + {b} x €10 + {c} x €5 + {d} x €2 = ?",
            f"We took {told} at the fair. How much did we take?",
            f"Cash: {d} coins of 2 euros, {c} fives, {b} tens, {a} twenties. Amount in euros?",
            f"What is the value in euros of {told}?",
        ),
        think=f"Multiply {a} by 20, {b} by 10, {c} by 5 and {d} by 2, and add.",
        code=f"print({a} * 20 + {b} * 10 + {c} * 5 + {d} * 2)",
        answer=str(sum([20] * a + [10] * b + [5] * c + [2] * d)),
    )


def whole_km_for_money(rng: random.Random) -> Draft:
    base, each, have = price(rng, 2, 6), Fraction(rng.randint(11, 45) * 2, 20), rng.choice((10, 15, 20, 25, 30, 40, 50))
    exact, who = (have - base) / each, person(rng)
    if exact.denominator == 1 or exact < 1:
        return whole_km_for_money(rng)
    b, e, what = money(base), f"{float(each):.2f}", rng.choice(("Taxi", "Cab", "Minibus", "Boat taxi"))
    return Draft(
        phrasings=(
            f"{what}: {b} to start and {e} a km. I've {have} euros, how many whole km can I go?",
            f"{what.lower()} base {b}, {e} per km, budget {have}: full km?",
            f"How many full kilometres can I ride for ${have} if the {what.lower()} takes ${b} plus ${e} a km?",
            f"{who.name} has only ${have}. The {what.lower()} charges ${b} at the start and ${e} per km. How many"
            f" complete"
            f" km can {who.he} go?",
            f"with {have} dollars how many whole km by {what.lower()} when it is {b} first and then {e} each km",
            f"A {what.lower()} costs {b} to get in and {e} for every km. How far do {have} euros take me, in whole km?",
            f"Find the most whole km that fit into {have} at {b} + {e} per km.",
            f"I can spend {have} at most: starting fee {b}, {e} for each km. Whole km?",
            f"Fare = {b} + {e} x km. How many entire km for {have}?",
            f"What is the largest whole number of km for {have} pounds with a fee of {b} and {e} a km?",
        ),
        think=f"Take the start {b} from {have}, divide by {e} and keep the whole km.",
        code=f"print(int(({have} - {b}) / {e}))",
        answer=str(next(km for km in range(1, 1000) if base + each * (km + 1) > have)),
    )


def rent_with_smaller_room(rng: random.Random) -> Draft:
    count, less = rng.choice((2, 3, 3, 4, 5)), rng.randint(2, 24) * 5
    full = less + rng.randint(10, 120) * 5
    total, who, small = sum([full] * (count - 1), full - less), person(rng), rng.random() < 0.5
    what, part = rng.choice((("rent", "room"), ("hotel bill", "room"), ("rent", "room"), ("boat hire", "cabin")))
    ask = f"How much does {who.name} pay" if small else "How much does each of the others pay"
    short = f"{who.name}'s share" if small else "share of each other person"
    if count == 2:
        ask, short = ask.replace("each of the others", "the other one"), short.replace("each other", "the other")
    others = "the other" if count == 2 else "each of the others"
    each = "the other" if count == 2 else "each other person"
    formula = f"({total} + {less}) / {count}"
    return Draft(
        phrasings=(
            f"The {what} of {total} is shared by {count}, but {who.name} has the small {part} and pays {less} less than"
            f" {others}. {ask}?",
            f"{count} people, {what} {total}, {who.name} pays {less} less than {others}: {short}?",
            f"{count} of us split a {what} of ${total}. {who.name} has the worst {part} and pays ${less} less than"
            f" {each}."
            f" {ask}?",
            f"{ask} if {count} share {total} and {who.name} gives {less} less than {others}?",
            f"Split {total} among {count} people so that {who.name} pays {less} less than {others}. {ask}?",
            f"our {what} is {total} for {count}. {who.name} pays {less} less than {each}. {short}?",
            f"{total} dollars must be paid by {count} flatmates. {who.name}'s {part} is small, so {who.he} pays"
            f" {less} less"
            f" than {others}. {ask}?",
            f"Everybody pays the same except {who.name}, who pays {less} less. {count} people, {total} in all. {ask}?",
            f"{total} in total, {count} people, {who.name} {less} below {others}. Find the amount: {short}.",
            f"A {what} comes to {total} for {count}. With {less} off for {who.name}, compared with {each},"
            f" {ask[0].lower()}"
            f"{ask[1:]}?",
        ),
        think=f"With {less} more, all {count} would pay the same: {total} + {less} by {count}"
        + (f", less {less}." if small else "."),
        code=f"print({formula} - {less})" if small else f"print({formula})",
        answer=str(full - less if small else full),
    )


def lot_sold_at_two_prices(rng: random.Random) -> Draft:
    count = rng.randint(2, 20) * 10
    sold, (low, high), who = rng.randint(count // 3, count - 5), sorted(rng.sample(range(2, 30), 2)), person(rng)
    taken = sum([high] * sold + [low] * (count - sold))
    cost = taken - rng.randint(1, taken // 20) * 10 * rng.choice((1, 1, 1, -1))
    if cost < count:
        return lot_sold_at_two_prices(rng)
    gain, things = taken > cost, rng.choice(("shirts", "melons", "books", "mugs", "plants", "lamps", "scarves", "toys"))
    word, p = "profit" if gain else "loss", people(rng, 2)[1]
    return Draft(
        phrasings=(
            f"A trader bought {count} {things} for {cost} and sold {sold} at {high} each and the rest at {low}. How"
            f" big was"
            f" the {word}?",
            f"{count} {things} for {cost}, {sold} sold at {high}, others at {low}: {word}?",
            f"{who.name} pays ${cost} for {count} {things}. {who.he.capitalize()} sells {sold} for ${high} each and the"
            f" others for ${low} each. What is the {word}?",
            f"I paid {cost} for {count} {things}; {sold} went at {high} and what remained at {low} apiece. What"
            f" {word} did I"
            f" make?",
            f"what's the {word} on {count} {things} that cost {cost} in all if {sold} sell at {high} and the rest at"
            f" {low}",
            f"A stall gets a lot of {count} {things} at ${cost}. {sold} are sold for ${high} each, the leftovers for"
            f" ${low}"
            f" each. Find the {word}.",
            f"Find the {word}: lot {cost}, {count} pieces, {sold} x {high}, remaining ones x {low}.",
            f"Of {count} {things} bought together for ${cost}, {p.name} sold {sold} at ${high} and marked the others"
            f" down to"
            f" ${low}. All were sold. {word.capitalize()}?",
            f"We ordered {count} {things} ({cost} in total), sold {sold} of them for {high} each and dumped the rest at"
            f" {low} each. How much {word} is that?",
            f"Compute the {word} in dollars when {count} {things} cost {cost} and bring {high} each for {sold} and"
            f" {low} for"
            f" the remaining ones.",
        ),
        think=f"Taken are {sold} times {high} and {count} - {sold} times {low}; compare with {cost}.",
        code=f"taken = {sold} * {high} + ({count} - {sold}) * {low}\n"
        + (f"print(taken - {cost})" if gain else f"print({cost} - taken)"),
        answer=str(abs(taken - cost)),
    )


def price_for_margin(rng: random.Random) -> Draft:
    cost, margin, who = price(rng, 2, 160), rng.choice((10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70)), person(rng)
    exact = cost * 100 / (100 - margin)
    if tied(exact):
        return price_for_margin(rng)
    c = money(cost)
    return Draft(
        phrasings=(
            f"I want a margin of {margin}% of the price on something that costs me {c}. What should I charge, to the"
            f" cent?",
            f"cost {c}, target margin {margin}% of the selling price, price?",
            f"What must I sell at so that {margin}% of the price is profit, if I buy at ${c}?",
            f"{who.name} buys a toy for ${c} and wants {margin}% of the selling price as profit. What is the selling"
            f" price?",
            f"selling price for a {margin} percent margin (of the price) when the cost is {c}",
            f"My cost is {c} and {margin} percent of the sale price has to stay as profit. At what price do I sell?",
            f"Work out the price that gives a {margin}% profit margin on the selling price; the item costs ${c}.",
            f"A shop needs a gross margin of {margin}% on sales. An article comes in at ${c}. What is its retail"
            f" price?",
            f"Price so that profit / price = {margin}%, cost = {c}. Round to cents.",
            f"To keep {margin}% of what the customer pays, how much do I ask for a thing that cost me {c}?",
        ),
        think=f"The cost {c} is 100 - {margin} percent of the price.",
        code=f"print(round({c} * 100 / (100 - {margin}), 2))",
        answer=cents(exact),
    )


def rounded_up_to_cents(rng: random.Random) -> Draft:
    value, step, who = rng.randint(101, 9900), rng.choice((5, 5, 10, 20, 50)), person(rng)
    if value % step == 0:
        return rounded_up_to_cents(rng)
    up = rng.random() < 0.65
    v, way, name = f"{value / 100:.2f}", "up" if up else "down", "ceil" if up else "floor"
    result = next(cent for cent in range(value, value + 100 if up else 0, 1 if up else -1) if cent % step == 0)
    return Draft(
        phrasings=(
            f"round {v} {way} to the next {step} cents",
            f"Round {v} {way} to {step} cents.",
            f"{v}, rounded {way} to a multiple of {step} cents",
            f"The machine rounds {way} to full {step} cents. What becomes of {v}?",
            f"What is ${v} rounded {way} to the next {step} cents?",
            f"{who.name} rounds all amounts {way} to {step} cents. What does {who.he} make of {v}?",
            f"My shop rounds {way} to {step} cents: how much is {v} then?",
            f"price {v} -> rounded {way}, steps of {step} cents",
            f"Always round {way}, to {step} cents. The bill says ${v}. What is paid?",
            f"Give {v} rounded {way} to the nearest lower {step} cents."
            if not up
            else f"Raise {v} to the next {step} cents.",
        ),
        think=f"In cents, divide {v} by {step}, round {way} and multiply by {step} again.",
        code=f"import math\n\nprint(math.{name}({v} * 100 / {step}) * {step} / 100)",
        answer=show(Fraction(result, 100)),
    )
