"""Runs, repeated letters and words, palindromes inside a text, pangrams."""

from __future__ import annotations

import itertools
import random
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal
from training.skills.vocabulary import person

_PANGRAMS = ("The quick brown fox jumps over the lazy dog", "Pack my box with five dozen liquor jugs",
             "Sphinx of black quartz, judge my vow", "The five boxing wizards jump quickly",
             "How vexingly quick daft zebras jump", "Waltz, bad nymph, for quick jigs vex")  # fmt: skip
_HOLDING = ("banana", "abacus", "civics", "racecars", "forgeeks", "tattarrattat", "babad", "cabbac", "noonday",
            "levels", "mississippi", "xabbay", "kayaking", "rotators", "madame", "character", "abcdcba1", "statsman",
            "refers", "redivider", "tomottom", "solosbirds")  # fmt: skip


def _runs(rng: random.Random) -> list[tuple[str, int]]:
    letters = rng.sample("abcdwxyz", rng.randint(3, 5))
    return [(letter, rng.randint(1, 6)) for letter in letters]


def run_length_encode(rng: random.Random) -> Draft:
    runs = _runs(rng)
    text = "".join(letter * n for letter, n in runs)
    return Draft(
        phrasings=(
            f"compress {text} by writing each letter and how often it comes in a row",
            f"{text}: write letter, count, letter, count and so on",
            f'Run-length encode "{text}"',
            f"Compress '{text}' with run-length encoding, letter first, then the count",
            f"rle {text}",
            f"run length encoding of {text} (like a3b2)",
            f'Write "{text}" as each letter followed by how often it repeats in a row',
            f"A simple compressor stores aaab as a3b1. How does it store {text}?",
            f"Could you please RLE-encode the string '{text}' (letter and count, 1 included)?",
            f"Shorten {text}: for each run of equal letters print the letter and the length of the run.",
            f"encode '{text}' as runs, e.g. aab becomes a2b1",
            f"My pixel row is {text}. What is its run-length code in the form a3b2?",
            f"Compute the run-length encoding of '{text}' in the form letter, count.",
            f'What is "{text}" in run-length encoding, where aab is a2b1?',
        ),
        think="Group equal neighbouring letters and write each letter with the size of its group.",
        code=(f'import itertools\n\nprint("".join(c + str(len(list(g))) for c, g in itertools.groupby("{text}")))'),
        answer="".join(f"{letter}{n}" for letter, n in runs),
    )


def run_length_decode(rng: random.Random) -> Draft:
    runs = _runs(rng)
    code = "".join(f"{letter}{n}" for letter, n in runs)
    return Draft(
        phrasings=(
            f"expand {code}, the number says how often the letter comes",
            f"write out {code}, each letter as often as the number after it says",
            f'Decode the run-length encoded string "{code}"',
            f"Expand '{code}', where each letter is followed by its count",
            f"rle decode {code}",
            f"expand {code} (a3 means aaa)",
            f"If a3b1 stands for aaab, what does {code} stand for?",
            f"A file holds the run-length code {code}. Which letters does it unpack to?",
            f"Could you please undo the run-length encoding {code}?",
            f"decompress {code}: letter then number of repeats",
            f"Repeat each letter of '{code}' as often as the number after it says",
            f"Unpack the RLE text {code}",
            f"Decode the run-length code '{code}' back into letters.",
            f'What string does the run-length encoding "{code}" represent?',
        ),
        think="Find each letter with its number and repeat the letter that many times.",
        code=(f'import re\n\nprint("".join(c * int(n) for c, n in re.findall(r"([a-z])(\\d+)", "{code}")))'),
        answer="".join(itertools.chain.from_iterable(itertools.repeat(letter, n) for letter, n in runs)),
    )


