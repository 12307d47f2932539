"""Lists of words and pairs of sentences: order, what they share, how often words occur."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence, words
from training.skills.wording import joined


def _quoted(items: list[str]) -> str:
    return ", ".join(map(literal, items))


def _smallest_first(items: list[str], key: dict[str, int]) -> list[str]:
    """Insertion sort, stable."""
    done: list[str] = []
    for item in items:
        at = sum(key[other] <= key[item] for other in done)
        done.insert(at, item)
    return done


def sort_words_by_length(rng: random.Random) -> Draft:
    drawn = rng.sample((*ITEMS, *WORDS), rng.randint(3, 6))
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f"order {shown} by number of letters, short ones first",
            f"Sort these words by length: {shown}",
            f"Sort {drawn} from the shortest to the longest word",
            f"sort by length {shown}",
            f"{shown} ordered by number of letters",
            f"Put the words {shown} in order of length, shortest first, ties in the given order",
            f"My poster lists {joined(drawn)}, short words first. In which order do they come?",
            f"Could you arrange {drawn} by how long each word is?",
            f"shortest to longest: {shown}",
            f"Order the words {shown} so that the ones with fewer letters come first",
            f"I have the words {joined(drawn)}. Sort them by their number of letters, shortest first.",
            f"Sort the word list {drawn} by word length.",
            f"What are the words {shown} sorted by length?",
        ),
        think="Words by length: sort them with their length as key.",
        code=f"words = [{_quoted(drawn)}]\nprint(sorted(words, key=len))",
        answer=str(_smallest_first(drawn, {w: sum(1 for _ in w) for w in drawn})),
    )


def sort_words_descending(rng: random.Random) -> Draft:
    drawn = rng.choice((words(rng, 3, 7), rng.sample(NAMES, 4)))
    shown = ", ".join(drawn)
    rank = {w: -sum(other < w for other in drawn) for w in drawn}
    return Draft(
        phrasings=(
            f"Sort in reverse alphabetical order, as a list: {shown}",
            f"List {shown} from the end of the alphabet to its start.",
            f"reverse alphabetical order: {shown}",
            f"z to a please: {shown}",
            f"Sort these words in reverse alphabetical order: {shown}",
            f"Sort {drawn} from Z to A",
            f"reverse alphabetical {shown}",
            f"{shown} sorted z to a",
            f"Put the words {shown} in descending alphabetical order",
            f"The register is read from the end of the alphabet. In which order are {joined(drawn)} called?",
            f"Could you sort the list {drawn} backwards, so that z comes before a?",
            f"sort descending: {shown}",
            f"Order {joined(drawn)} alphabetically, but starting from the end of the alphabet",
            f"I want these from Z down to A: {shown}",
            f"Sort the words {drawn} alphabetically in descending order.",
            f"What are the words {shown} in reverse alphabetical order?",
        ),
        think="Words from Z to A: sort them alphabetically with reverse=True.",
        code=f"words = [{_quoted(drawn)}]\nprint(sorted(words, reverse=True))",
        answer=str(_smallest_first(drawn, rank)),
    )


def first_in_alphabet(rng: random.Random) -> Draft:
    drawn, last = words(rng, 2, 5), rng.random() < 0.4
    shown, side, name = ", ".join(drawn), "last" if last else "first", "max" if last else "min"
    return Draft(
        phrasings=(
            f"Which comes {side} alphabetically, {' or '.join(drawn)}?",
            f"Flipping through a dictionary from a to z, which do I meet {side}: {shown}?",
            f"Which word comes {side} in the dictionary: {shown}?",
            f"In a dictionary, which of {shown} is listed {side}?",
            f"which comes {side} in the dictionary: {shown}",
            f"{side} in abc order: {shown}",
            f"Which of these words would I find {side} in a dictionary: {shown}?",
            f"Which of {shown} comes {side} in alphabetical order?",
            f"Which word is {side} in the dictionary: {shown}",
            f"alphabetically {side} of {shown}",
            f"{side} word by alphabet among {joined(drawn)}",
            f"If you sort {shown} alphabetically, which one is {side}?",
            f"The words {joined(drawn)} go into an index. Which one stands {side}?",
            f"Could you tell me which of the words {joined(drawn)} is alphabetically {side}?",
            f"{side} in a-z order: {shown}",
            f"From the list {drawn} print the word that is {side} in the alphabet",
            f"Look at {drawn}. Which entry would a dictionary list {side}?",
            f"Find the alphabetically {side} word of {shown}.",
            f"What word comes {side} alphabetically in {drawn}?",
        ),
        think=f"Take the {name}imum of the words, which compares them alphabetically.",
        code=f"words = [{_quoted(drawn)}]\nprint({name}(words))",
        answer=sorted(drawn)[-1 if last else 0],
    )


def common_prefix(rng: random.Random) -> Draft:
    stem = rng.choice(("inter", "pre", "auto", "tele", "trans", "under", "micro", "photo", "anti", "data"))
    drawn = [stem + end for end in rng.sample(("net", "view", "mat", "port", "stand", "scope", "graph", "base"), 3)]
    a, b, c = drawn
    return Draft(
        phrasings=(
            f"What is the longest common prefix of {a}, {b}, {c}?",
            f"With which letters do {a}, {b} and {c} all begin, as many as possible?",
            f"What is the longest common prefix of {a}, {b} and {c}?",
            f"Find the common prefix of {drawn}",
            f"common prefix {a} {b} {c}",
            f"longest prefix shared by {a}, {b}, {c}",
            f"With which letters do all of {a}, {b} and {c} begin?",
            f"My files are called {a}, {b} and {c}. What beginning do all the names share?",
            f"Could you work out the longest start that the words {a}, {b} and {c} have in common?",
            f"what do {a}, {b} and {c} all start with",
            f"Take the strings {drawn} and print the part at the start that is the same in all",
            f"Which is the longest text that {a}, {b} and {c} all begin with?",
            f"Print the longest common prefix of the words {a}, {b}, {c}.",
            f"What prefix do {a}, {b} and {c} share?",
        ),
        think="Compare the words from the start with os.path.commonprefix.",
        code=f"import os\n\nprint(os.path.commonprefix([{_quoted(drawn)}]))",
        answer=next(a[:n] for n in range(len(a), 0, -1) if b[:n] == c[:n] == a[:n]),
    )


def shared_words(rng: random.Random) -> Draft:
    same = rng.sample(ITEMS, rng.randint(1, 3))
    rest = [w for w in ITEMS if w not in same]
    one, two = same + rng.sample(rest[:14], 2), same + rng.sample(rest[14:], 2)
    rng.shuffle(one)
    rng.shuffle(two)
    a, b = " ".join(one), " ".join(two)
    return Draft(
        phrasings=(
            f"what words are in both '{a}' and '{b}'",
            f"words that '{a}' and '{b}' share",
            f'Which words do "{a}" and "{b}" have in common?',
            f"Find the common words of '{a}' and '{b}', sorted",
            f"common words: '{a}' / '{b}'",
            f"words in both '{a}' and '{b}'",
            f"List, in alphabetical order, the words that occur in '{a}' as well as in '{b}'",
            f'I have "{a}" in my basket and you have "{b}". What do we both have, sorted?',
            f"Could you compare '{a}' with '{b}' and show the words they share as a sorted list?",
            f"intersection of the words of '{a}' and '{b}', sorted",
            f"Two lists of tags read '{a}' and '{b}'. Print the tags in both, alphabetically",
            f"Which of the words in '{a}' also appear in '{b}'? Sort them.",
            f"Print the words shared by '{a}' and '{b}' in alphabetical order.",
            f'What words appear both in "{a}" and in "{b}"?',
        ),
        think="Split both texts into sets of words and sort their intersection.",
        code=f"a = set({literal(a)}.split())\nb = set({literal(b)}.split())\nprint(sorted(a & b))",
        answer=str(sorted(same)),
    )


def word_frequencies(rng: random.Random) -> Draft:
    drawn = [rng.choice(ITEMS[:5]) for _ in range(rng.randint(5, 9))]
    text = " ".join(drawn)
    counts: dict[str, int] = {}
    for item in drawn:
        counts[item] = counts.get(item, 0) + 1
    return Draft(
        phrasings=(
            f'Count how many times each word appears in "{text}", as a dictionary in order of appearance.',
            f"count each word: {text}",
            f"how many times does each word occur: {text}",
            f'Count how often each word occurs in "{text}"',
            f"What is the frequency of every word in '{text}'?",
            f"word frequencies: {text}",
            f"word count dictionary for '{text}'",
            f"Give me a dictionary with the number of times each word appears in '{text}'",
            f'At the market I called out "{text}". How many of each did I call?',
            f"Could you count all the words of '{text}' one by one and print a dict?",
            f"how many times does each word appear in: {text}",
            f"Tally the words of the text '{text}'",
            f"Make a word histogram, as a dictionary, of '{text}'.",
            f'count of each word in "{text}"',
            f"word counts as a dict: {text}",
            f"How often is every single word used in '{text}'?",
            f'Count each word of "{text}" separately',
            f"Which words are in '{text}' and how many of each, as a dictionary?",
            f'dictionary of words and their counts for "{text}"',
            f"For every word in '{text}' show how many times it comes",
            f"Find the frequency of each word in the text '{text}'.",
            f'What are the counts of the individual words in "{text}"?',
        ),
        think="How often each word occurs: count the words with a Counter and show it as a dictionary.",
        code=f"import collections\n\nprint(dict(collections.Counter({literal(text)}.split())))",
        answer=str(counts),
    )


def top_words(rng: random.Random) -> Draft:
    chosen = rng.sample(ITEMS, 4)
    times = rng.sample(range(1, 6), 4)
    drawn = [item for item, n in zip(chosen, times, strict=True) for _ in range(n)]
    rng.shuffle(drawn)
    text, n = " ".join(drawn), rng.choice((2, 2, 3))
    best = sorted(zip(times, chosen, strict=True), reverse=True)[:n]
    return Draft(
        phrasings=(
            f'What are the {n} most common words in "{text}", the most frequent first, as a list?',
            f"{n} commonest words of '{text}', list, from most to least frequent",
            f'What are the {n} most common words in "{text}"?',
            f"Find the top {n} words by frequency in '{text}'",
            f"top {n} words: {text}",
            f"{n} most frequent words of '{text}'",
            f"List the {n} words that occur most often in '{text}', most frequent first",
            f'The orders of the day were "{text}". Which {n} things sold best, the best first?',
            f"Could you name the {n} most used words in '{text}', in order?",
            f"most used {n} words in: {text}",
            f"Rank the words of '{text}' by how often they appear and print the first {n} as a list",
            f"I counted votes: {text}. Which {n} got the most?",
            f"Print the {n} most frequent words in '{text}', without their counts.",
            f'Which {n} words appear most often in "{text}"?',
        ),
        think=f"The {n} most common words: count the words with a Counter and take them.",
        code=(
            f"import collections\n\ncounts = collections.Counter({literal(text)}.split())\n"
            f"print([word for word, _ in counts.most_common({n})])"
        ),
        answer=str([word for _, word in best]),
    )


def position_of_word(rng: random.Random) -> Draft:
    text = sentence(rng)
    parts = text.split()
    target = rng.choice([w for w in parts if parts.count(w) == 1])
    before = re.split(rf"\b{target}\b", text)[0]
    return Draft(
        phrasings=(
            f'At which place is the word "{target}" in "{text}", counting from 1?',
            f"Which word number is '{target}' in the sentence '{text}'?",
            f"position of '{target}' in '{text}' (first word is 1)",
            f"number of the word '{target}' among the words of '{text}', from 1",
            f"Counting words from 1, where does '{target}' stand in '{text}'?",
            f'In the puzzle "{text}" I must give the number of the word "{target}". Which number is it?',
            f"Could you tell me the place of the word '{target}' among the words of '{text}', the first being 1?",
            f"word index of '{target}' in '{text}', starting at 1",
            f"Number the words of '{text}' from 1 and print the number of '{target}'",
            f"If the first word of '{text}' is number 1, which number has '{target}'?",
            f"Find the position, from 1, of the word '{target}' in '{text}'.",
            f'What is the position of "{target}" among the words of "{text}", the first being number 1?',
        ),
        think=f"Number of the word {target}, from 1: split the sentence into words, find its index and add 1.",
        code=f"text = {literal(text)}\nprint(text.split().index({literal(target)}) + 1)",
        answer=str(before.count(" ") + 1),
    )


def remove_words(rng: random.Random) -> Draft:
    drawn = rng.sample(ITEMS, rng.randint(4, 6))
    out = rng.choice(drawn)
    text = " ".join([*drawn[:2], out, *drawn[2:]])
    return Draft(
        phrasings=(
            f'Remove every "{out}" from the words "{text}"',
            f"Delete the word '{out}' wherever it stands in '{text}'",
            f"remove word '{out}': {text}",
            f"'{text}' without the word '{out}'",
            f"What is left of '{text}' if all the words '{out}' go?",
            f'My shopping list says "{text}", but we need no {out}. What does it say then?',
            f"Could you drop each '{out}' from '{text}' and print the rest?",
            f"filter '{out}' out of '{text}'",
            f"Keep the words of '{text}' that are not '{out}'",
            f"Cross out '{out}' in the text '{text}' and join what remains with spaces.",
            f"Take the word '{out}' out of '{text}'.",
            f'How does "{text}" read without any "{out}"?',
        ),
        think=f"Split the text, keep the words other than {out} and join them.",
        code=f'text = {literal(text)}\nprint(" ".join(w for w in text.split() if w != {literal(out)}))',
        answer=re.sub(rf"\b{out}\b ?", "", text).strip(),
    )


def sort_by_last_name(rng: random.Random) -> Draft:
    surnames = rng.sample(("Adams", "Baker", "Clark", "Davis", "Evans", "Hill", "Lopez", "Moore", "Young"), 3)
    people = [f"{first} {last}" for first, last in zip(rng.sample(NAMES, 3), surnames, strict=True)]
    shown = ", ".join(people)
    ordered = _smallest_first(people, {p: sum(s < q for s in surnames) for p, q in zip(people, surnames, strict=True)})
    return Draft(
        phrasings=(
            f"I'm sorting mail by the last name: {shown}. What's the order, as a list?",
            f"Sort the names by surname: {shown}.",
            f"In which order would {shown} stand in a phone book, which goes by surname? A list, please.",
            f"Sort these full names by last name, as a list: {shown}",
            f"class register by surname, as a list: {shown}",
            f"order by surname: {shown}",
            f"alphabetical by family name please: {shown}",
            f"Sort these people by last name: {shown}",
            f"Sort {people} by surname",
            f"sort by last name {shown}",
            f"{shown} in order of surname",
            f"Put {joined(people)} in alphabetical order of their family names",
            f"A class register goes by surname. In which order are {joined(people)} in it?",
            f"Could you sort the names {shown} by the last word of each?",
            f"alphabetical by surname: {shown}",
            f"Order the list {people} by the second word of every name",
            f"I write invitations by family name. Who comes in which order: {shown}",
            f"Sort the names {people} alphabetically by last name.",
            f"What is the order of {joined(people)} by surname?",
        ),
        think="Sort the names with their last word as key.",
        code=f"names = [{_quoted(people)}]\nprint(sorted(names, key=lambda n: n.split()[-1]))",
        answer=str(ordered),
    )
