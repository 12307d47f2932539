"""The items of a short list or line: each changed, one of them, their sum; two words of a sentence swapped."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, sentence, words
from training.skills.vocabulary import person

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
         "september", "october", "november", "december")  # fmt: skip
_SPENT = ("coffee", "tea", "cake", "soup", "bread", "milk", "juice", "salad", "pizza", "soap")
_ENDS, _STARTS = (".txt", "s", "_old", "123", "!", ".jpg"), ("my_", "#", "new-", "@", "re-")
_ENDINGS = ("sing", "walking", "talk", "running", "jump", "swimming", "played", "jumped", "talked", "quickly", "slowly",
            "happily", "reading", "read", "teacher", "player")  # fmt: skip


def shorten_each(rng: random.Random) -> Draft:
    drawn = rng.choice((rng.sample(_DAYS, 3), rng.sample(_DAYS, 4), rng.sample(WORDS, 3)))
    n = rng.choice((2, 3, 3, 3, 4))
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f"Shorten each word to its first {n} letters: {shown}",
            f"first {n} letters of each: {shown}",
            f"abbreviate {shown} to {n} letters each",
            f"{shown}, only the first {n} letters of every one",
            f"What are the first {n} letters of each of {shown}?",
            f"My calendar has little room: write {shown} with {n} letters each.",
            f"cut every word to {n} letters: {shown}",
            f"take {n} letters from the start of each word in {shown}",
            f"Give the {n}-letter abbreviations (first letters) of {shown}",
            f"Print the first {n} letters of each of the words {shown}, separated by commas.",
            f"How are {shown} written if only the first {n} letters of each stay?",
        ),
        think=f"First {n} letters of each: slice every word and join with commas.",
        code=f'words = {literals(drawn)}\nprint(", ".join(w[:{n}] for w in words))',
        answer=re.sub(rf"(\w{{{n}}})\w*", r"\1", shown),
    )


def add_to_each(rng: random.Random) -> Draft:
    drawn = words(rng, 3, 4)
    end = rng.random() < 0.6
    extra = rng.choice(_ENDS if end else _STARTS)
    side, place = ("end", "after") if end else ("start", "before")
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Add "{extra}" to the {side} of each word: {shown}',
            f"add '{extra}' at the {side} of every word in {shown}",
            f"put {extra} {place} each of {shown}",
            f"{shown} with {extra} at the {side} of each",
            f"What do {shown} look like with '{extra}' at the {side} of each one?",
            f"I rename {shown}: every name gets '{extra}' at its {side}. What are the new names?",
            f"append or prepend: '{extra}' at the {side} of {shown}",
            f"attach '{extra}' to the {side} of all of these: {shown}",
            f"each word gets {extra} at the {side}: {shown}",
            f"Print the words {shown} with '{extra}' at the {side} of each, separated by commas.",
            f'How does the list {shown} read when every word has "{extra}" at its {side}?',
        ),
        think=f"Each word with {extra} at the {side}: add it to every word and join with commas.",
        code=(
            f"words = {literals(drawn)}\n"
            f'print(", ".join({f"w + {literal(extra)}" if end else f"{literal(extra)} + w"} for w in words))'
        ),
        answer=re.sub(r"(\w+)", rf"\g<1>{extra}" if end else rf"{extra}\1", shown),
    )


def which_end_with(rng: random.Random) -> Draft:
    drawn = rng.sample(_ENDINGS, 5)
    ending = rng.choice(("ing", "ed", "ly", "er"))
    if not any(w.endswith(ending) for w in drawn):
        return which_end_with(rng)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Which of these words rhyme by sharing the ending "{ending}", as a list: {shown}?',
            f"words with the suffix -{ending}, as a list: {shown}",
            f'Which of these end in "{ending}": {shown}?',
            f"which of these end with {ending}: {shown}",
            f"words with the ending {ending} from {shown}, as a list",
            f"keep the words that end in {ending}: {shown}",
            f"Which words of the list {shown} finish with {ending}?",
            f"We learn the ending -{ending}. Which of {shown} have it? Give a list.",
            f"filter {shown}: only words ending in {ending}",
            f"pick out the {ending}-words (ending): {shown}",
            f"From {shown} list the ones that end with '{ending}'",
            f"Print a list of the words among {shown} that end in '{ending}'.",
            f'What is the list of those of {shown} whose ending is "{ending}"?',
        ),
        think=f"Words ending in {ending}: keep the words for which endswith is true.",
        code=f'words = {literals(drawn)}\nprint([w for w in words if w.endswith("{ending}")])',
        answer=str(re.findall(rf"\b\w*{ending}\b", shown)),
    )


def nth_field(rng: random.Random) -> Draft:
    mark, name = rng.choice(((",", "commas"), (",", "commas"), (";", "semicolons"), ("|", "vertical bars"),
                             ("-", "dashes"), ("/", "slashes")))  # fmt: skip
    fields = rng.choice(
        (
            [str(rng.randint(1, 99)), rng.choice(NAMES), rng.choice(ITEMS), f"{rng.randint(1, 90)}.50"],
            rng.sample(("id", "name", "price", "stock", "date", "city", "email"), 4),
            [rng.choice(NAMES), str(rng.randint(18, 80)), rng.choice(WORDS), rng.choice(ITEMS)],
        )
    )
    n = rng.randint(1, 4)
    nth = ("first", "second", "third", "fourth")[n - 1]
    text = mark.join(fields)
    return Draft(
        phrasings=(
            f'Split "{text}" at the {name} and give me the {nth} part.',
            f'What is the {nth} field in "{text}"?',
            f"which value stands {nth} in the record {text}?",
            f'What is the {nth} field of "{text}"?',
            f"what is the {nth} column in {text}",
            f"{nth} field of {text}",
            f"get the {nth} value from the line {text}",
            f"Which value is {nth} in '{text}', separated by {name}?",
            f"My file has lines like '{text}'. I need the {nth} column.",
            f"{nth} entry of '{text}', split at the {name}",
            f"Split '{text}' at the {name} and give me the {nth} part",
            f"read the {nth} item out of {text}",
            f"Print the {nth} field of the line '{text}', whose fields are separated by {name}.",
            f'Which field is the {nth} in the record "{text}"?',
        ),
        think=f"The {nth} field: split the line at the {name} and take the part with index {n - 1}.",
        code=f'print("{text}".split("{mark}")[{n - 1}])',
        answer=fields[n - 1],
    )


def total_of_amounts(rng: random.Random) -> Draft:
    drawn = rng.sample(_SPENT, rng.randint(2, 4))
    cents = [rng.randint(20, 400) * 5 for _ in drawn]
    text = ", ".join(f"{what} {c // 100}.{c % 100:02d}" for what, c in zip(drawn, cents, strict=True))
    total = sum(cents)
    p = person(rng)
    return Draft(
        phrasings=(
            f'I copied the line "{text}" from a mail. What do all of these cost together?',
            f"{p.name} noted on a slip: {text}. How much was that in all?",
            f'Add up the amounts in "{text}"',
            f"add up the amounts: {text}",
            f"total of {text}",
            f"what is the sum of the prices in this note: {text}",
            f"How much is it altogether? {text}",
            f"My receipt says {text}. What is the total?",
            f"sum up this list: {text}",
            f"I spent: {text}. How much in all?",
            f"Bill: {text}. Find the total amount",
            f"Add the amounts that stand in the text '{text}'.",
            f'What do the prices in "{text}" come to in total?',
        ),
        think="Total: find all numbers with two decimals, turn them into floats and add them up.",
        code=(
            f'import re\n\ntext = "{text}"\nprint(round(sum(float(n) for n in re.findall(r"\\d+\\.\\d\\d", text)), 2))'
        ),
        answer=f"{total // 100}.{total % 100:02d}",
    )


def swap_two_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    some = sorted({w for w in text.split() if text.split().count(w) == 1})
    a, b = rng.sample(some, 2)
    first, second = sorted((a, b), key=text.split().index)
    pattern = rf"(?<!\S){re.escape(first)}(?!\S)(.*)(?<!\S){re.escape(second)}(?!\S)"
    return Draft(
        phrasings=(
            f'Swap the words "{a}" and "{b}" in "{text}"',
            f"swap {a} and {b} in the sentence: {text}",
            f"exchange the words {a} and {b}: {text}",
            f"'{text}' with {a} and {b} the other way round",
            f"What does '{text}' say when {a} and {b} trade places?",
            f"I mixed up {a} and {b} in '{text}'. Put each where the other stands.",
            f"let {a} and {b} change places in '{text}'",
            f"switch two words, {a} and {b}, in: {text}",
            f"In '{text}', put {a} where {b} is and {b} where {a} is",
            f"Print '{text}' with the words {a} and {b} interchanged.",
            f'How does "{text}" read after {a} and {b} are swapped?',
        ),
        think=f"Words swapped: split the text, put {b} for {a} and {a} for {b}, and join the words again.",
        code=(
            f"swap = {{{literal(a)}: {literal(b)}, {literal(b)}: {literal(a)}}}\n"
            f'print(" ".join(swap.get(w, w) for w in {literal(text)}.split()))'
        ),
        answer=re.sub(pattern, lambda m: second + m[1] + first, text),
    )


def upper_one_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    word = rng.choice([w for w in text.split() if text.count(w) == 1 and w.upper() != w])
    return Draft(
        phrasings=(
            f'Write the word "{word}" in capitals in "{text}"',
            f"put {word} in all caps, leave the rest: {text}",
            f"make only the word {word} uppercase in '{text}'",
            f"'{text}' but {word} in capital letters",
            f"In '{text}', I want to stress {word} by writing it in capitals. What do I write?",
            f"uppercase {word} only: {text}",
            f"change {word} to capitals in the sentence '{text}'",
            f"Emphasize {word} in '{text}' with all caps, no other change",
            f"caps for the word {word}: {text}",
            f"Print '{text}' with only the word {word} in upper case.",
            f'How does "{text}" look with the word {word} in capital letters?',
        ),
        think=f"Only {word} in capitals: replace it with its upper-case form.",
        code=f"text = {literal(text)}\nprint(text.replace({literal(word)}, {literal(word)}.upper()))",
        answer=" ".join(w.upper() if w == word else w for w in text.split()),
    )
