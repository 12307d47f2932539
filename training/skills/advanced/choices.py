"""Counting choices: outfits, subsets, numbers from digits, paths, stairs, tournaments, seats and coins."""

from __future__ import annotations

import math
import random
from functools import cache
from itertools import product

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.vocabulary import people
from training.skills.wording import joined

WARDROBES = (
    ("shirts", "pairs of trousers", "hats", "outfits"),
    ("T-shirts", "skirts", "pairs of shoes", "outfits"),
    ("starters", "main courses", "desserts", "meals"),
    ("breads", "fillings", "sauces", "sandwiches"),
    ("colours", "sizes", "fabrics", "sofas"),
    ("frame sizes", "paint colours", "kinds of saddle", "bikes"),
    ("ice cream flavours", "toppings", "kinds of cone", "ice creams"),
    ("pizza bases", "cheeses", "toppings", "pizzas"),
)
"""Three things of which one each is chosen, and what they make."""


def outfit_choices(rng: random.Random) -> Draft:
    *kinds, made = rng.choice(WARDROBES)
    kinds = kinds[: rng.choice((2, 3, 3))]
    counts = [rng.randint(2, 12) for _ in kinds]
    said = joined([f"{count} {kind}" for count, kind in zip(counts, kinds, strict=True)])
    commas = ", ".join(f"{count} {kind}" for count, kind in zip(counts, kinds, strict=True))
    value = sum(1 for _ in product(*(range(count) for count in counts)))
    name = people(rng, 1)[0].name
    return Draft(
        phrasings=(
            f"How many different {made} can be made from {said}, taking one of each?",
            f"{name} has {said}. How many different {made} are possible?",
            f"{commas}, how many {made}",
            f"There are {said} to choose from. In how many ways can I combine one of each?",
            f"number of {made} with {said}",
            f"I have {said}. How many {made} can I put together?",
            f"A shop offers {said}. How many combinations of one of each exist?",
            f"how many combinations from {commas}, one each",
            f"Count the {made} that {said} allow.",
            f"Using one item of each kind, how many {made} do {said} give?",
            f"With {said} available, what is the number of possible {made}?",
            f"By the counting principle, how many {made} come from {said}?",
            f"{name} can pick from {said}; how many days until every one of the {made} was used once?",
            f"Choose one of each: {commas}. Tell me how many {made} that makes.",
        ),
        think=f"Multiply the choices for the {made}: {' times '.join(map(str, counts))}.",
        code=f"print({' * '.join(map(str, counts))})",
        answer=str(value),
    )


def subset_count(rng: random.Random) -> Draft:
    n = rng.randint(2, 20)
    empty = rng.random() < 0.7
    value = sum(math.comb(n, k) for k in range(0 if empty else 1, n + 1))
    kind, kinds = ("subset", "subsets") if empty else ("non-empty subset", "non-empty subsets")
    note = "taking none is allowed" if empty else "at least one must be taken"
    return Draft(
        phrasings=(
            f"A pizzeria has {n} toppings. How many different pizzas can be made with any selection of toppings"
            f" ({note})?",
            f"take as many of {n} side dishes as you like, {note}. how many possible plates",
            f"How many {kinds} does a set with {n} elements have?",
            f"Find the number of {kinds} of a set of {n} elements.",
            f"number of {kinds} of {n} elements",
            f"how many {kinds} for n = {n}",
            f"A set has {n} members. How many {kinds} can be formed?",
            f"In how many ways can I pick toppings from {n} toppings, if {note}?",
            f"{n} elements, {kinds}?",
            f"A list holds {n} different items. How many {kinds} of items are there?",
            f"Count all {kinds} of {{1, 2, ..., {n}}}.",
            f"There are {n} books on a shelf. In how many ways can I take some along ({note})?",
            f"Each of {n} switches is on or off. How many states are there"
            + ("?" if empty else ", not counting all off?"),
            f"How many groups can be picked from {n} people when {note}?",
            f"What is the total of all possible selections from {n} things, where {note}?",
            f"Give the count of every {kind} that {n} different objects have.",
        ),
        think=f"Each of the {n} is in or out: 2 to the power {n}" + ("." if empty else ", minus the empty one."),
        code=f"print(2 ** {n})" if empty else f"print(2 ** {n} - 1)",
        answer=str(value),
    )


