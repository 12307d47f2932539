"""Commands, cron lines and processes: how often, on which days, which parts, which signal."""

from __future__ import annotations

import random
from datetime import timedelta

from training.skills.base import Draft
from training.skills.system.written import clock, day

_WORDS = ("my", "old", "new", "file", "photos", "notes", "red", "blue", "plan", "summer", "report", "hello", "world")


def cron_runs_a_day(rng: random.Random) -> Draft:
    step, every, minute = rng.choice((5, 10, 15, 20, 30)), rng.choice((2, 3, 4, 6, 8, 12)), rng.randrange(0, 60, 5)
    hours = ",".join(map(str, sorted(rng.sample(range(24), rng.randint(2, 4)))))
    line, code, answer = rng.choice(
        (
            (f"*/{step} * * * *", f"print(len(range(0, 60, {step})) * 24)", 24 * (60 // step)),
            (f"{minute} */{every} * * *", f"print(len(range(0, 24, {every})))", 24 // every),
            (f"{minute} {hours} * * *", f'print(len("{hours}".split(",")))', hours.count(",") + 1),
        )
    )
    return Draft(
        phrasings=(
            f"How many times a day does {line} fire?",
            f'How often a day does the cron job "{line}" run?',
            f"runs per day of cron {line}",
            f"How many times in 24 hours does a job with the cron line {line} start?",
            f"cron {line}: number of runs a day",
            f"My crontab has {line} in it. How many starts a day is that?",
            f"With the schedule '{line}' in cron, count the runs in one day",
            f"A script is called by cron at {line}. How many calls does it get each day?",
            f"'{line}' means how many executions per day",
            f"What number of daily runs does the cron expression '{line}' give?",
            f"The mail job has the crontab entry {line}; tell me how many mails go out a day at one a run.",
        ),
        think=f"Count the minutes and hours of a day that {line} names.",
        code=code,
        answer=str(answer),
    )


def cron_on_workdays(rng: random.Random) -> Draft:
    h, m = rng.randrange(24), rng.choice((0, 0, 5, 15, 30, 45, rng.randrange(60)))
    t = rng.choice((f"{h}:{m:02d}", clock(h * 60 + m)))
    return Draft(
        phrasings=(
            f"Write a cron expression for every weekday (Monday to Friday) at {t}.",
            f"cron monday to friday {t}",
            f"crontab schedule: workdays (Mon-Fri) at {t}",
            f"Which five cron fields run a job at {t} from Monday to Friday?",
            f"cron for {t} on weekdays only (Monday-Friday)",
            f"The report should go out at {t}, but not on Saturdays and Sundays. What is the cron schedule?",
            f"How do I tell cron to start a script Monday through Friday at {t}? Give the five fields.",
            f"Make a crontab time for {t} that leaves out the weekend",
            f"I need a wake-up job at {t} on each working day, Monday to Friday; print its cron expression.",
            f"Convert 'Monday to Friday at {t}' to cron.",
        ),
        think=f"Minute and hour of {t}, stars for day and month, and 1-5 for Monday to Friday.",
        code=f'hour, minute = map(int, "{t}".split(":"))\nprint(f"{{minute}} {{hour}} * * 1-5")',
        answer=f"{m} {h} * * 1-5",
    )


def cron_day_matches(rng: random.Random) -> Draft:
    d, at = day(rng, 2018, 2032), rng.randrange(0, 1440, 15)
    on, then = rng.choice((d.day, d.day, rng.randint(1, 28))), rng.choice((at, at, at, (at + 30) % 1440))
    line, t = f"{at % 60} {at // 60} {on} * *", clock(then)
    return Draft(
        phrasings=(
            f"Does the cron schedule {line} run on {d} at {t}?",
            f"cron {line}, does it fire {d} {t}",
            f"{line} at {d} {t}: true or false",
            f"Is {d} {t} a moment at which the cron line {line} starts its job?",
            f"True or false: a job with the crontab entry {line} starts on {d} at {t}",
            f"The bill job has the cron line {line}. Will it start on {d} at {t}?",
            f"Check if {d} {t} fits the cron expression {line}",
            f"I look at the clock: {d} {t}. Is cron starting '{line}' right now?",
            f"Would '{line}' (minute, hour, day of the month) run at {t} on {d}?",
            f"Compare minute, hour and day of {d} {t} with the cron fields {line}: do they agree?",
        ),
        think=f"Compare minute, hour and day of {d} {t} with the first three fields of {line}.",
        code=(
            f'from datetime import datetime\n\nt = datetime.fromisoformat("{d} {t}")\n'
            f'fields = "{line}".split()[:3]\nprint([t.minute, t.hour, t.day] == list(map(int, fields)))'
        ),
        answer=str(on == d.day and then == at),
    )


def next_cron_weekday(rng: random.Random) -> Draft:
    d, n, at = day(rng, 2020, 2032), rng.randrange(7), rng.randrange(0, 1440, 30)
    line = f"{at % 60} {at // 60} * * {n}"
    found = next(x for x in (d + timedelta(days=i) for i in range(1, 8)) if x.isoweekday() % 7 == n)
    return Draft(
        phrasings=(
            f"On what date does the cron job {line} run next after {d}? (Weekday 0 is Sunday.)",
            f"cron {line}, next date after {d}, 0 = Sunday",
            f"{line} (0 is Sunday): first run on a day after {d}",
            f"Given that cron counts weekdays from 0 for Sunday, which is the first date after {d} for {line}?",
            f"It is the end of {d}. On which date does '{line}' start next, if 0 means Sunday?",
            f"next run date for crontab '{line}' later than {d} (0 Sunday, 1 Monday ...)",
            f"Our weekly job has the line {line}, with 0 for Sunday. After {d}, on what date is it due?",
            f"With weekday 0 for Sunday, find the date after {d} on which the cron schedule {line} fires",
            f"I missed the job {line} on {d}. When, as a date, is the next one after that day (0 = Sunday)?",
            f"Print the first date later than {d} whose weekday is the last field of {line} (Sunday is 0).",
        ),
        think=f"Go on from {d} day by day until the weekday, counted from Sunday as 0, is the last field.",
        code=(
            f"from datetime import date, timedelta\n\nd = date({d.year}, {d.month}, {d.day}) + timedelta(days=1)\n"
            f'weekday = int("{line}".split()[4])\nwhile d.isoweekday() % 7 != weekday:\n'
            "    d += timedelta(days=1)\nprint(d)"
        ),
        answer=str(found),
    )


def split_command(rng: random.Random) -> Draft:
    a, b, c = rng.sample(_WORDS, 3)
    words = rng.choice(
        (
            ["cp", f"{a} {b}.txt", f"backup/{c}"],
            ["grep", "-r", f"{a} {b}", c],
            ["mv", f"{a}.txt", f"{b} {c}.txt"],
            ["echo", f"{a} {b}", c],
            ["git", "commit", "-m", f"{a} {b} {c}"],
            ["rm", "-v", f"{a} {b} {c}.log"],
        )
    )
    line = " ".join(f'"{word}"' if " " in word else word for word in words)
    return Draft(
        phrasings=(
            f"split {line} into its arguments (a Python list), keeping quoted words whole",
            f"Split the command line as a shell does, into a list: {line}",
            f"shlex split, as a list: {line}",
            f"Into which list of words does the shell split {line} ?",
            f"{line} - arguments as a Python list",
            f"What list does shlex.split give for {line} ?",
            f"Turn the command {line} into a list of arguments; quotes keep words together.",
            f"argument list of {line}",
            f"I want to call {line} with subprocess and need its words as a list. Print that list.",
            f"Break {line} into its arguments, keeping what is in quotes in one piece. Print a list.",
            f"As a list, what are the command and the arguments in {line} ?",
        ),
        think="Split the command line with shlex, which keeps quoted words together.",
        code=f"import shlex\n\nprint(shlex.split('{line}'))",
        answer=str(words),
    )


def options_given(rng: random.Random) -> Draft:
    command, rest = rng.choice((("tar", "out.tar dir"), ("ls", "src"), ("grep", "error app.log"), ("rsync", "a b"),
                                ("cp", "x.txt y.txt"), ("curl", "example.com"), ("sort", "names.txt")))  # fmt: skip
    pool = ("-v", "-r", "-a", "-n", "--force", "--verbose", "--quiet", "--dry-run", "-x")
    options = rng.sample(pool, rng.randint(1, 3))
    line, found = " ".join([command, *options, rest]), ", ".join(options)
    return Draft(
        phrasings=(
            f'In "{line}", which are the options? With commas.',
            f'In the command "{line}" which options are given? Separate them with commas.',
            f"options in: {line} (comma separated)",
            f"List the options, that is, words that start with a hyphen, of {line} with commas",
            f"{line} - only the options, with commas",
            f"Which flags does the call {line} use? Put commas between them.",
            f"Somebody ran {line}. What options did they pass, with commas?",
            f"flags of {line}, joined by commas",
            f"Print the words beginning with - in the command line {line}, separated by commas.",
            f"Take the options out of {line} and show them with commas",
            f"What are, with commas, the options that {line} is called with?",
        ),
        think="Options begin with a hyphen: split the command and keep those words, joined with commas.",
        code=f'line = "{line}"\nprint(", ".join(word for word in line.split() if word.startswith("-")))',
        answer=found,
    )


def shell_quote(rng: random.Random) -> Draft:
    a, b, c = rng.sample(_WORDS, 3)
    name = rng.choice(
        (f"{a} {b}.txt", f"it's {a}.txt", f"{a} & {b}.pdf", f"{a} ({b}).jpg", f"{a} {b} {c}.doc", f"${a}.txt")
    )
    parts = name.split("'")
    return Draft(
        phrasings=(
            f"Quote the file name {name} for the shell.",
            f"shell quote {name}",
            f"How does shlex.quote write {name} ?",
            f"quote for bash with shlex: {name}",
            f"Escape the name {name} with shlex.quote so that a shell takes it as one word",
            f"I have a file called {name} and build a shell command. What does shlex.quote make of the name?",
            f"Using shlex, put quotes round {name} safely",
            f"Make {name} safe as one argument of a command line (shlex.quote)",
            f"What is the shell-safe form of {name}, as Python's shlex gives it?",
            f"Print {name} quoted for a POSIX shell.",
        ),
        think="Quote the name with shlex.quote.",
        code=f'import shlex\n\nprint(shlex.quote("{name}"))',
        answer="'" + "'\"'\"'".join(parts) + "'",
    )


def subprocess_output(rng: random.Random) -> Draft:
    text = " ".join(rng.sample(_WORDS, rng.randint(1, 3)))
    how, call, answer = rng.choice(
        (
            ("in capitals", "output.upper()", text.upper()),
            ("in capitals", "output.upper()", text.upper()),
            ("backwards", "output[::-1]", "".join(reversed(text))),
            (
                "with the first letter of each word in upper case",
                "output.title()",
                " ".join(w[0].upper() + w[1:] for w in text.split()),
            ),
        )
    )
    return Draft(
        phrasings=(
            f"Run echo {text} in a subprocess and print its output {how}.",
            f"subprocess echo '{text}', output {how}",
            f"Start the command echo '{text}' from Python, catch what it prints and show it {how}",
            f"call echo {text} and print the captured text {how}",
            f"Using subprocess, execute echo '{text}' and write its output {how}",
            f"Let a child process run echo '{text}'. Print what it says, {how}.",
            f"My script has to run echo {text} and give back the output {how}. Do it.",
            f"What comes out when the output of echo '{text}' is caught and printed {how}?",
            f"Capture the output of the command echo '{text}', strip it and print it {how}.",
            f"Run 'echo {text}' with Python and show the result {how}.",
        ),
        think=f"Run echo in a subprocess, strip the output it captured and print it {how}.",
        code=(
            f'import subprocess\n\nresult = subprocess.run(["echo", "{text}"], capture_output=True, text=True)\n'
            f"output = result.stdout.strip()\nprint({call})"
        ),
        answer=answer,
    )


def signal_of_exit_code(rng: random.Random) -> Draft:
    number, name = rng.choice(((1, "SIGHUP"), (2, "SIGINT"), (6, "SIGABRT"), (9, "SIGKILL"), (9, "SIGKILL"),
                               (11, "SIGSEGV"), (13, "SIGPIPE"), (15, "SIGTERM"), (15, "SIGTERM")))  # fmt: skip
    code, what = 128 + number, rng.choice(("process", "container", "job", "worker", "script", "service"))
    return Draft(
        phrasings=(
            f"A {what} ended with exit code {code}. Which signal killed it (code minus 128)? Give its name.",
            f"exit code {code} of a {what}, name of the signal (minus 128)",
            f"{what} exit {code}: which signal, by name, code - 128",
            f"The {what} stopped with {code}. Subtract 128 and name the signal.",
            f"Which signal does the exit code {code} of a {what} stand for, if it is 128 plus the signal's number?",
            f"My {what} died with status {code}. As the status is 128 + signal, what is the signal called?",
            f"name of the signal behind exit code {code} (128 + n), seen on a {what}",
            f"Exit codes over 128 mean a signal. Print the name of the one for a {what} that returned {code}.",
            f"Take 128 off the exit status {code} of this {what} and tell me the name of that signal",
            f"docker ps shows that a {what} exited with {code}; with 128 taken off, which signal is it?",
        ),
        think=f"The signal's number is {code} minus 128; look its name up in the signal module.",
        code=f"import signal\n\nprint(signal.Signals({code} - 128).name)",
        answer=name,
    )


def process_with_most_memory(rng: random.Random) -> Draft:
    names, unit = (
        rng.sample(("nginx", "mysql", "redis", "python", "chrome", "docker", "java", "sshd"), rng.randint(3, 5)),
        rng.choice(("MB", "MB", "% CPU")),
    )
    values = rng.sample(range(1, 900 if unit == "MB" else 95), len(names))
    least = rng.random() < 0.3
    what, pick, value = (
        ("memory" if unit == "MB" else "CPU"),
        "min" if least else "max",
        min(values) if least else max(values),
    )
    shown = ", ".join(f"{n} {v} {unit}" for n, v in zip(names, values, strict=True)).replace(" %", "%")
    made, most = ", ".join(f'"{n}": {v}' for n, v in zip(names, values, strict=True)), "least" if least else "most"
    return Draft(
        phrasings=(
            f"From ps: {shown}. Which process uses the {most} {what}?",
            f"{most} {what}: {shown}",
            f"Which of these processes takes the {most} {what}: {shown}?",
            f"{shown} - process with the {most} {what}",
            f"My laptop is slow. top shows {shown}. Name the process with the {most} {what}.",
            f"Print the name of the process that uses the {most} {what} out of {shown}",
            f"processes {shown}; who has the {most} {what}",
            f"The task manager lists {shown}. Which program needs the {most} {what}?",
            f"Find the process using the {most} {what} in this list: {shown}",
            f"Looking at {shown}, which one is using the {most} {what}?",
        ),
        think=f"Put the processes with their {what} in a dictionary and take the one with the {pick}imum.",
        code=f"usage = {{{made}}}\nprint({pick}(usage, key=usage.get))",
        answer=names[values.index(value)],
    )
