"""More everyday chances, and logarithmic scales: raffles, guessed quizzes, outcomes of dice and coins, pH, decibels."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import decimal, show, tied


def outcome_count(rng: random.Random) -> Draft:
    n, (thing, verb, sides) = (
        rng.randint(2, 8),
        rng.choice((("dice", "roll", 6), ("coins", "flip", 2), ("coins", "toss", 2))),
    )
    value = 1
    for _ in range(n):
        value *= sides
    return Draft(
        phrasings=(
            f"How many possible outcomes are there when you {verb} {n} {thing}?",
            f"number of outcomes when {verb}ing {n} {thing}"
            if verb != "flip"
            else f"outcomes for flipping {n} {thing}",
            f"{n} {thing}, how many outcomes",
            f"If I {verb} {n} different {thing}, how many results are possible?",
            f"how many combinations can {n} {thing} show, each told apart",
            f"Size of the sample space for {n} {thing}?",
            f"You {verb} {n} {thing}, one after the other. Count the possible outcomes.",
            f"sample space size {n} {thing}",
            f"In how many ways can {n} distinguishable {thing} land?",
            f"Give the number of equally likely outcomes of {n} {thing}.",
        ),
        think=f"Each of {n} {thing} has {sides} results, so raise {sides} to the power {n}.",
        code=f"print({sides} ** {n})",
        answer=str(value),
    )


def all_dice_show(rng: random.Random) -> Draft:
    n, face, places = rng.choice((2, 2, 2, 3)), rng.randint(1, 6), rng.choice((4, 4, 3))
    value = Fraction(1, 6) ** n
    both, many = ("both", "two") if n == 2 else ("all", "three")
    said = {1: "ones", 2: "twos", 3: "threes", 4: "fours", 5: "fives", 6: "sixes"}[face]
    r = to_places(places)
    return Draft(
        phrasings=(
            f"What is the probability that {many} dice {both} show {face}{r}?",
            f"probability of rolling {many} {said} with {many} dice{r}",
            f"I roll {many} dice. What is the chance that {both} are {said}{r}?",
            f"chance of {many} {said} in one throw of {many} dice{r}",
            f"{n} dice, {both} {said}, probability{r}",
            f"How likely is it to throw {many} {said} with {many} dice at once{r}?",
            f"Find the probability that {both} of {many} dice land on {face}{r}.",
            f"what are the chances {many} dice {both} come up {face}{r}",
            f"Rolling {many} dice together: probability of getting {face} on {both} of them{r}?",
            f"P({both} dice show {face}) for {many} dice{r}",
        ),
        think=f"Each die shows {face} with chance 1/6; multiply for {n} dice.",
        code=f"print(round((1 / 6) ** {n}, {places}))",
        answer=str(round(float(value), places)),
    )


def guessed_quiz(rng: random.Random) -> Draft:
    questions, options = rng.randint(2, 10), rng.choice((2, 3, 4, 4, 5))
    value = 1
    for _ in range(questions):
        value *= options
    kind = "true/false" if options == 2 else f"{options}-option"
    return Draft(
        phrasings=(
            f"A quiz has {questions} questions with {options} choices each. If I guess, all are right one time in how"
            f" many?",
            f"guessing {questions} questions with {options} choices, all right is 1 in how many",
            f"What are the odds, 1 in how many, of guessing {questions} {kind} questions all correctly?",
            f"1 in how many chance to guess {questions} multiple choice questions right, {options} options each",
            f"{questions} questions, {options} answers each, blind guessing: perfect score 1 in ?",
            f"One in how many blind guesses gets {questions} questions of {options} options all right?",
            f"how many different answer sheets are there for {questions} questions with {options} choices",
            f"A test of {questions} questions offers {options} answers each. In how many ways can it be filled in?",
            f"number of ways to answer {questions} questions with {options} options each",
            f"Count the possible answer sheets: {questions} questions, {options} choices for each.",
        ),
        think=f"Each of {questions} questions has {options} choices, so raise {options} to that power.",
        code=f"print({options} ** {questions})",
        answer=str(value),
    )


def raffle_chance(rng: random.Random) -> Draft:
    mine, total = rng.randint(1, 25), rng.choice((50, 80, 100, 120, 150, 200, 250, 300, 400, 500, 1000))
    value = Fraction(100 * mine, total)
    if tied(value, 2):
        return raffle_chance(rng)
    s = "s" if mine > 1 else ""
    return Draft(
        phrasings=(
            f"I have {mine} of {total} raffle tickets and one wins. What is my chance in percent, to 2 decimals?",
            f"{mine} raffle ticket{s} out of {total}, chance to win in percent (2 decimals)",
            f"There are {total} tickets, {mine} of them mine. What percent chance do I have of the one prize (2"
            f" decimals)?",
            f"chance of winning with {mine} ticket{s} of {total} in %, 2 decimals",
            f"One winner is drawn from {total} entries and I have {mine}. Chance in percent to 2 decimals?",
            f"what are my chances in percent if I hold {mine} of {total} tickets, 2 decimals",
            f"A draw has {total} tickets. How likely in percent does one of my {mine} win (2 decimals)?",
            f"probability in percent: {mine} entries out of {total}, one prize, two decimals",
            f"I bought {mine} of the {total} tickets in a raffle with one prize. Winning chance in %, two decimals?",
            f"Give in percent, with 2 decimals, the chance that one of {mine} out of {total} tickets is drawn.",
        ),
        think=f"Chance: {mine} over {total}, times 100.",
        code=f"print(round({mine} / {total} * 100, 2))",
        answer=show(round(value, 2)),
    )


def ph_value(rng: random.Random) -> Draft:
    lead, power = rng.choice((1, 1, 1, rng.randint(2, 9))), rng.randint(1, 12)
    said, written = rng.choice(
        ((f"{lead}e-{power}", f"{lead}e-{power}"), (f"{lead} x 10^-{power}", f"{lead} * 10**-{power}"))
    )
    if power < 5 and rng.random() < 0.6:
        said = written = f"0.{'0' * (power - 1)}{lead}"
    value = power - math.log(lead) / math.log(10)
    return Draft(
        phrasings=(
            f"What is the pH of a solution with H+ = {said} mol/l? Round to 2 decimals.",
            f"ph of a solution with H+ {said}, 2 decimals",
            f"pH for a hydrogen ion concentration of {said} mol/l, to 2 decimals",
            f"[H+] = {said} M, pH = ? (2 decimals)",
            f"Calculate the pH: [H+] is {said} mol per litre, two decimals.",
            f"how acidic is it: H+ concentration {said}, give ph to 2 decimals",
            f"A lab sample has {said} mol/l of H+ ions. What is its pH, to 2 decimals?",
            f"ph from concentration {said} mol/l (round to 2 decimals)",
            f"Find the pH value for {said} mol/l of hydrogen ions, to 2 decimals.",
            f"Give -log10 of {said} as the pH with 2 decimals.",
        ),
        think=f"The pH is minus the base 10 logarithm of {said}.",
        code=f"import math\nprint(round(-math.log10({written}), 2))",
        answer=str(round(value, 2)),
    )


def decibel_gain(rng: random.Random) -> Draft:
    ratio = rng.choice((2, 3, 4, 5, 10, 20, 50, 100, 100, 1000, 10000, rng.randint(2, 900)))
    value = 10 * math.log(ratio) / math.log(10)
    return Draft(
        phrasings=(
            f"How many decibels is a {ratio}-fold power increase? Round to 2 decimals.",
            f"power ratio {ratio} in decibels, 2 decimals",
            f"{ratio} times the power in dB, to 2 decimals",
            f"A signal gets {ratio} times as powerful. What gain in dB is that (2 decimals)?",
            f"convert a power factor of {ratio} to decibels, rounded to 2 decimals",
            f"how many db louder is {ratio} times the sound power (2 decimals)",
            f"An amplifier multiplies the power by {ratio}. Gain in decibels with 2 decimals?",
            f"dB for power ratio {ratio}:1 (2 decimals)",
            f"{ratio} identical machines instead of one: by how many dB does the noise level rise, to 2 decimals?",
            f"Express a power ratio of {ratio} as decibels with two decimals.",
        ),
        think=f"Decibels: 10 times the base 10 logarithm of {ratio}.",
        code=f"import math\nprint(round(10 * math.log10({ratio}), 2))",
        answer=str(round(value, 2)),
    )


def quake_ratio(rng: random.Random) -> Draft:
    low, gap = rng.randint(2, 6), rng.randint(1, 3)
    high = low + gap
    return Draft(
        phrasings=(
            f"How many times larger is the amplitude of a magnitude {high} earthquake than of a magnitude {low} one?",
            f"magnitude {high} vs magnitude {low} earthquake, amplitude ratio",
            f"Richter scale: {high} compared with {low}, how many times the shaking amplitude?",
            f"how much bigger is the amplitude of a {high} quake than a {low} quake",
            f"A quake of magnitude {high} shakes with how many times the amplitude of one of magnitude {low}?",
            f"richter {low} to {high}, factor in amplitude",
            f"By what factor do the amplitudes of earthquakes of magnitude {low} and {high} differ?",
            f"amplitude factor between magnitude {low} and {high}",
            f"One earthquake has magnitude {low}, another {high}. The second has how many times the amplitude?",
            f"Each step on the Richter scale is ten times the amplitude. What factor lies between {low} and {high}?",
        ),
        think=f"Each step of magnitude is a factor of 10 in amplitude, from {low} to {high}.",
        code=f"print(10 ** ({high} - {low}))",
        answer=f"1{'0' * gap}",
    )


def torque_of_force(rng: random.Random) -> Draft:
    force, arm = rng.choice((rng.randint(5, 99), 10 * rng.randint(10, 60))), decimal(rng, 0, 2) + Fraction(1, 10)
    m = show(arm)
    teller, _, _ = tellers(force, m)
    return Draft(
        phrasings=(
            f"{teller.name} pulls with {force} N at the end of a wrench {m} m long. What is the torque in N m?",
            f"What torque in N m does a force of {force} N give on an arm of {m} m?",
            f"torque of {force} N at {m} m",
            f"A wrench {m} m long is pulled with {force} N. Find the torque in newton metres.",
            f"{force} N on a {m} m lever, torque in Nm",
            f"Calculate the moment of a force of {force} N at a distance of {m} m.",
            f"how much torque do i get pulling {force} N on a {m} m wrench",
            f"Moment of force: {force} N, {m} m from the pivot, at right angles?",
            f"force {force} N times arm {m} m, torque?",
            f"I push with {force} N at right angles, {m} m from the hinge. What is the torque in N m?",
            f"Which torque acts on a bolt if {force} N pull at the end of a {m} m spanner?",
        ),
        think=f"Torque: the force {force} N times the arm {m} m.",
        code=f"print(round({force} * {m}, 4))",
        answer=show(force * arm),
    )


def joules_from_watts(rng: random.Random) -> Draft:
    watts, n = rng.choice((5, 10, 40, 60, 100, 500, 800, 1000, 1500, 2000, rng.randint(3, 90))), rng.randint(2, 60)
    unit, size = rng.choice((("seconds", 1), ("seconds", 1), ("minutes", 60)))
    value = 0
    for _ in range(n):
        value += watts * size
    code = f"{watts} * {n}" if size == 1 else f"{watts} * {n} * 60"
    return Draft(
        phrasings=(
            f"How many joules does a {watts} W device use in {n} {unit}?",
            f"energy in joules of {watts} W for {n} {unit}",
            f"{watts} watts for {n} {unit} in J",
            f"A lamp of {watts} W is on for {n} {unit}. What energy in joules is that?",
            f"convert {watts} W over {n} {unit} to joules",
            f"joules from {watts} watts running {n} {unit}",
            f"E = P t with P = {watts} W and t = {n} {unit}, in joules",
            f"how much energy in J does a {watts} watt motor take in {n} {unit}",
            f"Find the energy in joules: power {watts} W, time {n} {unit}.",
            f"In {n} {unit} at {watts} W, how many joules are used?",
        ),
        think=f"Energy: {watts} W times the time of {n} {unit} in seconds.",
        code=f"print({code})",
        answer=str(value),
    )


def molar_concentration(rng: random.Random) -> Draft:
    tenths, litres = (
        rng.randint(1, 60),
        rng.choice((Fraction(1, 10), Fraction(1, 4), Fraction(1, 2), Fraction(2), Fraction(4), Fraction(5))),
    )
    n, v = show(Fraction(tenths, 10)), show(litres)
    value = Fraction(tenths, 10) / litres
    if (value * 10**4).denominator > 1:
        return molar_concentration(rng)
    return Draft(
        phrasings=(
            f"What is the concentration in mol/l of {n} mol in {v} l of solution?",
            f"molarity of {n} mol in {v} l",
            f"Find the molarity: {n} moles dissolved to {v} litres of solution.",
            f"{n} mol in {v} litres, mol per litre?",
            f"c = n/V with n = {n} mol and V = {v} l",
            f"I dissolve {n} mol of salt and fill up to {v} l. Which concentration in mol/l do I get?",
            f"molar concentration, {n} moles, {v} liters",
            f"what molarity has a solution with {n} mol in {v} l",
            f"How many moles per litre are there if {v} l contain {n} mol?",
            f"Calculate the concentration (mol/l) of a solution of {n} mol in {v} l.",
        ),
        think=f"Concentration: {n} mol over {v} l.",
        code=f"print(round({n} / {v}, 4))",
        answer=show(value),
    )
