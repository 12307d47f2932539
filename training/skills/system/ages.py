"""Ages: how old on a date, old enough or not, when an age is reached, bills overdue and expiry dates."""

from __future__ import annotations

import random
from datetime import timedelta

from training.skills.base import Draft
from training.skills.system.written import (
    bare,
    brief,
    british,
    call,
    day,
    long,
    ordinal,
    short,
)
from training.skills.vocabulary import person

_DATE = "from datetime import date\n\n"


def is_old_enough(rng: random.Random) -> Draft:
    age, born, p = rng.choice((12, 14, 16, 16, 18, 18, 18, 21, 65)), day(rng, 1950, 2010), person(rng)
    born = born.replace(day=min(born.day, 28))
    reached = born.replace(year=born.year + age)
    on = reached + timedelta(days=rng.choice((0, -1, rng.randint(-300, 300), rng.randint(-60, 60))))
    return Draft(
        phrasings=(
            f"{p.name} was born on {british(born)} and wants to join a club on {british(on)} that takes people "
            f"from {age} on. Is {p.he} old enough, True or False?",
            f"Someone was born on {long(born)}. Are they {age} on {long(on)}?",
            f"born {born}, already {age} on {on}?",
            f"is a person born {born} at least {age} years old on {on}",
            f"{p.name} was born on {british(born)}. Is {p.he} at least {age} on {british(on)}?",
            f"Is someone born on {born} {age} or older on {on}?",
            f"date of birth {born}, date {on}: {age} or over?",
            f"ID says born {born}. Today is {on}. Old enough, if one must be {age}?",
            f"You must be {age} to enter. Born {long(born)}, today {long(on)}: may they enter, true or false?",
            f"The club is for people of {age} and over. {p.name}, born {born}, comes on {on}. True or false: is {p.he} "
            "old enough?",
            f"Check if the birth date {short(born)} makes a person {age} or more on {short(on)}",
            f"By {ordinal(on)}, has somebody who was born on {ordinal(born)} reached the age of {age}?",
        ),
        think=f"At least {age}: the birthday in year {born.year} + {age} has to be {on} or before.",
        code=f"{_DATE}born = {call(born)}\nprint(born.replace(year=born.year + {age}) <= {call(on)})",
        answer=str((born.year + age, born.month, born.day) <= (on.year, on.month, on.day)),
    )


def date_of_age(rng: random.Random) -> Draft:
    age, born, p = rng.choice((16, 18, 18, 18, 21, 30, 40, 50, 65, 67, 100)), day(rng, 1940, 2015), person(rng)
    born = born.replace(day=min(born.day, 28))
    return Draft(
        phrasings=(
            f"On what date does someone born on {long(born)} turn {age}?",
            f"born {born}, date of turning {age}",
            f"When will a person born on {born} be {age}? Give the date.",
            f"{p.name} was born on {british(born)}. On which date is {p.he} {age}?",
            f"when does someone born {born} turn {age}, as a date",
            f"I was born on {ordinal(born)}. On what date do I become {age}?",
            f"Date of the {age}. birthday if the date of birth is {born}",
            f"dob {born}, {age} years old on what date",
            f"A child is born on {long(born)}; from which date on is it {age} years old?",
            f"Birth date {british(born)}: give the day, month and year of reaching {age}, as YYYY-MM-DD.",
            f"{p.name}, born {short(born)}, wants to know the date on which {p.he} reaches {age}.",
        ),
        think=f"The date of turning {age}: the birth date {born} with {age} added to the year.",
        code=f"{_DATE}born = {call(born)}\nprint(born.replace(year=born.year + {age}))",
        answer=f"{sum((born.year, age))}{born.isoformat()[4:]}",
    )


