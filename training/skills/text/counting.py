"""How many letters, words, lines and so on."""

from __future__ import annotations

import random
import string

from training.skills.base import Draft
from training.skills.text.words import NAMES, WORDS, literal, paragraph, punctuated, sentence, word


def count_letter(rng: random.Random) -> Draft:
    text = word(rng)
    repeated = [c for c in text.lower() if text.lower().count(c) > 1]
    letter = rng.choice(repeated if repeated and rng.random() < 0.7 else [*text.lower(), *"aeirst"])
    return Draft(
        phrasings=(
            f"How many {letter}'s are in {text}?",
            f"How many {letter}'s in {text}?",
            f"How many times does the letter {letter} appear in {text}?",
            f'Count the letter "{letter}" in "{text}"',
            f"how many {letter}s in {text}",
            f"How often does '{letter}' occur in the word '{text}'?",
            f"number of {letter}'s in {text}",
            f'Can you count how many "{letter}" there are in the word "{text}"?',
            f"My kid asked me how many {letter}'s the word {text} has. What is the number?",
            f"Find the number of occurrences of the letter {letter.upper()} in {text}.",
            f"How many '{letter}' letters does '{text}' contain?",
            f"Count the number of {letter}'s in the word {text}.",
            f"How many of the letter {letter} are there in {text}?",
        ),
        think=f"Lower-case the word {text} and count the letter {letter}.",
        code=f'print({literal(text)}.lower().count("{letter}"))',
        answer=str(sum(c == letter for c in text.lower())),
    )


def count_words(rng: random.Random) -> Draft:
    text = rng.choice((sentence, punctuated))(rng)
    return Draft(
        phrasings=(
            f"How many words are in the sentence '{text}'?",
            f'Count the words in "{text}"',
            f"How many words are there in this sentence: {text}",
            f"word count of: {text}",
            f'What is the word count of "{text}"?',
            f"Please tell me how many words this text has: '{text}'",
            f"count words in {text}",
            f'I wrote "{text}" in my essay. How many words is that?',
            f"Determine the number of words in the following text: {text}",
            f'How many words does the phrase "{text}" contain?',
            f"Find the number of words in '{text}'",
        ),
        think="Split the sentence at spaces and count the words.",
        code=f"text = {literal(text)}\nprint(len(text.split()))",
        answer=str(text.count(" ") + 1),
    )


def count_vowels(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence))(rng)
    return Draft(
        phrasings=(
            f"How many vowels are in {text}?",
            f'Count the vowels in "{text}"',
            f"How many vowels does '{text}' have?",
            f"number of vowels in {text}",
            f"how many vowels in {text}",
            f'Could you count the vowels (a, e, i, o, u) in "{text}" for me?',
            f"Find the vowel count of '{text}'.",
            f"In a spelling lesson we look at: {text}. How many of the letters are vowels?",
            f'Count the number of vowels in the string "{text}".',
            f"How many vowels are there in '{text}'?",
        ),
        think="Count the characters of the lower-cased text that are one of a, e, i, o, u.",
        code=f'text = {literal(text)}\nprint(sum(c in "aeiou" for c in text.lower()))',
        answer=str(sum(text.lower().count(v) for v in "aeiou")),
    )


def count_consonants(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence))(rng)
    return Draft(
        phrasings=(
            f"How many consonants are in {text}?",
            f'Count the consonants in "{text}"',
            f"How many consonants does '{text}' have?",
            f"consonant count of {text}",
            f"how many consonants in {text}",
            f'Please work out the number of consonants in "{text}".',
            f"Find how many letters in '{text}' are consonants.",
            f"Not counting vowels, how many letters are there in {text}?",
            f'What is the number of consonants in "{text}"?',
            f"Count the number of consonants in the string '{text}'.",
        ),
        think="Count the letters of the lower-cased text that are not vowels.",
        code=f'text = {literal(text)}\nprint(sum(c.isalpha() and c not in "aeiou" for c in text.lower()))',
        answer=str(sum(c in string.ascii_letters for c in text) - sum(text.lower().count(v) for v in "aeiou")),
    )


