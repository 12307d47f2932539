"""Is it valid: ISBN, IBAN, Roman numerals, strong passwords, brackets, e-mail addresses, codes of a form."""

from __future__ import annotations

import random
import re
import string

from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, NAMES, literals
from training.skills.vocabulary import person

_ROMAN = ("I", "IV", "IX", "XIV", "XIX", "XXIX", "XL", "XLIV", "XC", "CXII", "MCMXC", "MMXXIV", "DCCC", "LXXV",
          "IIII", "VV", "IC", "XXXXX", "IIX", "LL", "VX", "MCMC", "XIIX", "DD")  # fmt: skip
_FIRST_WRONG = 14


def _isbn13(rng: random.Random) -> str:
    body = "978" + "".join(rng.choice(string.digits) for _ in range(9))
    odd, even = sum(map(int, body[::2])), sum(map(int, body[1::2]))
    return body + str(-(odd + 3 * even) % 10)


def is_isbn13(rng: random.Random) -> Draft:
    good = _isbn13(rng)
    valid = rng.random() < 0.5
    digits = good if valid else good[:-1] + str((int(good[-1]) + rng.randint(1, 9)) % 10)
    text = rng.choice((digits, f"{digits[:3]}-{digits[3:4]}-{digits[4:8]}-{digits[8:12]}-{digits[12]}"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"I check ISBNs in a shop. Is {text} a right ISBN-13, True or False?",
            f"{p.name} wrote down {text} from a book cover and fears a wrong digit. Is it a valid ISBN-13? "
            "True or False.",
            f"Is {text} a valid ISBN-13?",
            f"isbn 13 {text}: valid?",
            f"is the ISBN {text} correct (13 digits, check digit)",
            f"Check whether the 13-digit book number {text} has the right check digit.",
            f"A librarian types the ISBN-13 {text}. Is it valid, true or false?",
            f"validate ISBN-13 {text}",
            f"does {text} pass the ISBN-13 check (weights 1 and 3)?",
            f"Using Python, test if ISBN-13 {text} is valid.",
            f"Test the check digit of the ISBN-13 {text}: True or False?",
            f"Would a bookshop accept {text} as a valid ISBN-13?",
        ),
        think="ISBN-13: the digits weighted 1 and 3 in turn must have a sum divisible by 10.",
        code=(
            f'digits = [int(c) for c in "{text}" if c.isdigit()]\n'
            "print(len(digits) == 13 and (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0)"
        ),
        answer=str(valid),
    )


def is_isbn10(rng: random.Random) -> Draft:
    body = "".join(rng.choice(string.digits) for _ in range(9))
    sign = "0123456789X"[sum(int(c) * i for i, c in enumerate(body, 1)) % 11]
    valid = rng.random() < 0.5
    end = sign if valid else rng.choice([c for c in "0123456789X" if c != sign])
    text = rng.choice((body + end, f"{body[0]}-{body[1:4]}-{body[4:]}-{end}"))
    return Draft(
        phrasings=(
            f"Is the ISBN-10 {text} valid?",
            f"isbn 10 {text}: valid?",
            f"Is {text} a valid ISBN-10 (X stands for 10)?",
            f"check the old ten-character ISBN {text}, true or false",
            f"An old book has the ISBN-10 {text} printed in it. Is its check digit right?",
            f"validate ISBN-10 {text}",
            f"does {text} pass the ISBN-10 test modulo 11",
            f"Using Python, test if ISBN-10 {text} is valid.",
            f"Test the check digit of the ISBN-10 {text}: True or False?",
            f"Is the last character of the ISBN-10 {text} the correct check digit?",
        ),
        think="ISBN-10: the digits weighted 10 down to 1, with X as 10, must have a sum divisible by 11.",
        code=(
            f'digits = [10 if c == "X" else int(c) for c in "{text}".replace("-", "")]\n'
            "print(sum(w * d for w, d in zip(range(10, 0, -1), digits)) % 11 == 0)"
        ),
        answer=str(valid),
    )


