"""Logs, options, connection strings and cron lines given in the question."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.system.written import clock
from training.skills.vocabulary import person

_MESSAGES = ("disk", "login", "timeout", "done", "miss", "saved", "retry", "start", "route", "memory", "backup", "mail")


def count_log_level(rng: random.Random) -> Draft:
    levels = ["INFO", "ERROR", "WARNING"]
    drawn = [rng.choice(levels) for _ in range(rng.randint(4, 5))]
    start, lines = rng.randrange(0, 1300), []
    for level in drawn:
        start += rng.randint(1, 20)
        lines.append(f"{clock(start)} {level} {rng.choice(_MESSAGES)}")
    level, log = rng.choice(drawn), "\n".join(lines)
    name = {"INFO": "info messages", "ERROR": "errors", "WARNING": "warnings"}[level]
    inline = log.replace("\n", "\\n")
    p = person(rng)
    return Draft(
        phrasings=(
            f'My program wrote the log "{inline}" last night. {p.name} asks how many {name} are in it, the '
            f"lines marked {level}.",
            f"{p.name} looks after a server and got this by mail. How many {name} ({level}) does it show?\n{log}",
            f'How many {level} lines are in this log? "{inline}"',
            f"log '{inline}', number of lines with {level}",
            f"How many {level} lines are in this log?\n{log}",
            f"Count the {name} in the log below.\n{log}",
            f"number of {level}:\n{log}",
            f"{log}\nhow many {name}",
            f"{log}\nHow many lines of the log above have the level {level}?",
            f"Our server wrote this. How many {name} were there?\n{log}",
            f"How often does {level} occur in these log lines?\n{log}",
            f"Here is a log:\n{log}\nHow many {name} does it contain?",
            f"Go through the log and count {level} entries:\n{log}",
            f"Please count the {level} messages.\n{log}",
            f"Read this log and tell me the number of {name}.\n{log}",
            f"how many {level.lower()} entries do you see\n{log}",
            f"I got the following output from a service; what is the number of its {name}?\n{log}",
            f"{log}\nThat is today's log; give me the count of its {level} lines.",
        ),
        think=f"How many {level} lines: count the lines of the log that contain {level}.",
        code=f'log = """{log}"""\nprint(sum(" {level} " in line for line in log.splitlines()))',
        answer=str(drawn.count(level)),
    )


def log_gap_seconds(rng: random.Random) -> Draft:
    start, n = rng.randrange(0, 80000), rng.choice((rng.randint(2, 90), rng.randint(30, 5000)))
    what = rng.choice((("Started job", "Finished job"), ("Request received", "Response sent"), ("Start", "End"),
                       ("Connection lost", "Connection restored"), ("Build started", "Build passed")))  # fmt: skip
    a, b = (f"{t // 3600:02d}:{t // 60 % 60:02d}:{t % 60:02d}" for t in (start, start + n))
    log = f"{a} {what[0]}\n{b} {what[1]}"
    one, two = f"{a} {what[0]}", f"{b} {what[1]}"
    p = person(rng)
    return Draft(
        phrasings=(
            f"Our log says '{one}' and after that '{two}'. {p.name} asks how many seconds passed in between.",
            f"seconds between these lines\n{log}",
            f"How many seconds passed between these two log lines?\n{log}",
            f"In the log, '{one}' is followed by '{two}'. How many seconds are between them?",
            f"seconds between:\n{log}",
            f"{log}\nhow many seconds",
            f"{log}\nHow many seconds lie between the first and the second line?",
            f"From '{one}' to '{two}', how many seconds did it take?",
            f"My log says '{one}' and later '{two}'. Give me the difference in seconds.",
            f"Find the time in seconds from the first entry to the second:\n{log}",
            f"How long, in seconds, was it between these entries?\n{log}",
            f"Compute the gap in seconds of the log entries '{one}' and '{two}'",
            f"Please tell me how many seconds this took:\n{log}",
            f"log: {one}; {two}. duration in seconds?",
            f"{log}\nGoing by the timestamps, what is the duration in seconds?",
            f"The service printed '{one}', then '{two}'; what is the number of seconds in between?",
        ),
        think=f"The seconds between: parse {a} and {b} and subtract.",
        code=(
            f'from datetime import datetime\n\nstart = datetime.strptime("{a}", "%H:%M:%S")\n'
            f'end = datetime.strptime("{b}", "%H:%M:%S")\nprint((end - start).seconds)'
        ),
        answer=str(n),
    )


def busiest_address(rng: random.Random) -> Draft:
    pool = [f"10.0.{rng.randint(0, 9)}.{rng.randint(1, 99)}" for _ in range(3)]
    while len(set(pool)) < 3:
        pool = [f"10.0.{rng.randint(0, 9)}.{rng.randint(1, 99)}" for _ in range(3)]
    counts = rng.choice(((3, 1, 1), (2, 1, 1), (2, 1, 0), (3, 1, 0)))
    calls = [ip for ip, count in zip(pool, counts, strict=True) for _ in range(count)]
    rng.shuffle(calls)
    lines = [f"{ip} /{rng.choice(('', 'login', 'cart', 'help', 'news'))}" for ip in calls]
    log = "\n".join(lines)
    inline = log.replace("\n", "\\n")
    return Draft(
        phrasings=(
            f'Which IP shows up most in "{inline}"?',
            f"Which IP address occurs most often in this access log?\n{log}",
            f"Which address made the most requests?\n{log}",
            f"most frequent ip:\n{log}",
            f"{log}\ntop ip address",
            f"{log}\nWhich client, by IP address, appears most often above?",
            f"Find the IP with the highest number of requests in the log below.\n{log}",
            f"Somebody is hammering our site. Which IP address sends the most requests here?\n{log}",
            f"Print the address that has the most lines in this log:\n{log}",
            f"Here is a web log:\n{log}\nWhat is the busiest IP address in it?",
            f"which ip shows up the most\n{log}",
            f"Please name the IP address with the most entries.\n{log}",
            f"Count the requests for each IP and give the one that has the most:\n{log}",
            f"{log}\nFrom which IP address did the largest number of these requests come?",
            f"Looking at these requests, who, as an IP address, is the most active?\n{log}",
        ),
        think="The busiest address: take the first word of every line, count them and print the most common one.",
        code=(
            f'from collections import Counter\n\nlog = """{log}"""\n'
            "print(Counter(line.split()[0] for line in log.splitlines()).most_common(1)[0][0])"
        ),
        answer=pool[0],
    )


def option_value(rng: random.Random) -> Draft:
    program = rng.choice(
        ("python app.py", "server", "npm start", "java -jar app.jar", "./run.sh", "docker run web", "backup")
    )
    values = {
        "port": str(rng.choice((8080, 3000, 443, rng.randint(1024, 9999)))),
        "host": rng.choice(("localhost", "192.168.1.5", "db.local", "example.com")),
        "level": str(rng.randint(2, 32)),
        "mode": rng.choice(("fast", "debug", "test", "production")),
        "output": rng.choice(("out.txt", "result.csv", "log.json")),
        "timeout": str(rng.randint(5, 300)),
    }
    keys = rng.sample(list(values), rng.randint(2, 4))
    key = rng.choice(keys)
    line = " ".join([program, *(f"--{k} {values[k]}" for k in keys)])
    return Draft(
        phrasings=(
            f"Get the value of --{key} from: {line}",
            f"What is the value of --{key} in: {line}",
            f"Which {key} is given in the command {line} ?",
            f"--{key} in {line}",
            f"{line} -> {key}?",
            f"Read the option --{key} from the command line {line}",
            f"I start my program with {line} and wonder what {key} it gets. Print it.",
            f"In the command {line}, what is passed as --{key}?",
            f"Parse this command and print its {key}: {line}",
            f"Someone ran {line} yesterday. What {key} did they choose?",
            f"what {key} does this use: {line}",
            f"Please find the argument of --{key} in {line} for me.",
            f"Get the word after --{key} in the call {line}",
            f"The script calls {line}; tell me the setting of --{key} there.",
            f"Given the shell line {line}, which value has the {key} option?",
        ),
        think=f"The value of --{key}: split the command line and take the word after --{key}.",
        code=f'args = "{line}".split()\nprint(args[args.index("--{key}") + 1])',
        answer=values[key],
    )


def connection_part(rng: random.Random) -> Draft:
    user, port = (
        rng.choice(("admin", "app", "reader", "anna", "web")),
        rng.choice((5432, 3306, 6379, 27017, rng.randint(1024, 9999))),
    )
    scheme = {3306: "mysql", 6379: "redis", 27017: "mongodb"}.get(port, "postgres")
    host = rng.choice(("db.example.com", "localhost", "10.0.0.5", "sql.internal", "data.shop.org"))
    base, secret = (
        rng.choice(("shop", "users", "orders", "blog", "stats")),
        rng.choice(("pw", "abc", "secret")) + str(rng.randint(1, 99)),
    )
    url = f"{scheme}://{user}:{secret}@{host}:{port}/{base}"
    what, attribute, answer = rng.choice(
        (("host", "hostname", host), ("port", "port", str(port)), ("user name", "username", user),
         ("database name", "path", base), ("password", "password", secret))
    )  # fmt: skip
    expression = 'urlsplit(url).path.lstrip("/")' if attribute == "path" else f"urlsplit(url).{attribute}"
    return Draft(
        phrasings=(
            f"What is the {what} in the connection string {url}?",
            f"Get the {what} from {url}",
            f"{what} of {url}",
            f"{url} -> {what}",
            f"My DATABASE_URL is {url}. What is the {what}?",
            f"Extract the {what} of the database URL {url}",
            f"Which {what} does {url} contain?",
            f"Parse {url} and print the {what}",
            f"I have to fill in the {what} in a form and only know {url}. What do I enter?",
            f"database url {url} what's the {what}",
            f"Please read the {what} off the connection string {url}.",
            f"The app connects with {url}. Tell me its {what}.",
            f"In DATABASE_URL={url}, which part is the {what}?",
            f"A config has {url} as its database address; give just the {what}.",
        ),
        think=f"The {what}: split the URL with urlsplit and take {attribute}.",
        code=f'from urllib.parse import urlsplit\n\nurl = "{url}"\nprint({expression})',
        answer=answer,
    )


def effective_setting(rng: random.Random) -> Draft:
    names = {
        "port": (80, 8080, 3000, 5000),
        "timeout": (5, 10, 30, 60),
        "retries": (1, 3, 5, 8),
        "workers": (1, 2, 4, 16),
    }
    keys = rng.sample(list(names), 3)
    first = {k: rng.choice(names[k]) for k in keys}
    second = {k: rng.choice([v for v in names[k] if v != first[k]]) for k in rng.sample(keys, rng.randint(1, 2))}
    key = rng.choice(keys)
    a, b = str(first).replace("'", '"'), str(second).replace("'", '"')
    return Draft(
        phrasings=(
            f"The default settings are {a} and the user settings {b} override them. What is {key}?",
            f"Defaults {a}, overrides {b}: what is the effective {key}?",
            f"defaults {a}, overridden by {b}, {key}?",
            f"{a} updated with {b}, value of {key}",
            f"My config {a} is overridden by {b}. Which {key} is used in the end?",
            f"Merge {b} over {a} and print {key}",
            f"Settings from {b} win over {a}. What {key} does the program run with?",
            f"A file has {a}; the environment has {b} and takes precedence. What is the resulting {key}?",
            f"Which {key} applies when {b} replaces values of the defaults {a}?",
            f"what {key} do i get if {a} are the defaults and {b} overrides",
            f"Please give the final {key}: base config {a}, local config {b}, local wins.",
            f"Take {a}, then let {b} overwrite it. Tell me {key} afterwards.",
            f"Base values: {a}. On top of them: {b}. Which value has {key} now?",
            f"With {a} as defaults and {b} given by the user, the program sees what {key}?",
        ),
        think=f"The effective {key}: merge the two dicts so that the second wins, and look {key} up.",
        code=f'settings = {{**{a}, **{b}}}\nprint(settings["{key}"])',
        answer=str(second[key] if key in second else first[key]),
    )


def cron_line(rng: random.Random) -> Draft:
    """The cron expression of a daily, weekly or monthly time."""
    at, kind = rng.randrange(0, 1440, rng.choice((1, 5, 15, 30))), rng.choice(("daily", "weekly", "monthly"))
    t, hour, minute = clock(at), at // 60, at % 60
    days = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    weekday, of_month = rng.randrange(7), rng.randint(1, 28)
    th = "th" if 10 < of_month < 14 else {1: "st", 2: "nd", 3: "rd"}.get(of_month % 10, "th")
    when, rest, words = {
        "daily": (f"every day at {t}", ("*", "*", "*"), f"daily at {t}"),
        "weekly": (f"every {days[weekday]} at {t}", ("*", "*", str(weekday)), f"on {days[weekday]}s at {t}"),
        "monthly": (
            f"on the {of_month}{th} of every month at {t}",
            (str(of_month), "*", "*"),
            f"monthly on the {of_month}{th} at {t}",
        ),
    }[kind]
    answer = " ".join((str(minute), str(hour), *rest))
    think = {"daily": "stars for the rest", "weekly": f"weekday {weekday} last", "monthly": f"day {of_month} third"}[
        kind
    ]
    return Draft(
        phrasings=(
            f"Make a cron line: {words}",
            f"My backup shall start {when}. What are the five fields in the crontab?",
            f"crontab time fields for {when}",
            f"cron for {when}",
            f"Write the cron expression for {when}",
            f"What is the cron schedule to run a job {when}?",
            f"cron {when}",
            f"crontab {words}",
            f"I want a backup to run {when}. Which cron expression do I need?",
            f"How do I write {when} in cron, with five fields?",
            f"Give me the five cron fields for a job that runs {words}",
            f"Convert '{when}' to a cron expression",
            f"Our report has to go out {words}. What goes into the crontab as its schedule?",
            f"cron expression that fires {words}",
            f"Please make a crontab schedule (five fields) for {when}.",
            f"A script should start {when}; print its cron schedule.",
            f"Which five cron fields mean {words}?",
            f"For a task to run {when}, what are minute, hour, day, month and weekday in crontab notation?",
        ),
        think=f"The cron expression: minute {minute}, hour {hour} of {t}, then {think}.",
        code=(f'hour, minute = map(int, "{t}".split(":"))\nprint(f"{{minute}} {{hour}} {" ".join(rest)}")'),
        answer=answer,
    )


def cron_time(rng: random.Random) -> Draft:
    hour, minute = rng.randrange(24), rng.choice((0, 15, 30, 45, rng.randrange(60)))
    rest = rng.choice(("* * *", "* * *", "* * 1", "1 * *", "* * 1-5", "15 * *", "* * 0"))
    line = f"{minute} {hour} {rest}"
    command = rng.choice(("backup.sh", "report.py", "cleanup.sh", "sync.py", "mail.sh"))
    p = person(rng)
    return Draft(
        phrasings=(
            f'My cron job is "{line}". My colleague wants to know at what time of day (HH:MM) it runs.',
            f"{p.name} found the line '{line} {command}' on an old server. At what time, HH:MM, does that start?",
            f"When does the cron {line} run? Give HH:MM.",
            f"what time does cron '{line}' mean (HH:MM)",
            f"At what time of day does the cron job '{line}' run (HH:MM)?",
            f"At which time does cron start {command} with the line '{line} {command}'? Print HH:MM.",
            f"time of cron '{line}' as HH:MM",
            f"cron {line} what time (hh:mm)",
            f"My crontab has '{line} {command}'. At what time, as HH:MM, does it run?",
            f"Read the cron expression '{line}' and print its time of day as HH:MM",
            f"What clock time does '{line}' mean in cron? Answer HH:MM.",
            f"A server runs {command} on the schedule '{line}'. When in the day is that, in 24-hour HH:MM?",
            f"Convert the hour and minute of the cron line '{line}' to HH:MM",
            f"when does '{line}' fire, in HH:MM",
            f"Please tell me the time (HH:MM) in the crontab entry '{line} {command}'.",
            f"The schedule says '{line}'. At which time of the day, HH:MM, should I look for output?",
            f"Which time, written HH:MM, stands in the first two fields of the crontab line '{line}'?",
            f"If {command} is scheduled by '{line}', the clock shows what (HH:MM) at its start?",
        ),
        think=f"The time of the cron line: the first field {minute} is the minute, the second {hour} the hour.",
        code=f'minute, hour = "{line}".split()[:2]\nprint(f"{{int(hour):02d}}:{{int(minute):02d}}")',
        answer=clock(hour * 60 + minute),
    )
