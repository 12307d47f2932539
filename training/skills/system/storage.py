"""Sizes in bytes, download times, permissions and exit codes."""

from __future__ import annotations

import random
import stat
from fractions import Fraction

from training.skills.base import Draft
from training.skills.vocabulary import person

_UNITS = ("bytes", "KB", "MB", "GB", "TB")
_FILES = ("photo", "song", "video", "backup", "document", "game", "podcast", "dataset")


def _size(rng: random.Random) -> int | float:
    return rng.choice((rng.randint(1, 20), rng.randint(2, 999), rng.randint(1, 49) + 0.5))


def convert_size_down(rng: random.Random) -> Draft:
    big = rng.randint(1, 4)
    small = rng.choice([i for i in range(big) if big - i <= 2])
    n, a, b = _size(rng), _UNITS[big], _UNITS[small]
    factor = " * 1024" * (big - small)
    return Draft(
        phrasings=(
            f"how much is {n} {a} in {b}",
            f"change {n} {a} into {b}",
            f"How many {b} are in {n} {a}?",
            f"Convert {n} {a} to {b}",
            f"{n} {a} in {b}",
            f"{n}{a} to {b}",
            f"what is {n} {a} in {b}",
            f"How many {b} does a file of {n} {a} have, counting 1024 per step?",
            f"My disk has {n} {a} left. Express that in {b} (1 {a} is {1024 ** (big - small)} {b}).",
            f"Work out {n} {a} as {b}, please.",
            f"{n} {a} = how many {b}",
            f"How many {b} are there in {n} {a} (1024 per step)?",
            f"What's {n} {a} in {b}, with 1024?",
            f"Change {n} {a} to {b}, binary (1024)",
            f"number of {b} in {n} {a}",
            f"My phone has {n} {a} of free space. How many {b} is that?",
            f"The download is {n} {a}; give me that in {b}.",
            f"Express {n} {a} in {b} with 1024 to a step.",
            f"I have a limit of {n} {a} and want to know it in {b}. What is it?",
            f"{n} {a} to {b} using 1024",
            f"A memory card holds {n} {a}. What is that in {b}?",
            f"If each step is 1024, how many {b} does {n} {a} have?",
            f"Convert a size of {n} {a} into {b}.",
            f"How many {b} is {n} {a}?",
        ),
        think=f"From {a} down to {b}: multiply {n} by 1024 for each step.",
        code=f"print({n}{factor})",
        answer=str(float(Fraction(n) * 2 ** (10 * (big - small)))),
    )


def convert_size_up(rng: random.Random) -> Draft:
    small = rng.randint(0, 3)
    big = rng.choice([i for i in range(small + 1, 5) if i - small <= 2])
    n, a, b = (
        rng.choice((512, 1024, 2048, 4096, 8192, 1536, 5120, 1048576, rng.randint(100, 99999))),
        _UNITS[small],
        _UNITS[big],
    )
    if big - small == 2:
        n *= 1024
    factor = " / 1024" * (big - small)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name}'s program reports a size of {n} {a} and {p.he} would rather see {b}, with 1024 to each "
            "step and 2 decimals. What is it?",
            f"Convert {n} {a} to {b} with 1024 to a step, to 2 decimals",
            f"how much is {n} {a} in {b}",
            f"change {n} {a} into {b}",
            f"Convert {n} {a} to {b}",
            f"How many {b} is {n} {a}? Use 1024 and round to 2 decimals.",
            f"{n} {a} in {b}",
            f"{n} {a} to {b}",
            f"what is {n} {a} in {b} rounded to 2 decimals",
            f"A server reports {n} {a} of memory. How much is that in {b}?",
            f"The folder takes up {n} {a}. Give its size in {b} with two decimals.",
            f"Express {n} {a} in {b}, dividing by 1024 per step.",
            f"{n} {a} = how many {b} (1024, 2 decimals)",
            f"Change {n} {a} to {b}, rounded to 2 decimals",
            f"What's {n} {a} in {b}, using 1024? Two decimals.",
            f"number of {b} in {n} {a}, to 2 decimals",
            f"My folder is {n} {a}. How many {b} is it, rounded to 2 decimals?",
            f"A log file has {n} {a}; what is its size in {b}, to two decimals?",
            f"{n}{a} to {b} (2 places)",
            f"The upload form counts in {b}. How big is my file of {n} {a}, rounded to 2 decimal places?",
            f"Divide by 1024 as needed: {n} {a} in {b}, two decimals",
            f"Tell me how much {n} {a} is in {b} (2 decimals).",
            f"I see {n} {a} used. Show me that in {b}, rounded to 2 decimals.",
            f"{n} {a} as {b} with 1024 per step, 2 decimals",
            f"Convert a size of {n} {a} into {b}.",
            f"How many {b} are {n} {a}?",
        ),
        think=f"From {a} up to {b}: divide {n} by 1024 for each step and round.",
        code=f"print(round({n}{factor}, 2))",
        answer=str(float(round(Fraction(n, 1024 ** (big - small)), 2))),
    )


