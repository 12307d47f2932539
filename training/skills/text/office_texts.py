"""Texts of an office: clock times, names with initials, labelled numbers, numbers in order, pages, excerpts."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import CITIES, ITEMS, NAMES, SURNAMES, literal, sentence


def is_clock_time(rng: random.Random) -> Draft:
    hour, minute = (
        rng.choice((rng.randint(0, 23), rng.randint(0, 29))),
        rng.choice((rng.randint(0, 59), rng.randint(50, 79))),
    )
    text = f"{hour:02d}:{minute:02d}"
    good = re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text)
    return Draft(
        phrasings=(
            f'Is "{text}" a valid time of day (24-hour clock)?',
            f"valid 24h time? {text}",
            f"Does a 24-hour clock ever show {text}?",
            f"{text} - is this a real time on a 24-hour clock, hours up to 23 and minutes up to 59?",
            f"Somebody typed {text} as an appointment. Can that be a time in the 24-hour system?",
            f"check that {text} is a possible clock time (HH:MM, 24 hours)",
            f"is there a time {text} in 24-hour notation",
            f"using python, validate the 24-hour time '{text}'",
            f"A form asks for HH:MM, 24-hour clock. Is {text} acceptable?",
            f"Check whether '{text}' is a valid time in the form HH:MM with 24 hours.",
            f'Is "{text}" within the times that a day of 24 hours has?',
        ),
        think="Valid time: the hour must be below 24 and the minutes below 60.",
        code=f'hour, minute = map(int, "{text}".split(":"))\nprint(hour < 24 and minute < 60)',
        answer=str(good is not None),
    )


def same_when_cleaned(rng: random.Random) -> Draft:
    first = rng.choice((rng.choice(NAMES), rng.choice(CITIES), rng.choice(ITEMS), "hello", "Yes", "New York"))
    second = rng.choice((first, first, rng.choice(NAMES), first + "s"))
    second = rng.choice((second.upper(), second.lower(), second.capitalize()))
    second = rng.choice((f"{second} ", f" {second}", f"  {second} "))
    return Draft(
        phrasings=(
            f'Are "{first}" and "{second}" the same if you ignore case and the spaces around?',
            f"equal after trimming and lower-casing? '{first}' / '{second}'",
            f"A form got '{second}', my list has '{first}'. Same entry, apart from case and outer spaces?",
            f"'{first}' == '{second}' when case and outer blanks don't matter?",
            f"compare '{first}' with '{second}', no regard to capitals or to blanks at the ends",
            f"Is '{second}' just '{first}' with other capitals and blanks around it?",
            f"do '{first}' and '{second}' match, ignoring case and leading or trailing spaces",
            f"using python, strip and lower both '{first}' and '{second}': equal?",
            f"duplicate or not: '{first}', '{second}' (case and surrounding spaces are ignored)",
            f"Check whether '{first}' equals '{second}' once both are trimmed and in lower case.",
            f'Apart from capitals and outer spaces, is "{second}" equal to "{first}"?',
        ),
        think="Compare both texts after strip and lower.",
        code=(
            f"first = {literal(first)}\nsecond = {literal(second)}\n"
            "print(first.strip().lower() == second.strip().lower())"
        ),
        answer=str(re.fullmatch(rf" *{first} *", second, re.IGNORECASE) is not None),
    )


def initials_before_surname(rng: random.Random) -> Draft:
    firsts = rng.sample(NAMES, rng.choice((2, 2, 3)))
    last = rng.choice(SURNAMES)
    text = f"{' '.join(firsts)} {last}"
    return Draft(
        phrasings=(
            f'Write "{text}" the way "Johann Sebastian Bach" becomes "J. S. Bach".',
            f"{text} with initials for all names but the surname (style J. S. Bach)",
            f"Shorten the given names of {text} to initials with dot and space, the surname in full.",
            f"author name as in a bibliography, initials then surname, A. B. Name: {text}",
            f"On the book cover {text} appears as initials (each with a dot and a space) and surname. How?",
            f"abbreviate all but the last name, dots and spaces: {text}",
            f"J. R. R. Tolkien style for {text}",
            f"using python, keep the last word of '{text}' and turn the others into initials with dots, spaces between",
            f"name tag: every first name only as its letter and a dot, then the family name, spaces between. {text}",
            f"Print {text} with each given name as an initial and a dot, followed by the surname, spaces between.",
            f'How is "{text}" written with dotted initials, spaces and the full surname?',
        ),
        think="Split the name, make the first letter with a dot of all parts but the last, and join with spaces.",
        code=(f'*names, last = "{text}".split()\nprint(" ".join([f"{{n[0]}}." for n in names] + [last]))'),
        answer=re.sub(r"(\w)\w* ", r"\1. ", text),
    )


def label_of_extreme(rng: random.Random) -> Draft:
    labels = rng.choice((rng.sample(ITEMS, rng.randint(3, 5)), rng.sample(NAMES, 4), rng.sample(CITIES, 3)))
    numbers = rng.sample(range(2, 100), len(labels))
    text = ", ".join(f"{w}:{n}" for w, n in zip(labels, numbers, strict=True))
    most = rng.random() < 0.6
    word, function = ("largest", "max") if most else ("smallest", "min")
    ranked = sorted(zip(numbers, labels, strict=True))
    return Draft(
        phrasings=(
            f'From "{text}", which entry has the {word} number?',
            f"{word} number belongs to which: {text}",
            f"Read '{text}' and tell me the name with the {word} number.",
            f"who or what has the {word} value in '{text}'",
            f"The results came as one line, {text}. Whose number is the {word}?",
            f"label with the {word} number: {text}",
            f"in '{text}' the {word} number stands after which word?",
            f"using python, parse '{text}' and print the word with the {word} number",
            f"name:number pairs {text} - which name goes with the {word}?",
            f"Print the word of '{text}' that stands before the {word} number.",
            f'Which word in "{text}" is paired with the {word} number?',
        ),
        think=f"Split the text into pairs, split each at the colon and take the {function} by number.",
        code=(
            f'pairs = [p.split(":") for p in "{text}".split(", ")]\n'
            f"print({function}(pairs, key=lambda p: int(p[1]))[0])"
        ),
        answer=ranked[-1 if most else 0][1],
    )


def numbers_in_text_sorted(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 120), rng.randint(3, 6))
    mark, name = rng.choice(
        (("-", "dashes"), (" < ", "the sign < and spaces"), (", ", "commas and spaces"), (" ", "spaces"))
    )
    text = ", ".join(map(str, numbers))
    ordered: list[int] = []
    for n in numbers:
        ordered.insert(sum(m < n for m in ordered), n)
    return Draft(
        phrasings=(
            f'Sort the numbers in the text "{text}" and write them with {name} between.',
            f"smallest first, {name} between: {text}",
            f"Turn '{text}' into a sorted text with {name} between the numbers.",
            f"order by size and join by {name}: {text}",
            f"My pupils bring '{text}' into order, from small to large, with {name} between. What do they write?",
            f"'{text}' sorted as numbers, put together again using {name}",
            f"ascending, separated by {name}: {text}",
            f"using python, split '{text}' at the commas, sort it as numbers and join it by {name}",
            f"line up {text} from the least to the greatest, {name} in between",
            f"Print the numbers of '{text}' in ascending order with {name} between them.",
            f'How does "{text}" read in ascending order with {name} between the numbers?',
        ),
        think=f"Split the text, sort the parts as numbers and join them with {name}.",
        code=f'numbers = sorted(int(n) for n in "{text}".split(", "))\nprint("{mark}".join(str(n) for n in numbers))',
        answer=mark.join(f"{n}" for n in ordered),
    )


def manuscript_pages(rng: random.Random) -> Draft:
    per_page, words = rng.choice((250, 275, 300, 350, 400, 500)), rng.randint(20, 1200) * 100
    pages = 0
    while pages * per_page < words:
        pages += 1
    return Draft(
        phrasings=(
            f"A manuscript has {words} words. At {per_page} words a page, how many pages is that, rounded up?",
            f"{words} words, {per_page} per page, whole pages needed",
            f"How many pages do I need to print {words} words if {per_page} words fit on a page?",
            f"pages for {words} words at {per_page} words/page, round up",
            f"My novel has reached {words} words. A page takes {per_page}. How many pages, a begun one included?",
            f"book length in pages: {words} words, {per_page} on each page, part of a page counts as a page",
            f"An essay of {words} words is set with {per_page} words to the page. Number of pages, rounded up?",
            f"using python, how many pages of {per_page} words hold {words} words",
            f"number of pages needed if a text of {words} words goes at {per_page} words on every page",
            f"Compute the pages, rounded up, of a text with {words} words and {per_page} words per page.",
            f"What number of pages holds {words} words when each page has room for {per_page}?",
        ),
        think=f"Pages: divide {words} words by {per_page} words per page and round up.",
        code=f"import math\n\nprint(math.ceil({words} / {per_page}))",
        answer=str(pages),
    )


def counts_before_letters(rng: random.Random) -> Draft:
    letters = rng.sample("abcdefghkmnprstwxyz", rng.randint(2, 4))
    runs = [(rng.randint(2, 6), c) for c in letters]
    code, made = "".join(f"{n}{c}" for n, c in runs), ""
    for n, c in runs:
        made = made.ljust(len(made) + n, c)
    return Draft(
        phrasings=(
            f'Expand "{code}" to the full string, each number telling how often the next letter comes.',
            f"expand {code} (number before letter = how many)",
            f"write {code} out in full: the number is in front of the letter that is repeated",
            f"{code} means so many of each letter, count first. Print the letters.",
            f"A knitting pattern says {code}: count, then stitch. Write every stitch letter in order.",
            f"unpack the run-length code {code}, where the count stands before its letter",
            f"decompress {code} with counts in front of the letters",
            f"using python, expand '{code}' (digit first, then the letter to repeat)",
            f"count-then-letter code {code}, what is the plain string?",
            f"Print the string that the code '{code}', with counts before letters, stands for.",
            f'What letters does "{code}" give if every letter is repeated by the number before it?',
        ),
        think="Find each number with the letter after it and repeat the letter that many times.",
        code=f'import re\n\nprint("".join(c * int(n) for n, c in re.findall(r"(\\d+)([a-z])", "{code}")))',
        answer=made,
    )


def words_from_to(rng: random.Random) -> Draft:
    text = sentence(rng)
    start, stop = sorted(rng.sample(range(1, text.count(" ") + 2), 2))
    pattern = rf"^(?:\S+ ){{{start - 1}}}(\S+(?: \S+){{{stop - start}}})"
    found = re.search(pattern, text)
    assert found is not None
    place = "0" if start == 1 else f"{start} - 1"
    return Draft(
        phrasings=(
            f'What are words {start} to {stop} of "{text}"?',
            f"words {start}-{stop}: {text}",
            f"Give me the part of '{text}' from word {start} up to and with word {stop}.",
            f"'{text}', only word number {start} through word number {stop}",
            f"Quote word {start} to word {stop} of the sentence '{text}'.",
            f"I want to highlight words {start} to {stop}, both included, of: {text}. Which text is that?",
            f"from '{text}' take the words number {start} to {stop} (first word is 1)",
            f"using python, slice the words of '{text}' from number {start} to number {stop}, both included",
            f"excerpt, word {start} until word {stop} inclusive: {text}",
            f"Print the words from number {start} to number {stop} of '{text}'.",
            f'Which words stand at places {start} to {stop}, counted from 1, in "{text}"?',
        ),
        think=f"Counting from 1, words {start} to {stop} are the slice of the words from {place} to {stop}.",
        code=f'words = {literal(text)}.split()\nprint(" ".join(words[{place}:{stop}]))',
        answer=found.group(1),
    )
