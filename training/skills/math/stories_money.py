"""Word problems about money: several things and change, two purchases compared, pay, packs, sales, tickets, bills."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, price, show
from training.skills.stories.scenes import Scenes, shown

THREE_ITEMS = Scenes("""
- {p} buys a <shirt|cap|scarf> for ${x}, a <book|game> for ${y} and a <pizza|salad> for ${z3}. {He} pays with ${paid}.
  How much change does {he} get?
- {p} had ${paid}. {He} spent ${x} on <lunch|dinner>, ${y} on <gas|a taxi> and ${z3} on <snacks|a movie>. How much
  <money |>does {he} have left?
- Bread is ${x}, cheese is ${y} and wine is ${z3}. {q} gives the cashier ${paid}. What is {qhis} change?
- I went to the <market|mall> with ${paid} and bought <shoes|boots> for ${x}, socks for ${y} and a belt for ${z3}.
  How much did I bring home?
- {p}'s <allowance|pay> is ${paid}. The phone bill is ${x}, the bus pass ${y} and the gym ${z3}. <What remains?|
  How much is left over?>
- A gift card has ${paid} on it. {p} uses it for a <mug|plant> (${x}), a <candle|frame> (${y}) and a <toy|lamp> (${z3}).
  How much is still on the card?
- ${x} + ${y} + ${z3} for <groceries|flowers|tools>, paid with ${paid}, how much change?
- {q} has a budget of ${paid} for a party. The cake costs ${x}, drinks cost ${y} and balloons cost ${z3}. How much of
  the budget is left?
- At the <cafe|diner> {p} orders soup for ${x}, a burger for ${y} and juice for ${z3}, and hands over ${paid}. How much
  does {he} get back?
- Mom gave me ${paid}. I paid ${x} for a notebook, ${y} for paint and ${z3} for brushes. How much do I give back to her?
- {p} fills the car for ${x}, washes it for ${y} and buys a map for ${z3}. How much change is there from ${paid}?
- With ${paid} in {his} pocket, {p} pays ${x} for a ticket, ${y} for popcorn and ${z3} for a drink. How much is in
  {his} pocket now?
- {p} sells a bike for ${paid} and spends ${x} on a helmet, ${y} on gloves and ${z3} on lights. How much of the money
  does {he} keep?
- From ${paid}, {q} bought three things: a doll (${x}), a puzzle (${y}) and a ball (${z3}). How much money was left?
""")

SPENT_MORE = Scenes("""
- {p} buys {n} <toys|plants> at ${a} each. {q} buys {m} <cakes|books> at ${b} each. How much more does {p} spend
  than {q}?
- A <shop|stall> sells {n} <x=lamps|kites|hats> for ${a} each and {m} <y=vases|mugs|belts> for ${b} each. How much more
  money do the {x} bring in than the {y}?
- {p} works {n} hours for ${a} an hour and {q} {m} hours for ${b} an hour. How much more does {p} earn?
- {n} <adult|day> tickets cost ${a} each and {m} <child|evening> tickets ${b} each. What is the difference between the
  two totals?
- I paid ${a} for <x=lunch|coffee|snacks> {n} times and ${b} for the bus {m} times. How many dollars more did I spend on
  {x}?
- A red bag holds {n} packs of {a} beads, a blue bag {m} packs of {b} beads. How many more beads are in the red bag?
- {p} read {a} pages a day for {n} days. {q} read {b} pages a day for {m} days. How many more pages did {p} read?
- {n} boxes of {a} <nails|screws> and {m} boxes of {b} bolts: how many fewer bolts are there?
- One hall has {n} rows of {a} seats and another has {m} rows of {b}. How many more seats does the larger hall have?
- Team Red scored {a} points in each of {n} games. Team Blue scored {b} points in each of {m} games. By how many points
  is Team Red ahead?
- {p} planted {n} rows of {a} carrots and {m} rows of {b} onions. How many more carrots than onions did {he} plant?
- {q} cycled {n} hours at {a} km per hour, then {m} hours at {b} km per hour. How many km longer was the first part?
- {p} buys {n} chairs at ${a} each and {m} stools at ${b} each. Work out how much more the chairs cost than the stools.
- A blue van made {n} trips with {a} parcels each, a white van {m} trips with {b} parcels each. How many more parcels
  did the blue van carry?
