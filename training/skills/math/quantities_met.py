"""Percents, fractions and ratios in the turns people give them: more than, less than, of one another."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, neat, show, tied
from training.skills.vocabulary import person


def percent_more_than(rng: random.Random) -> Draft:
    a, b = rng.sample(range(5, 400), 2)
    who, word = person(rng), "more" if a > b else "less"
    exact = abs(Fraction(a, b) - 1) * 100
    if tied(exact) or exact > 400:
        return percent_more_than(rng)
    top = f"{a} - {b}" if a > b else f"{b} - {a}"
    higher = "higher" if a > b else "lower"
    return Draft(
        phrasings=(
            f"{a} is what percent {word} than {b}?",
            f"{a} is how many percent {word} than {b}",
            f"How many percent {word} is {a} than {b}?",
            f"by what percent is {a} {higher} than {b}",
            f"What percent {word} than {b} is {a}?",
            f"One shop asks {a}, the other {b}. By how many percent is the first {higher}?",
            f"{who.name} got {a} points and the class average is {b}. How many percent {word} is that?",
            f"By what percentage is {a} {higher} than {b}, to 2 decimals?",
            f"Compared with {b}, how many percent {higher} is {a}?",
            f"{a} against {b}: percent {word}?",
            f"Find how much {word} {a} is than {b}, in percent of {b}.",
        ),
        think=f"The difference {top} as a percent of {b}.",
        code=f"print({neat(f'({top}) * 100 / {b}', exact, 2)})",
        answer=show(round(exact, 2)),
    )


def percent_gained_or_taken(rng: random.Random) -> Draft:
    who, kind = person(rng), rng.choice(("pay", "pay", "baby"))
    if kind == "pay":
        first = rng.randint(150, 900) * 10
        second = first * rng.randint(55, 92) // 100 + rng.randint(0, 9)
        exact = Fraction((first - second) * 100, first)
        said, ask, top = f"{first} gross and {second} net", "What percent was deducted", f"{first} - {second}"
        story, short = f"My payslip says {said}", f"gross {first}, net {second}, percent taken off"
    else:
        old, grams = decimal(rng, 2, 5), rng.randint(2, 60)
        new = old + Fraction(grams, 10)
        exact = Fraction(grams * 10) / old
        x, y = show(old), show(new)
        who_is = rng.choice(("baby", "puppy", "kitten", "lamb"))
        said, ask, top = f"{x} kg at birth and {y} kg now", "What is the gain in percent", f"{y} - {x}"
        story, short = f"A {who_is} weighed {said}", f"{who_is} {x} kg to {y} kg, percent gained"
    if tied(exact, 1) or exact > 300:
        return percent_gained_or_taken(rng)
    base = top.split(" - ")[0 if kind == "pay" else 1]
    return Draft(
        phrasings=(
            f"{story}. {ask}, to 1 decimal?",
            f"{short}, 1 decimal",
            f"{ask} with {said}? Round to 1 decimal.",
            f"{said}: {ask[0].lower()}{ask[1:]}, 1 decimal?",
            f"{ask} if it was {said}, rounded to one decimal?",
            f"It says {said}. {ask} (1 decimal)?",
            f"{who.name} writes down {said}. {ask}, to one decimal?",
            f"From {said}, work out the percentage. {ask}? 1 decimal.",
            f"Given {said}, {ask[0].lower()}{ask[1:]} (one decimal)?",
            f"{ask}, one decimal: {said}?",
        ),
        think=f"Take {top} as a percent of {base}.",
        code=f"print(round(({top}) * 100 / {base}, 1))",
        answer=show(round(exact, 1)),
    )


def total_discount(rng: random.Random) -> Draft:
    a, b = rng.choice((10, 15, 20, 25, 30, 40, 50)), rng.choice((5, 10, 15, 20, 25, 30))
    three, who = rng.random() < 0.25, person(rng)
    c = rng.choice((5, 10, 20))
    left = Fraction((100 - a) * (100 - b) * (100 - c if three else 100), 100**3)
    exact = (1 - left) * 100
    if tied(exact):
        return total_discount(rng)
    rest = f" and then another {c}%" if three else ""
    rates = [a, b, c] if three else [a, b]
    factors = " * ".join(f"(100 - {rate}) / 100" for rate in rates)
    chain = " then ".join(f"{rate}% off" for rate in rates)
    return Draft(
        phrasings=(
            f"How much is {a}% off and then another {b}%{rest} off in total, in percent?",
            f"{chain}, total discount in percent",
            f"A coat is reduced by {a}% and then by another {b}%{rest}. What is the overall discount in percent?",
            f"what single discount equals {chain}",
            f"Which one discount in percent is the same as {chain}?",
            f"{who.name} gets {a}% off, then {b}%{rest} off the lower price. What percent is saved overall?",
            f"Combine {chain} into one percentage off.",
            f"If a price goes down {a}% and then {b}%{rest}, by how many percent has it fallen altogether?",
            f"Find the total percent off for {chain}.",
            f"Sale {a}% and on top a coupon of {b}%{rest}, one after the other: the whole discount in percent?",
        ),
        think="What is left after all the discounts is multiplied up, and the rest of 100 is the discount: "
        + ", ".join(f"{rate}%" for rate in rates)
        + ".",
        code=f"print(round(100 - 100 * {factors}, 2))",
        answer=show(round(exact, 2)),
    )


def percent_by_other_percent(rng: random.Random) -> Draft:
    p, q = rng.sample((5, 8, 10, 12, 15, 20, 25, 30, 35, 40, 60, 75, 80, 120, 150), 2)
    whole, who = rng.randint(1, 60) * 20, person(rng)
    part, exact = Fraction(whole * p, 100), Fraction(whole * q, 100)
    a = show(part)
    return Draft(
        phrasings=(
            f"{p}% of a number is {a}, what is {q}% of it",
            f"If {p}% of a number is {a}, what is {q}% of that number?",
            f"{p}% is {a}; {q}% is?",
            f"{p} percent of an amount is {a}. Find {q} percent of it.",
            f"Knowing that {p}% of my savings is {a} dollars, how much is {q}% of them?",
            f"{who.name} says {p}% of the bill is {a}. What would {q}% be?",
            f"{p}% comes to {a}. What does {q}% come to?",
            f"Given {p}% = {a}, compute {q}%.",
            f"When {a} is {p}% of something, how much is {q}% of the same thing?",
            f"A tax of {p}% is {a}. What would it be at {q}%?",
        ),
        think=f"One percent is {a} / {p}, so multiply by {q}.",
        code=f"print({neat(f'{a} * {q} / {p}', exact, 4)})",
        answer=show(exact),
    )


def falls_every_time(rng: random.Random) -> Draft:
    start, rate, times = rng.randint(2, 90) * 10, rng.choice((2, 3, 5, 8, 10, 12, 15, 20, 25)), rng.randint(2, 6)
    up, who = rng.random() < 0.4, person(rng)
    value = Fraction(start)
    for _ in range(times):
        value = value * (100 + (rate if up else -rate)) / 100
    if tied(value):
        return falls_every_time(rng)
    sign, verb = ("+", "rises") if up else ("-", "drops")
    span = rng.choice(("month", "month", "week", "day", "round", "quarter"))
    what = rng.choice(("price", "stock", "value", "score", "rent", "subscription"))
    return Draft(
        phrasings=(
            f"A {what} of {start} {verb} by {rate}% each {span}. What is it after {times} {span}s?",
            f"{start}, {sign}{rate}% every {span}, after {times} {span}s",
            f"Each {span} a {what} {verb} {rate}%. It is {start} now. What is it {times} {span}s later, to 2 decimals?",
            f"what is {start} after {times} {span}s if it {verb} {rate} percent every {span}",
            f"{who.name}'s {what} is {start} and {verb} by {rate}% a {span}. How much is it in {times} {span}s?",
            f"Start {start}, change {sign}{rate}% per {span}, {times} {span}s: final value?",
            f"If {start} {verb} {rate}% in each of {times} {span}s, what is the end value?",
            f"The {what} was {start} and {verb} by {rate}% {times} {span}s in a row. Where is it now?",
            f"Calculate {start} after {times} changes of {sign}{rate}%, one each {span}.",
            f"{times} {span}s running the {what} of {start} {verb} by {rate}%. What does it come to?",
        ),
        think=f"Multiply {start} by 1 {sign} {rate} / 100, {times} times.",
        code=f"print(round({start} * (1 {sign} {rate} / 100) ** {times}, 2))",
        answer=cents(value),
    )


PARTS = (("an hour", "minutes", 60), ("an hour", "minutes", 60), ("a day", "hours", 24), ("a kilogram", "grams", 1000),
         ("a metre", "centimetres", 100), ("a year", "months", 12), ("a minute", "seconds", 60),
         ("a litre", "ml", 1000), ("a week", "days", 7), ("a foot", "inches", 12), ("a pound", "ounces", 16),
         ("a dozen", "eggs", 12))  # fmt: skip


def fraction_of_unit(rng: random.Random) -> Draft:
    whole, unit, size = rng.choice(PARTS)
    amount = rng.randrange(size // 20 if size >= 1000 else 1, size, size // 20 if size >= 1000 else 1)
    said, who = f"{amount} {unit}" if amount > 1 else f"{amount} {unit.removesuffix('s')}", person(rng)
    if amount == 1:
        return fraction_of_unit(rng)
    return Draft(
        phrasings=(
            f"What fraction of {whole} is {said}?",
            f"What fraction of {whole} are {said}? Simplest form.",
            f"{said} as a fraction of {whole}",
            f"write {said} as a fraction of {whole} in lowest terms",
            f"Express {said} as a fraction of {whole}, simplified.",
            f"what part of {whole} is {said}, as a fraction",
            f"{who.name} uses {said} of {whole}. Which fraction is that, in lowest terms?",
            f"{said} is which fraction of {whole}?",
            f"In simplest form, what fraction of {whole} do {said} make?",
            f"Give {said} out of {whole} as a reduced fraction.",
        ),
        think=f"{whole.capitalize()} has {size} {unit}, so the fraction is {amount} over {size}.",
        code=f"from fractions import Fraction\n\nprint(Fraction({amount}, {size}))",
        answer=f"{amount // math.gcd(amount, size)}/{size // math.gcd(amount, size)}",
    )


def ratio_of_measures(rng: random.Random) -> Draft:
    small, large, size = rng.choice((
        ("g", "kg", 1000), ("ml", "litres", 1000), ("cm", "m", 100), ("minutes", "hours", 60),
        ("cents", "dollars", 100), ("mm", "cm", 10), ("inches", "feet", 12),
    ))  # fmt: skip
    a, b, who = rng.randint(2, 40) * (25 if size == 1000 else 5 if size > 12 else 1), rng.randint(2, 6), person(rng)
    other, common = b * size, math.gcd(a, b * size)
    x, y = f"{a} {small}", f"{b} {large}"
    return Draft(
        phrasings=(
            f"ratio of {x} to {y} in simplest form",
            f"What is the ratio of {x} to {y}, simplified?",
            f"Express {x} to {y} as a ratio in simplest form.",
            f"{x} : {y} simplified",
            f"Simplify the ratio {x} to {y}.",
            f"write {x} to {y} as a ratio of whole numbers without units, simplest form",
            f"{who.name} mixes {x} with {y}. What is the ratio in its simplest form?",
            f"Give {x} : {y} as a ratio in lowest terms, like 3:4.",
            f"In lowest terms, what ratio are {x} and {y} in?",
            f"Reduce {x} to {y} to the smallest whole-number ratio.",
        ),
        think=f"In {small} it is {a} to {b} * {size}; divide both by their greatest common divisor.",
        code=f"import math\n\na, b = {a}, {b} * {size}\ncommon = math.gcd(a, b)\n"
        'print(f"{a // common}:{b // common}")',
        answer=f"{a // common}:{other // common}",
    )


def fractions_in_chain(rng: random.Random) -> Draft:
    who, whole = person(rng), rng.random() < 0.4
    b, d, f = rng.sample((2, 3, 4, 5, 6, 8, 10), 3)
    a, c, e = (rng.choice([n for n in range(1, low) if math.gcd(n, low) == 1]) for low in (b, d, f))
    if whole:
        n = rng.randint(1, 9)
        said, spoken, order = f"{n} - {a}/{b}", f"{n} minus {a}/{b}", f"Subtract {a}/{b} from {n}"
        formula, top, bottom = f"{n} - Fraction({a}, {b})", n * b - a, b
        names = f"{n} and {a}/{b}"
    else:
        said, spoken = f"{a}/{b} + {c}/{d} + {e}/{f}", f"{a}/{b} plus {c}/{d} plus {e}/{f}"
        order, names = f"Add {a}/{b}, {c}/{d} and {e}/{f}", f"{a}/{b}, {c}/{d} and {e}/{f}"
        formula = f"Fraction({a}, {b}) + Fraction({c}, {d}) + Fraction({e}, {f})"
        top, bottom = a * d * f + c * b * f + e * b * d, b * d * f
    common = math.gcd(top, bottom)
    what = "difference" if whole else "sum"
    if top % bottom == 0:
        return fractions_in_chain(rng)
    return Draft(
        phrasings=(
            f"{order}.",
            f"{order} and give a fraction.",
            f"{said} as a fraction",
            f"What is {said}, as a fraction in lowest terms?",
            f"what's {spoken}, fraction",
            f"Work out the {what} of {names} as a single fraction.",
            f"{who.name} has to find {spoken}. What fraction is it?",
            f"Calculate {said} exactly, as a fraction.",
            f"How much is {spoken} as a fraction?",
            f"Give the {what} of {names} as one simplified fraction.",
        ),
        think=f"Use exact fractions for {said}.",
        code=f"from fractions import Fraction\n\nprint({formula})",
        answer=f"{top // common}/{bottom // common}",
    )


def decimal_or_fraction_bigger(rng: random.Random) -> Draft:
    b = rng.choice((3, 4, 5, 6, 7, 8, 9, 11, 12))
    a = rng.choice([n for n in range(1, b) if math.gcd(n, b) == 1])
    hundredths = round(100 * a / b) + rng.choice((-4, -3, -2, -1, 1, 2, 3, 4, 6, -6))
    if not 0 < hundredths < 100 or Fraction(hundredths, 100) == Fraction(a, b):
        return decimal_or_fraction_bigger(rng)
    x, y, who = show(Fraction(hundredths, 100)), f"{a}/{b}", person(rng)
    answer = x if Fraction(hundredths, 100) > Fraction(a, b) else y
    return Draft(
        phrasings=(
            f"Which is bigger, {x} or {y}? Give it as written.",
            f"which is larger {x} or {y}",
            f"{x} or {y}, the larger one",
            f"Compare {x} with {y} and give the larger as it is written.",
            f"What is more: {x} or {y}?",
            f"{who.name} may have {x} or {y} of a cake. Which is the larger part?",
            f"Is {x} or {y} the greater number? Print that one.",
            f"Larger of {x} and {y}?",
            f"Tell me which of {x} and {y} is greater.",
            f"Between {x} and {y}, name the bigger one.",
        ),
        think=f"Compare {x} with {a} divided by {b}.",
        code=f'print("{x}" if {x} > {a} / {b} else "{y}")',
        answer=answer,
    )


def fraction_as_rounded_percent(rng: random.Random) -> Draft:
    b, places = rng.choice((3, 6, 7, 9, 11, 12, 13, 14, 15, 18, 24, 30)), rng.choice((0, 1, 1, 2))
    a, who = rng.randint(1, b - 1), person(rng)
    exact = Fraction(a * 100, b)
    said = ("the nearest whole percent", "1 decimal", "2 decimals")[places]
    if tied(exact, places):
        return fraction_as_rounded_percent(rng)
    x = f"{a}/{b}"
    return Draft(
        phrasings=(
            f"Convert {x} to a percentage rounded to {said}",
            f"{x} in percent, to {said}",
            f"What is {x} as a percentage, to {said}?",
            f"{x} as a percent rounded to {said}",
            f"{a} out of {b} in percent, to {said}?",
            f"{who.name} got {a} of {b} right. What percentage is that, to {said}?",
            f"Turn the fraction {x} into percent and round to {said}.",
            f"how many percent is {a} of {b}, to {said}",
            f"Write {x} as a percentage to {said}.",
            f"Give the percentage for {x}, rounded to {said}.",
        ),
        think=f"{a} times 100 over {b}, rounded to {said}.",
        code=f"print(round({a} * 100 / {b}{f', {places}' if places else ''}))",
        answer=show(round(exact, places)),
    )