def count_characters(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence, punctuated))(rng)
    return Draft(
        phrasings=(
            f'How many characters are in "{text}"?',
            f'What is the length of the string "{text}"?',
            f"How long is the string '{text}'?",
            f'length of "{text}"',
            f"Count the characters in '{text}', spaces included.",
            f"how many characters including spaces does {text} have",
            f'Can you give me the character count of "{text}"?',
            f"I need to fit '{text}' into a form field. How many characters long is it?",
            f'Get the string length of "{text}".',
            f"Find the length of '{text}'.",
            f'Count the number of characters in "{text}".',
        ),
        think="Take the length of the whole string.",
        code=f"print(len({literal(text)}))",
        answer=str(sum(1 for _ in text)),
    )


def count_letters_in_word(rng: random.Random) -> Draft:
    text = word(rng)
    return Draft(
        phrasings=(
            f"How many letters are in the word {text}?",
            f"How many letters does {text} have?",
            f"how many letters in {text}",
            f'Count the letters in "{text}"',
            f"number of letters in {text}",
            f"Can you tell me how many letters there are in '{text}'?",
            f"In a crossword the answer is {text}. How many letters is that?",
            f"How many letters long is the word '{text}'?",
            f"Find the number of letters in the word {text}.",
            f'How many letters does the word "{text}" contain?',
        ),
        think=f"Take the length of the word {text}.",
        code=f"print(len({literal(text)}))",
        answer=str(sum(1 for _ in text)),
    )


def count_characters_without_spaces(rng: random.Random) -> Draft:
    text = rng.choice((sentence, punctuated))(rng)
    return Draft(
        phrasings=(
            f'How many characters are in "{text}" without spaces?',
            f"Count the characters in '{text}', not counting spaces.",
            f"How many characters does '{text}' have excluding spaces?",
            f'length of "{text}" without the spaces',
            f"Ignoring spaces, how many characters are in: {text}",
            f"how many non-space characters in {text}",
            f'Tell me the character count of "{text}", leaving the spaces out.',
            f"A form counts everything except spaces. What would it count for '{text}'?",
            f'Excluding spaces, what is the length of "{text}"?',
            f"How many characters are there in '{text}' if you don't count spaces?",
        ),
        think="Remove the spaces and take the length of what is left.",
        code=f'text = {literal(text)}\nprint(len(text.replace(" ", "")))',
        answer=str(sum(c != " " for c in text)),
    )


def count_sentences(rng: random.Random) -> Draft:
    number = rng.randint(2, 4)
    text = paragraph(rng, number)
    return Draft(
        phrasings=(
            f"How many sentences are in this text: {text}",
            f'Count the sentences in "{text}"',
            f"How many sentences does the following paragraph have? {text}",
            f"number of sentences: {text}",
            f'Can you count how many sentences there are in "{text}"?',
            f"I wrote this: {text} How many sentences is that?",
            f"sentence count of '{text}'",
            f'Find out how many sentences "{text}" contains.',
            f"Count the number of sentences in the text: {text}",
            f'How many sentences are there in "{text}"?',
        ),
        think="Each sentence ends in a full stop, exclamation mark or question mark, so count those endings.",
        code=f'import re\n\ntext = {literal(text)}\nprint(len(re.findall(r"[.!?]+", text)))',
        answer=str(number),
    )


