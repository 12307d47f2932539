"""Colours, permissions in words, listings, versions, barcodes and checksums."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.vocabulary import person
from training.skills.wording import joined

_HEX = "0123456789abcdef"


def hex_color_to_rgb(rng: random.Random) -> Draft:
    values = [rng.choice((0, 255, 128, 51, rng.randint(0, 255), rng.randint(0, 255))) for _ in range(3)]
    text = "#" + "".join(_HEX[v // 16] + _HEX[v % 16] for v in values)
    text = text.upper() if rng.random() < 0.5 else text
    thing = rng.choice(("button", "logo", "background", "title", "link", "border"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"I need the colour {text} as three numbers for my slide, red, green and blue with commas like 12, "
            "34, 56. What are they?",
            f"{p.name} found {text} in the style sheet of a {thing}, but {p.his} drawing program takes red, "
            "green and blue as numbers. What goes in, written like 12, 34, 56?",
            f"Convert the color {text} to RGB, like 12, 34, 56",
            f"What are the RGB values of {text}, separated by commas?",
            f"{text} in rgb, comma separated",
            f"hex color {text} to r, g, b",
            f"What is the hex colour {text} in RGB (three numbers with commas)?",
            f"The {thing} has the color {text}. Which red, green and blue values are those, with commas?",
            f"Turn the hex code {text} into red, green, blue numbers separated by commas",
            f"My paint program wants RGB numbers for {text}. Give me the three of them, with commas.",
            f"Decode {text} into its RGB triple, written like 255, 0, 10",
            f"rgb of {text} please, as three numbers with commas",
            f"Please split the color code {text} into decimal red, green and blue, comma-separated.",
            f"In CSS I have {text}. How much red, green and blue is it (0 to 255, with commas)?",
            f"The designer sent {text} for the {thing}; which decimal values for R, G, B is that, commas between?",
            f"Write {text} as three decimal numbers for red, green and blue with commas in between.",
        ),
        think=f"The RGB values: read the three pairs of hex digits of {text} as numbers.",
        code=(f'color = "{text[1:]}"\nprint(", ".join(str(int(color[i:i + 2], 16)) for i in (0, 2, 4)))'),
        answer=", ".join(map(str, values)),
    )


def rgb_to_hex_color(rng: random.Random) -> Draft:
    r, g, b = (rng.choice((0, 255, 128, 51, rng.randint(0, 255), rng.randint(0, 255))) for _ in range(3))
    answer = "#" + "".join(_HEX[v // 16] + _HEX[v % 16] for v in (r, g, b))
    thing = rng.choice(("button", "logo", "background", "title", "link", "border"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"My designer gave me rgb({r}, {g}, {b}) for the {thing}. My web page needs it in hex, lower case, "
            "with # in front. What is that?",
            f"{p.name} measured {r} red, {g} green and {b} blue on a photo and wants that colour for a "
            f"{thing}. What is the code like #a1b2c3 in lower case?",
            f"Convert the color rgb({r}, {g}, {b}) to a hex code in lower case, like #a1b2c3",
            f"What is rgb({r}, {g}, {b}) as a lower-case hex color with #?",
            f"rgb {r}, {g}, {b} to hex, lower case with #",
            f"{r}, {g}, {b} hex color code (#, lower case)",
            f"What hex color, in lower case with a #, has red {r}, green {g} and blue {b}?",
            f"The {thing} has the RGB values {r}, {g}, {b}. What is its hex code (lower case, with #)?",
            f"Write red {r}, green {g}, blue {b} as a web color such as #0f3c99",
            f"I need the CSS hex code, small letters and #, for ({r}, {g}, {b}). What is it?",
            f"Encode the RGB triple ({r}, {g}, {b}) as #rrggbb in lower case",
            f"hex code for r={r} g={g} b={b}, lowercase with #",
            f"Please turn the color with R {r}, G {g}, B {b} into hex form, lower case and starting with #.",
            f"My editor shows rgb({r}, {g}, {b}) for the {thing}. Give it as a lower-case #hex value.",
            f"Which #rrggbb code (small letters) mixes {r} of red, {g} of green and {b} of blue?",
            f"As six lower-case hex digits after a #, how is the color {r}/{g}/{b} written?",
        ),
        think=f"The hex color: write {r}, {g} and {b} as two hex digits each, behind a #.",
        code=f'print("#{{:02x}}{{:02x}}{{:02x}}".format({r}, {g}, {b}))',
        answer=answer,
    )


def permissions_in_words(rng: random.Random) -> Draft:
    """The chmod number from what owner, group and others may do."""
    rights = {0: "nothing", 4: "read", 5: "read and execute", 6: "read and write", 7: "read, write and execute"}
    owner, group, others = rng.choice((7, 6, 6, 7, 5, 4)), rng.choice((7, 6, 5, 4, 0)), rng.choice((5, 4, 0, 0, 6))
    a, b, c = rights[owner], rights[group], rights[others]
    thing = rng.choice(("file", "script", "folder", "report", "key file"))
    return Draft(
        phrasings=(
            f"{thing}: owner {a}; group {b}; anybody else {c}. as an octal number?",
            f"chmod number for owner {a}, group {b}, others {c}",
            f"Which chmod number lets the owner {a}, the group {b} and others {c}?".replace(" nothing", " do nothing"),
            f"Owner: {a}; group: {b}; others: {c}. What is the chmod number?",
            f"chmod owner {a}, group {b}, others {c}",
            f"octal mode: u = {a}, g = {b}, o = {c}",
            f"What octal permission gives the owner {a}, the group {b} and everyone else {c}?",
            f"I want the {thing} to allow {a} for the owner, {b} for the group and {c} for others. Which number "
            "for chmod?",
            f"Which three digits for chmod mean {a} for the user, {b} for the group, {c} for the others?",
            f"A {thing} shall have these rights: owner {a}, group {b}, others {c}. What is its octal mode?",
            f"Permissions wanted for my {thing}: me {a}, my group {b}, the world {c}. Number?",
            f"whats the chmod number for {a} (owner), {b} (group), {c} (others)",
            f"Please translate into a chmod number: the owner may {a}, the group may {b}, others may {c}.".replace(
                "may nothing", "may do nothing"
            ),
            f"In octal, how do you write owner {a}, group {b} and others {c}?",
            f"Our {thing} needs {a} rights for its owner, {b} for its group and {c} for all others; give the "
            "octal mode.",
            f"Complete 'chmod ___ {thing.split()[0]}' so that the owner has {a}, the group {b} and others {c}.",
        ),
        think="The chmod number: read is 4, write is 2, execute is 1; add them for owner, group and others.",
        code="print(" + ", ".join(_sum_of(rights[d]) for d in (owner, group, others)) + ', sep="")',
        answer=f"{owner}{group}{others}",
    )


def _sum_of(words: str) -> str:
    parts = [n for word, n in (("read", "4"), ("write", "2"), ("execute", "1")) if word in words]
    return " + ".join(parts) or "0"


def listing_part(rng: random.Random) -> Draft:
    """A column of a line of ls -l."""
    mode = rng.choice(("-rw-r--r--", "-rwxr-xr-x", "drwxr-xr-x", "-rw-------", "-rw-rw-r--"))
    owner, group = rng.choice(("anna", "root", "ben", "www-data", "mia")), rng.choice(("staff", "users", "root", "dev"))
    size, links = rng.choice((4096, rng.randint(10, 999), rng.randint(1000, 900000))), rng.randint(1, 4)
    month = rng.choice(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"))
    name = rng.choice(("notes.txt", "run.sh", "data", "photo.jpg", "report.pdf", "config.ini", "main.py", "backup.zip"))
    when = f"{month} {rng.randint(10, 28)} {rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"
    line = f"{mode} {links} {owner} {group} {size} {when} {name}"
    what, index, answer = rng.choice(
        (("owner", 2, owner), ("group", 3, group), ("size in bytes", 4, str(size)), ("file name", 8, name),
         ("permissions string", 0, mode))
    )  # fmt: skip
    return Draft(
        phrasings=(
            f"{what} of this line: {line}",
            f"What is the {what} in this ls -l line: {line}",
            f"Get the {what} from '{line}'",
            f"{what} of: {line}",
            f"ls -l: {line} -> {what}",
            f"My terminal shows '{line}'. What is the {what}?",
            f"Read the {what} off the ls -l output {line}",
            f"Which part of '{line}' is the {what}? Print it.",
            f"Parse the directory listing line {line} and print the {what}",
            f"In the output of ls -l I see '{line}'. Tell me the {what}.",
            f"ls says {line} what's the {what}",
            f"Please extract the {what} in the listing '{line}'.",
            f"Given the long listing {line}, print its {what}.",
            f"From the line '{line}' printed by ls -l, I need only the {what}.",
            f"A listing has the entry '{line}'; which {what} does it state?",
        ),
        think=f"The {what}: split the line at spaces and take column {index}.",
        code=f'print("{line}".split()[{index}])',
        answer=answer,
    )


def latest_version(rng: random.Random) -> Draft:
    major, old = rng.randint(0, 9), rng.random() < 0.3
    drawn = {(major + rng.choice((0, 0, 1)), rng.randint(0, 14), rng.randint(0, 20)) for _ in range(rng.randint(3, 6))}
    while len(drawn) < 3:
        drawn.add((major, rng.randint(0, 14), rng.randint(0, 20)))
    tuples = sorted(drawn)
    answer = ".".join(map(str, tuples[0 if old else -1]))
    rng.shuffle(tuples)
    versions = [".".join(map(str, v)) for v in tuples]
    shown, word, other = ", ".join(versions), "oldest" if old else "latest", "lowest" if old else "highest"
    return Draft(
        phrasings=(
            f"{word} of {shown}",
            f"which is the {word}: {shown}",
            f"Which of the versions {shown} is the {word}?",
            f"What is the {word} version among {shown}?",
            f"{word} version: {shown}",
            f"{other} of the version numbers {shown}",
            f"The releases are {joined(versions)}. Which one is the {word}?",
            f"Find the {other} version number in {shown}",
            f"My package manager lists {shown}. Which of them is the {word} version?",
            f"Print the {word} of these releases: {shown}",
            f"From the tags {shown}, pick the {word} one by version number",
            f"which is the {word} release out of {shown}",
            f"Please tell me the {other} version in the list {shown}.",
            f"Our machines run {joined(versions)}. What is the {word} version in use?",
            f"Versions on the server: {shown}. Name the one with the {other} number.",
            f"If {joined(versions)} are offered for download, which is the {word}?",
        ),
        think=f"The {word} version: compare the versions as lists of integers and take the {other}.",
        code=(
            f"versions = {versions}\n".replace("'", '"')
            + f'print({"min" if old else "max"}(versions, key=lambda v: [int(n) for n in v.split(".")]))'
        ),
        answer=answer,
    )


def kind_of_release(rng: random.Random) -> Draft:
    old = [rng.randint(0, 9), rng.randint(0, 14), rng.randint(0, 20)]
    i = rng.randrange(3)
    new = [*old[:i], old[i] + rng.randint(1, 2), *(0 for _ in old[i + 1 :])]
    a, b = ".".join(map(str, old)), ".".join(map(str, new))
    tool = rng.choice(("the library", "our app", "the plugin", "a package", "the driver"))
    return Draft(
        phrasings=(
            f"Is the update from {a} to {b} a major, minor or patch release?",
            f"Going from version {a} to {b}, is that major, minor or patch?",
            f"{a} to {b}: major, minor or patch?",
            f"{a} -> {b} major minor or patch",
            f"By semantic versioning, is {b} a major, minor or patch release after {a}?",
            f"I have {a} and {tool} offers {b}. Is it a major, minor or patch update?",
            f"What kind of release (major, minor, patch) leads from {a} to {b}?",
            f"Compare the versions {a} and {b} and print which part changed first: major, minor or patch",
            f"Semver: {tool} went from {a} to {b}. Was it a major, minor or patch bump?",
            f"is {b} a major, a minor or a patch upgrade of {a}",
            f"Please classify the step from {a} to {b} as major, minor or patch.",
            f"The changelog jumps from {a} to {b}. Name the kind of change: major, minor or patch.",
            f"Does moving to {b} from {a} count as major, as minor or as patch?",
            f"With {tool} at {a} before and {b} now, which level went up - major, minor or patch?",
        ),
        think=f"The kind of release: the first part in which {a} and {b} differ.",
        code=(
            f'for name, x, y in zip(["major", "minor", "patch"], "{a}".split("."), "{b}".split(".")):\n'
            "    if x != y:\n        print(name)\n        break"
        ),
        answer=("major", "minor", "patch")[i],
    )


def barcode_check_digit(rng: random.Random) -> Draft:
    digits = rng.choice(("978", "40", "50", "30", "")) + "".join(rng.choice("0123456789") for _ in range(12))
    digits = digits[:12]
    isbn = digits.startswith("978")
    what = "ISBN-13" if isbn else "EAN-13 barcode"
    odd, even = sum(int(c) for c in digits[::2]), sum(int(c) for c in digits[1::2])
    answer = next(n for n in range(10) if (odd + 3 * even + n) % 10 == 0)
    return Draft(
        phrasings=(
            f"What is the check digit of the {what} that starts with {digits}?",
            f"Find the last digit of the {what} {digits}_",
            f"{what} check digit {digits}",
            f"{digits} check digit for {what}",
            f"Compute the check digit of an {what} with the first 12 digits {digits}",
            f"I have the first 12 digits of an {what}: {digits}. Which digit comes last?",
            f"The 13th digit of the {what} {digits}? is smudged. What is it?",
            f"Complete the {what} {digits} with its check digit. Print only that digit.",
            f"Which check digit belongs to the {what} number {digits}?",
            f"calculate check digit for {what} {digits}",
            f"Please tell me the control digit for the 12 digits {digits} of an {what}.",
            f"A scanner read {digits} and lost the end of the {what}; which digit is missing at the end?",
            f"With 12 digits {digits} given, the {what} ends in which check digit?",
            f"We print a label with the {what} {digits} plus check digit; what must that digit be?",
        ),
        think=f"The check digit: weigh the digits of {digits} 1, 3, 1, 3 and so on, and fill the sum up to a ten.",
        code=(
            f'digits = "{digits}"\ntotal = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits))\n'
            "print(-total % 10)"
        ),
        answer=str(answer),
    )
