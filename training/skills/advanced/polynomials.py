"""Terms rearranged, and equations beyond one linear or quadratic."""

from __future__ import annotations

import cmath
import itertools
import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, as_python, horner, polynomial, superscript, term, tight
from training.skills.advanced.rounding_said import to_places
from training.skills.advanced.vectors import leibniz
from training.skills.base import Draft
from training.skills.wording import joined, rounding


def _binomial(factor: int, number: int) -> tuple[str, str]:
    """`(2x - 3)` as people write it and as Python does."""
    return f"({polynomial([factor, number])})", f"({as_python([factor, number])})"


def expand_product(rng: random.Random) -> Draft:
    a, b, c, d = rng.randint(1, 6), rng.choice(NONZERO), rng.randint(1, 6), rng.choice(NONZERO)
    (one, first), (two, second) = _binomial(a, b), _binomial(c, d)
    said, code = f"{one}{two}", f"{first} * {second}"
    if rng.random() < 0.3:
        c, d, said, code = a, b, f"{one}^2", f"{first} ** 2"
    product = as_python([a * c, a * d + b * c, b * d]).replace(" ** ", "**").replace(" * ", "*")
    return Draft(
        phrasings=(
            f"Expand {said}.",
            f"What is {said} multiplied out?",
            f"expand {said}",
            f"Remove the brackets in {said} and collect like terms.",
            f"Use sympy to expand {said}.",
            f"{said} without brackets",
            f"A rectangle has the area {said}. Write that area as a sum of terms.",
            f"Multiply out {said}, please.",
            f"expand {tight(said)}",
            f"Multiply out and simplify {said}",
            f"Expand and simplify {said}",
            f"FOIL {said}",
            f"What do you get when you expand {said}?",
            f"expand the brackets: {said}",
            f"{said} expanded",
            f"simplify {said} by multiplying it out",
            f"Which polynomial equals {said}?",
            f"Write {said} as a polynomial in standard form.",
        ),
        think=f"Expand {said} with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.expand({code}))',
        answer=product,
    )


def factor_quadratic(rng: random.Random) -> Draft:
    p, q = sorted(rng.sample(NONZERO, 2))
    said, code = polynomial([1, p + q, p * q]), as_python([1, p + q, p * q])
    first, second = (f"(x {'-' if n < 0 else '+'} {abs(n)})" for n in (p, q))
    return Draft(
        phrasings=(
            f"{said} in factored form",
            f"Factor {said}.",
            f"What is the factored form of {said}?",
            f"factorise {said}",
            f"Write {said} as a product of two brackets.",
            f"Use sympy to factor {said}.",
            f"factor the quadratic {said} pls",
            f"A rectangle's area is {said}. What are its sides, as a product of two factors?",
            f"Split {said} into linear factors.",
            f"factor {tight(said)}",
            f"Factor {superscript(said)}",
            f"factorize {tight(superscript(said))}",
            f"Factor the expression {said} completely",
            f"What are the factors of {said}?",
            f"Write {said} in factored form",
            f"{said} as a product of brackets",
            f"factor the trinomial {said}",
            f"Which two binomials multiply to {said}? Give the product.",
            f"Find the factorisation of the polynomial {said}.",
        ),
        think=f"Factor {said} with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.factor({code}))',
        answer=f"{first}*{second}" if p + q else f"(x - {abs(q)})*(x + {abs(q)})",
    )


def cubic_roots(rng: random.Random) -> Draft:
    roots = sorted(rng.sample([n for n in range(-8, 9) if n], 3))
    p, q, r = roots
    coefficients = [1, -(p + q + r), p * q + p * r + q * r, -p * q * r]
    said = polynomial(coefficients)
    return Draft(
        phrasings=(
            f"Find the roots of {said} in ascending order.",
            f"all x with {said} = 0, ascending list",
            f"solve {said.replace(' ', '')}=0, ascending list",
            f"What are the roots of {said}? List them from smallest to largest.",
            f"Solve {said} = 0 and give all solutions in ascending order.",
            f"roots of {said} sorted",
            f"Use numpy to find the zeros of {said}, smallest first.",
            f"Where does the graph of y = {said} cross the x-axis? List the x values in order.",
            f"solve the cubic {said} = 0, all three solutions ascending",
            f"Find the three real solutions of {said} = 0, sorted.",
            f"For which x does f(x) = {said} vanish? Give an ascending list.",
            f"A polynomial is {said}. What are its zeros, in increasing order?",
            f"Determine all roots of the polynomial {said}, from low to high.",
        ),
        think=f"With numpy, take the roots for the coefficients {joined(coefficients)} and sort them.",
        code=(
            f"import numpy as np\nroots = np.roots({coefficients})\n"
            "print(sorted(round(float(x.real), 4) + 0.0 for x in roots))"
        ),
        answer=str([float(root) for root in roots]),
    )


