"""Word problems of comparing in steps: chains added up, less than a multiple, both numbers from their sum."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.book_parts import PARTS
from training.skills.stories.scenes import Scenes

THIRD_IS_MULTIPLE = Scenes("""
- A zoo has {a} <x=monkeys|deer|parrots>, {b} lions and {k.times} as many fish as {x}. How many animals is that?
- {p} has {a} red, {b} blue and {k.times} as many green as red {toys}. How many {toys} does {he} have?
- {a} cakes, {b} pies and {k.times} as many rolls as cakes, how many in all
- In a garden grow {a} roses, {b} lilies and {k.times} as many tulips as roses. How many flowers grow there?
- {p} caught {a} fish, {q} caught {b}, and {r} caught {k.times} as many as {p}. How many did the three catch together?
- A shop sold {a} lamps in May, {b} in June and {k.times} as many in July as in May. How many did it sell in the three
  months?
- There are {a} cars and {b} vans in a lot, and {k.times} as many bikes as cars. How many vehicles are there?
- On {day} {a} people came, on {day2} {b}, and on the last day {k.times} as many as on {day}. How many came in total?
- My library has {a} novels, {b} comics, and {k.times} as many magazines as novels. What is the number of all three?
- the class has {a} pens, {b} rulers and {k.times} as many pencils as pens. total number of things?
- An orchard has {a} plum trees, {b} pear trees and {k.times} as many apple trees as plum trees. How many trees has
  it?
- {p} spent ${a} on food, ${b} on bus tickets and {k.times} as much on clothes as on food. What did {he} spend in all?
""")

CHAIN_TOTAL = Scenes("""
- On Monday a shop sold {a} <x=cakes|hats|books>, on Tuesday {b} fewer, and on Wednesday {k.times} as many as on
  Tuesday. How many {x} did it sell over the three days?
- {p} has {a} {toys}. {q} has {b} fewer than {p}, and {r} has {k.times} as many as {q}. How many {toys} do they have
  together?
- first box {a}, second {b} less, third {k.times} the second, total of all three?
- {p} ran {a} minutes on the first day, {b} minutes less on the second and {k.times} as long on the third as on the
  second. How many minutes were that altogether?
- A jacket costs ${a}, a shirt ${b} less, and a coat {k.times} as much as the shirt. What do the three cost together?
- {a} guests came at noon. At two it was {b} fewer, and at four {k.times} as many as at two. How many came in all?
- In June {q} read {a} pages; in July {b} pages fewer than in June; in August {k.times} as many as in July. How many
  pages in the summer?
- A farm has {a} cows, {b} fewer pigs than cows and {k.times} as many hens as pigs. How many animals does it have?
- There are {a} girls in the choir and {b} fewer boys. There are {k.times} as many adults as boys. How many people
  sing?
- Class A collected {a} kg of paper, class B {b} kg less, class C {k.times} as much as class B. How much did the three
  collect, in kg?
- {p} sold {a} tickets in the first week, {b} fewer in the second and {k.times} as many in the third as in the second.
  Work out how many tickets {he} sold in the three weeks.
- {p} planted {a} tulips, {b} fewer lilies and {k.times} as many roses as lilies. How many flowers did {he} plant in
  total?
- Team one has {a} points, team two {b} fewer and team three {k.times} as many as team two. How many points have all
  three?
""")

TIMES_CHAIN = Scenes("""
- {p} has {m.times} as many {toys} as {q}. {q} has {k.times} as many as {r}. {r} has {a}. How many do the three have
  together?
- {r} picked {a} {fruit}. {q} picked {k.times} as many as {r}, and {p} {m.times} as many as {q}. How many did they
  pick in all?
- a has {a}, b has {k} times as much, c has {m} times as much as b, sum of all three
- The large lot holds {m.times} as many cars as the middle lot, and the middle lot {k.times} as many as the small lot,
  which holds {a}. How many cars do the three lots hold?
- A pen costs ${a}, a book {k.times} as much as the pen and a bag {m.times} as much as the book. What do all three
  cost?
- In the small hall are {a} people, in the middle one {k.times} as many, in the large one {m.times} as many as in the
  middle one. How many people are in the three halls?
- {p} did {a} sums on {day}, {k.times} as many on {day2} and on the next day {m.times} as many as on {day2}. How many
  sums is that altogether?
