"""Writing out: lines of dashes, boxes, centred titles, lists with bullets or numbers, greetings, prices, quotes."""

from __future__ import annotations

import itertools
import random
import re

from training.skills import vocabulary
from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence, words
from training.skills.vocabulary import person

_LINES = (("-", "dashes"), ("*", "stars"), ("=", "equals signs"), ("#", "hash signs"), ("_", "underscores"))


def line_of_marks(rng: random.Random) -> Draft:
    mark, name = rng.choice(_LINES)
    n = rng.randint(5, 60)
    return Draft(
        phrasings=(
            f"Make a line of {n} {name}",
            f"i want {n} {name} one after another",
            f"print {n} {name} in a row",
            f"draw a line with {n} {name}",
            f"a row of {n} {name} ({mark})",
            f"I need a separator of {n} {name} for my report.",
            f"separator line: {n} times {mark}",
            f"Write {n} {name} next to each other",
            f"give me {n} {name} without spaces",
            f"Print a line that consists of {n} {name}.",
            f"What does a row of exactly {n} {name} look like?",
        ),
        think=f"Line of {n} {name}: multiply {mark} by {n}.",
        code=f'print("{mark}" * {n})',
        answer="".join(itertools.repeat(mark, n)),
    )


def repeat_on_lines(rng: random.Random) -> Draft:
    text = rng.choice((sentence(rng), "I must not talk in class", "I will do my homework", rng.choice(WORDS)))
    n = rng.randint(2, 6)
    return Draft(
        phrasings=(
            f'Print "{text}" {n} times on separate lines',
            f"write '{text}' {n} times, each on its own line",
            f"{n} lines that all say '{text}'",
            f"print {n} lines of: {text}",
            f'The teacher said: write "{text}" {n} times, one per line.',
            f"As a punishment I have to write '{text}' {n} times under each other.",
            f"repeat the line '{text}' {n} times, a new line each time",
            f"fill {n} lines with '{text}'",
            f"Put '{text}' on {n} lines, one below the other",
            f"Print the text '{text}' {n} times, once per line.",
            f'What do {n} lines with "{text}" on each look like?',
        ),
        think=f"{n} lines: print the text in a loop that runs {n} times.",
        code=f"for _ in range({n}):\n    print({literal(text)})",
        answer="\n".join([text] * n),
    )


def box_of_marks(rng: random.Random) -> Draft:
    mark, name = rng.choice((("#", "#"), ("*", "stars"), ("*", "stars"), ("x", "x's"), ("o", "o's")))
    width, height = rng.randint(3, 12), rng.randint(2, 6)
    return Draft(
        phrasings=(
            f"Draw a filled rectangle of {name}, {width} wide and {height} high",
            f"draw a box of {name} {width} wide and {height} high (filled)",
            f"print a solid block of {name}: {height} rows, {width} in each row",
            f"rectangle of {name}, {width} x {height} (width x height)",
            f"make {height} rows of {width} {name}",
            f"My homework is to print {height} lines with {width} {name} in each.",
            f"{height} lines of {width} {name}, no spaces",
            f"ascii rectangle with {name}: width {width}, height {height}",
            f"Show a full rectangle made of {name} that is {width} wide and {height} high",
            f"Print a filled rectangle of {name} with width {width} and height {height}.",
            f"How does a solid rectangle of {name} look that is {width} wide and {height} high?",
        ),
        think=f"Filled rectangle: print a row of {width} {name} {height} times.",
        code=f'for _ in range({height}):\n    print("{mark}" * {width})',
        answer="\n".join("".join(mark for _ in range(width)) for _ in range(height)),
    )


def center_with_marks(rng: random.Random) -> Draft:
    text = rng.choice(("MENU", "REPORT", "Hello", "TOTAL", "News", rng.choice(ITEMS).upper(), rng.choice(NAMES)))
    mark, name = rng.choice((("*", "stars"), ("-", "dashes"), ("=", "equals signs")))
    side = rng.randint(3, 12)
    n = len(text) + 2 * side
    return Draft(
        phrasings=(
            f'I\'d like to have "{text}" in the middle of a line of {n} characters with {name} on both sides. '
            "What does that look like?",
            f'Center "{text}" in a line of {n} characters with {name} on both sides.',
            f'Center "{text}" in a line of {n} characters filled with {name}',
            f"center the word {text} in {n} characters with {name} around it",
            f"put {text} in the middle of {n} characters, rest {name}",
            f"{text} centered, width {n}, fill {mark}",
            f"pad {text} with {name} on both sides to a width of {n}",
            f"The headline {text} should stand in the middle of {n} characters of {name}. Print it.",
            f"banner: {text} in the centre of {n} characters, filled up with {mark}",
            f"write {text} in the middle of a row that is {n} long and otherwise {name}",
            f"Make a title line {n} characters wide with {text} in the centre and {name} left and right",
            f"Print {text} centred in a width of {n} characters, filled with {name}.",
            f'How does "{text}" look centred between {name} in a line of {n} characters?',
        ),
        think=f"Centred: call center with the width {n} and the mark {mark}.",
        code=f'print("{text}".center({n}, "{mark}"))',
        answer=mark * side + text + mark * side,
    )


