"""Fractions and ratios."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import neat, rounded, show
from training.skills.vocabulary import COUNTABLES, people, person


def _proper(rng: random.Random) -> tuple[int, int]:
    """Numerator and denominator of a fraction below one."""
    bottom = rng.randint(2, 20)
    return rng.randint(1, bottom - 1), bottom


def _operate(rng: random.Random, sign: str, noun: str, commands: tuple[str, str, str], story: str) -> Draft:
    """Two fractions joined by `sign`; `commands` and `story` have room for {x} and {y}."""
    a, b = _proper(rng)
    c, d = _proper(rng)
    if sign == "-" and a * d < c * b:
        a, b, c, d = c, d, a, b
    top, bottom = {
        "+": (a * d + c * b, b * d), "-": (a * d - c * b, b * d), "*": (a * c, b * d), "/": (a * d, b * c),
    }[sign]  # fmt: skip
    x, y = f"{a}/{b}", f"{c}/{d}"
    shown = {"+": "+", "-": "-", "*": "×", "/": "÷"}[sign]
    first, second, third = (command.format(x=x, y=y) for command in commands)
    spoken = {"+": "plus", "-": "minus", "*": "times", "/": "divided by"}[sign]
    return Draft(
        phrasings=(
            f"What is {x} {shown} {y}?",
            f"What's {x} {spoken} {y} in simplest form?",
            f"{x} {shown} {y}, simplest form",
            f"what is {x} {spoken} {y} as a fraction",
            f"{x} {spoken} {y} as a fraction",
            f"{x} {spoken} {y} in lowest terms, fraction",
            f"What is {x} {shown} {y}? Give a fraction.",
            first,
            f"{x} {shown} {y} as a fraction",
            f"Calculate {x} {shown} {y} and give the result as a fraction.",
            second,
            f"Find the {noun} of {x} and {y} as a fraction in lowest terms.",
            third,
            story.format(x=x, y=y),
            f"{x} {shown} {y} = ? (fraction)",
            f"give me the {noun} of {x} and {y} as a fraction",
            f"whats {x} {sign} {y} as a fraction",
            f"Compute {x} {shown} {y} without decimals, as a fraction.",
            f"I need {x} {shown} {y} for homework, as a fraction in lowest terms.",
            f"Tell me the {noun} of {x} and {y}, simplified, as a fraction.",
            f"{x} {sign} {y}, answer as a fraction please",
            f"Work out {x} {shown} {y} as a simplified fraction.",
            f"What is the {noun} of the fractions {x} and {y}?",
        ),
        think=f"Use exact fractions: {x} {sign} {y}.",
        code=f"from fractions import Fraction\n\nprint(Fraction({a}, {b}) {sign} Fraction({c}, {d}))",
        answer=str(Fraction(top, bottom)),
    )


def add_fractions(rng: random.Random) -> Draft:
    return _operate(
        rng, "+", "sum",
        ("Add {x} and {y}.", "what fraction is {x} plus {y}", "How much is {x} plus {y} as a fraction?"),
        "I ate {x} of a pizza and then {y} of another one the same size. How much pizza did I eat, as a fraction?",
    )  # fmt: skip


def subtract_fractions(rng: random.Random) -> Draft:
    return _operate(
        rng, "-", "difference",
        ("Subtract {y} from {x}.", "what fraction is {x} minus {y}", "How much is {x} minus {y} as a fraction?"),
        "A jug holds {x} of a liter. I pour out {y} of a liter. What fraction of a liter is left?",
    )  # fmt: skip


def multiply_fractions(rng: random.Random) -> Draft:
    return _operate(
        rng, "*", "product",
        ("Multiply {x} by {y}.", "what fraction is {x} times {y}", "How much is {x} of {y} as a fraction?"),
        "{x} of a field is planted, and {y} of the planted part is corn. What fraction of the field is corn?",
    )  # fmt: skip


def divide_fractions(rng: random.Random) -> Draft:
    return _operate(
        rng, "/", "quotient",
        ("Divide {x} by {y}.", "what fraction is {x} divided by {y}", "How much is {x} divided by {y}, exactly?"),
        "How many servings of {y} cup are in {x} cup, as a fraction?",
    )  # fmt: skip


def simplify_fraction(rng: random.Random) -> Draft:
    a, b = _proper(rng)
    k = rng.randint(2, 15)
    top, bottom = a * k, b * k
    x = f"{top}/{bottom}"
    p, q = top, bottom
    while q:
        p, q = q, p % q
    return Draft(
        phrasings=(
            f"Simplify {x}.",
            f"simplify fraction {x} fully",
            f"what does {x} simplify to",
            f"Simplify the fraction {x}.",
            f"What is {x} in lowest terms?",
            f"simplify {x}",
            f"Reduce {x} to its simplest form.",
            f"Write {x} in simplest form.",
            f"How can the fraction {x} be simplified?",
            f"what does {x} reduce to",
            f"{top} of {bottom} students passed. Which fraction is that in lowest terms?",
            f"{x} simplified",
            f"reduce {x}",
            f"{x} in lowest terms",
            f"Can {x} be reduced? Give the simplest fraction.",
            f"I have {top} out of {bottom} as a fraction. Write it as simply as possible.",
            f"Bring {x} to lowest terms.",
            f"Shorten the fraction {x} as far as possible.",
            f"Which simpler fraction is the same as {x}?",
            f"Reduce the fraction {x} to lowest terms.",
            f"What is {x} in simplest form?",
        ),
        think=f"Fraction reduces {top} over {bottom} to lowest terms.",
        code=f"from fractions import Fraction\n\nprint(Fraction({top}, {bottom}))",
        answer=f"{top // p}/{bottom // p}",
    )


def fraction_of_number(rng: random.Random) -> Draft:
    a, b = rng.choice(((2, 3), (3, 4), (2, 5), (3, 5), (4, 5), (5, 6), (3, 8), (5, 8), (7, 8), (3, 10), (7, 10)))
    n = b * rng.randint(1, 120)
    things = rng.choice(COUNTABLES)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"Work out {a}/{b} of {n}.",
            f"{a}/{b} of {n} equals what?",
            f"how much is {a}/{b} of {n} {things}",
            f"what's {a}/{b} of {n}",
            f"take {a}/{b} of {n}",
            f"What is {a}/{b} of {n}?",
            f"Calculate {a}/{b} of {n}.",
            f"{a}/{b} of {n}",
            f"How much is {a}/{b} of {n}?",
            f"{p.name} has {n} {things} and gives {a}/{b} of them to {q.name}. How many does {p.he} give away?",
            f"{a}/{b} of {n} students walk to school. How many students walk?",
            f"what do you get if you take {a}/{b} of {n}",
            f"A tank for {n} liters is {a}/{b} full. How many liters are in it?",
            f"{q.name} read {a}/{b} of a book with {n} pages. How many pages did {q.he} read?",
            f"{a}/{b} x {n}",
            f"whats {a}/{b} of {n}",
            f"give me {a}/{b} of {n}",
            f"How many are {a}/{b} of {n} {things}?",
            f"{a}/{b} of the {n} guests are children. How many children are there?",
            f"Of {n} {things}, {a}/{b} are new. How many are new?",
            f"I have ${n} and spend {a}/{b} of it. How much do I spend?",
            f"{p.name} walked {a}/{b} of a {n} km trail. How many km did {p.he} walk?",
            f"Tell me how much {a}/{b} of {n} is.",
            f"A class has {n} pupils and {a}/{b} of them have a pet. How many have a pet?",
            f"If {a}/{b} of {n} tickets are sold, how many tickets are sold?",
            f"Take {n}. What is {a}/{b} of that?",
            f"Find {a}/{b} of {n}.",
            f"What's {a}/{b} of {n}?",
        ),
        think=f"Multiply {n} by {a} and divide by {b}.",
        code=f"print({a} * {n} / {b})",
        answer=str(n // b * a),
    )


def fraction_to_decimal(rng: random.Random) -> Draft:
    b = rng.choice((2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 3, 6, 7, 9))
    a = rng.randint(1, 2 * b)
    x = f"{a}/{b}"
    return Draft(
        phrasings=(
            f"what decimal is {x}",
            f"{x} to a decimal",
            f"What is {x} as a decimal?",
            f"Convert {x} to a decimal.",
            f"{x} as a decimal",
            f"Write the fraction {x} as a decimal number.",
            f"what is {x} in decimal form",
            f"Turn {x} into a decimal.",
            f"Can you express {x} as a decimal?",
            f"I need {x} inch as a decimal for my calculator. What is it?",
            f"{x} to decimal",
            f"{x} in decimals",
            f"whats {x} as a decimal number",
            f"Give me {x} as a decimal.",
            f"How do you write {x} as a decimal?",
            f"Express the fraction {x} in decimal form.",
            f"A drill bit is {x} inch. What is that in decimals?",
            f"decimal value of {x}",
            f"Convert the fraction {x} to decimal form.",
            f"What's the decimal for {x}?",
        ),
        think=f"Divide {a} by {b}.",
        code=f"print({neat(f'{a} / {b}', Fraction(a, b))})",
        answer=rounded(Fraction(a, b)),
    )


def fraction_to_percent(rng: random.Random) -> Draft:
    b = rng.choice((2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 3, 6))
    a = rng.randint(1, b)
    x = f"{a}/{b}"
    return Draft(
        phrasings=(
            f"Express {a}:{b} as a percentage.",
            f"the ratio {a}:{b} as a percent",
            f"{x} in percent",
            f"{a} in {b} as a percentage",
            f"{a} out of every {b}, percent",
            f"how many percent is {x}",
            f"What is {x} as a percent?",
            f"Convert {x} to a percentage.",
            f"{x} as a percentage",
            f"Write the fraction {x} as a percent.",
            f"what is {x} in percent",
            f"Turn {x} into a percentage.",
            f"{x} of the class passed. What percent is that?",
            f"How many percent is {x}?",
            f"{x} to percent",
            f"{x} in %",
            f"whats {x} as a percentage",
            f"Give me {x} as a percentage.",
            f"How do you write {x} as a percent?",
            f"Express the fraction {x} in percent.",
            f"I finished {x} of the work. What percentage is that?",
            f"What percent does {x} correspond to?",
            f"Express {x} as a percent.",
            f"What percentage is the fraction {x}?",
        ),
        think=f"Multiply {a} by 100 and divide by {b}.",
        code=f"print({neat(f'{a} * 100 / {b}', Fraction(100 * a, b))})",
        answer=rounded(Fraction(100 * a, b)),
    )


def decimal_to_fraction(rng: random.Random) -> Draft:
    places = rng.randint(1, 3)
    top = rng.randint(1, 2 * 10**places)
    value = Fraction(top, 10**places)
    text = f"{top / 10**places:.{places}f}"
    return Draft(
        phrasings=(
            f"Write {text} as a fraction in lowest terms.",
            f"{text} as a fraction in simplest form",
            f"what is {text} as a fraction",
            f"turn {text} into a fraction",
            f"{text} in fraction form, simplified",
            f"What is {text} as a fraction?",
            f"Convert {text} to a fraction in lowest terms.",
            f"{text} as a fraction",
            f"Write {text} as a simplified fraction.",
            f"what fraction is {text}",
            f"Turn the decimal {text} into a fraction.",
            f"Which fraction equals {text}?",
            f"A board is {text} inches thick. What is that as a fraction?",
            f"{text} to fraction",
            f"whats {text} as a fraction",
            f"Give me {text} as a fraction in lowest terms.",
            f"How do you write {text} as a fraction?",
            f"{text} in fraction form",
            f"Change the decimal number {text} into a fraction.",
            f"My ruler shows {text} inch. Which fraction is it?",
            f"Express {text} as a fraction in simplest form.",
            f"Convert the decimal {text} to a fraction.",
        ),
        think=f"Fraction turns the text {text} into an exact fraction in lowest terms.",
        code=f'from fractions import Fraction\n\nprint(Fraction("{text}"))',
        answer=str(value),
    )


def share_in_ratio(rng: random.Random) -> Draft:
    a, b = rng.sample(range(1, 12), 2)
    total = (a + b) * rng.choice((rng.randint(2, 20), rng.randint(2, 20) * 5))
    larger = rng.random() < 0.5
    word, share = ("larger", max(a, b)) if larger else ("smaller", min(a, b))
    p, q = people(rng, 2)
    first = p if (a > b) == larger else q
    return Draft(
        phrasings=(
            f"Share ${total} in the ratio {a}:{b}. How much is the {word} share?",
            f"Divide {total} in the ratio {a}:{b}. What is the {word} part?",
            f"{total} split {a}:{b}, {word} part",
            f"{p.name} and {q.name} share ${total} in the ratio {a}:{b}. How much does {first.name} get?",
            f"What is the {word} share when {total} is divided in the ratio {a} to {b}?",
            f"Two numbers are in the ratio {a}:{b} and add up to {total}. Find the {word} one.",
            f"A {total} cm rope is cut in two pieces in the ratio {a}:{b}. How long is the {word} piece?",
            f"if ${total} is shared in the ratio {a} to {b} how big is the {word} share",
            f"{total} in the ratio {a}:{b}, {word} part?",
            f"split {total} {a} to {b} and give me the {word} share",
            f"What's the {word} share of ${total} split {a}:{b}?",
            f"We divide ${total} in the ratio {a}:{b}. How many dollars is the {word} part?",
            f"{total} g of a mix are made {a}:{b} from two things. How many grams is the {word} amount?",
            f"A prize of ${total} goes to two winners in the ratio {a}:{b}. What is the {word} prize?",
            f"Split {total} into two parts with ratio {a}:{b}. Tell me the {word} one.",
            f"{p.name} and {q.name} divide {total} cards {a}:{b}. How many cards does {first.name} get?",
            f"ratio {a}:{b}, total {total}, {word} one?",
            f"Give me the {word} of two parts of {total} that are in the ratio {a} to {b}.",
            f"There are {total} people in two teams, in the ratio {a}:{b}. How many are in the {word} team?",
            f"How big is the {word} part if {total} is cut in the ratio {a} : {b}?",
            f"{total} sweets are shared between {p.name} and {q.name} in the ratio {a}:{b}. "
            f"How many does {first.name} get?",
            f"{total} is split in the ratio {a}:{b}. What is the {word} part?",
        ),
        think=f"The {word} share is {share} of the {a} + {b} parts of {total}.",
        code=f"part = {total} / ({a} + {b})\nprint(part * {share})",
        answer=show(Fraction(total * share, a + b)),
    )


def ratio_other_amount(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 13), 2)
    k = rng.randint(2, 60)
    known = a * k
    who = person(rng)
    return Draft(
        phrasings=(
            f"In a class the ratio of boys to girls is {a}:{b} and there are {known} boys. How many girls?",
            f"boys to girls is {a} to {b}; {known} boys, so how many girls?",
            f"The ratio of boys to girls is {a}:{b}. There are {known} boys. How many girls are there?",
            f"If x:y = {a}:{b} and x = {known}, what is y?",
            f"ratio {a}:{b}, first is {known}, second?",
            f"Cement and sand are mixed {a}:{b}. How much sand goes with {known} kg of cement?",
            f"Cats and dogs in a shelter are in the ratio {a} to {b}. With {known} cats, how many dogs are there?",
            f"{who.name} mixes {a} parts of red paint with {b} parts of blue. {who.he.capitalize()} uses {known} ml "
            f"of red. How much blue does {who.he} need?",
            f"For every {a} adults there are {b} children. There are {known} adults. How many children are there?",
            f"Find the missing number: {a}:{b} = {known}:?",
            f"{a}:{b}, first one {known}, other one?",
            f"The ratio of red to blue beads is {a}:{b}. With {known} red beads, how many blue beads are there?",
            f"for every {a} cups of water {b} cups of rice, how much rice for {known} cups of water",
            f"Wins to losses are {a} to {b}. After {known} wins, how many losses are there?",
            f"Mix water and syrup {a}:{b}. How much syrup goes with {known} ml of water?",
            f"The ratio of apples to pears is {a} to {b}. If there are {known} apples, how many pears are there?",
            f"A class has boys and girls in the ratio {a}:{b}. If there are {known} boys, how many girls are there?",
        ),
        think=f"Multiply {known} by {b} and divide by {a}.",
        code=f"print({known} * {b} / {a})",
        answer=str(b * k),
    )


def simplify_ratio(rng: random.Random) -> Draft:
    a, b = rng.sample(range(1, 13), 2)
    k = rng.randint(2, 15)
    x, y = a * k, b * k
    divisor = max(d for d in range(1, min(x, y) + 1) if x % d == 0 and y % d == 0)
    return Draft(
        phrasings=(
            f"Simplify the ratio {x}:{y}.",
            f"What is {x}:{y} in simplest form?",
            f"simplify {x}:{y}",
            f"Reduce the ratio {x} to {y} to lowest terms.",
            f"Write the ratio {x}:{y} in its simplest form.",
            f"There are {x} boys and {y} girls. What is the simplified ratio of boys to girls, like 1:2?",
            f"what is the ratio {x} to {y} simplified",
            f"A mix has {x} parts water and {y} parts juice. Give the ratio water:juice in lowest terms.",
            f"{x}:{y} simplified",
            f"whats {x}:{y} in lowest terms",
            f"Give me the ratio {x} to {y} as simply as possible.",
            f"{x} cats and {y} dogs: what is the ratio of cats to dogs in simplest form?",
            f"Cancel down the ratio {x}:{y}.",
            f"Express {x}:{y} in lowest terms.",
            f"What is the simplest form of the ratio {x}:{y}?",
        ),
        think=f"Divide {x} and {y} by their greatest common divisor.",
        code=f'import math\n\nd = math.gcd({x}, {y})\nprint(f"{{{x} // d}}:{{{y} // d}}")',
        answer=f"{x // divisor}:{y // divisor}",
    )
