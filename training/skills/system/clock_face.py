"""The face of the clock: hours modulo 12, hands, spoken times, opening hours, meetings and other cities."""

from __future__ import annotations

import calendar
import random

from training.skills.base import Draft
from training.skills.system.written import clock, half_day_clock
from training.skills.vocabulary import person

_PARSE = "from datetime import datetime, timedelta\n\n"
_TENS = ("five", "ten", "quarter", "twenty", "twenty-five", "half")
_PLACES = ("Norwick", "Eastmere", "Westhollow", "Port Sable", "Silvermoor", "Kingsfell", "Dunmarrow", "Amberfield",
           "Highmere", "Larkspur Bay", "Fernbridge", "Stonewater")  # fmt: skip
"""Invented, since the hours between real cities are facts."""
_HOURS = ("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def hour_on_clock(rng: random.Random) -> Draft:
    now = rng.randint(1, 12)
    n = rng.choice((rng.randint(13, 60), rng.randint(20, 200), rng.choice((100, 500, 1000))))
    back = rng.random() < 0.3
    answer = now
    for _ in range(n):
        answer = (answer - 1 or 12) if back else (1 if answer == 12 else answer + 1)
    will, side, sign = ("did", "ago", "-") if back else ("will", "from now", "+")
    when, way = ("before", "backward") if back else ("after", "forward")
    return Draft(
        phrasings=(
            f"A 12-hour clock shows {now}. Which hour {will} it show {n} hours {side}?",
            f"If it is {now} o'clock, what hour {will} a 12-hour clock show {n} hours {side}?",
            f"{now} o'clock, {n} hours {side}, 12 hour clock: which hour",
            f"clock arithmetic mod 12: {n} hours {when} {now} o'clock",
            f"On a clock face, start at {now} and move {way} {n} hours. On which number does the hour hand end?",
            f"It's {now} now. Where {will} the hour hand point {n} hours {side}?",
            f"The hour hand is on {now}. To which number {will} it point {n} hours {side}?",
            f"what number does the hour hand show {n} hours {when} {now} o'clock",
            f"My wall clock says {now} o'clock. Please tell me the hour it {will} say {n} hours {side}.",
            f"Use a 12-hour clock: {n} hours {when} {now} o'clock is what o'clock?",
            f"In arithmetic modulo 12 on a clock with the numbers 1 to 12, what is {now} {sign} {n}?",
            f"{n} hours {when} {now} o'clock, the clock face shows what hour?",
            f"Turn the hour hand {way} by {n} hours, beginning at {now}. Which number from 1 to 12 is reached?",
            f"A clock with a 12-hour dial reads {now} o'clock; give the hour on it {n} hours {side}.",
        ),
        think=f"The hour on a 12-hour clock: {now} {sign} {n} modulo 12, where 0 means 12.",
        code=f"print(({now} {sign} {n}) % 12 or 12)",
        answer=str(answer),
    )


def hours_minutes_between(rng: random.Random) -> Draft:
    start = rng.randrange(0, 1200, rng.choice((1, 5, 5, 15)))
    length = rng.randrange(65, min(900, 1439 - start), rng.choice((1, 5, 5, 15)))
    if length % 60 == 0:
        length += 5
    write, form = rng.choice(((clock, "%H:%M"), (half_day_clock, "%I:%M %p")))
    a, b = write(start), write(start + length)
    p, hours, minutes = person(rng), 0, length
    while minutes >= 60:
        hours, minutes = hours + 1, minutes - 60
    return Draft(
        phrasings=(
            f"My son was up at {a} and asleep at {b}. For how long was he awake? Give it as H:MM.",
            f"{p.name} left home at {a} and was back at {b} the same day. How long was {p.he} out, as H:MM?",
            f"Breakfast is at {a}, the next meal at {b}. How many hours and minutes (H:MM) lie between?",
            f"it is {a}, how long until {b} (h:mm)",
            f"how long until my {b} meeting if it's {a} now, as H:MM",
            f"train leaves {a}, arrives {b}, how long is the trip (H:MM)",
            f"sunrise {a}, sunset {b}, length of the day as H:MM",
            f"How many hours and minutes are there from {a} to {b} (H:MM)?",
            f"How long is it from {a} to {b}? Answer as H:MM.",
            f"{a} to {b}, how long in H:MM",
            f"time between {a} and {b} as h:mm",
            f"A film runs from {a} to {b}. How long is it in the form H:MM?",
            f"{p.name} left at {a} and arrived at {b}. How long did the trip take, in H:MM?",
            f"Give me the time that passes between {a} and {b} on the same day, written H:MM.",
            f"from {a} until {b} the same day is how many hours and minutes, like 3:05?",
            f"The train departs at {a} and gets in at {b}. Journey time as H:MM, please.",
            f"Subtract {a} from {b} and write the difference as H:MM",
            f"How much time do I have between {a} and {b}, in hours:minutes?",
            f"My parking ticket says in {a}, out {b}. For how long did I park (H:MM)?",
            f"Start {a}, end {b}: duration in hours:minutes",
            f"It is {a}. How long do I have to wait until {b}, in hours and minutes as H:MM?",
            f"The exam lasts from {a} till {b}; what is its duration written as H:MM?",
        ),
        think=f"The time from {a} to {b} in H:MM: take the difference in minutes and split it by 60.",
        code=(
            f'from datetime import datetime\n\nstart = datetime.strptime("{a}", "{form}")\n'
            f'end = datetime.strptime("{b}", "{form}")\nhours, minutes = divmod((end - start).seconds // 60, 60)\n'
            'print(f"{hours}:{minutes:02d}")'
        ),
        answer=f"{hours}:{minutes:02d}",
    )


def clock_hands_angle(rng: random.Random) -> Draft:
    hour, minute = rng.randint(1, 12), rng.choice((0, 0, 15, 20, 30, 30, 40, 45, rng.randrange(0, 60, 2)))
    t = f"{hour}:{minute:02d}"
    gap = abs(hour % 12 * 60 + minute - minute * 12)  # half degrees
    answer = min(gap, 720 - gap) / 2
    return Draft(
        phrasings=(
            f"What is the angle between the hands of a clock at {t}, in degrees?",
            f"Find the smaller angle between the hour hand and the minute hand at {t}",
            f"clock angle at {t}",
            f"angle between clock hands {t} degrees",
            f"It is {t}. How many degrees are there between the two hands of the clock?",
            f"At {t}, what angle do the hour and minute hands make (the smaller one)?",
            f"How big is the angle of the clock hands when the time is {t}?",
            f"My kid's homework: a clock shows {t}. What angle in degrees do its hands form?",
            f"Compute the degrees between the hour and the minute hand at {t}.",
            f"An analog clock reads {t}. What is the smaller angle between its hands?",
            f"hour hand and minute hand at {t}, how many degrees apart",
            f"Tell me the angle, in degrees, that the hands enclose at {t}, please.",
            f"How many degrees apart are the hands of a wall clock at {t}?",
            f"When a clock says {t}, its two hands enclose which angle (at most 180 degrees)?",
        ),
        think=f"The angle of the hands at {t}: 30 * {hour} + {minute} / 2 for the hours, 6 * {minute} for the minutes.",
        code=f"angle = abs(30 * {hour} + {minute} / 2 - 6 * {minute}) % 360\nprint(min(angle, 360 - angle))",
        answer=str(answer),
    )


def city_hours_ahead(rng: random.Random) -> Draft:
    here, there = rng.sample(_PLACES, 2)
    n, start, ahead = rng.randint(2, 12), rng.randrange(0, 1440, 5), rng.random() < 0.6
    write, form = rng.choice(((clock, "%H:%M"), (half_day_clock, "%I:%M %p")))
    t = write(start)
    shape = 't.strftime("%I:%M %p").lstrip("0")' if write is half_day_clock else 't.strftime("%H:%M")'
    word, other, sign = ("ahead of", "behind", "+") if ahead else ("behind", "ahead of", "-")
    return Draft(
        phrasings=(
            f"{there} is {n} hours {word} {here}. It is {t} in {here}. What time is it in {there}?",
            f"If it's {t} in {here} and {there} is {n} hours {word} {here}, what is the time in {there}?",
            f"{here} {t}, {there} {n} hours {word} {here}, time in {there}",
            f"time in {there} when {here} is at {t} and {there} is {n} hours {word} it",
            f"{here} is {n} hours {other} {there}. What time is it in {there} at {t} in {here}?",
            f"I live in {here}, my sister in {there}, {n} hours {word} us. At {t} here, what time does she have?",
            f"A call starts at {t} in {here}. Clocks in {there} are {n} hours {word} those in {here}. When is it "
            "there?",
            f"The time difference: {there} is {n} hours {word} {here}. Convert {t} {here} time to {there} time.",
            f"My watch says {t} in {here}. What should it say in {there}, which is {n} hours {word} {here}?",
            f"it's {t} here in {here}; {there} is {n} hours {word} us; what's the time there?",
            f"Given that {there} is {n} hours {word} {here}, tell me the time in {there} when it is {t} in {here}.",
            f"The match kicks off at {t} {here} time. What is that in {there}, {n} hours {word} {here}?",
            f"When {here} reads {t}, what do the clocks of {there} read, being {n} hours {word}?",
            f"Our {there} office is {n} hours {word} the one in {here}. The {here} clock shows {t}; what is theirs?",
        ),
        think=f"The time in {there}: {'add' if ahead else 'subtract'} {n} hours {'to' if ahead else 'from'} {t}.",
        code=f'{_PARSE}t = datetime.strptime("{t}", "{form}") {sign} timedelta(hours={n})\nprint({shape})',
        answer=write((start + (n if ahead else 24 - n) * 60) % 1440),
    )


def day_and_time_later(rng: random.Random) -> Draft:
    day, start, n = rng.randrange(7), rng.randrange(0, 1440, 15), rng.choice((24, 36, 48, 72, rng.randint(13, 100)))
    name, t, p = calendar.day_name[day], half_day_clock(start), person(rng)
    later, hour = day, start // 60
    for _ in range(n):
        hour += 1
        if hour == 24:
            hour, later = 0, (later + 1) % 7
    return Draft(
        phrasings=(
            f"It is {name}, {t}. What day and time will it be in {n} hours?",
            f"What day and time is {n} hours after {name} {t}?",
            f"{name.lower()} {t} plus {n} hours, which day and time",
            f"{n} hours after {name} {t} = day and time?",
            f"Add {n} hours to {name} {t} and give the weekday with the time",
            f"The delivery left on {name} at {t} and takes {n} hours. On which weekday and at what time is it here?",
            f"{p.name} starts a {n}-hour fast on {name} at {t}. On which weekday and at what time does it end?",
            f"A battery is full on {name} at {t} and lasts {n} hours. What day and time does it run out?",
            f"If I set a {n} hour timer at {t} on {name}, what day and time does it ring?",
            f"Starting {name} {t}, please tell me the weekday and time {n} hours from then.",
            f"The auction opened {name} at {t} and closes after {n} hours. Weekday and time of the close?",
            f"Which weekday and clock time follow {name} {t} by {n} hours?",
            f"We have {n} hours from {name}, {t}, to reply. Until what weekday and time is that?",
            f"Today is {name} and the clock shows {t}. Name the day and the time {n} hours from now.",
        ),
        think=f"The weekday and time later: parse {name} {t} in any week, add {n} hours and format both.",
        code=(
            f'{_PARSE}t = datetime.strptime("{name} {t}" + " week 1 2024", "%A %I:%M %p week %W %Y")\n'
            f"t += timedelta(hours={n})\n"
            'print(t.strftime("%A ") + t.strftime("%I:%M %p").lstrip("0"))'
        ),
        answer=f"{calendar.day_name[later]} {half_day_clock(hour * 60 + start % 60)}",
    )


def spoken_time(rng: random.Random) -> Draft:
    hour, step, past = rng.randrange(12), rng.randrange(6), rng.random() < 0.5
    minutes = (5, 10, 15, 20, 25, 30)[step]
    past = past or minutes == 30
    said = f"{_TENS[step]} {'past' if past else 'to'} {_HOURS[hour]}"
    shown = hour if past else (hour + 11) % 12
    answer = f"{shown or 12}:{minutes if past else 60 - minutes:02d}"
    start = f"{hour or 12} * 60 {'+' if past else '-'} {minutes}"
    return Draft(
        phrasings=(
            f"{said}, what does a digital clock show (h:mm)",
            f"write {said} with numbers, h:mm",
            f'Write "{said}" as a digital time (H:MM)',
            f"What is {said} on a digital clock, as H:MM?",
            f"{said} in digits",
            f"{said} as h:mm",
            f"What time is {said}, in numbers?",
            f"My grandmother says it is {said}. What does a digital clock show (H:MM, 12-hour)?",
            f"Could you write the time {said} in figures?",
            f"How do you write {said} in numbers, like 7:05?",
            f"Convert the spoken time '{said}' to H:MM",
            f"The bus leaves at {said}. Give me that time in digits.",
            f"Let's meet at {said}. Write that as H:MM, please.",
            f"turn the words {said} into a clock time like 3:20",
            f"The church clock is at {said}; which digits does a 12-hour digital watch display?",
            f"Someone tells me it's {said}. How would that look on my phone, on a 12-hour clock (H:MM)?",
        ),
        think=f"The digital time of {said}: {minutes} minutes {'after' if past else 'before'} {hour or 12} o'clock.",
        code=f'minutes = {start}\nprint(f"{{minutes // 60 % 12 or 12}}:{{minutes % 60:02d}}")',
        answer=answer,
    )


def meetings_conflict(rng: random.Random) -> Draft:
    a, first, gap, second = (rng.randrange(*r, 15) for r in ((480, 900), (30, 121), (-45, 76), (30, 121)))
    b = a + first + (gap or 15)
    if rng.random() < 0.5:
        a, first, b, second = b, second, a, first
    one, two = (clock(a), clock(a + first)), (clock(b), clock(b + second))
    busy = bool(set(range(a, a + first)) & set(range(b, b + second)))
    what = rng.choice(("meeting", "class", "appointment", "call"))
    x, y = f"{one[0]} to {one[1]}", f"{two[0]} to {two[1]}"
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} has a {what} {x} and I ask for one with {p.him} {y}. Do these overlap, True or False?".replace(
                "a appointment", "an appointment"
            ),
            f"one {what} {x}, another {y}, do they clash",
            f"Do a {what} from {x} and another from {y} overlap?".replace("a appointment", "an appointment"),
            f"Is there a conflict between {x} and {y}?",
            f"{one[0]}-{one[1]} and {two[0]}-{two[1]} overlap?",
            f"do {x} and {y} clash",
            f"I have one {what} from {x} and one from {y}. Do they overlap?",
            f"My calendar has something at {one[0]}-{one[1]} and at {two[0]}-{two[1]}. Is that a conflict?",
            f"Room booked {x}; new request {y}. Do the bookings collide?",
            f"Check whether the time slots {one[0]}-{one[1]} and {two[0]}-{two[1]} overlap.",
            f"True or false: the periods {x} and {y} have some time in common",
            f"Does the {what} {y} collide with the one {x} on the same day?",
            f"Please tell me if {x} conflicts with {y}. Touching ends are fine.",
            f"Slot A is {x}, slot B is {y}. Do they overlap?",
            f"Would the {what} {x} get in the way of the other one, {y}?",
            f"One lasts {x}, the other {y}: do the two clash?",
        ),
        think="Whether they overlap: each has to start before the other ends; times as HH:MM compare as text.",
        code=f'print("{one[0]}" < "{two[1]}" and "{two[0]}" < "{one[1]}")',
        answer=str(busy),
    )


