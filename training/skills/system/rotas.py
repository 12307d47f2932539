"""Rotas, shifts, doses, repeated dates, supplies that run out, late fees and stays."""

from __future__ import annotations

import itertools
import random
from datetime import date, timedelta

from training.skills.base import Draft
from training.skills.system.written import british, call, clock, day, half_day_clock, long, ordinal, short
from training.skills.vocabulary import NAMES, person
from training.skills.wording import joined

_DELTA = "from datetime import date, timedelta\n\n"
_DATE = "from datetime import date\n\n"


def _th(n: int) -> str:
    return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def rota_person(rng: random.Random) -> Draft:
    team, n = rng.sample(NAMES, rng.randint(3, 6)), rng.randint(5, 60)
    unit, chore = rng.choice((("week", "on call"), ("day", "on kitchen duty"), ("week", "on cleaning duty"),
                              ("day", "on watch"), ("week", "in charge of the garden")))  # fmt: skip
    names = ", ".join(team)
    answer = next(itertools.islice(itertools.cycle(team), n - 1, None))
    return Draft(
        phrasings=(
            f"{joined(team)} take turns being {chore}, one {unit} each in this order. Who is {chore} in {unit} {n}?",
            f"The rota is {names} and then it repeats, one {unit} each. Who has {unit} {n}?",
            f"rota {names}, repeating, who in {unit} {n}",
            f"{names} rotate every {unit}; {unit} {n}?",
            f"{team[0]} is {chore} in {unit} 1, then {joined(team[1:])}, then it starts over. Whose turn is "
            f"{unit} {n}?",
            f"Our team rotates in the order {names}, beginning with {unit} 1. Who is {chore} in the {_th(n)} {unit}?",
            f"We swap each {unit} in this order: {names}, and from the start again. Name the person for {unit} {n}.",
            f"In {unit} number {n} of the rotation {names}, whose turn is it?",
            f"Flatmates {joined(team)} share a duty, a {unit} each in turn from {unit} 1 on. Who does it in "
            f"{unit} {n}?",
            f"A schedule cycles through {names} with one {unit} each. Tell me who comes in {unit} {n}.",
            f"who is {chore} in {unit} {n} if {joined(team)} alternate in that order",
            f"Round robin of {names}: please give the name for {unit} {n}, counting from 1.",
            f"{team[0]} begins, the order is {names}, and every {unit} the next one takes over. Who has the "
            f"{_th(n)} {unit}?",
            f"For the duty list {names}, repeated without end, which person stands at {unit} {n}?",
        ),
        think=f"Whose turn it is: the list has {len(team)} names, so take index ({n} - 1) modulo its length.",
        code=f"team = [{', '.join(repr(t) for t in team)}]\nprint(team[({n} - 1) % len(team)])".replace("'", '"'),
        answer=answer,
    )


def shift_pattern(rng: random.Random) -> Draft:
    on, off = rng.choice(((4, 2), (5, 2), (4, 4), (2, 2), (3, 3), (6, 3), (7, 7), (3, 2)))
    start = day(rng, 2018, 2032)
    n = rng.randint(on, 90)
    d, p = start + timedelta(days=n), person(rng)
    pattern = (["on"] * on + ["off"] * off) * 100
    return Draft(
        phrasings=(
            f"I work {on} days on, {off} days off, starting on {long(start)}. Do I work on {long(d)}?",
            f"With a {on} on {off} off pattern from {start}, is {d} a working day?",
            f"{on} on {off} off from {start}, working {d}?",
            f"shift {on}/{off} first day {british(start)}, on duty {british(d)}?",
            f"My shifts go {on} days of work then {off} days free, beginning {short(start)}. Am I on duty on "
            f"{short(d)}?",
            f"{p.name} works {on} days, then rests {off} days, again and again since {start}. Does {p.he} work on {d}?",
            f"The first of {on} working days is {ordinal(start)}, followed by {off} days off. Is {ordinal(d)} a "
            "workday?",
            f"In a rotation of {on} days on and {off} off which started on {british(start)}, do we work on "
            f"{british(d)}?",
            f"Check whether {d} is a working day of a {on}-on, {off}-off rota that begins on {start}.",
            f"do i have to work {short(d)} if i started a {on} on {off} off rota on {short(start)}",
            f"True or False: someone with {on} days on / {off} days off from {start} works on {d}",
            f"A nurse's pattern is {on} days on, {off} days off. Day one was {long(start)}. Is she working on "
            f"{long(d)}?",
            f"Since {british(start)} the crew works {on} days and is free for {off}. Are they at work on {british(d)}?",
            f"Rota: {on} days in, {off} days out, first day in {ordinal(start)}. Will {p.name} be in on {ordinal(d)}?",
        ),
        think=f"Whether it is a working day: days from {start} to {d} modulo {on + off} have to be below {on}.",
        code=f"{_DATE}days = ({call(d)} - {call(start)}).days\nprint(days % ({on} + {off}) < {on})",
        answer=str(pattern[n] == "on"),
    )


