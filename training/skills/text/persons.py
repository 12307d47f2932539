"""People's names turned into other forms: reordered, shortened, e-mail addresses, lists in a sentence."""

from __future__ import annotations

import random
import re

from training.skills import vocabulary
from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, NAMES, SURNAMES, literal
from training.skills.vocabulary import person

_FIRST = tuple(dict.fromkeys((*NAMES, *vocabulary.NAMES)))
_LAST = tuple(dict.fromkeys((*SURNAMES, *vocabulary.SURNAMES)))


def _full(rng: random.Random) -> tuple[str, str]:
    return rng.choice(_FIRST), rng.choice(_LAST)


def flip_name(rng: random.Random) -> Draft:
    first, last = _full(rng)
    if rng.random() < 0.3:
        first += " " + rng.choice(_FIRST)
    text = f"{last}, {first}"
    p = person(rng)
    return Draft(
        phrasings=(
            f'I have names like "Smith, John" and need them like "John Smith". What does "{text}" become?',
            f"{p.name} writes badges from a list that has '{text}' on it. The surname should come last and "
            "there is no comma. What goes on the badge?",
            f'Write the name "{text}" the ordinary way round, first name first.',
            f"A list says '{text}'. How is the person called, without the comma?",
            f'Turn "{text}" into first name followed by last name',
            f"Write the name '{text}' with the first name first and no comma",
            f"'{text}' as first name last name",
            f"flip name order: {text}",
            f'Our list has "{text}" with the surname first. How is it written the usual way round?',
            f"Convert '{text}' from 'Last, First' to 'First Last'",
            f'The register says "{text}". What goes on the name badge, given name first?',
            f"Could you put the name '{text}' in normal order?",
            f"change '{text}' to first last",
            f"Swap the parts of '{text}' around the comma and drop the comma",
            f'Reformat the name "{text}" so that it reads first name, space, surname.',
            f"I address letters with the given name before the family name. What do I write for '{text}'?",
            f"natural order of the name {text}",
            f"Rearrange '{text}' so that the surname comes last, without a comma.",
            f'How does the name "{text}" read with the given name in front?',
        ),
        think="First name before last name: split at the comma and join the two parts the other way round.",
        code=f'last, first = {literal(text)}.split(", ")\nprint(first, last)',
        answer=f"{first} {last}",
    )


def surname_first(rng: random.Random) -> Draft:
    first, last = _full(rng)
    text = f"{first} {last}"
    return Draft(
        phrasings=(
            f'The library sorts its cards like "Curie, Marie". What stands on the card of {text}?',
            f'Turn "{text}" into the style "Curie, Marie".',
            f"file {text} under the surname: surname, comma, first name",
            f'Turn the name "{text}" into the form "Last, First".',
            f"name for an index card: {text} as last name, comma, first name",
            f"Put the surname first, then a comma: {text}",
            f"{text} the other way round, as surname, comma, first name",
            f'Write "{text}" as last name, comma, first name',
            f"Turn '{text}' into the form 'Last, First'",
            f"'{text}' surname first with a comma",
            f"last, first: {text}",
            f"How is {text} listed in a phone book, with the surname, a comma and the first name?",
            f"Our library sorts authors as 'Surname, Name'. How do we enter {text}?",
            f"Could you put the surname of {text} in front, followed by a comma and the given name?",
            f"Convert the name {text} to 'Surname, Firstname'",
            f"{text} -> Lastname, Firstname",
            f"For the bibliography write the author {text} with family name first, then a comma",
            f"Change {text} so that the family name is first and a comma stands between the names.",
            f"index form of the name {text} (last name, first name)",
            f"Print the name {text} as surname, then comma, then first name.",
            f'What is "{text}" in the format last name comma first name?',
        ),
        think="Last name, comma, first name: split the name and print the parts the other way round with a comma.",
        code=f'first, last = {literal(text)}.split()\nprint(f"{{last}}, {{first}}")',
        answer=re.sub(r"(\w+) (\w+)", r"\2, \1", text),
    )


