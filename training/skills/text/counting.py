"""How many letters, words and characters."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import literal, punctuated, sentence, word
from training.skills.vocabulary import person


def count_letter(rng: random.Random) -> Draft:
    text = word(rng)
    repeated = [c for c in text.lower() if text.lower().count(c) > 1]
    letter = rng.choice(repeated if repeated and rng.random() < 0.7 else [*text.lower(), *"aeirst"])
    p = person(rng)
    return Draft(
        phrasings=(
            f'In a word puzzle I have the word "{text}". How many {letter}\'s are in it, big or small?',
            f"{p.name} paints {text} on a wall with one stencil for each letter. How often does {p.he} use the "
            f"{letter}, capital or not?",
            f'number of {letter}\'s in "{text}"',
            f"How often do you write the letter {letter} when you spell {text}?",
            f"How many {letter}'s are in {text}?",
            f"How many {letter}'s in {text}?",
            f"How many times does the letter {letter} appear in {text}?",
            f'Count the letter "{letter}" in "{text}"',
            f"how many {letter}s in {text}",
            f"How often does '{letter}' occur in the word '{text}'?",
            f"number of {letter}'s in {text}",
            f'Can you count how many "{letter}" there are in the word "{text}"?',
            f"My kid asked me how many {letter}'s the word {text} has. What is the number?",
            f"Find the number of occurrences of the letter {letter.upper()} in {text}.",
            f"How many '{letter}' letters does '{text}' contain?",
            f"How many {letter}s are there in {text}?",
            f"how many times do you write the letter {letter} when you spell {text}",
            f"What's the number of {letter}'s in the word \"{text}\"?",
            f"Tell me how often the letter {letter} shows up in {text}.",
            f"count {letter} in {text}",
            f'letter {letter} in "{text}" - how many?',
            f"In the word {text}, how many letters are {letter}?",
            f"{text}: how many times is there a {letter}?",
            f"I'm making a sign that says {text}. How many {letter}'s do I have to cut out?",
            f"occurrences of the letter '{letter}' in the word {text}",
            f"Give me the count of \"{letter}\" in '{text}', upper and lower case alike",
            f"We're betting on how many {letter}s the word {text} has. Who can settle it with a number?",
            f"For the word {text}, count only the letter {letter}.",
            f"Count the number of {letter}'s in the word {text}.",
            f"How many of the letter {letter} are there in {text}?",
        ),
        think=f"How often {letter} occurs in {text}: lower-case the word and count the letter.",
        code=f'print({literal(text)}.lower().count("{letter}"))',
        answer=str(sum(c == letter for c in text.lower())),
    )


def count_words(rng: random.Random) -> Draft:
    text = rng.choice((sentence, punctuated))(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'My teacher asks how long my text is. How many words are in "{text}"?',
            f'{p.name} puts an advert in the paper and pays by the word. It says "{text}". How many words must '
            f"{p.he} pay for?",
            f"how many words did i write here: {text}",
            f'Tell me the word count of "{text}".',
            f'I have to hand in a text of a certain length. So far it says "{text}". How many words is that?',
            f"Count the words in this sentence: {text}",
            f'My essay has the line "{text}". What is its word count?',
            f"my text is '{text}', how many words did I write",
            f"how many words has {text}",
            f"How many words are in the sentence '{text}'?",
            f'Count the words in "{text}"',
            f"How many words are there in this sentence: {text}",
            f"word count of: {text}",
            f'What is the word count of "{text}"?',
            f"Please tell me how many words this text has: '{text}'",
            f"count words in {text}",
            f'I wrote "{text}" in my essay. How many words is that?',
            f"Determine the number of words in the following text: {text}",
            f'number of words in "{text}"',
            f"how many words: {text}",
            f"words in '{text}' - how many are there?",
            f"Give me the word count for this: {text}",
            f'"{text}" - how many words is this?',
            f'The limit is 50 words. How many does "{text}" have?',
            f"Can you count words for me? {text}",
            f'Tell me how many words I used in "{text}".',
            f"How many separate words make up '{text}'?",
            f'How many words long is the sentence "{text}"?',
            f"I have to pay per word for the ad '{text}'. How many words are there to pay for?",
            f"Count every word, repeats too, in this text: {text}",
            f"what's the total number of words here: {text}",
            f"How many words are in “{text}”?",
            f'How many words does the phrase "{text}" contain?',
            f"Find the number of words in '{text}'",
        ),
        think="Number of words: split the text at spaces and count the parts.",
        code=f"text = {literal(text)}\nprint(len(text.split()))",
        answer=str(text.count(" ") + 1),
    )


def count_vowels(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence))(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'My teacher wrote: count the vowels in "{text}". What\'s the answer?',
            f"{p.name} underlines every a, e, i, o and u in '{text}'. How many letters are underlined?",
            f'How many of the letters in "{text}" are vowels?',
            f"a, e, i, o, u: how many of these letters does {text} have in all?",
            f"How many vowels are in {text}?",
            f'Count the vowels in "{text}"',
            f"How many vowels does '{text}' have?",
            f"number of vowels in {text}",
            f"how many vowels in {text}",
            f'Could you count the vowels (a, e, i, o, u) in "{text}" for me?',
            f"Find the vowel count of '{text}'.",
            f"In a spelling lesson we look at: {text}. How many of the letters are vowels?",
            f"vowel count: {text}",
            f'vowels in "{text}", how many?',
            f"How many of the letters in '{text}' are vowels?",
            f'What is the number of vowels in "{text}"?',
            f"Count all a, e, i, o and u in '{text}', both cases",
            f'Tell me how many vowels "{text}" contains.',
            f'give me the total number of vowels in "{text}"',
            f"'{text}': number of vowels?",
            f'My daughter has to circle the vowels in "{text}". How many circles will there be?',
            f"Please find out how many vowels (a e i o u, y is none) there are in '{text}'",
            f"count vowels {text}",
            f'If you go through "{text}" letter by letter, how many times do you meet a vowel?',
            f"I need the count of vowels, not consonants, in '{text}'.",
            f"How many vowels are in “{text}”?",
            f'Count the number of vowels in the string "{text}".',
            f"How many vowels are there in '{text}'?",
        ),
        think="Number of vowels: count the characters of the lower-cased text that are one of a, e, i, o, u.",
        code=f'text = {literal(text)}\nprint(sum(c in "aeiou" for c in text.lower()))',
        answer=str(sum(text.lower().count(v) for v in "aeiou")),
    )


def count_consonants(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence))(rng)
    return Draft(
        phrasings=(
            f"How many consonants are in {text}?",
            f'Count the consonants in "{text}"',
            f"How many consonants does '{text}' have?",
            f"consonant count of {text}",
            f"how many consonants in {text}",
            f'Please work out the number of consonants in "{text}".',
            f"Find how many letters in '{text}' are consonants.",
            f"Not counting vowels, how many letters are there in {text}?",
            f'consonants in "{text}", how many?',
            f"number of consonants in '{text}'",
            f"count consonants: {text}",
            f'Tell me how many consonants "{text}" contains.',
            f'How many of the letters in "{text}" are not vowels?',
            f"give me the total number of consonants in '{text}'",
            f"'{text}' - how many consonants are in there?",
            f'Leave out vowels and spaces: how many letters of "{text}" remain?',
            f"In class we underline the consonants of '{text}'. How many letters get a line?",
            f'Please count every letter of "{text}" that is a consonant',
            f'How many consonant letters are used to write "{text}"?',
            f"I need the count of consonants, not vowels, in '{text}'.",
            f'what\'s the consonant count for "{text}"?',
            f'What is the number of consonants in "{text}"?',
            f"Count the number of consonants in the string '{text}'.",
        ),
        think="Number of consonants: count the letters of the lower-cased text that are not vowels.",
        code=f'text = {literal(text)}\nprint(sum(c.isalpha() and c not in "aeiou" for c in text.lower()))',
        answer=str(sum(c in string.ascii_letters for c in text) - sum(text.lower().count(v) for v in "aeiou")),
    )


def count_characters(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence, punctuated))(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} pays for each character of a text on a mug, blanks and marks too. It reads "{text}" How '
            "many characters is that?",
            f'My caption is "{text}". How long is it in characters, spaces included?',
            f'What does len("{text}") return?',
            f"how many characters does '{text}' have, spaces too",
            f"length of: {text}",
            f'How many characters are in "{text}"?',
            f'What is the length of the string "{text}"?',
            f"How long is the string '{text}'?",
            f'length of "{text}"',
            f"Count the characters in '{text}', spaces included.",
            f"how many characters including spaces does {text} have",
            f'Can you give me the character count of "{text}"?',
            f"I need to fit '{text}' into a form field. How many characters long is it?",
            f'Get the string length of "{text}".',
            f'how many characters: "{text}"',
            f"character count of '{text}', with spaces",
            f"string length '{text}'",
            f'len("{text}")',
            f'How many characters long is "{text}"?',
            f"Give me the number of characters in '{text}', counting spaces and punctuation",
            f'What\'s the total length of "{text}" in characters?',
            f'The text message is "{text}". How many characters does it use, spaces and all?',
            f"Will '{text}' fit? Tell me its length in characters.",
            f'"{text}" - length?',
            f"Tell me how many chars '{text}' has.",
            f'I typed "{text}" into the box. What does the character counter show?',
            f"What number does len give for the string '{text}'?",
            f"How many characters does “{text}” have, spaces included?",
            f"Find the length of '{text}'.",
            f'Count the number of characters in "{text}".',
        ),
        think="Number of characters, spaces included: take the length of the whole string.",
        code=f"print(len({literal(text)}))",
        answer=str(sum(1 for _ in text)),
    )


def count_letters_in_word(rng: random.Random) -> Draft:
    text = word(rng)
    return Draft(
        phrasings=(
            f'We had to learn the word "{text}" for a spelling bee. How many letters did we have to learn?',
            f"I scratch {text} into a bench, letter by letter. How many letters do I scratch?",
            f'How many letters are in the word "{text}"?',
            f'spelling test: how many letters has "{text}"?',
            f"How many letters long is the word {text}?",
            f"if I write {text}, how many letters do I need",
            f"How many letters are in the word {text}?",
            f"How many letters does {text} have?",
            f"how many letters in {text}",
            f'Count the letters in "{text}"',
            f"number of letters in {text}",
            f"Can you tell me how many letters there are in '{text}'?",
            f"In a crossword the answer is {text}. How many letters is that?",
            f"How many letters long is the word '{text}'?",
            f"letters in {text}, how many?",
            f"letter count {text}",
            f'What\'s the number of letters in "{text}"?',
            f"{text} - how many letters?",
            f"Tell me how many letters {text} has.",
            f"how long is the word {text}, in letters",
            f"Count how many letters make up the word '{text}'.",
            f"How many letters do you need to spell {text}?",
            f"How many Scrabble tiles does it take to lay the word {text}?",
            f'I pay for an engraving by the letter. How many letters is "{text}"?',
            f"give me the total of all letters in the word {text}",
            f"If I write {text} on squared paper, one letter per box, how many boxes do I fill?",
            f"The word is {text}. How many letters are in it?",
            f"Find the number of letters in the word {text}.",
            f'How many letters does the word "{text}" contain?',
        ),
        think=f"Number of letters in {text}: take the length of the word.",
        code=f"print(len({literal(text)}))",
        answer=str(sum(1 for _ in text)),
    )


def count_characters_without_spaces(rng: random.Random) -> Draft:
    text = rng.choice((sentence, punctuated))(rng)
    return Draft(
        phrasings=(
            f'I typed "{text}". Ignoring the blanks, how many characters is that?',
            f"length of '{text}' when the blanks are left out of the count",
            f"characters without spaces in: {text}",
            f"how many characters if I don't count the spaces: {text}",
            f'How many characters are in "{text}" without spaces?',
            f"Count the characters in '{text}', not counting spaces.",
            f"How many characters does '{text}' have excluding spaces?",
            f'length of "{text}" without the spaces',
            f"Ignoring spaces, how many characters are in: {text}",
            f"how many non-space characters in {text}",
            f'Tell me the character count of "{text}", leaving the spaces out.',
            f"A form counts everything except spaces. What would it count for '{text}'?",
            f"character count without spaces: {text}",
            f'"{text}" - how many characters if spaces don\'t count?',
            f"number of characters, spaces excluded: {text}",
            f'Count characters but not spaces in "{text}"',
            f"how many characters with no spaces are there in '{text}'",
            f"Tell me the length of '{text}' after taking out the spaces.",
            f'What\'s the number of non-space characters in "{text}"?',
            f"characters (no spaces) in '{text}'",
            f'The translator charges per character without spaces. How many are in "{text}"?',
            f"Give me the characters excluding spaces for this text: {text}",
            f"Leave out all blanks and count what else is in '{text}'.",
            f"Count everything but the spaces: {text}",
            f'Excluding spaces, what is the length of "{text}"?',
            f"How many characters are there in '{text}' if you don't count spaces?",
        ),
        think="Number of characters without spaces: remove the spaces and take the length of what is left.",
        code=f'text = {literal(text)}\nprint(len(text.replace(" ", "")))',
        answer=str(sum(c != " " for c in text)),
    )


def count_letter_in_sentence(rng: random.Random) -> Draft:
    text = rng.choice((sentence, sentence, punctuated))(rng)
    letter = rng.choice([c for c in text.lower() if c.isalpha()])
    return Draft(
        phrasings=(
            f'How often does the letter {letter} turn up in "{text}"? Treat capitals and small letters alike.',
            f"In the line '{text}' I ring every {letter}, big or small. How many rings do I draw?",
            f'How many times does the letter {letter} appear in the text "{text}", capital or small?',
            f"Count how often {letter} occurs in '{text}', upper or lower case",
            f'How many times does the letter {letter} appear in "{text}"?',
            f"How many {letter}'s are in the sentence '{text}'?",
            f'Count the {letter}\'s in "{text}"',
            f"number of letter {letter} in this sentence: {text}",
            f'how many {letter}s in "{text}"',
            f"In the text '{text}', how often is the letter {letter} used, capital or small?",
            f'Go through "{text}" and count every {letter}.',
            f"letter '{letter}' in \"{text}\" - how many?",
            f"Tell me how many of the letters in '{text}' are {letter}.",
            f"count of the letter {letter}, any case: {text}",
            f'I paint "{text}" on a wall with stencils. How many times do I need the {letter}?',
            f"How often do you type {letter} when you write '{text}'?",
            f'Ignoring case, how many times does "{letter}" occur in the phrase "{text}"?',
            f"Find the total number of {letter}'s in this text: {text}",
            f"occurrences of the letter '{letter}' in the sentence '{text}'",
            f'What is the number of "{letter}" letters in the whole sentence "{text}"?',
            f"Please count how many times I used the letter {letter} here: {text}",
            f"{letter} count for '{text}'",
            f"How many times is “{letter}” in “{text}”?",
            f"Count the letter {letter} in the sentence '{text}', regardless of case.",
            f'How many times is the letter "{letter}" written in "{text}"?',
        ),
        think=f"How often {letter} occurs in the text: lower-case it and count the letter.",
        code=f'text = {literal(text)}\nprint(text.lower().count("{letter}"))',
        answer=str(sum(c == letter for c in text.lower())),
    )


def count_letters_in_sentence(rng: random.Random) -> Draft:
    text = rng.choice((sentence, punctuated))(rng)
    return Draft(
        phrasings=(
            f'How many letters are in "{text}", not counting spaces and punctuation?',
            f"Count only the letters in '{text}'",
            f"How many letters does the sentence '{text}' have?",
            f"letter count of the sentence: {text}",
            f'number of alphabetic characters in "{text}"',
            f"how many letters (no spaces, no punctuation) in '{text}'",
            f'Tell me the total number of letters in the sentence "{text}".',
            f"Leave out spaces and marks: how many letters are in '{text}'?",
            f'I cut letters out of paper for a banner saying "{text}". How many letters is that in all?',
            f"Count the alphabetic characters of this text: {text}",
            f'What is the total count of letters, upper and lower case, in "{text}"?',
            f"letters only, how many: {text}",
            f'A shop charges by the letter, spaces and marks are free. How many letters are in "{text}"?',
            f"Give me the number of letters from A to Z in '{text}', case ignored",
            f'How many of the characters of "{text}" are letters?',
            f"how many letters are there altogether in the words of '{text}'",
            f"For the sentence '{text}', print how many of its characters are letters.",
            f'"{text}" - how many letters without the spaces and punctuation?',
            f"Find how many letters the sentence '{text}' contains.",
            f'How many letters of the alphabet are written in "{text}" altogether?',
        ),
        think="Number of letters: count the characters that are letters.",
        code=f"text = {literal(text)}\nprint(sum(c.isalpha() for c in text))",
        answer=str(len(re.sub("[^A-Za-z]", "", text))),
    )


def count_spaces(rng: random.Random) -> Draft:
    text = rng.choice((sentence, punctuated))(rng)
    return Draft(
        phrasings=(
            f'How many spaces does "{text}" contain?',
            f"How often must I hit the space bar to type '{text}'?",
            f'How many spaces are there in "{text}"?',
            f'How many spaces are in "{text}"?',
            f"Count the spaces in '{text}'",
            f"number of spaces in '{text}'",
            f"how many spaces: {text}",
            f'How many space characters does "{text}" contain?',
            f"Tell me how many blanks there are in '{text}'.",
            f'How often did I hit the space bar to type "{text}"?',
            f"space count of '{text}'",
            f'What is the number of spaces in the string "{text}"?',
            f"Only count the spaces, not the words: {text}",
            f'Each space in "{text}" becomes %20. How many are there?',
            f"How many gaps between words does '{text}' have?",
            f"Find the number of space characters in '{text}'.",
            f'How many blank spaces are there in "{text}"?',
        ),
        think="Number of spaces: count the space characters.",
        code=f'text = {literal(text)}\nprint(text.count(" "))',
        answer=str(len(text.split(" ")) - 1),
    )
