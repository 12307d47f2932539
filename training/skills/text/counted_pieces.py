"""Pieces of text counted and compared: vocabulary, commonest letters, n-grams, substrings, digits, second finds."""

from __future__ import annotations

import itertools
import random
import re
from fractions import Fraction

from training.skills.base import Draft
from training.skills.text.words import CITIES, ITEMS, NAMES, WORDS, literal, sentence


def type_token_ratio(rng: random.Random) -> Draft:
    drawn = [rng.choice(ITEMS[:6]) for _ in range(rng.randint(5, 12))]
    text, share = " ".join(drawn), Fraction(100 * len(set(drawn)), len(drawn))
    if share.denominator == 2 or share == 100:
        return type_token_ratio(rng)
    return Draft(
        phrasings=(
            f'What is the type-token ratio (different words divided by all words) of "{text}", to 2 decimals?',
            f"type token ratio, 2 decimals: {text}",
            f"How rich is the vocabulary of '{text}': number of different words / number of words, 2 decimals?",
            f"unique words over total words in '{text}', rounded to 2 decimals",
            f"lexical diversity (TTR) of '{text}' with two decimals, 2 places",
            f"A linguist divides the different words of '{text}' by the number of words. Result to 2 decimals?",
            f"ttr of: {text} (2 decimals)",
            f"using python, compute distinct words divided by all words for '{text}', 2 decimals",
            f"share of different words in all words, as a number to 2 decimals: {text}",
            f"Compute the type-token ratio of '{text}', rounded to 2 decimals.",
            f'To 2 decimals, what fraction of the words of "{text}" are different words?',
        ),
        think="Type-token ratio: divide the number of different words by the number of words.",
        code=f"words = {literal(text)}.split()\nprint(round(len(set(words)) / len(words), 2))",
        answer=str(float(round(share / 100, 2))),
    )


def counts_from_most(rng: random.Random) -> Draft:
    chosen = rng.sample(("red", "blue", "green", "black", "white", *ITEMS), 3)
    times = rng.sample(range(1, 6), 3)
    drawn = [w for w, n in zip(chosen, times, strict=True) for _ in range(n)]
    rng.shuffle(drawn)
    text = " ".join(drawn)
    ranked = dict(sorted(zip(chosen, times, strict=True), key=lambda pair: -pair[1]))
    return Draft(
        phrasings=(
            f'Word frequencies from highest to lowest in "{text}", as a dictionary?',
            f"word counts, most frequent first, as a dict: {text}",
            f"Make a dictionary of the words in '{text}' and how often they come, the commonest first.",
            f"tally of '{text}' sorted by count, descending, dictionary",
            f"I want to see how often each word of '{text}' is used, starting with the most used, as a dictionary.",
            f"count each word and order by frequency (high to low), dict: {text}",
            f"Votes came in as '{text}'. Count them in a dictionary, the leader first.",
            f"using python's Counter, give the dictionary of word counts of '{text}' in descending order",
            f"frequency dictionary for '{text}', big counts before small ones",
            f"Print a dictionary with the count of each word in '{text}', the highest count first.",
            f'What dictionary of word counts, sorted from most to least, does "{text}" have?',
        ),
        think="Count the words with a Counter and turn its most_common order into a dictionary.",
        code=(
            f"from collections import Counter\n\nwords = {literal(text)}.split()\n"
            "print(dict(Counter(words).most_common()))"
        ),
        answer=str(ranked),
    )


def top_letters(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng).lower()))
    n = rng.choice((2, 3))
    counts = {c: len(re.findall(c, text)) for c in sorted(set(text) - {" "})}
    if len(counts) < n:
        return top_letters(rng)
    ranked: list[str] = []
    for c, count in counts.items():
        ranked.insert(sum(counts[other] >= count for other in ranked), c)
    word = ("two", "three")[n - 2]
    return Draft(
        phrasings=(
            f'Which {word} letters are most frequent in "{text}"? A list, ties in alphabetical order.',
            f"top {n} letters of '{text}' as a list, ties alphabetical",
            f"List the {n} commonest letters in '{text}', the most common first and equal ones from a to z.",
            f"{n} most used letters in '{text}', as a list, ties a to z",
            f"To crack a code I need the {n} letters that '{text}' uses most, in a list (ties alphabetical).",
            f"which {n} letters come most often: {text} (list; equal counts in alphabetical order)",
            f"letter ranking of '{text}', only the first {n}, as a list, ties by alphabet",
            f"using python, list the {n} letters with the highest counts in '{text}', ties alphabetically",
            f"find the {n} letters I type most in '{text}', list, ties from a to z",
            f"Print a list of the {n} most frequent letters in '{text}', with ties in alphabetical order.",
            f'What list of {n} letters leads the letter counts of "{text}", ties in alphabetical order?',
        ),
        think=f"Sort the different letters by their count downwards and then alphabetically, and take {n}.",
        code=(
            f'text = {literal(text)}\nletters = set(text.replace(" ", ""))\n'
            f"print(sorted(letters, key=lambda c: (-text.count(c), c))[:{n}])"
        ),
        answer=str(ranked[:n]),
    )


