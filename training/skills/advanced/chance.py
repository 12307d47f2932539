"""Counting arrangements, and probability."""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import joined, rounding


def factorial(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(0, 12), rng.randint(3, 30)))
    value = 1
    for k in range(2, n + 1):
        value *= k
    return Draft(
        phrasings=(
            f"What is {n} factorial?",
            f"Calculate {n}!",
            f"{n}!",
            f"factorial of {n}",
            f"What is {n}!?",
            f"Compute the factorial of {n}",
            f"In how many orders can {n} different books stand on a shelf?",
            f"What's the value of {n} factorial ({n}!)?",
            f"Evaluate {n}!",
            f"Find the factorial of {n}.",
        ),
        think=f"Multiply the whole numbers from 1 to {n}.",
        code=f"import math\nprint(math.factorial({n}))",
        answer=str(value),
    )


def combinations(rng: random.Random) -> Draft:
    n = rng.randint(3, rng.choice((10, 20, 52)))
    k = rng.randint(1, min(n, 8))
    row = [1]
    for _ in range(n):
        row = [1, *(a + b for a, b in itertools.pairwise(row)), 1]
    return Draft(
        phrasings=(
            f"How many ways are there to choose {k} from {n}?",
            f"What is {n} choose {k}?",
            f"Calculate C({n}, {k})",
            f"{n}C{k}",
            f"How many combinations of {k} can be made out of {n} items?",
            f"In how many ways can a team of {k} be picked from {n} players?",
            f"binomial coefficient {n} over {k}",
            f"Find the number of {k}-element subsets of a set with {n} elements",
            f"How many different hands of {k} cards are possible from {n} cards?",
            f"How many ways can you choose {k} people from a group of {n}?",
        ),
        think=f"Count the combinations of {k} out of {n}, order ignored.",
        code=f"import math\nprint(math.comb({n}, {k}))",
        answer=str(row[k]),
    )


def permutations(rng: random.Random) -> Draft:
    n = rng.randint(3, rng.choice((8, 15, 26)))
    k = rng.randint(1, min(n, 6))
    value = 1
    for factor in range(n - k + 1, n + 1):
        value *= factor
    return Draft(
        phrasings=(
            f"How many permutations of {k} items from {n} are there?",
            f"Calculate P({n}, {k})",
            f"{n}P{k}",
            f"In how many ways can {k} of {n} people be seated in a row?",
            f"What is the number of ordered arrangements of {k} out of {n} things?",
            f"permutations of {n} taken {k} at a time",
            f"{n} runners race. In how many ways can the first {k} places be filled?",
            f"Medals for places 1 to {k} go to {n} athletes. How many outcomes are possible?",
            f"How many {k}-letter codes without repeats can be made from {n} letters?",
            f"How many ways can you arrange {k} items out of {n}, if order matters?",
        ),
        think=f"Count the ordered selections of {k} out of {n}.",
        code=f"import math\nprint(math.perm({n}, {k}))",
        answer=str(value),
    )


ARRANGED = (
    "BANANA", "LEVEL", "APPLE", "BOOK", "MISSISSIPPI", "COFFEE", "LETTER", "MATH", "BALLOON", "PEPPER", "TOMATO",
    "PYTHON", "COMMITTEE", "SUCCESS", "STATISTICS", "DOOR", "CHEESE", "RABBIT", "SUMMER", "SCIENCE",
)  # fmt: skip


def word_arrangements(rng: random.Random) -> Draft:
    word = rng.choice(ARRANGED)
    word = word if rng.random() < 0.6 else word.lower()
    value, left = 1, len(word)
    for count in Counter(word).values():
        value *= math.comb(left, count)
        left -= count
    return Draft(
        phrasings=(
            f"How many ways can the letters of {word} be arranged?",
            f"In how many different ways can you arrange the letters of the word {word}?",
            f"arrangements of the letters in {word}",
            f"How many distinct anagrams does {word} have?",
            f"Count the distinct permutations of the letters in {word}",
            f"number of permutations of {word}",
            f"How many different strings can be made with all the letters of {word}?",
            f"Using every letter of {word} once, how many words can be formed?",
            f"How many distinct arrangements of the letters in the word {word} are there?",
        ),
        think=f"Take the factorial of the length of {word} and divide by the factorial of each letter's count.",
        code=(
            "import math\nfrom collections import Counter\n"
            f'word = "{word}"\nways = math.factorial(len(word))\n'
            "for n in Counter(word).values():\n    ways //= math.factorial(n)\nprint(ways)"
        ),
        answer=str(value),
    )


