"""Named time zones, ISO times with offsets, and moments on the Unix clock."""

from __future__ import annotations

import random
from datetime import datetime, timedelta, timezone

from training.skills.base import Draft
from training.skills.system.written import british, clock, day, long

_PLACES = (("Tokyo", "Asia/Tokyo", 540, 540), ("Delhi", "Asia/Kolkata", 330, 330), ("Dubai", "Asia/Dubai", 240, 240),
           ("Singapore", "Asia/Singapore", 480, 480), ("Shanghai", "Asia/Shanghai", 480, 480),
           ("Hong Kong", "Asia/Hong_Kong", 480, 480), ("Seoul", "Asia/Seoul", 540, 540),
           ("Bangkok", "Asia/Bangkok", 420, 420), ("Mumbai", "Asia/Kolkata", 330, 330),
           ("Manila", "Asia/Manila", 480, 480), ("Istanbul", "Europe/Istanbul", 180, 180),
           ("Lima", "America/Lima", -300, -300), ("Bogota", "America/Bogota", -300, -300),
           ("Buenos Aires", "America/Argentina/Buenos_Aires", -180, -180),
           ("Nairobi", "Africa/Nairobi", 180, 180), ("Lagos", "Africa/Lagos", 60, 60),
           ("Johannesburg", "Africa/Johannesburg", 120, 120), ("Phoenix", "America/Phoenix", -420, -420),
           ("Honolulu", "Pacific/Honolulu", -600, -600), ("Kathmandu", "Asia/Kathmandu", 345, 345),
           ("Brisbane", "Australia/Brisbane", 600, 600), ("Sydney", "Australia/Sydney", 660, 600),
           ("Auckland", "Pacific/Auckland", 780, 720), ("London", "Europe/London", 0, 60),
           ("Dublin", "Europe/Dublin", 0, 60), ("Lisbon", "Europe/Lisbon", 0, 60), ("Paris", "Europe/Paris", 60, 120),
           ("Berlin", "Europe/Berlin", 60, 120), ("Rome", "Europe/Rome", 60, 120),
           ("Madrid", "Europe/Madrid", 60, 120), ("Amsterdam", "Europe/Amsterdam", 60, 120),
           ("Athens", "Europe/Athens", 120, 180), ("New York", "America/New_York", -300, -240),
           ("Toronto", "America/Toronto", -300, -240), ("Chicago", "America/Chicago", -360, -300),
           ("Denver", "America/Denver", -420, -360), ("Los Angeles", "America/Los_Angeles", -480, -420),
           ("San Francisco", "America/Los_Angeles", -480, -420),
           ("Seattle", "America/Los_Angeles", -480, -420))  # fmt: skip
"""City, zone, minutes ahead of UTC in January and in July, the same in all the years that are drawn."""


def _place(rng: random.Random) -> tuple[str, str, int, int]:
    """City, zone, and the minutes ahead of UTC in January and in July."""
    return rng.choice(_PLACES)


def _moment(rng: random.Random) -> tuple[datetime, bool]:
    """A time in January or July, and whether it is July."""
    summer = rng.random() < 0.5
    month, year = (7 if summer else 1), rng.randint(2018, 2028)
    return datetime(year, month, rng.randint(2, 29), rng.randrange(24), rng.choice((0, 0, 15, 30, 45))), summer