def year_reaching_age(rng: random.Random) -> Draft:
    year, now, p = rng.randint(1995, 2035), rng.randint(5, 62), person(rng)
    then = rng.choice([a for a in (18, 21, 30, 40, 50, 60, 65, 67, 70, 80, 100) if a > now + 1])
    be = rng.random() < 0.3
    answer = then - now if be else range(year, year + 100)[then - now]
    ask = "In how many years" if be else "In which year"
    low = ask.lower()
    return Draft(
        phrasings=(
            f"I am {now} in {year}. {ask} will I be {then}?",
            f"{now} years old in {year}, {low} {then}?",
            f"{p.name} turns {now} in {year}. {ask} does {p.he} turn {then}?",
            f"aged {now} in {year}, {low} will i reach {then}",
            f"{ask} is someone {then} who is {now} in {year}?",
            f"{low} will a person of {now} (in {year}) be {then}",
            f"{p.name} is {now} this year, {year}, and stops working at {then}. {ask} is that?",
            f"In {year} our house is {now} years old. {ask} will it be {then}?",
            f"If you are {now} in {year}, {low} do you reach {then}?",
            f"{p.name}, {now} years old in {year}, wants a party for {p.his} {then}. birthday: {low} is it?",
        ),
        think=(f"In how many years: take {now} off {then}." if be else f"The year: {then} - {now} years after {year}."),
        code=f"print({then} - {now})" if be else f"print({year} + {then} - {now})",
        answer=str(answer),
    )


def age_turned_in_year(rng: random.Random) -> Draft:
    born = rng.choice((rng.randint(1930, 2015), rng.randint(1600, 1930)))
    year, p = born + rng.choice((rng.randint(1, 90), rng.randint(10, 60))), person(rng)
    return Draft(
        phrasings=(
            f"What age does someone born in {born} turn in {year}?",
            f"born in {born}, how old in {year}",
            f"How old is a person born in {born} in {year}, after the birthday?",
            f"how old is someone born in {born} in {year}",
            f"{p.name} was born in {born}. How old does {p.he} get in {year}?",
            f"age in {year} if born {born}",
            f"If I was born in {born}, how old do I turn in {year}?",
            f"{born} to {year}, what age",
            f"A painter was born in {born} and died late in {year}, after {p.his} birthday. How old did {p.he} get?",
            f"A school was founded in {born}. Which anniversary does it have in {year}, in years?",
            f"The bridge dates from {born}; how many years old is it in {year}?",
            f"Which birthday does somebody with birth year {born} have in {year}?",
        ),
        think=f"The age turned in {year}: take the year of birth {born} off it.",
        code=f"print({year} - {born})",
        answer=str(len(range(born, year))),
    )


def days_overdue(rng: random.Random) -> Draft:
    due = day(rng, 2015, 2034)
    on = due + timedelta(days=rng.choice((rng.randint(1, 30), rng.randint(5, 120))))
    what, p = rng.choice(("invoice", "bill", "library book", "payment", "report", "rent", "homework")), person(rng)
    return Draft(
        phrasings=(
            f"The {what} was due on {long(due)}. Today is {long(on)}. How many days overdue is it?",
            f"due {due}, today {on}, days overdue",
            f"how many days late is a {what} due {due} on {on}",
            f"{what} due {british(due)}, it is {british(on)} now, how many days late",
            f"How many days overdue is the {what} with due date {due} on {on}?",
            f"days past due: {what}, due date {due}, today {on}",
            f"{p.name} hands in the {what} on {on} but it was due on {due}. How many days late is that?",
            f"A {what} should have come by {ordinal(due)} and came on {ordinal(on)}. By how many days was it late?",
            f"Payment term ended {short(due)}, money arrived {short(on)}: delay in days?",
            f"The deadline for the {what} was {long(due)}; by {long(on)}, how many days has it been missed?",
        ),
        think=f"Days overdue: subtract the due date {due} from {on}.",
        code=f"{_DATE}print(({call(on)} - {call(due)}).days)",
        answer=str(on.toordinal() - due.toordinal()),
    )


