"""Ciphers, character codes, hashes and text encodings."""

from __future__ import annotations

import binascii
import hashlib
import random
import string
import urllib.parse

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence

_PRINTABLE = string.ascii_letters + string.digits + "!#$%&*+-/=?@"


def _plain(rng: random.Random) -> str:
    return rng.choice((rng.choice(WORDS), rng.choice(WORDS).upper(), rng.choice(NAMES), "Hello World", "hello"))


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
    text, shift = _plain(rng), rng.randint(1, 25)
    return Draft(
        phrasings=(
            f'Encrypt "{text}" with a Caesar cipher with shift {shift}',
            f"Encode '{text}' using a Caesar cipher with a shift of {shift}",
            f"Apply a Caesar shift of {shift} to '{text}'",
            f"caesar cipher {text} shift {shift}",
            f'What is "{text}" in Caesar cipher with key {shift}?',
            f"Shift every letter of '{text}' forward by {shift} in the alphabet",
            f"I want to send the secret word {text}. Encrypt it with Caesar, key {shift}.",
            f"Move each letter in {text} {shift} places along the alphabet.",
            f"Caesar-encrypt the text '{text}' by {shift} positions.",
            f'Use a Caesar cipher with shift {shift} to encrypt "{text}".',
        ),
        think=f"Move each letter of {text} forward by {shift}, wrapping around the alphabet.",
        code=_caesar_program(text, f"+ {shift}"),
        answer=_shifted(text, shift),
    )


def caesar_decrypt(rng: random.Random) -> Draft:
    plain, shift = _plain(rng), rng.randint(1, 25)
    text = _shifted(plain, shift)
    return Draft(
        phrasings=(
            f'Decrypt "{text}" which was encrypted with a Caesar cipher of shift {shift}',
            f"Decode the Caesar cipher '{text}' with shift {shift}",
            f"Undo a Caesar shift of {shift} on '{text}'",
            f"caesar decrypt {text} shift {shift}",
            f'What is the plain text of "{text}" if the Caesar key was {shift}?',
            f"Shift every letter of '{text}' back by {shift} in the alphabet",
            f"I received the message {text}, Caesar-encrypted with key {shift}. What does it say?",
            f"Move each letter in {text} {shift} places backwards in the alphabet.",
            f"Decode '{text}', a Caesar cipher with key {shift}.",
            f'Decrypt the Caesar cipher text "{text}" using shift {shift}.',
        ),
        think=f"Move each letter of {text} back by {shift}, wrapping around the alphabet.",
        code=_caesar_program(text, f"- {shift}"),
        answer=plain,
    )


def rot13(rng: random.Random) -> Draft:
    text = rng.choice((_plain(rng), sentence(rng), _shifted(_plain(rng), 13)))
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
            f"Convert '{text}' using ROT13.",
            f'What do you get when you apply ROT13 to "{text}"?',
        ),
        think="Encode the text with the rot13 codec.",
        code=f'import codecs\n\nprint(codecs.encode({literal(text)}, "rot13"))',
        answer=_shifted(text, 13),
    )


def ascii_code(rng: random.Random) -> Draft:
    character = rng.choice(_PRINTABLE)
    return Draft(
        phrasings=(
            f"What is the ASCII code of '{character}'?",
            f'ASCII value of "{character}"',
            f"What is the ASCII value of the character {character}?",
            f"ascii code for {character}",
            f"Give me the Unicode code point of '{character}' as a number",
            f'Which number stands for "{character}" in ASCII?',
            f"Find the ordinal of the character '{character}'",
            f'Convert the character "{character}" to its ASCII number.',
            f"What's the ASCII number for '{character}'?",
            f'Get the ASCII code of the character "{character}".',
        ),
        think=f"Take the code of the character {character} with ord.",
        code=f"print(ord({literal(character)}))",
        answer=str(character.encode("ascii")[0]),
    )


