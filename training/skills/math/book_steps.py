"""Word problems that ask for more than others: the larger of two, all days, both sides, two bills, three kinds."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, price
from training.skills.stories.scenes import Scenes, shown

LARGER_OF_SUM = Scenes("""
- {p} has {k.times} as many {toys} as {q}. Together they have {t}. How many does {p} have?
- together {t}, one has {k.times} as many as the other, how many has the one with more
- A rope of {t} cm is cut in two so that one piece is {k.times} as long as the other. How long is the longer piece, in
  cm?
- {p} and {q} picked {t} {fruit}. {p} picked {k.times} as many as {q}. How many did {p} pick?
- There are {t} animals on a farm, {k.times} as many hens as cows. How many hens are there?
- {q} earned {k.times} as much as {p}, and they earned ${t} together. How much did {q} earn?
- Two boxes hold {t} {things}. The big one holds {k.times} as many as the small one. How many are in the big box?
- {t} pupils are in a club with {k.times} as many girls as boys. How many girls?
- A coat and a hat cost ${t} together. The coat costs {k.times} as much as the hat. What does the coat cost?
- In all {t} km were run by {p} and {q}, {k.times} as many by {q} as by {p}. How many km did {q} run?
- The sum of two numbers is {t}, and the larger is {k.times} the smaller. What is the larger?
- A father and his son are {t} years old together, and the father is {k.times} as old. How old is the father?
- My sister and I read {t} pages; I read {k.times} as many as she did. How many pages did I read?
""")

LARGEST_IN_ROW = Scenes("""
- The sum of three consecutive numbers is {t}. What's the largest?
- three numbers in a row add up to {t}, the biggest one?
- Three consecutive integers have a sum of {t}. Find the greatest of them.
- If you add three numbers that follow each other you get {t}. What is the highest of the three?
- {p} is thinking of three consecutive whole numbers whose total is {t}. What is the largest?
- Three house numbers in a row, each one more than the last, make {t} together. What is the highest number?
- Find the largest of three consecutive integers that add up to {t}.
- The pages of three successive sheets numbered one after the other sum to {t}. What is the last number?
- which is the greatest of the three consecutive integers with the sum {t}
- n, n + 1 and n + 2 have the sum {t}. What is n + 2?
- The total of three whole numbers in a row is {t}. Tell me the biggest.
- Given that three consecutive numbers sum to {t}, what is the largest number?
""")

RISING_TOTAL = Scenes("""
- {p} runs {a} km on day 1 and each day {d} km more than the day before. How many km does {he} run in {n} days
  altogether?
- starts with {a}, {d} more each day, total after {n} days
- A hall has {n} rows. The first has {a} seats and each row has {d} more than the one before. How many seats are
  there?
- {q} saves ${a} in the first week and each week ${d} more than the week before. How much has {qhe} saved after {n}
  weeks?
- {p} did {a} sit-ups on the first day and {d} more every day. How many sit-ups is that over {n} days in total?
- A pyramid of cans has {n} layers: the top has {a} cans, each layer below {d} more. How many cans is that?
- On day 1 the shop sold {a} hats and then {d} more each day than the day before. How many did it sell in the first
  {n} days?
- {p} reads {a} pages the first evening, and every evening {d} pages more. How many pages in {n} evenings?
- what is the total after {n} weeks if i save {a} dollars in week 1 and {d} dollars more each week
- A plant gets {a} ml of water on day 1 and {d} ml more every day. How much water did it get in {n} days, in ml?
- For {n} days {q} walks, {a} minutes on the first and {d} minutes longer each day. How many minutes are those in all?
- Row 1 has {a} tiles; each next row has {d} more. What is the number of tiles in {n} rows?
- Training starts with {a} laps and grows by {d} laps a day. How many laps are swum in {n} days?
""")

THREE_KINDS_OF_LEGS = Scenes("""
- How many legs do {a} {beasts}, {b} spiders and {c} {birds} have altogether?
- legs of {a} {beasts}, {b} spiders, {c} {birds}
- A zoo shop has {a} {beasts}, {b} spiders and {c} {birds}. How many legs are in the shop?
- Count the legs: {c} {birds}, {a} {beasts} and {b} spiders.
- {p} drew {a} {beasts}, {c} {birds} and {b} spiders. How many legs did {he} draw?
- In a barn are {b} spiders, {a} {beasts} and {c} {birds}. What is the number of all legs?
- how many legs in total are on {a} {beasts}, {c} {birds} and {b} spiders
- What do the legs of {b} spiders, {c} {birds} and {a} {beasts} add up to?
- There are {a} {beasts} and {c} {birds} in the yard and {b} spiders on the wall. How many legs is that?
- Together, {a} {beasts}, {b} spiders and {c} {birds} have how many legs?
- Give the total of legs for {c} {birds}, {b} spiders, {a} {beasts}.
- {a} {beasts} + {b} spiders + {c} {birds} = how many legs?
""")

BOTH_SIDES = Scenes("""
- Trees are planted {d} m apart along both sides of a {s} m road, also at the ends. How many trees are needed?
- {s} m road, both sides, a lamp every {d} m with both ends, how many lamps
- A street of {s} m gets lamps every {d} m on both sides, at the start and the end too. How many lamps are there?
- Along both sides of a {s} m path stand posts, {d} m apart, with one at each end. How many posts is that?
- {p} sets flags {d} m apart on the left and the right of a {s} m track, ends included. How many flags does {he} need?
- Both edges of a {s} m drive are planted with a bush every {d} m, from end to end. How many bushes are planted?
- how many trees stand on the two sides of a {s} m avenue if there is one every {d} m including both ends
- A bridge {s} m long has lights on each of its two sides, every {d} m and at both ends. How many lights has it?
- On either side of a {s} m canal a pole stands every {d} m, the ends as well. What is the number of poles?
- A {s} m runway has a lamp each {d} m on both sides; the first and last lamps are at the ends. Count the lamps.
- Two rows of trees line a {s} m lane, {d} m from tree to tree, with trees at both ends. How many trees in the two
  rows?
