"""Times, ways and temperatures as people tell them: together again on the clock, a break, a falling battery, parts"
" gone."""

from __future__ import annotations

import random
from fractions import Fraction
from math import lcm

from training.skills.base import Draft
from training.skills.math.amounts import cents, clock, tied
from training.skills.vocabulary import CITIES, person


def together_again_clock(rng: random.Random) -> Draft:
    a, b = rng.sample((4, 5, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30, 35, 40, 45), 2)
    start, who = rng.randint(12, 40) * 30, person(rng)
    later = next(minutes for minutes in range(a, a * b + 1, a) if minutes % b == 0)
    if start + later >= 24 * 60 or later == max(a, b) or lcm(a, b) > 300:
        return together_again_clock(rng)
    at = clock(start)
    one, many = rng.choice((("Bus", "buses"), ("Tram", "trams"), ("Ferry", "ferries"), ("Train", "trains")))
    return Draft(
        phrasings=(
            f"{one} A goes every {a} minutes, {one.lower()} B every {b}. They leave together at {at}. At what time do"
            f" they next"
            f" leave together?",
            f"two {many}, every {a} and every {b} min, both at {at}; next time together (clock time)?",
            f"Two {many} start together at {at}. One goes every {a} minutes, the other every {b} minutes. When do"
            f" they start"
            f" together again?",
            f"every {a} minutes and every {b} minutes, both at {at}, next common departure time",
            f"{who.name} sees both {many} leave at {at}. One line runs every {a} minutes and one every {b}. At what"
            f" time will"
            f" both leave at once again?",
            f"Two bells ring at {at}, then one every {a} minutes and the other every {b}. What time is it when they"
            f" next ring"
            f" together?",
            f"At {at} line 1 (every {a} min) and line 2 (every {b} min) depart together. Give the next such time.",
            f"One light blinks every {a} minutes, another every {b}. Both blinked at {at}. When on the clock do both"
            f" blink"
            f" again?",
            f"It's {at} and two {many} leave. Intervals: {a} and {b} minutes. Next joint departure, as h:mm?",
            f"Find the clock time after {at} at which events every {a} and every {b} minutes coincide again.",
        ),
        think=f"They meet after the least common multiple of {a} and {b} minutes, counted from {at}.",
        code=f"import math\n\nminutes = {start // 60} * 60 + {start % 60} + math.lcm({a}, {b})\n"
        'print(f"{minutes // 60}:{minutes % 60:02d}")',
        answer=clock(start + later),
    )


def temperature_up_and_down(rng: random.Random) -> Draft:
    start, (up, down), city = rng.randint(-20, 15), rng.sample(range(2, 25), 2), rng.choice(CITIES)
    first = rng.random() < 0.5
    end = start
    for _ in range(up):
        end += 1
    for _ in range(down):
        end -= 1
    moves = (f"rose by {up} degrees", f"fell {down}") if first else (f"fell by {down} degrees", f"rose {up}")
    nouns = (f"+{up}", f"-{down}") if first else (f"-{down}", f"+{up}")
    formula = f"{start} + {up} - {down}" if first else f"{start} - {down} + {up}"
    then = (f"{up} degrees warmer", f"{down} degrees colder")
    one, two = then if first else then[::-1]
    return Draft(
        phrasings=(
            f"The temperature was {start} in the morning and {moves[0]}, then {moves[1]}. What is it now?",
            f"{start} degrees, {nouns[0]}, then {nouns[1]}: temperature now?",
            f"It was {start}°C at dawn. It got {one} and later {two}. How many degrees is it then?",
            f"In {city} it was {start} degrees. First it {moves[0]}, after that it {moves[1]}. What does the"
            f" thermometer show?",
            f"start {start}°C, {moves[0]}, {moves[1]}, end?",
            f"A thermometer shows {start}. It {moves[0]} by noon and {moves[1]} by night. What is the temperature at"
            f" night?",
            f"what temperature is it if it was {start} and got {one}, then {two}",
            f"From {start} °C the temperature {moves[0]} and afterwards {moves[1]}. Final temperature?",
            f"The freezer was at {start} °C, {moves[0]} when the door was open, then {moves[1]}. What is its"
            f" temperature?",
            f"Yesterday: {start} degrees. Since then it got {one}, and then {two}. Give today's degrees.",
        ),
        think=f"From {start}: {nouns[0]}, then {nouns[1]}.",
        code=f"print({formula})",
        answer=str(end),
    )


