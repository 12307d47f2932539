"""Names and disks: names without any ending, numbered files, dated backups, sizes with letters, lines of df."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.system.written import day
from training.skills.vocabulary import NAMES, person

_STEMS = ("report", "photo", "budget", "notes", "menu", "invoice", "letter", "song", "scan", "draft", "plan", "holiday")
_ENDS = ("pdf", "jpg", "txt", "png", "mp3", "docx", "csv")


def stem_before_all_endings(rng: random.Random) -> Draft:
    stem = rng.choice(("archive", "backup", "data", "site", "photos", "logs", f"v{rng.randint(2, 30)}", "project"))
    name = stem + rng.choice((".tar.gz", ".tar.gz", ".tar.bz2", ".csv.zip", ".min.js", ".sql.gz", ".tar.xz"))
    return Draft(
        phrasings=(
            f"What is left of {name} when both extensions are gone?",
            f"{name} without any of its extensions",
            f"Remove all extensions from {name}",
            f"name before the first dot in {name}",
            f"I unpack {name} into a folder of the same name, but with no extension at all. What is the folder called?",
            f"strip both endings: {name}",
            f"Which part of the file name {name} comes before its extensions (all of them)?",
            f"Cut {name} at the first dot and keep the front",
            f"A download is called {name}. Give its bare name, with every ending taken off.",
            f"Using Python, drop each suffix of {name} and print the rest.",
        ),
        think=f"All endings of {name} come after the first dot: keep what is before it.",
        code=f'print("{name}".split(".")[0])',
        answer=stem,
    )


def names_ending_any_case(rng: random.Random) -> Draft:
    wanted, *others = rng.sample(_ENDS, 3)
    ends = [rng.choice((wanted, wanted.upper(), wanted.title(), rng.choice(others))) for _ in range(rng.randint(3, 6))]
    ends[rng.randrange(len(ends))] = wanted.upper()
    names = [f"{s}.{e}" for s, e in zip(rng.sample(_STEMS, len(ends)), ends, strict=True)]
    shown, quoted = ", ".join(names), ", ".join(f'"{n}"' for n in names)
    found = [n for n, e in zip(names, ends, strict=True) if e not in others]
    return Draft(
        phrasings=(
            f"Which of {shown} are .{wanted} files, ignoring case? Separate them with commas.",
            f"{shown}: only .{wanted}, in upper or lower case, with commas",
            f"Pick the names that end in .{wanted}, no matter how it is capitalised, from {shown} (with commas).",
            f"all .{wanted} files, case does not matter, comma separated: {shown}",
            f"My camera mixes capitals. List the .{wanted} files, also the ones like .{wanted.upper()}, with "
            f"commas: {shown}",
            f"From {shown} keep what ends with .{wanted} in any case and put commas between",
            f"filter {shown} for .{wanted} (any case), join with commas",
            f"A folder has {shown}. Which names, separated by commas, have the ending {wanted} or "
            f"{wanted.upper()} or a mix?",
            f"Case-insensitive: the .{wanted} files among {shown}, with commas",
            f"Select from {shown}, with commas, whatever is a {wanted.upper()} file, however the ending is written.",
        ),
        think=f"Keep the names that in lower case end with .{wanted} and join them with commas.",
        code=f'names = [{quoted}]\nprint(", ".join(n for n in names if n.lower().endswith(".{wanted}")))',
        answer=", ".join(found),
    )


def number_the_files(rng: random.Random) -> Draft:
    names = [f"{s}.{rng.choice(_ENDS)}" for s in rng.sample(_STEMS, rng.randint(3, 5))]
    width = rng.choice((2, 3, 3, 4))
    one, two = "1".rjust(width, "0") + "_", "2".rjust(width, "0") + "_"
    shown, quoted = ", ".join(names), ", ".join(f'"{n}"' for n in names)
    new = [f"{'0' * (width - 1)}{place}_{name}" for place, name in zip("12345", names, strict=False)]
    return Draft(
        phrasings=(
            f"Number these files {one}, {two} and so on ({width} digits) in this order, with commas: {shown}",
            f"put {one}, {two} ... ({width} digits) before each name, comma separated: {shown}",
            f"Prefix {shown} with a running number of {width} digits and an underscore, from {one} on; print "
            "them with commas.",
            f"{shown} -> {one}..., {two}... ({width} digits), with commas",
            f"Rename {shown} so that they begin with {one}, {two} and so forth, {width} digits each. New names "
            "with commas?",
            f"I want my slides to sort as given: {shown}. Add {one}, {two} etc. ({width} digits) in front and "
            "list the names "
            "with commas.",
            f"running numbers, {width} digits, then an underscore, then the name, from 1: {shown} (commas between)",
            f"What are {shown} called after they get the prefixes {one}, {two} and on, {width} digits? Use commas.",
            f"Count through {shown} from 1 and write the number with {width} digits and _ before every name, "
            "with commas",
            f"Give each of {shown} a number in front ({width} digits, underscore, beginning with {one}); join "
            "with commas.",
        ),
        think=f"Enumerate the names from 1, write each number with {width} digits and an underscore before the name.",
        code=(f'names = [{quoted}]\nprint(", ".join(f"{{i:0{width}d}}_{{name}}" for i, name in enumerate(names, 1)))'),
        answer=", ".join(new),
    )


def newest_dated_name(rng: random.Random) -> Draft:
    stem, end = rng.choice(
        (("backup_", "zip"), ("report_", "pdf"), ("dump-", "sql"), ("export_", "csv"), ("log-", "txt"))
    )
    days = sorted({day(rng, 2018, 2030) for _ in range(rng.randint(3, 5))})
    old, sep = rng.random() < 0.35, rng.choice(("", "-", ""))
    word, pick = ("oldest", "min") if old else ("newest", "max")
    names = [f"{stem}{d:%Y}{sep}{d:%m}{sep}{d:%d}.{end}" for d in rng.sample(days, len(days))]
    d = days[0 if old else -1]
    shown, quoted = ", ".join(names), ", ".join(f'"{n}"' for n in names)
    return Draft(
        phrasings=(
            f"Which file is the {word} by the date in its name: {shown}?",
            f"{word} of {shown}",
            f"{shown} - which is the {word} one",
            f"Find the {word} file, judging by the names: {shown}",
            f"I have {shown} on my disk. Which do I take if I need the {word}?",
            f"By their dates, which of these is {word}: {shown}",
            f"print the {word} name (year, month, day are in it): {shown}",
            f"A restore should use the {word} of the files {shown}. Name it.",
            f"Year, month and day stand in the names {shown}; which one is the {word}?",
            f"Of {shown}, tell me the {word}.",
        ),
        think=f"With year, month and day in this order the names sort by date: take the {pick}imum.",
        code=f"print({pick}([{quoted}]))",
        answer=f"{stem}{d.year}{sep}{d.month:02d}{sep}{d.day:02d}.{end}",
    )


def size_letter_to_bytes(rng: random.Random) -> Draft:
    letter, power = rng.choice((("K", 1), ("M", 2), ("M", 2), ("G", 3), ("G", 3), ("T", 4)))
    n = rng.choice((1.5, 2.5, 0.5, 2, 4, 8, 16, 64, 100, 128, 256, 512, 750))
    text = f"{n}{letter}"
    return Draft(
        phrasings=(
            f'What is "{text}" in bytes if {letter} means 1024^{power}?',
            f"{text} to bytes, {letter} = 1024^{power}",
            f"ls -h shows {text}. How many bytes is that, with {letter} for 1024 to the power {power}?",
            f"bytes of a size written {text} ({letter}: 1024^{power})",
            f"The option --max-size={text} is in units of 1024 ({letter} = 1024^{power}). Give the bytes.",
            f"Parse the size {text}, where {letter} stands for 1024^{power} bytes, and print the number of bytes",
            f"du says {text}; {letter} is 1024^{power}. number of bytes?",
            f"My memory limit is {text}. In bytes, {letter} being 1024^{power}, what do I write?",
            f"Turn {text} into a plain number of bytes. ({letter} = 1024^{power} bytes)",
            f"How many bytes stand behind {text} when the letter {letter} counts 1024^{power}?",
        ),
        think=f"Take {n} times 1024 to the power {power}.",
        code=f"print(int({n} * 1024**{power}))",
        answer=str(int(Fraction(n) * 2 ** (10 * power))),
    )


def larger_of_mixed_units(rng: random.Random) -> Draft:
    power, binary, decimal = rng.choice(((2, "MiB", "MB"), (2, "MiB", "MB"), (3, "GiB", "GB"), (1, "KiB", "KB")))
    a = rng.randint(20, 990)
    exact = Fraction(a * 1024**power, 1000**power)
    b = int(exact) + rng.choice((0, 1, -5, 6, 20, -20, -1, 2))
    small = rng.random() < 0.3
    word, pick = ("smaller", "min") if small else ("larger", "max")
    x, y = f"{a} {binary}", f"{b} {decimal}"
    first, second = rng.sample((x, y), 2)
    answer = x if (exact < b) == small else y
    return Draft(
        phrasings=(
            f"Which is {word}, {first} or {second}?",
            f"{word}: {first} or {second}",
            f"Is {first} or {second} the {word} amount of data ({binary} by 1024, {decimal} by 1000)?",
            f"compare {first} with {second}, print the {word} one",
            f"A stick has {first}, another {second}. Which has {'less' if small else 'more'} room?",
            f"{first} vs {second} - which one is {word}",
            f"One program shows {first} for a file, another file has {second}. Name the {word} size.",
            f"Of the two sizes {first} and {second}, which is the {word} one in bytes?",
            f"Print the {word} of {first} and {second}; mind that {binary} counts in 1024s and {decimal} in 1000s",
            f"What takes {'less' if small else 'more'} space, {first} or {second}?",
        ),
        think=f"In bytes, {binary} count 1024 to the {power}, {decimal} 1000 to the {power}; print the {word} size.",
        code=(
            'units = {"KB": 1000, "MB": 1000**2, "GB": 1000**3, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}\n\n\n'
            "def size(text):\n    number, unit = text.split()\n    return int(number) * units[unit]\n\n\n"
            f'print({pick}(["{first}", "{second}"], key=size))'
        ),
        answer=answer,
    )


def pictures_that_fit(rng: random.Random) -> Draft:
    total, size = rng.choice((8, 16, 32, 64, 128, 256)), rng.choice((3, 4, 5, 6, 8, 12, 2.5, rng.randint(2, 60)))
    thing, place = (
        rng.choice(("photo", "song", "video", "scan", "game", "book")),
        rng.choice(("phone", "card", "stick")),
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} buys a {place} with {total} GB before a trip. Each {thing} takes {size} MB. For how "
            f"many whole {thing}s is there room (1 GB = 1000 MB)?",
            f"One {thing} of mine is about {size} MB and I have a {total} GB {place} (1 GB = 1000 MB). How "
            f"many {thing}s can I keep on it?",
            f"My {place} has {total} GB and a {thing} takes {size} MB. How many whole {thing}s fit (1 GB = 1000 MB)?",
            f"{total} GB, {size} MB per {thing}, 1 GB = 1000 MB: how many fit",
            f"how many {thing}s of {size} MB go on a {place} of {total} GB, with 1000 MB to a GB",
            f"At {size} MB each, what number of {thing}s can a {total} GB {place} hold? A GB is 1000 MB here.",
            f"A {place} offers {total} GB (1 GB = 1000 MB). Each {thing} needs {size} MB. How many can I save?",
            f"{thing}s on a {total} gb {place}, {size} mb a piece, 1000 mb per gb",
            f"I fill an empty {total} GB {place} with {thing}s, {size} MB each. After how many is there no room for "
            "another one (1 GB = 1000 MB)?",
            f"Full {thing}s only: how often do {size} MB go into {total} GB, 1000 MB to the GB?",
            f"Divide {total} GB (of 1000 MB) among {thing}s of {size} MB and print how many there can be",
            f"With 1 GB = 1000 MB, how many {thing}s at {size} MB does {total} GB have space for?",
        ),
        think=f"{total} GB are {total} * 1000 MB; divide by {size} and drop the rest.",
        code=f"print(int({total} * 1000 // {size}))",
        answer=str(int(Fraction(total * 1000) / Fraction(size))),
    )


def csv_file_total(rng: random.Random) -> Draft:
    column, rows = (
        rng.choice(("qty", "price", "amount", "hours")),
        [(name.lower(), rng.randint(1, 90)) for name in rng.sample(NAMES, rng.randint(2, 4))],
    )
    key = rng.choice(("name", "item", "who"))
    shown = " / ".join([f"{key},{column}", *(f"{a},{b}" for a, b in rows)])
    lines = ", ".join(f'"{part}"' for part in shown.split(" / "))
    return Draft(
        phrasings=(
            f"Write a CSV file with the rows {shown}, read it and print the total of the column {column}.",
            f"csv file with {shown}: write it, sum {column}",
            f"Save the rows {shown} as data.csv in a temporary folder and total the {column} column",
            f"Make a CSV of {shown}; then open it and add up {column}",
            f"Using the csv module, write {shown} to a file and print the sum of {column} as read from it",
            f"My table is {shown} (a slash between the rows). Put it in a file and tell me the total {column}.",
            f"store {shown} in data.csv, load, total {column}?",
            f"With csv.DictReader, what is the sum of {column} in a file that holds {shown}?",
            f"Create the file data.csv with {shown}, one row a line. What does {column} come to?",
            f"Write and read back a small CSV, rows {shown}, and give me the sum in the column {column}.",
        ),
        think=f"Write the rows as lines, read them with DictReader and add the numbers in {column}.",
        code=(
            f'import csv\n\nrows = [{lines}]\nwith open("data.csv", "w") as f:\n    f.write("\\n".join(rows))\n'
            f'with open("data.csv") as f:\n    print(sum(int(row["{column}"]) for row in csv.DictReader(f)))'
        ),
        answer=str(sum(b for _, b in rows)),
    )


def df_line_part(rng: random.Random) -> Draft:
    size = rng.choice((20, 50, 100, 120, 250, 500))
    used = rng.randint(1, size - 1)
    device, mount = (
        f"/dev/sd{rng.choice('abc')}{rng.randint(1, 4)}",
        rng.choice(("/", "/home", "/var", "/data", "/mnt/usb")),
    )
    parts = [device, f"{size}G", f"{used}G", f"{size - used}G", f"{used * 100 // size}%", mount]
    line = " ".join(parts)
    what, i = rng.choice(
        (
            ("percentage used", 4),
            ("percentage used", 4),
            ("available space", 3),
            ("used space", 2),
            ("mount point", 5),
            ("size", 1),
            ("device", 0),
        )
    )
    return Draft(
        phrasings=(
            f'What is the {what} in this line of df (filesystem, size, used, available, use%, mount): "{line}"?',
            f"{what} in the df line {line}",
            f"df -h prints {line} - what is the {what}",
            f'Take the {what} out of the df output "{line}"',
            f"{line} -> {what} (columns of df: filesystem size used avail use% mounted)",
            f"My disk check shows {line}. I need the {what} as written there.",
            f'Parse the df line "{line}" and print the {what}',
            f"Columns are filesystem, size, used, available, use% and mount. In {line}, which is the {what}?",
            f"read the {what} from df: {line}",
            f"Here is df for one file system: {line}. Give me the {what}.",
        ),
        think=f"Split the line of df; the {what} has index {i}.",
        code=f'print("{line}".split()[{i}])',
        answer=parts[i],
    )
