"""Equations, logarithms, polynomials and their calculus."""

from __future__ import annotations

import cmath
import math
import random
from collections.abc import Iterable, Iterator
from fractions import Fraction

from training.skills.base import Draft
from training.skills.wording import rounding

NONZERO = (*range(-9, 0), *range(1, 13))


def _signed(terms: Iterable[tuple[int, str]]) -> str:
    """`-a + b - c` of terms by their factors, from which each has its sign; those with factor 0 are left out."""
    text = ""
    for factor, term in terms:
        if factor:
            text += (("-" if factor < 0 else "") if not text else (" - " if factor < 0 else " + ")) + term
    return text


def polynomial(coefficients: list[int], power: str = "^") -> str:
    """`3x^2 - x + 5`; coefficients from the highest power, the first not 0."""

    def part(factor: int, degree: int) -> str:
        size = "" if abs(factor) == 1 and degree else str(abs(factor))
        return size + ("" if degree == 0 else "x" if degree == 1 else f"x{power}{degree}")

    return _signed((factor, part(factor, degree)) for factor, degree in _by_degree(coefficients))


def as_python(coefficients: list[int]) -> str:
    """The same polynomial as a Python expression in x."""

    def part(factor: int, degree: int) -> str:
        size = "" if abs(factor) == 1 and degree else f"{abs(factor)}{' * ' if degree else ''}"
        return size + ("" if degree == 0 else "x" if degree == 1 else f"x ** {degree}")

    return _signed((factor, part(factor, degree)) for factor, degree in _by_degree(coefficients))


def _derivative(coefficients: list[int]) -> str:
    """Its derivative as one, with each power still to be multiplied: `3 * 8 * x ** 2`."""

    def part(factor: int, degree: int) -> str:
        size = f"{degree} * " if degree > 1 else ""
        return f"{size}{abs(factor)}" + {1: "", 2: " * x"}.get(degree, f" * x ** {degree - 1}")

    return _signed((factor, part(factor, degree)) for factor, degree in _by_degree(coefficients) if degree)


def _by_degree(coefficients: list[int]) -> Iterator[tuple[int, int]]:
    """Each factor with the power of x that it belongs to."""
    return zip(coefficients, range(len(coefficients) - 1, -1, -1), strict=True)


def horner(coefficients: list[int], x: Fraction) -> Fraction:
    value = Fraction(0)
    for factor in coefficients:
        value = value * x + factor
    return value


def draw_polynomial(rng: random.Random, degrees: tuple[int, ...] = (2, 2, 3)) -> list[int]:
    return [rng.choice(NONZERO[5:])] + [rng.randint(-9, 12) for _ in range(rng.choice(degrees))]


def logarithm(rng: random.Random) -> Draft:
    base = rng.choice((2, 2, 3, 4, 5, 7, 10, 10))
    x = base ** rng.randint(1, 8) if rng.random() < 0.4 else rng.randint(2, 5000)
    places, ask = rounding(rng)
    call = {2: f"math.log2({x})", 10: f"math.log10({x})"}.get(base, f"math.log({x}, {base})")
    return Draft(
        phrasings=(
            f"What is log base {base} of {x}{next(ask)}?",
            f"Calculate the logarithm of {x} to base {base}{next(ask)}",
            f"log base {base} of {x}{next(ask)}",
            f"log_{base}({x}){next(ask)}",
            f"To what power must {base} be raised to get {x}{next(ask)}?",
            f"Solve {base}^x = {x}{next(ask)}",
            f"What's the base {base} log of {x}{next(ask)}?",
            f"Something grows by a factor of {base} each step. After how many steps is it {x} times as big{next(ask)}?",
            f"Find log{base}({x}){next(ask)}",
            f"Evaluate log base {base} of {x}{next(ask)}.",
        ),
        think=f"Take the logarithm of {x} to base {base}.",
        code=f"import math\nprint(round({call}, {places}))",
        answer=str(round(math.log(x) / math.log(base), places)),
    )


