"""Names and paths given in the question: patterns, suffixes, hidden ones, parents, names put right."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.vocabulary import person

_STEMS = ("report", "photo", "notes", "budget", "main", "invoice", "letter", "index", "data", "song", "menu", "plan")
_FOLDERS = ("home", "docs", "usr", "local", "share", "opt", "app", "conf", "work", "src", "music", "srv", "backup")
_SUFFIXES = ("txt", "pdf", "csv", "jpg", "png", "py", "docx", "log")


def _names(rng: random.Random, count: int, kinds: int) -> list[str]:
    """Different names with `kinds` extensions at most."""
    suffixes = rng.sample(_SUFFIXES, kinds)
    return [f"{stem}.{rng.choice(suffixes)}" for stem in rng.sample(_STEMS, count)]


def _quoted(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def all_suffixes(rng: random.Random) -> Draft:
    parts = [rng.choice(("tar", "min", "test", "backup", "old", "2024")), rng.choice(("gz", "js", "zip", "bz2", "txt"))]
    name = ".".join([rng.choice(_STEMS), *parts])
    return Draft(
        phrasings=(
            f"all suffixes of {name}",
            f"What are all the suffixes of {name}, as a list?",
            f"List every extension in the file name {name}, with the dots",
            f"Which extensions does {name} have? Give all of them as a list with dots.",
            f"suffixes (list) of {name}",
            f"I got a file {name}. Print the list of all its suffixes.",
            f"Using pathlib, show all the suffixes of {name}",
            f"Every part of {name} that starts with a dot, as a list",
            f"Print the complete list of extensions, not only the last, for {name}",
            f"{name} has more than one extension; list them all, dots included.",
        ),
        think=f"The suffixes: pathlib gives all of {name} as a list.",
        code=f'from pathlib import PurePosixPath\n\nprint(PurePosixPath("{name}").suffixes)',
        answer=str(["." + part for part in parts]),
    )


def folder_depth(rng: random.Random) -> Draft:
    folders = rng.sample(_FOLDERS, rng.randint(2, 5))
    path = "/" + "/".join([*folders, *_names(rng, 1, 1)])
    return Draft(
        phrasings=(
            f"How many folders are above {path}, not counting the root?",
            f"How many folders deep is {path}, not counting the file?",
            f"number of folders in {path} without the file name",
            f"In how many nested folders does the file {path} lie?",
            f"{path}: count the directories only",
            f"How many directories, without the root / and the file, are named in {path}?",
            f"I click through folders until I reach {path}. How many folders do I open, the root not counted?",
            f"folder depth of {path} (file not counted)",
            f"Count the folder names in the path {path}; the last part is a file.",
            f"Leaving out the file at the end, how many levels of folders has {path}?",
            f"Tell me how many folders stand above the file in {path}, the root / left out.",
        ),
        think=f"Split {path} at the slashes and count the parts before the file.",
        code=f'parts = "{path}".strip("/").split("/")\nprint(len(parts[:-1]))',
        answer=str(len(folders)),
    )


def name_matches_pattern(rng: random.Random) -> Draft:
    stem, suffix = rng.choice(("log", "img", "report", "backup", "data")), rng.choice(_SUFFIXES)
    year, other = rng.randint(2015, 2030), rng.choice(_SUFFIXES)
    name, pattern, holds = rng.choice(
        (
            (f"{stem}_{year}.{suffix}", f"{stem}_*.{suffix}", True),
            (f"{stem}_{year}.{suffix}", f"*.{other}", suffix == other),
            (f"{stem}{year % 10}.{suffix}", f"{stem}?.{suffix}", True),
            (f"{stem}{year}.{suffix}", f"{stem}?.{suffix}", False),
            (f"old_{stem}.{suffix}", f"{stem}*", False),
            (f"{stem}-{year}.{suffix}", f"*{year}*", True),
        )
    )
    return Draft(
        phrasings=(
            f"Does the name {name} match the pattern {pattern}?",
            f"{name} matches {pattern}?",
            f"does {pattern} match {name}, true or false",
            f"Would ls {pattern} list the file {name}?",
            f"True or false: the wildcard {pattern} covers {name}",
            f"Check {name} against the shell pattern {pattern}",
            f"I delete {pattern} in a folder. Is {name} deleted too?",
            f"fnmatch {name} {pattern}",
            f"A backup takes all files like {pattern}. Does it take {name}?",
            f"Is {name} one of the file names that the glob {pattern} stands for?",
        ),
        think=f"Compare {name} with the wildcard pattern {pattern} by fnmatch.",
        code=f'from fnmatch import fnmatch\n\nprint(fnmatch("{name}", "{pattern}"))',
        answer=str(holds),
    )


def names_matching_pattern(rng: random.Random) -> Draft:
    names = _names(rng, rng.randint(4, 6), 3)
    one = rng.choice(names)
    by_start = rng.random() < 0.35
    pattern = f"{one[:1]}*" if by_start else f"*.{one.split('.')[1]}"
    found = [n for n in names if (n[0] == one[0] if by_start else n.split(".")[1] == one.split(".")[1])]
    shown = ", ".join(names)
    return Draft(
        phrasings=(
            f"Select the names matching {pattern}, with commas, from: {shown}",
            f"{pattern} in {shown}, which match (comma separated)",
            f"Which of {shown} match the pattern {pattern}? Separate them with commas.",
            f"filter by {pattern}, commas between: {shown}",
            f"A folder has {shown}. What does ls {pattern} show there? Put commas between the names.",
            f"List, separated by commas, the files of {shown} that fit {pattern}",
            f"Go through {shown} and keep what matches {pattern}; print it with commas",
            f"With commas, name all files that the wildcard {pattern} picks out of {shown}",
            f"I run rm {pattern} in a folder with {shown}. Which files go, listed with commas?",
            f"From the files {shown} print those for which the glob {pattern} holds, joined by commas.",
        ),
        think=f"Filter the names by the pattern {pattern} and join them with commas.",
        code=f'from fnmatch import filter\n\nnames = [{_quoted(names)}]\nprint(", ".join(filter(names, "{pattern}")))',
        answer=", ".join(found),
    )


def count_by_extension(rng: random.Random) -> Draft:
    names = _names(rng, rng.randint(4, 7), rng.randint(2, 3))
    shown, counts = ", ".join(names), {}
    for name in names:
        suffix = name.split(".")[1]
        counts[suffix] = [n.split(".")[1] for n in names].count(suffix)
    return Draft(
        phrasings=(
            f"How many files of each type (a dictionary from ending to number): {shown}",
            f"Count the files by extension (as a dictionary): {shown}",
            f"How many files of each extension are there, as a dictionary, in {shown}?",
            f"dictionary of extension counts for {shown}",
            f"{shown}: how many of each type, as a dict",
            f"My folder has {shown}. Print a dictionary from extension to number of files.",
            f"Group {shown} by extension and count them; print a dict",
            f"number per extension (dict, no dots): {shown}",
            f"For the files {shown}, which extension occurs how often? Answer as a dictionary.",
            f"Make a dict that tells for {shown} how many files have each extension.",
            f"Tally the file extensions of {shown} in a dictionary.",
        ),
        think="Take what is after the dot of each name and count how often each occurs.",
        code=(
            f"from collections import Counter\n\nnames = [{_quoted(names)}]\n"
            'print(dict(Counter(name.split(".")[1] for name in names)))'
        ),
        answer=str(counts),
    )


def safe_file_name(rng: random.Random) -> Draft:
    a, b = rng.sample(("Sales", "Costs", "Draft", "Menu", "Offer", "Plan", "Photos", "Notes"), 2)
    bad = rng.sample((":", "/", "?", "*", "|", "<", ">"), 3)
    name = f"Q{rng.randint(1, 4)}{bad[0]} {a}{bad[1]}{b}{bad[2]}.{rng.choice(('xlsx', 'pdf', 'txt'))}"
    listed, good = " ".join(bad), name
    for char in bad:
        good = "_".join(good.split(char))
    return Draft(
        phrasings=(
            f"make a safe filename from '{name}': replace each of {listed} with _",
            f"Replace every {bad[0]} {bad[1]} {bad[2]} in the file name '{name}' by an underscore",
            f"'{name}' with _ for each of the characters {listed}",
            f"Clean the file name '{name}': the characters {listed} become underscores",
            f"The characters {listed} are not allowed. What is '{name}' with an underscore for each of them?",
            f"Windows refuses '{name}' because of {listed}. Put _ in their place and print the name.",
            f"sanitize '{name}', forbidden {listed} -> _",
            f"I want to save '{name}', but each of {listed} has to be turned into _ first. Which name do I get?",
            f"Swap all of {listed} in '{name}' for underscores.",
            f"Print '{name}' after changing any of the characters {listed} to _",
        ),
        think=f"Replace each of the characters {listed} by an underscore.",
        code=f'name = "{name}"\nfor char in "{"".join(bad)}":\n    name = name.replace(char, "_")\nprint(name)',
        answer=good,
    )


def pad_file_numbers(rng: random.Random) -> Draft:
    stem, suffix, width = (
        rng.choice(("IMG_", "scan", "page-", "track", "photo_")),
        rng.choice(_SUFFIXES),
        rng.choice((3, 4)),
    )
    numbers = rng.sample(range(1, 130), rng.randint(3, 4))
    shown = ", ".join(f"{stem}{n}.{suffix}" for n in numbers)
    quoted = _quoted([f"{stem}{n}.{suffix}" for n in numbers])
    p = person(rng)
    return Draft(
        phrasings=(
            f"I'd like to number my files with {width} digits. What do {shown} become, with commas between?",
            f"{p.name}'s player puts files in the wrong order because their numbers differ in length. Give "
            f"{shown} numbers of {width} digits, separated by commas.",
            f"Rename {shown} so that the number has {width} digits; print the new names with commas.",
            f"{shown}: pad the numbers to {width} digits, comma separated",
            f"Pad the numbers in {shown} with zeros to {width} digits and separate the names with commas",
            f"zero-pad to {width} digits, with commas: {shown}",
            f"I want {shown} to sort well. Give each number {width} digits and list the names with commas.",
            f"What are {shown} called with {width}-digit numbers (leading zeros)? Put commas between.",
            f"Fill up the numbers of the files {shown} with leading zeros to {width} places, commas between the names",
            f"Using Python, write the file names {shown} with numbers of {width} digits, joined by commas.",
            f"Give the names {shown} numbers that are all {width} digits long; print them separated by commas.",
            f"With commas in between, how do {shown} read if every number is padded to {width} digits?",
        ),
        think=f"In each name, fill the number up with zeros to {width} digits; join the names with commas.",
        code=(
            f"import re\n\nnames = [{quoted}]\n"
            f'print(", ".join(re.sub(r"\\d+", lambda m: m.group().zfill({width}), name) for name in names))'
        ),
        answer=", ".join(f"{stem}{'0' * (width - len(str(n)))}{n}.{suffix}" for n in numbers),
    )


def hidden_files_in_list(rng: random.Random) -> Draft:
    hidden = rng.sample((".env", ".gitignore", ".bashrc", ".cache", ".profile", ".config", ".vimrc"), rng.randint(1, 3))
    plain = _names(rng, rng.randint(2, 3), 2)
    names = rng.sample(hidden + plain, len(hidden + plain))
    shown, found = ", ".join(names), ", ".join(n for n in names if n in hidden)
    return Draft(
        phrasings=(
            f"Which file names in this list are hidden on Linux: {shown}? Separate them with commas.",
            f"hidden files (starting with a dot), comma separated: {shown}",
            f"{shown} - which are hidden, with commas",
            f"List the dotfiles among {shown}, with commas",
            f"A plain ls leaves out the hidden files of {shown}. Which ones, given with commas?",
            f"Names that begin with a dot are hidden. Print those of {shown} with commas between them.",
            f"filter hidden: {shown} (join with commas)",
            f"My home folder holds {shown}. Name its hidden files, separated by commas.",
            f"Pick out of {shown} what Unix hides and write it with commas.",
            f"Among {shown}, what are the hidden files? Use commas.",
        ),
        think="Hidden names begin with a dot: keep those and join them with commas.",
        code=f'names = [{_quoted(names)}]\nprint(", ".join(n for n in names if n.startswith(".")))',
        answer=found,
    )


def parents_of_path(rng: random.Random) -> Draft:
    folders = rng.sample(_FOLDERS, rng.randint(2, 4))
    path = "/" + "/".join([*folders, *_names(rng, 1, 1)])
    found = ["/" + "/".join(folders[:i]) for i in range(len(folders), -1, -1)]
    return Draft(
        phrasings=(
            f"List all parent directories of {path}, the nearest first, with commas.",
            f"parents of {path} up to /, comma separated, nearest first",
            f"Which folders contain {path}, from the innermost to the root /? Separate them with commas.",
            f"all parents of {path}, from the inside out, with commas",
            f"Going up from {path} to /, name every directory on the way, with commas.",
            f"Print each parent of {path}, starting with the closest and ending with /, joined by commas",
            f"{path}: every folder above it, innermost first, commas between",
            f"I need rights on all directories above {path}. List them from the nearest to / with commas.",
            f"With pathlib, print the parents of {path} in order, separated by commas.",
            f"Show the chain of folders over {path}, the innermost first and / last, with commas.",
        ),
        think=f"The parents of {path} in pathlib go from the nearest to the root; join them with commas.",
        code=f'from pathlib import PurePosixPath\n\nprint(", ".join(map(str, PurePosixPath("{path}").parents)))',
        answer=", ".join(found),
    )


def rotated_logs_deleted(rng: random.Random) -> Draft:
    count, stem = rng.randint(4, 7), rng.choice(("app", "web", "mail", "db", "error"))
    keep, first = rng.randint(2, count - 1), rng.randint(1, 20)
    names = [f"{stem}{first + i}.log" for i in range(count)]
    shown = ", ".join(names)
    return Draft(
        phrasings=(
            f"Of the logs {shown} (oldest first) only the last {keep} are kept. Which are deleted? Use commas.",
            f"keep the last {keep} of {shown}, which go (comma separated)",
            f"Log rotation keeps the newest {keep} files. From {shown}, oldest first, which ones are "
            "deleted, with commas?",
            f"{shown}, oldest to newest, keep {keep}: deleted files with commas",
            f"A clean-up leaves only the last {keep} of {shown}. List the removed files with commas.",
            f"The disk is full, so I keep just the {keep} newest of {shown} (oldest first). What do I "
            "remove? With commas.",
            f"Print what is dropped when the last {keep} of {shown} stay, separated by commas",
            f"Which files of {shown} are not among the last {keep}? Put commas between them.",
            f"Backups {shown} are in order of age, oldest first; {keep} newest remain. Name the others with commas.",
            f"All but the last {keep} of {shown}, joined by commas",
        ),
        think=f"Deleted are all names but the last {keep}.",
        code=f'logs = [{_quoted(names)}]\nprint(", ".join(logs[:-{keep}]))',
        answer=", ".join(f"{stem}{first + i}.log" for i in range(count - keep)),
    )
