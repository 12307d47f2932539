"""Numbers, e-mail addresses and tags found in a text."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, NAMES, SURNAMES, TAGS, literal
from training.skills.vocabulary import person
from training.skills.wording import plural


def _numeric_text(rng: random.Random) -> tuple[str, list[int]]:
    a, b, c = rng.randint(2, 30), rng.randint(2, 99), rng.randint(2, 500)
    first, second = map(plural, rng.sample(ITEMS, 2))
    name = rng.choice(NAMES)
    return rng.choice(
        (
            (f"I bought {a} {first} and {b} {second} for {c} dollars", [a, b, c]),
            (f"{name} has {a} {first} and {b} {second}", [a, b]),
            (f"Room {c} on floor {a} has {b} seats", [c, a, b]),
            (f"Order {c} contains {b} items", [c, b]),
            (f"The bus number {a} leaves at gate {b} with {c} passengers", [a, b, c]),
            (f"abc{a}def{b}ghi{c}", [a, b, c]),
        )
    )


def extract_numbers(rng: random.Random) -> Draft:
    text, numbers = _numeric_text(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} left me the note "{text}". I want all the numbers in it, in order, as a list.',
            f'In "{text}", which numbers are there? List them in order.',
            f"A note says: {text}. List its numbers.",
            f'Extract all numbers from "{text}"',
            f"Extract the numbers from '{text}'",
            f"What numbers appear in '{text}'?",
            f"extract numbers: {text}",
            f'Find all the numbers in "{text}" and list them',
            f"get every number out of {text}",
            f"Pull the numbers out of this text: {text}",
            f'Which numbers does the text "{text}" mention? Give a list.',
            f'numbers in "{text}"?',
            f"list the numbers: {text}",
            f'get all numbers from "{text}" as a list',
            f"pull out numbers '{text}'",
            f'Give me a list of the numbers in "{text}"',
            f"Which numbers are in '{text}'? As a list, in order.",
            f'Show every number that occurs in "{text}" as a list',
            f"Find the numbers hidden in this string: {text}",
            f"I only need the numbers from '{text}', as a list.",
            f'parse the integers out of "{text}"',
            f"What are all the numbers mentioned in '{text}', in order? Don't add them.",
            f'Take "{text}" and return its numbers as a Python list.',
            f"List the numbers in “{text}”",
            f"List all numbers in '{text}'.",
            f'Find every number in the string "{text}".',
        ),
        think="List of the numbers: find all runs of digits and turn them into integers.",
        code=f'import re\n\ntext = {literal(text)}\nprint([int(n) for n in re.findall(r"\\d+", text)])',
        answer=str(numbers),
    )


def sum_numbers_in_text(rng: random.Random) -> Draft:
    text, numbers = _numeric_text(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} wrote "{text}" and now asks what all the numbers in it add up to.',
            f'Extract all numbers from "{text}" and give their sum.',
            f"pull the numbers out of '{text}' and add them up",
            f"total of all the numbers in: {text}",
            f"add the numbers you find in '{text}'",
            f'What is the sum of the numbers in "{text}"?',
            f"Add up all the numbers in '{text}'",
            f"Sum the numbers that appear in this text: {text}",
            f"sum of numbers in {text}",
            f'Find all numbers in "{text}" and add them together',
            f"total of all numbers in '{text}'",
            f"Extract the numbers from '{text}' and give their sum.",
            f'If you add every number mentioned in "{text}", what do you get?',
            f"add all numbers: {text}",
            f'total of the numbers in "{text}"?',
            f"What do the numbers in '{text}' add up to?",
            f'Give me the sum of every number in "{text}"',
            f"Take the numbers out of '{text}' and total them",
            f'sum up all the integers in "{text}"',
            f"Ignore the words and add the numbers: {text}",
            f"Tell me the total if you add together all numbers in '{text}'.",
            f"Calculate the sum of all numbers in the text '{text}'.",
            f'Sum up the numbers found in "{text}".',
        ),
        think="Sum of the numbers: find all runs of digits and add them as integers.",
        code=f'import re\n\ntext = {literal(text)}\nprint(sum(int(n) for n in re.findall(r"\\d+", text)))',
        answer=str(sum(numbers)),
    )


def _email(rng: random.Random) -> tuple[str, str]:
    first, last = rng.choice(NAMES).lower(), rng.choice(SURNAMES).lower()
    user = rng.choice((f"{first}.{last}", first, f"{first}{rng.randint(1, 99)}", f"{first[0]}{last}", "support",
                       f"{first}_{last}", "info", "sales"))  # fmt: skip
    return user, rng.choice(DOMAINS)


def extract_email(rng: random.Random) -> Draft:
    user, domain = _email(rng)
    email = f"{user}@{domain}"
    name = rng.choice(NAMES)
    text = rng.choice(
        (
            f"Contact {name} at {email} for details",
            f"Please write to {email} before Friday",
            f"{name} <{email}> sent you a message",
            f"My address is {email} and my phone is {rng.randint(100, 999)}-{rng.randint(1000, 9999)}",
            f"send your CV to {email}, thanks",
        )
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f'I have a letter with the line "{text}". What\'s the mail address in it?',
            f'{p.name} wants to answer, but all {p.he} got is "{text}". Which address should {p.he} write to?',
            f'There is an e-mail address hidden in this line: "{text}". Which?',
            f"Where can I write to, according to '{text}'? Only the e-mail address.",
            f"whats the email in: {text}",
            f"which address do I write to? {text}",
            f'Extract the email address from "{text}"',
            f"Extract the email from: {text}",
            f"What is the email address in '{text}'?",
            f"extract email {text}",
            f'Find the e-mail address in the text "{text}"',
            f"get the email out of '{text}'",
            f"A customer wrote: {text}. Which email address is in there?",
            f"Pull the mail address from this text: {text}",
            f'email in "{text}"?',
            f"get email from '{text}'",
            f"find the email: {text}",
            f"What's the email address here: {text}",
            f'Give me only the email address from "{text}"',
            f'pull the e-mail out of "{text}"',
            f'Which address should I write to according to "{text}"?',
            f"I only need the email address in this line: {text}",
            f"Take the text '{text}' and return the email it contains.",
            f'Look for the e-mail address in "{text}" and print it.',
            f"Which e-mail is mentioned in '{text}'?",
            f"Please copy the email address out of this message: {text}",
            f"Find the email in '{text}'.",
            f'Which email address appears in "{text}"?',
        ),
        think="Email address: search the text for one with a regular expression.",
        code=(
            f'import re\n\ntext = {literal(text)}\nprint(re.search(r"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", text).group())'
        ),
        answer=email,
    )


def email_domain(rng: random.Random) -> Draft:
    user, domain = _email(rng)
    email = f"{user}@{domain}"
    p = person(rng)
    return Draft(
        phrasings=(
            f"From the address {email} I only want the part after the @.",
            f"{p.name} sorts {p.his} mails by what follows the @ in the address. Under what does {email} go?",
            f"What is the domain of {email}?",
            f"Extract the domain from the email {email}",
            f"Get the domain name from '{email}'",
            f"domain of {email}",
            f"email domain {email}",
            f"At which domain is the address {email} registered?",
            f'Which mail provider domain is used in "{email}"?',
            f"Print the part after the @ in {email}.",
            f"domain part of {email}?",
            f"which domain is {email} at",
            f"Give me just the domain of the e-mail {email}",
            f"Take {email} and cut off everything up to and including the @",
            f"What comes after the @ in {email}?",
            f"mail domain from '{email}'",
            f"Which mail server domain belongs to the address {email}?",
            f"I group customers by email domain. Which one is it for {email}?",
            f"Find the domain of the email address '{email}'.",
            f"What is the domain part of the email address {email}?",
        ),
        think=f"Split {email} at the @ and take the second part.",
        code=f'print("{email}".split("@")[1])',
        answer=domain,
    )


def email_user(rng: random.Random) -> Draft:
    user, domain = _email(rng)
    email = f"{user}@{domain}"
    return Draft(
        phrasings=(
            f'What is the user name part of the address "{email}"?',
            f"user name in {email}",
            f"Which part of {email} comes before the @?",
            f"what is in front of the at sign in {email}",
            f"What is the user name in {email}?",
            f"Extract the username from the email {email}",
            f"Get the part before the @ in '{email}'",
            f"username of {email}",
            f"local part of {email}",
            f"Who is the user in the address {email}? Give only the user name.",
            f'A site uses the name before the @ as login. What is it for "{email}"?',
            f"Print the user part of the email address {email}",
            f"user part of {email}?",
            f"name before the @: {email}",
            f"Give me just the username of the e-mail {email}",
            f"Take {email} and cut off the @ and everything after it",
            f"What comes before the @ in {email}?",
            f"username from '{email}'",
            f"Find the username of the email address '{email}'.",
            f"What is the part before the @ sign in {email}?",
        ),
        think=f"Split {email} at the @ and take the first part.",
        code=f'print("{email}".split("@")[0])',
        answer=user,
    )


def extract_hashtags(rng: random.Random) -> Draft:
    mark, name = rng.choice((("#", "hashtags"), ("#", "hashtags"), ("@", "mentions")))
    source = TAGS if mark == "#" else tuple(n.lower() for n in NAMES)
    tags = [mark + tag for tag in rng.sample(source, rng.randint(2, 3))]
    text = rng.choice(
        (
            f"Loving this day {' '.join(tags)}",
            f"New post about {tags[0]} and {tags[1]} is online" + "".join(f" {t}" for t in tags[2:]),
            f"{tags[0]} is great, thanks {' '.join(tags[1:])}",
            f"Great meeting today! {' '.join(tags)}",
        )
    )
    return Draft(
        phrasings=(
            f'Extract the {name} from "{text}"',
            f"Find all {name} in '{text}'",
            f"What {name} are in this post: {text}",
            f"extract {name}: {text}",
            f'List the {name} in "{text}"',
            f"get {name} from {text}",
            f"A post on social media reads '{text}'. Which {name} does it use?",
            f'Pull every one of the {name} out of "{text}" as a list.',
            f'{name} in "{text}"?',
            f"all {name} as a list: {text}",
            f"Give me a list of the {name} from '{text}'",
            f"pull {name} out of this: {text}",
            f'Which {name} did they use in "{text}"? As a list, with the sign.',
            f"I need every one of the {name} in '{text}', keep the sign in front",
            f"Extract all {name} from the text '{text}'.",
            f'Which {name} appear in "{text}"?',
        ),
        think=f"Find every {mark} followed by word characters.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.findall(r"{mark}\\w+", text))',
        answer=str(tags),
    )
