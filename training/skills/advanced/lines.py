"""Lines and points of the plane: crossings, intercepts, perpendiculars and moved points."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.advanced.algebra import NONZERO, polynomial, tight
from training.skills.advanced.points import points
from training.skills.base import Draft


def lines_crossing(rng: random.Random) -> Draft:
    m, n = rng.sample((-5, -4, -3, -2, -1, 1, 2, 3, 4, 5), 2)
    x, y = rng.randint(-9, 9), rng.randint(-20, 20)
    b, c = y - m * x, y - n * x
    if 0 in (b, c, x):
        return lines_crossing(rng)
    one, two = f"y = {polynomial([m, b])}", f"y = {polynomial([n, c])}"
    return Draft(
        phrasings=(
            f"where do {one} and {two} cross, (x, y)",
            f"crossing point (x, y) of the lines {one}, {two}",
            f"Where do the lines {one} and {two} intersect? Answer as (x, y).",
            f"Find the intersection point (x, y) of {one} and {two}.",
            f"intersection of {one} and {two} as (x, y)",
            f"At which point (x, y) do {one} and {two} cross?",
            f"{one}, {two}, crossing point (x, y)",
            f"Two straight roads follow {one} and {two}. At what point (x, y) do they meet?",
            f"Calculate the point of intersection (x, y) of the lines {one} and {two}",
            f"where does {one} meet {two}, give (x, y)",
            f"Give the coordinates (x, y) of the point that lies on both {one} and {two}.",
            f"Solve the system {one}, {two} and write the solution as (x, y).",
            f"The graphs of {one} and {two} have one point (x, y) in common. Which?",
            f"what point (x, y) is on the line {one} and also on {two}",
            f"I plotted {one} and {two}. Tell me the (x, y) where they cut each other.",
            f"In which point, written (x, y), does the line {two} cut the line {one}?",
        ),
        think=f"Crossing point: set {polynomial([m, b])} equal to {polynomial([n, c])}, solve for x, then take y.",
        code=f"m1, b1, m2, b2 = {m}, {b}, {n}, {c}\nx = (b2 - b1) / (m1 - m2)\nprint((x, m1 * x + b1))",
        answer=str((float(x), float(y))),
    )


def perpendicular_slope(rng: random.Random) -> Draft:
    m, b = rng.choice((-8, -5, -4, -2, 2, 4, 5, 8, 10, -10, 16, 20, 25)), rng.choice(NONZERO)
    line = f"y = {polynomial([m, b])}"
    return Draft(
        phrasings=(
            f"What is the slope of a line perpendicular to {line}?",
            f"Find the slope of the line that is perpendicular to {line}.",
            f"perpendicular slope to {line}",
            f"slope perpendicular to {line}",
            f"Which slope does a normal to the line {line} have?",
            f"A line is at right angles to {line}. What is its gradient?",
            f"Give the gradient of any line perpendicular to {line}.",
            f"If one line is {line}, what slope has a line that meets it at 90 degrees?",
            f"negative reciprocal of the slope of {line}",
            f"Calculate m for a line orthogonal to {line}",
            f"what slope makes a line perpendicular to {line}",
            f"A path crosses the road {line} at a right angle. What is the slope of the path?",
            f"Lines perpendicular to {line} all have the same gradient. Which one?",
            f"I need a line that stands perpendicular on {line}; tell me its slope.",
        ),
        think=f"Perpendicular slope: minus one divided by the slope {m}.",
        code=f"print(-1 / {m})",
        answer=str(float(Fraction(-1, m))),
    )


def axis_intercept(rng: random.Random) -> Draft:
    a, b = rng.choice((2, 3, 4, 5, 6, 8)), rng.choice((-7, -5, -4, -3, -2, 2, 3, 4, 5, 7))
    axis, at = rng.choice("xy"), rng.choice(NONZERO)
    c = (a if axis == "x" else b) * at
    line = f"{a}x {'-' if b < 0 else '+'} {abs(b)}y = {c}"
    other, kept = ("y", a) if axis == "x" else ("x", b)
    return Draft(
        phrasings=(
            f"What is the {axis}-intercept of {line}?",
            f"Find the {axis}-intercept of the line {line}.",
            f"{axis}-intercept of {line}",
            f"{axis} intercept {tight(line)}",
            f"Where does the line {line} cross the {axis}-axis? Give {axis}.",
            f"At what value of {axis} does {line} meet the {axis}-axis?",
            f"Set {other} to zero in {line}. What is {axis}?",
            f"For the line {line}, calculate the intercept with the {axis}-axis (just the {axis} value).",
            f"which {axis} does {line} have on the {axis} axis",
            f"The graph of {line} cuts the {axis}-axis. For which {axis}?",
            f"Give me the {axis}-axis intercept of the equation {line}",
            f"A fence runs along {line}. At which {axis} does it hit the {axis}-axis?",
            f"On the {axis}-axis, which {axis} coordinate belongs to the line {line}?",
            f"I am sketching {line}; tell me its {axis}-intercept as a number.",
        ),
        think=f"The {axis}-intercept: with {other} = 0 the line gives {kept} {axis} = {c}.",
        code=f"print({c} / {kept})" if kept > 0 else f"print({c} / ({kept}))",
        answer=str(float(at)),
    )


def missing_endpoint(rng: random.Random) -> Draft:
    end, middle = points(rng)
    other = (middle[0] + (middle[0] - end[0]), middle[1] + (middle[1] - end[1]))
    return Draft(
        phrasings=(
            f"The midpoint of a segment is {middle} and one endpoint is {end}. What is the other endpoint?",
            f"Find the other endpoint if one end is {end} and the midpoint is {middle}.",
            f"endpoint {end}, midpoint {middle}, other endpoint?",
            f"Midpoint {middle}, one end {end}: where is the other end?",
            f"M{middle} is the middle of AB and A is {end}. Find B.",
            f"missing endpoint with midpoint {middle} and endpoint {end}",
            f"A segment starts at {end} and its middle is {middle}. Where does it end?",
            f"Calculate the second endpoint of a line segment from {end} with midpoint {middle}",
            f"If {middle} lies halfway between {end} and another point, which point is it?",
            f"I know A = {end} and the midpoint {middle} of AB. What are the coordinates of B?",
            f"reflect {end} through the point {middle}",
            f"A diameter of a circle with centre {middle} starts at {end}. Where is its other end?",
            f"Halfway on my walk from {end} I was at {middle}. At which point did my straight walk end?",
            f"Determine the far end of the segment that begins at {end} and has its middle at {middle}.",
        ),
        think=f"Other endpoint: twice the midpoint {middle} minus the endpoint {end}.",
        code=f"x, y = {end}\nmx, my = {middle}\nprint((2 * mx - x, 2 * my - y))",
        answer=str(other),
    )


MOVES: tuple[tuple[str, str, complex, bool], ...] = (
    ("reflected across the x-axis", "(x, -y)", 1, True),
    ("reflected across the y-axis", "(-x, y)", -1, True),
    ("reflected across the line y = x", "(y, x)", 1j, True),
    ("rotated 90 degrees counterclockwise about the origin", "(-y, x)", 1j, False),
    ("rotated 90 degrees clockwise about the origin", "(y, -x)", -1j, False),
    ("rotated 180 degrees about the origin", "(-x, -y)", -1, False),
)
"""What is done to a point, where it goes, and the same by complex numbers: times what, conjugated first or not."""


def moved_point(rng: random.Random) -> Draft:
    done, to, factor, mirrored = rng.choice(MOVES)
    point = (rng.choice(NONZERO), rng.choice(NONZERO))
    z = complex(*point).conjugate() * factor if mirrored else complex(*point) * factor
    verb, rest = done.split(" ", 1)
    do, noun = {"reflected": ("Reflect", "reflection"), "rotated": ("Rotate", "rotation")}[verb]
    if not mirrored:
        rest = f"by {rest}"
    swapped = to == "(y, x)"
    return Draft(
        phrasings=(
            f"The point {point} is {verb} {rest}. What are its new coordinates?",
            f"{do} the point {point} {rest}.",
            f"{point} {verb} {rest}",
            f"What is the image of {point} after a {noun} {rest}?",
            f"Where does {point} go when it is {verb} {rest}?",
            f"{do.lower()} {tight(str(point))} {rest}",
            f"Give the coordinates of P{point} after it has been {verb} {rest}.",
            f"A game piece at {point} is {verb} {rest}. Where is it now?",
            f"Find the point you get if {point} is {verb} {rest}.",
            f"coordinates of {point} after {noun} {rest}",
            f"If I {do.lower()} {point} {rest}, which point do I get?",
            f"Apply a {noun} {rest} to {point}. What is the resulting point?",
            f"In my drawing {point} gets {verb} {rest}; to which coordinates does it move?",
            f"Which point is {point} mapped to by the {noun} {rest}?",
        ),
        think=f"A point (x, y) {done} becomes {to}.",
        code=f"point = {point}\nprint(point[::-1])" if swapped else f"x, y = {point}\nprint({to})",
        answer=str((int(z.real), int(z.imag))),
    )
