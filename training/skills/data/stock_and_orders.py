"""Orders and stock: a basket priced, an invoice added, what is left, what to reorder, who bought most and again."""

from __future__ import annotations

import json
import random
from collections import Counter
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.named_amounts import spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import price
from training.skills.vocabulary import SUPPLIES
from training.skills.wording import GOODS, NAMES, joined

PRODUCTS = ("keyboards", "monitors", "headsets", "desks", "chairs", "lamps", "cables", "printers", "webcams", "shelves")
SNACKS = ("rolls", "apples", "pears", "muffins", "coffees", "teas", "lemons", "bagels", "juices", "cookies", "eggs")


def cents(value: Fraction) -> float:
    return int(value) if value.denominator == 1 else float(value)


def basket_total(rng: random.Random) -> Draft:
    goods = rng.sample(SNACKS, rng.randint(3, 5))
    prices = {good: price(rng, 1, 9) for good in goods}
    bought = {good: rng.randint(2, 9) for good in rng.sample(goods, rng.randint(2, min(3, len(goods) - 1)))}
    total = sum((prices[good] * count for good, count in bought.items()), Fraction(0))
    listed = {good: cents(value) for good, value in prices.items()}
    p, b = spelled(listed), spelled(bought)
    plain = joined([f"{count} {good}" for good, count in bought.items()])
    times = ", ".join(f"{count} x {good}" for good, count in bought.items())
    name = rng.choice(NAMES)
    teller, _, store = tellers(prices, bought)
    return Draft(
        phrasings=(
            f"{teller.name} goes to the {store} and buys {plain}. The prices there are {next(spelled(listed))}."
            f" How much does {teller.he} pay?",
            f"{plain} at these prices: {next(spelled(listed))}. Total?",
            f"shopping: {times}. prices: {next(spelled(listed))}. how much?",
            f"The prices are {next(p)}. What do {plain} cost?",
            f"Price list: {next(p)}. Basket: {next(b)}. What is the total?",
            f"total for {times} with prices {next(p)}",
            f"Prices: {next(p)}\nI buy {plain}. How much do I pay?",
            f"{name} takes {plain}. The shop charges {next(p)} each. How much is it altogether?",
            f"how much is {times} if the prices are {next(p)}",
            f"With the price list {next(p)} and the cart {next(b)}, compute the amount due.",
            f"A customer orders {times}. Our prices per piece: {next(p)}. What does the order come to?",
            f"Look up the prices in {next(p)} and work out the cost of {plain}.",
            f"prices = {json.dumps(listed)}, cart = {json.dumps(bought)}. What's the sum to pay?",
            f"Multiply quantities {next(b)} by the prices {next(p)} and add it up.",
            f"Could you add up {name}'s shopping? {times}; prices per unit {next(p)}",
            f"Menu: {next(p)}. We would like {plain}. What will the bill be?",
            f"At these unit prices, {next(p)}, how many dollars are needed for {plain}?",
        ),
        think="The cost of the basket: multiply each quantity by the price of that item and add them.",
        code=(
            f"prices = {json.dumps(listed)}\ncart = {json.dumps(bought)}\n"
            "print(round(sum(prices[item] * n for item, n in cart.items()), 2))"
        ),
        answer=str(float(total)),
    )


def order_lines(rng: random.Random) -> list[tuple[str, int, Fraction]]:
    names = rng.sample(PRODUCTS, rng.randint(3, 4))
    return [(name, rng.randint(2, 12), price(rng, 4, 150)) for name in names]


