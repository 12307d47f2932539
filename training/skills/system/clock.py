"""Clock times and durations."""

from __future__ import annotations

import random
from datetime import timedelta
from fractions import Fraction

from training.skills.base import Draft
from training.skills.system.written import clock, half_day_clock

_THINGS = ("A film", "A train", "The meeting", "The class", "The flight", "The bus", "The match", "The show")


def add_minutes(rng: random.Random) -> Draft:
    start, n = rng.randrange(24 * 60), rng.choice((15, 30, 45, 90, rng.randint(5, 600)))
    t, thing = clock(start), rng.choice(_THINGS)
    return Draft(
        phrasings=(
            f"What time is it {n} minutes after {t}?",
            f"Add {n} minutes to {t}",
            f"{t} plus {n} minutes",
            f"what time is {n} minutes after {t}",
            f"{thing} starts at {t} and lasts {n} minutes. What time does it end?",
            f"It is {t} now. What time will it be in {n} minutes?",
            f"Bread goes into the oven at {t} for {n} minutes. When is it done?",
            f"If I leave at {t} and drive {n} minutes, at what time do I arrive?",
            f"What is the time {n} minutes after {t}?",
            f"If something starts at {t} and takes {n} minutes, when does it finish?",
        ),
        think=f"Add {n} minutes to the time {t} and format it as HH:MM.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f'end = datetime.strptime("{t}", "%H:%M") + timedelta(minutes={n})\nprint(end.strftime("%H:%M"))'
        ),
        answer=clock(start + n),
    )


def add_hours_and_minutes(rng: random.Random) -> Draft:
    start, h, m = rng.randrange(24 * 60), rng.randint(1, 11), rng.randint(1, 59)
    t, thing = half_day_clock(start), rng.choice(_THINGS)
    return Draft(
        phrasings=(
            f"What time is it {h} hours and {m} minutes after {t}?",
            f"Add {h} hours and {m} minutes to {t}",
            f"{t} plus {h} hours {m} minutes",
            f"{thing} begins at {t} and takes {h} hours and {m} minutes. When does it end?",
            f"what time is it {h} hours {m} minutes after {t}",
            f"My shift starts at {t} and is {h} hours and {m} minutes long. When am I free?",
            f"It's {t}. What will the clock show in {h} hours and {m} minutes?",
            f"Start at {t} and go forward {h} hours, {m} minutes. What time is it?",
            f"What is the time {h} hours and {m} minutes after {t}?",
            f"If it is {t} now, what time will it be in {h} hours and {m} minutes?",
        ),
        think=f"Add {h} hours and {m} minutes to {t} and format it with AM or PM.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f'end = datetime.strptime("{t}", "%I:%M %p") + timedelta(hours={h}, minutes={m})\n'
            'print(end.strftime("%I:%M %p").lstrip("0"))'
        ),
        answer=half_day_clock(start + 60 * h + m),
    )


def subtract_minutes(rng: random.Random) -> Draft:
    start, n = rng.randrange(24 * 60), rng.choice((15, 30, 45, 90, rng.randint(5, 600)))
    t, thing = clock(start), rng.choice(_THINGS)
    return Draft(
        phrasings=(
            f"What time was it {n} minutes before {t}?",
            f"Subtract {n} minutes from {t}",
            f"{t} minus {n} minutes",
            f"what time is {n} minutes before {t}",
            f"{thing} is at {t} and the way there takes {n} minutes. When do I have to leave?",
            f"It is {t} now. What time was it {n} minutes ago?",
            f"I must get up {n} minutes before {t}. For what time do I set the alarm?",
            f"Go back {n} minutes from {t}. What does the clock show?",
            f"What is the time {n} minutes before {t}?",
            f"If it took {n} minutes and ended at {t}, when did it start?",
        ),
        think=f"Subtract {n} minutes from the time {t} and format it as HH:MM.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f'start = datetime.strptime("{t}", "%H:%M") - timedelta(minutes={n})\n'
            'print(start.strftime("%H:%M"))'
        ),
        answer=clock(start - n),
    )


