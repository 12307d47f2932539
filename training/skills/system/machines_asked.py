"""What developers ask in passing: status classes, prereleases, sizes of pictures, file dates and paths."""

from __future__ import annotations

import posixpath
import random
from datetime import timedelta

from training.skills.base import Draft
from training.skills.system.written import day
from training.skills.vocabulary import person

_STEMS = ("report", "photo", "notes", "budget", "main", "invoice", "letter", "index", "data", "song", "menu")
_FOLDERS = ("home", "docs", "ana", "photos", "work", "src", "music", "logs", "shared", "tmp", "bob")


def http_status_class(rng: random.Random) -> Draft:
    status = rng.choice((200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 405, 409, 418, 422, 429, 500, 502, 503, 504))
    kinds = ("informational", "success", "redirect", "client error", "server error")
    listed = "success, redirect, client error or server error"
    table = ", ".join(f'{i}: "{k}"' for i, k in enumerate(kinds, 1) if i > 1)
    return Draft(
        phrasings=(
            f"Is HTTP status {status} a {listed}?",
            f"http {status}: {listed}",
            f"what kind of status is {status}, {listed}",
            f"{status} is which class: {listed}",
            f"status code {status}, {listed}?",
            f"An API answers with {status}. Is that a {listed}?",
            f"Classify the HTTP code {status} as {listed}",
            f"My site returns {status}; is it a {listed}?",
            f"To which class belongs HTTP {status}: {listed}?",
            f"Say for the response code {status} if it is a {listed}.",
        ),
        think=f"The class of {status} is its first digit: 2 success, 3 redirect, 4 client error, 5 server error.",
        code=f"kinds = {{{table}}}\nprint(kinds[{status} // 100])",
        answer=kinds[int(str(status)[0]) - 1],
    )


def is_prerelease(rng: random.Random) -> Draft:
    base = f"{rng.randint(0, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 9)}"
    tail = rng.choice(("", "", "-alpha", "-beta", "-rc.1", "-beta.2", "-dev", f"-rc.{rng.randint(1, 9)}", "+build5"))
    v = base + tail
    return Draft(
        phrasings=(
            f"Is {v} a prerelease version?",
            f"is {v} a prerelease",
            f"{v} prerelease?",
            f"semver: is {v} a pre-release, true or false",
            f"Does the version {v} have a prerelease part?",
            f"Check if version {v} is a prerelease like alpha, beta or rc",
            f"True or false: {v} is a pre-release in semantic versioning",
            f"We only ship versions without a hyphen part. Is {v} a prerelease?",
            f"In semver a hyphen marks a prerelease; is {v} one?",
            f"Would npm treat {v} as a prerelease version?",
        ),
        think=f"A prerelease has a hyphen after the numbers: look for it in {v}.",
        code=f'print("-" in "{v}")',
        answer=str(tail[:1] == "-"),
    )


def raw_image_bytes(rng: random.Random) -> Draft:
    w, h = rng.choice(((1920, 1080), (1280, 720), (640, 480), (800, 600), (3840, 2160), (256, 256), (1024, 768),
                       (100, 100), (512, 512), (4000, 3000)))  # fmt: skip
    kind, each = rng.choice((("RGB", 3), ("RGB", 3), ("RGBA", 4), ("grayscale", 1)))
    per = "1 byte" if each == 1 else f"{each} bytes"
    return Draft(
        phrasings=(
            f"How many bytes does an uncompressed {w}x{h} {kind} image have ({per} per pixel)?",
            f"{w}x{h} {kind} image size in bytes, {per} per pixel",
            f"bytes of a {w} x {h} picture at {per} per pixel",
            f"raw size {w}x{h} {kind}, {per} a pixel, bytes",
            f"how many bytes in a {w}x{h} {kind} bitmap, {per} per pixel",
            f"A screen of {w}x{h} pixels stores {per} for each. How many bytes is one picture?",
            f"Uncompressed image: {w} by {h} pixels, {kind} with {per} each. Bytes?",
            f"How large in bytes is a frame of {w}x{h} pixels if a pixel takes {per}?",
            f"Memory in bytes for a {kind} picture of {w}x{h} with {per} per pixel",
            f"My camera makes raw {kind} pictures of {w}x{h}; with {per} a pixel, how many bytes is one?",
        ),
        think=f"Bytes: {w} * {h} pixels of {per} each.",
        code=f"print({w} * {h} * {each})" if each > 1 else f"print({w} * {h})",
        answer=str(sum(w for _ in range(h)) * each),
    )


