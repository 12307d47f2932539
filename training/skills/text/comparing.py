"""Checks on one text and comparisons of two."""

from __future__ import annotations

import difflib
import random
from collections import Counter

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, sentence, word
from training.skills.vocabulary import person

_PALINDROMES = ("racecar", "level", "madam", "noon", "Radar", "civic", "kayak", "rotor", "Anna", "deified",
                "A man, a plan, a canal: Panama", "Was it a car or a cat I saw?", "No lemon, no melon",
                "never odd or even", "step on no pets", "12321", "1001", "refer", "stats", "wow", "eye", "Hannah",
                "Otto", "redder", "rotator", "tenet", "solos", "Able was I ere I saw Elba", "top spot", "taco cat",
                "Do geese see God?", "Was it a rat I saw", "4554", "kayaks", "palindrome", "reviver", "almost",
                "abba", "abcba", "abca", "Step on no dogs")  # fmt: skip
_ANAGRAMS = (("listen", "silent"), ("heart", "earth"), ("night", "thing"), ("state", "taste"), ("dusty", "study"),
             ("elbow", "below"), ("evil", "vile"), ("save", "vase"), ("angel", "glean"), ("stressed", "desserts"),
             ("cat", "act"), ("cinema", "iceman"), ("Dormitory", "dirty room"), ("astronomer", "moon starer"),
             ("The eyes", "they see"), ("stop", "pots"), ("tea", "eat"), ("binary", "brainy"), ("finder", "friend"),
             ("race", "care"), ("stone", "notes"), ("rescue", "secure"), ("thicken", "kitchen"), ("player", "replay"),
             ("conversation", "voices rant on"), ("a gentleman", "elegant man"), ("note", "tone"), ("lemon", "melon"),
             ("hello", "hallo"), ("apple", "papel"), ("schoolmaster", "the classroom"))  # fmt: skip
_PAIRS = (("kitten", "sitting"), ("flaw", "lawn"), ("sunday", "saturday"), ("book", "back"), ("house", "mouse"),
          ("intention", "execution"), ("color", "colour"), ("gray", "grey"), ("table", "cable"),
          ("apple", "apply"), ("sitting", "fitting"), ("monkey", "money"), ("python", "typhoon"),
          ("algorithm", "logarithm"), ("planet", "plane"), ("horse", "ros"), ("start", "smart"))  # fmt: skip


def is_palindrome(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_PALINDROMES), word(rng), str(rng.randint(100, 99999))))
    letters = "".join(c for c in text.lower() if c.isalnum())
    middle = len(letters) // 2
    return Draft(
        phrasings=(
            "My nephew loves things that read the same backwards, without looking at capitals, blanks and "
            f'marks. Is "{text}" one of them, True or False?',
            f"Is '{text}' spelled the same from both ends?",
            f'She says "{text}" reads the same both ways, forgetting spaces and punctuation. Is she right?',
            f'is "{text}" a palindrome if we skip spaces and case?',
            f"does {text} equal its reverse",
            f"is '{text}' the same read backwards?",
            f"{text} - same both ways?",
            f'Is "{text}" a palindrome?',
            f"Check if '{text}' is a palindrome",
            f"is {text} a palindrome",
            f'Does "{text}" read the same forwards and backwards?',
            f"palindrome check: {text}",
            f"Can you tell me whether '{text}' is a palindrome?",
            f'Test whether the string "{text}" is a palindrome, ignoring case and punctuation.',
            f"True or false: '{text}' is a palindrome.",
            f'My friend says "{text}" is the same when reversed. Is it a palindrome?',
            f"palindrome? {text}",
            f'is the word "{text}" a palindrome or not',
            f'"{text}" - palindrome, true or false?',
            f'Tell me if "{text}" is a palindrome.',
            f"Is '{text}' the same forwards as backwards?",
            f'If I spell "{text}" backwards, do I get the same thing?',
            f"Would '{text}' still read the same from right to left?",
            f'Is "{text}" one of those palindromes, spelled the same both ways?',
            f'check palindrome "{text}"',
            f"My son claims '{text}' is a palindrome. Is he right, True or False?",
            f'Is it true that "{text}" is a palindrome?',
            f"Does '{text}' count as a palindrome if you ignore case, spaces and punctuation?",
            f"Is “{text}” a palindrome? True or False",
            f"Determine whether '{text}' is a palindrome.",
            f'Check whether "{text}" is a palindrome.',
        ),
        think="Palindrome or not: keep the lower-cased letters and digits and compare them with their reverse.",
        code=f"text = [c for c in {literal(text)}.lower() if c.isalnum()]\nprint(text == text[::-1])",
        answer=str(all(letters[i] == letters[-1 - i] for i in range(middle))),
    )


