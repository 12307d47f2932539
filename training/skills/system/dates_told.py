"""Tomorrow and yesterday, is it a Sunday, which date is earlier, parts of dates and times, and mixed units of time."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, clock, day, half_day_clock, long, ordinal
from training.skills.vocabulary import person

_DELTA = "from datetime import date, timedelta\n\n"


def day_next_to_date(rng: random.Random) -> Draft:
    d, after = day(rng, 1995, 2040), rng.random() < 0.6
    if rng.random() < 0.5:
        d = d.replace(day=1) - timedelta(days=int(after))
    way, sign, word = ("after", "+", "tomorrow") if after else ("before", "-", "yesterday")
    be = "is" if after else "was"
    return Draft(
        phrasings=(
            f"What {be} the date {word} if today is {long(d)}?",
            f"{word}'s date if today is {d}",
            f"what date {be} {word}, today is {british(d)}",
            f"date of the day {way} {d}",
            f"What is the date of the day {way} {long(d)}?",
            f"Today is {d}. Which date {be} it {word}?",
            f"the day {way} {british(d)}, date?",
            f"Which date comes {'right after' if after else 'right before'} {d}?",
            f"The parcel {'comes' if after else 'came'} {word} and today is {ordinal(d)}. What date is that?",
            f"{'Turn the calendar one day on from' if after else 'Go one day back from'} {long(d)}: which date?",
            f"If the newspaper of today says {d}, what date {be} on the one of {word}?",
        ),
        think=f"The day {way} {d}: {'add' if after else 'subtract'} a timedelta of 1 day.",
        code=f"{_DELTA}print({call(d)} {sign} timedelta(days=1))",
        answer=date.fromordinal(d.toordinal() + (1 if after else -1)).isoformat(),
    )


def date_is_weekday(rng: random.Random) -> Draft:
    d = day(rng, 1960, 2040)
    right = d.strftime("%A")
    name = right if rng.random() < 0.5 else rng.choice(calendar.day_name)
    p = person(rng)
    return Draft(
        phrasings=(
            f"Is {long(d)} a {name}?",
            f"is {d} a {name.lower()}",
            f"{d} {name.lower()}, true or false",
            f"Does {british(d)} fall on a {name}?",
            f"was {british(d)} a {name.lower()}?",
            f"{p.name} says {p.he} was born on a {name}, on {long(d)}. Is that right?",
            f"check if {d} is a {name}",
            f"The poster says {name}, {british(d)}. Do weekday and date fit?",
            f"True or false: {ordinal(d)} is a {name}",
            f"Would an event on {d} take place on a {name}?",
        ),
        think=f"Whether {d} is a {name}: format it as the name of its weekday and compare.",
        code=f'from datetime import date\n\nprint({call(d)}.strftime("%A") == "{name}")',
        answer=str(calendar.day_name[(d.toordinal() + 6) % 7] == name),
    )


def is_date_before(rng: random.Random) -> Draft:
    a = day(rng, 2000, 2035)
    b = a + timedelta(days=rng.choice((1, -1)) * rng.choice((rng.randint(1, 60), rng.randint(20, 900))))
    later = rng.random() < 0.35
    word, sign = ("after", ">") if later else ("before", "<")
    return Draft(
        phrasings=(
            f"Is {long(a)} {word} {long(b)}?",
            f"is {british(a)} {word} {british(b)}",
            f"{a} {word} {b}, true or false",
            f"Does {a} come {word} {b}?",
            f"{british(a)} {word} {british(b)}?",
            f"I paid on {long(a)} and the term was {long(b)}. Was the payment {word} the term?",
            f"check that the date {a} is {word} {b}",
            f"True or false: {ordinal(a)} lies {word} {ordinal(b)}",
            f"Compare the dates: is {a} {'later' if later else 'earlier'} than {b}?",
            f"Did something from {british(a)} happen {word} something from {british(b)}?",
        ),
        think=f"Dates compare in order: {a} {sign} {b}.",
        code=f"from datetime import date\n\nprint({call(a)} {sign} {call(b)})",
        answer=str((str(a) > str(b)) == later),
    )


def date_in_short(rng: random.Random) -> Draft:
    d = day(rng, 1990, 2040)
    name = calendar.month_name[d.month]
    what, form, answer = rng.choice(
        (
            ("month and year, like May 2020", "%B %Y", f"{name} {d.year}"),
            ("day and month, like 09 May", "%d %B", f"{d.day:02d} {name}"),
            ("year and month, like 2020-05", "%Y-%m", str(d)[:7]),
            ("day and month, like 09.05.", "%d.%m.", f"{d.day:02d}.{d.month:02d}."),
            ("weekday and date, like Mon 09 May", "%a %d %b", f"{d:%a} {d.day:02d} {name[:3]}"),
        )
    )
    return Draft(
        phrasings=(
            f"Write {d} as {what}",
            f"{d} as {what}",
            f"only {what}: {d}",
            f"What is {long(d)} written as {what}?",
            f"show the date {d} as {what}",
            f"format {british(d)} as {what}",
            f"For a heading I need {d} as {what}.",
            f"Shorten the date {long(d)} to {what}",
            f"My calendar shows dates as {what}. How does {d} look there?",
            f"How would {british(d)} be printed as {what}?",
        ),
        think=f"The date {d} in another form: format it with {form}.",
        code=f'from datetime import date\n\nprint({call(d)}.strftime("{form}"))',
        answer=answer,
    )


def military_digits(rng: random.Random) -> Draft:
    n, kind = rng.randrange(1440), rng.choice(("colon", "digits", "half"))
    digits, t = clock(n).replace(":", ""), clock(n)
    given, want, code, answer = {
        "colon": (digits, "with a colon (HH:MM)", f'print("{digits}"[:2] + ":" + "{digits}"[2:])', t),
        "digits": (t, "as four digits without a colon", f'print("{t}".replace(":", ""))', digits),
        "half": (
            f"{digits} hours",
            "with AM or PM",
            f'from datetime import datetime\n\nt = datetime.strptime("{digits}", "%H%M")\n'
            'print(t.strftime("%I:%M %p").lstrip("0"))',
            half_day_clock(n),
        ),
    }[kind]
    return Draft(
        phrasings=(
            f"Write the time {given} {want}",
            f"convert {given} to a time {want}",
            f"military time {given} {want}" if kind != "digits" else f"{given} in military time {want}",
            f"{given} {want}",
            f"what is {given} {want}",
            f"The order says {given}. How is that written {want}?",
            f"time {given} written {want}",
            f"Show the clock time {given} {want}",
            f"A timetable has {given}; give this time {want}.",
            f"Turn {given}, a time on the 24-hour clock, into one {want}",
        ),
        think=f"The time {given} {want}: "
        + {
            "colon": "put a colon after the first two digits.",
            "digits": "take the colon out.",
            "half": "parse it with %H%M and format it with AM or PM.",
        }[kind],
        code=code,
        answer=answer,
    )


def mixed_to_small_units(rng: random.Random) -> Draft:
    big, small, size = rng.choice(
        (
            ("weeks", "days", 7),
            ("weeks", "days", 7),
            ("days", "hours", 24),
            ("years", "months", 12),
            ("minutes", "seconds", 60),
        )
    )
    a, b = rng.randint(2, 12), rng.randint(2, min(size - 1, 11))
    what = {"days": "baby", "months": "dog", "hours": "trip", "seconds": "song"}[small]
    verb = "lasts" if what in ("trip", "song") else "is"
    tail = "" if verb == "lasts" else " old"
    return Draft(
        phrasings=(
            f"How many {small} are {a} {big} and {b} {small}?",
            f"{a} {big} {b} {small} in {small}",
            f"how many {small} in {a} {big} and {b} {small}",
            f"convert {a} {big} and {b} {small} to {small}",
            f"{a} {big} + {b} {small} = how many {small}",
            f"A {what} {verb} {a} {big} and {b} {small}{tail}. How many {small} is that?",
            f"my {what} {verb} {a} {big} {b} {small}{tail}, in {small}?",
            f"Turn {a} {big} and {b} {small} into {small}",
            f"What are {a} {big} plus {b} {small}, all in {small}?",
            f"Expressed in {small} only, how long are {a} {big} and {b} {small}?",
        ),
        think=f"All in {small}: {a} {big} of {size} {small} and {b} more.",
        code=f"print({a} * {size} + {b})",
        answer=str(len(range(a * size)) + b),
    )


def local_of_utc(rng: random.Random) -> Draft:
    at, n, behind = rng.randrange(0, 1440, 15), rng.randint(1, 12), rng.random() < 0.4
    back = rng.random() < 0.4
    t, p = clock(at), person(rng)
    word = "behind" if behind else "ahead of"
    move = (-n if behind else n) * (-1 if back else 1)
    sign = "-" if move < 0 else "+"
    given, asked = ("local time", "UTC") if back else ("UTC", "local time")
    return Draft(
        phrasings=(
            f"My time zone is {n} hours {word} UTC. It is {t} {given}. What is the {asked}?",
            f"{n} hours {word} utc, {t} {given}, {asked}?",
            f"{t} {given} in {asked}, zone {n} hours {word} utc",
            f"what is {t} {given} in {asked} if we are {n} hours {word} UTC",
            f"Here we are {n} hours {word} UTC. Convert {t} {given} to {asked}",
            f"The server logs in {given} and shows {t}. What is that in {asked}, {n} hours {word} UTC being the zone?",
            f"{p.name} lives {n} hours {word} UTC. When it is {t} {given}, what is the {asked}?",
            f"zone: {n} h {word} UTC. {t} {given} -> {asked}",
            f"A place is {n} hours {word} UTC; {t} {given} there is what {asked}?",
            f"Change {t} from {given} to {asked} for a clock that runs {n} hours {word} UTC",
        ),
        think=f"Local time is {n} hours {word} UTC, so {'add' if move > 0 else 'subtract'} {n} hours.",
        code=(
            f'from datetime import datetime, timedelta\n\nt = datetime.strptime("{t}", "%H:%M") {sign} '
            f'timedelta(hours={n})\nprint(t.strftime("%H:%M"))'
        ),
        answer=clock((at + move * 60) % 1440),
    )
