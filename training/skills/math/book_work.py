"""Word problems of work and rates: machines together, more workers, pipes, leaks, currents, chases, goals, food."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show, tied
from training.skills.stories.scenes import Scenes

MACHINES_TOGETHER = Scenes("""
- Machine A makes {a} parts per hour and machine B {b} parts per hour. How many hours do they need together for {t}
  parts?
- {p} types {a} words a minute and {q} {b}. How many minutes do they need together for {t} words?
- {a} per hour and {b} per hour, working together on {t}, how many hours
- One printer prints {a} pages a minute, another one {b}. In how many minutes do the two print {t} pages?
- {p} picks {a} apples a minute and {q} picks {b}. How many minutes does it take both to pick {t} apples?
- Two pumps bring {a} and {b} liters a minute. How many minutes do they need for a tank of {t} liters?
- {p} can pack {a} boxes an hour, {q} {b} boxes an hour. After how many hours have they packed {t} boxes together?
- A baker makes {a} rolls an hour; his helper makes {b}. How long do they need for {t} rolls, in hours?
- Two teams lay {a} m and {b} m of track a day. How many days do they need for {t} m?
- how many hours for {t} letters if {p} folds {a} an hour and {q} {b} an hour, both working
- Line one fills {a} bottles a minute and line two {b}. How many minutes until {t} bottles are filled by both lines?
- {t} tiles must be laid. {p} lays {a} an hour and {q} {b} an hour. In how many hours are they done together?
""")

WORKERS_FOR_DAYS = Scenes("""
- {m} men dig a ditch in {d} days. How many men are needed to dig it in {e} days?
- {m} workers, {d} days; how many workers for {e} days
- It takes {m} painters {d} days to paint a school. How many painters could do it in {e} days?
- A harvest takes {m} people {d} days. How many people must work to finish it in {e} days?
- {m} pumps empty a pool in {d} hours. How many such pumps empty it in {e} hours?
- With {m} trucks the sand is moved in {d} days. How many trucks are needed so that it takes {e} days?
- {m} cooks prepare a feast in {d} hours. The boss wants it in {e} hours. How many cooks are needed?
- If {m} machines finish an order in {d} days, how many machines finish it in {e} days?
- A wall is built by {m} masons in {d} days. To build it in {e} days, how many masons do you need?
- how many students have to help so that the work of {m} students in {d} hours takes {e} hours
- {m} tailors sew the costumes in {d} days. They must be done in {e} days. How many tailors does that take?
- The job needs {m} people for {d} days. For it to be done in {e} days, the number of people must be what?
""")

OUTPUT_OF_MACHINES = Scenes("""
- If {m} machines make {t} bolts in {h} hours, how many bolts do {n} machines make in {k} hours?
- {m} machines {h} hours {t} parts, {n} machines {k} hours how many parts
- {m} bakers bake {t} rolls in {h} hours. How many rolls do {n} bakers bake in {k} hours at that pace?
- {t} toys are made by {m} workers in {h} days. How many toys would {n} workers make in {k} days?
- {m} hens lay {t} eggs in {h} days. How many eggs do {n} hens lay in {k} days?
- In {h} hours {m} pickers fill {t} baskets. How many baskets do {n} pickers fill in {k} hours?
- {m} printers print {t} pages in {h} minutes. At the same speed, how many pages come from {n} printers in {k}
  minutes?
