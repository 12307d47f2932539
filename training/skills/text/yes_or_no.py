"""Yes or no: what a text contains, how it is written, whether a code has the right form."""

from __future__ import annotations

import keyword
import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence


def has_digit(rng: random.Random) -> Draft:
    word = rng.choice((*WORDS, *NAMES))
    text = rng.choice((word, f"{word}{rng.randint(1, 99)}", f"{word}!", word[:2] + str(rng.randint(0, 9)) + word[2:]))
    return Draft(
        phrasings=(
            f'Does "{text}" contain any numbers?',
            f"does '{text}' have a digit in it",
            f"is there a digit in '{text}'?",
            f"My password is {text}. Does it have at least one digit?",
            f"check if '{text}' contains a number",
            f"any digits in {text}?",
            f"Is at least one character of '{text}' a digit?",
            f"The site wants a number in the password. Does '{text}' have one?",
            f"True or false: there is a digit in '{text}'",
            f"Check whether the text '{text}' contains at least one digit.",
            f'Can a digit be found in "{text}"?',
        ),
        think="Whether there is a digit: test if any character of the text is a digit.",
        code=f"print(any(c.isdigit() for c in {literal(text)}))",
        answer=str(bool(re.search("[0-9]", text))),
    )


def only_letters(rng: random.Random) -> Draft:
    word = rng.choice((*WORDS, *NAMES))
    text = rng.choice((word, word, f"{word}{rng.randint(1, 999)}", f"{word}-{rng.choice(ITEMS)}", f"{word}!"))
    return Draft(
        phrasings=(
            f'Does "{text}" contain only letters?',
            f"is {text} only letters?",
            f"is '{text}' made of letters only",
            f"check if '{text}' is all letters",
            f"only letters in '{text}'?",
            f"Are all characters of '{text}' letters?",
            f"A form accepts names of letters only. Is '{text}' accepted?",
            f"Is every character in '{text}' a letter of the alphabet?",
            f"True or false: '{text}' consists of letters only",
            f"Check whether the text '{text}' consists only of letters.",
            f'Is "{text}" purely alphabetic?',
        ),
        think="Only letters or not: test the text with isalpha.",
        code=f"print({literal(text)}.isalpha())",
        answer=str(bool(re.fullmatch("[A-Za-z]+", text))),
    )


def only_digits(rng: random.Random) -> Draft:
    digits = str(rng.randint(100, 999999))
    text = rng.choice((digits, digits, digits[:2] + rng.choice("O-l. a") + digits[2:], digits + rng.choice("aBx")))
    return Draft(
        phrasings=(
            f'Does "{text}" contain only digits?',
            f'is the string "{text}" all digits',
            f"is '{text}' only numbers?",
            f"check if '{text}' is made of digits only",
            f"only digits in '{text}'?",
            f"Are all characters of '{text}' digits?",
            f"The pin has to be digits only. Is '{text}' fine?",
            f"Is every character in '{text}' a digit from 0 to 9?",
            f"True or false: '{text}' is numeric, just digits",
            f"Check whether the text '{text}' consists only of digits.",
            f'Is "{text}" made up of nothing but digits?',
        ),
        think="Only digits or not: test the text with isdigit.",
        code=f"print({literal(text)}.isdigit())",
        answer=str(bool(re.fullmatch("[0-9]+", text))),
    )


def is_all_caps(rng: random.Random) -> Draft:
    word = rng.choice((rng.choice(WORDS), sentence(rng)))
    text = rng.choice((word.upper(), word.upper(), word.title(), word.upper()[:-1] + word[-1], word.lower()))
    return Draft(
        phrasings=(
            f'what does "{text}".isupper() return?',
            f'Is "{text}" written in all caps?',
            f"are all letters of '{text}' capital?",
            f"is '{text}' all uppercase",
            f"is '{text}' completely in capital letters?",
            f"check if '{text}' is upper case",
            f"all caps or not: {text}",
            f"Someone wrote '{text}'. Are all of its letters capitals?",
            f"Does '{text}' have no lowercase letter at all?",
            f"True or false: every letter in '{text}' is a capital",
            f"Check whether all letters of '{text}' are upper case.",
            f'Does "{text}" consist of capital letters only?',
        ),
        think="All caps or not: test the text with isupper.",
        code=f"print({literal(text)}.isupper())",
        answer=str(not re.search("[a-z]", text)),
    )


