"""Sums of a row: powers of the whole numbers, triangular numbers, terms by a rule."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.sequences import ordinal
from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def sum_of_powers(rng: random.Random) -> Draft:
    power, what = rng.choice(((1, "whole numbers"), (2, "squares"), (3, "cubes")))
    n = rng.choice((10, 100, rng.randint(3, 60), rng.randint(50, 1000)))
    of = what if power == 1 else f"{what} of the whole numbers"
    value = {1: n * (n + 1) // 2, 2: n * (n + 1) * (2 * n + 1) // 6, 3: (n * (n + 1) // 2) ** 2}[power]
    first, second, last = (f"{i}" if power == 1 else f"{i}^{power}" for i in (1, 2, n))
    return Draft(
        phrasings=(
            f"add all {of}, from 1 up to {n}",
            f"total of {first} + {second} + ... up to {last}",
            f"What is the sum of the {of} from 1 to {n}?",
            f"Calculate {first} + {second} + ... + {last}",
            f"sum of the first {n} {what if power > 1 else 'natural numbers'}",
            f"Add up the {of} from 1 to {n}",
            f"{first} + {second} + ... + {last} = ?",
            f"sum of k^{power} for k from 1 to {n}" if power > 1 else f"add all numbers 1 to {n}",
            f"What do the {of} from 1 up to {n} add up to?",
            f"Find the total of the {of} between 1 and {n}, both included",
            f"sum of the {of} from 1 through {n}",
            f"What is {first} + {second} + ... + {last}?",
            f"Add the {of} 1 to {n} together.",
            f"If I add up the {of} from 1 to {n}, what do I get?",
            f"total of the {of} from 1 to {n}",
            f"I need {first} + {second} and so on up to {last}. What is the sum?",
            f"How much is the sum of the {of} from 1 to {n}, inclusive?",
            f"Sum up {first} + {second} + ... + {last}",
            f"Tell me the sum of the {of} from 1 to {n}.",
            f"Compute the sum of all the {of} between 1 and {n} inclusive.",
            f"A stack has layers with {first}, {second}, ..., {last} blocks. How many blocks are there in all?",
            f"Give me the result of {first} + {second} + ... + {last}.",
            f"What is the sum of the first {n} {what}?" if power > 1 else f"What is the sum of the integers 1 to {n}?",
            f"Find the sum of the {of} 1 to {n}.",
        ),
        think=f"Add up the {of} from 1 to {n}.",
        code=f"print(sum(range(1, {n} + 1)))" if power == 1 else f"print(sum(k ** {power} for k in range(1, {n} + 1)))",
        answer=str(value),
    )


def triangular_number(rng: random.Random) -> Draft:
    n = rng.randint(2, rng.choice((20, 300)))
    return Draft(
        phrasings=(
            f"What is the {ordinal(n)} triangular number?",
            f"Find the {ordinal(n)} triangular number",
            f"{ordinal(n)} triangular number",
            f"Calculate T({n}), the triangular number of {n}",
            f"How many dots are in a triangle with {n} rows, where row k has k dots?",
            f"triangular number {n}",
            f"Bottles are stacked with 1 on top, then 2, 3, up to {n}. How many bottles are there?",
            f"Which triangular number is number {n} in the list?",
            f"Tell me the {ordinal(n)} triangle number.",
        ),
        think=f"The triangular number is {n} times {n} + 1, divided by 2.",
        code=f"print({n} * ({n} + 1) // 2)",
        answer=str(sum(range(n + 1))),
    )


def partial_sum(rng: random.Random) -> Draft:
    n, (said, text, start) = (
        rng.randint(3, 60),
        rng.choice(
            (("1/k", "1 / k", 1), ("1/k^2", "1 / k ** 2", 1), ("1/2^k", "1 / 2 ** k", 0), ("1/k!", "1 / fact(k)", 0))
        ),
    )
    places, ask = rounding(rng)
    exact = {
        "1/k": sum(Fraction(1, k) for k in range(1, n + 1)),
        "1/k^2": sum(Fraction(1, k * k) for k in range(1, n + 1)),
        "1/2^k": 2 - Fraction(1, 2**n),
        "1/k!": sum(Fraction(1, math.prod(range(1, k + 1))) for k in range(n + 1)),
    }[said]
    if tied(exact, places):
        return partial_sum(rng)
    term = text.replace("fact", "math.factorial")
    code = f"print(round(sum({term} for k in range({start}, {n} + 1)), {places}))"
    return Draft(
        phrasings=(
            f"What is the sum of {said} for k from {start} to {n}{next(ask)}?",
            f"Calculate the sum of {said}, k = {start} to {n}{next(ask)}",
            f"sum {said} k={start}..{n}{next(ask)}",
            f"Add up the terms {said} as k goes from {start} to {n}{next(ask)}",
            f"Evaluate the series sum of {said} from k = {start} through {n}{next(ask)}",
            f"What does {said} summed over k = {start}, ..., {n} give{next(ask)}?",
            f"Find the partial sum of {said} up to k = {n}, starting at k = {start}{next(ask)}",
            f"If k runs from {start} to {n}, what do all the {said} add up to{next(ask)}?",
            f"Compute the sum of {said} from k = {start} to k = {n}{next(ask)}.",
        ),
        think=f"Add {said} for each k from {start} to {n}.",
        code=f"import math\n{code}" if "math" in code else code,
        answer=str(round(float(exact), places)),
    )
