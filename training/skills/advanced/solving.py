"""Inequalities, absolute values, quotients of terms and powers of complex numbers."""

from __future__ import annotations

import cmath
import random
from collections.abc import Callable
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, as_python, polynomial
from training.skills.base import Draft


def linear_inequality(rng: random.Random) -> Draft:
    a, b, x = rng.choice((2, 3, 4, 5, 6, -2, -3, -4)), rng.choice(NONZERO), rng.randint(-12, 15)
    c, sign = a * x + b, rng.choice(("<", ">", "<=", ">="))
    said = f"{polynomial([a, b])} {sign} {c}"
    side = sign if a > 0 else sign.translate(str.maketrans("<>", "><"))
    return Draft(
        phrasings=(
            f"solve {said} (answer like x < 3)",
            f"{said.replace(' ', '')} inequality, answer like x < 3",
            f"Solve the inequality {said}. Answer like x < 3.",
            f"For which x is {said}? Write it like x < 3.",
            f"{said}, solve for x (like x < 3)",
            f"Find all x with {said}; give the answer in the form x < 3.",
            f"What values may x take if {said}? State it like x > 3.",
            f"solve {said} and write the result like x >= 3",
            f"A budget demands that {said}. What does that mean for x? Answer like x <= 3.",
            f"Isolate x in {said}, for instance as x < 3.",
            f"Given {said}, what is the condition on x alone, such as x > 3?",
            f"Determine the solution set of {said}, written like x < 3.",
        ),
        think=f"Move {b} over and divide by {a}" + ("; the sign turns around." if a < 0 else "; the sign stays."),
        code=(
            f"from fractions import Fraction\na, b, c = {a}, {b}, {c}\n"
            f'sign = "{sign}"\nif a < 0:\n    sign = sign.translate(str.maketrans("<>", "><"))\n'
            'print(f"x {sign} {Fraction(c - b, a)}")'
        ),
        answer=f"x {side} {x}",
    )


def absolute_equation(rng: random.Random) -> Draft:
    a, centre, reach = rng.choice((1, 1, 2, 3)), rng.randint(-9, 9), rng.randint(1, 15)
    inside, c = polynomial([a, -a * centre]), a * reach
    return Draft(
        phrasings=(
            f"Solve |{inside}| = {c}.",
            f"|{inside}| = {c}, which two values can x have? A list, the smaller first",
            f"Solve the equation |{inside}| = {c}, smaller solution first.",
            f"|{inside}| = {c}, what can x be? Ascending list",
            f"absolute value equation |{inside}| = {c}: both x in order",
            f"solve |{inside}| = {c}, ascending list",
            f"|{inside.replace(' ', '')}|={c}, list of solutions ascending",
            f"Solve |{inside}| = {c}. List the solutions in ascending order.",
            f"What are the two solutions of |{inside}| = {c}, smaller first?",
            f"|{inside}| = {c}, both solutions ascending",
            f"For which x does the absolute value of {inside} equal {c}? Give an ascending list.",
            f"Find every x with |{inside}| = {c}, sorted.",
            f"solve abs({inside}) = {c} list from small to large",
            f"A point x satisfies |{inside}| = {c}. List all such x, lowest first.",
            f"Which numbers make |{inside}| equal to {c}? Sort them.",
            f"Split |{inside}| = {c} into two cases and list both results in order.",
            f"Determine the ascending list of solutions of |{inside}| = {c}.",
        ),
        think=f"Either {inside} is {c} or it is -{c}; solve both.",
        code=f"a, b, c = {a}, {-a * centre}, {c}\nprint(sorted([(c - b) / a, (-c - b) / a]))",
        answer=str([float(centre - reach), float(centre + reach)]),
    )


def simplify_quotient(rng: random.Random) -> Draft:
    p, q = rng.sample(NONZERO, 2)
    top, bottom = [1, p + q, p * q], [1, q]
    said = f"({polynomial(top)})/({polynomial(bottom)})"
    return Draft(
        phrasings=(
            f"Simplify {said}.",
            f"What is {said} in lowest terms?",
            f"simplify {said}",
            f"Cancel the common factor in {said}.",
            f"Use sympy to simplify the fraction {said}.",
            f"reduce {said} please",
            f"The area of a rectangle is {polynomial(top)} and one side is {polynomial(bottom)}. What is the other"
            f" side?",
            f"Divide {polynomial(top)} by {polynomial(bottom)}.",
            f"Which simple expression equals {said} wherever it is defined?",
            f"Reduce the rational expression {said} to lowest terms.",
        ),
        think=f"Cancel the common factor {polynomial(bottom)} with sympy.",
        code=(f'import sympy\nx = sympy.symbols("x")\nprint(sympy.cancel(({as_python(top)}) / ({as_python(bottom)})))'),
        answer=polynomial([1, p]),
    )


