"""Picked out of a text: capitals, percentages, a price, parts of phone numbers and names, what occurs once."""

from __future__ import annotations

import random
import re
from collections import Counter

from training.skills import vocabulary
from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, SURNAMES, WORDS, literal, sentence


def capitals_only(rng: random.Random) -> Draft:
    a, b, c = rng.sample(NAMES, 3)
    text = rng.choice((f"{a} and {b} met {c}", f"{a} likes {b}", f"{a.swapcase()}", f"my friends are {a}, {b} and {c}"))
    return Draft(
        phrasings=(
            f'Which capital letters are in "{text}"? Write them together, in order.',
            f"extract the capital letters from '{text}'",
            f"only the capitals of: {text}",
            f"uppercase letters in '{text}', in order, as one string",
            f"keep just the capital letters: {text}",
            f"A hidden message is in the capitals of '{text}'. What is it?",
            f"pull the big letters out of '{text}'",
            f"What do the capital letters in '{text}' spell?",
            f"remove all but the uppercase letters: {text}",
            f"Print only the capital letters of '{text}', joined in order.",
            f'What string do the uppercase letters of "{text}" form?',
        ),
        think="Capitals: keep the characters that are upper case and join them.",
        code=f'print("".join(c for c in "{text}" if c.isupper()))',
        answer=re.sub("[^A-Z]", "", text),
    )


def extract_percentages(rng: random.Random) -> Draft:
    a, b = rng.sample(range(1, 100), 2)
    n = rng.randint(101, 900)
    text, found = rng.choice(
        (
            (f"up {a}% in May, then down {b}%", [a, b]),
            (f"{a}% of {n} people said yes and {b}% no", [a, b]),
            (f"battery at {a}%", [a]),
            (f"discount {a}% from {n} dollars on", [a]),
            (f"cotton {a}%, wool {b}%, size {n}", [a, b]),
        )
    )
    return Draft(
        phrasings=(
            f'Which percentages are in "{text}"? Give a list of numbers.',
            f"extract the percentages from '{text}' as numbers in a list",
            f"find all numbers before a % sign: {text}",
            f"percentages in '{text}', list of numbers",
            f"List the percent values of '{text}', without the sign",
            f"My report says '{text}'. Which percent numbers are in it, as a list?",
            f"get every percentage out of: {text} (numbers only, list)",
            f"What percent values does '{text}' mention?",
            f"all % numbers of '{text}'",
            f"Print a list of the numbers that are followed by % in '{text}'.",
            f'What list of percentages, as numbers, does "{text}" contain?',
        ),
        think="Percentages: find every run of digits before a percent sign and turn it into a number.",
        code=f'import re\n\nprint([int(n) for n in re.findall(r"(\\d+)%", "{text}")])',
        answer=str(found),
    )


def find_price(rng: random.Random) -> Draft:
    price = f"{rng.randint(1, 99)}.{rng.randint(10, 98)}"
    sign = rng.choice("$$€£")
    item, n = rng.choice(ITEMS), rng.randint(2, 60)
    text = rng.choice(
        (f"now only {sign}{price}!", f"{item}, {n} pieces, {sign}{price}", f"Total {sign}{price} for {n} items",
         f"{n} people bought the {item} for {sign}{price} today")
    )  # fmt: skip
    return Draft(
        phrasings=(
            f'I had a slip of paper saying "{text}". What\'s the amount of money on it, just the number?',
            f'What is the price in "{text}"? Only the number.',
            f"extract the price from '{text}', number only",
            f"price in: {text} (without {sign})",
            f"get the number after {sign} in '{text}'",
            f"How much does it cost, by this text: {text}? Number only.",
            f"An advert says '{text}'. What is the price as a number?",
            f"find the amount behind {sign}: {text}",
            f"read the price off '{text}', no currency sign",
            f"the {sign} amount in '{text}' as a plain number",
            f"Print the price that stands in the text '{text}', without the sign.",
            f'Which amount follows the {sign} sign in "{text}"?',
        ),
        think=f"Price: search for the number with decimals after {sign}.",
        code=f'import re\n\nprint(re.search(r"{re.escape(sign)}(\\d+\\.\\d+)", "{text}").group(1))',
        answer=price,
    )


