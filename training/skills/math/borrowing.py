"""Borrowing, saving and investing in plain terms: instalments, deposits, paying off, shares, payback."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, grouped, money, price, show, tied
from training.skills.vocabulary import ITEMS, person


def instalment_extra_cost(rng: random.Random) -> Draft:
    item = rng.choice([i for i in ITEMS if i.low >= 120])
    cash, months, who = rng.randint(item.low, item.high), rng.choice((6, 10, 12, 18, 24, 36)), person(rng)
    each = Fraction(round(cash * rng.randint(103, 135) / 100 / months))
    extra = each * months - cash
    if extra <= 0:
        return instalment_extra_cost(rng)
    e, it = money(each), item.singular
    return Draft(
        phrasings=(
            f"A {it} is ${cash} in cash or {months} monthly payments of ${e}. How much more do the payments cost?",
            f"${cash} cash vs {months} x ${e}, extra cost",
            f"How much extra do I pay for a ${cash} {it} with {months} instalments of ${e}?",
            f"{who.name} pays for a {it} in {months} instalments of ${e}. In cash it is ${cash}. How much more does"
            f" {who.he} pay?",
            f"how much more expensive is {months} payments of {e} dollars than paying {cash} at once",
            f"Find the extra cost of buying on credit: cash price ${cash}, {months} months at ${e}.",
            f"The {it} costs ${cash}. On a plan I pay ${e} a month for {months} months. What's the difference?",
            f"Financing: {months} months, ${e} each, price ${cash}. What does the financing cost?",
            f"If I pay ${e} monthly for {months} months and not ${cash} right away, how much extra is it?",
            f"By how much do {months} rates of ${e} exceed the price of ${cash}?",
            f"{months} instalments of ${e} for something worth ${cash}: how much above the price is that?",
            f"Compare ${cash} now with ${e} a month over {months} months. How much cheaper is it to pay now?",
            f"What would I save by paying ${cash} in full and not ${e} a month for {months} months?",
            f"The store lets me pay a ${cash} {it} off at ${e} per month in {months} months. How much is added in all?",
            f"Buying a {it} outright takes ${cash}; the plan takes {months} payments of ${e}. What extra money is"
            f" that?",
        ),
        think=f"The extra cost is {months} payments of {e} minus the cash price {cash}.",
        code=f"print({months} * {e} - {cash})",
        answer=show(sum((each for _ in range(months)), Fraction(-cash))),
    )


def monthly_instalment(rng: random.Random) -> Draft:
    cost, months, who = rng.randint(4, 300) * 50, rng.choice((4, 6, 8, 10, 12, 18, 24, 36, 48)), person(rng)
    down = rng.randint(1, max(cost // 100, 1)) * 20
    each = Fraction(cost - down, months)
    if down > cost // 2 or tied(each):
        return monthly_instalment(rng)
    c, what = grouped(Fraction(cost)), rng.choice(("sofa", "used car", "fridge", "scooter", "course", "piano"))
    return Draft(
        phrasings=(
            f"{who.name} got a {what} for ${cost} in {months} equal payments without interest after ${down} upfront."
            f" How much is each payment?",
            f"A {what} costs ${c}. I pay ${down} down and the rest in {months} equal monthly payments without interest."
            f" How much is each?",
            f"${cost}, ${down} down, rest over {months} months no interest, per month?",
            f"What is the monthly payment on ${c} with ${down} down and {months} interest-free instalments?",
            f"{who.name} buys a {what} for ${c}, pays ${down} at once and the rest in {months} equal parts. How big is"
            f" one part?",
            f"how much a month if i put {down} dollars down on a {cost} dollar {what} and pay it off in {months} months"
            f" at 0%",
            f"Calculate the instalment: price ${c}, deposit ${down}, {months} months, no interest.",
            f"After a deposit of ${down} the remainder of ${c} is paid over {months} months at no interest. What do I"
            f" pay monthly?",
            f"Price ${c}. Deposit ${down}. {months} equal payments. Each payment?",
            f"The {what} is ${c}; with ${down} paid now, what are the {months} monthly rates at zero interest?",
            f"I owe ${c} less a down payment of ${down}, and pay it in {months} equal monthly amounts. How much is"
            f" one?",
            f"If ${down} of ${c} is paid today and the balance in {months} equal instalments, how much is each one?",
            f"Interest-free plan: ${c} total, ${down} upfront, {months} months. What's due each month?",
            f"Split what remains of ${c} after paying ${down} into {months} monthly payments. How many dollars is"
            f" each?",
            f"My {what} for ${c} is financed at 0% over {months} months with ${down} down. What is the monthly rate?",
            f"With ${down} paid up front, what does each of {months} equal monthly payments for a ${c} {what} come to?",
        ),
        think=f"Each payment is {cost} minus the deposit {down}, divided by {months} months.",
        code=f"print(round(({cost} - {down}) / {months}, 2))",
        answer=cents(each),
    )


def loan_after_down_payment(rng: random.Random) -> Draft:
    cost, percent = rng.randint(8, 900) * 1000, rng.choice((3, 5, 10, 10, 15, 20, 20, 25, 30, 35, 40))
    c, who = grouped(Fraction(cost)), person(rng)
    what = rng.choice(("house", "flat", "condo", "home") if cost > 90000 else ("car", "boat", "cabin", "camper"))
    return Draft(
        phrasings=(
            f"{what} {cost}, down payment {percent}%, how much to borrow",
            f"{percent}% down on {cost}, remaining loan",
            f"A {what} costs ${c} and I put {percent}% down. How much do I need to borrow?",
            f"${cost} {what}, {percent}% down, loan amount?",
            f"How big is the loan on a ${c} {what} after a {percent}% down payment?",
            f"{who.name} buys a {what} for ${c} with a down payment of {percent}%. What amount does {who.he} borrow?",
            f"if i put {percent} percent down on {cost} dollars how much is left to finance",
            f"Find the amount financed: price ${c}, deposit {percent}%.",
            f"The bank wants {percent}% down on ${c}. What will the mortgage be?",
            f"What loan do I need for ${c} if I can pay {percent}% of it myself?",
            f"mortgage after {percent}% deposit on ${c}",
            f"We pay {percent}% of the ${c} price from savings. How much do we have to take out as a loan?",
            f"Calculate the loan for a {what} priced ${c} when {percent}% is paid in advance.",
            f"With {percent}% down, how many dollars of a ${c} {what} are financed?",
            f"Price of the {what}: ${c}. Deposit: {percent}%. Loan?",
            f"After putting {percent}% of the price down, what is still owed on a {what} worth ${c}?",
            f"I'm buying a {what} at ${c}. {percent}% comes from me, the rest from the bank. How much is the bank's"
            f" part?",
        ),
        think=f"The loan is what is left of {cost} after {percent} percent is paid.",
        code=f"print({cost} * (100 - {percent}) / 100)",
        answer=show(cost - Fraction(cost * percent, 100)),
    )


def months_to_pay_off(rng: random.Random) -> Draft:
    debt, each, who = rng.randint(15, 900) * 10, rng.randint(3, 60) * 10, person(rng)
    months, left = 0, debt
    while left > 0:
        months, left = months + 1, left - each
    if not 2 <= months <= 120:
        return months_to_pay_off(rng)
    d = grouped(Fraction(debt))
    return Draft(
        phrasings=(
            f"I owe ${d} without interest and pay ${each} a month. After how many months is it paid off?",
            f"debt ${debt}, pay ${each} a month, no interest, how many months",
            f"How many monthly payments of ${each} clear a debt of ${d}, with no interest?",
            f"{who.name} pays back an interest-free loan of ${d} at ${each} a month. How many months does it take?",
            f"how many months to pay back {debt} dollars at {each} dollars per month",
            f"Find the number of months until ${d} is repaid in payments of up to ${each} a month.",
            f"My parents lent me ${d}. If I return ${each} every month, in how many months am I done?",
            f"A balance of ${d} at 0% and ${each} paid monthly: months until it is gone?",
            f"Paying ${each} per month, how long in months do I need for ${d}? There is no interest.",
            f"I have to settle ${d} and can afford ${each} each month. How many months will I be paying?",
            f"Number of payments of ${each} to pay off ${d}, the last one may be smaller?",
            f"With ${each} going to a 0% debt of ${d} every month, how many months is it until I owe nothing?",
            f"A phone on a 0% plan costs ${d} and I pay ${each} monthly. In how many months is it mine?",
            f"{who.name} owes a friend ${d} and gives back ${each} on the first of each month. How many months until"
            f" {who.he} is debt-free?",
            f"For how many months must one pay ${each} to get rid of ${d} of interest-free debt?",
        ),
        think=f"The months needed are {debt} divided by {each}, rounded up.",
        code=f"import math\n\nprint(math.ceil({debt} / {each}))",
        answer=str(months),
    )


def card_interest_month(rng: random.Random) -> Draft:
    balance, rate = rng.randint(4, 240) * 25, rng.choice((12, 15, 18, 18.9, 19.9, 21, 22.5, 24, 24.99, 27, 29.9))
    interest = balance * Fraction(str(rate)) / 1200
    if tied(interest):
        return card_interest_month(rng)
    b, who = grouped(Fraction(balance)), person(rng)
    return Draft(
        phrasings=(
            f"My card balance is ${b} at {rate}% APR. How much interest is that for one month?",
            f"one month of interest on ${balance} at {rate}% apr",
            f"What is the monthly interest on ${b} at a yearly rate of {rate}%?",
            f"{who.name} owes ${b} on a credit card with {rate}% a year. What interest is charged for a month?",
            f"how much interest do i pay in a month on {balance} dollars at {rate} percent a year",
            f"Calculate a month's interest: balance ${b}, annual rate {rate}%.",
            f"A credit card charges {rate}% per year. Find the interest for 1 month on ${b}, as a twelfth of the year.",
            f"With {rate}% APR, what does carrying ${b} cost per month?",
            f"interest per month: ${b}, {rate}% yearly",
            f"If the annual interest rate is {rate}% and I owe ${b}, what's the charge for one month?",
            f"The statement shows ${b} and an APR of {rate}%. What will next month's interest be?",
            f"I keep a balance of ${b} on my card ({rate}% per annum). How many dollars of interest is that monthly?",
            f"Work out one twelfth of a year's interest at {rate}% on ${b}.",
            f"How expensive is it, in interest for one month, to owe ${b} at {rate}% a year?",
            f"Leaving ${b} unpaid for a month at a yearly {rate}% costs how much interest?",
        ),
        think=f"The interest for one month is {rate} percent of {balance} divided by 12 months.",
        code=f"print(round({balance} * {rate} / 100 / 12, 2))",
        answer=cents(interest),
    )


def compounded_more_often(rng: random.Random) -> Draft:
    start, rate, years = (
        rng.randint(2, 400) * 100,
        rng.choice((1.5, 2, 2.4, 3, 3.6, 4, 4.5, 5, 6, 8)),
        rng.randint(1, 20),
    )
    times, often = rng.choice(((12, "monthly"), (12, "monthly"), (4, "quarterly"), (2, "semiannually")))
    grown = Fraction(start)
    for _ in range(times * years):
        grown += grown * Fraction(str(rate)) / (100 * times)
    if abs(float(grown * 100 % 1) - 0.5) < 0.001:
        return compounded_more_often(rng)
    s, span, who = grouped(Fraction(start)), f"{years} year{'s' if years > 1 else ''}", person(rng)
    return Draft(
        phrasings=(
            f"final balance of {start} at {rate}% for {span} compounded {often}",
            f"{start} dollars, {rate}%, compounded {often}, {span}, end value",
            f"${s} is invested at {rate}% a year compounded {often}. What is it worth after {span}?",
            f"${start} at {rate}% compounded {often} for {span}",
            f"How much do I have after {span} if ${s} earns {rate}% compounded {often}?",
            f"{who.name} deposits ${s} at {rate}% annual interest, compounded {often}. What is the balance after"
            f" {span}?",
            f"what will {start} dollars be in {span} at {rate} percent a year compounded {often}",
            f"Find the final amount: principal ${s}, rate {rate}%, compounded {often}, {span}.",
            f"A savings account pays {rate}% per year, compounded {often}. What does ${s} become in {span}?",
            f"Future value of ${s} in {span} with {rate}% interest compounded {often}?",
            f"I put ${s} away for {span} at {rate}%, compounding {often}. What will I get back?",
            f"Calculate what ${s} grows to over {span} at a nominal {rate}% with interest added {often}.",
            f"compound interest, {often}: ${s}, {rate}%, {span}, end balance",
            f"The bank adds interest {often} at a yearly rate of {rate}%. How much is ${s} after {span}?",
            f"Compounded {often} at {rate}% a year, how much will be in an account of ${s} after {span}?",
            f"Starting from ${s}, what sum results after {span} of {rate}% annual interest credited {often}?",
            f"My bank compounds {often}. At {rate}% a year, what's the value of ${s} in {span}?",
        ),
        think=f"The balance is {start} times (1 + {rate}% / {times}) to the power {times} times {years}.",
        code=f"print(round({start} * (1 + {rate} / 100 / {times}) ** ({times} * {years}), 2))",
        answer=cents(grown),
    )


def share_gain(rng: random.Random) -> Draft:
    n, who = rng.randint(2, 400), person(rng)
    old, new = price(rng, 4, 300), price(rng, 4, 300)
    if new <= old:
        return share_gain(rng)
    a, b = money(old), money(new)
    return Draft(
        phrasings=(
            f"I bought {n} shares at ${a} and sold them at ${b}. How much did I gain?",
            f"{n} shares, bought ${a}, sold ${b}, profit",
            f"What is the profit on {n} shares bought at ${a} and now worth ${b} each?",
            f"{who.name} buys {n} shares for ${a} each and sells at ${b} a share. What does {who.he} make?",
            f"how much money do i make on {n} shares if they go from {a} to {b} dollars",
            f"Calculate the capital gain: {n} shares, purchase price ${a}, sale price ${b}.",
            f"A stock rises from ${a} to ${b}. Find the gain on {n} shares.",
            f"My {n} shares cost ${a} apiece. Today one is ${b}. What am I ahead in dollars?",
            f"gain: {n} x ({b} - {a})",
            f"If {n} shares go up from ${a} to ${b} each, what is the total gain?",
            f"With {n} shares in a company whose price climbed to ${b} from ${a}, how much did {who.name} earn?",
            f"I own {n} shares; I paid ${a} per share and the price is ${b} now. What's my gain?",
            f"Sold {n} shares for ${b} each that were ${a} each. What profit is that in all?",
            f"How many dollars does one gain by buying {n} shares at ${a} and selling all at ${b}?",
            f"The share price went up to ${b} after I got {n} of them at ${a}. How much richer am I?",
        ),
        think=f"The gain is {n} shares times the rise {b} - {a}.",
        code=f"print(round({n} * ({b} - {a}), 2))",
        answer=show(n * new - n * old),
    )


def payback_time(rng: random.Random) -> Draft:
    cost, each, who = rng.randint(4, 400) * 50, rng.randint(4, 240) * 5, person(rng)
    unit, adverb = rng.choice((("year", "yearly"), ("month", "monthly")))
    span = Fraction(cost, each)
    if not 1 < span <= 60 or tied(span):
        return payback_time(rng)
    c = grouped(Fraction(cost))
    thing = rng.choice(("solar panels", "new windows", "LED lamps", "a heat pump", "insulation", "a coffee machine"))
    return Draft(
        phrasings=(
            f"I spend ${c} on {thing} and save ${each} a {unit}. After how many {unit}s has it paid for itself?",
            f"cost ${cost}, saves ${each} per {unit}, payback in {unit}s?",
            f"What is the payback time in {unit}s of a ${c} investment that saves ${each} a {unit}?",
            f"{who.name} buys {thing} for ${c} and saves ${each} every {unit}. How many {unit}s until that is earned"
            f" back?",
            f"how many {unit}s until {cost} dollars for {thing} pay off with {each} dollars saved per {unit}",
            f"Calculate the payback period in {unit}s: price ${c}, {adverb} saving ${each}.",
            f"At ${each} saved per {unit}, how many {unit}s does it take to recover ${c}?",
            f"We invest ${c} in {thing}. The {adverb} saving is ${each}. When do we break even, in {unit}s?",
            f"payback: ${c} / ${each} a {unit}",
            f"An outlay of ${c} brings in ${each} a {unit}. In how many {unit}s is the money back?",
            f"If I paid ${c} for {thing} and spend ${each} a {unit} less on bills, after how many {unit}s do I profit?",
            f"The price is ${c} and it spares us ${each} each {unit}. How long in {unit}s until it's recouped?",
            f"Number of {unit}s to earn back ${c} at ${each} per {unit}?",
            f"Does it take long for {thing} to pay off at a price of ${c} and a {adverb} saving of ${each}? Give the"
            f" number of {unit}s.",
            f"With savings of ${each} per {unit}, in how many {unit}s have I got back the ${c} I paid for {thing}?",
        ),
        think=f"The payback time in {unit}s is the cost {cost} divided by {each} saved per {unit}.",
        code=f"print(round({cost} / {each}, 2))",
        answer=cents(span),
    )


def price_per_area(rng: random.Random) -> Draft:
    area, who = rng.randint(18, 220), person(rng)
    rent = rng.random() < 0.5
    cost = rng.randint(30, 300) * 10 if rent else rng.randint(50, 900) * 1000
    each = Fraction(cost, area)
    unit, short = rng.choice((("square meter", "m²"), ("square foot", "sq ft"), ("square metre", "sqm")))
    if unit == "square foot":
        area *= 10
        each = Fraction(cost, area)
    if tied(each):
        return price_per_area(rng)
    c, what = grouped(Fraction(cost)), "rent" if rent else "price"
    return Draft(
        phrasings=(
            f"{what} per {unit} if {area} {short} is {cost}",
            f"{cost} for {area} {short}, how much per {unit}",
            f"A flat of {area} {short} has a {what} of ${c}. What is that per {unit}?",
            f"${cost} for {area} {short}, {what} per {unit}",
            f"What is the {what} per {unit} of an apartment with {area} {short} for ${c}?",
            f"{who.name} found a flat: {area} {unit.replace('foot', 'feet')}{'' if 'foot' in unit else 's'}, {what}"
            f" ${c}. How much is it per {unit}?",
            f"how much per {short} is {cost} dollars for {area} {short}",
            f"Calculate the {what} per {unit}: ${c}, {area} {short}.",
            f"The {what} is ${c} and the size {area} {short}. Find the {what} for one {unit}.",
            f"Our home has {area} {short}; the {what} is ${c}. What does one {unit} come to?",
            f"{what}/{short}: ${c}, {area} {short}?",
            f"If {area} {short} cost ${c}, how many dollars is each {unit}?",
            f"To compare flats I need the {what} per {unit}. This one is ${c} for {area} {short}.",
            f"An office with {area} {short} comes at a {what} of ${c}. How much is that for each {unit}?",
            f"Divide a {what} of ${c} over {area} {short}: what is it per {short}?",
            f"The ad says {area} {short} for ${c}. What {what} per {unit} is that?",
            f"How expensive is a place of {area} {short} per {unit} at a {what} of ${c}?",
        ),
        think=f"The {what} per {unit} is {cost} divided by {area}.",
        code=f"print(round({cost} / {area}, 2))",
        answer=cents(each),
    )
