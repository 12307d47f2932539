"""Prices asked in passing: a dozen, a discounted family, coins that make a sum, pizzas, percents that add up."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, money, price, show, tied
from training.skills.vocabulary import person


def one_of_a_dozen(rng: random.Random) -> Draft:
    one, many = rng.choice((
        ("egg", "eggs"), ("roll", "rolls"), ("donut", "donuts"), ("rose", "roses"), ("cupcake", "cupcakes"),
        ("bagel", "bagels"), ("oyster", "oysters"), ("cookie", "cookies"), ("pencil", "pencils"), ("muffin", "muffins"),
    ))  # fmt: skip
    said, size = rng.choice((("a dozen", 12), ("a dozen", 12), ("half a dozen", 6)))
    each, who = Fraction(rng.randint(15, 300), 100), person(rng)
    total = money(each * size)
    return Draft(
        phrasings=(
            f"{said.capitalize()} {many} cost ${total}. What does one {one} cost?",
            f"{said} {many} is {total}, what does one {one} cost",
            f"If {said} {many} cost ${total}, how much is each?",
            f"{said} {many} for {total}, price per {one}",
            f"What is the price of one {one} when {said} cost ${total}?",
            f"{who.name} pays ${total} for {said} {many}. How much is a single {one}?",
            f"{many} are {total} dollars for {said}, how much is that each",
            f"Find the cost per {one}: {said} for ${total}.",
            f"I paid ${total} for {said} {many}. What did every {one} cost me?",
            f"How much does each {one} cost at ${total} for {said}?",
            f"A bakery asks ${total} for {said} {many}. What is that per {one}?",
        ),
        think=f"{said.capitalize()} is {size}, so divide {total} by {size}.",
        code=f"print(round({total} / {size}, 2))",
        answer=show(each),
    )


def family_with_discount(rng: random.Random) -> Draft:
    adults, children, rate = rng.randint(1, 6), rng.randint(1, 9), rng.choice((5, 10, 15, 20, 25))
    child = rng.randint(3, 20)
    adult = child + rng.randint(2, 20)
    total = Fraction((adults * adult + children * child) * (100 - rate), 100)
    who, place = person(rng), rng.choice(("zoo", "museum", "theme park", "show", "boat trip", "concert", "pool"))
    grown = "1 adult" if adults == 1 else f"{adults} adults"
    small = "1 child" if children == 1 else f"{children} children"
    return Draft(
        phrasings=(
            f"A family of {grown} and {small} gets a {rate}% group discount on tickets at ${adult} and ${child}."
            f" What is the total?",
            f"{grown} at {adult}, {small} at {child}, minus {rate}% group discount, total",
            f"Tickets: adults ${adult}, children ${child}. What do {grown} and {small} pay with {rate}% off?",
            f"{place} for {grown} and {small}, {adult} and {child} dollars, {rate}% off everything, how much",
            f"{who.name} books a {place} for {grown} (${adult} each) and {small} (${child} each) with {rate}% off the"
            f" sum. What is the price?",
            f"What is the price for {grown} and {small} if tickets are ${adult} and ${child} and the group gets"
            f" {rate}% off?",
            f"How much do we pay for {grown} at ${adult} and {small} at ${child} after a {rate}% discount on it all?",
            f"Group price with {rate}% off: {grown} x ${adult} plus {small} x ${child}.",
            f"Our group of {grown} and {small} gets {rate}% off. Adults are ${adult}, kids ${child}. What's the total?",
            f"At the {place} an adult is ${adult} and a child ${child}; a coupon takes {rate}% off. What do {grown}"
            f" and {small} pay?",
            f"Total for {grown} and {small} at ${adult} per adult and ${child} per child, less {rate}%?",
        ),
        think=f"Add {adults} * {adult} and {children} * {child}, then keep 100 - {rate} percent.",
        code=f"total = {adults} * {adult} + {children} * {child}\nprint(total * (100 - {rate}) / 100)",
        answer=show(total),
    )


COINS = {25: "quarters", 10: "dimes", 5: "nickels"}


def coins_in_amount(rng: random.Random) -> Draft:
    coin, name = rng.choice(tuple(COINS.items()))
    count, who = rng.randint(3, 120), person(rng)
    amount = f"{count * coin / 100:.2f}"
    return Draft(
        phrasings=(
            f"How many {name} in ${amount}?",
            f"how many {name} make {amount} dollars",
            f"{amount} dollars in {name}",
            f"How many {name} do I need for ${amount}?",
            f"{who.name} wants ${amount} in {name}. How many does {who.he} get?",
            f"A jar of {name} holds ${amount}. How many coins are in it?",
            f"Number of {name} in ${amount}",
            f"If I change ${amount} into {name} only, how many are there?",
            f"The machine takes only {name}. How many for ${amount}?",
            f"Change ${amount} to {name}: how many coins?",
            f"What number of {name} is worth ${amount}?",
        ),
        think=f"Turn {amount} into cents and divide by {coin}.",
        code=f"print(round({amount} * 100 / {coin}))",
        answer=str(count),
    )


def which_coins(rng: random.Random) -> Draft:
    total, who = rng.randint(11, 99), person(rng)
    kinds, left, used = rng.choice(((25, 10, 5, 1), (25, 10, 5, 1), (50, 20, 10, 5, 2, 1))), total, []
    for coin in kinds:
        while left >= coin:
            used.append(coin)
            left -= coin
    said = ", ".join(map(str, kinds[:-1])) + f" and {kinds[-1]}"
    return Draft(
        phrasings=(
            f"Make {total} cents with the fewest coins of {said}. List the coins, largest first.",
            f"which coins for {total} cents with {said}, as few as possible, largest first",
            f"{total} cents in the fewest coins ({said}), list them from the largest",
            f"List the coins, largest first, that make {total} cents with as few of {said} as possible.",
            f"{who.name} owes {total} cents in change. Which coins of {said} does {who.he} give, as few as possible,"
            f" largest first?",
            f"Coins are {said}. Which ones make {total} cents with the fewest pieces, from large to small?",
            f"change for {total} cents using {said}, list of coins, biggest first, fewest pieces",
            f"Give me the coins for {total} cents, fewest pieces, largest first. Coins: {said}.",
            f"Which coins do I hand over for {total} cents with coins of {said}, fewest pieces, as a list from the"
            f" largest?",
            f"A machine returns {total} cents in as few coins as it can: {said}. Print the list, largest first.",
            f"Break {total} cents into the fewest coins of {said}, in a list from large to small.",
        ),
        think=f"Take the largest coin that still fits into {total}, again and again.",
        code=f"left, coins = {total}, []\nfor coin in [{', '.join(map(str, kinds))}]:\n"
        "    coins += [coin] * (left // coin)\n    left %= coin\nprint(coins)",
        answer=str(used),
    )


def pizza_worth_more(rng: random.Random) -> Draft:
    small, large, who = rng.randint(8, 14), rng.randint(11, 22), person(rng)
    a, b = price(rng, 6, 14), price(rng, 9, 28)
    left, right = a * large * large, b * small * small
    if large <= small or b <= a or abs(left - right) < left / 40:
        return pizza_worth_more(rng)
    x, y, answer = money(a), money(b), small if left < right else large
    return Draft(
        phrasings=(
            f"A pizza with a {small} inch diameter costs ${x}, a {large} inch one ${y}. Which size is cheaper per"
            f" square"
            f" inch? Give the diameter.",
            f"{small} inch pizza {x} or {large} inch pizza {y}, which diameter is the better value per area",
            f"which pizza size is more for the money, {small} inches for {x} dollars or {large} inches for {y} dollars",
            f"Better value by area: {small}-inch pizza at ${x} or {large}-inch at ${y}? Answer with the size.",
            f"{who.name} can get a {small} inch pizza for ${x} or a {large} inch one for ${y}. Which diameter gives"
            f" more"
            f" pizza per dollar?",
            f"Compare the price per square inch of pizzas of {small} inches (${x}) and {large} inches (${y}). Which"
            f" diameter is cheaper?",
            f"pizza: {small}in {x}, {large}in {y}, lowest price per area - which size",
            f"Is the {small} inch pizza for ${x} or the {large} inch pizza for ${y} the better deal by area? Just the"
            f" inches.",
            f"Round pizzas of {small} and {large} inches cost ${x} and ${y}. Name the diameter with the lower price per"
            f" square inch.",
            f"Two pizzas: diameter {small} inches for ${x}, diameter {large} inches for ${y}. Which is cheaper for its"
            f" area, in inches across?",
            f"Per square inch, what is the cheaper pizza size: {small} inches at ${x} or {large} inches at ${y}?",
        ),
        think=f"Compare {x} / {small} ** 2 with {y} / {large} ** 2; the area grows with the square of the diameter.",
        code=f"print({small} if {x} / {small} ** 2 < {y} / {large} ** 2 else {large})",
        answer=str(answer),
    )


def overall_percent_change(rng: random.Random) -> Draft:
    first, second, who = (
        rng.choice((5, 8, 10, 12, 15, 20, 25, 30, 40, 50)),
        rng.choice((5, 8, 10, 15, 20, 25, 30, 40)),
        person(rng),
    )
    (up, one), (down, two) = rng.choice((
        (("rose", "+"), ("fell", "-")), (("fell", "-"), ("rose", "+")), (("rose", "+"), ("rose", "+")),
        (("fell", "-"), ("fell", "-")),
    ))  # fmt: skip
    a, b = (1 if one == "+" else -1) * first, (1 if two == "+" else -1) * second
    value = a + b + Fraction(a * b, 100)
    if tied(value) or value == 0:
        return overall_percent_change(rng)
    what = rng.choice(("Prices", "Sales", "Rents", "Shares", "Wages", "House prices", "Visitor numbers"))
    then = "again " if one == two else ""
    end = "Give the overall change in percent, minus for a fall."
    return Draft(
        phrasings=(
            f"{what} {up} {first}% and then {down} {then}{second}%. What is the overall percent change? Use a minus"
            f" for a fall.",
            f"{one}{first}% then {two}{second}%, overall change in percent (minus = fall)",
            f"{what} {up} by {first}%, then {down} {then}by {second}%. {end}",
            f"what is {one}{first} percent followed by {two}{second} percent altogether, in percent with sign",
            f"First {one}{first}%, then {two}{second}%: by how many percent is it up or down in total (signed)?",
            f"{who.name}'s fund {up} {first}% and {down} {then}{second}% afterwards. {end}",
            f"Combine a change of {one}{first}% with one of {two}{second}% after it. What single signed percentage is"
            f" it?",
            f"After {one}{first}% and then {two}{second}%, how far from the start am I, in signed percent?",
            f"Net effect in percent of {one}{first}% followed by {two}{second}%, minus if lower?",
            f"A value {up} {first}% in May and {down} {then}{second}% in June. {end}",
            f"Total percent change of two steps, {one}{first}% and {two}{second}%, with its sign?",
        ),
        think=f"Multiply the factors of {one}{first}% and {two}{second}% and compare with 1.",
        code=f"print(round(((1 {one} {first} / 100) * (1 {two} {second} / 100) - 1) * 100, 2))",
        answer=cents(value),
    )