def area_code(rng: random.Random) -> Draft:
    a, b, c = rng.randint(201, 989), rng.randint(200, 999), rng.randint(1000, 9999)
    text = f"({a}) {b}-{c}"
    last = rng.random() < 0.4
    what = "last 4 digits" if last else "area code (the digits in brackets)"
    short = "last 4 digits" if last else "area code in brackets"
    call = "[-4:]" if last else '.split(")")[0].removeprefix("(")'
    return Draft(
        phrasings=(
            f"Which digits are the {what} of the phone number {text}?",
            f"{short} of {text}",
            f"extract the {what} from {text}",
            f"get the {short} of the phone number {text}",
            f"phone {text}: {short}?",
            f"I keep only the {what} of each number. What is it for {text}?",
            f"give me just the {short} of '{text}'",
            f"take the {what} out of the telephone number {text}",
            f"from {text} only the {short}",
            f"Print the {what} of the phone number '{text}'.",
            f'Which part of "{text}" is the {what}?',
        ),
        think=f"The {short}: {'slice off the end' if last else 'split at the bracket and drop the other one'}.",
        code=f'print("{text}"{call})',
        answer=str(c if last else a),
    )


def letters_once(rng: random.Random) -> Draft:
    text = rng.choice([w for w in WORDS if 0 < sum(w.count(c) == 1 for c in w) < len(w)])
    return Draft(
        phrasings=(
            f'Which letters appear only once in "{text}"? Write them together, in order.',
            f"letters that appear only once in {text}, as one string",
            f"letters of {text} that are not repeated, in order",
            f"unique letters (exactly once) of {text}",
            f"What is left of {text} if every letter that comes twice or more is removed?",
            f"I cross out each letter of {text} that occurs more than once. What remains?",
            f"keep only the letters of {text} with count one",
            f"which letters does '{text}' have exactly one time, written in order",
            f"{text} without all letters that repeat",
            f"Print in order the letters that occur exactly once in the word {text}.",
            f'What letters, joined in order, does "{text}" contain a single time?',
        ),
        think=f"Letters that occur once: keep the letters of {text} whose count is 1 and join them.",
        code=f'text = "{text}"\nprint("".join(c for c in text if text.count(c) == 1))',
        answer="".join(c for c, n in Counter(text).items() if n == 1),
    )


def words_once(rng: random.Random) -> Draft:
    drawn = rng.sample(ITEMS, 4)
    twice = drawn[: rng.randint(1, 2)]
    some = [*drawn, *twice]
    rng.shuffle(some)
    text = " ".join(some)
    counts = Counter(some)
    again = rng.random() < 0.4
    which, short = ("more than once", "repeated words") if again else ("only once", "words that come once")
    sign, how = (">", "above") if again else ("==", "of")
    found = sorted(w for w, n in counts.items() if (n > 1) == again)
    return Draft(
        phrasings=(
            f'Which words appear {which} in "{text}"? Sorted list.',
            f"words that appear {which}, sorted list: {text}",
            f"{short} in '{text}', as a sorted list",
            f"list (a to z) the words occurring {which}: {text}",
            f"What words come {which} in '{text}'? Sort them.",
            f"I look for words that I wrote {which}: {text}. Give a sorted list.",
            f"find the words used {which} in '{text}', sorted",
            f"sorted list of {short}: {text}",
            f"In '{text}', which words occur {which}, in alphabetical order?",
            f"Print a sorted list of the words that occur {which} in '{text}'.",
            f'What is the sorted list of words that "{text}" has {which}?',
        ),
        think=f"Words that occur {which}: count each word, keep those with a count {how} 1, sorted.",
        code=f'words = "{text}".split()\nprint(sorted(w for w in set(words) if words.count(w) {sign} 1))',
        answer=str(found),
    )


