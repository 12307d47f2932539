"""Days and times in short stories: notice, exams, clocks that are wrong, gaps between meetings, fees by the month."""

from __future__ import annotations

import calendar
import random
from datetime import date
from fractions import Fraction

from training.skills.base import Draft
from training.skills.system.written import british, call, clock, day, long, months_away
from training.skills.vocabulary import person

_PARSE = "from datetime import datetime, timedelta\n\n"


def notice_last_day(rng: random.Random) -> Draft:
    d, n, p = day(rng, 2012, 2034), rng.choice((1, 2, 3, 3, 4, 6)), person(rng)
    month = months_away(d.replace(day=1), n + 1)
    end = date.fromordinal(month.toordinal() - 1)
    m = "month" if n == 1 else "months"
    return Draft(
        phrasings=(
            f"I give notice on {british(d)} with {n} {m} to the end of the month. What is my last day?",
            f"notice {d}, {n} {m} to month end, last day?",
            f"The notice period is {n} {m} to the end of the month. Notice was given on {long(d)}. When does "
            "the contract end?",
            f"{d} plus {n} {m}, then the end of that month, as a date",
            f"{p.name} quits on {british(d)}. The contract says {n} {m} to the end of a month. On what date is "
            f"{p.he} out?",
            f"end of the month that lies {n} {m} after {d}",
            f"Find the last day of the month {n} {m} after the month of {long(d)}",
            f"We cancel the flat on {d}; {n} {m} of notice run to the end of a month. Which is the final date?",
            f"Go {n} {m} on from {british(d)} and give the final date of the month you reach.",
            f"cancelled {british(d)}, period {n} {m} until the month's end: contract over on",
        ),
        think=f"Go {n} {m} on from the month of {d} and take that month's last day.",
        code=(
            f"import calendar\nfrom datetime import date\n\nd = {call(d)}\n"
            f"year, month = divmod(d.year * 12 + d.month - 1 + {n}, 12)\n"
            "print(date(year, month + 1, calendar.monthrange(year, month + 1)[1]))"
        ),
        answer=str(end),
    )


def minutes_left_of_exam(rng: random.Random) -> Draft:
    start, n = rng.randrange(420, 1080, 5), rng.choice((45, 60, 75, 90, 100, 120, 150, 180))
    gone = rng.randint(3, n - 3)
    t, u, what = clock(start), clock(start + gone), rng.choice(("exam", "test", "match", "film", "lesson", "washing"))
    return Draft(
        phrasings=(
            f"The {what} takes {n} minutes and began at {t}. It's {u} now. How many minutes remain?",
            f"{what} {n} min, start {t}, now {u}, minutes left",
            f"A {n}-minute {what} started at {t}. How many more minutes does it last at {u}?",
            f"began {t}, lasts {n} minutes: what is left at {u}, in minutes",
            f"I look at the clock and it says {u}. The {what} of {n} minutes has been going since {t}. How "
            "much longer, in "
            "minutes?",
            f"minutes still to go at {u} for something of {n} minutes from {t}",
            f"How many of the {n} minutes are not used yet at {u} if the {what} has run from {t} on?",
            f"Since {t} we have a {what} of {n} minutes. Print the minutes left at {u}.",
            f"Take the time from {t} to {u} off {n} minutes",
            f"The {what} ({n} minutes) started {t}; with {u} on the clock, how many minutes are to come?",
        ),
        think=f"Minutes from {t} to {u}, taken off {n}.",
        code=(
            f'from datetime import datetime\n\nstart = datetime.strptime("{t}", "%H:%M")\n'
            f'now = datetime.strptime("{u}", "%H:%M")\nprint({n} - (now - start).seconds // 60)'
        ),
        answer=str(len(range(start + gone, start + n))),
    )