def backups_space(rng: random.Random) -> Draft:
    size, keep, p = rng.randint(2, 120), rng.choice((3, 5, 7, 7, 10, 14, 30)), person(rng)
    when = rng.choice(("night", "day", "week", "month"))
    return Draft(
        phrasings=(
            f"A backup of {size} GB is made every {when} and the last {keep} are kept. How many GB do they need?",
            f"backup {size} GB every {when}, keep {keep}, space in GB",
            f"{keep} backups of {size} GB, total GB",
            f"how much space in gb for the last {keep} backups of {size} GB each",
            f"We keep {keep} full backups of {size} GB each. How many GB is that?",
            f"space needed: {size} GB per backup, {keep} backups kept",
            f"{p.name} saves {size} GB every {when} and deletes all but the last {keep}. How many GB must {p.he} have?",
            f"Retention is {keep} backups and one has {size} GB. GB in total?",
            f"If every {when}'s backup takes {size} GB and {keep} of them are stored, what is the space in GB?",
            f"How many GB of disk do I plan for {keep} copies of a {size} GB backup?",
        ),
        think=f"Space: {keep} backups of {size} GB each.",
        code=f"print({keep} * {size})",
        answer=str(sum([size] * keep)),
    )


def oldest_file(rng: random.Random) -> Draft:
    d, new = day(rng, 2015, 2030), rng.random() < 0.5
    dates = {d + timedelta(days=rng.randint(-400, 400)) for _ in range(rng.randint(3, 4))}
    names = [f"{s}.{rng.choice(('txt', 'pdf', 'csv'))}" for s in rng.sample(_STEMS, len(dates))]
    days = rng.sample(sorted(dates), len(dates))
    word, pick = ("newest", "max") if new else ("oldest", "min")
    shown = ", ".join(f"{n} {x}" for n, x in zip(names, days, strict=True))
    code = ", ".join(f'"{n}": "{x}"' for n, x in zip(names, days, strict=True))
    return Draft(
        phrasings=(
            f"Which file is the {word}: {shown}?",
            f"{word} file: {shown}",
            f"{shown}, which is {word}",
            f"Which of these files is {word}? {shown}",
            f"find the {word} file in {shown}",
            f"Files with dates: {shown}. Name the {word} one",
            f"My folder lists {shown}. Which file is {word}?",
            f"By date, the {word} file of {shown}",
            f"These files were changed on these dates: {shown}. Which one is {word}?",
            f"Print the name of the file with the {'latest' if new else 'earliest'} date: {shown}",
        ),
        think=f"The {word} file: ISO dates compare as text, so take the name with the {pick}imum date.",
        code=f"dates = {{{code}}}\nprint({pick}(dates, key=dates.get))",
        answer=names[days.index(sorted(days)[-1 if new else 0])],
    )


def number_in_file_name(rng: random.Random) -> Draft:
    stem, width = rng.choice(("IMG_", "photo_", "scan-", "invoice-", "track", "page_", "DSC")), rng.randint(2, 5)
    n, suffix = rng.randint(1, 10**width - 1), rng.choice(("jpg", "png", "pdf", "txt"))
    name = f"{stem}{n:0{width}d}.{suffix}"
    return Draft(
        phrasings=(
            f"What is the number in the file name {name}, without leading zeros?",
            f"number in {name} without leading zeros",
            f"extract the number from {name}, no leading zeros",
            f"{name} -> number as an integer",
            f"get the integer in {name}",
            f"My camera called a picture {name}. Which number does it have (no leading zeros)?",
            f"Take the digits of {name} and print them as a whole number",
            f"Which running number, no leading zeros, is in {name}?",
            f"Read off the number of the file {name} as an integer.",
            f"As an integer, what number stands in the name {name}?",
        ),
        think=f"The number: take the digits of {name} and make an int of them.",
        code=f'import re\n\nprint(int(re.search(r"\\d+", "{name}").group()))',
        answer=str(n),
    )


def has_extension(rng: random.Random) -> Draft:
    wanted = rng.choice(("pdf", "jpg", "txt", "csv", "png", "docx"))
    stem = rng.choice(_STEMS)
    suffix = rng.choice((wanted.upper(), wanted.title(), wanted, wanted.upper(), wanted + "x", "zip", f"{wanted}.bak"))
    name = f"{stem}.{suffix}"
    return Draft(
        phrasings=(
            f"Does {name} end with .{wanted}, ignoring case?",
            f"is {name} a .{wanted} file, ignoring case",
            f"{name} ends with .{wanted}? (case does not matter)",
            f"Is {name} a .{wanted} file if upper and lower case are the same?",
            f"check the extension of {name} is .{wanted}, any case",
            f"True or false: {name} has the extension .{wanted} in upper or lower case",
            f"Only .{wanted} files may be uploaded, in any case. Is {name} allowed?",
            f"Would a filter for .{wanted} that ignores case accept {name}?",
            f"A user sends {name}. Is its ending .{wanted}, whatever the case?",
            f"Test, without regard to case, if {name} ends in .{wanted}.",
        ),
        think=f"Turn {name} to lower case and test whether it ends with .{wanted}.",
        code=f'print("{name}".lower().endswith(".{wanted}"))',
        answer=str(name.rsplit(".", 1)[1].casefold() == wanted),
    )


