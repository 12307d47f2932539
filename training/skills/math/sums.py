"""Sums, averages and expressions of several numbers."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import listed, show, sized


def average_of_numbers(rng: random.Random) -> Draft:
    values = [sized(rng, rng.choice((20, 100, 1000)), 1) for _ in range(rng.randint(2, 8))]
    texts = [str(value) for value in values]
    plain, spoken = ", ".join(texts), listed(texts)
    total = 0
    for value in values:
        total += value
    return Draft(
        phrasings=(
            f"What is the average of {spoken}?",
            f"Find the average of {plain}.",
            f"average of {plain}",
            f"What's the mean of {plain}?",
            f"Calculate the mean of these numbers: {plain}",
            f"avg {' '.join(texts)}",
            f"My scores were {spoken}. What's my average score?",
            f"Can you average {spoken} for me?",
            f"The daily temperatures were {spoken} degrees. What was the mean temperature?",
            f"Work out the arithmetic mean of {spoken}.",
            f"Compute the average of the numbers {plain}.",
            f"What is the mean of {spoken}?",
        ),
        think=f"Add the {len(values)} numbers and divide by how many there are.",
        code=f"numbers = [{plain}]\nprint(sum(numbers) / len(numbers))",
        answer=show(Fraction(total, len(values))),
    )


def sum_of_numbers(rng: random.Random) -> Draft:
    values = [sized(rng, rng.choice((20, 100, 5000)), 1) for _ in range(rng.randint(3, 8))]
    texts = [str(value) for value in values]
    plain, spoken, plus = ", ".join(texts), listed(texts), " + ".join(texts)
    total = 0
    for value in values:
        total += value
    return Draft(
        phrasings=(
            f"What is {plus}?",
            f"Add {spoken}.",
            f"Find the sum of {plain}.",
            plus,
            f"sum of {plain}",
            f"What is the total of {spoken}?",
            f"Add up these numbers: {plain}",
            f"I spent {spoken} dollars this week. How much is that altogether?",
            f"Can you total {spoken}?",
            f"what do {spoken} add up to",
            f"Calculate the sum of the numbers {plain}.",
            f"What is the sum of {spoken}?",
        ),
        think=f"Add the {len(values)} numbers.",
        code=f"print({plus})",
        answer=str(total),
    )


def expression(rng: random.Random) -> Draft:
    a, b, c, d = (rng.randint(2, 40) for _ in range(4))
    exact: dict[str, Fraction] = {
        f"{a} + {b} * {c}": Fraction(a + b * c),
        f"({a} + {b}) * {c}": Fraction((a + b) * c),
        f"{a} * {b} - {c}": Fraction(a * b - c),
        f"{a} * ({b} - {c})": Fraction(a * (b - c)),
        f"{a} + {b} * {c} - {d}": Fraction(a + b * c - d),
        f"({a} + {b}) * ({c} - {d})": Fraction((a + b) * (c - d)),
        f"({a} + {b}) / {c}": Fraction(a + b, c),
        f"{a} * {b} + {c} * {d}": Fraction(a * b + c * d),
        f"{a} - {b} - {c}": Fraction(a - b - c),
        f"({a} - {b}) * {c} + {d}": Fraction((a - b) * c + d),
        f"{a * b} / {b} + {c}": Fraction(a + c),
        f"{a} ** 2 + {b}": Fraction(a * a + b),
    }
    text, value = rng.choice(list(exact.items()))
    written = text.replace(" ** 2", "^2")
    return Draft(
        phrasings=(
            f"What is {written}?",
            f"Calculate {written}",
            written,
            f"Evaluate {written}.",
            f"what's {written}",
            f"Compute the value of {written}.",
            f"{written.replace(' ', '')}=?",
            f"Work out {written} using the order of operations.",
            f"Solve: {written}",
            f"Can you evaluate the expression {written}?",
            f"How much is {written}?",
            f"Find the value of {written}.",
        ),
        think="Evaluate the expression as written; Python follows the order of operations.",
        code=f"print({text})",
        answer=show(value),
    )


def sum_to_n(rng: random.Random) -> Draft:
    n = sized(rng, 2000, 5)
    return Draft(
        phrasings=(
            f"What is the sum of the numbers from 1 to {n}?",
            f"Add all integers from 1 to {n}.",
            f"sum from 1 to {n}",
            f"What is 1 + 2 + 3 + ... + {n}?",
            f"Calculate the sum of the first {n} positive integers, starting at 1.",
            f"what do you get if you add up every whole number from 1 through {n}",
            f"Find the sum of all natural numbers from 1 up to {n}.",
            f"Can you add the numbers 1 to {n} together?",
            f"1+2+...+{n}",
            f"A child writes down every number from 1 to {n} and adds them all. What is the total?",
            f"Find the sum of the integers from 1 to {n}.",
            f"What is the total of all numbers from 1 to {n}?",
        ),
        think=f"Add all integers from 1 to {n} with sum and range.",
        code=f"print(sum(range(1, {n} + 1)))",
        answer=str(n * (n + 1) // 2),
    )
