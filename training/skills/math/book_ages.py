"""Word problems of ages and of steps: siblings, then and now, the tenth day, doubling, degrees by the hour."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.stories.scenes import Scenes

AGES_APART = Scenes("""
- The ages of three siblings add up to {t}. They are each {d} years apart. How old is the youngest?
- three kids, {d} years apart, sum of ages {t}, age of the youngest
- {p}, {q} and {r} are {t} years old together. {q} is {d} years older than {p}, and {r} is {d} years older than {q}.
  How old is {p}?
- Three brothers were born {d} years apart. Their ages sum to {t}. What is the age of the youngest?
- Together three cousins are {t}. Each is {d} years older than the next. How old is the youngest one?
- A mother has three daughters, {d} years between one and the next. The three ages make {t}. Find the smallest age.
- The sum of the ages of three friends is {t}, with a gap of {d} years from each to the next. How old is the youngest
  friend?
- how old is the youngest of three sisters who are {t} together and {d} years apart each
- Three trees were planted {d} years after one another and are {t} years old in all. How old is the youngest tree?
- {p} is {d} years younger than {q}, who is {d} years younger than {r}. Their ages total {t}. How old is {p}?
- Our three dogs are {t} years old together, each {d} years older than the one before. What is the age of the
  youngest?
- The ages of three children go up by {d} years and total {t}. How old is the first?
""")

AGE_FROM_MULTIPLE = Scenes("""
- A mother is {d} years older than her daughter. In {y} years she will be {k.times} as old as her daughter. How old is
  the daughter now?
- {d} years apart, in {y} years {k.times} as old, how old is the younger one now
- {p} is {d} years older than {q}. In {y} years {p} will be {k.times} as old as {q}. How old is {q} today?
- A father has {d} years more than his son. {y} years from now his age is {k.times} the age of the son. What is the
  son's age?
- My aunt is {d} years older than I am, and in {y} years she is {k.times} my age. How old am I now?
- The house is {d} years older than the barn. In {y} years it will be {k.times} as old as the barn. How old is the
  barn?
- In {y} years {q} will be {k.times} as old as {p}. {q} is {d} years older. How old is {p} at present?
- how old is a girl now if her uncle is {d} years older and in {y} years {k.times} as old as she
- A teacher is {d} years older than a pupil. After {y} years she is {k.times} as old as the pupil. Find the pupil's
  age now.
- The age gap of two cousins is {d} years. In {y} years the older is {k.times} as old as the younger. The younger's
  age now?
- Grandpa is {d} years older than {p}. When {y} years have passed, he will be {k.times} as old as {p}. How old is {p}?
- {y} years from today {p} is {k.times} as old as {q}; {p} is {d} years older than {q}. What is {q}'s present age?
""")

MULTIPLE_OF_NOW = Scenes("""
- In {y} years {p} will be {k.times} as old as {he} is now. How old is {p} now?
- in {y} years i will be {k.times} as old as now, how old am i
- {y} years from now {q}'s age will be {k.times} what it is today. What is {qhis} age today?
- A tree will be {k.times} as old as now in {y} years. How old is it?
- My cat will be {k.times} its present age in {y} years. How old is my cat?
- When {y} years have gone by, {p} will have {k.times} the years {he} has now. How old is {he}?
- {p} says: in {y} years I am {k.times} as old as today. How old is {p} today?
- The club will be {k.times} as old in {y} years. What is its age in years now?
- Find the age of a boy who will be {k.times} as old {y} years from now.
- how old is my aunt if in {y} years she is {k.times} as old as she is today
- {q} will be {k.times} {qhis} current age after {y} years. What is {qhis} current age?
- After {y} more years a bridge will be {k.times} as old as it is. How many years old is it now?
""")

PAST_TO_FUTURE = Scenes("""
- {y} years ago {p} was {a}. How old will {he} be in {z2} years?
- was {a} {y} years ago, age in {z2} years?
- {q} was {a} years old {y} years ago. What will {qhis} age be {z2} years from now?
- If {p} was {a} {y} years ago, how old is {he} {z2} years from today?
- My dog was {a} years old {y} years ago. How old is it going to be in {z2} years?
- {y} years ago a house was {a} years old. How old will it be in {z2} years?
- i was {a} {y} years ago, how old will i be in {z2} years
- {p} celebrated turning {a} exactly {y} years ago. How old is {he} in {z2} years?
- Find the age in {z2} years of a woman who was {a} {y} years ago.
- {q} turned {a} {y} years ago today. How old does {qhe} turn in {z2} years?
- The club existed for {a} years when I joined {y} years ago. How many years will it have existed in {z2} years?
- A tree was {a} years old {y} years ago; {z2} years from now it will be how old?
""")

PARENT_TIMES = Scenes("""
- {p} is {a}. {His} grandma is {k.times} as old. How old was grandma when {p} was born?
- i am {a}, my mother is {k.times} as old, how old was she when i was born
- {q} is {a} years old and {qhis} father is {k.times} as old. How old was the father at {q}'s birth?
- A mother is {k.times} as old as her {a} year old son. What was her age when he was born?
- My uncle is {k.times} my age, and I am {a}. How old was he when I was born?
- {p} is {a} and the house is {k.times} as old as {he} is. How old was the house when {p} was born?
- Grandpa is {k.times} as old as {q}, who is {a}. How many years old was he when {q} was born?
- A girl of {a} has a teacher {k.times} as old. How old was the teacher at the birth of the girl?
- how old was my aunt when i was born if she is {k.times} as old as me and i'm {a}
- The king is {k.times} as old as the prince. The prince is {a}. How old was the king when the prince was born?
- {p}'s dad is {k.times} {p}'s age. {p} is {a}. At what age did he become {p}'s dad?
- {q}'s aunt is {k.times} {q}'s age of {a} years. How old was she when {q} came into the world?
""")

NTH_DAY = Scenes("""
- {p} does {a} push-ups on day 1 and {d} more each day than the day before. How many push-ups does {he} do on day {n}?
- starts with {a}, {d} more every day, how many on day {n}
- A hall has {a} seats in the first row and {d} more in each row than in the one before. How many seats are in row
  {n}?
