"""Two or more words beside each other: anagram groups, shared parts, places that differ, rotations, close words."""

from __future__ import annotations

import itertools
import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, literals

_FAMILIES = (("eat", "tea", "ate"), ("tan", "nat", "ant"), ("stop", "post", "spot"), ("care", "race", "acre"),
             ("listen", "silent"), ("arts", "rats", "star"), ("lemon", "melon"), ("bat", "tab"), ("dog", "god"),
             ("night", "thing"), ("stone", "notes"), ("save", "vase"))  # fmt: skip
_ALIKE = (("bandage", "sandals"), ("station", "nationality"), ("planet", "airplane"), ("kitchen", "chicken"),
          ("flowerpot", "sunflower"), ("butterfly", "buttermilk"), ("waterfall", "underwater"),
          ("football", "footprint"), ("lighthouse", "lightning"), ("programming", "grammar"),
          ("notebook", "bookshop"), ("thunder", "underground"), ("overcoat", "recover"))  # fmt: skip
_SIMILAR = (("stone", "store"), ("house", "mouse"), ("kitten", "mitten"), ("planet", "planks"), ("winter", "winner"),
            ("garden", "harden"), ("bottle", "battle"), ("carpet", "carrot"), ("letter", "better"),
            ("summer", "simmer"), ("castle", "cattle"), ("window", "widows"), ("silver", "sliver"))  # fmt: skip
_TYPOS = (("apple", ("appel", "aple", "applle")), ("banana", ("bananna", "banan")), ("lemon", ("lemmon", "lemn")),
          ("orange", ("orrange", "ornge")), ("chair", ("chiar", "chairr")), ("horse", ("hores", "hourse")),
          ("pencil", ("pensil", "pencill")), ("monkey", ("munkey", "monky")))  # fmt: skip


def group_anagrams(rng: random.Random) -> Draft:
    families = rng.sample(_FAMILIES, rng.choice((2, 2, 3)))
    drawn = [w for family in families for w in family[: rng.randint(1, 3)]]
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    groups = [[w for w in drawn if w in family] for family in families]
    groups.sort(key=lambda group: drawn.index(group[0]))
    return Draft(
        phrasings=(
            f"Group the anagrams: {shown}. Print a list of groups in the order of first appearance.",
            f"group these words so that anagrams are together, list of lists: {shown}",
            f"Which of {shown} belong together as anagrams? Give a list of lists, in order of appearance.",
            f"anagram groups of {shown} as a list of lists",
            f"Sort the words {shown} into groups of anagrams (nested list, order kept).",
            f"For a word puzzle I need {shown} put into lists with the same letters. What is the list of lists?",
            f"put anagrams together: {shown}, nested list please",
            f"using python, group {shown} by their sorted letters and print the groups as a list of lists",
            f"Collect the anagrams among {shown} in lists, as one nested list.",
            f"What is the list of anagram groups in {shown}, in the order in which they first appear?",
        ),
        think="Anagrams have the same sorted letters: use these as the key of a dictionary of lists.",
        code=(
            f"groups = {{}}\nfor word in {literals(drawn)}:\n"
            '    groups.setdefault("".join(sorted(word)), []).append(word)\nprint(list(groups.values()))'
        ),
        answer=str(groups),
    )


def letter_permutations(rng: random.Random) -> Draft:
    text = rng.choice(("cat", "dog", "sun", "abc", "xyz", "map", "pen", "bus", "ice", "tea", "ox", "key", "red", "win"))
    found = [text[0]]
    for c in text[1:]:
        found = [part[:i] + c + part[i:] for part in found for i in range(len(part) + 1)]
    return Draft(
        phrasings=(
            f'List all the permutations of the letters in "{text}" in alphabetical order.',
            f"all permutations of {text}, sorted, as a list",
            f"Which strings can be made with all the letters of {text}? Give an alphabetical list.",
            f"every arrangement of the letters of '{text}' as a sorted list",
            f"Print a sorted list of all the ways to order the letters of {text}.",
            f"A child has the letter blocks of {text}. Which words can be laid with all of them, sorted in a list?",
            f"letters of {text} in every order, list from a to z",
            f"using python list all the permutations of '{text}' alphabetically",
            f"Write all orders of the letters {', '.join(text)} as strings in a sorted list.",
            f'What is the alphabetical list of all rearrangements of "{text}"?',
        ),
        think=f"Permutations: let itertools arrange the letters of {text}, join each and sort them.",
        code=f'import itertools\n\nprint(sorted("".join(p) for p in itertools.permutations("{text}")))',
        answer=str(sorted(found)),
    )