def convert_between_zones(rng: random.Random) -> Draft:
    (a, zone_a, *ahead_a), (b, zone_b, *ahead_b) = _place(rng), _place(rng)
    while b == a:
        b, zone_b, *ahead_b = _place(rng)
    moment, summer = _moment(rng)
    d, t = moment.date(), moment.strftime("%H:%M")
    there = moment + timedelta(minutes=ahead_b[summer] - ahead_a[summer])
    return Draft(
        phrasings=(
            f"on {d} it's {t} in {a}, time in {b}?",
            f"call from {a} at {t} on {british(d)}: what time is it in {b}",
            f"It is {t} in {a} on {long(d)}. What time is it in {b}?",
            f"Convert {d} {t} from {zone_a} to {zone_b}",
            f"{d} {t} {a} time in {b}",
            f"what time is it in {b} when it is {t} in {a} on {d}",
            f"A meeting is at {t} in {a} on {british(d)}. At what local time do I join from {b}?",
            f"The match starts in {a} on {long(d)} at {t}. When do I have to switch on the TV in {b}?",
            f"Could you please convert {t} on {d} in {a} to the time in {b}?",
            f"{a} {t} -> {b}, on {d}",
            f"On {british(d)}, which time does a clock in {b} show when one in {a} shows {t}?",
            f"Given {d} {t} in the zone {zone_a}, print HH:MM in the zone {zone_b}",
            f"{t} in {a} on {d}: what time in {b}?",
            f"What time is it in {b} if it's {t} in {a} on {long(d)}?",
            f"My call with {a} is on {british(d)} at {t} their time. What time is that here in {b}?",
            f"{a} to {b} time: {t} on {d}",
            f"I live in {b}. A webinar starts at {t} {a} time on {long(d)}. When is that for me?",
            f"{t} {a} time on {british(d)} is what time in {b}",
            f"If a game kicks off at {t} in {a} on {d}, what is the local time in {b}?",
            f"On {long(d)} my friend in {a} calls at {t} her time. What time is it for me in {b}?",
            f"Tell me the {b} time for {t} in {a} on {british(d)}.",
            f"time difference: {t} in {a} ({d}) = ? in {b}",
            f"Give {t} {a} time on {long(d)} in {b} time, HH:MM",
            f"At {t} on {d} in {a}, what do the clocks in {b} say?",
            f"What is {t} in {a} on {d} as {b} time?",
            f"When it is {t} on {long(d)} in {a}, what is the time in {b}?",
        ),
        think=f"The time in {b}: make the time {t} in {zone_a} and convert it to {zone_b}.",
        code=(
            "from datetime import datetime\nfrom zoneinfo import ZoneInfo\n\n"
            f"t = datetime({d.year}, {d.month}, {d.day}, {moment.hour}, {moment.minute}, "
            f'tzinfo=ZoneInfo("{zone_a}"))\n'
            f'print(t.astimezone(ZoneInfo("{zone_b}")).strftime("%H:%M"))'
        ),
        answer=clock(there.hour * 60 + there.minute),
    )


def utc_to_city(rng: random.Random) -> Draft:
    city, zone, *ahead = _place(rng)
    moment, summer = _moment(rng)
    d, t = moment.date(), moment.strftime("%H:%M")
    local = moment + timedelta(minutes=ahead[summer])
    return Draft(
        phrasings=(
            f"What is the local date and time in {city} when it is {d} {t} UTC?",
            f"Convert {d} {t} UTC to {zone}",
            f"{d} {t} utc in {city} time",
            f"utc {d} {t} to {zone}",
            f"A server logs {d} {t} UTC. Which date and time is that in {city}?",
            f"The launch is on {long(d)} at {t} UTC. When is it in {city}, date and time?",
            f"Could you give {t} UTC on {british(d)} in the local time of {city}, with the date?",
            f"local time {city} for {d} {t} UTC (YYYY-MM-DD HH:MM)",
            f"Print {d} {t} UTC as YYYY-MM-DD HH:MM in the zone {zone}",
            f"My phone is set to {city}. What does it show, with date, at {t} UTC on {long(d)}?",
            f"Which local date and time does {city} have at {d} {t} UTC?",
            f"When it is {t} UTC on {british(d)}, what are date and time in {city}?",
        ),
        think=f"Make the UTC time {d} {t} and convert it to {zone}.",
        code=(
            "from datetime import datetime, timezone\nfrom zoneinfo import ZoneInfo\n\n"
            f"t = datetime({d.year}, {d.month}, {d.day}, {moment.hour}, {moment.minute}, tzinfo=timezone.utc)\n"
            f'print(t.astimezone(ZoneInfo("{zone}")).strftime("%Y-%m-%d %H:%M"))'
        ),
        answer=local.isoformat(" ")[:16],
    )


def zone_offset(rng: random.Random) -> Draft:
    city, zone, *ahead = _place(rng)
    moment, summer = _moment(rng)
    d = moment.date()
    sign, (h, m) = "-" if ahead[summer] < 0 else "+", divmod(abs(ahead[summer]), 60)
    return Draft(
        phrasings=(
            f"utc offset {city} {d}, like +0100",
            f"What is the UTC offset of {city} on {long(d)}, like +0100?",
            f"Find the UTC offset of {zone} on {d} in the form +HHMM",
            f"utc offset {city} {d} (+HHMM)",
            f"offset of {zone} on {d}",
            f"How far is {city} from UTC on {british(d)}? Answer as +HHMM or -HHMM.",
            f"An e-mail sent from {city} on {long(d)} carries an offset like +0530. Which one?",
            f"Could you look up the offset from UTC that {city} had on {d}, written +HHMM?",
            f"{city} {d} timezone offset as +0000",
            f"With summer time in mind, print the UTC offset of {zone} for {british(d)}",
            f"Which offset, such as -0500, applies in {city} on {d}?",
            f"Give the UTC offset of {zone} on {long(d)} as +HHMM.",
            f"What offset from UTC, as +HHMM, does {city} have on {d}?",
        ),
        think=f"Make {d} in {zone} and format its offset.",
        code=(
            "from datetime import datetime\nfrom zoneinfo import ZoneInfo\n\n"
            f't = datetime({d.year}, {d.month}, {d.day}, 12, tzinfo=ZoneInfo("{zone}"))\nprint(t.strftime("%z"))'
        ),
        answer=f"{sign}{h:02d}{m:02d}",
    )


