"""What the calendar says about one date, month or year."""

from __future__ import annotations

import calendar
import random
from datetime import date

from training.skills.base import Draft
from training.skills.system.written import british, call, day, long, ordinal, short

_NTH = ("first", "second", "third", "fourth")
_MONTHS = calendar.month_name


def weekday_of_date(rng: random.Random) -> Draft:
    d = day(rng, 1940, 2050)
    return Draft(
        phrasings=(
            f"What day of the week is {long(d)}?",
            f"What day of the week was {ordinal(d)}?",
            f"Which weekday is {d}?",
            f"day of the week for {d}",
            f"what weekday was {british(d)}",
            f"Find the weekday of {short(d)}",
            f"My sister was born on {long(d)}. Which day of the week was that?",
            f"Can you tell me what day {british(d)} falls on?",
            f"{d} is what day of the week?",
            f"On which day of the week does {long(d)} fall?",
            f"What weekday is {british(d)}?",
        ),
        think=f"Make the date {d} and format it as the name of its weekday.",
        code=f'from datetime import date\n\nprint({call(d)}.strftime("%A"))',
        answer=calendar.day_name[calendar.weekday(d.year, d.month, d.day)],
    )


def day_of_year(rng: random.Random) -> Draft:
    d = day(rng)
    return Draft(
        phrasings=(
            f"What day of the year is {long(d)}?",
            f"Which day number of the year is {d}?",
            f"day of year for {d}",
            f"What is the ordinal day of the year of {british(d)}?",
            f"How many days into the year is {ordinal(d)}, that day included?",
            f"day number of {short(d)} in its year",
            f"If January 1 is day 1, which day of the year is {british(d)}?",
            f"Our log uses day-of-year numbers. Which one stands for {d}?",
            f"Find the day of the year for {long(d)}.",
            f"What day number in the year is {british(d)}?",
        ),
        think=f"Take the day of the year of {d}.",
        code=f"from datetime import date\n\nprint({call(d)}.timetuple().tm_yday)",
        answer=str(d.toordinal() - date(d.year - 1, 12, 31).toordinal()),
    )


def days_in_month(rng: random.Random) -> Draft:
    year, month = rng.randint(1990, 2040), rng.choice((2, 2, *range(1, 13)))
    name = _MONTHS[month]
    next_first = date(year + month // 12, month % 12 + 1, 1)
    return Draft(
        phrasings=(
            f"How many days are in {name} {year}?",
            f"How many days does {name} {year} have?",
            f"days in {name} {year}",
            f"Number of days in the month of {name} in {year}",
            f"how many days were there in {name.lower()} {year}",
            f"I pay rent by the day. How many days do I pay for in {name} {year}?",
            f"What is the length in days of {name} {year}?",
            f"Can you tell me how many days {name} of {year} has?",
            f"Find the number of days in {name} {year}.",
            f"How many days are there in {name} of {year}?",
        ),
        think=f"Ask calendar for the number of days in month {month} of {year}.",
        code=f"import calendar\n\nprint(calendar.monthrange({year}, {month})[1])",
        answer=str((next_first - date(year, month, 1)).days),
    )


def is_leap_year(rng: random.Random) -> Draft:
    year = rng.choice((rng.randint(1800, 2100), rng.randrange(1900, 2101, 4), rng.choice((1900, 2000, 2100))))
    return Draft(
        phrasings=(
            f"Is {year} a leap year?",
            f"Was {year} a leap year?",
            f"Check if {year} is a leap year",
            f"is {year} leap year",
            f"Does the year {year} have 366 days?",
            f"leap year {year}?",
            f"True or false: {year} is a leap year",
            f"I am planning for February 29, {year}. Does {year} count as a leap year?",
            f"Determine whether the year {year} is a leap year.",
            f"Check whether {year} is a leap year.",
        ),
        think=f"Ask calendar whether {year} is a leap year.",
        code=f"import calendar\n\nprint(calendar.isleap({year}))",
        answer=str(year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)),
    )


