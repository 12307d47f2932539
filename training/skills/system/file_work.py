"""Small work on files that the program makes itself: lines, copies, names, JSON, folders."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft

_NAMES = ("notes.txt", "list.txt", "names.txt", "output.txt", "todo.txt", "log.txt", "words.txt", "items.txt")
_WORDS = ("apple", "banana", "cherry", "milk", "bread", "eggs", "red", "green", "blue", "alpha", "beta", "gamma",
          "north", "south", "tea", "coffee", "sun", "moon")  # fmt: skip
_LEVELS = ("ERROR", "INFO", "WARNING", "DEBUG")


def _listed(values: list[str]) -> str:
    return "[" + ", ".join(f'"{v}"' for v in values) + "]"


def _lines_program(name: str, lines: list[str]) -> str:
    return f'with open("{name}", "w") as f:\n    f.write("\\n".join({_listed(lines)}))\n'


def line_of_file(rng: random.Random) -> Draft:
    name, lines = rng.choice(_NAMES), rng.sample(_WORDS, rng.randint(3, 6))
    place, index = rng.choice((("first", 0), ("last", -1), ("second", 1), ("third", 2)))
    shown = ", ".join(lines)
    return Draft(
        phrasings=(
            f"Read the {place} line of a file that holds {shown}, one a line.",
            f"{name} gets {shown}, each on its own line; read the {place} line from it",
            f"Write the lines {shown} to {name} and print the {place} line of the file",
            f"Create {name} with the lines {shown}. What is its {place} line?",
            f"write {shown} to {name} one per line, print {place} line",
            f"{place} line of {name} with lines {shown}",
            f"Save {shown} in {name}, a word per line, then read back only the {place} line",
            f"I log {shown} to {name}, each on a line of its own. What does the {place} line of the file say?",
            f"Could you make a file {name} from the lines {shown} and show me its {place} line?",
            f"put {shown} in {name} (one a line) and get the {place}",
            f"Fill {name} with {shown}, one below the other; open it again and print the {place} line.",
            f"A file {name} is to hold {shown} on separate lines. Make it and read its {place} line.",
            f"Write {shown} to the file {name}, one per line, and read its {place} line.",
            f"Which text is on the {place} line of {name} after {shown} are written to it line by line?",
        ),
        think=f"Write the lines to {name}, read them back and take the one with index {index}.",
        code=_lines_program(name, lines) + f'with open("{name}") as f:\n    print(f.read().splitlines()[{index}])',
        answer=lines[len(lines) - 1 if index < 0 else index],
    )


def matching_lines(rng: random.Random) -> Draft:
    level = rng.choice(_LEVELS)
    lines = [f"{rng.choice((level, *_LEVELS))} {rng.choice(_WORDS)}" for _ in range(rng.randint(4, 6))]
    shown = "; ".join(lines)
    return Draft(
        phrasings=(
            f"Write these lines to log.txt and count the ones with {level}: {shown}",
            f"Create log.txt with the lines {shown} and print how many contain {level}",
            f"grep -c {level} on a file with the lines {shown}",
            f"count {level} lines in log.txt: {shown}",
            f"Save the log lines {shown} in a file; how many of them have the word {level}?",
            f"My log.txt is: {shown} (each entry on a line). How many {level} lines would grep find?",
            f"Could you put {shown} into log.txt, one entry per line, and count the lines with {level}?",
            f"log.txt with {shown}, number of {level} entries",
            f"Make a file of the lines {shown}, read it and count those containing {level}.",
            f"The entries {shown} go to log.txt line by line. Afterwards, how many lines in it mention {level}?",
            f"Write the entries {shown} to log.txt, one per line, and count the lines containing {level}.",
            f"How many lines of log.txt contain {level} once {shown} are written to it, each on its own line?",
        ),
        think=f"Write the lines to log.txt, go through the file and count lines with {level}.",
        code=_lines_program("log.txt", lines)
        + f'with open("log.txt") as f:\n    print(sum("{level}" in line for line in f))',
        answer=str(shown.count(level)),
    )


def sort_file(rng: random.Random) -> Draft:
    name, lines = rng.choice(_NAMES), rng.sample(_WORDS, rng.randint(3, 6))
    shown = ", ".join(lines)
    ordered = list(lines)
    for i in range(len(ordered)):
        for j in range(len(ordered) - 1 - i):
            if ordered[j] > ordered[j + 1]:
                ordered[j], ordered[j + 1] = ordered[j + 1], ordered[j]
    return Draft(
        phrasings=(
            f"A file {name} has the lines {shown}. Read it and print its lines from A to Z, each on its own line.",
            f"Write the lines {shown} to {name}, then print them sorted",
            f"Create {name} with the lines {shown} and print its lines in alphabetical order",
            f"write {shown} to {name} and sort the lines",
            f"sort {name} containing {shown} (one per line)",
            f"Save {shown} in {name}, one per line, and show what the sort command would print",
            f"I keep the list {shown} in {name}, an entry a line. Read the file and print the entries sorted.",
            f"Could you put {shown} into {name} line by line and then print the lines from a to z?",
            f"{name}: {shown} on separate lines, output sorted",
            f"Make {name} from the lines {shown}; read it and print the lines in order of the alphabet.",
            f"Fill {name} with {shown}, a word per line, and list its lines alphabetically.",
            f"Write {shown} to {name}, each on its own line, and print the file's lines sorted.",
            f"What are the sorted lines of {name} if it holds {shown}, one per line?",
        ),
        think=f"Write the lines to {name}, read them, sort them and print each on a line.",
        code=_lines_program(name, lines)
        + f'with open("{name}") as f:\n    lines = f.read().splitlines()\nprint("\\n".join(sorted(lines)))',
        answer="\n".join(ordered),
    )


def rename_file(rng: random.Random) -> Draft:
    old, new = rng.sample(_NAMES, 2)
    other = rng.choice([n for n in _NAMES if n not in (old, new)])
    shown = sorted([new, other])
    return Draft(
        phrasings=(
            f"Create {old} and {other} in a new folder, rename {old} to {new}, and list the folder sorted",
            f"Make a folder with the files {old} and {other}, rename {old} to {new}, then print the sorted names",
            f"mkdir, touch {old} {other}, mv {old} {new}, ls as a sorted list",
            f"rename {old} to {new} next to {other} and list files sorted",
            f"In a fresh folder I have {old} and {other}. I rename {old} to {new}. Which files are there, sorted?",
            f"Set up a folder holding {old} and {other}; rename {old} to {new} and show the sorted listing.",
            f"Could you create {old} and {other} in a folder, call {old} {new} instead, and list all names in order?",
            f"folder with {old}, {other}; {old} becomes {new}; print sorted listing",
            f"Test renaming: a new folder with {old} and {other}, {old} -> {new}, and the sorted names as a list.",
            f"I want to see os.rename at work: {old} to {new}, with {other} beside it. Print the sorted listing.",
            f"Put {old} and {other} into a new folder, rename {old} as {new} and print the sorted folder listing.",
            f"What is the sorted listing of a new folder with {old} and {other} once {old} is renamed to {new}?",
        ),
        think=f"Make the folder and the two files, rename {old} to {new} and list the folder sorted.",
        code=(
            'import os\n\nos.mkdir("work")\n'
            f'for name in ["{old}", "{other}"]:\n    open(os.path.join("work", name), "w").close()\n'
            f'os.rename("work/{old}", "work/{new}")\nprint(sorted(os.listdir("work")))'
        ),
        answer=str(shown),
    )


def replace_in_file(rng: random.Random) -> Draft:
    name = rng.choice(_NAMES)
    old, new, *rest = rng.sample(_WORDS, 5)
    text = " ".join((rest[0], old, rest[1], old, rest[2])[: rng.randint(3, 5)])
    return Draft(
        phrasings=(
            f'replace every {old} with {new} in a file {name} with the text "{text}" and show the result',
            f"Write '{text}' to {name}, replace {old} with {new} in the file, and print it",
            f'Create {name} with "{text}", change every {old} in it to {new}, and show the new content',
            f"sed 's/{old}/{new}/g' on {name} containing '{text}'",
            f"replace '{old}' by '{new}' in file {name} with text '{text}'",
            f"Save '{text}' as {name}; then swap {old} for {new} inside the file and read it.",
            f"My {name} says '{text}', but {old} must become {new}. Make the file, edit it and print it.",
            f'Could you store "{text}" in {name}, put {new} for {old} there, and print what the file holds then?',
            f"{name}: '{text}', {old} -> {new}, print file",
            f'A file {name} has the text "{text}". Write it, substitute {new} for {old}, and display the file.',
            f"Make {name} out of '{text}', edit it so that each {old} is {new}, and print the content",
            f"Put '{text}' into {name}, replace all {old} in the file by {new}, and print the file.",
            f'What does {name} contain after "{text}" is written to it and {old} is replaced with {new}?',
        ),
        think=f"Write the text to {name}, read it, replace {old} with {new}, write and read it again.",
        code=(
            f'from pathlib import Path\n\npath = Path("{name}")\npath.write_text("{text}")\n'
            f'path.write_text(path.read_text().replace("{old}", "{new}"))\nprint(path.read_text())'
        ),
        answer=" ".join(new if w == old else w for w in text.split()),
    )


def copy_file(rng: random.Random) -> Draft:
    old, new = rng.sample(_NAMES, 2)
    text = " ".join(rng.sample(_WORDS, rng.randint(1, 4)))
    return Draft(
        phrasings=(
            f"Write '{text}' to {old}, copy it to {new}, and print what {new} holds",
            f'Create {old} with "{text}", make a copy called {new}, and read the copy',
            f"cp {old} {new} with content '{text}', print {new}",
            f"copy {old} ('{text}') to {new} and cat it",
            f"Save '{text}' in {old}; duplicate the file as {new} and show the text in {new}.",
            f"I keep a backup {new} of {old}. If {old} says '{text}', make the copy and print its content.",
            f'Could you put "{text}" into {old}, copy that file to {new}, and display {new}?',
            f"file {old} = '{text}', copy as {new}, show copy",
            f"Use shutil to copy {old}, which contains '{text}', to {new}, and print {new}.",
            f'Make {old} with the text "{text}" and a second file {new} that is its copy; print the second.',
            f"Write the text '{text}' to {old}, copy the file to {new} and print the copy.",
            f'What is in {new} after {old}, containing "{text}", is copied to it?',
        ),
        think=f"Write the text to {old}, copy the file to {new} and read the copy.",
        code=(
            f'import shutil\n\nwith open("{old}", "w") as f:\n    f.write("{text}")\n'
            f'shutil.copy("{old}", "{new}")\nwith open("{new}") as f:\n    print(f.read())'
        ),
        answer=text,
    )


def delete_file(rng: random.Random) -> Draft:
    names = rng.sample(_NAMES, rng.randint(2, 4))
    gone = rng.choice(names)
    shown = ", ".join(names)
    return Draft(
        phrasings=(
            f"Create the files {shown} in a new folder, delete {gone}, and count the files left",
            f"Make a folder with {shown}, remove {gone}, and print how many files remain",
            f"touch {shown}; rm {gone}; how many files in the folder",
            f"files {shown}, delete {gone}, count",
            f"In a new folder there are {shown}. How many files are there once {gone} is deleted?",
            f"I set up a folder holding {shown} and throw away {gone}. Do it and print the number of files.",
            f"Could you create {shown} in a folder, delete {gone} and count what is left?",
            f"new folder with {shown} minus {gone}, number of files",
            f"Test os.remove: a folder with {shown}, {gone} removed; print the length of the listing.",
            f"Put {shown} into a fresh folder, take {gone} out again and report the file count.",
            f"Create {shown} in a folder, remove the file {gone} and print the number of files that remain.",
            f"How many files does a folder with {shown} have after {gone} is removed?",
        ),
        think=f"Make the folder and the files, remove {gone} and count the listing.",
        code=(
            f'import os\n\nos.mkdir("work")\nfor name in {_listed(names)}:\n'
            '    open(os.path.join("work", name), "w").close()\n'
            f'os.remove("work/{gone}")\nprint(len(os.listdir("work")))'
        ),
        answer=str(len(names) - 1),
    )


def json_file(rng: random.Random) -> Draft:
    settings: dict[str, str | int] = {
        "theme": rng.choice(("dark", "light")),
        "volume": rng.randint(0, 100),
        "user": rng.choice(("ana", "ben", "kim")),
    }
    key = rng.choice(list(settings))
    name, text = rng.choice(("settings.json", "config.json", "data.json")), json.dumps(settings)
    return Draft(
        phrasings=(
            f"Put {text} in a JSON file {name}, read it back and show {key}.",
            f"Store {text} as JSON in {name}, load it and print the value of {key}.",
            f"dump {text} into {name} as json, open it again, {key}?",
            f"Write {text} to {name} as JSON, read it back and print {key}",
            f"Save the dictionary {text} in {name} and load the value of {key} from the file",
            f"json dump {text} to {name}, load, print {key}",
            f"{name} with {text}: read {key}",
            f"Store {text} in a JSON file {name}; then open the file and print its {key}.",
            f"My program keeps {text} in {name}. Write the file, load it again and tell me the {key}.",
            f"Could you dump {text} to {name} and then read the {key} out of the file?",
            f"write json {text} to {name} and get {key}",
            f"Make {name} from {text} with the json module and print the {key} that you read from it.",
            f"Round trip through {name}: save {text}, load it, show {key}.",
            f"Save {text} as JSON in the file {name}, load the file and print the {key}.",
            f"Which {key} do you read from {name} after writing {text} to it as JSON?",
        ),
        think=f"Dump the dictionary to {name}, load the file and take {key}.",
        code=(
            f'import json\n\nsettings = {settings!r}\nwith open("{name}", "w") as f:\n    json.dump(settings, f)\n'
            f'with open("{name}") as f:\n    print(json.load(f)["{key}"])'
        ).replace("'", '"'),
        answer=str(settings[key]),
    )


def total_file_size(rng: random.Random) -> Draft:
    names = rng.sample(_NAMES, rng.randint(2, 3))
    sizes = [rng.randint(5, 500) for _ in names]
    shown = ", ".join(f"{name} with {size} bytes" for name, size in zip(names, sizes, strict=True))
    pairs = ", ".join(f'"{name}": {size}' for name, size in zip(names, sizes, strict=True))
    return Draft(
        phrasings=(
            f"What do these files take in bytes altogether, once made in a new folder: {shown}?",
            f"Create these files in a new folder and print the total size of the folder's files: {shown}",
            f"Make a folder containing {shown} and add up the file sizes in bytes",
            f"folder with {shown}, total bytes",
            f"total size of {shown} after creating them",
            f"Write {shown} into a new folder. What is the sum of the sizes that the system reports?",
            f"I fill a folder: {shown}. How many bytes do its files take together? Make it and measure.",
            f"Could you create a folder that holds {shown}, and sum the sizes with pathlib?",
            f"du of a folder holding {shown} (just the file bytes)",
            f"Generate {shown} in a folder, then walk over it and print the total of the sizes.",
            f"A folder gets {shown}. Build it and report how many bytes are in it.",
            f"Make {shown} in a new folder and print the total size in bytes.",
            f"What is the total size, in bytes, of a folder made of {shown}?",
        ),
        think="Make the folder with its files, then add the sizes that stat gives for each.",
        code=(
            f'from pathlib import Path\n\nfolder = Path("work")\nfolder.mkdir()\n'
            f'for name, size in {{{pairs}}}.items():\n    (folder / name).write_bytes(b"x" * size)\n'
            "print(sum(path.stat().st_size for path in folder.iterdir()))"
        ),
        answer=str(sum(sizes)),
    )
