"""Counting between dates and moving along the calendar."""

from __future__ import annotations

import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import (
    bare,
    brief,
    british,
    call,
    day,
    long,
    months_away,
    move_months,
    ordinal,
    short,
    slashes,
)
from training.skills.vocabulary import person

_EVENTS = ("the wedding", "the exam", "our holiday", "the concert", "the deadline", "the marathon",
           "the product launch", "Mia's birthday", "the conference", "the election")  # fmt: skip
_IMPORT = "from datetime import date\n\n"
_IMPORT_DELTA = "from datetime import date, timedelta\n\n"


def days_between(rng: random.Random) -> Draft:
    a = day(rng)
    b = a + timedelta(days=rng.choice((rng.randint(2, 90), rng.randint(30, 800), rng.randint(300, 9000))))
    p = person(rng)
    return Draft(
        phrasings=(
            f"We booked a hotel from {british(a)} to {british(b)}. How many nights is that?",
            f"{p.name} gave up smoking on {british(a)}. How many days is that up to {british(b)}?",
            f"My licence expired on {a}. How many days ago was that on {b}?",
            f"How far apart are {a} and {b} in days?",
            f"I started my job on {british(a)} and today is {british(b)}. How many days have I been there?",
            f"The flat is booked from {a} until checkout on {b}. How many nights do we sleep there?",
            f"days from {a} to {b}",
            f"{long(a)} until {long(b)}: number of days from one to the other",
            f"My lease began on {british(a)} and ended on {british(b)}. How many days later was the end?",
            f"how many days old on {b} if born on {a}",
            f"how many nights from {a} to {b}",
            f"born {british(a)}, age in days on {british(b)}",
            f"{a} till {b}, how many days",
            f"How many days are there between {long(a)} and {long(b)}?",
            f"How many days are between {a} and {b}?",
            f"days between {a} and {b}",
            f"Number of days from {british(a)} to {british(b)}",
            f"how many days from {short(a)} to {short(b)}",
            f"I arrived on {ordinal(a)} and left on {ordinal(b)}. How many days passed?",
            f"Calculate the difference in days between {a} and {b}",
            f"How many days lie between {british(a)} and {british(b)}?",
            f"A contract started on {long(a)} and ended on {long(b)}. How long was that in days?",
            f"{long(a)} to {long(b)} how many days",
            f"What is the number of days from {british(a)} until {british(b)}?",
            f"From {bare(a)} to {bare(b)}, how many days is it?",
            f"days from {brief(a)} to {brief(b)}",
            f"I moved in on {long(a)} and out on {long(b)}. How many days did I live there?",
            f"Tell me the difference in days: {slashes(a)} and {slashes(b)} (MM/DD/YYYY)",
            f"We started the project on {short(a)} and finished on {short(b)}. How many days did it take?",
            f"How long is it from {british(a)} to {british(b)}, in days?",
            f"date diff in days {a} {b}",
            f"The loan ran from {ordinal(a)} to {ordinal(b)}; for how many days do I pay interest?",
            f"How many days after {long(a)} is {long(b)}?",
            f"{brief(b)} minus {brief(a)}, in days",
            f"Born on {long(a)}: how many days old is the baby on {long(b)}?",
            f"Please count the days between {short(a)} and {short(b)}.",
            f"Find the number of days between {long(a)} and {long(b)}.",
            f"How many days passed from {a} to {b}?",
        ),
        think=f"Days between two dates: subtract {a} from {b} and take the days.",
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
    p = person(rng)
    return Draft(
        phrasings=(
            f"{event[0].upper() + event[1:]} is on {b} and today is {a}. {p.name} keeps asking me how many "
            "days are left. What should I say?",
            f"My daughter asks every day how long it still is until {event}. Today is {british(a)} and it is "
            f"on {british(b)}. How many days?",
            f"how many sleeps until {event} on {british(b)} if today is {british(a)}",
            f"today {a}, {event} {b}, days left",
            f"it is {long(a)}, {event} is on {long(b)}. how many days to go",
            f"Today is {long(a)}. How many days until {event} on {long(b)}?",
            f"If today is {a}, how many days are left until {event} on {b}?",
            f"{event} is on {british(b)}. Today is {british(a)}. How many days is that away?",
            f"days from {a} until {event} on {b}",
            f"how many days till {event} ({short(b)}) from {short(a)}",
            f"It's {ordinal(a)} and {event} is on {ordinal(b)}. How many days do I have to wait?",
            f"Count down from {a} to {event} on {b} in days.",
            f"How long is it in days from {british(a)} to {event} on {british(b)}?",
            f"{event} is on {long(b)}. How many days from {long(a)} is that?",
            f"today {short(a)}, {event} {short(b)}, days left?",
            f"How many days do we have to wait for {event} ({british(b)}) if today is {british(a)}?",
            f"It is {bare(a)}. {event} is on {bare(b)}. How many days until then?",
            f"how long until {event} on {long(b)}, in days, from {long(a)}",
            f"Days to go: today {a}, {event} {b}",
            f"I'm counting the days to {event} on {ordinal(b)}. Today is {ordinal(a)}. How many are left?",
            f"From today, {brief(a)}, how many days is it to {event} on {brief(b)}?",
            f"How many more days till {event}? Today is {long(a)}; it is on {long(b)}.",
            f"days left until {event}: {british(a)} to {british(b)}",
            f"Tell me how many days remain before {event} on {long(b)}, starting from {long(a)}.",
            f"If it's {short(a)} today, in how many days is {event} ({short(b)})?",
            f"How many days are left from {long(a)} until {event} on {long(b)}?",
            f"Today is {a} and {event} is on {b}. How many days to go?",
        ),
        think=f"Days until {event}: subtract today, {a}, from {b}.",
        code=f"{_IMPORT}print(({call(b)} - {call(a)}).days)",
        answer=str(b.toordinal() - a.toordinal()),
    )


def date_after_days(rng: random.Random) -> Draft:
    d, n = day(rng), rng.choice((rng.randint(2, 60), 30, 45, 90, 100, rng.randint(61, 1000)))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} started a {n} day trial of some software on {british(d)}. On which date does it run out?",
            f"Our library lends books for {n} days. {p.name} took one out on {british(d)}; by what date must "
            f"{p.he} bring it back?",
            f"An invoice was sent to us on {d} and has to be paid within {n} days. What is the due date?",
            f"On {british(d)} the plumber said he would come in {n} days. Which date is that?",
            f"A parcel sent on {british(d)} takes {n} days to arrive. On which date is it here?",
            f"Count {n} days forward from {d} and give the date.",
            f"The plant was watered on {long(d)} and wants water again {n} days later. What date is that?",
            f"invoice dated {d}, net {n} days, due when",
            f"payable within {n} days of {british(d)}: due date?",
            f"which date is {n} days on from {d}",
            f"{long(d)}, {n} days later",
            f"What is the date {n} days after {long(d)}?",
            f"What date is {n} days after {d}?",
            f"{n} days after {d}",
            f"Add {n} days to {british(d)}",
            f"{d} plus {n} days",
            f"what is the date {n} days from {short(d)}",
            f"I ordered on {ordinal(d)} and delivery takes {n} days. On what date will it arrive?",
            f"A trial of {n} days starts on {british(d)}. When is it over?",
            f"If today is {long(d)}, what will the date be in {n} days?",
            f"{long(d)} + {n} days",
            f"What day will it be {n} days from {british(d)}? Give the date.",
            f"date {n} days from {bare(d)}",
            f"I have {n} days to return something bought on {long(d)}. What is the last date?",
            f"My bill of {british(d)} is due in {n} days. What is the due date?",
            f"Today is {ordinal(d)}. What's the date {n} days from now?",
            f"{n} days from {brief(d)} is what date",
            f"Go {n} days forward from {long(d)} and give me the date.",
            f"The library book I took out on {short(d)} is due {n} days later. On what date?",
            f"Count {n} days on from {british(d)}; which date is it?",
            f"Tell me the date that is {n} days later than {d}",
            f"If I start a {n}-day challenge and add {n} days to {long(d)}, what date do I get?",
            f"What is {slashes(d)} (MM/DD/YYYY) plus {n} days?",
            f"A passport application from {ordinal(d)} takes {n} days. Which date will it be then?",
            f"Find the date {n} days after {long(d)}.",
            f"Which date comes {n} days after {d}?",
        ),
        think=f"A later date: add a timedelta of {n} days to {d}.",
        code=f"{_IMPORT_DELTA}print({call(d)} + timedelta(days={n}))",
        answer=date.fromordinal(d.toordinal() + n).isoformat(),
    )


