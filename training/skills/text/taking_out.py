"""Taking out of a text: brackets, phone numbers, mentions, years, units, ends of codes, several addresses."""

from __future__ import annotations

import random
import re

from training.skills import vocabulary
from training.skills.base import Draft
from training.skills.text.words import CITIES, DOMAINS, ITEMS, NAMES, SURNAMES, WORDS, literal, sentence


def text_in_brackets(rng: random.Random) -> Draft:
    inner = rng.choice(
        ("incl. tax", "2nd floor", "new", rng.choice(CITIES), rng.choice(ITEMS), f"{rng.randint(2, 90)} kg")
    )
    before, after = rng.choice((*NAMES, "Total", "Room", "Price")), rng.choice(("", f" {rng.randint(1, 99)}", " today"))
    text = f"{before} ({inner}){after}"
    return Draft(
        phrasings=(
            f'What is inside the brackets in "{text}"?',
            f"what's in the parentheses of '{text}'",
            f"get the text in brackets: {text}",
            f"text between ( and ) in '{text}'",
            f"Which words are in the brackets here: {text}",
            f"My list has entries like '{text}'. I need only what is in brackets.",
            f"extract the part in parentheses from '{text}'",
            f"Take just the bracketed part of '{text}', without the brackets",
            f"find what stands in round brackets in '{text}'",
            f"Print the text inside the parentheses in '{text}'.",
            f'Which text do the round brackets in "{text}" enclose?',
        ),
        think="Text in brackets: split at the opening bracket, then at the closing one.",
        code=f'text = {literal(text)}\nprint(text.split("(")[1].split(")")[0])',
        answer=inner,
    )


def remove_brackets(rng: random.Random) -> Draft:
    inner = rng.choice(("incl. tax", "2nd floor", "new", "copy", rng.choice(CITIES), rng.choice(ITEMS)))
    before = rng.choice((*NAMES, *(w.capitalize() for w in ITEMS)))
    text = f"{before} ({inner})"
    return Draft(
        phrasings=(
            f'Remove the part in brackets from "{text}"',
            f"remove the parentheses and what is in them from '{text}'",
            f"'{text}' without the bracketed part",
            f"delete everything in brackets: {text}",
            f"What is left of '{text}' when the brackets and their content are removed?",
            f"Our names look like '{text}'. Give me the name without the bracket part.",
            f"drop the text in parentheses in '{text}'",
            f"strip the (...) off '{text}'",
            f"Cut away the brackets with all they contain from '{text}'",
            f"Print '{text}' without the parentheses and the text in them.",
            f'How does "{text}" read without its bracketed part?',
        ),
        think="Without the brackets: replace a space, the brackets and what is in them with nothing.",
        code=f'import re\n\nprint(re.sub(r" \\(.*?\\)", "", {literal(text)}))',
        answer=before,
    )


def extract_phone(rng: random.Random) -> Draft:
    phone = f"{rng.randint(201, 989)}-{rng.randint(200, 999)}-{rng.randint(0, 9999):04d}"
    name = rng.choice(NAMES)
    text = rng.choice(
        (
            f"call me at {phone} tonight",
            f"{name}'s number is {phone}",
            f"Order {rng.randint(10, 99)}: ring {phone} on delivery",
            f"Questions? Phone {phone} or ask {name}",
            f"{name} {rng.choice(SURNAMES)}, room {rng.randint(1, 60)}, tel {phone}",
        )
    )
    return Draft(
        phrasings=(
            f'What is the phone number in "{text}"?',
            f'pull the phone number out of "{text}"',
            f"phone number from: {text}",
            f'find the phone number in "{text}"',
            f"Which phone number is in this message: {text}",
            f'I got the note "{text}". What number do I dial?',
            f"get the telephone number: {text}",
            f'extract the number to call from "{text}"',
            f'Read the phone number (form XXX-XXX-XXXX) out of "{text}"',
            f'Extract the phone number from the text "{text}".',
            f'Which telephone number does "{text}" mention?',
        ),
        think="Phone number: search for three digits, three digits and four digits with dashes between them.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.search(r"\\d{{3}}-\\d{{3}}-\\d{{4}}", text).group())',
        answer=phone,
    )


