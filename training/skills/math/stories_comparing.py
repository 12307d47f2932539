"""Word problems that compare: more or fewer than the other has, half as many, chains, sums known, before and after."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.math.amounts import sized
from training.skills.stories.scenes import Scenes

MORE_THAN_OTHER = Scenes("""
- {p} has {b} more {toys} than {q}. {p} has {a}. How many {toys} does {q} have?
- {p} has {a} {toys}, which is {b} more than {q} has. How many {toys} does {q} have?
- {p} has {a} {toys}. That is {b} more than {q}. How many does {q} have?
- A coat costs ${a}. It costs ${b} more than the <x=dress|bag|belt> beside it. How much is the {x}?
- There are {a} girls in the <choir|club|class>, {b} more than boys. How many boys are there?
- {p} read {a} pages today. This is {b} pages more than yesterday. How many pages did {he} read yesterday?
- My brother is {a}. He is {b} years older than me. How old am I?
- The <tower|mast> is {a} m high, {b} m higher than the church. How high is the church?
- This year {a} people ran the race, {b} more than last year. How many ran last year?
- The <trunk|crate> weighs {a} kg and is {b} kg heavier than the suitcase. How many kg is the suitcase?
- {p} sold {a} <tickets|cakes>, {b} more than {q} did. What did {q} sell?
- The big pot holds {a} cups. It holds {b} cups more than the small one. How many cups does the small one hold?
- {p} scored {a} points and beat {q} by {b}. How many points did {q} score?
- A farm has {a} cows. It has {b} more cows than horses. How many horses does it have?
- {a} cars are in the first lot, that is {b} more than in the second, how many in the second?
- In May {a} mm of rain fell, {b} mm more than in April. How many mm fell in April?
- {p} picked {a} {fruit}. {He} picked {b} more than {q} picked. How many {fruit} did {q} pick?
""")

FEWER_THAN_OTHER = Scenes("""
- {p} collected {a} shells, which is {b} fewer than {q}. How many did {q} collect?
- {p} has {a} {toys}, which is {b} fewer than {q} has. How many {toys} does {q} have?
- {p} picked {a} {fruit}. That is {b} less than {q}. How many did {q} pick?
- A <hat|mug> costs ${a}, ${b} less than a bag. What does the bag cost?
- My sister is {a} years old. She is {b} years younger than I am. How old am I?
- There are {a} boys in the club. There are {b} fewer boys than girls. How many girls are in the club?
- Today {a} guests came, {b} fewer than yesterday. How many came yesterday?
- {p} ran {a} meters. {He} ran {b} meters less than {q}. How far did {q} run?
- The school is {a} m high and {b} m lower than the tower. How high is the tower?
- A car trip takes {a} minutes, {b} minutes less than the bus. How long does the bus take?
- {p} paid ${a} online and saved ${b} compared with the shop. What is the price in the shop?
- {p} got {a} points and lost to {q} by {b}. How many points did {q} get?
- This week the shop sold {a} lamps, {b} less than last week. How many were sold last week?
- {p} has {a} {things}, {b} fewer than {q}, how many does {q} have?
- A suitcase weighs {a} kg. It is {b} kg lighter than a trunk. How much does the trunk weigh, in kg?
- {p} scored {a} points, {b} fewer than {q}. Find out how many points {q} scored.
- {p} owns {a} books. {q} owns more: the difference is {b}. How many books does {q} own?
- The blue box holds {a} {things}, and that is {b} fewer than the red box. How many does the red box hold?
""")

PART_AS_MANY = Scenes("""
- {p} gave cards to {a} neighbors in April and to {part} as many in May. How many neighbors is that altogether?
- {p} sold {a} <x=cards|cakes|tickets> on {day} and {part} as many on {day2}. How many {x} did {he} sell altogether?
- {p} has {a} {toys}. {q} has {part} as many. How many {toys} do they have together?
- A <coat|bag> costs ${a} and a <scarf|belt> costs {part} as much. How much for both?
- There are {a} girls in a choir and {part} as many boys. How many children sing in the choir?
- I read {a} pages yesterday and {part} as many today. How many pages is that in both days?
- {p} ran {a} km last week. This week {he} ran {part} as far. How many km is it in the two weeks?
- A farm has {a} hens and {part} as many ducks. How many birds are on the farm?
- The first bus carries {a} people, the second {part} as many. How many people are on the two buses?
- {q} worked {a} hours in June and {part} as long in July. What is the total number of hours?
- One box weighs {a} kg. Another weighs {part} as much. What do they weigh together?
- {a} red roses and {part} as many white ones, how many roses?
- A pie needs {a} <plums|cherries>, a tart {part} as many. How many fruits do I need for one of each?
- {p} planted {a} tulips and {part} as many lilies. How many flowers did {he} plant?
- At noon {a} cars passed and in the next hour {part} as many. How many cars passed in all?
- {p} spent ${a} on shoes and {part} as much on a shirt. How much did {he} spend in total?
""")

CHAIN = Scenes("""
- {r} has {k.times} as many {toys} as {q}, and {q} has {b} more than {p}. {p} has {a}. How many does {r} have?
- {r} is {k.times} as old as {q}, and {q} is {b} years older than {p}. {p} is {a}. How old is {r}?
- {p} has {a} {toys}. {q} has {b} more than {p}. {r} has {k.times} as many as {q}. How many does {r} have?
- A pen costs ${a}, a book ${b} more than the pen and a bag {k.times} as much as the book. What does the bag cost?
- On {day} {a} people came. The next day {b} more came, and on the third day {k.times} as many as on the second.
  How many came on the third day?
