"""Functions given in the question: composed, undone, compared, piecewise, and operations made up on the spot."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, as_python, draw_polynomial, horner, polynomial, tight
from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def composed_functions(rng: random.Random) -> Draft:
    inner, outer = [rng.choice((1, 2, 3, 4, 5, -1, -2)), rng.choice(NONZERO)], draw_polynomial(rng)
    if rng.random() < 0.5:
        outer = [rng.choice((2, 3, 4, 5, -2)), rng.choice(NONZERO)]
    first, last = ("g", "f") if rng.random() < 0.6 else ("f", "g")
    x, f, g = rng.randint(-4, 8), (outer, inner)[first == "f"], (outer, inner)[first == "g"]
    value = horner(outer, horner(inner, Fraction(x)))
    call, fs, gs = f"{last}({first}({x}))", polynomial(f), polynomial(g)
    return Draft(
        phrasings=(
            f"If f(x) = {fs} and g(x) = {gs}, what is {call}?",
            f"Let f(x) = {fs} and g(x) = {gs}. Find {call}.",
            f"f(x) = {fs}, g(x) = {gs}, {call} = ?",
            f"Compute {call} for f(x) = {fs} and g(x) = {gs}.",
            f"f(x)={tight(fs)} g(x)={tight(gs)} find {call}",
            f"Given f(x) = {fs} and g(x) = {gs}, evaluate the composition {last} of {first} at x = {x}.",
            f"what is ({last} o {first})({x}) if f(x) = {fs} and g(x) = {gs}",
            f"({last} ∘ {first})({x}) with f(x) = {fs}, g(x) = {gs}",
            f"Two functions are f(x) = {fs} and g(x) = {gs}. Work out {call}.",
            f"I put {x} into {first} and the result into {last}. With f(x) = {fs} and g(x) = {gs}, what comes out?",
            f"Evaluate {call} where f(x) = {fs} and g(x) = {gs}",
            f"Suppose f(x) = {fs}, g(x) = {gs}. What value has {call}?",
            f"Apply first {first}, then {last} to {x}: f(x) = {fs}, g(x) = {gs}. Which number results?",
            f"For the functions f(x) = {fs} and g(x) = {gs}, tell me {last} of {first} of {x}.",
        ),
        think=f"Compose: put {x} into {first} and that result into {last}.",
        code=f"f = lambda x: {as_python(f)}\ng = lambda x: {as_python(g)}\nprint({call})",
        answer=str(value),
    )


def inverse_function(rng: random.Random) -> Draft:
    a, b, x = rng.choice((2, 3, 4, 5, 6, 7, 8, 10, -2, -3)), rng.choice(NONZERO), rng.randint(-9, 20)
    y, said = a * x + b, polynomial([a, b])
    sign = "-" if b > 0 else "+"
    return Draft(
        phrasings=(
            f"If f(x) = {said}, what is f^-1({y})?",
            f"Find the inverse function value f⁻¹({y}) for f(x) = {said}.",
            f"f(x) = {said}, f^-1({y}) = ?",
            f"inverse of f(x) = {said} at {y}",
            f"Let f(x) = {said}. Evaluate the inverse of f at {y}.",
            f"For which input does f(x) = {said} give {y}?",
            f"f(x)={tight(said)}, find x so that f(x)={y}",
            f"Given f(x) = {said}, for what x is f(x) = {y}?",
            f"A machine turns x into {said}. It printed {y}. What was x?",
            f"inverse function of {said}, value at {y}",
            f"Calculate f inverse of {y} when f(x) = {said}",
            f"The function f(x) = {said} returns {y} for one x. Which?",
            f"What number must I put into f(x) = {said} to get {y} out?",
            f"Undo f(x) = {said}: which x belongs to the value {y}?",
        ),
        think=f"The inverse: take {y} {sign} {abs(b)} and divide by {a}.",
        code=f"print(({y} {sign} {abs(b)}) / {a})" if a > 0 else f"print(({y} {sign} {abs(b)}) / ({a}))",
        answer=str(float(x)),
    )


def rate_of_change(rng: random.Random) -> Draft:
    coefficients = draw_polynomial(rng)
    a, b = sorted(rng.sample(range(-4, 11), 2))
    places, ask = rounding(rng)
    low, high = (horner(coefficients, Fraction(k)) for k in (a, b))
    value, said = Fraction(high - low, b - a), polynomial(coefficients)
    if tied(value, places):
        return rate_of_change(rng)
    return Draft(
        phrasings=(
            f"What is the average rate of change of f(x) = {said} from x = {a} to x = {b}{next(ask)}?",
            f"Find the average rate of change of {said} on [{a}, {b}]{next(ask)}.",
            f"average rate of change {said} from {a} to {b}{next(ask)}",
            f"f(x) = {said}, (f({b}) - f({a})) / ({b} - {'(' if a < 0 else ''}{a}{')' if a < 0 else ''}){next(ask)}",
            f"Calculate the slope of the secant of y = {said} between x = {a} and x = {b}{next(ask)}.",
            f"secant slope of {said} between {a} and {b}{next(ask)}",
            f"How fast does f(x) = {said} change on average between x = {a} and x = {b}{next(ask)}?",
            f"average rate of change of f(x)={tight(said)} on the interval [{a},{b}]{next(ask)}",
            f"A position is s(x) = {said}. What is the average velocity from x = {a} to x = {b}{next(ask)}?",
            f"Compute the difference quotient of f(x) = {said} over the interval from {a} to {b}{next(ask)}.",
            f"By how much per unit does {said} rise on average when x goes from {a} to {b}{next(ask)}?",
            f"what's the mean rate of change of f(x) = {said} over [{a}, {b}]{next(ask)}",
            f"Draw a line through the points of y = {said} at x = {a} and x = {b}. What slope does it have{next(ask)}?",
            f"For f(x) = {said} give the average change per unit of x between {a} and {b}{next(ask)}.",
        ),
        think=f"Average rate of change: f({b}) minus f({a}), divided by {b} minus {a}.",
        code=(
            f"f = lambda x: {as_python(coefficients)}\na, b = {a}, {b}\nprint(round((f(b) - f(a)) / (b - a), {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def piecewise_function(rng: random.Random) -> Draft:
    cut, x = rng.randint(-3, 6), rng.randint(-8, 12)
    low, high = (
        rng.choice(([rng.choice((1, 2, 3, 4, -1, -2)), rng.choice(NONZERO)], [1, 0, rng.choice(NONZERO)]))
        for _ in range(2)
    )
    value = horner(low if x < cut else high, Fraction(x))
    one, two = polynomial(low), polynomial(high)
    rule = f"f(x) = {one} if x < {cut} and f(x) = {two} if x >= {cut}"
    return Draft(
        phrasings=(
            f"Let {rule}. What is f({x})?",
            f"Find f({x}) for the piecewise function {rule}.",
            f"{rule}, f({x}) = ?",
            f"f(x) = {{{one} for x < {cut}; {two} for x >= {cut}}}. Evaluate f({x}).",
            f"A function equals {one} when x is below {cut} and {two} otherwise. What is its value at x = {x}?",
            f"piecewise: {one} if x < {cut}, else {two}. value at {x}",
            f"Given {rule}, compute f({x}).",
            f"what's f({x}) if f is {one} for x less than {cut} and {two} for x at least {cut}",
            f"Evaluate at x = {x}: {one} for x < {cut}, {two} for x ≥ {cut}.",
            f"A tariff is {one} for x under {cut} and {two} from {cut} on. What does it give for x = {x}?",
            f"Below x = {cut} the function is {one}, from there on it is {two}. Calculate f({x}).",
            f"f({x}) where f(x) = {one} (x < {cut}) or {two} (x >= {cut})",
            f"My function returns {one} while x < {cut}, but {two} once x >= {cut}. What does it return for {x}?",
            f"With x = {x}, which value has the function that is {two} for x >= {cut} and {one} for smaller x?",
        ),
        think=f"Piecewise function at {x}: compare {x} with {cut} and use the rule of that side.",
        code=f"x = {x}\nprint({as_python(low)} if x < {cut} else {as_python(high)})",
        answer=str(value),
    )


def invented_operation(rng: random.Random) -> Draft:
    sign = rng.choice(("@", "#", "★", "⊕", "◇", "&", "$", "∗"))
    p, q, r = rng.choice((2, 3, 4, 5)), rng.choice((2, 3, 4, 5)), rng.randint(1, 9)
    a, b = rng.sample(range(1, 16), 2)
    said, code, value = rng.choice(
        (
            (f"{p}a + {q}b", f"{p} * a + {q} * b", sum([a] * p) + sum([b] * q)),
            (f"{p}a - {q}b", f"{p} * a - {q} * b", sum([a] * p) - sum([b] * q)),
            (f"ab + {r}", f"a * b + {r}", sum([a] * b) + r),
            (f"ab - a + {r}", f"a * b - a + {r}", sum([a] * (b - 1)) + r),
            ("a^2 + b^2", "a ** 2 + b ** 2", sum([a] * a) + sum([b] * b)),
            ("a^2 - b", "a ** 2 - b", sum([a] * a) - b),
            (f"a^2 + {p}ab", f"a ** 2 + {p} * a * b", sum([a] * (a + p * b))),
            (f"(a + b) * {p}", f"(a + b) * {p}", sum([a + b] * p)),
            ("a + b + ab", "a + b + a * b", (a + 1) * (b + 1) - 1),
        )
    )
    return Draft(
        phrasings=(
            f"If a {sign} b = {said}, what is {a} {sign} {b}?",
            f"Define a {sign} b = {said}. Find {a} {sign} {b}.",
            f"a {sign} b = {said}, {a} {sign} {b} = ?",
            f"The operation {sign} is defined by a {sign} b = {said}. Compute {a} {sign} {b}.",
            f"let a{sign}b = {tight(said)}, what is {a}{sign}{b}",
            f"A new operation is given by a {sign} b = {said}. What is the value of {a} {sign} {b}?",
            f"For any numbers a and b let a {sign} b mean {said}. Evaluate {a} {sign} {b}.",
            f"Suppose a {sign} b means {said}. How much is {a} {sign} {b}?",
            f"{a} {sign} {b} where a {sign} b = {said}",
            f"In a puzzle a {sign} b stands for {said}. What does {a} {sign} {b} equal?",
            f"Given the rule a {sign} b = {said}, calculate {a} {sign} {b}",
            f"On planet Zog a {sign} b is {said}. A child there works out {a} {sign} {b}. What is right?",
            f"My teacher invented the sign {sign} with a {sign} b = {said}. Which number is {a} {sign} {b}?",
            f"What number results from {a} {sign} {b} when the symbol {sign} tells us to take {said}?",
        ),
        think=f"Set a to {a} and b to {b} in {said}.",
        code=f"a, b = {a}, {b}\nprint({code})",
        answer=str(value),
    )