def binomial_tails(n: int, k: int, p: Fraction) -> Fraction:
    """Chance of exactly `k` successes in `n` trials, built up trial by trial."""
    chances = [Fraction(1)]
    for _ in range(n):
        chances = [
            (chances[i] * (1 - p) if i < len(chances) else Fraction(0)) + (chances[i - 1] * p if i else 0)
            for i in range(len(chances) + 1)
        ]
    return chances[k]


def coin_flips(rng: random.Random) -> Draft:
    n = rng.randint(2, 12)
    k, (places, ask) = rng.randint(0, n), rounding(rng)
    side = rng.choice(("heads", "tails"))
    return Draft(
        phrasings=(
            f"What is the probability of getting exactly {k} {side} in {n} coin flips{next(ask)}?",
            f"A fair coin is tossed {n} times. What is the probability of exactly {k} {side}{next(ask)}?",
            f"probability of {k} {side} in {n} flips{next(ask)}",
            f"If I flip a fair coin {n} times, what's the chance of exactly {k} {side}{next(ask)}?",
            f"Calculate the probability that {n} coin tosses give exactly {k} {side}{next(ask)}",
            f"chance of exactly {k} {side} out of {n} coin tosses{next(ask)}",
            f"How likely are exactly {k} {side} when tossing {n} coins{next(ask)}?",
            f"My friend bets on {k} {side} out of {n} tosses of a fair coin. With what probability does he"
            f" win{next(ask)}?",
            f"Flip {n} fair coins. Find the probability of {k} {side}{next(ask)}.",
            f"What's the probability that exactly {k} of {n} fair coin tosses are {side}{next(ask)}?",
        ),
        think=f"Count the ways to have {k} {side} in {n} flips and divide by 2 to the power {n}.",
        code=f"import math\nprint(round(math.comb({n}, {k}) / 2 ** {n}, {places}))",
        answer=str(round(float(binomial_tails(n, k, Fraction(1, 2))), places)),
    )


def binomial_probability(rng: random.Random) -> Draft:
    n = rng.randint(3, 15)
    k, p = rng.randint(0, min(n, 6)), rng.choice((0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.75, 0.8, 0.9))
    places, ask = rounding(rng)
    chance = binomial_tails(n, k, Fraction(str(p)))
    if tied(chance, places):
        return binomial_probability(rng)
    return Draft(
        phrasings=(
            f"What is the probability of exactly {k} successes in {n} trials with success probability {p}{next(ask)}?",
            f"Calculate the binomial probability for n = {n}, k = {k}, p = {p}{next(ask)}",
            f"binomial n={n} k={k} p={p}{next(ask)}",
            f"A player hits with probability {p}. What is the chance of exactly {k} hits in {n} shots{next(ask)}?",
            f"P(X = {k}) for a binomial distribution with n = {n} and p = {p}{next(ask)}",
            f"Each part fails with probability {p}. How likely is it that exactly {k} of {n} parts fail{next(ask)}?",
            f"If X is binomial({n}, {p}), what is P(X = {k}){next(ask)}?",
            f"Find the chance of {k} successes out of {n} when each has probability {p}{next(ask)}",
            f"Find the probability of exactly {k} successes in {n} independent trials if p = {p}{next(ask)}.",
        ),
        think=f"Multiply {n} choose {k} by {p} to the {k} and 1 - {p} to the {n} - {k}.",
        code=(
            f"import math\nn, k, p = {n}, {k}, {p}\n"
            f"print(round(math.comb(n, k) * p ** k * (1 - p) ** (n - k), {places}))"
        ),
        answer=str(round(float(chance), places)),
    )


def dice_sum(rng: random.Random) -> Draft:
    target, (places, ask) = rng.randint(2, 12), rounding(rng)
    ways = 6 - abs(target - 7)
    return Draft(
        phrasings=(
            f"What is the probability of rolling a sum of {target} with two dice{next(ask)}?",
            f"Two dice are rolled. What's the probability that they add up to {target}{next(ask)}?",
            f"probability of a total of {target} with 2 dice{next(ask)}",
            f"If I throw two fair dice, how likely is a total of {target}{next(ask)}?",
            f"Calculate the chance that two dice sum to {target}{next(ask)}",
            f"chance of rolling {target} with two six-sided dice{next(ask)}",
            f"In a board game I need a {target} with two dice. What is the probability{next(ask)}?",
            f"How probable is it that the eyes of two dice total {target}{next(ask)}?",
            f"Roll a pair of dice: find the probability that the sum is {target}{next(ask)}",
            f"What is the probability that the sum of two dice is {target}{next(ask)}?",
        ),
        think=f"Count the pairs of faces that add up to {target} among the 36.",
        code=(
            f"ways = sum(1 for a in range(1, 7) for b in range(1, 7) if a + b == {target})\n"
            f"print(round(ways / 36, {places}))"
        ),
        answer=str(round(ways / 36, places)),
    )


