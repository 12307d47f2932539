"""Pay and bills: wages turned into hours, habits added up, fares, fees, allowances, tax brackets."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, grouped, listed, money, neat, price, show, tied
from training.skills.vocabulary import people, person


def yearly_to_hourly(rng: random.Random) -> Draft:
    salary, hours, who = rng.randint(200, 1500) * 100, rng.choice((20, 30, 35, 36, 37.5, 40, 40, 40, 45)), person(rng)
    each = Fraction(salary) / (52 * Fraction(hours))
    if tied(each):
        return yearly_to_hourly(rng)
    s = grouped(Fraction(salary))
    return Draft(
        phrasings=(
            f"I make ${s} a year and work {hours} hours a week. What is that per hour? Use 52 weeks.",
            f"${salary} a year to hourly, {hours} hours a week, 52 weeks",
            f"What is a salary of ${s} per hour at {hours} hours a week for 52 weeks?",
            f"{who.name} earns ${s} annually for a {hours}-hour week, 52 weeks a year. What is {who.his} hourly wage?",
            f"hourly rate for {salary} dollars a year, {hours} hours per week (52 weeks)",
            f"Convert ${s} per year to an hourly wage with {hours} hours a week and 52 weeks.",
            f"how much an hour is {salary} a year if i work {hours} hours every week, 52 weeks",
            f"A job pays ${s} per year. With {hours} hours each of 52 weeks, what does it pay an hour?",
            f"Find the pay per hour: ${s} yearly, {hours} hours weekly, 52 weeks.",
            f"They offer ${s} a year for {hours} hours a week. What hourly rate is that over 52 weeks?",
            f"Annual salary ${s}, {hours} h/week, 52 weeks: $ per hour?",
            f"What do I get for one hour if my year of 52 weeks with {hours} hours each brings ${s}?",
            f"Work out the hourly pay of someone on ${s} a year who works {hours} hours in each of the 52 weeks.",
            f"My contract says ${s} per annum and {hours} hours weekly. With 52 weeks in a year, what's my hourly pay?",
            f"Break a yearly salary of ${s} down to dollars per hour ({hours} hours a week, 52 weeks a year).",
        ),
        think=f"The pay per hour is {salary} divided by 52 weeks times {hours} hours.",
        code=f"print(round({salary} / (52 * {hours}), 2))",
        answer=cents(each),
    )


def habit_cost_per_year(rng: random.Random) -> Draft:
    what = rng.choice(("coffee", "lunch", "sandwich", "snack", "soda", "smoothie", "bus ticket", "parking space"))
    cost, times, who = price(rng, 1, 15), rng.randint(2, 6), person(rng)
    c = money(cost)
    return Draft(
        phrasings=(
            f"{what} {c} each, {times} a week, cost of 52 weeks",
            f"yearly cost (52 weeks) of {what} at {c}, {times} times a week",
            f"a {c} dollar {what} {times} times every week, how much in 52 weeks",
            f"I buy a ${c} {what} {times} times a week. What does that cost me in a year of 52 weeks?",
            f"{what} ${c}, {times} times a week, cost per year (52 weeks)",
            f"How much is a {what} for ${c}, {times} times each week, over 52 weeks?",
            f"{who.name} gets a {what} for ${c} on {times} days of every week. What does {who.he} spend in 52 weeks?",
            f"how much do i spend in 52 weeks if my {what} is {c} dollars {times} times per week",
            f"Calculate the yearly cost (52 weeks) of a ${c} {what} bought {times} times a week.",
            f"A {what} costs ${c} and I have {times} a week. What's the total for a year with 52 weeks?",
            f"{times} x ${c} every week for 52 weeks, total?",
            f"What do I save in 52 weeks by giving up a ${c} {what} that I buy {times} times a week?",
            f"At ${c} for one {what}, {times} per week, how much money goes in a 52-week year?",
            f"If a {what} is ${c} and I need it {times} days a week, what's the bill for 52 weeks?",
            f"Every week {who.name} pays ${c} for a {what} {times} times. How much is that in a year of 52 weeks?",
            f"Annual spending on a {what}: ${c} each, {times} a week, 52 weeks.",
            f"My {what} habit: {times} times a week at ${c}. Tell me what 52 weeks of it cost.",
            f"Find out what {times} purchases a week of a {what} at ${c} add up to over 52 weeks.",
        ),
        think=f"The cost in a year is {c} times {times} a week times 52 weeks.",
        code=f"print({neat(f'{c} * {times} * 52', cost * times * 52, 2)})",
        answer=show(sum((cost * times for _ in range(52)), Fraction(0))),
    )


def fare_with_base(rng: random.Random) -> Draft:
    who, kind = person(rng), rng.choice(("taxi", "plumber", "scooter", "van"))
    base, each = price(rng, 2, 60), price(rng, 1, 9)
    n = rng.randint(2, 40)
    thing, unit, one = {
        "taxi": ("taxi ride", "km", "km"), "plumber": ("plumber's visit", "hours", "hour"),
        "scooter": ("scooter ride", "minutes", "minute"), "van": ("van rental", "miles", "mile"),
    }[kind]  # fmt: skip
    if kind == "plumber":
        n, each = rng.randint(2, 9), price(rng, 25, 90)
    b, e, an = money(base), money(each), "an" if one == "hour" else "a"
    return Draft(
        phrasings=(
            f"A {kind} charges {b} plus {e} {an} {one}. How much for {n} {unit}?",
            f"{kind} bill: {b} fixed and {e} for every {one}, {n} {unit} - what do I pay?",
            f"{thing}: {b} to start, {e} per {one}, {n} {unit}. How much?",
            f"A {thing} costs ${b} plus ${e} per {one}. What does it cost for {n} {unit}?",
            f"${b} base + ${e} per {one}, {n} {unit}, total",
            f"What is the price of a {thing} of {n} {unit} with a base fee of ${b} and ${e} per {one}?",
            f"{who.name} books a {thing}: ${b} fixed and ${e} for each {one}. How much are {n} {unit}?",
            f"how much is a {thing} for {n} {unit} if it's {b} dollars to start and {e} dollars {an} {one}",
            f"Calculate the cost: flat fee ${b}, ${e} {an} {one}, {n} {unit}.",
            f"The basic charge is ${b}, and every {one} adds ${e}. Find the charge for {n} {unit}.",
            f"For a {thing} I pay ${b} up front and ${e} per {one}. What do {n} {unit} cost me?",
            f"{thing}: ${b} + ${e}/{one}; {n} {unit}?",
            f"If there is a fixed charge of ${b} and a rate of ${e} per {one}, what is the bill after {n} {unit}?",
            f"They charge ${e} per {one} on top of a ${b} call-out fee. How much for {n} {unit}?",
            f"Total fare for {n} {unit} with a starting fee of ${b} and ${e} for every {one}?",
            f"What will I be charged for {n} {unit} when each {one} is ${e} and ${b} is added once?",
            f"The meter starts at ${b} and goes up ${e} per {one}. What does it show after {n} {unit}?",
            f"My {thing} took {n} {unit}. The rate is ${e} {an} {one} and there's a one-time fee of ${b}. What do I"
            f" owe?",
        ),
        think=f"The cost is the fixed {b} plus {n} times {e}.",
        code=f"print({neat(f'{b} + {n} * {e}', base + n * each, 2)})",
        answer=show(sum((each for _ in range(n)), base)),
    )


def bill_over_allowance(rng: random.Random) -> Draft:
    base, included, over = price(rng, 10, 70), rng.randint(1, 20) * 50, rng.randint(5, 300)
    each, who = Fraction(rng.choice((5, 8, 10, 12, 15, 20, 25)), 100), person(rng)
    used, unit = included + over, rng.choice(("minutes", "texts", "copies", "miles", "megabytes"))
    b, e, one = money(base), money(each), unit[:-1] if unit != "copies" else "copy"
    return Draft(
        phrasings=(
            f"phone plan {b} incl {included} {unit}, {e} per extra {one}, used {used}, total bill",
            f"{b} a month with {included} {unit}, extra {one} {e} each, {used} used, cost",
            f"plan {b} with {included} {unit}, {e} for each {one} over. I used {used}. bill?",
            f"A plan costs ${b} and includes {included} {unit}; each extra {one} is ${e}. What is the bill for {used}"
            f" {unit}?",
            f"${b} incl. {included} {unit}, ${e} per extra {one}, used {used}, bill?",
            f"What do I pay for {used} {unit} if ${b} covers {included} and every further {one} costs ${e}?",
            f"{who.name}'s contract has {included} {unit} for ${b}, then ${e} per {one}. {who.he.capitalize()} used"
            f" {used}. How much is the bill?",
            f"my plan is {b} dollars for {included} {unit} and {e} for each {one} over, i used {used}, what do i owe",
            f"Calculate the charge: {used} {unit} used, {included} free with the ${b} fee, ${e} for each one more.",
            f"With {included} {unit} included in a ${b} fee and ${e} per {one} above that, what do {used} {unit} cost?",
            f"Monthly fee ${b} ({included} {unit} included). Overage ${e} per {one}. Usage {used}. Total?",
            f"I used {used} {unit} this month. {included} are included in my ${b} plan, extra ones are ${e} each."
            f" Find my bill.",
            f"The rental is ${b} with {included} {unit} free and ${e} for any {one} beyond. How much for {used}"
            f" {unit}?",
            f"How high is the bill for {used} {unit} at ${b} for the first {included} and ${e} for each {one} after?",
            f"Beyond {included} {unit} I'm charged ${e} per {one}, on top of ${b}. What will {used} {unit} cost?",
            f"bill for {used} {unit}: base ${b} with {included} in it, then ${e} apiece",
            f"An offer has a flat price of ${b} for up to {included} {unit}, and past that each {one} costs ${e}. What"
            f" is due for {used}?",
            f"Figure out what {used} {unit} come to if the first {included} cost ${b} altogether and the others ${e}"
            f" each.",
        ),
        think=f"The bill is {b} plus {e} for each of the {used} - {included} above the allowance.",
        code=f"extra = max({used} - {included}, 0)\nprint(round({b} + extra * {e}, 2))",
        answer=show(base + each * over),
    )


def parking_fee(rng: random.Random) -> Draft:
    first, each, hours = price(rng, 1, 9), price(rng, 1, 6), rng.randint(2, 14)
    f, e, who = money(first), money(each), person(rng)
    what = rng.choice(("parking", "a rented boat", "a bike rental", "a meeting room", "a tennis court"))
    return Draft(
        phrasings=(
            f"{what}: first hour {f}, then {e} each, {hours} hours, total",
            f"cost of {hours} hours, hour one {f}, further hours {e} each",
            f"{hours} hours of {what}: {f} for the first, {e} for each hour after. Total?",
            f"For {what} the first hour is ${f} and each further hour ${e}. What do {hours} hours cost?",
            f"first hour ${f}, then ${e}/hour, {hours} hours",
            f"How much is {what} for {hours} hours at ${f} for the first hour and ${e} for every additional hour?",
            f"{who.name} pays ${f} for the first hour of {what} and ${e} for each hour after. What are {hours} hours?",
            f"what does {what} cost for {hours} hours if hour one is {f} dollars and the rest {e} dollars each",
            f"Calculate the fee for {hours} hours: ${f} first hour, ${e} each extra hour.",
            f"I need {what} for {hours} hours. It's ${f} for one hour plus ${e} for each hour more. What will I pay?",
            f"The sign says ${f} first hour, ${e} every hour after that. Find the cost of {hours} hours.",
            f"{hours} hours, ${f} for the first and ${e} for the others, total?",
            f"Total for {hours} hours if the price starts at ${f} for an hour and each next hour adds ${e}?",
            f"With ${f} for hour 1 and ${e} per hour from then on, how much do {hours} hours come to?",
            f"The tariff is ${f} for the first hour and ${e} per hour afterwards; {who.name} stays {hours} hours. What"
            f" does {who.he} owe?",
            f"Price of {what} over {hours} hours: the first at ${f}, all others at ${e}.",
            f"We stayed {hours} hours. The first one cost ${f}, each of the following ones ${e}. What was the fee?",
            f"They charge ${f} for an hour of {what}, and ${e} for every hour beyond it. How much for {hours} hours?",
        ),
        think=f"The fee is {f} for the first hour plus {e} for the other {hours} - 1 hours.",
        code=f"print(round({f} + ({hours} - 1) * {e}, 2))",
        answer=show(first - each + each * hours),
    )


def bracket_tax(rng: random.Random) -> Draft:
    limit, low = rng.randint(5, 40) * 1000, rng.choice((0, 5, 8, 10, 12, 15))
    high, who = low + rng.choice((5, 8, 10, 12, 15, 20)), person(rng)
    income = limit + rng.randint(2, 600) * 100
    i, m = grouped(Fraction(income)), grouped(Fraction(limit))
    below = f"{low}%" if low else "0%"
    return Draft(
        phrasings=(
            f"Tax is {below} on the first ${m} and {high}% above that. What is the tax on an income of ${i}?",
            f"income ${income}, {below} up to ${limit}, {high}% above, tax?",
            f"How much tax do I pay on ${i} with brackets {below} to ${m} and {high}% beyond?",
            f"{who.name} earns ${i}. The first ${m} are taxed at {below}, the rest at {high}%. How much tax is due?",
            f"what tax do i owe on {income} dollars if up to {limit} is {below} and over that {high}%",
            f"Calculate the income tax: ${i} income, {below} until ${m}, {high}% on the remainder.",
            f"A country taxes income up to ${m} at {below} and everything above at {high}%. Find the tax on ${i}.",
            f"My income is ${i}. Bracket one ends at ${m} with {below}; bracket two is {high}%. What's my tax?",
            f"tax on ${i}: {below} below ${m}, {high}% over it",
            f"With a {below} rate up to ${m} and a {high}% rate for income over it, what is owed on ${i}?",
            f"Two tax brackets: {below} (to ${m}) and {high}% (from there). What does somebody with ${i} pay?",
            f"If only the part above ${m} is taxed at {high}% and the part below at {below}, what's the tax for ${i}?",
            f"Find the progressive tax for ${i} given {below} on income to ${m} and {high}% on the excess.",
            f"Income up to ${m} is taxed {below}, the part over it {high}%. I made ${i}. How much goes to tax?",
            f"What amount of tax falls on earnings of ${i} when the rate is {below} up to ${m} and {high}% after?",
        ),
        think=f"The tax is {low}% of the first {limit} plus {high}% of the rest, {income} - {limit}.",
        code=f"print(round(({limit} * {low} + ({income} - {limit}) * {high}) / 100, 2))",
        answer=show(Fraction(income * high, 100) - Fraction(limit * (high - low), 100)),
    )


def cost_per_person(rng: random.Random) -> Draft:
    costs, n = [price(rng, 5, 300) for _ in range(rng.randint(2, 4))], rng.randint(2, 12)
    each = sum(costs, Fraction(0)) / n
    if tied(each):
        return cost_per_person(rng)
    who, numbers = person(rng), [money(cost) for cost in costs]
    dollars = listed([f"${x}" for x in numbers])
    return Draft(
        phrasings=(
            f"{n} people, bills of {dollars}, what does everyone pay?",
            f"trip for {n}: {' + '.join(numbers)} dollars, per person?",
            f"{n} people share costs of {dollars}, how much each",
            f"add {dollars} and split by {n} people",
            f"We spent {dollars} on a trip and are {n} people. How much is it per person?",
            f"costs {', '.join(numbers)}, split between {n} people, each?",
            f"What does each of {n} people pay if expenses of {dollars} are shared equally?",
            f"{who.name} and {n - 1} more share costs of {dollars} equally, {n} people in all. What is one share?",
            f"how much does everyone owe if {n} people split {dollars} evenly",
            f"Add {dollars} and divide by {n} people. What is the share of one?",
            f"A party cost {dollars}. {n} hosts share it. Find each one's part.",
            f"{n} roommates have bills of {dollars}. What is each roommate's share?",
            f"per person cost: ({' + '.join(numbers)}) for {n} people",
            f"Our expenses were {dollars}. Split {n} ways, how much is that each?",
            f"Calculate the cost per head for {n} people with bills of {dollars}.",
            f"If {n} of us chip in equally for {dollars}, how much does one pay?",
            f"The picnic needed {dollars} worth of things. Divide it fairly among {n} friends: what's the cost each?",
            f"Shared evenly by {n}, what does each person owe for things that cost {dollars}?",
            f"Among {n} flatmates we split payments of {dollars}. How many dollars fall on each of us?",
        ),
        think=f"The cost per person is the sum of the costs divided by {n}.",
        code=f"print(round(({' + '.join(numbers)}) / {n}, 2))",
        answer=cents(sum((cost / n for cost in costs), Fraction(0))),
    )


def owed_to_be_even(rng: random.Random) -> Draft:
    p, q = people(rng, 2)
    more, less = price(rng, 20, 400), price(rng, 1, 250)
    if more <= less or tied((more - less) / 2):
        return owed_to_be_even(rng)
    a, b = money(more), money(less)
    return Draft(
        phrasings=(
            f"{p.name} spent {a}, {q.name} {b}, we go halves. How much does {q.name} pay {p.name}?",
            f"{p.name} paid ${a} and {q.name} paid ${b}. How much does {q.name} owe {p.name} to split it evenly?",
            f"{p.name} ${a}, {q.name} ${b}, split evenly, what does {q.name} owe",
            f"What must {q.name} give {p.name} so that both have paid the same, if {p.name} spent ${a} and {q.name}"
            f" ${b}?",
            f"On a trip {p.name} spent ${a} for both and {q.name} ${b}. What does {q.name} have to pay back to be"
            f" even?",
            f"i'm {q.name}, i paid {b} dollars and {p.name} paid {a}, how much do i owe {p.name} if we go halves",
            f"Settle up: {p.name} has paid ${a}, {q.name} ${b}, shared half and half. Amount from {q.name} to"
            f" {p.name}?",
            f"{q.name} paid ${b} of our common costs and {p.name} ${a}. How many dollars should {q.name} hand over so"
            f" it's equal?",
            f"Two friends share costs equally. {p.name} laid out ${a}, {q.name} only ${b}. Find what {q.name} owes.",
            f"{p.name} bought food for ${a}, {q.name} drinks for ${b}. They share equally. What does {q.name} owe"
            f" {p.name}?",
            f"How much does {q.name} transfer to {p.name} if they split everything in two and paid ${b} and ${a}?",
            f"My roommate {q.name} spent ${b} and I, {p.name}, spent ${a}. To be fair, what should {q.name} pay me?",
            f"Even out these payments: {p.name} ${a}, {q.name} ${b}. How much goes from {q.name} to {p.name}?",
            f"If {p.name} covered ${a} and {q.name} covered ${b} of shared bills, what does {q.name} owe for a 50/50"
            f" split?",
            f"{p.name} and {q.name} go halves. {p.name} already paid ${a} and {q.name} ${b}. What payment by {q.name}"
            f" makes them square?",
            f"After the holiday {p.name}'s receipts add up to ${a} and {q.name}'s to ${b}. They want to share equally."
            f" What does {q.name} pay {p.name}?",
        ),
        think=f"What {q.name} owes is half of the difference {a} - {b}.",
        code=f"print(round(({a} - {b}) / 2, 2))",
        answer=cents((more + less) / 2 - less),
    )
