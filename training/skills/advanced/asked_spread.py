"""Chances and counts in the words of a statistics lesson: mean and spread, ranges, famous numbers."""

from __future__ import annotations

import itertools
import math
import random
from fractions import Fraction

from training.skills.advanced.chance import binomial_tails
from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import joined, listed, rounding


def binomial_figure(rng: random.Random) -> Draft:
    n, p = (
        rng.choice((10, 20, 25, 40, 50, 100, 100, 200, 400)),
        rng.choice(("0.1", "0.2", "0.25", "0.3", "0.5", "0.6", "0.8")),
    )
    mean = n * Fraction(p)
    spread = mean * (1 - Fraction(p))
    word, short, code, value = rng.choice(
        (
            ("mean", "expected value", f"round({n} * {p}, 4)", float(mean)),
            ("variance", "Var(X)", f"round({n} * {p} * (1 - {p}), 4)", float(spread)),
            ("standard deviation", "sd", f"round(({n} * {p} * (1 - {p})) ** 0.5, 4)", math.sqrt(spread)),
        )
    )
    return Draft(
        phrasings=(
            f"What is the {word} of a binomial distribution with n={n}, p={p}?",
            f"{word} of a binomial with n = {n} and p = {p}",
            f"X is binomial with n = {n} and p = {p}. Find the {word} of X.",
            f"binomial n={n} p={p}, {short}?",
            f"{n} independent trials each succeed with probability {p}. What is the {word} of the number of successes?",
            f"X ~ B({n}, {p}), {word} of X",
            f"How large is the {word} of the number of hits in {n} shots that each hit with probability {p}?",
            f"Give the {word} of Bin({n}, {p}).",
            f"Calculate the {word} for a binomial variable with {n} trials and success probability {p}.",
            f"Find the {word} of the binomial distribution B({n}, {p}).",
        ),
        think=f"The {word} of a binomial comes from n = {n} and p = {p}.",
        code=f"print({code})",
        answer=str(round(value, 4)),
    )


def normal_between(rng: random.Random) -> Draft:
    mean, sd = rng.choice(((100, 15), (170, 10), (500, 100), (50, 10), (rng.randint(10, 90), rng.randint(2, 12))))
    low, high = (round(mean + k * sd) for k in rng.choice(((-1, 1), (-2, 2), (-1, 2), (0, 1), (-1.5, 0.5), (0.5, 2))))
    places = rng.choice((1, 2, 2))
    tails = [(1 + math.erf((x - mean) / (sd * math.sqrt(2)))) / 2 for x in (low, high)]
    value = 100 * (tails[1] - tails[0])
    said = f"in percent, {places} decimal{'s' if places > 1 else ''}"
    return Draft(
        phrasings=(
            f"heights are normal with mean {mean} cm and sd {sd} cm. what percentage is between {low} and {high} cm?"
            f" {said}",
            f"What share of a normal distribution with mean {mean} and standard deviation {sd} lies between {low} and"
            f" {high}? {said.capitalize()}.",
            f"P({low} < X < {high}) for a normal X with mean {mean} and sd {sd}, {said}",
            f"normal distribution mean {mean} sd {sd} between {low} and {high}, {said}",
            f"Scores are normally distributed, mean {mean}, standard deviation {sd}. How many percent are from {low} to"
            f" {high} ({said})?",
            f"area under the normal curve from {low} to {high}, mu = {mean}, sigma = {sd}, {said}",
            f"Find the percentage of values between {low} and {high} for N({mean}, sd {sd}), {said}.",
            f"Bolts are {mean} mm on average with a standard deviation of {sd} mm, normal. Which part is {low} to"
            f" {high} mm, {said}?",
            f"Probability that a normal value with mean {mean} and sd {sd} falls between {low} and {high}, {said}?",
            f"How much of a normal distribution (mean {mean}, sd {sd}) is between {low} and {high}, {said}?",
        ),
        think=f"The cumulative normal distribution at {high} less that at {low}, times 100.",
        code=(
            f"import statistics\nx = statistics.NormalDist({mean}, {sd})\n"
            f"print(round(100 * (x.cdf({high}) - x.cdf({low})), {places}))"
        ),
        answer=str(round(value, places)),
    )


