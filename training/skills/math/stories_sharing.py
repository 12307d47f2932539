"""Word problems about sharing, giving to each, room that is left, sets, fractions of things and of what is left."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import sized
from training.skills.stories.scenes import Scenes

WITH_FRIENDS = Scenes("""
- {p} shares {t} {food} equally with {n} friends. How many {food} does each <person|of them> get, {p} included?
- {p} and {his} {n} <cousins|friends|sisters> divide {t} {toys} equally among themselves. How many does each one get?
- I split {t} <x=grapes|cookies|nuts> fairly between myself and {n} classmates. How many {x} do I get?
- {q} and {n} others paid ${t} together, everyone the same. How much did {q} pay?
- A boy and {n} of his friends found {t} <x=shells|coins|chestnuts> and shared them equally. How many {x} did each get?
- {p} plays cards with {n} friends. All {t} cards are dealt out equally. How many cards does each player have?
- Mom bakes {t} <x=muffins|waffles|buns>. She and her {n} children eat the same number of them. How many {x} does each
  eat?
- {p} invites {n} friends. {p} and the friends eat {t} {food}, all the same number. How many does each eat?
- {t} chores are shared equally by {p} and {his} {n} roommates. How many chores does each have?
- The captain and {n} sailors share {t} gold coins equally. How many coins are there for each?
- {p} and {n} workmates carry {t} boxes, each the same number. How many boxes does {p} carry?
- A bag of {t} <x=candies|mints|dates> is for {p} and {n} friends in equal parts. How many {x} is one part?
- {t} {toys} for me and my {n} brothers, the same number each. How many do I get?
- {p} wants to keep a fair share of {t} {food} and give the same share to each of {n} neighbors. How many does {p} keep?
- Together with {n} teammates, {p} washed {t} cars. Each of them washed equally many. How many cars did {p} wash?
""")

GIVE_EACH = Scenes("""
- A bag of {t} lollipops: {n} kids take {e} each. How many are left?
- write a program: {n} kids, {e} sweets each, {t} sweets available. How many sweets remain?
- {t} <x=sweets|pens>, {n} kids get {e} each, how many {x} are left over?
- {p} has {t} {food}. {He} gives {e} to each of {his} {n} friends. How many {food} are left?
- A teacher has {t} <x=stickers|pens|sheets of paper>. {n} pupils get {e} each. How many {x} does the teacher have left?
- A rope is {t} cm long. {p} cuts off {n} pieces of {e} cm. How long is the rest?
- {p} had ${t} and bought {n} tickets at ${e} each. How much money is left?
- {t} <x=nuts|seeds|berries> lay on the ground. {n} squirrels took {e} each. How many {x} are still there?
- A book has {t} pages. {q} reads {e} pages a day for {n} days. How many pages does {qhe} still have to read?
- The <tank|barrel> holds {t} liters of water. {n} plants get {e} liters each. How much water remains?
- A shop has {t} {toys} and sells {e} a day. How many are there after {n} days?
- {p} takes {t} photos and puts {e} on each of {n} album pages. How many photos are not in the album?
- There are {t} children. {n} teams of {e} are playing and the others watch. How many watch?
- {t} {food}, {n} kids, {e} for each kid, how many remain?
- {q} bakes {t} <x=rolls|scones|pies> and fills {n} bags with {e} each. How many {x} are not in a bag?
- {p} wants to cycle {t} km. {He} has ridden {e} km on each of {n} days. How many km are still ahead?
- {p} has {t} flyers and gives {e} to each of {n} helpers. Work out how many flyers {he} has left.
- Grandpa has {t} chocolates and hands {e} of them to each of {n} grandchildren. How many does he keep?
- From {t} beads {p} makes {n} bracelets with {e} beads each. How many beads does {he} have left over?
""")

ROOM = Scenes("""
- Compute the number of seats left: {t} seats, {n} buses with {e} people each arrive.
- {t} seats, {n} groups of {e} came. Free seats?
- A <truck|lift|bridge> can carry {t} kg. {n} <x=crates|boxes|sacks> of {e} kg are on it. How many more kg can it carry?
- A hall has {t} seats. {n} groups of {e} people sit down. How many seats are still free?
- {p}'s album has room for {t} <x=stamps|photos|cards>. {n} pages with {e} each are full. How many {x} still fit in?
- A memory card holds {t} files. {p} copied {n} folders of {e} files each. How many more files fit on it?
- The parking lot has {t} places and there are {n} full rows of {e} cars. How many places are empty?
- A <bucket|pot|bath> holds {t} cups. I pour in {n} jugs of {e} cups each. How many cups are missing until it is full?
- A plane has {t} seats and {n} tours of {e} people have booked. How many seats can still be sold?
- {p} needs {t} points to win and scored {e} points in each of {n} rounds. How many points are missing?
- The class wants to collect {t} cans. {n} pupils have brought {e} each. How many cans are still needed?
- {q} has to <write|learn> {t} words. {Qhe} did {e} words a day for {n} days. How many words are to go?
- A shelf has space for {t} books. {p} fills it with {n} sets of {e} books. How many more books can stand on it?
- room for {t}, {n} groups of {e} inside, how many more can come?
- A ferry takes {t} cars. {n} lanes have {e} cars each so far. How many more cars can drive on?
- {p} wants a <scooter|watch|drone> for ${t} and has saved ${e} a week for {n} weeks. How much more does {he} need?
- A stadium block has {t} places. {n} rows of {e} fans are taken. For how many more fans is there room?
""")

MORE_NEEDED = Scenes("""
- {n} <kids|guests> need {e} each, I have {h}. How many are missing?
- {p} wants to make {n} <necklaces|bracelets> with {e} beads each but has only {h} beads. How many more beads does {he}
  need?
