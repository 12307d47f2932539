"""Prime numbers and factorisation."""

from __future__ import annotations

import random

from training.skills.advanced.sequences import ordinal
from training.skills.base import Draft
from training.skills.data.tellers import tellers

PRIMES = tuple(n for n in range(2, 800) if all(n % d for d in range(2, n)))
"""All primes below 800."""


def factors(number: int) -> list[int]:
    """Prime factors of `number` below 640,000 in ascending order, with repeats."""
    found = []
    for prime in PRIMES:
        while number % prime == 0:
            found.append(prime)
            number //= prime
    return found + [number] * (number > 1)


def is_prime(rng: random.Random) -> Draft:
    number = rng.choice((rng.choice(PRIMES), rng.choice(PRIMES), rng.randint(2, 100), rng.randint(100, 9999)))
    teller, _, _ = tellers(number)
    return Draft(
        phrasings=(
            f"{teller.name}'s house has the number {number}. {teller.he.capitalize()} wonders whether that is a"
            f" prime number, True or False?",
            f"prime? {number}",
            f"prime or not: {number}",
            f"is the number {number} a prime",
            f"Is {number} a prime number?",
            f"Is {number} prime?",
            f"Check whether {number} is prime",
            f"is {number} a prime number or not",
            f"Determine if {number} is prime. Print True or False.",
            f"Does {number} have no divisors other than 1 and itself?",
            f"Can you tell me if {number} is a prime?",
            f"{number} prime?",
            f"Prime or not: {number}?",
            f"Is {number} a prime? Answer True or False.",
            f"check if {number} is prime",
            f"I need to know whether {number} is a prime number.",
            f"True or false: {number} is prime.",
            f"isprime({number})",
            f"Could {number} be a prime number?",
            f"Is {number} only divisible by 1 and {number}?",
            f"Verify if {number} is a prime number",
            f"Would you say {number} is a prime?",
            f"My lottery number is {number}. Is it a prime number?",
            f"does {number} count as prime",
            f"Say True if {number} is prime, otherwise False.",
            f"Please test whether the number {number} is prime.",
            f"Test {number} for primality",
            f"Is the number {number} prime?",
        ),
        think=f"{number} is prime if it is above 1 and nothing from 2 up to its square root divides it.",
        code=f"n = {number}\nprint(n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1)))",
        answer=str(factors(number) == [number]),
    )


def nth_prime(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(1, 20), rng.randint(1, 130)))
    return Draft(
        phrasings=(
            f"What is the {ordinal(n)} prime number?",
            f"Find the {ordinal(n)} prime",
            f"{ordinal(n)} prime number",
            f"Which prime is number {n} in the list of primes?",
            f"If you list the primes 2, 3, 5, ..., which one comes {ordinal(n)}?",
            f"Calculate the {ordinal(n)} prime number",
            f"prime number {n} in order",
            f"I count primes: 2 is the first, 3 the second. Which one is the {ordinal(n)}?",
            f"whats the {ordinal(n)} prime",
            f"Give me the {ordinal(n)} prime number",
            f"Which number is the {ordinal(n)} prime?",
            f"the {ordinal(n)} prime is?",
            f"Find prime number {n} if 2 is prime number 1.",
            f"I need the {ordinal(n)} prime number, counting 2 as the first.",
            f"Compute the {ordinal(n)} smallest prime number.",
            f"In the list 2, 3, 5, 7, ... of primes, what stands at place {n}?",
            f"What is the value of the {ordinal(n)} prime?",
            f"If 2 is the first prime, what's the {ordinal(n)}?",
            f"nth prime for n = {n}",
            f"Please find the {ordinal(n)} prime.",
            f"Counting from 2, what is the {ordinal(n)} prime?",
            f"Tell me the {ordinal(n)} prime number.",
        ),
        think=f"The {ordinal(n)} prime: collect primes one by one until there are {n}.",
        code=(
            f"primes = []\nn = 2\nwhile len(primes) < {n}:\n"
            "    if all(n % p for p in primes):\n        primes.append(n)\n    n += 1\nprint(primes[-1])"
        ),
        answer=str(PRIMES[n - 1]),
    )