def minutes_between_times(rng: random.Random) -> Draft:
    a = rng.randrange(0, 1300)
    b = rng.randrange(a + 5, 1440)
    first, second = clock(a), clock(b)
    return Draft(
        phrasings=(
            f"How many minutes are there between {first} and {second}?",
            f"How many minutes are from {first} to {second}?",
            f"minutes between {first} and {second}",
            f"Difference in minutes between {first} and {second} on the same day",
            f"how many minutes from {first} till {second}",
            f"The lesson goes from {first} to {second}. How long is it in minutes?",
            f"I parked at {first} and came back at {second}. How many minutes did I park?",
            f"Calculate the time from {first} to {second} in minutes.",
            f"How many minutes pass from {first} until {second}?",
            f"What is the number of minutes between {first} and {second}?",
        ),
        think=f"Subtract {first} from {second} and turn the seconds into minutes.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "%H:%M")\nend = datetime.strptime("{second}", "%H:%M")\n'
            "print((end - start).seconds // 60)"
        ),
        answer=str(b - a),
    )


def working_hours(rng: random.Random) -> Draft:
    a = rng.randrange(6 * 60, 11 * 60, 15)
    b = a + rng.randrange(4 * 60, 10 * 60, 15)
    rest = rng.choice((15, 30, 45, 60))
    first, second = clock(a), clock(b)
    return Draft(
        phrasings=(
            f"I work from {first} to {second} with a {rest} minute break. How many hours do I work?",
            f"How many hours are worked from {first} to {second} minus a break of {rest} minutes?",
            f"A shift runs from {first} to {second} with {rest} minutes of break. How long is it in hours?",
            f"hours worked {first} to {second} with {rest} min break",
            f"work hours from {first} until {second}, {rest} minutes lunch",
            f"Start {first}, end {second}, break {rest} minutes: how many working hours?",
            f"Calculate my working time in hours: {first} to {second}, minus {rest} minutes for lunch.",
            f"Tom came at {first}, left at {second} and paused {rest} minutes. How many hours will he be paid?",
            f"How many hours did I work if I started at {first}, ended at {second} and took {rest} minutes off?",
            f"What are the working hours from {first} to {second} with a break of {rest} minutes?",
        ),
        think=f"Subtract {first} from {second}, take off {rest} minutes and convert to hours.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "%H:%M")\nend = datetime.strptime("{second}", "%H:%M")\n'
            f"print(((end - start).seconds / 60 - {rest}) / 60)"
        ),
        answer=str((b - a - rest) / 60),
    )


def seconds_to_clock(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(100, 4000), rng.randint(3600, 86399), 3600, 3661, 5400, 10000))
    return Draft(
        phrasings=(
            f"Convert {n} seconds to HH:MM:SS",
            f"Convert {n} seconds to hours, minutes and seconds (HH:MM:SS)",
            f"What is {n} seconds in hh:mm:ss format?",
            f"{n} seconds to hh:mm:ss",
            f"{n} s as HH:MM:SS",
            f"A video is {n} seconds long. How is that shown as HH:MM:SS?",
            f"Write {n} seconds in the form hours:minutes:seconds, two digits each.",
            f"My stopwatch says {n} seconds; show that as HH:MM:SS please.",
            f"Format {n} seconds as HH:MM:SS.",
            f"How do you write {n} seconds as HH:MM:SS?",
        ),
        think=f"Divide {n} by 3600 for hours and the rest by 60 for minutes and seconds.",
        code=(
            f"hours, rest = divmod({n}, 3600)\nminutes, seconds = divmod(rest, 60)\n"
            'print(f"{hours:02d}:{minutes:02d}:{seconds:02d}")'
        ),
        answer=f"0{timedelta(seconds=n)}"[-8:],
    )


