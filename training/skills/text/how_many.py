"""How many: marks, doubled letters, words of a kind, fields of a line, letters more than another word has."""

from __future__ import annotations

import random
import re
import string
from fractions import Fraction

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence

_BITS = ("Stop", "Wait", "Hello", "Help me", "Come here", "What", "Why", "Yes", "No", "Look", "Really", "I know",
         "Who is there", "See you soon", "Not now", "Good morning")  # fmt: skip
_MARKS = (("comma", ","), ("question mark", "?"), ("exclamation mark", "!"), ("full stop", "."))


def count_mark(rng: random.Random) -> Draft:
    name, mark = rng.choice(_MARKS)
    bits = rng.sample(_BITS, rng.randint(3, 6))
    marks = [mark, *(rng.choice(",?!.") for _ in bits[2:]), rng.choice((mark, "!", "?", "."))]
    text = " ".join(bit + after for bit, after in zip(bits, marks, strict=True))
    return Draft(
        phrasings=(
            f'Count the {name}s in the text "{text}"',
            f'How many {name}s are in "{text}"?',
            f"count the {name}s in '{text}'",
            f"how many {name}s: {text}",
            f"number of {name}s in '{text}'",
            f'How many {name}s does "{text}" have?',
            f"I wrote '{text}'. How many {name}s did I use?",
            f"{name} count for: {text}",
            f"Could you count how often a {name} appears in '{text}'?",
            f"find how many times {mark} occurs in '{text}'",
            f"Count every {name} ({mark}) in the text '{text}'.",
            f'What is the number of {name}s in "{text}"?',
        ),
        think=f"Number of {name}s: count the character {mark} in the text.",
        code=f'print({literal(text)}.count("{mark}"))',
        answer=str(sum(after == mark for after in marks)),
    )


def count_double_letters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(WORDS), " ".join(rng.sample(WORDS, 2)))).lower()
    pairs = len(re.findall(r"([a-z])\1", text))
    return Draft(
        phrasings=(
            f'How many double letters are in "{text}"?',
            f"count the double letters in {text}",
            f"how many pairs of the same letter next to each other in '{text}'",
            f"double letters in {text}, how many?",
            f"How often does '{text}' have the same letter twice in a row?",
            f"My pupil learns to spell '{text}'. How many doubled letters does it have?",
            f"number of doubled letters: {text}",
            f"Find how many times a letter is directly followed by itself in '{text}'",
            f"In '{text}', count the places where two neighbouring letters are equal",
            f"Count the double letters (the same letter twice in a row) in '{text}'.",
            f'How many letters of "{text}" are followed by the same letter?',
        ),
        think="Double letters: compare each letter with the next one and count the equal pairs.",
        code=f'text = "{text}"\nprint(sum(a == b for a, b in zip(text, text[1:])))',
        answer=str(pairs),
    )


def count_capitalized_words(rng: random.Random) -> Draft:
    first, second, place = rng.sample(NAMES, 3)
    text = rng.choice(
        (
            f"{first} met {second} at the station",
            f"yesterday {first} called {second} about the {rng.choice(ITEMS)}",
            f"the letter from {place} is for {first} and {second}",
            f"{first}, {second} and {place} like the {rng.choice(ITEMS)}",
            f"we saw {first} near the {rng.choice(ITEMS)}",
        )
    )
    return Draft(
        phrasings=(
            f'How many words start with a capital letter in "{text}"?',
            f"how many words begin with a capital in '{text}'",
            f"count the capitalized words in '{text}'",
            f"number of capitalised words: {text}",
            f"How many words in '{text}' begin with an uppercase letter?",
            f"In '{text}', how many words are written with a big first letter?",
            f"I check names in '{text}'. How many words have a capital at the start?",
            f"words with a capital first letter in '{text}', how many",
            f"tell me how many words of '{text}' start in upper case",
            f"Count the words of '{text}' whose first letter is a capital.",
            f'What is the number of words in "{text}" that start with a capital letter?',
        ),
        think="Words that start with a capital: split the text and count those whose first letter is upper case.",
        code=f"text = {literal(text)}\nprint(sum(w[0].isupper() for w in text.split()))",
        answer=str(len(re.findall(r"\b[A-Z]", text))),
    )


