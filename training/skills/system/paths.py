"""Parts of paths and operations on them."""

from __future__ import annotations

import fnmatch
import posixpath
import random

from training.skills.base import Draft
from training.skills.vocabulary import person

_FOLDERS = ("home", "anna", "projects", "data", "reports", "var", "log", "images", "src", "docs", "2024", "backup",
            "music", "tests", "config", "etc", "opt", "tmp", "downloads", "app", "Users", "Documents", "Pictures",
            "photos", "user", "maria", "work", "media", "videos", "assets", "static", "lib", "share", "srv", "www",
            "old", "invoices", "2023", "site-packages", "my_project")  # fmt: skip
_STEMS = ("report", "photo", "main", "notes", "data", "index", "budget", "README", "app", "song", "summary", "cat",
          "invoice_2024", "IMG_0421", "my-notes", "thesis", "cv", "backup", "script", "test", "style", "letter",
          "sales", "users", "meeting_notes", "holiday", "server", "config", "final_draft", "chapter1")  # fmt: skip
_SUFFIXES = (".txt", ".csv", ".py", ".pdf", ".jpg", ".json", ".log", ".html", ".md", ".png", ".docx", ".mp3",
             ".xlsx", ".zip", ".mp4", ".jpeg", ".gif", ".yaml", ".js", ".css", ".sh", ".xml", ".pptx", ".svg",
             ".toml")  # fmt: skip
_IMPORT = "from pathlib import PurePosixPath\n\n"


def _path(rng: random.Random) -> str:
    folders = "/".join(rng.sample(_FOLDERS, rng.randint(2, 4)))
    return f"{rng.choice(('/', '/', '/', ''))}{folders}/{rng.choice(_STEMS)}{rng.choice(_SUFFIXES)}"


def file_name(rng: random.Random) -> Draft:
    path = _path(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} sent me the whole path {path}, but the form asks only for the name of the file, with "
            "its ending. What is it?",
            f"just the last part of {path}",
            f"Leave out all the folders of {path} and print what remains.",
            f"only the file name of {path}",
            f"last part of the path {path}",
            f"What is the file name in {path}?",
            f"Get the filename from the path {path}",
            f"Extract the file name from '{path}'",
            f"filename of {path}",
            f"basename {path}",
            f"Which file does the path {path} point to? Just the name.",
            f"Strip the folders from {path} and keep the file name with its extension.",
            f'Print the base name of "{path}".',
            f"{path} file name?",
            f"just the filename from {path}",
            f"Which file name, with extension, is at the end of {path}?",
            f"Give me the last part of the path {path}",
            f"What's the name of the file in {path}, without the folders?",
            f"I only want the file name out of {path}.",
            f"Tell me the base name of {path}.",
            f"What does basename print for {path}?",
            f"Cut off the directories: {path}",
            f"My script logs {path}, but I only need the file name. What is it?",
            f"path: {path}, name of the file with extension?",
            f"Return the filename (with its extension) of '{path}'",
            f"From the full path {path} get only the file's name.",
            f"Find the file name in the path '{path}'.",
            f"What is the name of the file at {path}?",
        ),
        think="The file name, with its extension: take the name of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").name)',
        answer=path.rsplit("/", 1)[1],
    )


def file_extension(rng: random.Random) -> Draft:
    path = rng.choice((_path(rng), rng.choice(_STEMS) + rng.choice(_SUFFIXES)))
    p = person(rng)
    return Draft(
        phrasings=(
            f"A colleague sent me a file called {path}. What's its extension, with the dot?",
            f"{p.name} can't open {path} and the help desk asks which ending it has. What is it, dot included?",
            f"what type of file is {path}, going by its ending (with the dot)",
            f"Which ending, its dot included, has the file {path}?",
            f"ext of {path}, with the dot",
            f"which extension does {path} end with",
            f"What is the file extension of {path}?",
            f"Get the extension of '{path}'",
            f"Extract the file extension from {path}",
            f"extension of {path}",
            f"file extension {path}",
            f"Which suffix, with the dot, does {path} have?",
            f"Someone sent me {path}. What is its extension?",
            f'Print the suffix of "{path}", including the dot.',
            f"{path} extension?",
            f"What kind of extension does {path} have? With the dot, please.",
            f"Give me the file extension of {path}, dot included",
            f"suffix of {path}",
            f"What does the file name {path} end in? Print the extension with its dot.",
            f"I sort files by extension. Which one does {path} have, with the dot?",
            f"Tell me the extension of {path}",
            f"get ext from {path}",
            f"Which file extension is used in {path}?",
            f"An upload is called {path}. Print its extension, like .zip",
            f"What's the extension of the file {path}?",
            f"Return only the extension (dot included) of '{path}'",
            f"Find the file extension in '{path}'.",
            f"What extension does the file {path} have?",
        ),
        think="The extension, with its dot: take the suffix of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").suffix)',
        answer=posixpath.splitext(path)[1],
    )


