"""Calculus with symbols: limits, series, antiderivatives, partial derivatives, tangents, extremes."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, as_python, draw_polynomial, horner, polynomial
from training.skills.base import Draft


def limit_with_hole(rng: random.Random) -> Draft:
    at, other, factor = rng.choice(NONZERO), rng.choice(NONZERO), rng.choice((1, 1, 2, 3))
    if at == other:
        return limit_with_hole(rng)
    top = [factor, -factor * (at + other), factor * at * other]
    bottom = polynomial([1, -at])
    said = f"({polynomial(top)})/({bottom})"
    return Draft(
        phrasings=(
            f"What is the limit of {said} as x approaches {at}?",
            f"Find lim x->{at} of {said}.",
            f"limit {said} x -> {at}",
            f"Use sympy to evaluate the limit of {said} as x goes to {at}.",
            f"To which value does {said} tend when x gets close to {at}?",
            f"lim of {said} when x goes to {at}",
            f"The function f(x) = {said} has a hole at x = {at}. What value would fill it?",
            f"Calculate the limit for x → {at}: {said}",
            f"As x nears {at}, what does {said} approach?",
            f"Evaluate the limit of f(x) = {said} at x = {at}.",
        ),
        think=f"Take the limit of the quotient at x = {at} with sympy.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\n'
            f"print(sympy.limit(({as_python(top)}) / ({as_python([1, -at])}), x, {at}))"
        ),
        answer=str(factor * (at - other)),
    )


def limit_at_infinity(rng: random.Random) -> Draft:
    degree = rng.choice((1, 2, 3))
    top, bottom = ([rng.randint(1, 9), *(rng.randint(-9, 9) for _ in range(degree))] for _ in range(2))
    said = f"({polynomial(top)})/({polynomial(bottom)})"
    return Draft(
        phrasings=(
            f"what does {said.replace('x', 'n')} approach as n grows without end",
            f"A sequence has the terms {said.replace('x', 'n')}. Towards which number does it go for n to infinity?",
            f"limit as x → ∞ of {said}",
            f"lim x→∞ {said} = ?",
            f"What is the limit of {said} as x approaches infinity?",
            f"Find lim x->oo of {said}.",
            f"limit {said} x -> infinity",
            f"Which horizontal asymptote does y = {said} have for large x?",
            f"Evaluate the limit of {said} for x to infinity with sympy.",
            f"what does {said} tend to when x grows without bound",
            f"For very large x, to what value does {said} settle down?",
            f"Calculate lim {said} for x → ∞.",
            f"In the long run, x to infinity, what is the value of {said}?",
            f"Determine the limit of f(x) = {said} as x goes to infinity.",
        ),
        think="Take the limit of the quotient at infinity with sympy.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\n'
            f"print(sympy.limit(({as_python(top)}) / ({as_python(bottom)}), x, sympy.oo))"
        ),
        answer=str(Fraction(top[0], bottom[0])),
    )


def antiderivative(rng: random.Random) -> Draft:
    degree = rng.choice((1, 2, 2, 3))
    whole = [rng.randint(-6, 9) for _ in range(degree + 1)]
    whole[0] = rng.randint(1, 5)
    coefficients = [factor * (degree + 1 - place) for place, factor in enumerate(whole)]
    said = polynomial(coefficients)
    expected = as_python([*whole, 0]).replace(" ** ", "**").replace(" * ", "*")
    return Draft(
        phrasings=(
            f"antiderivative of {said}",
            f"integrate {said.replace(' ', '')} (no constant)",
            f"What is the indefinite integral of {said}, without the constant?",
            f"Integrate {said} with respect to x.",
            f"integral of {said} dx",
            f"Find an antiderivative of {said}.",
            f"Use sympy to integrate {said}.",
            f"∫ ({said}) dx",
            f"Which function has the derivative {said}? Leave out the constant.",
            f"A speed is {said} at time x. Give the distance as a function of x, starting from 0.",
            f"integrate {said}",
            f"∫ {said} dx",
            f"What is the integral of {said}, leaving out the constant?",
            f"Find the antiderivative of {said} without the constant",
            f"indefinite integral of {said}",
            f"Compute the indefinite integral of {said} dx, no constant.",
            f"My homework: integrate {said} dx",
            f"Whose derivative is {said}? Leave the constant away.",
            f"antiderivative of f(x) = {said} please",
            f"Find the indefinite integral of f(x) = {said}.",
        ),
        think=f"Antiderivative as a formula: integrate {said} symbolically with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.integrate({as_python(coefficients)}, x))',
        answer=expected,
    )


def second_derivative(rng: random.Random) -> Draft:
    coefficients, x = draw_polynomial(rng, (2, 3, 3, 4)), rng.choice((*range(-4, 0), *range(1, 6)))
    said = polynomial(coefficients)
    here = Fraction(x)
    degree = len(coefficients) - 1
    twice = [factor * (degree - i) * (degree - i - 1) for i, factor in enumerate(coefficients[:-2])]
    return Draft(
        phrasings=(
            f"f(x) = {said}, f''({x}) = ?",
            f"differentiate {said} two times, value at {x}",
            f"What is the second derivative of {said} at x = {x}?",
            f"Find f''({x}) for f(x) = {said}.",
            f"second derivative of {said} at x = {x}",
            f"Differentiate {said} twice and set x = {x}.",
            f"If f(x) = {said}, what is f''({x})?",
            f"d^2/dx^2 of {said} at {x}",
            f"A position is {said} at time x. What is the acceleration at x = {x}?",
            f"How strongly does y = {said} curve at x = {x}, by its second derivative?",
            f"Use sympy to get the second derivative of {said} and evaluate it at x = {x}.",
            f"Compute the second derivative of f(x) = {said} at the point x = {x}.",
        ),
        think=f"Second derivative: differentiate {said} twice and put in {x}.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\nf = {as_python(coefficients)}\n'
            f"print(sympy.diff(f, x, 2).subs(x, {x}))"
        ),
        answer=str(horner(twice, here)),
    )


RULES = (
    ("sin({k}x)", "sympy.sin({k} * x)", "{k}*cos({k}*x)"),
    ("cos({k}x)", "sympy.cos({k} * x)", "-{k}*sin({k}*x)"),
    ("e^({k}x)", "sympy.exp({k} * x)", "{k}*exp({k}*x)"),
    ("x*e^({k}x)", "x * sympy.exp({k} * x)", "{k}*x*exp({k}*x) + exp({k}*x)"),
    ("x*sin({k}x)", "x * sympy.sin({k} * x)", "{k}*x*cos({k}*x) + sin({k}*x)"),
    ("{k}ln(x)", "{k} * sympy.log(x)", "{k}/x"),
    ("{k}tan(x)", "{k} * sympy.tan(x)", "{k}*tan(x)**2 + {k}"),
    ("{k}sqrt(x)", "{k} * sympy.sqrt(x)", "{k}/(2*sqrt(x))"),
    ("{k}/x", "{k} / x", "-{k}/x**2"),
)
"""A function, how sympy writes it, and its derivative as sympy prints it."""


def derivative_by_rule(rng: random.Random) -> Draft:
    text, call, result = rng.choice(RULES)
    k = rng.choice((3, 5, 7, 9, 11)) if "sqrt" in text else rng.randint(2, 12)
    said, code = text.format(k=k), call.format(k=k)
    return Draft(
        phrasings=(
            f"derivative of f(x) = {said}",
            f"find f'(x) for f(x) = {said}",
            f"What is the derivative of {said}?",
            f"Differentiate {said} with respect to x.",
            f"derivative {said}",
            f"d/dx {said}",
            f"Use sympy to find the derivative of {said}.",
            f"if y = {said} whats dy/dx",
            f"Find f'(x) for f(x) = {said}.",
            f"My homework asks for the derivative of f(x) = {said}. What is it?",
            f"differentiate {said}",
            f"What is d/dx of {said}?",
            f"y = {said}, find y'",
            f"Take the derivative of {said}",
            f"derivative of {said} with respect to x",
            f"f(x) = {said}, f'(x) = ?",
            f"Compute the derivative of f(x) = {said}",
            f"I need dy/dx for y = {said}",
            f"How does {said} change with x? Give its derivative.",
            f"Find the derivative of the function {said}.",
        ),
        think=f"Differentiate {said} with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.diff({code}, x))',
        answer=result.format(k=k),
    )


def partial_derivative(rng: random.Random) -> Draft:
    a, b, c = (rng.choice((2, 3, 4, 5, 6, 7)) for _ in range(3))
    m, n = rng.randint(2, 4), rng.randint(2, 4)
    x, y = rng.choice((-2, -1, 1, 2, 3)), rng.choice((-2, -1, 1, 2, 3))
    by = rng.choice("xy")
    said = f"{a}x^{m}y + {b}y^{n} - {c}x"
    value = a * m * x ** (m - 1) * y - c if by == "x" else a * x**m + b * n * y ** (n - 1)
    return Draft(
        phrasings=(
            f"What is the partial derivative of {said} with respect to {by} at ({x}, {y})?",
            f"Find ∂f/∂{by} at x = {x}, y = {y} for f(x, y) = {said}.",
            f"partial d/d{by} of {said} at ({x}, {y})",
            f"Differentiate {said} partially by {by} and evaluate at x = {x}, y = {y}.",
            f"Let f(x, y) = {said}. What is f_{by}({x}, {y})?",
            f"f = {said}, partial derivative wrt {by} at x={x} y={y}",
            f"A hill has the height {said}. How steep is it in {by} direction at ({x}, {y})?",
            f"Hold the other variable fixed: what is the derivative of {said} in {by} at the point ({x}, {y})?",
            f"Use sympy for the partial derivative of {said} by {by}, at ({x}, {y}).",
            f"Compute the partial derivative by {by} of f(x, y) = {said} at the point ({x}, {y}).",
        ),
        think=f"Differentiate by {by} with sympy and put in x = {x}, y = {y}.",
        code=(
            f'import sympy\nx, y = sympy.symbols("x y")\nf = {a} * x ** {m} * y + {b} * y ** {n} - {c} * x\n'
            f"print(sympy.diff(f, {by}).subs({{x: {x}, y: {y}}}))"
        ),
        answer=str(value),
    )


def tangent_line(rng: random.Random) -> Draft:
    a, b, c = rng.choice(NONZERO[5:]), rng.randint(-9, 9), rng.randint(-9, 9)
    at = rng.choice((*range(-5, 0), *range(1, 6)))
    said, step = polynomial([a, b, c]), Fraction(1, 2)
    height = horner([a, b, c], Fraction(at))
    slope = (horner([a, b, c], at + step) - horner([a, b, c], at - step)) / (2 * step)
    return Draft(
        phrasings=(
            f"Equation of the tangent to y = {said} at x = {at} as [m, b]",
            f"tangent of y={said.replace(' ', '')} at x={at}, slope and intercept [m, b]",
            f"Find the tangent to y = {said} at x = {at} as [slope, intercept].",
            f"What are slope and y-intercept of the tangent line of {said} at x = {at}? Answer [m, b].",
            f"tangent line of {said} at x = {at}, [m, b]",
            f"Give [m, b] of the line y = mx + b that touches f(x) = {said} at x = {at}.",
            f"Which straight line, as [slope, intercept], is tangent to the parabola y = {said} where x = {at}?",
            f"tangent to {said} in the point with x={at}, list slope and intercept as [m, b]",
            f"A car leaves the curve y = {said} at x = {at} and goes straight on. Along which line [slope, intercept]?",
            f"Work out the equation of the tangent of {said} at x = {at}; give [m, b].",
            f"For f(x) = {said}, find m and b of the tangent at x = {at}, as a list [m, b].",
            f"Determine [slope, intercept] of the tangent to the graph of {said} at the point x = {at}.",
        ),
        think=f"The slope is {polynomial([2 * a, b])} at x = {at}; the line goes through that point of the curve.",
        code=(
            f"x = {at}\na, b, c = {a}, {b}, {c}\nslope = 2 * a * x + b\n"
            "print([slope, a * x ** 2 + b * x + c - slope * x])"
        ),
        answer=str([int(slope), int(height - slope * at)]),
    )


FUNCTIONS: tuple[tuple[str, str, Callable[[float], float]], ...] = (
    ("sin(x)", "math.sin(x)", lambda x: -math.cos(x)),
    ("cos(x)", "math.cos(x)", math.sin),
    ("e^x", "math.exp(x)", math.exp),
    ("x*e^x", "x * math.exp(x)", lambda x: (x - 1) * math.exp(x)),
    ("1/(1+x^2)", "1 / (1 + x ** 2)", math.atan),
    ("sqrt(x)", "math.sqrt(x)", lambda x: 2 / 3 * x**1.5),
    ("x*sin(x)", "x * math.sin(x)", lambda x: math.sin(x) - x * math.cos(x)),
)
"""What is integrated, in Python, and an antiderivative."""


def numeric_integral(rng: random.Random) -> Draft:
    said, code, whole = rng.choice(FUNCTIONS)
    low = rng.randint(0, 3)
    high = low + rng.randint(1, 3)
    value = round(whole(high) - whole(low), 3)
    if abs(abs(whole(high) - whole(low) - value) - 0.0005) < 0.00002 or (said == "sqrt(x)" and low == 0):
        return numeric_integral(rng)
    head = "import math\n" if "math" in code else ""
    return Draft(
        phrasings=(
            f"integral of {said} from {low} to {high}, 3 decimals",
            f"What is the integral of {said} from {low} to {high} rounded to 3 places?",
            f"Integrate {said} from {low} to {high} numerically, to 3 decimals.",
            f"What is the integral of {said} between {low} and {high}, to 3 decimals?",
            f"numeric integral {said} {low}..{high}, 3 decimals",
            f"Find the area under y = {said} from x = {low} to x = {high}, rounded to 3 decimals (negative below the"
            f" axis).",
            f"Approximate ∫ {said} dx from {low} to {high} to 3 decimal places.",
            f"whats the definite integral of {said} on [{low}, {high}] rounded to 3 decimals",
            f"A pump delivers {said} litres per minute at minute x. How much comes between minutes {low} and {high}?"
            f" Round to 3 decimals.",
            f"Estimate the integral of f(x) = {said} over [{low}, {high}] with 3 decimals.",
            f"Use small steps to integrate {said} from x = {low} to x = {high} (3 decimals).",
            f"Compute the definite integral from {low} to {high} of {said}, rounded to 3 decimal places.",
        ),
        think=f"Add {said} at the middles of many small steps from {low} to {high}.",
        code=(
            f"{head}def f(x):\n    return {code}\n\nn = 10000\nstep = ({high} - {low}) / n\n"
            f"print(round(sum(f({low} + (i + 0.5) * step) for i in range(n)) * step, 3))"
        ),
        answer=str(value),
    )


SERIES: tuple[tuple[str, str, Callable[[int], Fraction]], ...] = (
    ("e^{x}", "sympy.exp({x})", lambda n: Fraction(1, math.factorial(n))),
    ("sin({x})", "sympy.sin({x})", lambda n: Fraction((0, 1, 0, -1)[n % 4], math.factorial(n))),
    ("cos({x})", "sympy.cos({x})", lambda n: Fraction((1, 0, -1, 0)[n % 4], math.factorial(n))),
    ("ln(1+{x})", "sympy.log(1 + {x})", lambda n: Fraction((-1) ** (n + 1), n)),
    ("1/(1-{x})", "1 / (1 - {x})", lambda n: Fraction(1)),
)
"""A function, how sympy writes it, and the coefficient of x to the n, n > 0, in its Taylor series at 0."""


def taylor_coefficient(rng: random.Random) -> Draft:
    text, call, coefficient = rng.choice(SERIES)
    n, k = rng.randint(2, 8), rng.randint(1, 4)
    said = text.format(x="x" if k == 1 else f"({k}x)" if "^" in text else f"{k}x")
    call = call.format(x="x" if k == 1 else f"{k} * x")
    value = coefficient(n) * k**n
    return Draft(
        phrasings=(
            f"What is the coefficient of x^{n} in the Taylor series of {said} at 0?",
            f"Find the coefficient of x^{n} in the Maclaurin series of {said}.",
            f"taylor {said}, coefficient of x^{n}",
            f"Expand {said} in powers of x. Which number stands before x^{n}?",
            f"In the power series of {said} around 0, what multiplies x^{n}?",
            f"maclaurin series of {said} coefficient of the x^{n} term",
            f"Use sympy to get the x^{n} coefficient of the series of {said} about x = 0.",
            f"Developing {said} into a Taylor series at zero, give the factor of x^{n}.",
            f"Which coefficient belongs to x^{n} when {said} is written as a power series at 0?",
            f"Determine the x^{n} coefficient of the Taylor expansion of {said} at x = 0.",
        ),
        think=f"Expand {said} at 0 with sympy and take the coefficient of x to the power {n}.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\nseries = sympy.series({call}, x, 0, {n} + 1).removeO()\n'
            f"print(series.coeff(x, {n}))"
        ),
        answer=str(value),
    )


def parabola_extreme(rng: random.Random) -> Draft:
    a, h, k = rng.choice((1, 2, 3, 4, -1, -2, -3)), rng.choice(NONZERO), rng.randint(-30, 30)
    b, c = -2 * a * h, a * h * h + k
    said, kind = polynomial([a, b, c]), "minimum" if a > 0 else "maximum"
    return Draft(
        phrasings=(
            f"{kind} of {said} as [x, y]",
            f"vertex point [x, y] of y={said.replace(' ', '')}",
            f"At which point [x, y] does y = {said} have its {kind}?",
            f"Find the vertex of the parabola y = {said} as [x, y].",
            f"vertex of {said}, [x, y]",
            f"What are the coordinates [x, y] of the {kind} of f(x) = {said}?",
            f"Give the turning point of {said} in the form [x, y].",
            f"where is the {kind} of {said} and how big is it there, as [x, y]",
            f"A profit is {said} thousand for a price x. Where is its {kind}, as [x, y]?",
            f"Complete the square in {said} and name the vertex [x, y].",
            f"For the quadratic f(x) = {said}, list x and f(x) at the {kind} as [x, y].",
            f"Determine the {kind} point [x, y] of y = {said}.",
        ),
        think=f"The vertex is at x = -b / (2a) with a = {a}, b = {b}, c = {c}.",
        code=f"a, b, c = {a}, {b}, {c}\nx = -b / (2 * a)\nprint([x, a * x ** 2 + b * x + c])",
        answer=str([float(h), float(k)]),
    )
