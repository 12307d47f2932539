"""Shift ciphers, character codes, binary and hexadecimal."""

from __future__ import annotations

import binascii
import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, plain_text, sentence
from training.skills.vocabulary import person

_PRINTABLE = string.ascii_letters + string.digits + "!#$%&*+-/=?@"


def _shifted(text: str, shift: int) -> str:
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    by = shift % 26
    return text.translate(str.maketrans(lower + upper, lower[by:] + lower[:by] + upper[by:] + upper[:by]))


def _caesar_program(text: str, shift: str) -> str:
    return (
        f'text = {literal(text)}\nresult = ""\nfor c in text:\n'
        "    if c.isalpha():\n"
        '        start = ord("A") if c.isupper() else ord("a")\n'
        f"        c = chr((ord(c) - start {shift}) % 26 + start)\n"
        "    result += c\nprint(result)"
    )


def caesar_encrypt(rng: random.Random) -> Draft:
    text, shift = plain_text(rng), rng.randint(1, 25)
    p = person(rng)
    return Draft(
        phrasings=(
            f"My friend and I write secret notes in which every letter is moved {shift} on in the alphabet. "
            f'What does "{text}" become?',
            f"{p.name} hides the message '{text}' by writing each letter {shift} places later, with a after z. "
            f"What stands on {p.his} note?",
            f"encode '{text}', caesar, shift {shift}",
            f"caesar {shift}: {text}",
            f'Encrypt "{text}" with a Caesar cipher with shift {shift}',
            f"Encode '{text}' using a Caesar cipher with a shift of {shift}",
            f"Apply a Caesar shift of {shift} to '{text}'",
            f"caesar cipher {text} shift {shift}",
            f'What is "{text}" in Caesar cipher with key {shift}?',
            f"Shift every letter of '{text}' forward by {shift} in the alphabet",
            f"I want to send the secret word {text}. Encrypt it with Caesar, key {shift}.",
            f"Move each letter in {text} {shift} places along the alphabet.",
            f'caesar encrypt "{text}" by {shift}',
            f"caesar +{shift}: {text}",
            f"encode '{text}' with caesar cipher, shift = {shift}",
            f'"{text}" shifted forward {shift} letters',
            f"What is '{text}' with each letter moved {shift} forward in the alphabet?",
            f'Give me the Caesar ciphertext of "{text}" for a shift of {shift}',
            f'Shift the letters in "{text}" by {shift} (Caesar cipher, forward).',
            f"Use key {shift} and Caesar-encrypt this word for me: {text}",
            f"Caesar cipher, shift {shift} to the right: what does '{text}' turn into?",
            f'My spy note says "{text}". How does it read after a Caesar shift of {shift}?',
            f'Encipher "{text}", moving every letter {shift} places on in the alphabet.',
            f"If A moves {shift} letters on and so do all the others, what is '{text}'?",
            f"Caesar-encrypt the text '{text}' by {shift} positions.",
            f'Use a Caesar cipher with shift {shift} to encrypt "{text}".',
        ),
        think=f"Caesar shift forward: move each letter of {text} on by {shift}, wrapping around the alphabet.",
        code=_caesar_program(text, f"+ {shift}"),
        answer=_shifted(text, shift),
    )


