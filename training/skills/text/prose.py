"""Prose: paragraphs, lines, sentence lengths, typing speed, prices a word, words removed, moved and put in."""

from __future__ import annotations

import random
import re
from fractions import Fraction

from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, NAMES, SURNAMES, WORDS, literal, literals, paragraph, sentence


def count_paragraphs(rng: random.Random) -> Draft:
    parts = [paragraph(rng, rng.randint(1, 2)) for _ in range(rng.randint(2, 4))]
    text = "\n\n".join(parts)
    shown = literal(text)
    return Draft(
        phrasings=(
            f"How many paragraphs, separated by a blank line, are in {shown}?",
            f"count the paragraphs (blank line between):\n{text}",
            f"number of paragraphs in this text, blank lines separate them:\n{text}",
            f"How many paragraphs does my letter have?\n{text}",
            f"paragraph count of {shown}, split at \\n\\n",
            f"An editor asks how many paragraphs this is (a blank line ends each):\n{text}",
            f"paragraphs? {shown}",
            f"using python, count the blocks of text between empty lines:\n{text}",
            f"Count the paragraphs of the following text, which have an empty line between them:\n{text}",
            f"Of how many paragraphs, with blank lines between, does {shown} consist?",
        ),
        think="Paragraphs: split the text at the blank lines and count the parts.",
        code=f'text = {shown}\nprint(len(text.split("\\n\\n")))',
        answer=str(len(parts)),
    )


def longest_line_length(rng: random.Random) -> Draft:
    parts = [
        rng.choice((sentence(rng), rng.choice(WORDS), f"{rng.choice(NAMES)} {rng.choice(ITEMS)}")) for _ in range(3)
    ]
    text = "\n".join(parts)
    shown = literal(text)
    return Draft(
        phrasings=(
            f"How many characters does the longest line of {shown} have?",
            f"length of the longest line:\n{text}",
            f"Find the longest line in {shown} and give its length in characters.",
            f"max line length of this text:\n{text}",
            f"My linter limits lines. How long is the longest line here?\n{text}",
            f"longest line, how many characters? {shown}",
            f"characters in the longest of these lines:\n{text}",
            f"using python, print the length of the longest line:\n{text}",
            f"Find how many characters the longest of the following lines has:\n{text}",
            f"Which length in characters has the longest line of {shown}?",
        ),
        think="Longest line: split the text into lines and take the maximum of their lengths.",
        code=f"text = {shown}\nprint(max(len(line) for line in text.splitlines()))",
        answer=str(sorted(len(part) for part in parts)[-1]),
    )


def average_sentence_length(rng: random.Random) -> Draft:
    n = rng.choice((2, 4))
    text = paragraph(rng, n)
    average = Fraction(text.count(" ") + 1, n)
    return Draft(
        phrasings=(
            f'What is the average number of words per sentence in "{text}"?',
            f"average sentence length in words: {text}",
            f"words per sentence on average in '{text}'",
            f"mean number of words a sentence has: {text}",
            f"How many words does a sentence of '{text}' have on average?",
            f"A readability check needs the words per sentence of this text. What is it? {text}",
            f"avg words/sentence: {text}",
            f"Divide the number of words by the number of sentences: {text}",
            f"Compute the average length, in words, of the sentences in '{text}'.",
            f'What average number of words do the sentences of "{text}" have?',
        ),
        think="Average: divide the number of words by the number of the marks . ! ? that end sentences.",
        code=(
            f'import re\n\ntext = {literal(text)}\nsentences = re.findall(r"[^.!?]+[.!?]", text)\n'
            "print(len(text.split()) / len(sentences))"
        ),
        answer=str(float(average)),
    )


def typing_speed(rng: random.Random) -> Draft:
    text = sentence(rng)
    seconds = rng.choice((3, 4, 5, 6, 10, 12, 15))
    count = len(re.findall(r"\S+", text))
    if count * 60 % seconds:
        return typing_speed(rng)
    return Draft(
        phrasings=(
            f'How many words per minute did I type if I wrote "{text}" in {seconds} seconds?',
            f"typing speed in wpm: '{text}' in {seconds} seconds",
            f"I typed '{text}' in {seconds} s. What is that in words per minute?",
            f"{seconds} seconds for '{text}': words per minute?",
            f"wpm of someone who needs {seconds} seconds to write '{text}'",
            f"In a typing test I wrote '{text}' in {seconds} seconds. How many words a minute is that?",
            f"words per minute if '{text}' takes {seconds} seconds",
            f"read aloud '{text}' in {seconds} seconds, speed in words per minute?",
            f"Compute the words per minute of a person who types '{text}' in {seconds} seconds.",
            f'What speed in words per minute is "{text}" in {seconds} seconds?',
        ),
        think=f"Speed: count the words, multiply by 60 and divide by {seconds} seconds.",
        code=f"text = {literal(text)}\nprint(len(text.split()) * 60 / {seconds})",
        answer=str(float(Fraction(count * 60, seconds))),
    )