- For both sides of a {s} m road with {d} m between neighbors and trees at the ends, how many trees must be bought?
""")

TWO_FULL_STOPS = Scenes("""
- A bus had {a} passengers. At the first stop {b} got off and {c} got on. At the second stop {d} got off and {e} got
  on. How many passengers are on the bus now?
- bus: {a}, off {b} on {c}, off {d} on {e}, how many now
- {a} people are in a lift. On one floor {b} get out and {c} get in, on the next {d} get out and {e} get in. How many
  are in it?
- A train left with {a} people. {b} got off and {c} got on in {city}; later {d} got off and {e} got on. How many are
  on it?
- A shop had {a} {things}. On {day} it sold {b} and got {c}, on {day2} it sold {d} and got {e}. How many does it have
  now?
- {p} had {a} {toys}. {He} gave away {b}, got {c}, lost {d} and found {e}. How many does {he} have?
- My account had ${a}. I paid ${b}, got ${c}, paid ${d} and got ${e}. What is on it now?
- A library has {a} books. {b} are lent and {c} returned in the morning, {d} are lent and {e} returned later. Books
  there now?
- {a} children were in a pool. {b} left and {c} came, then {d} left and {e} came. how many children are in the pool
- A tank of {a} liters loses {b}, is filled with {c}, loses {d} and is filled with {e}. How many liters are in it?
- There were {a} cars in a lot. By noon {b} drove off and {c} came; by night {d} drove off and {e} came. How many at
  night?
- A hotel has {a} guests. {b} leave and {c} arrive on {day}; {d} leave and {e} arrive on {day2}. How many guests are
  there then?
""")

HOW_MANY_NEEDED = Scenes("""
- If {m} cats catch {t} mice in {h} minutes, how many cats are needed to catch {u} mice in {k} minutes?
- {m} machines {t} parts {h} minutes; {u} parts in {k} minutes, how many machines
- {m} workers build {t} walls in {h} days. How many workers must there be to build {u} walls in {k} days?
- In {h} hours {m} bakers bake {t} cakes. How many bakers do you need for {u} cakes in {k} hours?
- {m} printers print {t} books in {h} hours. How many printers print {u} books in {k} hours?
- {t} eggs are laid by {m} hens in {h} days. How many hens lay {u} eggs in {k} days?
- {m} painters paint {t} rooms in {h} hours. To paint {u} rooms in {k} hours, how many painters does it take?
- how many pumps are needed to empty {u} tanks in {k} hours if {m} pumps empty {t} tanks in {h} hours
- At the same pace as {m} tailors who sew {t} coats in {h} days, how many tailors sew {u} coats in {k} days?
- {m} trucks move {t} tons in {h} hours. How many trucks are needed for {u} tons in {k} hours?
- {m} people pack {t} boxes in {h} minutes. {u} boxes have to be packed in {k} minutes. How many people are needed?
- {m} gardeners plant {t} trees in {h} days. Find how many gardeners plant {u} trees in {k} days.
""")

TWO_BILLS = Scenes("""
- {a} pens and {b} notebooks cost ${s}; {c} pens and {d} notebooks cost ${t}. How much is one pen, in dollars?
- {a} pens + {b} books = ${s}, {c} pens + {d} books = ${t}, one pen?
- {p} pays ${s} for {a} coffees and {b} cakes, {q} pays ${t} for {c} coffees and {d} cakes. What does a coffee cost?
- {a} adults and {b} children pay ${s}, {c} adults and {d} children pay ${t}. What does one adult pay?
- {a} apples with {b} pears weigh {s} units, {c} apples with {d} pears {t} units. How many units does one apple weigh?
- For ${s} you get {a} roses and {b} lilies, for ${t} {c} roses and {d} lilies. What is the price of a rose?
- {a} chairs and {b} tables are ${s}. {c} chairs and {d} tables are ${t}. How much is a chair?
- how much is one burger if {a} burgers and {b} fries cost ${s} and {c} burgers and {d} fries cost ${t}
- A shop sells {a} mugs and {b} plates for ${s}, and {c} mugs and {d} plates for ${t}. Find the price of a mug.
- {q} bought {a} tickets and {b} snacks for ${s}. {p} bought {c} tickets and {d} snacks for ${t}. What did a ticket
  cost?
