"""Unknown numbers: riddles, roots, logarithms, sums with products, and counting solutions."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, polynomial
from training.skills.base import Draft
from training.skills.data.tellers import tellers

TIMES = {2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times", 7: "seven times"}


def number_riddle(rng: random.Random) -> Draft:
    k, x, n = rng.choice(tuple(TIMES)), rng.randint(2, 60), rng.randint(2, 40)
    more = rng.random() < 0.5
    total = sum([x] * k) + (n if more else -n)
    if total <= 0:
        return number_riddle(rng)
    times, adds, undo = TIMES[k], "increased" if more else "decreased", "-" if more else "+"
    verb, ing, side = ("add", "adding", "to") if more else ("subtract", "subtracting", "from")
    than = "more" if more else "less"
    teller, friend, _ = tellers(k, x, n)
    return Draft(
        phrasings=(
            f"{teller.name} thinks of a number. {teller.he.capitalize()} multiplies it by {k}, then {verb}s {n},"
            f" and gets {total}. What was the number?",
            f"{friend.name}'s daughter has a riddle: {times} a number, {adds} by {n}, is {total}. Which number is it?",
            f"what number, when you multiply it by {k} and {'add' if more else 'take away'} {n}, gives {total}",
            f"{times} my number {adds} by {n} makes {total}. my number?",
            f"I think of a number, take {times} it and {verb} {n}. I get {total}. what is it",
            f"my number times {k} {'plus' if more else 'minus'} {n} gives {total}, what is my number",
            f"{times.capitalize()} a number {adds} by {n} is {total}. What is the number?",
            f"{n} {than} than {times} a number is {total}. Find the number.",
            f"{times} a number {'plus' if more else 'minus'} {n} equals {total}, number?",
            f"If I {verb} {n} {side} {times} a number I get {total}. What is the number?",
            f"I multiply a number by {k} and {verb} {n}. The result is {total}. What was my number?",
            f"When a number is multiplied by {k} and then {adds} by {n}, the answer is {total}. Which number is it?",
            f"number times {k} {'plus' if more else 'minus'} {n} is {total}",
            f"think of a number, times {k}, {verb} {n}, you get {total}. what number",
            f"{'The sum of' if more else 'The difference between'} {times} a number and {n} is {total}. What is it?",
            f"{total} is {n} {than} than {times} my number. What is my number?",
            f"A number, multiplied by {k}, becomes {total} after {ing} {n}. Find it.",
            f"Find a number such that {times} it, {adds} by {n}, makes {total}.",
            f"{k} times a certain number, then {n} {than}, gives {total}. Work out the number.",
            f"What is the unknown number if {times} this number {adds} by {n} results in {total}?",
            f"Somebody takes {times} her secret number and ends at {total} after {ing} {n}. Which is the secret"
            f" number?",
            f"Tell me the number for which {n} {than} than {times} the number comes to {total}.",
        ),
        think=f"The number: undo {adds} by {n}, then divide by {k}.",
        code=f"print(({total} {undo} {n}) / {k})",
        answer=str(float(x)),
    )


def root_equation(rng: random.Random) -> Draft:
    if rng.random() < 0.5:
        n, x = rng.choice((3, 3, 3, 4, 5)), rng.choice((*range(2, 13), Fraction(3, 2), Fraction(5, 2), 15, 20))
        result = x**n
        value = str(int(result)) if result == int(result) else str(float(result))
        said, code = f"x^{n} = {value}", f"print(round({value} ** (1 / {n}), 4))"
        think = f"x is the {n}th root of {value}" if n > 3 else f"x is the cube root of {value}"
        story = f"A positive number, multiplied so that it occurs {n} times, gives {value}: {said}. What is it?"
        goal = "the positive x"
    else:
        a, b, root = rng.choice((1, 1, 2, 3, 4, 5)), rng.choice(NONZERO), rng.randint(2, 15)
        x = Fraction(root * root - b, a)
        if x * 10000 != int(x * 10000):
            return root_equation(rng)
        said, sign = f"sqrt({polynomial([a, b])}) = {root}", "-" if b > 0 else "+"
        code = f"print(({root} ** 2 {sign} {abs(b)}) / {a})"
        think = f"x: square {root}, move {b} over and divide by {a}"
        story = f"The square root of {polynomial([a, b])} is {root}, that is {said}. What is x?"
        goal = "x"
    return Draft(
        phrasings=(
            f"Solve {said} for {goal}.",
            f"What is {goal} if {said}?",
            f"{said}, find {goal}",
            f"{said} solve for {goal}",
            story,
            f"Find {goal} such that {said}.",
            f"Which value of {goal} satisfies {said}?",
            f"Given {said}, calculate {goal}.",
            f"{goal} in {said}?",
            f"Please solve the equation {said} ({goal} only).",
            f"My homework says {said}. What is {goal}?",
            f"Determine {goal} from {said}",
            f"Work backwards from {said} to get {goal}.",
            f"Tell me for which {goal.replace('the ', '')} the equation {said} is true.",
        ),
        think=f"{think}.",
        code=code,
        answer=str(float(x)),
    )


def logarithm_equation(rng: random.Random) -> Draft:
    base, power, shift = rng.choice((2, 2, 3, 4, 5, 10)), rng.randint(2, 6), rng.choice((0, 0, *NONZERO))
    result = math.prod([base] * power)
    inside = "x" if shift == 0 else f"x {'+' if shift > 0 else '-'} {abs(shift)}"
    tail = "" if shift == 0 else f" {'-' if shift > 0 else '+'} {abs(shift)}"
    said = f"log_{base}({inside}) = {power}"
    return Draft(
        phrasings=(
            f"Solve {said} for x.",
            f"What is x if {said}?",
            f"{said}, x = ?",
            f"Find x: log base {base} of ({inside}) equals {power}.",
            f"log base {base} of {inside} is {power}, find x"
            if shift == 0
            else f"log{base}({inside}) = {power}, find x",
            f"Solve the logarithmic equation {said}.",
            f"For which x is the logarithm of ({inside}) to base {base} equal to {power}?",
            f"Given that {said}, determine x.",
            f"Rewrite {said} as a power and solve for x.",
            f"x from {said}",
            f"The base {base} logarithm of ({inside}) is {power}. What number is x?",
            f"I need the solution of {said}",
            f"My calculator showed {power} for log_{base}({inside}). What was x?",
            f"Which x makes the base-{base} log of ({inside}) come out as {power}?",
        ),
        think=f"x: raise {base} to the power {power}" + (f" and move {shift} to the other side." if shift else "."),
        code=f"print({base} ** {power}{tail})",
        answer=str(result - shift),
    )


def sum_and_product(rng: random.Random) -> Draft:
    a, b = sorted(rng.sample(range(1, rng.choice((13, 41))), 2))
    total, product = a + b, sum([a] * b)
    teller, _, _ = tellers(a, b)
    return Draft(
        phrasings=(
            f"{teller.name} thinks of two numbers. Together they make {total}, multiplied {product}. Which are"
            f" they, smaller first?",
            f"Two numbers have a sum of {total} and a product of {product}. What are they, smaller first?",
            f"Find two numbers that add to {total} and multiply to {product}; list the smaller first.",
            f"two numbers sum {total} product {product}, smaller first",
            f"What two numbers multiply to {product} and add up to {total}? Smaller one first.",
            f"x + y = {total} and xy = {product}. Find both numbers in increasing order.",
            f"add to {total}, multiply to {product}, which numbers (ascending)?",
            f"The sum of two whole numbers is {total} and their product is {product}. Name them, smaller one first.",
            f"I factor a quadratic and need two numbers with sum {total} and product {product}. Give them in increasing"
            f" order.",
            f"Which pair of numbers gives {product} when multiplied and {total} when added, in ascending order?",
            f"numbers that multiply to {product} and sum to {total}, smallest first",
            f"Two sisters' ages add up to {total} and multiply to {product}. How old are they, younger first?",
            f"A rectangle has whole sides with sum {total} and area {product}. What are the sides, shorter first?",
            f"In ascending order, which two numbers together make {total} and have the product {product}?",
            f"Their product is {product}, their sum {total}: tell me the two numbers, beginning with the smaller.",
        ),
        think=f"Try each first number up to half of {total} and check that the product is {product}.",
        code=(
            f"for a in range({total} // 2 + 1):\n    b = {total} - a\n    if a * b == {product}:\n        print([a, b])"
        ),
        answer=str([a, b]),
    )


def count_integer_solutions(rng: random.Random) -> Draft:
    a, b = rng.choice((1, 2, 2, 3, 4, 5)), rng.choice(NONZERO)
    low = rng.randint(-20, 20)
    high = low + rng.randint(5, 60)
    left, right = rng.choice(("<", "<=")), rng.choice(("<", "<="))
    expression = polynomial([a, b])
    said = f"{low} {left} {expression} {right} {high}"
    first = (low - b) // a + 1 if left == "<" else -((b - low) // a)
    last = -((b - high) // a) - 1 if right == "<" else (high - b) // a
    if last < first:
        return count_integer_solutions(rng)
    python = f"{low} {left} {f'{a} * x' if a > 1 else 'x'} {'+' if b > 0 else '-'} {abs(b)} {right} {high}"
    return Draft(
        phrasings=(
            f"How many integers x satisfy {said}?",
            f"Count the integer solutions of {said}.",
            f"number of integers x with {said}",
            f"{said}, how many integer solutions",
            f"Find how many whole numbers x, negative ones included, fulfil {said}.",
            f"For how many integers x is {said}?",
            f"how many integers are solutions to {said}",
            f"The inequality {said} holds for how many integer values of x?",
            f"x is an integer and {said}. How many possible values does x have?",
            f"What is the number of integer values of x for which {said}?",
            f"Tell me how many integers lie in the solution set of {said}.",
            f"integer solutions of {said}: count them",
            f"If {said}, how many different integers can x be?",
            f"Among all integers x, how many fit the condition {said}?",
        ),
        think=f"Count the integers x from -200 to 200 with {said}.",
        code=f"print(sum(1 for x in range(-200, 201) if {python}))",
        answer=str(last - first + 1),
    )
