"""Replacing, removing, cutting, padding, joining and splitting."""

from __future__ import annotations

import itertools
import random
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, punctuated, sentence, word, words


def replace_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    old = rng.choice(text.split())
    new = rng.choice(ITEMS)
    return Draft(
        phrasings=(
            f"Replace '{old}' with '{new}' in '{text}'",
            f'Replace "{old}" by "{new}" in "{text}"',
            f"Change {old} to {new} in the sentence: {text}",
            f"replace {old} with {new}: {text}",
            f'In "{text}", substitute "{new}" for "{old}".',
            f"What is '{text}' after replacing '{old}' with '{new}'?",
            f"My sentence is '{text}'. Can you swap the word {old} for {new}?",
            f'Find "{old}" and replace it with "{new}" in: {text}',
            f"Replace every '{old}' in '{text}' with '{new}'.",
            f'In the text "{text}", replace "{old}" with "{new}".',
        ),
        think=f"Replace {old} with {new} in the text.",
        code=f"print({literal(text)}.replace({literal(old)}, {literal(new)}))",
        answer=new.join(text.split(old)),
    )


def replace_letter(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    old = rng.choice(text)
    new = rng.choice([c for c in "aeiouxyz*-0" if c != old])
    return Draft(
        phrasings=(
            f"Replace all {old}'s with {new} in {text}",
            f"Replace every '{old}' with '{new}' in '{text}'",
            f'In "{text}", change each "{old}" to "{new}"',
            f"replace {old} by {new} in {text}",
            f"What is {text} if every '{old}' becomes '{new}'?",
            f'Swap the letter "{old}" for "{new}" in the word "{text}".',
            f"Write {text} with '{new}' in place of '{old}'.",
            f"If I replace the letter {old} in {text} by '{new}', what word do I get?",
            f"Replace the letter '{old}' with '{new}' in the word '{text}'.",
            f'What do you get when you replace "{old}" with "{new}" in "{text}"?',
        ),
        think=f"Replace {old} with {new} in {text}.",
        code=f"print({literal(text)}.replace({literal(old)}, {literal(new)}))",
        answer="".join(new if c == old else c for c in text),
    )


def remove_vowels(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence))(rng)
    return Draft(
        phrasings=(
            f'Remove all vowels from "{text}"',
            f"Remove the vowels from '{text}'",
            f"What is '{text}' without vowels?",
            f"remove vowels {text}",
            f"{text} with no vowels",
            f'Delete every a, e, i, o and u from "{text}".',
            f"Strip the vowels out of the text '{text}'",
            f'To shorten a message I drop the vowels. What is left of "{text}"?',
            f"Delete the vowels in '{text}'.",
            f'What is left of "{text}" when all vowels are removed?',
        ),
        think="Keep the characters that are not vowels.",
        code=f'text = {literal(text)}\nprint("".join(c for c in text if c.lower() not in "aeiou"))',
        answer=text.translate(str.maketrans("", "", "aeiouAEIOU")),
    )


def remove_punctuation(rng: random.Random) -> Draft:
    text = punctuated(rng)
    return Draft(
        phrasings=(
            f'Remove the punctuation from "{text}"',
            f"Remove all punctuation from: {text}",
            f'Strip punctuation from "{text}"',
            f"remove punctuation {text}",
            f'What is "{text}" without punctuation?',
            f"Take out every comma, full stop and other mark: {text}",
            f'Before counting words I clean the text "{text}" of punctuation. What is left?',
            f'Delete the punctuation marks in "{text}"',
            f'Remove all punctuation marks from the text "{text}".',
            f'What does "{text}" look like without punctuation marks?',
        ),
        think="Keep the characters that are not in string.punctuation.",
        code=(
            f'import string\n\ntext = {literal(text)}\nprint("".join(c for c in text if c not in string.punctuation))'
        ),
        answer=text.translate(str.maketrans("", "", string.punctuation)),
    )


def remove_spaces(rng: random.Random) -> Draft:
    text = sentence(rng)
    return Draft(
        phrasings=(
            f'Remove all spaces from "{text}"',
            f"Remove the spaces in '{text}'",
            f"What is '{text}' without spaces?",
            f"remove spaces {text}",
            f'Delete every space in "{text}"',
            f"{text} with no spaces",
            f"Write '{text}' as one word without any spaces.",
            f'I need a hashtag without spaces from the text "{text}", what is it without the #?',
            f"Strip all the spaces out of '{text}'.",
            f'Remove the whitespace from "{text}".',
        ),
        think="Replace the spaces with nothing.",
        code=f'print({literal(text)}.replace(" ", ""))',
        answer="".join(text.split()),
    )