def primes_below(rng: random.Random) -> Draft:
    limit = rng.randint(8, 80)
    return Draft(
        phrasings=(
            f"What are the prime numbers below {limit}?",
            f"List all primes less than {limit}",
            f"primes below {limit}",
            f"Which primes are smaller than {limit}?",
            f"Find all prime numbers under {limit}",
            f"give me every prime less than {limit}",
            f"Print the list of primes below {limit}",
            f"all primes under {limit}",
            f"Which numbers below {limit} are prime?",
            f"list primes up to but not including {limit}",
            f"I want a list of all the primes smaller than {limit}.",
            f"Show all prime numbers less than {limit}",
            f"Write down the primes below {limit}.",
            f"prime numbers < {limit}",
            f"Generate every prime under {limit}",
            f"Name all the prime numbers that are less than {limit}.",
            f"What are all the primes less than {limit}?",
            f"My son has to circle each prime below {limit}. Which ones are they?",
            f"Which primes would a sieve leave below {limit}?",
            f"Give the primes under {limit} as a list",
            f"What primes are there under {limit}?",
            f"List the prime numbers smaller than {limit}.",
        ),
        think=f"List the primes: keep each number below {limit} that nothing smaller divides.",
        code=f"print([n for n in range(2, {limit}) if all(n % d for d in range(2, n))])",
        answer=str([prime for prime in PRIMES if prime < limit]),
    )


def count_primes(rng: random.Random) -> Draft:
    limit = rng.choice((10, 20, 50, 100, 200, 500, rng.randint(10, 700)))
    return Draft(
        phrasings=(
            f"how many primes up to {limit}, {limit} not included",
            f"how many prime numbers are below {limit}",
            f"How many primes are there below {limit}?",
            f"Count the prime numbers less than {limit}",
            f"number of primes under {limit}",
            f"How many prime numbers are smaller than {limit}?",
            f"count primes below {limit}",
            f"Of the numbers less than {limit}, how many are prime?",
            f"Can you count all primes under {limit}?",
            f"how many primes below {limit}",
            f"How many primes are less than {limit}?",
            f"What's the number of primes below {limit}?",
            f"amount of prime numbers under {limit}",
            f"Give me the number of prime numbers smaller than {limit}.",
            f"I need the count of primes below {limit}, not the list.",
            f"pi({limit}), i.e. how many primes are under {limit}?",
            f"Tell me how many prime numbers there are below {limit}.",
            f"Among the integers below {limit}, how many are primes?",
            f"Going up to {limit}, how many primes lie below it?",
            f"How many numbers smaller than {limit} are prime?",
            f"Count how many primes there are under {limit}",
            f"If I list all primes less than {limit}, how long is the list?",
            f"What is the count of primes less than {limit}?",
            f"How many prime numbers are less than {limit}?",
        ),
        think=f"Count the primes: the numbers from 2 to below {limit} that nothing smaller divides.",
        code=f"print(sum(1 for n in range(2, {limit}) if all(n % d for d in range(2, n))))",
        answer=str(len([prime for prime in PRIMES if prime < limit])),
    )


def prime_factors(rng: random.Random) -> Draft:
    number = rng.choice((rng.randint(10, 100), rng.randint(100, 999), rng.randint(1000, 5000)))
    teller, _, _ = tellers(number)
    return Draft(
        phrasings=(
            f"For homework {teller.name} has to write {number} as a product of primes. Which list of prime"
            f" factors is it?",
            f"break {number} down into primes",
            f"What are the prime factors of {number}?",
            f"Find the prime factorization of {number}",
            f"prime factors of {number}",
            f"Factor {number} into primes",
            f"Break {number} down into its prime factors",
            f"factorize {number}",
            f"Which primes multiply together to give {number}?",
            f"Write {number} as a product of primes, as a list",
            f"{number} prime factorization",
            f"prime factorise {number}",
            f"What primes divide {number}? Repeat them as often as they divide.",
            f"Decompose {number} into primes",
            f"Give the prime factors of {number} as a list",
            f"I need {number} written as a product of prime numbers.",
            f"Which prime numbers is {number} made of?",
            f"factor {number}",
            f"Do the prime decomposition of {number}.",
            f"Show me the factor tree result for {number}: its prime factors.",
            f"List all prime factors of {number}, repeated ones too.",
            f"Tell me how {number} factors into primes",
            f"Find the primes whose product is {number}",
            f"Split {number} into prime factors, please",
            f"List the prime factors of {number} with repeats",
            f"What is the prime factorisation of {number}?",
        ),
        think=f"Prime factors: divide {number} by each divisor from 2 on as long as it goes.",
        code=(
            f"n = {number}\nfactors = []\nd = 2\nwhile n > 1:\n    while n % d == 0:\n"
            "        factors.append(d)\n        n //= d\n    d += 1\nprint(factors)"
        ),
        answer=str(factors(number)),
    )
