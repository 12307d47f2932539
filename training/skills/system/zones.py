"""Time zones with fixed offsets, by number or by letters, and Unix time."""

from __future__ import annotations

import calendar
import random
from datetime import datetime, timedelta

from training.skills.base import Draft
from training.skills.system.written import bare, british, clock, day, half_day_clock, long, short

_LETTERS = (("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7), ("PST", -8), ("PDT", -7), ("GMT", 0),
            ("UTC", 0), ("BST", 1), ("CET", 1), ("CEST", 2), ("EET", 2), ("IST", 5.5), ("JST", 9),
            ("AEST", 10))  # fmt: skip
"""Zones that people name by letters, and their hours ahead of UTC; CST and IST as in America and India."""


def _offset(hours: int) -> str:
    return f"UTC{hours:+d}"


def convert_utc_offset(rng: random.Random) -> Draft:
    n, source, target = rng.randrange(0, 1440, 5), *rng.sample(range(-11, 13), 2)
    t, a, b = clock(n), _offset(source), _offset(target)
    return Draft(
        phrasings=(
            f"Anna (in {a}) rings her brother (in {b}) when it is {t} for her. What does his clock say?",
            f"The alarm went off at {t} {a}. I am in {b}. What was the local time for me?",
            f"call at {t} {a}, what time for {b}",
            f"meeting {t} in {a}, I live in {b}, when is it for me",
            f"What time is {t} {a} in {b}?",
            f"Convert {t} from {a} to {b}",
            f"It is {t} in {a}. What time is it in {b}?",
            f"{t} {a} to {b}",
            f"{t} in {a} is what time in {b}",
            f"A call is at {t} ({a}). At what time is that for a colleague in {b}?",
            f"If the clock shows {t} at {a}, what does it show at {b}?",
            f"Change {t} {a} into the local time of {b}.",
            f"{t} ({a}) = ? ({b})",
            f"Meeting at {t} {a}; what time is it in {b}?",
            f"I am in {b}. The stream starts at {t} {a}. What time is that for me?",
            f"My clock is {a} and shows {t}. What does a clock in {b} show?",
            f"Tell me what {t} {a} is in {b}.",
            f"time zone {a} to {b}: {t}",
            f"Give me {t} {a} as {b} time",
            f"A server in {a} restarts at {t}. What time is it then in {b}?",
            f"If it's {t} at {a}, what's the time at {b}?",
            f"{a} {t} -> {b}",
            f"The deadline is {t} in {a}. By what local time must I send it from {b}?",
            f"What is the local time in {b} when it's {t} in {a}?",
            f"An e-mail was sent at {t} {a}. At what time was that in {b}?",
            f"{t} {a.replace('UTC', 'GMT')} to {b.replace('UTC', 'GMT')}",
            f"What time is it at {b.replace('UTC', 'GMT')} when it is {t} at {a.replace('UTC', 'GMT')}?",
            f"Convert the time {t} {a} to {b}.",
            f"When it is {t} in {a}, what time is it in {b}?",
        ),
        think=f"From {a} to {b}: take {source} hours off {t} to get UTC, add {target} hours, and wrap at 24.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f't = datetime.strptime("{t}", "%H:%M")\n'
            f't = t - timedelta(hours={source}) + timedelta(hours={target})\nprint(t.strftime("%H:%M"))'
        ),
        answer=clock(n + 60 * (target - source)),
    )


def from_unix_time(rng: random.Random) -> Draft:
    n = rng.choice((0, 86400, 10**9, 1234567890, rng.randint(10**6, 2 * 10**9), rng.randint(10**9, 2 * 10**9)))
    moment = datetime(1970, 1, 1) + timedelta(seconds=n)
    return Draft(
        phrasings=(
            f"{n} unix time to date (utc)",
            f"What date and time is the Unix timestamp {n} in UTC?",
            f"Convert the Unix timestamp {n} to a UTC date and time",
            f"unix timestamp {n} to utc",
            f"epoch {n} to date and time (UTC)",
            f"What is {n} seconds since the epoch as UTC time?",
            f"My log file has the timestamp {n}. Which UTC date and time is that?",
            f"Decode the epoch time {n} into YYYY-MM-DD HH:MM:SS, UTC.",
            f"Turn the POSIX time {n} into a readable UTC date with time.",
            f"{n} unix time to date",
            f"What UTC date and time is epoch {n}?",
            f"Convert {n} (Unix seconds) to YYYY-MM-DD HH:MM:SS in UTC",
            f"timestamp {n} in human readable UTC, date and time",
            f"When was Unix time {n}? Give date and time in UTC.",
            f"The token expires at {n} (epoch seconds). What date and time is that in UTC?",
            f"Tell me the UTC date and time for the timestamp {n}.",
            f"epoch to datetime utc: {n}",
            f"A database column has {n}, seconds since 1970. Which date and time, UTC, does it mean?",
            f"date -u -d @{n} as YYYY-MM-DD HH:MM:SS",
            f"Make the Unix timestamp {n} readable (UTC, like 2000-01-31 12:00:00).",
            f"I got {n} from time.time(). Show it as UTC date and time.",
            f"What moment in UTC is {n} seconds after January 1, 1970?",
            f"Convert epoch time {n} to UTC.",
            f"Which UTC date and time does the Unix time {n} stand for?",
        ),
        think=f"UTC date and time of a Unix time: turn {n} seconds since 1970 into a UTC datetime and format it.",
        code=(
            "from datetime import datetime, timezone\n\n"
            f'print(datetime.fromtimestamp({n}, timezone.utc).strftime("%Y-%m-%d %H:%M:%S"))'
        ),
        answer=moment.isoformat(sep=" "),
    )


