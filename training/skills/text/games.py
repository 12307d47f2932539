"""Word games: Scrabble, phone keys, letter tiles, hangman, leetspeak, swapped ends, guessed shifts."""

from __future__ import annotations

import random
from collections import Counter

from training.skills.base import Draft
from training.skills.text.words import CITIES, ITEMS, NAMES, WORDS, literal
from training.skills.vocabulary import person

_ABC = "abcdefghijklmnopqrstuvwxyz"
_POINTS = ["aeioulnstr", "1", "dg", "2", "bcmp", "3", "fhvwy", "4", "k", "5", "jx", "8", "qz", "10"]
_KEYS = "22233344455566677778889999"
_TILES = (
    ("listen", "tinsel"), ("teacher", "cheat"), ("garden", "danger"), ("planet", "plant"), ("orange", "groan"),
    ("computer", "mouse"), ("notebook", "boot"), ("kitchen", "think"), ("strawberry", "berry"),
    ("mountain", "amount"), ("elephant", "planet"), ("holiday", "daily"), ("rainbow", "brown"),
    ("breakfast", "basket"), ("hospital", "spoil"), ("umbrella", "marble"), ("football", "total"),
    ("airplane", "learn"), ("keyboard", "bread"), ("sunflower", "flowers"), ("chocolate", "cattle"),
    ("winter", "write"), ("picture", "price"), ("butterfly", "better"), ("sandwich", "hand"), ("pepper", "paper"),
    ("painter", "repaint"), ("banana", "cabana"), ("school", "cools"), ("letter", "settle"), ("cheese", "geese"),
)  # fmt: skip


def scrabble_score(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(ITEMS), rng.choice(("quiz", "jazz", "oxygen", "fjord", "zebra"))))
    worth = {c: int(n) for group, n in zip(_POINTS[::2], _POINTS[1::2], strict=True) for c in group}
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} lays "{text}" in English Scrabble, with no bonus fields. How many points does {p.he} '
            "write down?",
            f"How many points is the word {text} worth in Scrabble?",
            f"What is the Scrabble score of '{text}'?",
            f"scrabble score {text}",
            f"scrabble points for {text}, no bonus squares",
            f'Add up the English Scrabble letter values of "{text}"',
            f"In Scrabble I lay {text} without any bonus fields. How many points do I get?",
            f"Could you count the Scrabble points of the word {text}?",
            f"points for {text} in scrabble",
            f"Using the usual Scrabble tile values, what does {text} score?",
            f"My sister put down '{text}' in Scrabble. What is it worth, not counting premium squares?",
            f"Sum the tile values for the Scrabble word {text}",
            f"value of the Scrabble tiles in {text}",
            f"Calculate the Scrabble value of '{text}'.",
            f'How much does "{text}" score in English Scrabble before bonuses?',
        ),
        think=f"Scrabble score of {text}: add the points of each letter from the table of letter values.",
        code=(
            'points = {"aeioulnstr": 1, "dg": 2, "bcmp": 3, "fhvwy": 4, "k": 5, "jx": 8, "qz": 10}\n'
            f'print(sum(n for c in "{text}" for letters, n in points.items() if c in letters))'
        ),
        answer=str(sum(worth[c] * n for c, n in Counter(text).items())),
    )


def phone_keypad(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(ITEMS), rng.choice(NAMES), rng.choice(ITEMS).upper()))
    return Draft(
        phrasings=(
            f"Which digits spell {text} on a phone keypad?",
            f'Convert "{text}" to phone keypad numbers, one digit per letter (abc = 2, def = 3, ...)',
            f"phone keypad digits for {text}",
            f"{text} as telephone digits (abc is 2)",
            f"What number do you dial for the letters {text} on a telephone keypad?",
            f"A vanity phone number ends in {text}. Which digits are that?",
            f"Could you translate the word {text} into the digits of the phone keys?",
            f"T9 number of {text}, one key press per letter",
            f"On the keys of a phone abc is 2 and wxyz is 9. What digits make {text}?",
            f"My lock code is the word {text} on a telephone keypad. What are the digits?",
            f"Turn each letter of {text} into its telephone key",
            f"dial {text} on a phone: which digits",
            f"Write '{text}' as the digits of a telephone keypad.",
            f'What are the phone keys for the letters of "{text}", in order?',
        ),
        think=f"Phone keys for {text}: replace each letter by the digit of the key that carries it.",
        code=(
            'keys = {"abc": 2, "def": 3, "ghi": 4, "jkl": 5, "mno": 6, "pqrs": 7, "tuv": 8, "wxyz": 9}\n'
            f'print("".join(str(n) for c in {literal(text)}.lower() for letters, n in keys.items() if c in letters))'
        ),
        answer=text.lower().translate(str.maketrans(_ABC, _KEYS)),
    )