- The barn is {a} years old and the house is {b} years older. The <x=castle|church|bridge> is {k.times} as old as the
  house. How old is the {x}?
- {p} picked {a} {fruit}, {q} {b} more than that, and {r} {k.times} as many as {q}. How many {fruit} did {r} pick?
- The cat weighs {a} pounds. The dog weighs {b} pounds more. The pig weighs {k.times} as much as the dog. How heavy is
  the pig?
- I read {a} pages on {day}, {b} more than that on {day2}, and the day after {k.times} as many as on {day2}. How many
  pages did I read on the last day?
- The red box holds {a} {things}. The blue box holds {b} more. The green one holds {k.times} as many as the blue one.
  How many are in the green one?
- {p} scored {a} points, {q} scored {b} more, {r} scored {k.times} as many as {q}. {r}'s points?
- In round one {p} got {a} points, in round two {b} more, in round three {k.times} as many as in round two. How many
  points was round three?
- A hill is {a} m high, the next is {b} m higher, and a mountain is {k.times} as high as the second hill. How high is
  the mountain?
- {q} earns ${b} a day more than {p}, who earns ${a}. {r} earns {k.times} as much as {q}. How much does {r} earn a day?
- {p} saved ${a}. {q} saved ${b} more than {p}, and {r} saved {k.times} what {q} saved. How much did {r} save?
- One tank holds {a} liters, another {b} liters more, and the third {k.times} as much as the second. How many liters
  does the third hold?
- {p} baked {a} {baked}. {q} baked {b} more than {p} did. {r} baked {k.times} as many as {q}. How many did {r} bake?
""")

SUM_AND_TIMES = Scenes("""
- {p} is {k.times} as old as {q}. Together they are {t}. How old is {q}?
- The total is ${t} and {p} pays {k.times} as much as {q}. How much does {q} pay?
- {p} has {k.times} as many {toys} as {q}. Together they have {t}. How many does {q} have?
- {p} and {q} picked {t} {fruit}. {p} picked {k.times} as many as {q}. How many did {q} pick?
- A desk and a lamp cost ${t} together. The desk costs {k.times} as much as the lamp. What does the lamp cost?
- There are {t} animals on a farm, cows and goats. There are {k.times} as many cows as goats. How many goats are there?
- A house and a barn are {t} years old together. The house is {k.times} as old as the barn. How old is the barn?
- A rope of {t} cm is cut in two. One piece is {k.times} as long as the other. How long is the shorter piece?
- {t} children are in the pool, {k.times} as many girls as boys. How many boys are there?
- In two days we sold {t} tickets. On the second day it was {k.times} as many as on the first. How many did we sell on
  the first day?