def polynomial_product(rng: random.Random) -> Draft:
    a, b = ([rng.choice(NONZERO), *(rng.randint(-6, 6) for _ in range(rng.randint(1, 2)))] for _ in range(2))
    one, two = polynomial(a), polynomial(b)
    result = [0] * (len(a) + len(b) - 1)
    for (i, p), (j, q) in itertools.product(enumerate(a), enumerate(b)):
        result[i + j] += p * q
    return Draft(
        phrasings=(
            f"Multiply the polynomials {one} and {two}; list the coefficients from the highest power.",
            f"What are the coefficients of ({one})({two}), highest power first?",
            f"numpy polymul {a} {b}",
            f"With numpy, multiply the polynomials with coefficients {a} and {b}.",
            f"Give the coefficient list of the product of {one} and {two}, highest degree first.",
            f"product of polynomials {one} times {two} as coefficients from the top",
            f"Two signals are the polynomials {a} and {b} (highest power first). Which coefficients has their product?",
            f"Use numpy to compute the coefficients of ({one}) * ({two}), starting with the highest power.",
            f"Let p(x) = {one} and q(x) = {two}. List the coefficients of p(x) q(x), leading one first.",
            f"Find the coefficients, highest power first, of {one} multiplied by {two}.",
        ),
        think=f"Multiply the coefficient lists {a} and {b} as polynomials with numpy.",
        code=f"import numpy as np\nprint(np.polymul({a}, {b}).tolist())",
        answer=str(result),
    )


def division_remainder(rng: random.Random) -> Draft:
    coefficients = [rng.randint(1, 6), *(rng.randint(-9, 9) for _ in range(rng.choice((2, 3))))]
    at = rng.choice((*range(-5, 0), *range(1, 6)))
    said, divisor = polynomial(coefficients), polynomial([1, -at])
    return Draft(
        phrasings=(
            f"What is the remainder when {said} is divided by {divisor}?",
            f"Divide {said} by {divisor}. What remains?",
            f"remainder of ({said}) / ({divisor})",
            f"Use the remainder theorem: {said} divided by {divisor}.",
            f"Find the remainder of the polynomial division of {said} by {divisor}.",
            f"({said}) mod ({divisor}) whats left over",
            f"Is {divisor} a factor of {said}? Give the remainder of the division.",
            f"If p(x) = {said} is split into {divisor} times q(x) plus a number, what is that number?",
            f"After long division of {said} by {divisor}, which remainder do I get?",
            f"Compute the remainder that {said} leaves on division by {divisor}.",
        ),
        think=f"Divide the polynomial {said} by {divisor} and take the remainder.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\n'
            f"print(sympy.rem({as_python(coefficients)}, {as_python([1, -at])}, x))"
        ),
        answer=str(horner(coefficients, Fraction(at))),
    )


def complex_roots(rng: random.Random) -> Draft:
    real, imaginary = rng.randint(-6, 6), rng.randint(1, 8)
    b, c = -2 * real, real * real + imaginary * imaginary
    said = polynomial([1, b, c])
    root = complex(real, imaginary)
    return Draft(
        phrasings=(
            f"roots of {said}, complex ones too, list, negative imaginary part first",
            f"Solve {said} = 0 over the complex numbers. Give both roots in a list, the one with negative imaginary"
            f" part first.",
            f"What are the complex roots of {said}? List them, the negative imaginary part first.",
            f"complex roots {said}, list, negative imaginary part first",
            f"Find both complex solutions of {said} = 0, the one below the real axis first.",
            f"The equation {said} = 0 has no real solution. What are its two complex ones, minus first?",
            f"solve {said} = 0 with complex numbers, answer as list with the minus root first",
            f"Use cmath to solve {said} = 0 and list both roots, that with the minus sign first.",
            f"Apply the quadratic formula to {said} = 0 in complex numbers; list minus root, then plus root.",
            f"Which complex numbers make {said} zero? Put the one with negative imaginary part first in a list.",
            f"Determine the pair of complex roots of {said} as a list, negative imaginary part first.",
        ),
        think=f"Use the quadratic formula with a = 1, b = {b}, c = {c} and a complex square root.",
        code=(
            f"import cmath\nb, c = {b}, {c}\nroot = cmath.sqrt(b ** 2 - 4 * c)\n"
            "print([(-b - root) / 2, (-b + root) / 2])"
        ),
        answer=str([root.conjugate(), root]),
    )


