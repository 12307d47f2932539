"""Chances from odds, from counts in a table, of a lottery ticket, and how often something is expected."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def odds_to_chance(rng: random.Random) -> Draft:
    a, b = rng.randint(1, 20), rng.randint(1, 20)
    a, b = a // math.gcd(a, b), b // math.gcd(a, b)
    against = rng.random() < 0.5
    places, ask = rounding(rng)
    chance = Fraction(b if against else a, a + b)
    if tied(chance, places) or a == b:
        return odds_to_chance(rng)
    side = "against" if against else "in favour of"
    horse = rng.choice(("a horse", "a team", "rain", "a player", "an outsider", "the home side"))
    return Draft(
        phrasings=(
            f"The odds {side} an event are {a} to {b}. What is its probability{next(ask)}?",
            f"Convert odds of {a}:{b} {side} an event to a probability{next(ask)}.",
            f"odds {a} to {b} {side}, probability{next(ask)}",
            f"If the odds {side} {horse} are {a}:{b}, how likely is it{next(ask)}?",
            f"probability from odds {a}:{b} {side}{next(ask)}",
            f"A bookmaker quotes {a} to {b} {side} {horse}. Which probability does that mean{next(ask)}?",
            f"Find the probability of an event with odds {side} it of {a} to {b}{next(ask)}",
            f"what probability do odds of {a} to {b} {side} {horse} give{next(ask)}",
            f"Given {a}:{b} odds {side} {horse}, calculate the chance of it as a decimal{next(ask)}.",
            f"Odds {side} {horse}: {a} to {b}. Chance as a decimal{next(ask)}?",
            f"My friend offers odds of {a} to {b} {side} {horse}. What chance does he see for it{next(ask)}?",
            f"Turn {a} to {b} odds ({side} it) into the probability that it happens{next(ask)}.",
            f"Experts give {horse} odds of {a}:{b}, {side}. What does this say as a probability{next(ask)}?",
            f"As a probability, what are odds {side} something that stand at {a} to {b}{next(ask)}?",
        ),
        think=f"Probability: the {'second' if against else 'first'} part of {a} to {b}, divided by both parts.",
        code=f"print(round({b if against else a} / ({a} + {b}), {places}))",
        answer=str(round(float(chance), places)),
    )


def lottery_ticket(rng: random.Random) -> Draft:
    k, n = rng.choice(((6, 49), (6, 45), (5, 50), (5, 69), (6, 42), (5, 35), (rng.randint(3, 7), rng.randint(20, 60))))
    value = Fraction(1)
    for i in range(k):
        value *= Fraction(n - i, k - i)
    return Draft(
        phrasings=(
            f"lottery pick {k} of {n}, how many combos",
            f"how many combinations in a {k}/{n} lotto",
            f"A lottery draws {k} numbers out of {n}. One in how many tickets wins the jackpot?",
            f"How many different tickets are there in a {k} out of {n} lottery?",
            f"{k} of {n} lottery, 1 in how many",
            f"What are the odds, one in how many, of matching all {k} numbers drawn from {n}?",
            f"number of possible lotto tickets {k}/{n}",
            f"I pick {k} numbers from 1 to {n}. My chance to get all right is one in what number?",
            f"how many combinations has a lotto with {k} numbers from {n}",
            f"In a lottery with {n} balls, {k} are drawn. How many draws, order ignored, are possible?",
            f"lotto {k} from {n}: the jackpot chance is 1 in ...?",
            f"To be sure of winning a {k} from {n} lottery, how many tickets must I fill in?",
            f"Chances of winning: choose {k} from {n} numbers correctly. 1 to how many tickets?",
            f"Compute the total number of tickets for a draw of {k} balls out of {n}.",
            f"Buying every possible ticket of a game where {k} of {n} numbers are crossed means buying how many?",
            f"If {k} winning numbers come from {n}, the jackpot probability is one divided by which number?",
        ),
        think=f"Tickets: the number of ways to choose {k} of {n}.",
        code=f"import math\nprint(math.comb({n}, {k}))",
        answer=str(int(value)),
    )


def expected_count(rng: random.Random) -> Draft:
    low, high, what, action = rng.choice(
        ((1, 6, "sixes", "rolls of a fair die"), (1, 2, "heads", "tosses of a fair coin"),
         (1, 4, "hearts", "cards drawn and put back"), (1, 13, "aces", "cards drawn and put back"),
         (1, 2, "even numbers", "rolls of a fair die"), (1, 3, "multiples of 3", "rolls of a fair die"),
         (0, 0, "defective parts", "parts"), (0, 0, "successes", "attempts"), (0, 0, "late trains", "trips"))
    )  # fmt: skip
    n = rng.choice((10, 20, 30, 50, 60, 90, 100, 120, 200, 300, 500, 600, 1000, rng.randint(12, 999)))
    percent = 0
    if low == 0:
        percent = rng.choice((2, 3, 4, 5, 8, 10, 15, 20, 25, 30, 40))
        low, high = percent, 100
    places, ask = rounding(rng)
    value = sum((Fraction(low, high) for _ in range(n)), Fraction(0))
    if tied(value, places):
        return expected_count(rng)
    chance = f", each with a chance of {percent}%" if percent else ""
    code = f"print(round({n} * {low} / {high}, {places}))"
    teller, _, _ = tellers(n, low, high)
    return Draft(
        phrasings=(
            f"{teller.name} thinks about {n} {action}{chance}. How many {what} are to be expected, to {places}"
            f" decimals?",
            f"how many {what} would you expect in {n} {action}{chance}{to_places(places)}",
            f"How many {what} are expected in {n} {action}{chance}{next(ask)}?",
            f"What is the expected number of {what} in {n} {action}{chance}{next(ask)}?",
            f"expected {what} in {n} {action}{chance}{next(ask)}",
            f"On average, how many {what} do {n} {action} give{chance}{next(ask)}?",
            f"{n} {action}{chance}: expected number of {what}{next(ask)}",
            f"Find the mean number of {what} among {n} {action}{chance}{next(ask)}.",
            f"I look at {n} {action}{chance}. About how many {what} should I expect{next(ask)}?",
            f"how many {what} would you expect from {n} {action}{chance}{next(ask)}",
            f"Calculate the expectation of the number of {what} for {n} {action}{chance}{next(ask)}.",
            f"Out of {n} {action}{chance}, what number of {what} is to be expected{next(ask)}?",
            f"E(number of {what}) with {n} {action}{chance}{next(ask)}",
            f"Given {n} {action}{chance}, give the average number of {what}{next(ask)}.",
            f"In the long run, what is the average count of {what} per {n} {action}{chance}{next(ask)}?",
            f"For {n} {action}{chance}, work out how many {what} there will be on average{next(ask)}.",
        ),
        think=f"Expected {what}: {n} times the chance {low}/{high} of one.",
        code=code,
        answer=str(round(float(value), places)),
    )


TABLES = (
    ("students", "boys", "girls", "wear glasses"),
    ("employees", "women", "men", "cycle to work"),
    ("customers", "adults", "children", "bought ice cream"),
    ("patients", "smokers", "non-smokers", "have a cough"),
    ("voters", "young voters", "older voters", "support the plan"),
    ("pets", "cats", "dogs", "are vaccinated"),
)


def chance_given(rng: random.Random) -> Draft:
    everyone, first, second, does = rng.choice(TABLES)
    a, b = rng.randint(5, 60), rng.randint(5, 60)
    x, y = rng.randint(1, a - 1), rng.randint(1, b - 1)
    places, ask = rounding(rng)
    back = rng.random() < 0.5
    chance = Fraction(x, x + y) if back else Fraction(x, a)
    if tied(chance, places):
        return chance_given(rng)
    facts = f"{x} of {a} {first} and {y} of {b} {second} {does}"
    one = f"one of the {first}"
    if back:
        asked = f"One is picked at random from those that {does}. What is the probability that it is {one}"
        short, formal = f"chance of being {one} among those that {does}", f"P({first} | {does})"
    else:
        asked = f"One of the {first} is picked. What is the probability that this one belongs to those that {does}"
        short, formal = f"chance for {one} to be among those that {does}", f"P({does} | {first})"
    return Draft(
        phrasings=(
            f"Among {everyone}, {facts}. {asked}{next(ask)}?",
            f"{facts}. Find {formal}{next(ask)}.",
            f"{facts}, {formal}{next(ask)}",
            f"In a survey of {everyone}, {facts}. {asked}{next(ask)}?",
            f"{formal} if {facts}{next(ask)}",
            f"A table says that {facts}. What is the conditional probability {formal}{next(ask)}?",
            f"{facts}: {short}{next(ask)}",
            f"Given that {facts}, calculate {formal}{next(ask)}.",
            f"what is the {short}, when {facts}{next(ask)}",
            f"We counted our {everyone}: {facts}. How large is the {short}{next(ask)}?",
            f"Conditional probability: {facts}. Work out {formal}{next(ask)}.",
            f"From the counts ({facts}) get the {short}{next(ask)}.",
            f"Suppose {facts}. How likely is it, i.e. what is the {short}{next(ask)}?",
            f"Our {everyone} were asked: {facts}."
            f" {asked.replace('What is the probability', 'How probable is it')}{next(ask)}?",
        ),
        think=(
            f"Among those that {does}, {x} plus {y}, take the share of the {x} {first}."
            if back
            else f"Among the {a} {first} take the share of the {x} that {does}."
        ),
        code=f"print(round({x} / ({x} + {y}), {places}))" if back else f"print(round({x} / {a}, {places}))",
        answer=str(round(float(chance), places)),
    )
