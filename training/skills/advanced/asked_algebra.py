"""School algebra and number riddles as pupils ask for them: collect terms, expand, the rule of a sequence."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, as_python, polynomial, tight
from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied


def _linear(a: int, b: int) -> str:
    """As sympy prints a x + b."""
    text = as_python([-a, 0]) if a < 0 < b else as_python([a, b])
    return (f"{b} - {text}" if a < 0 < b else text).replace(" * ", "*")


def collect_terms(rng: random.Random) -> Draft:
    a, b, c = rng.randint(2, 12), rng.choice(NONZERO), rng.choice(NONZERO)
    d, e = rng.choice(NONZERO), rng.choice((0, *NONZERO))
    if not a + c or not b + d + e:
        return collect_terms(rng)
    parts = [(a, "x"), (b, ""), (c, "x"), (d + e, "")]

    def text(times: str) -> str:
        out = ""
        for factor, letter in parts:
            if factor:
                size = f"{abs(factor)}{times if letter else ''}" if abs(factor) > 1 or not letter else ""
                out += (" - " if factor < 0 else " + ") + size + letter
        return out[3:]

    said = text("")
    return Draft(
        phrasings=(
            f"Simplify {said}.",
            f"simplify {tight(said)}",
            f"Collect like terms: {said}",
            f"combine like terms {tight(said)}",
            f"What is {said} in simplest form?",
            f"{said} simplified",
            f"Write {said} with as few terms as possible.",
            f"Add up the like terms in {said}.",
            f"make {tight(said)} shorter by combining terms",
            f"Simplify the expression {said} as far as possible.",
        ),
        think=f"Let sympy collect the like terms of {said}.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint({text(" * ")})',
        answer=_linear(a + c, b + d + e),
    )


def expand_bracket(rng: random.Random) -> Draft:
    k, a, b = rng.choice((2, 3, 4, 5, 6, 7, -2, -3)), rng.choice((1, 1, 2, 3, 4, 5)), rng.choice(NONZERO)
    inner = polynomial([a, b])
    said = f"{k}({inner})"
    return Draft(
        phrasings=(
            f"Expand {said}.",
            f"expand {tight(said)}",
            f"Multiply out {said}.",
            f"remove the brackets: {said}",
            f"What is {said} without brackets?",
            f"{said} expanded",
            f"Use the distributive law on {said}.",
            f"multiply out the bracket {tight(said)}",
            f"Write {said} as a sum.",
            f"Open the bracket in {said}.",
        ),
        think=f"Let sympy expand {said}.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.expand({k} * ({as_python([a, b])})))',
        answer=_linear(k * a, k * b),
    )


def factor_out(rng: random.Random) -> Draft:
    k, a, b = rng.randint(2, 12), rng.choice((1, 2, 3, 4, 5, 7)), rng.choice(NONZERO)
    if math.gcd(a, b) > 1:
        return factor_out(rng)
    said = polynomial([k * a, k * b])
    return Draft(
        phrasings=(
            f"Factor out the common factor of {said}.",
            f"factorise {tight(said)} (common factor)",
            f"Take the common factor out of {said}.",
            f"factor {said} by taking out a number",
            f"Write {said} as a number times a bracket.",
            f"put {tight(said)} in brackets, common factor in front",
            f"Factorise fully the linear expression {said}.",
            f"pull out the greatest common factor: {said}",
            f"Which number times which bracket is {said}? Take out the largest number.",
            f"Take out the greatest common factor from {said}.",
        ),
        think=f"Let sympy factor {said}.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.factor({as_python([k * a, k * b])}))',
        answer=f"{k}*({as_python([a, b]).replace(' * ', '*')})",
    )


def slope_from_equation(rng: random.Random) -> Draft:
    a, b, c = (
        rng.choice((1, 2, 3, 4, 5, 6, -1, -2, -3, -4)),
        rng.choice((2, 3, 4, 5, 8, -2, -4, -5)),
        rng.randint(-12, 20),
    )
    places = rng.choice((4, 4, 2, 3))
    value = Fraction(-a, b)
    if tied(value, places):
        return slope_from_equation(rng)
    left = f"{'' if a == 1 else '-' if a == -1 else a}x {'-' if b < 0 else '+'} {abs(b)}y = {c}"
    r = to_places(places)
    return Draft(
        phrasings=(
            f"What is the slope of the line {left}{r}?",
            f"slope of {left}{r}",
            f"gradient of {left}{r}",
            f"Find the gradient of the line {left}{r}.",
            f"slope of {tight(left)}{r}",
            f"Rewrite {left} as y = mx + b. What is m{r}?",
            f"How steep is the line {left}{r}? Give its slope.",
            f"what's the slope m for {tight(left)}{r}",
            f"A line has the equation {left}. Determine its slope{r}.",
            f"Calculate the slope of the straight line {left}{r}.",
        ),
        think=f"Solved for y the factor of x is minus {a} over {b}.",
        code=f"print(round(-({a}) / {b}, {places}))" if a < 0 else f"print(round(-{a} / {b}, {places}))",
        answer=str(round(float(value), places)),
    )


def missing_in_sequence(rng: random.Random) -> Draft:
    first, step, size = rng.randint(1, 60), rng.choice((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, -2, -3, -4)), rng.randint(5, 6)
    terms = list(range(first, first + step * size, step))
    hole = rng.randint(1, size - 2)
    said = ", ".join("?" if i == hole else str(term) for i, term in enumerate(terms))
    blank = said.replace("?", "_")
    return Draft(
        phrasings=(
            f"What is the missing number in {said}?",
            f"missing number {said}",
            f"Fill in the gap in the sequence: {blank}",
            f"{blank} what goes in the gap",
            f"Find the missing number: {said}",
            f"which number is missing in the pattern {blank}",
            f"Complete the sequence {said} (equal steps).",
            f"One number of {said} is unknown. Which is it, if the steps are equal?",
            f"fill the blank {blank}",
            f"Which number belongs at the question mark: {said}",
        ),
        think=f"The gap lies midway between its neighbours {terms[hole - 1]} and {terms[hole + 1]}.",
        code=f"print(({terms[hole - 1]} + {terms[hole + 1]}) // 2)",
        answer=str(terms[hole]),
    )


def common_step(rng: random.Random) -> Draft:
    first, ratio = rng.randint(1, 30), rng.random() < 0.4
    step = rng.choice((2, 3, 4, 5, 10)) if ratio else rng.choice((*range(-9, 0), *range(2, 16)))
    terms = [first * step**i if ratio else first + i * step for i in range(4)]
    kind, word = ("ratio", "geometric") if ratio else ("difference", "arithmetic")
    said = ", ".join(map(str, terms))
    return Draft(
        phrasings=(
            f"What is the common {kind} of {said}?",
            f"common {kind} of {said}",
            f"Find the common {kind} of the {word} sequence {said}, ...",
            f"{said} ... common {kind}?",
            f"{word} sequence {said}, what is the {'factor' if ratio else 'step'}",
            f"By what {'factor do' if ratio else 'amount do'} the terms {said} change each time?",
            f"what do you {'multiply by' if ratio else 'add'} each time in {said}",
            f"Give the {kind} between neighbouring terms of {said}.",
            f"In {said}, ... each term is the one before {'times' if ratio else 'plus'} what?",
            f"Determine the constant {kind} in the {word} progression {said}.",
        ),
        think=f"Take the second term {terms[1]} {'over' if ratio else 'minus'} the first {terms[0]}.",
        code=f"print({terms[1]} // {terms[0]})" if ratio else f"x = {terms}\nprint(x[1] - x[0])",
        answer=str(step),
    )


def term_formula(rng: random.Random) -> Draft:
    first, step = rng.randint(-5, 30), rng.choice((*range(-6, -1), *range(2, 13)))
    start = first - step
    if start == 0:
        return term_formula(rng)
    said = ", ".join(str(first + i * step) for i in range(4))
    return Draft(
        phrasings=(
            f"What is the formula for the nth term of {said}, ...? Write it like 3n + 2.",
            f"nth term of {said} (like 3n + 2)",
            f"Find the nth term rule of {said}, in the form 3n + 2.",
            f"formula for {said}, ..., answer like 3n + 2",
            f"Give the general term of the sequence {said}, written like 3n + 2.",
            f"rule for the nth number in {said}, as an + b",
            f"Which expression in n, such as 3n + 2, gives {said} for n = 1, 2, 3, 4?",
            f"what is the nth term {said} in the form an + b",
            f"Position-to-term rule for {said}, written as an + b?",
            f"Write the nth term of {said}, ... in the form an + b.",
        ),
        think=f"The step is the factor of n; the rest is the first term {first} minus the step.",
        code=(
            f"first, second = {first}, {first + step}\nstep = second - first\nrest = first - step\n"
            "print(f\"{step}n {'-' if rest < 0 else '+'} {abs(rest)}\")"
        ),
        answer=f"{step}n {'-' if start < 0 else '+'} {abs(start)}",
    )


def two_digit_riddle(rng: random.Random) -> Draft:
    tens, ones = rng.randint(1, 8), rng.randint(1, 9)
    if ones <= tens:
        return two_digit_riddle(rng)
    total, more = tens + ones, 9 * (ones - tens)
    teller, _, _ = tellers(tens, ones)
    return Draft(
        phrasings=(
            f"{teller.name}'s locker has a two-digit number with digit sum {total}; with its digits swapped it"
            f" is {more} larger. What is the number?",
            f"A two-digit number has a digit sum of {total}. Reversed it is {more} larger. What is the number?",
            f"two digit number, digits add to {total}, reversing adds {more}",
            f"The digits of a two-digit number add up to {total}; swapping them makes it {more} bigger. Find it.",
            f"digit sum {total}, swapped digits give {more} more, which two digit number",
            f"I am a two-digit number. My digits sum to {total} and read backwards I am {more} more. Who am I?",
            f"riddle: two digits with sum {total}, the number turned around is greater by {more}",
            f"Which two-digit number with digit sum {total} grows by {more} when its digits are swapped?",
            f"find a two digit number whose digits total {total} and whose reverse is {more} higher",
            f"Swap the digits of a two-digit number and it gets {more} larger; its digits total {total}. Which is it?",
            f"Reverse minus number is {more}, digit sum is {total}: which two-digit number?",
        ),
        think=f"Try all two-digit numbers: digit sum {total} and reversed {more} more.",
        code=(
            f"for n in range(10, 100):\n    a, b = divmod(n, 10)\n"
            f"    if a + b == {total} and 10 * b + a == n + {more}:\n"
            "        print(n)"
        ),
        answer=str(10 * tens + ones),
    )


def product_and_difference(rng: random.Random) -> Draft:
    small, gap = rng.randint(2, 25), rng.randint(1, 15)
    p = small * (small + gap)
    return Draft(
        phrasings=(
            f"Which two positive numbers have product {p} and difference {gap}? Smaller first.",
            f"two positive numbers product {p} difference {gap}, smaller first",
            f"Two positive numbers multiply to {p} and differ by {gap}. What are they, smaller first?",
            f"find two positive numbers with a difference of {gap} that multiply to {p}, smaller first",
            f"x * y = {p} and y - x = {gap}, both positive: x and y?",
            f"numbers that multiply to {p} and are {gap} apart (positive, smaller first)",
            f"The product of two positive numbers is {p}, one is {gap} more than the other. Name them, smaller first.",
            f"product {p}, difference {gap}, what are the two positive numbers in ascending order",
            f"I think of two positive numbers {gap} apart; multiplied they make {p}. Which, in ascending order?",
            f"Give both positive numbers, ascending, if their product is {p} and their difference {gap}.",
        ),
        think=f"Try each smaller number until it times itself plus {gap} is {p}.",
        code=f"n = 1\nwhile n * (n + {gap}) < {p}:\n    n += 1\nprint(n, n + {gap})",
        answer=f"{small} {small + gap}",
    )


PARTS = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}


def part_riddle(rng: random.Random) -> Draft:
    k, part, n, more = rng.choice(tuple(PARTS)), rng.randint(3, 40), rng.randint(1, 30), rng.random() < 0.6
    total = part + n if more else part - n
    if total <= 0:
        return part_riddle(rng)
    word, undo = ("plus", "-") if more else ("minus", "+")
    of = PARTS[k]
    teller, _, _ = tellers(k, part, n)
    return Draft(
        phrasings=(
            f"{teller.name} thinks of a number. {of.capitalize()} of it {word} {n} is {total}. Which number is it?",
            f"{of.capitalize()} of a number {word} {n} is {total}. What is the number?",
            f"{of} of a number {word} {n} equals {total}, number?",
            f"I think of a number. {of.capitalize()} of it {word} {n} is {total}. What is it?",
            f"{of} of what number {word} {n} makes {total}",
            f"Find the number: {of} of it {word} {n} gives {total}.",
            f"I took {of} of my number, then {word} {n}, and got {total}. which number did i start with",
            f"If {of} of x {word} {n} is {total}, what is x?",
            f"x/{k} {'+' if more else '-'} {n} = {total}, what number is x",
            f"Take {of} of a number, {'add' if more else 'take away'} {n}: the result is {total}. Which number was it?",
            f"Which number has the property that {of} of it {word} {n} equals {total}?",
        ),
        think=f"Undo {word} {n}, then multiply by {k}.",
        code=f"print(({total} {undo} {n}) * {k})",
        answer=str(sum([part] * k)),
    )


def consecutive_even_or_odd(rng: random.Random) -> Draft:
    count, first = rng.choice((2, 3, 3, 4)), rng.randint(3, 80)
    kind = "even" if first % 2 == 0 else "odd"
    terms = list(range(first, first + 2 * count, 2))
    total, many = sum(terms), {2: "two", 3: "three", 4: "four"}[count]
    return Draft(
        phrasings=(
            f"{many.capitalize()} consecutive {kind} numbers add up to {total}. What are they?",
            f"{many} consecutive {kind} numbers with sum {total}",
            f"The sum of {many} consecutive {kind} integers is {total}. Find them.",
            f"which {many} {kind} numbers in a row add to {total}",
            f"Find {many} consecutive {kind} numbers whose sum is {total}.",
            f"{many} {kind} numbers one after another total {total}, which ones",
            f"I add {many} neighbouring {kind} numbers and get {total}. Which numbers?",
            f"list the {many} consecutive {kind} numbers that make {total} together",
            f"What are the {many} consecutive {kind} integers with a sum of {total}?",
            f"House numbers of {many} {kind} neighbours sum to {total}. Give the numbers in order.",
        ),
        think=f"Their mean is {total} over {count}; go out from it in steps of 2, starting {count - 1} below.",
        code=f"first = {total} // {count} - {count - 1}\nprint([first + 2 * k for k in range({count})])",
        answer=str(terms),
    )