- {p} bought {n} shirts for ${a} each and {m} caps for ${b} each. How much more did the shirts cost than the caps?
""")

TWO_RATES = Scenes("""
- There are {n} shelves with {a} books each and {m} shelves with {b} books each. How many books are there?
- {n} <x=tickets|vouchers> of {a} dollars and {m} {x} of {b} dollars, how much money?
- {p} does {a} <x=push-ups|pages> a day for {n} days, then {b} a day for {m} days. How many {x} is that?
- {p} earns ${a} an hour <babysitting|mowing lawns> and ${b} an hour <tutoring|walking dogs>. How much does {he} make
  with {n} hours of the first and {m} hours of the second?
- A <show|match> sold {n} adult tickets for ${a} and {m} child tickets for ${b}. How much money came in?
- {p} cycles {n} hours at {a} km an hour and {m} hours at {b} km an hour. How far does {he} go, in km?
- In a game a <x=star|gem|ring> is worth {a} points and a coin {b} points. {p} has {n} {x}s and {m} coins. What is
  {his} score?
- {n} tables seat {a} people each and {m} tables seat {b} people each. How many people can sit down?
- There are {n} bags with {a} {food} each and {m} bags with {b} each. How many {food} is that?
- I took {n} photos a day for {a} days and {m} photos a day for {b} days. How many photos do I have?
- A cook makes {n} trays of {a} <rolls|tarts> and {m} trays of {b} <muffins|pies>. How many pieces does the cook make?
- {p} watched {n} videos of {a} minutes and {m} videos of {b} minutes. How many minutes did {he} watch?
- {n} vans with {a} children and {m} buses with {b} children drive to the <zoo|lake>. How many children go?
- A parking fee is ${a} for cars and ${b} for motorbikes. {n} cars and {m} motorbikes park there. How much is paid in
  all?
- {n} x {a} red beads and {m} x {b} blue beads, how many beads?
- A printer does {a} pages a minute for {n} minutes, then {b} pages a minute for {m} minutes. How many pages does it
  print?
- {q} reads {a} pages on each of {n} school days and {b} pages on each of {m} holidays. How many pages does {qhe} read?
- For the fair, {n} families bring {a} cakes each and {m} families bring {b} cakes each. How many cakes are there?
""")

HOURS = Scenes("""
- I worked {a}, {b} and {c} hours at ${x1}, what's my pay?
- {p} works {a} hours on Monday, {b} on Wednesday and {c} on Friday. {He} <earns|makes|gets> ${x1} an hour. How much
  does {he} earn?
- At ${x1} an hour, {q} worked {a}, {b} and {c} hours on three days. How much money did {qhe} make?
- I babysat {a} hours on Friday, {b} on Saturday and {c} on Sunday for ${x1} an hour. How much did I get?
- A plumber charges ${x1} per hour and comes for {a} hours, then {b} hours, then {c} hours. What is the bill?
- {p} sold {a} <x=drawings|cakes|bracelets> in the morning, {b} at noon and {c} in the evening, at ${x1} each.
  How much money did {he} make?
- Tickets are ${x1}. {a} were sold on Thursday, {b} on Friday and {c} on Saturday. How much did they bring in?
- {p} buys {a} novels, {b} comics and {c} cookbooks. Every book costs ${x1}. How much does {he} pay?
- Three children need {a}, {b} and {c} <textbooks|T-shirts>. One costs ${x1}. What do they all cost?
- Parking costs ${x1} an hour. {q} parks {a} hours, {b} hours and {c} hours. How much does {qhe} pay in total?
- {a} + {b} + {c} hours at ${x1} per hour, total pay?
- A cleaner spends {a} hours in the first house, {b} in the second and {c} in the third and gets ${x1} for every hour.
  How much is that?
- A farmer cuts {a} fir trees, {b} more in the next row and {c} in the last. Each sells for ${x1}. What are they worth
  together?
- {p} walks {a} dogs on Monday, {b} on Tuesday and {c} on Thursday and is paid ${x1} per dog. How much money is that?
- A boat was rented for {a} hours, {b} hours and {c} hours in one week. Rent is ${x1} per hour. How much rent was paid
  that week?
- {p} tutored {a} hours in the first week, {b} in the second and {c} in the third. The pay is ${x1} an hour. How much
  did {p} earn?
