"""Small jobs with files that the program itself makes: last lines, lengths, folders, archives, tables."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.vocabulary import NAMES

_WORDS = ("banana", "milk", "green", "coffee", "river", "table", "north", "bread", "hello", "world", "cherry", "moon")
_FILES = ("notes.txt", "list.txt", "log.txt", "todo.txt", "items.txt", "draft.txt", "words.txt")


def last_line_after_append(rng: random.Random) -> Draft:
    a, b, name = *rng.sample(_WORDS, 2), rng.choice(_FILES)
    return Draft(
        phrasings=(
            f"Write '{a}' to {name}, append '{b}' on a new line, and print the last line.",
            f"{name} has the line {a}; add the line {b} and print the last line",
            f"create {name} with {a}, append {b} as a second line, show the last line",
            f"Save '{a}' in {name}, then open it for appending, add '{b}' on its own line and read the last line back",
            f"Put '{a}' and a line break in {name}, append '{b}'. What is the last line of the file?",
            f"append the line {b} to {name} (which holds the line {a}) and print its final line",
            f"Using Python, write {a} to {name}, append {b} below it and give me the last line.",
            f"I note '{a}' in {name} and later add '{b}' underneath. Make the file and print its last line.",
            f"After {b} has been appended as a new line to {name}, which had the line {a}, what does its "
            "last line say?",
            f"Make a file {name} that says {a}, append a new line that says {b} and print the last line of it.",
        ),
        think=f"Write {a} and a line break to {name}, append {b}, read the lines and print the last.",
        code=(
            f'with open("{name}", "w") as f:\n    print("{a}", file=f)\nwith open("{name}", "a") as f:\n'
            f'    print("{b}", file=f)\nwith open("{name}") as f:\n    print(f.read().splitlines()[-1])'
        ),
        answer=b,
    )


def nested_folder_count(rng: random.Random) -> Draft:
    names = rng.sample(("a", "b", "c", "data", "raw", "logs", "src", "docs", "old", "new", "img"), rng.randint(2, 5))
    path = "/".join(names)
    return Draft(
        phrasings=(
            f"Using Python, make nested folders {path} in a temporary folder and print how many directories "
            "are under it.",
            f"makedirs {path} in a temp dir, count the directories below it",
            f"Create {path} inside a temporary directory and count all the folders in it",
            f"Make the folders {path} in an empty temporary folder. How many directories are there now below it?",
            f"temp folder, mkdir -p {path}, number of directories under it",
            f"After mkdir -p {path} in an empty temporary directory, how many directories does it contain at "
            "all depths?",
            f"Create the path {path} with all its parents in a temp folder and print the count of "
            "subfolders, nested ones too",
            f"My script makes the tree {path} in a temporary folder. Make it and count the folders.",
            f"How many folders come to be when {path} is created in a temporary directory? Do it and count.",
            f"Set up {path} in a fresh temporary folder and print the number of folders found under it.",
        ),
        think=f"Create {path} with its parents in a temporary folder, then walk it and count the folders.",
        code=(
            "import os\nimport tempfile\n\nwith tempfile.TemporaryDirectory() as folder:\n"
            f'    os.makedirs(os.path.join(folder, "{path}"))\n'
            "    print(sum(len(dirs) for _, dirs, _ in os.walk(folder)))"
        ),
        answer=str(len(names)),
    )


def csv_file_oldest(rng: random.Random) -> Draft:
    people, ages = rng.sample(NAMES, 3), rng.sample(range(18, 80), 3)
    old = rng.random() < 0.6
    word, pick, age = ("oldest", "max", max(ages)) if old else ("youngest", "min", min(ages))
    rows = [f"{p},{a}" for p, a in zip(people, ages, strict=True)]
    shown = " / ".join(rows)
    table = ", ".join(f'["{p}", {a}]' for p, a in zip(people, ages, strict=True))
    return Draft(
        phrasings=(
            f"Write a CSV file with the rows name,age / {shown}, read it and print the name of the {word} person.",
            f"people.csv: name,age / {shown}. create it, read it, {word} person",
            f"save name,age / {shown} as a csv file and read the {word} one's name from it",
            f"Create people.csv with the lines name,age / {shown}. Who is the {word} in the file?",
            f"Make a CSV file (columns name,age; rows {shown}), load it and tell me who is {word}",
            f"Using the csv module, write name,age / {shown} to a file, read it back, print the {word} name",
            f"Our members are kept in a CSV: name,age / {shown}. Write the file, then find the {word} member in it.",
            f"csv file name,age / {shown} -> name of the {word}, reading from the file",
            f"Put name,age / {shown} (one row a line) in a CSV file and get the {word} person's name out of it.",
            f"After saving name,age / {shown} as CSV and reading the file again, which name has the "
            f"{'highest' if old else 'lowest'} age?",
        ),
        think=f"Write the rows to a file, read them as dictionaries, and take the name with the {pick}imum age.",
        code=(
            'import csv\n\nwith open("people.csv", "w", newline="") as f:\n'
            f'    csv.writer(f).writerows([["name", "age"], {table}])\n'
            'with open("people.csv") as f:\n    rows = list(csv.DictReader(f))\n'
            f'print({pick}(rows, key=lambda row: int(row["age"]))["name"])'
        ),
        answer=people[ages.index(age)],
    )


def largest_created_file(rng: random.Random) -> Draft:
    names, sizes = rng.sample(("a.bin", "b.bin", "c.bin", "x.dat", "y.dat", "z.dat"), 3), rng.sample(range(10, 900), 3)
    big = rng.random() < 0.6
    word, pick, size = ("largest", "max", max(sizes)) if big else ("smallest", "min", min(sizes))
    shown = ", ".join(f"{n} ({s} bytes)" for n, s in zip(names, sizes, strict=True))
    made = ", ".join(f'"{n}": {s}' for n, s in zip(names, sizes, strict=True))
    return Draft(
        phrasings=(
            f"Create the files {shown} in a temporary folder and print the name of the {word}.",
            f"temp folder with {shown}: {word} file by size on disk",
            f"make {shown} in a temp dir and find the {word} one",
            f"Write {shown} to a temporary directory, then look at the sizes. Which file is the {word}?",
            f"In a new temporary folder, create {shown}; which name has the {word} file there?",
            f"Using pathlib, make {shown} in a temporary folder and print the {word} file's name",
            f"Fill a temporary folder with {shown} and ask the file system for the {word} file.",
            f"I want to test a clean-up script: create {shown} in a temp folder and name the {word} file.",
            f"Which file is {word} once {shown} have been made in a temporary folder? Make them and see.",
            f"Set up {shown} in a temporary folder, compare their sizes and give the name of the {word}.",
        ),
        think=f"Create the files in a temporary folder and take the one with the {pick}imum size.",
        code=(
            "import tempfile\nfrom pathlib import Path\n\nwith tempfile.TemporaryDirectory() as folder:\n"
            f"    for name, size in {{{made}}}.items():\n        (Path(folder) / name).write_bytes(bytes(size))\n"
            f"    print({pick}(Path(folder).iterdir(), key=lambda path: path.stat().st_size).name)"
        ),
        answer=names[sizes.index(size)],
    )


def same_file_content(rng: random.Random) -> Draft:
    first, a = rng.sample(_FILES, 2), " ".join(rng.sample(_WORDS, rng.randint(1, 3)))
    b = a if rng.random() < 0.5 else " ".join(rng.sample(_WORDS, rng.randint(1, 3)))
    x, y = first
    return Draft(
        phrasings=(
            f"Write '{a}' to {x} and '{b}' to {y} and check that both files have the same content.",
            f"{x} holds '{a}', {y} holds '{b}': same content? true or false",
            f"create {x} ('{a}') and {y} ('{b}') and compare the files",
            f"Save '{a}' as {x} and '{b}' as {y}. Are the two files identical?",
            f"Make {x} with the text '{a}' and {y} with the text '{b}', then tell me True if they are equal",
            f"Using filecmp, compare {x} ('{a}') with {y} ('{b}')",
            f"I keep two files, {x} with '{a}' in it and {y} with '{b}' in it. Create both; do they match?",
            f"diff of {x} with '{a}' and {y} with '{b}': are they equal (True or False)?",
            f"Put '{a}' in {x}, '{b}' in {y} and print whether they contain the same.",
            f"Is {y}, containing '{b}', a copy of {x}, containing '{a}'? Make the files and compare them.",
        ),
        think=f"Write both files and compare the contents of {x} and {y}.",
        code=(
            f'import filecmp\nfrom pathlib import Path\n\nPath("{x}").write_text("{a}")\n'
            f'Path("{y}").write_text("{b}")\n'
            f'print(filecmp.cmp("{x}", "{y}", shallow=False))'
        ),
        answer=str(a == b),
    )


def names_after_delete(rng: random.Random) -> Draft:
    names = rng.sample(_FILES, rng.randint(2, 4))
    gone, shown = rng.choice(names), ", ".join(names)
    rest = ", ".join(sorted(name for name in names if name != gone))
    made = ", ".join(f'"{name}"' for name in names)
    return Draft(
        phrasings=(
            f"Delete {gone} from a temporary folder that has {shown} and print what remains, sorted, with commas.",
            f"temp folder with {shown}, remove {gone}, remaining names sorted with commas",
            f"touch {shown}; rm {gone}; ls (sorted, comma separated)",
            f"Create {shown} in a temporary folder, delete {gone} and list the names that are left (sorted, "
            "with commas)",
            f"In a temp dir with the files {shown}, {gone} is removed. Which files remain, sorted and with commas?",
            f"Make {shown}, throw away {gone} and print the sorted rest, separated by commas",
            f"Using os, delete {gone} among {shown} in a temporary folder; sorted names of the others with commas",
            f"My folder holds {shown}. I delete {gone}. Rebuild that in a temporary folder and list what is left, "
            "sorted, with commas.",
            f"After {gone} is gone from a folder of {shown}, what does a sorted listing with commas show?",
            f"Set up a temporary folder with {shown}, unlink {gone}, print the other names sorted and joined "
            "by commas.",
        ),
        think=f"Create the files in a temporary folder, remove {gone}, and list the sorted names.",
        code=(
            "import os\nimport tempfile\n\nwith tempfile.TemporaryDirectory() as folder:\n"
            f'    for name in [{made}]:\n        open(os.path.join(folder, name), "w").close()\n'
            f'    os.remove(os.path.join(folder, "{gone}"))\n    print(", ".join(sorted(os.listdir(folder))))'
        ),
        answer=rest,
    )


def zip_names(rng: random.Random) -> Draft:
    names, texts = rng.sample(_FILES, rng.randint(2, 3)), rng.sample(_WORDS, 3)
    parts = list(zip(names, texts, strict=False))
    shown, made = (
        " and ".join(f"{n} ('{t}')" for n, t in parts),
        "".join(f'    z.writestr("{n}", "{t}")\n' for n, t in parts),
    )
    return Draft(
        phrasings=(
            f"Zip {shown} and list the names in the archive, with commas.",
            f"zip file of {shown}, names inside, comma separated",
            f"make a zip archive with {shown} and print its file names with commas",
            f"Put {shown} into files.zip. Which names does the archive list? Use commas.",
            f"Using zipfile, write {shown} into an archive, open it and print the names, joined by commas",
            f"Pack {shown} in a ZIP and show what is in it, names only, with commas",
            f"I send {shown} as one zip file. Create it and list its entries in order, separated by commas.",
            f"Create an archive from {shown}; namelist with commas please",
            f"What does the list of names of a zip with {shown} look like, with commas between?",
            f"Build files.zip out of {shown} and read its names back, with commas.",
        ),
        think="Write the texts into a zip archive under their names, open it again and join its names with commas.",
        code=(
            'import zipfile\n\nwith zipfile.ZipFile("files.zip", "w") as z:\n'
            + made
            + 'with zipfile.ZipFile("files.zip") as z:\n    print(", ".join(z.namelist()))'
        ),
        answer=", ".join(n for n, _ in parts),
    )


def file_text_length(rng: random.Random) -> Draft:
    text, name = " ".join(rng.sample(_WORDS, rng.randint(1, 5))), rng.choice(_FILES)
    return Draft(
        phrasings=(
            f'Write "{text}" to {name}, read it back and print its length in characters.',
            f"save '{text}' in {name}, number of characters in the file",
            f"How many characters, spaces included, does {name} have after writing '{text}' to it?",
            f"{name} with the text '{text}': count the characters after reading it",
            f"Create {name} containing '{text}', read the file and count its characters, spaces too",
            f"Put '{text}' into {name}; then open it and tell me how many characters it holds",
            f"write {text} to {name}, read, print len",
            f"I typed '{text}' into {name}. Make that file and give me its length in characters, with the spaces.",
            f"Using Python, store '{text}' in {name} and print how long the text read from it is, in characters.",
            f"What length in characters does the content of {name} have if '{text}' was written to it?",
        ),
        think=f"Write the text to {name}, read it back and count its characters.",
        code=(
            f'with open("{name}", "w") as f:\n    f.write("{text}")\n'
            f'with open("{name}") as f:\n    print(len(f.read()))'
        ),
        answer=str(sum(1 for _ in text)),
    )
