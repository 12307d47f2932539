"""Names and numbers of months and weekdays, seasons, feasts and the weekdays they fall on."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.calendar_everyday import LENGTHS
from training.skills.vocabulary import person

_DATE = "from datetime import date\n\n"
_MONTHS = tuple(calendar.month_name)
_DAYS = tuple(calendar.day_name)
_FEASTS = (
    ("Christmas", 12, 25), ("Christmas Day", 12, 25), ("Christmas Eve", 12, 24), ("New Year's Day", 1, 1),
    ("New Year's Eve", 12, 31), ("Halloween", 10, 31), ("Valentine's Day", 2, 14), ("St. Patrick's Day", 3, 17),
    ("Independence Day (July 4)", 7, 4), ("Boxing Day", 12, 26), ("Bastille Day (July 14)", 7, 14),
    ("Women's Day (March 8)", 3, 8), ("April Fools' Day", 4, 1),
)  # fmt: skip
_MOVING = (
    ("Thanksgiving", 11, 3, 4), ("Labor Day", 9, 0, 1), ("Martin Luther King Day", 1, 0, 3), ("Mother's Day", 5, 6, 2),
    ("Father's Day", 6, 6, 3), ("Presidents' Day", 2, 0, 3), ("Columbus Day", 10, 0, 2),
)  # fmt: skip
_NTH = ("", "first", "second", "third", "fourth")
_PLACES = ("", "1st", "2nd", "3rd", *(f"{n}th" for n in range(4, 13)))


def feast_weekday(rng: random.Random) -> Draft:
    (feast, month, dom), year = rng.choice(_FEASTS), rng.randint(1990, 2045)
    p = person(rng)
    return Draft(
        phrasings=(
            f"What day of the week is {feast} {year}?",
            f"what day is {feast.lower()} in {year}",
            f"On which weekday does {feast} fall in {year}?",
            f"{feast} {year} weekday",
            f"{feast.lower()} {year}, what day of week",
            f"Which day of the week will {feast} be in {year}?",
            f"In {year}, {feast} is on what day?",
            f"{p.name} has to work on {feast} {year}. What day of the week is it?",
            f"Find the weekday of {feast} in {year}",
            f"I want to know what weekday {feast} {year} lands on.",
            f"Tell me the day of the week for {feast} in the year {year}.",
            f"We celebrate {feast} of {year} together; which weekday should I write down?",
        ),
        think=f"The weekday of {feast} {year}: make the date {dom}.{month}.{year} and format its weekday.",
        code=f'{_DATE}print(date({year}, {month}, {dom}).strftime("%A"))',
        answer=calendar.day_name[calendar.weekday(year, month, dom)],
    )


def moving_feast(rng: random.Random) -> Draft:
    (feast, month, weekday, n), year = rng.choice(_MOVING), rng.randint(1995, 2045)
    rule = f"the {_NTH[n]} {_DAYS[weekday]} of {_MONTHS[month]}"
    weeks = [week[weekday] for week in calendar.monthcalendar(year, month) if week[weekday]]
    return Draft(
        phrasings=(
            f"When is {feast} {year}?",
            f"when is {feast.lower()} in {year}, usa",
            f"What date is {feast} in {year}? It is {rule}.",
            f"{feast} {year} date",
            f"{feast.lower()} {year} (us)",
            f"On what date does {feast} fall in {year} in the United States?",
            f"Find the date of {feast} {year}, {rule}",
            f"{feast} is {rule}. When is it in {year}?",
            f"I plan a dinner for {feast} {year}. Which date is that in the US?",
            f"Which date is {rule} in {year}, when the US has {feast}?",
            f"Give the date of the American {feast} in the year {year}.",
            f"The US calendar for {year} marks {feast} ({rule}) on which date?",
        ),
        think=f"{feast} is {rule}: find the first {_DAYS[weekday]} and add {n - 1} weeks.",
        code=(
            f"from datetime import date, timedelta\n\nd = date({year}, {month}, 1)\n"
            f"d += timedelta(days=({weekday} - d.weekday()) % 7 + 7 * {n - 1})\nprint(d)"
        ),
        answer=f"{year}-{month:02d}-{weeks[n - 1]:02d}",
    )


def _easter(year: int) -> date:
    """By Gauss."""
    a, b, c = year % 19, year % 4, year % 7
    k = year // 100
    m = (15 - (13 + 8 * k) // 25 + k - k // 4) % 30
    n = (4 + k - k // 4) % 7
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    day = 22 + d + e
    if d == 29 and e == 6:
        day = 50
    elif d == 28 and e == 6 and (11 * m + 11) % 30 < 19:
        day = 49
    return date(year, 3, 1) + timedelta(days=day - 1)


def easter_date(rng: random.Random) -> Draft:
    year = rng.randint(1900, 2099)
    be = rng.choice(("is", "was"))
    return Draft(
        phrasings=(
            f"When {be} Easter {year}?",
            f"when is easter in {year}",
            f"easter {year} date",
            f"What date is Easter Sunday {year}?",
            f"On which date does Easter fall in {year}?",
            f"Compute the date of Easter for the year {year}",
            f"easter sunday {year}",
            f"Our school holidays depend on Easter. What date is Easter Sunday in {year}?",
            f"In {year}, Easter Sunday is on which date?",
            f"Find the (western) Easter date of {year}",
            f"Please calculate on what date Easter is in {year}.",
            f"The Easter bunny comes on which date in {year}?",
        ),
        think=f"Easter {year}: the usual algorithm gives the moon's age and the Sunday after the full moon.",
        code=(
            f"y = {year}\na, b, c = y % 19, y // 100, y % 100\n"
            "h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30\n"
            "k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7\n"
            "n = h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114\n"
            'print(f"{y}-{n // 31:02d}-{n % 31 + 1:02d}")'
        ),
        answer=_easter(year).isoformat(),
    )


def month_name_of_number(rng: random.Random) -> Draft:
    n = rng.randint(1, 12)
    short = rng.random() < 0.25
    what, table = ("short name (3 letters)", "month_abbr") if short else ("name", "month_name")
    return Draft(
        phrasings=(
            f"What is the {what} of month {n}?",
            f"{what} of the {_PLACES[n]} month",
            f"What is the {what} of the {_PLACES[n]} month of the year?",
            f"month {n} {what}",
            f"which month is number {n}, {what}",
            f"Convert month number {n} to its {what}",
            f"Month {n} as a {what}",
            f"A form says month {n:02d}. What is the {what} of that month?",
            f"Give me the {what} of month number {n}.",
            f"My card expires in month {n:02d}; which month is that, by its {what}?",
            f"The {_PLACES[n]} month of the year has which {what}?",
            f"Print the {what} of calendar month {n}",
        ),
        think=f"The {what} of month {n}: look it up in calendar.{table}.",
        code=f"import calendar\n\nprint(calendar.{table}[{n}])",
        answer=date(2023, n, 1).strftime("%b" if short else "%B"),
    )


def month_number(rng: random.Random) -> Draft:
    n = rng.randint(1, 12)
    name = rng.choice((_MONTHS[n], calendar.month_abbr[n]))
    form = "%B" if name == _MONTHS[n] else "%b"
    return Draft(
        phrasings=(
            f"What number month is {name}?",
            f"month number of {name.lower()}",
            f"{name} is which month of the year, as a number?",
            f"Convert {name} to a month number",
            f"number of the month {name}",
            f"what month number is {name.lower()}",
            f"Which number does the month {name} have?",
            f"The form wants the month as a number. What do I enter for {name}?",
            f"{name} = month ?",
            f"Turn the month name {name} into its number from 1 to 12",
            f"As a number from 1 to 12, what is {name}?",
            f"My bill is from {name}; which number has that month?",
        ),
        think=f"The number of {name}: parse it as the name of a month and take the month.",
        code=f'from datetime import datetime\n\nprint(datetime.strptime("{name}", "{form}").month)',
        answer=str(n),
    )


def weekday_number(rng: random.Random) -> Draft:
    i, first = rng.randrange(7), rng.choice((0, 0, 6))
    day, start = _DAYS[i], _DAYS[first]
    return Draft(
        phrasings=(
            f"Which number has {day} if {start} is day 1?",
            f"number of {day.lower()} when the week starts on {start.lower()} = 1",
            f"If the week starts with {start} as 1, what number is {day}?",
            f"{day} as a number, {start} = 1",
            f"what day number is {day.lower()} ({start.lower()} is 1)",
            f"Weeks start on {start}. The how many-th day of the week is {day}? Give a number.",
            f"Counting from {start} = 1, what is the number of {day}?",
            f"Convert {day} to a weekday number with {start} as 1",
            f"{start} is day 1 of my planner. On which day number do I find {day}?",
            f"Our system stores {start} as 1. Which number does it store for {day}?",
            f"Give the position of {day} in a week that begins on {start} as day 1.",
        ),
        think=f"The number of {day}: its distance from {start}, {first} to {i} modulo 7, plus 1.",
        code=f"print(({i} - {first}) % 7 + 1)",
        answer=str([*_DAYS[first:], *_DAYS[:first]].index(day) + 1),
    )


_NEAR = (
    ("the day before yesterday", -2),
    ("yesterday", -1),
    ("today", 0),
    ("tomorrow", 1),
    ("the day after tomorrow", 2),
)


def relative_weekday(rng: random.Random) -> Draft:
    (known, a), (asked, b) = rng.sample(_NEAR, 2)
    name = rng.choice(_DAYS)
    was, be = "was" if a < 0 else "is", "was" if b < 0 else "is"
    moved = [*_DAYS, *_DAYS, *_DAYS][_DAYS.index(name) + 7 + b - a]
    return Draft(
        phrasings=(
            f"If {known} {was} {name}, what day {be} {asked}?",
            f"{known} {was} {name.lower()}, what {be} {asked}",
            f"{known.capitalize()} {was} {name}. What day of the week {be} {asked}?",
            f"what day {be} {asked} if {known} {was} {name.lower()}",
            f"{known} = {name}, {asked} = ?",
            f"When {known} {was} {name}, which weekday {be} {asked}?",
            f"Riddle for kids: {known} {was} {name}. What weekday {be} {asked}?",
            f"I know that {known} {was} {name}; so what day {be} {asked}?",
            f"Which day {be} {asked}, given that {known} {was} a {name}?",
            f"Suppose {known} {was} {name}. Name the weekday that {be} {asked}.",
            f"My calendar says {known} {was} {name}. Which day of the week {be} {asked}?",
        ),
        think=f"From {known} to {asked} it is {b - a} days: move {name} by {b - a}, modulo 7.",
        code=(
            f'import calendar\n\ndays = list(calendar.day_name)\nprint(days[(days.index("{name}") + {b - a}) % 7])'
        ).replace("+ -", "- "),
        answer=moved,
    )


def weekday_gap(rng: random.Random) -> Draft:
    a, b = rng.sample(range(7), 2)
    x, y = _DAYS[a], _DAYS[b]
    gap = 1
    while (a + gap) % 7 != b:
        gap += 1
    return Draft(
        phrasings=(
            f"How many days is it from {x} to the next {y}?",
            f"days from {x.lower()} to {y.lower()}",
            f"Today is {x}. How many days until {y}?",
            f"how many days till {y.lower()} if today is {x.lower()}",
            f"{x} to next {y}, number of days",
            f"It's {x} and the party is on {y}. In how many days is it?",
            f"How many days do I have to wait from {x} until {y}?",
            f"If it is {x} today, {y} is how many days away?",
            f"Number of days between {x} and the following {y}",
            f"My parcel comes on {y} and it is {x}. In how many days will it be here?",
            f"Count the days from a {x} to the {y} that follows.",
        ),
        think=f"From {x} ({a}) to {y} ({b}): the difference of the numbers, modulo 7.",
        code=f"print(({b} - {a}) % 7)",
        answer=str(gap),
    )


def month_has_days(rng: random.Random) -> Draft:
    month, n = rng.randint(1, 12), rng.choice((30, 31, 31))
    name, year = _MONTHS[month], rng.randint(2001, 2040)
    n = rng.choice((28, 29)) if month == 2 else n
    leap = month == 2 and (date(year, 3, 1) - timedelta(days=1)).day == 29
    return Draft(
        phrasings=(
            f"Does {name} {year} have {n} days?",
            f"does {name.lower()} {year} have {n} days",
            f"Are there {n} days in {name} {year}?",
            f"{name} {year}: {n} days, true or false",
            f"has {name.lower()} {year} got {n} days?",
            f"Is it right that {name} {year} has {n} days?",
            f"My pupil says that {name} {year} has exactly {n} days. Is that true?",
            f"Check whether {name} {year} is {n} days long",
            f"Is {name} {year} a month with {n} days?",
            f"True or false: in {year}, {name} had {n} days.",
        ),
        think=f"Whether {name} {year} has {n} days: compare with the length that calendar gives.",
        code=f"import calendar\n\nprint(calendar.monthrange({year}, {month})[1] == {n})",
        answer=str(LENGTHS[month - 1] + leap == n),
    )


def season_of_month(rng: random.Random) -> Draft:
    month, south = rng.randint(1, 12), rng.random() < 0.3
    name, side = _MONTHS[month], "southern" if south else "northern"
    seasons = ("summer", "autumn", "winter", "spring") if south else ("winter", "spring", "summer", "autumn")
    p = person(rng)
    code = ", ".join(f'"{s}"' for s in seasons)
    return Draft(
        phrasings=(
            f"Which season is {name} in, in the {side} hemisphere (winter, spring, summer or autumn)?",
            f"season of {name.lower()}, {side} hemisphere: winter, spring, summer or autumn",
            f"In the {side} hemisphere, is {name} winter, spring, summer or autumn?",
            f"{name}: winter, spring, summer or autumn? ({side} hemisphere)",
            f"what season is month {month} in the {side} hemisphere: winter, spring, summer, autumn",
            f"{p.name} lives in the {side} hemisphere. Is {name} spring, summer, autumn or winter there?",
            f"Name the season of {name} ({side} hemisphere): winter, spring, summer or autumn",
            f"Seasons last three months, from the first of March, June, September and December. Which is {name} in, "
            f"in the {side} hemisphere: spring, summer, autumn or winter?",
            f"Is it winter, spring, summer or autumn in {name} on the {side} half of the earth?",
            f"Tell me if {name} belongs to spring, summer, autumn or winter in the {side} hemisphere.",
        ),
        think=f"The season of {name} ({side}): from December on, each season has three months; take {month} % 12 // 3.",
        code=f"seasons = [{code}]\nprint(seasons[{month} % 12 // 3])",
        answer=[s for s in seasons for _ in range(3)][month % 12],
    )


def fiscal_quarter(rng: random.Random) -> Draft:
    first, month = rng.choice((4, 4, 7, 10, 2, 9)), rng.randint(1, 12)
    name, start = _MONTHS[month], _MONTHS[first]
    quarter, at = 1, first
    while month not in ((at - 1) % 12 + 1, at % 12 + 1, (at + 1) % 12 + 1):
        quarter, at = quarter + 1, at + 3
    return Draft(
        phrasings=(
            f"The fiscal year starts in {start}. Which fiscal quarter is {name} in?",
            f"fiscal year from {start.lower()}, quarter of {name.lower()}",
            f"If our financial year begins in {start}, {name} is in which quarter (1 to 4)?",
            f"fiscal quarter of {name}, year starts {start}",
            f"what fiscal quarter is {name.lower()} when the fiscal year begins in {start.lower()}",
            f"Our business year runs from {start}. In which of its quarters does {name} lie?",
            f"Number of the fiscal quarter for {name} (fiscal year starts on {start} 1)",
            f"An invoice from {name} belongs to which fiscal quarter if the year starts in {start}?",
            f"A company starts its year on the first of {start}. Which quarter, 1 to 4, is {name}?",
            f"Give the fiscal quarter of {name} with a fiscal year that starts in {start}.",
        ),
        think=f"{name} is ({month} - {first}) % 12 months after {start}; three months make a quarter, counted from 1.",
        code=f"print(({month} - {first}) % 12 // 3 + 1)",
        answer=str(quarter),
    )
