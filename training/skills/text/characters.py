"""Characters beyond ASCII: names, code points, accents, bytes; order of letters."""

from __future__ import annotations

import random
import unicodedata

from training.skills.base import Draft
from training.skills.text.words import NAMES, WORDS, literal

_SYMBOLS = (("€", "EURO SIGN", 0x20AC), ("é", "LATIN SMALL LETTER E WITH ACUTE", 0xE9), ("ñ", "LATIN SMALL LETTER N "
            "WITH TILDE", 0xF1), ("ß", "LATIN SMALL LETTER SHARP S", 0xDF), ("π", "GREEK SMALL LETTER PI", 0x3C0),
            ("Ω", "GREEK CAPITAL LETTER OMEGA", 0x3A9), ("→", "RIGHTWARDS ARROW", 0x2192), ("∞", "INFINITY", 0x221E),
            ("©", "COPYRIGHT SIGN", 0xA9), ("½", "VULGAR FRACTION ONE HALF", 0xBD), ("☃", "SNOWMAN", 0x2603),
            ("♥", "BLACK HEART SUIT", 0x2665), ("√", "SQUARE ROOT", 0x221A), ("°", "DEGREE SIGN", 0xB0),
            ("ж", "CYRILLIC SMALL LETTER ZHE", 0x436), ("£", "POUND SIGN", 0xA3), ("≤", "LESS-THAN OR EQUAL TO",
            0x2264), ("&", "AMPERSAND", 0x26), ("~", "TILDE", 0x7E), ("@", "COMMERCIAL AT", 0x40))  # fmt: skip
_ACCENTED = (("café", "cafe"), ("naïve", "naive"), ("résumé", "resume"), ("São Paulo", "Sao Paulo"),
             ("crème brûlée", "creme brulee"), ("jalapeño", "jalapeno"), ("Zürich", "Zurich"), ("über", "uber"),
             ("façade", "facade"), ("Málaga", "Malaga"), ("piñata", "pinata"), ("déjà vu", "deja vu"),
             ("Björk", "Bjork"), ("smörgåsbord", "smorgasbord"), ("Čapek", "Capek"), ("voilà", "voila"))  # fmt: skip


def unicode_name(rng: random.Random) -> Draft:
    character, name, _ = rng.choice(_SYMBOLS)
    return Draft(
        phrasings=(
            f"What is the Unicode name of {character}?",
            f'Print the official Unicode name of the character "{character}"',
            f"unicode name {character}",
            f"name of the character {character}",
            f"How is the character '{character}' called in Unicode?",
            f"I pasted a strange {character} from a web page. What is its Unicode name?",
            f"Could you look up the name that Unicode gives to '{character}'?",
            f"unicodedata name of '{character}'",
            f"Which name does the Unicode standard have for {character}",
            f"Find out what {character} is called in the Unicode table",
            f"Give the Unicode name of the symbol '{character}'.",
            f"What name does the symbol {character} have in Unicode?",
        ),
        think=f"Look up the name of {character} with unicodedata.",
        code=f"import unicodedata\n\nprint(unicodedata.name({literal(character)}))",
        answer=name,
    )


def code_point(rng: random.Random) -> Draft:
    character, _, number = rng.choice(_SYMBOLS)
    return Draft(
        phrasings=(
            f'What is the Unicode code point of "{character}" in hex, written U+XXXX?',
            f"U+ number of the character {character}",
            f"unicode code point of {character}, like U+XXXX",
            f"what's the U+XXXX number for {character}",
            f"What is the Unicode code point of {character} in the form U+XXXX?",
            f'Write the code point of "{character}" as U+ and four hex digits',
            f"code point of {character} as U+XXXX",
            f"unicode hex code {character} (U+...)",
            f"Which U+ number does the character '{character}' have?",
            f"I have to document the symbol {character} by its code point, like U+0041. What do I write?",
            f"Could you give me the Unicode number of '{character}' as U+ with 4 hexadecimal digits?",
            f"U+ notation for '{character}'",
            f"Print the code of {character} as four upper-case hex digits after U+",
            f"Find the Unicode code point of {character}, written like U+00E9",
            f"Give the code point of '{character}' in U+XXXX notation.",
            f"What does the character {character} have as its U+ code point?",
        ),
        think=f"Take the code of {character} with ord and format it as U+ with four hex digits.",
        code=f'print("U+" + format(ord({literal(character)}), "04X"))',
        answer="U+" + hex(number)[2:].upper().zfill(4),
    )


