"""What the till, the online cart and the wallet say: coupons, shipping, gift cards, entry prices, notes and coins."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, price, show
from training.skills.vocabulary import ITEMS, person


def coupon_off(rng: random.Random) -> Draft:
    off = rng.choice((5, 10, 15, 20, 25))
    cart = price(rng, off + 8, 180)
    c, p = money(cart), person(rng)
    return Draft(
        phrasings=(
            f"I have a ${off} coupon and my cart is ${c}. What do I pay?",
            f"cart total {c}, voucher {off} dollars off, how much to pay",
            f"{p.name} buys things for ${c} and uses a ${off} voucher. How much does {p.he} pay?",
            f"Total with a {off} dollar gift voucher on ${c}?",
            f"My order is ${c}. The promo code takes ${off} off. What is the final price?",
            f"{off} dollars off a {c} dollar order",
            f"what's the price after a ${off} coupon if it was ${c}",
            f"Groceries for ${c}, coupon worth ${off}. How much is left to pay?",
            f"The code saves me ${off}. What do I pay for a ${c} basket?",
            f"How much is an order of ${c} with ${off} off?",
        ),
        think=f"The coupon takes {off} off the {c}.",
        code=f"print({f'round({c} - {off}, 2)' if '.' in c else f'{c} - {off}'})",
        answer=show(cart - off),
    )


def missing_for_free_shipping(rng: random.Random) -> Draft:
    free = rng.choice((30, 35, 40, 50, 60, 75, 100))
    cart = price(rng, 8, free - 2)
    c, p = money(cart), person(rng)
    return Draft(
        phrasings=(
            f"How much more do I need to spend to get free shipping over ${free} if my cart is ${c}?",
            f"Free shipping from ${free}. My cart is ${c}. What is missing?",
            f"free delivery starts at {free}, i have {c} in the basket, how much more",
            f"{p.name} has items for ${c} in {p.his} cart. Delivery is free from ${free}. How much more must"
            f" {p.he} add?",
            f"cart {c}, free shipping at {free}, still needed?",
            f"My basket is at ${c} and shipping is free above ${free}. How far away am I?",
            f"The minimum order is ${free} and I have ${c}. How much do I still have to add?",
            f"how many dollars short of the ${free} minimum is an order of ${c}",
            f"I need an order of ${free} for free shipping and have ${c} so far. How much is missing?",
            f"What is missing to free delivery at ${free} with a cart of ${c}?",
        ),
        think=f"What is missing is the minimum {free} minus the cart {c}.",
        code=f"print({f'round({free} - {c}, 2)' if '.' in c else f'{free} - {c}'})",
        answer=show(free - cart),
    )


def cart_with_shipping(rng: random.Random) -> Draft:
    free = rng.choice((40, 50, 60, 75, 100))
    fee = Fraction(rng.choice((399, 450, 499, 599, 500, 795)), 100)
    a, b = price(rng, 10, free // 2 + 15), price(rng, 10, free // 2 + 15)
    total = a + b
    first, second, ship = money(a), money(b), money(fee)
    p = person(rng)
    return Draft(
        phrasings=(
            f"Shipping is ${ship}, free from ${free}. My cart: ${first} and ${second}. What do I pay?",
            f"cart {first} + {second}, shipping {ship}, free over {free} - total to pay?",
            f"I order things for ${first} and ${second}. Delivery costs ${ship} but is free from ${free}. How much is"
            f" it altogether?",
            f"{p.name} orders two items, ${first} and ${second}. Postage is ${ship}, free from ${free}. What does"
            f" {p.he} pay?",
            f"Two items at ${first} and ${second}; shipping ${ship} under ${free}, otherwise free. Total?",
            f"what do i pay for {first} and {second} if shipping is {ship} and free from {free}",
            f"Orders from ${free} ship free, others cost ${ship}. I buy for ${first} and ${second}. Final amount?",
            f"Work out the total with delivery: items ${first} and ${second}, delivery ${ship}, free from ${free}.",
            f"My basket has a ${first} item and a ${second} item. Shipping ${ship}, free from ${free}. What is the"
            f" total?",
            f"A shop charges ${ship} for shipping unless the order is ${free} or more. What do I pay for ${first} plus"
            f" ${second}?",
        ),
        think=f"Add {first} and {second}, and the shipping {ship} when the sum is below {free}.",
        code=f"total = {first} + {second}\nif total < {free}:\n    total += {ship}\nprint(round(total, 2))",
        answer=show(total + (fee if total < free else 0)),
    )


def gift_card_left(rng: random.Random) -> Draft:
    a, b = price(rng, 4, 30), price(rng, 4, 30)
    card = rng.choice([value for value in (25, 30, 40, 50, 60, 75, 80, 100) if value > a + b])
    first, second, p = money(a), money(b), person(rng)
    formula = f"{card} - {first} - {second}"
    return Draft(
        phrasings=(
            f"Gift card of ${card}, I bought things for ${first} and ${second}. What's left?",
            f"{card} on the card, spent {first} and {second}, how much left",
            f"{p.name} has ${card} and buys two things for ${first} and ${second}. How much does {p.he} have left?",
            f"I had {card} dollars, paid {first} for lunch and {second} for a ticket. What do I have now?",
            f"How much is left of ${card} after paying ${first} and ${second}?",
            f"{card} minus two purchases of {first} and {second}",
            f"My prepaid card had ${card}. I used it for ${first}, then for ${second}. What is the balance?",
            f"What remains on a ${card} voucher after purchases of ${first} and ${second}?",
            f"I started with ${card} and spent ${first} and then ${second}. How much money is left?",
            f"A ${card} gift card paid for ${first} and ${second}. What is still on it?",
        ),
        think=f"Take the purchases {first} and {second} away from {card}.",
        code=f"print({f'round({formula}, 2)' if '.' in formula else formula})",
        answer=show(card - sum((a, b))),
    )


def can_afford(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high <= 60])
    count, cost = rng.randint(2, 9), rng.randint(item.low, item.high)
    have = max(5, (count * cost + rng.choice((-9, -6, -3, 2, 4, 7, 10))) // 5 * 5)
    p = person(rng)
    return Draft(
        phrasings=(
            f"I have ${have}. Can I afford {count} {item.plural} at ${cost} each?",
            f"is {have} dollars enough for {count} {item.plural} at {cost} each",
            f"{item.a.capitalize()} costs ${cost}. Is ${have} enough for {count}?",
            f"{p.name} has ${have} and wants {count} {item.plural} for ${cost} each. Does {p.he} have enough money?",
            f"Can you buy {count} {item.plural} at ${cost} apiece with ${have}? Yes or no.",
            f"{count} x {cost} dollars, i only have {have}, enough?",
            f"With ${have} in my wallet, can I pay for {count} {item.plural} of ${cost} each?",
            f"Will ${have} cover {count} {item.plural} at ${cost} each?",
            f"Check whether ${have} is enough for {count} {item.plural} at ${cost} each.",
            f"Do I have enough for {count} {item.plural} at ${cost} if I have ${have}?",
            f"{count} {item.plural} cost ${cost} each. Can I afford them with ${have}?",
        ),
        think=f"Compare {count} times {cost} with the {have} there is.",
        code=f'print("yes" if {count} * {cost} <= {have} else "no")',
        answer="no" if sum(cost for _ in range(count)) > have else "yes",
    )


def money_saved(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high >= 20])
    now = rng.randint(item.low, item.high)
    was = now + rng.randint(1, max(3, now // 2))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} was ${was} and is now ${now}. How much do I save?",
            f"was {was} now {now}, how much saved",
            f"{p.name} got {item.a} for ${now} instead of ${was}. How much did {p.he} save?",
            f"The {item.singular} is reduced from ${was} to ${now}. By how many dollars?",
            f"how much cheaper is {now} than {was} dollars",
            f"I paid ${now} for something that normally costs ${was}. What did I save?",
            f"Price cut from ${was} to ${now}: savings in dollars?",
            f"What do I save on {item.a} that costs ${now} in the sale and ${was} normally?",
            f"Work out the saving on {item.a} reduced from ${was} to ${now}.",
            f"My {item.singular} cost ${now}, the usual price is ${was}. How much money did I save?",
            f"The old price was ${was}, the new price is ${now}. How much less is that?",
        ),
        think=f"The saving is the old price {was} minus the new price {now}.",
        code=f"print({was} - {now})",
        answer=str(len(range(now, was))),
    )


def entry_for_family(rng: random.Random) -> Draft:
    adults, children = rng.randint(1, 5), rng.randint(1, 8)
    kid = rng.randint(2, 15)
    adult = kid + rng.randint(1, 15)
    place = rng.choice(("zoo", "museum", "pool", "cinema", "circus", "aquarium", "fun park"))
    p = person(rng)
    grown = "1 adult" if adults == 1 else f"{adults} adults"
    small = "1 child" if children == 1 else f"{children} children"
    return Draft(
        phrasings=(
            f"An adult ticket is ${adult} and a child ticket ${kid}. What do {grown} and {small} pay?",
            f"Tickets are {adult} for grown-ups and {kid} for kids; total for {grown} and {small}?",
            f"A ticket costs ${adult} for adults and ${kid} for kids. How much for {grown} and {small}?",
            f"{place}: adult {adult}, child {kid}. {grown} and {small} how much",
            f"Entry to the {place} is ${adult} per adult and ${kid} per child. What do {grown} and {small} pay?",
            f"{p.name} takes {small} to the {place} and pays for {grown} too. Adults are ${adult}, children ${kid}."
            f" What is the total?",
            f"how much is the {place} for {grown} and {small} at {adult} and {kid} dollars",
            f"Adult tickets ${adult}, child tickets ${kid}. Price for {grown} plus {small}?",
            f"We are {grown} and {small}. Adults pay ${adult} and children ${kid}. What does it cost us?",
            f"Work out the entry fee for {grown} at ${adult} and {small} at ${kid}.",
            f"Tickets for the {place} are ${adult} for an adult and ${kid} for a child. What do {grown} and {small}"
            f" cost together?",
            f"What is the total price for {grown} (${adult} each) and {small} (${kid} each)?",
        ),
        think=f"Multiply {adults} by {adult} and {children} by {kid}, then add.",
        code=f"print({adults} * {adult} + {children} * {kid})",
        answer=str(sum([adult] * adults) + sum([kid] * children)),
    )


def notes_needed(rng: random.Random) -> Draft:
    note, count = rng.choice((5, 10, 20, 50, 100)), rng.randint(3, 60)
    total, p = note * count, person(rng)
    return Draft(
        phrasings=(
            f"How many {note} dollar bills make {total} dollars?",
            f"{total} dollars in {note}s, how many bills",
            f"{p.name} wants ${total} in ${note} notes. How many notes does {p.he} get?",
            f"I withdraw ${total} and get only ${note} bills. How many bills is that?",
            f"How many ${note} notes are in ${total}?",
            f"count of {note} dollar notes for {total}",
            f"Change ${total} into ${note} bills. How many are there?",
            f"An envelope holds ${total}, all in ${note} bills. How many bills does it hold?",
            f"How many bills of ${note} do I need to pay ${total}?",
            f"If I pay ${total} with ${note} notes only, how many notes do I need?",
        ),
        think=f"Divide {total} by {note}.",
        code=f"print({total} // {note})",
        answer=str(len(range(0, total, note))),
    )


def fewest_notes(rng: random.Random) -> Draft:
    total, p = rng.randint(11, 199), person(rng)
    left, count = total, 0
    while left:
        left -= max(note for note in (50, 20, 10, 5, 2, 1) if note <= left)
        count += 1
    notes = "50, 20, 10, 5, 2 and 1"
    return Draft(
        phrasings=(
            f"Pay {total} euros with as few notes and coins of {notes} as possible. How many pieces?",
            f"fewest notes and coins ({notes}) for {total}, how many",
            f"What is the smallest number of notes and coins of {notes} that makes {total}?",
            f"A cashier gives {total} back using {notes}. How few pieces can that be?",
            f"{p.name} pays {total} with the fewest notes and coins of {notes}. How many does {p.he} use?",
            f"minimum number of pieces for {total} with {notes}",
            f"I have plenty of {notes}. How many pieces do I need at least for {total}?",
            f"Count the pieces when {total} is paid out in {notes}, always taking the largest that fits.",
            f"How many notes and coins at least are needed for {total} with values {notes}?",
            f"With notes and coins of {notes}, what is the fewest to pay {total}?",
        ),
        think=f"Take from {total} as many of the largest value as fit, then of the next.",
        code=f"rest, count = {total}, 0\nfor note in [50, 20, 10, 5, 2, 1]:\n    count += rest // note\n"
        "    rest %= note\nprint(count)",
        answer=str(count),
    )


def coins_of_one_kind(rng: random.Random) -> Draft:
    coin, count = rng.choice((5, 10, 20, 25, 50)), rng.randint(6, 95)
    p = person(rng)
    return Draft(
        phrasings=(
            f"{count} rolls at {coin} cents each, in dollars",
            f"How much money is {count} coins of {coin} cents, in dollars?",
            f"{count} x {coin} cent coins in dollars",
            f"{p.name} has {count} {coin}-cent coins. How many dollars is that?",
            f"A piggy bank holds {count} coins of {coin} cents each. What is in it in dollars?",
            f"I found {count} {coin} cent coins. How many dollars do I have?",
            f"value in dollars of {count} coins worth {coin} cents",
            f"What are {count} {coin}-cent coins worth in dollars?",
            f"Each of the {count} children brings {coin} cents. How many dollars is that together?",
            f"If I save {coin} cents a day for {count} days, how many dollars do I have?",
            f"What is the value of {count} coins of {coin} cents in dollars?",
        ),
        think=f"Multiply {count} by {coin} cents and divide by 100.",
        code=f"print({count} * {coin} / 100)",
        answer=show(Fraction(sum([coin] * count), 100)),
    )
