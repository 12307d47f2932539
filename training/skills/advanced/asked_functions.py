"""Functions in the words of a calculus lesson: critical points, areas between, mean values, growth."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, as_python, polynomial
from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def critical_points(rng: random.Random) -> Draft:
    p, q, c = *sorted(rng.sample(range(-6, 7), 2)), rng.randint(-20, 20)
    if (p + q) % 2:
        return critical_points(rng)
    a, b, d = 1, -3 * (p + q) // 2, 3 * p * q  # the derivative is 3(x - p)(x - q)
    said = polynomial([a, b, d, c])
    return Draft(
        phrasings=(
            f"Where are the critical points of {said}? Ascending list of x.",
            f"critical points of {said}, x values ascending",
            f"Find the x values where f(x) = {said} has a horizontal tangent, sorted.",
            f"At which x is the derivative of {said} zero? List from small to large.",
            f"local extrema of y = {said}, x values in order",
            f"Give the x values of the local maximum and minimum of f(x) = {said} in ascending order.",
            f"f(x)={said.replace(' ', '')}, solve f'(x) = 0, ascending list",
            f"A roller coaster follows y = {said}. At which x is it level? List them in order.",
            f"Find the stationary points of {said}: the x values as an ascending list.",
            f"List the x values of the critical points of f(x) = {said} in ascending order.",
        ),
        think="Differentiate with sympy and solve the derivative for 0.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\nf = {as_python([a, b, d, c])}\n'
            "print(sorted(sympy.solve(sympy.diff(f, x), x)))"
        ),
        answer=str([p, q]),
    )


def area_between(rng: random.Random) -> Draft:
    p, width, places = rng.randint(-5, 3), rng.randint(1, 7), rng.choice((2, 3, 4))
    q, m = p + width, rng.randint(-6, 6)
    b = -(p + q) + m
    c = rng.randint(-9, 9)
    k = c - p * q
    curve, line = polynomial([1, b, c]), polynomial([m, k]) if m else str(k)
    value = Fraction(width**3, 6)
    if tied(value, places) or not p * q or not (m or k):
        return area_between(rng)
    said = f"to {places} decimals"
    return Draft(
        phrasings=(
            f"Find the area between y = {curve} and y = {line}, {said}.",
            f"area between {curve} and {line} {said}",
            f"What area do the curves y = {curve} and y = {line} enclose, {said}?",
            f"How large is the region bounded by the parabola y = {curve} and the line y = {line}? Answer {said}.",
            f"enclosed area of y={curve.replace(' ', '')} and y={line.replace(' ', '')}, {said}",
            f"Compute the area enclosed by f(x) = {curve} and g(x) = {line} {said}.",
            f"The line y = {line} cuts a piece off the parabola y = {curve}. What is its area, {said}?",
            f"integrate the difference of {curve} and {line} between their intersections, as an area {said}",
            f"Calculate the area of the region between the graphs of {curve} and {line} {said}.",
            f"What is the area, {said}, that lies between y = {curve} and y = {line}?",
        ),
        think="Integrate the difference of line and parabola between the two points where they meet, with sympy.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\nf = {as_python([1, b, c])} - ({as_python([m, k] if m else [k])})\n'
            "low, high = sorted(sympy.solve(f, x))\n"
            f"print(round(float(abs(sympy.integrate(f, (x, low, high)))), {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def mean_of_function(rng: random.Random) -> Draft:
    a, b, c = rng.choice((1, 1, 2, 3, 6)), rng.choice((0, 0, *NONZERO)), rng.choice((0, *NONZERO))
    low = rng.randint(0, 3)
    high = low + rng.randint(1, 6)
    said = polynomial([a, b, c])
    places, ask = rounding(rng)
    value = Fraction(a * (high**2 + high * low + low**2), 3) + Fraction(b * (high + low), 2) + c
    if tied(value, places):
        return mean_of_function(rng)
    return Draft(
        phrasings=(
            f"average value of f(x) = {said} on [{low}, {high}]{next(ask)}",
            f"What is the average value of {said} between x = {low} and x = {high}{next(ask)}?",
            f"Find the mean value of the function f(x) = {said} on the interval [{low}, {high}]{next(ask)}.",
            f"mean of {said} over [{low},{high}] by integration{next(ask)}",
            f"The temperature is {said} degrees at hour x. What is its average from hour {low} to hour"
            f" {high}{next(ask)}?",
            f"Integrate {said} from {low} to {high} and divide by the length of the interval{next(ask)}.",
            f"mean value of the function {said} from {low} to {high}{next(ask)}",
            f"f(x) = {said}: average of f over {low} <= x <= {high}{next(ask)}?",
            f"Calculate the average of the function {said} on [{low}, {high}]{next(ask)}.",
            f"What is the mean value of f(x) = {said} for x from {low} to {high}{next(ask)}?",
        ),
        think=f"The integral of {said} from {low} to {high}, divided by the length of that way.",
        code=(
            f'import sympy\nx = sympy.symbols("x")\nlow, high = {low}, {high}\n'
            f"area = sympy.integrate({as_python([a, b, c])}, (x, low, high))\n"
            f"print(round(float(area / (high - low)), {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def exponential_solution(rng: random.Random) -> Draft:
    k, first, x = rng.choice((2, 3, -1, -2, "0.5", "-0.5", "0.1", "0.2", "-0.1")), rng.randint(1, 20), rng.randint(1, 5)
    places = rng.choice((2, 3, 4))
    value = first * math.exp(float(k) * x)
    if tied(value, places):
        return exponential_solution(rng)
    right = {-1: "-y"}.get(k, f"{k}y") if isinstance(k, int) else f"{k}y"
    return Draft(
        phrasings=(
            f"Solve the differential equation y' = {right} with y(0) = {first} at x = {x}, rounded to {places}"
            f" decimals",
            f"dy/dx = {right}, y(0) = {first}. What is y({x}) to {places} decimals?",
            f"y' = {right}, y(0)={first}, y({x})=? {places} decimals",
            f"Find y({x}) exactly solved for y' = {right} and y(0) = {first}, to {places} decimals.",
            f"The function y satisfies y' = {right} and y(0) = {first}. Give y({x}) rounded to {places} decimals.",
            f"solve ode y' = {right} y(0) = {first} for y at {x}, {places} decimals",
            f"A population obeys dy/dt = {right} and starts at {first}. How large is y at t = {x}, to {places}"
            f" decimals?",
            f"Initial value problem y' = {right}, y(0) = {first}: y at x = {x} with {places} decimals?",
            f"What does y' = {right} with y(0) = {first} give for y({x}), to {places} decimals?",
            f"Compute y({x}) to {places} decimals if dy/dx = {right} and y(0) = {first}.",
        ),
        think=f"The solution is {first} times e to the power {k} x.",
        code=f"import math\nprint(round({first} * math.exp({k} * {x}), {places}))",
        answer=str(round(value, places)),
    )


def exponent_time(rng: random.Random) -> Draft:
    k, goal, start = (
        rng.choice(("0.5", "0.1", "0.2", "0.05", "2", "3", "0.25")),
        rng.randint(2, 60),
        rng.choice((1, 1, 2, 5)),
    )
    places = rng.choice((2, 2, 3, 4))
    value = math.log(goal / start) / float(k)
    if tied(value, places) or goal <= start:
        return exponent_time(rng)
    left = f"e^({k}t)" if start == 1 else f"{start}e^({k}t)"
    inner = f"{goal}" if start == 1 else f"{goal} / {start}"
    return Draft(
        phrasings=(
            f"Solve {left} = {goal} for t, {places} decimals",
            f"{left} = {goal}, t = ? to {places} decimals",
            f"For which t is {left} equal to {goal}? Round to {places} decimals.",
            f"Find t with {left} = {goal}, to {places} decimals.",
            f"solve for t: {left}={goal}, rounded to {places} decimals",
            f"A colony grows like {left}. When, as t with {places} decimals, does it reach {goal}?",
            f"take logs and solve {left} = {goal}, {places} decimals",
            f"At what time t does {left} hit {goal}, to {places} decimals?",
            f"What value of t solves {left} = {goal} (to {places} decimals)?",
            f"Solve the exponential equation {left} = {goal} for t to {places} decimals.",
        ),
        think=f"t is the natural logarithm of {inner} over {k}.",
        code=f"import math\nprint(round(math.log({inner}) / {k}, {places}))",
        answer=str(round(value, places)),
    )


def coefficient_in_power(rng: random.Random) -> Draft:
    a, b, n = rng.choice((1, 1, 2, 3)), rng.choice((1, 2, 3, 4, 5, -1, -2, -3)), rng.randint(3, 9)
    k = rng.randint(1, n - 1)
    said = f"({polynomial([a, b])})^{n}" if rng.random() < 0.6 else f"({b} + {'' if a == 1 else a}x)^{n}"
    power = "x" if k == 1 else f"x^{k}"
    row = [1]
    for _ in range(n):
        row = [(row[i] if i < len(row) else 0) * b + (row[i - 1] * a if i else 0) for i in range(len(row) + 1)]
    return Draft(
        phrasings=(
            f"coefficient of {power} in {said}",
            f"What is the coefficient of {power} in the expansion of {said}?",
            f"Find the coefficient of {power} when {said} is expanded.",
            f"binomial theorem: {power} coefficient of {said}",
            f"Expand {said}. Which number stands before {power}?",
            f"{said}, coefficient of the {power} term?",
            f"By the binomial theorem, how large is the coefficient of {power} in {said}?",
            f"which factor does {power} get in {said} multiplied out",
            f"Give the number in front of {power} in the expanded form of {said}.",
            f"Determine the coefficient of {power} in {said}.",
        ),
        think=f"Binomial theorem: {n} choose {k}, times {a} to the {k}, times {b} to the {n} - {k}.",
        code=f"import math\na, b, n, k = {a}, {b}, {n}, {k}\nprint(math.comb(n, k) * a ** k * b ** (n - k))",
        answer=str(row[k]),
    )


def harmonic_sum(rng: random.Random) -> Draft:
    n, places = rng.randint(3, 60), rng.choice((2, 3, 4, 4))
    value = sum((Fraction(1, k) for k in range(1, n + 1)), Fraction(0))
    if tied(value, places):
        return harmonic_sum(rng)
    return Draft(
        phrasings=(
            f"harmonic sum 1 + 1/2 + 1/3 + ... + 1/{n} rounded to {places} decimals",
            f"What is 1 + 1/2 + 1/3 + ... + 1/{n}, to {places} decimals?",
            f"Find the harmonic number H({n}) with {places} decimals.",
            f"sum of 1/k for k = 1 to {n}, {places} decimals",
            f"Add the reciprocals of the numbers 1 to {n} and round to {places} decimals.",
            f"harmonic series first {n} terms, {places} decimals",
            f"H_{n} of the harmonic series to {places} decimals",
            f"With Python, add 1/1, 1/2, 1/3 and so on up to 1/{n}; {places} decimals.",
            f"What do the first {n} terms of the harmonic series add up to, {places} decimals?",
            f"Calculate the sum of the reciprocals of 1 to {n} to {places} decimals.",
        ),
        think=f"Add 1 / k for k from 1 to {n}.",
        code=f"print(round(sum(1 / k for k in range(1, {n} + 1)), {places}))",
        answer=str(round(float(value), places)),
    )


def angles_of_sine(rng: random.Random) -> Draft:
    name, call = rng.choice((("sin", "asin"), ("cos", "acos")))
    size = f"{rng.choice((50, rng.randint(5, 95))) / 100}"
    height = math.sqrt(1 - float(size) ** 2)
    up, right = (float(size), height) if name == "sin" else (height, float(size))
    first = math.degrees(math.atan2(up, right))
    both = [first, 180 - first if name == "sin" else 360 - first]
    second = "180 - a" if name == "sin" else "360 - a"
    return Draft(
        phrasings=(
            f"Solve {name} x = {size} for x between 0 and 360 degrees; list both angles with 2 decimals.",
            f"{name}(x) = {size}, both solutions from 0 to 360 degrees, 2 decimals, as a list",
            f"For which angles from 0° to 360° is the {'sine' if name == 'sin' else 'cosine'} {size}? List, 2"
            f" decimals.",
            f"Find all x in [0°, 360°] with {name} x = {size}, in degrees to 2 decimals, ascending list.",
            f"solve {name} x = {size} 0 to 360 deg, ascending list, 2 decimals",
            f"{name} x - {size} = 0 on 0..360 degrees: list of solutions, rounded to 2 decimals",
            f"Give both angles in degrees (2 decimals, 0 to 360) whose {name} is {size}, as a list.",
            f"Which two angles below 360 degrees have {name} = {size}? A list, smaller first, 2 decimals.",
            f"List the solutions of {name}(x) = {size} in degrees from 0 to 360 with 2 decimals.",
            f"Solve the trigonometric equation {name} x = {size} on 0° to 360°, list to 2 decimals.",
        ),
        think=f"One angle is arc{name} of {size}, the other {180 if name == 'sin' else 360} degrees less it.",
        code=f"import math\na = math.degrees(math.{call}({size}))\nprint([round(a, 2), round({second}, 2)])",
        answer=str([round(x, 2) for x in both]),
    )
