"""Processes and cron in short stories: what a child computes or complains about, arguments, and cron lines read out."""

from __future__ import annotations

import base64
import calendar
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.system.commands_told import WORDS
from training.skills.system.written import clock


def cron_in_words(rng: random.Random) -> Draft:
    hour, minute, day = rng.randrange(24), rng.choice((0, 0, 15, 30, 45, rng.randrange(60))), rng.randrange(7)
    line, like = f"{minute} {hour} * * {day}", "'Monday 09:30'"
    return Draft(
        phrasings=(
            f"What does the cron line {line} mean: on which weekday and at what time? Answer like {like} (0 is "
            "Sunday).",
            f"cron {line} as weekday and time, like {like}, 0 = Sunday",
            f"{line} -> weekday and HH:MM ({like}; Sunday is 0)",
            f"On what day of the week and when does {line} in cron start a job? Form {like}, day 0 is Sunday.",
            f"My server has a job with {line}. Say when it runs in the form {like}, with Sunday as 0.",
            f"read the cron entry {line} as in {like} (0 Sunday)",
            f"Translate the schedule {line} into a weekday and a time such as {like}, counting days from Sunday, 0",
            f"Somebody left {line} in a crontab. Which weekday and which time is that ({like}, Sunday = 0)?",
            f"Weekly job {line}: print its day and time like {like}. Sunday has the number 0.",
            f"When in the week does cron start {line}? Use the form {like} and 0 for Sunday.",
        ),
        think=f"In {line} the minute comes first, then the hour; the last field is the weekday, 0 for Sunday.",
        code=(
            'days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]\n'
            f'minute, hour, _, _, day = "{line}".split()\nprint(f"{{days[int(day)]}} '
            f'{{int(hour):02d}}:{{int(minute):02d}}")'
        ),
        answer=f"{calendar.day_name[day - 1]} {clock(hour * 60 + minute)}",
    )


def cron_every_so_often(rng: random.Random) -> Draft:
    unit, n = rng.choice((("minutes", rng.choice((2, 5, 10, 15, 20, 30))), ("minutes", rng.choice((5, 10, 15))),
                          ("hours", rng.choice((2, 3, 4, 6, 8, 12)))))  # fmt: skip
    line = f"*/{n} * * * *" if unit == "minutes" else f"0 */{n} * * *"
    on = "" if unit == "minutes" else ", at minute 0"
    shape = 'print(f"*/{n} * * * *")' if unit == "minutes" else 'print(f"0 */{n} * * *")'
    return Draft(
        phrasings=(
            f"Write the cron expression for every {n} {unit}{on}.",
            f"cron every {n} {unit}{on}",
            f"Which five cron fields start a job every {n} {unit}{on}?",
            f"crontab schedule, each {n} {unit}{on}",
            f"I want a script to run all day long, once in {n} {unit}{on}. What is the cron line (five fields)?",
            f"How do I tell cron to do something every {n} {unit}{on}?",
            f"five fields for cron: interval {n} {unit}{on}",
            f"The health check should be done by cron with a step of {n} {unit}{on}. Write the schedule.",
            f"Make a cron schedule that repeats after every {n} {unit}{on}",
            f"What do I put before the command in my crontab so that it runs each {n} {unit}{on}?",
        ),
        think=f"A step of {n} in the field for {unit}" + (", 0 for the minute" if on else "") + ", stars for the rest.",
        code=f"n = {n}\n{shape}",
        answer=line,
    )


def shell_join(rng: random.Random) -> Draft:
    a, b, c = rng.sample(WORDS, 3)
    words = rng.choice(
        (
            ["cp", f"{a} {b}.txt", f"{c}.txt"],
            ["grep", "-n", f"{a} {b}", f"{c}.log"],
            ["echo", f"{a} & {b}"],
            ["mv", f"{a}.txt", f"{b} {c}.txt"],
            ["git", "commit", "-m", f"{a} {b} {c}"],
            ["rm", f"{a} ({b}).jpg"],
            ["touch", f"{a}.txt", f"{b}.txt"],
        )
    )
    shown = str(words).replace("'", '"')
    line = " ".join(w if all(ch.isalnum() or ch in "-." for ch in w) else f"'{w}'" for w in words)
    return Draft(
        phrasings=(
            f"Join the arguments {shown} into one safe shell line.",
            f"shlex.join({shown})?",
            f"Which command line, quoted as shlex does it, belongs to {shown}?",
            f"{shown} as one shell command with quotes where needed",
            f"A program has its command as the list {shown}. Print it as I would type it in the shell, quoted "
            "by shlex.",
            f"list to shell command line: {shown}",
            f"Turn {shown} into a string for the shell; words with spaces or signs need single quotes",
            f"Make a shell line of {shown} so that every element stays one word (shlex)",
            f"I want to log the call {shown} in a form that can be pasted into a terminal. What does shlex.join give?",
            f"Using shlex, write the argument list {shown} as a command line.",
        ),
        think="Join the list with shlex.join, which quotes what needs quotes.",
        code=f"import shlex\n\nprint(shlex.join({shown}))",
        answer=line,
    )