def one_letter_removed(rng: random.Random) -> Draft:
    text = rng.choice((*ITEMS, "plain", "stand", "bread"))
    found = [re.sub(rf"^(.{{{i}}}).", r"\1", text) for i in range(len(text))]
    return Draft(
        phrasings=(
            f'List what is left of "{text}" when one letter is removed, for each letter in turn.',
            f"all strings from deleting one letter of {text}, as a list from the first to the last letter",
            f"Remove one letter at a time from {text}; print the list of results.",
            f"delete each letter of '{text}' in turn, list the results",
            f"What list of strings can I get by leaving out a single letter of {text}, first letter first?",
            f"Beheading game: drop exactly one letter of {text}. List every result in order.",
            f"{text} without its 1st letter, without its 2nd and so on, as a list",
            f"one letter less: all versions of {text} as a list",
            f"Print the list of strings made from '{text}' by removing each letter once.",
            f'Which list of strings arises from "{text}" if each letter is left out in turn?',
        ),
        think=f"One letter less: for each index of {text} join the part before it and the part after it.",
        code=f'text = "{text}"\nprint([text[:i] + text[i + 1:] for i in range(len(text))])',
        answer=str(found),
    )


def common_suffix(rng: random.Random) -> Draft:
    family = rng.choice((("walking", "talking", "baking"), ("nation", "station", "ration"),
                         ("night", "light", "bright"),
                         ("bottle", "cattle", "little"), ("flower", "tower", "power"), ("mountain", "fountain"),
                         ("teacher", "preacher"), ("football", "basketball", "handball")))  # fmt: skip
    a, b = rng.sample(family, 2)
    i = 0
    while i < min(len(a), len(b)) and a[-1 - i] == b[-1 - i]:
        i += 1
    return Draft(
        phrasings=(
            f'What is the longest common suffix of "{a}" and "{b}"?',
            f"longest common ending of {a} and {b}",
            f"Which letters do {a} and {b} share at the end, as many as possible?",
            f"common suffix {a} {b}",
            f"With which longest ending do both '{a}' and '{b}' close?",
            f"For a lesson on rhymes: what is the longest ending shared by {a} and {b}?",
            f"{a} / {b}: longest shared ending",
            f"find the longest string that both {a} and {b} end with",
            f"Print the longest suffix that the words '{a}' and '{b}' have in common.",
            f'What is the longest ending that "{a}" and "{b}" have in common?',
        ),
        think=f"Common ending: reverse {a} and {b}, take the common prefix and reverse it again.",
        code=f'import os\n\nprint(os.path.commonprefix(["{a}"[::-1], "{b}"[::-1]])[::-1])',
        answer=a[len(a) - i :],
    )


def longest_common_substring(rng: random.Random) -> Draft:
    a, b = rng.sample(rng.choice(_ALIKE), 2)
    parts = [a[i : i + n] for n in range(len(a), 0, -1) for i in range(len(a) - n + 1)]
    shared = [part for part in parts if part in b]
    if len({part for part in shared if len(part) == len(shared[0])}) > 1:
        return longest_common_substring(rng)
    return Draft(
        phrasings=(
            f'What is the longest common substring of "{a}" and "{b}"?',
            f"longest common substring {a} {b}",
            f"Which longest piece of text occurs in both '{a}' and '{b}'?",
            f"longest string contained in {a} and in {b}",
            f"Find the longest run of letters that {a} and {b} share.",
            f"A word game: hide the longest block of letters that is in {a} as well as in {b}. Which block?",
            f"{a}, {b}: longest shared substring",
            f"Using Python, get the longest substring common to '{a}' and '{b}'.",
            f"Print the longest text that stands unbroken in both '{a}' and '{b}'.",
            f'Which is the longest substring that "{a}" and "{b}" have in common?',
        ),
        think=f"Common substring: go through all pieces of {a} and keep the longest that is in {b}.",
        code=(
            f'a, b = "{a}", "{b}"\n'
            "pieces = [a[i:j] for i in range(len(a)) for j in range(i + 1, len(a) + 1)]\n"
            "print(max((p for p in pieces if p in b), key=len))"
        ),
        answer=shared[0],
    )


