"""Word problems of groups of groups: so many a day for each, packs handed out, sacks sold, what is unharmed."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.math.amounts import money, price
from training.skills.stories.scenes import Scenes, shown

THREE_FACTORS = Scenes("""
- {p} bakes {a} batches of <x=cookies|rolls|scones> a day with {b} in a batch. How many {x} does {he} bake in {c}
  days?
- A hen lays {a} eggs a week. How many eggs do {b} hens lay in {c} weeks?
- {p} swims {a} times a week and does {b} laps each time. How many laps are that in {c} weeks?
- {a} <nurses|drivers|clerks> each work {b} hours a day. How many hours do they work in {c} days altogether?
- {a} cows, {b} liters of milk a day each, {c} days, how many liters
- There are {a} <floors|corridors> with {b} rooms on each, and {c} beds in each room. How many beds are there?
- Each of {a} children reads {b} pages a day. How many pages do they read together in {c} days?
- A school has {a} classes. Each has {b} tables, and {c} pupils sit at a table. How many pupils does the school have?
- {q} has {a} boxes. In each box are {b} bags, and each bag has {c} <x=candies|nuts|beads>. How many {x} are there?
- please help: {a} trees, {b} branches on each tree, {c} nests on each branch. number of nests?
- A machine has {a} wheels with {b} spokes, and the hall has {c} such machines. How many spokes are there in the hall?
- The band gives {a} shows a week and plays {b} songs in each. How many songs does it play over {c} weeks?
- {p} writes {a} letters a month of {b} pages each. How many pages does {he} write in {c} months?
""")

FOUR_FACTORS = Scenes("""
- {a} houses have {b} floors each, a floor has {c} windows and a window {d} panes. How many panes are there?
- There are {a} streets with {b} houses each. Each house has {c} rooms and each room {d} lamps. How many lamps is
  that?
- A warehouse has {a} aisles, {b} racks in each aisle, {c} shelves on each rack and {d} boxes on each shelf. How many
  boxes are there?
- {a} trucks, {b} crates per truck, {c} boxes per crate, {d} bottles per box, total bottles
- {p} has {a} albums. Each has {b} pages with {c} rows of {d} {toys}. How many {toys} does {he} have?
- {a} teams of {b} players train {c} times a week for {d} hours. How many hours is that for all players together in a
  week?
- On {a} farms there are {b} barns each, in every barn {c} cows, and each cow gives {d} liters. How many liters is
  that?
- {p} mails a letter of {a} pages to {b} friends {c} times a month. How many pages does {he} write in {d} months?
- Multiply it out please: {a} villages, {b} schools in each, {c} classes in each school, {d} desks in each class. How
  many desks?
- {a} cupboards with {b} drawers; in each drawer {c} boxes; in each box {d} <x=buttons|pins|screws>. How many {x}?
- A block has {a} buildings with {b} floors. On each floor are {c} flats with {d} doors. How many doors are in the
  block?
- For {d} weeks, {a} cooks each fry {b} trays of {c} dumplings a week. How many dumplings do they fry?
""")

HANDED_OUT = Scenes("""
- {p} bought {a} packs of {b} <x=markers|pencils|stickers>. {He} gave {c} {x} to each of {d} students. How many {x}
  does {he} have left?
- {a} bags of {b} candies, {d} kids take {c} each, how many candies are left
- A teacher has {a} boxes with {b} <x=sheets|crayons|pens> each and hands {c} to each of {d} pupils. How many {x}
  remain?
- {q} opens {a} cartons of {b} eggs and bakes {d} cakes with {c} eggs in each. How many eggs does {qhe} have left?
- There are {a} trays of {b} <x=rolls|buns|muffins>. {d} guests eat {c} each. How many {x} are left over?
- A coach has {a} nets with {b} balls in each. {d} teams get {c} balls each. How many balls does the coach still have?
- {p} has {a} jars of {b} beads and makes {d} bracelets with {c} beads each. How many beads will be left?
- The shop got {a} crates of {b} bottles and sold {c} bottles to each of {d} customers. How many bottles are in stock?
- We had {a} pizzas cut into {b} slices each. {d} people ate {c} slices each. How many slices were left?
- {a} rows of {b} plants grow in a nursery. {d} gardeners buy {c} plants each. How many plants stay there?
- how many cards are left when {a} decks of {b} cards are put together and {d} players get {c} cards each
- For the party {p} buys {a} packs of {b} balloons and ties {c} to each of {d} chairs. How many balloons are not used?
- {a} shelves hold {b} books each. {d} classes borrow {c} books each. How many books are still on the shelves?
""")

GROUPS_SHARED = Scenes("""
- The school orders {a} boxes of {b} <x=pencils|pens|rulers> and shares them equally among {n} classes. How many {x}
  does each class get?
