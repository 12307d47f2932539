"""Parts of a list and two lists together, as people ask: the first three, every second, added up place by place."""

from __future__ import annotations

import itertools
import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import spelled
from training.skills.math.amounts import tied
from training.skills.wording import GOODS, WORDS, integers, joined

SPELLED = {2: "two", 3: "three", 4: "four"}


def ends_of_list(rng: random.Random) -> Draft:
    items: list[object] = [*rng.sample(WORDS, 6)] if rng.random() < 0.5 else [*integers(rng, 1, 60, 5, 8)]
    k, first = rng.choice((2, 2, 3, 3, 4)), rng.random() < 0.55
    end, part, word = ("first", f"[:{k}]", SPELLED[k]) if first else ("last", f"[-{k}:]", SPELLED[k])
    s, kept = further(items), [x for i, x in enumerate(items) if (i < k if first else i >= len(items) - k)]
    return Draft(
        phrasings=(
            f"What are the {end} {word} items of {next(s)}?",
            f"{end} {word} of {next(s)}",
            f"Give me the {end} {k} of {next(s)}",
            f"{next(s)} - only the {end} {word}",
            f"Show the {end} {word} entries of the list {next(s)}",
            f"keep just the {end} {word} in {next(s)}",
            f"I need the {end} {k} elements of {next(s)}",
            f"Which {word} come {end} in {next(s)}?",
            f"Take the {end} {word} elements from {next(s)}",
        ),
        think=f"The {end} {k} items in their order: slice the list.",
        code=f"items = {json.dumps(items)}\nprint(items{part})",
        answer=str(kept),
    )


def every_second_item(rng: random.Random) -> Draft:
    items: list[object] = [*rng.sample(WORDS, 6)] if rng.random() < 0.4 else [*integers(rng, 1, 60, 6, 9)]
    step, nth = rng.choice(((2, "second"), (2, "other"), (3, "third")))
    s, kept = further(items), [x for i, x in enumerate(items) if i % step == 0]
    return Draft(
        phrasings=(
            f"What is every {nth} item of {next(s)}, starting with the first?",
            f"every {nth} element of {next(s)}, first one included",
            f"Take every {nth} one from {next(s)}, beginning with the first.",
            f"{next(s)} - keep the first, then every {nth} after it",
            f"List every {nth} entry of {next(s)} (start at the first)",
            f"I want each {nth} value of {next(s)} from the first on".replace("each other", "every other"),
            f"pick every {nth} item starting at the beginning: {next(s)}",
            f"Starting with the first, which are every {nth} of {next(s)}?",
            f"Go through {next(s)} and give me every {nth} item, the first included.",
        ),
        think=f"From the first on in steps of {step}: slice the list with step {step}.",
        code=f"items = {json.dumps(items)}\nprint(items[::{step}])",
        answer=str(kept),
    )


def add_place_by_place(rng: random.Random) -> Draft:
    count = rng.randint(3, 5)
    b = [rng.randint(1, 40) for _ in range(count)]
    a = [n + rng.randint(1, 30) for n in b]
    verb, sign, to = rng.choice((("Add", "+", "and"), ("Add", "+", "and"), ("Multiply", "*", "and")))
    x, y = further(a), further(b)
    pairs = dict(enumerate(b))
    result = [n + pairs[i] if sign == "+" else sum([n] * pairs[i]) for i, n in enumerate(a)]
    return Draft(
        phrasings=(
            f"numpy: {verb.lower()} {a} and {b} elementwise, as a list",
            f"{verb} the lists {a} {to} {b} element by element",
            f"{verb} these lists place by place: {next(x)} / {next(y)}",
            f"{verb.lower()} elementwise: {a}, {b}",
            f"{a} {sign} {b}, number by number",
            f"What is the elementwise {'sum' if sign == '+' else 'product'} of {a} and {b}?",
            f"first list {next(x)}; second list {next(y)}. {verb} each pair.",
            f"I have {a} and {b}. {verb} the numbers at the same places.",
            f"{verb} two lists position by position: a = {next(x)}, b = {next(y)}",
            f"{'sum' if sign == '+' else 'product'} of each pair in {a} and {b}",
        ),
        think=f"Place by place: zip the two lists and {verb.lower()} each pair.",
        code=f"a = {a}\nb = {b}\nprint([x {sign} y for x, y in zip(a, b)])",
        answer=str(result),
    )


