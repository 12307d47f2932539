"""Rates and two lists against each other: open rate, attendance, which list is larger, shared by hours, by decade."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import lines, spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import NAMES, integers, joined


def rate_of_counts(rng: random.Random) -> Draft:
    part, whole, rate, low = rng.choice(
        (
            ("emails opened", "emails sent", "open rate", 100), ("buyers", "visitors", "conversion rate", 200),
            ("pupils present", "pupils", "attendance", 15), ("replies", "invitations", "response rate", 20),
            ("clicks", "views", "click rate", 300), ("free throws made", "attempts", "success rate", 10),
            ("faulty parts", "parts", "defect rate", 50), ("rooms taken", "rooms", "occupancy", 20),
            ("voters", "residents", "turnout", 400), ("tests passed", "tests", "pass rate", 10),
        )
    )  # fmt: skip
    all_of = rng.randint(low, low * 3)
    some = rng.randint(1, all_of - 1)
    share = Fraction(100 * some, all_of)
    if tied(share, 1):
        return rate_of_counts(rng)
    ask = "" if share.denominator == 1 else " to 1 decimal"
    teller, friend, _ = tellers(some, all_of)
    return Draft(
        phrasings=(
            f"{teller.name} has to report on {all_of} {whole} with {some} {part}. What {rate} is that, in"
            f" percent{ask}?",
            f"In {friend.name}'s notes are {all_of} {whole}; of these there were {some} {part}."
            f" {friend.he.capitalize()} has to give the {rate} in percent{ask}. What is it?",
            f"{some} {part} out of {all_of} {whole}: what is the {rate} in percent{ask}?",
            f"{rate} in percent{ask}: {some} {part}, {all_of} {whole}",
            f"What is the {rate} with {some} {part} and {all_of} {whole}, in percent{ask}?",
            f"{some} of {all_of}, {rate} in %{ask}",
            f"We had {all_of} {whole} and {some} {part}. What was our {rate} in percent{ask}?",
            f"Calculate the {rate}: {all_of} {whole}, {some} {part}. In percent{ask}.",
            f"{all_of} {whole} and {some} {part} - {rate} percent{ask}",
            f"How high is the {rate} in percent{ask} if there are {some} {part} for {all_of} {whole}?",
            f"my {rate} in percent{ask} please, {part} {some}, {whole} {all_of}",
        ),
        think=f"The {rate}: {some} times 100 divided by {all_of}.",
        code=f"print(round({some} * 100 / {all_of}, 1))",
        answer=str(round(float(share), 1)),
    )


def rate_in_log(rng: random.Random) -> Draft:
    good, bad, rate = rng.choice(
        (
            ("P", "A", "attendance (P = present)"), ("up", "down", "uptime (up)"), ("hit", "miss", "hit rate"),
            ("ok", "fail", "failure rate (fail)"), ("true", "false", "share of true"), ("1", "0", "share of ones"),
            ("on", "off", "share of on"), ("made", "missed", "share made"), ("W", "L", "win rate (W)"),
        )
    )  # fmt: skip
    log = rng.choices((good, bad), weights=(3, 2), k=rng.choice((4, 5, 8, 10)))
    wanted = "fail" if bad == "fail" else good
    share = Fraction(100 * sum(x == wanted for x in log), len(log))
    if share in (0, 100):
        return rate_in_log(rng)
    s, blanks = further(log), " ".join(log)
    return Draft(
        phrasings=(
            f"{rate} in percent: {', '.join(log)}",
            f"What is the {rate} in percent for {', '.join(log)}?",
            f"{blanks} - {rate} in %",
            f"percentage of {wanted} in {', '.join(log)}",
            f"Our log says {blanks}. Give the {rate} in percent.",
            f"{rate}, percent: {blanks}",
            f"How many percent {wanted}? {', '.join(log)}",
            f"From {next(s)} compute the {rate} in percent",
            f"I wrote down {blanks}. What percent of them are {wanted}?",
        ),
        think=f"The rate: count {wanted}, times 100, divided by the number of entries.",
        code=f'log = {json.dumps(log)}\nprint(log.count("{wanted}") * 100 / len(log))',
        answer=str(float(share)),
    )


def larger_sum(rng: random.Random) -> Draft:
    one, other = rng.choice((("A", "B"), ("first", "second"), tuple(rng.sample(NAMES, 2)), ("red", "blue")))
    a, b = integers(rng, 1, 30, 3, 5), integers(rng, 1, 30, 3, 5)
    if sum(a) == sum(b):
        return larger_sum(rng)
    x, y = ", ".join(map(str, a)), ", ".join(map(str, b))
    ask = "Answer with the name of the list."
    return Draft(
        phrasings=(
            f"On the board the points {x} stand under {one}, and {y} under {other}. Which of the two has more in"
            f" total?",
            f"Which list has the bigger sum, {one} ({x}) or {other} ({y})?",
            f"{one}: {x}\n{other}: {y}\nwhich has the larger total",
            f"Who or what has more in total: {one} with {x} or {other} with {y}?",
            f"larger sum: {one} {x} or {other} {y}",
            f"Add up {one} = {a} and {other} = {b}. Which is larger? {ask}",
            f"{one} = {a}, {other} = {b}, which one sums to more",
            f"{one} has {x}. {other} has {y}. Which total is higher? {ask}",
            f"Compare the sums of {one} ({x}) and {other} ({y}) and name the larger.",
            f"is {one} ({x}) or {other} ({y}) more altogether",
        ),
        think="The larger sum: add up each list and take the name of the larger.",
        code=f'lists = {{"{one}": {a}, "{other}": {b}}}\nprint(max(lists, key=lambda name: sum(lists[name])))',
        answer=one if sum(a) - sum(b) > 0 else other,
    )


def gap_of_sums(rng: random.Random) -> Draft:
    a, b = integers(rng, 1, 40, 3, 5), integers(rng, 1, 40, 3, 5)
    one, other = rng.sample(NAMES, 2)
    gap = sum(a) - sum(b)
    if gap <= 0:
        return gap_of_sums(rng)
    x, y = ", ".join(map(str, a)), ", ".join(map(str, b))
    return Draft(
        phrasings=(
            f"What is the difference of the sums of {x} and {y}?",
            f"{one} has {x}, {other} has {y}. How much more does {one} have in total?",
            f"sum of {a} minus sum of {b}",
            f"difference between the totals of {x} and {y}",
            f"{one}: {x}\n{other}: {y}\nby how much is {one} ahead in total",
            f"How much larger is the total of {a} than that of {b}?",
            f"This week {x}, last week {y}. By how much is this week's total higher?",
            f"Add up {x} and take away the total of {y}",
            f"I earned {x} and spent {y}. What is left over?",
        ),
        think="The difference of the totals: subtract the second sum from the first.",
        code=f"a = {a}\nb = {b}\nprint(sum(a) - sum(b))",
        answer=str(sum([*a, *[-n for n in b]])),
    )


def sum_of_products(rng: random.Random) -> Draft:
    what, first, second = rng.choice(
        (
            ("total pay", "hours", "wages"), ("order value", "quantities", "prices"),
            ("calories", "portions", "kcal each"),
            ("total weight", "boxes", "kg per box"), ("stock value", "pieces", "prices"), ("total", "counts", "values"),
        )
    )  # fmt: skip
    size = rng.randint(2, 4)
    a, b = [rng.randint(1, 12) for _ in range(size)], [rng.randint(2, 60) for _ in range(size)]
    total = sum(n for x, y in zip(a, b, strict=True) for n in [y] * x)
    pairs = ", ".join(f"{x} at {y}" for x, y in zip(a, b, strict=True))
    times = " + ".join(f"{x} x {y}" for x, y in zip(a, b, strict=True))
    u, v = joined(a), joined(b)
    return Draft(
        phrasings=(
            f"I sold {pairs} euros each. What was my total revenue?",
            f"How much money is it altogether if I buy {pairs} dollars each?",
            f"{what}: {pairs}",
            f"What is the {what} for {pairs}?",
            f"{first} {u}, {second} {v}: what is the {what}?",
            f"Multiply pair by pair and add: {a} and {b}",
            f"{what} of {times}",
            f"The {first} are {u} and the {second} are {v}. Find the {what}.",
            f"{first} = {a}, {second} = {b}. {what}?",
            f"how much is {pairs} altogether",
            f"I have {pairs}. What does that make in total?",
        ),
        think="The total: multiply the numbers of each pair and add the products.",
        code=f"a = {a}\nb = {b}\nprint(sum(x * y for x, y in zip(a, b)))",
        answer=str(total),
    )


def shared_by_weight(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.choice((2, 3)))
    what, unit = rng.choice(
        (("bonus", "sales"), ("pay", "hours"), ("profit", "shares"), ("bill", "people"), ("tip pot", "shifts"))
    )
    weights = {name: rng.randint(1, 12) for name in names}
    step = rng.choice((5, 10, 12, 20, 25))
    money = step * sum(weights.values())
    s = spelled(weights)
    parts = {name: len(range(0, weight * step)) for name, weight in weights.items()}
    return Draft(
        phrasings=(
            f"Split a {what} of {money} by {unit}, as a dictionary: {next(s)}",
            f"share {money} by {unit}: {next(s)}",
            f"{what} {money}, {unit}: {next(s)}. Who gets or pays how much, in proportion?",
            f"{lines(weights)}\nsplit {money} in proportion to these {unit}",
            f"Divide {money} between them in proportion to their {unit}: {next(s)}",
            f"The {what} is {money} and is divided according to {unit}. {next(s)}. Give each part.",
            f"{next(s)} ({unit}) - each one's part of {money}",
            f"How is the {what} of {money} shared if it goes by {unit}? {next(s)}",
            f"proportional split of {money} with the {unit} {next(s)}",
        ),
        think=f"In proportion: {money} times each number of {unit}, divided by the sum of them.",
        code=(
            f"data = {json.dumps(weights)}\ntotal = sum(data.values())\n"
            f"print({{name: {money} * x // total for name, x in data.items()}})"
        ),
        answer=str(parts),
    )


def count_by_decade(rng: random.Random) -> Draft:
    years = [rng.randint(1960, 2019) for _ in range(rng.randint(4, 7))]
    s, what = further(years), rng.choice(("birth years", "films", "cars", "coins", "books"))
    starts = [int(str(year)[:3] + "0") for year in years]
    table = {start: starts.count(start) for start in sorted(set(starts))}
    form = "as a sorted dictionary"
    return Draft(
        phrasings=(
            f"How many are there per decade, {form}? {next(s)}",
            f"count per decade {form}: {next(s)}",
            f"{next(s)} - how many in each decade, {form}",
            f"My {what} are from {next(s)}. Count them by decade {form}.",
            f"Group the years {next(s)} by decade and count, {form}",
            f"number of years in every decade, {form}: {next(s)}",
            f"The {what} date from {next(s)}. How many come from each decade? Answer {form}.",
            f"decade counts {form} for {next(s)}",
            f"Sort {next(s)} into decades and say how many each has, {form}",
        ),
        think="By decade: round each year down to tens and count.",
        code=(
            f"from collections import Counter\nyears = {years}\n"
            "print(dict(sorted(Counter(y // 10 * 10 for y in years).items())))"
        ),
        answer=str(table),
    )


def average_age_in(rng: random.Random) -> Draft:
    year = rng.randint(2022, 2027)
    born = [rng.randint(1940, 2018) for _ in range(rng.choice((2, 3, 4, 5)))]
    mean = Fraction(sum(year - b for b in born), len(born))
    if (4 * mean).denominator > 1:
        return average_age_in(rng)
    s = further(born)
    teller, _, _ = tellers(born, year)
    return Draft(
        phrasings=(
            f"The members of {teller.name}'s club were born in {next(further(born))}. Counting only the years,"
            f" what is their average age in {year}?",
            f"What is the average age in {year} of people born in {next(s)}?",
            f"average age from the birth years {next(s)} in {year}",
            f"Born in {next(s)}: average age in {year}?",
            f"birth years {next(s)} - mean age in {year}",
            f"My family was born in {next(s)}. How old are we on average in {year}?",
            f"mean age at the end of {year} for birth years {next(s)}",
            f"How old on average are people from {next(s)} in {year}?",
            f"The team members were born in {next(s)}. Find their average age in {year}.",
            f"take the birth years {next(s)} and give the average age for {year}",
        ),
        think=f"The average age: subtract each year of birth from {year} and take the mean.",
        code=f"born = {born}\nprint(sum({year} - b for b in born) / len(born))",
        answer=str(float(mean)),
    )


def highest_per_group(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((NAMES, ("A", "B", "C"), ("red", "blue", "green"))), rng.randint(2, 3))
    picks = [*names, *names[:2]]
    rng.shuffle(picks)
    pairs = list(zip(picks, rng.sample(range(1, 100), len(picks)), strict=True))
    word, pick, best = rng.choice((("highest", "max", "best"), ("highest", "max", "best"), ("lowest", "min", "worst")))
    said = ", ".join(f"{name} {n}" for name, n in pairs)
    rows = "\n".join(f"{name},{n}" for name, n in pairs)
    table = {name: sorted(n for other, n in pairs if other == name)[-1 if pick == "max" else 0] for name in picks}
    return Draft(
        phrasings=(
            f"Group by name and take the {pick}imum of each, as a dictionary: {said}",
            f"What is the {word} number of each in {said}? Give a dictionary.",
            f"{word} per group: {said}",
            f"{said} - {best} of each",
            f"{rows}\n{word} value for each name",
            f"Keep only the {word} for every name: {said}",
            f"{pick} by name: {said}",
            f"The results are {said}. What is everyone's {best}, as a dictionary?",
            f"For each name give the {word} of its numbers: {said}",
            f"{best} result per name in {said}",
        ),
        think=f"The {word} of each: go through the pairs and keep the {pick} for every name.",
        code=(
            f"best = {{}}\nfor name, n in {json.dumps(pairs)}:\n"
            f"    best[name] = {pick}(n, best.get(name, n))\nprint(best)"
        ),
        answer=str(table),
    )


def rest_without_largest(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 100), rng.randint(3, 6))
    ordered = sorted(numbers)
    want = rng.choice(("rest", "gap", "share"))
    share = Fraction(100 * ordered[-1], sum(ordered))
    if want == "share" and tied(share, 1):
        return rest_without_largest(rng)
    ask, small, code, answer, think = {
        "rest": (
            "What is the sum of all but the largest of", "sum of everything except the biggest in",
            "print(sum(numbers) - max(numbers))", str(sum(ordered[:-1])),
            "All but the largest: the sum less the maximum.",
        ),
        "gap": (
            "What is the difference between the two largest of", "largest minus second largest in",
            "a, b = sorted(numbers)[-2:]\nprint(b - a)", str(ordered[-1] - ordered[-2]),
            "The two largest: sort and subtract the last but one from the last.",
        ),
        "share": (
            "What percent of the total is the largest of", "share of the biggest in percent (1 decimal) of",
            "print(round(max(numbers) * 100 / sum(numbers), 1))", str(round(float(share), 1)),
            "The share of the largest: the maximum times 100 divided by the sum.",
        ),
    }[want]  # fmt: skip
    s, tail = further(numbers), ", to 1 decimal" if want == "share" else ""
    low = ask[0].lower() + ask[1:]
    return Draft(
        phrasings=(
            f"{ask} {next(s)}{tail}?",
            f"{small} {next(s)}",
            f"{low} {next(s)}{tail}",
            f"I have {next(s)}. {ask} these numbers{tail}?",
            f"{next(s)} - {small} these",
            f"Numbers: {next(s)}. Find the {small.removesuffix(' of').removesuffix(' in')}.",
            f"Please tell me: {low} {next(s)}{tail}?",
            f"the list is {next(s)}, {low} it{tail}",
            f"Given {next(s)}, {low} them{tail}?",
        ),
        think=think,
        code=f"numbers = {numbers}\n{code}",
        answer=answer,
    )


def sorted_by_rule(rng: random.Random) -> Draft:
    rule = rng.choice(("abs", "near", "digit"))
    target = rng.randint(8, 40)
    numbers = rng.sample(range(-30, 31) if rule == "abs" else range(1, 99), rng.randint(4, 5))
    if rule == "abs":
        marks, said, key = [max(n, -n) for n in numbers], "absolute value", "abs"
    elif rule == "near":
        marks, said = [max(n, target) - min(n, target) for n in numbers], f"distance from {target}, nearest first"
        key = f"lambda n: abs(n - {target})"
    else:
        marks, said, key = [int(str(n)[-1]) for n in numbers], "last digit", "lambda n: n % 10"
    if len(set(marks)) < len(marks):
        return sorted_by_rule(rng)
    table = dict(zip(marks, numbers, strict=True))
    s = further(numbers)
    return Draft(
        phrasings=(
            f"Sort {next(s)} by {said}",
            f"sort by {said}: {next(s)}",
            f"{next(s)} sorted by {said}",
            f"Put {next(s)} in order by their {said}",
            f"Order the numbers {next(s)} by {said}",
            f"What is {next(s)} when sorted by {said}?",
            f"arrange {next(s)} according to {said}",
            f"I want {next(s)} in the order of their {said}",
            f"List {next(s)} by increasing {said}" if rule != "near" else f"List {next(s)} by {said} please",
        ),
        think=f"Sorted by {said}: sort with that as key.",
        code=f"numbers = {numbers}\nprint(sorted(numbers, key={key}))",
        answer=str([table[mark] for mark in sorted(table)]),
    )
