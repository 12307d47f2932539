"""What people ask about one or two whole numbers: is it a square, does it divide, the largest piece that fits both."""

from __future__ import annotations

import math
import random
from collections import Counter

from training.skills.advanced.primes import factors
from training.skills.base import Draft
from training.skills.data.tellers import tellers


def largest_square_piece(rng: random.Random) -> Draft:
    size, a, b = rng.choice((5, 6, 10, 12, 15, 20, 25, 30, 40, 60)), rng.randint(2, 12), rng.randint(2, 12)
    if math.gcd(a, b) > 1:
        return largest_square_piece(rng)
    x, y = size * a, size * b
    teller, _, _ = tellers(x, y)
    return Draft(
        phrasings=(
            f"{teller.name} lays square tiles on a floor of {x} cm by {y} cm without cutting any. How many cm"
            f" long is the side of the largest tile that fits?",
            f"What is the largest square tile that fits a {x} by {y} cm floor exactly?",
            f"largest square tile for {x} cm by {y} cm, no cutting",
            f"I want to cut a {x} x {y} cm sheet into equal squares with nothing left. How big can they be, in cm?",
            f"A floor is {x} cm long and {y} cm wide. Find the side in cm of the largest square tiles that cover it"
            f" without cutting.",
            f"biggest square that tiles a {x} x {y} rectangle",
            f"Two ropes are {x} cm and {y} cm long. What is the longest equal piece both can be cut into, no waste?",
            f"longest equal pieces from boards of {x} cm and {y} cm with no leftover",
            f"cut {x} cm and {y} cm ribbon into equal pieces as long as possible, how long is each",
            f"Side of the largest equal squares that a {x} cm by {y} cm board can be cut into completely?",
            f"Which is the greatest side of square tiles, in cm, that fill {x} cm by {y} cm exactly?",
        ),
        think=f"The largest piece that fits both is the greatest common divisor of {x} and {y}.",
        code=f"import math\nprint(math.gcd({x}, {y}))",
        answer=str(size),
    )


def are_coprime(rng: random.Random) -> Draft:
    a, b = rng.randint(4, 60), rng.randint(4, 90)
    if a == b:
        return are_coprime(rng)
    return Draft(
        phrasings=(
            f"Are {a} and {b} coprime?",
            f"are {a} and {b} relatively prime",
            f"Check whether {a} and {b} have no common factor other than 1.",
            f"{a} and {b} coprime?",
            f"Is 1 the only common factor of {a} and {b}?",
            f"Do {a} and {b} share no prime factor?",
            f"Tell me if {a} and {b} are coprime numbers.",
            f"coprime check {a}, {b}",
            f"Is the gcd of {a} and {b} equal to 1?",
            f"My homework asks if {a} and {b} are relatively prime. Are they?",
        ),
        think=f"{a} and {b} are coprime if their greatest common divisor is 1.",
        code=f"import math\nprint(math.gcd({a}, {b}) == 1)",
        answer=str(not set(factors(a)) & set(factors(b))),
    )


def divides_evenly(rng: random.Random) -> Draft:
    k = rng.choice((3, 4, 6, 7, 8, 9, 11, 12, 13, 17, rng.randint(2, 30)))
    n = k * rng.randint(5, 400) + rng.choice((0, 0, rng.randint(1, k - 1)))
    return Draft(
        phrasings=(
            f"Is {n} divisible by {k}?",
            f"is {n} a multiple of {k}",
            f"Does {k} divide {n}?",
            f"Can {n} be divided by {k} without a remainder?",
            f"{n} divisible by {k}?",
            f"Check if {n} is divisible by {k}.",
            f"does {k} go into {n} evenly",
            f"Is {k} a factor of {n}?",
            f"Can {n} people be split into groups of {k} with nobody left over?",
            f"Test whether {k} is a divisor of {n}.",
            f"Does {n} appear in the {k} times table?",
        ),
        think=f"{k} divides {n} if the remainder is 0.",
        code=f"print({n} % {k} == 0)",
        answer=str(n // k * k == n),
    )


def smallest_multiple_of_all(rng: random.Random) -> Draft:
    n = rng.randint(4, 20)
    most: Counter[int] = Counter()
    for k in range(2, n + 1):
        most |= Counter(factors(k))
    return Draft(
        phrasings=(
            f"What is the smallest number divisible by all numbers from 1 to {n}?",
            f"smallest number divisible by 1 to {n}",
            f"lcm of the numbers 1 to {n}",
            f"Find the least positive number that every number from 1 to {n} divides.",
            f"which is the lowest number that can be divided by each of 1..{n} without remainder",
            f"Least common multiple of 1 through {n}?",
            f"Which smallest positive integer is a multiple of every whole number up to {n}?",
            f"Calculate the smallest number evenly divisible by 1, 2, 3 and so on up to {n}.",
            f"i need the smallest number that all numbers up to {n} go into",
            f"Smallest common multiple of all integers from 1 to {n}, please.",
        ),
        think=f"Take the least common multiple of all numbers from 1 to {n}.",
        code=f"import math\nprint(math.lcm(*range(1, {n} + 1)))",
        answer=str(math.prod(prime**power for prime, power in most.items())),
    )


def is_square_number(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(3, 60) ** 2, rng.randint(3, 20) ** 2, rng.randint(10, 2000)))
    return Draft(
        phrasings=(
            f"Is {n} a perfect square?",
            f"is {n} a square number",
            f"Check whether {n} is a perfect square.",
            f"Is the square root of {n} a whole number?",
            f"{n} perfect square?",
            f"Can {n} be written as a whole number times itself?",
            f"Does {n} have an integer square root?",
            f"square number check: {n}",
            f"Can {n} chairs be set up in a full square, as many rows as columns?",
            f"Tell me if {n} is the square of an integer.",
        ),
        think=f"{n} is a square if its whole root times itself gives {n}.",
        code=f"import math\nprint(math.isqrt({n}) ** 2 == {n})",
        answer=str(any(k * k == n for k in range(n + 1))),
    )


