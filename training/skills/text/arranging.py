"""Reversing and sorting, and the longest and shortest word."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import CITIES, NAMES, WORDS, literal, sentence, word, words
from training.skills.vocabulary import person


def reverse_text(rng: random.Random) -> Draft:
    text = rng.choice((word, word, sentence))(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'My kid writes things backwards for fun. What is "{text}" then?',
            f"For a secret note {p.name} writes '{text}' from the last letter to the first. What stands on the note?",
            f'Give me "{text}" the other way round, letter by letter.',
            f'What is "{text}"[::-1]?',
            f"whats {text} backwards",
            f"write '{text}' from back to front",
            f"say {text} backwards",
            f'Reverse the string "{text}"',
            f"What is '{text}' backwards?",
            f"Reverse the word {text}",
            f"reverse {text}",
            f"{text} spelled backwards",
            f'Write the letters of "{text}" in reverse order.',
            f"How do you spell {text} backwards?",
            f"If you read '{text}' from right to left, what do you get?",
            f'Can you flip the text "{text}" around so that it runs backwards?',
            f'reverse string "{text}"',
            f"backwards: {text}",
            f'"{text}" reversed, letter by letter',
            f"Give me '{text}' backwards",
            f"Write '{text}' from the last letter to the first.",
            f'How do I type "{text}" so that it stands there backwards?',
            f'spell "{text}" backwards for me',
            f"print '{text}' in reverse, character by character",
            f'How does "{text}" read from the end to the beginning?',
            f"Turn the characters of '{text}' around.",
            f'I want a username that is "{text}" written backwards. What is it?',
            f"Flip the string '{text}' so the last character comes first.",
            f'What do you get if you reverse all characters of "{text}"?',
            f"Reverse “{text}”",
            f"Reverse the text '{text}'.",
            f'What is "{text}" reversed?',
        ),
        think="The text backwards: reverse its characters with a slice.",
        code=f"print({literal(text)}[::-1])",
        answer="".join(reversed(text)),
    )


def reverse_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'In a game {p.name} says a sentence with the last word first. What becomes of "{text}"?',
            f'Reverse the order of the words in "{text}"',
            f"Reverse the words in '{text}' so that the last comes first",
            f"Write the words of '{text}' in reverse order",
            f"reverse word order: {text}",
            f'Put the words of "{text}" back to front, keeping each word as it is.',
            f"last word first: {text}",
            f"Read the sentence '{text}' word by word from the end. What do you get?",
            f'Can you turn around the word order of "{text}"?',
            f'words of "{text}" in reverse order',
            f"Reverse this sentence word by word: {text}",
            f"'{text}' with the last word first and the first word last",
            f'Give me "{text}" with the word order reversed',
            f"Flip the order of the words, not the letters: {text}",
            f"How does '{text}' read if you start from the last word?",
            f'Turn the sentence "{text}" around word by word.',
            f"reverse the order of words: {text}",
            f"Say '{text}' with its words from back to front.",
            f"What is the sentence '{text}' with the words in the opposite order?",
            f'For a riddle I list the words of "{text}" from last to first. What does it say?',
            f"print the words of '{text}' backwards, but don't reverse the letters",
            f"Reverse the word order: “{text}”",
            f"Reverse the word order of '{text}'.",
            f'What is "{text}" with its words in reverse order?',
        ),
        think="The words in reverse order: split the sentence, reverse the list and join it with spaces.",
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
    p = person(rng)
    return Draft(
        phrasings=(
            f'I want to put my list "{listed}" in alphabetical order, with commas.',
            f"{p.name} wrote down {shown} as they came to mind and now wants them from A to Z, separated by commas.",
            f"I need this list in ABC order: {shown}.",
            f"Put these words in alphabetical order: {shown}.",
            f"How would {shown} be listed in a dictionary? Separate them with commas.",
            f'Sort the words "{" ".join(drawn)}" alphabetically and put commas between them.',
            f"Alphabetize for the index, with commas: {shown}",
            f"abc order for {shown}",
            f"order these from a to z: {shown}",
            f"sort alphabetically: {shown}",
            f"Sort these words alphabetically: {shown}",
            f"Put {shown} in alphabetical order",
            f"Sort the words {shown}",
            f"alphabetical order: {shown}",
            f"Arrange {shown} from A to Z",
            f"sort alphabetically {shown}",
            f"My list is {shown}. Can you sort it alphabetically?",
            f"In which order do {shown} appear in a dictionary?",
            f"alphabetize: {shown}",
            f"Alphabetize this list: {shown}",
            f"sort a-z: {shown}",
            f"sort {drawn} alphabetically, separated by commas",
            f"Give me {shown} in alphabetical order",
            f"Can you put these in ABC order? {shown}",
            f"What is the alphabetical order of {shown}?",
            f"order these a to z: {shown}",
            f"Sort the strings {listed} in ascending alphabetical order",
            f"{shown} - please sort alphabetically",
            f"I'm making an index with {shown}. What order do they go in, alphabetically?",
            f"How would {shown} be sorted by the alphabet?",
            f"Line up {shown} by the alphabet, a first",
            f"Put this list in order from A to Z: {listed}",
            f"Order the following words alphabetically: {shown}",
            f"Sort this list of words in alphabetical order: {shown}",
        ),
        think="Words in alphabetical order: sort them and join them with commas.",
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
            f'sort the letters of "{text}"',
            f"alphabetize the letters in {text}",
            f"{text} with its letters sorted",
            f"letters of {text} from a to z",
            f"Rearrange the letters in {text} so they are in alphabetical order",
            f'Put the characters of the string "{text}" in order, a first.',
            f"What is {text} with its letters in ABC order?",
            f"Give me the sorted letters of '{text}' as one string",
            f"If I sort the letters of the word {text}, what do I get?",
            f'sorted characters of "{text}" joined together',
            f"My kid lays out the letters of {text} by the alphabet. What does it read?",
            f"take the word {text} and order its letters alphabetically",
            f"Sort the characters in the word '{text}' alphabetically.",
            f'What are the letters of "{text}" in alphabetical order?',
        ),
        think=f"The letters of {text} in alphabetical order: sort them and join them.",
        code=f'print("".join(sorted({literal(text)})))',
        answer="".join(c * text.count(c) for c in "abcdefghijklmnopqrstuvwxyz"),
    )


def _longest(items: list[str], sign: int) -> str:
    best = items[0]
    for item in items[1:]:
        if sign * len(item) > sign * len(best):
            best = item
    return best


def longest_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    if [len(word) for word in text.split()].count(len(max(text.split(), key=len))) > 1:
        return longest_word(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'In our game the longest word wins. {p.name} picked the sentence "{text}". Which word does {p.he} take?',
            f'What is the longest word in "{text}"?',
            f"Find the longest word in '{text}'",
            f"Which word is the longest in this sentence: {text}",
            f"longest word in {text}",
            f"longest word: {text}",
            f'Which word in "{text}" has the most letters? Take the first one in case of a tie.',
            f"Tell me the longest word of the sentence '{text}'.",
            f"I look at the sentence '{text}'. What is its longest word?",
            f"which word is longest: {text}",
            f"What's the longest word here: {text}",
            f'"{text}" - longest word?',
            f"Give me the longest word from '{text}'",
            f"Which word of '{text}' has the most characters?",
            f'Tell me which word in "{text}" is the longest one.',
            f"the word with the most letters in '{text}'",
            f'Of the words in "{text}", which is the longest?',
            f"print the longest word from this sentence: {text}",
            f'I need the biggest word, by number of letters, in "{text}".',
            f"For a crossword I want the longest word out of '{text}'. Which is it?",
            f'Look through "{text}" and tell me the word with the greatest length.',
            f"Longest word in “{text}”?",
            f"Find the longest word in the sentence: {text}",
            f'Which is the longest word in "{text}"?',
        ),
        think="The longest word: split the sentence into words and take the one with the greatest length.",
        code=f"text = {literal(text)}\nprint(max(text.split(), key=len))",
        answer=_longest(text.split(), 1),
    )


def shortest_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    if [len(word) for word in text.split()].count(len(min(text.split(), key=len))) > 1:
        return shortest_word(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} may take one word out of "{text}" and picks the shortest. Which is it?',
            f'What is the shortest word in "{text}"?',
            f"Find the shortest word in '{text}'",
            f"Which word is the shortest in this sentence: {text}",
            f"shortest word in {text}",
            f"shortest word: {text}",
            f'Which word in "{text}" has the fewest letters? Take the first one in case of a tie.',
            f"Tell me the shortest word of the sentence '{text}'.",
            f"I look at the sentence '{text}'. What is its shortest word?",
            f"which word is shortest: {text}",
            f"What's the shortest word here: {text}",
            f"Give me the shortest word from '{text}'",
            f"Which word of '{text}' has the least characters?",
            f"the word with the fewest letters in '{text}', the first if several",
            f'Of the words in "{text}", which is the shortest?',
            f'I need the smallest word, by number of letters, in "{text}".',
            f"Find the shortest word in the sentence: {text}",
            f'Which is the shortest word in "{text}"?',
        ),
        think="The shortest word: split the sentence into words and take the one with the smallest length.",
        code=f"text = {literal(text)}\nprint(min(text.split(), key=len))",
        answer=_longest(text.split(), -1),
    )