def date_before_days(rng: random.Random) -> Draft:
    d, n = day(rng), rng.choice((rng.randint(2, 60), 30, 45, 90, 100, rng.randint(61, 1000)))
    return Draft(
        phrasings=(
            f"The seeds must go into the soil {n} days before {british(d)}. On which date?",
            f"What day was it {n} days before {d}? Give it as YYYY-MM-DD.",
            f"go back {n} days from {british(d)}, which date",
            f"The visa form must be in {n} days ahead of the flight on {long(d)}. By what date?",
            f"today is {d}, what date was {n} days ago",
            f"{n} days back from {d}",
            f"deadline {british(d)}, I need {n} days for it. On what date must I start?",
            f"What is the date {n} days before {long(d)}?",
            f"What date was {n} days before {d}?",
            f"{n} days before {d}",
            f"Subtract {n} days from {british(d)}",
            f"{d} minus {n} days",
            f"what was the date {n} days ago if today is {short(d)}",
            f"The visa must be requested {n} days before {ordinal(d)}. What is the last date?",
            f"Go back {n} days from {british(d)} and tell me the date",
            f"{long(d)} - {n} days",
            f"What date do I get {n} days before {british(d)}?",
            f"date {n} days before {bare(d)}",
            f"Today is {ordinal(d)}. What was the date {n} days ago?",
            f"{n} days ago from {brief(d)}",
            f"The event is on {long(d)} and tickets go on sale {n} days earlier. On what date?",
            f"I have to cancel {n} days before {british(d)}. What is the latest date?",
            f"Count back {n} days from {long(d)}; which date is it?",
            f"She arrived {n} days before {short(d)}. On what date did she arrive?",
            f"Tell me the date that is {n} days earlier than {d}",
            f"What is {slashes(d)} (MM/DD/YYYY) minus {n} days?",
            f"If it is {long(d)} now, which date was it {n} days back?",
            f"He has been sober for {n} days as of {british(d)}. When did that start, {n} days before?",
            f"Take {n} days off {brief(d)}. What date is that?",
            f"Find the date {n} days before {long(d)}.",
            f"Which date was {n} days before {d}?",
        ),
        think=f"An earlier date: subtract a timedelta of {n} days from {d}.",
        code=f"{_IMPORT_DELTA}print({call(d)} - timedelta(days={n}))",
        answer=date.fromordinal(d.toordinal() - n).isoformat(),
    )


