"""On the way and by the clock: arriving, fares worked backwards, filling up, hotels, one task after another."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import clock, money, price, show
from training.skills.vocabulary import CITIES, person


def arrival_by_speed(rng: random.Random) -> Draft:
    speed, minutes = rng.choice((15, 20, 30, 40, 50, 60, 80, 90, 100, 120)), rng.randint(3, 36) * 10
    start = rng.randint(20, 60) * 15
    distance = Fraction(speed * minutes, 60)
    if distance.denominator != 1 or start + minutes >= 24 * 60:
        return arrival_by_speed(rng)
    unit, per = rng.choice((("km", "km/h"), ("km", "km/h"), ("miles", "mph")))
    d, at, city, p = show(distance), clock(start), rng.choice(CITIES), person(rng)
    return Draft(
        phrasings=(
            f"We leave at {at} and have {d} {unit} to drive at {speed} {per}. When do we get there?",
            f"I drive {d} {unit} at {speed} {per}, when do I arrive if I leave at {at}?",
            f"leave {at}, {d} {unit} at {speed} {per}, arrival time?",
            f"{p.name} starts at {at} and goes {d} {unit} at {speed} {per}. At what time does {p.he} arrive?",
            f"A train leaves at {at} and does {speed} {per}. It has {d} {unit} to go. When does it get there?",
            f"It is {at} and {city} is {d} {unit} away. At {speed} {per}, when am I there?",
            f"what time do i get there with {d} {unit} to go at {speed} {per} starting {at}",
            f"Arrival time for a {d} {unit} trip starting at {at} with {speed} {per}?",
            f"A truck sets off at {at}. How late is it after {d} {unit} at {speed} {per}?",
            f"Work out the arrival time for {d} {unit} at {speed} {per}, leaving at {at}.",
            f"Leaving at {at} and driving {speed} {per}, at what time have I done {d} {unit}?",
            f"When does somebody arrive who leaves at {at} and travels {d} {unit} at {speed} {per}?",
        ),
        think=f"The trip takes {d} * 60 / {speed} minutes; add them to {at}.",
        code=f"minutes = {start // 60} * 60 + {start % 60} + {d} * 60 // {speed}\n"
        'print(f"{minutes // 60}:{minutes % 60:02d}")',
        answer=clock(start + minutes),
    )


def end_of_tasks(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(2, 18) * 5 for _ in range(3))
    start, p = rng.randint(28, 76) * 15, person(rng)
    at, end = clock(start), clock(start + a + b + c)
    return Draft(
        phrasings=(
            f"3 tasks of {a}, {b} and {c} minutes starting {at}. When am I done?",
            f"start {at}, then {a} + {b} + {c} minutes, end time?",
            f"{p.name} begins at {at} and has tasks of {a}, {b} and {c} minutes. At what time is {p.he} finished?",
            f"Three meetings in a row take {a}, {b} and {c} minutes. The first starts at {at}. When is the last over?",
            f"It's {at}. What time will it be after {a}, {b} and {c} minutes?",
            f"when do i finish if i start at {at} and need {a} min, {b} min and {c} min",
            f"Prep {a} minutes, baking {b} minutes, cooling {c} minutes, starting at {at}. When is the cake ready?",
            f"I start cooking at {at}. The steps take {a}, {b} and {c} minutes. When is it ready?",
            f"Give the finishing time of tasks of {a}, {b} and {c} minutes that start at {at}, one after another.",
            f"At what time do three jobs of {a}, {b} and {c} minutes end if they start at {at}?",
            f"Tasks of {a}, {b} and {c} minutes one after another from {at}: finishing time?",
        ),
        think=f"Add {a}, {b} and {c} minutes to {at}.",
        code=f"minutes = {start // 60} * 60 + {start % 60} + {a} + {b} + {c}\n"
        'print(f"{minutes // 60}:{minutes % 60:02d}")',
        answer=end,
    )


def km_for_fare(rng: random.Random) -> Draft:
    base, each, count = price(rng, 2, 6), Fraction(rng.randint(2, 10), 2), rng.randint(2, 40)
    total = base + each * count
    t, b, e, p = money(total), money(base), money(each), person(rng)
    return Draft(
        phrasings=(
            f"Taxi cost {t}, base fare {b}, {e} per km. How many km did we ride?",
            f"A taxi ride was ${t}. The base fare is ${b} and each km ${e}. How long was the ride in km?",
            f"{t} in total, {b} fixed, {e} per km, km?",
            f"{p.name} paid ${t} for a cab: ${b} to start and ${e} a km. How many km did {p.he} go?",
            f"How many km do I get for ${t} with a base fare of ${b} and ${e} per km?",
            f"km driven if the fare is {t}, start fee {b} and {e} a km",
            f"The bill says ${t}, of which ${b} is the base fare. At ${e} per km, how many km was it?",
            f"A cab charges ${b} plus ${e} per km. The fare was ${t}. What was the distance in km?",
            f"I paid ${t} to a driver who takes ${b} plus ${e} for every km. How far did I ride, in km?",
            f"With ${b} base and ${e} per km, how many km cost ${t}?",
        ),
        think=f"Subtract the base {b} from {t} and divide by {e} per km.",
        code=f"print(round(({t} - {b}) / {e}, 2))",
        answer=str(count),
    )


def fill_tank_cost(rng: random.Random) -> Draft:
    litres, each = rng.randint(10, 80), Fraction(rng.randint(120, 219), 100)
    e, p = money(each), person(rng)
    fuel = rng.choice(("petrol", "diesel", "fuel", "gas"))
    return Draft(
        phrasings=(
            f"{fuel.capitalize()} costs ${e} a liter. How much to fill a {litres} liter tank?",
            f"What does it cost to fill up {litres} liters when the price is {e} a liter?",
            f"full tank {litres} liters at {e} per liter",
            f"How much is it to fill a {litres} liter tank at ${e} a liter?",
            f"{litres} l {fuel} x {e}",
            f"I fill up {litres} liters of {fuel} at ${e} per liter. What do I pay?",
            f"{p.name} tanks {litres} liters. A liter of {fuel} is ${e}. How much does {p.he} pay?",
            f"cost of {litres} liters of {fuel} at {e} dollars each",
            f"What do {litres} liters of {fuel} cost when a liter costs ${e}?",
            f"The pump shows {litres} liters and ${e} per liter. What is the total?",
            f"{fuel.capitalize()} is ${e} a liter. How much are {litres} liters?",
            f"What does a tank of {litres} liters cost at ${e} per liter?",
        ),
        think=f"Multiply {litres} liters by {e}.",
        code=f"print(round({litres} * {e}, 2))",
        answer=show(sum((each for _ in range(litres)), Fraction(0))),
    )


def hotel_with_city_tax(rng: random.Random) -> Draft:
    nights, room, people, tax = rng.randint(2, 10), rng.randint(45, 190), rng.randint(2, 5), rng.randint(1, 6)
    p, city = person(rng), rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"hotel {nights} nights at {room} plus {tax} city tax per person per night for {people} people",
            f"{nights} nights at ${room}, tourist tax ${tax} per person and night, {people} people. Total?",
            f"A room in {city} is ${room} a night plus ${tax} tax per person a night. What do {people} people pay for"
            f" {nights} nights?",
            f"{p.name} books {nights} nights at ${room} for {people} people. Each pays ${tax} tax per night."
            f" What is the total?",
            f"total stay: {nights} x {room} + tax {tax} per head per night, {people} guests",
            f"How much for {nights} nights, room ${room} a night, city tax ${tax} per person and night, {people}"
            f" guests?",
            f"We are {people} and stay {nights} nights. The room is ${room} a night, the tax ${tax} per person a night."
            f" What do we pay?",
            f"Price of {nights} nights for {people}: ${room} per night for the room, ${tax} per person per night tax.",
            f"What does a hotel cost for {people} people and {nights} nights at ${room} a night and ${tax} tax per"
            f" person per night?",
            f"The room costs ${room} per night and the tax ${tax} per person per night. What is the bill for {people}"
            f" people after {nights} nights?",
        ),
        think=f"A night costs {room} plus {people} times {tax}; multiply by {nights}.",
        code=f"print({nights} * ({room} + {people} * {tax}))",
        answer=str(sum([room] * nights) + sum([tax] * (nights * people))),
    )


def stay_with_discount(rng: random.Random) -> Draft:
    nights, room, off = rng.randint(2, 14), rng.randint(8, 50) * 5, rng.choice((5, 10, 15, 20, 25, 30))
    p, what = person(rng), rng.choice(("hotel", "hostel", "cabin", "flat", "room"))
    return Draft(
        phrasings=(
            f"{what} ${room}/night for {nights} nights with {off}% off",
            f"{nights} nights at ${room} a night minus a {off}% discount. What do I pay?",
            f"A {what} is ${room} a night. For {nights} nights I get {off}% off. How much is it?",
            f"{p.name} stays {nights} nights at ${room} per night and gets {off}% off. What does {p.he} pay?",
            f"{nights} x {room} less {off}%",
            f"price of {nights} nights at {room} dollars with a {off} percent discount",
            f"With {off}% off, what do {nights} nights at ${room} each cost?",
            f"The {what} gives {off}% off when you book {nights} nights at ${room}. What is the total?",
            f"What is the total for {nights} nights at ${room} per night if {off}% is taken off?",
            f"How much do {nights} nights in a {what} at ${room} cost after a discount of {off}%?",
        ),
        think=f"Multiply {nights} by {room} and take off {off} percent.",
        code=f"print({nights} * {room} * (100 - {off}) / 100)",
        answer=show(nights * room - Fraction(nights * room * off, 100)),
    )


def price_of_other_item(rng: random.Random) -> Draft:
    n, m = rng.randint(1, 5), rng.randint(2, 6)
    first, second = rng.randint(1, 9), rng.randint(2, 15)
    one, many, other, others = rng.choice(
        (("pen", "pens", "notebook", "notebooks"), ("tea", "teas", "cake", "cakes"),
         ("apple", "apples", "melon", "melons"), ("cup", "cups", "plate", "plates"),
         ("candle", "candles", "vase", "vases"))
    )  # fmt: skip
    total, p = n * first + m * second, person(rng)
    things = f"{n} {one if n == 1 else many}"
    a = "An" if one == "apple" else "A"
    return Draft(
        phrasings=(
            f"{things} and {m} {others} cost {total}, {a.lower()} {one} costs {first}, what's the price of a {other}?",
            f"{things} + {m} {others} = {total}, {one} = {first}, {other} = ?",
            f"I paid ${total} for {things} and {m} {others}. {a} {one} was ${first}. What was one {other}?",
            f"{p.name} buys {things} at ${first} each and {m} {others} and pays ${total}. How much is a {other}?",
            f"How much is a {other} if {things} (${first} each) and {m} {others} are ${total} together?",
            f"price of one {other} when {m} {others} and {things} at {first} make {total}",
            f"The bill for {things} and {m} {others} is ${total}. Each {one} costs ${first}. What does each {other}"
            f" cost?",
            f"Together {m} {others} and {things} cost ${total}; the price per {one} is ${first}. Price per {other}?",
            f"{things} and {m} {others} cost ${total}. {a} {one} costs ${first}. How much does one {other} cost?",
            f"If {a.lower()} {one} is ${first} and {things} with {m} {others} come to ${total}, what is one {other}?",
        ),
        think=f"From {total} subtract {n} times {first}, then divide by {m}.",
        code=f"print(({total} - {n} * {first}) / {m})",
        answer=str(second),
    )
