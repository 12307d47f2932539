"""Word problems of parts: who is not in a fraction, two fractions gone, the rest of three, the whole found back."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.stories.scenes import Scenes

NOT_IN_FRACTION = Scenes("""
- {f} of the {t} pupils cycle to school. how many don't cycle?
- {f} of the {t} students in a club play chess. How many students do not play chess?
- Out of {t} seeds {f} sprouted. How many did not sprout?
- {t} people, {f} wear glasses, how many don't
- {p} drank {f} of a {t} ml bottle. How many ml are left?
- A tank of {t} liters is {f} full. How many liters are missing?
- {p} had {t} {toys} and gave away {f} of them. How many does {he} still have?
- {f} of {t} children came by bus. The others walked. How many walked?
- A book has {t} pages and {q} has read {f} of it. How many pages are left to read?
- There are {t} pupils and {f} of them are girls. How many boys are there?
- {f} of the {t} seats in a theater are sold. How many seats are free?
- I spent {f} of my ${t}. How much money do I have left?
- Of {t} eggs {f} were used for cakes. How many eggs remain?
- {p} has done {f} of a way of {t} km. How many km are still to go?
- {t} lamps, {f} of them burn. How many lamps do not burn?
""")

TWO_FRACTIONS = Scenes("""
- {p} has {t} <x=cards|stamps|shells>. {He} gives {f} of them to {q} and {g} of the original number to {r}. How many
  {x} does {he} keep?
- Of {t} flowers, {f} are roses, {g} are lilies and the rest are daisies. How many daisies are there?
- {t} pupils, {f} come by bus, {g} by bike, the rest walk, how many walk
- A club has {t} members. {f} of the members play tennis, {g} of the members play chess and the others do neither. How
  many are the others?
- {p} has ${t}. {He} spends {f} of it on rent and {g} of it on food. How much is left?
- {t} <cars|vans> are parked. {f} of all are red, {g} of all are blue and the rest white. How many are white?
- A farmer has {t} ha. Wheat grows on {f} of the land and corn on {g} of the land. On how many ha grows neither?
- In a box of {t} {food}, {f} of the box is sold on {day} and {g} of the full box on {day2}. How many are unsold?
- A class trip has {t} people: {f} are boys, {g} are girls and the rest are parents. How many parents are there?
- {t} pages: {f} have pictures, {g} have tables, the rest only text. How many pages have only text?
- {q} cuts {f} and {g} off a ribbon of {t} cm, both measured from the whole ribbon. How many cm remain?
- From {t} liters in a tank {f} of the total go to the garden and {g} of the total to the pool. How many liters stay?
""")

TWO_PERCENTS = Scenes("""
- In a box of {t} pens, {a}% are blue, {b}% are red and the rest are black. How many pens are black?
- {t} votes: {a}% for {p}, {b}% for {q}, the rest for {r}. How many votes did {r} get?
- {t} cars, {a}% white, {b}% black, others grey, how many grey
- A school has {t} pupils. {a}% come by bus and {b}% by bike; all the others walk. How many walk?
- Of {t} guests, {a} percent order fish, {b} percent order meat and the others a salad. How many salads are ordered?
- {p} earns ${t}. {a}% goes to rent and {b}% to food. How many dollars are left?
- A garden has {t} flowers: {a}% roses, {b}% tulips and the rest daisies. How many daisies are in it?
- {a}% of {t} people like tea best, {b}% like coffee best, the rest like juice best. How many like juice best?
- A library has {t} books. {a}% are novels, {b}% are comics, and the remaining ones are guides. How many guides are
  there?