def bullet_list(rng: random.Random) -> Draft:
    drawn = rng.choice((words(rng, 3, 4), rng.sample(vocabulary.FOODS, 3)))
    shown = f"{', '.join(drawn[:-1])} and {drawn[-1]}"
    mark, name = rng.choice((("-", "dashes"), ("-", "dashes"), ("*", "stars")))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} puts {shown} on a slide, one below the other with {name} in front. How does it look?",
            f"Make a bulleted list of {shown}, with {name}",
            f"make a list with {name} as bullets: {shown}",
            f"{shown} as a bullet list with {name}, one per line",
            f"bullet points ({mark}) for {shown}",
            f"write {shown} under each other with {name} in front",
            f"My shopping list is {shown}. Print it with a '{mark} ' in front of each, one per line.",
            f"list {shown} line by line, each after '{mark} '",
            f"turn {shown} into bullet points that start with '{mark} '",
            f"Show {shown} as bullets, one on every line, using {name}",
            f"Print a bullet list of {shown}, one per line, each starting with '{mark} '.",
            f"How do {shown} look as a bulleted list with {name}?",
        ),
        think=f"Bullet list: print each item after {mark} and a space.",
        code=f'for item in [{", ".join(literal(w) for w in drawn)}]:\n    print("{mark}", item)',
        answer=re.sub("^", f"{mark} ", "\n".join(drawn), flags=re.MULTILINE),
    )


def greet_each(rng: random.Random) -> Draft:
    drawn = rng.sample(NAMES, rng.choice((2, 3, 3)))
    shown = f"{', '.join(drawn[:-1])} and {drawn[-1]}"
    hello = rng.choice(("Hello", "Dear", "Happy birthday", "Welcome", "Good morning"))
    end = "," if hello == "Dear" else "!"
    form = f"{hello} {drawn[0]}{end}"
    return Draft(
        phrasings=(
            f'Write "{form}" for {shown}, one per line',
            f"make a greeting like '{form}' for {shown}",
            f"'{form}' and so on for {shown}, each on a line",
            f"greet {shown} line by line like this: {form}",
            f"For the cards I need '{form}' and the same for the others of {shown}, a line each.",
            f"print one line like '{form}' for each of {shown}",
            f"names: {shown}. greeting form: {form}. print all",
            f"Greet each of {shown} in the form '{form}', one after the other",
            f"Generate the lines '{form}' for every name: {shown}",
            f"Print a greeting of the form '{form}' for each of {shown}, one per line.",
            f"What are the greetings for {shown} if the first reads '{form}'?",
        ),
        think="Greetings: print the sentence with each name in its place.",
        code=f'for name in [{", ".join(literal(w) for w in drawn)}]:\n    print(f"{hello} {{name}}{end}")',
        answer="\n".join(re.sub(drawn[0], name, form) for name in drawn),
    )


def dollars_shown(rng: random.Random) -> Draft:
    cents = rng.choice((rng.randint(100, 9999) * 10, rng.randint(1000, 99999) * 100, rng.randint(100000, 9999999)))
    shown = f"{cents // 100}.{cents % 100:02d}".rstrip("0").rstrip(".")
    sign, name = rng.choice((("$", "dollars"), ("$", "dollars"), ("£", "pounds"), ("€", "euros")))
    return Draft(
        phrasings=(
            f"Write {shown} as a price in {name} with two decimals and commas, {sign} in front",
            f"write {shown} as a price in {name} like {sign}0,000.00",
            f"format {shown} as {name}, with {sign}, thousands comma and cents",
            f"{shown} as a {sign} amount with comma and 2 decimals",
            f"How is {shown} written on a bill, with {sign}, commas and two decimals?",
            f"currency format of {shown} ({sign}, comma for thousands, two decimals)",
            f"Our invoice tool prints {shown}. It should show {sign}, commas and cents. What is that?",
            f"show {shown} as money: {sign} in front, thousands separated by commas, two places",
            f"put {shown} in currency style with {sign}, commas and two decimal places",
            f"Format {shown} as an amount in {name}, with {sign}, commas and two decimals.",
            f"What does {shown} look like as a price with {sign}, thousands commas and cents?",
        ),
        think=f"Price: format {shown} with commas and two decimals and put {sign} in front.",
        code=f'print("{sign}" + format({shown}, ",.2f"))',
        answer=f"{sign}{re.sub(r'(?<=[0-9])(?=([0-9]{3})+$)', ',', str(cents // 100))}.{cents % 100:02d}",
    )


