"""Word problems of money in school books: lots sold singly, two prices, bills, coupons, fees, weights, the way back."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import money, price
from training.skills.stories.scenes import Scenes, shown

LOT_SOLD_SINGLY = Scenes("""
- {p} bought {n} <bracelets|mugs|caps> for ${c} and sold each for ${x}. What profit did {he} make?
- A stall sold {n} cups of lemonade at ${x} each. The ingredients cost ${c}. What was the profit?
- {n} cakes sold at ${x} each, ingredients ${c}, profit?
- {q} washes {n} cars for ${x} each and pays ${c} for soap. How much money does {qhe} gain?
- A school sells {n} tickets at ${x} each and pays ${c} for the hall. How much does it earn after that cost?
- {p} spends ${c} on wool and sells {n} scarves at ${x} each. How many dollars of profit is it?
- A trader gets a crate of {n} melons for ${c} and sells every melon for ${x}. What is the gain?
- My costs are ${c} and I sell {n} candles at ${x} apiece. How much is left as profit?
- {p} pays ${c} for seeds and sells the {n} plants for ${x} each. How much more does {he} take in than {he} paid?
- the band paid ${c} for {n} shirts and sold all of them at ${x} each. How much did it make?
- For ${c} {q} rents a stand, and {qhe} sells {n} books there at ${x} each. What does {qhe} earn after rent?
- {n} pies went for ${x} each at the market. Making them cost ${c} in total. Find the profit.
""")

SOLD_FROM_TAKINGS = Scenes("""
- Tickets cost ${x} each. The theater took in ${t}. How many tickets were sold?
- took in ${t}, one cake ${x}, how many cakes sold
- A shop earned ${t} with <caps|mugs> at ${x} each. How many did it sell?
- {p} sells candles for ${x} each and got ${t} altogether. How many candles did {he} sell?
- The zoo charges ${x} per visitor and collected ${t} today. How many visitors came?
- {q} earns ${x} for each lawn and has earned ${t}. How many lawns has {qhe} mowed?
- All {things} cost ${x}. {p} paid ${t} for some of them. How many did {he} buy?
- A parking lot takes ${x} a car. There are ${t} in the box. How many cars parked?
- With a price of ${x} per copy the sales are ${t}. What number of copies was sold?
- Every guest paid ${x}, and ${t} came together. How many guests were there?
- A bus ride is ${x}. The driver collected ${t}. how many rides were paid?
- The club sold raffle tickets at ${x} each for a sum of ${t}. How many tickets did it sell?
""")

TWO_TICKET_PRICES = Scenes("""
- {n} people came, a ticket was ${a} for adults and ${b} for children, and we took ${t}. How many adults came?
- {n} tickets were sold for ${t} in total. Adults paid ${a}, kids ${b}. How many adult tickets were sold?
- {n} seats at ${a} and ${b}, total ${t}, how many at ${a}
- A show sold {n} tickets and took in ${t}. Some cost ${a}, the others ${b}. How many cost ${a}?
- {p} bought {n} plants for ${t}. Big ones cost ${a} each and small ones ${b} each. How many big ones did {he} buy?
- At the zoo adults pay ${a} and children ${b}. {n} people paid ${t} together. How many adults were there?
- A shop sold {n} shirts, some at ${a} and the rest at ${b}, for ${t} altogether. How many were sold at ${a}?
- {n} people came to a concert; members paid ${b} and others ${a}, which made ${t}. How many of the others came?
- The ferry carried {n} vehicles and earned ${t}. A car pays ${a} and a bike ${b}. How many cars were on it?
- how many adults were among {n} visitors if adults pay ${a}, kids pay ${b} and the till holds ${t}
- {q} sold {n} cakes: large ones for ${a}, little ones for ${b}. {Qhe} got ${t}. How many large cakes were sold?
- For ${t} a school bought {n} books of two kinds, at ${a} and at ${b}. Find how many cost ${a}.
- The museum sold {n} tickets worth ${t}. A full ticket is ${a}, a reduced one ${b}. How many full tickets were sold?
""")

BILLS = Scenes("""
- {p} has {a} ten-dollar bills, {b} fives and {c} ones. How much money does {he} have, in dollars?
- {a} tens, {b} fives, {c} ones, how many dollars
- In a wallet are {a} $10 bills, {b} $5 bills and {c} $1 bills. How much is in it?
- How much money are {a} ten dollar bills, {b} five dollar bills and {c} one dollar bills?
- I count {a} tens, {b} fives and {c} singles in the till. What is the amount in dollars?
- {q} pays with {a} bills of $10, {b} of $5 and {c} of $1. How many dollars does {qhe} pay?
- The piggy bank holds {b} five-dollar bills, {a} ten-dollar bills and {c} one-dollar bills. What is the sum?
- Add up {a} x $10, {b} x $5 and {c} x $1.
- what do {c} ones, {b} fives and {a} tens make together in dollars
- {p} gets {a} tens, {b} fives and {c} ones for {his} birthday. How many dollars did {he} get?
- A cashier hands out {a} ten-dollar bills, {b} fives and {c} ones. How many dollars is that?
- Dollars in all: {a} ten-dollar bills, {b} five-dollar bills, {c} one-dollar bills?
""")

SUM_THEN_PERCENT = Scenes("""
- Three items cost ${a}, ${b} and ${c}. You have a coupon for {d}% off the total. What do you pay?
- ${a} + ${b} + ${c}, {d}% off everything, what's the price
- {p} buys a cap for ${a}, a shirt for ${b} and shoes for ${c}, and gets {d}% off the total. How much does {he} pay?
- My cart has things for ${a}, ${b} and ${c}. A code takes {d}% off. How much is it then?
- A {d}% discount is given on the whole bill. {q} takes a book for ${a}, a game for ${b} and a bag for ${c}. What is
  the bill?
