"""Counting, filtering and finding within one list."""

from __future__ import annotations

import random
from collections import Counter

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


def repeated_list(rng: random.Random) -> tuple[list[object], str]:
    """A list with repeats, and its items as a Python literal; numbers or words."""
    pool: list[object] = [*rng.sample(range(1, 30), 5)] if rng.random() < 0.6 else [*rng.sample(WORDS, 4)]
    items = pool + rng.choices(pool, k=rng.randint(2, 4))
    rng.shuffle(items)
    return items, str(items).replace("'", '"')


def unique_values(rng: random.Random) -> Draft:
    items, literal = repeated_list(rng)
    said = listed(rng, items)
    kept = [item for i, item in enumerate(items) if item not in items[:i]]
    typed = further(items)
    teller, _, _ = tellers(items)
    return Draft(
        phrasings=(
            f"{teller.name}'s list is {next(further(items))}, and {teller.his} boss wants every entry only once,"
            f" in the order of first appearance. What is the list?",
            f"{next(further(items))} - every item only once",
            f"dedupe {next(further(items))}, keep the order",
            f"What are the unique values in {next(said)}?",
            f"Remove the duplicates from {next(said)}",
            f"unique items in {next(said)}",
            f"Deduplicate this list, keeping the order: {next(said)}",
            f"List each distinct value of {next(said)} once",
            f"drop repeated entries from {next(said)}",
            f"My guest list is {next(said)}. Give it back without repeats.",
            f"My list {next(said)} has repeats. Which items are left when each is kept once?",
            f"{next(typed)} - remove duplicates",
            f"I need {next(typed)} without duplicates.",
            f"dedupe {next(typed)}",
            f"Get rid of the repeated items in {next(typed)}",
            f"What is left of {next(typed)} if each item is kept only once?",
            f"Give me the distinct items of {next(typed)}, in the order they first appear.",
            f"My playlist has repeats: {next(typed)}. Show it with each entry once.",
            f"Clean this list of duplicates: {next(typed)}",
            f"list {next(typed)} but no repeats",
            f"Strip out the duplicates: {next(typed)}",
            f"What distinct entries does {next(typed)} have?",
            f"I copied some of this list twice: {next(typed)}. Keep the first of each item only.",
            f"Make {next(typed)} unique, in the same order",
            f"Which different values occur in {next(said)}?",
            f"Remove duplicates from the list {next(said)}.",
        ),
        think="The list without repeats: keep the first occurrence of each item, in order.",
        code=f"items = {literal}\nprint(list(dict.fromkeys(items)))",
        answer=str(kept),
    )


def count_unique(rng: random.Random) -> Draft:
    items, literal = repeated_list(rng)
    said = listed(rng, items)
    typed = further(items)
    teller, _, _ = tellers(items)
    return Draft(
        phrasings=(
            f"{teller.name}'s list came with duplicates: {next(further(items))}. How many different ones are"
            f" there really?",
            f"The visitors today were {next(further(items))}. How many different ones is that?",
            f"Don't count repeats: how many are in {next(further(items))}?",
            f"How many different ones are in {next(further(items))}?",
            f"How many unique values are in {next(said)}?",
            f"Count the distinct items in {next(said)}",
            f"number of unique elements in {next(said)}",
            f"How many different values does {next(said)} contain?",
            f"how many distinct entries are there in {next(said)}",
            f"Visitors today: {next(said)}. How many different visitors came?",
            f"Ignoring repeats, how many items are in {next(said)}?",
            f"I collected {next(said)}. How many kinds are that?",
            f"{next(typed)} - how many different ones?",
            f"I need the number of distinct values of {next(typed)}",
            f"how many unique in {next(typed)}",
            f"How many different things are in {next(typed)}?",
            f"Count each item of {next(typed)} only once; how many are there?",
            f"If I drop the repeats from {next(typed)}, how many entries remain?",
            f"Without duplicates, how long is the list {next(typed)}?",
            f"These were scanned today: {next(typed)}. How many different ones is that?",
            f"unique count of {next(typed)}",
            f"what's the number of distinct elements here: {next(typed)}",
            f"Not counting duplicates, how many items does {next(typed)} contain?",
            f"Give me the count of different values in {next(typed)}",
            f"Tell me the count of unique entries in {next(said)}",
            f"How many distinct values are in the list {next(said)}?",
        ),
        think="How many different items: put them in a set and count them.",
        code=f"items = {literal}\nprint(len(set(items)))",
        answer=str(sum(item not in items[:i] for i, item in enumerate(items))),
    )


