"""Stories about what is won, earned or left: raffles, hands of cards, a cooling drink, the best amount and mix."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show
from training.skills.vocabulary import person


def raffle_gain(rng: random.Random) -> Draft:
    tickets, price = rng.choice((50, 100, 200, 250, 500, 1000)), rng.randint(2, 6)
    prize = rng.randint(1, tickets * price // 10) * 10
    value = Fraction(prize, tickets) - price
    who, cur = person(rng), rng.choice(("euros", "dollars"))
    return Draft(
        phrasings=(
            f"A raffle has {tickets} tickets at {price} {cur} and a single prize of {prize} {cur}. What is the expected"
            f" gain of one ticket (negative for a loss)?",
            f"{who.name} buys one of {tickets} raffle tickets for {price} {cur}. The only prize is {prize} {cur}. What"
            f" does {who.he} gain on average (a loss is negative)?",
            f"expected gain: {tickets} tickets, {price} {cur} each, prize {prize} {cur} (loss negative)",
            f"One of {tickets} tickets wins {prize} {cur}; each costs {price}. Expected net gain per ticket, negative"
            f" if it is a loss?",
            f"a ticket costs {price} {cur}, there are {tickets} and one wins {prize}. whats my expected profit, minus"
            f" for a loss",
            f"Find the expected value of buying a ticket for {price} {cur} when one of {tickets} wins {prize} {cur}"
            f" (losses negative).",
            f"Lottery with {tickets} tickets and the prize {prize} {cur}, ticket price {price} {cur}: net expectation"
            f" (negative = loss)?",
            f"Is it worth it? {tickets} tickets, one prize of {prize} {cur}, price {price} {cur}. Average gain per"
            f" ticket, as a signed number.",
            f"If I pay {price} {cur} for one of {tickets} tickets and can win {prize} {cur}, what is my mean gain"
            f" (negative means loss)?",
            f"Compute prize {prize} times the chance of one in {tickets}, less the price {price}: the expected gain.",
        ),
        think=f"The expected gain: {prize} over {tickets}, less the price {price}.",
        code=f"print({prize} / {tickets} - {price})"
        if (value * 4).denominator == 1
        else f"print(round({prize} / {tickets} - {price}, 4))",
        answer=show(value),
    )


def cards_all_alike(rng: random.Random) -> Draft:
    rank = rng.choice(("aces", "kings", "queens", "jacks", "tens", "sevens", "fives", "twos"))
    n, all_of = rng.choice(((2, "both"), (2, "both"), (3, "all three")))
    value, left = Fraction(1), 4
    for deck in range(52, 52 - n, -1):
        value *= Fraction(left, deck)
        left -= 1
    who, many = person(rng), {2: "two", 3: "three"}[n]
    return Draft(
        phrasings=(
            f"From a deck of 52 cards I draw {many} without putting back. What is the probability that {all_of} are"
            f" {rank}, as a fraction?",
            f"{who.name} is dealt {many} cards from a full deck of 52. How likely is it that {all_of} are {rank}?"
            f" Answer with a fraction.",
            f"{many} cards from 52, {all_of} {rank}, probability as a fraction",
            f"What is the chance, as a fraction, of drawing {many} {rank} in a row from 52 cards without replacement?",
            f"P({all_of} {rank}) when {many} cards are drawn from 52 without replacement, as a fraction",
            f"Draw {many} cards at once from a standard deck (52). Give the fraction for {all_of} being {rank}.",
            f"i take {many} cards off a shuffled deck of 52, what fraction is the chance that {all_of} are {rank}",
            f"Find the probability as a reduced fraction that {many} cards out of 52 are {rank}.",
            f"A standard deck of 52 has four {rank}. You draw {many} cards, none put back. Probability that {all_of}"
            f" are {rank}, as a fraction?",
            f"As a fraction, how probable is a hand of {many} {rank} when {many} cards are dealt from 52?",
        ),
        think=f"The ways to choose {many} of the 4 {rank} over the ways to choose {many} of 52 cards.",
        code=(f"import math\nfrom fractions import Fraction\nprint(Fraction(math.comb(4, {n}), math.comb(52, {n})))"),
        answer=str(value),
    )


def cooling_drink(rng: random.Random) -> Draft:
    hot, room, minutes = rng.randint(60, 98), rng.randint(15, 26), rng.randint(3, 60)
    k, drink, who = rng.choice((0.01, 0.02, 0.03, 0.05, 0.08, 0.1)), rng.choice(("coffee", "tea", "soup")), person(rng)
    value = room + math.exp(math.log(hot - room) - k * minutes)
    if abs(value * 10 % 1 - 0.5) < 1e-6:
        return cooling_drink(rng)
    end = "to 1 decimal"
    return Draft(
        phrasings=(
            f"A cup of {drink} of {hot} degrees stands in a room of {room} degrees and cools with k = {k} per minute"
            f" (Newton's law of cooling). What is its temperature after {minutes} minutes, {end}?",
            f"{who.name}'s {drink} is {hot} °C hot, the room {room} °C. By Newton's law of cooling with k = {k} a"
            f" minute, how warm is it after {minutes} minutes, {end}?",
            f"Newton cooling: start {hot}, room {room}, k = {k} per minute, t = {minutes} minutes, temperature {end}",
            f"T(t) = T_room + (T_0 - T_room) e^(-kt), T_room = {room}, T_0 = {hot}, k = {k}, t = {minutes}: T {end}?",
            f"temperature of {drink} after {minutes} min from {hot} °C in a {room} °C room, cooling constant {k} per"
            f" min, {end}",
            f"The {drink} starts at {hot} degrees; the kitchen has {room}. With the cooling constant {k} per minute,"
            f" what will the thermometer show after {minutes} minutes ({end})?",
            f"Use Newton's law of cooling (k = {k}/min) for {drink} at {hot} °C in air of {room} °C: value after"
            f" {minutes} min, {end}.",
            f"how hot is my {drink} after {minutes} minutes, from {hot} degrees, room {room}, k {k} per minute, {end}",
            f"How far does {drink} of {hot} °C cool in {minutes} minutes in a room of {room} °C, k = {k} per minute?"
            f" Temperature {end}.",
            f"Find the temperature, {end}, of {drink} left for {minutes} minutes at {room} °C if it was {hot} °C and k"
            f" is {k} per minute.",
        ),
        think=f"The difference {hot} - {room} shrinks by e to the -{k} times {minutes}; add the room's {room}.",
        code=f"import math\nprint(round({room} + ({hot} - {room}) * math.exp(-{k} * {minutes}), 1))",
        answer=str(round(value, 1)),
    )


def best_amount(rng: random.Random) -> Draft:
    a, best = rng.choice((1, 2, 3, 4, 5)), rng.randint(3, 60)
    b, c = 2 * a * best, rng.randint(10, 900)
    head = "-x^2" if a == 1 else f"-{a}x^2"
    said, who = f"{head} + {b}x - {c}", person(rng)
    what, unit = rng.choice((("profit", "units"), ("profit", "tickets"), ("yield", "trees"), ("income", "rooms")))
    return Draft(
        phrasings=(
            f"The {what} is P = {said} for x {unit}. At how many {unit} is the {what} greatest?",
            f"{who.name}'s {what} with x {unit} is P(x) = {said}. How many {unit} are best?",
            f"x that maximises {said}",
            f"{what} P(x) = {said}: which x gives the maximum?",
            f"For which number of {unit} x does the {what} {said} become largest?",
            f"my {what} is {said}, x is the number of {unit}, which x is best",
            f"Find the number of {unit} x with the highest {what} if P(x) = {said}.",
            f"{who.name} sells x {unit} and earns {said}. What x earns {who.him} the most?",
            f"Given the {what} function {said}, print the x of its maximum.",
            f"P = {said} has its greatest value at what x?",
        ),
        think=f"A parabola with a = -{a} and b = {b} is highest at x = -b / (2a).",
        code=f"a, b = -{a}, {b}\nprint(-b / (2 * a))",
        answer=show(Fraction(best)),
    )


def best_mix(rng: random.Random) -> Draft:
    p, q = rng.randint(5, 40), rng.randint(5, 40)
    h, k = rng.choice(((1, 2), (2, 1), (2, 3), (3, 2), (1, 3), (3, 1)))
    hours, limit = rng.randint(12, 60), rng.randint(4, 25)
    one, other = rng.choice((("chairs", "tables"), ("cakes", "pies"), ("hats", "scarves"), ("bowls", "vases")))
    facts = f"{h} and {k} hours of work" if h > 1 else f"{h} hour and {k} hours of work"
    who = person(rng)
    return Draft(
        phrasings=(
            f"{who.name}'s workshop makes {one} at a profit of {p} and {other} at a profit of {q}. They take {facts}"
            f" each. There are {hours} hours, and at most {limit} {one} can be sold. What is the best profit?",
            f"Profit per piece: {one} {p}, {other} {q}. Time per piece: {facts}. With {hours} hours and no more than"
            f" {limit} {one}, what is the greatest total profit, in whole pieces?",
            f"maximise {p}x + {q}y with {h}x + {k}y <= {hours}, x <= {limit}, whole numbers from 0 on",
            f"Whole numbers x, y >= 0 with {h}x + {k}y <= {hours} and x <= {limit}: largest {p}x + {q}y?",
            f"{one}: profit {p}, {h} h. {other}: profit {q}, {k} h. {hours} h, up to {limit} {one}. Best profit?",
            f"what is the most {who.name} can earn with {hours} hours, {one} bring {p} and need {h}, {other} bring {q}"
            f" and need {k}, at most {limit} {one}",
            f"Integer program: max {p}x + {q}y subject to {h}x + {k}y <= {hours}, 0 <= x <= {limit}, y >= 0. Value?",
            f"A factory earns {p} on each of the {one} and {q} on each of the {other}, which need {h} and {k} hours."
            f" Given {hours} hours and a demand of {limit} {one}, how much profit is possible at most?",
            f"Find the maximum profit: {one} ({p} each, {h} h), {other} ({q} each, {k} h), {hours} h in all, not more"
            f" than {limit} {one}.",
            f"How much can be earned at best from {hours} hours if {one} take {h} and pay {p}, {other} take {k} and pay"
            f" {q}, and only {limit} {one} find a buyer?",
        ),
        think=f"Try each number of {one} up to {limit}, use the hours that are left for {other}, and keep the best.",
        code=(
            "best = 0\n"
            f"for x in range({limit} + 1):\n    if {h} * x <= {hours}:\n        y = ({hours} - {h} * x) // {k}\n"
            f"        best = max(best, {p} * x + {q} * y)\nprint(best)"
        ),
        answer=str(_best_value(p, q, h, k, hours, limit)),
    )


def _best_value(p: int, q: int, h: int, k: int, hours: int, limit: int) -> int:
    """The largest p x + q y, over every pair that is allowed."""
    allowed = ((x, y) for x in range(limit + 1) for y in range(hours + 1) if h * x + k * y <= hours)
    return max(p * x + q * y for x, y in allowed)
