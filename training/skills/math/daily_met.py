"""Cars, care, food and bills in other words: fuel units, an electric trip, drips in units, calories, twice as much."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, listed, money, price, show, tied
from training.skills.vocabulary import people, person


def fuel_use_units(rng: random.Random) -> Draft:
    who, value = person(rng), decimal(rng, 4, 25)
    a, exact = show(value), 100 / value
    kind = rng.choice(("up", "down", "uk"))
    source, target, code = {
        "up": ("litres per 100 km", "km per litre", f"100 / {a}"),
        "down": ("km per litre", "litres per 100 km", f"100 / {a}"),
        "uk": ("UK mpg", "litres per 100 km", f"282.481 / {a}"),
    }[kind]  # fmt: skip
    if kind == "uk":
        value = Fraction(rng.randint(20, 70))
        a, exact = show(value), Fraction("282.481") / value
        code = f"282.481 / {a}"
    if tied(exact):
        return fuel_use_units(rng)
    s = {"litres per 100 km": "l/100km", "km per litre": "km/l", "UK mpg": "mpg (UK)"}
    return Draft(
        phrasings=(
            f"{a} {s[source]} in {s[target]}",
            f"fuel economy {a} {s[source]} to {target}",
            f"Convert {a} {source} to {target}, 2 decimals.",
            f"what is {a} {source} in {target}",
            f"My car does {a} {source}. How many {target} is that?",
            f"{who.name}'s van is rated {a} {source}. Give it in {target}, to 2 decimals.",
            f"{a} {s[source]} = ? {s[target]}",
            f"Express a consumption of {a} {source} as {target}.",
            f"How many {target} are {a} {source}?",
            f"Turn {a} {s[source]} into {s[target]}.",
        ),
        think=f"{target[0].upper()}{target[1:]}: {code.replace('/', 'divided by')}.",
        code=f"print(round({code}, 2))",
        answer=cents(exact),
    )


def electric_trip_cost(rng: random.Random) -> Draft:
    use, rate, distance = decimal(rng, 13, 26), Fraction(rng.randint(12, 70), 100), rng.randint(4, 180) * 5
    exact, who = use * distance / 100 * rate, person(rng)
    if tied(exact):
        return electric_trip_cost(rng)
    u, r = show(use), f"{float(rate):.2f}"
    return Draft(
        phrasings=(
            f"Electric car: {u} kWh per 100 km, {r} per kWh, cost of {distance} km",
            f"An electric car uses {u} kWh per 100 km and a kWh is ${r}. What do {distance} km cost?",
            f"EV {u} kWh/100km, {r} per kWh, {distance} km, cost",
            f"How much does {distance} km cost in an electric car with {u} kWh per 100 km at ${r} a kWh?",
            f"what will i pay for {distance} km with my ev at {u} kwh per 100 km and {r} dollars per kwh",
            f"{who.name} drives {distance} km electrically. The car takes {u} kWh per 100 km, electricity is ${r} per"
            f" kWh."
            f" What does it cost?",
            f"Calculate the charging cost of a {distance} km trip: {u} kWh/100 km, ${r}/kWh.",
            f"At ${r} per kWh and {u} kWh per 100 km, what's the price of {distance} km?",
            f"Cost of electricity for {distance} km if 100 km need {u} kWh at ${r} each?",
            f"My EV needs {u} kWh for 100 km. With ${r} per kWh, find the cost of {distance} km.",
        ),
        think=f"The kWh are {u} * {distance} / 100, times {r}.",
        code=f"print(round({u} * {distance} / 100 * {r}, 2))",
        answer=cents(exact),
    )


def weight_from_bmi(rng: random.Random) -> Draft:
    bmi, tall, who = decimal(rng, 18, 33), Fraction(rng.randint(148, 202), 100), person(rng)
    exact = bmi * tall * tall
    if tied(exact, 1):
        return weight_from_bmi(rng)
    b, t = show(bmi), f"{float(tall):.2f}"
    return Draft(
        phrasings=(
            f"BMI {b} at height {t} m, what weight is that in kg, 1 decimal",
            f"What weight gives a BMI of {b} at {t} m? In kg, 1 decimal.",
            f"bmi {b}, {t} m tall, weight in kg to 1 decimal",
            f"How many kg does someone of {t} m with a BMI of {b} weigh, to 1 decimal?",
            f"how heavy in kg is a person with bmi {b} and {t} m, one decimal",
            f"{who.name} is {t} m tall and has a BMI of {b}. What is {who.his} weight in kg, to 1 decimal?",
            f"Calculate the body weight in kg (1 decimal) from BMI {b} and height {t} m.",
            f"I am {t} m and want a BMI of {b}. What should I weigh in kg, to 1 decimal?",
            f"At {t} m of height, which weight in kg means a BMI of {b}? 1 decimal.",
            f"Weight in kg for BMI {b}, height {t} m, rounded to 1 decimal?",
        ),
        think=f"The BMI is kg over metres squared, so {b} * {t} ** 2.",
        code=f"print(round({b} * {t} ** 2, 1))",
        answer=show(round(exact, 1)),
    )


def drug_in_bottle(rng: random.Random) -> Draft:
    who = person(rng)
    if rng.random() < 0.5:
        ml, strength = rng.randint(1, 50), rng.choice((2, 5, 10, 20, 25, 40, 50, 80, 100))
        what, exact, code = "mg", Fraction(sum([strength] * ml)), f"{ml} * {strength}"
        given, short = f"{ml} ml at {strength} mg/ml", f"vial {ml} ml, {strength} mg/ml"
        ask, think = "How many mg in total", f"Multiply {ml} ml by {strength} mg in each."
    else:
        units, ml, rate = (
            rng.choice((5000, 10000, 20000, 25000, 50000, 100, 200)),
            rng.choice((50, 100, 250, 500)),
            rng.randint(2, 50),
        )
        what, exact, code = "units per hour", Fraction(units * rate, ml), f"{units} / {ml} * {rate}"
        given, short = f"{units} units in {ml} ml at {rate} ml per hour", f"{units} units in {ml} ml, {rate} ml/h"
        ask, think = "How many units per hour", f"Each ml has {units} / {ml} units, times {rate} ml an hour."
    if tied(exact):
        return drug_in_bottle(rng)
    return Draft(
        phrasings=(
            f"{given}. {ask}?",
            f"{short}, {what}",
            f"{ask} is {given}?",
            f"A nurse has {given}. {ask} is that?",
            f"whats {given} in {what}",
            f"{who.name} is given {given}. {ask}?",
            f"Calculate the {what}: {given}.",
            f"The label and the pump say {given}. {ask} does it make?",
            f"With {given}, what are the {what}?",
            f"{short} - {ask[0].lower()}{ask[1:]}?",
        ),
        think=think,
        code=f"print({code})" if what == "mg" else f"print(round({code}, 2))",
        answer=show(round(exact, 2)),
    )


def kcal_of_slices(rng: random.Random) -> Draft:
    slices, each = rng.choice((6, 8, 10, 12, 16)), rng.randint(8, 45) * 10
    eaten, who = rng.randint(2, slices - 1), person(rng)
    total = sum([each] * slices)
    what, piece = rng.choice(
        (("cake", "slice"), ("pizza", "slice"), ("pie", "piece"), ("loaf", "slice"), ("bar of chocolate", "piece"))
    )
    return Draft(
        phrasings=(
            f"A {what} of {slices} {piece}s has {total} kcal; how many in {eaten} {piece}s",
            f"A {what} cut in {slices} equal {piece}s has {total} kcal. How many kcal are in {eaten} {piece}s?",
            f"{total} kcal, {slices} {piece}s, i ate {eaten}, kcal?",
            f"How many calories do I eat with {eaten} of {slices} {piece}s of a {what} of {total} kcal?",
            f"the whole {what} is {total} calories and has {slices} {piece}s, how much is {eaten} {piece}s",
            f"{who.name} eats {eaten} of the {slices} {piece}s of a {what} with {total} kcal. How many kcal is that?",
            f"Calculate the kcal in {eaten} {piece}s: {what} with {total} kcal and {slices} {piece}s.",
            f"If {slices} {piece}s have {total} kcal together, what do {eaten} {piece}s have?",
            f"Kcal for {eaten} out of {slices} equal {piece}s of {total} kcal?",
            f"The {what} has {total} kcal in {slices} {piece}s; give the kcal of {eaten} of them.",
        ),
        think=f"One {piece} has {total} / {slices} kcal, times {eaten}.",
        code=f"print({total} // {slices} * {eaten})",
        answer=str(each * eaten),
    )


def minutes_to_burn(rng: random.Random) -> Draft:
    rate, kcal, who = rng.randint(3, 16), rng.randint(8, 120) * 10, person(rng)
    exact = Fraction(kcal, rate)
    if tied(exact):
        return minutes_to_burn(rng)
    sport = rng.choice(("Running", "Rowing", "Swimming", "Cycling", "Skipping", "Walking"))
    low = sport.lower()
    return Draft(
        phrasings=(
            f"Burn {kcal} kcal at {rate} kcal a minute, how many minutes",
            f"{sport} burns {rate} kcal a minute. How many minutes for {kcal} kcal?",
            f"{kcal} kcal, {rate} kcal/min, minutes?",
            f"How many minutes of {low} burn {kcal} calories at {rate} calories a minute?",
            f"how long in minutes do i have to do {low} to burn {kcal} kcal with {rate} kcal per minute",
            f"{who.name} burns {rate} kcal per minute by {low}. How many minutes until {kcal} kcal are gone?",
            f"Minutes needed to use up {kcal} kcal at {rate} kcal per minute, to 2 decimals.",
            f"Calculate the time in minutes: {kcal} kcal to burn, {rate} kcal each minute.",
            f"I ate {kcal} kcal. {sport} takes {rate} kcal a minute. How many minutes does it need?",
            f"At {rate} kcal a minute of {low}, in how many minutes are {kcal} kcal burnt?",
        ),
        think=f"Divide {kcal} kcal by {rate} kcal a minute.",
        code=f"print(round({kcal} / {rate}, 2))",
        answer=cents(exact),
    )


def cheaper_by_number(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 25), 2)
    if a > b:
        a, b = b, a
    each = Fraction(rng.randint(15, 300), 100)
    x = each * a
    y = round(each * b * rng.choice((70, 80, 85, 90, 95, 105, 110))) / Fraction(100)
    if y <= 0 or abs(x * b - y * a) < each * a * b / 50:
        return cheaper_by_number(rng)
    p, q, who = money(x), money(y), person(rng)
    what = rng.choice(("rolls", "eggs", "batteries", "nappies", "tea bags", "cans", "bottles", "pens", "yogurts"))
    return Draft(
        phrasings=(
            f"A pack of {a} {what} is {p}, a pack of {b} is {q}. Which pack (its number) costs less for one?",
            f"cheaper for each one: {a} {what} for {p} or {b} {what} for {q}? say {a} or {b}",
            f"Is {p} for {a} {what} cheaper each than {q} for {b}? Answer with the number in the cheaper pack.",
            f"{a} {what} for {p} or {b} for {q}, which pack is cheaper each (number)",
            f"Which is cheaper per piece: {a} {what} at ${p} or {b} at ${q}? Give the pack size.",
            f"{a} for {p} vs {b} for {q}, lower price each, pack size?",
            f"{who.name} can take {a} {what} for ${p} or {b} for ${q}. Which number of {what} is the better value"
            f" each?",
            f"Packs of {what}: {a} for ${p}, {b} for ${q}. How many are in the one that is cheaper apiece?",
            f"what costs less each, {a} {what} for {p} dollars or {b} {what} for {q} dollars? just the number in the"
            f" pack",
            f"Compare ${p} for {a} {what} with ${q} for {b} and name the size with the lower price apiece.",
            f"Better buy by unit price: {a} {what} at ${p} or {b} at ${q}? Number only.",
            f"I need {what}. The pack of {a} is ${p}, the pack of {b} is ${q}. Which size is cheaper for each one?",
        ),
        think=f"Compare {p} / {a} with {q} / {b} and print the number in the cheaper pack.",
        code=f"print({a} if {p} / {a} < {q} / {b} else {b})",
        answer=str(a if x * b < y * a else b),
    )


def spent_from_purse(rng: random.Random) -> Draft:
    costs, who = [price(rng, 1, 30) for _ in range(rng.randint(2, 5))], person(rng)
    start = (int(sum(costs)) // 10 + rng.randint(1, 6)) * 10
    left = start - sum(costs, Fraction(0))
    numbers = [money(cost) for cost in costs]
    said = listed(numbers)
    if left <= 0 or left.denominator == 1:
        return spent_from_purse(rng)
    return Draft(
        phrasings=(
            f"I have {start} dollars and spend {said}. How much is left?",
            f"{start} minus {said}, what's left in my purse",
            f"start {start}, spent {', '.join(numbers)}, left?",
            f"I took ${start} along and paid {said} dollars. What do I still have?",
            f"How much remains of ${start} after payments of {said} dollars?",
            f"{who.name} has ${start} and pays {said} dollars. What has {who.he} left?",
            f"Out of a ${start} budget went {said}. What remains?",
            f"My account had ${start}. These went off: {', '.join(numbers)}. New balance?",
            f"After spending {said} from {start} dollars, how many dollars do I have?",
            f"Cash {start}, expenses {said}: what is left over?",
        ),
        think=f"Take the sum of {said} from {start}.",
        code=f"print(round({start} - ({' + '.join(numbers)}), 2))",
        answer=show(left),
    )


def paid_times_as_much(rng: random.Random) -> Draft:
    times, (p, q) = rng.choice((2, 2, 3, 4)), people(rng, 2)
    small = Fraction(rng.randint(300, 9000), 100)
    total, both = money(small * (times + 1)), [float(small * times), float(small)]
    word = {2: "twice", 3: "three times", 4: "four times"}[times]
    what = rng.choice(("bill", "rent", "present", "dinner", "prize", "fare"))
    if min(both) == int(min(both)):
        return paid_times_as_much(rng)
    return Draft(
        phrasings=(
            f"A {what} of {total} is shared so that {p.name} gets {word} the amount of {q.name}. List both amounts,"
            f" {p.name} first.",
            f"{p.name} pays {word} as much as {q.name} of {total}, both amounts, {p.name}'s first",
            f"{total} split: {p.name} {word} as much as {q.name}. Both shares in that order?",
            f"{p.name} and {q.name} share a {what} of ${total}, {p.name} takes {word} as much. What are the shares"
            f" ({p.name},"
            f" {q.name})?",
            f"divide {total} dollars so {p.name} has {word} what {q.name} has, list the two, larger first",
            f"Split ${total} between {p.name} and {q.name} with {p.name} paying {word} as much. List both, {p.name}"
            f" first.",
            f"For a {what} of ${total}, {q.name} pays one part and {p.name} {word} that. List the larger and the"
            f" smaller amount.",
            f"If {p.name} pays {word} as much as {q.name} and together it's ${total}, what do they pay? Larger first.",
            f"Two amounts make ${total} and the first is {word} the second. List them.",
            f"The {what} is ${total}: {p.name} covers {word} {q.name}'s amount. Both amounts, larger first?",
        ),
        think=f"{word.capitalize()} means {times} parts to one: divide {total} by {times} + 1.",
        code=f"one = {total} / ({times} + 1)\nprint([round(one * {times}, 2), round(one, 2)])",
        answer=str(both),
    )


def temperature_to_decimals(rng: random.Random) -> Draft:
    up, who = rng.random() < 0.5, person(rng)
    value, places = (
        (decimal(rng, -30, 60), rng.choice((0, 1, 1))) if up else (decimal(rng, -20, 450), rng.choice((0, 1, 1, 2)))
    )
    exact = value * 9 / 5 + 32 if up else (value - 32) * 5 / 9
    if tied(exact, places):
        return temperature_to_decimals(rng)
    a, (s, t) = show(value), ("C", "F") if up else ("F", "C")
    source, target = ("Celsius", "Fahrenheit") if up else ("Fahrenheit", "Celsius")
    said = ("the nearest degree", "1 decimal", "2 decimals")[places]
    formula = f"{a} * 9 / 5 + 32" if up else f"({a} - 32) * 5 / 9"
    return Draft(
        phrasings=(
            f"Convert {a} {s} to {t} to {said}",
            f"{a}°{s} in °{t}, to {said}",
            f"convert {a} degrees {source.lower()} to {target.lower()}, {said}",
            f"What is {a} {s} in {target}, to {said}?",
            f"{a} degrees {source} in {target}, rounded to {said}",
            f"The thermometer shows {a} °{s}. What is that in {target}, to {said}?",
            f"how hot is {a} {s} in {t} to {said}",
            f"{who.name} reads {a} °{s} and wants °{t}, rounded to {said}.",
            f"Express {a} °{s} in {target}, rounded to {said}.",
            f"Using Python, turn {a} degrees {source} into {target} and round to {said}.",
        ),
        think=f"{target} is {formula.replace('*', 'times').replace('/', 'over')}, rounded to {said}.",
        code=f"print(round({formula}{f', {places}' if places else ''}))",
        answer=show(round(exact, places)),
    )


def height_in_metres(rng: random.Random) -> Draft:
    feet, inches, who = rng.randint(4, 6), rng.randint(1, 11), person(rng)
    exact = (feet * 12 + inches) * Fraction("0.0254")
    if tied(exact):
        return height_in_metres(rng)
    said = f"{feet} ft {inches}"
    inch = "inch" if inches == 1 else "inches"
    return Draft(
        phrasings=(
            f"Convert {said} to metres, 2 decimals",
            f"{feet} feet {inches} {inch} in metres, two decimals",
            f"{said} in m, 2 dp",
            f"What is {feet} feet {inches} {inch} in meters, to 2 decimals?",
            f"how tall in metres is someone of {feet} foot {inches}, 2 decimals",
            f"{who.name} is {feet} feet {inches} {inch} tall. How many metres is that, to 2 decimals?",
            f"{feet}'{inches}\" in metres, rounded to two decimals",
            f"A door is {feet} ft {inches} in high. Give it in metres, to 2 decimals.",
            f"Express {feet} feet and {inches} {inch} in metres with 2 decimals.",
            f"My form asks for metres and I am {said}. What do I write, to 2 decimals?",
        ),
        think=f"Inches are {feet} * 12 + {inches}, times 0.0254 m.",
        code=f"print(round(({feet} * 12 + {inches}) * 0.0254, 2))",
        answer=show(round(exact, 2)),
    )


def bags_for_weight(rng: random.Random) -> Draft:
    bag, need, who = rng.choice((5, 10, 15, 20, 25, 25, 40, 50)), rng.randint(30, 1200), person(rng)
    if need <= bag:
        return bags_for_weight(rng)
    count = 0
    while count * bag < need:
        count += 1
    what = rng.choice(("cement", "sand", "gravel", "salt", "feed", "compost", "plaster", "potatoes"))
    return Draft(
        phrasings=(
            f"How many {bag} kg bags of {what} for {need} kg",
            f"{need} kg {what}, bags of {bag} kg, how many bags",
            f"How many bags of {what} with {bag} kg each do I need for {need} kg?",
            f"{what} comes in {bag} kg bags. How many must I buy to have {need} kg?",
            f"how many bags of {bag} kg for {need} kilos of {what}",
            f"{who.name} needs {need} kg of {what}. How many {bag} kg bags is that, rounded up?",
            f"Number of {bag} kg bags needed for {need} kg of {what}?",
            f"The mason wants {need} kg of {what}; a bag has {bag} kg. How many whole bags have to be ordered?",
            f"At {bag} kg a bag, how many bags give at least {need} kg of {what}?",
            f"Bags to order: {need} kg of {what} in sacks of {bag} kg.",
        ),
        think=f"Divide {need} kg by {bag} kg and round up.",
        code=f"import math\n\nprint(math.ceil({need} / {bag}))",
        answer=str(count),
    )
