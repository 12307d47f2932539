"""Everyday number puzzles: multiples and digits, two kinds with totals, doubling, rounded roots."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import polynomial
from training.skills.base import Draft
from training.skills.data.tellers import tellers

SPANS: tuple[tuple[str, str], ...] = (
    ("below {n}", "range(1, {n})"),
    ("less than {n}", "range(1, {n})"),
    ("from 1 to {n}", "range(1, {n} + 1)"),
    ("between {m} and {n} inclusive", "range({m}, {n} + 1)"),
)
"""Whole numbers as people bound them, and as Python does."""


def _span(rng: random.Random) -> tuple[str, str, int, int]:
    """Words, range, and the smallest and the largest number in it."""
    words, code = rng.choice(SPANS)
    n = rng.choice((20, 50, 100, 100, 200, 500, 1000, 1000, rng.randint(20, 999)))
    m = rng.choice((10, 20, 50, 100, rng.randint(2, 200))) if "{m}" in words else 1
    if m >= n:
        m, n = n, m + n
    return words.format(m=m, n=n), code.format(m=m, n=n), m, n if "inclusive" in words or "to" in words else n - 1


def _multiples(low: int, high: int, d: int) -> tuple[int, int]:
    """How many multiples of `d` lie from `low` to `high`, and their sum."""
    first, last = -(-low // d), high // d
    count = max(0, last - first + 1)
    return count, d * (first + last) * count // 2


def multiples_in_range(rng: random.Random) -> Draft:
    words, span, low, high = _span(rng)
    a, b = rng.choice(((3, 5), (2, 3), (4, 6), (5, 7), tuple(rng.sample(range(2, 13), 2))))
    two, total = rng.random() < 0.4, rng.random() < 0.5
    pick = int(total)
    value = _multiples(low, high, a)[pick]
    if two:
        value += _multiples(low, high, b)[pick] - _multiples(low, high, math.lcm(a, b))[pick]
    what, test = (f"{a} or {b}", f"k % {a} == 0 or k % {b} == 0") if two else (f"{a}", f"k % {a} == 0")
    if total:
        phrasings = (
            f"What is the sum of all multiples of {what} {words}?",
            f"Add up the multiples of {what} {words}.",
            f"sum of multiples of {what} {words}",
            f"Find the sum of all the numbers {words} that are divisible by {what}.",
            f"If I add every multiple of {what} {words}, what do I get?",
            f"sum all numbers {words} divisible by {what}",
            f"Calculate the total of the numbers {words} that are multiples of {what}.",
            f"Take all whole numbers {words} that {what} divides. What is their sum?",
            f"I need the sum of each number {words} divisible by {what}.",
            f"How much do the multiples of {what} {words} add up to?",
            f"Project Euler style: the sum of all the multiples of {what} {words}?",
            f"Give me the sum of the positive integers {words} that are multiples of {what}",
            f"add together all multiples of {what} {words}",
            f"What do you get when you sum the numbers {words} which are divisible by {what}?",
            f"Numbers {words} divisible by {what}: what is their total?",
            f"Tell me the sum of every integer {words} that {what} divides evenly.",
            f"A child adds the numbers {words} that can be divided by {what}. What is the sum?",
            f"Determine the sum of all integers {words} that are multiples of {what}.",
        )
    else:
        phrasings = (
            f"How many multiples of {what} are there {words}?",
            f"Count the multiples of {what} {words}.",
            f"number of multiples of {what} {words}",
            f"How many numbers {words} are divisible by {what}?",
            f"how many integers {words} divisible by {what}",
            f"Find how many whole numbers {words} are multiples of {what}.",
            f"Of the whole numbers {words}, how many can be divided by {what} without remainder?",
            f"I need the count of the numbers {words} divisible by {what}.",
            f"count numbers {words} that are divisible by {what}",
            f"How many of the integers {words} does {what} divide evenly?",
            f"Give me the number of positive integers {words} that are multiples of {what}",
            f"Tickets carry the numbers {words}, and multiples of {what} win. How many tickets win?",
            f"What is the number of integers {words} which are divisible by {what}?",
            f"Numbers {words} divisible by {what}: how many?",
            f"Tell me how many multiples of {what} lie {words}.",
            f"If I list the multiples of {what} {words}, how many numbers are on the list?",
            f"A child counts the numbers {words} that can be divided by {what}. How many are they?",
            f"Determine how many integers {words} are multiples of {what}.",
        )
    return Draft(
        phrasings=phrasings,
        think=f"{'Sum' if total else 'Count'} the numbers {words} that are divisible by {what}.",
        code=f"print(sum({'k' if total else '1'} for k in {span} if {test}))",
        answer=str(value),
    )


def sum_of_parity(rng: random.Random) -> Draft:
    words, span, low, high = _span(rng)
    kind, rest = rng.choice((("even", 0), ("odd", 1)))
    evens = _multiples(low, high, 2)[1]
    value = evens if kind == "even" else (low + high) * (high - low + 1) // 2 - evens
    return Draft(
        phrasings=(
            f"What is the sum of all {kind} numbers {words}?",
            f"Add up the {kind} numbers {words}.",
            f"sum of {kind} numbers {words}",
            f"Find the sum of the {kind} integers {words}.",
            f"sum all the {kind} numbers {words}",
            f"If I add all {kind} numbers {words}, what is the total?",
            f"Calculate the total of the {kind} whole numbers {words}.",
            f"How much do the {kind} numbers {words} add up to?",
            f"I need the sum of every {kind} number {words}.",
            f"What do you get by adding the {kind} numbers {words}?",
            f"Take only the {kind} integers {words}. What is their sum?",
            f"total of {kind} integers {words}",
            f"Give me the sum of all {kind} integers {words}",
            f"Compute the sum of {kind} natural numbers {words}.",
            f"{kind} numbers {words}, added together",
            f"Leave out the {'odd' if kind == 'even' else 'even'} ones and add the {kind} numbers {words}.",
            f"Houses with the {kind} numbers {words} stand on my side. What do these numbers sum to?",
            f"Work out the sum of the {kind} numbers that lie {words}.",
            f"Tell me what all the {kind} numbers {words} sum up to.",
            f"Determine the sum of each {kind} integer {words}.",
        ),
        think=f"Sum the {kind} numbers {words}.",
        code=f"print(sum(k for k in {span} if k % 2 == {rest}))",
        answer=str(value),
    )


def digits_of_power(rng: random.Random) -> Draft:
    base, n = rng.choice((2, 2, 3, 5, 7, 9, 11, rng.randint(2, 30))), rng.choice((10, 15, 20, 50, 64, 100, 100, 200))
    n = rng.choice((n, rng.randint(5, 120)))
    power = rng.random() < 0.6
    said, spoken, code = (
        (f"{base}^{n}", f"{base} to the power of {n}", f"{base} ** {n}")
        if power
        else (f"{n}!", f"{n} factorial", f"math.factorial({n})")
    )
    rest, digits = math.prod([base] * n) if power else math.prod(range(1, n + 1)), []
    while rest:
        rest, digit = divmod(rest, 10)
        digits.append(digit)
    head = "" if power else "import math\n"
    if rng.random() < 0.5:
        return Draft(
            phrasings=(
                f"how many digits long is the number {said}",
                f"length of {spoken} in digits",
                f"How many digits does {said} have?",
                f"What is the number of digits in {spoken}?",
                f"number of digits of {said}",
                f"how many digits are in {said}",
                f"How long is {said} when written out, in digits?",
                f"Count the digits of {spoken}.",
                f"I want to write down {said}. How many digits will I write?",
                f"digit count {said}",
                f"If you compute {said}, how many digits does the result have?",
                f"Tell me how many decimal digits {said} has.",
                f"Find the number of digits in {said}.",
                f"How many digits long is {spoken}?",
                f"Of how many digits does the number {said} consist?",
                f"Give the number of decimal digits of {spoken}.",
            ),
            think=f"Count the digits: write out {said} and take the length of the text.",
            code=f"{head}print(len(str({code})))",
            answer=str(len(digits)),
        )
    return Draft(
        phrasings=(
            f"add all the digits of {said} together",
            f"digits of {spoken} summed",
            f"What is the sum of the digits of {said}?",
            f"Find the sum of the digits in {spoken}.",
            f"sum of digits of {said}",
            f"add up the digits of {said}",
            f"What do all the digits of {said} add up to?",
            f"Compute {said} and add its digits. What is the sum?",
            f"digit sum {said}",
            f"Calculate the digit sum of {spoken}.",
            f"If you write out {said}, what is the sum of its digits?",
            f"Tell me the sum of all decimal digits of {said}.",
            f"How much do the digits of {spoken} sum to?",
            f"I need the sum of every digit in {said}.",
            f"Give me the total of the digits of the number {said}.",
            f"Determine the sum of the digits of {spoken}.",
        ),
        think=f"Sum the digits: write out {said} and add each one.",
        code=f"{head}print(sum(int(d) for d in str({code})))",
        answer=str(sum(digits)),
    )


KINDS: tuple[tuple[str, str, str, str, int, int, str], ...] = (
    ("cow", "chicken", "have", "legs", 4, 2, "have"),
    ("rabbit", "duck", "have", "legs", 4, 2, "have"),
    ("car", "motorcycle", "have", "wheels", 4, 2, "have"),
    ("tricycle", "bicycle", "have", "wheels", 3, 2, "have"),
    ("quarter", "dime", "are worth", "cents", 25, 10, "is worth"),
    ("dime", "nickel", "are worth", "cents", 10, 5, "is worth"),
    ("adult ticket", "child ticket", "cost", "dollars", 0, 0, "costs"),
    ("hardcover", "paperback", "cost", "dollars", 0, 0, "costs"),
    ("large pizza", "small pizza", "cost", "euros", 0, 0, "costs"),
)
"""Two kinds, what they do together, the unit, what one of each does (0: it is drawn), and the verb for one."""


def two_kinds_by_total(rng: random.Random) -> Draft:
    one, other, do, unit, a, b, does = rng.choice(KINDS)
    drawn = a == 0
    if drawn:
        b = rng.randint(3, 15)
        a = b + rng.randint(1, 12)
    if rng.random() < 0.5:
        one, other, a, b = other, one, b, a
    x, y = rng.randint(2, 40), rng.randint(2, 40)
    n, total = x + y, a * x + b * y
    does = "has" if does == "have" else does
    fact = f" One {one} {does} {a} {unit}, one {other} {b}." if drawn or rng.random() < 0.5 else ""
    xs, ys = (f"{name[:-1]}ies" if name.endswith("ry") else f"{name}s" for name in (one, other))
    teller, friend, _ = tellers(n, total, one)
    return Draft(
        phrasings=(
            f"{teller.name}'s list shows {n} {xs} and {ys}, and all of them {do} {total} {unit} together.{fact}"
            f" {teller.he.capitalize()} wonders how many {xs} there are.",
            f"{friend.name} has {n} of two kinds, {xs} and {ys}. They {do} {total} {unit} in all.{fact} How many"
            f" {xs} does {friend.he} have?",
            f"{xs} and {ys}, {n} in all with {total} {unit}, how many {xs}?{fact}",
            f"how many {xs} if {n} {xs} and {ys} {do} {total} {unit}?{fact}",
            f"There are {n} {xs} and {ys}. Together they {do} {total} {unit}.{fact} How many {xs} are there?",
            f"{n} {xs} and {ys} {do} {total} {unit} in total.{fact} How many of them are {xs}?",
            f"{xs} and {ys}: {n} altogether, {total} {unit}.{fact} Find the number of {xs}.",
            f"I count {n} {xs} and {ys}, which {do} {total} {unit}.{fact} How many {xs} do I have?",
            f"{n} {xs} and {ys}, {total} {unit} in all, how many {xs}?{fact}",
            f"In total, {n} {xs} and {ys} {do} {total} {unit}.{fact} What is the number of {xs}?",
            f"Of {n} items, some are {xs} and the rest {ys}. They {do} {total} {unit}.{fact} How many {xs} are among"
            f" them?",
            f"Somebody has {xs} and {ys}, {n} in number, that {do} {total} {unit} altogether.{fact} How many {xs} is"
            f" that?",
            f"A riddle: {n} {xs} and {ys} {do} {total} {unit}.{fact} How many are {xs}?",
            f"If {n} {xs} and {ys} {do} {total} {unit} together, how many {xs} are there?{fact}",
            f"How many {xs} are there when {n} {xs} and {ys} {do} {total} {unit} altogether?{fact}",
            f"My list has {n} entries, all {xs} or {ys}, and together they {do} {total} {unit}.{fact} Work out how"
            f" many are {xs}.",
            f"number of {xs} if {n} {xs} and {ys} together {do} {total} {unit}?{fact}",
            f"We have {total} {unit} from {n} {xs} and {ys}.{fact} How many {xs} must there be?",
            f"Solve for the number of {xs}: {xs} and {ys} are {n}, and they {do} {total} {unit}.{fact}",
            f"Altogether there are {n} {xs} and {ys}.{fact} All of them {do} {total} {unit}. How many {xs} are there?",
            f"With {n} {xs} and {ys} that {do} {total} {unit} in sum, find how many {xs} there are.{fact}",
            f"The {xs} and {ys} number {n}, and in total they {do} {total} {unit}.{fact} How many {xs} are there?",
        ),
        think=f"If all {n} were {ys} they would make {n} times {b}; each {one} changes that by {a} - {b}.",
        code=f"print(({total} - {n} * {b}) // ({a} - {b}))",
        answer=str(x),
    )


def doubling_growth(rng: random.Random) -> Draft:
    start, (verb, times) = (
        rng.choice((2, 3, 5, 10, 50, 100, 200, 500, 1000)),
        rng.choice((("doubles", 2), ("triples", 3))),
    )
    period, steps = rng.choice((1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30)), rng.randint(2, 10)
    unit = rng.choice(("hours", "minutes", "days", "weeks", "years"))
    time = period * steps
    every = f"every {period} {unit}" if period > 1 else f"every {unit[:-1]}"
    value = start
    for _ in range(steps):
        value = value + value if times == 2 else value + value + value
    power = f"({time} // {period})" if period > 1 else f"{time}"
    return Draft(
        phrasings=(
            f"A bacteria culture of {start} {verb} {every}. How many bacteria are there after {time} {unit}?",
            f"Starting with {start}, a number {verb} {every}. What is it after {time} {unit}?",
            f"{start} bacteria, {verb} {every}, after {time} {unit}?",
            f"A population starts at {start} and {verb} {every}. Find the population after {time} {unit}.",
            f"If {start} cells are in a dish and their number {verb} {every}, how many cells are there {time} {unit}"
            f" later?",
            f"The amount {verb} {every}. I begin with {start}. How much is it after {time} {unit}?",
            f"A rumour is known by {start} people and the number {verb} {every}. How many know it after {time} {unit}?",
            f"{verb} {every} starting from {start}: value after {time} {unit}",
            f"What will {start} become in {time} {unit} if it {verb} {every}?",
            f"Yeast: {start} cells now, {verb} {every}. Number of cells in {time} {unit}?",
            f"Something {verb} {every}. How big is it after {time} {unit} when it was {start} at first?",
            f"Calculate how many germs there are after {time} {unit} if {start} germs are there now and their number"
            f" {verb} {every}.",
            f"My channel has {start} followers and the count {verb} {every}. How many followers are there in {time}"
            f" {unit}?",
            f"How many algae are in a pond after {time} {unit}, given {start} at the start and a number that {verb}"
            f" {every}?",
            f"start {start}, {verb} {every}, elapsed {time} {unit}, result?",
            f"I have {start} coins in a game and my stock {verb} {every}. What do I have after {time} {unit}?",
            f"Given that a colony of {start} {verb} in size {every}, what is its size after {time} {unit}?",
            f"A virus infects {start} machines and the number {verb} {every}. How many are infected after {time}"
            f" {unit}?",
        ),
        think=f"It {verb} once {every}, so multiply {start} by {times} that often in {time} {unit}.",
        code=f"print({start} * {times} ** {power})",
        answer=str(value),
    )


def quadratic_rounded(rng: random.Random) -> Draft:
    a, b, c = rng.choice((1, 1, 1, 2, 3, 4, 5)), rng.randint(-12, 12), rng.randint(-15, 12)
    inside = b * b - 4 * a * c
    if b == 0 or c == 0 or inside <= 0 or math.isqrt(inside) ** 2 == inside:
        return quadratic_rounded(rng)
    places, said = rng.choice((2, 2, 3, 4)), polynomial([a, b, c])
    scale = 10**12
    root = Fraction(math.isqrt(inside * scale * scale), scale)
    roots = sorted(float(round((-b + sign * root) / (2 * a), places)) + 0.0 for sign in (-1, 1))
    return Draft(
        phrasings=(
            f"Solve {said} = 0. Give both roots rounded to {places} decimal places.",
            f"What are the roots of {said} = 0, rounded to {places} decimals?",
            f"{said} = 0, roots to {places} decimals",
            f"Use the quadratic formula on {said} = 0 and round to {places} decimals.",
            f"solve {said} = 0 ({places} decimal places)",
            f"Find the solutions of {said} = 0 to {places} decimal places.",
            f"Find x to {places} decimals: {said} = 0",
            f"Where does y = {said} cross the x-axis? Round to {places} decimals.",
            f"Which values of x, rounded to {places} decimals, make {said} zero?",
            f"roots of {said} rounded to {places}",
            f"I need both solutions of {said} = 0 with {places} decimals.",
            f"My homework: {said} = 0. What is x, to {places} decimal places?",
            f"quadratic {said} = 0, answers rounded to {places} places",
            f"Calculate both zeros of f(x) = {said}, rounded to {places} decimals.",
            f"x-intercepts of y = {said} to {places} decimal places",
            f"Determine the two roots of {said} = 0, each with {places} decimals.",
            f"For which x is {said} = 0? Give {places} decimal places.",
            f"Solve the quadratic equation {said} = 0 and round the roots to {places} decimal places.",
        ),
        think=f"Use the quadratic formula with a = {a}, b = {b}, c = {c} and round both roots to {places} decimals.",
        code=(
            f"import math\na, b, c = {a}, {b}, {c}\nd = math.sqrt(b ** 2 - 4 * a * c)\n"
            f"print(sorted([round((-b - d) / (2 * a), {places}), round((-b + d) / (2 * a), {places})]))"
        ),
        answer=str(roots),
    )