def is_anagram(rng: random.Random) -> Draft:
    first, second = rng.choice(_ANAGRAMS)
    if rng.random() < 0.5:
        first, second = first, rng.choice([pair[1] for pair in _ANAGRAMS] + list(ITEMS))
    p = person(rng)
    return Draft(
        phrasings=(
            f'My daughter asks whether "{first}" and "{second}" are made of the same letters, each as often; '
            "blanks and capitals do not matter. Are they, True or False?",
            f"{p.name} has laid '{first}' with letter tiles and says that the very same tiles also make "
            f"'{second}'. Is that so? True or False.",
            f'does "{first}" use the same letters as "{second}", each as often?',
            f'Are "{first}" and "{second}" anagrams of each other, not counting spaces and capitals?',
            f"If I shuffle the letters of {first}, can I get {second} with none left over?",
            f"do {first} and {second} have exactly the same letters, just in another order?",
            f'Are "{first}" and "{second}" anagrams?',
            f"Is '{first}' an anagram of '{second}'?",
            f"Check if '{first}' and '{second}' are anagrams of each other",
            f"are {first} and {second} anagrams",
            f'Can the letters of "{first}" be rearranged to make "{second}"?',
            f"anagram check: {first}, {second}",
            f"Please tell me whether {first} and {second} use exactly the same letters.",
            f'In a word game I turned "{first}" into "{second}". Is that a valid anagram?',
            f'anagrams? "{first}" and "{second}"',
            f"is {first} an anagram of {second}",
            f'"{first}" / "{second}" - anagram, true or false?',
            f'Tell me if "{first}" and "{second}" are anagrams.',
            f"Do '{first}' and '{second}' have exactly the same letters?",
            f'If you shuffle the letters of "{first}", can you get "{second}"?',
            f"Is it true that '{first}' and '{second}' are anagrams?",
            f'Could "{second}" be an anagram of "{first}"?',
            f'Is "{second}" just "{first}" with the letters in another order?',
            f'check anagram "{first}" "{second}"',
            f"I have the letters for '{first}'. Can I lay exactly '{second}' with all of them?",
            f"Are these two anagrams of one another: {first}, {second}",
            f"Determine whether '{first}' is an anagram of '{second}'.",
            f'Check whether "{first}" and "{second}" are anagrams.',
        ),
        think=f"Anagrams or not: compare the sorted letters of {first} and {second} without case and spaces.",
        code=(
            f'first = {literal(first)}.lower().replace(" ", "")\n'
            f'second = {literal(second)}.lower().replace(" ", "")\n'
            "print(sorted(first) == sorted(second))"
        ),
        answer=str(Counter(c for c in first.lower() if c != " ") == Counter(c for c in second.lower() if c != " ")),
    )


def starts_with(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng)))
    size = rng.randint(1, 4)
    prefix = rng.choice((text[:size].strip(), rng.choice(WORDS)[:size]))
    return Draft(
        phrasings=(
            f"is '{prefix}' at the beginning of '{text}'",
            f"'{text}' - does it begin with '{prefix}'?",
            f'Does "{text}" start with "{prefix}"?',
            f"Check if '{text}' starts with '{prefix}'",
            f"does {text} begin with {prefix}",
            f'Is "{prefix}" a prefix of "{text}"?',
            f"Does the string '{text}' begin with '{prefix}'?",
            f'Tell me whether "{text}" has the prefix "{prefix}".',
            f"True or false: '{text}' starts with '{prefix}'",
            f'Test if the text "{text}" opens with "{prefix}".',
            f"Check whether the string '{text}' starts with '{prefix}'.",
            f'Does "{text}" begin with the letters "{prefix}"?',
        ),
        think=f"Check whether the text starts with {prefix}.",
        code=f"print({literal(text)}.startswith({literal(prefix)}))",
        answer=str(text[: len(prefix)] == prefix),
    )


