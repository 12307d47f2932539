"""Numbers written otherwise: mixed numbers, rounding, estimates, scientific notation."""

from __future__ import annotations

import random
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, grouped, show
from training.skills.vocabulary import person


def _proper(rng: random.Random, largest: int = 12) -> Fraction:
    bottom = rng.randint(2, largest)
    return Fraction(rng.randint(1, bottom - 1), bottom)


def _mixed(rng: random.Random) -> tuple[Fraction, str]:
    """A number above one, and how it is written: `2 3/4`."""
    whole, part = rng.randint(1, 12), _proper(rng)
    return whole + part, f"{whole} {part}"


def compare_fractions(rng: random.Random) -> Draft:
    first, second = _proper(rng, 15), _proper(rng, 15)
    while first == second:
        second = _proper(rng, 15)
    function, word, other = rng.choice((("max", "larger", "bigger"), ("min", "smaller", "less")))
    p = person(rng)
    a, b = f"Fraction({first.numerator}, {first.denominator})", f"Fraction({second.numerator}, {second.denominator})"
    cross = first.numerator * second.denominator > second.numerator * first.denominator
    return Draft(
        phrasings=(
            f"Which is {word}, {first} or {second}?",
            f"Which fraction is {other}: {first} or {second}?",
            f"{first} vs {second}, which one is {word}",
            f"Compare {first} and {second} and give the {word} one.",
            f"{p.name} may have {first} or {second} of a cake. Which of the two is {word}?",
            f"Find the {word} of the fractions {first} and {second}.",
            f"is {first} or {second} the {word} fraction",
            f"Of {first} and {second}, name the {word}.",
            f"{first} or {second}, {word}?",
            f"{word} of {first} and {second}",
            f"Give me the {word} fraction: {first} or {second}?",
            f"Out of the fractions {first} and {second}, which one is {word}?",
            f"I can choose {first} or {second} of a pizza. Which one is {word}?",
            f"One jug is {first} full, another {second} full. Which fraction is {word}?",
            f"Tell me which of these two fractions is {word}: {first}, {second}.",
        ),
        think=f"Compare {first} and {second} as exact fractions.",
        code=f"from fractions import Fraction\nprint({function}({a}, {b}))",
        answer=str(first if cross == (function == "max") else second),
    )


def mixed_to_improper(rng: random.Random) -> Draft:
    value, said = _mixed(rng)
    whole, part = said.split()
    top, bottom = part.split("/")
    return Draft(
        phrasings=(
            f"Write {said} as an improper fraction.",
            f"What is {said} as an improper fraction?",
            f"{said} as improper fraction",
            f"Convert the mixed number {said} to a single fraction.",
            f"A recipe needs {said} cups of milk. Write that as an improper fraction.",
            f"turn {said} into an improper fraction",
            f"How do you write the mixed number {said} as one fraction?",
            f"Change {said} into a top-heavy fraction.",
            f"{said} to improper fraction",
            f"whats {said} as an improper fraction",
            f"Give me {said} as one improper fraction.",
            f"I have {said} pizzas. Write that as an improper fraction.",
            f"Make an improper fraction out of {said}.",
            f"Which improper fraction equals {said}?",
            f"Express {said} as an improper fraction, please.",
        ),
        think=f"{whole} whole ones are {whole} * {bottom} parts; add {top} over {bottom}.",
        code=f"from fractions import Fraction\nprint({whole} + Fraction({top}, {bottom}))",
        answer=str(value),
    )


