"""Arrays for numpy by name: figures, evenly spaced numbers, counts, places, bins, shapes, one column."""

from __future__ import annotations

import random
from fractions import Fraction
from math import isqrt

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import integers
from training.skills.wording import place as index


def numpy_mean_and_std(rng: random.Random) -> Draft:
    x = integers(rng, 1, rng.choice((20, 60)), 4, 7)
    n = len(x)
    mean, spread = Fraction(sum(x), n), Fraction(sum(a * a for a in x), n) - Fraction(sum(x), n) ** 2
    scaled = isqrt(int(spread * 10**12))  # the root, to six places
    if tied(mean) or spread == 0 or scaled % 10000 in (4999, 5000):
        return numpy_mean_and_std(rng)
    s = further(x)
    return Draft(
        phrasings=(
            f"numpy: mean and std of {next(s)}, both rounded to 2 decimals",
            f"Use numpy to print the mean and the population standard deviation of {next(s)}, each to 2 decimals.",
            f"What are np.mean and np.std of {x}? 2 decimals",
            f"mean and standard deviation with numpy for {next(s)} (population, 2 decimals)",
            f"My readings are {next(s)}. Give average and np.std, rounded to 2 decimals, with numpy.",
            f"Compute with numpy first the mean, then the std of {next(s)}. Two decimals each.",
            f"np.array({x}): mean, std to 2 dp",
            f"For the array {next(s)} I need mean and standard deviation as numpy computes them (2 decimals)",
            f"average and spread (np.std) of {next(s)} by numpy, 2 decimals",
            f"Please find the mean and std of the numpy array {x}, both with 2 decimals.",
        ),
        think="The mean, then the population standard deviation: make an array and take both, to 2 decimals.",
        code=f"import numpy as np\nx = np.array({x})\nprint(round(x.mean(), 2), round(x.std(), 2))",
        answer=f"{round(float(mean), 2)} {round(scaled / 10**6, 2)}",
    )


def numpy_linspace(rng: random.Random) -> Draft:
    count = rng.choice((3, 4, 5, 6, 11))
    start, step = rng.choice((0, 0, 1, 2, -1, 10)), rng.choice((1, 2, 5, 10))
    if rng.random() < 0.4:
        start, end, values = 0, 1, [Fraction(i, count - 1) for i in range(count)]
        if count in (4,):
            return numpy_linspace(rng)
    else:
        end = start + step * (count - 1)
        values = [Fraction(start + step * i) for i in range(count)]
    return Draft(
        phrasings=(
            f"Use numpy to create {count} evenly spaced numbers between {start} and {end}, both included, as a list.",
            f"np.linspace({start}, {end}, {count}) as a list",
            f"{count} equally spaced points from {start} to {end} with numpy, ends included, list",
            f"Make a numpy array of {count} values evenly distributed from {start} to {end} (inclusive) and print it"
            " as a list.",
            f"what does linspace give for start {start}, stop {end} and {count} points? list",
            f"Divide {start} to {end} with numpy into {count} evenly spaced points including both ends. List.",
            f"I need {count} grid points from {start} up to and including {end}, evenly spaced, numpy list please",
            f"numpy linspace from {start} to {end}, {count} numbers, print as list",
            f"Generate {count} numbers at equal distance between {start} and {end} inclusive by numpy; show a list.",
            f"With numpy list {count} evenly spaced samples over the interval from {start} to {end}, ends included.",
        ),
        think=f"Evenly spaced: linspace from {start} to {end} with {count} points.",
        code=f"import numpy as np\nprint(np.linspace({start}, {end}, {count}).round(4).tolist())",
        answer=str([float(value) for value in values]),
    )


def numpy_unique_counts(rng: random.Random) -> Draft:
    kinds = sorted(rng.sample(range(1, 20), rng.randint(2, 4)))
    x = [*kinds, *rng.choices(kinds, k=rng.randint(2, 4))]
    rng.shuffle(x)
    s, counts = further(x), [sum(1 for a in x if a == kind) for kind in kinds]
    end = "as two lists in one line"
    return Draft(
        phrasings=(
            f"Use numpy to find the unique values and their counts in {next(s)}, {end}.",
            f"np.unique of {x} with return_counts=True, {end}",
            f"numpy unique values with counts: {next(s)} ({end})",
            f"Which distinct values does {next(s)} have and how often does each occur? Use numpy, {end}.",
            f"Print the sorted unique elements of {next(s)} and then their counts, with numpy, {end}.",
            f"count the values of the array {x} by np.unique: values, counts ({end})",
            f"For {next(s)} let numpy return the unique values and the number of each, {end}.",
            f"unique and counts, numpy, {next(s)}, {end}",
            f"I want the distinct numbers of {next(s)} with their frequencies from numpy, {end}.",
            f"With numpy: unique entries of {next(s)} in ascending order, then how many of each, {end}.",
        ),
        think="The distinct values in order and the count of each: unique with return_counts.",
        code=(
            f"import numpy as np\nvalues, counts = np.unique({x}, return_counts=True)\n"
            "print(values.tolist(), counts.tolist())"
        ),
        answer=f"{kinds} {counts}",
    )