def longest_run(rng: random.Random) -> Draft:
    bits = rng.random() < 0.5
    text = "".join(rng.choice("01" if bits else "ab") for _ in range(rng.randint(8, 16)))
    best = next(n for n in range(len(text), 0, -1) if any(c * n in text for c in set(text)))
    return Draft(
        phrasings=(
            f"longest streak of one character in {text}, how long",
            f"what is the most times in a row the same character comes in {text}",
            f"How long is the longest run of the same character in {text}?",
            f'Find the length of the longest run of equal characters in "{text}"',
            f"longest run in {text}",
            f"max consecutive repeats in '{text}'",
            f"What is the greatest number of identical characters in a row in {text}?",
            f"I noted wins and losses as {text}. How long was the longest streak of either kind?",
            f"Could you tell me how many equal characters follow each other at most in '{text}'?",
            f"length of longest streak in {text}",
            f"Look for the longest block of one repeated character in {text} and print its length.",
            f"In the sequence {text}, how many times in a row does a character repeat at most?",
            f"Compute the length of the longest streak of one character in '{text}'.",
            f"What is the longest run length in the string {text}?",
        ),
        think="Length of the longest run: group equal neighbouring characters and take the size of the largest group.",
        code=f'import itertools\n\nprint(max(len(list(g)) for _, g in itertools.groupby("{text}")))',
        answer=str(best),
    )


def squeeze_repeats(rng: random.Random) -> Draft:
    runs = _runs(rng)
    text = "".join(letter * n for letter, n in runs)
    if rng.random() < 0.5:
        plain = "".join(c for c, _ in itertools.groupby(rng.choice(WORDS)))
        runs = [(c, rng.choice((1, 1, 2, 3))) for c in plain]
        text = "".join(c * n for c, n in runs)
    return Draft(
        phrasings=(
            f'Collapse repeated characters in "{text}" into single ones.',
            f"Each run of the same letter in {text} should become one letter. What is left?",
            f'Remove consecutive duplicate letters from "{text}"',
            f"Squeeze repeated letters in '{text}' to one",
            f"squeeze {text}",
            f"collapse repeated characters in {text}",
            f"What is {text} if each run of the same letter becomes a single letter?",
            f"My keyboard sticks and typed {text}. What is left when every repeated letter in a row is typed once?",
            f"Could you reduce each group of equal neighbours in '{text}' to one letter?",
            f"{text} without letters that repeat the one before",
            f'tr -s would turn "{text}" into what?',
            f"Delete each letter of {text} that equals the letter right before it.",
            f"Collapse the runs of equal letters in '{text}' into single letters.",
            f'What remains of "{text}" without consecutive duplicates?',
        ),
        think="One of each run: group equal neighbouring letters and keep one of each group.",
        code=f'import itertools\n\nprint("".join(c for c, _ in itertools.groupby("{text}")))',
        answer="".join(letter for letter, _ in runs),
    )


def _expanded(text: str) -> str:
    """The first longest palindrome in `text`, found by growing from every middle."""
    best = ""
    for middle in range(len(text)):
        for left, right in ((middle, middle), (middle, middle + 1)):
            a, b = left, right
            while a >= 0 and b < len(text) and text[a] == text[b]:
                a, b = a - 1, b + 1
            best = max(best, text[a + 1 : b], key=len)
    return best


def longest_palindrome(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_HOLDING), rng.choice(_HOLDING), rng.choice(WORDS)))
    if text == text[::-1]:
        text += rng.choice("qz")
    return Draft(
        phrasings=(
            f'What is the longest palindrome inside "{text}"?',
            f"Find the longest palindromic substring of '{text}'",
            f"longest palindromic substring {text}",
            f"longest palindrome in {text}",
            f"Which part of {text} is the longest that reads the same both ways? Take the first if there are several.",
            f"In an interview I was given '{text}' and asked for its longest palindromic substring. What is it?",
            f"Could you search {text} for its longest palindrome?",
            f"longest substring of '{text}' that equals its reverse",
            f'Look at every substring of "{text}" and print the longest palindrome (the first of equals).',
            f"Hidden in {text} is a palindrome; give the longest one.",
            f"Print the longest palindromic substring in '{text}'.",
            f'Which is the longest substring of "{text}" that is a palindrome?',
        ),
        think=f"Take all substrings of {text}, keep those equal to their reverse, and print the first longest.",
        code=(
            f'text = "{text}"\nn = len(text)\n'
            "parts = [text[i:j] for i in range(n) for j in range(i + 1, n + 1)]\n"
            "print(max([p for p in parts if p == p[::-1]], key=len))"
        ),
        answer=_expanded(text),
    )


