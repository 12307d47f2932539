"""Word play: alliteration, keyboard rows, hidden letters, one letter changed, green letters, given letter values."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, sentence
from training.skills.vocabulary import person

_ALLITERATIONS = ("Big Brown Bear", "Peter Piper picked peppers", "Silly snakes sing songs", "Wild winds whistle",
                  "Five funny foxes", "Busy bees buzz by", "Lazy lions lie low", "Ten tiny turtles",
                  "Many monkeys make music", "Cold coffee costs cash", "Happy horses hurry home",
                  "Dancing dogs dig deep")  # fmt: skip
_ROWS = (("top", "qwertyuiop"), ("middle", "asdfghjkl"), ("bottom", "zxcvbnm"))
_ROW_WORDS = ("typewriter", "property", "pepper", "tree", "tower", "queue", "pretty", "route", "poetry", "quiet",
              "salad", "flask", "glass", "alfalfa", "dash", "flag")  # fmt: skip
_LADDER = (("cat", "cot"), ("cot", "cog"), ("cog", "dog"), ("warm", "ward"), ("head", "heal"), ("cold", "cord"),
           ("lead", "gold"), ("cat", "dog"), ("stone", "store"), ("house", "mouse"), ("house", "horse"),
           ("bread", "break"), ("winter", "summer"), ("light", "night"), ("table", "cable"), ("table", "tiger"),
           ("lemon", "melon"), ("pear", "bear"), ("grape", "grace"), ("chair", "choir"), ("pear", "peas"))  # fmt: skip
_FIVE = ("crane", "caper", "stone", "store", "shore", "share", "grape", "grate", "brave", "bread", "break", "cloud",
         "could", "sound", "train", "trail", "lemon", "melon", "peach", "reach", "table", "tiger", "river", "liver",
         "house", "horse", "mouse", "plane", "plant", "slate")  # fmt: skip


def is_alliteration(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_ALLITERATIONS), rng.choice(_ALLITERATIONS), sentence(rng)))
    pattern = rf"(?i){text[0]}\S*( {text[0]}\S*)*"
    return Draft(
        phrasings=(
            f'Does every word in "{text}" start with the same letter, capital or small?',
            f"all words with the same first letter? {text}",
            f"Is '{text}' a complete alliteration, i.e. do all its words begin with one letter (case ignored)?",
            f"do the words of '{text}' all begin alike, with the same letter, big or small",
            f"A poet says each word of '{text}' starts with the same letter, ignoring case. True or false?",
            f"check alliteration (same initial for each word, any case): {text}",
            f"is there only one starting letter in '{text}'? ignore upper and lower case",
            f"using python, test whether all words of '{text}' share their first letter without regard to case",
            f"'{text}' - same first letter throughout, case ignored?",
            f"Check whether the words of '{text}' all start with one and the same letter, ignoring case.",
            f'Is the first letter, case aside, the same for every word of "{text}"?',
        ),
        think="Alliteration: collect the lower-cased first letters of the words in a set; one is left if all agree.",
        code=f"words = {literal(text)}.lower().split()\nprint(len({{w[0] for w in words}}) == 1)",
        answer=str(bool(re.fullmatch(pattern, text))),
    )


def only_these_letters(rng: random.Random) -> Draft:
    row, letters = rng.choice(_ROWS[:2])
    text = rng.choice((rng.choice(_ROW_WORDS), rng.choice(_ROW_WORDS), rng.choice(ITEMS), rng.choice(WORDS)))
    return Draft(
        phrasings=(
            f'Can "{text}" be typed with only the {row} row of the keyboard, {letters}?',
            f"does {text} use only the letters {letters}",
            f"Is each letter of {text} one of {letters}?",
            f"{text}: only letters from {letters}?",
            f"My keyboard has a broken part and only {letters} work. Can I type {text}?",
            f"keyboard row {letters} - is it enough for the word {text}",
            f"are all the letters of '{text}' among '{letters}'",
            f"using python, test if '{text}' consists of letters from '{letters}' alone",
            f"A puzzle asks for words made from {letters} only. Does {text} count?",
            f"Check whether the word '{text}' contains no other letters than {letters}.",
            f'Is "{text}" written with nothing but the letters "{letters}"?',
        ),
        think=f"Only these letters: check that every letter of {text} is in {letters}.",
        code=f'print(all(c in "{letters}" for c in "{text}"))',
        answer=str(not re.sub(f"[{letters}]", "", text)),
    )


def is_subsequence(rng: random.Random) -> Draft:
    text = rng.choice([w for w in WORDS if len(w) > 6])
    picked = sorted(rng.sample(range(len(text)), 3))
    target = "".join(text[i] for i in picked)
    if rng.random() < 0.45:
        target = target[::-1]
    return Draft(
        phrasings=(
            f'Do the letters of "{target}" appear in "{text}" in that order, maybe with others between?',
            f"is {target} a subsequence of {text}",
            f"Can I get '{target}' from '{text}' just by crossing out letters?",
            f"{target} in {text}, same order, gaps allowed?",
            f"If I delete some letters of {text} and keep the order, can {target} be left?",
            f"A puzzle hides '{target}' in '{text}': letters in order but not side by side. Is it there?",
            f"subsequence test: {target} / {text}",
            f"using python, check if '{target}' is a subsequence of '{text}'",
            f"reading {text} from left to right, do I meet the letters {', '.join(target)} in this order",
            f"Check whether '{target}' can be made from '{text}' by leaving out letters, order kept.",
            f'Is "{target}" contained in "{text}" as a subsequence?',
        ),
        think=f"Subsequence: look for the letters of {target} one after the other in one pass over {text}.",
        code=f'rest = iter("{text}")\nprint(all(c in rest for c in "{target}"))',
        answer=str(bool(re.search(".*".join(target), text))),
    )


def one_letter_apart(rng: random.Random) -> Draft:
    same = [w for w in ITEMS if len(w) == 5]
    first, second = rng.choice((rng.choice(_LADDER), rng.choice(_LADDER), tuple(rng.sample(same, 2))))
    if rng.random() < 0.5:
        first, second = second, first
    answer = any(f"{first[:i]}{c}{first[i + 1 :]}" == second for i in range(len(first)) for c in string.ascii_lowercase)
    return Draft(
        phrasings=(
            f'Word ladder: is "{first}" to "{second}" a legal step, changing exactly one letter?',
            f"do {first} and {second} differ in exactly one letter",
            f"Can I turn {first} into {second} by exchanging a single letter in its place?",
            f"{first} -> {second}: only one letter changed?",
            f"In a word ladder each rung changes one letter. May {second} follow {first}?",
            f"is {second} just one letter different from {first}, position by position?",
            f"one letter apart? {first}, {second}",
            f"using python, check that '{first}' and '{second}' differ at exactly one position",
            f"My daughter says you change one letter of {first} and have {second}. Is that so?",
            f"Check whether exactly one letter differs between '{first}' and '{second}'.",
            f'Are "{first}" and "{second}" the same except for exactly one letter?',
        ),
        think=f"One letter apart: count the places at which {first} and {second} differ and compare with 1.",
        code=f'print(sum(a != b for a, b in zip("{first}", "{second}")) == 1)',
        answer=str(answer),
    )


def green_letters(rng: random.Random) -> Draft:
    guess, target = rng.sample(_FIVE, 2)
    shown = re.sub(" ", "", " ".join(a if re.match(f".{{{i}}}{a}", target) else "_" for i, a in enumerate(guess)))
    return Draft(
        phrasings=(
            f'Wordle: the guess is "{guess}", the answer "{target}". Show the right letters in place and _ elsewhere.',
            f"wordle greens for guess {guess}, answer {target}; _ for the rest",
            f"Compare {guess} with {target}: print each letter that agrees in its place and _ where they differ",
            f"I guessed {guess} and the word is {target}. Write my letters that stand right, others as _",
            f"green letters only (others _): guess {guess}, solution {target}",
            f"guess {guess}, secret {target}: pattern with matching letters, underscore for all others",
            f"which letters of {guess} are in the right spot for {target}? underscores for wrong ones",
            f"using python, print {guess} with _ at each place where it differs from {target}",
            f"A word game keeps the letters of {guess} that fit {target} exactly and hides others by _. What is seen?",
            f"Print the word {guess}, with an underscore for each letter that {target} has not in that place.",
            f'What pattern of hits and underscores does the guess "{guess}" give against "{target}"?',
        ),
        think=f"Right place: pair the letters of {guess} and {target}; print the letter if they agree, else _.",
        code=f'print("".join(a if a == b else "_" for a, b in zip("{guess}", "{target}")))',
        answer=shown,
    )


def diagonal_letters(rng: random.Random) -> Draft:
    n = rng.choice((3, 4))
    drawn = rng.sample([w for w in (*ITEMS, *WORDS) if len(w) >= 4], n)
    shown = ", ".join(drawn)
    order = "first letter of the first word, the second of the second" + (
        ", the third of the third" if n == 3 else " and so on"
    )
    found = re.sub(r"\W", "", " ".join(re.sub(rf"^.{{{i}}}(.).*", r"\1", w) for i, w in enumerate(drawn)))
    return Draft(
        phrasings=(
            f"Take the {order}: {shown}. Which letters result?",
            f"diagonal letters of {shown} (1st of word 1, 2nd of word 2 and so on)",
            f"A code hides in {shown}: the {order}. What is it?",
            f"from {shown} pick letter 1 of word 1, letter 2 of word 2 ... and join them",
            f"The words {shown} stand below each other. Read the diagonal from the top left.",
            f"read down the diagonal: {shown}",
            f"nth letter of the nth word for {shown}, joined",
            f"using python, join the letter at place i of word number i in {literals(drawn)}",
            f"word square puzzle, diagonal of {shown}?",
            f"Print the letters on the diagonal of the words {shown}, one word being a row.",
            f"What do you read if you take from the words {shown} the letter with the number of the word?",
        ),
        think="Diagonal: number the words from 0, take the letter with that index from each and join them.",
        code=f'words = {literals(drawn)}\nprint("".join(w[i] for i, w in enumerate(words)))',
        answer=found,
    )


def double_vowels(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng).lower(), rng.choice(ITEMS)))
    n, name = rng.choice(((2, "twice"), (2, "twice"), (3, "three times")))
    return Draft(
        phrasings=(
            f'Write every vowel {name} in "{text}".',
            f"each vowel {name}: {text}",
            f"{'Double' if n == 2 else 'Triple'} all the vowels of '{text}' and leave the other letters.",
            f"'{text}' with each a, e, i, o, u written {name}",
            f"My son stretches the vowels when he sings: each is written {name}. How does he sing '{text}'?",
            f"stretch the vowels ({name} each) of {text}",
            f"repeat the vowels in '{text}' so that each stands {name}",
            f"using python, put each vowel of '{text}' {name}",
            f"in '{text}' {'double' if n == 2 else 'triple'} every vowel",
            f"Print '{text}' with its vowels written {name}.",
            f'What does "{text}" become when each vowel is written {name}?',
        ),
        think=f"Vowels {name}: go through the letters and multiply each vowel by {n}.",
        code=f'text = {literal(text)}\nprint("".join(c * {n} if c in "aeiou" else c for c in text))',
        answer=re.sub("([aeiou])", r"\1" * n, text),
    )


def last_letters_capital(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    return Draft(
        phrasings=(
            f'Capitalize the last letter of each word in "{text}".',
            f"last letter of every word upper case: {text}",
            f"make the final letter of each word a capital: {text}",
            f"'{text}' with a capital at the end of every word instead of its start",
            f"A designer wants the last letter of every word big. How does '{text}' look?",
            f"upper-case the endings (one letter) of all words: {text}",
            f"big letter at the end of each word: {text}",
            f"using python, change '{text}' so that the last letter of each word is upper case",
            f"title case from the wrong side, last letters instead of first ones: {text}",
            f"Print '{text}' with the last letter of every word in upper case.",
            f'How does "{text}" read if each word ends in a capital letter?',
        ),
        think="Split into words, put the last letter of each in upper case behind the rest and join them with spaces.",
        code=f'print(" ".join(w[:-1] + w[-1].upper() for w in {literal(text)}.split()))',
        answer=re.sub(r"\w\b", lambda m: m.group().upper(), text),
    )


def word_worth_given(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*ITEMS, "quiz", "jazz", "zoo", "queen", "book", "tree") if len(w) < 7])
    letters = list(dict.fromkeys(text))
    values = {c: rng.randint(1, 10) for c in rng.sample(letters, len(letters))}
    shown = ", ".join(f"{c}={n}" for c, n in values.items())
    total = 0
    for c, n in values.items():
        total += n * (len(text) - len(text.replace(c, "")))
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} and I play with letters that have points: {shown}. {p.he.capitalize()} lays "{text}". '
            "How many points is that?",
            f'In a word game, what is "{text}" worth, with {shown}?',
            f"points for {text} if {shown}",
            f"Letter values: {shown}. How many points does {text} score?",
            f"I lay {text}; the tiles count {shown}. What is the total?",
            f"score of the word {text} where {shown}",
            f"tile values {shown} - what do I get for {text}",
            f"Our own letter game has the values {shown}. Add them up for the word {text}.",
            f"using python, add up the values of the letters of '{text}' with {shown}",
            f"sum of the letter values of {text}: {shown}",
            f"Compute the points of {text} for the letter values {shown}.",
            f'With the values {shown}, how many points do the letters of "{text}" give?',
        ),
        think=f"Points: put the letter values in a dictionary and add them up for each letter of {text}.",
        code=(
            f"values = {{{', '.join(f'{literal(c)}: {n}' for c, n in values.items())}}}\n"
            f'print(sum(values[c] for c in "{text}"))'
        ),
        answer=str(total),
    )


def which_vowels(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(WORDS), rng.choice(NAMES).lower()))
    found = [c for c in sorted(set(text)) if re.match("[aeiou]", c)]
    if not found:
        return which_vowels(rng)
    return Draft(
        phrasings=(
            f'Which different vowels are in "{text}", in the order a e i o u? Give a list.',
            f"list the vowels that occur in {text}, each once, in alphabetical order",
            f"Which of a, e, i, o, u does {text} use? A list, please.",
            f"vowels used in {text}, alphabetical, no repeats, as a list",
            f"My pupil underlines the vowels of {text}. Which different ones are there, from a to u, as a list?",
            f"distinct vowels of '{text}' as a sorted list",
            f"of the five vowels, which occur in '{text}' (list, a before u)",
            f"using python, list the vowels contained in '{text}' without repetition, sorted",
            f"{text}: what vowels does it have, every one named once, sorted, as a list?",
            f"Print a list in alphabetical order of the different vowels in '{text}'.",
            f'What is the list of vowels, each named once in alphabetical order, that "{text}" contains?',
        ),
        think=f"Different vowels: go through a, e, i, o, u and keep those that are in {text}.",
        code=f'print([v for v in "aeiou" if v in "{text}"])',
        answer=str(found),
    )


def count_palindromes(rng: random.Random) -> Draft:
    good = rng.sample(("level", "noon", "radar", "kayak", "civic", "refer", "stats", "madam", "eye"), rng.randint(1, 3))
    drawn = [*good, *rng.sample(ITEMS, rng.randint(2, 4))]
    rng.shuffle(drawn)
    text = " ".join(drawn)
    return Draft(
        phrasings=(
            f'How many words in "{text}" are palindromes?',
            f"number of palindromes among: {text}",
            f"Count the words that read the same backwards: {text}",
            f"how many of these stay the same when reversed: {text}",
            f"In the list {', '.join(drawn)}, how many words are mirror words, the same from both sides?",
            f"palindrome count of '{text}'",
            f"A puzzle page shows {', '.join(drawn)}. How many of these are palindromes?",
            f"using python, count the palindromic words of '{text}'",
            f"{text} - how many can be read from either end with the same result",
            f"Find how many words of '{text}' equal their reverse.",
            f'What number of palindromes does "{text}" contain as words?',
        ),
        think="Palindromes: count the words that are equal to their reverse.",
        code=f"words = {literals(drawn)}\nprint(sum(w == w[::-1] for w in words))",
        answer=str(len(good)),
    )