def caesar_decrypt(rng: random.Random) -> Draft:
    plain, shift = plain_text(rng), rng.randint(1, 25)
    text = _shifted(plain, shift)
    p = person(rng)
    return Draft(
        phrasings=(
            f'I got a note "{text}" from my brother; every letter was moved {shift} on in the alphabet. What '
            "did he write?",
            f"{p.name} and I write with letters {shift} places later than they should be. Today {p.he} sent me "
            f"'{text}'. What does that mean?",
            f'I got a secret note, "{text}", with each letter moved forward by {shift}. What does it say?',
            f"Every letter was pushed {shift} places along the alphabet and we see {text}. What was the message?",
            f"decode '{text}' shift {shift}",
            f"{text}, caesar {shift}, what was the message",
            f"I got {text}, caesar shift {shift}. What did they write?",
            f'Decrypt "{text}" which was encrypted with a Caesar cipher of shift {shift}',
            f"Decode the Caesar cipher '{text}' with shift {shift}",
            f"Undo a Caesar shift of {shift} on '{text}'",
            f"caesar decrypt {text} shift {shift}",
            f'What is the plain text of "{text}" if the Caesar key was {shift}?',
            f"Shift every letter of '{text}' back by {shift} in the alphabet",
            f"I received the message {text}, Caesar-encrypted with key {shift}. What does it say?",
            f"Move each letter in {text} {shift} places backwards in the alphabet.",
            f'caesar decode "{text}" key {shift}',
            f"decrypt caesar {text}, shift {shift}",
            f"Caesar -{shift}: {text}",
            f'Decipher "{text}"; it is Caesar with a shift of {shift}',
            f"Shift the letters of '{text}' back by {shift} (Caesar cipher).",
            f'The Caesar ciphertext is "{text}" and the shift was {shift}. What is the original?',
            f"What was '{text}' before it was Caesar-shifted forward by {shift}?",
            f'My friend moved each letter forward by {shift} and got "{text}". What did he write?',
            f"Reverse the Caesar cipher on '{text}', shift = {shift}",
            f"Decode '{text}', a Caesar cipher with key {shift}.",
            f'Decrypt the Caesar cipher text "{text}" using shift {shift}.',
        ),
        think=f"Caesar shift back: move each letter of {text} back by {shift}, wrapping around the alphabet.",
        code=_caesar_program(text, f"- {shift}"),
        answer=plain,
    )


def rot13(rng: random.Random) -> Draft:
    text = rng.choice((plain_text(rng), sentence(rng), _shifted(plain_text(rng), 13)))
    return Draft(
        phrasings=(
            f'Apply ROT13 to "{text}"',
            f"What is '{text}' in ROT13?",
            f"Encode '{text}' with ROT13",
            f"rot13 {text}",
            f"rot13 of '{text}'",
            f'Can you run "{text}" through ROT13?',
            f"On a forum someone hides a spoiler with ROT13: {text}. Rotate it by 13 letters.",
            f'ROT13-encode the text "{text}".',
            f'"{text}" in rot13',
            f"rot13 this: {text}",
            f"Rotate the letters of '{text}' by 13 (ROT13)",
            f'Give me the ROT13 of "{text}"',
            f'encode with rot13 "{text}"',
            f"Please ROT13 the following text: {text}",
            f"Run rot13 on '{text}' and show me the result",
            f'What does "{text}" turn into under ROT13?',
            f"Convert '{text}' using ROT13.",
            f'What do you get when you apply ROT13 to "{text}"?',
        ),
        think="ROT13: encode the text with the rot13 codec.",
        code=f'import codecs\n\nprint(codecs.encode({literal(text)}, "rot13"))',
        answer=_shifted(text, 13),
    )


def ascii_code(rng: random.Random) -> Draft:
    character = rng.choice(_PRINTABLE)
    return Draft(
        phrasings=(
            f"what number does ord('{character}') give?",
            f"What is the ASCII code of '{character}'?",
            f'ASCII value of "{character}"',
            f"What is the ASCII value of the character {character}?",
            f"ascii code for {character}",
            f"Give me the Unicode code point of '{character}' as a number",
            f'Which number stands for "{character}" in ASCII?',
            f"Find the ordinal of the character '{character}'",
            f'Convert the character "{character}" to its ASCII number.',
            f"ascii of '{character}'",
            f"ord('{character}')",
            f"'{character}' in ascii?",
            f"ascii value '{character}'",
            f"What decimal ASCII code does '{character}' have?",
            f'Tell me the ASCII number of "{character}".',
            f"What number is the character '{character}' in the ASCII table?",
            f"Give me the ASCII code for '{character}' in decimal",
            f'What does ord("{character}") return?',
            f"Look up '{character}' in the ASCII table. What is its code?",
            f"I press the key '{character}'. Which ASCII code is sent?",
            f"character '{character}' to ascii code",
            f"What's the ASCII number for '{character}'?",
            f'Get the ASCII code of the character "{character}".',
        ),
        think=f"Code of {character}: take it with ord.",
        code=f"print(ord({literal(character)}))",
        answer=str(character.encode("ascii")[0]),
    )