def can_spell(rng: random.Random) -> Draft:
    source, target = rng.choice(_TILES)
    if rng.random() < 0.2:
        target = rng.choice(ITEMS)
    left, possible = list(source), True
    for c in target:
        possible = possible and c in left
        if c in left:
            left.remove(c)
    return Draft(
        phrasings=(
            f'Using only letters from "{source}", each as often as it is there, can I make "{target}"?',
            f'Can I spell "{target}" with the letters of "{source}"? Each letter is used at most once.',
            f'Can "{target}" be written with the letters of "{source}", each used once?',
            f"I cut up the word {source}. Can I lay {target} with its letters?",
            f"can I write {target} with the letters of {source}, each used once",
            f"do the letters of {source} give the word {target}?",
            f'Can you make the word "{target}" from the letters of "{source}"?',
            f"Can '{target}' be spelled with the letters of '{source}', using each letter only once?",
            f"can {target} be made from the letters in {source}",
            f"letters of {source} enough for {target}? each used once",
            f"Is it possible to build {target} out of the letters in {source}, each tile used once?",
            f"I have the letter tiles of {source}. Can I lay the word {target} with them?",
            f"Could you check if {source} contains all the letters needed to write {target}?",
            f"True or false: the letters of {source} are enough to form {target}",
            f"Check whether the letters in '{source}' can spell '{target}' (as often as needed)",
            f"If I cut the sign {source} into letters, is {target} among the words I can make?",
            f"are there enough letters in {source} to write {target}",
            f"Word game: does {source} hold every letter of {target}, counting repeats?",
            f"Check if the word {target} can be formed from the letters of {source}.",
            f'Do the letters of "{source}" suffice to spell "{target}"?',
        ),
        think=f"Whether {source} has the letters for {target}: count the letters of both and compare.",
        code=f'from collections import Counter\n\nprint(Counter("{target}") <= Counter("{source}"))',
        answer=str(possible),
    )


def hangman(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *ITEMS))
    guesses = rng.sample(sorted(set(text)), min(3, len(set(text)) - 1)) + rng.sample("qxzjv", 1)
    guesses = rng.sample(guesses, rng.randint(2, len(guesses)))
    shown = ", ".join(guesses)
    display = text
    for c in set(text) - set(guesses):
        display = display.replace(c, "_")
    return Draft(
        phrasings=(
            f'Hangman: the word is "{text}" and the guessed letters are {shown}. Show it with _ for the rest.',
            f"Replace every letter of '{text}' except {shown} by an underscore",
            f"hangman display of {text} with guesses {shown}, _ for unknown",
            f"{text} with _ for all letters but {shown}",
            f"In hangman the secret word is {text}; {shown} were guessed. What is on the board, with _ for the others?",
            f"We play hangman with {text}. After the guesses {shown}, what do I write, with _ for hidden letters?",
            f"Could you show {text} with underscores for the letters that are not among {shown}?",
            f"mask {text} keep only the letters {shown}, others _",
            f"Only the letters {shown} of {text} are visible, each other one is an underscore. How does it look?",
            f"Write _ for each letter in '{text}' that is not one of {shown}",
            f"Guesses so far: {shown}. Secret word: {text}. Print the word with _ where a letter is still hidden.",
            f"Hide all letters of {text} behind _ apart from {shown}.",
            f"Print the hangman state of '{text}' with {shown} guessed and _ elsewhere.",
            f'How does "{text}" look if all letters other than {shown} are shown as underscores?',
        ),
        think=f"Keep the letters {shown} of {text} and put an underscore for each other letter.",
        code=f'print("".join(c if c in "{"".join(guesses)}" else "_" for c in "{text}"))',
        answer=display,
    )


def leet_speak(rng: random.Random) -> Draft:
    pairs = rng.choice(({"a": "4", "e": "3", "i": "1", "o": "0"}, {"a": "4", "e": "3", "o": "0"},
                        {"a": "@", "o": "0", "s": "$"}, {"e": "3", "t": "7", "s": "5"}))  # fmt: skip
    text = rng.choice([w for w in WORDS if set(w) & set(pairs)])
    rule = ", ".join(f"{a}={b}" for a, b in pairs.items())
    changed = text
    for a, b in pairs.items():
        changed = changed.replace(a, b)
    return Draft(
        phrasings=(
            f'Write "{text}" in leetspeak with {rule}',
            f"Convert '{text}' to leet using {rule}",
            f"leet {text} ({rule})",
            f"{text} in leetspeak, {rule}",
            f"Replace the letters of {text} by this table: {rule}",
            f"My gamer tag is {text} with {rule}. How is it written?",
            f"Could you change {text} with the replacements {rule}?",
            f"apply {rule} to {text}",
            f"What does {text} become when we substitute {rule}?",
            f"As a password I use the word {text} with the letters changed like this: {rule}. What is it?",
            f"Swap letters for signs in '{text}' following {rule}",
            f"l33t version of {text}; use only {rule}",
            f"Translate '{text}' letter by letter with {rule}.",
            f'How is "{text}" spelled after the substitutions {rule}?',
        ),
        think=f"Leetspeak of {text}: translate each letter by the table {rule}.",
        code=f'print("{text}".translate(str.maketrans("{"".join(pairs)}", "{"".join(pairs.values())}")))',
        answer=changed,
    )


