"""Journeys as asked: two halves at two speeds, a race, wind and current, catching up, stopping, filling, dripping."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, tied
from training.skills.vocabulary import people, person


def average_of_two_speeds(rng: random.Random) -> Draft:
    (a, b), who = rng.sample(range(4, 130), 2), person(rng)
    same = rng.random() < 0.45
    x = rng.randint(4, 40) * 5
    y = x if same else rng.randint(4, 40) * 5
    exact = (x + y) / (Fraction(x, a) + Fraction(y, b))
    if tied(exact) or (not same and x == y):
        return average_of_two_speeds(rng)
    unit, rate = rng.choice((("km", "km/h"), ("km", "km/h"), ("miles", "mph")))
    return Draft(
        phrasings=(
            (
                f"{who.name} goes {x} {unit} to work at {a} {rate} and the same way back at {b} {rate}. Average"
                f" speed, to 2 decimals?"
                if same
                else f"First {x} {unit} at {a} {rate}, after that {y} {unit} at {b} {rate}: mean speed of the trip,"
                f" to 2 decimals?"
            ),
            f"I drive {x} {unit} at {a} {rate} and then {y} {unit} at {b} {rate}. What is my average speed for the"
            f" whole trip?",
            f"{x} {unit} at {a} {rate}, then {y} {unit} at {b} {rate}, average speed overall",
            f"A car covers {x} {unit} at {a} {rate} and {y} {unit} at {b} {rate}. Find the average speed of the whole"
            f" way.",
            f"average speed for {x} {unit} with {a} {rate} and {y} {unit} with {b} {rate}?",
            f"{who.name} rides {x} {unit} at {a} {rate} and the next {y} {unit} at {b} {rate}. What is {who.his}"
            f" average"
            f" speed in all?",
            f"Average speed over {x} {unit} at {a} {rate} plus {y} {unit} at {b} {rate}, to 2 decimals",
            f"The first {x} {unit} go at {a} {rate}, the last {y} {unit} at {b} {rate}. What average is that, in"
            f" {rate}?",
            f"whats my overall average in {rate} if i do {x} {unit} at {a} and {y} {unit} at {b} {rate}",
            f"Out {x} {unit} at {a} {rate}, on for {y} {unit} at {b} {rate}: total distance over total time in {rate}?",
            f"A train runs {x} {unit} at {a} {rate}, then {y} {unit} at {b} {rate}. Compute its mean speed.",
            f"What constant speed takes as long as {x} {unit} at {a} {rate} followed by {y} {unit} at {b} {rate}?",
        ),
        think=f"The whole distance {x} + {y} over the whole time {x} / {a} + {y} / {b}.",
        code=f"print(round(({x} + {y}) / ({x} / {a} + {y} / {b}), 2))",
        answer=cents(exact),
    )


def speed_of_sprint(rng: random.Random) -> Draft:
    meters, who = rng.choice((50, 60, 100, 200, 400, 800, 1000, 1500, 2000, 5000)), person(rng)
    seconds, up = decimal(rng, meters // 10, meters // 2), rng.random() < 0.7
    unit, exact = ("km/h", meters / seconds * Fraction(18, 5)) if up else ("m/s", meters / seconds)
    if tied(exact):
        return speed_of_sprint(rng)
    s, race = show(seconds), rng.choice(("race", "sprint", "run", "swim", "lap"))
    return Draft(
        phrasings=(
            f"Average speed in {unit} for a {meters} m {race} done in {s} seconds",
            f"{meters} m in {s} s, speed in {unit}",
            f"{who.name} does {meters} m in {s} seconds. What is {who.his} speed in {unit}?",
            f"average speed in {unit} of {meters} metres in {s} seconds",
            f"What speed in {unit} is {meters} metres in {s} seconds?",
            f"A {meters} m {race} takes {s} s. How fast is that in {unit}?",
            f"how fast in {unit} is {meters} m in {s} sec",
            f"I cover {meters} m in {s} seconds. Give my average speed in {unit}, to 2 decimals.",
            f"Compute the speed in {unit}: distance {meters} m, time {s} s.",
            f"Going {meters} metres in {s} seconds means how many {unit}?",
            f"With a time of {s} s over {meters} m, what's the mean speed in {unit}?",
        ),
        think=f"Metres per second are {meters} / {s}" + ("; times 3.6 for km/h." if up else "."),
        code=f"print(round({meters} / {s}{' * 3.6' if up else ''}, 2))",
        answer=cents(exact),
    )


def wind_or_current(rng: random.Random) -> Draft:
    plane, with_it, who = rng.random() < 0.5, rng.random() < 0.5, person(rng)
    if plane:
        speed, flow, distance = rng.randint(25, 95) * 10, rng.randint(2, 12) * 10, rng.randint(3, 60) * 100
        it, still, rate, word = "plane", "in still air", "km/h", "tailwind" if with_it else "headwind"
        phrase = f"with a {flow} {rate} {word}"
    else:
        speed, flow, distance = rng.randint(6, 40), rng.randint(1, 5), rng.randint(4, 120)
        it, still, rate, word = "boat", "in still water", "km/h", "downstream" if with_it else "upstream"
        phrase = f"{word} in a current of {flow} {rate}"
    net = speed + flow if with_it else speed - flow
    exact = Fraction(distance, net)
    if tied(exact):
        return wind_or_current(rng)
    return Draft(
        phrasings=(
            f"A {it} does {speed} {rate} {still}. How many hours do {distance} km take {phrase}? 2 decimals.",
            f"{it} {speed} {rate} {still}, {distance} km {phrase}, time in hours (2 decimals)",
            f"A {it} covers {distance} km at {speed} {rate} {still} {phrase}. Time in hours, 2 decimals?",
            f"how long in hours for {distance} km {phrase} at {speed} {rate} {still}, 2 decimals",
            f"How long, in hours to 2 decimals, does a {it} of {speed} {rate} {still} need for {distance} km {phrase}?",
            f"{who.name}'s {it} makes {speed} {rate} {still}. {who.he.capitalize()} travels {distance} km {phrase}."
            f" How many hours is"
            f" that, to 2 decimals?",
            f"Travel time in hours (2 decimals): {distance} km {phrase}, speed {speed} {rate} {still}.",
            f"Going {distance} km {phrase}, a {it} with {speed} {rate} {still} takes how many hours, to 2 decimals?",
            f"The {it} goes {speed} {rate} {still}. {phrase[0].upper()}{phrase[1:]}, what time in hours does it need"
            f" for {distance} km?"
            f" Two decimals.",
            f"Calculate the hours to 2 decimals for {distance} km {phrase}; own speed {speed} {rate}.",
            f"At {speed} {rate} {still} and {phrase}, in how many hours are {distance} km done? Round to 2 decimals.",
        ),
        think=f"The speed over ground is {speed} {'plus' if with_it else 'minus'} {flow}; divide {distance} by it.",
        code=f"print(round({distance} / ({speed} {'+' if with_it else '-'} {flow}), 2))",
        answer=cents(exact),
    )


def catching_up(rng: random.Random) -> Draft:
    slow = rng.randint(3, 90)
    fast, lead = slow + rng.randint(1, 40), rng.choice((1, 1, 2, 3, 4))
    exact, (p, q) = Fraction(slow * lead, fast - slow), people(rng, 2)
    if tied(exact) or exact > 30:
        return catching_up(rng)
    what, rate = rng.choice((("Car", "km/h"), ("Train", "km/h"), ("Van", "km/h"), ("Boat", "mph"), ("Truck", "mph")))
    later = "an hour later" if lead == 1 else f"{lead} hours later"
    hour = "1 hour" if lead == 1 else f"{lead} hours"
    end = "to 2 decimals"
    return Draft(
        phrasings=(
            f"{what} A does {slow} {rate}, {what.lower()} B starts {later} at {fast} {rate}. How many hours after its"
            f" own start"
            f" does B catch A, {end}?",
            f"A at {slow} {rate}, B {later} at {fast} {rate} on the same road, hours B needs to catch up, {end}",
            f"{p.name} leaves at {slow} {rate}. {q.name} follows {later} at {fast} {rate}. How many hours does {q.he}"
            f" drive until"
            f" {q.he} catches up, {end}?",
            f"how long in hours does it take at {fast} {rate} to catch someone who left {hour} earlier at {slow}"
            f" {rate}, {end}",
            f"With a head start of {hour} at {slow} {rate}, after how many hours of driving at {fast} {rate} is the"
            f" first one caught,"
            f" {end}?",
            f"A {what.lower()} has {hour} start at {slow} {rate}. How many hours does one at {fast} {rate} need to"
            f" reach it, {end}?",
            f"{slow} {rate} with {hour} head start, chaser {fast} {rate}: hours until caught, {end}?",
            f"Hours for the faster {what.lower()} ({fast} {rate}) to overtake a slower one ({slow} {rate}) that left"
            f" {hour} before, {end}",
            f"The second {what.lower()} sets off {later} at {fast} {rate} behind one at {slow} {rate}. Find its hours"
            f" on the way until it"
            f" catches up, {end}.",
            f"Someone walks off at {slow} {rate}; {later} I follow at {fast} {rate}. How many hours do I need to draw"
            f" level, {end}?",
            f"Starting {later}, a {what.lower()} at {fast} {rate} chases one at {slow} {rate}. In how many hours is it"
            f" level, {end}?",
        ),
        think=f"The lead is {slow} times {lead} and shrinks by {fast} - {slow} an hour.",
        code=f"print(round({slow} * {lead} / ({fast} - {slow}), 2))",
        answer=cents(exact),
    )


def stopping_distance(rng: random.Random) -> Draft:
    kmh, speed = rng.random() < 0.4, rng.randint(6, 40)
    react, brake, who = Fraction(rng.randint(4, 20), rng.choice((10, 10, 8))), rng.randint(4, 90), person(rng)
    if kmh:
        speed *= 5
    exact = (Fraction(speed * 5, 18) if kmh else speed) * react + brake
    if tied(exact):
        return stopping_distance(rng)
    unit, r = "km/h" if kmh else "m/s", show(react)
    end = ", to 2 decimals" if kmh else ""
    return Draft(
        phrasings=(
            f"Stopping distance: reaction {r} s at {speed} {unit}, then {brake} m of braking. Total in m{end}?",
            f"reaction time {r} s, speed {speed} {unit}, braking distance {brake} m, stopping distance in m{end}",
            f"A driver at {speed} {unit} reacts after {r} seconds and then brakes over {brake} m. How far does the car"
            f" go in"
            f" all, in m{end}?",
            f"how many metres to stop at {speed} {unit} with {r} s reaction and {brake} m braking{end}",
            f"{who.name} drives {speed} {unit}, needs {r} s to react and {brake} m to brake. What is the total stopping"
            f" distance in m{end}?",
            f"Find the stopping distance in metres{end}: {speed} {unit}, {r} s thinking time, {brake} m braking"
            f" distance.",
            f"Thinking distance plus braking distance: {speed} {unit} for {r} s and then {brake} m. Metres{end}?",
            f"At {speed} {unit} I react for {r} s before a braking distance of {brake} m. How many metres"
            f" altogether{end}?",
            f"Total way in m until a car at {speed} {unit} stands still, reaction {r} s, brakes {brake} m{end}?",
            f"The brakes take {brake} m from {speed} {unit}, after {r} s of reaction. How long is the whole way in"
            f" m{end}?",
            f"With {r} s reaction time at {speed} {unit} and {brake} m of braking, what stopping distance in m"
            f" results{end}?",
        ),
        think=f"In {r} s at {speed} {unit} the car goes {speed}{' / 3.6' if kmh else ''} * {r} m; add {brake} m.",
        code=f"print(round({speed}{' / 3.6' if kmh else ''} * {r} + {brake}, 2))",
        answer=cents(Fraction(exact)),
    )


def hours_to_fill(rng: random.Random) -> Draft:
    amount, rate, who = rng.randint(4, 160) * 500, rng.randint(4, 90), person(rng)
    exact = Fraction(amount, rate * 60)
    if tied(exact):
        return hours_to_fill(rng)
    what, unit = rng.choice(
        (("pool", "litres"), ("pool", "gallons"), ("tank", "litres"), ("pond", "litres"), ("cistern", "gallons"))
    )
    verb = rng.choice(("fill", "fill", "empty"))
    end = "to 2 decimals"
    return Draft(
        phrasings=(
            f"My {what} takes {amount} {unit} and the hose does {rate} {unit} a minute. To {verb} it, how many hours,"
            f" {end}?",
            f"A {what} holds {amount} {unit} and takes {rate} {unit} per minute. How many hours to {verb} it, {end}?",
            f"{what} {amount} {unit}, {rate} {unit}/min, hours to {verb}, {end}",
            f"How many hours does it take to {verb} a {what} of {amount} {unit} at {rate} {unit} per minute, {end}?",
            f"{verb} {amount} {unit} at {rate} {unit} a minute, how many hours, {end}",
            f"{who.name} has to {verb} a {what} with {amount} {unit}. The pump does {rate} {unit} a minute. How many"
            f" hours"
            f" is that, {end}?",
            f"In hours, {end}: {amount} {unit} at {rate} {unit} per minute.",
            f"A hose gives {rate} {unit} a minute. After how many hours have {amount} {unit} gone through, {end}?",
            f"how many hours until a {amount} {unit} {what} is done at {rate} {unit} each minute, {end}",
            f"Convert to hours ({end}) the time to {verb} {amount} {unit} with {rate} {unit} per minute.",
            f"My {what} takes {amount} {unit}; {rate} {unit} flow per minute. Time in hours, {end}?",
            f"With a flow of {rate} {unit} per minute, how many hours do I need for {amount} {unit}, {end}?",
        ),
        think=f"Minutes are {amount} / {rate}; divide by 60 for hours.",
        code=f"print(round({amount} / {rate} / 60, 2))",
        answer=cents(exact),
    )


def dripping_tap(rng: random.Random) -> Draft:
    ml, every, span = (
        rng.randint(1, 12),
        rng.choice((1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30)),
        rng.choice(("hour", "day", "day", "week")),
    )
    seconds = {"hour": 3600, "day": 86400, "week": 604800}[span]
    steps = {"hour": "60 * 60", "day": "24 * 60 * 60", "week": "7 * 24 * 60 * 60"}[span]
    exact, who = Fraction(ml * seconds, every * 1000), person(rng)
    if tied(exact):
        return dripping_tap(rng)
    what = rng.choice(("tap", "tap", "pipe", "gutter", "hose", "shower head"))
    often = "every second" if every == 1 else f"every {every} seconds"
    an = "an" if span == "hour" else "a"
    return Draft(
        phrasings=(
            f"A {what} drips {ml} ml {often}. How many litres in {an} {span}?",
            f"{ml} ml {often}, litres per {span}",
            f"A leaking {what} loses {ml} ml {often}. How many litres is that {an} {span}?",
            f"how many litres {an} {span} does a {what} waste with {ml} ml {often}",
            f"{who.name}'s {what} leaks {ml} ml {often}. What is lost in {an} {span}, in litres?",
            f"Water lost in {an} {span}, in litres: {ml} ml {often}.",
            f"If {ml} ml drip {often}, how many litres come together in one {span}?",
            f"Calculate the litres {an} {span} from {ml} ml {often}.",
            f"My {what} drips: {ml} ml {often}. Litres in one {span}?",
            f"One {span} of dripping, {ml} ml {often}: how many litres of water?",
            f"How much water in litres runs from a {what} that drips {ml} ml {often} during {an} {span}?",
        ),
        think=f"{an.capitalize()} {span} has {steps} seconds; divide by {every}, times {ml} ml, by 1000.",
        code=f"print({neat(f'{steps} / {every} * {ml} / 1000', exact, 2)})",
        answer=show(round(exact, 2)),
    )
