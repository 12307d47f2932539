"""Nurses' and office workers' sums: tablets, drips, doses, pay for hours, deductions, rent by the day, shared work."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, money, neat, price, show, tied
from training.skills.vocabulary import people, person


def tablets_for_dose(rng: random.Random) -> Draft:
    strength, count = rng.choice((5, 10, 20, 25, 40, 50, 75, 100, 125, 200, 250, 400, 500)), rng.randint(2, 8)
    liquid = rng.random() < 0.35
    per = rng.choice((5, 10)) if liquid else 1
    tablets = Fraction(count, 2)
    dose, d = tablets * strength, show(tablets * strength)
    who, unit = person(rng), "ml" if liquid else "tablets"
    has = f"{strength} mg in {per} ml" if liquid else f"{strength} mg per tablet"
    holds = f"The syrup has {has}." if liquid else f"One tablet has {strength} mg."
    what = "syrup" if liquid else "tablets"
    return Draft(
        phrasings=(
            f"A nurse has to give {d} mg of a drug and has it with {has}. How many {unit}?",
            f"{d} mg to give, {has}: {unit}?",
            f"The dose is {d} mg. {holds} How many {unit} do I give?",
            f"order {d} mg, stock {has}, how many {unit}",
            f"A patient needs {d} mg and we have {what} with {has}. How many {unit} is one dose?",
            f"how many {unit} for {d} mg if there are {has}",
            f"Ordered: {d} mg. On hand: {has}. Number of {unit}?",
            f"{who.name} must take {d} mg. {holds} How many {unit} is that?",
            f"Calculate how many {unit} make {d} mg at {has}.",
            f"dose {d}mg, {has} -> {unit}?",
            f"A nurse has to give {d} mg. {holds} How many {unit} are needed?",
            f"If the medicine contains {has}, how many {unit} hold {d} mg?",
            f"Our doctor prescribed {d} mg at a time. {holds} How many {unit} is each time?",
            f"With {has}, what number of {unit} gives {d} mg?",
        ),
        think=f"The {unit} are the dose {d} mg divided by {strength} mg{f', times {per} ml' if liquid else ''}.",
        code=f"print({d} / {strength} * {per})" if liquid else f"print({d} / {strength})",
        answer=show(dose / strength * per),
    )


def drip_rate(rng: random.Random) -> Draft:
    volume, hours, factor = rng.randint(2, 40) * 50, rng.randint(1, 12), rng.choice((10, 15, 20, 60))
    value = Fraction(volume * factor, hours * 60)
    if abs(float(value % 1) - 0.5) < 0.01:
        return drip_rate(rng)
    h, who = f"{hours} hour{'s' if hours > 1 else ''}", person(rng)
    end = "to the nearest whole drop"
    return Draft(
        phrasings=(
            f"{volume} ml must run in over {h}. The set gives {factor} drops per ml. How many drops per minute, {end}?",
            f"iv {volume} ml, {h}, {factor} drops/ml, drops per minute, {end}",
            f"What is the drip rate in drops per minute for {volume} ml over {h} at {factor} gtt/ml, {end}?",
            f"drip rate: {volume} ml over {h}, {factor} drops per ml. drops per minute ({end})?",
            f"how many drops a minute for {volume} ml in {h} with {factor} drops per ml, {end}",
            f"{who.name} gets {volume} ml of fluid in {h}, drop factor {factor}. Find the drops per minute, {end}.",
            f"Calculate gtt/min: {volume} ml, {h}, {factor} gtt/ml, {end}.",
            f"An infusion of {volume} ml lasts {h}. {factor} drops make a ml. How many drops per minute ({end})?",
            f"Drop factor {factor}, volume {volume} ml, time {h}. Drops per minute, {end}?",
            f"I have to give {volume} ml in {h} and the tubing has {factor} drops per ml. Drops a minute, {end}?",
            f"For {volume} ml over {h} and a {factor} drop set, what is the flow in drops per minute, {end}?",
        ),
        think=f"All drops are {volume} * {factor}; divide by the minutes {hours} * 60.",
        code=f"print(round({volume} * {factor} / ({hours} * 60)))",
        answer=str(round(value)),
    )


def infusion_per_hour(rng: random.Random) -> Draft:
    volume, hours = (
        rng.randint(2, 60) * 50,
        rng.choice((Fraction(rng.randint(2, 24)), Fraction(rng.choice((1, 3, 5)), 2))),
    )
    value = volume / hours
    if tied(value):
        return infusion_per_hour(rng)
    h, who = show(hours), person(rng)
    return Draft(
        phrasings=(
            f"How many ml per hour is {volume} ml over {h} hours?",
            f"{volume} ml over {h} hours, ml per hour",
            f"An infusion of {volume} ml should take {h} hours. At how many ml/h do I set the pump?",
            f"{volume} ml in {h} h, rate in ml/h?",
            f"what pump rate in ml per hour for {volume} ml in {h} hours",
            f"{who.name} gets {volume} ml over {h} hours. What is the rate in ml per hour?",
            f"Calculate the flow rate in ml/h: {volume} ml, {h} h.",
            f"Set the rate: {volume} ml of saline within {h} hours. How many ml each hour?",
            f"If {volume} ml have to be in after {h} hours, how many ml per hour is that?",
            f"A pump delivers {volume} ml in {h} hours. Give its rate in ml per hour.",
            f"Flow in ml per hour for {volume} ml and {h} hours?",
        ),
        think=f"The rate is {volume} ml divided by {h} hours.",
        code=f"print({neat(f'{volume} / {h}', value, 2)})",
        answer=cents(value),
    )


def doses_in_course(rng: random.Random) -> Draft:
    every, days = rng.choice((2, 3, 4, 6, 8, 12)), rng.randint(2, 21)
    each = rng.choice((1, 1, 2))
    who, thing = person(rng), rng.choice(("tablet", "pill", "capsule"))
    taken = f"{each} {thing}{'s' if each > 1 else ''}"
    total = sum(each for hour in range(24 * days) if hour % every == 0)
    return Draft(
        phrasings=(
            f"I take {taken} every {every} hours for {days} days. How many {thing}s is that?",
            f"{taken} every {every} hours, {days} days, total {thing}s",
            f"How many {thing}s do I need for {days} days at {taken} every {every} hours?",
            f"{who.name} takes {taken} every {every} hours. How many {thing}s does {who.he} take in {days} days?",
            f"how many {thing}s in {days} days if its {taken} every {every} hours",
            f"A course is {taken} every {every} hours over {days} days. How many {thing}s should be in the pack?",
            f"Prescription: {taken} each {every} h, {days} days. Number of {thing}s?",
            f"Calculate the total of {thing}s for {days} days, {taken} every {every} hours.",
            f"With {taken} every {every} hours round the clock, how many {thing}s go in {days} days?",
            f"The label says {taken} every {every} hours for {days} days. Count the {thing}s.",
            f"A nurse hands out {taken} every {every} hours. How many {thing}s is that in {days} days?",
        ),
        think=f"A day has 24 / {every} doses of {each}, and there are {days} days.",
        code=f"print({days} * 24 // {every} * {each})" if each > 1 else f"print({days} * 24 // {every})",
        answer=str(total),
    )


def amount_by_weight(rng: random.Random) -> Draft:
    what, per, unit = rng.choice((
        ("water", rng.choice((25, 30, 33, 35, 40)), "ml"), ("protein", rng.choice((1, 2)), "g"),
        ("dry food", rng.choice((10, 15, 20, 25)), "g"), ("fluid", rng.choice((30, 40, 50, 100)), "ml"),
    ))  # fmt: skip
    weight = rng.randint(12, 180)
    w, who = show(Fraction(weight, 2)), person(rng)
    total = Fraction(weight * per, 2)
    return Draft(
        phrasings=(
            f"You need {per} {unit} of {what} per kg a day. How many {unit} is that for {w} kg?",
            f"{per} {unit} {what} per kg, weight {w} kg, how many {unit}",
            f"I weigh {w} kg. At {per} {unit} of {what} per kilo, how many {unit} do I need a day?",
            f"{what} per day in {unit} for {w} kg at {per} {unit}/kg",
            f"how much {what} in {unit} for someone of {w} kg if its {per} {unit} per kg",
            f"{who.name} weighs {w} kg and should have {per} {unit} of {what} per kg. How many {unit} is that?",
            f"Calculate the daily {what} in {unit}: {w} kg, {per} {unit} per kg.",
            f"A dog of {w} kg gets {per} {unit} of {what} per kg. How many {unit} in all?",
            f"If each kg of body weight takes {per} {unit} of {what}, how many {unit} do {w} kg take?",
            f"The rule is {per} {unit} of {what} for every kilogram. How many {unit} for {w} kg?",
            f"Daily {what} need at {per} {unit} per kg and {w} kg, in {unit}?",
        ),
        think=f"The need is {w} kg times {per} {unit} per kg.",
        code=f"print({w} * {per})",
        answer=show(total),
    )


def cost_of_minutes(rng: random.Random) -> Draft:
    minutes, rate = rng.choice((5, 10, 15, 20, 25, 30, 40, 45, 50, 70, 75, 90, 100, 105, 135, 150)), price(rng, 8, 150)
    value = rate * minutes / 60
    if tied(value):
        return cost_of_minutes(rng)
    r, who = money(rate), person(rng)
    job = rng.choice(("plumber", "tutor", "lawyer", "coach", "cleaner", "babysitter", "electrician", "mechanic"))
    return Draft(
        phrasings=(
            f"{who.name} earns ${r} an hour for babysitting and babysat for {minutes} minutes. How much is that?",
            f"What does a job of {minutes} minutes pay when the pay is ${r} per hour?",
            f"How much do {minutes} minutes cost at ${r} an hour?",
            f"{minutes} minutes at ${r} per hour",
            f"how much does {minutes} minutes at {r} an hour cost",
            f"A {job} charges ${r} an hour. What do {minutes} minutes cost?",
            f"What is the price of {minutes} min when an hour costs ${r}?",
            f"{r} dollars per hour, {minutes} min, total",
            f"{who.name} works {minutes} minutes at ${r} per hour. How much does {who.he} earn?",
            f"I rent a court for {minutes} minutes. The hourly rate is ${r}. What do I pay?",
            f"My {job} was here for {minutes} minutes at ${r}/h. How much do I owe?",
            f"Calculate the fee for {minutes} minutes with an hourly rate of ${r}.",
            f"If one hour is ${r}, how much is {minutes} minutes?",
            f"A bill is by the minute at ${r} an hour. What is due for {minutes} minutes?",
        ),
        think=f"The cost is the hourly {r} times {minutes} minutes divided by 60.",
        code=f"print(round({r} * {minutes} / 60, 2))",
        answer=cents(value),
    )


def pay_for_hours(rng: random.Random) -> Draft:
    rate, hours, days = price(rng, 9, 60), Fraction(rng.randint(6, 20), 2), rng.choice((1, 1, 3, 4, 5, 6))
    r, h, who = money(rate), show(hours), person(rng)
    long = f"{h} hours a day, {days} days" if days > 1 else f"{h} hours"
    total = sum([rate * hours] * days, Fraction(0))
    if tied(total):
        return pay_for_hours(rng)
    formula = f"{r} * {h} * {days}" if days > 1 else f"{r} * {h}"
    return Draft(
        phrasings=(
            f"I earn ${r} an hour. How much is that for {long}?",
            f"{long} at ${r} an hour, pay",
            f"What do I get paid for {long} at ${r} per hour?",
            f"{r}/hour, {long}, how much do i make",
            f"how much money is {long} at {r} dollars an hour",
            f"{who.name} makes ${r} per hour and works {long}. What is {who.his} pay?",
            f"Calculate the wage: {long}, ${r}/h.",
            f"Hourly rate ${r}, time worked {long}. Gross pay?",
            f"My job pays ${r} an hour. What are my earnings for {long}?",
            f"What does a helper cost for {long} at ${r} an hour?",
            f"At ${r} per hour, {long} of work comes to how many dollars?",
        ),
        think=f"The pay is {formula.replace('*', 'times')}.",
        code=f"print(round({formula}, 2))",
        answer=cents(total),
    )


def pay_after_deductions(rng: random.Random) -> Draft:
    gross, tax, social = rng.randint(15, 90) * 100, rng.randint(10, 35), rng.randint(3, 12)
    net = Fraction(gross) - Fraction(gross * tax, 100) - Fraction(gross * social, 100)
    what, who = rng.choice(("social security", "pension", "insurance", "health insurance")), person(rng)
    return Draft(
        phrasings=(
            f"What is my net pay if I earn ${gross} gross and pay {tax}% tax and {social}% {what} on it?",
            f"gross {gross}, tax {tax}%, {what} {social}%, both of gross, net?",
            f"net pay from {gross} after {tax}% tax and {social}% {what}",
            f"{who.name} earns ${gross}. Deducted are {tax}% tax and {social}% {what}. What is left?",
            f"how much do i take home from {gross} when {tax}% goes to tax and {social}% to {what}",
            f"Calculate take-home pay: ${gross} gross, minus {tax}% tax, minus {social}% {what}.",
            f"My salary is ${gross} a month. {tax}% tax and {social}% {what} are taken off it. What do I get?",
            f"take home on ${gross} with {tax}% tax and {social}% {what}",
            f"From ${gross}, {tax} percent tax and {social} percent {what} are withheld. Find the net amount.",
            f"If {tax}% and {social}% of ${gross} go to tax and {what}, how much remains?",
            f"A payslip shows ${gross} gross, {tax}% tax, {social}% {what}. How much is paid out?",
        ),
        think=f"The net pay is {gross} less {tax}% and {social}% of it.",
        code=f"print({gross} * (100 - {tax} - {social}) / 100)",
        answer=show(net),
    )


def rent_for_days(rng: random.Random) -> Draft:
    rent, days, month = rng.randint(8, 60) * 50, rng.randint(2, 27), rng.choice((30, 31, 30, 31, 28))
    value = Fraction(rent * days, month)
    if tied(value):
        return rent_for_days(rng)
    who, what = person(rng), rng.choice(("rent", "rent", "subscription", "fee", "salary"))
    return Draft(
        phrasings=(
            f"The {what} is ${rent} for a month of {month} days. How much is it for {days} days?",
            f"{what} {rent} a month, {days} of {month} days, prorated",
            f"Prorate a monthly {what} of ${rent} to {days} of {month} days.",
            f"{rent} per month, only {days} out of {month} days, how much",
            f"how much {what} for {days} days if the month has {month} days and costs {rent}",
            f"{who.name} is there {days} of the {month} days of the month. The monthly {what} is ${rent}. What is due?",
            f"What is the {what} for {days} days, given ${rent} for all {month} days?",
            f"I start late and have only {days} of {month} days. Full {what} is ${rent}. What is my share?",
            f"Calculate the prorated {what}: ${rent}, {days}/{month} days.",
            f"Pro rata amount of ${rent} for {days} out of {month} days?",
            f"A {what} of ${rent} covers {month} days. What do {days} days come to?",
        ),
        think=f"The part is {rent} times {days} days divided by {month} days.",
        code=f"print(round({rent} * {days} / {month}, 2))",
        answer=cents(value),
    )


def monthly_to_yearly(rng: random.Random) -> Draft:
    what, low, high, period, times = rng.choice((
        ("rent", 300, 2500, "month", 12), ("subscription", 3, 40, "month", 12), ("insurance", 15, 200, "month", 12),
        ("gym", 15, 90, "month", 12), ("salary", 1500, 6000, "month", 12), ("pay", 200, 1500, "week", 52),
        ("shopping", 30, 250, "week", 52), ("insurance", 60, 500, "quarter", 4), ("pocket money", 3, 20, "week", 52),
    ))  # fmt: skip
    each = price(rng, low, high)
    if tied(each * times):
        return monthly_to_yearly(rng)
    e, who = money(each), person(rng)
    total = sum([each] * times, Fraction(0))
    return Draft(
        phrasings=(
            f"${e} a {period} for {what}: how much is that a year?",
            f"{what} {e} per {period}, yearly total",
            f"My {what} is ${e} a {period}. What is that per year?",
            f"{e} a {period}, how much a year",
            f"how much is {e} dollars per {period} in a year",
            f"{who.name}'s {what} is ${e} per {period}. How much is it per year?",
            f"Convert ${e} per {period} to a yearly amount.",
            f"${e}/{period} x {times} = how much for the whole year?",
            f"What does ${e} every {period} come to in one year?",
            f"Annual amount of ${e} each {period}?",
            f"For {what} it is ${e} every {period}. What is the total for twelve months?",
            f"Over one year, how much are payments of ${e} a {period}?",
        ),
        think=f"A year has {times} {period}s, so it is {e} times {times}.",
        code=f"print({neat(f'{e} * {times}', total, 2)})",
        answer=cents(total),
    )


def average_per_day(rng: random.Random) -> Draft:
    period, days, ask = rng.choice((
        ("a week", 7, "day"), ("a week", 7, "day"), ("a year", 365, "day"), ("a year", 12, "month"),
        ("a year", 52, "week"), ("2 weeks", 14, "day"), ("a day", 24, "hour"), ("a decade", 10, "year"),
        ("an hour", 60, "minute"),
    ))  # fmt: skip
    thing = rng.choice(("steps", "calls", "orders", "visitors", "emails", "calories", "words", "meals", "tickets"))
    total = rng.randint(2, 90) * rng.choice((days, 10, 100))
    value = Fraction(total, days)
    if tied(value):
        return average_per_day(rng)
    who = person(rng)
    known = "" if days in (7, 14, 24, 10, 60, 12) else f" ({days} {ask}s)"
    return Draft(
        phrasings=(
            f"{total} {thing} in {period}{known}, how many per {ask} on average?",
            f"{total} {thing} {period}, average per {ask}{known}",
            f"What is the average per {ask} of {total} {thing} in {period}{known}?",
            f"we get {total} {thing} in {period}{known} how many is that per {ask}",
            f"{who.name} counted {total} {thing} in {period}{known}. What is the average per {ask}?",
            f"How many {thing} each {ask} make {total} in {period}{known}?",
            f"I had {total} {thing} over {period}{known}. How many is that per {ask}?",
            f"{thing} per {ask} if {period} has {total}{known}",
            f"Break {total} {thing} in {period} down to one {ask}{known}.",
            f"Find the mean number of {thing} per {ask}: {total} in {period}{known}.",
            f"With {total} {thing} in {period}{known}, what is the {ask} average?",
        ),
        think=f"The average is {total} divided by {days} {ask}s.",
        code=f"print({neat(f'{total} / {days}', value, 2)})",
        answer=cents(value),
    )


def workers_and_days(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 25), 2)
    days = rng.randint(2, 30)
    value = Fraction(a * days, b)
    if value.denominator not in (1, 2, 4) or value < 1:
        return workers_and_days(rng)
    who, unit = rng.choice(("workers", "painters", "machines", "pumps", "printers", "builders", "pickers")), "days"
    unit = "hours" if who in ("machines", "pumps", "printers") else "days"
    p, _ = people(rng, 2)
    return Draft(
        phrasings=(
            f"{a} {who} are done in {days} {unit}. In how many {unit} would {b} {who} be done?",
            f"{a} {who} take {days} {unit}. How many {unit} do {b} {who} take for the same job?",
            f"{a} {who} {days} {unit}, {b} {who}?",
            f"If {a} {who} need {days} {unit} for a job, how long do {b} {who} need?",
            f"{a} {who} take {days} {unit}, how long for {b} {who}",
            f"A job takes {a} {who} {days} {unit}. In how many {unit} can {b} {who} do it?",
            f"{p.name} planned {a} {who} for {days} {unit}. Now there are {b}. How many {unit} will the work take?",
            f"Inverse proportion: {a} {who}, {days} {unit}; {b} {who}, how many {unit}?",
            f"How many {unit} will it take {b} {who} to do what {a} {who} do in {days} {unit}?",
            f"The same work needs {days} {unit} with {a} {who}. And with {b}? Answer in {unit}.",
            f"time for {b} {who} if {a} of them need {days} {unit}",
            f"Working at the same pace, {a} {who} finish in {days} {unit}. When do {b} {who} finish, in {unit}?",
        ),
        think=f"The work is {a} * {days} {unit} of one, divided by {b}.",
        code=f"print({a} * {days} / {b})",
        answer=show(value),
    )


def monthly_mileage(rng: random.Random) -> Draft:
    start, driven = rng.randint(1000, 90000), rng.randint(15, 1500)
    rate = Fraction(rng.randint(20, 75), 100)
    total, r, who = driven * rate, f"{float(rate):.2f}", person(rng)
    end = start + driven
    unit = rng.choice(("miles", "km"))
    one = "mile" if unit == "miles" else "km"
    return Draft(
        phrasings=(
            f"My odometer went from {start} to {end} {unit}. At ${r} per {one}, how much can I claim?",
            f"odometer {start} to {end}, ${r} per {one}, total",
            f"What is the mileage allowance for {start} to {end} {unit} at ${r} a {one}?",
            f"start {start}, end {end} {unit}, {r} per {one}, how much do i get",
            f"{who.name} drove from {start} to {end} on the odometer. At ${r} per {one}, what is {who.he} paid?",
            f"Reimbursement at ${r} per {one} for odometer readings {start} and {end}?",
            f"Calculate the travel claim: {start} {unit} before, {end} {unit} after, ${r} each {one}.",
            f"The car showed {start} {unit} and now shows {end}. I get ${r} for each {one}. How much is that?",
            f"how much money for driving from {start} to {end} {unit} at {r} dollars per {one}",
            f"Each {one} pays ${r}. The readings are {start} and {end}. What is the total in dollars?",
            f"Mileage from {start} to {end} at ${r}/{one}: what is the amount?",
        ),
        think=f"The distance is {end} - {start}, times {r} per {one}.",
        code=f"print(round(({end} - {start}) * {r}, 2))",
        answer=cents(total),
    )
