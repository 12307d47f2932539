"""Pay and costs by the day and the hour, and the old riddles about machines, bats and balls."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, money, neat, price, show, tied
from training.skills.vocabulary import ITEMS, person


def cost_over_days(rng: random.Random) -> Draft:
    each, days, p = price(rng, 2, 40), rng.randint(3, 60), person(rng)
    e, what = money(each), rng.choice(("lunch", "parking", "the bus", "a locker", "childcare", "the car"))
    return Draft(
        phrasings=(
            f"{what} costs {e} a day, {days} working days",
            f"{what} is ${e} a day. What does it cost for {days} days?",
            f"{days} days of {what} at ${e} a day",
            f"{p.name} pays ${e} a day for {what}. How much is that in {days} days?",
            f"how much is {what} for {days} days at {e} dollars a day",
            f"I spend ${e} on {what} every day. What do I spend in {days} days?",
            f"{days} x {e} for {what}, total",
            f"At ${e} per day, what does {what} add up to in {days} days?",
            f"What do I pay for {what} over {days} days if it costs ${e} a day?",
            f"How much does {what} cost in {days} days at ${e} per day?",
        ),
        think=f"Multiply {e} by {days} days.",
        code=f"print({neat(f'{e} * {days}', each * days, 2)})",
        answer=show(sum((each for _ in range(days)), Fraction(0))),
    )


def pay_per_hour_worked(rng: random.Random) -> Draft:
    pay, hours = rng.randint(6, 90) * 50, rng.randint(20, 180)
    if tied(Fraction(pay, hours)):
        return pay_per_hour_worked(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"A worker earns {pay} for {hours} hours, what's that per hour?",
            f"${pay} for {hours} hours: pay per hour?",
            f"salary {pay} for {hours} hours, per hour?",
            f"I got ${pay} for {hours} hours of work. What is that an hour?",
            f"{pay} / {hours} h, hourly rate to 2 decimals",
            f"{p.name} is paid ${pay} for {hours} hours. How much is that per hour?",
            f"What hourly wage is ${pay} for {hours} hours?",
            f"hourly rate if i earn {pay} dollars in {hours} hours",
            f"A job pays ${pay} and takes {hours} hours. What does it pay per hour?",
            f"I billed ${pay} for {hours} hours. What was my hourly rate?",
            f"${pay} for {hours} hours of work: what is the pay per hour?",
            f"How much per hour does someone earn who gets ${pay} for {hours} hours?",
        ),
        think=f"Divide {pay} by {hours} hours.",
        code=f"print(round({pay} / {hours}, 2))",
        answer=cents(Fraction(pay, hours)),
    )


def money_lasts_days(rng: random.Random) -> Draft:
    daily, days = rng.randint(5, 60), rng.randint(3, 40)
    total, p = daily * days + rng.randint(1, daily - 1), person(rng)
    return Draft(
        phrasings=(
            f"how many full days will {total} dollars last if I spend {daily} a day",
            f"I have ${total} and spend ${daily} a day. For how many full days is it enough?",
            f"{total} money, {daily} per day, full days?",
            f"{p.name} has ${total} for the holiday and needs ${daily} a day. How many whole days can {p.he} stay?",
            f"How many whole days can I live on ${total} at ${daily} a day?",
            f"budget {total}, {daily} a day, whole days it covers",
            f"With ${total} and daily costs of ${daily}, how many full days can I pay for?",
            f"A room costs ${daily} a day. How many full days can I pay with ${total}?",
            f"For how many full days do ${total} last at ${daily} per day?",
            f"How many full days does ${total} cover when a day costs ${daily}?",
        ),
        think=f"Divide {total} by {daily}, full days only.",
        code=f"print({total} // {daily})",
        answer=str(days),
    )


def hours_of_habit(rng: random.Random) -> Draft:
    times, minutes, weeks = (
        rng.randint(2, 7),
        rng.choice((10, 15, 20, 30, 40, 45, 50, 90)),
        rng.choice((4, 10, 12, 26, 52)),
    )
    hours = Fraction(times * minutes * weeks, 60)
    if (hours * 4).denominator != 1:
        return hours_of_habit(rng)
    does, p = rng.choice(("jog", "swim", "practise", "study", "meditate", "cycle")), person(rng)
    return Draft(
        phrasings=(
            f"I {does} {times} times a week {minutes} minutes each, hours in {weeks} weeks",
            f"{times} x {minutes} minutes a week for {weeks} weeks, how many hours",
            f"If I {does} {minutes} minutes {times} times a week, how many hours is that in {weeks} weeks?",
            f"{p.name} plans to {does} {times} times a week for {minutes} minutes. How many hours is it in {weeks}"
            f" weeks?",
            f"How many hours do I {does} in {weeks} weeks with {times} sessions of {minutes} minutes a week?",
            f"hours after {weeks} weeks: {times} sessions a week, {minutes} minutes per session",
            f"A course meets {times} times a week for {minutes} minutes and runs {weeks} weeks. How many hours is it?",
            f"Each week has {times} lessons of {minutes} minutes. How many hours are {weeks} weeks?",
            f"Doing {minutes} minutes {times} times each week, how many hours do I have after {weeks} weeks?",
            f"How many hours are {times} sessions of {minutes} minutes per week over {weeks} weeks?",
        ),
        think=f"Multiply {times} by {minutes} minutes and {weeks} weeks, divide by 60.",
        code=f"print({times} * {minutes} * {weeks} / 60)",
        answer=show(hours),
    )


def pay_with_extra_percent(rng: random.Random) -> Draft:
    wage, hours, extra = price(rng, 10, 40), rng.randint(2, 12), rng.choice((10, 20, 25, 30, 50, 100))
    total = wage * hours * (100 + extra) / 100
    if tied(total):
        return pay_with_extra_percent(rng)
    w, p, day = money(wage), person(rng), rng.choice(("Saturday", "Sunday", "night", "holiday"))
    return Draft(
        phrasings=(
            f"wage {w}, {hours} hours {day.lower()} shift with {extra}% extra, pay?",
            f"I get ${w} an hour plus {extra}% for {day} work. What do {hours} hours pay?",
            f"{hours} h at {w} + {extra}% bonus",
            f"{p.name} works {hours} hours on a {day} shift at ${w} plus {extra}%. What does {p.he} earn?",
            f"How much do I earn for {hours} hours at ${w} with a {extra}% supplement?",
            f"pay for {hours} {day.lower()} hours, {w} dollars each, {extra} percent extra",
            f"{day} work pays {extra}% more than the usual ${w} an hour. What are {hours} hours worth?",
            f"The hourly wage is ${w}, the {day.lower()} bonus {extra}%. Pay for {hours} hours?",
            f"What is the pay for {hours} hours at ${w} an hour with {extra}% on top?",
            f"How much are {hours} hours at ${w} plus {extra}% extra?",
        ),
        think=f"Multiply {hours} by {w} and add {extra} percent.",
        code=f"print(round({hours} * {w} * (100 + {extra}) / 100, 2))",
        answer=cents(total),
    )


def pay_for_shift(rng: random.Random) -> Draft:
    start, length, rest = rng.randint(12, 22) * 30, rng.randint(8, 20) * 30, rng.choice((15, 30, 30, 45, 60))
    rate, p = rng.randint(5, 20) * 2, person(rng)
    end = start + length
    a, b = (f"{time // 60}:{time % 60:02d}" for time in (start, end))
    total = Fraction((length - rest) * rate, 60)
    return Draft(
        phrasings=(
            f"from {a} to {b} with {rest} min break at {rate} an hour, pay?",
            f"I work {a} to {b}, {rest} minutes unpaid break, ${rate} an hour. What do I earn?",
            f"shift {a}-{b}, {rest} min unpaid, {rate}/h, how much",
            f"{p.name} works from {a} until {b} with an unpaid {rest} minute break for ${rate} an hour. What"
            f" is the pay?",
            f"What is the pay for {a} to {b} less a {rest} minute break at ${rate} per hour?",
            f"money for a day from {a} to {b} minus {rest} minutes at {rate} dollars per hour",
            f"My shift is {a} to {b}. The {rest} minute break is not paid. At ${rate} an hour, what do I get?",
            f"At ${rate} an hour, how much is a shift from {a} to {b} without the {rest} minute break?",
            f"A shift runs from {a} to {b} with {rest} minutes of unpaid break. What does it pay at ${rate} an hour?",
            f"How much does a shift from {a} to {b} pay at ${rate} an hour when {rest} minutes are unpaid?",
        ),
        think=f"Count the minutes from {a} to {b}, less {rest}, in hours times {rate}.",
        code=f"minutes = ({end // 60} * 60 + {end % 60}) - ({start // 60} * 60 + {start % 60}) - {rest}\n"
        f"print(round(minutes / 60 * {rate}, 2))",
        answer=show(total),
    )


def price_before_coupon(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high <= 120])
    paid, off, p = rng.randint(item.low, item.high), rng.choice((2, 3, 5, 8, 10, 15, 20)), person(rng)
    return Draft(
        phrasings=(
            f"{item.a} costs {paid} after a {off} dollar discount, what did it cost before",
            f"I paid ${paid} for {item.a} with ${off} off. What was the full price?",
            f"{paid} after {off} off, original price?",
            f"{p.name} used a ${off} coupon and paid ${paid} for {item.a}. What was the price before?",
            f"What was the price of {item.a} if it is ${paid} after ${off} were taken off?",
            f"price before a {off} dollar voucher if i paid {paid}",
            f"After a ${off} discount the {item.singular} was ${paid}. What did it cost at first?",
            f"A ${off} gift code brought the {item.singular} down to ${paid}. What did it cost originally?",
            f"With ${off} off, {item.a} is ${paid}. What is its regular price?",
            f"{item.a.capitalize()} was reduced by ${off} and now costs ${paid}. What was the old price?",
        ),
        think=f"Add the {off} taken off to the {paid} paid.",
        code=f"print({paid} + {off})",
        answer=str(len(range(-off, paid))),
    )


def fit_into_hours(rng: random.Random) -> Draft:
    minutes, hours = rng.choice((10, 12, 15, 20, 25, 30, 40, 45, 50, 75, 90)), rng.randint(2, 12)
    what, p = rng.choice(("lessons", "meetings", "haircuts", "episodes", "loads of laundry", "calls")), person(rng)
    return Draft(
        phrasings=(
            f"how many {minutes} minute {what} fit into {hours} hours",
            f"{hours} hours, {what} of {minutes} minutes, how many whole ones?",
            f"{hours} h / {minutes} min {what}",
            f"{p.name} has {hours} hours. How many complete {what} of {minutes} minutes fit in?",
            f"How many whole {what} of {minutes} minutes can be done in {hours} hours?",
            f"number of full {what} at {minutes} min each in {hours} hours",
            f"One takes {minutes} minutes. How many complete {what} are possible in {hours} hours?",
            f"In {hours} hours, how many {what} lasting {minutes} minutes can I finish?",
            f"At {minutes} minutes for each, how many complete {what} can I do in {hours} hours?",
            f"How many complete {what} of {minutes} minutes fit in {hours} hours?",
        ),
        think=f"Divide {hours} * 60 minutes by {minutes}, whole ones only.",
        code=f"print({hours} * 60 // {minutes})",
        answer=str(len(range(minutes, hours * 60 + 1, minutes))),
    )


def bat_and_ball(rng: random.Random) -> Draft:
    small, more = rng.randint(1, 40) * 5, rng.randint(1, 20) * 50
    t, d = (f"{cent / 100:.2f}" for cent in (2 * small + more, more))
    big, little = rng.choice((("bat", "ball"), ("book", "pen"), ("hat", "scarf"), ("bottle", "cork"), ("lamp", "bulb")))
    p = person(rng)
    return Draft(
        phrasings=(
            f"a {big} and a {little} cost {t}, the {big} costs {d} more than the {little}. price of the {little}?",
            f"{big} + {little} = {t}, {big} is {d} more, {little} = ?",
            f"A {big} and a {little} cost ${t} together. The {big} is ${d} more than the {little}. What is the"
            f" {little}?",
            f"{p.name} pays ${t} for a {big} and a {little}. The {big} is ${d} dearer. What does the {little} cost?",
            f"The {big} costs ${d} more than the {little}, and both cost ${t}. How much is the {little}?",
            f"how much is the {little} if {big} and {little} are {t} and the {big} is {d} more expensive",
            f"Riddle: {big} and {little} are ${t} in all. The {big} costs ${d} more. The {little}'s price?",
            f"Together a {big} and a {little} are ${t}; the difference is ${d}. What does the cheaper {little} cost?",
            f"Find the price of the {little}: {big} and {little} cost ${t} together, and the {big} costs ${d} more.",
            f"If a {big} costs ${d} more than a {little} and both cost ${t}, what does the {little} cost?",
            f"A {big} with a {little} costs ${t} and the {big} alone ${d} more than the {little}. Price of the"
            f" {little}?",
        ),
        think=f"Take the difference {d} from {t} and halve the rest.",
        code=f"print(round(({t} - {d}) / 2, 2))",
        answer=show(Fraction(small, 100)),
    )


def machines_and_minutes(rng: random.Random) -> Draft:
    a, t, k, m = rng.randint(2, 8), rng.randint(2, 12), rng.randint(2, 6), rng.randint(1, 6)
    b, c = a * rng.randint(1, 4), a * k
    d = b * k * m
    who, things, unit = rng.choice(
        (
            ("machines", "toys", "minutes"),
            ("cats", "mice", "minutes"),
            ("hens", "eggs", "days"),
            ("bakers", "cakes", "hours"),
        )
    )
    does = {"machines": "make", "cats": "catch", "hens": "lay", "bakers": "bake"}[who]
    p = person(rng)
    return Draft(
        phrasings=(
            f"{a} {who} {does} {b} {things} in {t} {unit}. how many {unit} for {c} {who} to {does} {d} {things}",
            f"If {a} {who} {does} {b} {things} in {t} {unit}, how long do {c} {who} need for {d} {things}?",
            f"{a} {who}, {b} {things}, {t} {unit}; {c} {who}, {d} {things}, ? {unit}",
            f"It takes {a} {who} {t} {unit} to {does} {b} {things}. How long does it take {c} {who} to {does} {d}?",
            f"{p.name} knows {a} {who} {does} {b} {things} in {t} {unit}. How many {unit} do {c} need for {d}?",
            f"Riddle: {b} {things} by {a} {who} in {t} {unit}. And {d} {things} by {c} {who}, in how many {unit}?",
            f"how many {unit} do {c} {who} take for {d} {things} when {a} {who} take {t} {unit} for {b}",
            f"In {t} {unit} {a} {who} {does} {b} {things}. In how many {unit} do {c} {who} {does} {d} {things}?",
            f"{c} {who} shall {does} {d} {things}. How many {unit}, if {a} {who} {does} {b} {things} in {t} {unit}?",
            f"How many {unit} do {c} {who} need to {does} {d} {things} if {a} {who} {does} {b} in {t} {unit}?",
        ),
        think=f"One of the {who} does {b} / ({a} * {t}) per {unit[:-1]}; divide {d} by {c} times that.",
        code=f"rate = {b} / ({a} * {t})\nprint(round({d} / ({c} * rate), 2))",
        answer=str(t * m),
    )
