"""Files and machines told as small stories: dated names, moves between folders, backups, comments, masks, memory."""

from __future__ import annotations

import random
from ipaddress import IPv4Address

from training.skills.base import Draft
from training.skills.system.written import british, day
from training.skills.vocabulary import person

_FILES = ("minutes.docx", "budget.xlsx", "letter.pdf", "plan.txt", "photo.jpg", "report.pdf", "slides.pptx", "song.mp3",
          "notes.md", "invoice.pdf", "list.csv", "cover.png")  # fmt: skip
_FOLDERS = ("music", "photos", "work", "web", "docs", "old", "games", "letters", "taxes", "src", "data")


def date_in_front_of_name(rng: random.Random) -> Draft:
    name, d, mark, p = rng.choice(_FILES), day(rng, 2012, 2034), rng.choice("__-"), person(rng)
    what = "an underscore" if mark == "_" else "a hyphen"
    shown = d.isoformat()
    return Draft(
        phrasings=(
            f"My boss wants all files to begin with the date as YYYY-MM-DD and {what}. What is {name} from "
            f"{british(d)} called then?",
            f"{p.name} wants {p.his} files sorted by day and puts the date (YYYY-MM-DD) and {what} in front. How does "
            f"{name} of {british(d)} look?",
            f"{name}, {british(d)}: date as YYYY-MM-DD plus {what} in front of the name",
            f"Prefix {name} with {british(d)} in the form YYYY-MM-DD, followed by {what}.",
            f"Every scan gets its day first. Put {british(d)} (YYYY-MM-DD) and {what} before {name}.",
            f"new name of {name} when {british(d)} as YYYY-MM-DD and {what} go in front",
            f"I made {name} on {british(d)} and name files date first, YYYY-MM-DD, then {what}, then the old name. "
            "What do I type?",
            f"Which file name do you get from the date {british(d)} in ISO form, {what} and {name}, in this order?",
            f"Print the ISO date of {british(d)} directly followed by {what} and the name {name}.",
            f"Rename {name} so that it starts with the ISO date of {british(d)} and {what}. New name?",
        ),
        think=f"Write {british(d)} as YYYY-MM-DD and put it with {mark} before {name}.",
        code=f'from datetime import date\n\nprint(f"{{date({d.year}, {d.month}, {d.day})}}{mark}{name}")',
        answer=mark.join((shown, name)),
    )


def folder_after_cd(rng: random.Random) -> Draft:
    p = person(rng)
    user = p.name.lower()
    start = rng.choice((f"/home/{user}", f"/home/{user}/{rng.choice(_FOLDERS)}", "/srv/www"))
    a, b = rng.sample([f for f in _FOLDERS if f not in start], 2)
    moves, names = rng.choice(
        (
            ((f"{a}/{b}", ".."), (a,)),
            ((a, f"../{b}"), (b,)),
            ((f"{a}/{b}", "..", f"../{b}"), (b,)),
            ((a, b, ".."), (a,)),
            ((a, "..", b), (b,)),
            ((a, b, "../.."), ()),
        )
    )
    shown = ", then ".join(f"cd {m}" for m in moves)
    parts = ", ".join(f'"{m}"' for m in (start, *moves))
    return Draft(
        phrasings=(
            f"I was in {start} and typed {shown}. Which folder am I in now?",
            f"{p.name} is new to the terminal. {p.he.capitalize()} starts in {start} and enters {shown}. What does pwd "
            "print after that?",
            f"from {start}: {shown}. where am i",
            f"Starting at {start}, where do I end up with {shown}?",
            f"The script begins in {start} and does {shown}. In which directory does it go on?",
            f"current directory after {shown}, if it was {start} before",
            f"An exam asks: you are in {start} and run {shown}. Write the full path of the folder you have reached.",
            f"Follow these moves from {start}: {shown}. Print the full path at the end.",
            f"We tell a shell {shown} while it stands in {start}. Which absolute path is the working folder now?",
            f"Take the folder {start} and apply {shown}; what is the path of the last folder?",
        ),
        think=f"Join {start} with each move and normalise the path, as .. goes one folder up.",
        code=f"import posixpath\n\nprint(posixpath.normpath(posixpath.join({parts})))",
        answer="/".join((start, *names)),
    )


