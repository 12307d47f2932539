"""Sums of a bill, a meter or a class as people tell them: the tip in what was given, tax and total, before a rise,"
" boxes."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, neat, price, show, tied
from training.skills.vocabulary import person


def tip_percent_from_paid(rng: random.Random) -> Draft:
    bill, who = price(rng, 8, 180), person(rng)
    paid = int(bill * rng.randint(104, 125) / 100) + 1
    exact = (paid - bill) * 100 / bill
    if tied(exact, 1):
        return tip_percent_from_paid(rng)
    b, place = money(bill), rng.choice(("dinner", "lunch", "taxi", "haircut", "bar", "breakfast"))
    return Draft(
        phrasings=(
            f"Our bill was {b} euros. We gave {paid}. How many percent tip is that, one decimal?",
            f"bill {b}, paid {paid}, tip in percent (1 decimal)",
            f"The {place} bill is ${b} and {who.name} leaves ${paid} in all. What is the tip in percent, to 1 decimal?",
            f"I rounded {b} up to {paid}. What percentage tip was it, to one decimal?",
            f"what tip in percent did i give with {paid} for a bill of {b}, 1 decimal",
            f"{who.name} hands over {paid} for a {place} of {b} and says keep the change. How big is the tip as a"
            f" percent of the"
            f" bill, 1 decimal?",
            f"Tip in % (one decimal): {paid} instead of {b}.",
            f"If I pay {paid} dollars for {b}, by how many percent have I tipped, to 1 decimal?",
            f"Find the tip percentage to one decimal when {b} was due and {paid} was given.",
            f"We were charged {b} and left {paid} on the table. Percent tip, 1 decimal?",
        ),
        think=f"The tip is {paid} - {b}; times 100, divided by the bill {b}.",
        code=f"print(round(({paid} - {b}) * 100 / {b}, 1))",
        answer=repr(round(float(exact), 1)),
    )


def tax_and_gross(rng: random.Random) -> Draft:
    net, rate, who = Fraction(rng.randint(40, 60000), 20), rng.choice((5, 7, 8, 9, 10, 19, 20, 21, 22, 25)), person(rng)
    tax = net * rate / 100
    if tied(tax):
        return tax_and_gross(rng)
    n, kind = money(net), rng.choice(("VAT", "VAT", "sales tax", "tax"))
    return Draft(
        phrasings=(
            f"Net {n}, {kind} {rate}%. I need the tax amount and the gross total, both with 2 decimals.",
            f"{n} net, {rate}% {kind}: tax and gross, 2 decimals",
            f"An invoice has {n} net. With {rate}% {kind}, how much is the tax and what is the total (2 decimals"
            f" each)?",
            f"{who.name} bills {n} plus {rate}% {kind}. Print the tax, then the gross, with 2 decimals.",
            f"how much {kind} at {rate}% on {n} and how much altogether, two decimals each",
            f"Give me both the {kind} ({rate}%) on {n} and the sum including it, to 2 decimals.",
            f"Add {rate}% {kind} to {n}. Show the tax and the gross amount with two decimals.",
            f"For a net price of {n} and {rate} percent {kind}, list tax and gross, 2 decimals.",
            f"My offer is {n} before {kind} of {rate}%. What tax comes on top, and what does the customer pay, each"
            f" to 2 decimals?",
            f"Calculate tax and total for {n} at {rate}% {kind} (2 decimals).",
        ),
        think=f"The tax is {rate} percent of {n}; the total is {n} plus the tax.",
        code=f'tax = round({n} * {rate} / 100, 2)\nprint(f"tax {{tax:.2f}}, gross {{{n} + tax:.2f}}")',
        answer=f"tax {float(round(tax, 2)):.2f}, gross {float(net + round(tax, 2)):.2f}",
    )


def amount_before_rise(rng: random.Random) -> Draft:
    percent, who = rng.choice((2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50)), person(rng)
    before = rng.randint(2, 90) * rng.choice((5, 10, 25, 50))
    after = Fraction(before * (100 + percent), 100)
    a = money(after)
    what, start = rng.choice(
        (
            ("rent", "The"),
            ("salary", "My"),
            ("price", "The"),
            ("fee", "The"),
            ("bill", "Our"),
            ("membership fee", "The"),
        )
    )
    return Draft(
        phrasings=(
            f"after a rise of {percent}% the {what} is {a}. What was it before?",
            f"{what} {a} after +{percent}%, before?",
            f"{start} {what} went up by {percent}% and is now ${a}. How much was it before?",
            f"{who.name}'s {what} was raised {percent} percent to {a}. What was the old {what}?",
            f"what was the {what} before it rose {percent} percent to {a}",
            f"{start} {what} is {a} now, {percent}% more than last year. What was it last year?",
            f"Old value if {a} is {percent}% above it?",
            f"A {what} of {a} already includes an increase of {percent}%. Find the amount without the increase.",
            f"An amount grew by {percent}% to {a}. How large was it at first?",
            f"Undo a {percent}% increase: the {what} is {a} today.",
        ),
        think=f"{a} is 100 + {percent} percent of the old amount.",
        code=f"print(round({a} * 100 / (100 + {percent}), 2))",
        answer=show(before),
    )


def rise_of_price_percent(rng: random.Random) -> Draft:
    old, new, who = rng.randint(60, 900), rng.randint(60, 900), person(rng)
    value = abs(Fraction(new, old) - 1) * 100
    if tied(value, 1) or not 1 < value < 90:
        return rise_of_price_percent(rng)
    a, b = f"{old / 100:.2f}", f"{new / 100:.2f}"
    up = new > old
    what = rng.choice(("A litre of milk", "Bread", "Petrol", "A bus ticket", "A stamp", "Butter", "A coffee", "Diesel"))
    went, more = ("went up", "dearer") if up else ("went down", "cheaper")
    formula = f"({b} - {a})" if up else f"({a} - {b})"
    return Draft(
        phrasings=(
            f"{what} {went} from {a} to {b}. How many percent is that, one decimal?",
            f"{what.lower()} {a} -> {b}, how much {more} in percent (1 decimal)",
            f"{what} was {a} and is {b} now. By what percentage is it {more}, to 1 decimal?",
            f"{who.name} paid {a} for it last year and pays {b} today. How many percent {more} is that, 1 decimal?",
            f"by how many percent did it get {more}: {a} before, {b} after, one decimal",
            f"Price change in percent to one decimal: {a} to {b} ({more}).",
            f"{what} used to cost {a}. Now it costs {b}. How much {more} is it in %, to one decimal?",
            f"From {a} euros to {b} euros: {more} by how many percent, rounded to 1 decimal?",
            f"The price {went} from ${a} to ${b}; give the percentage to 1 decimal.",
            f"How many % {more} is {b} compared with {a}? One decimal.",
        ),
        think=f"The difference of {a} and {b}, times 100, divided by the old price {a}.",
        code=f"print(round({formula} * 100 / {a}, 1))",
        answer=repr(round(float(value), 1)),
    )


def time_for_many(rng: random.Random) -> Draft:
    each, count, who = Fraction(rng.randint(3, 30), 2), rng.randint(8, 90), person(rng)
    total = sum([each] * count)
    if total.denominator != 1 or total < 65 or total % 60 == 0:
        return time_for_many(rng)
    e = show(each)
    what, does = rng.choice(
        (("page", "read"), ("letter", "write"), ("test", "mark"), ("shirt", "iron"), ("tile", "lay"))
    )
    hours, minutes = divmod(int(total), 60)
    return Draft(
        phrasings=(
            f"Each {what} takes me {e} minutes. I have {count} {what}s left. How long do I need, in hours and minutes?",
            f"{count} {what}s, {e} min each, total in hours and minutes",
            f"How long does it take to {does} {count} {what}s at {e} minutes each? Give hours and minutes.",
            f"{who.name} needs {e} minutes to {does} one {what}. How many hours and minutes for {count}?",
            f"how many hours and minutes to {does} {count} {what}s if one takes {e} minutes",
            f"One {what} is {e} minutes of work. {count} {what}s: hours and minutes?",
            f"I {does} a {what} in {e} minutes. After how many hours and minutes are {count} done?",
            f"Time for {count} {what}s with {e} minutes a {what}, as hours and minutes.",
            f"To {does} all {count} {what}s I plan {e} minutes per {what}. What is that in hours and minutes?",
            f"Multiply {count} {what}s by {e} minutes and write it in hours and minutes.",
        ),
        think=f"Multiply {count} by {e} minutes and split by 60.",
        code=f'hours, minutes = divmod(round({count} * {e}), 60)\nprint(f"{{hours}} hours {{minutes}} minutes")',
        answer=f"{hours} hours {minutes} minutes",
    )


def average_by_counter(rng: random.Random) -> Draft:
    months, who = rng.choice((2, 3, 4, 5, 6, 8, 10, 12, 12)), person(rng)
    start, used = rng.randint(100, 90000), rng.randint(20, 2400) * months // rng.choice((1, 2))
    exact = Fraction(used, months)
    if (exact * 4).denominator != 1 or used < months:
        return average_by_counter(rng)
    end = start + used
    what, unit, span = rng.choice((
        ("odometer", "km", "month"), ("odometer", "miles", "week"), ("water meter", "litres", "day"),
        ("gas meter", "kWh", "week"), ("power meter", "kWh", "month"), ("step counter", "steps", "day"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"The {what} showed {start} at first and {end} after {months} {span}s. What is the average in {unit} per"
            f" {span}?",
            f"{what} {start} to {end} in {months} {span}s, {unit} per {span}?",
            f"{who.name} reads {start} on the {what}, and {months} {span}s later {end}. How many {unit} a {span} is"
            f" that on"
            f" average?",
            f"average {unit} per {span} if the {what} went from {start} to {end} in {months} {span}s",
            f"In {months} {span}s my {what} has gone from {start} to {end}. How many {unit} per {span}?",
            f"How many {unit} each {span}, on average: old reading {start}, new reading {end}, {months} {span}s"
            f" between?",
            f"{months} {span}s ago the {what} was at {start}, today it's at {end}. Mean {unit} per {span}?",
            f"Find the {unit} a {span} from the readings {start} and {end}, {months} {span}s apart.",
            f"Between two readings of the {what}, {start} and {end}, lie {months} {span}s. Use per {span} in {unit}?",
            f"what do i use per {span} in {unit} when the {what} says {end} now and said {start} {months} {span}s ago",
        ),
        think=f"The use is {end} - {start} {unit}; divide by {months} {span}s.",
        code=f"print(({end} - {start}) / {months})",
        answer=show(exact),
    )


def boxes_for_parts(rng: random.Random) -> Draft:
    per, box, count = rng.randint(2, 24), rng.choice((10, 20, 24, 25, 50, 50, 100)), rng.randint(2, 40)
    total, who = sum([per] * count), person(rng)
    if total <= box or total % box == 0:
        return boxes_for_parts(rng)
    part, thing = rng.choice((
        ("screws", "shelf"), ("nails", "frame"), ("tiles", "wall"), ("candles", "table"), ("stickers", "child"),
        ("bolts", "gate"), ("seeds", "pot"), ("pins", "poster"), ("clips", "cable"),
    ))  # fmt: skip
    things = {"shelf": "shelves", "child": "children"}.get(thing, thing + "s")
    return Draft(
        phrasings=(
            f"I need {per} {part} per {thing}, a box has {box}. How many boxes for {count} {things}?",
            f"{count} {things}, {per} {part} each, boxes of {box}: how many boxes",
            f"Each {thing} takes {per} {part} and {part} come in boxes of {box}. How many boxes do {count} {things}"
            f" need?",
            f"{who.name} has {count} {things}, with {per} {part} for each. One box holds {box}. How many boxes must"
            f" {who.he} buy?",
            f"how many boxes of {box} {part} for {count} {things} if one {thing} needs {per}",
            f"For {count} {things} at {per} {part} a {thing}, how many packs of {box} do I open?",
            f"Boxes needed: {per} {part} x {count} {things}, {box} in a box?",
            f"A box of {box} {part}; {per} for every {thing}; {count} {things}. Number of boxes?",
            f"Every {thing} gets {per} {part}. There are {count} {things}. {part.capitalize()} are sold by the {box}."
            f" How many boxes"
            f" are enough?",
            f"Find how many boxes with {box} {part} give {per} to each of {count} {things}.",
        ),
        think=f"Needed are {per} times {count}; divide by {box} and round up.",
        code=f"import math\n\nprint(math.ceil({per} * {count} / {box}))",
        answer=str(len(range(0, total, box))),
    )


def bound_of_rounded(rng: random.Random) -> Draft:
    (step, word), low, who = (
        rng.choice(((10, "ten"), (100, "hundred"), (1000, "thousand"))),
        rng.random() < 0.5,
        person(rng),
    )
    value = rng.randint(2, 99) * step
    way = "smallest" if low else "largest"
    numbers = [number for number in range(value - step, value + step) if (number + step // 2) // step * step == value]
    return Draft(
        phrasings=(
            f"a whole number rounded to the nearest {step} is {value}. What's the {way} it can be (halves go up)?",
            f"rounded to the nearest {step}: {value}. {way} whole number it can be, halves rounded up?",
            f"What is the {way} whole number that rounds to {value}, to the nearest {step}, with halves rounded up?",
            f"{who.name} rounds a whole number to the nearest {step} (halves up) and gets {value}. What is the {way}"
            f" it can have"
            f" been?",
            f"{way} integer that becomes {value} when rounded to the nearest {step} (half up)",
            f"There were {value} people, to the nearest {step}. What is the {way} possible number, halves being"
            f" rounded up?",
            f"Find the {way} whole number which gives {value} rounded to {step}s, rounding halves up.",
            f"To the nearest {word} ({step}) it is {value}. The {way} whole number for that, if halves go up?",
            f"A crowd is given as {value}, rounded to the nearest {step}, halves up. {way.capitalize()} real number"
            f" of people?",
            f"If {value} is a whole number rounded half up to the nearest {step}, what is the {way} it was?",
        ),
        think=f"From {value} go half of {step} {'down' if low else 'up, and one less'}.",
        code=f"print({value} - {step} // 2)" if low else f"print({value} + {step} // 2 - 1)",
        answer=str(min(numbers) if low else max(numbers)),
    )


def part_of_measure(rng: random.Random) -> Draft:
    bottom = rng.choice((2, 3, 4, 5, 8, 10))
    top = rng.choice([n for n in range(1, bottom) if Fraction(n, bottom).denominator == bottom])
    amount, who = Fraction(rng.randint(2, 60), rng.choice((1, 2, 4))), person(rng)
    large, small, size = rng.choice((
        ("litres", "ml", 1000), ("kg", "g", 1000), ("metres", "cm", 100), ("km", "m", 1000), ("hours", "minutes", 60),
        ("days", "hours", 24), ("feet", "inches", 12),
    ))  # fmt: skip
    exact = amount * size * top / bottom
    if exact.denominator not in (1, 2) or amount == 1:
        return part_of_measure(rng)
    f, n = f"{top}/{bottom}", show(amount)
    return Draft(
        phrasings=(
            f"{f} of {n} {large} in {small}",
            f"How many {small} are {f} of {n} {large}?",
            f"what is {f} of {n} {large}, in {small}",
            f"I used {f} of {n} {large}. How many {small} is that?",
            f"{who.name} takes {f} of {n} {large}. What is it in {small}?",
            f"Give {f} of {n} {large} in {small}.",
            f"Work out {f} x {n} {large} and write it in {small}.",
            f"how many {small} do i get when i take {f} of {n} {large}",
            f"Of {n} {large}, {f} is gone. How many {small} are gone?",
            f"{n} {large}, thereof {f}: {small}?",
        ),
        think=f"{n} {large} are times {size} {small}; take {top} of {bottom} parts.",
        code=f"print({neat(f'{n} * {size} * {top} / {bottom}', exact, 2)})",
        answer=show(exact),
    )


def degrees_above_below(rng: random.Random) -> Draft:
    low, high, who = rng.randint(2, 30), rng.randint(2, 30), person(rng)
    what = rng.choice(("temperature", "thermometer", "freezer thermometer", "outside temperature"))
    gap = len(range(-low, high))
    return Draft(
        phrasings=(
            f"The {what} is {low} below zero. How many degrees warmer is {high} above zero?",
            f"{low} below zero to {high} above zero, how many degrees?",
            f"At night it is {low} degrees below zero, at noon {high} degrees above. By how many degrees does it rise?",
            f"how big is the difference between {low} degrees below zero and {high} above zero",
            f"{who.name} sees {low} below zero in the morning and {high} above zero in the afternoon. What is the"
            f" rise in degrees?",
            f"From {high} above zero it falls to {low} below zero. How many degrees is the fall?",
            f"How many degrees lie between minus {low} and plus {high}?",
            f"The {what} climbs from {low} under zero to {high} over zero. By how much?",
            f"Inside {high} degrees above zero, outside {low} below: difference in degrees?",
            f"Find the number of degrees from {low} below freezing point to {high} above it (Celsius).",
        ),
        think=f"It is {low} up to zero and {high} more.",
        code=f"print({high} + {low})",
        answer=str(gap),
    )
