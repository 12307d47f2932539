"""Files, folders and environment variables of the program's own making."""

from __future__ import annotations

import random

from training.skills.base import Draft

_NAMES = ("notes.txt", "data.txt", "test.txt", "list.txt", "output.txt", "todo.txt", "log.txt", "words.txt")
_WORDS = ("apple", "banana", "cherry", "milk", "bread", "eggs", "red", "green", "blue", "alpha", "beta", "gamma",
          "hello", "world", "north", "south", "tea", "coffee", "sun", "moon")  # fmt: skip
_VARIABLES = ("APP_MODE", "HOME_CITY", "MY_NAME", "API_KEY", "COLOR", "DEBUG", "LANGUAGE", "PORT", "STAGE", "TOKEN")


def _listed(words: list[str]) -> str:
    return ", ".join(words)


def _quoted(words: list[str]) -> str:
    return ", ".join(f'"{w}"' for w in words)


def count_lines_in_file(rng: random.Random) -> Draft:
    name, lines = rng.choice(_NAMES), rng.sample(_WORDS, rng.randint(2, 7))
    listed = _listed(lines)
    return Draft(
        phrasings=(
            f"Put {listed} into {name}, each on its own line, and tell me how many lines it has.",
            f"Write the lines {listed} to {name} and count the lines in the file",
            f"Create a file {name} with the lines {listed}. How many lines does it have?",
            f"Save {listed} to {name}, one per line, then print the number of lines",
            f"write {listed} to {name} one per line and count lines",
            f"put {listed} on separate lines of {name}, how many lines",
            f"I store {listed} in {name}, one word a line. How many lines will the file have when read back?",
            f"Make the file {name} containing the lines {listed}; read it and report its line count.",
            f"How many lines are in {name} after writing {listed} to it, each on its own line?",
            f"Write {listed} to a file {name}, one per line, and print how many lines it contains.",
            f"Create {name} with one line for each of {listed}, then count its lines.",
        ),
        think=f"Write the words to {name} with line ends, read it back and count the lines.",
        code=(
            f'lines = [{_quoted(lines)}]\nwith open("{name}", "w") as f:\n    f.write("\\n".join(lines))\n'
            f'with open("{name}") as f:\n    print(len(f.readlines()))'
        ),
        answer=str(len(lines)),
    )


def _write(name: str, text: str) -> str:
    return f'with open("{name}", "w") as f:\n    f.write("{text}")\n'


def count_words_in_file(rng: random.Random) -> Draft:
    name, words = rng.choice(_NAMES), [rng.choice(_WORDS) for _ in range(rng.randint(3, 9))]
    text = " ".join(words)
    return Draft(
        phrasings=(
            f'I put "{text}" into a text file {name}. How many words does reading it back give?',
            f"Write '{text}' to {name} and count the words in the file",
            f'Create a file {name} with the text "{text}". How many words are in it?',
            f"Save '{text}' in {name}, read it back and print the number of words",
            f"write {text} to {name} and count words",
            f'make {name} with "{text}" inside and give its word count',
            f"How many words does {name} contain after I write '{text}' to it?",
            f'Put the text "{text}" into {name}. What would wc -w say?',
            f"Store '{text}' in a file called {name}, then open the file and count its words.",
            f"Write the text '{text}' to {name} and print how many words the file has.",
            f'Create {name} containing "{text}" and count its words.',
        ),
        think=f"Write the text to {name}, read it back, split it and count.",
        code=_write(name, text) + f'with open("{name}") as f:\n    print(len(f.read().split()))',
        answer=str(len(words)),
    )


def file_size(rng: random.Random) -> Draft:
    name = rng.choice(_NAMES)
    text = " ".join(rng.choice(_WORDS) for _ in range(rng.randint(1, 6)))
    return Draft(
        phrasings=(
            f"Write '{text}' to {name} and print the file size in bytes",
            f'How many bytes is the file {name} after writing "{text}" to it?',
            f"Create {name} with the text '{text}' and get its size",
            f"size in bytes of {name} containing {text}",
            f'save "{text}" to {name} and show size',
            f"I write '{text}' into {name}. How big is the file in bytes?",
            f'Store "{text}" in a file named {name} and tell me how many bytes it takes.',
            f"Make the file {name} with the content '{text}' and ask the system for its size.",
            f"Write the text '{text}' to {name} and show how many bytes the file has.",
            f'What is the size in bytes of a file {name} that contains "{text}"?',
        ),
        think=f"Write the text to {name} and ask os.path.getsize for its size.",
        code="import os\n\n" + _write(name, text) + f'print(os.path.getsize("{name}"))',
        answer=str(len(text.encode())),
    )


