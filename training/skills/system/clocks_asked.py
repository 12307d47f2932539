"""Times a technician asks about: starts in a day, ISO durations, flights, weekdays of timestamps, valid times."""

from __future__ import annotations

import random
import re
from datetime import datetime, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, clock, day
from training.skills.vocabulary import person

_ZONES = ("Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "America/New_York", "America/Chicago",
          "America/Toronto", "America/Denver", "Asia/Tokyo", "Asia/Dubai", "Asia/Singapore")  # fmt: skip
"""Those in Asia have no daylight saving time; the others have it from April to October, all through the month."""


def daily_start_times(rng: random.Random) -> Draft:
    every = rng.choice((2, 3, 4, 5, 6, 8, 12))
    hour, minute = rng.randrange(min(every, 6)), rng.choice((0, 5, 10, 15, 20, 30, 45))
    t, job = clock(hour * 60 + minute), rng.choice(("Backup jobs", "Reports", "Scans", "Syncs", "Checks", "Imports"))
    times = [clock(x) for x in range(1440) if x % 60 == minute and x // 60 in {hour + every * i for i in range(12)}]
    p = person(rng)
    return Draft(
        phrasings=(
            f"My daughter takes her medicine every {every} hours, the first time at {t}. List all the times of "
            "that day until midnight, with commas.",
            f"{p.name} feeds the baby every {every} hours and begins at {t}. Which times, separated by commas, "
            "are on the plan for that day?",
            f"Mia takes a pill every {every} hours, first at {t}. At what times that day, with commas?",
            f"{job} run every {every} hours starting at {t}. List the start times in one day, with commas.",
            f"every {every} hours from {t}, all times of the day, comma separated",
            f"start times {t}, each {every} h until midnight, with commas",
            f"At which times of a day does a job run that starts at {t} and then every {every} hours? Use commas.",
            f"Print all times of one day, separated by commas, from {t} on, {every} hours apart",
            f"I feed the baby at {t} and then each {every} hours until midnight. At what times? Commas between.",
            f"times of day: first {t}, interval {every} hours, before 24:00, with commas",
            f"A pump starts at {t} and again every {every} hours until the day is over. Write its start "
            "times with commas.",
            f"Make a comma separated list of the times from {t} to midnight in steps of {every} hours.",
            f"With one run at {t} and another every {every} hours, which are the runs of the day, given with commas?",
        ),
        think=f"Hours from that of {t} in steps of {every} while below 24, each with the same minutes.",
        code=(
            f'hour, minute = "{t}".split(":")\n'
            f'print(", ".join(f"{{h:02d}}:{{minute}}" for h in range(int(hour), 24, {every})))'
        ),
        answer=", ".join(times),
    )


def iso_duration_minutes(rng: random.Random) -> Draft:
    h, m = rng.randint(1, 23), rng.randint(1, 59)
    text = f"PT{h}H{m}M"
    return Draft(
        phrasings=(
            f"Parse the ISO 8601 duration {text} and give the total minutes.",
            f"{text} in minutes",
            f"How many minutes is the ISO duration {text}?",
            f"iso 8601 {text} to minutes",
            f"A video API returns {text} as the length. How many minutes is that?",
            f"convert the duration '{text}' into minutes",
            f"The calendar file says DURATION:{text}. What is that in minutes?",
            f"Read {text} (hours after PT, then minutes) and print minutes only",
            f"Total number of minutes in {text}, please",
            f"What length in minutes does the ISO 8601 text {text} stand for?",
        ),
        think=f"Read the hours and the minutes from {text} and turn both into minutes.",
        code=(f'import re\n\nhours, minutes = map(int, re.findall(r"\\d+", "{text}"))\nprint(hours * 60 + minutes)'),
        answer=str(int(timedelta(hours=h, minutes=m).total_seconds() // 60)),
    )


def flight_time_by_offsets(rng: random.Random) -> Draft:
    a, b = rng.sample((-8, -7, -5, -4, -3, 1, 2, 3, 4, 8, 9, 10), 2)
    leave, length = rng.randrange(0, 1440, 5), rng.randrange(90, 840, 5)
    land = leave + length + (b - a) * 60
    while land < 0 or land >= 2880:
        leave, length = rng.randrange(0, 1440, 5), rng.randrange(90, 840, 5)
        land = leave + length + (b - a) * 60
    later = land >= 1440
    when, t, u = "the next day" if later else "the same day", clock(leave), clock(land)
    za, zb = f"UTC{a:+d}", f"UTC{b:+d}"
    hour, minute = map(int, u.split(":"))
    start = f"{leave // 60} * 60 + {leave % 60} - {a if a > 0 else f'({a})'} * 60"
    end = f"{f'(24 + {hour})' if later else hour} * 60 + {minute} - {b if b > 0 else f'({b})'} * 60"
    return Draft(
        phrasings=(
            f"We take off at {t} ({za}) and land at {u} ({zb}) {when}. How long was the flight (H:MM)?",
            f"A flight departs at {t} ({za}) and arrives at {u} {when} ({zb}). How long is the flight, as H:MM?",
            f"leaves {t} {za}, lands {u} {zb} {when}, flight time h:mm",
            f"flight time H:MM: {t} ({za}) to {u} ({zb}) on {when}",
            f"My plane takes off at {t} local time ({za}) and lands {when} at {u} local time ({zb}). Time in "
            "the air, H:MM?",
            f"departure {t} {za}; arrival {when} {u} {zb}; duration in H:MM",
            f"How long, in H:MM, is a trip that starts at {t} in {za} and ends {when} at {u} in {zb}?",
            f"The ticket says {t} ({za}) - {u} ({zb}), {when}. How many hours and minutes (H:MM) do I sit in "
            "the plane?",
            f"From {t} in {za} to {u} in {zb} on {when}: print the time that passes as H:MM",
            f"We leave at {t} ({za}) and get in at {u} ({zb}) {when}; travel time in the form H:MM?",
            f"With clocks at {za} and {zb}, how long (H:MM) does it take from {t} there to {u} here, {when}?",
        ),
        think=f"Both times in UTC minutes: {t} less {a} hours, {u} on {when} less {b} hours; subtract and write H:MM.",
        code=f'start = {start}\nend = {end}\nminutes = end - start\nprint(f"{{minutes // 60}}:{{minutes % 60:02d}}")',
        answer=f"{length // 60}:{length % 60:02d}",
    )


def weekday_of_timestamp(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(0, 2000000000), rng.randrange(86400, 1900000000, 86400), 1000000000, 1700000000))
    then = datetime(1970, 1, 1) + timedelta(seconds=n)
    return Draft(
        phrasings=(
            f"What weekday was Unix time {n} in UTC?",
            f"weekday of timestamp {n} (utc)",
            f"On which day of the week does the Unix timestamp {n} fall in UTC?",
            f"epoch {n} which day of the week, utc",
            f"A log entry has the time {n} in Unix seconds. Which weekday is that in UTC?",
            f"Name the day of the week of the epoch second {n}, in UTC",
            f"unix {n} -> name of the weekday in UTC",
            f"Is the UTC day of the Unix time {n} a Monday, a Tuesday or what? Print its name.",
            f"My file was saved at {n} seconds since 1970 (UTC). What day of the week was it?",
            f"Which weekday, in UTC, belongs to the timestamp {n}?",
        ),
        think=f"Make a UTC time of the {n} seconds and print the name of its day.",
        code=(
            "from datetime import datetime, timezone\n\n"
            f'print(datetime.fromtimestamp({n}, timezone.utc).strftime("%A"))'
        ),
        answer=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[then.weekday()],
    )


def daylight_saving_on(rng: random.Random) -> Draft:
    zone, d = rng.choice(_ZONES), day(rng, 2010, 2030)
    while d.month in (3, 4, 10, 11):
        d = day(rng, 2010, 2030)
    on = 4 < d.month < 10 and not zone.startswith("Asia")
    return Draft(
        phrasings=(
            f"Do the clocks of {zone} show summer time on {d}? True or False",
            f"Is daylight saving time in effect in {zone} on {d}?",
            f"dst in {zone} on {british(d)}, true or false",
            f"{zone} {d} daylight saving?",
            f"Does {zone} have summer time on {british(d)}?",
            f"true or false: clocks in {zone} are set to daylight saving time on {d}",
            f"I call somebody in {zone} on {british(d)}. Is it daylight saving time there?",
            f"Check if DST is on in {zone} for the date {d}",
            f"On {d}, does the time zone {zone} use daylight saving time?",
            f"With zoneinfo, find out whether DST applies to {zone} on {d}",
            f"Are the clocks of {zone} on summer time on {british(d)}, True or False?",
        ),
        think=f"Take noon of {d} in {zone} and see whether its DST shift is not zero.",
        code=(
            "from datetime import datetime\nfrom zoneinfo import ZoneInfo\n\n"
            f't = datetime({d.year}, {d.month}, {d.day}, 12, tzinfo=ZoneInfo("{zone}"))\nprint(bool(t.dst()))'
        ),
        answer=str(on),
    )


def is_valid_time(rng: random.Random) -> Draft:
    hour = rng.choice((rng.randrange(24), rng.randrange(24), 24, 25, rng.randint(24, 31)))
    minute = rng.choice((rng.randrange(60), rng.randrange(60), 60, rng.randint(60, 99)))
    text = f"{hour:02d}:{minute:02d}"
    return Draft(
        phrasings=(
            f"Check whether {text} is a valid time (00:00 to 23:59).",
            f"is {text} a valid 24-hour time",
            f"{text} valid time? (24 hours)",
            f"Does the time {text} exist on a 24-hour clock from 00:00 to 23:59?",
            f"true or false: {text} is a possible clock time, 24-hour format",
            f"A user typed {text} as the time of day. Is that a real time between 00:00 and 23:59?",
            f"Can a digital 24-hour clock ever show {text}?",
            f"validate the time {text}, hours 0 to 23 and minutes 0 to 59",
            f"Somebody noted {text} for the meeting. Is there such a time on a 24-hour clock?",
            f"Test if {text} is a correct 24-hour time and print True or False.",
        ),
        think=f"Split {text} at the colon; the hours have to be below 24 and the minutes below 60.",
        code=f'hour, minute = map(int, "{text}".split(":"))\nprint(hour < 24 and minute < 60)',
        answer=str(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text) is not None),
    )
