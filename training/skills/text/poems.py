"""Poems, songs and lists of several lines given in the question."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal
from training.skills.vocabulary import person
from training.skills.wording import place

_VERSES: tuple[tuple[str, ...], ...] = (
    ("Roses are red", "Violets are blue", "Sugar is sweet", "And so are you"),
    ("Twinkle twinkle little star", "How I wonder what you are", "Up above the world so high",
     "Like a diamond in the sky"),
    ("Sunlight falls on quiet snow", "Nothing moves and nothing grows", "Only winds begin to blow",
     "Winter comes and winter goes"),
    ("Rain on the roof", "A lamp in the hall", "Night has come softly", "And covers us all"),
    ("Over the hills", "Under the moon", "The river is singing", "A slow little tune"),
    ("Bright is the morning", "Early the bee", "Every small flower", "Says good day to me"),
    ("Cold was the evening", "And grey was the sea", "The boats in the harbor", "Were waiting for me"),
    ("Humpty Dumpty sat on a wall", "Humpty Dumpty had a great fall"),
    ("Leaves are falling", "Orange and brown", "Very soft and slowly", "Each one drifts down"),
    ("Mary had a little lamb", "Its fleece was white as snow", "And everywhere that Mary went",
     "The lamb was sure to go"),
    ("Jack and Jill went up the hill", "To fetch a pail of water", "Jack fell down and broke his crown"),
    ("Happy are the children", "Open is the door", "Picnic on the meadow", "Eating more and more"),
)  # fmt: skip
_LINES = (
    "Apples in the basket", "Birds above the lake", "Clouds are drifting by", "Dreams come at night",
    "Evening is near", "Flowers by the door", "Green is the grass", "Happy we sing", "In the old town",
    "Just for today", "Kites in the wind", "Light on the water", "Morning has come", "Never alone",
    "Over the sea", "Paths in the wood", "Quiet as snow", "Roads without end", "Stars far away",
    "Time to go home", "Under the trees", "Voices of friends", "Waves on the shore", "Xylophones play",
    "You and the moon", "Zebras run free",
)  # fmt: skip
_SECRETS = ("apple", "home", "love", "river", "cat", "dog", "spring", "lion", "cloud", "moon", "anna", "paul", "emma",
            "noah", "hope", "gift", "music", "winter", "friend", "tiger")  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth")


def _verse(rng: random.Random, least: int = 2) -> tuple[str, ...]:
    """Some lines of a verse, in order."""
    lines = rng.choice([v for v in _VERSES if len(v) >= least])
    count = rng.randint(least, len(lines))
    start = rng.randint(0, len(lines) - count)
    return lines[start : start + count]


def acrostic(rng: random.Random) -> Draft:
    lines = rng.choice(
        (_verse(rng, 3), *[tuple(line for c in rng.choice(_SECRETS) for line in _LINES if line[0].lower() == c)] * 2)
    )
    poem, slashed = "\n".join(lines), " / ".join(lines)
    return Draft(
        phrasings=(
            f'What do you get by taking the first letter of each line, lines divided by " / ": "{slashed}"?',
            f"What do the first letters of the lines spell?\n{poem}",
            f"Read the acrostic in this poem:\n{poem}",
            f"first letter of each line:\n{poem}",
            f"acrostic of\n{poem}",
            f"Take the first letter of every line and join them:\n{poem}",
            f"A word is hidden in the initial letters of these lines. Which letters are they?\n{poem}",
            f"Could you put together the letters that the lines of this poem begin with?\n\n{poem}",
            f"The lines of my poem are:\n{poem}\nWhat do you read going down the first letters?",
            f"initial letters of the lines, in a row:\n{poem}",
            f"{poem}\n\nWhich string do the first letters of these lines form?",
            f"Here is a verse:\n{poem}\nGive me the letter each line starts with, all in one string.",
            f"From top to bottom, what are the lines' first letters?\n{poem}",
            f"Print the first letters of the lines below as one word.\n{poem}",
            f"What is spelled by the first letter of each line in this verse?\n{poem}",
        ),
        think="First letters of the lines: split the text into lines, take index 0 of each and join them.",
        code=f'text = """{poem}"""\nprint("".join(line[0] for line in text.splitlines()))',
        answer="".join(part[:1] for part in slashed.split(" / ")),
    )


def nth_line(rng: random.Random) -> Draft:
    lines = _verse(rng, 3)
    poem, index = "\n".join(lines), rng.randrange(len(lines))
    nth, n = _ORDINALS[index], index + 1
    return Draft(
        phrasings=(
            f"What is the {nth} line of this poem?\n{poem}",
            f"Print the {nth} line of:\n{poem}",
            f"{nth} line:\n{poem}",
            f"line {n} of\n{poem}",
            f"Give me only line number {n} of this text:\n{poem}",
            f"Which line comes {nth} here?\n{poem}",
            f"In the theatre I have to say the {nth} line. What do I say?\n{poem}",
            f"Could you quote the {nth} line of the verse below?\n\n{poem}",
            f"{poem}\n\nWhat does the {nth} of these lines say?",
            f"The lyrics are:\n{poem}\nI only need the {nth} line.",
            f"get line {n} from this (the first line is 1):\n{poem}",
            f"Read the text and repeat its {nth} line.\n{poem}",
            f"Pick out the {nth} line of the lines below.\n{poem}",
            f"How does the {nth} line of this verse go?\n{poem}",
        ),
        think=f"The {nth} line: split the text into lines and take index {place(n)}.",
        code=f'text = """{poem}"""\nprint(text.splitlines()[{place(n)}])',
        answer=lines[index],
    )


def line_endings(rng: random.Random) -> Draft:
    lines = _verse(rng, 2)
    poem = "\n".join(lines)
    return Draft(
        phrasings=(
            f"What is the last word of each line?\n{poem}",
            f"List the rhyme words (the last word of every line) of this poem:\n{poem}",
            f"last word of each line:\n{poem}",
            f"line endings, words only, of\n{poem}",
            f"With which words do the lines of this verse end?\n{poem}",
            f"To look at the rhymes I need the final word of every line. List them.\n{poem}",
            f"Could you list the words at the ends of these lines?\n\n{poem}",
            f"Take the last word from each line and make a list:\n{poem}",
            f"{poem}\n\nWhich words stand at the end of the lines?",
            f"Here is a song:\n{poem}\nGive me the last word in each of its lines.",
            f"rhyming words at line ends:\n{poem}",
            f"Go line by line and note the final word.\n{poem}",
            f"Print a list of the last words of the lines below.\n{poem}",
            f"Which word ends each line of this text?\n{poem}",
        ),
        think="Last word of each line: split the text into lines, split each line and take its word at index -1.",
        code=f'text = """{poem}"""\nprint([line.split()[-1] for line in text.splitlines()])',
        answer=str([line.rpartition(" ")[2] for line in lines]),
    )


def longest_line(rng: random.Random) -> Draft:
    while True:
        lines = _verse(rng, 2)
        sizes = sorted(map(len, lines))
        if sizes[-1] > sizes[-2]:
            break
    poem = "\n".join(lines)
    return Draft(
        phrasings=(
            f"Which is the longest line of this text?\n{poem}",
            f"Find the longest line in:\n{poem}",
            f"longest line:\n{poem}",
            f"line with the most characters in\n{poem}",
            f"Print the line that has the most characters.\n{poem}",
            f"My printer cuts off long lines. Which of these lines is the longest?\n{poem}",
            f"Could you show me the longest of these lines?\n\n{poem}",
            f"{poem}\n\nWhich of the lines above is longest?",
            f"Compare the lengths of the lines and give me the longest one:\n{poem}",
            f"Here is my verse:\n{poem}\nWhat is its longest line?",
            f"which line takes the most space?\n{poem}",
            f"Out of the following lines, pick the one with the greatest length.\n{poem}",
            f"Print the longest line of the poem below.\n{poem}",
            f"What is the line with the greatest number of characters here?\n{poem}",
        ),
        think="Longest line: split the text into lines and take the one with the largest length.",
        code=f'text = """{poem}"""\nprint(max(text.splitlines(), key=len))',
        answer=next(line for line in lines if len(line) == sizes[-1]),
    )


def number_lines(rng: random.Random) -> Draft:
    drawn = rng.sample(rng.choice((ITEMS, WORDS)), rng.randint(3, 5))
    listed = ", ".join(drawn)
    p = person(rng)
    return Draft(
        phrasings=(
            f"My grandmother's notes stand in one line: {listed}. Make a numbered list like '1. tea' of them, "
            "one item a line.",
            f"{p.name} wants {listed} below each other for a talk, with 1., 2. and so on in front.",
            f"Number the lines with 1., 2. and so on: {literal(chr(10).join(drawn))}",
            f"Give each of these a line with its number and a dot in front: {listed}",
            f"add numbers like 1. 2. 3. in front: {listed}, one per line",
            f"my list is {listed}. Print it with 1., 2., 3. and so on, each on its own line.",
            f"write {listed} under each other, numbered with a dot",
            f"Make a numbered list of {listed}",
            f"Number these items 1., 2., 3. and so on, one per line: {listed}",
            f"numbered list: {listed}",
            f"{listed} as a numbered list",
            f"Write {listed} one below the other with a number and a dot in front",
            f"For my to-do list, put {listed} on separate lines, numbered like 1. and 2.",
            f"Could you turn '{listed}' into a numbered list starting at 1?",
            f"Print each of {drawn} on its own line with its number, in the form 1. name",
            f"enumerate {listed} from 1, one per line, format '1. item'",
            f"List the words {listed} with numbers before them (1. 2. 3. ...)",
            f"I have the topics {listed}. Show them as a numbered agenda.",
            f"Give the entries {listed} the numbers 1., 2., 3. in this order, each on a new line.",
            f"ordered list with numbers of {listed}",
            f"Print {listed} as a list with numbers, one item per line.",
            f"How do {listed} look as a numbered list, one per line?",
        ),
        think="Numbered list: go through the items, counting from 1, and print number, dot and item on a line each.",
        code=(
            f"items = [{', '.join(map(literal, drawn))}]\n"
            'for i, item in enumerate(items, 1):\n    print(f"{i}. {item}")'
        ),
        answer="\n".join(f"{n}. {w}" for n, w in zip(("1", "2", "3", "4", "5"), drawn, strict=False)),
    )