- The first bill is ${s} for {a} caps and {b} belts, the second ${t} for {c} caps and {d} belts. What does one cap
  cost?
- {a} kg of rice and {b} kg of beans cost ${s}, {c} kg of rice and {d} kg of beans ${t}. How much is a kg of rice?
""")

PAY_OVER_WEEKS = Scenes("""
- {p} works {h} hours a day, {d} days a week at ${x} an hour. What does {he} earn in {w} weeks?
- {h} hours a day, {d} days a week, ${x} an hour, {w} weeks, total pay
- A helper gets ${x} an hour and works {h} hours on {d} days of each week. How much is that after {w} weeks?
- For {w} weeks {q} tutors {d} times a week for {h} hours at ${x} per hour. How much does {qhe} make?
- My job pays ${x} an hour. I work {d} days a week and {h} hours each day. What do I get for {w} weeks?
- {q} cleans {h} hours daily, {d} days per week, paid ${x} hourly. What are {qhis} earnings over {w} weeks?
- how much do i earn in {w} weeks at ${x} an hour with {d} days a week of {h} hours
- The camp hires {p} for {w} weeks, {d} days a week, {h} hours a day, at ${x} an hour. What is {his} total pay?
- Pay for {w} weeks: {d} shifts a week, {h} hours a shift, ${x} an hour?
- With ${x} per hour, {h} hour days and {d} day weeks, how much money is earned in {w} weeks?
- A driver is on the road {h} hours a day and {d} days a week, and gets ${x} an hour. What does the driver get in {w}
  weeks?
