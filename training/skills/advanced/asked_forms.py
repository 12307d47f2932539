"""Algebra and calculus answered by a formula or a range: lines as y = mx + b, inequalities, cubes, derivatives."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, as_python, draw_polynomial, horner, polynomial, superscript, tight
from training.skills.base import Draft


def as_printed(coefficients: list[int]) -> str:
    """As sympy prints the polynomial."""
    return as_python(coefficients).replace(" ** ", "**").replace(" * ", "*")


def line_equation(rng: random.Random) -> Draft:
    slope, cut = rng.choice((-5, -4, -3, -2, 2, 3, 4, 5, 6)), rng.choice(NONZERO)
    x1, x2 = rng.sample(range(-6, 9), 2)
    p, q = (f"({x}, {slope * x + cut})" for x in (x1, x2))
    return Draft(
        phrasings=(
            f"equation of the straight line through {p} and {q}, like y = 2x + 3",
            f"Find the equation of the line through {p} and {q} in the form y = mx + b.",
            f"What is the equation y = mx + b of the line that passes through {p} and {q}?",
            f"line through {p} and {q} as y = mx + b",
            f"A line goes through the points {p} and {q}. Write its equation like y = 2x - 1.",
            f"two points {p} and {q}, slope-intercept equation y = mx + b",
            f"Give the slope-intercept form, y = mx + b, of the line joining {p} and {q}.",
            f"On my graph there are two points, {p} and {q}. Which straight line y = mx + b goes through both?",
            f"Work out the equation, y = mx + b, of the straight line from {p} to {q}.",
            f"Write y = mx + b with numbers for the line containing {p} and {q}.",
        ),
        think="The slope is the change of y over the change of x; the intercept is y minus the slope times x.",
        code=(
            f"x1, y1, x2, y2 = {x1}, {slope * x1 + cut}, {x2}, {slope * x2 + cut}\nm = (y2 - y1) // (x2 - x1)\n"
            "b = y1 - m * x1\nprint(f\"y = {m}x {'+' if b >= 0 else '-'} {abs(b)}\")"
        ),
        answer=f"y = {slope}x {'-' if cut < 0 else '+'} {abs(cut)}",
    )


def tangent_equation(rng: random.Random) -> Draft:
    a, b, c, at = rng.choice((1, 1, 2, 3, 4, -2)), rng.choice(NONZERO), rng.choice(NONZERO), rng.randint(-4, 5)
    if rng.random() < 0.4:
        b = c = 0
    slope = 2 * a * at + b
    cut = int(horner([a, b, c], Fraction(at))) - slope * at
    if abs(slope) < 2 or cut == 0 or abs(b) == 1:
        return tangent_equation(rng)
    said = polynomial([a, b, c])
    return Draft(
        phrasings=(
            f"tangent line to y = {said} at x = {at}, like y = 2x + 3",
            f"Find the equation of the tangent to y = {said} at x = {at} in the form y = mx + b.",
            f"Which line y = mx + b touches the curve y = {said} at x = {at}?",
            f"equation y = mx + b of the tangent of {said} where x = {at}",
            f"Tangent to f(x) = {said} at the point with x = {at}: write it as y = mx + b.",
            f"y={tight(said)}, tangent at x={at} as y = mx + b",
            f"Work out the tangent line of f(x) = {said} at x = {at}, written like y = 4x - 1.",
            f"A ball leaves the curve y = {said} at x = {at} and rolls straight on. Give its line as y = mx + b.",
            f"Write the tangent to the parabola y = {said} at x = {at} as y = mx + b.",
            f"What is the tangent y = mx + b of y = {said} at x = {at}?",
        ),
        think=f"The slope is {'2ax + b' if b else '2ax'} at x = {at}; the tangent goes through the curve there.",
        code=(
            (
                f"a, b, c, x = {a}, {b}, {c}, {at}\nm = 2 * a * x + b\nn = a * x ** 2 + b * x + c - m * x\n"
                if b
                else f"a, x = {a}, {at}\nm = 2 * a * x\nn = a * x ** 2 - m * x\n"
            )
            + "print(f\"y = {m}x {'+' if n >= 0 else '-'} {abs(n)}\")"
        ),
        answer=f"y = {slope}x {'-' if cut < 0 else '+'} {abs(cut)}",
    )


def quadratic_inequality(rng: random.Random) -> Draft:
    p, q = sorted(rng.sample(range(-9, 10), 2))
    if rng.random() < 0.3:
        p, q = -abs(q or 3), abs(q or 3)
    sign = rng.choice(("<", ">", "<=", ">="))
    said, left, right = polynomial([1, -p - q, p * q]), "<" + sign[1:], ">" + sign[1:]
    inside = sign[0] == "<"
    form = f"like 1 {left} x {left} 5" if inside else f"like x {left} 1 or x {right} 5"
    return Draft(
        phrasings=(
            f"for which x is {said} {sign} 0, {form}",
            f"Solve the quadratic inequality {said} {sign} 0. Answer {form}.",
            f"solve {said} {sign} 0 ({form})",
            f"{tight(said)} {sign} 0, solution {form}",
            f"Which values of x satisfy {said} {sign} 0? Write it {form}.",
            f"Where is the parabola y = {said} {'below' if inside else 'above'} the x-axis"
            f"{' or on it' if sign[1:] else ''}? Give the answer {form}.",
            f"{superscript(said)} {sign} 0, find x, {form}",
            f"Homework: {said} {sign} 0. What can x be? Answer {form}.",
            f"Solve for x: {said} {sign} 0, written {form}.",
            f"Find all x with {said} {sign} 0, {form}.",
        ),
        think="Find both roots; the parabola opens upwards, so it is negative between them.",
        code=(
            f"import math\na, b, c = 1, {-p - q}, {p * q}\nd = math.isqrt(b ** 2 - 4 * a * c)\n"
            "low, high = (-b - d) // (2 * a), (-b + d) // (2 * a)\n"
            + (
                f'print(f"{{low}} {left} x {left} {{high}}")'
                if inside
                else f'print(f"x {left} {{low}} or x {right} {{high}}")'
            )
        ),
        answer=f"{p} {left} x {left} {q}" if inside else f"x {left} {p} or x {right} {q}",
    )


def two_sided_inequality(rng: random.Random) -> Draft:
    a, c = rng.sample(range(2, 10), 2)
    b, x, sign = rng.choice(NONZERO), rng.randint(-12, 15), rng.choice(("<", ">", "<=", ">="))
    d = (a - c) * x + b
    if d == 0:
        return two_sided_inequality(rng)
    said = f"{polynomial([a, b])} {sign} {polynomial([c, d])}"
    side = sign if a > c else sign.translate(str.maketrans("<>", "><"))
    return Draft(
        phrasings=(
            f"solve {said}, answer like x < 3",
            f"Solve the inequality {said} and write the result like x > 3.",
            f"For which x is {said}? Answer like x < 3.",
            f"{tight(said)} solve for x, like x >= 3",
            f"Bring x to one side of {said}; give the solution like x < 3.",
            f"What values of x satisfy {said}? State it like x <= 3.",
            f"inequality {said}, x alone on the left, like x < 3",
            f"Two phone plans cost {polynomial([a, b])} and {polynomial([c, d])} for x hours. When does {said} hold?"
            f" Answer like x > 3.",
            f"Find the solution of {said}, written like x < 3.",
            f"Solve for x: {said} (answer like x < 3).",
        ),
        think=f"Bring x to the left: ({a} - {c}) x {sign} {d} minus {b}; dividing by less than 0 turns the sign.",
        code=(
            f'from fractions import Fraction\na, b, c, d = {a}, {b}, {c}, {d}\nsign = "{sign}"\nif a < c:\n'
            '    sign = sign.translate(str.maketrans("<>", "><"))\nprint(f"x {sign} {Fraction(d - b, a - c)}")'
        ),
        answer=f"x {side} {x}",
    )


def largest_whole_below(rng: random.Random) -> Draft:
    a, b, top = rng.randint(2, 15), rng.choice(NONZERO), rng.randint(30, 500)
    below = rng.random() < 0.6
    said = polynomial([a, b]).replace("x", "n")
    if below:
        value = max(n for n in range(600) if a * n + b < top)
        asked, sign = "largest", "<"
    else:
        value = min(n for n in range(600) if a * n + b > top)
        asked, sign = "smallest", ">"
    return Draft(
        phrasings=(
            f"{asked} integer n with {said} {sign} {top}",
            f"What is the {asked} whole number n for which {said} {sign} {top}?",
            f"Find the {asked} integer n such that {said} is {'less' if below else 'greater'} than {top}.",
            f"{said} {sign} {top}, {asked} whole n?",
            f"Which is the {asked} integer that satisfies {said} {sign} {top}?",
            f"{asked} whole number solution of {said.replace('n', 'x')} {sign} {top}",
            f"Solve {said} {sign} {top} in integers and give the {asked} n.",
            f"The {asked} n that makes {said} {'smaller' if below else 'bigger'} than {top} is what?",
            f"Give the {asked} integer n with {said} {sign} {top}.",
            f"Determine the {asked} whole number n so that {said} {sign} {top}.",
        ),
        think=f"Count n up from 0 while {said} is {'below' if below else 'not above'} {top}.",
        code=(
            f"n = 0\nwhile {a} * (n + 1) {'+' if b > 0 else '-'} {abs(b)} < {top}:\n    n += 1\nprint(n)"
            if below
            else f"n = 0\nwhile {a} * n {'+' if b > 0 else '-'} {abs(b)} <= {top}:\n    n += 1\nprint(n)"
        ),
        answer=str(value),
    )


def expand_cube(rng: random.Random) -> Draft:
    a, b = rng.choice((1, 1, 1, 2, 3)), rng.choice((-5, -4, -3, -2, -1, 1, 2, 3, 4, 5))
    inner = polynomial([a, b])
    return Draft(
        phrasings=(
            f"expand ({inner})^3",
            f"Multiply out ({inner})^3.",
            f"What is ({inner}) cubed, without brackets?",
            f"({tight(inner)})^3 expanded",
            f"Use sympy to expand ({inner})³.",
            f"({inner})^3 as a polynomial",
            f"Write the cube of {inner} as a sum of powers of x.",
            f"Binomial theorem: what does ({inner})^3 give?",
            f"Expand and simplify ({inner})^3.",
            f"Remove the brackets from ({inner})^3 and collect terms.",
        ),
        think=f"Expand the cube of {inner} with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.expand(({as_python([a, b])}) ** 3))',
        answer=as_printed([a**3, 3 * a * a * b, 3 * a * b * b, b**3]),
    )


def factor_cubic(rng: random.Random) -> Draft:
    n, k = rng.randint(2, 9), rng.choice((1, 1, 2, 3, 4, 5))
    kind = rng.choice(("minus", "plus", "common"))
    if kind == "common":
        coefficients, value = [k, 0, -k * n * n, 0], f"{'' if k == 1 else f'{k}*'}x*(x - {n})*(x + {n})"
    elif kind == "minus":
        coefficients, value = [1, 0, 0, -(n**3)], f"(x - {n})*(x**2 + {n}*x + {n * n})"
    else:
        coefficients, value = [1, 0, 0, n**3], f"(x + {n})*(x**2 - {n}*x + {n * n})"
    said = polynomial(coefficients)
    return Draft(
        phrasings=(
            f"factor {said}",
            f"Factor {said} completely.",
            f"What is the factored form of {said}?",
            f"factorise {superscript(said)}",
            f"factorize {tight(said)} completely",
            f"Write {said} as a product of factors.",
            f"Use sympy to factor {said}.",
            f"{said} in factored form",
            f"My homework: factor {said} as far as possible.",
            f"Find the factors of {said} and give them as a product.",
            f"Split {said} into factors.",
        ),
        think=f"Factor {said} with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.factor({as_python(coefficients)}))',
        answer=value,
    )


def second_derivative_formula(rng: random.Random) -> Draft:
    lead, *others = draw_polynomial(rng, (3, 3, 4))
    coefficients = [abs(lead), *others]
    degree, said = len(coefficients) - 1, polynomial(coefficients)
    twice = [factor * (degree - i) * (degree - i - 1) for i, factor in enumerate(coefficients[:-2])]
    x = 'import sympy\nx = sympy.symbols("x")\n'
    return Draft(
        phrasings=(
            f"second derivative of {said} as a formula",
            f"Find f''(x) for f(x) = {said}.",
            f"What is the second derivative of {said}?",
            f"differentiate {said} twice",
            f"d^2/dx^2 of {said}",
            f"f(x) = {tight(said)}, f''(x) = ?",
            f"y = {superscript(said)}, find y''",
            f"Take the derivative of {said} two times and give the function that you get.",
            f"Position is {said} at time x. Give the acceleration as a function of x.",
            f"Compute the second derivative of f(x) = {said}, expanded.",
            f"Which polynomial is the second derivative of {said}?",
        ),
        think=f"Differentiate {said} twice with sympy and expand.",
        code=f"{x}print(sympy.expand(sympy.diff({as_python(coefficients)}, x, 2)))",
        answer=as_printed(twice),
    )


def polynomial_division(rng: random.Random) -> Draft:
    at, quotient = rng.choice((-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)), [rng.randint(1, 4), rng.randint(-7, 7)]
    if rng.random() < 0.7:
        quotient.append(rng.randint(-9, 9))
    rest = rng.choice((0, rng.randint(-12, 12)))
    whole = [one - at * other for one, other in zip([*quotient, 0], [0, *quotient], strict=True)]
    whole[-1] += rest
    said, divisor = polynomial(whole), polynomial([1, -at])
    return Draft(
        phrasings=(
            f"divide {said} by {divisor}: quotient and remainder",
            f"What are quotient and remainder when {said} is divided by {divisor}?",
            f"polynomial long division ({said}) / ({divisor}), quotient and remainder",
            f"({tight(said)}) : ({tight(divisor)}) quotient and remainder",
            f"Do the long division of {said} by {divisor}; give the quotient and the remainder.",
            f"Synthetic division of {said} by {divisor}, quotient, remainder?",
            f"Use sympy to divide {said} by {divisor} with remainder.",
            f"My homework: divide {said} by {divisor} and state quotient and remainder.",
            f"Find the quotient and the remainder of ({said}) divided by ({divisor}).",
            f"How often does {divisor} go into {said}, and what remains? Quotient and remainder.",
        ),
        think=f"Divide {said} by {divisor} with remainder in sympy.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\nq, r = sympy.div({as_python(whole)}, {as_python([1, -at])}, x)\n'
            'print(q, "remainder", r)'
        ),
        answer=f"{as_printed(quotient)} remainder {rest}",
    )


CHAINED = (
    ("ln(x^2 + {k})", "sympy.log(x ** 2 + {k})", "2*x/(x**2 + {k})"),
    ("sqrt(x^2 + {k})", "sympy.sqrt(x ** 2 + {k})", "x/sqrt(x**2 + {k})"),
    ("sin({m}x + {k})", "sympy.sin({m} * x + {k})", "{m}*cos({m}*x + {k})"),
    ("cos({m}x + {k})", "sympy.cos({m} * x + {k})", "-{m}*sin({m}*x + {k})"),
    ("e^({m}x + {k})", "sympy.exp({m} * x + {k})", "{m}*exp({m}*x + {k})"),
    ("(x + {k})^{n}", "(x + {k}) ** {n}", "{n}*(x + {k})**{less}"),
    ("{m}sin(x^2)", "{m} * sympy.sin(x ** 2)", "{twice}*x*cos(x**2)"),
    ("{m}e^(x^2)", "{m} * sympy.exp(x ** 2)", "{twice}*x*exp(x**2)"),
)
"""A function of a function, how sympy writes it, and its derivative as sympy prints it."""


def chain_rule(rng: random.Random) -> Draft:
    text, call, result = rng.choice(CHAINED)
    m, n = rng.randint(2, 9), rng.randint(4, 9)
    values = {"k": rng.randint(1, 12), "m": m, "n": n, "less": n - 1, "twice": 2 * m}
    said = text.format(**values)
    return Draft(
        phrasings=(
            f"d/dx {said}",
            f"derivative of {said}",
            f"Differentiate y = {said} with the chain rule.",
            f"What is the derivative of f(x) = {said}?",
            f"chain rule {said}",
            f"f(x) = {said}, f'(x) = ?",
            f"Use the chain rule to find dy/dx for y = {said}.",
            f"My calculus homework: differentiate {said}.",
            f"Find the derivative of {said} by the chain rule.",
            f"Compute d/dx of {said}.",
        ),
        think=f"Differentiate {said} with sympy: outer derivative times inner.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.diff({call.format(**values)}, x))',
        answer=result.format(**values),
    )
