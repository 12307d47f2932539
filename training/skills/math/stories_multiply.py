"""Word problems solved by one multiplication or one division."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, neat, price, show, sized
from training.skills.vocabulary import COLLECTIBLES, CONTAINERS, COUNTABLES, FOODS, GROUPS, ITEMS, people


def _factors(rng: random.Random) -> tuple[int, int]:
    """How many groups, and how many in each."""
    return rng.randint(2, rng.choice((10, 20, 60))), rng.randint(2, rng.choice((12, 30, 120)))


def story_equal_groups(rng: random.Random) -> Draft:
    n, each = _factors(rng)
    p, q = people(rng, 2)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    (box, boxes), (bag, bags) = rng.sample(CONTAINERS, 2)
    return Draft(
        phrasings=(
            f"{n} rows of {each} seats, how many seats",
            f"How many {things} are {n} packs of {each}?",
            f"There are {n} {boxes} with {each} {things} in each. How many {things} are there?",
            f"{p.name} has {n} {bags} of {food}. Each {bag} holds {each} {food}. How many {food} does {p.he} have?",
            f"Each {box} contains {each} {things}. How many {things} are in {n} {boxes}?",
            f"{q.name} reads {each} pages every day. How many pages does {q.he} read in {n} days?",
            f"{n} {bags}, {each} {things} per {bag}. how many {things} in total",
            f"A theater has {n} rows of {each} seats. How many seats does it have?",
            f"{n} teams of {each} players take part. How many players take part?",
            f"A machine makes {each} bottles a minute. How many does it make in {n} minutes?",
            f"Every one of the {n} children gets {each} {food}. How many {food} are needed?",
            f"{p.name} plants {n} rows with {each} trees in each row. How many trees does {p.he} plant?",
            f"A room has {n} tables with {each} chairs at each table. How many chairs is that?",
            f"I bought {n} packs of {each} stickers. How many stickers do I have?",
            f"{n} {boxes} x {each} {things}, how many {things}",
            f"how many {things} in {n} {boxes} with {each} in every {box}",
            f"{p.name} has {n} albums with {each} photos in each album. How many photos are there?",
            f"A school has {n} classes of {each} pupils. How many pupils go to the school?",
            f"{q.name} runs {each} laps a day. How many laps does {q.he} run in {n} days?",
            f"There are {n} shelves and every shelf holds {each} books. How many books do they hold?",
            f"Each of {n} friends brings {each} {food}. How many {food} do they bring together?",
            f"A carton has {each} eggs. How many eggs are in {n} cartons?",
            f"{n} buses carry {each} people each. How many people travel by bus?",
            f"The baker fills {n} trays with {each} rolls on each. How many rolls is that?",
            f"A chocolate bar has {n} rows of {each} pieces. How many pieces are in the bar?",
            f"{each} chairs go in every one of {n} rooms. How many chairs are needed?",
            f"{q.name} puts {each} {things} in each of {n} {boxes}. How many {things} does {q.he} use?",
            f"{p.name} bought {n} {boxes} of {things}. There are {each} {things} in each {box}. "
            f"How many {things} did {p.he} buy?",
        ),
        think=f"{n} equal groups of {each}: multiply.",
        code=f"print({n} * {each})",
        answer=str(sum(each for _ in range(n))),
    )


def story_total_price(rng: random.Random) -> Draft:
    item = rng.choice(ITEMS)
    n, cost = rng.randint(2, rng.choice((9, 40))), price(rng, item.low, item.high)
    p, q = people(rng, 2)
    each = money(cost)
    return Draft(
        phrasings=(
            f"{item.a.capitalize()} costs ${each}. What do {n} {item.plural} cost?",
            f"What is the price of {n} {item.plural} when one is ${each}?",
            f"{n} {item.plural}, {each} a piece, what do I pay?",
            f"I want {n} {item.plural} and one is ${each}. How much money do I need?",
            f"One {item.singular} costs ${each}. How much do {n} {item.plural} cost?",
            f"{p.name} buys {n} {item.plural} at ${each} each. How much does {p.he} pay?",
            f"What is the total cost of {n} {item.plural} priced at ${each} each?",
            f"{item.plural.capitalize()} are ${each} apiece. What will {n} of them cost?",
            f"{n} {item.plural} at ${each} each how much is that",
            f"If {item.a} costs ${each}, what is the price of {n}?",
            f"{q.name} sold {n} {item.plural} for ${each} each. How much money did {q.he} get?",
            f"I want to buy {n} {item.plural} for ${each} each. How much money do I need?",
            f"A shop charges ${each} per {item.singular}. What do {n} {item.plural} come to?",
            f"{n} {item.plural}, ${each} each, total?",
            f"what do {n} {item.plural} cost at ${each} a piece",
            f"price of one {item.singular} is ${each}, how much for {n}",
            f"I bought {n} {item.plural} at ${each} each. What did I spend?",
            f"{p.name} needs {n} {item.plural}. One is ${each}. How much will {p.he} pay in all?",
            f"{n} times ${each} for {item.plural}: what's the bill?",
            f"How many dollars are {n} {item.plural} at ${each} per {item.singular}?",
            f"The class buys {n} {item.plural} for ${each} apiece. What is the total?",
            f"{q.name} orders {n} {item.plural}; each one is ${each}. How much is the order?",
            f"Tell me the cost of {n} {item.plural} when a single one is ${each}.",
            f"Every {item.singular} is ${each} and we take {n}. What do we pay altogether?",
            f"A club pays for {n} {item.plural}, at a price of ${each} for each. How much money is that?",
            f"Find the cost of {n} {item.plural} if one is ${each}.",
            f"{q.name} bought {n} {item.plural} that cost ${each} each. How much did {q.he} spend?",
        ),
        think=f"{n} times the price of ${each}.",
        code=f"print({neat(f'{n} * {each}', n * cost, 2)})",
        answer=show(sum((cost for _ in range(n)), Fraction(0))),
    )


def story_times_as_many(rng: random.Random) -> Draft:
    factor, n = rng.randint(2, 12), sized(rng, 400)
    p, q = people(rng, 2)
    things, food = rng.choice(COLLECTIBLES), rng.choice(FOODS)
    return Draft(
        phrasings=(
            f"{p.name} has {n} {things}, {q.name} {factor} times that. How many has {q.name}?",
            f"{p.name} has {n} {things}. {q.name} has {factor} times as many. How many {things} does {q.name} have?",
            f"{q.name} picked {factor} times as many {food} as {p.name}. {p.name} picked {n}. "
            f"How many did {q.name} pick?",
            f"A cat weighs {n} pounds and a dog weighs {factor} times as much. How much does the dog weigh?",
            f"A scarf costs ${n}. A coat costs {factor} times that. What does the coat cost?",
            f"what is {factor} times as much as {n}",
            f"{p.name} walked {n} km. {q.name} walked {factor} times as far. How far did {q.name} walk?",
            f"The small tank holds {n} liters, the big one {factor} times as much. How much does the big one hold?",
            f"A house is {n} feet tall. A tower is {factor} times as tall. How tall is the tower?",
            f"{p.name} is {n} and {p.his} grandmother is {factor} times as old. How old is the grandmother?",
            f"{p.name} has {n}, {q.name} {factor} times as many, how many does {q.name} have",
            f"My sister has {n} {things}. I have {factor} times as many. How many do I have?",
            f"A bike ride is {n} km. The bus goes {factor} times as far. How many km does the bus go?",
            f"{q.name} earns {factor} times as much as {p.name}, who earns ${n}. How much does {q.name} earn?",
            f"A pen costs ${n} and a bag costs {factor} times as much. What is the price of the bag?",
            f"In spring the shop sold {n} bikes; in summer it sold {factor} times as many. "
            f"How many did it sell in summer?",
            f"{p.name} saved ${n} and {q.name} saved {factor} times as much. How much did {q.name} save?",
        ),
        think=f"{factor} times {n}.",
        code=f"print({factor} * {n})",
        answer=str(sum(n for _ in range(factor))),
    )


def story_rate_times(rng: random.Random) -> Draft:
    n, each = _factors(rng)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"A worker makes {each} toys an hour. How many toys does the worker make in a shift of {n} hours?",
            f"A pump moves {each} liters a minute. How many liters are that after {n} minutes?",
            f"A machine makes {each} parts per hour. How many in {n} hours?",
            f"I walk {each} steps a minute. How many in {n} minutes?",
            f"{each} a day, how many in {n} days",
            f"{p.name} earns ${each} per hour. How much does {p.he} earn in {n} hours?",
            f"A printer prints {each} pages per minute. How many pages does it print in {n} minutes?",
            f"{q.name} saves ${each} every week. How much does {q.he} save in {n} weeks?",
            f"A car goes {each} miles on one gallon. How far does it go on {n} gallons?",
            f"{each} km a day for {n} days, how far is that",
            f"Each ticket is worth {each} points. How many points are {n} tickets worth?",
            f"{p.name} types {each} words a minute. How many words can {p.he} type in {n} minutes?",
            f"A hen house gives {each} eggs a day. How many eggs are there after {n} days?",
            f"It rains {each} mm an hour. How much rain falls in {n} hours?",
            f"A worker packs {each} parcels an hour. How many parcels are packed in {n} hours?",
            f"{each} a day, {n} days, how many in total",
            f"{p.name} walks {each} minutes every day. How many minutes does {p.he} walk in {n} days?",
            f"I drink {each} glasses a week. How many glasses do I drink in {n} weeks?",
            f"A machine fills {each} bottles a minute. How many bottles does it fill in {n} minutes?",
            f"{q.name} learns {each} new words a day. How many words is that after {n} days?",
            f"Parking costs ${each} an hour. What do {n} hours cost?",
            f"A cow gives {each} liters of milk a day. How many liters does it give in {n} days?",
            f"The bakery sells {each} loaves an hour. How many loaves does it sell in {n} hours?",
            f"A bus carries {each} people per trip. How many people does it carry in {n} trips?",
            f"{q.name} does {each} push-ups every day. How many push-ups does {q.he} do in {n} days?",
        ),
        think=f"{each} for each one, {n} times: multiply.",
        code=f"print({each} * {n})",
        answer=str(sum(each for _ in range(n))),
    )


def story_share_equally(rng: random.Random) -> Draft:
    """Things that are counted, or an amount of something that may be cut finer."""
    n, each = _factors(rng)
    total = n * each
    p, q = people(rng, 2)
    things, food, group = rng.choice(COUNTABLES), rng.choice(FOODS), rng.choice(GROUPS)
    box, boxes = rng.choice(CONTAINERS)
    counted = (
        f"{total} {food} are shared equally among {n} children. How many {food} does each child get?",
        f"{total} {things} go equally to {n} kids. How many {things} has each kid then?",
        f"{total} patients and {n} nurses, how many patients per nurse?",
        f"{total} points a sprint by a team of {n}, points per person",
        f"{p.name} shares {total} {food} equally among {n} friends. How many does each friend get?",
        f"{total} {things} are put into {n} {boxes} with the same number in each. How many are in each {box}?",
        f"{total} {group} are split into {n} equal teams. How many {group} are in each team?",
        f"{q.name} reads a book of {total} pages in {n} days, the same amount each day. How many pages a day is that?",
        f"divide {total} {food} equally between {n} people, how many each",
        f"There are {total} seats in {n} equal rows. How many seats are in a row?",
        f"{total} {things} shared by {n}, how many each",
        f"how many {food} does each of {n} kids get if there are {total}",
        f"{n} friends share {total} {food} fairly. How many does each one get?",
        f"{p.name} packs {total} {things} evenly into {n} {boxes}. How many go into one {box}?",
        f"A coach divides {total} players into {n} equal groups. How many players are in a group?",
        f"{total} pages in {n} days, the same each day, how many pages per day",
        f"We have {total} flowers and {n} vases, each with the same number of flowers. How many flowers per vase?",
        f"{total} chairs stand in {n} rows of the same length. How many chairs are in one row?",
        f"A farmer puts {total} eggs into {n} baskets, all with the same number. How many eggs are in a basket?",
        f"A teacher hands out {total} {things} evenly to {n} students. How many does each student receive?",
        f"{q.name} has {total} {things} and wants to put the same number in each of {n} {boxes}. "
        f"How many go in each {box}?",
    )
    measured = (
        f"Could you please tell me how much each of {n} players has to pay for a coach that costs ${total}?",
        f"A holiday house for {n} people costs ${total}. What is the cost per person?",
        f"{n} nights cost ${total}. What is the price per night?",
        f"{total} dollars for {n} months, how much a month",
        f"{n} people share a bill of ${total} equally. How much does each pay?",
        f"{n} identical chairs cost ${total}. What does one chair cost?",
        f"{p.name} cuts a {total} cm ribbon into {n} equal pieces. How long is each piece?",
        f"A car drove {total} miles in {n} hours. How many miles did it drive per hour?",
        f"{q.name} earned ${total} in {n} hours. How much did {q.he} earn per hour?",
        f"split ${total} {n} ways, how much each",
        f"Grandma gives ${total} to her {n} grandchildren in equal parts. How much does each get?",
        f"{q.name} pays ${total} for {n} months of a club, the same every month. How much is one month?",
        f"Dad cuts a {total} cm plank into {n} pieces of the same length. How long is one piece?",
        f"{p.name} pours {total} ml of juice into {n} glasses, the same into each. How many ml are in a glass?",
    )
    whole = rng.random() < 0.65
    return Draft(
        phrasings=counted if whole else measured,
        think=f"{total} shared into {n} equal parts: divide.",
        code=f"print({total} {'//' if whole else '/'} {n})",
        answer=str(each),
    )


def story_how_many_groups(rng: random.Random) -> Draft:
    """Groups that come out even, or as many as are needed when the last one may stay partly empty."""
    n, each = _factors(rng)
    p, q = people(rng, 2)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    box, boxes = rng.choice(CONTAINERS)
    if rng.random() < 0.5:
        rest = rng.randrange(each)
        total = n * each + rest
        return Draft(
            phrasings=(
                f"A book has {total} pages. I read {each} pages a day. How many days?",
                f"{total} tasks, {each} a day, days needed",
                f"{p.name} has {total} {things}, and {each} fit in each {box}. How many {boxes} does {p.he} need?",
                f"{total} students travel in vans that hold {each} each. How many vans are needed?",
                f"{p.name} reads {each} pages a day. How many days does {p.he} need for {total} pages?",
                f"{q.name} wants to save ${total} and puts aside ${each} a week. How many weeks will it take?",
                f"Each table seats {each} people. How many tables do {total} guests need?",
                f"{total} {things}, at most {each} per {box}, how many {boxes} needed",
                f"A book has {total} pages. I read {each} pages a day. In how many days am I done?",
                f"A boat takes {each} people at a time. How many trips does it make to bring {total} people across?",
                f"how many {boxes} do i need to pack {total} {things}, {each} to a {box}",
                f"{p.name} has {total} photos and an album page holds {each}. How many pages will they take up?",
                f"How many {boxes} are needed for {total} {food} if {each} fit in one {box}?",
                f"A {box} holds {each} {things}. How many {boxes} must there be to hold {total} {things}?",
            ),
            think=f"{total} at {each} to a group, where a part of a group counts too: divide and round up.",
            code=f"import math\n\nprint(math.ceil({total} / {each}))",
            answer=str(n + (rest > 0)),
        )
    total = n * each
    return Draft(
        phrasings=(
            f"{q.name} has ${total}. A ticket costs ${each}. How many tickets can {q.he} buy?",
            f"{total} {things} in groups of {each}, how many groups",
            f"A rope of {total} m is cut into pieces of {each} m. How many pieces are there?",
            f"{total} {things}, {each} per {box}, how many full {boxes}",
            f"how many groups of {each} can you make from {total} {things}",
            f"{total} chairs are set up in rows of {each}. How many rows are there?",
            f"{total} players form teams of {each}. How many teams are there?",
            f"A cook uses {each} eggs for one cake. For how many cakes are {total} eggs enough?",
            f"{p.name} has {total} photos and puts {each} on every page. How many pages does {p.he} fill?",
            f"A baker packs {total} rolls in bags of {each}. How many bags does he fill?",
            f"{p.name} puts {total} {things} into {boxes} of {each}. How many {boxes} does {p.he} fill?",
        ),
        think=f"Count the groups of {each} in {total}: divide.",
        code=f"print({total} // {each})",
        answer=str(n),
    )


def story_fraction_as_many(rng: random.Random) -> Draft:
    factor, n = rng.randint(2, 9), sized(rng, 300)
    total = factor * n
    p, q = people(rng, 2)
    things, food = rng.choice(COLLECTIBLES), rng.choice(FOODS)
    return Draft(
        phrasings=(
            f"{p.name} has {factor} times as many {things} as {q.name}. {p.name} has {total}. "
            f"How many does {q.name} have?",
            f"{p.name} has {total} {things}, which is {factor} times as many as {q.name} has. "
            f"How many {things} does {q.name} have?",
            f"{p.name} picked {total} {food}. That is {factor} times what {q.name} picked. "
            f"How many {food} did {q.name} pick?",
            f"A coat costs ${total}, {factor} times as much as a scarf. What does the scarf cost?",
            f"A dog weighs {total} pounds, {factor} times as much as a cat. How much does the cat weigh?",
            f"{total} is {factor} times a number, what is the number",
            f"{p.name} ran {total} m, {factor} times as far as {q.name}. How far did {q.name} run?",
            f"The big tank holds {total} liters. That is {factor} times as much as the small tank. "
            f"How much does the small tank hold?",
            f"A tower is {total} feet tall, {factor} times the height of a house. How tall is the house?",
            f"This year {total} visitors came, {factor} times as many as last year. How many came last year?",
            f"{p.name} has {factor} times as much money as {q.name}. {p.name} has ${total}. "
            f"How much does {q.name} have?",
        ),
        think=f"{total} is {factor} times the unknown number, so divide.",
        code=f"print({total} / {factor})",
        answer=str(n),
    )