- {p} read {t} pages in two weeks, {k.times} as many in the second week as in the first. How many in the first week?
- Two boxes weigh {t} kg. One weighs {k.times} as much as the other. What is the weight of the lighter box?
- {p} and {q} share ${t} so that {p} gets {k.times} as much as {q}. How much does {q} get?
- {t} {things} in two boxes, {k.times} as many in the big one as in the small one, how many in the small one?
- A shop sold {t} <hats|caps>, {k.times} as many black ones as white ones and no others. How many were white?
- {p} has {k.times} as many {things} as {q}, and together they have {t}. Find how many {q} has.
- {p} spent ${t} on food and rent. The rent was {k.times} the food. How much was the food?
- The bus and the walk take {t} minutes altogether. The bus ride takes {k.times} as long as the walk. How many minutes
  is the walk?
""")

TIMES_DIFFERENCE = Scenes("""
- {q} has {a} {toys}. {p} has {k.times} as many. How many more {toys} does {p} have than {q}?
- A <cap|belt> costs ${a}, a coat {k.times} as much. How much more is the coat?
- {p} ran {a} km and {q} ran {k.times} as far. How much farther did {q} run, in km?
- There are {a} goats and {k.times} as many sheep. How many more sheep than goats are there?
- {q} picked {a} {fruit} and {p} picked {k.times} that many. By how many is {p} ahead?
- The small jar holds {a} <beans|nuts>, the big jar {k.times} as many. What is the difference?
- I read {a} pages yesterday and {k.times} as many today. How many more pages did I read today?
- Last year {a} people came, this year {k.times} as many. How many more came this year?
- A dog weighs {a} pounds. Its mother weighs {k.times} as much. How much heavier is the mother?
- The mill is {a} years old and the inn is {k.times} as old. How many years older is the inn?
- {a} boys, {k.times} as many girls, how many more girls than boys?
- {q} earns ${a} a day and {p} {k.times} as much. How many dollars more does {p} earn a day?
- The old bridge is {a} m long and the new one is {k.times} as long. How much longer is the new one?
- In spring the shop sold {a} bikes, in summer {k.times} as many. How many more were sold in summer than in spring?
- {p} has {k.times} as many {things} as {q}, who has {a}. How many fewer does {q} have?
""")

MORE_THAN_TIMES = Scenes("""
- {q} has {a} {toys}. {p} has {b} more than {k.times} as many. How many does {p} have?
- {p} picked {b} {fruit} more than {k.times} what {q} picked. {q} picked {a}. How many {fruit} did {p} pick?
- A chair costs ${a}. A table costs ${b} more than {k.times} the price of the chair. How much is the table?
- The school is {a} years old. The castle is {b} years older than {k.times} the age of the school. How old is the
  castle?
- A class has {a} boys. The number of girls is {b} more than {k.times} the number of boys. How many girls are there?
- The first day {a} people came. The second day it was {k.times} as many plus {b}. How many came on the second day?
- The short road is {a} km. The long one is {b} km longer than {k.times} the short one. How long is the long road?
- I have ${a}. My sister has ${b} more than {k.times} what I have. How much does she have?
- A cat eats {a} grams. The dog eats {b} grams more than {k.times} as much. How many grams does the dog eat?
- {p} did {a} sums. {q} did {k.times} as many and {b} more. How many sums did {q} do?
- {b} more than {k.times} {a} people is how many people?
- In June a shop sold {a} fans. In July it sold {b} more than {k.times} that number. How many fans did it sell in July?
- {p} earns ${a} a day. {q} earns ${b} more than {k.times} as much. What does {q} earn a day?
- A mug holds {a} ml. A jug holds {b} ml more than {k.times} as much. Find how many ml the jug holds.
- A tree is {a} feet tall. The tower beside it is {b} feet taller than {k.times} the tree. How tall is the tower?
- {q} scored {a} points. {p} scored {k.times} as many and then {b} more. How many points did {p} score?
""")

BEFORE_AND_AFTER = Scenes("""
- There were {a} roses and {c} lilies in a vase. Now there are {b} roses and {d} lilies. How many roses were added?
- {p} had {a} {color} and {c} {color2} beads. Now {he} has {b} {color} and {d} {color2} beads. How many {color} beads
  did {he} get?
- On {day} the zoo had {a} <x=monkeys|parrots|snakes> and {c} bears. Today it has {b} {x} and {d} bears. By how many did
  the number of {x} grow?