def natural_logarithm(rng: random.Random) -> Draft:
    x = rng.choice((rng.randint(2, 20), rng.randint(2, 5000), rng.randint(1, 99) / 10))
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"What is ln({x}){next(ask)}?",
            f"Calculate the natural logarithm of {x}{next(ask)}",
            f"ln {x}{next(ask)}",
            f"natural log of {x}{next(ask)}",
            f"What's the natural log of {x}{next(ask)}?",
            f"Solve e^x = {x} for x{next(ask)}",
            f"Evaluate ln {x}{next(ask)}",
            f"To which power must e be raised to give {x}{next(ask)}?",
            f"Find the natural logarithm of {x}{next(ask)}.",
        ),
        think=f"Take the natural logarithm of {x}.",
        code=f"import math\nprint(round(math.log({x}), {places}))",
        answer=str(round(2 * math.atanh((x - 1) / (x + 1)), places)),
    )


def exponential(rng: random.Random) -> Draft:
    x = rng.choice((rng.randint(1, 10), rng.randint(-50, 60) / 10, rng.randint(-300, 300) / 100))
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"What is e^{x}{next(ask)}?",
            f"Calculate e to the power of {x}{next(ask)}",
            f"exp({x}){next(ask)}",
            f"e^({x}){next(ask)}",
            f"Evaluate the exponential function at {x}{next(ask)}",
            f"e to the {x}{next(ask)}",
            f"If ln(y) = {x}, what is y{next(ask)}?",
            f"Compute exp({x}), Euler's number to the {x}{next(ask)}",
            f"What is the value of e raised to {x}{next(ask)}?",
        ),
        think=f"Raise e to the power {x}.",
        code=f"import math\nprint(round(math.exp({x}), {places}))",
        answer=str(round(math.sinh(x) + math.cosh(x), places)),
    )


def linear_equation(rng: random.Random) -> Draft:
    a, x, b = rng.choice((2, 3, 4, 5, 6, 7, 8, 9, 12, -2, -3, -5)), rng.randint(-20, 30), rng.choice(NONZERO) * 2
    c = a * x + b + rng.choice((0, 0, 1, 3))
    left = polynomial([a, b])
    moved = f"({c} - {b})" if b > 0 else f"({c} + {-b})"
    story = (
        f"I think of a number, multiply it by {a} and {'add' if b > 0 else 'subtract'} {abs(b)}. The result is {c}."
        " What was my number?"
    )
    return Draft(
        phrasings=(
            f"Solve {left} = {c} for x.",
            f"What is x if {left} = {c}?",
            f"{left} = {c}",
            f"solve {left} = {c}",
            f"Find the value of x in the equation {left} = {c}",
            story,
            f"For which x is {left} equal to {c}?",
            f"Given {left} = {c}, find x",
            f"If {left} = {c}, what does x equal?",
            f"Solve the equation {left} = {c}.",
        ),
        think=f"Move {b} to the other side and divide by {a}.",
        code=f"print({moved} / {a})",
        answer=str(float(Fraction(c - b, a))),
    )


def two_sided_equation(rng: random.Random) -> Draft:
    a, c = rng.sample((2, 3, 4, 5, 6, 7, 8, 9), 2)
    x, b = rng.randint(-12, 20), rng.choice(NONZERO)
    d = (a - c) * x + b
    d, x = (d, x) if d else (d + a - c, x + 1)
    left, right = polynomial([a, b]), polynomial([c, d])
    return Draft(
        phrasings=(
            f"Solve {left} = {right} for x.",
            f"What is x if {left} = {right}?",
            f"{left} = {right}",
            f"solve {left} = {right}",
            f"Find x such that {left} equals {right}",
            f"At which x do the lines y = {left} and y = {right} meet?",
            f"Given {left} = {right}, find the value of x",
            f"For what x are {left} and {right} the same?",
            f"Solve the equation {left} = {right}.",
        ),
        think=f"Bring x to one side: ({a} - {c}) x equals {d} minus {b}.",
        code=f"print(({d} - {b if b > 0 else f'({b})'}) / ({a} - {c}))",
        answer=str(x),
    )


