"""What pupils and students ask in passing: famous constants, densities, small equations, orders of letters."""

from __future__ import annotations

import itertools
import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO
from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.math.amounts import show, tied
from training.skills.vocabulary import people

CONSTANTS = (
    ("pi", "math.pi", "3.14159265358979"),
    ("pi", "math.pi", "3.14159265358979"),
    ("Euler's number e", "math.e", "2.71828182845905"),
    ("the golden ratio", "(1 + math.sqrt(5)) / 2", "1.61803398874989"),
    ("the square root of 2", "math.sqrt(2)", "1.41421356237310"),
    ("the square root of 3", "math.sqrt(3)", "1.73205080756888"),
)


def constant_to_places(rng: random.Random) -> Draft:
    (name, code, digits), places = rng.choice(CONSTANTS), rng.randint(2, 11)
    return Draft(
        phrasings=(
            f"What is {name} to {places} decimal places?",
            f"value of {name} to {places} decimals",
            f"{name} to {places} decimal places",
            f"Give {name} rounded to {places} decimal places.",
            f"print {name} with {places} decimals",
            f"How much is {name}, rounded to {places} decimals?",
            f"I need the value of {name} with {places} decimal places.",
            f"round {name} to {places} decimals",
            f"Write {name} as a decimal with {places} places.",
            f"Tell me {name} to {places} decimals.",
        ),
        think=f"Round {name} to {places} decimals.",
        code=f"import math\nprint(round({code}, {places}))",
        answer=str(round(float(digits), places)),
    )


MATERIALS = (
    ("iron", "7.87"), ("gold", "19.3"), ("aluminium", "2.7"), ("mercury", "13.5"), ("oil", "0.9"), ("oak wood", "0.7"),
    ("copper", "8.96"), ("ice", "0.92"), ("concrete", "2.4"),
)  # fmt: skip


def mass_from_density(rng: random.Random) -> Draft:
    what, density = rng.choice(MATERIALS)
    volume = rng.randint(2, 500)
    return Draft(
        phrasings=(
            f"What is the mass in g of {volume} cm³ of {what} with a density of {density} g/cm³?",
            f"mass of {volume} cm3 {what}, density {density} g/cm3",
            f"{what} has a density of {density} g/cm³. How many grams do {volume} cm³ weigh?",
            f"how much do {volume} ml of {what} weigh in grams at {density} g/ml",
            f"Find the mass: density {density} g/cm³, volume {volume} cm³.",
            f"density {density} g/cm³ volume {volume} cm³ mass?",
            f"A piece of {what} ({density} g/cm³) has a volume of {volume} cm³. Calculate its mass in grams.",
            f"grams of {what} in {volume} cm³ at {density} g/cm³",
            f"m = rho V for rho = {density} g/cm³ and V = {volume} cm³",
            f"How heavy in g are {volume} cubic centimetres of {what}, {density} g/cm³?",
        ),
        think=f"Mass: the density {density} times the volume {volume}.",
        code=f"print(round({density} * {volume}, 4))",
        answer=show(Fraction(density) * volume),
    )


def mean_of_range(rng: random.Random) -> Draft:
    low = rng.choice((1, 1, rng.randint(2, 60)))
    high = low + rng.choice((9, 19, 49, 99, rng.randint(4, 120)))
    return Draft(
        phrasings=(
            f"What is the average of all whole numbers from {low} to {high}?",
            f"average of the numbers {low} to {high}",
            f"mean of integers from {low} to {high}",
            f"Find the mean of the numbers from {low} to {high} inclusive.",
            f"what is the average of {low}, {low + 1}, {low + 2}, ..., {high}",
            f"Average of the consecutive numbers {low} through {high}?",
            f"If I take every whole number from {low} to {high}, what is their mean?",
            f"Calculate the arithmetic mean of {low}..{high}.",
            f"mean value of all integers between {low} and {high}, ends included",
            f"Give the average of every integer from {low} up to {high}.",
        ),
        think=f"Add the numbers from {low} to {high} and divide by how many there are.",
        code=f"numbers = range({low}, {high} + 1)\nprint(sum(numbers) / len(numbers))",
        answer=str((low + high) / 2),
    )


