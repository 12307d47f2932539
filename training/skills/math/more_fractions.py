"""Fractions, ratios and decimals in everyday questions: which part, what is left, which is larger, which digit."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, listed, show, sized
from training.skills.vocabulary import COUNTABLES, people, person


def what_fraction(rng: random.Random) -> Draft:
    factor = rng.randint(2, 30)
    low = rng.randint(2, 12)
    high = rng.randint(1, low - 1)
    part, whole, who, things = high * factor, low * factor, person(rng), rng.choice(COUNTABLES)
    common = math.gcd(part, whole)
    return Draft(
        phrasings=(
            f"what fraction of {whole} {things} is {part}",
            f"{part} of {whole} as a fraction",
            f"What fraction of {whole} is {part}?",
            f"{part} out of {whole} as a fraction in lowest terms",
            f"{part} is what fraction of {whole}?",
            f"{who.name} has {whole} {things} and gives away {part}. What fraction of the {things} is that?",
            f"what fraction is {part} of {whole}",
            f"Write {part} of {whole} as a simplified fraction.",
            f"{part} of the {whole} {things} are old. Which fraction is old?",
            f"I slept {part} of the last {whole} hours. What fraction of the time is that, simplified?",
            f"Express {part} as a fraction of {whole}.",
            f"fraction of {whole} that {part} makes",
            f"Give the part that {part} is of {whole}, as a fraction.",
            f"Out of {whole} {things}, {part} broke. What fraction broke?",
            f"If {part} of {whole} seats are taken, what fraction of the seats is taken?",
            f"As a fraction in simplest form, how much of {whole} is {part}?",
            f"A tank of {whole} liters contains {part} liters. What fraction of it is full?",
            f"Of {whole} {things} {who.name} sold {part}. What fraction did {who.he} sell, in simplest form?",
        ),
        think=f"The fraction is {part} over {whole} in lowest terms.",
        code=f"from fractions import Fraction\n\nprint(Fraction({part}, {whole}))",
        answer=f"{part // common}/{whole // common}",
    )


def whole_from_fraction(rng: random.Random) -> Draft:
    low = rng.randint(2, 12)
    high = rng.choice([n for n in range(1, low) if math.gcd(n, low) == 1])
    whole, who, things = low * sized(rng, 150), person(rng), rng.choice(COUNTABLES)
    part = whole * high // low
    f = f"{high}/{low}"
    return Draft(
        phrasings=(
            f"The hall is {f} full, that is {part} people. How many people fit in?",
            f"a tank is {f} full with {part} litres in it. how many litres does it hold when full?",
            f"{part} km are {f} of the way. How long is the whole way in km?",
            f"{who.name} has paid {part} dollars, {f} of the price. What is the full price?",
            f"{f} of a number is {part}. What is the number?",
            f"{part} is {f} of what number?",
            f"{part} = {f} of ?",
            f"{who.name} gave away {f} of the {things}, which is {part}. How many {things} were there?",
            f"if {f} of something is {part} how much is all of it",
            f"Find the whole when {f} of it is {part}.",
            f"I have read {part} pages, which is {f} of my book. How many pages has the book?",
            f"{f} of a school are {part} girls. How many children are in the school?",
            f"What number has {part} as its {f}?",
            f"whole if {f} equals {part}",
            f"We have driven {part} km, {f} of the way. How long is the whole way in km?",
            f"{part} liters fill {f} of a tank. How much does the full tank hold?",
            f"The deposit of ${part} is {f} of the price. What's the price in dollars?",
            f"{part} makes up {f} of the total. Calculate the total.",
            f"A jar is {f} full with {part} {things}. How many {things} does a full jar hold?",
            f"Given that {part} people are {f} of all the guests, how many guests are there?",
        ),
        think=f"The whole is {part} times {low} divided by {high}.",
        code=f"print({part} * {low} / {high})" if high > 1 else f"print({part} * {low})",
        answer=str(whole),
    )


def fraction_left(rng: random.Random) -> Draft:
    parts = [Fraction(rng.randint(1, 3), rng.randint(3, 12)) for _ in range(rng.choice((1, 2, 2, 3)))]
    left = 1 - sum(parts)
    if left <= 0 or max(parts) >= Fraction(3, 4) or any(part.numerator == part.denominator for part in parts):
        return fraction_left(rng)
    names = [who.name for who in people(rng, len(parts))]
    fractions = [str(part) for part in parts]
    who = person(rng)
    takes = [f"{name} eats {part}" for name, part in zip(names, fractions, strict=True)]
    be = "is" if len(parts) == 1 else "are"
    them = fractions[0] if len(parts) == 1 else listed(fractions)
    terms = " - ".join(f"Fraction({part.numerator}, {part.denominator})" for part in parts)
    thing = rng.choice(("pizza", "cake", "pie", "tart"))
    eaten = takes[0] if len(parts) == 1 else listed(takes)
    return Draft(
        phrasings=(
            f"{eaten} of a {thing}. Which part of it is left, as a fraction?",
            f"how much of the {thing} is left if {them} {be} eaten, as a fraction",
            f"{them} of a {thing} {be} eaten, fraction left",
            f"From a {thing} {eaten}. What fraction of the {thing} is left?",
            f"1 - {' - '.join(fractions)} as a fraction",
            f"What fraction remains when {them} of a {thing} {be} gone?",
            f"{who.name} spends {them} of the money. What fraction is left?",
            f"what fraction is left if {them} {be} taken from a whole",
            f"Take {them} away from 1. Give the rest as a fraction.",
            f"A tank is full and {them} of it {be} used. Which fraction of the tank is still full?",
            f"I have done {them} of my homework. What fraction still has to be done?",
            f"Of a garden {them} {be} planted. Find the fraction that is not planted.",
            f"whole minus {them}, what fraction",
            f"After {them} of the work, what fraction of the work remains?",
            f"If {them} of a {thing} {be} eaten, how much of it remains, as a fraction?",
            f"Work out the remaining fraction of a whole after using {them}.",
            f"We drove {them} of the way. As a fraction, how much of the way lies ahead?",
            f"The budget goes {them} to fixed costs. What fraction of the budget is free?",
        ),
        think=f"The fraction left is 1 minus {them}.",
        code=f"from fractions import Fraction\n\nprint(1 - {terms})",
        answer=str(left),
    )


def recipe_multiplied(rng: random.Random) -> Draft:
    low = rng.choice((2, 3, 4, 4, 8))
    high = rng.choice([n for n in range(1, low) if math.gcd(n, low) == 1])
    whole = rng.choice((0, 1, 1, 2, 2, 3, 4, 5))
    word, factor, verb = rng.choice((
        ("half", Fraction(1, 2), "Halve"), ("double", Fraction(2), "Double"), ("triple", Fraction(3), "Triple"),
        ("a third", Fraction(1, 3), "Take a third of"), ("half", Fraction(1, 2), "Halve"),
        ("one and a half times", Fraction(3, 2), "Take one and a half times"), ("double", Fraction(2), "Double"),
    ))  # fmt: skip
    unit = rng.choice(("cups", "teaspoons", "tablespoons", "ounces", "pounds", "pints"))
    said, who = f"{whole} {high}/{low}" if whole else f"{high}/{low}", person(rng)
    result = (whole + Fraction(high, low)) * factor
    amount = f"({whole} + Fraction({high}, {low}))" if whole else f"Fraction({high}, {low})"
    how = f"* {factor}" if factor.denominator == 1 else f"* Fraction({factor.numerator}, {factor.denominator})"
    if factor.numerator == 1:
        how = f"/ {factor.denominator}"
    of = f"{word} of" if factor < 1 else word
    much = "a third of" if word == "a third" else word
    return Draft(
        phrasings=(
            f"A recipe uses {said} {unit} of sugar. How much sugar do I need for {much} the recipe, as a fraction?",
            f"What is {of} {said} {unit} as a fraction?",
            f"{of} {said} {unit}, as a fraction",
            f"{verb} {said} {unit}. Give a fraction.",
            f"A recipe needs {said} {unit}. {who.name} makes {much} the recipe. How many {unit}, as a fraction?",
            f"how much is {of} {said} {unit} written as a fraction",
            f"I'm making {much} the recipe, which says {said} {unit}. What do I use, as a fraction?",
            f"The amount is {said} {unit} and I need {of} that. How many {unit}, as a fraction?",
            f"Find {of} {said} and give the answer as a fraction.",
            f"{said} {unit}, {much} the amount, fraction please",
            f"Calculate {of} {said} {unit} exactly, as a fraction.",
            f"My cook book says {said} {unit}; what is {of} it as a fraction?",
            f"As a fraction, how many {unit} are {of} {said} {unit}?",
            f"Work out {of} {said} as a simplified fraction.",
            f"If {said} {unit} go in one batch, what goes in {much} the batch? Answer with a fraction.",
            f"For {much} the dough {who.name} takes {of} {said} {unit}. Which fraction of {unit} is that?",
        ),
        think=f"The amount as a fraction is {said} times {factor}.",
        code=f"from fractions import Fraction\n\nprint({amount} {how})",
        answer=str(result),
    )


def equivalent_fraction(rng: random.Random) -> Draft:
    low = rng.randint(2, 15)
    high, factor = rng.randint(1, low - 1), rng.randint(2, 12)
    below, who = low * factor, person(rng)
    f = f"{high}/{low}"
    return Draft(
        phrasings=(
            f"{f} = ?/{below}. What is the missing number?",
            f"{f} = x/{below}, x?",
            f"What numerator makes {f} equal to a fraction with denominator {below}?",
            f"{who.name} writes {f} with the denominator {below}. What is the numerator?",
            f"{f} is how many over {below}",
            f"Expand {f} to a fraction over {below}. Give the top number.",
            f"How many {below}ths are {f}?",
            f"Find the number above {below} that gives a fraction equivalent to {f}.",
            f"fill in: {f} = __/{below}",
            f"If {f} and ?/{below} are equivalent fractions, what does the ? stand for?",
            f"What goes on top of {below} to have the same value as {f}?",
            f"Rewrite {f} with {below} at the bottom. What is then at the top?",
            f"My worksheet says {f} = n/{below}. What's n?",
            f"A fraction equals {f} and has {below} as its denominator. Which numerator does it have?",
            f"I need {f} in {below}ths. What number do I write over {below}?",
        ),
        think=f"The missing number is {high} times {below} divided by {low}.",
        code=f"print({high} * {below} // {low})",
        answer=str(high * factor),
    )


def order_fractions(rng: random.Random) -> Draft:
    fractions: list[str] = []
    while len({Fraction(text) for text in fractions}) < 3 or len({Fraction(t) for t in fractions}) != len(fractions):
        count = rng.randint(3, 5)
        fractions = []
        for _ in range(count):
            low = rng.randint(2, 12)
            fractions.append(f"{rng.randint(1, low - 1)}/{low}")
    down, who = rng.random() < 0.3, person(rng)
    lcm = math.lcm(*(int(text.split("/")[1]) for text in fractions))
    keyed = {int(text.split("/")[0]) * lcm // int(text.split("/")[1]): text for text in fractions}
    ordered = [keyed[key] for key in sorted(keyed, reverse=down)]
    how = "from largest to smallest" if down else "from smallest to largest"
    order, given, spaced = "descending" if down else "ascending", ", ".join(fractions), " ".join(fractions)
    reverse = ", reverse=True" if down else ""
    return Draft(
        phrasings=(
            f"{given} in order {how}",
            f"which order do {spaced} have {how}",
            f"Order the fractions {given} {how}.",
            f"Sort {given} {how}.",
            f"order {spaced} {how}",
            f"Put {listed(fractions)} in {order} order.",
            f"Arrange these fractions {how}: {given}.",
            f"{who.name} has to write {listed(fractions)} in order {how}. What is the order?",
            f"what is the order of {given} {how}",
            f"Write the fractions {given} in {order} order.",
            f"Rank {listed(fractions)} {how}.",
            f"My homework: arrange {given} {how}.",
            f"{given} in {order} order",
            f"Can you list {listed(fractions)} {how}?",
            f"Give me the fractions {given}, sorted {how}.",
            f"Line up {listed(fractions)} {how}.",
            f"Which order do {given} have when they go {how}?",
        ),
        think=f"The fractions in {order} order: sort them by their value.",
        code=f'from fractions import Fraction\n\nfractions = "{spaced}".split()\n'
        f'print(", ".join(sorted(fractions, key=Fraction{reverse})))',
        answer=", ".join(ordered),
    )


def ratio_to_percent(rng: random.Random) -> Draft:
    a, b, who = rng.randint(1, 30), rng.randint(1, 30), person(rng)
    first, second, whole = rng.choice((
        ("boys", "girls", "class"), ("men", "women", "choir"), ("red beads", "blue beads", "necklace"),
        ("cats", "dogs", "shelter"), ("adults", "children", "audience"), ("apples", "pears", "basket"),
    ))  # fmt: skip
    value = Fraction(a * 100, a + b)
    if a == b or (value * 100).denominator == 2:
        return ratio_to_percent(rng)
    return Draft(
        phrasings=(
            f"The ratio of {first} to {second} is {a}:{b}. What percent of the {whole} are {first}?",
            f"{first}:{second} = {a}:{b}, percent of {first}?",
            f"If {first} and {second} are in the ratio {a}:{b}, what percentage are {first}?",
            f"In a {whole}, {first} to {second} are {a} to {b}. How many percent are {first}?",
            f"what percent are {first} if the ratio of {first} to {second} is {a} to {b}",
            f"{who.name} counts {first} and {second} in the ratio {a}:{b}. What share in percent are {first}?",
            f"Turn the ratio {a}:{b} of {first} to {second} into the percentage of {first} among all.",
            f"Our {whole} has {first} and {second}, {a}:{b}. Find the percent of {first}.",
            f"ratio {a}:{b} ({first} to {second}), {first} in % of the total",
            f"For every {a} {first} there are {b} {second} in the {whole}. What percent are {first}?",
            f"A {whole} has {a} {first} for each {b} {second}. What percentage of all are {first}?",
            f"Given {first} : {second} = {a} : {b}, calculate the percentage of {first} in the {whole}.",
            f"Only {first} and {second} are there, {a}:{b}. How many percent of the {whole} do the {first} make up?",
            f"With {a} {first} to every {b} {second}, {first} are what percent of the {whole}?",
            f"The {whole} is made up of {first} and {second} at {a} to {b}. Express the {first} as a percent of it.",
        ),
        think=f"The percent of {first} is {a} times 100 divided by all parts, {a} + {b}.",
        code=f"print(round({a} * 100 / ({a} + {b}), 2))",
        answer=repr(round(float(value), 2)),
    )


def round_to_multiple(rng: random.Random) -> Draft:
    step, (way, function) = rng.choice((5, 15, 20, 25, 30, 50, 12, 6)), rng.choice((
        ("nearest", "round"), ("nearest", "round"), ("up", "math.ceil"), ("down", "math.floor"),
    ))  # fmt: skip
    n = Fraction(sized(rng, 3000, 11)) if rng.random() < 0.7 else decimal(rng, 10, 300)
    if n % step == 0 or (n % step) * 2 == step:
        return round_to_multiple(rng)
    below = int(n) - int(n) % step
    result = below if way == "down" or (way == "nearest" and n - below < Fraction(step, 2)) else below + step
    a, who = show(n), person(rng)
    how = f"to the nearest multiple of {step}" if way == "nearest" else f"{way} to a multiple of {step}"
    other = f"to the nearest {step}" if way == "nearest" else f"{way} to the nearest {step}"
    head = "" if function == "round" else "import math\n\n"
    return Draft(
        phrasings=(
            f"Round {a} {how}.",
            f"Round {a} {other}.",
            f"{a} rounded {other}",
            f"What is {a} rounded {how}?",
            f"round {a} {other}",
            f"{who.name} rounds {a} {how}. What does {who.he} get?",
            f"We only count in steps of {step}. What is {a}, rounded {other}?",
            f"Give {a} rounded {other}.",
            f"whats {a} {other} when you round it",
            f"I bill in units of {step}. Round {a} {other}.",
            f"The value {a} has to be rounded {how}. What is it then?",
            f"Please round the number {a} {how}.",
            f"If {a} is rounded {other}, what is the result?",
            f"Rounding {a} {how} gives what?",
            f"Show {a} after rounding it {other}.",
        ),
        think=f"Rounded {how}: divide {a} by {step}, "
        + ("round" if way == "nearest" else f"round {way}")
        + f" and multiply by {step}.",
        code=f"{head}print({function}({a} / {step}) * {step})",
        answer=str(result),
    )


def larger_decimal(rng: random.Random) -> Draft:
    whole, who = rng.choice((0, 0, rng.randint(1, 30), 9)), person(rng)
    first, second = rng.randint(1, 9), rng.randint(2, 99)
    a, b = f"{whole}.{first}", f"{whole}.{second:02d}" if second % 10 else f"{whole}.{second:02d}5"
    if rng.random() < 0.2:
        b = f"{whole}.0{rng.randint(1, 9)}{rng.randint(1, 9)}"
    if Fraction(a) == Fraction(b):
        return larger_decimal(rng)
    if rng.random() < 0.5:
        a, b = b, a
    least = rng.random() < 0.3
    size, more, function = ("smaller", "less", "min") if least else ("larger", "more", "max")
    x, y = (f"{text.split('.')[1]:0<4}" for text in (a, b))
    wins = (x < y) if least else (x > y)
    bigger = "smaller" if least else rng.choice(("bigger", "greater"))
    return Draft(
        phrasings=(
            f"Which is {bigger}, {a} or {b}?",
            f"{a} or {b}, which one is {size}?",
            f"Which number is {bigger}: {a} or {b}?",
            f"{who.name} compares {a} and {b}. Which is the {size} number?",
            f"whats {bigger} {a} or {b}",
            f"Is {a} or {b} the {size} number?",
            f"Of {a} and {b}, which is {size}?",
            f"{size}: {a} vs {b}",
            f"Tell me the {bigger} one of the decimals {a} and {b}.",
            f"Compare {a} with {b} and give the {size}.",
            f"Does {a} or {b} have the {size} value?",
            f"Two prices per liter are ${a} and ${b}. Which number is {size}?",
            f"Give the {size} of the two numbers {a} and {b}.",
            f"Between {a} and {b}, which decimal is worth {more}?",
            f"My child asks which is {more}: {a} or {b}?",
        ),
        think=f"The {size} of {a} and {b}, compared as numbers.",
        code=f"print({function}({a}, {b}))",
        answer=a if wins else b,
    )


def place_digit(rng: random.Random) -> Draft:
    places = {"ones": 1, "tens": 10, "hundreds": 100, "thousands": 1000, "ten thousands": 10000}
    digits, who = rng.randint(3, 7), person(rng)
    number = rng.randint(10 ** (digits - 1), 10**digits - 1)
    place = rng.choice(list(places)[: min(digits, 5)])
    n = str(number) if rng.random() < 0.6 else f"{number:,}"
    return Draft(
        phrasings=(
            f"What digit is in the {place} place of {n}?",
            f"{n}: {place} digit?",
            f"Which digit of {n} is in the {place} place?",
            f"Find the {place} digit of {n}.",
            f"{who.name} looks at the number {n}. Which digit stands in the {place} place?",
            f"what is the {place} digit in {n}",
            f"In the number {n}, what's the digit in the {place} place?",
            f"Give the digit at the {place} place of {n}.",
            f"digit in {place} place, {n}",
            f"My homework asks for the {place} digit of {n}. What is it?",
            f"Name the digit that {n} has in the {place} column.",
            f"Look at {n}. What is its {place} digit?",
            f"Tell me which digit is at the {place} place in {n}.",
            f"For place value practice: the {place} digit of {n} is what?",
            f"If you write {n}, which digit tells the number of {place}?",
        ),
        think=f"The {place} digit: {number} divided by {places[place]} in whole numbers, then the remainder by 10.",
        code=f"print({number} // {places[place]} % 10)",
        answer=str(number)[-len(str(places[place]))],
    )
