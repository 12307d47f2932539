"""Taking values out of short texts: key=value pairs, marks, quotes, times, tags, templates."""

from __future__ import annotations

import random
import re

from training.skills import vocabulary
from training.skills.base import Draft
from training.skills.text.words import CITIES, ITEMS, NAMES, SURNAMES, TAGS, literal, sentence
from training.skills.vocabulary import person

_FIELDS = ("name", "city", "color", "age", "size", "item", "id", "price", "team", "pet")


def _pairs(rng: random.Random) -> dict[str, str]:
    """Two to four fields, all values text without spaces."""
    drawn: dict[str, str] = {}
    for key in rng.sample(_FIELDS, rng.randint(2, 4)):
        drawn[key] = {
            "name": rng.choice(NAMES),
            "city": rng.choice(CITIES),
            "color": rng.choice(("red", "blue", "green", "black", "white")),
            "age": str(rng.randint(18, 80)),
            "size": rng.choice(("S", "M", "L", "XL", "42")),
            "id": str(rng.randint(100, 9999)),
            "price": f"{rng.randint(1, 90)}.{rng.randint(10, 99)}",
            "team": rng.choice(("sales", "support", "design", "legal")),
            "pet": rng.choice(("dog", "cat", "parrot", "hamster")),
        }.get(key) or rng.choice(ITEMS)
    return drawn


def _line(rng: random.Random, pairs: dict[str, str]) -> tuple[str, str, str]:
    """The pairs as one line, with the mark between pairs and the mark within a pair."""
    between, within = rng.choice(((";", "="), (";", "="), (", ", "="), (", ", ": "), ("; ", ": "), ("|", ":")))
    return between.join(f"{k}{within}{v}" for k, v in pairs.items()), between, within


def key_value_lookup(rng: random.Random) -> Draft:
    pairs = _pairs(rng)
    text, between, within = _line(rng, pairs)
    key = rng.choice(tuple(pairs))
    p = person(rng)
    return Draft(
        phrasings=(
            f'My tool gives "{text}". I need just the {key}.',
            f"{p.name} sent me one line about a customer, {text}, and I only want the {key}. What is it?",
            f'Parse "{text}" and tell me the {key}.',
            f"A record says {text}. Read the {key} from it.",
            f"{key}? {text}",
            f"from '{text}' I need the {key}",
            f'What is the {key} in "{text}"?',
            f"Get the value of {key} from '{text}'",
            f"value of {key} in '{text}'",
            f"{key} from {text}",
            f'Find the value that belongs to "{key}" in the text "{text}"',
            f"A log line says '{text}'. What is given as {key} there?",
            f"Could you read the {key} out of '{text}'?",
            f"parse '{text}' and give me {key}",
            f"In the record '{text}', which value does the field {key} have?",
            f"Look up the key {key} in this string of pairs: {text}",
            f'Our export looks like "{text}". I only need the {key}.',
            f"which {key} is stored in '{text}'",
            f"Split '{text}' into its fields and print the one called {key}",
            f"Print the value for the key '{key}' in the text '{text}'.",
            f'Which value stands for {key} in "{text}"?',
        ),
        think=f"Value of {key}: split the text into pairs, make a dictionary of them and look up {key}.",
        code=(
            f"text = {literal(text)}\n"
            f"pairs = dict(p.split({literal(within)}) for p in text.split({literal(between)}))\n"
            f'print(pairs["{key}"])'
        ),
        answer=pairs[key],
    )