def sum_digits_in_text(rng: random.Random) -> Draft:
    text = rng.choice((
        "".join(f"{rng.choice('abcdefgh')}{rng.randint(1, 99)}" for _ in range(rng.randint(2, 4))),
        f"Room {rng.randint(10, 999)}, floor {rng.randint(2, 9)}",
        f"{rng.choice(NAMES)}{rng.randint(10, 9999)}",
        f"{rng.choice(CITIES)} {rng.randint(100, 99999)}",
    ))  # fmt: skip
    total = 0
    for digit in re.findall("[1-9]", text):
        total += int(digit)
    return Draft(
        phrasings=(
            f'What is the sum of the digits in the text "{text}"?',
            f"add up every single digit of '{text}'",
            f"Take each digit that occurs in '{text}' and add them all.",
            f"digit sum of the text {text}, letters ignored",
            f"Ignore what is not a digit in '{text}' and add the digits one by one. Total?",
            f"single digits in '{text}' summed",
            f"A puzzle asks me to add all the digits I find in '{text}'. What do I get?",
            f"using python, sum the digit characters of '{text}'",
            f"{text}: total of its digits, each digit by itself",
            f"Compute the sum of all single digits in '{text}'.",
            f'What do the individual digits found in "{text}" add up to?',
        ),
        think="Sum of digits: keep the characters that are digits, turn each into a number and add them.",
        code=f"print(sum(int(c) for c in {literal(text)} if c.isdigit()))",
        answer=str(total),
    )


def second_index(rng: random.Random) -> Draft:
    text = rng.choice(("banana", "mississippi", "abracadabra", "onion", "hippopotamus", "assassin", "cocoon",
                       "barbarian", "tartar", "entertainment", "to be or not to be", "the more the better",
                       "row row row your boat", "now and then and now"))  # fmt: skip
    size = rng.choice((2, 2, 3))
    parts = [text[i : i + size] for i in range(len(text) - size + 1)]
    target = rng.choice([p for p in parts if parts.count(p) > 1 and " " not in p] or [""])
    if not target:
        return second_index(rng)
    second = [m.start() for m in re.finditer(f"(?={target})", text)][1]
    return Draft(
        phrasings=(
            f'Find the second occurrence of "{target}" in "{text}", counting positions from 0.',
            f"index of the 2nd '{target}' in '{text}' (from 0)",
            f"Where does '{target}' start for the second time in '{text}', the first character being 0?",
            f"second {target} in {text}: which index, zero-based",
            f"At which index, from 0, does the second '{target}' of '{text}' begin?",
            f"'{target}' comes more than once in '{text}'. Index of its second start, counted from 0?",
            f"skip the first '{target}' in '{text}': index of the next one (0-based)",
            f"using python, use find twice to get the index of the second '{target}' in '{text}'",
            f"position (0 = first character) where '{target}' appears again in '{text}'",
            f"Print the index from 0 at which '{target}' occurs the second time in '{text}'.",
            f'Which zero-based index has the second "{target}" in "{text}"?',
        ),
        think=f"Second occurrence: find {target} once, then search again from the index after it.",
        code=f'text = {literal(text)}\nfirst = text.find("{target}")\nprint(text.find("{target}", first + 1))',
        answer=str(second),
    )


def letter_ngrams(rng: random.Random) -> Draft:
    text = rng.choice([w for w in (*ITEMS, *WORDS) if 4 <= len(w) <= 8])
    n, name = rng.choice(((2, "bigrams"), (3, "trigrams"), (3, "trigrams")))
    word = ("two", "three")[n - 2]
    return Draft(
        phrasings=(
            f'List all the {word}-letter pieces ({name}) of "{text}".',
            f"letter {name} of {text} as a list",
            f"Which {name} does the word {text} have, from left to right? List them.",
            f"slide a window of {n} letters over '{text}' and list what you see",
            f"every run of {n} neighbouring letters in {text}, in order, as a list",
            f"For a language model I need the character {name} of '{text}'. Give the list.",
            f"all substrings of length {n} of {text}, in order, list",
            f"using python, list the overlapping pieces of {n} letters in '{text}'",
            f"{text} cut into overlapping groups of {n} letters (list)",
            f"Print the list of the {name} of letters in '{text}', in order.",
            f'What is the list of overlapping {n}-letter parts of "{text}"?',
        ),
        think=f"{name.capitalize()}: take a slice of {n} letters from each index at which so many are left.",
        code=f'text = "{text}"\nprint([text[i:i + {n}] for i in range(len(text) - {n} + 1)])',
        answer=str(re.findall(f"(?=({'.' * n}))", text)),
    )


