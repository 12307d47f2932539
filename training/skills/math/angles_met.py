"""Gaps, screens, angles and parts of round things as people meet them; squares and rectangles from what is known."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, show, tied
from training.skills.math.shapes_met import PI
from training.skills.vocabulary import person


def equal_gaps(rng: random.Random) -> Draft:
    count, wide, gap, who = rng.randint(2, 8), rng.randint(4, 60), rng.randint(4, 60), person(rng)
    total = count * wide + (count + 1) * gap + rng.choice((0, rng.randint(0, count)))
    value = Fraction(total - count * wide, count + 1)
    if tied(value):
        return equal_gaps(rng)
    what, place = rng.choice(
        (("pictures", "wall"), ("posters", "wall"), ("shelves", "panel"), ("windows", "front"), ("hooks", "board"))
    )
    return Draft(
        phrasings=(
            f"spacing for {count} {what} {wide} cm wide on a {total} cm {place} with equal gaps, also at both ends, in"
            f" cm",
            f"{count} {what} of {wide} cm on {total} cm, equal gaps incl. both ends, gap in cm",
            f"I hang {count} {what}, each {wide} cm wide, on a {place} {total} cm wide with equal gaps between and at"
            f" the ends."
            f" How many cm is a gap?",
            f"how big is each gap in cm if {count} {what} {wide} cm wide sit evenly on {total} cm, ends too",
            f"A {place} of {total} cm takes {count} {what} of {wide} cm. All gaps, ends included, are the same. How"
            f" many cm?",
            f"{who.name} spreads {count} {what} ({wide} cm wide) evenly over {total} cm, with the same gap at the"
            f" edges. What"
            f" is the gap in cm?",
            f"Calculate the even gap in cm: {place} {total} cm, {count} {what} of {wide} cm, gaps at both ends as"
            f" well.",
            f"Equal gaps in cm between and beside {count} {what} of {wide} cm on {total} cm?",
            f"On a {place} {total} cm long, {count} {what} of {wide} cm each leave what equal gap in cm, counting both"
            f" ends?",
            f"With {count} {what} {wide} cm wide and {total} cm of {place}, find the gap that is the same everywhere,"
            f" ends too,"
            f" in cm.",
        ),
        think=f"What is left of {total} after {count} * {wide} is divided among {count} + 1 gaps.",
        code=f"print(round(({total} - {count} * {wide}) / ({count} + 1), 2))",
        answer=cents(value),
    )


def screen_side(rng: random.Random) -> Draft:
    inches, (w, h) = (
        rng.choice((13, 15, 22, 24, 27, 32, 40, 43, 48, 50, 55, 65, 75, 85)),
        rng.choice(((16, 9), (16, 9), (16, 10), (4, 3), (21, 9))),
    )
    want, who = rng.choice(("width", "height")), person(rng)
    part = w if want == "width" else h
    value = inches * part / (w * w + h * h) ** 0.5
    what = rng.choice(("screen", "TV", "monitor", "laptop screen"))
    return Draft(
        phrasings=(
            f"What's the {want} of a {inches} inch {w}:{h} {what}, in inches with 1 decimal?",
            f"{inches} inch {what} {w}:{h}, {want} in inches, 1 decimal",
            f"A {what} has a diagonal of {inches} inches and is {w}:{h}. What is its {want} in inches, to 1 decimal?",
            f"how {'wide' if want == 'width' else 'high'} in inches is a {inches} inch {what} at {w}:{h}, 1 decimal",
            f"Find the {want} in inches (1 decimal) of a {w}:{h} {what} with a {inches} inch diagonal.",
            f"{who.name} buys a {inches}-inch {what} in {w}:{h}. What {want} in inches does it have, to 1 decimal?",
            f"Diagonal {inches} inches, aspect ratio {w}:{h}: {want} to 1 decimal?",
            f"Calculate the {want} in inches, to 1 decimal, from a diagonal of {inches} inches and a ratio of {w}:{h}.",
            f"Will it fit? I need the {want}, in inches to 1 decimal, of a {inches} inch {what} with {w}:{h}.",
            f"{want} in inches for {inches} inches of diagonal at {w}:{h}, rounded to 1 decimal",
        ),
        think=f"The diagonal belongs to the root of {w} ** 2 + {h} ** 2, so scale {part} by {inches} over it.",
        code=f"import math\n\nprint(round({inches} * {part} / math.hypot({w}, {h}), 1))",
        answer=str(round(value, 1)),
    )


def polygon_by_angle(rng: random.Random) -> Draft:
    sides, who = rng.choice((3, 4, 5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36, 40)), person(rng)
    ask = rng.choice(("sides", "sides", "exterior"))
    outer, inner = Fraction(360, sides), rng.random() < 0.6
    if ask == "exterior":
        given, want, code, answer = f"{sides} sides", "exterior angle in degrees", f"360 / {sides}", show(outer)
        said, think = f"a regular polygon with {sides} sides", f"The exterior angles add up to 360: divide by {sides}."
    else:
        angle = 180 - outer if inner else outer
        kind = "interior" if inner else "exterior"
        given, want = f"each {kind} angle {show(angle)} degrees", "number of sides"
        said = f"a regular polygon whose {kind} angles are {show(angle)} degrees"
        code = f"round(360 / (180 - {show(angle)}))" if inner else f"round(360 / {show(angle)})"
        answer, think = str(sides), f"360 is divided by the exterior angle, {'180 - ' if inner else ''}{show(angle)}."
    return Draft(
        phrasings=(
            f"{want[0].upper()}{want[1:]} of {said}",
            f"What is the {want} of {said}?",
            f"regular polygon, {given}, {want}?",
            f"Find the {want} of {said}.",
            f"whats the {want} for {said}",
            f"{who.name} looks at {said}. What is the {want}?",
            f"Calculate the {want}: regular polygon, {given}.",
            f"Take {said}. Give its {want}.",
            f"I have {said}; what is the {want}?",
            f"For {said}, determine the {want}.",
        ),
        think=think,
        code=f"print({code})",
        answer=answer,
    )


def angles_by_ratio(rng: random.Random) -> Draft:
    kind, total, count = rng.choice((
        ("triangle", 180, 3), ("triangle", 180, 3), ("quadrilateral", 360, 4), ("complementary", 90, 2),
        ("supplementary", 180, 2),
    ))  # fmt: skip
    parts = [rng.randint(1, 9) for _ in range(count)]
    if total % sum(parts) or len(set(parts)) == 1:
        return angles_by_ratio(rng)
    one, said, who = total // sum(parts), ":".join(map(str, parts)), person(rng)
    what = f"the angles of a {kind}" if count > 2 else f"two {kind} angles"
    return Draft(
        phrasings=(
            f"{what[0].upper()}{what[1:]} are in the ratio {said}. List all of them in degrees.",
            f"{what} in ratio {said}, all in degrees",
            f"How large are {what} in the ratio {said}? Give a list in that order.",
            f"Find {what} if they are to each other as {said}.",
            f"what are {what} when the ratio is {said}, list in degrees",
            f"{who.name} is told that {what} have the ratio {said}. What are they, in that order?",
            f"Ratio {said} for {what}: list the degrees.",
            f"If {what} have a ratio of {said}, work out each of them, as a list.",
            f"Calculate each of {what} from the ratio {said}; print a list.",
            f"With a ratio of {said}, what do {what} measure? List them in order.",
        ),
        think=f"They add up to {total} degrees, shared in the ratio {said}.",
        code=f"parts = [{', '.join(map(str, parts))}]\nprint([part * {total} // sum(parts) for part in parts])",
        answer=str([part * one for part in parts]),
    )


def part_of_ball_or_disc(rng: random.Random) -> Draft:
    size, across, who = rng.randint(2, 60), rng.random() < 0.4, person(rng)
    kind = rng.choice(("hemisphere", "quarter circle", "hemisphere", "quarter circle"))
    given, radius = (f"diameter {size}", f"({size} / 2)") if across else (f"radius {size}", f"{size}")
    r = Fraction(size, 2) if across else Fraction(size)
    if kind == "hemisphere":
        want, code, value = "volume", f"2 / 3 * math.pi * {radius} ** 3", float(PI * r**3 * 2 / 3)
        think = f"Half of the volume of a ball: 2 / 3 * pi * {radius} ** 3."
    else:
        want, code, value = "area", f"math.pi * {radius} ** 2 / 4", float(PI * r**2 / 4)
        think = f"A quarter of the area of a circle: pi * {radius} ** 2 / 4."
    unit = rng.choice(("cm", "m", "inches"))
    return Draft(
        phrasings=(
            f"{want.capitalize()} of a {kind} with {given}, 2 decimals",
            f"What is the {want} of a {kind} of {given} {unit}? Round to 2 decimals.",
            f"{kind} {given}, {want} to two decimals",
            f"Find the {want} of a {kind} whose {given.split()[0]} is {size} {unit}, to 2 decimals.",
            f"whats the {want} of a {kind} with {given} {unit}, two decimals",
            f"{who.name} needs the {want} of a {kind}, {given} {unit}, to 2 decimals.",
            f"Calculate the {want}: {kind}, {given} {unit}, 2 decimals.",
            f"A {kind} has {given} {unit}. How big is its {want}, to 2 decimals?",
            f"Given a {kind} with {given} {unit}, what {want} has it (2 decimals)?",
            f"How large is the {want} of a {kind} with a {given.split()[0]} of {size} {unit}? Two decimals.",
        ),
        think=think,
        code=f"import math\n\nprint(round({code}, 2))",
        answer=str(round(value, 2)),
    )


def square_or_rectangle_turned(rng: random.Random) -> Draft:
    who, unit = person(rng), rng.choice(("m", "cm", "feet"))
    thing = rng.choice(("garden", "room", "field", "sheet", "lawn"))
    if rng.random() < 0.5:
        side = Fraction(rng.randint(4, 160), 4)
        around = side * 4
        given, want = f"square {thing} with a perimeter of {show(around)} {unit}", "area"
        code, value = f"({show(around)} / 4) ** 2", side * side
        think = f"The side is {show(around)} / 4, and the area its square."
    else:
        a, b = rng.randint(2, 40), rng.randint(2, 40)
        given, want = f"rectangular {thing} with an area of {a * b} square {unit} and a side of {a} {unit}", "perimeter"
        code, value = f"2 * ({a} + {a * b} / {a})", Fraction(2 * (a + b))
        think = f"The other side is {a * b} / {a}; twice both sides is the perimeter."
    return Draft(
        phrasings=(
            f"Find the {want} of a {given}.",
            f"A {given}: what is its {want}?",
            f"{given}, {want}?",
            f"What {want} does a {given} have?",
            f"whats the {want} of a {given}",
            f"{who.name} has a {given}. How large is the {want}?",
            f"Work out the {want} for a {given}.",
            f"I know only this of it: a {given}. What is the {want}?",
            f"How big is the {want} of a {given}?",
            f"Calculate the {want} of this: {given}.",
        ),
        think=think,
        code=f"print({code})",
        answer=show(value),
    )