def key_values_to_dict(rng: random.Random) -> Draft:
    pairs = _pairs(rng)
    text, between, within = _line(rng, pairs)
    return Draft(
        phrasings=(
            f'Turn "{text}" into a dictionary',
            f"Parse '{text}' into a Python dict with text values",
            f"'{text}' to dict",
            f"key value string to dictionary: {text}",
            f'Convert the text "{text}" to a dictionary of strings',
            f"A settings line reads '{text}'. Show it as a dictionary of keys and values (as strings).",
            f"Could you make a Python dictionary from the pairs in '{text}'?",
            f"string of pairs '{text}' as a dict",
            f"Take '{text}' apart into keys and values and print the dictionary",
            f"I get '{text}' from a form. What dictionary is that, keeping all values as text?",
            f"Read the key-value pairs of '{text}' and put them in a dict",
            f"Make a mapping from each key to its value out of: {text}",
            f"parse pairs: '{text}', result as dict of strings",
            f"Build a dictionary of strings from the text '{text}'.",
            f'Which dictionary do the pairs in "{text}" form?',
        ),
        think="Dictionary of the pairs: split the text into pairs and each pair into key and value.",
        code=(
            f"text = {literal(text)}\nprint(dict(p.split({literal(within)}) for p in text.split({literal(between)})))"
        ),
        answer=str(pairs),
    )


def largest_number_in_text(rng: random.Random) -> Draft:
    a, b, c = rng.sample(range(2, 500), 3)
    first, second, third = rng.sample(vocabulary.FOODS, 3)
    text = rng.choice(
        (
            f"{a} {first}, {b} {second} and {c} {third}",
            f"{rng.choice(NAMES)} scored {a}, {rng.choice(NAMES)} {b} and {rng.choice(NAMES)} {c} points",
            f"room {a} has {b} seats and room {c} is closed",
            f"bus {a} leaves after bus {b} and before bus {c}",
            f"{first}: {a}, {second}: {b}, {third}: {c}",
        )
    )
    big = rng.random() < 0.7
    most, adjective, function = ("largest", "highest", "max") if big else ("smallest", "lowest", "min")
    ordered = sorted((a, b, c))
    return Draft(
        phrasings=(
            f"what's the {most} number mentioned in '{text}'",
            f"{adjective} number of all in: {text}",
            f'What is the {most} number in "{text}"?',
            f"Find the {most} number mentioned in '{text}'",
            f"{most} number in: {text}",
            f"{function} number in '{text}'",
            f'Which number in the text "{text}" is the {most}?',
            f"My note says '{text}'. What is the {adjective} number on it?",
            f"Could you tell me the {adjective} of the numbers that appear in '{text}'?",
            f"get the {most} of all numbers in '{text}'",
            f'Take the numbers out of "{text}" and print the {most} one',
            f"Of the numbers in '{text}', which is {adjective}?",
            f"In the sentence '{text}', what's the {most} number?",
            f"pick the {adjective} number from {text}",
            f"Print the {most} of the numbers occurring in '{text}'.",
            f'What is the {adjective} number that "{text}" contains?',
        ),
        think=f"{most.capitalize()} number: find all runs of digits, turn them into integers, take the {function}.",
        code=f'import re\n\ntext = {literal(text)}\nprint({function}(int(n) for n in re.findall(r"\\d+", text)))',
        answer=str(ordered[-1 if big else 0]),
    )


def text_around_mark(rng: random.Random) -> Draft:
    mark, name = rng.choice(((":", "colon"), ("-", "hyphen"), ("=", "equals sign"), ("/", "slash"), ("@", "at sign")))
    left, right = (
        rng.choice((rng.choice(ITEMS), rng.choice(NAMES), f"{rng.choice(TAGS)}{rng.randint(1, 99)}")) for _ in range(2)
    )
    if left == right:
        right += "2"
    text = f"{left}{mark}{right}"
    after = rng.random() < 0.6
    side, place, other, index = ("after", "right", "behind", 1) if after else ("before", "left", "in front of", 0)
    return Draft(
        phrasings=(
            f"Drop the {name} and everything {'before' if after else 'after'} it in '{text}'",
            f'What comes {side} the {name} in "{text}"?',
            f"Get the part of '{text}' {side} the {name}",
            f"text {side} the {name} in '{text}'",
            f"{text}: everything {side} {mark}",
            f'Extract what is {side} the "{mark}" in "{text}"',
            f"Each line of my file looks like '{text}'. I need what stands {side} the {name}.",
            f"Could you take just the bit {side} the {name} from '{text}'?",
            f"substring of '{text}' {side} '{mark}'",
            f"Cut '{text}' at the {name} and give me the part to the {place}",
            f'Which text stands to the {place} of the {name} in "{text}"?',
            f"keep only the {place} side of '{text}', split at {mark}",
            f"The label '{text}' has two parts around a {name}. What is the one {other} it?",
            f"Print the text {side} the {name} in '{text}'.",
            f'What is written {other} the {name} in "{text}"?',
        ),
        think=f"Text {side} the {name}: split at the {name} and take the part with index {index}.",
        code=f'print({literal(text)}.split("{mark}")[{index}])',
        answer=right if after else left,
    )


