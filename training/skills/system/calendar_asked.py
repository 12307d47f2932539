"""Dates as people meet them: parts of a date, months added up, weekdays counted, paydays, bills and ages reached."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.system.written import british, call, day, long, months_away, ordinal

_DATE = "from datetime import date\n\n"
_DELTA = "from datetime import date, timedelta\n\n"


def iso_weeks_in_year(rng: random.Random) -> Draft:
    year = rng.randint(1980, 2060)
    if rng.random() < 0.4:
        year = rng.choice((2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043))
    first = date(year, 1, 1).isoweekday()
    long_year = first == 4 or (first == 3 and calendar.isleap(year))
    return Draft(
        phrasings=(
            f"How many ISO weeks does {year} have, 52 or 53?",
            f"how many iso weeks in {year}",
            f"Number of calendar weeks (ISO) in {year}",
            f"does {year} have 52 or 53 weeks (iso)",
            f"iso weeks {year}",
            f"How many ISO calendar weeks are there in the year {year}?",
            f"Is the last ISO week of {year} week 52 or week 53?",
            f"I make a planner with a page for each ISO week of {year}. How many pages?",
            f"Count the ISO 8601 weeks of {year}",
            f"What is the number of the last ISO week of {year}?",
            f"Our payroll counts ISO weeks. How many of them has {year}?",
        ),
        think=f"The ISO weeks of {year}: 28 December is always in the last week.",
        code=f"{_DATE}print(date({year}, 12, 28).isocalendar().week)",
        answer="53" if long_year else "52",
    )


def week_of_month(rng: random.Random) -> Draft:
    d = day(rng, 2000, 2040)
    week = [n for n in range(1, 6) for _ in range(7)][d.day - 1]
    return Draft(
        phrasings=(
            f"Which week of the month is {long(d)}, if days 1 to 7 are week 1?",
            f"week of the month for {d}, week 1 = days 1-7",
            f"In which week of its month is {british(d)}? Days 1 to 7 are the first week.",
            f"{d} is in what week of the month (1-7 = week 1)",
            f"what week of the month is {long(d)} (days 1-7 are week 1)",
            f"Days 1 to 7 count as week 1, 8 to 14 as week 2. Which week of the month is {d}?",
            f"Number the weeks of a month from its first day, 7 days each. Which one has {long(d)}?",
            f"My rota counts days 1 to 7 as week 1 of a month. Which week is {british(d)}?",
            f"Taking days 1-7 as the first week, give the week of the month of {ordinal(d)}.",
            f"If week 1 of a month is day 1 to 7, then {d} belongs to which week of its month?",
        ),
        think=f"Day {d.day}: every 7 days make a week, counted from 1.",
        code=f"print(({d.day} - 1) // 7 + 1)",
        answer=str(week),
    )


def count_weekday_between(rng: random.Random) -> Draft:
    a, w = day(rng, 2015, 2034), rng.randrange(7)
    b = a + timedelta(days=rng.choice((rng.randint(10, 60), rng.randint(30, 200), rng.randint(200, 400))))
    names = f"{calendar.day_name[w]}s"
    count = (b.toordinal() - w - 1) // 7 - (a.toordinal() - w - 2) // 7
    return Draft(
        phrasings=(
            f"How many {names} are there from {long(a)} to {long(b)}, both included?",
            f"{names.lower()} between {a} and {b} inclusive",
            f"how many {names.lower()} from {a} to {b} inclusive",
            f"Count the {names} from {british(a)} to {british(b)}, first and last day included",
            f"Number of {names} between {a} and {b} (both days count)",
            f"I have a lesson every {names[:-1]} from {long(a)} until {long(b)} inclusive. How many lessons?",
            f"A class meets on {names} from {a} to {b} inclusive. How often does it meet?",
            f"How often is it {names[:-1]} from {british(a)} up to and including {british(b)}?",
            f"From {ordinal(a)} through {ordinal(b)}, how many days are {names}?",
            f"The bins are collected on {names}. How many times from {a} through {b}, ends included?",
            f"Between {long(a)} and {long(b)}, with both ends, tell me the number of {names}.",
        ),
        think=f"Go through the days from {a} to {b} and count those with weekday {w}, {names}.",
        code=(
            f"{_DELTA}d = {call(a)}\ncount = 0\nwhile d <= {call(b)}:\n"
            f"    count += d.weekday() == {w}\n    d += timedelta(days=1)\nprint(count)"
        ),
        answer=str(count),
    )


def first_of_next_month(rng: random.Random) -> Draft:
    d = day(rng, 2000, 2040)
    found = months_away(d.replace(day=1), 1)
    return Draft(
        phrasings=(
            f"What is the first day of the month after {long(d)}?",
            f"first of next month after {d}",
            f"first day of next month, today {d}",
            f"Today is {british(d)}. What date is the first of next month?",
            f"Date of the first day of the following month for {d}",
            f"what date is the 1st of next month if today is {long(d)}",
            f"A contract signed on {d} starts on the first of the next month. On which date?",
            f"The gym membership begins on the 1st of the month after {long(d)}. Which date is that?",
            f"Give the date on which the month after {british(d)} begins.",
            f"If I order on {ordinal(d)} and the price changes at the start of the next month, on what date is that?",
        ),
        think=f"The first of the next month: go to day 28 of the month of {d}, add 4 days and set the day to 1.",
        code=f"{_DELTA}d = {call(d.replace(day=28))} + timedelta(days=4)\nprint(d.replace(day=1))",
        answer=found.isoformat(),
    )


def year_percent_passed(rng: random.Random) -> Draft:
    d = day(rng, 2000, 2040)
    days = 366 if calendar.isleap(d.year) else 365
    number = (d - date(d.year - 1, 12, 31)).days
    exact = Fraction(100 * number, days)
    if tied(exact, 1):
        return year_percent_passed(rng)
    return Draft(
        phrasings=(
            f"What percent of the year has passed at the end of {long(d)}, to 1 decimal?",
            f"percent of the year gone after {d}, 1 decimal",
            f"How much of the year in percent is over at the end of {d}? Round to 1 decimal.",
            f"what % of {d.year} is over when {british(d)} ends, 1 decimal",
            f"year progress in percent at the end of {d} (1 decimal)",
            f"It is the evening of {long(d)}. What percentage of the year is behind us, that day included? 1 decimal",
            f"Day number of {d} as a percentage of the days in its year, rounded to 1 decimal",
            f"When {ordinal(d)} is over, how many percent of that year are gone (one decimal)?",
            f"Compute the share of {d.year} that has passed with {british(d)} included, in percent to 1 decimal.",
            f"A year bar fills up day by day; how many percent are full after {long(d)}, to 1 decimal place?",
        ),
        think=f"Percent of the year: day number of {d} times 100 over that of the last day of {d.year}.",
        code=(
            f"{_DATE}day = {call(d)}\nlast = day.replace(month=12, day=31)\n"
            "print(round(day.timetuple().tm_yday * 100 / last.timetuple().tm_yday, 1))"
        ),
        answer=str(float(round(exact, 1))),
    )


def list_leap_years(rng: random.Random) -> Draft:
    a = rng.randint(1880, 2080)
    b = a + rng.randint(8, 24)
    years = [y for y in range(a, b + 1) if (date(y, 3, 1) - timedelta(days=1)).day == 29]
    return Draft(
        phrasings=(
            f"Which years from {a} to {b} are leap years? Separate them with commas.",
            f"list leap years between {a} and {b}, comma separated",
            f"List all leap years from {a} to {b}, with commas",
            f"leap years {a}-{b} as a comma separated list",
            f"what are the leap years from {a} to {b} (with commas)",
            f"Print the leap years between {a} and {b}, separated by commas",
            f"Give me every leap year from {a} through {b}, joined by commas.",
            f"In which years from {a} to {b} does February have 29 days? Put commas between them.",
            f"Somebody was born on 29 February. In which of the years {a} to {b} is there such a day? Use commas.",
            f"Name the leap years in the period {a} to {b}, divided by commas.",
        ),
        think=f"The leap years: go through {a} to {b} and keep those for which calendar.isleap is true.",
        code=(
            f"import calendar\n\nyears = [y for y in range({a}, {b} + 1) if calendar.isleap(y)]\n"
            'print(", ".join(map(str, years)))'
        ),
        answer=", ".join(map(str, years)),
    )


def days_in_several_months(rng: random.Random) -> Draft:
    year, first, n = rng.randint(2005, 2040), rng.randint(1, 9), rng.choice((2, 2, 3, 3, 4))
    months = list(range(first, first + n))
    names = [calendar.month_name[m] for m in months]
    shown = f"{', '.join(names[:-1])} and {names[-1]}"
    after = date(year + (first + n - 1) // 12, (first + n - 1) % 12 + 1, 1)
    return Draft(
        phrasings=(
            f"How many days do {shown} {year} have together?",
            f"days in {shown.lower()} {year} together",
            f"How many days are there in {shown} of {year} in total?",
            f"total days of {shown} {year}",
            f"how many days from the start of {names[0].lower()} to the end of {names[-1].lower()} {year}",
            f"Add up the days of {shown} {year}",
            f"I am away for all of {shown} {year}. How many days is that?",
            f"A rent contract covers {shown} {year}. How many days does it cover?",
            f"Sum of the lengths in days of the months {shown} in {year}",
            f"From the first of {names[0]} to the last of {names[-1]} {year}, how many days are that with both ends?",
            f"The pool is open every day in {shown} {year}; on how many days?",
        ),
        think=f"The days together: add the lengths of months {first} to {months[-1]} of {year}.",
        code=(
            "import calendar\n\n"
            f"print(sum(calendar.monthrange({year}, m)[1] for m in range({first}, {months[-1]} + 1)))"
        ),
        answer=str((after - date(year, first, 1)).days),
    )


def quarter_days(rng: random.Random) -> Draft:
    year, q = rng.randint(2000, 2045), rng.choice((1, 1, 2, 3, 4))
    first = date(year, 3 * q - 2, 1)
    after = months_away(first, 3)
    return Draft(
        phrasings=(
            f"How many days are in Q{q} {year}?",
            f"days in q{q} {year}",
            f"How many days does quarter {q} of {year} have?",
            f"number of days Q{q}/{year}",
            f"how long is quarter {q} of {year} in days",
            f"Count the days of the calendar quarter {q} in {year}",
            f"For an interest calculation: how many days has Q{q} of {year}?",
            f"Our report covers Q{q} {year}. How many days are that?",
            f"Length of Q{q} {year} in days, please.",
            f"In {year}, the quarter with number {q} is how many days long?",
        ),
        think=f"Quarter {q} has the three months up to 3 * {q}: add their days in {year}.",
        code=(
            f"import calendar\n\nlast = 3 * {q}\n"
            f"print(sum(calendar.monthrange({year}, m)[1] for m in range(last - 2, last + 1)))"
        ),
        answer=str((after - first).days),
    )


def date_part(rng: random.Random) -> Draft:
    d = day(rng, 1950, 2040)
    what, code, answer = rng.choice(
        (
            ("year", ".year", str(d)[:4]),
            ("month number", ".month", str(d)[5:7].lstrip("0")),
            ("day of the month", ".day", str(d)[8:].lstrip("0")),
            ("month name", '.strftime("%B")', calendar.month_name[d.month]),
            ("name of the month", '.strftime("%B")', calendar.month_name[d.month]),
            ("short month name", '.strftime("%b")', calendar.month_abbr[d.month]),
            ("last two digits of the year", '.strftime("%y")', str(d)[2:4]),
        )
    )
    return Draft(
        phrasings=(
            f"What is the {what} in {d}?",
            f"get the {what} from {d}",
            f"{what} of {d}",
            f"Extract the {what} from the date {d}",
            f"{d}: only the {what}",
            f"Which {what} does {d} have?",
            f"take the {what} out of {d}",
            f"A column has dates like {d}. Show the {what} of this one.",
            f"From {d} I need just the {what}.",
            f"Given the date {d}, print its {what}",
            f"My ticket is dated {d}; read off the {what}.",
        ),
        think=f"The {what}: read {d} as a date and take it from there.",
        code=f'{_DATE}d = date.fromisoformat("{d}")\nprint(d{code})',
        answer=answer,
    )


def timestamp_part(rng: random.Random) -> Draft:
    d = day(rng, 2015, 2035)
    h, m, s = rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59)
    clock = f"{h:02d}:{m:02d}:{s:02d}"
    text = f"{d}{rng.choice('T ')}{clock}"
    what, code, answer = rng.choice(
        (
            ("date", ".date()", str(d)),
            ("time", ".time()", clock),
            ("hour", ".hour", str(h)),
            ("minute", ".minute", str(m)),
            ("time without seconds (HH:MM)", '.strftime("%H:%M")', clock[:5]),
            ("weekday name", '.strftime("%A")', calendar.day_name[d.weekday()]),
        )
    )
    return Draft(
        phrasings=(
            f"What is the {what} in the timestamp {text}?",
            f"get the {what} from {text}",
            f"{what} of {text}",
            f"Extract the {what} from '{text}'",
            f"{text} -> {what}",
            f"only the {what}: {text}",
            f"A log entry was written at {text}. Print its {what}",
            f"From the datetime {text}, take the {what}",
            f"Parse {text} and give me the {what}.",
            f"I have {text} in a column and need the {what} of it.",
            f"Show the {what} that {text} contains",
        ),
        think=f"The {what}: parse {text} with datetime.fromisoformat and take that part.",
        code=f'from datetime import datetime\n\nt = datetime.fromisoformat("{text}")\nprint(t{code})',
        answer=answer,
    )


def dates_of_weekday(rng: random.Random) -> Draft:
    year, month, w = rng.randint(2010, 2040), rng.randint(1, 12), rng.randrange(7)
    name, of = calendar.day_name[w], f"{calendar.month_name[month]} {year}"
    days = [d.day for d in calendar.Calendar().itermonthdates(year, month) if d.month == month and f"{d:%A}" == name]
    return Draft(
        phrasings=(
            f"Which days of {of} are {name}s? Give the day numbers with commas.",
            f"{name.lower()}s in {of.lower()}, day numbers with commas",
            f"On which days of {of} is it {name}? Day numbers, comma separated.",
            f"list the {name}s of {of} as day numbers separated by commas",
            f"all {name.lower()} dates in {of.lower()} (day numbers with commas)",
            f"Training is every {name}. On which days of {of} is it? Day numbers with commas.",
            f"The market is on {name}s. List its days in {of} as numbers, comma separated.",
            f"Print the day numbers of all {name}s in {of}, with commas between them",
            f"My shift is on {name}s in {of}; give me the day numbers, divided by commas.",
            f"Day numbers of the {name}s that {of} has, joined by commas, please.",
        ),
        think=f"The {name}s of {of}: take the days of the month whose weekday is {w}.",
        code=(
            f"import calendar\n\nlast = calendar.monthrange({year}, {month})[1]\n"
            f"days = [d for d in range(1, last + 1) if calendar.weekday({year}, {month}, d) == {w}]\n"
            'print(", ".join(map(str, days)))'
        ),
        answer=", ".join(map(str, days)),
    )


def days_to_day_of_month(rng: random.Random) -> Draft:
    d, dom = day(rng, 2015, 2034), rng.choice((1, 1, 5, 10, 15, 20, 25, 28))
    if d.day == dom:
        d += timedelta(days=1)
    nth = "1st" if dom == 1 else f"{dom}th"
    gap = next(i for i in range(1, 32) if (d + timedelta(days=i)).day == dom)
    what, thing = rng.choice((("rent is due", "rent"), ("salary comes", "payday"), ("bill is due", "bill"),
                              ("loan payment is due", "payment")))  # fmt: skip
    return Draft(
        phrasings=(
            f"My {what} on the {nth} of each month. Today is {long(d)}. How many days are left?",
            f"{thing} on the {nth}, today is {british(d)}, how many days do I have",
            f"How many days from {d} to the next {nth} of a month?",
            f"days from {d} until the {nth}",
            f"Today is {d}. How many days until the next {nth}?",
            f"The {what} every month on the {nth}; it's {long(d)} now. In how many days is that?",
            f"It is {ordinal(d)}. How long, in days, until my {what} on the {nth}?",
            f"days to the {nth} from {british(d)}",
            f"If today is {long(d)}, how many days remain to the next {nth} of the month?",
            f"Our {what} on the {nth} of every month, and the calendar shows {d}: how many days off is it?",
        ),
        think=f"From {d} go on day by day until the day of the month is {dom}, and count the days.",
        code=(
            f"{_DELTA}today = {call(d)}\nd = today + timedelta(days=1)\n"
            f"while d.day != {dom}:\n    d += timedelta(days=1)\nprint((d - today).days)"
        ),
        answer=str(gap),
    )
