"""Names of files in the question: kinds, sizes, numbers, dates, tidy names and natural order."""

from __future__ import annotations

import random
import re

from training.skills.base import Draft
from training.skills.system.written import day
from training.skills.vocabulary import person
from training.skills.wording import joined

_STEMS = ("report", "invoice", "photo", "notes", "budget", "letter", "backup", "slides", "plan", "summary", "draft",
          "menu", "contract", "logo", "diary", "resume")  # fmt: skip
_SUFFIXES = ("pdf", "docx", "jpg", "png", "txt", "csv", "mp3", "zip", "xlsx", "mp4")
_TITLES = ("Meeting Notes", "Final Report", "Holiday Photos", "Tax Return", "Shopping List", "Team Budget Plan",
           "Old House Pictures", "My First Novel", "Annual Sales Summary", "Garden Ideas", "Timetable")  # fmt: skip


def files_of_type(rng: random.Random) -> Draft:
    suffixes = rng.sample(_SUFFIXES, rng.randint(2, 3))
    names = [f"{stem}.{rng.choice(suffixes)}" for stem in rng.sample(_STEMS, rng.randint(4, 7))]
    wanted = names[rng.randrange(len(names))].rsplit(".", 1)[1]
    shown, kind = ", ".join(names), wanted.upper()
    answer = ", ".join(re.findall(rf"\w+\.{wanted}\b", shown))
    return Draft(
        phrasings=(
            f"Pick the .{wanted} files out of these, with commas: {shown}",
            f"{shown}: which end in .{wanted} (with commas)",
            f"filter the .{wanted} files, with commas: {shown}",
            f"Which of these are .{wanted} files: {shown}? Print them separated by commas.",
            f"List the {kind} files among {shown}, separated by commas",
            f".{wanted} files in {shown}, comma separated",
            f"only the .{wanted} ones, with commas: {shown}",
            f"My folder has {joined(names)}. Name the files that end in .{wanted}, separated by commas.",
            f"Filter the file names {shown} by the extension .{wanted} and join them with commas",
            f"From {shown} keep only the {kind} files (comma-separated).",
            f"I want to print just the .{wanted} documents of {shown}. Which are they, with commas between?",
            f"Pick out all .{wanted} files: {shown}. Give them in the same order with commas.",
            f"what are the {kind.lower()} files here, comma separated: {shown}",
            f"Please show me the names with the extension .{wanted} from {joined(names)}, split by commas.",
            f"Of the attachments {shown}, which have the type .{wanted}? Write a comma between them.",
            f"The folder listing reads {shown}; give back the .{wanted} entries in order, comma-separated.",
            f"Somebody sent me {joined(names)}. Which ones are {kind} files, listed with commas?",
        ),
        think=f"The .{wanted} files: keep the names that end with .{wanted} and join them with commas.",
        code=f"names = {names}\n".replace("'", '"') + f'print(", ".join(n for n in names if n.endswith(".{wanted}")))',
        answer=answer,
    )


def largest_file(rng: random.Random) -> Draft:
    """Which file is the largest or smallest, with sizes in different units."""
    names = [f"{stem}.{rng.choice(_SUFFIXES)}" for stem in rng.sample(_STEMS, rng.randint(3, 4))]
    units = {"KB": 1, "MB": 1000, "GB": 1000000}
    sizes: list[tuple[int, str]] = []
    while len({n * units[u] for n, u in sizes}) < len(names):
        sizes = [
            (rng.randint(2, 950), "KB") if (r := rng.random()) < 0.4 else (rng.randint(2, 900), "MB")
            if r < 0.8 else (rng.randint(2, 12), "GB") for _ in names
        ]  # fmt: skip
    small = rng.random() < 0.35
    word, pick = ("smallest", min) if small else ("largest", max)
    size_of = {name: n * units[u] for name, (n, u) in zip(names, sizes, strict=True)}
    answer = sorted(names, key=lambda name: size_of[name])[0 if small else -1]
    parts = [f"{name} ({n} {u})" for name, (n, u) in zip(names, sizes, strict=True)]
    plain = ", ".join(f"{name} {n} {u}" for name, (n, u) in zip(names, sizes, strict=True))
    shown = ", ".join(parts)
    pairs = ", ".join(f'"{name}": {n} * {units[u]}' for name, (n, u) in zip(names, sizes, strict=True))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name}'s disk is full, so {p.he} looks at the files {plain} (1 MB = 1000 KB, 1 GB = 1000 MB). "
            f"Which is the {word}?",
            f"which one takes the {'least' if small else 'most'} space: {plain}",
            f"{word} of these files {plain}",
            f"Which file is the {word}: {shown}?",
            f"What is the {word} of these files: {plain}?",
            f"{word} file: {plain}",
            f"{plain} - which is {word}",
            f"I have {joined(parts)}. Which of them is the {word}?",
            f"Find the {word} file among {shown}",
            f"My disk is full. Which file takes the {'least' if small else 'most'} space: {plain}?",
            f"Compare the sizes and name the {word} file: {plain}.",
            f"Print the name of the {word} file in {shown}",
            f"which one is the {word} file, {plain}",
            f"Please tell me which attachment is the {word}: {shown}.",
            f"The folder contains {joined(parts)}. Name the {word} one.",
            f"Out of {shown}, which file has the {'fewest' if small else 'most'} bytes?",
            f"A listing says {plain}; which name belongs to the {word} size?",
        ),
        think=f"The {word} file: write all sizes in KB and take the name with the {pick.__name__}imum.",
        code=f"sizes = {{{pairs}}}\nprint({pick.__name__}(sizes, key=sizes.get))",
        answer=answer,
    )