def ends_with(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng), rng.choice(ITEMS) + rng.choice((".txt", ".pdf", ".py"))))
    size = rng.randint(1, 4)
    suffix = rng.choice((text[-size:].strip(), rng.choice(WORDS)[-size:]))
    return Draft(
        phrasings=(
            f"is '{suffix}' at the end of '{text}'",
            f"'{text}' - does it finish with '{suffix}'?",
            f'Does "{text}" end with "{suffix}"?',
            f"Check if '{text}' ends with '{suffix}'",
            f"does {text} end in {suffix}",
            f'Is "{suffix}" a suffix of "{text}"?',
            f"Does the string '{text}' finish with '{suffix}'?",
            f'Tell me whether "{text}" has the ending "{suffix}".',
            f"True or false: '{text}' ends with '{suffix}'",
            f'Test if the text "{text}" ends in "{suffix}".',
            f"Check whether the string '{text}' ends with '{suffix}'.",
            f'Does "{text}" end in the letters "{suffix}"?',
        ),
        think=f"Check whether the text ends with {suffix}.",
        code=f"print({literal(text)}.endswith({literal(suffix)}))",
        answer=str(text[len(text) - len(suffix) :] == suffix),
    )


def contains_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    target = rng.choice((rng.choice(text.split()), rng.choice(ITEMS))).lower()
    return Draft(
        phrasings=(
            f"Does the sentence '{text}' contain the word '{target}'?",
            f'Is "{target}" in "{text}"?',
            f"Check if '{target}' appears in '{text}'",
            f"does {text} contain the word {target}",
            f'Is the word "{target}" used in the sentence "{text}"?',
            f"Search for the word {target} in this sentence and say if it is there: {text}",
            f"True or false: the word '{target}' occurs in '{text}'",
            f'I am looking for the word "{target}". Can it be found in "{text}"?',
            f"Check whether the text '{text}' contains the word '{target}'.",
            f'Does "{text}" include the word "{target}"?',
        ),
        think=f"Whether the word {target} is there: split the lower-cased sentence into words and look for it.",
        code=f"text = {literal(text)}\nprint({literal(target)} in text.lower().split())",
        answer=str(f" {target} " in f" {text.lower()} "),
    )


def hamming_distance(rng: random.Random) -> Draft:
    if rng.random() < 0.5:
        first = "".join(rng.choice("01") for _ in range(rng.randint(5, 10)))
        second = "".join(c if rng.random() < 0.6 else rng.choice("01") for c in first)
    else:
        first = rng.choice(ITEMS)
        second = rng.choice([w for w in (*ITEMS, *WORDS) if len(w) == len(first)])
    return Draft(
        phrasings=(
            f'How many characters do you have to change to get from "{first}" to "{second}", place by place?',
            f"in how many places do {first} and {second} differ",
            f"compare {first} and {second} place by place: how many are different?",
            f"How many characters are different between '{first}' and '{second}', position by position",
            f"What is the Hamming distance between '{first}' and '{second}'?",
            f'Calculate the Hamming distance of "{first}" and "{second}"',
            f"hamming distance {first} {second}",
            f"In how many positions do {first} and {second} differ?",
            f'How many characters differ between "{first}" and "{second}", position by position?',
            f"Find the Hamming distance: {first}, {second}",
            f"Sent: {first}. Received: {second}. How many positions are different?",
            f"Please compute the hamming distance between {first} and {second}.",
            f'Compute the Hamming distance between "{first}" and "{second}".',
            f"What's the Hamming distance from {first} to {second}?",
        ),
        think=f"Pair up the characters of {first} and {second} and count the pairs that differ.",
        code=f"print(sum(a != b for a, b in zip({literal(first)}, {literal(second)})))",
        answer=str(len(first) - sum(first[i] == second[i] for i in range(len(first)))),
    )


