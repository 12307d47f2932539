"""Answers and classes: shares, winners, bands, cross tables, equal groups, codes for categories, right predictions."""

from __future__ import annotations

import itertools
import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import integers, joined

CHOICES: tuple[tuple[str, ...], ...] = (
    ("yes", "no"),
    ("heads", "tails"),
    ("pizza", "pasta", "salad"),
    ("red", "blue", "green"),
    ("bus", "car", "bike"),
    ("cat", "dog", "fish"),
    ("A", "B", "C"),
    ("male", "female"),
    ("pass", "fail"),
)


def answers(rng: random.Random, fewest: int = 5, most: int = 9) -> tuple[tuple[str, ...], list[str]]:
    """The choices, and what so many people said; every choice at least once."""
    choices = rng.choice(CHOICES)
    said = [*choices, *rng.choices(choices, k=rng.randint(fewest, most) - len(choices))]
    rng.shuffle(said)
    return choices, said


def answer_proportion(rng: random.Random) -> Draft:
    choices, said = answers(rng)
    choice, s = rng.choice(choices), further(said)
    share = Fraction(sum(one == choice for one in said), len(said))
    if tied(share):
        return answer_proportion(rng)
    return Draft(
        phrasings=(
            f"What proportion of the list {next(s)} is {choice}, as a decimal with 2 places?",
            f"relative frequency of {choice} in {next(s)}, 2 decimals",
            f"Give the relative frequency of {choice} as a decimal number (2 decimals): {next(s)}",
            f"{next(s)} - fraction that is {choice}, as a decimal to 2 places",
            f"How large is the share of {choice} among {next(s)}, between 0 and 1, 2 decimals?",
            f"People answered {next(s)}. Which proportion said {choice}? Decimal with 2 places.",
            f"proportion of {choice}, 2 decimals: {next(s)}",
            f"Work out how often {choice} occurs in {next(s)} relative to all entries, as a decimal (2 places).",
            f"Count {choice} in {next(s)} and divide by the number of entries; 2 decimals",
            f"What is the empirical probability of {choice} in {next(s)}? Round to 2 decimals.",
        ),
        think=f"The proportion: count {choice} and divide by the number of entries.",
        code=f'items = {json.dumps(said)}\nprint(round(items.count("{choice}") / len(items), 2))',
        answer=str(round(float(share), 2)),
    )


def winner_with_share(rng: random.Random) -> Draft:
    choices, said = answers(rng, 6, 10)
    counts = {sum(one == choice for one in said): choice for choice in choices}
    top = sorted(counts)[-1]
    share = Fraction(100 * top, len(said))
    if sum(sum(one == choice for one in said) == top for choice in choices) > 1 or tied(share, 1):
        return winner_with_share(rng)
    s = further(said)
    return Draft(
        phrasings=(
            f"A class voted: {next(s)}. Who won and with what percentage of votes, to 1 decimal?",
            f"Which answer is the most common in {next(s)}, and what percent is that (1 decimal)?",
            f"winner and its percentage, 1 decimal: {next(s)}",
            f"{next(s)} - most frequent one with its share in percent, 1 decimal",
            f"The votes are {next(s)}. Print the winning option and its percent of all votes to 1 decimal.",
            f"What did most people choose, and how many percent were they (1 decimal)? {next(s)}",
            f"Our survey gave {next(s)}. Name the top choice and the percentage for it, 1 decimal.",
            f"most common value and its percentage of the list {next(s)} to 1 decimal",
            f"Find the leading category in {next(s)} together with its share (%), rounded to 1 decimal.",
            f"Tell me the mode of {next(s)} and what percentage of the entries it makes up (1 decimal).",
        ),
        think="The winner: count each answer, take the most common and its count times 100 by all.",
        code=(
            f"from collections import Counter\nvotes = {json.dumps(said)}\n"
            "name, count = Counter(votes).most_common(1)[0]\nprint(name, round(count * 100 / len(votes), 1))"
        ),
        answer=f"{counts[top]} {round(float(share), 1)}",
    )