def numbers_from_digits(rng: random.Random) -> Draft:
    digits = sorted(rng.sample(range(10) if rng.random() < 0.4 else range(1, 10), rng.randint(3, 6)))
    size, repeat = rng.randint(2, min(4, len(digits))), rng.random() < 0.5
    found = {n for n in range(10 ** (size - 1), 10**size) if set(map(int, str(n))) <= set(digits)}
    value = len(found) if repeat else sum(1 for n in found if len(set(str(n))) == size)
    said, commas = joined(digits), ", ".join(map(str, digits))
    rule = "digits may repeat" if repeat else "no digit may repeat"
    zero = 0 in digits
    pick = f"product({digits}, repeat={size})" if repeat else f"permutations({digits}, {size})"
    test = " if p[0] != 0" if zero else ""
    note = " and 0 must not come first" if zero else ""
    return Draft(
        phrasings=(
            f"How many {size}-digit numbers can be formed from the digits {said} if {rule}{note}?",
            f"Using the digits {said}, how many {size}-digit numbers are possible? Note that {rule}{note}.",
            f"{size}-digit numbers from {commas}, {rule}{note}",
            f"How many numbers with {size} digits can I make out of {said} when {rule}{note}?",
            f"Count the {size}-digit numbers made of the digits {commas} ({rule}{note}).",
            f"how many {size} digit numbers with digits {commas}, {rule}{note}",
            f"I have digit stamps {said}. How many {size}-digit numbers can I print if {rule}{note}?",
            f"Find how many {size}-digit numbers use only {said}, given that {rule}{note}.",
            f"From {commas} form {size}-digit numbers; {rule}{note}. How many are there?",
            f"The digits allowed are {said}; {rule}{note}. How many numbers of {size} digits exist?",
            f"number of {size} digit numbers you can write with {commas} where {rule}{note}",
            f"House numbers with {size} digits are built from {said}, and {rule}{note}. How many are possible?",
            f"If {rule}{note}, what is the count of {size}-digit numbers from the digits {said}?",
            f"Only {said} are on my keypad. How many {size}-digit numbers can be typed when {rule}{note}?",
        ),
        think=f"Count the ordered picks of {size} from the digits {commas}"
        + (", repeats included" if repeat else ", without repeats")
        + (", that do not begin with 0." if zero else "."),
        code=f"from itertools import {'product' if repeat else 'permutations'}\nprint(sum(1 for p in {pick}{test}))",
        answer=str(value),
    )


def grid_paths(rng: random.Random) -> Draft:
    right, up = rng.randint(2, 12), rng.randint(2, 9)
    row = [1] * (right + 1)
    for _ in range(up):
        for i in range(1, right + 1):
            row[i] += row[i - 1]
    return Draft(
        phrasings=(
            f"how many ways from corner to corner of a grid, {right} steps right and {up} up",
            f"paths in a {right} by {up} grid from corner to corner, moving right or up",
            f"How many shortest paths lead from (0, 0) to ({right}, {up}) if you only step right or up?",
            f"In a grid, how many ways are there to go {right} steps right and {up} steps up?",
            f"lattice paths with {right} right and {up} up",
            f"Count the paths of {right} moves right and {up} moves up in a grid.",
            f"My office is {right} blocks east and {up} blocks north. How many shortest routes are there?",
            f"number of shortest paths {right} east {up} north in a street grid",
            f"A robot makes {right} steps to the right and {up} steps up in any order. How many routes can it take?",
            f"how many different ways to walk {right} blocks east and {up} blocks north without detour",
            f"A taxi drives {right} blocks east and {up} blocks north, never back. How many routes are possible?",
            f"In how many orders can {right} moves R and {up} moves U be written?",
            f"Find the number of monotone lattice paths to the point ({right}, {up}) from the origin.",
            f"Going only right or up, how many ways lead to ({right}, {up}) from (0, 0)?",
            f"An ant crawls along grid lines, {right} to the right and {up} upwards. How many ways can it choose?",
            f"How many different walks consist of exactly {right} steps east and {up} steps north?",
        ),
        think=f"Paths: choose which of the {right} + {up} steps go right.",
        code=f"import math\nprint(math.comb({right} + {up}, {right}))",
        answer=str(row[-1]),
    )