def product_of_range(rng: random.Random) -> Draft:
    kind = rng.choice(("range", "range", "odd", "even"))
    if kind == "range":
        low = rng.randint(2, 15)
        high = low + rng.randint(2, 8)
        said, span = f"all whole numbers from {low} to {high}", f"range({low}, {high} + 1)"
        value = math.factorial(high) // math.factorial(low - 1)
    else:
        n = rng.randint(3, 10)
        said, start = f"the first {n} {kind} numbers", 1 if kind == "odd" else 2
        span = f"range({start}, 2 * {n} + {start}, 2)"
        value = 2**n * math.factorial(n) if kind == "even" else math.factorial(2 * n) // (2**n * math.factorial(n))
    return Draft(
        phrasings=(
            f"What is the product of {said}?",
            f"product of {said}",
            f"Multiply {said} together.",
            f"multiply {said}",
            f"What do you get by multiplying {said} with each other?",
            f"Find the product of {said}.",
            f"result of multiplying {said}",
            f"How large is the product of {said}?",
            f"Calculate {said} multiplied together.",
            f"If I multiply {said}, what is the result?",
        ),
        think=f"Multiply {said} with math.prod.",
        code=f"import math\nprint(math.prod({span}))",
        answer=str(value),
    )


def list_orders(rng: random.Random) -> Draft:
    word = "".join(rng.sample("ABCDEFGHKLMNOPRSTUVXYZ", 3))
    word = rng.choice((word, word.lower(), "".join(map(str, sorted(rng.sample(range(1, 10), 3))))))
    a, b, c = tuple(word)
    value = " ".join((a + b + c, a + c + b, b + a + c, b + c + a, c + a + b, c + b + a))
    return Draft(
        phrasings=(
            f"all permutations of {word}, separated by spaces",
            f"every permutation of {word} on one line with spaces",
            f"List all permutations of {word}, separated by spaces.",
            f"permutations of {word} separated by spaces",
            f"all orders of {a}, {b} and {c} as {word}, ..., with spaces between",
            f"Write every arrangement of {word} in one line, with spaces.",
            f"In which orders can {word} be arranged? One line, separated by spaces.",
            f"print all arrangements of {word} in a line with spaces",
            f"Show the 6 orders of {word} separated by spaces.",
            f"every way to order {word}, space separated",
            f"Give me each rearrangement of {word}, starting with {word} itself, spaces between.",
            f"Generate the permutations of {word} and print them on one line with spaces.",
        ),
        think=f"Take the permutations of {word} and join each.",
        code=f'from itertools import permutations\nprint(*("".join(p) for p in permutations("{word}")))',
        answer=value,
    )


def girls_among_children(rng: random.Random) -> Draft:
    n, kind = rng.randint(2, 6), rng.choice(("girls", "boys"))
    k, places = rng.randint(0, n), rng.choice((4, 4, 3))
    row = [1]
    for _ in range(n):
        row = [1, *(a + b for a, b in itertools.pairwise(row)), 1]
    value = Fraction(row[k], 2**n)
    if tied(value, places) or k == 1:
        return girls_among_children(rng)
    r = to_places(places)
    return Draft(
        phrasings=(
            f"A family has {n} children. What is the probability of exactly {k} {kind}{r}?",
            f"probability of exactly {k} {kind} in {n} children{r}",
            f"How likely is it that {n} children include exactly {k} {kind} (half and half chance){r}?",
            f"{n} kids, exactly {k} {kind}, chance{r}",
            f"If boys and girls are equally likely, what is the chance that {k} of {n} children are {kind}{r}?",
            f"chance that exactly {k} out of {n} babies are {kind}{r}",
            f"Find P(exactly {k} {kind}) among {n} children, each sex equally likely{r}.",
            f"what are the odds of having {k} {kind} if you have {n} kids{r}",
            f"With {n} births, each a boy or a girl with chance 0.5, probability of exactly {k} {kind}{r}?",
            f"Of {n} siblings exactly {k} are {kind}: how probable is that{r}?",
        ),
        think=f"Ways to have {k} of {n} as {kind}, over 2 to the power {n}.",
        code=f"import math\nprint(round(math.comb({n}, {k}) / 2 ** {n}, {places}))",
        answer=str(round(float(value), places)),
    )


