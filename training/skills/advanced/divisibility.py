"""Divisors and remainders, and Collatz steps."""

from __future__ import annotations

import random
from collections import Counter

from training.skills.advanced.primes import PRIMES, factors
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.wording import joined, listed


def greatest_common_divisor(rng: random.Random) -> Draft:
    shared = rng.randint(1, 30)
    numbers = [shared * rng.randint(2, 40) for _ in range(rng.choice((2, 2, 2, 3)))]
    both, args = joined(numbers), ", ".join(map(str, numbers))
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} wants to cut ropes of {both} cm into equal pieces, as long as possible and with"
            f" nothing left over. How many cm long is a piece?",
            f"There are {both} sweets of different kinds, and {teller.name} makes as many equal bags as possible"
            f" without any left. How many bags is that?",
            f"biggest common factor of {both}",
            f"hcf({args})",
            f"What is the GCD of {both}?",
            f"Find the greatest common divisor of {both}",
            f"gcd({args})",
            f"Calculate the highest common factor of {both}",
            f"What's the greatest common factor of {both}?",
            f"gcd of {both}",
            f"What is the largest number that divides {both} evenly?",
            f"I have {both} beads and want equal groups as large as possible with none left. How large are they?",
            f"gcd {args}",
            f"What is the highest common factor of {both}?",
            f"Give me the GCF of {both}.",
            f"greatest common factor {args}",
            f"Find the largest integer that divides each of {both}.",
            f"I need the greatest common divisor for {both}.",
            f"Use Euclid's algorithm on {both} to get the gcd.",
            f"compute gcd of {args}",
            f"HCF of {both}?",
            f"What's the biggest number that goes into {both} without a remainder?",
            f"Ribbons of {both} cm are cut into equal pieces, as long as possible, with nothing wasted. How long"
            " is each piece?",
            f"Which is the greatest number that {both} are all divisible by?",
            f"Tell me the largest common divisor of {both}",
            f"By what number can I cancel {both} at most? Their greatest common divisor, please.",
            f"Determine gcd({args}).",
            f"hcf of {args}",
            f"What is the greatest common divisor of {both}?",
        ),
        think=f"Take the greatest common divisor of {both}.",
        code=f"import math\nprint(math.gcd({args}))",
        answer=str(max(d for d in range(1, min(numbers) + 1) if all(n % d == 0 for n in numbers))),
    )


def least_common_multiple(rng: random.Random) -> Draft:
    numbers = rng.sample(range(2, rng.choice((13, 31, 61))), rng.choice((2, 2, 2, 3)))
    both, args = joined(numbers), ", ".join(map(str, numbers))
    most: Counter[int] = Counter()
    for number in numbers:
        most |= Counter(factors(number))
    multiple = 1
    for prime, power in most.items():
        multiple *= prime**power
    teller, friend, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"The house number of {teller.name} is the smallest number that can be divided by {both}. What is it?",
            f"{friend.name} sees lamps that blink every {both} seconds. They have just blinked together. After"
            f" how many seconds do they do so again?",
            f"{'Two' if len(numbers) == 2 else 'Three'} buses leave the station every {both} minutes. They leave"
            f" together"
            f" at noon. After how many minutes do they leave together again?",
            f"Machines need service every {both} days and all get it today. In how many days does it fall on one day"
            f" again?",
            f"Lights blink every {both} seconds and all blink now. After how many seconds do they all blink again?",
            f"Things happen every {both} days. If all happen today, after how many days do they again fall on one day?",
            f"smallest number in the times tables of {both}",
            f"What is the LCM of {both}?",
            f"Find the least common multiple of {both}",
            f"lcm({args})",
            f"Calculate the lowest common multiple of {both}",
            f"lcm of {both}",
            f"What is the smallest number divisible by {both}?",
            f"Buses leave every {both} minutes, and all leave now. In how many minutes do they next leave together?",
            f"lcm {args}",
            f"What's the lowest common multiple of {both}?",
            f"Find the smallest number that is a multiple of {both}.",
            f"least common multiple {args}",
            f"I need the LCM for {both}.",
            f"What is the first number that {both} all divide?",
            f"compute lcm of {args}",
            f"Lights blink every {both} seconds and just blinked together. After how many seconds do they blink"
            " together again?",
            f"Give me the least common multiple of {both}, please.",
            f"Which common denominator, as small as possible, fits the denominators {both}?",
            f"Tasks run every {both} days and all ran today. In how many days will they all run on the same day again?",
            f"Determine the lowest number divisible by each of {both}",
            f"Tell me the smallest positive integer that {both} go into evenly.",
            f"What's the LCM of the numbers {both}?",
            f"smallest common multiple of {args}",
            f"What is the least common multiple of {both}?",
        ),
        think=f"Take the least common multiple of {both}.",
        code=f"import math\nprint(math.lcm({args}))",
        answer=str(multiple),
    )


def divisor_count(number: int) -> int:
    count = 1
    for power in Counter(factors(number)).values():
        count *= power + 1
    return count


