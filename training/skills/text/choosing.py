"""Which of several words: most vowels, longest name, same letters, rhyme, pattern; first words, long words."""

from __future__ import annotations

import random
import re
from collections import Counter

from training.skills import vocabulary
from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, paragraph, sentence
from training.skills.vocabulary import person

_ANAGRAMS = ("listen", "silent", "stone", "notes", "lemon", "melon", "night", "thing", "earth", "heart", "cheap",
             "peach", "bread", "beard", "study", "dusty", "race", "care", "state", "taste")  # fmt: skip
_RHYMES = ("cat", "hat", "dog", "frog", "sun", "run", "light", "night", "house", "mouse", "cake", "lake", "moon",
           "spoon", "sand", "hand", "bell", "shell", "king", "ring")  # fmt: skip


def _shown(drawn: list[str]) -> str:
    return ", ".join(drawn)


def word_with_most_vowels(rng: random.Random) -> Draft:
    def vowels(text: str) -> int:
        return len(re.findall("[aeiou]", text))

    drawn = rng.sample((*ITEMS, *WORDS), rng.randint(3, 4))
    counts = sorted(map(vowels, drawn))
    if counts[-1] == counts[-2]:
        return word_with_most_vowels(rng)
    shown = _shown(drawn)
    return Draft(
        phrasings=(
            f"Which word has the most vowels: {shown}?",
            f"which word has the most vowels: {shown}",
            f"word with the most vowels among {shown}",
            f"Of the words {shown}, which contains the most vowels?",
            f"most vowels: {shown}?",
            f"My pupils compare {shown}. Which has the greatest number of vowels?",
            f"find the word with the highest vowel count: {shown}",
            f"Which of {shown} has more vowels (a, e, i, o, u) than the others?",
            f"pick from {shown} the one richest in vowels",
            f"Find the word that has the most vowels among {shown}.",
            f"Which of the words {shown} has the largest number of vowels?",
        ),
        think="Most vowels: take the word with the greatest count of characters in aeiou.",
        code=f'words = {literals(drawn)}\nprint(max(words, key=lambda w: sum(c in "aeiou" for c in w)))',
        answer=next(w for w in drawn if vowels(w) == counts[-1]),
    )


def longest_of_list(rng: random.Random) -> Draft:
    drawn = rng.sample(rng.choice((vocabulary.NAMES, ITEMS, WORDS, vocabulary.CITIES)), rng.randint(3, 5))
    lengths = sorted(len(w) for w in drawn)
    most = rng.random() < 0.6
    if lengths[-1] == lengths[-2] or lengths[0] == lengths[1]:
        return longest_of_list(rng)
    shown = _shown(drawn)
    word, other, function = ("longest", "most", "max") if most else ("shortest", "fewest", "min")
    return Draft(
        phrasings=(
            f"Which of these is the {word} by letters: {shown}?",
            f"Which of {', '.join(drawn)} has the {other} characters?",
            f"Which is the {word}: {shown}?",
            f"{word} among {shown}",
            f"which one is the {word}: {shown}",
            f"Which of these has the {other} letters: {shown}?",
            f"{word} of: {shown}",
            f"The labels are {shown}. Which one has the {other} letters?",
            f"find the {word} in the list {shown}",
            f"Who or what has the {word} name here: {shown}?",
            f"I must print {shown} on badges. Which is the {word} to write?",
            f"Find the one with the {other} letters among {shown}.",
            f"Which entry of the list {shown} is {word} in letters?",
        ),
        think=f"The {word}: take the {function} of the list by length.",
        code=f"words = {literals(drawn)}\nprint({function}(words, key=len))",
        answer=next(w for w in drawn if len(w) == lengths[-1 if most else 0]),
    )


def made_of_letters(rng: random.Random) -> Draft:
    target = rng.choice(_ANAGRAMS)
    mixed = list(target)
    rng.shuffle(mixed)
    letters = "".join(mixed)
    if letters in _ANAGRAMS:
        return made_of_letters(rng)
    others = [w for w in (*ITEMS, *_ANAGRAMS) if sorted(w) != sorted(target)]
    drawn = [target, *rng.sample(others, rng.randint(2, 3))]
    rng.shuffle(drawn)
    shown = _shown(drawn)
    return Draft(
        phrasings=(
            f'Which of {shown} is an anagram of "{letters}"?',
            f"unscramble {letters}: which of {shown} is it",
            f"which of {shown} has exactly the letters {letters}",
            f"scrambled word {letters}, choose from {shown}",
            f"The letters {letters} are mixed up. Which word is it: {shown}?",
            f"In a puzzle I see {letters}. Is it one of {shown}? Which one?",
            f"Find the word from {shown} made of the letters {letters}",
            f"{letters} is which of these words jumbled: {shown}",
            f"Put {letters} in the right order; the answer is one of {shown}",
            f"Find the word among {shown} that can be made from all the letters of {letters}.",
            f'Which of the words {shown} uses exactly the letters of "{letters}"?',
        ),
        think=f"Same letters: find the word whose sorted letters equal those of {letters}.",
        code=f'words = {literals(drawn)}\nprint([w for w in words if sorted(w) == sorted("{letters}")][0])',
        answer=next(w for w in drawn if Counter(w) == Counter(letters)),
    )


