"""Digits of a number: added, reversed, multiplied, counted, rearranged."""

from __future__ import annotations

import random
from collections import Counter
from itertools import permutations as orders

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import sized
from training.skills.wording import joined


def reverse_number(rng: random.Random) -> Draft:
    n = sized(rng, 10**7, 12)
    rest, value = n, 0
    while rest:
        rest, digit = divmod(rest, 10)
        value = value * 10 + digit
    if n % 10 == 0 or value == n:
        return reverse_number(rng)
    return Draft(
        phrasings=(
            f"Reverse the digits of {n}.",
            f"What is {n} with its digits reversed?",
            f"reverse the number {n}",
            f"{n} backwards",
            f"Which number do you get if you read {n} from right to left?",
            f"Write the digits of {n} in reverse order. What number is that?",
            f"reverse digits of {n}",
            f"If I turn the number {n} around, last digit first, what do I get?",
            f"what number is {n} spelled backwards",
            f"Flip the digits of the integer {n}",
            f"A mirror shows the digits of {n} in the opposite order. Which number does one read?",
            f"Give me the reversed integer of {n}",
            f"Starting with its last digit, how does {n} read as a number?",
            f"Take {n} and put its digits in the opposite order.",
        ),
        think=f"Reverse the digits of {n}.",
        code=f"print(int(str({n})[::-1]))",
        answer=str(value),
    )


def product_of_digits(rng: random.Random) -> Draft:
    n = sized(rng, 10**6, 12)
    rest, value = n, 1
    while rest:
        rest, digit = divmod(rest, 10)
        value *= digit
    if value == 0 and rng.random() < 0.8:
        return product_of_digits(rng)
    return Draft(
        phrasings=(
            f"What is the product of the digits of {n}?",
            f"Multiply the digits of {n} together.",
            f"product of digits of {n}",
            f"{n} digit product",
            f"What do I get when I multiply all digits of {n}?",
            f"Find the product of all the digits in {n}.",
            f"multiply each digit in {n}",
            f"Calculate the digit product of the number {n}.",
            f"If the digits of {n} are multiplied with each other, what is the result?",
            f"how much is the product of {n}'s digits",
            f"My PIN is {n}. What is the product of its digits?",
            f"Give the result of multiplying every digit of {n}",
            f"Split {n} into its digits and multiply them; what comes out?",
            f"Which number is the product of the single digits of {n}?",
        ),
        think=f"Digit product: multiply the digits of {n}.",
        code=f"import math\nprint(math.prod(int(d) for d in str({n})))",
        answer=str(value),
    )


def digit_occurrences(rng: random.Random) -> Draft:
    digit, n = rng.randint(1, 9), rng.choice((50, 99, 100, 100, 200, 500, 1000, rng.randint(20, 2000)))
    value, place = 0, 1
    while place <= n:
        higher, lower = divmod(n, place * 10)
        value += higher * place + min(max(lower - digit * place + 1, 0), place)
        place *= 10
    return Draft(
        phrasings=(
            f"how many {digit}s do i write when counting from 1 to {n}",
            f"count the digit {digit} in 1 to {n}",
            f"How many times does the digit {digit} appear in the numbers from 1 to {n}?",
            f"Count how often the digit {digit} is written when listing 1 to {n}.",
            f"number of {digit}s from 1 to {n}",
            f"how many {digit}s are there between 1 and {n} (every digit counted)",
            f"If I write all numbers from 1 to {n}, how many times do I write the digit {digit}?",
            f"occurrences of digit {digit} in 1..{n}",
            f"The pages of a book are numbered 1 to {n}. How many times is the digit {digit} printed?",
            f"Find the number of times {digit} occurs as a digit in the integers 1 through {n}.",
            f"how often does {digit} show up as a digit counting from 1 to {n}",
            f"Houses are numbered 1 to {n}. How many digits {digit} must be bought for the door signs?",
            f"In the list 1, 2, 3, ..., {n}, how many digits are a {digit}?",
            f"Counting up from 1 to {n}, how many {digit}s do you use in total?",
            f"A sign painter paints every number from 1 to {n}. How many {digit}s does he paint?",
            f"Total count of the digit {digit} when the numbers 1 up to {n} are written down, please.",
        ),
        think=f"Count the digit {digit} in each number from 1 to {n} and add up.",
        code=f'print(sum(str(k).count("{digit}") for k in range(1, {n} + 1)))',
        answer=str(value),
    )


def numbers_with_digit_sum(rng: random.Random) -> Draft:
    size = rng.choice((2, 2, 3, 3, 4))
    total = rng.randint(2, 9 * size - 1)
    ways = Counter(range(1, 10))
    for _ in range(size - 1):
        ways = Counter({s: sum(ways[s - digit] for digit in range(10)) for s in range(9 * size + 1)})
    low, high = 10 ** (size - 1), 10**size
    return Draft(
        phrasings=(
            f"How many {size}-digit numbers have a digit sum of {total}?",
            f"Count the {size}-digit numbers whose digits add up to {total}.",
            f"{size}-digit numbers with digit sum {total}, how many",
            f"How many numbers with {size} digits have digits that sum to {total}?",
            f"number of {size} digit integers with sum of digits {total}",
            f"In how many {size}-digit numbers is the sum of the digits equal to {total}?",
            f"Find how many {size}-digit positive integers have digits adding to {total}.",
            f"how many {size} digit numbers add up to {total} digitwise",
            f"For how many numbers from {low} to {high - 1} do the {size} digits make {total} together?",
            f"A lock opens with a {size}-digit number (no leading zero) of digit sum {total}. How many candidates are"
            f" there?",
            f"What is the count of {size}-digit numbers where all digits together give {total}?",
            f"Tell me how many {size}-digit integers there are with a digit total of {total}.",
            f"My number has {size} digits with sum {total} and does not begin with 0. How many numbers could it be?",
            f"Among the {size}-digit numbers, how many have {total} as the sum of their digits?",
        ),
        think=f"Count the numbers from {low} to {high - 1} whose digits add up to {total}.",
        code=f"print(sum(1 for n in range(10 ** ({size} - 1), 10 ** {size}) if sum(map(int, str(n))) == {total}))",
        answer=str(ways[total]),
    )