def open_at_time(rng: random.Random) -> Draft:
    opens, closes = rng.randrange(360, 660, 30), rng.randrange(900, 1380, 30)
    t = rng.choice((rng.randrange(opens, closes), rng.randrange(300, 1430)))
    t += t in (opens, closes)
    write, form = rng.choice(((clock, "%H:%M"), (half_day_clock, "%I:%M %p")))
    a, b, now = write(opens), write(closes), write(t)
    shop = rng.choice(("shop", "library", "bank", "museum", "pool", "office", "gym", "pharmacy"))
    code = (
        f'print("{a}" <= "{now}" < "{b}")'
        if write is clock
        else f'from datetime import datetime\n\ntimes = [datetime.strptime(t, "{form}") for t in '
        f'("{a}", "{now}", "{b}")]\nprint(times[0] <= times[1] < times[2])'
    )
    return Draft(
        phrasings=(
            f"{shop} hours {a} - {b}, can I go at {now}",
            f"is the {shop} still or already open at {now} if it opens {a} and closes {b}",
            f"The {shop} is open from {a} to {b}. Is it open at {now}?",
            f"Is {now} between {a} and {b}?",
            f"{shop} open {a} to {b}, open at {now}?",
            f"is the {shop} open at {now} if its hours are {a} - {b}",
            f"It is {now}. Can I still go to the {shop}, which is open {a} to {b}?",
            f"Opening hours {a} to {b}: would I find the {shop} open at {now}?",
            f"I get to the {shop} at {now}. It opens at {a} and closes at {b}. Is it open then?",
            f"Check if the time {now} lies within {a} to {b}.",
            f"The sign says {a} - {b}. Is the {shop} open when I come at {now}?",
            f"Does {now} fall into the opening hours from {a} to {b}?",
            f"True or False: at {now} a {shop} with the hours {a} to {b} is open".replace("a office", "an office"),
            f"Please check whether the {shop} ({a} to {b}) is open at {now}.",
            f"Our {shop} works from {a} until {b}; someone knocks at {now}. Are we open?",
            f"Would {now} be within the {shop}'s hours, {a} till {b}?",
        ),
        think=f"Whether {now} is in the hours: it must not be before {a} and must be before {b}.",
        code=code,
        answer=str(t in range(opens, closes)),
    )