def tidy_file_name(rng: random.Random) -> Draft:
    """A name with spaces and capitals in lower case with underscores or hyphens."""
    title = rng.choice(_TITLES) + rng.choice(("", f" {rng.randint(1, 40)}", f" {rng.randint(2015, 2030)}"))
    name = f"{title}.{rng.choice(_SUFFIXES)}"
    mark, marks = rng.choice((("_", "underscores"), ("-", "hyphens")))
    answer = "".join(mark if c == " " else chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in name)
    return Draft(
        phrasings=(
            f"{name} in lower case with {marks} for the spaces",
            f"Make the file name '{name}' lower case with {marks} instead of spaces",
            f"Rename '{name}' to lower case and replace its spaces by {marks}. What is the new name?",
            f"'{name}' lowercase, {marks} for spaces",
            f"clean file name, lower case and {marks}: {name}",
            f"What is the file name '{name}' in lower case with {marks} in place of the spaces?",
            f"Our server allows no spaces or capitals. Turn '{name}' into lower case with {marks}.",
            f"Write '{name}' as a web-friendly file name: small letters, {marks} between words",
            f"I want to upload '{name}', all in lower case and with {marks} for blanks. What should I call it?",
            f"Change spaces to {marks} and capitals to small letters in the file name '{name}'",
            f"make {name} lower case and put {marks} where the spaces are",
            f"Please convert the file name '{name}': no capitals, {marks} rather than spaces.",
            f"The file is called '{name}'. Give its name with {marks} for spaces and only lower-case letters.",
            f"How would '{name}' be named under the rule 'lower case, words joined by {marks}'?",
            f"Tidy up '{name}' for a URL, that is, lower-case letters and {marks} where there were spaces.",
        ),
        think=f"The tidy file name: make it lower case and replace spaces by {marks}.",
        code=f'print("{name}".lower().replace(" ", "{mark}"))',
        answer=answer,
    )


def next_numbered_name(rng: random.Random) -> Draft:
    stem, width = (
        rng.choice(("IMG_", "DSC", "scan_", "photo-", "page", "track_", "report_v", "chapter-")),
        rng.randint(2, 5),
    )
    n = rng.choice((rng.randint(1, 10**width - 2), 10 ** rng.randint(1, width - 1) - 1, rng.randint(1, 98)))
    suffix = rng.choice(("jpg", "png", "pdf", "txt", "mp3", "docx"))
    name, digits = f"{stem}{n:0{width}d}.{suffix}", f"{n:0{width}d}"
    carry, turned = 1, ""
    for c in reversed(digits):
        value = int(c) + carry
        carry, turned = value // 10, str(value % 10) + turned
    return Draft(
        phrasings=(
            f"{name} is taken, which name has the next number",
            f"the file after {name} in the series",
            f"What file name comes after {name}?",
            f"What is the next file name after {name} in the numbering?",
            f"next file after {name}",
            f"{name} -> next number",
            f"My camera's last picture is {name}. What will the next one be called?".replace("picture", "file"),
            f"Files are numbered one by one and the last is {name}. What is the name of the following file?",
            f"Increase the number in {name} by one and keep the leading zeros",
            f"I saved {name}. How do I name the next file in the series?",
            f"Print the file name that follows {name}, with the same number of digits",
            f"whats the next one in the series after {name}",
            f"Please give the name of the file right after {name}.",
            f"Count up the file name {name} by 1",
            f"A series of files has reached {name}; which name should its successor get?",
            f"If {name} is taken, what is the name with the next number?",
        ),
        think=f"The next file name: add 1 to {digits}, fill up to {width} digits, and keep the rest of {name}.",
        code=f'number = "{digits}"\nprint("{stem}" + str(int(number) + 1).zfill(len(number)) + ".{suffix}")',
        answer=f"{stem}{turned}.{suffix}",
    )


