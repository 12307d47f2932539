"""Times that people plan by: over in time or not, gaps at the finish, night shifts, departures, cities' hours."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, clock, day
from training.skills.vocabulary import person

_PARSE = "from datetime import datetime, timedelta\n\n"
_CITIES = (
    ("London", "Europe/London"), ("Paris", "Europe/Paris"), ("Berlin", "Europe/Berlin"), ("Tokyo", "Asia/Tokyo"),
    ("New York", "America/New_York"), ("Los Angeles", "America/Los_Angeles"), ("Chicago", "America/Chicago"),
    ("Sydney", "Australia/Sydney"), ("Dubai", "Asia/Dubai"), ("Singapore", "Asia/Singapore"),
    ("Toronto", "America/Toronto"), ("Rome", "Europe/Rome"),
)  # fmt: skip
_SUMMER = {"Europe": (0, 1), "America": (0, 1), "Asia": (0, 0), "Australia": (1, 0)}
_JULY = {"London": 1, "Paris": 2, "Berlin": 2, "Rome": 2, "Tokyo": 9, "New York": -4, "Toronto": -4, "Los Angeles": -7,
         "Chicago": -5, "Sydney": 10, "Dubai": 4, "Singapore": 8}  # fmt: skip
"""Hours from UTC in July."""


def over_before_time(rng: random.Random) -> Draft:
    start, n, p = rng.randrange(480, 1140, 5), rng.randrange(40, 200), person(rng)
    limit = start + n + rng.choice((-20, -10, -5, -1, 1, 5, 10, 25, rng.randint(1, 40)))
    t, u, what = clock(start), clock(limit), rng.choice(("movie", "concert", "match", "talk", "show", "class"))
    return Draft(
        phrasings=(
            f"A {what} of {n} minutes starts at {t}. Will it be over before {u}?",
            f"{what} {t}, {n} minutes, finished before {u}? true or false",
            f"The {what} begins at {t} and lasts {n} min. Does it end before {u}?",
            f"{p.name} wants to leave at {u}. The {what} runs {n} minutes from {t}. Is it over by then "
            f"(earlier than {u})?",
            f"is {t} plus {n} minutes earlier than {u}",
            f"start {t}, length {n} min: done before {u}, True or False",
            f"Can I see all of a {n}-minute {what} that starts at {t} if my bus goes at {u} and it must end "
            "before that?",
            f"True or false: {n} minutes after {t} it is not yet {u}",
            f"The babysitter goes at {u}. We watch a {what} from {t} for {n} minutes. Does it end before she goes?",
            f"Check whether something of {n} minutes that begins {t} is finished before {u}.",
        ),
        think=f"Add {n} minutes to {t} and compare the end with {u}.",
        code=(
            f'{_PARSE}end = datetime.strptime("{t}", "%H:%M") + timedelta(minutes={n})\n'
            f'print(end < datetime.strptime("{u}", "%H:%M"))'
        ),
        answer=str(start + n - limit < 0),
    )


def finish_gap(rng: random.Random) -> Draft:
    a = rng.randint(3700, 15000)
    gap, (p, q) = rng.randint(5, 900), (person(rng), person(rng))
    while q.name == p.name:
        q = person(rng)
    x, y = (f"{n // 3600}:{n // 60 % 60:02d}:{n % 60:02d}" for n in (a, a + gap))
    return Draft(
        phrasings=(
            f"A runner finished in {y} and the winner in {x}. What was the gap as M:SS?",
            f"{y} minus {x} as m:ss",
            f"{p.name} ran {x}, {q.name} ran {y} (H:MM:SS). By how much was {p.name} faster, in M:SS?",
            f"difference of the finish times {x} and {y}, minutes:seconds",
            f"How far behind is a time of {y} compared with {x}? Answer as M:SS.",
            f"first {x}, second {y}, gap m:ss",
            f"My old best is {y} and today I did {x}. By how many minutes and seconds (M:SS) did I improve?",
            f"Subtract the race time {x} from {y} and print the minutes and seconds as M:SS",
            f"The cyclists came in after {x} and {y}. What is the time between them (M:SS)?",
            f"What has to be added to {x} to make {y}? In minutes and seconds, M:SS.",
        ),
        think=f"Both times in H:MM:SS: subtract {x} from {y} and write the seconds as M:SS.",
        code=(
            f'from datetime import datetime\n\na = datetime.strptime("{x}", "%H:%M:%S")\n'
            f'b = datetime.strptime("{y}", "%H:%M:%S")\nminutes, seconds = divmod((b - a).seconds, 60)\n'
            'print(f"{minutes}:{seconds:02d}")'
        ),
        answer=f"{gap // 60}:{gap % 60:02d}",
    )


def night_shift_hours(rng: random.Random) -> Draft:
    a, b = rng.randrange(18 * 60, 24 * 60, 15), rng.randrange(180, 10 * 60, 15)
    count, rest, p = rng.choice((2, 2, 3)), rng.choice((10, 15, 20, 30)), person(rng)
    worked = 1440 - a + b - sum(rest for _ in range(count))
    t, u = clock(a), clock(b)
    return Draft(
        phrasings=(
            f"{p.name} is a nurse and was on the ward from {t} till {u} the next morning. {count} breaks of "
            f"{rest} minutes each are not paid. For how long (H:MM) is {p.he} paid?",
            f"My shift started Monday at {t} and ended Tuesday at {u}, with {count} breaks of {rest} minutes. "
            "How long did "
            "I work (H:MM)?",
            f"night shift {t}-{u}, {count} breaks of {rest} min, working time h:mm",
            f"{p.name} works from {t} until {u} the next morning and has {count} pauses, {rest} minutes each. "
            "Time worked, as "
            "H:MM?",
            f"{t} to {u} over midnight less {count} x {rest} minutes, in H:MM",
            f"How many hours and minutes (H:MM) are left of {t} to {u} next day after {count} breaks of {rest} "
            "minutes?",
            f"from {t} to {u} on the following day, minus {count} times {rest} min = h:mm?",
            f"We drove through the night, from {t} to {u}, and stopped {count} times for {rest} minutes. How "
            "long did we "
            "drive, as H:MM?",
            f"A nurse is on duty {t} to {u} (next day). {count} breaks, each {rest} minutes, are not paid. "
            "Paid time in H:MM?",
            f"Take {count} breaks of {rest} minutes off the time from {t} to {u} past midnight and print H:MM",
            f"In at {t}, out at {u} a day later, {count} unpaid breaks of {rest} minutes. What is the time "
            "worked in the "
            "form H:MM?",
        ),
        think=f"Minutes from {t} over midnight to {u}, less {count} times {rest}, written as H:MM.",
        code=(
            f'from datetime import datetime\n\nstart = datetime.strptime("{t}", "%H:%M")\n'
            f'end = datetime.strptime("{u}", "%H:%M")\nminutes = (end - start).seconds // 60 - {count} * {rest}\n'
            'print(f"{minutes // 60}:{minutes % 60:02d}")'
        ),
        answer=f"{worked // 60}:{worked % 60:02d}",
    )


def departures_until(rng: random.Random) -> Draft:
    start, every, n = rng.randrange(300, 1080, 5), rng.choice((10, 12, 15, 20, 25, 35, 40, 45)), rng.randint(3, 6)
    last = start + every * (n - 1) + rng.choice((0, rng.randint(0, every - 1)))
    t, u, what = clock(start), clock(last), rng.choice(("bus", "ferry", "tram", "shuttle", "train", "tour"))
    times = [clock(start + i) for i in range(0, 400, every) if start + i <= last]
    return Draft(
        phrasings=(
            f"A {what} goes every {every} minutes from {t} until {u} at the latest. List the departures with commas.",
            f"{what} every {every} min, first {t}, none after {u}: all times with commas",
            f"All times from {t} to {u}, the end included, {every} minutes apart, separated by commas",
            f"list {t} to {u} in steps of {every} minutes, commas",
            f"The {what} leaves at {t} and then each {every} minutes; {u} is the limit and still counts. At "
            "what times does "
            "it leave (commas)?",
            f"timetable: start {t}, end {u} (included), interval {every} min, comma separated",
            f"Which departures does a {what} have between {t} and {u}, both included, if it runs every {every} "
            "minutes? Use "
            "commas.",
            f"Print, with commas, {t} and every time {every} minutes later as long as it is not past {u}",
            f"Appointments of {every} minutes begin at {t}; none may begin later than {u}. Give all starting "
            "times with commas.",
            f"From {t} on, a {what} every {every} minutes. I am at the stop till {u}. Which ones do I see, "
            "with commas?",
        ),
        think=f"Minutes of {t} up to those of {u} in steps of {every}, each written as HH:MM.",
        code=(
            'def minutes(text):\n    h, m = text.split(":")\n    return int(h) * 60 + int(m)\n\n\n'
            f'times = range(minutes("{t}"), minutes("{u}") + 1, {every})\n'
            'print(", ".join(f"{m // 60:02d}:{m % 60:02d}" for m in times))'
        ),
        answer=", ".join(times),
    )


def parts_to_small_unit(rng: random.Random) -> Draft:
    big, small, unit, per, then = rng.choice(
        (
            ("days", "hours", "seconds", 24, 3600),
            ("days", "hours", "minutes", 24, 60),
            ("hours", "minutes", "seconds", 60, 60),
            ("hours", "minutes", "seconds", 60, 60),
            ("weeks", "days", "hours", 7, 24),
        )
    )
    a, b = rng.randint(2, 12), rng.randint(2, min(per - 1, 50))
    span = timedelta(**{big: a, small: b})
    p = person(rng)
    return Draft(
        phrasings=(
            f"My grandson's game says he has played for {a} {big} and {b} {small}. How many {unit} is that?",
            f"{p.name} was on the road for {a} {big} and {b} {small}. The logbook wants {unit}. What has to go in?",
            f"How many {unit} are there in {a} {big} and {b} {small}?",
            f"{a} {big} {b} {small} in {unit}",
            f"convert {a} {big} and {b} {small} to {unit}",
            f"What are {a} {big} and {b} {small}, all in {unit}?",
            f"{a} {big} + {b} {small} = ? {unit}",
            f"The timer takes only {unit}. What do I enter for {a} {big} and {b} {small}?",
            f"Write {a} {big} and {b} {small} as a number of {unit}",
            f"A machine ran for {a} {big} and {b} {small}; how many {unit} is that altogether",
            f"In {unit}, how long is a time of {a} {big} plus {b} {small}?",
            f"Using Python, turn {a} {big} and {b} {small} into {unit}.",
        ),
        think=f"{a} {big} of {per} {small} and {b} more, times {then} {unit}.",
        code=f"print(({a} * {per} + {b}) * {then})",
        answer=str(int(span.total_seconds()) // {"seconds": 1, "minutes": 60, "hours": 3600}[unit]),
    )


def moment_after_hours(rng: random.Random) -> Draft:
    d, back = day(rng, 2015, 2034), rng.random() < 0.3
    t = datetime(d.year, d.month, d.day, rng.randrange(24), rng.choice((0, 15, 30, 45, rng.randrange(60))))
    n, (unit, size) = rng.choice((18, 24, 30, 36, 48, 60, 72, 90, 100)), rng.choice((("hours", 60), ("minutes", 1)))
    n = n if unit == "hours" else n * 15
    end = datetime.fromtimestamp(t.timestamp())
    for _ in range(n):
        end += timedelta(minutes=-size if back else size)
    sign, when, verb = ("-", "before", "Take") if back else ("+", "after", "Add")
    s = f"{t:%Y-%m-%d %H:%M}"
    return Draft(
        phrasings=(
            f"What date and time is it {n} {unit} {when} {s}? Use YYYY-MM-DD HH:MM.",
            f"{s} {sign} {n} {unit} (yyyy-mm-dd hh:mm)",
            f"{n} {unit} {when} {s} = ? as YYYY-MM-DD HH:MM",
            f"{verb} {n} {unit} {'off' if back else 'to'} {s} and print YYYY-MM-DD HH:MM",
            f"A job {'ended' if back else 'started'} at {s} and took {n} {unit}. When did it "
            f"{'start' if back else 'end'} "
            "(YYYY-MM-DD HH:MM)?",
            f"start from {s}, go {n} {unit} {'back' if back else 'on'}: date and time in the same form",
            f"The freezer was {'found warm' if back else 'switched off'} on {d} at {t:%H:%M}. Which moment is "
            f"{n} {unit} "
            f"{'earlier' if back else 'later'}, as YYYY-MM-DD HH:MM?",
            f"Give the date with the time, YYYY-MM-DD HH:MM, that lies {n} {unit} {when} {s}.",
            f"datetime {s} {'minus' if back else 'plus'} {n} {unit}, format YYYY-MM-DD HH:MM",
            f"It {'is' if back else 'was'} {s}. {n} {unit} {'ago' if back else 'on'}, what did the calendar "
            "and the clock "
            "show (YYYY-MM-DD HH:MM)?",
        ),
        think=f"Parse {s}, {'subtract' if back else 'add'} {n} {unit} and format it the same way.",
        code=(
            f'{_PARSE}t = datetime.fromisoformat("{s}") {sign} timedelta({unit}={n})\n'
            'print(t.strftime("%Y-%m-%d %H:%M"))'
        ),
        answer=f"{end:%Y-%m-%d %H:%M}",
    )


def hours_between_cities(rng: random.Random) -> Draft:
    (a, za), (b, zb) = rng.sample(_CITIES, 2)
    d = day(rng, 2018, 2032)
    summer = rng.random() < 0.5
    d = d.replace(month=rng.choice((6, 7, 8) if summer else (1, 12, 2)), day=min(d.day, 28))
    x, y = (
        _JULY[city] if summer else _JULY[city] - _SUMMER[zone.split("/")[0]][1] + _SUMMER[zone.split("/")[0]][0]
        for city, zone in ((a, za), (b, zb))
    )
    return Draft(
        phrasings=(
            f"How many hours apart are the clocks of {a} and {b} on {d}?",
            f"time difference in hours between {a} and {b} on {d}",
            f"{a} vs {b}, {british(d)}, hours between the local times",
            f"What is the difference, in hours, of the local times in {a} and {b} on {british(d)}?",
            f"On {british(d)} I call from {a} to {b}. By how many hours do our clocks differ?",
            f"hours of time difference {a} {b} {d}",
            f"My colleague is in {b}, I am in {a}. How many hours lie between our times on {d} (no sign)?",
            f"Compare the UTC offsets of {a} and {b} on {british(d)}: the number of hours between them",
            f"If it is noon in {a} on {british(d)}, how many hours away from noon is the clock in {b}?",
            f"Jet lag from {a} to {b} on {d}: hours of difference between the two time zones?",
        ),
        think=f"The UTC offsets of {a} and {b} at noon of {d}; their difference in hours, without sign.",
        code=(
            "from datetime import datetime\nfrom zoneinfo import ZoneInfo\n\n"
            f't = datetime({d.year}, {d.month}, {d.day}, 12)\na = t.replace(tzinfo=ZoneInfo("{za}")).utcoffset()\n'
            f'b = t.replace(tzinfo=ZoneInfo("{zb}")).utcoffset()\n'
            "print(int(abs((a - b).total_seconds()) // 3600))"
        ),
        answer=str(abs(x - y)),
    )


def hours_between_timestamps(rng: random.Random) -> Draft:
    a = rng.choice((1_700_000_000, 1_600_000_000, rng.randint(1_400_000_000, 1_900_000_000)))
    unit, size, word = rng.choice((("hours", 3600, "Hours"), ("days", 86400, "Days")))
    n = rng.choice((rng.randint(2, 40), rng.randint(5, 300)))
    b = a
    for _ in range(n):
        b += size
    return Draft(
        phrasings=(
            f"How many {unit} passed between the Unix timestamps {a} and {b}?",
            f"{unit} from timestamp {a} to {b}",
            f"epoch {a} until epoch {b}, in {unit}",
            f"{word} between Unix time {a} and Unix time {b}, please",
            f"A session began at {a} and ended at {b} (Unix seconds). How many {unit} did it last?",
            f"({b} - {a}) seconds of unix time as {unit}",
            f"The token was made at Unix time {a} and runs out at {b}. For how many {unit} is it good?",
            f"Two log entries carry the epoch seconds {a} and {b}. Give the time between them in {unit}.",
            f"timestamps {a}, {b}: difference in {unit}",
            f"Convert the gap of the Unix times {a} and {b} to {unit}",
        ),
        think=f"Subtract {a} from {b}; the seconds divided by {size} are {unit}.",
        code=f"print(({b} - {a}) / {size})",
        answer=str(float(n)),
    )