""")

SAVED = Scenes("""
- A <x=shirt|book|lamp> costs ${x1} in the store and ${y} online. {p} buys {n} of them online. How much does {he} save?
- The price of a ticket <fell|dropped> from ${x1} to ${y}. How much cheaper are {n} tickets now?
- {p} buys {things} for ${y} each and sells them for ${x1} each. What is {his} profit on {n} of them?
- Regular price ${x1}, sale price ${y}. How much do I save on {n}?
- {q} earned ${y} an hour and now earns ${x1}. How much more does {qhe} get for {n} hours?
- One <bag|box> of rice is ${x1} at the corner shop but ${y} at the market. How much do we save on {n} at the market?
- A baker spends ${y} on each cake and sells it for ${x1}. How much does the baker make on {n} cakes?
- With a club card a movie is ${y} instead of ${x1}. How much does {p} save on {n} movies?
- {p} could buy coffee for ${x1} but makes it at home for ${y}. How much does {he} save in {n} days with one coffee a
  day?
- The bus is ${y} and a taxi is ${x1}. How much do I save with {n} bus rides instead of taxi rides?
- A trader buys {n} <phones|watches|rugs> for ${y} each and sells each for ${x1}. How much profit is that?
- {things} were ${x1} each and are ${y} each today. How much less do {n} of them cost today?
- A bottle costs ${x1} at the station and ${y} in the shop. Work out how much {n} bottles from the shop save.
- Student tickets cost ${y}, normal tickets ${x1}. A group of {n} students saves how much altogether?
- {p} makes necklaces. Each costs {him} ${y} to make and sells for ${x1}. How much does {he} gain with {n} necklaces?
""")

PACKS = Scenes("""
- {t} <x=cups|plates> needed, packs of {s} at ${x1}, what do I pay?
- {p} needs {t} <x=buns|eggs|rolls>. They come in packs of {s} for ${x1} a pack. How much must {he} spend?
- Balloons are sold in bags of {s} at ${x1} a bag. We need at least {t}. What do we have to pay?
- {t} people go by <van|boat|taxi>. Each takes {s} people and costs ${x1}. How much does the trip cost?
- A wall needs {t} tiles. A box has {s} tiles and costs ${x1}. What is the cost of the boxes needed?
- I need {t} <x=batteries|candles|screws>. A pack of {s} costs ${x1} and packs can't be split. How much do I pay?
- {q} orders {t} <cupcakes|donuts>. The shop sells them only in boxes of {s}, ${x1} per box. How much does {qhe} pay?
- {t} guests, tables for {s}, each table rents for ${x1}. How much is the rent for enough tables?
- A teacher wants a pencil for each of {t} pupils. Packs of {s} cost ${x1}. How much will the packs cost?
- A club prints {t} <flyers|cards>. Printing costs ${x1} for every {s} or part of {s}. What is the total cost?
- To hold {t} photos {p} buys albums for {s} photos each at ${x1} apiece. What does {he} spend?
- {t} bottles are shipped in crates of {s}, and a crate costs ${x1} to ship, full or not. How much is the shipping?
- How much do I pay for {t} <forks|cups> if I can only buy packs of {s} at ${x1} each?
- {p} needs {t} tiles, and they are sold in boxes of {s} for ${x1} a box. Work out what {he} has to pay.
- {p} invites {t} children. A pizza feeds {s} children and costs ${x1}. How much do enough whole pizzas cost?
- {t} students cross a lake in boats with {s} seats. Each boat costs ${x1}. How much do the boats cost?
""")

SALE = Scenes("""
- {n} <nights|days> at ${x1} with {d}% off, total?
- {p} buys {n} <x=shirts|books|plates> at ${x1} each and gets {d}% off <|the total>. How much does {he} pay?
- A <x=chair|lamp|bag> is ${x1}. Today everything is {d}% off. What do {n} of them cost?
- {n} tickets at ${x1} each with a group discount of {d}%: how much is it?
- The bill for {n} <meals|massages> of ${x1} is cut by {d}%. How much is left to pay?
- If I take {n} <x=jackets|rugs|pots>, ${x1} apiece, the shop gives me {d}% off. What is the price for all?
- {q} orders {n} <x=mugs|caps|towels> for ${x1} each. A coupon takes {d}% off the order. What does {qhe} pay in the end?
- A hotel night costs ${x1}. {p} stays {n} nights and gets {d}% off the whole stay. How much does {he} pay?
- Members save {d}%. What does a member pay for {n} <lessons|classes> at ${x1} each?
- {n} <x=pans|coats|lamps> for ${x1} each, minus {d}%, total?
- A school buys {n} <desks|globes|balls> priced ${x1} each with {d}% discount. How much does the school spend?
- {p}'s cart has {n} <x=toys|games|plants> at ${x1} each. The code SAVE takes {d}% off. What is the new total?
- A worker earns ${x1} a day for {n} days and pays {d}% tax. How much does the worker keep?
- {n} <cakes|hams|bouquets> at ${x1} each, reduced by {d}% because the shop closes soon. What do they
  cost?
