"""Rounding as it is asked for: sums of hundreds, cut decimals, cash, spare change; mixed numbers and signed changes."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import neat, show, tied
from training.skills.vocabulary import person


def estimate_in_hundreds(rng: random.Random) -> Draft:
    place, word = rng.choice(((2, "hundred"), (2, "hundred"), (3, "thousand")))
    a, b = (n for n in rng.sample(range(11 * 10 ** (place - 1), 99 * 10**place), 2))
    sign, verb, noun = rng.choice((("+", "plus", "sum"), ("+", "plus", "sum"), ("-", "minus", "difference")))
    a, b = max(a, b), min(a, b)
    half = 10**place // 2
    if half in (a % 10**place, b % 10**place):
        return estimate_in_hundreds(rng)
    near = [(n + half) // (2 * half) * 2 * half for n in (a, b)]
    who = person(rng)
    return Draft(
        phrasings=(
            f"Estimate {a} {sign} {b} to the nearest {word}: round both numbers first.",
            f"estimate {a} {sign} {b}, each rounded to the nearest {word}",
            f"Round {a} and {b} to the nearest {word} and then find the {noun}.",
            f"roughly {a} {verb} {b}, nearest {word} each",
            f"About how much is {a} {verb} {b} if both are rounded to the nearest {word}?",
            f"{who.name} estimates {a} {sign} {b} by rounding each number to the nearest {word}. What does {who.he}"
            f" get?",
            f"Give an estimate of the {noun} of {a} and {b}, rounding each to the nearest {word}.",
            f"{a} {sign} {b} estimated (round each to nearest {word})",
            f"My homework says estimate {a} {verb} {b} using numbers rounded to the nearest {word}.",
            f"By rounding to the nearest {word}, estimate the {noun} of {a} and {b}.",
            f"What is the {noun} of {a} and {b} after rounding both to the nearest {word}?",
        ),
        think=f"Round {a} and {b} to the nearest {word}, then take their {noun}.",
        code=f"print(round({a}, -{place}) {sign} round({b}, -{place}))",
        answer=str(near[0] + near[1] if sign == "+" else near[0] - near[1]),
    )


def truncate_decimal(rng: random.Random) -> Draft:
    places = rng.choice((1, 2, 2, 3))
    digits = "".join(rng.choice("123456789") for _ in range(places + rng.randint(1, 3)))
    number, who = f"{rng.randint(0, 90)}.{digits}", person(rng)
    word = {1: "one decimal place", 2: "two decimal places", 3: "three decimal places"}[places]
    return Draft(
        phrasings=(
            f"truncate {number} to {word}",
            f"Truncate {number} to {word}, without rounding.",
            f"{number} cut off after {word}",
            f"What is {number} truncated to {word}?",
            f"Cut {number} off after {word}; do not round.",
            f"{number}, keep only {word}, no rounding",
            f"{who.name} drops everything after {word} of {number}. What is left?",
            f"In Python, truncate {number} to {word}.",
            f"Give me {number} chopped to {word}, not rounded.",
            f"how do i write {number} with {word} if the rest is just dropped",
            f"Without rounding up, shorten {number} to {word}.",
        ),
        think=f"Shift {number} by {places} decimals, drop the rest and shift back.",
        code=f"print(int({number} * 10 ** {places}) / 10 ** {places})",
        answer=number[: number.index(".") + 1 + places],
    )


def cash_rounding(rng: random.Random) -> Draft:
    total, step = rng.randint(101, 9900), rng.choice((5, 5, 5, 10))
    near = (total * 2 + step) // (2 * step) * step
    if total % step == 0 or total % step * 2 == step:
        return cash_rounding(rng)
    t, who = f"{total / 100:.2f}", person(rng)
    return Draft(
        phrasings=(
            f"Cash rounding: round {t} to the nearest {step} cents.",
            f"{t} rounded to the nearest {step} cents",
            f"Round ${t} to the nearest {step} cents.",
            f"What do I pay in cash for {t} when totals are rounded to the nearest {step} cents?",
            f"bill {t}, cash, nearest {step} cents",
            f"The till rounds to the nearest {step} cents. My total is ${t}. What do I pay?",
            f"{who.name} pays ${t} in cash, rounded to the nearest {step} cents. How much is it?",
            f"There are no smaller coins than {step} cents. What does ${t} round to?",
            f"how much is {t} dollars rounded to the nearest {step} cents",
            f"A shop rounds cash payments to the nearest {step} cents. What becomes of ${t}?",
            f"Give {t} rounded to a multiple of {step} cents.",
        ),
        think=f"Count {t} in cents, round to the nearest {step} and go back to dollars.",
        code=f"print(round({t} * 100 / {step}) * {step} / 100)",
        answer=show(Fraction(near, 100)),
    )


def spare_change(rng: random.Random) -> Draft:
    total, who = rng.randint(2, 90) * 100 + rng.randint(5, 95), person(rng)
    t, shop = f"{total / 100:.2f}", rng.choice(("coffee", "lunch", "grocery bill", "taxi", "book", "ticket"))
    return Draft(
        phrasings=(
            f"Round ${t} up to the next dollar. What is the difference?",
            f"round {t} up to the nearest dollar and give the difference",
            f"{t} rounded up to a whole dollar, how much is the difference",
            f"My bank rounds a {shop} of ${t} up to the next dollar and saves the difference. How much is saved?",
            f"How much spare change is there when ${t} is rounded up to the next dollar?",
            f"{who.name} pays ${t} for a {shop} and rounds up to a full dollar. How much extra is that?",
            f"How much is missing from ${t} to the next whole dollar?",
            f"round-up savings for {t} (up to the full dollar)",
            f"A donation rounds ${t} up to the next dollar. How big is the donation?",
            f"What must I add to {t} dollars to get to the next full dollar?",
            f"Calculate the round-up on a purchase of ${t} to the next whole dollar.",
        ),
        think=f"Round {t} up to a whole number and take {t} away.",
        code=f"import math\n\nprint(round(math.ceil({t}) - {t}, 2))",
        answer=show(Fraction(100 - total % 100, 100)),
    )


def _mixed(rng: random.Random, bottoms: tuple[int, ...]) -> tuple[Fraction, str]:
    bottom = rng.choice(bottoms)
    top = rng.choice([n for n in range(1, bottom) if Fraction(n, bottom).denominator == bottom])
    whole = rng.randint(1, 12)
    return whole + Fraction(top, bottom), f"{whole} {top}/{bottom}"


def mixed_number_result(rng: random.Random) -> Draft:
    inches = rng.random() < 0.4
    bottoms = (2, 4, 8, 8, 16) if inches else (2, 3, 4, 5, 6, 8)
    (a, first), (b, second) = sorted((_mixed(rng, bottoms) for _ in range(2)), reverse=True)
    sign, verb, order = rng.choice((
        ("+", "plus", f"Add {first} and {second}"), ("-", "minus", f"Subtract {second} from {first}"),
        ("*", "times", f"Multiply {first} by {second}"), ("/", "divided by", f"Divide {first} by {second}"),
    )[: 2 if inches else 4])  # fmt: skip
    top = a.numerator * b.denominator
    value = {
        "+": Fraction(top + b.numerator * a.denominator, a.denominator * b.denominator),
        "-": Fraction(top - b.numerator * a.denominator, a.denominator * b.denominator),
        "*": Fraction(a.numerator * b.numerator, a.denominator * b.denominator),
        "/": Fraction(top, a.denominator * b.numerator),
    }[sign]
    whole, rest = int(value), value - int(value)
    if not whole or not rest:
        return mixed_number_result(rng)
    unit, who = (" inches", person(rng)) if inches else ("", person(rng))
    if inches:
        order = (
            f"Add {first} inches and {second} inches"
            if sign == "+"
            else f"Subtract {second} inches from {first} inches"
        )
    shown = {"*": "x", "/": "÷"}.get(sign, sign)
    x, y = (f"{said.replace(' ', ' + Fraction(').replace('/', ', ')})" for said in (first, second))
    return Draft(
        phrasings=(
            (
                f"A board is {first} inches wide and I cut off {second} inches. What's left, as a mixed number?"
                if inches and sign == "-"
                else f"{order} (answer as a mixed number)"
            ),
            f"{order}.",
            f"{order} and give a mixed number.",
            f"What is {first} {shown} {second}{unit} as a mixed number?",
            f"{first}{unit} {verb} {second}{unit}, mixed number",
            f"{first}{unit} {shown} {second}{unit} as a mixed number",
            f"how much is {first} {verb} {second}{unit}, written as a whole number and a fraction",
            f"{order}; write the result as a mixed number in lowest terms.",
            f"{who.name} has to work out {first}{unit} {verb} {second}{unit}. What mixed number is it?",
            f"Calculate {first} {shown} {second}{unit}. Answer with a mixed number.",
            f"Mixed numbers: {first}{unit} {shown} {second}{unit} = ?",
            f"I need {first}{unit} {verb} {second}{unit} as a mixed number, simplified.",
        ),
        think=f"Take {first} {verb} {second} as exact fractions, then split off the whole part.",
        code=f"from fractions import Fraction\n\nvalue = ({x}) {sign} ({y})\n"
        'print(f"{int(value)} {value - int(value)}")',
        answer=f"{whole} {rest}",
    )


def signed_percent_change(rng: random.Random) -> Draft:
    old, new = rng.sample(range(4, 300), 2)
    if rng.random() < 0.4:
        old, new = old * 100, new * 100
    value = (Fraction(new, old) - 1) * 100
    if abs(value) > 400 or tied(value):
        return signed_percent_change(rng)
    what, who = (
        rng.choice(("price", "weight", "rent", "turnover", "number of users", "bill", "population")),
        person(rng),
    )
    return Draft(
        phrasings=(
            f"Percentage change from {old} to {new}, with a minus sign for a fall, 2 decimals.",
            f"% change {old} to {new} (negative if it drops), rounded to 2 decimals",
            f"percent change from {old} to {new}, minus for a decrease, two decimals",
            f"What is the percentage change from {old} to {new}? Negative means a fall; 2 decimals.",
            f"Calculate (new - old) / old in percent for old {old} and new {new}, to 2 decimals.",
            f"The {what} was {old} and is {new} now. Give the signed change in percent, to 2 decimals.",
            f"signed percent change: {old} -> {new}, 2 dp",
            f"{who.name}'s {what} moved from {old} to {new}. Change in percent with its sign, 2 decimals?",
            f"By how many percent did the {what} change from {old} to {new}? Use + or - as it is; 2 decimals.",
            f"relative change in percent from {old} to {new}, with sign, to two decimal places",
            f"Using Python, find the signed percentage change between {old} (before) and {new} (after), 2 decimals.",
        ),
        think=f"The change is ({new} - {old}) / {old} times 100.",
        code=f"print({neat(f'({new} - {old}) * 100 / {old}', value, 2)})",
        answer=show(round(value, 2)),
    )
