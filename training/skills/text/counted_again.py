"""More that people count or compare: letters of several words, words by ending, numbers in a text, positions."""

from __future__ import annotations

import random
import re
from fractions import Fraction

from training.skills import vocabulary
from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, sentence, words
from training.skills.vocabulary import person


def letters_of_all(rng: random.Random) -> Draft:
    drawn = rng.sample(rng.choice((NAMES, ITEMS)), rng.randint(2, 4))
    shown = f"{', '.join(drawn[:-1])} and {drawn[-1]}"
    p = person(rng)
    return Draft(
        phrasings=(
            f"Our competition gives a ticket for each letter in the words {shown}. How many tickets are that?",
            f"{p.name} buys wooden letters to put {shown} on doors. How many letters does {p.he} need in all?",
            f"How many letters do {shown} have in total?",
            f"total number of letters in {shown}",
            f"how many letters are in {shown} together",
            f"letters of {shown} altogether?",
            f"I cut letters out of paper for {shown}. How many do I need in all?",
            f"add up the number of letters in {shown}",
            f"count the letters of all these words: {shown}",
            f"How many letters in total if I write {shown}?",
            f"{shown}: total letters",
            f"Compute the total number of letters in the words {shown}.",
            f"What is the sum of the lengths of {shown}?",
        ),
        think="Letters in total: add the lengths of the words.",
        code=f"words = {literals(drawn)}\nprint(sum(len(w) for w in words))",
        answer=str(len("".join(drawn))),
    )


def more_words_than(rng: random.Random) -> Draft:
    one, two = sentence(rng), sentence(rng)
    while one.count(" ") <= two.count(" "):
        one, two = sentence(rng), sentence(rng)
    return Draft(
        phrasings=(
            f'How many more words are in "{one}" than in "{two}"?',
            f'how many more words has "{one}" than "{two}"',
            f"difference in number of words: '{one}' and '{two}'",
            f"'{one}' minus '{two}', number of words",
            f"By how many words is '{one}' longer than '{two}'?",
            f"My first title is '{one}', the second '{two}'. How many words more does the first have?",
            f"word count of '{one}' less the word count of '{two}'",
            f"How many words fewer does '{two}' have than '{one}'?",
            f"compare word counts, how many more in the first: '{one}' / '{two}'",
            f"Find how many more words '{one}' has than '{two}'.",
            f'By how many words does "{one}" exceed "{two}"?',
        ),
        think="More words: split both texts and subtract the numbers of words.",
        code=f"a = {literal(one)}\nb = {literal(two)}\nprint(len(a.split()) - len(b.split()))",
        answer=str(one.count(" ") - two.count(" ")),
    )


def count_words_with_end(rng: random.Random) -> Draft:
    text = sentence(rng)
    letter = rng.choice(text.split())[-1]
    return Draft(
        phrasings=(
            f'How many words end with {letter} in "{text}"?',
            f"how many words end in {letter}: {text}",
            f"count words ending in {letter} in '{text}'",
            f"number of words in '{text}' with {letter} as the last letter",
            f"How many of the words in '{text}' finish with the letter {letter}?",
            f"A pupil marks words that end in {letter}. How many are in '{text}'?",
            f"words with the last letter {letter}, how many? {text}",
            f"In '{text}', how many words have {letter} at the end?",
            f"tell me how many words stop with {letter}: {text}",
            f"Count the words of '{text}' that end with the letter {letter}.",
            f'What is the number of words in "{text}" ending in {letter}?',
        ),
        think=f"Words ending in {letter}: split the text and count the words with that last letter.",
        code=f'print(sum(w.endswith("{letter}") for w in {literal(text)}.split()))',
        answer=str(len(re.findall(rf"{letter}(?!\S)", text))),
    )


def count_names_with_start(rng: random.Random) -> Draft:
    letter = rng.choice("ABCDEJLMST")
    some = [n for n in vocabulary.NAMES if n[0] == letter]
    drawn = [*rng.sample(some, rng.randint(1, 3)), *rng.sample([n for n in vocabulary.NAMES if n[0] != letter], 3)]
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f"How many of these names start with {letter}: {shown}?",
            f"how many names begin with {letter}: {shown}",
            f"names starting with {letter} in {shown}, count",
            f"count the names with {letter} at the start: {shown}",
            f"My class list is {shown}. How many names start with {letter}?",
            f"Of {shown}, how many begin with the letter {letter}?",
            f"number of {letter}-names: {shown}",
            f"How many people on the list {shown} have a name with {letter} as first letter?",
            f"{shown} - how many with {letter}?",
            f"Count the names among {shown} that start with {letter}.",
            f"What is the number of names beginning with {letter} in {shown}?",
        ),
        think=f"Names with {letter}: count the names whose first letter is {letter}.",
        code=f'names = {literals(drawn)}\nprint(sum(n.startswith("{letter}") for n in names))',
        answer=str(len(re.findall(rf"\b{letter}", shown))),
    )


