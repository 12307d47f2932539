"""Number searches: the smallest or largest that fits, primes in a range, prime factors and powers past a limit."""

from __future__ import annotations

import math
import random

from training.skills.advanced.primes import PRIMES, factors
from training.skills.base import Draft
from training.skills.data.tellers import tellers


def extreme_multiple(rng: random.Random) -> Draft:
    size, d = rng.choice((2, 3, 3, 3, 4, 4, 5)), rng.choice((rng.randint(3, 20), rng.randint(6, 60)))
    word = {2: "two", 3: "three", 4: "four", 5: "five"}[size]
    largest = rng.random() < 0.55
    low, high = 10 ** (size - 1), 10**size - 1
    value = high // d * d if largest else -(-low // d) * d
    most, bound = ("largest", "greatest") if largest else ("smallest", "least")
    span = f"range(10 ** {size} - 1, 0, -1)" if largest else f"range(10 ** ({size} - 1), 10 ** {size})"
    teller, _, _ = tellers(size, d)
    return Draft(
        phrasings=(
            f"{teller.name} looks for the {most} {word}-digit number that can be divided by {d}. Which is it?",
            f"What is the {most} {size}-digit number divisible by {d}?",
            f"Find the {bound} {size}-digit multiple of {d}.",
            f"{most} {size} digit number divisible by {d}",
            f"Which {word}-digit number is the {most} that {d} divides evenly?",
            f"{most} {size}-digit multiple of {d}",
            f"what's the {bound} {size} digit number that can be divided by {d}",
            f"Among all numbers with {size} digits, which is the {most} multiple of {d}?",
            f"Give the {most} number of {size} digits that leaves no remainder when divided by {d}.",
            f"I need the {most} {size}-digit integer that is a multiple of {d}.",
            f"Determine the {bound} number with {size} digits exactly divisible by {d}",
            f"Of the {size}-digit numbers, what is the {most} one divisible by {d}?",
            f"{bound} {word}-digit number which {d} divides",
            f"The {most} ticket number with {size} digits that is a multiple of {d} wins. Which number is it?",
            f"Name the number with {size} digits that is {most} among those divisible by {d}.",
        ),
        think=f"Go through the {size}-digit numbers, {'from the top' if largest else 'upwards'}, to the first multiple"
        f" of {d}.",
        code=f"print(next(n for n in {span} if n % {d} == 0))",
        answer=str(value),
    )


def largest_prime_factor(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(12, 200), rng.randint(200, 9999)))
    found = factors(n)
    if len(found) < 2:
        return largest_prime_factor(rng)
    most, pick = rng.choice((("largest", max), ("largest", max), ("smallest", min)))
    bound = "greatest" if most == "largest" else "least"
    if most == "largest":
        code = f"n, p = {n}, 2\nwhile p < n:\n    if n % p == 0:\n        n //= p\n    else:\n        p += 1\nprint(p)"
        think = f"Largest prime factor: divide {n} by each divisor from 2 on while it goes; the last one stays."
    else:
        code = f"print(next(d for d in range(2, {n} + 1) if {n} % d == 0))"
        think = f"Smallest prime factor: the first number from 2 on that divides {n}."
    return Draft(
        phrasings=(
            f"What is the {most} prime factor of {n}?",
            f"Find the {bound} prime factor of {n}.",
            f"{most} prime factor of {n}",
            f"Which is the {most} prime number that divides {n}?",
            f"{bound} prime divisor of {n}",
            f"Factor {n} into primes and give only the {most} one.",
            f"what's the {most} prime dividing {n}",
            f"I need the {most} prime factor of the number {n}",
            f"Of all primes that divide {n}, which one is the {most}?",
            f"Determine the {bound} prime by which {n} is divisible.",
            f"The prime factors of {n}: which of them is the {most}?",
            f"{n}, {most} prime factor?",
            f"When {n} is written as a product of primes, what is its {most} factor?",
            f"Name the {bound} one among the primes {n} is built from.",
        ),
        think=think,
        code=code,
        answer=str(pick(found)),
    )