def spread_of_die(rng: random.Random) -> Draft:
    n, places = rng.choice((6, 6, 6, 4, 8, 10, 12, 20)), rng.choice((2, 3, 4))
    variance = rng.random() < 0.5
    exact = Fraction(n * n - 1, 12)
    value = float(exact) if variance else math.sqrt(exact)
    word = "variance" if variance else "standard deviation"
    call = "pvariance" if variance else "pstdev"
    if tied(value, places):
        return spread_of_die(rng)
    return Draft(
        phrasings=(
            f"{word} of a fair {n}-sided die roll, {places} decimals",
            f"What is the {word} of one roll of a fair die with {n} sides, to {places} decimals?",
            f"Find the {word} of the number on a fair die numbered 1 to {n}, {places} decimals.",
            f"fair die 1 to {n}: {word} with {places} decimals",
            f"X is the result of a fair {n}-sided die. {'Var(X)' if variance else 'sd of X'} to {places} decimals?",
            f"How much is the {word} of a roll of a {n}-sided die? Round to {places} decimals.",
            f"die with faces 1..{n}, {word} of a throw, {places} decimals",
            f"A number from 1 to {n} is drawn, all equally likely. Give its {word} to {places} decimals.",
            f"Calculate the {word} of a throw of a fair {n}-sided die to {places} decimals.",
            f"To {places} decimals, what {word} has one throw of a fair die with the numbers 1 to {n}?",
        ),
        think=f"The {word} of the equally likely numbers 1 to {n}.",
        code=f"import statistics\nprint(round(statistics.{call}(range(1, {n} + 1)), {places}))",
        answer=str(round(value, places)),
    )


def none_drawn(rng: random.Random) -> Draft:
    bad, good = rng.randint(2, 6), rng.randint(4, 20)
    k = rng.randint(2, min(4, good))
    thing, word = rng.choice((("bulbs", "defective"), ("phones", "broken"), ("eggs", "rotten"), ("parts", "faulty")))
    value = Fraction(1)
    for i in range(k):
        value *= Fraction(good - i, good + bad - i)
    return Draft(
        phrasings=(
            f"A box has {bad} {word} and {good} good {thing}. If {k} are picked at random, what is the probability that"
            f" none is {word}? As a fraction.",
            f"{bad} {word}, {good} good {thing}, {k} drawn: chance that all are good, as a fraction",
            f"From {good} good and {bad} {word} {thing} I take {k}. Probability of no {word} one as a simplified"
            f" fraction?",
            f"probability none of {k} {thing} is {word}, {bad} {word} and {good} good in the box, fraction",
            f"{k} {thing} are tested from a lot with {bad} {word} and {good} good ones. What is the probability that"
            f" all {k} are good? Fraction.",
            f"Find the probability, as a fraction, of drawing {k} good {thing} from {good} good and {bad} {word} ones.",
            f"{bad} {word} {thing} are mixed with {good} good ones. {k} are chosen without replacement. P(no {word}"
            f" one) as a fraction?",
            f"drawing {k} without replacement from {good} good + {bad} {word} {thing}, P(0 {word}), fraction",
            f"What is the chance, as a fraction, that {k} {thing} from {bad} {word} and {good} good ones are all good?",
            f"Give as a fraction the probability that no {word} one is among {k} {thing} out of {bad} {word} and {good}"
            f" good.",
        ),
        think=f"Choices of {k} from the {good} good over choices of {k} from all {good} + {bad}.",
        code=(
            f"from fractions import Fraction\nimport math\n"
            f"print(Fraction(math.comb({good}, {k}), math.comb({good} + {bad}, {k})))"
        ),
        answer=str(value),
    )