def complex_power(rng: random.Random) -> Draft:
    a, b = rng.choice((-3, -2, -1, 1, 2, 3)), rng.choice((-3, -2, -1, 1, 2, 3))
    n = rng.randint(2, 9)
    turned = cmath.rect(abs(complex(a, b)) ** n, n * cmath.phase(complex(a, b)))
    said = f"({a} {'-' if b < 0 else '+'} {abs(b)}i)"
    return Draft(
        phrasings=(
            f"work out {said}^{n} where i is the imaginary unit, answer [real, imaginary]",
            f"{said}^{n}, real and imaginary part as a list",
            f"what is {said} to the power {n}, as [real, imaginary]",
            f"What is {said}^{n}? Give [real part, imaginary part].",
            f"Raise the complex number {said} to the power {n}; answer [real, imaginary].",
            f"{said}^{n} as [real, imaginary]",
            f"Use De Moivre's theorem for {said}^{n} and list the real and the imaginary part.",
            f"Multiply {said} by itself to get its power {n}. What are [real part, imaginary part]?",
            f"complex {said} to the {n}, [re, im]",
            f"A rotation and stretch by {said} is applied {n} times to 1. Where does it end, as [x, y]?",
            f"Let z = {said}. Compute z^{n} as [Re, Im].",
            f"Which [real, imaginary] parts does the {n}-fold product of {said} with itself have?",
            f"Evaluate z^{n} for z = {said} and give [real part, imaginary part].",
        ),
        think=f"Write {said} with j, multiply it {n} times and take both parts.",
        code=f"z = 1\nfor _ in range({n}):\n    z *= {said.replace('i', 'j')}\nprint([int(z.real), int(z.imag)])",
        answer=str([round(turned.real), round(turned.imag)]),
    )


LIMITS: tuple[tuple[str, str, Callable[[int, int], Fraction]], ...] = (
    ("sin({k}x)/({m}x)", "sympy.sin({k} * x) / ({m} * x)", lambda k, m: Fraction(k, m)),
    ("tan({k}x)/({m}x)", "sympy.tan({k} * x) / ({m} * x)", lambda k, m: Fraction(k, m)),
    ("(e^({k}x) - 1)/({m}x)", "(sympy.exp({k} * x) - 1) / ({m} * x)", lambda k, m: Fraction(k, m)),
    ("ln(1 + {k}x)/({m}x)", "sympy.log(1 + {k} * x) / ({m} * x)", lambda k, m: Fraction(k, m)),
    ("(1 - cos({k}x))/({m}x^2)", "(1 - sympy.cos({k} * x)) / ({m} * x ** 2)", lambda k, m: Fraction(k * k, 2 * m)),
)
"""A quotient of two things that vanish at 0, how sympy writes it, and its limit there."""


def famous_limit(rng: random.Random) -> Draft:
    text, call, limit = rng.choice(LIMITS)
    k, m = rng.randint(2, 9), rng.randint(2, 9)
    said = text.format(k=k, m=m)
    return Draft(
        phrasings=(
            f"limit of {said} as x goes to 0",
            f"where does {said} go when x tends to 0",
            f"What is the limit of {said} as x approaches 0?",
            f"Find lim x->0 of {said}.",
            f"limit {said} x -> 0",
            f"Use L'Hôpital's rule on {said} for x to 0.",
            f"To which value does {said} tend near x = 0?",
            f"lim {said} when x goes to zero, exact",
            f"My calculus sheet asks for the limit of {said} at 0. What is it?",
            f"Evaluate the limit of {said} at x = 0 with sympy.",
            f"As x shrinks to 0, what does {said} approach?",
            f"Determine the limit for x → 0 of the expression {said}.",
        ),
        think=f"Take the limit of {said} at 0 with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.limit({call.format(k=k, m=m)}, x, 0))',
        answer=str(limit(k, m)),
    )
