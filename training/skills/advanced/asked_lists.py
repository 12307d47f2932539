"""Lists and single members of well-known sequences: first squares, multiples, primes, odd numbers."""

from __future__ import annotations

import itertools
import math
import random

from training.skills.advanced.primes import PRIMES
from training.skills.base import Draft


def first_multiples(rng: random.Random) -> Draft:
    n, count = rng.choice((rng.randint(3, 15), rng.randint(12, 60))), rng.randint(5, 12)
    return Draft(
        phrasings=(
            f"What are the first {count} multiples of {n}?",
            f"first {count} multiples of {n}",
            f"List the first {count} multiples of {n}.",
            f"show me the {n} times table up to {count} times {n} as a list",
            f"Count up in steps of {n}, {count} numbers, starting at {n}.",
            f"{n} times table, first {count} results as a list",
            f"Give {count} multiples of {n}, beginning with {n} itself.",
            f"Write the first {count} numbers of the {n} times table as a list.",
            f"list {count} multiples of {n} starting from {n}",
            f"Skip count by {n} starting at {n}: list the first {count} numbers.",
        ),
        think=f"Multiply {n} by 1 up to {count}.",
        code=f"print([{n} * k for k in range(1, {count} + 1)])",
        answer=str(list(range(n, n * count + 1, n))),
    )


def first_primes(rng: random.Random) -> Draft:
    count = rng.randint(4, 30)
    return Draft(
        phrasings=(
            f"List the first {count} prime numbers.",
            f"first {count} primes",
            f"What are the first {count} primes?",
            f"Give me the first {count} prime numbers as a list.",
            f"print the first {count} prime numbers",
            f"Show the {count} smallest primes.",
            f"generate {count} primes starting from 2",
            f"Starting with 2, write down {count} primes in order.",
            f"Name the first {count} prime numbers, please.",
            f"the first {count} prime numbers starting at 2",
        ),
        think=f"Go up from 2 and collect numbers that no earlier prime divides until there are {count}.",
        code=(
            f"primes, n = [], 2\nwhile len(primes) < {count}:\n    if all(n % p for p in primes):\n"
            "        primes.append(n)\n    n += 1\nprint(primes)"
        ),
        answer=str([p for p in PRIMES if p < 1000][:count]),
    )


def first_powers(rng: random.Random) -> Draft:
    power, what = rng.choice(((2, "square"), (2, "square"), (3, "cube")))
    count = rng.randint(4, 15)
    value = [math.prod([k] * power) for k in range(1, count + 1)]
    return Draft(
        phrasings=(
            f"What are the first {count} {what} numbers?",
            f"first {count} {what} numbers",
            f"List the {what}s of the numbers from 1 to {count}.",
            f"{what}s from 1 to {count} as a list",
            f"Give me the {what} numbers from 1^{power} to {count}^{power}.",
            f"print a list of the first {count} perfect {what}s, starting with 1",
            f"Write down the first {count} perfect {what}s.",
            f"list {what}s up to {count}^{power}",
            f"Show the {what} of each whole number from 1 through {count}, as a list.",
            f"the first {count} perfect {what}s beginning at 1",
        ),
        think=f"Take the {what} of each number from 1 to {count}.",
        code=f"print([k ** {power} for k in range(1, {count} + 1)])",
        answer=str(value),
    )


def powers_of_base(rng: random.Random) -> Draft:
    base, top = rng.choice((2, 2, 3, 4, 5, 10)), rng.randint(5, 12)
    value = list(itertools.accumulate([base] * top, lambda a, b: a * b))
    return Draft(
        phrasings=(
            f"List the powers of {base} from {base}^1 to {base}^{top}.",
            f"powers of {base} from {base}^1 to {base}^{top}",
            f"What are the powers of {base}, starting with {base}, up to {base}^{top}?",
            f"show powers of {base} up to exponent {top}, starting at exponent 1",
            f"Print {base}^1, {base}^2 and so on to {base}^{top} as a list.",
            f"Give me the first {top} powers of {base}, beginning with {base}.",
            f"{base} to the power 1 through {top}, all values",
            f"List {base} raised to each exponent from 1 to {top}.",
            f"Write down the powers of {base} with exponents 1 to {top}.",
            f"table of powers of {base}: exponents 1 to {top}, as a list",
        ),
        think=f"Raise {base} to each exponent from 1 to {top}.",
        code=f"print([{base} ** k for k in range(1, {top} + 1)])",
        answer=str(value),
    )


