"""Counting arrangements and selections, plain and with a story."""

from __future__ import annotations

import itertools
import math
import random
from collections import Counter

from training.skills.base import Draft
from training.skills.data.tellers import tellers


def factorial(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(0, 12), rng.randint(3, 30)))
    value = 1
    for k in range(2, n + 1):
        value *= k
    return Draft(
        phrasings=(
            f"how much is {n}! (factorial)",
            f"{n} factorial equals what",
            f"What is {n} factorial?",
            f"Calculate {n}!",
            f"{n}!",
            f"factorial of {n}",
            f"What is {n}!?",
            f"Compute the factorial of {n}",
            f"In how many orders can {n} different books stand on a shelf?",
            f"What's the value of {n} factorial ({n}!)?",
            f"{n} factorial",
            f"how much is {n}!",
            f"compute {n}!",
            f"What does {n}! equal?",
            f"Give me {n} factorial",
            f"n! for n = {n}",
            f"value of {n}!",
            f"In how many ways can {n} people line up in a queue?",
            f"I have {n} songs. How many different playlists use each of them exactly once?",
            f"factorial({n})",
            f"What is the product of all whole numbers from 1 to {n}?",
            f"How many ways are there to arrange {n} distinct objects in a row?",
            f"Tell me the factorial of {n}, please",
            f"How many permutations do {n} different items have, all of them used?",
            f"What number is {n}! when written out in full?",
            f"Evaluate {n}!",
            f"Find the factorial of {n}.",
        ),
        think=f"{n} factorial: multiply the whole numbers from 1 to {n}.",
        code=f"import math\nprint(math.factorial({n}))",
        answer=str(value),
    )


def combinations(rng: random.Random) -> Draft:
    n = rng.randint(3, rng.choice((10, 20, 52)))
    k = rng.randint(1, min(n, 8))
    row = [1]
    for _ in range(n):
        row = [1, *(a + b for a, b in itertools.pairwise(row)), 1]
    teller, _, _ = tellers(n, k)
    return Draft(
        phrasings=(
            f"{teller.name} has to choose {k} people out of {n} for a team. In how many ways can {teller.he} do it?",
            f"{teller.name} plays with a deck of {n} cards and is dealt {k} of them. How many different hands"
            f" are possible?",
            f"In how many ways can you choose {k} students from {n}?",
            f"how many {k}-card hands can be dealt from a deck of {n} cards",
            f"How many {k}-person teams can be picked out of {n} people?",
            f"pick {k} out of {n}, how many ways",
            f"how many groups of {k} can be made from {n} people",
            f"{k} from {n}, order does not matter, how many",
            f"How many ways are there to choose {k} from {n}?",
            f"What is {n} choose {k}?",
            f"Calculate C({n}, {k})",
            f"{n}C{k}",
            f"How many combinations of {k} can be made out of {n} items?",
            f"In how many ways can a team of {k} be picked from {n} players?",
            f"binomial coefficient {n} over {k}",
            f"Find the number of {k}-element subsets of a set with {n} elements",
            f"{n} choose {k}",
            f"nCr with n={n} and r={k}",
            f"how many combinations of {k} from {n}",
            f"A pizza place has {n} toppings. How many pizzas with {k} different toppings are possible?",
            f"Choose {k} out of {n}, order does not matter: how many ways?",
            f"In how many ways can I pick {k} books from {n} to take on holiday, if order doesn't matter?",
            f"C({n},{k})",
            f"Evaluate the binomial coefficient ({n} over {k}).",
            f"Number of ways to select {k} of {n} students for a committee",
            f"A lottery draws {k} numbers from {n}, order ignored. How many draws are possible?",
            f"How many groups of {k} can be formed from {n} people?",
            f"comb({n}, {k})",
            f"From {n} flavours I take {k} different scoops in a bowl. How many combinations are there?",
            f"What's {n}C{k}?",
            f"How many subsets of size {k} does a set of {n} elements have?",
            f"I need the number of unordered selections of {k} items out of {n}.",
            f"How many different hands of {k} cards are possible from {n} cards?",
            f"How many ways can you choose {k} people from a group of {n}?",
        ),
        think=f"Combinations: choose {k} out of {n}, order ignored.",
        code=f"import math\nprint(math.comb({n}, {k}))",
        answer=str(row[k]),
    )