def has_expired(rng: random.Random) -> Draft:
    end = day(rng, 2018, 2034)
    on = end + timedelta(days=rng.choice((-1, 1, 0, rng.randint(-90, 90), rng.randint(-400, 400))))
    what = rng.choice(("milk", "passport", "coupon", "medicine", "licence", "ticket", "credit card", "certificate"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} found an old {what} in a drawer. It says valid until {short(end)}, and today is "
            f"{short(on)}. Can it still be used, True or False?",
            f"The {what} is good until {long(end)}. Today is {long(on)}. Is it still good? True or False.",
            f"{what} valid until {end}, today {on}, still valid?",
            f"Is a {what} that is valid through {end} still valid on {on}?",
            f"is the {what} still ok on {on} if it is good until {end}, true or false",
            f"valid to {british(end)} inclusive, used on {british(on)}: valid?",
            f"Can I still use the {what} on {ordinal(on)} when its last day is {ordinal(end)}?",
            f"last valid day {end}, date {on}: true if still valid",
            f"Check if {on} is not later than the end date {end} of the {what}",
            f"The {what} carries the date {short(end)} as its last day. Would it be valid on {short(on)}?",
            f"On {long(on)} I find a {what} with last day {long(end)}; true or false, it can still be used?",
        ),
        think=f"Still good: {on} has to be the last day {end} or before it.",
        code=f"{_DATE}print({call(on)} <= {call(end)})",
        answer=str((on - end).days <= 0),
    )


_PEOPLE = ("Anna", "Ben", "Chloe", "David", "Elif", "Frank", "Georgia", "Hugo", "Ines", "Jack")


def age_on_date(rng: random.Random) -> Draft:
    born, on, who = day(rng, 1935, 2012), day(rng, 2014, 2035), rng.choice(_PEOPLE)
    return Draft(
        phrasings=(
            f"Grandma was born on {british(born)} and moved to the sea on {british(on)}. How old was she on "
            "that day, in full years?",
            f"The doctor wants to know how old {who} was at the visit on {british(on)}. On the card it says "
            f"born {british(born)}. What is the age in years?",
            f"The form asks for my age. I was born on {born} and fill it in on {on}. Which number do I write?",
            f"Someone was born on {born}. How old are they on {on} in full years?",
            f"age in years: born {born}, today is {on}",
            f"A grandmother was born on {british(born)}; what is her age on {british(on)}?",
            f"born {born}, how old on {on}",
            f"how old is a person on {british(on)} with birthday {british(born)}",
            f"How old is someone born on {long(born)} on {long(on)}?",
            f"{who} was born on {british(born)}. How old is {who} on {british(on)}?",
            f"What is the age in years on {on} of a person born on {born}?",
            f"age on {on} if born {born}",
            f"born {short(born)}, how old on {short(on)}",
            f"{who}'s date of birth is {born}. What is {who}'s age on {on}?",
            f"Calculate the age on {long(on)} for the birth date {long(born)}",
            f"If I was born on {ordinal(born)}, how many years old am I on {ordinal(on)}?",
            f"Born on {long(born)}: how old on {long(on)}?",
            f"date of birth {british(born)}, today {british(on)}, age?",
            f"I was born on {bare(born)} and today is {bare(on)}. How old am I?",
            f"How many years old is {who}, born {short(born)}, on {short(on)}?",
            f"{who}'s birthday is {long(born)}. How old will {who} be on {long(on)}?",
            f"age in years, born {brief(born)}, as of {brief(on)}",
            f"Tell me the age of a person who was born on {british(born)}, as of {british(on)}.",
            f"My DOB is {born}. What's my age on {on}?",
            f"The passport says {long(born)} for the birth date. How old is its owner on {long(on)}?",
            f"If {who} was born on {ordinal(born)}, what is {who}'s age in full years on {ordinal(on)}?",
            f"Today is {long(on)}. How old is {who}, who was born on {long(born)}?",
            f"what age is someone on {british(on)} who was born {british(born)}",
            f"How old are you on {short(on)} if your date of birth is {short(born)}?",
            f"How old will a person born on {born} be on {on}?",
            f"{who} was born on {long(born)}. How many years old is {who} on {long(on)}?",
        ),
        think=f"Age in full years: subtract {born.year} from {on.year}, and 1 more when the birthday has not come yet.",
        code=(
            f"{_DATE}born = {call(born)}\non = {call(on)}\n"
            "print(on.year - born.year - ((on.month, on.day) < (born.month, born.day)))"
        ),
        answer=str(
            (on.year * 10000 + on.month * 100 + on.day - born.year * 10000 - born.month * 100 - born.day) // 10000
        ),
    )
