"""Numbers written in other ways: bases, Roman numerals."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.data.tellers import tellers

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
BASES = (
    ("binary", 2, "bin", "base 2"), ("hexadecimal", 16, "hex", "base 16"), ("octal", 8, "oct", "base 8"),
)  # fmt: skip
ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def in_base(number: int, base: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, base)
        digits = DIGITS[digit] + digits
    return digits or "0"


def in_roman(number: int) -> str:
    text = ""
    for value, letters in ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def any_size(rng: random.Random) -> int:
    return rng.randint(1, rng.choice((20, 100, 255, 1000, 65535)))


def decimal_to_base(rng: random.Random) -> Draft:
    number, (name, base, short, as_base) = any_size(rng), rng.choice(BASES)
    spec = {2: "b", 8: "o", 16: "x"}[base]
    teller, _, _ = tellers(number)
    return Draft(
        phrasings=(
            f"For {teller.his} computer class {teller.name} needs the number {number} in {name}. What does"
            f" {teller.he} write?",
            f"What is {number} written in {name}?",
            f"Turn {number} into {name}.",
            f"{number} base 10 to {name}",
            f"{number} in {short}",
            f"change {number} to {name}",
            f"{number} as {name} number",
            f"convert {number} to {as_base}",
            f"What is {number} in {name}?",
            f"Convert {number} to {name}",
            f"{number} in {name}",
            f"Write the decimal number {number} in {name}",
            f"{number} to {short}",
            f"Convert {number} from decimal to {as_base}",
            f"How do you write {number} in {name}?",
            f"What's the {name} representation of {number}?",
            f"{number} as {name}",
            f"convert {number} to {short}",
            f"whats {number} in {name}",
            f"{number} decimal to {name}",
            f"Turn the number {number} into {name}",
            f"{short} of {number}",
            f"I need {number} written in {as_base}.",
            f"What does {number} look like in {name}?",
            f"Please convert the decimal value {number} into {name}, without a prefix.",
            f"Give me {number} in {name} form",
            f"change {number} from base 10 to {as_base}",
            f"decimal {number} = ? in {name}",
            f"Translate {number} to {name}",
            f"My homework says: write {number} in {name}. What is the answer?",
            f"How would a programmer write {number} in {name}, leaving the prefix away?",
            f"Represent {number} in {as_base}",
            f"Express {number} in {as_base}",
            f"Convert the decimal number {number} to {name}.",
        ),
        think=f"Format {number} in {as_base}.",
        code=f'print(format({number}, "{spec}"))',
        answer=in_base(number, base),
    )


def base_to_decimal(rng: random.Random) -> Draft:
    number, (name, base, short, as_base) = any_size(rng), rng.choice(BASES)
    text = in_base(number, base)
    text = text.upper() if rng.random() < 0.5 else text
    teller, friend, _ = tellers(number)
    return Draft(
        phrasings=(
            f"A friend sent {teller.name} the {name} number {text}. Which decimal number is it?",
            f"In an old manual {friend.name} found {text}, written in {name}. What is that in decimal?",
            f"express the {name} number {text} as an ordinary number in base 10",
            f"{name} {text} to a normal number",
            f"{short} {text} to decimal",
            f"{text} from {as_base} to decimal",
            f"What is {name} {text} in decimal?",
            f"Convert {name} {text} to decimal",
            f"{text} {name} to decimal",
            f"What number is {text} in {name}?",
            f"{short} {text} in decimal",
            f"Convert {text} from {as_base} to base 10",
            f"What is the decimal value of the {name} number {text}?",
            f"Read {text} as {name}. Which decimal number is it?",
            f"{name} {text} to decimal",
            f"convert {text} from {name} to decimal",
            f"{text} in {name} is what decimal number?",
            f"whats {short} {text} in decimal",
            f"Which decimal number does the {name} number {text} stand for?",
            f"decimal value of {name} {text}",
            f"{name} number {text} in base 10",
            f"I have {text} in {name}. What is it as a normal number?",
            f"Turn {name} {text} into a decimal number",
            f"How much is {name} {text} in decimal?",
            f"Decode the {name} number {text} to decimal",
            f"What does {text} in {as_base} equal in decimal?",
            f"Please read the {name} value {text} and give it in base 10.",
            f"A log shows the {name} value {text}. What number is that in decimal?",
            f"{text} ({name}) = ? decimal",
            f"Give the decimal form of {name} {text}",
            f"Turn the {as_base} number {text} into a decimal number",
            f"Convert the {name} number {text} to decimal.",
        ),
        think=f"Read {text} as a number in {as_base}.",
        code=f'print(int("{text}", {base}))',
        answer=str(number),
    )


def to_any_base(rng: random.Random) -> Draft:
    number, base = any_size(rng), rng.choice((3, 4, 5, 6, 7, 9))
    teller, _, _ = tellers(number, base)
    return Draft(
        phrasings=(
            f"{teller.name}'s homework asks for {number} written in base {base}. What is it?",
            f"What is the number {number} in base {base}?",
            f"change {number} to base {base}",
            f"Which digits has {number} in base {base}?",
            f"What is {number} in base {base}?",
            f"Convert {number} to base {base}",
            f"{number} in base {base}",
            f"Write {number} in the base {base} number system",
            f"{number} base 10 to base {base}",
            f"Express the decimal number {number} with base {base} digits",
            f"How is {number} written in base {base}?",
            f"Give the base-{base} representation of {number}",
            f"Convert the decimal number {number} to base {base}.",
        ),
        think=f"Divide {number} by {base} again and again and put the remainders together from the last.",
        code=(
            f'n = {number}\ndigits = ""\nwhile n > 0:\n'
            f"    digits = str(n % {base}) + digits\n    n //= {base}\nprint(digits)"
        ),
        answer=in_base(number, base),
    )


def from_any_base(rng: random.Random) -> Draft:
    number, base = any_size(rng), rng.choice((3, 4, 5, 6, 7, 9, 12, 20, 36))
    text = in_base(number, base).upper()
    return Draft(
        phrasings=(
            f"convert {text} from base {base} to decimal",
            f"base {base}: {text}, what is it in base 10?",
            f"What is {text} (base {base}) in decimal?",
            f"Convert {text} from base {base} to base 10",
            f"{text} base {base} to decimal",
            f"What decimal number is {text} in base {base}?",
            f"Convert the base {base} number {text} to decimal",
            f"value of {text} in base {base}",
            f"A code is written as {text} in base {base}. Which number is it in base 10?",
            f"Interpret {text} as a base-{base} number and give it in decimal",
            f"What is the decimal value of {text} in base {base}?",
        ),
        think=f"Read {text} as a number in base {base}.",
        code=f'print(int("{text}", {base}))',
        answer=str(number),
    )


def between_bases(rng: random.Random) -> Draft:
    number, ((one, base, _, _), (other, target, _, _)) = any_size(rng), rng.sample(BASES, 2)
    text, spec = in_base(number, base), {2: "b", 8: "o", 16: "x"}[target]
    return Draft(
        phrasings=(
            f"{text} in {one}, give it in {other}",
            f"From {one} to {other}: {text}",
            f"{one} number {text} as {other}",
            f"convert {'0b' if base == 2 else '0x' if base == 16 else '0o'}{text} to {other}",
            f"Convert {one} {text} to {other}.",
            f"What is {one} {text} in {other}?",
            f"{text} {one} to {other}",
            f"Write the {one} number {text} in {other}",
            f"Change {text} from base {base} to base {target}",
            f"{one} {text} as {other}",
            f"A register shows {text} in {one}. How does that look in {other}?",
            f"{one} {text} in {other}",
            f"convert {text} from {one} to {other}",
            f"whats {one} {text} in {other}",
            f"Turn {one} {text} into {other}",
            f"I have the {one} value {text} and need it in {other}.",
            f"{text} ({one}) to {other}",
            f"Give the {other} form of {one} {text}",
            f"Translate {text} from {one} into {other}",
            f"How do you write {one} {text} in {other}?",
            f"Convert the {one} number {text} to {other}.",
        ),
        think=f"Read {text} in base {base} and format it in base {target}.",
        code=f'print(format(int("{text}", {base}), "{spec}"))',
        answer=in_base(number, target),
    )


def to_roman(rng: random.Random) -> Draft:
    number = rng.choice((rng.randint(1, 50), rng.randint(50, 500), rng.randint(500, 3999), rng.randint(1900, 2050)))
    teller, _, _ = tellers(number)
    return Draft(
        phrasings=(
            f"{teller.name} carves the number {number} into a stone in Roman numerals. What does {teller.he} carve?",
            f"What is {number} in Roman numerals?",
            f"Convert {number} to Roman numerals",
            f"{number} in roman numerals",
            f"Write {number} as a Roman numeral",
            f"How do you write {number} in Roman numerals?",
            f"roman numeral for {number}",
            f"A clock maker wants to engrave {number} in Roman numerals. What should be engraved?",
            f"roman numerals for {number}",
            f"{number} to roman",
            f"convert {number} into roman numerals",
            f"What is the Roman numeral for {number}?",
            f"whats {number} in roman numerals",
            f"Turn {number} into a Roman numeral",
            f"number {number} as roman numeral",
            f"I want a tattoo of {number} in Roman numerals. What is it?",
            f"How would the Romans have written {number}?",
            f"Which Roman numeral stands for {number}?",
            f"Give me {number} written with Roman numerals, please",
            f"Translate the number {number} to Roman numerals",
            f"A stone is to show {number} in Roman numerals. How does it read?",
            f"{number} in Roman?",
            f"I need the Roman numerals of {number}",
            f"Give the Roman numeral of {number}",
            f"Express the number {number} in Roman numerals.",
        ),
        think=f"Take the largest Roman values from {number} one after the other and join their letters.",
        code=(
            "values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]\n"
            'letters = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]\n'
            f'n = {number}\nroman = ""\nfor value, letter in zip(values, letters):\n'
            "    while n >= value:\n        roman += letter\n        n -= value\nprint(roman)"
        ),
        answer=in_roman(number),
    )


def from_roman(rng: random.Random) -> Draft:
    number = rng.choice((rng.randint(1, 50), rng.randint(50, 500), rng.randint(500, 3999), rng.randint(1900, 2050)))
    text = in_roman(number)
    return Draft(
        phrasings=(
            f"What number is {text} in Roman numerals?",
            f"Convert the Roman numeral {text} to a number",
            f"{text} in numbers",
            f"What is the value of the Roman numeral {text}?",
            f"roman numeral {text} to decimal",
            f"Translate {text} from Roman numerals",
            f"The building says {text}. Which number is that?",
            f"{text} roman numeral",
            f"What is {text} as a number?",
            f"convert {text} to a number",
            f"roman {text} to arabic",
            f"whats the roman numeral {text} in normal numbers",
            f"Which number does the Roman numeral {text} represent?",
            f"Decode the Roman numeral {text}",
            f"{text} in arabic numerals",
            f"Turn {text} from Roman numerals into a regular number",
            f"How much is {text} in Roman numerals?",
            f"The clock tower carries the Roman date {text}. What number is it?",
            f"I saw {text} at the end of a film. Which number is this Roman numeral?",
            f"Give the ordinary number for Roman {text}",
            f"Tell me what number the Roman numeral {text} is",
            f"Please convert Roman {text} to an integer",
            f"Read the Roman numeral {text} and give the integer",
            f"What does the Roman numeral {text} stand for?",
        ),
        think=f"Add the letter values of {text}, but subtract a value that stands before a larger one.",
        code=(
            'values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}\n'
            f'n = [values[c] for c in "{text}"]\ntotal = 0\nfor i in range(len(n)):\n'
            "    if i + 1 < len(n) and n[i] < n[i + 1]:\n        total -= n[i]\n"
            "    else:\n        total += n[i]\nprint(total)"
        ),
        answer=str(number),
    )
