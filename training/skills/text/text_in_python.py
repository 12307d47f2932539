"""What Python's own operations on strings give: slices, indices, find, split, repetition, comparison."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, sentence


def slice_from_to(rng: random.Random) -> Draft:
    text = rng.choice([w for w in WORDS if len(w) > 6])
    a = rng.randint(0, 3)
    b = rng.randint(a + 2, min(len(text), a + 5))
    return Draft(
        phrasings=(
            f'What\'s the substring of "{text}" from index {a} to index {b} ({b} excluded), counting from zero?',
            f"substring of {text} from {a} up to but not including {b}, zero based",
            f'What is "{text}"[{a}:{b}]?',
            f"'{text}'[{a}:{b}] gives",
            f"Slice '{text}' from index {a} (included) to {b} (excluded).",
            f"take the slice {a}:{b} of the string {text}",
            f"In Python, which letters does s[{a}:{b}] return for s = '{text}'?",
            f"characters of {text} at the indices {a} to {b} without {b}, first index 0",
            f"Print the slice of '{text}' that starts at index {a} and stops before index {b}.",
            f'Which part of "{text}" lies from zero-based index {a} up to, not including, index {b}?',
        ),
        think=f"Slice: the characters from index {a} up to, but not including, index {b}.",
        code=f'print("{text}"[{a}:{b}])',
        answer="".join(c for i, c in enumerate(text) if a <= i < b),
    )


def letter_at_index(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    i = rng.randrange(len(text))
    back = rng.random() < 0.25
    index = i - len(text) if back else i
    told = f"index {index}" if back else f"index {index} (zero-based)"
    return Draft(
        phrasings=(
            f'Which letter is found at {told} of "{text}"?',
            f"letter at {told} of {text}",
            f'What is "{text}"[{index}]?',
            f"'{text}'[{index}]",
            f"In Python, what character does s[{index}] give when s = '{text}'?",
            f"which character has {text} at {told}",
            f"s = '{text}'. what is s[{index}]",
            f"get the character of '{text}' with the Python index {index}",
            f"Print the character at {told} in the string '{text}'.",
            f'What character stands at {told} in "{text}"?',
        ),
        think=f"Character of {text} at index {index}: use it in square brackets.",
        code=f'print("{text}"[{index}])',
        answer=next(c for k, c in enumerate(text) if k == i),
    )


def letter_indices(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*WORDS, "excellence", "banana") if len(set(w)) < len(w)])
    letter = rng.choice([c for c in text if text.count(c) > 1])
    return Draft(
        phrasings=(
            f'Find all positions of the letter "{letter}" in "{text}" (0-based), as a list.',
            f"indices of every {letter} in {text}, starting at 0, as a list",
            f"At which zero-based indices does {letter} occur in '{text}'? Give a list.",
            f"all indexes of '{letter}' in '{text}', list, first index 0",
            f"In Python, list each index i where '{text}'[i] is '{letter}'.",
            f"zero based positions of {letter} in {text} as list",
            f"My program highlights the letter {letter} in {text}. Which list of 0-based indices does it need?",
            f"use enumerate to list the indices of {letter} in {text}",
            f"Print the list of indices, from 0, at which '{letter}' stands in '{text}'.",
            f'Which list of zero-based indices has the letter {letter} in "{text}"?',
        ),
        think=f"Indices of {letter}: number the letters of {text} from 0 and keep those that are {letter}.",
        code=f'print([i for i, c in enumerate("{text}") if c == "{letter}"])',
        answer=str([m.start() for m in re.finditer(letter, text)]),
    )


def find_result(rng: random.Random) -> Draft:
    text = rng.choice(("abcabc", "hello", "banana", "mississippi", rng.choice(WORDS), rng.choice(WORDS)))
    part = rng.choice((rng.choice(text), rng.choice(text), rng.choice("qxzjw"), text[1:3]))
    method, way = rng.choice((("find", "from the left"), ("find", "from the left"), ("rfind", "from the right")))
    starts = [i for i in range(len(text)) if text[i : i + len(part)] == part] or [-1]
    return Draft(
        phrasings=(
            f'What does "{text}".{method}("{part}") return?',
            f"what does '{text}'.{method}('{part}') give",
            f"result of \"{text}\".{method}('{part}') in python",
            f"python: '{text}'.{method}('{part}') = ?",
            f"s = '{text}'; print(s.{method}('{part}')). What is printed?",
            f"evaluate '{text}'.{method}('{part}')",
            f"Which index (-1 if missing) does the string method {method} give for '{part}' in '{text}'?",
            f"In Python I call {method}('{part}') on '{text}'. What comes back?",
            f"Print what '{text}'.{method}('{part}') evaluates to.",
            f'What number is the value of "{text}".{method}("{part}")?',
        ),
        think=f"{method} searches {way}; it gives the index counted from 0, or -1 when {part} is not there.",
        code=f'print("{text}".{method}("{part}"))',
        answer=str(starts[0 if method == "find" else -1]),
    )


def reversed_slice(rng: random.Random) -> Draft:
    text = rng.choice((*ITEMS, "Python", "Monday", "planet", *WORDS[:30]))
    a = rng.randint(0, 2)
    b = rng.randint(a + 1, min(a + 4, len(text)))
    back = list(reversed(text))
    return Draft(
        phrasings=(
            f'What is "{text}"[::-1][{a}:{b}]?',
            f"'{text}'[::-1][{a}:{b}] gives what",
            f"Reverse '{text}' and take the slice [{a}:{b}] of the result. What is it?",
            f"python: s = '{text}', what is s[::-1][{a}:{b}]",
            f"evaluate '{text}'[::-1][{a}:{b}]",
            f"What does print('{text}'[::-1][{a}:{b}]) show?",
            f"first {text} backwards, then the characters from index {a} up to {b} (excluded)",
            f"quiz: the output of '{text}'[::-1][{a}:{b}]?",
            f"Print the slice {a}:{b} of the reversed string '{text}'.",
            f'Which text is the value of the expression "{text}"[::-1][{a}:{b}]?',
        ),
        think=f"[::-1] turns {text} round; then take the characters from index {a} up to, not including, {b}.",
        code=f'print("{text}"[::-1][{a}:{b}])',
        answer="".join(back[i] for i in range(a, b)),
    )


def string_expression(rng: random.Random) -> Draft:
    a, b = rng.sample(("spam", "eggs", "ab", "ha", "la", "yo", "x", "-", "=", "no", *ITEMS[:8]), 2)
    n = rng.randint(2, 5)
    first = rng.random() < 0.6
    shown, made = (f'"{a}" * {n} + "{b}"', [a] * n + [b]) if first else (f'"{a}" + "{b}" * {n}', [a] + [b] * n)
    single = shown.replace('"', "'")
    return Draft(
        phrasings=(
            f"What is {shown}?",
            f"python: {single} = ?",
            f"what does print({single}) show",
            f"evaluate the string expression {shown}",
            f"In Python, which string results from {single}?",
            f"output of print({shown})",
            f"My textbook asks for the value of {single}. What is it?",
            f"result of {single}, strings",
            f"Print the value of the expression {single}.",
            f"Which string does {shown} give in Python?",
        ),
        think="Strings: * repeats and comes before +, which joins.",
        code=f"print({shown})",
        answer="".join(made),
    )


def python_order(rng: random.Random) -> Draft:
    a, b = rng.sample((*ITEMS, *NAMES, *(w.capitalize() for w in ITEMS[:12])), 2)
    keys = {w: [ord(c) for c in w] for w in (a, b)}
    return Draft(
        phrasings=(
            f'Compare the strings "{a}" and "{b}": which comes first in Python\'s default ordering?',
            f"min('{a}', '{b}') in python",
            f"which string is smaller in python, '{a}' or '{b}'",
            f"By character codes (capitals before small letters), does {a} or {b} come first?",
            f"sorted(['{a}', '{b}'])[0] = ?",
            f"python's default sort puts which first: {a} or {b}?",
            f"Which of '{a}' and '{b}' stands first when Python sorts them with sorted()?",
            f"case sensitive order: {a} or {b} first",
            f"Print the string of '{a}' and '{b}' that is less in Python's comparison.",
            f'Which of the strings "{a}" and "{b}" does Python consider the smaller one?',
        ),
        think=f"Python compares character codes, capitals first: take the minimum of {a} and {b}.",
        code=f'print(min("{a}", "{b}"))',
        answer=a if keys[a] < keys[b] else b,
    )


def letters_with_mark(rng: random.Random) -> Draft:
    text = rng.choice((*ITEMS, *WORDS, "spam", "SOS", *NAMES))
    mark, name = rng.choice((("-", "dashes"), (",", "commas"), (" ", "spaces"), (".", "dots"), ("*", "asterisks"),
                             ("|", "vertical bars"), ("_", "underscores")))  # fmt: skip
    made = text[0]
    for c in text[1:]:
        made += mark + c
    return Draft(
        phrasings=(
            f'Using Python, print the string "{text}" with its characters separated by {name}.',
            f"letters of {text} separated by {name}",
            f"Put {name} between the letters of '{text}'",
            f"write {text} with {name} between all letters",
            f"How does '{text}' look with its letters separated by {name}?",
            f"spell out {text}, {name} between the letters",
            f"For my poster I want '{text}' with {name} between the single letters. What do I print?",
            f"join the characters of '{text}' with {name}",
            f"Print every character of '{text}' with {name} in between.",
            f'What is "{text}" when {name} are put between its letters?',
        ),
        think=f"Letters with {name}: join the characters of {text} with the mark.",
        code=f'print("{mark}".join("{text}"))',
        answer=made,
    )


def sentence_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    return Draft(
        phrasings=(
            f'Split the sentence "{text}" into a list of words.',
            f"list of the words in: {text}",
            f"turn '{text}' into a list of words",
            f"What does '{text}'.split() return?",
            f"break '{text}' into its words, as a Python list",
            f"tokenize by whitespace: {text}",
            f"I need the single words of '{text}' as a list. What is it?",
            f"words of '{text}' as list please",
            f"Print the list of all words in the sentence '{text}'.",
            f'Which list of words does "{text}" consist of?',
        ),
        think="List of words: split the sentence at its spaces.",
        code=f"print({literal(text)}.split())",
        answer=str(re.findall(r"\S+", text)),
    )


def concatenate_list(rng: random.Random) -> Draft:
    drawn = rng.choice((rng.sample("abcdefghklmnpqrst", rng.randint(3, 5)), rng.sample(ITEMS, 3),
                        ["un", "believ", "able"], ["P", "y", "t", "h", "o", "n"], list(rng.choice(ITEMS))))  # fmt: skip
    shown = str(drawn)
    made = ""
    for part in drawn:
        made += part
    return Draft(
        phrasings=(
            f"Join the list {shown} into a single string with nothing in between.",
            f"concatenate {shown} without separators",
            f"Make one string of the list {shown}, no spaces",
            f"{shown} to one string, nothing between the parts",
            f"What is ''.join({shown})?",
            f"glue these together into one word: {shown}",
            f"How do the strings {shown} read when they are put together without a space?",
            f"merge the list {shown} to one word without separator",
            f"Print the strings in {shown} joined directly to each other.",
            f"Which string results if all elements of {shown} are concatenated?",
        ),
        think="One string: join the elements of the list with an empty string.",
        code=f'print("".join({literals(drawn)}))',
        answer=made,
    )


def split_once(rng: random.Random) -> Draft:
    mark, name = rng.choice(((": ", "colon and space"), (" - ", "dash between spaces"), ("=", "equals sign")))
    a, b, c = rng.sample((*ITEMS, *NAMES), 3)
    text = f"{a}{mark}{b}{mark}{c}"
    rest = rng.random() < 0.7
    which, index = ("after", 1) if rest else ("before", 0)
    part = "second" if rest else "first"
    return Draft(
        phrasings=(
            f'Split "{text}" only at the first {name}. What is the {part} part?',
            f"everything {which} the first {name} in '{text}'",
            f"{part} part of '{text}' split once at the {name}",
            f"What does '{text}'.split('{mark}', 1)[{index}] give?",
            f"cut '{text}' in two at the first {name} and show the {part} piece",
            f"My settings line is '{text}'. What stands {which} the first {name}?",
            f"split '{text}' once by '{mark}', {part} element",
            f"only one split at the {name}, {part} part please: '{text}'",
            f"Print what stands {which} the first {name} of '{text}'.",
            f'Which text comes {which} the first {name} in "{text}"?',
        ),
        think=f"Split once: with maxsplit 1 there are two parts; take the {part}, index {index}.",
        code=f'print("{text}".split("{mark}", 1)[{index}])',
        answer=f"{b}{mark}{c}" if rest else a,
    )