def collapse_spaces(rng: random.Random) -> Draft:
    clean = sentence(rng)
    text = "  ".join(clean.split(" ")) if rng.random() < 0.5 else f"  {clean.replace(' ', '   ', 2)} "
    return Draft(
        phrasings=(
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
        think="Split the text at whitespace and join the words with single spaces.",
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
            f"Remove duplicate letters from {text}",
            f'Remove the duplicate characters from "{text}", keeping the first of each',
            f"Keep only the first occurrence of each letter in '{text}'",
            f"remove repeated letters {text}",
            f"dedupe the letters of {text} in order",
            f"What is {text} with every repeated letter left out after its first use?",
            f'Write "{text}" so that each letter comes only once, in the original order.',
            f"A cipher key must not repeat letters. What does {text} become?",
            f"Remove duplicate characters from the string '{text}'.",
            f'What is left of "{text}" after removing repeated letters?',
        ),
        think=f"Keep the first occurrence of each letter of {text}, in order.",
        code=f'print("".join(dict.fromkeys({literal(text)})))',
        answer=kept,
    )


def unique_word_list(rng: random.Random) -> Draft:
    drawn = words(rng, 3, 5)
    drawn += rng.sample(drawn, 2)
    rng.shuffle(drawn)
    text = " ".join(drawn)
    kept = [w for i, w in enumerate(drawn) if w not in drawn[:i]]
    return Draft(
        phrasings=(
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
        think="Keep the first occurrence of each word, in order.",
        code=f'text = {literal(text)}\nprint(" ".join(dict.fromkeys(text.split())))',
        answer=" ".join(kept),
    )


def first_characters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng)))
    n = rng.randint(2, min(len(text) - 1, 12))
    return Draft(
        phrasings=(
            f'What are the first {n} characters of "{text}"?',
            f"Get the first {n} letters of '{text}'",
            f"Take the first {n} characters of '{text}'",
            f"first {n} characters of {text}",
            f'Truncate "{text}" to {n} characters',
            f"Cut '{text}' off after {n} characters",
            f'A text field holds only {n} characters. What remains of "{text}"?',
            f"Shorten the string '{text}' to its first {n} characters.",
            f"Truncate the string '{text}' to {n} characters.",
            f'Give me the first {n} characters of the string "{text}".',
        ),
        think=f"Slice off the first {n} characters.",
        code=f"print({literal(text)}[:{n}])",
        answer="".join(itertools.islice(text, n)),
    )


def last_characters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng), f"{rng.randint(10**9, 10**12)}"))
    n = rng.randint(2, min(len(text) - 1, 6))
    return Draft(
        phrasings=(
            f'What are the last {n} characters of "{text}"?',
            f"Get the last {n} letters of '{text}'",
            f"Take the last {n} characters of '{text}'",
            f"last {n} characters of {text}",
            f'Print the final {n} characters of "{text}"',
            f"What are the {n} characters at the end of '{text}'?",
            f'For a receipt show just the last {n} characters of "{text}".',
            f"Cut everything from '{text}' but its last {n} characters",
            f"Find the last {n} characters of the string '{text}'.",
            f'Give me the last {n} characters of the string "{text}".',
        ),
        think=f"Slice off the last {n} characters.",
        code=f"print({literal(text)}[-{n}:])",
        answer=text[len(text) - n :],
    )


def pad_zeros(rng: random.Random) -> Draft:
    number, width = rng.randint(0, 9999), rng.randint(5, 10)
    return Draft(
        phrasings=(
            f"Pad {number} with zeros to {width} digits",
            f"Pad the number {number} with leading zeros to a width of {width}",
            f"Write {number} with {width} digits using leading zeros",
            f"zero pad {number} to {width}",
            f"{number} padded with zeros to length {width}",
            f"Invoice numbers have {width} digits. How is number {number} written?",
            f"Add leading zeros to {number} so it has {width} characters",
            f'Left-pad "{number}" with 0 up to {width} characters.',
            f"Format {number} as a {width}-digit number with leading zeros.",
            f"What is {number} zero-padded to {width} digits?",
        ),
        think=f"Fill {number} with leading zeros to width {width}.",
        code=f'print("{number}".zfill({width}))',
        answer="0" * (width - len(str(number))) + str(number),
    )


