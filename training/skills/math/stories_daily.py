"""Word problems of everyday life: habits, weeks, ways there and back, buses, ages, food that lasts."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show
from training.skills.stories.scenes import Scenes

WEEKDAYS = Scenes("""
- {a} <x=calls|pages|rides> a day on weekdays, {b} a day at weekends, {x} per week?
- {p} reads {a} pages <every|each> weekday and {b} pages a day <at the weekend|on Saturdays and Sundays>.
  How many pages does {he} read in a <week|whole week>?
- A bakery <sells|bakes> {a} <x=loaves|cakes|pies> on each day from Monday to Friday and {b} on each day of the weekend.
  How many {x} is that in a week?
- From Monday to Friday {p} practises the <piano|guitar|violin|flute> for {a} minutes a day. On Saturdays and Sundays
  it is {b} minutes a day. How many minutes a week does {he} practise?
- I <walk|run|jog|cycle> {a} minutes on weekdays and {b} minutes on weekend days. <How many minutes is that per week?|
  How long is that in a week, in minutes?>
- A <cafe|snack bar|pizzeria> has {a} <x=customers|guests> on a weekday and {b} on a weekend day. How many {x} come in
  one week?
- A bus makes {a} trips a day from Monday to Friday and {b} trips a day on Saturday and Sunday.
  How many trips does it make in a week?
- {p} gets {a} emails a day during the working week and {b} a day on the weekend. How many emails <arrive|does {he} get>
  in a week?
- On school days {q} does {a} sums, on Saturday and Sunday {b} each. <How many sums are done in a week?|
  How many sums does {qhe} do per week?>
- Weekdays: {a} push-ups a day. Weekend: {b} push-ups a day. How many push-ups a week?
- Our shop sells {a} <x=papers|sandwiches|coffees> on <every|each> weekday and {b} on each of the other two days.
  What are the weekly sales of {x}?
- {p} spends ${a} a day on food on weekdays and ${b} a day on weekends. How much does {he} spend <on food|> in a week?
- A museum has {a} visitors per weekday, and {b} per day on Saturday and Sunday. How many visitors come in a full week?
- {p} feeds the <x=ducks|hens|fish> {a} grams a day on weekdays and {b} grams a day on weekends. How many grams is that
  a week?
- A taxi driver has {a} rides a day from Monday through Friday but {b} rides a day on the weekend. How many rides does
  the driver have in seven days?
- {p} plays video games {a} minutes a day from Monday to Friday, and {b} minutes on Saturday and on Sunday.
  What is the total for the week in minutes?
""")

WEEKS = Scenes("""
- A clock loses {a} minutes a day. How many minutes does it lose in {w} weeks?
- {p} rides {a} km a day. How far is that in {w} weeks?
- {a} <x=calls|steps|laps> a day, how many {x} in {w} weeks
- Our office drinks {a} <x=bottles of water|cups of tea|cups of coffee> a day. How many {x} is that in {w} weeks?
- {p} <drives|cycles|rides> {a} km every day. How many km <is that|does {he} cover> in {w} weeks?
- A hen house gives {a} eggs every day. How many eggs <are there after|does the farmer collect in> {w} weeks?
- {q} learns {a} new words <a day|every day>. How many words does {qhe} know after {w} weeks?
- A dog eats {a} biscuits <each|a> day. How many biscuits does it eat in {w} weeks?
- We use {a} <x=napkins|tea bags|paper cups> a day at home. How many {x} do we need for {w} weeks?
- {p} sends {a} <letters|postcards|emails> a day for {w} weeks. <How many is that altogether?|How many does {he} send?>
- {p} puts ${a} in a jar every single day. How much money is in the jar after {w} weeks?
- I do {a} <x=sit-ups|push-ups|squats> every day. How many {x} do I do in {w} weeks?
- A factory makes {a} <x=bikes|chairs|toys> a day and never closes. How many {x} does it make in {w} weeks?
- {p} spends {a} minutes a day on the <bus|phone|train>. How many minutes is that in {w} weeks, weekends included?
- If a shop throws away {a} <x=rolls|bananas|sandwiches> a day, how many {x} does it throw away in {w} weeks?
- {q} writes {a} pages of a <novel|diary|report> each day. How many pages are there after {w} weeks?
- Every day {a} <ships|trains|planes> leave for {city}. How many leave in {w} weeks?
- The zoo feeds the bears {a} fish a day. How many fish do the bears get in {w} weeks?
""")

MINUTES = Scenes("""
- {n} tasks of {m} minutes, how many hours in total?
- {p} irons {n} shirts. Each <one|shirt> takes {m} minutes. How many hours does it take?
- It takes {m} minutes to <wash|clean|wax> one car. How many hours does it take for {n} cars?
- A doctor sees {n} patients and spends {m} minutes with each. How many hours is that?
- {p} <bakes|makes> {n} batches of cookies and each batch needs {m} minutes in the oven. For how many hours is the oven
  on?