def invoice_total(rng: random.Random) -> Draft:
    rows = [(name, count, cents(unit)) for name, count, unit in order_lines(rng)]
    total = sum(Fraction(str(unit)) * count for _, count, unit in rows)
    a = "; ".join(f"{count} x {name} at ${unit}" for name, count, unit in rows)
    b = joined([f"{count} {name} for {unit} each" for name, count, unit in rows])
    c = ", ".join(f"{count} {name} @ {unit}" for name, count, unit in rows)
    d = "\n".join(f"{name} {count} x {unit}" for name, count, unit in rows)
    e = json.dumps([[count, unit] for _, count, unit in rows])
    teller, _, store = tellers(rows)
    return Draft(
        phrasings=(
            f"{teller.name} ordered {b} at the {store}. What does the whole order cost?",
            f"My shop sold {joined([f'{count} {name} at {unit}' for name, count, unit in rows])}. What were the"
            " takings?",
            f"Sold today: {', '.join(f'{count} {name} at {unit}' for name, count, unit in rows)}. How much money"
            " came in?",
            f"{c} - total?",
            f"how much is {b} altogether",
            f"What is the total of this order: {a}?",
            f"Invoice: {a}. How much is it in all?",
            f"sum of {c}",
            f"{d}\nwhat does this come to",
            f"We order {b}. What do we have to pay?",
            f"Add up the lines of this invoice: {c}",
            f"Each pair is [quantity, unit price]: {e}. Find the total amount.",
            f"how much is {c} altogether",
            f"The office needs {b}. What is the full cost?",
            f"Please work out the invoice amount.\n{d}",
            f"A supplier offers {a}. What is the order worth?",
            f"Total order value, quantity times unit price: {c}",
            f"The receipt lists the following, what is the sum?\n{d}",
            f"If I buy {b}, how much money is that together?",
        ),
        think="The total of the order: multiply quantity by unit price in each line and add.",
        code=(
            f"lines = {[(count, unit) for _, count, unit in rows]}\nprint(round(sum(n * price for n, price in"
            " lines), 2))"
        ),
        answer=str(float(total)),
    )


def biggest_order_line(rng: random.Random) -> Draft:
    rows = order_lines(rng)
    values = [count * unit for _, count, unit in rows]
    if values.count(max(values)) > 1:
        return biggest_order_line(rng)
    said = [(name, count, cents(unit)) for name, count, unit in rows]
    a = "; ".join(f"{count} x {name} at ${unit}" for name, count, unit in said)
    b = joined([f"{count} {name} for {unit} each" for name, count, unit in said])
    c = ", ".join(f"{count} {name} @ {unit}" for name, count, unit in said)
    d = "\n".join(f"{name},{count},{unit}" for name, count, unit in said)
    return Draft(
        phrasings=(
            f"Which product makes the most money?"
            f" {', '.join(f'{name} {unit} x {count}' for name, count, unit in said)}",
            f"Price times units sold: {', '.join(f'{name} {unit} x {count}' for name, count, unit in said)}."
            " Which earns most?",
            f"{b} - which line costs the most",
            f"which item is the biggest part of {c}",
            f"Which item costs the most in total in this order: {a}?",
            f"On which product do we spend most? {a}",
            f"most expensive line of {c}",
            f"item,quantity,price\n{d}\nwhich item has the largest total (quantity times price)",
            f"We order {b}. Which of these makes up the largest part of the bill?",
            f"Multiply quantity and price for each and name the item with the highest value: {c}",
            f"which one costs us the most altogether: {c}",
            f"The stock is {b}. Which article is worth the most in total?",
            f"Find the line with the greatest amount in this invoice.\nitem,quantity,price\n{d}",
            f"In the order {a}, what item brings in the most money?",
            f"Sales today: {c}. Which product had the highest revenue?",
            f"I sold {b}. What earned me the most?",
            f"By quantity times unit price, which item stands at the top? {a}",
            f"Tell me the most costly position, all its pieces together, among {b}.",
        ),
        think="The largest line: multiply quantity by price for each item and take the name of the largest.",
        code=f"lines = {said}\nprint(max(lines, key=lambda line: line[1] * line[2])[0])".replace("'", '"'),
        answer=rows[values.index(max(values))][0],
    )