- A team of {m} cleans {t} rooms in {h} hours. How many rooms can a team of {n} clean in {k} hours?
- {m} cows eat {t} kg of hay in {h} days. How many kg do {n} cows eat in {k} days?
- how many shirts do {n} tailors sew in {k} days when {m} tailors sew {t} in {h} days
- {m} pumps move {t} liters in {h} minutes. How many liters do {n} such pumps move in {k} minutes?
- Given that {m} people pack {t} boxes in {h} hours, find how many boxes {n} people pack in {k} hours.
""")

PER_MINUTE = Scenes("""
- {p} typed {t} words in {n} minutes. How many words per minute is that?
- {t} pages in {n} minutes, pages per minute?
- A printer prints {t} pages in {n} minutes. How many pages does it print per minute?
- {p} read {t} pages in {n} days, the same number every day. How many pages a day?
- A tap gives {t} liters in {n} minutes. How many liters per minute are those?
- {q} did {t} sit-ups in {n} minutes. What was {qhis} rate per minute?
- A bottle of {t} ml lasts {n} washes. How many ml are used per wash?
- A factory makes {t} toys in {n} hours. How many toys does it make an hour?
- what is the speed in words a minute for {t} words in {n} minutes
- {t} cars crossed a bridge in {n} minutes. How many cars crossed per minute on average?
- A machine fills {t} bottles in {n} minutes. Find how many bottles it fills per minute.
- In {n} weeks {p} saved ${t}, the same every week. How many dollars a week did {he} save?
- {n} hens laid {t} eggs last month. How many eggs per hen was that?
""")

FILL_WITH_LEAK = Scenes("""
- A tank holds {t} liters. It is filled at {a} liters per minute but leaks {b} liters per minute. How many minutes
  until the empty tank is full?
- {t} liter tank, +{a} per minute, -{b} per minute, minutes to fill
- {p} fills a {t} liter pool with {a} liters a minute while {b} liters a minute run out. How many minutes does it
  take?
- Each week {p} earns ${a} and spends ${b}. After how many weeks has {he} saved ${t}?
- A store receives {a} boxes a day and sends {b} out. After how many days are there {t} boxes in the empty store?
- A barrel of {t} liters gets {a} liters an hour from a hose and loses {b} liters an hour. In how many hours is it
  full?
- {q} gets {a} new letters a day and answers {b} a day. After how many days are {t} letters unanswered?
- how long in minutes to fill {t} liters when {a} liters flow in and {b} liters flow out each minute
- In a hall with {t} places {a} people come in each minute and {b} go out. After how many minutes is the hall full?
- Water runs into a bath of {t} liters at {a} liters a minute; the drain lets {b} liters a minute out. Minutes until
  it is full?
- A robot climbs {a} cm a second and slips {b} cm in the same second. How many seconds does it need for {t} cm?
- With {a} liters in and {b} liters out every minute, a cistern of {t} liters is full after how many minutes?
""")

PIPE_AGAINST_PIPE = Scenes("""
- A pool is filled by pipe A in {a} hours and emptied by pipe B in {b} hours. How many hours does it take to fill it
  when both are open?
- tap fills in {a} hours, drain empties in {b} hours, both open, hours to fill
- A tap fills a tank in {a} minutes. A drain empties the full tank in {b} minutes. With both open, how many minutes
  does it take to fill?
- One pipe can fill a cistern in {a} hours, another can empty it in {b} hours. Both run. In how many hours is it full?
- The bath fills in {a} minutes, but with the plug out it would empty in {b} minutes. How many minutes does it need to
  fill with the plug out?
- {p} can fill a box with toys in {a} minutes and {q} empties it in {b} minutes. Both work. After how many minutes is
  it full?
- A hose fills a pond in {a} hours while a leak would drain it in {b} hours. How many hours until the pond is full?
- how many hours to fill a tank if the inlet needs {a} hours and the outlet empties it in {b} hours and both are open
- Inlet: {a} hours to fill. Outlet: {b} hours to empty. Time to fill with both open, in hours?
- A well fills a basin in {a} hours; the garden takes the whole basin in {b} hours. Running both, when is it full, in
  hours?
- A pump would fill the pool in {a} hours. A hole would empty it in {b} hours. Starting empty, how many hours does it
  take?
- Filling takes {a} minutes and emptying {b} minutes. Both happen at once. After how many minutes is the sink full?
""")

CATCH_UP = Scenes("""
- {p} runs {a} m/s and chases {q}, who runs {b} m/s with a {h} m head start. After how many seconds does {he} catch
  {qhim}?