def is_cube_number(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(2, 20) ** 3, rng.randint(2, 12) ** 3, rng.randint(5, 1500)))
    return Draft(
        phrasings=(
            f"Is {n} a perfect cube?",
            f"is {n} a cube number",
            f"Check whether {n} is a perfect cube.",
            f"Is the cube root of {n} a whole number?",
            f"{n} perfect cube?",
            f"Can {n} small dice be stacked to one full cube?",
            f"Is {n} the third power of an integer?",
            f"cube number check: {n}",
            f"Does {n} have an integer cube root?",
            f"Tell me if some whole number cubed equals {n}.",
        ),
        think=f"{n} is a cube if its rounded cube root to the third power gives {n}.",
        code=f"print(round({n} ** (1 / 3)) ** 3 == {n})",
        answer=str(any(k**3 == n for k in range(60))),
    )


def is_fibonacci(rng: random.Random) -> Draft:
    n = rng.choice((rng.choice((8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987)), rng.randint(4, 1000)))
    return Draft(
        phrasings=(
            f"Is {n} a Fibonacci number?",
            f"is {n} in the fibonacci sequence",
            f"Check whether {n} is a Fibonacci number.",
            f"Does {n} occur in the Fibonacci sequence 1, 1, 2, 3, 5, ...?",
            f"{n} fibonacci number?",
            f"Tell me if {n} belongs to the Fibonacci series.",
            f"fibonacci check for {n}",
            f"Can you reach {n} exactly in the sequence 0, 1, 1, 2, 3, 5, ...?",
            f"Is {n} one of the Fibonacci numbers?",
            f"Test if {n} is Fibonacci.",
        ),
        think=f"Go through the Fibonacci numbers until {n} is reached or passed.",
        code=f"a, b = 0, 1\nwhile a < {n}:\n    a, b = b, a + b\nprint(a == {n})",
        answer=str(any(math.isqrt(k) ** 2 == k for k in (5 * n * n + 4, 5 * n * n - 4))),
    )


def is_armstrong(rng: random.Random) -> Draft:
    n = rng.choice((rng.choice((153, 370, 371, 407, 1634, 8208, 9474)), rng.randint(100, 2000)))
    rest, digits = n, []
    while rest:
        rest, digit = divmod(rest, 10)
        digits.append(digit)
    return Draft(
        phrasings=(
            f"Is {n} an Armstrong number?",
            f"is {n} armstrong",
            f"Check whether {n} is an Armstrong number.",
            f"Is {n} a narcissistic number?",
            f"Does {n} equal the sum of its digits, each to the power of the number of digits?",
            f"armstrong number check {n}",
            f"Test if {n} is a narcissistic number",
            f"{n} armstrong number?",
            f"Tell me if {n} is an Armstrong (narcissistic) number.",
            f"Do the digits of {n}, raised to the digit count and added, give {n}?",
        ),
        think=f"Raise each digit of {n} to the number of digits, add, and compare with {n}.",
        code=f'digits = "{n}"\nprint(sum(int(d) ** len(digits) for d in digits) == {n})',
        answer=str(sum(math.prod([digit] * len(digits)) for digit in digits) == n),
    )