def extract_mentions(rng: random.Random) -> Draft:
    a, b = (n.lower() for n in rng.sample(NAMES, 2))
    text, found = rng.choice(
        (
            (f"thanks @{a} and @{b} for the help", [a, b]),
            (f"@{a} can you look at this", [a]),
            (f"lunch with @{a} today, @{b} is late", [a, b]),
            (f"great photo @{a}! see you, @{b}", [a, b]),
            (f"asked @{a} about the {rng.choice(ITEMS)}", [a]),
        )
    )
    return Draft(
        phrasings=(
            f'Who is mentioned with an @ in "{text}"? Give the names as a list, without the @.',
            f"Which people does the post '{text}' tag with @? A list of names without the sign.",
            f'Which users are mentioned with @ in "{text}"?',
            f'all the @mentions in "{text}" as a list, without the @',
            f"list the mentioned users (no @): {text}",
            f"find the names after @ in '{text}' as a list",
            f"Who is tagged with @ in this post: {text}? List of names without @.",
            f"My post says '{text}'. List the accounts it mentions, leaving off the @.",
            f"get a list of the user names behind the @ signs: {text}",
            f"@ mentions of '{text}', list of names only",
            f"Collect every name marked with @ in '{text}' in a list, the @ left off",
            f"Extract the list of user names mentioned with @ in '{text}', without the @.",
            f'What list of user names follows the @ signs in "{text}"?',
        ),
        think="Mentions: find every run of word characters after an @ sign.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.findall(r"@(\\w+)", text))',
        answer=str(found),
    )


def extract_all_emails(rng: random.Random) -> Draft:
    a, b = (f"{n.lower()}@{d}" for n, d in zip(rng.sample(NAMES, 2), rng.sample(DOMAINS, 2), strict=True))
    text = rng.choice(
        (
            f"write to {a} or {b} for help",
            f"From {a} to {b}: see you at noon",
            f"Contacts: {a}, {b}",
            f"please send it to {a} and copy {b} today",
        )
    )
    return Draft(
        phrasings=(
            f'Extract the email addresses from "{text}" as a list.',
            f"Which e-mail addresses does this text contain, as a list? {text}",
            f'List all email addresses in "{text}"',
            f"get all emails from: {text}",
            f"find every email address in '{text}'",
            f"extract all the e-mails as a list: {text}",
            f"Which email addresses are in this text: {text}",
            f"I need the list of addresses for a mailing. The text is '{text}'.",
            f"email addresses in '{text}'?",
            f"pull both emails out of '{text}'",
            f"Collect the e-mail addresses that '{text}' contains in a list",
            f"Print a list of all email addresses in the text '{text}'.",
            f'What e-mail addresses occur in "{text}", as a list?',
        ),
        think="Email addresses: find every run of name characters, an @ sign and a domain with a dot.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.findall(r"[\\w.]+@\\w+(?:\\.\\w+)+", text))',
        answer=str([a, b]),
    )


def extract_all_urls(rng: random.Random) -> Draft:
    a, b = (
        f"{rng.choice(('https', 'https', 'http'))}://{d}{rng.choice(('', '/about', '/' + rng.choice(ITEMS)))}"
        for d in rng.sample(DOMAINS, 2)
    )
    text = rng.choice(
        (f"see {a} and {b} for details", f"old: {a} new: {b}", f"we moved from {a} to {b} last week", f"Links {a} {b}")
    )
    return Draft(
        phrasings=(
            f'List all URLs in "{text}"',
            f"get all urls from: {text}",
            f"find all the links in '{text}'",
            f"extract every link as a list: {text}",
            f"Which web addresses are in this text: {text}",
            f"My chat message says '{text}'. Give me a list of its links.",
            f"urls in '{text}'?",
            f"pull both web links out of '{text}'",
            f"Collect the web addresses that '{text}' contains in a list",
            f"Print a list of all URLs in the text '{text}'.",
            f'What URLs occur in "{text}", as a list?',
        ),
        think="URLs: find every http or https followed by characters that are not spaces.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.findall(r"https?://\\S+", text))',
        answer=str([a, b]),
    )