def two_equations(rng: random.Random) -> Draft:
    x, y = rng.choice(NONZERO), rng.choice(NONZERO)
    a, b, c, d = 1, 1, 1, 1
    while a * d == b * c:
        a, b, c, d = (rng.choice((1, 2, 3, 4, 5, -1, -2, -3)) for _ in range(4))
    e, f = a * x + b * y, c * x + d * y
    first, second = f"{term(a, 'x')}{term(b, 'y', inner=True)} = {e}", f"{term(c, 'x')}{term(d, 'y', inner=True)} = {f}"
    return Draft(
        phrasings=(
            f"Solve {first} and {second} for x and y. Give [x, y].",
            f"Solve the system {first}, {second}",
            f"{first} and {second}, solve for x and y",
            f"What are x and y if {first} and {second}?",
            f"Use numpy to solve {first} and {second}",
            f"solve for x, y: {first}; {second}",
            f"Find the point [x, y] where the lines {first} and {second} cross",
            f"Two unknowns satisfy {first} and {second}. What are they, as [x, y]?",
            f"Given {first} and {second}, find x and y",
            f"Solve the system of equations {first} and {second}.",
        ),
        think="Put the factors in a matrix and solve the linear system.",
        code=(
            f"import numpy as np\na = np.array([[{a}, {b}], [{c}, {d}]])\nb = np.array([{e}, {f}])\n"
            "print(np.linalg.solve(a, b).round(4).tolist())"
        ),
        answer=str([float(x), float(y)]),
    )


def term(factor: int, name: str, *, inner: bool = False) -> str:
    """`3x`, `-x`; with `inner` the sign is set apart: ` + 3x`, ` - x`."""
    size = "" if abs(factor) == 1 else str(abs(factor))
    sign = ("-" if factor < 0 else "") if not inner else (" - " if factor < 0 else " + ")
    return f"{sign}{size}{name}"


def quadratic_roots(rng: random.Random) -> Draft:
    a, p, q = rng.choice((1, 1, 1, 2, 3)), rng.randint(-12, 12), rng.randint(-12, 12)
    coefficients = [a, -a * (p + q), a * p * q]
    said = polynomial(coefficients)
    b, c = coefficients[1:]
    return Draft(
        phrasings=(
            f"What are the roots of {said} = 0?",
            f"Solve {said} = 0",
            f"solve {said} = 0 for x",
            f"Find the solutions of the quadratic equation {said} = 0",
            f"roots of {said}",
            f"For which x is {said} equal to zero?",
            f"Use the quadratic formula on {said} = 0",
            f"Where does the parabola y = {said} cross the x-axis?",
            f"Find the zeros of f(x) = {said}",
            f"Find the roots of the quadratic {said} = 0.",
        ),
        think=f"Use the quadratic formula with a = {a}, b = {b}, c = {c}.",
        code=(
            f"import math\na, b, c = {a}, {b}, {c}\nd = math.sqrt(b ** 2 - 4 * a * c)\n"
            "print(sorted({(-b - d) / (2 * a), (-b + d) / (2 * a)}))"
        ),
        answer=str(sorted({float(p), float(q)})),
    )


def discriminant(rng: random.Random) -> Draft:
    a, b, c = rng.choice(NONZERO), rng.choice(NONZERO), rng.choice(NONZERO)
    said = polynomial([a, b, c])
    root = cmath.sqrt(b * b - 4 * a * c)
    return Draft(
        phrasings=(
            f"What is the discriminant of {said} = 0?",
            f"Find the discriminant of {said}",
            f"discriminant of {said}",
            f"Calculate b^2 - 4ac for a = {a}, b = {b}, c = {c}",
            f"What's the discriminant of the quadratic {said}?",
            f"discriminant when a={a} b={b} c={c}",
            f"To see how many roots {said} = 0 has, compute its discriminant.",
            f"For y = {said}, work out the discriminant",
            f"Find the discriminant of the quadratic equation {said} = 0.",
        ),
        think=f"The discriminant is b squared minus 4ac with a = {a}, b = {b}, c = {c}.",
        code=f"a, b, c = {a}, {b}, {c}\nprint(b ** 2 - 4 * a * c)",
        answer=str(round((root * root).real)),
    )


def evaluate_polynomial(rng: random.Random) -> Draft:
    coefficients, x = draw_polynomial(rng), rng.choice((*range(-6, 0), *range(1, 11)))
    said = polynomial(coefficients)
    return Draft(
        phrasings=(
            f"What is {said} at x = {x}?",
            f"Evaluate {said} for x = {x}",
            f"{said} when x = {x}",
            f"If f(x) = {said}, what is f({x})?",
            f"Calculate the value of the polynomial {said} at x = {x}",
            f"plug x = {x} into {said}",
            f"Let p(x) = {said}. Find p({x}).",
            f"Substitute {x} for x in {said}",
            f"Given f(x) = {said}, find f({x}).",
        ),
        think=f"Set x to {x} and compute {said}.",
        code=f"x = {x}\nprint({as_python(coefficients)})",
        answer=str(horner(coefficients, Fraction(x))),
    )


