"""Classic ciphers and codes: Atbash, Vigenère, Morse, letters as numbers."""

from __future__ import annotations

import random
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal
from training.skills.vocabulary import person

_ABC = string.ascii_lowercase
_SIGNS = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.."
_MORSE = dict(zip(_ABC, _SIGNS.split(" "), strict=True))
_MESSAGES = ("sos", "help", "hello", "yes", "no", "meet", "stop", "attack", "goodbye", "ok", *ITEMS)
_KEYS = ("key", "lemon", "cat", "sun", "code", "moon", "dog", "tree", "blue", "salt")


def atbash(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(ITEMS), "hello world", "attack at dawn", "meet me at noon"))
    return Draft(
        phrasings=(
            f"mirror alphabet of '{text}' (a becomes z, b becomes y)",
            f"write '{text}' with the alphabet reversed, a=z, b=y and so on",
            f'Encode "{text}" with the Atbash cipher',
            f"What is '{text}' in Atbash?",
            f"atbash {text}",
            f"Apply the Atbash cipher (a becomes z, b becomes y and so on) to '{text}'",
            f"use atbash on '{text}'",
            f'Mirror the alphabet, so that a is z and z is a. How is "{text}" written then?',
            f"My nephew writes notes in Atbash. How would he write '{text}'?",
            f'Could you please encrypt "{text}" with Atbash?',
            f"atbash cipher of: {text}",
            f"Swap each letter of '{text}' for the one at the same place from the end of the alphabet.",
            f"Translate '{text}' with the Atbash cipher.",
            f'Which text does the Atbash cipher make of "{text}"?',
        ),
        think="Translate each letter with the alphabet written backwards.",
        code=(
            "import string\n\nabc = string.ascii_lowercase\n"
            f"print({literal(text)}.translate(str.maketrans(abc, abc[::-1])))"
        ),
        answer="".join(chr(219 - ord(c)) if c.isalpha() else c for c in text),
    )


def _vigenere(text: str, key: str, sign: int) -> str:
    return "".join(
        _ABC[(_ABC.index(c) + sign * _ABC.index(key[i % len(key)])) % 26] for i, c in enumerate(text)
    )  # fmt: skip


def _vigenere_program(text: str, key: str, sign: str) -> str:
    return (
        f'text = "{text}"\nkey = "{key}"\nresult = ""\nfor i, c in enumerate(text):\n'
        '    shift = ord(key[i % len(key)]) - ord("a")\n'
        f'    result += chr((ord(c) - ord("a") {sign} shift) % 26 + ord("a"))\nprint(result)'
    )


def vigenere_encrypt(rng: random.Random) -> Draft:
    text, key = rng.choice((*WORDS, *_MESSAGES[:8])), rng.choice(_KEYS)
    return Draft(
        phrasings=(
            f'Encrypt "{text}" with the Vigenère cipher and the key "{key}"',
            f"Vigenere encrypt '{text}' with key '{key}'",
            f"vigenere {text} key {key}",
            f"What is '{text}' in the Vigenère cipher with keyword '{key}'?",
            f"encode {text} using vigenere, keyword {key}",
            f"In our puzzle the plain text is {text} and the Vigenère key is {key}. What is the cipher text?",
            f'Use the keyword "{key}" to encipher "{text}" by Vigenère.',
            f"Please encrypt the word '{text}' for me with a Vigenère cipher, key '{key}'.",
            f"Shift each letter of '{text}' by the letters of the key '{key}' in turn (Vigenère, a = 0).",
            f"vigenère cipher text of '{text}', key '{key}'?",
            f"Apply a Vigenère cipher with the key '{key}' to '{text}'.",
            f'What does "{text}" become when Vigenère-encrypted with the key "{key}"?',
        ),
        think=f"Move each letter of {text} forward by the matching letter of the repeated key {key}, modulo 26.",
        code=_vigenere_program(text, key, "+"),
        answer=_vigenere(text, key, 1),
    )


def vigenere_decrypt(rng: random.Random) -> Draft:
    plain, key = rng.choice((*WORDS, *_MESSAGES[:8])), rng.choice(_KEYS)
    text = _vigenere(plain, key, 1)
    return Draft(
        phrasings=(
            f'Decrypt "{text}" with the Vigenère key "{key}"',
            f"Vigenere decrypt '{text}' with key '{key}'",
            f"vigenere decode {text} key {key}",
            f"The Vigenère cipher text is '{text}' and the keyword is '{key}'. What is the plain text?",
            f"decipher {text} using vigenere, keyword {key}",
            f"I found the note {text} and the key {key}; it must be Vigenère. What does the note say?",
            f'Use the keyword "{key}" to decipher the Vigenère text "{text}".',
            f"Please undo this Vigenère encryption for me: '{text}', key '{key}'.",
            f"Shift each letter of '{text}' back by the letters of the key '{key}' in turn (Vigenère).",
            f"plain text of the vigenère message '{text}', key '{key}'?",
            f"Decode the Vigenère cipher '{text}' given the key '{key}'.",
            f'What is "{text}" when Vigenère-decrypted with the key "{key}"?',
        ),
        think=f"Move each letter of {text} back by the matching letter of the repeated key {key}, modulo 26.",
        code=_vigenere_program(text, key, "-"),
        answer=plain,
    )


