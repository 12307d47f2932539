"""Parts of paths and operations on them."""

from __future__ import annotations

import fnmatch
import posixpath
import random

from training.skills.base import Draft

_FOLDERS = ("home", "anna", "projects", "data", "reports", "var", "log", "images", "src", "docs", "2024", "backup",
            "music", "tests", "config", "etc", "opt", "tmp", "downloads", "app")  # fmt: skip
_STEMS = ("report", "photo", "main", "notes", "data", "index", "budget", "README", "app", "song", "summary", "cat")
_SUFFIXES = (".txt", ".csv", ".py", ".pdf", ".jpg", ".json", ".log", ".html", ".md", ".png", ".docx", ".mp3")
_IMPORT = "from pathlib import PurePosixPath\n\n"


def _path(rng: random.Random) -> str:
    folders = "/".join(rng.sample(_FOLDERS, rng.randint(2, 4)))
    return f"{rng.choice(('/', '/', '/', ''))}{folders}/{rng.choice(_STEMS)}{rng.choice(_SUFFIXES)}"


def file_name(rng: random.Random) -> Draft:
    path = _path(rng)
    return Draft(
        phrasings=(
            f"What is the file name in {path}?",
            f"Get the filename from the path {path}",
            f"Extract the file name from '{path}'",
            f"filename of {path}",
            f"basename {path}",
            f"Which file does the path {path} point to? Just the name.",
            f"Strip the folders from {path} and keep the file name with its extension.",
            f'Print the base name of "{path}".',
            f"Find the file name in the path '{path}'.",
            f"What is the name of the file at {path}?",
        ),
        think="Take the name of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").name)',
        answer=path.rsplit("/", 1)[1],
    )


def file_extension(rng: random.Random) -> Draft:
    path = rng.choice((_path(rng), rng.choice(_STEMS) + rng.choice(_SUFFIXES)))
    return Draft(
        phrasings=(
            f"What is the file extension of {path}?",
            f"Get the extension of '{path}'",
            f"Extract the file extension from {path}",
            f"extension of {path}",
            f"file extension {path}",
            f"Which suffix, with the dot, does {path} have?",
            f"Someone sent me {path}. What is its extension?",
            f'Print the suffix of "{path}", including the dot.',
            f"Find the file extension in '{path}'.",
            f"What extension does the file {path} have?",
        ),
        think="Take the suffix of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").suffix)',
        answer=posixpath.splitext(path)[1],
    )


def file_stem(rng: random.Random) -> Draft:
    path = rng.choice((_path(rng), rng.choice(_STEMS) + rng.choice(_SUFFIXES)))
    return Draft(
        phrasings=(
            f"What is the file name of {path} without the extension?",
            f"Get the stem of '{path}'",
            f"Get the filename without extension from {path}",
            f"name without extension: {path}",
            f"stem of {path}",
            f"Remove the folder and the extension from {path}. What is left?",
            f"I want the bare name of {path}, no folders and no suffix.",
            f'Print the stem of the path "{path}".',
            f"Find the file name without its extension in '{path}'.",
            f"What is the name of {path} without folder and extension?",
        ),
        think="Take the stem of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").stem)',
        answer=posixpath.splitext(posixpath.basename(path))[0],
    )


def parent_folder(rng: random.Random) -> Draft:
    path = _path(rng)
    return Draft(
        phrasings=(
            f"What is the parent directory of {path}?",
            f"Get the directory of '{path}'",
            f"In which folder is {path}?",
            f"parent of {path}",
            f"dirname {path}",
            f"Which directory contains the file {path}?",
            f"I opened {path}. Which folder do I have to go to?",
            f'Print the directory part of "{path}"',
            f"Find the parent folder of '{path}'.",
            f"What directory is the file {path} in?",
        ),
        think="Take the parent of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").parent)',
        answer=posixpath.dirname(path),
    )


def join_paths(rng: random.Random) -> Draft:
    folder = "/" + "/".join(rng.sample(_FOLDERS, 2))
    middle, name = rng.choice(_FOLDERS), rng.choice(_STEMS) + rng.choice(_SUFFIXES)
    return Draft(
        phrasings=(
            f"Join the path {folder} with {middle} and {name}",
            f"Join {folder}, {middle} and {name} into one path",
            f"Combine '{folder}', '{middle}' and '{name}' into a path",
            f"path join {folder} {middle} {name}",
            f"join paths: {folder}, {middle}, {name}",
            f"The file {name} is in the folder {middle} inside {folder}. What is its full path?",
            f"Build a full path from {folder}, {middle}, {name}.",
            f"What does os.path.join give for {folder}, {middle}, {name}?",
            f"Join the path parts '{folder}', '{middle}' and '{name}'.",
            f"What is the path you get by joining {folder}, {middle} and {name}?",
        ),
        think="Join the parts with the slash operator of paths.",
        code=f'{_IMPORT}print(PurePosixPath("{folder}") / "{middle}" / "{name}")',
        answer="/".join((folder, middle, name)),
    )


