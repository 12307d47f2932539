"""More yes or no: limits, capitals at the start, forbidden words, names of users, order of two letters."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, punctuated, sentence

_ENDS = (("?", "question mark"), ("?", "question mark"), (".", "full stop"), ("!", "exclamation mark"))


def text_fits(rng: random.Random) -> Draft:
    text = rng.choice((sentence(rng), "Happy birthday to my best friend", f"{rng.choice(NAMES)}'s {rng.choice(ITEMS)}"))
    n = max(5, len(text) + rng.choice((-6, -3, -1, 0, 1, 4, 8)))
    return Draft(
        phrasings=(
            f'Does "{text}" fit in {n} characters?',
            f"does this text fit in {n} characters: {text}",
            f'is "{text}" at most {n} characters long',
            f'"{text}" - within {n} characters or not?',
            f"fits into {n} characters? {text}",
            f'The field takes at most {n} characters. Can I enter "{text}"?',
            f'We engrave up to {n} characters, spaces included. Is "{text}" short enough?',
            f'check if "{text}" is not longer than {n} characters',
            f'True or false: "{text}" has {n} characters or fewer',
            f'Check whether "{text}" has no more than {n} characters.',
            f'Is the length of "{text}" at most {n}, counting spaces?',
        ),
        think=f"Fits or not: compare the length of the text with {n}.",
        code=f"print(len({literal(text)}) <= {n})",
        answer=str(sum(1 for _ in text) <= n),
    )


def starts_with_capital(rng: random.Random) -> Draft:
    text = rng.choice((sentence(rng), sentence(rng).lower(), rng.choice(NAMES), rng.choice(WORDS)))
    return Draft(
        phrasings=(
            f'Does "{text}" start with a capital letter?',
            f"does '{text}' begin with a capital",
            f"is the first letter of '{text}' a capital?",
            f"is the first letter of '{text}' upper case",
            f"check if '{text}' starts with an uppercase letter",
            f"capital letter at the start? {text}",
            f"A pupil wrote '{text}'. Is there a capital at the beginning?",
            f"Is '{text}' capitalized, I mean its first letter?",
            f"True or false: '{text}' has a big first letter",
            f"Check whether the first character of '{text}' is upper case.",
            f'Is the letter that "{text}" starts with a capital one?',
        ),
        think="Capital at the start or not: test if the first character is upper case.",
        code=f"print({literal(text)}[0].isupper())",
        answer=str(text[0] in string.ascii_uppercase),
    )


def ends_with_mark(rng: random.Random) -> Draft:
    mark, name = rng.choice(_ENDS)
    text = punctuated(rng)
    if rng.random() < 0.4:
        text = text[:-1] + mark
    return Draft(
        phrasings=(
            f'Does "{text}" end with a {name}?',
            f"does '{text}' end with a {name}",
            f"is there a {name} at the end of '{text}'?",
            f"is the last character of '{text}' a {name}",
            f"{name} at the end? {text}",
            f"A pupil wrote '{text}'. Is the mark at the end a {name}?",
            f"check if '{text}' finishes with a {name}",
            f"Is '{text}' closed by a {name}?",
            f"True or false: '{text}' ends in a {name}",
            f"Check whether the sentence '{text}' ends with a {name}.",
            f'Is a {name} the last character of "{text}"?',
        ),
        think=f"Whether it ends with a {name}: test the end of the text for {mark}.",
        code=f'print({literal(text)}.endswith("{mark}"))',
        answer=str(text[-1] == mark),
    )


def same_first_and_last(rng: random.Random) -> Draft:
    alike = [w for w in (*WORDS, *ITEMS, "level", "window", "stress", "high", "noon", "area") if w[0] == w[-1]]
    text = rng.choice((rng.choice(alike), rng.choice(WORDS)))
    return Draft(
        phrasings=(
            f'Does "{text}" start and end with the same letter?',
            f"does {text} begin and end with the same letter",
            f"are the first and last letter of {text} the same?",
            f"first and last letter of {text} equal?",
            f"is the first letter of '{text}' also its last",
            f"In a game I need words that end with the letter they start with. Is {text} one?",
            f"check if '{text}' has the same letter at both ends",
            f"same letter at both ends: {text}?",
            f"True or false: {text} starts and ends with one and the same letter",
            f"Check whether the first letter of {text} equals its last letter.",
            f'Is the last letter of "{text}" the one it begins with?',
        ),
        think=f"Same at both ends or not: compare the first and the last letter of {text}.",
        code=f'text = "{text}"\nprint(text[0] == text[-1])',
        answer=str(bool(re.fullmatch(r"(.).*\1", text))),
    )


def has_forbidden_word(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    words = text.split()
    some = rng.sample([w for w in (*ITEMS, "free", "money", "prize", "winner", "spam") if w not in words], 3)
    if rng.random() < 0.5:
        some[rng.randrange(3)] = rng.choice(words)
    listed = ", ".join(some)
    return Draft(
        phrasings=(
            f'Does "{text}" contain any of the words {listed}?',
            f"does '{text}' have one of these words: {listed}",
            f"any of {listed} in '{text}'?",
            f"is one of the words {listed} in '{text}'",
            f"spam filter words: {listed}. Does '{text}' contain one of them?",
            f"We block comments with the words {listed}. Is '{text}' blocked?",
            f"check if '{text}' uses at least one of the words {listed}",
            f"Is at least one of {listed} a word of '{text}'?",
            f"True or false: some word of '{text}' is among {listed}",
            f"Check whether any of the words {listed} occurs as a word in '{text}'.",
            f'Can one of the words {listed} be found in "{text}"?',
        ),
        think="Any of the words or not: split the text and test if one of the words is in it.",
        code=(
            f"words = {literal(text)}.split()\nprint(any(w in words for w in [{', '.join(literal(w) for w in some)}]))"
        ),
        answer=str(not set(some).isdisjoint(re.findall("[a-z]+", text))),
    )


def is_valid_username(rng: random.Random) -> Draft:
    name = rng.choice(NAMES).lower()
    text = rng.choice(
        (f"{name}_{rng.randint(1, 99)}", f"{name}{rng.randint(1, 9999)}", name, f"{name}.{rng.choice(ITEMS)}",
         f"{name} {rng.choice(ITEMS)}", f"{name}-{rng.randint(1, 99)}", f"{name}_{rng.choice(ITEMS)}", f"{name}!")
    )  # fmt: skip
    rule = "only letters, digits and underscores"
    return Draft(
        phrasings=(
            f'Is "{text}" a valid username, with {rule}?',
            f"is '{text}' ok as a username? {rule} allowed",
            f"check if '{text}' has {rule}",
            f"does '{text}' contain {rule}",
            f"username '{text}' valid? ({rule})",
            f"Our usernames may have {rule}. Is '{text}' allowed?",
            f"A user wants to be called '{text}'. The rule is {rule}. Is that accepted?",
            f"valid user name or not: '{text}', {rule}",
            f"True or false: '{text}' consists of {rule}",
            f"Check with a regular expression whether '{text}' consists of {rule}.",
            f'Does the username "{text}" keep to {rule}?',
        ),
        think="Valid or not: match the whole text against letters, digits and underscores.",
        code=f'import re\n\nprint(bool(re.fullmatch(r"[A-Za-z0-9_]+", {literal(text)})))',
        answer=str(all(c in string.ascii_letters + string.digits + "_" for c in text)),
    )


def letter_is_before(rng: random.Random) -> Draft:
    a, b = rng.sample(string.ascii_uppercase, 2)
    before = rng.random() < 0.6
    side, sign = ("before", "<") if before else ("after", ">")
    earlier = string.ascii_uppercase.index(a) < string.ascii_uppercase.index(b)
    return Draft(
        phrasings=(
            f"Does {a} come {side} {b} in the alphabet?",
            f"is {a} {side} {b} in the alphabet",
            f"does the letter {a} come {side} the letter {b}?",
            f"alphabet: is {a} {side} {b}?",
            f"Is the letter {a} {side} {b} when you say the alphabet?",
            f"My son asks whether {a} comes {side} {b} in the abc. Does it?",
            f"check if {a} is {side} {b} alphabetically",
            f"letter {a} {side} letter {b}, yes or no",
            f"True or false: {a} stands {side} {b} in the alphabet",
            f"Check whether the letter {a} comes {side} the letter {b} in the alphabet.",
            f"In the alphabet, does {a} stand {side} {b}?",
        ),
        think=f"Whether {a} comes {side} {b}: compare the two letters.",
        code=f'print("{a}" {sign} "{b}")',
        answer=str(earlier == before),
    )


def all_words_capitalized(rng: random.Random) -> Draft:
    some = sentence(rng).title().split()
    if rng.random() < 0.5:
        i = rng.randrange(len(some))
        some[i] = some[i].lower()
    text = " ".join(some)
    return Draft(
        phrasings=(
            f'Does every word in "{text}" start with a capital letter?',
            f"is every word in '{text}' capitalised",
            f"are all the words of '{text}' capitalized?",
            f"do all words in '{text}' begin with a capital",
            f"check if each word of '{text}' has a capital first letter",
            f"every word capitalized? {text}",
            f"Our headline is '{text}'. Does each of its words begin with a capital?",
            f"Is '{text}' in title case, with a capital at the start of every word?",
            f"True or false: each word in '{text}' starts with an uppercase letter",
            f"Check whether all words of '{text}' start with a capital letter.",
            f'Do the words of "{text}" all have an uppercase first letter?',
        ),
        think="All capitalized or not: split the text and test if the first letter of each word is upper case.",
        code=f"text = {literal(text)}\nprint(all(w[0].isupper() for w in text.split()))",
        answer=str(not re.search(r"\b[a-z]", text)),
    )