def three_equations(rng: random.Random) -> Draft:
    rows = [[rng.choice((-3, -2, -1, 1, 2, 3, 4)) for _ in range(3)] for _ in range(3)]
    if abs(leibniz(rows)) < 1:
        return three_equations(rng)
    solution = [rng.randint(-6, 9) for _ in range(3)]
    right = [sum(a * x for a, x in zip(row, solution, strict=True)) for row in rows]
    texts = [
        f"{term(a, 'x')}{term(b, 'y', inner=True)}{term(c, 'z', inner=True)} = {e}"
        for (a, b, c), e in zip(rows, right, strict=True)
    ]
    commas, said = ", ".join(texts), joined(texts)
    return Draft(
        phrasings=(
            f"Solve the system {commas}. Give [x, y, z].",
            f"What are x, y and z if {said}? Answer as [x, y, z].",
            f"{'; '.join(texts)}",
            f"Use numpy to solve {said} for [x, y, z].",
            f"Find the point [x, y, z] where the planes {said} meet.",
            f"solve for x y z: {commas}",
            f"Three unknowns satisfy {said}. Find them, as [x, y, z].",
            f"Determine [x, y, z] from the equations {commas}.",
            f"solve {commas}",
            f"system: {commas}",
            f"Three equations: {said}. What are x, y, z as [x, y, z]?",
            f"Solve for [x, y, z]: {'; '.join(texts)}",
            f"Find x, y, z from {commas}, as a list [x, y, z].",
            f"Which x, y and z satisfy {said}? Give [x, y, z].",
            f"3 unknowns: {commas}, solve as [x, y, z]",
            f"Use elimination on {said} and give [x, y, z].",
            f"I have three equations: {commas}. Which [x, y, z] solves them all?",
            f"Solve the three simultaneous equations {said} and list [x, y, z].",
        ),
        think="Put the factors in a 3x3 matrix and solve the linear system.",
        code=(
            f"import numpy as np\na = np.array({rows})\nb = np.array({right})\n"
            "print([round(float(x), 4) + 0.0 for x in np.linalg.solve(a, b)])"
        ),
        answer=str([float(x) for x in solution]),
    )


def exponential_equation(rng: random.Random) -> Draft:
    base, shift, (places, ask) = rng.choice((2, 3, 4, 5, 7, 10)), rng.choice(NONZERO), rounding(rng)
    result = rng.randint(2, 2000)
    sign = "-" if shift < 0 else "+"
    said = f"{base}^(x {sign} {abs(shift)}) = {result}"
    return Draft(
        phrasings=(
            f"solve {said} for x{to_places(places)}",
            f"Solve {said}{next(ask)}.",
            f"What is x if {said}{next(ask)}?",
            f"{said}, x = ?{next(ask)}",
            f"Find the exponent x in {said}{next(ask)}",
            f"For which x does {base} to the power x {sign} {abs(shift)} equal {result}{next(ask)}?",
            f"solve for x {said}{next(ask)}",
            f"Take logarithms to solve {said}{next(ask)}.",
            f"I raise {base} to the power of (x {sign} {abs(shift)}) and get {result}. Find x{next(ask)}.",
            f"Which x satisfies {said}{next(ask)}?",
            f"Solve the exponential equation {said} for x{next(ask)}.",
        ),
        think=f"x {sign} {abs(shift)} is the logarithm of {result} to base {base}.",
        code=(
            f"import math\nprint(round(math.log({result}) / math.log({base}) {'+' if shift < 0 else '-'} {abs(shift)},"
            f" {places}))"
        ),
        answer=str(round(math.log2(result) / math.log2(base) - shift, places)),
    )


def simplify_root(rng: random.Random) -> Draft:
    inner, outer = rng.choice((2, 3, 5, 6, 7, 10, 11, 13, 14, 15)), rng.randint(2, 12)
    number = inner * outer * outer
    return Draft(
        phrasings=(
            f"Simplify the square root of {number}.",
            f"What is sqrt({number}) in simplest radical form?",
            f"simplify sqrt({number})",
            f"Write √{number} with the smallest possible number under the root.",
            f"Take all square factors out of √{number}.",
            f"root of {number} simplified, not a decimal",
            f"A square has an area of {number}. Give its side as a simplified root.",
            f"Express the square root of {number} exactly, as a whole number times a root.",
            f"Use sympy to simplify the square root of {number}.",
            f"Reduce √{number} to the form a√b.",
        ),
        think=f"sympy takes the square factors of {number} out of the root.",
        code=f"import sympy\nprint(sympy.sqrt({number}))",
        answer=f"{outer}*sqrt({inner})",
    )