def _morse_dict(letters: str, backwards: bool) -> str:
    pairs = [(c, _MORSE[c]) for c in sorted(set(letters))]
    return ", ".join(f'"{code}": "{c}"' if backwards else f'"{c}": "{code}"' for c, code in pairs)


def morse_encode(rng: random.Random) -> Draft:
    text = rng.choice(_MESSAGES)
    shown = rng.choice((text, text, text.upper()))
    return Draft(
        phrasings=(
            f"My grandfather was on a ship and knew Morse code. How did he send {shown}, in dots and dashes "
            "with a space after each letter?",
            f"what is {shown} in morse",
            f"{shown} morse code please",
            f"how do I tap {shown} in morse code?",
            f'Write "{shown}" in Morse code',
            f"What is '{shown}' in Morse code?",
            f"morse code for {shown}",
            f"{shown} in morse",
            f"Translate the word '{shown}' to Morse code, a space between letters",
            f"How do I tap out {shown} in Morse?",
            f'I want to flash "{shown}" with a torch. Which dots and dashes do I send?',
            f"convert {shown} to dots and dashes",
            f"Could you please turn '{shown}' into Morse code for me?",
            f'Encode "{shown}" as Morse with . and -',
            f"morse: {shown}",
            f"{shown} to morse code",
            f'Spell "{shown}" in Morse, one space after each letter',
            f"What are the dots and dashes for {shown}?",
            f'Give me "{shown}" in Morse code',
            f"text to morse {shown}",
            f"How do you send {shown} by Morse code?",
            f"Write the word {shown} with dots and dashes (Morse)",
            f"Give the Morse code of '{shown}'.",
            f'How is "{shown}" written in Morse code?',
        ),
        think=f"Look up the Morse code of each letter of {text} and join them with spaces.",
        code=f'morse = {{{_morse_dict(text, False)}}}\nprint(" ".join(morse[c] for c in "{text}"))',
        answer=" ".join(map(_MORSE.__getitem__, text)),
    )


def morse_decode(rng: random.Random) -> Draft:
    text = rng.choice(_MESSAGES)
    code = " ".join(_MORSE[c] for c in text)
    p = person(rng)
    return Draft(
        phrasings=(
            f"A lamp on the other ship blinks {code} in Morse code. {p.name} asks which word that is.",
            f'What word is "{code}" in Morse code?',
            f"{code} - morse, which word?",
            f"translate {code} from morse",
            f"what letters are {code} in morse",
            f"I heard {code}, that's Morse. What word is it?",
            f'Decode the Morse code "{code}"',
            f"What does '{code}' say in Morse code?",
            f"morse to text: {code}",
            f"decode morse {code}",
            f"Translate this Morse message into letters: {code}",
            f'Over the radio I heard "{code}". Which word is that?',
            f"What word is {code} in morse",
            f'Could you please read the Morse code "{code}" for me?',
            f"Turn these dots and dashes back into letters: {code}",
            f"A lamp flashed '{code}' at us in Morse. What was the message?",
            f"Convert the Morse code '{code}' to text.",
            f'Which word does the Morse code "{code}" spell?',
        ),
        think="Split the message at spaces and look up the letter of each Morse code.",
        code=f'letters = {{{_morse_dict(text, True)}}}\nprint("".join(letters[c] for c in "{code}".split()))',
        answer=text,
    )


def letters_to_numbers(rng: random.Random) -> Draft:
    text = rng.choice((*ITEMS, *(n.lower() for n in NAMES)))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} and I write secret notes in numbers, a is 1, b is 2 and so on. How do I write {text}, "
            "with spaces between the numbers?",
            f"write {text} in numbers where a is 1 and z is 26",
            f"{text} as letter numbers, a=1 to z=26",
            f"number code of {text} with 1 for a and 26 for z",
            f'Write the letters of "{text}" as numbers, a = 1 to z = 26',
            f"Convert '{text}' to numbers with a=1, b=2, ..., z=26",
            f"a1z26 {text}",
            f"{text} as alphabet positions (a is 1)",
            f"Which place in the alphabet does each letter of {text} have?",
            f"a treasure map replaces letters by their place in the alphabet. What does it show for '{text}'?",
            f"Number the letters of {text}: a is 1, b is 2 and so on. Print them with spaces between.",
            f"Could you encode '{text}' with the A1Z26 cipher, please?",
            f"list the alphabet position of every letter in '{text}'",
            f"Replace each letter of '{text}' by its position in the alphabet, separated by spaces.",
            f"Encode the word '{text}' in A1Z26, with spaces.",
            f'What are the alphabet positions of the letters in "{text}"?',
        ),
        think=f"Take each letter of {text}, subtract the code of a and add 1.",
        code=f'print(" ".join(str(ord(c) - ord("a") + 1) for c in "{text}"))',
        answer=" ".join(str(_ABC.index(c) + 1) for c in text),
    )


