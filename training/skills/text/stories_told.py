"""Lists and texts told as small stories: guests, tasks, addresses, messages, changed words, numbered notes."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, sentence
from training.skills.vocabulary import CITIES, FOODS, NAMES, people, person

_TASKS = ("shop", "cook", "wash", "iron", "water the plants", "call the bank", "feed the cat", "pay the rent",
          "buy milk", "clean the car", "write to grandma", "book the hotel")  # fmt: skip
_STREETS = ("Oak Street", "Mill Road", "High Street", "Park Lane", "Station Road", "Church Street", "Lake View")


def guests_in_any_case(rng: random.Random) -> Draft:
    some, p = rng.sample(NAMES, rng.randint(3, 5)), person(rng)
    twice = rng.sample(some, rng.randint(1, 2))
    drawn = [*some, *(rng.choice((n.upper(), n.lower())) for n in twice)]
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f"Our guest list has {shown}. Some people are on it twice, in other letters. How many different people are "
            "there?",
            f"{p.name} let everybody sign for a trip and got {shown}. Big or small letters make no other person. How "
            "many people signed?",
            f"{shown}: how many different names, ignoring case",
            f"Count the different names in {shown}, where capitals and small letters count as the same.",
            f"How many persons are on this list if the case of the letters does not matter: {shown}?",
            f"distinct names without regard to case: {shown}",
            f"Someone typed names into a form: {shown}. The same name in capitals is the same guest. How many guests "
            "are coming?",
            f"I need one chair per guest. The list is {shown}, and spelling in capitals or not means nothing. How many "
            "chairs?",
            f"Make all of {shown} lower case and print how many are different.",
            f"What is the number of different entries in {shown} when upper and lower case are equal?",
        ),
        think="Put the lower-cased names in a set and take its size.",
        code=f'names = "{shown}".split(", ")\nprint(len({{name.lower() for name in names}}))',
        answer=str(len(drawn) - len(twice)),
    )


def tasks_still_open(rng: random.Random) -> Draft:
    drawn, p = rng.sample(_TASKS, rng.randint(3, 5)), person(rng)
    done = set(rng.sample(drawn, rng.randint(1, len(drawn) - 1)))
    text = ", ".join(f"[{'x' if task in done else ' '}] {task}" for task in drawn)
    count = rng.random() < 0.4
    left = [task for task in drawn if task not in done]
    ask, end = ("How many tasks are", "") if count else ("Which tasks are", ", with commas")
    return Draft(
        phrasings=(
            f'Dad\'s note says "{text}", where [x] means done. {ask} still to do{end}?',
            f"{p.name} ticks off what is done with [x]. The list reads {text}. {ask} open{end}?",
            f"{text}: {ask.lower()} not ticked{end}?",
            f"My to-do list is {text}. {ask} left{end}? [x] stands for done.",
            f"In '{text}' done tasks have an x in the brackets. {ask} not done{end}?",
            f"{ask.lower()} still open ([ ]){end}: {text}",
            f"Before we leave I look at the list: {text}. {ask} not crossed off{end}?",
            f'A check list from a web page came as "{text}". {ask} without an x{end}?',
            f"{'Count' if count else 'Print'} the tasks with empty brackets in {text}{end}.",
            f'{ask} waiting in the list "{text}"{end}, if [x] marks what is finished?',
        ),
        think="Split the list at the commas and keep what begins with empty brackets; "
        + ("count them." if count else "drop the brackets and join with commas."),
        code=f'tasks = "{text}".split(", ")\n'
        + (
            'print(sum(t.startswith("[ ]") for t in tasks))'
            if count
            else 'print(", ".join(t.removeprefix("[ ] ") for t in tasks if t.startswith("[ ]")))'
        ),
        answer=str(len(left)) if count else ", ".join(left),
    )


def part_of_address(rng: random.Random) -> Draft:
    p, n, zip_code, city = person(rng), rng.randint(1, 240), str(rng.randint(10000, 99999)), rng.choice(CITIES)
    street = rng.choice(_STREETS)
    text = f"{n} {street}, {city}, {zip_code}"
    what, index, answer = rng.choice((("postcode", -1, zip_code), ("postcode", -1, zip_code), ("city", 1, city),
                                      ("street with the house number", 0, f"{n} {street}")))  # fmt: skip
    return Draft(
        phrasings=(
            f'My address book has "{text}" for {p.name}. What\'s the {what}?',
            f"{p.name} moved and wrote me the new address, {text}. A form asks only for the {what}. What do I enter?",
            f"{what} in {text}",
            f"Get the {what} out of the address '{text}'.",
            f"A parcel goes to {text}. Which {what} is on the label?",
            f"address: {text}, {what} only",
            f"We store addresses as street, city and postcode with commas. What is the {what} in {text}?",
            f'From the line "{text}" I need the {what} for a table.',
            f"Split the address {text} and print the {what}.",
            f'What is the {what} of somebody who lives at "{text}"?',
        ),
        think=f"Split the address at the commas and take the {what}.",
        code=f'address = "{text}"\nprint(address.split(", ")[{index}])',
        answer=answer,
    )


def messages_for_characters(rng: random.Random) -> Draft:
    limit, p = rng.choice((160, 160, 140, 280, 70, 500)), person(rng)
    n = limit * rng.randint(1, 6) + rng.randint(-limit // 2, limit // 2)
    n = max(n, limit + 5)
    messages = len(range(0, n, limit))
    return Draft(
        phrasings=(
            f"A text message holds {limit} characters and my text has {n}. How many messages will it be?",
            f"{p.name} wrote {n} characters, but one post takes {limit} at most. Into how many posts must "
            f"{p.he} cut it?",
            f"{n} characters, {limit} per message, how many messages",
            f"How many pieces of at most {limit} characters does a text of {n} characters need?",
            f"My phone charges per message of {limit} characters. For {n} characters, how many messages do I pay?",
            f"pieces of up to {limit} chars for {n} chars in all",
            f"The display shows {limit} characters on a page. I have a text of {n}. How many pages are that, the last "
            "one perhaps not full?",
            f"We split a note of {n} characters after every {limit}. How many parts come out?",
            f"Divide {n} characters among messages with room for {limit} each and print how many it takes.",
            f"What number of messages is needed for {n} characters when each can have no more than {limit}?",
        ),
        think=f"Divide {n} by {limit} and round up.",
        code=f"import math\n\nprint(math.ceil({n} / {limit}))",
        answer=str(messages),
    )


def word_that_changed(rng: random.Random) -> Draft:
    old, p = sentence(rng), person(rng)
    words = old.split()
    i = rng.randrange(1, len(words))
    fresh = rng.choice([w for w in (*ITEMS, *WORDS) if w not in words])
    new = " ".join([*words[:i], fresh, *words[i + 1 :]])
    return Draft(
        phrasings=(
            f'I got two versions of a sentence, "{old}" and "{new}". Which word is different in the second?',
            f"{p.name} corrected one word of '{old}' and now it says '{new}'. What is the new word?",
            f"old: {old} / new: {new} / which word is new",
            f'The first copy reads "{old}", the second "{new}". Which word of the second is not what stood '
            "there before?",
            f"Find the word that was put in to make '{new}' out of '{old}'.",
            f'one word differs: "{old}" - "{new}". print the one in the second',
            f"We play spot the difference: '{old}' is on the left, '{new}' on the right. Which word is new on "
            "the right?",
            f'My colleague changed my text "{old}" to "{new}". Which word did she write in place of mine?',
            f"Compare '{old}' with '{new}' word by word and print the differing word of the latter.",
            f'What word has "{new}" where "{old}" has another one?',
        ),
        think="Go through the words of both in pairs and print the second one where they differ.",
        code=(
            f"old = {literal(old)}.split()\nnew = {literal(new)}.split()\n"
            "print([b for a, b in zip(old, new) if a != b][0])"
        ),
        answer=fresh,
    )


def whose_word_is_longest(rng: random.Random) -> Draft:
    lengths, players = rng.sample(range(5, 13), 3), people(rng, 3)
    words = [rng.choice([w for w in WORDS if len(w) == n]) for n in lengths]
    pairs = list(zip((q.name for q in players), words, strict=True))
    longest = rng.random() < 0.7
    best = (max if longest else min)(range(3), key=lambda i: len(words[i]))
    kind, how = ("longest", "max") if longest else ("shortest", "min")
    (a, x), (b, y), (c, z) = pairs
    return Draft(
        phrasings=(
            f'In our word game the {kind} word wins. {a} has "{x}", {b} "{y}" and {c} "{z}". Who wins?',
            f"{a} wrote {x}, {b} wrote {y} and {c} wrote {z}. The teacher gives a sweet for the {kind} word. "
            "Who gets it?",
            f"{a}: {x}, {b}: {y}, {c}: {z}; who has the {kind} word",
            f"Three friends chose words: {a} {x}, {b} {y}, {c} {z}. Whose is the {kind}?",
            f"Who found the {kind} word, {a} with {x}, {b} with {y} or {c} with {z}?",
            f"name of the player with the {kind} word: {a} ({x}), {b} ({y}), {c} ({z})",
            f"At the party everyone says a word and the {kind} one counts. {a} says {x}, {b} {y}, {c} {z}. Which name "
            "do I write down?",
            f'Compare "{x}" by {a}, "{y}" by {b} and "{z}" by {c} and print who has the {kind}.',
            f"The words are {x} from {a}, {y} from {b} and {z} from {c}. Print the name that goes with the {kind}.",
            f"Of {a} with {x}, {b} with {y} and {c} with {z}, who comes first if the {kind} word is best?",
        ),
        think=f"Keep the words in a dictionary by name and take the name with the {kind} word.",
        code=(
            f'words = {{"{a}": "{x}", "{b}": "{y}", "{c}": "{z}"}}\n'
            f"print({how}(words, key=lambda name: len(words[name])))"
        ),
        answer=pairs[best][0],
    )


def sort_numbered_notes(rng: random.Random) -> Draft:
    drawn, p = rng.sample(FOODS, rng.randint(3, 5)), person(rng)
    numbers = rng.sample(range(1, 13), len(drawn))
    text = ", ".join(f"{n}. {item}" for n, item in zip(numbers, drawn, strict=True))
    ranked = dict(zip(numbers, drawn, strict=True))
    return Draft(
        phrasings=(
            f'My list got mixed up: "{text}". Put it in the order of the numbers, with commas.',
            f"{p.name} dropped {p.his} note cards. They are now {text}. In which order do they belong, by number and "
            "separated by commas?",
            f"order by the number in front, with commas: {text}",
            f"Sort the entries {text} by their numbers; keep the numbers, commas between.",
            f"How does the list {text} read from the lowest number to the highest, with commas?",
            f"{text} - sorted by number (10 after 9), comma separated",
            f"The steps came in the wrong order: {text}. Write them from the smallest number on, with commas.",
            f'Someone wrote down "{text}". Bring it in the right order, number by number, with commas.',
            f"Print the entries of {text} in ascending order of their numbers, joined by commas.",
            f"What is {text} when sorted by the number before the dot, commas in between?",
        ),
        think="Split at the commas and sort by the number before the dot.",
        code=(f'notes = "{text}".split(", ")\nprint(", ".join(sorted(notes, key=lambda n: int(n.split(".")[0]))))'),
        answer=", ".join(f"{n}. {ranked[n]}" for n in range(1, 13) if n in ranked),
    )


def join_broken_words(rng: random.Random) -> Draft:
    text = sentence(rng)
    long = [w for w in re.findall(r"[a-z]+", text) if len(w) > 4 and text.count(w) == 1]
    p = person(rng)
    if not long:
        return join_broken_words(rng)
    target = rng.choice(long)
    k = rng.randint(2, len(target) - 2)
    broken = text.replace(target, f"{target[:k]}-\n{target[k:]}")
    return Draft(
        phrasings=(
            f"I copied this from a PDF and a word is broken at the end of the line. Join it again:\n{broken}",
            f"{p.name} scanned a page and got the text below. Remove the hyphen and the line break inside the word.\n"
            f"{broken}",
            f"undo the hyphenation:\n{broken}",
            f"Put the word that is split by a hyphen and a new line back together:\n{broken}",
            f"{broken}\nA word in these two lines was hyphenated. Write it all in one line without that hyphen.",
            f"Text with a hyphen at the line end, please mend it:\n{broken}",
            f"An old letter has a word broken over two lines. What is the sentence in one line?\n{broken}",
            f"Delete every hyphen followed by a line break in this text:\n{broken}",
            f"Print the text below as one line with its broken word joined.\n{broken}",
            f"How does this read when the word division at the line end is taken back?\n{broken}",
        ),
        think="Replace the hyphen with its line break by nothing.",
        code=f'text = """{broken}"""\nprint(text.replace("-\\n", ""))',
        answer=text,
    )
