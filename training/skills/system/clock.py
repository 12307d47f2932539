"""Clock times: earlier, later, with AM or PM and without."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.system.written import clock, half_day_clock
from training.skills.vocabulary import person

_THINGS = ("A film", "A train", "The meeting", "The class", "The flight", "The bus", "The match", "The show")


def add_minutes(rng: random.Random) -> Draft:
    start, n = rng.randrange(24 * 60), rng.choice((15, 30, 45, 90, rng.randint(5, 600)))
    t, thing = clock(start), rng.choice(_THINGS)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} goes to a film that starts at {t} and lasts {n} minutes. I pick {p.him} up right after "
            "it. At what time is that?",
            f"The meeting begins at {t} and goes on for {n} minutes. When is it over?",
            f"It is {t} and I must wait {n} minutes. What does the clock show then?",
            f"I put a cake in the oven at {t} and it bakes {n} minutes. When do I take it out?",
            f"train due at {t} is {n} minutes late, when does it come",
            f"timer set for {n} minutes at {t}, when does it ring",
            f"{n} min after {t}, what time",
            f"What time is it {n} minutes after {t}?",
            f"Add {n} minutes to {t}",
            f"{t} plus {n} minutes",
            f"what time is {n} minutes after {t}",
            f"{thing} starts at {t} and lasts {n} minutes. What time does it end?",
            f"It is {t} now. What time will it be in {n} minutes?",
            f"Bread goes into the oven at {t} for {n} minutes. When is it done?",
            f"If I leave at {t} and drive {n} minutes, at what time do I arrive?",
            f"{n} minutes after {t}",
            f"{t} + {n} min",
            f"It's {t}. What time is it in {n} minutes?",
            f"My bus comes {n} minutes after {t}. At what time is that?",
            f"I start cooking at {t} and it takes {n} minutes. What time do we eat?",
            f"what's the time {n} mins past {t}",
            f"A {n}-minute call begins at {t}. When is it over?",
            f"Set a timer for {n} minutes at {t}. At what time does it ring?",
            f"The parking ticket I bought at {t} is good for {n} minutes. Until what time may I park?",
            f"Tell me the clock time {n} minutes later than {t}",
            f"The train due at {t} is {n} minutes late. When does it arrive?",
            f"starting {t}, {n} min later = ?",
            f"Give me the end time: start {t}, duration {n} minutes",
            f"If it's {t} now and I need {n} more minutes, what time will I be done?",
            f"What is the time {n} minutes after {t}?",
            f"If something starts at {t} and takes {n} minutes, when does it finish?",
        ),
        think=f"A later time: add {n} minutes to {t} and format it as HH:MM.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f'end = datetime.strptime("{t}", "%H:%M") + timedelta(minutes={n})\nprint(end.strftime("%H:%M"))'
        ),
        answer=clock(start + n),
    )


def add_hours_and_minutes(rng: random.Random) -> Draft:
    start, h, m = rng.randrange(24 * 60), rng.randint(2, 11), rng.randint(2, 59)
    t, thing = half_day_clock(start), rng.choice(_THINGS)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} gets on a bus at {t} and the ride is {h} hours and {m} minutes. What does the clock "
            f"say, with AM or PM, when {p.he} gets off?",
            f"I fall asleep at {t} and sleep {h} hours {m} minutes. What time do I wake up?",
            f"movie starts {t} and runs {h} h {m} min, when does it end",
            f"{h}h {m}m after {t}",
            f"I leave at {t} and drive {h} hours {m} minutes. When am I there?",
            f"What time is it {h} hours and {m} minutes after {t}?",
            f"Add {h} hours and {m} minutes to {t}",
            f"{t} plus {h} hours {m} minutes",
            f"{thing} begins at {t} and takes {h} hours and {m} minutes. When does it end?",
            f"what time is it {h} hours {m} minutes after {t}",
            f"My shift starts at {t} and is {h} hours and {m} minutes long. When am I free?",
            f"It's {t}. What will the clock show in {h} hours and {m} minutes?",
            f"Start at {t} and go forward {h} hours, {m} minutes. What time is it?",
            f"{h} hours {m} minutes after {t}",
            f"{t} + {h} h {m} min",
            f"It is {t}. What time is it {h} hours and {m} minutes from now?",
            f"A flight takes off at {t} and lasts {h} hours {m} minutes. What time does it land, same time zone?",
            f"The roast goes in at {t} and needs {h} hours {m} minutes. When is it ready?",
            f"I leave at {t} and the drive takes {h} hours and {m} minutes. When do I get there?",
            f"what time will it be {h} hrs {m} mins after {t}",
            f"Tell me the time that is {h} hours, {m} minutes later than {t}.",
            f"start {t}, duration {h} hours {m} min, end time?",
            f"My exam starts at {t} and I have {h} hours and {m} minutes. At what time is it over?",
            f"In {h} hours and {m} minutes from {t}, what time will the clock say?",
            f"The charger was plugged in at {t} and needs {h} hours {m} minutes. When is the phone full?",
            f"Give me {t} plus {h} hours and {m} minutes with AM or PM",
            f"What is the time {h} hours and {m} minutes after {t}?",
            f"If it is {t} now, what time will it be in {h} hours and {m} minutes?",
        ),
        think=f"A later time: add {h} hours and {m} minutes to {t} and format it with AM or PM.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f'end = datetime.strptime("{t}", "%I:%M %p") + timedelta(hours={h}, minutes={m})\n'
            'print(end.strftime("%I:%M %p").lstrip("0"))'
        ),
        answer=half_day_clock(start + 60 * h + m),
    )


def subtract_minutes(rng: random.Random) -> Draft:
    start, n = rng.randrange(24 * 60), rng.choice((15, 30, 45, 90, rng.randint(5, 600)))
    t, thing = clock(start), rng.choice(_THINGS)
    p = person(rng)
    return Draft(
        phrasings=(
            f"The bus leaves at {t} and {p.name} needs {n} minutes to get to the stop. At what time should "
            f"{p.he} leave the house?",
            f"{p.name} has an interview at {t} and never wants to be late again, so {p.he} plans to be there "
            f"{n} minutes early. At what time is that?",
            f"The shop opens at {t}. I live {n} minutes away and want to be there exactly then. When do I set off?",
            f"to arrive at {t} after a trip of {n} minutes, when do I leave",
            f"{n} min earlier than {t}",
            f"dinner at {t}, cooking takes {n} minutes, start when?",
            f"What time was it {n} minutes before {t}?",
            f"Subtract {n} minutes from {t}",
            f"{t} minus {n} minutes",
            f"what time is {n} minutes before {t}",
            f"{thing} is at {t} and the way there takes {n} minutes. When do I have to leave?",
            f"It is {t} now. What time was it {n} minutes ago?",
            f"I must get up {n} minutes before {t}. For what time do I set the alarm?",
            f"Go back {n} minutes from {t}. What does the clock show?",
            f"{n} minutes before {t}",
            f"{t} - {n} min",
            f"It's {t}. What was the time {n} minutes ago?",
            f"I have to be there at {t} and the drive is {n} minutes. What time should I leave?",
            f"Dinner is at {t} and takes {n} minutes to cook. When do I have to start?",
            f"what's the time {n} mins before {t}",
            f"A {n}-minute film ended at {t}. When did it begin?",
            f"Set a reminder {n} minutes ahead of my {t} meeting. At what time does it go off?",
            f"Doors open {n} minutes before the show, which is at {t}. When do they open?",
            f"Tell me the clock time {n} minutes earlier than {t}",
            f"I got here {n} minutes early for a {t} appointment. What time did I arrive?",
            f"end {t}, duration {n} min, start time?",
            f"By {t} I had waited {n} minutes. Since what time?",
            f"Count back {n} minutes from {t}. What time do you get?",
            f"What is the time {n} minutes before {t}?",
            f"If it took {n} minutes and ended at {t}, when did it start?",
        ),
        think=f"An earlier time: subtract {n} minutes from {t} and format it as HH:MM.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f'start = datetime.strptime("{t}", "%H:%M") - timedelta(minutes={n})\n'
            'print(start.strftime("%H:%M"))'
        ),
        answer=clock(start - n),
    )


def to_24_hours(rng: random.Random) -> Draft:
    n = rng.randrange(1440)
    t = half_day_clock(n)
    p = person(rng)
    return Draft(
        phrasings=(
            f"My American aunt says she'll call at {t}. What's that on a 24 hour clock, as HH:MM?",
            f"{p.name}'s ticket says {t} and {p.his} watch counts to 24 hours. What will the watch show, HH:MM?",
            f"{t} on a 24 hour clock",
            f"write {t} without am or pm, as HH:MM",
            f"Convert {t} to 24-hour time",
            f"What is {t} in 24 hour format?",
            f"{t} in 24h",
            f"{t.lower()} to 24 hour clock",
            f"Write {t} on the 24-hour clock",
            f"How is {t} written in military time (HH:MM)?",
            f"My train ticket uses the 24-hour clock. What does it say for {t}?",
            f"Please convert the time {t} to HH:MM in 24-hour notation.",
            f"{t} in military time",
            f"{t} -> 24h, HH:MM",
            f"What's {t} in 24-hour time?",
            f"My alarm is set for {t}. How does that read in 24-hour format?",
            f"How do I write {t} as a 24 hour time, HH:MM?",
            f"The flight leaves at {t}. Put that in 24-hour notation.",
            f"Change {t} to the 24 hour clock, please",
            f"24 hour version of {t}",
            f"I need {t} in HH:MM, 24-hour",
            f"Give me {t} in European time format (24 hours)",
            f"A form only takes 24-hour times. What do I enter for {t}?",
            f"Turn {t} into 24-hour time with two digits for the hour",
            f"What does a 24 hour clock show at {t}?",
            f"Convert {t} to 24-hour format.",
            f"What is {t} on a 24-hour clock?",
        ),
        think=f"24-hour time: parse {t} with AM/PM and format it as HH:MM.",
        code=(f'from datetime import datetime\n\nprint(datetime.strptime("{t}", "%I:%M %p").strftime("%H:%M"))'),
        answer=clock(n),
    )


def to_12_hours(rng: random.Random) -> Draft:
    n = rng.randrange(1440)
    t = clock(n)
    p = person(rng)
    return Draft(
        phrasings=(
            f"My clock shows {t} but my mother likes AM and PM. How does she write it?",
            f"The invitation says {t}, and {p.name}'s American guests want it with AM or PM. What do we print "
            "for them?",
            f"convert {t} to am pm time",
            f"how do americans write {t}",
            f"{t} military time as am/pm",
            f"Convert {t} to 12-hour time with AM/PM",
            f"What is {t} in 12 hour format?",
            f"{t} in am/pm",
            f"{t} to 12 hour clock",
            f"Write {t} on the 12-hour clock with AM or PM",
            f"How do Americans write {t}, with AM or PM?",
            f"The schedule says {t}. What is that in 12-hour time?",
            f"Please change the time {t} to AM/PM notation.",
            f"{t} -> AM/PM",
            f"What's {t} in AM/PM?",
            f"What time is {t} on a 12-hour clock?",
            f"My ticket says {t}. Is that AM or PM, and what time exactly? Write it like 3:05 PM.",
            f"How do I say {t} with AM or PM?",
            f"The train goes at {t}. Give me that as a 12-hour time.",
            f"Change {t} to the 12 hour clock, please",
            f"am/pm version of {t}",
            f"I need {t} in regular time, with AM or PM",
            f"military time {t} to regular time",
            f"Turn the 24-hour time {t} into 12-hour time",
            f"My American friend asks what {t} means. Write it with AM or PM.",
            f"{t} 24h to 12h",
            f"Convert {t} to 12-hour format.",
            f"What is {t} in AM/PM time?",
        ),
        think=f"12-hour time: parse {t} and format it with AM or PM, without a leading zero.",
        code=(
            "from datetime import datetime\n\n"
            f't = datetime.strptime("{t}", "%H:%M")\nprint(t.strftime("%I:%M %p").lstrip("0"))'
        ),
        answer=half_day_clock(n),
    )


def clock_earlier_or_later(rng: random.Random) -> Draft:
    """On the 12-hour clock; hours together with minutes only back, as `add_hours_and_minutes` has them forward."""
    start, minutes, hours = (
        rng.randrange(0, 1440, 5),
        rng.choice((5, 10, 15, 20, 25, 30, 40, 45, 50)),
        rng.randint(2, 11),
    )
    kind = rng.choice(("minutes", "hours", "both"))
    hours, minutes = hours * (kind != "minutes"), minutes * (kind != "hours")
    earlier = kind == "both" or rng.random() < 0.5
    amount = " and ".join(f"{n} {unit}" for n, unit in ((hours, "hours"), (minutes, "minutes")) if n)
    steps = ", ".join(f"{unit}={n}" for n, unit in ((hours, "hours"), (minutes, "minutes")) if n)
    t = half_day_clock(start)
    when, ago, sign, word = ("before", "ago", "-", "minus") if earlier else ("after", "from now", "+", "plus")
    stories = (
        (
            f"I have to be at work at {t} and the way takes {amount}. When do I leave?",
            f"Dinner is at {t} and takes {amount} to cook. What time do I start?",
            f"The film ended at {t} and was {amount} long. When did it begin?",
            f"Wake me {amount} before my appointment at {t}. What time is that?",
            f"It took {amount} and was over at {t}. At what time did it start?",
        )
        if earlier
        else (
            f"I leave for work at {t} and the way takes {amount}. When am I there?",
            f"I start cooking at {t} and dinner takes {amount}. What time do we eat?",
            f"The film begins at {t} and is {amount} long. When does it end?",
            f"I fell asleep at {t} and slept for {amount}. What time did I wake up?",
            f"It starts at {t} and takes {amount}. At what time is it over?",
        )
    )
    return Draft(
        phrasings=(
            f"What time is it {amount} {when} {t}?",
            f"{t} {word} {amount}",
            f"{amount} {when} {t}",
            f"It's {t}. What time {'was' if earlier else 'will'} it {'' if earlier else 'be '}{amount} {ago}?",
            f"what time is {amount} {when} {t.lower()}",
            *stories,
            f"{'Subtract' if earlier else 'Add'} {amount} {'from' if earlier else 'to'} {t}",
            f"Go {'back' if earlier else 'forward'} {amount} from {t}. What time is it, with AM or PM?",
            f"The time is {t}. What {'was' if earlier else 'will be'} the time {amount} {ago}?",
            f"Tell me the time that is {amount} {'earlier' if earlier else 'later'} than {t}.",
            f"clock: {t}, {amount} {'earlier' if earlier else 'later'}",
            f"If it is {t} now, what {'did' if earlier else 'will'} the clock say {amount} {ago}?",
            f"{amount} {'earlier' if earlier else 'later'} than {t} is what time",
            f"My watch says {t}. What {'did it say' if earlier else 'will it say'} {amount} {ago}?",
            f"I need the time {amount} {when} {t}, with AM or PM.",
            f"Give me {t} {word} {amount}.",
            f"Which time is {amount} {when} {t}?",
            f"What is the time {amount} {when} {t}?",
        ),
        think=f"{'An earlier' if earlier else 'A later'} time: {'subtract' if earlier else 'add'} {amount} "
        f"{'from' if earlier else 'to'} {t} and format it with AM or PM.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f't = datetime.strptime("{t}", "%I:%M %p") {sign} timedelta({steps})\n'
            'print(t.strftime("%I:%M %p").lstrip("0"))'
        ),
        answer=half_day_clock(start + (-1 if earlier else 1) * (60 * hours + minutes)),
    )