def short_name(rng: random.Random) -> Draft:
    first, last = _full(rng)
    text = f"{first} {last}"
    return Draft(
        phrasings=(
            f'Write "{text}" the way "Marie Curie" becomes "M. Curie".',
            f"Abbreviate the first name of {text} to its initial with a dot",
            f'Write "{text}" with only the initial of the first name, like J. Doe',
            f"{text} as initial plus surname with a dot",
            f"short form of {text} (J. Doe style)",
            f"How is {text} written with the first name shortened to one letter and a dot?",
            f"The door sign has no room for {text}. Shorten the first name to a letter and a dot.",
            f"Could you shorten {text} the way John Doe becomes J. Doe?",
            f"Turn {text} into first initial, dot, space, last name",
            f"first initial and last name of {text}, e.g. J. Doe",
            f"In our schedule people appear like J. Doe. How does {text} appear?",
            f"Replace the first name in '{text}' by its first letter and a full stop.",
            f"cite {text} as initial with period and surname",
            f"Print {text} as the initial of the first name with a dot, then the surname.",
            f'What is the name "{text}" in the form J. Doe?',
        ),
        think="Initial with a dot, then the last name: split the name and take the first letter of the first name.",
        code=f'first, last = {literal(text)}.split()\nprint(f"{{first[0]}}. {{last}}")',
        answer=re.sub(r"^(\w)\w*", r"\1.", text),
    )


def email_from_name(rng: random.Random) -> Draft:
    first, last = _full(rng)
    domain = rng.choice(DOMAINS)
    text = f"{first} {last}"
    return Draft(
        phrasings=(
            f"At our company everybody's address is first.last@{domain} in small letters. {text} is new. Which "
            "address is that?",
            f"create an email address from the name {text} at {domain}, first.last in lower case",
            f"{text} works at {domain}: address as first.last, small letters",
            f"Make an email address firstname.lastname@{domain} for {text}, in lower case",
            f"What is the email of {text} if addresses look like first.last@{domain}, all lowercase?",
            f"email for {text} at {domain}, first.last, lowercase",
            f"{text} -> first.last@{domain} in small letters",
            f"Build the lower-case address with first name, dot, last name at {domain} for {text}",
            f"At our office everyone has first.last@{domain} in small letters. What does the new colleague {text} get?",
            f"Could you generate the e-mail address of {text}: lowercase, a dot between the names, domain {domain}?",
            f"create company mail for {text} with domain {domain} (first.last, lowercase)",
            f"The rule is name.surname@{domain} with no capitals. Apply it to {text}",
            f"I want to write to {text}; mail there is firstname.lastname@{domain}, lower case. What is the address?",
            f"Join the names in '{text}' with a dot, in lower case, and add @{domain}.",
            f"Which address does {text} have when the pattern is first.last@{domain} in lower case?",
            f"Form the e-mail address first.last@{domain} for {text} using small letters only.",
            f"What e-mail address would {text} have at {domain} by the lower-case pattern first.last?",
        ),
        think=f"E-mail address first.last: lower-case the name, replace the space by a dot and add @{domain}.",
        code=f'name = {literal(text)}\nprint(name.lower().replace(" ", ".") + "@{domain}")',
        answer=f"{first.casefold()}.{last.casefold()}@{domain}",
    )


def user_name(rng: random.Random) -> Draft:
    first, last = _full(rng)
    text = f"{first} {last}"
    return Draft(
        phrasings=(
            "Everybody at work logs in with the first letter of the first name and the surname, all in small "
            f"letters. {text} starts on Monday; what is the login?",
            f"login name for {text}: first letter plus surname, small letters",
            f"our accounts are first initial + surname, no capitals. {text} gets which?",
            f"Make a username from {text}: first letter of the first name plus the last name, in lower case",
            f"What is the login of {text} if it is the first initial followed by the surname, all lowercase?",
            f"username for {text}, first initial + last name, lowercase",
            f"{text} -> initial and surname as lowercase login",
            f"Create the user name of {text} like John Doe gets jdoe",
            f"At our school Jane Doe logs in as jdoe. What is the login of {text}?",
            f"Could you generate a user id for {text} in the style jdoe for John Doe?",
            f"login name {text} (jdoe style)",
            f"Put the first initial of {text} in front of the surname, in small letters without a space",
            f"Accounts are named by initial and family name in lower case, as in jdoe. How is {text}'s account called?",
            f"Build a lower-case user name from the first letter of the given name and the surname of '{text}'.",
            f"generate username jdoe-like from '{text}'",
            f"Form the login for {text}: initial of the first name and whole last name, lower case.",
            f"What user name does {text} get when John Doe gets jdoe?",
        ),
        think="User name: join the first letter of the first name and the last name, in lower case.",
        code=f"first, last = {literal(text)}.lower().split()\nprint(first[0] + last)",
        answer=re.sub(r"^(\w)\w* ", r"\1", text).lower(),
    )


