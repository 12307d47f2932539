"""What pupils bring home: legs in the yard, cuts and pieces, a snail in a well, flashing lights, ages, seats."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show
from training.skills.vocabulary import people, person


def legs_of_animals(rng: random.Random) -> Draft:
    birds, beasts = rng.randint(2, 40), rng.randint(2, 30)
    bird, beast = rng.choice(("chickens", "ducks", "geese", "hens")), rng.choice(("cows", "sheep", "goats", "horses"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"A farmer has {birds} {bird} and {beasts} {beast}. How many legs?",
            f"{birds} {bird} and {beasts} {beast} how many legs together",
            f"How many legs do {birds} {bird} and {beasts} {beast} have?",
            f"{p.name} counts the legs of {birds} {bird} and {beasts} {beast}. What number does {p.he} get?",
            f"There are {beasts} {beast} and {birds} {bird} in a field. How many legs are in the field?",
            f"legs of {beasts} {beast} + {birds} {bird}",
            f"In a barn live {birds} {bird} and {beasts} {beast}. How many legs do they have altogether?",
            f"Count the legs: {birds} {bird}, {beasts} {beast}.",
            f"What is the total number of legs of {beasts} {beast} and {birds} {bird}?",
            f"On a farm with {birds} {bird} and {beasts} {beast}, how many legs are there in all?",
        ),
        think=f"The {bird} have 2 legs each and the {beast} 4: {birds} times 2 plus {beasts} times 4.",
        code=f"print({birds} * 2 + {beasts} * 4)",
        answer=str(sum([2] * birds) + sum([4] * beasts)),
    )


def cuts_for_pieces(rng: random.Random) -> Draft:
    pieces, each = rng.randint(3, 30), rng.randint(1, 12)
    what, p = rng.choice(("log", "rope", "pipe", "plank", "ribbon", "bar")), person(rng)
    timed = rng.random() < 0.4 and each > 1
    ask = f"Each cut takes {each} minutes. How many minutes are needed" if timed else "How many cuts are needed"
    tail = f", {each} minutes per cut, how many minutes" if timed else ", how many cuts"
    want = f"how many minutes at {each} minutes a cut" if timed else "how many cuts"
    return Draft(
        phrasings=(
            f"{want} to saw one {what} into {pieces} pieces",
            f"A {what} is cut into {pieces} pieces. {ask}?",
            f"one {what} into {pieces} pieces{tail}",
            f"{p.name} wants {pieces} pieces from one {what}. {ask}?",
            f"To divide a {what} into {pieces} parts, {want} does it take?",
            f"I cut a long {what} into {pieces} pieces, one cut at a time. {ask}?",
            f"{pieces} pieces from a single {what}: {want}?",
            f"For {pieces} pieces of one straight {what}, {want} must I make?"
            if not timed
            else f"For {pieces} pieces of one straight {what}, {want} do I need?",
            f"A worker saws a {what} into {pieces} pieces. {ask}?",
            f"If a {what} shall become {pieces} pieces, {want} is that?",
        ),
        think=f"{pieces} pieces take one cut less" + (f", each of {each} minutes." if timed else "."),
        code=f"print(({pieces} - 1) * {each})" if timed else f"print({pieces} - 1)",
        answer=str(sum((each if timed else 1) for _ in range(1, pieces))),
    )


def snail_in_well(rng: random.Random) -> Draft:
    up = rng.randint(2, 7)
    down, deep = rng.randint(1, up - 1), rng.randint(up + 2, 40)
    place, days = 0, 1
    while place + up < deep:
        place, days = place + up - down, days + 1
    who = rng.choice(("snail", "frog", "beetle", "worm"))
    return Draft(
        phrasings=(
            f"A {who} climbs {up} m by day and slides back {down} m at night. How many days for a {deep} m well?",
            f"{who} in a {deep} m well, {up} up each day, {down} down each night, on which day is it out",
            f"A well is {deep} m deep. A {who} goes up {up} m a day and falls {down} m at night. When is it out?",
            f"How many days does a {who} need out of a {deep} meter hole if it gains {up} m by day and loses {down} m"
            f" by night?",
            f"{deep} m wall, a {who} climbs {up} m daily and slips {down} m nightly: days to the top?",
            f"On what day does a {who} reach the top of a {deep} m pole, {up} m up by day, {down} m down at night?",
            f"Every day a {who} climbs {up} m, every night it slips {down} m. The well is {deep} m. How many days?",
            f"how long does a {who} take to get out of a {deep} m well, climbing {up} m and sliding {down} m at night",
            f"A {who} is at the bottom of a {deep} m well. It climbs {up} m each day but slides {down} m back each"
            f" night. On which day does it get out?",
            f"In how many days is a {who} out of a well of {deep} m when it climbs {up} m a day and slides {down} m"
            f" each night?",
        ),
        think=f"Count days: up {up}, out when {deep} is reached, else down {down}.",
        code=f"height, days = 0, 0\nwhile True:\n    days += 1\n    height += {up}\n    if height >= {deep}:\n"
        f"        break\n    height -= {down}\nprint(days)",
        answer=str(days),
    )


def together_again(rng: random.Random) -> Draft:
    a, b = rng.sample((2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 30), 2)
    unit = rng.choice(("seconds", "minutes", "days"))
    p, q = people(rng, 2)
    what = rng.choice(("lights flash", "buses leave", "bells ring", "alarms sound"))
    return Draft(
        phrasings=(
            f"Two {what} every {a} and {b} {unit}, now together. In how many {unit} do they coincide again?",
            f"{what} every {a} and {b} {unit}, when together again",
            f"One comes every {a} {unit}, the other every {b}. Both came now. After how many {unit} will both come?",
            f"{p.name} visits every {a} {unit} and {q.name} every {b} {unit}. Both are here now. In how many {unit} do"
            f" they meet again?",
            f"Every {a} {unit} and every {b} {unit}: after how many {unit} do both fall together?",
            f"two events repeat every {a} and {b} {unit}, next time at once in how many {unit}",
            f"I water the cactus every {a} {unit} and the fern every {b}. Both today. When both again, in {unit}?"
            if unit == "days"
            else f"Timer A goes off every {a} {unit}, timer B every {b}. Both went off. When both again, in {unit}?",
            f"If two {what} every {a} {unit} and every {b} {unit}, how many {unit} pass until they do so together?",
            f"Two {what} at the same time, then every {a} and every {b} {unit}. How many {unit} until the next time"
            f" together?",
            f"Two {what}, one every {a} {unit} and one every {b} {unit}. After how many {unit} do they coincide again?",
        ),
        think=f"The first common multiple of {a} and {b}.",
        code=f"import math\n\nprint(math.lcm({a}, {b}))",
        answer=str(next(n for n in range(a, a * b + 1, a) if n % b == 0)),
    )


def largest_equal_groups(rng: random.Random) -> Draft:
    groups = rng.randint(2, 15)
    x, y = rng.sample(range(2, 12), 2)
    a, b = groups * x, groups * y
    one, two = rng.sample(("apples", "oranges", "pens", "roses", "cookies", "stickers", "tulips", "candies"), 2)
    box, p = rng.choice(("baskets", "bags", "gift boxes", "bunches", "sets")), person(rng)
    return Draft(
        phrasings=(
            f"{a} {one} and {b} {two} in identical {box}, nothing left. What is the max number of {box}?",
            f"most equal {box} from {a} {one} and {b} {two}",
            f"{p.name} has {a} {one} and {b} {two} and makes identical {box} with all of them. How many {box} at most?",
            f"What is the greatest number of identical {box} you can make with {a} {one} and {b} {two}?",
            f"How many {box} at most if {a} {one} and {b} {two} are shared out equally with none over?",
            f"{a} {one} + {b} {two}, largest number of equal {box}?",
            f"I want to pack {a} {one} and {b} {two} into as many equal {box} as possible. How many?",
            f"Every one of the {box} must be the same. With {a} {one} and {b} {two}, how many can there be at most?",
            f"Using all {a} {one} and {b} {two}, how many identical {box} can be made at most?",
            f"A shop makes equal {box} of {a} {one} and {b} {two}, using all. What is the largest number of {box}?",
        ),
        think=f"The greatest common divisor of {a} and {b}.",
        code=f"import math\n\nprint(math.gcd({a}, {b}))",
        answer=str(max(n for n in range(1, a + 1) if a % n == b % n == 0)),
    )


def empty_seats(rng: random.Random) -> Draft:
    seats = rng.randint(20, 90)
    on = rng.randint(8, seats - 2)
    off = rng.randint(1, on - 1)
    what, p = rng.choice(("bus", "train car", "boat", "tram", "ferry")), person(rng)
    return Draft(
        phrasings=(
            f"A {what} has {seats} seats. {on} people get on, then {off} get off. How many empty seats?",
            f"{seats} seats, {on} people in, {off} out, free seats?",
            f"{on} people board a {what} with {seats} seats and {off} leave. How many seats are free?",
            f"{p.name} drives a {what} with {seats} seats. {on} passengers enter and {off} leave. How many seats are"
            f" empty?",
            f"how many free seats in a {what} for {seats} if {on} came in and {off} went out",
            f"There is room for {seats}. {on} came and {off} went away again. How many places are free?",
            f"A room has {seats} chairs. {on} people sit down and {off} get up later. How many chairs are empty?",
            f"A parking lot has {seats} spaces. {on} cars came and {off} left. How many spaces are free?",
            f"Find the number of free seats in a {what} with {seats} seats after {on} people got on and {off} got off.",
            f"Of {seats} seats, how many are empty after {on} people sat down and {off} stood up?",
            f"How many of the {seats} seats of a {what} are free when {on} got on and {off} got off?",
        ),
        think=f"On board are {on} minus {off}; subtract them from the {seats} seats.",
        code=f"print({seats} - ({on} - {off}))",
        answer=str(seats - on + off),
    )


def times_as_old(rng: random.Random) -> Draft:
    child, times = rng.randint(3, 24), rng.randint(2, 5)
    while child * times > 95:
        child, times = rng.randint(3, 24), rng.randint(2, 5)
    p, q = people(rng, 2)
    who = rng.choice(("dad", "mum", "aunt", "grandpa", "teacher", "coach"))
    twice = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}[times]
    return Draft(
        phrasings=(
            f"My {who} is {times} times as old as me. I'm {child}. How old is my {who}?",
            f"i am {child} and my {who} is {twice} my age, how old is my {who}",
            f"{p.name} is {child}. {q.name} is {twice} as old. How old is {q.name}?",
            f"How old is {q.name} if {q.he} is {times} times as old as {p.name}, who is {child}?",
            f"age {child}, {who} {times} times as old, age of {who}?",
            f"{q.name}'s age is {twice} {p.name}'s age. {p.name} is {child} years old. What is {q.name}'s age?",
            f"I am {child} years old. My {who} is {twice} as old as I am. What is my {who}'s age?",
            f"{p.name} turned {child}. {p.his.capitalize()} {who} is {times} times that old. How old is the {who}?",
            f"{p.name} is {child} years old and {p.his} {who} is {times} times as old. How old is {p.his} {who}?",
            f"What is the age of a {who} who is {times} times as old as a {child} year old?",
        ),
        think=f"The age is {times} times {child}.",
        code=f"print({times} * {child})",
        answer=str(sum(child for _ in range(times))),
    )


def half_my_age_then(rng: random.Random) -> Draft:
    young, now = rng.randint(2, 6), rng.randint(18, 80)
    then = 2 * young
    p = person(rng)
    who = rng.choice(("sister", "brother", "cousin", "neighbour"))
    return Draft(
        phrasings=(
            f"When I was {then} my {who} was half my age. Now I'm {now}, how old is my {who}?",
            f"i was {then}, {who} half my age, now i am {now}, {who} is?",
            f"My {who} was half as old as me when I was {then}. I am {now} today. How old is my {who}?",
            f"At {then} I was twice as old as my {who}. I am {now} now. How old is my {who} now?",
            f"{p.name} was {then} when {p.his} {who} was half {p.his} age. {p.name} is now {now}. How old is the"
            f" {who}?",
            f"Riddle: I am {now}. When I was {then}, my {who} was half as old. The {who}'s age now?",
            f"How old is my {who} if I'm {now} and was {then} when the {who} was half my age?",
            f"When {p.name} was {then}, {p.his} {who} was half that age. How old is the {who} when {p.name} is {now}?",
            f"Work out the age of my {who}, who was half my age when I was {then}. I am {now} now.",
            f"I was {then} years old and my {who} was half of that. Today I am {now}. What is my {who}'s age today?",
            f"When I was {then} years old, my {who} was half my age. How old is my {who} now that I am {now}?",
        ),
        think=f"The {who} is {then} minus half of {then} years younger, always.",
        code=f"younger = {then} - {then} // 2\nprint({now} - younger)",
        answer=str(now - then + young),
    )


def larger_part(rng: random.Random) -> Draft:
    parts = ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5), (3, 5), (4, 5), (5, 6))
    (a, b), (c, d) = rng.sample(parts, 2)
    m, n = b * rng.randint(3, 20), d * rng.randint(3, 20)
    x, y = Fraction(a, b) * m, Fraction(c, d) * n
    if x == y:
        return larger_part(rng)
    first, second, p = f"{a}/{b} of {m}", f"{c}/{d} of {n}", person(rng)
    return Draft(
        phrasings=(
            f"Which is more: {first} or {second}? Give the larger value.",
            f"larger of {first} and {second}",
            f"What is bigger, {first} or {second}? Print the bigger amount.",
            f"{p.name} may take {first} or {second} coins. What is the most {p.he} can get?",
            f"{first} vs {second}, the higher value?",
            f"Compare {first} with {second} and tell me the greater number.",
            f"Would I get more from {first} or from {second}? How much is the larger one?",
            f"how much is the greater of {first} and {second}",
            f"Work out {first} and {second}. What is the larger result?",
            f"Of {first} and {second}, what is the larger amount?",
        ),
        think=f"Compute {m} * {a} / {b} and {n} * {c} / {d} and take the larger.",
        code=f"print(max({m} * {a} / {b}, {n} * {c} / {d}))",
        answer=show(max(m // b * a, n // d * c)),
    )


def fraction_of_what_is_left(rng: random.Random) -> Draft:
    b = rng.randint(3, 8)
    a = rng.choice([n for n in range(1, b) if math.gcd(n, b) == 1])
    c, d = rng.choice(((1, 2), (1, 3), (1, 4), (2, 3), (3, 4)))
    p, thing = person(rng), rng.choice(("pizza", "cake", "pie", "bar of chocolate"))
    part = {(1, 2): "half", (1, 3): "a third", (1, 4): "a quarter", (2, 3): "two thirds", (3, 4): "three quarters"}
    eaten = part[c, d]
    return Draft(
        phrasings=(
            f"i have {a}/{b} of a {thing} and eat {eaten} of it, how much of the {thing} is left?",
            f"There is {a}/{b} of a {thing}. {p.name} eats {eaten} of that. What fraction of the {thing} is left?",
            f"{a}/{b} of a {thing}, {eaten} of it eaten, fraction left",
            f"What fraction of a {thing} remains when {eaten} of {a}/{b} is gone?",
            f"{p.name} has {a}/{b} of a {thing} and gives away {eaten} of it. What fraction of a {thing} does {p.he}"
            f" keep?",
            f"I used {eaten} of the {a}/{b} of a {thing} I had. What fraction of a whole {thing} is left?",
            f"Left over: {a}/{b} of a {thing} less {eaten} of it, as a fraction of the {thing}?",
            f"After eating {eaten} of my {a}/{b} of a {thing}, what fraction of the {thing} do I have?",
            f"Of a {thing} {a}/{b} is there. {eaten.capitalize()} of this is eaten. What fraction of the {thing} is"
            f" left?",
            f"If I eat {eaten} of {a}/{b} of a {thing}, what fraction of the {thing} is left?",
        ),
        think=f"What is left is {a}/{b} times 1 minus {c}/{d}.",
        code=f"from fractions import Fraction\n\nprint(Fraction({a}, {b}) * (1 - Fraction({c}, {d})))",
        answer=str(Fraction(a * (d - c), b * d)),
    )
