"""Counting, filtering and finding within one list."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.data.further import further, told
from training.skills.data.tellers import tellers
from training.skills.wording import WORDS, integers, listed, series


def count_above(rng: random.Random) -> Draft:
    what, numbers = series(rng, 5, 10)
    said, limit = listed(rng, numbers), int(sorted(numbers)[rng.randrange(len(numbers))])
    sign, more, also = rng.choice(((">", "greater than", "above"), ("<", "less than", "below")))
    ordered = sorted(numbers, reverse=sign == ">")
    count = 0
    while count < len(ordered) and (ordered[count] - limit) * (1 if sign == ">" else -1) > 0:
        count += 1
    typed = further(numbers)
    teller, _, _ = tellers(numbers, limit)
    return Draft(
        phrasings=(
            f"{teller.name} wrote down {what}: {next(further(numbers))}. {teller.he.capitalize()} wonders how"
            f" many of them were {more} {limit}. How many?",
            f"{next(further(numbers))} - how many {also} {limit}",
            f"How many numbers in {next(said)} are {more} {limit}?",
            f"Count the values {also} {limit} in {next(said)}",
            f"how many of {next(said)} are {also} {limit}",
            f"Count how many of these {what} are {more} {limit}: {next(said)}",
            f"The {what} were {next(said)}. How many are {also} {limit}?",
            f"number of elements {more} {limit} in {next(said)}",
            f"In the list {next(said)}, how many entries are {also} {limit}?",
            f"{next(typed)} - how many are {also} {limit}?",
            f"I need the number of values {more} {limit} in {next(typed)}",
            f"How many are {more} {limit} out of {next(typed)}?",
            f"count numbers {sign} {limit} in {next(typed)}",
            f"My {what} were {next(typed)}. On how many occasions was it {also} {limit}?",
            f"Out of these {what}, how many come in {also} {limit}? {next(typed)}",
            f"Go through {next(typed)} and count everything {also} {limit}.",
            f"tell me how many entries of {next(typed)} lie {also} {limit}",
            f"With {next(typed)}, how many times do we get a number {more} {limit}?",
            f"number of {what} {also} {limit}: {next(typed)}",
            f"Looking at {next(typed)}, how many are strictly {also} {limit}?",
            f"What is the count of the values {more} {limit}? {next(typed)}",
            f"If the cutoff is {limit}, how many of {next(typed)} are {also} it?",
            f"{told(what, next(typed))}. How many of these are {also} {limit}?",
            f"{told(what, next(typed))}. Count the ones {more} {limit}.",
            f"Could you count the {what} {also} {limit}? {next(said)}",
            f"How many values in {next(said)} are {also} {limit}?",
        ),
        think=f"How many: count the numbers that are {more} {limit}.",
        code=f"numbers = {numbers}\nprint(sum(1 for n in numbers if n {sign} {limit}))",
        answer=str(count),
    )


def filter_parity(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, rng.choice((20, 100)), 5, 10)
    said = listed(rng, numbers)
    kind, test, digits = rng.choice((("even", "n % 2 == 0", "02468"), ("odd", "n % 2 == 1", "13579")))
    typed = further(numbers)
    return Draft(
        phrasings=(
            f"Which numbers in {next(said)} are {kind}?",
            f"Filter the {kind} numbers from {next(said)}",
            f"{kind} numbers in {next(said)}",
            f"List the {kind} numbers in {next(said)}",
            f"Keep only the {kind} values of {next(said)}",
            f"get all {kind} numbers from the list {next(said)}",
            f"House numbers on the street: {next(said)}. Which ones are {kind}?",
            f"I need just the {kind} ones of {next(typed)}",
            f"{next(typed)} - which are {kind}?",
            f"only {kind}: {next(typed)}",
            f"Show me all the {kind} numbers out of {next(typed)}.",
            f"Give me every {kind} value in {next(typed)}",
            f"Drop whatever is not {kind} from {next(typed)}.",
            f"Locker numbers {next(typed)} were drawn. List the {kind} ones.",
            f"Which of these are {kind} numbers? {next(typed)}",
            f"From {next(typed)}, select the {kind} numbers.",
            f"Go through {next(typed)} and collect the {kind} ones.",
            f"what are the {kind} numbers here: {next(typed)}",
            f"Filter out everything from {next(typed)} except the {kind} numbers",
            f"Pick out every {kind} number from {next(said)}.",
            f"Find all {kind} numbers in {next(said)}.",
        ),
        think=f"Which ones: keep the numbers that are {kind}.",
        code=f"numbers = {numbers}\nprint([n for n in numbers if {test}])",
        answer=str([number for number in numbers if str(number)[-1] in digits]),
    )


def filter_above(rng: random.Random) -> Draft:
    numbers = integers(rng, -10, rng.choice((30, 100)), 5, 10)
    said, limit = listed(rng, numbers), sorted(numbers)[rng.randint(1, len(numbers) - 2)]
    sign, more, also = rng.choice(((">", "greater than", "above"), ("<", "less than", "below")))
    typed = further(numbers)
    return Draft(
        phrasings=(
            f"Use lambda and filter to keep the numbers {also} {limit} in {next(further(numbers))}, as a list.",
            f"Which numbers in {next(said)} are {more} {limit}?",
            f"Filter {next(said)} to keep only values {also} {limit}",
            f"numbers {also} {limit} in {next(said)}",
            f"List all values {more} {limit} from {next(said)}",
            f"The temperatures were {next(said)}. Show the ones {also} {limit}.",
            f"keep elements {more} {limit} from {next(said)}",
            f"From the list {next(said)}, select everything {also} {limit}.",
            f"{next(typed)} - which are {also} {limit}?",
            f"I need only the numbers {more} {limit} from {next(typed)}",
            f"Show me every number {also} {limit} in {next(typed)}",
            f"Give me the values of {next(typed)} that are {sign} {limit}",
            f"filter {sign} {limit}: {next(typed)}",
            f"From {next(typed)}, list the ones {more} {limit}.",
            f"Which of {next(typed)} are {also} {limit}?",
            f"Sensor values: {next(typed)}. List those {also} {limit}.",
            f"which entries are {more} {limit} in this list {next(typed)}",
            f"Drop all numbers of {next(typed)} that are not {also} {limit}.",
            f"Please pick out the values {also} {limit}: {next(typed)}",
            f"Take {next(typed)} and leave just the numbers {more} {limit}.",
            f"Remove everything from {next(said)} that is not {more} {limit}",
            f"List the numbers in {next(said)} that are {more} {limit}.",
        ),
        think=f"Which ones: keep the numbers that are {more} {limit}.",
        code=f"numbers = {numbers}\nprint([n for n in numbers if n {sign} {limit}])",
        answer=str(list(filter(limit.__lt__ if sign == ">" else limit.__gt__, numbers))),
    )


def index_of(rng: random.Random) -> Draft:
    items: list[object] = (
        [*rng.sample(range(1, 99), rng.randint(4, 8))] if rng.random() < 0.5 else [*rng.sample(WORDS, 5)]
    )
    said, index = listed(rng, items), rng.randrange(len(items))
    item, literal = items[index], str(items).replace("'", '"')
    quoted = f'"{item}"' if isinstance(item, str) else str(item)
    typed = further(items)
    return Draft(
        phrasings=(
            f"What is the index of {item} in {next(said)}?",
            f"Find the index of {item} in the list {next(said)}",
            f"index of {item} in {next(said)}",
            f"At which zero-based position is {item} in {next(said)}?",
            f"Counting from 0, where does {item} stand in {next(said)}?",
            f"python list index of {item} in {next(said)}",
            f"The queue is {next(said)}. What is the index of {item}, starting at 0?",
            f"{next(typed)} - index of {item}?",
            f"I need the 0-based index of {item} in {next(typed)}",
            f"Where in {next(typed)} is {item}, if the first has index 0?",
            f"items.index({quoted}) for {next(typed)}",
            f"In the array {next(typed)}, at which index (from 0) is {item}?",
            f"Tell me the zero-based position of {item} in {next(typed)}",
            f"If I start counting at 0, what place does {item} have in {next(typed)}?",
            f"Which index must I use to get {item} out of {next(typed)}? Indexes start at 0.",
            f"Give me the 0-based index of {item} in {next(said)}",
            f"What index does {item} have in the list {next(said)}?",
        ),
        think=f"The index: find the position of {item} in the list, counting from 0.",
        code=f"items = {literal}\nprint(items.index({quoted}))",
        answer=str(index),
    )


def missing_numbers(rng: random.Random) -> Draft:
    start = rng.choice((1, 1, 1, rng.randint(2, 40)))
    end = start + rng.randint(6, 12)
    gone = set(rng.sample(range(start + 1, end), rng.randint(1, 3)))
    numbers = [number for number in range(start, end + 1) if number not in gone]
    if rng.random() < 0.4:
        rng.shuffle(numbers)
    said = listed(rng, numbers)
    return Draft(
        phrasings=(
            f"Which IDs from {start} to {end} are missing, as a list: {next(further(numbers))}?",
            f"IDs go from {start} to {end}; I have {next(further(numbers))}. List the gaps.",
            f"Which are missing between {start} and {end}? {next(further(numbers))}",
            f"Which numbers from {start} to {end} are missing in {next(said)}?",
            f"Find the missing numbers between {start} and {end} in {next(said)}",
            f"missing numbers from {start} to {end} in {next(said)}",
            f"The list {next(said)} should contain every number from {start} to {end}. What is missing?",
            f"which integers between {start} and {end} are not in {next(said)}",
            f"Tickets {start} to {end} were printed, but we only have {next(said)}. Which are missing?",
            f"List every number in the range {start}-{end} that does not occur in {next(said)}.",
            f"What gaps are there in {next(said)}, counting from {start} to {end}?",
            f"Find all numbers from {start} to {end} that are missing from {next(said)}.",
        ),
        think=f"The missing numbers: go through {start} to {end} and keep what is not in the list.",
        code=f"numbers = {numbers}\nprint([n for n in range({start}, {end} + 1) if n not in numbers])",
        answer=str(sorted(gone)),
    )


def index_of_extreme(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 99), rng.randint(4, 8))
    said, (function, size) = listed(rng, numbers), rng.choice((("max", "largest"), ("min", "smallest")))
    index = sorted(range(len(numbers)), key=lambda i: numbers[i], reverse=function == "max")[0]
    return Draft(
        phrasings=(
            f"Use numpy to find the index of the {function}imum of {next(further(numbers))} (arg{function}, from 0)",
            f"at which index (from 0) is the {function} of {next(further(numbers))}",
            f"What is the index of the {size} number in {next(said)}?",
            f"Find the position (from 0) of the {size} value in {next(said)}",
            f"index of the {function} in {next(said)}",
            f"At which 0-based index is the {size} element of {next(said)}?",
            f"where is the {size} number in {next(said)}, counting from 0",
            f"arg{function} of {next(said)}",
            f"Daily sales were {next(said)}. Which day index, starting at 0, had the {size} sales?",
            f"Return the index of the {size} element in {next(said)}",
            f"Counting from 0, which index holds the {size} value in {next(said)}?",
        ),
        think=f"The index of the {size}: take the {size} number and find its position from 0.",
        code=f"numbers = {numbers}\nprint(numbers.index({function}(numbers)))",
        answer=str(index),
    )
