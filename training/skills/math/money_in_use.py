"""Money over time and in percent: returns, inflation, basis points, interest for days, bills by the meter, saving."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, money, neat, price, show, tied
from training.skills.vocabulary import ITEMS, person


def return_on_investment(rng: random.Random) -> Draft:
    put = rng.randint(2, 200) * 50
    got = put * rng.randint(60, 260) // 100
    value = Fraction((got - put) * 100, put)
    if tied(value) or got == put:
        return return_on_investment(rng)
    who = person(rng)
    return Draft(
        phrasings=(
            f"What is the ROI in percent if I invested ${put} and got back ${got}?",
            f"roi: invested {put} got back {got}",
            f"I put in ${put} and got ${got} out. What is my return on investment in percent?",
            f"ROI {put} -> {got} in %",
            f"return on investment cost {put} revenue {got}",
            f"{who.name} invested ${put} and sold for ${got}. What was the return in percent?",
            f"Calculate the ROI: cost ${put}, final value ${got}.",
            f"how many percent did i make if i bought for {put} and sold for {got}",
            f"Our campaign cost ${put} and brought in ${got}. What is its ROI as a percentage?",
            f"What percent return is ${got} on a stake of ${put}?",
            f"An investment of ${put} is now ${got}. Give the total return in percent.",
            f"My shares cost ${put} and are worth ${got} today. What percent return is that?",
        ),
        think=f"The return is {got} - {put}, times 100 divided by the {put} invested.",
        code=f"print(round(({got} - {put}) * 100 / {put}, 2))",
        answer=cents(value),
    )


def price_after_inflation(rng: random.Random) -> Draft:
    cost, rate, years = rng.randint(2, 90) * 10, rng.choice((2, 3, 4, 5, 6, 8)), rng.randint(2, 12)
    value = Fraction(cost)
    for _ in range(years):
        value = value * (100 + rate) / 100
    if tied(value):
        return price_after_inflation(rng)
    item, who = rng.choice(("basket of food", "ticket", "repair", "course", "hotel night")), person(rng)
    return Draft(
        phrasings=(
            f"With {rate}% inflation a year, what will ${cost} cost in {years} years?",
            f"inflation {rate}% for {years} years, what will {cost} cost",
            f"What will a {item} of ${cost} cost after {years} years of {rate}% inflation?",
            f"{cost} today, {rate}% inflation, price in {years} years",
            f"how much will something that costs {cost} dollars be in {years} years if prices rise {rate}% a year",
            f"Prices rise {rate}% every year. A {item} is ${cost} now. What is it in {years} years?",
            f"Adjust ${cost} for {years} years of inflation at {rate}%.",
            f"{who.name} pays ${cost} for a {item}. At {rate}% inflation, what will it cost {years} years from now?",
            f"Calculate the future price of ${cost} at {rate}% inflation over {years} years.",
            f"Future price: now ${cost}, inflation {rate}% per year, {years} years.",
            f"If inflation is {rate}% yearly, how expensive is a ${cost} {item} in {years} years?",
        ),
        think=f"Each year multiplies the price {cost} by 1 + {rate} / 100, {years} times.",
        code=f"print(round({cost} * (1 + {rate} / 100) ** {years}, 2))",
        answer=cents(value),
    )


def tiny_percent(rng: random.Random) -> Draft:
    basis = rng.random() < 0.5
    n = rng.choice((1, 5, 10, 15, 20, 25, 30, 40, 50, 75, 120, 150)) if basis else rng.randint(1, 60)
    whole = rng.randint(1, 90) * rng.choice((1000, 10000, 100, 500))
    unit, short, size = ("basis points", "bp", 10000) if basis else ("per mille", "‰", 1000)
    value = Fraction(n * whole, size)
    said = f"{n} {'basis point' if n == 1 and basis else unit}"
    glued = f"{n} {short}" if basis else f"{n}{short}"
    return Draft(
        phrasings=(
            f"What is {said} of {whole}?",
            f"{said} of {whole}",
            f"How much is {glued} of {whole}?",
            f"{glued} of {whole}",
            f"whats {said} of {whole}",
            f"A bank charges {said} on ${whole}. What is the fee in dollars?",
            f"Calculate {said} of ${whole}.",
            f"Work out {glued} on an amount of {whole}.",
            f"The levy is {said} of {whole}. How much is it?",
            f"If the base is {whole}, what is {said} of it?",
            f"Find the amount that is {said} of {whole}.",
        ),
        think=f"One {'basis point' if basis else unit} is 1/{size}, so it is {n} times {whole} divided by {size}.",
        code=f"print({n} * {whole} / {size})",
        answer=show(value),
    )


def interest_for_days(rng: random.Random) -> Draft:
    principal, rate = rng.randint(2, 200) * 100, Fraction(rng.randint(2, 24), 2)
    days, months = rng.choice((10, 15, 20, 30, 45, 60, 90, 100, 120, 180, 200)), rng.randint(1, 11)
    by_months = rng.random() < 0.4
    n, size = (months, 12) if by_months else (days, 365)
    time = f"{n} month{'s' if n > 1 else ''}" if by_months else f"{n} days"
    value = principal * rate * n / (100 * size)
    if tied(value):
        return interest_for_days(rng)
    r, year, who = show(rate), "" if by_months else " (365 days a year)", person(rng)
    return Draft(
        phrasings=(
            f"What is the interest on ${principal} at {r}% a year for {time}{year}?",
            f"interest {principal} at {r}% for {time}{year}",
            f"How much interest does ${principal} earn in {time} at {r}% per year{year}?",
            f"simple interest on {principal}, {r}% yearly, {time}{year}",
            f"how much interest in {time} on {principal} dollars at {r}%{year}",
            f"{who.name} lends ${principal} for {time} at {r}% per annum. What interest is due{year}?",
            f"Calculate the simple interest: ${principal}, {r}% p.a., {time}{year}.",
            f"An invoice of ${principal} is {time} late, late interest {r}% per year{year}. How much interest is that?",
            f"My overdraft was ${principal} for {time}. At {r}% a year, what interest do I pay{year}?",
            f"Interest for {time} on ${principal}, annual rate {r}%{year}?",
            f"At {r}% simple interest a year, what do {time} on ${principal} cost{year}?",
        ),
        think=f"The yearly interest is {principal} * {r} / 100, times {n} divided by {size}.",
        code=f"print(round({principal} * {r} / 100 * {n} / {size}, 2))",
        answer=cents(value),
    )


def total_of_payments(rng: random.Random) -> Draft:
    each, months, down = price(rng, 15, 600), rng.choice((6, 10, 12, 18, 24, 36, 48, 60)), 0
    down = rng.choice((0, 0, rng.randint(1, 20) * 50))
    total = down + sum([each] * months, Fraction(0))
    e, who, item = money(each), person(rng), rng.choice([item for item in ITEMS if item.low >= 80])
    first, short = (f" plus ${down} down", f"{down} down + ") if down else ("", "")
    return Draft(
        phrasings=(
            f"{months} payments of ${e}{first}: what is the total?",
            f"{short}{months} x ${e}, total paid",
            f"I pay {months} months at ${e}{first}. How much do I pay in total?",
            f"how much is {months} monthly payments of {e} dollars{first.replace('$', '')} altogether",
            f"{item.a.capitalize()} costs ${e} a month for {months} months{first}. What is the full price?",
            f"{who.name} pays ${e} monthly for {months} months{first}. How much is that in all?",
            f"Calculate the total cost of {months} instalments of ${e}{first}.",
            f"What do {months} rates of ${e}{first} add up to?",
            f"On a plan of {months} payments of ${e}{first}, what does the {item.singular} cost me?",
            f"Sum paid: {short}{months} times {e}?",
            f"Paying ${e} each month over {months} months{first}, how much have I paid at the end?",
        ),
        think=f"The total is {months} times {e}{f', plus {down}' if down else ''}.",
        code=f"print(round({months} * {e}{f' + {down}' if down else ''}, 2))",
        answer=cents(total),
    )


def yield_percent(rng: random.Random) -> Draft:
    house = rng.random() < 0.5
    if house:
        cost, gain = rng.randint(60, 500) * 1000, rng.randint(40, 300) * 100
        what, paid, a, b = "rental yield", "yearly rent", f"${gain}", f"${cost}"
    else:
        cost, gain = rng.randint(10, 200), rng.randint(1, 8)
        what, paid, a, b = "dividend yield", "dividend per share", f"${gain}", f"${cost}"
    value = Fraction(gain * 100, cost)
    thing = "flat" if house else "share"
    if tied(value) or value > 20:
        return yield_percent(rng)
    who = person(rng)
    return Draft(
        phrasings=(
            f"What is the {what} in percent of a {thing} at {b} with a {paid} of {a}?",
            f"{what}: price {cost}, {paid} {gain}",
            f"A {thing} costs {b}; the {paid} is {a}. What is the gross {what} in percent?",
            f"{what} for {paid} {a} and price {b}",
            f"how many percent {what} if the {thing} costs {cost} and the {paid} is {gain}",
            f"{who.name} owns a {thing} worth {b} and gets a {paid} of {a}. What is the {what}?",
            f"Calculate the {what}: {a} on {b}.",
            f"The {paid} is {a} and the price {b}. What yield in percent is that?",
            f"Percent yield of a {b} {thing} with a {paid} of {a}?",
            f"I would pay {b} for a {thing}. With a {paid} of {a}, what is my {what} in percent?",
            f"If a {thing} at {b} has a {paid} of {a}, what is its {what} (percent)?",
        ),
        think=f"The yield is the {paid} {gain} times 100 divided by the price {cost}.",
        code=f"print(round({gain} * 100 / {cost}, 2))",
        answer=cents(value),
    )


def meter_bill(rng: random.Random) -> Draft:
    what, unit, low, high = rng.choice(
        (("electricity", "kWh", 12, 45), ("gas", "kWh", 6, 15), ("water", "m3", 150, 500))
    )
    start, used = rng.randint(100, 60000), rng.randint(8, 900)
    rate, end = Fraction(rng.randint(low, high), 100), start + used
    fee = rng.choice((0, 0, rng.randint(3, 15)))
    r, who = f"{float(rate):.2f}", person(rng)
    extra, short = (f", plus a ${fee} base fee", f" + {fee} base") if fee else ("", "")
    total = fee + rate * used
    return Draft(
        phrasings=(
            f"The {what} meter said {start} and now {end}. One {unit} costs {r}{extra}. What do I owe?",
            f"My {what} meter went from {start} to {end} {unit}. At ${r} per {unit}{extra}, what is the bill?",
            f"{what} meter {start} to {end}, ${r} per {unit}{short}, bill",
            f"The {what} meter reads {end}, before it was {start}. One {unit} costs ${r}{extra}. What do I pay?",
            f"old reading {start}, new {end} {unit}, {r} per {unit}{short}, cost",
            f"how much is my {what} bill from {start} to {end} {unit} at {r} dollars each{extra.replace('$', '')}",
            f"{who.name} used {what} from reading {start} to {end}. Price ${r} per {unit}{extra}. What is the cost?",
            f"Calculate the {what} bill: {end} - {start} {unit} at ${r}{extra}.",
            f"Meter readings {start} and {end}, tariff ${r}/{unit}{extra}. What is due?",
            f"At ${r} a {unit}{extra}, what does {what} cost between readings {start} and {end}?",
            f"Reading last month {start}, this month {end}. With ${r} per {unit}{extra}, how much is it?",
            f"What do I owe for {what} if the meter moved from {start} to {end} and a {unit} is ${r}{extra}?",
        ),
        think=f"The use is {end} - {start} {unit}, times {r}{f', plus {fee}' if fee else ''}.",
        code=f"print(round(({end} - {start}) * {r}{f' + {fee}' if fee else ''}, 2))",
        answer=cents(total),
    )


def cost_per_use(rng: random.Random) -> Draft:
    item, uses = rng.choice([item for item in ITEMS if item.low >= 20]), rng.randint(4, 400)
    cost = price(rng, item.low, item.high)
    value = cost / uses
    if tied(value) or value < Fraction(1, 10):
        return cost_per_use(rng)
    c, who = money(cost), person(rng)
    return Draft(
        phrasings=(
            f"What is the cost per use of {item.a} for ${c} used {uses} times?",
            f"cost per use: {c} dollars, {uses} times",
            f"{item.a} for ${c}, used {uses} times, cost per use",
            f"I paid ${c} for {item.a} and used it {uses} times. What did each use cost?",
            f"how much per use is a {c} dollar {item.singular} after {uses} uses",
            f"{who.name} bought {item.a} for ${c} and used it {uses} times. How much is that per use?",
            f"Cost per use of a ${c} {item.singular} with {uses} uses?",
            f"A pass costs ${c}. If I go {uses} times, what is one visit?",
            f"Spread ${c} over {uses} uses: how much per use?",
            f"Calculate what each of {uses} uses costs when the {item.singular} was ${c}.",
            f"My {item.singular} was ${c} and lasted {uses} uses. Price of one use?",
        ),
        think=f"The cost per use is {c} divided by {uses}.",
        code=f"print(round({c} / {uses}, 2))",
        answer=cents(value),
    )


def saved_after(rng: random.Random) -> Draft:
    each, years, period, times = price(rng, 2, 400), rng.randint(1, 20), *rng.choice((("month", 12), ("week", 52)))
    whole = rng.random() < 0.5
    count = years * times if whole else rng.randint(2, 40)
    time = f"{years} year{'s' if years > 1 else ''}" if whole else f"{count} {period}s"
    have = rng.choice((0, 0, rng.randint(1, 40) * 50))
    total = have + sum([each] * count, Fraction(0))
    e, who = money(each), person(rng)
    start, short = (f" and start with ${have}", f"{have} + ") if have else ("", "")
    own = f"I have ${have}. " if have else ""
    how = f"{e} * {times} * {years}" if whole else f"{e} * {count}"
    return Draft(
        phrasings=(
            f"{own}If I save ${e} a {period}, how much will I have in {time}?",
            f"{short}save {e} a {period} for {time}, total",
            f"{own}I save ${e} every {period}. How much is it after {time}?",
            f"{own.replace('$', '')}save {e} per {period}, how much in {time}",
            f"how much do i have if i put away {e} dollars every {period} for {time}{start.replace('$', '')}",
            f"{own}Putting aside ${e} each {period} for {time} makes how much?",
            f"Savings after {time} at ${e} per {period}{start}, without interest?",
            f"{own}What do I have after {time} of saving ${e} a {period}?",
            f"Saving plan: {short}${e} per {period}, {time}. What is the balance?",
            f"{own}{who.name} tells me to save ${e} every {period}. How much will I have in {time}?",
            f"Calculate the savings: ${e} each {period} for {time}{start}.",
        ),
        think=f"The savings are {how.replace('*', 'times')}{f', plus {have}' if have else ''}.",
        code=f"print(round({f'{have} + ' if have else ''}{how}, 2))",
        answer=cents(total),
    )


def periods_to_save(rng: random.Random) -> Draft:
    each, goal = rng.randint(2, 60) * 5, rng.randint(4, 120) * 25
    period, have = rng.choice(("month", "week", "month")), rng.choice((0, 0, rng.randint(1, 20) * 5))
    if have + each >= goal:
        return periods_to_save(rng)
    count, saved = 0, have
    while saved < goal:
        count, saved = count + 1, saved + each
    who = person(rng)
    own, short = (f"I have ${have}. ", f"have {have}, ") if have else ("", "")
    left = f"({goal} - {have})" if have else str(goal)
    return Draft(
        phrasings=(
            f"{own}How many {period}s do I need to save ${goal} at ${each} a {period}?",
            f"{short}goal {goal}, {each} per {period}, how many {period}s",
            f"{own}I save ${each} every {period}. After how many {period}s do I have ${goal}?",
            f"how many {period}s to save {goal} at {each} per {period}{f', already have {have}' if have else ''}",
            f"{own}In how many whole {period}s can I reach ${goal} with ${each} each {period}?",
            f"{own}My goal is ${goal}. Putting away ${each} a {period}, how many {period}s does it take?",
            f"{short}save {each}/{period} until {goal}: number of {period}s?",
            f"{own}I want ${goal} and can save ${each} per {period}. How many {period}s must I wait?",
            f"{own}{who.name} says to save ${each} a {period}. How many {period}s until I have ${goal}?",
            f"{own}Calculate the number of {period}s to get to ${goal} at ${each} a {period}.",
            f"{own}With ${each} every {period}, when do I have ${goal}? Answer in full {period}s.",
        ),
        think=f"The {period}s are {left} divided by {each}, rounded up.",
        code=f"import math\n\nprint(math.ceil({left} / {each}))",
        answer=str(count),
    )


def energy_used(rng: random.Random) -> Draft:
    device, watts = rng.choice((
        ("bulb", rng.choice((5, 8, 10, 40, 60, 100))), ("heater", rng.choice((1000, 1500, 2000))),
        ("fridge", rng.choice((80, 100, 150))), ("TV", rng.choice((60, 100, 120))),
        ("computer", rng.choice((65, 150, 300))), ("air conditioner", rng.choice((900, 1200, 1500))),
        ("kettle", rng.choice((2000, 2200))), ("router", rng.choice((8, 10, 12))),
    ))  # fmt: skip
    hours, days = rng.randint(1, 24), rng.choice((1, 1, 7, 30, 365))
    time = f"{hours} hour{'s' if hours > 1 else ''}" + (f" a day for {days} days" if days > 1 else "")
    value = Fraction(watts * hours * days, 1000)
    who, how = person(rng), f"{watts} * {hours} * {days}" if days > 1 else f"{watts} * {hours}"
    return Draft(
        phrasings=(
            f"How many kWh does a {watts} watt {device} use in {time}?",
            f"{watts} W {device}, {time}, kWh",
            f"A {device} of {watts} W runs {time}. How many kWh is that?",
            f"{watts}w for {time} in kwh",
            f"how many kwh is a {watts} watt {device} running {time}",
            f"{who.name} runs a {watts} W {device} {time}. How much energy in kWh does it take?",
            f"Calculate the energy in kWh: {watts} W, {time}.",
            f"Power {watts} watts, time {time}. Energy in kilowatt hours?",
            f"My {device} has {watts} W. How many kilowatt hours does it need in {time}?",
            f"What is the consumption in kWh of {watts} W over {time}?",
            f"If a {device} draws {watts} watts for {time}, how many kWh go through the meter?",
        ),
        think=f"The energy in kWh is {how.replace('*', 'times')}, divided by 1000.",
        code=f"print({how} / 1000)",
        answer=show(value),
    )


def coupon_then_percent(rng: random.Random) -> Draft:
    cost, off, percent = rng.randint(4, 60) * 5, rng.choice((5, 10, 15, 20)), rng.choice((5, 10, 15, 20, 25, 30, 40))
    if off * 2 > cost:
        return coupon_then_percent(rng)
    first = rng.random() < 0.5
    value = Fraction((cost - off) * (100 - percent), 100) if first else Fraction(cost * (100 - percent), 100) - off
    a, b = (f"${off}", f"{percent}%") if first else (f"{percent}%", f"${off}")
    who, item = person(rng), rng.choice([item for item in ITEMS if item.high >= 60])
    code = f"({cost} - {off}) * (100 - {percent}) / 100" if first else f"{cost} * (100 - {percent}) / 100 - {off}"
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${cost}. First {a} off, then {b} off. What do I pay?",
            f"${cost}, {a} off then {b} off",
            f"What is ${cost} after {a} off and then another {b} off?",
            f"{a} off then {b} off {cost} dollars, final price",
            f"Take {a} off ${cost} and then {b} off the rest. What remains?",
            f"how much do i pay for ${cost} with {a} off first and {b} off after that",
            f"{who.name} gets {a} off a ${cost} {item.singular}, followed by {b} off. What does {who.he} pay?",
            f"Final price of ${cost}: {a} discount, then {b} discount?",
            f"The shop takes {a} off, the app {b} more after that. What is a ${cost} {item.singular} then?",
            f"Price ${cost}. Apply {a} off, then apply {b} off. Result?",
            f"First reduce ${cost} by {a}, then reduce it by {b}. What is the price?",
        ),
        think=f"Take {a.strip('$')} off {cost} first, then {b.strip('$')} off what is left.",
        code=f"print({neat(code, value, 2)})",
        answer=cents(value),
    )


def before_tip(rng: random.Random) -> Draft:
    bill, percent = Fraction(rng.randint(8, 400)) / rng.choice((1, 2)), rng.choice((10, 12, 15, 18, 20, 25))
    total = bill * (100 + percent) / 100
    if (total * 100).denominator != 1:
        return before_tip(rng)
    t, who = money(total), person(rng)
    return Draft(
        phrasings=(
            f"I paid ${t} including a {percent}% tip. What was the bill before the tip?",
            f"{t} with {percent}% tip included, bill before tip",
            f"what did i pay before tip if {t} includes {percent}% tip",
            f"The total with a {percent}% tip was ${t}. How much was the meal?",
            f"{who.name} spent ${t}, {percent}% tip included. What did the food cost?",
            f"Find the bill without tip: ${t} total, {percent}% tip.",
            f"Take a {percent}% tip back out of ${t}. What was the price?",
            f"total ${t} after a {percent}% tip, original bill?",
            f"My card was charged ${t} with a tip of {percent}% on the bill. What was the bill itself?",
            f"If ${t} already has a {percent}% tip in it, what is the amount without it?",
            f"How much was the check when adding {percent}% tip makes ${t}?",
        ),
        think=f"The total {t} is 100 + {percent} percent of the bill.",
        code=f"print(round({t} * 100 / (100 + {percent}), 2))",
        answer=cents(bill),
    )