- {q} saves ${a} in the first week and each week ${d} more than the week before. How much does {qhe} save in week {n}?
- On the first day {a} people came, and every day {d} more than the day before. How many came on day {n}?
- {p} ran {a} minutes on day 1. Each day {he} ran {d} minutes longer than the day before. How many minutes on day {n}?
- The first tower uses {a} blocks, each next one {d} more. How many blocks does tower number {n} use?
- In week 1 {p} reads {a} pages, in each following week {d} pages more than before. How many pages does {he} read in
  week {n}?
- I learn {a} words on day 1 and add {d} to that number every day. How many words do I learn on day {n}?
- how many sit-ups on day {n} when you begin with {a} on day 1 and do {d} more each day
- A shop sold {a} hats on the first day, and each day {d} more than the day before. How many did it sell on day {n}?
- Figure 1 has {a} dots, each figure has {d} dots more than the one before. How many dots has figure {n}?
""")

DOUBLED_DAILY = Scenes("""
- {p} reads {a} pages on day 1 and {doubles} the number of pages every day. How many pages does {he} read on day {n}?
- {p} reads {a} pages on day 1 and {k.times} as many every day as the day before. How many pages does {he} read on day
  {n}?
- A number starts at {a} on day 1 and {doubles} each day after that. What is it on day {n}?
- {q} puts ${a} in a box in week 1 and {doubles} the amount each week. How much does {qhe} put in the box in week {n}?
- day 1: {a}, each day {k.times} as many, how many on day {n}
- On the first day {a} people knew a secret, and each day {k.times} as many as the day before. How many knew it on day
  {n}?
- {q} gets ${a} in week 1, and each week {k.times} as much as the week before. How much does {qhe} get in week {n}?
- A pond has {a} lilies on day 1. Every day there are {k.times} as many as on the day before. How many are there on
  day {n}?
- Level 1 of a game gives {a} points and each level {k.times} as many as the level before. How many points gives level
  {n}?
- A video had {a} views on day 1 and each day {k.times} as many as the day before. How many views did it have on day
  {n}?
