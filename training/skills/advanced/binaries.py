"""Calculating in binary and hexadecimal, bit by bit, counting ones, and negative numbers in bits."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.data.tellers import tellers


def _written(value: int, base: int) -> str:
    """`value` in `base`, digit by digit."""
    digits = ""
    while value:
        value, digit = divmod(value, base)
        digits = "0123456789ABCDEF"[digit] + digits
    return digits or "0"


def arithmetic_in_base(rng: random.Random) -> Draft:
    base, name, spec = rng.choice(((2, "binary", "b"), (2, "binary", "b"), (16, "hexadecimal", "X"), (8, "octal", "o")))
    a, b = (rng.randint(2, 100) for _ in range(2))
    if base != 2:
        a, b = a * rng.randint(2, 40), b * rng.randint(2, 40)
    sign, verb, noun = rng.choice((("+", "Add", "sum"), ("+", "Add", "sum"), ("*", "Multiply", "product")))
    value = _written(sum([a] * b) if sign == "*" else sum((a, b)), base)
    x, y = _written(a, base), _written(b, base)
    short = {2: "binary", 16: "hex", 8: "octal"}[base]
    return Draft(
        phrasings=(
            f"{name} {x} {sign} {y}",
            f"{x} {sign} {y}, both {name}, result in {name}",
            f"What is {x} {sign} {y} in {name}?",
            f"{verb} the {name} numbers {x} and {y}. Answer in {name}.",
            f"{x} {sign} {y} {short}",
            f"{short} {noun} of {x} and {y}, result in {short}",
            f"Calculate {x} {sign} {y}, all in {name} (base {base}).",
            f"{verb.lower()} {short} {x} and {y}",
            f"Find the {noun} of the {name} numbers {x} and {y}, written in {name}.",
            f"In base {base}, what is {x} {sign} {y}?",
            f"Both {x} and {y} are {name}. What is their {noun}, in {name} too?",
            f"{name} arithmetic: {x} {sign} {y} = ?",
            f"Homework: {verb.lower()} {x} and {y} as {name} numbers and leave the result in {name}.",
            f"Work out the base {base} {noun} {x} {sign} {y}",
            f"Staying in {name}, which number is {x} {sign} {y}?",
            f"My program stores {x} and {y} in {name}; tell me their {noun} in {name}.",
        ),
        think=f"The {noun} in {name}: read both in base {base}, {verb.lower()}, and write the result in base {base}.",
        code=f'print(format(int("{x}", {base}) {sign} int("{y}", {base}), "{spec}"))',
        answer=value,
    )


def binary_ones(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(3, 99), rng.randint(100, 5000), rng.randint(5000, 10**6)))
    digit = rng.choice(("1", "1", "1", "0"))
    text = _written(n, 2)
    value = sum(1 for bit in text if bit == digit)
    word = {"1": "ones", "0": "zeros"}[digit]
    single = {"1": "set", "0": "zero"}[digit]
    teller, _, _ = tellers(n)
    return Draft(
        phrasings=(
            f"{teller.name} looks at the number {n} in binary and counts the {word}. How many are there?",
            f"How many {word} are in the binary representation of {n}?",
            f"Count the {word} in the binary form of {n}.",
            f"number of {word} in binary {n}",
            f"how many {digit}s does {n} have in binary",
            f"If {n} is written in binary, how many {word} does it contain?",
            f"{n} to binary, count the {word}",
            f"How many {single} bits does the number {n} have, without leading zeros?",
            f"Find the number of {digit} bits in {n} (decimal), no leading zeros.",
            f"popcount of {n}" if digit == "1" else f"count of zero bits of {n} without leading zeros",
            f"Convert {n} to base 2. How many of its digits are {digit}?",
            f"In base 2, how often does the digit {digit} occur in {n}?",
            f"I write {n} in binary. How many times do I write a {digit}?",
            f"Among the bits of {n}, from its highest one on, how many are {word}?",
            f"Tell me how many {word} the base-2 form of the integer {n} has.",
        ),
        think=f"Count the {word}: write {n} in binary and count the digit {digit}.",
        code=f'print(format({n}, "b").count("{digit}"))',
        answer=str(value),
    )


def twos_complement(rng: random.Random) -> Draft:
    bits = rng.choice((8, 8, 8, 16))
    n = rng.randint(1, 2 ** (bits - 1)) if bits == 8 else rng.randint(1, 3000)
    flipped = _written(n - 1, 2).rjust(bits, "0").translate(str.maketrans("01", "10"))
    if rng.random() < 0.6:
        return Draft(
            phrasings=(
                f"What is -{n} in {bits}-bit two's complement?",
                f"Write -{n} as an {bits}-bit two's complement number." if bits == 8
                else f"Write -{n} as a {bits}-bit two's complement number.",
                f"-{n} in {bits} bit twos complement",
                f"Represent -{n} with {bits} bits in two's complement.",
                f"two's complement of {n}, {bits} bits",
                f"How is -{n} stored in a signed {bits}-bit integer? Give the bits.",
                f"Convert the decimal -{n} to {bits}-bit two's complement binary.",
                f"{bits}-bit signed binary for -{n}",
                f"What bit pattern does a signed {bits} bit variable hold for -{n}?",
                f"Give the {bits} bits of the negative number -{n} in two's complement",
                f"binary of -{n} using {bits} bits (two's complement)",
                f"Encode -{n} in two's complement with {bits} bits.",
                f"A microcontroller keeps -{n} in {bits} bits, two's complement. Which bits are these?",
                f"In two's complement on {bits} bits, which zeros and ones stand for -{n}?",
            ),
            think=f"Two's complement of -{n}: add 2 to the power {bits} and write {bits} bits.",
            code=f'print(format(2 ** {bits} - {n}, "0{bits}b"))',
            answer=flipped,
        )  # fmt: skip
    value = n if rng.random() < 0.25 and n < 2 ** (bits - 1) else -n
    text = _written(n, 2).rjust(bits, "0") if value > 0 else flipped
    return Draft(
        phrasings=(
            f"What decimal number is the {bits}-bit two's complement {text}?",
            f"Convert the two's complement number {text} ({bits} bits) to decimal.",
            f"{text} {bits}-bit twos complement to decimal",
            f"Read {text} as a signed {bits}-bit integer. Which number is it?",
            f"signed value of {text}, {bits} bits",
            f"The bits {text} are a {bits}-bit number in two's complement. What is its value?",
            f"decimal of {text} in two's complement, {bits} bit",
            f"Interpret {text} as {bits}-bit two's complement and give the decimal value.",
            f"What value does a signed {bits} bit variable with the bits {text} have?",
            f"Decode {text} from {bits}-bit two's complement",
            f"If {text} is stored in {bits} bits with sign (two's complement), what number is it?",
            f"I read {text} from a {bits} bit sensor in two's complement. What decimal value is that?",
            f"Which signed decimal do the {bits} bits {text} stand for in two's complement?",
            f"A register of {bits} bits shows {text}; as a two's complement number, how much is this?",
        ),
        think=f"Signed value: read {text} in binary and take away 2 to the power {bits} if the first bit is 1.",
        code=f'n = int("{text}", 2)\nprint(n - 2 ** {bits} if n >= 2 ** ({bits} - 1) else n)',
        answer=str(value),
    )


def bitwise(rng: random.Random) -> Draft:
    a, b = rng.randint(1, 255), rng.randint(1, 255)
    word, sign = rng.choice((("AND", "&"), ("OR", "|"), ("XOR", "^")))
    wanted = {"AND": (2,), "OR": (1, 2), "XOR": (1,)}[word]
    value = sum(2**i for i in range(8) if a // 2**i % 2 + b // 2**i % 2 in wanted)
    return Draft(
        phrasings=(
            f"{a} {word.lower()} {b} as integers",
            f"{a} {word} {b} bit by bit",
            f"What is {a} {word} {b}?",
            f"What is the bitwise {word} of {a} and {b}?",
            f"{a} {word.lower()} {b} bitwise",
            f"Calculate {a} {sign} {b} (bitwise {word})",
            f"Combine {a} and {b} with bitwise {word}",
            f"bitwise {word.lower()} {a} {b}",
            f"Apply a bitwise {word} to {a} and {b}",
            f"{a} {word} {b} bitwise",
            f"What does {a} {sign} {b} evaluate to?",
            f"bitwise {word} of {a} and {b}",
            f"{a} {sign} {b} in python",
            f"Take the bitwise {word} of the integers {a} and {b}",
            f"Give me {a} {word} {b}, bit by bit",
            f"I need the result of {a} {sign} {b} (bitwise {word}).",
            f"In binary logic, what is {a} {word} {b} as a decimal number?",
            f"In Python, what does {a} {sign} {b} give?",
            f"Compute the bitwise {word} of {a} and {b}.",
        ),
        think=f"Take the bitwise {word} of {a} and {b}.",
        code=f"print({a} {sign} {b})",
        answer=str(value),
    )