def file_name_of_url(rng: random.Random) -> Draft:
    host = rng.choice(("example.com", "files.example.org", "a.com", "cdn.shop.net", "my-site.de"))
    name = f"{rng.choice(_STEMS)}{rng.choice(('', '-2', '_v3', '2024'))}.{rng.choice(('png', 'zip', 'pdf', 'mp4'))}"
    query = rng.choice(("", "", "?v=2", "?download=1"))
    url = f"https://{host}/{'/'.join(rng.sample(_FOLDERS, rng.randint(1, 2)))}/{name}{query}"
    return Draft(
        phrasings=(
            f"What is the file name in {url}",
            f"file name from {url}",
            f"get the filename of the url {url}",
            f"{url} - only the file name",
            f"Extract the name of the file from {url}",
            f"I download {url} . Under which file name is it saved?",
            f"filename part of {url}",
            f"Which file does the link {url} point to? Just its name",
            f"From the address {url} print only the file's name",
            f"The last part of the path in {url} is called what?",
        ),
        think="The file name: parse the URL, take its path and the name of that.",
        code=(
            "from pathlib import PurePosixPath\nfrom urllib.parse import urlparse\n\n"
            f'print(PurePosixPath(urlparse("{url}").path).name)'
        ),
        answer=name,
    )


def same_path(rng: random.Random) -> Draft:
    a, b, c, d = rng.sample(_FOLDERS, 4)
    right = f"/{a}/{b}/{c}"
    one = rng.choice((f"/{a}/{d}/../{b}/{c}", f"/{a}/./{b}/{c}", f"/{a}/{b}/{d}/../{c}", f"/{a}//{b}/{c}",
                      f"/{a}/{b}/../{c}", f"/{a}/{b}/{c}/..", f"/{a}/{b}/{c}/{d}/.."))  # fmt: skip
    parts: list[str] = []
    for part in one.split("/"):
        if part == "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return Draft(
        phrasings=(
            f"Is {one} the same path as {right}?",
            f"is {one} the same as {right}",
            f"{one} and {right}, same path?",
            f"Do {one} and {right} lead to the same place?",
            f"check if {one} is {right} after normalizing",
            f"True or false: {one} means {right}",
            f"A script opens {one}. Is that {right}?",
            f"Without links, do {one} and {right} name the same folder?",
            f"Does the path {one} come out as {right} when it is cleaned up?",
            f"Compare {one} with {right}: the same folder, true or false?",
        ),
        think=f"Normalize {one} with posixpath.normpath and compare it with {right}.",
        code=f'import posixpath\n\nprint(posixpath.normpath("{one}") == "{right}")',
        answer=str("/" + "/".join(parts) == right and posixpath.isabs(one)),
    )


def media_needed(rng: random.Random) -> Draft:
    thing, size, unit = rng.choice(
        (("USB sticks", 16, "GB"), ("DVDs", 4.7, "GB"), ("CDs", 700, "MB"), ("SD cards", 32, "GB"),
         ("floppy disks", 1.44, "MB"), ("USB sticks", 8, "GB"), ("Blu-rays", 25, "GB"))
    )  # fmt: skip
    total = rng.randint(int(size) + 1, int(size * 12))
    count, p = 1, person(rng)
    while round(count * size, 2) < total:
        count += 1
    if abs(count * size - total) < 0.001:
        return media_needed(rng)
    return Draft(
        phrasings=(
            f"How many {thing} of {size} {unit} do I need for {total} {unit}?",
            f"{total} {unit} on {thing} of {size} {unit}, how many",
            f"how many {size} {unit} {thing} for {total} {unit}",
            f"number of {thing} ({size} {unit}) for {total} {unit} of data",
            f"How many {thing} are needed to store {total} {unit} if one holds {size} {unit}?",
            f"I have {total} {unit} of photos. How many {thing} with {size} {unit} each must I buy?",
            f"{thing} {size} {unit} each, data {total} {unit}: how many are needed",
            f"{p.name} archives {total} {unit}. One of the {thing} takes {size} {unit}. How many does {p.he} need?",
            f"With {size} {unit} on each of the {thing}, what number is enough for {total} {unit}?",
            f"Data of {total} {unit} is spread over {thing} of {size} {unit}; the least number of them?",
        ),
        think=f"How many: {total} over {size}, rounded up.",
        code=f"import math\n\nprint(math.ceil({total} / {size}))",
        answer=str(count),
    )