def which_contain(rng: random.Random) -> Draft:
    drawn = rng.sample((*ITEMS, *WORDS), 4)
    word = rng.choice(drawn)
    i = rng.randrange(len(word) - 1)
    part = word[i : i + 2]
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Which of these words contain "{part}": {shown}?',
            f"which words contain {part}: {shown}",
            f"words with {part} in them, as a list: {shown}",
            f"keep the words that have {part} inside: {shown}",
            f"In which of {shown} does '{part}' appear? Give a list.",
            f"I search my word list {shown} for '{part}'. Which ones are found?",
            f"filter {shown} by the text {part}",
            f"list every word of {shown} containing {part}",
            f"{part} occurs in which of {shown}?",
            f"Print a list of the words among {shown} that contain '{part}'.",
            f'What is the list of words in {shown} with "{part}" in them?',
        ),
        think=f"Words that contain {part}: keep the words in which it occurs.",
        code=f'words = {literals(drawn)}\nprint([w for w in words if "{part}" in w])',
        answer=str(re.findall(rf"\w*{part}\w*", shown)),
    )


def count_special(rng: random.Random) -> Draft:
    word = list(rng.choice((*ITEMS, *NAMES)))
    for _ in range(rng.randint(1, 3)):
        word.insert(rng.randint(0, len(word)), rng.choice("!@#$%&*?+"))
    text = "".join(word) + rng.choice(("", str(rng.randint(1, 99))))
    return Draft(
        phrasings=(
            f'How many special characters are in "{text}"?',
            f"how many special characters (no letters, no digits) are in {text}",
            f"count the symbols in '{text}'",
            f"special characters in {text}, how many",
            f"My password is {text}. How many characters are neither letters nor digits?",
            f"number of special characters: {text}",
            f"How many signs like ! or # does '{text}' have?",
            f"count everything in '{text}' that is not a letter or digit",
            f"In {text}, how many characters are special ones?",
            f"Count the characters of '{text}' that are neither letters nor digits.",
            f'What is the number of special characters in "{text}"?',
        ),
        think="Special characters: count the characters that are neither letters nor digits.",
        code=f"print(sum(not c.isalnum() for c in {literal(text)}))",
        answer=str(len(re.sub("[A-Za-z0-9]", "", text))),
    )


def numbers_in_text(rng: random.Random) -> Draft:
    n = rng.randint(2, 4)
    drawn = rng.sample(range(2, 99), n)
    things = rng.sample(vocabulary.FOODS, n)
    text = ", ".join(f"{k} {what}" for k, what in zip(drawn, things, strict=True))
    return Draft(
        phrasings=(
            f'How many numbers are in "{text}"?',
            f"how many numbers are there in: {text}",
            f"count the numbers (not digits) in '{text}'",
            f"number of numbers in '{text}'",
            f"How many different places in '{text}' have a number?",
            f"My note says '{text}'. How many numbers did I write down?",
            f"count whole numbers in {text}",
            f"how often does a number occur in '{text}'",
            f"In '{text}', how many numbers are mentioned?",
            f"Count the numbers, each run of digits as one, in '{text}'.",
            f'What is the count of numbers in "{text}", not of digits?',
        ),
        think="How many numbers: find all runs of digits and count them.",
        code=f'import re\n\nprint(len(re.findall(r"\\d+", "{text}")))',
        answer=str(n),
    )


def average_in_text(rng: random.Random) -> Draft:
    drawn = [rng.randint(2, 98) for _ in range(rng.choice((2, 4, 5)))]
    average = Fraction(sum(drawn), len(drawn))
    names = rng.sample(NAMES, len(drawn))
    text = ", ".join(f"{name} {k}" for name, k in zip(names, drawn, strict=True))
    return Draft(
        phrasings=(
            f'What is the average of the numbers in "{text}"?',
            f"average of the numbers in: {text}",
            f"mean of all numbers in '{text}'",
            f"avg: {text}",
            f"The scores are: {text}. What is the average?",
            f"I wrote down '{text}'. Find the mean of the numbers.",
            f"take the numbers from '{text}' and average them",
            f"what's the average score in {text}",
            f"Average the numbers mentioned in '{text}'",
            f"Compute the average of all numbers in the text '{text}'.",
            f'Which average do the numbers in "{text}" have?',
        ),
        think="Average: find all numbers, add them up and divide by how many there are.",
        code=(
            f'import re\n\nnumbers = [int(n) for n in re.findall(r"\\d+", "{text}")]\n'
            "print(sum(numbers) / len(numbers))"
        ),
        answer=str(float(average)),
    )


