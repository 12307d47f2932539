"""Which letters a word or a text is made of, and where they stand."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import CITIES, NAMES, SURNAMES, WORDS, literal, sentence
from training.skills.vocabulary import person

_ABC = "abcdefghijklmnopqrstuvwxyz"


def count_distinct_letters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(WORDS), rng.choice(CITIES), rng.choice(NAMES)))
    p = person(rng)
    return Draft(
        phrasings=(
            f'How many different letters did my son use when he wrote "{text}", if a capital counts as the '
            "small letter?",
            f"{p.name} prints {text} with rubber stamps, one stamp for each different letter, capital or "
            f"small. How many stamps does {p.he} need?",
            f"how many unique letters does {text} use",
            f"{text}: how many different letters?",
            f'How many different letters are in the word "{text}"?',
            f"Count the distinct letters of '{text}'",
            f"number of unique letters in {text}",
            f"how many different letters does {text} have",
            f"{text}: how many distinct letters?",
            f'Counting every letter only once, how many letters does "{text}" use?',
            f"I need one rubber stamp per letter to print {text}, and each can be used again. How many stamps is that?",
            f"Could you tell me how many unique letters there are in '{text}'?",
            f"In the word {text}, how many letters are there if repeated ones count once?",
            f"distinct letter count of {text}, ignoring case",
            f"How large is the set of letters that '{text}' is written with?",
            f"Give me the number of different letters that occur in {text}.",
            f"My daughter colours each letter of {text}, same letter same colour. How many colours does she need?",
            f"Find how many separate letters of the alphabet {text} contains.",
            f"How many letters of the alphabet occur in '{text}'?",
            f'What is the number of different letters in "{text}"?',
        ),
        think=f"Number of different letters in {text}: put the lower-cased letters in a set and take its size.",
        code=f'print(len(set("{text}".lower())))',
        answer=str(sum(c in text.lower() for c in _ABC)),
    )


def vowels_only(rng: random.Random) -> Draft:
    whole = [w for w in WORDS if w != "rhythm"]
    text = rng.choice((rng.choice(whole), rng.choice(whole), sentence(rng).lower()))
    return Draft(
        phrasings=(
            f"vowels of '{text}' in order",
            f"drop everything but the vowels: {text}",
            f'Keep only the vowels of "{text}"',
            f"Which vowels are in '{text}', in order?",
            f"only vowels: {text}",
            f"vowels of {text} in the order they appear",
            f"Remove everything except the vowels from '{text}'",
            f'Write down the vowels of "{text}" one after the other, repeats included',
            f"extract the vowels from {text}",
            f"In a game we say only the vowels: what is left of '{text}'?",
            f'Could you pull all vowels out of "{text}" and put them together?',
            f"list the vowels in {text} as one string",
            f"If all consonants and spaces are dropped from '{text}', what remains?",
            f"Delete each letter that is not a, e, i, o or u from '{text}'.",
            f'Print the a, e, i, o and u of "{text}" as they come.',
            f"Strip the consonants and spaces from '{text}'.",
            f'What do you get if you keep just the vowels in "{text}"?',
        ),
        think="Only the vowels: keep the characters that are a, e, i, o or u, in order.",
        code=f'text = {literal(text)}\nprint("".join(c for c in text if c in "aeiou"))',
        answer=re.sub(r"[^aeiou]", "", text),
    )


def count_lowercase(rng: random.Random) -> Draft:
    text = rng.choice(
        (
            f"{rng.choice(NAMES)} {rng.choice(SURNAMES)}",
            "".join(rng.choice((c, c, c.upper())) for c in rng.choice(WORDS)),
            f"{rng.choice(NAMES)} lives in {rng.choice(CITIES)}",
            f"{rng.choice(WORDS).capitalize()}{rng.choice(WORDS).upper()}{rng.randint(1, 999)}",
        )
    )
    return Draft(
        phrasings=(
            f'How many lowercase letters are in "{text}"?',
            f"Count the lower-case letters in '{text}'",
            f"number of small letters in '{text}'",
            f"lowercase count: {text}",
            f"how many small letters does '{text}' have",
            f'Without the capitals, how many letters does "{text}" contain?',
            f"Could you count only the lowercase letters of '{text}'?",
            f"My password is '{text}'. How many of its characters are lowercase letters?",
            f'In "{text}", how many letters are not capitals?',
            f"Tell me how many characters of '{text}' are lower case letters.",
            f"count a-z in '{text}' (no capitals)",
            f"For a sign I order the small letters of '{text}' separately. How many small letters are there?",
            f'Give the number of letters in "{text}" that are written small.',
            f"Work out how many lowercase letters '{text}' has.",
            f'What is the number of small letters in "{text}"?',
        ),
        think="Number of lowercase letters: count the characters for which islower() is true.",
        code=f"text = {literal(text)}\nprint(sum(c.islower() for c in text))",
        answer=str(len(re.findall(r"[a-z]", text))),
    )


def letter_places(rng: random.Random) -> Draft:
    text = rng.choice([w for w in WORDS if len(set(w)) < len(w)])
    letter = rng.choice([c for c in text if text.count(c) > 1])
    places, start = [], text.find(letter)
    while start >= 0:
        places.append(start + 1)
        start = text.find(letter, start + 1)
    return Draft(
        phrasings=(
            f"all positions of {letter} in {text}, counted from 1",
            f"where are the {letter}'s in {text}? list, first letter is 1",
            f'At which positions does the letter "{letter}" appear in "{text}", counting from 1?',
            f"List all positions of '{letter}' in '{text}' (first letter is 1)",
            f"positions of {letter} in {text}, starting at 1",
            f"all places of the letter {letter} in the word {text} counted from 1",
            f"Counting letters from 1, where in {text} is there an {letter}? List every place.",
            f"In hangman someone guesses {letter} and the word is {text}. Which places, from 1 on, do I fill in?",
            f'Find every position of "{letter}" in "{text}", with 1 for the first letter.',
            f"Could you give me a list of the places of each {letter} in {text}? The first letter is number 1.",
            f"where does {letter} occur in {text}? all occurrences, 1-based",
            f"Print the 1-based positions of '{letter}' in the word '{text}' as a list.",
            f"Which letters of {text} by number are '{letter}', if we number them 1, 2, 3 and so on?",
            f"{text}: numbers of the letters equal to {letter}, numbering from 1",
            f"I paint every {letter} of {text} red. With letter 1 as the first, which letters get painted?",
            f"Show at what places of '{text}' the letter {letter} stands, all of them, counted from 1.",
            f"Give all positions of the letter {letter} in '{text}', where the first position is 1.",
            f'What are the places of the letter "{letter}" in the word "{text}", if the first letter has place 1?',
        ),
        think=f"All places of {letter} in {text}: number the letters from 1 and list those that equal it.",
        code=f'text = "{text}"\nprint([i for i, c in enumerate(text, 1) if c == "{letter}"])',
        answer=str(places),
    )


def missing_letters(rng: random.Random) -> Draft:
    left: list[str] = []
    while not left:
        text = f"{sentence(rng)} {rng.choice(('', 'quickly', 'with a big box of jam', 'every week'))}".strip()
        left = [c for c in _ABC if not re.search(c, text, re.IGNORECASE)]
    return Draft(
        phrasings=(
            f'Which letters of the alphabet are not used in "{text}"? In order, without spaces.',
            f"List the letters of the alphabet that don't appear in '{text}'",
            f"letters not used in '{text}', a to z",
            f'Which letters of the alphabet are missing from "{text}"?',
            f"List the letters that do not occur in '{text}', in alphabetical order",
            f"missing letters for a pangram: {text}",
            f"letters of the alphabet not used in '{text}'",
            f'"{text}" is not a pangram. Which letters does it lack?',
            f"which letters are not in the sentence {text}",
            f"We write a sentence with all 26 letters and have '{text}'. Which ones are still to come?",
            f"Could you show all the letters from a to z that '{text}' never uses?",
            f'What letters does "{text}" not contain?',
            f"unused letters: {text}",
            f"Go through the alphabet and give me the letters absent from '{text}'.",
            f"To test a font I typed '{text}'. Which letters did I not test?",
            f'Print, in order and without spaces, the letters that cannot be found in "{text}".',
            f"Find the letters a to z that do not appear in '{text}'.",
            f'What letters are left over from the alphabet after crossing out those in "{text}"?',
        ),
        think="Letters that are missing: keep the letters of the alphabet that are not in the lower-cased text.",
        code=(
            f"import string\n\ntext = {literal(text)}.lower()\n"
            'print("".join(c for c in string.ascii_lowercase if c not in text))'
        ),
        answer="".join(left),
    )


def vowel_percent(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    vowels = len(re.findall(r"[aeiou]", text))
    return Draft(
        phrasings=(
            f'What share of the letters in "{text}" is vowels, in percent with one decimal?',
            f'What percentage of the letters in "{text}" are vowels, to one decimal place?',
            f'What percentage of the letters in "{text}" are vowels? Round to 1 decimal place.',
            f"Percent of vowels in the word {text}, to 1 decimal",
            f"vowel percentage of {text}, 1 decimal",
            f"how many percent of {text} is vowels (1 decimal)",
            f"Calculate the share of vowels in '{text}' as a percentage with 1 decimal place",
            f"For a language project: what part of the letters of {text} are vowels, in percent to 1 decimal?",
            f"Could you work out which percentage of the letters of {text} is a, e, i, o or u, rounded to 1 decimal?",
            f"{text}: vowels as % of all letters, rounded to 1 decimal",
            f"What fraction of {text} consists of vowels? Answer in percent with 1 decimal.",
            f"If I pick a letter of {text} at random, what is the chance in percent that it is a vowel, to 1 decimal?",
            f"Divide the vowels of '{text}' by its letters and give percent, 1 decimal place.",
            f"Tell me what percent of '{text}' is vowels, correct to 1 decimal.",
            f"proportion of vowels in {text} in % (1 decimal place)",
            f"Find the percentage of vowels among the letters of '{text}', to 1 decimal place.",
            f'How much of the word "{text}" is made of vowels, as a percentage rounded to 1 decimal?',
        ),
        think=f"Percentage of vowels in {text}: count the vowels, divide by the length and multiply by 100.",
        code=(f'text = "{text}"\nvowels = sum(c in "aeiou" for c in text)\nprint(round(vowels / len(text) * 100, 1))'),
        answer=f"{100 * vowels / len(text):.1f}",
    )


def letter_range(rng: random.Random) -> Draft:
    start = rng.randint(0, 20)
    end = rng.randint(start + 3, min(25, start + 12))
    a, b = _ABC[start].upper(), _ABC[end].upper()
    return Draft(
        phrasings=(
            f"all letters from {a} to {b}",
            f"Which letters go from {a} to {b}, written together?",
            f"List the letters from {a} to {b}",
            f"Write the alphabet from {a} to {b}",
            f"letters {a} to {b}",
            f"alphabet {a}-{b} in capitals",
            f"Which letters come from {a} through {b} in the alphabet?",
            f"Give me every letter from {a} up to and including {b}",
            f"The seats of our hall go from row {a} to row {b}. List all the row letters.",
            f"Could you print all capital letters between {a} and {b}, both included?",
            f"all letters of the alphabet starting at {a} and ending at {b}",
            f"Spell out the part of the alphabet that runs from {a} to {b}",
            f"The choices of a quiz question are labelled {a} to {b}. What are the labels?",
            f"Make a string of the letters {a} till {b}",
            f"say the ABC from {a} on and stop after {b}",
            f"Print the letters of the alphabet from {a} to {b} in order.",
            f"What are the letters between {a} and {b} inclusive, in alphabetical order?",
        ),
        think=f"Letters from {a} to {b}: go through their character codes, both ends included, and join them.",
        code=f'print("".join(chr(i) for i in range(ord("{a}"), ord("{b}") + 1)))',
        answer=_ABC[start : end + 1].upper(),
    )
