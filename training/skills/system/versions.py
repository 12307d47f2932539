"""Version numbers, identifiers and checksums."""

from __future__ import annotations

import hashlib
import random
import uuid
from collections.abc import Sequence

from training.skills.base import Draft
from training.skills.vocabulary import person

_WORDS = ("alpha", "backup", "server", "report", "hello", "world", "index", "orange", "delta", "node")


def _version(rng: random.Random) -> list[int]:
    return [rng.randint(0, 12), rng.randint(0, 20), rng.randint(0, 30)]


def dots(version: Sequence[int]) -> str:
    return ".".join(map(str, version))


def bump_version(rng: random.Random) -> Draft:
    version, part = _version(rng), rng.randrange(3)
    name, text = ("major", "minor", "patch")[part], dots(version)
    bumped = [*version[:part], version[part] + 1, *[0] * (2 - part)]
    names = ("major", "minor", "patch")
    resets = "".join(f"{n} = 0\n" for n in names[part + 1 :])
    why = {0: "a breaking change", 1: "a new feature", 2: "a bug fix"}[part]
    p = person(rng)
    return Draft(
        phrasings=(
            f"Our app is at version {text} and we ship {why}, so a {name} release. What's the next version number?",
            f"{p.name} put {why} into a library at {text}. The {name} number goes up, smaller ones start at 0. "
            "Which version is published?",
            f"our software is at {text}. after a {name} update it is at",
            f"Bump the {name} part of version {text}.",
            f"We are at {text} and make a {name} release. Which version is it?",
            f"{text}, next {name} version",
            f"after {why} what follows {text}",
            f"Bump the {name} version of {text}",
            f"What is the next {name} version after {text} (semantic versioning)?",
            f"semver bump {name} {text}",
            f"{text} next {name} release",
            f"Raise the {name} number of the version {text}",
            f"We are at {text} and ship {why}. Under semantic versioning, which version comes next?",
            f"Could you tell me the version number that follows {text} in a {name} release?",
            f"bump {text} {name}",
            f"The current tag is {text}; compute the tag of a {name} release",
            f"npm version {name} is run on a package at {text}. Which version does it have then?",
            f"{text} -> next {name} version",
            f"Increase the {name} version: {text}",
            f"We release a new {name} version after {text}. What is its number by semver?",
            f"My package is at version {text}. What is it after a {name} bump?",
            f"next {name} after {text}",
            f"What comes after {text} if I bump the {name} number?",
            f"Give me the version after {text} for a {name} update",
            f"By semantic versioning, a {name} release follows {text}. Which version is it?",
            f"The last release was {text}. Tell me the next {name} release number.",
            f"increment {name} of {text} (semver)",
            f"I run a {name} release on {text}; which version do I get?",
            f"semver: {text}, {name} + 1",
            f"Increase {text} by one {name} version.",
            f"Which version does a {name} bump make of {text}?",
        ),
        think=f"Add 1 to the {name} number of {text}"
        + (f" and set {' and '.join(names[part + 1 :])} to 0." if part < 2 else "."),
        code=(
            f'major, minor, patch = map(int, "{text}".split("."))\n{name} += 1\n{resets}'
            'print(f"{major}.{minor}.{patch}")'
        ),
        answer=dots(bumped),
    )


def sort_versions(rng: random.Random) -> Draft:
    drawn: list[list[int]] = []
    while len(drawn) < rng.choice((3, 4, 5)):
        version = [rng.randint(0, 3), rng.randint(0, 12), rng.randint(0, 11)]
        if version not in drawn:
            drawn.append(version)
    texts = [dots(v) for v in drawn]
    shown = ", ".join(texts)
    return Draft(
        phrasings=(
            f"Sort the versions {shown} from the oldest to the newest",
            f"Put these version numbers in order: {shown}",
            f"sort versions {shown}",
            f"{shown} in version order",
            f"In which order were {shown} released, going by version number?",
            f"git tag prints {shown}. Sort them as versions, lowest first, not as text.",
            f"Could you order the releases {shown} by their numbers, 1.9 coming before 1.10?",
            f"sort -V of {shown}",
            f"Arrange {shown} as version numbers, ascending, and print the list",
            f"My download folder has {shown}. List them from the lowest to the highest version.",
            f"Sort the list of versions {texts} in ascending order.",
            f"What are the versions {shown} in ascending order?",
        ),
        think="Sort the versions with their parts as integers for the key.",
        code=(
            f"versions = [{', '.join(chr(34) + t + chr(34) for t in texts)}]\n"
            'print(sorted(versions, key=lambda v: [int(n) for n in v.split(".")]))'
        ),
        answer=str([dots(v) for v in sorted(drawn, key=lambda v: v[0] * 10**6 + v[1] * 10**3 + v[2])]),
    )


