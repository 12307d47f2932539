"""What people ask at home and on the road: heights, wages, mileage, offers, floors, savings."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, grouped, money, neat, price, show, sized, tied
from training.skills.vocabulary import ITEMS, people, person


def feet_and_inches_to_cm(rng: random.Random) -> Draft:
    feet, inches, who = rng.randint(4, 7), rng.randint(1, 11), person(rng)
    said = f"{feet} feet {inches} inch{'es' if inches > 1 else ''}"
    return Draft(
        phrasings=(
            f"How tall is {said} in centimeters?",
            f"{feet}'{inches}\" in cm",
            f"{feet} ft {inches} in to cm",
            f"Convert {said} to cm.",
            f"I am {feet} foot {inches}. What is my height in centimetres?",
            f"{who.name} is {said} tall. How many cm is that?",
            f"what is {feet} foot {inches} in cm",
            f"My door is {feet} ft {inches} in high. Give me that in centimeters.",
            f"how many centimeters are {feet} feet and {inches} inches",
            f"A shelf is {feet} feet and {inches} inches long. How long is it in cm?",
            f"Height {feet}'{inches}\": how much in centimetres?",
            f"Turn {feet} feet {inches} into centimeters.",
            f"The form wants cm, and I'm {said}. What do I write?",
            f"{said} = how many cm?",
        ),
        think=f"In centimetres: {feet} times 12 plus {inches} inches, times 2.54.",
        code=f"inches = {feet} * 12 + {inches}\nprint(round(inches * 2.54, 2))",
        answer=show(Fraction(3048, 100) * feet + Fraction(254, 100) * inches),
    )


def cm_to_feet_and_inches(rng: random.Random) -> Draft:
    cm, who = rng.randint(120, 215), person(rng)
    feet, inches = divmod((cm * 1000 + 1270) // 2540, 12)
    return Draft(
        phrasings=(
            f"How tall is {cm} cm in feet and inches, to the nearest inch?",
            f"{cm} cm in feet and inches",
            f"{cm}cm to ft and in, nearest inch",
            f"Convert {cm} centimeters to feet and inches, rounded to whole inches.",
            f"I'm {cm} cm tall. What is that in feet and inches?",
            f"what is {cm} centimetres in feet and inches",
            f"{who.name} is {cm} cm tall. What is {who.his} height in feet and inches?",
            f"My passport says {cm} cm. How many feet and inches is that, to the nearest inch?",
            f"Give {cm} cm in feet and inches like 5 feet 11 inches.",
            f"A door is {cm} cm high. How many feet and inches is it?",
            f"Height {cm} cm: feet and inches, please.",
            f"Turn {cm} cm into feet and inches.",
            f"How many feet and inches are {cm} cm, rounded to the inch?",
            f"Express {cm} cm in feet and inches.",
        ),
        think=f"In feet and inches: {cm} divided by 2.54 is inches, rounded; 12 of them are a foot.",
        code=f"inches = round({cm} / 2.54)\nfeet, inches = divmod(inches, 12)\n"
        'print(f"{feet} feet {inches} inches")',
        answer=f"{feet} feet {inches} inches",
    )


def hourly_to_yearly(rng: random.Random) -> Draft:
    wage, hours, who = price(rng, 9, 60), rng.choice((20, 25, 30, 35, 37, 38, 40, 40, 40, 45)), person(rng)
    w = money(wage)
    return Draft(
        phrasings=(
            f"{w} an hour, {hours} hours a week, yearly pay over 52 weeks",
            f"annual income at {w} per hour, {hours} hours a week, 52 weeks",
            f"{w} per hour at {hours} hours every week, yearly income over 52 weeks?",
            f"I make ${w} an hour and work {hours} hours a week. What is my yearly salary?",
            f"${w} an hour, {hours} hours a week, how much a year",
            f"What is ${w} per hour as an annual salary at {hours} hours a week for 52 weeks?",
            f"{who.name} earns ${w} per hour, {hours} hours every week. How much is that in a year of 52 weeks?",
            f"{w}/hr x {hours} hrs/week annual pay",
            f"how much do i make a year at {w} dollars an hour, {hours} hours per week",
            f"A job pays ${w} hourly for {hours} hours a week. What does it pay per year?",
            f"Yearly income at ${w} an hour with a {hours}-hour week?",
            f"Convert ${w} an hour to a yearly salary, {hours} hours per week and 52 weeks.",
            f"If I get ${w} an hour for {hours} hours each week, what do I earn in a whole year?",
            f"annual salary for {w} per hour, {hours} hours weekly",
            f"They offer me ${w} an hour. At {hours} hours a week, what would I earn annually?",
            f"${w}/h and {hours} h a week: what does that make a year?",
            f"I'm paid ${w} an hour for a {hours}-hour week. How much is it yearly?",
            f"turn {w} dollars an hour into a yearly salary ({hours} hours a week)",
            f"{who.name} has an hourly wage of ${w} and a {hours}-hour week. What is {who.his} pay for 52 weeks?",
            f"How many dollars a year does ${w} an hour bring at {hours} hours a week?",
            f"My new job is ${w} per hour, {hours} hours weekly. What's the yearly pay?",
            f"What does {who.name} make a year with {hours} hours a week at ${w} an hour?",
            f"Find the annual pay for ${w} per hour, {hours} hours a week, 52 weeks.",
        ),
        think=f"The yearly pay is {w} an hour times {hours} hours times 52 weeks.",
        code=f"print({neat(f'{w} * {hours} * 52', wage * hours * 52, 2)})",
        answer=show(sum((wage * hours for _ in range(52)), Fraction(0))),
    )


def miles_per_gallon(rng: random.Random) -> Draft:
    miles, gallons = sized(rng, 900, 60), Fraction(rng.randint(30, 300), 10)
    if tied(miles / gallons):
        return miles_per_gallon(rng)
    g, who = show(gallons), person(rng)
    return Draft(
        phrasings=(
            f"drove {miles} miles, used {g} gallons, what mileage did i get",
            f"{miles} miles used {g} gallons, miles per gallon",
            f"mileage in mpg: {miles} miles, {g} gal",
            f"My car used {g} gallons for {miles} miles. How many miles per gallon is that?",
            f"{miles} miles on {g} gallons, mpg?",
            f"What is my gas mileage if I drove {miles} miles with {g} gallons?",
            f"{who.name} drove {miles} miles and filled up {g} gallons. What mpg does {who.he} get?",
            f"mpg for {miles} mi and {g} gal",
            f"How many miles does a car go on one gallon if {g} gallons take it {miles} miles?",
            f"Calculate the mileage in miles per gallon: {miles} miles, {g} gallons.",
            f"Since the last fill-up I did {miles} miles, and now {g} gallons went in. What's my mpg?",
            f"A truck burns {g} gallons over {miles} miles. What is its fuel economy in miles per gallon?",
            f"{g} gallons of gas lasted {miles} miles. How many miles per gallon?",
            f"what mileage is {miles} miles from {g} gallons of gas",
            f"Give me the miles per gallon of a van that needs {g} gallons for {miles} miles.",
            f"how many mpg if i go {miles} miles on {g} gallons",
            f"My tank of {g} gallons took me {miles} miles. What is that in mpg?",
            f"{g} gallons, {miles} miles, miles per gallon please",
            f"Figure out the mpg: {miles} miles driven, {g} gallons used.",
            f"{who.name}'s motorbike uses {g} gallons to go {miles} miles. How many miles does it go per gallon?",
            f"If {g} gallons are used on a {miles} mile trip, what is the mpg?",
            f"Find the miles per gallon of a car that goes {miles} miles on {g} gallons.",
        ),
        think=f"Miles per gallon are {miles} miles divided by {g} gallons.",
        code=f"print(round({miles} / {g}, 2))",
        answer=cents(miles / gallons),
    )


def speed_from_minutes(rng: random.Random) -> Draft:
    minutes, (unit, per_hour) = rng.choice((6, 8, 10, 12, 15, 18, 20, 24, 25, 30, 35, 40, 45, 50)), rng.choice(
        (("km", "km/h"), ("miles", "mph"))
    )  # fmt: skip
    distance, who = rng.randint(1, 60), person(rng)
    if tied(Fraction(distance * 60, minutes)):
        return speed_from_minutes(rng)
    return Draft(
        phrasings=(
            f"{distance} {unit} took me {minutes} minutes. speed in {per_hour}?",
            f"average speed {distance} {unit} in {minutes} min, {per_hour}",
            f"{distance} {unit} took {minutes} minutes, speed in {per_hour}",
            f"I drove {distance} {unit} in {minutes} minutes. What was my average speed in {per_hour}?",
            f"{distance} {unit} in {minutes} minutes, what {per_hour}",
            f"How fast in {per_hour} is {distance} {unit} in {minutes} min?",
            f"{who.name} needs {minutes} minutes for {distance} {unit}. How fast is that in {per_hour}?",
            f"{distance} {unit} / {minutes} min in {per_hour}",
            f"If a bus takes {minutes} minutes to go {distance} {unit}, what is its speed in {per_hour}?",
            f"Calculate the speed in {per_hour}: {distance} {unit}, {minutes} minutes.",
            f"what speed in {per_hour} do i need to do {distance} {unit} in {minutes} minutes",
            f"My commute is {distance} {unit} and takes {minutes} minutes. What {per_hour} is that on average?",
            f"A train covers {distance} {unit} in {minutes} minutes. Give its speed in {per_hour}.",
            f"It took {minutes} minutes to go {distance} {unit}. How many {per_hour} was I doing?",
            f"Average {per_hour} for {distance} {unit} in {minutes} minutes?",
            f"{minutes} minutes for {distance} {unit}, speed in {per_hour}?",
            f"How many {per_hour} is {distance} {unit} in {minutes} minutes?",
            f"I cycled {distance} {unit} in {minutes} minutes. Give my speed in {per_hour}.",
            f"if it takes {minutes} min to go {distance} {unit} how fast is it in {per_hour}",
            f"At what speed in {per_hour} does one travel {distance} {unit} in {minutes} minutes?",
            f"Find the average speed in {per_hour} of a car that goes {distance} {unit} in {minutes} minutes.",
        ),
        think=f"The speed per hour is {distance} times 60 minutes divided by {minutes} minutes.",
        code=f"print(round({distance} * 60 / {minutes}, 2))",
        answer=cents(distance / Fraction(minutes, 60)),
    )


def buy_some_get_one_free(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high <= 60])
    buy, cost, who = rng.choice((1, 2, 2, 2, 3, 4)), price(rng, item.low, item.high), person(rng)
    n = (buy + 1) * rng.randint(1, 5)
    c, offer = money(cost), f"buy {buy} get 1 free"
    due, paid_in_a_row = Fraction(0), 0
    for _ in range(n):
        free = paid_in_a_row == buy
        due, paid_in_a_row = due + (0 if free else cost), 0 if free else paid_in_a_row + 1
    return Draft(
        phrasings=(
            f"{buy + 1} for {buy} offer, {c} each, i take {n}",
            f"I take {n} {item.plural} at ${c} on a {buy + 1} for the price of {buy} deal. How much do I pay?",
            f"{item.plural.capitalize()} are ${c} each, {offer}. What do I pay for {n}?",
            f"{offer}, ${c} each, {n} {item.plural}, total?",
            f"How much are {n} {item.plural} at ${c} each with a {offer} deal?",
            f"There is a {offer} deal on ${c} {item.plural}. {who.name} takes {n}. How much does {who.he} pay?",
            f"what do {n} {item.plural} cost if its {offer} and one is {c} dollars",
            f"One {item.singular} is ${c} and the shop says {offer}. What is the bill for {n} {item.plural}?",
            f"With {offer}, what do I pay for {n} {item.plural} priced ${c}?",
            f"The sign says '{offer}'. I take {n} {item.plural} of ${c} each. How much is it?",
            f"{n} {item.plural} at ${c}, promotion: {offer}. Total to pay?",
            f"Calculate the price of {n} {item.plural} at ${c} apiece when it is {offer}.",
            f"If {item.plural} cost ${c} and every purchase is {offer}, how much do {n} come to?",
            f"I need {n} {item.plural}. Each is ${c}, but it's {offer}. What do I spend?",
            f"A store offers {offer} on ${c} {item.plural}. How much does {who.name} pay for {n} of them?",
            f"Find the cost of {n} {item.plural} at ${c} each under a {offer} offer.",
        ),
        think=f"The price to pay: of every {buy} + 1 one is free, so {n} - {n} // ({buy} + 1) are paid at {c}.",
        code=f"paid = {n} - {n} // ({buy} + 1)\nprint(round(paid * {c}, 2))",
        answer=show(due),
    )


def saving_per_month(rng: random.Random) -> Draft:
    months, (p, q) = rng.randint(2, 36), people(rng, 2)
    goal, have = rng.randint(4, 300) * 50, rng.choice((0, 0, rng.randint(1, 3) * 50))
    each = Fraction(goal - have, months)
    if tied(each) or have >= goal:
        return saving_per_month(rng)
    g, own = grouped(goal), f" I already have ${have}." if have else ""
    so = f" and has ${have} already" if have else ""
    short = f"have ${have}, " if have else ""
    return Draft(
        phrasings=(
            f"{months} months to get ${g}.{own} Monthly saving?",
            f"How much must I set aside a month for ${g} in {months} months?{own}",
            f"{short}{months} months to save {goal}, amount per month",
            f"how much a month to get {goal} in {months} months{f', having {have}' if have else ''}",
            f"I want ${g} in {months} months.{own} How much do I have to save each month?",
            f"goal ${goal}, {short}{months} months, how much per month",
            f"{p.name} needs ${g} in {months} months{so}. How much must {p.he} save a month?",
            f"A trip costs ${g} and is {months} months away.{own} What should I put aside monthly?",
            f"need {goal} dollars in {months} months, {short}save how much every month",
            f"How much a month do I save to reach ${g} in {months} months?{own}",
            f"We need ${g} for a sofa {months} months from now.{own} How much is that per month?",
            f"{q.name} saves for a ${g} bike{so}. In {months} months it should be paid. How much a month is that?",
            f"Monthly savings needed for ${g} in {months} months?{own}",
            f"Saving the same amount every month, what must it be to have ${g} after {months} months?{own}",
            f"My tax bill of ${g} is due in {months} months.{own} How much should I set aside each month?",
            f"To get to ${g} within {months} months, what do I save per month?{own}",
            f"{goal} dollars in {months} months, {short}how much a month",
            f"What do I put away each month if I want ${g} in {months} months?{own}",
            f"In {months} months I want to have ${g}.{own} What is the amount to save per month?",
            f"{q.name} plans to spend ${g} in {months} months{so}. How many dollars must {q.he} save each month?",
            f"{p.name} wants to have ${g} in {months} months{so}. What does {p.he} have to save every month?",
            f"What monthly saving gives ${g} in {months} months?{own}",
        ),
        think=f"The saving per month is {goal}{f' minus {have}' if have else ''} divided by {months} months.",
        code=f"print(round({f'({goal} - {have})' if have else goal} / {months}, 2))",
        answer=cents(each),
    )


def cost_of_area(rng: random.Random) -> Draft:
    length, width = (Fraction(rng.randint(4, 40), rng.choice((1, 1, 2))) for _ in range(2))
    each, who = price(rng, 2, 60), person(rng)
    unit, what = rng.choice((("m", "square meter"), ("feet", "square foot"), ("ft", "sq ft"), ("meters", "m²")))
    total = length * width * each
    if tied(total):
        return cost_of_area(rng)
    a, b, c = show(length), show(width), money(each)
    return Draft(
        phrasings=(
            f"carpet {a} by {b} {unit} at {c} per {what}",
            f"My room is {a} {unit} by {b} {unit} and the carpet costs ${c} per {what}. What will it cost?",
            f"{a} x {b} {unit} floor, ${c} per {what}, total cost",
            f"How much does it cost to tile {a} {unit} by {b} {unit} at ${c} per {what}?",
            f"{who.name} sods a lawn of {a} {unit} by {b} {unit}. Grass is ${c} a {what}. How much does {who.he} pay?",
            f"cost of flooring {a} by {b} {unit} at {c} dollars per {what}",
            f"Laminate is ${c} per {what}. What do I pay for a floor {a} {unit} long and {b} {unit} wide?",
            f"Calculate the price of painting a wall {a} {unit} x {b} {unit} at ${c} per {what}.",
            f"what will a {a} by {b} {unit} deck cost me if its {c} dollars a {what}",
            f"A builder charges ${c} per {what}. The terrace is {a} {unit} by {b} {unit}. What is the bill?",
            f"At ${c} for each {what}, what does a rug of {a} {unit} by {b} {unit} cost?",
            f"We want new parquet in a hall of {a} {unit} by {b} {unit}. It is ${c} per {what}. How much is that?",
            f"Glass costs ${c} per {what}. How much is a pane of {a} {unit} times {b} {unit}?",
            f"price for {a} by {b} {unit} at ${c} per {what}",
            f"The floor is {a} {unit} x {b} {unit}; tiles are ${c} per {what}. How much are the tiles for all of it?",
            f"{who.name} pays ${c} per {what} for turf. What does a garden of {a} {unit} by {b} {unit} cost?",
            f"Cleaning is ${c} per {what}. What does it cost for a rug {a} {unit} long and {b} {unit} wide?",
            f"Land is ${c} per {what}. What does a plot of {a} {unit} by {b} {unit} cost?",
            f"A floor measures {a} {unit} by {b} {unit}. Find the cost of covering it at ${c} per {what}.",
        ),
        think=f"The cost is the area {a} times {b}, times the price {c}.",
        code=f"area = {a} * {b}\nprint(round(area * {c}, 2))",
        answer=cents(total),
    )


def up_then_down(rng: random.Random) -> Draft:
    start, up, down = rng.randint(2, 80) * 10, rng.randint(1, 12) * 5, rng.randint(1, 12) * 5
    first = rng.random() < 0.6
    steps = (("up", "rises", up), ("down", "falls", down)) if first else (("down", "falls", down), ("up", "rises", up))
    (a, verb, p), (b, then, q) = steps
    x, y = ("+" if word == "up" else "-" for word in (a, b))
    value = start * (1 + Fraction(up, 100)) * (1 - Fraction(down, 100))
    if tied(value):
        return up_then_down(rng)
    who = person(rng)
    return Draft(
        phrasings=(
            f"It cost {start}. First it went {a} by {p} percent, after that {b} by {q} percent. What does it cost now?",
            f"A price of ${start} goes {a} {p}% and then {b} {q}%. What is it now?",
            f"${start}, {a} {p}%, then {b} {q}%, final value?",
            f"My stock was ${start}. It went {a} {p}% and the next day {b} {q}%. What is it worth?",
            f"What is {start} after a change of {x}{p}% followed by {y}{q}%?",
            f"{start} {x}{p}% then {y}{q}%",
            f"A share at ${start} {verb} by {p}% and then {then} by {q}%. Find its price.",
            f"{who.name} has ${start} in a fund that first goes {a} {p}%, then {b} {q}%. How much is there now?",
            f"if a price of {start} goes {a} by {p} percent and after that {b} by {q} percent what is it",
            f"First {x}{p}%, then {y}{q}% on ${start}. What is the result?",
            f"The rent of ${start} went {a} {p}% last year and {b} {q}% this year. What is the rent now?",
            f"Start with ${start}, go {a} {p}%, then {b} {q}%. Where does it end?",
            f"A number, {start}, {verb} by {p} percent; the new number {then} by {q} percent. What is it then?",
            f"What does ${start} become when it {verb} {p}% and then {then} {q}%?",
            f"A ticket cost ${start}. Its price went {a} by {p}% and later {b} by {q}%. What does it cost now?",
        ),
        think=f"The final value: {start} goes {a} {p}%, then what it is then goes {b} {q}%.",
        code=f"value = {start} * (1 {x} {p} / 100)\nvalue = value * (1 {y} {q} / 100)\nprint(round(value, 2))",
        answer=cents(value),
    )


def quotient_and_remainder(rng: random.Random) -> Draft:
    divisor, whole = rng.randint(2, 30), rng.randint(1, 90)
    rest, who = rng.randint(1, divisor - 1), person(rng)
    n, d = divisor * whole + rest, divisor
    return Draft(
        phrasings=(
            f"What is {n} divided by {d} with remainder?",
            f"{n} / {d} quotient and remainder",
            f"Divide {n} by {d}. Give the quotient and the remainder.",
            f"{n} ÷ {d} with remainder",
            f"how do you write {n} divided by {d} with a remainder",
            f"{who.name} divides {n} by {d}. What are the quotient and the remainder?",
            f"Do the division {n} : {d} and give the answer like 4 remainder 1.",
            f"whats {n} by {d}, whole part and remainder",
            f"Find the quotient and remainder when {n} is divided by {d}.",
            f"long division {n} by {d}, answer with remainder",
            f"How many times does {d} go into {n}, and what remainder is left?",
            f"I have to divide {n} by {d} without decimals, as quotient and remainder.",
            f"Work out {n} divided by {d} as a whole number with a remainder.",
            f"Give {n} ÷ {d} as quotient and remainder.",
        ),
        think=f"Both quotient and remainder of {n} by {d}: divmod gives the two.",
        code=f'quotient, rest = divmod({n}, {d})\nprint(f"{{quotient}} remainder {{rest}}")',
        answer=f"{whole} remainder {rest}",
    )