def readable_size(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(1025, 10**6), rng.randint(10**6, 10**9), rng.randint(10**9, 10**13)))
    step = max(i for i in range(5) if n >= 1024**i)
    unit = ("B", "KiB", "MiB", "GiB", "TiB")[step]
    return Draft(
        phrasings=(
            f"Show {n} bytes in a way people can read: KiB, MiB, GiB or TiB with 1 decimal",
            f"Write {n} bytes in a human readable form (KiB, MiB, GiB, one decimal)",
            f"Convert {n} bytes to a human-readable size with one decimal (KiB, MiB, ...)",
            f"human readable size of {n} bytes, binary units, 1 decimal",
            f"{n} bytes in human readable form (KiB/MiB/GiB)",
            f"How large is {n} bytes in the best fitting binary unit, to one decimal?",
            f"ls shows a file of {n} bytes. What is that in KiB, MiB or GiB, with one decimal?",
            f"Format the size {n} bytes for people, like 1.5 MiB.",
            f"Make the file size {n} bytes readable, with a unit such as KiB or MiB and one decimal.",
            f"Format {n} bytes as a human readable size in binary units with one decimal.",
            f"What is {n} bytes as a human-readable size (KiB, MiB, GiB)?",
        ),
        think=f"Divide {n} by 1024 until it is below 1024, moving up one unit each time.",
        code=(
            f'size = {n}\nfor unit in ["B", "KiB", "MiB", "GiB", "TiB"]:\n    if size < 1024:\n        break\n'
            '    size /= 1024\nprint(f"{size:.1f} {unit}")'
        ),
        answer=f"{n / 1024**step:.1f} {unit}",
    )