def nth_of_kind(rng: random.Random) -> Draft:
    n = rng.choice((10, 15, 20, 25, 50, 100, rng.randint(5, 300)))
    what, code, how, value = rng.choice(
        (
            ("odd number", f"2 * {n} - 1", f"2 times {n} minus 1", 1 + sum([2] * (n - 1))),
            ("even number", f"2 * {n}", f"2 times {n}", sum([2] * n)),
            ("square number", f"{n} ** 2", f"{n} squared", sum(range(1, 2 * n, 2))),
            ("cube number", f"{n} ** 3", f"{n} cubed", sum(sum([n] * n) for _ in range(n))),
        )
    )
    nth = f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
    start = {"odd number": "1, 3, 5", "even number": "2, 4, 6", "square number": "1, 4, 9", "cube number": "1, 8, 27"}
    return Draft(
        phrasings=(
            f"What is the {nth} {what}?",
            f"{nth} {what}",
            f"Find the {nth} {what} (starting {start[what]}).",
            f"whats the {nth} positive {what}",
            f"Tell me the {nth} {what}.",
            f"In the sequence {start[what]}, ... of {what}s, which is number {n}?",
            f"Counting {what}s from {start[what]} on, what is the {nth}?",
            f"Calculate the {nth} {what}.",
            f"Which {what} comes in place {n}, counting {start[what]}?",
            f"{what} number {n} of {start[what]}, ...",
        ),
        think=f"The {nth} {what} is {how}.",
        code=f"print({code})",
        answer=str(value),
    )


def factor_pairs(rng: random.Random) -> Draft:
    n = rng.choice((12, 18, 20, 24, 28, 30, 36, 40, 42, 48, 50, 54, 56, 60, 64, 72, 80, 84, 90, 96, 100))
    n = rng.choice((n, rng.randint(12, 150)))
    value = [(a, b) for a in range(1, n + 1) for b in range(a, n + 1) if a * b == n]
    return Draft(
        phrasings=(
            f"What are the factor pairs of {n}?",
            f"factor pairs of {n}",
            f"List all pairs of whole numbers that multiply to {n}.",
            f"which two numbers multiply to {n}, all pairs",
            f"Find every factor pair of {n}, smaller number first.",
            f"pairs of positive integers with product {n}",
            f"In which ways can {n} chairs be put in equal rows? List (rows, seats) with rows not above seats.",
            f"show all factor pairs for {n}",
            f"Write {n} as a product of two whole numbers in all ways.",
            f"Give the factor pairs of {n} as a list.",
        ),
        think=f"For each number whose square is at most {n} and that divides {n}, pair it with the quotient.",
        code=f"print([(a, {n} // a) for a in range(1, {n} + 1) if {n} % a == 0 and a * a <= {n}])",
        answer=str(value),
    )


def next_square(rng: random.Random) -> Draft:
    n, after = rng.choice((10 * rng.randint(2, 99), rng.randint(10, 2000))), rng.random() < 0.6
    root = 0
    while root * root < n:
        root += 1
    if root * root == n:
        return next_square(rng)
    value = root * root if after else (root - 1) ** 2
    side, than = ("next", "larger") if after else ("largest", "smaller")
    word = "after" if after else "below"
    code = f"(math.isqrt({n}) + 1) ** 2" if after else f"math.isqrt({n}) ** 2"
    return Draft(
        phrasings=(
            f"What is the {side} perfect square {word} {n}?",
            f"{side} perfect square {word} {n}",
            f"Find the {side} square number {word} {n}.",
            f"which square number comes {'right after' if after else 'right before'} {n}",
            f"{'Smallest' if after else 'Largest'} perfect square {than} than {n}?",
            f"Give me the {'first square above' if after else 'last square below'} {n}.",
            f"closest perfect square {'above' if after else 'below'} {n}",
            f"What is the {'smallest' if after else 'largest'} square number {than} than {n}?",
            f"Going {'up' if after else 'down'} from {n}, which perfect square do you meet first?",
            f"nearest square number {'greater' if after else 'less'} than {n}",
        ),
        think=f"Take the whole square root of {n}{', add 1,' if after else ''} and square it.",
        code=f"import math\nprint({code})",
        answer=str(value),
    )


