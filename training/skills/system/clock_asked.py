"""Clock times as people ask about them: rounded, sorted, counted from midnight, buses, lessons and leaving on time."""

from __future__ import annotations

import calendar
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.system.written import clock, half_day_clock
from training.skills.vocabulary import people, person

_PARSE = "from datetime import datetime, timedelta\n\n"
_SPLIT = 'h, m = map(int, "{}".split(":"))\n'


def sort_times(rng: random.Random) -> Draft:
    times = [clock(n) for n in rng.sample(range(0, 1440, 5), rng.randint(3, 5))]
    down = rng.random() < 0.25
    order = "latest first" if down else "earliest first"
    shown = ", ".join(times)
    code = ", ".join(f'"{t}"' for t in times)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} has appointments at {shown} but wrote them down in any order. Put them {order}, with commas.",
            f"Sort these times, {order}, separated by commas: {shown}",
            f"sort times {shown} {order}, with commas",
            f"Put the times {shown} in order, {order}, with commas",
            f"{shown} sorted {order}, comma separated",
            f"order these clock times {order} (commas): {shown}",
            f"Arrange the appointments at {shown} by time, {order}, with commas between them",
            f"The trains leave at {shown}. List them {order}, separated by commas.",
            f"I have the times {shown}. Write them {order} with commas.",
            f"Times: {shown}. Give them {order}, divided by commas.",
            f"My alarms are set to {shown}; show them {order}, joined by commas.",
        ),
        think=f"Times written HH:MM sort as text: sort them, {order}, and join with commas.",
        code=f"times = [{code}]\n" + f'print(", ".join(sorted(times{", reverse=True" if down else ""})))',
        answer=", ".join(sorted(times, key=lambda t: int(t[:2]) * 60 + int(t[3:]), reverse=down)),
    )


def earliest_time(rng: random.Random) -> Draft:
    """Half-day times, which do not sort as text."""
    minutes = rng.sample(range(0, 1440, 5), rng.randint(2, 4))
    times, last = [half_day_clock(n) for n in minutes], rng.random() < 0.4
    which, name = ("latest", "max") if last else ("earliest", "min")
    shown, either = ", ".join(times), f"{', '.join(times[:-1])} or {times[-1]}"
    code = ", ".join(f'"{t}"' for t in times)
    return Draft(
        phrasings=(
            f"Which time is the {which}: {either}?",
            f"{which} time of {shown}",
            f"which is {which}, {either}",
            f"What is the {which} of these times: {shown}?",
            f"Find the {which} time in {shown}",
            f"{shown}: which one is {which}?",
            f"The shops {'close' if last else 'open'} at {shown}. Which time is the {which}?",
            f"Appointments at {shown}. Print the {which} one",
            f"Of {shown} on the same day, which is the {which} time?",
            f"I noted {shown}; tell me the {which} of them.",
            f"Of the same day's times {either}, pick the {which}.",
        ),
        think=f"The {which} time: parse each with AM or PM and take the {name}imum.",
        code=(
            f"from datetime import datetime\n\ntimes = [{code}]\n"
            f'print({name}(times, key=lambda t: datetime.strptime(t, "%I:%M %p")))'
        ),
        answer=half_day_clock(sorted(minutes)[-1 if last else 0]),
    )


def round_clock_time(rng: random.Random) -> Draft:
    n, step = rng.randrange(60, 1380), rng.choice((5, 10, 15, 15, 15, 30, 30, 60))
    way = rng.choice(("nearest", "up", "down"))
    if n % step * 2 == step or n % step == 0:
        return round_clock_time(rng)
    t = clock(n)
    unit = {15: "quarter of an hour", 30: "half hour", 60: "full hour"}.get(step, f"{step} minutes")
    to = f"to the nearest {unit}" if way == "nearest" else f"{way} to the {'next' if way == 'up' else 'last'} {unit}"
    calc = {"nearest": f"round(n / {step})", "up": f"-(-n // {step})", "down": f"n // {step}"}[way]
    low, high = n - n % step, n - n % step + step
    answer = {"nearest": low if n - low < high - n else high, "up": high, "down": low}[way]
    return Draft(
        phrasings=(
            f"Round {t} {to}",
            f"What is {t} rounded {to}?",
            f"{t} rounded {to}",
            f"round the time {t} {to}",
            f"round {t} {to} as hh:mm",
            f"I started work at {t}. What time is that, rounded {to}?",
            f"Our timesheets are rounded {to}. What becomes of {t}?",
            f"A time clock says {t} and rounds {to}. Which time is stored?",
            f"Give the clock time {t} rounded {to}.",
            f"If arrival times are rounded {to}, how is {t} written?",
            f"Take the time {t} and round it {to}, please.",
        ),
        think=f"Rounded {to}: turn {t} into minutes, count whole steps of {step}, and write HH:MM.",
        code=f'{_SPLIT.format(t)}n = h * 60 + m\nn = {calc} * {step}\nprint(f"{{n // 60:02d}}:{{n % 60:02d}}")',
        answer=clock(answer),
    )