def to_unix_time(rng: random.Random) -> Draft:
    d, n = day(rng, 1971, 2037), rng.choice((0, 0, rng.randrange(1440)))
    t = clock(n)
    return Draft(
        phrasings=(
            f"{d}T{t}:00Z to epoch seconds",
            f"epoch for {d} {t} utc",
            f"What is the Unix timestamp of {d} {t} UTC?",
            f"Convert {d} {t} UTC to a Unix timestamp",
            f"unix time of {d} {t} utc",
            f"epoch seconds for {d} {t} (UTC)",
            f"How many seconds after the epoch is {long(d)} at {t} UTC?",
            f"An API wants the epoch time for {british(d)}, {t} UTC. What do I send?",
            f"Give me the POSIX timestamp for {long(d)}, {t} UTC.",
            f"Turn the UTC time {d} {t} into seconds since 1970.",
            f"unix timestamp {d} {t} utc",
            f"What's the epoch time of {long(d)}, {t} UTC?",
            f"{british(d)} {t} UTC in Unix time",
            f"Give me {d} {t} UTC as seconds since the epoch",
            f"{d} {t} UTC to epoch seconds",
            f"How many seconds since January 1, 1970 is it at {t} UTC on {british(d)}?",
            f"I schedule a job for {long(d)} at {t} UTC and need the Unix timestamp. What is it?",
            f"datetime to unix: {d} {t} (UTC)",
            f"Tell me the Unix time on {short(d)} at {t} UTC.",
            f"Find the timestamp, in seconds, of {british(d)} {t} UTC.",
            f"The token is valid until {d} {t} UTC. What goes into its exp field, in Unix seconds?",
            f"Encode {long(d)} {t} UTC as a Unix timestamp",
            f"epoch of {bare(d)} {t} utc",
            f"Convert {long(d)} {t} UTC to Unix time.",
            f"What is the epoch timestamp for {d} {t} UTC?",
        ),
        think=f"The Unix time of a UTC date: make the UTC datetime {d} {t} and take its timestamp.",
        code=(
            "from datetime import datetime, timezone\n\n"
            f"t = datetime({d.year}, {d.month}, {d.day}, {n // 60}, {n % 60}, tzinfo=timezone.utc)\n"
            "print(int(t.timestamp()))"
        ),
        answer=str(calendar.timegm((d.year, d.month, d.day, n // 60, n % 60, 0))),
    )


def convert_zone_letters(rng: random.Random) -> Draft:
    n, ((a, source), (b, target)) = rng.randrange(0, 1440, 15), rng.sample(_LETTERS, 2)
    written, pattern, form = rng.choice(
        ((clock, '"%H:%M"', ""), (half_day_clock, '"%I:%M %p"', '.lstrip("0")')),
    )
    t = written(n)
    return Draft(
        phrasings=(
            f"webinar starts {t} {a}, what time is that in {b}",
            f"meeting at {t} {a}, when is it in {b}",
            f"What time is {t} {a} in {b}?",
            f"Convert {t} {a} to {b}",
            f"{t} {a} to {b}",
            f"{t} {a} in {b}",
            f"It is {t} {a}. What time is it in {b}?",
            f"what's {t} {a} in {b} time",
            f"The webinar starts at {t} {a}. When is that in {b}?",
            f"I am on {b}. A call is set for {t} {a}. At what time do I dial in?",
            f"A game server resets at {t} {a}; what is that in {b}?",
            f"My flight leaves at {t} {a}. What time is it in {b} then?",
            f"{a} to {b}: {t}",
            f"If it's {t} {a}, what time is it {b}?",
            f"Tell me the {b} time for {t} {a}.",
            f"The store opens its sale at {t} {a}. What is the {b} time?",
            f"Change {t} from {a} to {b}, please",
            f"When a clock on {a} shows {t}, what does a clock on {b} show?",
            f"The deadline is {t} {a}, and I live by {b}. Until what time can I send it in?",
            f"time zone conversion {t} {a} -> {b}",
            f"At {t} {a}, what is the time in {b}?",
            f"the {b} equivalent of {t} {a}",
            f"Give {t} {a} in {b} time.",
            f"Which {b} time is the same as {t} {a}?",
        ),
        think=f"The time in {b}: {a} is UTC{source:+}, so take {source} hours off {t} for UTC; {b} is UTC{target:+}.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f't = datetime.strptime("{t}", {pattern})\n'
            f"t = t - timedelta(hours={source}) + timedelta(hours={target})\nprint(t.strftime({pattern}){form})"
        ),
        answer=written(n + int(60 * (target - source))),
    )