def download_time(rng: random.Random) -> Draft:
    size, speed = rng.choice((50, 100, 250, 700, 1200, rng.randint(5, 5000))), rng.choice((4, 8, 16, 20, 50, 100, 200))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} downloads a file of {size} MB at {speed} Mbit/s. How many seconds does {p.he} have to wait?",
            f"{size} mb file, {speed} mbit/s line, seconds to download",
            f"How many seconds does it take to download {size} MB at {speed} Mbps?",
            f"How long does a {size} MB download take at {speed} Mbit/s, in seconds?",
            f"download time in seconds for {size} MB at {speed} Mbps",
            f"{size} MB at {speed} megabits per second, how many seconds",
            f"My connection has {speed} Mbps. In how many seconds is a {size} MB file here?",
            f"Calculate the transfer time in seconds of {size} megabytes over a {speed} megabit line.",
            f"A game update is {size} MB. At {speed} Mbit per second, how many seconds will it take?",
            f"With {speed} Mbps, how many seconds do {size} MB need?",
            f"{size} MB file, {speed} Mbps, seconds to download?",
            f"seconds to download {size} MB with {speed} Mbps",
            f"I want to download {size} MB and my internet does {speed} Mbps. How many seconds does it take?",
            f"At {speed} megabits per second, how long do I wait for a {size} megabyte file, in seconds?",
            f"Film: {size} MB. Line: {speed} Mbit/s. How many seconds until it is downloaded?",
            f"How long in seconds to download a file of {size} MB over {speed} Mbps?",
            f"My wifi runs at {speed} Mbps; in how many seconds do I have a {size} MB app?",
            f"Give me the seconds it takes to get {size} megabytes at {speed} Mbps (8 bits per byte).",
            f"An upload of {size} MB goes at {speed} Mbit/s. After how many seconds is it finished?",
            f"time in s: {size} MB / {speed} Mbps",
            f"Tell me how many seconds a {size} MB transfer needs on a {speed} Mbps connection",
            f"If my speed is {speed} Mbps, how many seconds for {size} MB?",
            f"How many seconds will a {size} MB file take to download at {speed} Mbps?",
            f"Find the download time in seconds of {size} MB with a speed of {speed} Mbps.",
        ),
        think=f"Seconds of a download: multiply {size} megabytes by 8 to get megabits, then divide by {speed}.",
        code=f"print(round({size} * 8 / {speed}, 2))",
        answer=str(float(round(Fraction(size * 8, speed), 2))),
    )


def files_that_fit(rng: random.Random) -> Draft:
    total, size, thing = rng.choice((4, 8, 16, 32, 64, 128, 256, 512)), rng.randint(2, 900), rng.choice(_FILES)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} takes {thing} files of {size} MB each along on a {total} GB stick. How many can it "
            "hold, counting 1 GB as 1024 MB?",
            f"how many {size} MB {thing} files go on {total} GB, 1 GB = 1024 MB",
            f"How many {thing} files of {size} MB fit on a {total} GB drive (1 GB = 1024 MB)?",
            f"A {total} GB stick (1 GB = 1024 MB) holds how many files of {size} MB?",
            f"number of {size} MB {thing}s that fit in {total} GB, 1024 MB per GB",
            f"how many {size} MB files fit in {total} GB (1024 MB each)",
            f"Each {thing} takes {size} MB. How many whole ones can I store in {total} GB of 1024 MB?",
            f"My phone has {total} GB free, and a {thing} is {size} MB. How many fit, at 1024 MB per GB?",
            f"With 1 GB = 1024 MB, how often does {size} MB go into {total} GB?",
            f"Count the {thing}s of {size} MB that can be saved on {total} GB (use 1024).",
            f"How many files of {size} MB can be stored on {total} GB if 1 GB is 1024 MB?",
            f"How many {size} MB {thing}s fit into {total} GB (1 GB = 1024 MB)?",
        ),
        think=f"Turn {total} GB into MB and divide by {size}, rounding down.",
        code=f"print({total} * 1024 // {size})",
        answer=str(int(Fraction(total * 1024, size))),
    )


