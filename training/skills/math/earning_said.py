"""Pay, takings and shares as people tell them: a week's pay, a raise over the year, instalments, who is away."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, grouped, money, neat, price, show, tied
from training.skills.vocabulary import DAYS, person


def hourly_to_weekly(rng: random.Random) -> Draft:
    rate, hours, who = (
        price(rng, 9, 60),
        rng.choice((12, 15, 16, 20, 24, 25, 30, 32, 35, 36, 37, 38, 40, 42)),
        person(rng),
    )
    r, total = money(rate), sum((rate for _ in range(hours)), Fraction(0))
    return Draft(
        phrasings=(
            f"If I earn {r} an hour and work {hours} hours a week, what do I make in a week?",
            f"{r}/h, {hours} h a week, pay per week",
            f"{who.name} is on ${r} an hour, {hours} hours every week. What is {who.his} weekly pay?",
            f"weekly pay for {hours} hours at {r} dollars an hour",
            f"How much is one week's wage at ${r} per hour for a {hours}-hour week?",
            f"My contract says {hours} hours a week at {r} euros an hour. What comes out per week before tax?",
            f"what do i get a week with {hours} hours at {r} each",
            f"Calculate the gross pay of one week: {hours} hours, ${r} an hour.",
            f"A job pays ${r} an hour for {hours} hours a week. How much money is that each week?",
            f"Working {hours} hours a week for ${r} an hour brings in how much a week?",
            f"{hours} hours this week, hourly wage {r}: what is the week worth?",
        ),
        think=f"A week pays {hours} hours times {r}.",
        code=f"print({neat(f'{r} * {hours}', total, 2)})",
        answer=show(total),
    )


def yearly_after_raise(rng: random.Random) -> Draft:
    monthly, percent, who = rng.randint(30, 160) * 50, Fraction(rng.randint(2, 24), 2), person(rng)
    total = sum((monthly * (100 + percent) / 100 for _ in range(12)), Fraction(0))
    m, p = grouped(Fraction(monthly)), show(percent)
    return Draft(
        phrasings=(
            f"I make {m} a month and got a {p}% raise. What is my new salary per year?",
            f"{monthly} a month, {p}% raise, new yearly pay?",
            f"{who.name} earns ${m} per month and gets {p} percent more. How much is that in a year, with the raise?",
            f"yearly salary after a {p}% raise on {monthly} a month",
            f"My monthly pay of ${m} goes up by {p}%. What do I earn in 12 months then?",
            f"What is the new annual salary when ${m} a month is raised by {p}%?",
            f"From ${monthly} a month plus {p}%: income of the whole year?",
            f"Until now I got {m} euros a month; from January it is {p} percent more. What will I get in that year?",
            f"Compute the yearly pay for a monthly {monthly} after adding {p}%.",
            f"A {p}% raise on a monthly wage of {m} makes how much per year?",
        ),
        think=f"Add {p} percent to {monthly} and multiply by 12 months.",
        code=f"print(round({monthly} * (1 + {p} / 100) * 12, 2))",
        answer=cents(total),
    )


def interest_from_payments(rng: random.Random) -> Draft:
    loan, years, who = rng.randint(2, 60) * 500, rng.choice((1, 2, 3, 4, 5, 6, 10)), person(rng)
    each = loan * rng.randint(103, 140) // 100 // (years * 12) + 1
    extra = sum(each for _ in range(12 * years)) - loan
    if extra <= 0:
        return interest_from_payments(rng)
    span = f"{years} years" if years > 1 else "1 year"
    return Draft(
        phrasings=(
            f"I borrow {loan} over {span} with monthly payments of {each}. How much interest do I pay overall?",
            f"loan {loan}, {each} a month for {span}, total interest",
            f"{who.name} takes a loan of ${loan} and pays back ${each} each month for {span}. What does the loan cost"
            f" {who.him} in interest?",
            f"how much more than the {loan} borrowed do i pay back with {each} monthly for {span}",
            f"The bank lends ${loan}; I pay ${each} every month during {span}. How much of all that is interest?",
            f"Total interest if {loan} is repaid in monthly rates of {each} over {span}?",
            f"A ${loan} car loan runs {span} at ${each} a month. Find the interest paid in all.",
            f"Borrowed: {loan}. Paid back: {each} a month, {span}. Interest?",
            f"For {span} I pay {each} a month for a credit of {loan}. What do I pay on top of the credit?",
            f"What is the interest in dollars on ${loan} when the monthly payment is ${each} for {span}?",
        ),
        think=f"Paid are {each} times 12 months times {years}; what goes beyond {loan} is interest.",
        code=f"print({each} * 12 * {years} - {loan})",
        answer=str(extra),
    )


def deposit_and_instalments_extra(rng: random.Random) -> Draft:
    cash, months, who = rng.randint(24, 240) * 10 - 1, rng.choice((6, 10, 12, 18, 24, 36)), person(rng)
    down = rng.randint(2, 12) * cash // 300 * 10
    each = (cash - down) * rng.randint(105, 130) // 100 // months + 1
    extra = down + sum(each for _ in range(months)) - cash
    if extra <= 0 or not down:
        return deposit_and_instalments_extra(rng)
    what = rng.choice(("sofa", "television", "laptop", "fridge", "bed", "guitar", "washing machine", "phone"))
    return Draft(
        phrasings=(
            f"A {what} costs {cash} cash or {down} down plus {months} payments of {each}. How much more is it on"
            f" instalments?",
            f"cash {cash}, or deposit {down} and {months} x {each}: extra cost?",
            f"{who.name} buys a {what} with ${down} down and {months} monthly payments of ${each}. Cash price:"
            f" ${cash}. How"
            f" much more does {who.he} pay?",
            f"how much dearer than {cash} in cash is {down} deposit plus {months} payments of {each}",
            f"You can have the {what} for ${cash} now, or pay ${down} and then ${each} a month for {months} months."
            f" What is"
            f" the difference?",
            f"Deposit ${down}, then {months} instalments of ${each}, instead of ${cash} at once. What do I pay extra?",
            f"What does buying the {what} on credit ({down} down, {months} times {each}) add to the cash price of"
            f" {cash}?",
            f"The shop wants {cash}, or a first payment of {down} and {months} rates of {each}. How much is saved by"
            f" paying"
            f" cash?",
            f"Find the extra cost of hire purchase: deposit {down}, {months} payments of {each}, cash price {cash}.",
            f"{what} {cash} euros; on credit {down} + {months} * {each}. By how much is credit dearer?",
        ),
        think=f"On instalments it is {down} plus {months} times {each}; take the cash price {cash} away.",
        code=f"print({down} + {months} * {each} - {cash})",
        answer=str(extra),
    )


def takings_total_and_average(rng: random.Random) -> Draft:
    count, first = rng.choice((3, 3, 4, 5)), rng.randint(0, 2)
    values, who = [Fraction(rng.randint(200, 9000), 10) for _ in range(count)], person(rng)
    total = sum(values, Fraction(0))
    if tied(total / count):
        return takings_total_and_average(rng)
    names, said = DAYS[first : first + count], [f"{float(value):.2f}" for value in values]
    pairs = ", ".join(f"{day} {number}" for day, number in zip(names, said, strict=True))
    plain = " + ".join(said)
    return Draft(
        phrasings=(
            f"Takings: {pairs}. What's the total and the daily average, both with 2 decimals?",
            f"{pairs}: sum and mean per day (2 decimals each)",
            f"{who.name}'s stall took {pairs}. Give the total and the average per day, to 2 decimals.",
            f"how much did i earn in total and on average a day (2 decimals): {pairs}",
            f"Sales were {pairs}. Print the total and then the average of a day, two decimals each.",
            f"Daily sales {', '.join(said)}. Total and average with 2 decimals, please.",
            f"In {count} days the cafe took in {', '.join(said)}. What are the total and the average per day (2"
            f" decimals)?",
            f"Add up {pairs} and give the daily mean as well, each to 2 decimals.",
            f"total and average of these takings to 2 decimals: {plain}",
            f"The shop's takings were {pairs}. First the total, then the mean, with two decimals.",
        ),
        think=f"Add the {count} takings from {said[0]} to {said[-1]}, then divide by their number.",
        code=f"takings = [{', '.join(said)}]\ntotal = sum(takings)\n"
        'print(f"total {total:.2f}, average {total / len(takings):.2f}")',
        answer=f"total {float(total):.2f}, average {float(round(total / count, 2)):.2f}",
    )


def cheaper_tickets_sold(rng: random.Random) -> Draft:
    low, (adults, kids), who = rng.randint(2, 12), rng.sample(range(8, 200), 2), person(rng)
    high = low + rng.randint(2, 10)
    count, total = adults + kids, sum([high] * adults + [low] * kids)
    event = rng.choice(("concert", "match", "school play", "circus", "fair", "film", "zoo", "show"))
    return Draft(
        phrasings=(
            f"{count} people came, tickets were {high} for adults and {low} for children and we took {total}. How many"
            f" children came?",
            f"{count} tickets, adults {high}, children {low}, takings {total}: how many children",
            f"At the {event}, {count} visitors paid ${total} together: ${high} per adult, ${low} per child. How many"
            f" children"
            f" were there?",
            f"how many kids were among {count} guests if adults paid {high}, kids {low} and the till has {total}",
            f"{who.name} sold {count} tickets for ${total}. Adults paid ${high} and children ${low}. How many child"
            f" tickets"
            f" did {who.he} sell?",
            f"The {event} took ${total} from {count} people. Children pay ${low}, everyone else ${high}. Number of"
            f" children?",
            f"Adult ticket {high}, child ticket {low}; {count} sold for {total}. Find the number of child tickets.",
            f"For the {event} we had {count} paying guests and earned {total} euros. Grown-ups paid {high}, kids paid"
            f" {low}."
            f" How many kids?",
            f"Of {count} tickets some cost ${high}, the cheap ones ${low}; in all ${total}. How many cheap ones were"
            f" sold?",
            f"Out of {count} visitors, how many were children when an adult is {high}, a child {low} and the sum"
            f" {total}?",
        ),
        think=f"If all {count} had paid {high}; each child lowers the sum {total} by {high} minus {low}.",
        code=f"print(({count} * {high} - {total}) // ({high} - {low}))",
        answer=str(kids),
    )


def shares_with_rest(rng: random.Random) -> Draft:
    total, who = rng.randint(10, 400) * 10, person(rng)
    a, b = rng.randint(total // 5, total // 2), rng.randint(total // 10, total // 3)
    values = [a, b, total - a - b]
    if total - a - b < 5 or any(tied(Fraction(value * 100, total), 1) for value in values):
        return shares_with_rest(rng)
    thing, one, two, three = rng.choice((
        ("votes", "A", "B", "C"), ("votes", "Red", "Blue", "Green"), ("litres", "juice", "milk", "water"),
        ("tickets", "bus", "train", "tram"), ("visitors", "adults", "students", "children"),
        ("trees", "oaks", "pines", "birches"),
    ))  # fmt: skip
    shares = [round(Fraction(value * 100, total), 1) for value in values]
    text = ", ".join(f"{name} {float(share):.1f}%" for name, share in zip((one, two, three), shares, strict=True))
    return Draft(
        phrasings=(
            f"Out of {total} {thing}, {one}: {a}, {two}: {b}, {three}: the rest. Give each share in % with one"
            f" decimal.",
            f"{total} {thing}: {one} {a}, {two} {b}, rest {three}. shares in percent, 1 decimal",
            f"Of {total} {thing}, {a} are {one}, {b} are {two} and the others are {three}. What percent is each, to 1"
            f" decimal?",
            f"{who.name} counted {total} {thing}: {a} {one}, {b} {two}, the remaining ones {three}. Percentages with"
            f" one"
            f" decimal?",
            f"what percentage each, one decimal: {one} {a}, {two} {b}, {three} what is left of {total} {thing}",
            f"There are {total} {thing} in all; {one} has {a}, {two} has {b}, {three} has what remains. Percent of"
            f" each (1"
            f" decimal)?",
            f"Print the shares of {one} ({a}), {two} ({b}) and {three} (the rest) among {total} {thing}, in % to 1"
            f" decimal.",
            f"A total of {total} {thing} is made up of {a} {one}, {b} {two} and otherwise {three}. Shares in percent"
            f" to one"
            f" decimal place, please.",
            f"{one} = {a}, {two} = {b}, {three} = {total} minus both. Show all three in percent of {total}, one"
            f" decimal.",
            f"Split of {total} {thing}: {a} {one} / {b} {two} / rest {three}. As percentages with one decimal?",
        ),
        think=f"{three} has {total} - {a} - {b}; each count times 100 by {total}.",
        code=f'counts = {{"{one}": {a}, "{two}": {b}, "{three}": {total} - {a} - {b}}}\n'
        f'print(", ".join(f"{{name}} {{count * 100 / {total}:.1f}}%" for name, count in counts.items()))',
        answer=text,
    )


def percent_and_number_away(rng: random.Random) -> Draft:
    percent = rng.choice((4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 30))
    total, gone, who = rng.randint(1, 30) * rng.choice((25, 50, 100)), rng.randint(3, 60), person(rng)
    left = Fraction(total * (100 - percent), 100) - gone
    if left.denominator != 1 or left < 5:
        return percent_and_number_away(rng)
    people, first, second, ask = rng.choice((
        ("employees", "are ill", "are on holiday", "are at work"),
        ("pupils", "are ill", "are on a trip", "are in class"),
        ("seats", "are broken", "are reserved", "are free"), ("apples", "are rotten", "are bruised", "are good"),
        ("cars", "are sold", "are in repair", "are still for sale"), ("rooms", "are closed", "are taken", "are free"),
    ))  # fmt: skip
    return Draft(
        phrasings=(
            f"{percent}% of the {total} {people} {first} and {gone} {second}. how many {ask}",
            f"Of {total} {people}, {percent}% {first} and another {gone} {second}. How many {ask}?",
            f"{total} {people}: {percent} percent {first}, {gone} {second}, number that {ask}?",
            f"There are {total} {people}. {percent}% {first}, {gone} more {second}, the others {ask}. How many are"
            f" the others?",
            f"{who.name} is in charge of {total} {people}; {percent}% {first} and {gone} {second}. How many {ask}"
            f" today?",
            f"How many of {total} {people} {ask} when {percent}% {first} and {gone} {second}?",
            f"If {percent} in 100 of {total} {people} {first} and a further {gone} {second}, what number {ask}?",
            f"total {total} {people}, minus {percent}% that {first}, minus {gone} that {second}",
            f"We count {total} {people}. Today {percent}% {first}, and {gone} {second}. Find how many {ask}.",
            f"Take away {percent}% of {total} {people} because they {first}, and {gone} because they {second}. How"
            f" many {ask}?",
        ),
        think=f"Take {percent} percent of {total} and then {gone} from {total}.",
        code=f"print({total} - {total} * {percent} // 100 - {gone})",
        answer=str(int(left)),
    )