def sum_of_digit_powers(rng: random.Random) -> Draft:
    n, (power, what) = (
        rng.choice((rng.randint(12, 999), rng.randint(1000, 99999))),
        rng.choice(((2, "squares"), (2, "squares"), (3, "cubes"))),
    )
    value, rest = 0, n
    while rest:
        value += math.prod([rest % 10] * power)
        rest //= 10
    return Draft(
        phrasings=(
            f"What is the sum of the {what} of the digits of {n}?",
            f"sum of the {what} of the digits of {n}",
            f"Add up the {what} of the digits in {n}.",
            f"{what} of digits of {n} added",
            f"{'Square' if power == 2 else 'Cube'} each digit of {n} and add the results.",
            f"take {n}, {'square' if power == 2 else 'cube'} every digit, total?",
            f"Find the sum of the digit {what} of {n}.",
            f"digit {what} sum {n}",
            f"How much do the {what} of all digits of {n} add up to?",
            f"Raise each digit of {n} to the power {power} and sum.",
        ),
        think=f"Raise each digit of {n} to the power {power} and add.",
        code=f"print(sum(int(d) ** {power} for d in str({n})))",
        answer=str(value),
    )


def double_inequality(rng: random.Random) -> Draft:
    shift = rng.choice(NONZERO)
    low = rng.randint(-9, 9)
    high = low + rng.randint(2, 15)
    less = rng.choice(("<", "<="))
    inner = f"x {'-' if shift < 0 else '+'} {abs(shift)}"
    said = f"{low + shift} {less} {inner} {less} {high + shift}"
    return Draft(
        phrasings=(
            f"Solve {said}. Answer like 2 {less} x {less} 6.",
            f"solve {said} (answer like 2 {less} x {less} 6)",
            f"For which x is {said}? Write it like 2 {less} x {less} 6.",
            f"{said}, answer in the form 2 {less} x {less} 6",
            f"Find the range of x with {said}, in the form 2 {less} x {less} 6.",
            f"double inequality {said}, like 2 {less} x {less} 6",
            f"Isolate x in {said} and write it like 2 {less} x {less} 6.",
            f"what x satisfy {said}? form: 2 {less} x {less} 6",
            f"Between which numbers is x if {said}? Answer like 2 {less} x {less} 6.",
            f"Give all x with {said} as in 2 {less} x {less} 6.",
        ),
        think=f"{'Subtract' if shift > 0 else 'Add'} {abs(shift)} on both sides.",
        code=(
            f"low, high, shift = {low + shift}, {high + shift}, {shift}\n"
            f'print(f"{{low - shift}} {less} x {less} {{high - shift}}")'
        ),
        answer=f"{low} {less} x {less} {high}",
    )


