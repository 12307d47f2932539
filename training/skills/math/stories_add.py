"""Word problems solved by one addition or one subtraction."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.math.amounts import sized
from training.skills.vocabulary import (
    ANIMALS,
    CITIES,
    COLLECTIBLES,
    COLORS,
    COUNTABLES,
    FOODS,
    GROUPS,
    ITEMS,
    SUPPLIES,
    people,
)


def counts(rng: random.Random) -> tuple[int, int]:
    """Two different counts, the larger first."""
    largest = rng.choice((20, 100, 100, 1000, 9000))
    small, large = sorted((sized(rng, largest), sized(rng, largest)))
    return max(large, small + 1), small


def story_put_together(rng: random.Random) -> Draft:
    a, b = rng.sample(counts(rng), 2)
    p, q, r = people(rng, 3)
    things, food, animal = rng.choice(COUNTABLES), rng.choice(FOODS), rng.choice(ANIMALS)
    one, two = rng.sample(COLORS, 2)
    day, other = rng.sample(("Monday", "Tuesday", "Wednesday", "Friday", "Saturday", "Sunday"), 2)
    return Draft(
        phrasings=(
            f"{p.name} scored {a} points, then {b} points. What is the total?",
            f"{p.name} has {a} {things} and {q.name} has {b} {things}. How many {things} do they have together?",
            f"There are {a} {one} {things} and {b} {two} {things}. How many {things} are there in all?",
            f"A shop sold {a} {food} on {day} and {b} on {other}. How many {food} did it sell altogether?",
            f"{p.name} picked {a} {food} and {r.name} picked {b}. What is the total number of {food}?",
            f"{a} {one} {things} and {b} {two} ones, how many in total?",
            f"A farm has {a} {animal} in one field and {b} in the other. How many {animal} does the farm have?",
            f"{q.name} ran {a} meters in the morning and {b} meters in the evening. "
            f"How many meters did {q.he} run that day?",
            f"One class has {a} students and another has {b}. how many students are there altogether",
            f"{r.name} paid ${a} for shoes and ${b} for a coat. How much did {r.he} spend in total?",
            f"I drove {a} km yesterday and {b} km today. How far did I drive?",
            f"There were {a} adults and {b} children at the concert. How many people were at the concert?",
            f"{p.name} read {a} pages on {day} and {b} pages on {other}. How many pages did {p.he} read on both days?",
            f"{p.name} has {a} {things}, {q.name} has {b}. total?",
            f"A jar holds {a} {one} and {b} {two} buttons. How many buttons is that altogether?",
            f"{q.name} got {a} emails on {day} and {b} on {other}. How many emails did {q.he} get on those two days?",
            f"Mom baked {a} cookies, dad baked {b}. How many cookies are there now?",
            f"{a} people live on the first street and {b} on the second. How many people live on both streets?",
            f"The zoo has {a} monkeys and {b} parrots. How many animals is that?",
            f"My sister has {a} {things} and I have {b}. how many {things} do we have in all",
            f"{r.name} drank {a} ml of water before lunch and {b} ml after lunch. How much water did {r.he} drink?",
            f"{p.name} did {a} sit-ups and then {b} more. How many sit-ups did {p.he} do altogether?",
            f"A team scored {a} points in the first half and {b} in the second. What was its final score?",
            f"The first box weighs {a} kg and the second {b} kg. What do they weigh together?",
            f"{a} {animal} are in the barn and {b} are outside. How many {animal} are there in total?",
            f"{p.name} has {a} {things} and gets {b} more from {q.name}. Find the total number of {things}.",
            f"How many {things} are there if {p.name} brings {a} and {q.name} brings {b}?",
            f"{q.name} has {a} {one} {things} and {b} {two} {things}. How many does {q.he} have altogether?",
        ),
        think=f"{a} and {b} are put together, so add them.",
        code=f"print({a} + {b})",
        answer=str(sum((a, b))),
    )


def story_gain(rng: random.Random) -> Draft:
    a, b = rng.sample(counts(rng), 2)
    p, q, r = people(rng, 3)
    things, toys, group, city = (
        rng.choice(COUNTABLES),
        rng.choice(COLLECTIBLES),
        rng.choice(GROUPS),
        rng.choice(CITIES),
    )
    return Draft(
        phrasings=(
            f"{p.name} had {a} {things}. {q.name} gave {p.him} {b} more. How many {things} does {p.name} have now?",
            f"{r.name} has {a} {toys} and buys {b} more. How many {toys} does {r.he} have now?",
            f"There were {a} {group} on the train to {city}. At the next stop {b} more got on. "
            f"How many {group} are on the train?",
            f"A tree is {a} cm tall. It grows {b} cm in a year. How tall is it then?",
            f"I have ${a}. I earn ${b}. how much money do I have now",
            f"{q.name} found {b} {toys} and added them to the {a} {q.he} already had. How many {toys} is that now?",
            f"{p.name} is {a} points into the game and scores another {b}. What is {p.his} score now?",
            f"A pool holds {a} liters of water. {b} liters are poured in. How many liters are in it?",
            f"A library with {a} books receives {b} new ones. How many books does it have?",
            f"At noon the car park held {a} cars. Since then {b} cars arrived and none left. "
            f"How many cars are there now?",
            f"{r.name} baked {a} cookies, then {b} more. How many cookies did {r.he} bake?",
            f"{p.name} had {a} {things} and got {b} more. how many now",
            f"There are {a} {group} in a room and {b} more come in. How many {group} are in the room now?",
            f"{q.name} has ${a} in the bank and puts in ${b}. How much is in the bank now?",
            f"My plant was {a} cm tall and has grown {b} cm. How tall is it now?",
            f"A shop had {a} {things} and a delivery brought {b} more. How many {things} does it have?",
            f"{r.name} has {a} {toys} and wins {b} in a game. How many {toys} does {r.he} have after the game?",
            f"{a} birds sit on a fence and {b} more land. How many birds sit there now?",
            f"The bus had {a} people on it. {b} people got on and nobody got off. How many people are on the bus?",
            f"There were {a} {things} in the box. {r.name} put {b} more into it. How many {things} are in the box now?",
            f"{q.name} had {a} {things} and got {b} more for {q.his} birthday. How many {things} does {q.he} have?",
        ),
        think=f"Start with {a} and {b} more are added.",
        code=f"print({a} + {b})",
        answer=str(sum((a, b))),
    )


def story_three_together(rng: random.Random) -> Draft:
    a, b, c = (sized(rng, rng.choice((20, 100, 900))) for _ in range(3))
    p, q, r = people(rng, 3)
    things, (one, two, three) = rng.choice(COUNTABLES), rng.sample(COLORS, 3)
    x, y, z = rng.sample(ITEMS, 3)
    return Draft(
        phrasings=(
            f"i have 3 jobs paying {a}, {b} and {c}, sum",
            f"A shop sold {a} cakes on Monday, {b} on Tuesday and {c} on Wednesday. How many in total?",
            f"{p.name} has {a} {things}, {q.name} has {b} and {r.name} has {c}. How many do they have in total?",
            f"{p.name} bought {x.a} for ${a}, {y.a} for ${b} and {z.a} for ${c}. How much did {p.he} spend?",
            f"A bag holds {a} {one}, {b} {two} and {c} {three} marbles. How many marbles are in the bag?",
            f"{q.name} walked {a} steps, then {b} steps and then {c} steps. How many steps is that altogether?",
            f"how many {things} are {a} {things} plus {b} {things} plus {c} {things}",
            f"A bakery sold {a} cakes on Friday, {b} on Saturday and {c} on Sunday. "
            f"How many cakes did it sell over the three days?",
            f"{r.name} scored {a}, {b} and {c} points in three games. What was {r.his} total score?",
            f"Three buses carry {a}, {b} and {c} people. How many people is that?",
            f"The three sides of a garden measure {a} m, {b} m and {c} m. How much fence goes around it?",
            f"{a} {things}, {b} {things} and {c} {things}, how many in total",
            f"{p.name} drove {a} km, then {b} km and then {c} km. How many km did {p.he} drive in all?",
            f"A box has {a} {one}, {b} {two} and {c} {three} pencils. How many pencils are in it?",
            f"We sold {a} tickets on Friday, {b} on Saturday and {c} on Sunday. What is the total?",
            f"My three bills are ${a}, ${b} and ${c}. What do I have to pay altogether?",
            f"{r.name} has {a} cows, {b} sheep and {c} hens. How many animals does {r.he} have?",
            f"Three classes have {a}, {b} and {c} pupils. How many pupils is that altogether?",
            f"{q.name} collected {a} {things} in May, {b} in June and {c} in July. "
            f"How many {things} did {q.he} collect in all?",
            f"{p.name} spent ${a} on food, ${b} on gas and ${c} on clothes. How much did {p.he} spend in all?",
        ),
        think=f"Add the three amounts {a}, {b} and {c}.",
        code=f"print({a} + {b} + {c})",
        answer=str(sum((a, b, c))),
    )


def story_take_away(rng: random.Random) -> Draft:
    a, b = counts(rng)
    p, q, r = people(rng, 3)
    things, food, group = rng.choice(COUNTABLES), rng.choice(FOODS), rng.choice(GROUPS)
    item = rng.choice(ITEMS)
    return Draft(
        phrasings=(
            f"There are {a} birds on a fence and {b} fly away. How many are left?",
            f"{p.name} has {a} grams of rice and uses {b} grams. How many grams are left?",
            f"{a} in stock, {b} sold, how many left?",
            f"{p.name} had {a} {things}. {p.he.capitalize()} gave {b} to {q.name}. "
            f"How many {things} does {p.name} have left?",
            f"There were {a} {food} on the table. {r.name} ate {b} of them. How many {food} are left?",
            f"A store had {a} {things} and sold {b}. How many {things} remain?",
            f"{q.name} has ${a} and spends ${b} on {item.a}. How much money is left?",
            f"{a} {group} were on a bus. {b} got off. how many {group} are still on the bus",
            f"I had {a} {things} but lost {b}. How many do I have now?",
            f"A rope is {a} cm long. {p.name} cuts off {b} cm. How long is the rope now?",
            f"{r.name} has to read {a} pages. {r.he.capitalize()} has read {b} so far. "
            f"How many pages does {r.he} still have to read?",
            f"Of {a} {things}, {b} are broken. How many are not broken?",
            f"A tank contained {a} liters and {b} liters were used. How many liters are in the tank?",
            f"{q.name} baked {a} {food} and {q.his} friends ate {b}. How many {food} does {q.he} have now?",
            f"There are {a} {group} in the hall and {b} of them leave. How many {group} stay?",
            f"{p.name} had {a} {things}, lost {b}. how many left",
            f"There are {a} pages in my book and I have read {b}. How many pages are left?",
            f"{q.name} had {a} {food} and shared {b} of them with friends. How many {food} are left over?",
            f"A parking garage has {a} places and {b} are taken. How many places are free?",
            f"Mom made {a} {food}. The children ate {b}. How many {food} remain?",
            f"{a} birds sat in a tree and {b} flew away. How many birds are still in the tree?",
            f"The school ordered {a} books, but {b} have not come yet. How many books have come?",
            f"My phone had {a} photos. I deleted {b}. How many photos are on it now?",
            f"{r.name} needs to walk {a} steps today and has done {b}. How many steps are still to go?",
            f"Out of {a} balloons, {b} popped. how many balloons did not pop",
            f"{p.name} saved ${a} and then paid ${b} for {item.a}. How much of the savings is left?",
            f"A farmer had {a} hens and sold {b} at the market. How many hens does the farmer have now?",
            f"{p.name} had {a} {things} and gave away {b}. Work out how many are left.",
            f"{p.name} picked {a} {food} and used {b} of them. How many {food} does {p.he} have left?",
            f"{r.name} had {a} {things} and sold {b} of them. How many {things} were left?",
        ),
        think=f"From {a}, {b} are taken away, so subtract.",
        code=f"print({a} - {b})",
        answer=str(len(range(b, a))),
    )


def story_how_many_more(rng: random.Random) -> Draft:
    a, b = counts(rng)
    p, q, _ = people(rng, 3)
    things, toys, (pet, beast) = rng.choice(COUNTABLES), rng.choice(SUPPLIES), rng.sample(ANIMALS, 2)
    one, two = rng.sample(COLORS, 2)
    city, town = rng.sample(CITIES, 2)
    return Draft(
        phrasings=(
            f"If {q.name} has {b} {toys} and {p.name} has {a}, how many more {toys} does {p.name} own?",
            f"{p.name} has {a} {things} and {q.name} has {b}. How many more {things} does {p.name} have than {q.name}?",
            f"There are {a} {pet} and {b} {beast} on a farm. How many more {pet} than {beast} are there?",
            f"A box has {b} {one} {toys} and {a} {two} {toys}. How many more {two} ones are there?",
            f"{q.name} scored {b} points. {p.name} scored {a}. By how many points did {p.name} win?",
            f"how many more is {a} {things} than {b} {things}",
            f"A blue rope is {a} m long and a red one {b} m. How much longer is the blue one?",
            f"A tower is {a} feet high, another {b} feet. What is the difference in height?",
            f"{p.name} weighs {a} pounds, {q.name} weighs {b} pounds. How much heavier is {p.name}?",
            f"The trip to {city} takes {a} minutes, the trip to {town} {b} minutes. "
            f"How much longer is the trip to {city}?",
            f"{a} people came on Sunday but only {b} on Monday. How many more came on Sunday?",
            f"A desk costs ${a} and a chair costs ${b}. How much more does the desk cost?",
            f"{p.name} has {a} {things}, {q.name} has {b}. how many more does {p.name} have",
            f"How many more is {a} than {b}?",
            f"We picked {a} red apples and {b} green apples. How many more red apples than green apples did we pick?",
            f"{p.name} read {a} pages and {q.name} read {b}. How many more pages did {p.name} read?",
            f"The blue team scored {a}, the red team {b}. By how many points is the blue team ahead?",
            f"A school has {a} girls and {b} boys. How many more girls than boys is that?",
            f"My house is {a} years old, yours is {b}. How many years older is my house?",
            f"{p.name} has ${a} and {q.name} has ${b}. How much more money does {p.name} have?",
            f"{p.name} collected {a} {things} and {q.name} {b}. Find out how many more {p.name} collected.",
            f"{q.name} sold {b} {toys} and {p.name} sold {a}. How many more did {p.name} sell?",
            f"In a park there are {a} {pet} and {b} {beast}. How many more {pet} are there than {beast}?",
        ),
        think=f"To compare {a} with {b}, subtract the smaller from the larger.",
        code=f"print({a} - {b})",
        answer=str(len(range(b, a))),
    )


def story_how_many_fewer(rng: random.Random) -> Draft:
    a, b = counts(rng)
    p, q, _ = people(rng, 3)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    return Draft(
        phrasings=(
            f"How many fewer {things} has {p.name} than {q.name}, if {q.name} has {a} and {p.name} has {b}?",
            f"{p.name} has {b} {things} and {q.name} has {a}. How many fewer {things} does {p.name} have?",
            f"A class has {a} girls and {b} boys. How many fewer boys than girls are there?",
            f"{q.name} ate {a} {food}, {p.name} ate {b}. How many fewer did {p.name} eat?",
            f"A phone costs ${a} online and ${b} in the shop. How much cheaper is it in the shop?",
            f"how much less is {b} than {a}",
            f"One puppy weighs {b} grams and its brother weighs {a} grams. How much lighter is the first one?",
            f"Last year {a} cars were sold, this year {b}. How many fewer were sold this year?",
            f"The red train needs {a} minutes and the blue one {b}. How many minutes faster is the blue one?",
            f"{p.name} is {b} cm tall and {q.name} is {a} cm tall. How much shorter is {p.name}?",
            f"{p.name} has {b}, {q.name} has {a}, how many fewer does {p.name} have",
            f"How many fewer is {b} than {a}?",
            f"We sold {a} tickets on Saturday and {b} on Sunday. How many fewer did we sell on Sunday?",
            f"{p.name} has {b} points and {q.name} has {a}. How many points is {p.name} behind?",
            f"My book has {b} pages and yours has {a}. How many pages fewer does mine have?",
            f"There are {a} {things} on the first shelf and {b} on the second. How many fewer are on the second shelf?",
            f"{q.name} has ${a}, {p.name} has ${b}. How much less money does {p.name} have?",
        ),
        think=f"The gap between {a} and {b} is the larger minus the smaller.",
        code=f"print({a} - {b})",
        answer=str(len(range(b, a))),
    )


def story_still_needed(rng: random.Random) -> Draft:
    goal, have = counts(rng)
    p, q, _ = people(rng, 3)
    things, item = rng.choice(COUNTABLES), rng.choice(ITEMS)
    return Draft(
        phrasings=(
            f"my goal is {goal} and i have {have}, how much is missing",
            f"The class wants to raise ${goal} and has ${have}. How much is still to come?",
            f"{p.name} wants {goal} {things} and already has {have}. How many more does {p.he} need?",
            f"{item.a.capitalize()} costs ${goal}. {q.name} has saved ${have}. How much more does {q.he} need to save?",
            f"A hall has {goal} seats. {have} are taken. How many people can still sit down?",
            f"{p.name} has to make {goal} {things}. So far {p.he} made {have}. How many are still to be made?",
            f"i have {have} points and need {goal} to win, how many more points do i need",
            f"A bucket holds {goal} cups of water and has {have} cups in it. How many cups will fill it?",
            f"The team needs {goal} points to win and has {have}. How many points are missing?",
            f"A school wants to collect ${goal}. It has ${have} now. How much is missing?",
            f"It is {goal} miles to the lake and we have driven {have}. How many miles are left?",
            f"have {have}, need {goal}, how many more",
            f"{p.name} wants to read {goal} pages and has read {have}. How many pages are still to read?",
            f"We need {goal} chairs and have {have}. How many chairs are missing?",
            f"My goal is ${goal} and I have ${have}. How much more do I need?",
            f"A box holds {goal} {things}. There are {have} in it. How many more fit in?",
            f"{q.name} needs {goal} stickers to fill an album and has {have}. How many are missing?",
            f"{q.name} needs {goal} {things} for a party but has only {have}. "
            f"How many more {things} should {q.he} buy?",
            f"{p.name} needs ${goal} for {item.a} and has ${have}. How much more money does {p.he} need?",
        ),
        think=f"The goal is {goal} and {have} are there already, so subtract.",
        code=f"print({goal} - {have})",
        answer=str(len(range(have, goal))),
    )


def story_more_than(rng: random.Random) -> Draft:
    a, b = rng.sample(counts(rng), 2)
    p, q, _ = people(rng, 3)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    return Draft(
        phrasings=(
            f"The blue tower is {b} cm taller than the red one, which is {a} cm. How tall is the blue tower?",
            f"{p.name} has {a} {things}. {q.name} has {b} more than {p.name}. How many {things} does {q.name} have?",
            f"{q.name} picked {b} more {food} than {p.name}, who picked {a}. How many did {q.name} pick?",
            f"A chair costs ${a}. A table costs ${b} more. How much is the table?",
            f"{p.name} is {a} years old and {q.name} is {b} years older. How old is {q.name}?",
            f"what number is {b} more than {a}",
            f"The first book has {a} pages and the second has {b} pages more. How many pages has the second?",
            f"A cat weighs {a} ounces. A dog weighs {b} ounces more than the cat. How heavy is the dog?",
            f"Yesterday {a} people came. Today {b} more came than yesterday. How many came today?",
            f"{q.name} lives {b} km further from school than {p.name}. {p.name} lives {a} km from school. "
            f"How far from school does {q.name} live?",
            f"{p.name} has {a}, {q.name} has {b} more, how many does {q.name} have",
            f"My brother has {a} {things}. I have {b} more than he has. How many do I have?",
            f"A cake costs ${a} and a bigger one ${b} more. What does the bigger one cost?",
            f"On Monday it was {a} pages, on Tuesday {b} more than that. How many pages was it on Tuesday?",
            f"{q.name} earned ${b} more than {p.name}, who earned ${a}. How much did {q.name} earn?",
            f"A school has {a} girls and {b} more boys than girls. How many boys are there?",
            f"{p.name} scored {a} points and {q.name} scored {b} more than {p.him}. "
            f"How many points did {q.name} score?",
        ),
        think=f"{b} more than {a} means {a} plus {b}.",
        code=f"print({a} + {b})",
        answer=str(sum((a, b))),
    )


def story_less_than(rng: random.Random) -> Draft:
    a, b = counts(rng)
    p, q, _ = people(rng, 3)
    things, food = rng.choice(COUNTABLES), rng.choice(FOODS)
    return Draft(
        phrasings=(
            f"The blue tower is {b} cm shorter than the red one, which is {a} cm. How tall is the blue tower?",
            f"{p.name} has {a} {things}. {q.name} has {b} fewer than {p.name}. How many {things} does {q.name} have?",
            f"{q.name} picked {b} fewer {food} than {p.name}, who picked {a}. How many did {q.name} pick?",
            f"A table costs ${a}. A chair costs ${b} less. How much is the chair?",
            f"{p.name} is {a} cm tall and {q.name} is {b} cm shorter. How tall is {q.name}?",
            f"what number is {b} less than {a}",
            f"The old phone weighs {a} grams. The new one is {b} grams lighter. What does the new one weigh?",
            f"Yesterday {a} people came. Today it was {b} fewer. How many came today?",
            f"A bike usually costs ${a} but today it is ${b} cheaper. What does it cost today?",
            f"A school has {a} girls and {b} fewer boys than girls. How many boys are there?",
            f"{p.name} has {a} {things} and {q.name} has {b} fewer. Work out how many {q.name} has.",
            f"{p.name} has {b} more {things} than {q.name}. If {p.name} has {a}, how many does {q.name} have?",
            f"{p.name} scored {a} points and {q.name} scored {b} fewer. How many points did {q.name} score?",
        ),
        think=f"{b} less than {a} means {a} minus {b}.",
        code=f"print({a} - {b})",
        answer=str(len(range(b, a))),
    )
