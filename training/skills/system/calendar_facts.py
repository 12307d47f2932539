"""What the calendar says about one date, month or year."""

from __future__ import annotations

import calendar
import random
from datetime import date

from training.skills.base import Draft
from training.skills.system.written import bare, brief, british, call, day, long, ordinal, short, slashes
from training.skills.vocabulary import person

_NTH = ("first", "second", "third", "fourth")
_MONTHS = calendar.month_name


def weekday_of_date(rng: random.Random) -> Draft:
    d = day(rng, 1940, 2050)
    return Draft(
        phrasings=(
            f"Which weekday does {british(d)} fall on?",
            f"My wedding is on {long(d)}. What day of the week will or did that be?",
            f"On which weekday does {british(d)} fall?",
            f"name the weekday of {d}",
            f"what day was I born on if my birthday is {british(d)}",
            f"which day of the week was I born, birth date {long(d)}",
            f"{d}, what weekday is that",
            f"What day of the week is {long(d)}?",
            f"What day of the week was {ordinal(d)}?",
            f"Which weekday is {d}?",
            f"day of the week for {d}",
            f"what weekday was {british(d)}",
            f"Find the weekday of {short(d)}",
            f"My sister was born on {long(d)}. Which day of the week was that?",
            f"Can you tell me what day {british(d)} falls on?",
            f"{d} is what day of the week?",
            f"I need the weekday for {d}.",
            f"{long(d)} day of week?",
            f"Tell me the day of the week of {brief(d)}.",
            f"What day was it on {slashes(d)} (MM/DD/YYYY)?",
            f"weekday {bare(d)}",
            f"Was {long(d)} a weekday or a weekend? Give me the name of the day.",
            f"We got married on {ordinal(d)}; what day of the week is that date?",
            f"My appointment is booked for {british(d)}. What day of the week is that?",
            f"which day of the week is {bare(d)}",
            f"Give me the name of the weekday on {brief(d)}",
            f"I have to write the day name next to {long(d)} in my diary. Which one is it?",
            f"Work out the weekday (Monday, Tuesday, ...) of {short(d)}.",
            f"{british(d)}: Monday, Tuesday, or which day?",
            f"On which day of the week does {long(d)} fall?",
            f"What weekday is {british(d)}?",
        ),
        think=f"The weekday of a date: make the date {d} and format it as the name of its weekday.",
        code=f'from datetime import date\n\nprint({call(d)}.strftime("%A"))',
        answer=calendar.day_name[calendar.weekday(d.year, d.month, d.day)],
    )


def day_of_year(rng: random.Random) -> Draft:
    d = day(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} writes a diary with numbered pages, page 1 on the first of January. Which page number "
            f"has {british(d)}?",
            f"{british(d)} is which day number of its year",
            f"number of the day in the year, {d}",
            f"What day of the year is {long(d)}?",
            f"Which day number of the year is {d}?",
            f"day of year for {d}",
            f"What is the ordinal day of the year of {british(d)}?",
            f"How many days into the year is {ordinal(d)}, that day included?",
            f"day number of {short(d)} in its year",
            f"If January 1 is day 1, which day of the year is {british(d)}?",
            f"Our log uses day-of-year numbers. Which one stands for {d}?",
            f"How far into the year is {british(d)}, counted in days with January 1 as 1?",
            f"{long(d)} is which day of the year?",
            f"ordinal day for {bare(d)}",
            f"Tell me the day-of-year number of {brief(d)}.",
            f"julian day (1 to 366) of {d}",
            f"Today is {long(d)}. What number day of the year is it?",
            f"Counting from New Year's Day as day 1, what day is {ordinal(d)}?",
            f"I plan a picture a day, starting on January 1 with picture 1. Which number has {long(d)}?",
            f"need day number within the year: {british(d)}",
            f"Which of the 365 or 366 days of {d.year} is {bare(d)}?",
            f"Calculate the day number of {short(d)}, first of January being 1.",
            f"{slashes(d)} (MM/DD/YYYY): day of the year?",
            f"Find the day of the year for {long(d)}.",
            f"What day number in the year is {british(d)}?",
        ),
        think=f"The number of the day in its year: take tm_yday of {d}.",
        code=f"from datetime import date\n\nprint({call(d)}.timetuple().tm_yday)",
        answer=str(d.toordinal() - date(d.year - 1, 12, 31).toordinal()),
    )


