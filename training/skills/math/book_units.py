"""Word problems with units and known facts: dozens, wheels, legs, grams into kilos, drips, pieces and the rest."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show
from training.skills.stories.scenes import Scenes

DOZENS_LESS = Scenes("""
- {p} has {n} dozen eggs. {He} uses {k} of them for cakes. How many eggs does {he} have left?
- {n} dozen minus {k}, how many
- A baker makes {n} dozen {baked} and sells {k}. How many {baked} are left?
- {q} buys {n} dozen roses, and {k} roses wilt. How many roses are still fine?
- There were {n} dozen {food} in a box. {k} of them have been eaten. How many {food} are in it now?
- A carton holds {n} dozen pens. {k} pens are missing. How many pens are in it?
- A shop ordered {n} dozen cups and {k} cups broke on the way. How many cups were not broken?
- how many donuts remain of {n} dozen after {k} are gone
- From {n} dozen oysters {k} were served. How many oysters are there still?
- We had {n} dozen candles and lit {k} of them. How many candles were not lit?
- {p} picks {n} dozen {fruit} and gives {k} to {q}. How many {fruit} does {p} keep?
- A farmer brings {n} dozen eggs to the market and comes back with {k}. How many eggs were sold?
""")

DOZENS_AND_SOME = Scenes("""
- How many eggs are {n} dozen and {k}?
- {n} dozen plus {k}
- {p} has {n} dozen {food} and {k} more. How many {food} is that?
- {n} dozen and {k} pens, how many pens are there
- A baker has {n} dozen rolls and another {k} rolls. How many rolls are there altogether?
- Give the number: {n} dozen and {k} buttons.
- {q} bought {n} dozen {baked}, and {k} came free. How many {baked} did {qhe} get?
- In the box there are {n} dozen candles and {k} single candles. What is the number of candles?
- {n} cartons of a dozen eggs and {k} loose eggs make how many eggs?
- what is {n} dozen and {k} as a number
- There are {n} full dozens of oysters and {k} others. How many oysters?
- Write {n} dozen and {k} as one number.
""")

WHEELS = Scenes("""
- In a parking lot there are {a} cars and {b} motorcycles. How many wheels are there?
- {a} cars, {b} bicycles, wheels in all?
- How many wheels do {a} cars and {b} bikes have?
- {p} counts the wheels of {a} cars and {b} bicycles. What number does {he} get?
- {a} cars and {b} scooters with two wheels each stand in a street. Count the wheels.
- A garage has to change all tires of {a} cars and {b} motorbikes. How many tires is that?
- On a ferry are {a} cars and {b} bicycles. What's the total number of wheels?
- how many wheels for {b} bicycles and {a} cars together
- A factory builds {a} cars and {b} motorcycles. How many wheels does it need?
- What is the number of wheels on {a} cars plus {b} bicycles?
- There are {b} bikes and {a} cars in the yard. How many wheels are in the yard?
""")

LEGS_GIVEN = Scenes("""
- A {big} has {s} legs and a {small} {f}. How many legs do {a} {big}s and {b} {small}s have?
- {a} {big}s with {s} legs and {b} {small}s with {f}, legs together?
- One {big} has {s} legs, one {small} has {f}. {p} sees {a} {big}s and {b} {small}s. How many legs does {he} see?
- A red star has {s} points and a blue one {f}. How many points do {a} red and {b} blue stars have?
- A large tent needs {s} pegs, a small tent {f}. How many pegs do {a} large and {b} small tents need?
- A truck has {s} wheels and a van {f}. How many wheels do {a} trucks and {b} vans have in all?
- Each lamp of type A has {s} bulbs, each of type B has {f}. {p} has {a} of A and {b} of B. How many bulbs are needed?
- A large box takes {s} books, a small one {f}. How many books go into {a} large and {b} small boxes?
- how many legs do {a} {big}s and {b} {small}s have if a {big} has {s} and a {small} {f}
- A violet has {f} petals and a daisy {s}. Count the petals of {b} violets and {a} daisies.
- Wins count {s} points, draws {f}. {q} has {a} wins and {b} draws. How many points is that?
- A wide shelf has {s} hooks, a narrow one {f}. {a} wide and {b} narrow shelves hang in a shop. How many hooks?
""")

ADDED_IN_KG = Scenes("""
- {p}'s backpack weighs {k} kg. {He} puts in {n} books of {g} g each. How heavy is it now, in kg?
- {k} kg plus {n} times {g} g, in kg
- A crate of {k} kg gets {n} jars of {g} g each. How many kg does it weigh with them?
- A cat of {k} kg is carried in a basket with {n} cans of {g} grams each. What do the cat and the cans weigh, in kg?
- {q} loads {n} bags of {g} g on a cart that weighs {k} kg. How many kg is the cart with the bags?
- An empty case has {k} kg. {n} shirts weigh {g} g each. What is the weight in kg of the case with the shirts?
- I carry {k} kg of potatoes and {n} packs of flour with {g} g each. How many kg do I carry?
- A box of {k} kg is filled with {n} tins of {g} grams each. Total weight in kg?
- how many kg is a bike of {k} kg with {n} bottles of {g} g each on it
- To {k} kg of sand {p} adds {n} buckets of {g} g. How many kg are there now?
- The parcel weighs {k} kg. {n} magazines at {g} g each are put in. Give its weight in kg.
- With {n} toys of {g} g each inside, a {k} kg chest weighs how many kg?
""")

ML_LEFT = Scenes("""
- A jug holds {l} liters of juice. {n} children drink {m} ml each. How many ml are left?
- {l} liters, {n} cups of {m} ml poured, how many ml left
- From a bottle of {l} liters {p} fills {n} glasses of {m} ml. How many ml are still in the bottle?
- A pot has {l} liters of soup. {n} bowls of {m} ml are served. How many ml of soup remain?
- {q} made {l} liters of tea and poured {n} mugs of {m} ml. How many ml of tea does {qhe} have?
- There are {l} liters of milk. {n} times {m} ml are used. How many ml of milk are there then?
- A watering can of {l} liters waters {n} plants with {m} ml each. How many ml stay in it?
- how many ml remain of {l} liters when {n} people take {m} ml each
- Out of {l} liters of paint {n} jars of {m} ml are filled. How many ml of paint are over?
- {n} guests get {m} ml of punch each from a bowl with {l} liters. What is left in ml?
- {l} liters minus {n} portions of {m} ml: how many ml?
- A barrel with {l} liters loses {n} cans of {m} ml each. How many ml are in it?
""")

PRACTICE = Scenes("""
- {p} practises piano {m} minutes a day. How many hours and minutes is that in a week?
- {m} minutes a day, hours and minutes per week
- {q} walks {m} minutes every day. How many hours and minutes does {qhe} walk in one week?
- My bus ride takes {m} minutes a day. How many hours and minutes is it in 7 days?
- A nurse exercises {m} minutes each day. What is that in a week, in hours and minutes?
- Reading {m} minutes daily makes how many hours and minutes a week?
- {p} cooks {m} minutes a day, every day. In a week that is how many hours and minutes?
- how much is {m} minutes a day in a week in hours and minutes
- The dog is out {m} minutes every day. Tell me the hours and minutes in a week.
- With {m} minutes of homework each day of the week, how many hours and minutes of homework is it?
- A show lasts {m} minutes and is on every day. How many hours and minutes of it are there in a week?
- Each day {q} draws for {m} minutes. How long is that in a week, in hours and minutes?
""")
CREATURES = (
    ("spider", 8, "beetle", 6),
    ("spider", 8, "dog", 4),
    ("crab", 10, "bee", 6),
    ("grasshopper", 6, "cat", 4),
    ("lobster", 10, "spider", 8),
    ("cow", 4, "hen", 2),
)


def dozens_then_less(rng: random.Random) -> Draft:
    n = rng.randint(2, 15)
    k = rng.randint(2, 12 * n - 2)
    return Draft(
        DOZENS_LESS.told(rng, n=n, k=k),
        f"{n} dozen are {n} times 12; subtract {k}.",
        f"total = {n} * 12\nprint(total - {k})",
        str(len(range(k, 12 * n))),
    )


def dozens_and_some(rng: random.Random) -> Draft:
    n, k = rng.randint(2, 20), rng.randint(2, 11)
    return Draft(
        DOZENS_AND_SOME.told(rng, idle=False, n=n, k=k),
        f"{n} dozen are {n} times 12; add {k}.",
        f"print({n} * 12 + {k})",
        str(sum([12] * n, k)),
    )


def wheels_in_lot(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 60), 2)
    return Draft(
        WHEELS.told(rng, a=a, b=b),
        f"A car has 4 wheels, the others have 2: {a} times 4 plus {b} times 2.",
        f"print({a} * 4 + {b} * 2)",
        str(sum([4] * a + [2] * b)),
    )


def legs_as_given(rng: random.Random) -> Draft:
    big, s, small, f = rng.choice(CREATURES)
    a, b = rng.sample([number for number in range(2, 31) if number not in (s, f)], 2)
    return Draft(
        LEGS_GIVEN.told(rng, big=big, small=small, s=s, f=f, a=a, b=b),
        f"{a} with {s} each and {b} with {f} each.",
        f"print({a} * {s} + {b} * {f})",
        str(sum([s] * a + [f] * b)),
    )


def weight_added_in_kg(rng: random.Random) -> Draft:
    k, n, g = Fraction(rng.randint(4, 40), 2), rng.randint(2, 12), rng.randint(2, 19) * 50
    return Draft(
        ADDED_IN_KG.told(rng, idle=False, k=show(k), n=n, g=g),
        f"{n} times {g} g are divided by 1000 for kg and added to {show(k)}.",
        f"print(round({show(k)} + {n} * {g} / 1000, 2))",
        show(k + Fraction(n * g, 1000)),
    )


def ml_left_in_jug(rng: random.Random) -> Draft:
    n, m = rng.randint(2, 12), rng.choice((80, 120, 150, 180, 200, 250, 300))
    liters = Fraction(n * m // 500 + rng.randint(1, 4), 2)
    return Draft(
        ML_LEFT.told(rng, idle=False, l=show(liters), n=n, m=m),
        f"{show(liters)} liters are times 1000 ml; subtract {n} times {m}.",
        f"total = {show(liters)} * 1000\nprint(total - {n} * {m})",
        show(liters * 1000 - n * m),
    )


def practice_per_week(rng: random.Random) -> Draft:
    m = rng.randint(9, 110)
    total = sum(m for _ in range(7))
    return Draft(
        PRACTICE.told(rng, idle=False, m=m),
        f"{m} minutes times 7 days, then 60 minutes are an hour.",
        f'hours, minutes = divmod({m} * 7, 60)\nprint(f"{{hours}} hours {{minutes}} minutes")',
        f"{total // 60} hours {total % 60} minutes",
    )