- {a} m/s after {b} m/s, {h} m ahead, seconds to catch up
- A dog runs {a} m/s after a cat that is {h} m ahead and runs {b} m/s. In how many seconds does it catch the cat?
- A car at {a} km/h follows a truck at {b} km/h. The truck is {h} km ahead. How many hours until the car reaches it?
- {q} saved ${h} already and saves ${b} a week. {p} starts at zero with ${a} a week. After how many weeks do they have
  the same?
- A thief is {h} m ahead and runs {b} m/s. The officer runs {a} m/s. How many seconds until the officer has caught up?
- Train one drives {b} km/h and is {h} km ahead of train two with {a} km/h on the same track direction. Hours until
  they are level?
- {q} has read {h} pages and reads {b} a day. {p} begins the book now and reads {a} a day. In how many days has {p}
  caught up?
- how many seconds does a runner of {a} m/s need to catch one of {b} m/s who is {h} m in front
- A bike is {h} m in front and goes {b} m/s. A scooter goes {a} m/s after it. When does the scooter reach it, in
  seconds?
- The lead is {h} m. The leader does {b} m/s and the pursuer {a} m/s. After how many seconds is the lead gone?
- {p} walks {a} m a minute behind {q}, who walks {b} m a minute and is {h} m in front. How many minutes until they
  meet?
""")

COMMUTE_WEEKS = Scenes("""
- {p} drives {s} miles each way to work, {d} days per week. How many miles does {he} drive in {w} weeks?
- {s} km each way, {d} days a week, {w} weeks, how many km
- {q} cycles {s} km to school and {s} km back on {d} days a week. How many km is that in {w} weeks?
- My way to work is {s} miles one way. I go there and back {d} times a week. How many miles are that in {w} weeks?
- A bus goes {s} km to the lake and returns, {d} times a week. How many km does it drive in {w} weeks?
- {p} walks {s} blocks to the gym and back home, {d} days a week for {w} weeks. How many blocks does {he} walk?
- The train ride takes {s} minutes each way. I ride to and from work {d} days a week. How many minutes do I ride in
  {w} weeks?
- how far do I drive in {w} weeks if work is {s} miles away and i go {d} days a week, there and back
- A courier makes a round trip of {s} km out and {s} km back, {d} times every week. Total km after {w} weeks?
- {q} lives {s} km from the office. How many km does {qhe} commute in {w} weeks with {d} office days a week, both
  ways?
- The ferry crosses {s} km and crosses back on {d} days a week. What distance is it in {w} weeks, in km?
- For {w} weeks {p} takes a {s} mile road to practice and the same road home, {d} times each week. How many miles in
  all?