def is_iban(rng: random.Random) -> Draft:
    country, bank = rng.choice((("DE", ""), ("GB", "WEST"), ("FR", ""), ("ES", ""), ("NL", "ABNA"), ("AT", "")))
    body = bank + "".join(
        rng.choice(string.digits) for _ in range({"DE": 18, "GB": 14, "NL": 10, "AT": 16}.get(country, 20))
    )
    number = 0
    for c in body + country + "00":
        value = int(c) if c.isdigit() else ord(c) - 55
        number = (number * (100 if value > 9 else 10) + value) % 97
    check = 98 - number
    valid = rng.random() < 0.5
    check = check if valid else rng.choice([n for n in range(2, 99) if n % 97 != check % 97])
    plain = f"{country}{check:02d}{body}"
    text = rng.choice((plain, re.sub(r"(.{4})(?=.)", r"\1 ", plain)))
    return Draft(
        phrasings=(
            f"Is the IBAN {text} valid?",
            f"iban check: {text}",
            f"does the IBAN {text} pass the modulo 97 test",
            f"Check the check digits of the IBAN {text}, true or false.",
            f"A customer gave me the bank account {text}. Is that IBAN valid by its check digits?",
            f"validate IBAN {text}",
            f"is {text} a correct iban (mod 97)",
            f"Using Python, test if the IBAN {text} has valid check digits.",
            f"Test the check sum of the IBAN {text}: True or False?",
            f"Are the check digits of the IBAN {text} right?",
        ),
        think="IBAN: move the first four characters to the end, turn letters into 10 to 35; modulo 97 must leave 1.",
        code=(
            f'iban = "{text}".replace(" ", "")\nmoved = iban[4:] + iban[:4]\n'
            'number = int("".join(str(int(c, 36)) for c in moved))\nprint(number % 97 == 1)'
        ),
        answer=str(valid),
    )


def is_roman_numeral(rng: random.Random) -> Draft:
    i = rng.randrange(len(_ROMAN))
    text = _ROMAN[i]
    return Draft(
        phrasings=(
            f'Is "{text}" a valid Roman numeral?',
            f"is {text} a correct roman numeral, true or false",
            f"{text} - properly written Roman number?",
            f"valid roman numeral? {text}",
            f"A pupil wrote {text} as a Roman numeral. Is that a proper way to write a number?",
            f"check if {text} is well-formed as a Roman numeral",
            f"Do the Roman rules (at most three equal signs, IV, IX, XL, XC, CD, CM) allow {text}?",
            f"Use a regular expression to test whether {text} is a valid Roman numeral.",
            f"Test whether '{text}' is a correctly formed Roman numeral.",
            f'Is the inscription "{text}" a correct numeral by the Roman rules?',
        ),
        think=f"Roman numeral or not: match {text} against thousands, hundreds, tens and ones of the standard form.",
        code=(
            "import re\n\n"
            'form = "M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})"\n'
            f'print(bool(re.fullmatch(form, "{text}")))'
        ),
        answer=str(i < _FIRST_WRONG),
    )


def strong_password(rng: random.Random) -> Draft:
    n = rng.choice((8, 8, 10))
    item = rng.choice(ITEMS)
    text = rng.choice((item, item.capitalize(), item.upper())) + rng.choice(("", str(rng.randint(1, 9999))))
    text += rng.choice(("", "!", "#", "?", "_"))
    text += rng.choice(("", rng.choice(NAMES)))
    strong = all(re.search(p, text) for p in ("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]", rf"^.{{{n}}}"))
    rule = f"at least {n} characters with an upper case letter, a lower case letter, a digit and a special character"
    p = person(rng)
    return Draft(
        phrasings=(
            f'My bank wants a password of {rule}. Is "{text}" good enough, True or False?',
            f"{p.name} opens an account and types '{text}'. The page asks for {rule}. Is it taken? True or False.",
            f'Is "{text}" a strong password, that is {rule}?',
            f"strong password? {text} ({rule})",
            f"Rule: {rule}. Does the password '{text}' meet it?",
            f"check '{text}' against this password rule: {rule}",
            f"Our site wants {rule}. Can I use '{text}'?",
            f"password {text}: {rule}? true or false",
            f"validate the password '{text}', needs {rule}",
            f"using python, test if '{text}' has {rule}",
            f"Test whether the password '{text}' has {rule}.",
            f'Would "{text}" be accepted where a password needs {rule}?',
        ),
        think=f"Strong or not: test the length against {n} and look for each of the four kinds of character.",
        code=(
            f'p = "{text}"\nkinds = [any(c.isupper() for c in p), any(c.islower() for c in p),\n'
            "         any(c.isdigit() for c in p), any(not c.isalnum() for c in p)]\n"
            f"print(len(p) >= {n} and all(kinds))"
        ),
        answer=str(strong),
    )


