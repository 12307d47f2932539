"""Equations, logarithms, polynomials and their calculus."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Iterator
from fractions import Fraction

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.wording import rounding

NONZERO = (*range(-9, 0), *range(1, 13))


def signed(terms: Iterable[tuple[int, str]]) -> str:
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

    return signed((factor, part(factor, degree)) for factor, degree in by_degree(coefficients))


def as_python(coefficients: list[int]) -> str:
    """The same polynomial as a Python expression in x."""

    def part(factor: int, degree: int) -> str:
        size = "" if abs(factor) == 1 and degree else f"{abs(factor)}{' * ' if degree else ''}"
        return size + ("" if degree == 0 else "x" if degree == 1 else f"x ** {degree}")

    return signed((factor, part(factor, degree)) for factor, degree in by_degree(coefficients))


def by_degree(coefficients: list[int]) -> Iterator[tuple[int, int]]:
    """Each factor with the power of x that it belongs to."""
    return zip(coefficients, range(len(coefficients) - 1, -1, -1), strict=True)


def tight(said: object) -> str:
    """As people type it in a hurry: `3x^2-x+5`, `[[1,2],[3,4]]`."""
    return str(said).replace(" ", "")


def superscript(said: str) -> str:
    """As it is printed: `3x² - x + 5`."""
    return said.replace("^2", "²").replace("^3", "³")


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
            f"what power of {base} is {x}{to_places(places)}",
            f"{base} raised to which power gives {x}{to_places(places)}",
            f"What is log base {base} of {x}{next(ask)}?",
            f"Calculate the logarithm of {x} to base {base}{next(ask)}",
            f"log base {base} of {x}{next(ask)}",
            f"log_{base}({x}){next(ask)}",
            f"To what power must {base} be raised to get {x}{next(ask)}?",
            f"Solve {base}^x = {x}{next(ask)}",
            f"What's the base {base} log of {x}{next(ask)}?",
            f"Something grows by a factor of {base} each step. After how many steps is it {x} times as big{next(ask)}?",
            f"log{base}({x}){next(ask)}",
            f"log base {base} of {x} is what{next(ask)}?",
            f"whats the log of {x} in base {base}{next(ask)}",
            f"logarithm of {x} with base {base}{next(ask)}",
            f"{base} to what power is {x}{next(ask)}?",
            f"Solve for y: {base}^y = {x}{next(ask)}",
            f"If {base}^n = {x}, what is n{next(ask)}?",
            f"I need the base-{base} logarithm of {x}{next(ask)}.",
            f"Compute log_{base} of {x}{next(ask)}",
            f"How much is log base {base} of {x}{next(ask)}?",
            f"Which exponent turns {base} into {x}{next(ask)}?",
            f"log({x}) / log({base}){next(ask)}",
            f"Tell me the logarithm to base {base} of {x}{next(ask)}.",
            f"Give log base {base} for the number {x}{next(ask)}",
            f"{base}^? = {x}{next(ask)}",
            f"Find the exponent: {base} raised to it gives {x}{next(ask)}.",
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
            f"ln(x) = {x}, what is x?{to_places(places)}",
            f"solve ln x = {x} for x{to_places(places)}",
            f"Euler's number to the power {x}{to_places(places)}",
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


def term(factor: int, name: str, *, inner: bool = False) -> str:
    """`3x`, `-x`; with `inner` the sign is set apart: ` + 3x`, ` - x`."""
    size = "" if abs(factor) == 1 else str(abs(factor))
    sign = ("-" if factor < 0 else "") if not inner else (" - " if factor < 0 else " + ")
    return f"{sign}{size}{name}"


def evaluate_polynomial(rng: random.Random) -> Draft:
    coefficients, x = draw_polynomial(rng), rng.choice((*range(-6, 0), *range(1, 11)))
    said = polynomial(coefficients)
    return Draft(
        phrasings=(
            f"value of {said} at x = {x}",
            f"f({x}) = ? for f(x) = {said}",
            f"put x = {x} in {said}",
            f"What is {said} at x = {x}?",
            f"Evaluate {said} for x = {x}",
            f"{said} when x = {x}",
            f"If f(x) = {said}, what is f({x})?",
            f"Calculate the value of the polynomial {said} at x = {x}",
            f"plug x = {x} into {said}",
            f"Let p(x) = {said}. Find p({x}).",
            f"{said}, x = {x}",
            f"If x = {x}, what is {said}?",
            f"f(x) = {said}, f({x}) = ?",
            f"compute {said} with x = {x}",
            f"value of {said} when x is {x}",
            f"Let x be {x}. How much is {said}?",
            f"Find f({x}) if f(x) = {said}",
            f"What do I get for {said} if I put in x = {x}?",
            f"Given x = {x}, work out {said}",
            f"evaluate f(x) = {said} at {x}",
            f"What is the function value of f(x) = {said} at x = {x}?",
            f"y = {said}. What is y when x = {x}?",
            f"Calculate p({x}) for p(x) = {said}",
            f"What does {said} come to for x = {x}?",
            f"Insert x = {x} in {said} and tell me the result.",
            f"f(x)={tight(said)}, find f({x})",
            f"What is {superscript(said)} when x = {x}?",
            f"{as_python(coefficients)} for x = {x}",
            f"Substitute {x} for x in {said}",
            f"Given f(x) = {said}, find f({x}).",
        ),
        think=f"Set x to {x} and compute {said}.",
        code=f"x = {x}\nprint({as_python(coefficients)})",
        answer=str(horner(coefficients, Fraction(x))),
    )