def hours_until_level(rng: random.Random) -> Draft:
    fall, hours, who = rng.randint(2, 20), rng.randint(2, 24), person(rng)
    end = rng.choice((0, 5, 10, 15, 20, 25, 30, 40))
    start = end + sum(fall for _ in range(hours))
    if not 30 <= start <= 100:
        return hours_until_level(rng)
    what, unit = rng.choice((
        ("phone battery", "hour"), ("laptop battery", "hour"), ("tank", "day"), ("water barrel", "day"),
        ("torch battery", "hour"), ("gas bottle", "day"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"A {what} falls {fall}% every {unit} (of the full amount). from {start}%, after how many {unit}s is it"
            f" at {end}%?",
            f"{what} {start}%, minus {fall} points per {unit}, until {end}%: how many {unit}s?",
            f"My {what} shows {start}% and loses {fall} percentage points an {unit}. In how many {unit}s does it show"
            f" {end}%?"
            if unit == "hour"
            else f"My {what} shows {start}% and loses {fall} percentage points a {unit}. In how many {unit}s does it"
            f" show"
            f" {end}%?",
            f"How many {unit}s does a {what} take to go from {start}% to {end}% if it drops {fall} percentage points"
            f" per {unit}?",
            f"{who.name}'s {what} is at {start}%. It goes down by {fall} percent of the full amount each {unit}."
            f" When, in"
            f" {unit}s, is it down to {end}%?",
            f"from {start} to {end} percent at {fall} points each {unit}, how many {unit}s",
            f"The level of a {what} sinks by {fall} points every {unit}, starting at {start}%. How many {unit}s until"
            f" {end}%?",
            f"A {what} reads {start}% now. Each {unit} it uses up {fall}% of its capacity. How many {unit}s until it"
            f" reads {end}%?",
            f"Find the {unit}s until a {what} is down from {start}% to {end}%, losing {fall} points per {unit}.",
            f"With {fall} points less every {unit}, for how many {unit}s does {start}% last until only {end}% is left?",
        ),
        think=f"From {start} to {end} are {start} - {end} points; divide by {fall} per {unit}.",
        code=f"print(({start} - {end}) / {fall})",
        answer=str(hours),
    )


def speed_from_hours_minutes(rng: random.Random) -> Draft:
    hours, minutes, who = rng.randint(1, 9), rng.randint(1, 11) * 5, person(rng)
    distance, (unit, per) = rng.randint(3, 120) * 10, rng.choice((("km", "km/h"), ("km", "km/h"), ("miles", "mph")))
    exact = Fraction(distance * 60, hours * 60 + minutes)
    if tied(exact) or not 5 < exact < 320:
        return speed_from_hours_minutes(rng)
    long, what = (
        f"{hours} hour{'s' if hours > 1 else ''} {minutes} minutes",
        rng.choice(("train", "bus", "car", "lorry")),
    )
    return Draft(
        phrasings=(
            f"A {what} covers {distance} {unit} in {hours} h {minutes} min. What's the average speed in {per}, to 2"
            f" decimals?",
            f"{distance} {unit} in {hours} h {minutes} min, average {per} (2 decimals)",
            f"It took {long} for {distance} {unit}. How fast was that on average, in {per} to 2 decimals?",
            f"average speed in {per}, 2 decimals: {distance} {unit}, {long}",
            f"{who.name} needs {long} for {distance} {unit}. What is {who.his} average speed in {per}, to 2 decimals?",
            f"how many {per} is {distance} {unit} in {long}, 2 decimals",
            f"The {what} was on the road for {long} and did {distance} {unit}. Find the mean speed in {per} (2"
            f" decimals).",
            f"Speed in {per}, rounded to 2 decimals, for {distance} {unit} driven in {hours}h{minutes:02d}?",
            f"We did {distance} {unit} in {long}. Average speed ({per}, two decimals)?",
            f"Calculate the {per} of a {what} that goes {distance} {unit} in {hours} hours and {minutes} minutes, 2"
            f" decimals.",
        ),
        think=f"The time is {hours} + {minutes} / 60 hours; divide {distance} by it.",
        code=f"hours = {hours} + {minutes} / 60\nprint(round({distance} / hours, 2))",
        answer=cents(exact),
    )


def arrival_with_break(rng: random.Random) -> Draft:
    speed, drive = rng.choice((20, 30, 40, 50, 60, 70, 80, 90, 100, 120)), rng.randint(4, 48) * 10
    pause, start, who = rng.randint(2, 12) * 5, rng.randint(30, 66) * 10, person(rng)
    way = Fraction(speed * drive, 60)
    if way.denominator != 1 or start + drive + pause >= 24 * 60:
        return arrival_with_break(rng)
    at, d, city = clock(start), int(way), rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"We leave at {at} and drive {d} km at {speed} km/h with a {pause}-minute break. When do we arrive?",
            f"start {at}, {d} km at {speed} km/h, {pause} min break, arrival?",
            f"{who.name} sets off at {at}, has {d} km to go at {speed} km/h and stops for {pause} minutes. What time"
            f" does"
            f" {who.he} get there?",
            f"when do i arrive if i start at {at}, drive {speed} km/h for {d} km and rest {pause} minutes",
            f"The coach leaves at {at}. The way is {d} km, its speed {speed} km/h, and there is a stop of {pause}"
            f" minutes. Arrival"
            f" time?",
            f"{d} km to {city} at {speed} km/h on average. I go at {at} and take a break of {pause} minutes. When am"
            f" I there?",
            f"Departure {at}; distance {d} km; speed {speed} km/h; pause {pause} minutes. At what time is the arrival?",
            f"Leaving at {at}, {pause} minutes of rest on the way, {d} km with {speed} km/h: clock time on arrival?",
            f"A lorry starts at {at}, drives {d} km at {speed} km/h and waits {pause} minutes at the border. When"
            f" does it arrive?",
            f"Find the arrival time: off at {at}, {d} km, {speed} km/h, plus {pause} minutes for lunch.",
        ),
        think=f"Driving takes {d} * 60 / {speed} minutes; add {pause} and count from {at}.",
        code=f"minutes = {start // 60} * 60 + {start % 60} + {d} * 60 // {speed} + {pause}\n"
        'print(f"{minutes // 60}:{minutes % 60:02d}")',
        answer=clock(start + drive + pause),
    )


