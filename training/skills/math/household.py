"""Sums of daily life: bodies, kitchens, cars, walls, floors, electricity."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, price, show, tied
from training.skills.vocabulary import CITIES, person

FOODS = (
    ("rice", 130), ("cheese", 402), ("bread", 265), ("pasta", 157), ("yogurt", 59), ("nuts", 607), ("granola", 471),
    ("chicken", 165),
)  # fmt: skip


def body_mass_index(rng: random.Random) -> Draft:
    kg, cm = rng.randint(45, 120), rng.randint(148, 200)
    if tied(Fraction(kg * 10000, cm * cm)):
        return body_mass_index(rng)
    m, who = show(Fraction(cm, 100)), person(rng)
    return Draft(
        phrasings=(
            f"What is the BMI of someone who weighs {kg} kg and is {m} m tall?",
            f"Calculate my BMI: {kg} kg, {m} m.",
            f"bmi {kg}kg {m}m",
            f"{who.name} weighs {kg} kilograms and is {m} meters tall. What is {who.his} body mass index?",
            f"I'm {m} m and weigh {kg} kg, what's my body mass index?",
            f"Work out the body mass index for a weight of {kg} kg and a height of {m} m.",
            f"how high is the bmi at {kg} kilos and {m} metres",
            f"A patient has a mass of {kg} kg and a height of {m} m. Find the BMI to 2 decimals.",
            f"Could you compute the BMI for {kg} kg at {m} meters, please?",
            f"bmi for {kg} kg and {m} m",
            f"My weight is {kg} kg and my height {m} m. What's my BMI?",
            f"whats the bmi of a person {m} m tall weighing {kg} kg",
            f"{who.name} is {m} m tall and weighs {kg} kg. What is {who.his} BMI?",
            f"Give me the BMI, rounded to 2 decimals, for {kg} kg and {m} m.",
            f"height {m} m, weight {kg} kg: body mass index?",
            f"Find the BMI of a person of {kg} kg whose height is {m} m.",
        ),
        think=f"BMI is the weight {kg} kg divided by the height {m} m squared.",
        code=f"print(round({kg} / {m} ** 2, 2))",
        answer=cents(Fraction(kg * 10000, cm * cm)),
    )


def calories_of_portion(rng: random.Random) -> Draft:
    food, per = rng.choice(FOODS)
    per += rng.randint(-9, 9)
    grams, who = rng.randint(2, 80) * 5, person(rng)
    return Draft(
        phrasings=(
            f"how many kcal in {grams} g of {food} with {per} per 100 g",
            f"{food.capitalize()} has {per} kcal per 100 g. How many kcal are in {grams} g?",
            f"How many calories are in {grams} grams of {food} at {per} kcal per 100 grams?",
            f"{grams}g {food}, {per} kcal/100g",
            f"{who.name} eats {grams} g of {food}. The label says {per} kcal per 100 g. How many kcal is that?",
            f"Calculate the energy of a {grams} g portion if 100 g contain {per} kcal.",
            f"label says {per} calories per 100 grams and i had {grams} grams, how many calories",
            f"If 100 g of {food} provide {per} kcal, what does a serving of {grams} g provide?",
            f"My bowl holds {grams} g of {food}, which has {per} kcal in every 100 g. What should I log in kcal?",
            f"{per} kcal per 100 g, {grams} g eaten, kcal?",
            f"I ate {grams} g of {food}. With {per} kcal per 100 g, how many kcal was that?",
            f"how many kcal in {grams} grams if 100 grams have {per}",
            f"Give me the calories of {grams} g of {food}, {per} kcal per 100 g.",
            f"A bar of {grams} g has {per} kcal per 100 g. How many kcal is the whole bar?",
            f"Find the calories in {grams} g of {food} with {per} kcal per 100 g.",
            f"A packet lists {per} kcal for 100 g of {food}. How much energy, in kcal, do {grams} g have?",
        ),
        think=f"Multiply {per} kcal by {grams} g and divide by 100 g.",
        code=f"print({per} * {grams} / 100)",
        answer=show(Fraction(per, 100) * grams),
    )


def litres_per_100_km(rng: random.Random) -> Draft:
    use = decimal(rng, 4, 12)
    distance = rng.randint(2, 90) * 10
    litres, who = show(use * distance / 100), person(rng)
    return Draft(
        phrasings=(
            f"filled up {litres} l after {distance} km, consumption per 100 km?",
            f"A car used {litres} litres of petrol for {distance} km. What is its consumption per 100 km?",
            f"What is the fuel consumption in l/100km when {distance} km take {litres} litres?",
            f"{litres} l for {distance} km in l/100km",
            f"{who.name} drove {distance} km and refilled {litres} litres. How many litres per 100 km is that?",
            f"Work out the consumption in litres per 100 kilometres: {litres} l, {distance} km.",
            f"tank took {litres} liters after {distance} km, whats my usage per 100 km",
            f"After {distance} km I had to fill up with {litres} liters. How much does my car need for 100 km?",
            f"A van burns {litres} litres over {distance} kilometres. Give its fuel use per 100 km.",
            f"How many litres does a car need per 100 km if {litres} litres last for {distance} km?",
            f"Calculate the fuel consumption per 100 km of a bus that used {litres} litres on {distance} km.",
        ),
        think=f"Divide {litres} litres by {distance} km and multiply by 100.",
        code=f"print(round({litres} * 100 / {distance}, 2))",
        answer=show(use),
    )


def metric_fuel_cost(rng: random.Random) -> Draft:
    use, distance, per_litre = decimal(rng, 4, 12), rng.randint(3, 90) * 10, price(rng, 1, 2)
    cost = use * per_litre * distance / 100
    if tied(cost):
        return metric_fuel_cost(rng)
    u, c, city = show(use), money(per_litre), rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"My car drinks {u} litres per 100 km and a litre is {c}. What do I spend on fuel for {distance} km?",
            f"trip of {distance} km, {u} l/100km, fuel {c} a litre. cost?",
            f"What are the fuel costs for {distance} km if I use {u} litres per 100 km and pay ${c} a litre?",
            f"A car needs {u} litres per 100 km and fuel costs ${c} per litre. What does a trip of {distance} km cost?",
            f"How much do I pay for fuel over {distance} km at {u} l/100km and ${c} a litre?",
            f"{distance} km, {u} l/100km, ${c} per litre",
            f"The drive to {city} is {distance} km. My car takes {u} litres per 100 km, and a litre is ${c}. What will"
            f" the fuel cost?",
            f"Calculate the petrol cost of {distance} kilometres with a consumption of {u} l per 100 km at ${c}/l.",
            f"fuel is {c} dollars a liter, car uses {u} liters on 100 km, cost for {distance} km?",
            f"With a usage of {u} litres per 100 km, what does it cost to drive {distance} km when petrol is ${c}?",
            f"Diesel is ${c} a litre. A van that burns {u} litres per 100 km goes {distance} km. How much money is"
            f" that?",
            f"Find the fuel bill for {distance} km if 100 km take {u} litres and a litre costs ${c}.",
            f"What is the fuel cost of a {distance} km journey at {u} litres per 100 km and ${c} per litre?",
        ),
        think=f"Litres are {distance} times {u} divided by 100; multiply by the price {c}.",
        code=f"litres = {distance} * {u} / 100\nprint(round(litres * {c}, 2))",
        answer=cents(cost),
    )


def paint_cans(rng: random.Random) -> Draft:
    length, height = rng.randint(3, 40), rng.randint(2, 9)
    coats, covers = rng.choice((1, 2, 2, 3)), rng.choice((8, 10, 12, 15, 20))
    area = length * height * coats
    cans = next(n for n in range(1, area + 1) if n * covers >= area)
    who = person(rng)
    said = f"{coats} coat{'s' if coats > 1 else ''}"
    return Draft(
        phrasings=(
            f"a {length} by {height} m wall, {said}, one can does {covers} m2, how many cans",
            f"How many cans of paint cover {length} m x {height} m with {said} at {covers} m² a can?",
            f"A wall is {length} m long and {height} m high. A can of paint covers {covers} square meters. How many"
            f" cans are needed for {said}?",
            f"How many tins of paint do I need for a {length} m by {height} m wall with {said} if a tin covers"
            f" {covers} m²?",
            f"paint cans: wall {length} x {height} m, {said}, {covers} m2 per can",
            f"{who.name} wants to give a fence {length} m long and {height} m high {said} of paint. One can is enough"
            f" for {covers} square metres. How many cans should {who.he} buy?",
            f"Work out the number of whole cans for {length} m times {height} m of wall, {said}, {covers} m² a can.",
            f"one bucket paints {covers} square meters, my wall is {length} by {height} meters and gets {said}, how"
            f" many buckets",
            f"If a litre covers {covers} m², how many full litres of paint does a {length} m x {height} m wall take for"
            f" {said}?",
            f"Each can of paint is good for {covers} square meters. What number of cans does it take to paint"
            f" {length} m by {height} m with {said}?",
            f"I am painting a surface of {length} m by {height} m with {said}. At {covers} m² per can, how many cans"
            f" must I open?",
            f"Find how many cans covering {covers} m² each are needed for {said} on a wall of {length} m by {height}"
            f" m.",
        ),
        think=f"Paint {length} * {height} * {coats} square metres, divide by {covers} and round up.",
        code=f"import math\nprint(math.ceil({length} * {height} * {coats} / {covers}))",
        answer=str(cans),
    )


def tiles_needed(rng: random.Random) -> Draft:
    side = rng.choice((10, 15, 20, 25, 30, 40, 50, 60))
    across, along = rng.randint(4, 40), rng.randint(4, 40)
    width, length = show(Fraction(across * side, 100)), show(Fraction(along * side, 100))
    who = person(rng)
    return Draft(
        phrasings=(
            f"floor {length} m x {width} m, tiles {side} by {side} cm, how many tiles",
            f"A floor is {length} m by {width} m. How many square tiles with a side of {side} cm cover it?",
            f"How many {side} cm x {side} cm tiles are needed for a room of {length} m by {width} m?",
            f"tiles {side}x{side} cm for {length} x {width} m",
            f"{who.name} tiles a bathroom that measures {length} m by {width} m. Each tile is {side} cm square. How"
            f" many tiles does {who.he} need?",
            f"Calculate the number of {side} cm square tiles for an area {length} meters long and {width} meters wide.",
            f"my terrace is {length} by {width} meters, slabs are {side} by {side} cm, how many slabs",
            f"If tiles are {side} cm on each side, how many cover a wall of {length} m times {width} m?",
            f"A kitchen floor measures {length} m x {width} m. I use tiles of {side} cm by {side} cm. What number of"
            f" tiles is that?",
            f"Find how many square tiles of side {side} cm fit on a {length} m by {width} m floor.",
            f"What number of {side} cm tiles covers a hall of {length} m by {width} m without gaps?",
        ),
        think=f"Divide the floor's area in square centimetres by the tile's {side} times {side}.",
        code=f"area = {length} * 100 * {width} * 100\nprint(round(area / ({side} * {side})))",
        answer=str(across * along),
    )


def electricity_cost(rng: random.Random) -> Draft:
    device, watts = rng.choice(
        (("heater", 2000), ("lamp", 60), ("fridge", 150), ("computer", 300), ("oven", 2400), ("fan", 50), ("TV", 120))
    )
    hours, days, cent = rng.randint(2, 12), rng.choice((7, 30, 30, 31, 365)), rng.randint(10, 45)
    cost = Fraction(watts * hours * days * cent, 100000)
    if tied(cost):
        return electricity_cost(rng)
    c = show(Fraction(cent, 100))
    return Draft(
        phrasings=(
            f"{device} {watts} watts, {hours} h a day, {days} days, {c} per kwh. Cost?",
            f"A {watts} W {device} runs {hours} hours a day. At ${c} per kWh, what does it cost in {days} days?",
            f"How much does it cost to run a {watts}-watt {device} {hours} hours daily for {days} days at ${c} per"
            f" kWh?",
            f"{watts}W {hours}h/day {days} days ${c}/kWh cost",
            f"My {device} draws {watts} watts and is on for {hours} hours every day. Power is ${c} a kilowatt-hour."
            f" What do I pay over {days} days?",
            f"Calculate the electricity cost: {watts} W, {hours} hours per day, {days} days, ${c} per kWh.",
            f"whats the power bill for a {watts} watt {device} used {hours} hours each day, {days} days, {c} dollars"
            f" per kwh",
            f"If electricity is ${c}/kWh, what is spent on a {device} of {watts} W in {days} days of {hours} hours"
            f" each?",
            f"A {device} rated at {watts} W is used {hours} h a day. Find its energy cost for {days} days at ${c} per"
            f" kWh.",
            f"For {days} days a {device} ({watts} W) is switched on {hours} hours per day. One kWh costs ${c}. How much"
            f" does that make?",
            f"What are the running costs over {days} days of a {watts} W {device} on {hours} hours a day at ${c}"
            f" per kWh?",
        ),
        think=f"Energy is {watts} W * {hours} h * {days} / 1000 in kWh; multiply by {c}.",
        code=f"kwh = {watts} * {hours} * {days} / 1000\nprint(round(kwh * {c}, 2))",
        answer=cents(cost),
    )


def running_pace(rng: random.Random) -> Draft:
    km, pace = rng.randint(3, 42), rng.randint(230, 480)
    minutes, seconds = divmod(km * pace, 60)
    who = person(rng)
    took = f"{minutes} minutes" + (f" and {seconds} seconds" if seconds else "")
    short = f"{minutes}:{seconds:02d}"
    return Draft(
        phrasings=(
            f"A runner finishes {km} km in {short}. What's the pace per km (m:ss)?",
            f"{km} km in {short}, pace per km m:ss",
            f"what pace per km (m:ss) is {km} km in {short}",
            f"my run: {km} km, {short}. What was the pace (m:ss) per km?",
            f"I ran {km} km in {took}. What was my pace per km as min:sec?",
            f"What pace in minutes and seconds (m:ss) per kilometer is {km} km in {took}?",
            f"pace for {km} km in {short}",
            f"{who.name} finishes a {km} km run in {took}. Give {who.his} pace per kilometre as m:ss.",
            f"Calculate the running pace per km, like 5:30, for {km} km in {took}.",
            f"{km}k in {short} whats that per km",
            f"How long did each kilometer take on average (m:ss) when {km} km took {took}?",
            f"A runner covers {km} kilometers in {took}. What is the pace in min:sec per km?",
            f"Express {km} km in {took} as a pace of minutes:seconds per kilometre.",
            f"If a race of {km} km is done in {took}, what is the average pace per km as m:ss?",
        ),
        think=f"Divide {minutes} * 60 + {seconds} seconds by {km} km and split into minutes and seconds.",
        code=(
            f"pace = round(({minutes} * 60 + {seconds}) / {km})\nminutes, seconds = divmod(pace, 60)\n"
            'print(f"{minutes}:{seconds:02d}")'
        ),
        answer=f"{pace // 60}:{pace % 60:02d}",
    )


def trip_expenses(rng: random.Random) -> Draft:
    nights, people = rng.randint(2, 9), rng.randint(2, 6)
    hotel, ticket, daily = rng.randint(40, 180), rng.randint(20, 300), rng.randint(10, 60)
    whole = sum((hotel for _ in range(nights)), people * ticket) + (nights + 1) * daily
    city = rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"{people} friends go to {city} for {nights} nights. The room is ${hotel} a night, a ticket ${ticket} per"
            f" person, and they spend ${daily} on each of the {nights + 1} days. What does the trip cost altogether?",
            f"What is the total for {nights} nights at ${hotel}, {people} tickets at ${ticket} and {nights + 1} days at"
            f" ${daily}?",
            f"trip budget: {nights} x {hotel} hotel, {people} x {ticket} flights, {nights + 1} x {daily} food",
            f"Plan my holiday budget: hotel ${hotel} per night for {nights} nights, {people} flights of ${ticket} each,"
            f" meals ${daily} a day for {nights + 1} days.",
            f"Add up a journey with {people} train tickets (${ticket} each), {nights} hotel nights (${hotel} each) and"
            f" {nights + 1} days of food (${daily} each).",
            f"we pay {hotel} dollars a night for {nights} nights, {ticket} for each of {people} tickets and {daily} a"
            f" day over {nights + 1} days, how much in all",
            f"A family of {people} spends {nights} nights in {city} for ${hotel} a night. Tickets are ${ticket} a head"
            f" and daily costs ${daily} for {nights + 1} days. What do they spend?",
            f"How expensive is a stay of {nights} nights (${hotel} each) with {people} tickets of ${ticket} and"
            f" ${daily} for each of {nights + 1} days?",
            f"Could you total this trip: {nights} nights x ${hotel}, {people} fares x ${ticket}, {nights + 1} days x"
            f" ${daily}?",
            f"For a tour to {city} there are {people} fares at ${ticket}, {nights} nights at ${hotel} and {nights + 1}"
            f" days at ${daily}. Find the total cost.",
        ),
        think=f"Add {nights} nights at {hotel}, {people} tickets at {ticket} and {nights + 1} days at {daily}.",
        code=f"print({nights} * {hotel} + {people} * {ticket} + {nights + 1} * {daily})",
        answer=str(whole),
    )