def flight_arrival(rng: random.Random) -> Draft:
    (a, zone_a, *ahead_a), (b, zone_b, *ahead_b) = _place(rng), _place(rng)
    while b == a:
        b, zone_b, *ahead_b = _place(rng)
    moment, summer = _moment(rng)
    hours, minutes = rng.randint(2, 14), rng.choice((0, 10, 20, 30, 45))
    d, t = moment.date(), moment.strftime("%H:%M")
    there = moment + timedelta(hours=hours, minutes=minutes + ahead_b[summer] - ahead_a[summer])
    return Draft(
        phrasings=(
            f"A flight leaves {a} at {t} on {long(d)} and takes {hours} h {minutes} min to {b}. "
            "When does it land, local time?",
            f"I fly from {a} to {b} on {d} at {t}; the flight lasts {hours} hours {minutes} minutes. "
            "What is the local time when I arrive?",
            f"departure {a} {d} {t}, flight {hours}h {minutes}min, local arrival time in {b}",
            f"{a} {t} to {b}, {hours} h {minutes} min in the air on {d}, arrival local time",
            f"Take off in {a} on {british(d)} at {t}, {hours} hours and {minutes} minutes in the air. "
            f"What time is it in {b} at landing?",
            f"My plane departs {a} at {t} local time on {d}. After {hours} hours {minutes} minutes it is in {b}. "
            "What does the clock there say?",
            f"Could you work out the local arrival time in {b} of a flight of {hours} h {minutes} min "
            f"that leaves {a} on {d} at {t}?",
            f"landing time in {b} (local) if I leave {a} {d} {t} and fly {hours} hours {minutes} min",
            f"Print the local time HH:MM in {b} when a plane lands that left {a} at {t} on {long(d)} "
            f"and flew {hours} hours {minutes} minutes",
            f"We leave {a} on {long(d)} at {t} and fly {hours} h {minutes} min. At what local time are we in {b}?",
            f"A plane starts in {a} on {d} at {t} and flies {hours} hours and {minutes} minutes to {b}. "
            "At which local time does it arrive?",
            f"What is the local arrival time in {b} for a {hours} h {minutes} min flight from {a} "
            f"that departs on {british(d)} at {t}?",
        ),
        think=f"Make the departure in {zone_a}, go to UTC, add {hours} h {minutes} min, and convert to {zone_b}.",
        code=(
            "from datetime import datetime, timedelta, timezone\nfrom zoneinfo import ZoneInfo\n\n"
            f"start = datetime({d.year}, {d.month}, {d.day}, {moment.hour}, {moment.minute}, "
            f'tzinfo=ZoneInfo("{zone_a}"))\n'
            f"end = start.astimezone(timezone.utc) + timedelta(hours={hours}, minutes={minutes})\n"
            f'print(end.astimezone(ZoneInfo("{zone_b}")).strftime("%H:%M"))'
        ),
        answer=clock(there.hour * 60 + there.minute),
    )


def iso_offset_to_utc(rng: random.Random) -> Draft:
    d, n = day(rng, 2015, 2030), rng.randrange(0, 1440, 5)
    ahead = rng.choice((60, 120, -300, -480, 330, 540, -180, 600))
    sign, (h, m) = "-" if ahead < 0 else "+", divmod(abs(ahead), 60)
    stamp = f"{d}T{clock(n)}:00{sign}{h:02d}:{m:02d}"
    utc = datetime(d.year, d.month, d.day) + timedelta(minutes=n - ahead)
    return Draft(
        phrasings=(
            f'Convert "{stamp}" to UTC and print it as YYYY-MM-DD HH:MM.',
            f"A message was sent at {stamp}. What were date and time in UTC (YYYY-MM-DD HH:MM)?",
            f"utc date and time for {stamp}",
            f"Convert {stamp} to UTC",
            f"What is {stamp} in UTC, as YYYY-MM-DD HH:MM?",
            f"{stamp} utc",
            f"iso timestamp {stamp} in UTC date and time",
            f"Write the time {stamp} in UTC without an offset, like 2024-01-31 08:00",
            f"An API returned {stamp}. Which date and time is that in UTC?",
            f"Could you turn {stamp} into UTC (YYYY-MM-DD HH:MM)?",
            f"utc equivalent of {stamp}",
            f"Parse {stamp} and print it as UTC, date and HH:MM",
            f"Our database stores UTC. What do we store for {stamp}, down to minutes?",
            f"Change the ISO time {stamp} to UTC.",
            f"Which UTC date and time does {stamp} stand for?",
        ),
        think="Parse the ISO time with its offset, convert it to UTC and format it.",
        code=(
            "from datetime import datetime, timezone\n\n"
            f't = datetime.fromisoformat("{stamp}")\n'
            'print(t.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M"))'
        ),
        answer=utc.isoformat(" ")[:16],
    )


