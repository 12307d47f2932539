"""Linear and quadratic equations, alone and in pairs."""

from __future__ import annotations

import cmath
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, as_python, polynomial, superscript, term, tight
from training.skills.base import Draft
from training.skills.math.amounts import neat, rounded


def linear_equation(rng: random.Random) -> Draft:
    a, x, b = rng.choice((2, 3, 4, 5, 6, 7, 8, 9, 12, -2, -3, -5)), rng.randint(-20, 30), rng.choice(NONZERO) * 2
    c = a * x + b + rng.choice((0, 0, 1, 3))
    less, more = ("-", "add") if b > 0 else ("+", "subtract")
    kind = rng.choice(("plain", "plain", "bracket", "fraction"))
    if kind == "plain":
        left, value = polynomial([a, b]), Fraction(c - b, a)
        code = f"print({neat(f'({c} {less} {abs(b)}) / {a}', value)})"
        think = f"Move {b} to the other side and divide by {a}."
        done = f"multiply it by {a} and {more} {abs(b)}"
    elif kind == "bracket":
        c = a * (x + b)
        left, value = f"{a}({polynomial([1, b])})", Fraction(x)
        code = f"print({c} / {a} {less} {abs(b)})"
        think = f"Divide by {a} and move {b} to the other side."
        done = f"{more} {abs(b)} {'to' if b > 0 else 'from'} it and multiply what I get by {a}"
    else:
        a, c = abs(a), x + b
        left, value = f"x/{a} {'+' if b > 0 else '-'} {abs(b)}", Fraction(x * a)
        code = f"print(({c} {less} {abs(b)}) * {a})"
        think = f"Move {b} to the other side and multiply by {a}."
        done = f"divide it by {a} and {more} {abs(b)}"
    story = f"I think of a number, {done}. The result is {c}. What was my number?"
    return Draft(
        phrasings=(
            f"Work out x: {left} = {c}",
            f"If you solve {left} = {c}, what do you get for x?",
            f"{left} = {c}: give the value of x",
            f"find x: {left} = {c}",
            f"x = ? {left.replace(' ', '')}={c}",
            f"Solve {left} = {c} for x.",
            f"What is x if {left} = {c}?",
            f"{left} = {c}",
            f"solve {left} = {c}",
            f"Find the value of x in the equation {left} = {c}",
            story,
            f"For which x is {left} equal to {c}?",
            f"Given {left} = {c}, find x",
            f"x in {left} = {c}?",
            f"{left} = {c}, x = ?",
            f"solve for x: {left} = {c}",
            f"what value of x makes {left} = {c} true",
            f"{left} equals {c}. Find x.",
            f"Can you solve {left} = {c}?",
            f"I need x from {left} = {c}",
            f"My homework: {left} = {c}. What is x?",
            f"Determine x: {left} = {c}",
            f"Isolate x in the equation {left} = {c} and give its value.",
            f"When does {left} equal {c}?",
            f"whats x when {left} = {c}",
            f"Work out the unknown x in {left} = {c}.",
            f"{c} = {left}, solve for x",
            f"Which number x satisfies {left} = {c}?",
            f"Please find the solution of {left} = {c}",
            f"{tight(left)}={c}",
            f"solve {tight(left)}={c}",
            f"{tight(left)}={c} find x",
            f"{left.replace('x', 'n')} = {c}, what is n?",
            f"Solve for y: {left.replace('x', 'y')} = {c}",
            f"If {left} = {c}, what does x equal?",
            f"Solve the equation {left} = {c}.",
        ),
        think=think,
        code=code,
        answer=rounded(value),
    )