- A shelf held {a} novels and {c} comics. Later it held {b} novels and {d} comics. How many novels were put on it?
- {p} had ${a} and {c} tickets. After a job {he} has ${b} and {d} tickets. How many dollars did {he} earn?
- A class had {a} girls and {c} boys. This year it has {b} girls and {d} boys. How many girls joined?
- In spring a farm had {a} sheep and {c} pigs, in autumn {b} sheep and {d} pigs. How many more sheep are there now?
- {q}'s score was {a} with {c} lives. Now it is {b} with {d} lives. How many points did {qhe} win?
- A tank had {a} liters and {c} fish, now it has {b} liters and {d} fish. How many liters were poured in?
- {p} owned {a} {toys} and {c} books. {He} now owns {b} {toys} and {d} books. How many {toys} did {he} buy?
- cars {a} then {b}, bikes {c} then {d}, how many more cars now?
- The village had {a} houses and {c} barns ten years ago. Today there are {b} houses and {d} barns. How many houses were
  built?
- In the morning there were {a} adults and {c} children at the pool. At noon there were {b} adults and {d} children.
  By how many did the number of adults rise?
- At first {p} had {a} apples and {c} pears in the basket, and in the end {b} apples and {d} pears. How many apples did
  {he} put in?
""")

OTHER_PART = Scenes("""
- {t} in the <class|team|group>, {k} are <girls|boys>, how many are not?
- {p} has {t} {toys}. {k} of them are {color} and the rest are {color2}. How many are {color2}?
- {t} children are <on a bus|in a choir|at a camp>. {k} are <girls|boys>. How many are not?
- Of {t} <x=eggs|lamps|bulbs>, {k} are broken. How many {x} are whole?
- {p} and {q} caught {t} fish together. {p} caught {k}. How many did {q} catch?
- A walk is {t} km long. The first {k} km are uphill and the rest is downhill. How many km are downhill?
- There are {t} <x=animals|birds> on the farm, {k} of them geese. How many are other {x}?
- A soup and a salad cost ${t} together. The soup is ${k}. How much is the salad?
- {t} people voted. {k} said yes and the others said no. How many said no?
- {p} worked {t} hours in two days, {k} of them on {day}. How many hours did {he} work on the other day?
- A garden has {t} flowers. If {k} are roses and the rest tulips, how many tulips are there?
- {k} of my {t} {things} are new. How many are old?
- A test has {t} questions. {q} got {k} right. How many did {qhe} get wrong?
- {t} seats, {k} taken, how many free?
- {p} mixes {t} liters of paint from blue and {k} liters of white. How many liters of blue does {he} use?
- On two pages there are {t} photos. The left page has {k}. How many are on the right page?
- Out of {t} balls in a bag, {k} are {color}. How many balls are not {color}?
""")

BACKWARDS = Scenes("""
- {p} spent half of {his} money on a game and ${b} on lunch. {He} has ${c} left. How much did {he} start with?
- {p} gave half of {his} {toys} to {q}. Then {he} lost {b} and had {c} left. How many did {he} have at first?
- A shop sold half of its {things} on {day} and {b} more on {day2}. Now {c} are left. How many were there in the
  beginning?
- Half of the people in a room left. Then {b} more left and {c} remained. How many people were in the room at the start?
- {q} spent half of {qhis} money on a book and ${b} on lunch. {Qhe} has ${c} left. How much money did {qhe} have?
- I ate half of the <x=nuts|grapes|candies> and my sister ate {b}. There are {c} {x} left. How many were there?
- A tank lost half of its water, then {b} liters were used. Now it holds {c} liters. How many liters were in it before?
- {p} read half of a book, then {b} more pages, and has {c} pages to go. How many pages does the book have?
- Half of the eggs were sold and {b} broke. {c} are still there. How many eggs were there to begin with?
- {p} cut a rope in half and took one piece. From it {he} cut {b} cm and {c} cm were left. How long was the whole rope,
  in cm?