def word_bigrams(rng: random.Random) -> Draft:
    text = sentence(rng)
    some = text.split()
    pairs = list(itertools.pairwise(some))
    return Draft(
        phrasings=(
            f'What are the word bigrams of "{text}"? A list of strings such as "a b".',
            f"list every pair of neighbouring words, each pair as one string: {text}",
            f"Which two words stand next to each other in '{text}'? List all pairs as strings, in order.",
            f"bigrams (two words, one space) of '{text}' as a list",
            f"all groups of two words in a row from '{text}', list of strings",
            f"For an autocomplete I need all consecutive word pairs of '{text}' as a list of strings.",
            f"word pairs of '{text}': first with second, second with third and so on (list of strings)",
            f"using python, list the overlapping two-word phrases of '{text}'",
            f"2-grams of the words in '{text}', as strings in a list",
            f"Print a list of strings with the neighbouring word pairs of '{text}'.",
            f'What is the list of two-word phrases, overlapping, in "{text}"?',
        ),
        think="Word bigrams: pair each word with the next one and join the two with a space.",
        code=f'words = {literal(text)}.split()\nprint([f"{{a}} {{b}}" for a, b in zip(words, words[1:])])',
        answer=str([" ".join(pair) for pair in pairs]),
    )


def count_substrings(rng: random.Random) -> Draft:
    some = ("abc", "abcd", "aab", "aaa", "abab", "noon", "hello", "cat", "moon", "tree", "kayak", "papa")
    text = rng.choice((rng.choice(some), rng.choice(ITEMS), rng.choice(ITEMS)))
    tails = sorted(text[i:] for i in range(len(text)))
    shared = sum(len([1 for n in range(1, len(a) + 1) if b.startswith(a[:n])]) for a, b in itertools.pairwise(tails))
    total = sum(len(tail) for tail in tails) - shared
    return Draft(
        phrasings=(
            f'How many different non-empty substrings does "{text}" have?',
            f"number of distinct substrings of {text} (not the empty one)",
            f"Count the different pieces of consecutive letters that can be cut out of {text}, the whole included.",
            f"distinct substring count: {text}",
            f"How many different strings of neighbouring letters are in '{text}', from one letter to all of it?",
            f"substrings of '{text}', duplicates counted once, how many without the empty one?",
            f"A programming puzzle: number of unique non-empty substrings of '{text}'?",
            f"using python, put all substrings of '{text}' in a set and print its size",
            f"{text} - how many different connected parts does it have",
            f"Compute the number of different non-empty substrings of the string '{text}'.",
            f'What is the number of distinct substrings, the empty one not counted, in "{text}"?',
        ),
        think=f"Substrings: take all slices of {text} from each start to each later end in a set and count them.",
        code=(
            f'text = "{text}"\nparts = {{text[i:j] for i in range(len(text)) for j in range(i + 1, len(text) + 1)}}\n'
            "print(len(parts))"
        ),
        answer=str(total),
    )


def vowels_in_each_word(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    counts = [len(re.sub("[^aeiou]", "", w)) for w in text.split()]
    return Draft(
        phrasings=(
            f'Count the vowels in each word of "{text}", as a list.',
            f"vowels per word, list: {text}",
            f"How many vowels does each word of '{text}' have? Give a list in order.",
            f"list of vowel counts, one for every word: {text}",
            f"For each word of '{text}', how many a, e, i, o, u are in it? A list.",
            f"My class counts vowels word by word in '{text}'. What list do they write?",
            f"'{text}' -> number of vowels for word one, word two, ... as a list",
            f"using python, list the vowel counts of the words in '{text}'",
            f"word by word vowel numbers of '{text}' (list)",
            f"Print a list with the number of vowels in every word of '{text}'.",
            f'What is the list of vowel counts of the words of "{text}"?',
        ),
        think="Vowels per word: split the sentence and count the letters of each word that are in aeiou.",
        code=f'print([sum(c in "aeiou" for c in w) for w in {literal(text)}.split()])',
        answer=str(counts),
    )


def longest_with_start(rng: random.Random) -> Draft:
    letter = rng.choice("bcpst")
    pool = [w for w in (*ITEMS, *WORDS) if w[0] == letter]
    good = rng.sample(pool, 3)
    sizes = sorted(map(len, good))
    drawn = [*good, *rng.sample([w for w in WORDS if w[0] != letter and len(w) > 8], 2)]
    if sizes[-1] == sizes[-2]:
        return longest_with_start(rng)
    rng.shuffle(drawn)
    text = " ".join(drawn)
    return Draft(
        phrasings=(
            f'What is the longest word that starts with {letter} in "{text}"?',
            f"longest {letter}-word: {text}",
            f"Of the words beginning with {letter}, which is the longest? {text}",
            f"look at the words in '{text}' with {letter} at the start and give the longest",
            f"I need the longest word with the initial {letter} from: {text}",
            f"word starting with {letter} that has the most letters, from '{text}'",
            f"among {', '.join(drawn)}, the longest one with first letter {letter}?",
            f"using python, filter '{text}' for words with {letter} in front and print the longest",
            f"game night: words in {letter} only, the longest wins. Which wins? {text}",
            f"Print the longest of the words in '{text}' that begin with {letter}.",
            f'Which word of "{text}" is the longest of those that start with "{letter}"?',
        ),
        think=f"Keep the words that start with {letter} and take the max of them by length.",
        code=f'words = [w for w in {literal(text)}.split() if w.startswith("{letter}")]\nprint(max(words, key=len))',
        answer=next(w for w in good if len(w) == sizes[-1]),
    )
