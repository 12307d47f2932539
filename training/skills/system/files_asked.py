"""File names, folders and sizes as people ask about them: hidden, images, allowed names, totals, which is larger."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.vocabulary import person

_STEMS = ("report", "photo", "notes", "budget", "main", "invoice", "letter", "holiday", "index", "data", "song", "menu")
_FOLDERS = ("home", "docs", "projects", "ana", "photos", "work", "backup", "src", "music", "2024", "logs", "shared")
_KINDS = (
    ("images", ("jpg", "png", "gif")), ("audio files", ("mp3", "wav", "flac")), ("videos", ("mp4", "mkv", "mov")),
    ("documents", ("pdf", "docx", "txt")), ("spreadsheets", ("xlsx", "csv", "ods")),
)  # fmt: skip
_IMPORT = "from pathlib import PurePosixPath\n\n"


def _names(rng: random.Random, suffixes: tuple[str, ...], count: int) -> list[str]:
    return [f"{stem}.{rng.choice(suffixes)}" for stem in rng.sample(_STEMS, count)]


def is_hidden_file(rng: random.Random) -> Draft:
    stem = rng.choice((*_STEMS, "bashrc", "gitignore", "env", "profile", "config", "cache"))
    name = rng.choice((f".{stem}", f".{stem}", f"{stem}.txt", stem, f"{stem}.old", f".{stem}.swp"))
    folder = rng.choice(("", "", f"/home/{rng.choice(_FOLDERS)}/"))
    return Draft(
        phrasings=(
            f"Is {folder}{name} a hidden file on Linux?",
            f"is {folder}{name} hidden",
            f"{folder}{name} hidden file?",
            f"On Unix, is the file {folder}{name} hidden?",
            f"check if the file name of {folder}{name} starts with a dot",
            f"Would ls without -a leave out {folder}{name}? True or False",
            f"True or false: {folder}{name} is a dotfile",
            f"I saved {folder}{name} on a Mac. Is it a hidden file?",
            f"Does a Linux file manager hide {folder}{name} by default?",
            f"Names that begin with a dot are hidden on Linux; is {folder}{name} one of them?",
        ),
        think=f"Hidden on Unix means that the name starts with a dot: look at the name in {folder}{name}.",
        code=f'{_IMPORT}print(PurePosixPath("{folder}{name}").name.startswith("."))',
        answer=str(name[0] == "."),
    )


def change_name_case(rng: random.Random) -> Draft:
    stem, suffix = rng.choice(_STEMS), rng.choice(("JPG", "PNG", "PDF", "TXT", "MP3", "DOCX", "CSV"))
    stem = rng.choice((stem, stem.upper(), stem.title())) + rng.choice(("", str(rng.randint(1, 99))))
    whole = rng.random() < 0.5
    name = f"{stem}.{suffix}"
    what = "the whole name in lower case" if whole else "only the extension in lower case"
    return Draft(
        phrasings=(
            f"My new system wants {what}. What becomes of {name}?",
            f"rename {name} to lower case" if whole else f"change the extension of {name} to lower case",
            f"{name} all in lower case" if whole else f"{name} with a lower case extension, the rest as it is",
            f"Rename {name}: {what}",
            f"{name} with {what}",
            f"make a new name from {name}, {what}",
            f"What is {name} called with {what}?",
            f"{name} -> {what}",
            f"My camera writes {name}. I want {what}; what is the new name?",
            f"write the file name {name} with {what}",
            f"Give the file name {name} anew, with {what}.",
            f"A script renames {name} so that it has {what}. What is the result?",
            f"File {name} should have {what}. Which name is that?",
        ),
        think=f"{what[0].upper()}{what[1:]}: "
        + ("turn all letters small." if whole else "split at the last dot and turn the end small."),
        code=(
            f'print("{name}".lower())'
            if whole
            else f'stem, suffix = "{name}".rsplit(".", 1)\nprint(stem + "." + suffix.lower())'
        ),
        answer=name.casefold() if whole else f"{stem}.{suffix.casefold()}",
    )


def files_of_kind(rng: random.Random) -> Draft:
    kind, suffixes = rng.choice(_KINDS)
    others = tuple(s for k, some in _KINDS if k != kind for s in some)
    names = _names(rng, suffixes, 2) + [f"{s}.{rng.choice(others)}" for s in rng.sample(("a", "b", "list", "old"), 2)]
    rng.shuffle(names)
    wanted = [n for n in names if n.split(".")[1] in suffixes]
    count = rng.random() < 0.4
    shown = ", ".join(names)
    ends = ", ".join(f".{s}" for s in suffixes)
    ask, end = ("How many of these are", "") if count else ("Which of these are", ", with commas")
    code = ", ".join(f'"{n}"' for n in names)
    ending = ", ".join(f'".{s}"' for s in suffixes)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} sent me a folder with {shown}. {ask.replace('these', 'them')} {kind} ({ends}){end}?",
            f"My folder is a mess, it has {shown}, and I only want the {kind}, that is {ends}. "
            f"{'How many are there' if count else 'Which ones are they, separated by commas'}?",
            f"{ask} {kind}{end}: {shown}",
            f"{ask.lower()} {kind}{end}: {shown}",
            f"{shown} - {ask.split(' of')[0].lower()} are {kind}{end}",
            f"{ask} {kind} ({ends}){end}? {shown}",
            f"{'Count' if count else 'List'} the {kind} in {shown}{end}",
            f"{'number of ' if count else ''}{kind} in {shown}{end}",
            f"In my folder are {shown}. {ask.replace('these', 'them')} {kind}{end}?",
            f"From {shown} {'count' if count else 'pick'} those that are {kind}{end}",
            f"The extensions {ends} mean {kind}. {ask.replace('these', 'the files')} such{end}? {shown}",
            f"A folder holds {shown}. {'Give the number' if count else 'Name all'} of the {kind} in it{end}.",
        ),
        think=f"{kind.capitalize()} end with {ends}: "
        + ("count those names." if count else "keep those names and join them with commas."),
        code=f"names = [{code}]\n"
        + (
            f"print(sum(n.endswith(({ending})) for n in names))"
            if count
            else f'print(", ".join(n for n in names if n.endswith(({ending}))))'
        ),
        answer=str(len(wanted)) if count else ", ".join(wanted),
    )


def commonest_extension(rng: random.Random) -> Draft:
    a, b, c = rng.sample(("jpg", "txt", "py", "pdf", "csv", "png", "md", "html"), 3)
    suffixes = [a] * 3 + [b] * rng.randint(1, 2) + [c] * rng.randint(0, 1)
    names = [f"{stem}.{s}" for stem, s in zip(rng.sample(_STEMS, len(suffixes)), suffixes, strict=True)]
    rng.shuffle(names)
    shown, code = ", ".join(names), ", ".join(f'"{n}"' for n in names)
    return Draft(
        phrasings=(
            f"Which extension is the most common in {shown}? Without the dot.",
            f"most common file extension in {shown} (no dot)",
            f"what file type is there most of, without the dot: {shown}",
            f"commonest extension, no dot: {shown}",
            f"Find the most frequent extension (without dot) among {shown}",
            f"My folder has {shown}. Which extension occurs most often? No dot, please.",
            f"Count the extensions of {shown} and print the most frequent one without its dot",
            f"The files {shown}: what is their most common extension, written without the dot?",
            f"Of which type, like txt, are most of the files {shown}?",
            f"Name the extension, no dot, that most of {shown} have.",
        ),
        think="The most common extension: take what follows the last dot of each name and count with Counter.",
        code=(
            f"from collections import Counter\n\nnames = [{code}]\n"
            'counts = Counter(n.rsplit(".", 1)[1] for n in names)\nprint(counts.most_common(1)[0][0])'
        ),
        answer=a,
    )


def is_allowed_file_name(rng: random.Random) -> Draft:
    stem, suffix = rng.choice(_STEMS), rng.choice(("txt", "pdf", "docx", "jpg"))
    n = rng.randint(1, 31)
    name = rng.choice(
        (f"{stem} {n}.{suffix}", f"{stem}:{n}.{suffix}", f"{stem}?{n}.{suffix}", f"{stem}-{n}.{suffix}",
         f"{stem} (copy {n}).{suffix}", f"{stem}*{n}.{suffix}", f"{stem}_{n}.{suffix}", f"{stem} <{n}>.{suffix}",
         f"{stem}|{n}.{suffix}", f"{stem} #{n}.{suffix}")
    )  # fmt: skip
    return Draft(
        phrasings=(
            f"Is {name} a valid Windows file name?",
            f"is {name} allowed as a file name in windows",
            f"{name} valid filename on windows?",
            f"Can a file be called {name} on Windows?",
            f'Does {name} contain none of < > : " / \\ | ? * so that Windows accepts it?',
            f"check the file name {name} for characters windows forbids, true if it is fine",
            f"I want to save a file as {name} in Windows. Is the name allowed?",
            f"True or false: Windows accepts the file name {name}",
            f"Would Windows let me name a file {name}?",
            f'Windows forbids < > : " / \\ | ? * in names. True or false: {name} is fine?',
        ),
        think='Windows forbids the characters < > : " / \\ | ? * in a name: none of them may be in it.',
        code=f'name = "{name}"\nprint(not any(c in \'<>:"/\\\\|?*\' for c in name))',
        answer=str(not set(name) & set("<>:?*|")),
    )


def numbered_name(rng: random.Random) -> Draft:
    prefix, width = rng.choice(("IMG_", "DSC", "scan_", "page-", "photo_", "track", "invoice-")), rng.randint(3, 5)
    suffix, n = rng.choice(("jpg", "png", "pdf", "mp3", "txt")), rng.choice((rng.randint(1, 99), rng.randint(1, 999)))
    zeros = "0" * (width - len(str(n)))
    return Draft(
        phrasings=(
            f"Make the file name {prefix}<number>.{suffix} for number {n}, padded to {width} digits",
            f"file name for number {n}: {prefix} + {width} digits + .{suffix}",
            f"{prefix} number {n} with {width} digits .{suffix}",
            f"Write {n} with {width} digits (leading zeros) between {prefix} and .{suffix}",
            f"What is file number {n} called if names are {prefix} plus {width} digits plus .{suffix}?",
            f"zero pad {n} to {width} digits, prefix {prefix}, extension {suffix}",
            f"My files are called {prefix} with a {width} digit number and .{suffix}. What is the name of number {n}?",
            f"A camera numbers files with {width} digits after {prefix}. Name of the {suffix} file number {n}?",
            f"Build a name: {prefix}, then {n} filled with zeros to {width} places, then .{suffix}",
            f"Where files have the form {prefix}, {width} digits, .{suffix}, which is the one numbered {n}?",
        ),
        think=f"The name: format {n} with leading zeros to {width} digits between {prefix} and .{suffix}.",
        code=f'print(f"{prefix}{{{n}:0{width}d}}.{suffix}")',
        answer=f"{prefix}{zeros}{n}.{suffix}",
    )


def add_to_stem(rng: random.Random) -> Draft:
    stem, suffix = rng.choice(_STEMS), rng.choice(("txt", "pdf", "docx", "jpg", "csv", "json"))
    part = rng.choice(("_backup", "-old", "_v2", "_final", "_copy", "-edited", "_small", "_signed", "-2024"))
    name = f"{stem}.{suffix}"
    return Draft(
        phrasings=(
            f"Insert {part} before the extension of {name}",
            f"add {part} to {name} before the extension",
            f"{name} with {part} before the dot",
            f"What is {name} called with {part} before the extension?",
            f"put {part} in {name} right before .{suffix}",
            f"{name} + {part} -> new file name, extension stays last",
            f"I keep a copy of {name} with {part} added to its name, same extension. What is it called?",
            f"Rename {name} so that its stem ends with {part}",
            f"A tool writes its result next to {name}, adding {part} to the stem. Which file name is that?",
            f"Give the name that {name} has after {part} is put between stem and extension.",
        ),
        think=f"Split {name} at the last dot and put {part} between the stem and the extension.",
        code=f'stem, suffix = "{name}".rsplit(".", 1)\nprint(stem + "{part}." + suffix)',
        answer=f"{stem}{part}.{suffix}",
    )


def total_mixed_sizes(rng: random.Random) -> Draft:
    kb, mb, more = rng.randrange(50, 1000, 50), rng.randint(1, 60), Fraction(rng.randint(5, 95), 10)
    gb = rng.random() < 0.3
    parts = [(Fraction(kb), "KB"), (Fraction(mb), "MB"), (Fraction(rng.randint(1, 9)), "GB") if gb else (more, "MB")]
    rng.shuffle(parts)
    factor = {"KB": Fraction(1, 1000), "MB": Fraction(1), "GB": Fraction(1000)}
    texts = [f"{float(n):g} {u}" for n, u in parts]
    a, b, c = texts
    sums = {"KB": "{} / 1000", "MB": "{}", "GB": "{} * 1000"}
    code = " + ".join(sums[u].format(f"{float(n):g}") for n, u in parts)
    total = sum((n * factor[u] for n, u in parts), Fraction(0))
    return Draft(
        phrasings=(
            f"Add the file sizes {a}, {b} and {c} and give the total in MB (1000 KB = 1 MB, 1000 MB = 1 GB).",
            f"How many MB are {a}, {b} and {c} together (1000 KB = 1 MB, 1000 MB = 1 GB)?",
            f"{a} + {b} + {c} in MB, 1 MB = 1000 KB",
            f"total of {a}, {b} and {c} in MB (units of 1000)",
            f"add {a}, {b}, {c} in mb, factor 1000",
            f"Three files have {a}, {b} and {c}. How many MB is that in total, with 1000 KB in a MB?",
            f"total size in MB: {a}, {b}, {c} (1000 per step)",
            f"I attach files of {a}, {b} and {c} to a mail. How many MB is the mail (steps of 1000)?",
            f"Sum the sizes {a}, {b} and {c} and give MB, using 1000",
            f"What do {a}, {b} and {c} add up to in megabytes if each unit is 1000 of the smaller?",
            f"Put together {a} and {b} and {c}; how many MB does it take on disk, a step being 1000?",
        ),
        think=f"All in MB: {code}, then add and round off float noise.",
        code=f"print(round({code}, 3))",
        answer=str(float(total)),
    )


def larger_size(rng: random.Random) -> Draft:
    i = rng.randint(1, 3)
    units = ("B", "KB", "MB", "GB")
    n = rng.choice((Fraction(rng.randint(2, 60), 10), Fraction(rng.randint(1, 9)), Fraction(rng.randint(10, 95), 100)))
    k = int(n * 1000) + rng.choice((-200, -100, -50, 50, 100, 200, 300, -40, 150))
    if k <= 0:
        return larger_size(rng)
    small = rng.random() < 0.35
    word, pick = ("smaller", "min") if small else ("larger", "max")
    a, b = f"{k} {units[i - 1]}", f"{float(n):g} {units[i]}"
    answer = a if (k < n * 1000) == small else b
    step = f" (1 {units[i]} = 1000 {units[i - 1]})"
    first, second = (a, b) if rng.random() < 0.5 else (b, a)
    return Draft(
        phrasings=(
            f"Which is {word}, {first} or {second}{step}?",
            f"{first} or {second}, which is {word}{step}",
            f"what is {word} {first} or {second}{step}",
            f"Is {first} or {second} the {word} size{step}?",
            f"{word} of {first} and {second}{step}",
            f"Compare the file sizes {first} and {second}: print the {word} one{step}",
            f"One file has {first}, another {second}. Print the {word} size{step}",
            f"which size is {word}{step}: {first}, {second}",
            f"Two downloads of {first} and {second}: which is {word}, with steps of 1000?",
            f"I can choose an attachment of {first} or of {second}. Name the {word} size{step}.",
        ),
        think=f"The {word} size: {b} are {float(n):g} * 1000 {units[i - 1]}; compare with {k}.",
        code=f'sizes = {{"{a}": {k}, "{b}": {float(n):g} * 1000}}\nprint({pick}(sizes, key=sizes.get))',
        answer=answer,
    )


def free_space(rng: random.Random) -> Draft:
    total, unit = rng.choice(((256, "GB"), (500, "GB"), (512, "GB"), (128, "GB"), (64, "GB"), (1, "TB"), (2, "TB")))
    size = total * 1000 if unit == "TB" else total
    used = rng.randint(size // 5, size - 5)
    thing, p = rng.choice(("disk", "phone", "SSD", "laptop", "drive")), person(rng)
    note = " (1 TB = 1000 GB)" if unit == "TB" else ""
    first = f"{total} * 1000" if unit == "TB" else str(total)
    return Draft(
        phrasings=(
            f"My {thing} has {total} {unit} and {used} GB are used. How many GB are free{note}?",
            f"{thing} {total} {unit}, {used} GB used, how many GB free{note}",
            f"free space in GB: {total} {unit} total, {used} GB used{note}",
            f"how much space is left in GB on a {total} {unit} {thing} with {used} GB used{note}",
            f"How many GB are left on a {total} {unit} {thing} when {used} GB are taken{note}?",
            f"{used} GB of {total} {unit} are full. GB left{note}?",
            f"{p.name}'s {thing} of {total} {unit} holds {used} GB of data. How many GB can {p.he} still store{note}?",
            f"Subtract {used} GB from a capacity of {total} {unit} and give GB{note}",
            f"There are {used} GB on the {thing}, which takes {total} {unit}; how many GB still fit{note}?",
            f"Of {total} {unit} I have filled {used} GB, so the {thing} has room for how many more GB{note}?",
        ),
        think=f"Free space: {total} {unit} less {used} GB.",
        code=f"print({first} - {used})",
        answer=str(len(range(used, size))),
    )


def containing_folder_name(rng: random.Random) -> Draft:
    folders = rng.sample(_FOLDERS, rng.randint(2, 4))
    name = f"{rng.choice(_STEMS)}.{rng.choice(('txt', 'pdf', 'jpg', 'py'))}"
    path = "/" + "/".join([*folders, name])
    top = rng.random() < 0.4
    which = "first (topmost)" if top else "last"
    code = "parts[1]" if top else "parent.name"
    return Draft(
        phrasings=(
            f"What is the name of the {which} folder in {path}?",
            f"name of the {which} folder in {path}",
            f"{path}: {which} folder name only",
            f"Get just the name of the {which} folder of the file path {path}",
            f"which is the {which} folder in {path}, just its name",
            f"The file is stored at {path}. What is its {which} folder called?",
            f"{which} directory name of {path}",
            f"From {path} print only the {which} folder's name",
            f"I see the path {path}; give me the name of the {which} of its folders.",
            f"How is the {which} of the folders in {path} named?",
        ),
        think=f"The {which} folder: take {code} of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").{code})',
        answer=folders[0 if top else -1],
    )


def home_path(rng: random.Random) -> Draft:
    user = rng.choice(("ana", "bob", "maria", "sam", "li", "omar"))
    rest = "/".join(rng.sample(_FOLDERS, rng.randint(1, 2))) + f"/{rng.choice(_STEMS)}.txt"
    home = f"/home/{user}"
    short = rng.random() < 0.4
    given, answer = (f"{home}/{rest}", f"~/{rest}") if short else (f"~/{rest}", f"{home}/{rest}")
    ask = "with ~ for the home folder" if short else "as a full path"
    return Draft(
        phrasings=(
            f"The home folder is {home}. Write {given} {ask}",
            f"{given} {ask}, home is {home}",
            f"what is {given} {ask} if home is {home}",
            f"HOME={home}: {given} {ask}",
            f"My home directory is {home}. What is {given} {ask}?",
            f"convert {given} (home {home}), written {ask}",
            f"With {home} as home, give {given} {ask}",
            f"{user} has the home folder {home}; show the path {given} {ask}",
            f"For a user whose home is {home}, how is {given} written {ask}?",
            f"A shell with HOME={home} is given {given}; print that {ask}.",
        ),
        think=f"Replace {home if short else '~'} at the start by {'~' if short else home}.",
        code=f'print("{given}".replace("{home if short else "~"}", "{"~" if short else home}", 1))',
        answer=answer,
    )
