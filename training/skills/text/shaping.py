"""Cutting at either end, padding, repeating, joining and splitting."""

from __future__ import annotations

import itertools
import random

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, sentence, words
from training.skills.vocabulary import person

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_FILLED = {"*": "stars", "-": "dashes", ".": "dots", "=": "equals signs", "#": "hash signs", "_": "underscores"}


def first_characters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng)))
    n = rng.randint(2, min(len(text) - 1, 12))
    p = person(rng)
    return Draft(
        phrasings=(
            f'A form takes only {n} characters and cuts off the rest. What is left of "{text}"?',
            f"{p.name}'s label printer has room for just {n} characters. What comes out for '{text}' if the "
            "end is cut off?",
            f'What are the first {_NUMBERS[n]} {"characters" if " " in text else "letters"} of "{text}"?',
            f"cut off everything after character {n} of '{text}'",
            f"keep only the first {n} characters: {text}",
            f"how does '{text}' start, first {n} characters",
            f'What are the first {n} characters of "{text}"?',
            f"Get the first {n} letters of '{text}'",
            f"Take the first {n} characters of '{text}'",
            f"first {n} characters of {text}",
            f'Truncate "{text}" to {n} characters',
            f"Cut '{text}' off after {n} characters",
            f'A text field holds only {n} characters. What remains of "{text}"?',
            f"Shorten the string '{text}' to its first {n} characters.",
            f'first {n} chars of "{text}"',
            f"first {n} letters of '{text}'",
            f"Give me just the first {n} characters of '{text}'",
            f'"{text}" - first {n} characters?',
            f'Keep only the first {n} characters of "{text}"',
            f"What are the {n} characters at the start of '{text}'?",
            f"What does '{text}' begin with? Give {n} characters.",
            f'the beginning of "{text}", {n} characters long',
            f"prefix of length {n} of '{text}'",
            f'Take {n} characters from the start of "{text}", spaces count too',
            f'My code is the first {n} characters of "{text}". What is it?',
            f'Show me "{text}"[:{n}]',
            f"Truncate the string '{text}' to {n} characters.",
            f'Give me the first {n} characters of the string "{text}".',
        ),
        think=f"The first {n} characters: slice them off the start.",
        code=f"print({literal(text)}[:{n}])",
        answer="".join(itertools.islice(text, n)),
    )


def last_characters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng), f"{rng.randint(10**9, 10**12)}"))
    n = rng.randint(2, min(len(text) - 1, 6))
    return Draft(
        phrasings=(
            f'Give me the last {n} letters or characters of "{text}".',
            f"what are the final {n} characters of {text}?",
            f"keep only the last {n} characters: {text}",
            f"how does '{text}' end, last {n} characters",
            f'What are the last {n} characters of "{text}"?',
            f"Get the last {n} letters of '{text}'",
            f"Take the last {n} characters of '{text}'",
            f"last {n} characters of {text}",
            f'Print the final {n} characters of "{text}"',
            f"What are the {n} characters at the end of '{text}'?",
            f'For a receipt show just the last {n} characters of "{text}".',
            f"Cut everything from '{text}' but its last {n} characters",
            f'last {n} chars of "{text}"',
            f"last {n} letters of '{text}'",
            f"Give me just the last {n} characters of '{text}'",
            f'"{text}" - last {n} characters?',
            f'Keep only the last {n} characters of "{text}"',
            f"What does '{text}' end with? Give {n} characters.",
            f'the end of "{text}", {n} characters long',
            f"suffix of length {n} of '{text}'",
            f'Take {n} characters from the end of "{text}", spaces count too',
            f'My code is the last {n} characters of "{text}". What is it?',
            f'Show me "{text}"[-{n}:]',
            f"Which are the {n} final characters of '{text}'?",
            f"Find the last {n} characters of the string '{text}'.",
            f'Give me the last {n} characters of the string "{text}".',
        ),
        think=f"The last {n} characters: slice them off the end.",
        code=f"print({literal(text)}[-{n}:])",
        answer=text[len(text) - n :],
    )


def pad_zeros(rng: random.Random) -> Draft:
    number, width = rng.randint(0, 9999), rng.randint(5, 10)
    return Draft(
        phrasings=(
            f'What does "{number}".zfill({width}) return?',
            f"make {number} a {width}-digit number with zeros in front",
            f"{number} with {width} digits, zeros on the left",
            f"Pad {number} with zeros to {width} digits",
            f"Pad the number {number} with leading zeros to a width of {width}",
            f"Write {number} with {width} digits using leading zeros",
            f"zero pad {number} to {width}",
            f"{number} padded with zeros to length {width}",
            f"Invoice numbers have {width} digits. How is number {number} written?",
            f"Add leading zeros to {number} so it has {width} characters",
            f'Left-pad "{number}" with 0 up to {width} characters.',
            f"{number} with leading zeros, {width} digits",
            f"zfill {number} to {width}",
            f"left pad {number} with 0 to {width} digits",
            f"Make {number} a {width}-digit number by putting zeros in front",
            f"How do you write {number} with leading zeros so that it has {width} digits?",
            f"What is {number} as a {width} digit string with zeros on the left?",
            f"Fill {number} up with zeros in front until it is {width} digits long",
            f"The ticket id must be {width} digits long. How does {number} look with zeros in front?",
            f"Format {number} as a {width}-digit number with leading zeros.",
            f"What is {number} zero-padded to {width} digits?",
        ),
        think=f"Fill {number} with leading zeros to width {width}.",
        code=f'print("{number}".zfill({width}))',
        answer="0" * (width - len(str(number))) + str(number),
    )