def nth_dose_time(rng: random.Random) -> Draft:
    start, every, n = rng.randrange(300, 720, 30), rng.choice((2, 3, 4, 5, 6, 8, 12)), rng.randint(3, 9)
    write, form = rng.choice(((clock, "%H:%M"), (half_day_clock, "%I:%M %p")))
    t, p = write(start), person(rng)
    shape = '.strftime("%I:%M %p").lstrip("0")' if write is half_day_clock else '.strftime("%H:%M")'
    at = start
    for _ in range(n - 1):
        at = (at + every * 60) % 1440
    return Draft(
        phrasings=(
            f"{p.name} is ill and has to drink something every {every} hours; {p.he} began at {t}. At what "
            f"time is glass number {n}, the first one being number 1?",
            f"medicine every {every} hours starting {t}, when is number {n}",
            f"I take a pill every {every} hours and the first was at {t}. At what time is pill number {n}?",
            f"The first dose is at {t}, then one every {every} hours. When is the {_th(n)} dose?",
            f"every {every} hours from {t}, time of dose {n}",
            f"first at {t}, every {every} h, {_th(n)} at?",
            f"A medicine is given every {every} hours starting at {t}. What time is dose {n}?",
            f"{p.name} feeds the baby every {every} hours, for the first time at {t}. At what time is feed number {n}?",
            f"Buses leave every {every} hours beginning at {t}. At what time does the {_th(n)} one leave?",
            f"Starting with {t} as the first, what is the {_th(n)} time in steps of {every} hours?",
            f"if dose 1 was at {t} and I need one every {every} hours, what time is dose {n}",
            f"Backup number 1 ran at {t} and they run every {every} hours. At what clock time does number {n} run?",
            f"Please tell me when to take tablet {n} if tablet 1 was at {t} and they are {every} hours apart.",
            f"The sensor is read every {every} hours, first at {t}. Clock time of reading {n}?",
            f"An alarm rings at {t} for the first time and again every {every} hours; when is ring number {n}?",
            f"Eye drops: {t}, then each {every} hours. What does the clock say at the {_th(n)} drop, the first "
            "included?",
        ),
        think=f"The time of number {n}: it is {n} - 1 steps of {every} hours after {t}.",
        code=(
            f'from datetime import datetime, timedelta\n\nt = datetime.strptime("{t}", "{form}")\n'
            f"print((t + timedelta(hours={every} * ({n} - 1))){shape})"
        ),
        answer=write(at),
    )


