"""Settings and modes: sections of an INI file, merged settings, directories in PATH, lines of ls -l."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.vocabulary import person

_SECTIONS = ("db", "web", "mail", "cache", "paths", "logging", "server", "user")


def ini_sections(rng: random.Random) -> Draft:
    sections = rng.sample(_SECTIONS, rng.randint(2, 4))
    pairs = (("port", rng.randint(80, 9000)), ("user", "anna"), ("timeout", rng.randint(5, 60)), ("name", "main"))
    text = "\n".join(f"[{s}]\n{k} = {v}" for s, (k, v) in zip(sections, rng.sample(pairs, 4), strict=False))
    return Draft(
        phrasings=(
            f"List the sections of this config file, with commas:\n{text}",
            f"ini sections, comma separated\n{text}",
            f"Which sections does this INI file have? Separate them with commas.\n{text}",
            f"{text}\nsection names with commas",
            f"Read the config below and print the names of its sections, joined by commas.\n{text}",
            f"configparser: all sections with commas\n{text}",
            f"I found this settings file:\n{text}\nWhat are its sections called? Put commas between them.",
            f"Parse the following INI text and name its sections in order, with commas:\n{text}",
            f"{text}\nThat is my config. Give me its section names, separated by commas.",
            f"With commas, what are the names in square brackets of this file?\n{text}",
        ),
        think="Read the text with configparser and join the names of its sections with commas.",
        code=(
            f'import configparser\n\nconfig = configparser.ConfigParser()\nconfig.read_string("""{text}""")\n'
            'print(", ".join(config.sections()))'
        ),
        answer=", ".join(sections),
    )


def path_entries_count(rng: random.Random) -> Draft:
    pool = ("/usr/bin", "/bin", "/usr/local/bin", "/opt/bin", "/sbin", "/home/anna/bin", "/snap/bin", "/usr/sbin")
    entries, variable = rng.sample(pool, rng.randint(2, 6)), rng.choice(("PATH", "PATH", "PATH", "MANPATH", "LIBS"))
    value = ":".join(entries)
    return Draft(
        phrasings=(
            f"{variable} is {value}. How many folders does it list?",
            f'The env variable {variable} is "{value}". How many directories does it have?',
            f"number of folders in {variable}={value}",
            f"How many entries are in {variable}={value} ?",
            f"count the directories: {variable} {value}",
            f"echo ${variable} prints {value} - how many directories are that?",
            f"In how many directories does the shell look with {variable} set to {value} ?",
            f"Split {variable}, which is {value}, at the colons and print how many parts there are",
            f"My {variable} has become long: {value}. Count its directories for me.",
            f"With {variable}={value}, what is the number of directories listed?",
            f"Tell me how many paths are joined by colons in {variable}={value}",
        ),
        think=f"Split the value of {variable} at the colons and count the parts.",
        code=f'value = "{value}"\nprint(len(value.split(":")))',
        answer=str(len(entries)),
    )


def merged_settings(rng: random.Random) -> Draft:
    names = rng.sample(("timeout", "retries", "port", "workers", "depth", "limit"), 3)
    base = {name: rng.randint(1, 90) for name in names}
    own = {name: base[name] + rng.randint(1, 9) for name in rng.sample(names, rng.randint(1, 2))}
    a, b = (", ".join(f"{k}={v}" for k, v in some.items()) for some in (base, own))
    final = {name: own[name] if name in own else base[name] for name in names}
    p = person(rng)
    return Draft(
        phrasings=(
            f"A friend gave me the default settings {base} and I changed only {own}. What does the merged "
            "dictionary look like?",
            f"{p.name}'s program comes with {a}. In {p.his} own file stands {b}, and that wins over the rest. "
            "Print all the settings as a dictionary.",
            f"The defaults are {base} and the user has {own}. What are the merged settings, as a dictionary?",
            f"{base} updated by {own}: the whole dictionary",
            f"Default settings are {a} and the user's are {b}. What are the final settings, as a dictionary?",
            f"defaults {a}; user {b}; merged as a dict",
            f"Merge {b} into the defaults {a} and print the dictionary",
            f"{a} overridden by {b}: all settings as a dictionary",
            f"A program has the defaults {a}. I start it with {b}. Print all its settings as a dictionary.",
            f"Which settings are in force if {b} replaces values in {a}? Show them as a dictionary.",
            f"base config {a}, local config {b} wins, result as a dict",
            f"Take {a}, update it with {b} and give the whole as a Python dictionary",
            f"Using Python, combine the settings {a} with the newer ones {b} in one dictionary",
            f"As a dictionary, what do the settings {a} look like after {b} has been set?",
        ),
        think="Merge the two dictionaries so that the user's values win.",
        code=f"defaults = {base}\nuser = {own}\nprint({{**defaults, **user}})".replace("'", '"'),
        answer=str(final),
    )


def ls_string_of_mode(rng: random.Random) -> Draft:
    digits = rng.choice(("755", "750", "700", "644", "640", "600", "775", "711", "".join(rng.choices("4567", k=3))))
    folder = rng.random() < 0.6
    kind, flag, first = ("directory", "S_IFDIR", "d") if folder else ("regular file", "S_IFREG", "-")
    triples = ("---", "--x", "-w-", "-wx", "r--", "r-x", "rw-", "rwx")
    return Draft(
        phrasings=(
            f"What ls -l string would a {kind} with mode {digits} show?",
            f"ls -l of a {kind}, mode {digits}",
            f"{kind} {digits} as 10 characters of ls -l",
            f"Write the ten characters that ls -l prints for a {kind} with the permissions {digits}",
            f"A {kind} has mode {digits}. How do its type and permissions look in ls -l?",
            f"After chmod {digits} on a {kind}, what does the first column of ls -l say?",
            f"mode string (type and rwx) for a {kind} with {digits}",
            f"I gave a {kind} the mode {digits}; which ten characters do I see in the long listing?",
            f"Turn mode {digits} of a {kind} into the form that ls -l shows, type letter first",
            f"Show type and permissions of a {kind} with octal mode {digits}, as in a long listing.",
        ),
        think=f"Join the bits of {digits} with the type of a {kind} and let stat write the mode.",
        code=f'import stat\n\nprint(stat.filemode(stat.{flag} | int("{digits}", 8)))',
        answer=first + "".join(triples[int(digit)] for digit in digits),
    )