def stock_left(rng: random.Random) -> Draft:
    goods = rng.sample(SUPPLIES[:20] if rng.random() < 0.5 else GOODS, rng.choice((2, 3, 3, 4)))
    stock = {good: rng.randint(10, 200) for good in goods}
    sold = {good: rng.randint(1, stock[good]) for good in goods}
    a, b = spelled(stock), spelled(sold)
    rows = "\n".join(f"{good},{stock[good]},{sold[good]}" for good in goods)
    left = {good: len(range(sold[good], stock[good])) for good in goods}
    gone = joined([f"{n} {good}" for good, n in sold.items()])
    teller, _, store = tellers(stock, sold)
    return Draft(
        phrasings=(
            f"In the morning {teller.name}'s {store} had {next(spelled(stock))}. During the day it sold"
            f" {next(spelled(sold))}. What is left of each, as a dictionary?",
            f"At the start: {next(spelled(stock))}. Sold: {next(spelled(sold))}. What's left of each, as a dictionary?",
            f"I had {joined([f'{n} {good}' for good, n in stock.items()])}; {gone} went out."
            " Print the remaining stock as a dictionary.",
            f"The inventory is {json.dumps(stock)}; after selling {gone}, what remains? A dictionary.",
            f"good,stock,sold\n{rows}\nhow many of each are left, as a dictionary",
            f"In stock: {next(a)}. Sold: {next(b)}. How many of each are left? Give a dictionary.",
            f"Subtract the sales {next(b)} from the stock {next(a)}, item by item, as a dictionary.",
            f"stock {next(a)} minus sold {next(b)} per item as dict",
            f"item,stock,sold\n{rows}\nwhat is left of each item, as a dictionary",
            f"We had {next(a)} and sold {next(b)}. Show a dictionary of what remains.",
            f"This morning there were {next(a)}; {next(b)} were used. Print the remaining amount of every item as a"
            " dict.",
            f"Update the inventory {next(a)} after selling {next(b)}. Answer with a dictionary.",
            f"my shop had {next(a)}, customers bought {next(b)}, give me a dict of whats left",
            f"Return the new stock as a dictionary: old stock {next(a)}, sales {next(b)}.",
            f"For each item take the sold number away from the stock and make a dictionary.\nitem,stock,sold\n{rows}",
            f"Remaining stock, please, as a dictionary: {next(a)} less {next(b)}",
            f"The warehouse holds {next(a)}. Orders take out {next(b)}. What does the inventory dictionary look like"
            " then?",
            f"After shipping {next(b)} from a store of {next(a)}, what is there of every item? Reply with a"
            " dictionary.",
            f"There were {next(a)} on the shelves and {next(b)} went over the counter. Dictionary of what is still"
            " there?",
        ),
        think="What is left of each item: subtract the sold number from the stock, item by item.",
        code=(
            f"stock = {json.dumps(stock)}\nsold = {json.dumps(sold)}\n"
            "print({item: stock[item] - sold[item] for item in stock})"
        ),
        answer=str(left),
    )


def reorder_list(rng: random.Random) -> Draft:
    goods = rng.sample(SUPPLIES[:20] if rng.random() < 0.4 else GOODS, rng.randint(3, 5))
    stock = {good: rng.randint(0, 60) for good in goods}
    limit = rng.choice((5, 8, 10, 12, 15, 20, 25, 30))
    s = spelled(stock)
    rows = "\n".join(f"{good},{count}" for good, count in stock.items())
    low = set(sorted(goods, key=lambda good: stock[good])[: sum(count < limit for count in stock.values())])
    return Draft(
        phrasings=(
            f"{rows}\nwhich are below {limit} (list)",
            f"{next(spelled(stock))} - list what is under {limit}",
            f"Stock: {next(s)}. Everything below {limit} has to be reordered. What do I order? Give a list.",
            f"Which items have fewer than {limit} left? {next(s)}",
            f"low stock, under {limit}: {next(s)}",
            f"item,stock\n{rows}\nlist what is below {limit}",
            f"Our inventory is {next(s)}. We reorder when there are less than {limit}. Which items are these?",
            f"We have {next(s)}. Name everything of which we have less than {limit}.",
            f"what is running low (less than {limit} pieces): {next(s)}",
            f"Make a shopping list of the items with a stock under {limit}: {next(s)}",
            f"In the pantry there are {next(s)}. List what has dropped below {limit}.",
            f"Minimum stock is {limit}. Which articles are under the minimum? {next(s)}",
            f"Check {next(s)} and list the items whose count is smaller than {limit}.",
            f"I refill as soon as fewer than {limit} are there. What needs refilling now?\nitem,stock\n{rows}",
            f"Which products should the buyer order again if anything under {limit} counts as too little? {next(s)}",
            f"With {next(s)} on the shelf and a reorder point of {limit} (order if below), which ones are due?",
        ),
        think=f"What to reorder: list the items whose stock is less than {limit}.",
        code=f"stock = {json.dumps(stock)}\nprint([item for item, n in stock.items() if n < {limit}])",
        answer=str([good for good in goods if good in low]),
    )


