"""Small pandas frames and grids: column sums, two conditions, gaps dropped, bins, ranks, months, rows, zeros."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.wording import CITIES, GOODS, NAMES, integers, joined


def pandas_column_sums(rng: random.Random) -> Draft:
    first, second = rng.choice((("a", "b"), ("math", "art"), ("tea", "coffee"), ("x", "y"), ("january", "february")))
    size = rng.randint(3, 4)
    a, b = integers(rng, 1, 40, size, size), integers(rng, 1, 40, size, size)
    word, method, pick = rng.choice(
        (("sum", "sum", None), ("sum", "sum", None), ("maximum", "max", -1), ("minimum", "min", 0))
    )
    found = {}
    for name, own in ((first, a), (second, b)):
        total = 0
        for n in own:
            total += n
        found[name] = total if pick is None else sorted(own)[pick]
    return Draft(
        phrasings=(
            f"With pandas, make a DataFrame with columns {first} = {a} and {second} = {b} and print the {word} of each"
            " column as a dict.",
            f"pandas: {word} of every column, as a dict: {first} = {a}, {second} = {b}",
            f'df = pd.DataFrame({{"{first}": {a}, "{second}": {b}}}). What is df.{method}().to_dict()?',
            f"A DataFrame has {first}: {joined(a)} and {second}: {joined(b)}. Give the {word} per column (dict).",
            f"use pandas to get the column {word}s as a dict for {first} {a} and {second} {b}",
            f"Print a dict with the {word} of both columns of the frame {first} = {a}, {second} = {b} (pandas).",
            f"Column-wise {word} with pandas, dict: {json.dumps({first: a, second: b})}",
            f"I have the columns {first} {joined(a)} and {second} {joined(b)} in pandas. {word} of each, as a dict?",
            f"Build a data frame from {json.dumps({first: a, second: b})} and show each column's {word} as a dict.",
            f"What does pandas {method} return for a frame with {first} {a} and {second} {b}? Show it as a dict.",
        ),
        think=f"Make the data frame and take the {word} of every column as a dict.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{first}": {a}, "{second}": {b}}})\n'
            f"print(df.{method}().to_dict())"
        ),
        answer=str(found),
    )


def pandas_two_conditions(rng: random.Random) -> Draft:
    names, towns = rng.sample(NAMES, rng.randint(4, 5)), rng.sample(CITIES, 2)
    ages, homes = [rng.randint(18, 70) for _ in names], [rng.choice(towns) for _ in names]
    limit, town, over = rng.choice(sorted(ages)[:-1]), rng.choice(towns), rng.random() < 0.7
    word, sign = ("over", ">") if over else ("under", "<")
    found = []
    for name, age, home in zip(names, ages, homes, strict=True):
        if home == town and (age - limit > 0 if over else limit - age > 0):
            found.append(name)
    n, h = json.dumps(names), json.dumps(homes)
    rows = ", ".join(f"{name} {age} {home}" for name, age, home in zip(names, ages, homes, strict=True))
    return Draft(
        phrasings=(
            f"pandas filter rows with age {sign} {limit} and city == {town}, list of names: {rows}",
            f"Use pandas to list the names of everyone {word} {limit} who lives in {town}: {rows}",
            f'df = pd.DataFrame({{"name": {n}, "age": {ages}, "city": {h}}}). Names with age {sign} {limit} and'
            f" city {town}? List.",
            f"In a DataFrame with name {n}, age {ages} and city {h}, which have age {sign} {limit} and city {town}?"
            " List of names.",
            f"pandas: who is {word} {limit} and from {town}? name, age, city: {rows} (list)",
            f"Filter by two conditions in pandas, age {word} {limit} and city {town}, list of names. {rows}",
            f"With df.query or a mask, find the people in {town} aged {word} {limit}: {rows}. A list of names.",
            f"My frame holds (name age city) {rows}. Names with city {town} and age {word} {limit}, as a list?",
            f"select name where age {sign} {limit} and city = {town} with pandas: {rows}, as a list",
            f"Load these into pandas: {rows}. Keep only {town} and only ages {word} {limit}, then list the names.",
        ),
        think=f"Make a data frame, keep the rows with age {word} {limit} and city {town}, list the names.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"name": {n}, "age": {ages}, "city": {h}}})\n'
            f'print(df[(df["age"] {sign} {limit}) & (df["city"] == "{town}")]["name"].tolist())'
        ),
        answer=str(found),
    )


def pandas_gaps_dropped(rng: random.Random) -> Draft:
    key, pool, field = rng.choice((("item", GOODS, "price"), ("name", NAMES, "score"), ("city", CITIES, "visitors")))
    names = rng.sample(pool, rng.randint(3, 5))
    gaps = rng.sample(names, rng.randint(1, 2))
    values = [None if name in gaps else rng.randint(2, 90) for name in names]
    n = json.dumps(names)
    pairs = ", ".join(f"{name} {'missing' if v is None else v}" for name, v in zip(names, values, strict=True))
    left = [name for name in names if name not in gaps]
    return Draft(
        phrasings=(
            f"pandas: drop rows where {field} is missing and list each {key} left: {key} = {n}, {field} = {values}",
            f"Use pandas dropna on {key} = {n}, {field} = {values} and print the remaining {key} column as a list.",
            f'df = pd.DataFrame({{"{key}": {n}, "{field}": {values}}}). Which {key} is left after dropna? List.',
            f"In pandas, remove the rows without a {field} and show the {key} list: {pairs}",
            f"With pandas, throw out everything that has no {field}: {pairs}. List of the {key} column?",
            f"list of {key} after dropping NaN in {field} with pandas: {pairs}",
            f"A DataFrame has {key} {n} and {field} {values}, None being missing. List each {key} with a {field}.",
            f"clean the frame with pandas, no missing {field}: {pairs}. Print the {key} values as a list",
            f"My data is {pairs}. Drop incomplete rows using pandas and give the {key} column as a list.",
            f"Which rows survive dropna? {key} = {n}, {field} = {values}; print the {key} list with pandas.",
        ),
        think=f"Make a data frame, drop the rows with a gap and list the column {key}.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"{key}": {n}, "{field}": {values}}})\n'
            f'print(df.dropna()["{key}"].tolist())'
        ),
        answer=str(left),
    )


def pandas_cut_labels(rng: random.Random) -> Draft:
    what, labels, edges = rng.choice(
        (
            ("ages", ("child", "adult", "senior"), (0, rng.choice((12, 17)), rng.choice((60, 65)), 120)),
            ("scores", ("low", "medium", "high"), (0, rng.choice((40, 50)), rng.choice((70, 80)), 100)),
            ("prices", ("cheap", "normal", "expensive"), (0, rng.choice((10, 20)), rng.choice((50, 60)), 200)),
        )
    )
    x = [rng.randint(1, edges[-1] if edges[-1] < 101 else 95) for _ in range(rng.randint(4, 6))]
    found = [labels[(n > edges[1]) + (n > edges[2])] for n in x]
    s, names = further(x), json.dumps(list(labels))
    bins = ", ".join(f"{label} ({low}-{high}]" for label, low, high in zip(labels, edges, edges[1:], strict=False))
    e = list(edges)
    return Draft(
        phrasings=(
            f"pandas cut: {what} {next(s)} into {bins}, labels as a list",
            f"Use pd.cut with bins {e} and labels {names} on {next(s)} and print the labels as a list.",
            f"pd.cut({x}, bins={e}, labels={names}) as a list",
            f"Put the {what} {next(s)} into the bins {bins} with pandas. Which label does each get? List.",
            f"With pandas, sort {next(s)} into categories {names} at the edges {e}; right edge included. A list.",
            f"bin these {what} by pandas cut: {next(s)}; edges {e}, labels {names}; list of labels",
            f"Label every one of {next(s)} as {bins}, the upper end belonging to it. Use pandas and print a list.",
            f"What categories does pandas cut give for {next(s)} with the edges {e} and the labels {names}? List.",
            f"Discretise the {what} {next(s)} in pandas: edges {e}, names {names}. Show a list.",
            f"The {what} are {next(s)}. Turn them into {names} with pd.cut and the bin edges {e}, as a list.",
        ),
        think="Cut the values at the edges, the right one included, with these labels.",
        code=f"import pandas as pd\nx = {x}\nprint(pd.cut(x, bins={e}, labels={names}).tolist())",
        answer=str(found),
    )


def pandas_ranks(rng: random.Random) -> Draft:
    x = integers(rng, 1, rng.choice((12, 60)), 4, 6)
    if rng.random() < 0.4:
        x[-1] = x[0]
    down, s = rng.random() < 0.4, further(x)
    order, call = ("largest", "rank(ascending=False)") if down else ("smallest", "rank()")
    found = []
    for n in x:
        before = sum(m > n for m in x) if down else sum(m < n for m in x)
        found.append(before + (x.count(n) + 1) / 2)
    return Draft(
        phrasings=(
            f"pandas rank of {next(s)} with 1 for the {order}, as a list",
            f"Use pandas to rank {next(s)}, {order} first, ties sharing their average rank. List.",
            f"pd.Series({x}).{call} as a list ({order} is 1)",
            f"What does Series.rank give for {next(s)} when the {order} gets rank 1? A list.",
            f"ranks by pandas, average for ties, 1 = {order}: {next(s)} (list)",
            f"Rank the column {next(s)} in pandas so that the {order} value has rank 1, and print a list.",
            f"With the default tie method of pandas, which rank does each of {next(s)} have ({order} = 1)? List.",
            f"I have a Series {x}. Print its ranks as a list, the {order} being number 1.",
            f"list the pandas ranks ({order} number first) for {next(s)}",
            f"In pandas, turn {next(s)} into ranks with average ranks for equal values; {order} = 1; list.",
        ),
        think=f"Make a series and rank it, 1 for the {order}.",
        code=f"import pandas as pd\ns = pd.Series({x})\nprint(s.{call}.tolist())",
        answer=str(found),
    )


def pandas_month_sums(rng: random.Random) -> Draft:
    year, months = rng.randint(2019, 2025), sorted(rng.sample(range(1, 13), 2))
    dated = [(f"{year}-{m:02}-{rng.randint(1, 28):02}", rng.randint(2, 90)) for m in [*months, *months, months[0]]]
    dated.sort()
    dates, amounts = [day for day, _ in dated], [n for _, n in dated]
    sums: dict[int, int] = {}
    for day, n in dated:
        sums[int(day[5:7])] = sums.get(int(day[5:7]), 0) + n
    d, said = json.dumps(dates), ", ".join(f"{day} {n}" for day, n in dated)
    end = "as a dict with the month number as key"
    return Draft(
        phrasings=(
            f"sum of sales per month with pandas, {end}: {said}",
            f"Use pandas to add up the amounts by month, {end}: date = {d}, amount = {amounts}",
            f"pandas groupby month and sum, {end}: {said}",
            f"A DataFrame has date {d} and sales {amounts}. What are the monthly totals, {end}?",
            f"Convert the dates with pd.to_datetime and give the total for each month, {end}. {said}",
            f"monthly sums by pandas ({end}) of {said}",
            f"My sales were {said}. With pandas, print the sum of each month {end}.",
            f"Group date {d} with values {amounts} by month in pandas and sum, {end}.",
            f"Total per month using pandas, {end}, for these bookings: {said}",
            f"How much is it in each month? {said}. Use pandas and answer {end}.",
        ),
        think="Make a data frame with real dates, group by their month and sum.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"date": pd.to_datetime({d}), "amount": {amounts}}})\n'
            'print(df.groupby(df["date"].dt.month)["amount"].sum().to_dict())'
        ),
        answer=str(sums),
    )


def extreme_of_each_row(rng: random.Random) -> Draft:
    width = rng.randint(3, 4)
    rows = [rng.sample(range(1, 40), width) for _ in range(rng.randint(2, 4))]
    top, by_row = rng.random() < 0.65, rng.random() < 0.65
    word, function, line = *(("largest", "max") if top else ("smallest", "min")), "row" if by_row else "column"
    lists = rows if by_row else [[row[i] for row in rows] for i in range(width)]
    found = [sorted(own)[-1 if top else 0] for own in lists]
    said = " / ".join(" ".join(map(str, row)) for row in rows)
    source = "rows" if by_row else "zip(*rows)"
    return Draft(
        phrasings=(
            f"{word} number in each {line} of {rows}",
            f"What is the {function}imum of every {line} in {rows}? List.",
            f"np.{function} of {rows} with axis={1 if by_row else 0}, as a list",
            f"For every {line} of the table {said}, give the {word} value as a list.",
            f"list the {line} {function}ima of {rows}",
            f"Find the {word} entry of each {line}: {rows}",
            f"Take the matrix {rows} and print a list with the {word} element per {line}.",
            f"grid: {said}. the {word} of each {line}, as a list",
            f"Each {line} of {rows} has a {word} number. List these numbers.",
            f"Go through {rows} {line} by {line} and collect the {word} number in a list.",
        ),
        think=f"The {word} number of each {line}{'' if by_row else ', the columns by zip'}.",
        code=f"rows = {rows}\nprint([{function}(line) for line in {source}])",
        answer=str(found),
    )


def count_in_grid(rng: random.Random) -> Draft:
    width = rng.randint(2, 4)
    rows = [[rng.choice((0, 0, 1, 1, 2, 3)) for _ in range(width)] for _ in range(rng.randint(2, 4))]
    value = rng.choice((0, 0, 1, 2))
    count = str(rows).count(str(value))
    word = {0: "zeros", 1: "ones", 2: "twos"}[value]
    said = " / ".join(" ".join(map(str, row)) for row in rows)
    return Draft(
        phrasings=(
            f"How many {word} (value {value}) are in the matrix {rows}?",
            f"Count the entries equal to {value} in {rows}.",
            f"number of cells that are {value} in the grid {said}",
            f"how often does {value} occur in {rows}",
            f"In the table {said}, how many fields hold {value}?",
            f"numpy: count elements equal to {value} in {rows}",
            f"The map is {rows}. How many cells have the number {value}?",
            f"Search all rows of {rows} for {value}; how many did you find?",
            f"{rows} - how many times {value}?",
            f"A game board looks like {said}. Count its squares with a {value}.",
        ),
        think=f"Count {value} in each row and add these.",
        code=f"rows = {rows}\nprint(sum(row.count({value}) for row in rows))",
        answer=str(count),
    )
