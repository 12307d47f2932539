"""Small puzzles of everyday counting: places in a line, numbered doors, every fifth one, packs in boxes, ages."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, price, show
from training.skills.vocabulary import people, person


def each_and_left_over(rng: random.Random) -> Draft:
    n, each = rng.randint(3, 12), rng.randint(2, 15)
    rest, p = rng.randint(1, n - 1), person(rng)
    total = n * each + rest
    things = rng.choice(("sweets", "marbles", "cookies", "cards", "apples", "stickers", "pencils", "grapes"))
    return Draft(
        phrasings=(
            f"{total} {things} for {n} kids. how many each and what's left",
            f"{total} {things} are shared among {n} children. How many does each get and how many are left over?",
            f"{total} {things}, {n} kids, how many each and how many left over",
            f"Share {total} {things} equally among {n} friends. How many for each, how many left?",
            f"{p.name} gives {total} {things} to {n} children, all the same. How many does each get, what is"
            f" left over?",
            f"{n} people split {total} {things}. How many per person, and how many remain?",
            f"how many {things} each and left over if {n} kids share {total}",
            f"Deal {total} {things} evenly to {n} players: how many each and how many over?",
            f"There are {total} {things} for {n} bags, the same in each. How many in a bag and how many over?",
            f"If {n} children share {total} {things}, how many does each child get and how many are left?",
            f"{total} {things} go to {n} people in equal parts. Give the number each gets and the number left over.",
        ),
        think=f"Divide {total} by {n}: the whole part is for each, the remainder is left over.",
        code=f'each, rest = divmod({total}, {n})\nprint(f"{{each}} each, {{rest}} left over")',
        answer=f"{each} each, {rest} left over",
    )


def packs_in_boxes(rng: random.Random) -> Draft:
    boxes, packs, each = rng.randint(2, 20), rng.randint(2, 12), rng.randint(2, 24)
    things, p = rng.choice(("pens", "eggs", "bottles", "tea bags", "candles", "screws")), person(rng)
    return Draft(
        phrasings=(
            f"{p.name} has {boxes} boxes with {packs} bags each, and each bag has {each} {things}. How many {things}?",
            f"{boxes} boxes with {packs} packs of {each} {things} each, how many {things}",
            f"A shop gets {boxes} boxes. Each has {packs} packs of {each} {things}. How many {things} is that?",
            f"{boxes} x {packs} x {each} {things}?",
            f"{p.name} orders {boxes} cartons of {packs} packs with {each} {things} in a pack. How many {things} are"
            f" there?",
            f"How many {things} are in {boxes} boxes of {packs} packs with {each} {things} per pack?",
            f"total {things}: {boxes} crates, {packs} packs per crate, {each} per pack",
            f"There are {each} {things} in a pack and {packs} packs in a box. How many {things} do {boxes} boxes hold?",
            f"We have {boxes} shelves with {packs} packs of {each} {things}. How many {things} do we have?",
            f"A box holds {packs} packs, a pack {each} {things}. How many {things} are in {boxes} boxes?",
            f"How many {things} do {boxes} boxes contain when each has {packs} packs of {each}?",
        ),
        think=f"Multiply {boxes} boxes by {packs} packs and by {each}.",
        code=f"print({boxes} * {packs} * {each})",
        answer=str(sum(packs * each for _ in range(boxes))),
    )


def people_in_line(rng: random.Random) -> Draft:
    front, back = rng.sample(range(2, 25), 2)
    p = person(rng)
    return Draft(
        phrasings=(
            f"I'm number {front} from the front and number {back} from the back of a line. How many people are in it?",
            f"{front} from the front, {back} from the end, how many in the queue",
            f"{p.name} is number {front} from the left and number {back} from the right in a row. How many are in the"
            f" row?",
            f"In a queue I am place {front} counted from the front and place {back} from the back. How long is the"
            f" queue?",
            f"how many people in line if i am number {front} from the front and number {back} from behind",
            f"My rank is {front} from the top and {back} from the bottom. How many are ranked?",
            f"A book is number {front} from the left and number {back} from the right on a shelf. How many books are"
            f" there?",
            f"Counted from the front {p.name} is number {front}, from the back number {back}. How many are in line?",
            f"Someone in a row is number {front} from one end and number {back} from the other. How many are in it?",
            f"How many people stand in a line where I am number {front} from the front and {back} from the back?",
        ),
        think=f"Add {front} and {back} and take 1 away, counted twice.",
        code=f"print({front} + {back} - 1)",
        answer=str(len(range(1, front)) + len(range(1, back)) + 1),
    )


def numbered_from_to(rng: random.Random) -> Draft:
    first = rng.randint(3, 90)
    last, p = first + rng.randint(4, 120), person(rng)
    return Draft(
        phrasings=(
            f"I read from page {first} to page {last}, both included. How many pages?",
            f"pages {first} to {last} inclusive, how many",
            f"How many numbers are there from {first} to {last}, with both ends?",
            f"{p.name} reads page {first} up to and including page {last}. How many pages are read?",
            f"Rooms are numbered {first} to {last} without a gap. How many rooms are there?",
            f"how many tickets are there from no {first} to no {last} counting both",
            f"Count the seats from number {first} through number {last}.",
            f"The invoices {first} to {last} are mine, first and last included. How many invoices is that?",
            f"From number {first} to number {last}, both counted, how many are there?",
            f"How many pages is it from page {first} through page {last}?",
        ),
        think=f"Both ends count: {last} minus {first} plus 1.",
        code=f"print({last} - {first} + 1)",
        answer=str(len(range(first, last + 1))),
    )


def every_nth_one(rng: random.Random) -> Draft:
    nth = rng.randint(3, 12)
    total = nth * rng.randint(3, 40) + rng.randint(0, nth - 1)
    th, p = "rd" if nth == 3 else "th", person(rng)
    return Draft(
        phrasings=(
            f"every {nth}{th} customer gets a free coffee, {total} customers, how many free coffees",
            f"Every {nth}{th} visitor wins a prize. {total} visitors came. How many prizes were given?",
            f"{total} people, every {nth}{th} one is checked. How many checks?",
            f"{p.name} marks every {nth}{th} of {total} parcels. How many are marked?",
            f"How many out of {total} are picked when every {nth}{th} is picked?",
            f"one in {nth} of {total}, counting every {nth}{th}, how many full ones",
            f"A machine tests every {nth}{th} bottle. It fills {total} bottles. How many are tested?",
            f"We stamp every {nth}{th} ticket. How many of {total} tickets get a stamp?",
            f"Of {total} guests every {nth}{th} gets a gift. How many gifts are needed?",
            f"If every {nth}{th} of {total} customers gets something free, how many do?",
        ),
        think=f"Divide {total} by {nth}, whole ones only.",
        code=f"print({total} // {nth})",
        answer=str(len(range(nth, total + 1, nth))),
    )


def out_of_every(rng: random.Random) -> Draft:
    b = rng.randint(3, 10)
    a, groups = rng.randint(1, b - 1), rng.randint(3, 60)
    total, p = b * groups, person(rng)
    who, does = rng.choice(
        (("students", "walk to school"), ("people", "have a pet"), ("customers", "pay by card"), ("users", "click"))
    )
    return Draft(
        phrasings=(
            f"{a} out of {b} {who} {does}, how many of {total}",
            f"{a} in every {b} {who} {does}. There are {total}. How many {does}?",
            f"If {a} of every {b} {who} {does}, how many of {total} {who} do?",
            f"{p.name} reads that {a} out of {b} {who} {does}. How many of {total} is that?",
            f"{a}/{b} of {total} {who} {does}. How many {who} is that?",
            f"ratio {a} in {b}, {total} {who}, how many",
            f"A survey says {a} in {b} {who} {does}. In a group of {total}, how many would that be?",
            f"We have {total} {who} and {a} of each {b} {does}. What number is that?",
            f"Out of every {b} {who} {a} {does}. How many of {total} {who} {does}?",
            f"How many of {total} {who} {does} if {a} out of every {b} do?",
        ),
        think=f"Divide {total} by {b} and multiply by {a}.",
        code=f"print({total} // {b} * {a})",
        answer=str(sum(a for _ in range(groups))),
    )


def mother_age_now(rng: random.Random) -> Draft:
    birth, now = rng.randint(19, 42), rng.randint(3, 45)
    p = person(rng)
    who = rng.choice(("mother", "father", "mom", "dad"))
    return Draft(
        phrasings=(
            f"My {who} was {birth} when I was born. I'm {now}. How old is my {who}?",
            f"{who} {birth} at my birth, i am {now}, {who} now?",
            f"{p.name} is {now}. {p.his.capitalize()} {who} was {birth} when {p.name} was born. How old is the {who}"
            f" now?",
            f"How old is my {who} if my {who} was {birth} at my birth and I am {now}?",
            f"i was born when my {who} was {birth} and now i am {now}, what is my {who}'s age",
            f"I am {now} years old and was born when my {who} was {birth}. What age is my {who}?",
            f"A child of {now} was born when the {who} was {birth}. How old is the {who} today?",
            f"When {p.name} was born {p.his} {who} was {birth}. Today {p.name} is {now}. Age of the {who}?",
            f"A {who} was {birth} when the child was born. The child is {now} now. How old is the {who}?",
            f"What is the age of a {who} who was {birth} at the birth of a child that is {now} now?",
        ),
        think=f"Add the age at birth {birth} and the {now} years since.",
        code=f"print({birth} + {now})",
        answer=str(len(range(-birth, now))),
    )


def sum_of_ages_later(rng: random.Random) -> Draft:
    count, years, total = rng.choice((2, 2, 3, 4)), rng.randint(2, 15), rng.randint(18, 120)
    p, q = people(rng, 2)
    who = {2: f"{p.name} and {q.name}", 3: "three friends", 4: "four cousins"}[count]
    said = {2: "two", 3: "three", 4: "four"}[count]
    return Draft(
        phrasings=(
            f"The ages of {said} people add up to {total}. What will the sum be in {years} years?",
            f"sum of {said} ages is {total}, sum in {years} years?",
            f"Together {who} are {total} years old. How old are they together in {years} years?",
            f"{said.capitalize()} children have {total} years in total. What is the total of their ages {years} years"
            f" from now?",
            f"If {said} ages make {total} today, what do they make after {years} years?",
            f"{said} people, {total} years altogether, how many altogether {years} years later",
            f"My family of {said} is {total} years old in all. What will it be in {years} years?",
            f"Today the ages of {who} sum to {total}. What is that sum in {years} years?",
            f"The total age of {said} people is {total}. What is it {years} years later?",
            f"What will the ages of {said} people add up to in {years} years when they add up to {total} now?",
        ),
        think=f"Each of the {said} gets {years} years older: add {count} times {years} to {total}.",
        code=f"print({total} + {count} * {years})",
        answer=str(total + sum(years for _ in range(count))),
    )


def fraction_sold_income(rng: random.Random) -> Draft:
    a, b = rng.choice(((1, 2), (3, 4), (2, 3), (4, 5), (3, 5), (1, 4)))
    count, each, p = b * rng.randint(4, 60), rng.randint(2, 25), person(rng)
    things = rng.choice(("tickets", "cakes", "books", "shirts", "plants"))
    return Draft(
        phrasings=(
            f"sold {a}/{b} of {count} {things} at {each} each, how much money",
            f"We sold {a}/{b} of our {count} {things} for ${each} each. How much did we take?",
            f"{p.name} has {count} {things} and sells {a}/{b} of them at ${each} each. What does {p.he} get?",
            f"{a}/{b} x {count} {things} x ${each}",
            f"How much do {a}/{b} of {count} {things} bring at ${each} apiece?",
            f"income from {a}/{b} of {count} {things} with a price of {each} dollars",
            f"Of {count} {things}, {a}/{b} were sold for ${each} each. How much came in?",
            f"A stall sells {a}/{b} of {count} {things}. Each is ${each}. What is in the cash box?",
            f"If {a}/{b} of {count} {things} sell at ${each}, what is the income?",
            f"What is the income when {a}/{b} of {count} {things} are sold at ${each} each?",
        ),
        think=f"Sold are {count} * {a} / {b}; multiply by {each}.",
        code=f"sold = {count} * {a} // {b}\nprint(sold * {each})",
        answer=str(sum([each] * (count // b * a))),
    )


def half_price_children(rng: random.Random) -> Draft:
    adults, children, cost = rng.randint(2, 6), rng.randint(2, 8), rng.randint(3, 20) * 2
    p, what = person(rng), rng.choice(("ticket", "meal", "train ride", "day pass", "ski pass"))
    return Draft(
        phrasings=(
            f"{what} {cost}, kids half price, {adults} adults and {children} kids how much",
            f"A {what} is ${cost} and children pay half. What do {adults} adults and {children} children pay?",
            f"{adults} adults at ${cost} + {children} children at half price, total?",
            f"{p.name} pays for {adults} adults and {children} children. A {what} is ${cost}, children half. How much?",
            f"How much is it for {adults} adults and {children} kids if a {what} costs ${cost} and kids pay half?",
            f"total for {adults} grown-ups and {children} half price kids at {cost} dollars",
            f"Children get 50% off the ${cost} {what}. What do {adults} adults with {children} children pay?",
            f"We are {adults} adults and {children} children. Full price is ${cost}, children half. What is the total?",
            f"What is the price for {adults} adults and {children} children at ${cost}, when children pay half?",
            f"With a {what} at ${cost} and half price for children, what do {adults} adults and {children}"
            f" children pay?",
        ),
        think=f"Adults pay {adults} times {cost}, children {children} times half of {cost}.",
        code=f"print({adults} * {cost} + {children} * {cost} / 2)",
        answer=str(sum([cost] * adults) + sum([cost // 2] * children)),
    )


def weeks_to_target(rng: random.Random) -> Draft:
    rate, weeks, end = Fraction(rng.choice((1, 1, 2, 3)), 2), rng.randint(3, 30), rng.randint(50, 95)
    start, r, p = show(end + rate * weeks), show(rate), person(rng)
    return Draft(
        phrasings=(
            f"i weigh {start} and want {end}, losing {r} kg a week, how many weeks",
            f"From {start} kg to {end} kg at {r} kg a week: how many weeks?",
            f"{start} -> {end} kg, {r} kg per week, weeks?",
            f"{p.name} weighs {start} kg and loses {r} kg a week. In how many weeks is it {end} kg?",
            f"How many weeks does it take to go from {start} kg down to {end} kg if I lose {r} kg each week?",
            f"weeks until {end}kg when i lose {r} kg weekly and start at {start}",
            f"My goal is {end} kg, I am at {start} kg now and lose {r} kg per week. When am I there, in weeks?",
            f"Losing {r} kg every week, after how many weeks is {start} kg down to {end} kg?",
            f"Starting at {start} kg and losing {r} kg a week, how many weeks until {end} kg?",
            f"How many weeks until {end} kg for someone at {start} kg who loses {r} kg per week?",
        ),
        think=f"Divide the difference {start} minus {end} by {r} a week.",
        code=f"print(({start} - {end}) / {r})",
        answer=str(weeks),
    )


def minutes_saved_by_speed(rng: random.Random) -> Draft:
    slow, fast = sorted(rng.sample((20, 30, 40, 50, 60, 80, 90, 100, 120), 2))
    km = rng.randint(2, 40) * 10
    saved = Fraction(km * 60, slow) - Fraction(km * 60, fast)
    if saved.denominator != 1 or saved > 240:
        return minutes_saved_by_speed(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{km} km at {fast} instead of {slow} km/h, how many minutes saved",
            f"How many minutes do I save on {km} km if I go {fast} km/h instead of {slow} km/h?",
            f"time saved: {km} km, {slow} vs {fast} km/h, minutes?",
            f"{p.name} drives {km} km at {fast} km/h, not {slow} km/h. How many minutes faster is {p.he}?",
            f"By how many minutes is a trip of {km} km shorter at {fast} km/h than at {slow} km/h?",
            f"minutes gained on {km} km going {fast} rather than {slow} km/h",
            f"A train does {km} km at {fast} km/h, the bus at {slow} km/h. How many minutes sooner is the train there?",
            f"The speed goes up from {slow} to {fast} km/h. How many minutes less do {km} km take?",
            f"Over {km} km, how many minutes does {fast} km/h save compared with {slow} km/h?",
            f"What is the difference in minutes between {slow} km/h and {fast} km/h over {km} km?",
        ),
        think=f"The time in minutes is {km} * 60 over the speed; subtract that at {fast} from that at {slow}.",
        code=f"print(round({km} * 60 / {slow} - {km} * 60 / {fast}, 2))",
        answer=show(saved),
    )


def income_of_week(rng: random.Random) -> Draft:
    daily, days, cost = price(rng, 8, 60), rng.randint(2, 7), rng.randint(5, 50)
    d, p = money(daily), person(rng)
    if daily * days <= cost:
        return income_of_week(rng)
    formula = f"{d} * {days} - {cost}"
    return Draft(
        phrasings=(
            f"I earn {d} a day for {days} days and pay {cost} for travel. How much is left?",
            f"{days} days at {d}, minus {cost} costs",
            f"{p.name} gets ${d} a day, works {days} days and spends ${cost} on food. What does {p.he} keep?",
            f"How much remains of {days} days' pay at ${d} a day after ${cost} of expenses?",
            f"pay {d} per day, {days} days, {cost} deducted, what do i get",
            f"A helper earns ${d} daily. After {days} days ${cost} are taken off. What is paid out?",
            f"Working {days} days for ${d} each and paying ${cost} rent leaves how much?",
            f"My daily pay is ${d}. I worked {days} days and had costs of ${cost}. What is my net?",
            f"What is left of ${d} a day for {days} days once ${cost} is paid?",
            f"If I get ${d} for each of {days} days and have to pay ${cost}, how much do I keep?",
        ),
        think=f"Multiply {d} by {days} days and subtract {cost}.",
        code=f"print(round({formula}, 2))" if "." in formula else f"print({formula})",
        answer=show(sum((daily for _ in range(days)), Fraction(-cost))),
    )
