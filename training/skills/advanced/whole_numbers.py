"""Whole numbers: neighbours among primes, totients, common divisors, digits, special numbers."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.wording import joined


def _sieve(limit: int) -> list[int]:
    prime = [False, False] + [True] * (limit - 1)
    for n in range(2, math.isqrt(limit) + 1):
        if prime[n]:
            prime[n * n :: n] = [False] * len(prime[n * n :: n])
    return [n for n, is_prime in enumerate(prime) if is_prime]


PRIMES = _sieve(20000)


def neighbour_prime(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(3, 100), rng.randint(100, 2000), rng.randint(2000, 15000)))
    after = rng.random() < 0.65
    found = next(p for p in PRIMES if p > n) if after else next(p for p in reversed(PRIMES) if p < n)
    word, size, step, sign = ("next", "after", "+", "larger") if after else ("previous", "before", "-", "smaller")
    return Draft(
        phrasings=(
            f"what's the {'smallest' if after else 'largest'} prime {'above' if after else 'below'} {n}",
            f"Find the {'smallest prime above' if after else 'largest prime below'} {n}.",
            f"{'smallest prime above' if after else 'biggest prime under'} {n}",
            f"first prime going {'up' if after else 'down'} from {n}",
            f"What is the {word} prime {size} {n}?",
            f"Find the first prime number {sign} than {n}.",
            f"{word} prime {size} {n}",
            f"Which prime comes directly {size} {n}?",
            f"Starting at {n}, which prime number do I reach first when going {'up' if after else 'down'}?",
            f"{'smallest' if after else 'biggest'} prime that is {sign} than {n}",
            f"A hash table should have a prime number of slots {sign} than {n}, as close as possible. How many?",
            f"Give the nearest prime {'above' if after else 'below'} {n}.",
            f"{word} prime number {size} {n}",
            f"What is the {'smallest' if after else 'largest'} prime {'larger' if after else 'smaller'} than {n}?",
            f"whats the {word} prime {size} {n}",
            f"Give me the first prime {size} {n}.",
            f"I need the closest prime {'above' if after else 'below'} {n}",
            f"Tell me the {word} prime number {size} {n}",
            f"Which is the {word} prime {size} the number {n}?",
            f"Find the prime that comes right {size} {n}",
            f"Name the prime number just {size} {n}.",
            f"Determine the {'smallest' if after else 'largest'} prime {'greater' if after else 'less'} than {n}.",
        ),
        think=f"Go {'up' if after else 'down'} from {n} until a number has no divisor.",
        code=(
            f"n = {n} {step} 1\nwhile any(n % d == 0 for d in range(2, int(n ** 0.5) + 1)):\n    n {step}= 1\nprint(n)"
        ),
        answer=str(found),
    )


def sum_of_primes(rng: random.Random) -> Draft:
    first_n = rng.random() < 0.4
    n = rng.randint(3, 60) if first_n else rng.randint(10, 900)
    chosen = PRIMES[:n] if first_n else [p for p in PRIMES if p < n]
    what = f"the first {n} prime numbers" if first_n else f"all prime numbers below {n}"
    test = "all(n % d for d in range(2, int(n ** 0.5) + 1))"
    code = (
        f"primes = []\nn = 2\nwhile len(primes) < {n}:\n    if all(n % p for p in primes):\n        primes.append(n)\n"
        "    n += 1\nprint(sum(primes))"
        if first_n
        else f"print(sum(n for n in range(2, {n}) if {test}))"
    )
    return Draft(
        phrasings=(
            f"Sum of {what.replace('prime numbers', 'primes')}",
            f"{what.replace('prime numbers', 'primes')}, their sum?",
            f"What is the sum of {what}?",
            f"Add up {what}.",
            f"sum of {what}",
            f"Calculate the total of {what}.",
            f"If I write down {what} and add them, what do I get?",
            f"{what} added together",
            f"Find out what {what} sum to.",
            f"A puzzle asks for the sum of {what}. What is it?",
            f"add {what}",
            f"What do you get if you add {what}?",
            f"Give me the sum of {what}",
            f"whats the sum of {what}",
            f"total of {what}",
            f"I need {what} added up.",
            f"Find the sum of {what}.",
            f"What is {what} summed?",
            f"Tell me the total when {what} are added.",
            f"How much do {what} make together?",
            f"Compute the sum over {what}.",
        ),
        think=f"Sum of primes: find {what} and add them.",
        code=code,
        answer=str(sum(chosen)),
    )


def euler_totient(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(2, 60), rng.randint(50, 1500)))
    value, left = Fraction(n), n
    for p in PRIMES:
        if left % p == 0:
            value *= 1 - Fraction(1, p)
            while left % p == 0:
                left //= p
    return Draft(
        phrasings=(
            f"What is Euler's totient of {n}?",
            f"Calculate phi({n}).",
            f"euler phi of {n}",
            f"How many numbers from 1 to {n} are coprime to {n}?",
            f"Find φ({n}), the totient function.",
            f"totient({n})",
            f"Count the integers up to {n} that share no factor with {n}.",
            f"For RSA I need φ of {n}. What is it?",
            f"How many fractions k/{n} with k from 1 to {n} are already in lowest terms?",
            f"Compute the value of Euler's phi function at {n}.",
        ),
        think=f"Count the numbers up to {n} whose greatest common divisor with {n} is 1.",
        code=f"import math\nprint(sum(1 for k in range(1, {n} + 1) if math.gcd(k, {n}) == 1))",
        answer=str(value),
    )


def common_divisors(rng: random.Random) -> Draft:
    shared = rng.choice((2, 3, 4, 5, 6, 8, 10, 12, 18, 20, 24))
    a, b = (shared * k for k in rng.sample(range(1, 16), 2))
    top = math.gcd(a, b)
    divisors = sorted({d for k in range(1, math.isqrt(top) + 1) if top % k == 0 for d in (k, top // k)})
    return Draft(
        phrasings=(
            f"What are the common divisors of {a} and {b}?",
            f"List all common factors of {a} and {b}.",
            f"common factors {a} {b}",
            f"Which numbers divide both {a} and {b} without remainder?",
            f"Find every integer that goes into {a} and into {b}.",
            f"shared divisors of {a} and {b}, all of them",
            f"{a} apples and {b} pears go into equal baskets with nothing left. Which numbers of baskets are possible?",
            f"Show me the factors that {a} and {b} have in common.",
            f"Give the list of positive common divisors for {a} and {b}.",
            f"Determine all positive integers dividing {a} as well as {b}.",
        ),
        think=f"Try every number up to the smaller of {a} and {b} on both.",
        code=f"print([d for d in range(1, min({a}, {b}) + 1) if {a} % d == 0 and {b} % d == 0])",
        answer=str(divisors),
    )


def count_multiples(rng: random.Random) -> Draft:
    a, b = rng.sample((2, 3, 4, 5, 6, 7, 9, 11, 13), 2)
    n, either = rng.choice((rng.randint(2, 50) * 10, rng.randint(20, 1000))), rng.random() < 0.5
    both = n // math.lcm(a, b)
    want = rng.choice(("count", "sum"))
    chosen = {*range(a, n + 1, a)} | {*range(b, n + 1, b)} if either else {*range(a, n + 1, a)} & {*range(b, n + 1, b)}
    link = "or" if either else "and"
    rule = f"divisible by {a} or {b}" if either else f"divisible by both {a} and {b}"
    value = (n // a + n // b - both if either else both) if want == "count" else sum(chosen)
    ask = "How many" if want == "count" else "What is the sum of the"
    word = "number" if want == "count" else "sum"
    inner = "1" if want == "count" else "k"
    teller, _, _ = tellers(a, b, n)
    return Draft(
        phrasings=(
            f"{teller.name} writes down all whole numbers from 1 to {n}."
            f" {'How many of them are' if want == 'count' else 'What is the sum of those that are'} {rule}?",
            f"{word} of numbers between 1 and {n} {rule}",
            f"{word} of all k from 1 to {n}, k {rule}",
            f"{ask} integers from 1 to {n} {'are' if want == 'count' else 'that are'} {rule}?",
            f"Find the {word} of the integers up to {n} that are {rule}.",
            f"{word} of numbers 1..{n} {rule}",
            f"{'Count' if want == 'count' else 'Add up'} all whole numbers from 1 through {n} that are {rule}.",
            f"Of the numbers 1, 2, ..., {n}, take those {rule}. What is their {word}?",
            f"{word} of the integers <= {n} {rule}",
            f"Lockers are numbered 1 to {n}, and the ones with numbers {rule} are opened. What is the {word} of the"
            f" open ones{'' if want == 'count' else ' (adding their numbers)'}?",
            f"Between 1 and {n} inclusive, give the {word} of all numbers {rule}.",
            f"Could you tell me the {word} of the positive integers not above {n} that are {rule}?",
            f"Determine the {word} of the numbers from 1 to {n} that are {rule}.",
        ),
        think=f"Go through 1 to {n} and {'count' if want == 'count' else 'add'} the numbers {rule}.",
        code=f"print(sum({inner} for k in range(1, {n} + 1) if k % {a} == 0 {link} k % {b} == 0))",
        answer=str(value),
    )


def continued_fraction(rng: random.Random) -> Draft:
    parts = [rng.randint(0, 6), *(rng.randint(1, 9) for _ in range(rng.randint(1, 3))), rng.randint(2, 9)]
    value = Fraction(parts[-1])
    for part in reversed(parts[:-1]):
        value = part + 1 / value
    a, b = value.numerator, value.denominator
    return Draft(
        phrasings=(
            f"What is the continued fraction of {a}/{b}, as a list?",
            f"Expand {a}/{b} as a continued fraction [a0, a1, ...].",
            f"continued fraction {a}/{b}",
            f"Find the terms of the simple continued fraction for {a}/{b}.",
            f"Which list of whole parts does the continued fraction of {a}/{b} have?",
            f"turn {a}/{b} into a continued fraction, list of terms",
            f"A gear ratio is {a}/{b}. Give its continued fraction as a list.",
            f"Use Euclid's algorithm to write {a}/{b} as a continued fraction; list the quotients.",
            f"Represent the fraction {a}/{b} by its continued fraction coefficients.",
            f"List the continued fraction expansion of {a}/{b}.",
        ),
        think=f"Divide {a} by {b}, keep the quotient, and go on with the divisor and the remainder.",
        code=f"a, b = {a}, {b}\nterms = []\nwhile b:\n    terms.append(a // b)\n    a, b = b, a % b\nprint(terms)",
        answer=str(parts),
    )


def trailing_zeros(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(5, 60), rng.randint(50, 500)))
    value = sum(n // 5**k for k in range(1, 5))
    return Draft(
        phrasings=(
            f"how many zeros are at the end of {n}!",
            f"How many zeros does {n}! end with?",
            f"Find the number of trailing zeros of {n} factorial.",
            f"trailing zeros {n}!",
            f"With how many zeros does the product of the numbers 1 to {n} end?",
            f"Count the zeros at the end of {n}!.",
            f"number of zeros at the end of {n} factorial",
            f"If I write out {n}!, how many zeros stand at its right end?",
            f"What is the largest k so that 10^k divides {n}!?",
            f"zeros at the end of {n}!",
            f"How many trailing zeros are in {n}!?",
            f"number of trailing zeroes in {n}!",
            f"{n} factorial ends in how many zeros",
            f"What is the number of zeroes at the end of {n}!?",
            f"Give me the count of trailing zeros in {n} factorial",
            f"Compute how many zeros {n}! ends with.",
            f"In {n}!, how many zeros come after the last nonzero digit?",
            f"Could you tell me how many zeros are at the tail of the factorial of {n}?",
            f"Determine how many zeros the number {n}! has at its end.",
        ),
        think=f"Write out {n} factorial and compare its length without the zeros at the end.",
        code=(f'import math\ndigits = str(math.factorial({n}))\nprint(len(digits) - len(digits.rstrip("0")))'),
        answer=str(value),
    )


SPECIAL: tuple[tuple[str, str, tuple[int, ...], int, int], ...] = (
    ("perfect numbers", "sum(d for d in range(1, n) if n % d == 0) == n", (6, 28, 496), 40, 600),
    ("perfect squares", "int(n ** 0.5) ** 2 == n", tuple(k * k for k in range(1, 41)), 20, 1600),
    ("palindromic numbers", "str(n) == str(n)[::-1]",
     (*range(1, 10), *(11 * a for a in range(1, 10)), *(101 * a + 10 * b for a in range(1, 10) for b in range(10))),
     30, 990),
    ("Armstrong numbers", "sum(int(d) ** len(str(n)) for d in str(n)) == n",
     (*range(1, 10), 153, 370, 371, 407), 100, 999),
    ("triangular numbers", "int((8 * n + 1) ** 0.5) ** 2 == 8 * n + 1",
     tuple(k * (k + 1) // 2 for k in range(1, 45)), 20, 900),
)  # fmt: skip
"""What they are called, the test of n, those there are, and the range for the upper end."""


def special_numbers(rng: random.Random) -> Draft:
    name, test, known, low, high = rng.choice(SPECIAL)
    n, count = rng.randint(low, high), rng.random() < 0.5
    chosen = [k for k in known if k <= n]
    if len(chosen) > 12:
        count = True
    ask = f"How many {name} are there" if count else f"Which {name} are there"
    verb = "Count" if count else "List"
    found = f"n in range(1, {n} + 1) if {test}"
    code = f"print(sum(1 for {found}))" if count else f"print([n for {found}])"
    return Draft(
        phrasings=(
            f"{ask} from 1 to {n}?",
            f"{verb} the {name} up to {n}.",
            f"{'number of ' if count else ''}{name} <= {n}",
            f"{verb} all {name} between 1 and {n} inclusive.",
            f"Look at the integers 1 to {n}. {ask} among them?",
            f"{'how many' if count else 'what'} {name} up to {n}",
            f"A game pays for {name}. {ask} on tickets numbered 1 to {n}?",
            f"Go through 1, 2, ..., {n} and {verb.lower()} the {name}.",
            f"Could you {verb.lower()} the {name} that do not exceed {n}?",
            f"{verb} every one of the {name} from 1 through {n}.",
        ),
        think=f"Test each number from 1 to {n} and {verb.lower()} the {name}.",
        code=code,
        answer=str(len(chosen) if count else chosen),
    )


def chinese_remainder(rng: random.Random) -> Draft:
    moduli = rng.choice(((3, 5), (3, 7), (4, 9), (5, 7), (5, 8), (3, 5, 7), (2, 3, 5), (4, 5, 7), (3, 4, 5)))
    whole = math.prod(moduli)
    secret = rng.randint(1, whole - 1)
    rests = [secret % m for m in moduli]
    value = sum(r * (whole // m) * pow(whole // m, -1, m) for r, m in zip(rests, moduli, strict=True)) % whole
    said = joined([f"{r} when divided by {m}" for r, m in zip(rests, moduli, strict=True)])
    mods = ", ".join(f"x = {r} mod {m}" for r, m in zip(rests, moduli, strict=True))
    test = " and ".join(f"x % {m} == {r}" for r, m in zip(rests, moduli, strict=True))
    if value == 0:
        return chinese_remainder(rng)
    teller, _, _ = tellers(rests, moduli)
    return Draft(
        phrasings=(
            f"{teller.name} has a number of eggs that leaves a remainder of {said}. What is the smallest number"
            f" of eggs {teller.he} can have?",
            f"smallest number that leaves remainder {said}",
            f"smallest x > 0 with {mods}",
            f"What is the smallest positive number that leaves remainder {said}?",
            f"Solve {mods} for the smallest positive x.",
            f"{mods}",
            f"Find the least positive integer x with {mods}.",
            f"I have some eggs. They leave {said}. What is the least number of eggs I can have?",
            f"smallest x > 0 such that {mods}",
            f"Use the Chinese remainder theorem: {mods}. Give the smallest positive solution.",
            f"Soldiers are lined up in rows. There remain {said}. How many are there at least?",
            f"Which positive x, as small as possible, satisfies {mods}?",
            f"Determine the smallest positive integer leaving the remainders {said}.",
        ),
        think=f"Count up from 1 until {mods} all hold.",
        code=f"x = 1\nwhile not ({test}):\n    x += 1\nprint(x)",
        answer=str(value),
    )


def last_digits(rng: random.Random) -> Draft:
    base, exponent = rng.randint(2, 99), rng.choice((rng.randint(10, 60), rng.randint(60, 2500)))
    count = rng.choice((1, 1, 1, 2))
    rest = 1
    for _ in range(exponent):
        rest = rest * base % 100
    digits = str(rest % 10) if count == 1 else f"{rest:02d}"
    if digits[0] == "0" and count == 2:
        return last_digits(rng)
    what = "last digit" if count == 1 else "last two digits"
    verb = "is" if count == 1 else "are"
    return Draft(
        phrasings=(
            f"{'units digit' if count == 1 else 'last two digits'} of {base} to the power {exponent}",
            f"{what} in {base} to the power of {exponent}",
            f"What {verb} the {what} of {base}^{exponent}?",
            f"Find the {what} of {base} to the power {exponent}.",
            f"{what} {base}**{exponent}",
            f"In {what.replace('last', 'which last')} does {base}^{exponent} end?",
            f"Which {what.split(' ', 1)[1]} stand{'s' if count == 1 else ''} at the end of {base} raised to"
            f" {exponent}?",
            f"{base} to the {exponent}th power, {what} only",
            f"A calculator cannot show {base}^{exponent}. What {verb} its {what}?",
            f"Give the {what} of the number {base}^{exponent}.",
            f"When {base} is multiplied by itself so that {exponent} factors {base} occur, what {verb} the {what}?",
            f"Determine the {what} of the power {base}^{exponent}.",
        ),
        think=f"Take {base} to the power {exponent} modulo {10**count}.",
        code=f"print(pow({base}, {exponent}, {10**count}))",
        answer=digits,
    )
