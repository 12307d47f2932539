"""Rates and lengths of time told as small stories: batteries, data plans, films with adverts, alarms, played hours."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.system.written import clock
from training.skills.vocabulary import person

_PARSE = "from datetime import datetime, timedelta\n\n"


def battery_loss_per_hour(rng: random.Random) -> Draft:
    hours, rate, p = rng.choice((2, 3, 4, 5, 6, 8)), rng.choice((2, 3, 4, 5, 6, 7, 8, 9, 4.5, 7.5, 2.5)), person(rng)
    start = rng.randint(int(hours * rate) + 2, 100)
    if (hours * rate) % 1 or start < 3:
        return battery_loss_per_hour(rng)
    drop = int(hours * rate)
    end = start - drop
    what = rng.choice(("phone", "laptop", "tablet", "camera", "drone", "headset", "watch"))
    return Draft(
        phrasings=(
            f"My {what} battery goes from {start}% to {end}% in {hours} hours. How many percent per hour is that?",
            f"{p.name} starts a trip with the {what} at {start}% and after {hours} hours it shows {end}%. How much of "
            "the charge, in percent points, is used each hour?",
            f"{what} {start}% to {end}% in {hours} h, percent an hour",
            f"In {hours} hours the {what} fell from {start} to {end} percent. What does it lose in an hour?",
            f"The {what} had {start} percent when I left and {end} percent {hours} hours later. What is the "
            "loss per hour?",
            f"battery drain per hour: {start} -> {end} percent, {hours} hours",
            f"A test of the {what} ran {hours} hours and took the battery from {start}% down to {end}%. Drain per hour "
            "in percent points?",
            f"Compute the percent points lost in one hour if {start}% become {end}% within {hours} hours.",
            f"Over {hours} hours the display changed from {start} to {end} percent; on average how many an hour?",
            f"How fast, in percent points per hour, does a battery empty that drops from {start} to {end} in "
            f"{hours} hours?",
        ),
        think=f"The loss {start} - {end}, divided by {hours} hours.",
        code=f"print(({start} - {end}) / {hours})",
        answer=str(rate),
    )


def hours_until_battery_empty(rng: random.Random) -> Draft:
    rate, hours, p = rng.choice((2, 4, 5, 6, 8, 10, 12)), rng.randint(2, 16) / 2, person(rng)
    left = int(rate * hours)
    if left > 100 or left < 10:
        return hours_until_battery_empty(rng)
    what = rng.choice(("phone", "laptop", "tablet", "camera", "e-bike", "headset", "lamp"))
    return Draft(
        phrasings=(
            f"The battery drops {rate} percent an hour and shows {left}. After how many hours is it empty?",
            f"{p.name}'s {what} is at {left}% and loses {rate}% of a full charge every hour. For how many "
            "hours does it "
            "go on?",
            f"{what} {left}%, minus {rate}% per hour, hours until 0",
            f"My {what} shows {left} percent. It needs {rate} percent points an hour. In how many hours will "
            "it be off?",
            f"No plug on the train! The {what} has {left}% and goes down by {rate} points each hour. How many "
            "hours are "
            "left?",
            f"hours from {left} percent to zero at {rate} percent points an hour",
            f"With {left}% of charge and a use of {rate}% of the full battery per hour, how many hours can "
            f"{p.name} work?",
            f"Divide what is left, {left} percent, by the {rate} percent that each hour takes: how many hours?",
            f"If an hour costs {rate} points and the {what} stands at {left}, when, in hours, is it at 0?",
            f"How many hours does a {what} at {left}% run when it uses {rate} percent points per hour?",
        ),
        think=f"Hours: {left} percent divided by {rate} an hour.",
        code=f"print({left} / {rate})",
        answer=str(float(Fraction(left, rate))),
    )


def data_use_at_this_rate(rng: random.Random) -> Draft:
    days, used, p = rng.randint(5, 25), Fraction(rng.randint(10, 300), 10), person(rng)
    total, of = used * 30 / days, rng.choice((10, 20, 30, 50, 60))
    if tied(total, 2):
        return data_use_at_this_rate(rng)
    shown = f"{float(used):g}"
    cents = (total * 200 + 1) // 2
    return Draft(
        phrasings=(
            f"My data plan has {of} GB a month and I have used {shown} GB after {days} days. At this rate, how many GB "
            "shall I have used after 30 days, to 2 decimals?",
            f"{p.name} used {shown} GB of mobile data in the first {days} days. If it goes on like that, what will 30 "
            "days come to, in GB with 2 decimals?",
            f"{shown} GB in {days} days, how much in 30 days (2 decimals)",
            f"After {days} days the phone says {shown} GB. Project the use for 30 days in GB, 2 decimals.",
            f"We have streamed {shown} GB in {days} days. What is that for a month of 30 days, to 2 decimals?",
            f"projected data in 30 days (GB, 2 decimals) from {shown} GB in {days} days",
            f"Day {days} and already {shown} GB gone! With the same use every day, how many GB is it on day 30 (2 "
            "decimals)?",
            f"Scale {shown} GB from {days} days up to 30 days and round to 2 decimals.",
            f"Assuming equal use per day, {shown} GB after {days} days means how many GB after 30 days? 2 decimals.",
            f"How many GB, to 2 decimals, do 30 days use if {days} days used {shown} GB?",
        ),
        think=f"{shown} GB divided by {days} days, times 30 days, rounded to 2 decimals.",
        code=f"print(round({shown} / {days} * 30, 2))",
        answer=str(float(Fraction(cents, 100))),
    )


def film_end_with_adverts(rng: random.Random) -> Draft:
    start, film, adverts, p = rng.randrange(600, 1320, 5), rng.randint(80, 185), rng.randint(5, 25), person(rng)
    t = clock(start)
    what, before = rng.choice((("film", "of adverts before it"), ("film", "of trailers before it"),
                               ("concert", "of waiting before it"), ("match", "of pause in it"),
                               ("play", "of pause in it")))  # fmt: skip
    return Draft(
        phrasings=(
            f"The {what} is announced for {t} and lasts {film} minutes, with {adverts} minutes {before}. At what time "
            "(HH:MM) can I go home?",
            f"{p.name} sees a {what} at {t}. It is {film} minutes long and there are {adverts} minutes {before}. When "
            f"should I pick {p.him} up (HH:MM)?",
            f"{what} {t}, {film} min plus {adverts} min {before}: end time",
            f"Start {t}, {adverts} minutes {before}, {film} minutes of {what}. What time is it at the end?",
            f"A {what} takes {film} minutes, and to that come {adverts} minutes {before}. If all begins at "
            f"{t}, when is "
            "it over?",
            f"end of a {film} minute {what} with {adverts} minutes {before}, beginning {t}",
            f"My last bus is late at night. When is a {what} of {film} minutes finished that has {adverts} minutes "
            f"{before} and a start at {t}?",
            f"Add {film} and {adverts} minutes to {t}.",
            f"If {t} is the start and there are {film} minutes of {what} and {adverts} minutes {before}, what "
            "is the end?",
            f"Print the end, as HH:MM, of a {what} from {t} on: {film} minutes and {adverts} minutes {before}.",
        ),
        think=f"The end: {film} + {adverts} minutes after {t}.",
        code=(
            f'{_PARSE}end = datetime.strptime("{t}", "%H:%M") + timedelta(minutes={film} + {adverts})\n'
            'print(end.strftime("%H:%M"))'
        ),
        answer=clock((start + film + adverts) % 1440),
    )


def nth_ring_in_minutes(rng: random.Random) -> Draft:
    start, every, n, p = (
        rng.randrange(360, 900, 5),
        rng.choice((15, 20, 25, 35, 40, 45, 50, 75)),
        rng.randint(3, 9),
        person(rng),
    )
    t = clock(start)
    at = start
    for _ in range(n - 1):
        at += every
    what = rng.choice(("buzzer", "bell", "timer", "reminder"))
    return Draft(
        phrasings=(
            f"My {what} goes off every {every} minutes, the first time at {t}. At what time does it go off for time "
            f"number {n}?",
            f"{p.name} stretches every {every} minutes and sets a {what}. It starts at {t}; when is number {n}?",
            f"first {t}, every {every} minutes, time of number {n}",
            f"Number 1 is at {t} and each one comes {every} minutes after the last. What is the time of number {n}?",
            f"A {what} sounds at {t} and then again and again after {every} minutes. When does it sound as number {n}, "
            "the first one counted?",
            f"{what} from {t} in steps of {every} min: when is the {n}. one",
            f"The tours begin at {t} and go every {every} minutes. {p.name} has a ticket for tour {n}. When "
            "does it go?",
            f"Count from {t}, which is number 1, in steps of {every} minutes to number {n} and print the time.",
            f"At what time is event {n} when event 1 is at {t} and {every} minutes lie between one and the next?",
            f"Every {every} minutes from {t} on, the {what} rings: what does the clock say at ring number {n}?",
        ),
        think=f"Number {n} is {n} - 1 steps of {every} minutes after {t}.",
        code=(
            f'{_PARSE}t = datetime.strptime("{t}", "%H:%M") + timedelta(minutes={every} * ({n} - 1))\n'
            'print(t.strftime("%H:%M"))'
        ),
        answer=clock(at % 1440),
    )


def written_time_in_minutes(rng: random.Random) -> Draft:
    h, m, p = rng.randint(1, 12), rng.randint(1, 59), person(rng)
    text = rng.choice((f"{h}h {m}m", f"{h} h {m} min", f"{h}h {m}min"))
    return Draft(
        phrasings=(
            f'{p.name} got "{text}" from a game as playing time. How many minutes is that?',
            f"The sat nav shows {text} to the sea. {p.name} wants to know it in minutes. What do I say?",
            f"{text} in minutes",
            f"My watch says I slept {text}. Turn that into minutes.",
            f"How many minutes long is a film of {text}?",
            f"minutes in {text}?",
            f"The recipe says {text} in the oven, but my timer takes only minutes. What do I set?",
            f"Convert the time {text} to minutes only.",
            f'An app logs "{text}" of screen time; write it as a number of minutes.',
            f"If a flight takes {text}, how many minutes are we in the air?",
        ),
        think=f"Minutes: {h} hours of 60 and {m} more.",
        code=f"print({h} * 60 + {m})",
        answer=str(len(range(h * 60)) + m),
    )