def indices_where(rng: random.Random) -> Draft:
    x = rng.sample(range(1, rng.choice((30, 100))), rng.randint(4, 7))
    limit = sorted(x)[rng.randint(1, len(x) - 2)]
    sign, word = rng.choice(((">", "greater than"), (">", "greater than"), ("<", "less than")))
    s = further(x)
    found = []
    for i, n in enumerate(x):
        if n != limit and (n > limit) == (sign == ">"):
            found.append(i)
    return Draft(
        phrasings=(
            f"np.where: which indices of {next(s)} are {word} {limit}? (from 0, as a list)",
            f"At which indices, counting from 0, are the values of {next(s)} {word} {limit}? List.",
            f"Use numpy to list the positions (0-based) where {next(s)} is {word} {limit}.",
            f"indices of all elements {sign} {limit} in {x}, starting at 0, list",
            f"numpy where x {sign} {limit} for x = {x}; print the index list",
            f"Give me the list of 0-based indexes at which {next(s)} has a number {word} {limit}.",
            f"Find every index i from 0 with a value {word} {limit}: {next(s)}",
            f"where in the array {next(s)} do numbers {word} {limit} stand (0-based list of places)?",
            f"The sensor gave {next(s)}. List the 0-based indices of the readings {word} {limit}.",
            f"Which places (index from 0, list) of {next(s)} hold something {word} {limit}?",
        ),
        think=f"The places from 0 of all values {word} {limit}: where, and its first part as a list.",
        code=f"import numpy as np\nx = np.array({x})\nprint(np.where(x {sign} {limit})[0].tolist())",
        answer=str(found),
    )


def capped_values(rng: random.Random) -> Draft:
    x = integers(rng, 1, rng.choice((30, 100)), 4, 7)
    limit, top = sorted(x)[rng.randint(1, len(x) - 2)], rng.random() < 0.65
    side, way, function = ("over", "at most", "min") if top else ("under", "at least", "max")
    s = further(x)
    result = [limit if (n > limit if top else n < limit) else n for n in x]
    return Draft(
        phrasings=(
            f"All values {side} {limit} in {next(s)} should become {limit}. Print the list.",
            f"use numpy to set every element {side} {limit} of {next(s)} to {limit}; print a list",
            f"Change each number {side} {limit} in the list {next(s)} to {limit}.",
            f"{next(s)} but nothing {side} {limit}: such values turn into {limit}",
            f"Make every value {way} {limit}: {next(s)} (others stay as they are)",
            f"{'cap' if top else 'raise'} {next(s)} {'at' if top else 'to a minimum of'} {limit}",
            f"Anything {side} {limit} in {next(s)} counts as {limit}. What is the list then?",
            f"numbers {side} {limit} become {limit}: {next(s)}",
            f"Points {side} {limit} are entered as {limit}. Correct the list {next(s)}.",
            f"Print {next(s)} with {limit} in place of all elements {side} {limit}.",
        ),
        think=f"Every value {way} {limit}: take the {function} of each value and {limit}.",
        code=f"numbers = {x}\nprint([{function}(n, {limit}) for n in numbers])",
        answer=str(result),
    )