def derivative_at(rng: random.Random) -> Draft:
    coefficients, x = draw_polynomial(rng), rng.choice((*range(-5, 0), *range(1, 9)))
    said, step = polynomial(coefficients), Fraction(1, 10**6)
    value = (horner(coefficients, x + step) - horner(coefficients, x - step)) / (2 * step)
    return Draft(
        phrasings=(
            f"What is the derivative of {said} at x = {x}?",
            f"Find f'({x}) for f(x) = {said}",
            f"derivative of {said} at x = {x}",
            f"If f(x) = {said}, what is f'({x})?",
            f"Differentiate {said} and evaluate at x = {x}",
            f"slope of the tangent to y = {said} at x = {x}",
            f"A position is {said} at time x. What is the velocity at x = {x}?",
            f"How steep is the curve y = {said} at x = {x}?",
            f"Compute the derivative of f(x) = {said} at the point x = {x}.",
        ),
        think=f"Each power comes down as a factor and falls by one; set x to {x}.",
        code=f"x = {x}\nprint({_derivative(coefficients)})",
        answer=str(round(value)),
    )


def definite_integral(rng: random.Random) -> Draft:
    coefficients = draw_polynomial(rng, (1, 2, 2))
    low = rng.randint(-3, 3)
    high = low + rng.randint(1, 6)
    degree, said = len(coefficients) - 1, polynomial(coefficients)
    places, ask = rounding(rng)
    parts = []
    for place, factor in enumerate(coefficients):
        power = degree - place + 1
        if factor:
            x = "x" if power == 1 else f"x ** {power} / {power}"
            parts.append(f"{factor} * {x}")
    middle, third = Fraction(low + high, 2), Fraction(high - low, 6)
    ends = horner(coefficients, Fraction(low)) + horner(coefficients, Fraction(high))
    value = third * (ends + 4 * horner(coefficients, middle))
    return Draft(
        phrasings=(
            f"What is the integral of {said} from {low} to {high}{next(ask)}?",
            f"Calculate the definite integral of {said} from x = {low} to x = {high}{next(ask)}",
            f"integrate {said} from {low} to {high}{next(ask)}",
            f"integral of {said} dx between {low} and {high}{next(ask)}",
            f"Evaluate ∫ ({said}) dx from {low} to {high}{next(ask)}",
            f"Find the signed area under y = {said} between x = {low} and x = {high}{next(ask)}",
            f"Integrate f(x) = {said} over [{low}, {high}]{next(ask)}",
            f"The velocity is {said} at time x. What is the displacement from x = {low} to x = {high}{next(ask)}?",
            f"Compute the definite integral of {said} on the interval from {low} to {high}{next(ask)}.",
        ),
        think="Take the antiderivative term by term and subtract its values at the two ends.",
        code=(
            f"def F(x):\n    return {' + '.join(parts).replace('+ -', '- ')}\n\n"
            f"print(round(F({high}) - F({low}), {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def symbolic_derivative(rng: random.Random) -> Draft:
    coefficients = [rng.randint(1, 9), *(rng.randint(-9, 9) for _ in range(rng.randint(2, 3)))]
    said, degree = polynomial(coefficients), len(coefficients) - 1
    slopes = [factor * (degree - place) for place, factor in enumerate(coefficients[:-1])]
    expected = as_python(slopes).replace(" ** ", "**").replace(" * ", "*")
    return Draft(
        phrasings=(
            f"What is the derivative of {said}?",
            f"Differentiate {said}",
            f"derivative of {said}",
            f"Find d/dx of {said}",
            f"Use sympy to differentiate {said}",
            f"d/dx({said})",
            f"What function is the derivative of f(x) = {said}?",
            f"Find f'(x) if f(x) = {said}",
            f"Find the derivative of {said} with respect to x.",
        ),
        think=f"Differentiate {said} symbolically with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.diff({as_python(coefficients)}, x))',
        answer=expected,
    )
