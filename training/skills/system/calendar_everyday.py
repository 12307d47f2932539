"""Everyday questions about the calendar: months, weekends, ages, valid dates, quarters and years to come."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, day, long, months_away, move_months, ordinal, short, slashes
from training.skills.vocabulary import people, person

_DATE = "from datetime import date\n\n"
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_after_months(rng: random.Random) -> Draft:
    month, n, back = rng.randint(1, 12), rng.choice((rng.randint(2, 11), rng.randint(4, 40))), rng.random() < 0.35
    name, p = calendar.month_name[month], person(rng)
    found = month
    for _ in range(n):
        found = (found - 1 or 12) if back else found % 12 + 1
    when, sign, ago = ("before", "-", "ago") if back else ("after", "+", "from now")
    be = "was it" if back else "will it be"
    return Draft(
        phrasings=(
            f"What month is {n} months {when} {name}?",
            f"If it is {name} now, which month {be} {n} months {ago}?",
            f"{name.lower()} {'minus' if back else 'plus'} {n} months, which month",
            f"{n} months {when} {name.lower()}",
            f"It's {name}. What month {be} {n} months {ago}?",
            f"Count {n} months {'back' if back else 'forward'} from {name}. Which month do you reach?",
            f"Name the month that comes {n} months {when} {name}",
            f"The lease {'ends' if back else 'starts'} in {name} and is {n} months long. In which month does it "
            f"{'start' if back else 'end'}, {n} months {when} that?",
            f"{p.name} {'came back' if back else 'leaves'} in {name}. Which month is {n} months {when} that?",
            f"today is in {name}, {n} months {ago} is what month?",
            f"Please tell me which month lies {n} months {when} {name}.",
            f"{name} {sign} {n} months = which month?",
            f"Our next check is {n} months {when} {name}; give the name of that month.",
            f"Going {n} months {'backwards' if back else 'ahead'} in the calendar from {name}, where do I land?",
        ),
        think=f"The month {n} months {when} {name}: take index {month - 1} {sign} {n} modulo 12 in the list of months.",
        code=f"import calendar\n\nprint(calendar.month_name[({month} - 1 {sign} {n}) % 12 + 1])",
        answer=calendar.month_name[found],
    )


def working_days_in_month(rng: random.Random) -> Draft:
    year, month, weekend = rng.randint(2000, 2040), rng.randint(1, 12), rng.random() < 0.25
    of = f"{calendar.month_name[month]} {year}"
    what, also = ("weekend days", "Saturdays and Sundays") if weekend else ("working days", "Monday to Friday")
    first, length = date(year, month, 1).isoweekday(), LENGTHS[month - 1]
    length += month == 2 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    free = sum((first + i - 1) % 7 >= 5 for i in range(length))
    return Draft(
        phrasings=(
            f"How many {what} ({also}) are there in {of}?",
            f"How many days of {of} are {'on a weekend' if weekend else 'weekdays, Monday to Friday'}?",
            f"{what} in {of.lower()}",
            f"number of {what} {of}, {also.lower()}",
            f"Count the {what} of {of}",
            f"I {'only have time on weekends' if weekend else 'work Monday to Friday'}. On how many days "
            f"{'do I have time' if weekend else 'do I work'} in {of}?",
            f"In {of}, how many days are {also}?",
            f"Find the number of {what} ({also}) in the month of {of}, ignoring holidays.",
            f"how many {what} does {of} have",
            f"For my planning: {what} of {of} please, counting {also} only.",
            f"Give me the total of {'Saturdays plus Sundays' if weekend else 'weekdays (Mon-Fri)'} in {of}.",
            f"{of}: how many {what}?",
            f"Our {'market is open at weekends' if weekend else 'canteen serves lunch from Monday to Friday'}. "
            f"How many days is that in {of}?",
            f"What is the count of {'weekend days' if weekend else 'business days'} in {of} without regard to "
            "holidays?",
        ),
        think=f"The {what} of {of}: count the days with weekday() {'5 or 6' if weekend else 'below 5'}.",
        code=(
            "import calendar\nfrom datetime import date\n\n"
            f"days = calendar.monthrange({year}, {month})[1]\n"
            f"print(sum(date({year}, {month}, d).weekday() {'>=' if weekend else '<'} 5 for d in range(1, days + 1)))"
        ),
        answer=str(free if weekend else length - free),
    )


def is_weekend_date(rng: random.Random) -> Draft:
    d = day(rng, 1980, 2040)
    if rng.random() < 0.4:
        d += timedelta(days=(rng.choice((5, 6)) - d.weekday()) % 7)
    p = person(rng)
    return Draft(
        phrasings=(
            f"Is {d} a weekend day, that is, a Saturday or a Sunday? True or False.",
            f"{british(d)}, weekend or not, true or false",
            f"Is {long(d)} on a weekend?",
            f"Does {d} fall on a Saturday or Sunday?",
            f"{d} weekend?",
            f"is {british(d)} a weekend day",
            f"Was or will {short(d)} be a weekend?",
            f"The wedding is on {ordinal(d)}. Is that a weekend?",
            f"Check whether {d} is a Saturday or a Sunday",
            f"{p.name} has an exam on {british(d)}. Does it fall on the weekend?",
            f"True or false: {long(d)} is a weekend date",
            f"Is {slashes(d)} (MM/DD/YYYY) a weekend day?",
            f"Our office is closed at weekends. Is {short(d)} such a day?",
            f"Please tell me if {ordinal(d)} is part of a weekend.",
            f"I have booked {d}; would that be a Saturday or Sunday?",
            f"Does the date {british(d)} lie on a weekend?",
        ),
        think=f"Whether {d} is on a weekend: its weekday() has to be 5 or 6.",
        code=f"{_DATE}print({call(d)}.weekday() >= 5)",
        answer=str(d.strftime("%a") in ("Sat", "Sun")),
    )


def date_before_months(rng: random.Random) -> Draft:
    d, n = day(rng, 1995, 2036), rng.choice((1, 2, 3, 6, rng.randint(2, 11), rng.randint(4, 30)))
    m = "month" if n == 1 else "months"
    p = person(rng)
    return Draft(
        phrasings=(
            f"I was reading my landlord's letter: notice has to be given {n} {m} before {british(d)}. What's "
            "the latest date for it?",
            f"{p.name} flies on {british(d)} and must have {p.his} visa {n} {m} before the trip. By which date "
            "is that?",
            f"today is {d}, what was the date {n} {m} ago",
            f"What is the date {n} {m} before {long(d)}?",
            f"Subtract {n} {m} from {d}",
            f"{d} minus {n} {m}",
            f"{n} {m} before {british(d)}",
            f"Which date was {n} {m} ahead of {short(d)}?",
            f"My contract ends on {ordinal(d)} with {n} {m} of notice. By what date must I give notice?",
            f"The passport has to be renewed {n} {m} before {d}. Which date is that?",
            f"Today is {long(d)}. What was the date {n} {m} ago?",
            f"{p.name} moved here exactly {n} {m} before {ordinal(d)}. On what date?",
            f"Go back {n} {m} from {british(d)} and give the date.",
            f"date {n} {m} earlier than {d}",
            f"Bookings open {n} {m} before the trip on {short(d)}. When do they open?",
            f"If it's {british(d)} today, which date lies {n} {m} in the past?",
            f"A calendar stands on {long(d)}; turn it back by {n} {m}. Which date is it then?",
        ),
        think=f"{n} {m} earlier: take {n} from the months of {d} since year 0; keep the day, at most the month's last.",
        code=move_months(d, f"- {n}"),
        answer=months_away(d, -n).isoformat(),
    )


def date_in_years(rng: random.Random) -> Draft:
    d, n, back = day(rng, 1960, 2030), rng.choice((1, 2, 3, 5, 10, rng.randint(2, 60))), rng.random() < 0.3
    d = d.replace(day=min(d.day, 28))
    y, p = "year" if n == 1 else "years", person(rng)
    when, sign = ("before", "-") if back else ("after", "+")
    answer = f"{sum((d.year, -n if back else n))}{d.isoformat()[4:]}"
    stories = (
        (
            f"{p.name} retired on {long(d)} after working for exactly {n} {y}. On what date did {p.he} begin?",
            f"The card expired on {british(d)} and was valid for {n} {y}. From which date was it valid?",
        )
        if back
        else (
            f"A passport issued on {long(d)} is valid for {n} {y}. On what date does it expire?",
            f"{p.name} signed a {n}-year contract on {british(d)}. On which date are the {n} {y} over?",
        )
    )
    return Draft(
        phrasings=(
            f"same date {n} {y} {'earlier' if back else 'later'} than {d}",
            f"What is the date {n} {y} {when} {long(d)}?",
            f"{'Subtract' if back else 'Add'} {n} {y} {'from' if back else 'to'} {d}",
            f"{d} {sign} {n} {y}",
            f"{n} {y} {when} {british(d)}",
            *stories,
            f"Which date {'was' if back else 'is'} exactly {n} {y} {when} {short(d)}?",
            f"Take {d} and go {n} {y} {'back' if back else 'forward'}. What date is it?",
            f"date {'minus' if back else 'plus'} {n} {y}: {ordinal(d)}",
            f"Move the date {british(d)} {n} {y} {'into the past' if back else 'into the future'}",
            f"Please give me the date {n} {y} {'earlier' if back else 'later'} than {d}.",
            f"We celebrate {long(d)}. On which date {'were' if back else 'are'} we {n} {y} "
            f"{'before' if back else 'past'} it?",
            f"From {short(d)}, {n} {y} {'back' if back else 'on'}: what's the date?",
            f"Change the year of {ordinal(d)} so that it lies {n} {y} {'earlier' if back else 'later'}; which "
            "date results?",
        ),
        think=f"The date {n} {y} {when}: replace the year of {d} by {d.year} {sign} {n}.",
        code=f"{_DATE}d = {call(d)}\nprint(d.replace(year=d.year {sign} {n}))",
        answer=answer,
    )


def age_in_months(rng: random.Random) -> Draft:
    a = day(rng, 2005, 2030)
    n, p = rng.choice((rng.randint(1, 24), rng.randint(3, 90))), person(rng)
    year, month = divmod(a.year * 12 + a.month - 1 + n, 12)
    last = LENGTHS[month]
    b = date(year, month + 1, rng.randint(1, last))
    if b <= a:
        b = date(year, month + 1, last)
    full = sum(
        (a.year + (a.month + i - 1) // 12, (a.month + i - 1) % 12 + 1, a.day) <= (b.year, b.month, b.day)
        for i in range(1, n + 2)
    )
    return Draft(
        phrasings=(
            f"How many full months old is a baby born on {long(a)} on {long(b)}?",
            f"{p.name} was born on {a}. How old is {p.he} in whole months on {b}?",
            f"age in months: born {a}, on {b}",
            f"born {british(a)}, today {british(b)}, how many months old",
            f"My daughter was born on {ordinal(a)}. How many complete months old is she on {ordinal(b)}?",
            f"The doctor needs the age in full months: birth {short(a)}, visit {short(b)}.",
            f"How many months have fully passed in the life of a child from {long(a)} to {long(b)}?",
            f"A puppy was born on {british(a)}. On {british(b)}, what is its age in completed months?",
            f"Today is {b}. How many whole months old is {p.name}, born {a}?",
            f"We got our cat as a newborn on {short(a)}. How many full months old is it on {short(b)}?",
            f"Please work out the age in completed months on {long(b)} of somebody born on {long(a)}.",
            f"birthdate {a}, date {b}: completed months of age?",
            f"In whole months, how old is {p.name} on {british(b)} if {p.his} birthday is {british(a)}?",
            f"The baby came on {ordinal(a)}; give its age on {ordinal(b)} in months, rounded down.",
        ),
        think=f"Age in full months: the months from {a} to {b}, one less if day {b.day} is before day {a.day}.",
        code=(
            f"{_DATE}born = {call(a)}\non = {call(b)}\n"
            "months = (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)\nprint(months)"
        ),
        answer=str(full),
    )


def year_of_birth_or_age(rng: random.Random) -> Draft:
    """In which year someone turns an age, or was born, from the year and the age."""
    born, age, p = (
        rng.randint(1930, 2020),
        rng.choice((18, 21, 30, 40, 50, 65, 67, 100, rng.randint(20, 99))),
        person(rng),
    )
    if rng.random() < 0.5:
        return Draft(
            phrasings=(
                f"retire at {age}, born {born}, which year",
                f"{p.name}, born {born}, retires at {age}. In which year is that?",
                f"what year does someone born in {born} turn {age}",
                f"{p.name} was born in {born}. In which year does {p.he} turn {age}?",
                f"In what year is someone born in {born} going to be {age}?",
                f"born {born}, year of {age}th birthday".replace("1th", "1st")
                .replace("2th", "2nd")
                .replace("3th", "3rd"),
                f"born in {born}, turns {age} in which year",
                f"I was born in {born}. When do I turn {age}?",
                f"My house was built in {born}. In which year does it become {age} years old?",
                f"Year of birth {born}: what year will the age of {age} be reached?",
                f"if you are born in {born} what year do you become {age}",
                f"A club founded in {born} celebrates {age} years. In what year?",
                f"Pension starts at {age}. In which year is that for a person born in {born}?",
                f"Tell me the year in which {p.name}, born {born}, has {p.his} birthday number {age}.",
                f"Which year do I get when a person from {born} reaches {age}?",
                f"At {age} one may retire. {p.name}'s year of birth is {born}; which year is it for {p.him}?",
                f"Someone came into the world in {born}; name the year of turning {age}.",
            ),
            think=f"The year of turning {age}: add {age} to the year of birth {born}.",
            code=f"print({born} + {age})",
            answer=str(range(born, born + 200)[age]),
        )
    year = born + age
    return Draft(
        phrasings=(
            f"{p.name} becomes {age} in {year}, birth year?",
            f"what year was someone born who turns {age} in {year}",
            f"{p.name} turned {age} in {year}. In which year was {p.he} born?",
            f"What is the birth year of someone who turns {age} in {year}?",
            f"{age} years old in {year}, birth year",
            f"turns {age} in {year}, born when",
            f"I turn {age} in {year}. What year was I born?",
            f"A bridge became {age} years old in {year}. In which year was it built?",
            f"If someone has the birthday number {age} in {year}, what is the year of birth?",
            f"somebody becomes {age} in {year}, what year were they born",
            f"Our firm celebrated {age} years in {year}. In what year was it founded?",
            f"My grandfather had his {age}. birthday in {year}. Which year was he born in?",
            f"Tell me the year of birth of {p.name}, who turns {age} in the year {year}.",
            f"Which year must be on the birth certificate if a person becomes {age} in {year}?",
            f"In {year} {p.name} puts {age} candles on the cake; what is {p.his} year of birth?",
            f"Someone reached the age of {age} in {year}; when, as a year, did they come into the world?",
        ),
        think=f"The year of birth: take the age {age} off the year {year}.",
        code=f"print({year} - {age})",
        answer=str(born),
    )


def who_is_older(rng: random.Random) -> Draft:
    p, q = people(rng, 2)
    a = day(rng, 1950, 2018)
    b = a + timedelta(days=rng.choice((rng.randint(1, 60), rng.randint(30, 900), rng.randint(300, 6000))))
    pair = [(p, a), (q, b)]
    rng.shuffle(pair)
    (x, dx), (y, dy) = pair
    younger = rng.random() < 0.35
    word, answer = ("younger", q.name) if younger else ("older", p.name)
    return Draft(
        phrasings=(
            f"{x.name} born {british(dx)}, {y.name} born {british(dy)}, the {word} one",
            f"{x.name} was born on {long(dx)} and {y.name} on {long(dy)}. Who is {word}?",
            f"Who is {word}, {x.name} (born {dx}) or {y.name} (born {dy})?",
            f"{x.name} {dx}, {y.name} {dy}, who is {word}",
            f"{word} of the two: {x.name} born {british(dx)}, {y.name} born {british(dy)}",
            f"{x.name}'s birthday is {ordinal(dx)}, {y.name}'s is {ordinal(dy)}. Which of them is {word}?",
            f"Compare the birth dates {short(dx)} ({x.name}) and {short(dy)} ({y.name}) and name the {word} one.",
            f"If {x.name} was born {british(dx)} and {y.name} was born {british(dy)}, which one is {word}?",
            f"My cousins are {x.name}, born on {dx}, and {y.name}, born on {dy}. Name the {word} of them.",
            f"Birth dates: {x.name} = {dx}; {y.name} = {dy}. Print the name of the {word} person.",
            f"is {x.name} ({short(dx)}) or {y.name} ({short(dy)}) {word}",
            f"Please tell me which child is {word}: {x.name}, {long(dx)}, or {y.name}, {long(dy)}.",
            f"Two friends, {x.name} from {ordinal(dx)} and {y.name} from {ordinal(dy)}: who of them is {word}?",
            f"In the register, {x.name} has the date of birth {dx} and {y.name} {dy}. Whose age is "
            f"{'lower' if younger else 'higher'}?",
            f"Say who has lived {'less long' if younger else 'longer'}: {x.name}, born {long(dx)}, or {y.name}, born "
            f"{long(dy)}.",
        ),
        think=f"Who is {word}: the {'later' if younger else 'earlier'} of the birth dates {dx} and {dy} belongs to "
        f"the {word} person.",
        code=(
            f'{_DATE}born = {{"{x.name}": {call(dx)}, "{y.name}": {call(dy)}}}\n'
            f"print({'max' if younger else 'min'}(born, key=born.get))"
        ),
        answer=answer,
    )


def is_valid_date(rng: random.Random) -> Draft:
    year, month = rng.randint(1990, 2040), rng.choice((2, 2, 2, 4, 6, 9, 11, rng.randint(1, 13)))
    of_month = rng.choice((29, 30, 31, 28, rng.randint(1, 32)))
    text = f"{year}-{month:02d}-{of_month:02d}"
    leap = (year % 4 == 0 and year % 100 != 0) or year % 400 == 0
    valid = month <= 12 and of_month <= LENGTHS[month - 1] + (leap and month == 2)
    return Draft(
        phrasings=(
            f"Does the calendar have a day {text}, or did somebody make it up? True if it has.",
            f"Is {text} a valid date in the form YYYY-MM-DD?",
            f"check the ISO date {text}: real or not, true or false",
            f"does {text} really exist",
            f"is {text} on the calendar",
            f"Is {text} a valid date?",
            f"Does the date {text} exist?",
            f"{text} valid date?",
            f"is there a day {text} in the calendar",
            f"Check whether {text} is a real date",
            f"A form contains the date {text}. Is it valid?",
            f"True or False: {text} exists in the calendar",
            f"Someone entered {text} as a birthday. Can that date exist?",
            f"Validate the date {text} and print True or False",
            f"can {text} be a date",
            f"The spreadsheet has {text} in one cell. Is that a date that exists?",
            f"Would Python accept {text} as a date?",
            f"Please verify that {text} is an existing calendar date.",
            f"My colleague booked a room for {text}; is there really such a day?",
        ),
        think=f"Whether {text} is a date: try to make it and catch the error.",
        code=(
            f'from datetime import date\n\ntry:\n    date.fromisoformat("{text}")\n    print(True)\n'
            "except ValueError:\n    print(False)"
        ),
        answer=str(bool(valid)),
    )
