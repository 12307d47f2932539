"""A list written otherwise: numbered, as pairs, in other units, words counted; and how long it keeps rising."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.wording import GOODS, NAMES, WORDS, integers


def numbered_items(rng: random.Random) -> Draft:
    items = rng.sample(rng.choice((GOODS, NAMES, WORDS)), rng.randint(3, 5))
    s = further(items)
    shown: list[str] = []
    for item in items:
        shown.append(f"{len(shown) + 1}. {item}")
    like = 'like "1. x"'
    return Draft(
        phrasings=(
            f"Number the list {next(s)}, one per line, {like}",
            f"number the list, one a line {like}: {next(s)}",
            f"{next(s)} as a numbered list, {like}, one per line",
            f"Make a numbered list of {next(s)}, each on its own line {like}",
            f"Put numbers in front of {next(s)}, one item per line, {like}",
            f"I need {next(s)} as 1., 2., 3. and so on, line by line, {like}",
            f"Write {next(s)} one below the other with numbers, {like}",
            f"enumerate {next(s)} from 1, a line each, {like}",
            f"Turn {next(s)} into a numbered list ({like}), a line for each",
        ),
        think="A numbered list: print each item with its number from 1 on.",
        code=f'items = {json.dumps(items)}\nfor i, item in enumerate(items, 1):\n    print(f"{{i}}. {{item}}")',
        answer="\n".join(shown),
    )


def dict_to_pairs(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((NAMES, GOODS)), rng.randint(2, 4))
    data = {name: rng.randint(1, 60) for name in names}
    t, pairs = json.dumps(data), [(name, data[name]) for name in names]
    return Draft(
        phrasings=(
            f"Turn {t} into a list of pairs",
            f"{t} as a list of tuples",
            f"convert the dict {t} to a list of (key, value) pairs",
            f"What are the items of {t} as a list of tuples?",
            f"list of key value pairs of {t}",
            f"Make tuples out of the dictionary {t}",
            f"I have {t} and need a list of (key, value) tuples.",
            f"Give the entries of {t} as pairs in a list",
            f"change this dictionary into a list of pairs: {t}",
        ),
        think="A list of pairs: take the items of the dictionary.",
        code=f"data = {t}\nprint(list(data.items()))",
        answer=str(pairs),
    )


def each_converted(rng: random.Random) -> Draft:
    old, new, code, factor, plus, low, high = rng.choice(
        (
            ("degrees Celsius", "Fahrenheit", "n * 9 / 5 + 32", 1.8, 32, -10, 35),
            ("hours", "minutes", "n * 60", 60, 0, 1, 12), ("kg", "grams", "n * 1000", 1000, 0, 1, 40),
            ("metres", "centimetres", "n * 100", 100, 0, 1, 30), ("minutes", "seconds", "n * 60", 60, 0, 1, 50),
            ("weeks", "days", "n * 7", 7, 0, 1, 30), ("km", "metres", "n * 1000", 1000, 0, 1, 42),
            ("feet", "inches", "n * 12", 12, 0, 1, 20), ("dozens", "pieces", "n * 12", 12, 0, 1, 12),
        )
    )  # fmt: skip
    numbers = integers(rng, low, high, 3, 5)
    warm = new == "Fahrenheit"
    values = [float(round(n * factor * 10)) / 10 + plus if warm else n * int(factor) for n in numbers]
    s = further(numbers)
    return Draft(
        phrasings=(
            f"Convert the list {numbers} from {old} to {new}, as a list.",
            f"Convert {next(s)} {old} to {new}, each one",
            f"convert these {old} to {new}: {next(s)}",
            f"{next(s)} {old} in {new}",
            f"What are {next(s)} {old} in {new}?",
            f"turn all of {next(s)} from {old} into {new}",
            f"I measured {next(s)} {old}. Give every value in {new}.",
            f"List {next(s)} {old} as {new}",
            f"{old} to {new} for each of {next(s)}",
            f"The list {next(s)} is in {old}. I need it in {new}.",
        ),
        think=f"Each value in {new}: go through the list and compute {code}.",
        code=f"numbers = {numbers}\nprint([{code} for n in numbers])",
        answer=str(values),
    )


def words_in_each(rng: random.Random) -> Draft:
    texts = [" ".join(rng.sample(WORDS, rng.randint(1, 4))) for _ in range(rng.randint(2, 4))]
    t, counts = ", ".join(f'"{text}"' for text in texts), [text.count(" ") + 1 for text in texts]
    return Draft(
        phrasings=(
            f"How many words does each of {t} have? Give a list.",
            f"count the words in each: {t}",
            f"{t} - number of words of each",
            f"List the word counts of {t}",
            f"word count for every one of {t}",
            f"For each of {t} say how many words it has, as a list.",
            f"I wrote {t}. How many words are in each one?",
            f"Give me the number of words of every text: {t}",
            f"how many words per entry in {t}",
        ),
        think="The words of each: split every text and take the length.",
        code=f"texts = {json.dumps(texts)}\nprint([len(text.split()) for text in texts])",
        answer=str(counts),
    )


def rising_run(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 40, 6, 9)
    s, n = further(numbers), len(numbers)
    runs = [
        j - i for i in range(n) for j in range(i + 1, n + 1) if numbers[i:j] == sorted(set(numbers[i:j]))
    ]  # each stretch that rises all the way
    return Draft(
        phrasings=(
            f"How long is the longest run of rising numbers in {next(s)}, counting its first number too?",
            f"longest increasing run in {next(s)} (number of values)",
            f"{next(s)} - length of the longest stretch that keeps going up, first value included",
            f"How many values in a row keep increasing at most in {next(s)}, the first one counted?",
            f"Find the longest strictly increasing run of neighbours in {next(s)} and give its length.",
            f"Sales were {next(s)}. How many values does the longest rising stretch have?",
            f"length of the longest ascending streak in {next(s)}, in values",
            f"In {next(s)}, how many numbers has the longest series in which each is larger than the one before?",
            f"longest growing streak, counted in values: {next(s)}",
        ),
        think="The longest rising run: count up while a number is larger than the one before, else start at 1.",
        code=(
            f"x = {numbers}\nbest = run = 1\nfor a, b in zip(x, x[1:]):\n"
            "    run = run + 1 if b > a else 1\n    best = max(best, run)\nprint(best)"
        ),
        answer=str(sorted(runs)[-1]),
    )


def longest_and_shortest(rng: random.Random) -> Draft:
    words = rng.sample(sorted({*WORDS, *GOODS}), rng.randint(4, 6))
    sizes = sorted(map(len, words))
    if sizes[0] == sizes[1] or sizes[-1] == sizes[-2]:
        return longest_and_shortest(rng)
    s = further(words)
    ends = [word for size in (sizes[-1], sizes[0]) for word in words if len(word) == size]
    form = "as a list of two"
    return Draft(
        phrasings=(
            f"What are the longest and the shortest word of {next(s)}, {form}?",
            f"longest and shortest of {next(s)}, {form}",
            f"{next(s)} - longest word, then shortest word, {form}",
            f"Pick the longest and the shortest word from {next(s)} {form}",
            f"Of the words {next(s)}, which is longest and which is shortest? Answer {form}.",
            f"give me [longest, shortest] for {next(s)}",
            f"Find the word with the most and the word with the fewest letters in {next(s)}, {form}",
            f"My words are {next(s)}. Name the longest and the shortest, {form}.",
            f"which words of {next(s)} are longest and shortest, {form}",
        ),
        think="Longest and shortest: take the maximum and the minimum by length.",
        code=f"words = {json.dumps(words)}\nprint([max(words, key=len), min(words, key=len)])",
        answer=str(ends),
    )
