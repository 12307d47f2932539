"""Arithmetic and geometric sequences with their sums, and Fibonacci numbers."""

from __future__ import annotations

import math
import random

from training.skills.base import Draft
from training.skills.data.tellers import tellers


def ordinal(n: int) -> str:
    """`1st`, `22nd`, `113th`."""
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def fibonacci_number(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(1, 20), rng.randint(1, 60)))
    value = round(((1 + math.sqrt(5)) / 2) ** n / math.sqrt(5))
    return Draft(
        phrasings=(
            f"What is the {ordinal(n)} Fibonacci number, counting 1, 1, 2, 3?",
            f"Find the {ordinal(n)} term of the Fibonacci sequence 1, 1, 2, ...",
            f"{ordinal(n)} fibonacci number (1, 1, 2, 3, ...)",
            f"Calculate F({n}), with F(1) = F(2) = 1",
            f"fibonacci({n})",
            f"In the Fibonacci sequence 1, 1, 2, 3, ..., which number comes {ordinal(n)}?",
            f"Compute Fibonacci number {n}, the first two being 1 and 1",
            f"fib({n})",
            f"What is Fibonacci number {n}, if the first two are 1 and 1?",
            f"Give me the {ordinal(n)} fibonacci number, beginning with 1 and 1",
            f"whats the {ordinal(n)} number in the fibonacci sequence 1 1 2 3 5",
            f"I need F({n}) of the Fibonacci sequence with F(1) = 1 and F(2) = 1.",
            f"The Fibonacci sequence starts 1, 1, 2, 3, 5. What is its {ordinal(n)} term?",
            f"Work out the {ordinal(n)} Fibonacci term, where the first and second are 1.",
            f"Which number is the {ordinal(n)} in the Fibonacci sequence that begins 1, 1, 2?",
            f"nth fibonacci number where n = {n}, F(1) = F(2) = 1",
            f"Write a program that gives the {ordinal(n)} Fibonacci number of 1, 1, 2, 3, ... What does it print?",
            f"Rabbit pairs follow the Fibonacci sequence 1, 1, 2, 3, ... How many pairs are there in month {n}?",
            f"Please find the {ordinal(n)} Fibonacci number, with 1 as the first and the second.",
            f"Tell me the Fibonacci number at position {n}, starting 1, 1, 2",
            f"What's the {ordinal(n)} number in the Fibonacci series 1, 1, 2, 3, ...?",
        ),
        think=f"The {ordinal(n)} Fibonacci number: start with 0 and 1 and take the sum of the last two {n} times.",
        code=f"a, b = 0, 1\nfor _ in range({n}):\n    a, b = b, a + b\nprint(a)",
        answer=str(value),
    )


def first_fibonacci(rng: random.Random) -> Draft:
    n = rng.randint(4, 18)
    values = [round(((1 + math.sqrt(5)) / 2) ** i / math.sqrt(5)) for i in range(n)]
    return Draft(
        phrasings=(
            f"What are the first {n} Fibonacci numbers, starting from 0?",
            f"List the first {n} Fibonacci numbers, 0 included",
            f"first {n} fibonacci numbers from 0",
            f"Generate the Fibonacci sequence from 0, 1 up to {n} terms",
            f"Print {n} terms of the Fibonacci series, 0 being the first",
            f"Show me the Fibonacci sequence, {n} numbers beginning with 0 and 1",
            f"write out {n} fibonacci numbers, starting 0 1 1",
            f"fibonacci first {n} terms, 0 and 1 first",
            f"Give me the first {n} numbers of the Fibonacci sequence 0, 1, 1, 2, ...",
            f"List {n} Fibonacci numbers starting with 0 and 1",
            f"Write the first {n} terms of the Fibonacci sequence as a list that starts with 0",
            f"fibonacci series of {n} terms starting at 0",
            f"I want to see {n} Fibonacci numbers, beginning with 0.",
            f"Print the first {n} Fibonacci numbers, counting 0 as the first",
            f"What does the Fibonacci sequence look like for its first {n} terms (0, 1, 1, ...)?",
            f"Start with 0 and 1 and list {n} Fibonacci numbers in all.",
            f"Show the first {n} elements of the Fibonacci sequence beginning 0, 1",
            f"Produce a list with the first {n} Fibonacci numbers from 0 on.",
            f"Please list the opening {n} terms of the Fibonacci series, 0 and 1 included",
            f"Give the first {n} terms of the sequence 0, 1, 1, 2, ...",
            f"What are the first {n} numbers in the Fibonacci sequence that starts with 0?",
        ),
        think=f"List Fibonacci numbers: start with 0 and 1 and append the sum of the last two until there are {n}.",
        code=(
            f"numbers = [0, 1]\nwhile len(numbers) < {n}:\n"
            "    numbers.append(numbers[-1] + numbers[-2])\nprint(numbers)"
        ),
        answer=str(values),
    )