- If {q} has {k.times} as many points as {p}, {r} {m.times} as many as {q}, and {p} has {a}, what is their total?
- Year one: {a} trees. Year two: {k.times} as many. Year three: {m.times} as many as in year two. How many trees were
  planted?
- The first <bus|train> carries {a} people, the second {k.times} as many as the first and the third {m.times} as many
  as the second. How many people do they carry?
- There are {m.times} as many ants as bees and {k.times} as many bees as wasps. There are {a} wasps. How many insects
  are there altogether?
- {r} has ${a}. {q} has {k.times} as much as {r}; {p} has {m.times} as much as {q}. How much money is that in all?
""")

LESS_THAN_TIMES = Scenes("""
- {q} has {b} fewer than {k} times as many {toys} as {p}. {p} has {a}. How many {toys} does {q} have?
- {p} is {a}. {q} is {b} years younger than {k} times {p}'s age. How old is {q}?
- {b} less than {k} times {a}, what is it
- {q} is {b} years younger than {k} times the age of {p}, who is {a}. How old is {q}?
- A <coat|tent> costs ${b} less than {k} times the price of a hat. The hat is ${a}. How much is the <dearer
  thing|other>?
- There are {a} dogs in a shelter. The number of cats is {b} less than {k} times the number of dogs. How many cats are
  there?
- {p} scored {a} points. {q} scored {k} times as many, minus {b}. How many points did {q} score?
- This year {b} fewer than {k} times last year's {a} visitors came. How many came this year?
- My brother saved ${a}. I saved {k} times as much less ${b}. How much did I save?
- {p} picked {a} {fruit}, {q} picked {b} fewer than {k} times that. how many did {q} pick
- The tall tree is {b} m shorter than {k} times the small one, which is {a} m. How tall is the tall tree, in m?
- A book has {a} pages and another one {b} pages fewer than {k} times as many. How many pages does the other have?
""")

MORE_THAN_TIMES_TOTAL = Scenes("""
- {q} has {b} more than {k} times the number of {toys} that {p} has. {p} has {a}. How many do they have together?
- {p} has {a} {toys}. {q} has {b} more than {k} times as many. How many {toys} do both have in all?
- one has {a}, the other {k} times as many plus {b}, together?
- A hat costs ${a} and a coat ${b} more than {k} times as much. What do the two cost together?
- On {day} {a} people came, on {day2} {b} more than {k} times as many. How many came on the two days?
- A farm has {a} goats, and {b} more than {k} times as many sheep as goats. How many animals are on the farm?
- I read {a} pages; my friend read {b} pages more than {k} times that. How many pages did we read altogether?
- {p} sold {a} tickets. {q} sold {k} times as many and {b} more. What is the total number of tickets sold?
- {a} boys joined, and {b} more than {k} times as many girls. How many children joined?
- In the first month {a} phones were sold, in the second {b} more than {k} times that number. How many in both months?
- {p} worked {a} hours; {q} worked {b} hours more than {k} times as long. How many hours did both work?
- There are {a} pears, and the number of apples is {b} more than {k} times the number of pears. How many fruits are
  there?
""")

DOWN_AND_UP = Scenes("""
- {p} is {a} cm tall. {q} is {b} cm shorter than {p}, and {r} is {c} cm taller than {q}. How tall is {r}, in cm?
- A chair costs ${a}. A lamp costs ${b} less than the chair and a desk ${c} more than the lamp. What does the desk
  cost?
- {p} has {a} {toys}, {q} has {b} fewer, {r} has {c} more than {q}, how many does {r} have
- {p} weighs {a} pounds, {q} {b} pounds less than {p}, and {r} {c} pounds more than {q}. How much does {r} weigh?
- On {day} {a} people came, on {day2} {b} fewer, and the day after that {c} more than on {day2}. How many came that
  last day?
- {p} scored {a} points. {q} got {b} points less than {p}. {r} got {c} points more than {q}. How many points did {r}
  get?
- The red tower is {a} m high, the blue one is {b} m lower, and the green one is {c} m higher than the blue one. How
  high is the green one?
- A bag holds {a} apples. There are {b} fewer pears than apples and {c} more plums than pears. How many plums are
  there?
- The first book has {a} pages, the second has {b} pages fewer than the first, the third {c} more than the second. How
  many pages has the third?
- I am {a}. My cousin is {b} years younger than I am, and my aunt is {c} years older than my cousin. How old is my
  aunt?