def change_suffix(rng: random.Random) -> Draft:
    path, new = rng.choice((_path(rng), rng.choice(_STEMS) + ".txt")), rng.choice(_SUFFIXES)
    return Draft(
        phrasings=(
            f"Change the extension of {path} to {new}",
            f"Replace the file extension of '{path}' with '{new}'",
            f"What is {path} with the extension {new}?",
            f"{path} with suffix {new}",
            f"rename {path} to {new} extension",
            f"I convert {path} and save it with the ending {new}. What is the new path?",
            f'Give the path "{path}" the suffix "{new}" instead of its own.',
            f"Swap the extension of {path} for {new}, please.",
            f"Change the file extension in '{path}' to '{new}'.",
            f"What does {path} become when its extension is changed to {new}?",
        ),
        think=f"Give the path the suffix {new}.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").with_suffix("{new}"))',
        answer=posixpath.splitext(path)[0] + new,
    )


def is_absolute(rng: random.Random) -> Draft:
    path = rng.choice((_path(rng), _path(rng), "./" + _path(rng).lstrip("/"), "../" + rng.choice(_FOLDERS)))
    return Draft(
        phrasings=(
            f"Is {path} an absolute path?",
            f"Is the path {path} absolute?",
            f"Check if '{path}' is an absolute path",
            f"is {path} absolute",
            f"absolute path? {path}",
            f"True or false: the Unix path {path} is absolute",
            f"A script gets the argument {path}. Is that an absolute path?",
            f'Test whether "{path}" starts at the root, that is, is absolute.',
            f"Check whether the path '{path}' is absolute.",
            f"Determine if {path} is an absolute path.",
        ),
        think="Ask the path whether it is absolute.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").is_absolute())',
        answer=str(path[0] == "/"),
    )


def path_depth(rng: random.Random) -> Draft:
    path = _path(rng).lstrip("/")
    return Draft(
        phrasings=(
            f"How many parts does the path {path} have?",
            f"Count the components of the path '{path}'",
            f"How many components are in {path}?",
            f"number of parts in path {path}",
            f"path parts count {path}",
            f"Folders and file together, how many names are in the path {path}?",
            f"A relative path is {path}. Into how many parts does pathlib split it?",
            f'Find out how many pieces the path "{path}" consists of.',
            f"Count the parts of the path '{path}'.",
            f"How many components does the path {path} have?",
        ),
        think="Count the parts of the path.",
        code=f'{_IMPORT}print(len(PurePosixPath("{path}").parts))',
        answer=str(path.count("/") + 1),
    )


def normalize_path(rng: random.Random) -> Draft:
    a, b, c = rng.sample(_FOLDERS, 3)
    path, answer = rng.choice(
        (
            (f"/{a}/{b}/../{c}", f"/{a}/{c}"),
            (f"/{a}/./{b}//{c}", f"/{a}/{b}/{c}"),
            (f"/{a}/{b}/{c}/../..", f"/{a}"),
            (f"{a}/../{b}/./{c}", f"{b}/{c}"),
            (f"/{a}//{b}/{c}/", f"/{a}/{b}/{c}"),
        )
    )
    return Draft(
        phrasings=(
            f"Normalize the path {path}",
            f"Simplify the path '{path}'",
            f"What is {path} after resolving the dots?",
            f"normpath {path}",
            f"clean up path {path}",
            f"Which folder do you end up in with {path}?",
            f'Resolve "." and ".." and double slashes in "{path}".',
            f"Someone typed cd {path} from the root. Write the path in its shortest form.",
            f"Normalize the file path '{path}'.",
            f"What is the normalized form of the path {path}?",
        ),
        think="Normalise the path with posixpath.normpath.",
        code=f'import posixpath\n\nprint(posixpath.normpath("{path}"))',
        answer=answer,
    )


def glob_match(rng: random.Random) -> Draft:
    names = [rng.choice(_STEMS) + rng.choice(_SUFFIXES[:5]) for _ in range(rng.randint(3, 6))]
    stem, suffix = rng.choice(names).split(".")
    pattern = rng.choice((f"*.{suffix}", f"*.{suffix}", f"{stem[0]}*", f"{stem}.*"))
    listed = ", ".join(names)
    return Draft(
        phrasings=(
            f"How many of these files match {pattern}: {listed}",
            f"How many of the files {listed} match the pattern {pattern}?",
            f"Count the names matching '{pattern}' in: {listed}",
            f"{pattern} matches how many of {listed}",
            f"glob {pattern} on {listed}, how many",
            f"A folder holds {listed}. How many files does ls {pattern} show?",
            f"I delete {pattern} in a folder with {listed}. How many files will be gone?",
            f"Test {listed} against the wildcard {pattern} and count the matches",
            f"How many file names among {listed} match the glob {pattern}?",
            f"Out of {listed}, how many match {pattern}?",
        ),
        think=f"Filter the file names with the pattern {pattern} and count them.",
        code=(
            "import fnmatch\n\nnames = [" + ", ".join(f'"{n}"' for n in names) + "]\n"
            f'print(len(fnmatch.filter(names, "{pattern}")))'
        ),
        answer=str(sum(fnmatch.fnmatchcase(n, pattern) for n in names)),
    )
