"""How text is laid out: wrapped, shortened, indented, framed, chunked, repeated, numbers shown for readers."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence, words
from training.skills.vocabulary import person


def lines_when_wrapped(rng: random.Random) -> Draft:
    text, width = f"{sentence(rng)} and {sentence(rng)}", rng.choice((15, 18, 20, 24, 30))
    lines, room = 0, -1
    for word in text.split():
        if len(word) + 1 > room:
            lines, room = lines + 1, width - len(word)
        else:
            room -= len(word) + 1
    p = person(rng)
    return Draft(
        phrasings=(
            f'A sign can have only {width} characters a line. How many lines do I need for "{text}" if words '
            "are not broken?",
            f"{p.name} stitches '{text}' on a cushion, at most {width} characters in a row and no word broken. "
            "How many rows will it be?",
            f'How many lines does "{text}" need if wrapped at {width} characters?',
            f"wrapped at {width} characters, how many lines: {text}",
            f"Number of lines when '{text}' is broken between words at a width of {width}?",
            f"count the lines of '{text}' with at most {width} characters a line",
            f"A sign has room for {width} characters per line. How many lines does '{text}' take, words unbroken?",
            f"how many lines at width {width}? {text}",
            f"line count after word wrap at {width}: '{text}'",
            f"using textwrap with width {width}, how many lines has '{text}'",
            f"Print how many lines the text '{text}' fills at {width} characters per line.",
            f'Into how many lines is "{text}" wrapped at a width of {width}?',
        ),
        think=f"Wrap the text at {width} characters between words and count the lines.",
        code=f"import textwrap\n\nprint(len(textwrap.wrap({literal(text)}, {width})))",
        answer=str(lines),
    )


def shorten_at_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    n = rng.randint(15, 30)
    if len(text) <= n:
        return shorten_at_word(rng)
    parts = text.split()
    fitting = [" ".join(parts[:i]) + "..." for i in range(1, len(parts))]
    answer = [some for some in fitting if len(some) <= n][-1]
    return Draft(
        phrasings=(
            f'Shorten "{text}" to at most {n} characters without breaking words, ending in "...".',
            f"max {n} characters including the three dots at the end, whole words: {text}",
            f"Cut '{text}' between words so that it has at most {n} characters with its closing '...'.",
            f"textwrap.shorten('{text}', {n}, placeholder='...')",
            f"A teaser may have {n} characters, the '...' at its end included. Shorten '{text}' at a word boundary.",
            f"shorten to {n} chars at a word boundary, add ... (counted): {text}",
            f"How does '{text}' look cut to {n} characters at most, no word broken, '...' at the end included?",
            f"abbreviate '{text}' to {n} characters with ... and whole words only",
            f"Print '{text}' shortened to whole words and '...' in at most {n} characters.",
            f'What is "{text}" when shortened to {n} characters, dots included, without cutting a word?',
        ),
        think=f"Shorten: keep as many whole words as fit with the dots into {n} characters.",
        code=f'import textwrap\n\nprint(textwrap.shorten({literal(text)}, {n}, placeholder="..."))',
        answer=answer,
    )


def indent_lines(rng: random.Random) -> Draft:
    drawn = rng.choice((words(rng, 2, 4), rng.sample(NAMES, 3)))
    text = "\n".join(drawn)
    n = rng.choice((2, 4, 4, 8))
    mark, name = rng.choice(((" ", f"{n} spaces"), (" ", f"{n} spaces"), ("> ", '"> "'), ("- ", '"- "')))
    front = mark * n if mark == " " else mark
    shown = literal(text)
    return Draft(
        phrasings=(
            f"Put {name} in front of each line of {shown}.",
            f"Indent every line of this text with {name}:\n{text}",
            f"start each line with {name}:\n{text}",
            f"add {name} before every line\n{text}",
            f"Prefix all lines of {shown} with {name}",
            f"I quote a mail: each of the lines needs {name} at its beginning. What is the result?\n{text}",
            f"textwrap.indent, {name} as prefix: {shown}",
            f"indent these lines by {name}:\n{text}",
            f"Print the following lines, each with {name} before it:\n{text}",
            f"How does {shown} look with {name} at the start of each line?",
        ),
        think=f"Each line gets {name} in front: go through the lines and print the prefix with the line.",
        code=f'for line in {shown}.splitlines():\n    print("{front}" + line)',
        answer="\n".join(front + w for w in drawn),
    )


def frame_word(rng: random.Random) -> Draft:
    text = rng.choice((*ITEMS, *NAMES, "Hi", "STOP", "SALE", "OK"))
    mark = rng.choice("#*+=")
    edge = "".join(mark for _ in range(len(text) + 4))
    rule = f"one line of {mark} above and below, and {mark} with a space on both sides"
    return Draft(
        phrasings=(
            f'Make a frame of {mark} around the word "{text}": {rule}.',
            f"frame {text} with {mark} ({rule})",
            f"Put '{text}' into a box of {mark}; {rule}",
            f"banner in a box: {text}, made of {mark}, {rule}",
            f"Draw a border of {mark} around {text}, with {rule}",
            f"For a text game I want {text} framed: {rule}. What are the three lines?",
            f"print {text} in a frame of {mark}: {rule}",
            f"surround {text} by {mark}, {rule}, please",
            f"Print the word {text} inside a border with {rule}.",
            f'How does "{text}" look in a frame with {rule}?',
        ),
        think=f"Frame: the edge is {mark} for the length of {text} plus 4; the word stands between.",
        code=(
            f'word = "{text}"\nedge = "{mark}" * (len(word) + 4)\n'
            f'print(edge)\nprint("{mark} " + word + " {mark}")\nprint(edge)'
        ),
        answer=f"{edge}\n{mark} {text} {mark}\n{edge}",
    )


def repeat_with_mark(rng: random.Random) -> Draft:
    text = rng.choice(("ha", "la", "yes", "no", "tick", "go", "echo", rng.choice(ITEMS), rng.choice(NAMES)))
    n = rng.randint(2, 7)
    mark, name = rng.choice((("-", "dashes"), (" ", "spaces"), ("/", "slashes"), ("_", "underscores"), ("*", "stars"),
                             ("+", "plus signs"), (".", "dots")))  # fmt: skip
    made = text
    for _ in range(n - 1):
        made += mark + text
    return Draft(
        phrasings=(
            f'Repeat "{text}" {n} times separated by {name}.',
            f"repeat {text} {n} times with {name} between",
            f"Write {text} {n} times with {name} in between, no spaces besides."
            if mark != " "
            else f"Write {text} {n} times with a space in between.",
            f"{n} times '{text}', separated by {name}",
            f"'{text}' x {n}, joined by {name}",
            f"A refrain has '{text}' {n} times with {name} between them. What does it look like?",
            f"say {text} {n} times, separator: {name}",
            f"using python join {n} copies of '{text}' with {name}",
            f"Print '{text}' {n} times on one line with only {name} between the copies.",
            f'What is "{text}" repeated {n} times and joined with {name}?',
        ),
        think=f"Repeat: make a list of {n} times {text} and join it with {name}.",
        code=f'print("{mark}".join(["{text}"] * {n}))',
        answer=made,
    )


def mark_every_n(rng: random.Random) -> Draft:
    n = rng.choice((2, 3, 4))
    text = rng.choice(("".join(rng.choice("123456789") for _ in range(n * rng.randint(2, 4))), rng.choice(WORDS),
                       "".join(rng.choice("ABCDEFGHKLM23456789") for _ in range(n * 3))))  # fmt: skip
    mark, name = rng.choice((("-", "dash"), ("-", "dash"), (":", "colon"), (".", "dot"), (",", "comma")))
    nth = {2: "second", 3: "third", 4: "fourth"}[n]
    return Draft(
        phrasings=(
            f'Insert a {name} after every {nth} character of "{text}", but not at the end.',
            f"put a {name} after every {n} characters of {text}, none at the end",
            f"{text} in groups of {n} joined by '{mark}'",
            f"Format {text} with a {name} between blocks of {n} characters",
            f"separate {text} with '{mark}' every {n} characters",
            f"A serial number {text} is easier to read with a {name} between groups of {n}. How is it written?",
            f"break {text} up by a {name} after each {n} characters (not after the last)",
            f"chunks of {n} from '{text}', a {name} between them",
            f"Print '{text}' with a {name} between every {n} characters, counted from the left.",
            f'How does "{text}" look with a {name} between groups of {n} characters from the left?',
        ),
        think=f"Groups of {n}: slice the text every {n} characters and join the parts with a {name}.",
        code=f'text = "{text}"\nprint("{mark}".join(text[i:i + {n}] for i in range(0, len(text), {n})))',
        answer=re.sub(rf"(.{{{n}}})(?=.)", rf"\1{mark}", text),
    )


def list_of_chunks(rng: random.Random) -> Draft:
    n = rng.choice((2, 3, 4, 5))
    text = rng.choice((rng.choice(WORDS), "abcdefghijkl", "".join(rng.choice("0123456789") for _ in range(n * 3)),
                       "".join(rng.choice("ACGT") for _ in range(12))))  # fmt: skip
    return Draft(
        phrasings=(
            f'Break "{text}" into groups of {n} characters, as a list.',
            f"chop {text} up every {n} characters and list the bits",
            f'Split "{text}" into a list of chunks of {n} characters.',
            f"chunks of {n} characters of {text}, as a list",
            f"cut '{text}' into pieces of length {n} (list, the last may be shorter)",
            f"list of {n}-character blocks in {text}",
            f"What list do you get by cutting '{text}' every {n} characters?",
            f"I read {text} in portions of {n} characters. Which list of portions is that?",
            f"break the string {text} up into a list with {n} characters each",
            f"using python, chunk '{text}' by {n} into a list",
            f"Print a list of the consecutive {n}-character parts of '{text}'.",
            f'Into which list of parts with {n} characters does "{text}" fall?',
        ),
        think=f"Chunks: take slices of {n} characters from every {n}th index on.",
        code=f'text = "{text}"\nprint([text[i:i + {n}] for i in range(0, len(text), {n})])',
        answer=str(re.findall(f".{{1,{n}}}", text)),
    )


def decimal_as_percent(rng: random.Random) -> Draft:
    thousandths = rng.choice((rng.randint(11, 999), rng.randint(11, 999), rng.randint(1001, 2500)))
    shown = f"{thousandths // 1000}.{thousandths % 1000:03d}".rstrip("0")
    if shown.endswith("."):
        return decimal_as_percent(rng)
    return Draft(
        phrasings=(
            f"Write {shown} as a percentage with one decimal and a percent sign.",
            f"{shown} as percent, one decimal, with % sign",
            f"Format the decimal {shown} as a percentage with 1 digit after the point",
            f"show {shown} like 12.3%",
            f"How is {shown} written as a percentage, to one decimal, with the sign?",
            f"My table has {shown}; the editor wants it as a percentage with one decimal and %. What do I write?",
            f"format {shown} with .1%",
            f"percentage string of {shown}, one decimal place",
            f"Print {shown} as a percentage with exactly one decimal, followed by %.",
            f"What is {shown} as a percentage with the sign % and one decimal?",
        ),
        think=f"Percentage: format {shown} with .1%, which multiplies by 100 and adds the sign.",
        code=f"print(format({shown}, '.1%'))",
        answer=f"{thousandths // 10}.{thousandths % 10}%",
    )


def grouped_two_places(rng: random.Random) -> Draft:
    cents = rng.randint(100_000, 999_999_999)
    if cents % 10 == 0:
        cents += 5
    shown = f"{cents // 100}.{cents % 100:02d}"
    if rng.random() < 0.4:
        cents -= cents % 10
        shown = f"{cents // 100}.{cents // 10 % 10}"
    whole = re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", str(cents // 100))
    return Draft(
        phrasings=(
            f"Format the price {shown} with thousands separators and two decimals.",
            f"{shown} with commas for thousands and 2 decimals",
            f"Write {shown} with a comma every three digits and exactly two decimal places",
            f"format {shown} like 1,234.50",
            f"How is the amount {shown} printed with thousands commas and two decimals?",
            f"An invoice should show {shown} with commas and two decimals. What does it show?",
            f"f-string ,.2f applied to {shown}",
            f"pretty print the number {shown}: thousands commas, 2 decimals",
            f"Print {shown} with commas between the thousands and with two decimal places.",
            f"What does {shown} look like with thousands separators (commas) and two decimals?",
        ),
        think=f"Format {shown} with ,.2f: commas between the thousands, two decimals.",
        code=f"print(format({shown}, ',.2f'))",
        answer=f"{whole}.{cents % 100:02d}",
    )


def slug_of_title(rng: random.Random) -> Draft:
    text = sentence(rng).title()
    text = rng.choice((f"{text}!", f"{rng.randint(3, 20)} Tips: {text}", f"{text}?",
                       f"{text} (Part {rng.randint(1, 9)})",
                       f"{rng.choice(NAMES)}'s Guide, or {text}"))  # fmt: skip
    slug = "-".join(re.sub(r"[^a-z0-9 ]", "", text.lower()).split(" "))
    rule = "lower case, punctuation removed, hyphens for spaces"
    return Draft(
        phrasings=(
            f'My web page needs a short address for the post "{text}": {rule}. What is it?',
            f'Create a slug from the title "{text}" ({rule}).',
            f'slug of "{text}": {rule}',
            f'Make a URL slug without punctuation from "{text}": {rule}.',
            f'slugify "{text}", {rule}',
            f'The blog title is "{text}". Which slug does it get ({rule})?',
            f'url part for the heading "{text}" ({rule})',
            f'Turn the headline "{text}" into a slug with only small letters, digits and hyphens; {rule}.',
            f'using python, clean "{text}" to a slug: {rule}',
            f'Print the slug of the title "{text}": {rule}.',
            f'What is the slug for "{text}" if the rule is: {rule}?',
        ),
        think="Slug: lower-case the title, remove all but letters, digits and spaces, put hyphens for spaces.",
        code=(
            f'import re\n\ntext = {literal(text)}.lower()\ntext = re.sub(r"[^a-z0-9 ]", "", text)\n'
            'print("-".join(text.split()))'
        ),
        answer=slug,
    )
