"""Small tables for pandas by name: one figure of a column, gaps filled, windows, changes, counts, repeats."""

from __future__ import annotations

import itertools
import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import CITIES, GOODS, NAMES, integers, joined

COLUMNS = ("a", "x", "price", "score", "sales", "age", "amount", "temp", "weight", "height", "value", "qty", "marks")


def middle(values: list[int]) -> Fraction:
    """The median."""
    ordered = sorted(values)
    return Fraction(ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2], 2)


def pandas_column_figure(rng: random.Random) -> Draft:
    column, x = rng.choice(COLUMNS), integers(rng, 1, rng.choice((20, 100, 900)), 4, 7)
    word, method, exact = rng.choice(
        (
            ("mean", "mean", Fraction(sum(x), len(x))),
            ("mean", "mean", Fraction(sum(x), len(x))),
            ("median", "median", middle(x)),
            ("sum", "sum", Fraction(sum(x))),
            ("maximum", "max", Fraction(sorted(x)[-1])),
            ("minimum", "min", Fraction(sorted(x)[0])),
        )
    )
    if tied(exact):
        return pandas_column_figure(rng)
    ask = ", rounded to 2 decimals" if method == "mean" else ""
    figure = f'df["{column}"].{method}()'
    said = ", ".join(map(str, x))
    return Draft(
        phrasings=(
            f"Using pandas, what is the {word} of the column {column} in a DataFrame with {column} = {x}{ask}?",
            f"pandas: {word} of column {column} = {x}{ask}",
            f"Make a DataFrame with one column {column} holding {said} and print the {word} of that column{ask}.",
            f"with pandas compute the {word} of '{column}': {said}{ask}",
            f'import pandas as pd; df = pd.DataFrame({{"{column}": {x}}}). What is df["{column}"].{method}(){ask}?',
            f"I have a pandas DataFrame whose column {column} contains {said}. Please give me the {word}{ask}.",
            f"use a pandas data frame for the {column} values {said} and tell me their {word}{ask}",
            f"What does pandas return for the {word} of a column named {column} with the values {x}{ask}?",
            f"{column} column: {said}. Its {word} with pandas{ask}?",
            f"A data frame (pandas) has the column {column} with {joined(x)}. Find the {word} of it{ask}.",
        ),
        think=f"Put the values into a data frame and take the {word} of the column {column}.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{column}": {x}}})\n'
            f"print({f'round({figure}, 2)' if method == 'mean' else figure})"
        ),
        answer=str(round(float(exact), 2)),
    )


def pandas_fill_missing(rng: random.Random) -> Draft:
    known = integers(rng, 1, 60, 3, 5)
    word, method, exact = rng.choice(
        (
            ("the mean", "s.mean()", Fraction(sum(known), len(known))),
            ("the median", "s.median()", middle(known)),
            ("0", "0", Fraction(0)),
            ("the largest value", "s.max()", Fraction(sorted(known)[-1])),
        )
    )
    if (4 * exact).denominator > 1:
        return pandas_fill_missing(rng)
    values: list[int | None] = [*known]
    for _ in range(rng.randint(1, 2)):
        values.insert(rng.randint(0, len(values)), None)
    filled = [float(exact) if value is None else float(value) for value in values]
    commas = ", ".join("NaN" if value is None else str(value) for value in values)
    return Draft(
        phrasings=(
            f"Use pandas to fill NaN in {values} with {word} and print the list.",
            f"With pandas, put {word} for the missing values of {values}. Print a list.",
            f"pandas fillna with {word} for the Series {values}, as a list",
            f"s = pd.Series({values}); fill the gaps with {word} and show s as a list",
            f"I have a pandas column {commas}. Fill the NaN with {word} and print it as a list.",
            f"Impute None in {values} by {word} using pandas; list of floats please",
            f"Fill the holes of {commas} with {word} of the column (pandas), list"
            if word != "0"
            else f"Put {word} wherever {commas} has NaN (pandas), list",
            f"how does {values} look as a list after pandas fillna with {word}?",
            f"Take the Series {commas} in pandas, put {word} in place of each missing value and give the list.",
            f"missing data: {values}. Fill with {word} through pandas and print the resulting list",
        ),
        think=f"Make a series, fill its missing values with {word} and print it as a list.",
        code=f"import pandas as pd\ns = pd.Series({values}, dtype=float)\nprint(s.fillna({method}).tolist())",
        answer=str(filled),
    )