def sum_from_to(rng: random.Random) -> Draft:
    low = rng.choice((rng.randint(2, 60), 10 * rng.randint(1, 20)))
    high = low + rng.choice((9, 10, 20, 30, 50, rng.randint(5, 120)))
    return Draft(
        phrasings=(
            f"What is the sum of all whole numbers from {low} to {high}?",
            f"sum of numbers from {low} to {high}",
            f"Add up all integers from {low} to {high}.",
            f"{low} + {low + 1} + {low + 2} + ... + {high}",
            f"sum all the numbers between {low} and {high} inclusive",
            f"How much is {low} + {low + 1} + ... + {high}?",
            f"Total of the consecutive numbers {low} to {high}?",
            f"Find the sum of the consecutive integers from {low} through {high}.",
            f"what do the numbers {low} to {high} add up to",
            f"Pages {low} to {high}: what is the sum of all the page numbers?",
        ),
        think=f"Add all whole numbers from {low} to {high}, both included.",
        code=f"print(sum(range({low}, {high} + 1)))",
        answer=str((low + high) * (high - low + 1) // 2),
    )


def page_digits(rng: random.Random) -> Draft:
    pages = rng.choice((50, 100, 120, 150, 200, 250, 300, 350, 500, 1000, rng.randint(20, 1200)))
    value = sum(max(0, pages - 10**k + 1) for k in range(5))
    return Draft(
        phrasings=(
            f"How many digits are needed to number the pages of a {pages}-page book from 1 to {pages}?",
            f"digits needed to number {pages} pages",
            f"A printer numbers the pages 1 to {pages}. How many digits are printed in total?",
            f"number the pages 1 to {pages}, how many digits do i write",
            f"How many digits do I write if I write out all numbers from 1 to {pages}?",
            f"count of digits used when writing 1, 2, 3, ... {pages}",
            f"Find the total number of digits in all numbers from 1 to {pages}.",
            f"Raffle tickets are numbered from 1 to {pages}. How many digits have to be stamped altogether?",
            f"A book has {pages} pages, numbered from 1. Count all digits used for the page numbers.",
            f"total digits written for the numbers 1 to {pages}",
        ),
        think=f"Add up the lengths of all numbers from 1 to {pages}.",
        code=f"print(sum(len(str(n)) for n in range(1, {pages} + 1)))",
        answer=str(value),
    )


def primes_in_list(rng: random.Random) -> Draft:
    numbers = rng.sample((*range(11, 100, 2), *PRIMES[:25], 21, 27, 33, 39, 49, 51, 57, 87, 91), rng.randint(4, 7))
    hits = [n for n in numbers if n in PRIMES]
    if not hits or len(set(numbers)) < len(numbers):
        return primes_in_list(rng)
    said = ", ".join(map(str, numbers))
    return Draft(
        phrasings=(
            f"Which of {said} are prime?",
            f"Which of these numbers are prime: {said}?",
            f"primes among {said}",
            f"From {said} pick the prime numbers.",
            f"which ones are prime numbers {said}",
            f"Find all primes in this list: {said}",
            f"Keep only the primes: {said}",
            f"Test {said} and list the prime ones.",
            f"Of the numbers {said}, which have no divisor but 1 and themselves?",
            f"filter primes from {said}",
        ),
        think="Keep the numbers above 1 that nothing from 2 up to below them divides.",
        code=f"numbers = {numbers}\nprint([n for n in numbers if n > 1 and all(n % d for d in range(2, n))])",
        answer=str(hits),
    )
