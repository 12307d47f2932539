"""Decades, quarters, weekdays in years to come, holidays between working days and numbers on birthdays."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, day, long, ordinal, short
from training.skills.vocabulary import person


def quarter_edge(rng: random.Random) -> Draft:
    """The first or the last day of a quarter."""
    year, quarter = rng.randint(1998, 2040), rng.randint(1, 4)
    kind = rng.choice(("first day", "last day"))
    nth = ("first", "second", "third", "fourth")[quarter - 1]
    months = range(3 * quarter - 2, 3 * quarter + 1)
    days = [d for m in months for d in calendar.Calendar().itermonthdates(year, m) if d.month == m]
    what = "date of its " + kind
    start = "from datetime import date, timedelta\n\n"
    first = f"date({year}, 3 * {quarter} - 2, 1)"
    last = f"date({year} + {quarter} // 4, 3 * {quarter} % 12 + 1, 1)"
    code, answer = {
        "first day": (f"from datetime import date\n\nprint({first})", days[0].isoformat()),
        "last day": (f"{start}print({last} - timedelta(days=1))", days[-1].isoformat()),
    }[kind]
    asked = {
        "first day": "On what date does {} begin?",
        "last day": "On what date does {} end?",
    }[kind]
    return Draft(
        phrasings=(
            asked.format(f"Q{quarter} {year}"),
            f"What is the {kind} of Q{quarter} {year}?",
            f"{kind} of Q{quarter} {year}",
            f"q{quarter} {year} {kind}",
            asked.format(f"the {nth} quarter of {year}"),
            f"For the {nth} quarter of {year}, give me the {what}",
            f"I report on Q{quarter} of {year}. What is the {kind} of that quarter?",
            f"{nth} quarter {year}: {kind}?",
            f"Taking calendar quarters, what is the {kind} of quarter {quarter} in {year}?",
            f"Find the {kind} of the {nth} quarter in {year}",
            "Our fiscal year is the calendar year. " + asked.format(f"quarter {quarter} of {year}"),
            f"Please print the {kind} of the calendar quarter Q{quarter}/{year}.",
            f"The bonus is tied to the {nth} quarter of {year}; I need the {what}.",
            asked.format(f"quarter number {quarter} of the year {year}"),
        ),
        think=f"The {kind} of quarter {quarter} of {year}, which has the months {months[0]} to {months[2]}.",
        code=code,
        answer=answer,
    )


def decade_of_year(rng: random.Random) -> Draft:
    year = rng.choice((rng.randint(1900, 2039), rng.randint(1500, 2099)))
    thing = rng.choice(("song", "film", "car", "photo") if year > 1900 else ("house", "book", "painting", "church"))
    other = rng.choice([y for y in range(1900, 2030, 10) if y // 10 != year // 10])
    return Draft(
        phrasings=(
            f"Which decade is {year} in, like {other}s?",
            f"In what decade was a {thing} from {year} made (write it like {other}s)?",
            f"decade of {year}, e.g. {other}s",
            f"{year} decade like {other}s",
            f"A {thing} is from {year}. To which decade does it belong, in the form {other}s?",
            f"What decade does the year {year} belong to? Answer like {other}s.",
            f"Write the decade of the year {year}, for example {other}s",
            f"I sort my collection by decade ({other}s and so on). Where does a {thing} of {year} go?",
            f"Print the decade that contains {year} in the style {other}s",
            f"somebody was born in {year}, which decade is that (like {other}s)",
            f"Tell me the decade for {year}, written the way of {other}s.",
            f"Round {year} down to its decade and put an s behind it",
            f"The {thing} dates from {year}; name its decade as in {other}s, please.",
            f"To a historian, {year} lies in which decade (pattern: {other}s)?",
        ),
        think=f"The decade of {year}: take its last digit away and write 0s behind the rest.",
        code=f'print(f"{{{year} // 10 * 10}}s")',
        answer=f"{str(year)[:3]}0s",
    )


def next_year_with_weekday(rng: random.Random) -> Draft:
    d, weekday = day(rng, 2000, 2035), rng.choice((4, 5, 5, 6, 0, rng.randrange(7)))
    d = d.replace(day=min(d.day, 28))
    name, when = calendar.day_name[weekday], f"{calendar.month_name[d.month]} {d.day}"
    back = f"{d.day} {calendar.month_name[d.month]}"
    year, p = d.year, person(rng)
    found = next(y for y in range(year + 1, year + 30) if calendar.weekday(y, d.month, d.day) == weekday)
    return Draft(
        phrasings=(
            f"In which year after {year} does {when} next fall on a {name}?",
            f"What is the first year after {year} in which {when} is a {name}?",
            f"next year after {year} with {when} on a {name.lower()}",
            f"{when} {name.lower()}, next year after {year}",
            f"My birthday is {when}. In which year after {year} is it a {name} again?",
            f"{p.name} wants to marry on a {name}, {when}. What is the first possible year after {year}?",
            f"After {year}, when is {back} a {name} for the first time? Print the year.",
            f"Find the next year later than {year} where {back} falls on a {name}.",
            f"The festival is on {when}. Which is the first year after {year} that has it on a {name}?",
            f"which year after {year} has {back} as a {name}",
            f"Please give me the year, after {year}, when {when} is next a {name}.",
            f"Looking past {year}, in what year will {when} come on a {name}?",
            f"It is {year}. Starting with {year + 1}, which year first has a {name} on {when}?",
            f"Name the earliest year following {year} that puts {back} on a {name}.",
        ),
        think=f"The next year: go on from {year + 1} until {when} has weekday() {weekday}, which is {name}.",
        code=(
            f"from datetime import date\n\nyear = {year} + 1\n"
            f"while date(year, {d.month}, {d.day}).weekday() != {weekday}:\n    year += 1\nprint(year)"
        ),
        answer=str(found),
    )


def business_days_with_holidays(rng: random.Random) -> Draft:
    a = day(rng, 2015, 2035)
    b = a + timedelta(days=rng.randint(12, 120))
    span = [date.fromordinal(n) for n in range(a.toordinal(), b.toordinal() + 1)]
    work = [d for d in span if d.strftime("%a") not in ("Sat", "Sun")]
    off, p = rng.randint(2, min(6, len(work) - 4)), person(rng)
    days = "holidays"
    return Draft(
        phrasings=(
            f"Monday to Friday from {a} to {b}, both days too, but {off} of these are holidays. How many days "
            "do we work?",
            f"How many working days (Mon-Fri) are there from {long(a)} to {long(b)} inclusive, less {off} public "
            f"{days} "
            "on weekdays?",
            f"From {a} to {b}, both included, {off} public {days} fall on weekdays. How many working days are left?",
            f"working days {a} to {b} inclusive minus {off} {days}",
            f"business days {a} - {b} inclusive, {off} weekday {days} off",
            f"I work Monday to Friday from {british(a)} through {british(b)} but take {off} {days}. How many days "
            "do I work?",
            f"Count the weekdays from {short(a)} to {short(b)}, both included, and subtract {off} {days}.",
            f"School runs Monday to Friday from {ordinal(a)} to {ordinal(b)} inclusive with {off} {days}. "
            "How many school days?",
            f"{p.name} starts on {a}, stops after {b} and has {off} {days} on weekdays. How many workdays "
            "(Mon-Fri) in all?",
            f"With {off} {days} on working days, how many business days lie from {long(a)} up to and including "
            f"{long(b)}?",
            f"how many days do we work from {british(a)} till {british(b)} inclusive, mon-fri, without the {off} "
            f"bank {days}",
            f"Please compute the weekdays between {a} and {b} (both counted) without {off} public {days}.",
            f"The project: {short(a)} to {short(b)} inclusive, Monday to Friday, {off} {days}. Working days?",
            f"Taking out weekends and {off} {days} on weekdays, how many days are in {british(a)} to "
            f"{british(b)}, ends "
            "counted?",
            f"A rota for Monday to Friday covers {ordinal(a)} through {ordinal(b)}; {off} weekday {days} drop out. "
            "Days remaining?",
        ),
        think=f"Working days: count Monday to Friday from {a} to {b}, both included, and take {off} off.",
        code=(
            f"from datetime import date, timedelta\n\nd = {call(a)}\ncount = 0\nwhile d <= {call(b)}:\n"
            f"    count += d.weekday() < 5\n    d += timedelta(days=1)\nprint(count - {off})"
        ),
        answer=str(len(work[off:])),
    )


def same_weekday(rng: random.Random) -> Draft:
    a = day(rng, 1990, 2035)
    b = a + timedelta(days=rng.choice((7 * rng.randint(2, 120), rng.randint(8, 900))))
    if rng.random() < 0.5:
        a, b = b, a
    return Draft(
        phrasings=(
            f"Do {long(a)} and {long(b)} fall on the same day of the week?",
            f"Are {a} and {b} the same weekday?",
            f"{a} and {b} same weekday?",
            f"same day of the week: {british(a)}, {british(b)}?",
            f"Is the weekday of {short(a)} equal to that of {short(b)}?",
            f"We met on {ordinal(a)} and again on {ordinal(b)}. Was that the same day of the week?",
            f"Check if {a} and {b} share their weekday",
            f"True or false: {british(a)} and {british(b)} are on the same weekday",
            f"My class is once a week. Could both {a} and {b} be class days?",
            f"does {short(b)} have the same weekday as {short(a)}",
            f"Please tell me whether {long(a)} is on the same day of the week as {long(b)}.",
            f"Payments were made on {a} and {b}. Did they happen on the same weekday?",
            f"Would a weekly market held on {british(a)} also be held on {british(b)}?",
            f"Compare the days of the week of {ordinal(a)} and {ordinal(b)}: are they alike?",
        ),
        think=f"Whether the weekdays agree: compare weekday() of {a} and {b}.",
        code=f"from datetime import date\n\nprint({call(a)}.weekday() == {call(b)}.weekday())",
        answer=str((b - a).days % 7 == 0),
    )


def age_gap(rng: random.Random) -> Draft:
    """How many days older one person is."""
    a = day(rng, 1960, 2018)
    n = rng.choice((rng.randint(2, 300), rng.randint(200, 3000)))
    b, (p, q) = a + timedelta(days=n), (person(rng), person(rng))
    one, two = (p.name, q.name) if p.name != q.name else ("Mia", "Leo")
    return Draft(
        phrasings=(
            f"{one} was born on {long(a)} and {two} on {long(b)}. How many days older is {one}?",
            f"How many days older is someone born on {a} than someone born on {b}?",
            f"{one} {a}, {two} {b}, age difference in days",
            f"age gap in days: {british(a)} and {british(b)}",
            f"What is the age difference in days between {one}, born {short(a)}, and {two}, born {short(b)}?",
            f"My brother was born on {ordinal(a)}, I was born on {ordinal(b)}. By how many days is he older?",
            f"By how many days is {two} (born {b}) younger than {one} (born {a})?",
            f"Two sisters were born on {british(a)} and {british(b)}. How many days lie between their births?",
            f"Find the difference in age, in days, of people born {a} and {b}.",
            f"{two} came {long(b)}, {one} came {long(a)}; age gap as a number of days?",
            f"how much older in days is {one} ({short(a)}) than {two} ({short(b)})",
            f"Please count how many days {one}, born {ordinal(a)}, has on {two}, born {ordinal(b)}.",
            f"{two}'s date of birth is {b}; {one}'s is {a}. How many days younger is {two}?",
            f"If {one} has the birthday {british(a)} and {two} {british(b)}, what is the gap between them in days?",
        ),
        think=f"The age gap in days: subtract {a} from {b}.",
        code=f"from datetime import date\n\nprint(({call(b)} - {call(a)}).days)",
        answer=str(n),
    )
