"""Complex numbers added, subtracted, multiplied and measured."""

from __future__ import annotations

import math
import random

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.wording import rounding


def complex_pair(rng: random.Random) -> tuple[int, int, int, int, str, str]:
    """Parts a, b, c, d (b, d not 0), and `a + bi`, `c + di` as people write them."""
    a, c = rng.randint(-9, 12), rng.randint(-9, 12)
    b, d = (rng.choice((*range(-9, 0), *range(1, 13))) for _ in range(2))
    return a, b, c, d, written(a, b, "i"), written(c, d, "i")


def written(real: int, imaginary: int, unit: str) -> str:
    return f"{real} {'-' if imaginary < 0 else '+'} {abs(imaginary)}{unit}"


def complex_arithmetic(rng: random.Random) -> Draft:
    a, b, c, d, one, other = complex_pair(rng)
    sign, verb, noun, real, imaginary = rng.choice(
        (
            ("+", "Add", "sum", a + c, b + d),
            ("-", "Subtract in order", "difference", a - c, b - d),
            ("*", "Multiply", "product", a * c - b * d, a * d + b * c),
            ("*", "Multiply", "product", a * c - b * d, a * d + b * c),
        )
    )
    return Draft(
        phrasings=(
            f"({one}){sign}({other}) with complex numbers",
            f"simplify ({one}) {sign} ({other})",
            f"What is ({one}) {sign} ({other})?",
            f"{verb} the complex numbers {one} and {other}",
            f"({one}) {sign} ({other})",
            f"Calculate ({one}) {sign} ({other}), where i is the imaginary unit",
            f"What is the {noun} of {one} and {other}?",
            f"complex numbers: {noun} of {one} and {other}",
            f"Let z = {one} and w = {other}. What is z {sign} w?",
            f"Two phasors are {one} and {other}. What do I get for ({one}) {sign} ({other})?",
            f"Compute the {noun} of the complex numbers {one} and {other}",
            f"Evaluate ({one}) {sign} ({other}).",
        ),
        think=f"Write the complex numbers with j and take their {noun}.",
        code=f"print(({written(a, b, 'j')}) {sign} ({written(c, d, 'j')}))",
        answer=f"({real}{imaginary:+d}j)" if real else f"{imaginary}j",
    )


def complex_modulus(rng: random.Random) -> Draft:
    a, b, _, _, one, _ = complex_pair(rng)
    if rng.random() < 0.3:
        a, b = rng.choice(((3, 4), (5, -12), (-8, 6), (8, 15)))
        one = written(a, b, "i")
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"absolute value of {one}{to_places(places)}",
            f"how far is {one} from 0 in the complex plane{to_places(places)}",
            f"What is the modulus of {one}{next(ask)}?",
            f"Find the absolute value of the complex number {one}{next(ask)}",
            f"|{one}|{next(ask)}",
            f"modulus of {one}{next(ask)}",
            f"Calculate the magnitude of {one}{next(ask)}",
            f"How far is {one} from the origin of the complex plane{next(ask)}?",
            f"Let z = {one}. What is |z|{next(ask)}?",
            f"Compute the modulus of the complex number z = {one}{next(ask)}",
            f"What is the magnitude of the complex number {one}{next(ask)}?",
        ),
        think=f"Take the absolute value of the complex number {one}.",
        code=f"print(round(abs({written(a, b, 'j')}), {places}))",
        answer=str(round(math.sqrt(a * a + b * b), places)),
    )