- I watch {n} episodes of {m} minutes each. How many hours do I watch?
- {n} lessons of {m} minutes, how many hours is that?
- {q} practises {m} minutes a day. How many hours does {qhe} practise in {n} days?
- A printer needs {m} minutes for one poster. How many hours will {n} posters take?
- {p} paints {n} <chairs|doors|fences>, one every {m} minutes. How many hours does {he} work?
- A teacher needs {m} minutes to <grade|correct> one test. There are {n} tests. How many hours of work is that?
- {p} walks the dog {n} times, {m} minutes each time. How many hours does {he} walk in all?
- A <radio station|singer> plans {n} shows of {m} minutes. How long are the shows altogether, in hours?
- A barber needs {m} minutes for a haircut. <How many hours are {n} haircuts?|
  There are {n} customers. For how many hours does the barber work?>
- A bus ride to <work|school> takes {m} minutes. {p} rides the bus {n} times. How many hours does {he} sit on the bus?
- {q} knits {n} squares for a blanket, and each square takes {m} minutes. How many hours does the whole blanket take?
""")

MORE_EACH_DAY = Scenes("""
- {p} <did|does> {a} <x=push-ups|sit-ups|squats> on the first day and {b} more on each day after that.
  How many {x} is that in three days?
- {p} cycled {a} km on Monday. On Tuesday {he} rode {b} km more than on Monday, and on Wednesday {b} km more than on
  Tuesday. How many km did {he} cycle in all?
- A shop sold {a} <x=books|lamps|phones> in May, {b} more than that in June, and again {b} more in July than in June.
  How many {x} did it sell in the three months?
- {q} saved ${a} in the first week and then ${b} more each week than the week before. How much did {qhe} save in
  three weeks?
- Row one has {a} seats and every next row has {b} more. How many seats are in the first three rows?
- {p} read {a} pages on Friday, {b} pages more on Saturday than on Friday and {b} more on Sunday than on Saturday.
  How many pages did {he} read?
- A <squirrel|mouse> hid {a} nuts on Monday and each day {b} more than the day before. How many nuts did it hide from
  Monday to Wednesday?
- I picked {a} <x=apples|plums|berries> yesterday, {b} more than that today, and tomorrow I pick {b} more than today.
  How many {x} will that be?
- {p} worked {a} minutes on the first task. Each of the next two tasks took {b} minutes longer than the one before it.
  How many minutes did {he} work?
- A tower has {a} blocks on the top layer, and each of the two layers below has {b} more than the layer above it.
  How many blocks are there?
- Ticket sales: {a} on Thursday, {b} more on Friday, another {b} more on Saturday than on Friday. How many for the
  three days?
- A baby slept {a} minutes in the first nap, and each nap was {b} minutes longer than the last. How many minutes are
  three naps?
- {p} planted {a} trees in the first year, and in each later year {b} more than in the year before. How many trees did
  {he} plant in three years?
- On the first day {a} people came to the <fair|market>. Each day {b} more came than the day before. How many people
  came on the first three days altogether?
""")

STOPS = Scenes("""
- Stock was {a}. We sold {b}, received {c} and sold {d}. How many are in stock now?
- A bus <leaves|left> with {a} passengers. At the first stop {b} get off and {c} get on. At the next stop {d} get off.
  How many passengers are on the bus now?
- There were {a} people in a lift. On the second floor {b} got out and {c} got in, on the fifth floor {d} got out.
  How many people were still in the lift?
- {a} <x=cars|vans> were in the car park. {b} <left|drove away>, {c} arrived and then {d} left. How many {x} are there?
- A library had {a} comics on the shelf. {b} were borrowed, {c} were brought back and {d} more were borrowed.
  How many comics are on the shelf now?