def ascii_character(rng: random.Random) -> Draft:
    code = rng.choice([ord(c) for c in _PRINTABLE])
    return Draft(
        phrasings=(
            f"What's {code} as an ASCII character?",
            f"what is chr({code})",
            f"what character is code {code} in ascii",
            f"which character has the number {code} in the ASCII table?",
            f"What character has ASCII code {code}?",
            f"Which character is ASCII {code}?",
            f"Convert ASCII code {code} to a character",
            f"ascii {code} to char",
            f"What is the character for code point {code}?",
            f"chr of {code}",
            f"A byte has the value {code}. Which ASCII character is that?",
            f"Which letter or symbol does the number {code} stand for in ASCII?",
            f"char for ascii {code}",
            f"ascii {code} is what character?",
            f"What does chr({code}) return?",
            f"Give me the character with ASCII number {code}",
            f"Look up {code} in the ASCII table. Which character is it?",
            f"turn the ascii value {code} into its character",
            f"decimal ASCII {code} as a character",
            f"Which symbol has the decimal code {code} in ASCII?",
            f"What character does ASCII value {code} represent?",
            f"Find the character whose ASCII code is {code}.",
        ),
        think=f"Character of code {code}: take it with chr.",
        code=f"print(chr({code}))",
        answer=bytes([code]).decode("ascii"),
    )


def text_to_binary(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(ITEMS), rng.choice(NAMES), "Hi", "OK", "cat", "A", "hello"))
    return Draft(
        phrasings=(
            f"what is '{text}' in binary",
            f"{text} in ones and zeros, 8 bits per letter",
            f"write {text} as binary",
            f'Convert "{text}" to binary',
            f"What is '{text}' in binary (8 bits per letter)?",
            f"Write '{text}' in binary ASCII",
            f"{text} in binary",
            f"text to binary: {text}",
            f'Translate the text "{text}" into binary code, 8 bits for each character.',
            f"How would a computer store '{text}' in binary, with 8-bit ASCII codes separated by spaces?",
            f"Encode {text} as 8-bit binary",
            f'"{text}" as 8-bit binary',
            f'Turn "{text}" into binary, 8 bits per character',
            f'binary code for "{text}"',
            f"Give me '{text}' in binary ASCII, a space between the bytes",
            f"How do you write {text} in binary?",
            f"'{text}' to binary, 8 bits a letter",
            f"What are the 8-bit binary codes of the letters in '{text}'?",
            f"ascii to binary: {text}",
            f"Spell {text} in zeros and ones, eight per letter, separated by spaces.",
            f'Show the bits of the string "{text}", one byte per character',
            f'I want a shirt with "{text}" in binary. What goes on it?',
            f"Please translate '{text}' to 0s and 1s (8-bit ASCII).",
            f"Convert the word '{text}' to 8-bit binary codes.",
            f'What is the binary representation of the text "{text}"?',
        ),
        think=f"{text} in binary: format the code of each character as 8 binary digits and join them with spaces.",
        code=f'print(" ".join(format(ord(c), "08b") for c in {literal(text)}))',
        answer=" ".join(bin(byte)[2:].zfill(8) for byte in text.encode()),
    )


def binary_to_text(rng: random.Random) -> Draft:
    text = rng.choice(("Hi", "OK", "cat", "dog", "Yes", "Hello", "sun", "Bob", "code", "Go", "fig", "pear"))
    bits = " ".join(bin(byte)[2:].zfill(8) for byte in text.encode())
    return Draft(
        phrasings=(
            f"{bits} in text",
            f"what does {bits} mean as letters",
            f"{bits} - what word is that?",
            f"What does {bits} say in ASCII?",
            f"Convert the binary {bits} to text",
            f"binary to text: {bits}",
            f"Decode this binary message: {bits}",
            f"Translate {bits} from binary to letters",
            f"What text is {bits}?",
            f'Someone sent me "{bits}". What does this binary code mean?',
            f"Turn the binary codes {bits} back into characters.",
            f"binary to ascii {bits}",
            f"decode binary {bits}",
            f"{bits} to text",
            f"Turn this binary into letters: {bits}",
            f"What word is written in binary as {bits}?",
            f"Read these bytes as ASCII: {bits}",
            f"A shirt has {bits} printed on it. What does it say?",
            f"Please translate the ones and zeros {bits} into text",
            f"What letters are {bits}, 8 bits each?",
            f"Decode the binary string '{bits}' into text.",
            f"What text does the binary {bits} represent?",
        ),
        think="Binary to text: read each group of 8 bits as a number and turn it into a character.",
        code=f'print("".join(chr(int(b, 2)) for b in "{bits}".split()))',
        answer=text,
    )


