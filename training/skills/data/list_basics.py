"""A first lesson on lists: one item, a slice, two lists together, the last taken off, comprehensions."""

from __future__ import annotations

import itertools
import json
import random

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.wording import GOODS, NAMES, WORDS, place

ORDINALS = ("first", "second", "third", "fourth", "fifth")


def items_of(rng: random.Random, fewest: int = 4, most: int = 6) -> list[object]:
    """Numbers or words, all different."""
    size = rng.randint(fewest, most)
    return [*rng.sample(range(1, 99), size)] if rng.random() < 0.7 else [*rng.sample(WORDS, size)]


def nth_item(rng: random.Random) -> Draft:
    x, from_end = items_of(rng), rng.random() < 0.3
    nth = 1 if from_end else rng.randint(1, min(5, len(x)))
    word, s = "last" if from_end else ORDINALS[nth - 1], further(x)
    wanted = next(reversed(x)) if from_end else next(item for i, item in enumerate(x, 1) if i == nth)
    return Draft(
        phrasings=(
            f"Get the {word} element of {next(s)}.",
            f"What is the {word} item of the list {next(s)}?",
            f"{word} element of {next(s)}",
            f"{next(s)} - which one is {word}?",
            f"Print the {word} entry of {json.dumps(x)}.",
            f"Which element comes {word} in {next(s)}?",
            f"I have the list {next(s)} and want its {word} element.",
            f"take the {word} one out of these: {next(s)}",
            f"In the queue stand {next(s)}. Who or what is {word}?",
            f"Access the {word} value of {next(s)} in Python and print it.",
        ),
        think=f"The {word} item: "
        + ("index -1 counts from the end." if from_end else "the first has index 0, so take one less."),
        code=f"items = {json.dumps(x)}\nprint(items[{'-1' if from_end else place(nth)}])",
        answer=str(wanted),
    )


def slice_of_list(rng: random.Random) -> Draft:
    x = items_of(rng, 6, 8)
    i = rng.randint(1, 3)
    j, s = rng.randint(i + 1, len(x) - 1), further(x)
    kept = [item for k, item in enumerate(x) if i <= k <= j]
    return Draft(
        phrasings=(
            f"slice {next(s)} from index {i} to {j} inclusive (first index 0)",
            f"Which items of {next(s)} have the indices {i} to {j}, both included, counting from 0? A list.",
            f"elements {i} to {j} (0-based, inclusive) of {next(s)} as a list",
            f"Give the part of {next(s)} from index {i} through index {j} (0 is the first).",
            f"{next(s)} - sublist from index {i} up to and including {j}, 0-based",
            f"Cut the list {next(s)} so that indices {i} to {j} remain (from 0, ends included).",
            f"Take indices {i}, ..., {j} of {next(s)}, counted from 0, as a list.",
            f"With Python slicing, get index {i} to index {j} of {json.dumps(x)}, the last one included.",
            f"From {next(s)} print the slice that starts at index {i} and ends with index {j} (0-based).",
            f"List the elements of {next(s)} at the positions {i} to {j} inclusive when the first position is 0.",
        ),
        think=f"The slice from index {i} to {j} inclusive: the end of a slice is not in it, so add 1.",
        code=f"items = {json.dumps(x)}\nprint(items[{i} : {j} + 1])",
        answer=str(kept),
    )


def lists_joined(rng: random.Random) -> Draft:
    x = items_of(rng, 5, 8)
    cut = rng.randint(2, len(x) - 2)
    a, b = json.dumps(x[:cut]), json.dumps(x[cut:])
    u, v = ", ".join(map(str, x[:cut])), ", ".join(map(str, x[cut:]))
    return Draft(
        phrasings=(
            f"Concatenate {a} and {b}.",
            f"What is {a} + {b} in Python?",
            f"append the list {b} to {a}",
            f"One list out of {a} and {b}, in this order",
            f"Join the lists {a} and {b} end to end.",
            f"extend {a} by {b} and print it",
            f"Put {b} behind {a} in a single list.",
            f"First box: {u}. Second box: {v}. Write all in one list, the first box in front.",
            f"Combine {a} with {b} without sorting.",
            f"The morning orders are {a}, the evening ones {b}. Give the list of the whole day in that order.",
        ),
        think="Both lists one after the other: add them with +.",
        code=f"print({a} + {b})",
        answer=str([*x]),
    )


