"""A language lesson: -ing forms, past tense, comparatives, possessives, the capital I, words that begin alike."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, literals, sentence

_VERBS = ("make", "bake", "dance", "write", "take", "smile", "close", "walk", "talk", "read", "cook", "jump", "help",
          "sing", "drive", "move", "play", "wait", "clean", "use")  # fmt: skip
_REGULAR = ("walk", "talk", "bake", "dance", "smile", "close", "carry", "study", "hurry", "copy", "play", "enjoy",
            "help", "clean", "move", "try", "jump", "use", "wait", "worry")  # fmt: skip
_ADJECTIVES = ("small", "tall", "nice", "large", "happy", "easy", "fast", "safe", "busy", "cold", "strong", "wide",
               "pretty", "funny", "dark", "late", "clean", "heavy")  # fmt: skip
_OWNERS = (*NAMES, "James", "Chris", "Lucas", "Agnes", "Thomas", "the boys", "the teachers", "my parents", "the dog")
_ALIKE = (("interstellar", "internet"), ("photograph", "photon"), ("understand", "underline"), ("sunflower", "sunset"),
          ("transport", "translate"), ("microscope", "microwave"), ("butterfly", "buttermilk"), ("carpet", "cartoon"),
          ("football", "footprint"), ("candle", "candy"), ("station", "statue"), ("wonder", "wonderful"),
          ("planet", "plane"), ("mountain", "mountaineer"), ("telephone", "television"))  # fmt: skip


def ing_forms(rng: random.Random) -> Draft:
    drawn = rng.sample(_VERBS, rng.randint(1, 4))
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Add "ing" to {shown}, dropping a final e. Separate with commas if there are several.',
            f"-ing form (final e goes away), comma separated: {shown}",
            f"Write the ing-form of {shown} by the rule: drop an e at the end, then add ing. Commas between.",
            f"{shown} + ing, without the e at the end of a verb, commas between words",
            f"Exercise for my class: add -ing and leave out a final e. {shown}. Answers with commas between?",
            f"ing forms by rule (an e at the end is dropped), separated by commas: {shown}",
            f"turn into -ing words, losing a last e, comma between them: {shown}",
            f"using python, put ing behind {shown} after removing a final e, comma separated",
            f"what do {shown} become with -ing if a closing e falls away (commas between)?",
            f"Print the -ing forms of {shown}, dropping a final e, with commas between.",
            f"By the rule 'drop a final e and add ing', what are the forms of {shown}, separated by commas?",
        ),
        think="The -ing form: remove an e at the end of each verb, add ing and join them with commas.",
        code=f'words = {literals(drawn)}\nprint(", ".join(w.removesuffix("e") + "ing" for w in words))',
        answer=", ".join(re.sub("e?$", "ing", w, count=1) for w in drawn),
    )


def past_forms(rng: random.Random) -> Draft:
    drawn = rng.sample(_REGULAR, rng.randint(2, 4))
    shown = ", ".join(drawn)
    rule = "d after e, ied for y after a consonant, otherwise ed"
    made = [re.sub(r"([^aeiou])y$", r"\1i", w) for w in drawn]
    return Draft(
        phrasings=(
            f"Make the past tense of {shown} with the rules: {rule}. Give a list.",
            f"past tense as a list ({rule}): {shown}",
            f"Put the regular verbs {shown} in the past ({rule}), as a list.",
            f"regular past of {shown}: {rule}; list",
            f"My pupils form the past like this: {rule}. What do they write for {shown}? A list, please.",
            f"-ed forms of {shown} by the rule '{rule}', as a list",
            f"yesterday forms of the verbs {shown}, list. Rule: {rule}",
            f"using python, list the past of {shown}; {rule}",
            f"{shown} in the simple past as a list; spelling: {rule}",
            f"Print the list of past forms of {shown} according to the rule: {rule}.",
            f"What is the list of past forms of {shown} if one writes {rule}?",
        ),
        think="Past tense: test each verb for a final e and for y after a consonant, else add ed.",
        code=(
            f"past = []\nfor w in {literals(drawn)}:\n"
            '    if w.endswith("e"):\n        past.append(w + "d")\n'
            '    elif w.endswith("y") and w[-2] not in "aeiou":\n        past.append(w[:-1] + "ied")\n'
            '    else:\n        past.append(w + "ed")\nprint(past)'
        ),
        answer=str([re.sub("e?$", "ed", w, count=1) for w in made]),
    )


def comparative_forms(rng: random.Random) -> Draft:
    drawn = rng.sample(_ADJECTIVES, rng.randint(2, 4))
    most = rng.random() < 0.4
    ending, name = ("st", "superlative") if most else ("r", "comparative")
    rule = f"e{ending} is added, only {ending} after e, and y becomes ie{ending}"
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f"Form the {name} of {shown}: {rule}. As a list.",
            f"{name} as a list ({rule}): {shown}",
            f"Write the {name}s of {shown} as a list, by the rule that {rule}.",
            f"{shown} in the {name}, list; {rule}",
            f"Grammar homework: {name}s of {shown}, where {rule}. Give them as a list.",
            f"which {name}s do {shown} have if {rule}? list",
            f"list the {name} forms of {shown} (rule: {rule})",
            f"using python, make the {name}s of {shown} in a list; {rule}",
            f"For a vocabulary game turn {shown} into {name}s ({rule}) and list them.",
            f"Print the list of {name}s of the adjectives {shown}, for which {rule}.",
            f"What are the {name}s of {shown}, as a list, when {rule}?",
        ),
        think=f"{name.capitalize()}: add {ending} after e, change a final y to ie{ending}, else add e{ending}.",
        code=(
            f"forms = []\nfor w in {literals(drawn)}:\n"
            f'    if w.endswith("e"):\n        forms.append(w + "{ending}")\n'
            f'    elif w.endswith("y"):\n        forms.append(w[:-1] + "ie{ending}")\n'
            f'    else:\n        forms.append(w + "e{ending}")\nprint(forms)'
        ),
        answer=str([re.sub("e?$", f"e{ending}", re.sub("y$", "i", w), count=1) for w in drawn]),
    )


def possessive_form(rng: random.Random) -> Draft:
    owner, thing = rng.choice(_OWNERS), rng.choice((*ITEMS[12:], "house", "book", "car", "bicycle", "idea"))
    return Draft(
        phrasings=(
            f"Write '{thing} of {owner}' with an apostrophe: only ' after a final s, otherwise 's, then {thing}.",
            f"possessive of {owner} + {thing} (just ' when it ends in s, else 's)",
            f"The {thing} belongs to {owner}. Name it with the possessive: ' after s, 's otherwise.",
            f"{owner} has a {thing}; use the possessive (' alone after s, or else 's) and the word {thing}",
            f"How do I write whose {thing} it is if it is {owner}? Rule: s' for names in s, 's for others.",
            f"apostrophe rule: ends in s -> ', otherwise -> 's. Apply it to {owner} and {thing}",
            f"put {owner} in the possessive before {thing}; after s write only an apostrophe",
            f"using python: {owner} plus 's (or only ' if the last letter is s) plus {thing}",
            f"label for the {thing} of {owner}, with 's, or with ' if the owner ends in s",
            f"Print the possessive of {owner} followed by {thing}, with only ' after a final s and else with 's.",
            f"What is the possessive phrase for {owner} and {thing} if a final s takes only an apostrophe, else 's?",
        ),
        think=f"Possessive: add only an apostrophe if {owner} ends in s, otherwise 's, then {thing}.",
        code=f'owner = "{owner}"\nending = "\'" if owner.endswith("s") else "\'s"\nprint(owner + ending, "{thing}")',
        answer=re.sub("ss$", "s", f"{owner}'s").replace("s's", "s'") + f" {thing}",
    )


def capital_i(rng: random.Random) -> Draft:
    who, thing = rng.choice(NAMES), rng.choice(ITEMS)
    parts = rng.sample((f"{who} and i like the {thing}", f"yesterday i saw {who}", f"i think i lost my {thing}",
                        "what should i do", f"if i win i will buy a {thing}", f"{who} knows where i live",
                        "i sing when i am happy"), 2)  # fmt: skip
    text = f"{parts[0]} and {parts[1]}"
    return Draft(
        phrasings=(
            f'Write the word "i" with a capital wherever it stands alone in "{text}".',
            f"capital I for the lonely i: {text}",
            f"A pupil writes i instead of I: '{text}'. Correct only that.",
            f"fix the pronoun i (must be I), change nothing else: {text}",
            f"'{text}' with each single word i as I",
            f"In English the pronoun I is a capital. Put that right in: {text}",
            f"uppercase the standalone i in '{text}'",
            f"using python, replace the word i by I in '{text}', not the i inside words",
            f"my phone forgot the big I: {text}",
            f"Print '{text}' with the word i, alone, turned into I.",
            f'How does "{text}" read with the pronoun I in upper case?',
        ),
        think="The pronoun: split into words, write I for each word that is i and join them with spaces.",
        code=f'print(" ".join("I" if w == "i" else w for w in {literal(text)}.split()))',
        answer=re.sub(r"\bi\b", "I", text),
    )


def shared_beginning(rng: random.Random) -> Draft:
    first, second = rng.sample(rng.choice(_ALIKE), 2)
    n = max(i for i in range(len(first) + 1) if second.startswith(first[:i]))
    return Draft(
        phrasings=(
            f'What do "{first}" and "{second}" have in common at the beginning?',
            f"common start of {first} and {second}",
            f"Which letters do {first} and {second} both begin with, as many as possible?",
            f"{first} / {second}: longest shared beginning",
            f"How far do {first} and {second} agree from the left? Give the letters.",
            f"My pupil confuses {first} and {second}. With which same letters do they start?",
            f"longest prefix that both '{first}' and '{second}' have",
            f"using python, print the common prefix of '{first}' and '{second}'",
            f"write the letters at the start that {first} shares with {second}",
            f"Print the longest string that is the start of both {first} and {second}.",
            f'What longest beginning is shared by "{first}" and "{second}"?',
        ),
        think=f"Shared beginning: take letters of {first} and {second} in pairs until two differ.",
        code=(
            f'start = ""\nfor a, b in zip("{first}", "{second}"):\n    if a != b:\n        break\n    start += a\n'
            "print(start)"
        ),
        answer=first[:n],
    )


def words_starting_any_case(rng: random.Random) -> Draft:
    text = sentence(rng)
    letter = rng.choice(text.split())[0].lower()
    return Draft(
        phrasings=(
            f'Which words in "{text}" begin with {letter}, capital or small? A list.',
            f"words starting with {letter} or {letter.upper()}, as a list: {text}",
            f"List the words of '{text}' whose first letter is {letter} in either case.",
            f"'{text}': every word with {letter} in front, case ignored, as a list",
            f"For a tongue twister I collect the words with {letter} (big or small) at the start: {text}. List?",
            f"words that begin with {letter}, upper or lower case, list them: {text}",
            f"ignore case and list words beginning with {letter}: {text}",
            f"using python, list the words of '{text}' that start with {letter}, any case",
            f"find all {letter}-words, whether {letter} or {letter.upper()}, in '{text}' (list)",
            f"Print a list of the words in '{text}' that start with {letter} in upper or lower case.",
            f'What list of words in "{text}" starts with the letter {letter}, case aside?',
        ),
        think=f"Keep the words whose lower-cased form starts with {letter}.",
        code=f'print([w for w in {literal(text)}.split() if w.lower().startswith("{letter}")])',
        answer=str(re.findall(rf"(?i)\b{letter}\w*", text)),
    )


def alphabet_distance(rng: random.Random) -> Draft:
    first, second = rng.sample("abcdefghijklmnopqrstuvwxyz", 2)
    if rng.random() < 0.5:
        first, second = first.upper(), second.upper()
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    a, b = alphabet.index(first.lower()), alphabet.index(second.lower())
    return Draft(
        phrasings=(
            f"How many steps is it from {first} to {second} in the alphabet?",
            f"alphabet distance between {first} and {second}",
            f"How far apart are the letters {first} and {second} in the alphabet?",
            f"{first} to {second}: number of places in the abc between one and the other",
            f"Letters {first} and {second}: by how many positions of the alphabet do they differ?",
            f"On a letter board I move from {first} to {second}, one letter a step. How many steps?",
            f"difference of the alphabet positions of {first} and {second}, without sign",
            f"using python, find the distance of {first} and {second} in the alphabet",
            f"count the steps in the alphabet that lie from {first} to {second} (either direction)",
            f"Compute by how many places {first} and {second} are apart in the alphabet.",
            f"What is the number of alphabet steps from {first} to {second}?",
        ),
        think=f"Alphabet distance: subtract the code of {first} from that of {second} and drop the sign.",
        code=f'print(abs(ord("{second}") - ord("{first}")))',
        answer=str(len(alphabet[min(a, b) : max(a, b)])),
    )


def most_letters_shared(rng: random.Random) -> Draft:
    target = rng.choice([w for w in WORDS if 5 <= len(w) <= 8])
    drawn = rng.sample([w for w in ITEMS if w != target], 3)
    shared = sorted((sum(c in w for c in dict.fromkeys(target)) for w in drawn), reverse=True)
    if shared[0] == shared[1]:
        return most_letters_shared(rng)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Which of {shown} has the most different letters in common with "{target}"?',
            f"most shared letters (each counted once) with {target}: {shown}",
            f"Compare the letters of {target} with {shown}. Which shares most of them, each letter once?",
            f"which word shares the most distinct letters with {target}: {shown}",
            f"In a letter game I have {target}. Which of {shown} overlaps most, counting each letter once?",
            f"biggest letter overlap with {target} among {shown} (different letters)",
            f"{target} against {shown}: where are the most common letters, repeats not counted?",
            f"using python sets, find which of {shown} shares most letters with {target}",
            f"pick from {shown} the one with the largest set of letters that {target} has too",
            f"Find the word among {shown} with the greatest number of different letters that are also in {target}.",
            f'What word of {shown} has the largest intersection of letters with "{target}"?',
        ),
        think=f"Shared letters: intersect the set of letters of {target} with that of each word and take the largest.",
        code=f'words = {literals(drawn)}\nprint(max(words, key=lambda w: len(set(w) & set("{target}"))))',
        answer=next(w for w in drawn if sum(c in w for c in dict.fromkeys(target)) == shared[0]),
    )