def version_is_enough(rng: random.Random) -> Draft:
    needed, have = _version(rng), _version(rng)
    if rng.random() < 0.6:
        have[0] = needed[0]
    a, b = dots(have), dots(needed)
    name = rng.choice(("Python", "Node", "the library", "Docker", "the plugin", "the driver"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"The update needs version {b} at least and {p.name} has {a}. Does that do? True or False.",
            f"I want to install a program that asks for {name} in version {b} or newer. On my machine is {a}. "
            "Can I go on, True or False?",
            f"We need at least {name} {b} and have {a}. Is that enough, True or False?",
            f"need {b} or newer, have {a}, is that ok",
            f"Is {name} {a} new enough for {b}?",
            f"does {a} meet the minimum version {b}",
            f"Does version {a} satisfy >= {b}?",
            f"Check if {a} is at least version {b}",
            f"{a} >= {b} as versions",
            f"is {a} at least {b}",
            f"{name.capitalize()} {b} or newer is required. Is {a} new enough?",
            f"I have {name} {a}, but the guide asks for {b} or later. Is that enough?",
            f"Could you compare the version {a} with the minimum {b}?",
            f"minimum {b}, installed {a}, ok?",
            f"True or false: {a} is not older than {b}",
            f"The check wants a version of {b} or above and finds {a}. Does it pass?",
            f"Check whether version {a} meets the minimum version {b}.",
            f"Is version {a} equal to or newer than {b}?",
        ),
        think=f"Compare {a} and {b} as lists of integers.",
        code=(
            f'have = [int(n) for n in "{a}".split(".")]\nneeded = [int(n) for n in "{b}".split(".")]\n'
            "print(have >= needed)"
        ),
        answer=str(
            sum(n * 100**i for i, n in enumerate(have[::-1])) >= sum(n * 100**i for i, n in enumerate(needed[::-1]))
        ),
    )


def version_part(rng: random.Random) -> Draft:
    version, part = _version(rng), rng.randrange(3)
    name = ("major", "minor", "patch")[part]
    text = rng.choice(("", "v")) + dots(version)
    return Draft(
        phrasings=(
            f"which number is the {name} in {text}",
            f"What is the {name} version of {text}?",
            f"Extract the {name} number from the version {text}",
            f"{name} of {text}",
            f"version {text} {name}",
            f"Which number in {text} is the {name} version?",
            f"Our build script needs only the {name} part of {text}. What is it?",
            f"Could you get the {name} version number out of {text}?",
            f"{name} version number {text}",
            f"Split {text} into major, minor and patch and print the {name}",
            f"A package is at {text}. Tell me its {name} version.",
            f"Print the {name} part of the version {text}.",
            f"What {name} version does {text} have?",
        ),
        think=f"Split the version {text} at the dots and take index {part}.",
        code=f'print("{text}"' + ('.lstrip("v")' if text[0] == "v" else "") + f'.split(".")[{part}])',
        answer=str(version[part]),
    )


def uuid_version(rng: random.Random) -> Draft:
    version = rng.choice((1, 3, 4, 4, 5))
    text = str(uuid.UUID(int=rng.getrandbits(128), version=version))
    return Draft(
        phrasings=(
            f"Which version is the UUID {text}?",
            f"What UUID version is {text}?",
            f"uuid version {text}",
            f"version of {text}",
            f"Find out the version number of the UUID {text}",
            f"A row has the id {text}. What version of UUID is that?",
            f"Could you tell me the version of this UUID: {text}",
            f"{text} is a uuid v what",
            f"Parse {text} as a UUID and print its version",
            f"I wonder if {text} is random, that is version 4. Print the version of the UUID.",
            f"Print the version number of the UUID {text}.",
            f"Of which UUID version is the identifier {text}?",
        ),
        think="Parse the UUID and print its version.",
        code=f'import uuid\n\nprint(uuid.UUID("{text}").version)',
        answer=text[14],
    )


def uuid_form(rng: random.Random) -> Draft:
    text = str(uuid.UUID(int=rng.getrandbits(128), version=4))
    bare = text.replace("-", "")
    return Draft(
        phrasings=(
            f"Write {bare} as a UUID with hyphens",
            f"Format the hex string {bare} as a UUID",
            f"uuid from hex {bare}",
            f"{bare} with dashes as uuid",
            f"How does the UUID {bare} look in the usual form with hyphens?",
            f"Our old table stores ids as {bare}. What is that in standard UUID notation?",
            f"Could you put the hyphens of a UUID into {bare}?",
            f"add uuid dashes to {bare}",
            f"Turn the 32 hex digits {bare} into the 8-4-4-4-12 form",
            f"The URL has {bare}; the API wants a UUID with hyphens. What do I send?",
            f"Convert {bare} to the hyphenated UUID format.",
            f"What is the standard UUID notation of {bare}?",
        ),
        think="Make a UUID from the hexadecimal digits and print it.",
        code=f'import uuid\n\nprint(uuid.UUID("{bare}"))',
        answer="-".join((bare[:8], bare[8:12], bare[12:16], bare[16:20], bare[20:])),
    )


