"""Paths in relation to others: relative, common, above, renamed; Windows paths; PATH and variables in paths."""

from __future__ import annotations

import posixpath
import random

from training.skills.base import Draft
from training.skills.vocabulary import person
from training.skills.wording import place

_FOLDERS = ("home", "anna", "projects", "data", "reports", "var", "log", "images", "src", "docs", "backup", "music",
            "tests", "config", "opt", "downloads", "app")  # fmt: skip
_STEMS = ("report", "photo", "main", "notes", "index", "budget", "song", "summary", "archive")
_SUFFIXES = (".txt", ".csv", ".py", ".pdf", ".jpg", ".json", ".log", ".html", ".md")
_IMPORT = "from pathlib import PurePosixPath\n\n"


def _file(rng: random.Random) -> str:
    return rng.choice(_STEMS) + rng.choice(_SUFFIXES)


def relative_path(rng: random.Random) -> Draft:
    base = [rng.choice(("home", "srv", "opt")), *rng.sample(_FOLDERS[1:], rng.randint(1, 2))]
    rest = [rng.choice([f for f in _FOLDERS if f not in base]), _file(rng)]
    folder, path = "/" + "/".join(base), "/" + "/".join(base + rest)
    return Draft(
        phrasings=(
            f"{path}, but written as it looks from {folder}",
            f"I am in the folder {folder}. Which relative path opens {path}?",
            f"path of {path} as seen from {folder}",
            f"relative path from {folder} to {path}",
            f"how do I write {path} when I am in {folder}",
            f"What is {path} relative to {folder}?",
            f"Make the path {path} relative to {folder}",
            f"relative path {path} from {folder}",
            f"{path} relative to {folder}",
            f"How do I write {path} when I am in {folder}?",
            f"My shell is in {folder}. Which relative path leads to {path}?",
            f"Could you express {path} as seen from {folder}?",
            f"relpath of {path} start {folder}",
            f"Cut the part {folder} off the path {path}",
            f"The archive is packed inside {folder}. Under which name does it hold {path}?",
            f"Turn {path} into a path relative to {folder}.",
            f"Which relative path goes from {folder} to {path}?",
        ),
        think=f"Take the path relative to {folder} with relative_to.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").relative_to("{folder}"))',
        answer="/".join(rest),
    )


def relative_path_across(rng: random.Random) -> Draft:
    shared, a, b, c = rng.sample(_FOLDERS, 4)
    deep = rng.random() < 0.5
    start, target = f"/{shared}/{a}" + (f"/{c}" if deep else ""), f"/{shared}/{b}/{_file(rng)}"
    return Draft(
        phrasings=(
            f"Relative path from {start} to {target}",
            f"I stand in the folder {start} and want to open {target}; which relative path do I type?",
            f"What is the relative path from the folder {start} to {target}?",
            f"How do I get from {start} to {target} with ..?",
            f"relpath {target} from {start}",
            f"from {start} to {target} relative",
            f"Write {target} relative to {start}, going up with .. where needed",
            f"I am in {start} and want to open {target}. What do I type, as a relative path?",
            f"Could you give the path to {target} as seen from {start}, with dots for the folders above?",
            f"path with ../ from {start} to {target}",
            f"A page in {start} links to {target}. What is the relative link?",
            f"Compute os.path.relpath for {target} with start {start}",
            f"Express {target} as a relative path from {start}, using '..'.",
            f"Which path with '..' leads from {start} to {target}?",
        ),
        think=f"Compute the relative path of the file from {start} with posixpath.relpath.",
        code=f'import posixpath\n\nprint(posixpath.relpath("{target}", "{start}"))',
        answer="../" * (2 if deep else 1) + target.removeprefix(f"/{shared}/"),
    )


def common_folder(rng: random.Random) -> Draft:
    shared = "/" + "/".join(rng.sample(_FOLDERS, rng.randint(1, 3)))
    a, b = (f"{shared}/{folder}/{_file(rng)}" for folder in rng.sample([f for f in _FOLDERS if f not in shared], 2))
    return Draft(
        phrasings=(
            f"What is the common folder of {a} and {b}?",
            f"which folder do {a} and {b} have in common",
            f"deepest folder shared by {a} and {b}",
            f"What is the common parent folder of {a} and {b}?",
            f"Find the deepest folder that contains both {a} and {b}",
            f"common path of {a} and {b}",
            f"commonpath {a} {b}",
            f"Which folder do {a} and {b} have in common?",
            f"I want to back up {a} and {b} with one command. What is the lowest folder above both?",
            f"Could you tell me the longest path that {a} and {b} share?",
            f"shared parent of {a}, {b}",
            f"Print the common path of the two files {a} and {b}",
            f"Up to which folder are {a} and {b} the same?",
            f"Give the common folder of {a} and {b}.",
            f"Which is the innermost folder that has both {a} and {b} below it?",
        ),
        think="Take the common path of both with posixpath.commonpath.",
        code=f'import posixpath\n\nprint(posixpath.commonpath(["{a}", "{b}"]))',
        answer=shared,
    )