def heads_as_fraction(rng: random.Random) -> Draft:
    n = rng.randint(2, 8)
    k = rng.randint(1, n)
    word, span = rng.choice((("exactly", [k]), ("at least", list(range(k, n + 1)))))
    value = sum((binomial_tails(n, i, Fraction(1, 2)) for i in span), Fraction(0))
    test = f"== {k}" if word == "exactly" else f">= {k}"
    heads = "head" if k == 1 else "heads"
    return Draft(
        phrasings=(
            f"{n} coins are tossed. Probability of {word} {k} {heads}, as a fraction?",
            f"What is the probability of {word} {k} {heads} in {n} coin tosses? Give a fraction.",
            f"{n} coin tosses, {word} {k} {heads}, probability as fraction",
            f"Toss a coin {n} times. How likely are {word} {k} {heads}, as a simplified fraction?",
            f"I flip {n} coins. Chance of {word} {k} {heads} in lowest terms?",
            f"Find P({word} {k} {heads}) for {n} fair coins as a fraction.",
            f"probability fraction: {word} {k} {heads} out of {n} fair flips",
            f"As a reduced fraction, what is the chance that {n} flips of a fair coin give {word} {k} {heads}?",
            f"Give as a fraction the probability of {word} {k} {heads} when a fair coin is thrown {n} times.",
            f"What fraction is the probability that {word} {k} of {n} coins show heads?",
        ),
        think=f"List all outcomes of {n} tosses and count those with {word} {k} {heads}.",
        code=(
            "from fractions import Fraction\nfrom itertools import product\n"
            f'tosses = list(product("HT", repeat={n}))\n'
            f'print(Fraction(sum(t.count("H") {test} for t in tosses), len(tosses)))'
        ),
        answer=str(value),
    )


def two_dice_event(rng: random.Random) -> Draft:
    rolls = list(itertools.product(range(1, 7), repeat=2))
    by = {r: abs(r[0] - r[1]) for r in rolls}
    n = rng.choice((4, 6, 6, 8, 10, 12, 12, 15, 18, 20, 24, 30))
    m = rng.randint(1, 5)
    said, test, good = rng.choice(
        (
            (f"the product of both is {n}", f"a * b == {n}", [r for r in rolls if r[0] * r[1] == n]),
            (
                f"the two numbers differ by {m}",
                f"abs(a - b) == {m}",
                [r for r in rolls if by[r] == m],
            ),
            (f"both numbers are at most {m}", f"a <= {m} and b <= {m}", [r for r in rolls if max(r) <= m]),
            (f"at least one of them shows a {m}", f"{m} in (a, b)", [r for r in rolls if r[0] == m or r[1] == m]),
            (f"the sum is {m + 5}", f"a + b == {m + 5}", [r for r in rolls if sum(r) == m + 5]),
            (f"the sum is more than {m + 5}", f"a + b > {m + 5}", [r for r in rolls if sum(r) > m + 5]),
        )
    )
    return Draft(
        phrasings=(
            f"I roll two dice. What's the probability that {said}? As a fraction.",
            f"two dice, probability that {said}, as a fraction",
            f"Find the probability, as a fraction, that {said} when two fair dice are rolled.",
            f"Two dice are thrown. How likely is it that {said}? Give a fraction.",
            f"chance with two dice that {said}, fraction",
            f"In a game I win if {said} on two dice. What is my chance as a fraction?",
            f"P({said}) for two fair dice as a simplified fraction",
            f"Using Python, count the rolls of two dice for which {said}; probability as a fraction?",
            f"What is the probability that {said} if two dice are rolled? Answer as a fraction.",
            f"As a fraction: probability that {said} with two fair dice?",
        ),
        think=f"Count the rolls of two dice for which {said}, out of all.",
        code=(
            "from fractions import Fraction\nrolls = [(a, b) for a in range(1, 7) for b in range(1, 7)]\n"
            f"print(Fraction(sum({test} for a, b in rolls), len(rolls)))"
        ),
        answer=str(Fraction(len(good), 36)),
    )