- One chair is ${x1}. {q} takes {n} of them because there is {d}% off. What will the chairs cost {qhim}?
""")

REST_PAYS = Scenes("""
- {t} people <visit|go to> a <zoo|museum>. {k} of them are children. Children pay ${b} and adults pay ${a}. How much do
  they pay in all?
- A theater sold {t} tickets, {k} of them at the student price of ${b} and the rest at ${a}. How much money did it take?
- {p} has {t} <x=lamps|rugs|vases> to sell. {He} sells {k} at ${b} each and the others at ${a} each. How much does {he}
  make?
- Of {t} <cakes|pies>, {k} are small and cost ${b}. The other ones are big and cost ${a}. What are they all worth?
- {q} works {t} hours a week. For {k} hours {qhe} gets ${b} an hour, for the rest ${a} an hour. What is the weekly pay?
- {t} places at a camp site are taken. {k} small tents cost ${b} and the remaining big tents ${a}. How much does the
  site earn a night?
- I bought {t} plants. {k} were herbs at ${b} each and the rest were roses at ${a} each. How much did I spend?
- A bus has {t} riders. {k} ride with a reduced fare of ${b}, everybody else pays ${a}. How much fare is paid?
- A farmer has {t} melons. {k} are sold for ${b} each, all the rest for ${a} each. How much money does the farmer get?
- {t} tickets in total, {k} for kids at ${b}, the others ${a} each, how much altogether?
- In a quiz with {t} right answers, {k} easy ones give {b} points each and all others {a} points each. How many points
  is that?
- A club of {t} members has {k} juniors who pay ${b} a month. The others pay ${a} a month. How much comes in per month?
- {p} parked for {t} hours. The first {k} hours cost ${b} each, and every later hour costs ${a}. What did {he} pay?
- At the pool there are {t} swimmers. {k} are under twelve and pay ${b}; the rest pay ${a}. What is the total paid?
""")

BILL_SPLIT = Scenes("""
- {n} tickets at ${x1} plus ${y} for the <taxi|fuel>, {k} people: what does each pay?
- {k} friends share {n} pizzas at ${x1} each and drinks for ${y}. They split the bill <equally|evenly>. How much does
  each <pay|friend pay>?
- {n} nights in a cabin cost ${x1} each, plus ${y} for cleaning. {k} people share the cost. How much is it per person?
- {p} and friends rent {n} boats for ${x1} each and buy snacks for ${y}. The {k} of them pay the same. How much does
  each pay?
- A class buys {n} plants at ${x1} and a <present|card> for ${y}. {k} pupils share the cost. What does each pupil pay?
- Dinner: {n} meals at ${x1}, a tip of ${y}, {k} people. How much per person if they split it evenly?
- The {k} of us hire a van for {n} days at ${x1} a day and pay ${y} for gas. What is my share if we split it?
- {n} tickets at ${x1} and parking for ${y} are shared by {k} families. How much does one family pay?
- {k} roommates share the rent. {n} rooms cost ${x1} each and power costs ${y}. How much is it for each roommate?
- A team of {k} buys {n} balls for ${x1} each and a net for ${y}. Everyone pays the same. How much does each player pay?
- {k} cousins buy {n} chairs for ${x1} apiece and a table for ${y} as a gift. Each gives the same amount. How much is
  that?
- {n} x ${x1} plus ${y}, split {k} ways, how much each?
- For a picnic, {n} baskets cost ${x1} each and a blanket costs ${y}. {k} neighbors pay in equal parts. What does each
  neighbor pay?
