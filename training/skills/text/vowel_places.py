"""Vowels and halves: where the vowels stand, which kind has more letters, halves and middles, words found in a text."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, SURNAMES, WORDS, literal, literals, sentence
from training.skills.vocabulary import DAYS

_ORDERED = ("facetious", "abstemious", "almost", "begin", "adjective", "ant", "bent", "chips", "billow", "effort",
            "alcohol", "beside", "accent", "ago", "belt", "aegis", "first", "glory")  # fmt: skip


def more_vowels_or_consonants(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(("audio", "queue", "area", "idea", "eerie", "euphoria", "aioli"))))
    vowels = len(re.findall("[aeiou]", text))
    if 2 * vowels == len(text):
        return more_vowels_or_consonants(rng)
    return Draft(
        phrasings=(
            f'Are there more vowels or consonants in "{text}"?',
            f"vowels or consonants, which are more in {text}?",
            f"Does {text} have more vowels or more consonants? Answer vowels or consonants.",
            f"{text}: what does it have more of, vowels or consonants",
            f"Which kind of letter is in the majority in '{text}', vowels or consonants?",
            f"My class argues whether {text} has more vowels or consonants. Which is right?",
            f"majority in the letters of {text}: vowels or consonants?",
            f"using python, tell if '{text}' has more vowels or consonants",
            f"count both kinds in {text} and name the larger, vowels or consonants",
            f"Print 'vowels' or 'consonants', whichever the word '{text}' has more of.",
            f'Of which does "{text}" contain more, vowels or consonants?',
        ),
        think=f"Count the vowels of {text}; the other letters are consonants; print the name of the larger group.",
        code=(
            f'text = "{text}"\nvowels = sum(c in "aeiou" for c in text)\n'
            'print("vowels" if vowels > len(text) - vowels else "consonants")'
        ),
        answer="vowels" if len(re.sub("[aeiou]", "", text)) < vowels else "consonants",
    )


def vowels_in_order(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_ORDERED), rng.choice([w for w in WORDS if re.search("[aeiou]", w)])))
    ordered = "".join(f"({vowel}[^aeiou]*)*" for vowel in "aeiou")
    answer = re.fullmatch(f"[^aeiou]*{ordered}", text) is not None
    return Draft(
        phrasings=(
            f'Does the word "{text}" have its vowels in alphabetical order?',
            f"vowels of {text} in order of the alphabet? true or false",
            f"Reading {text} from the left, do its vowels come in alphabetical order, repeats allowed?",
            f"are the vowels in '{text}' sorted a before e before i and so on",
            f"In 'facetious' the vowels stand in alphabetical order. Is that so in {text} too?",
            f"do the vowels appear alphabetically in {text}",
            f"check the order of the vowels of {text}: alphabetical or not",
            f"using python, test if the vowels of '{text}' are in alphabetical order",
            f"take the vowels out of {text}; are they already sorted?",
            f"Check whether the vowels in '{text}' follow each other in alphabetical order.",
            f'Are the vowels of "{text}" ordered as in the alphabet?',
        ),
        think=f"Vowels in order: list the vowels of {text} and compare the list with its sorted form.",
        code=f'vowels = [c for c in "{text}" if c in "aeiou"]\nprint(vowels == sorted(vowels))',
        answer=str(answer),
    )


def first_vowel(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*WORDS, *ITEMS) if re.search("[aeiou]", w)])
    last = rng.random() < 0.35
    which, index = ("last", "-1") if last else ("first", "0")
    found = re.sub("[^aeiou]", "", text)
    return Draft(
        phrasings=(
            f'What is the {which} vowel in "{text}"?',
            f"{which} vowel of {text}",
            f"Which vowel comes {which} in the word {text}?",
            f"{text}, {which} vowel?",
            f"Of the vowels a, e, i, o, u, which do I meet {which} when I read {text}?",
            f"My pupil circles the {which} vowel of {text}. Which letter is it?",
            f"find the {which} of the vowels in '{text}'",
            f"using python, print the {which} vowel in '{text}'",
            f"the vowel that stands {which} in {text}",
            f"Print the {which} vowel (a, e, i, o or u) of the word '{text}'.",
            f'Which of the vowels is the {which} one in "{text}"?',
        ),
        think=f"List the vowels of {text} and take the {which}, index {index}.",
        code=f'vowels = [c for c in "{text}" if c in "aeiou"]\nprint(vowels[{index}])',
        answer=found[len(found) - 1 if last else 0],
    )


def place_of_first_vowel(rng: random.Random) -> Draft:
    text = rng.choice((*(w for w in WORDS if w[0] not in "aeiou"), "strength", "string", "spring", "school", "three"))
    if not re.search("[aeiou]", text):
        return place_of_first_vowel(rng)
    before = re.split("[aeiou]", text)[0]
    return Draft(
        phrasings=(
            f'Where is the first vowel in "{text}", counted from 1?',
            f"position of the first vowel of {text} (first letter = 1)",
            f"At which letter number, from 1, does {text} have its first vowel?",
            f"first vowel in {text}: which place, counting from one, 1 = first letter",
            f"I spell {text}. With which letter, by number from 1, do I reach a vowel?",
            f"index of the earliest vowel in '{text}', 1-based",
            f"{text} - place of the first a, e, i, o or u, from 1",
            f"using python, find the position from 1 at which the first vowel of '{text}' stands",
            f"how far into {text} is the first vowel, if letter one is place 1?",
            f"Print the place, with 1 for the first letter, of the first vowel in '{text}'.",
            f'Which position, counted from 1, does the first vowel of "{text}" have?',
        ),
        think=f"Number the letters of {text} from 1 and print the smallest number of a vowel.",
        code=f'print(min(i for i, c in enumerate("{text}", 1) if c in "aeiou"))',
        answer=str(len(f"{before}v")),
    )


def consonants_at_start(rng: random.Random) -> Draft:
    some = ("string", "spring", "school", "three", "strength", "splash", "scratch", "throw", "christmas", "thrill")
    text = rng.choice((rng.choice(some), rng.choice([w for w in WORDS if re.search("[aeiou]", w)]), rng.choice(ITEMS)))
    found = re.match("[^aeiou]*", text)
    assert found is not None
    return Draft(
        phrasings=(
            f'How many consonants come before the first vowel in "{text}"?',
            f"consonants at the start of {text}, how many until a vowel",
            f"Count the consonants that {text} begins with, up to its first vowel.",
            f"{text}: number of consonants in front of the first vowel",
            f"For a lesson on consonant clusters: how many consonants open the word {text}?",
            f"how long is the opening consonant cluster of {text}, in letters (0 if it starts with a vowel)",
            f"letters before the first vowel of '{text}', how many?",
            f"using python, count the letters of '{text}' that come before its first vowel",
            f"before the first a, e, i, o or u of {text} there are how many consonants?",
            f"Find the number of consonants that precede the first vowel of '{text}'.",
            f'What number of consonants stands in front of the first vowel of "{text}"?',
        ),
        think=f"Count the letters of {text} and stop at the first vowel.",
        code=(f'count = 0\nfor c in "{text}":\n    if c in "aeiou":\n        break\n    count += 1\nprint(count)'),
        answer=str(len(found.group())),
    )


def remove_middle_letter(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*WORDS, *ITEMS) if len(w) % 2])
    half = "." * (len(text) // 2)
    return Draft(
        phrasings=(
            f'Remove the middle letter of "{text}".',
            f"{text} without the letter in the middle",
            f"Take out the letter that stands exactly in the middle of {text}.",
            f"delete the middle character: {text}",
            f"The middle letter of {text} has fallen off the sign. What can still be read?",
            f"drop the central letter of {text}",
            f"what is left when {text} loses its middle letter",
            f"using python, cut the middle letter out of '{text}'",
            f"{text} minus its centre letter",
            f"Print the word '{text}' with its middle letter left out.",
            f'What does "{text}" become without its middle letter?',
        ),
        think=f"Middle: half the length of {text}, rounded down, is its index; join the parts before and after it.",
        code=f'text = "{text}"\nmiddle = len(text) // 2\nprint(text[:middle] + text[middle + 1:])',
        answer=re.sub(f"^({half}).", r"\1", text),
    )


def two_halves(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*WORDS, "sunset", "notebook", "football") if len(w) % 2 == 0])
    found = re.fullmatch(f"({'.' * (len(text) // 2)})(.*)", text)
    assert found is not None
    return Draft(
        phrasings=(
            f'Split "{text}" in two halves. A list of both, please.',
            f"{text} cut in the middle, list of the two halves",
            f"Cut the word {text} into two parts of the same length and list them.",
            f"halve the string '{text}' (list of two strings)",
            f"I write the first half of {text} on one card and the rest on another. List what is on the cards.",
            f"two equal parts of {text} as a list",
            f"divide {text} down the middle; give a list",
            f"using python, make a list of the first and the second half of '{text}'",
            f"first half and second half of {text} in a list",
            f"Print a list with the two halves of the word '{text}'.",
            f'What list of two equal parts does "{text}" fall into?',
        ),
        think=f"Halves: slice {text} up to half its length and from there on.",
        code=f'text = "{text}"\nhalf = len(text) // 2\nprint([text[:half], text[half:]])',
        answer=str(list(found.groups())),
    )


def distinct_characters(rng: random.Random) -> Draft:
    two = f"{rng.choice(ITEMS)} {rng.choice(ITEMS)}"
    text = rng.choice((sentence(rng), two, f"{rng.choice(NAMES)} {rng.randint(1, 999)}"))
    left, seen = text, 0
    while left:
        left, seen = left.replace(left[0], ""), seen + 1
    return Draft(
        phrasings=(
            f'How many unique characters are in "{text}", the space included and case kept apart?',
            f"number of different characters (space counts, A is not a): {text}",
            f"Count every character of '{text}' once, the blank too, capitals and small letters apart. How many?",
            f"distinct characters incl. space, case-sensitive, in '{text}'",
            f"What is the size of set('{text}') in Python?",
            f"How many different characters, space included, do I need to type '{text}'? A and a are different.",
            f"len(set('{text}'))?",
            f"using python, how many distinct characters has '{text}', the space being one",
            f"different characters in '{text}' with space, upper and lower case apart: how many",
            f"Find the number of different characters in '{text}', spaces included, case-sensitive.",
            f'What number of distinct characters, space included and case kept, does "{text}" have?',
        ),
        think="Different characters: make a set of the text and take its size.",
        code=f"print(len(set({literal(text)})))",
        answer=str(seen),
    )


def weekday_in_text(rng: random.Random) -> Draft:
    day, name = rng.choice(DAYS), rng.choice(NAMES)
    text = rng.choice((
        f"See you on {day} at {rng.randint(2, 9)}", f"The shop is closed on {day}", f"{name} comes back {day} night",
        f"Send it before {day}, please", f"{day} is the last day", f"{name} plays chess every {day}",
        f"Our meeting moved to {day}",
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f'Which day of the week is named in "{text}"?',
            f"weekday mentioned: {text}",
            f"A message says '{text}'. What day does it speak of?",
            f"find the name of the weekday in '{text}'",
            f"On what day is it, according to '{text}'? Only the day.",
            f"pull the day of the week out of: {text}",
            f"{text} - which weekday?",
            f"using python, search '{text}' for the name of a weekday and print it",
            f"my assistant should note the weekday in '{text}', which one is it",
            f"Print the weekday that occurs in the text '{text}'.",
            f'What weekday does the text "{text}" contain?',
        ),
        think="Weekday: go through the names of the seven days and print the one that is in the text.",
        code=f"days = {literals(list(DAYS))}\nfor day in days:\n    if day in {literal(text)}:\n        print(day)",
        answer=day,
    )


def which_words_occur(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    some = text.split()
    present = rng.sample(list(dict.fromkeys(some)), 2)
    asked = [*present, *rng.sample([w for w in (*ITEMS, "free", "money", "prize") if w not in some], 2)]
    rng.shuffle(asked)
    shown = ", ".join(asked)
    how_many = rng.random() < 0.4
    kept = [w for w in asked if re.search(rf"\b{w}\b", text)]
    if how_many:
        opening, ask, code = "How many", "How many is that?", "print(sum(w in words for w in {0}))"
    else:
        opening, ask, code = "Which", "List them.", "print([w for w in {0} if w in words])"
    return Draft(
        phrasings=(
            f'{opening} of the words {shown} occur in "{text}"?{"" if how_many else " A list."}',
            f"search '{text}' for {shown}: which do I find? {ask}",
            f"Some of {shown} are words of '{text}'. {ask}",
            f"{opening.lower()} of {shown} are in '{text}'{'' if how_many else ', as a list'}",
            f"A spam filter looks for {shown} in the message '{text}' and finds some of them. {ask}",
            f"keyword check, {shown} against '{text}': the hits? {ask}",
            f"I underline {shown} wherever one is a word of '{text}'. Not all occur. {ask}",
            f"using python, check each of {shown} for being a word of '{text}'. {ask}",
            f"Take the words {shown} that are used in '{text}'. {ask}",
            f"Find the words among {shown} that the text '{text}' has as words. {ask}",
            f'Of {shown}, some are found as words in "{text}". {ask}',
        ),
        think="Split the text into words and test each of the words asked for against them.",
        code=f"words = {literal(text)}.split()\n" + code.format(literals(asked)),
        answer=str(len(kept) if how_many else kept),
    )


def python_string_tests(rng: random.Random) -> Draft:
    base = rng.choice((*ITEMS, *WORDS[:60], *NAMES))
    number = rng.randint(1, 99999)
    text = rng.choice((base, base, base.upper(), f"{base}{number}", str(number), f"{base}!"))
    method, pattern, meaning = rng.choice((
        ("isalnum", "[A-Za-z0-9]+", "all are letters or digits"), ("isalpha", "[A-Za-z]+", "all are letters"),
        ("isdigit", "[0-9]+", "all are digits"), ("islower", "[^A-Z]*[a-z][^A-Z]*", "its letters are small"),
        ("isupper", "[^a-z]*[A-Z][^a-z]*", "its letters are capitals"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f'What does "{text}".{method}() return?',
            f"'{text}'.{method}() in python",
            f"result of {method} on the string '{text}'",
            f"True or False: '{text}'.{method}()",
            f"I call {method}() on '{text}' to see whether {meaning}. What comes back?",
            f"python string method {method}, text '{text}', output?",
            f"evaluate '{text}'.{method}()",
            f"print('{text}'.{method}()) shows what?",
            f"does {method} give True for '{text}'",
            f"Print the value of '{text}'.{method}().",
            f'Which truth value has "{text}".{method}() in Python?',
        ),
        think=f"The method {method} tells whether {meaning}.",
        code=f'print("{text}".{method}())',
        answer=str(re.fullmatch(pattern, text) is not None),
    )


def part_of_titled_name(rng: random.Random) -> Draft:
    title, first, last = rng.choice(("Dr.", "Mr.", "Mrs.", "Ms.", "Prof.")), rng.choice(NAMES), rng.choice(SURNAMES)
    middle = rng.choice(("", f"{rng.choice(NAMES)} "))
    text = f"{title} {first} {middle}{last}"
    what, index, answer = rng.choice((("surname", "-1", last), ("surname", "-1", last), ("title", "0", title)))
    return Draft(
        phrasings=(
            f'What is the {what} in "{text}"?',
            f"{what} of {text}",
            f"I want only the {what} out of '{text}'.",
            f"{text}: give the {what} alone",
            f"On a badge stands '{text}'. What is the person's {what}?",
            f"extract the {what} from the name {text}",
            f"the form has a box for the {what}; the person is {text}. What goes in?",
            f"using python, take the {what} from '{text}', a name with title first and surname last",
            f"which part of {text} is the {what}",
            f"Print the {what} of the person written as '{text}'.",
            f'Which word of "{text}" is the {what}?',
        ),
        think=f"The {what}: split the name at the spaces and take the word with index {index}.",
        code=f'print("{text}".split()[{index}])',
        answer=answer,
    )