def text_price_in_cents(rng: random.Random) -> Draft:
    text, cents = sentence(rng), rng.randint(2, 60)
    count = text.count(" ") + 1
    return Draft(
        phrasings=(
            f'I am an editor and pay {cents} cents a word. What does the text "{text}" cost in cents?',
            f"{cents} cents per word, text '{text}': total in cents",
            f"A translator charges {cents} cents for each word. How many cents is '{text}'?",
            f"cost in cents of '{text}' at {cents} cents a word",
            f"A classified ad costs {cents} cents per word. How many cents for '{text}'?",
            f"price of the telegram '{text}' if one word is {cents} cents (answer in cents)",
            f"how many cents do I earn for writing '{text}' at {cents} cents/word",
            f"word rate {cents} cents, text: {text}. Total cents?",
            f"Compute the price in cents of '{text}' when each word costs {cents} cents.",
            f'What is the total in cents for "{text}" at {cents} cents per word?',
        ),
        think=f"Price: count the words and multiply by {cents} cents.",
        code=f"text = {literal(text)}\nprint(len(text.split()) * {cents})",
        answer=str(sum(cents for _ in range(count))),
    )


def remove_stop_words(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    small: list[str] = [
        w for w in ("the", "a", "is", "and", "of", "in", "to", "my", "at", "on", "with") if w in text.split()
    ]
    drawn = list(dict.fromkeys([*small[:2], "the", "a", "of"]))[:3]
    shown = ", ".join(drawn)
    quoted = '"{}", "{}" and "{}"'.format(*drawn)
    pattern = "|".join(drawn)
    left = re.sub(rf"(?<!\S)(?:{pattern})(?!\S)", "", text)
    if left == text:
        return remove_stop_words(rng)
    return Draft(
        phrasings=(
            f'Remove the words {quoted} from "{text}".',
            f"Leave out every {drawn[0]}, {drawn[1]} and {drawn[2]} when you copy '{text}'",
            f'Delete the stop words {shown} from "{text}".',
            f"remove the words {shown} from: {text}",
            f"'{text}' without the words {shown}",
            f"filter out stop words ({shown}): {text}",
            f"drop every {shown} from '{text}'",
            f"For a keyword list I leave out {shown}. What remains of '{text}'?",
            f"strip stopwords {shown} - {text}",
            f"using python, remove these words from '{text}': {shown}",
            f"Print the sentence '{text}' without the words {shown}.",
            f'What is left of "{text}" after the words {shown} are taken out?',
        ),
        think=f"Stop words: split the text, leave out {shown} and join the rest with spaces.",
        code=f'stop = {literals(drawn)}\nprint(" ".join(w for w in {literal(text)}.split() if w not in stop))',
        answer=re.sub(" +", " ", left).strip(),
    )


def replace_two_letters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng).lower()))
    pairs = [p for p in (("a", "@"), ("o", "0"), ("e", "3"), ("i", "1"), ("s", "$"), ("t", "7")) if p[0] in text]
    if len(pairs) < 2:
        return replace_two_letters(rng)
    (a, x), (b, y) = rng.sample(pairs, 2)
    return Draft(
        phrasings=(
            f'Replace the letter {a} with {x} and the letter {b} with {y} in "{text}".',
            f"{a} -> {x}, {b} -> {y}: {text}",
            f"Change each {a} to {x} and each {b} to {y} in '{text}'",
            f"in '{text}' put {x} for {a} and {y} for {b}",
            f"substitute {a} by {x} and {b} by {y}: {text}",
            f"I disguise '{text}' by writing {x} for every {a} and {y} for every {b}. What do I get?",
            f"swap in symbols, {a} becomes {x}, {b} becomes {y}: {text}",
            f"using python replace {a} with {x} and {b} with {y} in '{text}'",
            f"Print '{text}' with all {a} turned into {x} and all {b} turned into {y}.",
            f'What does "{text}" become when {x} replaces {a} and {y} replaces {b}?',
        ),
        think=f"Two replacements after each other: {a} by {x}, then {b} by {y}.",
        code=f'print({literal(text)}.replace("{a}", "{x}").replace("{b}", "{y}"))',
        answer="".join(x if c == a else y if c == b else c for c in text),
    )


def first_word_to_end(rng: random.Random) -> Draft:
    text = sentence(rng)
    front = rng.random() < 0.7
    which, place = ("first", "end") if front else ("last", "start")
    head, _, tail = text.partition(" ")
    start, _, end = text.rpartition(" ")
    return Draft(
        phrasings=(
            f'Move the {which} word of "{text}" to the {place}.',
            f"{which} word to the {place}: {text}",
            f"Take the {which} word of '{text}' and put it at the {place}",
            f"'{text}' with its {which} word moved to the {place}",
            f"shift the {which} word of '{text}' to the {place}",
            f"A grammar game: the {which} word of '{text}' goes to the {place}. What is the sentence then?",
            f"rotate the words of '{text}' by one so that the {which} one comes to the {place}",
            f"using python, put the {which} word of '{text}' at the {place}",
            f"Print the sentence '{text}' after its {which} word was moved to the {place}.",
            f'How does "{text}" read when its {which} word is put at the {place}?',
        ),
        think=f"Split the sentence into words, put the {which} one at the {place} and join them with spaces.",
        code=(
            f"words = {literal(text)}.split()\n"
            + ('print(" ".join(words[1:] + words[:1]))' if front else 'print(" ".join(words[-1:] + words[:-1]))')
        ),
        answer=f"{tail} {head}" if front else f"{end} {start}",
    )