def octal_to_rwx(rng: random.Random) -> Draft:
    mode = rng.choice((0o755, 0o644, 0o600, 0o777, 0o750, 0o640, 0o444, rng.randrange(512)))
    octal = f"{mode:03o}"
    p = person(rng)
    return Draft(
        phrasings=(
            f"A file on our server has the rights {octal}. My admin asks what that looks like as letters (rwx).",
            f"{p.name} ran chmod {octal} on a script. Which nine letters and hyphens show its rights then?",
            f"what does {octal} stand for in letters (rwx)",
            f"permissions {octal} as rwx letters",
            f"chmod {octal} gives which rwx",
            f"What does chmod {octal} mean in rwx notation?",
            f"Convert the permissions {octal} to rwx form",
            f"{octal} in rwx",
            f"chmod {octal} as symbolic permissions",
            f"Write the Unix mode {octal} like rwxr-xr-x",
            f"I ran chmod {octal} on a file. Which permission string will ls show (nine characters)?",
            f"Translate the octal file mode {octal} into letters",
            f"What permission string belongs to mode {octal}?",
            f"{octal} permissions as rwx",
            f"What does {octal} look like as rwx?",
            f"Show the mode {octal} as nine characters, like rwxr-x---",
            f"chmod {octal} rwx string",
            f"Which rwx permissions does chmod {octal} set?",
            f"A file has mode {octal}. What does ls -l show for its permissions, without the first character?",
            f"Give me the symbolic form (rwx) of the permissions {octal}.",
            f"I see chmod {octal} in a tutorial. What are these permissions in rwx letters?",
            f"unix permissions {octal} in letters",
            f"Turn {octal} into rwx notation",
            f"File permission {octal}: rwx?",
            f"Tell me what {octal} stands for, as an rwx string of nine characters",
            f"The script runs chmod {octal} secret.txt. Write the result as rwx letters.",
            f"Convert octal permissions {octal} to the symbolic form.",
            f"What are the permissions {octal} in rwx notation?",
        ),
        think=f"Octal to rwx: each digit of {octal} gives read 4, write 2 and execute 1.",
        code=(
            f'result = ""\nfor digit in "{octal}":\n    n = int(digit)\n'
            '    result += ("r" if n & 4 else "-") + ("w" if n & 2 else "-") + ("x" if n & 1 else "-")\n'
            "print(result)"
        ),
        answer=stat.filemode(mode)[1:],
    )


def rwx_to_octal(rng: random.Random) -> Draft:
    mode = rng.choice((0o755, 0o644, 0o600, 0o777, 0o750, 0o640, 0o444, rng.randrange(64, 512)))
    text = stat.filemode(mode)[1:]
    p = person(rng)
    return Draft(
        phrasings=(
            f"The admin said my script has the rights {text}. What is the number for chmod?",
            f"{p.name} moves a file to another server and wants the same rights there, {text}. Which three "
            f"digits does {p.he} give to chmod?",
            f"what chmod number is {text}",
            f"What is {text} in octal?",
            f"Convert the permissions {text} to octal",
            f"{text} as a number",
            f"chmod number for {text}",
            f"octal mode of {text}",
            f"ls shows {text}. Which number do I give to chmod to get the same?",
            f"Translate the permission string {text} into three octal digits",
            f'Write "{text}" as a numeric file mode.',
            f"{text} octal",
            f"{text} as chmod number",
            f"What chmod number is {text}?",
            f"Turn {text} into numeric permissions",
            f"Give me the three-digit mode of {text}.",
            f"A file shows the permissions {text}. What is that as a number, like 644?",
            f"How do I write {text} as three digits for chmod?",
            f"numeric permissions for {text}",
            f"I want a file to have {text}. Which number do I use with chmod?",
            f"Unix permissions {text}: octal value?",
            f"Tell me the octal number for {text}",
            f"ls -l printed {text} for my script. What is its octal mode?",
            f"chmod ??? so that ls shows {text}",
            f"Find the octal permissions for {text}.",
            f"Which octal number stands for the permissions {text}?",
        ),
        think=f"rwx to octal: in {text} each group of three adds read 4, write 2 and execute 1.",
        code=(
            f'text = "{text}"\nresult = ""\nfor i in range(0, 9, 3):\n'
            '    r, w, x = text[i:i + 3]\n    result += str((r == "r") * 4 + (w == "w") * 2 + (x == "x"))\n'
            "print(result)"
        ),
        answer=f"{mode:03o}",
    )


