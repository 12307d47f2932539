"""Times and dates told as small stories: sleep, landings, changing trains, calls that overlap, paydays, quarters."""

from __future__ import annotations

import calendar
import random

from training.skills.base import Draft
from training.skills.system.written import clock
from training.skills.vocabulary import CITIES, person

_PARSE = "from datetime import datetime, timedelta\n\n"


def bedtime_for_sleep(rng: random.Random) -> Draft:
    up, h, m, p = rng.randrange(285, 600, 5), rng.randint(6, 9), rng.choice((0, 15, 30, 30, 45)), person(rng)
    t = clock(up)
    sleep = f"{h} hours" + (f" {m} minutes" if m else "")
    minutes = f", minutes={m}" if m else ""
    return Draft(
        phrasings=(
            f"I want to sleep {sleep} and have to get up at {t}. When should I go to bed (HH:MM)?",
            f"{p.name} needs {sleep} of sleep and {p.his} alarm rings at {t}. At what time must {p.he} fall asleep?",
            f"up at {t}, {sleep} of sleep, bedtime?",
            f"The doctor told {p.name} to get {sleep} of sleep a night. School makes {p.him} rise at {t}. When is "
            "lights out, as HH:MM?",
            f"To be rested at {t} after {sleep} in bed, when do I lie down?",
            f"My train goes early and I get up at {t}. I'd like {sleep} of sleep before that. Bed at what time?",
            f"wake {t} minus sleep of {sleep} = ? (24 hour clock)",
            f"Compute when to go to sleep the evening before for {sleep} of sleep until {t}.",
            f"If the baby slept {sleep} and woke at {t}, when did the sleep begin?",
            f"Somebody who wakes at {t} and always sleeps {sleep} goes to bed at which time?",
        ),
        think=f"The bedtime is {sleep} before {t}, on the evening before.",
        code=(
            f'{_PARSE}bed = datetime.strptime("{t}", "%H:%M") - timedelta(hours={h}{minutes})\n'
            'print(bed.strftime("%H:%M"))'
        ),
        answer=clock((up + 1440 - 60 * h - m) % 1440),
    )


def landing_time_far_away(rng: random.Random) -> Draft:
    start, h, m, k = (
        rng.randrange(0, 1440, 5),
        rng.randint(2, 13),
        rng.choice((5, 10, 20, 30, 35, 45)),
        rng.randint(1, 9),
    )
    ahead, p = rng.random() < 0.5, person(rng)
    t = clock(start)
    side, sign = ("ahead", "+") if ahead else ("behind", "-")
    k_hours = f"{k} hour{'s' if k > 1 else ''}"
    word = "later" if ahead else "earlier"
    return Draft(
        phrasings=(
            f"We fly at {t} and the flight takes {h} hours and {m} minutes. The place where we land is {k_hours} "
            f"{side}. What's the local time (HH:MM) when we land?",
            f"{p.name}'s plane leaves at {t} and is in the air for {h} hours {m} minutes. Clocks over there show "
            f"{k_hours} {word} than here. At what local time (HH:MM) does {p.he} arrive?",
            f"departure {t}, flight {h} h {m} min, destination {k_hours} {side}: local arrival time",
            f"I pick {p.name} up at the airport. {p.he.capitalize()} took off at {t} by {p.his} clock, flies {h} hours "
            f"{m} minutes, and we are {k_hours} {side}. When, in our time, does {p.he} land?",
            f"Leaving at {t}, {h} hours and {m} minutes on board, then set the watch {k_hours} "
            f"{'forward' if ahead else 'back'}. What does it show?",
            f"My ticket says {t} and a flight time of {h} hours {m} minutes. The other country is {k_hours} {side}. "
            "What will the clock in the arrival hall say?",
            f"local time at landing if I start {t}, fly {h}h {m}min and the zone is {k_hours} {side} of mine",
            f"A flight of {h} hours {m} minutes begins at {t}; the target lies {k_hours} {side} in time. Print the "
            "arrival time there.",
            f"The pilot says {h} hours {m} minutes from now, {t}, and that it is {k_hours} {word} where we are "
            "going. Which local time is that?",
            f"Add {h} hours {m} minutes of flight to {t} and change to a place {k_hours} {side}: HH:MM there?",
        ),
        think=f"The landing: {t} plus {h} hours {m} minutes, then {k} hours {'on' if ahead else 'back'} for the zone.",
        code=(
            f'{_PARSE}landing = datetime.strptime("{t}", "%H:%M") + timedelta(hours={h}, minutes={m})\n'
            f'landing = landing {sign} timedelta(hours={k})\nprint(landing.strftime("%H:%M"))'
        ),
        answer=clock((start + 60 * h + m + (60 * k if ahead else 1440 - 60 * k)) % 1440),
    )


