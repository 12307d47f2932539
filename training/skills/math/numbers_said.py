"""Ratios, fractions, signs and chances as pupils are asked: same ratio, both forms, mixed order, squares, the rest."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show, tied
from training.skills.vocabulary import person


def ratios_equal(rng: random.Random) -> Draft:
    (a, b), k, who = rng.sample(range(2, 16), 2), rng.randint(2, 9), person(rng)
    c, d = a * k, b * k
    if rng.random() < 0.5:
        d += rng.choice((-2, -1, 1, 2))
    alike = Fraction(a, b) == Fraction(c, d)
    return Draft(
        phrasings=(
            f"is {a}:{b} the same as {c}:{d}? yes or no",
            f"Are the ratios {a}:{b} and {c}:{d} equal? Answer yes or no.",
            f"{a} to {b} and {c} to {d}, same ratio? (yes/no)",
            f"Do {a}:{b} and {c}:{d} form a proportion? Say yes or no.",
            f"{who.name} mixes {a} to {b}, I mix {c} to {d}. Is it the same mix, yes or no?",
            f"equivalent ratios {a}:{b} and {c}:{d}, yes or no",
            f"Check whether {a} is to {b} as {c} is to {d}; print yes or no.",
            f"One recipe has rice and water {a}:{b}, another {c}:{d}. Are they equally thick, yes or no?",
            f"Yes or no: {a}:{b} = {c}:{d}",
            f"Can {c}:{d} be simplified or scaled to {a}:{b}? Yes or no.",
        ),
        think=f"Two ratios are equal when {a} times {d} is {b} times {c}.",
        code=f'print("yes" if {a} * {d} == {b} * {c} else "no")',
        answer="yes" if alike else "no",
    )


def fraction_both_ways(rng: random.Random) -> Draft:
    bottom, who = rng.choice((2, 4, 5, 8, 10, 16, 20, 25, 40, 50)), person(rng)
    top = rng.choice([n for n in range(1, bottom * 2) if n != bottom and Fraction(n, bottom).denominator == bottom])
    d, p = show(Fraction(top, bottom)), show(Fraction(top * 100, bottom))
    return Draft(
        phrasings=(
            f"{top}/{bottom} as a decimal and as a percentage",
            f"Write {top}/{bottom} as a decimal and as a percent.",
            f"what is {top}/{bottom} in decimals and in percent",
            f"Give {top}/{bottom} first as a decimal number, then as a percentage.",
            f"{who.name} has to write {top}/{bottom} as a decimal and in percent. What are they?",
            f"Turn the fraction {top}/{bottom} into a decimal and a percentage, please.",
            f"decimal and percent of {top}/{bottom}",
            f"How do I write {top} over {bottom} as a decimal, and how as a percentage?",
            f"Convert {top}/{bottom} to both decimal and percent form.",
            f"{top}/{bottom} = ? (decimal) = ? %",
        ),
        think=f"Divide {top} by {bottom}; times 100 it is the percentage.",
        code=f'value = {top} / {bottom}\nprint(f"{{value:g}} = {{value * 100:g}}%")',
        answer=f"{d} = {p}%",
    )


def order_mixed_forms(rng: random.Random) -> Draft:
    who, largest = person(rng), rng.random() < 0.35
    values: dict[str, Fraction] = {}
    for _ in range(2):
        bottom = rng.choice((2, 3, 4, 5, 8, 10))
        top = rng.choice([n for n in range(1, bottom) if Fraction(n, bottom).denominator == bottom])
        values[f"{top}/{bottom}"] = Fraction(top, bottom)
    for _ in range(rng.choice((1, 2))):
        number = Fraction(rng.randint(1, 98), 100)
        values[show(number)] = number
    for _ in range(rng.choice((1, 2))):
        percent = rng.randint(2, 98)
        values[f"{percent}%"] = Fraction(percent, 100)
    if len(set(values.values())) < len(values) or len(values) < 4:
        return order_mixed_forms(rng)
    names = list(values)
    rng.shuffle(names)
    said, from_, short = ", ".join(names), "largest to smallest" if largest else "smallest to largest", (
        "largest first" if largest else "smallest first"
    )  # fmt: skip
    ranked = sorted(names, key=values.__getitem__, reverse=largest)
    held = ", ".join(f'"{name}"' for name in names)
    return Draft(
        phrasings=(
            f"Put these in order, {short}: {said}",
            f"Order {said} from {from_}.",
            f"{said} - {short}",
            f"Sort these fractions, decimals and percentages from {from_}: {said}",
            f"arrange {said} from {from_}",
            f"{who.name} has to put {said} in order, {short}. What is the list?",
            f"Which order is right for {said}, {short}?",
            f"Write {said} in order of size, {short}.",
            f"sort by value ({short}): {said}",
            f"Line up {said} by size from {from_}, please.",
        ),
        think=f"Give every one of {names[0]} to {names[-1]} its value and sort by it.",
        code="from fractions import Fraction\n\n\ndef value(text):\n"
        '    return Fraction(text.strip("%")) / (100 if "%" in text else 1)\n\n\n'
        f'print(", ".join(sorted([{held}], key=value{", reverse=True" if largest else ""})))',
        answer=", ".join(ranked),
    )


def squares_combined(rng: random.Random) -> Draft:
    a, b = sorted(rng.sample(range(2, 40), 2), reverse=True)
    minus, cube, who = rng.random() < 0.5, rng.random() < 0.2, person(rng)
    power, said, sup = (3, "cubed", "³") if cube else (2, "squared", "²")
    sign, verb, noun = ("-", "minus", "difference") if minus else ("+", "plus", "sum")
    first, second = a, b
    for _ in range(power - 1):
        first, second = first * a, second * b
    return Draft(
        phrasings=(
            f"What is {a} {said} {verb} {b} {said}",
            f"{a}{sup} {sign} {b}{sup}",
            f"{a}^{power} {sign} {b}^{power} = ?",
            f"{a} {said} {verb} {b} {said}, how much is it?",
            f"Calculate {a}^{power} {sign} {b}^{power}.",
            f"Find the {noun} of {a} {said} and {b} {said}.",
            f"{who.name} works out {a} {said} {verb} {b} {said}. What comes out?",
            f"how much is {a} {said} {verb} {b} {said}",
            f"Take {a} {said} and {b} {said}; what is their {noun}?",
            f"Tell me the {noun} {a}{sup} {sign} {b}{sup}.",
        ),
        think=f"Raise {a} and {b} to the power {power}, then {'subtract' if minus else 'add'}.",
        code=f"print({a} ** {power} {sign} {b} ** {power})",
        answer=str(first - second if minus else first + second),
    )


def minus_a_negative(rng: random.Random) -> Draft:
    a, b, who = rng.randint(-40, 40), -rng.randint(1, 40), person(rng)
    plus = rng.random() < 0.35
    sign, verb = ("+", "plus") if plus else ("-", "minus")
    steps = range(-b)
    result = a - len(steps) if plus else a + len(steps)
    order = f"Add {b} to {a}" if plus else f"Subtract {b} from {a}"
    word = f"minus {-a}" if a < 0 else str(a)
    return Draft(
        phrasings=(
            f"{a} {verb} {b}",
            f"{a} {sign} ({b})",
            f"What is {a} {sign} ({b})?",
            f"{order}.",
            f"how much is {word} {verb} minus {-b}",
            f"Work out {a} {sign} {b}",
            f"{who.name} types {a} {sign} ({b}) into a calculator. What does it show?",
            f"what do you get for {a} {verb} negative {-b}",
            f"Solve {a} {sign} ({b}) = ?",
            f"Calculate: {word} {verb} negative {-b}.",
        ),
        think=f"{a} {verb} the negative number {b} is {a} {'minus' if plus else 'plus'} {-b}.",
        code=f"print({a} {sign} ({b}))",
        answer=str(result),
    )


def consecutive_listed(rng: random.Random) -> Draft:
    count, (kind, step), who = (
        rng.choice((3, 3, 3, 4, 5)),
        rng.choice((("", 1), ("", 1), ("even ", 2), ("odd ", 2))),
        person(rng),
    )
    first = rng.randint(2, 90)
    if step == 2 and first % 2 != (kind == "odd "):
        first += 1
    numbers = [first + step * i for i in range(count)]
    total, many = sum(numbers), {3: "three", 4: "four", 5: "five"}[count]
    shift = f"{count} * ({count} - 1) // 2" if step == 1 else f"{count} * ({count} - 1)"
    rise = "range(first, first + {0})" if step == 1 else "range(first, first + 2 * {0}, 2)"
    return Draft(
        phrasings=(
            f"The sum of {many} consecutive {kind}numbers is {total}. which are they?",
            f"{count} consecutive {kind}numbers add up to {total}, list them",
            f"Find {many} consecutive {kind}integers with the sum {total}. Give all of them.",
            f"{many} {kind}numbers in a row make {total}. What are they all?",
            f"{who.name} adds {many} {kind}numbers that follow each other and gets {total}. Which numbers are they?",
            f"Which {count} consecutive {kind}whole numbers have a sum of {total}?",
            f"list the {count} consecutive {kind}numbers whose total is {total}",
            f"{total} is the sum of {many} {kind}numbers in a row. Name all of them.",
            f"What {many} consecutive {kind}numbers together are {total}? Write them all, smallest first.",
            f"Write {total} as a sum of {count} consecutive {kind}numbers and print these numbers.",
        ),
        think=f"Take the rises from {total}; what is left is {count} times the first number.",
        code=f"first = ({total} - {shift}) // {count}\nprint(*{rise.format(count)})",
        answer=" ".join(map(str, numbers)),
    )


def ratio_part_to_total(rng: random.Random) -> Draft:
    (a, b), each, who = rng.sample(range(2, 12), 2), rng.randint(2, 40), person(rng)
    one, other, all_ = rng.choice((
        ("boys", "girls", "children"), ("red", "blue", "beads"), ("cats", "dogs", "pets"),
        ("wins", "losses", "games"), ("adults", "children", "people"),
        ("apples", "pears", "fruits"), ("cars", "vans", "vehicles"),
    ))  # fmt: skip
    known = sum(a for _ in range(each))
    things = f"{known} {one}" if one != "red" else f"{known} red beads"
    return Draft(
        phrasings=(
            f"The ratio of {one} to {other} is {a} to {b}, and there are {things}. How many {all_} in all?",
            f"{one}:{other} = {a}:{b}, {things}, total {all_}?",
            f"There are {things}. {one.capitalize()} and {other} are in the ratio {a}:{b}. How many {all_} are there"
            f" altogether?",
            f"How many {all_} are there in total if {one} to {other} is {a}:{b} and {known} are {one}?",
            f"for every {a} {one} there are {b} {other}. {things}. how many {all_} together",
            f"{who.name} counts {things}; the ratio of {one} to {other} is {a}:{b}. What is the number of all {all_}?",
            f"With {things} and a ratio {one} : {other} of {a} : {b}, find the total of {all_}.",
            f"ratio {a}:{b} ({one}:{other}), {known} {one}, all {all_}?",
            f"In a ratio of {a} {one} to {b} {other}, {known} are {one}. How many {all_}, counting both?",
            f"{one.capitalize()} and {other} stand {a} to {b}. As {known} are {one}, how many {all_} is that in total?",
        ),
        think=f"One part is {known} / {a}; in all there are {a} + {b} parts.",
        code=f"print({known} // {a} * ({a} + {b}))",
        answer=str(sum([each] * a + [each] * b)),
    )


def chance_of_not(rng: random.Random) -> Draft:
    colours = rng.sample(("red", "blue", "green", "white", "black", "yellow"), rng.choice((2, 3, 3)))
    counts, who = [rng.randint(1, 12) for _ in colours], person(rng)
    without = rng.randrange(len(colours))
    colour, total = colours[without], sum(counts)
    exact = Fraction(total - counts[without], total)
    percent = rng.random() < 0.3
    if percent and tied(exact * 100, 1):
        return chance_of_not(rng)
    parts = [f"{count} {name}" for count, name in zip(counts, colours, strict=True)]
    said = f"{', '.join(parts[:-1])} and {parts[-1]}"
    things, form = (
        rng.choice(("marbles", "balls", "socks", "sweets")),
        "in percent to 1 decimal" if percent else "as a fraction",
    )
    plus = " + ".join(map(str, counts))
    return Draft(
        phrasings=(
            f"A bag has {said} {things}. probability of not {colour}, {form}?",
            f"{said} {things}, draw one, chance it's not {colour} ({form})",
            f"What is the probability, {form}, of drawing one that is not {colour} from {said} {things}?",
            f"{who.name} takes one of {said} {things} without looking. How likely is it not to be {colour}, {form}?",
            f"P(not {colour}) with {said} {things}, {form}",
            f"There are {said} {things} in a box. One is picked. What's the chance of any colour but {colour}, {form}?",
            f"how probable is it to pick no {colour} one out of {said} {things}? {form}",
            f"One draw from {said} {things}: probability that it is a colour other than {colour}, {form}?",
            f"Give {form} the chance that a random one of {said} {things} isn't {colour}.",
            f"In a drawer lie {said} {things}. I grab one. Find the probability, {form}, that it is not {colour}.",
        ),
        think=f"Of {plus} in all, those not {colour} are all but {counts[without]}.",
        code=f"total = {plus}\nprint(round((total - {counts[without]}) * 100 / total, 1))"
        if percent
        else f"from fractions import Fraction\n\ntotal = {plus}\nprint(Fraction(total - {counts[without]}, total))",
        answer=show(round(exact * 100, 1)) if percent else str(exact),
    )


def rest_out_of_every(rng: random.Random) -> Draft:
    bottom = rng.randint(3, 10)
    top, total, who = rng.randint(1, bottom - 1), bottom * rng.randint(4, 120), person(rng)
    group, does, rest = rng.choice((
        ("pupils", "cycle", "don't cycle"), ("people", "drink tea", "don't drink tea"), ("seeds", "grow", "don't grow"),
        ("guests", "eat meat", "don't eat meat"), ("trains", "are late", "are not late"),
        ("letters", "get an answer", "get no answer"), ("houses", "have a garden", "have no garden"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"{top} out of {bottom} {group} {does}. There are {total} {group}. how many {rest}?",
            f"{top} in {bottom} {group} {does}; of {total}, how many {rest}",
            f"If {top} of every {bottom} {group} {does}, how many of {total} {group} {rest}?",
            f"There are {total} {group} and {top} out of every {bottom} {does}. How many {rest}?",
            f"{total} {group}, {top} out of {bottom} {does}, number that {rest}?",
            f"{who.name} hears that {top} out of {bottom} {group} {does}. Out of {total}, how many {rest}?",
            f"Of {total} {group}, {top} in every {bottom} {does} and the others {rest}. How many are the others?",
            f"Out of each {bottom} {group}, {top} {does}. In {total}, how many is it that {rest}?",
            f"how many {group} {rest} if there are {total} and {top} out of {bottom} {does}",
            f"Find how many of {total} {group} {rest}, when {top} in {bottom} {does}.",
        ),
        think=f"Of every {bottom}, {bottom} - {top} {rest}; {total} holds {total} / {bottom} such groups.",
        code=f"print({total} // {bottom} * ({bottom} - {top}))",
        answer=str(sum(bottom - top for _ in range(total // bottom))),
    )