def sum_of_arguments(rng: random.Random) -> Draft:
    numbers = [rng.randint(1, 60) for _ in range(rng.randint(2, 5))]
    what, call, answer = rng.choice(
        (
            ("sum", "sum(numbers)", sum(numbers)),
            ("sum", "sum(numbers)", sum(numbers)),
            ("largest", "max(numbers)", sorted(numbers)[-1]),
        )
    )
    text = " ".join(map(str, numbers))
    return Draft(
        phrasings=(
            f"A script gets the arguments {text} on the command line. What is their {what}?",
            f"python {what}.py {text} - it prints the {what} of its arguments. Which number?",
            f"command line arguments {text}, {what}",
            f"The arguments of a program are {text}. Print the {what} of these numbers.",
            f"sys.argv[1:] holds {text} as texts. What is the {what} as a number?",
            f"I call calc.py {text} and it shows the {what} of what I typed after its name. What does it show?",
            f"{what} of the arguments: ./run {text}",
            f"Convert the arguments {text} to numbers and give the {what}",
            f"If a script is started with {text}, what {what} does it find?",
            f"Treat the words {text} after the command as integers and print the {what}.",
        ),
        think=f"Split the arguments, turn each into an integer and take the {what}.",
        code=f'numbers = [int(word) for word in "{text}".split()]\nprint({call})',
        answer=str(answer),
    )


def child_calculation(rng: random.Random) -> Draft:
    a, b, sign = rng.randint(2, 99), rng.randint(2, 99), rng.choice("+*-")
    answer = {"+": sum((a, b)), "*": sum([a] * b), "-": sum((a, -b))}[sign]
    task = rng.choice((f"print({a}{sign}{b})", f"print({a} {sign} {b})"))
    return Draft(
        phrasings=(
            f'Run python -c "{task}" as a child process and show its output.',
            f"subprocess: python with -c '{task}', captured output?",
            f"Let a Python child process execute {task} and print what it wrote",
            f"Start another Python with the code {task} and print its stdout",
            f"Using subprocess.run, execute {task} in a new interpreter. What is in stdout?",
            f"call python -c '{task}' from Python, print the text that comes back",
            f"I start a second Python that does {task}. Do it with subprocess and give me what it prints.",
            f"Which output does a child process running {task} hand back to its parent?",
            f"capture the output of a Python subprocess with {task}",
            f"Spawn a Python process for {task}, wait for it and show its output without the line break.",
        ),
        think="Run a second Python with -c in a subprocess, capture its output, strip and print it.",
        code=(
            "import subprocess\nimport sys\n\n"
            f'result = subprocess.run([sys.executable, "-c", "{task}"], capture_output=True, text=True)\n'
            "print(result.stdout.strip())"
        ),
        answer=str(answer),
    )


def child_error_text(rng: random.Random) -> Draft:
    text = rng.choice(("oops", "disk full", "no such user", "file missing", "bad input", "out of memory", "not allowed",
                       *(f"code {n}" for n in (7, 42, 99)), f"{rng.choice(WORDS)} {rng.choice(WORDS)}"))  # fmt: skip
    return Draft(
        phrasings=(
            f'Start a process that prints "{text}" to stderr and print what arrives on stderr.',
            f"child writes '{text}' to stderr, capture and print it",
            f"Run a Python subprocess that writes '{text}' to its error output and show the captured error output",
            f"subprocess stderr '{text}': print it in the parent",
            f"Let a child Python do print('{text}', file=sys.stderr). Print the stderr that the parent has captured.",
            f"capture stderr of a child that says '{text}'",
            f"A tool complains with '{text}' on stderr. Imitate it with a subprocess and print the message "
            "that was caught.",
            f"With capture_output, what is in result.stderr, stripped, if the child writes '{text}' there?",
            f"Spawn Python, have it send '{text}' to standard error, and print in the parent what came",
            f"Show that stderr can be captured: the child process writes '{text}' to it, the parent prints it.",
        ),
        think="Run a second Python that prints to sys.stderr, capture it and print the stripped stderr.",
        code=(
            "import subprocess\nimport sys\n\n"
            f"code = \"import sys; print('{text}', file=sys.stderr)\"\n"
            'result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)\n'
            "print(result.stderr.strip())"
        ),
        answer=text,
    )