def whole_from_two_parts_gone(rng: random.Random) -> Draft:
    first, second = rng.sample(
        (
            Fraction(1, 2),
            Fraction(1, 3),
            Fraction(1, 4),
            Fraction(1, 5),
            Fraction(2, 5),
            Fraction(1, 6),
            Fraction(3, 8),
        ),
        2,
    )
    rest = 1 - first - second
    if rest <= 0:
        return whole_from_two_parts_gone(rng)
    bottom, who = lcm(first.denominator, second.denominator), person(rng)
    whole = bottom * rng.randint(1, 40)
    left, (a, b) = int(whole * rest), (first, second)
    terms = f"Fraction({a.numerator}, {a.denominator}) - Fraction({b.numerator}, {b.denominator})"
    return Draft(
        phrasings=(
            f"{a} of my pocket money goes on sweets, {b} of it on comics and {left} euros are left. How much is my"
            f" pocket money?",
            f"{a} and {b} of it are gone, {left} left, how much was it",
            f"{a} of a school walk, {b} of it cycle and the other {left} come by bus. How many pupils has the school?",
            f"{who.name} spends {a} of {who.his} pay on rent and {b} of {who.his} pay on food. ${left} remain. What"
            f" is the pay?",
            f"{a} of a pole is red, {b} of it is white, and the last {left} cm are blue. How long is the pole in cm?",
            f"If {a} and {b} of a number are taken away and {left} is left, what is the number?",
            f"A farmer sells {a} of his eggs to a shop and {b} of them at the market. {left} eggs are left. How many"
            f" had he?",
            f"number minus {a} of it minus {b} of it = {left}. number?",
            f"We drove {a} of the way on Monday and {b} of the whole way on Tuesday; {left} km remain. How long is"
            f" the way in km?",
            f"Find the whole: {a} of it is used, another {b} of it is lost, and {left} is what stays.",
        ),
        think=f"Left is 1 - {a} - {b} of it; divide {left} by that.",
        code=f"from fractions import Fraction\n\nprint({left} / (1 - {terms}))",
        answer=str(whole),
    )