def count_shouted_words(rng: random.Random) -> Draft:
    some = sentence(rng).lower().split()
    loud = rng.sample(range(len(some)), rng.randint(1, min(3, len(some) - 1)))
    loud = [i for i in loud if len(some[i]) > 1]
    text = " ".join(w.upper() if i in loud else w for i, w in enumerate(some))
    return Draft(
        phrasings=(
            f'How many words are in all caps in "{text}"?',
            f"how many words are written in all caps in '{text}'",
            f"count the uppercase words in '{text}'",
            f"number of words in capitals: {text}",
            f"How many words of '{text}' are completely in capital letters?",
            f"Someone sent me '{text}'. How many words did they shout in capitals?",
            f"all-caps words in '{text}', how many?",
            f"In '{text}', how many words are fully upper case?",
            f"Tell me how many words in '{text}' have only capital letters",
            f"Count the words in '{text}' that are written entirely in capitals.",
            f'What is the number of all-uppercase words in "{text}"?',
        ),
        think="Words in all caps: split the text and count the words that are upper case.",
        code=f"text = {literal(text)}\nprint(sum(w.isupper() for w in text.split()))",
        answer=str(len(loud)),
    )


def vowels_and_consonants(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    vowels = len(re.sub("[^aeiou]", "", text))
    return Draft(
        phrasings=(
            f'How many vowels and how many consonants are in "{text}"?',
            f"how many vowels vs consonants in {text}",
            f"count vowels and consonants in '{text}'",
            f"vowels and consonants of {text}",
            f"number of vowels and number of consonants in '{text}'",
            f"My homework: count the vowels and the consonants in {text}.",
            f"Count both the vowels and the consonants of the word {text}",
            f"Give me the vowel count and the consonant count for '{text}'",
            f"{text}: how many vowels, how many consonants?",
            f"For the word {text}, count the vowels and the consonants.",
            f'What are the numbers of vowels and consonants in "{text}"?',
        ),
        think=f"Vowels and consonants of {text}: count the letters in aeiou; the other letters are consonants.",
        code=(
            f'text = "{text}"\nvowels = sum(c in "aeiou" for c in text)\n'
            'print(vowels, "vowels and", len(text) - vowels, "consonants")'
        ),
        answer=f"{vowels} vowels and {len(re.sub('[aeiou]', '', text))} consonants",
    )


def letters_digits_spaces(rng: random.Random) -> Draft:
    text = rng.choice(
        (
            f"Room {rng.randint(1, 999)} {rng.choice('ABCD')}",
            f"{rng.randint(2, 90)} {rng.choice(WORDS)} Road",
            f"{rng.choice(NAMES)} is {rng.randint(5, 99)} years old",
            f"Flight {rng.choice(('BA', 'LH', 'KL'))}{rng.randint(100, 9999)} to gate {rng.randint(1, 60)}",
        )
    )
    letters, digits, spaces = (len(re.findall(p, text)) for p in ("[A-Za-z]", "[0-9]", " "))
    return Draft(
        phrasings=(
            f'How many letters, digits and spaces are in "{text}"?',
            f"number of letters, digits and spaces in '{text}'",
            f"count letters, digits and spaces: {text}",
            f"letters digits spaces in '{text}', how many of each",
            f"How many letters, how many digits and how many spaces does '{text}' have?",
            f"A label says '{text}'. Count its letters, its digits and its spaces.",
            f"count the letters, numbers (digits) and spaces of '{text}' separately",
            f"For '{text}' give me the count of letters, of digits and of spaces",
            f"'{text}' - letters? digits? spaces? count them",
            f"Count the letters, the digits and the spaces in '{text}'.",
            f'What are the numbers of letters, digits and spaces in "{text}"?',
        ),
        think="Letters, digits and spaces: count the characters of each kind.",
        code=(
            f"text = {literal(text)}\nletters = sum(c.isalpha() for c in text)\n"
            f"digits = sum(c.isdigit() for c in text)\n"
            'print(letters, "letters,", digits, "digits,", text.count(" "), "spaces")'
        ),
        answer=f"{letters} letters, {digits} digits, {spaces} spaces",
    )


def letter_percent(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*WORDS, *ITEMS) if len(w) != 16])
    letter = rng.choice(text)
    share = round(Fraction(100 * len(re.findall(letter, text)), len(text)), 1)
    return Draft(
        phrasings=(
            f'What percent of "{text}" is the letter {letter}, to one decimal place?',
            f'What percent of the letters in "{text}" are {letter}? Round to one decimal.',
            f"what percentage of letters in {text} is {letter}, one decimal",
            f"percent of {letter} in '{text}' (1 decimal)",
            f"share of the letter {letter} in {text} in percent, one decimal place",
            f"How many percent of '{text}' is the letter {letter}, to one decimal?",
            f"In {text}, what share of the letters, in percent rounded to one decimal, is {letter}?",
            f"For a letter statistic: which percentage of the word {text} is made of {letter}'s? One decimal.",
            f"letter {letter} as a percentage of all letters of {text}, round to 1 decimal",
            f"Give the percentage of {letter}s among the letters of '{text}', rounded to one decimal",
            f"Compute, rounded to one decimal, the percentage of letters in {text} that are {letter}.",
            f'Which percentage, to one decimal, of the letters of "{text}" is {letter}?',
        ),
        think=f"Percent of {letter} in {text}: divide its count by the length and multiply by 100.",
        code=f'text = "{text}"\nprint(round(100 * text.count("{letter}") / len(text), 1))',
        answer=str(float(share)),
    )


