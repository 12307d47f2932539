"""Shopping and money: discounts, tax, tips, profit."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, neat, price, rounded, show, tied
from training.skills.vocabulary import ITEMS, people, person

DISCOUNTS = (5, 10, 12, 15, 20, 25, 30, 33, 35, 40, 45, 50, 60, 70, 75, 80)


def discount_price(rng: random.Random) -> Draft:
    item, percent = rng.choice(ITEMS), rng.choice(DISCOUNTS)
    cost = price(rng, item.low, item.high)
    if tied(cost * percent / 100):
        return discount_price(rng)
    c = money(cost)
    who = person(rng)
    return Draft(
        phrasings=(
            f"The invoice is {c}; whoever pays within ten days takes {percent}% off. What do I transfer if I am quick?",
            f"{c} dollars minus {percent}%, what do i pay",
            f"price after {percent}% off {c}",
            f"{percent}% off ${c}, new price",
            f"{item.a.capitalize()} costs ${c} and is {percent}% off. What is the sale price?",
            f"What's the price of a ${c} {item.singular} after a {percent}% discount?",
            f"How much do I pay for {item.a} of ${c} with {percent}% off?",
            f"${c} with {percent}% off",
            f"A ${c} {item.singular} is on sale for {percent}% off. How much does it cost now?",
            f"Calculate the price after a {percent}% discount on ${c}.",
            f"{who.name} has a coupon for {percent}% off. What does {who.he} pay for {item.a} priced at ${c}?",
            f"{item.singular} ${c} minus {percent}% discount, final price?",
            f"The original price is ${c}. The discount is {percent} percent. What is the new price?",
            f"{percent}% off ${c}, what do i pay",
            f"I bought {item.a} at ${c} with {percent}% off. What did I pay?",
            f"whats the sale price of {item.a} for {c} dollars with {percent} percent off",
            f"{c} dollars less {percent}%, price to pay?",
            f"{item.a.capitalize()} was ${c}, now {percent}% off. New price?",
            f"My code gives {percent}% off. The {item.singular} is ${c}. What will I be charged?",
            f"How much is {item.a} after {percent} pct off if the list price is ${c}?",
            f"Everything is reduced by {percent}% today. What does a ${c} {item.singular} cost today?",
            f"Price ${c}, discount {percent}%: amount to pay?",
            f"{who.name} wants {item.a} that is marked ${c}. At the till {percent}% comes off. How much must"
            f" {who.he} pay?",
            f"Students get {percent}% off. What does a student pay for {item.a} of ${c}?",
            f"give me the discounted price for ${c} and {percent}% off",
            f"On Black Friday {item.a} of ${c} is {percent}% cheaper. What does it cost then?",
            f"I have a {percent}% voucher and the total is ${c}. What's left to pay?",
            f"A shop takes {percent}% off {item.a} that normally costs ${c}. Find the discounted price.",
            f"What is the final price of {item.a} that costs ${c} if there is a {percent}% discount?",
        ),
        think=f"The sale price after {percent}% off is 100 - {percent} percent of {c}.",
        code=f"print(round({c} * (100 - {percent}) / 100, 2))",
        answer=cents(cost - cost * percent / 100),
    )


def discount_amount(rng: random.Random) -> Draft:
    item, percent = rng.choice(ITEMS), rng.choice(DISCOUNTS)
    cost = price(rng, item.low, item.high)
    if tied(cost * percent / 100):
        return discount_amount(rng)
    c = money(cost)
    who = person(rng)
    return Draft(
        phrasings=(
            f"how much do you take off ${c} for a {percent}% discount",
            f"size of a {percent}% discount on ${c}, in dollars",
            f"What is the reduction in dollars for {percent}% off ${c}?",
            f"{item.a.capitalize()} costs ${c} and is {percent}% off. How much do you save?",
            f"How much is the discount if a ${c} {item.singular} is {percent}% off?",
            f"What do I save with {percent}% off a price of ${c}?",
            f"how many dollars off is {percent}% off ${c}",
            f"{who.name} gets {percent}% off {item.a} that costs ${c}. How much money does {who.he} save?",
            f"A store gives {percent} percent discount on a ${c} {item.singular}. Find the amount of the discount.",
            f"By how many dollars is a ${c} price reduced in a {percent}% sale?",
            f"A coupon takes {percent}% off ${c}. How many dollars is the coupon worth?",
            f"{percent}% off ${c}, how much do i save",
            f"whats the saving on {item.a} of {c} dollars at {percent} percent off",
            f"How many dollars does {percent}% off take away from ${c}?",
            f"The {item.singular} is ${c} and {percent}% off. Tell me only the saving.",
            f"price {c}, discount {percent}%, amount of the discount?",
            f"With a {percent}% coupon on a ${c} {item.singular}, how many dollars do I keep?",
            f"How much cheaper is {item.a} of ${c} when it is {percent}% off?",
            f"Give me the discount in dollars: {percent}% of a ${c} price.",
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
            f"{item.a} cost me ${now} with {percent}% off. what was on the price tag before?",
            f"After a {percent}% discount {item.a} costs ${now}. What was the original price?",
            f"I paid ${now} after {percent}% off. What was the price before the discount?",
            f"{item.a.capitalize()} is on sale for ${now}, which is {percent}% off. What does it normally cost?",
            f"original price if ${now} is after {percent}% off",
            f"{who.name} bought {item.a} for ${now} in a {percent}%-off sale. How much was it before the sale?",
            f"What was the full price of {item.a} that costs ${now} after being reduced by {percent}%?",
            f"A price was cut by {percent} percent to ${now}. Find the price before the cut.",
            f"With {percent}% off, the {item.singular} is ${now}. What's the regular price?",
            f"${now} after {percent}% off, what was it before",
            f"I paid {now} dollars and that was with {percent} percent off. What was the full price?",
            f"whats the original price if the sale price is ${now} at {percent}% off",
            f"{item.a.capitalize()} is ${now} after a {percent}% reduction. How much was it originally?",
            f"The price tag says ${now}, already reduced by {percent}%. What did it cost before?",
            f"How much did {item.a} cost before the {percent}% discount if it is ${now} now?",
            f"{who.name} paid ${now} with a {percent}% voucher. What would {who.he} have paid without it?",
            f"discount {percent}%, price now ${now}, old price?",
            f"Give me the price before {percent}% was taken off; now it is ${now}.",
            f"Find the list price when {percent} pct off brings it to ${now}.",
            f"With my {percent}% staff discount I pay ${now}. What do other customers pay?",
            f"In a sale {percent}% is taken off and the {item.singular} then costs ${now}. What was the regular price?",
            f"The sale price is ${now} and the discount was {percent}%. What was the original price?",
            f"The price of {item.a} after a {percent}% discount is ${now}. Find its original price.",
        ),
        think=f"The price before the discount: {now} is 100 - {percent} percent of it, so times 100, divided by that.",
        code=f"print(round({now} * 100 / (100 - {percent}), 2))",
        answer=cents(Fraction(now) / (1 - Fraction(percent, 100))),
    )


def successive_discounts(rng: random.Random) -> Draft:
    item, (first, second) = rng.choice(ITEMS), rng.sample((5, 10, 15, 20, 25, 30, 40, 50), 2)
    cost = price(rng, item.low, item.high)
    c = money(cost)
    after = cost - cost * first / 100
    if tied(after - after * second / 100):
        return successive_discounts(rng)
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
            f"{first}% off, then {second}% off, from ${c}, what do i pay",
            f"{c} dollars, first {first} percent discount, then {second} percent, final price",
            f"My {item.singular} was ${c}, {first}% off in the sale, and my card took {second}% more off that. What"
            " did I pay?",
            f"How much is ${c} after two discounts, {first}% first and {second}% second?",
            f"Take {first}% off ${c} and then {second}% off the new price.",
            f"Price ${c}: minus {first}%, then minus {second}%. What is left?",
            f"A price of ${c} drops by {first}% and later by {second}%. What is it then?",
            f"Two discounts, {first}% and then {second}%, are applied to ${c}. What is the final price?",
        ),
        think=f"The final price: take {first}% off {c}, then {second}% off what is left.",
        code=f"price = {c} * (100 - {first}) / 100\nprice = price * (100 - {second}) / 100\nprint(round(price, 2))",
        answer=cents(after - after * second / 100),
    )


def price_with_tax(rng: random.Random) -> Draft:
    item = rng.choice(ITEMS)
    cost = price(rng, item.low, item.high)
    rate = rng.choice((Fraction(rng.randint(2, 25)), decimal(rng, 4, 12), Fraction(33, 4)))
    if tied(cost * rate / 100):
        return price_with_tax(rng)
    c, p = money(cost), show(rate)
    who = person(rng)
    return Draft(
        phrasings=(
            f"Add {p}% VAT to {c} and round to the cent.",
            f"add {p}% VAT to ${c}",
            f"{c} plus {p}% VAT",
            f"how much is {c} with {p}% tax on top",
            f"{item.a.capitalize()} costs ${c} plus {p}% sales tax. What is the total price?",
            f"What is ${c} with {p}% tax added?",
            f"How much do I pay for {item.a} of ${c} when {p}% tax is added?",
            f"${c} plus {p}% tax",
            f"{who.name} buys {item.a} for ${c}. The tax is {p}%. How much does {who.he} pay in total?",
            f"Calculate the final price of ${c} after adding {p}% sales tax.",
            f"A price of ${c} excludes VAT of {p}%. What is the price with VAT?",
            f"Add {p} percent tax to ${c}.",
            f"{c} + {p}% tax",
            f"{c} dollars before tax, {p} percent tax, total?",
            f"what do i pay for ${c} with {p}% sales tax",
            f"I'm buying {item.a} for ${c} and sales tax is {p}%. What's my total?",
            f"{item.singular} ${c}, tax {p}%, price with tax",
            f"How much is ${c} after tax at {p}%?",
            f"Net price ${c}, VAT {p}%: gross price?",
            f"What will the register show for {item.a} of ${c} when {p}% tax is added?",
            f"{who.name} has {item.a} for ${c} in the basket; {p}% tax is added at checkout. What does {who.he} pay?",
            f"My invoice is ${c} without VAT. With {p}% VAT on top, what is the amount due?",
            f"Give me the total of ${c} with {p} pct tax on top.",
            f"The tag says ${c}, not including {p}% tax. How much will it be with the tax?",
            f"If sales tax is {p}%, what is the total for a ${c} {item.singular}?",
            f"The {item.singular} is ${c} before tax and tax is {p}%. What's the total cost?",
        ),
        think=f"The price with {p}% tax is 100 + {p} percent of {c}.",
        code=f"print(round({c} * (100 + {p}) / 100, 2))",
        answer=cents(cost + cost * rate / 100),
    )


def tip_amount(rng: random.Random) -> Draft:
    bill, percent = price(rng, 8, 300), rng.choice((10, 12, 15, 15, 18, 18, 20, 20, 22, 25))
    if tied(bill * percent / 100):
        return tip_amount(rng)
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
            f"tip {percent}% of {b}",
            f"what is {percent} percent tip for ${b}",
            f"The check is ${b}, how much tip is {percent}%?",
            f"how much should the tip be for a {b} dollar bill at {percent}%",
            f"I'd like to leave {percent}% for the waiter on a bill of ${b}. How much is the tip alone?",
            f"bill ${b}, tip {percent}%, tip amount?",
            f"Lunch was ${b}. What do I leave as a {percent}% tip?",
            f"{who.name} tips {percent}% on a taxi fare of ${b}. How many dollars is the tip?",
            f"Give me just the tip: {percent}% on ${b}.",
            f"work out a {percent} pct tip on {b}",
            f"The haircut was ${b} and I tip {percent}%. How large is my tip?",
            f"Find the {percent}% tip for a ${b} check.",
            f"What should the tip be on ${b} if I tip {percent}%?",
            f"Dinner was ${b}. How much is a {percent} percent tip?",
        ),
        think=f"The tip is {percent}% of {b}.",
        code=f"print(round({b} * {percent} / 100, 2))",
        answer=cents(bill / 100 * percent),
    )


def bill_with_tip(rng: random.Random) -> Draft:
    bill, percent = price(rng, 8, 300), rng.choice((10, 12, 15, 15, 18, 18, 20, 20, 22, 25))
    if tied(bill * percent / 100):
        return bill_with_tip(rng)
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
            f"${b} with {percent}% tip total",
            f"total with tip: bill ${b}, tip {percent}%",
            f"The check is ${b}. With a {percent}% tip, what do I pay altogether?",
            f"what do i pay in all if the bill is {b} dollars and i tip {percent} percent",
            f"Lunch was ${b} and I tipped {percent}%. What did I pay in total?",
            f"My taxi fare is ${b} and I want to add {percent}% for the driver. What's the total?",
            f"{b} + {percent}% tip = ?",
            f"Give me the total including a {percent} pct tip on ${b}.",
            f"{who.name} pays a ${b} bill and adds {percent}% as a tip. What is the full amount?",
            f"How much will be on my card for a ${b} dinner after a {percent}% tip?",
            f"bill is {b}, tip is {percent}%, whats the total",
            f"The haircut is ${b} plus a {percent}% tip. How much is that altogether?",
            f"How much do I pay for a ${b} meal if I leave a {percent}% tip?",
            f"A meal costs ${b}. With a {percent}% tip, what is the total cost?",
        ),
        think=f"The total with the tip is 100 + {percent} percent of {b}.",
        code=f"print(round({b} * (100 + {percent}) / 100, 2))",
        answer=cents(bill + bill * percent / 100),
    )


def split_bill_with_tip(rng: random.Random) -> Draft:
    bill, percent, n = price(rng, 30, 400), rng.choice((10, 15, 18, 20, 25)), rng.randint(2, 9)
    if tied((bill + bill * percent / 100) / n):
        return split_bill_with_tip(rng)
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
            f"bill ${b}, tip {percent}%, {n} people, how much each",
            f"We are {n}, the bill is ${b} and we tip {percent}%. What does each of us pay?",
            f"{b} dollars plus {percent} percent tip divided by {n} people",
            f"what do i owe if {n} of us share a {b} dollar bill and tip {percent}%",
            f"With a {percent}% tip on ${b}, what is the cost per head for {n} people?",
            f"{n} colleagues had lunch for ${b}, added a {percent}% tip and shared it equally. What did each pay?",
            f"Split a ${b} check evenly between {n}, including {percent}% tip.",
            f"{who.name} goes out in a group of {n}. The check is ${b} plus {percent}% tip. What is each one's part?",
            f"Per person: ${b} bill, {percent}% tip, {n} people?",
            f"The food came to ${b}. We tip {percent} pct and there are {n} of us. How much per person?",
            f"Give me the amount per person for {n} people, ${b} and a {percent}% tip.",
            f"how much does everyone pay when {n} split ${b} with {percent}% tip",
            f"Dinner for {n} costs ${b}. With a {percent}% tip, how much should each person pay?",
            f"{n} people share a bill of ${b} and leave a {percent}% tip. How much does each person pay?",
        ),
        think=f"One share: add the tip of {percent}% to {b}, then divide by {n} people.",
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
            f"bought at ${paid}, sold at ${sold}, {word}?",
            f"I paid ${paid} and got ${sold} for it. How much {word} is that?",
            f"cost {paid} dollars, sold for {sold} dollars, whats the {word} in dollars",
            f"{p.name} bought {item.a} at ${paid} and sold it at ${sold}. How many dollars of {word} is that?",
            f"Give me the {word}: purchase ${paid}, sale ${sold}.",
            f"My {item.singular} was ${paid}. I sold it for ${sold}. What was my {word} in dollars?",
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
    value = (Fraction(sold, paid) - 1) * 100
    if tied(value, 4):
        return profit_percent(rng)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"bought at {paid}, sold at {sold}, what percent markup",
            f"price {paid} marked up to {sold}, percent markup",
            f"{paid} in, {sold} out, profit in percent of cost",
            f"{p.name} bought {item.a} for ${paid} and sold it for ${sold}. What was the profit percentage?",
            f"What is the percent profit on {item.a} bought at ${paid} and sold at ${sold}?",
            f"Cost price ${paid}, selling price ${sold}. Find the profit percent.",
            f"profit percent if bought for {paid} and sold for {sold}",
            f"A shop pays ${paid} for {item.a} and sells it for ${sold}. What is the gain in percent?",
            f"{q.name} invested ${paid} and got back ${sold}. What percent did {q.he} gain?",
            f"If I buy at ${paid} and sell at ${sold}, what is my profit as a percentage of the cost?",
            f"Calculate the gain percent when the cost is ${paid} and the selling price is ${sold}.",
            f"bought at ${paid}, sold at ${sold}, profit in percent?",
            f"I paid ${paid} and sold it for ${sold}. What % profit is that?",
            f"cost {paid} dollars, sold for {sold} dollars, whats the profit percentage",
            f"How many percent profit is it to buy at ${paid} and sell at ${sold}?",
            f"Give me the percentage gain: bought ${paid}, sold ${sold}.",
            f"My {item.singular} was ${paid}. I sold it for ${sold}. By what percent did I profit?",
            f"{item.a.capitalize()} bought for ${paid} was sold for ${sold}. By what percent did the seller profit?",
            f"{q.name} buys {item.a} for ${paid} and sells it for ${sold}. Find the percentage profit.",
        ),
        think=f"The profit {sold} minus {paid}, divided by the cost {paid}, times 100.",
        code=f"profit = {sold} - {paid}\nprint({neat(f'profit * 100 / {paid}', value)})",
        answer=rounded(value),
    )