def longest_common_subsequence(rng: random.Random) -> Draft:
    a, b = rng.choice((rng.sample(rng.choice(_ALIKE), 2), ["".join(rng.choices("ACGT", k=rng.randint(5, 8)))
                                                           for _ in range(2)], rng.sample(ITEMS, 2)))  # fmt: skip

    def has(part: tuple[str, ...]) -> bool:
        rest = iter(b)
        return all(c in rest for c in part)

    length = next(n for n in range(len(a), -1, -1) if any(map(has, itertools.combinations(a, n))))
    return Draft(
        phrasings=(
            f'Find the length of the longest common subsequence of "{a}" and "{b}".',
            f"LCS length of {a} and {b}",
            f"How long is the longest common subsequence of '{a}' and '{b}'?",
            f"length of longest common subsequence {a} {b}",
            f"How many letters, in order but not necessarily adjacent, can {a} and {b} have in common at most?",
            f"lcs('{a}', '{b}') -> length?",
            f"In my algorithms class we compare {a} and {b}. What is the length of their LCS (subsequence)?",
            f"Using dynamic programming, compute the length of the longest common subsequence: {a}, {b}",
            f"Compute how long the longest subsequence is that '{a}' and '{b}' share.",
            f'Which length does the longest common subsequence of "{a}" and "{b}" have?',
        ),
        think="Subsequence: fill a row per letter; equal letters add 1 to the diagonal, else take the larger one.",
        code=(
            f'a, b = "{a}", "{b}"\nrow = [0] * (len(b) + 1)\nfor x in a:\n    previous, row = row, [0]\n'
            "    for j, y in enumerate(b):\n"
            "        row.append(previous[j] + 1 if x == y else max(previous[j + 1], row[j]))\nprint(row[-1])"
        ),
        answer=str(length),
    )


def places_that_differ(rng: random.Random) -> Draft:
    a, b = rng.sample(rng.choice(_SIMILAR), 2)
    return Draft(
        phrasings=(
            f'A pupil wrote "{a}" in place of "{b}". At which letters (the first is 1) are the two different? '
            "Give a list.",
            f'At which positions do "{a}" and "{b}" differ? Give a list, counted from 1.',
            f"positions where {a} and {b} differ, list, first letter is 1",
            f"Compare {a} with {b} letter by letter: list the places (from 1) that are different.",
            f"all differing positions of '{a}' and '{b}' as a list counted from 1",
            f"A pupil wrote {b} for {a}. List the numbers of the wrong letters, counting from 1.",
            f"where do {a} and {b} not match? list of letter numbers from 1",
            f"spot the differences: {a} / {b}, places as a list, 1 = first letter",
            f"Print the list of positions, starting at 1, with different letters in {a} and {b}.",
            f'What is the list of places, with 1 for the first letter, where "{a}" and "{b}" have different letters?',
        ),
        think=f"Differences: number the pairs of letters of {a} and {b} from 1 and keep the unequal ones.",
        code=f'print([i for i, (x, y) in enumerate(zip("{a}", "{b}"), 1) if x != y])',
        answer=str([i + 1 for i in range(len(a)) if a[i] != b[i]]),
    )


def is_rotation(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*ITEMS, *WORDS) if 4 < len(w) < 12])
    i = rng.randint(1, len(text) - 1)
    other = text[i:] + text[:i]
    if rng.random() < 0.5:
        mixed = list(other)
        mixed[0], mixed[-2] = mixed[-2], mixed[0]
        other = "".join(mixed)
    return Draft(
        phrasings=(
            f'Is "{other}" a rotation of "{text}"?',
            f"is {other} a rotation of {text}, true or false",
            f"Can you get {other} by moving letters from the front of {text} to its end?",
            f"rotation check: {text} and {other}",
            f"Does rotating '{text}' by some number of letters give '{other}'?",
            f"In the puzzle I turn a ring with the letters {text}. Can it read {other}?",
            f"check if {other} is {text} rotated",
            f"using python, is '{other}' a cyclic shift of '{text}'?",
            f"Check whether '{other}' is a rotation of the word '{text}'.",
            f'Are "{text}" and "{other}" rotations of each other?',
        ),
        think=f"Rotation or not: both have the same length and {other} is contained in {text} written twice.",
        code=f'text = "{text}"\nother = "{other}"\nprint(len(text) == len(other) and other in text + text)',
        answer=str(any(text[k:] + text[:k] == other for k in range(len(text)))),
    )