def largest_from_digits(rng: random.Random) -> Draft:
    digits = [rng.randint(0, 9) for _ in range(rng.randint(3, 6))]
    largest = rng.random() < 0.6
    if not largest:
        digits = [digit or rng.randint(1, 9) for digit in digits]
    if len(set(digits)) < 3:
        return largest_from_digits(rng)
    values = [int("".join(map(str, order))) for order in orders(digits)]
    most, bound = ("largest", "biggest") if largest else ("smallest", "lowest")
    said, commas = joined(digits), ", ".join(map(str, digits))
    flag = ", reverse=True" if largest else ""
    teller, _, _ = tellers(digits)
    return Draft(
        phrasings=(
            f"{teller.name} has cards with the digits {said} and puts all of them in a row. What is the {most}"
            f" number {teller.he} can make?",
            f"What is the {most} number you can make with the digits {said}?",
            f"Use the digits {said} once each to form the {most} possible number.",
            f"{most} number from digits {commas}",
            f"{bound} number using {commas}",
            f"Arrange the digits {said} to get the {bound} number.",
            f"I have digit cards {said}. Which is the {most} number I can lay with all of them?",
            f"what's the {bound} number that can be formed from {commas}",
            f"Put {commas} in the order that gives the {most} number.",
            f"Which number is the {most} that uses each of the digits {said} exactly once?",
            f"form the {most} number with digits {commas}, using all of them",
            f"Find the {most} {len(digits)}-digit number made from {said}.",
            f"A child sorts number tiles {said} to show the {bound} possible number. What is it?",
            f"If each of the digits {said} must be used once, what is the {bound} number one can make?",
            f"Order these digits so that the number becomes the {bound}: {commas}.",
        ),
        think=f"The {most} number: sort the digits {commas} {'down' if largest else 'up'} and join them.",
        code=f'print("".join(str(d) for d in sorted({digits}{flag})))',
        answer=str(max(values) if largest else min(values)),
    )


def digit_sum(rng: random.Random) -> Draft:
    number = rng.choice((rng.randint(10, 999), rng.randint(1000, 10**6), rng.randint(10**6, 10**12)))
    total, rest = 0, number
    while rest:
        rest, digit = divmod(rest, 10)
        total += digit
    teller, _, _ = tellers(number)
    return Draft(
        phrasings=(
            f"{teller.name} looks at the number {number} and adds up its digits. What comes out?",
            f"sum of the digits of {number}",
            f"what do the digits of {number} make when added",
            f"digits of {number} added up",
            f"What is the sum of the digits of {number}?",
            f"Add up the digits of {number}",
            f"digit sum of {number}",
            f"sum of digits in {number}",
            f"What do the digits in {number} add up to?",
            f"Calculate the digital sum of {number}",
            f"If you add each digit of {number}, what is the total?",
            f"My ticket has the number {number}. What do its digits add up to?",
            f"{number} sum of digits",
            f"add the digits of {number} together",
            f"What is the digit sum of {number}?",
            f"How much do the digits of {number} make together?",
            f"sum up all digits in {number}",
            f"What's the total of the individual digits of {number}?",
            f"Give me the sum of each digit in {number}.",
            f"I need the cross sum of {number}.",
            f"Adding all digits of {number} gives what?",
            f"Take the number {number} and add its digits once. What comes out?",
            f"Compute the digit sum for {number}",
            f"To check divisibility by 9, what is the sum of the digits of {number}?",
            f"Tell me what the digits of {number} sum to.",
            f"My ticket number is {number}. What is its cross sum?",
            f"Find the sum of the digits in the number {number}.",
        ),
        think=f"Digit sum: add the digits of {number} once.",
        code=f"print(sum(int(d) for d in str({number})))",
        answer=str(total),
    )


def digital_root(rng: random.Random) -> Draft:
    number = rng.choice((rng.randint(10, 999), rng.randint(1000, 10**6), rng.randint(10**6, 10**10)))
    return Draft(
        phrasings=(
            f"What is the digital root of {number}?",
            f"Find the digital root of {number}",
            f"digital root of {number}",
            f"Keep adding the digits of {number} until one digit is left. What is it?",
            f"Repeatedly sum the digits of {number} to a single digit",
            f"reduce {number} to one digit by summing digits",
            f"Calculate the repeated digit sum of {number}",
            f"Which single digit do you reach by adding the digits of {number} over and over?",
            f"Compute the digital root of the number {number}.",
        ),
        think=f"Digital root: replace {number} by the sum of its digits until it has one digit.",
        code=f"n = {number}\nwhile n > 9:\n    n = sum(int(d) for d in str(n))\nprint(n)",
        answer=str(1 + (number - 1) % 9),
    )