def pad_text(rng: random.Random) -> Draft:
    text = rng.choice(ITEMS)
    fill = rng.choice("*-.=#_")
    width = len(text) + rng.randint(2, 5) * 2
    method, side = rng.choice((("center", "both sides"), ("ljust", "the right"), ("rjust", "the left")))
    aligned = {"center": "Center", "ljust": "Left-justify", "rjust": "Right-align"}[method]
    extra = width - len(text)
    left = {"center": extra // 2, "ljust": 0, "rjust": extra}[method]
    return Draft(
        phrasings=(
            f'Pad "{text}" with {_FILLED[fill]} on {side} up to {width} characters.',
            f'{aligned} the word "{text}" in a field of {width} characters, with {_FILLED[fill]} in the empty places',
            f'{aligned} "{text}" in a field of {width} characters using "{fill}" as filler.',
            f"{aligned.lower()} {text}, width {width}, fill character {fill}",
            f"fill up {text} with {fill} on {side} to {width} characters",
            f"make {text} {width} characters long, {fill} on {side}",
            f"Pad '{text}' with '{fill}' on {side} to a width of {width}",
            f'Pad "{text}" on {side} with "{fill}" until it is {width} characters long',
            f"Fill up '{text}' with {fill} on {side} to {width} characters",
            f"pad {text} with {fill} on {side}, width {width}",
            f'Make "{text}" {width} characters wide by adding "{fill}" on {side}.',
            f"Add '{fill}' on {side} of '{text}' so the total length is {width}.",
            f'A banner is {width} characters wide. Put "{text}" in it, filled with "{fill}" on {side}.',
            f"I want '{text}' to take {width} characters, padding on {side} with '{fill}'. What is it?",
            f"Pad the string '{text}' to {width} characters with '{fill}' on {side}.",
            f'What is "{text}" padded with "{fill}" on {side} to length {width}?',
        ),
        think=f"Pad {text} to width {width} on {side} with {method}.",
        code=f'print("{text}".{method}({width}, "{fill}"))',
        answer=fill * left + text + fill * (extra - left),
    )


def repeat_text(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(ITEMS), "ha", "ab", "na", "=-", "Hello", "*", "xyz", "yes"))
    n = rng.randint(2, 12)
    return Draft(
        phrasings=(
            f'Repeat "{text}" {_NUMBERS[n]} times.',
            f"say '{text}' {n} times without a break between",
            f"print '{text}' {n} times in a row, no spaces",
            f"{n} copies of '{text}' one after the other, nothing between",
            f"Repeat '{text}' {n} times",
            f'Repeat the string "{text}" {n} times without spaces',
            f"Write {text} {n} times in a row with nothing in between",
            f"repeat {text} {n} times",
            f"'{text}' times {n}",
            f'Print "{text}" {n} times on one line with no spaces.',
            f"What is '{text}' * {n} in Python?",
            f'Make a string of {n} copies of "{text}".',
            f'print "{text}" {n} times, no spaces',
            f'"{text}" {n} times in a row',
            f"write '{text}' {n}x without spaces",
            f"Give me '{text}' repeated {n} times with no spaces in between",
            f"String together {n} copies of '{text}'",
            f'"{text}" * {n}',
            f'Say "{text}" {n} times, all in one word',
            f'What is "{text}" written {n} times one after another without a space?',
            f"I need '{text}' {n} times over on one line, no gaps.",
            f'Concatenate "{text}" with itself so that it appears {n} times.',
            f"Fill a line with {n} times '{text}', nothing between.",
            f'Copy and paste "{text}" until it is there {n} times; what does the line say?',
            f"Repeat the text '{text}' {n} times.",
            f'What do you get when you repeat "{text}" {n} times?',
        ),
        think=f"{n} times {text}: multiply the string by the number.",
        code=f"print({literal(text)} * {n})",
        answer="".join(text for _ in range(n)),
    )