def extract_years(rng: random.Random) -> Draft:
    a, b = sorted(rng.sample(range(1900, 2026), 2))
    name, city = rng.choice(NAMES), rng.choice(CITIES)
    text = rng.choice(
        (
            f"{name} was born in {a} and moved to {city} in {b}",
            f"founded in {a}, renamed in {b}, with {rng.randint(10, 900)} members",
            f"The house of {a} was sold in {b} for {rng.randint(11, 99)} thousand",
            f"{name} worked in {city} from {a} to {b}",
        )
    )
    return Draft(
        phrasings=(
            f'Which years are mentioned in "{text}"?',
            f"find the years in '{text}'",
            f"extract all years (four digits) as a list: {text}",
            f"years in: {text}",
            f"List the four-digit years in this sentence: {text}",
            f"My notes say '{text}'. Which years are in there, as a list of numbers?",
            f"get the years out of '{text}'",
            f"What years occur in '{text}'? Give a list.",
            f"Collect every four-digit year of '{text}' in a list of numbers",
            f"Print a list of the years, as numbers of four digits, in '{text}'.",
            f'What is the list of years named in "{text}"?',
        ),
        think="Years: find every run of exactly four digits and turn it into a number.",
        code=f'import re\n\ntext = {literal(text)}\nprint([int(y) for y in re.findall(r"\\b\\d{{4}}\\b", text)])',
        answer=str([a, b]),
    )


def number_of_unit(rng: random.Random) -> Draft:
    n = rng.choice(
        (str(rng.randint(2, 999)), str(rng.randint(1000, 9000)), f"{rng.randint(1, 99)}.{rng.randint(1, 9)}")
    )
    unit = rng.choice(("kg", "cm", "ml", "km", "px", "g", "mm", "lbs", "GB", "kWh"))
    text = f"{n}{unit}"
    return Draft(
        phrasings=(
            f'What is the number in "{text}"?',
            f'"{text}" - what is the number part?',
            f"number part of {text}",
            f"get the number without the unit from '{text}'",
            f"strip the unit {unit} from {text}",
            f"My table has values like '{text}'. I need the number alone.",
            f"{text} as a plain number, no unit",
            f"Take the {unit} off '{text}' and keep the number",
            f"read the value out of '{text}'",
            f"Print only the number in '{text}', without the unit.",
            f'Which number stands before the unit in "{text}"?',
        ),
        think=f"Number part: remove the unit {unit} from the end.",
        code=f'print("{text}".removesuffix("{unit}"))',
        answer=n,
    )


def amount_before_word(rng: random.Random) -> Draft:
    some = rng.sample(("flour", "sugar", "butter", "rice", "cocoa", "milk", "cheese", "oats"), 3)
    numbers = rng.sample(range(5, 900, 5), 3)
    text = ", ".join(f"{n} g {what}" for n, what in zip(numbers, some, strict=True))
    i = rng.randrange(3)
    what = some[i]
    return Draft(
        phrasings=(
            f'How many grams of {what} are in "{text}"?',
            f"how much {what}, in grams: {text}",
            f"grams of {what} in the recipe '{text}'",
            f"get the amount of {what} from '{text}' (number of grams)",
            f"The recipe says {text}. How many grams of {what} do I need?",
            f"read the grams of {what} out of '{text}'",
            f"recipe: {text}. {what}, how many g?",
            f"What number of grams stands before {what} in '{text}'?",
            f"find the number for {what} in the list {text}",
            f"Extract the amount of {what} in grams from the text '{text}'.",
            f'Which amount of {what}, in grams, does "{text}" give?',
        ),
        think=f"Grams of {what}: search for the digits before g {what}.",
        code=f'import re\n\ntext = "{text}"\nprint(re.search(r"(\\d+) g {what}", text).group(1))',
        answer=str(numbers[i]),
    )


def number_at_end(rng: random.Random) -> Draft:
    n = rng.randint(2, 9999)
    stem = rng.choice(("invoice", "img", "version", "photo", "item", "row", "chapter", rng.choice(ITEMS)))
    text = f"{rng.choice(('', '', f'{rng.randint(1, 9)}'))}{stem}{rng.choice(('', '_', '-', ' '))}{n}"
    return Draft(
        phrasings=(
            f'What is the number at the end of "{text}"?',
            f"what's the number at the end of {text}",
            f"get the last number from '{text}'",
            f"trailing number of '{text}'",
            f"Which number does '{text}' end with?",
            f"My files are called like '{text}'. I need the number at the end.",
            f"number on the end of {text}?",
            f"extract the digits that '{text}' ends in",
            f"Cut the number off the end of '{text}' and show it",
            f"Print the number with which '{text}' ends.",
            f'What number closes the name "{text}"?',
        ),
        think="Number at the end: search for the run of digits before the end of the text.",
        code=f'import re\n\nprint(re.search(r"\\d+$", "{text}").group())',
        answer=str(n),
    )


