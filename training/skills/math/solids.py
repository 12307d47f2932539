"""Volumes and surfaces of solids."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents

UNITS = ("cm", "m", "feet", "inches", "meters", "centimeters")
PI = Fraction(math.pi)


def box_volume(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(2, 60) for _ in range(3))
    unit = rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the volume of a box that is {a} by {b} by {c} {unit}?",
            f"Find the volume of a rectangular prism with sides {a}, {b} and {c}.",
            f"volume of box {a} x {b} x {c}",
            f"A box is {a} {unit} long, {b} {unit} wide and {c} {unit} high. What is its volume?",
            f"How many cubic {unit} of water fit into a tank of {a} by {b} by {c} {unit}?",
            f"Calculate the volume of a cuboid with length {a}, width {b} and height {c}.",
            f"A room measures {a} {unit} by {b} {unit} by {c} {unit}. What's the volume of the room?",
            f"how much space is in a crate {a} by {b} by {c} {unit}",
            f"A container has length {a} {unit}, width {b} {unit} and height {c} {unit}. Find its volume.",
            f"What is the volume of a rectangular box with dimensions {a} x {b} x {c} {unit}?",
        ),
        think=f"The volume is {a} times {b} times {c}.",
        code=f"print({a} * {b} * {c})",
        answer=str(sum(a * b for _ in range(c))),
    )


def box_surface(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(2, 40) for _ in range(3))
    unit = rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the surface area of a box that is {a} by {b} by {c} {unit}?",
            f"Find the surface area of a rectangular prism with sides {a}, {b} and {c}.",
            f"surface area of box {a} x {b} x {c}",
            f"A box is {a} {unit} long, {b} {unit} wide and {c} {unit} high. What is its surface area?",
            f"How much wrapping paper covers a {a} by {b} by {c} {unit} box exactly?",
            f"Calculate the total surface of a cuboid with length {a}, width {b} and height {c}.",
            f"All six faces of an {a} x {b} x {c} {unit} block are painted. What area is painted?"
            if a in (8, 11, 18)
            else f"All six faces of a {a} x {b} x {c} {unit} block are painted. What area is painted?",
            f"how many square {unit} do the six sides of a {a} by {b} by {c} box have together",
            f"A carton has length {a} {unit}, width {b} {unit} and height {c} {unit}. Find its surface area.",
            f"What is the total surface area of a rectangular box with dimensions {a} x {b} x {c}?",
        ),
        think=f"Twice the sum of the three face areas made from {a}, {b} and {c}.",
        code=f"print(2 * ({a} * {b} + {a} * {c} + {b} * {c}))",
        answer=str((a + b) * c * 2 + a * b * 2),
    )


def cube_volume_or_surface(rng: random.Random) -> Draft:
    side, unit, volume = rng.randint(2, 60), rng.choice(UNITS), rng.random() < 0.6
    what = "volume" if volume else "surface area"
    return Draft(
        phrasings=(
            f"What is the {what} of a cube with side {side} {unit}?",
            f"Find the {what} of a cube whose edges are {side} {unit} long.",
            f"{what} of a cube with edge {side}",
            f"A cube has a side length of {side} {unit}. What is its {what}?",
            f"Calculate the {what} of a cube with edge length {side}.",
            f"A die is a cube with {side} {unit} edges. What's its {what}?",
            f"If every edge of a cube is {side} {unit}, how big is its {what}?",
            f"how large is the {what} of a {side} by {side} by {side} cube",
            f"The side of a cube is {side} {unit}. Find its {what}.",
            f"What is the {what} of a cube that measures {side} {unit} on each side?",
        ),
        think=f"The volume is {side} cubed." if volume else f"A cube has 6 faces of {side} squared.",
        code=f"print({side} ** 3)" if volume else f"print(6 * {side} ** 2)",
        answer=str(side * side * side if volume else side * side + 5 * side * side),
    )


def cylinder_volume(rng: random.Random) -> Draft:
    r, h, unit = rng.randint(1, 40), rng.randint(2, 60), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the volume of a cylinder with radius {r} {unit} and height {h} {unit}?",
            f"Find the volume of a cylinder with a radius of {r} and a height of {h}. Round to 2 decimals.",
            f"cylinder volume r={r} h={h}",
            f"A cylinder has radius {r} {unit} and height {h} {unit}. What is its volume?",
            f"How many cubic {unit} fit in a can with radius {r} {unit} and height {h} {unit}?",
            f"Calculate the volume of a cylinder: radius {r}, height {h}.",
            f"A round tank is {h} {unit} high and has a radius of {r} {unit}. How much does it hold?",
            f"how big is a cylinder {h} {unit} tall with radius {r} {unit}, by volume",
            f"The radius of a cylinder is {r} {unit} and its height is {h} {unit}. Find the volume.",
            f"What's the volume of a cylinder whose radius is {r} {unit} and height is {h} {unit}?",
        ),
        think=f"The volume is pi times {r} squared times the height {h}.",
        code=f"import math\n\nprint(round(math.pi * {r} ** 2 * {h}, 2))",
        answer=cents(PI * r * r * h),
    )


def cone_volume(rng: random.Random) -> Draft:
    r, h, unit = rng.randint(1, 40), rng.randint(2, 60), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the volume of a cone with radius {r} {unit} and height {h} {unit}?",
            f"Find the volume of a cone with a radius of {r} and a height of {h}. Round to 2 decimals.",
            f"cone volume r={r} h={h}",
            f"A cone has radius {r} {unit} and height {h} {unit}. What is its volume?",
            f"How many cubic {unit} of sand are in a cone-shaped pile {h} {unit} high with radius {r} {unit}?",
            f"Calculate the volume of a cone: radius {r}, height {h}.",
            f"A paper cup is a cone {h} {unit} tall with a radius of {r} {unit}. How much does it hold?",
            f"how big is a cone {h} {unit} tall with radius {r} {unit}, by volume",
            f"The radius of a cone is {r} {unit} and its height is {h} {unit}. Find the volume.",
            f"What's the volume of a cone whose radius is {r} {unit} and height is {h} {unit}?",
        ),
        think=f"The volume is pi times {r} squared times the height {h}, divided by 3.",
        code=f"import math\n\nprint(round(math.pi * {r} ** 2 * {h} / 3, 2))",
        answer=cents(PI / 3 * r * r * h),
    )


def sphere_volume(rng: random.Random) -> Draft:
    r, unit = rng.randint(1, 80), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the volume of a sphere with radius {r} {unit}?",
            f"Find the volume of a sphere with a radius of {r}. Round to 2 decimal places.",
            f"volume of sphere radius {r}",
            f"A ball has a radius of {r} {unit}. What is its volume?",
            f"How many cubic {unit} of air are in a balloon shaped like a sphere of radius {r} {unit}?",
            f"Calculate the volume of a sphere whose radius is {r}.",
            f"A globe is a sphere with radius {r} {unit}. How large is its volume?",
            f"how much space does a sphere with radius {r} {unit} take up",
            f"The radius of a sphere is {r} {unit}. Find its volume.",
            f"What's the volume of a sphere of radius {r} {unit}?",
        ),
        think=f"The volume is 4/3 times pi times {r} cubed.",
        code=f"import math\n\nprint(round(4 / 3 * math.pi * {r} ** 3, 2))",
        answer=cents(PI * r * r * r * 4 / 3),
    )


def sphere_surface(rng: random.Random) -> Draft:
    r, unit = rng.randint(1, 80), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the surface area of a sphere with radius {r} {unit}?",
            f"Find the surface area of a sphere with a radius of {r}. Round to 2 decimal places.",
            f"surface area of sphere radius {r}",
            f"A ball has a radius of {r} {unit}. What is its surface area?",
            f"How much leather covers a ball of radius {r} {unit}?",
            f"Calculate the surface of a sphere whose radius is {r}.",
            f"A planet is a sphere with radius {r} {unit} in a model. How large is its surface?",
            f"how many square {unit} of paint cover a sphere with radius {r} {unit}",
            f"The radius of a sphere is {r} {unit}. Find its surface area.",
            f"What's the surface area of a sphere of radius {r} {unit}?",
        ),
        think=f"The surface is 4 times pi times {r} squared.",
        code=f"import math\n\nprint(round(4 * math.pi * {r} ** 2, 2))",
        answer=cents(PI * (2 * r) * (2 * r)),
    )