def stamped_name(rng: random.Random) -> Draft:
    """Something put between the name and the extension."""
    name = f"{rng.choice(_STEMS)}.{rng.choice(_SUFFIXES)}"
    tag = rng.choice(
        (f"_{day(rng, 2018, 2032)}", "_backup", "_old", "_final", f"_v{rng.randint(2, 12)}", "-copy", "_signed")
    )
    dot = name.index(".")
    p = person(rng)
    return Draft(
        phrasings=(
            f"My boss wants {tag} in the file name, right before the extension. What does {name} become?",
            f"{p.name} keeps {name} as it is and saves the changed one with {tag} added in front of the "
            "ending. What is the second file called?",
            f"Add {tag} to the file name {name} before the extension",
            f"What is {name} with {tag} put in front of its extension?",
            f"{name} + {tag} before the extension",
            f"insert {tag} before the extension of {name}",
            f"I copy {name} and want {tag} at the end of the name, before the extension. What is the copy called?",
            f"Append {tag} to the stem of {name}",
            f"Rename {name} so that {tag} stands between its name and its extension",
            f"Put {tag} into {name} just before the dot",
            f"My rule for new copies is to add {tag} ahead of the extension. What becomes of {name}?",
            f"how is {name} called with {tag} added before the ending",
            f"Please give the new file name when {tag} is added to {name}, keeping the extension last.",
            f"The file {name} gets the addition {tag} behind its base name. Print the result.",
            f"Which name results from {name} if its extension stays and its base name ends in {tag}?",
            f"Extend the base name of {name} by {tag}; what does the whole file name look like?",
        ),
        think=f"The new name: the stem of {name}, then {tag}, then the extension.",
        code=f'from pathlib import PurePath\n\np = PurePath("{name}")\nprint(p.stem + "{tag}" + p.suffix)',
        answer=name[:dot] + tag + name[dot:],
    )


def date_in_file_name(rng: random.Random) -> Draft:
    d = day(rng, 2008, 2032)
    stem, end = rng.choice((("IMG_", f"_{rng.randint(0, 235959):06d}.jpg"), ("backup-", ".zip"), ("invoice_", ".pdf"),
                            ("scan", ".png"), ("VID_", ".mp4"), ("log-", ".txt"), ("export_", ".csv")))  # fmt: skip
    digits = "".join(str(d).split("-"))
    name = f"{stem}{digits}{end}"
    return Draft(
        phrasings=(
            f"From when is {name}, going by its name? YYYY-MM-DD",
            f"What date is in the file name {name}, as YYYY-MM-DD?",
            f"Get the date from {name} in the form YYYY-MM-DD",
            f"date in {name} (yyyy-mm-dd)",
            f"{name} date as YYYY-MM-DD",
            f"My file is called {name}. From which date is it (YYYY-MM-DD)?",
            f"Extract the date in the name {name} and write it as YYYY-MM-DD",
            f"On which day was {name} made, going by its name? Use YYYY-MM-DD.",
            f"The name {name} contains a date. Print it like 2019-07-01.",
            f"when is {name} from, in ISO form",
            f"Read the date (YYYYMMDD) out of {name} and print it in ISO format.",
            f"Please tell me the date that the file name {name} stands for, in the format YYYY-MM-DD.",
            f"I sort files by date. Which date, as YYYY-MM-DD, does {name} carry?",
            f"Going by the eight digits in {name}, what is the date in ISO notation?",
            f"Somebody named a file {name}; which ISO date (YYYY-MM-DD) hides in it?",
        ),
        think=f"The date in {name}: find eight digits in a row and put hyphens after the year and month.",
        code=(
            f'import re\n\ny, m, d = re.search(r"(\\d{{4}})(\\d{{2}})(\\d{{2}})", "{name}").groups()\n'
            'print(f"{y}-{m}-{d}")'
        ),
        answer=d.isoformat(),
    )