def file_stem(rng: random.Random) -> Draft:
    path = rng.choice((_path(rng), rng.choice(_STEMS) + rng.choice(_SUFFIXES)))
    p = person(rng)
    return Draft(
        phrasings=(
            f"I saved my thesis as {path} and need only the file name without the folder and the ending.",
            f"{p.name} makes a list of titles from file names. What goes on the list for {path}, without any "
            "folder and without the extension?",
            f"what is {path} called if you leave off folders and ending",
            f"Give me the file name without the extension: {path}",
            f"{path} without its extension, name only",
            f"drop the extension, file name of {path}",
            f"What is the file name of {path} without the extension?",
            f"Get the stem of '{path}'",
            f"Get the filename without extension from {path}",
            f"name without extension: {path}",
            f"stem of {path}",
            f"Remove the folder and the extension from {path}. What is left?",
            f"I want the bare name of {path}, no folders and no suffix.",
            f'Print the stem of the path "{path}".',
            f"{path} without extension and folders",
            f"filename of {path} but no extension",
            f"Give me the name of {path} with the extension cut off, and no folder",
            f"What's the file called in {path}, leaving out folder and extension?",
            f"Only the name before the dot, please: {path}",
            f"I want a title from the file {path}: no folders, no extension. What is it?",
            f"Tell me the base name of {path} without its extension.",
            f"Drop the extension from the file name in {path}, and drop the folders as well",
            f"Which name is left of {path} when the extension and any folder are gone?",
            f"stem from '{path}'",
            f"Use pathlib to get the stem of {path}.",
            f"What is the file name, without the extension, of '{path}'?",
            f"Find the file name without its extension in '{path}'.",
            f"What is the name of {path} without folder and extension?",
        ),
        think="The file name without its extension: take the stem of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").stem)',
        answer=posixpath.splitext(posixpath.basename(path))[0],
    )


def parent_folder(rng: random.Random) -> Draft:
    path = _path(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} saved something as {path} and can't find it any more. In which folder is it?",
            f"I have {path} open in my editor. Where is it saved?",
            f"which folder is the file {path} in",
            f"Cut the file name off {path} and keep only where it lies.",
            f"directory part of {path}",
            f"folder of the file {path}",
            f"What is the parent directory of {path}?",
            f"Get the directory of '{path}'",
            f"In which folder is {path}?",
            f"parent of {path}",
            f"dirname {path}",
            f"Which directory contains the file {path}?",
            f"I opened {path}. Which folder do I have to go to?",
            f'Print the directory part of "{path}"',
            f"{path} folder?",
            f"directory of {path}",
            f"Give me the folder part of {path}",
            f"What's the path of the folder that {path} is in?",
            f"Drop the file name from {path} and print what is left.",
            f"What does dirname print for {path}?",
            f"I know the file {path}. What is its directory?",
            f"Tell me the folder where {path} lies, as a path.",
            f"Remove the last part of the path {path}",
            f"My file is at {path}. To which folder do I cd?",
            f"path without the file name: {path}",
            f"Only the directories of '{path}', please",
            f"Return the parent directory for {path}.",
            f"Find the parent folder of '{path}'.",
            f"What directory is the file {path} in?",
        ),
        think="The folder a file is in: take the parent of the path.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").parent)',
        answer=posixpath.dirname(path),
    )