def spell_out(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(NAMES), rng.choice(CITIES), rng.choice(ITEMS).upper()))
    mark, name = rng.choice((("-", "hyphen"), ("-", "dash"), (" ", "space"), (".", "dot"), (", ", "comma and a space")))
    spelled = text[0]
    for c in text[1:]:
        spelled += mark + c
    return Draft(
        phrasings=(
            f"put a {name} between each letter of {text}",
            f"spell out {text} letter by letter, a {name} between the letters",
            f'Put a {name} between the letters of "{text}"',
            f"Spell {text} letter by letter with a {name} between",
            f"{text} spelled with a {name} between letters",
            f"insert a {name} after each letter of {text} except the last",
            f"Write the letters of '{text}' separated by a {name}",
            f"I spell my word {text} in the chat with a {name} between any two letters. What do I type?",
            f"Could you separate all the letters of {text} by a {name}?",
            f"join the letters of {text}, separator: {name}",
            f"Stretch out '{text}': a {name} in each gap between letters",
            f"How do you write {text} with a {name} between every two letters?",
            f"Space out the word {text} by placing a {name} between neighbouring letters",
            f"Split {text} into letters and glue them together again with a {name} in between.",
            f"Print the letters of {text} with a {name} between each of them.",
            f'What is "{text}" with the letters set apart by a {name}?',
        ),
        think=f"Join the letters of {text} with a {name} between them.",
        code=f"print({literal(mark)}.join({literal(text)}))",
        answer=spelled,
    )


def swap_end_letters(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*WORDS, *ITEMS) if w[0] != w[-1]])
    letters = list(text)
    letters[0], letters[-1] = letters[-1], letters[0]
    return Draft(
        phrasings=(
            f'Swap the first and last letters of "{text}"',
            f"Exchange the first letter and the last letter of '{text}'",
            f"swap first and last letter {text}",
            f"{text} with first and last letters swapped",
            f"What word do you get if the first and last letter of {text} change places?",
            f"Let the outer two letters of {text} trade places and keep the rest",
            f"A sign painter mixed up the first and the last letter of {text}. What does the sign say?",
            f"Could you switch the first and last characters of the string '{text}'?",
            f"switch the end letters of {text}",
            f"In {text}, put the last letter first and the first letter last",
            f"Interchange the two outermost letters of the word {text}",
            f"coding exercise: swap first and last character in '{text}'",
            f"Print the word {text} after exchanging its first and last letters.",
            f'How does "{text}" look with its first and last letter swapped?',
        ),
        think=f"First and last letter of {text} swapped: join the last letter, the middle and the first letter.",
        code=f'text = "{text}"\nprint(text[-1] + text[1:-1] + text[0])',
        answer="".join(letters),
    )


def find_shift(rng: random.Random) -> Draft:
    text, n = rng.choice((*WORDS, *ITEMS)), rng.randint(1, 25)
    moved = text.translate(str.maketrans(_ABC, _ABC[n:] + _ABC[:n]))
    return Draft(
        phrasings=(
            f"which shift turns {text} into {moved}, caesar",
            f"{text} became {moved}. By how many letters forward was it shifted?",
            f'"{text}" was encrypted as "{moved}" with a Caesar cipher. What is the shift?',
            f"Which Caesar shift turns {text} into {moved}?",
            f"caesar shift from {text} to {moved}",
            f"find the key: {text} -> {moved} (caesar)",
            f"By how many places forward was each letter of {text} moved to get {moved}?",
            f"I found the note {moved} and know it means {text}. What forward Caesar shift made it?",
            f"Could you find the Caesar cipher key if the plaintext is {text} and the ciphertext is {moved}?",
            f"plain {text}, cipher {moved}, caesar key?",
            f"Work out the shift of the Caesar cipher in which {text} becomes {moved}",
            f"How far along the alphabet do the letters of {text} move forward to become {moved}?",
            f"We know {moved} is {text} in a Caesar code. How large is the shift used to encrypt?",
            f"Determine the number of letters the alphabet was shifted so that {text} reads {moved}.",
            f"Find the Caesar shift used to encrypt {text} as {moved}.",
            f'What key does the Caesar cipher have that changes "{text}" to "{moved}"?',
        ),
        think=f"Caesar shift: subtract the codes of the first letters of {text} and {moved}, modulo 26.",
        code=f'print((ord("{moved}"[0]) - ord("{text}"[0])) % 26)',
        answer=str(n),
    )