def stair_ways(rng: random.Random) -> Draft:
    n, three = rng.randint(3, 25), rng.random() < 0.3
    sizes = (1, 2, 3) if three else (1, 2)

    @cache
    def ways(left: int) -> int:
        return 1 if left == 0 else sum(ways(left - size) for size in sizes if size <= left)

    steps = "1, 2 or 3" if three else "1 or 2"
    code = (
        f"a, b, c = 0, 0, 1\nfor _ in range({n}):\n    a, b, c = b, c, a + b + c\nprint(c)"
        if three
        else f"a, b = 0, 1\nfor _ in range({n}):\n    a, b = b, a + b\nprint(b)"
    )
    teller, _, _ = tellers(n, three)
    return Draft(
        phrasings=(
            f"{teller.name} climbs a stair of {n} steps and takes {steps} steps at a time. In how many ways can"
            f" {teller.he} do it?",
            f"In how many ways can you climb {n} stairs taking {steps} at a time?",
            f"A staircase has {n} steps. You climb {steps} steps at a time. How many ways are there to the top?",
            f"climb {n} stairs, {steps} at a time, number of ways",
            f"ways to climb {n} steps with {steps} steps each time",
            f"A child hops up {n} stairs with {steps} stairs per hop. How many different ways can it do so?",
            f"Climbing stairs problem: n = {n}, steps of {steps}. How many ways?",
            f"how many ways to go up {n} steps if i take {steps} steps per move",
            f"Count the ordered ways to write {n} as a sum of {steps}s." if not three
            else f"Count the ordered ways to write {n} as a sum of numbers {steps}.",
            f"I can take {steps} stairs in one stride. In how many ways do I get up {n} stairs?",
            f"Find the number of distinct ways to reach stair {n} when each move covers {steps} stairs.",
            f"A frog jumps {steps} stones forward each time. In how many ways does it reach stone {n} from stone 0?",
            f"number of distinct ways up a {n} step staircase ({steps} steps at once)",
            f"Our stairs have {n} steps, and with each stride my son takes {steps}. How many orders of strides are"
            f" there?",
            f"Going up {steps} at a time, how many different ways lead to the top of {n} stairs?",
        ),
        think=f"Ways to climb {n}: each count is the sum of the {3 if three else 2} counts before it.",
        code=code,
        answer=str(ways(n)),
    )  # fmt: skip


def tournament_matches(rng: random.Random) -> Draft:
    knockout = rng.random() < 0.5
    n = rng.choice((4, 8, 16, 32, 64, 128, rng.randint(5, 200))) if knockout else rng.randint(4, 24)
    game = rng.choice(("tennis", "chess", "football", "table tennis", "darts", "esports", "badminton"))
    if knockout:
        rest, value = n, 0
        while rest > 1:
            value += rest // 2
            rest -= rest // 2
        phrasings = (
            f"How many matches are played in a knockout tournament with {n} players?",
            f"{n} teams play a single elimination tournament. How many matches are needed to find the winner?",
            f"single elimination {n} players, number of matches",
            f"In a {game} knockout cup with {n} entrants, how many matches are there in total?",
            f"how many games in a {n} team knockout tournament",
            f"A {game} tournament starts with {n} players; losers are out. How many matches until there is a champion?",
            f"knockout bracket of {n}, total games?",
            f"Calculate the number of games in a single-elimination bracket of {n} teams.",
            f"I organise a {game} knockout event for {n} players. How many matches do I have to schedule?",
            f"{n} competitors, loser goes home, how many matches altogether",
            f"If {n} players enter a knockout {game} competition, how many matches will be played?",
            f"Find the total of matches for {n} players when each match eliminates the loser.",
            f"Until one winner is left out of {n}, how many knockout matches take place?",
            f"Every match of our {game} cup throws one of the {n} entrants out. How many matches does the cup have?",
        )
        think, code = f"Knockout: each match eliminates one of {n}, all but the winner.", f"print({n} - 1)"
    else:
        value = 2 * sum(range(n))
        phrasings = (
            f"How many games are played in a league of {n} teams if each pair meets home and away?",
            f"{n} teams play a double round robin. How many matches are there?",
            f"double round robin with {n} teams, number of games",
            f"In a {game} league {n} clubs play each other twice. How many matches is that in total?",
            f"how many matches when {n} teams play everyone twice",
            f"A league has {n} teams; every team hosts every other team once. How many games are in a season?",
            f"home and away league of {n}, total games?",
            f"Calculate the number of games when each of {n} teams plays each other team twice.",
            f"I organise a {game} league for {n} teams with a home and an away match for each pair. How many matches?",
            f"{n} teams, everyone meets twice, how many games altogether",
            f"If {n} players play two games against each other player, how many games take place?",
            f"Find the total of matches in a season with {n} teams, first and second leg.",
            f"Each of {n} teams visits all the others once. How many matches does the season have?",
            f"Our {game} group of {n} plays a full season where any two meet two times; how many matches is this?",
        )
        think, code = f"Home and away: each of {n} teams hosts {n} - 1 others.", f"print({n} * ({n} - 1))"
    return Draft(phrasings=phrasings, think=think, code=code, answer=str(value))