def exit_code(rng: random.Random) -> Draft:
    n = rng.randint(0, 120)
    return Draft(
        phrasings=(
            f"A program ends with sys.exit({n}). What return code does the parent see?",
            f"Run a Python subprocess that calls sys.exit({n}) and print its exit code",
            f"What return code does a child process give that ends with sys.exit({n})?",
            f"Start a subprocess that exits with status {n} and show the return code",
            f"exit code of a subprocess that calls sys.exit({n})",
            f"subprocess exits with {n}, print the returncode",
            f"Spawn a Python child that quits with code {n}. What does returncode contain?",
            f"Use subprocess to run python with sys.exit({n}) and report the exit status.",
            f"Can you launch a process that ends with exit code {n} and print that code?",
            f"Run a child process that exits with code {n} and print its return code.",
            f"What exit status do I get from a Python subprocess that runs sys.exit({n})?",
        ),
        think=f"Run Python in a subprocess that exits with {n} and print its return code.",
        code=(
            "import subprocess\nimport sys\n\n"
            f'result = subprocess.run([sys.executable, "-c", "import sys; sys.exit({n})"])\n'
            "print(result.returncode)"
        ),
        answer=str(n),
    )


def download_minutes(rng: random.Random) -> Draft:
    """Gigabytes over a line in megabits; `transfer_minutes` has a speed in megabytes, `download_time` asks seconds."""
    size = rng.choice((1, 2, 3, 4, 5, 8, 10, 15, 20, 25, 40, 50, 60, 80, 100, 120, rng.randint(2, 150)))
    speed = rng.choice((10, 16, 20, 25, 40, 50, 80, 100, 150, 200, 250, 300, 500))
    exact = Fraction(size * 1000 * 8, speed * 60)
    return Draft(
        phrasings=(
            f"A {size} GB film over a {speed} Mbit/s line: how many minutes to download (1 GB = 1000 MB, 2 decimals)?",
            f"how long in minutes for {size} GB on a {speed} Mbps line, 1 GB = 1000 MB",
            f"How many minutes does a download of {size} GB take at {speed} Mbps (1 GB = 1000 MB), to 2 decimals?",
            f"A game is {size} GB (1 GB = 1000 MB) and my line does {speed} Mbps. How many minutes to download it?",
            f"download time in minutes, {size} GB at {speed} Mbit/s, 1000 MB per GB",
            f"{size} GB at {speed} Mbps in minutes (1 GB = 1000 MB)",
            f"With {speed} megabits per second, how many minutes do {size} gigabytes of 1000 MB take?",
            f"I have {speed} Mbps internet and want a file of {size} GB. How many minutes, with 1000 MB to a GB?",
            f"minutes to download {size} GB, {speed} Mbps, decimal units",
            f"At {speed} Mbit/s, after how many minutes is a film of {size} GB (1000 MB each) downloaded?",
            f"How long in minutes to upload {size} GB at {speed} Mbps if a GB is 1000 MB?",
            f"A backup of {size} GB goes over a line of {speed} Mbps. How many minutes is that (1 GB = 1000 MB)?",
            f"Calculate the minutes for {size} GB over {speed} Mbps, counting 1000 MB per GB and 8 bits per byte.",
            f"My phone update is {size} GB, the wifi {speed} Mbps; minutes until it is there? 1 GB = 1000 MB",
            f"Give the download time in minutes for {size} GB, 1000 MB to a GB, at {speed} megabits a second",
            f"If I get {speed} Mbps, in how many minutes do I have {size} GB (1 GB = 1000 MB), to 2 decimals?",
            f"How many minutes will {size} GB need at {speed} Mbps? Use 1000 MB for a GB and round to 2 decimals.",
            f"Find the minutes that a download of {size} GB takes at {speed} Mbps, with 1 GB = 1000 MB.",
            f"How long, in minutes, does a download of {size} GB last at {speed} Mbps (1000 MB to a GB)?",
        ),
        think=f"Minutes of a download: {size} GB times 1000 times 8 are megabits; divide by {speed} and by 60.",
        code=f"print(round({size} * 1000 * 8 / {speed} / 60, 2))",
        answer=str(float(round(exact, 2))),
    )
