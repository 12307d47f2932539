"""A list with repeats: different items, duplicates, and how often each occurs."""

from __future__ import annotations

import random
from collections import Counter

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.wording import WORDS, listed


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