def folder_above(rng: random.Random) -> Draft:
    folders = rng.sample(_FOLDERS, rng.randint(4, 5))
    n = rng.randint(2, 3)
    path = "/" + "/".join(folders)
    return Draft(
        phrasings=(
            f"what is the {'parent of the ' * (n - 1)}parent of {path}",
            f"{'cd ..; ' * n}starting in {path}, where am I",
            f"Which folder is {n} levels above {path}?",
            f"Go up {n} folders from {path}. Where are you?",
            f"{n} levels up from {path}",
            f"{path} with {n} x cd ..",
            f"What is the path {n} steps above {path}?",
            f"I am in {path} and type cd .. {n} times. In which folder am I then?",
            f"Could you drop the last {n} parts of the path {path}?",
            f"parent number {n} of {path}",
            f"Print the ancestor of {path} that lies {n} levels higher",
            f"The project root is {n} folders up from {path}. Which path is it?",
            f"Find the folder {n} levels up from {path}.",
            f"Where do you get when you move up {n} levels from {path}?",
        ),
        think=f"The parents count from 0, so take the one with index {n} - 1.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").parents[{n} - 1])',
        answer="/" + "/".join(folders[: len(folders) - n]),
    )


def is_below(rng: random.Random) -> Draft:
    folder = "/" + "/".join(rng.sample(_FOLDERS[:8], 2))
    inside = rng.random() < 0.5
    path = f"{folder}/{_file(rng)}" if inside else rng.choice((f"{folder}2/{_file(rng)}", f"/old{folder}/{_file(rng)}"))
    return Draft(
        phrasings=(
            f"does the path {path} lie inside {folder}",
            f"Is {path} inside the folder {folder}?",
            f"Check whether {path} lies below {folder}",
            f"is {path} in {folder}",
            f"{path} under {folder}?",
            f"Does the folder {folder} contain the path {path}, judging by the names?",
            f"Uploads may only go below {folder}. Is {path} allowed?",
            f"Could you test if {folder} is one of the folders above {path}?",
            f"{folder} parent of {path}, true or false",
            f"True or false: the path {path} is within {folder}",
            f"A script may touch files in {folder} only. May it touch {path}?",
            f"Determine if {path} is located in {folder} or deeper.",
            f"Is {folder} a parent folder of {path}?",
        ),
        think=f"Check whether the path is relative to {folder}.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").is_relative_to("{folder}"))',
        answer=str(posixpath.commonpath([path, folder]) == folder),
    )


def rename_in_path(rng: random.Random) -> Draft:
    folder, old, new = "/" + "/".join(rng.sample(_FOLDERS, rng.randint(1, 3))), _file(rng), f"new_{_file(rng)}"
    return Draft(
        phrasings=(
            f"My script is {folder}/{old}. I want {new} beside it. What is the full path of that file?",
            f"Replace the file name in {folder}/{old} with {new}",
            f"What is the path {folder}/{old} if the file is called {new}?",
            f"{folder}/{old} with name {new}",
            f"change file name of {folder}/{old} to {new}",
            f"Keep the folder of {folder}/{old} but use the file name {new}",
            f"I rename {folder}/{old} to {new} in the same folder. What is its full path then?",
            f"Could you swap the last part of {folder}/{old} for {new}?",
            f"with_name {new} on {folder}/{old}",
            f"Which path lies next to {folder}/{old} and has the name {new}?",
            f"The result of {folder}/{old} goes to {new} in the folder of the input. To which path?",
            f"Give the path {folder}/{old} the file name {new}.",
            f"Which path do you get when the name in {folder}/{old} becomes {new}?",
        ),
        think=f"Give the path the name {new} with with_name.",
        code=f'{_IMPORT}print(PurePosixPath("{folder}/{old}").with_name("{new}"))',
        answer=posixpath.join(posixpath.dirname(f"{folder}/{old}"), new),
    )


def windows_path(rng: random.Random) -> Draft:
    drive, folders, name = rng.choice("CDE"), rng.sample(("Users", "anna", "Data", "Games", "Temp"), 2), _file(rng)
    path = f"{drive}:\\" + "\\".join([*folders, name])
    what, attribute, answer = rng.choice(
        (
            ("drive", "drive", f"{drive}:"),
            ("file name", "name", name),
            ("extension", "suffix", "." + name.split(".")[1]),
            ("file name without extension", "stem", name.split(".")[0]),
        )
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f"On {p.name}'s laptop there is a file at {path}. What is the {what} of it?",
            f"I copied {path} from a Windows window and need just the {what}. Which is it?",
            f"{what} in the path {path}",
            f"On Windows a file is at {path}. Print its {what}.",
            f"what's the {what} in {path}",
            f"{path}, only the {what}",
            f"What is the {what} in the Windows path {path}?",
            f"Get the {what} of {path}",
            f"{what} of {path}",
            f"windows path {path} {what}",
            f"Extract the {what} from '{path}', a path on Windows",
            f"On my PC the file is {path}. What is its {what}?",
            f"Could you print the {what} of the Windows file {path}?",
            f"{path} -> {what}",
            f"Use pathlib to find the {what} of the Windows path {path}",
            f"Explorer shows {path}. Which part of it is the {what}?",
            f"Find the {what} of '{path}' under Windows rules.",
            f"Which {what} does the Windows path {path} have?",
        ),
        think=f"Parse the path as a Windows path and take its {attribute}.",
        code=f'from pathlib import PureWindowsPath\n\nprint(PureWindowsPath(r"{path}").{attribute})',
        answer=answer,
    )