def read_back_file(rng: random.Random) -> Draft:
    name = rng.choice(_NAMES)
    text = " ".join(rng.choice(_WORDS) for _ in range(rng.randint(1, 5)))
    return Draft(
        phrasings=(
            f"Write '{text}' to {name} and read it back",
            f'Create a file {name} with the text "{text}" and print its contents',
            f"Save '{text}' in {name}, then read the file and print what it contains",
            f"write {text} to {name} and print the file",
            f'put "{text}" in {name} and read it',
            f"Make a file called {name} that says '{text}', open it again and show the content.",
            f'Store the text "{text}" in {name} and display the file content.',
            f"I want to test file access: write '{text}' to {name}, read it and print it.",
            f"Write the text '{text}' to a file {name} and print the contents of the file.",
            f'Create {name} containing "{text}", then read and print it.',
        ),
        think=f"Write the text to {name}, open it again and print what it holds.",
        code=_write(name, text) + f'with open("{name}") as f:\n    print(f.read())',
        answer=text,
    )


def append_to_file(rng: random.Random) -> Draft:
    name, (first, second) = rng.choice(_NAMES), rng.sample(_WORDS, 2)
    return Draft(
        phrasings=(
            f"Write {first} to {name}, append {second} and print the contents",
            f"Create {name} with '{first}', append '{second}' to it and print the file",
            f'Save "{first}" in {name}, then add "{second}" at the end. What does the file contain?',
            f"write {first} to {name} then append {second} and show the file",
            f"append {second} to {name} which has {first}",
            f"A file {name} holds {first}. Append {second} right after it and print everything.",
            f"Open {name} for writing and put in '{first}', reopen it for appending '{second}', then read it.",
            f"What is in {name} after writing {first} and then appending {second}?",
            f"Write '{first}' to {name}, append '{second}' and print what the file contains.",
            f"Make {name} with the text {first}, append {second} and read it back.",
        ),
        think=f"Write {first} to {name}, open it in append mode for {second}, then read it.",
        code=_write(name, first)
        + f'with open("{name}", "a") as f:\n    f.write("{second}")\nwith open("{name}") as f:\n    print(f.read())',
        answer=first + second,
    )


def sum_file_numbers(rng: random.Random) -> Draft:
    name, numbers = rng.choice(_NAMES), [rng.randint(-20, 500) for _ in range(rng.randint(3, 7))]
    listed = ", ".join(map(str, numbers))
    return Draft(
        phrasings=(
            f"If a text file {name} holds {listed}, one number a line, what is their sum when you read it in?",
            f"Write the numbers {listed} to {name}, one per line, and sum them from the file",
            f"Create {name} with the numbers {listed} on separate lines. What is their sum?",
            f"Save {listed} to {name} one number per line, read the file and print the total",
            f"write {listed} to {name} and add them up from the file",
            f"sum of the numbers in a file {name} with {listed}",
            f"A file {name} has the numbers {listed}, one on each line. Make it and add them up.",
            f"Put {listed} into {name} line by line; then read the numbers back and give the sum.",
            f"I keep my expenses {listed} in {name}, one per line. Write and read the file and total it.",
            f"Write {listed} to {name} with one number per line and print the sum of the file.",
            f"Store the numbers {listed} in {name} line by line and calculate the sum from the file.",
        ),
        think=f"Write each number on a line of {name}, read the lines back and add them.",
        code=(
            f'numbers = [{listed}]\nwith open("{name}", "w") as f:\n    for n in numbers:\n'
            f'        f.write(str(n) + "\\n")\nwith open("{name}") as f:\n    print(sum(int(line) for line in f))'
        ),
        answer=str(sum(numbers)),
    )


