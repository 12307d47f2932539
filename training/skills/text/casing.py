"""Upper and lower case, and the ways of writing identifiers."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, punctuated, sentence, word
from training.skills.vocabulary import person

_PARTS = ("user", "first", "last", "name", "total", "price", "order", "item", "count", "max", "value", "file",
          "path", "is", "active", "get", "date", "created", "page", "index", "list", "error", "customer", "email",
          "address", "phone", "number", "start", "end", "time", "current", "row", "new", "account", "balance",
          "login", "attempts", "image", "width", "valid", "main", "menu", "button", "label", "send", "message",
          "background", "color")  # fmt: skip


def uppercase(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence, punctuated))(rng)
    return Draft(
        phrasings=(
            f'The sign reads "{text}". Make the whole thing upper case, please.',
            f'Put "{text}" in upper case.',
            f"SHOUT this, all capitals: {text}",
            f"Make this upper case: {text}",
            f"capital letters only please: {text}",
            f"I want this in big letters: {text}",
            f"all caps: {text}",
            f'Convert "{text}" to uppercase',
            f"Make '{text}' uppercase",
            f"What is '{text}' in all caps?",
            f"uppercase: {text}",
            f"Write {text} in capital letters",
            f"turn {text} into upper case",
            f'Could you put "{text}" in capitals for me?',
            f"I need a headline in ALL CAPS: {text}",
            f"Change the text '{text}' to upper case letters.",
            f"to uppercase: {text}",
            f"all caps {text}",
            f'"{text}" in uppercase',
            f'"{text}" in capital letters please',
            f"Give me '{text}' in all caps",
            f'Capitalize every letter of "{text}"',
            f"Put the whole of '{text}' in capitals.",
            f"SHOUT this for me: {text}",
            f'How do you write "{text}" in all capital letters?',
            f"Turn every letter of '{text}' into a capital.",
            f'make "{text}" all uppercase',
            f"My form wants block capitals. What do I write for '{text}'?",
            f'What is "{text}".upper()?',
            f"Convert “{text}” to uppercase",
            f'Convert the string "{text}" to upper case.',
            f"What does '{text}' look like in uppercase?",
        ),
        think="All letters capital: convert the text with upper().",
        code=f"print({literal(text)}.upper())",
        answer="".join(chr(ord(c) - 32) if "a" <= c <= "z" else c for c in text),
    )


def lowercase(rng: random.Random) -> Draft:
    drawn = rng.choice((word, sentence, punctuated))(rng)
    text = rng.choice((drawn.upper(), drawn.title(), "".join(rng.choice((c, c.upper())) for c in drawn)))
    p = person(rng)
    return Draft(
        phrasings=(
            f'I got a mail that says "{text}" and the big letters hurt my eyes. Put it in lower case.',
            f'{p.name} leaned on the shift key and typed "{text}". Write it with small letters only.',
            f'My nephew typed "{text}" with the wrong letters big. Turn it into small letters.',
            f"make this lowercase: {text}",
            f"someone is shouting: {text}. Write it all in lower case.",
            f"lowercase everything in '{text}'",
            f"small letters only please: {text}",
            f"no capitals please: {text}",
            f'Convert "{text}" to lowercase',
            f"Make '{text}' lowercase",
            f"What is '{text}' in lower case?",
            f"lowercase: {text}",
            f"Write {text} in small letters",
            f"turn {text} into lower case",
            f'Could you put "{text}" in lower case for me?',
            f"Someone left caps lock on and typed: {text} - please make it all lower case",
            f"Change the text '{text}' to lower case letters.",
            f"to lowercase: {text}",
            f"all lowercase {text}",
            f'"{text}" in lowercase',
            f'"{text}" in small letters please',
            f"Give me '{text}' in all lower case",
            f"Put the whole of '{text}' in small letters.",
            f'Remove the capitals: write "{text}" in lower case.',
            f'How do you write "{text}" with only small letters?',
            f"Turn every capital letter of '{text}' into a small one.",
            f'make "{text}" all lowercase',
            f"The login is stored in lower case. What is '{text}' then?",
            f'What is "{text}".lower()?',
            f"no caps please: {text}",
            f"“{text}” to lower case",
            f'Convert the string "{text}" to lower case.',
            f"What does '{text}' look like in lowercase?",
        ),
        think="All letters small: convert the text with lower().",
        code=f"print({literal(text)}.lower())",
        answer="".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text),
    )


def title_case(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    p = person(rng)
    return Draft(
        phrasings=(
            f'My little brother typed "{text}" for the cover of his story. Make every word start with a '
            "capital letter.",
            f"{p.name} needs '{text}' as a headline, each word with a big first letter. How does it look?",
            f'Change "{text}" so that every word starts with a capital.',
            f"as a book title, capital at the start of each word: {text}",
            f"capitalise each word: {text}",
            f"every word with a capital: {text}",
            f'Convert "{text}" to title case',
            f"Capitalize the first letter of each word in '{text}'",
            f"Write '{text}' in title case",
            f"title case: {text}",
            f'Capitalize every word in "{text}"',
            f"capitalize each word of {text}",
            f'My book is called "{text}". How is that written in title case?',
            f"Make the first letter of every word upper case: {text}",
            f'"{text}" in title case',
            f"to title case: {text}",
            f"Capitalise each word: {text}",
            f"Give every word of '{text}' a capital first letter",
            f"Make this a title, with each word capitalized: {text}",
            f'Write "{text}" like a headline, every word starting with a capital letter',
            f'capitalize first letter of every word "{text}"',
            f"How do you write '{text}' with a capital at the start of each word?",
            f'What is "{text}".title()?',
            f"I need the song title '{text}' with each word capitalised.",
            f'Put all the words of "{text}" in initial caps.',
            f"Start each word in '{text}' with an uppercase letter.",
            f"Please convert this heading to title case: {text}",
            f"Title case: “{text}”",
            f"Turn '{text}' into title case.",
            f'Capitalize the first letter of every word in "{text}".',
        ),
        think="Title case: give every word a capital first letter with title().",
        code=f"print({literal(text)}.title())",
        answer=" ".join(w[0].upper() + w[1:] for w in text.split()),
    )


def capitalize_first(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng).lower()))
    return Draft(
        phrasings=(
            f'Make the first letter of "{text}" big and leave the others small.',
            f'Capitalize only the first letter of "{text}"',
            f"Capitalize the first letter of '{text}'",
            f"Make only the first letter of '{text}' upper case",
            f"capitalize first letter: {text}",
            f'Write "{text}" with a capital first letter.',
            f"sentence case for {text}",
            f'Could you start "{text}" with a capital letter?',
            f"The first character of '{text}' should be upper case. What is the result?",
            f"start with a capital: {text}",
            f'"{text}" with only the first letter upper case',
            f"Make the first letter of '{text}' a capital and leave the rest small",
            f"capitalise the first letter: {text}",
            f'Put "{text}" in sentence case',
            f'What is "{text}".capitalize()?',
            f"Write '{text}' as the start of a sentence, with one capital at the beginning.",
            f'Only the very first letter of "{text}" should be a capital. How does it look?',
            f"Change '{text}' so that it begins with a capital letter.",
            f'Capitalize the first letter of the string "{text}".',
        ),
        think="Only the first letter capital: convert the text with capitalize().",
        code=f"print({literal(text)}.capitalize())",
        answer=text[0].upper() + text[1:],
    )


def swap_case(rng: random.Random) -> Draft:
    drawn = rng.choice((word, sentence))(rng)
    text = rng.choice((drawn, "".join(rng.choice((c, c.upper())) for c in drawn)))
    return Draft(
        phrasings=(
            f'Swap the case of "{text}"',
            f"Swap upper and lower case in '{text}'",
            f"Invert the case of every letter in '{text}'",
            f"swapcase {text}",
            f'Toggle the case of "{text}".',
            f"Turn capitals into small letters and small letters into capitals: {text}",
            f'What is "{text}" with upper and lower case swapped?',
            f"Could you flip the case of each letter in '{text}'?",
            f'"{text}" with the case swapped',
            f"swap case: {text}",
            f'Flip upper and lower case in "{text}"',
            f"Make the capitals small and the small letters capital in '{text}'",
            f'What is "{text}".swapcase()?',
            f"toggle case '{text}'",
            f'How does "{text}" look typed with the case of every letter inverted?',
            f"Swap the case of all letters in '{text}'.",
            f'Change uppercase to lowercase and lowercase to uppercase in "{text}".',
        ),
        think="Case swapped: turn upper into lower case and lower into upper case with swapcase().",
        code=f"print({literal(text)}.swapcase())",
        answer="".join(c.lower() if c.isupper() else c.upper() for c in text),
    )


def snake_case(rng: random.Random) -> Draft:
    parts = rng.sample(_PARTS, rng.randint(2, 4))
    text = rng.choice((" ".join(parts), " ".join(parts).title(), " ".join(rng.sample(ITEMS, 3)).title()))
    p = person(rng)
    return Draft(
        phrasings=(
            f'{p.name} wants a column in a program to be called "{text}", but names there are lower case with '
            "underscores. What is it called?",
            f'Convert "{text}" to snake_case',
            f"Convert '{text}' to snake case",
            f"What is '{text}' in snake_case?",
            f"snake case of {text}",
            f'Write "{text}" as a snake_case variable name.',
            f"snake_case: {text}",
            f'I need a Python variable name for "{text}". What is it in snake case?',
            f"Turn the words '{text}' into a snake_case identifier",
            f"to snake_case: {text}",
            f'"{text}" in snake case',
            f"snake_case version of '{text}'",
            f'Give me "{text}" as snake_case',
            f"Make a snake case name out of '{text}'",
            f'Name a Python variable after "{text}", lower case with underscores.',
            f"Lowercase '{text}' and put underscores between the words",
            f'How would "{text}" be written as a Python variable in snake_case?',
            f'The column is headed "{text}". What is the snake_case column name?',
            f'turn "{text}" into snake_case please',
            f"Join the words of '{text}' with underscores, all in lower case.",
            f'convert to snake case "{text}"',
            f"Change '{text}' into snake_case.",
            f'How do you write "{text}" in snake case?',
        ),
        think="Snake case: lower-case the words and join them with underscores.",
        code=f'print({literal(text)}.lower().replace(" ", "_"))',
        answer="_".join(w.lower() for w in text.split()),
    )


def camel_to_snake(rng: random.Random) -> Draft:
    parts = rng.sample(_PARTS, rng.randint(2, 4))
    text = parts[0] + "".join(p.capitalize() for p in parts[1:])
    p = person(rng)
    return Draft(
        phrasings=(
            f"My variable is called {text} but our house style is snake_case. What should it be?",
            f"{p.name} comes from Java and wrote {text} in a Python program. How would that name look in snake_case?",
            f"Convert {text} from camelCase to snake_case",
            f'Convert the camelCase name "{text}" to snake_case',
            f"camelCase to snake_case: {text}",
            f"What is the snake_case version of the camel case name {text}?",
            f"camel to snake {text}",
            f"Our API calls a field '{text}'. What is its name in snake_case?",
            f'Rename the camelCase identifier "{text}" to snake case.',
            f"Turn {text} from camel case into snake case, please.",
            f"camelCase {text} in snake_case?",
            f"{text} -> snake_case",
            f"snake_case for the JavaScript name '{text}'",
            f"Convert the variable {text} from camel case to snake case",
            f"My linter wants snake_case. What should {text} be called?",
            f"Give me {text} rewritten as snake_case",
            f"I'm porting JavaScript to Python. What does the variable {text} become in snake_case?",
            f"Split {text} at its capitals and join the parts with underscores in lower case.",
            f"Change the camelCase identifier '{text}' to snake_case.",
            f"How is the camelCase variable {text} written in snake_case?",
        ),
        think="Camel case to snake case: put an underscore before every capital letter and lower-case the result.",
        code=f'import re\n\nprint(re.sub(r"([A-Z])", r"_\\1", {literal(text)}).lower())',
        answer="_".join(parts),
    )


def camel_case(rng: random.Random) -> Draft:
    parts = rng.sample(_PARTS, rng.randint(2, 4))
    text = rng.choice((" ", "_")).join(parts)
    return Draft(
        phrasings=(
            f'Convert "{text}" to camelCase',
            f"Convert '{text}' to camel case",
            f"What is '{text}' in camelCase?",
            f"camelCase of {text}",
            f'Write "{text}" as a camelCase identifier.',
            f"camel case: {text}",
            f'I need a JavaScript variable name for "{text}". What is it in camelCase?',
            f"Turn '{text}' into lower camel case",
            f"to camelCase: {text}",
            f'"{text}" in camel case',
            f"camelCase version of '{text}'",
            f'Give me "{text}" as camelCase',
            f"Make a camelCase name out of '{text}'",
            f'Name a JavaScript variable after "{text}", in camelCase with a small first letter.',
            f'How would "{text}" be written as a camelCase variable?',
            f'The field is called "{text}". What is it in camelCase?',
            f'turn "{text}" into camelCase please',
            f"Join '{text}' into one camelCase word, the first letter small.",
            f'convert to camel case "{text}"',
            f"I'm writing TypeScript and need '{text}' in camelCase.",
            f"Change '{text}' into camelCase.",
            f'How do you write "{text}" in camel case?',
        ),
        think="Camel case: keep the first word and capitalise the words after it, joined without separators.",
        code=(
            f'words = {literal(text)}.replace("_", " ").split()\n'
            'print(words[0].lower() + "".join(w.capitalize() for w in words[1:]))'
        ),
        answer=parts[0] + "".join(p[0].upper() + p[1:] for p in parts[1:]),
    )


def kebab_slug(rng: random.Random) -> Draft:
    text = rng.choice((sentence(rng).title(), " ".join(rng.sample(_PARTS, 3))))
    return Draft(
        phrasings=(
            f'Convert "{text}" to a URL slug',
            f"Convert '{text}' to kebab-case",
            f"Make a slug from the title '{text}'",
            f"slugify {text}",
            f'What is "{text}" in kebab case?',
            f"kebab-case: {text}",
            f'My blog post is titled "{text}". What should its slug be?',
            f"Write '{text}' in lower case with hyphens instead of spaces",
            f'"{text}" as a slug',
            f"slug for '{text}'",
            f"to kebab-case: {text}",
            f'Give me "{text}" as kebab-case',
            f'Turn the heading "{text}" into a URL-friendly slug with hyphens',
            f"kebab-case version of '{text}'",
            f"How would '{text}' look in a URL, lower case with dashes?",
            f'Lowercase "{text}" and put hyphens between the words',
            f"make a url slug: {text}",
            f"Turn '{text}' into a slug with hyphens.",
            f'Create a URL slug for "{text}".',
        ),
        think="Slug: lower-case the text and replace the spaces with hyphens.",
        code=f'print({literal(text)}.lower().replace(" ", "-"))',
        answer="-".join(w.lower() for w in text.split()),
    )