def short_hash(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_WORDS), f"{rng.choice(_WORDS)}-{rng.randint(1, 999)}", "hello world"))
    name, shown = rng.choice((("sha256", "SHA-256"), ("md5", "MD5"), ("sha1", "SHA-1"), ("sha512", "SHA-512")))
    n = rng.choice((6, 7, 8, 10, 12))
    return Draft(
        phrasings=(
            f'What are the first {n} hex characters of the {shown} hash of "{text}"?',
            f"Give the {shown} of '{text}' cut to {n} characters",
            f"{name} '{text}' first {n} chars",
            f"short {shown} hash ({n}) of '{text}'",
            f"Hash '{text}' with {shown} and print only the first {n} hex digits",
            f'A file is named by the first {n} hex digits of the {shown} of its key. What is the name for "{text}"?',
            f"Could you compute the {shown} hex digest of '{text}' and shorten it to {n} characters?",
            f"leading {n} digits of {name} of '{text}'",
            f"A commit-like id is made of the first {n} characters of the {shown} hex digest of '{text}'. Which id?",
            f"I only need the start of the {shown} hash of '{text}', {n} hex characters of it.",
            f"Print the first {n} characters of the {shown} hex digest of '{text}'.",
            f'Which {n} hex characters does the {shown} hash of "{text}" begin with?',
        ),
        think=f"Take the {shown} hex digest of the encoded text and slice the first {n} characters.",
        code=f'import hashlib\n\nprint(hashlib.{name}("{text}".encode()).hexdigest()[:{n}])',
        answer="".join(f"{byte:02x}" for byte in hashlib.new(name, text.encode(), usedforsecurity=False).digest())[:n],
    )


def hash_matches(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_WORDS), f"{rng.choice(_WORDS)}{rng.randint(1, 99)}"))
    right = rng.random() < 0.5
    digest = hashlib.new("md5", (text if right else f"{text}!").encode(), usedforsecurity=False).digest()
    shown = "".join(f"{byte:02x}" for byte in digest)
    return Draft(
        phrasings=(
            f'Is {shown} the MD5 hash of "{text}"?',
            f"Check if the MD5 of '{text}' is {shown}",
            f"md5 '{text}' == {shown}",
            f"does '{text}' have the md5 {shown}",
            f"Does hashing '{text}' with MD5 give {shown}?",
            f"The site lists the checksum {shown} (MD5). Does the text '{text}' match it?",
            f"Could you verify that the MD5 digest of '{text}' equals {shown}?",
            f"verify md5 {shown} for '{text}'",
            f"True or false: {shown} is what MD5 makes of '{text}'",
            f"I got '{text}' with the MD5 checksum {shown}. Is the checksum right?",
            f"Verify whether {shown} is the MD5 checksum of '{text}'.",
            f'Does the MD5 hash {shown} belong to "{text}"?',
        ),
        think="Take the MD5 hex digest of the encoded text and compare it.",
        code=f'import hashlib\n\nprint(hashlib.md5("{text}".encode()).hexdigest() == "{shown}")',
        answer=str(right),
    )


def check_digit(rng: random.Random) -> Draft:
    digits = [rng.randint(0, 9) for _ in range(rng.choice((7, 9, 11, 15)))]
    total = sum(d if i % 2 else sum(divmod(2 * d, 10)) for i, d in enumerate(reversed(digits)))
    last = (10 - total % 10) % 10
    if rng.random() < 0.5:
        last = (last + rng.randint(1, 9)) % 10
    text = "".join(map(str, digits)) + str(last)
    table = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
    check = sum(table[int(c)] if i % 2 else int(c) for i, c in enumerate(text[::-1]))
    return Draft(
        phrasings=(
            f"Is {text} valid by the Luhn check?",
            f"Check the number {text} with the Luhn algorithm",
            f"luhn {text}",
            f"luhn check {text} valid",
            f"Does the card number {text} pass the Luhn test?",
            f"A customer typed the card number {text}. Does its Luhn check digit fit?",
            f"Could you verify {text} with the Luhn formula?",
            f"is {text} luhn valid",
            f"True or false: {text} satisfies the Luhn checksum",
            f"Validate {text}: double every second digit from the right and so on (Luhn).",
            f"Test whether {text} passes the Luhn algorithm.",
            f"Does {text} have a correct Luhn check digit?",
        ),
        think="From the right, double every second digit, take 9 off what is above 9, and see if 10 divides the sum.",
        code=(
            f'total = 0\nfor i, c in enumerate(reversed("{text}")):\n    n = int(c)\n    if i % 2:\n'
            "        n *= 2\n        if n > 9:\n            n -= 9\n    total += n\nprint(total % 10 == 0)"
        ),
        answer=str(check % 10 == 0),
    )