- {a} bags of {b} candies shared by {n} kids, how many each
- {p} has {a} packs of {b} <x=cards|stickers|beads> and divides them equally among {n} friends. How many {x} does each
  friend get?
- {a} trays of {b} {baked} are put into {n} baskets with the same number in each. How many are in a basket?
- There are {a} rows of {b} chairs. They are carried into {n} rooms, equally many into each. How many chairs does a
  room get?
- {q} picks {a} buckets of {b} {fruit}. {Qhe} fills {n} jars equally. How many {fruit} go into each jar?
- {n} workers unload {a} pallets with {b} sacks each and all carry the same number. How many sacks does each carry?
- {a} pizzas of {b} slices for {n} people, everybody gets the same. Slices per person?
- {p} read {a} chapters of {b} pages in {n} days, the same number every day. How many pages did {he} read a day?
- {a} classes of {b} pupils ride in {n} buses, equally many in each. How many pupils are in a bus?
- A farmer plants {a} rows of {b} trees and waters them in {n} days, equally many every day. How many trees is that a
  day?
- {p} rearranges {a} rows of {b} desks into {n} equal rows. How many desks are in each new row?
- {a} cartons with {b} eggs in each are shared out to {n} kitchens in equal parts. How many eggs does one kitchen get?
""")

SACKS_SOLD = Scenes("""
- A farmer harvests {t} kg of <potatoes|carrots|onions> and fills them into sacks of {s} kg. Each sack is sold for
  ${x}. How much money does the farmer get?
- {p} bakes {t} <cookies|scones> and sells them in bags of {s} at ${x} a bag. How much does {he} earn?
- {t} eggs in cartons of {s}, each carton ${x}. How much for all?
- {q} picks {t} {fruit}, puts {s} in each basket and sells every basket for ${x}. How much money does {qhe} make?
- {t} roses are bound into bouquets of {s}. A bouquet costs ${x}. What do all the bouquets bring in?
- A dairy fills {t} liters of milk into cans of {s} liters and sells a can at ${x}. What is it paid in total?
- {p} cuts {t} m of ribbon into pieces of {s} m and gets ${x} for each piece. How much money is that?
- {t} pens are packed in sets of {s}, and one set costs ${x}. Work out the value of all the sets.
- how much do i make from {t} muffins sold in boxes of {s} for ${x} a box
- For {t} guests there are tables for {s}. Renting one table costs ${x}. What does the rent of all tables come to?
- {p} collects {t} cans and gets ${x} for every {s} of them. How many dollars does {he} get?
- A printer makes {t} cards, sold in packs of {s}. Every pack sells for ${x}. How much are the sales?
- {t} tulips stand in pots of {s}. A pot brings ${x}. How much do they bring together?
""")

REST_TIMES = Scenes("""
- {p} has watched {k} of {t} episodes of a series. Each lasts {e} minutes. How many minutes are left to watch?
- {k} of {t} <x=rooms|walls|doors> are painted, each takes {e} minutes, how many minutes for the rest
- A bakery made {t} cakes and {k} were given away. The others were sold for ${e} each. How much money came in?
- {p} has {t} eggs. {He} uses {k} and sells the rest for ${e} each. How much does {he} earn?
- A truck has to bring {t} loads and has brought {k}. A load is {e} crates. How many crates are still to be brought?
- {k} of the {t} lessons are over. A lesson lasts {e} minutes. How many minutes of lessons are still to come?
- Of {t} guests {k} cancel. Each of the others gets {e} {food}. How many {food} are needed?
- There are {t} <tents|cabins>. {k} are empty, in each of the others sleep {e} campers. How many campers are there?
- {p} planned {t} training runs of {e} km and has done {k} of them. How many km are still ahead?
- {t} seedlings were planted and {k} died. Each one that lived bears {e} {fruit}. How many {fruit} are that?
- {t} tickets were printed, {k} were not sold, the sold ones cost ${e} each. Ticket income?
- A shop buys {t} lamps, of which {k} arrive broken. It sells the good ones at ${e} each. How much does it take?
- From {t} pages {q} has typed {k}. A page takes {qhim} {e} minutes. How many more minutes does {qhe} type?
""")

TWO_OFF_THEN_SOLD = Scenes("""
- {t} muffins, {a} eaten, {b} burnt, the rest sold at ${x} each. How much money?
- A baker bakes {t} loaves. {a} are given to a shelter and {b} are kept. The others are sold at ${x} each. What is
  earned?
- {q} picked {t} {fruit}: {a} for {qhis} family, {b} for a neighbor, the rest sold for ${x} apiece. How much did {qhe}
  get?