def join_words(rng: random.Random) -> Draft:
    drawn = words(rng, 3, 6)
    mark, name = rng.choice((("-", "hyphens"), ("_", "underscores"), ("/", "slashes"), (";", "semicolons"),
                             ("|", "pipes"), (" ", "spaces"), (" + ", "' + '"), (" - ", "' - '"),
                             (", ", "', '")))  # fmt: skip
    listed = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'What does "{mark}".join({drawn}) give?',
            f'Join the words {listed} with "{mark}".',
            f"one string of {listed}, with '{mark}' between them",
            f"join {listed} with {name} between them",
            f"put {name} between these words: {listed}",
            f"Join the words {listed} with {name}",
            f"Join {listed} using {name}",
            f"Combine these words with {name} in between: {listed}",
            f"join with {name}: {listed}",
            f"Put {listed} together into one string separated by {name}",
            f"concatenate {listed} with {name}",
            f"I have the tags {listed}. Write them as one string with {name} between them.",
            f"Make one string from {listed}, with {name} as the separator.",
            f"join {drawn} with {name}",
            f"{listed} joined by {name}",
            f"Glue the words {listed} together with {name} between them",
            f"Turn the list {drawn} into one string, separated by {name}",
            f"Put {name} between the words {listed}",
            f"What is {drawn} joined by {name}?",
            f"Make a single string of {listed} separated with {name}",
            f"merge {listed} into one string using {name} as separator",
            f"Join these words with {name}: {listed}",
            f"Connect the words {listed} with {name}.",
        ),
        think=f"Join the words with {name}.",
        code=f"words = [{', '.join(literal(w) for w in drawn)}]\nprint({literal(mark)}.join(words))",
        answer=listed.replace(", ", mark),
    )


def split_count(rng: random.Random) -> Draft:
    drawn = words(rng, 3, 6)
    mark, name = rng.choice(((",", "comma"), (";", "semicolon"), ("|", "pipe"), ("-", "hyphen"), ("/", "slash")))
    text = mark.join(drawn)
    index = rng.randrange(len(drawn))
    nth = ("first", "second", "third", "fourth", "fifth", "sixth")[index]
    return Draft(
        phrasings=(
            f"Split '{text}' at each {name}. What is the {nth} part?",
            f'What is the {nth} part of "{text}" when split by {name}?',
            f"Split the string '{text}' on the {name} and print the {nth} element",
            f"{nth} field of {text} split by {name}",
            f'Get the {nth} {name}-separated value from "{text}"',
            f"split {text} by {name} and take the {nth} item",
            f"A record reads '{text}'. The fields are separated by a {name}. What is the {nth} field?",
            f'Take the {nth} item of the {name}-separated list "{text}".',
            f"Split '{text}' by {name} and give the {nth} piece.",
            f'After splitting "{text}" at every {name}, what is the {nth} item?',
        ),
        think=f"Split at the {name}; the {nth} part has index {index}.",
        code=f'print({literal(text)}.split("{mark}")[{index}])',
        answer=drawn[index],
    )


def split_to_list(rng: random.Random) -> Draft:
    drawn = rng.choice((words(rng, 3, 6), rng.sample(WORDS, 3), [str(rng.randint(1, 99)) for _ in range(4)]))
    mark, name = rng.choice(((",", "comma"), (",", "comma"), (";", "semicolon"), ("|", "pipe"), ("-", "hyphen"),
                             ("/", "slash"), (" ", "space"), ("_", "underscore")))  # fmt: skip
    text = mark.join(drawn)
    return Draft(
        phrasings=(
            f'Turn "{text}" into a list, one entry for each part between the {name} signs.',
            f'What does "{text}".split("{mark}") give?',
            f'What does "{text}".split("{mark}") return?',
            f'Split "{text}" on the {name} and show the parts as a list.',
            f"list of what stands between the {name} signs in '{text}'",
            f"Cut {text} at each {name}; give the pieces as a list.",
            f"split '{text}' at each {name}",
            f"break '{text}' into a list at every {name}",
            f"Split '{text}' by {name}",
            f'Split "{text}" at every {name} into a list',
            f"split '{text}' on {name}",
            f"Turn '{text}' into a list, splitting at the {name}",
            f'Break up the string "{text}" at each {name} and give me a list',
            f"{name} separated string to list: '{text}'",
            f'"{text}".split("{mark}")',
            f"What list do you get if you split '{text}' by the {name}?",
            f'I have "{text}" from a form, with a {name} between the values. Make it a Python list.',
            f"Separate '{text}' by {name} and show all parts as a list",
            f'Convert the {name}-separated text "{text}" to a list of strings',
            f"list of the parts of '{text}' (separator: {name})",
            f'Which parts does "{text}" have when it is split at every {name}? As a list.',
            f"Please parse '{text}' into a list; the delimiter is a {name}",
            f"tokenize '{text}' with the {name} as delimiter",
            f"Use the {name} to cut '{text}' into a list of strings.",
            f"Split the string '{text}' by {name} and print the list.",
            f'What is the list of parts of "{text}" split by {name}?',
        ),
        think=f"List of the parts: split the text at each {name}.",
        code=f"print({literal(text)}.split({literal(mark)}))",
        answer=str(drawn),
    )