def list_repeated(rng: random.Random) -> Draft:
    x, times = items_of(rng, 2, 3), rng.randint(2, 4)
    a, result = json.dumps(x), []
    for _ in range(times):
        result += x
    said = ", ".join(map(str, x))
    return Draft(
        phrasings=(
            f"Repeat the list {a} {times} times.",
            f"What is {a} * {times} in Python?",
            f"{a} {times} times in a row as one list",
            f"Make a list that contains {said} {times} times over.",
            f"multiply the list {a} by {times} (repetition)",
            f"Give {a} repeated {times} times in a single list.",
            f"The pattern {said} comes {times} times. Write the whole list.",
            f"list of {times} copies of {a}, joined",
            f"How does {a} look when it is repeated {times} times in one list?",
            f"Print one list with the elements {said} in this order, {times} times.",
        ),
        think=f"The list {times} times in a row: multiply it by {times}.",
        code=f"print({a} * {times})",
        answer=str(result),
    )


def edge_taken_off(rng: random.Random) -> Draft:
    x, last = items_of(rng), rng.random() < 0.6
    side, kept, s = ("last", x[: len(x) - 1], further(x)) if last else ("first", x[1:], further(x))
    return Draft(
        phrasings=(
            f"pop the {side} item of {next(s)} and print the rest as a list",
            f"Remove the {side} element of {next(s)}.",
            f"{next(s)} without the {side} one, as a list",
            f"What remains of {next(s)} if the {side} element is dropped? A list.",
            f"All but the {side} of {next(s)} in a list",
            f"The {side} in the line {next(s)} leaves. Who or what is still there, as a list?",
            f"Delete the {side} entry from {json.dumps(x)} and show the list.",
            f"Skip the {side} item and list the others: {next(s)}",
            f"In Python, drop the {side} value of the list {next(s)} and print what is left.",
            f"Take the {side} one off {next(s)}; print the remaining list.",
        ),
        think=f"Without the {side}: a slice that leaves it out.",
        code=f"items = {json.dumps(x)}\nprint(items[{':-1' if last else '1:'}])",
        answer=str(kept),
    )


def item_set(rng: random.Random) -> Draft:
    x, new = items_of(rng), rng.randint(100, 150)
    nth = rng.randint(1, min(4, len(x)))
    value: object = new if isinstance(x[0], int) else rng.choice([word for word in WORDS if word not in x])
    result, s = [*x[: nth - 1], value, *x[nth:]], further(x)
    word = ORDINALS[nth - 1]
    return Draft(
        phrasings=(
            f"Replace the {word} element of {next(s)} by {value}.",
            f"Change the {word} item in {next(s)} to {value} and print the list.",
            f"{next(s)} with {value} as {word} element instead",
            f"Set the {word} entry of {next(s)} to {value}.",
            f"In the list {next(s)} the {word} value was wrong; it should be {value}. Print the corrected list.",
            f"overwrite the {word} one of {next(s)} with {value}",
            f"Put {value} in the place of the {word} item: {next(s)}",
            f"What is {next(s)} after its {word} element becomes {value}?",
            f"Assign {value} to the {word} position of {json.dumps(x)} and show the list.",
            f"Print {next(s)} with the {word} element exchanged for {value}.",
        ),
        think=f"The {word} item has number {nth}: give {value} there and every other item as it is.",
        code=(
            f"items = {json.dumps(x)}\n"
            f"print([{json.dumps(value)} if i == {nth} else item for i, item in enumerate(items, 1)])"
        ),
        answer=str(result),
    )


def powers_dictionary(rng: random.Random) -> Draft:
    start, end = rng.choice((1, 1, 1, 2, 3)), rng.randint(4, 9)
    word, power = rng.choice((("square", 2), ("square", 2), ("cube", 3)))
    table = {}
    for n in range(start, end + 1):
        value = n
        for _ in range(power - 1):
            value *= n
        table[n] = value
    return Draft(
        phrasings=(
            f"Create a dictionary of the numbers {start} to {end} and their {word}s.",
            f"dict with keys {start} to {end} and the {word} of each as value",
            f"Make a dictionary that maps each whole number from {start} to {end} to its {word}.",
            f"dict comprehension: n to its {word} for n from {start} to {end}",
            f"Print the table of {word}s from {start} up to {end} as a dictionary.",
            f"numbers {start} through {end} with {word}s, as dictionary",
            f"I need a dictionary in which {start}, ..., {end} point to their {word}s.",
            f"For every n between {start} and {end} inclusive store its {word} in a dict and show the dict.",
            f"What dictionary do you get when the keys run from {start} to {end} and the values are the {word}s?",
            f"Build a lookup dictionary for the {word}s of {start} to {end}.",
        ),
        think=f"A dictionary of {word}s: each n from {start} to {end} with n ** {power}.",
        code=f"print({{n: n**{power} for n in range({start}, {end} + 1)}})",
        answer=str(table),
    )


