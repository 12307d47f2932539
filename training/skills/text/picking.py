"""Picking and measuring words and letters: the nth, the last, positions, lengths, initials."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.text.words import NAMES, SURNAMES, WORDS, literal, sentence
from training.skills.vocabulary import person
from training.skills.wording import place

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_SUFFIXED = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th")
_PHRASES = ("Portable Network Graphics", "As Soon As Possible", "World Health Organization",
            "Central Processing Unit", "random access memory", "Application Programming Interface",
            "laugh out loud", "graphics processing unit", "North Atlantic Treaty Organization",
            "frequently asked questions", "Light Emitting Diode", "HyperText Markup Language",
            "estimated time of arrival", "do it yourself", "Structured Query Language")  # fmt: skip


def nth_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    parts = text.split()
    index = rng.randrange(min(len(parts), 7))
    at = place(index + 1)
    nth, short = _ORDINALS[index], _SUFFIXED[index]
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} hides a message by underlining the {nth} word of "{text}". Which word is underlined?',
            f'What is the {nth} word of "{text}"?',
            f"What is the {nth} word in the sentence '{text}'?",
            f"Give me the {nth} word of this sentence: {text}",
            f"{nth} word of {text}",
            f"{short} word in '{text}'",
            f'Print the {nth} word of the text "{text}"',
            f"Which word comes {nth} in '{text}'?",
            f'Can you pull the {short} word out of "{text}"?',
            f'word number {index + 1} of "{text}"',
            f"word {index + 1} in '{text}'",
            f"{nth} word: {text}",
            f'What\'s the {short} word of "{text}"?',
            f"Tell me the {nth} word of '{text}'.",
            f'In "{text}", which is the {nth} word?',
            f"Give me only word no. {index + 1} of '{text}', the first one being 1",
            f'Counting words from 1, what is word {index + 1} of "{text}"?',
            f"which word is the {short} in '{text}'",
            f"I need the {nth} word of my sentence: {text}",
            f'Read out only the {nth} word of "{text}".',
            f"To unlock the page, enter the {nth} word of '{text}'. What do I type?",
            f"What is the {nth} word in “{text}”?",
            f"Find the {nth} word of '{text}'.",
            f'Get the {nth} word in "{text}".',
        ),
        think=f"The {nth} word: split the sentence into words and take index {at}.",
        code=f"text = {literal(text)}\nprint(text.split()[{at}])",
        answer=parts[index],
    )


def last_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    return Draft(
        phrasings=(
            f"which word comes last in: {text}",
            f"final word of '{text}'?",
            f'What is the last word of "{text}"?',
            f"Get the last word of '{text}'",
            f"What is the last word in this sentence: {text}",
            f"last word of {text}",
            f'Which word does "{text}" end with?',
            f"final word: {text}",
            f"Give me the final word of the sentence '{text}'.",
            f'What word comes at the very end of "{text}"?',
            f"last word: {text}",
            f'word at the end of "{text}"',
            f"What's the last word here: {text}",
            f"Which word is the last one in '{text}'?",
            f'Give me only the last word of "{text}"',
            f"How does the sentence '{text}' end, what's its last word?",
            f'get the final word in "{text}"',
            f"I need just the last word of my sentence: {text}",
            f"Find the last word in '{text}'.",
            f'Print the last word of "{text}".',
        ),
        think="The last word: split the sentence into words and take the last.",
        code=f"text = {literal(text)}\nprint(text.split()[-1])",
        answer=text.rpartition(" ")[2],
    )


def nth_letter(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    index = rng.randrange(min(len(text), 7))
    at = place(index + 1)
    nth, short = _ORDINALS[index], _SUFFIXED[index]
    return Draft(
        phrasings=(
            f"What is the {nth} letter of {text}?",
            f'What is the {nth} letter in "{text}"?',
            f"Which letter is {nth} in the word '{text}'?",
            f"{nth} letter of {text}",
            f"{short} letter in {text}",
            f'Give me the {short} character of "{text}"',
            f"Spelling {text}, which letter comes {nth}?",
            f"Can you tell me the {nth} character of the word {text}?",
            f"letter number {index + 1} of {text}",
            f"letter {index + 1} in '{text}'",
            f"{nth} letter: {text}",
            f"What's the {short} letter of {text}?",
            f'Tell me the {nth} letter of "{text}".',
            f"In {text}, which is the {nth} letter?",
            f"Give me letter no. {index + 1} of the word {text}, the first one being 1",
            f"Counting from 1, what is letter {index + 1} of {text}?",
            f"{nth} character of '{text}'",
            f"which letter is the {short} in the word {text}",
            f"My crossword has {text} across. What is its {nth} letter?",
            f"The bank asks for the {nth} character of my password, {text}. What do I enter?",
            f"Find the {nth} letter of the word '{text}'.",
            f'What is the {short} letter of "{text}"?',
        ),
        think=f"The {nth} letter of {text}: counting from 0 it has index {at}.",
        code=f"print({literal(text)}[{at}])",
        answer=next(c for i, c in enumerate(text) if i == index),
    )


def letter_position(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    letter = rng.choice(text)
    return Draft(
        phrasings=(
            f"which letter number is the first {letter} in {text}, from 1",
            f"where does {letter} first come in {text}? count from 1",
            f"What is the position of the first {letter} in {text}, counting from 1?",
            f"At which position does '{letter}' first appear in '{text}' (counting from 1)?",
            f'Find the position of the letter "{letter}" in "{text}", starting at 1',
            f"position of {letter} in {text} counting from 1",
            f"Where is the first '{letter}' in {text}? Count letters from 1.",
            f"The letters of {text} are numbered from 1. What number has the first {letter}?",
            f'Counting from one, which place does the letter "{letter}" have in the word "{text}"?',
            f"In {text}, the first {letter} is at what position if the first letter is position 1?",
            f"In {text}, which letter number is the first {letter}? Count from 1.",
            f'position of "{letter}" in "{text}" (1-based)',
            f"Where in {text} does {letter} come first, with the first letter as 1?",
            f"1-based position of the letter {letter} in {text}",
            f"What place does {letter} have in {text}, the first letter being 1?",
            f"Give me the position of {letter} in the word '{text}', starting to count at one",
            f"Which letter from the left is the first {letter} in {text}? (1 = first)",
            f"Counting from 1, at what position is the first '{letter}' in '{text}'?",
            f'What position does the letter "{letter}" first have in "{text}", counting from 1?',
        ),
        think=f"Position of the first {letter} in {text}, from 1: find its index and add 1.",
        code=f'print({literal(text)}.index("{letter}") + 1)',
        answer=str(len(text.partition(letter)[0]) + 1),
    )


def index_in_text(rng: random.Random) -> Draft:
    text = sentence(rng)
    target = rng.choice(text.split())
    return Draft(
        phrasings=(
            f'at which index (from 0) does "{target}" start in "{text}"?',
            f"at which index does '{target}' start in '{text}'",
            f"find '{target}' in '{text}', index from 0",
            f"What is the index of '{target}' in '{text}'?",
            f'Find the index of "{target}" in the string "{text}"',
            f"At what zero-based index does '{target}' start in '{text}'?",
            f"index of {target} in '{text}'",
            f'Starting at 0, where does "{target}" begin in "{text}"?',
            f"find {target} in the string {text} and print the index",
            f"My program searches '{text}' for '{target}'. What index does it find?",
            f'Use find to locate "{target}" in "{text}".',
            f"Find the zero-based index of '{target}' in '{text}'.",
            f'At which index does "{target}" first occur in "{text}"?',
        ),
        think=f"Index of {target}, from 0: find it in the text.",
        code=f"print({literal(text)}.find({literal(target)}))",
        answer=str(len(text.split(target)[0])),
    )


def word_lengths(rng: random.Random) -> Draft:
    text = sentence(rng)
    lengths, run = [], 0
    for c in text + " ":
        if c == " ":
            lengths.append(run)
        run = 0 if c == " " else run + 1
    return Draft(
        phrasings=(
            f'What are the lengths of the words in "{text}"?',
            f"List the length of each word in '{text}'",
            f"How long is each word in this sentence: {text}",
            f"word lengths: {text}",
            f'Give me a list with the number of letters of every word in "{text}"',
            f"length of every word in {text}",
            f"For each word of '{text}', count its letters and show the list.",
            f'Can you list how many letters each word has in "{text}"?',
            f"Print a list of the word lengths in '{text}'.",
            f'Find the length of each word in "{text}" as a list.',
        ),
        think="Length of each word: split the sentence into words and list their lengths.",
        code=f"text = {literal(text)}\nprint([len(w) for w in text.split()])",
        answer=str(lengths),
    )


def average_word_length(rng: random.Random) -> Draft:
    text = sentence(rng)
    number = text.count(" ") + 1
    if tied((len(text) - number + 1) / number):
        return average_word_length(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} studies how writers write and needs the average word length of "{text}" to 2 decimals. '
            "What is it?",
            f'What is the average word length in "{text}"? Round to 2 decimals.',
            f"Find the average length of the words in '{text}', rounded to 2 decimal places",
            f"average word length of: {text} (2 decimals)",
            f"mean word length, 2 decimals: {text}",
            f'How many letters does a word in "{text}" have on average, to two decimals?',
            f"On average how long are the words in '{text}'? Round to two decimal places.",
            f'A readability test needs the average word length of "{text}" to 2 decimals.',
            f"Compute the mean number of letters per word in '{text}', to 2 decimals.",
            f"Calculate the average word length of '{text}', rounded to 2 decimals.",
            f'What is the mean word length in "{text}", rounded to 2 decimal places?',
        ),
        think="Average word length: add up the lengths of the words and divide by the number of words.",
        code=(f"words = {literal(text)}.split()\nprint(round(sum(len(w) for w in words) / len(words), 2))"),
        answer=str(round((len(text) - number + 1) / number, 2)),
    )


def acronym(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_PHRASES), sentence(rng)))
    return Draft(
        phrasings=(
            f"first letters of '{text}' as an acronym",
            f"what does '{text}' shorten to, first letters in capitals",
            f'What is the acronym of "{text}"?',
            f"Make an acronym from '{text}'",
            f"Create an acronym for {text}",
            f"acronym: {text}",
            f'Take the first letter of each word in "{text}" in capitals',
            f"first letters of {text} as an acronym",
            f"Our club is called '{text}'. What would its acronym be?",
            f'Abbreviate "{text}" to its initials.',
            f'acronym for "{text}"',
            f'"{text}" as an acronym',
            f"abbreviation of '{text}' from its first letters",
            f'What do the first letters of "{text}" spell, in capitals?',
            f"What is '{text}' shortened to its initial letters?",
            f"Take the initials of the words in '{text}', in upper case",
            f'Give me the acronym formed from "{text}"',
            f"How would you abbreviate '{text}' with the first letter of each word?",
            f"acronym from the first letter of every word: {text}",
            f'Our team wants a short name from the initials of "{text}". What is it?',
            f"Make an abbreviation in capitals from the first letters of '{text}'.",
            f'turn "{text}" into an acronym please',
            f"What is the acronym for “{text}”?",
            f"Form the acronym of '{text}'.",
            f'What acronym do the initials of "{text}" make?',
        ),
        think="Acronym: join the first letters of the words in upper case.",
        code=f'text = {literal(text)}\nprint("".join(w[0] for w in text.split()).upper())',
        answer="".join(c.upper() for i, c in enumerate(text) if c != " " and (i == 0 or text[i - 1] == " ")),
    )


def initials(rng: random.Random) -> Draft:
    name = f"{rng.choice(NAMES)} {rng.choice(NAMES)} {rng.choice(SURNAMES)}"
    if rng.random() < 0.5:
        name = f"{name.split()[0]} {name.split()[2]}"
    return Draft(
        phrasings=(
            f"{name} has towels with initials on them, without dots. What is stitched there?",
            f"what are my initials if my name is {name}",
            f"my name is {name}, how do I sign with initials only",
            f"What are the initials of {name}?",
            f"Get the initials of '{name}'",
            f"initials of {name}",
            f'Write the initials for "{name}"',
            f"what initials does {name} have",
            f"The employee is {name}. Which initials go on the badge?",
            f"Please give me the initials of the name {name}, without dots.",
            f'Shorten the name "{name}" to initials.',
            f"{name} initials",
            f'initials for "{name}"',
            f"Give me the initials of {name}, no dots",
            f"How do you write the initials of {name}, with no periods?",
            f"What are the first letters of the name {name}?",
            f"I want {name}'s initials on a mug. Which letters are that?",
            f'Take the first letter of each part of the name "{name}"',
            f"Which initials should {name} sign with?",
            f"monogram for {name}, just the letters",
            f"Find the initials of the name '{name}'.",
            f"What are {name}'s initials?",
        ),
        think=f"Initials: join the first letters of the parts of the name {name}.",
        code=f'name = {literal(name)}\nprint("".join(part[0] for part in name.split()))',
        answer="".join(c for c in name if c.isupper()),
    )


def count_long_words(rng: random.Random) -> Draft:
    text, n = sentence(rng), rng.randint(2, 5)
    return Draft(
        phrasings=(
            f'Number of words longer than {("two", "three", "four", "five")[n - 2]} letters in "{text}"',
            f'How many words in "{text}" have more than {("two", "three", "four", "five")[n - 2]} letters?',
            f"number of words with more than {n} letters in '{text}'",
            f"how many words with more than {n} letters: {text}",
            f"words over {n} letters in '{text}', how many?",
            f'How many words in "{text}" have more than {n} letters?',
            f"Count the words longer than {n} characters in '{text}'",
            f"How many words in '{text}' are longer than {n} letters?",
            f"number of words with more than {n} letters: {text}",
            f"words longer than {n} in {text}, how many",
            f"Look at the sentence '{text}'. How many of its words have over {n} letters?",
            f'A game scores words of more than {n} letters. How many are in "{text}"?',
            f"Tell me how many words with more than {n} characters this contains: {text}",
            f"Count the words with more than {n} letters in '{text}'.",
            f'How many words of more than {n} letters does "{text}" contain?',
        ),
        think=f"Number of words longer than {n}: split the text into words and count those.",
        code=f"text = {literal(text)}\nprint(sum(len(w) > {n} for w in text.split()))",
        answer=str(len([w for w in text.split(" ") if w[n:]])),
    )


def words_starting_with(rng: random.Random) -> Draft:
    text = sentence(rng)
    letter = rng.choice([w[0].lower() for w in text.split()])
    return Draft(
        phrasings=(
            f"how many words start with {letter} in: {text}",
            f"count words beginning with {letter}: {text}",
            f"How many words in '{text}' start with {letter}?",
            f'How many words in "{text}" begin with the letter {letter}?',
            f"Count the words that start with '{letter}' in '{text}'",
            f"words starting with {letter} in: {text}",
            f"number of words beginning with {letter} in {text}",
            f'Look at "{text}". How many of the words start with "{letter}"?',
            f"In a tongue twister '{text}', how many words have {letter} as first letter?",
            f"Tell me how many words beginning with {letter} there are in this sentence: {text}",
            f"Count the words beginning with the letter {letter} in '{text}'.",
            f'How many of the words in "{text}" start with the letter "{letter}"?',
        ),
        think=f"Number of words that start with {letter}: split the lower-cased text into words and count those.",
        code=f'words = {literal(text)}.lower().split()\nprint(sum(w.startswith("{letter}") for w in words))',
        answer=str(f" {text.lower()}".count(f" {letter}")),
    )


def letter_from_end(rng: random.Random) -> Draft:
    text, n = rng.choice((*WORDS, *(name.lower() for name in NAMES if len(name) > 3))), rng.choice((1, 1, 1, 2, 3))
    nth = ("last", "second to last", "third to last")[n - 1]
    return Draft(
        phrasings=(
            f'What is the {nth} letter that you write when you spell "{text}"?',
            f"What is the {nth} letter of {text}?",
            f'What is the {nth} letter in "{text}"?',
            f"{nth} letter of {text}",
            f"{nth} character of '{text}'",
            f"Give me the {nth} letter of the word '{text}'",
            f"Which letter is {nth} in {text}?",
            f'Tell me the {nth} character of the string "{text}".',
            f"get the {nth} letter in '{text}'",
            f'When you spell "{text}", which letter comes {nth}?',
            f"In a word chain I need the {nth} letter of {text}. What is it?",
            f"the word is {text}, what's its {nth} letter",
            f"Could you pick the {nth} letter out of '{text}'?",
            f'What letter does "{text}" have as its {nth} one?',
            f"print {nth} letter: {text}",
            f"Find the {nth} letter of the word {text}.",
            f'Which is the {nth} letter of "{text}"?',
        ),
        think=f"The {nth} letter of {text}: counted from the end it has index -{n}.",
        code=f"print({literal(text)}[-{n}])",
        answer="".join(reversed(text))[n - 1],
    )