def improper_to_mixed(rng: random.Random) -> Draft:
    value, said = _mixed(rng)
    top, bottom = value.numerator, value.denominator
    return Draft(
        phrasings=(
            f"Write {value} as a mixed number.",
            f"What is {value} as a mixed number?",
            f"{value} as mixed number",
            f"Convert the improper fraction {value} to a mixed number.",
            f"There are {value} pies on the table. How much is that as a mixed number?",
            f"turn {value} into a mixed number",
            f"How do you write {value} with a whole number and a proper fraction?",
            f"Change the top-heavy fraction {value} into a mixed number.",
            f"{value} to mixed number",
            f"whats {value} as a mixed number",
            f"Give me {value} as a mixed number.",
            f"I used {value} cups of flour. Write that as a mixed number.",
            f"Make a mixed number out of {value}.",
            f"Which mixed number is the same as {value}?",
            f"Express {value} as a mixed number, please.",
        ),
        think=f"Divide {top} by {bottom}: the quotient is the whole part, the remainder goes over {bottom}.",
        code=f'whole, rest = divmod({top}, {bottom})\nprint(f"{{whole}} {{rest}}/{bottom}")',
        answer=said,
    )


def mixed_number_sum(rng: random.Random) -> Draft:
    (a, first), (b, second) = sorted((_mixed(rng) for _ in range(2)), reverse=True)
    sign, verb, noun = rng.choice((("+", "plus", "sum"), ("-", "minus", "difference"), ("*", "times", "product")))
    if a == b:
        sign, verb, noun = "+", "plus", "sum"
    top = a.numerator * b.denominator
    up = top + b.numerator * a.denominator if sign == "+" else top - b.numerator * a.denominator
    value = Fraction(a.numerator * b.numerator if sign == "*" else up, a.denominator * b.denominator)
    story = {
        "+": f"One board is {first} feet long and another {second} feet. How long are they end to end, as a fraction?",
        "-": f"From a {first} foot board I saw off {second} feet. How many feet are left, as a fraction?",
        "*": f"A carpet is {first} meters long and {second} meters wide. What is its area as a fraction?",
    }[sign]
    x, y = (f"({said.replace(' ', ' + Fraction(').replace('/', ', ')}))" for said in (first, second))
    return Draft(
        phrasings=(
            f"{first} {verb} {second}",
            f"what is {first} {sign} {second}",
            f"{first} {sign} {second} as a single fraction",
            f"What is {first} {sign} {second} as a fraction?",
            f"Calculate {first} {verb} {second}. Give a fraction.",
            f"{first} {sign} {second}",
            f"Find the {noun} of the mixed numbers {first} and {second} as an improper fraction.",
            story,
            f"how much is {first} {verb} {second} written as a fraction",
            f"Work out {first} {verb} {second} exactly, as one fraction.",
            f"Give the {noun} of {first} and {second} in fraction form.",
            f"I need {first} {sign} {second} without decimals, please.",
            f"Compute the {noun} of {first} and {second} and leave it as a fraction.",
        ),
        think=f"Write {first} and {second} as exact fractions and take their {noun}.",
        code=f"from fractions import Fraction\na = {x[1:-1]}\nb = {y[1:-1]}\nprint(a {sign} b)",
        answer=str(value),
    )


def percent_to_fraction(rng: random.Random) -> Draft:
    halves = rng.choice(
        (rng.randint(1, 99) * 2, rng.randint(1, 19) * 10, rng.randint(1, 199), rng.randint(101, 250) * 2)
    )
    percent = Fraction(halves, 2)
    p = show(percent)
    return Draft(
        phrasings=(
            f"write {p}% as a fraction in lowest terms",
            f"{p} percent as a fraction",
            f"what fraction is {p}%",
            f"What is {p}% as a fraction?",
            f"Write {p} percent as a fraction in lowest terms.",
            f"{p}% as a fraction",
            f"Convert {p}% to a simplified fraction.",
            f"A poll says {p}% agree. Which fraction of the people is that?",
            f"turn {p} percent into a fraction",
            f"Which fraction in simplest form equals {p}%?",
            f"Express {p}% as a reduced fraction.",
            f"{p} percent to fraction",
            f"whats {p}% as a fraction in lowest terms",
            f"Give me {p}% as a simplified fraction.",
            f"How do you write {p} percent as a fraction?",
            f"{p}% of the pupils walk. Which simplified fraction is that?",
            f"If {p}% of a tank is used, what fraction of the tank is that?",
            f"Change {p} % into a fraction, fully reduced.",
        ),
        think=f"{p} percent is {p} over 100, reduced.",
        code=f'from fractions import Fraction\nprint(Fraction("{p}") / 100)',
        answer=str(percent / 100),
    )