def files_not_in_backup(rng: random.Random) -> Draft:
    drawn, p = rng.sample(_FILES, rng.randint(4, 6)), person(rng)
    gone = rng.sample(drawn, rng.randint(1, 2))
    backup = [f for f in drawn if f not in gone] + rng.sample([f for f in _FILES if f not in drawn], rng.randint(0, 1))
    rng.shuffle(backup)
    one, two = ", ".join(drawn), ", ".join(backup)
    return Draft(
        phrasings=(
            f"My folder has {one} and the backup has {two}. Which files are not in the backup yet? Keep the folder's "
            "order, with commas.",
            f"{p.name} copied files to a stick, but not all. On the laptop are {one}; on the stick are {two}. Which "
            "ones are missing on the stick, with commas?",
            f"in A: {one}; in B: {two}; only in A, with commas?",
            f"There are two folders; in the first are {one} and in the second {two}. Which files are only in the "
            "first? Commas between.",
            f"We moved to a new server. The old one had {one}, the new one shows {two}. What got lost, in the old "
            "order and separated by commas?",
            f"files of [{one}] that [{two}] lacks, comma separated, in order",
            f"Compare the folders {one} and {two} and print, with commas, what just the former holds.",
            f"The list says {one}. In the box I found {two}. What from the list is not there (commas)?",
            f"Which of {one} do I still have to copy if {two} are already on the other disk? Use commas.",
            f"Print the names from {one} that do not occur in {two}, divided by commas.",
        ),
        think="Keep the files of the first list that are not in the second, and join them with commas.",
        code=(
            f'folder = "{one}".split(", ")\nbackup = "{two}".split(", ")\n'
            'print(", ".join(f for f in folder if f not in backup))'
        ),
        answer=", ".join(f for f in drawn if f in gone),
    )


def setting_without_comment(rng: random.Random) -> Draft:
    key, values, notes = rng.choice(
        (
            ("timeout", ("10", "30", "45", "90", "120"), ("seconds", "in seconds", "was 20 before")),
            ("host", ("localhost", "db.local", "10.0.0.5"), ("test machine", "change this")),
            ("volume", ("20", "55", "70", "80"), ("percent", "not too loud")),
            ("mode", ("fast", "safe", "debug"), ("or slow", "see the manual")),
            ("port", ("8080", "5432", "3000", "8000"), ("default", "must be open")),
            ("retries", ("2", "3", "5", "7"), ("then give up", "never more than 9")),
        )
    )
    value, p = rng.choice(values), person(rng)
    line = f"{key} = {value} # {rng.choice(notes)}"
    return Draft(
        phrasings=(
            f'In my config stands "{line}" and the comment after # gets in the way. What is the value of {key}?',
            f"{p.name} wrote '{line}' into a settings file. What does {key} have as its value, without the comment?",
            f"value only, no comment: {line}",
            f"A line of a config file is {line}. Everything from # on is a comment. Which value is set?",
            f"My program reads '{line}' and takes the remark along by mistake. What should it get for {key}?",
            f"strip key and # comment from: {line}",
            f'Read the setting from "{line}" and print just the value of {key}.',
            f"What is {key} set to in this line, with the comment left out? {line}",
            f"Take the part between = and # of '{line}', with no blanks around it.",
            f"The line '{line}' has a name, a value and a comment. Print the value.",
        ),
        think="Cut the line off at #, split the rest at = and strip the blanks from the value.",
        code=f'line = "{line}"\nprint(line.split("#")[0].split("=")[1].strip())',
        answer=value,
    )


def count_error_codes(rng: random.Random) -> Draft:
    codes = [rng.choice((200, 200, 201, 204, 301, 304, 400, 403, 404, 404, 500, 503)) for _ in range(rng.randint(5, 9))]
    shown, p = ", ".join(map(str, codes)), person(rng)
    return Draft(
        phrasings=(
            f"Our web server wrote these status codes: {shown}. My boss wants to know how many were errors "
            "(400 and above).",
            f"{p.name} tests a web shop and gets the answers {shown}. How many of them failed, that is have a "
            "status of "
            "400 or more?",
            f"{shown}: how many are 400 or higher",
            f"A page was opened several times with the codes {shown}. Count the errors, from 400 up.",
            f"How many responses in {shown} were not fine, counting all with a code of at least 400?",
            f"errors (status >= 400) in {shown}, count",
            f"The log of last night holds {shown}. {p.name} gets a mail for every code from 400 on. How many mails is "
            "that?",
            f"Count how many of the HTTP codes {shown} are client or server errors (400 and up).",
            f"Of the requests that ended with {shown}, what number ended in 400 or above?",
            f"Print the number of status codes from 400 upwards among {shown}.",
        ),
        think="Count the codes that are 400 or more.",
        code=f"codes = [{shown}]\nprint(sum(code >= 400 for code in codes))",
        answer=str(sum(str(code)[0] in "45" for code in codes)),
    )


