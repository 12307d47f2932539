"""Several columns for pandas by name: means of groups, tables merged, a column computed, a correlation; argsort."""

from __future__ import annotations

import itertools
import json
import random
from fractions import Fraction
from math import isqrt

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.math.amounts import tied
from training.skills.wording import CITIES, GOODS, NAMES, integers, joined


def pandas_group_mean(rng: random.Random) -> Draft:
    key, groups, field = rng.choice(
        (
            ("team", ("x", "y", "z"), "pts"),
            ("dept", ("IT", "HR", "Sales"), "salary"),
            ("class", ("5A", "5B", "6A"), "mark"),
            ("city", CITIES, "temp"),
            ("item", GOODS, "qty"),
        )
    )
    names = rng.sample(groups, rng.choice((2, 2, 3)))
    picks = [*names, *rng.choices(names, k=rng.randint(2, 3))]
    rng.shuffle(picks)
    values = [rng.randint(1, 90) for _ in picks]
    own = {name: [n for pick, n in zip(picks, values, strict=True) if pick == name] for name in sorted(names)}
    word, method = rng.choice((("mean", "mean"), ("mean", "mean"), ("number of rows", "count"), ("sum", "sum")))
    result: dict[str, float] = {}
    for name, numbers in own.items():
        exact = Fraction(sum(numbers), len(numbers))
        if tied(exact):
            return pandas_group_mean(rng)
        result[name] = {"mean": round(float(exact), 2), "count": len(numbers), "sum": sum(numbers)}[method]
    p, end = json.dumps(picks), "rounded to 2 decimals, as a dict" if method == "mean" else "as a dict"
    tail = ".round(2)" if method == "mean" else ""
    pairs = ", ".join(f"{name} {n}" for name, n in zip(picks, values, strict=True))
    return Draft(
        phrasings=(
            f"With pandas, group {key} = {p}, {field} = {values} by {key} and give the {word} of {field}, {end}.",
            f"pandas groupby {key}, {word} of {field} ({end}): {key} {p}, {field} {values}",
            f"df has the columns {key} = {p} and {field} = {values}. What is the {word} of {field} per {key}, {end}?",
            f"use pandas: {word} of {field} for each {key}, {end}. Rows: {pairs}",
            f"In pandas, what does grouping {pairs} by {key} give as {word} of {field}, {end}?",
            f"{word} per {key} with a pandas groupby on {pairs}, {end}",
            f"I have a DataFrame with {key} {p} and {field} {values}. Group by {key}; {word} of {field}, {end}.",
            f"Aggregate {field} by {key} ({word}, {end}) using pandas: {pairs}",
            f"Find for each {key} the {word} of {field} with pandas, {end}: {key} = {p}, {field} = {values}.",
            f"A pandas frame lists {key} and {field}: {pairs}. Print the {word} for every {key}, {end}.",
        ),
        think=f"Make a data frame, group it by {key} and take the {word} of {field} as a dict.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{key}": {p}, "{field}": {values}}})\n'
            f'print(df.groupby("{key}")["{field}"].{method}(){tail}.to_dict())'
        ),
        answer=str(result),
    )