def join_paths(rng: random.Random) -> Draft:
    folder = "/" + "/".join(rng.sample(_FOLDERS, 2))
    middle, name = rng.choice(_FOLDERS), rng.choice(_STEMS) + rng.choice(_SUFFIXES)
    return Draft(
        phrasings=(
            f"Join the folder {folder}/{middle} with the file name {name}.",
            f"I am in {folder}, open {middle} there and see {name}. What is the whole path of this file?",
            f"full path of {name} in {middle} under {folder}",
            f"Join the path {folder} with {middle} and {name}",
            f"Join {folder}, {middle} and {name} into one path",
            f"Combine '{folder}', '{middle}' and '{name}' into a path",
            f"path join {folder} {middle} {name}",
            f"join paths: {folder}, {middle}, {name}",
            f"The file {name} is in the folder {middle} inside {folder}. What is its full path?",
            f"Build a full path from {folder}, {middle}, {name}.",
            f"What does os.path.join give for {folder}, {middle}, {name}?",
            f"{folder} + {middle} + {name} as one path",
            f"Put {folder}, {middle} and {name} together to a path",
            f"full path of {name} in {folder}/{middle}",
            f"What path do {folder}, {middle} and {name} make when joined with slashes?",
            f"I save {name} in the subfolder {middle} of {folder}. What is the full path of the file?",
            f"Give me the path made of {folder}, {middle} and {name}.",
            f"os.path.join('{folder}', '{middle}', '{name}')",
            f"Make one path out of the parts {folder} and {middle} and {name}",
            f"In {folder} there is a folder {middle} with the file {name}. Write the complete path.",
            f"Combine {folder} with {middle} and {name}, please",
            f"Tell me the full path: folder {folder}, subfolder {middle}, file {name}",
            f"Use pathlib to join {folder}, {middle} and {name}.",
            f"concatenate path parts {folder}, {middle}, {name}",
            f"Join the path parts '{folder}', '{middle}' and '{name}'.",
            f"What is the path you get by joining {folder}, {middle} and {name}?",
        ),
        think="One path of several parts: join them with the slash operator of paths.",
        code=f'{_IMPORT}print(PurePosixPath("{folder}") / "{middle}" / "{name}")',
        answer="/".join((folder, middle, name)),
    )


def change_suffix(rng: random.Random) -> Draft:
    path, new = rng.choice((_path(rng), rng.choice(_STEMS) + ".txt")), rng.choice(_SUFFIXES)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} converts {path} and only the extension changes, to {new}. What is the path of the result?",
            f"Change the ending of {path} to {new}",
            f"I save {path} again as a {new} file in the same place. What is it called then, with its folders "
            "if there are any?",
            f"{path} but with {new} at the end instead of its extension",
            f"swap the extension of {path} for {new}",
            f"Change the extension of {path} to {new}",
            f"Replace the file extension of '{path}' with '{new}'",
            f"What is {path} with the extension {new}?",
            f"{path} with suffix {new}",
            f"rename {path} to {new} extension",
            f"I convert {path} and save it with the ending {new}. What is the new path?",
            f'Give the path "{path}" the suffix "{new}" instead of its own.',
            f"Swap the extension of {path} for {new}, please.",
            f"{path} -> {new}",
            f"Give me {path} with {new} at the end instead of its extension",
            f"replace extension of {path} by {new}",
            f"What is the path {path} after changing its extension to {new}?",
            f"My converter reads {path} and writes a {new} file next to it with the same name. Which path?",
            f"Make the extension of {path} {new}",
            f"I need the same path as {path}, but ending in {new}.",
            f"Set the suffix of '{path}' to '{new}'.",
            f"Tell me the new path if {path} gets the extension {new}.",
            f"ext change: {path} to {new}",
            f"How is {path} called once its extension is {new}?",
            f"Keep folder and name of {path}, but use the extension {new}",
            f"Change the file extension in '{path}' to '{new}'.",
            f"What does {path} become when its extension is changed to {new}?",
        ),
        think=f"The path with another extension: give it the suffix {new}.",
        code=f'{_IMPORT}print(PurePosixPath("{path}").with_suffix("{new}"))',
        answer=posixpath.splitext(path)[0] + new,
    )


def is_absolute(rng: random.Random) -> Draft:
    path = rng.choice((_path(rng), _path(rng), "./" + _path(rng).lstrip("/"), "../" + rng.choice(_FOLDERS)))
    return Draft(
        phrasings=(
            f"does {path} start at the root",
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
            f"how many levels are in {path}, the last part included",
            f"how deep is {path}, counting all its parts",
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
    p = person(rng)
    return Draft(
        phrasings=(
            f"My script has a path {path} and I want the clean one, without dots and doubled slashes. What is it?",
            f"{p.name} saw {path} in an error message and wonders which place that is. Give the simple path "
            "without . and .. in it.",
            f"Where does {path} really lead, once . and .. and doubled slashes are gone?",
            f"clean up the path {path}: no . or .. and no double slashes",
            f"Remove the dots and doubled slashes from the path {path}",
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
            f"how many names fit {pattern}: {listed}",
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
