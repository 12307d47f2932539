"""Things that grow, burn down and are compared: plants, candles, floors, laps, weights, times."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, show, tied
from training.skills.vocabulary import people, person


def grows_steadily(rng: random.Random) -> Draft:
    start, rate, count = rng.randint(2, 90), rng.randint(2, 12), rng.randint(2, 20)
    what, unit = rng.choice((("plant", "cm"), ("tree", "cm"), ("puppy", "kg"), ("hair strand", "mm"), ("pile", "cm")))
    span = rng.choice(("week", "month", "year"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"A {what} is {start} {unit} and grows {rate} {unit} per {span}. What is it in {count} {span}s?",
            f"{what} {start} {unit}, +{rate} {unit} a {span}, after {count} {span}s?",
            f"{what} grows {rate} {unit} per {span} and is {start} {unit} now. how much in {count} {span}s",
            f"How many {unit} will a {what} of {start} {unit} be in {count} {span}s if it gains {rate} {unit} a"
            f" {span}?",
            f"{p.name}'s {what} has {start} {unit} and gains {rate} {unit} every {span}. What will it have after"
            f" {count} {span}s?",
            f"start {start}, grows by {rate} each {span}, value after {count} {span}s",
            f"Something grows {rate} {unit} each {span}, starting at {start} {unit}. Where is it after {count}"
            f" {span}s?",
            f"In {count} {span}s, what is a {what} that is {start} {unit} today and adds {rate} {unit} a {span}?",
            f"The {what} measures {start} {unit}. Every {span} it gets {rate} {unit} more. How many {unit} after"
            f" {count} {span}s?",
            f"How many {unit} is a {what} after {count} {span}s that starts at {start} {unit} and grows {rate}"
            f" {unit} per {span}?",
        ),
        think=f"To {start} add {rate} for each of {count} {span}s.",
        code=f"print({start} + {rate} * {count})",
        answer=str(sum([start] + [rate] * count)),
    )


def shrinks_steadily(rng: random.Random) -> Draft:
    rate, count = Fraction(rng.randint(2, 12), 2), rng.randint(2, 9)
    start = int(rate * count) + rng.randint(2, 30)
    r, p = show(rate), person(rng)
    what, does, unit, span = rng.choice(
        (("candle", "burns", "cm", "hour"), ("tank", "loses", "litres", "hour"), ("pencil", "loses", "mm", "week"),
         ("ice block", "melts", "cm", "day"), ("battery", "loses", "percent", "hour"))
    )  # fmt: skip
    return Draft(
        phrasings=(
            f"a {what} is {start} {unit} and {does} {r} {unit} per {span}, how much after {count} {span}s?",
            f"{what} {start} {unit}, -{r} {unit} per {span}, left after {count} {span}s",
            f"A {what} with {start} {unit} {does} {r} {unit} every {span}. What is left after {count} {span}s?",
            f"How many {unit} remain of {start} {unit} after {count} {span}s at {r} {unit} less per {span}?",
            f"{p.name}'s {what} has {start} {unit} and {does} {r} {unit} each {span}. How many {unit} are there after"
            f" {count} {span}s?",
            f"starts at {start}, drops {r} per {span}, after {count} {span}s?",
            f"Every {span} {r} {unit} go from {start} {unit}. How many {unit} are left in {count} {span}s?",
            f"The {what} shows {start} {unit} now and {does} {r} {unit} an {span}. What does it show in {count}"
            f" {span}s?"
            if span == "hour"
            else f"The {what} has {start} {unit} now and {does} {r} {unit} a {span}. What has it in {count} {span}s?",
            f"How many {unit} has a {what} after {count} {span}s if it has {start} now and {does} {r} per {span}?",
            f"If a {what} of {start} {unit} {does} {r} {unit} per {span}, how many {unit} are left after {count}"
            f" {span}s?",
        ),
        think=f"From {start} take {r} for each of {count} {span}s.",
        code=f"print({start} - {r} * {count})",
        answer=show(start - sum((rate for _ in range(count)), Fraction(0))),
    )


def floors_between(rng: random.Random) -> Draft:
    low = rng.randint(-5, -1)
    high, p = rng.randint(1, 30), person(rng)
    return Draft(
        phrasings=(
            f"elevator from floor {low} to floor {high}, how many floors up? (0 is the ground floor)",
            f"A lift goes from level {low} to level {high}. How many levels does it climb, ground being 0?",
            f"from floor {low} to {high}, floors travelled with ground floor 0",
            f"{p.name} parks on level {low} and works on level {high}. How many levels up is that if ground is 0?",
            f"How many floors is it up from {low} to {high} when the ground floor counts as 0?",
            f"floors between {low} and {high}, ground = 0",
            f"The garage is on floor {low}, my flat on floor {high}, the entrance on 0. How many floors do I go up?",
            f"An elevator starts at {low} and stops at {high}; the ground floor is 0. How many floors did it rise?",
            f"With the ground floor as 0, how many floors are there from {low} up to {high}?",
            f"A lift rises from floor {low} to floor {high} past ground floor 0. How many floors does it rise?",
        ),
        think=f"The rise is {high} minus {low}.",
        code=f"print({high} - ({low}))",
        answer=str(len(range(low, high))),
    )


def laps_to_km(rng: random.Random) -> Draft:
    lap = rng.choice((25, 50, 200, 250, 300, 400, 400, 500, 600, 800))
    laps, p = rng.randint(3, 60), person(rng)
    sport = rng.choice(("run", "walk")) if lap >= 200 else "swim"
    return Draft(
        phrasings=(
            f"{laps} laps of {lap} m, how many km?",
            f"I {sport} {laps} laps and a lap is {lap} meters. How many km is that?",
            f"{laps} x {lap} m in km",
            f"How many kilometers are {laps} laps of {lap} meters?",
            f"{p.name} does {laps} rounds of {lap} m each. How many km does {p.he} do?",
            f"one lap is {lap}m, {laps} laps in km",
            f"Distance in km after {laps} laps of a {lap} m track?"
            if lap >= 200
            else f"Distance in km after {laps} lengths of a {lap} m pool?",
            f"If one lap is {lap} m long, how many km do I cover in {laps} laps?",
            f"A lap has {lap} m. How many km are {laps} laps?",
            f"What distance in km do you {sport} with {laps} laps of {lap} m?",
        ),
        think=f"Multiply {laps} by {lap} m and divide by 1000.",
        code=f"print({laps} * {lap} / 1000)",
        answer=show(Fraction(sum([lap] * laps), 1000)),
    )


def two_phases(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 13), 2)
    x, y = (rng.randint(2, 12) * rng.choice((1, 5)) for _ in range(2))
    what, unit = rng.choice((("push-ups", "weeks"), ("pages", "weeks"), ("squats", "weeks"), ("sales calls", "weeks")))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{x} {what} a day for {a} {unit} and then {y} a day for {b} {unit}, how many total?",
            f"I do {x} {what} every day for {a} {unit}, then {y} every day for {b} {unit}. How many {what} in all?",
            f"{a} {unit} of {x} {what} daily plus {b} {unit} of {y} daily = ?",
            f"{p.name} does {x} {what} a day in the first {a} {unit} and {y} a day in the next {b} {unit}. How many"
            f" {what} is that?",
            f"How many {what} are {x} per day over {a} {unit} followed by {y} per day over {b} {unit}?",
            f"total {what}: {x}/day for {a} {unit}, {y}/day for {b} {unit}",
            f"For {a} {unit} I manage {x} {what} a day, for another {b} {unit} {y} a day. What is the sum?",
            f"Plan: {a} {unit} with {x} {what} each day, {b} {unit} with {y} each day. How many altogether?",
            f"If I do {x} {what} daily for {a} {unit} and {y} daily for {b} {unit}, how many {what} do I do?",
            f"What is the total of {x} {what} a day for {a} {unit} and {y} {what} a day for {b} {unit}?",
        ),
        think=f"The weeks have 7 days: {x} * 7 * {a} plus {y} * 7 * {b}.",
        code=f"print({x} * 7 * {a} + {y} * 7 * {b})",
        answer=str(sum([x] * (7 * a)) + sum([y] * (7 * b))),
    )


def change_per_month(rng: random.Random) -> Draft:
    months = rng.randint(2, 12)
    each = Fraction(rng.randint(1, 8), 2)
    end = rng.randint(50, 110)
    start = end + each * months
    s, p = show(start), person(rng)
    return Draft(
        phrasings=(
            f"from {s} kg to {end} kg, how much per month in {months} months?",
            f"I weigh {s} kg and want to weigh {end} kg in {months} months. How many kg do I have to lose a month?",
            f"{s} -> {end} kg in {months} months, kg per month",
            f"{p.name} wants to go from {s} kg down to {end} kg in {months} months. How many kg a month is that?",
            f"How many kg per month must I lose to get from {s} to {end} kg in {months} months?",
            f"lose weight {s} to {end}kg over {months} months, average a month",
            f"My weight went down from {s} kg to {end} kg in {months} months. How many kg was that per month?",
            f"In {months} months I dropped from {s} kg to {end} kg. What is the monthly loss in kg?",
            f"What is the loss per month from {s} kg to {end} kg over {months} months?",
            f"Weight falls from {s} kg to {end} kg within {months} months. How much is that on average each month?",
        ),
        think=f"Divide the difference {s} minus {end} by {months} months.",
        code=f"print(({s} - {end}) / {months})",
        answer=show(each),
    )


def percent_lost(rng: random.Random) -> Draft:
    start, lost = rng.randint(40, 150), rng.randint(2, 25)
    percent = Fraction(100 * lost, start)
    if tied(percent, 1):
        return percent_lost(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"I lost {lost} kg from {start}. what percent is that? one decimal",
            f"{lost} of {start} kg lost, percent to 1 decimal",
            f"I weighed {start} kg and lost {lost} kg. How many percent did I lose, to one decimal?",
            f"{p.name} went down {lost} kg from {start} kg. What percentage is that, rounded to 1 decimal?",
            f"percentage of body weight lost: {lost} kg off {start} kg (1 decimal)",
            f"By what percent is {start} kg reduced when {lost} kg are lost? Round to one decimal.",
            f"A team of {start} loses {lost} members. How many percent is that, to one decimal?",
            f"We had {start} customers and lost {lost}. What percent did we lose (one decimal)?",
            f"What percent of {start} is gone if {lost} are lost? Give one decimal.",
            f"Of {start} kg, {lost} kg are lost. What percent is that, rounded to one decimal?",
        ),
        think=f"Divide {lost} by {start}, times 100, rounded to one decimal.",
        code=f"print(round({lost} / {start} * 100, 1))",
        answer=show(round(percent, 1)),
    )


def who_has_more(rng: random.Random) -> Draft:
    p, q = people(rng, 2)
    what, unit, low, high = rng.choice(
        (("weighs", "kg", 40, 95), ("is", "cm tall", 120, 195), ("scored", "points", 10, 99), ("ran", "km", 2, 40))
    )
    whole = unit in ("points", "cm tall")
    a, b = ((Fraction(rng.randint(low, high)) if whole else decimal(rng, low, high)) for _ in range(2))
    if a == b or (not whole and a.denominator == b.denominator == 1):
        return who_has_more(rng)
    x, y, short = show(a), show(b), unit.split()[0]
    more = p.name if a > b else q.name
    gap = f"abs({x} - {y})" if whole else f"round(abs({x} - {y}), 1)"
    table = f'values = {{"{p.name}": {x}, "{q.name}": {y}}}'
    return Draft(
        phrasings=(
            f"{p.name} {what} {x} {unit} and {q.name} {y} {unit}. Who has more and by how many {short}?",
            f"{p.name} {x} {short}, {q.name} {y} {short}: who is ahead and by how much?",
            f"{p.name}: {x} {short}. {q.name}: {y} {short}. Name the one with more and the difference.",
            f"who has more {short}, {p.name} with {x} or {q.name} with {y}, and by how much",
            f"Compare {p.name} ({x} {short}) and {q.name} ({y} {short}): whose number is larger, and how much larger?",
            f"{p.name} {what} {x} {unit}, {q.name} {what} {y} {unit}. Give the name of the higher one and the gap.",
            f"Who is higher and by how much: {p.name} at {x} {short} or {q.name} at {y} {short}?",
            f"{x} {short} for {p.name}, {y} {short} for {q.name}. Which of them has more, and what is the difference?",
            f"{p.name} {what} {x} {unit}; {q.name} {what} {y} {unit}. Who has the larger value and by how much?",
            f"Of {p.name} with {x} {short} and {q.name} with {y} {short}, who has more, and how much more?",
        ),
        think=f"Take the name with the larger of {x} and {y}, and the difference.",
        code=f"{table}\nwinner = max(values, key=values.get)\nprint(winner, {gap})",
        answer=f"{more} {show(abs(a - b))}" if whole else f"{more} {float(abs(a - b))}",
    )


def seconds_faster(rng: random.Random) -> Draft:
    p, q = people(rng, 2)
    a = decimal(rng, 11, 70)
    b = a + Fraction(rng.randint(1, 45), 10)
    x, y = show(a), show(b)
    race = rng.choice(("100 m", "200 m", "one lap", "the race", "the course"))
    return Draft(
        phrasings=(
            f"{q.name} runs {race} in {y} s and {p.name} in {x} s. How much faster is {p.name}?",
            f"{x} s vs {y} s, difference in seconds?",
            f"{p.name} needs {x} seconds for {race}, {q.name} {y} seconds. By how many seconds does {p.name} win?",
            f"How many seconds faster is {x} s than {y} s?",
            f"My old time was {y} s, my new time is {x} s. How many seconds did I gain?",
            f"winner {x}, second {y}, gap in seconds",
            f"{p.name} improved from {y} s to {x} s over {race}. By how much?",
            f"The page loaded in {y} s before and loads in {x} s now. How many seconds are saved?",
            f"By how many seconds does a time of {x} s beat {y} s?",
            f"{p.name} finishes {race} in {x} s, {q.name} in {y} s. How many seconds later is {q.name}?",
        ),
        think=f"The difference is {y} minus {x}.",
        code=f"print(round({y} - {x}, 1))",
        answer=show(b - a),
    )