def list_by_extension(rng: random.Random) -> Draft:
    stems = rng.sample(("a", "b", "c", "report", "main", "photo", "notes", "test"), rng.randint(3, 5))
    names = [stem + rng.choice((".txt", ".csv", ".py")) for stem in stems]
    ext = names[0].rpartition(".")[2]
    listed = _listed(names)
    return Draft(
        phrasings=(
            f"Using Python make a folder, put {listed} in it, and tell me how many .{ext} files it has.",
            f"Create the files {listed} in a new folder and count the .{ext} files",
            f"Create empty files {listed} in a folder. How many of them are .{ext} files?",
            f"Make a directory with the files {listed} and print how many end in .{ext}",
            f"create {listed} in a folder and count *.{ext}",
            f"count .{ext} files in a folder with {listed}",
            f"A folder gets the files {listed}. Create it and tell me the number of .{ext} files.",
            f"Touch {listed} in a fresh directory, then glob *.{ext} and print the count.",
            f"How many files does *.{ext} find in a new folder that holds {listed}?",
            f"Create a folder with the files {listed} and count the files ending in .{ext}.",
            f"Make the files {listed} in a new directory; how many have the extension .{ext}?",
        ),
        think=f"Make a folder, touch the files in it and count what matches *.{ext}.",
        code=(
            'from pathlib import Path\n\nfolder = Path("folder")\nfolder.mkdir(exist_ok=True)\n'
            f"for name in [{_quoted(names)}]:\n    (folder / name).touch()\n"
            f'print(len(list(folder.glob("*.{ext}"))))'
        ),
        answer=str(sum(n.endswith(f".{ext}") for n in names)),
    )


def make_folders(rng: random.Random) -> Draft:
    names = rng.sample(_WORDS, rng.randint(2, 5))
    listed = _listed(names)
    return Draft(
        phrasings=(
            f"Create a directory box with the subdirectories {listed} and list them in sorted order",
            f"Make the folders {listed} inside box and print their sorted names",
            f"Create the folders {listed} in box, then list what is in box, sorted",
            f"mkdir {listed} in box and list sorted",
            f"folders {listed} under box, list them sorted",
            f"Inside a directory box create {listed}. Which entries does box have, alphabetically?",
            f"Use os.makedirs to make {listed} inside box and show the sorted listing.",
            f"Set up a box folder that contains the folders {listed} and print its entries in order.",
            f"Create the directories {listed} inside box and print a sorted list of them.",
            f"Make a folder box with the subfolders {listed} and list them sorted.",
        ),
        think="Make each folder inside box with os.makedirs and list box in sorted order.",
        code=(
            f"import os\n\nfor name in [{_quoted(names)}]:\n"
            '    os.makedirs(os.path.join("box", name), exist_ok=True)\nprint(sorted(os.listdir("box")))'
        ),
        answer="[" + ", ".join(f"'{n}'" for n in sorted(names)) + "]",
    )


def file_exists(rng: random.Random) -> Draft:
    made, asked = rng.choice(_NAMES), rng.choice(_NAMES)
    asked = rng.choice((made, asked))
    return Draft(
        phrasings=(
            f"I make the file {made} in an empty folder. Is {asked} there?",
            f"Create an empty file {made} and check if {asked} exists",
            f"Create {made}, then check whether the file {asked} exists",
            f"Make an empty file called {made}. Does {asked} exist now?",
            f"touch {made} and test if {asked} exists",
            f"after creating {made} does {asked} exist",
            f"In an empty folder I create {made}. Is there a file {asked}?",
            f"Touch the file {made} and print True if {asked} is there, otherwise False.",
            f"Can you create {made} and tell me whether {asked} can be found?",
            f"Create the file {made} and print whether {asked} exists.",
            f"Make a file {made} and check if there is a file {asked}.",
        ),
        think=f"Touch {made} and ask whether {asked} exists.",
        code=f'from pathlib import Path\n\nPath("{made}").touch()\nprint(Path("{asked}").exists())',
        answer=str(made == asked),
    )


