"""Chances and countings as people ask for them: passwords, all or none of several, what to expect."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import show, tied
from training.skills.wording import rounding

ALPHABETS = (
    ("lowercase letters", 26),
    ("lowercase letters", 26),
    ("digits", 10),
    ("digits", 10),
    ("uppercase letters", 26),
    ("lowercase letters and digits", 36),
    ("upper and lower case letters", 52),
    ("upper and lower case letters and digits", 62),
    ("hexadecimal digits", 16),
)


def passwords_possible(rng: random.Random) -> Draft:
    (kind, size), n = rng.choice(ALPHABETS), rng.randint(2, 12)
    value = 1
    for _ in range(n):
        value *= size
    return Draft(
        phrasings=(
            f"How many passwords of {n} {kind} are possible?",
            f"number of {n} character passwords using {kind}",
            f"How many different codes can be made with {n} {kind}, repeats allowed?",
            f"possible combinations for a password with {n} {kind}",
            f"A password has {n} characters, only {kind}. How many passwords are there?",
            f"how many {n} character strings can you make from {kind}",
            f"Count the possible passwords: length {n}, {kind} only.",
            f"If each of {n} characters can be any of the {kind}, how many passwords exist?",
            f"An attacker tries all passwords of {n} {kind}. How many are that?",
            f"Total number of codes with {n} places, each one of the {kind}?",
        ),
        think=f"Each of the {n} places has {size} choices, so raise {size} to the power {n}.",
        code=f"print({size} ** {n})",
        answer=str(value),
    )


TRIALS = (
    ("A machine fails with probability {p}%. What is the chance that {all} of {n} machines {act}", "fail", "fails"),
    ("Each day it rains with a chance of {p}%. What is the probability that it rains on {all} of {n} days", "", ""),
    ("A player hits {p}% of the free throws. What is the probability that {all} of {n} throws go in", "", ""),
    ("A seed sprouts with a chance of {p}%. What is the chance that {all} of {n} seeds sprout", "", ""),
    ("{p}% of parts are faulty. What is the probability that {all} of {n} parts are faulty", "", ""),
)


def all_or_none(rng: random.Random) -> Draft:
    p, n, every = (
        rng.choice((1, 2, 3, 5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 95)),
        rng.randint(2, 10),
        rng.random(),
    )
    full = every < 0.5
    value = Fraction(p if full else 100 - p, 100) ** n
    places, ask = rounding(rng)
    if tied(value, places) or value * 10**places < 10:
        return all_or_none(rng)
    word = ("both" if n == 2 else "all") if full else ("neither" if n == 2 else "none")
    story = rng.choice(TRIALS)[0].format(p=p, n=n, all=word, act="fail")
    short = "succeed" if full else "succeeds"
    never = "every time" if full else "never"
    chance = f"({p} / 100)" if full else f"(1 - {p} / 100)"
    teller, _, _ = tellers(p, n, full)
    return Draft(
        phrasings=(
            f"On any day it rains with a chance of {p}%, independently. {teller.name} stays {n} days. How likely"
            f" is it that it {'rains on all of them' if full else 'rains on none of them'}, to {places}"
            f" decimals?",
            f"{story}{next(ask)}?",
            f"chance that {word} of {n} {short}, {p}% each{next(ask)}",
            f"Something happens with {p}% chance per try. What is the probability that it happens {never} in {n}"
            f" tries{next(ask)}?",
            f"{p}% chance each time, {n} times, probability it happens {never}{next(ask)}",
            f"What is the probability that {word} of {n} independent events with chance {p}% each occur{next(ask)}?",
            f"if each of {n} tries works with {p} percent probability, chance that {word} work{next(ask)}",
            f"Independent attempts succeed {p}% of the time. How likely is it that {word} of {n} attempts"
            f" {short}{next(ask)}?",
            f"P({word} of {n}) when p = {p}% each{next(ask)}",
            f"Find the probability that an event of {p}% occurs {never} in {n} independent trials{next(ask)}.",
            f"An event has a {p}% chance. What is the chance of it happening {never} in {n} goes{next(ask)}?",
        ),
        think=f"Multiply the chance of it {'' if full else 'not '}happening, from {p}%, {n} times.",
        code=f"print(round({chance} ** {n}, {places}))",
        answer=str(round(float(value), places)),
    )


def game_gain(rng: random.Random) -> Draft:
    cost, prize, p = (
        rng.randint(1, 10),
        rng.choice((5, 10, 15, 20, 25, 30, 50, 100, 200)),
        rng.choice((1, 2, 5, 10, 15, 20, 25, 30, 40)),
    )
    value = Fraction(prize * p, 100) - cost
    odds, factor = rng.choice(((show(Fraction(p, 100)), show(Fraction(p, 100))), (f"{p}%", f"{p} / 100")))
    return Draft(
        phrasings=(
            f"A game costs ${cost} and pays ${prize} with probability {odds}. What is my expected gain per game?",
            f"expected gain: pay ${cost}, win ${prize} with probability {odds}",
            f"A ticket costs ${cost} and wins ${prize} with a chance of {odds}. What do I gain on average per ticket?",
            f"whats the expected profit of a ${cost} bet that pays ${prize} with {odds} probability",
            f"I pay ${cost} to play and get ${prize} with probability {odds}. What is the expected net value?",
            f"Raffle: ${cost} per ticket, {odds} chance of a ${prize} prize. Expected net gain?",
            f"stake ${cost}, payout ${prize} at {odds}, expected net result",
            f"Find the expected net gain of a game with price ${cost}, prize ${prize} and win probability {odds}.",
            f"Is it worth it? Cost ${cost}, prize ${prize}, chance {odds}: give the expected net gain in dollars.",
            f"On average, what do I win or lose per round if a round costs ${cost} and pays ${prize} in {odds} of"
            f" cases?",
        ),
        think=f"Expected gain: {prize} times {odds}, less the cost {cost}.",
        code=f"print(round({prize} * {factor} - {cost}, 2))",
        answer=show(value),
    )


def percentile_of_z(rng: random.Random) -> Draft:
    z = rng.choice(
        (
            rng.randint(-30, 30) / 10,
            rng.choice((0.5, 1, 1.5, 2, -1, -0.5, 1.28, 1.96, -2)),
            rng.randint(-250, 250) / 100,
        )
    )
    value = 50 * (1 + math.erf(z / math.sqrt(2)))
    return Draft(
        phrasings=(
            f"What percentile is a z score of {z}? Round to 2 decimals.",
            f"percentile of a z score of {z}, 2 decimals",
            f"z = {z} to percentile (2 decimals)",
            f"What percent of a normal distribution lies below z = {z}, to 2 decimals?",
            f"convert z score {z} to a percentile, rounded to 2 decimal places",
            f"A test result has a z-score of {z}. What percentage of people score lower, to 2 decimals?",
            f"percent below z = {z} in the standard normal distribution, two decimals",
            f"Find the percentile rank of z = {z}, with 2 decimals.",
            f"Standard normal: area to the left of {z} in percent, rounded to 2 decimals?",
            f"My z-score is {z}. Which percentile is that (2 decimals)?",
        ),
        think=f"The percentile is the share of the standard normal distribution below {z}, times 100.",
        code=f"from statistics import NormalDist\nprint(round(NormalDist().cdf({z}) * 100, 2))",
        answer=str(round(value, 2)),
    )


WAITS = (
    ("a six", "rolls of a die", 6, 1),
    ("heads", "coin flips", 2, 1),
    ("a double", "rolls of two dice", 36, 6),
    ("an ace", "draws from a deck with the card put back", 52, 4),
    ("a heart", "draws from a deck with the card put back", 52, 13),
    ("an even number", "rolls of a die", 6, 3),
    ("a 5 or 6", "rolls of a die", 6, 2),
    ("a sum of 7", "rolls of two dice", 36, 6),
)


def tries_until(rng: random.Random) -> Draft:
    what, action, high, low = rng.choice(WAITS)
    if rng.random() < 0.6:
        low = rng.choice((1, 2, 4, 5, 8, 10, 16, 20, 25, 40, 50))
        what, action, high = f"a success with {low}% chance each", "tries", 100
    value = Fraction(high, low)
    return Draft(
        phrasings=(
            f"What is the average number of {action} until {what}?",
            f"average number of {action} until {what}",
            f"How many {action} does it take on average to get {what}?",
            f"how many {action} until {what} on average",
            f"Expected number of {action} to get the first {what.split(' ', 1)[1] if what[1] in ' n' else what}?",
            f"On average, after how many {action} do I get {what}?",
            f"How many {action} should I expect before {what} shows up, the last one included?",
            f"mean waiting time in {action} for {what}",
            f"I keep going until {what}. How many {action} is that on average?",
            f"Find the expected count of {action} needed for {what}.",
        ),
        think=f"The mean number of tries is one over the chance: {high} over {low}.",
        code=f"print({high} / {low})",
        answer=str(float(value)),
    )


def average_of_dice(rng: random.Random) -> Draft:
    sides, dice = rng.choice((6, 6, 6, 4, 8, 10, 12, 20)), rng.randint(1, 6)
    kind = "" if sides == 6 else f"{sides}-sided "
    many = f"{'an' if sides == 8 else 'a'} {kind}die" if dice == 1 else f"{dice} {kind}dice"
    value = sum(Fraction(face, sides) for _ in range(dice) for face in range(1, sides + 1))
    total = "roll" if dice == 1 else "total"
    return Draft(
        phrasings=(
            f"expected value of a fair {sides} sided die"
            if dice == 1
            else f"expected sum of {dice} fair {sides} sided dice",
            f"What is the expected value when rolling {many}?",
            f"average {total} of {many}",
            f"What is the average {total} of {many}?",
            f"expected value of {many}",
            f"If I roll {many} many times, what is the mean {total}?",
            f"mean {total} when you roll {many}",
            f"What {total} do {many} give on average?" if dice > 1 else f"What does {many} show on average?",
            f"Find the expected {total} for {many}.",
            f"In a board game I move by the {total} of {many}. How far do I move on average?",
            f"On average, what do I get with {many}?",
        ),
        think=f"The mean of one die is the mean of 1 to {sides}; multiply by the number of dice, {dice}.",
        code=f"print({dice} * sum(range(1, {sides} + 1)) / {sides})",
        answer=str(float(value)),
    )


EVENTS = ("rain", "a late train", "a win", "a defect", "a power cut", "snow", "a goal", "a refund", "traffic")


def chance_not(rng: random.Random) -> Draft:
    p, event = rng.choice((rng.randint(1, 19) * 5, rng.randint(1, 99))), rng.choice(EVENTS)
    decimals = rng.random() < 0.5
    said, whole = (show(Fraction(p, 100)), "1") if decimals else (f"{p}%", "100")
    value = 1 - Fraction(p, 100) if decimals else Fraction(100 - p)
    form = "" if decimals else " in percent"
    given = said if decimals else p
    return Draft(
        phrasings=(
            f"The probability of {event} is {said}. What is the probability of no such event{form}?",
            f"chance of {event} is {said}, chance of it not happening{form}?",
            f"If the chance of {event} is {said}, what is the chance that it does not happen{form}?",
            f"probability of an event is {said}, probability of not{form}",
            f"P(A) = {said}. Find P(not A){form}.",
            f"complement of a probability of {said}{form}",
            f"How likely is it that there is not {event} if {event} has a probability of {said}{form}?",
            f"what is the probability something doesnt happen if it happens with {said}{form}",
            f"Given P({event}) = {said}, what is the complementary probability{form}?",
            f"An event has probability {said}. With what probability does it not occur{form}?",
        ),
        think=f"The complement: {whole} minus {given}.",
        code=f"print(round({whole} - {given}, 4))" if decimals else f"print({whole} - {given})",
        answer=show(value),
    )


def number_drawn(rng: random.Random) -> Draft:
    n = rng.choice((10, 20, 25, 30, 40, 50, 100))
    k = rng.randint(2, 9)
    what, test, good = rng.choice(
        (
            (f"a multiple of {k}", f"n % {k} == 0", len(range(k, n + 1, k))),
            (f"greater than {n // 2 + k}", f"n > {n // 2 + k}", max(0, n - n // 2 - k)),
            ("a perfect square", "round(n ** 0.5) ** 2 == n", math.isqrt(n)),
            ("odd", "n % 2 == 1", (n + 1) // 2),
            (f"at most {k}", f"n <= {k}", k),
            ("prime", "n > 1 and all(n % d for d in range(2, n))",
             len([p for p in range(2, n + 1) if math.factorial(p - 1) % p == p - 1])),
        )
    )  # fmt: skip
    places, ask = rounding(rng)
    value = Fraction(good, n)
    if tied(value, places) or not good:
        return number_drawn(rng)
    return Draft(
        phrasings=(
            f"A number from 1 to {n} is picked at random. What is the probability that it is {what}{next(ask)}?",
            f"random number 1 to {n}, probability it is {what}{next(ask)}",
            f"I pick a card numbered 1 to {n}. What is the chance that the number is {what}{next(ask)}?",
            f"probability that a number between 1 and {n} is {what}{next(ask)}",
            f"Tickets are numbered 1 to {n}. One is drawn. How likely is a number that is {what}{next(ask)}?",
            f"chance of drawing a number that is {what} from 1 to {n}{next(ask)}",
            f"Choose a whole number from 1 to {n} at random. Find P({what}){next(ask)}.",
            f"what's the probability that it is {what} if you choose from 1-{n}{next(ask)}",
            f"A spinner shows the numbers 1 to {n} equally often. What is the probability that the result is"
            f" {what}{next(ask)}?",
            f"Numbers 1 to {n} are in a hat and I take one. Probability that it is {what}{next(ask)}?",
        ),
        think=f"Count the numbers from 1 to {n} that are {what} and divide by {n}.",
        code=f"good = sum(1 for n in range(1, {n} + 1) if {test})\nprint(round(good / {n}, {places}))",
        answer=str(round(float(value), places)),
    )