def same_network_by_mask(rng: random.Random) -> Draft:
    prefix, p = rng.choice((24, 24, 24, 16, 25, 26, 28)), person(rng)
    size = 1 << 32 - prefix
    a = (192 << 24 | 168 << 16) if rng.random() < 0.6 else 10 << 24
    a += rng.randrange(1, 65535)
    b = a // size * size + rng.randrange(1, size - 1) if rng.random() < 0.5 else a ^ 1 << rng.randint(2, 17)
    b += a == b
    x, y, mask = (str(IPv4Address(n)) for n in (a, b, (1 << 32) - size))
    return Draft(
        phrasings=(
            f"My laptop has the address {x} and the printer {y}, mask {mask}. Are they in the same network? Answer yes "
            "or no.",
            f"{p.name} can't print: the printer is at {y}, {p.his} computer at {x}, and the mask of both is {mask}. "
            "Do they share a network, yes or no?",
            f"{x} and {y}, mask {mask}, same network? yes/no",
            f"With the subnet mask {mask}, do {x} and {y} belong to one network? Say yes or no.",
            f"Two computers have {x} and {y}. The subnet mask is {mask}. Can they talk without a router, yes or no?",
            f"same subnet (yes or no): {x}, {y}, {mask}",
            f"In class we compared {x} with {y} under the mask {mask}. Is it the same subnet? Write yes or no.",
            f"Apply the mask {mask} to {x} and {y}: is the result equal, yes or no?",
            f"The camera got the address {y} and the recorder {x}; both use {mask}. Are these in one network? (yes/no)",
            f"Print yes if {x} and {y} have the same network address under {mask}, else no.",
        ),
        think=f"Make the networks of {x} and {y} with the mask {mask} and compare them.",
        code=(
            f'import ipaddress\n\na = ipaddress.ip_interface("{x}/{mask}").network\n'
            f'b = ipaddress.ip_interface("{y}/{mask}").network\nprint("yes" if a == b else "no")'
        ),
        answer="yes" if a // size == b // size else "no",
    )


def memory_left_for_programs(rng: random.Random) -> Draft:
    total, p = rng.choice((8, 16, 16, 32, 64)), person(rng)
    tenths = [rng.randint(5, total * 3) for _ in range(3)]
    a, b, c = (n / 10 for n in tenths)
    left = total * 10 - sum(tenths)
    return Draft(
        phrasings=(
            f"I have a computer with {total} GB of memory; the browser takes {a}, the game {b} and the system {c} GB. "
            "How many GB are left, to 1 decimal?",
            f"{p.name}'s laptop has {total} GB and slows down. The editor uses {a} GB, the video call {b} GB and the "
            "rest of the system "
            f"{c} GB. How much memory in GB is still free (1 decimal)?",
            f"{total} GB RAM, used {a} + {b} + {c} GB, free GB to 1 decimal",
            f"Three programs take {a} GB, {b} GB and {c} GB of my {total} GB of RAM. What remains, to 1 decimal?",
            f"A server has {total} GB of memory and runs services of {a}, {b} and {c} GB. How much is free "
            "in GB? Give the number with 1 decimal.",
            f"free memory in GB (1 decimal): {total} total, {a}, {b}, {c} in use",
            f"The task list shows {a}, {b} and {c} GB. My machine has {total} GB. What is free, in GB with 1 decimal?",
            f"Take {a}, {b} and {c} GB off {total} GB of RAM; print the GB left with 1 decimal.",
            f"How many GB of {total} GB are not used when programs hold {a}, {b} and {c} GB? One decimal.",
            f"Print what is left of {total} GB memory after {a}, {b} and {c} GB are taken, to 1 decimal.",
        ),
        think=f"Subtract {a}, {b} and {c} from {total} and round to 1 decimal.",
        code=f"print(round({total} - {a} - {b} - {c}, 1))",
        answer=str(left / 10),
    )