def profit_each_period(rng: random.Random) -> Draft:
    first, second, what = rng.choice(
        (
            ("revenue", "costs", "profit"), ("income", "spending", "saving"), ("sales", "returns", "net sales"),
            ("deposits", "withdrawals", "net change"),
            ("this year", "last year", "difference"), ("after", "before", "gain"),
        )
    )  # fmt: skip
    b = [rng.randint(5, 90) * 10 for _ in range(rng.randint(3, 5))]
    a = [n + rng.randint(-8, 40) * 10 for n in b]
    period, x, y = rng.choice(("month", "day", "week")), further(a), further(b)
    return Draft(
        phrasings=(
            f"What is the {what} of each {period}? {first}: {next(x)}, {second}: {next(y)}",
            f"{what} for each {period}: {first} {next(x)}, {second} {next(y)}",
            f"{first.capitalize()}: {next(x)}. {second.capitalize()}: {next(y)}. List the {what} per {period}.",
            f"{what} per {period} from {first} {a} and {second} {b}",
            f"{first} = {a}\n{second} = {b}\n{what} for every {period}",
            f"Subtract the {second} from the {first} for each {period}: {first} {next(x)}; {second} {next(y)}",
            f"Every {period} we had {first} {next(x)} and {second} {next(y)}. What was the {what} each time?",
            f"list of {what}, {first} minus {second}: {a} and {b}",
            f"Work out {what} = {first} - {second} {period} by {period}: {a}, {b}",
        ),
        think=f"The {what} of each {period}: zip both lists and subtract {second} from {first}.",
        code=f"a = {a}\nb = {b}\nprint([x - y for x, y in zip(a, b)])",
        answer=str([-sum((n, -a[i])) for i, n in enumerate(b)]),
    )


def merged_in_order(rng: random.Random) -> Draft:
    a, b = sorted(rng.sample(range(1, 60), rng.randint(3, 4))), sorted(rng.sample(range(1, 60), rng.randint(3, 4)))
    x, y, rest = further(a), further(b), [*a, *b]
    merged: list[int] = []
    while rest:
        merged.append(min(rest))
        rest.remove(min(rest))
    return Draft(
        phrasings=(
            f"Merge the sorted lists {a} and {b} into one sorted list",
            f"merge {next(x)} with {next(y)} and sort",
            f"Combine both lists in ascending order, keeping repeats: {next(x)} / {next(y)}",
            f"{a} + {b} as one sorted list",
            f"Put {next(x)} and {next(y)} together and sort everything",
            f"one sorted list out of {a} and {b}",
            f"I have two sorted lists, {next(x)} and {next(y)}. Give me one sorted list of all numbers.",
            f"Join {a} and {b} and print the result sorted",
            f"What do I get when I merge {a} and {b} in order?",
        ),
        think="One sorted list: join the two lists and sort, repeats kept.",
        code=f"a = {a}\nb = {b}\nprint(sorted(a + b))",
        answer=str(merged),
    )


def column_means(rng: random.Random) -> Draft:
    height, width = rng.choice((2, 4)), rng.randint(2, 3)
    rows = [[rng.randint(1, 40) for _ in range(width)] for _ in range(height)]
    by_row = rng.random() < 0.4
    groups = rows if by_row else [[row[j] for row in rows] for j in range(width)]
    one = "row" if by_row else "column"
    means = [Fraction(sum(group), len(group)) for group in groups]
    if any((4 * mean).denominator > 1 for mean in means):
        return column_means(rng)
    slashes = " / ".join(",".join(map(str, row)) for row in rows)
    sheet = "\n".join(" ".join(map(str, row)) for row in rows)
    return Draft(
        phrasings=(
            f"What is the mean of each {one} of the matrix {rows} in numpy, as a list?",
            f"mean of each {one} of {rows}, as a list",
            f"What is the average of each {one}? {slashes}",
            f"{one} averages of {rows}",
            f"mean of every {one} in {rows}",
            f"{sheet}\naverage of each {one}",
            f"The rows are {slashes}. Average every {one}.",
            f"Compute the mean {one} by {one}: {rows}",
            f"I have the table {rows}. What are the {one} means?",
            f"averages per {one}:\n{sheet}",
            f"Give me a list with the mean of each {one} of {rows}",
        ),
        think=f"The average of each {one}: divide its sum by its length.",
        code=f"rows = {rows}\nprint([sum(x) / len(x) for x in {'rows' if by_row else 'zip(*rows)'}])",
        answer=str([float(mean) for mean in means]),
    )


def largest_of_nested(rng: random.Random) -> Draft:
    rows = [[rng.randint(1, 99) for _ in range(rng.randint(2, 3))] for _ in range(rng.randint(2, 3))]
    pick, word, high = rng.choice(
        (("max", "largest", "biggest"), ("max", "largest", "highest"), ("min", "smallest", "lowest"))
    )
    ordered = sorted(n for row in rows for n in row)
    sheet = "\n".join(" ".join(map(str, row)) for row in rows)
    return Draft(
        phrasings=(
            f"What is the {high} number in {rows}?",
            f"{word} number in the grid {rows}",
            f"Find the {word} value in the nested list {rows}",
            f"{sheet}\n{high} number in this grid",
            f"Look through all rows of {rows}. What is the {word} number?",
            f"{pick} of the matrix {rows}",
            f"I need the {word} entry of the table {rows}",
            f"Which number is the {word} of all in {rows}?",
            f"the {high} value anywhere in:\n{sheet}",
        ),
        think=f"The {word} of all: take the {pick} of each row and the {pick} of those.",
        code=f"rows = {rows}\nprint({pick}({pick}(row) for row in rows))",
        answer=str(ordered[-1 if pick == "max" else 0]),
    )


