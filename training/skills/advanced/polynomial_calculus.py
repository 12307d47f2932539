"""Derivatives and integrals of polynomials."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.advanced.algebra import (
    as_python,
    by_degree,
    draw_polynomial,
    horner,
    polynomial,
    signed,
    superscript,
    tight,
)
from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.wording import rounding


def _derivative(coefficients: list[int]) -> str:
    """Its derivative as one, with each power still to be multiplied: `3 * 8 * x ** 2`."""

    def part(factor: int, degree: int) -> str:
        size = f"{degree} * " if degree > 1 else ""
        return f"{size}{abs(factor)}" + {1: "", 2: " * x"}.get(degree, f" * x ** {degree - 1}")

    return signed((factor, part(factor, degree)) for factor, degree in by_degree(coefficients) if degree)


def derivative_at(rng: random.Random) -> Draft:
    coefficients, x = draw_polynomial(rng), rng.choice((*range(-5, 0), *range(1, 9)))
    said, step = polynomial(coefficients), Fraction(1, 10**6)
    value = (horner(coefficients, x + step) - horner(coefficients, x - step)) / (2 * step)
    return Draft(
        phrasings=(
            f"f'({x}) if f(x) = {said}",
            f"slope of the tangent line to y = {said} at x = {x}",
            f"compute f'({x}), where f(x) = {said}",
            f"slope of {said} at x = {x}",
            f"how steep is y = {said} at x = {x}",
            f"What is the derivative of {said} at x = {x}?",
            f"Find f'({x}) for f(x) = {said}",
            f"derivative of {said} at x = {x}",
            f"If f(x) = {said}, what is f'({x})?",
            f"Differentiate {said} and evaluate at x = {x}",
            f"slope of the tangent to y = {said} at x = {x}",
            f"A position is {said} at time x. What is the velocity at x = {x}?",
            f"f(x) = {said}, f'({x}) = ?",
            f"Find the derivative of {said} when x = {x}",
            f"what is the slope of {said} at x = {x}",
            f"What is dy/dx at x = {x} if y = {said}?",
            f"gradient of y = {said} at x = {x}",
            f"How fast does {said} change at x = {x}?",
            f"Evaluate the derivative of f(x) = {said} for x = {x}.",
            f"d/dx of {said} at x = {x}",
            f"Rate of change of {said} at x = {x}?",
            f"Let f(x) = {said}. Work out f'({x}).",
            f"Calculate f'({x}) where f(x) = {said}",
            f"I need the slope of the curve y = {said} at the point where x = {x}.",
            f"Take the derivative of {said}, then plug in x = {x}.",
            f"What's the instantaneous rate of change of f(x) = {said} at x = {x}?",
            f"derivative of {tight(said)} at x={x}",
            f"f(x) = {superscript(said)}, find f'({x})",
            f"slope of {tight(superscript(said))} at x={x}",
            f"How steep is the curve y = {said} at x = {x}?",
            f"Compute the derivative of f(x) = {said} at the point x = {x}.",
        ),
        think=f"Derivative at x = {x}: each power comes down as a factor and falls by one; set x to {x}.",
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
            f"signed area under y = {said} from {low} to {high}{to_places(places)}",
            f"add up the area under the curve {said} starting at x = {low} and ending at x = {high}, below the axis"
            f" negative{to_places(places)}",
            f"area under {said} from {low} to {high} as an integral{to_places(places)}",
            f"integrate {said.replace(' ', '')} from {low} to {high}{to_places(places)}",
            f"value of the integral of {said} between x = {low} and x = {high}{to_places(places)}",
            f"What is the integral of {said} from {low} to {high}{next(ask)}?",
            f"Calculate the definite integral of {said} from x = {low} to x = {high}{next(ask)}",
            f"integrate {said} from {low} to {high}{next(ask)}",
            f"integral of {said} dx between {low} and {high}{next(ask)}",
            f"Evaluate ∫ ({said}) dx from {low} to {high}{next(ask)}",
            f"Find the signed area under y = {said} between x = {low} and x = {high}{next(ask)}",
            f"Integrate f(x) = {said} over [{low}, {high}]{next(ask)}",
            f"∫ from {low} to {high} of {said} dx{next(ask)}",
            f"integral from {low} to {high} of {said}{next(ask)}",
            f"Integrate {said} between x = {low} and x = {high}{next(ask)}.",
            f"What is the definite integral of {said} over [{low}, {high}]{next(ask)}?",
            f"definite integral {said}, lower limit {low}, upper limit {high}{next(ask)}",
            f"Find the integral of f(x) = {said} from {low} to {high}{next(ask)}.",
            f"Evaluate the integral of {said} dx between {low} and {high}{next(ask)}",
            f"How much is the integral from x = {low} to x = {high} of {said}{next(ask)}?",
            f"compute integral({said}, x={low}..{high}){next(ask)}",
            f"I need the value of the integral of {said} from {low} to {high}{next(ask)}",
            f"What do you get when you integrate {said} from {low} to {high}{next(ask)}?",
            f"Let f(x) = {said}. Integrate f from {low} to {high}{next(ask)}.",
            f"With limits {low} and {high}, what is the integral of {said}{next(ask)}?",
            f"Work out the integral of {said} with x going from {low} to {high}{next(ask)}.",
            f"Please calculate the integral of y = {said} between {low} and {high}{next(ask)}.",
            f"Use the antiderivative to integrate {said} from {low} to {high}{next(ask)}.",
            f"The velocity is {said} at time x. What is the displacement from x = {low} to x = {high}{next(ask)}?",
            f"Compute the definite integral of {said} on the interval from {low} to {high}{next(ask)}.",
        ),
        think=f"Integral from {low} to {high}: take the antiderivative and subtract its values at the ends.",
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
            f"derive {said}",
            f"what is f'(x) if f(x) = {said}",
            f"(d/dx) {said.replace(' ', '')}",
            f"What is the derivative of {said}?",
            f"Differentiate {said}",
            f"derivative of {said}",
            f"Find d/dx of {said}",
            f"Use sympy to differentiate {said}",
            f"d/dx({said})",
            f"What function is the derivative of f(x) = {said}?",
            f"f(x) = {said}, f'(x) = ?",
            f"{said} derivative",
            f"What is f'(x) for f(x) = {said}?",
            f"Take the derivative of {said}",
            f"y = {said}, find dy/dx",
            f"Compute the first derivative of {said}.",
            f"differentiate f(x) = {said}",
            f"What do you get if you differentiate {said}?",
            f"Find the derivative of f(x) = {said} as a formula",
            f"I need the derivative function of {said}",
            f"d/dx {said}",
            f"Calculate the derivative of the polynomial {said}",
            f"My homework: differentiate y = {said}",
            f"Give f'(x) where f(x) = {said}",
            f"derive {said} with respect to x",
            f"d/dx {tight(said)}",
            f"derivative of {superscript(said)}",
            f"differentiate {tight(said)}",
            f"f(x) = {superscript(said)}. What is f'(x)?",
            f"Find f'(x) if f(x) = {said}",
            f"Find the derivative of {said} with respect to x.",
        ),
        think=f"Derivative as a formula: differentiate {said} symbolically with sympy.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.diff({as_python(coefficients)}, x))',
        answer=expected,
    )
