"""Sums, averages and expressions of several numbers."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, listed, money, neat, price, rounded, show, sized, tied


def average_of_numbers(rng: random.Random) -> Draft:
    values = [Fraction(sized(rng, rng.choice((20, 100, 1000)), 1)) for _ in range(rng.randint(2, 8))]
    if rng.random() < 0.25:
        values = [decimal(rng, 1, 50) for _ in values]
    texts = [show(value) for value in values]
    plain, spoken = ", ".join(texts), listed(texts)
    total = Fraction(0)
    for value in values:
        total += value
    mean = total / len(values)
    if tied(mean, 4):
        return average_of_numbers(rng)
    return Draft(
        phrasings=(
            f"mean: {spoken}",
            f"what is the average of {plain}",
            f"Average {spoken}.",
            f"the mean, given {spoken}",
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
            f"average: {' '.join(texts)}",
            f"mean of {plain}",
            f"whats the average of {plain}",
            f"Give me the average of {spoken}.",
            f"I got {spoken} on my tests. What is my average?",
            f"[{plain}] average",
            f"The last days I walked {spoken} km. How many km a day is that on average?",
            f"avg({plain})",
            f"Average these for me: {plain}",
            f"My monthly bills were {spoken} dollars. What did I pay per month on average?",
            f"I have the numbers {plain}. What is their arithmetic mean?",
            f"On average, how much is {spoken}?",
            f"find the mean: {plain}",
            f"Compute the average of the numbers {plain}.",
            f"What is the mean of {spoken}?",
        ),
        think=f"The average: add the {len(values)} numbers and divide by how many there are.",
        code=f"numbers = [{plain}]\nprint(round(sum(numbers) / len(numbers), 4))",
        answer=rounded(mean),
    )


def sum_of_numbers(rng: random.Random) -> Draft:
    values = [Fraction(sized(rng, rng.choice((20, 100, 5000)), 1)) for _ in range(rng.randint(3, 8))]
    if rng.random() < 0.25:
        values = [price(rng, 1, 60) for _ in values]
    texts = [money(value) for value in values]
    rounded = any(value.denominator > 1 for value in values)
    plain, spoken, plus = ", ".join(texts), listed(texts), " + ".join(texts)
    total = Fraction(0)
    for value in values:
        total += value
    return Draft(
        phrasings=(
            f"sum of {spoken}",
            f"what is {plus}",
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
            f"sum: {' '.join(texts)}",
            f"total of {plain}",
            f"whats the sum of {plain}",
            f"Give me the sum of {spoken}.",
            f"add {plain}",
            f"[{plain}] sum",
            f"{plus} = ?",
            f"My receipts are for ${', $'.join(texts)}. What do they come to in total?",
            f"sum({plain})",
            f"I walked {spoken} km this week. How many km is that in total?",
            f"The bags weigh {spoken} kg. How much do they weigh all together?",
            f"Put {spoken} together. What's the total?",
            f"Tell me what {plus} is.",
            f"Calculate the sum of the numbers {plain}.",
            f"What is the sum of {spoken}?",
        ),
        think=f"The sum: add the {len(values)} numbers.",
        code=f"print(round({plus}, 2))" if rounded else f"print({plus})",
        answer=show(total),
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
    if tied(value, 4):
        return expression(rng)
    written = text.replace(" ** 2", "^2")
    return Draft(
        phrasings=(
            f"Work out {written.replace(' * ', ' x ').replace(' / ', ' ÷ ')}, please",
            f"work out {written}",
            f"{written} =",
            f"solve {written}",
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
            f"{written} = ?",
            f"calc {written}",
            f"Give me the result of {written}.",
            f"{written} equals what",
            f"What does {written} come to?",
            f"what is the answer to {written}",
            f"Tell me what {written} is.",
            f"My homework asks for {written}. What is the result?",
            f"evaluate {written} please",
            f"Please solve {written} with the usual order of operations.",
            f"result of {written}",
            f"Simplify {written} to a single number.",
            f"How much is {written}?",
            f"Find the value of {written}.",
        ),
        think=f"Evaluate {text} as written; Python follows the order of operations.",
        code=f"print({neat(text, value)})",
        answer=rounded(value),
    )


def sum_to_n(rng: random.Random) -> Draft:
    n = sized(rng, 2000, 5)
    return Draft(
        phrasings=(
            f"I save 1 cent on day 1, 2 cents on day 2, 3 cents on day 3 and so on. How many cents after {n} days?",
            f"sum of the numbers 1 to {n}",
            f"add up 1 to {n}",
            f"1 to {n} added up",
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
            f"add 1 to {n}",
            f"total of all whole numbers from 1 through {n}",
            f"what does 1 + 2 + 3 and so on up to {n} come to",
            f"Give me the sum 1 + 2 + ... + {n}.",
            f"Sum of the first {n} natural numbers?",
            f"If I save $1 on day 1, $2 on day 2 and so on up to ${n} on day {n}, how much have I saved?",
            f"Find the sum of the integers from 1 to {n}.",
            f"What is the total of all numbers from 1 to {n}?",
        ),
        think=f"Add all integers from 1 to {n} with sum and range.",
        code=f"print(sum(range(1, {n} + 1)))",
        answer=str(n * (n + 1) // 2),
    )
