"""Distances and times in everyday life: drives, races, tanks, ranges, steps, filling, typing."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, show, tied
from training.skills.vocabulary import CITIES, person


def drive_time(rng: random.Random) -> Draft:
    speed, minutes = rng.choice((20, 30, 40, 45, 50, 60, 70, 75, 80, 90, 100, 110, 120)), rng.randint(61, 900)
    unit, per = rng.choice((("km", "km/h"), ("miles", "mph")))
    distance = Fraction(speed * minutes, 60)
    if distance.denominator != 1:
        return drive_time(rng)
    d, who, city = show(distance), person(rng), rng.choice(CITIES)
    hours, rest = divmod(minutes, 60)
    return Draft(
        phrasings=(
            f"How long do I drive for {d} {unit} doing {speed} {per}, in hours and minutes?",
            f"How long does it take to drive {d} {unit} at {speed} {per}? Give hours and minutes.",
            f"{d} {unit} at {speed} {per}, time in hours and minutes",
            f"What time in hours and minutes do {d} {unit} take at {speed} {per}?",
            f"{city} is {d} {unit} away. At {speed} {per}, how many hours and minutes is the drive?",
            f"how many hours and minutes is {d} {unit} going {speed} {per}",
            f"Calculate the driving time (hours and minutes) for {d} {unit} at an average of {speed} {per}.",
            f"{who.name} drives {d} {unit} at {speed} {per}. How long does it take {who.him} in hours and minutes?",
            f"The trip is {d} {unit}. I average {speed} {per}. How long will I be on the road, in hours and minutes?",
            f"travel time: {d} {unit}, {speed} {per}, as hours and minutes",
            f"If a bus does {speed} {per}, in how many hours and minutes does it cover {d} {unit}?",
            f"Give the duration in hours and minutes of a ride of {d} {unit} at {speed} {per}.",
            f"At {speed} {per} on average, {d} {unit} is a drive of how many hours and minutes?",
            f"My train goes {speed} {per}. After how many hours and minutes has it gone {d} {unit}?",
            f"We have {d} {unit} to go and make {speed} {per}. How many hours and minutes until we arrive?",
            f"Averaging {speed} {per}, what are the hours and minutes needed for a journey of {d} {unit}?",
        ),
        think=f"The time in minutes is {d} times 60 divided by {speed}, split into hours and minutes.",
        code=f"minutes = round({d} * 60 / {speed})\nhours, minutes = divmod(minutes, 60)\n"
        'print(f"{hours} hours {minutes} minutes")',
        answer=f"{hours} hours {rest} minutes",
    )


def race_finish_time(rng: random.Random) -> Draft:
    pace, (km, race) = rng.randint(210, 480), rng.choice((
        ("5", "a 5 km run"), ("10", "a 10 km race"), ("21.1", "a half marathon of 21.1 km"),
        ("42.2", "a marathon of 42.2 km"), ("15", "a 15 km run"), ("8", "an 8 km run"), ("12", "a 12 km race"),
    ))  # fmt: skip
    total = pace * Fraction(km)
    if abs(float(total % 1) - 0.5) < 0.05:
        return race_finish_time(rng)
    seconds = round(total)
    a, b, who = pace // 60, pace % 60, person(rng)
    p = f"{a}:{b:02d}"
    return Draft(
        phrasings=(
            f"how long for {km} km at {p} min per km (h:mm:ss)",
            f"How long does {race} take at a pace of {p} per km? Answer as h:mm:ss.",
            f"{p} min/km for {km} km, finish time as h:mm:ss",
            f"What is the finish time (h:mm:ss) of {race} at {p} per kilometer?",
            f"{who.name} runs {p} per km. In what time, as h:mm:ss, does {who.he} finish {race}?",
            f"what time will i get for {km} km at {p} a km, h:mm:ss",
            f"Calculate the time as h:mm:ss: distance {km} km, pace {p} per km.",
            f"I plan {race} at {p} per km. What will my time be in h:mm:ss?",
            f"pace {p}/km, distance {km} km, time h:mm:ss?",
            f"With a steady {p} for each kilometer, what time does {race} need? Use h:mm:ss.",
            f"If each km takes {p}, how long do {km} km take (h:mm:ss)?",
            f"A runner holds {p} min per km over {km} km. Give the total time as h:mm:ss.",
            f"Find the total time, h:mm:ss, for {km} km run at {p} minutes per kilometer.",
            f"Predict the finish in h:mm:ss for {race}, running every km in {p}.",
            f"My watch shows a pace of {p} per km. Kept up for {km} km, what finish time in h:mm:ss is that?",
            f"Running {p} per kilometer, when do I cross the line of {race}, as h:mm:ss after the start?",
        ),
        think=f"The finish time in seconds is ({a} * 60 + {b}) times {km}, written as h:mm:ss.",
        code=f"from datetime import timedelta\n\nseconds = round(({a} * 60 + {b}) * {km})\n"
        "print(timedelta(seconds=seconds))",
        answer=f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}",
    )


def range_of_tank(rng: random.Random) -> Draft:
    litres, use, who = rng.randint(8, 90), decimal(rng, 3, 14), person(rng)
    distance = litres * 100 / use
    if tied(distance):
        return range_of_tank(rng)
    u, car = show(use), rng.choice(("car", "van", "motorbike", "camper", "truck", "pickup"))
    return Draft(
        phrasings=(
            f"{litres} liters left and my {car} takes {u} per 100 km, how far can I get in km",
            f"How many km do I get out of {litres} liters at {u} l/100km?",
            f"A {car} uses {u} liters per 100 km. How many km can it go on {litres} liters?",
            f"{litres} l in the tank, {u} l/100km, range in km?",
            f"How far does {litres} liters of fuel take a {car} with a consumption of {u} l per 100 km?",
            f"{who.name} has {litres} liters in the tank and uses {u} l/100 km. How many km can {who.he} drive?",
            f"how many km can i drive with {litres} liters if my {car} needs {u} liters per 100 km",
            f"Calculate the range in km: tank {litres} l, consumption {u} l/100 km.",
            f"My {car} takes {u} liters for 100 km, and the tank holds {litres} liters. What's the range in km?",
            f"range of a {litres} liter tank at {u} l/100km",
            f"With {litres} liters left at {u} l per 100 km, after how many km is the tank empty?",
            f"If 100 km cost {u} liters, how many km do {litres} liters last?",
            f"Find the distance in km a {car} covers on {litres} l at {u} l per 100 km.",
            f"I just filled up {litres} liters. How many km is that good for at {u} liters per 100 km?",
            f"On one tank of {litres} l, how many km does a {car} get if it burns {u} l every 100 km?",
            f"What distance in km is possible with {litres} liters when each 100 km takes {u} liters?",
            f"A {car} needing {u} l/100 km has {litres} l left. How many kilometers until it stops?",
        ),
        think=f"The range in km is {litres} liters times 100 divided by {u}.",
        code=f"print(round({litres} * 100 / {u}, 2))",
        answer=cents(distance),
    )


def fuel_needed(rng: random.Random) -> Draft:
    distance, who, metric = rng.randint(5, 160) * 10, person(rng), rng.random() < 0.6
    use = decimal(rng, 3, 14) if metric else Fraction(rng.randint(12, 60))
    amount = distance * use / 100 if metric else distance / use
    if tied(amount):
        return fuel_needed(rng)
    u, city = show(use), rng.choice(CITIES)
    unit, fuel, rate = ("km", "liters", f"{u} liters per 100 km") if metric else ("miles", "gallons", f"{u} mpg")
    short = f"{u} l/100km" if metric else f"{u} mpg"
    return Draft(
        phrasings=(
            (
                f"My car uses {u} litres per 100 km. How much fuel do I need for {distance} km?"
                if metric
                else f"My car gets {u} miles per gallon. How many gallons do I need for {distance} miles?"
            ),
            (
                f"Fuel for {distance} km in litres if the car takes {u} litres on 100 km?"
                if metric
                else f"Gallons for {distance} miles if the car goes {u} miles on a gallon?"
            ),
            f"{distance} {unit} trip, my car needs {short}. How many {fuel} should I fill up?",
            f"car does {short}, {distance} {unit}, how many {fuel}",
            f"{fuel} used for {distance} {unit} with {rate}",
            f"how many {fuel} will {distance} {unit} take at {rate}",
            f"How many {fuel} of fuel do I need for {distance} {unit} at {rate}?",
            f"{distance} {unit}, {short}, {fuel} needed",
            f"A car does {rate}. How many {fuel} does it use for {distance} {unit}?",
            f"{who.name} drives {distance} {unit} in a car with {rate}. How many {fuel} does {who.he} use?",
            f"how much gas in {fuel} for a {distance} {unit} drive at {short}",
            f"Calculate the fuel in {fuel} for {distance} {unit} with a consumption of {rate}.",
            f"{city} is {distance} {unit} away and my van gets {rate}. How many {fuel} will that take?",
            f"fuel for {distance} {unit} at {short}, in {fuel}?",
            f"With {rate}, what amount of fuel in {fuel} goes into {distance} {unit}?",
            f"The road trip is {distance} {unit}. At {rate}, how many {fuel} should I plan for?",
            f"If my truck runs at {rate}, how many {fuel} are burned over {distance} {unit}?",
            f"Find how many {fuel} a {distance} {unit} journey uses at {short}.",
            f"Driving {distance} {unit} takes how many {fuel} in a car that makes {rate}?",
            f"What is the fuel use in {fuel} of a {distance} {unit} tour, given {rate}?",
            f"Before a trip of {distance} {unit}, how many {fuel} must be in the tank of a car with {rate}?",
        ),
        think=f"The fuel in {fuel} is {distance} times {u} divided by 100."
        if metric
        else f"The fuel in gallons is {distance} miles divided by {u} mpg.",
        code=f"print(round({distance} * {u} / 100, 2))" if metric else f"print(round({distance} / {u}, 2))",
        answer=cents(amount),
    )


def minutes_to_fill(rng: random.Random) -> Draft:
    rate, who = decimal(rng, 3, 40) if rng.random() < 0.4 else Fraction(rng.randint(3, 60)), person(rng)
    amount = rng.randint(4, 400) * 10
    minutes = amount / rate
    if tied(minutes):
        return minutes_to_fill(rng)
    r, (what, unit) = show(rate), rng.choice((
        ("bathtub", "liters"), ("tank", "liters"), ("pool", "gallons"), ("barrel", "liters"), ("pond", "liters"),
        ("hot tub", "gallons"), ("aquarium", "liters"), ("cistern", "gallons"),
    ))  # fmt: skip
    fill, filled = rng.choice((("fill", "filled"), ("fill", "filled"), ("empty", "emptied")))
    how, flows = ("full", "comes in") if fill == "fill" else ("empty", "is pumped out")
    return Draft(
        phrasings=(
            f"{what} with {amount} {unit}, {r} {unit} a minute, {fill} it in how many minutes?",
            f"A {what} holds {amount} {unit}. How many minutes does it take to {fill} it at {r} {unit} a minute?",
            f"{fill} {amount} {unit} at {r} {unit} per minute, how many minutes",
            f"How many minutes are needed to {fill} a {amount}-{unit[:-1]} {what} at {r} {unit} per minute?",
            f"{who.name} wants to {fill} a {what} of {amount} {unit}. At {r} {unit} a minute, how many minutes is"
            f" that?",
            f"how long in minutes to {fill} {amount} {unit} if it goes {r} {unit} per minute",
            f"Calculate the minutes until a {what} of {amount} {unit} is {filled}: {r} {unit} per minute.",
            f"My {what} has {amount} {unit}. {r} {unit} of water {flows.replace('comes', 'come').replace('is', 'are')}"
            f" each minute. After how many minutes is it {how}?",
            f"Water {flows} at {r} {unit} a minute. In how many minutes is a {amount} {unit[:-1]} {what} {how}?",
            f"{what} {amount} {unit}, {r} {unit}/min, minutes to {fill}?",
            f"At a rate of {r} {unit} per minute, how long (in minutes) until {amount} {unit} are {filled}?"
            if fill == "empty"
            else f"At a rate of {r} {unit} per minute, how long (in minutes) until {amount} {unit} are in?",
            f"If a hose moves {r} {unit} per minute, how many minutes does it take to {fill} {amount} {unit}?",
            f"Find the number of minutes to {fill} a {what} with {amount} {unit} at {r} {unit}/min.",
            f"To {fill} {amount} {unit} with a pump of {r} {unit} a minute takes how many minutes?",
            f"The pump does {r} {unit} every minute. For how many minutes must it run to {fill} a {what} of {amount}"
            f" {unit}?",
            f"A {what} with room for {amount} {unit} gets {filled} at {r} {unit} per minute. How many minutes does it"
            f" take?",
        ),
        think=f"The minutes are {amount} {unit} divided by {r} {unit} a minute.",
        code=f"print(round({amount} / {r}, 2))",
        answer=cents(minutes),
    )


def steps_to_km(rng: random.Random) -> Draft:
    steps, length, who = rng.randint(10, 300) * 100, rng.randint(50, 95), person(rng)
    back = rng.random() < 0.3
    km = Fraction(steps * length, 100000)
    given = decimal(rng, 1, 20)
    if back and abs(float(given * 100000 / length % 1) - 0.5) < 0.01:
        return steps_to_km(rng)
    g, result = show(given), round(given * 100000 / length)
    a, ask = (f"{g} km", "steps") if back else (f"{steps} steps", "km")
    extra = ", in whole steps" if back else ""
    return Draft(
        phrasings=(
            f"If I walk {a} and each of my steps is {length} cm, how many {ask} did I walk{extra}?",
            f"My step is {length} cm long. How many {ask} are {a}{extra}?",
            f"{a} at {length} cm per step, how many {ask}{extra}",
            f"How many {ask} is {a} with a step length of {length} cm{extra}?",
            f"{who.name} walks {a}. One step is {length} cm. How many {ask} is that{extra}?",
            f"how many {ask} are in {a} if each step is {length} cm{extra}",
            f"Convert {a} to {ask} with steps of {length} cm{extra}.",
            f"I walked {a} today. At {length} cm a step, how many {ask} did I do{extra}?",
            f"With a stride of {length} cm, {a} is how many {ask}{extra}?",
            f"{a} -> {ask}, step length {length} cm{extra}",
            f"If one step measures {length} cm, how many {ask} do {a} make{extra}?",
            f"Calculate how many {ask} correspond to {a}, step {length} cm{extra}.",
            f"A pedometer is set to {length} cm per step. {a} on it: how many {ask} are those{extra}?",
            f"Each of my steps covers {length} cm. What are {a} in {ask}{extra}?",
            f"Taking {length} cm for a step, how many {ask} does a walk of {a} have{extra}?",
            f"A walk of {a} at {length} cm per step comes to how many {ask}{extra}?",
        ),
        think=f"In steps: {g} km times 100000 cm divided by {length} cm."
        if back
        else f"In km: {steps} steps times {length} cm divided by 100000.",
        code=f"print(round({g} * 100000 / {length}))" if back else f"print({steps} * {length} / 100000)",
        answer=str(result) if back else show(km),
    )


def typing_time(rng: random.Random) -> Draft:
    verb, per = rng.choice((
        ("type", rng.randint(20, 100)), ("read", rng.randint(15, 40) * 10), ("speak", rng.randint(11, 18) * 10),
        ("read", rng.randint(15, 40) * 10),
    ))  # fmt: skip
    words, who = rng.randint(3, 240) * 50, person(rng)
    minutes = Fraction(words, per)
    if tied(minutes) or minutes < 1:
        return typing_time(rng)
    text = {"type": "report", "read": "letter", "speak": "speech"}[verb]
    ing = {"type": "typing", "read": "reading", "speak": "speaking"}[verb]
    return Draft(
        phrasings=(
            f"{words} word {text}, {per} words per minute, how long in minutes",
            f"I {verb} {per} words per minute. How many minutes do {words} words of a {text} take?",
            f"{words} words at {per} wpm, minutes",
            f"How many minutes is {ing} {words} words at {per} words a minute?",
            f"{who.name} can {verb} {per} words a minute. How many minutes does {who.he} need for {words} words?",
            f"how long in minutes to {verb} {words} words at {per} wpm",
            f"Calculate the {ing} time in minutes: {words} words, {per} words per minute.",
            f"My {text} has {words} words. At {per} words per minute, how many minutes is it?",
            f"{ing} speed {per} wpm, {words} words, how many minutes?",
            f"With a speed of {per} words per minute, {words} words take how many minutes?",
            f"If one can {verb} {per} words in a minute, in how many minutes are {words} words done?",
            f"The {text} is {words} words long. I {verb} about {per} words each minute. Minutes needed?",
            f"Find the minutes for {words} words when you {verb} {per} of them per minute.",
            f"For {words} words, how many minutes of {ing} at {per} words/min is that?",
            f"At a rate of {per} words every minute, how many minutes go by while I {verb} {words} words?",
            f"A text of {words} words is waiting and I {verb} at {per} words per minute. How many minutes will I be"
            f" busy?",
        ),
        think=f"The minutes are {words} words divided by {per} words a minute.",
        code=f"print(round({words} / {per}, 2))",
        answer=cents(minutes),
    )
