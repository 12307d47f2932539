"""How often the words and letters of a text occur, and which one most."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import WORDS, literal, words
from training.skills.vocabulary import person


def _with_repeats(rng: random.Random) -> list[str]:
    """Words of which exactly one is the most frequent, and some come more than once."""
    drawn = words(rng, 3, 5)
    if rng.random() < 0.4:
        the, did = rng.choice(("the", "my", "a", "your", "this")), rng.choice(("saw", "and", "like", "met", "near"))
        return f"{the} {drawn[0]} or {the} {drawn[1]} {did} {the} {drawn[2]}".split()
    repeated = [*drawn, drawn[0], drawn[0], *drawn[1 : rng.randint(1, 3)]]
    rng.shuffle(repeated)
    return repeated


def count_unique_words(rng: random.Random) -> Draft:
    drawn = _with_repeats(rng)
    text = " ".join(drawn)
    return Draft(
        phrasings=(
            f'How many different words, case ignored, are there in "{text}"?',
            f'Vocabulary of "{text}": how many words if each counts once?',
            f'How many unique words are in "{text}"?',
            f"Count the unique words in '{text}'",
            f"How many different words are in: {text}",
            f"number of distinct words in {text}",
            f"unique word count: {text}",
            f'How many different words does the text "{text}" use?',
            f"My toddler said '{text}'. How many different words is that?",
            f'Without counting repeats, how many words does "{text}" have?',
            f"how many unique words: {text}",
            f'distinct words in "{text}", how many?',
            f'How many different words did I use in "{text}"?',
            f"Count each word only once: how many words are in '{text}'?",
            f'What\'s the number of unique words in "{text}"?',
            f"Tell me how many distinct words there are in '{text}'.",
            f'If repeated words count once, how many words does "{text}" have?',
            f'"{text}" - number of different words?',
            f"how many words without duplicates in '{text}'",
            f'Give me the size of the vocabulary of "{text}"',
            f"The same word may come again and again in '{text}'. How many different ones are there?",
            f'I need the count of distinct words, not of all words, in "{text}".',
            f"Find the number of distinct words in '{text}'.",
            f'How many unique words does "{text}" contain?',
        ),
        think="Number of different words: put the lower-cased words in a set and take its size.",
        code=f"text = {literal(text)}\nprint(len(set(text.lower().split())))",
        answer=str(sum(item not in drawn[:i] for i, item in enumerate(drawn))),
    )


def most_frequent_word(rng: random.Random) -> Draft:
    drawn = _with_repeats(rng)
    text = " ".join(drawn)
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} wrote down what the children said: "{text}". Which word came most often? Take the first '
            "one if two are equal.",
            f'What is the most common word in "{text}"? If two tie, take the one that comes first.',
            f"which word do I overuse in '{text}'?",
            f'What is the most common word in "{text}"?',
            f"Which word appears most often in '{text}'?",
            f"Find the most frequent word in: {text}",
            f"most common word in {text}",
            f"most frequent word: {text}",
            f'Which word is used the most in "{text}"?',
            f"I scribbled '{text}'. What word did I write most often?",
            f'Could you find the word that occurs most often in "{text}"?',
            f"which word is most common: {text}",
            f'What word shows up the most in "{text}"?',
            f"word that repeats the most in '{text}'",
            f'Tell me the word that is repeated most often in "{text}".',
            f"What's the most used word in '{text}'?",
            f'"{text}" - which word comes up most?',
            f"Give me the word with the highest count in '{text}'",
            f"Which word do you see the most times in this text: {text}",
            f"Votes came in: {text}. Which word got the most?",
            f'Of all the words in "{text}", which one occurs most often?',
            f"find the top word by frequency: {text}",
            f"I keep repeating one word in '{text}'. Which one the most?",
            f"Which is the most frequent word in '{text}'?",
            f'Find the most common word in the text "{text}".',
        ),
        think="The most common word: count the words and take the most common one.",
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
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} counts letters in "{text}" for a puzzle. Which letter does {p.he} find most often?',
            f'Which letter comes up most in "{text}"?',
            f"When I write {text}, which letter do I write most often?",
            f"which letter appears the most in {text}",
            f"letter used most in {text}?",
            f"What is the most common letter in {text}?",
            f'Which letter appears most often in "{text}"?',
            f"Find the most frequent letter in '{text}'",
            f"most common letter in {text}",
            f"most frequent character of {text}",
            f"Which letter does the word {text} use the most?",
            f'I spell out "{text}". Which letter do I say most often?',
            f"Can you find the letter that occurs most in {text}?",
            f'which letter is most common in "{text}"',
            f"What letter shows up the most in {text}?",
            f"letter used most in '{text}'",
            f"{text}: most frequent letter?",
            f"Tell me the letter that is repeated most often in {text}.",
            f'What\'s the most used letter in the word "{text}"?',
            f"Give me the letter with the highest count in '{text}'",
            f"Which single letter occurs the most times in {text}?",
            f"Of all the letters in {text}, which one is there most often?",
            f"find the most common character: {text}",
            f"For a rubber stamp of {text}, which letter do I need most of?",
            f'Which character does "{text}" have more of than any other?',
            f"Which is the most frequent letter in the word '{text}'?",
            f'Find the most common character in "{text}".',
        ),
        think=f"The most common letter of {text}: count its letters and take the most common one.",
        code=f"import collections\n\nprint(collections.Counter({literal(text)}).most_common(1)[0][0])",
        answer=top(text)[0],
    )


def letter_frequencies(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    counts: dict[str, int] = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    return Draft(
        phrasings=(
            f'Count each letter in "{text}".',
            f"How many of each letter tile do I need to lay the word {text}? A dictionary, please.",
            f"how often does every letter occur in {text}",
            f"count all the letters in {text}, each one separately",
            f"Count how often each letter occurs in {text}",
            f'Count the frequency of each character in "{text}"',
            f"How many times does each letter appear in '{text}'?",
            f"letter frequency of {text}",
            f"character counts for {text}",
            f'Give me a dictionary with the number of each letter in "{text}".',
            f"Make a letter histogram of the word {text}.",
            f"I play a word game with {text}. How many of each letter do I need?",
            f'letter frequencies "{text}" as a dictionary',
            f"How often is each letter used in {text}?",
            f'count every letter of "{text}" separately',
            f"Make a dict of letter counts for '{text}'",
            f'Count the characters of "{text}" one by one and show how many of each there are',
            f"Which letters does {text} have, and how many of each?",
            f"Tally the letters in the word {text}.",
            f"character frequency dictionary: {text}",
            f"For the word {text}, give me every letter with its count.",
            f"Find the frequency of each letter in the word '{text}'.",
            f'What are the character frequencies in "{text}"?',
        ),
        think=f"How often each letter of {text} occurs: count them with a Counter and show it as a dictionary.",
        code=f"import collections\n\nprint(dict(collections.Counter({literal(text)})))",
        answer=str(counts),
    )
