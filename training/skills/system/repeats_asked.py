"""Being late, waiting, cooking in time, days that come round again, neighbouring months, and US dates."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, clock, day, half_day_clock, long
from training.skills.vocabulary import person

_DELTA = "from datetime import date, timedelta\n\n"
_PARSE = "from datetime import datetime, timedelta\n\n"


def minutes_late(rng: random.Random) -> Draft:
    at, n, early = rng.randrange(420, 1200, 5), rng.randint(2, 75), rng.random() < 0.25
    come = at - n if early else at + n
    s, t, p = clock(at), clock(come), person(rng)
    word, what = "early" if early else "late", rng.choice(("class", "the meeting", "the bus", "work", "dinner"))
    first, second = (t, s) if early else (s, t)
    return Draft(
        phrasings=(
            f"{what.capitalize()} is at {s} and I come at {t}. How many minutes {word} am I?",
            f"{what} at {s}, came at {t}, how many minutes {word}",
            f"due {s}, actual {t}, minutes {word}",
            f"how many min {word} is {t} if it should be {s}",
            f"{p.name} arrives at {t} for {what}, planned for {s}. How many minutes {word} is {p.he}?",
            f"planned {s}, arrived {t}: {word} by how many minutes",
            f"A train planned for {s} arrives at {t}. By how many minutes is it {word}?",
            f"By how many minutes did I miss {s} if it was {t}, being {word}?",
            f"I was to be there at {s} but it was {t}: {word} by how many minutes?",
            f"The timetable says {s}, the clock said {t} when it came; how many minutes {word} was it?",
        ),
        think=f"Minutes {word}: subtract {first} from {second}.",
        code=(
            f'from datetime import datetime\n\na = datetime.strptime("{first}", "%H:%M")\n'
            f'b = datetime.strptime("{second}", "%H:%M")\nprint((b - a).seconds // 60)'
        ),
        answer=str(n),
    )


def add_whole_hours(rng: random.Random) -> Draft:
    at, n, back = rng.randrange(0, 1440, 5), rng.randint(2, 14), rng.random() < 0.3
    write, form, shape = rng.choice(
        ((clock, "%H:%M", '"%H:%M")'), (half_day_clock, "%I:%M %p", '"%I:%M %p").lstrip("0")')),
    )
    t, p = write(at), person(rng)
    sign, way, later = ("-", "before", "ago") if back else ("+", "after", "later")
    be = "was" if back else "is"
    return Draft(
        phrasings=(
            f"What time {be} it {n} hours {way} {t}?",
            f"{n} hours {way} {t}",
            f"{t} {'minus' if back else 'plus'} {n} hours",
            f"it is {t}, what time {'was it' if back else 'will it be'} {n} hours {'ago' if back else 'from now'}",
            f"{t} {sign} {n}h",
            f"{n}h {way} {t}, what time",
            f"{p.name} {'woke up' if back else 'eats again'} {n} hours {way} {t}. At what time?",
            f"The clock shows {t}. What {'did' if back else 'will'} it show {n} hours {later}?",
            f"Move {t} {'back' if back else 'forward'} by {n} hours and give the time",
            f"A parcel {'left' if back else 'comes'} {n} hours {way} {t}; what time is that?",
        ),
        think=f"The time {n} hours {way} {t}: {'subtract' if back else 'add'} them, around the clock.",
        code=(f'{_PARSE}t = datetime.strptime("{t}", "{form}") {sign} timedelta(hours={n})\nprint(t.strftime({shape})'),
        answer=write((at + (-n if back else n) * 60) % 1440),
    )


def start_cooking_time(rng: random.Random) -> Draft:
    at, kg, each = rng.randrange(720, 1200, 15), rng.randint(2, 7), rng.choice((20, 25, 30, 35, 40, 45))
    rest = rng.choice((0, 15, 20, 30))
    t, meat = clock(at), rng.choice(("turkey", "roast", "ham", "goose", "leg of lamb"))
    stand = f" and {rest} minutes to rest" if rest else ""
    extra = f" + {rest}" if rest else ""
    return Draft(
        phrasings=(
            f"A {meat} of {kg} kg needs {each} minutes per kg{stand}. When must it go in for dinner at {t}?",
            f"{meat} {kg} kg, {each} min per kg{stand}, dinner at {t}, when into the oven",
            f"when to put in a {kg} kg {meat} at {each} min/kg{stand} for {t}",
            f"Oven start for a {kg} kg {meat}, {each} minutes a kg{stand}, to be ready at {t}",
            f"We eat at {t}. The {meat} has {kg} kg and takes {each} minutes per kg{stand}. When do I start?",
            f"start time: {kg} kg x {each} min{stand}, ready {t}",
            f"If a {meat} takes {each} minutes for each of its {kg} kg{stand}, when do I start for {t}?",
            f"I want my {kg} kg {meat} done by {t}, with {each} min per kg{stand}. What time does it go in?",
            f"Counting {each} minutes per kg{stand}, at what time must {kg} kg of {meat} go in to be served at {t}?",
            f"Dinner is {t} and the {meat} weighs {kg} kg; it takes {each} minutes a kg{stand}. Start at what time?",
        ),
        think=f"The start: {kg} * {each}{extra} minutes before {t}.",
        code=(
            f'{_PARSE}t = datetime.strptime("{t}", "%H:%M") - timedelta(minutes={kg} * {each}{extra})\n'
            'print(t.strftime("%H:%M"))'
        ),
        answer=clock(at - sum([each] * kg) - rest),
    )


def next_repeat_dates(rng: random.Random) -> Draft:
    d, every, n = day(rng, 2015, 2035), rng.choice((2, 3, 4, 5, 7, 10, 14, 14, 21, 28)), rng.choice((2, 3, 3, 4))
    found = [date.fromordinal(d.toordinal() + every * i) for i in range(1, n + 1)]
    act = rng.choice(("water the plants", "change the filter", "get paid", "do the laundry", "clean the tank"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"The rubbish is collected every {every} days; the last time was {d}. {p.name} asks for the next "
            f"{n} dates, separated by commas.",
            f"{p.name} was at the physiotherapist on {british(d)} and goes again every {every} days. On which "
            f"{n} dates is {p.he} there next? Put commas between.",
            f"I {act} every {every} days and did on {long(d)}. What are the next {n} dates, with commas?",
            f"every {every} days from {d}, next {n} dates with commas",
            f"next {n} dates after {d}, every {every} days, comma separated",
            f"{act} every {every} days, last on {british(d)}, list the next {n} dates with commas",
            f"List the {n} dates that follow {d} in steps of {every} days, with commas",
            f"Last time I had to {act} was {d}. It's every {every} days. Next {n} dates, with commas?",
            f"Dates every {every} days after {british(d)}: the first {n}, separated by commas",
            f"Starting from {d} (not counted), give {n} dates {every} days apart, with commas.",
            f"Something happens each {every} days, last on {long(d)}. On which {n} dates next? Use commas.",
            f"Print the {n} dates after {d} when we {act} each {every} days, divided by commas.",
        ),
        think=f"The next {n} dates: add 1 to {n} times {every} days to {d}.",
        code=(
            f"{_DELTA}d = {call(d)}\ndates = [d + timedelta(days={every} * i) for i in range(1, {n} + 1)]\n"
            'print(", ".join(map(str, dates)))'
        ),
        answer=", ".join(str(x) for x in found),
    )


def is_turn_day(rng: random.Random) -> Draft:
    a, every = day(rng, 2015, 2034), rng.choice((2, 3, 4, 5, 14, 14, 7, 10))
    gap = every * rng.randint(2, 20) + rng.choice((0, 0, rng.randint(1, every - 1)))
    b = a + timedelta(days=gap)
    what = rng.choice(("bin collection", "my shift", "the cleaning", "a training day", "watering", "payday"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"Our plants are watered every {every} days, starting on {british(a)}. Is there watering on "
            f"{british(b)}? True or False.",
            f"{p.name} goes to the gym every {every} days and was there on {a}. A friend wants to meet on {b}. "
            "Is that a gym day, True or False?",
            f"We meet every {every} days, last time on {a}. Do we meet on {b}?",
            f"I take a pill every {every} days, first on {british(a)}. Do I take one on {british(b)}?",
            f"first time {a}, then each {every} days: is it due on {b}, true or false",
            f"It is {what} every {every} days, and it was on {long(a)}. Is it on {long(b)} too?",
            f"{what} every {every} days from {a}, is {b} one of the days",
            f"every {every} days since {a}: {b} too?",
            f"is {b} a day of {what} if it is every {every} days from {a}",
            f"Does a {every}-day cycle that starts on {a} fall on {b}?",
            f"{what}: {a} and then every {every} days. {b}, true or false?",
            f"Every {every} days from {british(a)} there is {what}. Is {british(b)} such a day?",
            f"Check if {b} is a whole number of {every}-day steps after {a}",
            f"The plan has {what} on {a} and each {every} days after it. True or false: also on {b}?",
            f"Counting on from {long(a)} by {every} days again and again, do I hit {long(b)}?",
        ),
        think=f"Whether {b} is hit: the days from {a} have to be a multiple of {every}.",
        code=f"from datetime import date\n\nprint(({call(b)} - {call(a)}).days % {every} == 0)",
        answer=str(gap in range(0, gap + 1, every)),
    )


def neighbour_in_calendar(rng: random.Random) -> Draft:
    months, before = rng.random() < 0.6, rng.random() < 0.5
    names = list(calendar.month_name)[1:] if months else list(calendar.day_name)
    kind, size = ("month", 12) if months else ("day", 7)
    i = rng.randrange(size)
    name, way, sign = names[i], "before" if before else "after", "-" if before else "+"
    attr = "list(calendar.month_name)[1:]" if months else "list(calendar.day_name)"
    return Draft(
        phrasings=(
            f"Which {kind} comes {way} {name}?",
            f"what comes {way} {name.lower()}",
            f"{kind} {way} {name.lower()}",
            f"What is the {kind} right {way} {name}?",
            f"which {kind} is {way} {name}?",
            f"Name the {kind} {way} {name}",
            f"My little son asks which {kind} {'precedes' if before else 'follows'} {name}. Which one?",
            f"{name}: the {'previous' if before else 'next'} {kind}?",
            f"What {kind} do we have just {way} {name}?",
            f"In the calendar, {name} {'has which' if before else 'is followed by which'} {kind}"
            f"{' before it' if before else ''}?",
        ),
        think=f"The {kind} {way} {name}: move its index by 1, modulo {size}.",
        code=f'import calendar\n\nnames = {attr}\nprint(names[(names.index("{name}") {sign} 1) % {size}])',
        answer=(names + names + names)[size + i + (-1 if before else 1)],
    )


def months_between_names(rng: random.Random) -> Draft:
    a, b = rng.sample(range(1, 13), 2)
    x, y = calendar.month_name[a], calendar.month_name[b]
    gap = 1
    while (a - 1 + gap) % 12 + 1 != b:
        gap += 1
    return Draft(
        phrasings=(
            f"How many months is it from {x} to the next {y}?",
            f"months from {x.lower()} to {y.lower()}",
            f"how many months until {y} if it is {x}",
            f"{x} to {y}, number of months",
            f"It is {x}. In how many months is it {y}?",
            f"how many months between {x.lower()} and the following {y.lower()}",
            f"The baby is due in {y} and it's {x} now. How many months to go?",
            f"Our trip is in {y}; now it's {x}. How many months away is that?",
            f"Count the months from {x} until {y} comes next",
            f"A lease runs from the start of {x} to the start of the next {y}; for how many months?",
        ),
        think=f"From month {a} to month {b}: the difference modulo 12.",
        code=f"print(({b} - {a}) % 12)",
        answer=str(gap),
    )


def year_shift(rng: random.Random) -> Draft:
    year, n = rng.randint(1950, 2035), rng.choice((10, 15, 20, 25, 30, 50, 100, rng.randint(3, 300)))
    back = rng.random() < 0.4
    what = rng.choice(("loan", "mortgage", "lease", "contract", "bond", "patent"))
    way, sign = ("before", "-") if back else ("after", "+")
    start, end = ("end", "begin") if back else ("begin", "end")
    answer = range(0, 3000)[year - n if back else year + n]
    return Draft(
        phrasings=(
            f"What year {'was' if back else 'is'} {n} years {way} {year}?",
            f"{n} years {way} {year}",
            f"which year is {n} years {way} {year}",
            f"{year} {'minus' if back else 'plus'} {n} years",
            f"A {what} of {n} years {start}s in {year}. In which year does it {end}?",
            f"{n} year {what} {start}s {year}, {end}s when",
            f"in what year does a {n} year {what} {end} that {start}s in {year}",
            f"It is {year}. Which year {'was it' if back else 'will it be'} {n} years {'ago' if back else 'from now'}?",
            f"Going {n} years {'back' if back else 'ahead'} from {year}, in which year do I land?",
            f"Which year do I get {n} years {'earlier' if back else 'later'} than {year}?",
        ),
        think=f"The year {n} years {way} {year}: {year} {sign} {n}.",
        code=f"print({year} {sign} {n})",
        answer=str(answer),
    )


def working_days_left_in_month(rng: random.Random) -> Draft:
    d = day(rng, 2015, 2035)
    d = d.replace(day=rng.randint(1, 24))
    month = f"{d.year}, {d.month}"
    count = sum(
        x.isoweekday() < 6 for x in calendar.Calendar().itermonthdates(d.year, d.month) if x.month == d.month and x > d
    )
    return Draft(
        phrasings=(
            f"How many weekdays (Monday to Friday) are left in the month after {long(d)}?",
            f"weekdays left in the month after {d}",
            f"working days left this month after {d}, mon-fri",
            f"how many working days are left in {calendar.month_name[d.month].lower()} {d.year} after day {d.day}",
            f"It is the evening of {british(d)}. How many working days (Mon-Fri) does the month still have?",
            f"Count the Mondays to Fridays from the day after {d} to the end of its month",
            f"remaining weekdays of the month after {british(d)}",
            f"I finish work on {long(d)}. How many more days do I work this month, Monday to Friday?",
            f"After {d}, the rest of that month has how many weekdays, Monday to Friday?",
            f"Business days (Mon-Fri) that remain in the month once {long(d)} is over?",
        ),
        think=f"Weekdays left: count days after {d.day} to the month's last whose weekday is below 5.",
        code=(
            f"import calendar\n\nlast = calendar.monthrange({month})[1]\n"
            f"print(sum(calendar.weekday({month}, d) < 5 for d in range({d.day} + 1, last + 1)))"
        ),
        answer=str(count),
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


def average_clock_time(rng: random.Random) -> Draft:
    n, base = rng.choice((2, 3, 3, 4)), rng.randrange(360, 1320)
    moves = [rng.randrange(-30, 31) for _ in range(n - 1)]
    moves.append(-sum(moves))
    times = [clock(base + m) for m in moves]
    if len(set(times)) < n or abs(moves[-1]) > 90:
        return average_clock_time(rng)
    shown, code = ", ".join(times), ", ".join(f'"{t}"' for t in times)
    what = rng.choice(("bedtime", "arrival", "wake-up time", "start", "finish"))
    return Draft(
        phrasings=(
            f"What is the average of the clock times {shown} (HH:MM)?",
            f"average time of {shown}",
            f"average {what}: {shown}",
            f"mean clock time of {shown} as HH:MM",
            f"Find the average {what} of {shown}",
            f"My {what} was at {shown}. What is the average, as HH:MM?",
            f"avg of times {shown} hh:mm",
            f"A diary has the {what} at {shown}. When is it on average?",
            f"On average, at what time of day is it if the times are {shown}?",
            f"Average out {shown}, times of the same day, and print HH:MM",
        ),
        think=f"The average: turn each of the {n} times into minutes since midnight, take the mean, write HH:MM.",
        code=(
            f"times = [{code}]\nn = sum(int(t[:2]) * 60 + int(t[3:]) for t in times) // len(times)\n"
            'print(f"{n // 60:02d}:{n % 60:02d}")'
        ),
        answer=clock(base),
    )


def is_am_or_pm(rng: random.Random) -> Draft:
    n = rng.choice((rng.randrange(1440), rng.choice((0, 719, 720, 721, 1439, 1, 15))))
    t, p = clock(n), person(rng)
    return Draft(
        phrasings=(
            f"Is {t} AM or PM?",
            f"{t} am or pm",
            f"is {t} am or pm",
            f"Does {t} on a 24-hour clock mean AM or PM?",
            f"Is {t} in the AM or in the PM half of the day?",
            f"{p.name}'s alarm is set to {t}, 24-hour style. AM or PM?",
            f"24 hour time {t}: AM or PM",
            f"The ticket says {t}. Should I write AM or PM?",
            f"For {t}, which is right, AM or PM?",
            f"Before noon is AM, from noon on PM. Which is {t}?",
        ),
        think=f"AM or PM: the hour of {t} is below 12 or not.",
        code=f'hour = int("{t}".split(":")[0])\nprint("AM" if hour < 12 else "PM")',
        answer="AM" if n < 720 else "PM",
    )


def timestamp_shift(rng: random.Random) -> Draft:
    t, back = rng.randint(1_500_000_000, 1_900_000_000), rng.random() < 0.35
    t = t // 100 * 100 if rng.random() < 0.5 else t
    unit, size = rng.choice((("minute", 60), ("hour", 3600), ("hour", 3600), ("day", 86400), ("week", 604800)))
    n = rng.choice((1, 1, 2, 3, 5, 10, 24, 30))
    units = unit if n == 1 else f"{unit}s"
    way, sign = ("before", "-") if back else ("after", "+")
    answer = t
    for _ in range(n):
        answer += -size if back else size
    return Draft(
        phrasings=(
            f"What is the Unix timestamp {n} {units} {way} {t}?",
            f"timestamp {t} {'minus' if back else 'plus'} {n} {units}",
            f"unix time {n} {units} {way} {t}",
            f"{t} {sign} {n} {units} as a unix timestamp",
            f"epoch {t}, {n} {units} {'earlier' if back else 'later'}",
            f"A token {'was issued' if back else 'expires'} {n} {units} {way} Unix time {t}. What timestamp is that?",
            f"{'Subtract' if back else 'Add'} {n} {units} {'from' if back else 'to'} the Unix timestamp {t}",
            f"Now is {t} in Unix seconds. Which timestamp {'was it' if back else 'will it be'} {n} {units} "
            f"{'ago' if back else 'from now'}?",
            f"Shift the epoch seconds {t} {'back' if back else 'on'} by {n} {units}.",
            f"If the log entry is at {t}, which Unix timestamp lies {n} {units} {way} it?",
        ),
        think=f"A {unit} has {size} seconds: {t} {sign} {n} * {size}.",
        code=f"print({t} {sign} {n} * {size})",
        answer=str(answer),
    )