def brackets_balanced(rng: random.Random) -> Draft:
    text = ""
    for _ in range(rng.randint(2, 4)):
        a, b = rng.choice(("()", "[]", "{}"))
        text = rng.choice((a + text + b, text + a + b))
    if rng.random() < 0.5:
        i = rng.randrange(len(text))
        text = rng.choice((text[:i] + text[i + 1 :], text + rng.choice("([{"), rng.choice(")]}") + text))
    left = text
    while any(pair in left for pair in ("()", "[]", "{}")):
        left = left.replace("()", "").replace("[]", "").replace("{}", "")
    return Draft(
        phrasings=(
            f'Are the brackets balanced in "{text}"?',
            f"balanced brackets? {text}",
            f"Does every bracket in {text} have its partner in the right order?",
            f"check if the parentheses in '{text}' are balanced, true or false",
            f"My editor complains about {text}. Are its brackets properly nested?",
            f"valid parentheses: {text}",
            f"Is each opening bracket of '{text}' closed by the right one?",
            f"using python and a stack: is {text} balanced?",
            f"Check whether the brackets of '{text}' are correctly nested and closed.",
            f'Is "{text}" a balanced string of brackets?',
        ),
        think="Balanced or not: push opening brackets on a stack; each closing one must match the last.",
        code=(
            'pairs = {")": "(", "]": "[", "}": "{"}\nstack, good = [], True\n'
            f'for c in "{text}":\n    if c in "([{{":\n        stack.append(c)\n'
            "    elif not stack or stack.pop() != pairs[c]:\n        good = False\nprint(good and not stack)"
        ),
        answer=str(not left),
    )


def valid_emails_of(rng: random.Random) -> Draft:
    a, b, c = (n.lower() for n in rng.sample(NAMES, 3))
    d, e = rng.sample(DOMAINS, 2)
    good = [f"{a}@{d}", *rng.choice(([], [f"{b}.{c}@{e}"]))]
    bad = rng.sample((f"{b}.{d}", f"{c}@site", f"@{e}", f"{b}@", f"{c}@@{d}"), 2)
    drawn = [*good, *bad]
    rng.shuffle(drawn)
    shown = ", ".join(drawn)
    return Draft(
        phrasings=(
            f"Which of these are valid e-mails: {shown}?",
            f"filter the valid email addresses, as a list: {shown}",
            f"Which of {shown} have the form name@domain.ending? Give a list.",
            f"valid emails only, as list: {shown}",
            f"From my sign-up sheet: {shown}. List the addresses that are valid.",
            f"keep only correct e-mail addresses in {shown}",
            f"list the proper email addresses among {shown}",
            f"Use a regular expression to pick the valid e-mail addresses from {shown} (as a list).",
            f"Print a list of the entries in {shown} that are valid e-mail addresses.",
            f"What is the list of valid e-mail addresses among {shown}?",
        ),
        think="Valid e-mails: keep those that match name, @ and a domain with at least one dot as a whole.",
        code=(
            f"import re\n\nemails = {literals(drawn)}\n"
            'print([e for e in emails if re.fullmatch(r"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", e)])'
        ),
        answer=str([e for e in drawn if e in good]),
    )


def matches_dashed_code(rng: random.Random) -> Draft:
    a, b = rng.randint(2, 3), rng.randint(3, 5)
    letters = "".join(rng.choice(string.ascii_uppercase) for _ in range(a))
    digits = "".join(rng.choice(string.digits) for _ in range(b))
    text = rng.choice((f"{letters}-{digits}",) * 4 + (f"{letters}{digits}", f"{letters.lower()}-{digits}",
                      f"{letters}-{digits}7", f"{letters[1:]}-{digits}", f"{digits}-{letters}"))  # fmt: skip
    shape = f"{a} capital letters, a dash and {b} digits"
    head, _, tail = text.partition("-")
    good = len(head) == a and head.upper() == head and head.isalpha() and len(tail) == b and tail.isdigit()
    return Draft(
        phrasings=(
            f'Does "{text}" match the pattern of {shape}?',
            f"is {text} made of {shape}",
            f"Product codes are {shape}. Is {text} a valid code?",
            f"check that '{text}' has the form: {shape}",
            f"regex test, {shape}: {text}",
            f"valid code? {text} (should be {shape})",
            f"The ticket number has to be {shape}. Is '{text}' right, true or false?",
            f"use re.fullmatch to see if {text} is {shape}",
            f"Check whether '{text}' consists of exactly {shape}.",
            f'Is "{text}" written as {shape}?',
        ),
        think=f"Right form or not: match the whole text with a pattern for {shape}.",
        code=f'import re\n\nprint(bool(re.fullmatch(r"[A-Z]{{{a}}}-\\d{{{b}}}", "{text}")))',
        answer=str(good),
    )