def first_unique_letter(rng: random.Random) -> Draft:
    text = rng.choice([w for w in WORDS if any(w.count(c) == 1 for c in w)])
    return Draft(
        phrasings=(
            f'What is the first letter in "{text}" that does not repeat?',
            f"Find the first non-repeating character in '{text}'",
            f"first unique character {text}",
            f"first non repeating letter of {text}",
            f"Which letter of {text} is the first one that occurs only once?",
            f"Reading '{text}' from the left, what is the first letter I will see only once in the word?",
            f"Could you tell me the first letter that is unique in the word {text}?",
            f"first letter in '{text}' with count 1",
            f'Go through "{text}" and print the first character that appears exactly once.',
            f"A coding task: given {text}, return the first character that is not repeated.",
            f"{text}: first letter that occurs just once?",
            f'Which is the first letter in "{text}" that isn\'t repeated anywhere in it?',
            f"first letter without a duplicate in {text}",
            f"Find the earliest letter of {text} that is used only one time",
            f"In {text}, what's the first character with no second occurrence?",
            f"Print the first unique letter of the word '{text}'.",
            f'Which is the first letter that appears just once in "{text}"?',
        ),
        think=f"The first letter that occurs once: go through {text} and take the first whose count is 1.",
        code=f'text = "{text}"\nprint(next(c for c in text if text.count(c) == 1))',
        answer=min((c for c in set(text) if text.find(c) == text.rfind(c)), key=text.index),
    )


def repeated_letters(rng: random.Random) -> Draft:
    text = rng.choice([w for w in WORDS if len(set(w)) < len(w)])
    seen: dict[str, int] = {}
    for c in text:
        seen[c] = seen.get(c, 0) + 1
    return Draft(
        phrasings=(
            f"which letters appear more than once in {text}",
            f"letters used at least twice in {text}, sorted list",
            f'Which letters occur more than once in "{text}"?',
            f"List the repeated letters of '{text}' in alphabetical order",
            f"repeated letters in {text}",
            f"duplicate characters of {text}, sorted",
            f"Find every letter that {text} uses at least twice, sorted",
            f"I cut letters for the sign '{text}'. Which of them do I need more than once?",
            f"Could you print a sorted list of the letters that repeat in {text}?",
            f"letters with count above 1 in '{text}'",
            f"In the word {text}, what letters appear two or more times?",
            f"Show the letters of {text} that are not unique, in order of the alphabet",
            f"Find the letters that appear more than once in '{text}', sorted.",
            f'What are the duplicate letters in the word "{text}"?',
        ),
        think=f"Letters that occur more than once: keep those of {text} whose count is above 1, each once and sorted.",
        code=f'text = "{text}"\nprint(sorted(c for c in set(text) if text.count(c) > 1))',
        answer=str(sorted(c for c, n in seen.items() if n > 1)),
    )


def all_letters_different(rng: random.Random) -> Draft:
    unique = [w for w in (*WORDS, *ITEMS) if len(set(w)) == len(w)]
    text = rng.choice((rng.choice(unique), rng.choice(WORDS)))
    return Draft(
        phrasings=(
            f'Does "{text}" have no repeated letters?',
            f"Can I spell {text} without using any letter twice?",
            f"has {text} no repeated letters?",
            f"are all the letters of {text} different from each other",
            f'Is "{text}" an isogram (no letter twice)?',
            f"Are all letters in '{text}' different?",
            f"isogram check {text}",
            f"does {text} have only unique letters",
            f"Does any letter not repeat in {text}, that is, is the word an isogram? True or False.",
            f"My password rule says no character may occur twice. Is '{text}' allowed?",
            f"Could you check whether {text} uses every one of its letters only once?",
            f"all characters unique in '{text}'?",
            f"True or false: no letter of the word {text} is used twice",
            f"Test if {text} is a word without repeated letters.",
            f"Check whether the word '{text}' has no repeated letters.",
            f'Does every letter in "{text}" occur exactly once?',
        ),
        think=f"Compare the number of different letters of {text} with its length.",
        code=f'text = "{text}"\nprint(len(set(text)) == len(text))',
        answer=str(all(a != b for a, b in itertools.combinations(text, 2))),
    )


