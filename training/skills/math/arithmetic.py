"""Plain arithmetic in words and in symbols."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, grouped, neat, rounded, show, sized, tied


def _term(rng: random.Random) -> Fraction:
    """Mostly whole, sometimes decimal."""
    if rng.random() < 0.2:
        return decimal(rng, 1, 300, rng.choice((1, 2)))
    return Fraction(sized(rng, 99999, 2))


def add_numbers(rng: random.Random) -> Draft:
    first, second = _term(rng), _term(rng)
    a, b = show(first), show(second)
    return Draft(
        phrasings=(
            f"how much is {a} plus {b}",
            f"{a} and {b} added together",
            f"What is {a} + {b}?",
            f"What's {a} plus {b}?",
            f"{a} + {b}",
            f"Add {a} and {b}.",
            f"Calculate {a} + {b}",
            f"what is the sum of {a} and {b}",
            f"How much is {grouped(first)} plus {grouped(second)}?",
            f"{a}+{b}=?",
            f"Can you add up {a} and {b} for me?",
            f"If you have {a} and get {b} more, what do you have?",
            f"Find the total of {a} and {b}.",
            f"{a} plus {b}",
            f"add {a} to {b}",
            f"{a} + {b} equals?",
            f"whats {a} + {b}",
            f"I spent {a} yesterday and {b} today. How much in total?",
            f"sum of {a} and {b}",
            f"Give me {a} + {b}.",
            f"How much do {a} and {b} make?",
            f"put {a} and {b} together, what's the total",
            f"hey, {a} added to {b} is what?",
            f"Tell me what {a} plus {b} equals.",
            f"Two bills of ${a} and ${b}: what do they come to together?",
            f"{a} and {b} together make how much?",
            f"Compute the sum {a} + {b}.",
        ),
        think=f"Add {a} and {b}.",
        code=f"print({neat(f'{a} + {b}', first + second, 2)})",
        answer=show(first + second),
    )


def subtract_numbers(rng: random.Random) -> Draft:
    first, second = _term(rng), _term(rng)
    if first < second and rng.random() < 0.8:
        first, second = second, first
    a, b = show(first), show(second)
    return Draft(
        phrasings=(
            f"how much is {a} minus {b}",
            f"What is {a} - {b}?",
            f"What's {a} minus {b}?",
            f"{a} - {b}",
            f"Subtract {b} from {a}.",
            f"Calculate {a} - {b}",
            f"take {b} away from {a}",
            f"How much is {grouped(first)} minus {grouped(second)}?",
            f"{a}-{b}=?",
            f"What do you get when you subtract {b} from {a}?",
            f"What is {b} less than {a}?",
            f"Can you tell me {a} take away {b}?",
            f"What is left of {a} after removing {b}?",
            f"{a} minus {b}",
            f"whats {a} - {b}",
            f"{a} - {b} equals?",
            f"How much is left if I take {b} from {a}?",
            f"I had {a} and spent {b}. What do I have now?",
            f"Give me {a} - {b}.",
            f"{a} take away {b}",
            f"Tell me what {a} minus {b} equals.",
            f"My account has ${a} and ${b} goes out. What is the balance?",
            f"deduct {b} from {a}",
            f"Calculate {a} minus {b} for me please.",
            f"What does {a} less {b} come to?",
            f"Work out {a} - {b}.",
            f"Find {a} minus {b}.",
        ),
        think=f"Subtract {b} from {a}.",
        code=f"print({neat(f'{a} - {b}', first - second, 2)})",
        answer=show(first - second),
    )


def multiply_numbers(rng: random.Random) -> Draft:
    first = Fraction(sized(rng, 9999, 2)) if rng.random() < 0.8 else decimal(rng, 1, 99)
    second = Fraction(sized(rng, 999, 2))
    a, b = show(first), show(second)
    return Draft(
        phrasings=(
            f"how much is {a} * {b}",
            f"work out {a} x {b}",
            f"What is {a} * {b}?",
            f"What's {a} times {b}?",
            f"{a} * {b}",
            f"{a} x {b}",
            f"Multiply {a} by {b}.",
            f"Calculate {a} × {b}",
            f"what is the product of {a} and {b}",
            f"How much is {grouped(first)} times {grouped(second)}?",
            f"{a} multiplied by {b}",
            f"Can you multiply {a} and {b} for me?",
            f"what is {a} x {b}",
            f"{a} times {b}",
            f"{a}*{b}",
            f"whats {a} * {b}",
            f"{a} × {b} = ?",
            f"Give me {a} times {b}.",
            f"product of {a} and {b}",
            f"multiply {a} with {b}",
            f"Tell me what {a} times {b} equals.",
            f"{b} boxes with {a} screws each, how many screws?",
            f"How much is {a} multiplied by {b}?",
            f"If one costs ${a}, what do {b} of them cost?",
            f"I need {a} x {b} for my homework",
            f"Find the product of {a} and {b}.",
            f"What is {a} multiplied by {b}?",
        ),
        think=f"Multiply {a} by {b}.",
        code=f"print({neat(f'{a} * {b}', first * second)})",
        answer=show(first * second),
    )


def divide_numbers(rng: random.Random) -> Draft:
    divisor = sized(rng, 250, 2)
    dividend = divisor * sized(rng, 999, 2) if rng.random() < 0.6 else sized(rng, 99999, 5)
    value = Fraction(dividend, divisor)
    if tied(value, 4):
        return divide_numbers(rng)
    a, b = dividend, divisor
    return Draft(
        phrasings=(
            f"how much is {a} divided by {b}",
            f"{a} : {b}",
            f"What is {a} / {b}?",
            f"What's {a} divided by {b}?",
            f"{a} / {b}",
            f"Divide {a} by {b}.",
            f"Calculate {a} ÷ {b}",
            f"{a} divided by {b}",
            f"How much is {grouped(a)} divided by {grouped(b)}?",
            f"what do you get if you divide {a} by {b}",
            f"Find the quotient of {a} and {b}.",
            f"Can you work out {a} ÷ {b}?",
            f"Split {a} into {b} equal parts. How big is each?",
            f"{a}/{b}",
            f"{a} ÷ {b}",
            f"whats {a} divided by {b}",
            f"Give me {a} divided by {b}.",
            f"{a} over {b} = ?",
            f"divide {a} by {b} please",
            f"Tell me what {a} / {b} equals.",
            f"How much is each part if {a} is shared by {b}?",
            f"{b} people share ${a}. How much is that each, as a decimal if need be?",
            f"what is {a} : {b} as one number",
            f"What does {a} divided into {b} equal parts give?",
            f"I need {a} / {b} as a decimal number.",
            f"Compute {a} / {b}.",
            f"What is {a} ÷ {b}?",
        ),
        think=f"Divide {a} by {b}.",
        code=f"print({neat(f'{a} / {b}', value)})",
        answer=rounded(value),
    )


def remainder(rng: random.Random) -> Draft:
    divisor, dividend = rng.randint(2, 60), sized(rng, 9999, 20)
    left = dividend
    while left >= divisor:
        left -= divisor
    return Draft(
        phrasings=(
            f"{dividend} chairs are put in full rows of {divisor}. How many chairs are left for the last row?",
            f"What is the remainder when {dividend} is divided by {divisor}?",
            f"{dividend} mod {divisor}",
            f"What is {dividend} % {divisor} in Python?",
            f"Find the remainder of {dividend} divided by {divisor}.",
            f"what's {dividend} modulo {divisor}",
            f"Divide {dividend} by {divisor}. What is the remainder?",
            f"How much is left over if you divide {dividend} by {divisor}?",
            f"{dividend} cookies are shared equally among {divisor} kids. How many cookies are left over?",
            f"Calculate {dividend} mod {divisor}.",
            f"Pack {dividend} eggs into cartons of {divisor}. How many eggs do not fill a carton?",
            f"{dividend} divided by {divisor} remainder",
            f"what is left when i divide {dividend} by {divisor}",
            f"{dividend} % {divisor}",
            f"remainder of {dividend} / {divisor}",
            f"Give me {dividend} modulo {divisor}.",
            f"If I split {dividend} candies between {divisor} children, how many candies are left over?",
            f"How many of {dividend} chairs remain after making full rows of {divisor}?",
            f"Tell me the rest of the division {dividend} : {divisor}.",
            f"Put {dividend} photos on pages of {divisor}. How many photos are on the last, unfilled page (0 if none)?",
            f"After taking {divisor} from {dividend} as often as possible, what remains?",
            f"only the remainder: {dividend} by {divisor}",
            f"What is the rest when dividing {dividend} by {divisor}?",
            f"What remains when {dividend} is divided by {divisor}?",
            f"Compute the remainder of {dividend} / {divisor}.",
        ),
        think=f"The remainder of {dividend} divided by {divisor} is what % gives.",
        code=f"print({dividend} % {divisor})",
        answer=str(left),
    )


def whole_quotient(rng: random.Random) -> Draft:
    divisor, dividend = rng.randint(2, 60), sized(rng, 9999, 61)
    count = 0
    left = dividend
    while left >= divisor:
        left, count = left - divisor, count + 1
    return Draft(
        phrasings=(
            f"How many times does {divisor} go into {dividend}?",
            f"How many whole times does {divisor} fit into {dividend}?",
            f"What is {dividend} // {divisor}?",
            f"Integer division of {dividend} by {divisor}",
            f"how many groups of {divisor} can be made from {dividend}",
            f"Divide {dividend} by {divisor} and ignore the remainder.",
            f"How many full boxes of {divisor} can I fill with {dividend} pens?",
            f"A ribbon is {dividend} cm long. How many complete pieces of {divisor} cm can be cut?",
            f"Find the whole part of {dividend} divided by {divisor}.",
            f"{dividend} // {divisor}",
            f"how many full {divisor}s are in {dividend}",
            f"{dividend} eggs, full cartons of {divisor}, how many full cartons",
            f"How often does {divisor} fit completely into {dividend}?",
            f"I have {dividend} dollars. How many whole ${divisor} tickets does that buy?",
            f"With {dividend} cards, how many complete sets of {divisor} can be dealt?",
            f"Give me {dividend} divided by {divisor}, rounded down.",
            f"What is the integer quotient of {dividend} and {divisor}?",
            f"How many full teams of {divisor} can be formed from {dividend} people?",
        ),
        think=f"Count the whole times {divisor} fits into {dividend} with floor division.",
        code=f"print({dividend} // {divisor})",
        answer=str(count),
    )


def round_number(rng: random.Random) -> Draft:
    places = rng.randint(0, 3)
    digits = [rng.choice("123456789") for _ in range(places + 2)]
    digits[places] = rng.choice("12346789")  # never a tie: round() and people disagree there
    whole = rng.randint(0, 999)
    text = f"{whole}.{''.join(digits)}"
    up = int(digits[places]) > 5
    kept = Fraction(int(f"{whole}{''.join(digits[:places])}") + up, 10**places)
    to = ("the nearest whole number", "1 decimal place", "2 decimal places", "3 decimal places")[places]
    near = ("the nearest integer", "the nearest tenth", "the nearest hundredth", "the nearest thousandth")[places]
    return Draft(
        phrasings=(
            f"Round {text} to {('a whole number', 'one decimal', 'two decimals', 'three decimals')[places]}.",
            f"round {text} to {to}",
            f"I have {text}. Round it to {near}.",
            f"Round {text} to {to}.",
            f"What is {text} rounded to {to}?",
            f"round {text} to {near}",
            f"{text} rounded to {to}",
            f"What's {text} to {to}?",
            f"Can you round off {text} to {near}?",
            f"Give {text} correct to {to}.",
            f"I measured {text}. What is that rounded to {near}?",
            f"Write {text} to {to}.",
            f"Please round the number {text} to {to}.",
            f"{text} to {near}",
            f"Round off {text} to {to}.",
            f"whats {text} rounded to {near}",
            f"{text}, rounded to {to}?",
            f"Give me {text} rounded to {near}.",
            f"Round {text} to {near}, please.",
            f"My calculator says {text}. Round that to {to}.",
            f"to {to}: {text}",
            f"Show {text} with rounding to {near}.",
            f"how do you round {text} to {to}",
            f"The scale shows {text} kg. What is that to {near}?",
            f"Tell me what {text} is when rounded to {near}.",
            f"What is {text} rounded to {near}?",
            f"Round the number {text} to {near}.",
        ),
        think=f"Round {text} to {to}.",
        code=f"print(round({text}))" if places == 0 else f"print(round({text}, {places}))",
        answer=show(kept),
    )


def absolute_difference(rng: random.Random) -> Draft:
    a, b = rng.sample(range(-60, 200), 2) if rng.random() < 0.5 else (sized(rng, 9999), sized(rng, 9999) + 10000)
    return Draft(
        phrasings=(
            f"how big is the difference between {a} and {b}",
            f"difference {a} and {b}",
            f"{a} and {b}, how far apart",
            f"What is the difference between {a} and {b}?",
            f"Find the difference between {a} and {b}.",
            f"difference of {a} and {b}",
            f"How far apart are {a} and {b}?",
            f"What is the absolute difference between {a} and {b}?",
            f"|{a} - {b}|" if b >= 0 else f"|{a} - ({b})|",
            f"By how much do {a} and {b} differ?",
            f"how big is the gap between {a} and {b}",
            f"What's the distance between {a} and {b} on the number line?",
            f"Can you give me the difference of the numbers {a} and {b}?",
            f"{a} and {b}, difference?",
            f"whats the difference between {a} and {b}",
            f"Give me the difference between {a} and {b}.",
            f"gap between {a} and {b}",
            f"What separates {a} from {b} on a number line, as a distance?",
            f"Tell me how far {a} is from {b}.",
            f"How many apart are the numbers {a} and {b}?",
            f"Calculate the difference between {a} and {b}.",
            f"How much do {a} and {b} differ?",
        ),
        think=f"The difference is the absolute value of {a} minus {b}.",
        code=f"print(abs({a} - {b}))" if b >= 0 else f"print(abs({a} - ({b})))",
        answer=str(max(a, b) - min(a, b)),
    )


def times_as_much(rng: random.Random) -> Draft:
    n = sized(rng, 9999, 3)
    word, verb, factor = rng.choice(
        (("twice", "Double", 2), ("three times", "Triple", 3), ("four times", "Quadruple", 4))
    )
    return Draft(
        phrasings=(
            f"{verb.lower()} {n}",
            f"how much is {word} {n}",
            f"{n} {word.replace('twice', 'two times')}",
            f"What is {word} {n}?",
            f"{verb} {n}.",
            f"{word} {n}",
            f"what do you get if you {verb.lower()} {n}",
            f"What number is {word} as big as {n}?",
            f"How much is {word} {n}?",
            f"If you {verb.lower()} the number {n}, what is the result?",
            f"I had {n} points and now I have {word} as many. How many do I have?",
            f"whats {word} {n}",
            f"{n} times {factor}",
            f"give me {word} {n}",
            f"How much is {word} the amount of {n}?",
            f"I had {n} points and now I have {word} as many. How many is it now?",
            f"{verb.lower()} {n} please",
            f"A recipe for one day needs {n} g. How much is {word} that?",
            f"Calculate {word} {n}.",
            f"{verb} the number {n}.",
        ),
        think=f"{word.capitalize()} {n} is {factor} times {n}.",
        code=f"print({factor} * {n})",
        answer=str(sum(n for _ in range(factor))),
    )


def part_of_number(rng: random.Random) -> Draft:
    name, parts = rng.choice((("half", 2), ("a third", 3), ("a quarter", 4), ("a fifth", 5), ("a tenth", 10)))
    n = parts * sized(rng, 3000, 2) if parts == 3 or rng.random() < 0.7 else sized(rng, 9999, 3)
    return Draft(
        phrasings=(
            f"how much is {name} of {n}",
            f"{n}, {name} of it",
            f"I need {name} of {n}.",
            f"What is {name} of {n}?",
            f"What's {name} of {n}?",
            f"{name} of {n}",
            f"Find {name} of {n}.",
            f"How much is {name} of {n}?",
            f"I have {n} marbles and give away {name} of them. How many do I give away?",
            f"Divide {n} into {parts} equal parts; how much is one part?",
            f"can you tell me what {name} of {n} is",
            f"If {name} of {n} people leave, how many leave?",
            f"whats {name} of {n}",
            f"give me {name} of {n}",
            f"{n}: {name} of it?",
            f"Tell me {name} of {n}.",
            f"My book has {n} pages and I have read {name} of it. How many pages have I read?",
            f"We spent {name} of ${n}. How much did we spend?",
            f"{name} of the {n} seats are taken. How many seats are taken?",
            f"Compute {name} of {n}.",
            f"Calculate {name} of {n}.",
        ),
        think=f"{name.capitalize()} of {n} is {n} divided by {parts}.",
        code=f"print({n} / {parts})",
        answer=show(Fraction(n, parts)),
    )