- {p} had {a} {toys}. {He} lost {b}, won {c} and gave {d} to {q}. How many {toys} does {he} have?
- My account had ${a}. I took out ${b}, put in ${c} and paid ${d} for <gas|food|shoes>. How much is in it now?
- A <cafe|pub> has {a} guests at noon. By one o'clock {b} go and {c} come. At two {d} more go. How many guests are left?
- {a} birds sat <in a tree|on a wire>. {b} flew off, {c} landed and {d} flew off. How many birds were there in the end?
- {p} started with {a} points, lost {b}, won {c} and lost {d}. What is {his} score?
- A pond had {a} <x=frogs|ducks|fish>. First {b} left, then {c} new ones came, then {d} left. How many {x} remain?
- A tank holds {a} liters. {b} liters are used, {c} liters are filled in, {d} liters are used. How many liters are in
  it now?
- A bakery had {a} <x=rolls|buns|pies>. It sold {b}, baked {c} more and sold {d}. How many {x} does it have?
- At the start {a} children were in the pool. {b} climbed out, {c} jumped in and {d} went home. How many children were
  in the pool then?
- A hotel had {a} guests. {b} checked out, {c} checked in and {d} more checked out. Find the number of guests in the
  hotel now.
- A train with {a} travellers stops in {city}, where {b} leave and {c} board. One stop later {d} leave. How many
  travellers remain on the train?
- In the chess club there were {a} members. {b} quit, {c} joined, and after the summer {d} quit. How many members does
  the club have?
""")

AGES = Scenes("""
- {p} is {a}. {His} <x=cousin|sister|brother> has {b} years more. What age has the {x} in {y} years?
- {p} is {a} years old. {q} is {b} years older <than {p}|>. How old will {q} be in {y} years?
- {q} is {b} years older than {p}, who is {a}. How old will {q} be {y} years from now?
- My sister is {a}. I am {b} years older than she is. How old will I be in {y} years?
- {p} is {a} and {his} brother is {b} years older. What age will the brother be in {y} years?
- If {p} is {a} now and {q} is {b} years older, how old is {q} in {y} years?
- A <x=bridge|church|car> is {a} years old. The house next to it is {b} years older. How old will the house be in {y}
  years?
- {p} turned {a} today. {His} <x=cousin|aunt|friend> is {b} years older. In {y} years, how old will the {x} be?
- {p} {a}, {q} {b} years older, how old will {q} be in {y} years?
- An oak is {a} years old and a pine is {b} years older. How old will the pine be in {y} years?
- There are {b} years between {p} and {his} older <x=sister|brother>. {p} is {a}. How old will the {x} be
  after {y} more years?
- {q} is older than {p} by {b} years. {p} is {a} years old. <|So >how old will {q} be {y} years from today?
- Our house is {a} years old and the school is {b} years older. How old will the school be in {y} years?
- {p} is {a} years old today, which makes {q} exactly {b} years older. What will {q}'s age be in {y} years?
- {p} just had {his} birthday and is {a}. {q} was born {b} years before {p}. How old will {q} be {y} years later?
""")

AROUND = Scenes("""
- A <park|field> is {l} m long and {w} m wide. {p} <runs|walks|jogs> around it {k} times. How many meters is that?
- {p} walks the dog {k} times around a rectangular <block|field> that is {l} m by {w} m. How far does {he} walk, in
  meters?
- A garden measures {l} m by {w} m. A fence around it costs ${k} per meter. What does the fence cost?
- How much is a fence around a <yard|paddock|playground> of {l} m by {w} m at ${k} a meter?
- A farmer puts {k} rows of wire all around a field {l} m long and {w} m wide. How many meters of wire does <he|she>
  need?
- A rectangular pool is {l} m long and {w} m wide. Edge tiles cost ${k} per meter. How much do the tiles around the pool
  cost?
- I run {k} laps around a <pitch|court|hall> of {l} m by {w} m. How many meters do I run?
- {p} sews ribbon {k} times around a rectangular tablecloth, {l} cm long and {w} cm wide. How many cm of ribbon is that?
- The walls of a room form a rectangle of {l} feet by {w} feet. Trim for the walls costs ${k} a foot. How much is the
  trim for all four walls?
