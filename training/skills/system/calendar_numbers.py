"""Numbered days and weeks, years, birthdays, and several dates compared."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, day, long, ordinal, short
from training.skills.vocabulary import person
from training.skills.wording import NAMES

_DATE = "from datetime import date\n\n"
_DELTA = "from datetime import date, timedelta\n\n"


def date_of_day_number(rng: random.Random) -> Draft:
    year, n = rng.randint(1990, 2040), rng.randint(32, 365)
    months, month, rest = [31, 28 + (year % 4 == 0), *(31, 30, 31, 30, 31, 31, 30, 31, 30, 31)], 1, n
    while rest > months[month - 1]:
        rest, month = rest - months[month - 1], month + 1
    return Draft(
        phrasings=(
            f"Counting 1 January as day 1, which date is number {n} in {year}?",
            f"the {n}. day of {year}, date",
            f"day {n} of the year {year} is which date",
            f"What date is day {n} of {year}?",
            f"Which date is the day number {n} of the year {year}?",
            f"day {n} of {year}",
            f"{year} day of year {n} to date",
            f"If January 1 is day 1, which date is day {n} of {year}?",
            f"A satellite image is labelled year {year}, day {n}. On what date was it taken?",
            f"Could you convert the ordinal date {year}-{n:03d} to a calendar date?",
            f"date of the {n}. day in {year}",
            f"Turn day-of-year {n} in {year} into year-month-day",
            f"The harvest began on day {n} of {year}. Which date was that?",
            f"Find the date of day {n} in the year {year}.",
            f"On which date does day number {n} of {year} fall?",
        ),
        think=f"Add {n} - 1 days to January 1 of {year}.",
        code=f"{_DELTA}print(date({year}, 1, 1) + timedelta(days={n} - 1))",
        answer=f"{year}-{month:02d}-{rest:02d}",
    )


def date_of_iso_week(rng: random.Random) -> Draft:
    year, week, weekday = rng.randint(1995, 2040), rng.randint(1, 52), rng.choice((1, 1, 1, 5, 7))
    name = calendar.day_name[weekday - 1]
    fourth = date(year, 1, 4)
    found = fourth - timedelta(days=fourth.weekday()) + timedelta(weeks=week - 1, days=weekday - 1)
    return Draft(
        phrasings=(
            f"{name} of week {week}, {year}, date (iso weeks)",
            f"What date is the {name} of ISO week {week} of {year}?",
            f"On which date is the {name} of calendar week {week} in {year}?",
            f"{name.lower()} of week {week} {year}",
            f"iso week {week} {year} {name} date",
            f"Which date does {name} have in week {week} of {year} (ISO 8601)?",
            f"Our holiday begins on the {name} of week {week} of {year}. What date is that?",
            f"Could you give me the date for {year}, ISO week {week}, {name}?",
            f"{year}-W{week:02d}-{weekday} as a date",
            f"Convert ISO week {week} of {year}, {name}, to year-month-day",
            f"The fair is in calendar week {week}, {year}. What is the date of its {name}?",
            f"Find the date of the {name} in ISO week {week}, {year}.",
            f"What is the calendar date of {name}, ISO week {week}, {year}?",
        ),
        think=f"Make the date from the ISO year {year}, week {week} and weekday {weekday}.",
        code=f"{_DATE}print(date.fromisocalendar({year}, {week}, {weekday}))",
        answer=found.isoformat(),
    )


def next_leap_year(rng: random.Random) -> Draft:
    year = rng.choice((rng.randint(1890, 2100), rng.randint(2020, 2040), 1896, 1899, 2096))
    answer = next(y for y in range(year + 1, year + 9) if (date(y, 3, 1) - date(y, 2, 1)).days == 29)
    return Draft(
        phrasings=(
            f"{year}: when is the next leap year after it",
            f"What is the next leap year after {year}?",
            f"Which year after {year} is the first leap year?",
            f"next leap year after {year}",
            f"leap year following {year}",
            f"When is the first February 29 after the year {year}? Print the year.",
            f"It is {year} and I wait for the next year with 366 days, not counting this one. Which year is it?",
            f"Could you find the first leap year that comes after {year}?",
            f"{year}, next year with 29 days in february",
            f"Starting with the year after {year}, look for a leap year and print it",
            f"My friend was born on February 29. In which year after {year} is her next real birthday?",
            f"Find the first leap year later than {year}.",
            f"Which leap year comes next after {year}?",
        ),
        think=f"Start with the year after {year} and go on until calendar.isleap is true.",
        code=f"import calendar\n\nyear = {year} + 1\nwhile not calendar.isleap(year):\n    year += 1\nprint(year)",
        answer=str(answer),
    )


def days_left_in_year(rng: random.Random) -> Draft:
    d = day(rng)
    return Draft(
        phrasings=(
            f"How many days are left in the year after {long(d)}?",
            f"How many days remain in {d.year} after {d}?",
            f"days left in year after {d}",
            f"days remaining in {d.year} from {british(d)}",
            f"How many days is it from {ordinal(d)} to December 31 of that year?",
            f"Today is {long(d)}. How many more days does this year have?",
            f"Could you tell me how many days of {d.year} are still to come after {short(d)}?",
            f"{d} until the last day of the year, in days",
            f"Count the days of {d.year} that come after {british(d)}",
            f"My yearly goal ends on December 31. How many days do I have left after {d}?",
            f"Find the number of days left in {d.year} after {long(d)}.",
            f"How many days come after {d} in the same year?",
        ),
        think=f"Subtract {d} from December 31 of {d.year} and take the days.",
        code=f"{_DATE}print((date({d.year}, 12, 31) - {call(d)}).days)",
        answer=str(365 + calendar.isleap(d.year) - int(d.strftime("%j"))),
    )


def days_to_birthday(rng: random.Random) -> Draft:
    today = day(rng, 2015, 2032)
    month, dom, who = rng.randint(1, 12), rng.randint(1, 28), rng.choice(NAMES)
    year = today.year + ((month, dom) < (today.month, today.day))
    birthday = f"{calendar.month_name[month]} {dom}"
    return Draft(
        phrasings=(
            f"it's {long(today)}, how many days to {birthday}",
            f"Today is {long(today)} and my birthday is on {birthday}. How many days until my next birthday?",
            f"How many days are there from {today} to the next {birthday}?",
            f"days from {today} until next {birthday}",
            f"today {short(today)}, birthday {birthday}, days to go",
            f"{who}'s birthday is {birthday}. On {long(today)}, how many days away is it?",
            f"It is {ordinal(today)}. {who} turns a year older on {birthday}. In how many days is that?",
            f"Could you count the days from {british(today)} to the next time it is {birthday}?",
            f"days till {who.lower()}'s birthday ({birthday}) from {today}",
            f"Count down: today {today}, party on the next {birthday}. How many days?",
            f"Every year we celebrate on {birthday}. Seen from {british(today)}, how many days are left?",
            f"Find the number of days from {long(today)} to the next {birthday}.",
            f"How many days after {today} is the next {birthday}?",
        ),
        think=f"Take {birthday} of the same year, or of the next if it is before {today}, and subtract.",
        code=(
            f"{_DATE}today = {call(today)}\nbirthday = date(today.year, {month}, {dom})\n"
            f"if birthday < today:\n    birthday = date(today.year + 1, {month}, {dom})\n"
            "print((birthday - today).days)"
        ),
        answer=str(date(year, month, dom).toordinal() - today.toordinal()),
    )


def friday_the_thirteenths(rng: random.Random) -> Draft:
    year = rng.randint(1950, 2060)
    return Draft(
        phrasings=(
            f"How many Friday the 13ths are there in {year}?",
            f"Count the Fridays that fall on the 13th in {year}",
            f"friday the 13th count {year}",
            f"number of friday 13ths in {year}",
            f"How often is the 13th of a month a Friday in {year}?",
            f"My aunt stays at home on every Friday the 13th. On how many days did she in {year}?",
            f"Could you tell me how many months of {year} have a Friday the 13th?",
            f"{year}: how many times friday the 13th",
            f"In how many months of {year} does the 13th fall on a Friday?",
            f"A superstitious shop closes on Friday the 13th. How often does it close in {year}?",
            f"Find the number of Friday the 13ths in {year}.",
            f"How many times does a Friday the 13th occur in the year {year}?",
        ),
        think=f"Count the months of {year} whose 13th has weekday 4, a Friday.",
        code=f"{_DATE}print(sum(date({year}, month, 13).weekday() == 4 for month in range(1, 13)))",
        answer=str(sum(date(year, m, 1).strftime("%a") == "Sun" for m in range(1, 13))),
    )


def earliest_date(rng: random.Random) -> Draft:
    dates = [day(rng, 2000, 2030) for _ in range(rng.randint(2, 5))]
    last = rng.random() < 0.4
    which, name = ("latest", "max") if last else ("earliest", "min")
    shown = ", ".join(map(str, dates))
    return Draft(
        phrasings=(
            f"{shown}, which is the {which}",
            f"Which of these dates is the {which}: {shown}",
            f"Find the {which} date of {shown}",
            f"{which} date {shown}",
            f"{which} of {shown}",
            f"Among {shown}, which date comes {'last' if last else 'first'}?",
            f"The invoices are dated {shown}. What is the {'newest' if last else 'oldest'} date?",
            f"Could you pick the {which} of the dates {shown}?",
            f"which date comes {'last' if last else 'first'}: {shown}",
            f"Compare the dates {shown} and print the {which} one",
            f"We have offers for {shown} and want the one on the {which} date. Which is it?",
            f"Print the {which} one of the dates {shown}.",
            f"What is the {which} date among {shown}?",
        ),
        think=f"Read the dates and take the {name}imum.",
        code=(
            f"{_DATE}dates = [{', '.join(chr(34) + str(d) + chr(34) for d in dates)}]\n"
            f"print({name}(date.fromisoformat(d) for d in dates))"
        ),
        answer=sorted(map(str, dates))[-1 if last else 0],
    )


def sort_dates(rng: random.Random) -> Draft:
    dates = list(dict.fromkeys(day(rng, 2018, 2026) for _ in range(rng.randint(3, 5))))
    written = [f"{d.day:02d}.{d.month:02d}.{d.year}" for d in dates]
    shown = ", ".join(written)
    ordered = [written[i] for i in sorted(range(len(dates)), key=lambda i: dates[i].toordinal())]
    p = person(rng)
    return Draft(
        phrasings=(
            f"My notes have the dates {shown} (day first) and I no longer know which came first. Put them in "
            "order from oldest to newest, as a list.",
            f"{p.name} found letters of {shown} (day.month.year) in the attic and wants to read them in the "
            "order they were written. In which order is that? Give a list of the dates.",
            f"Sort these dates (DD.MM.YYYY) from the earliest to the latest: {shown}",
            f"Put the dates {shown} in chronological order (day.month.year)",
            f"sort dates dd.mm.yyyy {shown}",
            f"chronological order of {shown}",
            f"In which order do {shown} come in time? They are written day.month.year.",
            f"My diary pages are dated {shown} (DD.MM.YYYY). Put them in order, oldest first.",
            f"Could you sort {written} by date, the earliest first?",
            f"oldest to newest: {shown}",
            f"Order the day.month.year dates {shown} by time and print the list",
            f"Receipts from {shown} have to be filed by date. In which order?",
            f"Sort the list of dates {written}, given as DD.MM.YYYY, chronologically.",
            f"What are the dates {shown} in order of time?",
        ),
        think="Sort the dates with the parsed date, day.month.year, as key.",
        code=(
            f"from datetime import datetime\n\ndates = [{', '.join(chr(34) + w + chr(34) for w in written)}]\n"
            'print(sorted(dates, key=lambda d: datetime.strptime(d, "%d.%m.%Y")))'
        ),
        answer=str(ordered),
    )


def overlap_days(rng: random.Random) -> Draft:
    a = day(rng, 2018, 2028)
    b = a + timedelta(days=rng.randint(8, 30))
    c = a + timedelta(days=rng.randint(1, 7))
    d = b + timedelta(days=rng.randint(-3, 12))
    c, d = min(c, d), max(c, d)
    shared = {a.toordinal() + i for i in range((b - a).days + 1)} & {c.toordinal() + i for i in range((d - c).days + 1)}
    return Draft(
        phrasings=(
            f"By how many days do {a} to {b} and {c} to {d} overlap, all dates included?",
            f"How many days do the periods {a} - {b} and {c} - {d} share, ends included?",
            f"overlap in days {a}..{b} and {c}..{d} inclusive",
            f"common days of {a} to {b} and {c} to {d}, inclusive",
            f"Anna is away from {long(a)} to {long(b)}, Ben from {long(c)} to {long(d)}. "
            "On how many days are both away, first and last days included?",
            f"I rent a car from {british(a)} to {british(b)} and you from {british(c)} to {british(d)}. "
            "For how many days, ends included, do we both have one?",
            f"Could you count the days that lie in both {a} to {b} and {c} to {d}, inclusive?",
            f"two bookings, {short(a)} to {short(b)} and {short(c)} to {short(d)}, days in both (inclusive)",
            f"Take the ranges {a} to {b} and {c} to {d} with both ends; how long is their overlap in days?",
            f"Two courses run {a} to {b} and {c} to {d}, each including the last day. How many days do they share?",
            f"Find the number of days, ends included, on which {a} to {b} and {c} to {d} overlap.",
            f"How many days belong to both periods, {a} to {b} and {c} to {d}, counting first and last days?",
        ),
        think="The overlap goes from the later start to the earlier end; subtract and add 1 for both ends.",
        code=(
            f"{_DATE}start = max({call(a)}, {call(c)})\nend = min({call(b)}, {call(d)})\n"
            "print(max(0, (end - start).days + 1))"
        ),
        answer=str(len(shared)),
    )


def century_of_year(rng: random.Random) -> Draft:
    year = rng.choice((rng.randint(1, 2100), rng.randint(1000, 2100), rng.randrange(100, 2101, 100)))
    return Draft(
        phrasings=(
            f"{year} is in which century, number only",
            f"In which century is the year {year}? Print the number.",
            f"Which century does {year} belong to, as a number?",
            f"century of {year}",
            f"{year} which century number",
            f"What is the number of the century that {year} is in (the year 100 is still in the first)?",
            f"A castle was built in {year}. In what century was that, as a number?",
            f"Could you tell me the century number for the year {year}?",
            f"year {year} to century",
            f"Turn the year {year} into its century, so that 1901 gives 20",
            f"The museum sorts paintings by century. Under which number does one from {year} go?",
            f"Find the century of the year {year}, as a number.",
            f"What century number does the year {year} have?",
        ),
        think=f"Divide {year} by 100 and round up.",
        code=f"print(({year} + 99) // 100)",
        answer=str(next(n for n in range(1, 23) if year <= n * 100)),
    )