def has_all_vowels(rng: random.Random) -> Draft:
    some = ("education", "sequoia", "dialogue", "questionnaire", "cauliflower", "equation", "automobile", "pneumonia")
    text = rng.choice((*some, *WORDS, *some, *some, *some, *some))
    return Draft(
        phrasings=(
            f'Does "{text}" have all five vowels?',
            f"does {text} contain every vowel a e i o u",
            f"are all vowels in {text}?",
            f"check if '{text}' contains all five vowels",
            f"all 5 vowels in {text}?",
            f"Do all of a, e, i, o and u appear in {text}?",
            f"We look for words with every vowel. Is {text} one of them (a, e, i, o, u)?",
            f"Is each of the vowels a, e, i, o, u used in the word '{text}'?",
            f"True or false: {text} has every one of the five vowels",
            f"Check whether the word {text} contains all the vowels a, e, i, o and u.",
            f'Does every vowel (a, e, i, o, u) occur in "{text}"?',
        ),
        think=f"All five vowels or not: test if each of a, e, i, o, u is in {text}.",
        code=f'print(all(v in "{text}" for v in "aeiou"))',
        answer=str(len(set(re.findall("[aeiou]", text))) == 5),
    )


def is_zip_code(rng: random.Random) -> Draft:
    n = rng.choice((4, 5, 5, 5, 6))
    size = rng.choice((n, n, n, n - 1, n + 1))
    text = "".join(rng.choice(string.digits) for _ in range(size))
    if rng.random() < 0.2:
        text = text[:2] + rng.choice("OlB") + text[3:]
    return Draft(
        phrasings=(
            f'Is "{text}" a valid zip code of {n} digits?',
            f"check if '{text}' is a valid {n} digit zip code",
            f"is {text} a valid postal code? it needs exactly {n} digits",
            f"valid {n}-digit postcode: {text}?",
            f"Does '{text}' consist of exactly {n} digits?",
            f"The form wants a code with exactly {n} digits. Is '{text}' right?",
            f"{text}: is that a {n} digit code",
            f"Is '{text}' exactly {n} digits long with nothing else in it?",
            f"True or false: '{text}' is a postal code of {n} digits",
            f"Check with a regular expression whether '{text}' is exactly {n} digits.",
            f'Can "{text}" be a postal code, if that has exactly {n} digits?',
        ),
        think=f"Valid or not: match the whole text against exactly {n} digits.",
        code=f'import re\n\nprint(bool(re.fullmatch(r"\\d{{{n}}}", "{text}")))',
        answer=str(len(text) == n and all(c in string.digits for c in text)),
    )


def is_hex_color(rng: random.Random) -> Draft:
    color = "".join(rng.choice("0123456789ABCDEF") for _ in range(6))
    text = "#" + rng.choice((color, color, color[:-1], color[:3] + "G" + color[4:], color + "F", color[:5] + "Z"))
    return Draft(
        phrasings=(
            f"Is {text} a valid hex color?",
            f"is {text} a valid color code (# and 6 hex digits)",
            f"check if '{text}' is a hex color with six digits",
            f"valid hex colour? {text}",
            f"Does '{text}' have the form of a six-digit hex color?",
            f"A designer gave me {text}. Is it a correct hex color of six digits?",
            f"{text} hex color valid or not (six digits)",
            f"Is '{text}' a hash sign followed by exactly six hexadecimal digits?",
            f"True or false: {text} is a valid six-digit hex color code",
            f"Check whether '{text}' is a valid hex color of the form #RRGGBB.",
            f'Can "{text}" be used as a hex color of six digits?',
        ),
        think="Valid hex color or not: match the whole text against # and six hexadecimal digits.",
        code=f'import re\n\nprint(bool(re.fullmatch(r"#[0-9A-Fa-f]{{6}}", "{text}")))',
        answer=str(len(text) == 7 and all(c in string.hexdigits for c in text[1:])),
    )


def is_variable_name(rng: random.Random) -> Draft:
    a, b = rng.sample(ITEMS, 2)
    n = rng.randint(1, 9)
    text = rng.choice(
        (f"{a}_{b}", f"{a}{n}", f"_{a}", f"{n}{a}", f"{n}_{a}", f"{a}-{b}", f"{a} {b}", f"my.{a}", f"{a}{b.title()}")
    )
    valid = re.fullmatch("[A-Za-z_][A-Za-z_0-9]*", text) is not None and not keyword.iskeyword(text)
    return Draft(
        phrasings=(
            f'Is "{text}" a valid variable name in Python?',
            f"is {text} a valid python variable name",
            f"check whether '{text}' can be a Python variable name",
            f"can I call a variable '{text}' in Python?",
            f"valid identifier? '{text}'",
            f"Is '{text}' allowed as the name of a Python variable?",
            f"My code has a variable '{text}'. Is that a legal name in Python?",
            f"python identifier check: '{text}'",
            f"True or false: '{text}' is a valid Python identifier",
            f"Check whether '{text}' is a valid identifier in Python.",
            f'Would Python accept "{text}" as the name of a variable?',
        ),
        think="Valid name or not: test the text with isidentifier.",
        code=f"print({literal(text)}.isidentifier())",
        answer=str(valid),
    )