def minutes_since_midnight(rng: random.Random) -> Draft:
    n, until, seconds = rng.randrange(1, 1439), rng.random() < 0.5, rng.random() < 0.25
    t, unit = clock(n), "seconds" if seconds else "minutes"
    rule = "until midnight from" if until else "since midnight at"
    count = "1440 - (h * 60 + m)" if until else "h * 60 + m"
    if seconds:
        count = f"({count}) * 60"
    answer = len(range(n, 1440) if until else range(n)) * (60 if seconds else 1)
    return Draft(
        phrasings=(
            f"How many {unit} {'until midnight at' if until else 'since midnight is it at'} {t}?",
            f"{unit} {rule} {t}",
            f"how many {unit} {'left in the day at' if until else 'of the day are over at'} {t}",
            f"It is {t}. How many {unit} {'are left until midnight' if until else 'have passed since midnight'}?",
            f"{t}, {unit} {'to' if until else 'after'} midnight",
            f"Number of {unit} {'from ' + t + ' to midnight' if until else 'from midnight to ' + t}",
            f"{unit} {'remaining today' if until else 'gone today'} at {t}",
            f"The clock shows {t}. {'In how many' if until else 'How many'} {unit} "
            f"{'is it midnight' if until else 'ago was midnight'}?",
            f"Count the {unit} {'left of the day' if until else 'of the day that are gone'} when it is {t}.",
            f"If it's {t} now, {'the day ends in' if until else 'the day began'} how many {unit}"
            f"{'' if until else ' ago'}?",
        ),
        think=f"{unit.capitalize()} {rule} {t}: hours times 60 plus minutes{', off 1440' if until else ''}"
        f"{', times 60' if seconds else ''}.",
        code=f"{_SPLIT.format(t)}print({count})",
        answer=str(answer),
    )


def time_of_minutes(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(61, 1439), rng.randrange(100, 1400, 50)))
    return Draft(
        phrasings=(
            f"What time is {n} minutes after midnight (HH:MM)?",
            f"what time is it {n} minutes after midnight",
            f"{n} minutes after midnight as HH:MM",
            f"minute {n} of the day is what time",
            f"Convert {n} minutes since midnight to a clock time",
            f"{n} min past midnight, time hh:mm",
            f"A system stores times as minutes since midnight. Which time is {n}?",
            f"It is {n} minutes past midnight. What does a 24-hour clock show?",
            f"Turn the number {n}, minutes from 00:00, into HH:MM",
            f"The timer started at midnight and has run {n} minutes. What time is it (HH:MM)?",
        ),
        think=f"The time: {n} minutes are {n} // 60 hours and {n} % 60 minutes.",
        code=f'print(f"{{{n} // 60:02d}}:{{{n} % 60:02d}}")',
        answer=clock(n),
    )


