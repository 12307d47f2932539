"""Words and names in other orders and groups, and small patterns of stars."""

from __future__ import annotations

import itertools
import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal
from training.skills.vocabulary import person
from training.skills.wording import joined

_FILES = (("file", ".txt"), ("chapter", ".pdf"), ("img", ".jpg"), ("photo", ".png"), ("page", ""), ("track", ".mp3"),
          ("Lesson ", ""), ("room", ""), ("scan", ".pdf"), ("week", ""))  # fmt: skip


def _quoted(drawn: list[str]) -> str:
    return ", ".join(map(literal, drawn))


def sort_by_last_letter(rng: random.Random) -> Draft:
    while True:
        drawn = rng.sample((*ITEMS, *NAMES), rng.randint(3, 5))
        if len({w[-1] for w in drawn}) == len(drawn):
            break
    shown = ", ".join(drawn)
    by_letter = {w[-1]: w for w in drawn}
    return Draft(
        phrasings=(
            f"sort by the last letter: {shown}",
            f"order {shown} by how they end, last letter a to z",
            f"Sort these words by their last letter: {shown}",
            f"Sort {drawn} by last letter",
            f"sort by final letter: {shown}",
            f"{shown} ordered by the last letter of each",
            f"Put {joined(drawn)} in alphabetical order of their last letters",
            f"For a rhyming list I order words by how they end. Sort {shown} by the last letter.",
            f"Could you arrange {shown} so that the last letters go from a to z?",
            f"order {drawn}, key is the last character",
            f"Which order do {shown} have if only the last letter counts?",
            f"Use the ending letter of each word to sort {drawn}",
            f"List {shown} from a to z, looking at their final letters instead of the first.",
            f"sorted list of {shown} with the last letter as key",
            f"Sort the words {shown} alphabetically by the letter they end with.",
            f"What is the list {drawn} sorted by the last letter of each word?",
        ),
        think="Words by last letter: sort them with index -1 of each word as key.",
        code=f"words = [{_quoted(drawn)}]\nprint(sorted(words, key=lambda w: w[-1]))",
        answer=str([by_letter[c] for c in "abcdefghijklmnopqrstuvwxyz" if c in by_letter]),
    )


def natural_sort(rng: random.Random) -> Draft:
    stem, ending = rng.choice(_FILES)
    numbers = [rng.randint(1, 9), rng.randint(10, 30), rng.randint(2, 9) + 100, rng.randint(31, 99)]
    numbers = rng.sample(numbers, rng.randint(3, 4))
    drawn = [f"{stem}{n}{ending}" for n in numbers]
    shown, places = ", ".join(drawn), sorted(numbers)
    return Draft(
        phrasings=(
            f"sort {shown} in natural order, as a list",
            f"Order {shown} so that 2 comes before 10, as a list",
            f"Sort {shown} by the number in them",
            f"Sort these names in numeric order: {drawn}",
            f"natural sort {shown}",
            f"{shown} sorted by number, not by text",
            f"Put {joined(drawn)} in order of their numbers, lowest first",
            f"My computer lists {shown} in a silly order. What is the right one by number?",
            f"Could you order {shown} by the numbers they contain, ascending?",
            f"numeric order of {drawn}",
            f"Which order do {shown} have when sorted by their number?",
            f"Arrange {drawn} so that the numbers in the names go up",
            f"Order the names {shown} like a person would: by number",
            f"sort by embedded number: {shown}",
            f"Sort the list {drawn} by the number inside each name.",
            f"How are {joined(drawn)} ordered if the number in each name decides?",
        ),
        think="Names by number: sort them with the number found in each as key.",
        code=(
            f"import re\n\nnames = [{_quoted(drawn)}]\n"
            'print(sorted(names, key=lambda n: int(re.search(r"\\d+", n).group())))'
        ),
        answer=str([f"{stem}{n}{ending}" for n in places]),
    )


