"""Logs in a line, asked about in everyday words: shares of errors, mean times, lines with a word, events of a user."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied

_USERS = ("bob", "amy", "joe", "kim", "eva", "tom", "ana")
_LINES = (
    "login ok", "login failed for root", "password failed", "disk full on sda", "backup finished", "backup failed",
    "user logged out", "connection timeout", "disk check ok", "mail sent", "mail failed", "timeout while reading",
    "service restarted", "upload finished", "root logged in",
)  # fmt: skip


def error_rate_of_codes(rng: random.Random) -> Draft:
    codes = [
        rng.choice((200, 200, 200, 201, 301, 304, 400, 403, 404, 500, 502, 503)) for _ in range(rng.randint(4, 10))
    ]
    bad = sum(str(code)[0] in "45" for code in codes)
    if tied(Fraction(100 * bad, len(codes)), 1):
        return error_rate_of_codes(rng)
    shown = ", ".join(map(str, codes))
    return Draft(
        phrasings=(
            f"Our web server sent the status codes {shown}. What percentage were errors (400 and up), to 1 decimal?",
            f"error rate in percent, 1 decimal (codes from 400): {shown}",
            f"How many percent of the answers {shown} have a code of 400 or more? Round to 1 decimal.",
            f"{shown} - share of errors, 400 or higher, in % with 1 decimal",
            f"Of the responses {shown}, which share in percent (1 decimal) failed with 4xx or 5xx, that is 400 "
            "and above?",
            f"status codes {shown}: percent >= 400, one decimal",
            f"The boss asks for the error rate: codes {shown}, errors being 400 and more. Percent to 1 "
            "decimal, please.",
            f"Count the codes of at least 400 in {shown} and give them as a percentage of all, rounded to 1 decimal",
            f"I refreshed the page and got {shown}. In what percent of the tries (1 decimal) was it an error, "
            "400 or above?",
            f"Requests ended in {shown}. What part, in percent to 1 decimal, is 400 or greater?",
        ),
        think="The codes of 400 and more, divided by the number of codes, times 100, to 1 decimal.",
        code=f"codes = {codes}\nbad = sum(code >= 400 for code in codes)\nprint(round(bad / len(codes) * 100, 1))",
        answer=str(float(round(Fraction(100 * bad, len(codes)), 1))),
    )


def mean_response_time(rng: random.Random) -> Draft:
    unit = rng.choice(("ms", "ms", "ms", "s"))
    times = [rng.randint(20, 900) if unit == "ms" else rng.randint(1, 60) for _ in range(rng.randint(3, 6))]
    what, top = rng.choice(("Response", "Ping", "Query", "Load")), rng.random() < 0.3
    mean = Fraction(sum(times), len(times))
    if tied(mean, 1):
        return mean_response_time(rng)
    shown = ", ".join(f"{t}{unit}" for t in times)
    word = f"highest, in {unit} without the unit" if top else f"average, in {unit} to 1 decimal"
    answer = str(sorted(times)[-1]) if top else str(float(round(mean, 1)))
    end = "print(max(times))" if top else "print(round(sum(times) / len(times), 1))"
    return Draft(
        phrasings=(
            f"{what} times {shown}: what is the {word}?",
            f"{shown} - {word}",
            f"The log has the {what.lower()} times {shown}. Which is the {word}?",
            f"{word} of {shown}",
            f"I measured {shown}. Tell me the {word}, please",
            f"Take the numbers from {shown} and print the {word}",
            f"{what.lower()} times were {shown}; I want the {word}",
            f"Is the server slow? It took {shown}. Give the {word}.",
            f"What do you get for the {word}, with {what.lower()} times of {shown}?",
            f"From the measurements {shown} find the {word}",
        ),
        think=f"Split at the commas, take {unit} off each time and compute the {'highest' if top else 'average'}.",
        code=f'text = "{shown}"\ntimes = [int(t.removesuffix("{unit}")) for t in text.split(", ")]\n{end}',
        answer=answer,
    )


def lines_with_word(rng: random.Random) -> Draft:
    lines = rng.sample(_LINES, rng.randint(3, 6))
    words = [w for line in lines for w in line.split() if len(w) > 3]
    word, count = rng.choice(words), rng.random() < 0.4
    found = [line for line in lines if word in line.split()]
    if [line for line in lines if word in line] != found:
        return lines_with_word(rng)
    shown = "; ".join(lines)
    ask = "How many lines contain" if count else "Which lines contain"
    tail = "" if count else ", joined with semicolons and a space"
    end = "len(hits)" if count else '"; ".join(hits)'
    return Draft(
        phrasings=(
            f'{ask} "{word}"{tail}: {shown}?',
            f"{'count of' if count else 'only the'} entries with {word}{tail}: {shown}",
            f'{"grep -c" if count else "grep"} "{word}" on the lines {shown}{tail}',
            f"The log reads: {shown}. {ask} the word {word}{tail}?",
            f"{shown} - {'number of lines' if count else 'the lines'} with {word}{tail}",
            f"Search these messages for {word} and print "
            f"{'how many have it' if count else 'those that have it'}{tail}: {shown}",
            f"I only care for {word}. {'How many' if count else 'Which'} of these messages have it{tail}? {shown}",
            f"find {word} in {shown}, {'count' if count else 'show'} the lines{tail}",
            f"Given the messages {shown} (semicolons between them), {'count those' if count else 'list those'} with "
            f"{word}{tail}.",
            f"{'In how many' if count else 'In which'} of the entries {shown} does {word} occur{tail}?",
        ),
        think=f"Split the lines at the semicolons and {'count' if count else 'keep'} those with {word} in them.",
        code=f'log = "{shown}"\nhits = [line for line in log.split("; ") if "{word}" in line]\nprint({end})',
        answer=str(len(found)) if count else "; ".join(found),
    )


def count_each_level(rng: random.Random) -> Draft:
    levels = [rng.choice(("INFO", "INFO", "WARN", "ERROR", "DEBUG")) for _ in range(rng.randint(4, 7))]
    entries = [
        f"{level} {rng.choice(('start', 'disk', 'net', 'mail', 'user', 'cache', 'db', 'stop'))}" for level in levels
    ]
    shown, counts = ", ".join(entries), {}
    for level in levels:
        counts[level] = sum(entry.startswith(level) for entry in entries)
    return Draft(
        phrasings=(
            f"Count the log levels, as a dictionary in the order they come up: {shown}",
            f"dictionary of level counts: {shown}",
            f"How many entries of each level are there, as a dict? {shown}",
            f"{shown} -> counts per level (dict)",
            f"The log is {shown}. Make a dictionary from level to number of entries.",
            f"number of INFO, WARN and so on as a Python dict: {shown}",
            f"For the daily report I need how often each level occurs, as a dictionary: {shown}",
            f"Group {shown} by their first word and print a dictionary of the counts",
            f"tally the levels in {shown}; print a dict",
            f"What dictionary tells how many messages every level has in {shown}?",
        ),
        think="Split the entries at the commas, take the first word of each and count them.",
        code=(
            f'from collections import Counter\n\nlog = "{shown}"\n'
            'print(dict(Counter(entry.split()[0] for entry in log.split(", "))))'
        ),
        answer=str(counts),
    )


def count_user_events(rng: random.Random) -> Draft:
    users = rng.sample(_USERS, 3)
    kinds = rng.choice((("login", "logout"), ("upload", "delete"), ("open", "close")))
    events = [f"{rng.choice((kinds[0], kinds[0], kinds[1]))} {rng.choice(users)}" for _ in range(rng.randint(4, 8))]
    kind, who = rng.choice(events).split()
    log, wanted = "; ".join(events), f"{kind} {who}"
    return Draft(
        phrasings=(
            f'How often does "{wanted}" stand in the log "{log}"?',
            f"{log} - how many times {wanted}",
            f"In the log {log}, what is the number of {kind} events of {who}?",
            f"count '{wanted}': {log}",
            f"Log: {log}. How many entries with {kind} does {who} have?",
            f"how often {kind} by {who} in {log}",
            f"The door system wrote {log}. Count how many times {who} is there with {kind}.",
            f"Number of entries that say {wanted} among these: {log}",
            f"Look at {log} and tell me the count of {kind} for the user {who}",
            f"We check {who}. How many of the entries {log} are a {kind} by this user?",
        ),
        think=f"Split the log at the semicolons and count the entries that are {wanted}.",
        code=f'log = "{log}"\nprint(log.split("; ").count("{wanted}"))',
        answer=str(sum(event.split() == [kind, who] for event in events)),
    )


def log_span_minutes(rng: random.Random) -> Draft:
    start = datetime(
        rng.randint(2018, 2030), rng.randint(1, 12), rng.randint(1, 28), rng.randrange(24), rng.randrange(60)
    )
    n = rng.randint(2, 12)
    end, across = start + timedelta(minutes=30 * n + rng.choice((0, 15))), rng.random() < 0.3
    end += timedelta(days=across)
    minutes = 30 * n + end.minute % 30 - start.minute % 30 + 30 * (end.minute % 30 < start.minute % 30) + 1440 * across
    first, last = f"{start:%Y-%m-%d %H:%M}:00 start", f"{end:%Y-%m-%d %H:%M}:00 end"
    middle = f"{start + (end - start) / 2:%Y-%m-%d %H:%M}:30 working"
    log = "; ".join((first, middle, last))
    return Draft(
        phrasings=(
            f"How many minutes lie between the first and the last log entry: {log}?",
            f"minutes from first to last entry: {log}",
            f"{log} - duration in minutes",
            f"The log is {log}. For how many minutes did it run?",
            f"Time in minutes from the start entry to the end entry of {log}",
            f"A backup wrote {log}. How many minutes did it take in all?",
            f"Read the times of the first and last entries in {log} and print the minutes between",
            f"From start to end, how many minutes passed? {log}",
            f"how long (min) between the outer entries of {log}",
            f"Our job's log has {log}. What is its running time in minutes?",
        ),
        think="Parse the first 19 characters of the first and the last entry, subtract and divide by 60.",
        code=(
            f'from datetime import datetime\n\nlog = "{log}".split("; ")\n'
            "start = datetime.fromisoformat(log[0][:19])\nend = datetime.fromisoformat(log[-1][:19])\n"
            "print(int((end - start).total_seconds() // 60))"
        ),
        answer=str(minutes),
    )