- There were {t} tickets. {a}% of them sold on {day}, {b}% of them on {day2}. How many were never sold?
- {t} animals live on a farm, {a}% are cows and {b}% are pigs, the rest are sheep. Find the number of sheep.
- From {t} emails {a}% are ads and {b}% are news. How many emails are neither?
""")

SLICES_LEFT = Scenes("""
- A <pizza|cake|pie> is cut into {n} slices. {p} eats {a} slices and {q} eats {b}. What fraction of it is left?
- {n} slices, {a} and {b} eaten, fraction left in lowest terms
- There are {n} pieces of cake. {p} takes {a} and {q} takes {b}. Which fraction of the cake remains?
- A chocolate bar has {n} squares. I eat {a} and my sister {b}. What fraction of the bar is not eaten?
- A pie had {n} equal pieces. {a} were eaten at noon and {b} at night. What simplified fraction remains?
- Out of {n} equal parts of a loaf, {a} and then {b} are used. What fraction of the loaf is there still?
- what fraction of a pizza with {n} slices is left after {p} ate {a} and {q} ate {b}
- {p} cuts a tart in {n} equal pieces and gives {a} to {q} and {b} to {r}. What fraction of the tart does {he} have
  now?
- If {a} and {b} of {n} slices are gone, which part of the pizza is left? Write a fraction.
- The melon is in {n} equal slices. {q} eats {a}, {r} eats {b}. Fraction of the melon left?
- A bar of {n} pieces: {a} pieces go to {p} and {b} to {q}. Give the remaining fraction of the bar.
- {n} equal slices make a quiche. {a} are sold in the morning and {b} after. What fraction of the quiche is unsold?
""")

WHOLE_BACK = Scenes("""
- {p} spent {part} of {his} money on shoes, then {part2} of the remainder on a hat. {He} has ${left} left. How much
  did {he} have at first?
- {q} ate {part} of the {food}, and {r} ate {part2} of what was left. Now {left} are there. How many were there at
  first?
- {part} gone, then {part2} of the rest gone, {left} left, how many at the start
- A shop sold {part} of its {things} on {day} and {part2} of the rest on {day2}. {left} are left. How many did it
  have?
- I read {part} of a book, then {part2} of the remaining pages. {left} pages are left. How many pages has the book?
- A tank lost {part} of its water, then {part2} of what remained. {left} liters are in it. How many liters were in it?
- {p} walked {part} of the way, rested, and walked {part2} of the rest. {left} km are still ahead. How long is the
  way, in km?
- {part} of the guests left at nine, {part2} of the others at ten. {left} guests stayed. How many guests were there?
- {q} gave {part} of {qhis} {toys} to {p} and {part2} of the remaining ones to {r}, and kept {left}. How many had
  {qhe} at first?