def millisecond_timestamp(rng: random.Random) -> Draft:
    n = rng.randint(1_000_000_000, 1_900_000_000)
    shown = n * 1000 + rng.choice((0, 0, rng.randrange(1000)))
    return Draft(
        phrasings=(
            f"epoch {shown} ms to date (utc)",
            f"What UTC date is the millisecond timestamp {shown}?",
            f"Convert {shown} milliseconds since the epoch to a UTC date (YYYY-MM-DD)",
            f"{shown} ms epoch to date",
            f"js timestamp {shown} date utc",
            f"On which UTC day is the JavaScript time {shown}?",
            f"Date.now() gave {shown} in my browser. Which date was that in UTC?",
            f"Could you turn the epoch milliseconds {shown} into year-month-day, UTC?",
            f"unix ms {shown} which day (utc)",
            f"Print the UTC date of the Unix time {shown}, which is in milliseconds",
            f"A Java log has the time {shown} ms. On what UTC date was it written?",
            f"Find the UTC date of the timestamp {shown} given in milliseconds.",
            f"Which date, in UTC, do {shown} milliseconds after the Unix epoch fall on?",
        ),
        think=f"Divide {shown} by 1000 to get seconds and turn them into a UTC date.",
        code=(
            "from datetime import datetime, timezone\n\n"
            f"print(datetime.fromtimestamp({shown} / 1000, timezone.utc).date())"
        ),
        answer=(datetime(1970, 1, 1) + timedelta(days=n // 86400)).date().isoformat(),
    )


def between_timestamps(rng: random.Random) -> Draft:
    a = rng.randint(1_400_000_000, 1_900_000_000)
    h, m, s = rng.randint(0, 47), rng.randrange(60), rng.randrange(60)
    b = a + h * 3600 + m * 60 + s + 60
    exact = timedelta(hours=h, minutes=m + 1, seconds=s)
    return Draft(
        phrasings=(
            f"difference between unix timestamps {a} and {b} in minutes",
            f"How much time lies between the Unix timestamps {a} and {b}, in minutes?",
            f"How many minutes are there from epoch {a} to epoch {b}? Round to 2 decimals.",
            f"minutes between timestamps {a} and {b}",
            f"{b} - {a} in minutes (unix time), 2 decimals",
            f"A job started at Unix time {a} and ended at {b}. How many minutes did it run?",
            f"The session has start={a} and end={b} in epoch seconds. How long was it in minutes?",
            f"Could you tell me how many minutes passed between {a} and {b}, both Unix times?",
            f"timestamp difference in minutes: {a}, {b}",
            f"Take the epoch seconds {a} and {b} and print the minutes from one to the other, rounded to 2 places",
            f"Our log has {a} for the request and {b} for the answer. How many minutes of waiting is that?",
            f"Find the minutes between the Unix times {a} and {b}.",
            f"How many minutes after the timestamp {a} is the timestamp {b}?",
        ),
        think=f"Subtract {a} from {b} and divide the seconds by 60.",
        code=f"print(round(({b} - {a}) / 60, 2))",
        answer=str(round(exact / timedelta(minutes=1), 2)),
    )


def utc_midnight(rng: random.Random) -> Draft:
    n = rng.randint(1_000_000_000, 1_900_000_000)
    start = datetime.fromtimestamp(n, timezone.utc).replace(hour=0, minute=0, second=0)
    return Draft(
        phrasings=(
            f"What is the Unix timestamp of UTC midnight at the start of the day of {n}?",
            f"Round the Unix time {n} down to the start of its UTC day",
            f"start of day (utc) for epoch {n}",
            f"{n} floored to utc midnight",
            f"Which epoch seconds mark the beginning of the UTC day that contains {n}?",
            f"I group events by UTC day with the time of midnight as key. Which key has an event at {n}?",
            f"Could you truncate the timestamp {n} to 00:00 UTC of the same day, in epoch seconds?",
            f"unix time of 00:00 utc on the day of {n}",
            f"Cut the time of day off the Unix timestamp {n} and print the seconds that are left",
            f"A daily bucket starts at midnight UTC. Where does the bucket of {n} start, in Unix time?",
            f"Find the Unix time at which the UTC day of {n} began.",
            f"To which timestamp is {n} cut when only its UTC day is kept?",
        ),
        think=f"A day has 86400 seconds, so subtract the remainder of {n} divided by 86400.",
        code=f"print({n} - {n} % 86400)",
        answer=str(int(start.timestamp())),
    )
