"""How many sentences, lines, capitals, digits and marks, and how often a word or a part occurs."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import NAMES, WORDS, literal, paragraph, punctuated, sentence
from training.skills.vocabulary import person


def count_sentences(rng: random.Random) -> Draft:
    number = rng.randint(2, 4)
    text = paragraph(rng, number)
    return Draft(
        phrasings=(
            f'My son had to count the sentences in "{text}" How many should he have found?',
            f'My pupil wrote: "{text}" How many sentences are there?',
            f"into how many sentences do the marks . ! ? divide this: {text}",
            f"How many sentences are in this text: {text}",
            f'Count the sentences in "{text}"',
            f"How many sentences does the following paragraph have? {text}",
            f"number of sentences: {text}",
            f'Can you count how many sentences there are in "{text}"?',
            f"I wrote this: {text} How many sentences is that?",
            f"sentence count of '{text}'",
            f'Find out how many sentences "{text}" contains.',
            f'sentences in "{text}", how many?',
            f"count sentences: {text}",
            f"How many sentences: {text}",
            f"Tell me the number of sentences in this text: {text}",
            f"What's the sentence count of this paragraph? {text}",
            f'"{text}" - how many sentences are that?',
            f"I have to write at least five sentences. How many does this have: {text}",
            f"How many separate sentences is this paragraph made of: {text}",
            f"Count the number of sentences in the text: {text}",
            f'How many sentences are there in "{text}"?',
        ),
        think="Number of sentences: each ends in a full stop, exclamation or question mark, so count those endings.",
        code=f'import re\n\ntext = {literal(text)}\nprint(len(re.findall(r"[.!?]+", text)))',
        answer=str(number),
    )


def count_lines(rng: random.Random) -> Draft:
    lines = [sentence(rng) for _ in range(rng.randint(2, 5))]
    text = "\n".join(lines)
    return Draft(
        phrasings=(
            f"How many lines does this text have: {literal(text)}?",
            f"{literal(text)} - how many lines are that?",
            f"how many lines in this poem\n{text}",
            f"count lines:\n{text}",
            f"How many lines are in this text?\n{text}",
            f"Count the lines:\n{text}",
            f"How many lines does the following text have?\n\n{text}",
            f"line count of\n{text}",
            f"Please count how many lines I pasted here:\n{text}",
            f"{text}\n\nHow many lines is that?",
            f"Here is a note:\n{text}\nHow many lines does the note have?",
            f"Tell me the number of lines:\n\n{text}",
            f"How many lines:\n{text}",
            f"number of lines in this:\n{text}",
            f"How many lines are there below?\n\n{text}",
            f"Give me the line count of this text:\n{text}",
            f"I pasted a poem:\n{text}\nHow many lines is it?",
            f"count lines please\n\n{text}",
            f"What's the number of lines in the following?\n{text}",
            f"Count how many lines this file has:\n{text}",
            f"Count the number of lines in this text:\n{text}",
            f"How many lines of text are there here?\n{text}",
        ),
        think="Number of lines: split the text into lines and count them.",
        code=f"text = {literal(text)}\nprint(len(text.splitlines()))",
        answer=str(len(lines)),
    )


def count_uppercase(rng: random.Random) -> Draft:
    text = rng.choice(
        (
            " ".join(rng.sample(NAMES, rng.randint(2, 4))),
            "".join(rng.choice((c, c.upper())) for c in rng.choice(WORDS)),
            punctuated(rng),
        )
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} pays extra for each capital letter on a sign that says '{text}'. How many capitals are there?",
            f'How many uppercase letters are in "{text}"?',
            f"Count the capital letters in '{text}'",
            f"How many capital letters does '{text}' have?",
            f'number of uppercase letters in "{text}"',
            f"how many capitals in {text}",
            f"Could you check how many letters in '{text}' are upper case?",
            f'A password rule counts upper-case characters. How many are in "{text}"?',
            f"Find the number of upper case characters in '{text}'.",
            f'how many capital letters: "{text}"',
            f"uppercase count '{text}'",
            f"count capitals: {text}",
            f'How many letters in "{text}" are capitals?',
            f"How many uppercase characters does '{text}' contain?",
            f'What\'s the number of capital letters in "{text}"?',
            f"Tell me how many upper-case letters there are in '{text}'.",
            f'"{text}" - how many big letters?',
            f"Only count the letters that are capitalised: {text}",
            f'How many times did I use a capital in "{text}"?',
            f"My teacher marks each capital letter in '{text}'. How many marks are that?",
            f'give me the total of uppercase letters in "{text}"',
            f'Count the uppercase letters in "{text}".',
            f"How many capital letters are there in '{text}'?",
        ),
        think="Number of capital letters: count the characters that are upper case.",
        code=f"text = {literal(text)}\nprint(sum(c.isupper() for c in text))",
        answer=str(sum(c in string.ascii_uppercase for c in text)),
    )


def count_digits(rng: random.Random) -> Draft:
    text = rng.choice(
        (
            f"Order {rng.randint(10, 99999)} ships in {rng.randint(2, 30)} days",
            f"{rng.choice(WORDS)}{rng.randint(1, 9999)}",
            f"Call {rng.randint(100, 999)}-{rng.randint(1000, 9999)} before {rng.randint(1, 12)}pm",
            "".join(rng.choice("abcdefxyz0123456789") for _ in range(rng.randint(6, 12))),
            f"Room {rng.randint(1, 500)}, floor {rng.randint(1, 40)}",
        )
    )
    return Draft(
        phrasings=(
            f"how many single digits does '{text}' have",
            f"digits in '{text}': how many?",
            f'How many digits are in "{text}"?',
            f"Count the digits in '{text}'",
            f"How many digits does the string '{text}' contain?",
            f'number of digits in "{text}"',
            f"how many numeric characters are in {text}",
            f"Please count the digit characters in '{text}'.",
            f'A validator wants to know how many characters of "{text}" are digits. How many?',
            f"Find how many of the characters in '{text}' are numbers from 0 to 9.",
            f'digits in "{text}", how many?',
            f"digit count '{text}'",
            f"count digits: {text}",
            f'What\'s the number of digits in "{text}"?',
            f"Tell me how many digits there are in '{text}'.",
            f'"{text}" - how many digits?',
            f"How many of the characters of '{text}' are digits?",
            f"Only count the characters 0 to 9 in this: {text}",
            f'give me the total of digit characters in "{text}"',
            f"How many single digits were typed in '{text}'?",
            f'Each digit on a door sign costs extra. How many digits are on "{text}"?',
            f"In the string '{text}', how many characters are numeric digits?",
            f'Count the number of digits in the string "{text}".',
            f"How many digits are there in '{text}'?",
        ),
        think="Number of digits: count the characters that are digits.",
        code=f"text = {literal(text)}\nprint(sum(c.isdigit() for c in text))",
        answer=str(sum(text.count(d) for d in string.digits)),
    )


def count_punctuation(rng: random.Random) -> Draft:
    text = " ".join(punctuated(rng) for _ in range(rng.randint(1, 2)))
    return Draft(
        phrasings=(
            f'How many punctuation marks does the text "{text}" have?',
            f"commas, full stops and other marks, how many altogether: {text}",
            f'How many punctuation marks are in "{text}"?',
            f"Count the punctuation in: {text}",
            f'Count the punctuation marks in "{text}"',
            f'number of punctuation characters in "{text}"',
            f'how many punctuation marks does "{text}" have',
            f"Please count every comma, full stop and other punctuation mark in: {text}",
            f'An editor counts punctuation. What does he count in "{text}"?',
            f'Find the number of punctuation symbols in "{text}".',
            f'Count the number of punctuation marks in the text "{text}".',
            f'How many punctuation characters are there in "{text}"?',
        ),
        think="Number of punctuation marks: count the characters that are in string.punctuation.",
        code=f"import string\n\ntext = {literal(text)}\nprint(sum(c in string.punctuation for c in text))",
        answer=str(sum(not c.isalnum() and c != " " for c in text)),
    )


def count_substring(rng: random.Random) -> Draft:
    part = rng.choice(("an", "ss", "is", "he", "in", "ab", "the", "or", "on", "er", "cat", "at"))
    filler = [rng.choice(("x", "m", "to", "r", "e", "b", "lo")) for _ in range(rng.randint(2, 4))]
    text = rng.choice(("banana", "mississippi", "abracadabra", part.join(filler), part.join(filler) + part))
    if rng.random() < 0.5:
        text = rng.choice(WORDS)
        start = rng.randrange(len(text) - 2)
        part = text[start : start + rng.choice((2, 2, 3))]
    return Draft(
        phrasings=(
            f'what is "{text}".count("{part}")?',
            f'How many times does "{part}" occur in "{text}", without overlaps?',
            f"number of non-overlapping {part} in {text}",
            f"how often is '{part}' in {text}",
            f"count how many times {part} comes in {text}",
            f"How many times does '{part}' appear in '{text}'?",
            f'Count the substring "{part}" in "{text}"',
            f'How many times does the substring "{part}" occur in "{text}"?',
            f"occurrences of '{part}' in '{text}'",
            f"how many times is {part} in {text}",
            f'Can you tell me how often "{part}" shows up in "{text}"?',
            f"Searching for '{part}' in '{text}': how many matches are found?",
            f'Find the number of non-overlapping occurrences of "{part}" in the string "{text}".',
            f"count \"{part}\" in '{text}'",
            f'number of times "{part}" appears in "{text}"',
            f"'{part}' in '{text}': how many times?",
            f"How many \"{part}\" are in the string '{text}'?",
            f"How many times can you find '{part}' in \"{text}\", without overlaps?",
            f"Tell me the number of occurrences of '{part}' in '{text}'.",
            f'What does "{text}".count("{part}") give?',
            f"How many times does {text} contain {part}?",
            f"Give me a count of the substring '{part}' in {text}",
            f'I search for "{part}" in "{text}" with my editor. How many hits do I get?',
            f"The letters '{part}' stand together how many times in '{text}'?",
            f'substring count of "{part}" in "{text}"',
            f"Count how many times '{part}' occurs in the string '{text}'.",
            f'How often does "{part}" appear in "{text}"?',
        ),
        think=f"How often {part} occurs in {text}: count it as a substring.",
        code=f"print({literal(text)}.count({literal(part)}))",
        answer=str(len(text.split(part)) - 1),
    )


def count_word(rng: random.Random) -> Draft:
    target = rng.choice(("the", "a", "dog", "red", "is", "and", "cat", "to", "apple", "rain"))
    others = rng.sample(("blue", "runs", "house", "with", "we", "see", "fast", "tree", "music", "road"), 5)
    drawn = [target] * rng.randint(1, 4) + others[: rng.randint(2, 5)]
    rng.shuffle(drawn)
    text = " ".join(drawn)
    if rng.random() < 0.5:
        text = f"{sentence(rng)} and {sentence(rng)}"
        target = rng.choice(text.split()).lower()
    p = person(rng)
    return Draft(
        phrasings=(
            f'I am writing an essay and my teacher says I use "{target}" too often. How many times is that '
            f'word in "{text}"?',
            f"{p.name} wrote '{text}' and wants to know how often the word {target} is in it, capital or "
            "small. How many times?",
            f'How often does the word "{target}" occur in "{text}"?',
            f"occurrences of the whole word {target} in: {text}",
            f"How many times does the word '{target}' appear in '{text}'?",
            f'Count the word "{target}" in "{text}"',
            f'How often is the word "{target}" used in: {text}',
            f"how many times is {target} in the text: {text}",
            f'frequency of the word "{target}" in "{text}"',
            f"Please count how often the word '{target}' comes up in '{text}'.",
            f'My text is "{text}". How many times did I use the word "{target}"?',
            f"Find the number of times the word {target} occurs in this text: {text}",
            f"word '{target}' in '{text}' - how many times?",
            f"count the word {target}: {text}",
            f'number of times the word "{target}" is in "{text}"',
            f'How many "{target}" are among the words of "{text}"?',
            f"How many of the words in '{text}' are '{target}'?",
            f'Tell me how many times "{target}" is said in: {text}',
            f'how often does the word {target} come in "{text}"',
            f"What is the count of the word '{target}' in this sentence: {text}",
            f'In the sentence "{text}", how many times do you read the word "{target}"?',
            f"occurrences of the whole word \"{target}\" in '{text}'",
            f'I think I overuse "{target}". How many times is that word in "{text}"?',
            f"Give me the number of times '{target}' occurs as a word in '{text}'.",
            f"Count the occurrences of the word '{target}' in '{text}'.",
            f'How many times does the word "{target}" occur in "{text}"?',
        ),
        think=f"How often the word {target} occurs: split the lower-cased text into words and count it.",
        code=f"text = {literal(text)}\nprint(text.lower().split().count({literal(target)}))",
        answer=str(len(re.findall(rf"\b{target}\b", text.lower()))),
    )