def round_to_place(rng: random.Random) -> Draft:
    place, word = rng.choice(((10, "ten"), (100, "hundred"), (1000, "thousand"), (10000, "ten thousand")))
    number = rng.randint(2, 90) * place + rng.choice([d for d in range(1, place) if d != place // 2])
    n, who = grouped(Fraction(number)), person(rng)
    down = number % place < place / 2
    return Draft(
        phrasings=(
            f"Round {number} to the nearest {word}.",
            f"What is {n} rounded to the nearest {word}?",
            f"{number} to the nearest {word}",
            f"round off {number} to nearest {place}",
            f"{n} people came to the concert. How many is that to the nearest {word}?",
            f"Give {number} correct to the nearest {word}.",
            f"To the nearest {word}, what is {n}?",
            f"{who.name} counted {number} steps. Round that to the nearest {word}.",
            f"round {number} to the nearest {word}",
            f"Round {n} to the next {word}, up or down.",
            f"Give me {number} rounded to the nearest {word}.",
            f"whats {number} rounded to the closest {word}",
            f"The town has {n} people. Round that to the nearest {word}.",
            f"nearest {word} to {number}?",
            f"Please round the number {n} to the closest {word}.",
            f"Which multiple of {place} is nearest to {number}?",
        ),
        think=f"Round {number} to a multiple of {place}.",
        code=f"print(round({number} / {place}) * {place})",
        answer=str(number - number % place + (0 if down else place)),
    )


def significant_figures(rng: random.Random) -> Draft:
    figures = rng.randint(1, 4)
    digits = rng.choice("123456789") + "".join(rng.choice("0123456789") for _ in range(figures + 1))
    if digits[figures] == "5":
        digits = f"{digits[:figures]}6{digits[figures + 1 :]}"
    number = Decimal(digits).scaleb(rng.randint(-6, 1))
    text = f"{number:f}"
    value = number.quantize(Decimal(1).scaleb(number.adjusted() - figures + 1), rounding=ROUND_HALF_UP)
    answer = f"{value:f}"
    plural = "s" if figures > 1 else ""
    return Draft(
        phrasings=(
            f"{text} in {figures} significant figure{plural}",
            f"round {text} to {figures} sf",
            f"Round {text} to {figures} significant figure{plural}.",
            f"What is {text} to {figures} significant figure{plural}?",
            f"{text} to {figures} sig fig{plural}",
            f"Give {text} correct to {figures} significant digit{plural}.",
            f"A scale shows {text}. State it with {figures} significant figure{plural}.",
            f"how do i write {text} with {figures} significant digit{plural}",
            f"Express {text} to {figures} s.f.",
            f"Reduce the number {text} to {figures} significant figure{plural}.",
            f"Keep {figures} significant digit{plural} of {text}.",
            f"What's {text} rounded to {figures} significant figure{plural}?",
        ),
        think=f"Round {text} to {figures} significant figure{plural}.",
        code=f'from decimal import Decimal\nnumber = Decimal("{text}")\n'
        f'print(f"{{round(number, {figures} - 1 - number.adjusted()):f}}")',
        answer=answer,
    )


def estimate_product(rng: random.Random) -> Draft:
    a, b = (rng.choice([n for n in range(11, 99) if n % 5]) for _ in range(2))
    near_a, near_b = ((n + 5) // 10 * 10 for n in (a, b))
    sign, noun, verb = rng.choice((("*", "product", "times"), ("+", "sum", "plus")))
    return Draft(
        phrasings=(
            f"estimate {a} {sign} {b}, round to tens first",
            f"rough {noun} of {a} and {b} from the nearest tens",
            f"Estimate {a} {sign} {b} by rounding each number to the nearest ten.",
            f"Round {a} and {b} to the nearest ten and find the {noun}.",
            f"estimate {a} {verb} {b} (nearest tens)",
            f"What is a good estimate of the {noun} of {a} and {b} when both are rounded to tens first?",
            f"Without exact calculation, roughly how much is {a} {verb} {b}? Round both to the nearest ten.",
            f"rounding to tens, about how much is {a} {sign} {b}",
            f"Give the estimated {noun} of {a} and {b} after rounding each to the nearest 10.",
            f"A class estimates {a} {verb} {b} by rounding to the nearest ten. What do they get?",
            f"Approximate {a} {sign} {b}: first round both numbers to the nearest ten.",
            f"By rounding {a} and {b} to the nearest ten, estimate their {noun}.",
        ),
        think=f"Round {a} and {b} to tens, then take their {noun}.",
        code=f"print(round({a}, -1) {sign} round({b}, -1))",
        answer=str(near_a * near_b if sign == "*" else near_a + near_b),
    )


def to_scientific(rng: random.Random) -> Draft:
    figures = rng.randint(2, 4)
    digits = (
        rng.choice("123456789")
        + "".join(rng.choice("0123456789") for _ in range(figures - 2))
        + rng.choice("123456789")
    )
    exponent = rng.choice((*range(-8, -1), *range(3, 10)))
    number = Decimal(digits).scaleb(exponent - figures + 1)
    text = f"{number:f}"
    text = f"{int(number):,}" if exponent > 3 and number == int(number) and rng.random() < 0.5 else text
    plain = text.replace(",", "")
    return Draft(
        phrasings=(
            f"Write {text} in scientific notation, like 1.5e+3.",
            f"What is {text} in scientific notation? Use the form 1.5e+3.",
            f"{text} in scientific notation (e form)",
            f"Convert {text} to scientific e-notation.",
            f"A lab reports {text}. Put it in scientific notation such as 1.5e+3.",
            f"how do you write {text} in e notation like 1.5e+3",
            f"Express {text} as a number between 1 and 10 times a power of ten, written like 1.5e+3.",
            f"Give {text} in exponential notation, e.g. 1.5e+3.",
            f"Show {text} in standard form, written like 1.5e+3.",
            f"Turn {text} into scientific notation as in 1.5e+3.",
        ),
        think=f"Format {text} with an exponent, without zeros at the end.",
        code=f'from decimal import Decimal\nnumber = Decimal("{plain}").normalize()\nprint(f"{{number:e}}")',
        answer=f"{digits[0]}.{digits[1:]}e{'-' if exponent < 0 else '+'}{abs(exponent)}",
    )


def from_scientific(rng: random.Random) -> Draft:
    lead, exponent = decimal(rng, 1, 9, rng.choice((1, 2))), rng.choice((*range(-6, 0), *range(2, 10)))
    m = show(lead)
    number = Decimal(m).scaleb(exponent)
    answer = f"{number:f}"
    answer = answer.rstrip("0").rstrip(".") if "." in answer else answer
    power = f"{m} x 10^{exponent}"
    return Draft(
        phrasings=(
            f"{power} as an ordinary number",
            f"{power} written out in full",
            f"Using Python, show {power} without exponent.",
            f"{m}e{exponent} as a normal number",
            f"{m}e{exponent} written out",
            f"what is {m} times 10 to the {exponent}",
            f"Write {power} as an ordinary number.",
            f"What is {power} in standard decimal notation?",
            f"{power}",
            f"Convert {m}e{exponent} to a plain number.",
            f"A star table lists {m} × 10^{exponent}. What is that written out?",
            f"how much is {m} times 10 to the power of {exponent}",
            f"Expand {power} without the power of ten.",
            f"Give {m} * 10^{exponent} in full, without exponent.",
            f"Which number is meant by {m}e{exponent}?",
            f"Write out {power} in decimal form.",
        ),
        think=f"Multiply {m} by 10 to the power {exponent}.",
        code=f'from decimal import Decimal\nnumber = Decimal("{m}e{exponent}")\nprint(f"{{number:f}}")',
        answer=answer,
    )
