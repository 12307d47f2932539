"""At the shop: prices by weight, offers compared, receipts, plans paid by the year."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, listed, money, neat, price, show, tied
from training.skills.vocabulary import ITEMS, person

WEIGHED = (
    ("cheese", 8, 35), ("ham", 9, 40), ("apples", 1, 5), ("salmon", 15, 45), ("coffee", 9, 40), ("rice", 1, 6),
    ("almonds", 9, 30), ("potatoes", 1, 4), ("grapes", 3, 9), ("mince", 6, 18), ("chicken", 5, 20), ("olives", 6, 20),
)  # fmt: skip
"""Food sold by weight, with the price of a kilogram."""


def price_per_kilo(rng: random.Random) -> Draft:
    (food, low, high), grams, who = rng.choice(WEIGHED), rng.randint(3, 50) * 25, person(rng)
    cost = Fraction(rng.randint(low * grams, high * grams) // 10, 100)
    each = cost * 1000 / grams
    if cost < Fraction(1, 2) or grams == 1000 or tied(each):
        return price_per_kilo(rng)
    c = money(cost)
    return Draft(
        phrasings=(
            f"{grams} g of {food} for {c}, how much is a kilo",
            f"{grams} g of {food} cost ${c}. What is the price per kg?",
            f"{grams}g {food} ${c}, price per kilo",
            f"What does a kilo of {food} cost if {grams} grams are ${c}?",
            f"{who.name} pays ${c} for {grams} g of {food}. How much is that per kilogram?",
            f"how much per kg is {food} at {c} dollars for {grams} grams",
            f"Calculate the kilogram price of {food}: ${c} for {grams} g.",
            f"A pack of {food} weighs {grams} g and costs ${c}. Find the price of 1 kg.",
            f"I bought {grams} grams of {food} for ${c}. What's the price per kilogram?",
            f"${c} for {grams} g. Per kilo, please.",
            f"The bag holds {grams} g and is ${c}. What would 1 kg cost at that price?",
            f"unit price per kg: {grams} g for ${c}",
            f"If {grams} g of {food} is ${c}, how many dollars does one kilogram cost?",
            f"Price per kilogram of {food} when a {grams} g pack is sold at ${c}?",
            f"At the deli {grams} g of {food} came to ${c}. What is their price for a kilo?",
            f"To compare offers I need the price per kg of {food}: the pack is {grams} g for ${c}.",
            f"Work out what 1 kg costs when a portion of {grams} g of {food} costs ${c}.",
        ),
        think=f"The price per kg is {c} times 1000 g divided by {grams} g.",
        code=f"print(round({c} * 1000 / {grams}, 2))",
        answer=cents(each),
    )


def cost_by_weight(rng: random.Random) -> Draft:
    (food, low, high), grams, who = rng.choice(WEIGHED), rng.randint(5, 240) * 10, person(rng)
    each = price(rng, low, high)
    cost = each * grams / 1000
    if tied(cost) or grams == 1000:
        return cost_by_weight(rng)
    c = money(each)
    return Draft(
        phrasings=(
            f"{grams} g of {food}, kilo price {c}, how much",
            f"{grams} grams of {food} at {c} per kg, price",
            f"{food} {c} a kilo, {grams} g, cost",
            f"{food.capitalize()} is ${c} per kg. How much do {grams} g cost?",
            f"{grams}g of {food} at ${c}/kg",
            f"What do I pay for {grams} grams of {food} at ${c} a kilo?",
            f"{who.name} buys {grams} g of {food}. A kilogram costs ${c}. How much does {who.he} pay?",
            f"how much is {grams} grams of {food} if a kilo is {c} dollars",
            f"Calculate the price of {grams} g of {food} at ${c} per kilogram.",
            f"One kilo of {food} costs ${c}. Find the cost of {grams} g.",
            f"The scale shows {grams} g of {food}. At ${c} per kg, what's the price?",
            f"price of {grams} g, ${c} per kg",
            f"If 1 kg of {food} is ${c}, what are {grams} grams?",
            f"I take {grams} g of {food} for ${c} the kilo. What will it come to?",
            f"My recipe needs {grams} g of {food}, and it sells at ${c} per kilo. What will that cost me?",
            f"Cost of {grams} grams when the kilogram price is ${c}?",
            f"Please tell me what {grams} g of {food} cost at a price of ${c} per kg.",
            f"The butcher weighed out {grams} g. With {food} at ${c} a kilogram, what's on the bill?",
            f"What is the price for {grams} g of {food} if you pay ${c} for each kg?",
        ),
        think=f"The cost is {c} per kg times {grams} g divided by 1000.",
        code=f"print(round({c} * {grams} / 1000, 2))",
        answer=cents(cost),
    )


def cheaper_pack(rng: random.Random) -> Draft:
    (food, low, high), who = rng.choice(WEIGHED), person(rng)
    small, large = rng.randint(3, 18) * 25, rng.randint(19, 60) * 25
    rate = Fraction(rng.randint(low * 100, high * 100), 100)
    a = round(rate * small / 10) / Fraction(100)
    b = round(rate * large * rng.choice((80, 88, 95, 105, 112)) / 1000) / Fraction(100)
    if a < Fraction(1, 2) or abs(a * large - b * small) < Fraction(large, 50):
        return cheaper_pack(rng)
    x, y = money(a), money(b)
    answer = small if a * large < b * small else large
    return Draft(
        phrasings=(
            f"Is a {small} g pack for {x} or a {large} g pack for {y} the better deal? Give the grams.",
            f"Which should I buy for the lower price per gram: the {small} g pack at ${x} or the {large} g pack at"
            f" ${y}? In grams.",
            f"What's cheaper, {small}g for {x} or {large}g for {y}? Tell me the grams.",
            f"cheaper per gram: {small}g at {x} / {large}g at {y}, which size",
            f"Which is cheaper per gram, {small} g of {food} for ${x} or {large} g for ${y}? Give the size in grams.",
            f"{small} g for ${x} or {large} g for ${y}, which pack is the better deal? answer with the grams",
            f"{who.name} can buy {small} g of {food} at ${x} or {large} g at ${y}. Which pack, in grams, is the better"
            f" value?",
            f"Better value: {small}g at ${x} or {large}g at ${y}? Just the grams.",
            f"Compare {small} g of {food} for ${x} with {large} g for ${y} and name the size in grams that is cheaper"
            f" by"
            f" weight.",
            f"A {small} g bag is ${x} and a {large} g bag ${y}. How many grams are in the bag that costs less per"
            f" gram?",
            f"which size in grams should i get, {small} g for {x} dollars or {large} g for {y} dollars, if i want the"
            f" lowest price per gram",
            f"Of the two packs, {small} g for ${x} and {large} g for ${y}, tell me the grams of the one with the lower"
            f" price per gram.",
            f"{food}: {small} g ${x}, {large} g ${y}. Number of grams in the cheaper one per gram?",
            f"Is {small} g or {large} g the better buy if they cost ${x} and ${y}? Reply with the number of grams.",
            f"The shop has {food} in {small} g packs (${x}) and {large} g packs (${y}). Which gives more for the money?"
            f" State the grams.",
            f"I want the best price by weight. The {small} g jar is ${x}, the {large} g jar ${y}. Which one, in grams?",
            f"Find the pack size in grams with the lowest unit price: {small} g at ${x}, {large} g at ${y}.",
            f"Tell me whether to take {small} g for ${x} or {large} g for ${y}; give the size in grams of the better"
            f" bargain.",
            f"{food.capitalize()} costs ${x} for {small} g and ${y} for {large} g. What size in grams is the better"
            f" buy?",
        ),
        think=f"The cheaper pack in grams: compare {x} / {small} with {y} / {large} and print the size.",
        code=f"print({small} if {x} / {small} < {y} / {large} else {large})",
        answer=str(answer),
    )


def better_offer(rng: random.Random) -> Draft:
    item, percent, who = rng.choice([i for i in ITEMS if i.low >= 10]), rng.randint(1, 10) * 5, person(rng)
    cost = price(rng, item.low, item.high)
    off = rng.randint(1, int(cost * percent / 60) + 1)
    with_percent = cost * (100 - percent) / 100
    best = min(with_percent, cost - off)
    if off >= cost or tied(with_percent):
        return better_offer(rng)
    c = money(cost)
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${c}. I can use {percent}% off or ${off} off. What is the lowest price I can"
            f" pay?",
            f"${c} {item.singular}, {percent}% off or ${off} off, the lower price?",
            f"What do I pay with the better of two coupons, {percent}% off or ${off} off, on a ${c} {item.singular}?",
            f"{who.name} has one coupon for {percent}% and one for ${off}, but can use only one on {item.a} of ${c}."
            f" What is the least {who.he} can pay?",
            f"which is better on {c} dollars, {percent} percent off or {off} dollars off, and what do i pay then",
            f"Find the cheaper final price for ${c}: either {percent}% discount or ${off} discount.",
            f"Choose between ${off} off and {percent}% off a price of ${c}. What is the smaller amount to pay?",
            f"Shop one takes {percent}% off the ${c} {item.singular}, shop two takes ${off} off. What does it cost in"
            f" the cheaper shop?",
            f"price after the better discount: ${c}, {percent}% or ${off}",
            f"I may pick a voucher of ${off} or a discount of {percent}% on my ${c} order. What is the best price?",
            f"Give the lowest price for {item.a} at ${c} when the choice is {percent}% off or ${off} less.",
            f"With either {percent}% off or ${off} off, how cheap can I get a ${c} {item.singular}?",
            f"The list price is ${c}. Two promotions, not combinable: ${off} off, or {percent}% off. Best price?",
            f"Calculate both prices for a ${c} {item.singular}, {percent}% off and ${off} off, and give the lower one.",
            f"My cart is ${c}. One promo code gives {percent}% off, another ${off} off. What do I pay with the better"
            f" code?",
        ),
        think=f"The lowest price is the smaller of {c} less {percent}% and {c} - {off}.",
        code=f"print(round(min({c} * (100 - {percent}) / 100, {c} - {off}), 2))",
        answer=cents(best),
    )


def second_at_part_price(rng: random.Random) -> Draft:
    item, who = rng.choice([i for i in ITEMS if i.high <= 250]), person(rng)
    percent, said = rng.choice(((50, "half price"), (50, "50% off"), (30, "30% off"), (25, "25% off"), (40, "40% off")))
    cost = price(rng, item.low, item.high)
    total = cost + cost * (100 - percent) / 100
    if tied(total):
        return second_at_part_price(rng)
    c, it, them = money(cost), item.singular, item.plural
    return Draft(
        phrasings=(
            f"second {it} {said} at {c} each, total for two",
            f"two {them}, {c} each, second is {said}, what do i pay",
            f"Buy one {it} at ${c} and get a second one {said}. What do two cost?",
            f"{them}: ${c} each, second one {said}, total for two",
            f"How much are two {them} at ${c} each if the second is {said}?",
            f"{who.name} buys two {them}. The first costs ${c}, the second is {said}. How much does {who.he} pay?",
            f"what do i pay for 2 {them} if one is {c} dollars and the second one is {said}",
            f"The sign says: second {it} {said}. One is ${c}. Find the price of two.",
            f"Calculate the total for two {them} with the second {said} when the price is ${c}.",
            f"{item.a.capitalize()} is ${c}. With the second {said}, what is the price of a pair?",
            f"first {it} ${c}, second {said}: sum?",
            f"I take two {them} at a regular price of ${c}, and the second is {said}. What's my total?",
            f"With a deal of 'second one {said}', what do two ${c} {them} come to?",
            f"Two {them} please: ${c} for one, {said} for the other. What is the bill?",
            f"At ${c} apiece and the second {it} {said}, how much money do two need?",
            f"Our store gives the second {it} at {said}. If the normal price is ${c}, what are two together?",
            f"What will I spend on two {them} when one costs ${c} and the other is {said}?",
        ),
        think=f"The total is {c} for the first plus {c} less {percent}% for the second.",
        code=f"print(round({c} + {c} * (100 - {percent}) / 100, 2))",
        answer=cents(cost * (200 - percent) / 100),
    )


def receipt_with_tax(rng: random.Random) -> Draft:
    costs = [price(rng, 1, 80) for _ in range(rng.randint(2, 5))]
    rate = rng.choice((5, 6, 7, 7.5, 8, 8.25, 9, 10, 19, 20))
    total = sum(costs) * (100 + Fraction(rate)) / 100
    if tied(total):
        return receipt_with_tax(rng)
    who, numbers = person(rng), [money(cost) for cost in costs]
    dollars, plain = listed([f"${n}" for n in numbers]), " + ".join(numbers)
    return Draft(
        phrasings=(
            f"things for {plain}, tax {rate}%, what do I pay",
            f"I bought things for {dollars}. With {rate}% sales tax, what is the total?",
            f"({plain}) plus {rate}% tax",
            f"What is the total of {dollars} with {rate}% tax added?",
            f"{who.name} buys items for {dollars}. Tax is {rate}%. What does {who.he} pay in all?",
            f"prices {', '.join(numbers)}, tax {rate}%, total to pay?",
            f"Add {dollars} and then {rate}% tax. What does it come to?",
            f"My cart has items at {dollars}. How much is it with {rate}% sales tax?",
            f"Calculate the final bill: {dollars}, plus {rate}% VAT.",
            f"how much do i owe for {dollars} if tax is {rate} percent",
            f"The items cost {dollars} before tax. At a tax rate of {rate}%, what's the amount due?",
            f"Total including {rate}% tax for {dollars}?",
            f"If the tax is {rate}%, how much do goods for {dollars} cost together?",
            f"Please ring this up: {dollars}, and {rate}% tax on all of it. What's the total?",
            f"At the till: {dollars}. Sales tax of {rate}% is added. What must be paid altogether?",
            f"Find what a customer pays for purchases of {dollars} once {rate}% tax is put on.",
        ),
        think=f"The total is the sum of the prices times (100 + {rate}) / 100.",
        code=f"subtotal = {plain}\nprint(round(subtotal * (100 + {rate}) / 100, 2))",
        answer=cents(sum((cost + cost * Fraction(rate) / 100 for cost in costs), Fraction(0))),
    )


def yearly_plan_saving(rng: random.Random) -> Draft:
    month, who = price(rng, 3, 90), person(rng)
    year = Fraction(int(month * rng.randint(72, 115) / 10))
    what = rng.choice(("gym", "music app", "streaming service", "newspaper", "phone plan", "software licence", "club"))
    if month * 12 - year < 1:
        return yearly_plan_saving(rng)
    m, y = money(month), money(year)
    return Draft(
        phrasings=(
            f"By how much is ${y} a year cheaper than paying ${m} every month?",
            f"It is ${m} a month or ${y} a year. How much cheaper is a year paid at once?",
            f"A {what} costs ${m} a month or ${y} a year. How much do I save per year with the yearly plan?",
            f"${m}/month or ${y}/year, how much is saved by paying yearly",
            f"How much cheaper is ${y} a year than ${m} a month over 12 months?",
            f"{who.name} pays ${m} monthly for a {what}. The annual price is ${y}. What would {who.he} save in a year?",
            f"monthly {m}, annual {y}, yearly saving?",
            f"The {what} offers ${y} per year instead of ${m} per month. Find the saving over one year.",
            f"how much do i save if i pay {y} dollars once a year and not {m} every month",
            f"Calculate what the yearly subscription at ${y} saves compared with ${m} each month.",
            f"I can pay ${m} every month or ${y} for the whole year. What is the difference in a year?",
            f"By switching from ${m} a month to ${y} a year for my {what}, how much do I keep?",
            f"Annual plan ${y}, monthly plan ${m}: what is saved in 12 months?",
            f"Is it worth it to pay ${y} yearly for a {what} that costs ${m} monthly? How much is saved?",
            f"What do I save over the year when a {what} is ${y} annually and ${m} monthly?",
            f"They bill ${m} per month, or ${y} if you pay for a year up front. How big is the yearly discount in"
            f" dollars?",
            f"My {what} is ${m} each month. Paying ${y} once a year instead would save me how much?",
        ),
        think=f"The saving is 12 months at {m} minus the yearly price {y}.",
        code=f"print({neat(f'{m} * 12 - {y}', month * 12 - year, 2)})",
        answer=show(sum((month for _ in range(12)), -year)),
    )
