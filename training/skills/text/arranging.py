"""Reversing and sorting, and which word or letter is the longest or most common."""

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
