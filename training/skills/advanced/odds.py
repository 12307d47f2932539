"""Chances of several events, and what they say of each other."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.chance import binomial_tails
from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def binomial_at_least(rng: random.Random) -> Draft:
    n, p = rng.randint(3, 14), rng.choice((0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9))
    k, (places, ask) = rng.randint(1, n - 1), rounding(rng)
    most = rng.random() < 0.4
    word, span = ("at most", f"range({k} + 1)") if most else ("at least", f"range({k}, {n} + 1)")
    chosen = range(k + 1) if most else range(k, n + 1)
    value = sum((binomial_tails(n, i, Fraction(str(p))) for i in chosen), Fraction(0))
    if tied(value, places):
        return binomial_at_least(rng)
    teller, _, _ = tellers(n, p, k)
    return Draft(
        phrasings=(
            f"{teller.name} hits the basket with probability {p} and throws {n} times. How likely is it that"
            f" {teller.he} hits {word} {k} times, to {places} decimals?",
            f"binomial n = {n}, p = {p}, P(X {'<=' if most else '>='} {k}), {places} decimals",
            f"X ~ B({n}, {p}), find P(X {'<=' if most else '>='} {k}) to {places} decimals",
            f"What is the probability of {word} {k} successes in {n} trials with success probability {p}{next(ask)}?",
            f"Calculate P(X {'<=' if most else '>='} {k}) for a binomial variable with n = {n}, p = {p}{next(ask)}.",
            f"binomial n={n} p={p}, {word} {k}{next(ask)}",
            f"A player scores with probability {p}. What is the chance of {word} {k} goals in {n} shots{next(ask)}?",
            f"Each seed sprouts with probability {p}. How likely is it that {word} {k} of {n} sprout{next(ask)}?",
            f"{n} tries, each works with probability {p}, chance that {word} {k} work{next(ask)}",
            f"If {p} is the probability of a hit, find the probability of {word} {k} hits out of {n}{next(ask)}.",
            f"I answer {n} questions and each is right with probability {p}. What is the probability that {word} {k}"
            f" are right{next(ask)}?",
            f"X is binomial({n}, {p}). How large is the probability that X is {word} {k}{next(ask)}?",
            f"Find the probability that {word} {k} of {n} independent events of probability {p} happen{next(ask)}.",
        ),
        think=f"Add the binomial probabilities of {'0 to ' + str(k) if most else str(k) + ' to ' + str(n)} successes.",
        code=(
            f"import math\nn, p = {n}, {p}\n"
            f"print(round(sum(math.comb(n, k) * p ** k * (1 - p) ** (n - k) for k in {span}), {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def poisson_probability(rng: random.Random) -> Draft:
    rate, k = rng.choice((0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6)), rng.randint(0, 8)
    places, ask = rounding(rng)
    value = math.exp(k * math.log(rate) - rate - math.lgamma(k + 1))
    teller, _, _ = tellers(rate, k)
    return Draft(
        phrasings=(
            f"{teller.name}'s shop gets {rate} calls an hour on average. What is the chance of exactly {k} calls"
            f" in one hour (Poisson), to {places} decimals?",
            f"On average {rate} customers come per hour. Probability that exactly {k} come in one hour by"
            f" Poisson{to_places(places)}",
            f"A call centre gets {rate} calls a minute on average. Poisson probability of exactly {k} calls in a"
            f" minute, {places} decimals?",
            f"On average {rate} cars pass per minute. How likely is it that {'none' if k == 0 else f'exactly {k}'}"
            f" will pass in a minute (Poisson, {places} decimals)?",
            f"Poisson with mean {rate}: probability of exactly {k} events, to {places} decimals",
            f"What is the probability of exactly {k} events if their number is Poisson with mean {rate}{next(ask)}?",
            f"Calculate P(X = {k}) for a Poisson distribution with lambda = {rate}{next(ask)}.",
            f"poisson lambda {rate} k {k}{next(ask)}",
            f"A shop gets {rate} customers a minute on average. How likely are exactly {k} in a minute{next(ask)}?",
            f"There are {rate} typos per page on average. Find the probability of {k} on a page (Poisson){next(ask)}.",
            f"avg {rate} calls an hour, chance of exactly {k} calls in an hour, poisson{next(ask)}",
            f"If X follows a Poisson law with mean {rate}, how probable is X = {k}{next(ask)}?",
            f"Goals come at {rate} per match on average. What is the Poisson probability of {k} goals{next(ask)}?",
            f"Evaluate the Poisson probability mass at {k} for a rate of {rate}{next(ask)}.",
            f"Compute the probability of {k} arrivals in a Poisson process with {rate} expected arrivals{next(ask)}.",
        ),
        think=f"Use {rate} to the {k} times e to the -{rate} over {k} factorial.",
        code=f"import math\nprint(round({rate} ** {k} * math.exp(-{rate}) / math.factorial({k}), {places}))",
        answer=str(round(value, places)),
    )


def bayes_test(rng: random.Random) -> Draft:
    base, hit, false = rng.choice((0.5, 1, 2, 5, 10, 20)), rng.randint(80, 99), rng.randint(1, 20)
    places, ask = rounding(rng)
    sick = Fraction(str(base)) / 100
    both, wrong = sick * hit / 100, (1 - sick) * false / 100
    if tied(both / (both + wrong), places):
        return bayes_test(rng)
    teller, _, _ = tellers(base, hit, false)
    return Draft(
        phrasings=(
            f"{teller.name}'s test is positive. {base}% of people have the disease, the test finds {hit}% of the"
            f" sick and wrongly flags {false}% of the healthy. How likely is it that {teller.he} is sick, to"
            f" {places} decimals?",
            f"{base}% sick, test finds {hit}%, {false}% false positives, chance sick if positive{to_places(places)}",
            f"Positive test: {base}% are ill, {hit}% found, {false}% wrongly flagged, chance ill{to_places(places)}?",
            f"A disease affects {base}% of people. A test finds {hit}% of cases and gives {false}% false positives."
            f" What is the probability of being ill after a positive test{next(ask)}?",
            f"What is P(ill | positive) with a prevalence of {base}%, a sensitivity of {hit}% and a false positive"
            f" rate of {false}%{next(ask)}?",
            f"bayes: prior {base}%, true positive {hit}%, false positive {false}%{next(ask)}",
            f"{base}% of mails are phishing. A filter flags {hit}% of those and {false}% of the good ones. How likely"
            f" is a flagged mail to be phishing{next(ask)}?",
            f"Use Bayes' theorem: prior {base}%, sensitivity {hit}%, false positives {false}%. Find the posterior"
            f" probability{next(ask)}.",
            f"test is positive, disease rate {base}%, catches {hit}% of sick, wrongly alarms {false}% of healthy,"
            f" chance i have it{next(ask)}",
            f"{base}% of parts are faulty. The scanner rejects {hit}% of faulty parts and {false}% of good ones. What"
            f" is the probability that a rejected part is faulty{next(ask)}?",
            f"Given that {base}% of drivers speed, and a radar flags {hit}% of them but also {false}% of the rest, what"
            f" share of flagged drivers sped{next(ask)}?",
            f"I tested positive. The illness has a rate of {base}%, the test detects {hit}% and errs on {false}% of the"
            f" healthy. With what probability am I ill{next(ask)}?",
            f"Compute the posterior probability for a prior of {base}%, a hit rate of {hit}% and a false alarm rate of"
            f" {false}%{next(ask)}.",
        ),
        think=f"Divide {base}% times {hit}% by that plus the other share times {false}%.",
        code=(
            f"ill = {base} / 100\nright = ill * {hit} / 100\nwrong = (1 - ill) * {false} / 100\n"
            f"print(round(right / (right + wrong), {places}))"
        ),
        answer=str(round(float(both / (both + wrong)), places)),
    )


def same_birthday(rng: random.Random) -> Draft:
    n, days = rng.randint(3, 60), rng.choice((365, 365, 365, 12, 30))
    n = min(n, days - 1)
    places, ask = rounding(rng)
    what = {365: "birthday", 12: "birth month", 30: "lucky day out of 30"}[days]
    value = 1 - math.exp(math.lgamma(days + 1) - math.lgamma(days - n + 1) - n * math.log(days))
    many = f" ({days} equally likely)"
    teller, _, _ = tellers(n, days)
    return Draft(
        phrasings=(
            f"{teller.name}'s class has {n} people. How likely is it that at least two of them share a"
            f" {what}{many}, to {places} decimals?",
            f"chance that some two among {n} people have the same {what}{many}{to_places(places)}",
            f"In a room of {n} people, what is the probability that at least two share a {what}{many}? To {places}"
            f" decimals.",
            f"{n} students, probability of a shared {what}{many}, {places} decimals",
            f"chance two of {n} people share a {what}{many}{to_places(places)}",
            f"{n} people in a room, probability that two have the same {what}{many}{to_places(places)}",
            f"What is the probability that at least two of {n} people share a {what}{many}{next(ask)}?",
            f"How likely is it that among {n} people two have the same {what}{many}{next(ask)}?",
            f"shared {what} probability for {n} people{many}{next(ask)}",
            f"In a class of {n}, what is the chance that some pupils share a {what}{many}{next(ask)}?",
            f"Calculate the probability of a common {what} in a group of {n}{many}{next(ask)}.",
            f"{n} people in a room, chance that two match in {what}{many}{next(ask)}",
            f"I bet that two of {n} guests have the same {what}{many}. With what probability do I win{next(ask)}?",
            f"Take {n} strangers. Find the probability that not all have a different {what}{many}{next(ask)}.",
            f"What is the chance of at least one match of {what} in a team of {n} players{many}{next(ask)}?",
            f"Find the probability that at least one {what} is shared by people in a group of {n}{many}{next(ask)}.",
        ),
        think=f"One minus the chance that all {n} differ among {days} possibilities.",
        code=f"import math\nprint(round(1 - math.perm({days}, {n}) / {days} ** {n}, {places}))",
        answer=str(round(value, places)),
    )


def either_event(rng: random.Random) -> Draft:
    a, b = (Fraction(rng.randint(1, 18), 20) for _ in range(2))
    p, q = float(a), float(b)
    kind, value, code, how = rng.choice(
        (
            ("both happen", a * b, f"{p} * {q}", f"Multiply {p} by {q}"),
            ("at least one of them happens", 1 - (1 - a) * (1 - b), f"1 - (1 - {p}) * (1 - {q})", "One minus neither"),
            ("neither happens", (1 - a) * (1 - b), f"(1 - {p}) * (1 - {q})", f"Multiply 1 - {p} by 1 - {q}"),
            (
                "exactly one of them happens",
                a + b - 2 * a * b,
                f"{p} * (1 - {q}) + (1 - {p}) * {q}",
                "Add the two ways",
            ),
        )
    )
    return Draft(
        phrasings=(
            f"P(A)={p}, P(B)={q}, independent: probability that {kind}",
            f"two independent chances {p} and {q}: how likely is it that {kind}",
            f"Two independent events have probabilities {p} and {q}. What is the probability that {kind}?",
            f"A and B are independent with P(A) = {p} and P(B) = {q}. Find the probability that {kind}.",
            f"independent events {p} and {q}, probability that {kind}",
            f"Rain has probability {p} and, independently, a late bus {q}. What is the chance that {kind}?",
            f"Calculate the probability that {kind} for independent events with chances {p} and {q}.",
            f"chance one is {p} other is {q}, independent, how likely is it that {kind}",
            f"Alarm 1 goes off with probability {p}, alarm 2 with {q}, independently. How probable is it that {kind}?",
            f"If P(A) = {p} and P(B) = {q} and they do not depend on each other, with what probability is it that"
            f" {kind}?",
            f"Two players score independently with probabilities {p} and {q}. Give the chance that {kind}.",
            f"For two independent events of probability {p} and {q}, compute the probability that {kind}.",
        ),
        think=f"{how} for the independent chances {p} and {q}.",
        code=f"print(round({code}, 4))",
        answer=str(float(value)),
    )


def mixed_draw(rng: random.Random) -> Draft:
    first, second = rng.sample(("red", "blue", "green", "white", "black", "yellow"), 2)
    a, b = rng.randint(2, 12), rng.randint(2, 12)
    n = rng.randint(2, min(5, a + b - 1))
    k = rng.randint(max(0, n - b), min(n, a))
    places, ask = rounding(rng)
    chance = Fraction(math.comb(n, k))
    for i in range(n):
        chance *= Fraction(a - i if i < k else b - (i - k), a + b - i)
    if tied(chance, places):
        return mixed_draw(rng)
    teller, _, _ = tellers(a, b, n, k)
    return Draft(
        phrasings=(
            f"An urn has {a} {first} and {b} {second} balls, and {teller.name} takes {n} without putting any"
            f" back. How likely are exactly {k} {first} ones, to {places} decimals?",
            f"A bag holds {a} {first} and {b} {second} balls; {n} are drawn without putting back. What is the"
            f" probability of exactly {k} {first} ones{next(ask)}?",
            f"From {a} {first} and {b} {second} marbles take {n}. How likely are exactly {k} {first} ones{next(ask)}?",
            f"{a} {first}, {b} {second}, draw {n}, exactly {k} {first}{next(ask)}",
            f"An urn has {a} {first} and {b} {second} chips. Find the chance that {k} of {n} drawn chips are"
            f" {first}{next(ask)}.",
            f"Calculate the hypergeometric probability: {a} {first}, {b} {second}, sample of {n}, {k}"
            f" {first}{next(ask)}.",
            f"i grab {n} socks from {a} {first} and {b} {second} ones, chance of exactly {k} {first}{next(ask)}",
            f"A jury of {n} is picked from {a} people with {first} badges and {b} with {second} ones. With what"
            f" probability are exactly {k} badges {first}{next(ask)}?",
            f"Pulling {n} sweets at once from {a} {first} and {b} {second} ones, what is the probability that {k} are"
            f" {first}{next(ask)}?",
            f"Exactly {k} of {n} pencils taken at random from {a} {first} and {b} {second} pencils should be {first}."
            f" How probable is that{next(ask)}?",
            f"Find the probability of getting {k} {first} balls when drawing {n} from {a} {first} and {b} {second}"
            f" without replacement{next(ask)}.",
        ),
        think=f"Ways to take {k} of {a} and {n} - {k} of {b}, over the ways to take {n} of {a} + {b}.",
        code=(
            f"import math\nways = math.comb({a}, {k}) * math.comb({b}, {n} - {k})\n"
            f"print(round(ways / math.comb({a} + {b}, {n}), {places}))"
        ),
        answer=str(round(float(chance), places)),
    )
