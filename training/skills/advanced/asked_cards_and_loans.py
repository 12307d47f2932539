"""Chances of two cards and of guessed answers, and what is left of loans, rents and interest."""

from __future__ import annotations

import itertools
import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import rounding

HANDS = (("aces", 4), ("aces", 4), ("kings", 4), ("queens", 4), ("hearts", 13), ("spades", 13), ("red", 26))


def cards_in_a_row(rng: random.Random) -> Draft:
    (kind, good), many, (places, ask) = rng.choice(HANDS), rng.choice((2, 2, 2, 3)), rounding(rng)
    value = Fraction(math.comb(good, many), math.comb(52, many))
    if tied(value, places) or value * 10**places < 10:
        return cards_in_a_row(rng)
    both = "both" if many == 2 else "all"
    word = {"hearts": "hearts (13 of the 52)", "spades": "spades (13 of the 52)", "red": "red (26 of the 52)"}.get(
        kind, f"{kind} (4 of the 52)"
    )
    return Draft(
        phrasings=(
            f"draw {many} cards from a deck of 52, chance {both} are {kind}{next(ask)}",
            f"{many} cards are drawn without replacement from 52. What is the probability that {both} are"
            f" {word}{next(ask)}?",
            f"probability of {many} {kind} in {many} cards from a standard deck{next(ask)}",
            f"What is the chance that the first {many} cards of a shuffled deck are {both} {kind}{next(ask)}?",
            f"I am dealt {many} cards from a full deck of 52. How likely is it that {both} are {kind}{next(ask)}?",
            f"P({both} {kind}) when {many} cards are taken from 52 without putting back{next(ask)}",
            f"If you pick {many} cards at random from 52, find the probability that {both} of them are"
            f" {word}{next(ask)}.",
            f"{many} cards, no replacement, {both} {kind}, probability{next(ask)}",
            f"Find the probability of drawing {many} cards that are {both} {kind}, without replacement, from 52"
            f" cards{next(ask)}.",
            f"From a pack of 52 cards {many} are taken. Probability that {both} are {kind}{next(ask)}?",
        ),
        think=f"Choices of {many} from the {good} {kind} over choices of {many} from 52.",
        code=f"import math\nprint(round(math.comb({good}, {many}) / math.comb(52, {many}), {places}))",
        answer=str(round(float(value), places)),
    )


