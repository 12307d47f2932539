"""Sets, and lists taken apart or put together."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.wording import NAMES, WORDS, integers, joined, listed


def two_lists(rng: random.Random) -> tuple[list[object], list[object], str, str]:
    """Two lists with some items in common, and each as a Python literal; numbers or words."""
    pool: list[object] = [*rng.sample(range(1, 40), 8)] if rng.random() < 0.65 else [*rng.sample(WORDS, 7)]
    first, second = rng.sample(pool, rng.randint(3, 5)), rng.sample(pool, rng.randint(3, 5))
    return first, second, str(first).replace("'", '"'), str(second).replace("'", '"')


def union(rng: random.Random) -> Draft:
    first, second, a, b = two_lists(rng)
    teller, friend, _ = tellers(first, second)
    return Draft(
        phrasings=(
            f"{teller.name} has {a} and {friend.name} has {b}. What do they have altogether, each thing once, sorted?",
            f"Put {a} and {b} together without repeats, sorted.",
            f"all elements of {a} or {b}, each once, sorted",
            f"What is the union of {a} and {b}? Give a sorted list.",
            f"Find the union of the sets {joined(first)} and {joined(second)}, sorted",
            f"union of {a} and {b}",
            f"Combine {a} and {b} without duplicates and sort the result",
            f"Which values are in {a} or in {b}?",
            f"set union {a} {b}",
            f"One friend owns {joined(first)}; another owns {joined(second)}. What do they own together, sorted?",
            f"I have {a} and my friend has {b}. Put everything into one sorted list, each item once.",
            f"Give me everything that is in {a} or {b} or both, sorted.",
            f"I need the union of {a} and {b}, sorted.",
            f"{a} union {b}, sorted list",
            f"All different items of {a} and {b} together, in order?",
            f"A = {a}, B = {b}. Find A union B, sorted.",
            f"Put {a} and {b} together, drop duplicates and sort.",
            f"Which values occur in at least one of {a} and {b}? Sorted, please.",
            f"Merge the lists {a} and {b}, dropping repeats, in sorted order.",
            f"Find the union of {a} and {b}.",
        ),
        think="In either list: join the two sets and sort the result.",
        code=f"a = {a}\nb = {b}\nprint(sorted(set(a) | set(b)))",
        answer=str(sorted([*first, *(item for item in second if item not in first)], key=_order)),
    )


def intersection(rng: random.Random) -> Draft:
    first, second, a, b = two_lists(rng)
    return Draft(
        phrasings=(
            f"What is in both {a} and {b}? Give a sorted list.",
            f"{a} and {b}: what is in both, sorted",
            f"What is the intersection of {a} and {b}? Give a sorted list.",
            f"Which items do {a} and {b} have in common?",
            f"intersection of {a} and {b}",
            f"Find the common elements of {a} and {b}",
            f"What values appear in both {a} and {b}?",
            f"common items in {joined(first)} versus {joined(second)}",
            f"I like {joined(first)}. My sister likes {joined(second)}. What do we both like, sorted?",
            f"Two calendars are free at {a} and {b}. Which entries do both have, sorted?",
            f"Which elements do {a} and {b} share, sorted?",
            f"I need what is in both {a} and {b}, in sorted order.",
            f"overlap of {a} and {b}, sorted",
            f"Sorted list of everything that {a} and {b} have in common?",
            f"What is shared by {joined(first)} and {joined(second)}? Sorted, please.",
            f"Ben has {joined(first)}. Kim has {joined(second)}. Which do both of them have? Sort them.",
            f"common values: {a} & {b}",
            f"Give me the items that occur in each of the two lists {a} and {b}, sorted.",
            f"Compare {a} with {b} and list, in order, what is in both.",
            f"My list is {a} and yours is {b}. What is on both lists, sorted?",
            f"which ones are the same in {a} and {b}",
            f"A = {a}, B = {b}. Find the intersection of A and B, sorted.",
            f"set intersection of {a} with {b}, sorted",
            f"Find the elements that are in both {a} and {b}.",
        ),
        think="In both lists: keep what is in both sets and sort it.",
        code=f"a = {a}\nb = {b}\nprint(sorted(set(a) & set(b)))",
        answer=str(sorted([item for item in first if item in second], key=_order)),
    )


def set_difference(rng: random.Random) -> Draft:
    first, second, a, b = two_lists(rng)
    teller, friend, _ = tellers(first, second)
    return Draft(
        phrasings=(
            f"{teller.name} has {a} and {friend.name} has {b}. What is only in the first one's list, as a sorted list?",
            f"Take everything in {b} out of {a}. What is left, sorted?",
            f"Which elements are in {a} but not in {b}? Sorted list.",
            f"elements of {a} that {b} lacks, sorted",
            f"What is in {a} that is not in {b}? Sorted.",
            f"{a} without the items of {b}, sorted",
            f"Which items are in {a} but not in {b}? Sort them.",
            f"What is the set difference {a} minus {b}? Give a sorted list.",
            f"difference of {a} and {b} as sets",
            f"Remove everything in {b} from {a} and sort the rest",
            f"what is in {a} that is missing from {b}",
            f"We need {joined(first)} and already have {joined(second)}. What is still needed, sorted?",
            f"Find the elements of {a} that do not appear in {b}",
            f"I need what is only in {a} and not in {b}, sorted.",
            f"{a} minus {b}, sorted",
            f"A = {a}, B = {b}. Find A - B as a sorted list.",
            f"What does {a} have that {b} has not? Sort it.",
            f"We ordered {joined(first)} and got {joined(second)}. What did not arrive, sorted?",
            f"Which of {a} do not appear in {b}, in order?",
            f"Everything from {a} except what is also in {b}, sorted",
            f"List the values only the first list has: {a} and {b}",
            f"Find the elements that are in {a} but not in {b}.",
        ),
        think="Only in the first list: take away the second set from the first and sort the rest.",
        code=f"a = {a}\nb = {b}\nprint(sorted(set(a) - set(b)))",
        answer=str(sorted([item for item in first if item not in second], key=_order)),
    )


def _order(item: object) -> tuple[int, str]:
    """Sorts numbers by value and words by letters: longer digit strings last."""
    return (len(str(item)), str(item)) if isinstance(item, int) else (0, str(item))


def nested_list(rng: random.Random) -> list[list[int]]:
    return [[rng.randint(1, 50) for _ in range(rng.randint(1, 4))] for _ in range(rng.randint(2, 4))]


def flatten(rng: random.Random) -> Draft:
    rows = nested_list(rng)
    flat: list[int] = []
    for row in rows:
        flat.extend(row)
    return Draft(
        phrasings=(
            f"{rows} as one flat list",
            f"make one list of {rows}",
            f"Flatten the list {rows}.",
            f"What is {rows} flattened into one list?",
            f"flatten {rows}",
            f"Turn the nested list {rows} into a flat list",
            f"Put all items of {rows} in a single list",
            f"make {rows} one-dimensional",
            f"I have my readings per day as {rows}. Give me one list with all of them.",
            f"Remove the inner brackets from {rows}",
            f"Convert the nested list {rows} to a flat list.",
        ),
        think="Go through each inner list and collect its items.",
        code=f"rows = {rows}\nprint([x for row in rows for x in row])",
        answer=str(flat),
    )


def nested_total(rng: random.Random) -> Draft:
    rows = nested_list(rng)
    grand = 0
    for row in rows:
        for value in row:
            grand += value
    return Draft(
        phrasings=(
            f"What is the sum of all numbers in {rows}?",
            f"Add up every number in the nested list {rows}",
            f"total of all elements in {rows}",
            f"Sum the nested list {rows}",
            f"If you add everything inside {rows}, what do you get?",
            f"grand total of {rows}",
            f"Each inner list is one week of orders: {rows}. How many orders were there altogether?",
            f"Calculate the sum over all the inner lists of {rows}",
            f"Find the total of all the numbers in the nested list {rows}.",
        ),
        think="Sum each inner list and add the sums.",
        code=f"rows = {rows}\nprint(sum(sum(row) for row in rows))",
        answer=str(grand),
    )


def zip_lists(rng: random.Random) -> Draft:
    count = rng.randint(2, 5)
    names, numbers = rng.sample(NAMES, count), [rng.randint(1, 99) for _ in range(count)]
    said = str(names).replace("'", '"')
    pairs = [(names[i], numbers[i]) for i in range(count)]
    return Draft(
        phrasings=(
            f"Zip {said} with {numbers} into a list of pairs.",
            f"Pair up {said} and {numbers} as tuples",
            f"zip {said} and {numbers}",
            f"Combine the lists {said} and {numbers} into a list of tuples",
            f"Match each name in {said} with the number in the same place in {numbers}",
            f"The runners {joined(names)} wore numbers {joined(numbers)}. List the (name, number) pairs.",
            f"make pairs out of {said} and {numbers}",
            f"Join {said} and {numbers} element by element into tuples.",
            f"Zip the lists {said} and {numbers} together.",
        ),
        think="Pair the items of the two lists that stand at the same place.",
        code=f"names = {said}\nnumbers = {numbers}\nprint(list(zip(names, numbers)))",
        answer=str(pairs),
    )


def zip_to_dict(rng: random.Random) -> Draft:
    count = rng.randint(2, 5)
    names, numbers = rng.sample(NAMES, count), [rng.randint(1, 99) for _ in range(count)]
    said = str(names).replace("'", '"')
    table: dict[str, int] = {}
    for i in range(count):
        table[names[i]] = numbers[i]
    teller, _, _ = tellers(names, numbers)
    return Draft(
        phrasings=(
            f"On {teller.name}'s sheet the names are {joined(names)} and the numbers beside them"
            f" {joined(numbers)}. What is the dictionary of name to number?",
            f"Zip the names {', '.join(names)} with the numbers {', '.join(map(str, numbers))} to a dictionary.",
            f"dict(zip({said}, {numbers}))?",
            f"Match {joined(names)} with {joined(numbers)} and give a dictionary.",
            f"names {joined(names)} and values {joined(numbers)} as a dict",
            f"Make a dictionary from the keys {said} and the values {numbers}.",
            f"Create a dict with keys {said} and values {numbers}",
            f"dictionary from {said} and {numbers}",
            f"Turn the two lists {said} and {numbers} into a dictionary",
            f"Build a mapping from {said} to {numbers}",
            f"{joined(names)} are {joined(numbers)} years old, in this order. Give a dictionary of name to age.",
            f"zip {said} and {numbers} into a dict",
            f"Map each name in {said} to the number at the same place in {numbers}, as a dict",
            f"Combine the keys {said} with the values {numbers} into a dictionary.",
        ),
        think="Zip keys with values and make a dictionary.",
        code=f"keys = {said}\nvalues = {numbers}\nprint(dict(zip(keys, values)))",
        answer=str(table),
    )


def chunk_list(rng: random.Random) -> Draft:
    numbers, size = integers(rng, 1, 60, 5, 10), rng.randint(2, 4)
    said = listed(rng, numbers)
    chunks: list[list[int]] = [[]]
    for number in numbers:
        if len(chunks[-1]) == size:
            chunks.append([])
        chunks[-1].append(number)
    return Draft(
        phrasings=(
            f"{next(further(numbers))} in groups of {size}",
            f"make sublists of {size} from {next(further(numbers))}",
            f"Split {next(said)} into chunks of {size}.",
            f"Divide the list {next(said)} into groups of {size}",
            f"chunks of size {size} from {next(said)}",
            f"Break {next(said)} into sublists of length {size}",
            f"batch {next(said)} in groups of {size}",
            f"Seat the guests {next(said)} at tables of {size}, in order. List the tables.",
            f"How does {next(said)} look when cut into pieces of {size} items?",
            f"Partition {next(said)} into lists with {size} elements each",
            f"Split the list {next(said)} into chunks of size {size}.",
        ),
        think=f"Step through the list {size} items at a time and slice.",
        code=f"numbers = {numbers}\nprint([numbers[i:i + {size}] for i in range(0, len(numbers), {size})])",
        answer=str(chunks),
    )


def reverse_list(rng: random.Random) -> Draft:
    items: list[object] = [*integers(rng, 1, 99, 4, 8)] if rng.random() < 0.6 else [*rng.sample(WORDS, 5)]
    said, literal = listed(rng, items), str(items).replace("'", '"')
    turned = [items[i] for i in range(len(items) - 1, -1, -1)]
    typed = further(items)
    return Draft(
        phrasings=(
            f"{next(further(items))} backwards",
            f"Turn the order of {next(further(items))} around",
            f"Reverse the list {next(said)}.",
            f"What is {next(said)} in reverse order?",
            f"reverse {next(said)}",
            f"Write {next(said)} backwards as a list",
            f"Flip the order of {next(said)}",
            f"give me {next(said)} from last to first",
            f"We visited {next(said)} on the way out. List them for the way back.",
            f"I wrote my list the wrong way round: {next(said)}. Turn it around, please.",
            f"{next(typed)} - reversed?",
            f"I need {next(typed)} in reverse",
            f"Give {next(typed)} back to front.",
            f"List these the other way round: {next(typed)}",
            f"Start with the last and end with the first: {next(typed)}",
            f"reversed list of {next(typed)}",
            f"Put the last item first and so on: {next(typed)}",
            f"Turn around the order of the items {next(said)}",
            f"Reverse the order of the list {next(said)}.",
        ),
        think="Take the items from the last to the first.",
        code=f"items = {literal}\nprint(items[::-1])",
        answer=str(turned),
    )


def histogram_bins(rng: random.Random) -> Draft:
    width = rng.choice((5, 10, 10, 20))
    numbers = integers(rng, 0, width * 5 - 1, 6, 11)
    said = listed(rng, numbers)
    counts = {start: sum(start <= n < start + width for n in numbers) for start in range(0, width * 5, width)}
    table = {start: count for start, count in counts.items() if count}
    return Draft(
        phrasings=(
            f"How many of {next(further(numbers))} fall into every bin of width {width} starting at 0? Dictionary of"
            " bin start to count, empty bins left out.",
            f"Count how many of {next(said)} fall in each bin of width {width}. Print bin start to count, sorted.",
            f"Make a histogram of {next(said)} with bins of width {width}",
            f"histogram of {next(said)}, bin width {width}",
            f"Group {next(said)} into intervals of {width} and count each one",
            f"bin {next(said)} by {width}s and count",
            f"The ages are {next(said)}. How many are there per age group of {width} years?",
            f"Put {next(said)} in buckets of size {width}. How many are in each bucket?",
            f"Tally {next(said)} in classes {width} wide, by the lower end of the class",
            f"Count the numbers {next(said)} per bin of width {width}.",
        ),
        think=f"Each number belongs to the bin that starts at the multiple of {width} below it.",
        code=(
            f"from collections import Counter\nnumbers = {numbers}\n"
            f"bins = Counter(n // {width} * {width} for n in numbers)\nprint(dict(sorted(bins.items())))"
        ),
        answer=str(table),
    )


def transpose_rows(rng: random.Random) -> Draft:
    height, width = rng.randint(2, 3), rng.randint(2, 4)
    rows = [[rng.randint(0, 30) for _ in range(width)] for _ in range(height)]
    columns = [[rows[i][j] for i in range(height)] for j in range(width)]
    return Draft(
        phrasings=(
            f"{rows} transposed",
            f"swap rows and columns of {rows}",
            f"Transpose {rows}.",
            f"Turn the rows of {rows} into columns",
            f"transpose of {rows}",
            f"Swap rows and columns in the table {rows}",
            f"What do you get when you transpose the list of rows {rows}?",
            f"rows to columns {rows}",
            f"My table is stored by row as {rows}. Give it to me by column.",
            f"Flip the table {rows} so that columns become rows",
            f"Transpose the nested list {rows}.",
        ),
        think="The columns of the table become its rows.",
        code=f"rows = {rows}\nprint([list(column) for column in zip(*rows)])",
        answer=str(columns),
    )


def column_sums(rng: random.Random) -> Draft:
    height, width = rng.randint(2, 3), rng.randint(2, 4)
    rows = [[rng.randint(0, 60) for _ in range(width)] for _ in range(height)]
    by_row = rng.random() < 0.5
    one, code = ("row", "print([sum(row) for row in rows])")
    sums = [sum(row[j] for j in range(width)) for row in rows]
    if not by_row:
        one, code = ("column", "print([sum(column) for column in zip(*rows)])")
        sums = [sum(rows[i][j] for i in range(height)) for j in range(width)]
    teller, _, _ = tellers(rows)
    return Draft(
        phrasings=(
            f"{teller.name} keeps the readings in a table with one row per day, {rows}. {teller.he.capitalize()}"
            f" needs the sum of each {one}, as a list.",
            f"{one} totals of the table {' / '.join(' '.join(map(str, row)) for row in rows)}, as a list",
            f"numpy sum along axis {1 if by_row else 0} (each {one}) of {rows}, as a list",
            f"What is the sum of each {one} of {rows}?",
            f"Calculate the {one} sums of {rows}",
            f"{one} totals of {rows}",
            f"Add up every {one} in the table {rows}",
            f"sum each {one} in {rows}",
            f"The table {rows} holds sales. What is the total of each {one}?",
            f"Give a list with the total of every {one} of {rows}",
            f"For the matrix {rows}, what do the {one}s add up to?",
            f"Find the sum of every {one} in {rows}.",
        ),
        think=f"Add up the numbers of each {one}.",
        code=f"rows = {rows}\n{code}",
        answer=str(sums),
    )