def rhymes_with(rng: random.Random) -> Draft:
    i = rng.randrange(0, len(_RHYMES), 2)
    target, partner = rng.sample(_RHYMES[i : i + 2], 2)
    others = [w for w in (*_RHYMES, *ITEMS) if w[-2:] != target[-2:] and w != target]
    drawn = [partner, *rng.sample(others, 3)]
    rng.shuffle(drawn)
    shown = _shown(drawn)
    return Draft(
        phrasings=(
            f"Which of {shown} has the same last two letters as {target}?",
            f"which of {shown} ends the same as {target}, last two letters",
            f"rhyme with {target} (last two letters equal): {shown}",
            f"which word rhymes with {target} by its last two letters: {shown}?",
            f"For a poem I need a word that ends in the same two letters as {target}. Which one of {shown}?",
            f"{shown}: which one matches the final two letters of {target}",
            f"Find the word among {shown} with the two-letter ending of {target}",
            f"Say words rhyme if their last two letters agree. Which of {shown} rhymes with {target}?",
            f"pick the one ending like {target} (2 letters): {shown}",
            f"Find the word of {shown} whose last two letters are those of {target}.",
            f'Which of the words {shown} shares its last two letters with "{target}"?',
        ),
        think=f"Rhyme: find the word whose last two letters equal those of {target}.",
        code=f'words = {literals(drawn)}\nprint([w for w in words if w[-2:] == "{target}"[-2:]][0])',
        answer=partner,
    )


def words_matching_pattern(rng: random.Random) -> Draft:
    bases = ("cat", "cot", "cut", "bag", "big", "bug", "pan", "pen", "pin", "sit", "set", "hat", "hot", "hit")
    target = rng.choice(bases)
    i = rng.randrange(3)
    pattern = target[:i] + "." + target[i + 1 :]
    drawn = list(dict.fromkeys((target, *rng.sample(bases, 3), target + "s", rng.choice(ITEMS))))
    rng.shuffle(drawn)
    shown = _shown(drawn)
    fits = [w for w in drawn if len(w) == 3 and all(a in (b, ".") for a, b in zip(pattern, w, strict=True))]
    return Draft(
        phrasings=(
            f"Which of these match the pattern {pattern} (a dot is any letter): {shown}?",
            f"which words fit the regex {pattern} completely: {shown}",
            f"list the words that fully match {pattern}: {shown}",
            f"words matching {pattern} among {shown}, dot = any one letter",
            f"In a crossword I have {pattern}, the dot is unknown. Which of {shown} fit, as a list?",
            f"filter {shown} with the regular expression {pattern} (whole word)",
            f"keep the words of {shown} that fit {pattern}, where . stands for one letter",
            f"{pattern} full match, which of {shown}?",
            f"Give the list of words from {shown} with exactly the form {pattern}, . being any letter",
            f"Print a list of the words among {shown} that match the whole pattern {pattern}.",
            f"Which list of words from {shown} does the regular expression {pattern} match in full?",
        ),
        think=f"Matching words: keep those that the pattern {pattern} matches as a whole.",
        code=f'import re\n\nwords = {literals(drawn)}\nprint([w for w in words if re.fullmatch(r"{pattern}", w)])',
        answer=str(fits),
    )


def words_only_in_first(rng: random.Random) -> Draft:
    pool = rng.choice((vocabulary.FOODS, ITEMS, vocabulary.SUPPLIES[:20]))
    drawn = rng.sample(pool, 6)
    n = rng.randint(1, 2)
    first, second = drawn[:4], [*drawn[n:4], *drawn[4 : 4 + rng.randint(0, 2)]]
    rng.shuffle(first)
    rng.shuffle(second)
    one, two = _shown(first), _shown(second)
    p = person(rng)
    return Draft(
        phrasings=(
            f'The shopping list said "{one}" and {p.name} came home with "{two}". What on the list did {p.he} '
            "not bring? Keep the order, with commas.",
            f'I keep two lists, what we need ("{one}") and what we have ("{two}"). What do we still need, in '
            "order and with commas?",
            f'Which items are in "{one}" but not in "{two}"?',
            f"what is in the first list but not in the second: {one} / {two}",
            f"missing from '{two}' compared with '{one}'",
            f"My shopping list is {one}. I already have {two}. What do I still need?",
            f"items of '{one}' that '{two}' lacks",
            f"Ordered: {one}. Delivered: {two}. Which ordered things did not come?",
            f"compare {one} with {two}: which ones are only in the first",
            f"Take the items of '{one}' and leave out those in '{two}'",
            f"list one: {one}. list two: {two}. only in list one?",
            f"Print the items of '{one}' that are not among '{two}', in their order.",
            f'Which of the items "{one}" does the list "{two}" not contain?',
        ),
        think="Only in the first: keep the items of the first list that are not in the second, in order.",
        code=(
            f'first = "{one}".split(", ")\nsecond = "{two}".split(", ")\n'
            'print(", ".join(w for w in first if w not in second))'
        ),
        answer=", ".join(w for w in re.findall("[^,]+", one.replace(", ", ",")) if w in drawn[:n]),
    )