def insert_beside_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    some = text.split()
    target = rng.choice([w for w in some[1:] if text.count(w) == 1] or some[-1:])
    if text.count(target) > 1:
        return insert_beside_word(rng)
    new = rng.choice(("very", "really", "not", "quite", "also", "often", "just"))
    before = rng.random() < 0.6
    side = "before" if before else "after"
    made = [part for w in some for part in ((w,) if w != target else (new, w) if before else (w, new))]
    code = f"{new} {target}" if before else f"{target} {new}"
    return Draft(
        phrasings=(
            f'Insert the word "{new}" {side} "{target}" in "{text}".',
            f"put {new} {side} {target}: {text}",
            f"Add '{new}' {side} the word '{target}' in '{text}'",
            f"in '{text}' write '{new}' {side} '{target}'",
            f"'{text}' with {new} {side} {target}",
            f"The teacher wants '{new}' {side} '{target}' in the sentence '{text}'. What is the new sentence?",
            f"insert {new} directly {side} {target} - {text}",
            f"using python, place '{new}' {side} '{target}' in '{text}'",
            f"Print the sentence '{text}' with '{new}' added {side} '{target}'.",
            f'How does "{text}" read with the word "{new}" {side} "{target}"?',
        ),
        think=f"Insert: replace {target} by {code}.",
        code=f'print({literal(text)}.replace("{target}", "{code}"))',
        answer=" ".join(made),
    )


def escape_html(rng: random.Random) -> Draft:
    a, b, item = rng.randint(2, 9), rng.randint(1, 9), rng.choice(ITEMS)
    text = rng.choice((f"<b>{a} > {b}</b>", f"if x < {a} & y > {b}", f"<p>{item} & {rng.choice(ITEMS)}</p>",
                       f"{a} < {b}",
                       f"<i>{item}</i>", f"{item} & Co. <{rng.choice(NAMES)}>"))  # fmt: skip
    escaped = "".join({"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(c, c) for c in text)
    back = rng.random() < 0.35
    shown, answer, function = (escaped, text, "unescape") if back else (text, escaped, "escape")
    verb = "Unescape" if back else "Escape"
    what = "entities" if back else "special characters"
    return Draft(
        phrasings=(
            f'{verb} the HTML {what} in "{shown}".',
            f"html {function} {shown}",
            f"{verb} this for HTML: {shown}" if not back else f"Turn the HTML entities back into characters: {shown}",
            f"What does html.{function}('{shown}') return?",
            f"{function} '{shown}' as html",
            f"My web page shall show '{shown}' literally. How is it escaped in HTML?"
            if not back
            else f"The page source says '{shown}'. Which text does the reader see, entities resolved?",
            f"{function.lower()} < > & in html: {shown}" if not back else f"decode html entities: {shown}",
            f"use Python's html module to {function} '{shown}'",
            f"Print '{shown}' with its HTML {what} {function}d.",
            f'What is "{shown}" once its HTML {what} are {function}d?',
        ),
        think=f"HTML: html.{function} handles the signs <, > and &.",
        code=f"import html\n\nprint(html.{function}({literal(shown)}))",
        answer=answer,
    )


def mask_email_start(rng: random.Random) -> Draft:
    n = rng.choice((2, 2, 3))
    user = rng.choice(
        (f"{rng.choice(NAMES)}.{rng.choice(SURNAMES)}", f"{rng.choice(SURNAMES)}{rng.randint(1, 99)}")
    ).lower()
    domain = rng.choice(DOMAINS)
    email = f"{user}@{domain}"
    return Draft(
        phrasings=(
            f"Hide the email {email}: keep the first {n} letters of the name, a * for each other one before the @.",
            f"mask {email}: first {n} characters visible, other ones before the @ as *",
            f"{email} with only the first {n} characters of the user part shown, rest of it as stars",
            f"Replace all but the first {n} characters before the @ in {email} by asterisks.",
            f"show {n} letters of {email}, then stars up to the @, then the domain",
            f"For privacy, {email} is shown with its first {n} characters, * for the others before the @. How?",
            f"anonymise {email}, keep {n} leading characters and the domain, one * per hidden character",
            f"using python, star out the name in {email} after {n} characters",
            f"Print {email} with asterisks for the user name after its first {n} characters.",
            f"How does {email} look if all of the user name after {n} characters is starred out?",
        ),
        think=f"Mask: split at @, keep {n} characters, put a * for each other one, then @ and the domain.",
        code=(f'user, domain = "{email}".split("@")\nprint(user[:{n}] + "*" * (len(user) - {n}) + "@" + domain)'),
        answer="".join("*" if n <= i < len(user) else c for i, c in enumerate(email)),
    )
