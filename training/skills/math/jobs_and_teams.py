"""Work, teams and small businesses: rates of working, shared work, pay, meetings, invoices, profit, stock."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, neat, price, show
from training.skills.vocabulary import person

RATES = (
    ("printer", "prints", "pages"), ("machine", "fills", "bottles"), ("script", "reads", "rows"),
    ("robot", "packs", "boxes"), ("copier", "copies", "sheets"), ("pump", "moves", "litres"),
    ("scanner", "scans", "photos"),
)  # fmt: skip
UNITS_OF_TIME = ("second", "minute", "hour")


def time_at_rate(rng: random.Random) -> Draft:
    (who, does, things), unit = rng.choice(RATES), rng.choice(UNITS_OF_TIME)
    rate, times = rng.choice((rng.randint(4, 60), rng.randint(1, 25) * 20)), Fraction(rng.randint(5, 80), 2)
    total = show(rate * times) if (rate * times).denominator == 1 else show(2 * rate * times)
    time = Fraction(int(total), rate)
    return Draft(
        phrasings=(
            f"A {who} that {does} {rate} {things} per {unit} has {total} {things} to do. How many {unit}s is it?",
            f"A {who} {does} {rate} {things} per {unit}. How many {unit}s does it need for {total} {things}?",
            f"{who} {does} {rate} {things} a {unit}, how long for {total} {things}",
            f"{total} {things} at {rate} per {unit}, how long in {unit}s",
            f"How long do {total} {things} take at {rate} {things} a {unit}?",
            f"batch of {total} {things}, {rate} {things} per {unit}, how many {unit}s",
            f"If I do {rate} {things} each {unit}, how many {unit}s do I need for {total} of them?",
            f"We have {total} {things} and manage {rate} per {unit}. How many {unit}s will it take?",
            f"time in {unit}s for {total} {things} when one {unit} does {rate}",
            f"In how many {unit}s is a {who} done with {total} {things} if it {does} {rate} a {unit}?",
            f"How many {unit}s are needed for {total} {things} when {rate} {things} are done per {unit}?",
            f"At a rate of {rate} {things} per {unit}, how many {unit}s do {total} {things} take?",
        ),
        think=f"Divide the {total} {things} by {rate} per {unit}.",
        code=f"print({total} / {rate})",
        answer=show(time),
    )


def hours_over_weeks(rng: random.Random) -> Draft:
    hours, days, weeks = Fraction(rng.randint(4, 20), 2), rng.randint(2, 6), rng.randint(2, 12)
    h, p = show(hours), person(rng)
    return Draft(
        phrasings=(
            f"I work {h} hours a day, {days} days a week, how many hours in {weeks} weeks?",
            f"{h}h a day, {days} days a week, total hours in {weeks} weeks",
            f"{p.name} studies {h} hours a day on {days} days a week. How many hours is that in {weeks} weeks?",
            f"How many hours are {weeks} weeks with {days} days of {h} hours each?",
            f"A shop opens {h} hours a day, {days} days a week. For how many hours is it open in {weeks} weeks?",
            f"hours in {weeks} weeks when working {days} x {h} per week",
            f"My course has {h} hours on {days} days each week and lasts {weeks} weeks. How many hours in all?",
            f"If I train {h} hours on {days} days every week, how many hours do I train in {weeks} weeks?",
            f"Total working hours: {h} a day, {days} days per week, {weeks} weeks.",
            f"How many hours does somebody work in {weeks} weeks at {h} hours a day and {days} days a week?",
        ),
        think=f"Multiply {h} hours by {days} days and {weeks} weeks.",
        code=f"print({h} * {days} * {weeks})",
        answer=show(sum((hours * days for _ in range(weeks)), Fraction(0))),
    )


def meeting_cost(rng: random.Random) -> Draft:
    people, hours, rate = rng.randint(2, 20), Fraction(rng.randint(1, 12), 2), rng.randint(4, 30) * 5
    h, p = show(hours), person(rng)
    said = "an hour" if hours == 1 else "half an hour" if hours == Fraction(1, 2) else f"{h} hours"
    return Draft(
        phrasings=(
            f"meeting of {people} people for {h} hours at ${rate} per hour each, cost?",
            f"What does a meeting with {people} people cost if it lasts {said} and each costs ${rate} an hour?",
            f"{people} people, {said}, {rate} an hour each, total",
            f"{p.name} hires {people} helpers for {said} and pays each ${rate} an hour. What does {p.he} pay in all?",
            f"How much do {people} workers earn together in {said} at ${rate} per hour each?",
            f"Labour cost for {people} people working {said} at {rate} dollars an hour each",
            f"Every one of {people} attendees costs ${rate} an hour. What does a meeting of {said} cost?",
            f"We were {people} people in a call for {said}. At ${rate} an hour each, what did it cost?",
            f"Cost of {said} of work by {people} people paid ${rate} hourly?",
            f"What do {people} people at ${rate} per hour cost for {said}?",
        ),
        think=f"Multiply {people} people by {h} hours and by {rate} an hour.",
        code=f"print({people} * {h} * {rate})",
        answer=show(sum((hours * rate for _ in range(people)), Fraction(0))),
    )


def pay_for_hours_minutes(rng: random.Random) -> Draft:
    hours, minutes, rate = rng.randint(1, 9), rng.choice((10, 15, 20, 30, 40, 45, 50)), rng.randint(2, 20) * 6
    p = person(rng)
    return Draft(
        phrasings=(
            f"convert {hours} hours {minutes} minutes at ${rate}/h into pay",
            f"What is the pay for {hours} h {minutes} min at ${rate} an hour?",
            f"{p.name} worked {hours} hours and {minutes} minutes for ${rate} per hour. What does {p.he} get?",
            f"{hours}h{minutes} at {rate} per hour = how much money",
            f"I billed {hours} hours {minutes} minutes at an hourly rate of ${rate}. How much is that?",
            f"The repair took {hours} hours and {minutes} minutes. At ${rate} an hour, what does the labour cost?",
            f"How much do I earn in {hours} hours and {minutes} minutes if I make ${rate} an hour?",
            f"A babysitter gets ${rate} an hour. What is due for {hours} hours {minutes} minutes?",
            f"Price of {hours} h {minutes} min of work when an hour costs ${rate}?",
            f"What do I get paid for {hours} hours and {minutes} minutes at ${rate} per hour?",
        ),
        think=f"In hours it is {hours} + {minutes} / 60; multiply by {rate}.",
        code=f"hours = {hours} + {minutes} / 60\nprint(round(hours * {rate}, 2))",
        answer=show(Fraction((hours * 60 + minutes) * rate, 60)),
    )


def invoice_with_vat(rng: random.Random) -> Draft:
    hours, rate, vat = rng.randint(2, 60), rng.randint(6, 30) * 5, rng.choice((5, 7, 10, 19, 20, 21, 25))
    p = person(rng)
    return Draft(
        phrasings=(
            f"invoice {hours} hours at {rate} plus {vat}% vat",
            f"I bill {hours} hours at ${rate} and add {vat}% VAT. What is the invoice total?",
            f"{hours} h x ${rate} + {vat}% tax, total?",
            f"{p.name} works {hours} hours for ${rate} an hour. With {vat}% VAT on top, how much is the bill?",
            f"Gross amount for {hours} hours at ${rate} per hour with {vat}% VAT?",
            f"total with {vat} percent vat for {hours} hours of work at {rate} dollars",
            f"A plumber charges ${rate} an hour plus {vat}% VAT. What do {hours} hours cost?",
            f"How much do I invoice for {hours} hours at ${rate}, VAT {vat}% included on top?",
            f"Calculate an invoice: {hours} hours, ${rate} each, {vat}% VAT added.",
            f"What is the total of {hours} hours at ${rate} per hour plus {vat}% VAT?",
        ),
        think=f"The net is {hours} times {rate}; add {vat} percent of it.",
        code=f"net = {hours} * {rate}\nprint(round(net + net * {vat} / 100, 2))",
        answer=show(Fraction(hours * rate * (100 + vat), 100)),
    )


def better_paid(rng: random.Random) -> Draft:
    rate, hours = rng.randint(11, 60), rng.randint(15, 42)
    fixed = rate * hours + rng.choice((-60, -35, -14, 18, 40, 75))
    fixed = fixed // 5 * 5
    if fixed == rate * hours:
        return better_paid(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"which job pays more per week: {rate} an hour for {hours} hours or {fixed} fixed? give the weekly pay",
            f"{hours} hours at ${rate} or ${fixed} flat, what is the higher pay?",
            f"Job A pays ${rate} an hour for {hours} hours a week, job B ${fixed} a week. What does the better one pay"
            f" a week?",
            f"{p.name} can work {hours} hours at ${rate} or get ${fixed} for the week. What is the most {p.he}"
            f" can earn?",
            f"What is more, {hours} x {rate} or {fixed}? Give the larger amount.",
            f"higher of {hours}h at {rate}/h and {fixed} dollars",
            f"One offer is ${fixed}, the other {hours} hours at ${rate} per hour. How much does the better offer pay?",
            f"Compare ${rate} an hour for {hours} hours with a fixed ${fixed}. What is the larger pay?",
            f"Two offers: ${fixed} a week or {hours} hours at ${rate} each. Tell me the higher amount.",
            f"I am offered {hours} hours at ${rate} an hour or a flat ${fixed}. How much is the higher one?",
        ),
        think=f"Compare {rate} times {hours} with {fixed} and take the larger.",
        code=f"print(max({rate} * {hours}, {fixed}))",
        answer=str(sorted((sum([rate] * hours), fixed))[1]),
    )


def sprints_needed(rng: random.Random) -> Draft:
    each = rng.randint(6, 60)
    full, rest = rng.randint(2, 14), rng.randint(0, each - 1)
    total = each * full + rest
    p = person(rng)
    return Draft(
        phrasings=(
            f"backlog of {total} points, velocity {each}, how many sprints",
            f"We have {total} story points and finish {each} per sprint. How many sprints do we need?",
            f"{total} tasks, {each} per week, how many weeks until all are done",
            f"How many sprints does a team with velocity {each} need for {total} points?",
            f"{p.name} has {total} emails to answer and does {each} a day. On which day is {p.he} done?",
            f"number of rounds for {total} things if {each} fit in a round",
            f"There are {total} tickets open. We close {each} a sprint. After how many sprints is the backlog empty?",
            f"A boat takes {each} people per trip. How many trips for {total} people?",
            f"A lift carries {each} boxes at a time. How many times must it go for {total} boxes?",
            f"With {each} points per sprint, how many sprints are needed for {total} points?",
        ),
        think=f"Divide {total} by {each} and round up, since the last one counts too.",
        code=f"import math\n\nprint(math.ceil({total} / {each}))",
        answer=str(full + (1 if rest else 0)),
    )


def profit_on_units(rng: random.Random) -> Draft:
    count, cost = rng.randint(5, 150), price(rng, 1, 30)
    sale = cost + price(rng, 1, 20)
    c, s, p = money(cost), money(sale), person(rng)
    things = rng.choice(("mugs", "cakes", "shirts", "candles", "books", "lamps", "posters"))
    formula = f"{count} * ({s} - {c})"
    return Draft(
        phrasings=(
            f"I sold {count} {things} at ${s}, each cost me ${c}. What's my profit?",
            f"{count} {things} bought at {c} and sold at {s} each, profit?",
            f"{p.name} makes {things} for ${c} each and sells {count} of them for ${s} each. What is {p.his} profit?",
            f"cost {c}, price {s}, {count} sold, how much profit",
            f"How much do I earn on {count} {things} if I pay ${c} and charge ${s} for each?",
            f"Each of the {things} costs ${c} to make and sells for ${s}. Profit on {count}?",
            f"We buy {things} at ${c} and sell them at ${s}. What is the total profit on {count} pieces?",
            f"Selling {count} {things} at ${s} that cost ${c} each: total profit in dollars?",
            f"A shop sold {count} {things} for ${s} each and had paid ${c} each. How much did it gain?",
            f"What is the profit on {count} {things} with a cost of ${c} and a price of ${s} each?",
        ),
        think=f"Each one brings {s} minus {c}; multiply by {count}.",
        code=f"print({neat(formula, count * (sale - cost), 2)})",
        answer=show(count * sale - count * cost),
    )


def profit_on_box(rng: random.Random) -> Draft:
    count, each = rng.randint(6, 60), Fraction(rng.randint(2, 20), 2)
    income = count * each
    cost = max(1, int(income) - rng.randint(1, max(2, int(income) // 2)))
    e, p = money(each), person(rng)
    things = rng.choice(("bottles", "donuts", "pens", "roses", "apples", "bars", "cans", "badges"))
    formula = f"{count} * {e} - {cost}"
    return Draft(
        phrasings=(
            f"I buy a box of {count} {things} for ${cost} and sell each for ${e}. How much do I earn?",
            f"box of {count} for {cost}, sold one by one at {e}, profit",
            f"{p.name} pays ${cost} for {count} {things} and sells them all at ${e} each. What is {p.his} profit?",
            f"We sold {count} {things} at ${e} each; the costs were ${cost}. What is left?",
            f"Every one of {count} pupils pays {e} for a trip and the bus costs {cost}. How much is left?",
            f"A case of {count} {things} costs ${cost}. Sold singly at ${e}, what is the gain?",
            f"raffle: {count} tickets at {e}, prizes cost {cost}, what remains",
            f"Income from {count} {things} at ${e} each minus ${cost} expenses?",
            f"The stall took ${e} for each of {count} {things} and spent ${cost}. How much did it make?",
            f"If {count} {things} together cost me ${cost} and I get ${e} for each, what is my profit?",
            f"What do I make when {count} {things} bought for ${cost} in all are sold for ${e} each?",
        ),
        think=f"The income is {count} times {e}; subtract the {cost} paid.",
        code=f"print({neat(formula, income - cost, 2)})",
        answer=show(sum((each for _ in range(count)), Fraction(-cost))),
    )


def days_until_reorder(rng: random.Random) -> Draft:
    daily, days, level = rng.randint(2, 40), rng.randint(3, 40), rng.randint(2, 20) * 10
    stock = level + daily * days
    p = person(rng)
    return Draft(
        phrasings=(
            f"we have {stock} and sell {daily} a day, in how many days is the stock down to {level}?",
            f"stock {stock}, reorder at {level}, {daily} per day, days until reorder",
            f"A shop has {stock} pieces and sells {daily} a day. It reorders at {level}. After how many days is that?",
            f"{p.name} has {stock} bags and uses {daily} per day. When only {level} are left {p.he} orders more. In how"
            f" many days?",
            f"How many days until {stock} items fall to {level} when {daily} are used each day?",
            f"days from {stock} down to {level} at {daily} a day",
            f"Reorder point {level}, current stock {stock}, daily sales {daily}: how many days are left?",
            f"The tank holds {stock} litres and loses {daily} a day. In how many days are {level} litres left?",
            f"I have {stock} pages of paper and use {daily} a day. After how many days do I have {level}?",
            f"After how many days has a stock of {stock} dropped to {level} if {daily} go every day?",
        ),
        think=f"Divide what may go, {stock} minus {level}, by {daily} a day.",
        code=f"print(({stock} - {level}) / {daily})",
        answer=str(len(range(level, stock, daily))),
    )
