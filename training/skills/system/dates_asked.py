"""What people ask about dates for a calendar: quarters as Q1, working days of a task, middles, lists of dates."""

from __future__ import annotations

import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, day, long
from training.skills.vocabulary import DAYS, person


def quarter_label(rng: random.Random) -> Draft:
    d = day(rng)
    return Draft(
        phrasings=(
            f"{british(d)} - which quarter, Q1 to Q4?",
            f"Our invoice is dated {british(d)}. Give its quarter as Q1, Q2, Q3 or Q4.",
            f"{d}: Q1, Q2, Q3 or Q4?",
            f"Is {long(d)} in Q1, Q2, Q3 or Q4?",
            f"quarter of {d} written like Q2",
            f"Label the date {d} with its quarter (Q1 to Q4)",
            f"I file receipts by quarter, from Q1 to Q4. Where does one from {british(d)} go?",
            f"Using Python, print Q and the number of the quarter for {d}, such as Q1.",
            f"which of Q1 Q2 Q3 Q4 has the day {british(d)}",
            f"A sale was made on {long(d)}; in which quarter, in the form Q1, is it reported?",
            f"Write the quarter that {d} lies in as Q1, Q2, Q3 or Q4.",
        ),
        think=f"The quarter of {d}: months in threes, counted from 1, with a Q before it.",
        code=f'from datetime import date\n\nd = {call(d)}\nprint(f"Q{{(d.month - 1) // 3 + 1}}")',
        answer="Q" + "111222333444"[d.month - 1 : d.month],
    )


def leap_year_yes_or_no(rng: random.Random) -> Draft:
    year = rng.choice((rng.randint(1800, 2200), rng.randrange(1900, 2101, 4), rng.choice((1900, 2000, 2100, 2200))))
    leap = (date(year, 3, 1) - timedelta(days=1)).day == 29
    p = person(rng)
    return Draft(
        phrasings=(
            f"Is my birthday, 29 February, in the calendar for {year}? Answer yes or no.",
            f"{p.name} was born on a 29 February and asks me whether {year} has that day. Is it yes or no?",
            f"Is {year} a leap year? Answer yes or no.",
            f"{year} leap year yes or no",
            f"Does {year} have 366 days, yes or no?",
            f"Yes or no: was {year} a leap year in the Gregorian calendar?",
            f"answer with yes or no: {year} is a leap year",
            f"My sister says there is a 29 February in {year}. Is she right, yes or no?",
            f"Print yes if {year} is a leap year and no if it is not.",
            f"Could you tell me with a yes or a no if {year} is a leap year?",
            f"A birthday falls on 29 February. Can it be celebrated on the day in {year}, yes or no?",
            f"For the year {year}, write yes when it is a leap year, otherwise no.",
        ),
        think=f"Ask the calendar whether {year} is a leap year and print yes or no.",
        code=f'import calendar\n\nprint("yes" if calendar.isleap({year}) else "no")',
        answer="yes" if leap else "no",
    )


def weekday_on_or_after(rng: random.Random) -> Draft:
    d, name = day(rng), rng.choice(DAYS)
    if rng.random() < 0.25:
        name = DAYS[d.weekday()]
    found = next(d + timedelta(days=i) for i in range(7) if f"{d + timedelta(days=i):%A}" == name)
    return Draft(
        phrasings=(
            f"Find the first {name} on or after {d}.",
            f"first {name.lower()} on or after {british(d)}",
            f"{d} if that is a {name}, otherwise the next {name}: which date is it?",
            f"What is the date of the first {name} that is not before {long(d)}?",
            f"Rent is paid on the first {name} from {d} on, that day included. On what date?",
            f"Give the earliest {name} that is {british(d)} or later, as YYYY-MM-DD",
            f"if {d} is a {name.lower()} print it, else the {name.lower()} after it",
            f"A course starts on a {name}, at the earliest on {long(d)}. What is the first possible date?",
            f"Move {d} forward to a {name}; leave it if it already is one.",
            f"Starting with {british(d)} itself, on which date do we meet the first {name}?",
        ),
        think=f"Start at {d} and go on day by day until it is a {name}.",
        code=(
            f"from datetime import date, timedelta\n\nd = {call(d)}\n"
            f'while d.strftime("%A") != "{name}":\n    d += timedelta(days=1)\nprint(d)'
        ),
        answer=str(found),
    )