def date_after_weeks(rng: random.Random) -> Draft:
    d, n = day(rng), rng.randint(2, 60)
    return Draft(
        phrasings=(
            f"The kittens were born on {d} and can leave after {n} weeks. From which date on?",
            f"{n} weeks of school from {long(d)} on: what date is it then?",
            f"{n} weeks from {british(d)}, which date",
            f"the cast comes off {n} weeks after {d}, when",
            f"What is the date {n} weeks after {long(d)}?",
            f"What date is {n} weeks after {d}?",
            f"{n} weeks after {d}",
            f"Add {n} weeks to {british(d)}",
            f"{n} weeks from {short(d)}",
            f"The cast comes off {n} weeks after {ordinal(d)}. On which date is that?",
            f"A course lasts {n} weeks and starts on {d}. What date do you get when you add the weeks?",
            f"If today is {british(d)}, what is the date in {n} weeks?",
            f"{long(d)} + {n} weeks",
            f"What day will it be {n} weeks from {british(d)}? Give the date.",
            f"date in {n} weeks from {bare(d)}",
            f"My next check-up is {n} weeks after {long(d)}. What date is that?",
            f"Today is {ordinal(d)}. What's the date {n} weeks from now?",
            f"{brief(d)} plus {n} weeks",
            f"Tell me the date that comes {n} weeks after {short(d)}.",
            f"Count {n} weeks forward from {british(d)}; which date do you reach?",
            f"She is off work for {n} weeks from {long(d)}. On which date will the {n} weeks be over?",
            f"What is {d} plus {n} weeks?",
            f"{n} wks after {bare(d)} = what date",
            f"I paid for {n} weeks on {long(d)}. On what date, {n} weeks later, do I pay again?",
            f"If a seed planted on {british(d)} needs {n} weeks, when is it ready?",
            f"Find the date {n} weeks after {d}.",
            f"Which date is {n} weeks from {long(d)}?",
        ),
        think=f"A later date: add a timedelta of {n} weeks to {d}.",
        code=f"{_IMPORT_DELTA}print({call(d)} + timedelta(weeks={n}))",
        answer=date.fromordinal(d.toordinal() + 7 * n).isoformat(),
    )


