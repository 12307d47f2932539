"""Questions about a few log entries that stand in one line: first errors, users, codes, gaps, the commonest level."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.system.written import clock
from training.skills.vocabulary import person

_MESSAGES = ("ok", "timeout", "refused", "started", "saved", "disk full", "login", "retry", "connected", "stopped")


def first_error_time(rng: random.Random) -> Draft:
    level, last = rng.choice(("ERROR", "ERROR", "WARNING")), rng.random() < 0.35
    levels = [level, level, "INFO", "INFO", rng.choice(("INFO", level))]
    rng.shuffle(levels)
    start, times = rng.randrange(0, 1200), []
    for _ in levels:
        times.append(clock(start))
        start += rng.randint(1, 30)
    log = "; ".join(f"{t} {x} {rng.choice(_MESSAGES)}" for t, x in zip(times, levels, strict=True))
    hits = [i for i, x in enumerate(levels) if x == level]
    which, index, kind = ("last", -1, level.lower()) if last else ("first", 0, level.lower())
    return Draft(
        phrasings=(
            f"The log is: {log}. At what time was the {which} {kind}?",
            f"time of the {which} {level}: {log}",
            f"{log} - when was the {which} {kind}",
            f"When did the {which} {level} occur in this log? {log}",
            f"Find the time of the {which} {kind} in these entries: {log}",
            f"Our server logged {log}. When did the {which} {kind} come up?",
            f"Look for the {which} entry with the level {level} and print its time: {log}",
            f"{which} {kind} at? {log}",
            f"Something went wrong last night. From {log}, at which time do you see the {which} {kind}?",
            f"Given the log entries {log}, what is the time on the {which} {level} entry?",
        ),
        think=f"Split the entries at the semicolons, keep those with {level}, and take the time of the {which}.",
        code=(
            f'log = "{log}"\nhits = [entry for entry in log.split("; ") if "{level}" in entry]\n'
            f"print(hits[{index}].split()[0])"
        ),
        answer=times[hits[index]],
    )


def access_log_part(rng: random.Random) -> Draft:
    ip = f"{rng.choice((10, 192, 172, 127))}.{rng.randint(0, 255)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}"
    path = rng.choice(("/index.html", "/login", "/api/users", "/cart", "/img/logo.png", "/search"))
    status, size = rng.choice((200, 301, 403, 404, 500, 502)), rng.randint(120, 9000)
    method, date = rng.choice(("GET", "POST", "PUT")), f"{rng.randint(10, 28)}/Oct/{rng.randint(2018, 2030)}"
    when = f"{date}:{clock(rng.randrange(1440))}:{rng.randint(10, 59)}"
    line = f'{ip} - - [{when}] "{method} {path} HTTP/1.1" {status} {size}'
    what, expression, answer = rng.choice(
        (
            ("status code", "line.split()[-2]", str(status)),
            ("status code", "line.split()[-2]", str(status)),
            ("size in bytes", "line.split()[-1]", str(size)),
            ("client's IP address", "line.split()[0]", ip),
            ("requested path", "line.split('\"')[1].split()[1]", path),
            ("request method", "line.split('\"')[1].split()[0]", method),
        )
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f"From this line of my web server's log, I need the {what}: {line}",
            f"{p.name} saw a strange visit in the log of {p.his} site: {line} What is the {what} of it?",
            f"From the log line {line} get the {what}.",
            f"{what} in: {line}",
            f"What is the {what} in this access log line? {line}",
            f"{line} -> {what}",
            f"Extract the {what} from the web server log entry {line}",
            f"My web server wrote {line} and I only need the {what}.",
            f"apache log, print the {what}: {line}",
            f"Parse this line of an access log and print the {what}: {line}",
            f"Here is a request in the log: {line}. Which {what} does it have?",
            f"Which {what} was logged here? {line}",
        ),
        think=f"The {what}: split the log line and take the part where it stands.",
        code=f"line = '{line}'\nprint({expression})",
        answer=answer,
    )


def distinct_addresses(rng: random.Random) -> Draft:
    pool = [f"10.0.{a}.{b}" for a, b in zip(rng.sample(range(9), 4), rng.sample(range(1, 99), 4), strict=True)]
    calls = [rng.choice(pool) for _ in range(rng.randint(3, 6))]
    log = ", ".join(f"{ip} {rng.choice(('GET', 'POST'))} /{rng.choice(('', 'a', 'login', 'cart'))}" for ip in calls)
    return Draft(
        phrasings=(
            f"how many distinct ip addresses: {log}",
            f"How many different IP addresses are in this access log: {log}?",
            f"number of unique ips in {log}",
            f"Count the different clients (IP addresses) in {log}",
            f"{log} - how many different addresses",
            f"These requests came in: {log}. From how many different IP addresses?",
            f"unique visitors by ip: {log}",
            f"Each address counts once. How many addresses sent the requests {log}?",
            f"Print the number of distinct IP addresses among the log entries {log}",
            f"By their IP addresses, how many visitors did we have? {log}",
        ),
        think="Take the first word of every entry, the address, into a set and count it.",
        code=f'log = "{log}"\nprint(len({{entry.split()[0] for entry in log.split(", ")}}))',
        answer=str(sum(ip in calls for ip in pool)),
    )


def commonest_log_level(rng: random.Random) -> Draft:
    order = rng.sample(("INFO", "WARN", "ERROR", "DEBUG"), 3)
    levels = [
        level
        for level, n in zip(order, rng.choice(((3, 2, 1), (3, 1, 1), (4, 2, 2), (2, 1, 0))), strict=True)
        for _ in range(n)
    ]
    rng.shuffle(levels)
    shown = ", ".join(levels)
    return Draft(
        phrasings=(
            f"Which log level is most common in: {shown}?",
            f"most frequent level: {shown}",
            f"The levels in my log are {shown}. Which one occurs most often?",
            f"commonest log level of {shown}",
            f"What level do most of these log entries have? {shown}",
            f"Count the levels {shown} and print the one with the most entries",
            f"{shown}: which level is there most of",
            f"Today's messages had the levels {shown}. Name the most frequent level.",
            f"Find the log level that appears the most in {shown}",
            f"Looking at {shown}, which of the levels comes up more often than the others?",
        ),
        think="Split the levels at the commas, count them and take the most common one.",
        code=(
            f'from collections import Counter\n\nlevels = "{shown}".split(", ")\n'
            "print(Counter(levels).most_common(1)[0][0])"
        ),
        answer=order[0],
    )


def failed_logins(rng: random.Random) -> Draft:
    users = rng.sample(("anna", "bob", "carl", "dora", "eva", "finn"), 2)
    events = [(rng.choice(users), rng.choice(("ok", "failed", "failed"))) for _ in range(rng.randint(4, 6))]
    who, what = rng.choice(users), rng.choice(("failed", "failed", "ok"))
    log = ", ".join(f"user={u} login={r}" for u, r in events)
    kind = "failed logins" if what == "failed" else "successful logins (ok)"
    return Draft(
        phrasings=(
            f"The log says: {log}. How many {kind} has {who}?",
            f"{kind} of {who}: {log}",
            f"{log} - {who}, number of {kind}",
            f"How many {kind} of the user {who} are in this log: {log}?",
            f"Count the entries with user={who} and login={what} in {log}",
            f"Somebody may try to get into the account of {who}. How many {kind} does it have in {log}?",
            f"number of {kind} for {who} in {log}",
            f"Here are today's logins: {log}. For {who}, count the {kind}.",
            f"auth log {log}: how often {who} with login={what}",
            f"Given {log}, tell me how many {kind} there were by {who}.",
        ),
        think=f"Split the log at the commas and count the entries of {who} with login={what}.",
        code=f'log = "{log}"\nprint(log.split(", ").count("user={who} login={what}"))',
        answer=str(sum(event == (who, what) for event in events)),
    )


def count_status_class(rng: random.Random) -> Draft:
    codes = [rng.choice((200, 200, 201, 301, 302, 400, 401, 403, 404, 404, 500, 503)) for _ in range(rng.randint(5, 8))]
    digit, kind = rng.choice(((4, "client errors"), (4, "client errors"), (5, "server errors"), (2, "successes")))
    shown = ", ".join(map(str, codes))
    p = person(rng)
    return Draft(
        phrasings=(
            f"Our web server wrote these status codes: {shown}. {p.name} wants to know how many were {kind} "
            f"({digit}xx).",
            f"Status codes seen: {shown}. How many are {kind} ({digit}xx)?",
            f"{digit}xx count: {shown}",
            f"How many of the HTTP codes {shown} are {digit}xx?",
            f"number of {kind} ({digit}xx) in {shown}",
            f"Our site answered with {shown}. Count the {kind}, that is {digit}xx.",
            f"{shown} - how many {digit}xx codes are there",
            f"Count the responses that begin with {digit} ({kind}) among {shown}",
            f"In the access log I find the statuses {shown}. How many {kind} ({digit}xx) were there?",
            f"Which number of these responses have a {digit}xx status? {shown}",
            f"Of the requests with the results {shown}, how many ended in {digit}xx?",
        ),
        think=f"Count the codes whose hundreds are {digit}.",
        code=f"codes = {codes}\nprint(sum(code // 100 == {digit} for code in codes))",
        answer=str(sum(str(code)[0] == str(digit) for code in codes)),
    )


def longest_log_gap(rng: random.Random) -> Draft:
    start, gaps, times = rng.randrange(0, 80000), rng.sample(range(2, 400), rng.randint(3, 4)), []
    for gap in [0, *gaps]:
        start += gap
        times.append(f"{start // 3600:02d}:{start // 60 % 60:02d}:{start % 60:02d}")
    shown, quoted = ", ".join(times), ", ".join(f'"{t}"' for t in times)
    return Draft(
        phrasings=(
            f"Longest gap between the log entries at {shown} in seconds?",
            f"largest gap in seconds between {shown}",
            f"How many seconds is the longest pause between two entries in a row: {shown}?",
            f"{shown}: maximum time between neighbours, in seconds",
            f"A sensor reported at {shown}. What was its longest silence, in seconds?",
            f"Find the biggest distance in seconds of consecutive times {shown}",
            f"heartbeats {shown}, longest interval (s)",
            f"The log has the times {shown}. Between two entries that follow each other, how long was it at "
            "most, in seconds?",
            f"Take the differences of {shown} one after the other and print the greatest in seconds",
            f"What is the longest wait in seconds from one of the times {shown} to the next?",
        ),
        think="Read the times, subtract each from the one after it, and take the largest difference in seconds.",
        code=(
            f'from datetime import datetime\n\ntimes = [datetime.strptime(t, "%H:%M:%S") for t in [{quoted}]]\n'
            "print(max((b - a).seconds for a, b in zip(times, times[1:])))"
        ),
        answer=str(max(gaps)),
    )