def half_covered(rng: random.Random) -> Draft:
    days, part = rng.randint(8, 60), rng.choice((("half", 1), ("half", 1), ("a quarter of", 2), ("an eighth of", 3)))
    word, back = part
    what, place = rng.choice((("Lily pads", "lake"), ("Algae", "pond"), ("Water plants", "pool")))
    the = f"{word} the {place}"
    value = days
    for _ in range(back):
        value -= 1
    return Draft(
        phrasings=(
            f"{what} double in area every day and cover the {place} in {days} days. When was {the} covered?",
            f"{what.lower()} double every day, {place} full after {days} days, day when {the} was covered?",
            f"The area of {what.lower()} doubles daily. After {days} days the {place} is full. On which day was {the}"
            f" covered?",
            f"how many days until {the} is covered if {what.lower()} double daily and fill it in {days} days",
            f"A {place} is full of {what.lower()} on day {days}; they double daily. On what day did they cover {the}?",
            f"doubling each day, full {place} at day {days}, {word} full at day?",
            f"It takes {days} days for doubling {what.lower()} to cover a {place}. How many days for {the}?",
            f"If {what.lower()} double daily and fill a {place} on day {days}, which day covers {the}?",
            f"{what} double every day and cover the {place} in {days} days. Name the day on which {the} was covered.",
            f"{what} grow to twice the area each day, covering all of a {place} by day {days}. Day for {the}?",
            f"Riddle: {what.lower()} double every day; full on day {days}. When is {the} covered?",
        ),
        think=f"Each day back from day {days} halves the area; go back {back}.",
        code=f"print({days} - {back})",
        answer=str(value),
    )


def acceleration_from_kmh(rng: random.Random) -> Draft:
    speed, time = rng.choice((30, 50, 60, 72, 90, 100, 100, 108, 120)), rng.choice((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15))
    value = Fraction(speed * 10, 36 * time)
    if tied(value, 2):
        return acceleration_from_kmh(rng)
    vehicle = rng.choice(("car", "motorbike", "train", "van"))
    return Draft(
        phrasings=(
            f"What is the acceleration in m/s² from 0 to {speed} km/h in {time} s, to 2 decimals?",
            f"acceleration 0 to {speed} km/h in {time} s, m/s2, 2 decimals",
            f"A {vehicle} goes from 0 to {speed} km/h in {time} seconds. Find its acceleration in m/s², two decimals.",
            f"0-{speed} km/h in {time}s what acceleration in m/s^2 (2 decimals)",
            f"How large is the acceleration (m/s², 2 decimals) of a {vehicle} reaching {speed} km/h after {time} s?",
            f"from standstill to {speed} km/h in {time} sec, acceleration in m/s² rounded to 2 decimals",
            f"Calculate the mean acceleration in m/s² to 2 decimals: rest to {speed} km/h within {time} s.",
            f"my {vehicle} does 0 to {speed} km/h in {time} seconds, how many m/s² (2 decimals)",
            f"In {time} s a {vehicle} reaches {speed} km/h from rest. Acceleration in m/s² with 2 decimals?",
            f"{speed} km/h after {time} s from zero: m/s² to 2 decimals?",
        ),
        think=f"Turn {speed} km/h into m/s by 3.6 and divide by {time} s.",
        code=f"print(round({speed} / 3.6 / {time}, 2))",
        answer=show(round(value, 2)),
    )


def square_equation(rng: random.Random) -> Draft:
    root, more = rng.randint(1, 20), rng.choice((0, 0, rng.randint(1, 15)))
    left = f"x^2 + {more}" if more else "x^2"
    c = sum(range(1, 2 * root, 2)) + more
    typed = left.replace(" ", "").replace("^2", "²")
    return Draft(
        phrasings=(
            f"Solve {left} = {c}. Give both solutions, smaller first.",
            f"{left} = {c}, both solutions",
            f"What are both solutions of {left} = {c}?",
            f"solve {typed} = {c}, list both",
            f"Which two numbers satisfy {left} = {c}?",
            f"{typed}={c} x=? (two answers)",
            f"x squared {f'plus {more} ' if more else ''}equals {c}, what can x be",
            f"Find all x with {left} = {c}, in ascending order.",
            f"List the solutions of {left} = {c} from small to large.",
            f"Both roots of {left} = {c}, negative one first?",
        ),
        think=f"x is minus or plus the root of {c}{f' minus {more}' if more else ''}.",
        code=f"import math\nroot = math.isqrt({f'{c} - {more}' if more else c})\nprint([-root, root])",
        answer=str([-root, root]),
    )


