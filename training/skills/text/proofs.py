"""A proof-reader's work: words typed twice, hidden or too many, blanks filled, ends trimmed, marks put right."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, sentence
from training.skills.vocabulary import person

_FILLINGS = (("My {} is {}", ("name", "brother", "dog")), ("The {} is {}", ("chair", "house", "boy")),
             ("I bought a {} for {}", ("lamp", "book", "coat")), ("Dear {}, see you on {}", ("Anna", "Tom", "Eva")),
             ("Every {} needs a {}", ("writer", "garden", "cook")))  # fmt: skip
_FIXED = ("Omar", "Monday", "green", "Leo", "friend", "gate", "Friday", "Mia")


def words_typed_twice(rng: random.Random) -> Draft:
    some = sentence(rng).lower().split()
    i = rng.randrange(len(some))
    text = " ".join([*some[: i + 1], some[i], *some[i + 1 :]])
    if len(re.findall(r"\b(\w+) \1\b", text)) != 1 or len(set(some)) != len(some):
        return words_typed_twice(rng)
    return Draft(
        phrasings=(
            f'Which word was typed twice in a row in "{text}"?',
            f"find the doubled word: {text}",
            f"A proof-reader spots a word that stands twice next to itself in '{text}'. Which?",
            f"which word repeats directly after itself: {text}",
            f"In '{text}' one word occurs two times in a row. What is it?",
            f"doubled word in '{text}'?",
            f"I wrote '{text}' too fast and repeated a word. Which one?",
            f"using python, find the word in '{text}' that is followed by itself",
            f"typo hunt, same word twice running: {text}",
            f"Print the word that stands twice in a row in '{text}'.",
            f'What word follows itself in "{text}"?',
        ),
        think="Doubled word: compare each word with the next one and print the word that is equal to it.",
        code=(
            f"words = {literal(text)}.split()\nfor first, second in zip(words, words[1:]):\n"
            "    if first == second:\n        print(first)"
        ),
        answer=some[i],
    )


def drop_doubled_words(rng: random.Random) -> Draft:
    clean = sentence(rng).lower()
    some = clean.split()
    twice = rng.sample(range(len(some)), min(len(some), rng.randint(1, 2)))
    text = " ".join(f"{w} {w}" if i in twice else w for i, w in enumerate(some))
    return Draft(
        phrasings=(
            f'Some words of "{text}" stand twice in a row. Write it with each of them once.',
            f"fix the doubled words: {text}",
            f"Remove words that directly repeat the word before them: {text}",
            f"'{text}' without the immediate repetitions of words",
            f"I stuttered: {text}. What is the sentence without words said twice in a row?",
            f"drop each word equal to the one before it: {text}",
            f"correct '{text}', where words were typed two times running",
            f"using python, delete every word in '{text}' that is the same as the word in front of it",
            f"keep one of each pair of equal neighbouring words: {text}",
            f"Print the sentence '{text}' with words repeated in a row written once.",
            f'How does "{text}" read when no word directly follows itself?',
        ),
        think="Keep the first word and each word that differs from the word before it, then join them with spaces.",
        code=(
            f"words = {literal(text)}.split()\n"
            'print(" ".join(w for i, w in enumerate(words) if i == 0 or w != words[i - 1]))'
        ),
        answer=re.sub(r"\b(\w+)( \1\b)+", r"\1", text),
    )


def censor_word(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    target = rng.choice([w for w in text.split() if len(w) > 2 and text.count(w) == text.split().count(w)] or ["-"])
    if target == "-":
        return censor_word(rng)
    if rng.random() < 0.5:
        text = f"{text} {target}"
    p = person(rng)
    return Draft(
        phrasings=(
            f"I need to hide a word in a letter before {p.name} sees it: put a star for every letter of "
            f'"{target}" in "{text}".',
            f'Censor the word "{target}" in "{text}" with one star for each of its letters.',
            f"replace {target} by stars, one per letter: {text}",
            f"Hide every '{target}' in '{text}' behind asterisks, as many as it has letters.",
            f"'{text}' with the word {target} starred out (a * for each letter)",
            f"bleep out {target}, same number of * as letters: {text}",
            f"Our chat filter turns each letter of {target} into *. What becomes of '{text}'?",
            f"black out {target} with * signs (one for each letter) in: {text}",
            f"using python, mask the word {target} with * in '{text}', length kept",
            f"The name '{target}' must not be read in '{text}'. Put a star for each of its letters.",
            f"Print '{text}' with all letters of the word '{target}' replaced by *.",
            f'How does "{text}" look when each letter of "{target}" is a star?',
        ),
        think=f"Censor: replace {target} by as many stars as it has letters.",
        code=f'word = "{target}"\nprint({literal(text)}.replace(word, "*" * len(word)))',
        answer=" ".join(re.sub(".", "*", w) if w == target else w for w in text.split()),
    )


def words_too_many(rng: random.Random) -> Draft:
    text = sentence(rng)
    count = text.count(" ") + 1
    limit = rng.randint(2, max(3, count - 1))
    if count <= limit:
        return words_too_many(rng)
    return Draft(
        phrasings=(
            f'How many words must I cut from "{text}" to get down to {limit} words?',
            f"words over the limit of {limit}: {text}",
            f"The slogan may have {limit} words. Ours is '{text}'. How many words is it too long?",
            f"limit {limit} words, my text '{text}', how many too many?",
            f"By how many words does '{text}' exceed {limit} words?",
            f"how many words to delete so that only {limit} remain: {text}",
            f"My teacher allows {limit} words and I wrote '{text}'. How many do I have to drop?",
            f"using python: number of words of '{text}' beyond {limit}",
            f"the heading '{text}' should be shortened to {limit} words, how many words go",
            f"Compute how many words of '{text}' are too many if {limit} are allowed.",
            f'How many words longer than {limit} words is "{text}"?',
        ),
        think=f"Too many: count the words and subtract {limit}.",
        code=f"print(len({literal(text)}.split()) - {limit})",
        answer=str(sum(1 for _ in text.split(" ")[limit:])),
    )


def fill_blanks(rng: random.Random) -> Draft:
    form, firsts = rng.choice(_FILLINGS)
    first, second = rng.choice((*firsts, rng.choice(ITEMS))), rng.choice((*_FIXED, rng.choice(NAMES)))
    blank = rng.choice(("___", "___", "___", "...", "[blank]"))
    text = form.format(blank, blank)
    head, middle, tail = text.split(blank)
    return Draft(
        phrasings=(
            f'Fill the blanks: "{text}" with "{first}" then "{second}".',
            f"fill in {text}: first {first}, second {second}",
            f'Put "{first}" in the first gap and "{second}" in the second gap of "{text}".',
            f"gap text '{text}', the words in order: {first}, {second}",
            f"Complete '{text}', where each {blank} is a gap, with {first} and {second} in this order",
            f"My worksheet says '{text}'. The gaps are for {first} and {second}, in that order. What is the sentence?",
            f"'{text}' - insert {first}, then {second}, for the {blank} signs",
            f"using python, replace the first {blank} in '{text}' with {first} and the second with {second}",
            f"what does the cloze '{text}' say with {first} and {second} filled in, in order",
            f"Print '{text}' with its gaps filled by {first} and {second}, in this order.",
            f'Which sentence results from "{text}" if the gaps are "{first}" and "{second}"?',
        ),
        think=f"Fill the gaps in order: replace the first {blank} by {first}, then the next one by {second}.",
        code=(
            f"text = {literal(text)}\nfor word in {literals([first, second])}:\n"
            f'    text = text.replace("{blank}", word, 1)\nprint(text)'
        ),
        answer=f"{head}{first}{middle}{second}{tail}",
    )


def strip_marks(rng: random.Random) -> Draft:
    mark, name = rng.choice((("*", "stars"), ("-", "dashes"), ("#", "hash signs"), ("!", "exclamation marks"),
                             (".", "dots"), ("=", "equals signs"), ("_", "underscores"), ("~", "tildes")))  # fmt: skip
    inner = rng.choice((rng.choice(WORDS), rng.choice(NAMES), sentence(rng)))
    side, method = rng.choice((("at both ends", "strip"), ("at the start", "lstrip"), ("at the end", "rstrip")))
    text = f"{mark * rng.randint(1, 5)}{inner}{mark * rng.randint(1, 5)}"
    pattern = {"strip": "^{0}+|{0}+$", "lstrip": "^{0}+", "rstrip": "{0}+$"}[method].format(re.escape(mark))
    return Draft(
        phrasings=(
            f'Take the {name} {side} of "{text}" away.',
            f"{text} without the {name} {side}",
            f"Strip the {name} {side}: {text}",
            f"remove {mark} {side} of '{text}'",
            f"There are {name} {side} of '{text}' that I don't want. What remains?",
            f"trim {name} ({side} only) from {text}",
            f"clean up the heading '{text}': no {name} {side}",
            f"using python, {method} the character {mark} from '{text}'",
            f"what is '{text}' when all {name} {side} are gone",
            f"Print '{text}' after removing its {name} {side}.",
            f'What is left of "{text}" when the {name} {side} are removed?',
        ),
        think=f"The {name} {side}: remove them with {method}.",
        code=f'print({literal(text)}.{method}("{mark}"))',
        answer=re.sub(pattern, "", text),
    )


def trim_spaces(rng: random.Random) -> Draft:
    inner = rng.choice((rng.choice(WORDS), f"{rng.choice(NAMES)} {rng.choice(ITEMS)}", sentence(rng)))
    text = f"{' ' * rng.randint(1, 4)}{inner}{' ' * rng.randint(1, 4)}"
    return Draft(
        phrasings=(
            f'Trim the spaces at both ends of "{text}".',
            f"strip the spaces around: '{text}'",
            f"A form sent '{text}'. Take off the blanks before and after.",
            f"'{text}' without leading and trailing spaces",
            f'Cut the blanks at the start and the end of "{text}".',
            f"remove the surrounding whitespace from '{text}'",
            f"someone typed '{text}' with blanks around it, what is it without them",
            f'What does Python print for "{text}".strip()?',
            f"get rid of the spaces on the left and on the right: '{text}'",
            f"Print '{text}' without the spaces at its ends.",
            f'What is "{text}" after its outer spaces are trimmed?',
        ),
        think="Outer spaces: remove them from both ends with strip.",
        code=f"print({literal(text)}.strip())",
        answer=re.sub(r"^ +| +$", "", text),
    )


def space_after_commas(rng: random.Random) -> Draft:
    drawn = rng.choice((rng.sample(ITEMS, rng.randint(3, 5)), rng.sample(NAMES, 3), rng.sample(WORDS, 3)))
    text = ",".join(drawn)
    return Draft(
        phrasings=(
            f'Put the missing space after each comma in "{text}".',
            f"add a space after every comma: {text}",
            f"My typist forgot the blanks after the commas: {text}. Correct it.",
            f"'{text}' with a blank behind each comma",
            f"typography: comma must be followed by a space, fix {text}",
            f"insert a space behind each comma of '{text}'",
            f"{text} -> comma and space between the words",
            f'using python, change each "," of "{text}" into ", "',
            f"the commas in '{text}' stick to the next word, put a space between",
            f"Print '{text}' with a space added after every comma.",
            f'How is "{text}" written with a space after each comma?',
        ),
        think="Space after each comma: replace every comma by a comma and a space.",
        code=f'print({literal(text)}.replace(",", ", "))',
        answer=re.sub(r",(\w)", r", \1", text),
    )


def end_with_mark(rng: random.Random) -> Draft:
    base = sentence(rng)
    mark, name = rng.choice(((".", "full stop"), (".", "full stop"), ("!", "exclamation mark"), ("?", "question mark")))
    text = base + rng.choice(("", "", mark))
    return Draft(
        phrasings=(
            f'Add a{"n" if mark == "!" else ""} {name} at the end of "{text}" if it has none there.',
            f"make sure it ends with a {mark} and only one: {text}",
            f"'{text}' must close with one {name}. Add it if it is missing and print the text.",
            f"end the sentence with {mark} unless it already does: {text}",
            f"editor's rule: each caption ends with a {name}. What should '{text}' be?",
            f"put {mark} behind '{text}' if it is not there yet",
            f"does '{text}' lack its {name}? Print it with one at the end either way.",
            f"using python, append {mark} to '{text}' if the text does not end with it",
            f"finish this with the {name} if needed: {text}",
            f"Print '{text}' so that it ends with exactly one {name}.",
            f'How does "{text}" read with a closing {name}, added only when it is missing?',
        ),
        think=f"If the text does not end with the {name}, add it, then print the text.",
        code=f'text = {literal(text)}\nif not text.endswith("{mark}"):\n    text += "{mark}"\nprint(text)',
        answer=f"{base}{mark}",
    )


def swap_comma_and_point(rng: random.Random) -> Draft:
    whole, cents = rng.randint(1_000, 9_999_999), rng.randint(0, 99)
    english, german = f"{whole:,}.{cents:02d}", f"{whole:_}".replace("_", ".") + f",{cents:02d}"
    there = rng.random() < 0.6
    text, answer, whose = (english, german, "German") if there else (german, english, "English")
    return Draft(
        phrasings=(
            f"Write {text} with the comma and the point the other way round, as in {whose}.",
            f"swap commas and points: {text}",
            f"{text} in {whose} number style, commas for points and points for commas",
            f"Exchange each comma for a point and each point for a comma in {text}",
            f"A price is printed as {text}. In {whose} the comma and the point change roles. How is it written?",
            f"how do people write {text} in {whose}? only , and . change places",
            f"{text}: every , becomes . and every . becomes ,",
            f"using python, exchange the signs . and , in '{text}'",
            f"convert the number format {text} to {whose} (swap point and comma)",
            f"Print {text} with commas and points exchanged.",
            f"What does {text} look like once commas and points have swapped places?",
        ),
        think="Exchange both signs at once: translate each comma to a point and each point to a comma.",
        code=f'print("{text}".translate(str.maketrans(",.", ".,")))',
        answer=answer,
    )
