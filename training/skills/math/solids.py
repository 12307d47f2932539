"""Volumes and surfaces of solids."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, show

UNITS = ("cm", "m", "feet", "inches", "meters", "centimeters")
PI = Fraction(math.pi)


def box_volume(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(2, 60) for _ in range(3))
    unit = rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"volume {a} by {b} by {c} {unit}",
            f"{a} x {b} x {c} {unit} box, volume",
            f"What is the volume of a box that is {a} by {b} by {c} {unit}?",
            f"Find the volume of a rectangular prism with sides {a}, {b} and {c}.",
            f"volume of box {a} x {b} x {c}",
            f"A box is {a} {unit} long, {b} {unit} wide and {c} {unit} high. What is its volume?",
            f"How many cubic {unit} of water fit into a tank of {a} by {b} by {c} {unit}?",
            f"Calculate the volume of a cuboid with length {a}, width {b} and height {c}.",
            f"A room measures {a} {unit} by {b} {unit} by {c} {unit}. What's the volume of the room?",
            f"how much space is in a crate {a} by {b} by {c} {unit}",
            f"{a} x {b} x {c} {unit} volume",
            f"{a}*{b}*{c} box, how many cubic {unit}",
            f"whats the volume of a box {a} by {b} by {c}",
            f"length {a} width {b} height {c} volume",
            f"My suitcase is {a} {unit} by {b} {unit} by {c} {unit}. What is its volume?",
            f"How many cubic {unit} is a box of {a} x {b} x {c} {unit}?",
            f"I'm filling a raised bed {a} {unit} long, {b} {unit} wide and {c} {unit} deep. How many cubic {unit}"
            " of soil is that?",
            f"Give me the volume of a cuboid of {a}, {b} and {c} {unit}.",
            f"A pool is {a} {unit} long, {b} {unit} wide and {c} {unit} deep. What is its volume?",
            f"The truck's load space is {a} by {b} by {c} {unit}. How many cubic {unit} fit in?",
            f"Volume of an aquarium with edges {a} {unit}, {b} {unit} and {c} {unit}?",
            f"A brick measures {a} x {b} x {c} {unit}. Find its volume.",
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
            f"cylinder r {r} h {h} volume",
            f"whats the volume of a cylinder, radius {r}, height {h}",
            f"radius {r} {unit}, height {h} {unit}, cylinder volume to 2 decimals",
            f"My rain barrel is a cylinder with radius {r} {unit} and height {h} {unit}. What is its volume?",
            f"How many cubic {unit} are in a cylinder {h} {unit} high with a radius of {r} {unit}?",
            f"A pipe has an inner radius of {r} {unit} and is {h} {unit} long. What volume of water does it hold?",
            f"Give me the volume of a cylinder of height {h} {unit} and radius {r} {unit}.",
            f"A round candle has radius {r} {unit} and height {h} {unit}. How many cubic {unit} of wax is that?",
            f"A well is {h} {unit} deep and its radius is {r} {unit}. What volume of earth was dug out?",
            f"Work out the volume of a can: height {h} {unit}, radius {r} {unit}.",
            f"A cylinder's radius measures {r} and its height {h}. Compute the volume.",
            f"Volume of a silo with radius {r} {unit} and height {h} {unit}, rounded to 2 decimals?",
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


def cylinder_surface(rng: random.Random) -> Draft:
    r, h, unit = rng.randint(1, 30), rng.randint(2, 50), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the surface area of a cylinder with radius {r} {unit} and height {h} {unit}?",
            f"Find the total surface of a closed cylinder: radius {r}, height {h}.",
            f"cylinder surface area r={r} h={h}",
            f"A tin is {h} {unit} high and has a radius of {r} {unit}. How much metal sheet covers it, lids included?",
            f"Calculate the surface area of a can of radius {r} {unit} and height {h} {unit}, top and bottom included.",
            f"how many square {unit} of paper wrap a whole cylinder {h} {unit} tall with radius {r} {unit}",
            f"A closed drum has a radius of {r} {unit} and is {h} {unit} tall. What area has to be painted outside?",
            f"The radius of a cylinder is {r} {unit}, its height {h} {unit}. How large is its whole surface?",
            f"Compute the surface of a cylinder with base radius {r} and height {h}, including both ends.",
            f"What's the total surface area of a cylinder {h} {unit} high whose radius is {r} {unit}?",
        ),
        think=f"Two discs and the side: 2 pi times {r} times ({r} + {h}).",
        code=f"import math\nprint(round(2 * math.pi * {r} * ({r} + {h}), 2))",
        answer=cents(PI * r * r + PI * r * r + PI * 2 * r * h),
    )


def pyramid_volume(rng: random.Random) -> Draft:
    a, h, unit = rng.randint(2, 60), rng.randint(2, 60), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the volume of a square pyramid with base side {a} {unit} and height {h} {unit}?",
            f"Find the volume of a pyramid: square base of side {a}, height {h}.",
            f"pyramid volume base {a} height {h}",
            f"A pyramid stands on a square of {a} {unit} by {a} {unit} and is {h} {unit} high. What is its volume?",
            f"How many cubic {unit} of stone are in a square pyramid {h} {unit} tall with {a} {unit} base sides?",
            f"Calculate the volume of a square-based pyramid, base edge {a} {unit}, height {h} {unit}.",
            f"a tent is shaped like a pyramid with a square floor of side {a} {unit}, {h} {unit} high, how much air is"
            f" inside",
            f"The base of a pyramid is a square with side {a} {unit}; its height is {h} {unit}. How big is the volume?",
            f"Work out the space inside a pyramid that is {h} {unit} high over a square base with {a} {unit} sides.",
            f"If a square pyramid has a base side of {a} {unit} and a height of {h} {unit}, what is its volume?",
        ),
        think=f"The volume is {a} squared times the height {h}, divided by 3.",
        code=f"print(round({a} ** 2 * {h} / 3, 2))",
        answer=cents(Fraction(a * a, 3) * h),
    )


def prism_volume(rng: random.Random) -> Draft:
    b, h, length, unit = rng.randint(2, 30), rng.randint(2, 30), rng.randint(3, 60), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"What is the volume of a triangular prism with base {b} {unit}, triangle height {h} {unit} and length"
            f" {length} {unit}?",
            f"Find the volume of a prism {length} long whose cross-section is a triangle with base {b} and height {h}.",
            f"triangular prism volume: base {b}, height {h}, length {length}",
            f"A tent {length} {unit} long has a triangular front {b} {unit} wide and {h} {unit} high. How much space is"
            f" inside?",
            f"Calculate the volume of a triangular prism: triangle {b} by {h} {unit}, length {length} {unit}.",
            f"a chocolate bar is a prism, triangle base {b} {unit} and height {h} {unit}, {length} {unit} long,"
            f" volume?",
            f"A roof space is a triangular prism {length} {unit} long, {b} {unit} wide and {h} {unit} high. How many"
            f" cubic {unit} does it hold?",
            f"The triangular end of a prism has base {b} and height {h}; the prism is {length} long. What is its"
            f" volume?",
            f"A wedge has a triangular side with base {b} {unit} and height {h} {unit} and is {length} {unit} across."
            f" What volume does it have?",
            f"How large is the volume of a prism of length {length} {unit} over a triangle with base {b} {unit} and"
            f" height {h} {unit}?",
        ),
        think=f"Half of {b} times {h} is the triangle; times the length {length}.",
        code=f"print({b} * {h} / 2 * {length})",
        answer=show(Fraction(b * h * length, 2)),
    )


def tank_in_litres(rng: random.Random) -> Draft:
    a, b, c = rng.randint(20, 150), rng.randint(15, 80), rng.randint(15, 80)
    return Draft(
        phrasings=(
            f"volume of a box {a} by {b} by {c} cm in liters",
            f"how many litres in a tank {a} x {b} x {c} cm",
            f"Volume in litres: {a} cm by {b} cm by {c} cm.",
            f"A fish tank is {a} cm long, {b} cm wide and {c} cm high. How many litres of water does it hold?",
            f"How many liters fit into a box of {a} cm x {b} cm x {c} cm?",
            f"{a} x {b} x {c} cm in litres",
            f"Find the capacity in litres of a container measuring {a} cm by {b} cm by {c} cm.",
            f"My aquarium measures {a} by {b} by {c} centimeters. What is its volume in liters?",
            f"tank {a} cm long {b} cm wide {c} cm deep, how many litres is that",
            f"Calculate how much water, in litres, fills a trough {a} cm long, {b} cm wide and {c} cm deep.",
            f"A cooler has inside dimensions of {a} cm, {b} cm and {c} cm. How many litres can it take?",
            f"What volume in litres has a cuboid with edges of {a} cm, {b} cm and {c} cm?",
            f"To fill a planter of {a} cm x {b} cm x {c} cm to the top, how many litres of soil do I need?",
        ),
        think=f"Multiply {a}, {b} and {c} to cubic centimetres; 1000 of them are a litre.",
        code=f"print({a} * {b} * {c} / 1000)",
        answer=show(Fraction(a, 10) * Fraction(b, 10) * Fraction(c, 10)),
    )


def box_diagonal(rng: random.Random) -> Draft:
    a, b, c, unit = rng.randint(2, 40), rng.randint(2, 40), rng.randint(2, 40), rng.choice(UNITS)
    return Draft(
        phrasings=(
            f"space diagonal of a box {a} {b} {c}",
            f"diagonal through a room {a} by {b} by {c} {unit}",
            f"What is the space diagonal of a box of {a} x {b} x {c} {unit}?",
            f"Find the longest straight line inside a cuboid with edges {a}, {b} and {c}.",
            f"box diagonal {a} {b} {c}",
            f"What is the longest stick that fits in a box measuring {a} {unit} by {b} {unit} by {c} {unit}?",
            f"Calculate the 3D diagonal of a room {a} {unit} long, {b} {unit} wide and {c} {unit} high.",
            f"how far is it from one corner to the opposite corner of a {a} by {b} by {c} {unit} crate",
            f"A spider runs a thread through a room of {a} {unit} x {b} {unit} x {c} {unit} between opposite corners."
            f" How long is the thread?",
            f"A cuboid measures {a} by {b} by {c} {unit}. How long is its space diagonal?",
            f"The edges of a box are {a}, {b} and {c} {unit}. What does the diagonal through its inside measure?",
            f"Work out the length of the diagonal through a rectangular box with sides {a}, {b} and {c} {unit}.",
        ),
        think=f"Take the square root of {a}, {b} and {c} squared and added.",
        code=f"import math\nprint(round(math.sqrt({a} ** 2 + {b} ** 2 + {c} ** 2), 2))",
        answer=str(round(math.hypot(math.hypot(a, b), c), 2)),
    )