def character_of_code_point(rng: random.Random) -> Draft:
    character, _, number = rng.choice(_SYMBOLS)
    shown = f"U+{number:04X}"
    return Draft(
        phrasings=(
            f"Which character is {shown}?",
            f"Print the Unicode character {shown}",
            f"{shown} character",
            f"unicode {shown} to symbol",
            f"What symbol has the code point {shown}?",
            f"A font lacks {shown}. Which character is missing?",
            f"Could you show me the character with the Unicode number {shown}?",
            f"turn {shown} into its character",
            f"I need the symbol with code {shown} in my text. Print it",
            f"Display the character that Unicode has at {shown}",
            f"Give the character with the code point {shown}.",
            f"What character does {shown} stand for in Unicode?",
        ),
        think=f"Read {number:04X} as a hexadecimal number and turn it into a character with chr.",
        code=f'print(chr(int("{number:04X}", 16)))',
        answer=character,
    )


def strip_accents(rng: random.Random) -> Draft:
    text, plain = rng.choice(_ACCENTED)
    return Draft(
        phrasings=(
            f'Remove the accents from "{text}"',
            f"Strip diacritics from '{text}'",
            f"{text} without accents",
            f"remove accents {text}",
            f"Write '{text}' with plain letters instead of accented ones",
            f"Our file names may not have accents. What becomes of '{text}'?",
            f"Could you turn '{text}' into plain ASCII letters by dropping the accents?",
            f"unaccent '{text}'",
            f"Replace each accented letter of '{text}' by its base letter",
            f"I need '{text}' for a user name, without any diacritical marks.",
            f"Delete all accents in '{text}'.",
            f'How is "{text}" written without diacritics?',
        ),
        think="Decompose the text into base letters and marks (NFD) and leave out the combining marks.",
        code=(
            f'import unicodedata\n\ntext = unicodedata.normalize("NFD", {literal(text)})\n'
            'print("".join(c for c in text if not unicodedata.combining(c)))'
        ),
        answer=plain,
    )


def utf8_length(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_ACCENTED)[0], f"{rng.randint(2, 99)} {rng.choice('€£°½')}", rng.choice(WORDS),
                       f"{rng.choice(NAMES)} {rng.choice('♥→∞')}"))  # fmt: skip
    return Draft(
        phrasings=(
            f'How many bytes is "{text}" in UTF-8?',
            f"storage in bytes for '{text}', encoded utf-8",
            f'How many bytes does "{text}" take in UTF-8?',
            f"Count the bytes of '{text}' encoded as UTF-8",
            f"utf-8 byte length of '{text}'",
            f"bytes in '{text}' (utf8)",
            f"What is the size in bytes of the string '{text}' in UTF-8?",
            f"A database column holds bytes, UTF-8 encoded. How many does '{text}' need?",
            f"Could you tell me how long '{text}' is in UTF-8 bytes?",
            f"len of the utf-8 encoding of '{text}'",
            f"Encode '{text}' with UTF-8 and print the number of bytes",
            f"I send '{text}' over a socket as UTF-8. How many bytes go out?",
            f"Find the number of UTF-8 bytes in '{text}'.",
            f'How long is "{text}" in bytes when stored as UTF-8?',
        ),
        think="Encode the text as UTF-8 and take the length of the bytes.",
        code=f'print(len({literal(text)}.encode("utf-8")))',
        answer=str(sum(1 + (ord(c) > 0x7F) + (ord(c) > 0x7FF) + (ord(c) > 0xFFFF) for c in text)),
    )