def pandas_rolling(rng: random.Random) -> Draft:
    x, window = integers(rng, 1, 50, 5, 8), rng.choice((2, 3, 3, 4))
    means = [Fraction(sum(x[i : i + window]), window) for i in range(len(x) - window + 1)]
    word, method = rng.choice((("mean", "mean"), ("mean", "mean"), ("sum", "sum"), ("maximum", "max")))
    if word == "sum":
        means = [mean * window for mean in means]
    elif word == "maximum":
        means = [Fraction(sorted(x[i : i + window])[-1]) for i in range(len(x) - window + 1)]
    if any(tied(mean) for mean in means):
        return pandas_rolling(rng)
    said = ", ".join(map(str, x))
    end = "without the NaN at the start, rounded to 2 decimals"
    return Draft(
        phrasings=(
            f"use pandas rolling {word} with window {window} on {x}, {end}",
            f"With pandas, what is the rolling {word} over {window} values of {said}? List {end}.",
            f"pd.Series({x}).rolling({window}).{method}(), {end}, as a list",
            f"Compute the {window}-period rolling {word} of {said} with pandas ({end}).",
            f"pandas rolling {word}, window={window}: {said} ({end})",
            f"Smooth the series {said} in pandas: rolling window of {window}, {word}, {end}.",
            f"Print the list of the rolling {word} (window {window}) of a pandas Series {x}, {end}.",
            f"My daily figures are {said}. Use pandas for a rolling {word} of {window} days, {end}.",
            f"rolling({window}) {word} in pandas for {x}; drop the NaN at the start, 2 decimals",
            f"Apply a pandas rolling window of size {window} to {said} and list each {word}, {end}.",
        ),
        think=f"Make a series, take the rolling {word} over {window} values, drop the missing ones and round.",
        code=(
            f"import pandas as pd\ns = pd.Series({x})\nprint(s.rolling({window}).{method}().dropna().round(2).tolist())"
        ),
        answer=str([round(float(mean), 2) for mean in means]),
    )


def pandas_percent_change(rng: random.Random) -> Draft:
    x = [rng.randint(4, 60) * 5 for _ in range(rng.randint(3, 5))]
    steps = [Fraction(100 * (b - a), a) for a, b in itertools.pairwise(x)]
    if any(tied(step, 1) or step == 0 for step in steps):
        return pandas_percent_change(rng)
    said, end = ", ".join(map(str, x)), "in percent with 1 decimal, without the first NaN"
    return Draft(
        phrasings=(
            f"Using pandas, compute the percent change of {x} {end}.",
            f"pct_change of {said} with pandas, {end}, as a list",
            f"pandas pct_change {x} {end}",
            f"What does pandas give as the percentage change from one to the next of {said}? List {end}.",
            f"Sales were {said}. Use pct_change from pandas for the growth {end}.",
            f"Make a pandas Series of {said} and list the relative changes {end}",
            f"growth rates of {x} via pandas: list {end}",
            f"s = pd.Series({x}); print the period over period change {end}",
            f"Let pandas work out by how much each value of {said} differs from the one before, {end}.",
            f"I want the percentage changes of the pandas Series {x}, a list {end}.",
        ),
        think="The changes: make a series, take pct_change times 100, drop the first and round to 1 decimal.",
        code=(f"import pandas as pd\ns = pd.Series({x})\nprint((s.pct_change() * 100).dropna().round(1).tolist())"),
        answer=str([round(float(step), 1) for step in steps]),
    )


