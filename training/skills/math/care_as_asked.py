"""What a nurse, a cook and a parent work out: doses in a bottle, a drip's time, mixtures, a whole list scaled."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, tied
from training.skills.vocabulary import person


def infusion_runs(rng: random.Random) -> Draft:
    volume, rate, who = rng.randint(1, 40) * 50, rng.randint(4, 60) * 5, person(rng)
    minutes = rng.random() < 0.35
    exact = Fraction(volume * (60 if minutes else 1), rate)
    if tied(exact):
        return infusion_runs(rng)
    unit = "minutes" if minutes else "hours"
    what = rng.choice(("infusion", "drip", "saline bag", "IV bag", "tube feed"))
    return Draft(
        phrasings=(
            f"Infuse {volume} mL at {rate} mL per hour. How many {unit} does it run?",
            f"{volume} ml at {rate} ml/h, how many {unit}",
            f"How long, in {unit}, does {volume} ml last at {rate} ml an hour?",
            f"{what} {volume} ml, pump {rate} ml/h, {unit}?",
            f"A nurse sets the pump to {rate} ml/h for {volume} ml. After how many {unit} is it empty?",
            f"{who.name} gets {volume} ml through a {what} at {rate} ml per hour. How many {unit} does that take?",
            f"how many {unit} will {volume} ml run at {rate} ml per hour",
            f"Calculate the running time in {unit}: {volume} ml, {rate} ml per hour.",
            f"With {rate} ml/hr, in how many {unit} has {volume} ml gone in?",
            f"The {what} has {volume} ml and runs at {rate} ml per hour. Time in {unit}?",
            f"Infusion time in {unit} for {volume} ml at a rate of {rate} ml/hour?",
        ),
        think=f"Divide {volume} ml by {rate} ml an hour" + (", times 60 for minutes." if minutes else "."),
        code=f"print(round({volume} / {rate}{' * 60' if minutes else ''}, 2))",
        answer=cents(exact),
    )


def doses_in_bottle(rng: random.Random) -> Draft:
    dose, bottle, who = (
        rng.choice((Fraction(5, 2), 3, 4, 5, 5, 6, Fraction(15, 2), 10, 12, 15, 20)),
        rng.randint(4, 60) * 10,
        person(rng),
    )
    d, what = (
        show(Fraction(dose)),
        rng.choice(("syrup", "cough medicine", "antibiotic", "tonic", "mouthwash")),
    )
    count, left = 0, Fraction(bottle)
    while left >= dose:
        count, left = count + 1, left - dose
    return Draft(
        phrasings=(
            f"How many {d} ml doses are in a {bottle} ml bottle?",
            f"{bottle} ml bottle, {d} ml per dose, how many doses",
            f"A bottle of {what} holds {bottle} ml. How many full doses of {d} ml is that?",
            f"how many full {d} ml portions in {bottle} ml",
            f"{who.name} takes {d} ml of {what} each time from a {bottle} ml bottle. How many full doses are in it?",
            f"Number of whole {d} ml doses in {bottle} ml?",
            f"If one dose is {d} ml, how many full doses does a {bottle} ml bottle contain?",
            f"{what} {bottle} ml / {d} ml dose = how many full doses",
            f"The {what} is given {d} ml at a time. How many times does a bottle of {bottle} ml do, full doses only?",
            f"From {bottle} ml, how many complete doses of {d} ml can be drawn?",
            f"How often can I take {d} ml before a {bottle} ml bottle has less than a dose left?",
        ),
        think=f"Whole doses are {bottle} // {d}.",
        code=f"print({f'{bottle} // {d}' if '.' not in d else f'int({bottle} // {d})'})",
        answer=str(count),
    )


def medicine_altogether(rng: random.Random) -> Draft:
    mg, times, days, who = (
        rng.choice((100, 200, 250, 400, 500, 500, 600, 750, 1000)),
        rng.randint(2, 6),
        rng.randint(2, 28),
        person(rng),
    )
    unit = rng.choice(("g", "g", "mg"))
    total = sum(mg for _ in range(times) for _ in range(days))
    what, grams = (
        rng.choice(("paracetamol", "ibuprofen", "vitamin C", "an antibiotic", "magnesium")),
        "grams" if unit == "g" else "mg",
    )
    return Draft(
        phrasings=(
            f"{what[0].upper()}{what[1:]}: {times} doses a day of {mg} mg for {days} days. How many {grams}"
            f" altogether?",
            f"{mg} mg {times} times a day for {days} days, total in {grams}",
            f"How many {grams} of {what} are {times} doses of {mg} mg a day over {days} days?",
            f"{who.name} takes {mg} mg of {what} {times} times daily for {days} days. How many {grams} is that in"
            f" total?",
            f"total {grams} of {what}, {mg} mg x {times} a day x {days} days",
            f"I take {what}, {mg} mg each time, {times} times a day. How many {grams} in {days} days?",
            f"A course lasts {days} days with {times} doses of {mg} mg a day. What is the total in {grams}?",
            f"Calculate the {grams} taken in {days} days at {times} x {mg} mg per day.",
            f"how many {grams} does {times} times {mg} mg a day make after {days} days",
            f"Over {days} days a patient has {times} doses of {mg} mg each day. Total {grams}?",
            f"What do {times} tablets of {mg} mg a day for {days} days come to in {grams}?",
        ),
        think=f"Multiply {times} doses of {mg} mg by {days} days"
        + (", then divide by 1000 for grams." if unit == "g" else "."),
        code=f"print({times} * {mg} * {days}{' / 1000' if unit == 'g' else ''})",
        answer=show(Fraction(total, 1000 if unit == "g" else 1)),
    )


def packs_to_reach(rng: random.Random) -> Draft:
    pack, need, who = (
        rng.choice((113, 125, 200, 225, 250, 300, 340, 400, 450, 500, 750, 800)),
        rng.randint(6, 120) * 50,
        person(rng),
    )
    if need <= pack:
        return packs_to_reach(rng)
    count = next(n for n in range(1, need) if n * pack >= need)
    one, many, what = rng.choice((
        ("stick", "sticks", "butter"), ("pack", "packs", "flour"), ("can", "cans", "tomatoes"), ("bag", "bags", "rice"),
        ("tub", "tubs", "yogurt"), ("jar", "jars", "honey"), ("block", "blocks", "cheese"),
        ("bar", "bars", "chocolate"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"A {one} of {what} is {pack} g. How many {many} for {need} g? Round up.",
            f"{need} g {what}, {pack} g {many}, how many must i buy",
            f"How many {many} of {what}, {pack} g each, do I need for {need} g?",
            f"{many} of {pack} g needed for {need} g of {what}, rounded up",
            f"{who.name} needs {need} g of {what}. It comes in {many} of {pack} g. How many must {who.he} buy?",
            f"Recipe: {need} g of {what}. One {one} has {pack} g. How many whole {many} do I have to open?",
            f"how many {pack} gram {many} of {what} to get at least {need} grams",
            f"The least number of {pack} g {many} that gives {need} g of {what}?",
            f"I must have {need} g of {what} and only {many} with {pack} g are sold. How many do I take?",
            f"{what}: need {need} g, sold in {many} of {pack} g - number of {many} to buy?",
            f"To get {need} g of {what} from {many} of {pack} g, how many {many} are needed?",
        ),
        think=f"Divide {need} g by {pack} g and round up to whole {many}.",
        code=f"import math\n\nprint(math.ceil({need} / {pack}))",
        answer=str(count),
    )


INGREDIENTS = (
    ("flour", "g"), ("butter", "g"), ("sugar", "g"), ("milk", "ml"), ("cream", "ml"), ("rice", "g"), ("stock", "ml"),
    ("cheese", "g"), ("oats", "g"), ("water", "ml"), ("mushrooms", "g"), ("pasta", "g"), ("lentils", "g"),
)  # fmt: skip


def scale_ingredient_list(rng: random.Random) -> Draft:
    old, new = rng.choice(
        ((4, 6), (6, 9), (4, 10), (2, 5), (2, 3), (8, 6), (4, 3), (6, 4), (12, 18), (4, 12), (10, 25), (8, 20))
    )
    chosen = rng.sample(INGREDIENTS, rng.randint(2, 4))
    amounts = [rng.randint(2, 30) * 2 * old for _ in chosen]
    scaled = {name: amount // old * new for (name, _), amount in zip(chosen, amounts, strict=True)}
    said = ", ".join(f"{name} {amount} {unit}" for (name, unit), amount in zip(chosen, amounts, strict=True))
    told = ", ".join(f"{amount} {unit} {name}" for (name, unit), amount in zip(chosen, amounts, strict=True))
    held = ", ".join(f'"{name}": {amount}' for (name, _), amount in zip(chosen, amounts, strict=True))
    who, dish = person(rng), rng.choice(("soup", "pie", "casserole", "cake", "stew", "bake"))
    lines = "\n".join(f"{name}: {amount}" for name, amount in scaled.items())
    return Draft(
        phrasings=(
            f"Scale these ingredients from {old} to {new} servings: {said}",
            f"recipe for {old}, need {new}: {said}",
            f"A {dish} for {old} takes {told}. How much of each for {new}?",
            f"convert this recipe from {old} to {new} people: {told}",
            f"{said} are for {old} people. What do I need for {new}? List every ingredient.",
            f"{who.name}'s {dish} serves {old}: {told}. Adjust the list for {new} servings.",
            f"My {dish} recipe ({old} portions): {said}. I want {new} portions. Give all amounts.",
            f"Adjust the amounts {told} from {old} servings to {new} servings.",
            f"For {old}: {said}. For {new}: ?",
            f"Ingredients for {old} people are {told}. Print the amounts for {new} people, one a line.",
            f"Rescale for {new} instead of {old} guests: {said}.",
        ),
        think=f"Multiply every amount by {new} and divide by {old}.",
        code=f"amounts = {{{held}}}\nfor name, amount in amounts.items():\n"
        f'    print(f"{{name}}: {{amount * {new} / {old}:g}}")',
        answer=lines,
    )


def daily_drinks_in_litres(rng: random.Random) -> Draft:
    ml, times, who = rng.randint(4, 60) * 10, rng.randint(2, 9), person(rng)
    span, days = rng.choice((("a week", 7), ("a week", 7), ("30 days", 30), ("14 days", 14)))
    what = rng.choice(("milk", "formula", "water", "juice", "tea"))
    exact = Fraction(sum(ml for _ in range(times * days)), 1000)
    drinker = rng.choice(("baby", "daughter", "son", "father", "niece"))
    return Draft(
        phrasings=(
            f"My {drinker} drinks {ml} ml {times} times a day. How many litres in {span}?",
            f"{times} x {ml} ml daily, litres in {span}",
            f"{ml} ml of {what} {times} times a day is how many litres in {span}?",
            f"how many litres of {what} in {span} with {times} bottles of {ml} ml a day",
            f"{who.name} has {times} cups of {ml} ml of {what} every day. How many litres is that in {span}?",
            f"Litres of {what} in {span}: {times} glasses of {ml} ml a day.",
            f"A {drinker} gets {times} bottles of {ml} ml a day. What does that make in {span}, in litres?",
            f"If I drink {ml} ml {times} times daily, how many litres do I drink in {span}?",
            f"Calculate litres for {span} from {times} daily servings of {ml} ml.",
            f"Every day {times} portions of {ml} ml are used. Litres used in {span}?",
            f"How many litres of {what} are {times} times {ml} ml a day for {span}?",
        ),
        think=f"A day has {times} times {ml} ml, times {days} days; divide by 1000.",
        code=f"print({times} * {ml} * {days} / 1000)",
        answer=show(exact),
    )


def water_to_dilute(rng: random.Random) -> Draft:
    volume, strong, weak = (
        rng.randint(2, 100) * 10,
        rng.randint(12, 96),
        rng.choice((3, 4, 5, 6, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 70)),
    )
    exact = Fraction(volume * (strong - weak), weak)
    if weak >= strong or tied(exact):
        return water_to_dilute(rng)
    what, who = (
        rng.choice(("acid", "alcohol", "vinegar", "salt solution", "bleach", "sugar syrup", "disinfectant")),
        person(rng),
    )
    return Draft(
        phrasings=(
            f"How much water must be added to {volume} ml of {strong}% {what} to make it {weak}%?",
            f"dilute {volume} ml of {strong}% {what} to {weak}%, ml of water to add",
            f"{volume} ml {what} at {strong}% down to {weak}%: how many ml of water?",
            f"How many ml of water turn {volume} ml of {strong}% {what} into {weak}% {what}?",
            f"I have {volume} ml of {what} with {strong}% and want {weak}%. How many ml of water do I add?",
            f"{who.name} thins {volume} ml of {strong} percent {what} to {weak} percent. What volume of water in ml"
            f" goes in?",
            f"water needed (ml) to bring {volume} ml from {strong}% to {weak}%",
            f"Calculate the ml of water to add so that {volume} ml of a {strong}% {what} becomes a {weak}% one.",
            f"To get a {weak}% solution from {volume} ml of {strong}% {what}, add how many ml of water?",
            f"what amount of water in ml makes {weak}% out of {volume} ml {what} of {strong}%",
            f"A lab has {volume} ml of {strong}% {what}. Find the water in ml for a strength of {weak}%.",
        ),
        think=f"The final volume is {volume} times {strong} divided by {weak}; the water is that minus {volume}.",
        code=f"print(round({volume} * {strong} / {weak} - {volume}, 2))",
        answer=cents(exact),
    )


def part_of_mixture(rng: random.Random) -> Draft:
    a, b = rng.sample(range(1, 9), 2)
    each, who = rng.choice((Fraction(1, 2), 1, 2, 3, 4, 5, 10, 25)), person(rng)
    total = show(Fraction(each * (a + b)))
    first, second, mix, unit = rng.choice((
        ("blue", "yellow", "green paint", "litres"), ("red", "white", "pink paint", "litres"),
        ("sand", "cement", "mortar", "kg"),
        ("juice", "soda", "punch", "litres"), ("oil", "vinegar", "dressing", "ml"),
        ("peanuts", "raisins", "trail mix", "grams"),
        ("oil", "petrol", "fuel mix", "litres"), ("compost", "soil", "potting mix", "litres"),
        ("flour", "water", "dough", "grams"),
    ))  # fmt: skip
    want, parts = rng.choice(((first, a), (second, b)))
    return Draft(
        phrasings=(
            f"mix {first} to {second} {a}:{b}, I need {total} {unit} of {mix}, how much {want}",
            f"{mix} is {first} and {second} in the ratio {a}:{b}. How many {unit} of {want} are in {total} {unit}?",
            f"For {total} {unit} of {mix} with {first}:{second} = {a}:{b}, how many {unit} of {want} do I need?",
            f"{total} {unit} {mix}, {a} parts {first} to {b} parts {second}, {unit} of {want}?",
            f"{who.name} makes {total} {unit} of {mix} from {a} parts {first} and {b} parts {second}. How many {unit}"
            f" of"
            f" {want} is that?",
            f"how much {want} goes into {total} {unit} of {mix} if {first} and {second} are {a} to {b}",
            f"Ratio {first} to {second} {a}:{b}, total {total} {unit} of {mix}. Find the {unit} of {want}.",
            f"To mix {total} {unit} of {mix} I take {a} parts of {first} for {b} parts of {second}. How much {want} in"
            f" {unit}?",
            f"The {mix} recipe says {a} to {b}, {first} to {second}. I want {total} {unit}. How many {unit} of {want}?",
            f"Of {total} {unit} of {mix}, {first} and {second} being as {a} to {b}, what is the {want} in {unit}?",
            f"Calculate the {want} in {unit} for {total} {unit} of {mix} ({first}:{second} {a}:{b}).",
        ),
        think=f"One part is {total} divided by {a} + {b}; {want} has {parts} of them.",
        code=f"print({neat(f'{total} * {parts} / ({a} + {b})', Fraction(each * parts), 2)})",
        answer=show(Fraction(each * parts)),
    )


def percent_by_weight(rng: random.Random) -> Draft:
    whole, part, unit, amount, (low, high) = rng.choice((
        ("the human body", "water", "kg", Fraction(rng.randint(40, 120)), (45, 75)),
        ("a watermelon", "water", "kg", decimal(rng, 2, 9), (88, 96)),
        ("the cheese", "fat", "g", Fraction(rng.randint(4, 40) * 25), (12, 40)),
        ("the chocolate", "cocoa", "g", Fraction(rng.randint(2, 20) * 50), (30, 90)),
        ("the alloy", "copper", "kg", decimal(rng, 2, 60), (5, 95)),
        ("the juice", "sugar", "g", Fraction(rng.randint(4, 40) * 50), (4, 16)),
        ("sea water", "salt", "kg", Fraction(rng.randint(2, 90)), (2, 4)),
        ("the mince", "fat", "g", Fraction(rng.randint(4, 30) * 50), (5, 30)),
        ("the ring", "gold", "g", decimal(rng, 3, 20), (33, 92)),
    ))  # fmt: skip
    percent, who = rng.randint(low, high), person(rng)
    exact = amount * percent / 100
    if tied(exact, 4):
        return percent_by_weight(rng)
    a = show(amount)
    start = f"{whole[0].upper()}{whole[1:]}"
    return Draft(
        phrasings=(
            f"{part} is {percent}% of {whole}; how much {part} in {a} {unit}",
            f"{start} is {percent}% {part}. How many {unit} of {part} are in {a} {unit}?",
            f"{percent}% {part} in {whole}, {a} {unit}: {unit} of {part}?",
            f"If {percent} percent of {whole} is {part}, how many {unit} of {part} are in {a} {unit} of it?",
            f"how many {unit} of {part} does {a} {unit} hold when {percent}% of {whole} is {part}",
            f"{who.name} reads that {whole} is {percent}% {part} by weight. For {a} {unit}, how many {unit} is that?",
            f"By weight {whole} is {percent} percent {part}. Calculate the {part} in {a} {unit}, in {unit}.",
            f"Find the {part} in {a} {unit} if {part} makes up {percent}% of {whole}. Answer in {unit}.",
            f"What weight of {part} in {unit} is in {a} {unit}, at {percent}% of {whole}?",
            f"{a} {unit} of something that is {percent}% {part}: how many {unit} of {part}?",
            f"{part.capitalize()} is {percent}% of the weight of {whole}. How many {unit} of {part} are there in {a}"
            f" {unit}?",
        ),
        think=f"Take {percent} percent of {a} {unit}.",
        code=f"print({neat(f'{a} * {percent} / 100', exact)})",
        answer=show(round(exact, 4)),
    )
