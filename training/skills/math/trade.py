"""Taxes, margins, commissions, currencies and shared bills."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, grouped, money, neat, price, show, tied
from training.skills.vocabulary import COUNTRIES, ITEMS, people, person


def tax_contained(rng: random.Random) -> Draft:
    item, rate = rng.choice(ITEMS), rng.choice((5, 6, 7, 8, 10, 19, 20, 21, 22, 25))
    gross = price(rng, item.low, item.high)
    g, want = money(gross), rng.choice(("tax", "net"))
    net = gross * 100 / (100 + rate)
    if tied(net) or tied(gross - net):
        return tax_contained(rng)
    ask = "how much of that is tax" if want == "tax" else "what is the price before tax"
    what = "the tax contained" if want == "tax" else "the net price"
    return Draft(
        phrasings=(
            f"If VAT is {rate}% and the total with VAT is {g} euros, {ask}?",
            f"A total of ${g} includes {rate}% VAT. {ask.capitalize()}?",
            f"{'What was the price before' if want == 'net' else 'How much went to'} {rate}% sales tax if I paid {g}"
            f" dollars in total?",
            f"The till shows {g} with {rate}% tax inside. {ask.capitalize()}?",
            f"remove {rate}% VAT from ${g}: {ask}?",
            f"total {g}, VAT {rate}% is in it, {what}",
            f"{what} if the total with {rate}% VAT is {g}",
            f"{item.a.capitalize()} costs ${g} including {rate}% tax; {ask}?",
            f"The total is ${g} with {rate}% sales tax included. {ask.capitalize()}?",
            f"${g} incl. {rate}% VAT, {what}?",
            f"Find {what} in a gross amount of ${g} at a tax rate of {rate}%.",
            f"I paid ${g} for {item.a}, {rate}% VAT included. {ask.capitalize()}?",
            f"receipt says {g} dollars with {rate} percent tax already in it, {ask}",
            f"Work out {what} when the price with {rate}% tax is ${g}.",
            f"My invoice shows a gross total of ${g}. With VAT of {rate}%, {ask}?",
            f"${g} with {rate}% tax in it: {ask}?",
            f"The bill says ${g}, tax of {rate}% included; {ask}?",
            f"gross {g}, tax rate {rate}%, find {what}",
            f"For a price of ${g} that includes {rate}% tax, {ask}?",
            f"Give me {what} for ${g} including {rate}% VAT.",
            f"Please calculate {what} for ${g} gross, {rate}% tax.",
            f"If ${g} is the price of {item.a} after adding {rate}% tax, {ask}?",
        ),
        think=f"{g} is 100 + {rate} percent of the net price" + ("; the tax is the rest." if want == "tax" else "."),
        code=f"print(round({g}{f' - {g}' if want == 'tax' else ''} * 100 / (100 + {rate}), 2))",
        answer=cents(gross - net if want == "tax" else net),
    )


def markup_price(rng: random.Random) -> Draft:
    item, percent = rng.choice(ITEMS), rng.choice((10, 15, 20, 25, 30, 35, 40, 50, 60, 75, 80, 100, 120, 150))
    cost = price(rng, item.low, item.high)
    if tied(cost * percent / 100):
        return markup_price(rng)
    c, who = money(cost), person(rng)
    return Draft(
        phrasings=(
            f"My shop buys {item.plural} at {c} and puts {percent}% on top. At what price do I sell one?",
            f"A shop buys {item.a} for ${c} and adds a markup of {percent}%. What is the selling price?",
            f"What should I charge for something that costs me ${c} if I want a {percent}% markup?",
            f"cost ${c}, markup {percent}%, selling price",
            f"{who.name} buys {item.plural} at ${c} each and marks them up by {percent}%. What does one sell for?",
            f"Find the retail price of {item.a} with a wholesale price of ${c} and a {percent} percent markup.",
            f"Calculate the selling price: cost {c}, markup on cost {percent}%.",
            f"wholesale is {c} dollars and the store marks up {percent} percent, whats the retail price",
            f"A retailer pays ${c} for {item.a} and sells it at {percent}% over cost. How much does the customer pay?",
            f"{c} dollars cost plus {percent}% markup, what price",
            f"I buy at ${c} and add {percent}%. What do I sell at?",
            f"markup of {percent}% on ${c}, price for the customer?",
            f"Give me the selling price for a cost of ${c} and a markup of {percent}%.",
            f"{who.name} adds {percent}% to a cost of ${c}. What price does {who.he} ask?",
            f"If the markup on a cost of ${c} is {percent}%, what is the price?",
            f"{item.a.capitalize()} that cost the store ${c} is marked up {percent}%. At what price is it sold?",
        ),
        think=f"The price is the cost {c} plus {percent}% of {c}.",
        code=f"print(round({c} * (100 + {percent}) / 100, 2))",
        answer=cents(cost + cost / 100 * percent),
    )


def profit_margin(rng: random.Random) -> Draft:
    revenue = rng.randint(4, 200) * rng.choice((5, 10, 50))
    cost = rng.randint(revenue // 4, revenue - 1)
    if tied(Fraction(100 * cost, revenue)):
        return profit_margin(rng)
    who = person(rng)
    return Draft(
        phrasings=(
            f"My shop buys at {cost} and sells at {revenue}. What part of the price is profit, in percent, to 2"
            f" decimals?",
            f"what is my margin in percent if i buy at {cost} and sell at {revenue}",
            f"I buy for ${cost} and sell for ${revenue}. Profit margin (percent of the price)?",
            f"revenue {revenue} costs {cost} profit margin",
            f"What is the profit margin on a sale of ${revenue} with costs of ${cost}?",
            f"Something costs me ${cost} and sells for ${revenue}. What is my margin in percent?",
            f"margin: cost {cost}, price {revenue}",
            f"Calculate the gross margin as a percentage of revenue: revenue ${revenue}, cost ${cost}.",
            f"{who.name}'s stall took in ${revenue} and had expenses of ${cost}. What percentage of the revenue was"
            f" profit?",
            f"A product is sold at ${revenue} and made for ${cost}. Find its profit margin.",
            f"revenue {revenue} cost {cost} whats the profit margin percent",
            f"How high is the margin, in percent of the selling price, if I buy at ${cost} and sell at ${revenue}?",
            f"Please work out the profit margin for costs of ${cost} and sales of ${revenue}.",
            f"A firm earned ${revenue} and spent ${cost} to do so. What was its profit margin?",
        ),
        think=f"The profit {revenue} - {cost} is divided by the revenue {revenue}, times 100.",
        code=f"print(round(({revenue} - {cost}) * 100 / {revenue}, 2))",
        answer=cents(100 - Fraction(100 * cost, revenue)),
    )


CURRENCIES = (
    ("dollars", "euros", 80, 99), ("euros", "dollars", 102, 125), ("pounds", "dollars", 115, 140),
    ("dollars", "yen", 11000, 16000), ("dollars", "rupees", 7800, 8900), ("euros", "pounds", 80, 92),
    ("dollars", "pesos", 1600, 2100), ("francs", "euros", 90, 108), ("euros", "zloty", 420, 480),
)  # fmt: skip


def exchange_currency(rng: random.Random) -> Draft:
    here, there, low, high = rng.choice(CURRENCIES)
    rate, back = Fraction(rng.randint(low, high), 100), rng.random() < 0.4
    amount = rng.randint(2, 300) * rng.choice((1, 5, 10))
    source, target = (there, here) if back else (here, there)
    r, who, land = show(rate), person(rng), rng.choice(COUNTRIES)
    stated = f"1 {here[:-1] if here.endswith('s') else here} is {r} {there}"
    return Draft(
        phrasings=(
            f"{amount} {source} in {target} if {stated}",
            f"how many {target} for {amount} {source} when {stated}",
            f"rate: {stated}; {amount} {source} = ? {target}",
            f"If {stated}, how many {target} are {amount} {source}?",
            f"Convert {amount} {source} to {target} at a rate where {stated}.",
            f"{stated}. {amount} {source} in {target}?",
            f"{who.name} exchanges {amount} {source} for {target}. The rate is that {stated}. How many {target} does"
            f" {who.he} get?",
            f"how much is {amount} {source} in {target} when {stated}",
            f"The exchange rate says {stated}. What are {amount} {source} worth in {target}?",
            f"Before a trip to {land} I change {amount} {source} into {target}; {stated}. What do I get?",
            f"With {stated}, calculate the value of {amount} {source} in {target}.",
            f"{amount} {source} to {target}, {stated}",
            f"{stated}, so how many {target} do i get for {amount} {source}",
            f"Change {amount} {source} to {target}. Rate: {stated}.",
            f"I have {amount} {source}. How many {target} is that if {stated}?",
            f"What is {amount} {source} worth in {target} given that {stated}?",
            f"{amount} {source} in {target} please, {stated}",
            f"Today {stated}. I need to turn {amount} {source} into {target}. How much is it?",
            f"At a rate of {r} ({stated}), what are {amount} {source} in {target}?",
            f"My friend in {land} owes me {amount} {source}. If {stated}, how many {target} is that?",
            f"{who.name} pays {amount} {source} for a flight. What is the fare in {target} when {stated}?",
            f"How many {target} can I buy with {amount} {source}? {stated}.",
            f"tell me {amount} {source} in {target} if {stated}",
            f"Given that {stated}, change {amount} {source} into {target}, please.",
            f"A hotel costs {amount} {source}. What is that in {target} if {stated}?",
        ),
        think=f"{'Divide' if back else 'Multiply'} {amount} {source} by the rate {r}.",
        code=f"print(round({amount} {'/' if back else '*'} {r}, 2))",
        answer=cents(amount / rate if back else amount * rate),
    )


def commission_earned(rng: random.Random) -> Draft:
    base, sales = rng.choice((0, rng.randint(4, 30) * 100)), rng.randint(20, 900) * 100
    percent, who = rng.choice((2, 3, 4, 5, 6, 8, 10, 12, 15)), person(rng)
    plus = f"a base salary of ${base} plus " if base else ""
    return Draft(
        phrasings=(
            f"{who.name} sold goods worth {sales} and gets {plus}{percent}% commission. What is {who.his} pay this"
            f" month?",
            f"{who.name} earns {plus}{percent}% commission and sold ${sales}. How much does {who.he} earn?",
            f"What does a salesperson with {plus}{percent}% commission make on sales of ${sales}?",
            f"{plus}{percent}% commission on {sales}, total pay",
            f"I get {plus}{percent} percent of what I sell. This month I sold for ${sales}. What is my pay?",
            f"Calculate the earnings on ${sales} of sales with {plus}a commission of {percent}%.",
            f"sold {sales} dollars worth, {plus}commission {percent} percent, how much do i get",
            f"An agent is paid {plus}{percent}% of all sales. With sales of ${sales}, what is the agent paid?",
            f"Find the pay of {who.name}, who receives {plus}{percent}% of ${sales}.",
            f"How much money comes from {plus}a {percent}% commission on ${sales}?",
            f"A job pays {plus}a {percent}% commission. If ${sales} is sold, how much is earned?",
        ),
        think=f"Take {percent}% of the sales {sales}" + (f" and add the base {base}." if base else "."),
        code=f"print({f'{base} + ' if base else ''}{sales} * {percent} / 100)",
        answer=show(base + sales - Fraction(sales * (100 - percent), 100)),
    )


def discount_then_tax(rng: random.Random) -> Draft:
    item, off, tax = rng.choice(ITEMS), rng.choice((10, 15, 20, 25, 30, 40, 50)), rng.choice((5, 6, 7, 8, 9, 10))
    cost = price(rng, item.low, item.high)
    due = cost * (100 - off) * (100 + tax) / 10000
    if tied(due):
        return discount_then_tax(rng)
    c, (p, q) = money(cost), people(rng, 2)
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${c}. It is {off}% off, and then {tax}% sales tax is added. What do I pay?",
            f"What is the final price of a ${c} {item.singular} after a {off}% discount and {tax}% tax?",
            f"${c} minus {off}% plus {tax}% tax",
            f"{p.name} has a {off}% coupon for {item.a} priced ${c}. Tax of {tax}% applies to the reduced price."
            f" How much does {p.he} pay?",
            f"Take {off}% off ${c} and add {tax}% sales tax to the rest.",
            f"list price {c}, discount {off} percent, tax {tax} percent, what comes out at the till",
            f"How much is {item.a} with a list price of ${c}, {off}% discount and then {tax}% tax?",
            f"Calculate the amount due for a ${c} {item.singular}: {off}% discount first, {tax}% tax afterwards.",
            f"{c} dollars, {off} percent off, then {tax} percent tax, total?",
            f"What do I pay for a ${c} {item.singular} with {off}% off and {tax}% sales tax after that?",
            f"My {item.singular} was ${c}. I got {off}% off and paid {tax}% tax on the rest. What was the total?",
            f"Price ${c}, {off}% discount, then {tax}% tax: final amount?",
            f"{p.name} buys {item.a} of ${c} at {off}% off and {tax}% tax is added to the reduced price. What does"
            f" {p.he} pay?",
            f"A store lowers ${c} by {off}%, and at the register {tax}% tax comes on top. What is the total?",
            f"{q.name} buys {item.a} that was ${c} but is now {off}% off. With {tax}% tax, what is {q.his} total?",
        ),
        think=f"{off}% off leaves 100 - {off} percent of {c}; the tax makes it 100 + {tax} percent of that.",
        code=f"price = {c} * (100 - {off}) / 100\nprint(round(price * (100 + {tax}) / 100, 2))",
        answer=cents(due),
    )


def value_after_depreciation(rng: random.Random) -> Draft:
    start, rate, years = rng.randint(5, 90) * 500, rng.choice((5, 8, 10, 12, 15, 18, 20, 25)), rng.randint(2, 8)
    value = Fraction(start)
    for _ in range(years):
        value -= value * rate / 100
    if tied(value):
        return value_after_depreciation(rng)
    s, who = grouped(Fraction(start)), person(rng)
    return Draft(
        phrasings=(
            f"A car depreciates {rate}% a year and is worth {start} now. What is its value after {years} years?",
            f"{rate}% yearly depreciation, worth {start} today, in {years} years?",
            f"car {start} loses {rate}% per year, value after {years} years",
            f"worth of {start} after {years} years losing {rate}% yearly",
            f"A car worth ${s} loses {rate}% of its value every year. What is it worth after {years} years?",
            f"What is the value of a ${s} machine after {years} years if it depreciates by {rate}% annually?",
            f"${start}, -{rate}% a year, {years} years",
            f"{who.name} bought a van for ${s}. Each year it drops {rate}% in value. What can {who.he} sell it for"
            f" after {years} years?",
            f"Depreciate ${s} at {rate}% per year for {years} years.",
            f"my boat cost {start} and goes down {rate} percent every year, value in {years} years?",
            f"Find the book value after {years} years of equipment bought for ${s} with {rate}% declining-balance"
            f" depreciation.",
            f"How much is left of ${s} when {rate}% of it is lost each year for {years} years?",
            f"Equipment cost ${s} and its value falls by {rate}% a year. Calculate its value {years} years later.",
            f"If a truck bought for ${s} depreciates {rate}% per year, how much is it worth in {years} years?",
        ),
        think=f"Every year {rate}% is lost, so multiply {start} by (1 - {rate}/100) {years} times.",
        code=f"print(round({start} * (1 - {rate} / 100) ** {years}, 2))",
        answer=cents(value),
    )


def break_even_units(rng: random.Random) -> Draft:
    variable = rng.randint(2, 40)
    margin = rng.randint(2, 30)
    sold, fixed = variable + margin, rng.randint(4, 400) * 50
    units = next(n for n in range(fixed // margin, fixed) if n * sold >= fixed + n * variable)
    item = rng.choice(ITEMS)
    return Draft(
        phrasings=(
            f"break even units: fixed {fixed}, price {sold}, unit cost {variable}",
            f"fixed costs {fixed}, sell at {sold}, cost {variable} each, how many to break even",
            f"Fixed costs are ${fixed}; each {item.singular} costs ${variable} to make and sells for ${sold}. How many"
            f" must be sold to break even?",
            f"What is the break-even point in units for fixed costs of ${fixed}, a unit cost of ${variable} and a"
            f" price of ${sold}?",
            f"break even: fixed {fixed}, variable {variable} per unit, price {sold}",
            f"I spend ${fixed} up front, making one {item.singular} costs me ${variable} and I sell it for ${sold}."
            f" How many do I need to sell to cover my costs?",
            f"Calculate how many units have to be sold at ${sold} to recover ${fixed} when each costs ${variable}.",
            f"how many {item.plural} at {sold} dollars until i have earned back {fixed} if each costs me {variable}",
            f"A stall pays ${fixed} rent. It buys {item.plural} at ${variable} and sells them at ${sold}. After how"
            f" many sales does it stop losing money?",
            f"Find the smallest number of sales that covers ${fixed} of fixed costs at ${sold} a piece and ${variable}"
            f" of cost a piece.",
            f"A company has ${fixed} in overheads and makes ${sold} per unit, spending ${variable} on each. What is"
            f" its break-even quantity?",
            f"To break even with overheads of ${fixed}, how many {item.plural} costing ${variable} must be sold for"
            f" ${sold} each?",
        ),
        think=f"Each sale brings {sold} - {variable}; divide {fixed} by that and round up.",
        code=f"import math\nprint(math.ceil({fixed} / ({sold} - {variable})))",
        answer=str(units),
    )


def percentage_points(rng: random.Random) -> Draft:
    old, new = rng.sample(range(2, 90), 2)
    half = rng.choice((Fraction(0), Fraction(1, 2), Fraction(3, 10)))
    before, after = show(old + half), show(new + half / 2 if half else Fraction(new))
    move = "rose" if Fraction(after) > Fraction(before) else "fell"
    high, low = (after, before) if move == "rose" else (before, after)
    return Draft(
        phrasings=(
            f"How many percentage points is it from {before}% to {after}%?",
            f"{before}% before and {after}% after, difference in percentage points",
            f"The rate {move} from {before}% to {after}%. By how many percentage points?",
            f"How many percentage points are there between {before}% and {after}%?",
            f"{before}% to {after}% in percentage points",
            f"Support for a party went from {before}% to {after}%. What is the change in percentage points?",
            f"Give the difference between {before} percent and {after} percent in percentage points.",
            f"unemployment was {before} percent, now its {after} percent, how many points is that",
            f"An interest rate {move} from {before}% to {after}%. By how many points did it move?",
            f"Our conversion rate used to be {before}% and is now {after}%. How many percentage points is the change?",
            f"State in percentage points how far {after}% is from {before}%.",
            f"A share of {before}% becomes {after}%. How big is the difference in percentage points?",
        ),
        think=f"Percentage points are the plain difference of {high} and {low}.",
        code=f"print({neat(f'{high} - {low}', Fraction(high) - Fraction(low), 2)})",
        answer=show(abs(Fraction(after) - Fraction(before))),
    )


def split_bill_evenly(rng: random.Random) -> Draft:
    n = rng.randint(2, 12)
    each = price(rng, 6, 60)
    total, p = money(each * n), person(rng)
    return Draft(
        phrasings=(
            f"{n} roommates share ${total} rent. How much each?",
            f"we are {n} and the bill is {total}, each pays?",
            f"I paid ${total} for {n} of us, me included. What does each person owe?",
            f"split {total} among {n}",
            f"{total} split {n} ways",
            f"rent {total} split {n} ways, each pays",
            f"{n} friends split a bill of ${total} evenly. How much does each pay?",
            f"How much is each person's share of ${total} split {n} ways?",
            f"split ${total} between {n}",
            f"{p.name} is one of {n} people who share a cost of ${total} equally. What does {p.name} pay?",
            f"Divide a restaurant bill of ${total} equally among {n} people.",
            f"dinner was {total} dollars and there were {n} of us, what does everyone owe",
            f"The rent of ${total} is shared by {n} flatmates in equal parts. How much is one part?",
            f"We are {n} people and the taxi cost ${total}. How much is it per person?",
            f"{n} people, ${total}, how much each",
            f"{total} dollars divided by {n} people",
            f"{n} of us had pizza for ${total}. What do we each owe?",
            f"how much per person if {n} people share {total} dollars",
            f"The gift costs ${total} and {n} of us chip in equally. What does each of us pay?",
            f"Split ${total} {n} ways evenly.",
            f"{p.name} and the others, {n} in all, share a cab for ${total}. What does each one pay?",
            f"The holiday flat is ${total} for {n} people. What is the price per person?",
            f"What does everybody pay if a check of ${total} is split equally between {n}?",
            f"Give me one share of ${total} for {n} people.",
            f"We want to divide ${total} fairly by {n}. How much is it each?",
            f"cost per head: {total} dollars, {n} heads",
            f"Please split ${total} fairly among {n} guests.",
            f"A group of {n} pays ${total} for dinner together. What is the cost per head?",
        ),
        think=f"One share is the total {total} divided by {n} people.",
        code=f"print(round({total} / {n}, 2))",
        answer=cents(each),
    )