""")

DAYS_TO_GOAL = Scenes("""
- {p} collects {e} cans a day. {His} goal is {t} cans and {he} already has {h}. How many more days does {he} need?
- goal {t}, have {h}, {e} a day, how many days
- A book has {t} pages. {q} has read {h} and reads {e} a day. In how many more days is {qhe} done?
- I want ${t}, have ${h} and save ${e} a week. How many weeks does it take?
- {p} wants to learn {t} words. {He} knows {h} and learns {e} a day. After how many days does {he} know all of them?
- The school needs {t} bottles for a record. It has {h} and gets {e} each day. How many days are needed?
- {h} of {t} km of a road are built, and {e} km are added each month. How many months does the rest take?
- A factory has an order for {t} chairs. {h} are finished; {e} are made a day. How many days for the others?
- how many more days until {t} stickers if i have {h} and get {e} a day
- {p} has to write {t} cards. {h} are written. At {e} an hour, how many hours are still needed?
- {q} has walked {h} of {t} miles of a trail and does {e} miles a day. How many days are left?
- The club wants {t} members. It has {h}, and {e} join every month. In how many months is that reached?
""")

PET_FOOD = Scenes("""
- How many days do {t} cans of cat food last if {n} cats each eat {x} cans a day?
- {t} kg of hay, {n} horses, {x} kg a day each, how many days
- {n} dogs eat {x} kg of food a day each. For how many days is a sack of {t} kg enough?
- There are {t} liters of water for {n} hikers. Each drinks {x} liters a day. How many days does the water last?
- {p} has {t} cups of seed. {His} {n} birds each need {x} cups a day. After how many days is it used up?
- A farm has {t} bales. Each of {n} cows eats {x} bales a day. How many days do the bales last?
- {n} people share {t} kg of rice. Everyone eats {x} kg a day. How many days is that enough for?
- If {n} rabbits eat {x} bunches a day each, for how many days do {t} bunches last?
- how long in days will {t} liters of milk do for {n} kids who drink {x} liters each a day
- A ship has {t} barrels of flour. {n} cooks use {x} barrels each a day. How many days until it is empty?
- {t} cans are in the shelter. {n} cats, {x} cans per cat and day. Days?
- With {x} kg per goat and day, {t} kg of feed last {n} goats how many days?
""")

AVERAGE_BY_HOURS = Scenes("""
- {p} drove {m} hours at {a} mph and {n} hours at {b} mph. What is {his} average speed in mph, to 2 decimals?
- {m} h at {a} km/h, {n} h at {b} km/h, average speed to 2 decimals
- A train runs {m} hours at {a} km/h and then {n} hours at {b} km/h. What's its average speed, rounded to 2 decimals?
- For {m} hours {q} cycles {a} km/h, then for {n} hours {b} km/h. Find the average speed in km/h (2 decimals).
- A car goes {a} mph for {m} hours and {b} mph for {n} hours. What is the average speed for the trip, to 2 decimals?
- what's my average speed after {m} hours at {a} mph and {n} hours at {b} mph, two decimals
- A ship sails {m} hours with {a} km/h and {n} hours with {b} km/h. Give the average speed, rounded to 2 decimals.
- {p} walks at {a} km/h for {m} hours and at {b} km/h for {n} hours. Average speed overall, to 2 decimals?
- The bus does {a} km/h during {m} hours and {b} km/h during {n} hours. Compute the mean speed to 2 decimal places.
- If a truck keeps {a} mph for {m} hours and {b} mph for {n} more hours, what is its average speed to 2 decimals?
- First {m} hours at {a} km/h, then {n} hours at {b} km/h. What average speed is that? Two decimals.
- A plane flies {m} hours at {a} mph, then {n} hours at {b} mph. What is the average speed in mph, to 2 decimals?
""")


def average_speed_by_hours(rng: random.Random) -> Draft:
    (a, b), (m, n) = (number * 5 for number in rng.sample(range(3, 25), 2)), rng.sample(range(2, 9), 2)
    value = Fraction(a * m + b * n, m + n)
    if tied(value):
        return average_speed_by_hours(rng)
    return Draft(
        AVERAGE_BY_HOURS.told(rng, idle=False, a=a, b=b, m=m, n=n),
        f"All of the way, {m} times {a} plus {n} times {b}, by {m} plus {n} hours.",
        f"way = {m} * {a} + {n} * {b}\nprint(round(way / ({m} + {n}), 2))",
        show(round(value, 2)),
    )


def machines_together_time(rng: random.Random) -> Draft:
    a, b = rng.sample(range(3, 60), 2)
    hours = rng.randint(2, 20)
    return Draft(
        MACHINES_TOGETHER.told(rng, idle=False, a=a, b=b, t=(a + b) * hours),
        f"Together they do {a} plus {b}; divide {(a + b) * hours} by that.",
        f"together = {a} + {b}\nprint({(a + b) * hours} / together)",
        str(hours),
    )


def workers_for_days(rng: random.Random) -> Draft:
    m, d = rng.randint(2, 24), rng.choice((4, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 30))
    e = rng.choice([days for days in range(2, m * d) if m * d % days == 0 and days != d])
    return Draft(
        WORKERS_FOR_DAYS.told(rng, idle=False, m=m, d=d, e=e),
        f"The work is {m} times {d}; divide it by {e}.",
        f"work = {m} * {d}\nprint(work // {e})",
        str(int(Fraction(m * d, e))),
    )


def output_of_machines(rng: random.Random) -> Draft:
    m, n = rng.sample(range(2, 15), 2)
    h, k = rng.sample(range(2, 13), 2)
    each = rng.randint(1, 12)
    return Draft(
        OUTPUT_OF_MACHINES.told(rng, idle=False, m=m, n=n, h=h, k=k, t=m * h * each),
        f"One makes {m * h * each} divided by {m} and by {h} in one unit of time; multiply by {n} and {k}.",
        f"print({m * h * each} * {n} * {k} // ({m} * {h}))",
        str(each * n * k),
    )


def per_minute_from_total(rng: random.Random) -> Draft:
    n, each = rng.randint(3, 60), rng.randint(2, 70)
    return Draft(
        PER_MINUTE.told(rng, idle=False, t=n * each, n=n),
        f"Divide {n * each} by {n}.",
        f"print({n * each} / {n})",
        str(each),
    )


def fill_with_leak(rng: random.Random) -> Draft:
    b = rng.randint(2, 15)
    a, minutes = b + rng.randint(2, 20), rng.randint(5, 60)
    return Draft(
        FILL_WITH_LEAK.told(rng, idle=False, a=a, b=b, t=(a - b) * minutes),
        f"Each time {a} minus {b} stay; divide {(a - b) * minutes} by that.",
        f"gain = {a} - {b}\nprint({(a - b) * minutes} / gain)",
        str(minutes),
    )


def pipe_against_pipe(rng: random.Random) -> Draft:
    a, b = rng.choice([(a, b) for a in range(2, 20) for b in range(a + 1, 31) if a * b % (b - a) == 0])
    return Draft(
        PIPE_AGAINST_PIPE.told(rng, idle=False, a=a, b=b),
        f"One fills 1/{a} and the other takes 1/{b} away each time.",
        f"print({a} * {b} / ({b} - {a}))",
        str(int(1 / (Fraction(1, a) - Fraction(1, b)))),
    )


def catch_up_time(rng: random.Random) -> Draft:
    b, gain, time = rng.randint(2, 20), rng.randint(1, 8), rng.randint(3, 40)
    return Draft(
        CATCH_UP.told(rng, idle=False, a=b + gain, b=b, h=gain * time),
        f"The lead of {gain * time} shrinks by {b + gain} minus {b} each time.",
        f"gain = {b + gain} - {b}\nprint({gain * time} / gain)",
        str(time),
    )


def commute_over_weeks(rng: random.Random) -> Draft:
    s, d, w = rng.randint(3, 45), rng.randint(2, 6), rng.randint(3, 50)
    return Draft(
        COMMUTE_WEEKS.told(rng, s=s, d=d, w=w),
        f"There and back is 2 times {s}, on {d} days, for {w} weeks.",
        f"print(2 * {s} * {d} * {w})",
        str(sum(s + s for _ in range(d * w))),
    )


def days_to_goal(rng: random.Random) -> Draft:
    e, h, days = rng.randint(2, 40), rng.randint(3, 150), rng.randint(2, 40)
    t = h + e * days - rng.choice((0, 0, rng.randint(0, e - 1)))
    return Draft(
        DAYS_TO_GOAL.told(rng, t=t, h=h, e=e),
        f"{t} minus {h} are missing; divide by {e} and round up.",
        f"import math\n\nmissing = {t} - {h}\nprint(math.ceil(missing / {e}))",
        str(len(range(h, t, e))),
    )


def food_for_pets_days(rng: random.Random) -> Draft:
    n, x, days = rng.randint(2, 8), Fraction(rng.randint(1, 12), 2), rng.randint(3, 30)
    x += Fraction(x == 1, 2)
    days += days % 2 if (n * x).denominator > 1 else 0
    return Draft(
        PET_FOOD.told(rng, idle=False, t=n * x * days, n=n, x=show(x)),
        f"A day takes {n} times {show(x)}; divide {n * x * days} by that.",
        f"per_day = {n} * {show(x)}\nprint({n * x * days} / per_day)",
        str(days),
    )
