"""Shopping and money: discounts, tax, tips, profit, interest."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, grouped, money, price, show
from training.skills.vocabulary import ITEMS, people, person

DISCOUNTS = (5, 10, 12, 15, 20, 25, 30, 33, 35, 40, 45, 50, 60, 70, 75, 80)


def discount_price(rng: random.Random) -> Draft:
    item, percent = rng.choice(ITEMS), rng.choice(DISCOUNTS)
    cost = price(rng, item.low, item.high)
    c = money(cost)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${c} and is {percent}% off. What is the sale price?",
            f"What's the price of a ${c} {item.singular} after a {percent}% discount?",
            f"How much do I pay for {item.a} of ${c} with {percent}% off?",
            f"${c} with {percent}% off",
            f"A ${c} {item.singular} is on sale for {percent}% off. How much does it cost now?",
            f"Calculate the price after a {percent}% discount on ${c}.",
            f"{who.name} has a coupon for {percent}% off. What does {who.he} pay for {item.a} priced at ${c}?",
            f"{item.singular} ${c} minus {percent}% discount, final price?",
            f"The original price is ${c}. The discount is {percent} percent. What is the new price?",
            f"A shop takes {percent}% off {item.a} that normally costs ${c}. Find the discounted price.",
            f"What is the final price of {item.a} that costs ${c} if there is a {percent}% discount?",
        ),
        think=f"After {percent}% off, 100 - {percent} percent of {c} is paid.",
        code=f"print(round({c} * (100 - {percent}) / 100, 2))",
        answer=cents(cost - cost * percent / 100),
    )


def discount_amount(rng: random.Random) -> Draft:
    item, percent = rng.choice(ITEMS), rng.choice(DISCOUNTS)
    cost = price(rng, item.low, item.high)
    c = money(cost)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${c} and is {percent}% off. How much do you save?",
            f"How much is the discount if a ${c} {item.singular} is {percent}% off?",
            f"What do I save with {percent}% off a price of ${c}?",
            f"how many dollars off is {percent}% off ${c}",
            f"{who.name} gets {percent}% off {item.a} that costs ${c}. How much money does {who.he} save?",
            f"A store gives {percent} percent discount on a ${c} {item.singular}. Find the amount of the discount.",
            f"By how many dollars is a ${c} price reduced in a {percent}% sale?",
            f"A coupon takes {percent}% off ${c}. How many dollars is the coupon worth?",
            f"What is the amount saved on a ${c} {item.singular} at {percent}% off?",
            f"How much money is saved on {item.a} of ${c} with a {percent}% discount?",
        ),
        think=f"The saving is {percent}% of {c}: {c} times {percent} divided by 100.",
        code=f"print(round({c} * {percent} / 100, 2))",
        answer=cents(cost - cost * (100 - percent) / 100),
    )


def price_before_discount(rng: random.Random) -> Draft:
    item, percent = rng.choice(ITEMS), rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 60, 75))
    original = rng.randint(item.low, item.high) * rng.choice((1, 4, 20))
    now = money(Fraction(original * (100 - percent), 100))
    who = person(rng)
    return Draft(
        phrasings=(
            f"After a {percent}% discount {item.a} costs ${now}. What was the original price?",
            f"I paid ${now} after {percent}% off. What was the price before the discount?",
            f"{item.a.capitalize()} is on sale for ${now}, which is {percent}% off. What does it normally cost?",
            f"original price if ${now} is after {percent}% off",
            f"{who.name} bought {item.a} for ${now} in a {percent}%-off sale. How much was it before the sale?",
            f"What was the full price of {item.a} that costs ${now} after being reduced by {percent}%?",
            f"A price was cut by {percent} percent to ${now}. Find the price before the cut.",
            f"With {percent}% off, the {item.singular} is ${now}. What's the regular price?",
            f"The sale price is ${now} and the discount was {percent}%. What was the original price?",
            f"The price of {item.a} after a {percent}% discount is ${now}. Find its original price.",
        ),
        think=f"{now} is 100 - {percent} percent of the original, so multiply by 100 and divide by that.",
        code=f"print(round({now} * 100 / (100 - {percent}), 2))",
        answer=cents(Fraction(now) / (1 - Fraction(percent, 100))),
    )


def successive_discounts(rng: random.Random) -> Draft:
    item, (first, second) = rng.choice(ITEMS), rng.sample((5, 10, 15, 20, 25, 30, 40, 50), 2)
    cost = price(rng, item.low, item.high)
    c = money(cost)
    after = cost - cost * first / 100
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${c}. It is reduced by {first}% and then by another {second}%. "
            f"What is the final price?",
            f"What is ${c} after a {first}% discount followed by a {second}% discount?",
            f"A ${c} {item.singular} is {first}% off, and a coupon takes {second}% off the sale price. What do I pay?",
            f"${c} with {first}% off then an additional {second}% off",
            f"Find the price of a ${c} {item.singular} after successive discounts of {first}% and {second}%.",
            f"A store marks {item.a} down {first}% from ${c}, then {second}% more off that. What does it cost?",
            f"First {first} percent, then {second} percent are taken off ${c}. What remains to be paid?",
            f"If I stack a {first}% and a {second}% discount on ${c}, what is the price?",
            f"A price of ${c} drops by {first}% and later by {second}%. What is it then?",
            f"Two discounts, {first}% and then {second}%, are applied to ${c}. What is the final price?",
        ),
        think=f"Take {first}% off {c}, then {second}% off what is left.",
        code=f"price = {c} * (100 - {first}) / 100\nprice = price * (100 - {second}) / 100\nprint(round(price, 2))",
        answer=cents(after - after * second / 100),
    )


def price_with_tax(rng: random.Random) -> Draft:
    item = rng.choice(ITEMS)
    cost = price(rng, item.low, item.high)
    rate = rng.choice((Fraction(rng.randint(2, 25)), decimal(rng, 4, 12), Fraction(33, 4)))
    c, p = money(cost), show(rate)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${c} plus {p}% sales tax. What is the total price?",
            f"What is ${c} with {p}% tax added?",
            f"How much do I pay for {item.a} of ${c} including {p}% tax?",
            f"${c} plus {p}% tax",
            f"{who.name} buys {item.a} for ${c}. The tax is {p}%. How much does {who.he} pay in total?",
            f"Calculate the final price of ${c} after adding {p}% sales tax.",
            f"A price of ${c} excludes VAT of {p}%. What is the price with VAT?",
            f"Add {p} percent tax to ${c}.",
            f"If sales tax is {p}%, what is the total for a ${c} {item.singular}?",
            f"The {item.singular} is ${c} before tax and tax is {p}%. What's the total cost?",
        ),
        think=f"With {p}% tax, 100 + {p} percent of {c} is paid.",
        code=f"print(round({c} * (100 + {p}) / 100, 2))",
        answer=cents(cost + cost * rate / 100),
    )


def tip_amount(rng: random.Random) -> Draft:
    bill, percent = price(rng, 8, 300), rng.choice((10, 12, 15, 15, 18, 18, 20, 20, 22, 25))
    b = money(bill)
    who = person(rng)
    return Draft(
        phrasings=(
            f"What is a {percent}% tip on a ${b} bill?",
            f"How much is a {percent}% tip on ${b}?",
            f"Calculate a {percent}% tip for a bill of ${b}.",
            f"{percent}% tip on ${b}",
            f"The bill is ${b}. I want to tip {percent}%. How much should I leave as a tip?",
            f"how much do i tip on {b} dollars at {percent} percent",
            f"{who.name} leaves a {percent}% tip on a dinner of ${b}. How much is the tip?",
            f"A waiter gets {percent}% of a ${b} bill as a tip. How many dollars is that?",
            f"What should the tip be on ${b} if I tip {percent}%?",
            f"Dinner was ${b}. How much is a {percent} percent tip?",
        ),
        think=f"The tip is {percent}% of {b}.",
        code=f"print(round({b} * {percent} / 100, 2))",
        answer=cents(bill / 100 * percent),
    )


def bill_with_tip(rng: random.Random) -> Draft:
    bill, percent = price(rng, 8, 300), rng.choice((10, 12, 15, 15, 18, 18, 20, 20, 22, 25))
    b = money(bill)
    who = person(rng)
    return Draft(
        phrasings=(
            f"What is the total of a ${b} bill with a {percent}% tip?",
            f"The bill is ${b} and I add a {percent}% tip. How much do I pay in total?",
            f"${b} plus {percent}% tip",
            f"Calculate the total for a ${b} meal including a {percent}% tip.",
            f"{who.name}'s dinner costs ${b}. {who.he.capitalize()} tips {percent}%. "
            f"How much does {who.he} pay altogether?",
            f"how much is {b} dollars with a {percent} percent tip included",
            f"Add a {percent}% tip to ${b}. What's the total?",
            f"After tipping {percent}% on ${b}, what did lunch cost in all?",
            f"How much do I pay for a ${b} meal if I leave a {percent}% tip?",
            f"A meal costs ${b}. With a {percent}% tip, what is the total cost?",
        ),
        think=f"With the tip, 100 + {percent} percent of {b} is paid.",
        code=f"print(round({b} * (100 + {percent}) / 100, 2))",
        answer=cents(bill + bill * percent / 100),
    )


def split_bill_with_tip(rng: random.Random) -> Draft:
    bill, percent, n = price(rng, 30, 400), rng.choice((10, 15, 18, 20, 25)), rng.randint(2, 9)
    b = money(bill)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{n} friends split a ${b} bill with a {percent}% tip equally. How much does each pay?",
            f"The bill is ${b}. We add a {percent}% tip and share it between {n} people. What does each pay?",
            f"split ${b} plus {percent}% tip {n} ways",
            f"How much does each of {n} people owe on a ${b} dinner including a {percent}% tip?",
            f"{who.name} and friends, {n} people in all, pay ${b} plus {percent}% tip. What is one share?",
            f"Divide a restaurant bill of ${b} with {percent}% tip among {n} people.",
            f"A ${b} meal is shared by {n} people, who tip {percent}%. How much is it per person?",
            f"What's each person's share if {n} people split ${b} and leave a {percent} percent tip?",
            f"Dinner for {n} costs ${b}. With a {percent}% tip, how much should each person pay?",
            f"{n} people share a bill of ${b} and leave a {percent}% tip. How much does each person pay?",
        ),
        think=f"Add {percent}% to {b}, then divide by {n} people.",
        code=f"total = {b} * (100 + {percent}) / 100\nprint(round(total / {n}, 2))",
        answer=cents((bill + bill * percent / 100) / n),
    )


def profit_or_loss(rng: random.Random) -> Draft:
    item = rng.choice(ITEMS)
    paid = rng.randint(item.low, item.high) * rng.choice((1, 5)) + 2
    sold = paid + rng.choice((-1, 1, 1)) * rng.randint(1, paid - 1)
    word = "profit" if sold > paid else "loss"
    formula = f"{sold} - {paid}" if sold > paid else f"{paid} - {sold}"
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"{p.name} bought {item.a} for ${paid} and sold it for ${sold}. What was the {word}?",
            f"What is the {word} on {item.a} bought at ${paid} and sold at ${sold}?",
            f"Cost price ${paid}, selling price ${sold}. Find the {word}.",
            f"bought for {paid} sold for {sold} how much {word}",
            f"A shop pays ${paid} for {item.a} and sells it for ${sold}. How much {word} does it make?",
            f"{q.name} sells {item.a} for ${sold} that {q.he} bought for ${paid}. "
            f"How big is {q.his} {word} in dollars?",
            f"If I buy at ${paid} and sell at ${sold}, what {word} do I make?",
            f"Calculate the {word} when something costs ${paid} and is sold for ${sold}.",
            f"{item.a.capitalize()} was bought for ${paid} and resold for ${sold}. How much was the {word}?",
            f"{q.name} bought {item.a} for ${paid} and later sold it for ${sold}. How much {word} did {q.he} make?",
        ),
        think=f"The {word} is the difference between {sold} and {paid}.",
        code=f"print({formula})",
        answer=str(max(paid, sold) - min(paid, sold)),
    )


def profit_percent(rng: random.Random) -> Draft:
    item = rng.choice(ITEMS)
    paid = rng.choice((20, 25, 40, 50, 80, 100, 120, 150, 200, 250, 400, 500, 800, 1000))
    sold = paid + paid * rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100)) // 100
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"{p.name} bought {item.a} for ${paid} and sold it for ${sold}. What was the profit percentage?",
            f"What is the percent profit on {item.a} bought at ${paid} and sold at ${sold}?",
            f"Cost price ${paid}, selling price ${sold}. Find the profit percent.",
            f"profit percent if bought for {paid} and sold for {sold}",
            f"A shop pays ${paid} for {item.a} and sells it for ${sold}. What is the gain in percent?",
            f"{q.name} invested ${paid} and got back ${sold}. What percent did {q.he} gain?",
            f"If I buy at ${paid} and sell at ${sold}, what is my profit as a percentage of the cost?",
            f"Calculate the gain percent when the cost is ${paid} and the selling price is ${sold}.",
            f"{item.a.capitalize()} bought for ${paid} was sold for ${sold}. By what percent did the seller profit?",
            f"{q.name} buys {item.a} for ${paid} and sells it for ${sold}. Find the percentage profit.",
        ),
        think=f"The profit {sold} minus {paid}, divided by the cost {paid}, times 100.",
        code=f"profit = {sold} - {paid}\nprint(profit * 100 / {paid})",
        answer=show((Fraction(sold, paid) - 1) * 100),
    )


def simple_interest(rng: random.Random) -> Draft:
    principal, years = rng.randint(1, 200) * rng.choice((50, 100, 500)), rng.randint(1, 12)
    rate = rng.choice((Fraction(rng.randint(1, 15)), decimal(rng, 1, 12)))
    r = show(rate)
    who = person(rng)
    return Draft(
        phrasings=(
            f"What is the simple interest on ${principal} at {r}% per year for {years} years?",
            f"Calculate the simple interest on ${principal} at {r}% for {years} years.",
            f"simple interest {principal} {r}% {years} years",
            f"{who.name} invests ${grouped(principal)} at {r}% simple interest. "
            f"How much interest does {who.he} earn in {years} years?",
            f"How much simple interest does ${grouped(principal)} earn at {r}% a year after {years} years?",
            f"Find the simple interest for principal {principal}, rate {r}% and time {years} years.",
            f"A loan of ${principal} carries {r}% simple annual interest. What is the interest after {years} years?",
            f"If I deposit ${principal} at {r} percent simple interest, what interest do I get in {years} years?",
            f"Work out the simple interest earned on ${principal} over {years} years at {r}% per annum.",
            f"Find the simple interest on ${principal} at {r}% per annum for {years} years.",
        ),
        think=f"Simple interest is principal {principal} times rate {r} times {years} years, divided by 100.",
        code=f"print(round({principal} * {r} * {years} / 100, 2))",
        answer=cents(sum((principal * rate / 100 for _ in range(years)), Fraction(0))),
    )


def _compound(rng: random.Random) -> tuple[int, Fraction, int, Fraction]:
    """Principal, rate in percent, years, and the balance at the end."""
    principal, years = rng.randint(1, 200) * rng.choice((50, 100, 500)), rng.randint(2, 10)
    rate = rng.choice((Fraction(rng.randint(1, 12)), decimal(rng, 1, 9)))
    balance = Fraction(principal)
    for _ in range(years):
        balance += balance * rate / 100
    return principal, rate, years, balance


def compound_balance(rng: random.Random) -> Draft:
    principal, rate, years, balance = _compound(rng)
    r = show(rate)
    who = person(rng)
    return Draft(
        phrasings=(
            f"${principal} is invested at {r}% compounded annually for {years} years. What is the final amount?",
            f"How much will ${principal} be worth after {years} years at {r}% compound interest?",
            f"Calculate the balance of ${principal} at {r}% interest compounded yearly after {years} years.",
            f"{principal} at {r}% compound interest for {years} years final amount",
            f"{who.name} puts ${grouped(principal)} into an account paying {r}% compounded once a year. "
            f"How much is there after {years} years?",
            f"If I deposit ${grouped(principal)} at {r} percent compounded annually, what do I have in {years} years?",
            f"What does ${principal} grow to in {years} years at an annual compound rate of {r}%?",
            f"A savings account of ${principal} grows {r}% every year. What is the balance after {years} years?",
            f"Find the amount after {years} years if ${principal} earns {r}% interest compounded annually.",
            f"What is the value of a ${principal} investment after {years} years at {r}% compounded yearly?",
        ),
        think=f"The {principal} grows by the factor 1 + {r}/100 in each of {years} years.",
        code=f"amount = {principal} * (1 + {r} / 100) ** {years}\nprint(round(amount, 2))",
        answer=cents(balance),
    )


def compound_interest_earned(rng: random.Random) -> Draft:
    principal, rate, years, balance = _compound(rng)
    r = show(rate)
    who = person(rng)
    return Draft(
        phrasings=(
            f"How much compound interest does ${principal} earn at {r}% a year in {years} years?",
            f"What is the compound interest on ${principal} at {r}% per year for {years} years?",
            f"Calculate the compound interest on ${principal} at {r}% for {years} years, compounded annually.",
            f"compound interest on {principal} at {r}% for {years} years",
            f"{who.name} invests ${grouped(principal)} at {r}% compounded yearly. "
            f"How much interest does {who.he} earn in {years} years?",
            f"Find the interest earned on ${principal} after {years} years at {r}% compounded annually.",
            f"A deposit of ${principal} pays {r} percent compound interest. What interest is paid over {years} years?",
            f"By how much does ${principal} grow in {years} years with {r}% compounded annually?",
            f"What interest do I earn on ${principal} in {years} years at {r}% interest compounded annually?",
            f"Find the compound interest on ${principal} at {r}% per annum for {years} years.",
        ),
        think=f"Grow {principal} by {r}% in each of {years} years, then subtract {principal}.",
        code=f"amount = {principal} * (1 + {r} / 100) ** {years}\nprint(round(amount - {principal}, 2))",
        answer=cents(balance - principal),
    )