def pandas_count_where(rng: random.Random) -> Draft:
    column, x = rng.choice(COLUMNS), integers(rng, 1, rng.choice((20, 100)), 5, 8)
    limit = rng.choice(x)
    sign, word, count = rng.choice(
        (
            (">", "greater than", len([n for n in sorted(x) if n - limit > 0])),
            ("<", "less than", len([n for n in sorted(x) if n - limit < 0])),
            (">=", "at least", len([n for n in sorted(x) if n - limit >= 0])),
        )
    )
    said = ", ".join(map(str, x))
    return Draft(
        phrasings=(
            f"pandas: how many rows have {column} {sign} {limit} if {column} is {x}?",
            f"Using pandas, count the rows where {column} is {word} {limit}: {column} = {said}",
            f'df = pd.DataFrame({{"{column}": {x}}}). How many rows satisfy {column} {sign} {limit}?',
            f"count with pandas how many {column} values are {word} {limit} in {said}",
            f"A DataFrame has a column {column} with {said}. In how many rows is it {word} {limit}?",
            f"How many rows remain after filtering a pandas frame with {column} = {x} by {column} {sign} {limit}?",
            f"number of rows with {column} {word} {limit}, pandas, {column}: {said}",
            f"Filter the data frame ({column}: {said}) with pandas to {column} {sign} {limit} and print its length.",
            f"I loaded {column} = {x} with pandas. Tell me how many entries are {word} {limit}.",
            f"len(df[df.{column} {sign} {limit}]) for {column} = {x}?",
        ),
        think=f"Put the values into a data frame and count the rows whose {column} is {word} {limit}.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{column}": {x}}})\n'
            f'print(len(df[df["{column}"] {sign} {limit}]))'
        ),
        answer=str(count),
    )


def pandas_without_repeats(rng: random.Random) -> Draft:
    pool = rng.choice((NAMES, GOODS, CITIES, tuple(range(1, 30)), tuple(range(1, 30))))
    kinds: list[object] = rng.sample([*pool], rng.randint(3, 4))
    items = [*kinds, *rng.choices(kinds, k=rng.randint(1, 3))]
    rng.shuffle(items)
    column, literal = rng.choice(("x", "id", "item", "customer", "code")), json.dumps(items)
    said, found = ", ".join(map(str, items)), list(dict.fromkeys(items))
    return Draft(
        phrasings=(
            f"drop duplicates by pandas from column {column} = {literal} and print the rest as a list",
            f"With pandas, remove the repeated values of {literal} and print what is left as a list.",
            f"pandas drop_duplicates on {literal}, as a list",
            f"A DataFrame has the column {column} with {said}. Drop duplicate rows and list the column.",
            f'df = pd.DataFrame({{"{column}": {literal}}}); list {column} after df.drop_duplicates()',
            f"Use pandas to keep only the first of every repeated entry in {said}; list please",
            f"unique values of the pandas column {column} ({said}) in their order, as a list",
            f"I imported {said} into pandas and there are duplicates. Which values remain without them, as a list?",
            f"Deduplicate the Series {literal} in pandas. Print a list.",
            f"how does the list {literal} look after drop_duplicates in pandas?",
        ),
        think="Put the values into a data frame, drop the duplicates and list the column.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{column}": {literal}}})\n'
            f'print(df.drop_duplicates()["{column}"].tolist())'
        ),
        answer=str(found),
    )


def pandas_describe_value(rng: random.Random) -> Draft:
    x = rng.sample(range(1, 90), 4 * rng.randint(1, 2) + 1)
    ordered, step = sorted(x), (len(x) - 1) // 4
    label, exact = rng.choice(
        (
            ("25%", ordered[step]),
            ("50%", ordered[2 * step]),
            ("75%", ordered[3 * step]),
            ("count", len(x)),
            ("min", ordered[0]),
            ("max", ordered[-1]),
        )
    )
    said = ", ".join(map(str, x))
    return Draft(
        phrasings=(
            f"What does pandas describe give as the {label} value for {x}?",
            f"pandas describe() of {said}: what is {label}?",
            f'pd.Series({x}).describe()["{label}"]',
            f"In the summary that df.describe() prints for a column with {said}, what stands at {label}?",
            f"Use the describe method of pandas on {x} and print the {label} entry.",
            f"describe {said} with pandas and give me only the row {label}",
            f"I ran describe on a pandas column holding {said}. Which number is shown for {label}?",
            f"{label} of pandas describe for {said}",
            f"Which {label} figure does the pandas summary of {x} have?",
            f"Print the {label} line from a pandas description of the values {said}, as a number.",
        ),
        think=f"Make a series, describe it and take the entry {label}.",
        code=f'import pandas as pd\ns = pd.Series({x})\nprint(s.describe()["{label}"])',
        answer=str(float(exact)),
    )


