"""Checks and measures of a text: rules for passwords and numbers, differences, limits, cost, reading time."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import ITEMS, NAMES, WORDS, literal, sentence
from training.skills.vocabulary import person


def password_rules(rng: random.Random) -> Draft:
    word, n = rng.choice(WORDS), rng.choice((8, 8, 10, 12))
    text = rng.choice(
        (
            f"{word.capitalize()}{rng.randint(1, 9999)}",
            f"{word.capitalize()}{rng.randint(100, 9999)}{rng.choice(ITEMS)}",
            f"{word}{rng.randint(1, 999)}",
            f"{word.upper()}{rng.choice(ITEMS)}",
            f"{rng.choice(NAMES)}{rng.choice(ITEMS)}{rng.randint(1, 99)}",
        )
    )
    valid = bool(re.fullmatch(rf"(?=.*[A-Z])(?=.*\d).{{{n},}}", text))
    rule = f"at least {n} characters, an uppercase letter and a digit"
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} opens an account where the password must have {rule}. Will '{text}' do, True or False?",
            f'The rule at work is {rule}. My new password is "{text}". Does it keep the rule? True or False.',
            f"is my password '{text}' fine? it needs {rule}",
            f"'{text}': does it have {rule}?",
            f'Is "{text}" a valid password if it needs {rule}?',
            f"Check if the password '{text}' has {rule}",
            f"password '{text}' ok? rules: {rule}",
            f"does '{text}' have {rule}",
            f'Does the password "{text}" fulfil these rules: {rule}?',
            f"A site demands {rule}. Will it accept '{text}'?",
            f"Could you test whether '{text}' contains {rule}?",
            f"True or false: '{text}' has {rule}",
            f"Validate '{text}': it must have {rule}",
            f"I want to use '{text}' as my password. Required are {rule}. Is it allowed?",
            f"password check {text} ({rule})",
            f"Our policy asks for {rule}. Does '{text}' meet it?",
            f"Check whether '{text}' satisfies the password rule: {rule}.",
            f'Would "{text}" pass as a password where {rule} are required?',
        ),
        think=f"Whether the password is valid: test its length against {n}, look for an uppercase letter and a digit.",
        code=(f'p = "{text}"\nprint(len(p) >= {n} and any(c.isupper() for c in p) and any(c.isdigit() for c in p))'),
        answer=str(valid),
    )


def is_phone_number(rng: random.Random) -> Draft:
    form, good = rng.choice(
        (
            ("NNN-NNN-NNNN", f"{rng.randint(200, 999)}-{rng.randint(200, 999)}-{rng.randint(1000, 9999)}"),
            ("NNN-NNNN", f"{rng.randint(200, 999)}-{rng.randint(1000, 9999)}"),
            ("NNN NNN NNN", f"{rng.randint(200, 999)} {rng.randint(200, 999)} {rng.randint(100, 999)}"),
        )
    )
    text = rng.choice((good, good, good[:-1], good + "5", good.replace(form[3], ".", 1), f"{good[:1]}O{good[2:]}"))
    valid = re.sub(r"[0-9]", "N", text) == form
    groups = [len(g) for g in re.split(r"[- ]", form)]
    pattern = form[3].join(rf"\d{{{g}}}" for g in groups)
    return Draft(
        phrasings=(
            f'Is "{text}" a phone number of the form {form} (N is a digit)?',
            f"Check if '{text}' has the format {form}, where N is any digit",
            f"'{text}' matches {form}? (N = digit)",
            f"valid phone number '{text}' in format {form}",
            f'Does "{text}" look like {form} with a digit for each N?',
            f"Our form accepts phone numbers only as {form}, N being a digit. Is '{text}' accepted?",
            f"Could you verify that the phone number '{text}' follows the pattern {form}, N for a digit?",
            f"True or false: '{text}' is written as {form} with digits for N",
            f"Validate the phone number '{text}' against {form} (each N one digit)",
            f"A customer left the number '{text}'. Is it in the format {form}, with N for digits?",
            f"phone format check: '{text}' against {form}, N is a digit",
            f"Test with a regular expression whether '{text}' has exactly the shape {form} (N is a digit).",
            f"Check whether '{text}' is a correctly written phone number of the form {form}, N meaning a digit.",
            f'Does the phone number "{text}" follow the format {form}, where N stands for a digit?',
        ),
        think=f"Whether the number has the form {form}: match the whole text against digits and separators.",
        code=f'import re\n\nprint(bool(re.fullmatch(r"{pattern}", "{text}")))',
        answer=str(valid),
    )


def same_ignoring_case(rng: random.Random) -> Draft:
    first = rng.choice((rng.choice(WORDS), sentence(rng), rng.choice(NAMES)))
    second = rng.choice((first.upper(), first.lower(), first.title(), first.swapcase()))
    if rng.random() < 0.45 or first == second:
        i = rng.randrange(1, len(second) - 1)
        second = rng.choice((second[:i] + second[i + 1 :], second + "s", second[: i + 1] + second[i:]))
    same = re.fullmatch(re.escape(first), second, re.IGNORECASE) is not None
    return Draft(
        phrasings=(
            f'Are "{first}" and "{second}" the same if case is ignored?',
            f"Compare '{first}' and '{second}' without regard to upper and lower case: are they equal?",
            f"'{first}' equals '{second}' ignoring case?",
            f"case insensitive comparison of '{first}' and '{second}'",
            f'Apart from capital letters, is "{first}" identical to "{second}"?',
            f"The answer key says '{first}' and a pupil wrote '{second}'. Case does not matter. Is it right?",
            f"Could you check whether '{first}' and '{second}' differ in nothing but capitals?",
            f"True or false: '{first}' and '{second}' are equal when both are lower-cased",
            f"is '{first}' the same as '{second}' not counting case",
            f"Check case-insensitively if '{first}' matches '{second}'",
            f'Our login ignores capitals. The name is "{first}"; does typing "{second}" work?',
            f"Do '{first}' and '{second}' have the same letters in the same order, big or small?",
            f"Check whether the texts '{first}' and '{second}' are equal, ignoring case.",
            f'Is "{second}" equal to "{first}" when capitals do not count?',
        ),
        think="Whether the two are equal ignoring case: lower-case both texts and compare them.",
        code=f"print({literal(first)}.lower() == {literal(second)}.lower())",
        answer=str(same),
    )


def first_difference(rng: random.Random) -> Draft:
    first = rng.choice(WORDS)
    i = rng.randrange(len(first))
    second = first[:i] + rng.choice([c for c in "aeioustnrl" if c != first[i]]) + first[i + 1 :]
    return Draft(
        phrasings=(
            f'At which position do "{first}" and "{second}" first differ, counting from 1?',
            f"Find the first letter position where '{first}' and '{second}' are different (the first letter is 1)",
            f"first difference {first} vs {second}, position from 1",
            f"where do {first} and {second} differ first? 1-based",
            f"Compare {first} with {second} letter by letter: what is the number, from 1, of the first mismatch?",
            f"I typed {second} instead of {first}. Which letter, counted from 1, did I get wrong?",
            f"Could you tell me at what place, starting with 1, {second} departs from {first}?",
            f"index (1-based) of the first mismatch between '{first}' and '{second}'",
            f"Counting letters from 1, which one is not the same in {first} and {second}?",
            f"A copy reads {second} where the original has {first}. At which letter, numbered from 1, is the error?",
            f"Give the position (from 1) of the first differing character in '{first}' and '{second}'",
            f"spot the difference: {first}, {second}; number of the letter counted from 1",
            f"Print the position, counted from 1, of the first character in which {first} and {second} differ.",
            f'Which character number, with 1 for the first, is the first to differ between "{first}" and "{second}"?',
        ),
        think=f"First differing position: compare {first} and {second} letter by letter, counting from 1.",
        code=f'print(next(i for i, (a, b) in enumerate(zip("{first}", "{second}"), 1) if a != b))',
        answer=str(i + 1),
    )


def letters_only_in_first(rng: random.Random) -> Draft:
    first = rng.choice(WORDS)
    second = rng.choice([w for w in (*WORDS, *ITEMS) if set(first) - set(w)])
    left = sorted(first)
    left = [c for i, c in enumerate(left) if c not in second and c not in left[:i]]
    return Draft(
        phrasings=(
            f'Which letters are in "{first}" but not in "{second}", in alphabetical order?',
            f"{first} minus the letters of {second}, sorted: what is left",
            f"what letters are in {first} but not in {second}, from a to z",
            f"take the letters of {second} away from {first}: which are left, sorted?",
            f"Which letters are in {first} but not in {second}? Sort them alphabetically.",
            f"List the letters of '{first}' that do not occur in '{second}', in alphabetical order",
            f"letters in {first} not in {second}, sorted",
            f"{first} minus the letters of {second}, each once, sorted",
            f"What letters does {first} have that {second} lacks, in alphabetical order?",
            f"I have stamps for the letters of {second}. Which letters are missing to print {first}? Sort them.",
            f"Could you show, sorted, the letters used in {first} and absent from {second}?",
            f"sorted letter difference: {first} without {second}",
            f"Take the letters of {first}, cross out those found in {second}, and list the others from a to z",
            f"Which letters would I need for '{first}' that '{second}' does not provide? From a to z, each once.",
            f"Give the letters that only {first} has, compared with {second}, in order of the alphabet",
            f"set of letters of '{first}' minus set of letters of '{second}', sorted",
            f"Print in alphabetical order the letters of {first} that are not in {second}.",
            f'What are the letters, sorted, that appear in "{first}" but never in "{second}"?',
        ),
        think=f"Letters of {first} that are not in {second}: take the difference of the sets of letters and sort it.",
        code=f'print("".join(sorted(set("{first}") - set("{second}"))))',
        answer="".join(left),
    )


def characters_left(rng: random.Random) -> Draft:
    text = rng.choice((sentence(rng), f"{sentence(rng)}, {sentence(rng).lower()}"))
    limit = rng.choice((100, 120, 140, 160, 160, 200, 250, 280, 280, 500))
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} types "{text}" into a box that takes {limit} characters. How many more can {p.he} type?',
            f'My post reads: "{text}" How many of the {limit} characters do I have left?',
            f'A headline may have {limit} characters. Ours is "{text}". How many characters are spare?',
            f"{limit} characters allowed, I wrote '{text}'. How many left?",
            f"how many characters remain of {limit} after writing: {text}",
            f'A message may have {limit} characters. How many are left after "{text}"?',
            f"How many more characters can I add to '{text}' if the limit is {limit}?",
            f"characters left of {limit} after '{text}'",
            f"limit {limit} chars, text '{text}', how many remaining",
            f"I wrote '{text}' in a box for {limit} characters. How many characters remain?",
            f'With a maximum of {limit} characters, how much room is there after "{text}"?',
            f"Could you tell me how many of the {limit} characters are unused by '{text}'?",
            f"remaining characters: {text} (max {limit})",
            f"My post '{text}' must not be longer than {limit} characters. How many can I still type?",
            f"Subtract the length of '{text}' from {limit}",
            f"A text message holds {limit} characters. I typed '{text}'. What does the counter show as remaining?",
            f"how far is '{text}' below the limit of {limit} characters",
            f"Compute how many characters '{text}' leaves free out of {limit}.",
            f'How many characters remain when "{text}" is entered in a field that takes {limit}?',
        ),
        think=f"Characters left: subtract the length of the text from {limit}.",
        code=f"print({limit} - len({literal(text)}))",
        answer=str(limit - sum(1 for _ in text)),
    )


def price_per_letter(rng: random.Random) -> Draft:
    by_word = rng.random() < 0.5
    text = sentence(rng) if by_word else rng.choice((rng.choice(WORDS), rng.choice(NAMES), "Happy Birthday", "Forever"))
    cents = rng.choice((25, 30, 45, 50, 75, 80, 120, 150, 200, 250, 300, 350))
    unit = "word" if by_word else "letter"
    count = len(re.findall(r"\w+", text)) if by_word else len(re.findall(r"\w", text))
    price = f"{cents // 100}.{cents % 100:02d}"
    sign = rng.choice(("$", "$", "€", "£"))
    total = cents * count
    thing = rng.choice(("ad", "notice")) if by_word else rng.choice(("engraving", "sign"))
    counted = f"len({literal(text)}.split())" if by_word else f"sum(c.isalpha() for c in {literal(text)})"
    return Draft(
        phrasings=(
            f'I want to have "{text}" printed. Each {unit} costs {sign}{price}. What do I pay?',
            f"{sign}{price} a {unit}; the text is {text}. What is the cost?",
            f"what do I pay for '{text}' at {sign}{price} per {unit}",
            f"{thing}, {sign}{price} for one {unit}: price for '{text}'?",
            f'How much does the {thing} "{text}" cost at {sign}{price} per {unit}?',
            f"What is the price of the {thing} '{text}' if each {unit} costs {sign}{price}?",
            f"{thing} '{text}', {sign}{price} per {unit}, total?",
            f"cost of '{text}' at {sign}{price} a {unit}",
            f"They charge {sign}{price} for every {unit}. What do I pay for '{text}'?",
            f"I want the {thing} '{text}' and the shop takes {sign}{price} per {unit}. How much will it be?",
            f"Could you work out the cost of the text '{text}' when one {unit} is {sign}{price}?",
            f"{sign}{price} per {unit}: price of '{text}'",
            f"At {sign}{price} for each {unit}, calculate what '{text}' costs",
            f"Multiply the number of {unit}s in '{text}' by {sign}{price}",
            f"A shop prints texts for {sign}{price} a {unit}. My text is '{text}'. What is the bill?",
            f"Find the total price for '{text}', with {sign}{price} charged per {unit}",
            f"Calculate the cost of printing '{text}' when every {unit} is charged at {sign}{price}.",
            f'What would "{text}" cost if you had to pay {sign}{price} for each {unit}?',
        ),
        think=f"Cost of the text: count its {unit}s and multiply by {price}.",
        code=f"count = {counted}\nprint(round(count * {price}, 2))",
        answer=f"{total // 100}.{total % 100:02d}",
    )


def reading_time(rng: random.Random) -> Draft:
    speed = rng.choice((40, 50, 60, 100, 120, 125, 150, 200, 250))
    minutes = rng.choice((2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 25, 30, 45))
    half = rng.random() < 0.3
    count = speed * minutes + (speed // 2 if half and speed % 2 == 0 else 0)
    answer = f"{minutes}.5" if count % speed else str(minutes)
    verb, noun, what = rng.choice(
        (("read", "reading", "an article"), ("read", "reading", "a text"), ("type", "typing", "an essay"),
         ("speak", "speaking", "a speech"), ("read", "reading", "a story"))
    )  # fmt: skip
    return Draft(
        phrasings=(
            f"How many minutes does it take to {verb} {what} of {count} words at {speed} words per minute?",
            f"What is the {noun} time in minutes for {count} words at {speed} wpm?",
            f"{noun} time {count} words {speed} wpm in minutes",
            f"minutes to {verb} {count} words at {speed} words/min",
            f"I {verb} {speed} words per minute. How many minutes do I need for {count} words?",
            f"{what.capitalize()} has {count} words and I {verb} {speed} words a minute. How long is that in minutes?",
            f"Could you estimate in minutes how long {count} words take at {speed} words each minute?",
            f"At a {noun} speed of {speed} words per minute, how many minutes are needed for {count} words?",
            f"how long for {count} words if i {verb} {speed} wpm, in minutes",
            f"Somebody manages {speed} words a minute. Give the minutes for {what} with {count} words.",
            f"Estimate the {noun} time of {count} words in minutes, with {speed} words per minute",
            f"My homework is to {verb} {count} words. With {speed} words per minute, how many minutes is it?",
            f"Calculate the minutes needed to {verb} {count} words with a speed of {speed} words per minute.",
            f"If you {verb} {speed} words every minute, after how many minutes are {count} words done?",
        ),
        think=f"Minutes of {noun}: divide the {count} words by {speed} words per minute.",
        code=f"print({count} / {speed})",
        answer=answer,
    )