def quoted_text(rng: random.Random) -> Draft:
    quote = rng.choice(
        (sentence(rng), rng.choice(("I am hungry", "We won the game", "See you tomorrow", "It is late")))
    )
    name, verb = rng.choice(NAMES), rng.choice(("said", "asked", "shouted", "wrote", "whispered", "answered"))
    text = rng.choice(
        (f'{name} {verb} "{quote}" and left', f'"{quote}", {verb} {name}', f'Then {name} {verb}: "{quote}"')
    )
    return Draft(
        phrasings=(
            f"What does this say inside the quotes? {text}",
            f"What is inside the double quotes in this text: {text}",
            f"Extract the quoted text from: {text}",
            f"text in quotation marks: {text}",
            f"get the part between the double quotes of {text}",
            f"Which words stand between the quotation marks here? {text}",
            f"I need only what was spoken (the part in quotes): {text}",
            f"Could you pull the quotation out of this line? {text}",
            f"quoted part only, no quotes: {text}",
            f"Print just the direct speech in the following sentence, without the marks: {text}",
            f"From {text} - keep what is in double quotes",
            f"What exactly is quoted in this sentence? {text}",
            f"Find the text enclosed by quotation marks: {text}",
            f"Print the text between the quotation marks in: {text}",
            f"Which text is put in double quotes in the sentence {text}?",
        ),
        think="Text in the quotation marks: split the text at the double quotes and take the part with index 1.",
        code=f"text = '{text}'\nprint(text.split('\"')[1])",
        answer=quote,
    )


def extract_times(rng: random.Random) -> Draft:
    times = [f"{rng.randint(6, 23):02d}:{rng.choice(('00', '15', '30', '45', '05', '50'))}" for _ in range(3)]
    name, city = rng.choice(NAMES), rng.choice(CITIES)
    text, found = rng.choice(
        (
            (f"The train to {city} leaves at {times[0]} and arrives at {times[1]}", times[:2]),
            (f"Lunch with {name} at {times[0]}, gym at {times[1]}, call at {times[2]}", times),
            (f"Room {rng.randint(2, 40)} is free from {times[0]} to {times[1]}", times[:2]),
            (f"{name} gets up at {times[0]}", times[:1]),
            (f"Flight {rng.randint(100, 999)} boards {times[0]}, departs {times[1]}, lands {times[2]}", times),
        )
    )
    return Draft(
        phrasings=(
            f'Extract all clock times (HH:MM) from "{text}" as a list.',
            f"timetable note: {text}. List the times in it.",
            f"what time is it in this text? list every HH:MM: {text}",
            f"pull the times out: {text}",
            f'Which times are mentioned in "{text}"?',
            f"Extract all times (HH:MM) from '{text}'",
            f"times in '{text}'",
            f"find every hh:mm time: {text}",
            f'List the clock times in the text "{text}"',
            f"My calendar entry says '{text}'. Give me a list of the times in it.",
            f"Could you pull the times of day out of '{text}'?",
            f"get the clock times as a list from: {text}",
            f"At what times do things happen in '{text}'? List them as written.",
            f'Find the times written with a colon in "{text}"',
            f"I set alarms for each time in the message '{text}'. Which times?",
            f"extract times: {text}",
            f"Print a list of all times of the form HH:MM in '{text}'.",
            f'What times of day does "{text}" contain?',
        ),
        think="List of the times: find every two digits, colon and two digits in the text.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.findall(r"\\d\\d:\\d\\d", text))',
        answer=str(found),
    )