def matches_code_form(rng: random.Random) -> Draft:
    a, b, c = rng.randint(1, 3), rng.randint(2, 4), rng.randint(1, 3)
    letters = "".join(rng.choice(string.ascii_uppercase) for _ in range(a + c))
    digits = "".join(rng.choice(string.digits) for _ in range(b))
    text = f"{letters[:a]}{digits}{letters[a:]}"
    text = rng.choice((text, text, text[1:], text + rng.choice("A7"), text[:-1] + "5", text[::-1]))
    shape = f"{a} capital letter{'s' * (a > 1)}, {b} digits, {c} capital letter{'s' * (c > 1)}"
    mask = "".join("L" if x in string.ascii_uppercase else "D" for x in text)
    return Draft(
        phrasings=(
            f'Is "{text}" of the form {shape}?',
            f"is {text} a plate of {shape}",
            f"does '{text}' match the pattern {shape}",
            f"check if '{text}' is {shape}",
            f"code {text}: is it {shape}?",
            f"Our product codes are {shape}. Is {text} one?",
            f"Number plates here have {shape}. Is '{text}' a possible plate?",
            f"valid code? {text} (must be {shape})",
            f"True or false: '{text}' consists of {shape} in this order",
            f"Check with a regular expression whether '{text}' is exactly {shape}.",
            f'Does "{text}" have exactly this shape: {shape}?',
        ),
        think=f"Right form or not: match the whole text against {shape}.",
        code=f'import re\n\nprint(bool(re.fullmatch(r"[A-Z]{{{a}}}\\d{{{b}}}[A-Z]{{{c}}}", "{text}")))',
        answer=str(mask == "L" * a + "D" * b + "L" * c),
    )


def same_text(rng: random.Random) -> Draft:
    pairs = (("color", "colour"), ("gray", "grey"), ("Paris", "paris"), ("their", "there"), ("1O0", "100"))
    first = rng.choice((*WORDS, *NAMES))
    i = rng.randrange(len(first) - 1)
    second = rng.choice((first, first, first, first + "s", first[:i] + first[i + 1 :], first.swapcase()))
    if rng.random() < 0.2:
        first, second = rng.choice(pairs)
    return Draft(
        phrasings=(
            f'Do "{first}" and "{second}" count as equal in Python?',
            f'What is "{first}" == "{second}" in Python?',
            f'Are "{first}" and "{second}" exactly the same?',
            f'compare "{first}" and "{second}": are they equal?',
            f"is '{first}' equal to '{second}'",
            f"{first} == {second}? as text",
            f"are the texts '{first}' and '{second}' identical, capitals included",
            f"I typed '{first}' and then '{second}'. Do both entries match exactly?",
            f"Check if '{first}' and '{second}' are spelled exactly alike",
            f"same string or not: '{first}' / '{second}'",
            f"True or false: '{first}' is exactly the same text as '{second}'",
            f"Check whether the texts '{first}' and '{second}' are exactly equal, case included.",
            f'Does "{first}" agree letter by letter, and in case, with "{second}"?',
        ),
        think="Equal or not: compare the two texts exactly as they are.",
        code=f"print({literal(first)} == {literal(second)})",
        answer=str(re.fullmatch(re.escape(first), second) is not None),
    )


def same_ending(rng: random.Random) -> Draft:
    n = rng.choice((2, 2, 3))
    some = ("cat", "hat", "bright", "night", "light", "house", "mouse", "cake", "lake", "running", "singing", "station",
            "nation", "table", "cable", "flower", "tower", "moon", "spoon", "sand", "hand")  # fmt: skip
    first, second = rng.sample(some, 2)
    if rng.random() < 0.4:
        second = rng.choice([w for w in some if w != first and w.endswith(first[-2:])])
    ends = (re.sub(rf".*(?=.{{{n}}}$)", "", first), re.sub(rf".*(?=.{{{n}}}$)", "", second))
    return Draft(
        phrasings=(
            f'Do "{first}" and "{second}" share the same last {("two", "three")[n - 2]} letters?',
            f"Look at the last {n} letters of {first} and {second}: are they alike?",
            f'Do the words "{first}" and "{second}" share the same last {n} letters?',
            f"{first} and {second}: do they end alike in the last {n} letters?",
            f'Do "{first}" and "{second}" end with the same {n} letters?',
            f"do {first} and {second} rhyme, by their last {n} letters",
            f"are the last {n} letters of {first} and {second} the same",
            f"same last {n} letters: {first}, {second}?",
            f"Say two words rhyme when their last {n} letters agree. Do {first} and {second} rhyme?",
            f"For a poem: do '{first}' and '{second}' have the same {n} letters at the end?",
            f"compare the endings of {first} and {second}, {n} letters. equal?",
            f"Is the ending of {n} letters the same in '{first}' and '{second}'?",
            f"True or false: {first} and {second} share their last {n} letters",
            f"Check whether {first} and {second} have the same last {n} letters.",
            f'Are the final {n} letters of "{first}" also the final {n} letters of "{second}"?',
        ),
        think=f"Same ending or not: compare the last {n} letters of {first} and {second}.",
        code=f'print("{first}"[-{n}:] == "{second}"[-{n}:])',
        answer=str(ends[0] == ends[1]),
    )