def count_words_of_length(rng: random.Random) -> Draft:
    text = sentence(rng)
    n = len(rng.choice(text.split()))
    return Draft(
        phrasings=(
            f'How many words have exactly {n} letters in "{text}"?',
            f"How many words with {n} letters are there in '{text}'?",
            f"count the {n}-letter words in '{text}'",
            f"number of {n} letter words: {text}",
            f"how many {n} letter words in '{text}'",
            f"In '{text}', how many of the words are exactly {n} letters long?",
            f"For a puzzle I need words of {n} letters. How many does '{text}' offer, repeats counted?",
            f"words of length {n} in '{text}', how many?",
            f"Tell me the number of words in '{text}' that have {n} letters",
            f"Count the words of exactly {n} letters in '{text}'.",
            f'What is the number of words in "{text}" whose length is {n}?',
        ),
        think=f"Words of {n} letters: split the text and count the words with length {n}.",
        code=f"text = {literal(text)}\nprint(sum(len(w) == {n} for w in text.split()))",
        answer=str(len(re.findall(rf"(?<!\S)\S{{{n}}}(?!\S)", text))),
    )


def count_fields(rng: random.Random) -> Draft:
    mark = rng.choice((",", ";", "|"))
    name = {",": "commas", ";": "semicolons", "|": "vertical bars"}[mark]
    fields = rng.sample(
        ("name", "age", "city", "zip", "price", "stock", "id", "email", "phone", "country", "date", "color", "size"),
        rng.randint(3, 8),
    )
    text = mark.join(fields)
    return Draft(
        phrasings=(
            f'How many columns are in "{text}"?',
            f"how many fields does the line {text} have",
            f"count the columns in '{text}'",
            f"number of fields: {text}",
            f"How many values are in this line, separated by {name}: {text}",
            f"My export starts with the header '{text}'. How many columns are there?",
            f"columns in the header {text}?",
            f"The record '{text}' is separated by {name}. How many fields does it contain?",
            f"how many items between the {name} in '{text}'",
            f"Count the fields of the line '{text}', which is separated by {name}.",
            f'Into how many columns do the {name} divide "{text}"?',
        ),
        think=f"Number of columns: split the line at the {name} and count the parts.",
        code=f'print(len("{text}".split("{mark}")))',
        answer=str(len(fields)),
    )


def count_name_in_list(rng: random.Random) -> Draft:
    pool = rng.choice((NAMES, ITEMS))
    some = rng.sample(pool, 3)
    drawn = [some[0], *rng.choices(some, k=rng.randint(4, 7)), some[1]]
    rng.shuffle(drawn)
    text, name = ", ".join(drawn), some[0]
    return Draft(
        phrasings=(
            f'How many times is {name} in the list "{text}"?',
            f"how many {name} in: {text}",
            f"how often does {name} appear in this list: {text}",
            f"count {name} in the list {text}",
            f"number of times {name} is listed: {text}",
            f"The sign-up sheet reads {text}. How many entries say {name}?",
            f"How many of these are {name}: {text}?",
            f"The votes were {text}. How many did {name} get?",
            f"Go through {text} and count the entries {name}",
            f"Count how often {name} occurs in the list {text}.",
            f'What is the number of entries equal to {name} in "{text}"?',
        ),
        think=f"How often {name} is listed: split at the commas and count the entries equal to it.",
        code=f'entries = "{text}".split(", ")\nprint(entries.count("{name}"))',
        answer=str(sum(entry == name for entry in drawn)),
    )