def count_lines(rng: random.Random) -> Draft:
    lines = [sentence(rng) for _ in range(rng.randint(2, 5))]
    text = "\n".join(lines)
    return Draft(
        phrasings=(
            f"How many lines are in this text?\n{text}",
            f"Count the lines:\n{text}",
            f"How many lines does the following text have?\n\n{text}",
            f"line count of\n{text}",
            f"Please count how many lines I pasted here:\n{text}",
            f"{text}\n\nHow many lines is that?",
            f"Here is a note:\n{text}\nHow many lines does the note have?",
            f"Tell me the number of lines:\n\n{text}",
            f"Count the number of lines in this text:\n{text}",
            f"How many lines of text are there here?\n{text}",
        ),
        think="Split the text into lines and count them.",
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
    return Draft(
        phrasings=(
            f'How many uppercase letters are in "{text}"?',
            f"Count the capital letters in '{text}'",
            f"How many capital letters does '{text}' have?",
            f'number of uppercase letters in "{text}"',
            f"how many capitals in {text}",
            f"Could you check how many letters in '{text}' are upper case?",
            f'A password rule counts upper-case characters. How many are in "{text}"?',
            f"Find the number of upper case characters in '{text}'.",
            f'Count the uppercase letters in "{text}".',
            f"How many capital letters are there in '{text}'?",
        ),
        think="Count the characters that are upper case.",
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
            f'How many digits are in "{text}"?',
            f"Count the digits in '{text}'",
            f"How many digits does the string '{text}' contain?",
            f'number of digits in "{text}"',
            f"how many numeric characters are in {text}",
            f"Please count the digit characters in '{text}'.",
            f'A validator wants to know how many characters of "{text}" are digits. How many?',
            f"Find how many of the characters in '{text}' are numbers from 0 to 9.",
            f'Count the number of digits in the string "{text}".',
            f"How many digits are there in '{text}'?",
        ),
        think="Count the characters that are digits.",
        code=f"text = {literal(text)}\nprint(sum(c.isdigit() for c in text))",
        answer=str(sum(text.count(d) for d in string.digits)),
    )


def count_punctuation(rng: random.Random) -> Draft:
    text = " ".join(punctuated(rng) for _ in range(rng.randint(1, 2)))
    return Draft(
        phrasings=(
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
        think="Count the characters that are in string.punctuation.",
        code=f"import string\n\ntext = {literal(text)}\nprint(sum(c in string.punctuation for c in text))",
        answer=str(sum(not c.isalnum() and c != " " for c in text)),
    )


def count_substring(rng: random.Random) -> Draft:
    part = rng.choice(("an", "ss", "is", "he", "in", "ab", "the", "or", "on", "er", "cat", "at"))
    filler = [rng.choice(("x", "m", "to", "r", "e", "b", "lo")) for _ in range(rng.randint(2, 4))]
    text = rng.choice(("banana", "mississippi", "abracadabra", part.join(filler), part.join(filler) + part))
    return Draft(
        phrasings=(
            f"How many times does '{part}' appear in '{text}'?",
            f'Count the substring "{part}" in "{text}"',
            f'How many times does the substring "{part}" occur in "{text}"?',
            f"occurrences of '{part}' in '{text}'",
            f"how many times is {part} in {text}",
            f'Can you tell me how often "{part}" shows up in "{text}"?',
            f"Searching for '{part}' in '{text}': how many matches are found?",
            f'Find the number of non-overlapping occurrences of "{part}" in the string "{text}".',
            f"Count how many times '{part}' occurs in the string '{text}'.",
            f'How often does "{part}" appear in "{text}"?',
        ),
        think=f"Count the occurrences of {part} in {text}.",
        code=f"print({literal(text)}.count({literal(part)}))",
        answer=str(len(text.split(part)) - 1),
    )


def count_word(rng: random.Random) -> Draft:
    target = rng.choice(("the", "a", "dog", "red", "is", "and", "cat", "to", "apple", "rain"))
    others = rng.sample(("blue", "runs", "house", "with", "we", "see", "fast", "tree", "music", "road"), 5)
    drawn = [target] * rng.randint(1, 4) + others[: rng.randint(2, 5)]
    rng.shuffle(drawn)
    text = " ".join(drawn)
    return Draft(
        phrasings=(
            f"How many times does the word '{target}' appear in '{text}'?",
            f'Count the word "{target}" in "{text}"',
            f'How often is the word "{target}" used in: {text}',
            f"how many times is {target} in the text: {text}",
            f'frequency of the word "{target}" in "{text}"',
            f"Please count how often the word '{target}' comes up in '{text}'.",
            f'My text is "{text}". How many times did I use the word "{target}"?',
            f"Find the number of times the word {target} occurs in this text: {text}",
            f"Count the occurrences of the word '{target}' in '{text}'.",
            f'How many times does the word "{target}" occur in "{text}"?',
        ),
        think=f"Split the lower-cased text into words and count the word {target}.",
        code=f"text = {literal(text)}\nprint(text.lower().split().count({literal(target)}))",
        answer=str(sum(w == target for w in drawn)),
    )
