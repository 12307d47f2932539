"""Word problems of limits and shares: a candle's end, what a lift takes, part by ratio, hours and pay."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, show
from training.skills.stories.scenes import Scenes

BURNED = Scenes("""
- After how many hours is a {t} cm candle that burns {d} cm an hour completely burned down?
- candle {t} cm, {d} cm per hour, hours until gone
- A candle is {t} cm tall and loses {d} cm every hour. How many hours does it burn?
- A snowman of {t} cm melts {d} cm an hour. In how many hours is it gone?
- The water in a pool is {t} cm deep and sinks {d} cm per hour. After how many hours is the pool empty?
- {p} lights a candle of {t} cm. Each hour {d} cm burn away. How many hours until nothing is left?
- Ice of {t} cm thaws {d} cm a day. How many days until there is no ice?
- how many hours does a {t} cm candle last at {d} cm an hour
- A rope of {t} cm burns at {d} cm a minute. How many minutes does it take to burn it all?
- If {d} cm of a {t} cm candle burn per hour, after how many hours is it used up?
- The pencil is {t} cm long and {d} cm shorter every week. After how many weeks is it used up?
- A stack of wood {t} cm high shrinks {d} cm a day. Days until it is gone?
""")

CAN_TAKE = Scenes("""
- A lift carries at most {t} kg. How many people of {w} kg can it take?
- max {t} kg, {w} kg each, how many fit
- A truck may load {t} kg. One <crate|sack> weighs {w} kg. How many of them can it carry?
- A boat is safe up to {t} kg. How many people weighing {w} kg each can get in?
- A bridge holds {t} kg. At most how many carts of {w} kg may be on it?
- A shelf bears {t} kg. How many boxes of {w} kg can stand on it at most?
- {p} may take {t} kg of luggage. One book box is {w} kg. How many such boxes can {he} take?
- how many {w} kg bags can a trailer for {t} kg take
- The limit of a swing is {t} kg. How many children of {w} kg each can sit on it?
- A cable car for {t} kg: how many skiers of {w} kg each?
- With a limit of {t} kg, what is the largest number of {w} kg stones a raft can carry?
- A horse pulls {t} kg at most. How many logs of {w} kg each can it pull?
""")

RATIO_OF_TOTAL = Scenes("""
- The ratio of boys to girls is {a}:{b} and there are {t} students. How many boys are there?
- {p} and {q} share ${t} in the ratio {a}:{b}. How much does {p} get?
- ratio {a}:{b}, total {t}, first part?
- Red and blue beads are in the ratio {a} to {b}. There are {t} beads. How many are red?
- A farm has {t} animals, cows and sheep in the ratio {a}:{b}. How many cows does it have?
- {t} ml of a drink are mixed from syrup and water in the ratio {a}:{b}. How many ml are syrup?
- For every {a} apples there are {b} pears in a crate of {t} fruits. How many apples are in the crate?
- Share {t} {toys} between {p} and {q} in the ratio {a}:{b}. How many does {p} get?
- how many adults are there if adults and children are {a}:{b} and {t} people came
- Teachers and pupils on a trip are {a} to {b}, {t} people together. How many teachers are on the trip?
- Concrete has cement and sand at {a}:{b}. How many kg of cement are in {t} kg of it?
- A team has won and lost games in the ratio {a}:{b}, out of {t} games. How many games has it won?
""")

JOBS_TIME_AND_PAY = Scenes("""
- {p} mows a lawn in {m} minutes and charges ${x}. {He} mows {n} lawns. How many hours does {he} work and how many
  dollars does {he} earn?