- The lunch came to ${a}, ${b} and ${c}; members get {d}% off the sum. What does a member pay?
- Add ${a}, ${b} and ${c} and subtract {d} percent. What is left?
- Everything is {d}% off today. What do articles of ${a}, ${b} and ${c} cost together?
- {p} orders parts at ${a}, ${b} and ${c} and has a voucher of {d}% on the order. What is to be paid?
- with {d}% off, how much are three toys priced ${a}, ${b} and ${c} in all
- Three shirts at ${a}, ${b} and ${c} with {d}% off the total: what's the final price?
- A family buys tickets for ${a}, ${b} and ${c} and gets {d}% off all of them. How much do they pay?
""")

COUPON_AND_TIP = Scenes("""
- {p} buys {n} pizzas at ${x} each, has a ${c} coupon and tips ${t}. How much does {he} pay altogether?
- {n} burgers ${x} each, minus ${c} coupon, plus ${t} tip, total?
- We order {n} meals at ${x} each. A voucher takes off ${c}, and we add a tip of ${t}. What do we pay?
- {q} gets {n} <coffees|teas> for ${x} each, uses ${c} from a gift card and leaves ${t} as a tip. What does {qhe}
  spend?
- The bill is for {n} plates at ${x}. Take off a coupon of ${c}, then add ${t} for the driver. How much is that?
- Delivery costs ${t}. {p} orders {n} books at ${x} each and has ${c} off. What is the total?
- {n} shirts at ${x} each, ${c} off the order, ${t} shipping. How much is to be paid?
- Ordering {n} salads at ${x} each with ${c} off and ${t} delivery costs how much?
- A store credit of ${c} is used for {n} lamps, ${x} each, and wrapping costs ${t}. How much does {p} pay?
- how much do i pay for {n} tickets at ${x} with a ${c} discount on the order and a ${t} fee
- {n} plants for ${x} each go into the cart, a code removes ${c} and shipping adds ${t}. What's the total?
- For {n} haircuts at ${x} each {q} pays with a ${c} coupon off and gives a ${t} tip. How much money is it?
""")

HOURS_FROM_BILL = Scenes("""
- A plumber charges a call-out fee of ${f} and ${x} per hour. The bill was ${t}. How many hours did the plumber work?
- ${f} fee, ${x} an hour, bill ${t}, hours?
- Renting a <boat|court> costs ${f} plus ${x} per hour. {p} paid ${t}. For how many hours did {he} rent it?
- A taxi takes ${f} at the start and ${x} a mile. The ride cost ${t}. How many miles was it?
- The electrician wants ${f} for coming and ${x} for every hour. {q} pays ${t}. How many hours is that?
- A gym costs ${f} to join and ${x} a month. {p} has paid ${t} so far. How many months is that?
- Printing has a base price of ${f} and costs ${x} per poster. How many posters were printed for ${t}?
- My invoice of ${t} has a fixed part of ${f}, and the rest is hours at ${x}. How many hours?
- For ${t} in all, a guide worked at ${x} an hour plus a fee of ${f}. How long did the guide work, in hours?
- a mover asks ${f} for the van and ${x} per hour, we paid ${t}, how many hours did it take
- {q} rents a bike: ${f} once and ${x} each day. The total was ${t}. For how many days?
- A repair cost ${t}: parts ${f}, and labor at ${x} an hour. How many hours of labor were there?
""")

PLAN_WITH_CENTS = Scenes("""
- A phone plan costs ${m} a month plus {c} cents per <text|minute>. What is the bill in dollars for {n} of them in a
  month?