def pandas_merge_rows(rng: random.Random) -> Draft:
    ids = rng.sample(range(1, 20), 5)
    left, right = sorted(ids[: rng.randint(3, 4)]), sorted(ids[2:])
    names, scores = rng.sample(NAMES, len(left)), rng.sample(range(1, 90), len(right))
    both = [n for n in left if n in right]
    rows = [[n, names[left.index(n)], scores[right.index(n)]] for n in both]
    a, b = json.dumps(names), scores
    said = f"ids {left} with names {a} and ids {right} with scores {b}"
    return Draft(
        phrasings=(
            f"use pandas merge to join {said}; print the rows as a list of lists",
            f"Inner join with pandas on id: {said}. Rows as nested list.",
            f"pandas merge on id (inner), list of rows: {said}",
            f"Two frames: {said}. Merge them on id with pandas and give the rows [id, name, score] as a list.",
            f"left = id {left}, name {a}; right = id {right}, score {b}. Rows of pd.merge as a nested list?",
            f"Join {said} by id in pandas. I need a list of [id, name, score].",
            f"Which rows [id, name, score] remain after an inner merge in pandas of {said}? Nested list.",
            f"df1 has id {left} and name {a}, df2 has id {right} and score {b}: merged rows as a list of lists",
            f"Combine by the common id, using pandas, {said}. Print [id, name, score] rows in one list.",
            f"Using pd.merge on the column id, match {said}, and print all rows as a list of lists.",
        ),
        think="Make two data frames, merge them on the id and list the rows.",
        code=(
            f'import pandas as pd\nleft = pd.DataFrame({{"id": {left}, "name": {a}}})\n'
            f'right = pd.DataFrame({{"id": {right}, "score": {b}}})\n'
            'print(left.merge(right, on="id").values.tolist())'
        ),
        answer=str(rows),
    )


def pandas_new_column(rng: random.Random) -> Draft:
    (first, second, new), sign = rng.choice(
        (
            (("price", "qty", "total"), "*"),
            (("price", "qty", "total"), "*"),
            (("income", "costs", "profit"), "-"),
            (("math", "english", "points"), "+"),
        )
    )
    count = rng.randint(3, 4)
    a, b = [rng.randint(20, 90) for _ in range(count)], [rng.randint(1, 19) for _ in range(count)]
    values = []
    for x, y in zip(a, b, strict=True):
        values.append(sum([x] * y) if sign == "*" else x + y if sign == "+" else x - y)
    how = {"*": "times", "-": "minus", "+": "plus"}[sign]
    whole = rng.random() < 0.5
    want = f"the sum of {new}" if whole else f"{new} as a list"
    shown = f'df["{new}"].sum()' if whole else f'df["{new}"].tolist()'
    total = 0
    for value in values:
        total += value
    return Draft(
        phrasings=(
            f"In pandas, add a column {new} = {first} {sign} {second} to {first} = {a}, {second} = {b}; print {want}.",
            f"pandas: {first} {a}, {second} {b}; new column {new} is {first} {how} {second}; print {want}",
            f"A DataFrame has {first} = {a} and {second} = {b}. With {new} as {first} {how} {second}, give {want}.",
            f'df["{new}"] = df["{first}"] {sign} df["{second}"] with {first} {a} and {second} {b}: {want}?',
            f"with pandas work out {new} ({first} {how} {second}) for {first} {a} and {second} {b}, print {want}",
            f"Rows with {first} {joined(a)} and {second} {joined(b)}: let pandas make {new}, {first} {how} {second}."
            f" Show {want}.",
            f"What is {want} in pandas if {new} is {first} {how} {second}, {first} = {a}, {second} = {b}?",
            f"I want {want}: {new} is {first} {how} {second}; {first} {a}, {second} {b}; pandas.",
            f"Create {first} {a}, {second} {b} in pandas, append {new} ({first} {how} {second}), print {want}.",
            f"Calculate in pandas for {first} = {a} and {second} = {b} {new}, that is {first} {how} {second};"
            f" then {want}.",
        ),
        think=f"Make a data frame, add the column {new} as {first} {how} {second} and print {want}.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{first}": {a}, "{second}": {b}}})\n'
            f'df["{new}"] = df["{first}"] {sign} df["{second}"]\nprint({shown})'
        ),
        answer=str(total if whole else values),
    )