def clock_to_seconds(rng: random.Random) -> Draft:
    n = rng.randint(61, 86399)
    t = f"{n // 3600:02d}:{n // 60 % 60:02d}:{n % 60:02d}"
    return Draft(
        phrasings=(
            f"How many seconds is {t}?",
            f"Convert {t} to seconds",
            f"{t} in seconds",
            f"hh:mm:ss to seconds: {t}",
            f"What is the duration {t} (HH:MM:SS) in seconds?",
            f"The recording runs for {t}. How many seconds long is it?",
            f"Turn the time {t} into a number of seconds",
            f"A runner needed {t} for the marathon. How much is that in seconds?",
            f"Convert the duration {t} into seconds.",
            f"How many seconds are in {t}?",
        ),
        think=f"Multiply the hours of {t} by 3600, the minutes by 60, and add the seconds.",
        code=f'h, m, s = map(int, "{t}".split(":"))\nprint(h * 3600 + m * 60 + s)',
        answer=str(n),
    )


def minutes_to_hours(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(61, 600), rng.randint(61, 600), rng.randint(600, 5000)))
    return Draft(
        phrasings=(
            f"Convert {n} minutes to hours and minutes (H:MM)",
            f"How many hours and minutes is {n} minutes? Answer as H:MM.",
            f"{n} minutes in hours and minutes as H:MM",
            f"{n} minutes to h:mm",
            f"Write {n} minutes as hours:minutes",
            f"A movie is {n} minutes long. How long is it in hours and minutes, written H:MM?",
            f"The flight takes {n} minutes. Give that as H:MM",
            f"Express {n} minutes in the form H:MM, please.",
            f"What is {n} minutes in H:MM format?",
            f"Convert {n} minutes to the format H:MM.",
        ),
        think=f"Divide {n} by 60; the quotient is hours and the remainder minutes.",
        code=f'hours, minutes = divmod({n}, 60)\nprint(f"{{hours}}:{{minutes:02d}}")',
        answer=f"{n // 60}:{n % 60:02d}",
    )


def total_duration(rng: random.Random) -> Draft:
    parts = [(rng.randint(1, 9), rng.randint(0, 59)) for _ in range(rng.randint(2, 4))]
    times = [f"{a}:{b:02d}" for a, b in parts]
    shown = ", ".join(times[:-1]) + f" and {times[-1]}"
    total = sum(60 * a + b for a, b in parts)
    return Draft(
        phrasings=(
            f"Add the durations {shown} (H:MM)",
            f"What is the total of the times {shown} in hours:minutes?",
            f"Sum of {shown} as H:MM",
            f"total time {shown} (h:mm)",
            f"I worked {shown} hours (H:MM) this week. How much is that in total?",
            f"My songs last {shown} (M:SS). How long is the playlist in M:SS?",
            f"Add up {shown}, all given as hours:minutes",
            f"What do the durations {shown} come to together, written as H:MM?",
            f"Find the total duration of {shown} (H:MM).",
            f"How much time is {shown} altogether, in H:MM?",
        ),
        think="Turn each duration into its small unit, add them, and split the total by 60.",
        code=(
            "times = [" + ", ".join(f'"{t}"' for t in times) + "]\ntotal = 0\nfor t in times:\n"
            '    a, b = t.split(":")\n    total += int(a) * 60 + int(b)\n'
            'print(f"{total // 60}:{total % 60:02d}")'
        ),
        answer=f"{total // 60}:{total % 60:02d}",
    )


def to_24_hours(rng: random.Random) -> Draft:
    n = rng.randrange(1440)
    t = half_day_clock(n)
    return Draft(
        phrasings=(
            f"Convert {t} to 24-hour time",
            f"What is {t} in 24 hour format?",
            f"{t} in 24h",
            f"{t.lower()} to 24 hour clock",
            f"Write {t} on the 24-hour clock",
            f"How is {t} written in military time (HH:MM)?",
            f"My train ticket uses the 24-hour clock. What does it say for {t}?",
            f"Please convert the time {t} to HH:MM in 24-hour notation.",
            f"Convert {t} to 24-hour format.",
            f"What is {t} on a 24-hour clock?",
        ),
        think=f"Parse {t} with AM/PM and format it as HH:MM.",
        code=(f'from datetime import datetime\n\nprint(datetime.strptime("{t}", "%I:%M %p").strftime("%H:%M"))'),
        answer=clock(n),
    )


