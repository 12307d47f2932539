"""Growth to a limit, bounces, dating by decay, sums of the first odd or even numbers, and the best rectangle."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def years_until(rng: random.Random) -> Draft:
    start, rate = rng.choice((100, 200, 500, 1000, 2000, 5000, 10000, rng.randint(50, 20000))), rng.randint(2, 25)
    goal = rng.choice((start * 2, start * 3, start * rng.randint(11, 60) // 10))
    thing, noun = rng.choice(
        (("A town has {n} inhabitants", "inhabitants"), ("A fish farm holds {n} fish", "fish"),
         ("A website has {n} users", "users"), ("A savings account holds {n} dollars", "dollars"),
         ("A forest has {n} trees", "trees"), ("A club has {n} members", "members"))
    )  # fmt: skip
    factor, years = 1 + Fraction(rate, 100), math.log(goal / start) / math.log(1 + rate / 100)
    if abs(years - round(years)) < 1e-6:
        return years_until(rng)
    value = next(n for n in range(1, 200) if start * factor**n > goal)
    has = thing.format(n=start)
    teller, _, _ = tellers(start, rate, goal)
    return Draft(
        phrasings=(
            f"{has}, {teller.name} reads, and grows by {rate}% every year. After how many full years are there"
            f" more than {goal} {noun}?",
            f"{has} and grows by {rate}% a year. After how many whole years are there more than {goal} {noun}?",
            f"Starting at {start}, how many full years of {rate}% growth does it take to exceed {goal}?",
            f"{start} growing {rate}% per year, years until over {goal}",
            f"How many whole years until {start} {noun} become more than {goal} at {rate}% annual growth?",
            f"years for {start} to pass {goal} at {rate}% yearly",
            f"{has}. The number rises {rate}% every year. When, in whole years, does it first pass {goal}?",
            f"Find the smallest whole number of years after which {start} with {rate}% yearly growth is above {goal}.",
            f"how long till {start} grows to more than {goal} with {rate}% a year, whole years",
            f"I begin with {start} {noun} and add {rate}% each year. In which year do I get over {goal}?",
            f"At {rate}% growth a year, after how many years will {start} {noun} be above {goal} for the first time?",
            f"{has}; every year {rate} percent are added. After how many complete years is {goal} exceeded?",
            f"Count the years needed for {start} to rise over {goal} if it gains {rate}% each year.",
            f"{goal} {noun} is the mark to beat. We have {start} now and {rate}% more each year. How many years until"
            f" we are past it?",
            f"The number of {noun}, {start} today, goes up {rate}% yearly: how many years pass before it tops {goal}?",
        ),
        think=f"Count the years: add {rate}% to {start} until it is more than {goal}.",
        code=(
            f"amount, years = {start}, 0\nwhile amount <= {goal}:\n    amount *= 1 + {rate} / 100\n    years += 1\n"
            "print(years)"
        ),
        answer=str(value),
    )


def bouncing_ball(rng: random.Random) -> Draft:
    height, percent, n = (
        rng.choice((1, 2, 3, 4, 5, 8, 10, 12, 16, 20, 50, 100)),
        5 * rng.randint(6, 18),
        rng.randint(2, 8),
    )
    unit = rng.choice(("m", "metres", "feet")) if height < 50 else "cm"
    places, ask = rounding(rng)
    value = Fraction(height)
    for _ in range(n):
        value -= value * (100 - percent) / 100
    if tied(value, places) or value < Fraction(1, 50):
        return bouncing_ball(rng)
    nth = {1: "1st", 2: "2nd", 3: "3rd"}.get(n, f"{n}th")
    teller, _, _ = tellers(height, percent, n)
    return Draft(
        phrasings=(
            f"{teller.name} drops a ball from {height} {unit}, and each time it comes back up to {percent}% of"
            f" the height before. How high is bounce number {n} in {unit}, to {places} decimals?",
            f"A ball is dropped from {height} {unit} and bounces back to {percent}% of its height each time. How high"
            f" is bounce {n} in {unit}{next(ask)}?",
            f"Find the height after {n} bounces if a ball falls from {height} {unit} and keeps {percent}% each"
            f" bounce{next(ask)}.",
            f"ball dropped {height} {unit}, rebounds {percent}%, height after {n} bounces{next(ask)}",
            f"A rubber ball reaches {percent} percent of the previous height at each bounce. From {height} {unit}, how"
            f" high does it go after {n} bounces{next(ask)}?",
            f"bounce {n} of a ball from {height} {unit} with {percent}% rebound{next(ask)}",
            f"I drop a ball from {height} {unit}. Each bounce is {percent}% as high as the one before. What is the"
            f" height after bounce {n}{next(ask)}?",
            f"How high does a ball from {height} {unit} rise after hitting the floor {n} times, with {percent}% kept"
            f" each time{next(ask)}?",
            f"height in {unit} after {n} bounces, start {height} {unit}, each bounce {percent}%{next(ask)}",
            f"Start height {height} {unit}, rebound {percent}%. Calculate the height reached after {n}"
            f" bounces{next(ask)}",
            f"A bouncy ball keeps {percent}% of its height per bounce. Dropped from {height} {unit}, how high is"
            f" it after {n} bounces{next(ask)}?",
            f"a ball falls {height} {unit} and always comes back {percent}% of the way, how high after {n}"
            f" times{next(ask)}",
            f"After {n} bounces at {percent}% each, what height in {unit} does a ball dropped from {height} {unit}"
            f" get to{next(ask)}?",
            f"What height follows the {nth} contact with the ground, when the drop was {height} {unit} and each rebound"
            f" is {percent}% of the fall{next(ask)}?",
            f"Let a ball drop {height} {unit}; it keeps {percent}% of the height at every one of {n} bounces. Where"
            f" does it end up, in {unit}{next(ask)}?",
        ),
        think=f"Height: {height} times {percent} / 100 to the power {n}.",
        code=f"print(round({height} * ({percent} / 100) ** {n}, {places}))",
        answer=str(round(float(value), places)),
    )


def age_by_decay(rng: random.Random) -> Draft:
    name, life, unit = rng.choice(
        (("carbon-14", 5730, "years"), ("carbon-14", 5730, "years"), ("iodine-131", 8, "days"),
         ("cobalt-60", 5.27, "years"), ("radium-226", 1600, "years"), ("caesium-137", 30, "years"),
         ("a drug", rng.randint(2, 24), "hours"), ("an isotope", rng.randint(3, 90), "days"))
    )  # fmt: skip
    percent = rng.choice((50, 25, 12.5, rng.randint(2, 97)))
    places, ask = rounding(rng)
    value = life * math.log2(100 / percent)
    if tied(value, places):
        return age_by_decay(rng)
    return Draft(
        phrasings=(
            f"half-life {life} {unit}, {percent}% remains: how old is the sample{to_places(places)}?",
            f"{percent}% is still there, half-life {life} {unit}: age of the sample in {unit}{to_places(places)}",
            f"{name.capitalize()} has a half-life of {life} {unit}. After how many {unit} is {percent}% of it"
            f" left{next(ask)}?",
            f"Find the time in {unit} until {percent}% remains, with a half-life of {life} {unit}{next(ask)}.",
            f"half-life {life} {unit}, {percent}% left, time passed{next(ask)}",
            f"How many {unit} does it take for {name} (half-life {life} {unit}) to fall to {percent}%{next(ask)}?",
            f"age of a sample with {percent}% of {name} remaining, half life {life} {unit}{next(ask)}",
            f"A sample still contains {percent}% of its {name.removeprefix('an ').removeprefix('a ')}. The half-life"
            f" is {life} {unit}. How old is it in {unit}{next(ask)}?",
            f"With a half-life of {life} {unit}, when is only {percent} percent left{next(ask)}?",
            f"time to decay to {percent}% if the half-life is {life} {unit}{next(ask)}",
            f"Calculate how many {unit} it takes until {percent}% is left; the amount halves every {life}"
            f" {unit}{next(ask)}.",
            f"Something halves every {life} {unit}. After which time in {unit} is it down to {percent}%{next(ask)}?",
            f"how long in {unit} until {percent}% of {name} is left, half life {life} {unit}{next(ask)}",
            f"I measured {percent}% of the original {name.removeprefix('an ').removeprefix('a ')}. T1/2 = {life}"
            f" {unit}. How much time has passed, in {unit}{next(ask)}?",
            f"Down to {percent}% of the start with a half-life of {life} {unit}: how many {unit} is that{next(ask)}?",
            f"Date a find in which {percent}% of a substance survives that halves in {life} {unit}; answer in"
            f" {unit}{next(ask)}.",
        ),
        think=f"Time: the half-life {life} times the base 2 logarithm of 100 / {percent}.",
        code=f"import math\nprint(round({life} * math.log2(100 / {percent}), {places}))",
        answer=str(round(life * (math.log(100 / percent) / math.log(2)), places)),
    )


def first_parity_sum(rng: random.Random) -> Draft:
    n, kind = rng.choice((10, 20, 50, 100, rng.randint(3, 400))), rng.choice(("odd", "even"))
    value = n * n if kind == "odd" else n * (n + 1)
    start, series = (1, "1 + 3 + 5 + ...") if kind == "odd" else (2, "2 + 4 + 6 + ...")
    return Draft(
        phrasings=(
            f"{series} ({n} terms), total",
            f"total of the first {n} {kind} numbers starting at {start}",
            f"What is the sum of the first {n} {kind} numbers?",
            f"Find the sum of the first {n} {kind} natural numbers.",
            f"sum of first {n} {kind} numbers",
            f"add up the first {n} {kind} numbers",
            f"Calculate the total of the first {n} positive {kind} integers.",
            f"{series} with {n} terms, what is the sum?",
            f"What do the first {n} {kind} numbers add up to, beginning with {start}?",
            f"first {n} {kind} numbers sum",
            f"If I add the first {n} {kind} numbers, what do I get?",
            f"I save {start} euro{'' if start == 1 else 's'} in week one, then the next {kind} number each week. How"
            f" much after {n} weeks?",
            f"how much is {series} for the first {n} {kind} numbers",
            f"Determine the sum of {n} consecutive {kind} numbers starting at {start}.",
            f"Take the {n} smallest positive {kind} numbers. What is their sum?",
            f"Together, how much do the initial {n} {kind} numbers make when counting from {start}?",
        ),
        think=f"Sum {n} {kind} numbers from {start} on in steps of 2.",
        code=f"print(sum(range({start}, 2 * {n} + {start}, 2)))",
        answer=str(value),
    )


def best_rectangle(rng: random.Random) -> Draft:
    wall = rng.random() < 0.5
    half = rng.randint(5, 150)
    length = 4 * half
    best = max(w * (length - 2 * w) if wall else w * (length // 2 - w) for w in range(1, length // 2))
    animal = rng.choice(("sheep", "chickens", "rabbits", "goats", "horses"))
    where = "along a wall (no fence on that side)" if wall else "in an open field, fenced on all four sides"
    short = "three sides fenced, wall on the fourth" if wall else "all four sides fenced"
    return Draft(
        phrasings=(
            f"A farmer has {length} m of fence for a rectangular pen {where}. What is the largest possible area?",
            f"Find the maximum area of a rectangle enclosed by {length} m of fencing, {short}.",
            f"max rectangular area with {length} m of fence, {short}",
            f"largest rectangle from {length} m fence ({short}), area?",
            f"What is the greatest area in square metres that {length} m of fence can enclose as a rectangle, {short}?",
            f"I have {length} metres of fence and want a rectangular run for my {animal}, {short}. How many m² can it"
            f" have at most?",
            f"optimise: rectangle, {length} m of fencing, {short}, maximum area",
            f"With {length} m of wire a rectangular garden is enclosed, {short}. Which area is the maximum?",
            f"how big can a rectangular pen be with {length} m fence if {short}",
            f"{length} m of netting, rectangular shape, {short}: give the largest area in m².",
            f"Maximise the area of a rectangle whose fence is {length} m long, {short}.",
            f"A rectangular field for {animal} is to be as large as possible; there are {length} m of fence, {short}."
            f" What is its area?",
            f"Our {animal} get a rectangular paddock. The fence is {length} m, {short}. What area can we reach?",
            f"At most how many square metres fit into a rectangle made with {length} m of fence, {short}?",
        ),
        think=(
            f"Largest area at a wall: depth {length} / 4 and length {length} / 2."
            if wall
            else f"Largest area: a square with the side {length} / 4."
        ),
        code=f"print({length} / 4 * {length} / 2)" if wall else f"print(({length} / 4) ** 2)",
        answer=str(float(best)),
    )
