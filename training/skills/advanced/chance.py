"""Counting arrangements, and probability."""

from __future__ import annotations

import itertools
import math
import random
from fractions import Fraction

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import joined, rounding


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
    if tied(binomial_tails(n, k, Fraction(1, 2)), places):
        return coin_flips(rng)
    side = rng.choice(("heads", "tails"))
    return Draft(
        phrasings=(
            f"chance of exactly {k} {side} in {n} coin tosses{to_places(places)}",
            f"toss a coin {n} times, exactly {k} {side}, probability{to_places(places)}",
            f"What is the probability of getting exactly {k} {side} in {n} coin flips{next(ask)}?",
            f"A fair coin is tossed {n} times. What is the probability of exactly {k} {side}{next(ask)}?",
            f"probability of {k} {side} in {n} flips{next(ask)}",
            f"If I flip a fair coin {n} times, what's the chance of exactly {k} {side}{next(ask)}?",
            f"Calculate the probability that {n} coin tosses give exactly {k} {side}{next(ask)}",
            f"chance of exactly {k} {side} out of {n} coin tosses{next(ask)}",
            f"How likely are exactly {k} {side} when tossing {n} coins{next(ask)}?",
            f"My friend bets on {k} {side} out of {n} tosses of a fair coin. With what probability does he"
            f" win{next(ask)}?",
            f"{n} coin flips, exactly {k} {side}, probability{next(ask)}",
            f"odds of exactly {k} {side} in {n} tosses of a fair coin, as a probability{next(ask)}",
            f"I flip a coin {n} times. Probability of exactly {k} {side}{next(ask)}?",
            f"What are the chances of flipping exactly {k} {side} in {n} tries{next(ask)}?",
            f"P(exactly {k} {side} in {n} fair flips){next(ask)}",
            f"toss a coin {n} times, how likely is exactly {k} {side}{next(ask)}",
            f"A fair coin is flipped {n} times in a row. Find the chance that {side} comes up exactly {k}"
            f" times{next(ask)}.",
            f"Give me the probability of exactly {k} {side} from {n} coin tosses{next(ask)}",
            f"In {n} throws of a fair coin, with what probability are there exactly {k} {side}{next(ask)}?",
            f"We toss {n} coins at once. What is the probability that exactly {k} show {side}{next(ask)}?",
            f"Need the probability that {n} flips of a fair coin land {side} exactly {k} times{next(ask)}",
            f"How probable is it to see {side} exactly {k} times in {n} coin tosses{next(ask)}?",
            f"For {n} fair coins, what's the chance of {k} {side}, no more and no fewer{next(ask)}?",
            f"exactly {k} {side}, {n} tosses, fair coin{next(ask)}",
            f"What is the likelihood of exactly {k} {side} when a coin is tossed {n} times{next(ask)}?",
            f"Work out the probability that a coin thrown {n} times gives {side} exactly {k} times{next(ask)}.",
            f"Flip {n} fair coins. Find the probability of {k} {side}{next(ask)}.",
            f"What's the probability that exactly {k} of {n} fair coin tosses are {side}{next(ask)}?",
        ),
        think=f"Exactly {k} {side}: count the ways to have so many in {n} flips and divide by 2 to the power {n}.",
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
            f"{n} tries with chance {p} each, probability exactly {k} work{to_places(places)}",
            f"chance of exactly {k} out of {n} when each has probability {p}{to_places(places)}",
            f"What is the probability of exactly {k} successes in {n} trials with success probability {p}{next(ask)}?",
            f"Calculate the binomial probability for n = {n}, k = {k}, p = {p}{next(ask)}",
            f"binomial n={n} k={k} p={p}{next(ask)}",
            f"A player hits with probability {p}. What is the chance of exactly {k} hits in {n} shots{next(ask)}?",
            f"P(X = {k}) for a binomial distribution with n = {n} and p = {p}{next(ask)}",
            f"Each part fails with probability {p}. How likely is it that exactly {k} of {n} parts fail{next(ask)}?",
            f"If X is binomial({n}, {p}), what is P(X = {k}){next(ask)}?",
            f"exactly {k} of {n}, each with probability {p}{next(ask)}",
            f"probability of exactly {k} successes in {n} tries at p = {p} each{next(ask)}",
            f"Each free throw goes in with probability {p}. What is the chance that exactly {k} of {n} go"
            f" in{next(ask)}?",
            f"I take a quiz of {n} questions and get each right with probability {p}. How likely are exactly {k}"
            f" right answers{next(ask)}?",
            f"{n} trials, success chance {p}, exactly {k} successes{next(ask)}",
            f"It rains each day with probability {p}. What is the probability of exactly {k} rainy days out of"
            f" {n}{next(ask)}?",
            f"X ~ Bin({n}, {p}), find P(X = {k}){next(ask)}",
            f"What's the chance that exactly {k} out of {n} customers buy if each buys with probability"
            f" {p}{next(ask)}?",
            f"Find the chance of {k} successes out of {n} when each has probability {p}{next(ask)}",
            f"Find the probability of exactly {k} successes in {n} independent trials if p = {p}{next(ask)}.",
        ),
        think=f"Exactly {k}: multiply {n} choose {k} by {p} to the {k} and 1 - {p} to the {n} - {k}.",
        code=(
            f"import math\nn, k, p = {n}, {k}, {p}\n"
            f"print(round(math.comb(n, k) * p ** k * (1 - p) ** (n - k), {places}))"
        ),
        answer=str(round(float(chance), places)),
    )


