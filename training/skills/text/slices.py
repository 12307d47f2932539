"""Cutting text by position: ranges, every nth, middle, pieces, rotations, wrapping."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, sentence, words
from training.skills.vocabulary import person


def characters_between(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice([w for w in WORDS if len(w) > 6]), sentence(rng)))
    starts = range(1, len(text) - 3)
    pairs = [(a, b) for a in starts for b in range(a + 1, a + 4) if " " not in (text[a - 1], text[b - 1])]
    a, b = rng.choice(pairs)
    return Draft(
        phrasings=(
            f'What is at position {a} to {b} (counting from 1, both included) of "{text}"?',
            f"take characters {a} to {b} of '{text}'",
            f"'{text}' from character {a} up to and with character {b}, counted from 1",
            f'What are characters {a} to {b} of "{text}"?',
            f"Take the substring of '{text}' from character {a} to character {b} (counting from 1, both included)",
            f"characters {a} to {b} of '{text}'",
            f"substring of '{text}' from position {a} through {b}, first character is 1",
            f'Give me the part of "{text}" from the character at place {a} up to and including place {b}',
            f'A fixed-width file has a field in columns {a} to {b}. What is in it for the line "{text}"?',
            f"Could you cut characters {a} through {b} out of '{text}'?",
            f"cut -c{a}-{b} of '{text}'",
            f'Counting from 1, print "{text}" from character {a} to {b}.',
            f"Print only the characters number {a} to {b} of '{text}'",
            f"Get characters {a} to {b}, both included, of '{text}'.",
            f'Which substring do characters {a} through {b} of "{text}" form?',
        ),
        think=f"Counting from 1, characters {a} to {b} are the slice from {a} - 1 to {b}.",
        code=f"text = {literal(text)}\nprint(text[{a} - 1:{b}])",
        answer="".join(c for i, c in enumerate(text, 1) if a <= i <= b),
    )


def every_nth_character(rng: random.Random) -> Draft:
    text, n = rng.choice([w for w in WORDS if len(w) > 6]), rng.choice((2, 2, 3, 4))
    nth = {2: "second", 3: "third", 4: "fourth"}[n]
    return Draft(
        phrasings=(
            f'Take every {nth} letter of "{text}", starting with the first',
            f"What do you get from '{text}' if you keep every {nth} character, the first included?",
            f"every {nth} letter of {text} from the first on",
            f"{text}[::{n}]",
            f"Print the 1st letter of {text} and then each {nth} one after it",
            f"A secret word hides in every {nth} letter of {text}, beginning with the first. What is it?",
            f"Could you pick every {nth} character out of '{text}', starting at the beginning?",
            f"step through {text} by {n} and join the letters",
            f"Slice the string '{text}' with a step of {n}",
            f"What is the result of the Python slice [::{n}] on {text}?",
            f"Keep every {nth} letter of the word '{text}', beginning with its first letter.",
            f'Which letters are left of "{text}" when taking every {nth} one from the start?',
        ),
        think=f"Slice {text} with step {n}.",
        code=f'print("{text}"[::{n}])',
        answer="".join(c for i, c in enumerate(text) if i % n == 0),
    )


def middle_letter(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*WORDS, *ITEMS) if len(w) % 2])
    half = re.fullmatch(rf".{{{(sum(1 for _ in text) - 1) // 2}}}(.).*", text)
    return Draft(
        phrasings=(
            f"what letter is in the middle of {text}",
            f"{text}: which letter is in the centre?",
            f"What is the middle letter of {text}?",
            f'Find the middle character of "{text}"',
            f"middle letter of {text}",
            f"character in the middle of '{text}'",
            f"Which letter stands exactly in the middle of the word {text}?",
            f"I fold a paper with {text} on it in half. Which letter does the fold go through?",
            f"Could you tell me the letter at the centre of {text}?",
            f"center letter: {text}",
            f"{text} has an odd number of letters; print the one in the middle.",
            f"Give me the central letter of '{text}'",
            f"Print the middle letter of the word '{text}'.",
            f'Which letter is in the middle of "{text}"?',
        ),
        think=f"The middle letter of {text} has half its length, rounded down, as index.",
        code=f'text = "{text}"\nprint(text[len(text) // 2])',
        answer=half[1] if half else "",
    )


def group_characters(rng: random.Random) -> Draft:
    n = rng.choice((2, 3, 4))
    text = rng.choice(
        ("".join(rng.choice("0123456789") for _ in range(n * rng.randint(2, 5))), rng.choice(WORDS),
         "".join(rng.choice("ABCDEF0123456789") for _ in range(12)))
    )  # fmt: skip
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} sent me the code {text} without any blanks. Write it in groups of {n} from the left, "
            "with spaces, so that I can read it.",
            f"I read {text} out on the phone in groups of {n}. Write it down like that, with a space between "
            "the groups.",
            f"format {text} in groups of {n}, with spaces",
            f"write {text} in blocks of {n} with a space between the blocks",
            f"break {text} into pieces of {n}, separated by spaces",
            f'Split "{text}" into groups of {n} characters, with spaces between',
            f"Put a space after every {n} characters of '{text}'",
            f"group {text} by {n}",
            f"{text} in groups of {n}",
            f"Write {text} in blocks of {n}, separated by a space",
            f"Long codes are easier to read in blocks of {n}. How is {text} written like that?",
            f"Could you break '{text}' into chunks of {n} and join them with spaces?",
            f"chunk '{text}' size {n} joined by spaces",
            f"Cut the string {text} into pieces {n} characters long and print them with spaces",
            f"I read the number {text} aloud {n} characters at a time. Show it with a space between the parts.",
            f"Separate '{text}' into blocks of {n} characters by spaces.",
            f'How does "{text}" look in groups of {n} characters?',
        ),
        think=f"Take slices of {n} characters from the start on and join them with spaces.",
        code=f'text = "{text}"\nprint(" ".join(text[i:i + {n}] for i in range(0, len(text), {n})))',
        answer=re.sub(rf"(.{{{n}}})(?=.)", r"\1 ", text),
    )


def rotate_text(rng: random.Random) -> Draft:
    text = rng.choice(WORDS)
    n = rng.randint(1, len(text) - 1)
    side = rng.choice(("left", "right"))
    doubled = text + text
    start = n if side == "left" else len(text) - n
    return Draft(
        phrasings=(
            f'Rotate "{text}" to the {side} by {n}',
            f"Rotate the string '{text}' {side} by {n} characters",
            f"rotate {text} {side} {n}",
            f"{text} rotated {n} to the {side}",
            f"What is {text} after rotating it {n} places to the {side}?",
            f"Letters that leave a {text} sign at one end come in at the other. What does it show moved {n} {side}?",
            f"Could you shift '{text}' cyclically by {n} to the {side}?",
            f"cyclic shift {side} of '{text}' by {n}",
            f"Move all letters of {text} {n} steps {side}, wrapping around",
            f"A {side} rotation by {n} is applied to {text}. Print the new string.",
            f"Turn the string '{text}' {side} by {n} positions, wrapping around.",
            f'Which string is "{text}" rotated {side} by {n} positions?',
        ),
        think=f"Cut {text} at the place of the rotation and swap the two parts.",
        code=f'text = "{text}"\n'
        + (f"print(text[{n}:] + text[:{n}])" if side == "left" else f"print(text[-{n}:] + text[:-{n}])"),
        answer=doubled[start : start + len(text)],
    )


def insert_text(rng: random.Random) -> Draft:
    text, new = rng.choice(WORDS), rng.choice(("-", "_", "X", "*", rng.choice(ITEMS)))
    n = rng.randint(1, len(text) - 1)
    return Draft(
        phrasings=(
            f'Insert "{new}" after letter number {n} of "{text}".',
            f"insert '{new}' after character {n} of {text}",
            f"{text}: put '{new}' behind the first {n} characters",
            f'Insert "{new}" after the first {n} characters of "{text}"',
            f"Put '{new}' into '{text}' at index {n}",
            f"insert '{new}' in '{text}' at index {n}",
            f"'{text}' with '{new}' inserted at position {n} (from 0)",
            f"What is '{text}' with '{new}' after its {n} leading letters?",
            f"Our part numbers get '{new}' after {n} characters. How is '{text}' written then?",
            f"Could you place '{new}' between the first {n} letters of '{text}' and the rest?",
            f"add '{new}' into '{text}' after {n} letters",
            f"Leave {n} letters of '{text}', then write '{new}', then the other letters",
            f"Split '{text}' after {n} letters and join the two parts with '{new}'.",
            f"Insert the text '{new}' at index {n} of '{text}'.",
            f'What does "{text}" become when "{new}" is inserted after {n} characters?',
        ),
        think=f"Join the first {n} characters, the new text, and the rest.",
        code=f"text = {literal(text)}\nprint(text[:{n}] + {literal(new)} + text[{n}:])",
        answer="".join((new if i == n else "") + c for i, c in enumerate(text)),
    )


def truncate_text(rng: random.Random) -> Draft:
    text = sentence(rng)
    n = rng.randint(8, 20)
    return Draft(
        phrasings=(
            f'The screen of my radio shows {n} characters of a title and then "..." if there is more. What '
            f'does it show for "{text}"?',
            f'Cut "{text}" after {n} characters and put "..." at the end if anything was cut.',
            f"The preview shows {n} characters of '{text}' and then three dots if there is more. What does it show?",
            f'Truncate "{text}" to {n} characters and add "..." at the end if it was longer.',
            f"headline '{text}': keep {n} characters, then ... if something was cut",
            f"cut '{text}' off after {n} characters and add ... if there was more",
            f"only {n} characters of '{text}' fit, then ... for the rest",
            f'Cut "{text}" to {n} characters and add "..." if it was longer',
            f"Truncate '{text}' to {n} characters followed by ...",
            f"truncate '{text}' to {n} chars with ellipsis ...",
            f"first {n} characters of '{text}' and then ...",
            f"Shorten the text '{text}': keep {n} characters and put ... after them when something is cut off",
            f'A list shows titles with at most {n} characters, then "...". How does "{text}" appear?',
            f"Could you abbreviate '{text}' after {n} characters with three dots?",
            f"preview of '{text}', {n} chars plus ... if longer",
            f"Keep the first {n} characters of '{text}' and append ... unless the whole text fits",
            f"My headline '{text}' must stop after {n} characters and end in ... if it is cut. What is printed?",
            f"Shorten '{text}' to its first {n} characters plus three dots, if it is longer than that.",
            f'How does "{text}" read when it is truncated to {n} characters with "..." at the end?',
        ),
        think=f"If the text is longer than {n}, take the first {n} characters and add three dots.",
        code=f'text = {literal(text)}\nprint(text[:{n}] + "..." if len(text) > {n} else text)',
        answer=re.sub(rf"^(.{{{n}}}).+$", r"\1...", text),
    )


def wrap_text(rng: random.Random) -> Draft:
    text, width = f"{sentence(rng)} {sentence(rng).lower()}", rng.choice((15, 20, 24, 30))
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return Draft(
        phrasings=(
            f'Wrap the text "{text}" at {width} characters',
            f"Break '{text}' into lines of at most {width} characters, between words",
            f"wrap '{text}' width {width}",
            f"word wrap {width}: {text}",
            f"Print '{text}' with line breaks so that no line has more than {width} characters",
            f'My display shows {width} characters a line. How does it show "{text}"?',
            f"Could you wrap this to a width of {width} please: {text}",
            f"fold '{text}' at {width} columns without breaking words",
            f'Fill lines of {width} characters with the words of "{text}" and print the lines',
            f"Format the following text to {width} columns: {text}",
            f"Use a line width of {width} to wrap '{text}'.",
            f'Which lines do you get when "{text}" is wrapped to {width} columns?',
        ),
        think=f"Wrap the text with textwrap.fill at width {width}.",
        code=f"import textwrap\n\nprint(textwrap.fill({literal(text)}, width={width}))",
        answer="\n".join(lines),
    )


def reverse_each_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    turned, word = "", ""
    for c in f"{text} ":
        if c == " ":
            turned, word = f"{turned} {word}", ""
        else:
            word = c + word
    return Draft(
        phrasings=(
            f'Reverse every word of "{text}" but leave the words in place.',
            f"Flip the letters inside each word, same word order: {text}",
            f'Reverse each word in "{text}" but keep the order of the words',
            f"Reverse the letters of every word in '{text}'",
            f"reverse each word: {text}",
            f"'{text}' with every word spelled backwards",
            f"Spell each word of '{text}' backwards, the words staying in place",
            f'My brother talks with every word backwards. How does he say "{text}"?',
            f"Could you turn around each single word of '{text}'?",
            f"flip letters within words: {text}",
            f'Write "{text}" so that every word is reversed and the sentence order is the same',
            f"Take '{text}', reverse word by word, and print the sentence.",
            f"Reverse every word of the sentence '{text}' without changing their order.",
            f'How does "{text}" read with each of its words reversed?',
        ),
        think="Each word backwards, the order kept: split the sentence, reverse each word and join them with spaces.",
        code=f'text = {literal(text)}\nprint(" ".join(w[::-1] for w in text.split()))',
        answer=turned.strip(),
    )


def text_between(rng: random.Random) -> Draft:
    opening, closing = rng.choice((("[", "]"), ("(", ")"), ("<", ">"), ("{", "}"), ("<b>", "</b>"), ("**", "**")))
    inner = " ".join(words(rng, 1, 2))
    before, after = rng.choice(ITEMS), rng.choice(ITEMS)
    text = f"the {before} {opening}{inner}{closing} and a {after}"
    return Draft(
        phrasings=(
            f"what is inside {opening} and {closing} in '{text}'",
            f"get what stands between {opening} and {closing}: {text}",
            f'What is between "{opening}" and "{closing}" in "{text}"?',
            f"Extract the text between '{opening}' and '{closing}' from '{text}'",
            f"text between '{opening}' and '{closing}' in '{text}'",
            f"'{text}': what stands inside {opening} {closing}",
            f'Get the part of "{text}" that is enclosed by "{opening}" and "{closing}"',
            f'Our templates mark fields with {opening} and {closing}. Which field is in "{text}"?',
            f"Could you pull out what '{opening}' and '{closing}' surround in '{text}'?",
            f"inner text of '{opening}' ... '{closing}': '{text}'",
            f"In '{text}', take everything after '{opening}' and before the next '{closing}'",
            f'I only need the piece of "{text}" between the marks "{opening}" and "{closing}".',
            f"Print what '{text}' has between '{opening}' and '{closing}'.",
            f'Which text do "{opening}" and "{closing}" enclose in "{text}"?',
        ),
        think=f"Split the text at {opening}, take what follows, and split that at {closing}.",
        code=f"text = {literal(text)}\nprint(text.split({literal(opening)})[1].split({literal(closing)})[0])",
        answer=inner,
    )


def remove_affix(rng: random.Random) -> Draft:
    ending = rng.random() < 0.5
    stem = rng.choice((*WORDS, *ITEMS))
    affix = rng.choice((".txt", ".bak", "_old", "-final", " Ltd")) if ending else rng.choice(
        ("www.", "new_", "Re: ", "tmp-", "pre", "v")
    )  # fmt: skip
    text = stem + affix if ending else affix + stem
    place, side, method = ("suffix", "end", "removesuffix") if ending else ("prefix", "start", "removeprefix")
    return Draft(
        phrasings=(
            f'What is left of "{text}" if you drop the {place} "{affix}"?',
            f"{text} loses its {affix} at the {side}. What remains?",
            f"take '{affix}' off the {side} of '{text}'",
            f"remove the {place} '{affix}': {text}",
            f'Remove the {place} "{affix}" from "{text}"',
            f"Strip '{affix}' from the {side} of '{text}'",
            f"remove {place} '{affix}' from '{text}'",
            f"'{text}' without its {place} '{affix}'",
            f"Delete '{affix}' at the {side} of '{text}'",
            f'All my names have "{affix}" at the {side}. What is "{text}" without it?',
            f"Could you take the {place} '{affix}' off '{text}' for me?",
            f"drop '{affix}' at the {side}: '{text}'",
            f'Cut "{affix}" off the {side} of "{text}" and print the rest',
            f"What does '{text}' become if the {place} '{affix}' goes away?",
            f"Take the {place} '{affix}' away from '{text}'.",
            f'What is left of "{text}" after removing the {place} "{affix}"?',
        ),
        think=f"Remove {affix.strip()} from the {side} with {method}.",
        code=f"print({literal(text)}.{method}({literal(affix)}))",
        answer=stem,
    )
