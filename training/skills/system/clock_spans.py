"""How long it is from one clock time to another."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.system.written import clock, half_day_clock
from training.skills.vocabulary import person


def minutes_between_times(rng: random.Random) -> Draft:
    a = rng.randrange(0, 1300)
    b = rng.randrange(a + 5, 1440)
    first, second = clock(a), clock(b)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} puts the washing on at {first} and it is done at {second}. How many minutes did it run?",
            f"from {first} to {second} how many mins",
            f"it's {first}, the bus comes at {second}, how many minutes to wait",
            f"{second} minus {first} in minutes",
            f"How many minutes are there between {first} and {second}?",
            f"How many minutes are from {first} to {second}?",
            f"minutes between {first} and {second}",
            f"Difference in minutes between {first} and {second} on the same day",
            f"how many minutes from {first} till {second}",
            f"The lesson goes from {first} to {second}. How long is it in minutes?",
            f"I parked at {first} and came back at {second}. How many minutes did I park?",
            f"Calculate the time from {first} to {second} in minutes.",
            f"{first} to {second} in minutes",
            f"{first}-{second} how many min",
            f"My call lasted from {first} to {second}. How many minutes was I on the phone?",
            f"The bus left at {first} and got there at {second}; how many minutes did the ride take?",
            f"How long is it in minutes between {first} and {second}?",
            f"It's {first} now and the train goes at {second}. How many minutes do I have?",
            f"number of minutes from {first} until {second}",
            f"Tell me how many minutes a meeting from {first} to {second} takes.",
            f"start {first}, end {second}, length in minutes?",
            f"The cake was in the oven from {first} till {second}. For how many minutes?",
            f"I ran from {first} to {second} today. How many minutes of running is that?",
            f"How many mins are in the time from {first} to {second}?",
            f"Give me the elapsed minutes: {first} to {second}",
            f"If class starts at {first} and ends at {second}, how many minutes does it last?",
            f"How many minutes pass from {first} until {second}?",
            f"What is the number of minutes between {first} and {second}?",
        ),
        think=f"Minutes between two times: subtract {first} from {second} and divide the seconds by 60.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "%H:%M")\nend = datetime.strptime("{second}", "%H:%M")\n'
            "print((end - start).seconds // 60)"
        ),
        answer=str(b - a),
    )


def hours_between_times(rng: random.Random) -> Draft:
    a = rng.randrange(0, 1200, 5)
    b = rng.randrange(a + 15, 1440, 5) if rng.random() < 0.5 else a + rng.randrange(30, 1440 - a, 30)
    first, second = clock(a), clock(b)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} opened the shop at {first} and closed it at {second}. For how many hours was it open, "
            "as a decimal number with at most 2 decimals?",
            f"lamp on at {first} and off at {second}, how many hours",
            f"{first} till {second} in hours",
            f"How many hours are there between {first} and {second}?",
            f"How many hours is it from {first} to {second}?",
            f"hours between {first} and {second}",
            f"Difference in hours between {first} and {second}, as a decimal",
            f"how many hours from {first} till {second}",
            f"The museum is open from {first} to {second}. How many hours is that?",
            f"I slept from {first} until {second}. How many hours of sleep did I get?",
            f"Calculate the time from {first} to {second} in hours, rounded to 2 decimals.",
            f"{first} to {second} in hours",
            f"{first}-{second} how many hours",
            f"The shop opens at {first} and closes at {second}. For how many hours is it open?",
            f"I was at the airport from {first} until {second}. How many hours did I wait?",
            f"number of hours from {first} to {second}, as a decimal number",
            f"How long is it in hours between {first} and {second}?",
            f"A babysitter stayed from {first} to {second}. For how many hours do I pay her?",
            f"start {first}, end {second}, length in hours?",
            f"Tell me how many hours an event from {first} to {second} lasts",
            f"We drove from {first} to {second} on the same day. How many hours were we on the road?",
            f"Give me the time between {first} and {second} in hours (2 decimals)",
            f"How many hrs from {first} to {second}?",
            f"It's {first} and the party starts at {second}. In how many hours is that?",
            f"The power was out from {first} till {second}; how many hours was that?",
            f"How many hours pass from {first} until {second}?",
            f"What is the number of hours between {first} and {second}?",
        ),
        think=f"Hours between two times: subtract {first} from {second} and divide the seconds by 3600.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "%H:%M")\nend = datetime.strptime("{second}", "%H:%M")\n'
            "print(round((end - start).seconds / 3600, 2))"
        ),
        answer=str(round((b - a) / 60, 2)),
    )


def working_hours(rng: random.Random) -> Draft:
    a = rng.randrange(6 * 60, 11 * 60, 15)
    b = a + rng.randrange(4 * 60, 10 * 60, 15)
    rest = rng.choice((15, 30, 45, 60))
    written, pattern = rng.choice(((clock, "%H:%M"), (half_day_clock, "%I:%M %p")))
    first, second = written(a), written(b)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} works from {first} to {second} with a {rest} minute break that isn't paid. How many "
            f"hours is {p.he} paid for, as a decimal number?",
            f"I wrote {first} and {second} on my time sheet and had {rest} minutes for lunch. My boss wants "
            "the hours worked as a decimal. What do I put down?",
            f"I worked {first} to {second} with a {rest} minute lunch. How many hours did I work, as a decimal?",
            f"I drove off at {first}, rested {rest} minutes on the way and got there at {second}. For how many "
            "hours was I driving (a decimal number)?",
            f"clock in {first}, clock out {second}, unpaid break {rest} minutes, paid hours",
            f"shift {first} to {second}, lunch {rest} min, how many hours do I get paid for",
            f"I work from {first} to {second} with a {rest} minute break. How many hours do I work?",
            f"How many hours are worked from {first} to {second} minus a break of {rest} minutes?",
            f"A shift runs from {first} to {second} with {rest} minutes of break. How long is it in hours?",
            f"hours worked {first} to {second} with {rest} min break",
            f"work hours from {first} until {second}, {rest} minutes lunch",
            f"Start {first}, end {second}, break {rest} minutes: how many working hours?",
            f"Calculate my working time in hours: {first} to {second}, minus {rest} minutes for lunch.",
            f"Tom came at {first}, left at {second} and paused {rest} minutes. How many hours will he be paid?",
            f"{first} to {second} minus {rest} min break, hours?",
            f"My shift is {first}-{second} with {rest} minutes unpaid break. How many paid hours is that?",
            f"I clock in at {first} and out at {second}, with a lunch of {rest} minutes. How many hours do I work?",
            f"time sheet: in {first}, out {second}, break {rest} min. Hours worked?",
            f"How many hours a day do I work if I go from {first} to {second} and rest {rest} minutes?",
            f"She worked from {first} until {second}, less {rest} minutes for lunch. How many hours did she work?",
            f"Give me the net hours of a day from {first} to {second} with a pause of {rest} minutes",
            f"What is my working time in hours: begin {first}, finish {second}, {rest} min off for lunch?",
            f"The office day is {first} to {second}, and {rest} minutes of it are break. How many hours are work?",
            f"With {rest} minutes of break, how many hours of work are there from {first} to {second}?",
            f"paid hours for {first} till {second}, {rest} minutes break not paid",
            f"Our nurse starts at {first}, goes home at {second} and has {rest} minutes off between. Hours on duty?",
            f"need total hours worked, {first} to {second}, take away {rest} minutes for the break",
            f"How many hours did I work if I started at {first}, ended at {second} and took {rest} minutes off?",
            f"What are the working hours from {first} to {second} with a break of {rest} minutes?",
        ),
        think=f"Working hours: subtract {first} from {second}, take off the break of {rest} minutes and divide by 60.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "{pattern}")\nend = datetime.strptime("{second}", "{pattern}")\n'
            f"print(((end - start).seconds / 60 - {rest}) / 60)"
        ),
        answer=str((b - a - rest) / 60),
    )


def elapsed_time(rng: random.Random) -> Draft:
    a = rng.randrange(0, 1300)
    b = rng.randrange(a + 65, 1440)
    written, unit = rng.choice(
        ((clock, "clock"), (half_day_clock, "clock"), (half_day_clock, "minutes"), (half_day_clock, "hours"))
    )
    first, second = written(a), written(b)
    pattern = "%H:%M" if written is clock else "%I:%M %p"
    ask = {"clock": "in hours and minutes (H:MM)", "minutes": "in minutes", "hours": "in hours (2 decimals)"}[unit]
    end = {
        "clock": 'minutes = (end - start).seconds // 60\nprint(f"{minutes // 60}:{minutes % 60:02d}")',
        "minutes": "print((end - start).seconds // 60)",
        "hours": "print(round((end - start).seconds / 3600, 2))",
    }[unit]
    hours, minutes = divmod(b - a, 60)
    return Draft(
        phrasings=(
            f"The hike began at {first} and ended at {second}. How long was it, {ask}?",
            f"left {first}, arrived {second}, travel time {ask}",
            f"sunrise {first}, sunset {second}, daylight {ask}",
            f"lights on from {first} to {second}, how long {ask}",
            f"How long is it from {first} to {second}, {ask}?",
            f"How much time is there between {first} and {second} {ask}?",
            f"time from {first} to {second} {ask}",
            f"{first} - {second} {ask}",
            f"My shift is from {first} to {second}. How long is that {ask}?",
            f"We left at {first} and got home at {second} on the same day. How long were we away, {ask}?",
            f"The film starts at {first} and ends at {second}. How long is it {ask}?",
            f"elapsed time {first} until {second}, {ask}",
            f"Give the time that passes between {first} and {second} {ask}.",
            f"I slept from {first} to {second}. Tell me how long {ask}.",
            f"Calculate the difference between {first} and {second} of one day {ask}",
            f"start {first}, end {second}: duration {ask}",
            f"It's {first} now and the game is at {second}. How long do I have to wait, {ask}?",
            f"What is the length of a meeting from {first} till {second} {ask}?",
            f"A car was parked from {first} to {second}. For how long, {ask}?",
            f"What is the time difference between {first} and {second} {ask}?",
            f"{first} to {second}: how long, {ask}",
            f"The bus leaves at {first} and is there at {second}. Give the travel time {ask}.",
            f"From {first} till {second} is how long {ask}?",
            f"I started at {first} and finished at {second}. How long did I need, {ask}?",
            f"Find the time between {first} and {second} {ask}.",
            f"How long does it last from {first} until {second}, {ask}?",
        ),
        think=f"The time between, {ask}: subtract {first} from {second} and convert the seconds.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "{pattern}")\n'
            f'end = datetime.strptime("{second}", "{pattern}")\n{end}'
        ),
        answer={"clock": f"{hours}:{minutes:02d}", "minutes": str(b - a), "hours": str(round((b - a) / 60, 2))}[unit],
    )


def hours_over_midnight(rng: random.Random) -> Draft:
    a, b = rng.randrange(18 * 60, 24 * 60, 15), rng.randrange(60, 10 * 60, 15)
    written = rng.choice((clock, half_day_clock))
    first, second = written(a), written(b)
    pattern = "%H:%M" if written is clock else "%I:%M %p"
    return Draft(
        phrasings=(
            f"If the alarm is set for {second} and I go to bed at {first}, how many hours of sleep do I get?",
            f"The bus goes at {first} and gets in at {second} the next morning. How many hours am I on it?",
            f"slept {first} to {second}, how many hours of sleep",
            f"night shift {first} to {second}, hours",
            f"Bed at {first}, up at {second}. Hours of sleep?",
            f"I slept from {first} to {second} the next morning. How many hours is that?",
            f"How many hours are there from {first} to {second} on the following day?",
            f"hours from {first} to {second} next day",
            f"{first} until {second} overnight, how many hours",
            f"A night shift goes from {first} to {second}. How many hours long is it?",
            f"The bar opens at {first} and closes at {second} after midnight. For how many hours is it open?",
            f"Could you work out how many hours lie between {first} in the evening and {second} in the morning after?",
            f"night shift {first} {second} duration in hours",
            f"Going past midnight, how long is it in hours from {first} to {second}?",
            f"The babysitter came at {first} and left at {second} the next day. How many hours do I pay?",
            f"{first} to {second} (next morning) in hours",
            f"I went to bed at {first} and got up at {second} the next day. How many hours did I sleep?",
            f"How many hours is it from {first} until {second} the next morning?",
            f"My night shift starts at {first} and ends at {second} the next day. How many hours do I work?",
            f"hours of sleep: bed {first}, up {second} next morning",
            f"The store's alarm is on from {first} to {second} the next day. For how many hours?",
            f"Bed at {first}, alarm at {second} the following morning: how many hours of sleep?",
            f"Tell me the number of hours between {first} tonight and {second} tomorrow.",
            f"The party went from {first} to {second} the next day. How many hours did it last?",
            f"It is {first} and I have to get up at {second} tomorrow. How many hours can I sleep?",
            f"from {first} today to {second} tomorrow, hours?",
            f"A night train leaves at {first} and arrives at {second} the next day. How many hours is the ride?",
            f"Find the hours from {first} to {second} of the next day.",
            f"How long, in hours, is a night from {first} until {second} the day after?",
        ),
        think=f"Hours over midnight: subtract {first} from {second}; the seconds wrap at a day; divide by 3600.",
        code=(
            "from datetime import datetime\n\n"
            f'start = datetime.strptime("{first}", "{pattern}")\nend = datetime.strptime("{second}", "{pattern}")\n'
            "print((end - start).seconds / 3600)"
        ),
        answer=str((1440 - a + b) / 60),
    )
