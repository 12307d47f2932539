"""What goes out and comes in over months and years: subscriptions, habits, salaries, budgets, debts."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, neat, price, show
from training.skills.vocabulary import person


def what_is_left(rng: random.Random) -> Draft:
    whole = rng.randint(8, 90) * 10
    gone = Fraction(rng.randint(2 * whole // 10, 2 * whole - 2), 2)
    g, p = show(gone), person(rng)
    what = rng.choice(("groceries", "clothes", "petrol", "eating out", "presents"))
    return Draft(
        phrasings=(
            f"My budget for {what} is {whole} a month and I have spent {g}. How much is left?",
            f"budget {whole}, spent {g}, whats left",
            f"I have {whole} vacation hours and took {g}. How many are left?",
            f"My plan includes {whole} MB and I used {g} MB. How many MB do I have left?",
            f"{p.name} may spend {whole} on {what} and already spent {g}. How much can {p.he} still spend?",
            f"{whole} minutes in the plan, {g} used. remaining?",
            f"The project has {whole} hours. {g} hours are booked. How many hours remain?",
            f"What remains of a {whole} budget after spending {g}?",
            f"I set aside {whole} for {what} and have used {g} of it. What do I have left?",
            f"How much is still available out of {whole} if {g} is used?",
        ),
        think=f"What is left is {whole} minus {g}.",
        code=f"print({whole} - {g})",
        answer=show(sum((Fraction(whole), -gone))),
    )


def units_cost_per_year(rng: random.Random) -> Draft:
    units, cost = rng.randint(2, 30), rng.randint(5, 95)
    thing = rng.choice(("servers", "licences", "phones", "seats", "garages", "accounts"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{units} {thing} at ${cost} a month each, yearly cost?",
            f"We pay ${cost} a month for each of {units} {thing}. How much is that a year?",
            f"{units} {thing}, {cost} per month per unit, annual total",
            f"What do {units} {thing} cost per year at ${cost} each per month?",
            f"{p.name} rents out {units} {thing} for ${cost} a month each. What does {p.he} take in a year?",
            f"how much for {units} {thing} for 12 months at {cost} a month each",
            f"A company has {units} {thing} for ${cost} monthly each. What is the yearly bill?",
            f"Each of our {units} {thing} is ${cost} per month. Give the cost for one year.",
            f"The price is ${cost} per month for one of the {units} {thing}. What is the total per year?",
            f"What is the annual cost of {units} {thing} when each is ${cost} a month?",
        ),
        think=f"Multiply {units} by {cost} a month and by 12 months.",
        code=f"print({units} * {cost} * 12)",
        answer=str(sum(units * cost for _ in range(12))),
    )


def subscriptions_per_year(rng: random.Random) -> Draft:
    a, b, c = (price(rng, low, high) for low, high in ((8, 20), (5, 15), (20, 60)))
    first, second, third = money(a), money(b), money(c)
    formula, p = f"({first} + {second} + {third}) * 12", person(rng)
    return Draft(
        phrasings=(
            f"video {first}, music {second}, gym {third} per month. how much a year?",
            f"My subscriptions are ${first}, ${second} and ${third} a month. What do they cost per year?",
            f"{p.name} pays ${first}, ${second} and ${third} every month. How much is that in a year?",
            f"yearly total of monthly fees {first}, {second} and {third}",
            f"Three subscriptions at ${first}, ${second} and ${third} monthly: total for 12 months?",
            f"I pay ${first} for films, ${second} for music and ${third} for the gym each month. How much per year?",
            f"How much do I spend a year on monthly bills of ${first}, ${second} and ${third}?",
            f"Add my monthly fees ${first}, ${second}, ${third} and give the yearly amount.",
            f"Every month I pay ${first}, ${second} and ${third}. What is the yearly cost?",
            f"What do monthly fees of ${first}, ${second} and ${third} cost in a year?",
        ),
        think=f"Add {first}, {second} and {third} for a month and multiply by 12.",
        code=f"print({neat(formula, (a + b + c) * 12, 2)})",
        answer=show(a * 12 + b * 12 + c * 12),
    )


def first_year_cost(rng: random.Random) -> Draft:
    month, once = rng.randint(9, 90), rng.randint(2, 30) * 5
    what = rng.choice(("gym", "club", "phone line", "storage unit", "locker", "dance school"))
    months = rng.choice((12, 12, 6, 24))
    spell = {12: "a year", 6: "6 months", 24: "2 years"}[months]
    p = person(rng)
    return Draft(
        phrasings=(
            f"A {what} costs ${once} to join and ${month} per month. What will {spell} cost?",
            f"{what} {month} a month + {once} signup, cost for {spell}",
            f"A {what} is ${month} a month plus a ${once} joining fee. What do I pay for {spell}?",
            f"The {what} costs ${once} once and ${month} per month. How much is it for {spell}?",
            f"{p.name} joins a {what}: ${once} to sign up, then ${month} monthly. What does {spell} cost {p.him}?",
            f"setup fee {once} and {month} monthly, total for {spell}",
            f"How much for {spell} at ${month} a month with a ${once} setup fee?",
            f"Total cost over {spell}: ${once} up front and ${month} every month.",
            f"I pay ${once} to start and ${month} each month. What is that over {spell}?",
            f"What does {spell} of a {what} cost at ${month} per month with a one-time fee of ${once}?",
            f"With a ${once} sign-up fee and ${month} per month, what is the cost of {spell}?",
        ),
        think=f"Pay {once} once and {month} for each of {months} months.",
        code=f"print({once} + {month} * {months})",
        answer=str(sum([once] + [month] * months)),
    )


def habit_cost_per_month(rng: random.Random) -> Draft:
    count, cost = rng.randint(1, 5), price(rng, 1, 9)
    c, p = money(cost), person(rng)
    one, many = rng.choice((("coffee", "coffees"), ("soda", "sodas"), ("snack", "snacks"), ("bus ride", "bus rides")))
    things = one if count == 1 else many
    return Draft(
        phrasings=(
            f"{count} {things} a day at ${c} each - what is that in a month of 30 days?",
            f"{count} {things} a day at {c}, how much per month of 30 days",
            f"I buy {count} {things} a day for ${c} each. What does it cost me in 30 days?",
            f"{p.name} has {count} {things} every day at ${c} each. How much is that in a month of 30 days?",
            f"{count} x {c} daily, cost for 30 days",
            f"What do {count} {things} a day at ${c} add up to in 30 days?",
            f"How much do I spend in a 30-day month on {count} {things} a day, ${c} each?",
            f"If a {one} is ${c} and I have {count} per day, what do I pay in 30 days?",
            f"Monthly cost (30 days) of {count} {things} daily at ${c} each?",
            f"I spend ${c} on each of my {count} daily {things}. What is that over 30 days?",
            f"Every day {count} {things} for ${c} each: how much in 30 days?",
        ),
        think=f"Multiply {count} a day by {c} and by 30 days.",
        code=f"print({neat(f'{count} * {c} * 30', count * cost * 30, 2)})",
        answer=show(sum((count * cost for _ in range(30)), Fraction(0))),
    )


def hourly_cost_per_month(rng: random.Random) -> Draft:
    cost = Fraction(rng.randint(5, 400) * 5, 1000)
    c = show(cost)
    p = person(rng)
    what = rng.choice(("cloud server", "virtual machine", "database", "heater", "pump"))
    return Draft(
        phrasings=(
            f"a {what} costs {c} per hour, how much per month (30 days) running all the time",
            f"${c} an hour around the clock, what is that for 30 days?",
            f"Our {what} is ${c} per hour and never stops. What does it cost in 30 days?",
            f"{p.name} leaves a {what} at ${c} an hour on day and night for 30 days. What does it cost {p.him}?",
            f"{c} dollars per hour 24/7 for 30 days",
            f"Cost of running a {what} 24 hours a day for 30 days at ${c} an hour?",
            f"Monthly bill (30 days) for a {what} at ${c} per hour, on all day and night?",
            f"What do I pay for a {what} at ${c} an hour over 30 full days?",
            f"A {what} runs 24 hours a day. At ${c} an hour, what does it cost in a month of 30 days?",
            f"What is ${c} per hour over 30 days of 24 hours?",
        ),
        think=f"Multiply {c} an hour by 24 hours and 30 days.",
        code=f"print(round({c} * 24 * 30, 2))" if "." in c else f"print({c} * 24 * 30)",
        answer=show(sum((cost * 24 for _ in range(30)), Fraction(0))),
    )


def salaries_in_year(rng: random.Random) -> Draft:
    count, pay = rng.choice((12, 12, 13, 14)), rng.randint(30, 120) * 50
    bonus, p = rng.randint(2, 60) * 50, person(rng)
    return Draft(
        phrasings=(
            f"I get {count} salaries of {pay} a year and a bonus of {bonus}. yearly income?",
            f"{count} x {pay} salary plus {bonus} bonus, per year",
            f"{p.name} is paid {count} times a year, ${pay} each time, plus a ${bonus} bonus. What does {p.he} earn a"
            f" year?",
            f"What is my yearly income with {count} monthly salaries of ${pay} and a ${bonus} bonus?",
            f"Annual pay: {count} payments of {pay} and one bonus of {bonus}.",
            f"how much do i earn a year with {count} salaries of {pay} and {bonus} extra",
            f"A job pays ${pay}, {count} times a year, and ${bonus} at Christmas. How much is that in a year?",
            f"Gross yearly pay for {count} payments of ${pay} plus a bonus of ${bonus}?",
            f"My salary of ${pay} comes {count} times a year and I get a bonus of ${bonus}. What do I make a year?",
            f"What do {count} salaries of ${pay} and a bonus of ${bonus} come to?",
        ),
        think=f"Multiply {count} by {pay} and add the bonus {bonus}.",
        code=f"print({count} * {pay} + {bonus})",
        answer=str(sum([pay] * count + [bonus])),
    )


def raise_per_year(rng: random.Random) -> Draft:
    old = rng.randint(36, 120) * 50
    new, p = old + rng.randint(2, 40) * 10, person(rng)
    return Draft(
        phrasings=(
            f"raise from {old} to {new} a month, how much more per year",
            f"My monthly pay goes from ${old} to ${new}. How much more do I get a year?",
            f"{p.name} earned ${old} a month and now earns ${new}. How much more is that per year?",
            f"salary {old} -> {new} monthly, yearly difference?",
            f"How much more a year is a salary of ${new} a month than ${old} a month?",
            f"rent goes up from {old} to {new} a month, how much extra in 12 months",
            f"The monthly rent rises from ${old} to ${new}. What does that cost more in a year?",
            f"I got a raise: ${new} instead of ${old} a month. What does it bring in a year?",
            f"A monthly amount grows from ${old} to ${new}. What is the difference over a year?",
            f"What is the yearly increase when ${old} a month becomes ${new} a month?",
        ),
        think=f"The monthly difference is {new} minus {old}; multiply by 12.",
        code=f"print(({new} - {old}) * 12)",
        answer=str(new * 12 - old * 12),
    )


def net_salary(rng: random.Random) -> Draft:
    gross, percent = rng.randint(12, 90) * 100, rng.randint(8, 45)
    p = person(rng)
    return Draft(
        phrasings=(
            f"If I put {percent}% of my {gross} salary into a pension, what's left?",
            f"{percent}% of my ${gross} pay goes into savings. What remains?",
            f"salary {gross}, {percent}% deductions, what's net",
            f"I earn ${gross} gross and {percent}% is taken off. What is my net pay?",
            f"take home pay from {gross} with {percent}% tax",
            f"{p.name} makes ${gross} and pays {percent}% in taxes. How much does {p.he} keep?",
            f"gross {gross} minus {percent}% = net?",
            f"How much is left of a ${gross} salary after {percent}% deductions?",
            f"What do I get paid out if {percent}% of my ${gross} goes to tax?",
            f"A {percent}% tax is withheld from ${gross}. Calculate the net amount.",
            f"What is the net salary for ${gross} gross at {percent}% deductions?",
            f"My gross pay is ${gross}; {percent}% is deducted. How much do I take home?",
        ),
        think=f"Of {gross}, 100 minus {percent} percent is kept.",
        code=f"print({gross} * (100 - {percent}) / 100)",
        answer=show(Fraction(gross) - Fraction(gross * percent, 100)),
    )


def still_owed(rng: random.Random) -> Draft:
    first, second, rest = (rng.randint(2, 40) * 5 for _ in range(3))
    debt, p = first + second + rest, person(rng)
    return Draft(
        phrasings=(
            f"lent {debt}, got back {first} and {second}, how much is still owed",
            f"I owe ${debt} and paid back ${first} and then ${second}. What do I still owe?",
            f"{p.name} borrowed ${debt} from me and returned ${first} and ${second}. How much does {p.he} still"
            f" owe me?",
            f"debt {debt}, paid {first} + {second}, remaining debt?",
            f"An invoice of ${debt} was paid with ${first} and ${second} so far. What is open?",
            f"how much is left to pay of {debt} after payments of {first} and {second}",
            f"I lent {p.name} ${debt}. {p.he.capitalize()} gave me ${first} in May and ${second} in June. What is"
            f" missing?",
            f"Open balance: ${debt} minus payments of ${first} and ${second}.",
            f"A loan of ${debt} got two payments, ${first} and ${second}. How much is still due?",
            f"After paying ${first} and ${second} on a ${debt} debt, how much is left to pay?",
        ),
        think=f"Subtract the payments {first} and {second} from {debt}.",
        code=f"print({debt} - {first} - {second})",
        answer=str(debt - sum((first, second))),
    )