- Of {t} tickets, {a} went to sponsors and {b} to helpers for free. The others cost ${x} each. How much was taken?
- {p} grew {t} plants. {a} died, {b} were gifts and every other one was sold at ${x}. How much did {he} make?
- A potter makes {t} cups, breaks {a}, keeps {b} and sells what is left for ${x} a cup. How many dollars does the
  potter get?
- how much do i earn from {t} bracelets if i keep {a}, give away {b} and sell the rest at ${x} each
- There were {t} pumpkins. {a} were rotten, {b} were carved, and the remaining ones sold for ${x} each. How much was
  paid for them?
- {t} jars of jam: {a} stay in the pantry, {b} go to friends, the others are sold at ${x} each. Income?
- {p} grew {t} melons. {a} were bad, {b} went to {q}, and the rest were sold at ${x} each. Work out how much money that
  made.
- {p} has {t} old books. {He} keeps {a}, lends {b} and sells all the rest for ${x} each. How much money does {he} take
  in?
- Out of {t} fish the fisherman keeps {a} and gives {b} to {r}. He sells the rest for ${x} each. What does he earn?
""")


def story_three_factors(rng: random.Random) -> Draft:
    a, b, c = rng.randint(2, 12), rng.randint(2, 20), rng.randint(2, 15)
    return Draft(
        THREE_FACTORS.told(rng, a=a, b=b, c=c),
        f"Multiply {a} by {b} and by {c}.",
        f"print({a} * {b} * {c})",
        str(sum(b for _ in range(a * c))),
    )


def story_four_factors(rng: random.Random) -> Draft:
    a, b, c, d = (rng.randint(2, high) for high in (6, 6, 9, 12))
    return Draft(
        FOUR_FACTORS.told(rng, a=a, b=b, c=c, d=d),
        f"Groups within groups: multiply {a}, {b}, {c} and {d}.",
        f"print({a} * {b} * {c} * {d})",
        str(sum(d for _ in range(a * b * c))),
    )


def story_packs_handed_out(rng: random.Random) -> Draft:
    c, d, b = rng.randint(2, 6), rng.randint(4, 25), rng.randint(5, 24)
    a = max(2, c * d // b + rng.randint(1, 4))
    return Draft(
        HANDED_OUT.told(rng, a=a, b=b, c=c, d=d),
        f"There are {a} times {b}, and {d} times {c} of them go.",
        f"total = {a} * {b}\ngone = {c} * {d}\nprint(total - gone)",
        str(len(range(c * d, a * b))),
    )


def story_groups_then_share(rng: random.Random) -> Draft:
    n, each, a = rng.randint(2, 12), rng.randint(3, 30), rng.randint(2, 18)
    while n * each % a or n * each == a:
        each, a = rng.randint(3, 30), rng.randint(2, 18)
    b = n * each // a
    return Draft(
        GROUPS_SHARED.told(rng, a=a, b=b, n=n),
        f"{a} times {b} are shared, so divide that by {n}.",
        f"total = {a} * {b}\nprint(total // {n})",
        str(each),
    )


def story_sacks_sold(rng: random.Random) -> Draft:
    s, sacks, x = rng.choice((4, 5, 6, 8, 10, 12, 15, 20)), rng.randint(3, 30), price(rng, 2, 14)
    return Draft(
        SACKS_SOLD.told(rng, t=s * sacks, s=s, x=x),
        f"{s * sacks} divided by {s} gives the number of groups; each brings its price.",
        f"groups = {s * sacks} // {s}\n" + shown(f"groups * {money(x)}", x),
        money(sacks * x),
    )


def story_rest_times_each(rng: random.Random) -> Draft:
    t = rng.randint(8, 60)
    k, e = rng.randint(2, t - 3), rng.randint(2, rng.choice((12, 45)))
    return Draft(
        REST_TIMES.told(rng, t=t, k=k, e=e),
        f"{t} minus {k} are left, each counts {e}.",
        f"rest = {t} - {k}\nprint(rest * {e})",
        str(sum(e for _ in range(k, t))),
    )


def story_rest_is_sold(rng: random.Random) -> Draft:
    a, b = rng.sample(range(2, 13), 2)
    sold, x = rng.randint(4, 40), price(rng, 1, 12)
    return Draft(
        TWO_OFF_THEN_SOLD.told(rng, t=a + b + sold, a=a, b=b, x=x),
        f"Take {a} and {b} from {a + b + sold}; the rest is sold.",
        f"sold = {a + b + sold} - {a} - {b}\n" + shown(f"sold * {money(x)}", x),
        money(sold * x),
    )