def hours_across_weekdays(rng: random.Random) -> Draft:
    a = rng.randrange(7)
    gap, h, k = rng.randint(1, 6), rng.randint(6, 20), rng.randint(6, 20)
    x, y = calendar.day_name[a], calendar.day_name[(a + gap) % 7]
    s, e = (f"{(t + 11) % 12 + 1} {'AM' if t < 12 else 'PM'}" for t in (h, k))
    days = "day" if gap == 1 else "days"
    until, since = str(k) if k < 13 else f"{k - 12} + 12", str(h) if h < 13 else f"({h - 12} + 12)"
    return Draft(
        phrasings=(
            f"How many hours are there from {x} {s} to {y} {e}?",
            f"hours from {x.lower()} {s.lower()} to {y.lower()} {e.lower()}",
            f"{x} {s} until {y} {e}, how many hours",
            f"How many hours is it between {x} at {s} and the next {y} at {e}?",
            f"number of hours {x} {s} - {y} {e}",
            f"We were away from {x} {s} until {y} {e}. How many hours?",
            f"A server was down from {x} {s} to {y} {e} of the same week or the next. How many hours is that?",
            f"The dog stays with me from {x}, {s}, till {y}, {e}. For how many hours?",
            f"Count the hours between {s} on {x} and {e} on the {y} that follows.",
            f"It is {x}, {s}. In how many hours is it {y}, {e}?",
        ),
        think=f"From {x} to {y} are {gap} {days} of 24 hours; from hour {h} to hour {k} add {until} - {since}.",
        code=f"print({gap} * 24 + {until} - {since})",
        answer=str(len(range(h, 24 * gap + k))),
    )


def leaving_time(rng: random.Random) -> Draft:
    at, ready, way = (
        rng.randrange(420, 1200, 15),
        rng.choice((20, 30, 40, 45, 50, 60)),
        rng.choice((10, 15, 25, 35, 55)),
    )
    write, form, shape = rng.choice(
        ((clock, "%H:%M", '"%H:%M")'), (half_day_clock, "%I:%M %p", '"%I:%M %p").lstrip("0")')),
    )
    t, p = write(at), person(rng)
    where = rng.choice(("work", "school", "the airport", "the station", "the dentist", "a meeting"))
    return Draft(
        phrasings=(
            f"I have to be at {where} at {t}. I need {ready} minutes to get ready and {way} minutes to get there. When "
            "should I get up?",
            f"be at {where} {t}, {way} min travel, {ready} min to get ready, when do i wake up",
            f"{where} at {t}, {ready} minutes to get ready, {way} minutes on the way: latest time to start?",
            f"Wake up time: {where} at {t}, {ready} min getting ready, {way} min trip",
            f"{p.name} must be at {where} at {t}, takes {ready} minutes to dress and {way} to get there. When must "
            f"{p.he} start?",
            f"what time to get up for {where} at {t} with {ready} min to get ready and a {way} min ride",
            f"Getting ready takes {ready} minutes, the trip {way}. For {where} at {t}, when do I set the alarm?",
            f"alarm for {t} at {where}: minus {ready} minutes and minus {way} minutes",
            f"If I want to reach {where} by {t} and need {ready} minutes at home plus {way} on the road, at what time "
            "must I rise?",
            f"Counting back {way} minutes of travel and {ready} minutes of preparation from {t} at {where}, what time "
            "is it?",
        ),
        think=f"The time to start: take {ready} + {way} minutes off {t}.",
        code=(
            f'{_PARSE}t = datetime.strptime("{t}", "{form}") - timedelta(minutes={ready} + {way})\n'
            f"print(t.strftime({shape})"
        ),
        answer=write(at - ready - way),
    )


def first_bus_after(rng: random.Random) -> Draft:
    start, every = rng.randrange(300, 480), rng.choice((6, 8, 10, 12, 15, 20, 25, 30, 40))
    wanted = start + rng.randint(every + 1, 700)
    wanted += (wanted - start) % every == 0
    vehicle, p = rng.choice(("bus", "tram", "train", "ferry", "shuttle")), person(rng)
    s, t = clock(start), clock(wanted)
    found = next(n for n in range(start, 1440, every) if n >= wanted)
    return Draft(
        phrasings=(
            f"A {vehicle} goes every {every} minutes from {s} on. When is the first one at or after {t}?",
            f"{vehicle} every {every} min from {s}, next one from {t} on",
            f"{vehicle} every {every} minutes starting {s}, first after {t}",
            f"first {vehicle} at {s}, then every {every} min, i arrive at {t}, which one do i get",
            f"The first {vehicle} is at {s}, then one every {every} minutes. I am there at {t}. When does the next "
            "one leave?",
            f"Next {vehicle} for someone who comes at {t}: they leave every {every} minutes since {s}",
            f"{p.name} reaches the stop at {t}. The {vehicle} runs every {every} minutes from {s}. When can {p.he} "
            "leave?",
            f"timetable: {s} and every {every} minutes after it. next departure at {t} or later?",
            f"From {s} there is a {vehicle} every {every} minutes; which departure is the first not before {t}?",
            f"It's {t}. The {vehicle} started at {s} and comes every {every} minutes. Time of the next, please.",
        ),
        think=f"The first {vehicle} from {t} on: start at {s} in minutes and add {every} until it is not before {t}.",
        code=(
            f"n = {start // 60} * 60 + {start % 60}\nwhile n < {wanted // 60} * 60 + {wanted % 60}:\n    n += {every}\n"
            'print(f"{n // 60:02d}:{n % 60:02d}")'
        ),
        answer=clock(found),
    )


