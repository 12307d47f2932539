"""Short cases of a lesson: two numbers, terms of a formula, sums of powers, ratios of an angle, primes or not."""

from __future__ import annotations

import itertools
import math
import random
from fractions import Fraction

from training.skills.base import Draft


def both_from_sum_and_difference(rng: random.Random) -> Draft:
    small, gap = rng.randint(1, 90), rng.randint(1, 40)
    total = 2 * small + gap
    form = "[larger, smaller]"
    return Draft(
        phrasings=(
            f"Two numbers add up to {total} and differ by {gap}. What are they? Larger first, as a list.",
            f"sum {total}, difference {gap}: both numbers as {form}",
            f"Find two numbers whose sum is {total} and whose difference is {gap}. Give {form}.",
            f"x + y = {total} and x - y = {gap}, {form}?",
            f"I have two numbers: together they make {total}, and one is {gap} more than the other. List both, {form}.",
            f"which two numbers have the sum {total} and the difference {gap}, {form}",
            f"The sum of two integers is {total}, one exceeds the other by {gap}. What are the integers, as {form}?",
            f"Tell me both numbers, {form}, if they add to {total} and are {gap} apart.",
            f"Two numbers are {gap} apart and sum to {total}. Print {form}.",
            f"Determine {form} of the numbers with sum {total} and difference {gap}.",
        ),
        think=f"The larger is half of {total} plus {gap}, the smaller half of {total} minus {gap}.",
        code=f"print([({total} + {gap}) // 2, ({total} - {gap}) // 2])",
        answer=str([small + gap, small]),
    )


def terms_of_formula(rng: random.Random) -> Draft:
    a, b, n = rng.randint(1, 6), rng.randint(-6, 9), rng.randint(4, 8)
    said, code, step = rng.choice(
        (
            ("{a}n {b}", "{a} * n {b}", lambda i: a * i + b),
            ("{a}n^2 {b}", "{a} * n ** 2 {b}", lambda i: sum([i] * (a * i)) + b),
            ("2^n {b}", "2 ** n {b}", lambda i: (1 << i) + b),
            ("n^3 {b}", "n ** 3 {b}", lambda i: sum([i * i] * i) + b),
        )
    )
    if b == 0 or (a == 1 and "{a}" in said):
        return terms_of_formula(rng)
    signed = f"{'-' if b < 0 else '+'} {abs(b)}"
    formula, python = said.format(a=a, b=signed), code.format(a=a, b=signed)
    return Draft(
        phrasings=(
            f"first {n} terms of a_n = {formula}, starting at n = 1, as a list",
            f"List the first {n} terms of the sequence a(n) = {formula} with n = 1, 2, 3, ...",
            f"The nth term of a sequence is {formula}. What are its first {n} terms (n from 1)? As a list.",
            f"a_n = {formula}: write down a_1 to a_{n} as a list",
            f"nth term {formula}, first {n} numbers from n = 1, list",
            f"Put n = 1 to {n} into {formula} and list the results.",
            f"What sequence does {formula} give for n = 1, ..., {n}? A list.",
            f"generate {n} terms of {formula} beginning with n=1, list",
            f"Give the first {n} terms, as a list, of the sequence with the rule {formula}, n starting at 1.",
            f"Write out {n} terms of a_n = {formula} for n = 1 and on, as a list.",
        ),
        think=f"Put n from 1 to {n} into {formula}.",
        code=f"print([{python} for n in range(1, {n} + 1)])",
        answer=str([step(i) for i in range(1, n + 1)]),
    )


def powers_summed_to(rng: random.Random) -> Draft:
    first, ratio = rng.choice((1, 1, 1, 2, 3, 5)), rng.choice((2, 2, 2, 3, 4, 5))
    terms = [first * ratio**i for i in range(rng.randint(5, 12))]
    said = f"{terms[0]} + {terms[1]} + {terms[2]} + ... + {terms[-1]}"
    commas = f"{terms[0]}, {terms[1]}, {terms[2]}, ..., {terms[-1]}"
    return Draft(
        phrasings=(
            f"{said} = ?",
            f"What is {said}?",
            f"sum of the geometric series {said}",
            f"Add up {commas} where each term is {ratio} times the one before.",
            f"{said} (each term {ratio} times the last)",
            f"Find the sum {said}, a geometric series.",
            f"total of {commas}, every number times {ratio}",
            f"Each day I save {ratio} times as much: {commas} cents. How many cents are that together?",
            f"Compute {said}.",
            f"Sum the geometric series {commas}.",
        ),
        think=f"Start at {terms[0]}, multiply by {terms[1]} / {terms[0]} and add up to {terms[-1]}.",
        code=(
            f"term, ratio, total = {terms[0]}, {terms[1]} // {terms[0]}, 0\nwhile term <= {terms[-1]}:\n"
            "    total += term\n    term *= ratio\nprint(total)"
        ),
        answer=str((terms[-1] * ratio - first) // (ratio - 1)),
    )


def prime_or_composite(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(4, 100), rng.randrange(11, 300, 2), rng.randrange(101, 3000, 2)))
    value = "prime" if sum(n % d == 0 for d in range(1, n + 1)) == 2 else "composite"
    return Draft(
        phrasings=(
            f"is {n} prime or composite?",
            f"{n}: prime or composite",
            f"Is the number {n} a prime or a composite number?",
            f"Tell me whether {n} is prime or composite.",
            f"prime or composite {n}",
            f"Classify {n} as prime or composite.",
            f"My teacher asks if {n} is prime or composite. Which is it?",
            f"Would you call {n} composite or prime?",
            f"Say prime or composite: {n}.",
            f"Decide if {n} is composite or prime.",
        ),
        think=f"{n} is prime if nothing from 2 up to its square root divides it, else composite.",
        code=f'n = {n}\nprint("prime" if all(n % d for d in range(2, int(n ** 0.5) + 1)) else "composite")',
        answer=value,
    )