def list_words_with_start(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    letter = rng.choice(text.split())[0]
    return Draft(
        phrasings=(
            f'Which words start with {letter} in "{text}"?',
            f"find the words starting with {letter} in '{text}'",
            f"list words that begin with {letter}: {text}",
            f"words in '{text}' with {letter} at the start, as a list",
            f"Which of the words in '{text}' have {letter} as their first letter?",
            f"For a tongue twister I want the words of '{text}' that start with {letter}. List them.",
            f"words with first letter {letter}: {text}",
            f"Get all words from '{text}' beginning with {letter}, as a list",
            f"keep only the words that start with {letter}: {text}",
            f"Print a list of the words in '{text}' that start with the letter {letter}.",
            f'What list of words in "{text}" begins with {letter}?',
        ),
        think=f"Words starting with {letter}: split the text and keep the words with that first letter.",
        code=f'print([w for w in {literal(text)}.split() if w.startswith("{letter}")])',
        answer=str(re.findall(rf"\b{letter}\w*", text)),
    )


def letters_more_than(rng: random.Random) -> Draft:
    first, second = rng.sample((*NAMES, *WORDS), 2)
    while len(first) <= len(second):
        first, second = rng.sample((*NAMES, *WORDS), 2)
    return Draft(
        phrasings=(
            f'How many characters longer is "{first}" than "{second}"?',
            f"How many more letters does {first} have than {second}?",
            f"how many letters longer is {first} than {second}",
            f"{first} vs {second}: difference in number of letters",
            f"difference in length between '{first}' and '{second}'",
            f'By how many letters is "{first}" longer than "{second}"?',
            f"We compare {first} and {second}. How many more letters are in {first}?",
            f"letters in {first} minus letters in {second}",
            f"How many letters fewer does {second} have than {first}?",
            f"Subtract the length of '{second}' from the length of '{first}'",
            f"Find by how many letters the word {first} is longer than {second}.",
            f'How many letters does "{second}" have less than "{first}"?',
        ),
        think=f"Letters more: subtract the length of {second} from the length of {first}.",
        code=f'print(len("{first}") - len("{second}"))',
        answer=str(sum(1 for _ in first) - sum(1 for _ in second)),
    )


def letters_between(rng: random.Random) -> Draft:
    i, j = sorted(rng.sample(range(26), 2))
    while j - i < 3:
        i, j = sorted(rng.sample(range(26), 2))
    a, b = string.ascii_uppercase[i], string.ascii_uppercase[j]
    return Draft(
        phrasings=(
            f"How many letters are between {a} and {b} in the alphabet?",
            f"how many letters between {a} and {b}",
            f"number of letters of the alphabet between {a} and {b}, not counting them",
            f"letters strictly between {a} and {b}, how many?",
            f"How many letters come after {a} and before {b}?",
            f"My kid has to count the letters between {a} and {b} in the alphabet. How many are there?",
            f"alphabet: how many letters lie between {a} and {b}?",
            f"Counting neither {a} nor {b}, how many letters are in between?",
            f"In the alphabet, how many letters separate {a} from {b}?",
            f"Count the letters of the alphabet that stand between {a} and {b}, without these two.",
            f"What is the number of letters between the letters {a} and {b} in the alphabet?",
        ),
        think=f"Letters between {a} and {b}: subtract their codes, and one more as both ends do not count.",
        code=f'print(ord("{b}") - ord("{a}") - 1)',
        answer=str(len(string.ascii_uppercase[i + 1 : j])),
    )


def count_shared_letters(rng: random.Random) -> Draft:
    first, second = rng.sample((*ITEMS, *WORDS), 2)
    shared = sum(c in first and c in second for c in string.ascii_lowercase)
    return Draft(
        phrasings=(
            f"How many different letters do {first} and {second} have in common?",
            f"how many different letters are in both {first} and {second}",
            f"number of distinct shared letters of {first} and {second}",
            f"count the common letters of '{first}' and '{second}', each once",
            f'How many letters occur in "{first}" and also in "{second}", counting each letter once?',
            f"We play with the words {first} and {second}. How many distinct letters do both use?",
            f"{first} / {second}: how many distinct letters in common?",
            f"How many letters of the alphabet appear in both '{first}' and '{second}'?",
            f"Find how many different letters {first} shares with {second}",
            f"Count the distinct letters that {first} and {second} share.",
            f'What is the number of different letters that occur in "{first}" as well as in "{second}"?',
        ),
        think=f"Letters in common: intersect the sets of letters of {first} and {second} and count.",
        code=f'print(len(set("{first}") & set("{second}")))',
        answer=str(shared),
    )