def clock_fast_or_slow(rng: random.Random) -> Draft:
    shown, n, fast = rng.randrange(1440), rng.randint(2, 45), rng.random() < 0.5
    t, where = clock(shown), rng.choice(("in my car", "in the kitchen", "on the tower", "on the oven", "at school"))
    word, verb, sign = ("fast", "Subtract", "-") if fast else ("slow", "Add", "+")
    return Draft(
        phrasings=(
            f"The clock {where} is {n} minutes {word} and shows {t}. What is the real time?",
            f"clock {n} min {word}, shows {t}, true time",
            f"A clock that is {n} minutes {word} says {t}. What time is it really (HH:MM)?",
            f"{t} on a clock which is {n} minutes {word} - right time?",
            f"My watch runs {n} minutes {'ahead' if fast else 'behind'}. When it shows {t}, what is the right time?",
            f"it says {t} {where} but that clock is {n} min {word}",
            f"Correct the time {t} of a clock that is {n} minutes {word}",
            f"I missed the bus because the clock {where} is {n} minutes {word}. It showed {t}. What time was "
            "it in fact?",
            f"What would a right clock show when one that is {n} minutes {word} shows {t}?",
            f"Set the clock {where} right: it now shows {t} and is {n} minutes {word}.",
        ),
        think=f"A clock that is {word} shows too {'much' if fast else 'little'}: {verb.lower()} {n} minutes.",
        code=(
            f'{_PARSE}t = datetime.strptime("{t}", "%H:%M") {sign} timedelta(minutes={n})\nprint(t.strftime("%H:%M"))'
        ),
        answer=clock((shown + (-n if fast else n)) % 1440),
    )


def gap_between_meetings(rng: random.Random) -> Draft:
    a = rng.randrange(480, 900, 5)
    b = a + rng.choice((30, 45, 50, 60, 75, 90))
    gap = rng.randrange(5, 150, 5)
    c = b + gap
    d = c + rng.choice((30, 45, 60, 90))
    w, x, y, z = clock(a), clock(b), clock(c), clock(d)
    return Draft(
        phrasings=(
            f"My meeting is {w}-{x} and the next one {y}-{z}. How long is the gap in minutes?",
            f"{w}-{x}, {y}-{z}: minutes between them",
            f"free minutes between a lesson from {w} to {x} and one from {y} to {z}",
            f"How many minutes are free between {w} to {x} and {y} to {z}?",
            f"I have calls at {w}-{x} and {y}-{z}. How many minutes of pause are there in between?",
            f"pause in minutes, {w} to {x} then {y} to {z}",
            f"The first train is on the way {w}-{x}, the second {y}-{z}. How many minutes do I have to change?",
            f"Compute the minutes from the end of {w}-{x} to the start of {y}-{z}",
            f"Between two classes ({w} to {x}, {y} to {z}) I eat. For how many minutes at most?",
            f"What is the break in minutes if one talk runs {w} until {x} and the other {y} until {z}?",
        ),
        think=f"The gap goes from the first end {x} to the second start {y}, in minutes.",
        code=(
            f'from datetime import datetime\n\nend = datetime.strptime("{x}", "%H:%M")\n'
            f'start = datetime.strptime("{y}", "%H:%M")\nprint((start - end).seconds // 60)'
        ),
        answer=str(gap),
    )


def monthly_cost_between(rng: random.Random) -> Draft:
    a = day(rng, 2016, 2032).replace(day=1)
    n, p = rng.randint(3, 40), person(rng)
    b = months_away(a, n - 1)
    price = rng.choice((9.99, 12.5, 19.9, 29.9, 35, 49, 15, 25, rng.randint(5, 90)))
    what = rng.choice(("gym", "phone", "music service", "parking space", "club", "course"))
    first, last = (f"{calendar.month_name[d.month]} {d.year}" for d in (a, b))
    return Draft(
        phrasings=(
            f"The {what} costs {price} a month. I paid from {first} to {last}, both included. How much "
            "altogether, to 2 "
            "decimals?",
            f"{price} a month, {first} through {last}, total (2 decimals)",
            f"{p.name} pays {price} each month for the {what}, first in {first}, last in {last}. What is the "
            "sum with 2 decimals?",
            f"monthly fee {price} from {first.lower()} to {last.lower()} inclusive, total, 2 decimals",
            f"What does a {what} at {price} a month come to if the first month is {first} and the last {last}? "
            "2 decimals.",
            f"I joined in {first}, my last paid month is {last}, and the {what} takes {price} every month. "
            "Total cost (2 decimals)?",
            f"Count the months {first} to {last}, ends included, and multiply by {price}; 2 decimals",
            f"All payments of {price} for the months from {first} up to and including {last}, summed to 2 decimals?",
            f"How much money went to the {what} in the months {first} to {last} (both paid) at {price} each, "
            "to 2 decimals?",
            f"sum of {price} per month for {first} - {last}, first and last month paid, 2 decimals",
        ),
        think=f"The months from {first} to {last}, both counted, times {price}.",
        code=(
            "from datetime import datetime\n\n"
            f'a = datetime.strptime("{first}", "%B %Y")\nb = datetime.strptime("{last}", "%B %Y")\n'
            "months = (b.year - a.year) * 12 + b.month - a.month + 1\n"
            f'print(f"{{months * {price}:.2f}}")'
        ),
        answer=f"{float(Fraction(str(price)) * n):.2f}",
    )