- {n} jobs, {m} minutes and ${x} each, hours and dollars in all?
- A lesson takes {m} minutes and costs ${x}. {q} gives {n} lessons. How many hours is it, and how many dollars?
- A barber needs {m} minutes for a haircut at ${x}. For {n} haircuts, what are the hours and the dollars?
- Washing a car takes {m} minutes and brings ${x}. {n} cars are washed. Give the hours and then the dollars.
- how many hours do i work and how many dollars do i get for {n} walks of {m} minutes at ${x} each
- {p} walks {n} dogs, {m} minutes each, for ${x} a dog. Hours worked and dollars earned?
- A repair lasts {m} minutes and pays ${x}. After {n} repairs, how many hours were worked and how many dollars paid?
- For each of {n} photos {q} works {m} minutes and gets ${x}. What are the hours of work and the dollars?
- One massage: {m} minutes, ${x}. {n} massages: hours and dollars?
- {n} rooms are cleaned in {m} minutes each for ${x} each. Find the hours, then the dollars.
- {p} tunes {n} pianos. Each takes {m} minutes and is paid with ${x}. How many hours and how many dollars is that?
""")

MISSING_AFTER_GIFTS = Scenes("""
- New skates cost ${t} and {p} has half of the money. {His} uncle adds ${a} and a neighbor {k.times} as much as the
  uncle. How much more does {he} need?
- need ${t}, have half, get ${a} and {k.times} as much as that, how much is missing
- A bike costs ${t}. {q} has saved half of it. {Qhe} gets ${a} from {p} and {k.times} that from {r}. How many dollars
  are missing?
- A class needs ${t} and has half of it. A fair brings ${a}, a concert {k.times} as much as the fair. How much is
  still needed?
- {p} must walk {t} km and has walked half. Then {he} walks {a} km and after that {k.times} as far as those. How many
  km are left?
- {q} wants {t} {toys} and owns half of that. {p} gives {qhim} {a} and {r} {k.times} as many as {p}. How many more
  does {qhe} need?
- I have half of the ${t} for a tent. My brother lends me ${a} and my sister {k.times} as much as he does. How much
  more do I need?
- how much is missing of ${t} if half is there, ${a} come from one uncle and {k.times} as much from another
- A tank of {t} liters is half full. {a} liters are added, then {k.times} as many. How many liters are missing until
  it is full?
- The goal is {t} points. The team has half of them, then scores {a} and then {k.times} as many. How many points are
  missing?
- Half of {t} chairs are set up. {p} sets up {a} more and {q} {k.times} as many as {p}. How many chairs are still to
  set up?
