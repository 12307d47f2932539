"""Laws of powers, digits of large numbers, squares, truth values, roots by numbers, and what happens at least once."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO
from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import rounding

CHANCES = (
    ("Each of {n} machines breaks down with a chance of {p}% today.", "at least one breaks down"),
    ("I buy {n} lottery tickets and each wins with a chance of {p}%.", "at least one of them wins"),
    ("On each of {n} days it rains with a chance of {p}%.", "it rains on at least one of the days"),
    ("A player scores each of {n} shots with a chance of {p}%.", "at least one shot goes in"),
    ("Each of {n} bulbs is faulty with a chance of {p}%.", "at least one is faulty"),
)


def at_least_one_of_many(rng: random.Random) -> Draft:
    p, n = rng.choice((1, 2, 3, 4, 5, 8, 10, 15, 20, 25, 30, 40, 60)), rng.randint(2, 12)
    (told, wanted), (places, ask) = rng.choice(CHANCES), rounding(rng)
    value = sum(math.comb(n, k) * Fraction(p, 100) ** k * Fraction(100 - p, 100) ** (n - k) for k in range(1, n + 1))
    if tied(value, places) or value * 10**places > 10**places - 2:
        return at_least_one_of_many(rng)
    return Draft(
        phrasings=(
            f"{told.format(n=n, p=p)} What is the probability that {wanted}{next(ask)}?",
            f"{n} independent tries, {p}% each, chance of at least one success{next(ask)}",
            f"What's the probability that an event of {p}% happens at least once in {n} tries{next(ask)}?",
            f"{told.format(n=n, p=p)} How likely is it that {wanted}, all independent{next(ask)}?",
            f"If something works {p}% of the time, how likely is at least one success in {n} attempts{next(ask)}?",
            f"P(at least one) for n = {n} and p = {p}%{next(ask)}",
            f"chance {p}% per try, {n} tries, at least once, probability{next(ask)}",
            f"Find the probability of one or more successes in {n} trials of {p}% each{next(ask)}.",
            f"An error occurs with {p}% at each of {n} steps. Probability of an error somewhere{next(ask)}?",
            f"With a {p}% chance each time, what is the chance that it happens at least once in {n} goes{next(ask)}?",
        ),
        think=f"At least one: 1 minus the chance that none of {n} happens, 1 - {p}% to the power {n}.",
        code=f"print(round(1 - (1 - {p} / 100) ** {n}, {places}))",
        answer=str(round(float(value), places)),
    )


def multiply_powers(rng: random.Random) -> Draft:
    a, b, m, n = rng.randint(1, 9), rng.randint(1, 9), rng.randint(2, 9), rng.randint(2, 9)
    divide = rng.random() < 0.35
    if divide:
        a, m = a * b, m + n
    letter = rng.choice("xxxaynt")

    def power(factor: int, exponent: int) -> str:
        return f"{'' if factor == 1 else factor}{letter}^{exponent}"

    one, two, form = power(a, m), power(b, n), f"like 6{letter}^7"
    said = f"{one} / {two}" if divide and b == 1 else f"{one} / ({two})" if divide else f"{one} * {two}"
    if divide and m - n < 2:
        return multiply_powers(rng)
    result = power(a // b, m - n) if divide else power(sum([a] * b), sum((m, n)))
    factor, exponent = (f"{a} // {b}", f"{m} - {n}") if divide else (f"{a} * {b}", f"{m} + {n}")
    if (not divide and a * b == 1) or (divide and a == b):
        code = f'print(f"{letter}^{{{exponent}}}")'
    else:
        code = f'print(f"{{{factor}}}{letter}^{{{exponent}}}")'
    return Draft(
        phrasings=(
            f"simplify {said}, {form}",
            f"Simplify {said} and write it {form}.",
            f"What is {said} as a single power? Write it {form}.",
            f"{said} = ? ({form})",
            f"Use the laws of exponents on {said}; answer {form}.",
            f"{'divide' if divide else 'multiply'} {one} {'by' if divide else 'and'} {two}, result {form}",
            f"Write {said} as one term {form}.",
            f"My homework: simplify {said} (answer {form}).",
            f"Which single term, written {form}, equals {said}?",
            f"Rules of powers: {said} gives what, {form}?",
        ),
        think=f"{'Divide' if divide else 'Multiply'} the factors and {'subtract' if divide else 'add'} the exponents"
        f" {m} and {n}.",
        code=code,
        answer=result,
    )


def digit_sum_of_large(rng: random.Random) -> Draft:
    if rng.random() < 0.5:
        base, n = rng.choice((2, 2, 2, 3, 5, 7)), rng.randint(10, 60)
        said, words, code = f"{base}^{n}", f"{base} to the power {n}", f"{base} ** {n}"
        value, head, what = math.prod([base] * n), "", f"Raise {base} to {n}"
    else:
        n = rng.randint(6, 40)
        said, words, code = f"{n}!", f"{n} factorial", f"math.factorial({n})"
        value, head, what = math.prod(range(2, n + 1)), "import math\n", f"Take {n} factorial"
    total = 0
    while value:
        value, digit = divmod(value, 10)
        total += digit
    return Draft(
        phrasings=(
            f"sum of the digits of {said}",
            f"What is the sum of the digits of {said}?",
            f"Add up the digits of {words}.",
            f"digit sum of {words}",
            f"Project Euler style: sum of the digits in the number {said}",
            f"Work out {said} and add all its digits.",
            f"If you write out {words} and add the digits, what do you get?",
            f"Using Python, find the digit sum of {said}.",
            f"How much do all digits of {words} make together?",
            f"Find the sum of the digits of the number {said}.",
        ),
        think=f"{what}, write it as text and add the digits.",
        code=f"{head}print(sum(int(d) for d in str({code})))",
        answer=str(total),
    )


def squares_between(rng: random.Random) -> Draft:
    low, high = rng.choice(((1, 100), (1, 50), (100, 200), (rng.randint(2, 300), rng.randint(310, 900))))
    count = rng.random() < 0.4
    found = [n for n in range(low, high + 1) if any(r * r == n for r in range(1, 31))]
    span = f"{low} to {high}"
    return Draft(
        phrasings=(
            f"how many perfect squares are there from {span}, both included"
            if count
            else f"list of the perfect squares from {span}, both included",
            f"{'Count' if count else 'List'} the square numbers from {span} (inclusive).",
            f"{'How many square numbers lie' if count else 'Which square numbers lie'} between {low} and {high},"
            f" both included?{'' if count else ' A list.'}",
            f"{'number' if count else 'list'} of perfect squares in {low}..{high}, ends included",
            f"{'Find how many' if count else 'Find all the'} numbers {low} <= n <= {high}"
            f" {'are' if count else 'that are'}"
            f" perfect squares{'' if count else ', as a list'}.",
            f"squares of whole numbers from {low} up to {high}{', how many' if count else ', list them'} (inclusive)",
            f"My son needs {'the count' if count else 'a list'} of the perfect squares from {span}, ends included.",
            f"Using Python, {'count' if count else 'list'} the perfect squares from {span} inclusive.",
            f"Give {'the number of' if count else 'a list of the'} perfect squares from {span}, inclusive.",
            f"What {'is the number of' if count else 'are the'} square numbers from {span}, inclusive?"
            f"{'' if count else ' Give a list.'}",
        ),
        think=f"Test each n from {low} to {high}: its whole root squared gives n again.",
        code=(
            f"import math\nsquares = [n for n in range({low}, {high} + 1) if math.isqrt(n) ** 2 == n]\n"
            f"print({'len(squares)' if count else 'squares'})"
        ),
        answer=str(len(found) if count else found),
    )


TRUTHS = (
    "{a} and {b}", "{a} or {b}", "not {a}", "{a} and not {b}", "not ({a} or {b})", "not ({a} and {b})",
    "({a} or {b}) and {c}", "{a} or {b} and {c}", "{a} and {b} or not {c}", "not {a} or {b}",
)  # fmt: skip


def truth_value(rng: random.Random) -> Draft:
    shape = rng.choice(TRUTHS)
    a, b, c = (rng.random() < 0.5 for _ in range(3))
    said = shape.format(a=a, b=b, c=c)
    value = {
        "{a} and {b}": min(a, b), "{a} or {b}": max(a, b), "not {a}": 1 - a, "{a} and not {b}": min(a, 1 - b),
        "not ({a} or {b})": 1 - max(a, b), "not ({a} and {b})": 1 - min(a, b),
        "({a} or {b}) and {c}": min(max(a, b), c), "{a} or {b} and {c}": max(a, min(b, c)),
        "{a} and {b} or not {c}": max(min(a, b), 1 - c), "not {a} or {b}": max(1 - a, b),
    }[shape]  # fmt: skip
    return Draft(
        phrasings=(
            f"{said} in Python, True or False?",
            f"What does the Python expression {said} evaluate to?",
            f"evaluate {said}",
            f"Is {said} True or False?",
            f"print({said}) prints what",
            f"Truth value of {said}, with not before and before or?",
            f"Boolean logic: {said} gives True or False?",
            f"In a condition stands {said}. Is it True or False?",
            f"Evaluate the boolean expression {said}.",
            f"What is the result of {said} in Python?",
        ),
        think="Not binds more than and, and more than or.",
        code=f"print({said})",
        answer=str(bool(value)),
    )


Maker = Callable[[int], tuple[str, str, Callable[[float], float]]]
CURVES: tuple[Maker, ...] = (
    lambda k: (f"cos({k}x) = x" if k > 1 else "cos(x) = x", f"x - math.cos({k} * x)", lambda x: x - math.cos(k * x)),
    lambda k: (f"e^x + x = {k + 1}", f"math.exp(x) + x - {k + 1}", lambda x: math.exp(x) + x - k - 1),
    lambda k: (f"x + ln(x) = {k}", f"x + math.log(x) - {k}", lambda x: x + math.log(x) - k),
    lambda k: (f"x*e^x = {k}", f"x * math.exp(x) - {k}", lambda x: x * math.exp(x) - k),
    lambda k: (f"x^3 + x = {k}", f"x ** 3 + x - {k}", lambda x: x**3 + x - k),
    lambda k: (f"2^x + x = {k + 1}", f"2 ** x + x - {k + 1}", lambda x: 2**x + x - k - 1),
)


def root_by_halving(rng: random.Random) -> Draft:
    maker, k = rng.choice(CURVES), rng.randint(1, 9)
    said, code, f = maker(k)
    if "cos" in said and k > 1:
        return root_by_halving(rng)
    places, high = rng.choice((3, 4, 4)), 10
    low, top = 1e-9, 10.0
    for _ in range(400):  # the secant's crossing, by halves on the side that stays
        cut = low - f(low) * (top - low) / (f(top) - f(low))
        middle = (low + top) / 2
        for x in sorted((cut, middle)):
            if low < x < top:
                low, top = (x, top) if f(x) < 0 else (low, x)
    root = (low + top) / 2
    if abs(f(root)) > 1e-8 or abs(root * 10**places % 1 - 0.5) < 0.01 or abs(root - round(root)) < 1e-6:
        return root_by_halving(rng)
    ask = f"{places} decimals"
    return Draft(
        phrasings=(
            f"solve {said} numerically for x > 0, {ask}",
            f"Solve {said} numerically (0 < x < {high}), to {ask}.",
            f"Which positive x satisfies {said}? Give {ask}.",
            f"{said}, numerical solution with x > 0, {ask}",
            f"Find the positive root of {said} to {ask}.",
            f"no formula helps for {said}: approximate the positive x to {ask}",
            f"Use a numerical method to find x > 0 with {said}, {ask}.",
            f"Using Python, find the positive solution of {said}, rounded to {ask}.",
            f"Approximate the positive solution of {said} to {ask}.",
            f"For which x > 0 does {said} hold, to {ask}?",
        ),
        think="Bring all to one side and halve an interval many times, keeping the half where the sign changes.",
        code=(
            ("import math\n" if "math" in code else "")
            + f"low, high = 0, {high}\nfor _ in range(60):\n    x = (low + high) / 2\n    if {code} < 0:\n"
            f"        low = x\n    else:\n        high = x\nprint(round(x, {places}))"
        ),
        answer=str(round(root, places)),
    )


def cubic_from_roots(rng: random.Random) -> Draft:
    p, q, r = sorted(rng.sample(range(-6, 8), 3))
    form = "[1, b, c, d]"
    pairs = [a * b for a, b in itertools.combinations((p, q, r), 2)]
    return Draft(
        phrasings=(
            f"cubic x^3 + bx^2 + cx + d with the roots {p}, {q} and {r}, coefficients {form}",
            f"Find a polynomial with leading coefficient 1 and the roots {p}, {q}, {r}. Give {form}.",
            f"Which monic cubic has the zeros {p}, {q} and {r}? Coefficients {form}.",
            f"roots {p}, {q}, {r}: coefficients of x^3 + bx^2 + cx + d as {form}",
            f"A cubic x^3 + bx^2 + cx + d is zero at {p}, {q} and {r}. What is {form}?",
            f"polynomial from the roots {p}, {q}, {r}, list {form}",
            f"Multiply out the cubic with x = {p}, x = {q} and x = {r} as solutions; coefficients {form}.",
            f"Use numpy.poly for the roots {p}, {q}, {r} and give whole coefficients {form}.",
            f"Write the coefficients {form} of the monic cubic with roots {p}, {q}, {r}.",
            f"What are the coefficients {form} of x^3 + bx^2 + cx + d with zeros {p}, {q}, {r}?",
        ),
        think=f"Start with 1 and multiply by x minus each of the roots {p}, {q}, {r}.",
        code=(
            f"coefficients = [1]\nfor r in [{p}, {q}, {r}]:\n"
            "    coefficients = [a - r * b for a, b in zip([*coefficients, 0], [0, *coefficients])]\n"
            "print(coefficients)"
        ),
        answer=str([1, -p - q - r, sum(pairs), -p * q * r]),
    )


def parabola_through_points(rng: random.Random) -> Draft:
    a, b, c = rng.choice((1, 2, 3, -1, -2)), rng.choice(NONZERO), rng.choice(NONZERO)
    xs = sorted(rng.sample(range(-3, 5), 3))
    said = ", ".join(f"({x}, {a * x * x + b * x + c})" for x in xs)
    points, form = [(x, a * x * x + b * x + c) for x in xs], "[a, b, c]"
    return Draft(
        phrasings=(
            f"quadratic y = ax^2 + bx + c through {said}, {form}",
            f"Find the parabola y = ax^2 + bx + c through the points {said}. Give {form}.",
            f"Which quadratic ax^2 + bx + c passes through {said}? Answer {form}.",
            f"three points {said}, coefficients {form} of the parabola",
            f"A parabola goes through {said}. What are a, b and c, as {form}?",
            f"fit y = ax^2 + bx + c exactly to {said}, {form}",
            f"The curve y = ax^2 + bx + c contains {said}; find {form}.",
            f"Determine {form} so that y = ax^2 + bx + c meets the points {said}.",
            f"What {form} has the parabola through {said}?",
            f"Give {form} of y = ax^2 + bx + c through {said}.",
        ),
        think="Each point gives an equation in a, b and c; solve the three.",
        code=(
            f"import numpy as np\npoints = {points}\nm = [[x ** 2, x, 1] for x, y in points]\n"
            "print(np.linalg.solve(m, [y for x, y in points]).round(4).tolist())"
        ),
        answer=str([float(a), float(b), float(c)]),
    )
