"""Frames and beats, parts of a download, ports and octets, names in code, and where a page starts."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.vocabulary import person

_WORDS = ("db", "host", "user", "max", "size", "api", "key", "log", "level", "mail", "from", "cache", "url", "port")
_FOLDERS = ("src", "app", "core", "utils", "models", "tests", "api", "web", "lib")


def frames_of_video(rng: random.Random) -> Draft:
    fps, n = rng.choice((24, 25, 30, 50, 60, 60, 120)), rng.choice((2, 5, 10, 15, 30, 60, 90, rng.randint(2, 120)))
    back = rng.random() < 0.4
    frames = sum(fps for _ in range(n))
    given, asked = (f"{frames} frames", "seconds") if back else (f"{n} seconds", "frames")
    return Draft(
        phrasings=(
            f"How many {asked} are {given} of video at {fps} fps?",
            f"{given} at {fps} fps, how many {asked}",
            f"fps {fps}, {given}, {asked}?",
            f"how many {asked} in {given} at {fps} frames per second",
            f"A clip has {given} at {fps} fps. How many {asked} is that?",
            f"{asked} of {given} of video, {fps} fps",
            f"My game runs at {fps} frames per second. How many {asked} are {given}?",
            f"Convert {given} to {asked} at {fps} fps",
            f"An animation with {fps} frames a second and {given}: number of {asked}?",
            f"With {fps} fps, {given} make how many {asked}?",
        ),
        think=f"{asked.capitalize()}: " + (f"{frames} frames over {fps}." if back else f"{n} seconds times {fps}."),
        code=f"print({frames} / {fps})" if back else f"print({n} * {fps})",
        answer=str(n if back else frames),
    )


def beats_of_song(rng: random.Random) -> Draft:
    bpm, m, s = rng.choice((60, 80, 90, 100, 120, 120, 128, 140)), rng.randint(2, 6), rng.choice((0, 15, 30, 45))
    beats = Fraction(bpm * (m * 60 + s), 60)
    t, p = f"{m}:{s:02d}", person(rng)
    return Draft(
        phrasings=(
            f"How many beats has a song of {t} (M:SS) at {bpm} bpm?",
            f"song of {t} at {bpm} bpm, how many beats",
            f"beats in {t} (minutes:seconds) at {bpm} bpm",
            f"{bpm} bpm for {t} min, number of beats",
            f"how many beats in a {t} track with {bpm} beats per minute",
            f"A track lasts {t} and has {bpm} beats per minute. How many beats is that?",
            f"{p.name} drums {bpm} beats a minute for {t} (M:SS). How many beats?",
            f"Number of beats: length {t}, tempo {bpm} bpm",
            f"At {bpm} beats each minute, what does a piece of {m} minutes {s} seconds ({t}) have in beats?",
            f"A metronome set to {bpm} runs for {t} (M:SS); how often does it click?",
        ),
        think=f"Beats: {m} minutes and {s} / 60 of a minute, times {bpm}.",
        code=f"print(({m} * 60 + {s}) * {bpm} / 60)",
        answer=str(float(beats)),
    )


def part_of_download(rng: random.Random) -> Draft:
    unit, total = rng.choice((("MB", rng.randrange(40, 900, 10)), ("GB", rng.randint(2, 80))))
    done, kind = rng.randint(1, total - 1), rng.choice(("percent", "left percent"))
    part = total - done if kind == "left percent" else done
    exact = Fraction(100 * part, total)
    if tied(exact, 1):
        return part_of_download(rng)
    word = "still missing" if kind == "left percent" else "done"
    what, p = rng.choice(("download", "upload", "copy", "backup", "update")), person(rng)
    code = f"({total} - {done})" if kind == "left percent" else str(done)
    return Draft(
        phrasings=(
            f"My {what} shows {done} {unit} of {total} {unit}. What percent is {word} (1 decimal)?",
            f"{done} of {total} {unit} of a {what} are through. What percent is {word}, to 1 decimal?",
            f"{what} {done} {unit} of {total} {unit}, percent {word}, 1 decimal",
            f"{done}/{total} {unit} percent {word} (1 decimal)",
            f"what % of the {what} is {word} with {done} of {total} {unit}, one decimal",
            f"The {what} has {total} {unit} and {done} {unit} are through. Percent {word}, 1 decimal?",
            f"progress: {done} {unit} from {total} {unit}, how many percent {word} (round to 1 decimal)",
            f"{p.name} watches a {what}: {done} {unit} of {total} {unit}. How many percent are {word}, to 1 decimal?",
            f"Percentage {word} when {done} {unit} out of {total} {unit} are transferred, 1 decimal place",
            f"A bar shows {done} of {total} {unit}; what percentage of the {what} is {word} (1 decimal)?",
            f"If {done} {unit} of a {total} {unit} {what} have arrived, which percentage is {word}, to 1 decimal?",
        ),
        think=f"Percent {word}: {code} over {total}, times 100.",
        code=f"print(round({code} * 100 / {total}, 1))",
        answer=str(float(round(exact, 1))),
    )


def left_of_percent_done(rng: random.Random) -> Draft:
    percent, total = (
        rng.choice((10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90)),
        rng.choice((2, 4, 5, 8, 10, 20, 40, 50, 60)),
    )
    unit, what = rng.choice(("GB", "GB", "MB")), rng.choice(("download", "update", "upload", "backup"))
    left = Fraction(total * (100 - percent), 100)
    a = "an" if what[0] == "u" else "a"
    return Draft(
        phrasings=(
            f"{a.capitalize()} {what} of {total} {unit} is {percent}% done. How many {unit} are left?",
            f"{what} {percent}% of {total} {unit}, how many {unit} left",
            f"{total} {unit} {what} at {percent}%, {unit} to go",
            f"how many {unit} remain of {total} {unit} after {percent}%",
            f"{percent}% of the {total} {unit} {what} is through. How many {unit} remain?",
            f"remaining {unit}: {total} {unit}, {percent}% finished",
            f"My {what} stands at {percent}% of {total} {unit}. How many {unit} are still missing?",
            f"What is left in {unit} when {percent}% of {total} {unit} has been transferred?",
            f"The bar of a {total} {unit} {what} shows {percent}%; how many {unit} does it still need?",
            f"Of {total} {unit}, {percent}% have arrived. In {unit}, how much is still to come?",
        ),
        think=f"Left: 100 - {percent} percent of {total} {unit}.",
        code=f"print({total} * (100 - {percent}) / 100)",
        answer=str(float(left)),
    )


def port_kind(rng: random.Random) -> Draft:
    root = rng.random() < 0.4
    port = rng.choice((80, 22, 443, 8080, 1023, 1024, 3000)) if root else rng.choice(
        (80, 8080, 65535, 65536, 70000, 0, 99999, rng.randint(1, 65535), rng.randint(65537, 99999))
    )  # fmt: skip
    port = rng.randint(1, 3000) if root and rng.random() < 0.6 else port
    rule = "a privileged port (1 to 1023)" if root else "a valid TCP port (1 to 65535)"
    word = rule.split(" (")[0].removeprefix("a ")
    top = 1023 if root else 65535
    return Draft(
        phrasings=(
            f"Is port {port} {rule}?",
            f"is {port} a {word}",
            f"{port} {word}?",
            f"check if {port} is {rule}",
            f"true or false: {port} is a {word}",
            f"I want to run a server on port {port}. Is that {rule}?",
            f"port {port}: {word}, true or false",
            f"Does {port} lie in the range of {rule.replace('a ', '', 1)}?",
            f"A config has the port {port}; is it {rule}?",
            f"Can {port} be called {rule}?",
        ),
        think=f"{rule[0].upper()}{rule[1:]}: compare {port} with both ends.",
        code=f"print(1 <= {port} <= {top})",
        answer=str(port in range(1, top + 1)),
    )


def octet_of_ip(rng: random.Random) -> Draft:
    parts = [rng.choice((10, 172, 192, rng.randint(1, 223))), *(rng.randint(0, 255) for _ in range(3))]
    ip, i = ".".join(map(str, parts)), rng.randrange(4)
    nth = rng.choice((("first", "second", "third", "fourth"), ("1st", "2nd", "3rd", "last")))[i]
    return Draft(
        phrasings=(
            f"What is the {nth} octet of {ip}?",
            f"{nth} octet of {ip}",
            f"{nth} part of the ip {ip}",
            f"Get the {nth} number of the IP address {ip}",
            f"ip {ip}, {nth} octet",
            f"My router has the address {ip}. What is its {nth} octet?",
            f"split {ip} at the dots, {nth} part",
            f"Which number is the {nth} in the address {ip}?",
            f"Of the four numbers in {ip}, give the {nth}.",
            f"Print only the {nth} byte of the IPv4 address {ip}",
        ),
        think=f"The {nth} octet: split {ip} at the dots; counting from 0 it has index {i}.",
        code=f'print("{ip}".split(".")[{i}])',
        answer=str(parts[i]),
    )


def host_and_port(rng: random.Random) -> Draft:
    host = rng.choice(("localhost", "example.com", "db.local", "10.0.0.5", "127.0.0.1", "mail.shop.net"))
    port, user = rng.choice((80, 443, 8080, 3000, 5432, rng.randint(1024, 9999))), rng.choice(("ana", "root", "admin"))
    text, mark, names = rng.choice(
        ((f"{host}:{port}", ":", ("host", "port")), (f"{user}@{host}", "@", ("user", "host")))
    )
    i = rng.randrange(2)
    what, answer = names[i], ((host, str(port)) if mark == ":" else (user, host))[i]
    return Draft(
        phrasings=(
            f"What is the {what} in {text}?",
            f"{what} in {text}",
            f"{what} of {text}",
            f"get the {what} from {text}",
            f"split {text} and print the {what}",
            f"A config has the entry {text}. Which {what} is that?",
            f"Extract the {what} from '{text}'",
            f"I connect to {text}. What is the {what}?",
            f"From the address {text} take only the {what}",
            f"Read off the {what} of the target {text}.",
        ),
        think=f"The {what}: split {text} at {mark} into {names[0]} and {names[1]}.",
        code=f'{", ".join(names)} = "{text}".split("{mark}")\nprint({what})',
        answer=answer,
    )


def variable_from_words(rng: random.Random) -> Draft:
    words = rng.sample(_WORDS, rng.randint(2, 3))
    text, mark = " ".join(words), rng.choice((" ", " ", "-"))
    text = text.replace(" ", mark)
    prefix = rng.choice(("", "", "APP_"))
    more = f" with the prefix {prefix}" if prefix else ""
    return Draft(
        phrasings=(
            f'Make an environment variable name from "{text}" (upper case, underscores){more}',
            f'env var name for "{text}"{more}',
            f'"{text}" as an environment variable name{more}',
            f"constant name (upper case with underscores) for '{text}'{more}",
            f'what is "{text}" in the style of UPPER_CASE{more}',
            f"My setting is called '{text}'. What is its environment variable{more}, in capitals with underscores?",
            f'convert "{text}" to screaming snake case{more}',
            f'Write "{text}" in capitals with underscores{more}',
            f'Name the environment variable for the setting "{text}"{more}, like MAX_SIZE',
            f'Turn the words "{text}" into a constant like MAX_SIZE{more}',
        ),
        think=f"The name: upper case and an underscore for each {'hyphen' if mark == '-' else 'space'}.",
        code=(f'print("{prefix}" + ' if prefix else "print(") + f'"{text}".upper().replace("{mark}", "_"))',
        answer=prefix + "_".join(w.upper() for w in words),
    )


def module_of_path(rng: random.Random) -> Draft:
    folders, name = rng.sample(_FOLDERS, rng.randint(1, 3)), rng.choice(("main", "config", "views", "helpers", "run"))
    path, dotted = "/".join([*folders, f"{name}.py"]), ".".join([*folders, name])
    back = rng.random() < 0.3
    given, answer = (dotted, path) if back else (path, dotted)
    what = "file path of the Python module" if back else "Python module name of"
    return Draft(
        phrasings=(
            f"What is the {what} {given}?",
            f"{what} {given}",
            f"{'path' if back else 'dotted module name'} for {given}",
            f"Convert {given} to {'a path ending in .py' if back else 'a dotted module name'}",
            f"{given} as {'a .py path' if back else 'an import name'}",
            f"I have the module {given}. Which file is it (with slashes and .py)?"
            if back
            else f"I have the file {given}. How do I import it (the dotted name only)?",
            f"turn {given} into {'slashes and .py' if back else 'dots without .py'}",
            f"Which {'path' if back else 'dotted name'} belongs to {given} in Python?",
            f"For python, {'import ' if back else ''}{given} means which {'file' if back else 'module'}?",
            f"Write {given} as {'the path of a .py file' if back else 'Python names it in an import'}",
        ),
        think=(
            f"The path: dots become slashes and .py comes behind {given}."
            if back
            else f"The module: drop .py from {given} and turn slashes into dots."
        ),
        code=(
            f'print("{given}".replace(".", "/") + ".py")'
            if back
            else f'print("{given}".removesuffix(".py").replace("/", "."))'
        ),
        answer=answer,
    )


def page_offset(rng: random.Random) -> Draft:
    page, size = rng.randint(2, 40), rng.choice((10, 20, 25, 30, 50, 100, 15))
    first = rng.random() < 0.4
    what = "number of the first item, counted from 1," if first else "offset (items to skip)"
    end = " + 1" if first else ""
    answer = len(range(size, page * size)) + (1 if first else 0)
    short = "first item number (from 1)" if first else "offset"
    return Draft(
        phrasings=(
            f"What is the {what} for page {page} with {size} items per page?",
            f"{short} of page {page}, page size {size}",
            f"{short} for page {page} size {size}",
            f"page {page}, {size} per page, {short}",
            f"how do i get the {short} for page {page} with {size} rows a page",
            f"A list shows {size} items per page. What is the {short} on page {page}?",
            f"SQL paging: page {page} of {size} rows each, {short}?",
            f"Give the {short} when page {page} is shown and a page has {size} items",
            f"Pages have {size} entries, the first page is 1. {short.capitalize()} of page {page}?",
            f"For page number {page} at {size} results a page, compute the {short}.",
        ),
        think=f"Before page {page} are {page} - 1 pages of {size} items{'; the next is the first' if first else ''}.",
        code=f"print(({page} - 1) * {size}{end})",
        answer=str(answer),
    )
