"""Verses and lines written in a row: counted, measured, turned round, sorted, searched; words put on lines."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence

_MARKS = ((" / ", "slashes"), (" / ", "slashes"), (" | ", "vertical bars"))


def _lines(rng: random.Random, least: int, most: int) -> list[str]:
    return list(dict.fromkeys(sentence(rng) for _ in range(rng.randint(least, most))))


def verse_line_count(rng: random.Random) -> Draft:
    lines = _lines(rng, 3, 6)
    mark, name = rng.choice(_MARKS)
    text = mark.join(lines)
    return Draft(
        phrasings=(
            f'A poem is written in a row, its lines divided by "{mark}": {text}. How many lines does it have?',
            f"how many lines, {name} between them: {text}",
            f"Count the lines of this verse, where {name} stand between the lines: {text}",
            f'"{text}" - number of lines if {name} divide them',
            f'If lines are separated by "{mark}", how many lines are in "{text}"?',
            f"A song text reads '{text}', with {name} for the line breaks. How many lines is that?",
            f"line count of '{text}' ({name} mark the ends of lines)",
            f"using python, count the parts of '{text}' between the {name}",
            f"My pupil quoted a poem with {name} between the lines: {text}. How many lines did she quote?",
            f"Give the number of lines in the verse '{text}', which {name} divide.",
            f'Of how many lines does the verse "{text}" consist, {name} being the breaks?',
        ),
        think=f"Lines: split the verse at the {name} and count the parts.",
        code=f'text = {literal(text)}\nprint(len(text.split("{mark}")))',
        answer=str(len(lines)),
    )


def words_in_each_line(rng: random.Random) -> Draft:
    lines = _lines(rng, 2, 4)
    mark, name = rng.choice(_MARKS)
    text = mark.join(lines)
    return Draft(
        phrasings=(
            f'Count the words in each line of "{text}", lines being divided by "{mark}". Give a list.',
            f"words per line as a list, {name} between the lines: {text}",
            f"A haiku in one row: {text}. How many words does each line have ({name} divide them)? A list, please.",
            f"list the number of words of every line of '{text}' ({name} separate the lines)",
            f"For each line of the poem '{text}', with {name} as line breaks, count its words and list the counts.",
            f"how many words has line one, line two and so on, as a list: {text} ({name} = new line)",
            f"word counts line by line for '{text}', split at the {name}, as a list",
            f"I check the metre of '{text}', {name} between the lines. List the number of words of each line.",
            f"using python make the list of word counts for the lines in '{text}', {name} between",
            f"Print a list with the number of words in every line of '{text}', whose lines {name} divide.",
            f'What list of word counts do the lines of "{text}" have if {name} divide them?',
        ),
        think=f"Words in each line: split the verse at the {name} and count the words of every part.",
        code=f'text = {literal(text)}\nprint([len(line.split()) for line in text.split("{mark}")])',
        answer=str([line.count(" ") + 1 for line in lines]),
    )


def lines_reversed(rng: random.Random) -> Draft:
    drawn = rng.choice((_lines(rng, 3, 4), rng.sample(ITEMS, 4), rng.sample(NAMES, 3)))
    mark, name = rng.choice((("|", "vertical bars"), ("; ", "semicolons"), (" / ", "slashes"), (", ", "commas")))
    text, turned = mark.join(drawn), ""
    for line in drawn:
        turned = f"{line}{mark}{turned}" if turned else line
    return Draft(
        phrasings=(
            f"Reverse the order of the lines, which {name} divide, and keep the {name}: {text}",
            f"last line first, {name} stay between: {text}",
            f"'{text}': put the parts between the {name} in the opposite order",
            f'Turn the order of the entries in "{text}" around ({name} between them, as before).',
            f"reverse order of parts, separator {name}: {text}",
            f"My log has the newest entry last: {text}. Write it with the newest first, with {name} as before.",
            f"the parts of {text} from the last to the first, still with {name} between",
            f"using python, split '{text}' at the {name}, reverse the parts and join them the same way",
            f"I need '{text}' backwards, but by entries and not by letters, {name} kept. What is it?",
            f"Print the entries of '{text}' in reverse order with {name} between them.",
            f'How does "{text}" read with its parts, divided by {name}, in reverse order?',
        ),
        think=f"Split at the {name}, reverse the list of parts and join it with the same mark.",
        code=f'parts = {literal(text)}.split("{mark}")\nprint("{mark}".join(reversed(parts)))',
        answer=turned,
    )


def lines_sorted(rng: random.Random) -> Draft:
    drawn = rng.choice((rng.sample(ITEMS, rng.randint(3, 5)), rng.sample(NAMES, 4), rng.sample(WORDS, 3)))
    text = "\n".join(drawn)
    ordered: list[str] = []
    for line in drawn:
        ordered.insert(sum(other < line for other in ordered), line)
    return Draft(
        phrasings=(
            f"Sort these lines alphabetically and keep one entry per line:\n{text}",
            f"sort lines a-z:\n{text}",
            f"Put the lines of this list in alphabetical order, each on its own line.\n{text}",
            f"Here is my shopping list, one thing a line. Print it in alphabetical order, one a line.\n{text}",
            f"alphabetical order, line by line:\n{text}",
            f"In my editor I would use 'sort lines'. What comes out for\n{text}",
            f"Order the following lines from a to z, still one below the other:\n{text}",
            f"using python, sort the lines of this text and print them:\n{text}",
            f"The glossary has these entries, one a line. Sort them:\n{text}",
            f"Print the lines below in the order of the alphabet, each on a line.\n{text}",
            f"How does this look with its lines sorted alphabetically?\n{text}",
        ),
        think="Lines in alphabetical order: split the text into lines, sort them and join them with line breaks.",
        code=f'text = """{text}"""\nprint("\\n".join(sorted(text.splitlines())))',
        answer="\n".join(ordered),
    )


def line_with_word(rng: random.Random) -> Draft:
    lines = _lines(rng, 3, 4)
    target = rng.choice([w for w in " ".join(lines).split() if sum(w in line for line in lines) == 1] or ["none"])
    if target == "none":
        return line_with_word(rng)
    text = "\n".join(lines)
    number = text[: text.index(target)].count("\n") + 1
    return Draft(
        phrasings=(
            f'In which line, counting from 1, does "{target}" occur?\n{text}',
            f"line number of '{target}' (first line is 1):\n{text}",
            f"I look for the word {target}. Which line is it in, counted from 1?\n{text}",
            f"find {target}, give the line number starting at 1:\n{text}",
            f"On which line of this text do I find '{target}', if the first line is number 1?\n{text}",
            f"which line has {target} in it (1 = first)\n{text}",
            f"A proof-reader marks the word {target}. What number has its line, from 1?\n{text}",
            f"using python, print the number of the line containing '{target}', lines counted from 1:\n{text}",
            f"Search the following lines for {target} and tell me the line number, from 1.\n{text}",
            f"Print the number, counted from 1, of the line below with the word '{target}'.\n{text}",
            f"What is the number of the line that contains '{target}', the first being 1?\n{text}",
        ),
        think=f"Line number: go through the lines, counted from 1, and print the number of the one with {target}.",
        code=(
            f'text = """{text}"""\nfor number, line in enumerate(text.splitlines(), 1):\n'
            f'    if "{target}" in line:\n        print(number)'
        ),
        answer=str(number),
    )


def words_on_lines(rng: random.Random) -> Draft:
    text = sentence(rng)
    return Draft(
        phrasings=(
            f'Write each word of "{text}" on its own line.',
            f"one word per line: {text}",
            f"Break '{text}' after every word, so that each word stands on a line",
            f"put every word of '{text}' below the one before",
            f"each word on a new line please: {text}",
            f"For a vocabulary list I need the words of '{text}' one under the other. Print them so.",
            f"words of '{text}' as a column",
            f"using python, print '{text}' with every word on a line of its own",
            f"replace the spaces of '{text}' by line breaks",
            f"Print the words of the sentence '{text}' one on each line.",
            f'How does "{text}" look with one word on every line?',
        ),
        think="One word a line: split the sentence into words and print each.",
        code=f"for word in {literal(text)}.split():\n    print(word)",
        answer=text.replace(" ", "\n"),
    )


def words_to_commas(rng: random.Random) -> Draft:
    drawn = rng.choice((rng.sample(ITEMS, rng.randint(3, 6)), rng.sample(NAMES, 4), rng.sample(WORDS, 4)))
    text = " ".join(drawn)
    return Draft(
        phrasings=(
            f'Make a comma-separated list from "{text}", with a space after each comma.',
            f"put a comma and a space between the words: {text}",
            f"{text} -> with commas (and a space after each)",
            f"I typed my shopping list as '{text}'. Write it with a comma and a space between the things.",
            f"turn the words '{text}' into one line separated by ', '",
            f"add commas between the words of '{text}' (comma, space)",
            f"'{text}' as items separated by comma and space",
            f"using python, join the words of '{text}' with a comma and a space",
            f"There are only spaces between these: {text}. I want a comma and a space instead.",
            f"Print the words of '{text}' with a comma and a space between them.",
            f'How does "{text}" read with a comma and a space between its words?',
        ),
        think="Commas between the words: split the text at the spaces and join the words with a comma and a space.",
        code=f'print(", ".join({literal(text)}.split()))',
        answer=text.replace(" ", ", "),
    )


def count_questions(rng: random.Random) -> Draft:
    parts = [sentence(rng) + rng.choice("?.!?") for _ in range(rng.randint(3, 5))]
    text = " ".join(f"{p[0].upper()}{p[1:]}" for p in parts)
    kind, mark, other = rng.choice(
        (("questions", "?", "end with a question mark"), ("exclamations", "!", "end with an exclamation mark"))
    )
    return Draft(
        phrasings=(
            f'How many sentences of "{text}" {other}?',
            f"number of {kind} in: {text}",
            f"Count the {kind} in this text: {text}",
            f"how many {kind} are there? {text}",
            f"An interview reads: {text} How many of its sentences are {kind}?",
            f"In the text '{text}', how many sentences are {kind}, by the mark at their end?",
            f"sentences that {other}, how many: {text}",
            f"using python, count the sentences of '{text}' that {other}",
            f"I wonder how many {kind} I wrote: {text}",
            f"Find the number of sentences in '{text}' that {other}.",
            f'What number of {kind} does "{text}" contain?',
        ),
        think=f"Number of {kind}: count the marks {mark} that end sentences.",
        code=f'text = {literal(text)}\nprint(text.count("{mark}"))',
        answer=str(sum(p[-1] == mark for p in parts)),
    )


def shortest_sentence(rng: random.Random) -> Draft:
    parts = [f"{p[0].upper()}{p[1:]}" for p in _lines(rng, 3, 4)]
    counts = sorted(len(re.findall(r"\S+", p)) for p in parts)
    most = rng.random() < 0.4
    if len(counts) < 3 or counts[0] == counts[1] or counts[-1] == counts[-2]:
        return shortest_sentence(rng)
    text = " ".join(f"{p}." for p in parts)
    word, amount, function = ("longest", "most", "max") if most else ("shortest", "fewest", "min")
    found = next(p for p in parts if len(re.findall(r"\S+", p)) == counts[-1 if most else 0])
    return Draft(
        phrasings=(
            f'Which sentence of "{text}" has the {amount} words? Print it without its full stop.',
            f"{word} sentence by words, without the full stop: {text}",
            f"Find the sentence with the {amount} words (leave off the full stop): {text}",
            f"which of these sentences is the {word} in words, no full stop: {text}",
            f"My editor asks for the {word} sentence, counted in words. Which is it, without full stop? {text}",
            f"sentence with the {amount} words in '{text}', full stop dropped",
            f"Of the sentences '{text}', which is the {word} if I count words? No full stop.",
            f"using python, print the {word} sentence (by number of words, without the dot) of: {text}",
            f"I want to read aloud the one with the {amount} words: {text} Give it without the dot.",
            f"Print the {word} sentence of '{text}', measured in words, without its full stop.",
            f'What is the {word} sentence in "{text}" by words, its full stop left away?',
        ),
        think=f"The {word} sentence: split the text at the full stops and take the {function} by number of words.",
        code=(
            f'text = {literal(text)}\nsentences = text.rstrip(".").split(". ")\n'
            f"print({function}(sentences, key=lambda s: len(s.split())))"
        ),
        answer=found,
    )