def expand_variables(rng: random.Random) -> Draft:
    variable, value = rng.choice((("HOME", "/home/anna"), ("DATA", "/srv/data"), ("APP_DIR", "/opt/app"),
                                  ("PROJECT", "/work/site")))  # fmt: skip
    rest = "/".join((rng.choice(_FOLDERS), _file(rng)))
    text = rng.choice((f"${variable}/{rest}", f"${{{variable}}}/{rest}"))
    return Draft(
        phrasings=(
            f"What does {text} mean when {variable} is {value}?",
            f"Expand {text} if {variable} is {value}.",
            f"{variable} is {value}. What does the path {text} expand to?",
            f"Set the environment variable {variable} to {value} and expand {text}",
            f"expandvars {text} with {variable}={value}",
            f"{text} where {variable}={value}",
            f"With {variable}={value}, which path does the shell make of {text}?",
            f"My config says {text} and {variable} is {value} on the server. Which file is meant?",
            f"Could you replace the variable in {text}, given {variable}={value}?",
            f"echo {text} after export {variable}={value}",
            f"Expand the path {text} if the environment has {variable} = {value}",
            f"A script reads {text}, and {variable} holds {value}. What path does it open?",
            f"Put {value} into {variable} and print {text} with the variable filled in.",
            f"What is {text} after expansion when {variable} equals {value}?",
        ),
        think=f"Set {variable} in os.environ and expand the path with os.path.expandvars.",
        code=f'import os\n\nos.environ["{variable}"] = "{value}"\nprint(os.path.expandvars("{text}"))',
        answer=f"{value}/{rest}",
    )


def path_entries(rng: random.Random) -> Draft:
    entries = rng.sample(("/usr/bin", "/bin", "/usr/local/bin", "/opt/bin", "/sbin", "/home/anna/bin", "/snap/bin"),
                         rng.randint(3, 5))  # fmt: skip
    variable, value = rng.choice(("PATH", "PATH", "PYTHONPATH", "LIBS")), ":".join(entries)
    n = rng.randrange(len(entries))
    nth = ("first", "second", "third", "fourth", "fifth")[n]
    return Draft(
        phrasings=(
            f"What is the {nth} folder in {variable}={value}?",
            f"Split {variable}={value} and print the {nth} entry",
            f"{nth} entry of {variable}={value}",
            f"{variable} is {value}, {nth} directory",
            f"Which folder is searched {nth} with {variable}={value}?",
            f"My shell has {variable}={value}. Which entry comes {nth}?",
            f"Could you tell me the {nth} of the folders in {variable}={value}?",
            f"path list {value}, number {n + 1}",
            f"The variable {variable} holds {value}. Print its {nth} part, parts being separated by colons.",
            f"Take {variable}={value} apart at the colons and show the {nth} folder",
            f"Find the {nth} entry in {variable}={value}.",
            f"Which is the {nth} directory listed in {variable}={value}?",
        ),
        think=f"Split the value at the colons; counting from 0, the {nth} entry has index {place(n + 1)}.",
        code=f'value = "{value}"\nprint(value.split(":")[{place(n + 1)}])',
        answer=entries[n],
    )


def environment_number(rng: random.Random) -> Draft:
    variable, value = rng.choice(("WORKERS", "TIMEOUT", "RETRIES", "BATCH_SIZE", "LIMIT", "PORT")), rng.randint(2, 9000)
    n = rng.randint(2, 9)
    word, sign, answer = rng.choice((("times", "*", value * n), ("plus", "+", value + n)))
    return Draft(
        phrasings=(
            f"Set the environment variable {variable} to {value} and print it {word} {n}",
            f"With {variable}={value} in the environment, what is {variable} {word} {n}?",
            f"os.environ {variable}={value}, print int {word} {n}",
            f"{variable}={value} {word} {n} from the environment",
            f"Put {value} into os.environ as {variable}, read it as a number and show it {word} {n}.",
            f"Our service reads {variable} from its environment and uses it {word} {n}. What is used for {value}?",
            f"Could you store {value} in the variable {variable} and compute its value {word} {n}?",
            f"env var {variable} = {value}; result of it {word} {n}",
            f"Environment variables are text: set {variable} to {value}, convert it and print it {word} {n}.",
            f"Export {variable} as {value}; then let Python print that number {word} {n}",
            f"Set {variable}={value} with os.environ and print the integer {word} {n}.",
            f"What do you get for int of the variable {variable}, set to {value}, {word} {n}?",
        ),
        think=f"Set {variable} in os.environ as text, read it with int, and compute {value} {sign} {n}.",
        code=f'import os\n\nos.environ["{variable}"] = "{value}"\nprint(int(os.environ["{variable}"]) {sign} {n})',
        answer=str(answer),
    )