def two_sided_equation(rng: random.Random) -> Draft:
    a, c = rng.sample((2, 3, 4, 5, 6, 7, 8, 9), 2)
    x, b = rng.randint(-12, 20), rng.choice(NONZERO)
    d = (a - c) * x + b
    d, x = (d, x) if d else (d + a - c, x + 1)
    left, right = polynomial([a, b]), polynomial([c, d])
    return Draft(
        phrasings=(
            f"what value of x makes {left} equal to {right}",
            f"solve for x when {left} = {right}",
            f"Which x gives {left} = {right}?",
            f"{left.replace(' ', '')}={right.replace(' ', '')} find x",
            f"find x: {left} = {right}",
            f"Solve {left} = {right} for x.",
            f"What is x if {left} = {right}?",
            f"{left} = {right}",
            f"solve {left} = {right}",
            f"Find x such that {left} equals {right}",
            f"At which x do the lines y = {left} and y = {right} meet?",
            f"Given {left} = {right}, find the value of x",
            f"{left} = {right}, x = ?",
            f"solve for x: {left} = {right}",
            f"Find x: {left} = {right}",
            f"what value of x makes {left} = {right} true",
            f"Can you solve {left} = {right}?",
            f"{left} equals {right}. What is x?",
            f"I need x from {left} = {right}",
            f"My homework: {left} = {right}. Which x is right?",
            f"Determine x in {left} = {right}.",
            f"When is {left} the same as {right}?",
            f"whats x if {left} = {right}",
            f"Two phone plans cost {left} and {right} for x hours. For which x do they cost the same?",
            f"Get x on one side of {left} = {right} and solve.",
            f"Which number x satisfies {left} = {right}?",
            f"Please find the solution of {left} = {right}",
            f"{tight(left)}={tight(right)}",
            f"solve {tight(left)}={tight(right)}",
            f"Solve for n: {left.replace('x', 'n')} = {right.replace('x', 'n')}",
            f"For what x are {left} and {right} the same?",
            f"Solve the equation {left} = {right}.",
        ),
        think=f"Bring x to one side: ({a} - {c}) x equals {d} minus {b}.",
        code=f"print(({d} - {b if b > 0 else f'({b})'}) / ({a} - {c}))",
        answer=str(x),
    )


def two_equations(rng: random.Random) -> Draft:
    x, y = rng.choice(NONZERO), rng.choice(NONZERO)
    a, b, c, d = 1, 1, 1, 1
    while a * d == b * c:
        a, b, c, d = (rng.choice((1, 2, 3, 4, 5, -1, -2, -3)) for _ in range(4))
    e, f = a * x + b * y, c * x + d * y
    first, second = f"{term(a, 'x')}{term(b, 'y', inner=True)} = {e}", f"{term(c, 'x')}{term(d, 'y', inner=True)} = {f}"
    return Draft(
        phrasings=(
            f"find x and y: {first}, {second}, as [x, y]",
            f"{first}; {second}; [x, y] = ?",
            f"Solve {first} and {second} for x and y. Give [x, y].",
            f"Solve the system {first}, {second}",
            f"{first} and {second}, solve for x and y",
            f"What are x and y if {first} and {second}?",
            f"Use numpy to solve {first} and {second}",
            f"solve for x, y: {first}; {second}",
            f"Find the point [x, y] where the lines {first} and {second} cross",
            f"Two unknowns satisfy {first} and {second}. What are they, as [x, y]?",
            f"{first}; {second}. x and y?",
            f"Solve simultaneously: {first}, {second}",
            f"simultaneous equations {first} and {second}",
            f"Find [x, y] when {first} and {second}",
            f"solve {first}, {second}",
            f"I have two equations, {first} and {second}. What are x and y, as [x, y]?",
            f"What [x, y] satisfies both {first} and {second}?",
            f"Solve this linear system and give [x, y]: {first}, {second}",
            f"Which values of x and y make {first} and {second} true?",
            f"system of equations: {first}; {second}",
            f"Determine x and y from {first} and {second}, as a list [x, y].",
            f"Use elimination on {first} and {second} to get [x, y].",
            f"My homework: {first} and {second}. Find x and y.",
            f"For what x and y do {first} and {second} both hold?",
            f"Where do the lines {first} and {second} intersect, as [x, y]?",
            f"solve {tight(first)}, {tight(second)}",
            f"{tight(first)} and {tight(second)}, find x and y",
            f"Given {first} and {second}, find x and y",
            f"Solve the system of equations {first} and {second}.",
        ),
        think=f"Put the factors of {first} and {second} in a matrix and solve the system.",
        code=(
            f"import numpy as np\na = np.array([[{a}, {b}], [{c}, {d}]])\nb = np.array([{e}, {f}])\n"
            "print(np.linalg.solve(a, b).round(4).tolist())"
        ),
        answer=str([float(x), float(y)]),
    )