def even_powers_listed(rng: random.Random) -> Draft:
    start, end = rng.choice((1, 1, 0, 2)), rng.randint(6, 20)
    kind, rest = rng.choice((("even", 0), ("even", 0), ("odd", 1)))
    kept = [n for n in range(start, end + 1) if str(n)[-1] in ("02468" if rest == 0 else "13579")]
    squares = [sum([n] * n) for n in kept]
    return Draft(
        phrasings=(
            f"Use a list comprehension to get the squares of the {kind} numbers from {start} to {end}.",
            f"squares of all {kind} numbers from {start} to {end} as a list",
            f"Make a list of n squared for every {kind} n between {start} and {end} inclusive.",
            f"list comprehension: {kind} numbers {start}..{end} squared",
            f"Take the {kind} numbers from {start} to {end} and square each of them; print the list.",
            f"What are the squares of the {kind} numbers from {start} up to {end}? A list.",
            f"Which list results from squaring only the {kind} whole numbers in {start} to {end}?",
            f"filter {kind}, then square, range {start} to {end} inclusive, list",
            f"In one line of Python: the list of squares of {kind} integers from {start} to {end}.",
            f"Print every {kind} number's square for the numbers {start} through {end} in a list.",
        ),
        think=f"From {start} to {end}, keep what leaves {rest} by 2 and square it.",
        code=f"print([n**2 for n in range({start}, {end} + 1) if n % 2 == {rest}])",
        answer=str(squares),
    )


def lengths_of_words(rng: random.Random) -> Draft:
    words = rng.sample(rng.choice((WORDS, NAMES, GOODS)), rng.randint(3, 6))
    s, sizes = further(words), [sum(1 for _ in word) for word in words]
    return Draft(
        phrasings=(
            f"Make a list of the lengths of the words {next(s)}.",
            f"How many letters has each of {next(s)}? Give a list.",
            f"list of word lengths for {next(s)}",
            f"{next(s)} - length of each, as a list",
            f"map len over {json.dumps(words)}",
            f"Replace every word of {next(s)} by its number of letters, in a list.",
            f"For each of {next(s)} count the letters and print all counts as a list.",
            f"What is [len(w) for w in words] when words are {next(s)}?",
            f"I have the words {next(s)}; turn them into a list of their lengths.",
            f"Give me, in a list, how long each word in {next(s)} is.",
        ),
        think="The length of each word, in a list.",
        code=f"words = {json.dumps(words)}\nprint([len(word) for word in words])",
        answer=str(sizes),
    )


def numbered_pairs(rng: random.Random) -> Draft:
    words, start = rng.sample(rng.choice((WORDS, NAMES)), rng.randint(3, 4)), rng.choice((0, 1, 1))
    s = further(words)
    pairs = [*zip(itertools.count(start), words, strict=False)]
    return Draft(
        phrasings=(
            f"enumerate the list {next(s)} from {start}, as a list of (number, item) tuples",
            f"list(enumerate(...)) of {json.dumps(words)} starting at {start}",
            f"Number {next(s)} from {start} and print a list of tuples (number, name).",
            f"Pair every item of {next(s)} with its count beginning at {start}: list of tuples.",
            f"{next(s)} with running numbers from {start}, list of (n, item)",
            f"Give each of {next(s)} a number, the first gets {start}. Print as list of tuples, number first.",
            f"In Python, enumerate {next(s)} with start {start} and show it as a list.",
            f"What tuples does enumerate give for {next(s)} when it counts from {start}? A list.",
            f"Make (index, value) tuples for {next(s)}, index from {start}, in one list.",
            f"Assign start numbers from {start} on to {next(s)}: a list of tuples with number and name.",
        ),
        think=f"Number and item together: enumerate from {start}.",
        code=f"items = {json.dumps(words)}\nprint(list(enumerate(items, {start})))",
        answer=str(pairs),
    )