def pandas_sorted_names(rng: random.Random) -> Draft:
    count = rng.randint(3, 5)
    key, names, field = rng.choice(
        (("name", NAMES, "age"), ("name", NAMES, "score"), ("city", CITIES, "visitors"), ("item", GOODS, "price"))
    )
    chosen, values = rng.sample(names, count), rng.sample(range(2, 90), count)
    down = rng.random() < 0.6
    order, ends, how = ("descending", "largest first", "False") if down else ("ascending", "smallest first", "True")
    ranked = [name for _, name in sorted(zip(values, chosen, strict=True))]
    n, said = json.dumps(chosen), joined([f"{name} {value}" for name, value in zip(chosen, values, strict=True)])
    return Draft(
        phrasings=(
            f"In pandas, create a DataFrame with columns {key} = {n} and {field} = {values}, sort it by {field}"
            f" {order} and print the {key} column as a list.",
            f"pandas sort_values by {field} {order}, list each {key}: {key} = {n}, {field} = {values}",
            f"Use pandas to sort {said} by {field}, {ends}, and give the list in the {key} column.",
            f'df = pd.DataFrame({{"{key}": {n}, "{field}": {values}}}). List df["{key}"] after sorting by'
            f" {field} in {order} order.",
            f"sort a pandas frame by {field} ({ends}) and show the {key} list: {said}",
            f"My DataFrame has {key} {n} and {field} {values}. In which order is {key} when sorted by {field}, {ends}?"
            " A list.",
            f"with pandas order these by {field} {order}: {said}. Print the {key} column as a list",
            f"{said}: put them into pandas, sort on {field} {order}, list of each {key}",
            f"Sort the rows ({key}, {field}) {said} with pandas, {ends} {field} on top, and list {key} only.",
            f"Let pandas arrange {said} in {order} order of {field}; print the list of {key}.",
        ),
        think=f"Make a data frame, sort it by {field} in {order} order and list the column {key}.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{key}": {n}, "{field}": {values}}})\n'
            f'print(df.sort_values("{field}", ascending={how})["{key}"].tolist())'
        ),
        answer=str(ranked[::-1] if down else ranked),
    )


def pandas_pivot_cell(rng: random.Random) -> Draft:
    row, column = rng.choice((("region", "year"), ("store", "quarter"), ("product", "month")))
    rows = rng.sample({"region": ["N", "S", "E", "W"], "store": ["A", "B", "C"]}.get(row, ["pen", "cup", "bag"]), 2)
    columns: list[object] = {"year": [2022, 2023], "quarter": ["Q1", "Q2"]}.get(column, ["Jan", "Feb"])  # type: ignore[assignment]
    cells = [(r, c) for r in rows for c in columns]
    cells += rng.choices(cells, k=rng.randint(0, 2))
    amounts = [rng.randint(2, 90) for _ in cells]
    r, c = rng.choice(cells)
    total = 0
    for cell, amount in zip(cells, amounts, strict=True):
        total += amount if cell == (r, c) else 0
    a, b = json.dumps([cell[0] for cell in cells]), json.dumps([cell[1] for cell in cells])
    frame = f"{row} = {a}, {column} = {b}, sales = {amounts}"
    return Draft(
        phrasings=(
            f"pandas pivot_table with sums: {frame}; what is the sales for {r} in {c}?",
            f"Make a pivot table with pandas ({row} as rows, {column} as columns, sales summed) of {frame}."
            f" Print the cell {r}, {c}.",
            f"Given a DataFrame with {frame}, which sum stands at {r} / {c} in the pivot table of {row} by {column}?",
            f"pivot {frame} with pandas, aggfunc sum, cell ({r}, {c})?",
            f"In pandas I pivot {frame} by {row} and {column} with sums. What is the value for {r} and {c}?",
            f"Use pandas pivot_table on {frame} and give the total sales of {r} in {c}.",
            f"what does the pivot of {frame} show at row {r}, column {c} (sums)",
            f"Columns of my frame: {frame}. Sum of sales for {row} {r} and {column} {c}, by pivot table please.",
            f"Pivot with pandas and look up {r}, {c}. Sales are summed. Data: {frame}",
            f"Summarise {frame} as a pandas pivot table of sums; tell me the entry of {r} under {c}.",
        ),
        think=f"Make a data frame, pivot it by {row} and {column} with sums and look up {r}, {c}.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{row}": {a}, "{column}": {b}, "sales": {amounts}}})\n'
            f'table = df.pivot_table(index="{row}", columns="{column}", values="sales", aggfunc="sum")\n'
            f"print(table.loc[{json.dumps(r)}, {json.dumps(c)}])"
        ),
        answer=str(total),
    )