- My sister used {part} of a ribbon and then {part2} of what was left. {left} cm remain. How many cm was the ribbon?
- A farmer sold {part} of the eggs and broke {part2} of those left. {left} are whole. How many eggs were there?
- First {part} of the money is spent, then {part2} of the remaining money; ${left} remain. How much money was there?
""")

TWO_PARTS_ADDED = Scenes("""
- What is {part} of {a} plus {part2} of {b}?
- {part} of {a} + {part2} of {b}
- Add {part} of {a} to {part2} of {b}.
- take {part} of {a} and {part2} of {b} and add them
- {p} gets {part} of {a} <stickers|cookies> and {part2} of {b} more. How many is that?
- How much is {part} of {a} and {part2} of {b} together?
- Calculate the sum of {part} of {a} and {part2} of {b}.
- {q} gives me {part} of {qhis} {a} {toys}, and {r} gives me {part2} of {b}. How many do I get?
- I use {part} of {a} eggs for a cake and {part2} of {b} eggs for rolls. How many eggs do I use?
- Find {part} of {a}, find {part2} of {b}, and give their total.
- work out {part} of {a} plus {part2} of {b}
- The total of {part} of {a} and {part2} of {b} is what number?
""")

SUM_THEN_NOT = Scenes("""
- There are {a} girls and {b} boys in a class. {c} of them wear glasses. How many do not wear glasses?
- A farm has {a} cows and {b} sheep. {c} of the animals are sick. How many are healthy?
- {a} men and {b} women, {c} have tickets, how many don't
- {p} has {a} red and {b} blue balloons. {c} of them burst. How many balloons did not burst?
- {a} adults and {b} children are on a trip. {c} of them stay on the bus. How many get off?
- In a lot there are {a} cars and {b} vans. {c} of the vehicles are sold. How many are not sold?
- {q} baked {a} rolls and {b} muffins. {c} of these were eaten. How many were not eaten?
- The choir has {a} high and {b} low voices, and {c} singers are ill today. How many can sing?
- A shelf has {a} novels and {b} comics. {c} of the books are lent out. How many are on the shelf?
- From {a} apples and {b} pears {c} fruits were bad. How many fruits were good?
- {a} first graders and {b} second graders; {c} of them swim already. How many of them cannot swim yet?
- A team of {a} nurses and {b} doctors works in a ward. {c} of them are on holiday. How many are at work?
""")

THIRD_PART = Scenes("""
- {p} has {t} balloons: {a} red, {b} blue and the rest are green. How many are green?
- There were {a} red, {b} green and some blue balls in a bag, {t} altogether. How many blue balls were there?
- {t} pupils, {a} walk, {b} take the bus, the others cycle, how many cycle
- A farm has {t} animals. {a} are cows, {b} are pigs and all the others are hens. How many hens are there?
- The three friends {p}, {q} and {r} have {t} {toys}. {p} has {a} and {q} has {b}. How many does {r} have?
- A rope of {t} cm is cut into three pieces. Two are {a} cm and {b} cm long. How long is the third, in cm?
- In {t} days of holiday {a} were sunny, {b} were cloudy, and it rained on the rest. How many days did it rain?
- {q} spent ${t}: ${a} on food, ${b} on books and the rest on a game. What was the price of the game?
- Together three boxes weigh {t} kg. The first is {a} kg and the second {b} kg. What does the third weigh?
- On a shelf of {t} books are {a} novels and {b} comics, the others are guides. How many guides are there?
- A choir of {t}: {a} girls, {b} boys and a number of adults. how many adults sing
- {t} marks were given, {a} of them A, {b} of them B, the remaining ones C. How many C were given?
""")

SEVERAL_KINDS_LESS = Scenes("""
- A basket holds {a} apples, {b} bananas and {c} kiwis. {d} apples and {e} bananas are eaten. How many fruits are
  left?
- {a} pens, {b} rulers, {c} glue sticks, {d} pens and {e} rulers lost, how many things left
- A shop has {a} hats, {b} scarves and {c} belts. It sells {d} hats and {e} scarves. How many things does it still
  have?
- {p} has {a} red, {b} blue and {c} green {toys}. {He} loses {d} red and {e} blue ones. How many has {he} now?
- On a farm are {a} cows, {b} pigs and {c} goats. {d} cows and {e} pigs are sold. How many animals stay?
- There are {a} roses, {b} tulips and {c} lilies in the yard. {d} roses and {e} tulips wither. How many flowers
  remain?
- {a} boys, {b} girls and {c} adults came to a party. {d} boys and {e} girls went home. How many people are still
  there?
