"""Commands and cron lines in everyday words: what they did, what they got, and on which days they start."""

from __future__ import annotations

import calendar
import random

from training.skills.base import Draft

WORDS = ("hello", "report", "world", "notes", "plan", "old", "new", "data", "photo", "letter", "green", "river")


def command_succeeded(rng: random.Random) -> Draft:
    n = rng.choice((0, 0, 0, 1, 2, 3, 127, rng.randint(1, 120)))
    what = rng.choice(("program", "command", "script", "job", "build"))
    return Draft(
        phrasings=(
            f"If a {what} returns exit code {n}, did it succeed? True or False",
            f"exit code {n}: success?",
            f"My {what} ended with status {n}. Did it work, by the usual rule for exit codes?",
            f"does exit status {n} mean success, true or false",
            f"A {what} exits with {n}. Is that a success?",
            f"echo $? prints {n} after the {what}. Was it successful, True or False?",
            f"return code {n}, was the {what} ok",
            f"True or false: a {what} that gives back {n} has gone well",
            f"The pipeline goes on only after success. Does it go on when the {what} exits with {n}?",
            f"Tell me whether exit code {n} of a {what} stands for success.",
        ),
        think=f"Only the exit code 0 is a success: compare {n} with 0.",
        code=f"print({n} == 0)",
        answer=str(not n),
    )


def arguments_after_command(rng: random.Random) -> Draft:
    a, b, c = rng.sample(WORDS, 3)
    words = rng.choice(
        (
            ["grep", "-r", f"{a} {b}", c],
            ["cp", f"{a} {b}.txt", c],
            ["mv", f"{a}.txt", f"{b} {c}.txt"],
            ["echo", f"{a} {b} {c}"],
            ["python", "run.py", f"{a} {b}", c, "--fast"],
            ["git", "commit", "-m", f"{a} {b}"],
            ["rm", f"{a} {b}.txt", f"{c}.txt", "-v"],
        )
    )
    line = " ".join(f'"{w}"' if " " in w else w for w in words)
    return Draft(
        phrasings=(
            f"How many arguments does {line} have, not counting the command?",
            f"number of arguments after the command: {line}",
            f"{line} - how many arguments does the program get, its own name left out",
            f"Without the command name itself, how many arguments are in {line} ?",
            f"count what follows the command in {line} (quoted words are one)",
            f"In a shell I type {line} and press Enter. How many arguments are passed on, the command not included?",
            f"Split {line} as a shell does. How many words come after the first one?",
            f"len(sys.argv) - 1 style: how many arguments in {line}",
            f"The command is the first word. How many more words does the shell make of {line} ?",
            f"Leave out the command and count the arguments of {line}",
        ),
        think="Split the line with shlex and count all parts but the first, the command.",
        code=f"import shlex\n\nparts = shlex.split('{line}')\nprint(len(parts) - 1)",
        answer=str(len(words[1:])),
    )


def cron_weekday_names(rng: random.Random) -> Draft:
    hour, minute = rng.randrange(24), rng.choice((0, 15, 30, 45))
    first = rng.randint(0, 4)
    last = rng.randint(first + 1, 6)
    field, days = rng.choice(
        (
            (f"{first}-{last}", list(range(first, last + 1))),
            ("1-5", list(range(1, 6))),
            (f"{first},{last}", [first, last]),
        )
    )
    line = f"{minute} {hour} * * {field}"
    names = [calendar.day_name[n - 1] for n in days]
    ranged = "-" in field
    numbers = (
        'first, last = map(int, field.split("-"))\nnumbers = range(first, last + 1)'
        if ranged
        else 'numbers = map(int, field.split(","))'
    )
    return Draft(
        phrasings=(
            f"On which weekdays does the cron line {line} run (0 is Sunday)? Names with commas.",
            f"cron {line} - which weekdays? names, comma separated, 0 = Sunday",
            f"weekdays of {line} in cron (Sunday is 0), with commas",
            f"A crontab has {line}. Write the names of the days it runs on, in that order with commas, 0 being Sunday.",
            f"Which days of the week are meant by the last field of {line}, if 0 is Sunday? Use commas.",
            f"what days is {line} active, 0 for Sunday, list with commas",
            f"My colleague set the job to {line}. On which days do I get its mail (names with commas, Sunday = 0)?",
            f"Turn the weekday field of the cron schedule {line} into names, 0 for Sunday, separated by commas",
            f"Read the cron entry {line}: days by name, with commas, counting from Sunday as 0",
            f"With Sunday as day 0, list by name and with commas the weekdays in {line}",
        ),
        think=f"The last field of {line} gives the days {field}; look their names up, with 0 for Sunday.",
        code=(
            f'names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]\n'
            f'field = "{line}".split()[-1]\n{numbers}\nprint(", ".join(names[n] for n in numbers))'
        ),
        answer=", ".join(names),
    )