def permutations(rng: random.Random) -> Draft:
    n = rng.randint(3, rng.choice((8, 15, 26)))
    k = rng.randint(1, min(n, 6))
    value = 1
    for factor in range(n - k + 1, n + 1):
        value *= factor
    teller, _, _ = tellers(n, k)
    return Draft(
        phrasings=(
            f"From {n} people in {teller.name}'s club {k} different posts are filled, one person each. In how"
            f" many ways is that possible?",
            f"How many {k}-letter arrangements can be made from {n} different letters?",
            f"{n} different letters, {k} in a row, no repeats, how many arrangements",
            f"how many ways to hand out {k} different prizes to {n} people, at most one each",
            f"pick {k} of {n} in order, how many ways",
            f"How many permutations of {k} items from {n} are there?",
            f"Calculate P({n}, {k})",
            f"{n}P{k}",
            f"In how many ways can {k} of {n} people be seated in a row?",
            f"What is the number of ordered arrangements of {k} out of {n} things?",
            f"permutations of {n} taken {k} at a time",
            f"{n} runners race. In how many ways can the first {k} places be filled?",
            f"Medals for places 1 to {k} go to {n} athletes. How many outcomes are possible?",
            f"nPr with n={n} and r={k}",
            f"how many permutations of {k} out of {n}",
            f"{n}P{k} = ?",
            f"perm({n}, {k})",
            f"Order matters: in how many ways can I line up {k} of {n} books on a shelf?",
            f"In how many ways can {n} club members fill {k} different offices, one person each?",
            f"What's the number of permutations of {n} objects taken {k} at a time?",
            f"How many ordered lists of {k} different items can be made from {n} items?",
            f"A password uses {k} different symbols out of {n}, no repeats, and order counts. How many passwords?",
            f"Evaluate P({n}, {k}).",
            f"{n} horses run. How many possible orders are there for the first {k} at the finish?",
            f"I arrange {k} of my {n} pictures in a row, order counting. How many arrangements are there?",
            f"Pick {k} from {n} where the order matters. How many ways?",
            f"How many ways to rank the top {k} out of {n} contestants?",
            f"Find nPr for n = {n}, r = {k}",
            f"How many {k}-letter codes without repeats can be made from {n} letters?",
            f"How many ways can you arrange {k} items out of {n}, if order matters?",
        ),
        think=f"Permutations: the ordered selections of {k} out of {n}.",
        code=f"import math\nprint(math.perm({n}, {k}))",
        answer=str(value),
    )


ARRANGED = (
    "BANANA", "LEVEL", "APPLE", "BOOK", "MISSISSIPPI", "COFFEE", "LETTER", "MATH", "BALLOON", "PEPPER", "TOMATO",
    "PYTHON", "COMMITTEE", "SUCCESS", "STATISTICS", "DOOR", "CHEESE", "RABBIT", "SUMMER", "SCIENCE", "SCHOOL", "TREE",
    "STATS", "MATHEMATICS", "ALGEBRA", "ENGINEER", "PARALLEL", "CALCULUS", "ALABAMA", "TENNESSEE", "KITTEN", "HELLO",
    "HOUSE", "NUMBER", "PROBABILITY", "CARROT", "BUTTER", "BEE", "CANADA", "WORLD",
)  # fmt: skip


def word_arrangements(rng: random.Random) -> Draft:
    word = rng.choice(ARRANGED)
    word = word if rng.random() < 0.6 else word.lower()
    value, left = 1, len(word)
    for count in Counter(word).values():
        value *= math.comb(left, count)
        left -= count
    teller, _, _ = tellers(word)
    return Draft(
        phrasings=(
            f"{teller.name} has the letters of {word} on cards and always uses all of them. How many different"
            f" words, with or without a meaning, can {teller.he} lay?",
            f"How many ways can the letters of {word} be arranged?",
            f"In how many different ways can you arrange the letters of the word {word}?",
            f"arrangements of the letters in {word}",
            f"How many distinct anagrams does {word} have?",
            f"Count the distinct permutations of the letters in {word}",
            f"number of permutations of {word}",
            f"How many different strings can be made with all the letters of {word}?",
            f"anagrams of {word}, how many",
            f"How many different arrangements of the letters in {word}?",
            f"number of distinct anagrams of {word}",
            f"In how many distinct ways can the letters in {word} be rearranged?",
            f"How many unique permutations of {word} are there?",
            f"If I shuffle the letters of {word}, how many different words can come out?",
            f"How many distinguishable ways can the letters of {word} be ordered?",
            f"The letters of {word} are written on tiles. How many different rows can the tiles form?",
            f"permutations of the letters {word} without duplicates",
            f"Find the number of ways to rearrange {word}",
            f"I want to know how many anagrams the word {word} has, counting {word} itself.",
            f"Count all different orderings of the letters in the word {word}.",
            f"Using every letter of {word} once, how many words can be formed?",
            f"How many distinct arrangements of the letters in the word {word} are there?",
        ),
        think=f"Arrangements of {word}: the factorial of its length, divided by the factorial of each letter's count.",
        code=(
            "import math\nfrom collections import Counter\n"
            f'word = "{word}"\nways = math.factorial(len(word))\n'
            "for n in Counter(word).values():\n    ways //= math.factorial(n)\nprint(ways)"
        ),
        answer=str(value),
    )