CARDS = (
    ("an ace", 4), ("a king", 4), ("a heart", 13), ("a spade", 13), ("a red card", 26), ("a face card", 12),
    ("the queen of hearts", 1), ("a black queen", 2), ("a seven", 4), ("a black card", 26), ("a diamond", 13),
)  # fmt: skip


def card_probability(rng: random.Random) -> Draft:
    card, good = rng.choice(CARDS)
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"What is the probability of drawing {card} from a deck of 52 cards{next(ask)}?",
            f"I draw one card from a standard deck. What's the chance it is {card}{next(ask)}?",
            f"probability of drawing {card}{next(ask)}",
            f"How likely is it to pull {card} from a shuffled deck of 52{next(ask)}?",
            f"Calculate the probability that a random playing card is {card}{next(ask)}",
            f"chance of {card} from a 52 card deck{next(ask)}",
            f"One card is taken at random from a full pack. Find the probability of {card}{next(ask)}.",
            f"My next card comes from a full deck of 52. With what probability is it {card}{next(ask)}?",
            f"If you pick a card from a normal deck, what is the probability of {card}{next(ask)}?",
            f"What's the probability of getting {card} when drawing one card from a standard deck{next(ask)}?",
        ),
        think=f"Of the 52 cards {good} fit {card}.",
        code=f"print(round({good} / 52, {places}))",
        answer=str(round(float(Fraction(good, 52)), places)),
    )


def drawing_balls(rng: random.Random) -> Draft:
    first, second = rng.sample(("red", "blue", "green", "white", "black", "yellow"), 2)
    a, b = rng.randint(2, 12), rng.randint(1, 12)
    places, ask = rounding(rng)
    chance = Fraction(math.comb(a, 2), math.comb(a + b, 2))
    return Draft(
        phrasings=(
            f"A bag has {a} {first} and {b} {second} balls. Two are drawn without replacement. What is the"
            f" probability that both are {first}{next(ask)}?",
            f"From {a} {first} and {b} {second} marbles I take two at random. What is the chance that both are"
            f" {first}{next(ask)}?",
            f"probability of 2 {first} from {a} {first} and {b} {second} without replacement{next(ask)}",
            f"An urn holds {a} {first} and {b} {second} balls. Find the probability of drawing two {first} ones in a"
            f" row without putting any back{next(ask)}.",
            f"My drawer has {a} {first} socks and {b} {second} socks. If I pull out two blindly, how likely is a"
            f" {first} pair{next(ask)}?",
            f"Calculate the probability that two balls drawn from {a} {first} and {b} {second} are both"
            f" {first}{next(ask)}",
            f"{a} {first}, {b} {second}, draw two, both {first}, probability{next(ask)}",
            f"Out of {a} {first} and {b} {second} sweets two are eaten at random. What's the probability both were"
            f" {first}{next(ask)}?",
            f"A box contains {a} {first} balls and {b} {second} balls. What is the probability that two balls drawn"
            f" without replacement are both {first}{next(ask)}?",
        ),
        think=f"The first is {first} with {a} of {a} + {b}; for the second there is one {first} and one ball less.",
        code=f"a, b = {a}, {b}\nprint(round(a / (a + b) * (a - 1) / (a + b - 1), {places}))",
        answer=str(round(float(chance), places)),
    )