def counts_most_first(rng: random.Random) -> Draft:
    choices = rng.choice([one for one in CHOICES if len(one) == 3])
    counts = sorted(rng.sample(range(1, 6), 3), reverse=True)
    order = rng.sample(choices, 3)
    said = [name for name, count in zip(order, counts, strict=True) for _ in range(count)]
    rng.shuffle(said)
    s = further(said)
    teller, _, _ = tellers(said)
    return Draft(
        phrasings=(
            f"{teller.name} asked the class and heard {', '.join(said)}. Print each answer with its count, from"
            f" most to fewest, one a line.",
            f"Print each entry of {next(s)} with its count, most common first, one per line.",
            f"A survey gave {next(s)}. List every answer and how often it came, most frequent first, a line each.",
            f"tally {next(s)}, most common on top, one a line",
            f"{next(s)} - counts in descending order, one line each",
            f"Count the different values of {next(s)} and show them from most to least frequent, one per line.",
            f"How often was each named? {next(s)} Highest count first, a line for each.",
            f"frequency list of {next(s)}, sorted by count descending, one per line",
            f"Rank the values in {next(s)} by how often they occur, name and number on a line each.",
            f"I asked around and heard {next(s)}. Print name and count, the most popular first, line by line.",
            f"Sort the categories of {next(s)} by frequency (largest first) and print each with its number on its own"
            " line.",
        ),
        think="Each value with its count, most common first: count and print in that order.",
        code=(
            f"from collections import Counter\nitems = {json.dumps(said)}\n"
            "for name, count in Counter(items).most_common():\n    print(name, count)"
        ),
        answer="\n".join(f"{name} {count}" for name, count in zip(order, counts, strict=True)),
    )


def band_counts(rng: random.Random) -> Draft:
    if rng.random() < 0.5:
        what, edges = "ages", rng.choice(([0, 18, 65, 120], [0, 13, 20, 100], [0, 30, 60, 110]))
    else:
        what, edges = "marks", rng.choice(([0, 50, 75, 101], [40, 60, 80, 101], [50, 60, 70, 80]))
    bands = [(low, high - 1) for low, high in itertools.pairwise(edges)]
    x = [rng.randint(edges[0], min(edges[-1] - 1, 95)) for _ in range(rng.randint(5, 9))]
    named = [f"{low}-{high}" for low, high in bands]
    said, s = ", ".join(named), further(x)
    table = dict.fromkeys(named, 0)
    for n in x:
        table[named[sum(n >= low for low, _ in bands) - 1]] += 1
    teller, _, _ = tellers(x, edges)
    return Draft(
        phrasings=(
            f"{teller.name} wrote down the {what} of a group: {next(further(x))}. {teller.he.capitalize()} wants"
            f" to know how many fall into {joined(named)}. Give a dictionary.",
            f"How many {what} are in each band {said}? As a dictionary: {next(s)}",
            f"Count the {what} {next(s)} in the bands {said} (dictionary).",
            f"{what} {next(s)}; bands {joined(named)}; number in each as a dict",
            f"Make a histogram of the {what} {next(s)} with bins {said}, as a dictionary of counts.",
            f"{next(s)} grouped into {said}, dictionary of counts",
            f"Put the {what} {next(s)} into the classes {joined(named)} and give the count of each class in a dict.",
            f"frequency table (dictionary) for {next(s)} with the intervals {said}",
            f"My list of {what}: {next(s)}. How many fall into {joined(named)}? Answer with a dictionary.",
            f"Sort these {what} into groups {said}: {next(s)}. Print a dict of how many there are in each group.",
            f"bin {next(s)} by {said}; show a dict with a count per bin",
        ),
        think=f"The count of each band: for {said} count the values from its lower to its upper end.",
        code=(
            f"x = {x}\nbands = {bands}\n"
            'print({f"{low}-{high}": sum(low <= n <= high for n in x) for low, high in bands})'
        ),
        answer=str(table),
    )


