"""The alphabet: neighbours and numbers of letters, codes of all letters of a word, whether a letter comes twice."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS


def neighbour_letter(rng: random.Random) -> Draft:
    after = rng.random() < 0.5
    i = rng.randint(0, 24) if after else rng.randint(1, 25)
    letter = string.ascii_uppercase[i]
    side, sign = ("after", "+") if after else ("before", "-")
    other = "next" if after else "previous"
    return Draft(
        phrasings=(
            f"Which letter comes {side} {letter}?",
            f"letter {side} {letter}",
            f"what letter comes right {side} {letter} in the alphabet",
            f"what's the letter {side} {letter} in the abc",
            f"alphabet: {other} letter for {letter}?",
            f"My little sister asks which letter is directly {side} {letter}. What do I say?",
            f"the {other} letter of the alphabet, starting from {letter}",
            f"Name the letter that stands just {side} {letter}",
            f"In the alphabet, what is the {other} letter if I am at {letter}?",
            f"Print the letter that comes directly {side} {letter} in the alphabet.",
            f"What is the letter immediately {side} {letter} in the alphabet?",
        ),
        think=f"Letter {side} {letter}: take its code, {'add' if after else 'subtract'} 1 and turn it back.",
        code=f'print(chr(ord("{letter}") {sign} 1))',
        answer=string.ascii_uppercase[i + 1 if after else i - 1],
    )


def number_of_letter(rng: random.Random) -> Draft:
    i = rng.randrange(26)
    case, alphabet = rng.choice((("upper", string.ascii_uppercase), ("lower", string.ascii_lowercase)))
    letter = alphabet[i]
    return Draft(
        phrasings=(
            f"What number is the letter {letter} in the alphabet?",
            f"what number letter is {letter}",
            f"position of {letter} in the alphabet",
            f"which place in the alphabet does {letter} have",
            f"{letter} is which number letter of the abc?",
            f"Counting from A as one, what number is {letter}?",
            f"alphabet number of the letter {letter}",
            f"On what place does the letter {letter} come in the alphabet?",
            f"If I count through the alphabet, at what number do I reach {letter}?",
            f"Print the position of the letter {letter} in the alphabet, counting from one.",
            f"At which position of the alphabet, counted from one, is the letter {letter}?",
        ),
        think=f"Place of {letter}: find its index in the alphabet and add 1.",
        code=f'import string\n\nprint(string.ascii_{case}case.index("{letter}") + 1)',
        answer=str(ord(letter) - ord(alphabet[0]) + 1),
    )


def ascii_codes(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(ITEMS), "Hi", "Hello", "cat", "OK", "abc", "Zoe", rng.choice(ITEMS).upper()))
    return Draft(
        phrasings=(
            f'What are the ASCII codes of the letters in "{text}"?',
            f"ascii codes of {text}",
            f"ascii values for each letter of '{text}', as a list",
            f"list the character codes of {text}",
            f"Which ASCII numbers do the letters of {text} have?",
            f"turn {text} into a list of ascii numbers",
            f"I send {text} over a serial line. Which list of ASCII codes is that?",
            f"{text} letter by letter in ASCII codes",
            f"Give the code of every character of '{text}' in a list",
            f"Print a list of the ASCII codes of all characters in '{text}'.",
            f'Which list of ASCII codes represents the text "{text}"?',
        ),
        think=f"ASCII codes: take ord of each character of {text}, as a list.",
        code=f'print([ord(c) for c in "{text}"])',
        answer=str(list(text.encode("ascii"))),
    )


def has_repeated_letter(rng: random.Random) -> Draft:
    unique = [w for w in (*WORDS, *ITEMS) if len(set(w)) == len(w)]
    text = rng.choice((rng.choice(unique), rng.choice(WORDS), rng.choice(WORDS)))
    return Draft(
        phrasings=(
            f'Is any letter repeated in "{text}"?',
            f"is there any letter repeated in {text}",
            f"does {text} contain the same letter twice?",
            f"repeated letter in {text}, yes or no",
            f"Does a letter come more than once in {text}?",
            f"For hangman: does {text} use some letter at least twice?",
            f"check if '{text}' has a letter that occurs more than once",
            f"Is there a letter which '{text}' has two or more times?",
            f"True or false: some letter appears at least twice in {text}",
            f"Check whether any letter occurs more than once in the word {text}.",
            f'Can you find a letter that "{text}" has more than once?',
        ),
        think=f"Repeated letter or not: compare the number of different letters of {text} with its length.",
        code=f'text = "{text}"\nprint(len(set(text)) < len(text))',
        answer=str(bool(re.search(r"(.).*\1", text))),
    )
