"""Roots and congruences in the words of a maths lesson: Vieta, axis of symmetry, completing the square."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, polynomial
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.wording import joined


def symmetry_axis(rng: random.Random) -> Draft:
    a, b, c = rng.choice((1, 1, 2, 3, 4, -1, -2, -3)), 2 * rng.choice(NONZERO), rng.randint(-20, 20)
    if b % (2 * a):
        return symmetry_axis(rng)
    said = polynomial([a, b, c])
    return Draft(
        phrasings=(
            f"Find the axis of symmetry of y = {said}. Give the x value.",
            f"axis of symmetry of y = {said}, x = ?",
            f"At which x is the axis of symmetry of the parabola y = {said}?",
            f"What is the x-coordinate of the vertex of {said}?",
            f"vertex x value of y={said.replace(' ', '')}",
            f"A parabola has the equation y = {said}. Along which vertical line x = ? is it symmetric?",
            f"For which x does {said} have its {'minimum' if a > 0 else 'maximum'}?",
            f"x of the turning point of f(x) = {said}",
            f"The graph of y = {said} is mirrored along a vertical line. At what x?",
            f"Give the x value of the axis of symmetry of f(x) = {said}.",
        ),
        think=f"The axis is at -b / (2a) with a = {a} and b = {b}.",
        code=f"a, b = {a}, {b}\nprint(-b / (2 * a))",
        answer=str(float(-b // (2 * a))),
    )


def extreme_value(rng: random.Random) -> Draft:
    a, h, k = rng.choice((1, 1, 2, 3, -1, -1, -2, -3)), rng.choice(NONZERO), rng.randint(-30, 30)
    b, c = -2 * a * h, a * h * h + k
    said, kind, also = polynomial([a, b, c]), *(("minimum", "smallest") if a > 0 else ("maximum", "largest"))
    teller, _, _ = tellers(a, h, k)
    return Draft(
        phrasings=(
            f"{teller.name}'s homework has the function f(x) = {said}. What is its {kind} value?",
            f"What is the {kind} value of f(x) = {said}?",
            f"{kind} value of {said}",
            f"Find the {also} value that {said} can take.",
            f"{kind} of f(x) = {said} (the value of f)",
            f"How {'low' if a > 0 else 'high'} does the parabola y = {said} get? Give y.",
            f"f(x)={said.replace(' ', '')}, {kind} value of f?",
            f"The {'cost' if a > 0 else 'profit'} is {said} for x pieces. What is the {also} {kind} value it reaches?",
            f"y-coordinate of the vertex of y = {said}",
            f"Which y is the {kind} value of y = {said}?",
            f"Give the {kind} value, not the place, of f(x) = {said}.",
        ),
        think=f"The {kind} is at x = -b / (2a) with a = {a}, b = {b}, c = {c}; put it in.",
        code=f"a, b, c = {a}, {b}, {c}\nx = -b / (2 * a)\nprint(a * x ** 2 + b * x + c)",
        answer=str(float(k)),
    )


def roots_together(rng: random.Random) -> Draft:
    a, b, c = rng.choice((1, 1, 2, 4, 5)), rng.choice(NONZERO), rng.choice(NONZERO)
    total = rng.random() < 0.5
    said, word = polynomial([a, b, c]), "sum" if total else "product"
    value = Fraction(-b, a) if total else Fraction(c, a)
    return Draft(
        phrasings=(
            f"What is the {word} of the roots of {said} = 0?",
            f"{word} of the roots of {said}",
            f"Find the {word} of the two solutions of {said} = 0.",
            f"Vieta: {word} of the roots of {said} = 0?",
            f"By Vieta's formulas, what is the {word} of the zeros of {said}?",
            f"Without solving it, give the {word} of the roots of {said} = 0.",
            f"x1 {'+' if total else '*'} x2 for {said} = 0",
            f"The quadratic {said} has two roots (maybe complex). What is their {word}?",
            f"Give the {word} of the roots of the quadratic equation {said} = 0.",
            f"Calculate the {word} of both roots of {said} = 0.",
        ),
        think=(
            f"By Vieta the {word} of the roots is {f'-b / a with b = {b}' if total else f'c / a with c = {c}'}, a ="
            f" {a}."
        ),
        code=f"a, b = {a}, {b}\nprint(-b / a)" if total else f"a, c = {a}, {c}\nprint(c / a)",
        answer=str(float(value)),
    )


def quadratic_from_roots(rng: random.Random) -> Draft:
    p, q = rng.randint(-9, 9), rng.randint(-9, 9)
    if 0 in (p, q, p + q) or p == q:
        return quadratic_from_roots(rng)
    form = "[1, b, c]"
    return Draft(
        phrasings=(
            f"Which quadratic x^2 + bx + c has the roots {p} and {q}? Give {form}.",
            f"quadratic with roots {p} and {q}, coefficients {form}",
            f"A monic quadratic has the zeros {p} and {q}. What are its coefficients {form}?",
            f"Find the quadratic equation with solutions {p} and {q} as {form}.",
            f"roots {p}, {q}: coefficients of x^2 + bx + c as {form}",
            f"Multiply out (x - r)(x - s) for r = {p} and s = {q}; list the coefficients {form}.",
            f"Write the coefficients {form} of the quadratic x^2 + bx + c whose roots are {p} and {q}.",
            f"x^2 + bx + c = 0 has x = {p} and x = {q}. {form} = ?",
            f"Form a quadratic equation with the roots {p} and {q}; answer {form}.",
            f"What are the coefficients {form} of the monic quadratic with roots {p} and {q}?",
        ),
        think=f"b is minus the sum of {p} and {q}, c their product.",
        code=f"p, q = {p}, {q}\nprint([1, -(p + q), p * q])",
        answer=str([1, -p - q, sum([p] * q) if q > 0 else -sum([p] * -q)]),
    )


def completed_square(rng: random.Random) -> Draft:
    h, k = rng.choice(NONZERO), rng.choice(NONZERO)
    said = polynomial([1, 2 * h, h * h + k])
    return Draft(
        phrasings=(
            f"Complete the square: {said} = (x + h)^2 + k. Give [h, k].",
            f"complete the square for {said}, [h, k] of (x + h)^2 + k",
            f"Write {said} in the form (x + h)^2 + k and give [h, k].",
            f"{said} as (x + h)^2 + k, [h, k] = ?",
            f"What are h and k if {said} = (x + h)^2 + k? Answer [h, k].",
            f"Bring {said} to the shape (x + h)^2 + k; list [h, k].",
            f"vertex form (x + h)^2 + k of {said}: [h, k]?",
            f"My homework is completing the square for {said}. Which [h, k] belongs to (x + h)^2 + k?",
            f"Rewrite {said} as (x + h)^2 + k by completing the square. Print [h, k].",
            f"Find [h, k] so that {said} equals (x + h)^2 + k.",
        ),
        think=f"h is half of {2 * h}; k is {h * h + k} less the square of h.",
        code=f"b, c = {2 * h}, {h * h + k}\nh = b / 2\nprint([h, c - h ** 2])",
        answer=str([float(h), float(k)]),
    )


def linear_congruence(rng: random.Random) -> Draft:
    m = rng.choice((5, 7, 9, 10, 11, 12, 13, 15, 17, 19, 23, 26, 31))
    a, b = rng.randint(2, m - 1), rng.randint(1, m - 1)
    if math.gcd(a, m) > 1:
        return linear_congruence(rng)
    return Draft(
        phrasings=(
            f"Solve {a}x ≡ {b} (mod {m}).",
            f"{a}x = {b} mod {m}, smallest x >= 0",
            f"What is the smallest non-negative x with {a}x ≡ {b} (mod {m})?",
            f"solve the congruence {a}x ≡ {b} mod {m} for x",
            f"Find x from 0 to {m} so that {a} times x leaves remainder {b} when divided by {m}.",
            f"linear congruence {a}*x ≡ {b} (mod {m}), x = ?",
            f"For which x below {m} is {a}x - {b} divisible by {m}?",
            f"least whole x >= 0 where {a}x mod {m} is {b}",
            f"Find the least non-negative solution of {a}x ≡ {b} (mod {m}).",
            f"Which x in 0 to {m} solves {a}x ≡ {b} modulo {m}?",
        ),
        think=f"Try x from 0 on until {a} x leaves {b} modulo {m}.",
        code=f"print(next(x for x in range({m}) if {a} * x % {m} == {b}))",
        answer=str(pow(a, -1, m) * b % m),
    )


def bezout_numbers(rng: random.Random) -> Draft:
    a, b = rng.randint(20, 300), rng.randint(10, 200)
    if a <= b or not a % b or not b % (a % b):
        return bezout_numbers(rng)

    # the recursion of the textbook, while the program goes upwards
    def bezout(p: int, q: int) -> tuple[int, int]:
        if q == 0:
            return 1, 0
        x, y = bezout(q, p % q)
        return y, x - p // q * y

    form = "[x, y]"
    return Draft(
        phrasings=(
            f"extended euclid: find x and y with {a}x + {b}y = gcd({a}, {b}), as {form}",
            f"Use the extended Euclidean algorithm on {a} and {b} and give the Bezout coefficients {form}.",
            f"Bezout coefficients of {a} and {b} by the extended Euclidean algorithm, {form}",
            f"Find {form} from the extended Euclidean algorithm so that {a}x + {b}y is the gcd of {a} and {b}.",
            f"extended gcd {a} {b}, coefficients {form}",
            f"egcd({a}, {b}): x and y as {form}",
            f"With the extended Euclidean algorithm write gcd({a}, {b}) as {a}x + {b}y. Print {form}.",
            f"What {form} does the extended Euclidean algorithm give for {a} and {b}?",
            f"Bezout's identity for {a} and {b} with extended Euclid: {form}?",
            f"Run extended Euclid on ({a}, {b}) and give {form} with {a}x + {b}y = gcd.",
        ),
        think=f"Divide {a} by {b} and on with remainder, carrying along how each remainder comes from both.",
        code=(
            f"a, b = {a}, {b}\nx, y, u, v = 1, 0, 0, 1\nwhile b:\n    q = a // b\n    a, b = b, a - q * b\n"
            "    x, u = u, x - q * u\n    y, v = v, y - q * v\nprint([x, y])"
        ),
        answer=str(list(bezout(a, b))),
    )


def euclid_steps(rng: random.Random) -> Draft:
    a, b = rng.randint(40, 999), rng.randint(12, 400)
    if a <= b:
        return euclid_steps(rng)
    lines = []
    p, q = a, b
    while q:
        rest = p
        times = 0
        while rest >= q:
            rest -= q
            times += 1
        lines.append(f"{p} = {times} * {q} + {rest}")
        p, q = q, rest
    return Draft(
        phrasings=(
            f"find gcd of {a} and {b} using the Euclidean algorithm, show the steps like a = q * b + r",
            f"Show the steps of the Euclidean algorithm for {a} and {b}, one line each: a = q * b + r.",
            f"Euclidean algorithm {a} {b} step by step, lines like a = q * b + r",
            f"Write out every division of Euclid's algorithm for gcd({a}, {b}) as a = q * b + r.",
            f"euclid's algorithm on ({a}, {b}), print each line a = q * b + r",
            f"Print the divisions with remainder that lead to the gcd of {a} and {b}, each as a = q * b + r.",
            f"How does the Euclidean algorithm go for {a} and {b}? Lines of the form a = q * b + r.",
            f"My teacher wants all steps of Euclid for {a} and {b}, written a = q * b + r, one a line.",
            f"List the steps a = q * b + r of the Euclidean algorithm for {a} and {b}.",
            f"Steps of Euclid's algorithm for {a} and {b}, each written as a = q * b + r?",
        ),
        think=f"Divide {a} by {b} with remainder, then {b} by the remainder, and on until it is 0.",
        code=(f'a, b = {a}, {b}\nwhile b:\n    print(f"{{a}} = {{a // b}} * {{b}} + {{a % b}}")\n    a, b = b, a % b'),
        answer="\n".join(lines),
    )


def integers_with_square(rng: random.Random) -> Draft:
    low, high, n = -rng.randint(5, 12), rng.randint(5, 12), rng.randint(5, 90)
    sign = rng.choice(("<", "<", "<=", ">", ">="))
    value = [
        x for x in range(low, high + 1) if {"<": x * x < n, "<=": x * x <= n, ">": x * x > n}.get(sign, x * x >= n)
    ]
    if not value:
        return integers_with_square(rng)
    return Draft(
        phrasings=(
            f"x^2 {sign} {n}, find all integers x between {low} and {high} (both included) that satisfy it, as a list",
            f"Which integers x from {low} to {high} satisfy x^2 {sign} {n}? List them in order.",
            f"List the whole numbers x with x^2 {sign} {n} and {low} <= x <= {high}.",
            f"integers from {low} to {high} with x^2 {sign} {n}, list",
            f"Solve x² {sign} {n} for integers from {low} to {high}. Give the list.",
            f"For what integer values of x from {low} to {high} is x^2 {sign} {n}? A list, ascending.",
            f"all x in {low}..{high} where x*x {sign} {n}, as list",
            f"Check each integer from {low} to {high}: list those whose square is {sign} {n}.",
            f"Give the integers of {low} to {high} with x^2 {sign} {n} as an ascending list.",
            f"Find each integer x, {low} <= x <= {high}, such that x^2 {sign} {n}; list them.",
        ),
        think=f"Test each x from {low} to {high} for x squared {sign} {n}.",
        code=f"print([x for x in range({low}, {high} + 1) if x ** 2 {sign} {n}])",
        answer=str(value),
    )


def two_prices(rng: random.Random) -> Draft:
    x, y = rng.randint(1, 12), rng.randint(1, 12)
    a, b, c, d = (rng.randint(1, 6) for _ in range(4))
    if a * d == b * c:
        return two_prices(rng)
    one, other = rng.sample(("apple", "pear", "pen", "mango", "ticket", "coffee", "muffin", "pencil", "banana"), 2)

    def some(n: int, thing: str) -> str:
        return f"{n} {thing}{'' if n == 1 else 's'}"

    first, second = f"{some(a, one)} and {some(b, other)}", f"{some(c, one)} and {some(d, other)}"
    e, f = a * x + b * y, c * x + d * y
    an = "an" if one == "apple" else "a"
    teller, friend, store = tellers(e, f, one)
    return Draft(
        phrasings=(
            f"{teller.name} paid {e} euros for {first} at the {store}, and {friend.name} paid {f} euros for"
            f" {second}. How much is one {one}?",
            f"At the {store} {first} come to ${e}. The next customer takes {second} and pays ${f}. What is the"
            f" price of one {one}?",
            f"{first} cost ${e}, {second} cost ${f}. What does {an} {one} cost?",
            f"{first} = {e}, {second} = {f}, price of one {one}?",
            f"If {first} cost {e} dollars and {second} cost {f} dollars, how much is one {one}?",
            f"I paid ${e} for {first}; my friend paid ${f} for {second}. What is the price of {an} {one}?",
            f"{first} cost {e} and {second} cost {f}, how much is {an} {one}",
            f"At a stall {first} come to ${e} and {second} to ${f}. Find the price of {an} {one}.",
            f"Two bills: {first} for ${e}, {second} for ${f}. What is the price of each {one}?",
            f"Set up a system and solve: {first} cost ${e}, {second} cost ${f}. Price of {an} {one} in dollars?",
            f"When {first} cost ${e} and {second} cost ${f}, what is the cost of one {one}?",
            f"{first} are ${e} together, {second} are ${f} together. How much does one {one} cost?",
        ),
        think=f"Two equations, {joined([f'{a}x + {b}y = {e}', f'{c}x + {d}y = {f}'])}; take y out and solve for x.",
        code=f"a, b, e = {a}, {b}, {e}\nc, d, f = {c}, {d}, {f}\nprint((e * d - b * f) / (a * d - b * c))",
        answer=str(float(x)),
    )
