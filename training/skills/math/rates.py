"""Rates: speed, pay, fuel, unit prices, work."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, money, price, show, tied
from training.skills.vocabulary import CITIES, FOODS, ITEMS, people, person

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
            f"how far in {h} hours at {speed} {per_hour}",
            f"{h} hours at {speed} {per_hour}, distance",
            f"I ride {h} hours at {speed} {per_hour}. How many {unit} is that?",
            f"A {vehicle} travels at {speed} {per_hour} for {h} hours. How far does it go?",
            f"How far do you travel in {h} hours at {speed} {per_hour}?",
            f"What distance does a {vehicle} cover in {h} hours at a speed of {speed} {per_hour}?",
            f"{speed} {per_hour} for {h} hours how far",
            f"{who.name} rides at {speed} {per_hour}. How many {unit} does {who.he} cover in {h} hours?",
            f"Calculate the distance: speed {speed} {per_hour}, time {h} hours.",
            f"I drove {h} hours at {speed} {per_hour}. How many {unit} did I drive?",
            f"If a {vehicle} keeps a speed of {speed} {per_hour}, how far will it get in {h} hours?",
            f"how far do i get in {h} hours going {speed} {per_hour}",
            f"{h} hours at {speed} {per_hour}, distance?",
            f"I drive at {speed} {per_hour} for {h} hours. What distance is that?",
            f"How many {unit} is {h} hours at {speed} {per_hour}?",
            f"speed {speed} {per_hour}, {h} hours, how many {unit}",
            f"distance covered at {speed} {per_hour} in {h} hours",
            f"A cyclist keeps {speed} {per_hour} for {h} hours. How many {unit} does that make?",
            f"{who.name} was on the road for {h} hours at an average of {speed} {per_hour}. How far did {who.he} get?",
            f"Going {speed} {per_hour}, how far away am I after {h} hours?",
            f"Give me the distance in {unit} for {h} hours at {speed} {per_hour}.",
            f"The {vehicle} left {h} hours ago and goes {speed} {per_hour}. How far has it gone?",
            f"A storm moves at {speed} {per_hour}. How many {unit} does it move in {h} hours?",
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
            f"{d} {unit} took me {h} hours. How fast was I?",
            f"average speed {d} {unit} in {h} hours",
            f"{d} {unit} took {h} hours, speed",
            f"speed for {d} {unit} / {h} hours",
            f"A {vehicle} travels {d} {unit} in {h} hours. What is its average speed?",
            f"What is the speed if you cover {d} {unit} in {h} hours?",
            f"How fast is a {vehicle} going if it covers {d} {unit} in {h} hours?",
            f"{d} {unit} in {h} hours what speed",
            f"{who.name} drove {d} {unit} in {h} hours. What was {who.his} average speed?",
            f"Calculate the average speed for {d} {unit} in {h} hours.",
            f"It took me {h} hours to go {d} {unit}. How many {unit} per hour is that?",
            f"Distance {d} {unit}, time {h} hours: find the speed.",
            f"how fast is {d} {unit} in {h} hours",
            f"{d} {unit}, {h} hours, average speed?",
            f"I drove {d} {unit} in {h} hours. How fast was I on average?",
            f"What is {d} {unit} in {h} hours as {unit} per hour?",
            f"speed for {d} {unit} in {h} h",
            f"average speed needed to cover {d} {unit} in {h} hours",
            f"A {vehicle} took {h} hours for {d} {unit}. How many {unit} did it do per hour?",
            f"{who.name} cycled for {h} hours and covered {d} {unit}. What was {who.his} speed in {unit} per hour?",
            f"We did {d} {unit} in {h} hours. What's our average speed?",
            f"Give me the average speed of a {vehicle} that goes {d} {unit} in {h} hours.",
            f"How fast do I have to go to make {d} {unit} in {h} hours?",
            f"The trip is {d} {unit} and lasted {h} hours. How many {unit} per hour was that?",
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
            f"{d} {unit} left and I'm doing {speed} {per_hour}. How many hours to go?",
            f"{d} {unit} at {speed} {per_hour}, hours it takes",
            f"driving {d} {unit} at {speed} {per_hour}, how many hours",
            f"how many hours for {d} {unit} if I go {speed} {per_hour}",
            f"How long does it take to travel {d} {unit} at {speed} {per_hour}?",
            f"A {vehicle} goes {speed} {per_hour}. How many hours does it need for {d} {unit}?",
            f"How many hours does a trip of {d} {unit} take at {speed} {per_hour}?",
            f"{d} {unit} at {speed} {per_hour} how many hours",
            f"{city} is {d} {unit} away. How long is the drive at {speed} {per_hour}, in hours?",
            f"Calculate the travel time in hours for {d} {unit} at {speed} {per_hour}.",
            f"At a speed of {speed} {per_hour}, in how many hours do I cover {d} {unit}?",
            f"Distance {d} {unit}, speed {speed} {per_hour}: find the time.",
            f"how long for {d} {unit} at {speed} {per_hour}, in hours",
            f"{d} {unit}, {speed} {per_hour}, hours needed?",
            f"I have to drive {d} {unit}. At {speed} {per_hour}, how many hours will I need?",
            f"How many hours is {d} {unit} at {speed} {per_hour}?",
            f"time in hours to go {d} {unit} at {speed} {per_hour}",
            f"If I go {speed} {per_hour}, how many hours until I have done {d} {unit}?",
            f"It is {d} {unit} to {city}. Going {speed} {per_hour}, how many hours is the trip?",
            f"A {vehicle} has {d} {unit} to go and does {speed} {per_hour}. How many hours is that?",
            f"Give me the driving time in hours: {d} {unit} at {speed} {per_hour}.",
            f"hours to {city}: {d} {unit} away, speed {speed} {per_hour}",
            f"With {speed} {per_hour} on average, how many hours do {d} {unit} take?",
            f"We want to cover {d} {unit} at {speed} {per_hour}. In how many hours are we there?",
            f"A {vehicle} drives {d} {unit} at a constant {speed} {per_hour}. How many hours does it take?",
            f"How many hours will it take a {vehicle} to go {d} {unit} at {speed} {per_hour}?",
        ),
        think=f"Time is distance {d} divided by speed {speed}.",
        code=f"print({d} / {speed})",
        answer=show(hours),
    )


def speed_of_two_parts(rng: random.Random) -> Draft:
    (s1, h1), (s2, h2) = ((rng.randint(6, 24) * 5, rng.randint(2, 6)) for _ in range(2))
    d1, d2 = s1 * h1, s2 * h2
    if tied(Fraction(d1 + d2, h1 + h2)):
        return speed_of_two_parts(rng)
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
            f"{n} {item.plural} for ${total}. price of one?",
            f"{who.name} paid ${total} for {n} {item.plural}, all at one price. What did one {item.singular} cost?",
            f"A pack of {n} {item.plural} is ${total}. What is that for one?",
            f"{n}-pack for {total}, how much is one",
            f"{n} {item.plural} together are ${total}. Price of a single one?",
            f"{n} {item.plural} cost {total}, what does one cost",
            f"{n} {item.plural} for {total}, each",
            f"price of one if {n} {item.plural} are {total}",
            f"{n} {item.plural} cost ${total}. How much does one cost?",
            f"What is the price of one {item.singular} if {n} cost ${total}?",
            f"{who.name} paid ${total} for {n} {item.plural}. What was the price of each?",
            f"${total} for {n} {item.plural}, price per {item.singular}?",
            f"What's the unit price when {n} {item.plural} are sold for ${total}?",
            f"A pack of {n} {item.plural} costs ${total}. Find the cost per {item.singular}.",
            f"If {n} identical {item.plural} come to ${total}, how much is a single one?",
            f"how much is each if {n} {item.plural} are {total} dollars",
            f"{n} {item.plural} for ${total}, how much is one",
            f"{n} for {total} dollars, price of one?",
            f"price each: {n} {item.plural}, ${total}",
            f"What does one {item.singular} cost when {n} are ${total}?",
            f"I paid ${total} for {n} {item.plural}. What is that per {item.singular}?",
            f"cost per {item.singular} if a box of {n} is ${total}",
            f"{n} {item.plural} came to ${total}. How much did I pay for each?",
            f"Give me the price per piece: ${total} for {n} {item.plural}.",
            f"All {n} {item.plural} cost the same and together ${total}. What does a single one cost?",
            f"{who.name} got {n} {item.plural} for a total of ${total}. How much was one?",
            f"how much per {item.singular} is ${total} for {n}",
            f"The school ordered {n} {item.plural} and paid ${total}. How many dollars was each {item.singular}?",
            f"I bought {n} {item.plural} for ${total}. How much did each {item.singular} cost?",
            f"{n} {item.plural} cost ${total} in total. What does each one cost?",
        ),
        think=f"The price of one is the total {total} divided by {n}.",
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
    if tied(cheaper):
        return better_buy(rng)
    return Draft(
        phrasings=(
            f"The small pack has {small} {food} for {a}, the big one {large} for {b}. What is the lower price of one?",
            f"{small} {food} for {a}, {large} for {b}: lowest price for one?",
            f"{small} for ${a} or {large} for ${b}, lowest price per item",
            f"lower price for one: {small} at {a} or {large} at {b}",
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
        code=f"first = {a} / {small}\nsecond = {b} / {large}\nprint(round(min(first, second), 2))",
        answer=cents(cheaper),
    )


def hourly_pay_from_total(rng: random.Random) -> Draft:
    wage, hours, weeks = rng.randint(9, 60), rng.randint(4, 45), rng.randint(2, 12)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{hours} hours a week for {weeks} weeks at {wage} dollars an hour, what do i earn",
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
            f"{wage} dollars an hour, {hours} hours a week, {weeks} weeks, how much do i make",
            f"I get ${wage}/hr and work {hours} hrs/week. What's my pay for {weeks} weeks?",
            f"{who.name} gets ${wage} per hour for {hours} hours each week. What is that over {weeks} weeks?",
            f"How much is ${wage} an hour for {hours} hours a week, for {weeks} weeks in total?",
            f"My summer job lasts {weeks} weeks, {hours} hours a week, ${wage} an hour. What will I earn altogether?",
            f"Give me the total wages for {weeks} weeks of {hours} hours at ${wage} an hour.",
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
            f"{who.name} gets {wage} dollars an hour, and time and a half for anything above {regular} hours. Last week"
            f" {who.he} worked {hours}. What is {who.his} gross pay?",
            f"I worked {hours} hours at ${wage} an hour. Everything over {regular} pays one and a half times. What do"
            f" I get?",
            f"Someone earns ${wage} per hour, with time and a half (1.5 times) for hours over {regular}, and worked"
            f" {hours} hours this week. What are the earnings?",
            f"{hours} hours this week at {wage}, time and a half over {regular} (1.5 times). pay?",
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
            f"gas cost for {distance} miles, {mileage} mpg, {c} a gallon",
            f"how much gas money for {distance} miles at {mileage} mpg with gas at {c}",
            f"A car gets {mileage} miles per gallon. Gas costs ${c} a gallon. What does a {distance} mile trip cost?",
            f"How much does gas cost for {distance} miles at {mileage} mpg and ${c} per gallon?",
            f"My car does {mileage} mpg and gas is ${c} a gallon. How much do I spend on {distance} miles?",
            f"{distance} miles, {mileage} mpg, ${c}/gallon, total cost?",
            f"The drive to {city} is {distance} miles. At {mileage} miles per gallon and ${c} per gallon, "
            f"what is the fuel cost?",
            f"Find the fuel cost of a {distance}-mile drive in a car with {mileage} mpg when gas is ${c} a gallon.",
            f"Gas is ${c} per gallon. A truck makes {mileage} miles on a gallon. What do {distance} miles cost?",
            f"Calculate what I pay for gas on {distance} miles if one gallon costs ${c} and lasts {mileage} miles.",
            f"gas for {distance} miles at {mileage} mpg, ${c} a gallon, how much",
            f"I drive {distance} miles, my car gets {mileage} mpg and gas costs ${c}. What will I spend on gas?",
            f"what does it cost to drive {distance} miles with {mileage} miles per gallon and gas at {c} dollars",
            f"Trip of {distance} miles, {mileage} miles to the gallon, ${c} per gallon: gas money needed?",
            f"It is {distance} miles to {city}. My car makes {mileage} mpg, gas is ${c} per gallon. How much for gas?",
            f"Give me the gas cost of {distance} miles at {mileage} mpg when a gallon is ${c}.",
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
    if tied(Fraction(a * b, a + b)):
        return work_together(rng)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"One tap fills the bath in {a} minutes, another in {b}. Both open: how many minutes, to 2 decimals?",
            f"{p.name} needs {a} days for the job, {q.name} {b} days. In how many days is it done if both work on it?",
            f"one needs {a} hours, the other {b}. how long if they work together",
            f"pipe fills tank in {a} hours, other in {b}, together how many hours",
            f"one needs {a} hours, the other {b} hours, both together?",
            f"{p.name} can paint a room in {a} hours and {q.name} in {b} hours. How long do they need together?",
            f"One pipe fills a tank in {a} hours, another in {b} hours. How long do both together take?",
            f"Working alone, {p.name} needs {a} hours and {q.name} {b} hours. In how many hours do both finish?",
            f"a does a job in {a} hours b in {b} hours, how long together",
            f"Machine A finishes an order in {a} hours and machine B in {b} hours. How many hours if both run?",
            f"If one worker takes {a} hours for a job and another takes {b}, how long does it take them together?",
            f"Two taps can fill a pool in {a} and {b} hours. How many hours do they need at the same time?",
            f"{q.name} mows the lawn in {b} hours, {p.name} in {a} hours. How long does it take both of them?",
            f"{a} hours alone and {b} hours alone, how many hours together",
            f"I need {a} hours for a job and my friend needs {b}. How many hours do we need together?",
            f"{p.name} cleans a house in {a} hours and {q.name} in {b}. In how many hours do they clean it together?",
            f"One pump empties a pond in {a} hours and another in {b} hours. How many hours with both pumps?",
            f"whats the time in hours if two people who need {a} and {b} hours work at the same time",
            f"Give me the hours for two printers together, one alone needs {a} hours, the other {b}.",
            f"{p.name} does a job in {a} hours, {q.name} does it in {b} hours. "
            f"How many hours does it take if they work together?",
            f"{p.name} can do a job in {a} hours and {q.name} in {b} hours. "
            f"How many hours will it take them working together?",
        ),
        think=f"Together they do 1/{a} + 1/{b} of the job per hour; the time is one over that.",
        code=f"rate = 1 / {a} + 1 / {b}\nprint(round(1 / rate, 2))",
        answer=cents(Fraction(a * b, a + b)),
    )