def task_finish_date(rng: random.Random) -> Draft:
    d, n, p = day(rng, 2015, 2032), rng.randint(2, 25), person(rng)
    d -= timedelta(days=max(0, d.weekday() - 4))
    working = [x for x in (d + timedelta(days=i) for i in range(60)) if x.isoweekday() < 6]
    return Draft(
        phrasings=(
            f"A project begins on {d} and takes {n} working days. Weekends are off and the first day counts. "
            "On what date is the last working day?",
            f"We build from {british(d)} on, {n} days of work, none on Saturday or Sunday, the first day "
            "counted. Last day of work?",
            f"A task starts on {d} and takes {n} working days (Monday to Friday), the start day included. "
            "When is it done?",
            f"start {d}, {n} workdays incl. the first, Monday to Friday, end date",
            f"{n} working days from {british(d)}, which is day 1: on what date is the last?",
            f"If {long(d)} is the first of {n} working days, Monday to Friday, what date is the last one?",
            f"{p.name} begins a job on {british(d)} that needs {n} weekdays, that day counted. On what date "
            f"does {p.he} finish?",
            f"project plan: begin {d}, duration {n} weekdays (begin counts as one), finish date",
            f"Painting starts {long(d)} and goes on for {n} days from Monday to Friday, the first day "
            "counted. Last day?",
            f"With weekends off, a job of {n} days that starts on {d} (day 1) ends on which date?",
            f"Count {n} working days, Monday to Friday, beginning with {d} as number 1, and print the date reached.",
            f"Work begins on {british(d)}, which counts, and lasts {n} weekdays. Give the date of its last day.",
        ),
        think=f"The start {d} is the first working day: step on, counting Monday to Friday, until {n} are reached.",
        code=(
            f"from datetime import date, timedelta\n\nd = {call(d)}\nleft = {n} - 1\nwhile left:\n"
            "    d += timedelta(days=1)\n    if d.weekday() < 5:\n        left -= 1\nprint(d)"
        ),
        answer=str(working[n - 1]),
    )


def list_friday_thirteenths(rng: random.Random) -> Draft:
    year = rng.randint(1950, 2060)
    first = date(year, 1, 1)
    days = (first + timedelta(days=i) for i in range(365))
    found = [str(x) for x in days if (x.day, x.isoweekday()) == (13, 5)]
    return Draft(
        phrasings=(
            f"List all Friday the 13ths in {year}, separated by commas.",
            f"friday 13th dates {year}, comma separated",
            f"On which dates is there a Friday the 13th in {year}? Separate them with commas.",
            f"dates of every friday the 13th of {year}, with commas",
            f"Print each date (YYYY-MM-DD, with commas) in {year} that is both a Friday and a 13th.",
            f"My aunt stays in bed on Friday the 13th. On which days of {year} is that? Put commas between the dates.",
            f"Find the 13ths of {year} that are Fridays and give them with commas",
            f"When does a Friday fall on the 13th in {year}? ISO dates with commas, please.",
            f"Which days of {year} are a Friday the 13th, written with commas in between?",
            f"Show the dates of {year}'s Friday the 13ths in order, joined by commas.",
        ),
        think=f"Go through the 13th of every month of {year} and keep those that are Fridays.",
        code=(
            f"from datetime import date\n\ndays = [date({year}, month, 13) for month in range(1, 13)]\n"
            'print(", ".join(str(d) for d in days if d.strftime("%A") == "Friday"))'
        ),
        answer=", ".join(found),
    )