def pandas_correlation(rng: random.Random) -> Draft:
    count = rng.randint(4, 6)
    a, b = rng.sample(range(1, 20), count), rng.sample(range(10, 90), count)
    x, y = rng.choice((("x", "y"), ("hours", "marks"), ("price", "sales"), ("age", "height"), ("temp", "ice")))
    xy = sum(p * q for p, q in zip(a, b, strict=True)) * count - sum(a) * sum(b)
    xx = sum(p * p for p in a) * count - sum(a) ** 2
    yy = sum(q * q for q in b) * count - sum(b) ** 2
    scaled = isqrt(xy * xy * 10**12 // (xx * yy))  # of the value without its sign, six places
    if scaled % 1000 in range(495, 506) or scaled < 1000:
        return pandas_correlation(rng)
    value = round(scaled / 10**6, 3) * (1 if xy > 0 else -1)
    return Draft(
        phrasings=(
            f"Use pandas to find the correlation between {x} = {a} and {y} = {b}, to 3 decimals.",
            f"pandas corr of {x} {a} and {y} {b}, 3 decimals",
            f'df = pd.DataFrame({{"{x}": {a}, "{y}": {b}}}). What is df["{x}"].corr(df["{y}"]) to 3 decimals?',
            f"With pandas: how are {x} {joined(a)} and {y} {joined(b)} correlated (Pearson, 3 decimals)?",
            f"A frame has the columns {x} {a} and {y} {b}. Print their pandas correlation rounded to 3 decimals.",
            f"correlate the pandas columns {x} ({a}) and {y} ({b}); round to 3",
            f"I put {x} = {a} and {y} = {b} into pandas. Which Pearson correlation do I get, 3 decimals?",
            f"Compute in pandas the correlation coefficient of the series {a} ({x}) and {b} ({y}) to 3 decimal places.",
            f"pd.Series({a}).corr(pd.Series({b})), 3 decimals ({x} against {y})",
            f"What does pandas give as the correlation of {x} {a} with {y} {b}? Round to 3 decimals.",
        ),
        think=f"Make a data frame and take the correlation of {x} with {y}, to 3 decimals.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{x}": {a}, "{y}": {b}}})\n'
            f'print(round(df["{x}"].corr(df["{y}"]), 3))'
        ),
        answer=str(value),
    )


def order_of_indices(rng: random.Random) -> Draft:
    x = rng.sample(range(1, 99), rng.randint(4, 6))
    s, up = further(x), rng.random() < 0.75
    order, tail = ("ascending", "") if up else ("descending", "[::-1]")
    where = {n: i for i, n in enumerate(x)}
    found = [where[n] for n in sorted(x)]
    return Draft(
        phrasings=(
            f"np.argsort of {x}{'' if up else ', largest first'}, as a list",
            f"Use numpy to list the indices (from 0) that sort {next(s)} in {order} order.",
            f"argsort {next(s)} {order}, 0-based list",
            f"In which order of indices (from 0) do the values of {next(s)} come when sorted {order}? List.",
            f"List the 0-based positions of {next(s)} in {order} order of their values.",
            f"numpy argsort, {order}: {next(s)} (list of indices from 0)",
            f"Which index list puts {next(s)} into {order} order (counting from 0)?",
            f"The runners 0, 1, 2 and so on took {next(s)} seconds. List the runner numbers in {order} order of time.",
            f"Sort the indices of {next(s)} by value, {order}, starting at 0, and print the list.",
            f"With numpy find the list of 0-based indices for sorting {next(s)} in {order} order.",
        ),
        think=f"The indices in {order} order of the values: argsort{'' if up else ', reversed'}.",
        code=f"import numpy as np\nx = np.array({x})\nprint(np.argsort(x){tail}.tolist())",
        answer=str(found if up else found[::-1]),
    )


