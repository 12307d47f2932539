"""Rates: speed, pay, fuel, unit prices, work, scaling."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, money, price, show
from training.skills.vocabulary import CITIES, COUNTABLES, FOODS, ITEMS, people, person

VEHICLES = ("car", "train", "bus", "truck", "motorbike", "van")


def _trip(rng: random.Random) -> tuple[int, Fraction, Fraction, str, str]:
    """Speed, hours, distance, unit of length, unit of speed."""
    speed = rng.choice((rng.randint(3, 30), rng.randint(8, 26) * 5, rng.randint(31, 130)))
    hours = Fraction(rng.randint(2, 20), rng.choice((1, 1, 2)))
    unit, per_hour = rng.choice((("km", "km/h"), ("miles", "mph"), ("kilometers", "kilometers per hour")))
    return speed, hours, speed * hours, unit, per_hour


def distance_travelled(rng: random.Random) -> Draft:
    speed, hours, distance, unit, per_hour = _trip(rng)
    h, vehicle = show(hours), rng.choice(VEHICLES)
    who = person(rng)
    return Draft(
        phrasings=(
            f"A {vehicle} travels at {speed} {per_hour} for {h} hours. How far does it go?",
            f"How far do you travel in {h} hours at {speed} {per_hour}?",
            f"What distance does a {vehicle} cover in {h} hours at a speed of {speed} {per_hour}?",
            f"{speed} {per_hour} for {h} hours how far",
            f"{who.name} rides at {speed} {per_hour}. How many {unit} does {who.he} cover in {h} hours?",
            f"Calculate the distance: speed {speed} {per_hour}, time {h} hours.",
            f"I drove {h} hours at {speed} {per_hour}. How many {unit} did I drive?",
            f"If a {vehicle} keeps a speed of {speed} {per_hour}, how far will it get in {h} hours?",
            f"A {vehicle} moves at {speed} {per_hour}. What distance does it cover in {h} hours?",
            f"A {vehicle} goes {speed} {per_hour}. How many {unit} does it travel in {h} hours?",
        ),
        think=f"Distance is speed {speed} times time {h}.",
        code=f"print({speed} * {h})",
        answer=show(distance),
    )


def average_speed(rng: random.Random) -> Draft:
    _, hours, distance, unit, _ = _trip(rng)
    h, d, vehicle = show(hours), show(distance), rng.choice(VEHICLES)
    who = person(rng)
    return Draft(
        phrasings=(
            f"A {vehicle} travels {d} {unit} in {h} hours. What is its average speed?",
            f"What is the speed if you cover {d} {unit} in {h} hours?",
            f"How fast is a {vehicle} going if it covers {d} {unit} in {h} hours?",
            f"{d} {unit} in {h} hours what speed",
            f"{who.name} drove {d} {unit} in {h} hours. What was {who.his} average speed?",
            f"Calculate the average speed for {d} {unit} in {h} hours.",
            f"It took me {h} hours to go {d} {unit}. How many {unit} per hour is that?",
            f"Distance {d} {unit}, time {h} hours: find the speed.",
            f"If a trip of {d} {unit} takes {h} hours, what's the average speed?",
            f"A {vehicle} covers {d} {unit} in {h} hours. Find its speed.",
        ),
        think=f"Speed is distance {d} divided by time {h}.",
        code=f"print({d} / {h})",
        answer=show(distance / hours),
    )


def travel_time(rng: random.Random) -> Draft:
    speed, hours, distance, unit, per_hour = _trip(rng)
    d, vehicle = show(distance), rng.choice(VEHICLES)
    city = rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"How long does it take to travel {d} {unit} at {speed} {per_hour}?",
            f"A {vehicle} goes {speed} {per_hour}. How many hours does it need for {d} {unit}?",
            f"How many hours does a trip of {d} {unit} take at {speed} {per_hour}?",
            f"{d} {unit} at {speed} {per_hour} how many hours",
            f"{city} is {d} {unit} away. How long is the drive at {speed} {per_hour}, in hours?",
            f"Calculate the travel time in hours for {d} {unit} at {speed} {per_hour}.",
            f"At a speed of {speed} {per_hour}, in how many hours do I cover {d} {unit}?",
            f"Distance {d} {unit}, speed {speed} {per_hour}: find the time.",
            f"A {vehicle} drives {d} {unit} at a constant {speed} {per_hour}. How many hours does it take?",
            f"How many hours will it take a {vehicle} to go {d} {unit} at {speed} {per_hour}?",
        ),
        think=f"Time is distance {d} divided by speed {speed}.",
        code=f"print({d} / {speed})",
        answer=show(hours),
    )


def speed_of_two_parts(rng: random.Random) -> Draft:
    (s1, h1), (s2, h2) = ((rng.randint(6, 24) * 5, rng.randint(1, 6)) for _ in range(2))
    d1, d2 = s1 * h1, s2 * h2
    who = person(rng)
    return Draft(
        phrasings=(
            f"A car drives {d1} km in {h1} hours and then {d2} km in {h2} hours. "
            f"What is its average speed for the whole trip?",
            f"{who.name} drove {d1} km in {h1} hours and {d2} km in {h2} hours. "
            f"What was {who.his} average speed overall?",
            f"What is the average speed over {d1} km in {h1} hours plus {d2} km in {h2} hours?",
            f"first {d1} km took {h1} hours, next {d2} km took {h2} hours, average speed?",
            f"A train covers {d1} km in {h1} h and {d2} km in {h2} h. Find the average speed of the journey.",
            f"A trip had two parts: {d1} km in {h1} hours and {d2} km in {h2} hours. How fast was it on average?",
            f"Compute the overall speed of a bus that goes {d1} km in {h1} hours, then {d2} km in {h2} hours.",
            f"If I ride {d1} km in {h1} hours and another {d2} km in {h2} hours, what is my average speed in km/h?",
            f"A truck goes {d1} km in {h1} hours, then {d2} km in {h2} hours. What's the average speed?",
            f"A car travels {d1} km in {h1} hours and another {d2} km in {h2} hours. Find the average speed.",
        ),
        think=f"Average speed is the total distance {d1} + {d2} over the total time {h1} + {h2}.",
        code=f"distance = {d1} + {d2}\ntime = {h1} + {h2}\nprint(round(distance / time, 2))",
        answer=cents(Fraction(d1 + d2, h1 + h2)),
    )


def unit_price(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high <= 60])
    n, cost = rng.randint(2, 24), price(rng, item.low, item.high)
    total = money(n * cost)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{n} {item.plural} cost ${total}. How much does one cost?",
            f"What is the price of one {item.singular} if {n} cost ${total}?",
            f"{who.name} paid ${total} for {n} {item.plural}. What was the price of each?",
            f"${total} for {n} {item.plural}, price per {item.singular}?",
            f"What's the unit price when {n} {item.plural} are sold for ${total}?",
            f"A pack of {n} {item.plural} costs ${total}. Find the cost per {item.singular}.",
            f"If {n} identical {item.plural} come to ${total}, how much is a single one?",
            f"how much is each if {n} {item.plural} are {total} dollars",
            f"I bought {n} {item.plural} for ${total}. How much did each {item.singular} cost?",
            f"{n} {item.plural} cost ${total} in total. What does each one cost?",
        ),
        think=f"Divide the total {total} by {n}.",
        code=f"print(round({total} / {n}, 2))",
        answer=show(cost),
    )


def better_buy(rng: random.Random) -> Draft:
    food = rng.choice(FOODS)
    small, large = rng.randint(3, 12), rng.randint(13, 40)
    first = price(rng, 2, 12)
    second = first * large / small
    second = Fraction(round(second * rng.choice((75, 80, 88, 92, 108, 115, 125))), 100)
    a, b = money(first), money(second)
    cheaper = min((first / small, second / large))
    return Draft(
        phrasings=(
            f"{small} {food} cost ${a} and {large} {food} cost ${b}. What is the lower price per piece?",
            f"Which is the better buy, {small} {food} for ${a} or {large} for ${b}? Give the lower unit price.",
            f"A pack of {small} {food} is ${a}, a pack of {large} is ${b}. What is the best price per piece?",
            f"{small} for ${a} or {large} for ${b}, whats the cheaper price for one",
            f"Compare {small} {food} at ${a} with {large} {food} at ${b} and give the cheaper unit price.",
            f"Shop A sells {small} {food} for ${a}, shop B sells {large} for ${b}. "
            f"What does one cost where it is cheaper?",
            f"What is the smaller unit price: {small} {food} for ${a} or {large} {food} for ${b}?",
            f"If I can get {small} {food} for ${a} or {large} for ${b}, what is the least I pay per piece?",
            f"{food.capitalize()} come in packs of {small} for ${a} or {large} for ${b}. "
            f"What is the lowest price for each one?",
            f"{small} {food} for ${a} or {large} {food} for ${b}: what is the price per piece of the better deal?",
        ),
        think=f"Compare {a} / {small} with {b} / {large} and take the smaller.",
        code=f"first = {a} / {small}\nsecond = {b} / {large}\nprint(min(first, second))",
        answer=repr(float(cheaper)),
    )


def hourly_pay_from_total(rng: random.Random) -> Draft:
    wage, hours, weeks = rng.randint(9, 60), rng.randint(4, 45), rng.randint(2, 12)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{who.name} earns ${wage} an hour and works {hours} hours a week. "
            f"How much does {who.he} earn in {weeks} weeks?",
            f"What is the pay for {weeks} weeks at {hours} hours a week and ${wage} per hour?",
            f"I make ${wage} per hour, {hours} hours per week. What do I make in {weeks} weeks?",
            f"${wage}/hour, {hours} hours/week, {weeks} weeks, total pay?",
            f"Calculate the earnings of a worker who gets ${wage} an hour for {hours} hours a week over {weeks} weeks.",
            f"A job pays ${wage} hourly. With {hours} hours each week, how much is earned in {weeks} weeks?",
            f"How much money does {who.name} get for working {hours} hours a week during {weeks} weeks "
            f"at ${wage} an hour?",
            f"If {who.name} works {hours} hours every week for ${wage} an hour, what is {who.his} pay "
            f"after {weeks} weeks?",
            f"A nurse works {hours} hours a week for ${wage} per hour. How much does she earn in {weeks} weeks?",
            f"{who.name} is paid ${wage} per hour. {who.he.capitalize()} works {hours} hours each week. "
            f"How much does {who.he} make in {weeks} weeks?",
        ),
        think=f"Multiply the wage {wage} by {hours} hours and {weeks} weeks.",
        code=f"print({wage} * {hours} * {weeks})",
        answer=str(sum(wage * hours for _ in range(weeks))),
    )


def overtime_pay(rng: random.Random) -> Draft:
    wage, extra = rng.randint(5, 30) * 2, rng.randint(1, 20)
    who = person(rng)
    regular = rng.choice((35, 38, 40))
    hours = regular + extra
    return Draft(
        phrasings=(
            f"{who.name} earns ${wage} an hour, and 1.5 times that for hours over {regular}. "
            f"What is {who.his} pay for {hours} hours?",
            f"What is the weekly pay for {hours} hours at ${wage} an hour with time and a half after {regular} hours?",
            f"I worked {hours} hours at ${wage}/hour. Above {regular} hours I get 1.5 times the rate. "
            f"How much do I get?",
            f"{hours} hours at ${wage}, overtime 1.5x after {regular} hours, total pay",
            f"A worker is paid ${wage} per hour for up to {regular} hours and 1.5 times as much beyond. "
            f"What does he earn for {hours} hours?",
            f"Overtime beyond {regular} hours pays time and a half. {who.name} works {hours} hours at ${wage} "
            f"an hour. How much does {who.he} earn?",
            f"Calculate the wage for {hours} hours when {regular} hours are paid ${wage} each and the rest "
            f"at 1.5 times that.",
            f"How much do you make in a {hours}-hour week at ${wage} an hour if overtime after {regular} hours "
            f"is paid 1.5 times?",
            f"{who.name} makes ${wage} an hour and 1.5 times as much for overtime past {regular} hours. "
            f"This week {who.he} worked {hours} hours. What is {who.his} pay?",
            f"{who.name} worked {hours} hours at ${wage} per hour. Hours beyond {regular} pay 1.5 times the rate. "
            f"How much did {who.he} earn?",
        ),
        think=f"Pay {regular} hours at {wage} and the hours above {regular} at 1.5 times {wage}.",
        code=(
            f"regular = {regular} * {wage}\novertime = ({hours} - {regular}) * {wage} * 1.5\nprint(regular + overtime)"
        ),
        answer=show(Fraction(wage * hours) + Fraction(wage * extra, 2)),
    )


def fuel_cost(rng: random.Random) -> Draft:
    mileage, gallons = rng.randint(15, 60), rng.randint(2, 40)
    distance, per_gallon = mileage * gallons, price(rng, 2, 5)
    c, city = money(per_gallon), rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"A car gets {mileage} miles per gallon. Gas costs ${c} a gallon. What does a {distance} mile trip cost?",
            f"How much does gas cost for {distance} miles at {mileage} mpg and ${c} per gallon?",
            f"My car does {mileage} mpg and gas is ${c} a gallon. How much do I spend on {distance} miles?",
            f"{distance} miles, {mileage} mpg, ${c}/gallon, total cost?",
            f"The drive to {city} is {distance} miles. At {mileage} miles per gallon and ${c} per gallon, "
            f"what is the fuel cost?",
            f"Find the fuel cost of a {distance}-mile drive in a car with {mileage} mpg when gas is ${c} a gallon.",
            f"Gas is ${c} per gallon. A truck makes {mileage} miles on a gallon. What do {distance} miles cost?",
            f"Calculate what I pay for gas on {distance} miles if one gallon costs ${c} and lasts {mileage} miles.",
            f"A van uses one gallon for {mileage} miles. If gas costs ${c} a gallon, what do {distance} miles cost?",
            f"If a car gets {mileage} miles per gallon and gas costs ${c} per gallon, how much does it cost "
            f"to drive {distance} miles?",
        ),
        think=f"Gallons are {distance} divided by {mileage}; multiply by the price {c}.",
        code=f"gallons = {distance} / {mileage}\nprint(round(gallons * {c}, 2))",
        answer=show(gallons * per_gallon),
    )


def work_together(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 31), 2)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"{p.name} can paint a room in {a} hours and {q.name} in {b} hours. How long do they need together?",
            f"One pipe fills a tank in {a} hours, another in {b} hours. How long do both together take?",
            f"Working alone, {p.name} needs {a} hours and {q.name} {b} hours. In how many hours do both finish?",
            f"a does a job in {a} hours b in {b} hours, how long together",
            f"Machine A finishes an order in {a} hours and machine B in {b} hours. How many hours if both run?",
            f"If one worker takes {a} hours for a job and another takes {b}, how long does it take them together?",
            f"Two taps can fill a pool in {a} and {b} hours. How many hours do they need at the same time?",
            f"{q.name} mows the lawn in {b} hours, {p.name} in {a} hours. How long does it take both of them?",
            f"{p.name} does a job in {a} hours, {q.name} does it in {b} hours. "
            f"How many hours does it take if they work together?",
            f"{p.name} can do a job in {a} hours and {q.name} in {b} hours. "
            f"How many hours will it take them working together?",
        ),
        think=f"Together they do 1/{a} + 1/{b} of the job per hour; the time is one over that.",
        code=f"rate = 1 / {a} + 1 / {b}\nprint(round(1 / rate, 2))",
        answer=cents(Fraction(a * b, a + b)),
    )


def scale_recipe(rng: random.Random) -> Draft:
    people_before = rng.randint(2, 12)
    people_after = rng.choice([n for n in range(2, 41) if n != people_before])
    amount = people_before * rng.choice((25, 30, 50, 60, 75, 100)) // rng.choice((1, 2))
    stuff, unit = rng.choice(
        (("flour", "grams"), ("sugar", "grams"), ("milk", "ml"), ("rice", "grams"), ("butter", "grams"))
    )
    who = person(rng)
    a, b = people_before, people_after
    return Draft(
        phrasings=(
            f"A recipe for {a} people needs {amount} {unit} of {stuff}. How much {stuff} is needed for {b} people?",
            f"{amount} {unit} of {stuff} serve {a} people. How many {unit} do I need for {b}?",
            f"How many {unit} of {stuff} do {b} servings take if {a} servings take {amount} {unit}?",
            f"recipe for {a} uses {amount} {unit} {stuff}, how much for {b}",
            f"{who.name} has a recipe for {a} with {amount} {unit} of {stuff}. {who.he.capitalize()} cooks for {b}. "
            f"How much {stuff} does {who.he} need?",
            f"Scale {amount} {unit} of {stuff} from {a} servings to {b} servings.",
            f"If {a} cakes need {amount} {unit} of {stuff}, how many {unit} do {b} cakes need?",
            f"I use {amount} {unit} of {stuff} for {a} guests. What do I need for {b} guests?",
            f"A dish for {a} takes {amount} {unit} of {stuff}. How much does it take for {b}?",
            f"A recipe that serves {a} uses {amount} {unit} of {stuff}. How many {unit} are needed to serve {b}?",
        ),
        think=f"Multiply {amount} by {b} and divide by {a}.",
        code=f"print(round({amount} * {b} / {a}, 2))",
        answer=cents(Fraction(amount, a) * b),
    )


def proportion(rng: random.Random) -> Draft:
    each, a, b = rng.randint(2, 60), rng.randint(2, 20), rng.randint(2, 60)
    total = each * a
    things, item = rng.choice(COUNTABLES), rng.choice(ITEMS)
    who = person(rng)
    return Draft(
        phrasings=(
            f"If {a} {item.plural} cost ${total}, how much do {b} {item.plural} cost?",
            f"{a} machines make {total} {things} a day. How many {things} do {b} machines make a day?",
            f"A car uses {a} liters for {total} km. How far does it go on {b} liters?",
            f"{total} for {a}, how much for {b}",
            f"{who.name} reads {total} pages in {a} days. At that rate, how many pages does {who.he} read in {b} days?",
            f"{a} hours of work pay ${total}. What do {b} hours pay?",
            f"A printer prints {total} pages in {a} minutes. How many does it print in {b} minutes?",
            f"On a map {a} cm stand for {total} km. How many km do {b} cm stand for?",
            f"If {a} boxes hold {total} {things}, how many {things} do {b} boxes hold?",
            f"If {a} tickets cost ${total}, what do {b} tickets cost?",
        ),
        think=f"Multiply {total} by {b} and divide by {a}.",
        code=f"print({total} * {b} / {a})",
        answer=str(sum(each for _ in range(b))),
    )