def pad_text(rng: random.Random) -> Draft:
    text = rng.choice(ITEMS)
    fill = rng.choice("*-.=#_")
    width = len(text) + rng.randint(2, 5) * 2
    method, side = rng.choice((("center", "both sides"), ("ljust", "the right"), ("rjust", "the left")))
    extra = width - len(text)
    left = {"center": extra // 2, "ljust": 0, "rjust": extra}[method]
    return Draft(
        phrasings=(
            f"Pad '{text}' with '{fill}' on {side} to a width of {width}",
            f'Pad "{text}" on {side} with "{fill}" until it is {width} characters long',
            f"Fill up '{text}' with {fill} on {side} to {width} characters",
            f"pad {text} with {fill} on {side}, width {width}",
            f'Make "{text}" {width} characters wide by adding "{fill}" on {side}.',
            f"Add '{fill}' on {side} of '{text}' so the total length is {width}.",
            f'A banner is {width} characters wide. Put "{text}" in it, filled with "{fill}" on {side}.',
            f"I want '{text}' to take {width} characters, padding on {side} with '{fill}'. What is it?",
            f"Pad the string '{text}' to {width} characters with '{fill}' on {side}.",
            f'What is "{text}" padded with "{fill}" on {side} to length {width}?',
        ),
        think=f"Pad {text} to width {width} on {side} with {method}.",
        code=f'print("{text}".{method}({width}, "{fill}"))',
        answer=fill * left + text + fill * (extra - left),
    )


def repeat_text(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(ITEMS), "ha", "ab", "na", "=-", "Hello", "*", "xyz", "yes"))
    n = rng.randint(2, 12)
    return Draft(
        phrasings=(
            f"Repeat '{text}' {n} times",
            f'Repeat the string "{text}" {n} times without spaces',
            f"Write {text} {n} times in a row with nothing in between",
            f"repeat {text} {n} times",
            f"'{text}' times {n}",
            f'Print "{text}" {n} times on one line with no spaces.',
            f"What is '{text}' * {n} in Python?",
            f'Make a string of {n} copies of "{text}".',
            f"Repeat the text '{text}' {n} times.",
            f'What do you get when you repeat "{text}" {n} times?',
        ),
        think=f"Multiply the string {text} by {n}.",
        code=f"print({literal(text)} * {n})",
        answer="".join(text for _ in range(n)),
    )


def join_words(rng: random.Random) -> Draft:
    drawn = words(rng, 3, 6)
    mark, name = rng.choice((("-", "hyphens"), ("_", "underscores"), ("/", "slashes"), (";", "semicolons"),
                             ("|", "pipes"), (" ", "spaces"), (" + ", "' + '"), (", ", "', '")))  # fmt: skip
    listed = ", ".join(drawn)
    return Draft(
        phrasings=(
            f"Join the words {listed} with {name}",
            f"Join {listed} using {name}",
            f"Combine these words with {name} in between: {listed}",
            f"join with {name}: {listed}",
            f"Put {listed} together into one string separated by {name}",
            f"concatenate {listed} with {name}",
            f"I have the tags {listed}. Write them as one string with {name} between them.",
            f"Make one string from {listed}, with {name} as the separator.",
            f"Join these words with {name}: {listed}",
            f"Connect the words {listed} with {name}.",
        ),
        think=f"Join the words with {name}.",
        code=f"words = [{', '.join(literal(w) for w in drawn)}]\nprint({literal(mark)}.join(words))",
        answer=listed.replace(", ", mark),
    )


def split_count(rng: random.Random) -> Draft:
    drawn = words(rng, 3, 6)
    mark, name = rng.choice(((",", "comma"), (";", "semicolon"), ("|", "pipe"), ("-", "hyphen"), ("/", "slash")))
    text = mark.join(drawn)
    index = rng.randrange(len(drawn))
    nth = ("first", "second", "third", "fourth", "fifth", "sixth")[index]
    return Draft(
        phrasings=(
            f"Split '{text}' at each {name}. What is the {nth} part?",
            f'What is the {nth} part of "{text}" when split by {name}?',
            f"Split the string '{text}' on the {name} and print the {nth} element",
            f"{nth} field of {text} split by {name}",
            f'Get the {nth} {name}-separated value from "{text}"',
            f"split {text} by {name} and take the {nth} item",
            f"A record reads '{text}'. The fields are separated by a {name}. What is the {nth} field?",
            f'Take the {nth} item of the {name}-separated list "{text}".',
            f"Split '{text}' by {name} and give the {nth} piece.",
            f'After splitting "{text}" at every {name}, what is the {nth} item?',
        ),
        think=f"Split at the {name}; the {nth} part has index {index}.",
        code=f'print({literal(text)}.split("{mark}")[{index}])',
        answer=drawn[index],
    )