def text_to_hex(rng: random.Random) -> Draft:
    text = plain_text(rng)
    return Draft(
        phrasings=(
            f'Convert "{text}" to hexadecimal.',
            f"Write the letters of '{text}' as hex bytes, nothing between them",
            f"What is the hex of '{text}'?",
            f"hex for the text {text}",
            f'Convert the text "{text}" to hexadecimal',
            f"What is the hex encoding of '{text}'?",
            f"Encode '{text}' as hex",
            f"text to hex: {text}",
            f"hex of the string {text}",
            f'Write the bytes of "{text}" in hexadecimal.',
            f"A debugger shows the string '{text}' as hex bytes without spaces. What does it show?",
            f'Could you hex-encode "{text}"?',
            f'"{text}" in hex',
            f"hex encode '{text}'",
            f"ascii to hex: {text}",
            f'Turn the string "{text}" into hex, no spaces',
            f"Give me the hexadecimal bytes of '{text}' as one string",
            f'What are the hex codes of the characters in "{text}", written together?',
            f"How is the text '{text}' written in hexadecimal?",
            f'What does "{text}".encode().hex() return?',
            f"Encode the string '{text}' in hexadecimal.",
            f'What is "{text}" as a hex string?',
        ),
        think=f"{text} in hexadecimal: encode it to bytes and show them in hexadecimal.",
        code=f"print({literal(text)}.encode().hex())",
        answer=binascii.hexlify(text.encode()).decode(),
    )


def pig_latin(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*WORDS, *ITEMS) if w[0] not in "y"])
    split = next(i for i, c in enumerate(text) if c in "aeiouy")
    return Draft(
        phrasings=(
            f"What is '{text}' in Pig Latin?",
            f'Convert "{text}" to Pig Latin',
            f"Translate the word {text} into Pig Latin",
            f"{text} in pig latin",
            f"pig latin for {text}",
            f"How do you say {text} in Pig Latin?",
            f'My daughter wants to say "{text}" in Pig Latin. How does it go?',
            f"Turn the word '{text}' into pig latin (way for words that start with a vowel, ay for others).",
            f"Translate '{text}' to Pig Latin.",
            f'What is the Pig Latin word for "{text}"?',
        ),
        think=f"Move the consonants before the first vowel of {text} to the end and add ay, or add way.",
        code=(
            f'word = {literal(text)}\nif word[0] in "aeiou":\n    print(word + "way")\nelse:\n'
            '    i = next(i for i, c in enumerate(word) if c in "aeiouy")\n'
            '    print(word[i:] + word[:i] + "ay")'
        ),
        answer=f"{text}way" if split == 0 else f"{text[split:]}{text[:split]}ay",
    )


def hex_to_text(rng: random.Random) -> Draft:
    plain = plain_text(rng)
    code = plain.encode().hex()
    shown = rng.choice((code, code, " ".join(re.findall("..", code))))
    return Draft(
        phrasings=(
            f"{shown} in text, it is hex",
            f"what word is {shown} in hex",
            f"Convert the hex {shown} to text",
            f"What does the hex string '{shown}' say in ASCII?",
            f"hex to text: {shown}",
            f"decode hex {shown}",
            f'Decode the hexadecimal string "{shown}" to text',
            f"Turn these hex bytes back into letters: {shown}",
            f"What text is {shown} in hex?",
            f'A packet dump shows the bytes "{shown}". What text is that?',
            f"hex to ascii '{shown}'",
            f"Translate {shown} from hexadecimal to characters",
            f'I found "{shown}" in a log, it looks like hex. What does it read?',
            f"Give me the text behind the hex code {shown}",
            f"Please hex-decode '{shown}' for me",
            f"Read '{shown}' as hexadecimal ASCII codes. Which text comes out?",
            f"unhex {shown}",
            f"Decode the hex bytes '{shown}' into text.",
            f"What text does the hexadecimal {shown} represent?",
        ),
        think="Hexadecimal to text: turn the digits into bytes and decode them.",
        code=f'print(bytes.fromhex("{shown}").decode())',
        answer=plain,
    )