def interleave_words(rng: random.Random) -> Draft:
    n = rng.choice((3, 4, 5))
    a, b = rng.sample([*(w for w in ITEMS if len(w) == n), *(("abc", "xyz") if n == 3 else ())], 2)
    return Draft(
        phrasings=(
            f'Interleave the letters of "{a}" and "{b}", starting with the first letter of "{a}".',
            f"interleave {a} and {b}",
            f"Merge {a} and {b} letter by letter, {a} first. What is the result?",
            f"zip the letters of '{a}' and '{b}' into one string",
            f"Take letters from {a} and {b} in turn, beginning with {a}.",
            f"alternate the letters of {a} and {b} in one string",
            f"My secret writing mixes {a} and {b}: one letter of the first, one of the second. What do I write?",
            f"weave {a} with {b}, a letter from each by turns",
            f"Print the letters of '{a}' and '{b}' alternately as one string.",
            f'Which string do the letters of "{a}" and "{b}" give when taken alternately?',
        ),
        think=f"Interleave: take the letters of {a} and {b} in pairs with zip and join them.",
        code=f'print("".join(x + y for x, y in zip("{a}", "{b}")))',
        answer="".join((a, b)[i % 2][i // 2] for i in range(2 * n)),
    )


def closest_word(rng: random.Random) -> Draft:
    target, typos = rng.choice(_TYPOS)
    typo = rng.choice(typos)
    others = [w for w in ITEMS if len(set(w) - set(target)) > 2]
    drawn = [target, *rng.sample(others, rng.choice((2, 3)))]
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Someone typed "{typo}". Which of these did they most likely mean: {shown}?',
            f"spell check: {typo} is not a word, pick the likeliest of {shown}",
            f'Which of {shown} is closest to "{typo}" by similarity?',
            f"did you mean? {typo} - candidates {shown}",
            f"{typo} is a typo. Which of {shown} was meant?",
            f"closest match for {typo} among {shown}",
            f"I typed '{typo}'. Which of the words {shown} comes nearest to it in spelling?",
            f"spell check {typo} against {shown}",
            f"use difflib to find the best match for '{typo}' in {shown}",
            f"most similar word to {typo}: {shown}",
            f"Find the word of {shown} that is spelled most like '{typo}'.",
            f'Which word from {shown} is the most similar to the misspelled "{typo}"?',
        ),
        think=f"Closest word: let difflib rank the words by their similarity to {typo} and take the first.",
        code=f'import difflib\n\nprint(difflib.get_close_matches("{typo}", {literals(drawn)}, n=1)[0])',
        answer=max(drawn, key=lambda w: len(set(w) & set(typo)) - len(set(w) ^ set(typo))),
    )


def word_overlap(rng: random.Random) -> Draft:
    who, verb = rng.choice(("I", "we", "they")), rng.choice(("like", "see", "want", "draw"))
    a, b, c, d = rng.sample(("cats", "dogs", "birds", "trees", "books", "boats", "apples", "stars"), 4)
    one, two = (
        f"{who} {verb} {a} and {b}",
        rng.choice((f"{who} {verb} {b}", f"{who} {verb} {c}", f"{who} {verb} {a} and {d}")),
    )
    first, second = one.split(), two.split()
    shared = sum(w in second for w in first)
    return Draft(
        phrasings=(
            f'Jaccard similarity of the word sets of "{one}" and "{two}", to two decimals?',
            f"word jaccard of '{one}' vs '{two}', 2 decimals",
            f"How similar are '{one}' and '{two}' by shared words divided by all distinct words? Round to 2 decimals.",
            f"Compute the Jaccard index of the words in '{one}' and '{two}', rounded to 2 decimals",
            f"share of common words (intersection over union) of '{one}' / '{two}', two decimals",
            f"I divide common words by all different words: '{one}' and '{two}'. What is it, to 2 places?",
            f"jaccard('{one}', '{two}') on words, rounded to 2 decimal places",
            f"Calculate intersection over union of the sets of words in '{one}' and '{two}', to 2 decimals.",
            f'What is the Jaccard similarity between the words of "{one}" and of "{two}" to 2 decimals?',
        ),
        think="Jaccard: divide the number of shared words by the number of all distinct words.",
        code=(
            f"a = set({literal(one)}.split())\nb = set({literal(two)}.split())\n"
            "print(round(len(a & b) / len(a | b), 2))"
        ),
        answer=str(round(shared / (len(first) + len(second) - shared), 2)),
    )
