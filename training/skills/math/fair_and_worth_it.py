"""What is fair and what pays: shares by income or hours, passes and bulk packs, costs per day and km, limits, goals."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, show, tied
from training.skills.vocabulary import people, person

GROCERIES = (
    "milk", "bread", "eggs", "cheese", "butter", "apples", "coffee", "rice", "pasta", "tea", "juice", "soap", "yogurt",
)  # fmt: skip


def shopping_list_total(rng: random.Random) -> Draft:
    names = rng.sample(GROCERIES, rng.choice((3, 3, 4)))
    costs = [Fraction(rng.randint(8, 90) * 5 + rng.choice((0, 4)), 100) for _ in names]
    numbers, p = [f"{float(cost):.2f}" for cost in costs], person(rng)
    pairs = list(zip(names, numbers, strict=True))
    plain = ", ".join(f"{name} {number}" for name, number in pairs)
    dollars = ", ".join(f"{name} ${number}" for name, number in pairs)
    signs = ", ".join(f"{name} for ${number}" for name, number in pairs)
    return Draft(
        phrasings=(
            f"{plain} - total?",
            f"My shopping: {dollars}. What does it cost?",
            f"I bought {signs}. How much did I spend?",
            f"{p.name} buys {signs}. How much does {p.he} pay altogether?",
            f"what do {plain} cost together",
            f"Add up my receipt: {dollars}.",
            f"Sum of {plain}",
            f"The list says {dollars}. What is the bill?",
            f"How much is it in total: {dollars}?",
            f"What is the total of these prices: {dollars}?",
        ),
        think=f"Add {' + '.join(numbers)}.",
        code=f"print(round({' + '.join(numbers)}, 2))",
        answer=show(sum(costs, Fraction(0))),
    )


def cost_per_person_per_day(rng: random.Random) -> Draft:
    heads, days, each = rng.randint(2, 8), rng.randint(2, 14), rng.randint(8, 90)
    total, p = heads * days * each, person(rng)
    return Draft(
        phrasings=(
            f"trip cost {total} for {heads} people and {days} days, how much per person per day",
            f"We are {heads} and spent ${total} in {days} days. What is that per person and day?",
            f"{total} / {heads} people / {days} days",
            f"{p.name} plans ${total} for {heads} people for {days} days. How much is it per person a day?",
            f"What does each of {heads} people spend a day if ${total} are spent in {days} days?",
            f"daily cost per head: {total} dollars, {heads} people, {days} days",
            f"Food for {heads} guests costs ${total} over {days} days. How much per guest per day?",
            f"A holiday of {days} days for {heads} costs ${total}. What is the price per person per day?",
            f"How much per person per day is ${total} for {heads} people over {days} days?",
            f"Divide ${total} by {heads} people and {days} days: what is one person's day?",
        ),
        think=f"Divide {total} by {heads} people and by {days} days.",
        code=f"print({total} / {heads} / {days})",
        answer=str(each),
    )


def price_per_100_g(rng: random.Random) -> Draft:
    grams = rng.choice((125, 150, 200, 250, 300, 350, 400, 450, 500, 750))
    cost = Fraction(rng.randint(90, 1200), 100)
    each = cost * 100 / grams
    if tied(each):
        return price_per_100_g(rng)
    c, food, p = f"{float(cost):.2f}", rng.choice(("cheese", "ham", "nuts", "coffee", "chocolate", "tea")), person(rng)
    return Draft(
        phrasings=(
            f"{grams}g of {food} for {c}, what is the price per 100 g",
            f"{food} {grams} g ${c}, price per 100 grams?",
            f"What do 100 g of {food} cost if {grams} g are ${c}?",
            f"{p.name} pays ${c} for {grams} g of {food}. How much is that per 100 g?",
            f"per 100g price of {grams}g at {c} dollars",
            f"A {grams} g pack costs ${c}. Give the price of 100 g, rounded to cents.",
            f"How much is 100 g when the {grams} g pack is ${c}?",
            f"The label shows ${c} for {grams} g {food}. Work out the price per 100 g.",
            f"What is the price per 100 g of a {grams} g pack for ${c}?",
            f"If {grams} g of {food} cost ${c}, how much do 100 g cost?",
        ),
        think=f"Divide {c} by {grams} g and multiply by 100 g.",
        code=f"print(round({c} / {grams} * 100, 2))",
        answer=cents(each),
    )


def share_by_income(rng: random.Random) -> Draft:
    a, b = rng.sample(range(12, 50), 2)
    rent = (a + b) * rng.randint(10, 30)
    mine, other = a * 100, b * 100
    (p, q), share = people(rng, 2), rent * a // (a + b)
    what = rng.choice(("rent", "household costs", "bills"))
    return Draft(
        phrasings=(
            f"{what} {rent}, I earn {mine} and my partner {other}. What is my share by income?",
            f"split {rent} by income: {mine} and {other}, share of the first",
            f"{p.name} earns ${mine} and {q.name} ${other}. They split ${rent} {what} by income. What does"
            f" {p.name} pay?",
            f"How much of ${rent} should I pay if I make ${mine} and she makes ${other} and we split by income?",
            f"fair share of {rent} for the one with {mine} when the other has {other}, in proportion to income",
            f"We share {what} of ${rent} in proportion to our pay, ${mine} (me) and ${other}. What do I pay?",
            f"Incomes ${mine} and ${other}, costs ${rent}. How much does the person with ${mine} pay if it goes by"
            f" income?",
            f"I get ${mine} a month, my flatmate ${other}. Split ${rent} proportionally. My part?",
            f"In proportion to incomes of ${mine} and ${other}, what part of ${rent} falls on the first?",
            f"{p.name} (${mine}) and {q.name} (${other}) share ${rent} in proportion to income. How much does {p.name}"
            f" pay?",
        ),
        think=f"The share is {rent} times {mine} divided by {mine} + {other}.",
        code=f"print(round({rent} * {mine} / ({mine} + {other}), 2))",
        answer=str(share),
    )


def tips_by_hours(rng: random.Random) -> Draft:
    a, b, c = rng.sample(range(3, 13), 3)
    each = rng.randint(2, 15)
    total, (p, q, r) = each * (a + b + c), people(rng, 3)
    return Draft(
        phrasings=(
            f"split {total} tips by hours: {p.name} {a}, {q.name} {b}, {r.name} {c}. How much for {p.name}?",
            f"${total} shared by hours worked, {a}, {b} and {c}. What does the one with {a} hours get?",
            f"{p.name} worked {a} hours, {q.name} {b} and {r.name} {c}. They share ${total} by hours."
            f" {p.name}'s share?",
            f"Tip jar ${total}. Hours: {a} (me), {b}, {c}. What do I get?",
            f"share of {total} for {a} of {a} + {b} + {c} hours",
            f"A job pays ${total} for three people who worked {a}, {b} and {c} hours. How much for the {a} hours?",
            f"How is ${total} split for {a}, {b} and {c} hours? Give the amount for the {a} hours.",
            f"We earned ${total} together. I did {a} hours, the others {b} and {c}. What is my fair part?",
            f"Three people worked {a}, {b} and {c} hours for ${total}. What does the first get, by hours?",
            f"If ${total} is split in proportion to {a}, {b} and {c} hours, how much goes to the first?",
        ),
        think=f"One hour is {total} divided by {a} + {b} + {c}; multiply by {a}.",
        code=f"print({total} / ({a} + {b} + {c}) * {a})",
        answer=str(sum(each for _ in range(a))),
    )


def pass_saves(rng: random.Random) -> Draft:
    ticket, days = Fraction(rng.randint(6, 24), 4), rng.randint(15, 24)
    total = ticket * 2 * days
    cost = int(total * rng.randint(50, 90) / 100)
    t, p = money(ticket), person(rng)
    formula = f"2 * {t} * {days} - {cost}"
    return Draft(
        phrasings=(
            f"two bus tickets of {t} a day for {days} days or a pass for {cost}, how much does the pass save",
            f"A ticket is ${t}. I ride twice a day on {days} days. What do I save with a ${cost} monthly pass?",
            f"pass {cost}, 2 rides a day at {t}, {days} days, savings?",
            f"{p.name} buys 2 tickets a day at ${t} for {days} days. How much cheaper is a ${cost} pass?",
            f"How much do I save with a ${cost} pass instead of 2 tickets of ${t} on each of {days} days?",
            f"Monthly pass ${cost} against {days} days with 2 single tickets of ${t}: difference?",
            f"I commute {days} days, there and back, ${t} each way. What does a pass for ${cost} save me?",
            f"Single tickets: ${t}, two a day, {days} days. Pass: ${cost}. What is saved by the pass?",
            f"What is the saving of a ${cost} pass over 2 tickets at ${t} a day for {days} days?",
            f"With {days} days of 2 rides at ${t}, how much less is a pass for ${cost}?",
        ),
        think=f"The tickets cost 2 times {t} times {days}; subtract the pass {cost}.",
        code=f"print(round({formula}, 2))" if "." in formula else f"print({formula})",
        answer=show(sum((2 * ticket for _ in range(days)), Fraction(-cost))),
    )


def rides_until_pass_pays(rng: random.Random) -> Draft:
    single = rng.randint(2, 15)
    cost = single * rng.randint(4, 30) + rng.randint(1, single - 1)
    visits, p = cost // single + 1, person(rng)
    what, one = rng.choice(
        (("bus pass", "ride"), ("gym card", "visit"), ("pool card", "visit"), ("museum pass", "visit"))
    )
    return Draft(
        phrasings=(
            f"{what}: {cost} a month or {single} a {one}. From how many {one}s is the month cheaper?",
            f"{what} {cost}, single {one} {single}, from how many {one}s is it worth it",
            f"A {what} costs ${cost} and a single {one} ${single}. From how many {one}s on is it cheaper?",
            f"After how many {one}s does a ${cost} {what} pay off if one {one} is ${single}?",
            f"{p.name} thinks of a {what} for ${cost}. A {one} costs ${single}. How many {one}s until it pays off?",
            f"how many {one}s at {single} dollars before a {cost} dollar {what} is cheaper",
            f"break even of a {what}: {cost} once or {single} per {one}?",
            f"Least number of {one}s at ${single} that cost more than a {what} of ${cost}?",
            f"I pay ${single} per {one}. How many {one}s make a ${cost} {what} the better deal?",
            f"When is a {what} for ${cost} cheaper than paying ${single} per {one}? Give the number of {one}s.",
            f"How many {one}s at ${single} each does it take until a {what} of ${cost} is worth it?",
        ),
        think=f"Divide {cost} by {single} and round up.",
        code=f"import math\n\nprint(math.ceil({cost} / {single}))",
        answer=str(visits),
    )


def bulk_saving(rng: random.Random) -> Draft:
    count, single = rng.choice((6, 10, 12, 20, 24)), Fraction(rng.randint(50, 400), 100)
    pack = Fraction(int(count * single * rng.randint(60, 92)), 100)
    s, b, p = money(single), money(pack), person(rng)
    things = rng.choice(("bottles", "rolls", "cans", "batteries", "bars", "pens"))
    return Draft(
        phrasings=(
            f"{count} single {things} at {s} or a box of {count} for {b}, how much do i save",
            f"A box of {count} {things} is ${b}; one alone is ${s}. What do I save with the box?",
            f"{count} x {s} vs pack {b}, saving?",
            f"{p.name} needs {count} {things}. Singly they cost ${s} each, a pack of {count} is ${b}. How much does the"
            f" pack save?",
            f"How much cheaper is a {count} pack for ${b} than {count} single {things} at ${s}?",
            f"saving of a {count}-pack at {b} dollars when one is {s}",
            f"I can buy {count} {things} for ${s} each or together for ${b}. How much less is it together?",
            f"What is saved by buying {count} {things} in bulk for ${b} instead of ${s} each?",
            f"One of the {things} costs ${s}, {count} in a pack cost ${b}. What does the pack save?",
            f"By how much is a pack of {count} for ${b} cheaper than {count} times ${s}?",
        ),
        think=f"Singly it is {count} times {s}; subtract the pack {b}.",
        code=f"print(round({count} * {s} - {b}, 2))",
        answer=show(sum((single for _ in range(count)), -pack)),
    )


def months_to_goal(rng: random.Random) -> Draft:
    spare, months = rng.randint(2, 20) * 50, rng.randint(3, 24)
    costs, goal = rng.randint(10, 40) * 50, spare * months
    income, p = costs + spare, person(rng)
    return Draft(
        phrasings=(
            f"I earn {income}, spend {costs} a month. How many months to save {goal}?",
            f"income {income}, expenses {costs}, goal {goal}, months?",
            f"{p.name} makes ${income} a month and spends ${costs}. How many months until {p.he} has saved ${goal}?",
            f"How many months does it take to save ${goal} with ${income} coming in and ${costs} going out each month?",
            f"months until {goal} if {income} comes in and {costs} goes out",
            f"My pay is ${income}, my costs are ${costs} a month. When do I have ${goal}, in months?",
            f"Each month ${income} minus ${costs} goes into savings. After how many months is it ${goal}?",
            f"I need ${goal}. I get ${income} a month and need ${costs} to live. How many months must I save?",
            f"With a monthly income of ${income} and costs of ${costs}, in how many months are ${goal} saved?",
            f"Saving what is left of ${income} after ${costs} a month, how many months until ${goal}?",
        ),
        think=f"Divide {goal} by what is left each month, {income} minus {costs}.",
        code=f"print({goal} / ({income} - {costs}))",
        answer=str(len(range(0, goal, spare))),
    )


def saved_share_per_year(rng: random.Random) -> Draft:
    pay, percent, p = rng.randint(24, 140) * 50, rng.choice((5, 8, 10, 12, 15, 20, 25, 30)), person(rng)
    return Draft(
        phrasings=(
            f"if i save {percent}% of {pay} every month how much is that a year",
            f"I put away {percent}% of my ${pay} monthly pay. How much do I save in a year?",
            f"{percent}% of {pay} a month, per year?",
            f"{p.name} earns ${pay} a month and saves {percent}%. What does {p.he} save in 12 months?",
            f"How much is {percent}% of a monthly ${pay} over one year?",
            f"yearly savings at {percent} percent of {pay} dollars a month",
            f"A pension takes {percent}% of ${pay} each month. How much goes in per year?",
            f"Saving {percent}% of ${pay} a month: total after 12 months?",
            f"What do I save per year when {percent}% of my monthly ${pay} goes to savings?",
            f"Each month {percent}% of ${pay} is saved. How much is it after a year?",
        ),
        think=f"A month saves {pay} times {percent} percent; multiply by 12.",
        code=f"print({pay} * {percent} / 100 * 12)",
        answer=show(sum((Fraction(pay * percent, 100) for _ in range(12)), Fraction(0))),
    )


def left_of_daily_limit(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(8, 70) * 10 for _ in range(3))
    limit, p = (a + b + c) // 100 * 100 + rng.randint(2, 9) * 100, person(rng)
    return Draft(
        phrasings=(
            f"{limit} calories a day, I ate {a}, {b} and {c}. How many are left?",
            f"limit {limit} kcal, eaten {a} {b} {c}, left?",
            f"{p.name} may eat {limit} kcal. Breakfast had {a}, lunch {b} and a snack {c}. How many kcal are left?",
            f"I had {a} kcal for breakfast, {b} for lunch and {c} for dinner. How far below {limit} am I?",
            f"how many calories can i still eat with {limit} a day after {a}, {b} and {c}",
            f"My goal is {limit} kcal. So far: {a} + {b} + {c}. What remains?",
            f"Meals of {a}, {b} and {c} kcal out of {limit}: remaining kcal?",
            f"From a budget of {limit} kcal, meals took {a}, {b} and {c}. How many are over?",
            f"Subtract meals of {a}, {b} and {c} kcal from my limit of {limit} kcal.",
            f"With {limit} kcal allowed and {a}, {b} and {c} kcal eaten, how many kcal remain?",
            f"Of {limit} kcal I have used {a}, {b} and {c}. How many kcal do I have left?",
        ),
        think=f"Subtract {a}, {b} and {c} from {limit}.",
        code=f"print({limit} - {a} - {b} - {c})",
        answer=str(limit - sum((a, b, c))),
    )


def cost_per_km(rng: random.Random) -> Draft:
    km, cost = rng.randint(5, 60) * 500, rng.randint(12, 90) * 100
    each = Fraction(cost, km)
    if tied(each):
        return cost_per_km(rng)
    p, unit = person(rng), rng.choice(("km", "mile"))
    many = "miles" if unit == "mile" else "km"
    return Draft(
        phrasings=(
            f"car costs {cost} a year for {km} {many}, cost per {unit}",
            f"My car costs ${cost} a year and I drive {km} {many}. What is that per {unit}, to the cent?",
            f"${cost} / {km} {many}, per {unit} rounded to 2 decimals?",
            f"{p.name} drives {km} {many} a year and pays ${cost} for the car. What does a {unit} cost {p.him}?",
            f"cost of one {unit} if {km} {many} cost {cost} dollars",
            f"How much is each {unit} when {km} {many} cost ${cost} in all?",
            f"A car needs ${cost} a year for {km} {many}. Give the cost per {unit} in dollars, two decimals.",
            f"What do I pay per {unit} with ${cost} of yearly car costs and {km} {many}?",
            f"Yearly car costs ${cost}, distance {km} {many}. What is the cost per {unit}?",
            f"What is the cost per {unit} of a car that costs ${cost} for {km} {many}?",
        ),
        think=f"Divide {cost} by {km} {many} and round to cents.",
        code=f"print(round({cost} / {km}, 2))",
        answer=cents(each),
    )


def fuel_share(rng: random.Random) -> Draft:
    km, use, litre, n = (
        rng.randint(6, 80) * 10,
        decimal(rng, 5, 9),
        Fraction(rng.randint(28, 42), 20),
        rng.randint(2, 5),
    )
    total = km * use / 100 * litre
    if tied(total / n):
        return fuel_share(rng)
    u, c, p = show(use), money(litre), person(rng)
    return Draft(
        phrasings=(
            f"{km} km, {u} l/100km, {c} per litre, {n} people. fuel per person?",
            f"We are {n} in a car that uses {u} l per 100 km. The trip is {km} km, fuel ${c} a litre. What"
            f" does each pay?",
            f"fuel split: {km} km at {u} l/100 km, {c} a litre, {n} ways",
            f"{p.name} and friends, {n} in all, drive {km} km. The car takes {u} l/100km at ${c} a litre. Fuel per"
            f" person?",
            f"How much fuel money per head for {km} km with {n} people, {u} litres per 100 km and ${c} a litre?",
            f"{n} people share the fuel of {km} km. Use: {u} l/100km. Price: ${c} per litre. Share of each?",
            f"A carpool of {n} goes {km} km at {u} l per 100 km. A litre is ${c}. What does everyone owe for fuel?",
            f"Split the fuel of a {km} km trip ({u} l/100km, ${c} a litre) among {n} people. How much each?",
            f"What does each of {n} people pay for the fuel of {km} km at {u} l/100km and ${c} per litre?",
            f"If {n} people share the fuel for {km} km at {u} litres per 100 km and ${c} a litre, what does one pay?",
        ),
        think=f"Litres are {km} * {u} / 100; multiply by {c} and divide by {n}.",
        code=f"litres = {km} * {u} / 100\nprint(round(litres * {c} / {n}, 2))",
        answer=cents(total / n),
    )
