"""Several amounts of money: balances after bookings, budgets kept, who owes whom, best profit, pay for a week."""

from __future__ import annotations

import itertools
import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import lines, spelled
from training.skills.vocabulary import DAYS
from training.skills.wording import GOODS, NAMES, joined

COSTS = ("rent", "food", "travel", "fuel", "phone", "insurance", "clothes", "books", "gifts", "sport")


def bookings(rng: random.Random) -> tuple[int, list[int], list[str]]:
    """A start, what comes and goes, and that with its signs."""
    unit = rng.choice((1, 5, 10))
    start = rng.randint(20, 200) * unit
    moves = [rng.choice((-1, -1, 1)) * rng.randint(2, 60) * unit for _ in range(rng.randint(3, 6))]
    return start, moves, [f"{move:+}" for move in moves]


def closing_balance(rng: random.Random) -> Draft:
    start, moves, signed = bookings(rng)
    if start + sum(moves) < 0:
        return closing_balance(rng)
    s = itertools.cycle((", ".join(signed), " ".join(signed), joined(signed), "; ".join(signed)))
    name = rng.choice(NAMES)
    return Draft(
        phrasings=(
            f"start {start}, then {' '.join(signed)} - balance now?",
            f"What do I have after {', '.join(signed)} if I start with {start}?",
            f"An account has {start} dollars and then the bookings {next(s)}. What is the balance?",
            f"Start with {start} and apply {next(s)}. What is left?",
            f"balance after {next(s)} starting at {start}",
            f"My account stood at ${start}. Transactions: {next(s)}. How much is on it now?",
            f"opening balance {start}, movements {next(s)}, closing balance?",
            f"{name} had {start} in the bank. The statement shows {next(s)}. What is the new balance?",
            f"Calculate the closing balance: opening {start}, transactions {next(s)}",
            f"i have {start} and my statement says {next(s)}, whats my balance",
            f"After deposits and withdrawals of {next(s)} on a balance of {start}, how much money remains?",
            f"The cash box held {start}. Entries today: {next(s)}. How much should be in it this evening?",
            f"Bank statement:\nstart {start}\n" + "\n".join(signed) + "\nWhat is the end balance?",
            f"Please update {name}'s balance of {start} with {next(s)} and give the result.",
            f"With {start} at the beginning of the month and bookings of {next(s)}, what does the account show at"
            " the end?",
            f"Our club had {start} dollars; since then we booked {next(s)}. How many dollars are there now?",
        ),
        think=f"The balance at the end: add all bookings with their signs to the {start} at the start.",
        code=f"start = {start}\nbookings = {moves}\nprint(start + sum(bookings))",
        answer=str(start + sum(m for m in moves if m > 0) - sum(-m for m in moves if m < 0)),
    )


def lowest_balance(rng: random.Random) -> Draft:
    start, moves, signed = bookings(rng)
    s = itertools.cycle((", ".join(signed), " ".join(signed), joined(signed)))
    name = rng.choice(NAMES)
    return Draft(
        phrasings=(
            f"start {start}, then {' '.join(signed)} - lowest balance on the way?",
            f"An account starts at {start} and gets the bookings {next(s)} in this order. What is the lowest balance?",
            f"What is the minimum balance when {next(s)} are booked one by one on {start}?",
            f"lowest balance, start {start}, bookings {next(s)}",
            f"My account was at ${start}, then came {next(s)}. How low did it get, counting the start too?",
            f"Begin with {start} and apply {next(s)} in order. What is the smallest amount at any moment?",
            f"{name} has {start}. Transactions in order: {next(s)}. Find the low point of the balance.",
            f"how far down did my balance go: start {start}, then {next(s)}",
            f"Track the balance from {start} through {next(s)} and report its minimum.",
            f"Opening balance {start}, changes {next(s)}. At its worst, how much was there?",
            f"Was there an overdraft? Starting at {start} with {next(s)}, give the lowest balance reached.",
            f"The statement begins with {start} and lists {next(s)}. Which lowest value does the balance take?",
            f"Of all balances after each step, and {start} at the beginning, which is smallest? Steps: {next(s)}",
            f"The till had {start} in it. It then changed by {next(s)}. What is the least it ever held?",
            f"Starting from {start}, the bookings {next(s)} follow. What was the smallest balance along the way?",
        ),
        think=f"The lowest balance: keep a running balance from {start} on and take the smallest.",
        code=(
            f"balance = lowest = {start}\nfor booking in {moves}:\n    balance += booking\n"
            "    lowest = min(lowest, balance)\nprint(lowest)"
        ),
        answer=str(min(itertools.accumulate(moves, initial=start))),
    )