- {p} babysits {d} evenings a week, {h} hours each, for ${x} an hour. How much does {he} earn within {w} weeks?
""")

GOOD_ONES = Scenes("""
- A factory makes {a} phones a day, {x}% of them defective. How many good phones are made in {n} days?
- {a} parts a day, {x}% faulty, good parts in {n} days?
- {n} boxes hold {a} eggs each and {x}% of all eggs are broken. How many eggs are whole?
- A press prints {a} pages an hour and {x}% of the pages are bad. How many good pages does it print in {n} hours?
- {p} plants {n} rows of {a} seeds. {x}% do not grow. How many seeds grow?
- A bakery bakes {a} rolls a day. {x} percent are burnt. How many rolls of {n} days are not burnt?
- {n} trucks bring {a} melons each, and {x}% of the melons are bad. How many melons are good?
- how many lamps work out of {n} crates of {a} lamps if {x}% are broken
- Each of {n} machines makes {a} screws. {x}% of the screws fail the test. How many screws pass?
- {q} packs {a} cups in each of {n} cases, but {x}% arrive broken. How many arrive whole?
- In {n} weeks a mill makes {a} bags a week, and {x}% are torn. How many bags are not torn?
- {n} classes of {a} pupils take a test and {x}% of all pupils fail. How many pupils pass?
""")


def story_larger_of_sum_and_times(rng: random.Random) -> Draft:
    k, small = rng.choice((2, 2, 3, 3, 4, 5)), rng.randint(3, rng.choice((14, 40)))
    t = small * (k + 1)
    return Draft(
        LARGER_OF_SUM.told(rng, idle=False, k=k, t=t),
        f"{t} are {k} plus 1 parts; the larger has {k} of them.",
        f"part = {t} // ({k} + 1)\nprint({k} * part)",
        str(t - small),
    )


def largest_of_three_consecutive(rng: random.Random) -> Draft:
    middle = rng.randint(3, 400)
    t = sum((middle - 1, middle, middle + 1))
    return Draft(
        LARGEST_IN_ROW.told(rng, idle=False, t=t),
        f"The middle one is a third of {t}; the largest is 1 more.",
        f"print({t} // 3 + 1)",
        str(middle + 1),
    )


def total_over_rising_days(rng: random.Random) -> Draft:
    a, d, n = rng.randint(2, 40), rng.randint(2, 9), rng.randint(4, 20)
    return Draft(
        RISING_TOTAL.told(rng, idle=False, a=a, d=d, n=n),
        f"Add the {n} amounts that start at {a} and grow by {d}.",
        f"print(sum({a} + {d} * i for i in range({n})))",
        str(n * (2 * a + (n - 1) * d) // 2),
    )


def legs_of_three_kinds(rng: random.Random) -> Draft:
    a, b, c = rng.sample(range(2, 25), 3)
    beasts, birds = rng.choice(("cats", "dogs", "goats", "cows")), rng.choice(("chickens", "ducks", "parrots", "hens"))
    return Draft(
        THREE_KINDS_OF_LEGS.told(rng, a=a, b=b, c=c, beasts=beasts, birds=birds),
        f"The {beasts} have 4 legs each, spiders 8 and {birds} 2.",
        f"print({a} * 4 + {b} * 8 + {c} * 2)",
        str(sum([4] * a + [8] * b + [2] * c)),
    )


def trees_on_both_sides(rng: random.Random) -> Draft:
    d, gaps = rng.randint(3, 25), rng.randint(4, 60)
    s = d * gaps
    return Draft(
        BOTH_SIDES.told(rng, idle=False, s=s, d=d),
        f"One side has {s} divided by {d} gaps and one more tree than gaps; there are two sides.",
        f"one_side = {s} // {d} + 1\nprint(2 * one_side)",
        str(2 * len(range(0, s + 1, d))),
    )


def story_two_full_stops(rng: random.Random) -> Draft:
    b, c, d, e = rng.sample(range(2, 30), 4)
    a = b + max(0, d - c) + rng.randint(3, 40)
    return Draft(
        TWO_FULL_STOPS.told(rng, a=a, b=b, c=c, d=d, e=e),
        f"From {a} take {b}, add {c}, take {d}, add {e}.",
        f"print({a} - {b} + {c} - {d} + {e})",
        str(sum((a, c, e)) - sum((b, d))),
    )


def workers_for_other_task(rng: random.Random) -> Draft:
    m, h, k, needed = rng.randint(2, 9), rng.randint(2, 12), rng.randint(2, 20), rng.randint(2, 20)
    t = m * rng.randint(1, 6)
    u = Fraction(t * needed * k, m * h)
    if u.denominator > 1 or u < 2:
        return workers_for_other_task(rng)
    return Draft(
        HOW_MANY_NEEDED.told(rng, idle=False, m=m, t=t, h=h, u=u, k=k),
        f"One does {t} divided by {m} and {h} in one unit of time; {u} in {k} needs this many times that.",
        f"print({u} * {m} * {h} // ({t} * {k}))",
        str(needed),
    )


def price_from_two_bills(rng: random.Random) -> Draft:
    a, b, c, d = (rng.randint(1, 6) for _ in range(4))
    if a * d == b * c or (a, b) == (c, d) or 1 in (a, b, c, d):
        return price_from_two_bills(rng)
    x, y = rng.sample(range(2, 30), 2)
    s, t = a * x + b * y, c * x + d * y
    return Draft(
        TWO_BILLS.told(rng, idle=False, a=a, b=b, c=c, d=d, s=s, t=t),
        f"Multiply the bills by {d} and by {b} so that the second thing cancels.",
        f"print(({s} * {d} - {t} * {b}) / ({a} * {d} - {c} * {b}))",
        str(x),
    )


def pay_over_weeks(rng: random.Random) -> Draft:
    h, d, w, x = rng.randint(2, 9), rng.randint(2, 6), rng.randint(2, 12), price(rng, 8, 30)
    return Draft(
        PAY_OVER_WEEKS.told(rng, h=h, d=d, w=w, x=x),
        f"{h} hours on {d} days in {w} weeks, each hour paid.",
        f"hours = {h} * {d} * {w}\n" + shown(f"hours * {money(x)}", x),
        money(sum(h for _ in range(d * w)) * x),
    )


def story_good_ones_made(rng: random.Random) -> Draft:
    a, x, n = rng.randint(1, 15) * 100, rng.choice((2, 3, 4, 5, 6, 8, 10)), rng.randint(2, 9)
    return Draft(
        GOOD_ONES.told(rng, idle=False, a=a, x=x, n=n),
        f"Of {n} times {a}, 100 minus {x} percent are good.",
        f"total = {a} * {n}\nprint(total * (100 - {x}) // 100)",
        str(a * n - a * n * x // 100),
    )