def cross_table(rng: random.Random) -> Draft:
    rows, columns = rng.choice((("M", "F"), ("A", "B"), ("old", "young"))), rng.choice((("yes", "no"), ("tea", "milk")))
    pairs = [(rng.choice(rows), rng.choice(columns)) for _ in range(rng.randint(5, 8))]
    r, c = rng.choice(pairs)
    a, b = [row for row, _ in pairs], [column for _, column in pairs]
    u, v = ", ".join(a), ", ".join(b)
    count = 0
    for pair in pairs:
        count += pair == (r, c)
    spoken = ", ".join(f"{row}/{column}" for row, column in pairs)
    return Draft(
        phrasings=(
            f"Cross-tabulate group {u} with answer {v}. How many are {r} and {c}?",
            f"How many of the pairs {spoken} are {r} with {c}?",
            f"groups: {u}; answers: {v}; count of {r} who said {c}",
            f"Group (in order): {u}. Answer (in order): {v}. How often do {r} and {c} come together?",
            f"contingency table of {u} against {v}: what is the cell {r}, {c}?",
            f"Two columns, {u} and {v}. In how many rows is the first {r} and the second {c}?",
            f"count rows with {r} and {c}: {spoken}",
            f"In the survey the groups are {u} and their replies {v}. Number of {r} with the reply {c}?",
            f"A crosstab of {a} and {b}: the entry for {r} / {c}?",
            f"I have the lists {a} and {b} side by side. How many times does {r} stand next to {c}?",
        ),
        think=f"One cell of a cross table: count the rows with {r} and {c}.",
        code=(
            f"groups = {json.dumps(a)}\nanswers = {json.dumps(b)}\n"
            f'print(list(zip(groups, answers)).count(("{r}", "{c}")))'
        ),
        answer=str(count),
    )