- The lot has {a} cars, {b} vans, {c} bikes. {d} cars and {e} vans drive off. How many vehicles are in the lot?
- {q} bakes {a} rolls, {b} buns and {c} pies and gives away {d} rolls and {e} buns. How many baked things are left?
- A library gets {a} novels, {b} comics and {c} guides back; then {d} novels and {e} comics are lent. How many are in?
- Box: {a} screws, {b} nails, {c} hooks. Used: {d} screws, {e} nails. How many pieces are in the box now?
- In a pond swim {a} ducks, {b} swans and {c} geese. {d} ducks and {e} swans fly away. How many birds are in the pond?
""")

LOSS_THEN_GAIN = Scenes("""
- A farmer has {a} sheep. He sells {b} and buys {c} new ones. How many sheep does he have now?
- There are {a} people on a train. {b} get off and {c} get on. How many people are on the train then?
- had {a}, lost {b}, got {c}, how many now
- {p} had {a} {toys}. {He} gave {b} to {q} and then got {c} from {r}. How many does {he} have now?
- A library had {a} books. {b} were lent out and {c} were brought back. How many books are there now?
- I had ${a}, spent ${b} and earned ${c}. How much money do I have?
- The tank held {a} liters. {b} liters were used, then {c} liters were filled in. How many liters are in it?
- {a} children are in a pool. {b} go out and {c} come in. how many children are in the pool now
- A team with {a} players loses {b} and signs {c} new ones. How many players are in the team?
- {q} had {a} points, lost {b} and then won {c}. What are {qhis} points now?
- A club had {a} members. {b} left and {c} joined. Give the number of members it has now.
- In a shop stand {a} bikes. {b} are sold on {day} and {c} are delivered on {day2}. How many bikes are in the shop?
- A tree had {a} birds in it; {b} flew off and {c} others came. How many birds are in the tree?
""")

BOTH_OF_TWO = Scenes("""
- In a group of {t} people {a} speak English, {b} speak French and everyone speaks at least one. How many speak both?
- {t} pupils, {a} play tennis, {b} play chess, all play something, how many play both
- All {t} guests ate something: {a} had soup and {b} had salad. How many had soup and salad?
- {a} of {t} children like apples, {b} like pears, and nobody likes neither. How many like both?
- Each of {t} members sings or dances. {a} sing and {b} dance. How many do both?
- In a street of {t} houses, {a} have a cat, {b} have a dog and each house has at least one of them. How many have
  both?