- {q} read {b} pages fewer than {p}, who read {a}, and {r} read {c} pages more than {q}. How many pages did {r} read?
- Class A has {a} pupils. Class B has {b} fewer than class A, class C {c} more than class B. How many are in class C?
""")

PART_DIFFERENCE = Scenes("""
- Building A is {a} m high; building B is {part} as high. How much higher is A, in m?
- {p} has {a} {toys}. {q} has {part} as many. How many more {toys} does {p} have than {q}?
- {a} girls, {part} as many boys, how many more girls than boys
- A coat costs ${a} and a scarf {part} as much. How much more does the coat cost?
- {p} ran {a} minutes and {q} only {part} as long. How many minutes more did {p} run?
- On {day} {a} people came and on {day2} {part} as many. How many fewer came on {day2}?
- The father weighs {a} kg, his son weighs {part} as much. By how many kg is the father heavier?
- A novel has {a} pages, a guide {part} as many. What is the difference in pages?
- The first tank holds {a} liters, the second {part} as much. How many liters more fit in the first?
- This month {a} cars were sold, last month {part} as many. How many more were sold this month?
- A pine is {a} feet tall, a bush beside it {part} as tall. How many feet taller is the pine?
- {p} earned ${a}, {q} earned {part} as much. How much less did {q} earn?
""")

EACH_OF_TWO = Scenes("""
- {p} has {d} more {toys} than {q}. Together they have {t}. How many does each have, {p}'s number first?
- Two numbers add up to {t} and one is {d} more than the other. What are the numbers? Larger first.
- together {t}, difference {d}, both numbers, bigger one first
- {p} and {q} earn ${t} together. {p} earns ${d} more. How much does each earn? Give {p}'s amount first.
- A rope of {t} m is cut in two. One piece is {d} m longer. How long are the pieces, the longer one first?
- There are {t} pupils in a school, {d} more girls than boys. How many girls and how many boys are there?
- {t} fruits lie in a bowl: {d} more apples than pears. How many apples and how many pears?
- A farm has {t} animals, {d} more hens than cows. Find the number of hens and then the number of cows.
- {p} is {d} years older than {q}. Their ages sum to {t}. How old are {p} and {q}?
- The two teams scored {t} points in all and the winner had {d} points more. What was the score, the winner's points
  first?
- In two boxes are {t} {toys}. The red box has {d} more than the blue one. How many are in the red box and in the blue
  box?
- I have {t} coins in two pockets, {d} more in the left than in the right. Left and right, how many?
""")

EQUAL_AFTER_GIVING = Scenes("""
- {p} has {a} {toys}. If {he} gives {g} of them to {q}, both have the same number. How many does {q} have now?
- If {p} gives {q} {g} {toys} they have equally many. {p} has {a}. How many has {q} before that?
- i have {a}, after giving you {g} we have the same, how many do you have at the start
- {p} gave ${g} to {q}, and then both had the same amount. {p} had ${a} at first. How much did {q} have at first?
- One shelf has {a} books. Moving {g} of them to the second shelf makes the shelves equal. How many books were on the
  second shelf?
- A jug holds {a} cups. When {g} cups are poured into another jug, both hold equally much. How many cups were in the
  other?
- Team A has {a} players and sends {g} to team B. Now the teams are equal. How many players did team B have before?
- {q} gets {g} {food} from {p}, who had {a}, and now they have equal numbers. How many did {q} have before?
- There are {a} people in the first room. {g} of them go into the second room and both rooms are equally full. How
  many were in the second room at first?
- After {p} hands {g} of {his} {a} {toys} to {q}, each has the same number. With how many did {q} begin?
- The left pile has {a} stones. Put {g} of them on the right pile and the piles are equal. How high was the right
  pile?
- {p} had {a} points and passed {g} to {q} so that both had the same. How many points had {q} been holding?
""")

GIVES_TO_BE_EVEN = Scenes("""
- {p} has {a} sweets, {q} has {b} and {r} has {c}. They share so that everyone has the same. How many does {p} give
  away?
- {a}, {b} and {c} coins are evened out among three children. How many must the one with {a} give away?
- Three boxes hold {a}, {b} and {c} {toys}. To make them equal, how many must be taken out of the first box?
- {p} picked {a} {fruit}, {q} {b} and {r} {c}. They even it out. How many does {p} hand over?
- three piles {a}, {b}, {c}, make them equal, how many come off the first pile
- {p} has ${a}, {q} ${b} and {r} ${c}. They pool it and split it evenly. How many dollars does {p} lose by that?
- In three classes are {a}, {b} and {c} pupils. The classes are made equally big. How many pupils leave the first
  class?
