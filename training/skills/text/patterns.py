"""Regular expressions: what they find, match, replace and split."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, NAMES, SURNAMES, literal, sentence
from training.skills.vocabulary import person
from training.skills.wording import plural


def _searched(rng: random.Random) -> tuple[str, str]:
    """A pattern and a text in which it is found."""
    a, b, c = rng.sample(ITEMS, 3)
    n, m = rng.randint(2, 99), rng.randint(100, 9999)
    return rng.choice(
        (
            (r"\d+", f"{n} {plural(a)} and {m} {plural(b)}"),
            (r"[A-Z]\w+", f"{rng.choice(NAMES)} met {rng.choice(NAMES)} with a {a}"),
            (r"\b\w{4}\b", f"the {a} and the {b} with some {c}"),
            (r"[aeiou]", a + b),
            (r"[A-Z]\d", f"A{n % 10} x{n} B{m % 10} c7 D4"),
            (r"\w+s\b", f"{plural(a)} or {b} or {plural(c)}"),
            (rf"{a[0]}\w+", f"{a} {b} {c} {a[0]}xyz"),
        )
    )


def _raw(pattern: str) -> str:
    return f'r"{pattern}"'


def regex_find_all(rng: random.Random) -> Draft:
    pattern, text = _searched(rng)
    found, rest = [], text
    while match := re.search(pattern, rest):
        found.append(match[0])
        rest = rest[: match.start()] + " " * len(match[0]) + rest[match.end() :]
    return Draft(
        phrasings=(
            f"what does the regex `{pattern}` find in '{text}', all matches",
            f"all pieces of '{text}' that match `{pattern}`, as a list",
            f'Find all matches of the regex `{pattern}` in "{text}"',
            f"What does re.findall(r'{pattern}', '{text}') return?",
            f'findall `{pattern}` in "{text}"',
            f'List everything in "{text}" that matches the regular expression `{pattern}`',
            f"regex `{pattern}` on '{text}', all matches",
            f'I run grep -oP with `{pattern}` over "{text}". Which pieces come out, as a list?',
            f'Which parts of "{text}" does the pattern `{pattern}` match?',
            f'Could you show me all the matches of `{pattern}` in the text "{text}"?',
            f"Apply the regular expression `{pattern}` to '{text}' and print the list of matches.",
            f"get every match of `{pattern}` from '{text}'",
            f"Extract all substrings of '{text}' that match the regex `{pattern}`.",
            f'What are the matches of the regular expression `{pattern}` in "{text}"?',
        ),
        think="List of the matches: find all matches of the pattern in the text with re.findall.",
        code=f"import re\n\nprint(re.findall({_raw(pattern)}, {literal(text)}))",
        answer=str(found),
    )


def regex_count(rng: random.Random) -> Draft:
    pattern, text = _searched(rng)
    return Draft(
        phrasings=(
            f'How many matches does the regex `{pattern}` have in "{text}"?',
            f"Count the matches of `{pattern}` in '{text}'",
            f"number of regex matches `{pattern}` in '{text}'",
            f'How often does the pattern `{pattern}` match in "{text}"?',
            f"count `{pattern}` hits in '{text}'",
            f'My editor highlights every hit of `{pattern}` in "{text}". How many hits are highlighted?',
            f'Please count how many times the regular expression `{pattern}` is found in "{text}".',
            f'len of all matches of `{pattern}` in "{text}"?',
            f"In '{text}', how many pieces match `{pattern}`?",
            f"Tell me the number of matches when I search '{text}' for the regex `{pattern}`.",
            f"Count how many times the regex `{pattern}` matches in '{text}'.",
            f'How many times is the regular expression `{pattern}` matched in "{text}"?',
        ),
        think="Number of matches: find all matches of the pattern in the text and count them.",
        code=f"import re\n\nprint(len(re.findall({_raw(pattern)}, {literal(text)})))",
        answer=str(re.subn(pattern, "", text)[1]),
    )


def regex_matches(rng: random.Random) -> Draft:
    """The answer is known from how the text was made."""
    digits = "".join(rng.choice("0123456789") for _ in range(9))
    pattern, good, bad = rng.choice(
        (
            (r"\d{3}-\d{4}", f"{digits[:3]}-{digits[3:7]}", f"{digits[:4]}-{digits[4:7]}"),
            (r"[A-Z]{2}\d{4}", f"AB{digits[:4]}", f"ab{digits[:4]}"),
            (r"\d{4}-\d{2}-\d{2}", f"2024-{digits[:2]}-{digits[2:4]}", f"{digits[:2]}.{digits[2:4]}.2024"),
            (r"[a-z]+", rng.choice(ITEMS), rng.choice(ITEMS) + digits[0]),
            (r"[a-z]+\d+", rng.choice(ITEMS) + digits[:2], digits[:2] + rng.choice(ITEMS)),
            (r"#[0-9a-f]{6}", f"#{digits[:4]}ff", f"#{digits[:3]}xyz"),
            (r"\d+", digits[:5], digits[:2] + "." + digits[2:4]),
            (r"colou?r", rng.choice(("color", "colour")), rng.choice(("colouur", "colr", "colours"))),
        )
    )
    fits = rng.random() < 0.5
    text = good if fits else bad
    return Draft(
        phrasings=(
            f"does the regex `{pattern}` match the whole of '{text}'",
            f"regex `{pattern}`, text '{text}': full match?",
            f'Does "{text}" fully match the regex `{pattern}`?',
            f"Check if '{text}' matches the regular expression `{pattern}` completely",
            f"does '{text}' match `{pattern}` (whole string)",
            f'fullmatch `{pattern}` "{text}"',
            f'Is the whole string "{text}" matched by `{pattern}`? True or False.',
            f'A form accepts only what matches `{pattern}` from start to end. Does it accept "{text}"?',
            f'Please test whether the pattern `{pattern}` matches all of "{text}".',
            f"would the regex `{pattern}` accept the entire string '{text}'?",
            f"I validate input with re.fullmatch and `{pattern}`. Is '{text}' valid?",
            f'Test the whole of "{text}" against the pattern `{pattern}`.',
            f"Check whether the complete string '{text}' matches the regex `{pattern}`.",
            f'Does the regular expression `{pattern}` match the entire text "{text}"?',
        ),
        think="Whether the whole text matches: try the pattern with re.fullmatch and see whether there is a match.",
        code=f"import re\n\nprint(bool(re.fullmatch({_raw(pattern)}, {literal(text)})))",
        answer=str(fits),
    )


def regex_replace(rng: random.Random) -> Draft:
    a, b = rng.sample(ITEMS, 2)
    n, m, name = rng.randint(10, 99), rng.randint(100, 999), rng.choice(NAMES)
    new = rng.choice(("#", "X", "_", "*", "-"))
    pattern, text, answer = rng.choice(
        (
            (r"\d", f"{a} {n}", f"{a} {new}{new}"),
            (r"\d+", f"{n} {plural(a)} for {m} dollars", f"{new} {plural(a)} for {new} dollars"),
            (r"\s+", f"{a}   {b}  {name}", f"{a}{new}{b}{new}{name}"),
            (r"[aeiou]", a, "".join(new if c in "aeiou" else c for c in a)),
            (r"[^a-z]", f"{a}{n}{b}", f"{a}{new}{new}{b}"),
            (r"[,;]", f"{a},{b};{name}", f"{a}{new}{b}{new}{name}"),
        )
    )
    return Draft(
        phrasings=(
            f'Replace every match of the regex `{pattern}` in "{text}" with "{new}"',
            f"What does re.sub(r'{pattern}', '{new}', '{text}') return?",
            f'regex replace `{pattern}` with "{new}" in "{text}"',
            f"Substitute '{new}' for all that matches `{pattern}` in '{text}'",
            f"sub `{pattern}` by '{new}': '{text}'",
            f'In my editor I replace `{pattern}` (as a regex) by "{new}". What becomes of "{text}"?',
            f'Could you apply the regular expression `{pattern}` to "{text}" and put "{new}" for each match?',
            f"'{text}' after replacing the pattern `{pattern}` with '{new}'",
            f"I run sed -E with the pattern `{pattern}` and '{new}' for every match. What is left of '{text}'?",
            f'Use a regular expression: turn each `{pattern}` of "{text}" into "{new}".',
            f"Replace all matches of `{pattern}` in '{text}' by '{new}'.",
            f'What is "{text}" once each match of the regex `{pattern}` is replaced by "{new}"?',
        ),
        think=f"Replace each match of the pattern with {new} by re.sub.",
        code=f"import re\n\nprint(re.sub({_raw(pattern)}, {literal(new)}, {literal(text)}))",
        answer=answer,
    )


def split_on_any(rng: random.Random) -> Draft:
    parts = rng.sample(ITEMS, rng.randint(3, 6))
    marks = rng.choice((",;", ",|", ";/", "-_", ",.", ":;"))
    gaps = [rng.choice(marks) for _ in parts[1:]]
    text = parts[0] + "".join(gap + part for gap, part in zip(gaps, parts[1:], strict=True))
    one, two = marks[0], marks[1]
    return Draft(
        phrasings=(
            f'Split "{text}" at every "{one}" or "{two}"',
            f"Split the string '{text}' on both '{one}' and '{two}'",
            f'split "{text}" on "{one}" and "{two}"',
            f"'{text}' split by '{one}' or '{two}', as a list",
            f"Break '{text}' into parts wherever there is a '{one}' or a '{two}'",
            f'People separated their entries with "{one}" or "{two}": I got "{text}". What are the entries?',
            f'Could you cut "{text}" at each "{one}" and each "{two}" and show the list?',
            f"both '{one}' and '{two}' are separators in '{text}', list the fields",
            f'Which parts do you get from "{text}" if "{one}" and "{two}" both end a part?',
            f'Use two separators, "{one}" and "{two}", to split "{text}" into a list.',
            f"Split '{text}' using the separators '{one}' and '{two}'.",
            f'Which list results from splitting "{text}" at "{one}" and "{two}"?',
        ),
        think="Split the text with re.split at either of the two separators.",
        code=f'import re\n\nprint(re.split(r"[{re.escape(marks)}]", {literal(text)}))',
        answer=str(parts),
    )


def _stamp(rng: random.Random) -> str:
    return f"{rng.randint(2015, 2030)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def extract_dates(rng: random.Random) -> Draft:
    dates = [_stamp(rng) for _ in range(rng.randint(1, 3))]
    name, item = rng.choice(NAMES), rng.choice(ITEMS)
    text = rng.choice(
        (
            f"{name} ordered 3 {plural(item)} on " + " and ".join(dates),
            f"Invoice 4711 of {' / '.join(dates)} for {name}",
            f"open from {' to '.join(dates)}, room 12",
            f"{item} delivered {', '.join(dates)} by {name}",
        )
    )
    return Draft(
        phrasings=(
            f"what dates are in '{text}'?",
            f"pull the dates out of: {text}",
            f"which days (YYYY-MM-DD) does '{text}' mention, as a list",
            f'Extract the dates from "{text}"',
            f"Find all dates of the form YYYY-MM-DD in '{text}'",
            f"dates in '{text}'",
            f"Which ISO dates appear in this text: {text}",
            f"get every yyyy-mm-dd date out of '{text}'",
            f'A scanned note reads "{text}". List the dates in it.',
            f'Could you pull the dates (YYYY-MM-DD) out of "{text}"?',
            f"extract dates: {text}",
            f'List all the dates that "{text}" mentions',
            f"I need the dates from the line '{text}' as a Python list.",
            f"Extract all dates in YYYY-MM-DD format from '{text}'.",
            f'Which dates are mentioned in "{text}"?',
        ),
        think="List of the dates: find every four digits, two digits and two digits joined by hyphens.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.findall(r"\\d{{4}}-\\d{{2}}-\\d{{2}}", text))',
        answer=str(dates),
    )


def extract_prices(rng: random.Random) -> Draft:
    sign = rng.choice("$€£")
    prices = [f"{rng.randint(1, 99)}.{rng.randint(0, 99):02d}" for _ in range(rng.randint(2, 3))]
    items = rng.sample(ITEMS, len(prices))
    text = " and ".join(f"{rng.randint(2, 9)} {plural(i)} for {sign}{p}" for i, p in zip(items, prices, strict=True))
    if rng.random() < 0.4:
        text = ", ".join(f"{i} {sign}{p}" for i, p in zip(items, prices, strict=True))
    cents = sum(int(p.replace(".", "")) for p in prices)
    return Draft(
        phrasings=(
            f'Pull the prices out of "{text}" and add them up.',
            f"What do the prices with {sign} in '{text}' come to together?",
            f"add up the {sign} amounts: {text}",
            f"I bought {text}. Sum of the prices mentioned?",
            f'Add up the prices in "{text}"',
            f"What is the total of all prices mentioned in '{text}'?",
            f"sum of the {sign} amounts in '{text}'",
            f"Total price: {text}",
            f"find the amounts with {sign} in '{text}' and add them",
            f'My receipt says "{text}". How much is that together?',
            f'Could you extract each price from "{text}" and give me the sum?',
            f"how much money is mentioned in '{text}' in total",
            f"Sum only the amounts of money in the text '{text}'",
            f'The note reads "{text}". What did I spend altogether?',
            f"Extract the prices from '{text}' and print their sum.",
            f'How much do the prices in "{text}" add up to?',
        ),
        think=f"Sum of the prices: find the numbers that follow {sign}, and add them as amounts with two decimals.",
        code=(
            f'import re\n\ntext = {literal(text)}\nprices = re.findall(r"{re.escape(sign)}(\\d+\\.\\d+)", text)\n'
            "print(round(sum(float(p) for p in prices), 2))"
        ),
        answer=f"{cents // 100}.{cents % 100:02d}",
    )


def mask_digits(rng: random.Random) -> Draft:
    digits = "".join(rng.choice("0123456789") for _ in range(rng.choice((8, 10, 12, 16))))
    return Draft(
        phrasings=(
            "Our shop may not show a whole card number, only its last four digits, and stars for the rest. "
            f"How is {digits} shown?",
            f"show only the last 4 digits of {digits}, the others as *",
            f"card {digits}: stars for all but the last 4 digits",
            f"Mask all but the last four digits of {digits} with *",
            f'Replace everything except the last 4 characters of "{digits}" by asterisks',
            f"mask {digits} keep last 4",
            f"hide all digits of {digits} except the last four (use *)",
            f"How is the card number {digits} shown if only its last 4 digits stay visible and the rest are *?",
            f"Our shop prints card numbers with stars and the last four digits. What is printed for {digits}?",
            f"Could you star out {digits} so that only the final four digits can be read?",
            f"{digits} masked with * except last four",
            f"For privacy, turn each digit of {digits} into *, apart from the last 4.",
            f"Write {digits} with an asterisk for each digit, leaving the last four as they are",
            f"Mask the number {digits} with asterisks so that only the last 4 digits remain.",
            f"What does {digits} look like with every digit but the last four replaced by *?",
        ),
        think=f"Print one * for each of the first {len(digits) - 4} digits, then the last four.",
        code=f'number = "{digits}"\nprint("*" * (len(number) - 4) + number[-4:])',
        answer=re.sub(r"\d(?=\d{4})", "*", digits),
    )


def is_email(rng: random.Random) -> Draft:
    first, last, domain = rng.choice(NAMES).lower(), rng.choice(SURNAMES).lower(), rng.choice(DOMAINS)
    valid = rng.random() < 0.5
    text = (
        rng.choice((f"{first}.{last}@{domain}", f"{first}@{domain}", f"{first}{rng.randint(1, 99)}@{domain}"))
        if valid
        else rng.choice(
            (f"{first}.{last}.{domain}", f"{first}@", f"@{domain}", f"{first}@{last}", f"{first} @{domain}")
        )
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} got no answer from our shop. The address {p.he} typed was '{text}'. Is that a valid "
            "email address, True or False?",
            f"is {text} a valid email",
            f"{text}: ok as an email address?",
            f"Is the address '{text}' well formed, as an e-mail?",
            f'Is "{text}" a valid email address?',
            f"Check if '{text}' looks like an email address",
            f"valid email '{text}'?",
            f"is '{text}' an email address",
            f'Validate the e-mail address "{text}"',
            f'A customer typed "{text}" into the mail field. Can that be a valid address?',
            f"Could you check with a regular expression whether '{text}' is an email address?",
            f'Does "{text}" have the form name@domain.tld?',
            f"email check: '{text}'",
            f'True or false: "{text}" has the form of an e-mail address',
            f"Check whether '{text}' is a well-formed email address.",
            f'Is "{text}" in the format of an email address?',
        ),
        think="Match the whole text against name, @, domain, dot and ending.",
        code=f'import re\n\ntext = {literal(text)}\nprint(bool(re.fullmatch(r"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", text)))',
        answer=str(valid),
    )


def words_of_length(rng: random.Random) -> Draft:
    text = sentence(rng)
    n = rng.choice([len(w) for w in text.split()])
    found = [w for w in re.findall(r"\w+", text) if sum(1 for _ in w) == n]
    return Draft(
        phrasings=(
            f'Find all words of exactly {n} letters in "{text}", as a list.',
            f"{n}-letter words only, as a list: {text}",
            f"which words have {n} letters in: {text}",
            f"show me the words of '{text}' that are {n} letters long",
            f'Which words in "{text}" have exactly {n} letters?',
            f"List the {n}-letter words in '{text}'",
            f"{n} letter words in '{text}'",
            f"words with {n} letters in the sentence: {text}",
            f"find all words of length {n} in '{text}'",
            f'For a crossword I need words of {n} letters. Which does "{text}" have?',
            f'Could you pick out the words with {n} letters from "{text}"?',
            f"Keep only the words of '{text}' that are {n} letters long",
            f'Print a list of each word in "{text}" whose length is {n}',
            f"I teach words of {n} letters. Find those in this sentence: {text}",
            f"Find the words in '{text}' that have {n} letters.",
            f'What are the words of length {n} in "{text}"?',
        ),
        think=f"The words of length {n}: split the sentence into words and keep those.",
        code=f"text = {literal(text)}\nprint([w for w in text.split() if len(w) == {n}])",
        answer=str(found),
    )
