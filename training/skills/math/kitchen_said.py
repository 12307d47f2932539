"""Kitchen, care and tank as people tell it: cups of a given size, grams for more, eaters and days, below the rim."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, tied
from training.skills.vocabulary import person


def cups_at_given_size(rng: random.Random) -> Draft:
    whole, size = rng.randint(1, 9), rng.choice((200, 220, 230, 237, 240, 240, 250, 250))
    what, who = rng.choice(("milk", "water", "stock", "cream", "oil", "juice", "buttermilk")), person(rng)
    exact = sum([Fraction(size)] * whole, Fraction(size, 2))
    n = f"{whole} 1/2"
    return Draft(
        phrasings=(
            f"{whole} and a half cups of {what} in ml, cup = {size} ml",
            f"{n} cups of {what} in ml if a cup is {size} ml",
            f"A cup holds {size} ml. How many ml are {n} cups of {what}?",
            f"The recipe says {whole} and a half cups of {what}. My cup is {size} ml. How many ml is that?",
            f"how many ml of {what} is {n} cups with {size} ml to a cup",
            f"{who.name} needs {n} cups of {what} and counts {size} ml for one. How many ml must {who.he} measure?",
            f"Convert {n} cups to ml at {size} ml per cup.",
            f"{n} cups, {size} ml each, total ml?",
            f"I have no cups, only a jug in ml. How much is {n} cups of {what}, one cup being {size} ml?",
            f"If 1 cup = {size} ml, then {n} cups = ? ml",
            f"What is {n} cups of {what} in millilitres, taking {size} ml for a cup?",
        ),
        think=f"Multiply {whole} and a half cups by {size} ml.",
        code=f"print(({whole} + 1 / 2) * {size})",
        answer=show(exact),
    )


def grams_for_more_pieces(rng: random.Random) -> Draft:
    made, want = rng.sample((4, 6, 8, 10, 12, 15, 16, 18, 20, 24, 30, 36, 40), 2)
    grams, who = rng.randint(2, 40) * 15, person(rng)
    exact = Fraction(grams * want, made)
    if exact.denominator != 1:
        return grams_for_more_pieces(rng)
    goods, what = rng.choice((
        ("pancakes", "flour"), ("muffins", "sugar"), ("biscuits", "butter"), ("waffles", "flour"), ("rolls", "flour"),
        ("cookies", "chocolate"), ("meatballs", "mince"), ("dumplings", "cabbage"), ("scones", "flour"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"The recipe makes {made} {goods} and needs {grams} g {what}. How many grams of {what} for {want} {goods}?",
            f"{made} {goods} = {grams} g {what}, {want} {goods} = ? g",
            f"For {made} {goods} I use {grams} g of {what}. How much {what} in grams do {want} {goods} take?",
            f"{who.name} wants {want} {goods}. The recipe for {made} has {grams} g of {what}. How many grams does"
            f" {who.he} need?",
            f"how much {what} for {want} {goods} if {made} take {grams} grams",
            f"{grams} grams of {what} give {made} {goods}. What amount gives {want}?",
            f"I usually bake {made} {goods} with {grams} g of {what}, but today I want {want}. How many g of {what}?",
            f"Scale {grams} g of {what} from {made} to {want} {goods}.",
            f"{what}: {grams} g per {made} {goods}. Needed for {want}, in grams?",
            f"Find the {what} in grams for {want} {goods} when {grams} g is enough for {made}.",
        ),
        think=f"Multiply {grams} g by {want} and divide by {made}.",
        code=f"print({grams} * {want} / {made})",
        answer=str(int(exact)),
    )


def more_eaters_more_days(rng: random.Random) -> Draft:
    eaters, eaten, more = rng.randint(2, 9), rng.randint(1, 12), rng.randint(2, 12)
    days, who = rng.choice((3, 5, 7, 10, 14, 14, 21, 28, 30)), person(rng)
    if more == eaters or eaters == eaten:
        return more_eaters_more_days(rng)
    exact = Fraction(eaten * more * days, eaters)
    animals, thing, one = rng.choice((
        ("cats", "tins", "tin"), ("dogs", "cans", "can"), ("rabbits", "carrots", "carrot"), ("horses", "bales", "bale"),
        ("hens", "scoops", "scoop"), ("children", "apples", "apple"), ("guests", "bottles", "bottle"),
    ))  # fmt: skip
    count = f"{eaten} {thing if eaten > 1 else one}"
    span = "a fortnight (14 days)" if days == 14 else f"{days} days"
    whole = next(n for n in range(1, 10**5) if n * eaters >= eaten * more * days)
    return Draft(
        phrasings=(
            f"{eaters} {animals} need {count} a day. How many {thing} do {more} {animals} need for {span}? Round up.",
            f"{eaters} {animals}, {count} a day; {more} {animals}, {span}: how many whole {thing} (round up)",
            f"If {eaters} {animals} get through {count} a day, how many {thing} do I need for {more} {animals} over"
            f" {days} days,"
            f" rounded up?",
            f"{who.name} looks after {more} {animals} for {days} days. {eaters} {animals} take {count} daily. How"
            f" many {thing}"
            f" must {who.he} buy, rounded up?",
            f"how many {thing} for {more} {animals} and {days} days when {eaters} of them use {count} per day? round"
            f" up",
            f"{count} per day is enough for {eaters} {animals}. How many whole {thing} are enough for {more}"
            f" {animals} and"
            f" {days} days?",
            f"Find the {thing} needed (rounded up): {more} {animals}, {days} days, at {count} a day for every"
            f" {eaters}.",
            f"Each day {eaters} {animals} finish {count}. For {more} {animals} and {days} days, {thing} to order,"
            f" rounded up?",
            f"Supplies: {eaters} {animals} -> {count}/day. {more} {animals}, {days} days -> ? {thing}, whole ones.",
            f"I have {more} {animals}; {eaters} would eat {count} a day. What number of {thing} lasts {days} days?"
            f" Round up.",
        ),
        think=f"One takes {eaten} / {eaters} a day; times {more}, times {days} days, rounded up.",
        code=f"import math\n\nprint(math.ceil({eaten} * {more} * {days} / {eaters}))",
        answer=str(whole if exact.denominator > 1 else int(exact)),
    )


def tablets_to_dispense(rng: random.Random) -> Draft:
    each, (times, often), days = rng.randint(1, 4), rng.choice(((2, "twice"), (3, "three times"), (4, "four times"))), (
        rng.choice((3, 5, 7, 10, 14, 20, 21, 28, 30))
    )  # fmt: skip
    who, one = person(rng), rng.choice(("tablet", "capsule", "pill", "drop", "puff", "lozenge"))
    dose = f"{each} {one}{'s' if each > 1 else ''}"
    total = sum(each for _ in range(times) for _ in range(days))
    return Draft(
        phrasings=(
            f"a patient takes {dose} {times} times a day for {days} days. How many {one}s is that in all?",
            f"{dose} {times} times daily, {days} days, total {one}s?",
            f"{dose}, {times}x a day, {days} days",
            f"The doctor says {dose} {often} a day for {days} days. How many {one}s do I need?",
            f"{who.name} has to take {dose} {times} times a day. How many {one}s are used in {days} days?",
            f"how many {one}s for {days} days with {dose} {often} a day",
            f"Prescription: {dose} {times} times per day, {days} days. How many {one}s should the pharmacist give out?",
            f"How many {one}s does a course of {days} days take at {dose} per dose and {times} doses a day?",
            f"Number of {one}s for {times} doses a day of {dose} over {days} days?",
            f"I take {dose} in each of {times} doses a day. After {days} days, how many {one}s have I had?",
            f"For {days} days, {times} times each day, {dose}: what is the total?",
        ),
        think=f"Multiply {each} by {times} times a day and {days} days.",
        code=f"print({each} * {times} * {days})",
        answer=str(total),
    )


def weight_of_litres(rng: random.Random) -> Draft:
    what, low, high = rng.choice((
        ("oil", 90, 94), ("milk", 102, 104), ("petrol", 72, 78), ("honey", 138, 145), ("diesel", 82, 86),
        ("paint", 120, 150), ("alcohol", 78, 80), ("syrup", 128, 135), ("concrete", 220, 245), ("sea water", 102, 103),
    ))  # fmt: skip
    density, litres, who = Fraction(rng.randint(low, high), 100), decimal(rng, 1, 60), person(rng)
    back = rng.random() < 0.3
    exact = litres / density if back else litres * density
    if tied(exact):
        return weight_of_litres(rng)
    d, n = show(density), show(litres)
    given, ask = (f"{n} kg", "litres") if back else (f"{n} litres", "kg")
    return Draft(
        phrasings=(
            f"How many {ask} are {given} of {what} with a density of {d} kg per litre, to 2 decimals?",
            f"{given} of {what}, {d} kg/l, {ask}? 2 decimals",
            f"A litre of {what} weighs {d} kg. How many {ask} is {given}, to 2 decimals?",
            f"how many {ask} is {given} {what} at {d} kg per litre (2 decimals)",
            f"{who.name} has {given} of {what}. Its density is {d} kg/l. What is that in {ask}, to 2 decimals?",
            f"Convert {given} of {what} to {ask}, density {d} kg/l, 2 decimals.",
            f"One litre of {what} has {d} kg. Find the {ask} for {given}, rounded to 2 decimals.",
            f"What do {given} of {what} make in {ask} if 1 litre is {d} kg? Two decimals.",
            f"{what}: density {d}, amount {given}, {ask} (2 decimals)?",
            f"The canister takes {given} of {what} ({d} kg a litre). In {ask}, to 2 decimals?",
        ),
        think=f"Divide {n} kg by {d} kg a litre." if back else f"Multiply {n} litres by {d} kg.",
        code=f"print(round({n} {'/' if back else '*'} {d}, 2))",
        answer=cents(exact),
    )


def filled_below_rim(rng: random.Random) -> Draft:
    (a, b), height, gap = (rng.randint(4, 30) * 5 for _ in range(2)), rng.randint(4, 20) * 5, rng.randint(2, 15)
    if height <= gap * 2:
        return filled_below_rim(rng)
    exact, who = Fraction(a * b * (height - gap), 1000), person(rng)
    what = rng.choice(("fish tank", "trough", "water tank", "sink", "planter", "basin"))
    size = f"{a} by {b} by {height} cm"
    return Draft(
        phrasings=(
            f"how many litres are in a {what} of {size} (height last) if it's filled to {gap} cm below the rim",
            f"{what} {a} x {b} x {height} cm high, water {gap} cm below the rim, litres?",
            f"A {what} is {a} cm long, {b} cm wide and {height} cm high. The water stands {gap} cm under the edge."
            f" How many"
            f" litres is that?",
            f"{who.name} fills a {what} ({a} cm long, {b} cm wide, {height} cm high) up to {gap} cm below the top."
            f" How many"
            f" litres go in?",
            f"Litres of water in a {what} with base {a} cm by {b} cm and height {height} cm, leaving {gap} cm free at"
            f" the top?",
            f"My {what} has a floor of {a} x {b} cm and is {height} cm high. I leave {gap} cm empty at the top."
            f" Litres?",
            f"volume of water in litres: length {a} cm, width {b} cm, height {height} cm, filled {gap} cm short of"
            f" the rim",
            f"Calculate the litres in a {what}, {a} cm by {b} cm, {height} cm tall, when the top {gap} cm stay empty.",
            f"The {what} is {height} cm high, its base {a} by {b} cm. Filled except for the upper {gap} cm, how many"
            f" litres does"
            f" it contain?",
            f"What amount of water in litres fills a {what} of {a} cm x {b} cm x {height} cm (height) to {gap} cm"
            f" from the top?",
        ),
        think=f"The water is {height} - {gap} cm deep; times {a} and {b}, by 1000 for litres.",
        code=f"print({neat(f'{a} * {b} * ({height} - {gap}) / 1000', exact)})",
        answer=show(exact),
    )


def fuel_and_cost(rng: random.Random) -> Draft:
    use, km, per, who = decimal(rng, 4, 12), rng.randint(4, 90) * 10, Fraction(rng.randint(120, 230), 100), person(rng)
    litres = use * km / 100
    if tied(litres) or tied(litres * per):
        return fuel_and_cost(rng)
    u, p = show(use), f"{float(per):.2f}"
    return Draft(
        phrasings=(
            f"My fuel use is {u} litres per 100 km. How much fuel for a {km} km trip, and at {p} a litre what does it"
            f" cost (both"
            f" to 2 decimals)?",
            f"{km} km, {u} l/100 km, {p} a litre: litres and cost, 2 decimals each",
            f"A car takes {u} l per 100 km. Give the litres and the cost for {km} km at ${p} per litre, 2 decimals"
            f" each.",
            f"how many litres and how much money for {km} km with {u} litres per 100 km and {p} per litre (2 decimals)",
            f"{who.name} drives {km} km with {u} l/100 km; a litre is {p}. How many litres does {who.he} use and what"
            f" do they"
            f" cost, both with 2 decimals?",
            f"Trip of {km} km, consumption {u} per 100 km, price {p}. First the litres, then the cost, two decimals.",
            f"Print the fuel in litres and its price for {km} km at {u} l/100 km and {p} a litre, both with 2"
            f" decimals.",
            f"I go {km} km. The van drinks {u} litres every 100 km and fuel is {p}. Litres needed and total cost to 2"
            f" decimals?",
            f"Fuel and cost (2 decimals) for {km} km: {u} litres/100 km, {p} per litre.",
            f"For {km} km I need how many litres at {u} l/100 km, and what must I pay at {p} a litre? Two decimals"
            f" each.",
        ),
        think=f"Litres are {km} times {u} by 100; the cost is litres times {p}.",
        code=f'litres = {km} * {u} / 100\nprint(f"{{litres:.2f}} litres, cost {{litres * {p}:.2f}}")',
        answer=f"{float(litres):.2f} litres, cost {float(round(litres * per, 2)):.2f}",
    )