def handshakes(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(3, 20), rng.randint(10, 120)))
    teller, _, _ = tellers(n)
    return Draft(
        phrasings=(
            f"{teller.name} gives a party with {n} people, and everyone shakes hands once with everyone else."
            f" How many handshakes is that?",
            f"How many handshakes take place if {n} people all shake hands with each other once?",
            f"{n} teams play each other once. How many games are there?",
            f"handshakes among {n} people",
            f"In a league of {n} clubs every pair meets once. How many matches is that?",
            f"Find the number of pairs that can be formed from {n} people.",
            f"{n} people in a room and everyone clinks glasses with everyone else, how many clinks",
            f"At a party of {n} guests each greets every other guest exactly once. How many greetings are there?",
            f"How many cables connect {n} computers if each is wired directly to every other?",
            f"{n} people shake hands with each other once, how many handshakes",
            f"Everyone in a group of {n} shakes hands with everyone else. How many handshakes is that?",
            f"How many matches are in a round robin with {n} teams, everyone playing everyone once?",
            f"number of pairs in a group of {n}",
            f"{n} players, each plays every other once. Number of games?",
            f"If {n} friends all hug each other once, how many hugs are there?",
            f"How many different pairs can {n} people make?",
            f"At a meeting {n} people exchange handshakes, each pair once. Count the handshakes.",
            f"How many edges does a complete graph with {n} vertices have?",
            f"There are {n} people in my team. How many one to one meetings are there if each pair meets once?",
            f"I invited {n} guests and every two of them shook hands. How many handshakes were there in total?",
            f"handshake problem with {n} people",
            f"How many straight lines join {n} points, no three of them in a row?",
            f"Every one of {n} members plays chess once against every other member. How many games are played?",
        ),
        think=f"Count the pairs out of {n}.",
        code=f"import math\nprint(math.comb({n}, 2))",
        answer=str(sum(range(n))),
    )


def round_table(rng: random.Random) -> Draft:
    n = rng.randint(3, 25)
    value = 1
    for k in range(2, n):
        value *= k
    teller, _, _ = tellers(n)
    return Draft(
        phrasings=(
            f"{teller.name} seats {n} guests at a round table. How many seatings are there if turning the table"
            f" makes no difference?",
            f"In how many ways can {n} people sit around a round table?",
            f"How many circular arrangements of {n} different things are there?",
            f"circular permutations of {n}",
            f"{n} friends sit down at a circular table. Rotations count as the same. How many seatings are possible?",
            f"Count the ways to seat {n} guests in a circle, up to rotation.",
            f"number of ways to arrange {n} people in a circle",
            f"How many different orders around a campfire can {n} scouts take, if turning the circle changes nothing?",
            f"Find the number of distinct seatings of {n} knights at the round table.",
            f"{n} different flowers are planted in a ring. How many arrangements differ by more than a rotation?",
            f"Calculate how many ways {n} people can be placed around a circle.",
        ),
        think=f"Fix one of the {n} and arrange the others: ({n} - 1) factorial.",
        code=f"import math\nprint(math.factorial({n} - 1))",
        answer=str(value),
    )