- A guard walks around a rectangular <factory|prison|warehouse> {k} times a night. It is {l} m long and {w} m wide.
  How many meters does the guard walk in a night?
- A path goes around a lawn of {l} by {w} meters. {q} pushes a cart around it {k} times. How many meters is that?
- A picture is {l} cm by {w} cm. Wood for a frame along its edges costs ${k} per cm. What does the wood cost?
- The school yard is {l} yards long and {w} yards wide, and the children run around it {k} times. How many yards do they
  run?
- {p} wants to fence a rectangular plot, {l} feet long and {w} feet wide. One foot of fence is ${k}. How much will the
  fence cost {him}?
""")

THERE_AND_BACK = Scenes("""
- {p} walks {d} km to school and the same way back every day. How many km does {he} walk in {n} days?
- {d} km each way, {n} days, how many km there and back?
- {p} lives {d} <x=km|miles|blocks> from school. {He} <walks|cycles> there and back every day for {n} days. How many {x}
  is that?
- The <office|gym|market> is {d} km away. {p} drives there and back {n} times. How many km does {he} drive?
- It is {d} miles to work. How many miles does {q} travel, to work and home again, in {n} days?
- {p} visits {his} <aunt|grandmother|friend> {n} times a month. The house is {d} km away. How many km does {he} travel
  there and back in a month?
- My bus ride to school takes {d} minutes each way. How many minutes do I ride in {n} school days?
- {p} swims to the <island|buoy|raft> and back {n} times. It is {d} meters away. How many meters does {he} swim?
- A truck brings sand from a quarry {d} km away. It makes {n} round trips. How many km does it drive?
- A train ticket to {city} is ${d} one way. {n} people go there and back. How much do they pay in all?
- A <bee|bird> flies {d} meters to a <flower|field> and {d} meters back, {n} times. How many meters does it fly?
- {d} km to the shop, {n} trips there and back, how many km?
- A ferry crosses a lake that is {d} km wide. It goes over and back {n} times a day. How many km does it cover?
- {q} carries water from a well {d} steps away and returns each time. {Qhe} goes {n} times. How many steps is that in
  all?
- {p} rides {d} miles to the pool and {d} miles home again on {n} days. How many miles does {he} ride?
- The <dentist|library|stable> is {d} km from home. {p} went there {n} times and each time came straight back home.
  How many km did {he} go altogether?
""")

LASTS = Scenes("""
- {t} kg of food, one animal eats {a} kg a day, the other {b} kg: for how many days?
- A bag has {t} <x=cups|scoops> of <dog food|cat food>. One <dog|cat> eats {a} {x} a day and the other {b}. How many
  days does the bag last?
- {p} drinks {a} <x=cups|bottles> of <milk|juice|tea> a day and {q} drinks {b}. They have {t} {x}.
  For how many days is that enough?
- We have {t} <x=eggs|rolls|apples>. We use {a} for breakfast and {b} for <lunch|dinner> every day. After how many days
  are the {x} gone?
- A barn has {t} bales of hay. The cows get {a} bales a day and the horses {b}. How many days will the hay last?
- {p} has {t} pages left to read and reads {a} in the morning and {b} in the evening. In how many days is {he} done?
- A school has {t} sheets of paper. One class uses {a} sheets a day, another {b}. How many days does the paper last?
- {t} <pills|tablets>: {a} in the morning, {b} at night. How many days do they last?
- A road of {t} meters is built from both ends: {a} meters a day on one side and {b} on the other. How many days does
  that take?
- {p} can fold {a} <x=boxes|letters|shirts> an hour and {q} {b}. How many hours do they need together for {t} {x}?
- Two taps fill a tank of {t} liters. One gives {a} liters a minute, the other {b}. How many minutes does it take?
- {p} saves ${a} a week and {his} sister saves ${b} a week. Together they want a <bike|tent> for ${t}. How many
  weeks does it take?
- A pack of {t} <x=napkins|wipes> is used by two rooms, {a} a day in one and {b} in the other. For how many days is
  there enough?
- {t} kg of feed, the goats eat {a} kg a day, the sheep {b} kg a day, how many days?
- The ship carries {t} liters of water. The crew needs {a} liters a day for drinking and {b} liters for cooking.
  For how many days does the water last?
- {p} picks {a} baskets of <cherries|grapes|olives> a day and {q} picks {b}. How many days do the two need to pick {t}
  baskets?