def all_jobs_succeeded(rng: random.Random) -> Draft:
    codes = [rng.choice((0, 0, 0, 0, 0, 1, 2, rng.randint(1, 255))) for _ in range(rng.randint(2, 5))]
    if rng.random() < 0.35:
        codes = [0] * len(codes)
    listed, what = (
        f"{', '.join(map(str, codes[:-1]))} and {codes[-1]}",
        rng.choice(("scripts", "jobs", "commands", "tests")),
    )
    return Draft(
        phrasings=(
            f"My {what} returned {listed}. Did all succeed?",
            f"exit codes {', '.join(map(str, codes))}: all ok? true or false",
            f"Are the {what} with the return codes {listed} all successful, that is 0?",
            f"{what} ended with {listed}, every one a success?",
            f"The pipeline is green only if all {what} exit with 0. They gave {listed}. Is it green?",
            f"True or false: none of the {what} failed (codes {listed})",
            f"check that each of the exit statuses {listed} is 0",
            f"I ran my {what} and got the codes {listed}. Can I go home, because nothing failed?",
            f"Did no job fail? return codes: {listed}",
            f"Say whether all the {what} went well, given the exit codes {listed}.",
        ),
        think="A job succeeded if its code is 0; all of them have to be.",
        code=f"codes = {codes}\nprint(all(code == 0 for code in codes))",
        answer=str(not any(codes)),
    )


def is_base64_of(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(WORDS), f"{rng.choice(WORDS)}{rng.randint(1, 99)}", rng.choice(WORDS).title()))
    other = rng.choice((text, text, text.swapcase(), rng.choice(WORDS)))
    code = base64.b64encode(bytes(other, "ascii")).decode()
    return Draft(
        phrasings=(
            f"Is {code} the base64 of {text}?",
            f"{code} = base64 of '{text}'? true or false",
            f"Does '{text}' give {code} in Base64?",
            f"does {code} decode to {text}",
            f"Check that the Base64 text {code} stands for '{text}'",
            f"True or false: encoding {text} with base64 makes {code}",
            f"A header has {code}. Is that really {text}, in Base64?",
            f"Compare {code} with the Base64 form of {text}",
            f"Somebody says that {code} means {text} in Base64. Is it so?",
            f"base64 {code} matches the text {text}?",
        ),
        think=f"Encode {text} with base64 and compare it with {code}.",
        code=f'import base64\n\nprint(base64.b64encode("{text}".encode()).decode() == "{code}")',
        answer=str(other == text),
    )


def base64_length(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(1, 60), rng.randint(10, 500), 100, 1000, 16, 32, 64))
    thing = rng.choice(("message", "key", "picture", "file", "token"))
    return Draft(
        phrasings=(
            f"How many characters has the base64 of a {n} byte {thing}, padding included?",
            f"base64 length of {n} bytes (with padding)",
            f"{n} bytes in base64: number of characters, padding included",
            f"What is the length of {n} bytes after Base64 encoding with the = signs?",
            f"A {thing} has {n} bytes. How long is its Base64 text with padding?",
            f"length of b64encode of {n} bytes",
            f"I send a {thing} of {n} bytes as Base64 in a mail. How many characters is that, = included?",
            f"Each 3 bytes become 4 characters, the last group padded. How many for {n} bytes?",
            f"Size in characters of the padded Base64 form of {n} bytes?",
            f"Give the number of Base64 characters, with padding, that {n} bytes need.",
        ),
        think=f"Encode {n} zero bytes with base64 and take the length.",
        code=f"import base64\n\nprint(len(base64.b64encode(bytes({n}))))",
        answer=str(sum(4 for _ in range(0, n, 3))),
    )


def share_of_log_lines(rng: random.Random) -> Draft:
    total = rng.choice((200, 250, 400, 500, 560, 800, 1000, 1200, rng.randint(50, 3000)))
    n, what = rng.randint(1, total // 4), rng.choice(("errors", "warnings", "failed logins", "timeouts", "retries"))
    exact = Fraction(100 * n, total)
    if tied(exact, 1):
        return share_of_log_lines(rng)
    return Draft(
        phrasings=(
            f"In the last hour the log had {n} {what} in {total} lines. What percentage is that, to 1 decimal?",
            f"{n} {what} of {total} log lines in percent, 1 decimal",
            f"{what}: {n} out of {total} entries = ? % (1 decimal)",
            f"What percent of {total} log entries are {what} if there are {n}? Round to 1 decimal.",
            f"Our log grew by {total} lines today, {n} of them {what}. Share in percent, 1 decimal?",
            f"percent of {what}, one decimal: {n} in {total} lines",
            f"The monitoring counts {n} {what} among {total} lines. Give the rate as a percentage with 1 decimal.",
            f"rate of {what} in % to 1 decimal, {total} lines, {n} hits",
            f"Of {total} lines {n} are {what}; how many percent (1 decimal)?",
            f"How large is the part of {what}, in percent rounded to 1 decimal, with {n} such lines in a log "
            f"of {total}?",
        ),
        think=f"{n} divided by {total}, times 100, to 1 decimal.",
        code=f"print(round({n} / {total} * 100, 1))",
        answer=str(float(round(exact, 1))),
    )
