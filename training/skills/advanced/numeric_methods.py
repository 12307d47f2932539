"""Numerical methods asked by name: Newton, bisection, trapezoids, Simpson, Euler."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction

from training.skills.advanced.algebra import as_python, polynomial
from training.skills.base import Draft
from training.skills.math.amounts import tied

Curve = tuple[str, str, Callable[[Fraction], Fraction]]
CURVES: tuple[Curve, ...] = (
    ("x^2", "x ** 2", lambda x: x * x),
    ("x^3", "x ** 3", lambda x: x * x * x),
    ("1/x", "1 / x", lambda x: 1 / x),
    ("1/(1 + x^2)", "1 / (1 + x ** 2)", lambda x: 1 / (1 + x * x)),
    ("x^2 + 1", "x ** 2 + 1", lambda x: x * x + 1),
    ("x^4", "x ** 4", lambda x: x**4),
)


def newton_root(rng: random.Random) -> Draft:
    number, start, n = rng.randint(2, 90), rng.randint(1, 9), rng.choice((1, 2, 2, 3, 3, 4))
    x = Fraction(start)
    for _ in range(n):
        x -= (x * x - number) / (2 * x)
    if tied(x, 6):
        return newton_root(rng)
    times = f"{n} iteration{'s' if n > 1 else ''}"
    return Draft(
        phrasings=(
            f"Use Newton's method to find the square root of {number} starting at {start}, after {times}, to 6"
            f" decimals.",
            f"newton's method for sqrt({number}), x0 = {start}, {times}, 6 decimals",
            f"Solve x^2 = {number} with Newton-Raphson from x0 = {start}. Value after {times}, to 6 decimals?",
            f"Newton-Raphson on f(x) = x^2 - {number}, start {start}, {times}, rounded to 6 decimals",
            f"What does Newton's method give for the root of x^2 - {number} after {times} from {start}? 6 decimals.",
            f"Babylonian square root of {number}: first guess {start}, {times}, 6 decimals",
            f"Start at x = {start} and do {times} of Newton's method for x^2 - {number} = 0, to 6 decimals.",
            f"heron's method sqrt {number}, initial guess {start}, {times} (6 decimal places)",
            f"Approximate sqrt({number}) by Newton's method with x0 = {start} and {times}; round to 6 decimals.",
            f"Find x after {times} of Newton-Raphson for x^2 - {number} = 0, x0 = {start}, to 6 decimals.",
        ),
        think=f"From {start} on subtract f(x) / f'(x) = (x^2 - {number}) / (2x), {n} times.",
        code=f"x = {start}\nfor _ in range({n}):\n    x = x - (x ** 2 - {number}) / (2 * x)\nprint(round(x, 6))",
        answer=str(round(float(x), 6)),
    )


def bisection_root(rng: random.Random) -> Draft:
    b, c, low = rng.randint(-6, 6), rng.randint(-20, 20), rng.randint(0, 3)
    high = low + rng.choice((1, 1, 2))
    coefficients = [1, 0, b, c] if rng.random() < 0.6 else [1, b, c]

    def f(x: float) -> float:
        total = 0.0
        for coefficient in coefficients:
            total = total * x + coefficient
        return total

    if c == 0 or f(low) >= 0 or f(high) <= 0:
        return bisection_root(rng)
    root = high - (high - low) / 2
    for _ in range(200):  # Newton's steps from the right end, kept inside
        slope = (f(root + 1e-6) - f(root - 1e-6)) / 2e-6
        root = min(max(root - f(root) / slope, low), high) if slope else (low + high) / 2
    if abs(f(root)) > 1e-9 or abs(root * 10**4 % 1 - 0.5) < 0.01 or abs(root - round(root)) < 1e-6:
        return bisection_root(rng)
    said = polynomial(coefficients)
    return Draft(
        phrasings=(
            f"Use the bisection method to find a root of {said} on [{low}, {high}] to 4 decimals.",
            f"bisection {said} = 0 between {low} and {high}, 4 decimals",
            f"Find the zero of f(x) = {said} between {low} and {high} by bisection, rounded to 4 decimals.",
            f"Where is {said} zero between x = {low} and x = {high}? Bisect, 4 decimals.",
            f"root of {said} in [{low}, {high}] numerically, 4 decimal places",
            f"Solve {said} = 0 numerically for x between {low} and {high}, to 4 decimals.",
            f"Halve the interval [{low}, {high}] until you know the root of {said} to 4 decimals.",
            f"interval halving on [{low}, {high}] for {said}, root to 4 decimals",
            f"Approximate the solution of {said} = 0 in the interval [{low}, {high}] to 4 decimal places.",
            f"By the bisection method, which x in [{low}, {high}] makes {said} zero, to 4 decimals?",
        ),
        think=f"Halve the interval from {low} to {high} many times, keeping the half in which the sign changes.",
        code=(
            f"low, high = {low}, {high}\nfor _ in range(60):\n    x = (low + high) / 2\n"
            f"    if {as_python(coefficients)} < 0:\n        low = x\n    else:\n        high = x\nprint(round(x, 4))"
        ),
        answer=str(round(root, 4)),
    )


def _span(rng: random.Random, even: bool) -> tuple[Curve, int, int, int]:
    curve = rng.choice(CURVES)
    low = 1 if curve[0] == "1/x" else rng.randint(0, 2)
    return curve, low, low + rng.randint(1, 4), rng.choice((2, 4, 4, 6, 8, 10) if even else (2, 3, 4, 4, 5, 6, 8, 10))


def trapezoid_rule(rng: random.Random) -> Draft:
    (said, code, f), low, high, n = _span(rng, even=False)
    h = Fraction(high - low, n)
    value = sum((h * (f(low + i * h) + f(low + (i + 1) * h)) / 2 for i in range(n)), Fraction(0))
    if tied(value, 4):
        return trapezoid_rule(rng)
    return Draft(
        phrasings=(
            f"Approximate the integral of {said} from {low} to {high} with the trapezoidal rule and {n} subintervals"
            f" (4 decimals).",
            f"trapezoidal rule n = {n} for {said} from {low} to {high}, 4 decimals",
            f"Use {n} trapezoids to estimate the area under y = {said} between {low} and {high}, to 4 decimals.",
            f"∫ {said} dx from {low} to {high} by the trapezium rule with {n} strips, 4 decimals",
            f"What does the trapezoid rule with n={n} give for f(x) = {said} on [{low}, {high}]? 4 decimals.",
            f"trapezoid estimate of {said}, a = {low}, b = {high}, n = {n}, rounded to 4 decimals",
            f"Estimate the integral of f(x) = {said} over [{low}, {high}] by {n} trapezoids; round to 4 decimals.",
            f"Split [{low}, {high}] into {n} equal parts and apply the trapezoidal rule to {said}, 4 decimals.",
            f"Find the trapezoidal approximation with {n} intervals of the integral of {said} from {low} to {high} to"
            f" 4 decimals.",
            f"Apply the trapezoidal rule with {n} subintervals to {said} between {low} and {high} (4 decimals).",
        ),
        think=f"Half the ends and the {n} - 1 values between them, times the width of a strip.",
        code=(
            f"def f(x):\n    return {code}\n\na, b, n = {low}, {high}, {n}\nh = (b - a) / n\n"
            "print(round(h * ((f(a) + f(b)) / 2 + sum(f(a + i * h) for i in range(1, n))), 4))"
        ),
        answer=str(round(float(value), 4)),
    )


def simpson_rule(rng: random.Random) -> Draft:
    (said, code, f), low, high, n = _span(rng, even=True)
    h = Fraction(high - low, n)
    value = Fraction(0)
    for i in range(0, n, 2):
        value += h / 3 * (f(low + i * h) + 4 * f(low + (i + 1) * h) + f(low + (i + 2) * h))
    if tied(value, 4):
        return simpson_rule(rng)
    return Draft(
        phrasings=(
            f"Simpson's rule with n={n} for the integral of {said} from {low} to {high}, 4 decimals",
            f"Approximate the integral of {said} from {low} to {high} with Simpson's rule and {n} subintervals (4"
            f" decimals).",
            f"Use Simpson's rule with n = {n} to estimate ∫ {said} dx from {low} to {high}, to 4 decimals.",
            f"simpson {said} on [{low}, {high}], n = {n}, rounded to 4 decimals",
            f"What does Simpson's rule with {n} intervals give for f(x) = {said} between {low} and {high}? 4 decimals.",
            f"Estimate the area under y = {said} from x = {low} to x = {high} by Simpson's rule, {n} strips, 4"
            f" decimals.",
            f"Simpson 1/3 rule: f(x) = {said}, a = {low}, b = {high}, n = {n}, 4 decimals",
            f"Apply Simpson's rule with {n} subintervals to {said} between {low} and {high}; round to 4 decimals.",
            f"Find Simpson's approximation (n = {n}) of the integral of {said} over [{low}, {high}] to 4 decimals.",
            f"By Simpson's rule with {n} parts, what is the integral of {said} from {low} to {high}, 4 decimals?",
        ),
        think="Ends once, odd places four times, even places between twice, times a third of the width.",
        code=(
            f"def f(x):\n    return {code}\n\na, b, n = {low}, {high}, {n}\nh = (b - a) / n\n"
            "odd = sum(f(a + i * h) for i in range(1, n, 2))\neven = sum(f(a + i * h) for i in range(2, n, 2))\n"
            "print(round(h / 3 * (f(a) + 4 * odd + 2 * even + f(b)), 4))"
        ),
        answer=str(round(float(value), 4)),
    )


def euler_method(rng: random.Random) -> Draft:
    said, code = rng.choice(
        (("x + y", "x + y"), ("y", "y"), ("2y", "2 * y"), ("-y", "-y"), ("y - x", "y - x"), ("x - y", "x - y"),
         ("2x", "2 * x"), ("x * y", "x * y"))
    )  # fmt: skip
    slopes: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
        "x + y": lambda x, y: x + y, "y": lambda _, y: y, "2y": lambda _, y: y + y, "-y": lambda _, y: -y,
        "y - x": lambda x, y: y - x, "x - y": lambda x, y: x - y, "2x": lambda x, _: x + x, "x * y": lambda x, y: x * y,
    }  # fmt: skip
    first, h, n = rng.randint(1, 5), rng.choice(("0.1", "0.1", "0.2", "0.5", "0.25")), rng.randint(2, 5)
    x, y = Fraction(0), Fraction(first)
    for _ in range(n):
        x, y = x + Fraction(h), y + Fraction(h) * slopes[said](x, y)
    if tied(y, 4):
        return euler_method(rng)
    return Draft(
        phrasings=(
            f"Euler's method for y' = {said}, y(0) = {first}, step {h}, {n} steps: what is y then (4 decimals)?",
            f"Use Euler's method with step size {h} on y' = {said}, y(0) = {first}. Find y after {n} steps to 4"
            f" decimals.",
            f"euler method dy/dx = {said}, y(0) = {first}, h = {h}, {n} steps, 4 decimals",
            f"Approximate y after {n} Euler steps of h = {h} for y' = {said} with y(0) = {first}, 4 decimals.",
            f"y' = {said}, y(0) = {first}, h = {h}: y_{n} by Euler, rounded to 4 decimals",
            f"Start at x = 0, y = {first} and take {n} Euler steps of {h} for dy/dx = {said}. y to 4 decimals?",
            f"forward Euler, {n} steps of {h}, y' = {said}, y(0)={first}, final y to 4 decimals",
            f"With Python, do {n} steps of Euler's method (h = {h}) for y' = {said}, y(0) = {first}; print y to 4"
            f" decimals.",
            f"What value of y does Euler's method reach after {n} steps of size {h} if y' = {said} and y(0) = {first}"
            f" (4 decimals)?",
            f"Find y by {n} Euler steps of width {h}, where dy/dx = {said} and y(0) = {first}, to 4 decimals.",
        ),
        think=f"From x = 0 and y = {first} add {h} times the slope {said} to y, {n} times.",
        code=(
            f"x, y, h = 0, {first}, {h}\nfor _ in range({n}):\n    y += h * ({code})\n    x += h\nprint(round(y, 4))"
            if "x" in code
            else f"y, h = {first}, {h}\nfor _ in range({n}):\n    y += h * {code}\nprint(round(y, 4))"
        ),
        answer=str(round(float(y), 4)),
    )
