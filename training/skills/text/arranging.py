"""Reversing and sorting, and which word or letter is the longest or most common."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import CITIES, NAMES, WORDS, literal, sentence, word, words


def reverse_text(rng: random.Random) -> Draft:
    text = rng.choice((word, word, sentence))(rng)
    return Draft(
        phrasings=(
            f'Reverse the string "{text}"',
            f"What is '{text}' backwards?",
            f"Reverse the word {text}",
            f"reverse {text}",
            f"{text} spelled backwards",
            f'Write "{text}" in reverse order.',
            f"How do you spell {text} backwards?",
            f"If you read '{text}' from right to left, what do you get?",
            f'Can you flip the text "{text}" around so that it runs backwards?',
            f"Reverse the text '{text}'.",
            f'What is "{text}" reversed?',
        ),
        think="Reverse the characters with a slice.",
        code=f"print({literal(text)}[::-1])",
        answer="".join(reversed(text)),
    )


def reverse_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    return Draft(
        phrasings=(
            f'Reverse the order of the words in "{text}"',
            f"Reverse the words in '{text}'",
            f"Write the words of '{text}' in reverse order",
            f"reverse word order: {text}",
            f'Put the words of "{text}" back to front, keeping each word as it is.',
            f"last word first: {text}",
            f"Read the sentence '{text}' word by word from the end. What do you get?",
            f'Can you turn around the word order of "{text}"?',
            f"Reverse the word order of '{text}'.",
            f'What is "{text}" with its words in reverse order?',
        ),
        think="Split the sentence into words and join them in reverse order.",
        code=f'text = {literal(text)}\nprint(" ".join(text.split()[::-1]))',
        answer=" ".join(reversed(text.split(" "))),
    )


def sort_words(rng: random.Random) -> Draft:
    drawn = rng.choice((words(rng, 3, 7), rng.sample(NAMES, 4), rng.sample(CITIES, 4)))
    listed = ", ".join(drawn)
    shown = rng.choice((listed, listed, f"{', '.join(drawn[:-1])} and {drawn[-1]}"))
    ordered: list[str] = []
    for item in drawn:
        ordered.insert(sum(other < item for other in ordered), item)
    return Draft(
        phrasings=(
            f"Sort these words alphabetically: {shown}",
            f"Put {shown} in alphabetical order",
            f"Sort the words {shown}",
            f"alphabetical order: {shown}",
            f"Arrange {shown} from A to Z",
            f"sort alphabetically {shown}",
            f"My list is {shown}. Can you sort it alphabetically?",
            f"In which order do {shown} appear in a dictionary?",
            f"Order the following words alphabetically: {shown}",
            f"Sort this list of words in alphabetical order: {shown}",
        ),
        think="Sort the words and join them with commas.",
        code=f'words = [{", ".join(literal(w) for w in drawn)}]\nprint(", ".join(sorted(words)))',
        answer=", ".join(ordered),
    )


def sort_letters(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    return Draft(
        phrasings=(
            f"Sort the letters of {text} alphabetically",
            f'Sort the letters in "{text}"',
            f"Put the letters of '{text}' in alphabetical order",
            f"sort letters: {text}",
            f"Arrange the letters of {text} from a to z",
            f"letters of {text} in alphabetical order",
            f'What do you get if you sort the characters of "{text}"?',
            f"For an anagram key I need the letters of {text} in sorted order.",
            f"Sort the characters in the word '{text}' alphabetically.",
            f'What are the letters of "{text}" in alphabetical order?',
        ),
        think=f"Sort the letters of {text} and join them.",
        code=f'print("".join(sorted({literal(text)})))',
        answer="".join(c * text.count(c) for c in "abcdefghijklmnopqrstuvwxyz"),
    )


def _with_repeats(rng: random.Random) -> list[str]:
    """Words of which exactly one is the most frequent, and some come more than once."""
    drawn = words(rng, 3, 5)
    repeated = [*drawn, drawn[0], drawn[0], *drawn[1 : rng.randint(1, 3)]]
    rng.shuffle(repeated)
    return repeated


def count_unique_words(rng: random.Random) -> Draft:
    drawn = _with_repeats(rng)
    text = " ".join(drawn)
    return Draft(
        phrasings=(
            f'How many unique words are in "{text}"?',
            f"Count the unique words in '{text}'",
            f"How many different words are in: {text}",
            f"number of distinct words in {text}",
            f"unique word count: {text}",
            f'How many different words does the text "{text}" use?',
            f"My toddler said '{text}'. How many different words is that?",
            f'Without counting repeats, how many words does "{text}" have?',
            f"Find the number of distinct words in '{text}'.",
            f'How many unique words does "{text}" contain?',
        ),
        think="Put the lower-cased words in a set and take its size.",
        code=f"text = {literal(text)}\nprint(len(set(text.lower().split())))",
        answer=str(sum(item not in drawn[:i] for i, item in enumerate(drawn))),
    )


def most_frequent_word(rng: random.Random) -> Draft:
    drawn = _with_repeats(rng)
    text = " ".join(drawn)
    return Draft(
        phrasings=(
            f'What is the most common word in "{text}"?',
            f"Which word appears most often in '{text}'?",
            f"Find the most frequent word in: {text}",
            f"most common word in {text}",
            f"most frequent word: {text}",
            f'Which word is used the most in "{text}"?',
            f"I scribbled '{text}'. What word did I write most often?",
            f'Could you find the word that occurs most often in "{text}"?',
            f"Which is the most frequent word in '{text}'?",
            f'Find the most common word in the text "{text}".',
        ),
        think="Count the words and take the most common one.",
        code=(
            f"import collections\n\nwords = {literal(text)}.lower().split()\n"
            "print(collections.Counter(words).most_common(1)[0][0])"
        ),
        answer=max(drawn, key=drawn.count),
    )


def most_common_letter(rng: random.Random) -> Draft:
    def top(candidate: str) -> list[str]:
        most = max(candidate.count(c) for c in candidate)
        return [c for c in sorted(set(candidate)) if candidate.count(c) == most]

    text = rng.choice([w for w in WORDS if len(top(w)) == 1])
    return Draft(
        phrasings=(
            f"What is the most common letter in {text}?",
            f'Which letter appears most often in "{text}"?',
            f"Find the most frequent letter in '{text}'",
            f"most common letter in {text}",
            f"most frequent character of {text}",
            f"Which letter does the word {text} use the most?",
            f'I spell out "{text}". Which letter do I say most often?',
            f"Can you find the letter that occurs most in {text}?",
            f"Which is the most frequent letter in the word '{text}'?",
            f'Find the most common character in "{text}".',
        ),
        think=f"Count the letters of {text} and take the most common one.",
        code=f"import collections\n\nprint(collections.Counter({literal(text)}).most_common(1)[0][0])",
        answer=top(text)[0],
    )


def _longest(items: list[str], sign: int) -> str:
    best = items[0]
    for item in items[1:]:
        if sign * len(item) > sign * len(best):
            best = item
    return best


def longest_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    return Draft(
        phrasings=(
            f'What is the longest word in "{text}"?',
            f"Find the longest word in '{text}'",
            f"Which word is the longest in this sentence: {text}",
            f"longest word in {text}",
            f"longest word: {text}",
            f'Which word in "{text}" has the most letters? Take the first one in case of a tie.',
            f"Tell me the longest word of the sentence '{text}'.",
            f"I look at the sentence '{text}'. What is its longest word?",
            f"Find the longest word in the sentence: {text}",
            f'Which is the longest word in "{text}"?',
        ),
        think="Split the sentence into words and take the longest.",
        code=f"text = {literal(text)}\nprint(max(text.split(), key=len))",
        answer=_longest(text.split(), 1),
    )


def shortest_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    return Draft(
        phrasings=(
            f'What is the shortest word in "{text}"?',
            f"Find the shortest word in '{text}'",
            f"Which word is the shortest in this sentence: {text}",
            f"shortest word in {text}",
            f"shortest word: {text}",
            f'Which word in "{text}" has the fewest letters? Take the first one in case of a tie.',
            f"Tell me the shortest word of the sentence '{text}'.",
            f"I look at the sentence '{text}'. What is its shortest word?",
            f"Find the shortest word in the sentence: {text}",
            f'Which is the shortest word in "{text}"?',
        ),
        think="Split the sentence into words and take the shortest.",
        code=f"text = {literal(text)}\nprint(min(text.split(), key=len))",
        answer=_longest(text.split(), -1),
    )


def letter_frequencies(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    counts: dict[str, int] = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    return Draft(
        phrasings=(
            f"Count how often each letter occurs in {text}",
            f'Count the frequency of each character in "{text}"',
            f"How many times does each letter appear in '{text}'?",
            f"letter frequency of {text}",
            f"character counts for {text}",
            f'Give me a dictionary with the number of each letter in "{text}".',
            f"Make a letter histogram of the word {text}.",
            f"I play a word game with {text}. How many of each letter do I need?",
            f"Find the frequency of each letter in the word '{text}'.",
            f'What are the character frequencies in "{text}"?',
        ),
        think=f"Count the letters of {text} with a Counter and show it as a dictionary.",
        code=f"import collections\n\nprint(dict(collections.Counter({literal(text)})))",
        answer=str(counts),
    )