def line_through_points(rng: random.Random) -> Draft:
    slope, intercept = rng.choice(NONZERO), rng.randint(-12, 12)
    x1, x2 = rng.sample(range(-8, 10), 2)
    y1, y2 = slope * x1 + intercept, slope * x2 + intercept
    p, q = f"({x1}, {y1})", f"({x2}, {y2})"
    return Draft(
        phrasings=(
            f"Equation of the line through {p} and {q}, answer [m, b]",
            f"y = mx + b through {p} and {q}: [m, b]?",
            f"equation of the line through {p} and {q} as [m, b]",
            f"slope and intercept of the line from {p} to {q}, [m, b]",
            f"Find the line through {p} and {q} as [slope, intercept].",
            f"What are slope and y-intercept of the line through {p} and {q}? Answer [m, b].",
            f"line through {p} {q}, [m, b]",
            f"A straight line passes through {p} and {q}. Give m and b of y = mx + b as a list.",
            f"Which y = mx + b contains {p} and {q}? List [m, b].",
            f"points {p} and {q}, give me m and b of the line as [m, b]",
            f"On a chart two points, {p} and {q}, are joined by a straight line. State it as [slope, intercept].",
            f"Determine m and b so that {p} and {q} lie on y = mx + b; answer [m, b].",
            f"Work out [slope, y-intercept] for the straight line from {p} to {q}.",
            f"Give the equation of the line through the points {p} and {q} as a list [m, b].",
        ),
        think="The slope is the change of y over the change of x; the intercept follows from one point.",
        code=(
            f"x1, y1, x2, y2 = {x1}, {y1}, {x2}, {y2}\nslope = (y2 - y1) / (x2 - x1)\nprint([slope, y1 - slope * x1])"
        ),
        answer=str([float(slope), float(intercept)]),
    )


def complex_argument(rng: random.Random) -> Draft:
    a, b = rng.choice(NONZERO), rng.choice(NONZERO)
    said, code = (f"{a} {'-' if b < 0 else '+'} {abs(b)}{unit}" for unit in "ij")
    places, ask = rounding(rng)
    degrees = rng.random() < 0.6
    unit, call = ("degrees", f"math.degrees(cmath.phase({code}))") if degrees else ("radians", f"cmath.phase({code})")
    turn = math.atan2(b, a)
    value = turn * 180 / math.pi if degrees else cmath.log(complex(a, b)).imag
    return Draft(
        phrasings=(
            f"What is the argument of {said} in {unit}{next(ask)}?",
            f"Find the angle of the complex number {said} in {unit}{next(ask)}.",
            f"arg({said}) in {unit}{next(ask)}",
            f"Which angle, in {unit}, does {said} make with the positive real axis{next(ask)}?",
            f"Give the phase of z = {said} in {unit}{next(ask)}.",
            f"phase angle of {said}, {unit}{next(ask)}",
            f"An impedance is {said} ohms. What is its phase in {unit}{next(ask)}?",
            f"For the polar form of {said}, work out the angle in {unit}{next(ask)}.",
            f"How many {unit} is the argument of the complex number {said}{next(ask)}?",
            f"Compute the argument of z = {said}, measured in {unit}{next(ask)}.",
        ),
        think=f"Take the phase of {said}" + (" and convert it to degrees." if degrees else "."),
        code=f"import cmath\n{'import math' + chr(10) if degrees else ''}print(round({call}, {places}))",
        answer=str(round(value, places)),
    )


def complex_quotient(rng: random.Random) -> Draft:
    c, d = rng.choice(NONZERO), rng.choice(NONZERO)
    p, q = rng.choice(NONZERO), rng.choice(NONZERO)
    a, b = c * p - d * q, c * q + d * p
    if a == 0 or b == 0:
        return complex_quotient(rng)
    one, other = (f"{x} {'-' if y < 0 else '+'} {abs(y)}i" for x, y in ((a, b), (c, d)))
    first, second = one.replace("i", "j"), other.replace("i", "j")
    return Draft(
        phrasings=(
            f"What is ({one}) / ({other})? Give it like (1+2j).",
            f"Divide the complex number {one} by {other}; write it as Python does, like (1+2j).",
            f"({one})/({other})",
            f"Compute the quotient of {one} and {other} in the form (a+bj).",
            f"Let z = {one} and w = {other}. What is z / w, like (1+2j)?",
            f"complex division {one} by {other}",
            f"A voltage of {one} drops over an impedance of {other}. What is the current, as (a+bj)?",
            f"Which complex number times {other} gives {one}? Write it like (1+2j).",
            f"Find ({one}) divided by ({other}), in Python notation.",
            f"Evaluate the fraction ({one}) / ({other}) as a complex number (a+bj).",
        ),
        think="Write the complex numbers with j and divide them.",
        code=f"z = ({first}) / ({second})\nprint(complex(round(z.real, 4), round(z.imag, 4)))",
        answer=f"({p}{q:+d}j)",
    )
