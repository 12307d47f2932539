"""Plans and people: ages in a family, hours to earn, leave, opening hours, shared rentals, what a stock makes."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, listed, money, price, show, tied
from training.skills.vocabulary import people, person


def older_or_younger(rng: random.Random) -> Draft:
    age, gap = rng.randint(12, 70), rng.randint(1, 10)
    younger, (p, q) = rng.random() < 0.5, people(rng, 2)
    word, sign = ("younger", "-") if younger else ("older", "+")
    who = rng.choice(("brother", "sister", "cousin", "friend", "wife", "husband"))
    return Draft(
        phrasings=(
            f"my {who} is {gap} years {word} than me and i am {age}, how old is my {who}",
            f"I'm {age}. My {who} is {gap} years {word}. How old is my {who}?",
            f"{age}, {who} {gap} years {word}, age of {who}?",
            f"{q.name} is {gap} years {word} than {p.name}, who is {age}. How old is {q.name}?",
            f"{p.name} is {age} and has a {who} who is {gap} years {word}. How old is the {who}?",
            f"How old is my {who} if I am {age} and my {who} is {gap} years {word}?",
            f"I am {age} years old and my {who} is {word} than me by {gap} years. What age is my {who}?",
            f"Somebody is {gap} years {word} than a {age} year old. How old is that?",
            f"{p.name} is {age} years old. {p.his.capitalize()} {who} is {gap} years {word}. What is the age of the"
            f" {who}?",
            f"What age is {q.name} when {q.he} is {gap} years {word} than {p.name} and {p.name} is {age}?",
        ),
        think=f"{'Subtract' if younger else 'Add'} {gap} years {'from' if younger else 'to'} {age}.",
        code=f"print({age} {sign} {gap})",
        answer=str(len(range(gap, age)) if younger else sum((age, gap))),
    )


def parent_age_at_birth(rng: random.Random) -> Draft:
    birth, child = rng.randint(19, 42), rng.randint(2, 40)
    now, p = birth + child, person(rng)
    who = rng.choice(("mother", "father", "mum", "dad"))
    return Draft(
        phrasings=(
            f"{who} is {now} and i am {child}, how old was my {who} when i was born",
            f"My {who} is {now} and I'm {child}. How old was my {who} when I was born?",
            f"{who} {now}, child {child}, age of {who} at birth?",
            f"{p.name} is {child} and {p.his} {who} is {now}. How old was the {who} when {p.name} was born?",
            f"At what age did my {who} have me if my {who} is {now} and I am {child}?",
            f"how old was the {who} at the birth of a child that is {child} when the {who} is {now} now",
            f"I am {child}, my {who} is {now}. How old was my {who} at my birth?",
            f"A {who} of {now} has a child of {child}. At what age did the {who} get the child?",
            f"A child is {child}, the {who} {now}. How old was the {who} when the child was born?",
            f"How old was a {now} year old {who} when the now {child} year old child was born?",
        ),
        think=f"The age at birth is {now} minus {child}.",
        code=f"print({now} - {child})",
        answer=str(len(range(child, now))),
    )


def ages_together(rng: random.Random) -> Draft:
    ages = [rng.randint(2, 19) for _ in range(rng.choice((3, 4, 4, 5)))]
    number = {3: "three", 4: "four", 5: "five"}[len(ages)]
    said = listed([str(age) for age in ages])
    plus, p = " + ".join(map(str, ages)), person(rng)
    commas = ", ".join(map(str, ages))
    return Draft(
        phrasings=(
            f"{number} kids are {said}, how old are they together",
            f"The ages in our family are {said}. What is the sum?",
            f"ages {commas}, sum?",
            f"{p.name} has {number} cousins aged {said}. How old are they together?",
            f"How old are {number} people together who are {said}?",
            f"add the ages {commas}",
            f"My {number} friends are {said} years old. How many years is that altogether?",
            f"What do the ages {commas} add up to?",
            f"{number.capitalize()} people are {said} years old. What is their total age?",
            f"What is the sum of the ages {said}?",
        ),
        think=f"Add the ages {said}.",
        code=f"print({plus})",
        answer=str(sum(ages)),
    )


def hours_to_earn(rng: random.Random) -> Draft:
    rate, hours = rng.randint(9, 40), rng.randint(4, 60)
    goal, p = rate * hours, person(rng)
    return Draft(
        phrasings=(
            f"I earn {rate} an hour and want {goal}, how many hours do I have to work",
            f"How many hours must I work to earn ${goal} at ${rate} an hour?",
            f"{goal} at {rate}/h, hours?",
            f"{p.name} needs ${goal} and earns ${rate} an hour. How many hours is that?",
            f"hours of work for {goal} dollars at {rate} dollars per hour",
            f"A bike costs ${goal}. I make ${rate} per hour. How many hours of work is the bike?",
            f"With a wage of ${rate}, how many hours until I have ${goal}?",
            f"The bill is ${goal} at ${rate} an hour. How many hours were worked?",
            f"My pay was ${goal} and I get ${rate} per hour. How many hours did I work?",
            f"At ${rate} per hour, how many hours of work bring in ${goal}?",
        ),
        think=f"Divide {goal} by {rate} an hour.",
        code=f"print({goal} / {rate})",
        answer=str(len(range(0, goal, rate))),
    )


def leave_days_left(rng: random.Random) -> Draft:
    total, taken = rng.randint(20, 32), Fraction(rng.randint(2, 20), 2)
    planned = rng.randint(1, 9)
    t, p = show(taken), person(rng)
    return Draft(
        phrasings=(
            f"i get {total} vacation days, used {t}, planned {planned}, how many are left",
            f"I have {total} days of leave, took {t} and booked {planned}. How many remain?",
            f"{total} days off, {t} taken, {planned} planned, left?",
            f"{p.name} has {total} vacation days. {t} are used and {planned} are planned. How many are free?",
            f"How many of {total} holidays are left after {t} taken and {planned} planned?",
            f"leave balance: {total} - {t} used - {planned} booked",
            f"Of my {total} days of holiday {t} are gone and {planned} are fixed. What is still open?",
            f"My contract gives {total} days. I used {t} and want {planned} in summer. How many stay?",
            f"With {total} days of leave, {t} used and {planned} booked, how many days are left?",
            f"From {total} vacation days I took {t} and will take {planned}. How many days remain?",
        ),
        think=f"Subtract {t} and {planned} from {total}.",
        code=f"print({total} - {t} - {planned})",
        answer=show(total - sum((taken, Fraction(planned)))),
    )


def opening_hours_week(rng: random.Random) -> Draft:
    a, c = rng.randint(7, 10), rng.randint(8, 11)
    b, d = rng.randint(16, 20), rng.randint(12, 16)
    what, p = rng.choice(("shop", "library", "bank", "office", "museum")), person(rng)
    return Draft(
        phrasings=(
            f"{what} open {a}-{b} mon-fri and {c}-{d} sat, hours per week",
            f"A {what} opens from {a} to {b} Monday to Friday and from {c} to {d} on Saturday. How many hours a week?",
            f"Mon-Fri {a}:00-{b}:00, Sat {c}:00-{d}:00, total hours open?",
            f"{p.name} works from {a} to {b} on weekdays and from {c} to {d} on Saturday. How many hours is that a"
            f" week?",
            f"How many hours a week is it: five days from {a} to {b} and one from {c} to {d}?",
            f"weekly hours: {a} to {b} on 5 days, {c} to {d} on Saturday",
            f"Our {what} is open {a} to {b} on weekdays, {c} to {d} on Saturdays. What is the total per week?",
            f"Monday to Friday we open at {a} and close at {b}, Saturday {c} to {d}. Weekly opening hours?",
            f"Five days {a}:00 to {b}:00 and Saturday {c}:00 to {d}:00: how many hours is it open each week?",
            f"How many hours a week is a {what} open from {a} to {b} Monday to Friday and {c} to {d} on Saturday?",
        ),
        think=f"Five days of {b} - {a} hours plus {d} - {c} on Saturday.",
        code=f"print(5 * ({b} - {a}) + ({d} - {c}))",
        answer=str(sum(len(range(a, b)) for _ in range(5)) + len(range(c, d))),
    )


def shared_rental(rng: random.Random) -> Draft:
    heads, hours, rate = rng.randint(2, 8), rng.randint(2, 8), rng.randint(10, 60)
    if tied(Fraction(hours * rate, heads)):
        return shared_rental(rng)
    what, p = rng.choice(("boat", "court", "van", "studio", "bowling lane")), person(rng)
    return Draft(
        phrasings=(
            f"how much is my share if {heads} of us rent a {what} for {hours} hours at {rate} an hour",
            f"{heads} people rent a {what} for {hours} hours at ${rate} an hour. What does each pay?",
            f"{what} {hours} h x ${rate}, {heads} people, each?",
            f"{p.name} and friends, {heads} in all, book a {what} at ${rate} an hour for {hours} hours. Cost per"
            f" person?",
            f"We are {heads} and hire a {what} for {hours} hours, ${rate} per hour. My part?",
            f"share per person: {what} at {rate} dollars an hour, {hours} hours, {heads} people",
            f"A {what} is ${rate} an hour. {heads} friends take it for {hours} hours and split it. How much each?",
            f"What does everyone owe when {heads} share a {what} for {hours} hours at ${rate} an hour?",
            f"Split a {what} rental of {hours} hours at ${rate} an hour between {heads} people. How much is a share?",
            f"If {heads} people share a {what} at ${rate} per hour for {hours} hours, what does one person pay?",
        ),
        think=f"The rent is {hours} times {rate}; divide by {heads} people.",
        code=f"print(round({hours} * {rate} / {heads}, 2))",
        answer=cents(Fraction(sum([rate] * hours), heads)),
    )


def cheaper_pass_or_tickets(rng: random.Random) -> Draft:
    single, rides = Fraction(rng.randint(8, 30), 4), rng.randint(8, 44)
    tickets = single * rides
    cost = max(5, int(tickets) + rng.choice((-16, -9, -5, 4, 8, 15)))
    if cost == tickets:
        return cheaper_pass_or_tickets(rng)
    s, p = money(single), person(rng)
    return Draft(
        phrasings=(
            f"monthly pass {cost} or {s} a ride, I ride {rides} times, what is the cheaper amount",
            f"A pass costs ${cost}, a ride ${s}. I ride {rides} times a month. What is the least I can pay?",
            f"pass {cost} vs {rides} x {s}, lower cost?",
            f"{p.name} makes {rides} trips at ${s} each or buys a pass for ${cost}. How much is the cheaper way?",
            f"What do I pay at least for {rides} rides at ${s} if there is a pass for ${cost}?",
            f"cheapest price for {rides} rides: single {s} dollars, pass {cost} dollars",
            f"Single rides are ${s}, the pass is ${cost}. What is the lowest cost for {rides} rides?",
            f"Compare {rides} rides at ${s} with a ${cost} pass and give the smaller amount.",
            f"For {rides} rides I can pay ${s} each or ${cost} for a pass. What is the lower total?",
            f"What is the lower cost, a pass for ${cost} or {rides} rides at ${s}?",
        ),
        think=f"Compare {cost} with {rides} times {s} and take the smaller.",
        code=f"print(min({cost}, {rides} * {s}))",
        answer=show(sorted((Fraction(cost), tickets))[0]),
    )


def cost_to_fill_up(rng: random.Random) -> Draft:
    a, b = rng.choice(((1, 4), (1, 2), (3, 4), (1, 3), (2, 3), (1, 5)))
    size, each = b * rng.randint(8, 20), Fraction(rng.randint(120, 210), 100)
    e, p = f"{float(each):.2f}", person(rng)
    missing = size * (b - a) // b
    return Draft(
        phrasings=(
            f"my tank takes {size} litres and is {a}/{b} full, what do I pay to fill it at {e}",
            f"A {size} litre tank is {a}/{b} full. Fuel is ${e} a litre. What does it cost to fill up?",
            f"{size} l tank, {a}/{b} full, {e} per litre, cost of filling up?",
            f"{p.name}'s tank holds {size} litres and is {a}/{b} full. At ${e} a litre, what does filling it cost"
            f" {p.him}?",
            f"How much do I pay to fill a {size} litre tank that is {a}/{b} full at ${e} per litre?",
            f"price to fill up the rest of a {size} litre tank at {a}/{b} with {e} dollar fuel",
            f"The gauge shows {a}/{b} of {size} litres. A litre costs ${e}. What is the bill for filling it up?",
            f"I fill my {size} litre tank from {a}/{b} to full at ${e} a litre. How much is it?",
            f"With {a}/{b} of {size} litres in the tank and fuel at ${e}, what does filling up cost?",
            f"What does it cost to fill a tank of {size} litres from {a}/{b} to full at ${e} a litre?",
        ),
        think=f"Missing are {size} minus {size} * {a} / {b} litres; multiply by {e}.",
        code=f"missing = {size} - {size} * {a} // {b}\nprint(round(missing * {e}, 2))",
        answer=show(sum((each for _ in range(missing)), Fraction(0))),
    )


def groups_and_left_over(rng: random.Random) -> Draft:
    size = rng.randint(3, 12)
    groups, rest = rng.randint(2, 20), rng.randint(1, size - 1)
    total, p = size * groups + rest, person(rng)
    who = rng.choice(("kids", "players", "pupils", "guests", "campers"))
    return Draft(
        phrasings=(
            f"{total} eggs are packed in cartons of {size}. How many full cartons, and how many eggs are left over?",
            f"{total} {who} in groups of {size}, how many groups and how many {who} left over",
            f"A class of {total} {who} makes groups of {size}. How many groups are there and how many are left over?",
            f"{total} {who}, {size} per group: groups and left over?",
            f"{p.name} puts {total} {who} into groups of {size}. How many full groups, and how many are left?",
            f"How many teams of {size} do {total} {who} make, and how many are left without a team?",
            f"groups of {size} from {total} {who}, and the rest",
            f"Split {total} {who} into groups of {size}. Tell me the groups and those left over.",
            f"{total} {who} line up in groups of {size}. How many groups, how many over?",
            f"If {total} {who} form groups of {size}, how many groups are there and how many {who} are left over?",
            f"From {total} {who}, groups of {size} are made. Give the number of groups and of {who} left over.",
        ),
        think=f"Divide {total} by {size}: whole groups and the remainder.",
        code=f'groups, rest = divmod({total}, {size})\nprint(f"{{groups}} groups, {{rest}} left over")',
        answer=f"{groups} groups, {rest} left over",
    )


def speed_from_clock(rng: random.Random) -> Draft:
    start, minutes, km = rng.randint(70, 200) * 5, rng.randint(8, 48) * 5, rng.randint(8, 300)
    speed = Fraction(km * 60, minutes)
    if tied(speed) or not 5 <= speed <= 140:
        return speed_from_clock(rng)
    end, p = start + minutes, person(rng)
    a, b = (f"{time // 60}:{time % 60:02d}" for time in (start, end))
    return Draft(
        phrasings=(
            f"left at {a} arrived {b}, {km} km, average speed",
            f"I left at {a} and arrived at {b} after {km} km. What was my average speed in km/h?",
            f"{a} to {b}, {km} km, km/h?",
            f"{p.name} drove {km} km from {a} to {b}. How fast was that on average, in km/h?",
            f"How fast in km/h is {km} km between {a} and {b}?",
            f"speed of a train that leaves {a}, arrives {b} and goes {km} km, in km/h",
            f"A bus leaves at {a} and gets there at {b}, {km} km away. What is its average speed in km/h?",
            f"A trip of {km} km took from {a} until {b}. Average km/h?",
            f"Leaving at {a} and arriving at {b}, I covered {km} km. What is that in km/h?",
            f"What is the average speed in km/h for {km} km from {a} to {b}?",
        ),
        think=f"Count the minutes from {a} to {b}; the speed is {km} * 60 over them.",
        code=f"minutes = ({end // 60} * 60 + {end % 60}) - ({start // 60} * 60 + {start % 60})\n"
        f"print(round({km} * 60 / minutes, 2))",
        answer=cents(speed),
    )


def how_many_from_stock(rng: random.Random) -> Draft:
    made, per = rng.choice((6, 8, 10, 12, 20)), rng.choice((5, 10, 15, 20, 25))
    need, want = made * per, rng.randint(3, 60)
    have, p = want * per, person(rng)
    goods, stuff = rng.choice((("muffins", "sugar"), ("cookies", "butter"), ("pancakes", "flour"), ("rolls", "flour")))
    return Draft(
        phrasings=(
            f"I only have {have} g of {stuff}; the recipe takes {need} g for {made} {goods}. How many {goods} can I"
            f" make?",
            f"My recipe wants {need} g of {stuff} for {made} {goods} and there are {have} g left. For how many"
            f" {goods} is that?",
            f"for {made} {goods} {need} g {stuff}, i have {have} g, how many {goods}",
            f"{made} {goods} need {need} g of {stuff}. How many {goods} can I make with {have} g?",
            f"{need} g {stuff} -> {made} {goods}, {have} g -> ?",
            f"{p.name} has {have} g of {stuff}. {made} {goods} take {need} g. How many {goods} can {p.he} bake?",
            f"How many {goods} do {have} g of {stuff} make if {need} g make {made}?",
            f"number of {goods} from {have} grams {stuff} when {made} take {need} grams",
            f"The recipe uses {need} g {stuff} for {made} {goods}. I want to use up {have} g. How many {goods}"
            f" is that?",
            f"With {need} g of {stuff} I get {made} {goods}. What do I get with {have} g?",
            f"If {made} {goods} take {need} g of {stuff}, how many can be made from {have} g?",
            f"How many {goods} can be baked with {have} g of {stuff} at {need} g for {made}?",
        ),
        think=f"One takes {need} / {made} g; divide {have} g by that.",
        code=f"each = {need} / {made}\nprint({have} / each)",
        answer=str(want),
    )


def cost_by_100_g(rng: random.Random) -> Draft:
    grams, each = rng.randint(3, 90) * 10, price(rng, 1, 5)
    cost = each * grams / 100
    if tied(cost) or grams == 100:
        return cost_by_100_g(rng)
    e, p = money(each), person(rng)
    food = rng.choice(("cheese", "ham", "olives", "salad", "nuts", "sweets", "tea"))
    return Draft(
        phrasings=(
            f"{grams} g {food} at {e} per 100 g",
            f"{food.capitalize()} costs ${e} per 100 g. What do {grams} g cost?",
            f"{grams}g, ${e}/100g, price?",
            f"{p.name} takes {grams} g of {food} at ${e} per 100 g. What does {p.he} pay?",
            f"How much is {grams} g of {food} when 100 g are ${e}?",
            f"price of {grams} grams {food} if 100 grams cost {e} dollars",
            f"100 g of {food} is ${e}. I want {grams} g. How much money is that?",
            f"At the deli {food} is ${e} per 100 g. What is the price of {grams} g?",
            f"If 100 g cost ${e}, what is the cost of {grams} g of {food}?",
            f"What do I pay for {grams} g at ${e} per 100 g?",
        ),
        think=f"Multiply {e} by {grams} g and divide by 100 g.",
        code=f"print(round({e} * {grams} / 100, 2))",
        answer=cents(cost),
    )


def time_at_same_speed(rng: random.Random) -> Draft:
    short, factor, took = rng.choice((2, 3, 4, 5, 8, 10)), rng.randint(2, 9), rng.randint(6, 50)
    far, p = short * factor, person(rng)
    does, unit = rng.choice((("run", "km"), ("walk", "km"), ("cycle", "km"), ("swim", "laps"), ("drive", "miles")))
    return Draft(
        phrasings=(
            f"I {does} {short} {unit} in {took} minutes, how long for {far} {unit} at the same speed",
            f"{short} {unit} in {took} min, {far} {unit} in?",
            f"If I {does} {short} {unit} in {took} minutes, how many minutes do I need for {far} {unit}?",
            f"{p.name} needs {took} minutes for {short} {unit}. How many minutes for {far} {unit} at the same pace?",
            f"It takes {took} minutes to {does} {short} {unit}. How many minutes do {far} {unit} take?",
            f"minutes for {far} {unit} when {short} {unit} take {took} minutes",
            f"At a steady speed {short} {unit} take me {took} minutes. How long are {far} {unit}, in minutes?",
            f"I {does} {far} {unit} as fast as I did {short} {unit} in {took} minutes. How many minutes is that?",
            f"When {short} {unit} take {took} minutes, how many minutes do {far} {unit} take at the same speed?",
            f"How many minutes are {far} {unit} at the speed of {short} {unit} in {took} minutes?",
        ),
        think=f"Multiply {took} minutes by {far} and divide by {short}.",
        code=f"print({took} * {far} / {short})",
        answer=str(sum(took for _ in range(factor))),
    )
