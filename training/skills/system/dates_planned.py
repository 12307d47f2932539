"""Dates in plans: stays with the first day counted, ends of quarters, validity left, periods, tasks."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, day, long
from training.skills.vocabulary import person

_DATE = "from datetime import date\n\n"
_DELTA = "from datetime import date, timedelta\n\n"
_TASKS = (
    "pay rent",
    "call mum",
    "gym",
    "buy paint",
    "book flight",
    "tax return",
    "dentist",
    "send parcel",
    "water plants",
)


def last_day_counted(rng: random.Random) -> Draft:
    d, n = day(rng, 2012, 2034), rng.choice((7, 10, 14, 21, 28, 30, 60, 90, 180, rng.randint(3, 120)))
    what, p = rng.choice(("visa", "ski pass", "bus pass", "trial", "licence", "museum card")), person(rng)
    return Draft(
        phrasings=(
            f"My {what} is good for {n} days starting {british(d)}. What is its last day, counting "
            f"{british(d)} as day 1?",
            f"{what} of {n} days, day 1 is {d}: last valid date",
            f"A {what} is valid for {n} days and the first one is {long(d)}. On what date is the last one?",
            f"{n} days with {d} as the first, which date is the last",
            f"If {british(d)} is day 1, what date is day {n}?",
            f"{p.name} arrives on {d} and may stay {n} days, the day of arrival included. Until what date?",
            f"{what} from {british(d)}, {n} days including that day, valid through?",
            f"Print the date of day {n} when day 1 is {d}",
            f"The {what} was first used on {long(d)} and runs {n} days, that day counted. When is the final day?",
            f"Counting the start {d} too, {n} days of a {what} take me to what date?",
        ),
        think=f"The start {d} is day 1, so day {n} comes {n} - 1 days later.",
        code=f"{_DELTA}print({call(d)} + timedelta(days={n} - 1))",
        answer=str(date.fromordinal(list(range(d.toordinal(), d.toordinal() + n))[-1])),
    )


def weeks_and_days_between(rng: random.Random) -> Draft:
    a, w, n = day(rng), rng.randint(2, 60), rng.randint(1, 6)
    b, p = a + timedelta(weeks=w, days=n), person(rng)
    like = "'3 weeks 2 days'"
    return Draft(
        phrasings=(
            f"My son's school term begins on {british(a)} and is over on {british(b)}. How many weeks and days "
            f"later is that? Write it like {like}.",
            f"{p.name} left for Peru on {a} and came home on {b}. How long was {p.he} away, in weeks and days "
            f"like {like}?",
            f"How many weeks and days are there from {a} to {b}? Write it like {like}.",
            f"{a} to {b} in weeks and days, like {like}",
            f"weeks and days between {british(a)} and {british(b)} ({like})",
            f"Say the time from {long(a)} to {long(b)} in full weeks and days left over, as in {like}",
            f"{p.name} has been pregnant since {british(a)}. How far is she on {british(b)}, in the form {like}?"
            if p.he == "she"
            else f"{p.name} began to train on {british(a)}. How long is that on {british(b)}, in the form {like}?",
            f"My course goes from {a} until {b}. How many weeks and days later is the end (form {like})?",
            f"from {british(a)} till {british(b)} = ? weeks ? days, answer like {like}",
            f"Today is {long(a)} and the holiday starts on {long(b)}. Weeks and days to wait, written {like}?",
            f"Split the days from {a} to {b} into weeks and remaining days and print {like}",
            f"Between {a} and {b} lie how many whole weeks plus how many days? Use the form {like}.",
        ),
        think=f"Days from {a} to {b}, split by 7 into weeks and the days left.",
        code=(f'{_DATE}weeks, days = divmod(({call(b)} - {call(a)}).days, 7)\nprint(f"{{weeks}} weeks {{days}} days")'),
        answer=f"{w} weeks {n} days",
    )


def quarter_end_of_date(rng: random.Random) -> Draft:
    d = day(rng, 2000, 2040)
    end = {1: "03-31", 2: "06-30", 3: "09-30", 4: "12-31"}[next(q for q in (1, 2, 3, 4) if d.month <= 3 * q)]
    return Draft(
        phrasings=(
            f"Quarter end date for {d}",
            f"What is the last day of the quarter that {british(d)} is in?",
            f"end of quarter, {long(d)}, as a date",
            f"On which date does the calendar quarter of {d} end?",
            f"{british(d)}: when does this quarter end (date)",
            f"The taxes for {long(d)} are due by the end of that quarter. Which date is it?",
            f"Give the final date of the quarter containing {d}.",
            f"last date of the quarter for {british(d)} please",
            f"I joined on {d}. My first quarterly review is on the last day of that quarter: what date?",
            f"Find the quarter of {long(d)} and print the date of its last day",
        ),
        think=f"The last month of the quarter of {d} is the month rounded up to 3, 6, 9 or 12; take its last day.",
        code=(
            f"import calendar\nfrom datetime import date\n\nd = {call(d)}\nmonth = (d.month + 2) // 3 * 3\n"
            "print(date(d.year, month, calendar.monthrange(d.year, month)[1]))"
        ),
        answer=f"{d.year}-{end}",
    )


def enough_days_left(rng: random.Random) -> Draft:
    end, n = day(rng, 2020, 2036), rng.choice((30, 60, 90, 90, 180, 180))
    on = end - timedelta(days=max(1, n + rng.choice((0, 1, -1, rng.randint(-60, 90), rng.randint(-40, 60)))))
    what = rng.choice(("passport", "passport", "ID card", "certificate", "visa"))
    return Draft(
        phrasings=(
            f"My {what} expires on {end}. Is it valid for at least {n} more days on {on}? True or False",
            f"{what} until {end}, at least {n} days left on {on}?",
            f"The airline wants {n} days of validity left on {british(on)}. My {what} ends on {british(end)}. "
            "Is that enough?",
            f"expiry {end}, date {on}, {n} days or more between them, true or false",
            f"Are there {n} days or more from {long(on)} to the {what}'s last day, {long(end)}?",
            f"I come back on {british(on)} and the {what} is good until {british(end)}; the rule is {n} days. "
            "Does it hold?",
            f"True or false: on {on} a {what} that ends on {end} has {n} days or more to go",
            f"does a {what} expiring {british(end)} meet a rule of {n} remaining days on {british(on)}",
            f"Check that from {on} to {end} there are not fewer than {n} days.",
            f"They ask for a {what} valid {n} days past {on}. Mine runs out on {end}. May I travel?",
        ),
        think=f"The days from {on} to {end} have to be {n} or more.",
        code=f"{_DATE}print(({call(end)} - {call(on)}).days >= {n})",
        answer=str(on.toordinal() + n <= end.toordinal()),
    )


def date_in_period(rng: random.Random) -> Draft:
    a = day(rng, 2015, 2034)
    b = a + timedelta(days=rng.randint(5, 120))
    d = rng.choice((a, b, a + timedelta(days=rng.randint(1, 4)), b + timedelta(days=rng.randint(1, 20)),
                    a - timedelta(days=rng.randint(1, 20)), a + timedelta(days=rng.randint(0, 150))))  # fmt: skip
    return Draft(
        phrasings=(
            f"Is {d} between {a} and {b}, both included?",
            f"{d} within {a} to {b}? ends included, true or false",
            f"Does {british(d)} fall in the period from {british(a)} to {british(b)}, first and last day included?",
            f"is {british(d)} in the holidays {british(a)} - {british(b)} (inclusive)",
            f"The sale runs from {long(a)} through {long(b)}. Can I still use it on {long(d)}?",
            f"True or false: {d} is not before {a} and not after {b}",
            f"Our offer is valid {british(a)} to {british(b)}, both days too. The order came on {british(d)}. In time?",
            f"check the date {d} against the range {a}..{b}, borders count",
            f"I am away from {a} up to and including {b}. Am I away on {d}?",
            f"Test whether {long(d)} lies in the range {long(a)} to {long(b)}, ends included.",
        ),
        think=f"{d} has to be {a} or later and {b} or earlier.",
        code=f"{_DATE}print({call(a)} <= {call(d)} <= {call(b)})",
        answer=str(sorted((str(a), str(d), str(b)))[1] == str(d)),
    )


def bookings_overlap(rng: random.Random) -> Draft:
    a = day(rng, 2018, 2034)
    b = a + timedelta(days=rng.randint(2, 12))
    c = b + timedelta(days=rng.choice((0, 1, -1, rng.randint(-5, 8), rng.randint(-15, 15))))
    d = c + timedelta(days=rng.randint(1, 10))
    first, second = rng.sample(((a, b), (c, d)), 2)
    (a, b), (c, d) = first, second
    shared = {a.toordinal() + i for i in range((b - a).days + 1)} & {c.toordinal() + i for i in range((d - c).days + 1)}
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} wants our holiday flat from {a} to {b} and another guest from {c} to {d}. First and "
            "last days count for both. Is any day double, True or False?",
            f"Do the bookings {a} to {b} and {c} to {d} overlap, if first and last days count?",
            f"{a} - {b} and {c} - {d}: any day in common? ends included, true or false",
            f"Is there a day that lies in both {british(a)} to {british(b)} and {british(c)} to {british(d)}, "
            "ends included?",
            f"overlap yes or no as True/False: {a}..{b}, {c}..{d} (inclusive)",
            f"One guest has the car from {long(a)} to {long(b)}, another from {long(c)} to {long(d)}, all these days "
            "included. Do they clash?",
            f"do the periods {british(a)}-{british(b)} and {british(c)}-{british(d)} share a day",
            f"I am on leave {a} to {b}, my colleague {c} to {d}. Are we ever away on the same day, all dates included?",
            f"True or false: the ranges {a} to {b} and {c} to {d} have a date in common",
            f"Check the two reservations, {british(a)} to {british(b)} and {british(c)} to {british(d)}, for a "
            "common day.",
            f"Can both have the room, one from {a} to {b}, one from {c} to {d}, or is a day double? Print True "
            "for double.",
        ),
        think="They overlap if each begins on or before the day the other one ends.",
        code=f"{_DATE}print({call(a)} <= {call(d)} and {call(c)} <= {call(b)})",
        answer=str(bool(shared)),
    )


def hours_in_month(rng: random.Random) -> Draft:
    year, month = rng.randint(1996, 2040), rng.choice((2, rng.randint(1, 12)))
    of = f"{calendar.month_name[month]} {year}"
    days = (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days
    unit, code, size = rng.choice((("hours", " * 24", 24), ("hours", " * 24", 24), ("minutes", " * 24 * 60", 1440)))
    return Draft(
        phrasings=(
            f"How many {unit} are there in {of}?",
            f"{unit} in {of.lower()}",
            f"{of}, number of {unit}",
            f"What is the number of {unit} that {of} has?",
            f"A server ran all through {of}. How many {unit} was that?",
            f"count the {unit} of the month {year}-{month:02d}",
            f"how many {unit} did or will {of} last",
            f"For the electricity bill of {of} I need the {unit} of the whole month.",
            f"Print how many {unit} the month of {of} has, by the calendar",
            f"Turn the length of {of} into {unit}.",
        ),
        think=f"The days of {of} from the calendar, times 24 hours" + (" of 60 minutes." if size > 24 else "."),
        code=f"import calendar\n\nprint(calendar.monthrange({year}, {month})[1]{code})",
        answer=str(days * size),
    )


def is_valid_slash_date(rng: random.Random) -> Draft:
    d, us = day(rng, 1995, 2035), rng.random() < 0.4
    a, b = d.day, d.month
    if rng.random() < 0.5:
        a, b = rng.choice(((31, rng.choice((4, 6, 9, 11))), (rng.choice((29, 30)), 2), (rng.randint(1, 28), 13),
                           (32, rng.randint(1, 12)), (29, 2)))  # fmt: skip
    months = list(map(str, range(1, 13)))
    lengths = [31, 29 if calendar.isleap(d.year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    fine = str(b) in months and a <= lengths[b - 1]
    text, order = (
        (f"{b:02d}/{a:02d}/{d.year}", "month/day/year") if us else (f"{a:02d}/{b:02d}/{d.year}", "day/month/year")
    )
    pattern = "%m/%d/%Y" if us else "%d/%m/%Y"
    return Draft(
        phrasings=(
            f"Is {text} a valid date ({order})?",
            f"is {text} valid? {order}",
            f"{text} in the order {order}: does this date exist, true or false",
            f"Check whether {text}, read as {order}, is a real date",
            f"A form has {text} in the field {order}. Is there such a day?",
            f"true or false: {text} ({order}) is on the calendar",
            f"Somebody typed {text} as date of birth, {order}. Can that be right?",
            f"validate the date {text} with the format {order}",
            f"Does the calendar have a day {text}? The order is {order}.",
            f"Parse {text} as {order} and print True if it works, False if it does not.",
        ),
        think=f"Try to parse {text} with {pattern}; if that fails, the date does not exist.",
        code=(
            f'from datetime import datetime\n\ntry:\n    datetime.strptime("{text}", "{pattern}")\n    print(True)\n'
            "except ValueError:\n    print(False)"
        ),
        answer=str(fine),
    )


def tasks_in_a_row_end(rng: random.Random) -> Draft:
    start, lengths, p = day(rng, 2018, 2034), [rng.randint(2, 15) for _ in range(rng.randint(2, 4))], person(rng)
    shown = f"{', '.join(map(str, lengths[:-1]))} and {lengths[-1]}"
    d = start
    for n in lengths:
        d = date.fromordinal(d.toordinal() + n)
    end = date.fromordinal(d.toordinal() - 1)
    count = len(lengths)
    return Draft(
        phrasings=(
            f"{count} tasks of {shown} days follow one another, the first day is {start}. On which date is the last "
            "day (calendar days)?",
            f"tasks of {shown} days in a row from {start} (day 1), last day?",
            f"{p.name} plans steps of {shown} calendar days, one after the other, with {british(start)} as the "
            "very first "
            "day. What is the date of the last day?",
            f"Project phases: {shown} days, no gaps, day one is {long(start)}. Date of the last day?",
            f"phases {shown} days back to back, first day {start}, weekends included, final day",
            f"If work begins on {british(start)}, which counts, and jobs of {shown} days come one by one, "
            "which day is the last?",
            f"My trip has legs of {shown} days and {start} is day 1. Which date is my last day of travel?",
            f"Add up {shown} days and count them from {long(start)}, itself included: what is the last date",
            f"The rooms are painted in turn and need {shown} days. Day 1 is {british(start)}. On which date is "
            "the painter there last?",
            f"Starting {start} (first day), after stages of {shown} days the plan is over. Print its last date.",
        ),
        think=f"All the days together, counted from {start} as day 1.",
        code=f"{_DELTA}days = sum({lengths})\nprint({call(start)} + timedelta(days=days - 1))",
        answer=str(end),
    )


def files_to_keep(rng: random.Random) -> Draft:
    today, n = day(rng, 2018, 2034), rng.choice((7, 14, 30, 30, 60, 90))
    ages = rng.sample([i for i in range(1, 2 * n + 20) if i != n], rng.randint(3, 5))
    dates = [str(date.fromordinal(today.toordinal() - i)) for i in ages]
    keep = rng.random() < 0.5
    word, sign = (f"at most {n} days old", "<=") if keep else (f"older than {n} days", ">")
    found = [x for x, i in zip(dates, ages, strict=True) if (i < n) == keep]
    if not found:
        return files_to_keep(rng)
    shown, what = ", ".join(dates), rng.choice(("backups", "logs", "snapshots", "reports"))
    return Draft(
        phrasings=(
            f"Today is {today}. Which of these {what} are {word}: {shown}? Print the dates with commas.",
            f"{what} from {shown}; today {today}; list those {word}, with commas",
            f"Which dates among {shown} are {word} on {today}? Separate them with commas.",
            f"{shown}: only the ones {word}, seen from {today}, comma separated",
            f"Our {what} are dated {shown}. On {british(today)} we {'keep' if keep else 'delete'} what is "
            f"{word}. List it "
            "with commas.",
            f"on {british(today)}, {what} {word} among {shown}, with commas",
            f"Go through {shown} and print, with commas between, each date that is {word} when it is {long(today)}",
            f"A rule says: {'keep' if keep else 'remove'} {what} that are {word}. It is {today} and there are "
            f"{shown}. Which "
            "ones, with commas?",
            f"It's {today}. From {shown} pick the {what} {word} (commas between the dates).",
            f"Filter the dates {shown} for those {word} as of {today} and join them by commas.",
        ),
        think=f"Take the days from each date to {today} and keep those {word}.",
        code=(
            f"{_DATE}today = {call(today)}\ndates = {dates}\n".replace("'", '"')
            + f'print(", ".join(d for d in dates if (today - date.fromisoformat(d)).days {sign} {n}))'
        ),
        answer=", ".join(found),
    )


def tasks_by_due_date(rng: random.Random) -> Draft:
    tasks = rng.sample(_TASKS, rng.randint(3, 4))
    base = day(rng, 2018, 2034)
    after = rng.sample(range(1, 90), len(tasks))
    days = [str(base + timedelta(days=n)) for n in after]
    shown = ", ".join(f"{t} {d}" for t, d in zip(tasks, days, strict=True))
    pairs = ", ".join(f'"{t}": "{d}"' for t, d in zip(tasks, days, strict=True))
    order = sorted(range(len(tasks)), key=lambda i: after[i])
    return Draft(
        phrasings=(
            f"Sort my tasks by due date, names with commas: {shown}",
            f"{shown} - in which order are they due? Names only, with commas",
            f"to-do list {shown}: the earliest first, just the tasks, comma separated",
            f"Order these by their dates and print the tasks with commas: {shown}",
            f"What do I have to do first, second and so on? {shown} (tasks only, with commas)",
            f"tasks by deadline, soonest first, with commas: {shown}",
            f"I wrote down {shown}. Put the tasks in the order of their dates, with commas and without the dates.",
            f"List the names of the tasks from the most urgent to the least, with commas. Deadlines: {shown}.",
            f"Using Python, sort {shown} by date; print only what is to be done, separated by commas",
            f"Given {shown}, give me the tasks by date, earliest at the front, with commas between them.",
        ),
        think="ISO dates sort as text: sort the tasks by their dates and join the names with commas.",
        code=f'due = {{{pairs}}}\nprint(", ".join(sorted(due, key=due.get)))',
        answer=", ".join(tasks[i] for i in order),
    )


def vacation_share(rng: random.Random) -> Draft:
    first, per, p = rng.randint(2, 11), rng.choice((18, 20, 24, 25, 27, 28, 30, 36)), person(rng)
    while (per * (13 - first)) % 3:
        first, per = rng.randint(2, 11), rng.choice((18, 20, 24, 25, 27, 28, 30, 36))
    name, share = calendar.month_name[first], sum(per for _ in range(first, 13)) / 12
    return Draft(
        phrasings=(
            f"I have {per} days of vacation a year and joined on 1 {name}. How many days do I get for the rest of the "
            "year, month by month?",
            f"{per} holidays a year, start 1 {name}, share for this year by months",
            f"{p.name} gets {per} days off per year and starts on {name} 1. Pro rata for the months from {name} to "
            "December, how many days is that?",
            f"pro rata leave: {per} days a year, {name.lower()} to december",
            f"A contract begins on 1 {name} and the year's leave is {per} days. What part of it is due for that year, "
            "counted in months?",
            f"How many of {per} yearly days of leave go to somebody employed from 1 {name} to the end of December?",
            f"leave of {per} days for 12 months - how much for {name} through December",
            f"If a full year has {per} days of vacation, work it out for the months {name} to December (both "
            "included).",
            f"My first working month is {name}, the last of the year December. With {per} days for 12 months, "
            "what is my "
            "share in days?",
            f"Compute the days off for {name} until December at {per} days per 12 months",
        ),
        think=f"The months from {name} to December are 13 less the month's number; that share of {per} for 12.",
        code=(
            f'import calendar\n\nmonth = list(calendar.month_name).index("{name}")\nprint({per} * (13 - month) / 12)'
        ),
        answer=str(share),
    )