def ascii_character(rng: random.Random) -> Draft:
    code = rng.choice([ord(c) for c in _PRINTABLE])
    return Draft(
        phrasings=(
            f"What character has ASCII code {code}?",
            f"Which character is ASCII {code}?",
            f"Convert ASCII code {code} to a character",
            f"ascii {code} to char",
            f"What is the character for code point {code}?",
            f"chr of {code}",
            f"A byte has the value {code}. Which ASCII character is that?",
            f"Which letter or symbol does the number {code} stand for in ASCII?",
            f"What character does ASCII value {code} represent?",
            f"Find the character whose ASCII code is {code}.",
        ),
        think=f"Turn the code {code} into a character with chr.",
        code=f"print(chr({code}))",
        answer=bytes([code]).decode("ascii"),
    )


def text_to_binary(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(ITEMS), rng.choice(NAMES), "Hi", "OK", "cat", "A", "hello"))
    return Draft(
        phrasings=(
            f'Convert "{text}" to binary',
            f"What is '{text}' in binary (8 bits per letter)?",
            f"Write '{text}' in binary ASCII",
            f"{text} in binary",
            f"text to binary: {text}",
            f'Translate the text "{text}" into binary code, 8 bits for each character.',
            f"How would a computer store '{text}' in binary, with 8-bit ASCII codes separated by spaces?",
            f"Encode {text} as 8-bit binary",
            f"Convert the word '{text}' to 8-bit binary codes.",
            f'What is the binary representation of the text "{text}"?',
        ),
        think=f"Format the code of each character of {text} as 8 binary digits and join them with spaces.",
        code=f'print(" ".join(format(ord(c), "08b") for c in {literal(text)}))',
        answer=" ".join(bin(byte)[2:].zfill(8) for byte in text.encode()),
    )


def binary_to_text(rng: random.Random) -> Draft:
    text = rng.choice(("Hi", "OK", "cat", "dog", "Yes", "Hello", "sun", "Bob", "code", "Go", "fig", "pear"))
    bits = " ".join(bin(byte)[2:].zfill(8) for byte in text.encode())
    return Draft(
        phrasings=(
            f"What does {bits} say in ASCII?",
            f"Convert the binary {bits} to text",
            f"binary to text: {bits}",
            f"Decode this binary message: {bits}",
            f"Translate {bits} from binary to letters",
            f"What text is {bits}?",
            f'Someone sent me "{bits}". What does this binary code mean?',
            f"Turn the binary codes {bits} back into characters.",
            f"Decode the binary string '{bits}' into text.",
            f"What text does the binary {bits} represent?",
        ),
        think="Read each group of 8 bits as a number and turn it into a character.",
        code=f'print("".join(chr(int(b, 2)) for b in "{bits}".split()))',
        answer=text,
    )


def text_to_hex(rng: random.Random) -> Draft:
    text = _plain(rng)
    return Draft(
        phrasings=(
            f'Convert the text "{text}" to hexadecimal',
            f"What is the hex encoding of '{text}'?",
            f"Encode '{text}' as hex",
            f"text to hex: {text}",
            f"hex of the string {text}",
            f'Write the bytes of "{text}" in hexadecimal.',
            f"A debugger shows the string '{text}' as hex bytes without spaces. What does it show?",
            f'Could you hex-encode "{text}"?',
            f"Encode the string '{text}' in hexadecimal.",
            f'What is "{text}" as a hex string?',
        ),
        think="Encode the text to bytes and show them in hexadecimal.",
        code=f"print({literal(text)}.encode().hex())",
        answer=binascii.hexlify(text.encode()).decode(),
    )


def hash_text(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), "hello world", f"{rng.choice(ITEMS)}{rng.randint(1, 999)}", sentence(rng)))
    name, shown = rng.choice((("md5", "MD5"), ("sha256", "SHA-256"), ("sha256", "SHA256"), ("sha1", "SHA-1")))
    return Draft(
        phrasings=(
            f'What is the {shown} hash of "{text}"?',
            f"Compute the {shown} of '{text}'",
            f"{shown} hash of '{text}'",
            f"Calculate the {shown} checksum of the string '{text}'",
            f'Hash "{text}" with {shown}',
            f"{name} {text}",
            f"I store '{text}' as its {shown} hex digest. What is stored?",
            f'Can you give me the {shown} digest of the text "{text}" in hex?',
            f"Find the {shown} hash for the text '{text}'.",
            f'Generate the {shown} hash of the string "{text}".',
        ),
        think=f"Encode the text to bytes and take the {shown} hex digest.",
        code=f"import hashlib\n\nprint(hashlib.{name}({literal(text)}.encode()).hexdigest())",
        answer=hashlib.new(name, text.encode(), usedforsecurity=False).hexdigest(),
    )


