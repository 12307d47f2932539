"""Word problems solved in two steps, each step one operation."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, price, show, sized
from training.skills.vocabulary import COLLECTIBLES, CONTAINERS, COUNTABLES, FOODS, GROUPS, ITEMS, people


def two_step_gain_then_loss(rng: random.Random) -> Draft:
    a, b = sized(rng, 900), sized(rng, 500)
    c = rng.randint(1, a + b - 1)
    p, q, r = people(rng, 3)
    things, food, group = rng.choice(COUNTABLES), rng.choice(FOODS), rng.choice(GROUPS)
    return Draft(
        phrasings=(
            f"Stock was {a}, received {b}, sold {c}. How many now?",
            f"I have ${a}, get ${b} and spend ${c}. How much have I now?",
            f"{p.name} had {a} {things} and bought {b} more. Then {p.he} gave {c} to {q.name}. "
            f"How many {things} does {p.name} have now?",
            f"There were {a} {group} on a bus. {b} got on and {c} got off. How many are on the bus now?",
            f"{r.name} picked {a} {food} in the morning and {b} in the afternoon, and ate {c} of them. "
            f"How many {food} are left?",
            f"A shop had {a} {things} in stock, received {b} and sold {c}. How many {things} are in stock?",
            f"{q.name} had ${a}, earned ${b} and spent ${c}. How much money does {q.he} have?",
            f"start with {a}, add {b}, take away {c}, what is left",
            f"There are {a} {food} in one bowl and {b} in another. {p.name} takes {c}. How many remain altogether?",
            f"A library had {a} books. It got {b} new ones and threw {c} old ones away. How many books does it have?",
            f"had {a}, got {b}, gave away {c}, how many now",
            f"{p.name} had ${a}, got ${b} for {p.his} birthday and spent ${c}. How much money does {p.he} have?",
            f"A bus had {a} people. At the stop {b} got on and {c} got off. How many people are on the bus?",
            f"My sister had {a} {things}, found {b} more and lost {c}. How many does she have now?",
            f"There were {a} {food}. We bought {b} more and ate {c}. How many {food} are left?",
            f"{q.name} starts with {a} points, wins {b} and then loses {c}. What is {q.his} score?",
            f"A parking lot had {a} cars. {b} more came and {c} drove off. How many cars are there now?",
            f"{p.name} has {a} {things}, {q.name} has {b}. Together they sell {c}. "
            f"How many {things} do they have left?",
            f"{r.name} had {a} {things}. {r.he.capitalize()} got {b} from a friend and lost {c}. "
            f"How many does {r.he} have left?",
        ),
        think=f"Add {b} to {a}, then subtract {c}.",
        code=f"total = {a} + {b}\nleft = total - {c}\nprint(left)",
        answer=str(a - c + b),
    )


def two_step_lose_twice(rng: random.Random) -> Draft:
    b, c, rest = sized(rng, 300), sized(rng, 300), sized(rng, 500)
    a = b + c + rest
    p, q, r = people(rng, 3)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    x, y = rng.sample(ITEMS, 2)
    return Draft(
        phrasings=(
            f"A trail is {a} km. {p.name} walked {b} km before noon and {c} km after noon. How many km are left?",
            f"{a} in stock, sold {b} and {c}, how many remain",
            f"{p.name} had {a} {things}. {p.he.capitalize()} gave {b} to {q.name} and {c} to {r.name}. "
            f"How many are left?",
            f"{q.name} has ${a}. {q.he.capitalize()} buys {x.a} for ${b} and {y.a} for ${c}. How much is left?",
            f"A baker made {a} {food}. He sold {b} in the morning and {c} in the afternoon. How many are unsold?",
            f"Of {a} seats, {b} are taken by adults and {c} by children. How many seats are free?",
            f"a tank has {a} liters, {b} are used on monday and {c} on tuesday, how many liters remain",
            f"{r.name} has to drive {a} km. {r.he.capitalize()} drove {b} km before lunch and {c} km after. "
            f"How far is it still?",
            f"A book has {a} pages. {p.name} read {b} pages yesterday and {c} today. How many are left to read?",
            f"{a} people were at a party. {b} left at ten and {c} left at eleven. How many stayed?",
            f"{a} minus {b} minus {c}, what is left of the {things}",
            f"{p.name} had ${a}, paid ${b} for food and ${c} for a book. How much money does {p.he} have left?",
            f"There were {a} {food}. {b} were sold on Monday and {c} on Tuesday. How many were left?",
            f"My tank had {a} liters. I used {b} liters and then {c} liters. How many liters are left?",
            f"{q.name} had {a} {things} and gave {b} to a friend and {c} to a cousin. How many does {q.he} have left?",
            f"There are {a} pens: {b} blue, {c} red and the rest black. How many are black?",
            f"{p.name} had {a} {food}, ate {b} and gave away {c}. How many does {p.he} have now?",
        ),
        think=f"Subtract {b} from {a}, then subtract {c}.",
        code=f"left = {a} - {b}\nleft = left - {c}\nprint(left)",
        answer=str(rest),
    )


def two_step_buy_then_change(rng: random.Random) -> Draft:
    item = rng.choice([item for item in ITEMS if item.high <= 60])
    n, cost = rng.randint(2, 9), price(rng, item.low, item.high)
    paid = next(note for note in (10, 20, 50, 100, 200, 500, 1000) if note > n * cost)
    each = money(cost)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"How much change from ${paid} if I buy {n} {item.plural} at {each}?",
            f"{n} x {each}, I give {paid}, change?",
            f"{p.name} buys {n} {item.plural} at ${each} each and pays with ${paid}. How much change does {p.he} get?",
            f"{item.plural.capitalize()} cost ${each} each. {q.name} has ${paid} and buys {n}. How much money is left?",
            f"I pay for {n} {item.plural} with a ${paid} note. Each one is ${each}. What is my change?",
            f"{n} {item.plural} at ${each}, paid with ${paid}, how much change",
            f"How much of ${paid} remains after buying {n} {item.plural} for ${each} apiece?",
            f"{q.name} had ${paid}. {q.he.capitalize()} spent it on {n} {item.plural} that cost ${each} each. "
            f"How much does {q.he} have left?",
            f"If one {item.singular} is ${each}, what change do you get from ${paid} for {n}?",
            f"A customer gives ${paid} for {n} {item.plural} priced ${each} each. How much should the cashier return?",
            f"bought {n} {item.plural} at ${each}, gave ${paid}, change?",
            f"I have ${paid} and buy {n} {item.plural} for ${each} each. How much do I have left?",
            f"{q.name} pays for {n} {item.plural} with ${paid}. One {item.singular} is ${each}. What change is"
            f" {q.he} given?",
            f"what change do i get from {paid} dollars for {n} {item.plural} at {each} dollars each",
            f"{n} {item.plural} cost ${each} apiece and I hand over ${paid}. What comes back?",
            f"Out of ${paid}, {p.name} pays for {n} {item.plural} that are ${each} each. What money remains?",
            f"How much is left of a ${paid} note after {n} {item.plural} at ${each}?",
            f"{p.name} bought {n} {item.plural} for ${each} each. {p.he.capitalize()} gave the cashier ${paid}. "
            f"How much change did {p.he} receive?",
            f"{p.name} has ${paid} and buys {n} {item.plural} at ${each} each. How much does {p.he} have left?",
        ),
        think=f"{n} times {each} is the cost; subtract it from {paid}.",
        code=f"cost = {n} * {each}\nchange = {paid} - cost\nprint(round(change, 2))"
        if cost.denominator > 1
        else f"cost = {n} * {each}\nchange = {paid} - cost\nprint(change)",
        answer=show(paid - n * cost),
    )


def two_step_groups_then_less(rng: random.Random) -> Draft:
    n, each = rng.randint(2, 25), rng.randint(2, 60)
    gone = rng.randint(1, n * each - 1)
    p, q = people(rng, 2)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    box, boxes = rng.choice(CONTAINERS)
    return Draft(
        phrasings=(
            f"In a classroom there are {n} rows of {each} desks. {gone} desks are empty. How many are taken?",
            f"A concert hall has {n} rows with {each} seats; {gone} tickets were sold. How many seats are empty?",
            f"A gardener plants {n} rows of {each} tulips and {gone} of them die. How many tulips are left?",
            f"{n} buses of {each} seats for {gone} people, how many seats stay free?",
            f"There are {n} shelves with {each} books each and {gone} are borrowed. How many books remain?",
            f"{p.name} has {n} {boxes} with {each} {things} each. {p.he.capitalize()} gives away {gone}. "
            f"How many {things} are left?",
            f"A baker bakes {n} trays of {each} rolls and sells {gone}. How many rolls remain?",
            f"{q.name} works {n} hours at ${each} an hour and spends ${gone}. How much money is left?",
            f"A hall has {n} rows of {each} chairs. {gone} chairs are taken. How many are free?",
            f"{n} packs of {each} {food}, {gone} are bad. how many are good",
            f"{p.name} buys {n} {boxes} of {each} {food} and eats {gone} of them. How many does {p.he} have left?",
            f"{q.name} planted {n} rows of {each} seeds, but {gone} did not grow. How many grew?",
            f"Each of {n} pages holds {each} stamps. {gone} stamps are removed. How many stamps remain?",
            f"{n} {boxes} of {each} {things}, minus {gone}, how many left",
            f"{p.name} has {n} packs of {each} cards and loses {gone} cards. How many cards are left?",
            f"A farm has {n} nests with {each} eggs each. {gone} eggs hatch. How many eggs have not hatched?",
            f"{q.name} buys {n} bags of {each} {food} and gives {gone} {food} away. How many does {q.he} keep?",
            f"There are {n} rows of {each} seats on a plane and {gone} seats are empty. How many seats are taken?",
            f"We bought {n} cartons of {each} bottles and drank {gone} bottles. How many bottles remain?",
            f"There are {n} {boxes} holding {each} {things} each. If {gone} are sold, how many are left?",
            f"{p.name} bought {n} {boxes} of {things} with {each} in each {box}. {p.he.capitalize()} used {gone}. "
            f"How many are left?",
        ),
        think=f"Multiply {n} by {each}, then subtract {gone}.",
        code=f"total = {n} * {each}\nleft = total - {gone}\nprint(left)",
        answer=str(sum(each for _ in range(n)) - gone),
    )


def two_step_groups_then_more(rng: random.Random) -> Draft:
    n, each, extra = rng.randint(2, 25), rng.randint(2, 60), sized(rng, 300)
    p, q = people(rng, 2)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    box, boxes = rng.choice(CONTAINERS)
    return Draft(
        phrasings=(
            f"A family drives {each} miles a day for {n} days, then {extra} miles. How many miles is this in total?",
            f"{p.name} has {n} {boxes} with {each} {things} in each and {extra} loose ones. "
            f"How many {things} does {p.he} have?",
            f"{q.name} saves ${each} a week for {n} weeks and gets ${extra} as a gift. How much does {q.he} have?",
            f"A school bus makes {n} trips with {each} children; {extra} more walk. How many children come?",
            f"A taxi costs ${extra} plus ${each} per km. What do {n} km cost?",
            f"{n} times {each} {food} plus {extra} more, how many in all",
            f"{p.name} already had {extra} {things}. {p.he.capitalize()} buys {n} packs of {each}. "
            f"How many does {p.he} have now?",
            f"A plumber charges ${extra} to come and ${each} an hour. How much do {n} hours cost?",
            f"{q.name} reads {each} pages a day for {n} days, then {extra} pages on the last day. "
            f"How many pages is that?",
            f"{n} {boxes} of {each} {things} and {extra} more, how many in total",
            f"{p.name} has {n} packs of {each} cards and gets {extra} more cards. How many cards is that?",
            f"A hall has {n} rows of {each} seats, and {extra} extra seats are brought in. How many seats are there?",
            f"{q.name} earns ${each} an hour for {n} hours and gets a ${extra} tip. How much is that in all?",
            f"Renting a bike costs ${extra} plus ${each} per hour. What do I pay for {n} hours?",
            f"A phone plan is ${each} a month with a one-time fee of ${extra}. How much do {n} months cost?",
            f"A gym has a ${extra} joining fee and costs ${each} a month. What do you pay for {n} months?",
            f"There are {n} {boxes} with {each} {food} in each {box} and {extra} {food} on the table. "
            f"How many {food} are there?",
        ),
        think=f"Multiply {n} by {each}, then add {extra}.",
        code=f"total = {n} * {each} + {extra}\nprint(total)",
        answer=str(sum(each for _ in range(n)) + extra),
    )


def two_step_sum_then_share(rng: random.Random) -> Draft:
    n, each = rng.randint(2, 15), rng.randint(2, 60)
    a = rng.randint(1, n * each - 1)
    b = n * each - a
    p, q = people(rng, 2)
    things, food, group = rng.choice(COUNTABLES), rng.choice(FOODS), rng.choice(GROUPS)
    box, boxes = rng.choice(CONTAINERS)
    return Draft(
        phrasings=(
            f"{a} + {b} sweets for {n} kids, the same for all, how many each",
            f"{p.name} has {a} {things} and {q.name} has {b}. They put them all into {n} equal {boxes}. "
            f"How many are in each {box}?",
            f"{a} boys and {b} girls are split into {n} equal teams. How many children are in each team?",
            f"{p.name} picks {a} {food} and {q.name} picks {b}. They share them among {n} people equally. "
            f"How many does each get?",
            f"Dinner costs ${a} and drinks ${b}. {n} friends split the bill. How much does each pay?",
            f"{a} red and {b} blue beads go on {n} strings equally, how many beads per string",
            f"{q.name} has to read two books of {a} and {b} pages in {n} days. How many pages a day must {q.he} read?",
            f"A teacher has {a} pens and {b} pencils and divides them evenly among {n} tables. "
            f"How many does each table get?",
            f"{a} {group} came by bus and {b} by train. They form {n} equal groups. How big is a group?",
            f"{a} and {b} put together and shared by {n}, how much each",
            f"Two bags have {a} and {b} {food}. They are shared equally by {n} children. How many does each child get?",
            f"{p.name} earned ${a} and {q.name} earned ${b}. They split it all into {n} equal parts. How much is a"
            " part?",
            f"We have {a} red and {b} white flowers for {n} vases, the same number in each. How many flowers per vase?",
            f"{a} girls and {b} boys ride in {n} vans, equally many in each. How many children ride in one van?",
            f"{p.name} earned ${a} on Saturday and ${b} on Sunday and shares it equally with a total of {n} "
            f"people. How much does each get?",
            f"{p.name} baked {a} cookies and {b} muffins and packed them equally in {n} {boxes}. How many are in each?",
        ),
        think=f"Add {a} and {b}, then divide by {n}.",
        code=f"total = {a} + {b}\neach = total / {n}\nprint(each)",
        answer=str(each),
    )


def two_step_rest_then_share(rng: random.Random) -> Draft:
    n, each, gone = rng.randint(2, 15), rng.randint(2, 60), sized(rng, 200)
    a = n * each + gone
    p, q = people(rng, 2)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    box, boxes = rng.choice(CONTAINERS)
    return Draft(
        phrasings=(
            f"{a} in all, {gone} are gone, the rest for {n} people: how many each?",
            f"{p.name} has {a} {things}. {p.he.capitalize()} keeps {gone} and shares the rest equally among {n} "
            f"friends. How many does each friend get?",
            f"A baker has {a} {food}. He sells {gone} and packs the others in {n} equal {boxes}. "
            f"How many go into each {box}?",
            f"{q.name} has read {gone} of {a} pages and wants to finish in {n} days. How many pages a day?",
            f"A phone costs ${a}. {p.name} pays ${gone} now and the rest in {n} equal payments. "
            f"How big is one payment?",
            f"{a} minus {gone} {things} divided among {n} kids, how many each",
            f"There are {a} students. {gone} are ill. The others form {n} equal groups. How many are in a group?",
            f"Of ${a}, ${gone} goes to rent and the rest is split over {n} weeks. How much is that per week?",
            f"{q.name} has {a} {food}, of which {gone} are rotten. The good ones are put into {n} {boxes} equally. "
            f"How many are in each?",
            f"had {a}, used {gone}, rest shared by {n}, how many each",
            f"We had {a} {food}. {gone} were eaten and the rest went to {n} guests in equal parts. How many did"
            " each guest get?",
            f"{p.name} has ${a}, spends ${gone} and divides the rest among {n} weeks. How much is there for each week?",
            f"A class of {a} has {gone} absent. The others make {n} equal teams. How many are in each team?",
            f"There were {a} pages to read. After {gone} pages, the rest is read in {n} days. How many pages a day?",
            f"From a {a} cm board {gone} cm are cut off and the rest is sawn into {n} equal pieces. "
            f"How long is a piece?",
            f"{p.name} had {a} {food}, ate {gone}, and divided the rest equally among {n} friends. "
            f"How many did each friend get?",
        ),
        think=f"Subtract {gone} from {a}, then divide by {n}.",
        code=f"rest = {a} - {gone}\neach = rest / {n}\nprint(each)",
        answer=str(each),
    )


def two_step_two_kinds(rng: random.Random) -> Draft:
    x, y = rng.sample(ITEMS, 2)
    n, m = rng.randint(2, 12), rng.randint(2, 12)
    first, second = price(rng, x.low, x.high), price(rng, y.low, y.high)
    a, b = money(first), money(second)
    p, q = people(rng, 2)
    total = f"total = {n} * {a} + {m} * {b}\n"
    whole = first.denominator == second.denominator == 1
    return Draft(
        phrasings=(
            f"{n} adult tickets at ${a} and {m} child tickets at ${b} were sold. What is the total revenue?",
            f"I bought {n} {x.plural} at ${a} and {m} {y.plural} at ${b}. How much did I spend?",
            f"{n} {x.plural} at {a}, {m} {y.plural} at {b}, sum to pay",
            f"We need {n} {x.plural} for {a} each and {m} {y.plural} for {b} each. total?",
            f"{p.name} buys {n} {x.plural} at ${a} each and {m} {y.plural} at ${b} each. How much does {p.he} pay?",
            f"One {x.singular} costs ${a} and one {y.singular} ${b}. What do {n} {x.plural} and {m} {y.plural} cost?",
            f"What is the total for {n} {x.plural} (${a} each) and {m} {y.plural} (${b} each)?",
            f"{n} {x.plural} for ${a} each plus {m} {y.plural} for ${b} each, total?",
            f"{q.name} sold {n} {x.plural} for ${a} each and {m} {y.plural} for ${b} each. How much did {q.he} earn?",
            f"An order has {n} {x.plural} and {m} {y.plural}. {x.plural.capitalize()} are ${a} and {y.plural} "
            f"are ${b}. How much is the order?",
            f"A school orders {n} {x.plural} at ${a} and {m} {y.plural} at ${b}. What is the bill?",
            f"If {x.a} is ${a} and {y.a} is ${b}, how much do I need for {n} {x.plural} and {m} {y.plural}?",
            f"{n} {x.plural} at ${a} and {m} {y.plural} at ${b}, how much altogether",
            f"total: {n} x ${a} + {m} x ${b}",
            f"I bought {n} {x.plural} at ${a} each and {m} {y.plural} at ${b} each. What did I pay in total?",
            f"{p.name} needs {n} {x.plural} and {m} {y.plural}. One {x.singular} is ${a}, one {y.singular} is ${b}."
            " What is the cost?",
            f"My basket: {n} {x.plural} (${a} each), {m} {y.plural} (${b} each). How much is everything?",
            f"How much money do I need for {m} {y.plural} at ${b} each and {n} {x.plural} at ${a} each?",
            f"{x.plural.capitalize()} cost ${a}, {y.plural} cost ${b}. What do I pay for {n} of the first and {m}"
            " of the second?",
            f"A shop sold {n} {x.plural} for ${a} apiece and {m} {y.plural} for ${b} apiece. How much did it take in?",
            f"A teacher buys {n} {x.plural}, ${a} each, and {m} {y.plural}, ${b} each. What is the total cost?",
            f"what do {n} {x.plural} and {m} {y.plural} cost together if they are ${a} and ${b} each",
            f"For a party we get {n} {x.plural} at ${a} per piece and {m} {y.plural} at ${b} per piece. What is the"
            " bill?",
            f"The price of one {x.singular} is ${a} and of one {y.singular} ${b}. {q.name} takes {n} and {m} of"
            " them. Total?",
            f"{q.name} bought {n} {x.plural} for ${a} each and {m} {y.plural} for ${b} each. "
            f"How much did {q.he} spend?",
            f"Find the total cost of {n} {x.plural} at ${a} each and {m} {y.plural} at ${b} each.",
        ),
        think=f"Add {n} times {a} and {m} times {b}.",
        code=total + ("print(total)" if whole else "print(round(total, 2))"),
        answer=show(first * n + second * m),
    )


def two_step_more_then_total(rng: random.Random) -> Draft:
    a, b = sized(rng, 500), sized(rng, 300)
    p, q = people(rng, 2)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    return Draft(
        phrasings=(
            f"{q.name} has {b} more than {p.name}, and {p.name} has {a}. How many have both?",
            f"{p.name} has {a} {things}. {q.name} has {b} more than {p.name}. How many {things} do they have together?",
            f"A table costs ${a} and a sofa costs ${b} more. How much do both cost together?",
            f"{p.name} picked {a} {food}. {q.name} picked {b} more. How many did they pick in all?",
            f"On Monday {a} people came, on Tuesday {b} more than on Monday. How many came on both days?",
            f"one side is {a} cm and the other is {b} cm longer, what is their total length",
            f"A school has {a} boys and {b} more girls than boys. How many pupils does it have?",
            f"{q.name} ran {a} m and then {b} m more than that. How far did {q.he} run in total?",
            f"The first shelf holds {a} books, the second {b} more than the first. "
            f"How many books are on the two shelves?",
            f"{q.name} has {b} more {things} than {p.name}. {p.name} has {a}. What is the total?",
            f"{p.name} saved ${a} and {q.name} saved ${b} more than {p.name}. How much did they save together?",
        ),
        think=f"The second amount is {a} plus {b}; add it to {a}.",
        code=f"second = {a} + {b}\ntotal = {a} + second\nprint(total)",
        answer=str(2 * a + b),
    )


def two_step_times_then_total(rng: random.Random) -> Draft:
    a, k = sized(rng, 300), rng.randint(2, 9)
    p, q = people(rng, 2)
    things, food = rng.choice(COLLECTIBLES), rng.choice(FOODS)
    return Draft(
        phrasings=(
            f"{q.name} has {k} times as many {things} as {p.name}. {p.name} has {a}. How many do they have together?",
            f"{p.name} read {a} pages on Monday and {k} times as many on Tuesday. How many pages altogether?",
            f"{p.name} has {a} {things}. {q.name} has {k} times as many. How many do they have together?",
            f"{q.name} picked {k} times as many {food} as {p.name}, who picked {a}. How many {food} is that in all?",
            f"A hat costs ${a} and a coat {k} times as much. What do both cost together?",
            f"A cat weighs {a} pounds, a dog {k} times as much. What do they weigh together?",
            f"{a} on monday and {k} times that on tuesday, total for both days?",
            f"{p.name} walked {a} km on the first day and {k} times as far on the second. "
            f"How far did {p.he} walk in total?",
            f"A small box holds {a} {things}, a big box {k} times as many. How many do the two boxes hold?",
            f"A shop sold {a} lamps in May and {k} times as many in June. How many did it sell in both months?",
            f"{p.name} {a}, {q.name} {k} times as many, total?",
            f"I have {a} {things} and my friend has {k} times as many. How many do we have together?",
            f"A small pizza costs ${a} and a large one {k} times as much. What do the two cost together?",
            f"{p.name} read {a} pages and {q.name} read {k} times as many. How many pages did the two read in total?",
            f"On Friday {a} people came and on Saturday {k} times as many. How many people came on the two days?",
            f"{p.name} has {a} {things} and {q.name} has {k} times as many. Find the total.",
            f"There are {a} boys in a club and {k} times as many girls. How many children are in the club?",
            f"{p.name} saved ${a}. {q.name} saved {k} times as much as {p.name}. How much did they save together?",
        ),
        think=f"The second amount is {k} times {a}; add it to {a}.",
        code=f"second = {k} * {a}\ntotal = {a} + second\nprint(total)",
        answer=str(a * (k + 1)),
    )


def two_step_part_gone(rng: random.Random) -> Draft:
    word, parts = rng.choice((("half", 2), ("a third", 3), ("a quarter", 4), ("a fifth", 5)))
    a = parts * sized(rng, 200)
    p, q = people(rng, 2)
    things, food, group = rng.choice(COUNTABLES), rng.choice(FOODS), rng.choice(GROUPS)
    return Draft(
        phrasings=(
            f"{q.name} has {a} stickers and gives {word} to a friend. How many are left?",
            f"{p.name} had {a} {things} and gave {word} of them to {q.name}. How many does {p.he} have left?",
            f"A shop had {a} {food}. It sold {word} of them. How many are left?",
            f"{q.name} has read {word} of a {a} page book. How many pages are left?",
            f"There were {a} {group} in a hall. {word.capitalize()} of them went home. How many stayed?",
            f"{word} of {a} {things} are lost, how many are left",
            f"A tank with {a} liters loses {word} of its water. How many liters remain?",
            f"{p.name} spent {word} of {p.his} ${a}. How much money does {p.he} still have?",
            f"Of {a} seats, {word} are taken. How many seats are free?",
            f"{q.name} baked {a} {food}, and {word} of them were eaten. How many were not eaten?",
            f"{p.name} had {a} {food} and ate {word} of them. How many {food} are left?",
        ),
        think=f"{word.capitalize()} of {a} is {a} divided by {parts}; subtract it from {a}.",
        code=f"gone = {a} / {parts}\nleft = {a} - gone\nprint(left)",
        answer=show(Fraction(a * (parts - 1), parts)),
    )