def duplicates(rng: random.Random) -> Draft:
    items, literal = repeated_list(rng)
    said = listed(rng, items)
    found = [item for i, item in enumerate(items) if item not in items[:i] and item in items[i + 1 :]]
    typed = further(items)
    teller, _, _ = tellers(items)
    return Draft(
        phrasings=(
            f"{teller.name}'s list is {next(further(items))}, and some entries came more than once. Which ones"
            f" are these? Give a list.",
            f"Which ones occur twice or more? {next(further(items))}",
            f"Which appear more than once: {next(further(items))}?",
            f"Which values appear more than once in {next(said)}?",
            f"Find the duplicates in {next(said)}",
            f"duplicates in {next(said)}",
            f"List the items that are repeated in {next(said)}",
            f"what values are duplicated in the list {next(said)}",
            f"These badges were scanned: {next(said)}. Which were scanned more than once?",
            f"Show me the repeated elements of {next(said)}",
            f"{next(typed)} - which ones occur more than once?",
            f"I need the repeated items of {next(typed)}",
            f"dupes in {next(typed)}",
            f"Which entries of {next(typed)} are there twice or more?",
            f"Check this list for duplicates and list them: {next(typed)}",
            f"What did I write down more than once in {next(typed)}?",
            f"Show only the items that repeat in {next(typed)}",
            f"Find everything that is in {next(typed)} at least twice.",
            f"Does {next(said)} contain repeated values? List them.",
            f"Find all duplicate values in {next(said)}.",
        ),
        think="Which items repeat: count each item and keep those that occur more than once.",
        code=(
            f"from collections import Counter\nitems = {literal}\n"
            "print([item for item, n in Counter(items).items() if n > 1])"
        ),
        answer=str(found),
    )


def occurrences(rng: random.Random) -> Draft:
    items, literal = repeated_list(rng)
    said, item = listed(rng, items), rng.choice(items)
    quoted = f'"{item}"' if isinstance(item, str) else str(item)
    typed = further(items)
    return Draft(
        phrasings=(
            f"How many entries of {next(further(items))} equal {item}?",
            f"how many {item} are there in {next(further(items))}",
            f"{next(further(items))} - how often {item}",
            f"How many times does {item} appear in {next(said)}?",
            f"Count the occurrences of {item} in {next(said)}",
            f"count of {item} in {next(said)}",
            f"How often does {item} occur in {next(said)}?",
            f"how many {item} are in {next(said)}",
            f"In the list {next(said)}, how many entries equal {item}?",
            f"The survey answers were {next(said)}. How many people answered {item}?",
            f"I went through {next(said)}. How many of those were {item}?",
            f"{next(typed)} - how many times is {item} in there?",
            f"I need to know how often {item} comes up in {next(typed)}",
            f"number of times {item} occurs in {next(typed)}",
            f"How many of these are {item}: {next(typed)}",
            f"Count {item} in the list {next(typed)}",
            f"We asked people and got {next(typed)}. How many said {item}?",
            f"how often do i have {item} in {next(typed)}",
            f"What's the count of {item} in this list? {next(typed)}",
            f"Going through {next(typed)}, how many times do you meet {item}?",
            f"Tell me how many entries of {next(typed)} are equal to {item}",
            f"Scanner log: {next(typed)}. How many times was {item} scanned?",
            f"How many times does the value {item} show up in {next(typed)}?",
            f"What is the frequency of {item} in {next(said)}?",
            f"Count how many times {item} occurs in the list {next(said)}.",
        ),
        think=f"How often one item occurs: count {item} in the list.",
        code=f"items = {literal}\nprint(items.count({quoted}))",
        answer=str(Counter(items)[item]),
    )


def frequency_table(rng: random.Random) -> Draft:
    items, literal = repeated_list(rng)
    said = listed(rng, items)
    counts: dict[object, int] = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    typed = further(items)
    teller, _, _ = tellers(items)
    return Draft(
        phrasings=(
            f"The log of {teller.name}'s server shows {next(further(items))}. How many times did each of them"
            f" occur? As a dictionary.",
            f"How many times does each one occur in {next(further(items))}? As a dictionary.",
            f"count the votes: {' '.join(map(str, items))} (dictionary)",
            f"np.unique would give values and counts; I want them as a dictionary in order of appearance: {items}",
            f"How many of every entry are there? {next(further(items))} - print a dictionary.",
            f"Make a dictionary with the count of every value: {next(further(items))}",
            f"Count how many of each: {next(further(items))}",
            f"How often does each value appear in {next(said)}?",
            f"Count the frequency of each item in {next(said)}",
            f"frequency of each element in {next(said)}",
            f"Make a frequency table for {next(said)}",
            f"Give the count of every distinct value in {next(said)}",
            f"tally {next(said)}",
            f"Ballots: {next(said)}. How many votes did each get?",
            f"Votes came in as {next(said)}. How many did each get?",
            f"{next(typed)} - how many of each?",
            f"I need a count for each item in {next(typed)}",
            f"Counter of {next(typed)} as a dict",
            f"How many of each are there in {next(typed)}?",
            f"Count every item of {next(typed)} and show a dictionary.",
            f"Make a tally of {next(typed)}",
            f"For each different value in {next(typed)}, how often does it occur?",
            f"Give me the frequencies of all values in {next(typed)}",
            f"Count how many times each item occurs in {next(said)} as a dictionary",
            f"Count the occurrences of each value in {next(said)}.",
        ),
        think="How often each item occurs: count every distinct item.",
        code=f"from collections import Counter\nitems = {literal}\nprint(dict(Counter(items)))",
        answer=str(counts),
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