def dice_sum(rng: random.Random) -> Draft:
    target, (places, ask) = rng.randint(2, 12), rounding(rng)
    ways = 6 - abs(target - 7)
    teller, _, _ = tellers(target, places)
    return Draft(
        phrasings=(
            f"{teller.name} throws two dice in a board game and needs a sum of exactly {target}. What is the"
            f" chance, to {places} decimals?",
            f"What is the probability of rolling a sum of {target} with two dice{next(ask)}?",
            f"Two dice are rolled. What's the probability that they add up to {target}{next(ask)}?",
            f"probability of a total of {target} with 2 dice{next(ask)}",
            f"If I throw two fair dice, how likely is a total of {target}{next(ask)}?",
            f"Calculate the chance that two dice sum to {target}{next(ask)}",
            f"chance of rolling {target} with two six-sided dice{next(ask)}",
            f"In a board game I need a {target} with two dice. What is the probability{next(ask)}?",
            f"How probable is it that the eyes of two dice total {target}{next(ask)}?",
            f"two dice, sum of {target}, probability{next(ask)}",
            f"P(sum = {target}) for two dice{next(ask)}",
            f"What are the chances that two dice add up to {target}{next(ask)}?",
            f"I roll 2 dice. Probability that the total is {target}{next(ask)}?",
            f"roll two dice get {target} chance{next(ask)}",
            f"What's the likelihood of a {target} in total when throwing two dice{next(ask)}?",
            f"When two fair six-sided dice are rolled, what is the chance their sum is {target}{next(ask)}?",
            f"Give me the probability to roll a total of {target} using two dice{next(ask)}",
            f"Two dice are thrown and added. How likely is {target}{next(ask)}?",
            f"In Monopoly I need {target} with two dice to reach my street. What is the chance{next(ask)}?",
            f"Find the probability that two dice total {target}{next(ask)}.",
            f"How likely am I to roll a {target} with a pair of dice{next(ask)}?",
            f"Rolling 2d6, what's the probability of getting {target} as the sum{next(ask)}?",
            f"sum of two dice equals {target}, how probable{next(ask)}",
            f"A pair of fair dice is rolled. Compute P(total is {target}){next(ask)}.",
            f"What is the probability of throwing {target} with two ordinary dice{next(ask)}?",
            f"Roll a pair of dice: find the probability that the sum is {target}{next(ask)}",
            f"What is the probability that the sum of two dice is {target}{next(ask)}?",
        ),
        think=f"Sum of two dice: count the pairs of faces that add up to {target} among the 36.",
        code=(
            f"ways = sum(1 for a in range(1, 7) for b in range(1, 7) if a + b == {target})\n"
            f"print(round(ways / 36, {places}))"
        ),
        answer=str(round(ways / 36, places)),
    )