def size_unit_in_units(rng: random.Random) -> Draft:
    units, binary = ("bytes", "KB", "MB", "GB", "TB"), rng.random() < 0.5
    big = rng.randint(1, 4)
    small = rng.choice([i for i in range(big) if big - i <= 3])
    base = 1024 if binary else 1000
    a, b, steps = units[big], units[small], big - small
    formula = " * ".join(["1", *[str(base)] * steps])
    note = f"each step is {base}"
    answer = 1
    for _ in range(steps):
        answer *= base
    return Draft(
        phrasings=(
            f"How many {b} are in a {a} ({note})?",
            f"how many {b} in 1 {a}, {note}",
            f"{b} in a {a} ({note})",
            f"1 {a} in {b}, {note}",
            f"{a} to {b}, factor ({note})",
            f"How many {b} make one {a} if {note}?",
            f"A {a} is how many {b} when {note}?",
            f"what is one {a} in {b} ({note})",
            f"If {note}, one {a} has how many {b}?",
            f"My phone plan has one {a}; how many {b} is that ({note})?",
        ),
        think=f"From {a} to {b} are {steps} steps of {base}: {formula}.",
        code=f"print({formula})",
        answer=str(answer),
    )


def megabytes_in_time(rng: random.Random) -> Draft:
    speed, (unit, seconds) = (
        rng.choice((2, 4, 5, 8, 10, 16, 20, 40, 50, 100)),
        rng.choice((("minute", 60), ("hour", 3600))),
    )
    n = rng.choice((1, 1, 2, 5, 10))
    time = f"a {unit}" if n == 1 else f"{n} {unit}s"
    time = time.replace("a hour", "an hour")
    unit_seconds = "60" if unit == "minute" else "60 * 60"
    formula = unit_seconds if n == 1 else f"{n} * {unit_seconds}"
    return Draft(
        phrasings=(
            f"How many MB does a {speed} Mbps line load in {time}?",
            f"{speed} Mbps, how many MB in {time}",
            f"MB in {time} at {speed} Mbit/s",
            f"upload speed {speed} Mbps, megabytes in {time}",
            f"how many megabytes can i send in {time} at {speed} Mbps",
            f"My line does {speed} megabits per second. How many megabytes is that in {time}?",
            f"A video streams at {speed} Mbps. How many MB does it use in {time}?",
            f"data used in {time} at {speed} Mbps, in MB",
            f"At {speed} megabits a second, {time} of download is how many MB?",
            f"With {speed} Mbit/s, what amount of data in MB passes in {time}?",
        ),
        think=f"MB: {speed} megabits a second over 8, times {formula} seconds.",
        code=f"print({speed} * {formula} / 8)",
        answer=str(sum([speed] * (n * seconds)) / 8),
    )


def readable_by_others(rng: random.Random) -> Draft:
    modes = ("rw-r--r--", "rwxr-xr-x", "rw-------", "rwxr-x---", "rw-rw-r--", "r--r--r--", "rwxrwxrwx", "rw-r-----",
             "rwx------", "rw-rw-rw-", "rwx--x--x", "r-x--x---", "rw----r--", "r-xr-xr-x")  # fmt: skip
    text, kind = rng.choice(modes), rng.choice(("-", "-", "d"))
    right, i = rng.choice((("read", 6), ("read", 6), ("write", 7), ("execute", 8)))
    file, name = "file" if kind == "-" else "folder", rng.choice(_STEMS)
    return Draft(
        phrasings=(
            f"Can others {right} a {file} {name} with {kind}{text}?",
            f"{kind}{text} {name}: can others {right}",
            f"ls shows {kind}{text} for {name}, can everyone else {right} it",
            f"can other users {right} {name} with {kind}{text}",
            f"Do others have the right to {right} the {file} {name} with permissions {kind}{text}?",
            f"The listing says {kind}{text} {name}. May others {right} it?",
            f"{name} {kind}{text}: {right} for others, true or false",
            f"Check if the last three letters of {kind}{text} ({name}) allow others to {right}",
            f"With {kind}{text} on {name}, is everybody else allowed to {right}?",
            f"True or false: the mode {kind}{text} of {name} lets other users {right}.",
        ),
        think=f"The last three letters of {kind}{text} are for others: look for {'rwx'[i - 6]} there.",
        code=f'print("{"rwx"[i - 6]}" in "{kind}{text}"[-3:])',
        answer=str(text[i] != "-"),
    )