- On the first day half of the seats were sold, on the second {b}. {c} seats are free. How many seats are there in all?
- half gone, then {b} gone, {c} left, how many at first?
- {q} gave away half of the {food}, ate {b} and kept {c}. How many {food} did {qhe} have originally?
- {p} drove half of the way, then {b} km, and still has {c} km to go. How long is the whole way in km?
- After half of the birds flew off, {b} others flew off too, and {c} stayed. How many birds were there at first?
""")

IDLE_PRODUCT = Scenes("""
- {p} bought {n} packs of {e} cards for ${z}. How many cards did {he} buy?
- A farmer has {z} cows and plants {n} rows of {e} <beans|cabbages|trees>. How many plants are there?
- {n} {boxes} hold {e} {things} each, and {z} {boxes} are empty. How many {things} are there?
- {p} is {z} years old and reads {e} pages a day. How many pages does {he} read in {n} days?
- A hall is {z} m long and has {n} rows of {e} seats. How many seats does it have?
- {q} baked {n} trays of {e} {baked} in {z} minutes. How many {baked} did {qhe} bake?
- Each of {n} teams has {e} players and the game lasts {z} minutes. How many players are there?
- {z} children wait while {n} boats take {e} people each. How many people are in the boats?
- {p} works {n} days, {e} hours a day, and has {z} coworkers. How many hours does {p} work?
- At the party there were {z} balloons, {n} tables and {e} chairs at each table. How many chairs were there?
- {n} bags, {e} marbles per bag, {z} kids, how many marbles?
- A ship with {z} sailors brings {n} crates of {e} <melons|lamps|bottles>. How many of these does it bring?
- {p} saves ${e} a week. In {z} days it is {his} birthday. How much does {he} save in {n} weeks?
- In a park with {z} benches there are {n} paths with {e} trees along each. How many trees stand along the paths?
- A book with {z} chapters costs ${e}. {p} buys {n} copies. How much does {he} pay?
""")

IDLE_DIFFERENCE = Scenes("""
- {p} sold {a} cakes on Monday, {z} on Tuesday and {b} on Wednesday. How many more did {he} sell on Monday than on
  Wednesday?
- A farm has {a} cows, {z} pigs and {b} goats. How many more cows than goats does it have?
- {p} has {a} {color} pens, {b} {color2} pens and {z} <pencils|rulers>. How many more {color} pens than {color2} pens
  does {he} have?
- Of {a} people on the bus, {b} get off after {z} minutes. How many are still on the bus?
- {p} had {a} {food} and {z} <lollipops|sausages|noodles>. {He} ate {b} {food}. How many {food} are left?
- A coat is ${a}, a hat ${z} and a shirt ${b}. How much more is the coat than the shirt?
- {z} boys watch {a} birds in a tree. {b} birds fly away. How many birds are in the tree now?
- {p} read {a} pages, {q} read {b} pages and {r} read {z} pages. How many more pages did {p} read than {q}?
- A shop with {z} shelves had {a} lamps and sold {b}. How many lamps does it have now?
- {q} is {z} years old and has ${a}. {Qhe} spends ${b}. How much does {qhe} have left?
- We need {a} chairs and {z} tables. We have {b} chairs. How many chairs are missing?
- Team A scored {a}, team B {z} and team C {b} points. How many points is team C behind team A?
- {p} walked {a} steps before lunch, {b} after lunch and {z} in the evening. How many more steps before lunch than after
  lunch?