def multiples_in_list(rng: random.Random) -> Draft:
    by = rng.choice((3, 3, 4, 5, 6, 7, 10))
    numbers = rng.sample(range(1, 100), rng.randint(4, 7))
    for _ in range(2):
        numbers[rng.randrange(len(numbers))] = by * rng.randint(2, 12)
    if len(set(numbers)) < len(numbers):
        return multiples_in_list(rng)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"Which of these numbers are divisible by {by}: {next(s)}?",
            f"Which of {next(s)} can be divided by {by}?",
            f"multiples of {by} in {next(s)}",
            f"{next(s)} - list the ones divisible by {by}",
            f"Pick out all multiples of {by} from {next(s)}",
            f"I have the numbers {next(s)}. Which ones leave no remainder when divided by {by}?",
            f"keep what is divisible by {by}: {next(s)}",
            f"Filter {next(s)} for multiples of {by}",
            f"Find the numbers in {next(s)} that {by} goes into evenly",
        ),
        think=f"Divisible by {by}: keep the numbers whose remainder by {by} is 0.",
        code=f"numbers = {numbers}\nprint([n for n in numbers if n % {by} == 0])",
        answer=str([n for n in numbers if n in range(0, 200, by)]),
    )


def closest_two(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 100), rng.randint(4, 6))
    ordered = sorted(numbers)
    gaps = [b - a for a, b in itertools.pairwise(ordered)]
    if gaps.count(min(gaps)) > 1:
        return closest_two(rng)
    at, s = gaps.index(min(gaps)), further(numbers)
    return Draft(
        phrasings=(
            f"Which two numbers are closest to each other in {next(s)}? Smaller first.",
            f"Find the two closest numbers of {next(s)} and list them, smaller first",
            f"two nearest values in {next(s)}, smaller first",
            f"{next(s)} - which pair is closest together (smaller first)",
            f"closest pair in {next(s)} as [smaller, larger]",
            f"Of the numbers {next(s)}, which two have the smallest difference? Smaller one first.",
            f"The houses have numbers {next(s)}. Which two numbers lie nearest each other? Smaller first.",
            f"Give me the pair with the least gap in {next(s)}, smaller first.",
            f"what two of {next(s)} are closest, smaller first",
        ),
        think="The closest two: sort, and of all neighbours take the pair with the smallest difference.",
        code=(f"n = sorted({numbers})\npairs = zip(n, n[1:])\nprint(list(min(pairs, key=lambda p: p[1] - p[0])))"),
        answer=str([ordered[at], ordered[at + 1]]),
    )


def biggest_jump(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((30, 100)), 4, 7)
    if len(set(numbers)) < 3:
        return biggest_jump(rng)
    period, s = rng.choice(("day", "month", "week", "year")), further(numbers)
    steps = [max(a, b) - min(a, b) for a, b in itertools.pairwise(numbers)]
    return Draft(
        phrasings=(
            f"What's the biggest jump between two {period}s, up or down: {next(s)}?",
            f"biggest change from one {period} to the next (either way) in {next(s)}",
            f"{next(s)} - largest change between neighbours, up or down",
            f"What is the largest difference between consecutive values of {next(s)}?",
            f"By how much did it change at most from one {period} to the next, up or down? {next(s)}",
            f"The values per {period} were {next(s)}. How big was the biggest step, in either direction?",
            f"largest absolute change between neighbours in {next(s)}",
            f"Find the greatest jump, no matter whether up or down, in {next(s)}",
            f"how large is the biggest swing between two {period}s in a row: {next(s)}",
        ),
        think="The biggest jump: the largest absolute difference of neighbours.",
        code=f"x = {numbers}\nprint(max(abs(b - a) for a, b in zip(x, x[1:])))",
        answer=str(sorted(steps)[-1]),
    )


