"""Sizes in bytes, download times, permissions and exit codes."""

from __future__ import annotations

import random
import stat
from fractions import Fraction

from training.skills.base import Draft

_UNITS = ("bytes", "KB", "MB", "GB", "TB")
_FILES = ("photo", "song", "video", "backup", "document", "game", "podcast", "dataset")


def _size(rng: random.Random) -> int | float:
    return rng.choice((rng.randint(1, 20), rng.randint(2, 999), rng.randint(3, 99) / 2))


def convert_size_down(rng: random.Random) -> Draft:
    big = rng.randint(1, 4)
    small = rng.choice([i for i in range(big) if big - i <= 2])
    n, a, b = _size(rng), _UNITS[big], _UNITS[small]
    factor = " * 1024" * (big - small)
    return Draft(
        phrasings=(
            f"How many {b} are in {n} {a}?",
            f"Convert {n} {a} to {b}",
            f"{n} {a} in {b}",
            f"{n}{a} to {b}",
            f"what is {n} {a} in {b}",
            f"How many {b} does a file of {n} {a} have, counting 1024 per step?",
            f"My disk has {n} {a} left. Express that in {b} (1 {a} is {1024 ** (big - small)} {b}).",
            f"Work out {n} {a} as {b}, please.",
            f"Convert a size of {n} {a} into {b}.",
            f"How many {b} is {n} {a}?",
        ),
        think=f"Multiply {n} by 1024 for each step from {a} down to {b}.",
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
    return Draft(
        phrasings=(
            f"Convert {n} {a} to {b}",
            f"How many {b} is {n} {a}? Use 1024 and round to 2 decimals.",
            f"{n} {a} in {b}",
            f"{n} {a} to {b}",
            f"what is {n} {a} in {b} rounded to 2 decimals",
            f"A server reports {n} {a} of memory. How much is that in {b}?",
            f"The folder takes up {n} {a}. Give its size in {b} with two decimals.",
            f"Express {n} {a} in {b}, dividing by 1024 per step.",
            f"Convert a size of {n} {a} into {b}.",
            f"How many {b} are {n} {a}?",
        ),
        think=f"Divide {n} by 1024 for each step from {a} up to {b} and round.",
        code=f"print(round({n}{factor}, 2))",
        answer=str(float(round(Fraction(n, 1024 ** (big - small)), 2))),
    )


def readable_size(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(1025, 10**6), rng.randint(10**6, 10**9), rng.randint(10**9, 10**13)))
    step = max(i for i in range(5) if n >= 1024**i)
    unit = ("B", "KiB", "MiB", "GiB", "TiB")[step]
    return Draft(
        phrasings=(
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
    return Draft(
        phrasings=(
            f"How many seconds does it take to download {size} MB at {speed} Mbps?",
            f"How long does a {size} MB download take at {speed} Mbit/s, in seconds?",
            f"download time in seconds for {size} MB at {speed} Mbps",
            f"{size} MB at {speed} megabits per second, how many seconds",
            f"My connection has {speed} Mbps. In how many seconds is a {size} MB file here?",
            f"Calculate the transfer time in seconds of {size} megabytes over a {speed} megabit line.",
            f"A game update is {size} MB. At {speed} Mbit per second, how many seconds will it take?",
            f"With {speed} Mbps, how many seconds do {size} MB need?",
            f"How many seconds will a {size} MB file take to download at {speed} Mbps?",
            f"Find the download time in seconds of {size} MB with a speed of {speed} Mbps.",
        ),
        think=f"Turn {size} megabytes into megabits by multiplying by 8, then divide by {speed}.",
        code=f"print(round({size} * 8 / {speed}, 2))",
        answer=str(float(round(Fraction(size * 8, speed), 2))),
    )


def files_that_fit(rng: random.Random) -> Draft:
    total, size, thing = rng.choice((4, 8, 16, 32, 64, 128, 256, 512)), rng.randint(2, 900), rng.choice(_FILES)
    return Draft(
        phrasings=(
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
    return Draft(
        phrasings=(
            f"What does chmod {octal} mean in rwx notation?",
            f"Convert the permissions {octal} to rwx form",
            f"{octal} in rwx",
            f"chmod {octal} as symbolic permissions",
            f"Write the Unix mode {octal} like rwxr-xr-x",
            f"I ran chmod {octal} on a file. Which permission string will ls show (nine characters)?",
            f"Translate the octal file mode {octal} into letters",
            f"What permission string belongs to mode {octal}?",
            f"Convert octal permissions {octal} to the symbolic form.",
            f"What are the permissions {octal} in rwx notation?",
        ),
        think=f"Each octal digit of {octal} gives read 4, write 2 and execute 1.",
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
    return Draft(
        phrasings=(
            f"What is {text} in octal?",
            f"Convert the permissions {text} to octal",
            f"{text} as a number",
            f"chmod number for {text}",
            f"octal mode of {text}",
            f"ls shows {text}. Which number do I give to chmod to get the same?",
            f"Translate the permission string {text} into three octal digits",
            f'Write "{text}" as a numeric file mode.',
            f"Find the octal permissions for {text}.",
            f"Which octal number stands for the permissions {text}?",
        ),
        think=f"In {text} each group of three adds read 4, write 2 and execute 1.",
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