def is_pangram(rng: random.Random) -> Draft:
    text = rng.choice(_PANGRAMS)
    if rng.random() < 0.5:
        parts = text.split()
        parts.pop(rng.randrange(len(parts)))
        text = " ".join(parts)
    return Draft(
        phrasings=(
            f'A pupil claims that "{text}" has all 26 letters in it. True or false?',
            f"Are all the letters from a to z used in '{text}'?",
            f'I want to test a font with "{text}". Does it show each letter of the alphabet at least once?',
            f'Is "{text}" a pangram?',
            f"Does '{text}' contain every letter of the alphabet?",
            f"pangram check: {text}",
            f"is '{text}' a pangram",
            f'Check if all 26 letters occur in "{text}"',
            f'To show a font I use "{text}". Does it have each letter from a to z?',
            f"Could you tell me whether the sentence '{text}' uses the whole alphabet?",
            f"all letters a-z in '{text}'?",
            f'True or false: "{text}" has every letter of the English alphabet',
            f"Test whether this sentence is a pangram: {text}",
            f"Determine whether '{text}' is a pangram.",
            f'Is every letter from a to z found in "{text}"?',
        ),
        think="Check that each letter of the alphabet is in the lower-cased text.",
        code=(
            f"import string\n\ntext = {literal(text)}.lower()\nprint(all(c in text for c in string.ascii_lowercase))"
        ),
        answer=str(len({c for c in text.lower() if c in string.ascii_lowercase}) == 26),
    )


def palindromes_in_list(rng: random.Random) -> Draft:
    good = rng.sample(("level", "noon", "radar", "kayak", "civic", "refer", "stats", "madam", "wow", "eye"), 2)
    drawn = good[: rng.randint(1, 2)] + rng.sample(ITEMS, rng.randint(2, 4))
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    p = person(rng)
    return Draft(
        phrasings=(
            f"For a quiz {p.name} needs words that read the same both ways. Which of {shown} can {p.he} take? "
            "Give a list.",
            f"which of these are palindromes: {shown}",
            f"{shown}: which read the same backwards?",
            f"Which of these words are palindromes: {shown}",
            f"Find the palindromes among {shown}",
            f"palindromes in {shown}",
            f"which are palindromes? {shown}",
            f"List those of the words {shown} that read the same backwards",
            f"Our class collected the words {shown}. Which ones are palindromes?",
            f"Could you filter the list {drawn} and keep the palindromes?",
            f"keep only palindromes: {shown}",
            f"From {shown}, print a list of all words that equal their reverse.",
            f"Given {drawn}, which entries are palindromes?",
            f"Filter the palindromes out of the words {shown}.",
            f"Which words in the list {drawn} are palindromes?",
        ),
        think="Keep the words that are equal to their reverse.",
        code=f"words = [{', '.join(map(literal, drawn))}]\nprint([w for w in words if w == w[::-1]])",
        answer=str([w for w in drawn if w in good]),
    )


def anagrams_in_list(rng: random.Random) -> Draft:
    families = (("listen", "silent", "enlist", "tinsel"), ("stop", "spot", "post", "tops"), ("team", "meat", "mate"),
                ("care", "race", "acre"), ("arts", "rats", "star"), ("lemon", "melon"), ("least", "steal", "slate"),
                ("notes", "stone", "tones"), ("alert", "alter", "later"))  # fmt: skip
    family = rng.choice(families)
    target, *hits = rng.sample(family, rng.randint(2, len(family)))
    others = [w for w in rng.sample(ITEMS, 4) if sorted(w) != sorted(target)][: rng.randint(2, 3)]
    drawn = hits + others
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f'Which of the words {shown} are anagrams of "{target}"? List them all.',
            f"Unscramble game: which of {shown} use exactly the letters of {target}? Give a list.",
            f'Which of these are anagrams of "{target}": {shown}',
            f"Find the anagrams of {target} in {shown}",
            f"anagrams of {target} among {shown}",
            f"{target} anagrams: {shown}",
            f"List the words among {shown} that have the same letters as {target}",
            f"In a word game I hold the letters of {target}. Which of {shown} can I lay using all of them?",
            f"Could you pick the anagrams of '{target}' out of the list {drawn}?",
            f"which of {shown} rearrange to {target}",
            f"From the words {shown}, keep each one that is an anagram of {target}.",
            f"Given {drawn}, which entries are anagrams of '{target}'?",
            f"Filter the list {drawn} for anagrams of '{target}'.",
            f"Which words of {shown} are anagrams of the word {target}?",
        ),
        think=f"Keep the words whose sorted letters equal those of {target}.",
        code=(
            f'words = [{", ".join(map(literal, drawn))}]\nprint([w for w in words if sorted(w) == sorted("{target}")])'
        ),
        answer=str([w for w in drawn if w in hits]),
    )
