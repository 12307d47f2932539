"""Money as people ask about it: several at a price with tax, agents' fees, exchange by code, margins, points, coins."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, grouped, money, neat, price, show, tied
from training.skills.vocabulary import ITEMS, person


def several_with_tax(rng: random.Random) -> Draft:
    item, count = rng.choice([item for item in ITEMS if item.high <= 90]), rng.randint(2, 12)
    each, rate = price(rng, item.low, item.high), rng.choice((5, 6, 7, 8, 9, 10, 13, 19, 20))
    total = each * count * (100 + rate) / 100
    if tied(total):
        return several_with_tax(rng)
    e, who = money(each), person(rng)
    return Draft(
        phrasings=(
            f"What's the total cost of {count} {item.plural} at ${e} with {rate}% sales tax, rounded to cents?",
            f"{count} x {e} plus {rate}% tax, total",
            f"{count} {item.plural} at {e} each, {rate}% tax on top, what do i pay",
            f"What do {count} items at ${e} each come to with {rate}% sales tax?",
            f"{who.name} buys {count} {item.plural} for ${e} each. Sales tax is {rate}%. What is the total with tax?",
            f"I order {count} {item.plural} at ${e} apiece, and {rate}% VAT is added. How much is that altogether?",
            f"Calculate the total for {count} {item.plural} costing ${e} each, including {rate}% tax.",
            f"Unit price {e}, quantity {count}, tax {rate}%: total?",
            f"How much are {count} {item.plural} of ${e} after adding {rate} percent tax?",
            f"Find the final amount: {count} {item.plural}, ${e} each, {rate}% sales tax added at the end.",
            f"At ${e} each and {rate}% tax, what will {count} {item.plural} cost me?",
        ),
        think=f"Take {count} times {e} and add {rate} percent.",
        code=f"print(round({count} * {e} * (1 + {rate} / 100), 2))",
        answer=cents(total),
    )


def agent_commission(rng: random.Random) -> Draft:
    rate, value = Fraction(rng.randint(2, 16), 2), rng.randint(80, 900) * 1000
    seller = rng.random() < 0.35
    fee = value * rate / 100
    r, who, v = show(rate), person(rng), grouped(Fraction(value))
    what, thing = rng.choice(
        (("Real estate agent", "house"), ("Estate agent", "flat"), ("Broker", "house"), ("Realtor", "condo"))
    )
    ask = "How much is left for the seller" if seller else "How much is the commission"
    short = "left for the seller" if seller else "commission"
    return Draft(
        phrasings=(
            f"{what} commission of {r}% on a {thing} of ${v}. {ask}?",
            f"{what.lower()} takes {r}% of a {value} dollar {thing}, {short}?",
            f"A {thing} sells for ${v}. The {what.lower()} gets {r}%. {ask}?",
            f"{r}% agent's fee on a sale of ${v}: {short}?",
            f"{ask} at {r}% when a {thing} is sold for ${v}?",
            f"{who.name} sells a {thing} for ${v} and pays the agent {r}% of it. {ask}?",
            f"{thing} {value}, agent's fee {r} percent, {short}",
            f"My {what.lower()} charges {r}% of the price. The {thing} went for ${v}. {ask}?",
            f"Work out the agent's {r}% on ${v}. {ask}?",
            f"The broker's fee is {r} percent of the selling price of ${v}. {ask}?",
            f"For a {thing} at ${v} with a {r}% commission: {ask[0].lower()}{ask[1:]}?",
        ),
        think=f"The commission is {r} percent of {value}" + ("; the seller keeps the rest." if seller else "."),
        code=f"print({f'{value} - ' if seller else ''}{value} * {r} / 100)",
        answer=show(value - fee if seller else fee),
    )


RATES = (
    ("GBP", "USD", 118, 140), ("EUR", "USD", 102, 125), ("USD", "EUR", 80, 98), ("EUR", "GBP", 80, 92),
    ("GBP", "EUR", 110, 125), ("USD", "CAD", 125, 145), ("EUR", "CHF", 91, 109), ("USD", "JPY", 11000, 15900),
    ("AUD", "USD", 60, 79), ("USD", "INR", 7800, 8900), ("USD", "MXN", 1650, 2100), ("EUR", "PLN", 415, 480),
)  # fmt: skip


def exchange_at_rate(rng: random.Random) -> Draft:
    source, target, low, high = rng.choice(RATES)
    rate, amount = Fraction(rng.randint(low, high), 100), rng.randint(2, 400) * rng.choice((1, 5, 10))
    fee = rng.choice((None, None, None, Fraction(rng.randint(2, 10), 2)))
    value = amount * rate * (100 - fee) / 100 if fee else amount * rate
    if rate.denominator == 1 or tied(value):
        return exchange_at_rate(rng)
    r, who = show(rate), person(rng)
    less = f" after a fee of {show(fee)}% of the amount" if fee else ""
    return Draft(
        phrasings=(
            (
                f"exchange {amount} {source} at {r} {target} per {source}, the bank keeps {show(fee)}% commission."
                f" how many {target} do i get"
                if fee
                else f"exchange {amount} {source} at {r} {target} per {source}. how many {target} do i get"
            ),
            f"Convert {amount} {source} to {target} at {r}{less}.",
            f"{amount} {source} to {target} at {r}{less}",
            f"{amount} {source} at {r} {target} per {source}{less}, how many {target}?",
            f"How many {target} do I get for {amount} {source} at a rate of {r} {target} per {source}{less}?",
            f"A bank changes {amount} {source} at {r} {target} per {source}. How many {target} is that{less}?",
            f"{who.name} exchanges {amount} {source} at {r} {target} for each {source}. How much {target} does {who.he}"
            f" get{less}?",
            f"exchange rate {source}/{target} = {r}: {amount} {source} in {target}{less}",
            f"what is {amount} {source} in {target} if 1 {source} = {r} {target}{less}",
            f"Change {amount} {source} into {target} with 1 {source} at {r} {target}{less}.",
            f"My card charged {amount} {source}. At {r} {target} per {source}, what is it in {target}{less}?",
            f"Given 1 {source} = {r} {target}, what are {amount} {source} worth in {target}{less}?",
        ),
        think=f"Multiply {amount} by the rate {r}" + (f" and take off {show(fee)} percent." if fee else "."),
        code=f"print(round({amount} * {r} * (1 - {show(fee)} / 100), 2))"
        if fee
        else f"print(round({amount} * {r}, 2))",
        answer=cents(value),
    )


def by_profit_margin(rng: random.Random) -> Draft:
    rate, back = rng.choice((10, 15, 20, 25, 30, 35, 40, 45, 50, 60)), rng.random() < 0.5
    value, who = price(rng, 4, 300), person(rng)
    result = value * (100 - rate) / 100 if back else value * 100 / (100 - rate)
    if tied(result):
        return by_profit_margin(rng)
    v, item = money(value), rng.choice(ITEMS)
    given, ask, short = (
        (f"sell at ${v}", "What did it cost me", "cost")
        if back
        else (f"buy at ${v}", "What price must I ask", "selling price")
    )
    has = f"a selling price of ${v}" if back else f"a cost of ${v}"
    return Draft(
        phrasings=(
            f"I {given} with a {rate}% margin on the selling price. {ask}?",
            f"{'price' if back else 'cost'} {v}, margin {rate}% of the selling price, {short}?",
            f"I {given} and my profit margin is {rate}% of the selling price. {ask}?",
            f"With {has} and a margin of {rate}% of the price, what is the {short}?",
            f"A margin of {rate}% (on the selling price) and {has}: find the {short}.",
            f"{who.name}'s shop has a {rate}% margin on what it sells. For {item.a} with {has}, what is the {short}?",
            f"Calculate the {short} from {has} and a {rate}% profit margin on sales.",
            f"what {short} belongs to {has} if {rate} percent of the price is profit",
            f"Of the selling price, {rate}% is profit. With {has}, how much is the {short}?",
            f"{item.a}: {has}, gross margin {rate}% of the price. What's the {short}?",
            f"If {rate}% of the selling price should be profit, what {short} goes with {has}?",
        ),
        think=f"The cost is 100 - {rate} percent of the selling price: {v} "
        + (f"times (100 - {rate}) / 100." if back else f"* 100 / (100 - {rate})."),
        code=f"print(round({v} * (100 - {rate}) / 100, 2))" if back else f"print(round({v} * 100 / (100 - {rate}), 2))",
        answer=cents(result),
    )


def instalments_after_percent_down(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high >= 400])
    cost, rate, months = (
        rng.randint(20, 400) * 10,
        rng.choice((5, 10, 15, 20, 25, 30, 40)),
        rng.choice((6, 8, 10, 12, 18, 24, 36)),
    )
    each = Fraction(cost * (100 - rate), 100 * months)
    if tied(each):
        return instalments_after_percent_down(rng)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${cost}. I pay {rate}% down and the rest in {months} equal monthly payments."
            f" How much is each?",
            f"{cost} with {rate}% down, rest over {months} months, per month?",
            f"price {cost} dollars, deposit {rate} percent, {months} equal payments, each one",
            f"How much is each of {months} equal payments on ${cost} after {rate}% down?",
            f"{who.name} buys {item.a} for ${cost}, puts {rate}% down and pays off the rest in {months} equal parts."
            f" How much is one part?",
            f"I put down {rate}% on ${cost} and spread the rest evenly over {months} months without interest. What do I"
            f" pay a month?",
            f"Calculate the monthly payment: ${cost}, down payment {rate}%, {months} months, no interest.",
            f"A shop sells {item.a} at ${cost}: {rate}% now, the remainder in {months} monthly instalments. What is an"
            f" instalment?",
            f"After a {rate}% deposit on ${cost}, what are the {months} equal monthly payments?",
            f"what do i pay monthly for a {cost} dollar {item.singular} with {rate}% up front and {months} payments",
            f"The {item.singular} is ${cost}. With {rate}% paid at once, how much is each of the {months} rates?",
        ),
        think=f"What is left after {rate} percent of {cost} is divided by {months}.",
        code=f"print(round({cost} * (100 - {rate}) / 100 / {months}, 2))",
        answer=cents(each),
    )


def withheld_together(rng: random.Random) -> Draft:
    pay = rng.randint(20, 900) * 10
    names = rng.choice((
        ("Social security", "Medicare"), ("income tax", "pension"), ("federal tax", "state tax"),
        ("health insurance", "pension"), ("national insurance", "student loan"),
    ))  # fmt: skip
    a = Fraction(62, 10) if names[0] == "Social security" else Fraction(rng.randint(6, 50), 2)
    b = Fraction(145, 100) if names[0] == "Social security" else Fraction(rng.randint(3, 18), 2)
    value = pay * (a + b) / 100
    if tied(value):
        return withheld_together(rng)
    x, y, who = show(a), show(b), person(rng)
    p, q = names
    return Draft(
        phrasings=(
            f"{p[0].upper()}{p[1:]} is {x}% and {q} {y}%. How much is withheld in total from {pay}?",
            f"{p} {x}%, {q} {y}%, gross {pay}: total withheld?",
            f"What is taken from a pay of ${pay} in all if {p} is {x}% and {q} is {y}%?",
            f"{who.name} earns ${pay}. {x}% goes to {p} and {y}% to {q}. How much is deducted altogether?",
            f"how much of {pay} dollars goes to {p} ({x}%) and {q} ({y}%) together",
            f"Total deductions on ${pay}: {p} {x}%, {q} {y}%.",
            f"From my ${pay} paycheck they take {x}% {p} and {y}% {q}. What do both come to?",
            f"Calculate both deductions together, {x}% {p} and {y}% {q}, for gross pay of ${pay}.",
            f"If {p} costs {x} percent of pay and {q} {y} percent, what do they cost on ${pay}?",
            f"Gross pay ${pay}. Deduct {x}% for {p} and {y}% for {q}. What is the sum deducted?",
            f"On ${pay} of wages, how much do {x}% {p} plus {y}% {q} make?",
        ),
        think=f"Take {x} + {y} percent of {pay}.",
        code=f"print(round({pay} * ({x} + {y}) / 100, 2))",
        answer=cents(value),
    )


def base_plus_usage(rng: random.Random) -> Draft:
    base, rate, used = price(rng, 5, 60), Fraction(rng.randint(2, 45), 100), rng.randint(12, 400)
    what, unit, one = rng.choice((
        ("phone plan", "minutes", "minute"), ("phone plan", "texts", "text"), ("electricity", "kWh", "kWh"),
        ("water", "litres", "litre"), ("copier lease", "copies", "copy"), ("gas bill", "units", "unit"),
    ))  # fmt: skip
    b, r, who = money(base), f"{float(rate):.2f}", person(rng)
    value = base + rate * used
    return Draft(
        phrasings=(
            f"{what.capitalize()}: ${b} a month plus ${r} per {one}. What's the bill for {used} {unit}?",
            f"{what} {b} monthly + {r} per {one}, {used} {unit}, bill",
            f"My {what} is ${b} a month and ${r} for every {one}. How much is a month with {used} {unit}?",
            f"A monthly charge of ${b} plus ${r} per {one}: what do {used} {unit} cost in a month?",
            f"{who.name} used {used} {unit} this month. The {what} has a fixed ${b} and ${r} per {one}. What is the"
            f" bill?",
            f"what will i pay for {used} {unit} with {b} dollars fixed and {r} dollars each {one}",
            f"Calculate the monthly bill: standing charge ${b}, ${r} per {one}, {used} {unit} used.",
            f"If the fixed fee is ${b} and each {one} is ${r}, what is the total for {used} {unit}?",
            f"{used} {unit} at ${r} each plus a base fee of ${b} - total?",
            f"The {what} costs ${b} plus ${r} a {one}. What do I owe for {used} {unit}?",
            f"With ${b} standing charge and ${r} per {one}, how much is the bill after {used} {unit}?",
        ),
        think=f"To the fixed {b} add {r} for each of {used} {unit}.",
        code=f"print(round({b} + {r} * {used}, 2))",
        answer=show(value),
    )


def saved_by_giving_up(rng: random.Random) -> Draft:
    days, cost, who = rng.randint(3, 31), price(rng, 1, 14), person(rng)
    what = rng.choice(("coffee", "bagel", "bought lunch", "soda", "snack", "parking ticket", "bus ticket"))
    c, total = money(cost), sum((cost for _ in range(days)), Fraction(0))
    return Draft(
        phrasings=(
            f"How much do I save per month by dropping a ${c} {what} on {days} workdays?",
            f"no more {c} dollar {what} on {days} days, how much saved",
            f"I skip my ${c} {what} on {days} days this month. What do I save?",
            f"{who.name} gives up a {what} of ${c} on each of {days} days. How much does {who.he} save?",
            f"saved by skipping a {what} ({c}) {days} times",
            f"What is saved in a month if a ${c} {what} is left out on {days} days?",
            f"If I stop buying a {what} for ${c}, what stays in my pocket after {days} days?",
            f"Calculate the saving: {days} days without a ${c} {what}.",
            f"By making it at home I avoid a ${c} {what} on {days} days a month. How many dollars is that?",
            f"One {what} is ${c}. Without it on {days} days, how much money do I keep?",
            f"How many dollars does skipping a ${c} {what} for {days} days save?",
        ),
        think=f"Multiply {days} days by {c}.",
        code=f"print({neat(f'{days} * {c}', total, 2)})",
        answer=show(total),
    )


def loyalty_points(rng: random.Random) -> Draft:
    rate, spent, who = rng.choice((2, 3, 5, 10, 10, 20)), rng.randint(105, 19990), person(rng)
    whole = rng.random() < 0.5
    if not whole:
        spent = spent // 10 * 10
    s = money(Fraction(spent, 100))
    points = sum([spent // 100] * rate) if whole else Fraction(sum([spent] * rate), 100)
    rule, short = ("full dollar", "full dollars only") if whole else ("dollar", "cents count too")
    if not whole and Fraction(points).denominator != 1:
        return loyalty_points(rng)
    return Draft(
        phrasings=(
            f"I get {rate} loyalty points per {rule} ({short}). How many points for a ${s} purchase?",
            f"{rate} points per {rule}, spent {s}, {short}, points?",
            f"A card gives {rate} points for every {rule} spent ({short}). How many points do ${s} bring?",
            f"how many points for {s} dollars at {rate} points a {rule}, {short}",
            f"{who.name} spends ${s} and earns {rate} points for each {rule}, {short}. How many points is that?",
            f"Bonus card: {rate} points per {rule}, {short}. Points for ${s}?",
            f"With {rate} points for a {rule} ({short}), what do I collect on ${s}?",
            f"Calculate my loyalty points: ${s} spent, {rate} per {rule}, {short}.",
            f"My supermarket credits {rate} points per {rule} ({short}). I paid ${s}. How many points?",
            f"If each {rule} earns {rate} points ({short}), how many does a purchase of ${s} earn?",
            f"Points earned on ${s} at {rate} per {rule}; {short}?",
        ),
        think=f"Multiply the {'whole ' if whole else ''}dollars of {s} by {rate}.",
        code=f"print(int({s}) * {rate})" if whole else f"print(round({s} * {rate}))",
        answer=str(points),
    )
