"""Changes in a ratio, direct and inverse proportion, and halves rounded up."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import neat, show, tied
from training.skills.vocabulary import person


def changed_in_ratio(rng: random.Random) -> Draft:
    a, b = rng.choice(
        ((5, 4), (3, 2), (4, 3), (6, 5), (7, 5), (2, 3), (3, 4), (4, 5), (3, 5), (5, 8), (9, 10), (7, 10))
    )
    number, who = b * rng.randint(2, 120), person(rng)
    verb, noun = ("increase", "increased") if a > b else ("decrease", "decreased")
    exact = Fraction(sum(a for _ in range(number // b)))
    what = rng.choice(("price", "width", "recipe", "weight", "workforce"))
    return Draft(
        phrasings=(
            f"{verb} {number} in the ratio {a}:{b}",
            f"{verb.capitalize()} {number} in the ratio {a}:{b}.",
            f"What is {number} {noun} in the ratio {a}:{b}?",
            f"{number} {noun} in a ratio of {a} to {b}",
            f"A {what} of {number} is {noun} in the ratio {a}:{b}. What is the new {what}?",
            f"{who.name} has to {verb} {number} in the ratio {a} to {b}. What comes out?",
            f"New to old is {a}:{b} and old is {number}. What is new?",
            f"If {number} is {noun} so that new : old = {a} : {b}, what is the new value?",
            f"Find the result when {number} is {noun} in the ratio {a}:{b}.",
            f"The {what} {number} should be {noun} in the ratio {a}:{b}; give the result.",
        ),
        think=f"The new value is {number} times {a} over {b}.",
        code=f"print({number} * {a} // {b})",
        answer=show(exact),
    )


def direct_or_inverse(rng: random.Random) -> Draft:
    inverse, who = rng.random() < 0.5, person(rng)
    x, z = rng.sample(range(2, 25), 2)
    y = rng.randint(2, 60)
    exact = Fraction(y * x, z) if inverse else Fraction(y * z, x)
    if tied(exact, 4) or (exact * 4).denominator != 1:
        return direct_or_inverse(rng)
    how, short = ("inversely proportional", "inverse") if inverse else ("directly proportional", "direct")
    varies = "varies inversely with" if inverse else "varies directly with"
    a, b = rng.choice((("y", "x"), ("y", "x"), ("p", "q"), ("V", "T"), ("t", "n")))
    return Draft(
        phrasings=(
            f"{a} is {how} to {b}; {a} = {y} when {b} = {x}, find {a} when {b} = {z}",
            f"If {a} is {how} to {b} and {a} = {y} when {b} = {x}, what is {a} when {b} = {z}?",
            f"{short} proportion: {b} = {x} gives {a} = {y}, what does {b} = {z} give",
            f"{a} {varies} {b}. When {b} is {x}, {a} is {y}. What is {a} when {b} is {z}?",
            f"Given that {a} {varies} {b} and {a}({x}) = {y}, find {a}({z}).",
            f"{who.name} knows that {a} is {how} to {b}, with {a} = {y} at {b} = {x}. What is {a} at {b} = {z}?",
            f"find {a} for {b} = {z} when {a} is {how} to {b} and {a} is {y} for {b} = {x}",
            f"Two quantities are {how}: {b} = {x} goes with {a} = {y}. Which {a} goes with {b} = {z}?",
            f"{how.capitalize()}: ({x}, {y}) is a pair ({b}, {a}). What is {a} for {b} = {z}?",
            f"Calculate {a} at {b} = {z}, as {a} {varies} {b} and equals {y} at {b} = {x}.",
        ),
        think=f"{a} * {b} stays {y} * {x}; divide by {z}."
        if inverse
        else f"{a} / {b} stays {y} / {x}; multiply by {z}.",
        code=f"print({neat(f'{y} * {x} / {z}' if inverse else f'{y} * {z} / {x}', exact, 4)})",
        answer=show(exact),
    )


def rounded_half_up(rng: random.Random) -> Draft:
    places, who = rng.choice((0, 1, 2, 2)), person(rng)
    step = Decimal(1).scaleb(-places)
    number = Decimal(rng.randint(1, 90 * 10**places)) * step + step / 2
    answer, quantum = number + step / 2, str(step)
    said = ("the nearest whole number", "1 decimal", "2 decimals")[places]
    n = str(number)
    return Draft(
        phrasings=(
            f"round {n} to {said} half up",
            f"Round {n} to {said}, rounding halves up.",
            f"{n} to {said}, 5 goes up",
            f"What is {n} rounded half up to {said}?",
            f"As taught in school (half up), round {n} to {said}.",
            f"{who.name} rounds {n} to {said}, a half always up. What does {who.he} get?",
            f"In Python, round {n} half up to {said}.",
            f"Give {n} to {said} with half-up rounding.",
            f"Commercial rounding of {n} to {said}, halves up?",
            f"I need {n} rounded to {said}; when it is exactly half, round up.",
        ),
        think=f"Quantize the decimal {n} to {said}, halves up.",
        code="from decimal import ROUND_HALF_UP, Decimal\n\n"
        f'print(Decimal("{n}").quantize(Decimal("{quantum}"), ROUND_HALF_UP))',
        answer=f"{answer:.{places}f}",
    )
