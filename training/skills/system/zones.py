"""Time zones with fixed offsets, and Unix time."""

from __future__ import annotations

import calendar
import random
from datetime import datetime, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, clock, day, long


def _offset(hours: int) -> str:
    return f"UTC{hours:+d}"


def convert_utc_offset(rng: random.Random) -> Draft:
    n, source, target = rng.randrange(0, 1440, 5), *rng.sample(range(-11, 13), 2)
    t, a, b = clock(n), _offset(source), _offset(target)
    return Draft(
        phrasings=(
            f"What time is {t} {a} in {b}?",
            f"Convert {t} from {a} to {b}",
            f"It is {t} in {a}. What time is it in {b}?",
            f"{t} {a} to {b}",
            f"{t} in {a} is what time in {b}",
            f"A call is at {t} ({a}). At what time is that for a colleague in {b}?",
            f"If the clock shows {t} at {a}, what does it show at {b}?",
            f"Change {t} {a} into the local time of {b}.",
            f"Convert the time {t} {a} to {b}.",
            f"When it is {t} in {a}, what time is it in {b}?",
        ),
        think=f"Take {source} hours off {t} to get UTC, add {target} hours, and wrap at 24.",
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
            f"What date and time is the Unix timestamp {n} in UTC?",
            f"Convert the Unix timestamp {n} to a UTC date and time",
            f"unix timestamp {n} to utc",
            f"epoch {n} to date and time (UTC)",
            f"What is {n} seconds since the epoch as UTC time?",
            f"My log file has the timestamp {n}. Which UTC date and time is that?",
            f"Decode the epoch time {n} into YYYY-MM-DD HH:MM:SS, UTC.",
            f"Turn the POSIX time {n} into a readable UTC date with time.",
            f"Convert epoch time {n} to UTC.",
            f"Which UTC date and time does the Unix time {n} stand for?",
        ),
        think=f"Turn {n} seconds since 1970 into a UTC datetime and format it.",
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
            f"What is the Unix timestamp of {d} {t} UTC?",
            f"Convert {d} {t} UTC to a Unix timestamp",
            f"unix time of {d} {t} utc",
            f"epoch seconds for {d} {t} (UTC)",
            f"How many seconds after the epoch is {long(d)} at {t} UTC?",
            f"An API wants the epoch time for {british(d)}, {t} UTC. What do I send?",
            f"Give me the POSIX timestamp for {long(d)}, {t} UTC.",
            f"Turn the UTC time {d} {t} into seconds since 1970.",
            f"Convert {long(d)} {t} UTC to Unix time.",
            f"What is the epoch timestamp for {d} {t} UTC?",
        ),
        think=f"Make the UTC datetime {d} {t} and take its timestamp.",
        code=(
            "from datetime import datetime, timezone\n\n"
            f"t = datetime({d.year}, {d.month}, {d.day}, {n // 60}, {n % 60}, tzinfo=timezone.utc)\n"
            "print(int(t.timestamp()))"
        ),
        answer=str(calendar.timegm((d.year, d.month, d.day, n // 60, n % 60, 0))),
    )