def expected_value(rng: random.Random) -> Draft:
    count = rng.randint(2, 4)
    values = rng.sample((-10, -5, -2, 0, 1, 2, 3, 5, 8, 10, 20, 50, 100), count)
    cuts = [0, *sorted(rng.sample(range(1, 10), count - 1)), 10]
    tenths = [high - low for low, high in itertools.pairwise(cuts)]
    chances = [tenth / 10 for tenth in tenths]
    parts = joined([f"{value} with probability {p}" for value, p in zip(values, chances, strict=True)])
    exact = sum(Fraction(value * tenth, 10) for value, tenth in zip(values, tenths, strict=True))
    return Draft(
        phrasings=(
            f"What is the expected value of {parts}?",
            f"Calculate the expected value for outcomes {values} with probabilities {chances}",
            f"expected value of {parts}",
            f"A game pays {parts}. What is the expected payout?",
            f"A random variable takes the value {parts}. Find its mean.",
            f"E[X] for values {values} and probabilities {chances}",
            f"On average, how much do I win in a lottery that pays {parts}?",
            f"Given x = {values} with p = {chances}, compute the expectation.",
            f"Find the expected value of a variable with values {values} and probabilities {chances}.",
        ),
        think="Multiply each value by its probability and add up.",
        code=(
            f"values = {values}\nprobabilities = {chances}\n"
            "print(round(sum(v * p for v, p in zip(values, probabilities)), 4))"
        ),
        answer=str(float(exact)),
    )


def normal_probability(rng: random.Random) -> Draft:
    mean, sd = rng.choice(((0, 1), (100, 15), (170, 8), (50, 10), (rng.randint(10, 90), rng.randint(2, 12))))
    x = rng.randint(-20, 20) / 10 if sd == 1 else mean + rng.randint(-2 * sd, 2 * sd)
    side, words, also = rng.choice((("below", "less than", "<"), ("above", "greater than", ">")))
    places, ask = rounding(rng)
    below = (1 + math.erf((x - mean) / (sd * math.sqrt(2)))) / 2
    cdf = f"statistics.NormalDist({mean}, {sd}).cdf({x})"
    return Draft(
        phrasings=(
            f"X is normally distributed with mean {mean} and standard deviation {sd}. What is P(X {also}"
            f" {x}){next(ask)}?",
            f"What is the probability that a normal variable with mean {mean} and standard deviation {sd} is {words}"
            f" {x}{next(ask)}?",
            f"P(X {also} {x}) for a normal distribution with mean {mean} and sd {sd}{next(ask)}",
            f"normal distribution mean {mean} sd {sd}, probability {side} {x}{next(ask)}",
            f"Scores are normal with mean {mean} and standard deviation {sd}. Which share is {side} {x}{next(ask)}?",
            f"Find the area {side} {x} under a normal curve with mu = {mean} and sigma = {sd}{next(ask)}",
            f"How likely is a value {side} {x} if values are normally distributed around {mean} with standard"
            f" deviation {sd}{next(ask)}?",
            f"Given N({mean}, sd {sd}), compute the chance of a value {words} {x}{next(ask)}",
            f"For a normal distribution with mean {mean} and standard deviation {sd}, what is the probability of a"
            f" value {side} {x}{next(ask)}?",
        ),
        think=f"Use the cumulative normal distribution with mean {mean} and deviation {sd} at {x}.",
        code=(
            f"import statistics\nprint(round({cdf}, {places}))"
            if also == "<"
            else f"import statistics\nprint(round(1 - {cdf}, {places}))"
        ),
        answer=str(round(below if also == "<" else 1 - below, places)),
    )


def at_least_one(rng: random.Random) -> Draft:
    n, (places, ask) = rng.randint(2, 10), rounding(rng)
    face = rng.choice(("six", "one", "five", "three"))
    none = Fraction(1)
    for _ in range(n):
        none *= Fraction(5, 6)
    return Draft(
        phrasings=(
            f"What is the probability of rolling at least one {face} in {n} rolls of a die{next(ask)}?",
            f"A die is rolled {n} times. What's the chance of at least one {face}{next(ask)}?",
            f"probability of at least one {face} in {n} dice rolls{next(ask)}",
            f"How likely is at least one {face} with {n} dice{next(ask)}?",
            f"Calculate the chance of getting a {face} at least once in {n} throws{next(ask)}",
            f"chance of one or more {face}s rolling {n} dice{next(ask)}",
            f"I have {n} tries to roll a {face} on a fair die. What is my chance{next(ask)}?",
            f"If {n} fair dice are thrown, find the probability that at least one shows a {face}{next(ask)}.",
            f"What's the probability that at least one of {n} dice shows a {face}{next(ask)}?",
        ),
        think=f"It is 1 minus the chance 5/6 to the power {n} that no roll is a {face}.",
        code=f"print(round(1 - (5 / 6) ** {n}, {places}))",
        answer=str(round(float(1 - none), places)),
    )