def environment_variable(rng: random.Random) -> Draft:
    name, value = rng.choice(_VARIABLES), rng.choice((*_WORDS, str(rng.randint(1, 9999))))
    return Draft(
        phrasings=(
            f"Set the environment variable {name} to {value} and print it",
            f"Set {name}={value} in the environment and read it back",
            f"Set the env var {name} to '{value}', then print its value",
            f"export {name}={value} and echo it in python",
            f"env variable {name} = {value}, print it",
            f"Store {value} in the environment variable {name} and show what os.environ returns for it.",
            f"Use os.environ to set {name} to {value} and get the value again.",
            f"My script needs {name} to be {value}. Set that environment variable and print it.",
            f"Set an environment variable {name} with the value {value} and print the value.",
            f"Put {value} into the environment variable {name} and read it.",
        ),
        think=f"Assign {value} to {name} in os.environ and print it.",
        code=f'import os\n\nos.environ["{name}"] = "{value}"\nprint(os.environ["{name}"])',
        answer=value,
    )


def environment_default(rng: random.Random) -> Draft:
    name, value = f"{rng.choice(_VARIABLES)}_{rng.randint(2, 99)}", rng.choice((*_WORDS, str(rng.randint(1, 9999))))
    return Draft(
        phrasings=(
            f"If the environment variable {name} isn't set, use {value}. Which value do we get here, where "
            "nothing is set?",
            f"{name} is not set, default {value}, which value is used",
            f"{name} from env, else {value}",
            f"Read the environment variable {name} with the default {value}",
            f"Get the environment variable {name}, or {value} if it is not set",
            f"Print the env var {name}, falling back to '{value}'",
            f"env {name} default {value}",
            f"os.environ get {name} or {value}",
            f"{name} is not set. Read it from the environment with {value} as fallback and print it.",
            f"Look up {name} in the environment and use {value} when it is missing.",
            f"What does os.environ.get return for the unset variable {name} with the default {value}?",
            f"Print the environment variable {name}, using {value} as default.",
            f"Get {name} from the environment with a default of {value} and print it.",
        ),
        think=f"Read {name} from os.environ with get and the default {value}.",
        code=f'import os\n\nprint(os.environ.get("{name}", "{value}"))',
        answer=value,
    )


def current_directory_name(rng: random.Random) -> Draft:
    name = rng.choice(("work", "project", "data", "build", "reports", "sandbox", "demo")) + rng.choice(
        ("", "1", "_new")
    )
    return Draft(
        phrasings=(
            f"Create the directory {name}, change into it and print the name of the current directory",
            f"Make a folder {name}, cd into it and show the name of the working directory",
            f"What is the name of the current working directory after making and entering {name}?",
            f"mkdir {name}, cd {name}, print the current folder name",
            f"change to a new directory {name} and print the basename of getcwd",
            f"Use os.chdir to go into a new folder {name} and tell me the last part of the working directory.",
            f"I make {name} and go into it. What is the current folder called?",
            f"Enter a fresh directory called {name} and report the name of the directory I am in.",
            f"Create a folder {name}, go into it and print the current directory's name.",
            f"After creating {name} and changing into it, what is the name of the current directory?",
        ),
        think=f"Make {name}, change into it and take the base name of the working directory.",
        code=(
            f'import os\n\nos.makedirs("{name}", exist_ok=True)\nos.chdir("{name}")\n'
            "print(os.path.basename(os.getcwd()))"
        ),
        answer=name,
    )


def platform_fact(rng: random.Random) -> Draft:
    """Facts that are the same wherever the sandbox runs."""
    module, expression, what, answer = rng.choice(
        (
            ("os", "os.sep", "path separator", "/"),
            ("os", "os.pathsep", "separator between PATH entries", ":"),
            ("os", "os.name", "os.name value", "posix"),
            ("platform", "platform.system()", "operating system name", "Linux"),
            ("sys", "sys.version_info.major", "major version of Python", "3"),
            ("platform", "platform.python_implementation()", "Python implementation", "CPython"),
        )
    )
    return Draft(
        phrasings=(
            f"What is the {what} on this system?",
            f"Print the {what}",
            f"Show me the {what} of this machine",
            f"current {what}",
            f"get the {what}",
            f"Which {what} does this computer have?",
            f"Use Python to find out the {what} here.",
            f"Can you check the {what} of the system the program runs on?",
            f"Find the {what} of this system.",
            f"What {what} is used here?",
        ),
        think=f"Print the {what} from the {module} module.",
        code=f"import {module}\n\nprint({expression})",
        answer=answer,
    )
