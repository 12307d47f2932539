"""Short questions that had no skill of their own: yes or no for primes, pi fractions, binary fractions."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, signed
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import show, tied
from training.skills.wording import rounding


def prime_yes_or_no(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(2, 100), rng.randint(100, 1000), rng.randrange(101, 2000, 2)))
    value = "yes" if all(n % d for d in range(2, n)) else "no"
    return Draft(
        phrasings=(
            f"is {n} prime? answer yes or no",
            f"Is {n} a prime number? Yes or no.",
            f"yes or no: {n} is prime",
            f"Does {n} count as a prime number? Reply yes or no.",
            f"prime number {n} (yes/no)",
            f"My son says that {n} is a prime. Is he right, yes or no?",
            f"Answer with yes or no: is {n} divisible only by 1 and itself?",
            f"{n}: prime, yes or no?",
            f"Say yes or no: is the number {n} prime?",
            f"Is the number {n} a prime? Just yes or no.",
        ),
        think=f"{n} is prime if nothing from 2 up to its square root divides it.",
        code=f'n = {n}\nprint("yes" if all(n % d for d in range(2, int(n ** 0.5) + 1)) else "no")',
        answer=value,
    )


def fraction_of_pi(rng: random.Random) -> Draft:
    angle = rng.choice((15, 30, 36, 45, 60, 72, 75, 90, 105, 120, 135, 150, 210, 225, 240, 270, 300, 315, 330))
    ways = rng.choice((1, 1, 1, -1)) * angle
    return Draft(
        phrasings=(
            f"convert {ways} degrees to radians, as a multiple of pi (only the fraction)",
            f"What fraction of pi are {ways} degrees in radians?",
            f"{ways} degrees = ? * pi radians, as a fraction",
            f"Which factor of pi is {ways}° in radian measure? Give a fraction.",
            f"{ways}° in radians as a fraction of pi, only the factor",
            f"Write {ways} degrees in terms of pi: which fraction stands before pi?",
            f"radians of {ways} deg in terms of pi, just the fraction",
            f"An angle of {ways}° is k * pi radians. Find k as a fraction.",
            f"Express {ways}° in radians as a fraction times pi; print the fraction.",
            f"By which fraction do I multiply pi to get {ways} degrees in radians?",
        ),
        think=f"180 degrees are pi, so the factor is {ways} over 180.",
        code=f"from fractions import Fraction\nprint(Fraction({ways}, 180))",
        answer=str(Fraction(ways) / 180),
    )


def fraction_to_binary(rng: random.Random) -> Draft:
    places = rng.randint(1, 6)
    part = Fraction(rng.randrange(1, 2**places, 2), 2**places)
    number, bits = show(part), f"{part.numerator:b}".zfill(places)
    return Draft(
        phrasings=(
            f"convert {number} to binary",
            f"What is {number} in binary?",
            f"Write the decimal fraction {number} as a binary number.",
            f"{number} in base 2",
            f"binary form of {number}",
            f"How does {number} look in the binary system?",
            f"Convert the decimal {number} into a binary fraction.",
            f"decimal {number} to base 2",
            f"Give {number} as a binary fraction.",
            f"Turn the decimal number {number} into base 2.",
        ),
        think=f"Double {number} again and again; what comes before the point is the next bit.",
        code=(
            f'x, bits = {number}, "0."\nwhile x > 0:\n    x *= 2\n    bits += str(int(x))\n    x -= int(x)\nprint(bits)'
        ),
        answer=f"0.{bits}",
    )


def fibonacci_sum(rng: random.Random) -> Draft:
    n = rng.randint(4, 30)
    a, b = 1, 1
    for _ in range(n):
        a, b = b, a + b
    start = "1, 1, 2, ..."
    return Draft(
        phrasings=(
            f"sum of the first {n} Fibonacci numbers {start}",
            f"What is the sum of the first {n} terms of the Fibonacci sequence {start}?",
            f"Add up the first {n} Fibonacci numbers, starting 1, 1.",
            f"total of {n} fibonacci numbers starting with 1 and 1",
            f"If I add the first {n} numbers of {start} (Fibonacci), what do I get?",
            f"fibonacci {start}: sum of {n} terms",
            f"Using Python, sum the first {n} Fibonacci numbers (1, 1, 2, 3, ...).",
            f"How much are the first {n} Fibonacci numbers together when the first two are 1 and 1?",
            f"Find the sum of {n} Fibonacci numbers from {start} on.",
            f"Calculate the total of the first {n} Fibonacci numbers, 1 and 1 being the first.",
        ),
        think=f"Add {n} Fibonacci numbers, from 1 and 1 on.",
        code=(f"a, b, total = 1, 1, 0\nfor _ in range({n}):\n    total += a\n    a, b = b, a + b\nprint(total)"),
        answer=str(b - 1),
    )


def consecutive_integers(rng: random.Random) -> Draft:
    count, first = rng.choice((2, 3, 3, 3, 4, 5)), rng.randint(1, 150)
    terms = [first + i for i in range(count)]
    many, total = {2: "two", 3: "three", 4: "four", 5: "five"}[count], sum(terms)
    teller, _, _ = tellers(count, first)
    return Draft(
        phrasings=(
            f"{teller.name} adds {many} whole numbers that follow one another and gets {total}. Which numbers"
            f" were they, as a list?",
            f"find {many} consecutive integers whose sum is {total}",
            f"The sum of {many} consecutive integers is {total}. What are the numbers?",
            f"Which {many} consecutive whole numbers add up to {total}? List them.",
            f"{many} numbers in a row sum to {total}, list them",
            f"{many.capitalize()} consecutive numbers have a sum of {total}. Find all of them.",
            f"{many} consecutive integers, total {total}, which ones",
            f"{many.capitalize()} pages of a book in a row have page numbers that add up to {total}. Which pages?",
            f"I add {many} whole numbers one after another and get {total}. Which numbers are they?",
            f"List the {many} consecutive integers with the sum {total}.",
            f"What {many} consecutive integers add up to {total}?",
        ),
        think=f"Go through the starts until {many} numbers in a row add up to {total}.",
        code=(
            f"first = next(n for n in range({total}) if sum(range(n, n + {count})) == {total})\n"
            f"print(list(range(first, first + {count})))"
        ),
        answer=str(terms),
    )


def other_coordinate(rng: random.Random) -> Draft:
    a, b = rng.choice(NONZERO), rng.choice((1, 2, 3, 4, 5, -1, -2, -3))
    x, y = rng.choice(NONZERO), rng.choice(NONZERO)
    c = a * x + b * y
    said = f"{signed([(a, f'{abs(a)}x' if abs(a) > 1 else 'x'), (b, f'{abs(b)}y' if abs(b) > 1 else 'y')])} = {c}"
    return Draft(
        phrasings=(
            f"Solve {said} for y when x = {x}.",
            f"{said}, x = {x}, y = ?",
            f"If {said} and x = {x}, what is y?",
            f"find y in {said} if x is {x}",
            f"A line has the equation {said}. Which y belongs to x = {x}?",
            f"Put x = {x} into {said} and solve for y.",
            f"what is y when x is {x} and {said}",
            f"For x = {x}, which y fulfils {said}?",
            f"Find y when x = {x} in the equation {said}.",
            f"Given {said} with x = {x}, calculate y.",
        ),
        think=f"Take {a} times {x} from {c} and divide by {b}.",
        code=f"a, b, c, x = {a}, {b}, {c}, {x}\nprint((c - a * x) / b)",
        answer=str(float(y)),
    )


def sum_to_infinity(rng: random.Random) -> Draft:
    base, k = rng.choice((2, 2, 2, 3, 3, 4, 5, 10)), rng.choice((1, 1, 2, 3, 5))
    sign = rng.choice((1, 1, 1, -1))
    terms = [k * base**3, sign * k * base**2, k * base]
    places, _ = rounding(rng)
    value = Fraction(terms[0]) / (1 - Fraction(sign, base))
    if tied(value, places):
        return sum_to_infinity(rng)
    said = " + ".join(map(str, terms)).replace("+ -", "- ")
    end = "" if places == 4 else f", {places} decimals"
    dots = f"{said} {'+' if sign > 0 else '-'} ..."
    commas = ", ".join(map(str, terms))
    return Draft(
        phrasings=(
            f"Sum to infinity of {dots}{end}",
            f"What is the sum of the infinite geometric series {dots}{end}?",
            f"{dots} without end, sum?{end}",
            f"Find the sum to infinity of the geometric sequence {commas}, ...{end}",
            f"infinite geometric series {commas}, ... sum{end}",
            f"To what number does {dots} add up if it never ends{end}?",
            f"A ball rolls {commas} cm and so on, always by the same factor (minus is back). Where does it end in"
            f" cm{end}?",
            f"limit of the sum {dots}{end}",
            f"Calculate the infinite sum {dots}{end}",
            f"Which value has the endless geometric series {dots}{end}?",
        ),
        think=f"The ratio is {terms[1]} over {terms[0]}; divide {terms[0]} by 1 minus the ratio.",
        code=f"a, b = {terms[0]}, {terms[1]}\nprint(round(a / (1 - b / a), {places}))",
        answer=str(round(float(value), places)),
    )


def radio_wavelength(rng: random.Random) -> Draft:
    unit, power = rng.choice((("MHz", 6), ("MHz", 6), ("kHz", 3), ("GHz", 9)))
    frequency = rng.choice((5, 10, 20, 50, 100, 200, 433, 500, 868, rng.randint(88, 108)))
    value = Fraction(3 * 10**8, frequency * 10**power)
    if tied(value, 4) or value < Fraction(1, 1000):
        return radio_wavelength(rng)
    return Draft(
        phrasings=(
            f"wavelength of a {frequency} {unit} radio wave (c = 3e8 m/s), in m to 4 decimals",
            f"What is the wavelength in metres of a {frequency} {unit} signal with c = 3e8 m/s, 4 decimals?",
            f"How long in m is a radio wave of {frequency} {unit}? Use c = 3e8 m/s, 4 decimals.",
            f"{frequency} {unit} to wavelength in m, c = 3e8, 4 decimals",
            f"lambda = c / f for {frequency} {unit} and c = 3e8 m/s, in m with 4 decimals",
            f"A transmitter works at {frequency} {unit}. Find the wavelength in m (c = 3e8 m/s), rounded to 4"
            f" decimals.",
            f"radio station {frequency} {unit}, wavelength in metres, c = 3e8 m/s, 4 decimals",
            f"Convert the frequency {frequency} {unit} to a wavelength in m with c = 3e8 m/s, to 4 decimals.",
            f"Calculate the wavelength in m of an electromagnetic wave at {frequency} {unit}, c = 3e8 m/s, 4 decimals.",
            f"To 4 decimals, what is the wavelength in m for {frequency} {unit} and c = 3e8 m/s?",
        ),
        think=f"Divide 3e8 m/s by {frequency} {unit}, each {unit} being 10 to the {power} Hz.",
        code=f"print(round(3e8 / ({frequency} * 10 ** {power}), 4))",
        answer=str(round(float(value), 4)),
    )