def count_leap_years(rng: random.Random) -> Draft:
    first = rng.randint(1850, 2020)
    last = first + rng.randint(8, 120)
    return Draft(
        phrasings=(
            f"How many leap years are there from {first} to {last}, both included?",
            f"How many leap years are between {first} and {last} inclusive?",
            f"Count the leap years from {first} through {last}",
            f"number of leap years {first} to {last}",
            f"leap years from {first} up to and including {last}, how many",
            f"My grandmother saw all years from {first} to {last}. How many of them were leap years?",
            f"Between {first} and {last} (inclusive), how often was there a February 29?",
            f"Please count how many of the years {first} to {last} have 366 days.",
            f"Find the number of leap years from {first} to {last} inclusive.",
            f"How many leap years were there between {first} and {last}, including both?",
        ),
        think=f"Count the years from {first} to {last} for which calendar.isleap is true.",
        code=f"import calendar\n\nprint(sum(calendar.isleap(y) for y in range({first}, {last} + 1)))",
        answer=str((last // 4 - last // 100 + last // 400) - ((y := first - 1) // 4 - y // 100 + y // 400)),
    )


def iso_week(rng: random.Random) -> Draft:
    d = day(rng)
    return Draft(
        phrasings=(
            f"What is the ISO week number of {long(d)}?",
            f"Which calendar week is {d} in?",
            f"ISO week of {d}",
            f"what week number is {british(d)}",
            f"Week number for {short(d)} (ISO)",
            f"Our German office plans in calendar weeks. Which week is {british(d)}?",
            f"Can you tell me the week of the year for {ordinal(d)} by ISO 8601?",
            f"Give the ISO 8601 week number of {d}.",
            f"Find the ISO week number for {long(d)}.",
            f"In which ISO week does {british(d)} fall?",
        ),
        think=f"Take the week from the ISO calendar of {d}.",
        code=f"from datetime import date\n\nprint({call(d)}.isocalendar()[1])",
        answer=str(int(d.strftime("%V"))),
    )


def quarter_of_date(rng: random.Random) -> Draft:
    d = day(rng)
    return Draft(
        phrasings=(
            f"Which quarter of the year is {long(d)} in?",
            f"What quarter does {d} fall in?",
            f"quarter of {d}",
            f"Which quarter is {british(d)}? Answer 1, 2, 3 or 4.",
            f"what quarter is {short(d)}",
            f"An invoice is dated {d}. To which quarter of the year does it belong?",
            f"Give the quarter number (1-4) for {ordinal(d)}.",
            f"Can you work out which calendar quarter {british(d)} belongs to?",
            f"In which quarter is {long(d)}?",
            f"What quarter of the year is {d}?",
        ),
        think=f"Month {d.month} belongs to quarter (month - 1) // 3 + 1.",
        code=f"from datetime import date\n\nprint(({call(d)}.month - 1) // 3 + 1)",
        answer=str(-(-d.month // 3)),
    )


def nth_weekday_of_month(rng: random.Random) -> Draft:
    year, month = rng.randint(1995, 2040), rng.randint(1, 12)
    weekday, n = rng.randrange(7), rng.choice((0, 0, 1, 2, 3))
    name, nth, of = calendar.day_name[weekday], _NTH[n], _MONTHS[month]
    found = next(d for d in range(n * 7 + 1, n * 7 + 8) if calendar.weekday(year, month, d) == weekday)
    return Draft(
        phrasings=(
            f"What is the date of the {nth} {name} of {of} {year}?",
            f"When is the {nth} {name} in {of} {year}?",
            f"Find the {nth} {name} of {of} {year}",
            f"{nth} {name} of {of} {year}",
            f"{nth} {name.lower()} in {of.lower()} {year}",
            f"Our club meets on the {nth} {name} of the month. On which date is that in {of} {year}?",
            f"On what date does the {nth} {name} fall in {of} {year}?",
            f"Can you give me the {nth} {name} of {of} {year} as a date?",
            f"Which date is the {nth} {name} in {of} {year}?",
            f"What date is the {nth} {name} of {of} {year}?",
        ),
        think=f"From the first of {of} {year} go on to the first {name}, then add {n} weeks.",
        code=(
            "from datetime import date, timedelta\n\n"
            f"d = date({year}, {month}, 1)\n"
            f"d += timedelta(days=({weekday} - d.weekday()) % 7 + 7 * {n})\nprint(d)"
        ),
        answer=f"{year}-{month:02d}-{found:02d}",
    )


def last_day_of_month(rng: random.Random) -> Draft:
    year, month = rng.randint(1995, 2040), rng.randint(1, 12)
    name = _MONTHS[month]
    last = date.fromordinal(date(year + month // 12, month % 12 + 1, 1).toordinal() - 1)
    return Draft(
        phrasings=(
            f"What weekday is the last day of {name} {year}?",
            f"Which day of the week is the last day of {name} {year}?",
            f"weekday of the last day of {name} {year}",
            f"On what weekday does {name} {year} end?",
            f"{name} {year} ends on which day of the week",
            f"Salaries are paid on the last day of the month. Which weekday is that in {name} {year}?",
            f"Find the day of the week of the final day of {name} {year}",
            f"Can you tell me on which weekday the month {name} {year} finishes?",
            f"On which day of the week does {name} {year} end?",
            f"What day of the week is the last day of {name} {year}?",
        ),
        think=f"Get the number of days of {name} {year} and format the weekday of the last one.",
        code=(
            f"import calendar\nfrom datetime import date\n\nlast = calendar.monthrange({year}, {month})[1]\n"
            f'print(date({year}, {month}, last).strftime("%A"))'
        ),
        answer=calendar.day_name[last.weekday()],
    )


def reformat_date(rng: random.Random) -> Draft:
    d = day(rng)
    name, pattern, shown = rng.choice(
        (
            ("DD/MM/YYYY", "%d/%m/%Y", f"{d.day:02d}/{d.month:02d}/{d.year}"),
            ("MM/DD/YYYY", "%m/%d/%Y", f"{d.month:02d}/{d.day:02d}/{d.year}"),
            ("DD.MM.YYYY", "%d.%m.%Y", f"{d.day:02d}.{d.month:02d}.{d.year}"),
            ("YYYY/MM/DD", "%Y/%m/%d", str(d).replace("-", "/")),
            ("YYYYMMDD", "%Y%m%d", str(d).replace("-", "")),
        )
    )
    return Draft(
        phrasings=(
            f"Convert {d} to {name} format",
            f"Format the date {long(d)} as {name}",
            f"Write {british(d)} in the format {name}",
            f"{d} to {name}",
            f"{long(d)} in {name}",
            f"A form asks for dates as {name}. How do I enter {ordinal(d)}?",
            f"Change the date {d} so that it reads {name}.",
            f"How is {short(d)} written in {name} format?",
            f"Convert the date {d} into {name}.",
            f"What is {long(d)} in {name} format?",
        ),
        think=f"Make the date {d} and format it with {pattern}.",
        code=f'from datetime import date\n\nprint({call(d)}.strftime("{pattern}"))',
        answer=shown,
    )


def parse_written_date(rng: random.Random) -> Draft:
    d = day(rng)
    shown, pattern = rng.choice(
        (
            (long(d), "%B %d, %Y"),
            (british(d), "%d %B %Y"),
            (short(d), "%b %d, %Y"),
            (f"{d.day:02d}.{d.month:02d}.{d.year}", "%d.%m.%Y"),
            (f"{d.month}/{d.day}/{d.year}", "%m/%d/%Y") if d.day > 12 else (long(d), "%B %d, %Y"),
        )
    )
    return Draft(
        phrasings=(
            f"Convert '{shown}' to ISO format",
            f"Write {shown} as YYYY-MM-DD",
            f"What is {shown} in ISO 8601?",
            f"{shown} to iso",
            f"{shown} as yyyy-mm-dd",
            f'Parse the date "{shown}" and print it in ISO format.',
            f"My spreadsheet says {shown}, the database wants YYYY-MM-DD. What do I write?",
            f"Turn the date {shown} into the form year-month-day (ISO).",
            f"Convert the date {shown} to YYYY-MM-DD.",
            f"How is {shown} written in ISO format?",
        ),
        think=f"Parse {shown} with the format {pattern} and print the ISO date.",
        code=(f'from datetime import datetime\n\nprint(datetime.strptime("{shown}", "{pattern}").date())'),
        answer=f"{d.year:04d}-{d.month:02d}-{d.day:02d}",
    )


def days_in_year(rng: random.Random) -> Draft:
    year = rng.choice((rng.randint(1850, 2100), rng.randrange(1900, 2101, 4)))
    return Draft(
        phrasings=(
            f"How many days are in the year {year}?",
            f"How many days does {year} have?",
            f"days in {year}",
            f"number of days in the year {year}",
            f"how many days were there in {year}",
            f"A ticket is valid all of {year}. For how many days is that?",
            f"Does {year} have 365 or 366 days? Print the number.",
            f"From January 1 to December 31, {year}, how many days are there, counting both?",
            f"Find the number of days in {year}.",
            f"How many days are there in {year}?",
        ),
        think=f"A year has 365 days, and {year} has one more if it is a leap year.",
        code=f"import calendar\n\nprint(365 + calendar.isleap({year}))",
        answer=str(date(year + 1, 1, 1).toordinal() - date(year, 1, 1).toordinal()),
    )