def first_names(rng: random.Random) -> Draft:
    size = rng.randint(2, 4)
    firsts, lasts = rng.sample(_FIRST, size), rng.sample(_LAST, size)
    surnames = rng.random() < 0.4
    what, other = ("last names", "surnames") if surnames else ("first names", "given names")
    full = [f"{a} {b}" for a, b in zip(firsts, lasts, strict=True)]
    shown, place = ", ".join(full), -1 if surnames else 0
    return Draft(
        phrasings=(
            f"List the {what} of these people: {shown}",
            f"Get only the {what} from {shown}",
            f"{what} of {shown}",
            f"{what} only: {full}",
            f"What are the {what} in the list {full}?",
            f"For the seating plan I need just the {other} of {shown}. List them.",
            f"Could you give me a list of the {other} of {shown}?",
            f"Extract the {what} from the names {shown}",
            f"Take {full} and keep nothing but the {what}",
            f"My guests are {shown}. Make a list with their {what}.",
            f"get {other} as a list from {shown}",
            f"From the full names {shown}, show the {other} in a Python list.",
            f"Print a list of the {what} of {shown}.",
            f"Which {other} do the people {shown} have, as a list?",
        ),
        think=f"List of the {what}: split each name and take its {'last' if surnames else 'first'} word.",
        code=f"names = [{', '.join(map(literal, full))}]\nprint([n.split()[{place}] for n in names])",
        answer=str(lasts if surnames else firsts),
    )


def english_list(rng: random.Random) -> Draft:
    drawn = rng.sample(rng.choice((ITEMS, _FIRST, vocabulary.FOODS, vocabulary.CITIES)), rng.randint(3, 5))
    word = rng.choice(("and", "and", "or"))
    shown, spaced = ", ".join(drawn), " ".join(f"'{w}'" for w in drawn)
    return Draft(
        phrasings=(
            f"I want to mention {shown} in a letter, with commas and with '{word}' but no comma before the "
            "last. How does it read?",
            f"turn {shown} into a phrase: commas, and '{word}' before the last (no comma there)",
            f"write {shown} as a sentence would, with '{word}' before the last and no comma before it",
            f"Join {drawn} with commas and '{word}' before the last item (no comma before '{word}')",
            f"Write the list {shown} in a sentence: commas between, '{word}' before the last, no Oxford comma",
            f"{drawn} as 'a, b {word} c'",
            f"english enumeration of {shown} with '{word}', no comma before it",
            f"Turn {drawn} into text of the form 'x, y {word} z'",
            f"The invitation needs {shown} in one phrase like 'x, y {word} z'. What does it say?",
            f"Could you format {drawn} the way people write it, commas and then '{word}' without a comma before it?",
            f"human readable list, '{word}' before the last without comma: {drawn}",
            f"Put commas between the words {spaced}, but only '{word}' between the last two",
            f"From the array {drawn} make a phrase with commas and a final '{word}', not using the Oxford comma.",
            f"I want to read {drawn} aloud as 'one, two {word} three'. Print that phrase.",
            f"Combine {drawn} into a string, the last two joined by '{word}', the others by commas",
            f"Print the items {shown} as a phrase such as 'x, y {word} z'.",
            f"How is the list {drawn} written in a sentence, with '{word}' and no comma between the last two?",
        ),
        think=f"Phrase with {word}: join all but the last with commas, then add {word} and the last.",
        code=f'words = {drawn}\nprint(", ".join(words[:-1]) + " {word} " + words[-1])',
        answer=f" {word} ".join(shown.rsplit(", ", 1)),
    )