def part_of_full_name(rng: random.Random) -> Draft:
    first, middle = rng.sample(NAMES, 2)
    last = rng.choice(SURNAMES)
    text = f"{first} {middle} {last}"
    i = rng.randrange(3)
    what = ("first name", "middle name", "last name")[i]
    return Draft(
        phrasings=(
            f'I want only the {what} of "{text}".',
            f"What is the {what} of {text}?",
            f"get the {what} of '{text}'",
            f"{what} of {text}",
            f"extract the {what} from {text}",
            f"{text}: which is the {what}?",
            f"On the form I enter only the {what}. I am {text}. What do I enter?",
            f"split {text} and give me the {what}",
            f"just the {what} please: {text}",
            f"which of the three names in {text} is the {what}",
            f"Print the {what} of the person called {text}.",
            f'Which part of the full name "{text}" is the {what}?',
        ),
        think=f"The {what}: split the full name into first, middle and last name.",
        code=f'first, middle, last = "{text}".split()\nprint({("first", "middle", "last")[i]})',
        answer=(first, middle, last)[i],
    )


def unique_of_commas(rng: random.Random) -> Draft:
    drawn = rng.sample(rng.choice((ITEMS, NAMES, vocabulary.CITIES)), 3)
    some = [*drawn, *rng.sample(drawn, 2)]
    rng.shuffle(some)
    text = ", ".join(some)
    kept = [w for i, w in enumerate(some) if w not in some[:i]]
    return Draft(
        phrasings=(
            f"Remove the duplicates from this list: {text}",
            f"remove duplicates: {text}",
            f"each entry only once, order kept: {text}",
            f"dedupe the list {text}",
            f"{text} without repeated entries",
            f"My guest or item list is {text}. Write it again without doubles.",
            f"delete the entries that come a second time: {text}",
            f"unique entries of {text}, in the order they first appear",
            f"clean up {text}: keep one of each",
            f"Print the list {text} with every entry only once, in the order given.",
            f"What is left of the list {text} when repeats are taken out?",
        ),
        think="Without duplicates: split at the commas, keep the first of each and join again.",
        code=f'items = "{text}".split(", ")\nprint(", ".join(dict.fromkeys(items)))',
        answer=", ".join(kept),
    )


def preview_of_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    n = rng.randint(2, 3)
    if text.count(" ") < n:
        return preview_of_words(rng)
    return Draft(
        phrasings=(
            f'Shorten "{text}" to {n} words and add "..."',
            f"cut to the first {n} words and put ... behind: {text}",
            f"first {n} words of '{text}' plus ...",
            f"preview of {n} words with ...: {text}",
            f"truncate '{text}' after {n} words, ending in ...",
            f"My page shows {n} words and then three dots. What is shown for '{text}'?",
            f"'{text}' as a teaser of {n} words followed by ...",
            f"keep {n} words, then three dots: {text}",
            f"Show only {n} words of '{text}', with ... directly after the last",
            f"Print the first {n} words of '{text}' followed directly by three dots.",
            f'How does "{text}" look cut after {n} words, with ... at the end?',
        ),
        think=f"Preview: split the text, join the first {n} words and add three dots.",
        code=f'words = {literal(text)}.split()\nprint(" ".join(words[:{n}]) + "...")',
        answer=re.sub(rf"^((\S+ ){{{n - 1}}}\S+).*$", r"\1...", text),
    )


def letters_downwards(rng: random.Random) -> Draft:
    text = rng.choice((*ITEMS, *NAMES, "HELLO", "STOP"))
    return Draft(
        phrasings=(
            f'Write each letter of "{text}" on a separate line.',
            f"{text}, one letter per line",
            f'Print the letters of "{text}" one per line',
            f"print {text} vertically",
            f"each letter of {text} on its own line",
            f"write {text} from top to bottom, a letter per line",
            f"{text} as a column of letters",
            f"I paint {text} downwards on a post. Show it letter under letter.",
            f"letters of '{text}', every one on a new line",
            f"list {text} letter by letter, line by line",
            f"show {text} vertically, one letter in each line",
            f"Print every letter of {text} on a line of its own.",
            f'How does "{text}" look with one letter below the other?',
        ),
        think=f"One letter per line: print each letter of {text} in a loop.",
        code=f'for c in "{text}":\n    print(c)',
        answer="\n".join(text),
    )
