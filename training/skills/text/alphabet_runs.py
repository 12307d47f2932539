"""Runs of letters and numbers, and what whole words have in common: length, number, case; the next letter for each."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence


def edge_letters(rng: random.Random) -> Draft:
    n, first = rng.randint(3, 12), rng.random() < 0.5
    side, cut = ("first", f":{n}") if first else ("last", f"-{n}:")
    return Draft(
        phrasings=(
            f"What are the {side} {n} letters of the alphabet?",
            f"{side} {n} letters of the alphabet",
            f"the {side} {n} letters in the abc, written together",
            f"print the {side} {n} letters of the alphabet",
            f"Which {n} letters come {side} in the alphabet?",
            f"My class learns the {side} {n} letters of the alphabet this week. Which are they?",
            f"alphabet, {side} {n} letters only",
            f"write down the {side} {n} letters from the alphabet in small letters",
            f"list the {n} {side} letters of the alphabet without spaces",
            f"Print the {side} {n} lower-case letters of the alphabet, without spaces.",
            f"Which string do the {side} {n} letters of the alphabet form?",
        ),
        think=f"The {side} {n} letters: slice the lower-case alphabet.",
        code=f"import string\n\nprint(string.ascii_lowercase[{cut}])",
        answer="".join(chr(97 + i) for i in (range(n) if first else range(26 - n, 26))),
    )


def numbers_joined(rng: random.Random) -> Draft:
    start = rng.choice((1, 1, rng.randint(2, 20)))
    end = start + rng.randint(4, 10)
    down = rng.random() < 0.4
    a, b = (end, start) if down else (start, end)
    mark, name = rng.choice(((" ", "spaces"), (", ", "commas and spaces"), ("-", "dashes")))
    numbers = [str(i) for i in range(start, end + 1)]
    span = f"range({a}, {b} - 1, -1)" if down else f"range({a}, {b} + 1)"
    return Draft(
        phrasings=(
            f"Print the numbers from {a} to {b} in one line, separated by {name}",
            f"print the numbers {a} to {b} with {name} between",
            f"count from {a} to {b} in one line, {name} between",
            f"numbers {a} to {b} separated by {name}",
            f"write all numbers from {a} to {b} with {name}",
            f"My kid counts from {a} to {b}. Write it down in a line with {name}.",
            f"list {a} to {b}, {name} between the numbers",
            f"one line with every number from {a} to {b}, joined by {name}",
            f"go from {a} to {b} and put {name} between the numbers",
            f"Print every whole number from {a} to {b} on one line with {name} between them.",
            f"How does the line of numbers from {a} to {b} look with {name} in between?",
        ),
        think=f"Numbers from {a} to {b}: turn the range into texts and join them with {name}.",
        code=f'print("{mark}".join(str(i) for i in {span}))',
        answer=mark.join(reversed(numbers) if down else numbers),
    )


def missing_in_run(rng: random.Random) -> Draft:
    start, size = rng.randint(0, 16), rng.randint(6, 9)
    run = string.ascii_lowercase[start : start + size]
    gap = rng.choice(run[1:-1])
    text = run.replace(gap, "")
    return Draft(
        phrasings=(
            f'Which letter is missing from "{text}"?',
            f"which letter of the alphabet is missing in {text}",
            f"missing letter in the run {text}",
            f"find the gap: {text}",
            f"The letters {text} follow the alphabet, but one is left out. Which?",
            f"My puzzle shows {text}. Which letter was skipped?",
            f"{text}: what letter is not there but should be",
            f"alphabet sequence {text}, one letter missing, which one",
            f"what letter was left out of {text}",
            f"Find the one letter that is missing in the alphabetical run {text}.",
            f'What letter has to be added to "{text}" to make it a run of the alphabet?',
        ),
        think=f"Missing letter: go through the letters from the first to the last of {text} and find the absent one.",
        code=(
            f'text = "{text}"\nletters = [chr(i) for i in range(ord(text[0]), ord(text[-1]))]\n'
            "print([c for c in letters if c not in text][0])"
        ),
        answer=gap,
    )


def next_letter_for_each(rng: random.Random) -> Draft:
    forward = rng.random() < 0.6
    pool = [w for w in (*ITEMS, *WORDS, "hello", "attack") if ("z" if forward else "a") not in w]
    text = rng.choice(pool)
    which, sign, place = ("next", "+", "after") if forward else ("previous", "-", "before")
    return Draft(
        phrasings=(
            f'Write "{text}" as a secret where each letter is replaced with the one {place} it in the alphabet.',
            f'Replace each letter of "{text}" with the {which} letter of the alphabet',
            f"encode {text} by replacing each letter with the {which} one",
            f"{text}, every letter becomes the {which} letter in the alphabet",
            f"use the {which} letter for each letter of {text}",
            f"What is {text} when each letter is changed to the one {place} it?",
            f"Our secret code takes the letter {place} each letter. How do we write {text}?",
            f"swap every letter in {text} for its {which} letter",
            f"each letter -> {which} letter: {text}",
            f"write '{text}' with the {which} letter of the abc in place of each one",
            f"Print {text} with every letter replaced by the letter directly {place} it in the alphabet.",
            f'What does "{text}" become if the letter {place} each one is written instead?',
        ),
        think=f"The {which} letters: {'add 1 to' if forward else 'subtract 1 from'} the code of each letter and join.",
        code=f'print("".join(chr(ord(c) {sign} 1) for c in "{text}"))',
        answer="".join(string.ascii_lowercase[string.ascii_lowercase.index(c) + (1 if forward else -1)] for c in text),
    )


def same_length(rng: random.Random) -> Draft:
    drawn = rng.sample((*ITEMS, *NAMES), 3)
    if rng.random() < 0.6:
        drawn = rng.sample([w for w in (*ITEMS, *WORDS) if len(w) == len(drawn[0])], 3)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f"Are all these words the same length: {shown}?",
            f"are {shown} equally long",
            f"do {shown} have the same number of letters?",
            f"same length or not: {shown}",
            f"Is the number of letters in each of {shown} equal?",
            f"For a word square I need words of one length. Do {shown} fit together?",
            f"check if {shown} all have equally many letters",
            f"{shown} - all of the same length?",
            f"True or false: the words {shown} have the same length",
            f"Check whether the words {shown} all have the same number of letters.",
            f"Does each of the words {shown} have as many letters as the others?",
        ),
        think="Same length or not: collect the lengths in a set and test if there is only one.",
        code=f"words = [{', '.join(literal(w) for w in drawn)}]\nprint(len(set(len(w) for w in words)) == 1)",
        answer=str(len(drawn[0]) == len(drawn[1]) == len(drawn[2])),
    )


def has_n_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    n = text.count(" ") + 1 + rng.choice((0, 0, 1, -1))
    return Draft(
        phrasings=(
            f'Does "{text}" have exactly {n} words?',
            f"does '{text}' have {n} words",
            f"is the number of words in '{text}' {n}?",
            f"exactly {n} words? {text}",
            f"Are there exactly {n} words in '{text}'?",
            f"The title must have {n} words. Is '{text}' right?",
            f"check if '{text}' is {n} words long",
            f"'{text}': {n} words or not",
            f"True or false: '{text}' consists of {n} words",
            f"Check whether the sentence '{text}' has exactly {n} words.",
            f'Is "{text}" made up of {n} words, no more and no fewer?',
        ),
        think=f"Exactly {n} words or not: split the text and compare the number of parts with {n}.",
        code=f"print(len({literal(text)}.split()) == {n})",
        answer=str(len(re.findall(r"\S+", text)) == n),
    )


def constant_from_camel(rng: random.Random) -> Draft:
    a, b, c = rng.sample(("user", "name", "max", "size", "file", "path", "item", "count", "total", "price", "page"), 3)
    text = rng.choice((f"{a}{b.title()}", f"{a}{b.title()}{c.title()}"))
    return Draft(
        phrasings=(
            f"Turn {text} into upper case with underscores",
            f"make {text} a constant name, capitals and underscores",
            f"{text} in SCREAMING_SNAKE_CASE",
            f"camelCase to UPPER_SNAKE_CASE: {text}",
            f"How is the camel case name {text} written in capitals with underscores?",
            f"My variable {text} becomes a constant. What do I call it, all caps with underscores?",
            f"convert the name {text} to all caps, words separated by underscores",
            f"rename {text} as an environment variable (capitals, underscores)",
            f"write {text} as a constant with underscores between its words",
            f"Convert the camelCase identifier {text} to UPPER_SNAKE_CASE.",
            f'What is the upper snake case form of the name "{text}"?',
        ),
        think="Constant name: put an underscore before each capital and turn all into capitals.",
        code=f'import re\n\nprint(re.sub(r"([A-Z])", r"_\\1", "{text}").upper())',
        answer="_".join(w.upper() for w in re.findall("[a-z]+|[A-Z][a-z]+", text)),
    )


def lines_to_sentence(rng: random.Random) -> Draft:
    some = rng.choice((sentence(rng).split(), rng.sample(WORDS, 4)))
    cut = rng.randint(1, len(some) - 1)
    parts = [" ".join(some[:cut]), " ".join(some[cut:])]
    text = "\n".join(parts)
    return Draft(
        phrasings=(
            f"Remove the line breaks, put spaces instead:\n{text}",
            f"put this on one line with spaces\n{text}",
            f"line breaks to spaces:\n{text}",
            f"make one line of this text, a space where each line ended:\n{text}",
            f"I copied this from a PDF and want it without line breaks (spaces instead):\n{text}",
            f"join the lines with a space:\n{text}",
            f"no newlines please, only spaces:\n{text}",
            f"How does this read on a single line, with a space for the line break?\n{text}",
            f"replace every newline by a space in\n{text}",
            f"Print the following lines as one line, joined with spaces:\n{text}",
            f"What is this text with its line breaks replaced by spaces?\n{text}",
        ),
        think="One line: replace each line break with a space.",
        code=f'text = {literal(text)}\nprint(text.replace("\\n", " "))',
        answer=" ".join(some),
    )