- ${m} base and {c} cents a copy, {n} copies, total dollars
- A printer lease is ${m} a month and {c} cents per page. {p} prints {n} pages in a month. What does {he} pay in
  dollars?
- The bike costs ${m} to unlock for the day and {c} cents a minute. How many dollars are {n} minutes?
- My plan is ${m} monthly plus {c} cents for every minute. I talked {n} minutes. How much is the bill in dollars?
- {q} pays ${m} and {c} cents for each of {n} <photos|prints>. How much is that in dollars?
- A call costs {c} cents a minute and there is a fee of ${m}. What do {n} minutes cost in dollars?
- Renting the van is ${m} and {c} cents per mile. What are the dollars for {n} miles?
- Water: ${m} basic charge, {c} cents per unit. {n} units were used. The bill in dollars?
- what do {n} texts at {c} cents each cost on top of ${m} a month, in dollars
- The copy shop takes ${m} for setting up and {c} cents per sheet. How many dollars do {n} sheets cost?
- With ${m} fixed and {c} cents for each of {n} kilometers, how many dollars is the fare?
""")

TWO_ITEMS_CHANGE = Scenes("""
- A coffee is ${a} and a muffin ${b}. I pay with ${t}. How much change do I get?
- ${a} and ${b}, paid with ${t}, change?
- {p} buys a pen for ${a} and a pad for ${b} and pays with a ${t} bill. How much change does {he} get?
- I had ${t}, spent ${a} on a shirt and ${b} on lunch. What's left?
- {q} gives the cashier ${t} for milk at ${a} and bread at ${b}. How much money comes back?
- Cheese ${a}, ham ${b}: what is the change from ${t}?
- {p} has ${t}. {He} pays ${a} for a ticket and ${b} for popcorn. How much does {he} have left?
- how much do i get back from ${t} if i buy a cap at ${a} and socks at ${b}
- From a ${t} note {q} pays a drink of ${a} and a cake of ${b}. How much change is due?
- A toy costs ${a}, a card ${b}. {p} hands over ${t}. What should {he} get back?
- {p} pays with ${t} for a book at ${a} and a card at ${b}. Work out the change.
- Out of ${t} I paid ${a} for parking and ${b} for a snack. How much is left over?
- The bill has two lines, ${a} and ${b}. With ${t} given, the change is how much?
""")

TWO_WEIGHTS = Scenes("""
- {p} buys {m} kg of apples at ${a} per kg and {n} kg of pears at ${b} per kg. How much does {he} pay?
- {m} kg at ${a}/kg and {n} kg at ${b}/kg, total price
- What do {m} kg of rice at ${a} a kg and {n} kg of beans at ${b} a kg cost together?
- {q} takes {m} pounds of ham at ${a} a pound and {n} pounds of cheese at ${b} a pound. What does {qhe} pay?
- Nuts are ${a} per kg, raisins ${b} per kg. What are {m} kg of nuts and {n} kg of raisins in total?
- Fish costs ${a} a kg and shrimp ${b} a kg. I want {m} kg of fish and {n} kg of shrimp. How much money is it?
- For {m} meters of silk at ${a} a meter and {n} meters of lace at ${b} a meter, what is the price?
- how much for {m} kg plums at ${a} per kg plus {n} kg cherries at ${b} per kg
- A cook orders {m} liters of oil at ${a} a liter and {n} liters of vinegar at ${b} a liter. What does the order cost?
- {p} needs {m} kg of flour (${a} per kg) and {n} kg of sugar (${b} per kg). What will {he} spend?
- Total cost of {m} kg of tomatoes at ${a} the kg and {n} kg of onions at ${b} the kg?
- Bananas are ${a} a pound and grapes ${b} a pound. {q} buys {m} pounds and {n} pounds of them. What is the sum?
""")

SPENT_THEN_GOT = Scenes("""
- {p} had ${a}. {He} bought a game for ${b} and got ${c} from {his} aunt. How much does {he} have now?
- had ${a}, spent ${b}, got ${c}, now?
- My account had ${a}. I paid a bill of ${b} and received ${c}. What is the balance?
- {q} has ${a}, pays ${b} for lunch and earns ${c} with a small job. How much money has {qhe}?
- I started with ${a}, bought a book for ${b} and sold an old one for ${c}. How much do I have?
- There is ${a} on a card. ${b} is spent and ${c} is loaded again. How much is on the card?
- {p} takes ${a} to the market, spends ${b} there and finds ${c} on the way home. How much does {he} bring home?
- what's left of ${a} after paying ${b} and getting ${c} back
- The till had ${a}. ${b} was paid out and ${c} came in. How much is in the till now?
- From ${a} {q} spent ${b}, and a friend gave {qhim} ${c}. How much is it in the end?
- After buying shoes for ${b} from {his} ${a}, {p} was given ${c}. What does {he} have at the end?
- A purse with ${a} loses ${b} for a ticket and gains ${c} as a gift. What is in the purse?
""")

ROUND_TRIP_COSTS = Scenes("""
- A car passes {n} toll gates at ${x} each and uses ${g} of gas on the way. The way back costs the same. What does the
  round trip cost?