def minutes_of_overlap(rng: random.Random) -> Draft:
    a, shared = rng.randrange(480, 960, 5), rng.randrange(5, 90, 5)
    c = a + rng.randrange(5, 90, 5)
    b = c + shared
    d = b + rng.randrange(5, 90, 5)
    pairs = [(clock(a), clock(b)), (clock(c), clock(d))]
    rng.shuffle(pairs)
    (w, x), (y, z) = pairs
    p = person(rng)
    return Draft(
        phrasings=(
            f"My calendar has a meeting from {w} to {x} and another from {y} to {z}. How many minutes do they overlap?",
            f"{p.name} is free from {w} to {x} and I am free from {y} to {z}. For how many minutes can we talk?",
            f"overlap in minutes of {w}-{x} and {y}-{z}",
            f"The cleaner is in from {w} until {x}, {p.name} from {y} until {z}. How many minutes are both there?",
            f"How long, in minutes, do the times {w} to {x} and {y} to {z} have in common?",
            f"One course runs {w}-{x}, the other {y}-{z}, and I booked both. How many minutes clash?",
            f"common minutes: {w} to {x}, {y} to {z}",
            f"Find the number of minutes that lie both in {w}-{x} and in {y}-{z}.",
            f"Two shop assistants work {w} to {x} and {y} to {z}. In minutes, how long are they in the shop together?",
            f"Of the two calls {w}-{x} and {y}-{z}, how many minutes fall together?",
        ),
        think=f"They overlap from the later of {w} and {y} to the earlier of {x} and {z}.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime(max("{w}", "{y}"), "%H:%M")\n'
            f'end = datetime.strptime(min("{x}", "{z}"), "%H:%M")\nprint((end - start).seconds // 60)'
        ),
        answer=str(len(set(range(a, b)) & set(range(c, d)))),
    )


def minutes_to_change_trains(rng: random.Random) -> Draft:
    due, late, left, p = rng.randrange(360, 1320), rng.randint(3, 50), rng.randint(1, 45), person(rng)
    t, u = clock(due), clock(due + late + left)
    city = rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"A train that should have come at {t} is {late} minutes late. I have a connection at {u}. How many "
            "minutes do I have to change?",
            f"{p.name} changes in {city}. {p.his.capitalize()} train is due there at {t} but {late} minutes late, and "
            f"the next one leaves at {u}. How many minutes remain to change?",
            f"due {t}, delay {late} min, connection {u}: minutes left to change",
            f"Our bus was to arrive at {t}; the driver says {late} minutes later. The ferry goes at {u}. How many "
            "minutes will we have on the quay?",
            f"How many minutes lie between an arrival planned for {t} that is {late} minutes late and a "
            f"departure at {u}?",
            f"With {late} minutes of delay on the {t} arrival, what is left, in minutes, until {u}?",
            f"{p.name} planned to land at {t}. The plane is {late} minutes behind, and the last coach leaves at {u}. "
            f"How much time in minutes does {p.he} have?",
            f"minutes from {t} + {late} min to {u}",
            f"Add a delay of {late} minutes to {t} and say how many minutes it then is to {u}.",
            f"The timetable gives me from {t} to {u} for changing trains, but I come {late} minutes late. What is "
            "left of it in minutes?",
        ),
        think=f"Minutes from {t} to {u}, less the {late} minutes of delay.",
        code=(
            f'from datetime import datetime\n\ndue = datetime.strptime("{t}", "%H:%M")\n'
            f'leave = datetime.strptime("{u}", "%H:%M")\nprint((leave - due).seconds // 60 - {late})'
        ),
        answer=str(left),
    )


