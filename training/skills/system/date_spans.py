"""What lies between two dates or moments, and days far off: both ends counted, weekdays, hours."""

from __future__ import annotations

import calendar
import random
from datetime import datetime, timedelta

from training.skills.base import Draft
from training.skills.system.written import bare, brief, british, call, day, long, ordinal, short
from training.skills.vocabulary import person

_DATE = "from datetime import date\n\n"
_DELTA = "from datetime import date, timedelta\n\n"


def days_inclusive(rng: random.Random) -> Draft:
    """Says in every wording that both dates count; `days_between` does not count the first."""
    a = day(rng, 2010, 2032)
    b = a + timedelta(days=rng.choice((rng.randint(2, 30), rng.randint(5, 200), rng.randint(60, 900))))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} has a parking permit that is good from {british(a)} to {british(b)}, both days "
            "included. For how many days is that?",
            f"Count the days from {british(a)} to {british(b)}, both of them included.",
            f"vacation from {british(a)} to {british(b)}, first and last day count, how many days",
            f"leave {a} to {b}, both days included, how many days off",
            f"How many days are there from {long(a)} to {long(b)}, counting both dates?",
            f"How many days is it from {a} to {b} inclusive?",
            f"days from {british(a)} to {british(b)} inclusive",
            f"number of days {bare(a)} through {bare(b)}, both ends included",
            f"Including the first and the last day, how many days are in {short(a)} to {short(b)}?",
            f"My holiday is from {long(a)} to {long(b)}, both days included. How many days of holiday is that?",
            f"The fair is open from {british(a)} up to and including {british(b)}. On how many days is it open?",
            f"I rented a car from {ordinal(a)} to {ordinal(b)} and pay for both the first and last day. How many days?",
            f"inclusive day count {a} to {b}",
            f"Count the days from {long(a)} through {long(b)}, start and end date included.",
            f"A festival runs {brief(a)} to {brief(b)} inclusive. How many days does it last?",
            f"How many calendar days, both included, go from {british(a)} to {british(b)}?",
            f"How long is a leave from {long(a)} to {long(b)} in days, if both of these days count?",
            f"Tell me how many days there are between {short(a)} and {short(b)}, including both dates.",
            f"I took one photo a day, the first on {long(a)} and the last on {long(b)}. How many photos?",
            f"Find the number of days from {long(a)} to {long(b)}, both included.",
            f"How many days, the first and last ones counted, lie from {british(a)} to {british(b)}?",
        ),
        think=f"Days with both ends counted: subtract {a} from {b} and add 1.",
        code=f"{_DATE}print(({call(b)} - {call(a)}).days + 1)",
        answer=str(len(range(a.toordinal(), b.toordinal() + 1))),
    )


def weekday_of_later_date(rng: random.Random) -> Draft:
    d, n, past = day(rng), rng.choice((7, 10, 30, 45, 60, 90, 100, 180, rng.randint(3, 999))), rng.random() < 0.3
    when, sign, verb = ("before", "-", "Subtract") if past else ("after", "+", "Add")
    ago, be, be_it = ("ago", "was", "was it") if past else ("from now", "will be", "will it be")
    return Draft(
        phrasings=(
            f"What day of the week is {n} days {when} {long(d)}?",
            f"What weekday is it {n} days {when} {d}?",
            f"weekday {n} days {when} {bare(d)}",
            f"day of the week, {n} days {when} {british(d)}",
            f"Today is {long(d)}. What day of the week {be_it} {n} days {ago}?",
            f"Which weekday {be} {n} days {when} {ordinal(d)}?",
            f"Go {n} days {'back' if past else 'forward'} from {british(d)}. Which day of the week do you reach?",
            f"{verb} {n} days {'from' if past else 'to'} {short(d)} and name the weekday",
            f"My appointment is {n} days {when} {long(d)}. On which day of the week is it?",
            f"If it is {brief(d)} today, what weekday {be_it} {n} days {ago}?",
            f"{long(d)} {'minus' if past else 'plus'} {n} days: which day of the week?",
            f"I need the name of the day {n} days {when} {british(d)}.",
            f"Is the date {n} days {when} {short(d)} a Monday, a Tuesday or what? Name the day.",
            f"Tell me the day of the week that comes {n} days {when} {bare(d)}",
            f"On what weekday does it fall, {n} days {when} {ordinal(d)}?",
            f"Find the weekday {n} days {when} {long(d)}.",
            f"On which day of the week is the date {n} days {when} {british(d)}?",
        ),
        think=f"The weekday {n} days {when} a date: {verb.lower()} {n} days {'from' if past else 'to'} {d} "
        "and format the name of the weekday.",
        code=f'{_DELTA}d = {call(d)} {sign} timedelta(days={n})\nprint(d.strftime("%A"))',
        answer=calendar.day_name[(d.toordinal() - 1 + (-n if past else n)) % 7],
    )


def hours_between_moments(rng: random.Random) -> Draft:
    d, n = day(rng, 2018, 2030), rng.randrange(0, 1440, 15)
    a = datetime(d.year, d.month, d.day) + timedelta(minutes=n)
    minutes = rng.choice((rng.randrange(1500, 6000, 15), rng.randrange(1440, 20000, 60)))
    b = a + timedelta(minutes=minutes)
    first, second = f"{a:%Y-%m-%d %H:%M}", f"{b:%Y-%m-%d %H:%M}"
    pattern = "%Y-%m-%d %H:%M"
    return Draft(
        phrasings=(
            f"server down from {first} to {second}, how many hours",
            f"{second} minus {first} in hours",
            f"How many hours are there between {first} and {second}?",
            f"How many hours is it from {first} to {second}?",
            f"hours from {first} to {second}",
            f"{first} to {second} in hours",
            f"Difference in hours: {first} and {second}",
            f"The server went down at {first} and came back at {second}. How many hours was it down?",
            f"I checked in at {first} and out at {second}. How many hours did I stay?",
            f"A parcel was sent at {first} and arrived at {second}. After how many hours did it arrive?",
            f"Tell me the number of hours from {first} until {second}.",
            f"It is {first} and the deadline is {second}. How many hours do I have?",
            f"elapsed hours {first} -> {second}",
            f"Our trip began at {first} and ended at {second}. How long was it in hours?",
            f"Give the time between {first} and {second} in hours, as a decimal number.",
            f"The job started on {a:%Y-%m-%d} at {a:%H:%M} and ended on {b:%Y-%m-%d} at {b:%H:%M}. How many hours?",
            f"total hours from {a:%H:%M} on {a:%Y-%m-%d} to {b:%H:%M} on {b:%Y-%m-%d}",
            f"Find the hours between {first} and {second}.",
            f"How many hours pass from {first} until {second}?",
        ),
        think=f"Hours between two moments: subtract {first} from {second} and divide the total seconds by 3600.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "{pattern}")\nend = datetime.strptime("{second}", "{pattern}")\n'
            "print((end - start).total_seconds() / 3600)"
        ),
        answer=str(minutes / 60),
    )