- The first round has {a} cards, each round {k.times} as many as the last one. How many cards has round {n}?
- {p} plants {a} seeds in year 1 and every year {k.times} as many as the year before. How many seeds in year {n}?
- how many grains are on square {n} if square 1 has {a} and each square {k.times} as many as the one before
- Figure 1 has {a} dots, and each figure has {k.times} as many dots as the one before. How many dots has figure {n}?
- The price is ${a} in year 1 and {k.times} as high each year as the year before. What is it in year {n}?
""")

BY_THE_HOUR = Scenes("""
- The temperature was {a} degrees at noon and fell {d} degrees each hour. How many degrees was it at {h} pm?
- {a} degrees at noon, {d} less every hour, at {h} pm?
- At 12 noon it was {a} degrees. Every hour it got {d} degrees colder. What was the temperature at {h} pm?
- From noon on the temperature drops by {d} degrees an hour. It is {a} degrees at noon. What is it at {h} pm?
- It was {a} degrees at noon, then {d} degrees colder each hour until {h} pm. What was the temperature then?
- A thermometer shows {a} degrees at noon and goes down {d} degrees an hour. What does it show at {h} pm?
- The water is {a} degrees at noon and cools {d} degrees per hour. How warm is it at {h} pm, in degrees?
- how cold is it at {h} pm if it is {a} degrees at noon and drops {d} degrees every hour
- In the mountains it was {a} degrees at noon; it cooled by {d} degrees every hour. Temperature at {h} pm?
- Noon: {a} degrees. Change: minus {d} degrees per hour. Find the degrees at {h} pm.
- Starting from {a} degrees at noon, it became {d} degrees colder an hour. How many degrees was it at {h} pm?
- If the {a} degrees of noon sink by {d} degrees each hour, what is the temperature at {h} pm?
""")

BELOW_ZERO = Scenes("""
- A diver is {a} m below sea level and goes up {b} m. How many m below sea level is the diver now?
- {a} m deep, {b} m up, how deep now
- A submarine at a depth of {a} m rises {b} m. What is its depth then, in m?
- {p} is in a cave {a} m under the ground and climbs {b} m up. How many m under the ground is {he} now?
- A bucket hangs {a} m down a well and is pulled up {b} m. How many m down is it?
- The lift is {a} m below the ground in a mine and goes up {b} m. What is its depth in m?
- {q} dives to {a} m and comes up {b} m. At what depth is {qhe}, in m?
- how deep is a whale in m that swims up {b} m from {a} m below the surface
- From {a} m under water a seal swims {b} m toward the surface. How many m below the surface is it?
- A miner {a} m below ground takes a ladder {b} m upward. How many m below ground is the miner?
- A robot works at a depth of {a} m. It is raised by {b} m. Give its new depth in m.
- A stone lies {a} m under water and is lifted {b} m. How many m under water is it now?
""")


def ages_apart(rng: random.Random) -> Draft:
    youngest, d = rng.randint(2, 30), rng.randint(2, 6)
    t = 3 * youngest + 3 * d
    return Draft(
        AGES_APART.told(rng, idle=False, t=t, d=d),
        f"The others are {d} and 2 times {d} older; take that off {t} and divide by 3.",
        f"print(({t} - {d} - 2 * {d}) // 3)",
        str(youngest),
    )


def age_from_difference_and_multiple(rng: random.Random) -> Draft:
    k, y = rng.choice((2, 2, 3, 3, 4)), rng.randint(2, 12)
    later = rng.randint(max(y + 2, 20 // (k - 1)), 26)
    d = (k - 1) * later
    return Draft(
        AGE_FROM_MULTIPLE.told(rng, idle=False, k=k, y=y, d=d),
        f"In {y} years {d} is {k} minus 1 times the younger age; then go {y} years back.",
        f"then = {d} // ({k} - 1)\nprint(then - {y})",
        str(later - y),
    )


def age_as_multiple_of_now(rng: random.Random) -> Draft:
    k, now = rng.choice((2, 2, 3, 3, 4, 5)), rng.randint(3, 35)
    y = (k - 1) * now
    return Draft(
        MULTIPLE_OF_NOW.told(rng, idle=False, k=k, y=y),
        f"{y} years are {k} minus 1 times the age now.",
        f"print({y} // ({k} - 1))",
        str(now),
    )


def age_from_past_to_future(rng: random.Random) -> Draft:
    a, (y, later) = rng.randint(4, 60), rng.sample(range(2, 21), 2)
    return Draft(
        PAST_TO_FUTURE.told(rng, idle=False, a=a, y=y, z2=later),
        f"{a} then, {y} years until now and {later} more.",
        f"now = {a} + {y}\nprint(now + {later})",
        str(sum((a, y, later))),
    )


def parent_age_from_times(rng: random.Random) -> Draft:
    a, k = rng.randint(4, 16), rng.choice((3, 4, 5, 6))
    return Draft(
        PARENT_TIMES.told(rng, idle=False, a=a, k=k),
        f"The other is {k} times {a} now; {a} years ago that was {a} less.",
        f"now = {k} * {a}\nprint(now - {a})",
        str((k - 1) * a),
    )


def amount_on_nth_day(rng: random.Random) -> Draft:
    a, d, n = rng.randint(3, 40), rng.randint(2, 9), rng.randint(5, 30)
    return Draft(
        NTH_DAY.told(rng, idle=False, a=a, d=d, n=n),
        f"From the first to number {n} the step of {d} comes {n} minus 1 times.",
        f"print({a} + ({n} - 1) * {d})",
        str(range(a, a + n * d, d)[-1]),
    )


def multiplied_by_nth_day(rng: random.Random) -> Draft:
    a, k, n = rng.randint(2, 15), rng.choice((2, 2, 2, 3)), rng.randint(3, 8)
    value = a
    for _ in range(1, n):
        value *= k
    return Draft(
        DOUBLED_DAILY.told(rng, idle=False, a=a, k=k, n=n, doubles="doubles" if k == 2 else "triples"),
        f"From the first to number {n} it is multiplied by {k} {n} minus 1 times.",
        f"print({a} * {k} ** ({n} - 1))",
        str(value),
    )


def temperature_by_hour(rng: random.Random) -> Draft:
    a, d, h = rng.randint(5, 35), rng.randint(2, 5), rng.randint(2, 9)
    return Draft(
        BY_THE_HOUR.told(rng, idle=False, a=a, d=d, h=str(h)),
        f"From noon to {h} pm are {h} hours of {d} degrees less.",
        f"print({a} - {h} * {d})",
        str(a - sum(d for _ in range(h))),
    )


def depth_after_rising(rng: random.Random) -> Draft:
    a = rng.randint(8, 300)
    b = rng.randint(2, a - 2)
    return Draft(
        BELOW_ZERO.told(rng, idle=False, a=a, b=b),
        f"Going up {b} makes the depth of {a} smaller.",
        f"print({a} - {b})",
        str(len(range(b, a))),
    )