def divisor_sum(number: int) -> int:
    total = 1
    for prime, power in Counter(factors(number)).items():
        total *= (prime ** (power + 1) - 1) // (prime - 1)
    return total


def number_of_divisors(rng: random.Random) -> Draft:
    number = rng.choice((rng.randint(6, 100), rng.randint(100, 2000)))
    teller, friend, _ = tellers(number)
    return Draft(
        phrasings=(
            f"{teller.name}'s son has to count all divisors of {number}. How many does he find?",
            f"{friend.name} puts {number} chairs into rows of equal length; one row or one column counts, too."
            f" In how many ways can that be done?",
            f"How many divisors does {number} have?",
            f"Count the factors of {number}",
            f"number of divisors of {number}",
            f"How many numbers divide {number} evenly?",
            f"how many factors does {number} have",
            f"Find the number of positive divisors of {number}",
            f"In how many sizes of equal teams can {number} players be split?",
            f"count divisors of {number}",
            f"{number} has how many factors?",
            f"How many factors are there for {number}?",
            f"How many different whole numbers go into {number} without remainder?",
            f"Tell me how many divisors {number} has.",
            f"What is the number of factors of {number}?",
            f"I need the count of divisors of {number}, 1 and itself included.",
            f"how many positive integers divide {number}",
            f"Find out how many factors {number} has",
            f"Give the total number of divisors of {number}",
            f"In how many ways can I choose the row count so that {number} chairs stand in equal rows?",
            f"Compute d({number}), the number of divisors.",
            f"How many numbers can {number} be divided by evenly?",
            f"What's the divisor count of {number}?",
            f"How many positive factors does {number} have?",
        ),
        think=f"Count the divisors: the numbers from 1 to {number} that divide it.",
        code=f"n = {number}\nprint(sum(1 for d in range(1, n + 1) if n % d == 0))",
        answer=str(divisor_count(number)),
    )


