"""Rules of a language lesson: plurals, articles, syllables, Soundex, Pig Latin, chains and letters of each word."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, sentence, words
from training.skills.wording import plural

_NOUNS = ("box", "city", "dog", "bus", "baby", "watch", "brush", "toy", "fox", "lady", "class", "key", "party",
          "church", "book", "dish", "story", "boy", "glass", "berry",
          "tree", "wish", "fly", "tax", "monkey")  # fmt: skip
_ORDINALS = ("first", "second", "third")


def plurals_by_rule(rng: random.Random) -> Draft:
    drawn = rng.sample(_NOUNS, rng.randint(2, 4))
    shown = f"{', '.join(drawn[:-1])} and {drawn[-1]}"
    rule = "-es after s, x, ch or sh, -ies for a consonant and y, else -s"
    return Draft(
        phrasings=(
            f"Make the plural of {shown} by the usual English rules, separated by commas.",
            f"plurals of {shown}, with a comma and a space between",
            f"What are the plurals of {shown}? Use {rule}, and commas between them.",
            f"pluralize {shown}, comma separated",
            f"A language teacher lists {shown}. Write their plurals with commas between.",
            f"more than one: {shown}, as plurals with commas",
            f"Form the regular plurals of these nouns, with commas: {shown}. Rule: {rule}",
            f"using python, form plurals of {shown} by {rule}, joined with commas",
            f"Print the plural forms of {shown}, comma separated, by the rule {rule}.",
            f"Which plurals do {shown} have by the rule {rule}, separated by commas?",
        ),
        think="Plural: test how each noun ends and put -es, -ies or -s at its end.",
        code=(
            f"result = []\nfor w in {literals(drawn)}:\n"
            '    if w.endswith(("s", "x", "ch", "sh")):\n        result.append(w + "es")\n'
            '    elif w.endswith("y") and w[-2] not in "aeiou":\n        result.append(w[:-1] + "ies")\n'
            '    else:\n        result.append(w + "s")\nprint(", ".join(result))'
        ),
        answer=", ".join(map(plural, drawn)),
    )


def article_by_letter(rng: random.Random) -> Draft:
    drawn = rng.sample(ITEMS, rng.randint(2, 4))
    shown = f"{', '.join(drawn[:-1])} and {drawn[-1]}"
    rule = "an before a vowel letter, else a"
    return Draft(
        phrasings=(
            f"Which article, a or an, goes before {shown} by the first letter? Write both, comma separated.",
            f"a or an: {shown} ({rule}), as 'a word' with commas between",
            f"Write {shown} each with its article ({rule}), separated by commas.",
            f"put a or an in front of {shown}, comma separated",
            f"A worksheet has {shown}. Add the article to each ({rule}) and separate by commas.",
            f"indefinite articles for {shown}: {rule}. Give article and noun with commas",
            f"add the right article (a/an) to every word, comma separated: {shown}",
            f"using python, prefix {shown} with a/an by the first letter, commas between",
            f"Print {shown} with their indefinite articles, {rule}, separated by commas.",
            f"How do {shown} read with the article in front of each ({rule}), with commas between?",
        ),
        think="Article: an when the first letter is one of aeiou, else a; join with commas.",
        code=(f'words = {literals(drawn)}\nprint(", ".join(("an " if w[0] in "aeiou" else "a ") + w for w in words))'),
        answer=", ".join(re.sub(r"^a (?=[aeiou])", "an ", f"a {w}") for w in drawn),
    )


def vowel_groups(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *ITEMS))
    count = len(re.sub("[^aeiouy]+", " ", text).split())
    return Draft(
        phrasings=(
            f'How many syllables does "{text}" have if you count groups of vowels (a, e, i, o, u, y)?',
            f"syllables of {text}, counting vowel groups with y",
            f"count the groups of neighbouring vowels (aeiouy) in '{text}'",
            f"estimate the syllables in {text}: each run of aeiouy is one",
            f"A rough syllable count takes every run of a, e, i, o, u, y as one. What is it for {text}?",
            f"vowel groups (aeiouy) in {text}?",
            f"For a poem I need the syllables of {text}, one for each block of vowels with y. How many?",
            f"use a regex to count runs of aeiouy in '{text}'",
            f"Count how many separate runs of the letters aeiouy '{text}' has.",
            f'How many groups of the vowels a, e, i, o, u, y are there in "{text}"?',
        ),
        think=f"Vowel groups: find all runs of the letters aeiouy in {text} and count them.",
        code=f'import re\n\nprint(len(re.findall("[aeiouy]+", "{text}")))',
        answer=str(count),
    )


def soundex_code(rng: random.Random) -> Draft:
    name = rng.choice((*NAMES, "Robert", "Rupert", "Smith", "Brown", "Johnson", "Garcia", "Miller", "Wilson", "Taylor",
                       "Anderson", "Thomas", "Martin", "Lee", "Clark", "Lewis", "Walker", "Baker"))  # fmt: skip
    kept = re.sub("[hw]", "", name.lower()[1:])
    digits = (name[0].lower() + kept).translate(
        str.maketrans("bfpvcgjkqsxzdtlmnraeiouyhw", "11112222222233455600000000")
    )
    squeezed = re.sub(r"(.)\1+", r"\1", digits)[1:].replace("0", "")
    return Draft(
        phrasings=(
            f'What is the Soundex code of "{name}"?',
            f"soundex {name}",
            f"Compute the American Soundex of the name {name}",
            f"soundex code for {name}?",
            f"A genealogist indexes {name} by Soundex. Which code is that (letter and three digits)?",
            f"{name} in Soundex please",
            f"Give the four-character Soundex key of {name}",
            f"using python, what's the soundex of '{name}'",
            f"Determine the Soundex code for the surname {name}.",
            f'Which Soundex code does the name "{name}" have?',
        ),
        think=f"Soundex: keep the first letter of {name}, code consonants, skip repeats (also across h, w), fill to 4.",
        code=(
            'codes = {}\nfor digit, letters in enumerate(["bfpv", "cgjkqsxz", "dt", "l", "mn", "r"], 1):\n'
            "    codes.update(dict.fromkeys(letters, str(digit)))\n"
            f'name = "{name}".lower()\nresult, last = name[0].upper(), codes.get(name[0])\n'
            'for c in name[1:]:\n    if c in "hw":\n        continue\n    code = codes.get(c)\n'
            "    if code and code != last:\n        result += code\n    last = code\n"
            'print(result[:4].ljust(4, "0"))'
        ),
        answer=(name[0] + squeezed + "000")[:4],
    )


def pig_latin_sentence(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    while re.search(r"\b[^aeiou ]+\b", text) or re.search(r"\b[^aeiou ]*y", text):
        text = sentence(rng).lower()
    rule = 'move leading consonants to the end and add "ay"; add "way" if it starts with a vowel'
    return Draft(
        phrasings=(
            f'Put "{text}" into Pig Latin, with -ay after moved consonants and -way after a vowel start.',
            f"pig latin sentence please: {text} (vowel words get way)",
            f"Translate every word of '{text}' to Pig Latin: {rule}.",
            f"how is '{text}' said in pig latin? rule: {rule}",
            f"My kids speak Pig Latin ({rule}). How do they say '{text}'?",
            f"Convert all the words in '{text}' by this rule: {rule}",
            f"'{text}' to pig latin, word by word; {rule}",
            f"using python, turn the sentence '{text}' into pig latin, {rule}",
            f"Print the sentence '{text}' in Pig Latin, where you {rule}.",
            f'What is the whole sentence "{text}" in Pig Latin ({rule})?',
        ),
        think="Pig Latin for each word: way after a vowel start, else the leading consonants go behind and ay follows.",
        code=(
            f"result = []\nfor w in {literal(text)}.split():\n"
            '    i = next(i for i, c in enumerate(w) if c in "aeiou")\n'
            '    result.append(w[i:] + w[:i] + "ay" if i else w + "way")\nprint(" ".join(result))'
        ),
        answer=re.sub(r"\b([^aeiou ]+)(\w+)", r"\2\1ay", re.sub(r"\b([aeiou]\w*)", r"\1w#", text)).replace("w#", "way"),
    )


def first_letters_joined(rng: random.Random) -> Draft:
    what, some, name, n = rng.choice(ITEMS), plural(rng.choice(ITEMS)), rng.choice(NAMES), rng.randint(2, 99)
    text = rng.choice((sentence(rng), f"My {what} has {n} big {some} today", f"{name} keeps {n} red {some} at home"))
    return Draft(
        phrasings=(
            f'A password hint says: take the first character of each word in "{text}". What is the password?',
            f"first characters of every word of '{text}' joined, case kept",
            f"Take the first letter or digit of each word in '{text}' and join them, without changing capitals.",
            f"initial characters of the words in '{text}' as they are",
            f"Which string do the first characters of the words in '{text}' make (case as it is)?",
            f"password from a sentence: first character of every word of '{text}', unchanged",
            f"join the first char of each word, keep upper and lower case: {text}",
            f"To remember a password I use '{text}': only the first characters count. What do I type?",
            f"Print the first character of each word of '{text}' as one string, case unchanged.",
            f'What string results from the first character of each word in "{text}", capitals as they are?',
        ),
        think="First characters: split the text, take index 0 of each word and join them without a change of case.",
        code=f'print("".join(w[0] for w in {literal(text)}.split()))',
        answer="".join(re.findall(r"(?<!\S)\S", text)),
    )


def letter_of_each(rng: random.Random) -> Draft:
    drawn = words(rng, 3, 5)
    n = rng.randint(0, 3)
    which, index = (_ORDINALS[n], n) if n < 3 else ("last", -1)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'A puzzle: take the {which} letter of each of "{shown}" and tell me the word they make.',
            f"{which} letter of each word, joined: {shown}",
            f"Join the {which} letters of the words {shown}.",
            f"What do the {which} letters of {shown} spell together?",
            f"string made of the {which} letter of {shown}",
            f"Treasure hunt: the {which} letters of {shown} give the code. What is it?",
            f"take letter number {index + 1} of every word and put them together: {shown}"
            if n < 3
            else f"take the final letter of every word and put them together: {shown}",
            f"from each of {shown} only the {which} letter, as one string",
            f"Print the {which} letter of each of the words {shown} as one string.",
            f"Which string do you get from the {which} letter of each word in {shown}?",
        ),
        think=f"The {which} letter of each word has index {index}: take it from every word and join.",
        code=f'words = {literals(drawn)}\nprint("".join(w[{index}] for w in words))',
        answer="".join(w[::-1][0] if n == 3 else w[::-1][len(w) - 1 - n] for w in drawn),
    )


def is_word_chain(rng: random.Random) -> Draft:
    pool = [*ITEMS, *WORDS, "elephant", "tiger", "egg", "ant", "goat", "net", "owl"]
    drawn = [rng.choice(pool)]
    for _ in range(rng.randint(2, 3)):
        fitting = [w for w in pool if w[0] == drawn[-1][-1] and w not in drawn]
        drawn.append(rng.choice(fitting if fitting and rng.random() < 0.8 else [w for w in pool if w not in drawn]))
    shown = ", ".join(drawn)
    good = not [1 for i in range(1, len(drawn)) if drawn[i][0] != drawn[i - 1][-1]]
    return Draft(
        phrasings=(
            f'In a word chain each word must begin with the last letter of the one before. Is "{shown}" a valid chain?',
            f"word chain valid? {shown} (last letter = next first letter)",
            f"Does every word of {shown} start with the last letter of the word before it?",
            f"check the word chain {shown}: each word begins with the last letter of the previous one, true or false",
            f"We play shiritori and said {shown}. Did each word begin with the final letter of the one before?",
            f"is this a correct last-letter first-letter chain: {shown}",
            f"last letter game: {shown}. No mistake, true or false?",
            f"using python, test that each word in {shown} starts with the previous word's last letter",
            f"Check whether {shown} is a chain in which each word starts with the last letter of the previous word.",
            f"Are the words {shown} linked so that the last letter of each is the first of the next?",
        ),
        think="Chain or not: for each pair of neighbours compare the last letter with the next first letter.",
        code=f"words = {literals(drawn)}\nprint(all(a[-1] == b[0] for a, b in zip(words, words[1:])))",
        answer=str(good),
    )
