"""Names as programs write them: PascalCase, SCREAMING_SNAKE_CASE, kebab-case and back, and playful casing."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import literal, sentence

_PARTS = ("user", "first", "last", "name", "total", "price", "order", "item", "count", "max", "value", "file", "path",
          "retry", "limit", "date", "created", "page", "index", "list", "error", "http", "client", "cache")  # fmt: skip


def _parts(rng: random.Random) -> list[str]:
    return rng.sample(_PARTS, rng.randint(2, 4))


def pascal_case(rng: random.Random) -> Draft:
    parts = _parts(rng)
    text = rng.choice((" ", "_", "-")).join(parts)
    return Draft(
        phrasings=(
            f'Convert "{text}" to PascalCase',
            f"What is '{text}' in PascalCase?",
            f"pascal case '{text}'",
            f"'{text}' as PascalCase class name",
            f'Write "{text}" as a class name in PascalCase',
            f'My class is about "{text}". What do I call it in PascalCase?',
            f"Could you turn '{text}' into upper camel case?",
            f"upper camel case of '{text}'",
            f"Capitalise each part of '{text}' and join them without a separator",
            f"Make a PascalCase name out of '{text}'",
            f"Change '{text}' into PascalCase.",
            f'How is "{text}" written in PascalCase?',
        ),
        think="Pascal case: split the name into its words, capitalise each and join them.",
        code=(
            f'words = {literal(text)}.replace("_", " ").replace("-", " ").split()\n'
            'print("".join(w.capitalize() for w in words))'
        ),
        answer="".join(p[0].upper() + p[1:] for p in parts),
    )


def snake_to_camel(rng: random.Random) -> Draft:
    parts = _parts(rng)
    text = "_".join(parts)
    return Draft(
        phrasings=(
            f"Convert {text} from snake_case to camelCase",
            f"What is the snake_case name {text} in camelCase?",
            f"snake to camel {text}",
            f"{text} to camelCase",
            f"Rename the Python variable {text} for JavaScript, in camelCase",
            f"The database column is {text}. Which camelCase key do we use in the JSON?",
            f"Could you write the snake case identifier '{text}' in camel case?",
            f"camelcase version of {text}",
            f"Drop the underscores of {text} and capitalise every word after the first",
            f"Our linter wants camelCase. What should '{text}' be called?",
            f"Turn the snake_case identifier '{text}' into camelCase.",
            f"How is {text} written as a camelCase identifier?",
        ),
        think=f"Snake case to camel case: split {text} at the underscores and capitalise all words but the first.",
        code=(f'first, *rest = "{text}".split("_")\nprint(first + "".join(w.capitalize() for w in rest))'),
        answer=parts[0] + "".join(p[0].upper() + p[1:] for p in parts[1:]),
    )


def camel_words(rng: random.Random) -> Draft:
    parts = _parts(rng)
    text = parts[0] + "".join(p.capitalize() for p in parts[1:])
    return Draft(
        phrasings=(
            f'Convert "{text}" to separate lowercase words.',
            f"split the variable name {text} into words, all small, with spaces",
            f"convert {text} to words",
            f"{text} as normal small words with spaces",
            f"Split the camelCase name {text} into words",
            f"Write {text} as separate lower-case words",
            f"{text} to words",
            f"split camel case {text}",
            f"Which words is the identifier '{text}' made of? Print them in lower case with spaces.",
            f"For the documentation I need '{text}' as plain words in small letters. What do I write?",
            f"Could you put spaces between the words of {text} and make all of it lower case?",
            f"camelcase to words: {text}",
            f"Turn the variable name {text} into readable lower-case text",
            f"Insert a space before each capital of {text} and lower-case everything",
            f"Convert the camelCase identifier '{text}' to lower-case words with spaces.",
            f"What is {text} as lower-case words separated by spaces?",
        ),
        think="Camel case to words: put a space before every capital letter and lower-case the result.",
        code=f'import re\n\nprint(re.sub(r"([A-Z])", r" \\1", "{text}").lower())',
        answer=" ".join(parts),
    )


def constant_case(rng: random.Random) -> Draft:
    parts = _parts(rng)
    text = rng.choice((" ", "-")).join(parts)
    return Draft(
        phrasings=(
            f'Turn "{text}" into SCREAMING_SNAKE_CASE.',
            f"screaming snake case of {text}",
            f"name of the environment variable for '{text}', capitals and underscores?",
            f"make '{text}' a constant name like MAX_SIZE",
            f"'{text}' in capitals with underscores",
            f'Convert "{text}" to SCREAMING_SNAKE_CASE',
            f"Write '{text}' as a constant in UPPER_SNAKE_CASE",
            f"constant case '{text}'",
            f"'{text}' in upper snake case",
            f'Make an environment variable name of "{text}", all capitals with underscores',
            f'I define a constant for "{text}". What is its name in UPPER_CASE_WITH_UNDERSCORES?',
            f"Could you turn '{text}' into screaming snake case?",
            f"upper case with underscores: '{text}'",
            f"Name a constant after '{text}' as PEP 8 wants it, in capitals and with underscores",
            f"Capitals and underscores, please: '{text}'",
            f"Change '{text}' into UPPER_SNAKE_CASE.",
            f'What is "{text}" in SCREAMING_SNAKE_CASE?',
        ),
        think="Constant case: put underscores between the words and upper-case everything.",
        code=f'print({literal(text)}.replace(" ", "_").replace("-", "_").upper())',
        answer="_".join(p.upper() for p in parts),
    )


def swap_separators(rng: random.Random) -> Draft:
    parts = _parts(rng)
    (old, source), (new, target) = rng.sample((("-", "kebab-case"), ("_", "snake_case"), (".", "dot.case")), 2)
    text = old.join(parts)
    return Draft(
        phrasings=(
            f"Convert {text} from {source} to {target}",
            f"What is the {source} name {text} in {target}?",
            f"{text} to {target}",
            f"{source} to {target}: {text}",
            f"Rename '{text}' so that it is {target}",
            f"The old system calls it {text}, the new one wants {target}. What is the new name?",
            f"Could you change '{text}' from {source} to {target}?",
            f"{target} of '{text}'",
            f"Use '{new}' in place of '{old}' in the name '{text}'",
            f"Our style guide asks for {target}. How do I write '{text}'?",
            f"Turn '{text}', which is {source}, into {target}.",
            f"How is {text} written in {target}?",
        ),
        think=f"Replace every {old} with {new}.",
        code=f'print("{text}".replace("{old}", "{new}"))',
        answer=new.join(parts),
    )


def alternating_case(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_PARTS) + rng.choice(_PARTS), sentence(rng).lower()))
    return Draft(
        phrasings=(
            f'Write "{text}" in mocking alternating caps, the first letter small.',
            f"spongebob case, starting with a small letter: {text}",
            f"make every other letter uppercase, beginning with a small one: {text}",
            f"aLtErNaTe the case of '{text}'",
            f'Write "{text}" in alternating caps, starting with a small letter',
            f"Alternate lower and upper case in '{text}', the first character lower",
            f"alternating case: {text}",
            f"mocking text for '{text}', starting lower case",
            f"Make every second character of '{text}' upper case",
            f'I want to mock "{text}" with lower and upper case in turn. What do I post?',
            f"Could you turn '{text}' into a text whose case alternates, small letter first?",
            f"'{text}' with every other character in capitals",
            f"Characters at odd indices of '{text}' in upper case, those at even indices in lower case",
            f'Change "{text}" so that lower and upper case alternate (count spaces too).',
            f"Write '{text}' with lower and upper case alternating from its first character on.",
            f'How does "{text}" look in alternating case, beginning with lower case?',
        ),
        think="Alternating case: upper-case the characters with an odd index and lower-case the others.",
        code=(f'text = {literal(text)}\nprint("".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(text)))'),
        answer="".join(a + b.upper() for a, b in zip(text[::2], [*text[1::2], ""], strict=False))
        if len(text) % 2
        else "".join(a + b.upper() for a, b in zip(text[::2], text[1::2], strict=True)),
    )