- {n} tolls of ${x}, gas ${g}, there and back the same, total
- One way takes {n} bus tickets at ${x} and a train ticket for ${g}. How much is it there and back?
- {p} pays ${g} for a ferry and {n} times ${x} for tolls, each way. What does the trip cost there and back?
- Going to the fair costs ${g} for the taxi and ${x} for each of {n} <children|friends>. Coming home costs the same.
  How much is it in all?
- On the way there {q} spends ${g} on fuel and stops {n} times for a ${x} coffee, and does so again on the way back.
  How much does {qhe} spend?
- For each direction I pay {n} tolls at ${x} and ${g} for gas. How much do both directions cost?
- A flight costs ${g} and each of {n} bags ${x}, one way. What are the costs with the flight back under the same
  prices?
- how much is a return trip when one way is ${g} gas and {n} tolls of ${x} each
- The ride out costs {n} tickets of ${x} and ${g} for parking, the ride home the same. What is the sum?
- Each way there are {n} bridges at ${x} and ${g} of fuel. Find the cost of going and returning.
- {p} crosses {n} toll bridges (${x} each) and burns ${g} of gas going there, and the same going home. What are all
  costs?
""")


def story_lot_sold_singly(rng: random.Random) -> Draft:
    n, x = rng.randint(8, 60), price(rng, 2, 15)
    c = rng.randint(3, max(4, int(n * x) - 4))
    return Draft(
        LOT_SOLD_SINGLY.told(rng, n=n, x=x, c=c),
        f"{n} times the price comes in; the cost of {c} goes off.",
        f"income = {n} * {money(x)}\n" + shown(f"income - {c}", x),
        money(n * x - c),
    )


def story_sold_from_takings(rng: random.Random) -> Draft:
    n, x = rng.randint(6, 300), rng.randint(2, 25)
    return Draft(
        SOLD_FROM_TAKINGS.told(rng, idle=False, t=n * x, x=x),
        f"{n * x} divided by {x} for each.",
        f"print({n * x} // {x})",
        str(n),
    )


def tickets_of_two_prices(rng: random.Random) -> Draft:
    b, adults, kids = rng.randint(2, 12), *rng.sample(range(8, 200), 2)
    a = b + rng.randint(2, 10)
    n, t = adults + kids, adults * a + kids * b
    return Draft(
        TWO_TICKET_PRICES.told(rng, idle=False, n=n, t=t, a=a, b=b),
        f"If all {n} paid {b}, the rest up to {t} comes from {a} minus {b} for each dearer one.",
        f"extra = {t} - {n} * {b}\nprint(extra // ({a} - {b}))",
        str(adults),
    )


def bills_in_dollars(rng: random.Random) -> Draft:
    a, b, c = (rng.randint(2, 25) for _ in range(3))
    return Draft(
        BILLS.told(rng, idle=False, a=a, b=b, c=c),
        f"{a} tens, {b} fives and {c} ones.",
        f"print({a} * 10 + {b} * 5 + {c})",
        str(sum([10] * a + [5] * b + [1] * c)),
    )


def story_sum_then_percent_off(rng: random.Random) -> Draft:
    a, b, c = rng.sample(range(5, 80), 3)
    d = rng.choice((10, 10, 15, 20, 25, 30))
    return Draft(
        SUM_THEN_PERCENT.told(rng, a=a, b=b, c=c, d=d),
        f"Add {a}, {b} and {c}, then take {d} percent off.",
        f"total = {a} + {b} + {c}\nprint(round(total * (100 - {d}) / 100, 2))",
        money(Fraction((a + b + c) * (100 - d), 100)),
    )


def story_coupon_and_tip(rng: random.Random) -> Draft:
    n, x = rng.randint(2, 8), price(rng, 6, 20)
    c, t = rng.sample(range(2, 12), 2)
    return Draft(
        COUPON_AND_TIP.told(rng, n=n, x=x, c=c, t=t),
        f"{n} times the price, minus {c}, plus {t}.",
        f"cost = {n} * {money(x)}\n" + shown(f"cost - {c} + {t}", x),
        money(n * x - c + t),
    )


def story_hours_from_bill(rng: random.Random) -> Draft:
    f, x, hours = rng.randint(3, 90), rng.randint(2, 60), rng.randint(2, 15)
    f += f == x
    return Draft(
        HOURS_FROM_BILL.told(rng, idle=False, f=f, x=x, t=f + x * hours),
        f"Take the fixed {f} off {f + x * hours}, then divide by {x}.",
        f"rest = {f + x * hours} - {f}\nprint(rest / {x})",
        str(hours),
    )


def story_plan_with_cents(rng: random.Random) -> Draft:
    m, c, n = rng.randint(5, 45), rng.choice((5, 8, 10, 12, 15, 20, 25)), rng.randint(4, 60) * 5
    return Draft(
        PLAN_WITH_CENTS.told(rng, idle=False, m=m, c=c, n=n),
        f"{m} dollars and {n} times {c} cents, 100 cents a dollar.",
        f"print(round({m} + {n} * {c} / 100, 2))",
        money(m + Fraction(n * c, 100)),
    )


def two_items_change(rng: random.Random) -> Draft:
    a, b = (Fraction(rng.randint(5, 190) * 5, 100) for _ in range(2))
    t = next(note for note in (5, 10, 20, 50) if note > a + b)
    return Draft(
        TWO_ITEMS_CHANGE.told(rng, idle=False, a=a, b=b, t=t),
        f"Take both prices off {t}.",
        f"print(round({t} - {money(a)} - {money(b)}, 2))",
        money(t - a - b),
    )


def story_two_weights(rng: random.Random) -> Draft:
    m, n = rng.sample([Fraction(half, 2) for half in range(1, 15)], 2)
    a, b = (Fraction(rng.randint(4, 60), 5) for _ in range(2))
    return Draft(
        TWO_WEIGHTS.told(rng, idle=False, m=_short(m), n=_short(n), a=a, b=b),
        "Each amount times its price; add both.",
        f"total = {_short(m)} * {money(a)} + {_short(n)} * {money(b)}\nprint(round(total, 2))",
        money(m * a + n * b),
    )


def story_spent_then_got(rng: random.Random) -> Draft:
    b = price(rng, 5, 60)
    a, c = int(b) + rng.randint(3, 90), rng.randint(4, 40)
    return Draft(
        SPENT_THEN_GOT.told(rng, idle=False, a=a, b=b, c=c),
        f"{a} minus what was spent, plus {c}.",
        shown(f"{a} - {money(b)} + {c}", b),
        money(a - b + c),
    )


def story_round_trip_costs(rng: random.Random) -> Draft:
    n, x, g = rng.randint(2, 6), price(rng, 1, 8), rng.randint(9, 60)
    return Draft(
        ROUND_TRIP_COSTS.told(rng, n=n, x=x, g=g),
        f"One way is {n} times the price plus {g}; both ways are twice that.",
        f"one_way = {n} * {money(x)} + {g}\n" + shown("one_way * 2", x),
        money(2 * (n * x + g)),
    )


def _short(value: Fraction) -> str:
    return str(int(value)) if value == int(value) else str(float(value))