def two_places_shown(rng: random.Random) -> Draft:
    places = rng.choice((2, 2, 2, 1, 3))
    whole = rng.randint(0, 400)
    tail = "".join(rng.choice("0123456789") for _ in range(places)) + rng.choice("12346789") + rng.choice("123456789")
    shown = rng.choice((f"{whole}.{tail}", f"{whole}.{tail}", f"{whole}.{rng.randint(1, 9)}", str(whole)))
    digits = int((shown.split(".")[1] if "." in shown else "").ljust(places + 2, "0"))
    scaled = whole * 10**places + (digits + 50) // 100
    decimals = f"{places} decimal{'s' * (places > 1)}"
    return Draft(
        phrasings=(
            f"Format {shown} with exactly {decimals}, zeros included",
            f"format {shown} with {decimals}",
            f"write {shown} with exactly {decimals}",
            f"{shown} shown with {decimals}",
            f"print {shown} always with {decimals}, even zeros",
            f"On the price tag there are always {decimals}. How is {shown} written?",
            f"show {shown} with {decimals} after the point",
            f"How does {shown} look with a fixed {decimals}?",
            f"fixed {decimals}: {shown}",
            f"Print {shown} with exactly {decimals} after the point.",
            f"How is {shown} displayed if there must be exactly {decimals}?",
        ),
        think=f"Fixed decimals: format {shown} with .{places}f.",
        code=f'print(format({shown}, ".{places}f"))',
        answer=f"{scaled // 10**places}.{scaled % 10**places:0{places}d}",
    )


def quote_each(rng: random.Random) -> Draft:
    drawn = rng.choice((words(rng, 3, 5), rng.sample(NAMES, 3)))
    shown = ", ".join(drawn)
    mark, name = rng.choice((("'", "single quotes"), ("'", "single quotes"), ('"', "double quotes")))
    wrapped = literal(f"{mark}{{w}}{mark}") if mark == "'" else "'\"{w}\"'"
    return Draft(
        phrasings=(
            f"Put {name} around each of {shown}, keeping the commas",
            f"quote each word with {name}: {shown}",
            f"add {name} to every item of the list {shown}",
            f"{shown} with {name} around every entry",
            f"wrap each of {shown} in {name}, comma and space between",
            f"For a database query I need {shown} with {name} around each value.",
            f"surround the items {shown} with {name}",
            f"each of {shown} in {name}, separated by comma and space",
            f"make a quoted list ({name}) from {shown}",
            f"Print {shown} with every item in {name}, separated by a comma and a space.",
            f"How does the list {shown} look with {name} around each item?",
        ),
        think=f"Quoted: put {name} around each item and join with commas.",
        code=f'items = [{", ".join(literal(w) for w in drawn)}]\nprint(", ".join(f{wrapped} for w in items))',
        answer=re.sub(r"(\w+)", rf"{mark}\1{mark}", shown),
    )


def lines_to_commas(rng: random.Random) -> Draft:
    drawn = rng.choice((words(rng, 3, 5), rng.sample(NAMES, 4), [str(rng.randint(100, 999)) for _ in range(4)]))
    text = "\n".join(drawn)
    return Draft(
        phrasings=(
            f"Put these lines in one line, separated by commas:\n{text}",
            f"turn this column into a comma separated list (comma and space)\n{text}",
            f"lines to one line with commas:\n{text}",
            f"join these lines with a comma and a space:\n{text}",
            f"I copied a column from a sheet and need it in one row with commas in between:\n{text}",
            f"make one comma separated line of\n{text}",
            f"How do I write this column on a single line with commas?\n{text}",
            f"Put commas between the entries and write them on one line:\n{text}",
            f"column to row, comma + space:\n{text}",
            f"Join the following lines to one, with a comma and a space between them:\n{text}",
            f"What is this column as one line separated by commas?\n{text}",
        ),
        think="One line: split the text into lines and join them with a comma and a space.",
        code=f'text = {literal(text)}\nprint(", ".join(text.splitlines()))',
        answer=re.sub("\n", ", ", text),
    )


def one_per_line(rng: random.Random) -> Draft:
    drawn = rng.choice((rng.sample(ITEMS, rng.randint(3, 5)), rng.sample(NAMES, 4)))
    text = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Put each item of "{text}" on its own line',
            f"one per line: {text}",
            f"split '{text}' at the commas and print every part on a new line",
            f"write {text} under each other",
            f"turn {text} into a column",
            f"I want to paste {text} into a sheet, one entry per line. Print it like that.",
            f"print {text} line by line",
            f"list every item of {text} on a separate line, no commas",
            f"{text} as lines",
            f"Print the entries of {text} one per line, without the commas.",
            f'How does "{text}" look with one entry on each line?',
        ),
        think="One per line: split at the commas and print each part.",
        code=f'for item in "{text}".split(", "):\n    print(item)',
        answer=re.sub(", ", "\n", text),
    )