def part_of_code(rng: random.Random) -> Draft:
    letters = "".join(rng.choice("ABCDEFGHKLMNPRSTUVW") for _ in range(rng.choice((1, 2, 2, 3))))
    n = rng.randint(1, 9999)
    text, wants_letters = f"{letters}{n}", rng.random() < 0.5
    kind, other, test = ("letters", "digits", "isalpha") if wants_letters else ("digits", "letters", "isdigit")
    thing = rng.choice(("flight", "seat", "article", "room"))
    return Draft(
        phrasings=(
            f"What are the {kind} of the {thing} code {text}?",
            f"{thing} {text}: what is the part in {kind}?",
            f"{kind} only from {text}",
            f"take the {kind} out of the {thing} number {text}",
            f"just the {kind} of '{text}' please",
            f"My {thing} is {text}. Which part is made of {kind}?",
            f"Split {text} and give me the {kind}, not the {other}",
            f"Without the {other}, what is left of {text}?",
            f"{text}, drop the {other}",
            f"Print only the {kind} of the {thing} code {text}.",
            f'Which {kind} does the {thing} code "{text}" have?',
        ),
        think=f"The {kind} of {text}: keep the characters that are {kind} and join them.",
        code=f'print("".join(c for c in "{text}" if c.{test}()))',
        answer=letters if wants_letters else str(n),
    )


def letters_then_digits(rng: random.Random) -> Draft:
    letters = [rng.choice("abcdefghkmnpqrstuvwxyz") for _ in range(rng.randint(3, 5))]
    digits = [rng.choice("0123456789") for _ in range(rng.randint(3, 5))]
    drawn = [*letters, *digits]
    rng.shuffle(drawn)
    text = "".join(drawn)
    return Draft(
        phrasings=(
            f'Separate the letters and digits of "{text}": letters first, then a space, then the digits',
            f"separate letters and digits in '{text}'",
            f"{text}: letters, then digits",
            f"split '{text}' into its letters and its digits",
            f"Write the letters of {text}, a space and the digits of {text}",
            f"Sort {text} out: all letters together, then all digits together, in the order they come",
            f"letters apart from digits: {text}",
            f"Pull {text} apart into the letters and, after a space, the digits",
            f"The code {text} mixes letters and digits. Show the letters and then the digits.",
            f"Print the letters of '{text}' followed by a space and its digits.",
            f'Which letters and then which digits does "{text}" contain, in order?',
        ),
        think="Letters and digits apart: join the letters, join the digits, print both.",
        code=(
            f'text = "{text}"\nletters = "".join(c for c in text if c.isalpha())\n'
            'digits = "".join(c for c in text if c.isdigit())\nprint(letters, digits)'
        ),
        answer=f"{re.sub('[0-9]', '', text)} {re.sub('[a-z]', '', text)}",
    )


def before_first_comma(rng: random.Random) -> Draft:
    some = rng.choice(
        (
            [rng.choice(SURNAMES), rng.choice(NAMES), rng.choice(("Mr", "Ms", "Dr"))],
            [f"{rng.randint(1, 90)} {rng.choice(SURNAMES)} Road", rng.choice(CITIES), rng.choice(vocabulary.COUNTRIES)],
            rng.sample(ITEMS, 4),
            [rng.choice(WORDS), sentence(rng), rng.choice(WORDS)],
        )
    )
    text, first = ", ".join(some), rng.random() < 0.6
    side, nth, index = ("before", "first", "0") if first else ("after", "last", "-1")
    return Draft(
        phrasings=(
            f'What comes {side} the {nth} comma in "{text}"?',
            f"keep only the text {side} the {nth} comma: {text}",
            f"{nth} part of '{text}', split at the commas",
            f"everything {side} the {nth} comma in '{text}'",
            f"Which text stands {side} the {nth} comma in '{text}'?",
            f"My addresses look like '{text}'. I only want what is {side} the {nth} comma.",
            f"get the {nth} comma separated part of '{text}'",
            f"cut '{text}' so that just the piece {side} the {nth} comma is left",
            f"take the bit {side} the {nth} comma from '{text}'",
            f"Print the text {side} the {nth} comma in '{text}'.",
            f'Which part of "{text}" stands {side} its {nth} comma?',
        ),
        think=f"Text {side} the {nth} comma: split at the commas and take the part with index {index}.",
        code=f'print({literal(text)}.split(", ")[{index}])',
        answer=re.sub(", .*", "", text) if first else re.sub(".*, ", "", text),
    )