def list_divisors(rng: random.Random) -> Draft:
    number = rng.choice((rng.randint(6, 100), rng.randint(100, 600)))
    low = [d for d in range(1, int(number**0.5) + 1) if number % d == 0]
    both = sorted({*low, *(number // d for d in low)})
    return Draft(
        phrasings=(
            f"What are the divisors of {number}?",
            f"List all factors of {number}",
            f"factors of {number}",
            f"Which numbers divide {number} evenly?",
            f"Find all the divisors of {number}",
            f"all divisors of {number}",
            f"By which whole numbers can {number} be divided without remainder?",
            f"divisors of {number}",
            f"list the divisors of {number}",
            f"What numbers go into {number} evenly?",
            f"Name every factor of {number}.",
            f"{number} factors list",
            f"Show all divisors of {number}, including 1 and {number}.",
            f"I need the list of all the factors of {number}.",
            f"Which whole numbers are factors of {number}?",
            f"What can I divide {number} by without a remainder? List all of them.",
            f"Write out all positive divisors of {number}",
            f"find all factors of {number}",
            f"In which group sizes can {number} pupils be split evenly? List every size from 1 up.",
            f"Print the divisors of {number} in ascending order.",
            f"Tell me all the numbers that divide {number}.",
            f"Give me every positive factor of {number}",
            f"What are all the factors of {number}?",
        ),
        think=f"List the divisors: keep the numbers from 1 to {number} that divide it.",
        code=f"n = {number}\nprint([d for d in range(1, n + 1) if n % d == 0])",
        answer=str(both),
    )


def sum_of_divisors(rng: random.Random) -> Draft:
    number = rng.choice((rng.randint(6, 100), rng.randint(100, 1500)))
    return Draft(
        phrasings=(
            f"What is the sum of the divisors of {number}?",
            f"Add up all factors of {number}",
            f"sum of divisors of {number}",
            f"What do all the divisors of {number} add up to, {number} included?",
            f"Calculate sigma({number}), the sum of all divisors",
            f"total of all factors of {number}",
            f"Find the sum of all positive divisors of {number}",
            f"If you add every number that divides {number}, what do you get?",
            f"What is the sum of all factors of {number}?",
        ),
        think=f"Sum of the divisors: add the numbers from 1 to {number} that divide it.",
        code=f"n = {number}\nprint(sum(d for d in range(1, n + 1) if n % d == 0))",
        answer=str(divisor_sum(number)),
    )


def is_perfect(rng: random.Random) -> Draft:
    number = rng.choice((6, 28, 496, 8128, 12, rng.randint(5, 600)))
    return Draft(
        phrasings=(
            f"Is {number} a perfect number?",
            f"Check whether {number} is a perfect number",
            f"is {number} perfect",
            f"Does {number} equal the sum of its proper divisors?",
            f"Determine if {number} is perfect, True or False",
            f"Tell me if {number} is a perfect number in number theory",
            f"perfect number check for {number}",
            f"Are the proper divisors of {number} together equal to {number}?",
            f"Is the number {number} a perfect number?",
        ),
        think=f"{number} is perfect if its divisors below itself add up to it.",
        code=f"n = {number}\nprint(sum(d for d in range(1, n) if n % d == 0) == n)",
        answer=str(divisor_sum(number) == 2 * number),
    )


def power_modulo(rng: random.Random) -> Draft:
    base, power, modulus = rng.randint(2, 50), rng.randint(2, rng.choice((15, 200))), rng.randint(3, 200)
    value = 1
    for _ in range(power):
        value = value * base % modulus
    teller, _, _ = tellers(base, power, modulus)
    return Draft(
        phrasings=(
            f"{teller.name}'s puzzle asks what is left over when {base} to the power {power} is divided by"
            f" {modulus}. What is it?",
            f"What is the remainder when {base} to the {power} is divided by {modulus}?",
            f"take {base} to the power {power}, divide by {modulus}, which remainder",
            f"{base} raised to {power}, mod {modulus}",
            f"remainder of {base}^{power} divided by {modulus}",
            f"What is {base}^{power} mod {modulus}?",
            f"Calculate {base} to the power of {power} modulo {modulus}",
            f"{base}**{power} % {modulus}",
            f"What is the remainder when {base}^{power} is divided by {modulus}?",
            f"Find {base}^{power} (mod {modulus})",
            f"{base} to the {power} mod {modulus}",
            f"compute the modular power {base}^{power} modulo {modulus}",
            f"If I raise {base} to {power} and divide by {modulus}, what is left over?",
            f"Find the remainder of {base} to the power {power} divided by {modulus}.",
        ),
        think=f"Raise {base} to {power} modulo {modulus}.",
        code=f"print(pow({base}, {power}, {modulus}))",
        answer=str(value),
    )


def modular_inverse(rng: random.Random) -> Draft:
    modulus = rng.choice(PRIMES[2:60])
    number = rng.randint(2, modulus - 1)
    inverse = next(n for n in range(1, modulus) if n * number % modulus == 1)
    return Draft(
        phrasings=(
            f"inverse of {number} modulo {modulus}",
            f"What is the modular inverse of {number} mod {modulus}?",
            f"Find the inverse of {number} modulo {modulus}",
            f"inverse of {number} mod {modulus}",
            f"Find x such that {number}x = 1 (mod {modulus})",
            f"Which number times {number} leaves remainder 1 when divided by {modulus}?",
            f"{number}^-1 mod {modulus}",
            f"Calculate the multiplicative inverse of {number} modulo {modulus}",
            f"Solve {number} * x ≡ 1 mod {modulus} for x.",
            f"What is the multiplicative inverse of {number} mod {modulus}?",
        ),
        think=f"Raise {number} to the power -1 modulo {modulus}.",
        code=f"print(pow({number}, -1, {modulus}))",
        answer=str(inverse),
    )


def collatz_steps(rng: random.Random) -> Draft:
    start = rng.randint(2, rng.choice((30, 300)))
    seen, n = [start], start
    while n != 1:
        n = (n // 2, 3 * n + 1)[n & 1]
        seen.append(n)
    return Draft(
        phrasings=(
            f"How many Collatz steps does {start} take to reach 1?",
            f"Count the Collatz steps for {start}",
            f"collatz steps of {start}",
            f"Starting from {start}, how many steps of the Collatz sequence lead to 1?",
            f"In the 3n+1 problem, how many steps does {start} need?",
            f"how long until {start} reaches 1 in the collatz sequence",
            f"Halve if even, else triple and add 1: how many steps from {start} to 1?",
            f"Find the number of steps of the Collatz sequence starting at {start}.",
            f"How many steps does the Collatz process need to go from {start} to 1?",
        ),
        think=f"Halve even numbers, triple odd ones and add 1, from {start} until 1, counting steps.",
        code=(
            f"n = {start}\nsteps = 0\nwhile n != 1:\n"
            "    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    steps += 1\nprint(steps)"
        ),
        answer=str(len(seen) - 1),
    )


def remainder_of_sum(rng: random.Random) -> Draft:
    numbers, modulus = [rng.randint(10, 900) for _ in range(rng.randint(2, 4))], rng.randint(3, 60)
    said, added = listed(rng, numbers), " + ".join(map(str, numbers))
    return Draft(
        phrasings=(
            f"What is ({added}) mod {modulus}?",
            f"Calculate ({added}) % {modulus}",
            f"({added}) modulo {modulus}",
            f"What remainder does the sum of {next(said)} leave when divided by {modulus}?",
            f"Add {joined(numbers)} and reduce modulo {modulus}",
            f"sum of {next(said)} mod {modulus}",
            f"Packing {added} eggs into boxes of {modulus}, how many are left over?",
            f"Find the remainder of {added} divided by {modulus}",
            f"What is the remainder when {added} is divided by {modulus}?",
        ),
        think=f"Add the numbers and take the remainder by {modulus}.",
        code=f"print(({added}) % {modulus})",
        answer=str(sum(number % modulus for number in numbers) % modulus),
    )
