"""More ciphers and codes: rail fence, Polybius square, affine, exclusive or, Morse with words, the alphabet as ring."""

from __future__ import annotations

import random
import string

from training.skills.base import Draft
from training.skills.text.ciphers import _MORSE, _morse_dict
from training.skills.text.words import ITEMS, WORDS, literal

_ABC = string.ascii_lowercase
_SECRETS = ("WEAREDISCOVERED", "MEETMEATNOON", "ATTACKATDAWN", "DEFENDTHEBRIDGE", "SENDHELPSOON")


def rail_fence_encrypt(rng: random.Random) -> Draft:
    text = rng.choice((*_SECRETS, rng.choice(WORDS).upper(), rng.choice(WORDS)))
    n = rng.choice((2, 3, 3, 4))
    rows, row, step = [""] * n, 0, 1
    for c in text:
        rows[row] += c
        step = 1 if row == 0 else -1 if row == n - 1 else step
        row += step
    return Draft(
        phrasings=(
            f'Encode "{text}" with a rail fence cipher using {n} rails.',
            f"rail fence, {n} rails: {text}",
            f"Write {text} in a zigzag over {n} rails and read it row by row. What is the cipher text?",
            f"rail fence cipher of '{text}' with {n} rails",
            f"My scout group uses the rail fence cipher with {n} rails. How do we send {text}?",
            f"Encrypt the message {text} by the zigzag (rail fence) method with {n} rows.",
            f"using python, encrypt '{text}' with the rail fence cipher, {n} rails",
            f"zigzag cipher {text}, {n} rows, please",
            f"Apply the rail fence transposition with {n} rails to '{text}'.",
            f'What does "{text}" become in a rail fence cipher of {n} rails?',
        ),
        think=f"Rail fence: the letters of {text} go down and up over {n} rows, which are then read one after another.",
        code=(
            f'text = "{text}"\nn = {n}\nrows = [""] * n\nfor i, c in enumerate(text):\n'
            "    place = i % (2 * n - 2)\n    rows[min(place, 2 * n - 2 - place)] += c\n"
            'print("".join(rows))'
        ),
        answer="".join(rows),
    )


def polybius_square(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(ITEMS), rng.choice(WORDS), "hello", "secret", "help")).upper().replace("J", "I")
    square = ("ABCDE", "FGHIK", "LMNOP", "QRSTU", "VWXYZ")
    codes = [f"{r}{line.index(c) + 1}" for c in text for r, line in enumerate(square, 1) if c in line]
    rule = "5x5, I and J share a cell, row then column, counted from 1"
    return Draft(
        phrasings=(
            f'Encode "{text}" with the Polybius square (5x5, I and J together), pairs separated by spaces.',
            f"polybius square of {text}: {rule}, with spaces between the pairs",
            f"How is {text} written with a Polybius square ({rule}; a space between the numbers)?",
            f"Polybius cipher for '{text}' ({rule}), separated by spaces",
            f"Prisoners knock {text} as row and column of the Polybius square ({rule}). Which numbers, with spaces?",
            f"Translate {text} into Polybius numbers with spaces between them; the square is {rule}.",
            f"polybius square code of {text} please, 5x5 with I = J, pairs with spaces between",
            f"Apply the Polybius square ({rule}) to {text}, spaces between the numbers.",
            f'Which space-separated Polybius numbers stand for "{text}" ({rule})?',
        ),
        think="Polybius square: the index of each letter in the 25 letters without J gives row and column by divmod 5.",
        code=(
            'abc = "ABCDEFGHIKLMNOPQRSTUVWXYZ"\ncodes = []\n'
            f'for c in "{text}":\n    row, column = divmod(abc.index(c), 5)\n'
            '    codes.append(f"{row + 1}{column + 1}")\n'
            'print(" ".join(codes))'
        ),
        answer=" ".join(codes),
    )


def affine_cipher(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(ITEMS), rng.choice(WORDS), "affine", "cipher")).lower()
    a, b = rng.choice((3, 5, 7, 9, 11, 15, 17, 19, 21, 23, 25)), rng.randint(1, 25)
    made = ""
    for c in text:
        place = b
        for _ in range(_ABC.index(c)):
            place += a
        made += _ABC[place % 26]
    return Draft(
        phrasings=(
            f'What is the affine cipher of "{text}" with a = {a} and b = {b}?',
            f"affine cipher {text}, a={a}, b={b}",
            f"Encrypt {text} by E(x) = ({a}x + {b}) mod 26, where a is 0 and z is 25.",
            f"Use the affine cipher with multiplier {a} and shift {b} on '{text}'",
            f"encode '{text}' with the affine cipher, key ({a}, {b})",
            f"Each letter number x (a = 0) of {text} becomes {a}x + {b} modulo 26. Which word comes out?",
            f"In my crypto homework the affine key is a = {a}, b = {b}. How is {text} encrypted?",
            f"affine encryption of {text} please, a {a} and b {b}",
            f"Apply the affine cipher with a = {a}, b = {b} to '{text}'.",
            f'Which text does the affine cipher with the key a = {a} and b = {b} make of "{text}"?',
        ),
        think=f"Affine cipher: the letter number x, with a as 0, becomes {a} times x plus {b}, modulo 26.",
        code=(f'print("".join(chr(({a} * (ord(c) - ord("a")) + {b}) % 26 + ord("a")) for c in "{text}"))'),
        answer=made,
    )


