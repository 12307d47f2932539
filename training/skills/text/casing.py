"""Upper and lower case, and the ways of writing identifiers."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import ITEMS, WORDS, literal, punctuated, sentence, word

_PARTS = ("user", "first", "last", "name", "total", "price", "order", "item", "count", "max", "value", "file",
          "path", "is", "active", "get", "date", "created", "page", "index", "list", "error")  # fmt: skip


def uppercase(rng: random.Random) -> Draft:
    text = rng.choice((word, sentence, punctuated))(rng)
    return Draft(
        phrasings=(
            f'Convert "{text}" to uppercase',
            f"Make '{text}' uppercase",
            f"What is '{text}' in all caps?",
            f"uppercase: {text}",
            f"Write {text} in capital letters",
            f"turn {text} into upper case",
            f'Could you put "{text}" in capitals for me?',
            f"I need a headline in ALL CAPS: {text}",
            f"Change the text '{text}' to upper case letters.",
            f'Convert the string "{text}" to upper case.',
            f"What does '{text}' look like in uppercase?",
        ),
        think="Convert the text to upper case.",
        code=f"print({literal(text)}.upper())",
        answer="".join(chr(ord(c) - 32) if "a" <= c <= "z" else c for c in text),
    )


def lowercase(rng: random.Random) -> Draft:
    drawn = rng.choice((word, sentence, punctuated))(rng)
    text = rng.choice((drawn.upper(), drawn.title(), "".join(rng.choice((c, c.upper())) for c in drawn)))
    return Draft(
        phrasings=(
            f'Convert "{text}" to lowercase',
            f"Make '{text}' lowercase",
            f"What is '{text}' in lower case?",
            f"lowercase: {text}",
            f"Write {text} in small letters",
            f"turn {text} into lower case",
            f'Could you put "{text}" in lower case for me?',
            f"Someone left caps lock on and typed: {text} - please make it all lower case",
            f"Change the text '{text}' to lower case letters.",
            f'Convert the string "{text}" to lower case.',
            f"What does '{text}' look like in lowercase?",
        ),
        think="Convert the text to lower case.",
        code=f"print({literal(text)}.lower())",
        answer="".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text),
    )


def title_case(rng: random.Random) -> Draft:
    text = sentence(rng).lower()
    return Draft(
        phrasings=(
            f'Convert "{text}" to title case',
            f"Capitalize the first letter of each word in '{text}'",
            f"Write '{text}' in title case",
            f"title case: {text}",
            f'Capitalize every word in "{text}"',
            f"capitalize each word of {text}",
            f'My book is called "{text}". How is that written in title case?',
            f"Make the first letter of every word upper case: {text}",
            f"Turn '{text}' into title case.",
            f'Capitalize the first letter of every word in "{text}".',
        ),
        think="Give every word a capital first letter with title().",
        code=f"print({literal(text)}.title())",
        answer=" ".join(w[0].upper() + w[1:] for w in text.split()),
    )


def capitalize_first(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), sentence(rng).lower()))
    return Draft(
        phrasings=(
            f'Capitalize "{text}"',
            f"Capitalize the first letter of '{text}'",
            f"Make only the first letter of '{text}' upper case",
            f"capitalize: {text}",
            f'Write "{text}" with a capital first letter.',
            f"sentence case for {text}",
            f'Could you start "{text}" with a capital letter?',
            f"The first character of '{text}' should be upper case. What is the result?",
            f"Change '{text}' so that it begins with a capital letter.",
            f'Capitalize the first letter of the string "{text}".',
        ),
        think="Make the first letter upper case with capitalize().",
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
            f"Swap the case of all letters in '{text}'.",
            f'Change uppercase to lowercase and lowercase to uppercase in "{text}".',
        ),
        think="Swap upper and lower case with swapcase().",
        code=f"print({literal(text)}.swapcase())",
        answer="".join(c.lower() if c.isupper() else c.upper() for c in text),
    )


def snake_case(rng: random.Random) -> Draft:
    parts = rng.sample(_PARTS, rng.randint(2, 4))
    text = rng.choice((" ".join(parts), " ".join(parts).title(), " ".join(rng.sample(ITEMS, 3)).title()))
    return Draft(
        phrasings=(
            f'Convert "{text}" to snake_case',
            f"Convert '{text}' to snake case",
            f"What is '{text}' in snake_case?",
            f"snake case of {text}",
            f'Write "{text}" as a snake_case variable name.',
            f"snake_case: {text}",
            f'I need a Python variable name for "{text}". What is it in snake case?',
            f"Turn the words '{text}' into a snake_case identifier",
            f"Change '{text}' into snake_case.",
            f'How do you write "{text}" in snake case?',
        ),
        think="Lower-case the words and join them with underscores.",
        code=f'print({literal(text)}.lower().replace(" ", "_"))',
        answer="_".join(w.lower() for w in text.split()),
    )


def camel_to_snake(rng: random.Random) -> Draft:
    parts = rng.sample(_PARTS, rng.randint(2, 4))
    text = parts[0] + "".join(p.capitalize() for p in parts[1:])
    return Draft(
        phrasings=(
            f"Convert {text} from camelCase to snake_case",
            f'Convert the camelCase name "{text}" to snake_case',
            f"camelCase to snake_case: {text}",
            f"What is the snake_case version of the camel case name {text}?",
            f"camel to snake {text}",
            f"Our API calls a field '{text}'. What is its name in snake_case?",
            f'Rename the camelCase identifier "{text}" to snake case.',
            f"Turn {text} from camel case into snake case, please.",
            f"Change the camelCase identifier '{text}' to snake_case.",
            f"How is the camelCase variable {text} written in snake_case?",
        ),
        think="Put an underscore before every capital letter and lower-case the result.",
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
            f"Change '{text}' into camelCase.",
            f'How do you write "{text}" in camel case?',
        ),
        think="Keep the first word and capitalise the words after it, joined without separators.",
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
            f"Turn '{text}' into a slug with hyphens.",
            f'Create a URL slug for "{text}".',
        ),
        think="Lower-case the text and replace the spaces with hyphens.",
        code=f'print({literal(text)}.lower().replace(" ", "-"))',
        answer="-".join(w.lower() for w in text.split()),
    )