def last_working_day_of_month(rng: random.Random) -> Draft:
    year, month, p = rng.randint(2012, 2036), rng.randint(1, 12), person(rng)
    name = f"{calendar.month_name[month]} {year}"
    weeks = calendar.Calendar().monthdatescalendar(year, month)
    days = [d for week in weeks for d in week[:5] if d.month == month]
    return Draft(
        phrasings=(
            f"Payday is the last working day (Monday to Friday) of the month. Which date is that in {name}?",
            f"{p.name} pays the rent on the last weekday of each month, never on a Saturday or Sunday. On what date "
            f"does {p.he} pay in {name}?",
            f"last working day of {name}, Monday to Friday, as YYYY-MM-DD",
            f"On which date does the final business day of {name} fall (no holidays)?",
            f"Our books close on the last day of {name} that is not on a weekend. Give the date.",
            f"last mon-fri date in {name.lower()}",
            f"The report is due at the end of {name}; if that is a weekend, on the Friday before. Which date is it?",
            f"Which is the latest date in {name} from Monday to Friday?",
            f"Salaries for {name} come on the month's last working day, weekends excluded. When is that, as "
            "YYYY-MM-DD?",
            f"Go back from the end of {name} to a day that is no Saturday or Sunday and print it.",
        ),
        think=f"Start at the last day of {name} and go back while it is a Saturday or Sunday.",
        code=(
            "import calendar\nfrom datetime import date, timedelta\n\n"
            f"d = date({year}, {month}, calendar.monthrange({year}, {month})[1])\n"
            "while d.weekday() > 4:\n    d -= timedelta(days=1)\nprint(d)"
        ),
        answer=str(days[-1]),
    )


def months_of_quarter(rng: random.Random) -> Draft:
    quarter, p = rng.randint(1, 4), person(rng)
    year = rng.randint(2015, 2035)
    nth = ("first", "second", "third", "fourth")[quarter - 1]
    answer = ("January to March", "April to June", "July to September", "October to December")[quarter - 1]
    like = "'May to July'"
    return Draft(
        phrasings=(
            f"My boss wrote {year}-Q{quarter} in a mail. Which months does that quarter have? Give the first and the "
            f"last like {like}.",
            f"{p.name} joins us in Q{quarter} of {year}. From which month to which month is that, written like {like}?",
            f"months of Q{quarter}, like {like}",
            f"The budget speaks of the {nth} quarter (Q{quarter}). Name its first and last month in the form {like}.",
            f"Q{quarter} runs from what month to what month? Answer like {like}.",
            f"I have to plan Q{quarter} and don't know its months. Write them like {like}.",
            f"Which span of months, like {like}, is quarter {quarter} of the year {year}?",
            f"first and last month of quarter {quarter}, written {like}",
            f"Print the range of months, such as {like}, that calendar quarter Q{quarter} covers.",
            f"A sale in Q{quarter} falls between which two months (form {like})?",
        ),
        think=f"A quarter has 3 months: Q{quarter} begins with month 3 * {quarter} - 2.",
        code=(
            f"import calendar\n\nfirst = 3 * {quarter} - 2\n"
            'print(calendar.month_name[first], "to", calendar.month_name[first + 2])'
        ),
        answer=answer,
    )