def primes_between(rng: random.Random) -> Draft:
    low = rng.choice((rng.randint(2, 60), 10 * rng.randint(1, 30)))
    high = low + rng.choice((10, 20, 30, 40, 50, rng.randint(8, 60)))
    found = [p for p in PRIMES if low <= p <= high]
    ask = rng.choice(("count", "list", "sum"))
    if not found or low in found or high in found:
        return primes_between(rng)
    head = {
        "count": "How many primes are there",
        "list": "What primes are there",
        "sum": "What is the sum of the primes",
    }
    verb = {"count": "Count", "list": "List", "sum": "Add up"}[ask]
    noun = {"count": "number of primes", "list": "list of primes", "sum": "sum of primes"}[ask]
    value = {"count": len(found), "list": found, "sum": sum(found)}[ask]
    found_by = f"n for n in range({low}, {high} + 1) if all(n % d for d in range(2, n))"
    code = {
        "count": f"print(len([{found_by}]))",
        "list": f"print([{found_by}])",
        "sum": f"print(sum({found_by}))",
    }[ask]
    return Draft(
        phrasings=(
            f"{verb.lower()} all primes between {low} and {high}",
            f"{noun} in the range {low} to {high}",
            f"{head[ask]} between {low} and {high}?",
            f"{verb} the prime numbers between {low} and {high}.",
            f"{noun} between {low} and {high}",
            f"{verb.lower()} primes from {low} to {high}",
            f"{verb} all the primes in the range {low} to {high}.",
            f"Look at the numbers from {low} to {high}. {head[ask]}?",
            f"{head[ask].lower()} from {low} to {high}",
            f"I want the {noun} greater than {low} and less than {high}.",
            f"Give me the {noun} in [{low}, {high}]",
            f"{verb} every prime that is larger than {low} but smaller than {high}.",
            f"primes {low}-{high}, {ask} them",
            f"{head[ask]} that lie between {low} and {high}?",
            f"Starting at {low} and ending at {high}, {verb.lower()} the numbers that are prime.",
            f"Please work out the {noun} that are found between {low} and {high}.",
        ),
        think=f"{verb} the numbers from {low} to {high} that nothing smaller divides.",
        code=code,
        answer=str(value),
    )


def power_above(rng: random.Random) -> Draft:
    base = rng.choice((2, 2, 2, 3, 4, 5, 6, 7, 10))
    limit = rng.choice((100, 500, 1000, 1000, 5000, 10000, 10**6, rng.randint(30, 99999)))
    exponent = 0
    while math.prod([base] * exponent) <= limit:
        exponent += 1
    up = rng.random() < 0.6
    value = math.prod([base] * (exponent if up else exponent - 1))
    if math.prod([base] * (exponent - 1)) == limit:
        return power_above(rng)
    most, side, other = ("smallest", "greater than", "above") if up else ("largest", "less than", "below")
    code = (
        f"power = 1\nwhile power <= {limit}:\n    power *= {base}\nprint(power)"
        if up
        else f"power = 1\nwhile power * {base} < {limit}:\n    power *= {base}\nprint(power)"
    )
    return Draft(
        phrasings=(
            f"What is the {most} power of {base} {side} {limit}?",
            f"Find the {most} power of {base} that is {side} {limit}.",
            f"{most} power of {base} {side} {limit}",
            f"Which power of {base} is the {'first' if up else 'last'} one {other} {limit}? Give its value.",
            f"{'next' if up else 'previous'} power of {base} {'after' if up else 'before'} {limit}",
            f"what power of {base} comes just {other} {limit} (the value)",
            f"Give the value of the {most} power of {base} {other} {limit}.",
            f"{'Round' if up else 'Bring'} {limit} {'up' if up else 'down'} to the {'next' if up else 'nearest lower'}"
            f" power of {base}.",
            f"I need the {most} number of the form {base}^k that is {side} {limit}.",
            f"Of 1, {base}, {base**2}, {base**3} and so on, which is the {most} number {side} {limit}?",
            f"Determine the {most} power of {base} {'exceeding' if up else 'under'} {limit}",
            f"buffer size must be a power of {base} {side} {limit}, {most} possible",
            f"Multiplying by {base} again and again from 1, what is the "
            f"{'first result over' if up else 'last result under'} {limit}?",
            f"Among the powers of {base}, tell me the {most} that lies {other} {limit}.",
        ),
        think=f"Power of {base}: multiply by {base} from 1 on until {limit} is {'passed' if up else 'reached'}.",
        code=code,
        answer=str(value),
    )