def guessed_right(rng: random.Random) -> Draft:
    n, options = rng.randint(3, 12), rng.choice((2, 3, 4, 4, 4, 5))
    k, (places, ask) = rng.randint(0, min(n, 6)), rounding(rng)
    chance, value = Fraction(1, options), Fraction(0)
    if n <= 6:
        for row in itertools.product((True, False), repeat=n):
            if sum(row) == k:
                value += math.prod([chance if right else 1 - chance for right in row], start=Fraction(1))
    else:
        value = math.factorial(n) // math.factorial(k) // math.factorial(n - k) * chance**k * (1 - chance) ** (n - k)
    if tied(value, places) or value * 10**places < 10:
        return guessed_right(rng)
    return Draft(
        phrasings=(
            f"A test has {n} questions with {options} options each and I guess them all. What's the probability of"
            f" exactly {k} right{next(ask)}?",
            f"guessing {n} multiple choice questions, {options} choices each, exactly {k} correct,"
            f" probability{next(ask)}",
            f"A student guesses every one of {n} questions; each has {options} answers, one of them right. How likely"
            f" are exactly {k} correct answers{next(ask)}?",
            f"{n} questions, {options} possible answers, all guessed: chance of exactly {k} hits{next(ask)}",
            f"What is the chance to get exactly {k} of {n} right by blind guessing with {options} options per"
            f" question{next(ask)}?",
            f"P(exactly {k} of {n} correct) if each answer is a guess among {options}{next(ask)}",
            f"I did not study: {n} multiple-choice questions, {options} options, pure guesses. Probability that exactly"
            f" {k} are right{next(ask)}?",
            f"quiz with {n} questions and {options} options, random ticks, probability {k} exactly right{next(ask)}",
            f"Find the probability of exactly {k} correct guesses on {n} questions with {options} choices{next(ask)}.",
            f"Someone ticks {n} answers at random, {options} boxes each. How likely are exactly {k} right"
            f" ones{next(ask)}?",
        ),
        think=f"Binomial: {n} choose {k}, each right with chance 1 in {options}.",
        code=(
            f"import math\np = 1 / {options}\n"
            f"print(round(math.comb({n}, {k}) * p ** {k} * (1 - p) ** ({n} - {k}), {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def rule_of_72(rng: random.Random) -> Draft:
    rate = rng.choice(("2", "3", "4", "5", "6", "7", "8", "9", "10", "12", f"{rng.randint(1, 11)}.{rng.randint(1, 9)}"))
    value = Fraction(72) / Fraction(rate)
    if tied(value):
        return rule_of_72(rng)
    return Draft(
        phrasings=(
            f"rule of 72: years to double at {rate}%, 2 decimals",
            f"By the rule of 72, how many years does money take to double at {rate}% a year? 2 decimals.",
            f"Use the rule of 72 to estimate the doubling time at {rate}% interest, in years with 2 decimals.",
            f"doubling time {rate} percent, rule of 72, 2 decimals",
            f"My savings earn {rate}% a year. When do they double according to the rule of 72, in years to 2 decimals?",
            f"Estimate with the rule of 72 how long {rate}% growth needs to double something (years, 2 decimals).",
            f"What does the rule of 72 give for {rate}%? Years to 2 decimals.",
            f"rule of seventy-two (72), rate {rate}%, years, 2 decimals",
            f"Apply the rule of 72 to an interest rate of {rate}% and give the years to 2 decimals.",
            f"At {rate}% per year, in how many years does money double by the rule of 72? Two decimals (2).",
        ),
        think=f"Divide 72 by the rate {rate}.",
        code=f"print(round(72 / {rate}, 2))",
        answer=str(round(float(value), 2)),
    )


def remaining_balance(rng: random.Random) -> Draft:
    loan, rate = rng.randint(5, 300) * 1000, rng.choice(("3", "4", "5", "6", "12", "4.5"))
    pay, paid = int(loan * rng.choice((0.012, 0.015, 0.02, 0.03))), rng.choice((6, 12, 12, 18, 24))
    growth = 1 + Fraction(rate) / 1200
    value = loan * growth**paid - pay * (growth**paid - 1) / (growth - 1)
    if tied(value) or value <= 0:
        return remaining_balance(rng)
    return Draft(
        phrasings=(
            f"A loan of ${loan} at {rate}% a year (charged monthly) is paid with ${pay} a month. What is still owed"
            f" after"
            f" {paid} payments, to the cent?",
            f"remaining balance: loan {loan}, {rate}% yearly, monthly payment {pay}, after {paid} months, 2 decimals",
            f"I owe ${loan}, {rate}% annual interest added monthly, and pay ${pay} at the end of each month. How"
            f" much is"
            f" left after {paid} months? Round to cents.",
            f"What remains of a ${loan} loan after {paid} monthly payments of ${pay} at {rate}% per year? 2 decimals.",
            f"loan {loan} rate {rate}%/12 per month payment {pay}, balance after {paid} payments, 2 decimals",
            f"Find the outstanding balance after {paid} months: principal {loan}, {rate}% a year, {pay} a month (2"
            f" decimals).",
            f"Each month {rate}%/12 interest is added to a debt of {loan}, then {pay} is paid. Debt after {paid}"
            f" months,"
            f" 2 decimals?",
            f"How much do I still owe after {paid} payments of {pay} on {loan} at {rate}% yearly interest, monthly"
            f" payments? To 2 decimals.",
            f"Calculate the balance to the cent after {paid} monthly payments of ${pay} on a ${loan} loan at {rate}% a"
            f" year.",
            f"After {paid} months of paying ${pay} on ${loan} at {rate}% annual interest (monthly), what is the"
            f" balance in dollars and cents?",
        ),
        think=f"Each of {paid} months: add a twelfth of {rate}% interest to the debt, then take {pay} off.",
        code=(
            f"debt = {loan}\nfor _ in range({paid}):\n    debt = debt * (1 + {rate} / 100 / 12) - {pay}\n"
            "print(round(debt, 2))"
        ),
        answer=str(round(float(value), 2)),
    )


def perpetuity_value(rng: random.Random) -> Draft:
    pay, rate = rng.choice((50, 100, 200, 500, 1000, 1200, 5000)), rng.choice(("2", "3", "4", "5", "6", "8", "2.5"))
    value = Fraction(pay * 100) / Fraction(rate)
    if tied(value):
        return perpetuity_value(rng)
    return Draft(
        phrasings=(
            f"present value of a perpetuity of {pay} a year at {rate}%, 2 decimals",
            f"What is a perpetuity worth that pays ${pay} at the end of every year, at {rate}%? 2 decimals.",
            f"A fund pays ${pay} every year for ever. With a rate of {rate}%, what is it worth today (2 decimals)?",
            f"perpetuity {pay}/year, discount rate {rate}%, PV 2 decimals",
            f"How much money at {rate}% a year yields {pay} each year without end? To 2 decimals.",
            f"Find the value of an endless yearly payment of {pay} discounted at {rate}%, 2 decimals.",
            f"endless payments of {pay} per year, {rate}%, worth now, 2 decimals",
            f"A scholarship shall pay ${pay} each year for ever from {rate}% interest. What capital is needed, to 2"
            f" decimals?",
            f"Price of a perpetuity with yearly payment {pay} at {rate}% (2 decimals)?",
            f"Calculate the present value, to 2 decimals, of {pay} a year in perpetuity at {rate}%.",
        ),
        think=f"Divide the payment {pay} by the rate {rate}%.",
        code=f"print(round({pay} / ({rate} / 100), 2))",
        answer=str(round(float(value), 2)),
    )


def real_interest_rate(rng: random.Random) -> Draft:
    nominal, inflation = (
        rng.choice(("3", "4", "5", "6", "7", "8", "10", "4.5")),
        rng.choice(("1", "2", "3", "4", "2.5")),
    )
    value = 100 * ((1 + Fraction(nominal) / 100) / (1 + Fraction(inflation) / 100) - 1)
    if tied(value) or value <= 0:
        return real_interest_rate(rng)
    return Draft(
        phrasings=(
            f"exact real interest rate: nominal {nominal}%, inflation {inflation}%, percent, 2 decimals",
            f"By the Fisher equation, what is the real interest rate at {nominal}% nominal and {inflation}% inflation?"
            f" Percent, 2 decimals.",
            f"My deposit earns {nominal}% and prices rise {inflation}%. What is the exact real return in percent (2"
            f" decimals)?",
            f"real rate = (1 + {nominal}%) / (1 + {inflation}%) - 1, in percent to 2 decimals",
            f"fisher equation nominal {nominal}% inflation {inflation}% real rate percent 2 decimals",
            f"Find the exact real rate of return in percent with 2 decimals: nominal {nominal}%, inflation"
            f" {inflation}%.",
            f"With inflation at {inflation}%, how much does {nominal}% interest really bring by Fisher, in percent to 2"
            f" decimals?",
            f"Adjust a return of {nominal}% for an inflation of {inflation}% by dividing the growth factors; percent, 2"
            f" decimals.",
            f"Compute the exact inflation-adjusted return in percent (2 decimals): {nominal}% with {inflation}%"
            f" inflation.",
            f"What real rate in percent, 2 decimals, follows exactly from {nominal}% nominal and {inflation}%"
            f" inflation?",
        ),
        think=f"Divide 1 plus {nominal}% by 1 plus {inflation}% and take what is above 1 in percent.",
        code=f"print(round(((1 + {nominal} / 100) / (1 + {inflation} / 100) - 1) * 100, 2))",
        answer=str(round(float(value), 2)),
    )