CARDS = (
    ("an ace", 4), ("a king", 4), ("a heart", 13), ("a spade", 13), ("a red card", 26), ("a face card", 12),
    ("the queen of hearts", 1), ("a black queen", 2), ("a seven", 4), ("a black card", 26), ("a diamond", 13),
    ("a club", 13), ("a queen", 4), ("a jack", 4), ("a ten", 4), ("the ace of spades", 1), ("a red king", 2),
    ("a red ace", 2), ("a king or a queen", 8), ("a heart or a spade", 26), ("a ten or an ace", 8),
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
            f"draw one card from 52, chance of {card}{next(ask)}",
            f"What are the odds, as a probability, that a card from a full deck is {card}{next(ask)}?",
            f"P(drawing {card}) from a standard 52-card deck{next(ask)}",
            f"I pick a single card from a shuffled deck. Probability of {card}{next(ask)}?",
            f"How probable is {card} as the first card off a standard deck{next(ask)}?",
            f"What is the chance of pulling {card} out of 52 cards{next(ask)}?",
            f"Give me the probability of {card} when one card is drawn{next(ask)}",
            f"A dealer turns over one card of a fresh deck of 52. What's the likelihood of {card}{next(ask)}?",
            f"Randomly choosing one card out of a pack of 52, what is the chance to get {card}{next(ask)}?",
            f"deck of cards, one draw, {card}, probability{next(ask)}",
            f"What's the chance that the top card of a well shuffled deck is {card}{next(ask)}?",
            f"If a card is drawn at random from 52 playing cards, find the probability that it's {card}{next(ask)}.",
            f"Need the probability to get {card} in a single draw{next(ask)}",
            f"Someone draws one playing card. How likely is {card}{next(ask)}?",
            f"Find P({card}) for one card from a standard deck{next(ask)}",
            f"When I take one card at random from a complete deck, with what probability do I hold {card}{next(ask)}?",
            f"If you pick a card from a normal deck, what is the probability of {card}{next(ask)}?",
            f"What's the probability of getting {card} when drawing one card from a standard deck{next(ask)}?",
        ),
        think=f"One card: of the 52 cards {good} fit {card}.",
        code=f"print(round({good} / 52, {places}))",
        answer=str(round(float(Fraction(good, 52)), places)),
    )