TRIANGLES = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41))


def other_trig_ratio(rng: random.Random) -> Draft:
    a, b, c = rng.choice(TRIANGLES)
    a, b = rng.choice(((a, b), (b, a)))
    known, wanted = rng.choice((("sin", "cos"), ("sin", "tan"), ("cos", "sin"), ("cos", "tan")))
    value = Fraction(a, b) if (known, wanted) == ("sin", "tan") else Fraction(b, c)
    if known == "cos":
        value = Fraction(b, a) if wanted == "tan" else Fraction(b, c)
    formula = "Fraction(other, hypotenuse)" if wanted != "tan" else "Fraction(known, other)"
    if (known, wanted) == ("cos", "tan"):
        formula = "Fraction(other, known)"
    return Draft(
        phrasings=(
            f"{known} A = {a}/{c} and A is acute, {wanted} A as a fraction?",
            f"If {known} x = {a}/{c} for an acute angle x, what is {wanted} x? Give a fraction.",
            f"{known}(t) = {a}/{c}, t acute, find {wanted}(t) as a fraction",
            f"The {known} of an acute angle is {a}/{c}. What is its {wanted}, as a fraction?",
            f"Given {known} θ = {a}/{c} with θ between 0 and 90 degrees, find {wanted} θ as a fraction.",
            f"acute angle with {known} = {a}/{c}: {wanted} = ? (fraction)",
            f"Without finding the angle: {known} B = {a}/{c}, B acute. Which fraction is {wanted} B?",
            f"In a right triangle {known} A = {a}/{c}. Find {wanted} A as a fraction.",
            f"Find the exact {wanted} of an acute angle whose {known} is {a}/{c}, as a fraction.",
            f"What fraction is {wanted} A if {known} A = {a}/{c} (A acute)?",
        ),
        think=f"In the right triangle one leg is {a} and the hypotenuse {c}; the other leg comes from Pythagoras.",
        code=(
            f"import math\nfrom fractions import Fraction\nknown, hypotenuse = {a}, {c}\n"
            f"other = math.isqrt(hypotenuse ** 2 - known ** 2)\nprint({formula})"
        ),
        answer=str(value),
    )


def sine_period(rng: random.Random) -> Draft:
    name, b = rng.choice(("sin", "cos")), rng.choice((2, 3, 4, 5, 6, 8, 9, 10, 12))
    a, c = rng.randint(2, 9), rng.choice((0, 0, rng.randint(1, 9)))
    said = f"{a} {name}({b}x){f' + {c}' if c else ''}"
    return Draft(
        phrasings=(
            f"period in degrees of y = {said}",
            f"What is the period of y = {said} in degrees?",
            f"After how many degrees does y = {said} repeat?",
            f"y = {said}, period (degrees)?",
            f"Find the period, in degrees, of the function f(x) = {said}.",
            f"how long is one wave of y = {said}, in degrees",
            f"x is in degrees. What period does {said} have?",
            f"A signal follows y = {said} with x in degrees. How many degrees is one full cycle?",
            f"Give the period of {said} in degrees.",
            f"State the period in degrees of the graph y = {said}.",
        ),
        think=f"One full turn of 360 degrees is gone through {b} times as fast.",
        code=f"print(360 / {b})",
        answer=str(float(next(p for p in range(1, 361) if p * b == 360))),
    )