- There are {t} shops. {a} sell bread, {b} sell milk, and every shop sells bread or milk. How many sell both?
- {t} workers all drive or cycle to work; {a} drive, {b} cycle. How many do both?
- Every one of {t} students takes art or music. {a} take art, {b} take music. How many students take both?
- Find how many of {t} people read both papers if {a} read the Post, {b} the Times, and each reads one at least.
- {p} asked {t} people. {a} have a car, {b} a bike, none has neither. How many have a car and a bike?
- {a} of the {t} campers swim and {b} row, and everybody does one of them or both. How many campers do both?
""")
PARTS = (("half", 2), ("half", 2), ("a third", 3), ("a quarter", 4), ("a fifth", 5))


def story_fraction_others(rng: random.Random) -> Draft:
    bottom = rng.choice((3, 4, 5, 6, 8, 10))
    top = rng.choice([number for number in range(1, bottom) if Fraction(number, bottom).denominator == bottom])
    t = bottom * rng.randint(3, 40)
    return Draft(
        NOT_IN_FRACTION.told(rng, t=t, f=f"{top}/{bottom}"),
        f"Take {top}/{bottom} of {t} away from {t}.",
        f"part = {t} * {top} // {bottom}\nprint({t} - part)",
        str(int(t * Fraction(bottom - top, bottom))),
    )


def story_two_fractions_gone(rng: random.Random) -> Draft:
    n, m = rng.sample((2, 3, 4, 5, 6, 8), 2)
    t = 120 // rng.choice((1, 1, 2, 5)) * rng.randint(1, 4)
    while t % n or t % m:
        n, m = rng.sample((2, 3, 4, 6), 2)
    return Draft(
        TWO_FRACTIONS.told(rng, t=t, f=f"1/{n}", g=f"1/{m}"),
        f"Both fractions, 1/{n} and 1/{m}, are of the {t}; take both away.",
        f"print({t} - {t} // {n} - {t} // {m})",
        str(int(t * (1 - Fraction(1, n) - Fraction(1, m)))),
    )


def story_two_percents_rest(rng: random.Random) -> Draft:
    a, b = rng.sample(range(10, 50, 5), 2)
    t = 20 * rng.randint(2, 30)
    return Draft(
        TWO_PERCENTS.told(rng, t=t, a=a, b=b),
        f"The rest is 100 minus {a} minus {b} percent of {t}.",
        f"rest = 100 - {a} - {b}\nprint({t} * rest // 100)",
        str(t - t * a // 100 - t * b // 100),
    )


def fraction_of_slices_left(rng: random.Random) -> Draft:
    n = rng.choice((6, 8, 8, 10, 12, 16))
    a, b = rng.sample(range(1, n // 2 + 1), 2)
    return Draft(
        SLICES_LEFT.told(rng, idle=False, n=n, a=a, b=b),
        f"{n} minus {a} minus {b} slices are left, out of {n}.",
        f"from fractions import Fraction\n\nprint(Fraction({n} - {a} - {b}, {n}))",
        str(1 - Fraction(a, n) - Fraction(b, n)),
    )


def story_whole_from_what_is_left(rng: random.Random) -> Draft:
    (part, k), (part2, m) = rng.choice(PARTS), rng.choice(PARTS)
    whole = k * m * rng.randint(2, 14)
    left = whole * (k - 1) * (m - 1) // (k * m)
    return Draft(
        WHOLE_BACK.told(rng, idle=False, part=part, part2=part2, left=left),
        f"{left} is left after {part2} of the rest went; undo that, then undo {part}.",
        f"before = {left} * {m} // ({m} - 1)\nprint(before * {k} // ({k} - 1))",
        str(whole),
    )


def two_parts_added(rng: random.Random) -> Draft:
    (part, k), (part2, m) = rng.choice(PARTS), rng.choice(PARTS)
    a, b = k * rng.randint(2, 50), m * rng.randint(2, 50)
    return Draft(
        TWO_PARTS_ADDED.told(rng, idle=False, part=part, part2=part2, a=a, b=b),
        f"Add {part} of {a} and {part2} of {b}.",
        f"print({a} / {k} + {b} / {m})",
        str(a // k + b // m),
    )


def story_sum_then_not(rng: random.Random) -> Draft:
    a, b = rng.sample(range(4, 60), 2)
    c = rng.choice([number for number in range(2, a + b - 1) if number not in (a, b)])
    return Draft(
        SUM_THEN_NOT.told(rng, a=a, b=b, c=c),
        f"There are {a} plus {b}; {c} are not asked for.",
        f"total = {a} + {b}\nprint(total - {c})",
        str(len(range(c, a + b))),
    )


def story_third_part(rng: random.Random) -> Draft:
    a, b = rng.sample(range(3, 60), 2)
    rest = rng.randint(2, 50)
    return Draft(
        THIRD_PART.told(rng, t=a + b + rest, a=a, b=b),
        f"The third part is {a + b + rest} minus {a} minus {b}.",
        f"print({a + b + rest} - {a} - {b})",
        str(rest),
    )


def story_several_kinds_less(rng: random.Random) -> Draft:
    a, b, c = rng.sample(range(5, 40), 3)
    d, e = rng.randint(2, a - 1), rng.randint(2, b - 1)
    return Draft(
        SEVERAL_KINDS_LESS.told(rng, a=a, b=b, c=c, d=d, e=e),
        f"Add {a}, {b} and {c}, then take {d} and {e} away.",
        f"total = {a} + {b} + {c}\nprint(total - {d} - {e})",
        str((a - d) + (b - e) + c),
    )


def story_loss_then_gain(rng: random.Random) -> Draft:
    a = rng.randint(12, rng.choice((50, 300)))
    b, c = rng.sample(range(2, a), 2)
    return Draft(
        LOSS_THEN_GAIN.told(rng, a=a, b=b, c=c),
        f"{b} go from {a}, then {c} come.",
        f"left = {a} - {b}\nprint(left + {c})",
        str(len(range(b, a)) + c),
    )


def both_of_two_groups(rng: random.Random) -> Draft:
    both, only_a, only_b = rng.randint(2, 20), *rng.sample(range(3, 30), 2)
    a, b, t = only_a + both, only_b + both, only_a + only_b + both
    return Draft(
        BOTH_OF_TWO.told(rng, idle=False, t=t, a=a, b=b),
        f"{a} and {b} count those in both twice, so subtract {t}.",
        f"print({a} + {b} - {t})",
        str(both),
    )
