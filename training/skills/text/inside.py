"""Words of a sentence: which hold a letter, which stand next to one, which are left when one goes."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, SURNAMES, literal, paragraph, sentence

_PLACES = ("Rome", "Oslo", "Japan", "Spain", "London", "Africa", "Paris", "Texas", "Kenya", "Lima")


def words_ending_with(rng: random.Random) -> Draft:
    text = sentence(rng)
    size = rng.choice((1, 1, 2))
    ending = rng.choice([w for w in text.split() if len(w) > 2])[-size:]
    found = re.findall(rf"\S*{ending}(?!\S)", text)
    return Draft(
        phrasings=(
            f'Which words in "{text}" end with "{ending}"?',
            f"List the words ending in '{ending}' in '{text}'",
            f"words that end with {ending}: {text}",
            f"words ending in -{ending} in '{text}'",
            f'Find every word of "{text}" that has "{ending}" at its end',
            f"For a rhyme I need the words with {ending} at the end. Which are there in '{text}'?",
            f"Could you pick out the words of '{text}' that finish with '{ending}'?",
            f'Show a list of the words that close with "{ending}" in: {text}',
            f"In '{text}', what words have the ending {ending}?",
            f"Keep only those words of '{text}' whose ending is '{ending}'",
            f"get all words with suffix {ending} out of '{text}'",
            f'Look at the sentence "{text}" and list each word ending on "{ending}".',
            f"Extract from '{text}' the words that end on {ending}.",
            f'What are the words with the ending "{ending}" in "{text}"?',
        ),
        think=f"List of the words that end with {ending}: split the sentence and keep those.",
        code=f'text = {literal(text)}\nprint([w for w in text.split() if w.endswith("{ending}")])',
        answer=str(found),
    )


def words_containing_letter(rng: random.Random) -> Draft:
    text = sentence(rng)
    letter = rng.choice([c for c in text.lower() if c.isalpha()])
    found = [w for w in text.split() if re.search(letter, w, re.IGNORECASE)]
    return Draft(
        phrasings=(
            f"which words have a {letter} in them: {text}",
            f"words with {letter}: {text}",
            f'Which words in "{text}" contain the letter {letter}?',
            f"List the words with the letter '{letter}' in '{text}'",
            f"words containing {letter}: {text}",
            f"words with an '{letter}' in them in '{text}'",
            f'Find all words of "{text}" that have the letter {letter} somewhere',
            f"My son practises the letter {letter}. Which words should he mark in '{text}'?",
            f"Could you list each word in '{text}' in which the letter {letter} occurs?",
            f'Pick the words from "{text}" that include the letter "{letter}", big or small',
            f"In '{text}', what words have the letter {letter}?",
            f"filter the words of '{text}' by letter {letter}",
            f"Show me only the words of '{text}' that are written with the letter {letter}",
            f'Make a list of words from "{text}", but just the ones containing {letter}.',
            f"Print the words in '{text}' that contain '{letter}'.",
            f'What words of the sentence "{text}" have "{letter}" among their letters?',
        ),
        think=f"List of the words that contain {letter}: split the sentence and keep those, ignoring case.",
        code=f'text = {literal(text)}\nprint([w for w in text.split() if "{letter}" in w.lower()])',
        answer=str(found),
    )


def word_after(rng: random.Random) -> Draft:
    text = sentence(rng)
    parts = text.split()
    places = [i for i, w in enumerate(parts[:-1]) if parts.count(w) == 1]
    index = rng.choice(places)
    target = parts[index]
    return Draft(
        phrasings=(
            f"what comes after {target} in '{text}', which word",
            f'Which word comes after "{target}" in "{text}"?',
            f"What is the word right after '{target}' in '{text}'?",
            f"word after {target} in: {text}",
            f"the word following '{target}' in '{text}'",
            f'Find the word that follows "{target}" in the sentence "{text}"',
            f"I lost my place after '{target}' in '{text}'. What word do I read next?",
            f"Could you tell me which word stands directly behind '{target}' in '{text}'?",
            f'In "{text}", what comes immediately after {target}?',
            f"next word after {target}: {text}",
            f"Give me the one word that is written straight after '{target}' in '{text}'",
            f'Look for "{target}" in "{text}" and print the next word.',
            f"Return the word to the right of '{target}' in the text '{text}'",
            f"Print the word that comes next after '{target}' in '{text}'.",
            f'What word follows "{target}" in "{text}"?',
        ),
        think=f"Word after {target}: split the sentence, find the index of {target} and take the next word.",
        code=f"words = {literal(text)}.split()\nprint(words[words.index({literal(target)}) + 1])",
        answer=re.split(rf"(?:^| ){target} ", text, maxsplit=1)[1].partition(" ")[0],
    )


def word_before(rng: random.Random) -> Draft:
    text = sentence(rng)
    parts = text.split()
    target = rng.choice([w for w in parts[1:] if parts.count(w) == 1])
    return Draft(
        phrasings=(
            f'Which word comes before "{target}" in "{text}"?',
            f"What is the word just before '{target}' in '{text}'?",
            f"word before {target} in: {text}",
            f"the word in front of '{target}' in '{text}'",
            f'Find the word that precedes "{target}" in the sentence "{text}"',
            f"In a dictation the word ahead of '{target}' was smudged: '{text}'. Which word is it?",
            f"Could you tell me which word stands directly in front of '{target}' in '{text}'?",
            f'In "{text}", what is written immediately before {target}?',
            f"previous word of {target}: {text}",
            f"Give me the single word to the left of '{target}' in '{text}'",
            f'Look for "{target}" in "{text}" and print the word preceding it.',
            f"what word is right before {target} in {text}",
            f"Print the word that stands before '{target}' in '{text}'.",
            f'What word precedes "{target}" in "{text}"?',
        ),
        think=f"Word before {target}: split the sentence, find the index of {target} and take the word one earlier.",
        code=f"words = {literal(text)}.split()\nprint(words[words.index({literal(target)}) - 1])",
        answer=re.split(rf" {target}(?: |$)", text, maxsplit=1)[0].rpartition(" ")[2],
    )


def capitalized_words(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, 2)
    place, other = rng.sample(_PLACES, 2)
    text, found = rng.choice(
        (
            (f"yesterday {names[0]} and {names[1]} flew to {place}", [*names, place]),
            (f"my friend {names[0]} from {place} met {names[1]} in {other}", [names[0], place, names[1], other]),
            (f"a letter for {names[0]} {rng.choice(SURNAMES)} arrived from {place}", []),
            (f"we took the {rng.choice(ITEMS)} from {place} to {other}", [place, other]),
            (f"is {names[0]} still at work in {place}", [names[0], place]),
        )
    )
    found = found or [w for w in text.split() if w != w.lower()]
    return Draft(
        phrasings=(
            f"which words begin with a capital in '{text}'",
            f"list every word that starts with a big letter: {text}",
            f'Which words in "{text}" start with a capital letter?',
            f"List the capitalized words in '{text}'",
            f"words with a capital: {text}",
            f"find all words beginning with an uppercase letter in '{text}'",
            f'Extract the names (words with a capital first letter) from "{text}"',
            f"I want the proper nouns of '{text}': list the words that begin with a capital.",
            f"Could you get every word of '{text}' that starts with an upper-case letter?",
            f'In "{text}", which words are written with a capital first letter?',
            f"capitalised words of '{text}' as a list",
            f"Pick the words out of '{text}' whose first character is uppercase",
            f'Make a list of all the words in "{text}" having a big first letter.',
            f"get capital words from {text}",
            f"Print the words in '{text}' that begin with a capital letter.",
            f'What words of "{text}" are capitalized?',
        ),
        think="List of the capitalized words: split the sentence and keep the words whose first letter is upper case.",
        code=f"text = {literal(text)}\nprint([w for w in text.split() if w[0].isupper()])",
        answer=str(found),
    )


def longest_sentence(rng: random.Random) -> Draft:
    while True:
        text = paragraph(rng, rng.randint(2, 3)).replace("!", ".").replace("?", ".")
        parts = re.findall(r"[^.]+(?=\.)", text)
        counts = sorted((p.strip().count(" ") + 1 for p in parts), reverse=True)
        if counts[0] > counts[1]:
            break
    return Draft(
        phrasings=(
            f'How many words has the longest sentence in "{text}"?',
            f"How many words are in the longest sentence of this text: {text}",
            f'In "{text}", how many words does the longest sentence have?',
            f"words in the longest sentence: {text}",
            f"length in words of the longest sentence of '{text}'",
            f'Count the words of the sentence that has the most words in "{text}"',
            f"A style guide limits sentences by words. How many words has the longest one here? {text}",
            f"Could you tell me how many words the wordiest sentence contains? {text}",
            f"max words per sentence in: {text}",
            f'Split "{text}" into sentences and give the highest number of words.',
            f"What is the largest number of words in one sentence of '{text}'?",
            f"Take the longest sentence of '{text}' and count its words.",
            f"most words in a single sentence: {text}",
            f"Find the number of words in the longest sentence of '{text}'.",
            f'How many words long is the longest of the sentences in "{text}"?',
        ),
        think="Words in the longest sentence: split the text at the full stops and take the largest word count.",
        code=f'text = {literal(text)}\nprint(max(len(s.split()) for s in text.split(".")))',
        answer=str(counts[0]),
    )


def drop_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    first = rng.random() < 0.5
    which, other, place = ("first", "initial", "start") if first else ("last", "final", "end")
    return Draft(
        phrasings=(
            f"'{text}' without the {which} word",
            f"leave out the {which} word: {text}",
            f'Remove the {which} word from "{text}"',
            f"Delete the {which} word of '{text}'",
            f"{text} without the {which} word",
            f"drop {which} word: {text}",
            f'What is "{text}" without its {which} word?',
            f"Take the {which} word off the sentence '{text}'",
            f"cut the {other} word of '{text}'",
            f"My title '{text}' is one word too long. How does it read without the {which} word?",
            f"Could you print '{text}' again but leave out the {which} word?",
            f'Everything in "{text}" except the {which} word',
            f"Strip off the word at the {place} of '{text}'",
            f"Shorten '{text}' by one word at the {place}",
            f"give me all but the {which} word of: {text}",
            f"Print the sentence '{text}' without the {which} word.",
            f'What is left of "{text}" when its {other} word is taken away?',
        ),
        think=f"All but the {which} word: split the sentence, leave that word out and join the rest with spaces.",
        code=f'words = {literal(text)}.split()\nprint(" ".join(words[{"1:" if first else ":-1"}]))',
        answer=text.partition(" ")[2] if first else text.rpartition(" ")[0],
    )


def last_letters(rng: random.Random) -> Draft:
    text = sentence(rng)
    return Draft(
        phrasings=(
            f'My sister hides words in the last letters of other words. What is hidden in "{text}"?',
            f'What do the last letters of the words in "{text}" spell?',
            f"Take the last letter of each word in '{text}' and put them together",
            f"last letter of every word: {text}",
            f"final letters of the words of '{text}' joined",
            f'Join the last letters of all words in "{text}"',
            f"A secret message hides in the last letter of each word of '{text}'. What is it?",
            f"Could you write down the final letter of each word in '{text}', without spaces?",
            f"string made of each word's last letter, {text}",
            f'For each word in "{text}" give only its last letter, all in one string',
            f"Concatenate the ending letters of the words in '{text}'",
            f"If I keep nothing but the last letter of each word of '{text}', what do I get?",
            f'Which letters end the words of "{text}"? Write them in a row.',
            f"Print the last letters of the words in '{text}' as one string.",
            f'What string do you get from the final letter of every word in "{text}"?',
        ),
        think="Last letters of the words: split the sentence, take index -1 of each word and join them.",
        code=f'text = {literal(text)}\nprint("".join(w[-1] for w in text.split()))',
        answer="".join(re.findall(r"\S(?= |$)", text)),
    )


def swap_end_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    swapped = re.sub(r"^(\S+)( .* | )(\S+)$", r"\3\2\1", text)
    return Draft(
        phrasings=(
            f'Swap the first and the last word of "{text}"',
            f"Exchange the first word and the last word in '{text}'",
            f"swap first and last word: {text}",
            f"'{text}' with its first and last words swapped",
            f'What does "{text}" become when the first and last word change places?',
            f"In a word game the outer words trade places. How does '{text}' read then?",
            f"Could you switch the first and last words of '{text}' and leave the rest?",
            f'Put the last word of "{text}" first and the first word last, nothing else moves',
            f"switch the end words of '{text}'",
            f"Let the first and final word of '{text}' change places",
            f"Rewrite '{text}' with the outermost two words exchanged.",
            f'Interchange the word at the start and the word at the end of "{text}".',
            f"Print '{text}' after swapping its first and last words.",
            f'How does "{text}" look with the first word and the last word swapped?',
        ),
        think="First and last word swapped: split the sentence, exchange index 0 and index -1, and join again.",
        code=(f'words = {literal(text)}.split()\nwords[0], words[-1] = words[-1], words[0]\nprint(" ".join(words))'),
        answer=swapped,
    )