def seated_together(rng: random.Random) -> Draft:
    n, (p, q) = rng.randint(3, 9), people(rng, 2)
    together = rng.random() < 0.6
    others, pairs = math.prod(range(1, n - 1)), 2 * (n - 1)
    value = others * pairs if together else others * (n * (n - 1) - pairs)
    how = "next to each other" if together else "not next to each other"
    insist = "must sit together" if together else "must not sit together"
    code = f"import math\nprint(2 * math.factorial({n} - 1))"
    if not together:
        code = f"import math\nprint(math.factorial({n}) - 2 * math.factorial({n} - 1))"
    return Draft(
        phrasings=(
            f"In how many ways can {n} people sit in a row if two of them, {p.name} and {q.name}, {insist}?",
            f"{n} friends stand in a line with {p.name} and {q.name} {how}. How many orders are possible?",
            f"{n} people in a row, two particular ones {how}, number of arrangements",
            f"How many seatings of {n} people in a row have {p.name} and {q.name} {how}?",
            f"arrange {n} people in a line so that 2 certain people are {how}, how many ways",
            f"{p.name} and {q.name} go to the cinema with friends, {n} people in one row. They {insist}. How many"
            f" ways?",
            f"Count the arrangements of {n} different books on a shelf in which two given books stand {how}.",
            f"how many ways to line up {n} people when A and B {insist}",
            f"{n} children queue up, but {p.name} and {q.name} {insist.replace('sit', 'stand')}. Find the number of"
            f" queues.",
            f"Find the number of permutations of {n} people in which {p.name} and {q.name} are {how}.",
            f"For a photo {n} people form one row; {p.name} and {q.name} want to be {how}. How many rows are"
            f" possible?",
            f"If A and B are {how}, how many orders of {n} people in a row are there?",
            f"On a bench for {n}, {n} people take seats, {p.name} and {q.name} {how}. In how many ways is this so?",
            f"A row of {n} seats is given to {n} guests. How many plans have {p.name} and {q.name} {how}?",
        ),
        think=f"Seatings of {n}: " + ("" if together else "all orders minus those where the pair sits together; ")
        + f"the pair as one block gives 2 times ({n} - 1) factorial.",
        code=code,
        answer=str(value),
    )  # fmt: skip


def coin_ways(rng: random.Random) -> Draft:
    coins = rng.choice(([1, 5, 10, 25], [1, 5, 10], [1, 2, 5], [1, 2, 5, 10], [5, 10, 25], [1, 2], [2, 5], [1, 5]))
    amount = rng.choice((10, 20, 25, 50, 100, rng.randint(6, 60)))
    amount -= amount % 5 if coins[0] == 5 else 0
    said, commas = joined(coins), ", ".join(map(str, coins))

    @cache
    def ways(left: int, kind: int) -> int:
        if left == 0:
            return 1
        return 0 if left < 0 or kind == len(coins) else ways(left - coins[kind], kind) + ways(left, kind + 1)

    teller, _, _ = tellers(coins, amount)
    return Draft(
        phrasings=(
            f"{teller.name} wants to pay {amount} cents with coins of {said} cents and has plenty of each. In"
            f" how many ways can {teller.he} do it?",
            f"how many ways to make change for {amount} cents with coins of {said}",
            f"In how many ways can {amount} cents be paid with coins of {said} cents?",
            f"How many ways are there to make {amount} cents from coins worth {said}?",
            f"ways to make {amount} from coins {commas}",
            f"coin change: amount {amount}, coins {commas}, number of ways",
            f"Count the ways to change {amount} cents into coins of {said} cents, order ignored.",
            f"how many combinations of {commas} cent coins give {amount} cents",
            f"I have plenty of coins of {said} cents. How many different ways can I pay {amount} cents?",
            f"Find the number of coin combinations ({commas}) that total {amount}.",
            f"A machine takes {said} cent coins. In how many ways, order ignored, can one pay {amount} cents?",
            f"number of ways to change {amount} with denominations {commas}",
            f"With unlimited coins of {said} cents, how many combinations add up to {amount} cents?",
            f"change {amount} using {commas}: how many ways",
            f"The price is {amount} cents and the coins are {said} cents. How many different handfuls pay it exactly?",
            f"How many handfuls of {said} cent coins, any number of each, are worth {amount} cents?",
        ),
        think=f"Count ways to {amount} coin by coin: each amount adds the ways of the amount less the coin.",
        code=(
            f"ways = [1] + [0] * {amount}\nfor coin in {coins}:\n    for a in range(coin, {amount} + 1):\n"
            "        ways[a] += ways[a - coin]\nprint(ways[-1])"
        ),
        answer=str(ways(amount, 0)),
    )