def strip_tags(rng: random.Random) -> Draft:
    inner = rng.choice((sentence(rng), rng.choice(ITEMS).capitalize(), f"Hello {rng.choice(NAMES)}"))
    first, second = inner.partition(" ")[::2]
    tag = rng.choice(("b", "i", "em", "strong"))
    outer = rng.choice(("p", "h1", "li", "div", "td"))
    text = rng.choice(
        (
            f"<{outer}>{inner}</{outer}>",
            f"<{outer}><{tag}>{inner}</{tag}></{outer}>",
            f"<{outer}><{tag}>{first}</{tag}>{' ' if second else ''}{second}</{outer}>",
            f"<a href='/{rng.choice(ITEMS)}'>{inner}</a>",
        )
    )
    return Draft(
        phrasings=(
            f'Remove the HTML tags from "{text}"',
            f"Strip the tags from {text}",
            f"html to text: {text}",
            f"{text} without tags",
            f"What is the plain text of the HTML {text}?",
            f"I copied {text} from a web page. What text is left without the tags?",
            f"Could you delete everything in angle brackets from {text}?",
            f"clean html {text}",
            f"Which text does a browser show for {text}?",
            f"Take the markup out of {text} and keep the words",
            f"Drop all tags in {text}",
            f"Convert this snippet to plain text: {text}",
            f"Print {text} without its HTML tags.",
            f"What remains of {text} when all HTML tags are taken out?",
        ),
        think="Text without tags: replace everything from < to > with nothing.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.sub(r"<[^>]+>", "", text))',
        answer=inner,
    )


def fill_template(rng: random.Random) -> Draft:
    name, surname, city, item = (
        rng.choice(NAMES),
        rng.choice(SURNAMES),
        rng.choice(CITIES),
        rng.choice(vocabulary.FOODS),
    )
    n, day = rng.randint(2, 90), rng.choice(("Monday", "Tuesday", "Friday", "Sunday"))
    template, values = rng.choice(
        (
            ("Dear {name}, your order {n} is ready", {"name": name, "n": n}),
            ("Hello {name}, welcome to {city}", {"name": name, "city": city}),
            ("{name} has {n} {item}", {"name": name, "n": n, "item": item}),
            ("See you on {day} in {city}", {"day": day, "city": city}),
            ("Mr {surname} lives at {n} {city} Road", {"surname": surname, "n": n, "city": city}),
            ("Please bring {n} {item} on {day}", {"n": n, "item": item, "day": day}),
        )
    )
    shown = ", ".join(f"{k} = {v}" for k, v in values.items())
    filled = template
    for key, value in values.items():
        filled = re.sub(rf"{{{key}}}", str(value), filled)
    arguments = ", ".join(f"{k}={literal(v) if isinstance(v, str) else v}" for k, v in values.items())
    return Draft(
        phrasings=(
            f"fill in: {template} - with {shown}",
            f"my letter says '{template}'. Use {shown}.",
            f'Fill in the template "{template}" with {shown}',
            f"Put {shown} into '{template}'",
            f"'{template}' with {shown}",
            f"template: {template}; values: {shown}",
            f'What does "{template}" say when {shown}?',
            f"For a mail merge my text is '{template}'. What is printed for {shown}?",
            f"Could you replace the placeholders in '{template}' by {shown}?",
            f"format '{template}' using {shown}",
            f"Given {shown}, complete the sentence '{template}'",
            f"The message is '{template}'. Insert these values: {shown}",
            f"With {shown}, how does the text '{template}' read?",
            f"substitute {shown} in {template}",
            f"Complete '{template}' using the values {shown}.",
            f'Which sentence results from "{template}" for {shown}?',
        ),
        think="Template filled in: call format on it with the given values.",
        code=f"print({literal(template)}.format({arguments}))",
        answer=filled,
    )
