"""Ages, coins, budgets and mixed everyday sums."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import grouped, money, price, show, sized
from training.skills.vocabulary import ITEMS, people, person


def age_in_years(rng: random.Random) -> Draft:
    age, years = rng.randint(3, 70), rng.randint(2, 40)
    later = rng.random() < 0.6 or years >= age
    p, q = people(rng, 2)
    when = f"in {years} years" if later else f"{years} years ago"
    will = "will {} be" if later else "was {}"
    return Draft(
        phrasings=(
            f"someone is {age} today, age {when}?",
            f"{p.name} is {age} years old. How old {will.format(p.he)} {when}?",
            f"How old {will.format(q.name)} {when} if {q.he} is {age} now?",
            f"age {age} now, how old {when}",
            f"I am {age}. What {'will my age be' if later else 'was my age'} {when}?",
            f"{q.name} turned {age} today. What age {will.format(q.he)} {when}?",
            f"A tree is {age} years old today. How old {will.format('it')} {when}?",
            f"my brother is {age}, how old {will.format('he')} {when}",
            f"A house is {age} years old now. What {'will its age be' if later else 'was its age'} {when}?",
            f"im {age}, how old {'will i be' if later else 'was i'} {when}",
            f"How old {will.format(p.he)} {when} when {p.name} is {age} today?",
            f"{p.name} is now {age}. {when.capitalize()}, how old {will.format(p.he)}?",
            f"My grandma is {age}. How old {will.format('she')} {when}?",
            f"{when} what age {'will somebody be' if later else 'was somebody'} who is {age} now",
            f"Someone aged {age} today: what {'will their age be' if later else 'was their age'} {when}?",
            f"{p.name} is {age} now. What age {will.format(p.he)} {when}?",
            f"If {p.name} is {age} years old now, how old {will.format(p.he)} {when}?",
        ),
        think=f"{'Add' if later else 'Subtract'} {years} years {'to' if later else 'from'} the age {age}.",
        code=f"print({age} {'+' if later else '-'} {years})",
        answer=str(sum((age, years)) if later else len(range(years, age))),
    )


def age_from_relation(rng: random.Random) -> Draft:
    child, times, extra = rng.randint(3, 25), rng.randint(2, 4), rng.randint(2, 9)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"{p.name} is {child}. {q.name} is {extra} years older than {times} times {p.name}'s age. "
            f"How old is {q.name}?",
            f"{q.name}'s age is {times} times {p.name}'s age plus {extra}. {p.name} is {child}. How old is {q.name}?",
            f"How old is {q.name} if {p.name} is {child} and {q.name} is {extra} more than {times} times as old?",
            f"{p.name} age {child}, {q.name} {times} times that plus {extra}, how old is {q.name}",
            f"A boy is {child}. His aunt is {times} times as old plus {extra} years. How old is the aunt?",
            f"{times} times {p.name}'s age and {extra} more years make {q.name}'s age. What is {q.name}'s age "
            f"if {p.name} is {child}?",
            f"My cat is {child} and my dog is {extra} years more than {times} times as old. How old is my dog?",
            f"If a tree is {child} years old and a house is {extra} years older than {times} times that, "
            f"how old is the house?",
            f"{p.name} is {child} years old. {q.name} is {times} times as old plus {extra} years. How old is {q.name}?",
            f"{q.name} is {extra} years older than {times} times {p.name}'s age. If {p.name} is {child}, "
            f"how old is {q.name}?",
        ),
        think=f"Multiply {child} by {times}, then add {extra}.",
        code=f"print({times} * {child} + {extra})",
        answer=str(sum(child for _ in range(times)) + extra),
    )


def change_due(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high <= 60])
    cost = price(rng, item.low, item.high)
    paid = rng.choice([note for note in (5, 10, 20, 50, 100, 200) if note > cost][:2])
    c = money(cost)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"{p.name} pays with a {paid} euro note for groceries costing {c}. How much change does {p.he} get?",
            f"change from a {paid} if i spend {c}",
            f"I spend {c} out of {paid}. Change?",
            f"{paid} minus a {c} purchase, how much change",
            f"{item.a.capitalize()} costs ${c}. {p.name} pays with ${paid}. How much change does {p.he} get?",
            f"How much change do I get from ${paid} for {item.a} of ${c}?",
            f"{q.name} buys {item.a} for ${c} and hands over ${paid}. What is {q.his} change?",
            f"change from ${paid} for ${c}",
            f"The bill is ${c} and I pay ${paid}. How much do I get back?",
            f"What change should a cashier give for ${c} when the customer pays ${paid}?",
            f"paid {paid} dollars for something that costs {c} how much change",
            f"Calculate the change: price ${c}, paid ${paid}.",
            f"cost ${c}, paid ${paid}, change?",
            f"I gave ${paid} for something that was ${c}. How much do I get back?",
            f"{paid} - {c}, my change in dollars",
            f"how much change from a {paid} dollar bill if it costs {c}",
            f"The total is ${c} and the customer hands me ${paid}. How much change do I give?",
            f"I pay ${c} with a ${paid} bill. What change do I receive?",
            f"{p.name} has a ${paid} note and buys {item.a} for ${c}. What does {p.he} get back?",
            f"My coffee and cake were ${c}. I paid with ${paid}. What's my change?",
            f"Give me the change for ${c} out of ${paid}.",
            f"The {item.singular} is ${c}. What comes back from ${paid}?",
            f"What do I get back when I hand over ${paid} for a bill of ${c}?",
            f"A taxi ride is ${c} and {q.name} pays with ${paid}. How much change is {q.he} given?",
            f"I bought {item.a} for ${c} and gave the clerk ${paid}. How much should I get back?",
            f"If {item.a} costs ${c} and you pay with ${paid}, what is the change?",
        ),
        think=f"The change is the {paid} paid minus the price {c}.",
        code=f"print(round({paid} - {c}, 2))" if cost.denominator > 1 else f"print({paid} - {c})",
        answer=show(paid - cost),
    )


def coin_value(rng: random.Random) -> Draft:
    quarters, dimes, nickels = (rng.randint(2, 30) for _ in range(3))
    p, q = people(rng, 2)
    total = Fraction(quarters, 4) + Fraction(dimes, 10) + Fraction(nickels, 20)
    return Draft(
        phrasings=(
            f"{p.name} has {quarters} quarters, {dimes} dimes and {nickels} nickels. How many dollars is that?",
            f"How much money is {quarters} quarters, {dimes} dimes and {nickels} nickels in dollars?",
            f"{quarters} quarters {dimes} dimes {nickels} nickels in dollars",
            f"What is the value in dollars of {quarters} quarters, {dimes} dimes and {nickels} nickels?",
            f"A jar contains {quarters} quarters, {dimes} dimes and {nickels} nickels. What is it worth in dollars?",
            f"I counted {quarters} quarters, {dimes} dimes and {nickels} nickels. How many dollars do I have?",
            f"how many dollars do {quarters} quarters {dimes} dimes and {nickels} nickels make",
            f"Add up {quarters} quarters, {dimes} dimes and {nickels} nickels and give the total in dollars.",
            f"{q.name} saved {quarters} quarters, {dimes} dimes and {nickels} nickels. "
            f"How much money does {q.he} have, in dollars?",
            f"Find the total value in dollars of {quarters} quarters, {dimes} dimes and {nickels} nickels.",
        ),
        think="A quarter is 25, a dime 10 and a nickel 5 cents; divide the cents by 100.",
        code=f"cents = {quarters} * 25 + {dimes} * 10 + {nickels} * 5\nprint(cents / 100)",
        answer=show(total),
    )


def how_many_affordable(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high <= 60])
    each = rng.randint(max(2, item.low), item.high)
    budget = rng.randint(each + 1, each * 20)
    count, spent = 0, each
    while spent <= budget:
        count, spent = count + 1, spent + each
    who = person(rng)
    return Draft(
        phrasings=(
            f"i have {budget} dollars, {item.plural} are {each} each, how many can i get",
            f"What is the most {item.plural} ${budget} will buy at ${each} apiece?",
            f"{item.a.capitalize()} costs ${each}. How many {item.plural} can {who.name} buy with ${budget}?",
            f"How many {item.plural} at ${each} each can I afford with ${budget}?",
            f"{who.name} has ${budget}. What is the largest number of ${each} {item.plural} {who.he} can buy?",
            f"how many ${each} {item.plural} for ${budget}",
            f"With ${budget} in my pocket, how many {item.plural} can I get if one is ${each}?",
            f"{item.plural.capitalize()} are ${each} apiece. At most how many can you get for ${budget}?",
            f"A budget of ${budget} buys how many whole {item.plural} at ${each}?",
            f"I want as many {item.plural} as possible for ${budget}. One costs ${each}. How many do I get?",
            f"I have ${budget}, one {item.singular} is ${each}, how many can i buy",
            f"{budget} dollars, {each} dollars each, how many at most",
            f"How many {item.plural} can you get for ${budget} at ${each} each?",
            f"how many times can i pay {each} dollars out of {budget} dollars",
            f"My budget is ${budget}. {item.plural.capitalize()} are ${each} each. How many can I get?",
            f"What is the most {item.plural} I can buy with ${budget} if they are ${each} each?",
            f"{who.name} has a ${budget} gift card. At ${each} apiece, how many {item.plural} does it pay for?",
            f"Max number of {item.plural} for ${budget}, price ${each}?",
            f"A class has ${budget} for {item.plural} at ${each} each. How many whole ones can it buy?",
            f"If each {item.singular} is ${each}, how many will ${budget} buy?",
            f"Give me the number of ${each} {item.plural} that ${budget} is enough for.",
            f"we saved {budget} dollars, {item.plural} cost {each} each, how many can we afford",
            f"{who.name} has ${budget} to spend on {item.plural} that cost ${each} each. How many can {who.he} buy?",
            f"If one {item.singular} costs ${each}, how many can be bought with ${budget}?",
        ),
        think=f"How many fit into the budget: only whole ones count, so floor divide {budget} by {each}.",
        code=f"print({budget} // {each})",
        answer=str(count),
    )


def buses_needed(rng: random.Random) -> Draft:
    each = rng.randint(3, 60)
    total = each * rng.randint(1, 20) + rng.randint(1, each - 1)
    count, room = 0, 0
    while room < total:
        count, room = count + 1, room + each
    who = person(rng)
    return Draft(
        phrasings=(
            f"How many buses for {total} pupils if each takes {each}?",
            f"A lift carries {each} people at a time. How many rides until all {total} are upstairs?",
            f"There are {total} students and each van holds {each}. How many vans are needed?",
            f"Tennis balls come in cans of {each}. How many cans do you need to buy for {total} balls?",
            f"A ferry takes {each} cars per trip and {total} cars are waiting. How many trips are needed?",
            f"{total} kids, {each} per tent, tents for all?",
            f"wedding with {total} guests, {each} per table. tables needed?",
            f"Each pack has {each}. How many packs do I need for {total} pieces?",
            f"how many boxes of {each} for {total} items, no item left out",
            f"boxes of {each}, {total} items, how many boxes needed",
            f"{total} pieces, {each} per box, boxes needed for all",
            f"A bus holds {each} people. How many buses are needed for {total} people?",
            f"{total} eggs are packed in boxes of {each}. How many boxes are needed for all of them?",
            f"How many vans that seat {each} does a group of {total} need so that nobody stays behind?",
            f"{total} people, {each} per table, how many tables do we need for everyone",
            f"{who.name} must store {total} books on shelves for {each} books. "
            f"How many shelves does {who.he} need at least?",
            f"What is the smallest number of boats for {total} tourists if a boat takes {each}?",
            f"An elevator carries {each} people at a time. How many trips does it take to move {total} people?",
            f"how many packs of {each} must i buy to have at least {total} cups",
            f"{total} people, {each} per bus, how many buses",
            f"how many boxes of {each} for {total} items so that all fit",
            f"We are {total} people and a van takes {each}. How many vans do we need?",
            f"How many packs of {each} do I have to buy if I need {total}?",
            f"{total} guests, tables for {each}, number of tables so that everyone sits",
            f"Eggs come in cartons of {each}. How many cartons must {who.name} buy to get at least {total} eggs?",
            f"A ferry takes {each} cars. How many crossings are needed for {total} cars?",
            f"I need to store {total} bottles in crates of {each}. How many crates do I need at least?",
            f"One page holds {each} photos. How many pages do I need for all {total} photos?",
            f"At {each} pages a day, after how many days have I finished a book of {total} pages?",
            f"Give me the least number of {each}-seat minibuses for {total} passengers.",
            f"With {each} people per room, how many rooms do {total} hikers need?",
            f"Each box holds {each} books. How many boxes are needed to hold all {total} books?",
            f"{total} students go on a trip in buses with {each} seats each. How many buses do they need?",
        ),
        think=f"The number needed for all is {total} divided by {each}, rounded up.",
        code=f"import math\n\nprint(math.ceil({total} / {each}))",
        answer=str(count),
    )


def weeks_to_save(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.low >= 20])
    weekly, weeks, start = rng.randint(2, 50), rng.randint(2, 40), sized(rng, 300)
    goal = weekly * weeks + start
    who = person(rng)
    return Draft(
        phrasings=(
            f"I got ${start} and put away ${weekly} every week. When do I have ${goal}, in weeks?",
            f"{who.name} has ${start} and saves ${weekly} a week. How many weeks until {who.he} has ${goal}?",
            f"{item.a.capitalize()} costs ${goal}. I have ${start} and save ${weekly} per week. "
            f"How many weeks do I need?",
            f"goal ${goal}, have ${start}, saving ${weekly} a week, how many weeks",
            f"How many weeks does it take to get from ${start} to ${goal} by saving ${weekly} each week?",
            f"With ${start} in the bank and ${weekly} added every week, after how many weeks is there ${goal}?",
            f"{who.name} wants {item.a} for ${goal}. {who.he.capitalize()} already has ${start} and puts aside "
            f"${weekly} weekly. How long will it take in weeks?",
            f"Starting with ${start}, how many weeks of saving ${weekly} reach ${goal}?",
            f"if i have {start} dollars and save {weekly} a week when do i have {goal}, in weeks",
            f"have ${start}, want ${goal}, ${weekly} a week, how many weeks",
            f"I've got ${start} and put ${weekly} aside each week. After how many weeks do I have ${goal}?",
            f"how long in weeks to save {goal} dollars when i start with {start} and save {weekly} a week",
            f"My goal is ${goal}. I own ${start} now and add ${weekly} weekly. How many weeks is that?",
            f"A {item.singular} for ${goal}: with ${start} saved and ${weekly} more each week, how many weeks must"
            " I wait?",
            f"Give me the number of weeks to go from ${start} to ${goal} at ${weekly} per week.",
            f"{who.name} needs ${goal} for {item.a} and has ${start}. If {who.he} saves ${weekly} a week, "
            f"how many weeks will it take?",
            f"{who.name} has saved ${start} of the ${goal} {who.he} needs. {who.he.capitalize()} saves ${weekly} "
            f"each week. How many more weeks does {who.he} need?",
        ),
        think=f"Subtract {start} from {goal}, then divide by {weekly}.",
        code=f"missing = {goal} - {start}\nprint(missing / {weekly})",
        answer=str(weeks),
    )


def monthly_balance(rng: random.Random) -> Draft:
    rent, food, other = rng.randint(6, 20) * 50, rng.randint(4, 16) * 25, rng.randint(2, 16) * 10
    income = rent + food + other + rng.randint(2, 60) * 10
    who = person(rng)
    return Draft(
        phrasings=(
            f"rent {rent}, food {food}, transport {other}, whats left from {income}?",
            f"From ${income} I pay ${rent} for the flat, ${food} for groceries and ${other} for the bus. What can"
            f" I save?",
            f"pay {income} minus rent {rent} food {food} other {other}",
            f"{who.name} earns ${income} a month and pays ${rent} rent, ${food} for food and ${other} for transport. "
            f"How much is left?",
            f"My income is ${grouped(income)}. I spend ${rent} on rent, ${food} on food and ${other} on other things. "
            f"What remains?",
            f"income ${income}, expenses ${rent}, ${food} and ${other}, what is left",
            f"How much is left of ${income} after paying ${rent}, ${food} and ${other}?",
            f"A family has ${income} a month. Housing takes ${rent}, groceries ${food} and the car ${other}. "
            f"How much can it save?",
            f"From a salary of ${income}, {who.name} pays ${rent} in rent, ${food} in bills and ${other} for a phone. "
            f"What is the rest?",
            f"A club takes in ${income} and spends ${rent}, ${food} and ${other}. What is its surplus?",
            f"if i make {income} and spend {rent}, {food} and {other}, how much do i keep",
            f"{who.name} makes ${income} per month. {who.his.capitalize()} rent is ${rent}, food costs ${food} and "
            f"other bills are ${other}. How much does {who.he} have left?",
            f"After spending ${rent} on rent, ${food} on food and ${other} on gas from a ${income} paycheck, "
            f"how much money does {who.name} have left?",
        ),
        think=f"Add the expenses {rent}, {food} and {other}, then subtract them from {income}.",
        code=f"expenses = {rent} + {food} + {other}\nprint({income} - expenses)",
        answer=str(income - rent - food - other),
    )


def yearly_to_monthly(rng: random.Random) -> Draft:
    monthly = rng.randint(8, 900) * 10
    yearly = monthly * 12
    who = person(rng)
    return Draft(
        phrasings=(
            f"yearly salary {grouped(yearly)}, paid monthly, how much a month before tax",
            f"My contract says ${grouped(yearly)} a year in twelve equal payments. How much is each payment?",
            f"salary {yearly} a year, how much per month",
            f"{yearly} per year divided over the months",
            f"{yearly} a year, what do I get every month",
            f"{who.name} earns ${grouped(yearly)} a year. How much is that per month?",
            f"What is a yearly salary of ${yearly} per month?",
            f"${yearly} per year in dollars per month",
            f"How much does someone with ${yearly} a year get each month?",
            f"An annual salary is ${grouped(yearly)}. What is the monthly salary?",
            f"If rent is ${yearly} for a whole year, what is it for one month?",
            f"my salary is {yearly} dollars a year, whats that monthly",
            f"Insurance costs ${yearly} a year. What do I pay each month?",
            f"{yearly} a year, how much a month",
            f"I make ${grouped(yearly)} a year. What do I make a month?",
            f"whats {yearly} annually per month",
            f"monthly income for ${yearly} per year",
            f"{who.name}'s yearly rent is ${yearly}. What does {who.he} pay per month?",
            f"Divide a yearly cost of ${grouped(yearly)} into months: how much is one month?",
            f"My membership is ${yearly} for the year. How much is that monthly?",
            f"{who.name} makes ${grouped(yearly)} per year. What is {who.his} monthly income?",
            f"A job pays ${yearly} annually. How much does it pay each month?",
        ),
        think=f"A year has 12 months: divide {yearly} by 12.",
        code=f"print({yearly} / 12)",
        answer=str(monthly),
    )