- {k} coworkers order {n} trays of sushi for ${x1} a tray and pay ${y} for delivery. What is one person's part?
- A taxi makes {n} trips at ${x1} and the toll is ${y}. {k} passengers divide the cost equally. How much does each owe?
""")


def story_three_items_change(rng: random.Random) -> Draft:
    top = rng.choice((9, 9, 20))
    x, y, z = (price(rng, 2, top) for _ in range(3))
    paid = next(note for note in (10, 20, 30, 40, 50, 60, 80, 100, 120) if note > x + y + z)
    a, b, c = money(x), money(y), money(z)
    return Draft(
        THREE_ITEMS.told(rng, x=x, y=y, z3=z, paid=paid),
        f"Add {a}, {b} and {c}, then subtract the sum from {paid}.",
        f"spent = {a} + {b} + {c}\n{shown(f'{paid} - spent', x, y, z)}",
        show(paid - x - y - z),
    )


def story_spent_more(rng: random.Random) -> Draft:
    n, a, m, b = rng.randint(3, 12), rng.randint(4, 30), rng.randint(2, 9), rng.randint(2, 20)
    if n * a <= m * b:
        n, a = m + n, b + a
    return Draft(
        SPENT_MORE.told(rng, n=n, a=a, m=m, b=b),
        f"{n} times {a} compared with {m} times {b}: subtract the products.",
        f"first = {n} * {a}\nsecond = {m} * {b}\nprint(first - second)",
        str(sum(a for _ in range(n)) - sum(b for _ in range(m))),
    )


def story_two_rates(rng: random.Random) -> Draft:
    n, m = rng.sample(range(2, 13), 2)
    a, b = rng.randint(3, 25), rng.randint(2, 25)
    return Draft(
        TWO_RATES.told(rng, n=n, a=a, m=m, b=b),
        f"Add {n} times {a} and {m} times {b}.",
        f"first = {n} * {a}\nsecond = {m} * {b}\nprint(first + second)",
        str(sum(a for _ in range(n)) + sum(b for _ in range(m))),
    )


def story_hours_over_days(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(2, 10) for _ in range(3))
    x = price(rng, 3, 20)
    return Draft(
        HOURS.told(rng, a=a, b=b, c=c, x1=x),
        f"Add {a}, {b} and {c}, then multiply by {money(x)}.",
        f"total = {a} + {b} + {c}\n{shown(f'total * {money(x)}', x)}",
        show(a * x + b * x + c * x),
    )


def story_saved_on_each(rng: random.Random) -> Draft:
    y = price(rng, 2, 12)
    x, n = y + Fraction(rng.choice((50, 100, 150, 200, 300, 400, 500, 700)), 100), rng.randint(2, 30)
    return Draft(
        SAVED.told(rng, x1=x, y=y, n=n),
        f"The difference of {money(x)} and {money(y)} for each, times {n}.",
        f"each = {money(x)} - {money(y)}\n{shown(f'{n} * each', x, y)}",
        show(n * x - n * y),
    )


def story_packs_to_buy(rng: random.Random) -> Draft:
    s, packs, x = rng.randint(4, 20), rng.randint(2, 9), price(rng, 2, 14)
    t = s * packs + rng.randint(1, s - 1)
    return Draft(
        PACKS.told(rng, t=t, s=s, x1=x),
        f"{t} divided by {s}, rounded up, is how many are bought; multiply by {money(x)}.",
        f"import math\npacks = math.ceil({t} / {s})\n{shown(f'packs * {money(x)}', x)}",
        show((packs + 1) * x),
    )


def story_sale_total(rng: random.Random) -> Draft:
    n, x, d = rng.randint(2, 9), rng.randint(4, 40), rng.choice((5, 10, 15, 20, 25, 30, 40, 50))
    return Draft(
        SALE.told(rng, n=n, x1=x, d=d),
        f"{n} times {x}, less {d}% of that.",
        f"total = {n} * {x}\nprint(total - total * {d} / 100)",
        show(Fraction(n * x * (100 - d), 100)),
    )


def story_rest_pays_other_price(rng: random.Random) -> Draft:
    t, b = rng.randint(8, 60), rng.randint(2, 12)
    k, a = rng.randint(2, t - 3), b + rng.randint(1, 10)
    return Draft(
        REST_PAYS.told(rng, t=t, k=k, a=a, b=b),
        f"{k} times {b}, and the other {t} minus {k} times {a}: add both.",
        f"others = {t} - {k}\nprint({k} * {b} + others * {a})",
        str(sum(b if i < k else a for i in range(t))),
    )


def story_bill_split(rng: random.Random) -> Draft:
    k, n, x = rng.randint(2, 8), rng.randint(2, 6), rng.randint(6, 30)
    each = -(-n * x // k) + rng.randint(1, max(1, 40 // k))
    y = k * each - n * x
    return Draft(
        BILL_SPLIT.told(rng, k=k, n=n, x1=x, y=y),
        f"{n} times {x} plus {y} is the whole cost; divide it by {k}.",
        f"total = {n} * {x} + {y}\nprint(total / {k})",
        str(each),
    )