def length_of_longest(rng: random.Random) -> Draft:
    text = sentence(rng)
    most = rng.random() < 0.65
    word, function = ("longest", "max") if most else ("shortest", "min")
    lengths = sorted(len(w) for w in re.findall(r"\S+", text))
    return Draft(
        phrasings=(
            f'How many letters does the {word} word in "{text}" have?',
            f"how long is the {word} word in '{text}'",
            f"length of the {word} word: {text}",
            f"number of letters of the {word} word in '{text}'",
            f"What is the length of the {word} word of '{text}'?",
            f"For a column width: how many characters has the {word} word in '{text}'?",
            f"{word} word of '{text}', how many letters?",
            f"letters in the {word} word: {text}",
            f"Give the {word} word length in '{text}'",
            f"Find the number of letters in the {word} word of '{text}'.",
            f'What length does the {word} word in "{text}" have?',
        ),
        think=f"Length of the {word} word: split the text and take the {function} of the lengths.",
        code=f"text = {literal(text)}\nprint({function}(len(w) for w in text.split()))",
        answer=str(lengths[-1 if most else 0]),
    )


def first_or_last_number(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 400), 2)
    name, item = rng.choice(NAMES), rng.choice(vocabulary.FOODS)
    text = rng.choice(
        (
            f"room {a} on floor {b}",
            f"{a} of {b} pages",
            f"{name} has {a} {item} and {b} coins",
            f"bus {a} leaves in {b} minutes",
            f"{a} {item} cost {b} dollars",
        )
    )
    first = rng.random() < 0.5
    which, index = ("first", "0") if first else ("last", "-1")
    return Draft(
        phrasings=(
            f'What is the {which} number in "{text}"?',
            f"extract the {which} number from '{text}'",
            f"{which} number in: {text}",
            f"get the {which} number of '{text}'",
            f"Which number comes {which} in '{text}'?",
            f"My label says '{text}'. I only need the {which} number.",
            f"find the {which} number mentioned in '{text}'",
            f"{text} -> {which} number",
            f"read '{text}' and give me the {which} number",
            f"Print the {which} number that occurs in the text '{text}'.",
            f'Which is the {which} of the numbers in "{text}"?',
        ),
        think=f"The {which} number: find all runs of digits and take the one with index {index}.",
        code=f'import re\n\nprint(re.findall(r"\\d+", {literal(text)})[{index}])',
        answer=str(a if first else b),
    )


def place_of_second(rng: random.Random) -> Draft:
    text = rng.choice([w for w in WORDS if len(set(w)) < len(w)])
    letter = rng.choice([c for c in text if text.count(c) > 1])
    last = rng.random() < 0.4
    which = "last" if last else "second"
    places = [m.start() + 1 for m in re.finditer(letter, text)]
    call = f'text.rindex("{letter}")' if last else f'text.index("{letter}", text.index("{letter}") + 1)'
    return Draft(
        phrasings=(
            f'At which position is the {which} {letter} in "{text}", counting from 1?',
            f"position of the {which} {letter} in {text}, counted from 1",
            f"where is the {which} {letter} in {text}? first letter is 1",
            f"{which} {letter} in {text}: which letter number, from 1",
            f"Counting letters from 1, where does {letter} stand for the {which} time in {text}?",
            f"I have to underline the {which} {letter} of {text}. Which letter is that, counted from 1?",
            f"place (from 1) of the {which} '{letter}' in '{text}'",
            f"Find the number, from 1, of the letter where the {which} {letter} occurs in {text}",
            f"1-based index of the {which} {letter} in {text}",
            f"Print the position, counted from 1, of the {which} {letter} in the word {text}.",
            f'Which position, with 1 for the first letter, has the {which} {letter} in "{text}"?',
        ),
        think=f"Position of the {which} {letter}: find its index in {text} and add 1.",
        code=f'text = "{text}"\nprint({call} + 1)',
        answer=str(places[-1 if last else 1]),
    )


def nth_in_alphabet(rng: random.Random) -> Draft:
    drawn = rng.choice((words(rng, 3, 5), rng.sample(NAMES, 4)))
    n = rng.randint(2, 3)
    name = ("second", "third")[n - 2]
    shown = ", ".join(drawn)
    ranks = {w: sum(other < w for other in drawn) for w in drawn}
    p = person(rng)
    return Draft(
        phrasings=(
            f"Our list is {shown}. We go through it alphabetically; what comes {name}?",
            f"{p.name} puts {shown} in order from A to Z. Which one is in {name} place then?",
            f"Which comes {name} in alphabetical order: {shown}?",
            f"{name} in alphabetical order: {shown}",
            f"which one is {name} if sorted a to z: {shown}",
            f"who or what is {name} alphabetically, {shown}?",
            f"We line up {shown} by the alphabet. Which is {name}?",
            f"sort {shown} and give me the {name}",
            f"the {name} of {shown} by abc",
            f"If {shown} are put in alphabetical order, which stands in {name} place?",
            f"alphabetically {name}: {shown}?",
            f"Print the word that is {name} when {shown} are sorted alphabetically.",
            f"Which of {shown} is the {name} one in the alphabetical order?",
        ),
        think=f"The {name} in order: sort the words and take the one with index {n - 1}.",
        code=f"words = {literals(drawn)}\nprint(sorted(words)[{n - 1}])",
        answer=next(w for w in drawn if ranks[w] == n - 1),
    )