def logs_together(rng: random.Random) -> Draft:
    add = rng.random() < 0.6
    a, b = rng.choice(((8, 125), (4, 25), (2, 50), (20, 5), (2, 5), (40, 25), (rng.randint(2, 40), rng.randint(2, 40))))
    if not add:
        a = b * rng.choice((10, 100, 2, 5, 1000))
    sign, word = ("+", "plus") if add else ("-", "minus")
    value = Fraction(a * b) if add else Fraction(a, b)
    answer = round(math.log(value) / math.log(10), 4)
    return Draft(
        phrasings=(
            f"What is log {a} {sign} log {b} to base 10?",
            f"log {a} {sign} log {b} (base 10)",
            f"Simplify log10({a}) {sign} log10({b}) to a number.",
            f"log({a}){sign}log({b}), base 10",
            f"Calculate log {a} {word} log {b}, both to base 10.",
            f"use the log rules: log10 {a} {sign} log10 {b}",
            f"How much is log10({a}) {word} log10({b})?",
            f"evaluate lg {a} {sign} lg {b}",
            f"Work out the {'sum' if add else 'difference'} log10 {a} {sign} log10 {b}.",
            f"Base 10: log({a}) {sign} log({b}) = ?",
        ),
        think=f"Take the base 10 logarithms of {a} and {b}: {word}.",
        code=f"import math\nprint(round(math.log10({a}) {sign} math.log10({b}), 4))",
        answer=str(answer),
    )


def circle_radius(rng: random.Random) -> Draft:
    r, h, k = rng.randint(2, 15), rng.choice((0, 0, *range(-6, 7))), rng.choice((0, 0, *range(-6, 7)))

    def part(letter: str, at: int) -> str:
        return f"({letter} {'-' if at > 0 else '+'} {abs(at)})^2" if at else f"{letter}^2"

    said, square = f"{part('x', h)} + {part('y', k)}", sum(range(1, 2 * r, 2))
    name = people(rng, 1)[0].name
    return Draft(
        phrasings=(
            f"What is the radius of the circle {said} = {square}?",
            f"radius of {said} = {square}",
            f"{said} = {square} is a circle. Find its radius.",
            f"circle {said.replace(' ', '')}={square} radius?",
            f"How large is the radius of the circle with equation {said} = {square}?",
            f"circle equation {said} = {square}, what radius",
            f"Give the radius of {said} = {square}.",
            f"{name} draws the circle {said} = {square}. Which radius does it have?",
            f"Read off the radius: {said} = {square}",
            f"Determine r for the circle {said} = {square}.",
        ),
        think=f"The right side is the radius squared, so take the root of {square}.",
        code=f"import math\nprint(math.sqrt({square}))",
        answer=str(float(r)),
    )


def mach_speed(rng: random.Random) -> Draft:
    mach = rng.choice((Fraction(2), Fraction(3), Fraction(1, 2), Fraction(rng.randint(2, 60), 10)))
    m = show(mach)
    return Draft(
        phrasings=(
            f"How fast is Mach {m} in km/h if Mach 1 is 1225 km/h?",
            f"mach {m} in km/h (mach 1 = 1225 km/h)",
            f"Convert Mach {m} to km/h, with Mach 1 = 1225 km/h.",
            f"what speed in km/h is mach {m}, taking 1225 km/h as mach 1",
            f"A jet flies at Mach {m}. How many km/h is that (Mach 1: 1225 km/h)?",
            f"speed of mach {m} in kilometres per hour, sound 1225 km/h",
            f"Sound travels 1225 km/h. How fast is {m} times that, Mach {m}?",
            f"Mach {m}: km/h? (1225 km/h per Mach)",
            f"How many km/h does a plane do at Mach {m} when the speed of sound is 1225 km/h?",
            f"Give Mach {m} in km/h; use 1225 km/h for the speed of sound.",
        ),
        think=f"Multiply 1225 km/h by {m}.",
        code=f"print(1225 * {m})" if mach == int(mach) else f"print(round(1225 * {m}, 4))",
        answer=show(1225 * mach),
    )
