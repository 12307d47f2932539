"""Days that come round again, whose turn it is, neighbouring months and years, and working days left."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, day, long
from training.skills.vocabulary import person

_DELTA = "from datetime import date, timedelta\n\n"


def next_repeat_dates(rng: random.Random) -> Draft:
    d, every, n = day(rng, 2015, 2035), rng.choice((2, 3, 4, 5, 7, 10, 14, 14, 21, 28)), rng.choice((2, 3, 3, 4))
    found = [date.fromordinal(d.toordinal() + every * i) for i in range(1, n + 1)]
    act = rng.choice(("water the plants", "change the filter", "get paid", "do the laundry", "clean the tank"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"The rubbish is collected every {every} days; the last time was {d}. {p.name} asks for the next "
            f"{n} dates, separated by commas.",
            f"{p.name} was at the physiotherapist on {british(d)} and goes again every {every} days. On which "
            f"{n} dates is {p.he} there next? Put commas between.",
            f"I {act} every {every} days and did on {long(d)}. What are the next {n} dates, with commas?",
            f"every {every} days from {d}, next {n} dates with commas",
            f"next {n} dates after {d}, every {every} days, comma separated",
            f"{act} every {every} days, last on {british(d)}, list the next {n} dates with commas",
            f"List the {n} dates that follow {d} in steps of {every} days, with commas",
            f"Last time I had to {act} was {d}. It's every {every} days. Next {n} dates, with commas?",
            f"Dates every {every} days after {british(d)}: the first {n}, separated by commas",
            f"Starting from {d} (not counted), give {n} dates {every} days apart, with commas.",
            f"Something happens each {every} days, last on {long(d)}. On which {n} dates next? Use commas.",
            f"Print the {n} dates after {d} when we {act} each {every} days, divided by commas.",
        ),
        think=f"The next {n} dates: add 1 to {n} times {every} days to {d}.",
        code=(
            f"{_DELTA}d = {call(d)}\ndates = [d + timedelta(days={every} * i) for i in range(1, {n} + 1)]\n"
            'print(", ".join(map(str, dates)))'
        ),
        answer=", ".join(str(x) for x in found),
    )


def is_turn_day(rng: random.Random) -> Draft:
    a, every = day(rng, 2015, 2034), rng.choice((2, 3, 4, 5, 14, 14, 7, 10))
    gap = every * rng.randint(2, 20) + rng.choice((0, 0, rng.randint(1, every - 1)))
    b = a + timedelta(days=gap)
    what = rng.choice(("bin collection", "my shift", "the cleaning", "a training day", "watering", "payday"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"Our plants are watered every {every} days, starting on {british(a)}. Is there watering on "
            f"{british(b)}? True or False.",
            f"{p.name} goes to the gym every {every} days and was there on {a}. A friend wants to meet on {b}. "
            "Is that a gym day, True or False?",
            f"We meet every {every} days, last time on {a}. Do we meet on {b}?",
            f"I take a pill every {every} days, first on {british(a)}. Do I take one on {british(b)}?",
            f"first time {a}, then each {every} days: is it due on {b}, true or false",
            f"It is {what} every {every} days, and it was on {long(a)}. Is it on {long(b)} too?",
            f"{what} every {every} days from {a}, is {b} one of the days",
            f"every {every} days since {a}: {b} too?",
            f"is {b} a day of {what} if it is every {every} days from {a}",
            f"Does a {every}-day cycle that starts on {a} fall on {b}?",
            f"{what}: {a} and then every {every} days. {b}, true or false?",
            f"Every {every} days from {british(a)} there is {what}. Is {british(b)} such a day?",
            f"Check if {b} is a whole number of {every}-day steps after {a}",
            f"The plan has {what} on {a} and each {every} days after it. True or false: also on {b}?",
            f"Counting on from {long(a)} by {every} days again and again, do I hit {long(b)}?",
        ),
        think=f"Whether {b} is hit: the days from {a} have to be a multiple of {every}.",
        code=f"from datetime import date\n\nprint(({call(b)} - {call(a)}).days % {every} == 0)",
        answer=str(gap in range(0, gap + 1, every)),
    )


def neighbour_in_calendar(rng: random.Random) -> Draft:
    months, before = rng.random() < 0.6, rng.random() < 0.5
    names = list(calendar.month_name)[1:] if months else list(calendar.day_name)
    kind, size = ("month", 12) if months else ("day", 7)
    i = rng.randrange(size)
    name, way, sign = names[i], "before" if before else "after", "-" if before else "+"
    attr = "list(calendar.month_name)[1:]" if months else "list(calendar.day_name)"
    return Draft(
        phrasings=(
            f"Which {kind} comes {way} {name}?",
            f"what comes {way} {name.lower()}",
            f"{kind} {way} {name.lower()}",
            f"What is the {kind} right {way} {name}?",
            f"which {kind} is {way} {name}?",
            f"Name the {kind} {way} {name}",
            f"My little son asks which {kind} {'precedes' if before else 'follows'} {name}. Which one?",
            f"{name}: the {'previous' if before else 'next'} {kind}?",
            f"What {kind} do we have just {way} {name}?",
            f"In the calendar, {name} {'has which' if before else 'is followed by which'} {kind}"
            f"{' before it' if before else ''}?",
        ),
        think=f"The {kind} {way} {name}: move its index by 1, modulo {size}.",
        code=f'import calendar\n\nnames = {attr}\nprint(names[(names.index("{name}") {sign} 1) % {size}])',
        answer=(names + names + names)[size + i + (-1 if before else 1)],
    )


def months_between_names(rng: random.Random) -> Draft:
    a, b = rng.sample(range(1, 13), 2)
    x, y = calendar.month_name[a], calendar.month_name[b]
    gap = 1
    while (a - 1 + gap) % 12 + 1 != b:
        gap += 1
    return Draft(
        phrasings=(
            f"How many months is it from {x} to the next {y}?",
            f"months from {x.lower()} to {y.lower()}",
            f"how many months until {y} if it is {x}",
            f"{x} to {y}, number of months",
            f"It is {x}. In how many months is it {y}?",
            f"how many months between {x.lower()} and the following {y.lower()}",
            f"The baby is due in {y} and it's {x} now. How many months to go?",
            f"Our trip is in {y}; now it's {x}. How many months away is that?",
            f"Count the months from {x} until {y} comes next",
            f"A lease runs from the start of {x} to the start of the next {y}; for how many months?",
        ),
        think=f"From month {a} to month {b}: the difference modulo 12.",
        code=f"print(({b} - {a}) % 12)",
        answer=str(gap),
    )


def year_shift(rng: random.Random) -> Draft:
    year, n = rng.randint(1950, 2035), rng.choice((10, 15, 20, 25, 30, 50, 100, rng.randint(3, 300)))
    back = rng.random() < 0.4
    what = rng.choice(("loan", "mortgage", "lease", "contract", "bond", "patent"))
    way, sign = ("before", "-") if back else ("after", "+")
    start, end = ("end", "begin") if back else ("begin", "end")
    answer = range(0, 3000)[year - n if back else year + n]
    return Draft(
        phrasings=(
            f"What year {'was' if back else 'is'} {n} years {way} {year}?",
            f"{n} years {way} {year}",
            f"which year is {n} years {way} {year}",
            f"{year} {'minus' if back else 'plus'} {n} years",
            f"A {what} of {n} years {start}s in {year}. In which year does it {end}?",
            f"{n} year {what} {start}s {year}, {end}s when",
            f"in what year does a {n} year {what} {end} that {start}s in {year}",
            f"It is {year}. Which year {'was it' if back else 'will it be'} {n} years {'ago' if back else 'from now'}?",
            f"Going {n} years {'back' if back else 'ahead'} from {year}, in which year do I land?",
            f"Which year do I get {n} years {'earlier' if back else 'later'} than {year}?",
        ),
        think=f"The year {n} years {way} {year}: {year} {sign} {n}.",
        code=f"print({year} {sign} {n})",
        answer=str(answer),
    )


def working_days_left_in_month(rng: random.Random) -> Draft:
    d = day(rng, 2015, 2035)
    d = d.replace(day=rng.randint(1, 24))
    month = f"{d.year}, {d.month}"
    count = sum(
        x.isoweekday() < 6 for x in calendar.Calendar().itermonthdates(d.year, d.month) if x.month == d.month and x > d
    )
    return Draft(
        phrasings=(
            f"How many weekdays (Monday to Friday) are left in the month after {long(d)}?",
            f"weekdays left in the month after {d}",
            f"working days left this month after {d}, mon-fri",
            f"how many working days are left in {calendar.month_name[d.month].lower()} {d.year} after day {d.day}",
            f"It is the evening of {british(d)}. How many working days (Mon-Fri) does the month still have?",
            f"Count the Mondays to Fridays from the day after {d} to the end of its month",
            f"remaining weekdays of the month after {british(d)}",
            f"I finish work on {long(d)}. How many more days do I work this month, Monday to Friday?",
            f"After {d}, the rest of that month has how many weekdays, Monday to Friday?",
            f"Business days (Mon-Fri) that remain in the month once {long(d)} is over?",
        ),
        think=f"Weekdays left: count days after {d.day} to the month's last whose weekday is below 5.",
        code=(
            f"import calendar\n\nlast = calendar.monthrange({month})[1]\n"
            f"print(sum(calendar.weekday({month}, d) < 5 for d in range({d.day} + 1, last + 1)))"
        ),
        answer=str(count),
    )


def timestamp_shift(rng: random.Random) -> Draft:
    t, back = rng.randint(1_500_000_000, 1_900_000_000), rng.random() < 0.35
    t = t // 100 * 100 if rng.random() < 0.5 else t
    unit, size = rng.choice((("minute", 60), ("hour", 3600), ("hour", 3600), ("day", 86400), ("week", 604800)))
    n = rng.choice((1, 1, 2, 3, 5, 10, 24, 30))
    units = unit if n == 1 else f"{unit}s"
    way, sign = ("before", "-") if back else ("after", "+")
    answer = t
    for _ in range(n):
        answer += -size if back else size
    return Draft(
        phrasings=(
            f"What is the Unix timestamp {n} {units} {way} {t}?",
            f"timestamp {t} {'minus' if back else 'plus'} {n} {units}",
            f"unix time {n} {units} {way} {t}",
            f"{t} {sign} {n} {units} as a unix timestamp",
            f"epoch {t}, {n} {units} {'earlier' if back else 'later'}",
            f"A token {'was issued' if back else 'expires'} {n} {units} {way} Unix time {t}. What timestamp is that?",
            f"{'Subtract' if back else 'Add'} {n} {units} {'from' if back else 'to'} the Unix timestamp {t}",
            f"Now is {t} in Unix seconds. Which timestamp {'was it' if back else 'will it be'} {n} {units} "
            f"{'ago' if back else 'from now'}?",
            f"Shift the epoch seconds {t} {'back' if back else 'on'} by {n} {units}.",
            f"If the log entry is at {t}, which Unix timestamp lies {n} {units} {way} it?",
        ),
        think=f"A {unit} has {size} seconds: {t} {sign} {n} * {size}.",
        code=f"print({t} {sign} {n} * {size})",
        answer=str(answer),
    )
