"""Small changes again: letters only, zeros and line breaks out, marks exchanged, one letter changed, parts glued."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, words
from training.skills.vocabulary import person


def letters_only(rng: random.Random) -> Draft:
    text = (
        f"{rng.choice(ITEMS)}{rng.choice('!?.-_#')}{rng.randint(1, 99)}{rng.choice(('', ' ', '-'))}{rng.choice(ITEMS)}"
    )
    return Draft(
        phrasings=(
            f'Keep only the letters of "{text}"',
            f"keep only letters from '{text}'",
            f"remove everything that is not a letter: {text}",
            f"letters only: {text}",
            f"'{text}' without digits, spaces and signs",
            f"What is left of '{text}' when only letters may stay?",
            f"A nickname may have letters only. What becomes of '{text}'?",
            f"strip all but the letters from '{text}'",
            f"delete digits and symbols, keep letters: {text}",
            f"Print only the letters of the text '{text}', in order.",
            f'Which letters, in order and without gaps, does "{text}" contain?',
        ),
        think="Letters only: keep the characters that are letters and join them.",
        code=f'print("".join(c for c in {literal(text)} if c.isalpha()))',
        answer=re.sub("[^A-Za-z]", "", text),
    )


def drop_leading_zeros(rng: random.Random) -> Draft:
    n = rng.randint(1, 99999)
    text = "0" * rng.randint(1, 5) + str(n)
    return Draft(
        phrasings=(
            f'Trim the leading zeros of "{text}".',
            f"An article number reads {text}. What is it without the zeros in front?",
            f"Remove the leading zeros from {text}",
            f"{text} without leading zeros",
            f"strip the zeros at the start of {text}",
            f"cut off the zeros in front: {text}",
            f"What is {text} without the zeros at the beginning?",
            f"The article number is {text}; I need it without the zeros in front.",
            f"drop leading 0s {text}",
            f"delete the zeros before the first other digit of {text}",
            f"take away the starting zeros of '{text}'",
            f"Print '{text}' with its leading zeros removed.",
            f'How is "{text}" written without zeros at its start?',
        ),
        think="Without leading zeros: strip the zeros from the left.",
        code=f'print("{text}".lstrip("0"))',
        answer=str(n),
    )


def exchange_separator(rng: random.Random) -> Draft:
    (a, old), (b, new) = rng.sample(
        (
            (",", "commas"),
            (";", "semicolons"),
            ("-", "dashes"),
            ("/", "slashes"),
            (".", "dots"),
            ("|", "vertical bars"),
        ),
        2,
    )
    drawn = rng.choice(
        (words(rng, 3, 4), [str(rng.randint(1, 31)), str(rng.randint(1, 12)), str(rng.randint(2000, 2030))])
    )
    text = a.join(drawn)
    p = person(rng)
    return Draft(
        phrasings=(
            f'My line is "{text}" but the program of {p.name} wants {new} where the {old} are. Convert it.',
            f"Replace the {old} in {text} with {new}",
            f"replace {old} by {new} in '{text}'",
            f"{text} with {new} instead of {old}",
            f"change {old} to {new}: {text}",
            f"swap the {old} for {new} in {text}",
            f"My program wants {new}, not {old}. How do I write {text}?",
            f"{old} to {new}: {text}",
            f"Write {text} using {new} in place of the {old}",
            f"put {new} where '{text}' has {old}",
            f"Print '{text}' with every {a} changed to {b}.",
            f'How does "{text}" look with {new} instead of its {old}?',
        ),
        think=f"{new.capitalize()} instead of {old}: replace {a} with {b}.",
        code=f'print("{text}".replace("{a}", "{b}"))',
        answer=b.join(drawn),
    )


def hide_digits(rng: random.Random) -> Draft:
    a, b = rng.randint(100, 999), rng.randint(1000, 9999)
    text = rng.choice((f"call {a} {b}", f"Room {a}", f"pin {b} for {rng.choice(NAMES)}", f"{a}-{b}", f"born in {b}"))
    mark = rng.choice("##*XX")
    return Draft(
        phrasings=(
            f'Replace every digit in "{text}" with {mark}',
            f"replace each digit with {mark}: {text}",
            f"'{text}' with {mark} for every digit",
            f"digits to {mark}: {text}",
            f"hide the digits of '{text}' behind {mark}",
            f"I post '{text}' but each digit should show as {mark}. What do I post?",
            f"put {mark} in place of all digits in '{text}'",
            f"change every single digit of '{text}' to {mark}",
            f"censor the digits with {mark} in: {text}",
            f"Print '{text}' with every digit replaced by {mark}.",
            f'How does "{text}" read when {mark} stands for each digit?',
        ),
        think=f"Digits hidden: replace every digit with {mark}.",
        code=f'import re\n\nprint(re.sub(r"\\d", "{mark}", "{text}"))',
        answer="".join(mark if c in string.digits else c for c in text),
    )


def change_nth_letter(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*ITEMS, *WORDS) if len(w) > 3])
    n = rng.randint(1, 4)
    nth = ("first", "second", "third", "fourth")[n - 1]
    new = rng.choice([c for c in "abemosty" if c != text[n - 1]])
    index = "0" if n == 1 else f"{n} - 1"
    letters = list(text)
    letters[n - 1] = new
    return Draft(
        phrasings=(
            f"Change letter number {n} of {text} to {new}",
            f"replace the letter at place {n} of {text} by {new}",
            f"{text}, letter {n} becomes {new}",
            f"put {new} as letter {n} of {text}",
            f"What word do you get if letter {n} of {text} is a {new}?",
            f"In a word game I change letter {n} of {text} into {new}. What do I get?",
            f"set letter {n} of '{text}' to {new} (first letter is 1)",
            f"make the {nth} letter of {text} a {new}",
            f"swap out the {nth} letter of '{text}' for {new}",
            f"Print the word {text} with letter number {n} replaced by {new}.",
            f'How does "{text}" read when {new} stands at place {n}, counting from 1?',
        ),
        think=f"Letter {n} changed: turn {text} into a list, set index {index} to {new} and join.",
        code=f'letters = list("{text}")\nletters[{index}] = "{new}"\nprint("".join(letters))',
        answer="".join(letters),
    )


def last_letter_capital(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *ITEMS))
    return Draft(
        phrasings=(
            f'Capitalize the last letter of "{text}"',
            f"capitalise the last letter of {text}",
            f"make only the last letter of {text} a capital",
            f"{text} with a capital at the end",
            f"What is {text} with its last letter in upper case?",
            f"My brand writes {text} with a big last letter. How does that look?",
            f"last letter uppercase: {text}",
            f"put the final letter of '{text}' in upper case",
            f"big letter at the end of {text}, rest small",
            f"Print {text} with only its last letter in upper case.",
            f'How is "{text}" written when the last letter is a capital?',
        ),
        think=f"Capital at the end: join {text} without its last letter and the last letter in upper case.",
        code=f'text = "{text}"\nprint(text[:-1] + text[-1].upper())',
        answer=re.sub("(.)$", lambda m: chr(ord(m[1]) - 32), text),
    )


def vowels_capital(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *ITEMS))
    return Draft(
        phrasings=(
            f'Write the vowels of "{text}" in capitals',
            f"uppercase the vowels in {text}",
            f"make all vowels of {text} capital letters",
            f"{text} with capital vowels",
            f"What does {text} look like with its vowels in upper case?",
            f"To teach vowels I write them big. How do I write {text}?",
            f"vowels upper case, consonants small: {text}",
            f"capitalize every vowel in '{text}'",
            f"turn a, e, i, o, u in {text} into capitals",
            f"Print {text} with every vowel in upper case.",
            f'How is "{text}" written with only the vowels as capitals?',
        ),
        think=f"Vowels in capitals: put the upper case of each letter of {text} that is in aeiou.",
        code=f'print("".join(c.upper() if c in "aeiou" else c for c in "{text}"))',
        answer=text.translate(str.maketrans("aeiou", "AEIOU")),
    )


def sort_digits(rng: random.Random) -> Draft:
    n = rng.randint(1234, 98765432)
    down = rng.random() < 0.4
    order = "largest to smallest" if down else "smallest to largest"
    digits = "".join(c * str(n).count(c) for c in "0123456789")
    return Draft(
        phrasings=(
            f"Sort the digits of {n} from {order}",
            f"sort the digits of {n}, {order}",
            f"digits of {n} in order, {order}",
            f"{n} digits sorted {order}",
            f"put the digits of {n} in order from {order}",
            f"I have the number cards {n}. Lay them out from {order} and keep them all.",
            f"arrange the digits in {n} {order}",
            f"Order the digits of the number {n} from {order}, repeats too",
            f"which digits does {n} have, {order}, as one string",
            f"Print all digits of {n} sorted from {order}, without spaces.",
            f"How do the digits of {n} stand when sorted from {order}?",
        ),
        think=f"Digits sorted: sort the characters of {n}{' in reverse' if down else ''} and join them.",
        code=f'print("".join(sorted("{n}"{", reverse=True" if down else ""})))',
        answer=digits[::-1] if down else digits,
    )


def letters_z_to_a(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *ITEMS))
    return Draft(
        phrasings=(
            f'What is "{text}" with the letters sorted from z to a?',
            f'Sort the letters of "{text}" from z to a',
            f"sort the letters of {text} in reverse order, z first",
            f"letters of {text} in reverse alphabetical order",
            f"{text}: letters sorted z to a",
            f"Put the letters of {text} in descending order",
            f"I order letter tiles backwards through the alphabet. How does {text} end up?",
            f"descending letters of '{text}'",
            f"reverse alphabetical sort of the letters in {text}",
            f"arrange the letters of '{text}' from the last in the alphabet to the first",
            f"Print the letters of {text} sorted in descending order, without spaces.",
            f'How do the letters of "{text}" stand when sorted from z to a?',
        ),
        think=f"Letters from z to a: sort {text} in reverse and join the letters.",
        code=f'print("".join(sorted("{text}", reverse=True)))',
        answer="".join(c * text.count(c) for c in "zyxwvutsrqponmlkjihgfedcba"),
    )


def join_parts(rng: random.Random) -> Draft:
    first, second = rng.sample([w for w in (*WORDS, *ITEMS) if len(w) > 4], 2)
    n, m = rng.randint(2, 4), rng.randint(2, 4)
    return Draft(
        phrasings=(
            f"Join the first {n} letters of {first} and the last {m} letters of {second}",
            f"first {n} letters of {first} + last {m} letters of {second}",
            f"glue the first {n} letters of {first} with the last {m} of {second}",
            f"{first} (first {n}) and {second} (last {m}) put together",
            f"Make a new word from the start of {first} ({n} letters) and the end of {second} ({m} letters)",
            f"I invent names: {n} letters from the start of {first}, {m} from the end of {second}. What is it?",
            f"take {n} letters from the beginning of {first} and {m} from the end of {second}, join",
            f"blend {first} and {second}: {n} letters at the start, {m} at the end",
            f"What word do the first {n} letters of {first} and the last {m} of {second} make?",
            f"Print the first {n} letters of {first} followed directly by the last {m} letters of {second}.",
            f'What results from "{first}" and "{second}" with {n} first and {m} last letters joined?',
        ),
        think=f"Joined parts: slice {n} letters off the start of {first} and {m} off the end of {second}.",
        code=f'print("{first}"[:{n}] + "{second}"[-{m}:])',
        answer=re.sub(rf"(?<=^.{{{n}}}).*", "", first) + re.sub(rf".*(?=.{{{m}}}$)", "", second),
    )


def repeat_with_commas(rng: random.Random) -> Draft:
    text = rng.choice(("yes", "no", "ha", "la", "go", "please", "bla", rng.choice(ITEMS), rng.choice(NAMES)))
    n = rng.randint(3, 8)
    return Draft(
        phrasings=(
            f'Write "{text}" {n} times, separated by a comma and a space',
            f"write '{text}' {n} times separated by commas",
            f"{text} {n} times with commas between",
            f"repeat {text} {n} times, comma and space between",
            f"What is {text} said {n} times, with commas in between?",
            f"For a song I need {text} {n} times in one line, with commas.",
            f"{n} x {text}, comma separated",
            f"print '{text}' {n} times in a row with ', ' between",
            f"list {text} {n} times with commas",
            f"Print the word {text} {n} times in one line, with a comma and a space between.",
            f'How does "{text}" look {n} times in a row with commas between?',
        ),
        think=f"{n} times {text}: make a list of {n} and join it with commas.",
        code=f'print(", ".join(["{text}"] * {n}))',
        answer=re.sub(", $", "", f"{text}, " * n),
    )
