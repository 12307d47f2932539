"""Everyday questions about the clock: lateness, whole hours added, when to start, an average, AM or PM."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.system.written import clock, half_day_clock
from training.skills.vocabulary import person

_PARSE = "from datetime import datetime, timedelta\n\n"


def minutes_late(rng: random.Random) -> Draft:
    at, n, early = rng.randrange(420, 1200, 5), rng.randint(2, 75), rng.random() < 0.25
    come = at - n if early else at + n
    s, t, p = clock(at), clock(come), person(rng)
    word, what = "early" if early else "late", rng.choice(("class", "the meeting", "the bus", "work", "dinner"))
    first, second = (t, s) if early else (s, t)
    return Draft(
        phrasings=(
            f"{what.capitalize()} is at {s} and I come at {t}. How many minutes {word} am I?",
            f"{what} at {s}, came at {t}, how many minutes {word}",
            f"due {s}, actual {t}, minutes {word}",
            f"how many min {word} is {t} if it should be {s}",
            f"{p.name} arrives at {t} for {what}, planned for {s}. How many minutes {word} is {p.he}?",
            f"planned {s}, arrived {t}: {word} by how many minutes",
            f"A train planned for {s} arrives at {t}. By how many minutes is it {word}?",
            f"By how many minutes did I miss {s} if it was {t}, being {word}?",
            f"I was to be there at {s} but it was {t}: {word} by how many minutes?",
            f"The timetable says {s}, the clock said {t} when it came; how many minutes {word} was it?",
        ),
        think=f"Minutes {word}: subtract {first} from {second}.",
        code=(
            f'from datetime import datetime\n\na = datetime.strptime("{first}", "%H:%M")\n'
            f'b = datetime.strptime("{second}", "%H:%M")\nprint((b - a).seconds // 60)'
        ),
        answer=str(n),
    )


def add_whole_hours(rng: random.Random) -> Draft:
    at, n, back = rng.randrange(0, 1440, 5), rng.randint(2, 14), rng.random() < 0.3
    write, form, shape = rng.choice(
        ((clock, "%H:%M", '"%H:%M")'), (half_day_clock, "%I:%M %p", '"%I:%M %p").lstrip("0")')),
    )
    t, p = write(at), person(rng)
    sign, way, later = ("-", "before", "ago") if back else ("+", "after", "later")
    be = "was" if back else "is"
    return Draft(
        phrasings=(
            f"What time {be} it {n} hours {way} {t}?",
            f"{n} hours {way} {t}",
            f"{t} {'minus' if back else 'plus'} {n} hours",
            f"it is {t}, what time {'was it' if back else 'will it be'} {n} hours {'ago' if back else 'from now'}",
            f"{t} {sign} {n}h",
            f"{n}h {way} {t}, what time",
            f"{p.name} {'woke up' if back else 'eats again'} {n} hours {way} {t}. At what time?",
            f"The clock shows {t}. What {'did' if back else 'will'} it show {n} hours {later}?",
            f"Move {t} {'back' if back else 'forward'} by {n} hours and give the time",
            f"A parcel {'left' if back else 'comes'} {n} hours {way} {t}; what time is that?",
        ),
        think=f"The time {n} hours {way} {t}: {'subtract' if back else 'add'} them, around the clock.",
        code=(f'{_PARSE}t = datetime.strptime("{t}", "{form}") {sign} timedelta(hours={n})\nprint(t.strftime({shape})'),
        answer=write((at + (-n if back else n) * 60) % 1440),
    )


def start_cooking_time(rng: random.Random) -> Draft:
    at, kg, each = rng.randrange(720, 1200, 15), rng.randint(2, 7), rng.choice((20, 25, 30, 35, 40, 45))
    rest = rng.choice((0, 15, 20, 30))
    t, meat = clock(at), rng.choice(("turkey", "roast", "ham", "goose", "leg of lamb"))
    stand = f" and {rest} minutes to rest" if rest else ""
    extra = f" + {rest}" if rest else ""
    return Draft(
        phrasings=(
            f"A {meat} of {kg} kg needs {each} minutes per kg{stand}. When must it go in for dinner at {t}?",
            f"{meat} {kg} kg, {each} min per kg{stand}, dinner at {t}, when into the oven",
            f"when to put in a {kg} kg {meat} at {each} min/kg{stand} for {t}",
            f"Oven start for a {kg} kg {meat}, {each} minutes a kg{stand}, to be ready at {t}",
            f"We eat at {t}. The {meat} has {kg} kg and takes {each} minutes per kg{stand}. When do I start?",
            f"start time: {kg} kg x {each} min{stand}, ready {t}",
            f"If a {meat} takes {each} minutes for each of its {kg} kg{stand}, when do I start for {t}?",
            f"I want my {kg} kg {meat} done by {t}, with {each} min per kg{stand}. What time does it go in?",
            f"Counting {each} minutes per kg{stand}, at what time must {kg} kg of {meat} go in to be served at {t}?",
            f"Dinner is {t} and the {meat} weighs {kg} kg; it takes {each} minutes a kg{stand}. Start at what time?",
        ),
        think=f"The start: {kg} * {each}{extra} minutes before {t}.",
        code=(
            f'{_PARSE}t = datetime.strptime("{t}", "%H:%M") - timedelta(minutes={kg} * {each}{extra})\n'
            'print(t.strftime("%H:%M"))'
        ),
        answer=clock(at - sum([each] * kg) - rest),
    )


def average_clock_time(rng: random.Random) -> Draft:
    n, base = rng.choice((2, 3, 3, 4)), rng.randrange(360, 1320)
    moves = [rng.randrange(-30, 31) for _ in range(n - 1)]
    moves.append(-sum(moves))
    times = [clock(base + m) for m in moves]
    if len(set(times)) < n or abs(moves[-1]) > 90:
        return average_clock_time(rng)
    shown, code = ", ".join(times), ", ".join(f'"{t}"' for t in times)
    what = rng.choice(("bedtime", "arrival", "wake-up time", "start", "finish"))
    return Draft(
        phrasings=(
            f"What is the average of the clock times {shown} (HH:MM)?",
            f"average time of {shown}",
            f"average {what}: {shown}",
            f"mean clock time of {shown} as HH:MM",
            f"Find the average {what} of {shown}",
            f"My {what} was at {shown}. What is the average, as HH:MM?",
            f"avg of times {shown} hh:mm",
            f"A diary has the {what} at {shown}. When is it on average?",
            f"On average, at what time of day is it if the times are {shown}?",
            f"Average out {shown}, times of the same day, and print HH:MM",
        ),
        think=f"The average: turn each of the {n} times into minutes since midnight, take the mean, write HH:MM.",
        code=(
            f"times = [{code}]\nn = sum(int(t[:2]) * 60 + int(t[3:]) for t in times) // len(times)\n"
            'print(f"{n // 60:02d}:{n % 60:02d}")'
        ),
        answer=clock(base),
    )


def is_am_or_pm(rng: random.Random) -> Draft:
    n = rng.choice((rng.randrange(1440), rng.choice((0, 719, 720, 721, 1439, 1, 15))))
    t, p = clock(n), person(rng)
    return Draft(
        phrasings=(
            f"Is {t} AM or PM?",
            f"{t} am or pm",
            f"is {t} am or pm",
            f"Does {t} on a 24-hour clock mean AM or PM?",
            f"Is {t} in the AM or in the PM half of the day?",
            f"{p.name}'s alarm is set to {t}, 24-hour style. AM or PM?",
            f"24 hour time {t}: AM or PM",
            f"The ticket says {t}. Should I write AM or PM?",
            f"For {t}, which is right, AM or PM?",
            f"Before noon is AM, from noon on PM. Which is {t}?",
        ),
        think=f"AM or PM: the hour of {t} is below 12 or not.",
        code=f'hour = int("{t}".split(":")[0])\nprint("AM" if hour < 12 else "PM")',
        answer="AM" if n < 720 else "PM",
    )