def base64_encode(rng: random.Random) -> Draft:
    text = rng.choice(
        (_plain(rng), f"{rng.choice(NAMES).lower()}:{rng.choice(ITEMS)}{rng.randint(1, 99)}", sentence(rng))
    )
    return Draft(
        phrasings=(
            f'Encode "{text}" in base64',
            f"Base64 encode '{text}'",
            f"What is '{text}' in base64?",
            f"base64 of {text}",
            f'Convert "{text}" to base64',
            f"base64 encode {text}",
            f'For a basic auth header I need "{text}" in Base64. What is it?',
            f"Give me the Base64 encoding of the string '{text}'",
            f"Encode the text '{text}' using Base64.",
            f'What is the base64 encoding of "{text}"?',
        ),
        think="Encode the text to bytes, then to base64.",
        code=f"import base64\n\nprint(base64.b64encode({literal(text)}.encode()).decode())",
        answer=binascii.b2a_base64(text.encode(), newline=False).decode(),
    )


def base64_decode(rng: random.Random) -> Draft:
    plain = rng.choice((_plain(rng), sentence(rng)))
    text = binascii.b2a_base64(plain.encode(), newline=False).decode()
    return Draft(
        phrasings=(
            f'Decode the base64 string "{text}"',
            f"Base64 decode '{text}'",
            f"What does {text} decode to in base64?",
            f"base64 decode {text}",
            f"Decode {text} from base64",
            f"from base64: {text}",
            f'A config file contains the Base64 value "{text}". What is the plain text?',
            f"Can you decode this base64 for me? {text}",
            f"Decode the Base64 text '{text}'.",
            f'What is the decoded value of the base64 string "{text}"?',
        ),
        think="Decode the base64 string to bytes and the bytes to text.",
        code=f'import base64\n\nprint(base64.b64decode("{text}").decode())',
        answer=plain,
    )


def url_encode(rng: random.Random) -> Draft:
    text = rng.choice(
        (
            sentence(rng),
            f"{rng.choice(ITEMS)} & {rng.choice(ITEMS)}",
            f"price={rng.randint(1, 99)}&size={rng.choice(ITEMS)}",
            f"{rng.choice(NAMES)} {rng.choice(WORDS)}?",
        )
    )
    return Draft(
        phrasings=(
            f'URL-encode "{text}"',
            f"Percent-encode '{text}'",
            f"What is '{text}' URL encoded (with %20 for spaces)?",
            f"url encode {text}",
            f'Encode "{text}" so it is safe in a URL, with percent escapes',
            f"Escape the text '{text}' for use in a URL",
            f'I want to put "{text}" into a link. What is the percent-encoded form?',
            f"Please percent-encode the string '{text}'.",
            f"URL encode the text '{text}'.",
            f'How does "{text}" look when URL-encoded?',
        ),
        think="Percent-encode the text with urllib.parse.quote.",
        code=f"import urllib.parse\n\nprint(urllib.parse.quote({literal(text)}))",
        answer="".join(c if c.isalnum() or c in "_.-~/" else f"%{ord(c):02X}" for c in text),
    )


def url_decode(rng: random.Random) -> Draft:
    plain = rng.choice((sentence(rng), f"{rng.choice(ITEMS)} & {rng.choice(ITEMS)}", f"{rng.choice(WORDS)}/50% off"))
    text = urllib.parse.quote(plain, safe="")
    return Draft(
        phrasings=(
            f'URL-decode "{text}"',
            f"Decode the percent-encoded string '{text}'",
            f"What is '{text}' URL decoded?",
            f"url decode {text}",
            f"Unescape the URL text {text}",
            f"percent decode: {text}",
            f'The address bar shows "{text}". What does it say without percent encoding?',
            f"Please turn {text} back into normal text, it is URL encoded.",
            f"Decode '{text}' from URL encoding.",
            f'What is the decoded form of the URL-encoded text "{text}"?',
        ),
        think="Decode the percent escapes with urllib.parse.unquote.",
        code=f'import urllib.parse\n\nprint(urllib.parse.unquote("{text}"))',
        answer=plain,
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