def natural_order(rng: random.Random) -> Draft:
    stem, suffix = (
        rng.choice(("file", "page", "img", "chapter", "track", "scan", "note")),
        rng.choice(("txt", "jpg", "pdf", "mp3")),
    )
    numbers = rng.sample(range(1, 130), rng.randint(4, 6))
    names = [f"{stem}{n}.{suffix}" for n in numbers]
    shown = ", ".join(names)
    answer = ", ".join(f"{stem}{n}.{suffix}" for n in range(1, 130) if n in numbers)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name}'s computer lists {shown} in a strange order. Which order is right by the numbers? Use commas.",
            f"2 should come before 10 - sort these file names by number, with commas: {shown}",
            f"Sort file names naturally, with commas: {shown}",
            f"by number and not by letter, with commas: {shown}",
            f"Sort the files {shown} by their numbers and separate them with commas",
            f"Put {shown} in numeric order, separated by commas",
            f"natural sort, commas: {shown}",
            f"order by number, comma separated: {shown}",
            f"What is the natural order of {shown}? Print the names with commas between them.",
            f"My computer sorts {shown} wrongly. Give them by number, separated by commas.",
            f"Sort {shown} so that the numbers count, as in file2 before file10; join with commas",
            f"I want to read {joined(names)} in order of their number. List them with commas.",
            f"Arrange the file names {shown} from the lowest number to the highest, comma-separated.",
            f"sort these files by the number in the name with commas between: {shown}",
            f"Please bring {joined(names)} into the order of their numbers, written with commas.",
            f"Natural sorting of {shown} gives which list, separated by commas?",
            f"By the number in each name, how do {shown} line up, smallest first, with commas?",
            f"Going through {shown} from the smallest number up, list the names with commas.",
        ),
        think="The order by number: sort the names with the integer of their digits as key.",
        code=(
            f"import re\n\nnames = {names}\n".replace("'", '"')
            + 'names.sort(key=lambda n: int(re.search(r"\\d+", n).group()))\nprint(", ".join(names))'
        ),
        answer=answer,
    )


def turn_slashes(rng: random.Random) -> Draft:
    parts = rng.sample(
        ("Users", "anna", "Documents", "Photos", "Work", "Projects", "2024", "Music", "Backup"), rng.randint(2, 4)
    )
    parts = [f"{rng.choice('CDE')}:", *parts, f"{rng.choice(_STEMS)}.{rng.choice(_SUFFIXES)}"]
    back, ahead = "\\".join(parts), "/".join(parts)
    forward = rng.random() < 0.7
    given, answer = (back, ahead) if forward else (ahead, back)
    kind, from_kind = ("forward slashes", "backslashes") if forward else ("backslashes", "forward slashes")
    return Draft(
        phrasings=(
            f"turn the path {given} into {kind}",
            f"My program does not like {given}. Write it with {kind} instead.",
            f"Convert the path {given} to {kind}.",
            f"{given} -> {kind}",
            f"Write the path {given} with {kind}",
            f"Replace the {from_kind} in {given} by {kind}",
            f"{given} with {kind}",
            f"{from_kind} to {kind}: {given}",
            f"What is {given} with {kind} instead of {from_kind}?",
            f"I copied the path {given} but my program wants {kind}. What do I type?",
            f"Convert the path {given} to {kind}",
            f"Change every slash of {given} so that the path has {kind}",
            f"Give me {given} using {kind}, please",
            f"how does {given} look with {kind}",
            f"My script needs {kind}. Turn {given} into that form.",
            f"Print the same path, {given}, with {kind} as separators.",
            f"Swap the separators of {given} to {kind} and show the path.",
            f"A tool accepts only {kind}; rewrite {given} for it.",
        ),
        think=f"The path with {kind}: replace each of the {from_kind}.",
        code=(
            f'path = r"{given}"\nprint(path.replace("\\\\", "/"))'
            if forward
            else f'path = "{given}"\nprint(path.replace("/", "\\\\"))'
        ),
        answer=answer,
    )