def equal_groups(rng: random.Random) -> Draft:
    groups, size = rng.choice((2, 3, 4)), rng.randint(2, 3)
    x = rng.sample(range(1, 60), groups * size)
    s, ordered = further(x), sorted(x)
    parts: list[list[int]] = [[] for _ in range(groups)]
    for i, n in enumerate(ordered):
        parts[i // size].append(n)
    return Draft(
        phrasings=(
            f"quantile cut: split {next(s)} into {groups} equal-sized groups from low to high, as a list of lists",
            f"Sort {next(s)} and divide it into {groups} groups of the same size (list of lists).",
            f"{next(s)} in {groups} equally large groups, smallest values first, nested list",
            f"Make {groups} groups with equally many members out of {next(s)}, ordered from lowest to highest. List of"
            " lists.",
            f"Put the pupils' points {next(s)} in order and form {groups} levels of equal size, as a nested list.",
            f"divide sorted {next(s)} into {groups} parts with the same count, list of lists",
            f"Which values belong to each of {groups} equal-sized classes of {next(s)}, lowest first? Nested list.",
            f"Cut {next(s)} at the quantiles into {groups} groups of equal count; print sorted lists in a list.",
            f"I need {next(s)} sorted ascending and split evenly into {groups} lists, nested in one list.",
            f"Order the scores {next(s)} and break them into {groups} blocks of equal length (nested list).",
        ),
        think=f"Equal groups: sort the values and cut them into {groups} parts of the same length.",
        code=(f"x = sorted({x})\nsize = len(x) // {groups}\nprint([x[i : i + size] for i in range(0, len(x), size)])"),
        answer=str(parts),
    )


def one_hot(rng: random.Random) -> Draft:
    _, said = answers(rng, 3, 5)
    kinds, s = sorted(set(said)), further(said)
    table = []
    for one in said:
        row = [0] * len(kinds)
        row[kinds.index(one)] = 1
        table.append(row)
    return Draft(
        phrasings=(
            f"one-hot encode the list {next(s)} with the categories sorted alphabetically (list of lists)",
            f"Give the one-hot encoding of {next(s)}, categories in alphabetical order, as a nested list.",
            f"One-hot vectors for {next(s)}, alphabetical categories, list of lists",
            f"Turn {next(s)} into one-hot rows; the columns are the sorted categories. Nested list.",
            f"dummy variables for {next(s)}: a row each, columns sorted by name, nested list",
            f"Before training I must one-hot encode {next(s)}. Sort the categories and print a list of lists.",
            f"{next(s)} one hot, sorted categories, list of rows",
            f"Encode each of {next(s)} as a vector with a single one at its category (sorted), nested list.",
            f"What are the one-hot rows of {next(s)} when the categories are ordered alphabetically? List of lists.",
            f"Convert the categorical column {next(s)} to one-hot form, columns alphabetical, as a nested list.",
        ),
        think="One-hot: sort the categories, and for each item put 1 at its category and 0 elsewhere.",
        code=(
            f"items = {json.dumps(said)}\nkinds = sorted(set(items))\n"
            "print([[int(item == kind) for kind in kinds] for item in items])"
        ),
        answer=str(table),
    )


def label_codes(rng: random.Random) -> Draft:
    _, said = answers(rng, 4, 7)
    kinds, s = sorted(set(said)), further(said)
    codes = [sum(kind < one for kind in kinds) for one in said]
    return Draft(
        phrasings=(
            f"label encode: {next(s)} in alphabetical order from 0, as a list",
            f"Encode the categories {next(s)} as integers from 0 in alphabetical order. List.",
            f"Replace each of {next(s)} by its number when the categories are sorted, starting at 0 (list).",
            f"label encoding of {next(s)}, sorted categories, first is 0, list",
            f"Number the categories of {next(s)} alphabetically from 0 and print the code of each entry as a list.",
            f"What does a label encoder (alphabetical, from 0) make of {next(s)}? A list.",
            f"{next(s)} as category codes, alphabetical, starting with 0, list",
            f"Turn the strings {next(s)} into integer labels: sorted names get 0 and so on. List of labels.",
            f"I need numeric codes for {next(s)}; the alphabetically first category is 0. Give a list.",
            f"Map {next(s)} to integers from 0 by the alphabetical order of its distinct values (list).",
        ),
        think="The codes: sort the distinct values and replace each entry by its place, from 0.",
        code=f"items = {json.dumps(said)}\nkinds = sorted(set(items))\nprint([kinds.index(item) for item in items])",
        answer=str(codes),
    )


def label_accuracy(rng: random.Random) -> Draft:
    size = rng.choice((4, 5, 8, 10))
    if rng.random() < 0.6:
        real: list[object] = [rng.randint(0, 1) for _ in range(size)]
    else:
        real = [*rng.choices(rng.choice((("cat", "dog"), ("spam", "ham"), ("A", "B", "C"))), k=size)]
    guess = [rng.choice(real) if rng.random() < 0.5 else one for one in real]
    wrong = sum(a != b for a, b in zip(guess, real, strict=True))
    p, r = further(guess), further(real)
    return Draft(
        phrasings=(
            f"What is the accuracy of predictions {next(p)} against labels {next(r)}, as a decimal?",
            f"accuracy: predicted {next(p)}; actual {next(r)} (as a decimal)",
            f"predictions {next(p)}\ntrue labels {next(r)}\naccuracy as a decimal",
            f"My classifier said {next(p)}, the truth is {next(r)}. Which fraction is right, as a decimal?",
            f"Compute the accuracy for y_true = {real} and y_pred = {guess} as a decimal number.",
            f"How accurate are the guesses {next(p)} when {next(r)} is correct? Share between 0 and 1.",
            f"Share of positions where {next(p)} equals {next(r)}, as a decimal",
            f"The model predicts {next(p)}; the labels are {next(r)}. Give its accuracy as a decimal.",
            f"Compare {next(r)} (actual) with {next(p)} (predicted): accuracy as a decimal?",
            f"Calculate the share of correct predictions, as a decimal. Predicted: {next(p)}. Actual: {next(r)}.",
        ),
        think="The accuracy: count the places where prediction and label agree, by the number of labels.",
        code=(
            f"predicted = {json.dumps(guess)}\nactual = {json.dumps(real)}\n"
            "print(sum(p == a for p, a in zip(predicted, actual)) / len(actual))"
        ),
        answer=str(float(1 - Fraction(wrong, size))),
    )


def confusion_counts(rng: random.Random) -> Draft:
    real = [rng.randint(0, 1) for _ in range(rng.randint(5, 9))]
    guess = [rng.randint(0, 1) if rng.random() < 0.5 else one for one in real]
    cells = [f"{p}{a}" for p, a in zip(guess, real, strict=True)]
    p, r = further(guess), further(real)
    end = "TP, FP, TN, FN"
    return Draft(
        phrasings=(
            f"confusion matrix: predicted {next(p)}, actual {next(r)}. How many {end}? As a list.",
            f"Count true positives, false positives, true negatives and false negatives for predictions {next(p)} and"
            f" labels {next(r)}, as a list in that order.",
            f"predicted {next(p)}; true {next(r)}; list [{end}]",
            f"y_true = {real}, y_pred = {guess}: print [{end}]",
            f"Given actual {next(r)} and predicted {next(p)} (1 is positive), list {end}.",
            f"A test said {next(p)} and the truth was {next(r)} (1 = ill). Give the list of {end}.",
            f"What are {end} when the model outputs {next(p)} for the labels {next(r)}? One list.",
            f"list of {end} from predictions {next(p)} against {next(r)}",
            f"Compare predictions {next(p)} with labels {next(r)}, 1 being positive, and give {end} as a list.",
            f"Work out the four cells {end} (as a list) for actual values {next(r)} and predicted values {next(p)}.",
        ),
        think="The four cells: count the pairs of prediction and label 1 1, 1 0, 0 0 and 0 1.",
        code=(
            f"predicted = {guess}\nactual = {real}\npairs = list(zip(predicted, actual))\n"
            "print([pairs.count(c) for c in ((1, 1), (1, 0), (0, 0), (0, 1))])"
        ),
        answer=str([sum(cell == c for cell in cells) for c in ("11", "10", "00", "01")]),
    )


def stem_and_leaf(rng: random.Random) -> Draft:
    x = sorted(integers(rng, 10, 59, 5, 8))
    if rng.random() < 0.5:
        rng.shuffle(x)
    s, stems = further(x), sorted({str(n)[0] for n in x})
    rows = [f"{stem} | {' '.join(sorted(str(n)[1] for n in x if str(n)[0] == stem))}" for stem in stems]
    return Draft(
        phrasings=(
            f"stem and leaf for {next(s)}, one line a stem with ' | ' after the stem and spaces between the leaves",
            f"Make a stem-and-leaf plot of {next(s)}: lines 'stem | leaves', leaves sorted and split by spaces.",
            f"{next(s)} as a stem and leaf display (tens | units in order with spaces, only stems that occur)",
            f"Draw the stem-and-leaf diagram of the marks {next(s)}. Stems are the tens, then ' | ', then the sorted"
            " units with blanks.",
            f"stem | leaf table of {next(s)}, leaves ascending and separated by a space",
            f"My teacher wants a stem and leaf plot for {next(s)}: tens digit, ' | ', units in order with a space"
            " between.",
            f"Print a stem plot of {next(s)}, each line being the tens, ' | ' and the sorted units with spaces.",
            f"Show {next(s)} in stem-and-leaf form, stem before ' | ', leaves in order with spaces, one stem a line.",
            f"I have {next(s)}. Write it as stem and leaf: tens | units, sorted, spaces between the leaves.",
            f"For the ages {next(s)} give a stem and leaf plot (stem ' | ' leaves, sorted, space separated).",
        ),
        think="Stem and leaf: sort the numbers, collect the units under their tens and print a line for each.",
        code=(
            f"stems = {{}}\nfor n in sorted({x}):\n    stems.setdefault(n // 10, []).append(str(n % 10))\n"
            'for stem, leaves in stems.items():\n    print(stem, "|", " ".join(leaves))'
        ),
        answer="\n".join(rows),
    )


def numbers_contained(rng: random.Random) -> Draft:
    whole = rng.sample(range(1, 40), rng.randint(3, 6))
    part = rng.sample(whole, rng.randint(1, len(whole) - 1))
    if rng.random() < 0.5:
        part[-1] = rng.choice([n for n in range(1, 40) if n not in whole])
    a, b = "{" + ", ".join(map(str, part)) + "}", "{" + ", ".join(map(str, whole)) + "}"
    return Draft(
        phrasings=(
            f"Is {a} a subset of {b}? True or False",
            f"is the set {a} contained in {b}, True or False",
            f"Are all numbers of {part} also in {whole}? Answer True or False.",
            f"True or False: {b} is a superset of {a}.",
            f"Check whether each of {joined(part)} occurs in {joined(whole)}; print True or False."
            if len(part) > 1
            else f"Check whether {part[0]} occurs in {joined(whole)}; print True or False.",
            f"{a} <= {b} as Python sets?",
            f"My tickets are {part}, the winning numbers are {whole}. Did every ticket win? True or False",
            f"Does {b} include the whole set {a}? Say True or False.",
            f"Let A = {a} and B = {b}. Is A a subset of B (True or False)?",
            f"With sets in Python, does {a} lie entirely inside {b}? True or False.",
        ),
        think="Whether it is a subset: compare both sets with <=.",
        code=f"print({a} <= {b})",
        answer=str(sum(n in whole for n in part) == len(part)),
    )
