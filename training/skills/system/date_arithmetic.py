"""Counting between dates and moving along the calendar."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, day, long, ordinal, short

_EVENTS = ("the wedding", "the exam", "our holiday", "the concert", "the deadline", "the marathon",
           "the product launch", "Mia's birthday", "the conference", "the election")  # fmt: skip
_PEOPLE = ("Anna", "Ben", "Chloe", "David", "Elif", "Frank", "Georgia", "Hugo", "Ines", "Jack")
_IMPORT = "from datetime import date\n\n"
_IMPORT_DELTA = "from datetime import date, timedelta\n\n"


def days_between(rng: random.Random) -> Draft:
    a = day(rng)
    b = a + timedelta(days=rng.choice((rng.randint(2, 90), rng.randint(30, 800), rng.randint(300, 9000))))
    return Draft(
        phrasings=(
            f"How many days are there between {long(a)} and {long(b)}?",
            f"How many days are between {a} and {b}?",
            f"days between {a} and {b}",
            f"Number of days from {british(a)} to {british(b)}",
            f"how many days from {short(a)} to {short(b)}",
            f"I arrived on {ordinal(a)} and left on {ordinal(b)}. How many days passed?",
            f"Calculate the difference in days between {a} and {b}",
            f"How many days lie between {british(a)} and {british(b)}?",
            f"A contract started on {long(a)} and ended on {long(b)}. How long was that in days?",
            f"Find the number of days between {long(a)} and {long(b)}.",
            f"How many days passed from {a} to {b}?",
        ),
        think=f"Subtract {a} from {b} and take the days.",
        code=f"{_IMPORT}print(({call(b)} - {call(a)}).days)",
        answer=str(b.toordinal() - a.toordinal()),
    )


def days_until_event(rng: random.Random) -> Draft:
    a = day(rng, 2015, 2032)
    event = rng.choice(_EVENTS)
    b = a + timedelta(days=rng.randint(3, 360))
    if rng.random() < 0.4:
        month, dom, event = rng.choice(((12, 25, "Christmas"), (10, 31, "Halloween"), (12, 31, "New Year's Eve")))
        a, b = date(a.year, rng.randint(1, 9), rng.randint(1, 28)), date(a.year, month, dom)
    return Draft(
        phrasings=(
            f"Today is {long(a)}. How many days until {event} on {long(b)}?",
            f"If today is {a}, how many days are left until {event} on {b}?",
            f"{event} is on {british(b)}. Today is {british(a)}. How many days is that away?",
            f"days from {a} until {event} on {b}",
            f"how many days till {event} ({short(b)}) from {short(a)}",
            f"It's {ordinal(a)} and {event} is on {ordinal(b)}. How many days do I have to wait?",
            f"Count down from {a} to {event} on {b} in days.",
            f"How long is it in days from {british(a)} to {event} on {british(b)}?",
            f"How many days are left from {long(a)} until {event} on {long(b)}?",
            f"Today is {a} and {event} is on {b}. How many days to go?",
        ),
        think=f"Subtract today, {a}, from the date of {event}, {b}.",
        code=f"{_IMPORT}print(({call(b)} - {call(a)}).days)",
        answer=str(b.toordinal() - a.toordinal()),
    )


def date_after_days(rng: random.Random) -> Draft:
    d, n = day(rng), rng.choice((rng.randint(2, 60), 30, 45, 90, 100, rng.randint(61, 1000)))
    return Draft(
        phrasings=(
            f"What is the date {n} days after {long(d)}?",
            f"What date is {n} days after {d}?",
            f"{n} days after {d}",
            f"Add {n} days to {british(d)}",
            f"{d} plus {n} days",
            f"what is the date {n} days from {short(d)}",
            f"I ordered on {ordinal(d)} and delivery takes {n} days. On what date will it arrive?",
            f"A trial of {n} days starts on {british(d)}. When is it over?",
            f"If today is {long(d)}, what will the date be in {n} days?",
            f"Find the date {n} days after {long(d)}.",
            f"Which date comes {n} days after {d}?",
        ),
        think=f"Add a timedelta of {n} days to {d}.",
        code=f"{_IMPORT_DELTA}print({call(d)} + timedelta(days={n}))",
        answer=date.fromordinal(d.toordinal() + n).isoformat(),
    )


def date_before_days(rng: random.Random) -> Draft:
    d, n = day(rng), rng.choice((rng.randint(2, 60), 30, 45, 90, 100, rng.randint(61, 1000)))
    return Draft(
        phrasings=(
            f"What is the date {n} days before {long(d)}?",
            f"What date was {n} days before {d}?",
            f"{n} days before {d}",
            f"Subtract {n} days from {british(d)}",
            f"{d} minus {n} days",
            f"what was the date {n} days ago if today is {short(d)}",
            f"The visa must be requested {n} days before {ordinal(d)}. What is the last date?",
            f"Go back {n} days from {british(d)} and tell me the date",
            f"Find the date {n} days before {long(d)}.",
            f"Which date was {n} days before {d}?",
        ),
        think=f"Subtract a timedelta of {n} days from {d}.",
        code=f"{_IMPORT_DELTA}print({call(d)} - timedelta(days={n}))",
        answer=date.fromordinal(d.toordinal() - n).isoformat(),
    )


def date_after_weeks(rng: random.Random) -> Draft:
    d, n = day(rng), rng.randint(2, 60)
    return Draft(
        phrasings=(
            f"What is the date {n} weeks after {long(d)}?",
            f"What date is {n} weeks after {d}?",
            f"{n} weeks after {d}",
            f"Add {n} weeks to {british(d)}",
            f"{n} weeks from {short(d)}",
            f"The cast comes off {n} weeks after {ordinal(d)}. On which date is that?",
            f"A course lasts {n} weeks and starts on {d}. What date do you get when you add the weeks?",
            f"If today is {british(d)}, what is the date in {n} weeks?",
            f"Find the date {n} weeks after {d}.",
            f"Which date is {n} weeks from {long(d)}?",
        ),
        think=f"Add a timedelta of {n} weeks to {d}.",
        code=f"{_IMPORT_DELTA}print({call(d)} + timedelta(weeks={n}))",
        answer=date.fromordinal(d.toordinal() + 7 * n).isoformat(),
    )


def date_after_months(rng: random.Random) -> Draft:
    d, n = day(rng), rng.randint(2, 30)
    d = d.replace(day=min(d.day, 28))
    years, month = divmod(d.month + n - 1, 12)
    return Draft(
        phrasings=(
            f"What is the date {n} months after {long(d)}?",
            f"What date is {n} months after {d}?",
            f"{n} months after {d}",
            f"Add {n} months to {british(d)}",
            f"{n} months from {short(d)}",
            f"A warranty of {n} months begins on {ordinal(d)}. On which date does it run out?",
            f"I signed a lease of {n} months on {d}. What date is {n} months later?",
            f"If today is {british(d)}, what is the date in {n} months?",
            f"Find the date {n} months after {d}.",
            f"Which date is {n} months from {long(d)}?",
        ),
        think=f"Add {n} to the months since year 0 of {d}, keep the day, and turn them back into a date.",
        code=(
            f"{_IMPORT}d = {call(d)}\nmonths = d.year * 12 + d.month - 1 + {n}\n"
            "print(date(months // 12, months % 12 + 1, d.day))"
        ),
        answer=f"{d.year + years}-{month + 1:02d}-{d.day:02d}",
    )


def age_on_date(rng: random.Random) -> Draft:
    born, on, who = day(rng, 1935, 2012), day(rng, 2014, 2035), rng.choice(_PEOPLE)
    return Draft(
        phrasings=(
            f"How old is someone born on {long(born)} on {long(on)}?",
            f"{who} was born on {british(born)}. How old is {who} on {british(on)}?",
            f"What is the age in years on {on} of a person born on {born}?",
            f"age on {on} if born {born}",
            f"born {short(born)}, how old on {short(on)}",
            f"{who}'s date of birth is {born}. What is {who}'s age on {on}?",
            f"Calculate the age on {long(on)} for the birth date {long(born)}",
            f"If I was born on {ordinal(born)}, how many years old am I on {ordinal(on)}?",
            f"How old will a person born on {born} be on {on}?",
            f"{who} was born on {long(born)}. How many years old is {who} on {long(on)}?",
        ),
        think="Subtract the years and take one off when the birthday has not come yet.",
        code=(
            f"{_IMPORT}born = {call(born)}\non = {call(on)}\n"
            "print(on.year - born.year - ((on.month, on.day) < (born.month, born.day)))"
        ),
        answer=str(
            (on.year * 10000 + on.month * 100 + on.day - born.year * 10000 - born.month * 100 - born.day) // 10000
        ),
    )


def business_days(rng: random.Random) -> Draft:
    a = day(rng, 2010, 2032)
    b = a + timedelta(days=rng.randint(4, 70))
    days = (a + timedelta(days=i) for i in range((b - a).days + 1))
    return Draft(
        phrasings=(
            f"How many weekdays (Monday to Friday) are there from {a} to {b}, both included?",
            f"How many business days are there from {long(a)} to {long(b)} inclusive?",
            f"Count the working days from {a} through {b}",
            f"business days from {a} to {b} inclusive",
            f"working days {british(a)} to {british(b)} inclusive, monday to friday",
            f"I work Monday to Friday from {ordinal(a)} up to and including {ordinal(b)}. How many days is that?",
            f"Not counting weekends, how many days are there from {a} to {b}, including both?",
            f"A project runs from {short(a)} to {short(b)} inclusive. How many working days does it have?",
            f"Find the number of business days from {a} to {b}, both included.",
            f"How many working days are there from {long(a)} to {long(b)} inclusive?",
        ),
        think=f"Go through the days from {a} to {b} and count those with weekday below 5.",
        code=(
            f"{_IMPORT_DELTA}start = {call(a)}\nend = {call(b)}\n"
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
            f"What is the date of the first {name} after {long(d)}?",
            f"When is the next {name} after {d}?",
            f"next {name.lower()} after {d}",
            f"Find the first {name} that comes after {british(d)}",
            f"Which date is the {name} following {ordinal(d)}?",
            f"date of the next {name} after {short(d)}",
            f"The bin is emptied on {name}s. When is the first time after {d}?",
            f"Today is {long(d)}. What date is the next {name}?",
            f"What date is the first {name} after {d}?",
            f"On what date is the next {name} after {long(d)}?",
        ),
        think=f"Start with the day after {d} and go on until it is a {name}.",
        code=(
            f"{_IMPORT_DELTA}d = {call(d)} + timedelta(days=1)\n"
            f"while d.weekday() != {weekday}:\n    d += timedelta(days=1)\nprint(d)"
        ),
        answer=found.isoformat(),
    )


def weeks_between(rng: random.Random) -> Draft:
    a = day(rng)
    b = a + timedelta(days=rng.randint(15, 700))
    return Draft(
        phrasings=(
            f"How many full weeks are there between {long(a)} and {long(b)}?",
            f"How many complete weeks are between {a} and {b}?",
            f"full weeks between {a} and {b}",
            f"Number of whole weeks from {british(a)} to {british(b)}",
            f"how many full weeks from {short(a)} to {short(b)}",
            f"I trained from {ordinal(a)} to {ordinal(b)}. How many full weeks was that?",
            f"Calculate the number of complete weeks from {a} to {b}",
            f"A baby was born on {a}. How many whole weeks old is it on {b}?",
            f"Find the number of full weeks from {long(a)} to {long(b)}.",
            f"How many whole weeks passed between {a} and {b}?",
        ),
        think=f"Take the days from {a} to {b} and divide by 7, rounding down.",
        code=f"{_IMPORT}print(({call(b)} - {call(a)}).days // 7)",
        answer=str((b.toordinal() - a.toordinal()) // 7),
    )


def date_has_passed(rng: random.Random) -> Draft:
    """Compares with today, yet has one answer: the dates lie well before or well after our time."""
    passed = rng.random() < 0.5
    d = day(rng, 1950, 2023) if passed else day(rng, 2095, 2190)
    return Draft(
        phrasings=(
            f"Is today after {long(d)}?",
            f"Has {d} already passed?",
            f"Is {british(d)} in the past?",
            f"is {d} before today",
            f"{short(d)} already over?",
            f"A coupon is valid until {ordinal(d)}. Has that day passed as of today?",
            f"Check whether the current date is later than {d}",
            f"True or false: {long(d)} lies in the past",
            f"Check if the date {d} is in the past.",
            f"Is {long(d)} before today's date?",
        ),
        think=f"Compare {d} with today's date.",
        code=f"{_IMPORT}print({call(d)} < date.today())",
        answer=str(passed),
    )
