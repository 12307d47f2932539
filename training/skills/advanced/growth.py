"""What grows or decays by a factor."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def half_life(rng: random.Random) -> Draft:
    amount, life = rng.choice((10, 50, 80, 100, 200, 500, rng.randint(5, 900))), rng.randint(2, 40)
    time, (places, ask) = rng.randint(1, 5) * life if rng.random() < 0.5 else rng.randint(1, 90), rounding(rng)
    if tied(amount * 0.5 ** (time / life), places):
        return half_life(rng)
    unit = rng.choice(("years", "days", "hours", "minutes"))
    teller, _, _ = tellers(amount, life, time)
    return Draft(
        phrasings=(
            f"The lab of {teller.name} has {amount} g of a substance with a half-life of {life} {unit}. How many"
            f" grams are left after {time} {unit}, to {places} decimals?",
            f"A sample of {amount} g has a half-life of {life} {unit}. How much is left after {time}"
            f" {unit}{next(ask)}?",
            f"How much of {amount} grams remains after {time} {unit} if the half-life is {life} {unit}{next(ask)}?",
            f"half life {life} {unit}, start {amount} g, after {time} {unit}{next(ask)}",
            f"A substance halves every {life} {unit}. Starting with {amount} mg, how many mg remain after {time}"
            f" {unit}{next(ask)}?",
            f"Compute the remaining amount: initial {amount} g, half-life {life} {unit}, elapsed {time}"
            f" {unit}{next(ask)}",
            f"A drug dose of {amount} mg has a half-life of {life} {unit}. What is left in the body after {time}"
            f" {unit}{next(ask)}?",
            f"with half-life {life} {unit} what is left of {amount} after {time} {unit}{next(ask)}",
            f"half-life of {life} {unit}, {amount} g at first, how much after {time} {unit}{next(ask)}",
            f"{amount} g decays with a half-life of {life} {unit}. How many g are left after {time} {unit}{next(ask)}?",
            f"What remains of {amount} mg after {time} {unit} when the half-life is {life} {unit}{next(ask)}?",
            f"I take {amount} mg of a medicine whose half-life is {life} {unit}. How much is still in me {time}"
            f" {unit} later{next(ask)}?",
            f"Radioactive decay: {amount} g, half-life {life} {unit}, time {time} {unit}. Amount left{next(ask)}?",
            f"Every {life} {unit} half of it is gone. From {amount} g, how much is there after {time}"
            f" {unit}{next(ask)}?",
            f"Find the mass left from {amount} g after {time} {unit} with half-life {life} {unit}{next(ask)}",
            f"If the half-life is {life} {unit}, how much of a {amount} g sample is left in {time} {unit}{next(ask)}?",
            f"An isotope decays with a half-life of {life} {unit}. What remains of {amount} g after {time}"
            f" {unit}{next(ask)}?",
            f"The half-life of a material is {life} {unit}. How many of {amount} grams are left after {time}"
            f" {unit}{next(ask)}?",
        ),
        think=f"Multiply {amount} by one half to the power {time} / {life}.",
        code=f"print(round({amount} * 0.5 ** ({time} / {life}), {places}))",
        answer=str(round(amount * math.exp(-math.log(2) * time / life), places)),
    )


def exponential_growth(rng: random.Random) -> Draft:
    sizes = (100, 500, 1000, 2000, 5000, 10000)
    start = rng.choice((rng.choice(sizes), rng.randint(50, 90000)))
    rate = rng.choice((0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 20))
    years, down = rng.randint(2, 25), rng.random() < 0.3
    verb, sign = ("shrinks", "-") if down else ("grows", "+")
    value = Fraction(start)
    for _ in range(years):
        value += value * Fraction(rate) / 100 * (-1 if down else 1)
    return Draft(
        phrasings=(
            f"A population of {start} {verb} by {rate}% per year. How large is it after {years} years? Round to 2"
            " decimals.",
            f"What is {start} after {years} years if it {verb} {rate}% a year, rounded to 2 decimals?",
            f"{start} {verb} {rate}% yearly for {years} years, to 2 decimals",
            f"Starting at {start}, something {verb} by {rate} percent each year. Find its value after {years} years (2"
            " decimals).",
            f"A town has {start} people and {verb} at {rate}% annually. What is the population in {years} years, to 2"
            " decimal places?",
            f"Calculate {start} * (1 {sign} {rate}%)^{years}, rounded to 2 decimals",
            f"Sales of {start} units, {sign}{rate}% each year: how many after {years} years? Give 2 decimals.",
            f"{start} {verb} {rate}% per year for {years} years, what is it then, to 2 decimals",
            f"If a town of {start} people {verb} by {rate}% every year, how many people are there after {years}"
            " years (2 decimals)?",
            f"Starting value {start}, {sign}{rate}% a year, {years} years: final value rounded to 2 decimals?",
            f"My savings of {start} euros: the balance {verb} by {rate} percent a year. What is it after {years}"
            " years, to 2 decimals?",
            f"A company has {start} customers and the number {verb} by {rate}% each year. Give the number after"
            f" {years} years, rounded to 2 decimals.",
            f"What will {start} be in {years} years if it {verb} at {rate}% annually? Round to 2 decimal places.",
            f"value after {years} years: {start}, {verb} {rate}% a year, 2 decimals",
            f"Something worth {start} {verb} in value by {rate}% per year. How much is it worth after {years}"
            " years, with 2 decimals?",
            f"{start} now, {verb} {rate} pct yearly, after {years} years? 2 decimals",
            f"The herd has {start} animals and {verb} by {rate}% a year. How large is it {years} years later,"
            " rounded to 2 decimals?",
            f"After {years} years at {sign}{rate}% per year, what has {start} become? Round to 2 decimals.",
            f"Find the final amount when {start} {verb} by {rate}% each year over {years} years, to two decimals.",
            f"If {start} {verb} exponentially at {rate}% per year, what is it after {years} years, with 2 decimals?",
            f"A quantity of {start} {verb} by {rate}% every year. What is it after {years} years, rounded to 2"
            " decimals?",
        ),
        think=f"Multiply {start} by 1 {sign} {rate}/100 to the power {years}.",
        code=f"print(round({start} * (1 {sign} {rate} / 100) ** {years}, 2))",
        answer=str(round(float(value), 2)),
    )