def odd_one_out(rng: random.Random) -> Draft:
    base = rng.randint(8, 60)
    numbers = [base + rng.randint(-2, 2) for _ in range(rng.randint(4, 6))]
    odd = base + rng.choice((1, 1, 1, -1)) * base * 3
    if odd <= 0:
        odd = 1
    if abs(odd - base) < 5:
        return odd_one_out(rng)
    numbers.insert(rng.randrange(len(numbers)), odd)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"Which number is far away from the others in {next(s)}?",
            f"which one is the odd one out: {next(s)}",
            f"Which value does not fit: {next(s)}?",
            f"{next(s)} - which looks like a typo",
            f"Find the one outlier in {next(s)}",
            f"My readings are {next(s)}. Which one is clearly wrong?",
            f"the value furthest from the median of {next(s)}",
            f"One of {next(s)} is way off. Which?",
            f"Spot the number that is much {'larger' if odd > base else 'smaller'} than the rest: {next(s)}",
        ),
        think="The odd one out: the number with the largest distance to the median.",
        code=(f"import statistics\nx = {numbers}\nm = statistics.median(x)\nprint(max(x, key=lambda n: abs(n - m)))"),
        answer=str(odd),
    )


def gap_count(rng: random.Random) -> Draft:
    mark = rng.choice(("NA", "null", "None", "n/a"))
    values: list[str] = [str(n) for n in integers(rng, 1, 60, 3, 6)]
    gaps = rng.randint(1, 3)
    for _ in range(gaps):
        values.insert(rng.randrange(len(values) + 1), mark)
    commas, blanks = ", ".join(values), " ".join(values)
    return Draft(
        phrasings=(
            f"How many values are missing: {commas}?",
            f"How many {mark} are in {commas}?",
            f"count the missing values ({mark}) in {blanks}",
            f"{commas} - how many are missing",
            f"number of missing entries in {commas}",
            f"My data has gaps marked {mark}: {commas}. How many gaps?",
            f"{blanks}\nhow many {mark}",
            f"Missing values are written as {mark}. How many does {commas} have?",
            f"In {blanks}, for how many do we have no number?",
        ),
        think=f"The missing values: count how often {mark} occurs.",
        code=f"values = {json.dumps(values)}\nprint(values.count({json.dumps(mark)}))",
        answer=str(gaps),
    )


def cheapest_few(rng: random.Random) -> Draft:
    k, cheap = 2, rng.random() < 0.6
    goods = rng.sample(GOODS, rng.randint(4, 5))
    prices = dict(zip(goods, [n / 10 for n in rng.sample(range(5, 95), len(goods))], strict=True))
    word, first = ("cheapest", "cheapest first") if cheap else ("most expensive", "most expensive first")
    s, by_price = spelled(prices), {price: good for good, price in prices.items()}
    ranked = [by_price[price] for price in sorted(by_price, reverse=not cheap)]
    said = joined([f"{good} for {price}" for good, price in prices.items()])
    return Draft(
        phrasings=(
            f"Give me the two {word}, {first}: {next(s)}",
            f"Which two are the {word}? {next(s)} ({first})",
            f"two {word} of {next(s)}, {first}",
            f"{next(s)} - the {k} {word}, {first}",
            f"The shop has {said}. Which two items are the {word}? {first.capitalize()}.",
            f"Name the 2 {word} products, {first}: {next(s)}",
            f"what are the two {word} things here, {first}: {said}",
            f"I only buy the two {word} of {next(s)}. Which ones, {first}?",
            f"list the two {word} items, {first}\n{next(s)}",
        ),
        think=f"The {k} {word}: sort the names by price, {first}, and keep {k}.",
        code=(
            f"prices = {json.dumps(prices)}\n"
            f"print(sorted(prices, key=prices.get{'' if cheap else ', reverse=True'})[:{k}])"
        ),
        answer=str(ranked[:k]),
    )


def scores_to_percent(rng: random.Random) -> Draft:
    out_of = rng.choice((20, 25, 40, 50, 10))
    scores = [rng.randint(out_of // 3, out_of) for _ in range(rng.randint(3, 5))]
    s = further(scores)
    if any(tied(Fraction(100 * n, out_of), 1) for n in scores):
        return scores_to_percent(rng)
    return Draft(
        phrasings=(
            f"Convert the scores {next(s)} out of {out_of} to percent",
            f"{next(s)} out of {out_of} each, as percentages",
            f"What percent is each of these marks out of {out_of}: {next(s)}?",
            f"turn {next(s)} into percent, full marks are {out_of}",
            f"The test had {out_of} points and my pupils got {next(s)}. Give each one in percent.",
            f"percent for each score: {next(s)} (max {out_of})",
            f"Max score {out_of}. Scores {next(s)}. List the percentages.",
            f"I need {next(s)} as percentages of {out_of}",
            f"each mark in %, {out_of} being 100: {next(s)}",
        ),
        think=f"Each score in percent: multiply by 100 and divide by {out_of}.",
        code=f"scores = {scores}\nprint([n * 100 / {out_of} for n in scores])",
        answer=str([float(Fraction(100 * n, out_of)) for n in scores]),
    )
