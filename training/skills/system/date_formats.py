"""Dates written anew: from one format to another, out of words, the US way."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.system.written import bare, brief, british, call, day, long, ordinal, short
from training.skills.vocabulary import person


def reformat_date(rng: random.Random) -> Draft:
    d = day(rng)
    name, pattern, shown = rng.choice(
        (
            ("DD/MM/YYYY", "%d/%m/%Y", f"{d.day:02d}/{d.month:02d}/{d.year}"),
            ("MM/DD/YYYY", "%m/%d/%Y", f"{d.month:02d}/{d.day:02d}/{d.year}"),
            ("DD.MM.YYYY", "%d.%m.%Y", f"{d.day:02d}.{d.month:02d}.{d.year}"),
            ("YYYY/MM/DD", "%Y/%m/%d", str(d).replace("-", "/")),
            ("YYYYMMDD", "%Y%m%d", str(d).replace("-", "")),
        )
    )
    p = person(rng)
    return Draft(
        phrasings=(
            f"The form wants my birthday as {name}, but I have it as {d}. Rewrite it.",
            f"{p.name} fills in a visa form that takes dates only as {name}. {p.his.capitalize()} trip begins "
            f"on {british(d)}. What should {p.he} write?",
            f"The form wants {name}. How do I enter {long(d)}?",
            f"rewrite the date {d}, {name} please",
            f"{d} as {name}",
            f"change {d} to {name}",
            f"show {british(d)} as {name}",
            f"Convert {d} to {name} format",
            f"Format the date {long(d)} as {name}",
            f"Write {british(d)} in the format {name}",
            f"{d} to {name}",
            f"{long(d)} in {name}",
            f"A form asks for dates as {name}. How do I enter {ordinal(d)}?",
            f"Change the date {d} so that it reads {name}.",
            f"How is {short(d)} written in {name} format?",
            f"Give {long(d)} in the form {name}",
            f"Show {british(d)} as {name}.",
            f"{bare(d)} as {name}",
            f"Rewrite {long(d)} in {name} notation",
            f"I need {british(d)} as {name} for a spreadsheet.",
            f"Please reformat {d} to {name}.",
            f"My app only takes {name}. What should I type for {long(d)}?",
            f"date format: {short(d)} -> {name}",
            f"Turn {ordinal(d)} into a {name} date",
            f"How would {brief(d)} look in {name} format?",
            f"The date is {d}, print it in the format {name}",
            f"Someone wrote {bare(d)}; what is that in {name}?",
            f"Express the date {british(d)} in {name} form.",
            f"format {brief(d)} {name}",
            f"Convert the date {d} into {name}.",
            f"What is {long(d)} in {name} format?",
        ),
        think=f"Another format of a date: make {d} and format it with {pattern}.",
        code=f'from datetime import date\n\nprint({call(d)}.strftime("{pattern}"))',
        answer=shown,
    )


def parse_written_date(rng: random.Random) -> Draft:
    d = day(rng)
    shown, pattern = rng.choice(
        (
            (long(d), "%B %d, %Y"),
            (british(d), "%d %B %Y"),
            (short(d), "%b %d, %Y"),
            (f"{d.day:02d}.{d.month:02d}.{d.year}", "%d.%m.%Y"),
            (f"{d.month}/{d.day}/{d.year}", "%m/%d/%Y") if d.day > 12 else (long(d), "%B %d, %Y"),
        )
    )
    return Draft(
        phrasings=(
            f"My spreadsheet cell says {shown}. What is that as YYYY-MM-DD?",
            f"{shown} with the year first, like 2024-05-31",
            f"change {shown} to yyyy-mm-dd",
            f"turn {shown} into an ISO date",
            f"{shown} written year-month-day",
            f"Convert '{shown}' to ISO format",
            f"Write {shown} as YYYY-MM-DD",
            f"What is {shown} in ISO 8601?",
            f"{shown} to iso",
            f"{shown} as yyyy-mm-dd",
            f'Parse the date "{shown}" and print it in ISO format.',
            f"My spreadsheet says {shown}, the database wants YYYY-MM-DD. What do I write?",
            f"Turn the date {shown} into the form year-month-day (ISO).",
            f"Give me {shown} as an ISO date",
            f"iso date for {shown}",
            f"Reformat {shown} to YYYY-MM-DD, please.",
            f"I have the date {shown}. What is it in YYYY-MM-DD?",
            f"Change '{shown}' into YYYY-MM-DD format.",
            f"{shown} -> YYYY-MM-DD",
            f"What would {shown} look like as an ISO 8601 date?",
            f"A letter is dated {shown}; I name the scan by the ISO date. What is that date?",
            f"Standardize this date to ISO (YYYY-MM-DD): {shown}",
            f"Please rewrite the date {shown} in ISO form, year first.",
            f"In my CSV there is {shown}, but it should be yyyy-mm-dd. Convert it.",
            f"How do I write {shown} as year-month-day, like 2000-01-31?",
            f"need iso format of the date '{shown}'",
            f"Convert the date {shown} to YYYY-MM-DD.",
            f"How is {shown} written in ISO format?",
        ),
        think=f"The ISO form of a date: parse {shown} with the format {pattern} and print the date.",
        code=(f'from datetime import datetime\n\nprint(datetime.strptime("{shown}", "{pattern}").date())'),
        answer=f"{d.year:04d}-{d.month:02d}-{d.day:02d}",
    )


def us_short_date(rng: random.Random) -> Draft:
    d = day(rng, 2001, 2039)
    european = rng.random() < 0.4
    a, b = (d.day, d.month) if european else (d.month, d.day)
    shown, form = f"{a}/{b}/{d.year % 100:02d}", "%d/%m/%y" if european else "%m/%d/%y"
    order = "day first" if european else "month first"
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} found a photo with {shown} on the back, {order}, from the years 20xx. Which date is "
            "that as YYYY-MM-DD?",
            f"Write {shown} ({order}, 20xx) as YYYY-MM-DD",
            f"{shown} as yyyy-mm-dd, {order}",
            f"what date is {shown}, {order}, in the form YYYY-MM-DD",
            f"convert {shown} ({order}) to iso",
            f"turn {shown} {order} into YYYY-MM-DD",
            f"The form says {shown}, {order}. Give the full date as YYYY-MM-DD",
            f"Full date of {shown} with a two digit year of 20xx, {order}: YYYY-MM-DD",
            f"parse the date {shown} ({order}) and print it as an ISO date",
            f"My bill is dated {shown}, {order}; how is that written as YYYY-MM-DD?",
            f"With the {order}, which ISO date (YYYY-MM-DD) is {shown}?",
        ),
        think=f"A date with the {order} and two digits for the year: parse {shown} with {form}.",
        code=f'from datetime import datetime\n\nprint(datetime.strptime("{shown}", "{form}").date())',
        answer=f"20{d.year % 100:02d}-{d.month:02d}-{d.day:02d}",
    )


def sort_us_dates(rng: random.Random) -> Draft:
    days = [day(rng, 2020, 2028) for _ in range(rng.randint(3, 4))]
    texts = {f"{d.month}/{d.day}/{d.year}": d for d in days}
    shown, down = ", ".join(texts), rng.random() < 0.3
    order = "latest first" if down else "earliest first"
    code = ", ".join(f'"{t}"' for t in texts)
    more = ", reverse=True" if down else ""
    return Draft(
        phrasings=(
            f"Sort the dates {shown} (month/day/year), {order}, with commas",
            f"sort dates {shown} (m/d/y) {order}, with commas",
            f"{shown} sorted {order} (month/day/year, commas)",
            f"Put these US dates in order, {order}, separated by commas: {shown}",
            f"order by date, {order}: {shown} (us format, commas)",
            f"Bills from {shown} (month first). List them {order}, with commas",
            f"Arrange {shown} from {'late to early' if down else 'early to late'}, month/day/year, with commas",
            f"I have the dates {shown}, written month/day/year. Print them {order} with commas.",
            f"Dates (m/d/yyyy): {shown}. Give them {order}, divided by commas.",
            f"In which order, {order}, do {shown} come (month/day/year)? Use commas.",
        ),
        think=f"Sort with the key datetime.strptime of each month/day/year text, {order}.",
        code=(
            f"from datetime import datetime\n\ndates = [{code}]\n"
            f'dates.sort(key=lambda d: datetime.strptime(d, "%m/%d/%Y"){more})\nprint(", ".join(dates))'
        ),
        answer=", ".join(sorted(texts, key=lambda t: texts[t].isoformat(), reverse=down)),
    )