- A box has {a} nails, {z} screws and {b} bolts. How many fewer bolts than nails are there?
- {p} has {a} stamps, {b} coins and {z} postcards. Work out how many more stamps than coins {he} has.
- There were {a} apples and {z} plums in a bowl. {b} apples were eaten. How many apples are in the bowl now?
- {p} picked {a} roses and {z} daisies and gave {b} roses to {q}. How many roses does {p} have left?
""")
PARTS = (("half", 2), ("half", 2), ("half", 2), ("a third", 3), ("a quarter", 4))


def _pair(rng: random.Random) -> tuple[int, int]:
    """The larger first."""
    small, large = sorted(rng.sample(range(2, rng.choice((20, 60, 100))), 2))
    return large, small


def story_more_than_other_has(rng: random.Random) -> Draft:
    a, b = _pair(rng)
    return Draft(
        MORE_THAN_OTHER.told(rng, idle=False, a=a, b=b),
        f"{a} is {b} more than the other number, so the other is {a} minus {b}.",
        f"print({a} - {b})",
        str(len(range(b, a))),
    )


def story_fewer_than_other_has(rng: random.Random) -> Draft:
    a, b = _pair(rng)
    return Draft(
        FEWER_THAN_OTHER.told(rng, idle=False, a=a, b=b),
        f"{a} is {b} fewer than the other number, so the other is {a} plus {b}.",
        f"print({a} + {b})",
        str(sum((a, b))),
    )


def story_half_as_many_total(rng: random.Random) -> Draft:
    part, k = rng.choice(PARTS)
    a = k * rng.randint(2, rng.choice((10, 30)))
    return Draft(
        PART_AS_MANY.told(rng, a=a, part=part),
        f"The second number is {part} of {a}; add it to {a}.",
        f"second = {a} / {k}\nprint({a} + second)",
        str(a // k * (k + 1)),
    )


def story_chain_of_three(rng: random.Random) -> Draft:
    a, b, k = rng.randint(3, 20), rng.randint(2, 12), rng.choice((2, 2, 3, 3, 4))
    return Draft(
        CHAIN.told(rng, idle=False, a=a, b=b, k=k),
        f"The second is {a} plus {b}; the third is {k} times that.",
        f"second = {a} + {b}\nprint({k} * second)",
        str(sum(a + b for _ in range(k))),
    )


def story_sum_and_times(rng: random.Random) -> Draft:
    k, small = rng.choice((2, 2, 3, 3, 4, 5)), rng.randint(3, rng.choice((14, 40)))
    t = small * (k + 1)
    return Draft(
        SUM_AND_TIMES.told(rng, idle=False, k=k, t=t),
        f"{k} parts and one part make {t}, so divide {t} by {k} plus 1.",
        f"parts = {k} + 1\nprint({t} / parts)",
        str(small),
    )


def story_times_then_difference(rng: random.Random) -> Draft:
    k, a = rng.choice((2, 2, 3, 4, 5, 6)), sized(rng, 60, 7)
    return Draft(
        TIMES_DIFFERENCE.told(rng, idle=False, k=k, a=a),
        f"The larger is {k} times {a}; subtract {a} from it.",
        f"larger = {k} * {a}\nprint(larger - {a})",
        str(a * (k - 1)),
    )


def story_more_than_times(rng: random.Random) -> Draft:
    k, a, b = rng.choice((2, 2, 2, 3, 3, 4)), rng.randint(8, rng.choice((20, 50))), rng.randint(2, 15)
    b += b == a
    return Draft(
        MORE_THAN_TIMES.told(rng, idle=False, k=k, a=a, b=b),
        f"{k} times {a}, and {b} more.",
        f"times = {k} * {a}\nprint(times + {b})",
        str(sum(a for _ in range(k)) + b),
    )


def story_before_and_after(rng: random.Random) -> Draft:
    b, a = _pair(rng)
    c, d = rng.sample(range(2, 40), 2)
    return Draft(
        BEFORE_AND_AFTER.told(rng, idle=False, a=a, b=b, c=c, d=d),
        f"Only the change from {a} to {b} is asked; {c} and {d} do not matter.",
        f"print({b} - {a})",
        str(len(range(a, b))),
    )


def story_other_part(rng: random.Random) -> Draft:
    t, k = _pair(rng)
    return Draft(
        OTHER_PART.told(rng, t=t, k=k),
        f"The other part is {t} minus {k}.",
        f"print({t} - {k})",
        str(len(range(k, t))),
    )


def story_worked_backwards(rng: random.Random) -> Draft:
    b, c = rng.randint(2, 30), rng.randint(2, 40)
    return Draft(
        BACKWARDS.told(rng, b=b, c=c),
        f"Before {b} went there were {c} plus {b}, and that was half, so double it.",
        f"half = {c} + {b}\nprint(half * 2)",
        str(sum((b, b, c, c))),
    )


def story_product_with_idle(rng: random.Random) -> Draft:
    n, e, z = rng.sample(range(3, 30), 3)
    return Draft(
        IDLE_PRODUCT.told(rng, n=n, e=e, z=z),
        f"{n} times {e}; {z} does not matter.",
        f"print({n} * {e})",
        str(sum(e for _ in range(n))),
    )


def story_difference_with_idle(rng: random.Random) -> Draft:
    a, b = _pair(rng)
    z = rng.choice([number for number in range(3, 40) if number not in (a, b)])
    return Draft(
        IDLE_DIFFERENCE.told(rng, a=a, b=b, z=z),
        f"Subtract {b} from {a}; {z} does not matter.",
        f"print({a} - {b})",
        str(len(range(b, a))),
    )
