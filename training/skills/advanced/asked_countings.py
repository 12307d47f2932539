"""Countings as people ask for them: PINs, orders on a shelf, podiums, games of a round robin, toppings."""

from __future__ import annotations

import itertools
import random

from training.skills.base import Draft
from training.skills.data.tellers import tellers


def different_digit_codes(rng: random.Random) -> Draft:
    n = rng.randint(2, 7)
    value = 1
    for i in range(n):
        value *= 10 - i
    return Draft(
        phrasings=(
            f"How many {n} digit PINs are there without repeated digits?",
            f"{n} digit pins with all digits different, how many",
            f"How many {n}-digit codes from the digits 0 to 9 use no digit twice?",
            f"A lock has {n} digits, all different, 0 to 9. How many codes are possible?",
            f"number of {n} digit pin codes with no repeats",
            f"My bike lock code has {n} different digits. How many codes would a thief have to try at most?",
            f"Count the {n}-digit PINs in which each digit occurs at most once.",
            f"how many {n} digit combinations 0-9 without repeating a digit",
            f"In how many ways can a {n}-digit PIN be chosen if no digit may repeat (0 to 9)?",
            f"Number of {n}-digit door codes whose digits are all different?",
        ),
        think=f"Ordered picks of {n} out of 10 digits without repeats.",
        code=f"import math\nprint(math.perm(10, {n}))",
        answer=str(value),
    )


def row_arrangements(rng: random.Random) -> Draft:
    n, (things, where) = (
        rng.randint(3, 12),
        rng.choice(
            (("people", "in a row"), ("books", "on a shelf"), ("children", "in a line"), ("songs", "in a playlist"),
             ("cars", "in a row"), ("runners", "at the finish"), ("pictures", "on a wall in a line"))
        ),
    )  # fmt: skip
    value = 1
    for k in range(1, n + 1):
        value *= k
    verb = {"people": "sit", "runners": "finish"}.get(things, "be arranged")
    spot = "" if things == "runners" else f" {where}"
    teller, friend, _ = tellers(n, things)
    return Draft(
        phrasings=(
            f"{teller.name} wonders in how many orders {n} {things} can {verb}{spot}. What is the answer?",
            f"{n} friends of {friend.name} want to sit side by side on a bench. In how many orders can they sit?",
            f"In how many ways can {n} {things} {verb}{spot}?",
            f"how many ways can {n} different {things} {verb}{spot}",
            f"number of orders of {n} {things} {where}",
            f"How many different orders are there for {n} {things} {where}?",
            f"{n} {things} {where}, how many arrangements",
            f"I have {n} different {things}. How many ways are there to order them {where}?",
            f"Find the number of arrangements of {n} {things} {where}.",
            f"ways to line up {n} {things}",
            f"Each of {n} {things} gets a place {where}. How many orders are possible?",
            f"Count all possible orders of {n} distinct {things} {where}.",
        ),
        think=f"All orders of {n} {things}: {n} factorial.",
        code=f"import math\nprint(math.factorial({n}))",
        answer=str(value),
    )


def podium_orders(rng: random.Random) -> Draft:
    n, who = (
        rng.randint(4, 20),
        rng.choice(("runners", "swimmers", "horses", "teams", "finalists", "skiers", "drivers")),
    )
    teller, _, _ = tellers(n, who)
    return Draft(
        phrasings=(
            f"{n} {who} take part in {teller.name}'s race. In how many ways can gold, silver and bronze go?",
            f"How many ways can first, second and third place be awarded among {n} {who}?",
            f"gold silver bronze among {n} {who}, how many ways",
            f"{n} {who} compete. How many different podiums (1st, 2nd, 3rd) are possible?",
            f"In how many ways can gold, silver and bronze go to {n} {who}?",
            f"number of possible top three orders with {n} {who}",
            f"A race has {n} {who}. In how many orders can the first three places be filled?",
            f"how many outcomes for 1st 2nd and 3rd place with {n} {who}",
            f"Count the possible results for the three medals if {n} {who} take part.",
            f"Three different prizes go to three of {n} {who}. How many ways?",
            f"With {n} {who} in the final, how many medal rankings of the top three are there?",
        ),
        think=f"Ordered picks of 3 out of {n} {who}.",
        code=f"import math\nprint(math.perm({n}, 3))",
        answer=str(n * (n - 1) * (n - 2)),
    )


def single_round_games(rng: random.Random) -> Draft:
    n, game = rng.randint(4, 30), rng.choice(("chess", "football", "tennis", "darts", "volleyball", "hockey"))
    return Draft(
        phrasings=(
            f"How many games are played in a round robin with {n} teams?",
            f"round robin {n} teams, how many games",
            f"{n} players each play every other player once. How many games is that?",
            f"everyone plays everyone once, {n} players, number of matches",
            f"In a {game} league each of {n} teams meets each other team once. How many matches are there?",
            f"how many matches if {n} teams all play each other one time",
            f"Number of games in a single round-robin {game} tournament of {n}?",
            f"I have {n} players and everybody plays everybody once. How many matches do I schedule?",
            f"Find the number of pairings when {n} teams play each other exactly once.",
            f"A {game} club of {n} members: each plays one game against each other member. Total games?",
        ),
        think=f"Each game is a pair out of {n}.",
        code=f"import math\nprint(math.comb({n}, 2))",
        answer=str(sum(range(n))),
    )


