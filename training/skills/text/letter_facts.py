"""More facts on letters and word lists: counted once, first repeated, the commonest vowel, codes added or read."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal


def count_letters_once(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, "letters", *ITEMS))
    return Draft(
        phrasings=(
            f'How many letters occur exactly once in "{text}"?',
            f"how many letters of {text} are not repeated",
            f"number of letters that appear only once in {text}",
            f"count the letters with a single occurrence in '{text}'",
            f"In '{text}', how many letters are used just one time?",
            f"A puzzle asks how many letters of {text} have no twin in the word. How many?",
            f"single letters in {text}, how many (each letter that occurs once)",
            f"using Counter, how many letters of '{text}' have count 1",
            f"Count the letters that '{text}' contains exactly one time.",
            f'What is the number of letters that stand only once in "{text}"?',
        ),
        think=f"Letters that occur once: count those letters of {text} whose count is 1.",
        code=f'text = "{text}"\nprint(sum(text.count(c) == 1 for c in text))',
        answer=str(sum(len(re.findall(c, text)) == 1 for c in set(text))),
    )


def first_repeated_letter(rng: random.Random) -> Draft:
    text = rng.choice([w for w in WORDS if len(set(w)) < len(w)])
    seen: dict[str, int] = {}
    best = len(text)
    for i, c in enumerate(text):
        if c in seen:
            best = min(best, i)
        seen[c] = i
    return Draft(
        phrasings=(
            f'Which letter in "{text}" is the first to occur a second time?',
            f"first repeated letter in {text}, reading from the left",
            f"Reading {text} from left to right, which letter is the first that has been seen before?",
            f"first letter of '{text}' to repeat",
            f"the first duplicate character in '{text}', going left to right",
            f"I spell {text} and stop at the first letter I already said. Which letter is it?",
            f"which letter of {text} comes back first",
            f"using python, find the first character of '{text}' already seen",
            f"Find the letter of '{text}' that is the first to appear for the second time.",
            f'What letter is the first to be repeated when "{text}" is read from the left?',
        ),
        think=f"First repeat: go through {text} and stop at the first letter that is among those before it.",
        code=f'text = "{text}"\nprint(next(c for i, c in enumerate(text) if c in text[:i]))',
        answer=text[best],
    )


def most_common_vowel(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), f"{rng.choice(WORDS)} {rng.choice(WORDS)}"))
    counts = sorted((len(re.findall(v, text)), v) for v in "aeiou")
    if counts[-1][0] == counts[-2][0]:
        return most_common_vowel(rng)
    return Draft(
        phrasings=(
            f'Which vowel appears most in "{text}"?',
            f"most common vowel of {text}",
            f"Which of a, e, i, o, u is the most frequent in '{text}'?",
            f"most frequent vowel: {text}",
            f"what vowel occurs most often in '{text}'",
            f"In a phonics lesson we count the vowels of '{text}'. Which one wins?",
            f"vowel with the highest count in {text}",
            f"using python, find the vowel used most in '{text}'",
            f"Find the vowel that '{text}' contains most often.",
            f'What is the most frequent one of the vowels in "{text}"?',
        ),
        think=f"Most frequent vowel: take the one of aeiou with the largest count in {text}.",
        code=f'print(max("aeiou", key="{text}".count))',
        answer=counts[-1][1],
    )


def ascii_sum(rng: random.Random) -> Draft:
    text = rng.choice(("abc", "Hi", "ABC", "cat", "Hello", "OK", "xyz", *ITEMS, *NAMES, rng.choice(ITEMS).upper()))
    total = 0
    for byte in text.encode("ascii"):
        total += byte
    return Draft(
        phrasings=(
            f'What is the sum of the ASCII values of "{text}"?',
            f"sum of the ascii values of {text}",
            f"Add up the ASCII codes of all characters in '{text}'",
            f"ascii total of '{text}'",
            f"A simple checksum adds the character codes. What is it for '{text}'?",
            f"what do the character codes of {text} add up to",
            f"sum(ord(c) for c in '{text}')",
            f"total of the Unicode code points of the letters in '{text}'",
            f"Compute the sum of the ASCII codes of the characters of '{text}'.",
            f'What do the ASCII values of the letters in "{text}" add up to?',
        ),
        think=f"Sum of codes: add up ord of each character of {text}.",
        code=f'print(sum(ord(c) for c in "{text}"))',
        answer=str(total),
    )


def codes_to_text(rng: random.Random) -> Draft:
    text = rng.choice(("Hello", "Hi", "Python", "OK", "cat", "SOS", *ITEMS, *NAMES, rng.choice(ITEMS).upper()))
    codes = list(text.encode("ascii"))
    spaced, commas = " ".join(map(str, codes)), ", ".join(map(str, codes))
    return Draft(
        phrasings=(
            f"What text do the ASCII codes {spaced} make?",
            f"ascii to text: {spaced}",
            f"Which word is written by the character codes {commas}?",
            f"decode the ASCII numbers {commas}",
            f"turn these decimal character codes into letters: {spaced}",
            f"A message reads {spaced} in ASCII. What does it say?",
            f"''.join(chr(n) for n in [{commas}])",
            f"what do the codes {spaced} spell in ascii (decimal)",
            f"Convert the list of ASCII codes {commas} to a string.",
            f"Which text results from the ASCII codes {commas}?",
        ),
        think="Text from codes: turn each number into its character with chr and join them.",
        code=f'codes = [{commas}]\nprint("".join(chr(n) for n in codes))',
        answer=text,
    )


def sorted_unique_words(rng: random.Random) -> Draft:
    drawn = rng.sample(ITEMS, 3)
    some = [*drawn, *rng.sample(drawn, 2)]
    some = [rng.choice((w, w.capitalize())) for w in some]
    rng.shuffle(some)
    text = " ".join(some)
    ordered: list[str] = []
    for w in drawn:
        ordered.insert(sum(other < w for other in ordered), w)
    return Draft(
        phrasings=(
            f'Make an alphabetised list of the unique words in "{text}", lower case, separated by commas.',
            f"unique words of '{text}', small letters, a to z, comma separated",
            f"Each different word of '{text}' once, in lower case and alphabetical order, with commas between",
            f"sorted unique lower-case words, comma separated: {text}",
            f"For an index, list every word of '{text}' once: lower case, sorted, with commas.",
            f"distinct words (ignore case) in '{text}' in alphabetical order, lower case, joined by commas",
            f"index of words: {text}. lower case, no duplicates, sorted, commas",
            f"using python, lower-case '{text}', remove duplicates, sort and join with commas",
            f"Print the different words of '{text}' in lower case, sorted alphabetically and separated by commas.",
            f'Which lower-case words, each once, sorted and with commas, make up "{text}"?',
        ),
        think="Unique words: lower-case the text, take the set of its words, sort and join with commas.",
        code=f'print(", ".join(sorted(set({literal(text)}.lower().split()))))',
        answer=", ".join(ordered),
    )


def words_missing_from(rng: random.Random) -> Draft:
    drawn = rng.sample(ITEMS, rng.randint(4, 5))
    second = rng.sample(drawn, rng.randint(1, 3))
    one, two = " ".join(drawn), " ".join(second)
    return Draft(
        phrasings=(
            f'Which words are in "{one}" but not in "{two}"? Keep the order, with spaces between.',
            f"words of '{one}' that '{two}' lacks, in order, separated by spaces",
            f"Take the words of '{two}' away from '{one}'. What is left, in order, with spaces?",
            f"'{one}' minus the words of '{two}', space separated",
            f"what's in '{one}' and not in '{two}' (order kept, spaces between)",
            f"First text: {one}. Second text: {two}. Which words does only the first have, with spaces between?",
            f"words only in the first: '{one}' / '{two}', space separated",
            f"using python, list with spaces the words of '{one}' missing in '{two}'",
            f"Print the words of '{one}' that are not among '{two}', in order and with spaces between.",
            f'Which words of "{one}", in order and separated by spaces, does "{two}" not have?',
        ),
        think="Only in the first: split both texts, keep the words that are not in the second, join with spaces.",
        code=f'second = "{two}".split()\nprint(" ".join(w for w in "{one}".split() if w not in second))',
        answer=re.sub(r"\s+", " ", re.sub("|".join(rf"\b{w}\b" for w in second), "", one)).strip(),
    )


def letters_strictly_between(rng: random.Random) -> Draft:
    i = rng.randint(0, 20)
    j = rng.randint(i + 3, min(25, i + 10))
    a, b = string.ascii_uppercase[i], string.ascii_uppercase[j]
    return Draft(
        phrasings=(
            f"Which letters are between {a} and {b} in the alphabet (not including them)?",
            f"letters between {a} and {b}, both excluded, in one string",
            f"List the letters of the alphabet after {a} and before {b}, written together.",
            f"name the letters that stand between {a} and {b}, without {a} and {b}",
            f"between {a} and {b} in the alphabet: which letters, as one string",
            f"My shelves go by letters. Which lie strictly between {a} and {b}, written together?",
            f"the alphabet from behind {a} up to before {b}",
            f"using python, print the letters strictly between {a} and {b} as one string",
            f"Print, as one string, all letters that come after {a} and before {b}.",
            f"What letters, written together, lie between {a} and {b} with both left out?",
        ),
        think=f"Letters between: from the code of {a} plus 1 up to, not including, the code of {b}.",
        code=f'print("".join(chr(i) for i in range(ord("{a}") + 1, ord("{b}"))))',
        answer=re.sub(f".*{a}|{b}.*", "", string.ascii_uppercase),
    )


def alphabet_backwards(rng: random.Random) -> Draft:
    i = rng.randint(3, 25)
    j = rng.choice((0, 0, rng.randint(0, i - 3)))
    a, b = string.ascii_lowercase[i], string.ascii_lowercase[j]
    return Draft(
        phrasings=(
            f"Print the alphabet backwards from {a} to {b}, as one string.",
            f"alphabet backwards {a} to {b}",
            f"Write the letters from {a} back to {b} without spaces",
            f"letters {a} down to {b} in reverse order, one string",
            f"say the alphabet in reverse, starting at {a} and ending with {b}",
            f"A bet: recite the alphabet backwards from {a} until {b}. What should I say, letters together?",
            f"reverse alphabet starting with {a}, last letter {b}",
            f"using python, print the lower-case letters from {a} back to {b} in one string",
            f"Print the small letters in reverse order beginning with {a} and ending with {b}, together.",
            f"How does the alphabet run backwards from {a} to {b}, written as one string?",
        ),
        think=f"Backwards: count down from the code of {a} to the code of {b} and join the letters.",
        code=f'print("".join(chr(i) for i in range(ord("{a}"), ord("{b}") - 1, -1)))',
        answer="".join(string.ascii_lowercase[k] for k in range(i, j - 1, -1)),
    )


def expand_tabs(rng: random.Random) -> Draft:
    drawn = rng.sample((*ITEMS, *NAMES), rng.randint(2, 4))
    n = rng.choice((2, 4, 4, 8))
    shown = literal("\t".join(drawn))
    return Draft(
        phrasings=(
            f"Convert each tab to {n} spaces in {shown}.",
            f"tabs to {n} spaces: {shown}",
            f"Replace every tab character of {shown} by {n} spaces",
            f"{shown} with {n} spaces for each \\t",
            f"change \\t into {n} spaces in {shown}",
            f"My style guide forbids tabs. How does {shown} read with {n} spaces for each of them?",
            f"swap each tab for {n} blanks: {shown}",
            f"using python, replace the tabs in {shown} with {n} spaces each",
            f"Print {shown} with {n} spaces in place of every tab.",
            f"What is {shown} when each tab becomes {n} spaces?",
        ),
        think=f"Tabs: replace each tab character with {n} spaces.",
        code=f'print({shown}.replace("\\t", " " * {n}))',
        answer=(" " * n).join(drawn),
    )