def numbers_to_letters(rng: random.Random) -> Draft:
    text = rng.choice(ITEMS)
    numbers = [_ABC.index(c) + 1 for c in text]
    spaced, dashed = " ".join(map(str, numbers)), "-".join(map(str, numbers))
    p = person(rng)
    return Draft(
        phrasings=(
            f"We wrote messages with numbers for letters, a=1, b=2 and so on. What does {spaced} say?",
            f"{p.name} found {dashed} cut into a tree. If 1 is a, 2 is b and 26 is z, what word is it?",
            f"what does {dashed} spell if a is 1 and z is 26",
            f"{spaced} in letters, 1 is a and 26 is z",
            f"secret message {dashed}: 1 means a, 26 means z. What is it?",
            f"Which word is {spaced} if a = 1 and z = 26?",
            f"Decode the numbers {dashed} with a=1, b=2, ..., z=26",
            f"a1z26 decode {dashed}",
            f"numbers to letters {spaced} (1 is a)",
            f"If 1 stands for a and 26 for z, what do the numbers {spaced} spell?",
            f"An escape room shows {dashed} on the wall, and we guess 1 means a. What is the word?",
            f"turn {dashed} into letters, 1=a",
            f"Could you please decode this A1Z26 message: {dashed}",
            f"Take the letters of the alphabet at the places {spaced} and join them into a word.",
            f"My code is {spaced} where each number is a letter of the alphabet. Print it in small letters.",
            f"Decode the A1Z26 cipher text {dashed}.",
            f"Which word do the alphabet positions {spaced} spell?",
        ),
        think="Turn each number into the letter at that place of the alphabet and join them.",
        code=f'numbers = [{", ".join(map(str, numbers))}]\nprint("".join(chr(ord("a") + n - 1) for n in numbers))',
        answer=text,
    )


def word_value(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *ITEMS))
    return Draft(
        phrasings=(
            f'What is "{text}" worth if a counts 1, b counts 2 and so on to z, which counts 26?',
            f"if a=1, b=2 and so on up to z=26 what does the word {text} add up to",
            f"add the letter numbers of {text} when a=1 and z=26",
            f"What is the sum of the alphabet positions of the letters in {text} (a = 1)?",
            f'Add up the letter values of "{text}" with a=1, b=2, ..., z=26',
            f"word value of {text}, a=1 z=26",
            f"sum of letter positions in '{text}'",
            f"If a is worth 1 and z is worth 26, how much is the word '{text}' worth?",
            f"In our game each letter counts its place in the alphabet. How many points is {text}?",
            f"letter score of {text} when a is 1, b is 2 and so on",
            f"Please calculate the total of the alphabet numbers of '{text}'.",
            f'Each letter of "{text}" becomes a number from 1 to 26; give their sum.',
            f"How many points does {text} get if every letter is worth its number in the alphabet?",
            f"Compute the alphabet value (a = 1) of the word {text}.",
            f'What do the letters of "{text}" add up to if a = 1, b = 2 and so on?',
        ),
        think=f"Add the alphabet position of each letter of {text}, with a as 1.",
        code=f'print(sum(ord(c) - ord("a") + 1 for c in "{text}"))',
        answer=str(sum(_ABC.index(c) + 1 for c in text)),
    )


def alphabet_letter(rng: random.Random) -> Draft:
    n = rng.randint(1, 26)
    nth = f"{n}{'th' if 10 < n < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
    return Draft(
        phrasings=(
            f"What is the {nth} letter of the alphabet?",
            f"Which letter is number {n} in the alphabet?",
            f"{nth} letter of the alphabet",
            f"letter number {n} of the english alphabet",
            f"Print the {nth} letter of the English alphabet in lower case",
            f"Counting from a as 1, which letter has the number {n}?",
            f"My seat is in row {n}, but the rows are lettered from a on. What is my row's letter?",
            f"Could you tell me what letter comes {nth} in the alphabet?",
            f"alphabet position {n} is which letter",
            f"Give me the letter at position {n} of the alphabet",
            f"Find letter {n} of the alphabet.",
            f"Which letter stands at place {n} of the alphabet?",
        ),
        think=f"Count from 0: letter number {n} of the alphabet has index {n} - 1.",
        code=f"import string\n\nprint(string.ascii_lowercase[{n} - 1])",
        answer=chr(96 + n),
    )