def sort_ignoring_case(rng: random.Random) -> Draft:
    drawn = [
        w.capitalize() if rng.random() < 0.5 else w
        for w in rng.sample(sorted({*ITEMS, *WORDS[:90]}), rng.randint(3, 6))
    ]
    if all(w[0].islower() for w in drawn):
        drawn[-1] = drawn[-1].capitalize()
    shown = ", ".join(drawn)
    ordered: list[str] = []
    for w in drawn:
        ordered.insert(sum(o.casefold() < w.casefold() for o in ordered), w)
    return Draft(
        phrasings=(
            f"sort these a to z, ignoring case, as a list: {shown}",
            f"sort words ignoring case: {shown}",
            f"a to z, capitals don't matter: {shown}",
            f"Sort {shown} alphabetically, ignoring case",
            f"Sort {drawn} without regard to capital letters",
            f"sort case-insensitively: {shown}",
            f"{shown} in alphabetical order ignoring upper and lower case",
            f"Put {joined(drawn)} in ABC order; capitals should make no difference",
            f"Some entries in my list have capitals: {shown}. Sort them as if all were small, but keep the spelling.",
            f"Could you alphabetize {drawn} so that upper and lower case count the same?",
            f"case insensitive sort of {drawn}",
            f"What is the alphabetical order of {shown} if case does not matter?",
            f"Order the words {shown} from a to z, big and small letters alike",
            f"alphabetical list, caseless, of {shown}",
            f"Arrange {drawn} alphabetically and do not treat capitals specially.",
            f"Sort the words {shown} alphabetically, treating capitals like small letters.",
            f"How is {drawn} sorted when case is ignored?",
        ),
        think="Alphabetical order ignoring case: sort the words with their lower-cased form as key.",
        code=f"words = [{_quoted(drawn)}]\nprint(sorted(words, key=str.lower))",
        answer=str(ordered),
    )


def group_by_first_letter(rng: random.Random) -> Draft:
    while True:
        drawn = rng.sample(rng.choice((ITEMS, NAMES)), rng.randint(4, 6))
        if len({w[0] for w in drawn}) < len(drawn):
            break
    shown = ", ".join(drawn)
    groups = {c: [w for w in drawn if w.startswith(c)] for c in dict.fromkeys(w[0] for w in drawn)}
    return Draft(
        phrasings=(
            f"Group these words by their first letter: {shown}",
            f"Group {drawn} by first letter into a dictionary",
            f"group by first letter: {shown}",
            f"{shown} grouped by initial letter as a dict",
            f"Make a dictionary from the first letter to the words that start with it: {shown}",
            f"For an index I put {shown} under their first letters. Show the dictionary.",
            f"Could you make groups of {joined(drawn)} by the letter they start with?",
            f"dict of lists by first character: {drawn}",
            f"Which words of {shown} share a first letter? Print a dictionary with the letters as keys.",
            f"Collect {drawn} in lists, one for each first letter, in the order given",
            f"index {shown} by initial, as letter: [words]",
            f"Split the list {drawn} into groups with the same starting letter (as a dictionary).",
            f"Print a dictionary that groups {shown} by first letter.",
            f"How are {joined(drawn)} grouped by initial letter, as a dictionary of lists?",
        ),
        think="Groups by first letter: append each word to the list of its first letter in a dictionary.",
        code=(
            f"groups = {{}}\nfor word in [{_quoted(drawn)}]:\n    groups.setdefault(word[0], []).append(word)\n"
            "print(groups)"
        ),
        answer=str(groups),
    )


def group_by_length(rng: random.Random) -> Draft:
    while True:
        drawn = rng.sample((*ITEMS, *NAMES), rng.randint(4, 6))
        if len(set(map(len, drawn))) < len(drawn):
            break
    shown = ", ".join(drawn)
    groups: dict[int, list[str]] = {}
    for w in drawn:
        groups[len(w)] = [*groups.get(len(w), []), w]
    return Draft(
        phrasings=(
            f"Group these words by their length: {shown}",
            f"Group {drawn} by number of letters into a dictionary",
            f"group by length: {shown}",
            f"{shown} grouped by word length as a dict",
            f"Make a dictionary from each length to the words of that length: {shown}",
            f"For a crossword I collect {shown} by how many letters they have. Show the dictionary.",
            f"Could you make groups of {joined(drawn)} by the number of their letters?",
            f"dict of lists by len: {drawn}",
            f"Which words of {shown} are equally long? Print a dictionary with the lengths as keys.",
            f"Collect {drawn} in lists, one for each word length, in the order given",
            f"sort {shown} into groups of equal length, as length: [words]",
            f"Split the list {drawn} into groups with the same number of letters (as a dictionary).",
            f"Print a dictionary that groups {shown} by their lengths.",
            f"How are {joined(drawn)} grouped by letter count, as a dictionary of lists?",
        ),
        think="Groups by length: append each word to the list of its length in a dictionary.",
        code=(
            f"groups = {{}}\nfor word in [{_quoted(drawn)}]:\n    groups.setdefault(len(word), []).append(word)\n"
            "print(groups)"
        ),
        answer=str(groups),
    )


