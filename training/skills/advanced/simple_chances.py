"""Chances of one draw, one roll, and several equal tries."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.advanced.chance import binomial_tails
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import joined, rounding


def single_draw(rng: random.Random) -> Draft:
    colours = rng.sample(("red", "blue", "green", "white", "black", "yellow", "orange"), rng.choice((2, 3, 3)))
    counts = [rng.randint(1, 12) for _ in colours]
    places, ask = rounding(rng)
    wanted = rng.randrange(len(colours))
    chance, colour = Fraction(counts[wanted], sum(counts)), colours[wanted]
    if tied(chance, places):
        return single_draw(rng)
    said = joined([f"{count} {name}" for count, name in zip(counts, colours, strict=True)])
    commas = ", ".join(f"{count} {name}" for count, name in zip(counts, colours, strict=True))
    things = f"counts = {json.dumps(dict(zip(colours, counts, strict=True)))}"
    teller, _, _ = tellers(counts, colour)
    return Draft(
        phrasings=(
            f"{teller.name} reaches into a bag with {said} marbles without looking. What is the probability of a"
            f" {colour} one, to {places} decimals?",
            f"A bag contains {said} balls. One is drawn at random. What is the probability that it is"
            f" {colour}{next(ask)}?",
            f"There are {said} marbles in a jar. I pick one without looking. What's the chance it is"
            f" {colour}{next(ask)}?",
            f"{commas}, draw one, probability of {colour}{next(ask)}",
            f"What is the probability of drawing a {colour} ball from a bag with {said} balls{next(ask)}?",
            f"P({colour}) for one ball out of {said}{next(ask)}",
            f"A box has {said} pens. If one pen is taken at random, how likely is a {colour} one{next(ask)}?",
            f"I have {said} socks loose in a drawer and pull out a single one. What is the probability that it is"
            f" {colour}{next(ask)}?",
            f"Find the chance of picking one {colour} marble out of {said} marbles{next(ask)}.",
            f"chance of {colour} when picking 1 from {commas}{next(ask)}",
            f"A spinner has {said} sectors, all of the same size. What is the probability of landing on"
            f" {colour}{next(ask)}?",
            f"An urn holds {said} balls. You take one ball. What are the chances that it is {colour}{next(ask)}?",
            f"If a candy is chosen at random from {said} candies, what is the probability it is {colour}{next(ask)}?",
            f"Calculate the probability that a single ball drawn from {said} balls is {colour}{next(ask)}",
            f"Out of {said} cards I turn over one. How probable is {colour}{next(ask)}?",
            f"one random bead from {commas}: how likely is {colour}{next(ask)}",
            f"In a raffle there are {said} tickets. With what probability is the first ticket drawn"
            f" {colour}{next(ask)}?",
            f"Give me the probability of getting {colour} if I grab one of {said} balloons{next(ask)}",
            f"Someone picks one button from {said} buttons. What is P({colour}){next(ask)}?",
            f"My bag holds {said} tiles; what is the chance that a random tile is {colour}{next(ask)}?",
            f"Suppose {said} balls are in a hat and one is pulled out. How likely is it to be {colour}{next(ask)}?",
            f"What are the odds, as a probability, of one {colour} ball when drawing once from {said}{next(ask)}?",
            f"A basket is filled with {said} eggs. Find the probability that one taken at random is"
            f" {colour}{next(ask)}.",
        ),
        think=f"One draw: divide the {counts[wanted]} {colour} ones by all of {' + '.join(map(str, counts))}.",
        code=f'{things}\nprint(round(counts["{colour}"] / sum(counts.values()), {places}))',
        answer=str(round(float(chance), places)),
    )


def die_chance(rng: random.Random) -> Draft:
    sides = rng.choice((6, 6, 6, 6, 8, 10, 12, 20))
    k = rng.randint(2, sides - 1)
    event, test, good = rng.choice(
        (
            ("an even number", "n % 2 == 0", sides // 2),
            ("an odd number", "n % 2 == 1", sides // 2),
            (f"a number greater than {k}", f"n > {k}", sides - k),
            (f"a number less than {k}", f"n < {k}", k - 1),
            (f"at least {k}", f"n >= {k}", sides - k + 1),
            (f"the number {k}", f"n == {k}", 1),
            ("a multiple of 3", "n % 3 == 0", sides // 3),
            ("a prime number", "n > 1 and all(n % d for d in range(2, n))", {6: 3, 8: 4, 10: 4, 12: 5, 20: 8}[sides]),
        )
    )
    places, ask = rounding(rng)
    chance = Fraction(good, sides)
    if tied(chance, places):
        return die_chance(rng)
    die = "a fair die" if sides == 6 and rng.random() < 0.6 else f"a fair {sides}-sided die"
    one = die.removeprefix("a fair ")
    return Draft(
        phrasings=(
            f"What is the probability of rolling {event} with {die}{next(ask)}?",
            f"I roll {die} once. What is the chance of {event}{next(ask)}?",
            f"roll one {one}, probability of {event}{next(ask)}",
            f"How likely is {event} on a single roll of {die}{next(ask)}?",
            f"{die.capitalize()} is thrown once. Find the probability of {event}{next(ask)}.",
            f"P({event}) for one roll of {die}{next(ask)}",
            f"What are the chances of getting {event} when I roll {die}{next(ask)}?",
            f"Calculate the probability that one roll of {die} gives {event}{next(ask)}",
            f"chance to roll {event} on one {one}{next(ask)}",
            f"In a game I move only if I roll {event} with {die}. What is the probability that I move{next(ask)}?",
            f"If {die} is rolled, what's the likelihood of {event}{next(ask)}?",
            f"Rolling {die} one time, how probable is {event}{next(ask)}?",
            f"My friend wins if {die} shows {event}. How likely is that in one roll{next(ask)}?",
            f"Give the probability of {event} for one throw of {die}{next(ask)}",
            f"one throw of {die}, {event}, probability{next(ask)}",
            f"What is the chance that a single {one} shows {event}{next(ask)}?",
            f"You throw {die} one time. Compute P({event}){next(ask)}.",
            f"With what probability does {die} come up with {event}{next(ask)}?",
            f"Need the probability of {event} from {die}{next(ask)}",
            f"Find how probable it is to throw {event} with {die}{next(ask)}.",
        ),
        think=f"One roll: count the faces from 1 to {sides} that are {event} and divide by {sides}.",
        code=(
            f"sides = {sides}\ngood = [n for n in range(1, sides + 1) if {test}]\n"
            f"print(round(len(good) / sides, {places}))"
        ),
        answer=str(round(float(chance), places)),
    )


def same_in_a_row(rng: random.Random) -> Draft:
    does, done, tries, p = rng.choice(
        (
            ("a fair coin lands heads", "heads", "coin flips", "1 / 2"),
            ("a fair coin lands tails", "tails", "coin flips", "1 / 2"),
            ("a fair die shows a six", "sixes", "die rolls", "1 / 6"),
            ("a fair die shows an even number", "even numbers", "die rolls", "1 / 2"),
        )
    )
    n = rng.randint(2, 3) if p == "1 / 6" else rng.randint(2, 8)
    places, ask = rounding(rng)
    chance = Fraction(1)
    for _ in range(n):
        chance *= Fraction(p.replace(" ", ""))
    if tied(chance, places) or chance * 10**places < 10:
        return same_in_a_row(rng)
    return Draft(
        phrasings=(
            f"What is the probability that {does} {n} times in a row{next(ask)}?",
            f"What's the chance of {n} {done} in a row{next(ask)}?",
            f"{n} {done} in a row, probability{next(ask)}",
            f"How likely is it that {does} {n} times in succession{next(ask)}?",
            f"Find the probability that all of {n} {tries} give {done}{next(ask)}.",
            f"I bet on {n} {done} in a row. With what probability do I win{next(ask)}?",
            f"Calculate the chance of getting {done} on each of {n} {tries}{next(ask)}",
            f"P({n} {done} out of {n} {tries}){next(ask)}",
            f"What are the chances that {does} every time in {n} tries{next(ask)}?",
            f"chance that {does} {n} times running{next(ask)}",
            f"If I do {n} {tries}, how probable is it that all of them are {done}{next(ask)}?",
            f"A magician needs {n} {done} one after the other. How likely is that by luck{next(ask)}?",
            f"In {n} {tries}, what is the probability of nothing but {done}{next(ask)}?",
            f"Give me the probability that {does} {n} consecutive times{next(ask)}",
            f"all {n} {tries} come up {done}, how likely{next(ask)}",
            f"With what probability do {n} {tries} bring only {done}{next(ask)}?",
            f"Work out the chance of {n} consecutive {done}{next(ask)}",
            f"My son saw {n} {done} in a row. What was the probability of that{next(ask)}?",
            f"How probable are {n} {done} in {n} {tries}{next(ask)}?",
            f"Determine the probability that {does} {n} times one after another{next(ask)}.",
        ),
        think=f"{n} in a row: each has the chance {p}, so raise {p} to the power {n}.",
        code=f"print(round(({p}) ** {n}, {places}))",
        answer=str(round(float(chance), places)),
    )


def coins_at_least(rng: random.Random) -> Draft:
    n, side = rng.randint(2, 10), rng.choice(("heads", "heads", "tails"))
    k, most = rng.randint(1, n - 1), rng.random() < 0.3
    places, ask = rounding(rng)
    word, span = ("at most", f"range({k} + 1)") if most else ("at least", f"range({k}, {n} + 1)")
    chosen = range(k + 1) if most else range(k, n + 1)
    chance = sum((binomial_tails(n, i, Fraction(1, 2)) for i in chosen), Fraction(0))
    if tied(chance, places):
        return coins_at_least(rng)
    return Draft(
        phrasings=(
            f"What is the probability of getting {word} {k} {side} in {n} coin flips{next(ask)}?",
            f"A fair coin is tossed {n} times. What is the probability of {word} {k} {side}{next(ask)}?",
            f"{n} coin flips, {word} {k} {side}, probability{next(ask)}",
            f"If I flip a coin {n} times, what's the chance of {word} {k} {side}{next(ask)}?",
            f"How likely are {word} {k} {side} when {n} fair coins are tossed{next(ask)}?",
            f"P({word} {k} {side} in {n} tosses){next(ask)}",
            f"Find the chance that {n} coin tosses show {side} {word} {k} times{next(ask)}.",
            f"I win if {word} {k} of {n} coins land {side}. What is my probability of winning{next(ask)}?",
            f"Calculate the probability that {word} {k} out of {n} fair coin flips are {side}{next(ask)}",
            f"toss {n} coins, chance of {word} {k} {side}{next(ask)}",
            f"What are the chances of {word} {k} {side} if a coin is flipped {n} times{next(ask)}?",
            f"Flip a fair coin {n} times: how probable is it to see {side} {word} {k} times{next(ask)}?",
            f"With {n} coins thrown at once, with what probability do {word} {k} of them show {side}{next(ask)}?",
            f"Give me the probability for {word} {k} {side} from {n} coin flips{next(ask)}",
            f"{word} {k} {side} out of {n} fair flips, how likely{next(ask)}",
            f"A coin is thrown {n} times in a row. Compute the chance that it lands {side} {word} {k}"
            f" times{next(ask)}.",
            f"In {n} tosses of a fair coin, what is the likelihood of {word} {k} {side}{next(ask)}?",
            f"My team needs {word} {k} {side} in {n} flips of a coin. How likely is that{next(ask)}?",
            f"For {n} fair coins, what is the probability that {word} {k} come up {side}{next(ask)}?",
            f"Work out how probable {word} {k} {side} are in {n} coin tosses{next(ask)}.",
        ),
        think=f"{word.capitalize()} {k} of {n}: add the ways to have so many {side} and divide by 2 to the power {n}.",
        code=(f"import math\nways = sum(math.comb({n}, k) for k in {span})\nprint(round(ways / 2 ** {n}, {places}))"),
        answer=str(round(float(chance), places)),
    )
