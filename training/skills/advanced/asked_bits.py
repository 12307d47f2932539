"""Binary and complex numbers as people ask about them: bits needed, shifts, powers of i, conjugates."""

from __future__ import annotations

import random

from training.skills.base import Draft


def bits_needed(rng: random.Random) -> Draft:
    n = rng.choice(
        (10, 50, 100, 200, 255, 256, 500, 1000, 1023, 1024, 5000, 10000, 65535, 10**6, rng.randint(5, 10**5))
    )
    value = 0
    while 2**value <= n:
        value += 1
    return Draft(
        phrasings=(
            f"How many bits do I need for the number {n}?",
            f"bits needed to store {n}",
            f"How many binary digits does {n} have?",
            f"how many bits to represent {n} as an unsigned integer",
            f"length of {n} in binary, number of digits",
            f"What is the minimum number of bits for the unsigned value {n}?",
            f"{n} in binary has how many digits?",
            f"Find the bit length of {n}.",
            f"A counter must be able to show {n}. How many bits must it have?",
            f"How long is {n} when written in base 2?",
            f"bit length {n}",
        ),
        think=f"The bit length of {n} counts its binary digits.",
        code=f"print(({n}).bit_length())",
        answer=str(value),
    )


def shifted_bits(rng: random.Random) -> Draft:
    left = rng.random() < 0.6
    n, k = (
        (rng.choice((1, 1, 3, 5, rng.randint(2, 60))), rng.randint(1, 12))
        if left
        else (rng.randint(16, 4096), rng.randint(1, 5))
    )
    way, sign = ("left", "<<") if left else ("right", ">>")
    value = n
    for _ in range(k):
        value = value + value if left else (value - value % 2) // 2
    s = "s" if k > 1 else ""
    return Draft(
        phrasings=(
            f"What is {n} shifted {way} by {k} bit{s}?",
            f"{n} shifted {way} by {k}",
            f"{n} {sign} {k}",
            f"What is {n} {sign} {k} in decimal?",
            f"bit shift {n} {way} {k}",
            f"Shift {n} {way} by {k} bit{s}. What do I get?",
            f"result of {way} shifting {n} by {k} position{s}",
            f"Compute the {way} shift of {n} by {k}.",
            f"Evaluate {n}{sign}{k}",
            f"In C, what does {n} {sign} {k} give?",
            f"Move the bits of {n} {k} place{s} to the {way}; which number results?",
        ),
        think=f"Shift the bits of {n} {way} by {k}.",
        code=f"print({n} {sign} {k})",
        answer=str(value),
    )


def power_of_i(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(2, 20), rng.randint(5, 120), rng.randint(100, 2100)))
    value: complex = 1
    for _ in range(n):
        value *= 1j
    answer = {1: "1", 1j: "i", -1: "-1", -1j: "-i"}[value]
    return Draft(
        phrasings=(
            f"What is i^{n}?",
            f"i^{n}",
            f"Simplify i to the power of {n}.",
            f"what does i^{n} equal (imaginary unit)",
            f"Calculate i^{n}, where i is the square root of -1.",
            f"i to the {n}",
            f"imaginary unit to the power {n}, simplified",
            f"Find the value of i^{n}: 1, i, -1 or -i?",
            f"Reduce the power i^{n} of the imaginary unit.",
            f"Which of 1, i, -1, -i is i raised to {n}?",
        ),
        think=f"The powers of i repeat 1, i, -1, -i; take {n} modulo 4.",
        code=f'print(["1", "i", "-1", "-i"][{n} % 4])',
        answer=answer,
    )


def complex_conjugate(rng: random.Random) -> Draft:
    a, b = rng.randint(-9, 12), rng.choice((*range(-9, 0), *range(1, 13)))
    if a == 0:
        return complex_conjugate(rng)
    size = "" if abs(b) == 1 else str(abs(b))
    said = f"{a} {'-' if b < 0 else '+'} {size}i"
    python = f"{a} {'-' if b < 0 else '+'} {abs(b)}j"
    return Draft(
        phrasings=(
            f"What is the conjugate of {said}?",
            f"conjugate of {said.replace(' ', '')}",
            f"Find the complex conjugate of {said}.",
            f"complex conjugate {said}",
            f"Give the conjugate of the complex number z = {said}.",
            f"z = {said}, what is its conjugate?",
            f"conj({said})",
            f"whats the complex conjugate of {said.replace(' ', '')}",
            f"Reflect {said} in the real axis: which complex number is it?",
            f"Flip the sign of the imaginary part of {said}.",
        ),
        think=f"The conjugate of {said} has the opposite imaginary part.",
        code=f"print(({python}).conjugate())",
        answer=f"({a}{-b:+d}j)",
    )


def root_of_negative(rng: random.Random) -> Draft:
    root = rng.randint(2, 25)
    n = sum(range(1, 2 * root, 2))
    return Draft(
        phrasings=(
            f"What is the square root of -{n}?",
            f"square root of -{n}",
            f"sqrt(-{n})",
            f"√-{n}",
            f"What is the square root of minus {n} as an imaginary number?",
            f"sqrt of negative {n} in terms of i",
            f"Express sqrt(-{n}) with i.",
            f"Find the principal square root of -{n}.",
            f"Write the root of -{n} as a multiple of i.",
            f"Which imaginary number is sqrt(-{n})?",
        ),
        think=f"The root of -{n} is the root of {n} times i.",
        code=f'import math\nprint(f"{{math.isqrt({n})}}i")',
        answer=f"{root}i",
    )