def nth_repeat_date(rng: random.Random) -> Draft:
    start, n = day(rng, 2012, 2034), rng.randint(3, 20)
    unit, every = rng.choice((("days", rng.randint(2, 45)), ("days", 10), ("weeks", rng.randint(2, 8)), ("weeks", 2)))
    d = start
    for _ in range(n - 1):
        d = date.fromordinal(d.toordinal() + every * (7 if unit == "weeks" else 1))
    p = person(rng)
    return Draft(
        phrasings=(
            f"The football season starts on {british(start)} and there is a match every {every} {unit}, {n} in "
            "all. When is the last one?",
            f"{p.name} has booked {n} piano lessons, one every {every} {unit}, the first on {long(start)}. On "
            "which date is the final lesson?",
            f"Our sprints last {every} {unit} and sprint 1 started on {start}. On what date does sprint {n} start?",
            f"The first newsletter went out on {british(start)}, then one every {every} {unit}. Date of "
            f"newsletter number {n}?",
            f"Meetings repeat every {every} {unit}, the first on {start}. On what date is the {_th(n)} meeting?",
            f"session 1 is on {start}, one session every {every} {unit}: date of session {n}",
            f"every {every} {unit} from {start}, date of the {_th(n)} time ({start} is the first)",
            f"paid every {every} {unit}, first {start}, when is payday number {n}",
            f"Something happens every {every} {unit}, first on {long(start)}. On what date is the {_th(n)} time?",
            f"Every {every} {unit} from {start}: what is the {_th(n)} date, {start} being the first?",
            f"{_th(n)} date, every {every} {unit}, first {start}",
            f"every {every} {unit} starting {british(start)}, date number {n}",
            f"I get paid every {every} {unit}, for the first time on {short(start)}. When is payday number {n}?",
            f"The first of {n} treatments is on {ordinal(start)}, one every {every} {unit}. On which date is the "
            "last one?",
            f"{p.name} has therapy every {every} {unit}; session 1 is on {british(start)}. What date is session {n}?",
            f"A magazine appears every {every} {unit}. Issue 1 came out on {start}. When does issue {n} come out?",
            f"We water the plant every {every} {unit}, first on {long(start)}. What is the date of watering "
            f"number {n}?",
            f"if meeting 1 is on {start} and we meet every {every} {unit}, when is meeting {n}",
            f"Counting {short(start)} as number 1 and going on in steps of {every} {unit}, which date is number {n}?",
            f"Please find the date of lesson {n}, with lesson 1 on {ordinal(start)} and {every} {unit} between "
            "lessons.",
            f"The bins are emptied every {every} {unit}, first on {british(start)}; which date is collection "
            f"number {n}?",
            f"A sprint starts every {every} {unit} and sprint 1 started on {long(start)}. Start date of sprint {n}?",
        ),
        think=f"The date of number {n}: it is {n} - 1 times {every} {unit} after {start}.",
        code=f"{_DELTA}print({call(start)} + timedelta({unit}={every} * ({n} - 1)))",
        answer=d.isoformat(),
    )


def supply_days(rng: random.Random) -> Draft:
    """On which date a supply is used up, the first day counting."""
    per, days, start = rng.randint(2, 6), rng.randint(5, 60), day(rng, 2015, 2034)
    count, p = per * days, person(rng)
    thing, use = rng.choice((("pills", "take"), ("tablets", "take"), ("capsules", "take"), ("tea bags", "use"),
                             ("nappies", "use"), ("cans of cat food", "use"), ("coffee pods", "use")))  # fmt: skip
    last, left = start, count
    while left > per:
        left, last = left - per, last + timedelta(days=1)
    return Draft(
        phrasings=(
            f"I have {count} {thing} and {use} {per} a day starting on {long(start)}. On what date do I {use} the "
            "last ones?",
            f"{count} {thing}, {per} per day, first day {start}. What is the last day they cover?",
            f"{count} {thing} {per} a day from {start}, last day",
            f"{per} {thing} daily, {count} in total, start {british(start)}, last date covered",
            f"{p.name} starts a pack of {count} {thing} on {short(start)} at {per} a day. On which date is it "
            "finished?",
            f"A supply of {count} {thing} is begun on {ordinal(start)} with {per} used each day. Which is the "
            "last day?",
            f"With {count} {thing} and {per} of them every day from {british(start)} on, on what date are the "
            "last ones used?",
            f"We {use} {per} {thing} per day, starting {start}, and have {count}. What date is the last day with any?",
            f"If {per} {thing} a day are used from {short(start)}, on which day do {count} of them run out (last "
            "day of use)?",
            f"how long do {count} {thing} last at {per} a day from {start}, give the last date",
            f"Please tell me the final day of use: {count} {thing}, {per} daily, beginning {long(start)}.",
            f"The box holds {count} {thing}. Opened on {ordinal(start)}, {per} a day, that day included. Last date?",
            f"On {british(start)} I {use} the first {per} of {count} {thing}, and {per} every day after. When the "
            "last?",
            f"Starting {long(start)} and going through {per} {thing} each day, on what date is a stock of {count} "
            "used up?",
        ),
        think=f"The last day: {count} / {per} days are covered and {start} is the first of them.",
        code=f"{_DELTA}days = {count} // {per}\nprint({call(start)} + timedelta(days=days - 1))",
        answer=last.isoformat(),
    )