def middle_time(rng: random.Random) -> Draft:
    start, half = rng.randrange(300, 900, 5), rng.randrange(10, 260, 5)
    a, b = clock(start), clock(start + 2 * half)
    return Draft(
        phrasings=(
            f"halfway time between {a} and {b}",
            f"What time is halfway between {a} and {b}?",
            f"Find the midpoint of {a} and {b}",
            f"halfway between {a} and {b}",
            f"middle of {a} and {b}, time",
            f"My shift runs from {a} to {b}. At what time is half of it over?",
            f"The match starts at {a} and ends at {b}. When is half time?",
            f"Which time lies exactly in the middle between {a} and {b}?",
            f"I leave at {a} and arrive at {b}. At what time am I halfway there?",
            f"We want a break in the middle of a class from {a} to {b}. At what time is that?",
            f"midpoint time {a} - {b}",
            f"Please give me the time right between {a} and {b}.",
            f"The sun rose at {a} and set at {b}. What time was midway between them?",
            f"At what time is a film that lasts from {a} to {b} half over?",
            f"Between {a} and {b}, which clock time is equally far from both?",
        ),
        think=f"The middle time: add half of the difference between {a} and {b} to {a}.",
        code=(
            f'from datetime import datetime\n\na = datetime.strptime("{a}", "%H:%M")\n'
            f'b = datetime.strptime("{b}", "%H:%M")\nprint((a + (b - a) / 2).strftime("%H:%M"))'
        ),
        answer=clock(start + half),
    )