def quadratic_roots(rng: random.Random) -> Draft:
    a, p, q = rng.choice((1, 1, 1, 2, 3)), rng.randint(-12, 12), rng.randint(-12, 12)
    coefficients = [a, -a * (p + q), a * p * q]
    said = polynomial(coefficients)
    b, c = coefficients[1:]
    return Draft(
        phrasings=(
            f"solve {said.replace('x^2', 'x squared').replace('- ', 'minus ').replace('+ ', 'plus ')} equals 0, list"
            f" of roots",
            f"Find the roots of {said} as a list.",
            f"zeros of the quadratic {said}, as a list",
            f"quadratic formula with a={a}, b={b}, c={c}, list of roots",
            f"solve {said.replace(' ', '')}=0 (all roots)",
            f"x = ? for {said} = 0, list the roots",
            f"What are the roots of {said} = 0?",
            f"Solve {said} = 0",
            f"solve {said} = 0 for x",
            f"Find the solutions of the quadratic equation {said} = 0",
            f"roots of {said}",
            f"For which x is {said} equal to zero?",
            f"Use the quadratic formula on {said} = 0",
            f"Where does the parabola y = {said} cross the x-axis?",
            f"{said} = 0",
            f"{said} = 0, x = ?",
            f"solve the quadratic {said} = 0",
            f"quadratic equation {said} = 0 solutions",
            f"What are the solutions of {said} = 0?",
            f"Find x if {said} = 0",
            f"zeros of {said}",
            f"Which values of x satisfy {said} = 0?",
            f"Find all x for which {said} = 0",
            f"I need the roots of {said} = 0",
            f"solve for x: {said} = 0",
            f"What x values make {said} zero?",
            f"My homework: {said} = 0. What are the possible values of x?",
            f"x-intercepts of y = {said}",
            f"Determine the solutions of {said} = 0",
            f"List the roots of f(x) = {said}",
            f"0 = {said}, find x",
            f"solve {tight(said)}=0",
            f"{tight(said)}=0",
            f"Solve {superscript(said)} = 0",
            f"Find the roots of {superscript(said)} = 0",
            f"{tight(superscript(said))}=0, find x",
            f"solve {as_python(coefficients)} = 0",
            f"Find the zeros of f(x) = {said}",
            f"Find the roots of the quadratic {said} = 0.",
        ),
        think=f"Use the quadratic formula with a = {a}, b = {b}, c = {c}.",
        code=(
            f"import math\na, b, c = {a}, {b}, {c}\nd = math.sqrt(b ** 2 - 4 * a * c)\n"
            "print(sorted({(-b - d) / (2 * a), (-b + d) / (2 * a)}))"
        ),
        answer=str(sorted({float(p), float(q)})),
    )


def discriminant(rng: random.Random) -> Draft:
    a, b, c = rng.choice(NONZERO), rng.choice(NONZERO), rng.choice(NONZERO)
    said = polynomial([a, b, c])
    root = cmath.sqrt(b * b - 4 * a * c)
    return Draft(
        phrasings=(
            f"What is the discriminant of {said} = 0?",
            f"Find the discriminant of {said}",
            f"discriminant of {said}",
            f"Calculate b^2 - 4ac for a = {a}, b = {b}, c = {c}",
            f"What's the discriminant of the quadratic {said}?",
            f"discriminant when a={a} b={b} c={c}",
            f"To see how many roots {said} = 0 has, compute its discriminant.",
            f"discriminant of {tight(said)}",
            f"What is the discriminant of {superscript(said)}?",
            f"For y = {said}, work out the discriminant",
            f"Find the discriminant of the quadratic equation {said} = 0.",
        ),
        think=f"The discriminant is b squared minus 4ac with a = {a}, b = {b}, c = {c}.",
        code=f"a, b, c = {a}, {b}, {c}\nprint(b ** 2 - 4 * a * c)",
        answer=str(round((root * root).real)),
    )