def xor_codes(rng: random.Random) -> Draft:
    text = rng.choice(("AB", "Hi", "OK", "cat", "key", "Zoe", rng.choice(ITEMS), rng.choice(ITEMS).upper()))
    key = rng.randint(1, 31)
    codes = []
    for c in text.encode():
        bits = [(c >> i & 1) != (key >> i & 1) for i in range(8)]
        codes.append(sum(2**i for i, bit in enumerate(bits) if bit))
    return Draft(
        phrasings=(
            f'XOR the letters of "{text}" with the key {key} and give the resulting codes as a list.',
            f"xor each character code of {text} with {key}, list of numbers",
            f"What list of codes do you get if each ASCII code of '{text}' is XORed with {key}?",
            f"xor cipher of '{text}' with key {key}, as a list of numbers",
            f"Encrypt {text} by XOR with {key}; print the list of the new character codes.",
            f"exclusive or of every letter code in {text} and {key}, as a list",
            f"My toy encryption XORs every ASCII code with {key}. What list of numbers does {text} give?",
            f"{text} xor {key}, character by character, as list of codes",
            f"Compute the list of ord(c) ^ {key} for the characters of '{text}'.",
            f'Which list of numbers results from "{text}" when each code is XORed with {key}?',
        ),
        think=f"XOR: combine the code of each character with {key} by the ^ operator.",
        code=f'print([ord(c) ^ {key} for c in "{text}"])',
        answer=str(codes),
    )


def wrapped_letter(rng: random.Random) -> Draft:
    forward = rng.random() < 0.6
    i, n = rng.randrange(26), rng.randint(2, 20)
    letter = string.ascii_uppercase[i]
    side, sign = ("after", "+") if forward else ("before", "-")
    ring = string.ascii_uppercase * 3
    return Draft(
        phrasings=(
            f"What letter comes {n} places {side} {letter} in the alphabet, wrapping around at the end?",
            f"letter {n} {side} {letter}, alphabet as a ring (A follows Z)",
            f"Which letter is {n} steps {side} {letter} if A comes again after Z?",
            f"Move {n} letters {'forward' if forward else 'back'} from {letter}, wrapping around the alphabet.",
            f"On a letter wheel where A follows Z, which letter is {n} places {side} {letter}?",
            f"{letter}, {n} {'on' if forward else 'back'}, with wrap-around: which letter?",
            f"the alphabet is a circle. go {n} letters {'on' if forward else 'back'} from {letter}, where am i",
            f"shift the letter {letter} by {n} {'forwards' if forward else 'backwards'}, cyclic",
            f"Print the letter {n} positions {side} {letter} in the alphabet, going round modulo 26.",
            f"Which letter stands {n} places {side} {letter} when the alphabet wraps around?",
        ),
        think=f"Number the letters from 0 at A, go {n} {side} {letter} and take the result modulo 26.",
        code=f'print(chr((ord("{letter}") - ord("A") {sign} {n}) % 26 + ord("A")))',
        answer=ring[26 + i + (n if forward else -n)],
    )


def morse_message(rng: random.Random) -> Draft:
    text = rng.choice(
        ("sos help", "send food", "all ok", "come home", "meet me", "good night", "no more fuel", "we won")
    )
    text = rng.choice((text, f"{rng.choice(ITEMS)} {rng.choice(ITEMS)}"))
    shown = rng.choice((text, text.upper()))
    rule = 'a space between letters and " / " between words'
    return Draft(
        phrasings=(
            f'Translate "{shown}" to Morse code with {rule}.',
            f"'{shown}' in morse code, {rule}",
            f"How is the message '{shown}' sent in Morse code? Use {rule}.",
            f"morse for {shown} ({rule})",
            f"A radio amateur wants to send '{shown}'. Write it in Morse, {rule}.",
            f"please convert the sentence '{shown}' to dots and dashes with {rule}",
            f"Encode these words in Morse code: {shown}. Put {rule}.",
            f"text to morse, several words: '{shown}', {rule}",
            f"Write '{shown}' in Morse code, with {rule}.",
            f'What is "{shown}" in Morse code with {rule}?',
        ),
        think=f"Look up each letter of {text}, join letters with spaces and words with a slash between spaces.",
        code=(
            f"morse = {{{_morse_dict(text.replace(' ', ''), False)}}}\n"
            f'print(" / ".join(" ".join(morse[c] for c in word) for word in {literal(text)}.split()))'
        ),
        answer=" ".join(_MORSE.get(c, "/") for c in text),
    )