def angle_integral(rng: random.Random) -> Draft:
    name, k, half = rng.choice(("sin", "cos")), rng.choice((1, 1, 1, 2, 3, 4, 5)), rng.random() < 0.4
    quarter = k * (1 if half else 2) % 4
    value = Fraction(1 - (1, 0, -1, 0)[quarter], k) if name == "sin" else Fraction((0, 1, 0, -1)[quarter], k)
    inner, end = ("x" if k == 1 else f"{k}x"), "pi/2" if half else "pi"
    said = f"{name} {inner}" if k == 1 else f"{name}({inner})"
    stop = f"sympy.{end.replace('/', ' / ')}"
    call = f"sympy.{name}({inner.replace('x', ' * x') if k > 1 else 'x'})"
    return Draft(
        phrasings=(
            f"integral of {said} from 0 to {end}",
            f"What is the integral of {said} between 0 and {end}?",
            f"Integrate {said} from 0 to {end}.",
            f"∫ {said} dx, 0 to {end}",
            f"integrate {name}({inner}) on [0, {end}] exactly",
            f"Find the definite integral of {said} with the limits 0 and {end} (signed area).",
            f"signed area under y = {said} from x = 0 to x = {end}",
            f"Use sympy to integrate {said} from 0 up to {end}.",
            f"Evaluate the definite integral of {said} dx from 0 to {end}.",
            f"Calculate ∫ {name}({inner}) dx over [0, {end}].",
        ),
        think=f"Integrate {said} with sympy from 0 to {end}.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.integrate({call}, (x, 0, {stop})))',
        answer=str(value),
    )


def prime_pair_of_sum(rng: random.Random) -> Draft:
    n = 2 * rng.randint(4, 100)
    primes = [p for p in range(2, n) if all(p % d for d in range(2, p))]
    value = next([p, q] for p, q in itertools.product(primes, primes) if p + q == n)
    return Draft(
        phrasings=(
            f"write {n} as a sum of two primes, the pair with the smallest prime, as a list",
            f"Goldbach: which two primes add up to {n}? Give the pair with the smallest first prime, as a list.",
            f"Find two prime numbers with sum {n}; list them, the smaller as small as possible.",
            f"goldbach pair of {n} with the least prime, [p, q]",
            f"{n} = p + q with p and q prime and p as small as possible, [p, q]?",
            f"Split {n} into two primes [p, q], p as small as it can be.",
            f"Two primes make {n} together. What are they, [p, q] with the smallest possible p?",
            f"Check Goldbach's conjecture for {n}: print the primes [p, q] with the smallest p.",
            f"Which primes [p, q] add to {n} if p is the smallest possible?",
            f"Express {n} as the sum of two primes [p, q], with p minimal.",
        ),
        think=f"Go through p from 2 on until p and {n} - p are both prime.",
        code=(
            "def prime(k):\n    return all(k % d for d in range(2, int(k ** 0.5) + 1))\n\n"
            f"print(next([p, {n} - p] for p in range(2, {n}) if prime(p) and prime({n} - p)))"
        ),
        answer=str(value),
    )


def pythagorean_triples(rng: random.Random) -> Draft:
    top = rng.randint(10, 45)
    value = [
        [a, b, math.isqrt(a * a + b * b)]
        for a in range(1, top)
        for b in range(a, top)
        if math.isqrt(a * a + b * b) ** 2 == a * a + b * b and a * a + b * b <= top * top
    ]
    form = "each as [a, b, c] with a < b < c"
    return Draft(
        phrasings=(
            f"all Pythagorean triples with hypotenuse up to {top}, {form}, sorted",
            f"List every Pythagorean triple with c <= {top}, {form}, in order of a.",
            f"pythagorean triples up to {top}, list of lists, {form}, ascending",
            f"Which whole numbers satisfy a^2 + b^2 = c^2 with c at most {top}? List of triples, {form}, sorted.",
            f"Find the right triangles with whole sides and hypotenuse <= {top}; sorted list, {form}.",
            f"Generate the Pythagorean triples whose largest number is at most {top}: {form}, sorted.",
            f"Using Python, print the list of Pythagorean triples up to c = {top}, {form}, sorted.",
            f"integers a, b, c with a^2 + b^2 = c^2, c no more than {top}, {form}, sorted list",
            f"Give the sorted list of Pythagorean triples with hypotenuse no larger than {top}, {form}.",
            f"Show all triples a^2 + b^2 = c^2 up to c = {top}, {form}, in a sorted list.",
        ),
        think=f"Try all a < b < c up to {top} and keep those with a squared plus b squared equal to c squared.",
        code=(
            f"n = {top} + 1\nprint([[a, b, c] for a in range(1, n) for b in range(a, n) for c in range(b, n)\n"
            "       if a * a + b * b == c * c])"
        ),
        answer=str(value),
    )


def prefixed_to_decimal(rng: random.Random) -> Draft:
    number = rng.choice((255, 16, 31, 64, 100, rng.randint(5, 255), rng.randint(100, 5000)))
    sign = rng.choice(("x", "x", "b", "o"))
    text = f"0{sign}{number:{sign}}"
    text = rng.choice((text, f"0x{number:X}")) if sign == "x" else text
    return Draft(
        phrasings=(
            f"{text} in decimal",
            f"What is {text} in decimal?",
            f"convert {text} to decimal",
            f"Which decimal number is {text}?",
            f"{text} as an ordinary integer",
            f"a program prints {text}. which decimal number is that",
            f"In Python, what integer is {text}?",
            f"The register holds {text}. Give its value in base 10.",
            f"Write {text} as a decimal number.",
            f"What is the decimal value of {text}?",
        ),
        think=f"Read {text} with the base that its prefix names.",
        code=f'print(int("{text}", 0))',
        answer=str(number),
    )