def date_with_weekday(rng: random.Random) -> Draft:
    d, american = day(rng), rng.random() < 0.4
    like = "Monday, January 1, 2024" if american else "Monday, 1 January 2024"
    form = "{d:%A}, {d:%B} {d.day}, {d.year}" if american else "{d:%A}, {d.day} {d:%B} {d.year}"
    name = DAYS[d.weekday()]
    return Draft(
        phrasings=(
            f"Turn {d} into words like '{like}'.",
            f"{d} written like '{like}'",
            f"Write the date {d} out with its weekday, in the style of '{like}'",
            f"format {d} as '{like}' does it",
            f"For an invitation I need {d} in the form '{like}'. What do I print?",
            f"Show {d} with the name of the day and of the month ('{like}')",
            f"long date for {d}, same form as '{like}'",
            f"How does {d} look when it is spelled like '{like}'?",
            f"Our letters have dates such as '{like}'. Convert {d} to that.",
            f"Print weekday, day, month and year of {d} following the pattern of '{like}'.",
        ),
        think=f"The date {d}: its weekday and month by name, day and year as numbers.",
        code=f'from datetime import date\n\nd = {call(d)}\nprint(f"{form}")',
        answer=f"{name}, {long(d) if american else british(d)}",
    )


def sort_iso_dates(rng: random.Random) -> Draft:
    dates = [str(d) for d in rng.sample([day(rng, 2010, 2030) for _ in range(9)], rng.randint(3, 5))]
    dates = list(dict.fromkeys(dates))
    back = rng.random() < 0.4
    shown, order = ", ".join(dates), "newest to oldest" if back else "oldest to newest"
    ordered = sorted(dates, key=lambda t: date.fromisoformat(t).toordinal() * (-1 if back else 1))
    return Draft(
        phrasings=(
            f"Sort these dates from {order}, separated by commas: {shown}",
            f"{shown} - {order}, with commas",
            f"Put {shown} in order from {order} with commas between them",
            f"order dates {order}, comma separated: {shown}",
            f"Arrange the dates {shown} from {order} and join them with commas.",
            f"I have letters from {shown}. List their dates from {order}, separated by commas.",
            f"dates {shown}: print them {order}, commas in between",
            f"What are {shown} from {order}, separated by commas?",
            f"Using Python, sort the ISO dates {shown} from {order}; commas between.",
            f"From {order}, with commas: how do the dates {shown} follow each other?",
        ),
        think="ISO dates sort as text: sort them" + (" in reverse" if back else "") + " and join them with commas.",
        code=f'dates = {dates}\nprint(", ".join(sorted(dates{", reverse=True" if back else ""})))'.replace("'", '"'),
        answer=", ".join(ordered),
    )


def latest_written_date(rng: random.Random) -> Draft:
    days = sorted({day(rng, 2012, 2030) for _ in range(rng.randint(3, 5))})
    late = rng.random() < 0.6
    word, pick, found = ("latest", "max", days[-1]) if late else ("earliest", "min", days[0])
    written = [f"{d.day:02d}.{d.month:02d}.{d.year}" for d in rng.sample(days, len(days))]
    shown, quoted = ", ".join(written), ", ".join(f'"{w}"' for w in written)
    return Draft(
        phrasings=(
            f"Which of these dates is the {word}: {shown} (day.month.year)?",
            f"{word} date (dd.mm.yyyy) of {shown}",
            f"{shown}: which one is {word}, read as day.month.year?",
            f"Pick the {word} of the dates {shown}, written DD.MM.YYYY",
            f"What is the {word} date in this list (DD.MM.YYYY): {shown}?",
            f"The bills are from {shown} (day first). Print the {word} of these dates as it stands.",
            f"dd.mm.yyyy dates {shown}, give the {word}",
            f"By the calendar, which is the {word} of {shown}, with the day before the month?",
            f"We met on {shown} (day.month.year). When was the {'last' if late else 'first'} time?",
            f"Look at {shown}, each DD.MM.YYYY, and name the {word} one.",
        ),
        think=f"The {word}: read each as day.month.year and take the {pick}imum.",
        code=(
            f"from datetime import datetime\n\ndates = [{quoted}]\n"
            f'print({pick}(dates, key=lambda d: datetime.strptime(d, "%d.%m.%Y")))'
        ),
        answer=f"{found:%d.%m.%Y}",
    )