def is_happy(rng: random.Random) -> Draft:
    n = rng.choice((7, 19, 23, 28, 44, 49, 68, 82, 86, rng.randint(4, 300)))
    rest = n
    while rest not in (1, 4):
        rest = sum((rest // 10**place % 10) ** 2 for place in range(4))
    return Draft(
        phrasings=(
            f"Is {n} a happy number?",
            f"is {n} happy (happy number)",
            f"Check whether {n} is a happy number.",
            f"happy number check {n}",
            f"{n} happy number?",
            f"Tell me if {n} is a happy number.",
            f"Replacing {n} by the sum of its squared digits again and again, does it reach 1?",
            f"Test if {n} is happy, i.e. ends at 1 when its digits are squared and summed repeatedly.",
            f"Does {n} count as a happy number?",
            f"Happy or not, as a number: is {n} happy?",
        ),
        think=f"Replace {n} by the sum of its squared digits until it is 1 or repeats.",
        code=(
            f"n, seen = {n}, set()\nwhile n != 1 and n not in seen:\n    seen.add(n)\n"
            "    n = sum(int(d) ** 2 for d in str(n))\nprint(n == 1)"
        ),
        answer=str(rest == 1),
    )


def is_power_of_two(rng: random.Random) -> Draft:
    n = rng.choice((2 ** rng.randint(3, 20), rng.randint(5, 5000), 2 ** rng.randint(4, 12) + rng.choice((-2, 4))))
    return Draft(
        phrasings=(
            f"Is {n} a power of 2?",
            f"is {n} a power of two",
            f"Check whether {n} is a power of two.",
            f"{n} power of 2?",
            f"Can {n} be written as 2 to some whole exponent?",
            f"Does halving {n} again and again end exactly at 1?",
            f"power of two check for {n}",
            f"Tell me if {n} equals 2^k for a whole k.",
            f"Is the base 2 logarithm of {n} a whole number?",
            f"Is a buffer size of {n} a power of two?",
        ),
        think=f"A power of two has a single 1 in binary; count the ones of {n}.",
        code=f'print(bin({n}).count("1") == 1)',
        answer=str(n in [2**k for k in range(30)]),
    )


def composite_numbers(rng: random.Random) -> Draft:
    low = rng.choice((1, 1, 10, 20, rng.randint(2, 60)))
    high = low + rng.randint(9, 30)
    found = [n for n in range(max(low, 4), high + 1) if len(factors(n)) > 1]
    return Draft(
        phrasings=(
            f"List the composite numbers from {low} to {high}.",
            f"composite numbers between {low} and {high} inclusive",
            f"Which numbers from {low} to {high} are composite?",
            f"What are the composite numbers from {low} to {high}?",
            f"show all composite numbers {low} to {high}",
            f"Print the composite numbers in the range {low} to {high}.",
            f"Find each number from {low} up to {high} that is composite.",
            f"From {low} to {high}, give me every composite number.",
            f"all composites {low}-{high}",
            f"Write down the composite numbers from {low} through {high}.",
        ),
        think=f"A number from {low} to {high} is composite if something from 2 up to below it divides it.",
        code=f"print([n for n in range({low}, {high} + 1) if any(n % d == 0 for d in range(2, n))])",
        answer=str(found),
    )


def factor_to_square(rng: random.Random) -> Draft:
    n = rng.randint(8, 400)
    odd = math.prod(prime for prime, power in Counter(factors(n)).items() if power % 2)
    return Draft(
        phrasings=(
            f"What is the smallest number I must multiply {n} by to get a perfect square?",
            f"smallest number to multiply {n} by to make a perfect square",
            f"By which least number must {n} be multiplied so that it becomes a square number?",
            f"Find the smallest k so that {n} * k is a perfect square.",
            f"{n} times what smallest whole number is a square?",
            f"least multiplier turning {n} into a perfect square",
            f"what do i multiply {n} by to get a perfect square (smallest)",
            f"Homework: find the smallest positive integer whose product with {n} is a square.",
            f"Determine the least positive integer k for which {n}k is a perfect square.",
            f"Which is the smallest factor that makes {n} a square number?",
        ),
        think=f"Try 1, 2, 3 and so on until {n} times it is a square.",
        code=f"import math\nk = 1\nwhile math.isqrt({n} * k) ** 2 != {n} * k:\n    k += 1\nprint(k)",
        answer=str(odd),
    )