def _edit_distance(first: str, second: str) -> int:
    if not first or not second:
        return len(first) + len(second)
    if first[-1] == second[-1]:
        return _edit_distance(first[:-1], second[:-1])
    shorter = ((first[:-1], second), (first, second[:-1]), (first[:-1], second[:-1]))
    return 1 + min(_edit_distance(a, b) for a, b in shorter)


def edit_distance(rng: random.Random) -> Draft:
    first, second = rng.choice(_PAIRS)
    if rng.random() < 0.4:
        first, second = rng.sample([w for w in ITEMS if len(w) < 7], 2)
    return Draft(
        phrasings=(
            f'How many edits (insert, delete, substitute) turn "{first}" into "{second}"?',
            f"What is the smallest number of letters to add, drop or change to get from {first} to {second}?",
            f"How many single-letter edits (insert, delete, replace) are {first} and {second} apart?",
            f"A pupil spelled {first} instead of {second}. What is the Levenshtein distance?",
            f"What is the edit distance between '{first}' and '{second}'?",
            f'Calculate the Levenshtein distance between "{first}" and "{second}"',
            f"levenshtein distance {first} {second}",
            f"How many single-character edits turn {first} into {second}?",
            f'Find the minimum number of edits to change "{first}" to "{second}".',
            f"edit distance from {first} to {second}",
            f"A spell checker compares '{first}' with '{second}'. What is their edit distance?",
            f"How many insertions, deletions or substitutions are needed to go from {first} to {second}?",
            f'Compute the edit distance of "{first}" and "{second}".',
            f"What's the Levenshtein distance between '{first}' and '{second}'?",
        ),
        think=f"Fill the edit distance row by row for {first} and {second}.",
        code=(
            f"first = {literal(first)}\nsecond = {literal(second)}\n"
            "row = list(range(len(second) + 1))\n"
            "for i, a in enumerate(first, 1):\n"
            "    previous, row = row, [i]\n"
            "    for j, b in enumerate(second, 1):\n"
            "        row.append(min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a != b)))\n"
            "print(row[-1])"
        ),
        answer=str(_edit_distance(first, second)),
    )


def common_letters(rng: random.Random) -> Draft:
    first = rng.choice(WORDS)
    second = rng.choice([word for word in WORDS if word != first and set(word) & set(first)])
    shared = [c for c in "abcdefghijklmnopqrstuvwxyz" if c in first and c in second]
    return Draft(
        phrasings=(
            f'Which letters do "{first}" and "{second}" have in common, in alphabetical order?',
            f"letters in both {first} and {second}, a to z",
            f"which letters do {first} and {second} share, in alphabetical order",
            f"letters that {first} and {second} both have, a to z, no spaces",
            f"Which letters do {first} and {second} have in common? Sort them alphabetically.",
            f'Find the common letters of "{first}" and "{second}" in alphabetical order',
            f"What letters appear in both '{first}' and '{second}'? List them in order without spaces.",
            f"common letters in {first} and {second} sorted",
            f"shared letters: {first}, {second}",
            f'Give me the letters that "{first}" and "{second}" share, in alphabetical order.',
            f"Which letters can be found in both {first} and {second}?",
            f"I compare the words {first} and {second}. Which letters occur in both of them?",
            f"List the letters that '{first}' and '{second}' have in common.",
            f'What are the common letters between "{first}" and "{second}"?',
        ),
        think=f"Intersect the sets of letters of {first} and {second} and sort them.",
        code=f'print("".join(sorted(set({literal(first)}) & set({literal(second)}))))',
        answer="".join(shared),
    )


