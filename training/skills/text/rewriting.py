"""Small changes to a text: one or several replacements, parts left out, masked or put in another format."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, NAMES, SURNAMES, TAGS, WORDS, literal, sentence
from training.skills.vocabulary import person

_HABITS = ("{a} and {a} again", "{a}, {b}, {a}", "one {a}, one {b}, one {a}", "the {a} and the {b} and the {a}",
           "{a} {a} {b} {a}", "my {a} or your {a}")  # fmt: skip


def replace_first(rng: random.Random) -> Draft:
    old, other, new = rng.sample(ITEMS, 3)
    text = rng.choice(_HABITS).format(a=old, b=other)
    before, after = re.split(old, text, maxsplit=1)
    return Draft(
        phrasings=(
            f"change the first {old} to {new}: {text}",
            f"only the first {old} should become {new} in '{text}'",
            f'Replace only the first "{old}" with "{new}" in "{text}"',
            f"Change just the first occurrence of '{old}' to '{new}' in '{text}'",
            f"replace first {old} by {new}, not the others: {text}",
            f"'{text}' with the first '{old}' replaced by '{new}'",
            f'In "{text}", substitute "{new}" for the first "{old}" and leave the rest',
            f"The first {old} in '{text}' is a mistake and should be {new}. What is the corrected text?",
            f"Could you swap the first {old} for {new} in '{text}' without touching later ones?",
            f"What is '{text}' if only the first {old} becomes {new}?",
            f"first occurrence only: {old} -> {new} in '{text}'",
            f"Put {new} in place of the first {old} of '{text}', and nothing else",
            f'Edit "{text}": the first time it says {old} it should say {new}.',
            f"Replace '{old}' once, at its first place, by '{new}' in: {text}",
            f"Print '{text}' after replacing the first '{old}' alone with '{new}'.",
            f'How does "{text}" read when just the first "{old}" is replaced by "{new}"?',
        ),
        think=f"{new} instead of the first {old} only: call replace with a count of 1.",
        code=f"print({literal(text)}.replace({literal(old)}, {literal(new)}, 1))",
        answer=before + new + after,
    )


def replace_several(rng: random.Random) -> Draft:
    a, b, c, x, y = rng.sample(ITEMS, 5)
    name = rng.choice(NAMES)
    text = rng.choice((f"one {a}, one {b} and one {c}", f"{name} has the {a} and the {b}",
                       f"the {b} is next to the {a}", f"{name} gave the {a} to the {c} and took the {b}"))  # fmt: skip
    changed = " ".join({a: x, b: y, f"{a},": f"{x},"}.get(w, w) for w in text.split(" "))
    return Draft(
        phrasings=(
            f'Replace "{a}" with "{x}" and "{b}" with "{y}" in "{text}"',
            f"In '{text}', change {a} to {x} and {b} to {y}",
            f"{a} -> {x}, {b} -> {y}: {text}",
            f"replace {a} by {x} and {b} by {y} in '{text}'",
            f'What is "{text}" with {x} for {a} and {y} for {b}?',
            f"For a new version of my story, {a} becomes {x} and {b} becomes {y}: {text}",
            f"Could you make two replacements in '{text}': {x} instead of {a}, {y} instead of {b}?",
            f"swap out two words in '{text}', {a} for {x} and {b} for {y}",
            f"Use {x} instead of {a} and {y} instead of {b} in the sentence '{text}'",
            f"Apply both changes to '{text}': first {a} to {x}, then {b} to {y}",
            f'Rewrite "{text}" so that {a} turns into {x} and {b} turns into {y}.',
            f"two edits for '{text}': '{a}' to '{x}'; '{b}' to '{y}'",
            f"Print '{text}' with '{a}' replaced by '{x}' and '{b}' replaced by '{y}'.",
            f'How does "{text}" read when {x} takes the place of {a} and {y} that of {b}?',
        ),
        think=f"Two replacements: replace {a} with {x}, then {b} with {y}.",
        code=f'text = {literal(text)}\nprint(text.replace("{a}", "{x}").replace("{b}", "{y}"))',
        answer=changed,
    )


def remove_digits(rng: random.Random) -> Draft:
    pieces = rng.sample((*ITEMS, *TAGS), rng.randint(1, 3))
    text = "".join(p + str(rng.randint(1, 999)) for p in pieces)
    if rng.random() < 0.3:
        text = f"{rng.randint(1, 99)}{text}"
    return Draft(
        phrasings=(
            f"remove all numbers from {text}",
            f"{text} but no digits in it",
            f'Remove all digits from "{text}"',
            f"Delete the numbers in '{text}'",
            f"remove digits {text}",
            f"{text} without the digits",
            f"What is left of '{text}' if you take out the digits?",
            f"The user name {text} must not have digits. How does it look without them?",
            f"Could you strip the numbers out of '{text}'?",
            f"drop 0-9 from {text}",
            f"Keep everything in '{text}' except the digits",
            f"My notes got numbers mixed in: {text}. Take them out.",
            f"delete every digit in '{text}'",
            f"Only the letters of '{text}', please, no digits",
            f"Print '{text}' with every digit removed.",
            f'What does "{text}" become without its digits?',
        ),
        think="Text without digits: keep the characters that are not digits and join them.",
        code=f'text = "{text}"\nprint("".join(c for c in text if not c.isdigit()))',
        answer="".join(pieces),
    )


def replace_spaces(rng: random.Random) -> Draft:
    text = sentence(rng)
    mark, name = rng.choice((("_", "underscore"), ("_", "underscore"), ("-", "hyphen"), (".", "dot"),
                             ("+", "plus sign"), ("%20", "%20"), ("*", "asterisk")))  # fmt: skip
    a = "an" if name[0] in "ua" else "a"
    return Draft(
        phrasings=(
            f'Replace all spaces with "{mark}" in "{text}".',
            f"Turn every space of '{text}' into {a} {name}",
            f'Replace the spaces in "{text}" with {a} {name}',
            f"Put {a} {name} in place of every space in '{text}'",
            f"replace spaces by '{mark}': {text}",
            f"'{text}' with {mark} instead of spaces",
            f"Change each space of '{text}' to {a} {name}",
            f"My file name cannot have spaces: '{text}'. Use {a} {name} for each space instead.",
            f"Could you write '{text}' with {a} {name} wherever there is a space?",
            f"spaces to {name}: {text}",
            f"Substitute '{mark}' for the blanks in '{text}'",
            f"What is '{text}' if all spaces become '{mark}'?",
            f"swap every blank in '{text}' for {a} {name}, keep the letters as they are",
            f"Turn the spaces of the text '{text}' into '{mark}' and print it.",
            f"Print '{text}' with {a} {name} for each space.",
            f'How does "{text}" look with its spaces replaced by {a} {name}?',
        ),
        think=f"{name.capitalize()} for each space: replace the spaces in the text.",
        code=f'print({literal(text)}.replace(" ", "{mark}"))',
        answer=mark.join(text.split()),
    )


def mask_email(rng: random.Random) -> Draft:
    first, last, domain = rng.choice(NAMES).lower(), rng.choice(SURNAMES).lower(), rng.choice(DOMAINS)
    user = rng.choice((first, last, f"{first}.{last}", f"{first}{rng.randint(1, 99)}"))
    email = f"{user}@{domain}"
    return Draft(
        phrasings=(
            f"Mask {email} so that only the first letter before the @ is visible and the other ones are *",
            f"Hide the email {email}: first character, then one * per hidden character, then the domain",
            f"mask email {email}, keep first letter and domain, * for each other character",
            f"{email} with * for all of the name but its first letter",
            f"Star out everything between the first letter and the @ in {email}",
            f"For privacy our site shows the first letter, a * for each further one, and the domain. Show {email}.",
            f"Could you replace each character after the first and before the @ in {email} with an asterisk?",
            f"anonymize {email}: * for every character of the user name except the first",
            f"How is {email} shown if the part before @ keeps its first letter and the others turn into *?",
            f"Put an asterisk for each character of the name in {email}, apart from its first letter; keep the domain",
            f"Obscure the address {email} by turning every character from the second up to the @ into *.",
            f"A bank confirms my address {email} with only the first letter of the name and stars. What is shown?",
            f"Print {email} with the user name starred out except for its first letter.",
            f"What does {email} look like when all but the first letter of the user name are asterisks?",
        ),
        think="Masked e-mail: keep the first letter, put a * for each other character before the @, keep the domain.",
        code=(f'user, domain = "{email}".split("@")\nprint(user[0] + "*" * (len(user) - 1) + "@" + domain)'),
        answer=re.sub(r"(?<=.)[^@](?=.*@)", "*", email),
    )


def drop_characters(rng: random.Random) -> Draft:
    text = rng.choice((*WORDS, *(w + str(rng.randint(10, 999)) for w in ITEMS)))
    n = rng.randint(1, min(4, len(text) - 2))
    start = rng.random() < 0.5
    which, place = ("first", "start") if start else ("last", "end")
    head = f"{which} {n} characters" if n > 1 else f"{which} character"
    these = f"{n} characters" if n > 1 else "one character"
    left = list(text)
    for _ in range(n):
        left.pop(0 if start else -1)
    return Draft(
        phrasings=(
            f'{"Cut" if start else "Drop"} the {head} {"off" if start else "of"} "{text}".',
            f"what is left of {text} if I drop the {head}",
            f"cut the {head} off {text}",
            f'Remove the {head} from "{text}"',
            f"Delete the {head} of '{text}'",
            f"{text} without the {head}",
            f"drop {head}: {text}",
            f"What is '{text}' without its {head}?",
            f"Cut {these} off the {place} of '{text}'",
            f"All our codes have {these} too many at the {place}. What is '{text}' without that?",
            f"Could you chop the {head} off the string '{text}'?",
            f"trim {these} from the {place} of {text}",
            f"Take away {these} at the {place} of '{text}'",
            f"If the {head} of {text} got lost, what would be left?",
            f"Everything in '{text}' but the {head}",
            f"remove {these} from the {place}: {text}",
            f"The label '{text}' is shown without its {head}. What does it say?",
            f"Strip {these} from the {place} of '{text}' and print the rest.",
            f'What remains of "{text}" after taking {these} off its {place}?',
        ),
        think=f"All but the {head}: slice the text {'from' if start else 'up to'} index {'' if start else '-'}{n}.",
        code=f'print("{text}"[{f"{n}:" if start else f":-{n}"}])',
        answer="".join(left),
    )


def format_phone(rng: random.Random) -> Draft:
    a, b, c = rng.randint(201, 989), rng.randint(200, 999), rng.randint(0, 9999)
    digits = f"{a}{b}{c:04d}"
    form, answer, code = rng.choice(
        (
            ("(XXX) XXX-XXXX", f"({a}) {b}-{c:04d}", '(f"({n[:3]}) {n[3:6]}-{n[6:]}")'),
            ("(XXX) XXX-XXXX", f"({a}) {b}-{c:04d}", '(f"({n[:3]}) {n[3:6]}-{n[6:]}")'),
            ("XXX-XXX-XXXX", f"{a}-{b}-{c:04d}", '(f"{n[:3]}-{n[3:6]}-{n[6:]}")'),
            ("XXX.XXX.XXXX", f"{a}.{b}.{c:04d}", '(f"{n[:3]}.{n[3:6]}.{n[6:]}")'),
            ("XXX XXX XXXX", f"{a} {b} {c:04d}", '(f"{n[:3]} {n[3:6]} {n[6:]}")'),
        )
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} typed {digits} without any marks, but our list has phone numbers as {form}. How is it "
            "written there?",
            f"Reformat the phone number {digits} in the form {form}.",
            f"Make {digits} readable as {form}, where X is a digit",
            f"Format the digits {digits} as a phone number like {form}.",
            f"phone {digits} in the format {form}",
            f"turn {digits} into the form {form}",
            f"write the phone number {digits} like {form}",
            f"Format the phone number {digits} as {form}",
            f"Write {digits} in the form {form}",
            f"format {digits} like {form}",
            f"phone {digits} to {form}",
            f"How is the phone number {digits} written as {form}?",
            f"A customer typed {digits}. Our contact list wants {form}. What do I enter?",
            f"Could you turn the ten digits {digits} into a phone number of the form {form}?",
            f"{digits} as {form}",
            f"Convert {digits} to the phone format {form}",
            f"My business card shows numbers like {form}. How does {digits} appear?",
            f"Pretty-print the telephone number {digits} using the pattern {form}",
            f"Put the digits {digits} in place of the X's: {form}",
            f"Print the phone number {digits} in the format {form}.",
            f"What does {digits} look like as a phone number in the style {form}?",
        ),
        think="Formatted phone number: cut the digits into slices of 3, 3 and 4 and put the marks between them.",
        code=f'n = "{digits}"\nprint{code}',
        answer=answer,
    )