def days_in_month(rng: random.Random) -> Draft:
    year, month = rng.randint(1990, 2040), rng.choice((2, 2, *range(1, 13)))
    name = _MONTHS[month]
    next_first = date(year + month // 12, month % 12 + 1, 1)
    return Draft(
        phrasings=(
            f"{name} {year}, how many days",
            f"how many days has {name.lower()} {year}",
            f"is {name.lower()} {year} 28, 29, 30 or 31 days long",
            f"How many days are in {name} {year}?",
            f"How many days does {name} {year} have?",
            f"days in {name} {year}",
            f"Number of days in the month of {name} in {year}",
            f"how many days were there in {name.lower()} {year}",
            f"I pay rent by the day. How many days do I pay for in {name} {year}?",
            f"What is the length in days of {name} {year}?",
            f"Can you tell me how many days {name} of {year} has?",
            f"how many days {name} {year}",
            f"{name} {year}: number of days?",
            f"Tell me the number of days in {name}, {year}",
            f"Is {name} {year} 28, 29, 30 or 31 days long? Print the number.",
            f"How long is {name} {year} in days?",
            f"I take one pill every day. How many do I need for the whole of {name} {year}?",
            f"A monthly pass is valid for all of {name} {year}; how many days is that?",
            f"how many days did {name} have in {year}",
            f"Give me the day count of {name} {year}.",
            f"In {year}, how many days does {name} have?",
            f"need days of month {month}/{year}",
            f"What's the number of days in month {month} of {year}?",
            f"With how many days do I divide the rent for {name} {year}?",
            f"Find the number of days in {name} {year}.",
            f"How many days are there in {name} of {year}?",
        ),
        think=f"The number of days in a month: ask calendar about month {month} of {year}.",
        code=f"import calendar\n\nprint(calendar.monthrange({year}, {month})[1])",
        answer=str((next_first - date(year, month, 1)).days),
    )


def is_leap_year(rng: random.Random) -> Draft:
    year = rng.choice((rng.randint(1800, 2100), rng.randrange(1900, 2101, 4), rng.choice((1900, 2000, 2100))))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} was born on 29 February and wants to know if {p.he} has a birthday in the calendar of "
            f"{year}. True or False?",
            f"does {year} have a 29 February",
            f"Is {year} a leap year?",
            f"Was {year} a leap year?",
            f"Check if {year} is a leap year",
            f"is {year} leap year",
            f"Does the year {year} have 366 days?",
            f"leap year {year}?",
            f"True or false: {year} is a leap year",
            f"I am planning for February 29, {year}. Does {year} count as a leap year?",
            f"Does February {year} have 29 days?",
            f"Is there a February 29 in {year}?",
            f"{year} a leap year or not? True or False",
            f"Tell me if {year} is a leap year.",
            f"Will {year} be a leap year?",
            f"I was born in {year}. Was that a leap year?",
            f"isleap {year}",
            f"Please check for me whether {year} is (or was) a leap year.",
            f"My calendar for {year} shows February 29. Is {year} really a leap year?",
            f"by the gregorian rules, is {year} a leap year",
            f"Does {year} have an extra day?",
            f"Test if {year} is a leap year: True or False?",
            f"year {year}, leap or not (True/False)",
            f"Determine whether the year {year} is a leap year.",
            f"Check whether {year} is a leap year.",
        ),
        think=f"Whether a year is a leap year: ask calendar.isleap about {year}.",
        code=f"import calendar\n\nprint(calendar.isleap({year}))",
        answer=str(year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)),
    )


def count_leap_years(rng: random.Random) -> Draft:
    first = rng.randint(1850, 2020)
    last = first + rng.randint(8, 120)
    return Draft(
        phrasings=(
            f"how many years from {first} to {last} have a 29 February",
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
    p = person(rng)
    return Draft(
        phrasings=(
            f"Which week of the year (ISO) should I write on my timesheet for {d}?",
            f"At work we plan by calendar week (ISO). {p.name}'s project begins on {british(d)}; which week "
            "number is that?",
            f"which week number has {d} (iso)",
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
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} files receipts by quarter. One is from {british(d)}. Into which quarter (1 to 4) does it go?",
            f"which quarter does {british(d)} belong to",
            f"{d}, quarter number",
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
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name}'s choir sings on the {nth} {name} of every month. What is the date of that in {of} {year}?",
            f"which date is the {nth} {name.lower()} in {of.lower()} {year}",
            f"The club meets every {nth} {name}. Which date is that in {of} {year}?",
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