def reshaped(rng: random.Random) -> Draft:
    rows, width = rng.randint(2, 4), rng.randint(2, 4)
    x = rng.sample(range(1, 60), rows * width) if rng.random() < 0.6 else [*range(1, rows * width + 1)]
    table: list[list[int]] = [[] for _ in range(rows)]
    for i, n in enumerate(x):
        table[i // width].append(n)
    said = ", ".join(map(str, x))
    return Draft(
        phrasings=(
            f"Reshape the list {said} to {rows} rows and {width} columns with numpy and print a nested list.",
            f"np.array({x}).reshape({rows}, {width}) as nested lists",
            f"Turn {said} into a {rows} x {width} matrix, row by row (list of lists).",
            f"numpy reshape {x} to ({rows}, {width}), print as list",
            f"Arrange the numbers {said} in {rows} rows of {width}, in order, as a list of rows.",
            f"make a {rows} by {width} array from {said} and show it as a nested list",
            f"I have a flat list {x}. Give me the {rows}x{width} nested list of it.",
            f"Change the shape of {said} to {rows} rows, {width} columns; nested list",
            f"{said} as a table with {rows} rows and {width} columns, filled row by row (list of lists)",
            f"Write {x} as a matrix with {rows} rows and {width} columns, as a list of lists.",
        ),
        think=f"A table of {rows} rows and {width} columns: reshape the array.",
        code=f"import numpy as np\nprint(np.array({x}).reshape({rows}, {width}).tolist())",
        answer=str(table),
    )


def numpy_bin_counts(rng: random.Random) -> Draft:
    bins, width = rng.choice((2, 3, 4, 5)), rng.choice((2, 3, 5, 10))
    low = rng.choice((0, 1, 5, 10))
    high = low + bins * width
    x = [low, high, *(rng.randint(low, high) for _ in range(rng.randint(4, 7)))]
    rng.shuffle(x)
    counts = [0] * bins
    for n in x:
        counts[bins - 1 if n == high else (n - low) // width] += 1
    s = further(x)
    return Draft(
        phrasings=(
            f"np.histogram of {next(s)} with {bins} bins: what are the counts, as a list?",
            f"Use numpy to sort {next(s)} into {bins} bins of equal width and list the counts.",
            f"numpy histogram counts, bins={bins}: {next(s)} (list)",
            f"Split the range of {next(s)} into {bins} equally wide bins. How many values fall in each? Numpy list.",
            f"counts of np.histogram({x}, bins={bins}) as a list",
            f"Make a histogram with {bins} equal bins by numpy from {next(s)} and print the list of counts.",
            f"How many of {next(s)} are in each of {bins} equal-width bins according to numpy? List.",
            f"bin the values {next(s)} with numpy, {bins} bins, list of counts only",
            f"I want a {bins} bin numpy histogram of {next(s)}; print its counts as a list.",
            f"Frequencies per bin for {next(s)} when numpy makes {bins} bins of the same width, as a list",
        ),
        think=f"The counts in {bins} bins of equal width: the first part of the histogram.",
        code=f"import numpy as np\ncounts, edges = np.histogram({x}, bins={bins})\nprint(counts.tolist())",
        answer=str(counts),
    )


def nested_column(rng: random.Random) -> Draft:
    width = rng.randint(2, 4)
    rows = [[rng.randint(1, 40) for _ in range(width)] for _ in range(rng.randint(2, 4))]
    nth, is_row = rng.randint(1, min(width, len(rows))), rng.random() < 0.25
    word, place = ("row" if is_row else "column"), ("first", "second", "third", "fourth")[nth - 1]
    wanted = (
        rows[nth - 1] if is_row else next(list(one) for i, one in enumerate(zip(*rows, strict=True), 1) if i == nth)
    )
    picked = f"rows[{index(nth)}]" if is_row else f"[row[{index(nth)}] for row in rows]"
    slashes = " / ".join(" ".join(map(str, row)) for row in rows)
    return Draft(
        phrasings=(
            f"Extract the {place} {word} of {rows} as a list.",
            f"What is the {place} {word} of the matrix {rows}, as a list?",
            f"{place} {word} of {rows} (list)",
            f"Give me the {word} number {nth} of the nested list {rows} as a list.",
            f"print the {place} {word} of the numpy array {rows} as a list",
            f"A table has the rows {slashes}. List its {place} {word}.",
            f"From the list of lists {rows} I only want the {place} {word}, as a list.",
            f"{word} {nth} (counting from 1) in {rows}, list",
            f"Take the {place} {word} out of {rows} and show it as a list.",
            f"Which numbers are in the {place} {word} of {rows}? Answer with a list.",
        ),
        think=f"The {place} {word}: " + ("take that row." if is_row else f"take entry {nth} of every row."),
        code=f"rows = {rows}\nprint({picked})",
        answer=str(wanted),
    )


def three_quartiles(rng: random.Random) -> Draft:
    x = rng.sample(range(1, 99), 4 * rng.randint(1, 3) + 1)
    step, ordered = (len(x) - 1) // 4, sorted(x)
    if rng.random() < 0.4:
        x = ordered
    s, end = further(x), "with numpy's default method, as a list"
    return Draft(
        phrasings=(
            f"Give me the first quartile, median and third quartile of {next(s)} {end}.",
            f"quartiles Q1, Q2, Q3 of {next(s)} {end}",
            f"np.percentile({x}, [25, 50, 75]) as a list",
            f"What are the three quartiles of {next(s)}? Use numpy and print a list.",
            f"Find Q1, the median and Q3 of {next(s)} {end}.",
            f"The class got {next(s)}. List lower quartile, median and upper quartile, computed {end}.",
            f"25th, 50th and 75th percentile of {next(s)}, numpy, list",
            f"numpy quartiles (25%, 50%, 75%) for the data {next(s)}, in a list",
            f"Calculate the quartiles of the measurements {next(s)} {end}.",
            f"Which values split {next(s)} into quarters? Q1, Q2 and Q3 {end}.",
        ),
        think="All three quartiles: the 25th, 50th and 75th percentile.",
        code=f"import numpy as np\nprint(np.percentile({x}, [25, 50, 75]).tolist())",
        answer=str([float(ordered[step * i]) for i in (1, 2, 3)]),
    )


def matrix_turned(rng: random.Random) -> Draft:
    width = rng.randint(2, 3)
    rows = [rng.sample(range(1, 40), width) for _ in range(rng.choice((width, width, 2)))]
    right, n = rng.random() < 0.7, len(rows)
    way = "clockwise" if right else "counterclockwise"
    turned = [[rows[n - 1 - i][j] if right else rows[i][width - 1 - j] for i in range(n)] for j in range(width)]
    slashes = " / ".join(" ".join(map(str, row)) for row in rows)
    return Draft(
        phrasings=(
            f"Rotate the matrix {rows} by 90 degrees {way}.",
            f"turn {rows} a quarter {way}",
            f"{rows} rotated 90 degrees {way}, as a nested list",
            f"What is {rows} after a 90 degree turn {way}?",
            f"A picture has the pixel rows {slashes}. Turn it 90 degrees {way}; list of rows.",
            f"rotate 90 {way}: {rows}",
            f"Give the matrix {rows} turned {way} by 90 degrees as a list of lists.",
            f"The table with rows {slashes} is turned by 90 degrees {way}. Print the new list of rows.",
            f"Write a quarter rotation ({way}) of the grid {rows} as nested list.",
            f"Show the 2D list {rows} when it is rotated by 90 degrees {way}.",
        ),
        think=f"A quarter turn {way}: "
        + (
            "reverse the rows, then exchange rows and columns." if right else "exchange rows and columns, then reverse."
        ),
        code=f"rows = {rows}\nprint([list(r) for r in {'zip(*rows[::-1])' if right else 'list(zip(*rows))[::-1]'}])",
        answer=str(turned),
    )


def best_row_of_matrix(rng: random.Random) -> Draft:
    rows = [[rng.randint(1, 30) for _ in range(rng.choice((2, 3)))] for _ in range(3)]
    rows = [row[:2] for row in rows] if rng.random() < 0.5 else [[*row[:2], rng.randint(1, 30)] for row in rows]
    sums = [sum(row) for row in rows]
    most = rng.random() < 0.7
    word, function = ("largest", "max") if most else ("smallest", "min")
    if len(set(sums)) < 3:
        return best_row_of_matrix(rng)
    wanted = rows[sums.index(sorted(sums)[-1 if most else 0])]
    teller, _, _ = tellers(rows)
    return Draft(
        phrasings=(
            f"{teller.name}'s rainfall table has one row per town: {rows}. Which row has the {word} total? Print"
            f" that row.",
            f"Which row of {rows} has the {word} sum? Print the row.",
            f"row with the {word} total in {rows}",
            f"Find the inner list of {rows} whose numbers add up to the {'most' if most else 'least'}.",
            f"{function}({rows}, key=sum)",
            f"{rows} - list with the {word} sum",
            f"From the lists {rows} print the one with the {word} total.",
            f"Each inner list of {rows} is a week of sales. Print the week with the {word} sum.",
            f"Which of the lists in {rows} has the {word} sum of elements?",
            f"Return the row of the matrix {rows} that has the {word} row sum.",
            f"Compare the row sums of {rows} and show the row where it is {word}.",
        ),
        think=f"The row with the {word} sum: {function} with sum as key.",
        code=f"rows = {rows}\nprint({function}(rows, key=sum))",
        answer=str(wanted),
    )