def date_after_months(rng: random.Random) -> Draft:
    d, n = day(rng), rng.randint(2, 30)
    return Draft(
        phrasings=(
            f"What date is exactly {n} months after {british(d)} (the last day if that month is too short)?",
            f"Add {n} months to {british(d)}, using the last day of the month if the day does not exist.",
            f"{d} + {n} months; end of the month where that day is missing",
            f"warranty of {n} months from {british(d)}, when does it expire",
            f"{n} months on from {d}, date",
            f"What is the date {n} months after {long(d)}?",
            f"What date is {n} months after {d}?",
            f"{n} months after {d}",
            f"Add {n} months to {british(d)}",
            f"{n} months from {short(d)}",
            f"A warranty of {n} months begins on {ordinal(d)}. On which date does it run out?",
            f"I signed a lease of {n} months on {d}. What date is {n} months later?",
            f"If today is {british(d)}, what is the date in {n} months?",
            f"{long(d)} + {n} months",
            f"What day will it be {n} months from {british(d)}? Give the date.",
            f"date in {n} months from {bare(d)}",
            f"My subscription of {n} months starts on {long(d)}. When does it end, on which date?",
            f"Today is {ordinal(d)}. What's the date {n} months from now?",
            f"{brief(d)} plus {n} months",
            f"Tell me the date {n} months later than {short(d)}.",
            f"Count {n} months forward from {british(d)}; which date do you reach?",
            f"The loan of {long(d)} has to be paid back in {n} months. On what date?",
            f"What is {d} plus {n} months?",
            f"A guarantee lasts {n} months from {british(d)}. Until which date?",
            f"If the baby was born on {long(d)}, on what date is it {n} months old?",
            f"The next service is due {n} months after {brief(d)}. What date is that?",
            f"Find the date {n} months after {d}.",
            f"Which date is {n} months from {long(d)}?",
        ),
        think=f"A later date: add {n} to the months of {d} since year 0; keep the day, at most the month's last.",
        code=move_months(d, f"+ {n}"),
        answer=months_away(d, n).isoformat(),
    )


def weeks_between(rng: random.Random) -> Draft:
    a = day(rng)
    b = a + timedelta(days=rng.randint(15, 700))
    return Draft(
        phrasings=(
            f"The deadline is {british(b)} and today is {british(a)}. How many full weeks are left?",
            f"A baby was born on {a}. How many weeks old, in full weeks, is it on {b}?",
            f"my baby was born {a}, how many full weeks old on {b}",
            f"full weeks until {british(b)} from {british(a)}",
            f"How many full weeks are there between {long(a)} and {long(b)}?",
            f"How many complete weeks are between {a} and {b}?",
            f"full weeks between {a} and {b}",
            f"Number of whole weeks from {british(a)} to {british(b)}",
            f"how many full weeks from {short(a)} to {short(b)}",
            f"I trained from {ordinal(a)} to {ordinal(b)}. How many full weeks was that?",
            f"Calculate the number of complete weeks from {a} to {b}",
            f"A baby was born on {a}. How many whole weeks old is it on {b}?",
            f"{long(a)} to {long(b)}, how many full weeks",
            f"How many complete weeks from {british(a)} until {british(b)}?",
            f"whole weeks between {bare(a)} and {bare(b)}",
            f"I was on the diet from {long(a)} to {long(b)}. How many complete weeks is that?",
            f"How many whole weeks fit between {short(a)} and {short(b)}?",
            f"weeks (rounded down) from {brief(a)} to {brief(b)}",
            f"Tell me how many full weeks passed from {british(a)} to {british(b)}.",
            f"The course went from {ordinal(a)} to {ordinal(b)}. How many full weeks did it last?",
            f"Rounded down to whole weeks, how long is it from {long(a)} to {long(b)}?",
            f"From {a} to {b}, how many weeks have fully passed?",
            f"We have been together since {british(a)}. How many full weeks is it on {british(b)}?",
            f"number of complete weeks, {slashes(a)} to {slashes(b)} (MM/DD/YYYY)",
            f"Count the full weeks between {short(a)} and {short(b)}, ignoring leftover days.",
            f"Find the number of full weeks from {long(a)} to {long(b)}.",
            f"How many whole weeks passed between {a} and {b}?",
        ),
        think=f"Full weeks between two dates: take the days from {a} to {b} and divide by 7, rounding down.",
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