- A trip costs ${t}. Half is paid. Another ${a} is paid, and then {k.times} as much as this. How much is unpaid?
""")

GRAMS_LAST = Scenes("""
- How many days does a {k} kg bag of dog food last if the dog eats {g} g a day?
- {k} kg, {g} g a day, how many days
- A cat eats {g} grams a day. For how many days is a {k} kg sack enough?
- {p} uses {g} g of flour a day. How many days does a bag of {k} kg last?
- There are {k} kg of rice, and each day {g} g are cooked. How many days is the rice enough?
- A box of {k} kg of soap powder; {g} g for a wash. How many washes is that?
- The birds get {g} g of seed a day from a {k} kg bag. After how many days is the bag empty?
- how long in days will {k} kg of oats last at {g} g a day
- {q} drinks coffee made of {g} g a day. {k} kg of coffee last how many days?
- A {k} kg tub of feed, the fish get {g} g daily. How many days?
- From {k} kg of salt {g} g are taken every day. For how many days does it do?
- If {g} g of cereal are eaten daily, how many days do {k} kg last?
""")
THREE_POOLED = Scenes("""
- Three friends pick {a}, {b} and {c} apples and share them equally. How many does each get?
- {a} + {b} + {c} sweets, three kids, shared equally, how many each
- {p} has {a} {toys}, {q} {b} and {r} {c}. They put them together and share them fairly. How many does each get?
- Three sisters found {a}, {b} and {c} shells and divided all of them equally among themselves. How many has each now?
- {p}, {q} and {r} earned ${a}, ${b} and ${c} and split the money evenly. How many dollars does each get?
- Our three teams collected {a}, {b} and {c} cans. If all three had the same number, how many would each have?
- The three of us baked {a}, {b} and {c} {baked} and take equal shares home. How many {baked} does each take?
- share what three boys have, {a}, {b} and {c} marbles, so that all three have the same. how many each
- {p} brings {a} {food}, {q} brings {b} and {r} {c}. The three eat equally many. How many does each eat?
- Three boxes with {a}, {b} and {c} books are made equal. How many books are in each box then?
- Three neighbors pool {a}, {b} and {c} eggs and split them into three equal parts. How many eggs is one part?
- {a}, {b} and {c} coins are thrown together by three friends and divided equally. How many coins per friend?
""")


def hours_until_burned(rng: random.Random) -> Draft:
    d, hours = Fraction(rng.randint(2, 12), 2), rng.randint(3, 30)
    return Draft(
        BURNED.told(rng, idle=False, t=show(d * hours), d=show(d)),
        f"Divide {show(d * hours)} by {show(d)}.",
        f"print({show(d * hours)} / {show(d)})",
        str(hours),
    )


def how_many_it_can_take(rng: random.Random) -> Draft:
    w, t = rng.randint(15, 95), rng.randint(20, 120) * 10
    return Draft(
        CAN_TAKE.told(rng, idle=False, t=t, w=w),
        f"How often {w} fits whole into {t}.",
        f"print({t} // {w})",
        str(len(range(w, t + 1, w))),
    )


def part_of_total_by_ratio(rng: random.Random) -> Draft:
    a, b = rng.sample(range(1, 10), 2)
    part = rng.randint(2, 30)
    return Draft(
        RATIO_OF_TOTAL.told(rng, idle=False, a=str(a), b=str(b), t=(a + b) * part),
        f"{(a + b) * part} has {a} plus {b} parts; the first gets {a} of them.",
        f"part = {(a + b) * part} / ({a} + {b})\nprint({a} * part)",
        str(sum(part for _ in range(a))),
    )


def jobs_time_and_pay(rng: random.Random) -> Draft:
    m, n, x = rng.choice((15, 20, 30, 40, 45, 50, 75, 90)), rng.randint(2, 16), rng.randint(5, 60)
    while m * n % 30:
        n += 1
    return Draft(
        JOBS_TIME_AND_PAY.told(rng, idle=False, m=m, n=n, x=x),
        f"{n} times {m} minutes by 60, and {n} times {x} dollars.",
        f'print(f"{{{n} * {m} / 60}} hours, {{{n} * {x}}} dollars")',
        f"{n * m / 60} hours, {money(n * x)} dollars",
    )


def missing_after_gifts(rng: random.Random) -> Draft:
    a, k = rng.randint(4, 25), rng.choice((2, 2, 3))
    t = 2 * (a * (k + 1) + rng.randint(2, 40))
    return Draft(
        MISSING_AFTER_GIFTS.told(rng, t=t, a=a, k=k),
        f"Half of {t} is missing, less {a} and less {k} times {a}.",
        f"missing = {t} / 2\nprint(missing - {a} - {k} * {a})",
        str(t // 2 - a * (k + 1)),
    )


def grams_last_days(rng: random.Random) -> Draft:
    g = rng.choice((20, 25, 40, 50, 80, 100, 125, 150, 160, 200, 250, 300, 400))
    k = rng.choice([kilos for kilos in range(1, 25) if kilos * 1000 % g == 0])
    return Draft(
        GRAMS_LAST.told(rng, idle=False, k=k, g=g),
        f"{k} kg are {k} times 1000 g; divide by {g}.",
        f"grams = {k} * 1000\nprint(grams / {g})",
        str(len(range(0, 1000 * k, g))),
    )


def story_three_pooled(rng: random.Random) -> Draft:
    a, b, c = rng.sample(range(2, 60), 3)
    c += -(a + b + c) % 3
    return Draft(
        THREE_POOLED.told(rng, a=a, b=b, c=c),
        f"Add {a}, {b} and {c}, then divide by 3.",
        f"total = {a} + {b} + {c}\nprint(total // 3)",
        str(int(Fraction(a + b + c, 3))),
    )