def similarity_ratio(rng: random.Random) -> Draft:
    first, second = rng.choice(_PAIRS)
    matcher = difflib.SequenceMatcher(None, first, second)
    matched = sum(block.size for block in matcher.get_matching_blocks())
    return Draft(
        phrasings=(
            f"How similar are '{first}' and '{second}'? Give the difflib ratio rounded to 2 decimals.",
            f'Compute the similarity ratio of "{first}" and "{second}" with difflib, to 2 decimal places',
            f"similarity of {first} and {second} using SequenceMatcher, 2 decimals",
            f"Use difflib to compare {first} with {second} and print the ratio (2 decimals).",
            f'What is the SequenceMatcher ratio for "{first}" and "{second}", rounded to two places?',
            f"How close is the spelling of {first} to {second}? Use the difflib ratio, 2 decimals.",
            f"Please give me the difflib similarity between '{first}' and '{second}' to two decimals.",
            f'Rate the similarity of the strings "{first}" and "{second}" with difflib (two decimals).',
            f"Find the difflib similarity ratio between '{first}' and '{second}', rounded to 2 decimals.",
            f'What similarity does difflib give for "{first}" and "{second}", to 2 decimals?',
        ),
        think=f"Take the SequenceMatcher ratio of {first} and {second} and round it.",
        code=(
            f"import difflib\n\nmatcher = difflib.SequenceMatcher(None, {literal(first)}, {literal(second)})\n"
            "print(round(matcher.ratio(), 2))"
        ),
        answer=str(round(2 * matched / (len(first) + len(second)), 2)),
    )


def shorter_or_longer(rng: random.Random) -> Draft:
    first, second = rng.sample(WORDS, 2)
    while len(first) == len(second):
        first, second = rng.sample(WORDS, 2)
    return Draft(
        phrasings=(
            f"which is longer, {first} or {second}",
            f"{first} or {second}: which has more letters?",
            f"Which word is longer, {first} or {second}?",
            f'Which has more letters: "{first}" or "{second}"?',
            f"what is longer {first} or {second}",
            f"Does '{first}' or '{second}' have more letters?",
            f"longer word: {first} vs {second}",
            f"Compare {first} and {second} and print the longer one.",
            f'Of the two words "{first}" and "{second}", which one is longer?',
            f"Can you tell me which of {first} and {second} has more characters?",
            f"Which is the longer word: '{first}' or '{second}'?",
            f'Which of "{first}" and "{second}" is longer?',
        ),
        think=f"The longer word: take the longer of {first} and {second}.",
        code=f"print(max({literal(first)}, {literal(second)}, key=len))",
        answer=first if len(first) > len(second) else second,
    )


def contains_text(rng: random.Random) -> Draft:
    text, other = rng.sample(WORDS, 2)
    source = rng.choice((text, other))
    size = rng.randint(2, 4)
    start = rng.randrange(len(source) - size)
    part = source[start : start + size]
    return Draft(
        phrasings=(
            f'"{part}" in "{text}" - True or False?',
            f'Using Python, how would I check that "{text}" contains "{part}"? True or False?',
            f'Does the string "{text}" contain "{part}"?',
            f"does {part} occur in {text}",
            f"is the text {part} inside {text}?",
            f"can you find '{part}' somewhere in '{text}'?",
            f"is {part} hidden in {text}",
            f'Does "{text}" contain "{part}"?',
            f"Is '{part}' in '{text}'?",
            f'Is "{part}" a substring of "{text}"?',
            f"does {text} contain the letters {part} in a row",
            f"Check if the string '{text}' contains '{part}'",
            f"'{part}' in '{text}'",
            f'Can you find "{part}" anywhere in the word "{text}"?',
            f"True or false: {text} contains {part}",
            f"Tell me whether '{part}' appears inside '{text}'.",
            f'Is the piece of text "{part}" part of "{text}"?',
            f"substring check: '{part}' in '{text}'",
            f"I search {text} for {part}. Is it in there, True or False?",
            f'Does the word "{text}" have "{part}" somewhere in it?',
            f"Do the letters '{part}' stand next to each other anywhere in {text}?",
            f"contains '{part}'? {text}",
            f"Would a search for '{part}' find anything in '{text}'?",
            f"Test if '{part}' occurs within '{text}'.",
            f"Check whether '{part}' is contained in '{text}'.",
            f'Does the string "{text}" include "{part}"?',
        ),
        think=f"Whether {text} contains {part}: ask with in.",
        code=f"print({literal(part)} in {literal(text)})",
        answer=str(len(text.split(part)) > 1),
    )