def nth_lesson_time(rng: random.Random) -> Draft:
    start, long, rest = rng.randrange(450, 600, 5), rng.choice((40, 45, 45, 50, 60)), rng.choice((5, 10, 15))
    n, ends, p = rng.randint(2, 6), rng.random() < 0.6, person(rng)
    t, nth = clock(start), ("", "", "2nd", "3rd", "4th", "5th", "6th")[n]
    word, at = "end" if ends else "begin", start
    for _ in range(n - 1):
        at += long + rest
    answer = at + long if ends else at
    total = f"{n} * {long} + ({n} - 1) * {rest}" if ends else f"({n} - 1) * ({long} + {rest})"
    return Draft(
        phrasings=(
            f"Lessons of {long} minutes with {rest} minute breaks start at {t}. When does the {nth} lesson {word}?",
            f"lessons {long} min, breaks {rest} min, start {t}, {nth} lesson {word}s at",
            f"School starts at {t}, lessons are {long} min, breaks {rest} min. At what time does lesson {n} {word}?",
            f"when does lesson {n} {word}: start {t}, {long} min each, {rest} min break between",
            f"The first class is at {t}. Each lasts {long} minutes, with {rest} minutes between. When does class {n} "
            f"{word}?",
            f"{p.name} gives {long} minute lessons from {t} with {rest} minutes of rest after each. When does the "
            f"{nth} {word}?",
            f"start {t}, {n} sessions of {long} min, {rest} min pause between, {word} of session {n}?",
            f"Appointments take {long} minutes, then {rest} minutes to clean up, the first at {t}. When does "
            f"appointment {n} {word}?",
            f"Beginning at {t}, {long}-minute talks follow each other with {rest} minutes in between; what time does "
            f"talk {n} {word}?",
            f"If lesson 1 begins at {t}, lessons last {long} and pauses {rest} minutes, the {nth} lesson {word}s at "
            "what time?",
        ),
        think=f"Lesson {n} {word}s {total} minutes after {t}.",
        code=(
            f'{_PARSE}t = datetime.strptime("{t}", "%H:%M") + timedelta(minutes={total})\nprint(t.strftime("%H:%M"))'
        ),
        answer=clock(answer),
    )


def day_percent_passed(rng: random.Random) -> Draft:
    n = rng.choice((rng.randrange(60, 1440, 60), rng.randrange(30, 1440, 30), rng.randrange(5, 1440, 5)))
    t, left = clock(n), rng.random() < 0.3
    exact = Fraction(100 * ((1440 - n) if left else n), 1440)
    if tied(exact, 1):
        return day_percent_passed(rng)
    gone = "left" if left else "over"
    part = "(1440 - h * 60 - m)" if left else "(h * 60 + m)"
    return Draft(
        phrasings=(
            f"What percent of the day is {gone} at {t}? Round to 1 decimal.",
            f"percent of the day {gone} at {t}, 1 decimal",
            f"how much of the day in percent is {gone} at {t} (1 decimal)",
            f"It is {t}. How many percent of the 24 hours are {gone}, to 1 decimal?",
            f"day progress: {t}, percent {gone} to 1 decimal",
            f"At {t}, which percentage of the day is {gone} (1 decimal place)?",
            f"What share of a 24-hour day is {gone} by {t}, in percent with 1 decimal?",
            f"The clock says {t}. What % of today is {gone}, rounded to one decimal?",
            f"Compute how many percent of the day are {gone} when it's {t}, to 1 decimal.",
            f"A progress bar for the day shows the part that is {gone}. What does it say at {t}, in % to 1 decimal?",
        ),
        think=f"Percent of the day {gone} at {t}: its minutes {'left ' if left else ''}over 1440, times 100.",
        code=f"{_SPLIT.format(t)}print(round({part} * 100 / 1440, 1))",
        answer=str(float(round(exact, 1))),
    )