def arithmetic_term(rng: random.Random) -> Draft:
    first, step, n = rng.randint(-20, 60), rng.choice((*range(-9, 0), *range(1, 16))), rng.randint(5, 100)
    start = ", ".join(str(first + i * step) for i in range(3))
    teller, _, _ = tellers(first, step, n)
    return Draft(
        phrasings=(
            f"{teller.name}'s puzzle shows {start} and so on, always the same step. Which number is the"
            f" {ordinal(n)} term?",
            f"{start}... what is the {ordinal(n)} term",
            f"{ordinal(n)} number in the sequence {start}",
            f"{start}, ... goes on like this, find number {n}",
            f"What is the {ordinal(n)} term of the arithmetic sequence {start}, ...?",
            f"{ordinal(n)} term of {start}, ...",
            f"An arithmetic progression begins {start}. What is term number {n}?",
            f"arithmetic sequence {start}, find term {n}",
            f"The pattern {start}, ... goes on steadily. Which number is in place {n}?",
            f"Numbers on a list go {start} and so on. What is the {ordinal(n)} one?",
            f"I write down {start}, ... always changing by the same amount. What is my {ordinal(n)} number?",
            f"Given the linear sequence {start}, ..., compute a_{n}.",
            f"{start}, ... what is the {ordinal(n)} term",
            f"Find the {ordinal(n)} number in the sequence {start}, ...",
            f"whats term {n} of the sequence {start}, ...",
            f"The sequence is {start}, ... Give me the {ordinal(n)} term.",
            f"nth term for n = {n} of {start}, ...",
            f"If the pattern {start}, ... keeps going, what's the {ordinal(n)} number?",
            f"I need term {n} in the arithmetic sequence starting {start}.",
            f"Row lengths go {start}, ... by a constant step. How long is row {n}?",
            f"Using a_n = a_1 + (n - 1)d, what is term {n} of {start}, ...?",
            f"In the arithmetic progression {start}, ..., which number is at position {n}?",
            f"Work out the {ordinal(n)} value in the list that starts {start} and has equal steps.",
            f"The numbers {start}, ... form an arithmetic sequence. Compute its {ordinal(n)} term.",
            f"If a sequence continues like {start}, what is the {ordinal(n)} term?",
            f"Find term {n} of the arithmetic sequence {start}, ...",
        ),
        think=f"The {ordinal(n)} term: the step is {first + step} minus {first}; take {first} plus {n} - 1 steps.",
        code=f"step = {first + step} - {_signed(first)}\nprint({first} + ({n} - 1) * step)",
        answer=str(range(first, first + n * step, step)[-1]),
    )


def arithmetic_term_by_step(rng: random.Random) -> Draft:
    first, step, n = rng.randint(-20, 60), rng.choice((*range(-9, 0), *range(1, 16))), rng.randint(5, 100)
    return Draft(
        phrasings=(
            f"Find the {ordinal(n)} term of an arithmetic sequence with first term {first} and common difference"
            f" {step}",
            f"Calculate a_{n} for a_1 = {first} and d = {step}",
            f"A sequence starts at {first} and changes by {step} each time. What is its {ordinal(n)} number?",
            f"arithmetic progression, first term {first}, difference {step}: term {n}",
            f"What is the {ordinal(n)} member of the arithmetic sequence with a_1 = {first} and d = {step}?",
            f"Beginning with {first}, I add {step} again and again. Which number is the {ordinal(n)} on my list?",
            f"If the first term is {first} and the common difference is {step}, what is the {ordinal(n)} term?",
            f"Compute term {n} of the arithmetic sequence that begins at {first} with step {step}.",
        ),
        think=f"The {ordinal(n)} term: {first} plus {step} for each of the {n} - 1 steps.",
        code=f"print({first} + ({n} - 1) * {step})",
        answer=str(range(first, first + n * step, step)[-1]),
    )