def over_budget(rng: random.Random) -> Draft:
    names = rng.sample(COSTS, rng.choice((3, 3, 3, 4, 5)))
    budget = {name: rng.randint(4, 90) * 10 for name in names}
    spent = {name: budget[name] + rng.choice((-1, 1)) * rng.randint(1, 35) for name in names}
    b, s = spelled(budget), spelled(spent)
    rows = "\n".join(f"{name},{budget[name]},{spent[name]}" for name in names)
    return Draft(
        phrasings=(
            f"{rows}\ncategory,budget,spent - which are over budget",
            f"Budget: {next(b)}. Spent: {next(s)}. Which categories are over budget?",
            f"I planned {next(b)} and spent {next(s)}. Where did I spend more than planned? List the categories.",
            f"over budget? plan {next(b)}, actual {next(s)}",
            f"category,budget,spent\n{rows}\nWhich categories went over?",
            f"Compare the limits {next(b)} with the costs {next(s)} and list what exceeded its limit.",
            f"My limits are {next(b)}. My expenses were {next(s)}. Name everything above its limit.",
            f"which of these did we overspend on: budget {next(b)}, real {next(s)}",
            f"For each item of {next(b)} check whether {next(s)} is higher, and list the items where it is.",
            f"We allowed {next(b)}. It came to {next(s)}. On what was too much spent?",
            f"Planned {next(b)}; paid {next(s)}. Give me a list of the categories that cost more than planned.",
            f"In which categories was the budget not kept?\ncategory,budget,spent\n{rows}",
            f"List the budget overruns: allowed {next(b)} versus spent {next(s)}",
            f"Here is my plan for the month: {next(b)}. In the end I paid {next(s)}. What went over the plan?",
            f"The family agreed on {next(b)} and used {next(s)}. Which lines broke the budget?",
        ),
        think="What is over budget: list the categories whose spent amount is larger than the budget.",
        code=(
            f"budget = {json.dumps(budget)}\nspent = {json.dumps(spent)}\n"
            "print([name for name in budget if spent[name] > budget[name]])"
        ),
        answer=str([name for name, rest in ((n, budget[n] - spent[n]) for n in names) if rest < 0]),
    )