def pandas_series_method(rng: random.Random) -> Draft:
    x = integers(rng, 1, rng.choice((20, 90)), 4, 6)
    if rng.random() < 0.5:
        x.insert(rng.randrange(len(x)), x[0])
    running, highest, sums, tops = 0, 0, [], []
    for n in x:
        running += n
        highest = n if n > highest else highest
        sums.append(running)
        tops.append(highest)
    steps = [float(b - a) for a, b in itertools.pairwise(x)]
    word, call, result = rng.choice(
        (
            ("cumsum", "cumsum().tolist()", sums),
            ("cumsum", "cumsum().tolist()", sums),
            ("cummax", "cummax().tolist()", tops),
            ("unique", "unique().tolist()", [*dict.fromkeys(x)]),
            (
                "diff without the first NaN",
                "diff().dropna().tolist()",
                steps,
            ),
            ("sort_values, largest first,", "sort_values(ascending=False).tolist()", sorted(x, reverse=True)),
        )
    )
    s = further(x)
    return Draft(
        phrasings=(
            f"pandas {word} of {next(s)}, as a list",
            f"What does {word} give for the pandas Series {x}, as a list?",
            f"Make a pandas Series of {next(s)} and print its {word} as a list.",
            f"use pandas for the {word} of {next(s)} and show a list",
            f"s = pd.Series({x}); s.{word} as a list",
            f"With pandas, apply {word} to the column {next(s)} and give a list.",
            f"My column holds {next(s)}. Print the {word} of it with pandas as a list.",
            f"list of the pandas {word} for {next(s)}",
            f"In pandas, take {word} on the values {next(s)}. List?",
            f"Print, as a list, the result of {word} in pandas for {next(s)}.",
        ),
        think=f"Make a series, take {word} and turn it into a list.",
        code=f"import pandas as pd\ns = pd.Series({x})\nprint(s.{call})",
        answer=str(result),
    )


def numpy_arange(rng: random.Random) -> Draft:
    start, step = rng.choice((0, 0, 1, 2, 5, 10)), rng.choice((2, 3, 4, 5, 10))
    end = start + step * rng.randint(3, 6) + rng.choice((0, 0, 1))
    values, n = [], start
    while n < end:
        values.append(n)
        n += step
    return Draft(
        phrasings=(
            f"np.arange from {start} to {end} with step {step} as a list, {end} itself not included",
            f"np.arange({start}, {end}, {step}) as a list",
            f"Use numpy to list the numbers from {start} up to but not including {end} in steps of {step}.",
            f"What list do you get from arange with start {start}, stop {end} and step {step}?",
            f"every {step}th number from {start}, below {end}, as a numpy list",
            f"Print list(range({start}, {end}, {step})).",
            f"Count from {start} by {step} as long as it is less than {end}; give the list with numpy.",
            f"numbers {start} to {end} (exclusive) with a distance of {step}, numpy, list",
            f"Make a numpy array that begins with {start}, goes up by {step} and stops before {end}; as a list.",
            f"With numpy, generate the values from {start} with increment {step} that are below {end} (list).",
        ),
        think=f"From {start} in steps of {step}, before {end}: arange.",
        code=f"import numpy as np\nprint(np.arange({start}, {end}, {step}).tolist())",
        answer=str(values),
    )


def array_shape(rng: random.Random) -> Draft:
    height, width = rng.randint(2, 4), rng.randint(2, 4)
    rows = [[rng.randint(1, 30) for _ in range(width)] for _ in range(height)]
    want = rng.choice(("shape", "shape", "size"))
    ask = "shape, as a tuple (rows, columns)," if want == "shape" else "total number of elements"
    count = 0
    for row in rows:
        count += len(row)
    return Draft(
        phrasings=(
            f"What is the {ask} of the array {rows}?",
            f"numpy {want} of {rows}" + (" as a tuple" if want == "shape" else ""),
            f"np.array({rows}).{want}",
            f"Give the {ask} of the matrix {rows}.",
            f"{rows} - {ask} please",
            f"With numpy, find the {ask} of {rows}.",
            f"Turn {rows} into an array and print the {ask}.".replace(",.", "."),
            f"What does .{want} return for the numpy array {rows}?",
            f"I have the nested list {rows}. What is its {ask} in numpy?",
            f"Print the {ask} that numpy reports for {rows}.",
        ),
        think=f"Make an array and take its {want}.",
        code=f"import numpy as np\nprint(np.array({rows}).{want})",
        answer=f"({height}, {width})" if want == "shape" else str(count),
    )