def late_fee(rng: random.Random) -> Draft:
    due, n = day(rng, 2015, 2034), rng.randint(1, 75)
    back, p = due + timedelta(days=n), person(rng)
    cents = rng.choice((10, 20, 25, 50, 75, 100, 150, 200, 500))
    fee = f"{cents / 100:.2f}" if cents % 100 else str(cents // 100)
    total = sum(cents for _ in range(n))
    return Draft(
        phrasings=(
            f"The tax form was due on {british(due)} and I'm late: it's {british(back)}. There is a fee of "
            f"${fee} a day. How many dollars is it?",
            f"{p.name} rented a drill until {due} and forgot it in the car. {p.he.capitalize()} took it back "
            f"on {back}. With ${fee} for each day of delay, what is the extra charge?",
            f"book due {due}, brought back {back}, fine ${fee} a day, what do I pay",
            f"A book was due on {long(due)} and came back on {long(back)}. The fee is ${fee} per day late. What "
            "is owed?",
            f"Due {due}, returned {back}, ${fee} a day late fee. How many dollars?",
            f"late fee: due {due}, back {back}, ${fee}/day",
            f"due {british(due)} paid {british(back)} ${fee} per late day total",
            f"{p.name} should have paid on {short(due)} but paid on {short(back)}. Each day late costs ${fee}. "
            "What is the fee?",
            f"The invoice was due on {ordinal(due)}, I paid on {ordinal(back)}. At ${fee} a day, how much is the "
            "late charge?",
            f"At ${fee} for every day late, what do I owe for {due} to {back}?",
            f"A tool rented until {british(due)} was brought back on {british(back)}. How much at ${fee} per "
            "extra day?",
            f"How much is the fine if the due date was {long(due)}, the return date {long(back)} and a day costs "
            f"${fee}?",
            f"library fine ${fee} each day, due {short(due)}, returned {short(back)}, how much",
            f"Please work out the penalty: ${fee} a day, deadline {due}, handed in {back}.",
            f"I returned a DVD on {ordinal(back)} that was due on {ordinal(due)}. They charge ${fee} daily. What "
            "do I pay?",
            f"The rent was to be paid by {british(due)} and came {british(back)}; with ${fee} per day of delay, "
            "what is added?",
            f"Deadline {long(due)}, delivery {long(back)}, penalty ${fee} a day. What does the delay cost in dollars?",
        ),
        think=f"The late fee: the days from {due} to {back} times {fee}.",
        code=f"{_DATE}days = ({call(back)} - {call(due)}).days\nprint(round(days * {fee}, 2))",
        answer=f"{total / 100:.2f}",
    )


def stay_cost(rng: random.Random) -> Draft:
    start, n = day(rng, 2018, 2034), rng.randint(2, 28)
    end, price, p = start + timedelta(days=n), rng.choice((rng.randint(35, 320), rng.randint(4, 30) * 10)), person(rng)
    return Draft(
        phrasings=(
            f"In the hotel from {british(start)} to {british(end)} at {price} euros a night. What's the bill?",
            f"We sleep there from {start} till {end}, {price} a night. What does it come to?",
            f"A hotel costs ${price} a night. What do I pay from {long(start)} to {long(end)}?",
            f"Check-in {start}, check-out {end}, ${price} per night. What is the total?",
            f"hotel {start} to {end}, ${price}/night, total",
            f"${price} per night, in {british(start)}, out {british(end)}, cost",
            f"{p.name} stays from {short(start)} until {short(end)} at ${price} a night. How much is the bill?",
            f"We check in on {ordinal(start)} and leave on {ordinal(end)}. One night is ${price}. How much altogether?",
            f"How much is an apartment for the nights from {start} to {end} at ${price} each?",
            f"The room is ${price} per night; arrival {british(start)}, departure {british(end)}. Price of the stay?",
            f"What will a stay cost, arriving {long(start)} and departing {long(end)}, with ${price} a night?",
            f"how much for a campsite at ${price} a night from {short(start)} to {short(end)}",
            f"Please compute the cost of a hotel from {start} (in) to {end} (out) at a nightly rate of ${price}.",
            f"Boarding for my dog is ${price} per night. I bring him on {ordinal(start)}, fetch him on "
            f"{ordinal(end)}. Total?",
            f"Nights from {british(start)} through the morning of {british(end)}, ${price} each: what does it come to?",
            f"{p.name} books {long(start)} to {long(end)}; every night is charged at ${price}. What must {p.he} pay?",
        ),
        think=f"The price of the stay: the nights from {start} to {end} times {price}.",
        code=f"{_DATE}nights = ({call(end)} - {call(start)}).days\nprint(nights * {price})",
        answer=str(sum(price for _ in range(n))),
    )
