"""Machines in short stories: attachments, Windows paths, last parts of names, kinds and classes of addresses."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.vocabulary import person

_FOLDERS = ("Work", "Reports", "Photos", "Music", "Taxes", "Backup", "Letters", "Games", "School", "Data", "Projects")
_STEMS = ("jan", "letter", "budget", "notes", "photo", "plan", "invoice", "song", "draft")
_WORDS = ("apple", "fig", "kiwi", "banana", "cherry", "melon", "pear", "orange", "lemon", "grape", "coconut", "date")
_FILES = ("fruits.txt", "list.txt", "words.txt", "notes.txt", "items.txt")


def attachments_fit(rng: random.Random) -> Draft:
    limit = rng.choice((10, 20, 25, 25, 50))
    sizes = [Fraction(rng.randint(10, limit * 5), 10) for _ in range(rng.randint(2, 4))]
    shown = [f"{float(n):g}" for n in sizes]
    listed = f"{', '.join(shown[:-1])} and {shown[-1]}"
    if sum(sizes, Fraction(0)) == limit:
        return attachments_fit(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"My mailbox refuses attachments over {limit} MB. I have files of {listed} MB for one mail. Do "
            "they fit together, True or False?",
            f"{p.name} wants to send scans of {listed} MB in a single mail and the server allows {limit} MB "
            "per mail. Does that work? True or False.",
            f"Mail attachments may have {limit} MB in all. My files have {listed} MB. Do they fit together?",
            f"limit {limit} MB, files {', '.join(shown)} MB, ok in one mail? true or false",
            f"Are {listed} MB together at most {limit} MB?",
            f"{' + '.join(shown)} MB within {limit} MB?",
            f"I want to send {len(sizes)} pictures of {listed} MB in one mail. The limit is {limit} MB for "
            "everything. Can I?",
            f"does a {limit} MB upload limit allow {listed} MB at once",
            f"True or false: files of {listed} MB fit on what is left of a stick, {limit} MB",
            f"There are {limit} MB free. Is that enough for {listed} MB?",
            f"Add {listed} MB and check that it is no more than {limit} MB",
            f"The form refuses more than {limit} MB in total. Will it take {listed} MB?",
        ),
        think=f"Add the sizes and compare the sum with {limit}.",
        code=f"print(sum([{', '.join(shown)}]) <= {limit})",
        answer=str(sum(sizes) <= limit),
    )


def build_windows_path(rng: random.Random) -> Draft:
    drive, folders = rng.choice("CDEF"), rng.sample(_FOLDERS, 2)
    name = f"{rng.choice(_STEMS)}.{rng.choice(('xlsx', 'docx', 'pdf', 'txt', 'jpg'))}"
    a, b = folders
    return Draft(
        phrasings=(
            f"On drive {drive} there is the folder {a}, in it the folder {b} and in that {name}. Write the "
            "Windows path.",
            f"windows path: drive {drive}, {a}, {b}, {name}",
            f"Full Windows path of {name} in {b} in {a} on {drive}:",
            f"drive {drive}: > {a} > {b} > {name} as a Windows path",
            f"Join {drive}:, {a}, {b} and {name} with backslashes",
            f"I click on drive {drive}, then {a}, then {b}, and see {name}. What do I type into the address "
            "line to open it?",
            f"Make a path for Windows from the drive {drive}, the folders {a} and {b} inside it, and the file {name}",
            f"Where is {name}, as Windows writes it, if it lies in the folder {b} of the folder {a} on {drive}:?",
            f"Put together: {drive}: {a} {b} {name} (Windows, backslashes)",
            f"With PureWindowsPath, what is the path of {name} in {a}, subfolder {b}, drive {drive}?",
        ),
        think=f"Windows paths have a colon after the drive {drive} and backslashes between the parts.",
        code=f'print("\\\\".join(["{drive}:", "{a}", "{b}", "{name}"]))',
        answer="".join((drive, ":", chr(92), a, chr(92), b, chr(92), name)),
    )


def last_part_of_name(rng: random.Random) -> Draft:
    year, n = rng.randint(2015, 2030), rng.choice((rng.randint(1, 999), f"{rng.randint(1, 99):04d}"))
    sep, word = rng.choice((("-", "dash"), ("-", "hyphen"), ("_", "underscore")))
    stem, end = rng.choice(("Invoice", "Order", "Ticket", "scan", "Report")), rng.choice(("pdf", "docx", "txt", "xml"))
    name = sep.join((stem, str(year), f"{n}.{end}"))
    return Draft(
        phrasings=(
            f"The file is called {name}. What stands between the last {word} and the extension?",
            f"{name}: the part after the last {word}, without extension",
            f"number after the last {word} in {name}",
            f"Get what comes after the last {word} of {name}, but not the .{end}",
            f"Our files are named like {name}, the number last. Which number is it here, as written after the "
            f"last {word}?",
            f"last {word}-separated part of {name}, extension off",
            f"Extract the final part (after the last {word}, before the dot) of the file name {name}",
            f"Which {stem.lower()} number is in {name}? It follows the last {word}.",
            f"Split {name} at each {word} and print the last piece without .{end}",
            f"Drop the extension of {name} and everything up to the last {word}.",
        ),
        think=f"Take the stem of {name} and of it the part after the last {word}.",
        code=f'from pathlib import PurePath\n\nprint(PurePath("{name}").stem.split("{sep}")[-1])',
        answer=str(n),
    )


def longest_line_in_file(rng: random.Random) -> Draft:
    words = rng.sample(_WORDS, rng.randint(3, 5))
    short = rng.random() < 0.3
    sizes = sorted(map(len, words))
    if sizes[0] == sizes[1] or sizes[-1] == sizes[-2]:
        return longest_line_in_file(rng)
    word, pick = ("shortest", "min") if short else ("longest", "max")
    name, found = rng.choice(_FILES), next(w for w in words if len(w) == (sizes[0] if short else sizes[-1]))
    shown, quoted = f"{', '.join(words[:-1])} and {words[-1]}", ", ".join(f'"{w}"' for w in words)
    return Draft(
        phrasings=(
            f"Put the words {shown} into a file {name}, one per line, and print the {word}.",
            f"{name} with the lines {shown}: {word} line",
            f"Write {shown} to {name}, a word a line, read it and give the {word} line",
            f"{word} line of a file with {shown}",
            f"Using Python, save {shown} line by line in {name}; which line is the {word}?",
            f"My shopping list in {name} has the entries {shown}, each on a line. Make the file and show the "
            f"{word} one.",
            f"create {name} ({shown}, one a line), then find its {word} line",
            f"After writing {shown} as lines of {name}, open it and print the {word} of them",
            f"Which is the {word} line in {name} once {shown} are written there, one per line?",
            f"Store {shown} in {name} on separate lines and look for the {word} by number of letters.",
        ),
        think=f"Write the lines to {name}, read them back and take the {word} by len.",
        code=(
            f'lines = [{quoted}]\nwith open("{name}", "w") as f:\n    f.write("\\n".join(lines))\n'
            f'with open("{name}") as f:\n    print({pick}(f.read().splitlines(), key=len))'
        ),
        answer=found,
    )


def setting_in_pairs(rng: random.Random) -> Draft:
    values = {
        "timeout": rng.randint(5, 90),
        "retries": rng.randint(1, 9),
        "debug": rng.choice(("yes", "no")),
        "port": rng.randint(1024, 9999),
        "user": rng.choice(("anna", "bob", "guest")),
        "mode": rng.choice(("fast", "safe")),
    }
    keys = rng.sample(sorted(values), rng.randint(3, 5))
    key, sep = rng.choice(keys), rng.choice((";", ";", ",", "&"))
    text = sep.join(f"{k}={values[k]}" for k in keys)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} sent me the settings of a program in one line, {text}. What value does {key} have there?",
            f"I want to change {key} in my config, but first I need what it is now. The line is {text}",
            f'The settings are "{text}". What is {key} set to?',
            f"{key} in {text}",
            f"get {key} from '{text}'",
            f"Which value does {key} have in the text {text}?",
            f"A program was started with the settings {text}. Which {key} does it use?",
            f"parse {text}, print {key}",
            f"Read the setting {key} out of the line {text}",
            f"Look up {key}: {text}",
            f"One line of my config is {text}. Tell me the value of {key}.",
            f"Split {text} into names and values and print the one for {key}",
        ),
        think=f"Split the text at {sep} and each part at the equals sign, then take {key}.",
        code=(
            f'text = "{text}"\nsettings = dict(pair.split("=") for pair in text.split("{sep}"))\n'
            f'print(settings["{key}"])'
        ),
        answer=str(values[key]),
    )


def kind_of_address(rng: random.Random) -> Draft:
    (a, b), kind = rng.choice(
        (
            ((10, rng.randint(0, 255)), "private"),
            ((192, 168), "private"),
            ((172, rng.randint(16, 31)), "private"),
            ((127, 0), "loopback"),
            ((127, 0), "loopback"),
            ((8, 8), "public"),
            ((93, 184), "public"),
            ((172, rng.randint(33, 200)), "public"),
            ((rng.randint(20, 90), rng.randint(1, 250)), "public"),
        )
    )
    ip = f"{a}.{b}.{rng.randint(0, 254)}.{rng.randint(1, 254)}" if a != 127 else f"127.0.0.{rng.randint(1, 9)}"
    return Draft(
        phrasings=(
            f"Is {ip} private, public or loopback?",
            f"{ip}: private, public or loopback",
            f"What kind of address is {ip} (private, public or loopback)?",
            f"kind of ip {ip} - private/public/loopback",
            f"Say for {ip} whether it is a private, a public or a loopback address",
            f"I found {ip} in a log. Is it loopback, private or public?",
            f"loopback, private or public? {ip}",
            f"Classify the IP {ip} as private, public or loopback",
            f"Which of the words private, public and loopback fits the address {ip}?",
            f"Does {ip} belong to the private, the public or the loopback addresses? One word.",
        ),
        think=f"Ask ipaddress whether {ip} is loopback, then whether it is private; else it is public.",
        code=(
            f'import ipaddress\n\nip = ipaddress.ip_address("{ip}")\n'
            'print("loopback" if ip.is_loopback else "private" if ip.is_private else "public")'
        ),
        answer=kind,
    )


def address_class(rng: random.Random) -> Draft:
    letter, low, high = rng.choice((("A", 1, 126), ("B", 128, 191), ("C", 192, 223), ("C", 192, 223), ("B", 128, 191)))
    ip = ".".join(map(str, (rng.choice((low, high, rng.randint(low, high))), *(rng.randint(0, 254) for _ in range(3)))))
    return Draft(
        phrasings=(
            f"What is the class of {ip}: A (first number below 128), B (below 192) or C?",
            f"class of {ip} (A below 128, B below 192, else C)",
            f"Is {ip} a class A, B or C address? A goes to 127, B from 128 to 191, C from 192 on.",
            f"{ip} class A, B or C, limits 128 and 192",
            f"By the first number (128 and up is B, 192 and up is C, less is A), which class has {ip}?",
            "My textbook divides addresses into A (under 128), B (under 192) and C (the rest). Where does "
            f"{ip} belong?",
            f"ip class? {ip}; A: first number < 128, B: < 192, C: from 192",
            f"Name the classful network class of {ip}, with 128 as the first of B and 192 as the first of C",
            f"Old style classes: A up to 127, B up to 191, then C. The class of {ip}, please.",
            f"Print A, B or C for {ip}: below 128, from 128, from 192.",
        ),
        think=f"Compare the first number of {ip} with 128 and 192.",
        code=f'first = int("{ip}".split(".")[0])\nprint("A" if first < 128 else "B" if first < 192 else "C")',
        answer=letter,
    )


def versions_below(rng: random.Random) -> Draft:
    major = rng.randint(0, 5)
    found = list({(major + rng.choice((0, 0, 1)), rng.choice((2, 9, 10, rng.randint(0, 14))), rng.randint(0, 9))
                  for _ in range(rng.randint(4, 5))})  # fmt: skip
    found = rng.sample(sorted(found), len(found))
    limit = (major + rng.choice((0, 1)), rng.randint(1, 11), 0)
    hits = [v for v in found if v < limit]
    if not hits:
        return versions_below(rng)
    texts, border = [".".join(map(str, v)) for v in found], ".".join(map(str, limit))
    shown, quoted = ", ".join(texts), ", ".join(f'"{t}"' for t in texts)
    return Draft(
        phrasings=(
            f"Which of the versions {shown} are below {border}? Separate them with commas.",
            f"versions older than {border}, with commas: {shown}",
            f"{shown} - list those below {border}, comma separated",
            f"List, with commas, every version lower than {border} among {shown}",
            f"A hole was closed in {border}. Which of our versions {shown} still have it, being older (commas "
            "between)?",
            f"below {border}: {shown} (with commas)",
            f"Servers run {shown}. Which need the update to {border} because they are lower? With commas.",
            f"From {shown} keep the version numbers smaller than {border} and put commas between them",
            f"Which numbers of {shown} come before version {border}? Give them in the given order with commas.",
            f"Filter the releases {shown} for those under {border}, joined with commas.",
        ),
        think=f"Compare each version with {border} as lists of integers and keep the smaller ones.",
        code=(
            'def key(version):\n    return [int(n) for n in version.split(".")]\n\n\n'
            f'versions = [{quoted}]\nprint(", ".join(v for v in versions if key(v) < key("{border}")))'
        ),
        answer=", ".join(".".join(map(str, v)) for v in hits),
    )


def rights_of_digit(rng: random.Random) -> Draft:
    mode = "".join(rng.choice("7654") for _ in range(2)) + rng.choice("7654010")
    who, i, place = rng.choice((("owner", 0, "first"), ("group", 1, "middle"), ("others", 2, "last")))
    rights = {"0": "---", "1": "--x", "4": "r--", "5": "r-x", "6": "rw-", "7": "rwx"}[mode[i]]
    return Draft(
        phrasings=(
            f"Which rights does the {place} digit of {mode} give, as three letters like r-x?",
            f"rights of the {who} in {mode}, like rw-",
            f"{mode}: {place} digit as rwx letters",
            f"With mode {mode}, what are the rights of the {who} in letters (three, like r--)?",
            f"Turn the {place} digit of the mode {mode} into letters such as r-x",
            f"The file has {mode}. Write what the {who} may do with three letters, like rw-.",
            f"chmod {mode} - only the {who} part in letters, three of them (r, w, x or -)",
            f"What does the {place} digit in chmod {mode} mean? Answer with three of r, w, x and -.",
            f"For the {who}, which letters as in ls -l (three, e.g. r-x) come from the mode {mode}?",
            f"Letters (like rwx, with - for none) for the {who} of a file set to {mode}",
        ),
        think=f"The {place} digit of {mode} is for the {who}; its bits 4, 2 and 1 are r, w and x.",
        code=(
            f'digit = int("{mode}"[{i}])\nprint("".join(c if digit & bit else "-" for c, bit in zip("rwx", (4, 2, 1))))'
        ),
        answer=rights,
    )