- {n} guests get {e} {food} each. There are {h} {food}. How many more are needed?
- A teacher needs {e} <x=sheets|pencils|crayons> for each of {n} pupils and has {h}. How many {x} are missing?
- {q} has ${h} and wants {n} <tickets|plants> at ${e} each. How much more money does {qhe} need?
- I want to fill {n} {boxes} with {e} {toys} each. I have {h}. How many more do I need?
- {n} shirts need {e} buttons each. The tailor has {h} buttons. How many buttons must be bought?
- A baker needs {e} eggs for a cake and plans {n} cakes. There are {h} eggs. How many eggs must still be bought?
- {n} tables with {e} chairs each are planned. {h} chairs are here. How many chairs are missing?
- {p} plans to read {e} pages a day for {n} days and has read {h} pages so far. How many pages are left in the plan?
- {n} teams of {e} players are wanted, {h} players have signed up. How many more players are needed?
- A wall needs {n} rows of {e} bricks. The mason has laid {h} bricks. How many more bricks does the wall need?
- To build {n} carts {p} needs {e} screws per cart. In the drawer are {h} screws. How many more does {he} have to get?
- have {h}, need {e} for each of {n}, how many more?
- {p} owes ${e} to each of {n} friends and has ${h}. How much more does {he} need to pay them all?
- {n} flower beds with {e} tulips each: the gardener already has {h} tulips. How many more should the gardener buy?
""")

BOTH_EACH = Scenes("""
- {p} has {n} bags with {a} red marbles and {b} blue marbles in each. How many marbles does {he} have in total?
- {n} <x=kids|guests> get {a} <rolls|cookies> and {b} <juices|apples> each, how many things in all?
- Each gift bag has {a} <candies|mints> and {b} <toys|stickers>. {p} makes {n} bags. How many things does {he} need?
- {n} people each <order|buy> a sandwich for ${a} and a drink for ${b}. What is the bill?
- Every one of {n} vans carries {a} children and {b} adults. How many people is that?
- {p} does {a} push-ups and {b} sit-ups every morning. How many exercises is that in {n} mornings?
- A room gets {a} chairs and {b} tables. How many pieces of furniture do {n} rooms need?
- {n} baskets hold {a} apples and {b} pears each. How many fruits are there?
- A bouquet has {a} roses and {b} lilies. How many flowers are in {n} bouquets?
- On each of {n} days {q} reads {a} pages in the morning and {b} at night. How many pages is that in all?
- Each of {n} teams has {a} girls and {b} boys. How many children play?
- A ticket costs ${a} and popcorn ${b}. {n} friends each want both. How much money do they need?
- {n} boxes with {a} red and {b} blue pens each, how many pens?
- The farmer has {n} pens with {a} sheep and {b} goats in each. How many animals are there?
- For one costume {p} needs {a} yards of silk and {b} yards of cotton. How many yards does {he} need for {n} costumes?
- Each of {n} rooms has {a} chairs and {b} lamps. Find how many things that is in all.
- {n} campers each bring {a} shirts and {b} pairs of socks. How many items is that altogether?
- {p} packs {n} lunches with {a} cookies and {b} carrots in every one. How many pieces of food does {he} pack?
""")

FOR_EVERY = Scenes("""
- For every {s} <bottles|cans> {p} returns, {he} gets {e} cents. How many cents does {he} get for {t}?
- A <recipe|sauce> needs {e} <spoons|cups> of sugar for {s} people. How many are needed for {t} people?
- In a <club|school> there are {e} boys for every {s} girls. There are {t} girls. How many boys are there?
- {s} batches of bread take {e} kg of flour. How many kg of flour do {t} batches take?
- For {s} good grades {q} gets {e} stickers. {Qhe} has {t} good grades. How many stickers is that?
- A machine makes {e} <x=toys|cups|bolts> every {s} minutes. How many {x} does it make in {t} minutes?
- A train goes {e} km in {s} minutes. How many km does it go in {t} minutes at that speed?
- {s} tickets for rides cost ${e}. How much do {t} tickets cost?
- Paint: {e} drops of blue for every {s} drops of white. How many drops of blue go with {t} drops of white?
- The shop gives {e} free {food} for every {s} bought. {p} buys {t}. How many free ones does {he} get?
- {e} cents for every {s} steps, {t} steps, how many cents?
- A cleaner uses {e} liters of soap for {s} floors. How many liters are used for {t} floors?
- On a trip there must be {e} adults for every {s} children. {t} children go. How many adults are needed?
- For every {s} trees a town plants {e} bushes. It plants {t} trees. Work out how many bushes it plants.
- {p} knits {e} caps out of {s} balls of wool. How many such caps can {he} knit out of {t} balls?
- For every {s} seats in a hall there are {e} lamps. The hall has {t} seats. How many lamps does it have?
""")

THEN_SOME = Scenes("""
- {p} had {t} {toys}. {He} gave {part} of them to {q} and lost {b}. How many does {he} have left?
- A shop had {t} {things}. It sold {part} of them on {day} and {b} more on {day2}. How many are left?
- {q} has {t} pages to read. {Qhe} reads {part} of them today and {b} pages tomorrow. How many pages are still to read?
- I had ${t}. I spent {part} of it on rent and ${b} on food. How much do I have now?
- There were {t} people at a party. {part} of them left at nine and {b} left at ten. How many people stayed?
- {p} baked {t} {baked}. {part} were sold and {b} were eaten. How many {baked} remain?
- A tank has {t} liters. {part} of the water leaks out and then {b} liters are used. How many liters are left?
- A farmer has {t} <x=sheep|hens|ducks>. {part} of them are sold and {b} run away. How many {x} are left?
- {p} needs to <pick|wash> {t} apples. {part} are done before lunch and {b} after lunch. How many are still to do?
- A tape is {t} cm long. {q} uses {part} of it for a box and {b} cm for a letter. How many cm are left?
- {t} {food}, {part} of them gone, then {b} more gone, how many left?
- On a train with {t} people, {part} get off at the school and {b} at the station. How many people stay on the train?
- {p} has to drive {t} miles. {He} drives {part} of the way before noon and {b} miles after. How many miles are left?
- A jar had {t} candies. {p} ate {part} of them, then {q} ate {b}. How many candies are in the jar now?
- Of {t} seeds, {part} were eaten by birds and {b} never came up. How many seeds grew?
""")

PART_OF_REST = Scenes("""
- I read {part} of a {t} page book yesterday and {part2} of the rest today. How many pages are left?
- {p} had {t} balloons and sold {part} of them in the morning and {part2} of the rest in the afternoon. How many were
  left?
