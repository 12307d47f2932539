"""Replacing and removing."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, punctuated, sentence, word, words
from training.skills.vocabulary import person


def replace_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    old = rng.choice([w for w in text.split() if text.count(w) == text.split().count(w)])
    new = rng.choice(ITEMS)
    p = person(rng)
    return Draft(
        phrasings=(
            f'In my story it was {old} but now it shall be {new}. Change it in "{text}".',
            f"{p.name} mixed up two words: wherever {old} stands, {new} is right. Correct '{text}' for {p.him}.",
            f'In "{text}", change {old} into {new}.',
            f'I wrote "{text}" but {old} is wrong, it must be {new}. What is the corrected text?',
            f"fix this: {text}. It should say {new} instead of {old}.",
            f"put {new} where it says {old}: {text}",
            f"Replace '{old}' with '{new}' in '{text}'",
            f'Replace "{old}" by "{new}" in "{text}"',
            f"Change {old} to {new} in the sentence: {text}",
            f"replace {old} with {new}: {text}",
            f'In "{text}", substitute "{new}" for "{old}".',
            f"What is '{text}' after replacing '{old}' with '{new}'?",
            f"My sentence is '{text}'. Can you swap the word {old} for {new}?",
            f'Find "{old}" and replace it with "{new}" in: {text}',
            f"In '{text}', replace {old} with {new}",
            f"'{text}' - change '{old}' to '{new}'",
            f"swap '{old}' for '{new}' in '{text}'",
            f'Put "{new}" instead of "{old}" in this sentence: {text}',
            f'Rewrite "{text}" with "{new}" in place of "{old}".',
            f"What does '{text}' become if '{old}' is replaced with '{new}'?",
            f"find and replace: '{old}' -> '{new}' in '{text}'",
            f'Take "{text}" and use "{new}" instead of "{old}".',
            f'Please replace the word "{old}" by the word "{new}" here: {text}',
            f"I meant {new}, not {old}. Correct my sentence: {text}",
            f'"{text}" with "{old}" replaced by "{new}"',
            f"Use '{new}' wherever '{old}' stands in '{text}'. How does it read?",
            f"Replace “{old}” with “{new}” in “{text}”",
            f"Replace every '{old}' in '{text}' with '{new}'.",
            f'In the text "{text}", replace "{old}" with "{new}".',
        ),
        think=f"{new} instead of {old}: replace one with the other in the text.",
        code=f"print({literal(text)}.replace({literal(old)}, {literal(new)}))",
        answer=new.join(text.split(old)),
    )


def replace_letter(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    old = rng.choice(text)
    new = rng.choice([c for c in "aeiouxyz*-0" if c != old])
    return Draft(
        phrasings=(
            f'Turn every {old} in "{text}" into a {new}.',
            f'What does "{text}".replace("{old}", "{new}") return?',
            f"change {old} to {new} in {text}",
            f"put {new} instead of every {old} in {text}",
            f"Replace all {old}'s with {new} in {text}",
            f"Replace every '{old}' with '{new}' in '{text}'",
            f'In "{text}", change each "{old}" to "{new}"',
            f"replace {old} by {new} in {text}",
            f"What is {text} if every '{old}' becomes '{new}'?",
            f'Swap the letter "{old}" for "{new}" in the word "{text}".',
            f"Write {text} with '{new}' in place of '{old}'.",
            f"If I replace the letter {old} in {text} by '{new}', what word do I get?",
            f"replace '{old}' with '{new}' in {text}",
            f"{text} with every {old} replaced by {new}",
            f"change all '{old}' to '{new}': {text}",
            f"Put {new} instead of {old} everywhere in {text}",
            f'Rewrite the word {text} with "{new}" for each "{old}".',
            f"In {text}, replace all the {old}'s by {new}. What do you get?",
            f"Take \"{text}\" and use '{new}' wherever there is '{old}'.",
            f"What does {text} become with all '{old}' turned into '{new}'?",
            f'swap every {old} for {new} in "{text}"',
            f"My {old} key is broken and types {new} instead. What appears when I type {text}?",
            f'"{text}".replace("{old}", "{new}")',
            f"Please substitute '{new}' for each letter '{old}' in '{text}'",
            f"Which word do I get from {text} when '{old}' is changed to '{new}' throughout?",
            f"Replace the letter '{old}' with '{new}' in the word '{text}'.",
            f'What do you get when you replace "{old}" with "{new}" in "{text}"?',
        ),
        think=f"{new} instead of {old}: replace one with the other in {text}.",
        code=f"print({literal(text)}.replace({literal(old)}, {literal(new)}))",
        answer="".join(new if c == old else c for c in text),
    )


def remove_vowels(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence))(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'We play a game in which vowels are taken out. What is left of "{text}"?',
            f"{p.name} saves room in a message by leaving out a, e, i, o and u. What does '{text}' turn into?",
            f"{text}, no vowels",
            f"take the vowels out of: {text}",
            f'Remove all vowels from "{text}"',
            f"Remove the vowels from '{text}'",
            f"What is '{text}' without vowels?",
            f"remove vowels {text}",
            f"{text} with no vowels",
            f'Delete every a, e, i, o and u from "{text}".',
            f"Strip the vowels out of the text '{text}'",
            f'To shorten a message I drop the vowels. What is left of "{text}"?',
            f'"{text}" without vowels',
            f'take the vowels out of "{text}"',
            f"no vowels: {text}",
            f"Drop all vowels from '{text}'",
            f'Get rid of a, e, i, o, u in "{text}"',
            f"Give me '{text}' with all the vowels removed",
            f'How would you write "{text}" if you leave the vowels out?',
            f"Only keep what is not a vowel in '{text}'",
            f'Cut every vowel from the text "{text}" and show the rest.',
            f"My license plate has no room for vowels. What is left of '{text}'?",
            f'What remains if the vowels of "{text}" are deleted?',
            f"text speak without vowels for '{text}'",
            f"Remove the vowels from “{text}”",
            f"Delete the vowels in '{text}'.",
            f'What is left of "{text}" when all vowels are removed?',
        ),
        think="Without vowels: keep the characters that are not vowels.",
        code=f'text = {literal(text)}\nprint("".join(c for c in text if c.lower() not in "aeiou"))',
        answer=text.translate(str.maketrans("", "", "aeiouAEIOU")),
    )


def remove_punctuation(rng: random.Random) -> Draft:
    text = punctuated(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} feeds a text into a program that cannot read commas, full stops and the like. Take all "
            f'such marks out of "{text}"',
            f"no commas, dots or other marks please: {text}",
            f"only words and spaces, drop the punctuation: {text}",
            f'Remove the punctuation from "{text}"',
            f"Remove all punctuation from: {text}",
            f'Strip punctuation from "{text}"',
            f"remove punctuation {text}",
            f'What is "{text}" without punctuation?',
            f"Take out every comma, full stop and other mark: {text}",
            f'Before counting words I clean the text "{text}" of punctuation. What is left?',
            f'Delete the punctuation marks in "{text}"',
            f'"{text}" without the punctuation',
            f"no punctuation: {text}",
            f'Drop the punctuation marks from "{text}"',
            f'Get rid of all punctuation in "{text}"',
            f"Give me this text with the punctuation removed: {text}",
            f'How would you write "{text}" with no commas, full stops or other marks?',
            f"Clean this of punctuation, keep letters and spaces: {text}",
            f'take the punctuation out of "{text}"',
            f'Cut every punctuation mark from "{text}" and show the rest.',
            f'What remains of "{text}" once the punctuation is gone?',
            f'The search index has no punctuation. How does it store "{text}"?',
            f'delete punctuation "{text}"',
            f'Remove all punctuation marks from the text "{text}".',
            f'What does "{text}" look like without punctuation marks?',
        ),
        think="Without punctuation: keep the characters that are not in string.punctuation.",
        code=(
            f'import string\n\ntext = {literal(text)}\nprint("".join(c for c in text if c not in string.punctuation))'
        ),
        answer=text.translate(str.maketrans("", "", string.punctuation)),
    )


def remove_spaces(rng: random.Random) -> Draft:
    text = sentence(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} needs one long word for a hashtag game and pushes the words of "{text}" together. What '
            "is the result?",
            f"no spaces please: {text}",
            f"write '{text}' as one word, same letters",
            f'Remove all spaces from "{text}"',
            f"Remove the spaces in '{text}'",
            f"What is '{text}' without spaces?",
            f"remove spaces {text}",
            f'Delete every space in "{text}"',
            f"{text} with no spaces",
            f"Write '{text}' as one word without any spaces.",
            f'I need a hashtag without spaces from the text "{text}", what is it without the #?',
            f'"{text}" without spaces',
            f"no spaces: {text}",
            f"take the spaces out of '{text}'",
            f'Get rid of all the spaces in "{text}"',
            f"Give me '{text}' with every space removed",
            f'Run the words of "{text}" together with no space between them.',
            f"Drop the blanks from '{text}'",
            f'How does "{text}" look with no spaces at all?',
            f'delete spaces "{text}"',
            f"What remains of '{text}' once all spaces are gone?",
            f'The username may not have any spaces. What becomes of "{text}"?',
            f"Squash '{text}' into one string without any space.",
            f"Remove all spaces: “{text}”",
            f"Strip all the spaces out of '{text}'.",
            f'Remove the whitespace from "{text}".',
        ),
        think="Without any spaces: replace the spaces with nothing.",
        code=f'print({literal(text)}.replace(" ", ""))',
        answer="".join(text.split()),
    )


def collapse_spaces(rng: random.Random) -> Draft:
    clean = sentence(rng)
    text = "  ".join(clean.split(" ")) if rng.random() < 0.5 else f"  {clean.replace(' ', '   ', 2)} "
    return Draft(
        phrasings=(
            f'My keyboard has a sticky space bar and I typed "{text}". Clean up the blanks: one between words, '
            "none at the ends.",
            f'My text has too many blanks: "{text}". Make it single spaces, with none at the ends.',
            f"the space bar got stuck: '{text}'. One space between words only, please",
            f'Remove the extra spaces from "{text}"',
            f"Clean up the whitespace in '{text}' so there is one space between words",
            f'Collapse multiple spaces in "{text}" into one',
            f"normalize spaces '{text}'",
            f'Replace repeated spaces with a single space in "{text}".',
            f"Get rid of the double spaces and the spaces at the ends: '{text}'",
            f'The form sent "{text}". Leave just one space between words.',
            f"Trim and squeeze the spaces of '{text}'",
            f"Remove the extra whitespace from '{text}'.",
            f'Normalize the whitespace of "{text}" to single spaces.',
        ),
        think="Single spaces only: split the text at whitespace and join the words with single spaces.",
        code=f'print(" ".join({literal(text)}.split()))',
        answer=clean,
    )


def remove_duplicate_letters(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    kept = ""
    for c in text:
        if c not in kept:
            kept += c
    return Draft(
        phrasings=(
            f"remove repeated letters from {text}",
            f"each letter of {text} only once, in order",
            f"Remove duplicate letters from {text}",
            f'Remove the duplicate characters from "{text}", keeping the first of each',
            f"Keep only the first occurrence of each letter in '{text}'",
            f"remove repeated letters, keep the first of each: {text}",
            f"dedupe the letters of {text} in order",
            f"What is {text} with every repeated letter left out after its first use?",
            f'Write "{text}" so that each letter comes only once, in the original order.',
            f"A cipher key must not repeat letters. What does {text} become?",
            f"{text} without duplicate letters, first of each kept",
            f"Drop every letter of {text} that has already appeared",
            f"unique letters of {text} in the order they appear",
            f'Get rid of the duplicate letters in "{text}", leaving the first of each',
            f"Give me {text} with each letter used only once, same order",
            f'dedupe string "{text}", keep order',
            f"What remains of {text} if a letter that came before is crossed out?",
            f"Write down the letters of {text} in order, but skip any you already wrote.",
            f'delete duplicate characters from "{text}", keep first occurrences',
            f"I have only one of each letter stamp. Which letters of {text} can I print, in order?",
            f"Take the word {text} and keep one of every letter, in order of first appearance.",
            f'Which different letters does "{text}" have, in order of appearance, written as one string?',
            f"Remove duplicate characters from the string '{text}'.",
            f'What is left of "{text}" after removing repeated letters?',
        ),
        think=f"Each letter of {text} once: keep its first occurrence, in order.",
        code=f'print("".join(dict.fromkeys({literal(text)})))',
        answer=kept,
    )


def unique_word_list(rng: random.Random) -> Draft:
    drawn = words(rng, 3, 5)
    drawn += rng.sample(drawn, 2)
    rng.shuffle(drawn)
    text = " ".join(drawn)
    kept = [w for i, w in enumerate(drawn) if w not in drawn[:i]]
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} stuttered while writing: "{text}". Keep every word only where it comes first. What is left?',
            f"each word only once please: {text}",
            f"the same words appear twice, keep one of each in order: {text}",
            f'Remove the duplicate words from "{text}"',
            f"Remove repeated words from '{text}', keeping the order",
            f"List the unique words of '{text}' in order of appearance, separated by spaces",
            f"remove duplicate words: {text}",
            f'Keep only the first of each word in "{text}"',
            f"unique words in order: {text}",
            f"My shopping list says '{text}'. Write it without the repeats.",
            f'Which different words does "{text}" contain, in order?',
            f"Remove duplicates from the words '{text}'.",
            f'What is "{text}" without repeated words?',
        ),
        think="Each word once: keep its first occurrence, in order.",
        code=f'text = {literal(text)}\nprint(" ".join(dict.fromkeys(text.split())))',
        answer=" ".join(kept),
    )


def remove_letter(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    letter = rng.choice([c for c in text if text.count(c) > 1] or text)
    return Draft(
        phrasings=(
            f'Remove every "{letter}" from "{text}".',
            f"Delete each {letter} in {text}",
            f"Remove all the {letter}'s from {text}",
            f'Remove the letter "{letter}" from "{text}"',
            f"What is {text} without the letter {letter}?",
            f"remove {letter} from {text}",
            f"{text} without {letter}",
            f"Delete every '{letter}' in '{text}'",
            f"Take out all {letter}s from the word {text}",
            f'Strip each "{letter}" out of "{text}"',
            f"My {letter} key is broken. What appears when I type {text}?",
            f"What's left of {text} if you drop every {letter}?",
            f"drop the letter {letter}: {text}",
            f"Write {text} but leave out the letter {letter}.",
            f"Get rid of all occurrences of '{letter}' in '{text}'",
            f'Give me "{text}" with no "{letter}" in it',
            f'"{text}".replace("{letter}", "")',
            f"If each {letter} falls off a sign that says {text}, what does it say?",
            f"Erase the letter {letter} wherever it is in {text}",
            f"Cross out every {letter} in {text}. What can you still read?",
            f"Remove every '{letter}' from the word '{text}'.",
            f'What remains of "{text}" when all {letter}\'s are removed?',
        ),
        think=f"{text} without {letter}: replace the letter with nothing.",
        code=f'print({literal(text)}.replace("{letter}", ""))',
        answer="".join(c for c in text if c != letter),
    )


def digits_only(rng: random.Random) -> Draft:
    a, b, c = rng.randint(200, 999), rng.randint(100, 999), rng.randint(1000, 9999)
    text = rng.choice(
        (
            f"({a}) {b}-{c}",
            f"+1 {a}-{b}-{c}",
            f"{a}.{b}.{c}",
            f"+44 {c} {a}{b}",
            f"Order #{c}-{rng.choice('ABCX')}",
            f"{rng.choice(ITEMS)}{a}{rng.choice(ITEMS)}{b}",
            f"ID: {a}/{c}",
            f"{rng.choice(ITEMS)} {b}, {rng.choice(ITEMS)} {c}",
        )
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f'A form of the bank takes digits and nothing else. {p.name} has "{text}". What is typed in?',
            f'Which digits are in "{text}"? Write them together.',
            f"just the digits of '{text}'",
            f"take out everything that is not a digit: {text}",
            f'Keep only the digits of "{text}"',
            f"Remove everything but the digits from '{text}'",
            f'Strip all non-digit characters from "{text}"',
            f"digits only: {text}",
            f"only digits of '{text}'",
            f'What is "{text}" with just its digits?',
            f"Delete all characters of '{text}' that are not digits",
            f'Clean up "{text}" so that only digits remain',
            f"Our database stores digits and nothing else. How is '{text}' stored?",
            f'Take the digits out of "{text}" and join them into one string',
            f"remove non-numeric characters '{text}'",
            f'Normalize "{text}" to bare digits, no spaces or signs',
            f"Leave out letters, spaces and signs: what digits does '{text}' have, written together?",
            f'Give me all the digits in "{text}" as one string',
            f"I have to type '{text}' on a keypad with just 0 to 9. Which digits do I type?",
            f'Drop whatever is not a digit in "{text}".',
            f"Keep just the digits in '{text}'.",
            f'What is left of "{text}" after removing everything except digits?',
        ),
        think="Digits only: keep the characters that are digits and join them.",
        code=f'text = {literal(text)}\nprint("".join(c for c in text if c.isdigit()))',
        answer=re.sub(r"\D", "", text),
    )