def midpoint_date(rng: random.Random) -> Draft:
    a = day(rng)
    b = a + timedelta(days=2 * rng.randint(2, 200))
    return Draft(
        phrasings=(
            f"What is the midpoint date between {a} and {b}?",
            f"date halfway from {a} to {b}",
            f"Which day lies exactly in the middle between {long(a)} and {long(b)}?",
            f"middle of the period {british(a)} to {british(b)}, as a date",
            f"Find the date half way between {a} and {b}",
            f"Our school term runs from {british(a)} to {british(b)}. On what date is half of it over?",
            f"A loan starts on {a} and ends on {b}. When is half the time gone?",
            f"compute the centre date of {a} and {b}",
            f"Two friends have their birthdays on {long(a)} and {long(b)} and want to meet on the day in the "
            "middle. Which?",
            f"Equally far from {a} and {b} is which date?",
        ),
        think=f"Half the days from {a} to {b}, added to {a}.",
        code=f"from datetime import date\n\na = {call(a)}\nb = {call(b)}\nprint(a + (b - a) / 2)",
        answer=str(date.fromordinal((a.toordinal() + b.toordinal()) // 2)),
    )


def first_repeat_dates(rng: random.Random) -> Draft:
    a, every, n = day(rng, 2015, 2034), rng.choice((3, 5, 7, 10, 14, 14, 21, 28, 30)), rng.randint(3, 5)
    dates = [str(date.fromordinal(a.toordinal() + every * i)) for i in range(n)]
    return Draft(
        phrasings=(
            f"A pay day comes every {every} days starting from {a}. List the first {n} pay days, with commas.",
            f"first {n} dates, every {every} days from {a} (included), comma separated",
            f"Starting on {long(a)}, that day included, list {n} dates {every} days apart, separated by commas.",
            f"{n} dates beginning {a}, step {every} days, with commas",
            f"Print {n} dates with commas: {british(a)} and then each {every} days later",
            f"Meetings are every {every} days and the first is on {british(a)}. Give the first {n} dates with commas.",
            f"The bins go out on {a} and again every {every} days. Write down the first {n} dates, commas between.",
            f"schedule of {n} days, first {a}, interval {every} days; comma separated",
            f"On which {n} dates do I train, if I begin on {long(a)} and go every {every} days? Use commas.",
            f"Beginning with {a} itself, name {n} dates, each {every} days after the one before, with commas.",
        ),
        think=f"Add 0 to {n} - 1 times {every} days to {a} and join the dates with commas.",
        code=(
            f"from datetime import date, timedelta\n\nstart = {call(a)}\n"
            f'print(", ".join(str(start + timedelta(days={every} * i)) for i in range({n})))'
        ),
        answer=", ".join(dates),
    )


def slash_date_to_iso(rng: random.Random) -> Draft:
    d, day_first = day(rng), rng.random() < 0.5
    order, form = ("day/month/year", "%d/%m/%Y") if day_first else ("month/day/year", "%m/%d/%Y")
    a, b = (d.day, d.month) if day_first else (d.month, d.day)
    shown = f"{a:02d}/{b:02d}/{d.year}"
    p = person(rng)
    return Draft(
        phrasings=(
            f"A colleague wrote {shown} in a mail, and where she comes from that is {order}. What date does "
            "she mean in ISO format, YYYY-MM-DD?",
            f"{p.name} booked a table for {shown} ({order}). My calendar wants dates as YYYY-MM-DD. What do I type in?",
            f"Convert the date {shown} ({order}) to ISO format, YYYY-MM-DD.",
            f"{shown} ({order}) as YYYY-MM-DD",
            f"Rewrite {shown}, which is {order}, as year-month-day like 2024-01-31",
            f"iso date of {shown}, order {order}",
            f"A form says {shown} and asks for {order}. What is that as YYYY-MM-DD?",
            f"Turn {shown} ({order}) into YYYY-MM-DD",
            f"The receipt shows {shown}, written {order}. Print the ISO date.",
            f"Read {shown} as {order} and print it as an ISO date",
            f"How is {shown} ({order}) written in ISO 8601?",
            f"My spreadsheet has {shown} in {order} order; which date is it in the form YYYY-MM-DD?",
        ),
        think=f"Parse {shown} as {order} and print the date in ISO form.",
        code=f'from datetime import datetime\n\nprint(datetime.strptime("{shown}", "{form}").date())',
        answer=str(d),
    )