def pairs_of_items(rng: random.Random) -> Draft:
    x = items_of(rng, 3, 4)
    s, pairs = further(x), list[tuple[object, object]]()
    for i, first in enumerate(x):
        pairs += [(first, second) for second in x[i + 1 :]]
    counted = rng.random() < 0.3
    ask = "How many" if counted else "List all"
    end = "" if counted else " as tuples in a list"
    return Draft(
        phrasings=(
            f"{ask} pairs of two different items from {next(s)}, order not counting{end}" + "?" * counted,
            f"{'number of' if counted else 'all'} unordered pairs out of {next(s)}{end}",
            f"combinations of 2 of {next(s)}: {'how many' if counted else 'list of tuples'}",
            f"{next(s)} - {'count' if counted else 'write'} every pair once{end}",
            f"Every two of {next(s)} meet once. {'How many' if counted else 'Which'} meetings are there{end}?",
            f"{'Count' if counted else 'Print'} the 2-element combinations of {next(s)}{end}.",
            f"Teams of two from {next(s)}: {'how many are possible' if counted else 'name them' + end}",
            f"With itertools, {'count' if counted else 'list'} the combinations of two from {json.dumps(x)}{end}.",
            f"{ask} ways to choose two of {next(s)}{end}" + ("?" if counted else "."),
            f"{'In how many ways can' if counted else 'Show how'} two of {next(s)} be picked, regardless of order{end}"
            + ("?" if counted else "."),
        ),
        think="Pairs without order: the combinations of two" + (", counted." if counted else ", as a list."),
        code=(
            f"from itertools import combinations\nitems = {json.dumps(x)}\n"
            f"print({'len(list(combinations(items, 2)))' if counted else 'list(combinations(items, 2))'})"
        ),
        answer=str(len(pairs)) if counted else str(pairs),
    )


def tuples_sorted(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((("a", "b", "c", "d", "e"), NAMES, GOODS)), rng.randint(3, 5))
    pairs = [*zip(names, rng.sample(range(1, 60), len(names)), strict=True)]
    down = rng.random() < 0.35
    order, tail = ("descending", ", reverse=True") if down else ("ascending", "")
    literal = "[" + ", ".join(f'("{name}", {n})' for name, n in pairs) + "]"
    by_number = {n: (name, n) for name, n in pairs}
    ordered = [by_number[n] for n in sorted(by_number, reverse=down)]
    teller, _, _ = tellers(pairs)
    return Draft(
        phrasings=(
            f"{teller.name} has the list of tuples {literal}. The boss wants it sorted by the number, {order}."
            f" What is the list then?",
            f"Sort the list of tuples {literal} by the second element, {order}.",
            f"{literal} sorted by the number in each tuple, {order}",
            f"order these tuples by their second value ({order}): {literal}",
            f"Sort {literal} with a lambda key on index 1, {order}.",
            f"How does {literal} look sorted {order} by the second item?",
            f"In Python, arrange the pairs {literal} in {order} order of the number.",
            f"I have {literal}. Bring the tuples into {order} order of their last part.",
            f"sorted by second component, {order}: {literal}",
            f"Put the (name, number) tuples {literal} in {order} order of number and print the list.",
            f"Print {literal} after sorting on the second element of every tuple in {order} order.",
        ),
        think=f"Sort by the second part of each tuple, {order}.",
        code=f"pairs = {literal}\nprint(sorted(pairs, key=lambda pair: pair[1]{tail}))",
        answer=str(ordered),
    )


def dictionary_has_key(rng: random.Random) -> Draft:
    pool = rng.sample(rng.choice((("a", "b", "c", "d", "x", "y"), NAMES, GOODS)), 5)
    data = {name: rng.randint(1, 60) for name in pool[: rng.randint(2, 4)]}
    key, literal = rng.choice((pool[0], pool[1], pool[4], pool[4])), json.dumps(data)
    return Draft(
        phrasings=(
            f"Does the dictionary {literal} contain the key {key}? True or False",
            f"is {key} a key of {literal}, True or False",
            f'"{key}" in {literal}?',
            f"Check if {key} is among the keys of {literal}; answer True or False.",
            f"{literal}: has it an entry for {key}? True/False",
            f"Tell me True or False: {literal} has the key {key}.",
            f"In my dict {literal}, can I look up {key}? True or False",
            f"Test whether there is a key {key} in {literal} (True or False).",
            f"The stock is {literal}. Is {key} listed? Answer True or False.",
            f"Print True if {key} occurs as a key in {literal}, otherwise False.",
        ),
        think=f"Whether {key} is a key: test it with in.",
        code=f'data = {literal}\nprint("{key}" in data)',
        answer=str(any(name == key for name in [*data])),
    )