def first_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    n = rng.randint(2, 3)
    first = rng.random() < 0.6
    side, cut = ("first", f":{n}") if first else ("last", f"-{n}:")
    pattern = rf"^(\S+ ){{{n - 1}}}\S+" if first else rf"\S+( \S+){{{n - 1}}}$"
    found = re.search(pattern, text)
    return Draft(
        phrasings=(
            f'What are the {side} {n} words of "{text}"?',
            f"the {side} {n} words of '{text}'",
            f"{side} {n} words: {text}",
            f"get the {side} {n} words from '{text}'",
            f"keep only the {side} {n} words in '{text}'",
            f"For the preview I show only the {side} {n} words. The text is '{text}'.",
            f"'{text}' - {side} {n} words only",
            f"Which {n} words come {side} in '{text}'?",
            f"cut '{text}' down to its {side} {n} words",
            f"Print the {side} {n} words of the sentence '{text}'.",
            f'Which are the {n} words that stand {side} in "{text}"?',
        ),
        think=f"The {side} {n} words: split the text, slice the words and join them with spaces.",
        code=f'words = {literal(text)}.split()\nprint(" ".join(words[{cut}]))',
        answer=found.group() if found else "",
    )


def nth_sentence(rng: random.Random) -> Draft:
    text = paragraph(rng, 3)
    n = rng.randint(1, 3)
    name = ("first", "second", "third")[n - 1]
    return Draft(
        phrasings=(
            f'What is the {name} sentence of "{text}"?',
            f"{name} sentence of: {text}",
            f"get the {name} sentence in '{text}'",
            f"which is the {name} sentence here: {text}",
            f"give me only the {name} sentence: {text}",
            f"I only want to quote the {name} sentence of this text: {text}",
            f"extract the {name} sentence from '{text}'",
            f"Read the {name} sentence of the following: {text}",
            f"text: {text} - {name} sentence?",
            f"Print the {name} sentence of '{text}'.",
            f'Which sentence is the {name} in "{text}"?',
        ),
        think=f"The {name} sentence: split after each final mark and take the one with index {n - 1}.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.split(r"(?<=[.!?]) ", text)[{n - 1}])',
        answer=re.findall(r"\S[^.!?]*[.!?]", text)[n - 1],
    )


def end_letters(rng: random.Random) -> Draft:
    text = rng.choice((*ITEMS, *WORDS, *NAMES))
    return Draft(
        phrasings=(
            f"What are the first and the last letter of {text}?",
            f"first and last letter of {text}",
            f"give me the first and last letters of '{text}'",
            f"{text}: first letter, last letter",
            f"Which letters does {text} begin and end with?",
            f"We play a game with the first and the last letter of each word. What are they in {text}?",
            f"letter at the start and letter at the end of '{text}'",
            f"Show the outer two letters of {text}, the first and the last",
            f"what letters does '{text}' start and end with",
            f"Print the first and the last letter of the word {text}, separated by a space.",
            f'With which two letters does "{text}" begin and end?',
        ),
        think=f"First and last letter: take index 0 and index -1 of {text}.",
        code=f'text = "{text}"\nprint(text[0], text[-1])',
        answer=re.sub("^(.).*(.)$", r"\1 \2", text),
    )


def long_words_in_text(rng: random.Random) -> Draft:
    text = sentence(rng)
    lengths = sorted({len(w) for w in text.split()})
    if len(lengths) == 1:
        return long_words_in_text(rng)
    n = rng.choice(lengths[:-1])
    return Draft(
        phrasings=(
            f'Which words have more than {n} letters in "{text}"?',
            f"list words with more than {n} letters in '{text}'",
            f"find all words longer than {n} letters as a list: {text}",
            f"words over {n} letters: {text}",
            f"get a list of the words in '{text}' that are longer than {n}",
            f"My child can read words of up to {n} letters. Which words of '{text}' are too long? List them.",
            f"keep the words of '{text}' with more than {n} letters, as a list",
            f"Which words of '{text}' are longer than {n} characters?",
            f"words in '{text}' with length above {n}, list",
            f"Print a list of the words in '{text}' that have more than {n} letters.",
            f'What is the list of words with over {n} letters in "{text}"?',
        ),
        think=f"Long words: split the text and keep the words whose length is above {n}.",
        code=f"text = {literal(text)}\nprint([w for w in text.split() if len(w) > {n}])",
        answer=str(re.findall(rf"\b\w{{{n + 1},}}\b", text)),
    )