""")


def story_weekdays_and_weekend(rng: random.Random) -> Draft:
    a, b = rng.sample(range(4, rng.choice((20, 60, 100))), 2)
    return Draft(
        WEEKDAYS.told(rng, a=a, b=b),
        f"A week has five days of {a} and two of {b}: multiply and add.",
        f"weekdays = 5 * {a}\nweekend = 2 * {b}\nprint(weekdays + weekend)",
        str(sum(a if day < 5 else b for day in range(7))),
    )


def story_daily_for_weeks(rng: random.Random) -> Draft:
    a, w = rng.randint(2, rng.choice((9, 20, 40))), rng.randint(2, 12)
    return Draft(
        WEEKS.told(rng, a=a, w=w),
        f"{w} weeks have {w} times 7 days; multiply by {a} a day.",
        f"days = {w} * 7\nprint(days * {a})",
        str(sum(a for _ in range(w) for _ in range(7))),
    )


def story_minutes_to_hours(rng: random.Random) -> Draft:
    n, m = rng.choice([(n, m) for n in range(2, 25) for m in range(6, 51) if n * m % 30 == 0 and n * m >= 60])
    return Draft(
        MINUTES.told(rng, n=n, m=m),
        f"{n} times {m} minutes, divided by 60 minutes per hour.",
        f"minutes = {n} * {m}\nprint(minutes / 60)",
        show(Fraction(sum(m for _ in range(n)), 60)),
    )


def story_more_each_day(rng: random.Random) -> Draft:
    a, b = rng.randint(5, rng.choice((30, 60))), rng.randint(2, 12)
    return Draft(
        MORE_EACH_DAY.told(rng, a=a, b=b),
        f"Start with {a}, add {b} for the second and again for the third, then add the three.",
        f"second = {a} + {b}\nthird = second + {b}\nprint({a} + second + third)",
        str(3 * (a + b)),
    )


def story_bus_stops(rng: random.Random) -> Draft:
    a, b, c = rng.randint(15, rng.choice((40, 90))), rng.randint(2, 14), rng.randint(2, 20)
    d = rng.randint(2, a - b + c - 1)
    return Draft(
        STOPS.told(rng, a=a, b=b, c=c, d=d),
        f"From {a} take away {b}, add {c} and take away {d}.",
        f"now = {a} - {b}\nnow = now + {c}\nnow = now - {d}\nprint(now)",
        str(sum((a, c)) - sum((b, d))),
    )


def story_age_later(rng: random.Random) -> Draft:
    a, b, y = rng.sample(range(2, 40), 3)
    return Draft(
        AGES.told(rng, idle=False, a=a, b=b, y=y),
        f"{b} years older than {a} now, and {y} years more later: add.",
        f"age_now = {a} + {b}\nprint(age_now + {y})",
        str(sum((a, b, y))),
    )


def story_around_a_place(rng: random.Random) -> Draft:
    w = rng.randint(5, 60)
    length, k = w + rng.randint(2, 60), rng.randint(2, 12)
    return Draft(
        AROUND.told(rng, l=length, w=w, k=k),
        f"The way around is twice {length} plus {w}; multiply it by {k}.",
        f"perimeter = 2 * ({length} + {w})\nprint(perimeter * {k})",
        str(sum((length, w, length, w)) * k),
    )


def story_there_and_back(rng: random.Random) -> Draft:
    d, n = rng.randint(2, rng.choice((12, 50))), rng.randint(2, 15)
    return Draft(
        THERE_AND_BACK.told(rng, d=d, n=n),
        f"There and back is twice {d}, done {n} times.",
        f"round_trip = 2 * {d}\nprint(round_trip * {n})",
        str(sum(d for _ in range(n)) + sum(d for _ in range(n))),
    )


def story_lasts_days(rng: random.Random) -> Draft:
    a, b, days = rng.randint(2, rng.choice((6, 20))), rng.randint(2, 12), rng.randint(3, 25)
    return Draft(
        LASTS.told(rng, a=a, b=b, t=(a + b) * days),
        f"Together it is {a} plus {b} each time; divide {(a + b) * days} by that.",
        f"together = {a} + {b}\nprint({(a + b) * days} / together)",
        str(len(range(0, (a + b) * days, a + b))),
    )
