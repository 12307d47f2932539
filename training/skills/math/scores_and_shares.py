"""Scores, shares and rates: marks on another scale, penalties, attendance, density, solutions, distances."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, tied
from training.skills.vocabulary import CITIES, people, person


def rescaled_score(rng: random.Random) -> Draft:
    old, new = rng.choice(
        ((20, 100), (25, 100), (40, 100), (50, 20), (30, 10), (60, 100), (80, 20), (10, 4), (5, 10), (20, 50))
    )
    score = rng.randint(1, old - 1)
    value = Fraction(score * new, old)
    if tied(value):
        return rescaled_score(rng)
    who = person(rng)
    return Draft(
        phrasings=(
            f"What is {score} out of {old} as a score out of {new}?",
            f"{score}/{old} out of {new}",
            f"Convert a mark of {score} out of {old} to a scale of {new}.",
            f"{score} of {old} points, scaled to {new}",
            f"how much is {score} out of {old} if the maximum was {new}",
            f"{who.name} got {score} out of {old}. What would that be out of {new}?",
            f"Rescale {score}/{old} to a maximum of {new}.",
            f"A rating of {score} on a scale to {old} is what on a scale to {new}?",
            f"My result was {score} of {old}. What is it on a {new} point scale?",
            f"{score} from {old} is how many out of {new}?",
            f"Turn a grade of {score}/{old} into one out of {new}.",
        ),
        think=f"The score is {score} times {new} divided by {old}.",
        code=f"print({neat(f'{score} * {new} / {old}', value, 2)})",
        answer=cents(value),
    )


def exam_with_penalty(rng: random.Random) -> Draft:
    right, wrong, plus, minus = (
        rng.randint(8, 60),
        rng.randint(1, 25),
        rng.choice((1, 2, 3, 4, 5)),
        rng.choice((1, 1, 2)),
    )
    who = person(rng)
    points = sum([plus] * right) - sum([minus] * wrong)
    if points <= 0 or plus < minus:
        return exam_with_penalty(rng)
    p = f"{plus} point{'s' if plus > 1 else ''}"
    m = f"{minus} point{'s' if minus > 1 else ''}"
    return Draft(
        phrasings=(
            f"A right answer gives {p}, a wrong one costs {m}. What is the score for {right} right and {wrong} wrong?",
            f"+{plus} right, -{minus} wrong, {right} right, {wrong} wrong, score",
            f"{who.name} has {right} correct and {wrong} wrong answers. It is +{plus} and -{minus}. How many points?",
            f"how many points for {right} right and {wrong} wrong with {plus} for right and minus {minus} for wrong",
            f"Exam with negative marking: {right} correct at +{plus}, {wrong} wrong at -{minus}. Total?",
            f"Score: {right} correct x {plus}, {wrong} incorrect x -{minus}",
            f"I answered {right} correctly and {wrong} wrongly. Each right is {p}, each wrong minus {m}. My score?",
            f"Calculate the marks for {right} right and {wrong} wrong answers (+{plus} / -{minus}).",
            f"In a quiz {p} are won for a hit and {m} lost for a miss. What do {right} hits and {wrong} misses give?",
            f"What total do {right} correct and {wrong} wrong answers give at +{plus} and -{minus}?",
            f"With {right} right (+{plus} each) and {wrong} wrong (-{minus} each), what is the result?",
        ),
        think=f"The score is {right} times {plus} minus {wrong} times {minus}.",
        code=f"print({right} * {plus} - {wrong} * {minus})",
        answer=str(points),
    )


def attendance_percent(rng: random.Random) -> Draft:
    total = rng.choice((20, 25, 40, 50, 60, 80, 120, 150, 180, 190, 200))
    missed = rng.randint(1, total // 3)
    value = Fraction((total - missed) * 100, total)
    if tied(value):
        return attendance_percent(rng)
    who, what = person(rng), rng.choice(("days", "lessons", "shifts", "sessions", "classes", "trainings"))
    return Draft(
        phrasings=(
            f"I missed {missed} of {total} {what}. What is my attendance in percent?",
            f"absent {missed} of {total} {what}, attendance percent",
            f"{who.name} was absent on {missed} of {total} {what}. What percent did {who.he} attend?",
            f"attendance rate: {total} {what}, missed {missed}",
            f"what percent attendance is it if you miss {missed} out of {total} {what}",
            f"There were {total} {what} and {missed} absences. Attendance as a percentage?",
            f"Calculate the attendance percentage with {missed} {what} missed out of {total}.",
            f"Out of {total} {what}, {missed} were missed. What is the attendance rate in percent?",
            f"My child missed {missed} {what}; the year has {total}. What is the attendance in percent?",
            f"{total} {what} in all, {missed} missed: percent present?",
            f"With {missed} absences in {total} {what}, how many percent did I attend?",
        ),
        think=f"Attended are {total} - {missed}, times 100 divided by {total}.",
        code=f"print(round(({total} - {missed}) * 100 / {total}, 2))",
        answer=cents(value),
    )


def rate_in_percent(rng: random.Random) -> Draft:
    name, few, many = rng.choice((
        ("conversion rate", "orders", "visits"), ("click rate", "clicks", "views"),
        ("open rate", "opens", "mails sent"),
        ("error rate", "errors", "requests"), ("defect rate", "defects", "parts"),
        ("response rate", "replies", "letters"),
        ("return rate", "returns", "orders"), ("occupancy rate", "rooms taken", "rooms"),
        ("turnout", "votes", "voters"),
        ("unemployment rate", "people without work", "workers"), ("success rate", "wins", "tries"),
    ))  # fmt: skip
    whole = rng.choice((40, 80, 120, 200, 250, 400, 500, 800, 1200, 1500, 2000, 5000))
    part = rng.randint(1, whole // 2)
    value = Fraction(part * 100, whole)
    if tied(value):
        return rate_in_percent(rng)
    return Draft(
        phrasings=(
            f"What is the {name} in percent for {part} {few} and {whole} {many}?",
            f"{name}: {part} {few}, {whole} {many}",
            f"{part} {few} out of {whole} {many}, {name}",
            f"We had {whole} {many} and {part} {few}. What is the {name} in percent?",
            f"how high is the {name} with {part} {few} from {whole} {many}",
            f"Calculate the {name} ({part} {few}, {whole} {many}).",
            f"{whole} {many} -> {part} {few}. {name.capitalize()} as a percentage?",
            f"Our report says {part} {few} in {whole} {many}. Give the {name} in percent.",
            f"If {part} {few} come from {whole} {many}, what {name} is that in percent?",
            f"{name} in % when there are {many}: {whole}, {few}: {part}",
            f"I counted {whole} {many} and {part} {few}. How many percent is the {name}?",
        ),
        think=f"The {name} is {part} times 100 divided by {whole}.",
        code=f"print(round({part} * 100 / {whole}, 2))",
        answer=cents(value),
    )


def people_per_area(rng: random.Random) -> Draft:
    count, area = rng.randint(2, 900) * 1000, rng.randint(5, 900)
    value = Fraction(count, area)
    if tied(value):
        return people_per_area(rng)
    city, unit = (
        rng.choice(("town", "district", "city", "county", "valley")),
        rng.choice(("km2", "square miles")),
    )
    one = "km2" if unit == "km2" else "square mile"
    return Draft(
        phrasings=(
            f"What is the population density of a {city} with {count} people on {area} {unit}?",
            f"population density {count} people {area} {unit}",
            f"A {city} has {count} inhabitants and {area} {unit}. How many people live per {one}?",
            f"{count} people / {area} {unit}, density",
            f"how many people per {one} if {count} live on {area} {unit}",
            f"Calculate the people per {one}: {count} people, {area} {unit}.",
            f"Density of a {city} of {area} {unit} with a population of {count}?",
            f"In my {city} {count} people share {area} {unit}. What is the density per {one}?",
            f"Find the number of people per {one} for {count} people in {area} {unit}.",
            f"{area} {unit} and {count} residents: residents per {one}?",
            f"With {count} residents over {area} {unit}, what is the population per {one}?",
        ),
        think=f"The density is {count} people divided by {area} {unit}.",
        code=f"print(round({count} / {area}, 2))",
        answer=cents(value),
    )


def solution_percent(rng: random.Random) -> Draft:
    salt, water = rng.randint(2, 120), rng.randint(5, 80) * 10
    value = Fraction(salt * 100, salt + water)
    if tied(value):
        return solution_percent(rng)
    what, who = rng.choice(("salt", "sugar", "fertilizer", "baking soda", "starch", "citric acid")), person(rng)
    return Draft(
        phrasings=(
            f"{salt} g of {what} is dissolved in {water} g of water. What percent of the solution is {what}?",
            f"{salt} g {what} in {water} g water, percent by mass",
            f"What is the concentration in mass percent of {salt} g {what} in {water} g water?",
            f"{salt}g {what} + {water}g water, concentration %",
            f"how many percent {what} is it if i mix {salt} g {what} with {water} g water",
            f"{who.name} mixes {salt} g of {what} with {water} g of water. What is the concentration in percent?",
            f"Calculate the mass percent: {salt} g {what}, {water} g water.",
            f"I stir {salt} g {what} into {water} g water. Percentage of {what} in the mix?",
            f"Find the percentage of {what} in a solution of {salt} g {what} and {water} g water.",
            f"Concentration (percent by weight) of {salt} g {what} added to {water} g of water?",
            f"A brine is made of {salt} g {what} and {water} g water. How strong is it in percent?",
        ),
        think=f"The percent is {salt} times 100 divided by the whole, {salt} + {water}.",
        code=f"print(round({salt} * 100 / ({salt} + {water}), 2))",
        answer=cents(value),
    )


def percent_left(rng: random.Random) -> Draft:
    percent, whole = (
        rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85, 90, 95)),
        rng.randint(2, 80) * 20,
    )
    rest = sum([Fraction(whole, 100)] * (100 - percent), Fraction(0))
    thing, verb, past = rng.choice((
        ("pages", "read", "read"), ("MB", "download", "downloaded"), ("km", "drive", "driven"),
        ("tickets", "sell", "sold"),
        ("liters", "use", "used"), ("tasks", "finish", "done"), ("dollars", "spend", "spent"),
        ("bricks", "lay", "laid"),
        ("mAh", "use", "used"), ("votes", "count", "counted"), ("boxes", "ship", "shipped"),
    ))  # fmt: skip
    who = person(rng)
    return Draft(
        phrasings=(
            f"{percent}% of {whole} {thing} are {past}. How many {thing} are left?",
            f"{whole} {thing}, {percent}% {past}, how many left",
            f"I have {past} {percent}% of {whole} {thing}. How many {thing} remain?",
            f"{percent}% {past} of {whole} {thing}, rest?",
            f"how many {thing} are left when {percent} percent of {whole} are {past}",
            f"{who.name} has {past} {percent}% of {whole} {thing}. How many {thing} are still to go?",
            f"Out of {whole} {thing}, {percent}% are already {past}. How many are left to {verb}?",
            f"How many of {whole} {thing} remain after {percent}% are {past}?",
            f"With {percent}% {past} from {whole} {thing}, what is the remaining number?",
            f"Calculate what is left of {whole} {thing} if {percent}% are {past}.",
            f"The bar shows {percent}% of {whole} {thing} {past}. How many {thing} are not {past} yet?",
        ),
        think=f"Left are 100 - {percent} percent of {whole}.",
        code=f"print({whole} * (100 - {percent}) / 100)",
        answer=show(rest),
    )


def distance_apart(rng: random.Random) -> Draft:
    a, b = rng.sample(range(4, 130), 2)
    hours = Fraction(rng.randint(1, 12), 2)
    same, (unit, per) = rng.random() < 0.4, rng.choice((("km", "km/h"), ("miles", "mph")))
    a, b = max(a, b), min(a, b)
    value = (a - b if same else a + b) * hours
    h, way, sign = (
        f"{show(hours)} hours",
        "in the same direction" if same else "in opposite directions",
        "-" if same else "+",
    )
    h = "1 hour" if hours == 1 else h
    who, city = people(rng, 2), rng.choice(CITIES)
    two = rng.choice(("cars", "trains", "buses", "vans") if a > 40 else ("cyclists", "boats"))
    return Draft(
        phrasings=(
            f"Two {two} go {way} at {a} and {b} {per}. How many {unit} apart are they after {h}?",
            f"two {two} {a} and {b} {per} {way}, distance apart after {h}",
            f"{a} {per} and {b} {per} {way}, {h}, how far apart",
            f"Two {two} leave {city} {way}, one at {a} {per}, the other at {b} {per}. How far apart are they in {h}?",
            f"how far apart are two {two} after {h} if they go {way} at {a} and {b} {per}",
            f"{who[0].name} rides at {a} {per}, {who[1].name} at {b} {per}, {way} from the same place. Distance after"
            f" {h}?",
            f"Starting together and moving {way} at {a} and {b} {per}, what is the gap in {unit} after {h}?",
            f"Find the distance in {unit} between two {two} after {h}: speeds {a} and {b} {per}, {way}.",
            f"Gap after {h} of going {way} at {a} {per} and {b} {per}?",
            f"Two {two} start at the same point {way} with {a} {per} and {b} {per}. After {h}, how many {unit} lie"
            f" between them?",
            f"From one station two {two} travel {way}: {a} {per} and {b} {per}. How far apart after {h}?",
        ),
        think=f"They part at {a} {sign} {b} {per}, times {show(hours)} hours.",
        code=f"print(({a} {sign} {b}) * {show(hours)})",
        answer=show(value),
    )


def thunder_distance(rng: random.Random) -> Draft:
    speed, km = rng.choice((340, 343, 330)), rng.random() < 0.4
    seconds = decimal(rng, 1, 20, 0 if km else rng.choice((0, 1)))
    value = seconds * speed / (1000 if km else 1)
    s, unit, who = show(seconds), "km" if km else "meters", person(rng)
    s = f"{s} second{'' if s == '1' else 's'}"
    code = f"{show(seconds)} * {speed} / 1000" if km else f"{show(seconds)} * {speed}"
    return Draft(
        phrasings=(
            f"Thunder comes {s} after the lightning. Sound does {speed} m/s. How many {unit} away is the storm?",
            f"sound travels {speed} m/s, thunder after {s}, how far in {unit}",
            f"thunder {s} after lightning, {speed} m/s, distance in {unit}",
            f"How far does sound at {speed} m/s go in {s}, in {unit}?",
            f"how many {unit} away is lightning if i hear it {s} later and sound is {speed} m/s",
            f"{who.name} counts {s} from flash to thunder. At {speed} m/s, what is the distance in {unit}?",
            f"Calculate the distance of a storm in {unit}: {s}, {speed} m/s.",
            f"Between flash and bang I counted {s}. With sound at {speed} m/s, how many {unit} is that?",
            f"At {speed} m/s, how many {unit} does a sound cover in {s}?",
            f"Distance in {unit} to a flash heard {s} later, speed of sound {speed} m/s?",
            f"A bang needs {s} to reach me at {speed} m/s. How many {unit} away was it?",
        ),
        think=f"The distance is {show(seconds)} seconds times {speed} m/s{', divided by 1000 for km' if km else ''}.",
        code=f"print(round({code}, 3))",
        answer=show(value),
    )


def pace_from_speed(rng: random.Random) -> Draft:
    speed, (unit, per) = decimal(rng, 4, 20), rng.choice((("km", "km/h"), ("mile", "mph")))
    seconds = 3600 / speed
    if abs(float(seconds % 1) - 0.5) < 0.02:
        return pace_from_speed(rng)
    minutes, rest = divmod(round(seconds), 60)
    s, who = show(speed), person(rng)
    return Draft(
        phrasings=(
            f"What pace per {unit} (m:ss) is {s} {per}?",
            f"{s} {per} in min per {unit}, m:ss",
            f"{s} {per} as pace per {unit} m:ss",
            f"I run on a treadmill at {s} {per}. What is my pace per {unit} as m:ss?",
            f"how many minutes per {unit} is {s} {per}, like m:ss",
            f"{who.name} runs {s} {per}. Give the pace per {unit} as m:ss.",
            f"Convert {s} {per} to a pace per {unit} in m:ss.",
            f"At {s} {per}, how long does one {unit} take, as m:ss?",
            f"Running speed {s} {per}: pace m:ss per {unit}?",
            f"Which pace (m:ss per {unit}) do I have at {s} {per}?",
            f"If my watch says {s} {per}, what is that in m:ss for each {unit}?",
        ),
        think=f"One {unit} takes 3600 divided by {s} seconds, written as m:ss.",
        code=f'minutes, seconds = divmod(round(3600 / {s}), 60)\nprint(f"{{minutes}}:{{seconds:02d}}")',
        answer=f"{minutes}:{rest:02d}",
    )


def length_on_plan(rng: random.Random) -> Draft:
    scale, meters = rng.choice((20, 25, 50, 100, 200, 500)), decimal(rng, 1, 60)
    value = meters * 100 / scale
    m, who = show(meters), person(rng)
    if tied(value):
        return length_on_plan(rng)
    thing = rng.choice(("wall", "room", "garden", "house", "fence"))
    return Draft(
        phrasings=(
            f"A {thing} is {m} m long. How many cm is it on a plan at 1:{scale}?",
            f"{m} m at scale 1:{scale}, cm on paper",
            f"How long in cm do I draw {m} m at a scale of 1:{scale}?",
            f"1:{scale} drawing, {m} m real, how many cm",
            f"how many cm is {m} m on a 1:{scale} drawing",
            f"{who.name} draws a {thing} of {m} m at 1:{scale}. How many cm long is it on paper?",
            f"Convert a real length of {m} m to cm on a 1:{scale} plan.",
            f"On a 1 to {scale} plan, {m} m is how many centimeters?",
            f"Drawing length in cm of a {m} m {thing}, scale 1:{scale}?",
            f"I make a plan 1:{scale}. My {thing} has {m} m. What length in cm do I draw?",
            f"With a scale of 1:{scale}, what is {m} m on the drawing in cm?",
        ),
        think=f"{m} m are {m} * 100 cm, divided by {scale}.",
        code=f"print(round({m} * 100 / {scale}, 2))",
        answer=cents(value),
    )


def charging_time(rng: random.Random) -> Draft:
    size, power = rng.choice((24, 40, 50, 60, 64, 75, 77, 80, 100)), rng.choice((2, 4, 10, 11, 20, 22, 50, 100))
    low, high = rng.choice((5, 10, 15, 20, 30, 40)), rng.choice((60, 70, 80, 90, 100))
    value = Fraction(size * (high - low), 100 * power)
    if tied(value):
        return charging_time(rng)
    who, thing = person(rng), rng.choice(("car battery", "battery", "electric car", "van battery"))
    return Draft(
        phrasings=(
            f"How many hours does a {size} kWh {thing} take from {low}% to {high}% at {power} kW?",
            f"{size} kWh {thing}, {low}% to {high}%, {power} kW, hours",
            f"Charging a {size} kWh {thing} from {low} to {high} percent at {power} kW takes how many hours?",
            f"charge time {low}-{high}% {size}kWh at {power}kW in hours",
            f"how long in hours to charge {size} kwh from {low}% to {high}% with {power} kw",
            f"{who.name} charges a {thing} of {size} kWh at {power} kW from {low}% to {high}%. How many hours is that?",
            f"Calculate the hours to charge {size} kWh, {low}% -> {high}%, at {power} kW.",
            f"My {thing} has {size} kWh and is at {low}%. At {power} kW, how many hours until {high}%?",
            f"A charger gives {power} kW. How many hours for a {size} kWh {thing} from {low}% up to {high}%?",
            f"With {power} kW, hours needed to take a {size} kWh {thing} from {low}% to {high}%?",
            f"I plug in a {size} kWh {thing} at {low}% with {power} kW and want {high}%. How many hours?",
        ),
        think=f"Missing are {high} - {low} percent of {size} kWh, divided by {power} kW.",
        code=f"energy = {size} * ({high} - {low}) / 100\nprint(round(energy / {power}, 2))",
        answer=cents(value),
    )