def orders(rng: random.Random) -> tuple[list[tuple[str, int]], str, str, str, str]:
    """Customers with amounts, some more than once; as a sentence, as lines, as a Python literal, as CSV."""
    names = rng.sample(NAMES, rng.randint(2, 4))
    picks = [*names, *rng.choices(names, k=rng.randint(1, 3))]
    rng.shuffle(picks)
    pairs = [(name, rng.randint(5, 120)) for name in picks]
    said = ", ".join(f"{name} {amount}" for name, amount in pairs)
    rows = "\n".join(f"{name}: {amount}" for name, amount in pairs)
    literal = "[" + ", ".join(f'("{name}", {amount})' for name, amount in pairs) + "]"
    return pairs, said, rows, literal, "customer,amount\n" + "\n".join(f"{name},{amount}" for name, amount in pairs)


def biggest_spender(rng: random.Random) -> Draft:
    pairs, said, rows, literal, table = orders(rng)
    totals = Counter[str]()
    for name, amount in pairs:
        totals[name] += amount
    (best, most), (_, second) = totals.most_common(2)
    if most == second:
        return biggest_spender(rng)
    return Draft(
        phrasings=(
            f"{said} - who spent most altogether",
            f"Orders: {said}. Which customer spent the most in total?",
            f"Who spent the most altogether? {said}",
            f"customer with the highest total: {said}",
            f"{rows}\nwho has the largest sum of orders",
            f"Add up the purchases per customer and name the one who spent most: {said}",
            f"{table}\nWho is the best customer by total amount?",
            f"The pairs are customer and amount: {literal}. Whose amounts add up to the most?",
            f"Some people bought several times: {said}. Who paid the most in all?",
            f"Find the top customer of these sales by total spending.\n{rows}",
            f"which customer brought in the most money: {said}",
            f"Donations came in as {said}. Who gave the most in total?",
            f"We want to thank our biggest spender. The purchases were {said}. Who is it?",
            f"Group {literal} by name, sum the amounts, and give the name with the biggest sum.",
            f"Summed over all of their orders, which name comes out on top? {said}",
        ),
        think="Who spent most: add the amounts of each customer and take the name with the largest total.",
        code=(
            f"orders = {literal}\ntotals = {{}}\nfor name, amount in orders:\n"
            "    totals[name] = totals.get(name, 0) + amount\nprint(max(totals, key=totals.get))"
        ),
        answer=best,
    )


def repeat_customers(rng: random.Random) -> Draft:
    pairs, said, rows, _, table = orders(rng)
    names = [name for name, _ in pairs]
    again = [name for name in dict.fromkeys(names) if name in names[names.index(name) + 1 :]]
    return Draft(
        phrasings=(
            f"{said} - who is there more than once (list)",
            f"Which names come up more than once? {said}",
            f"Orders (name amount): {said}. Who ordered more than once? Give a list of names.",
            f"List the customers with at least two orders: {said}",
            f"repeat customers in {said}",
            f"{rows}\nwhich customers bought more than one time",
            f"{table}\nWhich customers appear more than once?",
            f"Who came back? Every pair is one purchase: {said}",
            f"From these sales, list everyone who bought several times: {said}",
            f"names with two or more orders: {said}",
            f"Our order book says {said}. Which names are in there more than once?",
            f"Find all returning customers, those with more than one order.\n{rows}",
            f"I want to send a voucher to all who ordered twice or more: {said}. Who gets one?",
            f"Which people made more than a single purchase? {said}",
            f"Not counting one-time buyers, who is in this list of sales? {said}",
            f"The till recorded {said}. Name each customer that shows up at least twice.",
        ),
        think="Who ordered more than once: count the orders of each name and list those with at least two.",
        code=(
            f"from collections import Counter\nnames = {json.dumps(names)}\n"
            "print([name for name, n in Counter(names).items() if n > 1])"
        ),
        answer=str(again),
    )