- {p} had {t} {food}. {He} ate {part} of them and gave {part2} of the rest to {q}. How many are left?
- A shop had {t} {things}. {part} were sold on {day} and {part2} of what was left on {day2}. How many are still there?
- {q} has ${t}. {Qhe} spends {part} on clothes and {part2} of the remaining money on food. How much is left?
- A book has {t} pages. {p} reads {part} of it on {day} and {part2} of the rest on {day2}. How many pages remain?
- {t} students are in the hall. {part} of them go home, then {part2} of the others go to the gym. How many are still in
  the hall?
- I drank {part} of {t} ml of juice, and my brother drank {part2} of the rest. How many ml are left?
- {t} cars are on a lot. {part} are sold, and {part2} of the remaining cars are rented out. How many cars are left?
- {p} has a rope of {t} cm. {He} cuts off {part} and then {part2} of what is left. How long is it now, in cm?
- Of {t} trees, {part} are oaks and {part2} of the others are pines. The rest are birches. How many birches are there?
- A farmer sells {part} of {t} eggs and uses {part2} of the rest. How many eggs does the farmer have then?
- {t} {toys}: {part} go to {p}, {part2} of the rest to {q}, how many remain?
- {p} collected {t} shells. {part} of them broke. {He} gave {part2} of the whole ones away. How many did {he} keep?
- {q} won ${t}. {part} went to tax, then {part2} of the rest to {qhis} parents. How much did {qhe} keep?
- There were {t} balloons. {part} popped, and {part2} of those left flew away. How many balloons were left in the end?
""")

FRACTION = Scenes("""
- How many are {f} of {t} {toys}?
- {f} of the {t} pupils in a school <come by bus|wear glasses|play chess>. How many pupils is that?
- {p} has {t} {toys}. {f} of them are {color}. How many are {color}?
- {p} ate {f} of {t} {food}. How many {food} did {he} eat?
- A tank holds {t} liters and is {f} full. How many liters are in it?
- {q} has finished {f} of a book of {t} pages. How many pages has {qhe} read?
- {f} of ${t} is for rent. How many dollars are for rent?
- Of {t} eggs {f} are brown. How many brown eggs are there?
- A trip is {t} km long and we have done {f} of it. How many km have we done?
- There are {t} animals on a farm and {f} of them are <x=cows|pigs|hens>. How many {x} are there?
- The team won {f} of its {t} games. How many games did it win?
- I slept {f} of {t} hours. How many hours did I sleep?
- {f} of the {t} seats on the plane are taken. How many seats are taken?
- {p} gives {f} of {his} {t} {things} to {q}. How many does {q} get?
- {t} trees stand in a park and {f} of them are <maples|oaks>. How many <|such >trees are that?
- {q} practised {f} of {t} songs for the concert. How many songs did {qhe} practise?
- In a vote {f} of {t} members said yes. How many members said yes?
""")
PARTS = (("half", 2), ("half", 2), ("a third", 3), ("a quarter", 4), ("a fifth", 5), ("a tenth", 10))
FRACTIONS = (("half", 1, 2), ("one third", 1, 3), ("two thirds", 2, 3), ("a quarter", 1, 4), ("three quarters", 3, 4),
             ("2/3", 2, 3), ("3/4", 3, 4), ("2/5", 2, 5), ("3/5", 3, 5), ("3/8", 3, 8), ("5/6", 5, 6))  # fmt: skip


def story_share_with_friends(rng: random.Random) -> Draft:
    n, each = rng.randint(2, 9), rng.randint(2, rng.choice((9, 25)))
    t = (n + 1) * each
    return Draft(
        WITH_FRIENDS.told(rng, t=t, n=n),
        f"{n} and one more share {t}, so divide by {n} plus 1.",
        f"people = {n} + 1\nprint({t} / people)",
        str(each),
    )


def story_give_to_each(rng: random.Random) -> Draft:
    n, e, rest = rng.randint(2, 12), rng.randint(2, rng.choice((9, 20))), sized(rng, 60)
    t = n * e + rest
    return Draft(
        GIVE_EACH.told(rng, t=t, n=n, e=e),
        f"{n} times {e} go; subtract that from {t}.",
        f"gone = {n} * {e}\nprint({t} - gone)",
        str(rest),
    )


def story_room_left(rng: random.Random) -> Draft:
    n, e = rng.randint(2, 12), rng.randint(3, rng.choice((12, 40)))
    t = (n * e // 10 + rng.randint(1, 15)) * 10
    return Draft(
        ROOM.told(rng, t=t, n=n, e=e),
        f"{n} times {e} are there already; subtract that from {t}.",
        f"there = {n} * {e}\nprint({t} - there)",
        str(len(range(n * e, t))),
    )


def story_more_for_groups(rng: random.Random) -> Draft:
    n, e = rng.randint(3, 20), rng.randint(2, 12)
    h = rng.randint(2, n * e - 2)
    return Draft(
        MORE_NEEDED.told(rng, n=n, e=e, h=h),
        f"{n} times {e} are needed; subtract the {h} that are there.",
        f"needed = {n} * {e}\nprint(needed - {h})",
        str(sum(e for _ in range(n)) - h),
    )


def story_each_gets_both(rng: random.Random) -> Draft:
    a, b, n = rng.randint(2, 15), rng.randint(2, 12), rng.randint(3, rng.choice((10, 30)))
    return Draft(
        BOTH_EACH.told(rng, a=a, b=b, n=n),
        f"Each has {a} plus {b}; multiply by {n}.",
        f"each = {a} + {b}\nprint({n} * each)",
        str(n * a + n * b),
    )


def story_for_every(rng: random.Random) -> Draft:
    s, e = rng.sample(range(2, 13), 2)
    groups = rng.randint(2, 9)
    return Draft(
        FOR_EVERY.told(rng, s=s, e=e, t=s * groups),
        f"{s * groups} has {s * groups} divided by {s} groups, with {e} for each.",
        f"groups = {s * groups} / {s}\nprint(groups * {e})",
        str(sum(e for _ in range(groups))),
    )


def story_half_then_some(rng: random.Random) -> Draft:
    part, k = rng.choice(PARTS)
    t = k * rng.randint(4, max(8, 240 // k))
    b = rng.randint(2, t - t // k - 1)
    return Draft(
        THEN_SOME.told(rng, t=t, part=part, b=b),
        f"Take {part} of {t} away from {t}, then {b} more.",
        f"left = {t} - {t} / {k}\nprint(left - {b})",
        str(t * (k - 1) // k - b),
    )


def story_part_then_part(rng: random.Random) -> Draft:
    (part, k), (part2, m) = rng.choice(PARTS), rng.choice(PARTS)
    t = k * m * rng.randint(2, max(3, 240 // (k * m)))
    return Draft(
        PART_OF_REST.told(rng, t=t, part=part, part2=part2),
        f"Take {part} of {t} away, then {part2} of what is left.",
        f"left = {t} - {t} / {k}\nleft = left - left / {m}\nprint(left)",
        str(t * (k - 1) * (m - 1) // (k * m)),
    )


def story_fraction_of_things(rng: random.Random) -> Draft:
    f, top, bottom = rng.choice(FRACTIONS)
    t = bottom * rng.randint(3, rng.choice((8, 30)))
    return Draft(
        FRACTION.told(rng, t=t, f=f),
        f"{f.capitalize()} of {t}: {f'multiply by {top} and ' if top > 1 else ''}divide by {bottom}.",
        f"print({t}{f' * {top}' if top > 1 else ''} / {bottom})",
        str(int(Fraction(top, bottom) * t)),
    )
