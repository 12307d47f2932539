"""Words and pieces found by a pattern: regular expressions, wildcards, crosswords, doubles, starts, colours."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, sentence
from training.skills.vocabulary import person

_SHORT = ("bat", "boat", "best", "cab", "tub", "belt", "bit", "cat", "cart", "coat", "cast", "clot", "moat", "cut",
          "cot", "cost", "ship", "shop", "step", "stop", "spot", "lamp", "lump", "limp", "lip",
          "pan", "pen", "pain")  # fmt: skip
_UN = ("unhappy", "happy", "undo", "redo", "untie", "return", "rewrite", "preview", "prepaid", "dislike",
       "disagree", "unfair", "rebuild", "prefix", "display", "mistake", "misread", "under")  # fmt: skip


def words_matching_regex(rng: random.Random) -> Draft:
    a, b = rng.choice((("b", "t"), ("c", "t"), ("s", "p"), ("l", "p"), ("p", "n")))
    pattern, rule = rng.choice(((f"^{a}.*{b}$", ".*"), (f"^{a}.*{b}$", ".*"), (f"^{a}..{b}$", ".."), (f"^{a}.*", "")))
    drawn = rng.sample(_SHORT, 6)
    shown = ", ".join(drawn)
    fits = [w for w in drawn if w.startswith(a) and (not rule or w.endswith(b)) and (rule != ".." or len(w) == 4)]
    if not fits:
        return words_matching_regex(rng)
    return Draft(
        phrasings=(
            f"Which words match the pattern {pattern} in: {shown}?",
            f"regex {pattern}, words that match as a list: {shown}",
            f"Filter {shown} by the regular expression {pattern}; give a list.",
            f"which of {shown} does the regex {pattern} match",
            f"apply {pattern} to {shown}: list of matches",
            f"I search my word list {shown} with the regex {pattern}. What list of words do I find?",
            f"re.search with '{pattern}' over {shown}, keep the matching words",
            f"words matching {pattern}: {shown}, as list",
            f"Print a list of the words among {shown} that match the regular expression {pattern}.",
            f"What is the list of words in {shown} matched by {pattern}?",
        ),
        think=f"Matching words: keep those in which re.search finds {pattern}.",
        code=f'import re\n\nwords = {literals(drawn)}\nprint([w for w in words if re.search(r"{pattern}", w)])',
        answer=str(fits),
    )


def wildcard_matches(rng: random.Random) -> Draft:
    target = rng.choice(_SHORT)
    i = rng.randrange(1, len(target) - 1)
    star = rng.random() < 0.4
    pattern = f"{target[0]}*{target[-1]}" if star else target[:i] + "?" + target[i + 1 :]
    near = [w for w in _SHORT if w[0] == target[0] and w != target]
    drawn = list(dict.fromkeys([target, *rng.sample(near, min(3, len(near))), *rng.sample(_SHORT, 2)]))
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    form = re.compile(pattern.replace("?", ".").replace("*", ".*"))
    rule = "* is any text" if star else "? is any one character"
    return Draft(
        phrasings=(
            f'Which words match the wildcard "{pattern}" ({rule}): {shown}?',
            f"wildcard {pattern}, {rule}: which of {shown} fit? list",
            f"Filter {shown} with the wildcard pattern {pattern}, where {rule}.",
            f"fnmatch {pattern} on {shown}, list of matches",
            f"words like {pattern} ({rule}) in {shown}, as a list",
            f"In the dictionary search I type {pattern}; {rule}. Which of {shown} come up, as a list?",
            f"glob pattern {pattern} over these words: {shown}",
            f"list the words of {shown} that the shell pattern {pattern} matches",
            f"Print a list of the words in {shown} that fit the wildcard {pattern} ({rule}).",
            f"What list of words from {shown} matches {pattern} if {rule}?",
        ),
        think=f"Wildcard: keep the words that fnmatch finds to match {pattern}.",
        code=f'import fnmatch\n\nprint([w for w in {literals(drawn)} if fnmatch.fnmatch(w, "{pattern}")])',
        answer=str([w for w in drawn if form.fullmatch(w)]),
    )


def crossword_fits(rng: random.Random) -> Draft:
    target = rng.choice([w for w in _SHORT if len(w) == 4])
    kept = rng.sample(range(4), 2)
    pattern = "".join(c if i in kept else "_" for i, c in enumerate(target))
    drawn = [target, *rng.sample([w for w in _SHORT if w != target], 5)]
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    fits = [w for w in drawn if len(w) == 4 and all(w[i] == target[i] for i in kept)]
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name}'s crossword has a gap {pattern}, where _ can be any letter. Which of {shown} go in "
            "there? Give a list.",
            f'A crossword gives the pattern "{pattern}" (underscores are unknown letters). Which of {shown} fit?',
            f"crossword {pattern}: which of {shown} fit, as a list",
            f"Which words of {shown} fit into {pattern}, each _ being one letter? Give a list.",
            f"{pattern} with _ for any letter, candidates {shown}",
            f"In hangman I see {pattern}. Which of the words {shown} are still possible?",
            f"solve crossword pattern {pattern} from the list {shown}",
            f"list of words among {shown} that can fill {pattern}",
            f"fit {shown} to the gaps {pattern}, list the ones that work",
            f"Print a list of the words from {shown} that fit the crossword entry {pattern}.",
            f"What list of words from {shown} suits the entry {pattern} where _ is an open letter?",
        ),
        think=f"Crossword: same length as {pattern}, and each known letter equal to the word's letter there.",
        code=(
            f'pattern = "{pattern}"\nwords = {literals(drawn)}\n'
            "print([w for w in words if len(w) == len(pattern)\n"
            '       and all(p in ("_", c) for p, c in zip(pattern, w))])'
        ),
        answer=str(fits),
    )


def words_with_double(rng: random.Random) -> Draft:
    drawn = rng.sample((*WORDS, "book", "root", "look", "hill", "keeper", "coffee", "letter", "moon", "tree"), 6)
    shown = ", ".join(drawn)
    found = [w for w in drawn if any(w[i] == w[i - 1] for i in range(1, len(w)))]
    return Draft(
        phrasings=(
            f"Find all words in the list {shown} that contain a double letter.",
            f"words with a double letter (same letter twice in a row): {shown}, as a list",
            f"Which of {shown} have two equal letters next to each other? Give a list.",
            f"list the words with doubled letters among {shown}",
            f"double letters in which words? {shown}",
            f"My spelling lesson is about doubled letters. Which of {shown} belong in it, as a list?",
            f"filter {shown}: keep words where a letter is repeated directly",
            f"use the regex (.)\\1 to find words with a double letter in {shown}",
            f"Print a list of the words in {shown} in which a letter is directly repeated.",
            f"What is the list of words with a double letter in {shown}?",
        ),
        think="Double letters: keep the words in which a letter equals the one before it.",
        code=f"words = {literals(drawn)}\nprint([w for w in words if any(a == b for a, b in zip(w, w[1:]))])",
        answer=str(found),
    )


def count_words_containing(rng: random.Random) -> Draft:
    text = sentence(rng)
    word = rng.choice([w for w in text.split() if len(w) > 1]).lower()
    i = rng.randrange(len(word) - 1)
    part = word[i : i + rng.choice((1, 2, 2))]
    return Draft(
        phrasings=(
            f'Please count how many words of "{text}" contain "{part}", ignoring case.',
            f"how many words with {part} in them: {text} (any case)",
            f"In how many words of '{text}' does '{part}' occur, upper or lower case?",
            f"number of words containing '{part}' in '{text}', case ignored",
            f"count words that have {part} somewhere: {text} (ignore case)",
            f"My pupils circle each word with '{part}' in '{text}'. How many do they circle, case ignored?",
            f"words in '{text}' which include '{part}', how many? case does not matter",
            f"using python, count the words of '{text}' with '{part}' in them, case-insensitive",
            f"Count the words in the sentence '{text}' that contain '{part}' in upper or lower case.",
            f'What number of words in "{text}" contains "{part}", regardless of case?',
        ),
        think=f"Words containing {part}: lower-case the text, split it and count the words in which it occurs.",
        code=f'text = {literal(text)}\nprint(sum("{part}" in w for w in text.lower().split()))',
        answer=str(len(re.findall(rf"\S*{part}\S*", text, re.IGNORECASE))),
    )


def which_start_with(rng: random.Random) -> Draft:
    drawn = rng.sample(_UN, 5)
    start = rng.choice(("un", "re", "pre", "dis", "mis"))
    if not any(w.startswith(start) for w in drawn):
        return which_start_with(rng)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Which of the words {shown} start with "{start}"?',
            f"words beginning with {start}: {shown}, as a list",
            f"which of these have the prefix {start}-: {shown}",
            f"list the words with {start} at the start: {shown}",
            f"Of {shown}, which begin with {start}? Give a list.",
            f"In a lesson on prefixes: which of {shown} begin with {start}-?",
            f"filter by prefix '{start}': {shown}",
            f"keep only words that start with '{start}' from {shown}",
            f"Print a list of the words among {shown} that begin with '{start}'.",
            f'What is the list of words in {shown} with "{start}" at the beginning?',
        ),
        think=f"Prefix {start}: keep the words that start with it.",
        code=f'words = {literals(drawn)}\nprint([w for w in words if w.startswith("{start}")])',
        answer=str(re.findall(rf"\b{start}\w*", shown)),
    )


def extract_hex_colors(rng: random.Random) -> Draft:
    a, b, c = (f"#{rng.randrange(16**6):06x}" for _ in range(3))
    text, found = rng.choice(
        (
            (f"background {a}, text {b}", [a, b]),
            (f"color: {a}; border: 1px solid {b};", [a, b]),
            (f"The header is {a}, links are {b} and buttons {c}", [a, b, c]),
            (f"fill={a} stroke={b} on {rng.choice(ITEMS)} no. {rng.randint(2, 9)}", [a, b]),
        )
    )
    return Draft(
        phrasings=(
            f'Extract the hex colour codes from "{text}".',
            f"hex colors in '{text}' as a list",
            f"find all colour codes like #a1b2c3 in: {text}",
            f"Which colours are used in '{text}'? List their hex codes.",
            f"get every # colour code from the CSS '{text}'",
            f"A designer sent me '{text}'. What are the hex colours in it, as a list?",
            f"list of hex colour values: {text}",
            f"use a regular expression to find the six-digit hex colours in '{text}'",
            f"Print a list of the hexadecimal colour codes, with #, in '{text}'.",
            f'What is the list of colour codes that occur in "{text}"?',
        ),
        think="Colour codes: find each # that six hexadecimal digits follow.",
        code=f'import re\n\nprint(re.findall(r"#[0-9a-fA-F]{{6}}", "{text}"))',
        answer=str(found),
    )


def only_number(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(10, 999), rng.randint(1000, 99999)))
    item, name = rng.choice(ITEMS), rng.choice(NAMES)
    text = rng.choice((f"order no. {n} shipped", f"invoice #{n} is due", f"{name} scored {n} points",
                       f"room {n} is free", f"we sold {n} pieces of {item}", f"total: {n} euros",
                       f"page {n} of the {item} book"))  # fmt: skip
    return Draft(
        phrasings=(
            f'What number is in the text "{text}"?',
            f"what number is in '{text}'",
            f"extract the number: {text}",
            f"get just the number out of '{text}'",
            f"the only number in '{text}'?",
            f"My scanner reads '{text}'. Which number does it contain?",
            f"number from text: {text}",
            f"use a regex to pull the number from '{text}'",
            f"Print the one number that occurs in '{text}'.",
            f'Which number does the text "{text}" contain?',
        ),
        think="The number: search for a run of digits in the text.",
        code=f'import re\n\nprint(re.search(r"\\d+", "{text}").group())',
        answer="".join(c for c in text if c.isdigit()),
    )


def reorder_date(rng: random.Random) -> Draft:
    m, d, y = f"{rng.randint(1, 12):02d}", f"{rng.randint(1, 28):02d}", str(rng.randint(1980, 2035))
    date, told, pattern, new = rng.choice(
        (
            (f"{m}/{d}/{y}", "month/day/year", r"(\d+)/(\d+)/(\d+)", r"\3-\1-\2"),
            (f"{d}.{m}.{y}", "day.month.year", r"(\d+)\.(\d+)\.(\d+)", r"\3-\2-\1"),
            (f"{d}/{m}/{y}", "day/month/year", r"(\d+)/(\d+)/(\d+)", r"\3-\2-\1"),
        )
    )
    front = rng.choice(("Due ", "Born on ", "Meeting: ", "Paid on ", "Delivery ", "Next exam "))
    text = front + date
    return Draft(
        phrasings=(
            f'Use re.sub to change the date in "{text}" ({told}) to year-month-day with dashes.',
            f"'{text}': rewrite the {told} date as year-month-day with dashes",
            f"turn the date ({told}) inside '{text}' into YYYY-MM-DD, keep the rest",
            f"Replace the {told} date in '{text}' by the form year-month-day",
            f"regex: {told} to year-month-day in the text '{text}'",
            f"My notes have '{text}', date as {told}. How does the line read with the date as year-month-day?",
            f"reorder the date parts of '{text}' from {told} to year-month-day",
            f"change '{text}' so its {told} date is written with dashes, year first, then month, then day",
            f"Print the text '{text}' with its {told} date rewritten as year-month-day with dashes.",
            f'How does "{text}" read if the date, given as {told}, becomes year-month-day?',
        ),
        think=f"Catch the parts of the {told} date in groups and write year, month, day with dashes by re.sub.",
        code=f'import re\n\nprint(re.sub(r"{pattern}", r"{new}", "{text}"))',
        answer=f"{front}{y}-{m}-{d}",
    )


def split_at_capitals(rng: random.Random) -> Draft:
    drawn = [
        w.capitalize()
        for w in rng.sample((*ITEMS, "hello", "world", "python", "from", "user", "name"), rng.randint(2, 4))
    ]
    text = "".join(drawn)
    return Draft(
        phrasings=(
            f'Split "{text}" at the capital letters into a list.',
            f"split {text} before each capital letter, list",
            f"break PascalCase {text} into a list of its words",
            f"Which words is {text} made of? List them, capitals kept.",
            f"cut '{text}' wherever a capital begins and give the list",
            f"Someone forgot the spaces in {text}. List the words, each with its capital.",
            f"list of the capitalised parts of {text}",
            f"use re.findall to split '{text}' on uppercase letters",
            f"Print the list of parts of '{text}', each starting with a capital letter.",
            f'Into which list of words does "{text}" fall at its capitals?',
        ),
        think=f"Parts: find each capital letter with the small letters after it in {text}.",
        code=f'import re\n\nprint(re.findall(r"[A-Z][a-z]*", "{text}"))',
        answer=str(drawn),
    )


def csv_fields(rng: random.Random) -> Draft:
    name, city, item = (
        rng.choice(NAMES),
        rng.choice(("New York, NY", "Paris, France", "Lima, Peru", "Rome, Italy")),
        rng.choice(ITEMS),
    )
    n = rng.randint(18, 90)
    row = rng.choice(([name, city, str(n)], [str(n), city, name], [name, f"{item}, large", f"{n}.50"]))
    line = ",".join(f'"{f}"' if "," in f else f for f in row)
    return Draft(
        phrasings=(
            f"Convert the CSV line '{line}' into the list of its fields.",
            f"parse this CSV line into a list: {line}",
            f"Which fields has the CSV row {line} (quotes protect commas)? Give a list.",
            f"csv fields of {line} as list",
            f"Split {line} as CSV, respecting the quotes, into a list",
            f"I exported the line {line} from a spreadsheet. What is the list of its cells?",
            f"use the csv module to read the line {line} and show the list of fields",
            f"list the values of the comma separated, quoted line {line}",
            f"Print the list of fields in the CSV line {line}, where quoted commas do not separate.",
            f"What list of fields does the quoted CSV line {line} hold?",
        ),
        think="CSV with quotes: let csv.reader split the line, as a comma inside quotes belongs to the field.",
        code=f"import csv\n\nprint(next(csv.reader(['{line}'])))",
        answer=str(row),
    )