def letter_after(rng: random.Random) -> Draft:
    letter, n = rng.choice("abcdefghijklmnopqrstuvwxyz"), rng.randint(1, 12)
    forward = rng.random() < 0.6
    move = n if forward else -n
    index = "abcdefghijklmnopqrstuvwxyz".index(letter) + move
    if not 0 <= index < 26:
        forward, move, index = not forward, -move, index - 2 * move
    side, back = ("after", "later") if forward else ("before", "earlier")
    return Draft(
        phrasings=(
            f"which letter comes {n} {side} {letter} in the alphabet",
            f"go {n} letters {'on' if forward else 'back'} from {letter} in the alphabet, where am I?",
            f'Which letter comes {n} places {side} "{letter}" in the alphabet?',
            f"What letter is {n} {side} '{letter}' in the alphabet?",
            f"letter {n} {side} '{letter}'",
            f"alphabet: '{letter}' and {n} places {back}",
            f"Go from '{letter}' {n} letters {'forward' if forward else 'back'} in the alphabet. Where do you land?",
            f"On a lettered shelf I stand at '{letter}' and my book is {n} shelves {back}. Which letter is that?",
            f"Could you tell me the letter that stands {n} positions {side} '{letter}'?",
            f"which letter is {n} positions {back} than '{letter}' in the abc",
            f"Take the letter '{letter}', move {n} {'up' if forward else 'down'} in alphabetical order, and print it",
            f"Print the letter {n} steps {side} '{letter}' in a to z",
            f"Find the letter that is {n} places {side} '{letter}' in the alphabet.",
            f'What is the letter {n} positions {side} "{letter}" in alphabetical order?',
        ),
        think=f"Take the code of {letter}, {'add' if forward else 'subtract'} {n} and turn it back into a letter.",
        code=f'print(chr(ord("{letter}") {"+" if forward else "-"} {n}))',
        answer="abcdefghijklmnopqrstuvwxyz"[index],
    )


def character_kind(rng: random.Random) -> Draft:
    kind, what, pool = rng.choice(
        (
            ("isdigit", "only digits", ("12345", "007", "12a45", "3.14", "9021", "4 2")),
            ("isalpha", "only letters", ("hello", "abc1", "Python", "two words", "zebra", "no-go")),
            ("isalnum", "only letters and digits", ("abc123", "user_1", "Room12", "a b", "X7", "50%")),
            ("isupper", "only upper-case letters", ("HELLO", "Hello", "ABC", "abc", "QUIZ", "NASa")),
            ("islower", "only lower-case letters", ("hello", "Hello", "abc", "ABC", "quiz", "nASA")),
        )
    )
    text = rng.choice(pool)
    return Draft(
        phrasings=(
            f'Does "{text}" consist of {what}?',
            f"Check if '{text}' has {what}",
            f"is '{text}' {what}",
            f"'{text}' {what}?",
            f"Are there {what} in the string '{text}'? True or False.",
            f"A field accepts {what}. Would it accept '{text}'?",
            f"Could you test whether '{text}' is made of {what}?",
            f"{what} in '{text}'? answer True or False",
            f"I need to know if '{text}' contains {what} and nothing else.",
            f"True or false: '{text}' is written with {what}",
            f"Check whether the text '{text}' contains {what}.",
            f'Is "{text}" a string of {what}?',
        ),
        think=f"Ask the string with {kind} whether it has {what}.",
        code=f"print({literal(text)}.{kind}())",
        answer=str(
            {
                "isdigit": all(unicodedata.category(c) == "Nd" for c in text),
                "isalpha": all(unicodedata.category(c)[0] == "L" for c in text),
                "isalnum": all(unicodedata.category(c)[0] in "LN" for c in text),
                "isupper": all(unicodedata.category(c) == "Lu" for c in text),
                "islower": all(unicodedata.category(c) == "Ll" for c in text),
            }[kind]
        ),
    )