def arithmetic_sum(rng: random.Random) -> Draft:
    first, step, n = rng.randint(-10, 40), rng.randint(1, 12), rng.randint(5, 60)
    start = ", ".join(str(first + i * step) for i in range(3))
    teller, _, _ = tellers(first, step, n)
    return Draft(
        phrasings=(
            f"{teller.name} adds the first {n} numbers of the sequence {start}, ... with equal steps. What is the sum?",
            f"{start}, ... add the first {n} terms",
            f"first {n} terms of {start} added together",
            f"What is the sum of the first {n} terms of the arithmetic sequence {start}, ...?",
            f"sum of first {n} terms of {start}, ...",
            f"Add up the first {n} numbers of the progression {start}, ...",
            f"arithmetic series {start}, sum of {n} terms",
            f"The sequence {start}, ... goes on steadily. What do its first {n} terms sum to?",
            f"Seats per row go {start} and so on. How many seats do {n} rows have?",
            f"How much is {start}, ... added up over {n} terms?",
            f"{start}, ... sum of the first {n} terms",
            f"What do the first {n} terms of {start}, ... add up to?",
            f"Sum {n} terms of the arithmetic sequence starting {start}",
            f"S_{n} for the arithmetic series {start}, ...",
            f"A list goes {start}, ... always by the same step. What do its first {n} numbers sum up to?",
            f"Add together the first {n} terms of {start}, ...",
            f"If a pattern goes {start}, ... in equal steps, what is the total of its first {n} numbers?",
            f"Give me the sum of {n} terms of the sequence {start}, ...",
            f"An arithmetic series begins {start}. What is the sum of its first {n} terms?",
            f"Find the sum of the first {n} terms of the arithmetic sequence {start}, ...",
        ),
        think=f"Sum of {n} terms: the step is {first + step} minus {first}; add {n} terms that start at {first}.",
        code=f"step = {first + step} - {_signed(first)}\nprint(sum({first} + i * step for i in range({n})))",
        answer=str(n * (2 * first + (n - 1) * step) // 2),
    )


def arithmetic_sum_by_step(rng: random.Random) -> Draft:
    first, step, n = rng.randint(-10, 40), rng.randint(1, 12), rng.randint(5, 60)
    teller, _, _ = tellers(first, step, n)
    return Draft(
        phrasings=(
            f"{teller.name} writes down {n} numbers. The first is {first}, and each next one is {step} larger"
            f" than the one before. What is their sum?",
            f"the first row of a theatre has {first} seats and each row behind it has {step} more. how many seats"
            f" do {n} rows have"
            if first > 0
            else f"a_1 = {first}, d = {step}: add the first {n} terms",
            f"On day 1 I do {first} push-ups and every day after that {step} more. How many push-ups are that in"
            f" {n} days?"
            if first > 0
            else f"sum of {n} numbers starting at {first}, each {step} more than the last",
            f"Find the sum of {n} terms of an arithmetic series with first term {first} and difference {step}",
            f"Calculate S_{n} for a_1 = {first} and d = {step}",
            f"I start with {first} and add {step} more each day than the day before. What is the total of {n} days?",
            f"arithmetic series: first term {first}, common difference {step}, {n} terms, total?",
            f"What do the first {n} terms add up to if the first is {first} and each next one is {step} more?",
            f"{n} numbers start at {first} and grow by {step}. What is their sum?",
            f"The first term is {first}, the common difference {step}. What is the sum of the first {n} terms?",
            f"Compute the sum of the first {n} terms when a_1 = {first} and the step is {step}.",
        ),
        think=f"Sum of {n} terms: they start at {first} and grow by {step}.",
        code=f"print(sum({first} + i * {step} for i in range({n})))",
        answer=str(n * (2 * first + (n - 1) * step) // 2),
    )


def geometric_term(rng: random.Random) -> Draft:
    first, ratio, n = rng.randint(1, 20), rng.choice((2, 2, 3, 4, 5, -2, -3, 10)), rng.randint(4, 14)
    terms = _geometric(first, ratio, n)
    start = ", ".join(map(str, terms[:3]))
    teller, _, _ = tellers(first, ratio, n)
    return Draft(
        phrasings=(
            f"{teller.name}'s sequence goes {start} and so on, always times the same number. What is its"
            f" {ordinal(n)} term?",
            f"{start}... (geometric) what is the {ordinal(n)} term",
            f"{ordinal(n)} number of {start}, each times the same",
            f"What is the {ordinal(n)} term of the geometric sequence {start}, ...?",
            f"{ordinal(n)} term of the geometric progression {start}, ...",
            f"A geometric sequence begins {start}. What is term number {n}?",
            f"geometric sequence {start}, term {n}",
            f"Each number is a fixed multiple of the one before: {start}, ... Which is the {ordinal(n)}?",
            f"The sequence {start}, ... is geometric. Compute a_{n}.",
            f"{start}, ... geometric, what is term {n}",
            f"Find the {ordinal(n)} number in the geometric sequence {start}, ...",
            f"whats the {ordinal(n)} term of {start}, ... (geometric)",
            f"The geometric progression is {start}, ... Give me its {ordinal(n)} term.",
            f"Each term of {start}, ... is the last one times the same number. What is term {n}?",
            f"I need the {ordinal(n)} term of the geometric series {start}, ...",
            f"Multiply on: {start}, ... Which number is the {ordinal(n)}?",
            f"Using a_n = a_1 * r^(n-1), what is term {n} of {start}, ...?",
            f"If a geometric sequence starts {start}, what is its {ordinal(n)} term?",
            f"Find term {n} of the geometric sequence {start}, ...",
        ),
        think=f"The {ordinal(n)} term: the ratio is {terms[1]} / {first}; multiply {first} by it {n} - 1 times.",
        code=f"ratio = {terms[1]} // {first}\nprint({first} * ratio ** ({n} - 1))",
        answer=str(terms[-1]),
    )


def geometric_term_by_ratio(rng: random.Random) -> Draft:
    first, ratio, n = rng.randint(1, 20), rng.choice((2, 2, 3, 4, 5, -2, -3, 10)), rng.randint(4, 14)
    return Draft(
        phrasings=(
            f"Find the {ordinal(n)} term of a geometric sequence with first term {first} and ratio {ratio}",
            f"Calculate a_{n} for a_1 = {first} and r = {ratio}",
            f"A number starts at {first} and is multiplied by {ratio} each round. What is the {ordinal(n)} number?",
            f"geometric progression, first term {first}, common ratio {ratio}: term {n}",
            f"What is the {ordinal(n)} member of the geometric sequence with a_1 = {first} and r = {ratio}?",
            f"Beginning with {first}, I multiply by {ratio} again and again. What is my {ordinal(n)} number?",
            f"If the first term is {first} and the common ratio is {ratio}, what is the {ordinal(n)} term?",
            f"Compute term {n} of the geometric sequence that begins at {first} with ratio {ratio}.",
        ),
        think=f"The {ordinal(n)} term: {first} times {ratio} to the power {n} - 1.",
        code=f"print({first} * {_signed(ratio)} ** ({n} - 1))",
        answer=str(_geometric(first, ratio, n)[-1]),
    )


def geometric_sum(rng: random.Random) -> Draft:
    first, ratio, n = rng.randint(1, 20), rng.choice((2, 2, 3, 4, 5, 10)), rng.randint(4, 12)
    start = ", ".join(str(first * ratio**i) for i in range(3))
    return Draft(
        phrasings=(
            f"sum of the geometric series {start.replace(', ', ' + ')} + ... with {n} terms",
            f"{start.replace(', ', ' + ')} + ..., {n} terms of it, sum?",
            f"What is the sum of the first {n} terms of the geometric sequence {start}, ...?",
            f"sum of the first {n} terms of the geometric series {start}, ...",
            f"Add up {n} terms of the geometric progression {start}, ...",
            f"geometric series {start} sum of {n} terms",
            f"Views grow like {start} and so on, day by day. How many are there in {n} days together?",
            f"A geometric series begins {start}. What do its first {n} terms add up to?",
            f"If a geometric sequence starts {start}, what do {n} terms of it sum to?",
            f"Find the sum of the first {n} terms of the geometric sequence {start}, ...",
        ),
        think=f"Sum of {n} terms: the ratio is {first * ratio} / {first}; add {n} terms that start at {first}.",
        code=f"ratio = {first * ratio} // {first}\nprint(sum({first} * ratio ** i for i in range({n})))",
        answer=str(first * (ratio**n - 1) // (ratio - 1)),
    )


def geometric_sum_by_ratio(rng: random.Random) -> Draft:
    first, ratio, n = rng.randint(1, 20), rng.choice((2, 2, 3, 4, 5, 10)), rng.randint(4, 12)
    return Draft(
        phrasings=(
            f"Find the sum of {n} terms of a geometric series with first term {first} and ratio {ratio}",
            f"Calculate S_{n} for a geometric series with a = {first} and r = {ratio}",
            f"I save {first} dollars in week one and {ratio} times as much each following week. How much is that after"
            f" {n} weeks?",
            f"geometric series: first term {first}, common ratio {ratio}, {n} terms, total?",
            f"{n} numbers start at {first}, each {ratio} times the one before. What is their sum?",
            f"What do the first {n} terms sum to if the first is {first} and the ratio is {ratio}?",
            f"The first term is {first}, the common ratio {ratio}. What do {n} terms add up to?",
            f"Compute the sum of the first {n} terms when a_1 = {first} and r = {ratio}.",
        ),
        think=f"Sum of {n} terms: they start at {first} and are multiplied by {ratio}.",
        code=f"print(sum({first} * {ratio} ** i for i in range({n})))",
        answer=str(first * (ratio**n - 1) // (ratio - 1)),
    )


def _geometric(first: int, ratio: int, n: int) -> list[int]:
    terms = [first]
    while len(terms) < n:
        terms.append(terms[-1] * ratio)
    return terms


def _signed(number: int) -> str:
    return f"({number})" if number < 0 else str(number)
