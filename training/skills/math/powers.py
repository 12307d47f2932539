"""Powers and roots."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.math.amounts import sized


def power(rng: random.Random) -> Draft:
    exponent = rng.choice((2, 2, 3, 3, 4, 5, 6, 8, 10, 12))
    base = rng.randint(2, {2: 200, 3: 60, 4: 20}.get(exponent, 12))
    result = 1
    for _ in range(exponent):
        result *= base
    special = {2: f"{base} squared", 3: f"{base} cubed"}.get(exponent, f"{base} raised to the power {exponent}")
    return Draft(
        phrasings=(
            f"what is {base} to the power of {exponent}",
            f"What is {base} to the power of {exponent}?",
            f"What is {special}?",
            f"{base}^{exponent}",
            f"Calculate {base}^{exponent}",
            f"{base}**{exponent}",
            f"Raise {base} to the power of {exponent}.",
            f"what is {base} to the {exponent}th power" if exponent > 3 else f"what's {special} equal to",
            f"Compute {base} to the power {exponent}.",
            f"Multiply {base} by itself so that there are {exponent} factors. What's the result?",
            f"How much is {base}^{exponent}?",
            f"Can you work out {base} raised to {exponent}?",
            f"{base} to the {exponent}",
            f"{base} to the power {exponent}",
            f"what does {base}^{exponent} equal",
            f"Give me {base} to the power of {exponent}.",
            f"pow({base}, {exponent})",
            f"{base} raised to {exponent} =",
            f"whats {base} to the power of {exponent}",
            f"If I multiply {exponent} factors of {base} together, what comes out?",
            f"Find the value of {base} with exponent {exponent}.",
            f"tell me {base}^{exponent}",
            f"Take the number {base} to the power {exponent}; what is it?",
            f"base {base}, exponent {exponent}, result?",
            f"Evaluate {base} ** {exponent}.",
            f"What is {base}^{exponent}?",
        ),
        think=f"Raise {base} to the power {exponent}.",
        code=f"print({base} ** {exponent})",
        answer=str(result),
    )


def square_root(rng: random.Random) -> Draft:
    root = rng.randint(2, 150)
    n = root * root if rng.random() < 0.7 else sized(rng, 5000, 2)
    low, high = 0.0, float(n)
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if middle * middle < n else (low, middle)
    return Draft(
        phrasings=(
            f"what is the square root of {n}",
            f"the square root of {n}, please",
            f"What is the square root of {n}?",
            f"square root of {n}",
            f"sqrt({n})",
            f"Calculate the square root of {n}.",
            f"Find √{n}.",
            f"What's √{n}?",
            f"what number times itself equals {n}",
            f"Which positive number squared gives {n}?",
            f"Can you tell me the square root of {n}?",
            f"A square has an area of {n}. How long is one side?",
            f"√{n}",
            f"sqrt {n}",
            f"whats the square root of {n}",
            f"Find the square root of {n}.",
            f"square root {n} please",
            f"Give me the square root of {n}.",
            f"root of {n}",
            f"Take the square root of {n}.",
            f"Tell me √{n}.",
            f"My square garden has an area of {n} m². How long is each side in meters?",
            f"what is {n} to the power 0.5",
            f"x squared is {n} and x is positive. What is x?",
            f"Compute sqrt {n}.",
            f"I need the square root of {n}.",
        ),
        think=f"Take the square root of {n}.",
        code=f"import math\n\nprint(round(math.sqrt({n}), 4))",
        answer=repr(round(high, 4)),
    )


def cube_root(rng: random.Random) -> Draft:
    root = rng.randint(2, 60)
    n = root * root * root
    return Draft(
        phrasings=(
            f"cuberoot of {n}",
            f"third root of {n}",
            f"what is the cube root of {n}",
            f"What is the cube root of {n}?",
            f"cube root of {n}",
            f"Calculate the cube root of {n}.",
            f"Find ∛{n}.",
            f"which number cubed gives {n}",
            f"What number multiplied by itself three times gives {n}?",
            f"A cube has a volume of {n}. How long is its edge?",
            f"Can you compute the cube root of {n}?",
            f"What's the third root of {n}?",
            f"Find the cube root of {n}.",
        ),
        think=f"Take the cube root of {n}, rounded to remove the float error.",
        code=f"print(round({n} ** (1 / 3), 6))",
        answer=str(root),
    )