def drawing_balls(rng: random.Random) -> Draft:
    first, second = rng.sample(("red", "blue", "green", "white", "black", "yellow"), 2)
    a, b = rng.randint(2, 12), rng.randint(1, 12)
    places, ask = rounding(rng)
    chance = Fraction(math.comb(a, 2), math.comb(a + b, 2))
    if tied(chance, places):
        return drawing_balls(rng)
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
            f"bag of {a} {first} and {b} {second}, draw 2 without replacement, both {first}{next(ask)}",
            f"There are {a} {first} and {b} {second} marbles in a jar. I draw two without putting the first back."
            f" Probability both are {first}{next(ask)}?",
            f"What are the chances of drawing two {first} balls in a row, no replacement, from {a} {first} and"
            f" {b} {second}{next(ask)}?",
            f"Two marbles are picked without replacement from a bag with {a} {first} and {b} {second}. How likely"
            f" are two {first} ones{next(ask)}?",
            f"{a} {first} + {b} {second} balls, take 2 without replacement, P(both {first}){next(ask)}",
            f"What is the probability that the first two candies I eat are {first}, out of {a} {first} and {b}"
            f" {second}{next(ask)}?",
            f"In a box are {b} {second} and {a} {first} pens. Two are taken without replacement. Find P(both"
            f" {first}){next(ask)}.",
            f"A drawer contains {a} {first} and {b} {second} gloves; I grab two in the dark. Chance that both are"
            f" {first}{next(ask)}?",
            f"Given {a} {first} and {b} {second} counters, compute the chance that two drawn one after another"
            f" without replacement are {first}{next(ask)}.",
            f"I take two balls out of an urn with {a} {first} and {b} {second} ones and keep them. With what"
            f" probability are both {first}{next(ask)}?",
            f"how likely to pick 2 {first} out of {a} {first} and {b} {second}, not replaced{next(ask)}",
            f"From a bowl of {a} {first} and {b} {second} beads, two are removed at random. What is the"
            f" probability they are both {first}{next(ask)}?",
            f"The bag has {b} {second} and {a} {first} tiles. Draw one, keep it, draw another. Probability that"
            f" both are {first}{next(ask)}?",
            f"Find the chance of getting {first} twice when drawing without replacement from {a} {first} and {b}"
            f" {second}{next(ask)}.",
            f"Draw 2 from {a} {first}, {b} {second} (no replacement): probability of two {first}{next(ask)}?",
            f"Pick two tickets from {a} {first} ones and {b} {second} ones, without replacement. How probable are"
            f" two {first} tickets{next(ask)}?",
            f"Out of {a} {first} and {b} {second} sweets two are eaten at random. What's the probability both were"
            f" {first}{next(ask)}?",
            f"A box contains {a} {first} balls and {b} {second} balls. What is the probability that two balls drawn"
            f" without replacement are both {first}{next(ask)}?",
        ),
        think=f"Both {first}: first {a} of {a} + {b}; for the second there is one {first} and one ball less.",
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
    teller, _, _ = tellers(values, tenths)
    return Draft(
        phrasings=(
            f"{teller.name}'s game has a spinner that pays {parts}. How much does {teller.he} win on average per spin?",
            f"A lottery ticket pays {parts}. Expected payout?",
            f"{parts}: how much is paid out on average?",
            f"Payouts are {parts}. What is the expected value of one round?",
            f"Outcomes: {parts}. What do I get on average?",
            f"on average what is {parts} worth",
            f"What is the expected value of {parts}?",
            f"Calculate the expected value for outcomes {values} with probabilities {chances}",
            f"expected value of {parts}",
            f"A game pays {parts}. What is the expected payout?",
            f"A random variable takes the value {parts}. Find its mean.",
            f"E[X] for values {values} and probabilities {chances}",
            f"On average, how much do I win in a lottery that pays {parts}?",
            f"What is the expectation for {parts}?",
            f"Find E(X) if X is {parts}.",
            f"expected payoff: {parts}",
            f"I get {parts} in a game. What do I get on average?",
            f"A spin of a wheel pays {parts}. How much is one spin worth on average?",
            f"Outcomes {values}, probabilities {chances}. Expected value?",
            f"mean of a random variable that is {parts}",
            f"An investment returns {parts}. What is its expected return?",
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
    teller, _, _ = tellers(mean, sd, x)
    return Draft(
        phrasings=(
            f"In {teller.name}'s data the values are normal with mean {mean} and standard deviation {sd}. What"
            f" share of them is {words} {x}, to {places} decimals?",
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
            f"normal, mean {mean}, standard deviation {sd}: P(X {also} {x}){next(ask)}",
            f"mu = {mean}, sigma = {sd}, find P(X {also} {x}){next(ask)}",
            f"What share of a normal distribution with mean {mean} and sd {sd} lies {side} {x}{next(ask)}?",
            f"Test results follow a normal distribution with mean {mean} and standard deviation {sd}. How likely"
            f" is a result {side} {x}{next(ask)}?",
            f"What is the chance of a value {side} {x} when the mean is {mean}, the standard deviation {sd}, and"
            f" the distribution normal{next(ask)}?",
            f"X ~ N with mean {mean} and sd {sd}. Probability that X is {words} {x}{next(ask)}?",
            f"bell curve with mean {mean}, sd {sd}, probability of {words} {x}{next(ask)}",
            f"A machine fills normally distributed amounts, mean {mean}, standard deviation {sd}. What is the"
            f" probability of an amount {side} {x}{next(ask)}?",
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
    face = rng.choice(("six", "one", "five", "three", "two", "four"))
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
            f"chance of one {face} or more rolling {n} dice{next(ask)}",
            f"I have {n} tries to roll a {face} on a fair die. What is my chance{next(ask)}?",
            f"at least one {face} in {n} rolls, probability{next(ask)}",
            f"roll a die {n} times, chance of at least one {face}{next(ask)}",
            f"P(at least one {face}) with {n} dice{next(ask)}",
            f"What are the chances I roll at least one {face} in {n} throws of a die{next(ask)}?",
            f"{n} dice are rolled at once. Probability that at least one is a {face}{next(ask)}?",
            f"I throw a die {n} times and win if a {face} shows up at least once. What's my probability of"
            f" winning{next(ask)}?",
            f"What is the chance of seeing a {face} at least one time in {n} rolls of a fair die{next(ask)}?",
            f"Give me the probability to get one {face} or more with {n} dice{next(ask)}",
            f"How probable is it that a {face} appears at least once when a die is thrown {n} times{next(ask)}?",
            f"Rolling a fair die {n} times, find the probability of at least one {face}{next(ask)}.",
            f"with {n} dice how likely is at least one {face}{next(ask)}",
            f"In {n} rolls, what's the likelihood that a {face} comes at least once{next(ask)}?",
            f"I need at least one {face} from {n} dice. How likely is that{next(ask)}?",
            f"Compute the probability of a {face} turning up at least once in {n} tosses of a die{next(ask)}.",
            f"A game gives me {n} rolls to get a {face} at least once. Probability of success{next(ask)}?",
            f"chance of getting any {face} in {n} dice throws{next(ask)}",
            f"If {n} fair dice are thrown, find the probability that at least one shows a {face}{next(ask)}.",
            f"What's the probability that at least one of {n} dice shows a {face}{next(ask)}?",
        ),
        think=f"At least one {face}: 1 minus the chance 5/6 to the power {n} that no roll is a {face}.",
        code=f"print(round(1 - (5 / 6) ** {n}, {places}))",
        answer=str(round(float(1 - none), places)),
    )
