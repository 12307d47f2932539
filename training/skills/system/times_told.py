"""Ends, departures and lengths of time in words: hours and minutes on the 24-hour clock, seconds in parts."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from training.skills.base import Draft
from training.skills.system.written import clock
from training.skills.vocabulary import person


def _hours_minutes(minutes: int) -> str:
    return f"{minutes // 60} hours {minutes % 60} minutes"


def end_after_hours_minutes(rng: random.Random) -> Draft:
    start, h, m = rng.randrange(360, 1260, 5), rng.randint(1, 4), rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 50))
    t, p = clock(start), person(rng)
    hours = "hour" if h == 1 else "hours"
    return Draft(
        phrasings=(
            f"{p.name} put a cake in the oven at {t} and it needs {h} {hours} {m} minutes. When (HH:MM) will "
            "it be ready?",
            f"We drove off at {t} and the sat nav says {h} {hours} and {m} minutes. {p.name} is waiting with "
            "the tea. At what time (HH:MM) shall we be there?",
            f"{p.name} started the dishwasher at {t}. The programme takes {h} {hours} and {m} minutes. At what "
            "time (HH:MM) is it done?",
            f"My parking ticket from {t} is good for {h} {hours} {m} minutes. Until when (HH:MM)?",
            f"The meeting starts at {t} and lasts {h} h {m} min. When does it end?",
            f"{t} plus {h} {hours} {m} minutes, 24-hour clock",
            f"film at {t}, length {h}h {m}min, over at what time",
            f"{p.name} leaves at {t} and walks for {h} {hours} and {m} minutes. At what time (HH:MM) does "
            f"{p.he} arrive?",
            f"A class begins {t} and goes on for {h} {hours} and {m} minutes; when is it finished, as HH:MM?",
            f"end time: start {t}, duration {h} h {m} min",
            f"What does a 24-hour clock show {h} {hours} and {m} minutes after {t}?",
            f"Add {h} h {m} min to {t} and print HH:MM",
            f"The bread goes in at {t} and needs {h} {hours} {m} minutes. What time is it ready, HH:MM?",
            f"If we set off at {t} and need {h} h {m} min, what is the time when we get there (24 hours)?",
        ),
        think=f"The end: {h} {hours} and {m} minutes after {t}.",
        code=(
            f'from datetime import datetime, timedelta\n\nstart = datetime.strptime("{t}", "%H:%M")\n'
            f'end = start + timedelta(hours={h}, minutes={m})\nprint(end.strftime("%H:%M"))'
        ),
        answer=clock(start + 60 * h + m),
    )


def leave_for_trip(rng: random.Random) -> Draft:
    end, h, m = rng.randrange(300, 1320, 5), rng.randint(1, 4), rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 50))
    t, p = clock(end), person(rng)
    place = rng.choice(("the airport", "the station", "work", "the hospital", "the harbour", "the office"))
    hours = "hour" if h == 1 else "hours"
    return Draft(
        phrasings=(
            f"{p.name}'s flight leaves at {t} and {p.he} wants to be at the airport {h} {hours} and {m} "
            f"minutes before. When (HH:MM) does {p.he} have to be there?",
            f"Guests come for dinner at {t} and the roast takes {h} {hours} and {m} minutes. {p.name} asks me "
            "when it has to go into the oven. What time (HH:MM) do I say?",
            f"{p.name} waits for us at {place} at {t}. Our train ride is {h} {hours} {m} minutes, so at what "
            "time (HH:MM) does the train have to start?",
            f"I need to be at {place} at {t} and the drive takes {h} h {m} min. When must I leave?",
            f"arrive {t}, trip {h}h {m}min, leave when",
            f"be at {place} at {t}, {h} {hours} {m} minutes on the way: latest departure (HH:MM)",
            f"{p.name} has to reach {place} at {t}. The way takes {h} {hours} and {m} minutes. When does "
            f"{p.he} set off?",
            f"What time is {h} {hours} and {m} minutes before {t}, on a 24-hour clock?",
            f"{t} minus {h} h {m} min",
            f"Dinner is at {t} and cooking takes {h} {hours} {m} minutes. At what time do I start, HH:MM?",
            f"Subtract {h} {hours} and {m} minutes from {t} and print the time as HH:MM",
            f"The bus got in at {t} after {h} h {m} min. When did it leave?",
            f"To get to {place} at {t} after a journey of {h} {hours} {m} minutes, I go out of the door at what time?",
        ),
        think=f"The start: {h} {hours} and {m} minutes before {t}.",
        code=(
            f'from datetime import datetime, timedelta\n\nend = datetime.strptime("{t}", "%H:%M")\n'
            f'start = end - timedelta(hours={h}, minutes={m})\nprint(start.strftime("%H:%M"))'
        ),
        answer=clock(end - 60 * h - m),
    )


def seconds_to_parts(rng: random.Random) -> Draft:
    with_days = rng.random() < 0.4
    n = rng.randint(90000, 900000) if with_days else rng.choice((rng.randint(3601, 9999), rng.randint(3700, 86000)))
    days = "days, " if with_days else ""
    like = ("1 days " if with_days else "") + "2 hours 3 minutes 4 seconds"
    d, rest = divmod(n, 86400) if with_days else (0, n)
    span = timedelta(seconds=rest)
    h, m, s = map(int, str(span).split(":"))
    code = f"days, rest = divmod({n}, 24 * 3600)\nhours, rest = divmod(rest, 3600)\n"
    shown = "{days} days {hours} hours {minutes} minutes {seconds} seconds"
    if not with_days:
        code, shown = f"hours, rest = divmod({n}, 3600)\n", shown.removeprefix("{days} days ")
    return Draft(
        phrasings=(
            f"Convert {n} seconds to {days}hours, minutes and seconds, like '{like}'.",
            f"{n} seconds in {days}hours, minutes, seconds ('{like}')",
            f"How many {days}hours, minutes and seconds are {n} seconds? Write it like '{like}'.",
            f"convert {n} s into {days}hours minutes and seconds, form '{like}'",
            f"Split {n} seconds into {days}hours, minutes and seconds and print them as in '{like}'",
            f"A download took {n} seconds. Say that in {days}hours, minutes and seconds, as in '{like}'.",
            f"Break {n} s up into {days}hours, minutes and seconds; answer in the form '{like}'",
            f"My stopwatch shows {n} seconds; what is that in {days}hours, minutes and seconds ('{like}')?",
            f"Express a time of {n} seconds as {days}hours, minutes and seconds, written '{like}'.",
            f"The machine has run for {n} seconds, that is how many {days}hours, minutes and seconds (like '{like}')?",
        ),
        think=f"Take the {days}hours and minutes out of {n} seconds one after another; the rest are seconds.",
        code=f'{code}minutes, seconds = divmod(rest, 60)\nprint(f"{shown}")',
        answer=(f"{d} days " if with_days else "") + f"{h} hours {m} minutes {s} seconds",
    )


def decimal_hours_in_words(rng: random.Random) -> Draft:
    minutes = rng.choice((rng.randrange(75, 720, 15), rng.randrange(66, 900, 6)))
    minutes += 15 * (minutes % 60 == 0)
    n = minutes / 60
    return Draft(
        phrasings=(
            f"Write {n} hours as hours and minutes, like '1 hours 5 minutes'.",
            f"{n} hours in hours and minutes ('1 hours 5 minutes')",
            f"How many hours and minutes are {n} hours? Print it like '1 hours 5 minutes'.",
            f"turn {n} h into hours and minutes, in the form '1 hours 5 minutes'",
            f"A flight takes {n} hours. Say it in hours and minutes, as in '1 hours 5 minutes'.",
            f"The payslip shows {n} hours; put that into hours and minutes like '1 hours 5 minutes'",
            f"What is {n} hours, said in whole hours and minutes ('1 hours 5 minutes')?",
            f"Split {n} hours into full hours and the minutes left, written '1 hours 5 minutes'",
            f"Rewrite a decimal time of {n} hours with hours and minutes; the form is '1 hours 5 minutes'.",
            f"My watch recorded {n} hours of sleep. Tell me hours and minutes like '1 hours 5 minutes'.",
        ),
        think=f"Make minutes of {n} hours, then split them into hours and minutes.",
        code=f'minutes = round({n} * 60)\nprint(f"{{minutes // 60}} hours {{minutes % 60}} minutes")',
        answer=_hours_minutes(minutes),
    )


def uptime_parts(rng: random.Random) -> Draft:
    a = datetime(rng.randint(2018, 2030), rng.randint(1, 12), rng.randint(1, 28)) + timedelta(
        minutes=rng.randrange(0, 1440, 5)
    )
    days, h, m = rng.randint(1, 60), rng.randrange(24), rng.randrange(0, 60, 5)
    b = a + timedelta(minutes=days * 1440 + h * 60 + m)
    first, second = f"{a:%Y-%m-%d %H:%M}", f"{b:%Y-%m-%d %H:%M}"
    like = "'1 days 2 hours 3 minutes'"
    return Draft(
        phrasings=(
            f"I left at {first} and was back at {second}. Days, hours, minutes, like {like}?",
            f"A server was rebooted at {first} and it is now {second}. What is its uptime, written like {like}?",
            f"uptime from {first} to {second} as {like}",
            f"How many days, hours and minutes are between {first} and {second}? Answer like {like}.",
            f"{first} until {second} in days, hours and minutes ({like})",
            f"days hours minutes from {first} to {second}, form {like}",
            f"I left home at {first} and came back at {second}. How long was I away (in the form {like})?",
            f"Print the time from {first} to {second} in days, hours and minutes, such as {like}",
            f"The ticket was opened at {first} and closed at {second}; give the time it took like {like}",
            f"Countdown: it is {first} and the launch is at {second}. Days, hours and minutes left, like {like}?",
            f"Between {first} and {second}, how much time passed? Write days, hours and minutes as in {like}.",
        ),
        think=f"Subtract {first} from {second}; of the difference take the days, and split its seconds.",
        code=(
            f'from datetime import datetime\n\nstart = datetime.fromisoformat("{first}")\n'
            f'end = datetime.fromisoformat("{second}")\ndiff = end - start\nhours, rest = divmod(diff.seconds, 3600)\n'
            'print(f"{diff.days} days {hours} hours {rest // 60} minutes")'
        ),
        answer=f"{days} days {h} hours {m} minutes",
    )


def split_shift_total(rng: random.Random) -> Draft:
    a = rng.randrange(360, 600, 5)
    b = a + rng.randrange(90, 300, 5)
    c = b + rng.randrange(15, 90, 5)
    d = c + rng.randrange(60, 300, 5)
    ta, tb, tc, td, p = clock(a), clock(b), clock(c), clock(d), person(rng)
    return Draft(
        phrasings=(
            f"{p.name} works twice a day, {ta}-{tb} and again {tc}-{td}. How many hours and minutes is that in "
            "all, as H:MM?",
            f"I practised the piano from {ta} to {tb} and after a rest from {tc} to {td}. My teacher asks how "
            "long I played altogether. What do I say (H:MM)?",
            f"An employee worked {ta}-{tb} and {tc}-{td}. How many hours and minutes in total (H:MM)?",
            f"{ta}-{tb} and {tc}-{td}, hours worked as h:mm",
            f"total of {ta} to {tb} plus {tc} to {td} in H:MM",
            f"{p.name} worked from {ta} to {tb} and, after lunch, from {tc} to {td}. How long was that, as H:MM?",
            f"timesheet: in {ta}, out {tb}, in {tc}, out {td}. time worked (H:MM)",
            f"The shop is open {ta}-{tb} and again {tc}-{td}. For how long a day, written H:MM?",
            f"Add the time from {ta} to {tb} to the time from {tc} to {td} and print H:MM",
            f"I practised between {ta} and {tb} and once more between {tc} and {td}: how much altogether, in H:MM?",
            f"Two shifts, {ta} to {tb} and {tc} to {td}. Sum of both in hours and minutes, H:MM.",
            f"Clocked {ta} till {tb}, then {tc} till {td}; what does that come to as H:MM?",
        ),
        think=f"Minutes from {ta} to {tb} and from {tc} to {td}, added and written as H:MM.",
        code=(
            "from datetime import datetime\n\ntotal = 0\n"
            f'for start, end in [("{ta}", "{tb}"), ("{tc}", "{td}")]:\n'
            '    total += (datetime.strptime(end, "%H:%M") - datetime.strptime(start, "%H:%M")).seconds // 60\n'
            'print(f"{total // 60}:{total % 60:02d}")'
        ),
        answer=f"{(b - a + d - c) // 60}:{(b - a + d - c) % 60:02d}",
    )