def choose_toppings(rng: random.Random) -> Draft:
    n = rng.randint(5, 20)
    k, (what, made) = (
        rng.randint(2, min(6, n - 1)),
        rng.choice(
            (("toppings", "pizzas"), ("students", "teams"), ("flavours", "ice creams"), ("books", "selections"),
             ("players", "squads"), ("fruits", "salads"))
        ),
    )  # fmt: skip
    row = [1]
    for _ in range(n):
        row = [1, *(a + b for a, b in itertools.pairwise(row)), 1]
    teller, friend, _ = tellers(n, k)
    return Draft(
        phrasings=(
            f"{teller.name} has {n} {what} and may take any {k} different ones. How many {made} are possible?",
            f"At {friend.name}'s place there are {n} {what} to choose from, and {k} different ones are wanted."
            f" In how many ways can {friend.he} choose?",
            f"How many different {made} with {k} {what} can I make from {n} {what}?",
            f"number of ways to pick {k} {what} out of {n}",
            f"There are {n} {what} and I choose {k} different ones. How many {made} are possible?",
            f"how many {made} of {k} {what} from {n}",
            f"In how many ways can {k} of {n} {what} be chosen if the order does not matter?",
            f"Choose {k} from {n} {what}: how many possibilities?",
            f"{n} {what}, {k} at a time, how many different {made}",
            f"Each of my {made} has {k} different {what} from a list of {n}. How many {made} exist?",
            f"ways to take {k} {what} out of a group of {n}",
            f"How many choices of {k} {what} out of {n}, no order?",
        ),
        think=f"Choose {k} out of {n} {what}, order ignored.",
        code=f"import math\nprint(math.comb({n}, {k}))",
        answer=str(row[k]),
    )


def factorial_quotient(rng: random.Random) -> Draft:
    a, b = sorted(rng.sample(range(3, 21), 2), reverse=True)
    value = 1
    for k in range(b + 1, a + 1):
        value *= k
    return Draft(
        phrasings=(
            f"What is {a}! / {b}!?",
            f"{a}!/{b}!",
            f"{a} factorial divided by {b} factorial",
            f"Simplify {a}!/{b}! to a number.",
            f"Calculate {a}! divided by {b}!.",
            f"how much is {a}! over {b}!",
            f"Divide {a} factorial by {b} factorial.",
            f"{a}! : {b}! = ?",
            f"Evaluate the quotient {a}! / {b}!",
            f"Work out {a}! ÷ {b}!",
        ),
        think=f"Divide {a} factorial by {b} factorial, which leaves no remainder.",
        code=f"import math\nprint(math.factorial({a}) // math.factorial({b}))",
        answer=str(value),
    )


def certain_match(rng: random.Random) -> Draft:
    colours, wanted = rng.randint(2, 10), rng.choice((2, 2, 2, 3, 4))
    thing = rng.choice(("socks", "marbles", "gloves", "balls", "sweets", "beads", "cards"))
    same = {2: "a pair", 3: "three", 4: "four"}[wanted]
    drawn, most = 0, 0
    shown = [0] * colours
    while most < wanted:
        shown[drawn % colours] += 1
        drawn, most = drawn + 1, max(shown)
    teller, _, _ = tellers(colours, wanted)
    return Draft(
        phrasings=(
            f"{teller.name}'s drawer has {thing} of {colours} colours, and it is dark. How many must {teller.he}"
            f" take out to be sure to have {same} of one colour?",
            f"A drawer holds {thing} of {colours} colours. How many must I take in the dark to be sure of {same} of"
            f" one colour?",
            f"{thing} in {colours} colours, how many to be sure of {same} of the same colour",
            f"How many {thing} must I draw blindly from {colours} colours to have {same} of one colour?",
            f"{colours} colors of {thing} in a bag, minimum draws to guarantee {same} the same",
            f"Pigeonhole: {thing} of {colours} colours; how many draws guarantee {same} matching?",
            f"least number of {thing} to take out of {colours} colours for {same} of one colour, worst case",
            f"In the worst case, after how many {thing} from {colours} colours do I have {same} alike?",
            f"A bag has plenty of {thing} in {colours} different colours. Find the smallest number to pull out so that"
            f" {same} surely match.",
            f"how many {thing} must be pulled to guarantee {same} in the same color if there are {colours} colors",
            f"Without looking, how many {thing} of {colours} colours are enough for {same} of equal colour?",
        ),
        think=f"At worst each of {colours} colours comes {wanted} - 1 times; one more is certain.",
        code=f"print({colours} * ({wanted} - 1) + 1)",
        answer=str(drawn),
    )