def committee(rng: random.Random) -> Draft:
    men, women = rng.randint(3, 12), rng.randint(3, 12)
    a, b = rng.randint(1, min(4, men)), rng.randint(1, min(4, women))
    ways = sum(1 for _ in itertools.combinations(range(men), a)) * sum(
        1 for _ in itertools.combinations(range(women), b)
    )
    return Draft(
        phrasings=(
            f"pick {a} of {men} men and {b} of {women} women, how many teams",
            f"ways to choose {a} from {men} boys and {b} from {women} girls",
            f"From {men} men and {women} women, a committee of {a} men and {b} women is chosen. How many ways are"
            f" there?",
            f"How many groups of {a} boys and {b} girls can be picked from {men} boys and {women} girls?",
            f"committee of {a} from {men} men and {b} from {women} women",
            f"A club has {men} seniors and {women} juniors. In how many ways can it send {a} seniors and {b} juniors?",
            f"Choose {a} of {men} novels and {b} of {women} poems. How many selections are possible?",
            f"pick {a} out of {men} and also {b} out of {women}, number of ways",
            f"A menu has {men} starters and {women} desserts; I take {a} starters and {b} desserts. How many choices do"
            f" I have?",
            f"Count the teams with {a} of the {men} forwards and {b} of the {women} defenders.",
            f"Find the number of ways to draw {a} red cards from {men} and {b} black cards from {women}.",
            f"How many committees with {a} men and {b} women can be formed out of {men} men and {women} women?",
        ),
        think=f"Multiply the ways to choose {a} of {men} by the ways to choose {b} of {women}.",
        code=f"import math\nprint(math.comb({men}, {a}) * math.comb({women}, {b}))",
        answer=str(ways),
    )


def code_count(rng: random.Random) -> Draft:
    letters, digits = rng.randint(1, 4), rng.randint(1, 4)
    repeat = rng.random() < 0.6
    rule = "may repeat" if repeat else "may not repeat"
    value = 1
    for i in range(letters):
        value *= 26 - (0 if repeat else i)
    for i in range(digits):
        value *= 10 - (0 if repeat else i)
    front, back = f"{letters} letter{'s' if letters > 1 else ''}", f"{digits} digit{'s' if digits > 1 else ''}"
    code = (
        f"print(26 ** {letters} * 10 ** {digits})"
        if repeat
        else f"import math\nprint(math.perm(26, {letters}) * math.perm(10, {digits}))"
    )
    return Draft(
        phrasings=(
            f"How many different license plates are there with {front} followed by {back} if characters {rule}?",
            f"license plates, {front} followed by {back}, characters {rule}: how many",
            f"possible license plates with {front} then {back}, {rule}",
            f"How many licence plates have {front} and then {back}? Characters {rule}.",
            f"How many codes consist of {front} followed by {back} if characters {rule}?",
            f"A number plate has {front} and then {back}. Characters {rule}. How many plates are possible?",
            f"plates with {front} then {back}, {rule}",
            f"Passwords are made of {front} and after them {back}; symbols {rule}. Count the passwords.",
            f"Find the number of serial numbers with {front} (A-Z) first and {back} next, when they {rule}.",
            f"how many ids of {front} plus {back} exist, chars {rule}",
            f"Lockers get labels of {front} followed by {back}. If no rule but '{rule}' applies, how many labels are"
            f" there?",
            f"In how many ways can one write {front} of the alphabet and then {back}, which {rule}?",
            f"A voucher has {front} in front and {back} behind, and they {rule}. How many different vouchers can"
            f" exist?",
            f"Calculate the number of product codes made from {front} and then {back} where characters {rule}.",
        ),
        think=f"Multiply the choices: 26 for each of {front}, 10 for each of {back}"
        + ("." if repeat else ", one less each time."),
        code=code,
        answer=str(value),
    )


def stars_and_bars(rng: random.Random) -> Draft:
    things, children = rng.randint(2, 15), rng.randint(2, 6)
    ways = [1] + [0] * things
    for _ in range(children):
        ways = list(itertools.accumulate(ways))
    return Draft(
        phrasings=(
            f"In how many ways can {things} identical sweets be given to {children} children?",
            f"How many ways are there to put {things} equal balls into {children} different boxes, empty ones allowed?",
            f"{things} identical items into {children} bins, number of ways",
            f"Find the number of non-negative integer solutions of a sum of {children} variables equal to {things}.",
            f"I buy {things} donuts from {children} kinds. How many different orders are possible?",
            f"distribute {things} identical coins among {children} people, zero allowed, how many ways",
            f"Count the ways to share out {things} identical tokens to {children} players, some may get none.",
            f"A florist makes bunches of {things} flowers from {children} sorts. How many bunches differ?",
            f"{things} votes are split between {children} candidates. How many results are possible?",
            f"How many distributions of {things} identical objects to {children} recipients exist?",
        ),
        think=f"Choose places for {children} - 1 bars among {things} + {children} - 1.",
        code=f"import math\nprint(math.comb({things} + {children} - 1, {children} - 1))",
        answer=str(ways[-1]),
    )