def in_alphabetical_order(rng: random.Random) -> Draft:
    drawn = sorted(rng.sample(sorted({*ITEMS, *WORDS}), rng.randint(3, 5)))
    if rng.random() < 0.5:
        i = rng.randrange(len(drawn) - 1)
        drawn[i], drawn[i + 1] = drawn[i + 1], drawn[i]
    shown = ", ".join(drawn)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} was told to put cards in ABC order and laid {shown}. Is that right, True or False?",
            f"are {shown} sorted from a to z?",
            f"{shown}: already in abc order?",
            f"Are these words in alphabetical order: {shown}?",
            f"Check if {drawn} is sorted alphabetically",
            f"is {shown} in alphabetical order",
            f"alphabetical? {shown}",
            f"Is the list {drawn} already in ABC order?",
            f"I shelved my folders as {joined(drawn)}. Are they in alphabetical order?",
            f"Could you check that {shown} are listed from a to z?",
            f"True or false: {shown} are alphabetically sorted",
            f"Do the words {joined(drawn)} follow each other alphabetically?",
            f"Test whether the order {shown} is alphabetical",
            f"sorted a-z or not: {drawn}",
            f"Have I put {shown} in the right alphabetical order?",
            f"Check whether the words {shown} are in alphabetical order.",
            f"Does the list {joined(drawn)} go in the order of the alphabet?",
        ),
        think="Whether the words are in alphabetical order: compare the list with its sorted copy.",
        code=f"words = [{_quoted(drawn)}]\nprint(words == sorted(words))",
        answer=str(all(a < b for a, b in itertools.pairwise(drawn))),
    )


def letters_in_order(rng: random.Random) -> Draft:
    text = rng.choice(
        (
            rng.choice(("almost", "begin", "chimps", "biopsy", "effort", "accent", "floor", "knot", "ghost", "billow",
                        "first", "forty", "bijoux", "chintz", "abbey", "access", "adept", "below", "chips", "deity")),
            rng.choice((*ITEMS, *WORDS)),
        )
    )  # fmt: skip
    return Draft(
        phrasings=(
            f"Are the letters of {text} in alphabetical order?",
            f'Does the word "{text}" have its letters in alphabetical order?',
            f"letters of {text} alphabetical?",
            f"is {text} a word with letters from a to z in order",
            f"Check if each letter of '{text}' comes no earlier in the alphabet than the one before it",
            f"In a quiz we look for words like 'almost' with letters in ABC order. Is {text} one?",
            f"Could you test whether the letters in {text} are sorted alphabetically?",
            f"True or false: the letters of '{text}' appear in alphabetical order",
            f"Do the letters of {text} follow the order of the alphabet?",
            f"is '{text}' an abecedarian word",
            f"If I sort the letters of {text}, do I get the same word?",
            f"Reading {text} from left to right, do the letters never go back in the alphabet?",
            f"Check whether the word {text} has its letters in order of the alphabet.",
            f'Is "{text}" spelled with its letters in alphabetical order?',
        ),
        think=f"Whether the letters of {text} are in order: compare them with the sorted letters.",
        code=f'text = "{text}"\nprint(list(text) == sorted(text))',
        answer=str(re.fullmatch("a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p*q*r*s*t*u*v*w*x*y*z*", text) is not None),
    )


def star_triangle(rng: random.Random) -> Draft:
    n, mark = rng.randint(3, 8), rng.choice("***#@o+x")
    down = rng.random() < 0.3
    sizes = [*range(1, n + 1)]
    rows = [""] * n
    for row in range(n):
        for column in range(n):
            if (column < n - row) if down else (column <= row):
                rows[row] += mark
    if down:
        sizes.reverse()
    rule = f"{sizes[0]} in the first row and {'one less' if down else 'one more'} in each following row"
    loop = f"range({n}, 0, -1)" if down else f"range(1, {n} + 1)"
    return Draft(
        phrasings=(
            f"draw a triangle of {mark} with {n} rows, {rule}",
            f"make {n} lines of '{mark}', {rule}",
            f"Print a triangle of '{mark}' with {n} rows: {rule}",
            f"Draw {n} rows of '{mark}', {rule}",
            f"triangle of '{mark}' with {n} rows, {rule}",
            f"{n} lines of {mark}: {rule}",
            f"Make a left-aligned triangle from '{mark}', {n} rows high, {rule}",
            f"My programming homework: {n} rows of '{mark}', {rule}. What does it look like?",
            f"Could you print a pattern of '{mark}' that has {n} rows, with {rule}?",
            f"pattern with '{mark}', {n} rows, {rule}",
            f"Show a staircase of '{mark}' that is {n} rows tall, {rule}",
            f"With '{mark}' as the sign, print {n} lines, {rule}",
            f"Write {n} lines made of '{mark}': {rule}",
            f"I need an ASCII triangle, {n} rows of '{mark}' ({rule}).",
            f"Print {n} rows made of the character '{mark}', {rule}.",
            f"How does a triangle of '{mark}' look that has {n} rows, {rule}?",
        ),
        think=f"Triangle of {n} rows: in each row print the sign as many times as the row needs.",
        code=f'for i in {loop}:\n    print("{mark}" * i)',
        answer="\n".join(rows),
    )