- {p}, {q} and {r} have {a}, {b} and {c} cards. They rearrange them to have equally many. How many cards does {p}
  lose?
- Buckets with {a}, {b} and {c} liters are leveled to the same amount. How many liters leave the bucket with {a}?
- The shelves hold {a}, {b} and {c} books. We want them equally full. How many books must move from the first?
- Three friends have {a}, {b} and {c} marbles and want the same number each. How many must the first one give?
- {p} has {a} {food}, {q} {b}, {r} {c}; after sharing fairly all have the same. By how many does {p}'s number fall?
""")

OTHER_FROM_DIFFERENCE = Scenes("""
- The difference between two numbers is {d} and the larger is {a}. What is the smaller?
- Two numbers differ by {d}. The bigger one is {a}. Find the smaller one.
- bigger number {a}, difference {d}, smaller number?
- {p} and {q} differ in age by {d} years. {p}, the older one, is {a}. How old is {q}?
- The gap between two prices is ${d}. The higher price is ${a}. What is the lower price?
- {p} won by {d} points with {a} points. How many points did the loser have?
- There is a difference of {d} cm between two boards. The longer one has {a} cm. How long is the shorter one?
- Between the highest and the lowest temperature lay {d} degrees. The highest was {a}. What was the lowest?
- Two <crates|boxes> differ by {d} kg, and the heavier one is {a} kg. How many kg is the lighter?
- Subtracting a number from {a} leaves {d}. What is the number?
- The larger of two numbers is {a}. It exceeds the smaller by {d}. What's the smaller number?
- {a} is the bigger of two numbers whose difference is {d}. Give the smaller.
""")
DECIMAL_TIMES = Scenes("""
- A shop sold {a} ice creams on Saturday and {f} times as many on Sunday. How many did it sell over the weekend?
- {a} on {day}, {f} times as many on {day2}, total?
- {p} ran {a} minutes on {day} and {f} times as long on {day2}. How many minutes were that in all?
- A small box holds {a} {things}, a big one {f} times as many. How many do both hold?
- Last year {a} people came, this year {f} times as many. How many came in the two years?
- {p} has {a} {toys} and {q} has {f} times as many. How many do they have together?
- The first class collected {a} kg of paper, the second {f} times as much. How many kg did both collect?
- how many pages in two days if it's {a} on the first and {f} times as many on the second
- In May {a} bikes were sold and in June {f} times that number. What is the total of both months?
- One hall seats {a} people and the other {f} times as many. How many people do both seat?
- A bakery made {a} rolls on {day} and {f} times as many on {day2}. Find the total for both days.
- {q} earned ${a} in one week and {f} times as much in the next. How much did {qhe} earn in both weeks?
- A farm has {a} hens and {f} times as many ducks. How many birds are there?
""")


def story_third_is_multiple(rng: random.Random) -> Draft:
    (a, b), k = rng.sample(range(4, 50), 2), rng.choice((2, 2, 3, 4, 5))
    return Draft(
        THIRD_IS_MULTIPLE.told(rng, a=a, b=b, k=k),
        f"The third is {k} times {a}; add all three.",
        f"third = {k} * {a}\nprint({a} + {b} + third)",
        str(sum([a] * (k + 1), b)),
    )


def story_chain_total(rng: random.Random) -> Draft:
    a, k = rng.randint(12, 80), rng.choice((2, 2, 3, 4))
    b = rng.randint(3, a - 5)
    return Draft(
        CHAIN_TOTAL.told(rng, a=a, b=b, k=k),
        f"The second is {a} minus {b}, the third {k} times the second; add all three.",
        f"second = {a} - {b}\nthird = {k} * second\nprint({a} + second + third)",
        str(a * (k + 2) - b * (k + 1)),
    )


def story_times_chain_total(rng: random.Random) -> Draft:
    a, k, m = rng.randint(3, 30), rng.choice((2, 3, 4)), rng.choice((2, 3, 5))
    return Draft(
        TIMES_CHAIN.told(rng, a=a, k=k, m=m),
        f"The second is {k} times {a}, the third {m} times the second; add all three.",
        f"second = {k} * {a}\nthird = {m} * second\nprint({a} + second + third)",
        str(a * (1 + k + k * m)),
    )


def story_less_than_times(rng: random.Random) -> Draft:
    k, a = rng.choice((2, 3, 3, 4, 5)), rng.randint(8, 40)
    b = rng.choice([number for number in range(2, 13) if number not in (a, k)])
    return Draft(
        LESS_THAN_TIMES.told(rng, idle=False, k=k, a=a, b=b),
        f"{k} times {a}, and {b} less.",
        f"times = {k} * {a}\nprint(times - {b})",
        str(sum(a for _ in range(k)) - b),
    )


def story_more_than_times_total(rng: random.Random) -> Draft:
    k, a = rng.choice((2, 3, 3, 4, 5)), rng.randint(6, 40)
    b = rng.choice([number for number in range(2, 19) if number not in (a, k)])
    return Draft(
        MORE_THAN_TIMES_TOTAL.told(rng, idle=False, k=k, a=a, b=b),
        f"The other has {k} times {a} plus {b}; add {a} to that.",
        f"other = {k} * {a} + {b}\nprint({a} + other)",
        str(a * (k + 1) + b),
    )


def story_down_and_up(rng: random.Random) -> Draft:
    a, (b, c) = rng.randint(25, 190), rng.sample(range(2, 22), 2)
    return Draft(
        DOWN_AND_UP.told(rng, idle=False, a=a, b=b, c=c),
        f"The second is {a} minus {b}, the third is {c} more than that.",
        f"second = {a} - {b}\nprint(second + {c})",
        str(a + c - b),
    )


def story_part_as_many_difference(rng: random.Random) -> Draft:
    part, k = rng.choice(PARTS)
    a = k * rng.randint(3, 40)
    return Draft(
        PART_DIFFERENCE.told(rng, a=a, part=part),
        f"The other is {part} of {a}; subtract that from {a}.",
        f"other = {a} // {k}\nprint({a} - other)",
        str(a // k * (k - 1)),
    )


def each_from_sum_and_difference(rng: random.Random) -> Draft:
    small, d = rng.randint(4, 60), rng.randint(2, 30)
    t = 2 * small + d
    return Draft(
        EACH_OF_TWO.told(rng, idle=False, t=t, d=d),
        f"The smaller is half of {t} minus {d}; the larger is {d} more.",
        f"smaller = ({t} - {d}) // 2\nlarger = smaller + {d}\nprint(larger, smaller)",
        f"{small + d} {small}",
    )


def story_equal_after_giving(rng: random.Random) -> Draft:
    g, other = rng.randint(2, 12), rng.randint(2, 40)
    return Draft(
        EQUAL_AFTER_GIVING.told(rng, idle=False, a=other + 2 * g, g=g),
        f"After giving {g}, {other + 2 * g} is {g} smaller, and the other is {g} larger.",
        f"same = {other + 2 * g} - {g}\nprint(same - {g})",
        str(other),
    )


def story_gives_to_be_even(rng: random.Random) -> Draft:
    b, c = rng.sample(range(2, 20), 2)
    a = max(b, c) + rng.randint(2, 20)
    a += -(a + b + c) % 3
    return Draft(
        GIVES_TO_BE_EVEN.told(rng, idle=False, a=a, b=b, c=c),
        f"Each shall have a third of {a} plus {b} plus {c}; what {a} has above that is given away.",
        f"each = ({a} + {b} + {c}) // 3\nprint({a} - each)",
        str((2 * a - b - c) // 3),
    )


def story_other_from_difference(rng: random.Random) -> Draft:
    d, small = rng.sample(range(3, 60), 2)
    return Draft(
        OTHER_FROM_DIFFERENCE.told(rng, idle=False, a=small + d, d=d),
        f"The smaller is {small + d} minus {d}.",
        f"print({small + d} - {d})",
        str(small),
    )


def story_decimal_times_total(rng: random.Random) -> Draft:
    a, f = 20 * rng.randint(1, 30), rng.choice(("1.5", "1.5", "2.5", "1.2", "3.5", "1.25"))
    return Draft(
        DECIMAL_TIMES.told(rng, idle=False, a=a, f=f),
        f"The second is {f} times {a}; add {a}.",
        f"second = {f} * {a}\nprint({a} + second)",
        str(int(a * (1 + Fraction(f)))),
    )
