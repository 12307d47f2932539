"""Sequences asked the other way round: the next term, the place of a term, rules, rows, endless sums."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.rounding_said import to_places
from training.skills.advanced.sequences import ordinal
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def next_term(rng: random.Random) -> Draft:
    kind = rng.choice(("arithmetic", "geometric", "squares", "sums", "halves"))
    first, step, shown = rng.randint(1, 30), rng.randint(2, 12), rng.randint(4, 5)
    if kind == "arithmetic":
        step = rng.choice((step, -step))
        terms = [first + i * step for i in range(shown + 1)]
        rule, think = "x[-1] + (x[1] - x[0])", f"Each term is the one before plus {step}"
    elif kind == "geometric":
        step = rng.choice((2, 3, 4, 5))
        terms = [first * step**i for i in range(shown + 1)]
        rule, think = "x[-1] * (x[1] // x[0])", f"Each term is the one before times {step}"
    elif kind == "sums":
        terms = [min(first, step), max(first, step)]
        while len(terms) < shown + 2:
            terms.append(terms[-2] + terms[-1])
        rule, think = "x[-2] + x[-1]", "Each term is the sum of the two before it"
    elif kind == "halves":
        step = rng.choice((2, 2, 3))
        terms = [first * step**i for i in range(shown, -1, -1)]
        rule, think = "x[-1] // (x[0] // x[1])", f"Each term is the one before divided by {step}"
    else:
        terms = [first + step * i + i * i for i in range(shown + 1)]
        rule, think = "x[-1] + (x[-1] - x[-2]) + 2", "The differences grow by 2"
    *given, answer = terms
    said = ", ".join(map(str, given))
    return Draft(
        phrasings=(
            f"what number follows {said}",
            f"{said} and then?",
            f"What is the next number in the sequence {said}?",
            f"Continue the sequence {said}, ... by one number.",
            f"{said}, ?",
            f"Which number comes after {said}?",
            f"Find the term that follows {said} in this pattern.",
            f"whats next: {said}",
            f"An IQ test shows {said}. What number should come next?",
            f"My daughter has to complete the row {said}, __. What goes in the gap?",
            f"Complete the sequence: {said}, ...",
            f"What comes next in {said}?",
            f"{said}, what number is next",
            f"next number: {said}, ?",
            f"Find the next term: {said}",
            f"Which number continues the series {said}?",
            f"What should come after {said}, ...?",
            f"Predict the following number in {said}.",
            f"I see the numbers {said}. What is the next one in the pattern?",
            f"fill in the blank: {said}, __",
            f"A puzzle book has {said}, ? What replaces the question mark?",
            f"Give the next value of the sequence {said}",
            f"Extend {said} by one more term. Which number is it?",
            f"The pattern goes {said}. Give the following number.",
            f"Determine the next element of the series {said}, ...",
        ),
        think=f"{think}.",
        code=f"x = {given}\nprint({rule})",
        answer=str(answer),
    )


def place_of_term(rng: random.Random) -> Draft:
    first, step, n = rng.randint(-20, 60), rng.choice((*range(-9, 0), *range(1, 16))), rng.randint(6, 120)
    value = first + (n - 1) * step
    start = ", ".join(str(first + i * step) for i in range(3))
    place = range(first, value + step, step).index(value) + 1
    return Draft(
        phrasings=(
            f"Which term of the sequence {start}, ... is {value}?",
            f"The sequence {start}, ... reaches {value} at which term?",
            f"position of {value} in {start}, ...",
            f"how many terms in {start}, ..., {value}",
            f"number of terms of {start}, ..., {value}",
            f"count the numbers in {start} ... {value}",
            f"Which term of the arithmetic sequence {start}, ... is {value}?",
            f"At what position does {value} stand in the sequence {start}, ...?",
            f"{start}, ..., which term is {value}",
            f"How many terms does the sequence {start}, ..., {value} have?",
            f"An arithmetic sequence starts with {first} and {first + step}. At what position is {value}?",
            f"{value} is what term of {start}, ...",
            f"Seats are numbered {start} and so on along a row. How many seats are there up to number {value}?",
            f"Find n so that the nth term of {start}, ... equals {value}.",
            f"Count the numbers in the list {start}, and so on up to and including {value}.",
            f"Determine the place of {value} in the progression {start}, ...",
        ),
        think=f"Divide the way from {first} to {value} by the step {step} and add one for the first term.",
        code=f"first, second = {first}, {first + step}\nprint(({value} - first) // (second - first) + 1)",
        answer=str(place),
    )


def endless_sum(rng: random.Random) -> Draft:
    first, bottom = rng.randint(1, 40), rng.randint(2, 9)
    ratio = Fraction(rng.choice([k for k in range(1 - bottom, bottom) if k]), bottom)
    places, ask = rounding(rng)
    value = first / (1 - ratio)
    if tied(value, places):
        return endless_sum(rng)
    start = f"{first} + {first}*({ratio}) + {first}*({ratio})^2"
    return Draft(
        phrasings=(
            f"geometric series first term {first}, ratio {ratio}, added forever{to_places(places)}",
            f"What is the sum to infinity of the geometric series with first term {first} and ratio"
            f" {ratio}{next(ask)}?",
            f"Find the infinite sum {start} + ...{next(ask)}",
            f"{start} + ... forever{next(ask)}",
            f"Calculate the limit of the geometric series a = {first}, r = {ratio}{next(ask)}.",
            f"A geometric series starts with {first} and every term is {ratio} of the last. What is its total, without"
            f" end{next(ask)}?",
            f"infinite geometric sum first {first} ratio {ratio}{next(ask)}",
            f"To what value do the partial sums of {start} + ... tend{next(ask)}?",
            f"A pendulum swings {first} cm, then each time {ratio} of the swing before, signs included. What do all"
            f" swings add up to{next(ask)}?",
            f"Sum the never-ending geometric series with a first term of {first} and a common ratio of"
            f" {ratio}{next(ask)}.",
            f"Evaluate the infinite geometric series {start} + ...{next(ask)}",
        ),
        think=f"The sum is the first term {first} divided by 1 minus the ratio {ratio}.",
        code=(
            f"first = {first}\nratio = {ratio.numerator} / {ratio.denominator}\n"
            f"print(round(first / (1 - ratio), {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def recursive_term(rng: random.Random) -> Draft:
    factor, shift = rng.choice((2, 2, 3, -2)), rng.choice((*range(-5, 0), *range(1, 8)))
    first, n = rng.randint(1, 9), rng.randint(4, 12)
    sign = "-" if shift < 0 else "+"
    rule = f"a(n) = {factor} * a(n-1) {sign} {abs(shift)}"
    fixed = Fraction(shift, 1 - factor)
    value = (first - fixed) * factor ** (n - 1) + fixed
    words = f"multiply by {factor} and {'subtract' if shift < 0 else 'add'} {abs(shift)}"
    teller, _, _ = tellers(first, factor, n)
    return Draft(
        phrasings=(
            f"{teller.name} starts with {first} as the first number and gets each next one by this rule:"
            f" {words}. What is the {ordinal(n)} number?",
            f"A sequence starts with a1 = {first} and each term is {factor} times the previous one"
            f" {'minus' if shift < 0 else 'plus'} {abs(shift)}. What is the {ordinal(n)} term?",
            f"a1 = {first}, each next term is {factor} times the last {sign} {abs(shift)}, term {n}?",
            f"Given a(1) = {first} and {rule}, what is a({n})?",
            f"Find the {ordinal(n)} term of the sequence that starts with {first} and follows {rule}.",
            f"a(1)={first}, {rule}, a({n})=?",
            f"Start with {first}; at each step {words}. What is the {ordinal(n)} number, counting {first} as the"
            f" first?",
            f"A recursion is {rule} with a(1) = {first}. Compute a({n}).",
            f"first term {first}, then always {words}, whats term {n}",
            f"A balance of {first} changes every month by the rule {rule}. If month 1 has {first}, what has month {n}?",
            f"Apply the rule '{words}' again and again, beginning with {first} as term 1. Which number is term {n}?",
            f"If a sequence obeys {rule} and a(1) is {first}, calculate its {ordinal(n)} term.",
            f"Determine a({n}) for the recursive sequence a(1) = {first}, {rule}.",
        ),
        think=f"Start with {first} and apply the rule {n} - 1 times.",
        code=f"a = {first}\nfor _ in range({n} - 1):\n    a = {factor} * a {sign} {abs(shift)}\nprint(a)",
        answer=str(value),
    )


def pascal_row(rng: random.Random) -> Draft:
    n = rng.randint(2, 22)
    row = [1]
    for k in range(n):
        row.append(row[-1] * (n - k) // (k + 1))
    return Draft(
        phrasings=(
            f"What is row {n} of Pascal's triangle, where row 0 is [1]?",
            f"List the binomial coefficients C({n}, 0) to C({n}, {n}).",
            f"pascal triangle row {n} (first row is row 0)",
            f"Give the coefficients of (a + b)^{n} in order.",
            f"Write down the {ordinal(n + 1)} line of Pascal's triangle, the top one being [1]: row {n} from 0.",
            f"coefficients when expanding (x + y)^{n}",
            f"I draw Pascal's triangle. Which numbers stand in row {n} if the single 1 at the top is row 0?",
            f"Which coefficients appear in the expansion of (1 + x) to the power {n}?",
            f"Show the numbers n choose k for n = {n} and every k from 0 up.",
            f"Determine row {n} (counting from 0) of Pascal's triangle.",
        ),
        think=f"Take {n} choose k for each k from 0 to {n}.",
        code=f"import math\nprint([math.comb({n}, k) for k in range({n} + 1)])",
        answer=str(row),
    )


def collatz_path(rng: random.Random) -> Draft:
    while True:
        n = rng.randint(3, 60)
        path, x = [n], n
        while x != 1:
            x = (x // 2, 3 * x + 1)[x & 1]
            path.append(x)
        if len(path) <= 25:
            break
    top = rng.random() < 0.4
    return Draft(
        phrasings=(
            f"{'how high does the Collatz sequence from' if top else 'write out the Collatz sequence from'} {n}"
            f" {'go' if top else 'as a list'}",
            f"collatz {'peak' if top else 'sequence'} for {n}",
            f"{'highest number' if top else 'list of the numbers'} in the collatz sequence of {n}",
            f"What is the {'largest number in the ' if top else ''}Collatz sequence starting at {n}?",
            f"{'Find the peak of' if top else 'List'} the Collatz sequence from {n} down to 1.",
            f"collatz {n}{' maximum' if top else ' sequence'}",
            f"Start with {n}: halve even numbers, triple odd ones and add 1, until 1."
            f" {'What is the highest number reached' if top else 'Which numbers occur'}?",
            f"Apply the 3n+1 rule to {n} until it hits 1 and give the {'maximum' if top else 'whole list'}.",
            f"3n+1 problem for {n}, {'highest value' if top else 'all values'}",
            f"Could you show {'how high' if top else 'the path'} the Collatz rule takes {n}?",
            f"Beginning at {n}, {'how far up does' if top else 'what values does'} the hailstone sequence"
            f" {'go' if top else 'take'} before it ends at 1?",
            f"For the start {n}, print the {'greatest term' if top else 'terms'} of the Collatz sequence.",
            f"Determine the {'largest term' if top else 'terms'} of the hailstone sequence of {n}.",
        ),
        think=f"From {n} on, halve even numbers and take 3n + 1 of odd ones until 1.",
        code=(
            f"n = {n}\npath = [n]\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    path.append(n)\n"
            f"print({'max(path)' if top else 'path'})"
        ),
        answer=str(max(path) if top else path),
    )


def earthquake_scale(rng: random.Random) -> Draft:
    kind = rng.choice(("decibel", "ph", "richter"))
    places, ask = rounding(rng)
    if kind == "decibel":
        ratio = rng.choice((2, 3, 5, 8, 20, 50, 100, 500, 1000, rng.randint(2, 5000)))
        given, want = f"a power {ratio} times as large", "gain in decibels"
        code, value = f"10 * math.log10({ratio})", 10 * math.log(ratio) / math.log(10)
        story = f"An amplifier makes the power {ratio} times as large. What is its gain in dB"
    elif kind == "ph":
        lead, power = rng.randint(1, 9), rng.randint(2, 12)
        given, want = f"a hydrogen ion concentration of {lead}e-{power} mol/l", "pH"
        code, value = f"-math.log10({lead}e-{power})", power - math.log(lead) / math.log(10)
        story = f"A solution has {lead}e-{power} mol of H+ per litre. What is its pH"
    else:
        a, b = sorted(rng.sample(range(20, 90), 2))
        low, high = a / 10, b / 10
        given, want = f"magnitudes {high} and {low}", "ratio of the amplitudes of two earthquakes"
        code, value = f"10 ** ({high} - {low})", math.exp((b - a) / 10 * math.log(10))
        story = f"One earthquake has magnitude {high}, another {low}. How many times as large is the first's amplitude"
    return Draft(
        phrasings=(
            f"What is the {want} for {given}{next(ask)}?",
            f"Calculate the {want}, given {given}{next(ask)}.",
            f"{want}: {given}{next(ask)}",
            f"{story}{next(ask)}?",
            f"Find the {want} that belongs to {given}{next(ask)}.",
            f"{given}, whats the {want}{next(ask)}",
            f"On a logarithmic scale, which {want} goes with {given}{next(ask)}?",
            f"Could you work out the {want} from {given}{next(ask)}?",
            f"For {given}, how large is the {want}{next(ask)}?",
            f"Determine the {want} of {given}{next(ask)}.",
        ),
        think={
            "decibel": "A gain in decibels is 10 times the base 10 logarithm of the ratio.",
            "ph": "The pH is minus the base 10 logarithm of the concentration.",
            "richter": "Each step of magnitude is a factor of 10, so raise 10 to the difference.",
        }[kind],
        code=f"{'import math' + chr(10) if 'math' in code else ''}print(round({code}, {places}))",
        answer=str(round(value, places)),
    )