def to_12_hours(rng: random.Random) -> Draft:
    n = rng.randrange(1440)
    t = clock(n)
    return Draft(
        phrasings=(
            f"Convert {t} to 12-hour time with AM/PM",
            f"What is {t} in 12 hour format?",
            f"{t} in am/pm",
            f"{t} to 12 hour clock",
            f"Write {t} on the 12-hour clock with AM or PM",
            f"How do Americans write {t}, with AM or PM?",
            f"The schedule says {t}. What is that in 12-hour time?",
            f"Please change the time {t} to AM/PM notation.",
            f"Convert {t} to 12-hour format.",
            f"What is {t} in AM/PM time?",
        ),
        think=f"Parse {t} and format it with AM or PM, without a leading zero.",
        code=(
            "from datetime import datetime\n\n"
            f't = datetime.strptime("{t}", "%H:%M")\nprint(t.strftime("%I:%M %p").lstrip("0"))'
        ),
        answer=half_day_clock(n),
    )


def hours_between_times(rng: random.Random) -> Draft:
    a = rng.randrange(0, 1200, 5)
    b = rng.randrange(a + 15, 1440, 5) if rng.random() < 0.5 else a + rng.randrange(30, 1440 - a, 30)
    first, second = clock(a), clock(b)
    return Draft(
        phrasings=(
            f"How many hours are there between {first} and {second}?",
            f"How many hours is it from {first} to {second}?",
            f"hours between {first} and {second}",
            f"Difference in hours between {first} and {second}, as a decimal",
            f"how many hours from {first} till {second}",
            f"The museum is open from {first} to {second}. How many hours is that?",
            f"I slept from {first} until {second}. How many hours of sleep did I get?",
            f"Calculate the time from {first} to {second} in hours, rounded to 2 decimals.",
            f"How many hours pass from {first} until {second}?",
            f"What is the number of hours between {first} and {second}?",
        ),
        think=f"Subtract {first} from {second} and turn the seconds into hours.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "%H:%M")\nend = datetime.strptime("{second}", "%H:%M")\n'
            "print(round((end - start).seconds / 3600, 2))"
        ),
        answer=str(round((b - a) / 60, 2)),
    )


def time_units(rng: random.Random) -> Draft:
    big, small, factors = rng.choice(
        (
            ("hours", "minutes", (60,)),
            ("minutes", "seconds", (60,)),
            ("hours", "seconds", (60, 60)),
            ("days", "hours", (24,)),
            ("days", "minutes", (24, 60)),
            ("days", "seconds", (24, 60, 60)),
            ("weeks", "days", (7,)),
            ("weeks", "hours", (7, 24)),
        )
    )
    n = rng.choice((rng.randint(2, 20), rng.randint(2, 365), rng.randint(3, 19) / 2))
    answer = Fraction(n)
    for factor in factors:
        answer *= factor
    return Draft(
        phrasings=(
            f"How many {small} are in {n} {big}?",
            f"Convert {n} {big} to {small}",
            f"{n} {big} in {small}",
            f"{n} {big} to {small}",
            f"How many {small} are there in {n} {big}?",
            f"what is {n} {big} in {small}",
            f"A trip takes {n} {big}. How many {small} is that?",
            f"Can you express {n} {big} in {small}?",
            f"Convert a duration of {n} {big} into {small}.",
            f"How many {small} is {n} {big}?",
        ),
        think=f"Multiply {n} by the number of {small} in one of the {big}.",
        code=f"print({n} * {' * '.join(map(str, factors))})",
        answer=str(float(answer)),
    )
