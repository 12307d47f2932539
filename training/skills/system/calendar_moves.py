"""Moving along the calendar by working days, weekdays and weeks, and what lies between two dates."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import bare, brief, british, call, day, long, months_away, ordinal, short
from training.skills.vocabulary import person

_DELTA = "from datetime import date, timedelta\n\n"
_DATE = "from datetime import date\n\n"


def add_business_days(rng: random.Random) -> Draft:
    d, n = day(rng, 2015, 2032), rng.randint(2, 25)
    following = (d + timedelta(days=i) for i in range(1, 60))
    answer = [c for c in following if c.strftime("%a") not in ("Sat", "Sun")][n - 1]
    p = person(rng)
    return Draft(
        phrasings=(
            f"My boss gave me a deadline of {n} working days from {british(d)}, weekends not counted. What "
            "date is that?",
            f"{p.name} ordered a desk on {british(d)} and the shop delivers {n} working days (Monday to "
            "Friday) later. On which date does it come?",
            f"What date is {n} business days after {long(d)}?",
            f"Add {n} working days (Monday to Friday) to {d}",
            f"{n} business days after {d}",
            f"{d} plus {n} working days, skipping weekends",
            f"Which date is {n} weekdays after {british(d)}?",
            f"The bank needs {n} business days and I paid on {ordinal(d)}. On what date will the money arrive?",
            f"Could you tell me the date {n} working days from {short(d)}, weekends not counted?",
            f"date in {n} business days from {british(d)}",
            f"Count {n} days from Monday to Friday forward from {d} and print the date",
            f"Delivery within {n} working days from {long(d)}: what is the latest date?",
            f"Find the date that is {n} business days after {d}.",
            f"On which date are {n} working days over, counted from {long(d)}?",
        ),
        think=f"Go forward from {d} a day at a time and count only Monday to Friday until {n} are reached.",
        code=(
            f"{_DELTA}d = {call(d)}\nleft = {n}\nwhile left:\n    d += timedelta(days=1)\n"
            "    if d.weekday() < 5:\n        left -= 1\nprint(d)"
        ),
        answer=answer.isoformat(),
    )


def previous_weekday(rng: random.Random) -> Draft:
    d, weekday = day(rng, 2010, 2032), rng.randrange(7)
    name = calendar.day_name[weekday]
    found = next(c for c in (d - timedelta(days=i) for i in range(1, 8)) if c.strftime("%A") == name)
    return Draft(
        phrasings=(
            f"What's the date of the {name} that comes right before {d}?",
            f"today is {d}, what date was last {name}",
            f"date of the {name} before {british(d)}",
            f"What was the date of the last {name} before {long(d)}?",
            f"When was the {name} before {d}?",
            f"last {name.lower()} before {d}",
            f"previous {name} from {british(d)}",
            f"Find the most recent {name} that lies before {british(d)}",
            f"We met last {name} and today is {long(d)}. On what date did we meet?",
            f"Could you tell me which date the {name} preceding {ordinal(d)} had?",
            f"date of the {name.lower()} right before {short(d)}",
            f"Going back from {d}, on what date do I reach the first {name}?",
            f"Today is {british(d)}. What date was it on the past {name}?",
            f"Find the date of the {name} just before {d}.",
            f"On which date was the latest {name} prior to {long(d)}?",
        ),
        think=f"Start with the day before {d} and go back until it is a {name}.",
        code=(
            f"{_DELTA}d = {call(d)} - timedelta(days=1)\n"
            f"while d.weekday() != {weekday}:\n    d -= timedelta(days=1)\nprint(d)"
        ),
        answer=found.isoformat(),
    )


def last_weekday_of_month(rng: random.Random) -> Draft:
    year, month, weekday = rng.randint(1995, 2040), rng.randint(1, 12), rng.randrange(7)
    name, of = calendar.day_name[weekday], calendar.month_name[month]
    weeks = calendar.monthcalendar(year, month)
    found = max(week[weekday] for week in weeks)
    return Draft(
        phrasings=(
            f"The concert was on the last {name} of {of} {year}. On which date was that?",
            f"When is the last {name} of {of} {year}? Give it as YYYY-MM-DD.",
            f"YYYY-MM-DD of the last {name} in {of} {year}",
            f"what date is the last {name.lower()} in {of.lower()} {year}",
            f"{of} {year}, last {name}: date",
            f"What is the date of the last {name} in {of} {year}?",
            f"When is the last {name} of {of} {year}?",
            f"last {name.lower()} of {of.lower()} {year}",
            f"final {name} in {of} {year}, date",
            f"Find the last {name} in {of} {year}",
            f"We are paid on the last {name} of each month. Which date is that in {of} {year}?",
            f"Could you tell me the date on which the last {name} of {of} {year} falls?",
            f"date of last {name.lower()} {of} {year}",
            f"In {of} {year}, on which date is there a {name} for the last time?",
            f"The club meets every last {name}. When does it meet in {of} {year}?",
            f"Print the date of the last {name} of {of} {year}.",
            f"On what date is the final {name} of {of} {year}?",
        ),
        think=f"Start with the last day of {of} {year} and go back until it is a {name}.",
        code=(
            "import calendar\nfrom datetime import date, timedelta\n\n"
            f"d = date({year}, {month}, calendar.monthrange({year}, {month})[1])\n"
            f"while d.weekday() != {weekday}:\n    d -= timedelta(days=1)\nprint(d)"
        ),
        answer=f"{year}-{month:02d}-{found:02d}",
    )


def weekday_after_days(rng: random.Random) -> Draft:
    start, n = rng.randrange(7), rng.choice((10, 30, 45, 90, 100, 365, 1000, rng.randint(8, 500)))
    name, past = calendar.day_name[start], rng.random() < 0.35
    sign, side = (-1, "ago") if past else (1, "from now")
    be, be_it, when = ("was", "was it", "before") if past else ("will be", "will it be", "after")
    p = person(rng)
    return Draft(
        phrasings=(
            f"It is {name} today. {p.name} {'got a letter' if past else 'has an exam'} {n} days {side}. Which "
            f"day of the week {be_it.replace('it', 'that')}?",
            f"it's {name.lower()}, what day {be_it} {n} days {side}",
            f"{name}, {n} days {'back' if past else 'later'}: which weekday",
            f"If today is {name}, what day of the week {be_it} {n} days {side}?",
            f"Today is {name}. Which weekday is {n} days {side}?",
            f"{name.lower()} {'minus' if past else 'plus'} {n} days",
            f"weekday {n} days {when} a {name}",
            f"What day of the week is {n} days {when} a {name}?",
            f"It is {name} and I count {n} days {'back' if past else 'ahead'} on the calendar. Which day is it there?",
            f"Could you tell me the day of the week {n} days {side} if it is {name} now?",
            f"today {name}, {n} days {side} which day",
            f"Starting on a {name}, go {n} days {'back' if past else 'forward'} and name the day of the week",
            f"A {name} is {n} days {'after' if past else 'before'} which day of the week?",
            f"It's {name} today. What day {be_it} {n} days {side}?",
            f"{n} days {when} {name.lower()} is what day",
            f"Today's {name}. Tell me the day of the week {n} days {side}.",
            f"What weekday is it {n} days {side} if today is {name}?",
            f"My friend says: today is {name}, guess the weekday {n} days {side}. What is the answer?",
            f"{name}, {n} days {side}: which weekday?",
            f"If it is {name} now, which weekday {be_it} {n} days {side}?",
            f"Count {n} days {'backward' if past else 'forward'} from a {name}. What day of the week do you land on?",
            f"Which weekday comes {n} days {when} a {name}?",
            f"I know that today is {name}. What day of the week {be_it} exactly {n} days {side}?",
            f"day of week {n} days {side}, today is {name}",
            f"The clock stopped on a {name}. Name the day of the week {n} days {when} that.",
            f"Find the weekday {n} days {when} {name}.",
            f"Which day of the week {be} {n} days {side} when today is a {name}?",
        ),
        think=f"The weekday {n} days {when} {name}: {'subtract' if past else 'add'} {n} "
        f"{'from' if past else 'to'} the index of {name}, modulo 7.",
        code=(
            "import calendar\n\ndays = list(calendar.day_name)\n"
            f'print(days[(days.index("{name}") {"-" if past else "+"} {n}) % 7])'
        ),
        answer=(date(2024, 1, 1 + start) + timedelta(days=sign * n)).strftime("%A"),
    )


def years_months_days(rng: random.Random) -> Draft:
    """The first day is one that every month has, so that there is no doubt which dates whole months lead to."""
    a = day(rng, 1980, 2020)
    a = a.replace(day=min(a.day, 28))
    total, days = rng.randint(24, 400), rng.choice((0, *range(2, 28)))
    b = months_away(a, total) + timedelta(days=days)
    if total % 12 == 1:
        return years_months_days(rng)
    return Draft(
        phrasings=(
            f"How many years, months and days are there from {long(a)} to {long(b)}?",
            f"Give the time from {a} to {b} in years, months and days",
            f"{a} to {b} in years months days",
            f"years, months and days between {british(a)} and {british(b)}",
            f"How long is it from {ordinal(a)} to {ordinal(b)}, as years, months and days?",
            f"She was born on {long(a)}. How old is she on {long(b)}, in years, months and days?",
            f"Could you work out the time between {short(a)} and {short(b)} in years, months and days?",
            f"exact time from {a} until {b}: years, months, days",
            f"We opened on {british(a)} and closed on {british(b)}. For how many years, months and days were we open?",
            f"Tell me how many years, months and days it is from {a} to {b}",
            f"Express the span from {long(a)} to {long(b)} in years, months and days.",
            f"What is the difference between {a} and {b} in years, months and days?",
        ),
        think=f"Count the whole months from {a} to {b}, split off the years, and count the days that are left.",
        code=(
            f"from calendar import monthrange\nfrom datetime import date\n\na = {call(a)}\nb = {call(b)}\n"
            "months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day)\n"
            "year, month = divmod(a.year * 12 + a.month - 1 + months, 12)\n"
            "last = monthrange(year, month + 1)[1]\ndays = (b - date(year, month + 1, min(a.day, last))).days\n"
            'print(f"{months // 12} years {months % 12} months {days} days")'
        ),
        answer=f"{total // 12} years {total % 12} months {days} days",
    )


def months_between(rng: random.Random) -> Draft:
    a, n = day(rng, 1995, 2030).replace(day=1), rng.randint(2, 90)
    year, month = divmod(a.year * 12 + a.month - 1 + n, 12)
    b = date(year, month + 1, 1)
    first, second = f"{calendar.month_name[a.month]} {a.year}", f"{calendar.month_name[b.month]} {b.year}"
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} has rented a flat since {first} and moves out in {second}. How many months after moving "
            "in is that?",
            f"I bought my phone in {first} and now it is {second}. How many months old is it?",
            f"how many months until {second} from {first}",
            f"{first} to {second}, months",
            f"How many months are there from {first} to {second}?",
            f"Count the months between {first} and {second}",
            f"months from {first} to {second}",
            f"{first} to {second} how many months",
            f"How many months lie between {a} and {b}?",
            f"My contract runs from {a} to {b}. How many months is that?",
            f"Could you tell me how many months pass from {first} until {second}?",
            f"number of months between {a} and {b}",
            f"The loan started in {first} and ends in {second}. Over how many months is it paid back?",
            f"If I save from {first} to {second}, not counting {second} itself, how many months do I save?",
            f"Find the number of months from {first} to {second}.",
            f"How many months after {first} is {second}?",
        ),
        think=f"Take the difference of the years times 12 and add that of the months, {b.month} - {a.month}.",
        code=f"print(({b.year} - {a.year}) * 12 + {b.month} - {a.month})",
        answer=str(n),
    )


def weekdays_in_month(rng: random.Random) -> Draft:
    year, month, weekday = rng.randint(1995, 2040), rng.randint(1, 12), rng.randrange(7)
    name, of = calendar.day_name[weekday], calendar.month_name[month]
    return Draft(
        phrasings=(
            f"How many {name}s are there in {of} {year}?",
            f"Count the {name}s in {of} {year}",
            f"number of {name.lower()}s in {of.lower()} {year}",
            f"how many {name.lower()}s does {of} {year} have",
            f"Does {of} {year} have four or five {name}s? Print the number.",
            f"I have a lesson every {name}. How many lessons do I have in {of} {year}?",
            f"Could you tell me how often {name} occurs in {of} {year}?",
            f"{of} {year}: how many {name}s",
            f"In {of} {year}, on how many days is it {name}?",
            f"The market is open each {name}. How many market days does {of} {year} have?",
            f"Find the number of {name}s in {of} {year}.",
            f"How often is it {name} in {of} {year}?",
        ),
        think=f"Count the weeks of the calendar of {of} {year} that have a {name}.",
        code=(
            f"import calendar\n\nweeks = calendar.monthcalendar({year}, {month})\n"
            f"print(sum(week[{weekday}] > 0 for week in weeks))"
        ),
        answer=str(
            sum(
                date(year, month, 1 + i).strftime("%A") == name
                for i in range((date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days)
            )
        ),
    )


def monday_of_week(rng: random.Random) -> Draft:
    d = day(rng)
    monday = date.fromordinal(d.toordinal() - (d.toordinal() - 1) % 7)
    return Draft(
        phrasings=(
            f"What is the date of the Monday of the week of {long(d)}?",
            f"On which date does the week that contains {d} start, if weeks start on Monday?",
            f"monday of the week of {d}",
            f"start of week for {british(d)} (monday)",
            f"Which Monday begins the week with {british(d)} in it?",
            f"My time sheet for {ordinal(d)} is filed under the Monday of that week. Under which date?",
            f"Could you find the Monday on or before {short(d)}?",
            f"week start (monday) of {d}",
            f"Go back from {d} to the Monday of the same week and print the date",
            f"The weekly report with {long(d)} starts on a Monday. On which date?",
            f"Find the Monday of the week in which {d} falls.",
            f"What date was the Monday of the week around {long(d)}?",
        ),
        think=f"Subtract as many days from {d} as its weekday number, with Monday as 0.",
        code=f"{_DELTA}d = {call(d)}\nprint(d - timedelta(days=d.weekday()))",
        answer=monday.isoformat(),
    )


def last_date_of_month(rng: random.Random) -> Draft:
    d = day(rng)
    last = max(c for c in calendar.Calendar().itermonthdates(d.year, d.month) if c.month == d.month)
    of = f"{calendar.month_name[d.month]} {d.year}"
    return Draft(
        phrasings=(
            f"last day of the month for {d}, full date",
            f"What is the last date of the month of {long(d)}?",
            f"Give the end of the month for {d}",
            f"end of month {d}",
            f"last date in {of}, as YYYY-MM-DD",
            f"On which date does the month end that {british(d)} is in?",
            f"The bill of {ordinal(d)} is due at the end of that month. What is the due date?",
            f"Could you tell me the date of the final day of {of}?",
            f"month end for {short(d)}",
            f"Write the last date of {of} as year-month-day",
            f"A ticket bought on {british(d)} is valid until the month is over. Until which date?",
            f"Print the last date of the month that contains {d}.",
            f"What date is the end of the month of {d}?",
        ),
        think=f"Ask calendar for the number of days in month {d.month} of {d.year} and put it into the date.",
        code=(
            "import calendar\nfrom datetime import date\n\n"
            f"print(date({d.year}, {d.month}, calendar.monthrange({d.year}, {d.month})[1]))"
        ),
        answer=last.isoformat(),
    )


def business_days(rng: random.Random) -> Draft:
    a = day(rng, 2010, 2032)
    b = a + timedelta(days=rng.randint(4, 70))
    days = (a + timedelta(days=i) for i in range((b - a).days + 1))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name}'s exam is near and {p.he} will study every weekday (Monday to Friday) from {british(a)} "
            f"up to and including {british(b)}. How many days of study does {p.he} have?",
            f"I help out in a shop from {long(a)} to {long(b)}, both days counted, but never on Saturdays and "
            "Sundays. For how many days do I get paid?",
            f"school days from {british(a)} to {british(b)}, Monday to Friday, both included",
            f"how many mon-fri days {a} to {b} inclusive",
            f"How many weekdays (Monday to Friday) are there from {a} to {b}, both included?",
            f"How many business days are there from {long(a)} to {long(b)} inclusive?",
            f"Count the working days from {a} through {b}",
            f"business days from {a} to {b} inclusive",
            f"working days {british(a)} to {british(b)} inclusive, monday to friday",
            f"I work Monday to Friday from {ordinal(a)} up to and including {ordinal(b)}. How many days is that?",
            f"Not counting weekends, how many days are there from {a} to {b}, including both?",
            f"A project runs from {short(a)} to {short(b)} inclusive. How many working days does it have?",
            f"weekdays from {long(a)} to {long(b)}, both included",
            f"How many working days (Mon-Fri) lie from {british(a)} to {british(b)}, ends included?",
            f"I start a job on {long(a)} and my last day is {long(b)}. How many weekdays do I work, both included?",
            f"Count Monday to Friday only: {bare(a)} through {bare(b)}, inclusive",
            f"How many days from {short(a)} to {short(b)} inclusive are not Saturdays or Sundays?",
            f"business days {brief(a)} through {brief(b)}, first and last day included",
            f"We are open Monday to Friday. On how many days are we open from {british(a)} to {british(b)} inclusive?",
            f"Tell me the number of weekdays between {long(a)} and {long(b)}, counting both dates.",
            f"Leaving out the weekends, how many days are in {ordinal(a)} to {ordinal(b)}, both counted?",
            f"school days from {long(a)} to {long(b)} inclusive (Mon to Fri)",
            f"I pay a cleaner for each weekday from {british(a)} up to and including {british(b)}. How many days?",
            f"workdays {a} to {b}, inclusive",
            f"Find the number of business days from {a} to {b}, both included.",
            f"How many working days are there from {long(a)} to {long(b)} inclusive?",
        ),
        think=f"Working days: go through the days from {a} to {b}, both included; count those with weekday below 5.",
        code=(
            f"{_DELTA}start = {call(a)}\nend = {call(b)}\n"
            "days = [start + timedelta(days=i) for i in range((end - start).days + 1)]\n"
            "print(sum(d.weekday() < 5 for d in days))"
        ),
        answer=str(sum(d.strftime("%a") not in ("Sat", "Sun") for d in days)),
    )


def next_weekday(rng: random.Random) -> Draft:
    d, weekday = day(rng, 2010, 2032), rng.randrange(7)
    name = calendar.day_name[weekday]
    found = next(c for c in (d + timedelta(days=i) for i in range(1, 8)) if c.strftime("%A") == name)
    return Draft(
        phrasings=(
            f"today is {d}, what date is next {name}",
            f"date of the {name} after {british(d)}",
            f"It is {long(d)}. On what date is the coming {name}?",
            f"What is the date of the first {name} after {long(d)}?",
            f"When is the next {name} after {d}?",
            f"next {name.lower()} after {d}",
            f"Find the first {name} that comes after {british(d)}",
            f"Which date is the {name} following {ordinal(d)}?",
            f"date of the next {name} after {short(d)}",
            f"The bin is emptied on {name}s. When is the first time after {d}?",
            f"Today is {long(d)}. What date is the next {name}?",
            f"first {name.lower()} after {british(d)}",
            f"{long(d)}: date of the following {name}?",
            f"It is {british(d)}. On which date is the coming {name}?",
            f"What's the date of the next {name}, if today is {ordinal(d)}?",
            f"My class is every {name}. After {long(d)}, on what date is the next one?",
            f"Give me the date of the first {name} that follows {brief(d)}.",
            f"When is {name} next, counting from the day after {long(d)}?",
            f"coming {name.lower()} after {bare(d)}, date please",
            f"The market is on {name}s. Today is {short(d)}; what date is the next market?",
            f"Tell me which date the next {name} after {british(d)} has",
            f"Starting the day after {d}, what is the first date that is a {name}?",
            f"We meet on the first {name} after {long(d)}. What date is that?",
            f"What date is the first {name} after {d}?",
            f"On what date is the next {name} after {long(d)}?",
        ),
        think=f"The next {name}: start with the day after {d} and go on until it is a {name}.",
        code=(
            f"{_DELTA}d = {call(d)} + timedelta(days=1)\n"
            f"while d.weekday() != {weekday}:\n    d += timedelta(days=1)\nprint(d)"
        ),
        answer=found.isoformat(),
    )
