"""Small changes that people ask for: dashes out, all but the last hidden, letters doubled, stars for vowels."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence, words

_STANDINS = (
    ("*", "a star (*)"),
    ("*", "an asterisk (*)"),
    ("_", "an underscore (_)"),
    ("#", "a #"),
    ("-", "a dash (-)"),
)


def remove_mark(rng: random.Random) -> Draft:
    mark, name = rng.choice((("-", "dashes"), ("-", "hyphens"), (".", "dots"), ("/", "slashes"), ("_", "underscores")))
    sizes = rng.choice(((3, 3, 4), (3, 4), (2, 2, 4), (4, 4, 4), (3, 2, 4)))
    parts = ["".join(rng.choice(string.digits) for _ in range(size)) for size in sizes]
    if rng.random() < 0.25:
        parts = words(rng, 2, 3)
    text = mark.join(parts)
    return Draft(
        phrasings=(
            f"Remove the {name} from {text}",
            f"{text} without the {name}",
            f"take out the {name}: {text}",
            f"get rid of the {name} in '{text}'",
            f"delete all {name} in {text}",
            f"How do I write {text} with no {name}?",
            f"The form does not accept {name}. What do I enter for {text}?",
            f"strip {name} {text}",
            f"Write {text} in one piece, leaving out the {name}",
            f"Print '{text}' after removing its {name}.",
            f'What is left of "{text}" without the {name}?',
        ),
        think=f"Without {name}: replace {mark} with nothing.",
        code=f'print("{text}".replace("{mark}", ""))',
        answer="".join(parts),
    )


def hide_all_but_last(rng: random.Random) -> Draft:
    n = rng.choice((2, 3, 4, 4, 4))
    text = rng.choice((*(str(rng.randint(10**k, 10 ** (k + 1))) for k in (7, 9, 11, 15, 15, 15)), rng.choice(WORDS)))
    text = text if len(text) > n + 1 else text * 2
    return Draft(
        phrasings=(
            f"Hide all but the last {n} characters of {text} with *",
            f"hide everything except the last {n} of {text} with stars",
            f"mask {text}, show only the last {n}, rest as *",
            f"show only the last {n} characters of {text} and stars for the others",
            f"Replace every character of '{text}' but the last {n} by *",
            f"My card number is {text}. Print it with * for all but the last {n} digits or letters.",
            f"{text} with all except the last {n} characters starred out (*)",
            f"put a * in place of each character of {text}, keep the last {n}",
            f"For a receipt, cover {text} with asterisks apart from its last {n} characters",
            f"Print '{text}' with an asterisk for every character except the last {n}.",
            f'How does "{text}" look when all but its last {n} characters are shown as *?',
        ),
        think=f"Hidden: repeat * for the length less {n}, then add the last {n} characters.",
        code=f'text = "{text}"\nprint("*" * (len(text) - {n}) + text[-{n}:])',
        answer=re.sub(rf".(?=.{{{n}}})", "*", text),
    )


def title_small_words(rng: random.Random) -> Draft:
    small = ("of", "the", "and", "in")
    some = rng.sample((*ITEMS, "lord", "king", "war", "night", "house", "wind", "garden", "rings", "secret"), 3)
    text = f"{rng.choice(('the ', ''))}{some[0]} {rng.choice(small)} the {some[1]} {rng.choice(small[2:])} {some[2]}"
    listed = ", ".join(small)
    capital = re.sub(r"[a-z]+", lambda m: m[0] if m[0] in small else m[0].title(), text)
    return Draft(
        phrasings=(
            f'Put "{text}" in title case but keep {listed} small (the first word is always capital)',
            f"title case with small words ({listed}) lower, first word capital: {text}",
            f"title case '{text}', not {listed} unless first",
            f"book title: {text}. capital letters except for {listed}; first word always",
            f"Capitalize each word of '{text}' except {listed}, and always the first word",
            f"A book is called '{text}'. Write the title properly: {listed} stay small unless they come first.",
            f"proper title of '{text}' ({listed} small, first word with a capital)",
            f"Write '{text}' as a headline: first word capital, {listed} small, others capital",
            f"headline case, {listed} stay lower except at the start: {text}",
            f"Convert '{text}' to title case, leaving {listed} lower case except at the start.",
            f'How is the title "{text}" written if {listed} are small unless first?',
        ),
        think="Title case: capitalize each word that is first or not a small word, keep the small words.",
        code=(
            f'words = "{text}".split()\nsmall = [{", ".join(literal(w) for w in small)}]\n'
            'print(" ".join(w if i and w in small else w.capitalize() for i, w in enumerate(words)))'
        ),
        answer=capital[0].upper() + capital[1:],
    )


def double_letters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(ITEMS), "hey", "hello", "wow", rng.choice(NAMES)))
    n, name = rng.choice(((2, "twice"), (2, "twice"), (3, "three times")))
    return Draft(
        phrasings=(
            f'{"Double" if n == 2 else "Triple"} every letter in "{text}".',
            f"stretch the word {text}: each letter {name}",
            f'Write every letter of "{text}" {name}',
            f"repeat each letter of {text} {name} in a row",
            f"{text} with each letter written {name}",
            f"each letter {name}: {text}",
            f"Print {text} so that each of its letters appears {name} in a row",
            f"My daughter types every letter {name}. How does she write {text}?",
            f"every character of '{text}' {name}",
            f"Stretch {text} by writing each letter {name}",
            f"stutter {text}: every letter {name}",
            f"Print the word {text} with every letter written {name}.",
            f'What does "{text}" become when each letter is put down {name}?',
        ),
        think=f"Each letter {name}: multiply every letter by {n} and join them.",
        code=f'print("".join(c * {n} for c in "{text}"))',
        answer=re.sub("(.)", r"\1" * n, text),
    )


def replace_vowels(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), rng.choice(WORDS), sentence(rng).lower()))
    mark, name = rng.choice(_STANDINS)
    return Draft(
        phrasings=(
            f'Replace every vowel in "{text}" with {mark}',
            f"replace all vowels in '{text}' by {name}",
            f"change the vowels of '{text}' to {mark}",
            f"vowels to {mark}: {text}",
            f"put {name} instead of each vowel in '{text}'",
            f"For a guessing game I write '{text}' with {name} for each vowel. What do I write?",
            f"'{text}' with {mark} for every vowel",
            f"swap each a, e, i, o, u in '{text}' for {mark}",
            f"Hide the vowels of '{text}' behind {mark}",
            f"Print '{text}' with every vowel replaced by {name}.",
            f'How does "{text}" read when {name} stands for each vowel?',
        ),
        think=f"Vowels replaced: put {mark} for each character that is in aeiou.",
        code=f'print("".join("{mark}" if c in "aeiou" else c for c in {literal(text)}))',
        answer=re.sub("[aeiou]", mark, text),
    )


def consonants_only(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *ITEMS))
    return Draft(
        phrasings=(
            f'Keep only the consonants of "{text}"',
            f"keep only the consonants in {text}",
            f"just the consonants of {text}",
            f"consonants in '{text}', in order",
            f"Which consonants does {text} have, in order and with repeats?",
            f"Write down only the consonants of {text}, as one word",
            f"what are the consonants in {text}",
            f"My game needs the consonants of '{text}' in one string. What is it?",
            f"show the consonants of {text} in the order they come",
            f"Print the consonants of the word {text} in order, without spaces.",
            f'What remains of "{text}" if only consonants may stay?',
        ),
        think=f"Consonants of {text}: keep the letters that are not in aeiou and join them.",
        code=f'print("".join(c for c in "{text}" if c not in "aeiou"))',
        answer=re.sub("[aeiou]", "", text),
    )


def exchange_letters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng).lower()))
    a, b = rng.sample(sorted(set(text) - {" "}), 2)
    swapped = text.replace(a, "\0").replace(b, a).replace("\0", b)
    return Draft(
        phrasings=(
            f'Swap all {a} and {b} in "{text}"',
            f"exchange every {a} with {b} and every {b} with {a} in '{text}'",
            f"swap the letters {a} and {b} in '{text}'",
            f"'{text}': {a} becomes {b} and {b} becomes {a}",
            f"change each {a} to {b} and each {b} to {a}: {text}",
            f"On my keyboard the keys {a} and {b} are swapped. What do I get when I type '{text}'?",
            f"interchange {a} and {b} everywhere in '{text}'",
            f"Let the letters {a} and {b} trade places throughout '{text}'",
            f"switch all {a}s and {b}s: {text}",
            f"Print '{text}' with the letters {a} and {b} exchanged for each other.",
            f'How does "{text}" read when {a} and {b} are swapped in it?',
        ),
        think=f"{a} and {b} swapped: translate with a table that maps each to the other.",
        code=f'print({literal(text)}.translate(str.maketrans({{"{a}": "{b}", "{b}": "{a}"}})))',
        answer=swapped,
    )


def first_letter_to_end(rng: random.Random) -> Draft:
    text, front = rng.choice((*WORDS, *ITEMS)), rng.random() < 0.65
    which, where = ("first", "end") if front else ("last", "front")
    return Draft(
        phrasings=(
            f'Move the {which} letter of "{text}" to the {where}',
            f"take the {which} letter of {text} and put it at the {where}",
            f"{text} with its {which} letter moved to the {where}",
            f"{which} letter to the {where}: {text}",
            f"What do you get when the {which} letter of {text} goes to the {where}?",
            f"In our secret language the {which} letter moves to the {where}. How do we say {text}?",
            f"shift the {which} letter of '{text}' to the {where} of the word",
            f"put the {which} letter of {text} at its {where} instead",
            f"Transfer the {which} character of '{text}' to the {where}",
            f"Print the word {text} with its {which} letter placed at the {where}.",
            f'How is "{text}" written after moving its {which} letter to the {where}?',
        ),
        think=f"{which.capitalize()} letter to the {where}: join the two parts of {text} the other way round.",
        code=f'text = "{text}"\nprint({"text[1:] + text[0]" if front else "text[-1] + text[:-1]"})',
        answer=re.sub("^(.)(.*)$", r"\2\1", text) if front else re.sub("^(.*)(.)$", r"\2\1", text),
    )


def trim_both_ends(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *ITEMS, *NAMES))
    return Draft(
        phrasings=(
            f'Remove the first and the last letter of "{text}"',
            f"{text} without its first and last letter",
            f"drop the first and last character of '{text}'",
            f"cut off both end letters of {text}",
            f"What is left of {text} when the first and last letters go?",
            f"My cat ate the first and the last letter of {text}. What can be read?",
            f"take away the outer two letters of {text}",
            f"inner letters of '{text}' (not first, not last)",
            f"delete one letter at each end of {text}",
            f"Print the word {text} without its first and its last letter.",
            f'Which letters stay in "{text}" when one is removed at either end?',
        ),
        think=f"Without both ends: slice {text} from index 1 up to the last letter.",
        code=f'print("{text}"[1:-1])',
        answer="".join(list(text)[1 : len(text) - 1]),
    )


def capitalize_sentences(rng: random.Random) -> Draft:
    some = [sentence(rng).lower() for _ in range(2)]
    text = ". ".join(some) + "."
    return Draft(
        phrasings=(
            f'Capitalize the first letter of each sentence: "{text}"',
            f"put a capital at the start of every sentence: {text}",
            f"sentence case: {text}",
            f"make each sentence start with a capital letter: {text}",
            f"fix the capitals at the beginning of the sentences in '{text}'",
            f"I typed '{text}' all in small letters. Give every sentence its capital.",
            f"big letter at the beginning of each sentence of '{text}'",
            f"Correct '{text}' so that every sentence begins with a capital, nothing else changed",
            f"capital first letters, sentence by sentence: {text}",
            f"Print '{text}' with the first letter of every sentence in upper case.",
            f'How is "{text}" written with a capital letter at the start of each sentence?',
        ),
        think="Capitals: split the text at the full stops, capitalize each sentence and join them again.",
        code=f'text = {literal(text)}\nprint(". ".join(s.capitalize() for s in text.split(". ")))',
        answer=re.sub(r"(^|\. )([a-z])", lambda m: m[1] + m[2].upper(), text),
    )


def hashtag_of(rng: random.Random) -> Draft:
    item = rng.choice(ITEMS)
    text = rng.choice((" ".join(words(rng, 2, 3)), f"{item} party", f"happy {item} day", f"my {item}"))
    return Draft(
        phrasings=(
            f'Make a hashtag from "{text}", each word with a capital',
            f"hashtag for '{text}' with capital first letters",
            f"turn '{text}' into a hashtag, every word capitalized",
            f"{text} as a hashtag (capitals, no spaces)",
            f"What is '{text}' as one hashtag with each word capitalized?",
            f"I want to tag my photo with '{text}'. Write the hashtag, words capitalized and joined.",
            f"create a # tag out of '{text}', capital for each word",
            f"Join the words of '{text}' to a hashtag, each starting with a capital",
            f"#-tag from: {text} (Each Word Capital, no space)",
            f"Write '{text}' as a hashtag in which every word starts with a capital.",
            f'Which hashtag do the words "{text}" give, all capitalized and without spaces?',
        ),
        think="Hashtag: capitalize each word, remove the spaces and put # in front.",
        code=f'print("#" + "{text}".title().replace(" ", ""))',
        answer="#" + "".join(w[0].upper() + w[1:] for w in text.split()),
    )


def lower_without_spaces(rng: random.Random) -> Draft:
    a, b = rng.sample(NAMES, 2)
    text = rng.choice((f"{a} {b}", f"{a} {rng.choice(WORDS).title()}", sentence(rng)))
    return Draft(
        phrasings=(
            f'Write "{text}" in lower case without spaces',
            f"make lower case and remove spaces: {text}",
            f"lowercase '{text}' and take out the spaces",
            f"'{text}' all small letters, no spaces",
            f"{text} -> lowercase, no spaces",
            f"For my account I need '{text}' in small letters and in one word. What do I type?",
            f"squash '{text}' into one lowercase word",
            f"Turn '{text}' into small letters and drop every space",
            f"no capitals, no spaces: {text}",
            f"Convert '{text}' to lower case and delete its spaces.",
            f'How does "{text}" look in lower case with the spaces removed?',
        ),
        think="Lower case without spaces: convert with lower() and replace spaces with nothing.",
        code=f'print({literal(text)}.lower().replace(" ", ""))',
        answer="".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in re.sub(" ", "", text)),
    )


def dotted_initials(rng: random.Random) -> Draft:
    some = rng.sample(NAMES, rng.choice((2, 2, 3)))
    text = " ".join(some)
    return Draft(
        phrasings=(
            f"what are the initials of {text}, with dots?",
            f"{text} signs with the first letter of each name and a dot after each. How?",
            f'What are the initials of "{text}" with dots?',
            f"sign {text} with initials and dots, like A.B.",
            f"Write the initials of {text} with dots",
            f"initials of {text} with a dot after each letter",
            f"{text} as initials with dots, no spaces",
            f"dotted initials: {text}",
            f"What are {text}'s initials, each followed by a full stop?",
            f"I sign with my initials and dots. My name is {text}. What do I write?",
            f"shorten {text} to its initials like X.Y.",
            f"Abbreviate the name {text} to initials, a dot after every one, no spaces",
            f"monogram with dots for {text}",
            f"Print the initials of {text} with a dot behind each and no spaces.",
            f'Which initials, with dots and no spaces, stand for "{text}"?',
        ),
        think="Dotted initials: take the first letter of each name, add a dot and join them.",
        code=f'print("".join(w[0] + "." for w in "{text}".split()))',
        answer=re.sub(r"([A-Z])[a-z]* ?", r"\1.", text),
    )


def next_code(rng: random.Random) -> Draft:
    stem = rng.choice(("INV-", "ORD-", "A", "TICKET-", "item", "version", "lot_", "CASE"))
    width = rng.choice((3, 4, 5))
    n = rng.choice((rng.randint(1, 98), rng.randint(100, 998), 99, 9))
    text = f"{stem}{n:0{width}d}"
    return Draft(
        phrasings=(
            f"What is the next number after {text}, with the same leading zeros?",
            f"increase the number at the end of {text} by one, keep {width} digits",
            f"next code after {text}",
            f"{text} plus 1, zeros kept",
            f"Which code follows {text}?",
            f"My last document is {text}. How is the next one numbered?",
            f"count {text} up by one",
            f"add one to the number in {text} and keep its width of {width} digits",
            f"the code that comes after '{text}' in the series",
            f"Increase the number in the code {text} by 1, keeping its {width} digits.",
            f'Which code comes directly after "{text}", with {width} digits again?',
        ),
        think=f"Next code: cut off {stem}, add 1 to the number and pad it to as many digits as before.",
        code=(f'text = "{text}"\nn = text.removeprefix("{stem}")\nprint("{stem}" + str(int(n) + 1).zfill(len(n)))'),
        answer=f"{stem}{n + 1:0{width}d}",
    )