def catalan_number(rng: random.Random) -> Draft:
    n = rng.randint(2, 14)
    row = [1]
    for _ in range(n):
        row = list(itertools.accumulate([*row, 0]))
    value = row[-1]
    return Draft(
        phrasings=(
            f"Catalan number C_{n} (with C_0 = 1)",
            f"What is the Catalan number for n = {n}, where C(0) = 1?",
            f"How many ways are there to place {n} pairs of parentheses correctly?",
            f"catalan number n = {n}",
            f"Number of different binary trees with {n} nodes?",
            f"Count the balanced strings made of {n} pairs of brackets ().",
            f"catalan({n}) where catalan(0) = 1",
            f"How many balanced sequences of {n} opening and {n} closing brackets exist?",
            f"Find the Catalan number with index {n} (index 0 gives 1).",
            f"In how many ways can {n} pairs of brackets be written so that they are balanced?",
        ),
        think=f"Catalan: 2n choose n over n + 1 with n = {n}.",
        code=f"import math\nn = {n}\nprint(math.comb(2 * n, n) // (n + 1))",
        answer=str(value),
    )


def derangements(rng: random.Random) -> Draft:
    n = rng.randint(2, 14)
    value = sum((-1) ** k * math.factorial(n) // math.factorial(k) for k in range(n + 1))
    return Draft(
        phrasings=(
            f"number of derangements of {n} items",
            f"How many permutations of {n} things leave none in its place?",
            f"In how many ways can {n} letters be put into {n} envelopes so that none is right?",
            f"derangements of {n}",
            f"{n} people put hats in a box and each takes one. In how many ways does nobody get the own hat?",
            f"subfactorial !{n}",
            f"Count the derangements of a set with {n} elements.",
            f"{n} gifts are swapped among {n} givers, nobody gets the own one: how many ways?",
            f"How many derangements does a list of {n} different items have?",
            f"Find the number of ways to arrange {n} items with no item in its original position.",
        ),
        think=f"Start with 1 for no item; each further item i takes i times the last count plus or minus 1, up to {n}.",
        code=f"d = 1\nfor i in range(1, {n} + 1):\n    d = i * d + (-1) ** i\nprint(d)",
        answer=str(value),
    )


def _fibonacci_below(limit: int) -> list[int]:
    numbers = [1, 1]
    while numbers[-1] + numbers[-2] < limit:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers


def fibonacci_below(rng: random.Random) -> Draft:
    limit = rng.choice((20, 50, 100, 100, 200, 500, 1000, rng.randint(10, 2000)))
    start = "starting 1, 1"
    return Draft(
        phrasings=(
            f"fibonacci numbers less than {limit}, {start}",
            f"List the Fibonacci numbers below {limit}, {start}.",
            f"Which Fibonacci numbers are smaller than {limit} ({start})? A list.",
            f"all terms of 1, 1, 2, 3, 5, ... under {limit} as a list",
            f"print the fibonacci sequence {start} while it is below {limit}",
            f"Write the Fibonacci series {start} up to but without {limit} as a list.",
            f"Fibonacci series under {limit}, {start}, list",
            f"Using Python, list all Fibonacci numbers under {limit}, {start}.",
            f"Give all Fibonacci numbers less than {limit}, {start}.",
            f"Show every Fibonacci number smaller than {limit}, {start}.",
        ),
        think=f"Collect Fibonacci numbers as long as they are below {limit}.",
        code=(
            f"a, b, numbers = 1, 1, []\nwhile a < {limit}:\n    numbers.append(a)\n    a, b = b, a + b\nprint(numbers)"
        ),
        answer=str(_fibonacci_below(limit)),
    )


def even_fibonacci_sum(rng: random.Random) -> Draft:
    limit = rng.choice((20, 50, 100, 100, 200, 500, 1000, 4 * 10**6, rng.randint(10, 5000)))
    what = f"even Fibonacci numbers below {limit}"
    return Draft(
        phrasings=(
            f"sum of the {what}",
            f"What is the sum of all {what}?",
            f"Add up every even Fibonacci number less than {limit}.",
            f"total of the {what}",
            f"Sum the even terms of 1, 1, 2, 3, 5, ... that are less than {limit}.",
            f"even fibonacci sum, limit {limit} (not included)",
            f"Project Euler: sum of the even-valued Fibonacci terms under {limit}?",
            f"How much do all {what} make together?",
            f"Using Python, add the even numbers of the Fibonacci sequence under {limit}.",
            f"Find the sum of the {what}.",
            f"Calculate the sum of Fibonacci numbers that are even and below {limit}.",
        ),
        think=f"Go through the Fibonacci numbers below {limit} and add the even ones.",
        code=(
            f"a, b, total = 1, 1, 0\nwhile a < {limit}:\n    if a % 2 == 0:\n        total += a\n    a, b = b, a + b\n"
            "print(total)"
        ),
        answer=str(sum(n for n in _fibonacci_below(limit) if n % 2 == 0)),
    )


def waiting_for_event(rng: random.Random) -> Draft:
    p, n = Fraction(1, rng.choice((2, 3, 4, 5, 6, 6, 8, 10))), rng.randint(2, 6)
    nth = {2: "2nd", 3: "3rd"}.get(n, f"{n}th")
    places, ask = rounding(rng)
    value = (1 - p) ** (n - 1) * p
    if tied(value, places):
        return waiting_for_event(rng)
    return Draft(
        phrasings=(
            f"Each try works with probability {p}. What is the chance that the first success comes on the {nth}"
            f" try{next(ask)}?",
            f"geometric distribution p = {p}, P(X = {n}){next(ask)}",
            f"probability that the first success is on trial {n} when p = {p}{next(ask)}",
            f"Find P(X = {n}) if X is the number of trials to the first success with p = {p}{next(ask)}.",
            f"I win each round with probability {p}. How likely is it that I win for the first time in round"
            f" {n}{next(ask)}?",
            f"success chance {p}, first success exactly at attempt {n}{next(ask)}",
            f"A key fits with probability {p} each time. Chance that it takes exactly {n} tries{next(ask)}?",
            f"How likely are {n} - 1 failures and then a success, each try succeeding with chance {p}{next(ask)}?",
            f"Compute the probability that the first success happens at trial number {n} for p = {p}{next(ask)}.",
            f"With success probability {p}, what is the probability of the first success on the {nth}"
            f" trial{next(ask)}?",
        ),
        think=f"{n} - 1 failures of chance 1 - {p}, then one success of chance {p}.",
        code=f"p = {p.numerator} / {p.denominator}\nprint(round((1 - p) ** ({n} - 1) * p, {places}))",
        answer=str(round(float(value), places)),
    )


def other_mean(rng: random.Random) -> Draft:
    numbers = [rng.randint(1, rng.choice((10, 60))) for _ in range(rng.randint(2, 6))]
    kind, said = rng.choice(("geometric", "harmonic")), listed(rng, numbers)
    places, ask = rounding(rng)
    logs = math.exp(sum(map(math.log, numbers)) / len(numbers))
    value = logs if kind == "geometric" else float(len(numbers) / sum(Fraction(1, n) for n in numbers))
    return Draft(
        phrasings=(
            f"{kind} average of {joined(numbers)}{to_places(places)}",
            f"What is the {kind} mean of {next(said)}{next(ask)}?",
            f"Calculate the {kind} mean of {next(said)}{next(ask)}",
            f"{kind} mean of {next(said)}{next(ask)}",
            f"Find the {kind} mean of the numbers {joined(numbers)}{next(ask)}",
            f"Compute the {kind} average of {next(said)}{next(ask)}",
            f"whats the {kind} mean for {next(said)}{next(ask)}",
            f"Can you work out the {kind} mean of this list: {next(said)}{next(ask)}?",
            f"For the growth rates {next(said)}, what is the {kind} mean{next(ask)}?",
            f"Give the {kind} mean of the values {next(said)}{next(ask)}.",
        ),
        think=f"Take the {kind} mean of the numbers.",
        code=f"import statistics\nprint(round(statistics.{kind}_mean({numbers}), {places}))",
        answer=str(round(value, places)),
    )