def busiest_hour(rng: random.Random) -> Draft:
    hours = rng.sample(range(6, 22), 3)
    counts = rng.choice(((3, 2, 1), (3, 1, 1), (2, 1, 1), (4, 2, 2)))
    times = sorted(h * 60 + m for h, n in zip(hours, counts, strict=True) for m in rng.sample(range(60), n))
    shown = ", ".join(map(clock, times))
    what = rng.choice(("calls", "visitors", "log entries", "orders", "logins"))
    return Draft(
        phrasings=(
            f"Which hour has the most {what}: {shown}? Give the hour as two digits.",
            f"busiest hour (two digits): {shown}",
            f"The {what} came at {shown}. In which hour, HH, were there most?",
            f"{shown} - hour with most {what}, two digits",
            f"Group {shown} by hour and print the hour, like 09, with the most {what}",
            f"hour (HH) that occurs most often in {shown}",
            f"We note the times of {what}: {shown}. When is the rush? Give only the hour in two digits.",
            f"Of the hours in {shown}, which one, in two digits, comes up most?",
            f"Count {what} per hour in {shown}; which hour (two digits) wins",
            f"At {shown} we had {what}. Name the two digits of the hour that has more of them than any other.",
        ),
        think="Take the hour, before the colon, of each time, count them and print the most common.",
        code=(
            f'from collections import Counter\n\ntimes = "{shown}".split(", ")\n'
            'print(Counter(t.split(":")[0] for t in times).most_common(1)[0][0])'
        ),
        answer=f"{hours[0]:02d}",
    )


def missing_report_time(rng: random.Random) -> Draft:
    every, start = rng.choice((5, 5, 10, 15, 30)), rng.randrange(360, 1100, 5)
    all_times = [start + every * i for i in range(rng.randint(4, 7))]
    gone = rng.choice(all_times[1:-1])
    shown = ", ".join(clock(t) for t in all_times if t != gone)
    what = rng.choice(("sensor", "server", "camera", "buoy", "alarm"))
    return Draft(
        phrasings=(
            f"The {what} should report every {every} minutes. It reported at {shown}. Which time is missing?",
            f"every {every} min: {shown} - missing time?",
            f"Which time is left out of {shown}, if there is one each {every} minutes?",
            f"missing entry, interval {every} minutes: {shown}",
            f"A {what} sends something each {every} minutes, but one message was lost: {shown}. When should it "
            "have come?",
            f"find the gap in {shown} (step {every} minutes) and print the time that belongs there",
            f"Heartbeats of the {what} come every {every} minutes. We have {shown}. At what time was one skipped?",
            f"{shown}: with steps of {every} minutes, which one is not there",
            f"Print the time that is absent from {shown}, one expected after every {every} minutes",
            f"Between the first and the last of {shown} one time at a distance of {every} minutes fails. Which?",
        ),
        think=f"Step on from each time by {every} minutes; the first one not in the list is missing.",
        code=(
            f'{_PARSE}times = "{shown}".split(", ")\nt = datetime.strptime(times[0], "%H:%M")\n'
            f'while t.strftime("%H:%M") in times:\n    t += timedelta(minutes={every})\nprint(t.strftime("%H:%M"))'
        ),
        answer=clock(gone),
    )