def settle_up(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.choice((3, 3, 4)))
    unit = rng.choice((1, 5, 10)) * (3 if len(names) == 3 else 4)
    paid = {name: rng.randint(0, 20) * unit // rng.choice((1, 1, 3 if len(names) == 3 else 4)) for name in names}
    share = Fraction(sum(paid.values()), len(names))
    name = rng.choice(names)
    gap = paid[name] - share
    if gap == 0 or share.denominator != 1:
        return settle_up(rng)
    s = spelled(paid)
    verb = "to get back" if gap > 0 else "still to pay"
    ask = f"does {name} get back" if gap > 0 else f"does {name} still have to pay"
    code = f'paid["{name}"] - share' if gap > 0 else f'share - paid["{name}"]'
    trip = rng.choice(("trip", "party", "dinner", "holiday", "weekend"))
    return Draft(
        phrasings=(
            f"{next(spelled(paid))} paid for a {trip}, equal shares: how much {ask}?",
            f"For a {trip} the friends paid: {next(s)}. If all costs are split equally, how much {ask}?",
            f"So much was paid by each: {next(s)}. Everything is shared evenly. What {ask}?",
            f"split evenly, paid so far: {next(s)}. how much {ask}",
            f"{lines(paid)}\nWe share all costs of the {trip} equally. How many dollars {ask}?",
            f"We paid for a {trip}: {next(s)}. Everyone should bear the same. How much {ask} to be even?",
            f"After the {trip}, {name} wants to settle up. Payments: {next(s)}. With equal shares, what {ask}?",
            f"amount {name} has {verb} so that all pay the same, in dollars: {next(s)}",
            f"Who paid what: {next(s)}. Costs are divided equally among all of them. How much {ask}?",
            f"our shared costs were {next(s)} dollars and we split equally, what {ask}?",
            f"To settle the {trip} fairly, what amount {ask}? Payments were {next(s)}.",
            f"Each person should end up paying the same. So far: {next(s)}. How many dollars {ask}?",
            f"Flatmates advanced these dollars: {next(s)}. With equal shares, how many {ask}?",
            f"The bill for our {trip} was covered by {next(s)}. We want it to be fair. How much {ask}?",
            f"Work out what {name} has {verb} when the {trip} costs, paid as {next(s)}, are shared by all alike.",
        ),
        think=(
            f"What {name} has {verb}: a share is the total divided by {len(names)}; compare it with the {paid[name]}"
            f" that {name} paid."
        ),
        code=f"paid = {json.dumps(paid)}\nshare = sum(paid.values()) / len(paid)\nprint({code})",
        answer=str(abs(gap)),
    )


def best_profit(rng: random.Random) -> Draft:
    kind, keys, high = rng.choice((("product", GOODS, 900), ("day", DAYS, 600), ("project", tuple("ABCDEF"), 9000)))
    names = rng.sample(keys, rng.choice((3, 3, 4)))
    if kind != "product":
        names.sort(key=keys.index)
    gains = rng.sample(range(high // 20, high // 2), len(names))
    costs = {name: rng.randint(high // 10, high) for name in names}
    income = {name: costs[name] + gain for name, gain in zip(names, gains, strict=True)}
    a, b = spelled(income), spelled(costs)
    rows = "\n".join(f"{name},{income[name]},{costs[name]}" for name in names)
    return Draft(
        phrasings=(
            f"{kind},revenue,cost\n{rows}\nwhich {kind} is the most profitable",
            f"Revenue: {next(a)}. Costs: {next(b)}. Which {kind} makes the highest profit?",
            f"We took in {next(a)} and spent {next(b)}. What {kind} was the most profitable?",
            f"most profitable {kind}: income {next(a)}, costs {next(b)}",
            f"{kind},revenue,cost\n{rows}\nwhich {kind} has the biggest profit",
            f"Subtract the costs {next(b)} from the revenue {next(a)}. For which {kind} is the result largest?",
            f"Find the {kind} with the greatest difference between income ({next(a)}) and costs ({next(b)}).",
            f"Sales per {kind} are {next(a)} and expenses {next(b)}. Where do we earn the most?",
            f"My income was {next(a)}, my costs were {next(b)}. Which {kind} left me the most money?",
            f"Which {kind} brings the largest gain if it earns {next(a)} and costs {next(b)}?",
            f"The {kind}s earned {next(a)}; they cost {next(b)}. Name the one with the best profit.",
            f"Looking at profit, not revenue, which {kind} is best?\n{kind},revenue,cost\n{rows}",
            f"earned {next(a)} / spent {next(b)} - best {kind} by profit?",
            f"Our books show revenues of {next(a)} against costs of {next(b)}. What {kind} gained the most?",
            f"Tell me the {kind} with the top profit. Takings: {next(a)}. Expenses: {next(b)}.",
        ),
        think=f"The most profitable {kind}: the one where revenue minus costs is largest.",
        code=(
            f"revenue = {json.dumps(income)}\ncosts = {json.dumps(costs)}\n"
            "print(max(revenue, key=lambda name: revenue[name] - costs[name]))"
        ),
        answer=names[gains.index(max(gains))],
    )


def weekly_pay(rng: random.Random) -> Draft:
    days = [day[:3] for day in DAYS[: rng.choice((3, 4, 5, 5))]]
    halves = {day: rng.randint(6, 20) for day in days}
    hours = {day: half // 2 if half % 2 == 0 else half / 2 for day, half in halves.items()}
    wage = rng.randint(10, 45)
    s, name = spelled(hours), rng.choice(NAMES)
    values = further(list(hours.values()))
    return Draft(
        phrasings=(
            f"{next(spelled(hours))} hours at {wage} dollars - pay for the week?",
            f"What do I earn for {next(spelled(hours))} hours at {wage} an hour?",
            f"{name} worked {next(s)} hours and earns {wage} dollars an hour. What is the pay for the week?",
            f"Hours: {next(s)}. Rate: ${wage} per hour. How much is that in total?",
            f"pay for {next(s)} hours at {wage} an hour",
            f"{lines(hours)}\n{wage} dollars per hour, what do I earn this week",
            f"My timesheet says {next(s)}. At ${wage} an hour, what am I owed?",
            f"Compute the wages for {next(values)} hours on these days at an hourly rate of {wage}.",
            f"At {wage} dollars hourly, how much does {name} get for working {next(s)}?",
            f"i worked {next(values)} hours this week at {wage}/h, how much money is that",
            f"The hours were {next(s)}; each pays ${wage}. What is the total pay?",
            f"Add up the hours {next(values)} and multiply by the hourly wage of {wage}.",
            f"What should the invoice say for {next(s)} hours if I charge ${wage} per hour?",
            f"Please calculate {name}'s gross pay from this timesheet at ${wage} per hour:\n{lines(hours)}",
            f"A babysitter came for {next(values)} hours and takes {wage} dollars an hour. How much do we pay?",
            f"With an hourly rate of {wage} and a week of {next(s)}, what does {name} make?",
        ),
        think=f"The pay: add the hours of all days and multiply by {wage}.",
        code=f"hours = {list(hours.values())}\nprint(sum(hours) * {wage})",
        answer=str(sum(halves.values()) * wage / 2),
    )


def cheaper_basket(rng: random.Random) -> Draft:
    goods = rng.sample(GOODS, rng.randint(2, 4))
    shops = rng.sample(("Aldi", "Tesco", "Lidl", "Walmart", "Costco", "Target", "Rewe", "Spar"), 2)
    prices = [{good: rng.randint(20, 900) / 100 for good in goods} for _ in shops]
    totals = [sum(round(100 * price) for price in own.values()) for own in prices]
    if totals[0] == totals[1]:
        return cheaper_basket(rng)
    a, b = spelled(prices[0]), spelled(prices[1])
    first, second = shops
    rows = "\n".join(f"{good},{prices[0][good]},{prices[1][good]}" for good in goods)
    return Draft(
        phrasings=(
            f"item,{first},{second}\n{rows}\nwhich shop is cheaper for all of it",
            f"{first}: {next(a)}. {second}: {next(b)}. Where is the whole basket cheaper?",
            f"At {first} I pay {next(a)}, at {second} {next(b)}. Which shop is cheaper for everything together?",
            f"cheaper basket: {first} {next(a)} or {second} {next(b)}",
            f"item,{first},{second}\n{rows}\nwhich of the two is cheaper in total",
            f"Compare the totals of {first} ({next(a)}) and {second} ({next(b)}) and name the cheaper one.",
            f"I want one of each. {first} charges {next(a)}; {second} charges {next(b)}. Where should I shop?",
            f"Prices at {first} are {next(a)}. Prices at {second} are {next(b)}. Which has the lower sum?",
            f"should i go to {first} ({next(a)}) or {second} ({next(b)}) to spend less overall",
            f"One of each item, please. Who is less expensive, {first} with {next(a)} or {second} with {next(b)}?",
            f"Add up both price lists and say which is smaller. {first}: {next(a)}. {second}: {next(b)}.",
            f"Two receipts for the same things:\nitem,{first},{second}\n{rows}\nAt which one did I pay less?",
            f"Where do I save money on the full list, {first} or {second}? {next(a)} versus {next(b)}",
            f"For the same shopping, {first} wants {next(a)} and {second} wants {next(b)}. Which is the better deal"
            " in all?",
            f"Buying all of it in one place: {first} has {next(a)}, {second} has {next(b)}. Name the cheaper place.",
        ),
        think=f"The cheaper basket: add the prices of {first} and of {second} and compare the sums.",
        code=(
            f"first = {list(prices[0].values())}\nsecond = {list(prices[1].values())}\n"
            f"print({json.dumps(first)} if sum(first) < sum(second) else {json.dumps(second)})"
        ),
        answer=shops[totals.index(min(totals))],
    )


def change_by_name(rng: random.Random) -> Draft:
    kind, keys, what, high = rng.choice(
        (("player", NAMES, "points", 100), ("product", GOODS, "sales", 400), ("category", COSTS, "costs", 600))
    )
    names = rng.sample(keys, rng.choice((3, 3, 4)))
    before = dict(zip(names, rng.sample(range(10, high), len(names)), strict=True))
    gains = rng.sample([gain for gain in range(-9, high // 3) if gain], len(names))
    after = {name: before[name] + gain for name, gain in zip(names, gains, strict=True)}
    if max(gains) < 1:
        return change_by_name(rng)
    a, b = spelled(before), spelled(after)
    old, new = rng.choice((("last year", "this year"), ("last month", "this month"), ("before", "after")))
    rows = "\n".join(f"{name},{before[name]},{after[name]}" for name in names)
    return Draft(
        phrasings=(
            f"who or what went up most from {old} to {new}: {next(spelled(before))} | {next(spelled(after))}",
            f"{what.capitalize()} {old}: {next(a)}. {what.capitalize()} {new}: {next(b)}. Which {kind} rose the most?",
            f"Which {kind} gained most from {next(a)} to {next(b)}?",
            f"biggest increase from {next(a)} ({old}) to {next(b)} ({new})",
            f"{kind},{old},{new}\n{rows}\nwhich {kind} went up most",
            f"{old.capitalize()} we had {next(a)}, {new} {next(b)}. Name the {kind} with the largest increase in"
            f" {what}.",
            f"Compare {next(a)} with {next(b)}: for which {kind} did the number grow most?",
            f"The {what} changed from {next(a)} to {next(b)}. Where was the biggest rise?",
            f"Find the {kind} whose {what} increased by the largest amount. Old: {next(a)}. New: {next(b)}.",
            f"{old}: {next(a)}; {new}: {next(b)} - who or what improved most in absolute numbers?",
            f"I compare two lists of {what}, {old} {next(a)} and {new} {next(b)}. Which {kind} has the greatest plus?",
            f"Subtract {old} from {new} for each {kind} and tell me the one with the most"
            f" growth.\n{kind},{old},{new}\n{rows}",
            f"Of these {what}, which {kind} added the most between {next(a)} and {next(b)}?",
            f"Between the two counts, {next(a)} and then {next(b)}, what {kind} climbed by the highest number of"
            f" {what}?",
            f"Here is {old}: {next(a)}, and here is {new}: {next(b)}. Which {kind} shows the strongest rise in {what}?",
        ),
        think=f"The largest increase: the {kind} whose new number minus its old one is largest.",
        code=(
            f"before = {json.dumps(before)}\nafter = {json.dumps(after)}\n"
            "print(max(before, key=lambda name: after[name] - before[name]))"
        ),
        answer=names[gains.index(max(gains))],
    )
