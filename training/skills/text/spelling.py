"""How words and numbers are spelled: ordinals, numbers in words, digit by digit, spelling alphabet."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import CITIES, ITEMS, NAMES, SURNAMES, WORDS, literal
from training.skills.vocabulary import person

_ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
         "seventeen eighteen nineteen")  # fmt: skip
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_DIGITS = "zero one two three four five six seven eight nine"
_NATO = ("Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar Papa Quebec "
         "Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu")  # fmt: skip


def ordinal(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(1, 31), rng.randint(1, 130), rng.randint(100, 2500)))
    if re.search(r"1[123]$", str(n)):
        suffix, why = "th", "numbers ending in 11, 12 or 13 take th"
    else:
        suffix = next((s for d, s in (("1", "st"), ("2", "nd"), ("3", "rd")) if str(n).endswith(d)), "th")
        why = f"numbers ending in {n % 10} take {suffix}"
    return Draft(
        phrasings=(
            f"how do you write {n} with st, nd, rd or th",
            f"{n} with the right ending (st, nd, rd, th)",
            f"What is the ordinal form of {n}, in digits with its ending?",
            f"Write {n} as an ordinal number with st, nd, rd or th",
            f"ordinal of {n} with suffix",
            f"{n} + st/nd/rd/th",
            f"Is it {n}st, {n}nd, {n}rd or {n}th?",
            f"Which ending does {n} get as an ordinal? Print the number with its ending.",
            f"I finished in place {n}. How do I write that as an ordinal with digits?",
            f"Could you add the right suffix (st, nd, rd, th) to the number {n}?",
            f"number {n} to ordinal, digits",
            f"Turn {n} into its ordinal, e.g. 5 becomes 5th",
            f"Someone is number {n} in the queue. Which ordinal is that, in the style of 5th?",
            f"How do you abbreviate the ordinal of {n} using digits?",
            f"Put the correct ordinal suffix after {n}",
            f"Print the number {n} with its ordinal suffix.",
            f"How is {n} written as an ordinal number in figures?",
        ),
        think=f"Ordinal of {n}: {why}.",
        code=(
            f"n = {n}\n"
            'suffix = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")\n'
            'print(f"{n}{suffix}")'
        ),
        answer=f"{n}{suffix}",
    )


def _spelled(n: int) -> str:
    """`n` below a thousand in words, found in the list of all that are written alike."""
    if n >= 100:
        rest = n - n // 100 * 100
        return f"{_DIGITS.split()[n // 100]} hundred" + (f" {_spelled(rest)}" if rest else "")
    below = _ONES.split()
    for ten in _TENS.split():
        below += [ten, *(f"{ten}-{one}" for one in _DIGITS.split()[1:])]
    return below[n]


def number_in_words(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(11, 99), rng.randint(20, 99), rng.randint(20, 99), rng.randint(101, 999)))
    if n < 20:
        code = f'ones = "{_ONES}".split()\nprint(ones[{n}])'
    elif n < 100:
        code = (
            f'tens = "{_TENS}".split()\nones = "{_DIGITS}".split()\nn = {n}\n'
            'print(tens[n // 10 - 2] + ("-" + ones[n % 10] if n % 10 else ""))'
        )
    else:
        code = (
            f'ones = "{_ONES}".split()\ntens = "{_TENS}".split()\nn = {n}\nwords = ones[n // 100] + " hundred"\n'
            "n = n % 100\nif n >= 20:\n"
            '    words += " " + tens[n // 10 - 2] + ("-" + ones[n % 10] if n % 10 else "")\n'
            'elif n:\n    words += " " + ones[n]\nprint(words)'
        )
    extra = " (without 'and')" if n > 100 else ""
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} fills in a cheque and must write {n} in words{extra}. What does {p.he} write?",
            f"Write {n} in words{extra}",
            f"How do you spell the number {n} in English{extra}?",
            f"{n} in words{extra}",
            f"spell out {n}{extra}",
            f"What is {n} written out as words{extra}?",
            f"On a cheque the amount {n} has to be written in letters{extra}. What do I write?",
            f"Could you convert the number {n} to English words{extra}?",
            f"number to words: {n}{extra}",
            f"Say {n} in words{extra}, please",
            f"How would I read {n} aloud{extra}? Write it out.",
            f"My child has to write {n} as a word{extra}. What is right?",
            f"Replace the figure {n} by its name in words{extra}",
            f"Express {n} using letters, not digits{extra}",
            f"Print the number {n} in English words{extra}.",
            f"What is the number {n} when it is spelled out{extra}?",
        ),
        think=f"{n} in words: put together the words for its {'hundreds, ' if n > 99 else ''}tens and ones.",
        code=code,
        answer=_spelled(n),
    )


def digits_in_words(rng: random.Random) -> Draft:
    number = "".join(rng.choice("0123456789") for _ in range(rng.randint(3, 7)))
    names = {str(i): w for i, w in enumerate(_DIGITS.split())}
    return Draft(
        phrasings=(
            f"Spell the number {number} digit by digit in words",
            f"Write each digit of {number} as a word, separated by spaces",
            f"{number} digit by digit in words",
            f"digits of {number} as words",
            f"How do I read the code {number} aloud, one digit at a time?",
            f"Someone asks for the code {number} on the phone. Say every digit as a word.",
            f"Could you turn the digits of {number} into words (0 is zero), with spaces between?",
            f"say {number} one digit at a time in words",
            f"Replace each digit in {number} by its English name, space separated",
            f"My PIN is {number}. Write it with a word for each digit.",
            f"What are the names of the digits of {number}, from left to right, in one line?",
            f"Read out {number} as single digits, in words",
            f"convert every digit of {number} to its word",
            f"Print the digits of {number} in words, one after another with spaces.",
            f"How is {number} spoken digit for digit?",
        ),
        think=f"Each digit of {number} as a word: look it up in the list of the words from zero to nine.",
        code=f'names = "{_DIGITS}".split()\nprint(" ".join(names[int(d)] for d in "{number}"))',
        answer=" ".join(names[d] for d in number),
    )


def thousands_separator(rng: random.Random) -> Draft:
    digits = rng.randint(4, 10)
    n = rng.randint(10 ** (digits - 1), 10**digits - 1)
    if rng.random() < 0.3:
        n = n // 1000 * 1000
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} can't read {n} at a glance. Put commas in after every three digits, from the right.",
            f"put commas in {n}",
            f"how do you write {n} with commas",
            f"make {n} easier to read, with commas",
            f"Write {n} with commas as thousands separators",
            f"Format the number {n} with commas",
            f"{n} with thousand separators (commas)",
            f"add commas to {n}",
            f"Put a comma after every three digits, from the right, in {n}",
            f"How is {n} written with a comma between the thousands?",
            f"The report needs commas in big numbers. What does {n} look like?",
            f"Could you make {n} easier to read with commas for the thousands?",
            f"comma format {n}",
            f"Insert the thousands commas into {n}",
            f"My bank shows amounts with commas in the thousands. How does it show {n}?",
            f"Group the digits of {n} in threes with commas",
            f"Where do the commas go in {n}? Print the number with them.",
            f"Print {n} using a comma as the thousands separator.",
            f"What is the number {n} written with commas, in groups of three digits?",
        ),
        think=f"{n} with commas: format it with the thousands separator.",
        code=f'print(f"{{{n}:,}}")',
        answer=re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", str(n)),
    )


def nato_spelling(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(NAMES), rng.choice(SURNAMES), rng.choice(ITEMS), rng.choice(CITIES),
                       rng.choice(WORDS[:60]), rng.choice(("SOS", "IBM", "XQR", "KLM", "TZB", "DVU"))))  # fmt: skip
    table = {w[0]: w for w in _NATO.split()}
    return Draft(
        phrasings=(
            f"Spell {text} in the NATO phonetic alphabet",
            f'Write "{text}" with the NATO alphabet (Alpha, Bravo, ...), separated by spaces',
            f"nato alphabet {text}",
            f"{text} in nato phonetic alphabet",
            f"What is {text} in the international radio alphabet (Alpha, Bravo, Charlie)?",
            f"How does a pilot spell {text} over the radio?",
            f"I spell my booking name {text} on the phone with Alpha, Bravo and so on. What do I say?",
            f"Could you spell out {text} using Alpha Bravo Charlie?",
            f"phonetic spelling of {text}, alpha bravo style",
            f"Convert the letters of {text} to NATO code words",
            f"Which NATO words stand for the letters of {text}?",
            f"radio spelling: {text}",
            f"Translate '{text}' to the NATO spelling alphabet.",
            f'How is "{text}" spelled with the NATO phonetic alphabet?',
        ),
        think=f"NATO words for {text}: look up the code word that begins with each letter.",
        code=(
            f'words = "{_NATO}".split()\nprint(" ".join(w for c in {literal(text)}.upper() for w in words '
            "if w[0] == c))"
        ),
        answer=" ".join(table[c] for c in text.upper()),
    )