def fastest_time(rng: random.Random) -> Draft:
    tenths = rng.sample(range(550, 3000), rng.randint(2, 4))
    if rng.random() < 0.5:
        base = rng.randint(600, 2500)
        tenths = rng.sample(range(base - 60, base + 60), len(tenths))
    times = [f"{n // 600}:{n % 600 // 10:02d}.{n % 10}" for n in tenths]
    who, slow = people(rng, len(times)), rng.random() < 0.3
    word, pick = ("slowest", "max") if slow else ("fastest", "min")
    shown = ", ".join(f"{p.name} {t}" for p, t in zip(who, times, strict=True))
    pairs = ", ".join(f'"{p.name}": "{t}"' for p, t in zip(who, times, strict=True))
    best = sorted(range(len(times)), key=lambda i: tenths[i])[-1 if slow else 0]
    return Draft(
        phrasings=(
            f"Who was {word}: {shown}?",
            f"lap times {shown}, who is {word}",
            f"{shown} - {word} lap?",
            f"Whose time is the {word}: {shown}?",
            f"who has the {word} time, {shown}",
            f"Times in minutes:seconds: {shown}. Name the {word} one",
            f"In a race the times were {shown}. Who was the {word}?",
            f"These are the lap times: {shown}. Which driver was {word}?",
            f"Find the {word} swimmer: {shown}",
            f"Results (m:ss.s): {shown}. Give the name of the {word}.",
        ),
        think=f"The {word}: turn each time into seconds, 60 times the minutes plus the rest, and take the {pick}imum.",
        code=(
            f'times = {{{pairs}}}\n\ndef seconds(name):\n    m, s = times[name].split(":")\n'
            f"    return int(m) * 60 + float(s)\n\nprint({pick}(times, key=seconds))"
        ),
        answer=who[best].name,
    )


_UNITS = {"minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400, "year of 365 days": 365 * 86400,
          "leap year": 366 * 86400, "month of 30 days": 30 * 86400, "quarter of an hour": 900, "half hour": 1800,
          "month of 31 days": 31 * 86400, "fortnight": 14 * 86400}  # fmt: skip
_SIZES = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
_ONE_STEP = {"quarter of an hour": "60 // 4", "half hour": "60 // 2", "fortnight": "2 * 7", "leap year": "365 + 1"}


def unit_in_units(rng: random.Random) -> Draft:
    """A single week, day or year in smaller units."""
    big, length = rng.choice(tuple(_UNITS.items()))
    small, size = rng.choice([(s, n) for s, n in _SIZES.items() if n < length and s not in big])
    days, parts = length // 86400, {"seconds": ["24", "60", "60"], "minutes": ["24", "60"], "hours": ["24"], "days": []}
    first = [str(days)] if days > 1 else []
    shorter = {"seconds": [str(length // 60), "60"], "minutes": [str(length // 60)]}
    code = " * ".join([*first, *parts[small]] if days else shorter[small])
    if "*" not in code:
        code = _ONE_STEP.get(big, f"1 * {code}")
    a, p = "an" if big == "hour" else "a", person(rng)
    return Draft(
        phrasings=(
            f"How many {small} are in {a} {big}?",
            f"how many {small} in {a} {big}",
            f"{small} in {a} {big}",
            f"how many {small} does {a} {big} have",
            f"number of {small} per {big}",
            f"{a} {big} in {small}",
            f"{big} to {small}",
            f"How many {small} make {a} {big}?",
            f"A test runs for exactly {a} {big}. How many {small} is that?",
            f"{p.name} waits for {a} {big}. How many {small} does {p.he} wait?",
            f"Tell me how many {small} there are in {a} {big}, please.",
            f"One {big} lasts how many {small}?",
        ),
        think=f"{small.capitalize()} in {a} {big}: {code}.",
        code=f"print({code})",
        answer=str(len(range(0, length, size))),
    )
