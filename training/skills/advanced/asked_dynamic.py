"""Interview classics that are counted up step by step: knapsack, fewest coins, subsequences."""

from __future__ import annotations

import itertools
import random
from functools import cache

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.wording import joined


def knapsack_value(rng: random.Random) -> Draft:
    n = rng.randint(3, 5)
    weights, values = [rng.randint(1, 9) for _ in range(n)], [rng.randint(1, 12) * rng.choice((1, 5)) for _ in range(n)]
    limit = rng.randint(max(weights), max(max(weights) + 1, sum(weights) - 1))
    value = max(
        sum(values[i] for i in some)
        for size in range(n + 1)
        for some in itertools.combinations(range(n), size)
        if sum(weights[i] for i in some) <= limit
    )
    teller, _, _ = tellers(weights, values, limit)
    return Draft(
        phrasings=(
            f"{teller.name}'s backpack carries {limit} kg. There is one thing each of {weights} kg, worth"
            f" {values} euros in this order. What is the greatest value {teller.he} can take?",
            f"Knapsack: capacity {limit}, weights {weights}, values {values}. What is the maximum value?",
            f"0/1 knapsack with weights {weights}, values {values} and capacity {limit}",
            f"A bag holds {limit} kg. The things weigh {weights} kg and are worth {values}. What is the best total"
            f" worth, each taken at most once?",
            f"knapsack weights={weights} values={values} W={limit}, best value",
            f"Solve the 0-1 knapsack problem: values {values}, weights {weights}, limit {limit}. Best value?",
            f"Which greatest value fits into a knapsack of capacity {limit} with weights {weights} and values {values},"
            f" each item once?",
            f"capacity {limit}, item weights {weights}, item values {values}: max value of a 0/1 knapsack",
            f"I can carry {limit} kg. Items: weights {weights}, prices {values}. How valuable can my load be, each item"
            f" once?",
            f"Find the maximum value of a 0/1 knapsack of size {limit} for weights {weights} and values {values}.",
            f"Maximum total value with weights {weights}, values {values} and a weight limit of {limit}, no item"
            f" twice?",
        ),
        think=f"For every capacity up to {limit} keep the best value, item by item, from the heaviest load down.",
        code=(
            f"weights, values = {weights}, {values}\nbest = [0] * ({limit} + 1)\n"
            f"for w, v in zip(weights, values):\n    for c in range({limit}, w - 1, -1):\n"
            "        best[c] = max(best[c], best[c - w] + v)\nprint(best[-1])"
        ),
        answer=str(value),
    )


def fewest_coins(rng: random.Random) -> Draft:
    coins = rng.choice(
        ([1, 2, 5], [1, 2, 5], [1, 3, 4], [1, 5, 10, 25], [1, 5, 6, 9], [1, 4, 6], [1, 2, 5, 10, 20, 50])
    )
    amount = rng.randint(6, 99 if coins[-1] >= 25 else 40)
    said, commas = joined(coins), ", ".join(map(str, coins))

    @cache
    def least(left: int) -> int:
        return 0 if left == 0 else 1 + min(least(left - coin) for coin in coins if coin <= left)

    teller, _, _ = tellers(coins, amount)
    return Draft(
        phrasings=(
            f"{teller.name} has to give {amount} cents in change and has plenty of coins of {said} cents. How"
            f" few coins will do?",
            f"Minimum number of coins to make {amount} from coins {said}",
            f"coin change: coins {coins}, amount {amount}, fewest coins",
            f"What is the least number of coins of {said} that makes {amount}?",
            f"How few coins of {said} cents can pay {amount} cents?",
            f"coins = {coins}, amount = {amount}, minimum number of coins?",
            f"With coins worth {said}, how many do I need at least for {amount}?",
            f"fewest coins for {amount} cents with {commas}",
            f"Interview question: coin change with coins {coins} and amount {amount}. What is the minimum count?",
            f"Find the smallest number of coins from {commas} that add up to {amount}.",
            f"How many coins at least make {amount} if the coins are {commas}, each as often as you like?",
        ),
        think=f"For each amount up to {amount} take one more coin than the best of the amounts a coin less.",
        code=(
            f"coins = {coins}\nbest = [0]\nfor a in range(1, {amount} + 1):\n"
            "    best.append(1 + min(best[a - c] for c in coins if c <= a))\nprint(best[-1])"
        ),
        answer=str(least(amount)),
    )


def common_subsequence(rng: random.Random) -> Draft:
    letters = rng.choice(("ABCD", "ABC", "ACGT", "ABCDE"))
    a, b = ("".join(rng.choice(letters) for _ in range(rng.randint(5, 8))) for _ in range(2))

    @cache
    def longest(i: int, j: int) -> int:
        if i == len(a) or j == len(b):
            return 0
        return 1 + longest(i + 1, j + 1) if a[i] == b[j] else max(longest(i + 1, j), longest(i, j + 1))

    return Draft(
        phrasings=(
            f'longest common subsequence length of "{a}" and "{b}"',
            f"What is the length of the longest common subsequence of {a} and {b}?",
            f"LCS length of {a}, {b}",
            f'Find the LCS of "{a}" and "{b}" and give its length.',
            f"How long is the longest subsequence that {a} and {b} share?",
            f"lcs('{a}', '{b}') length",
            f"Two DNA strands are {a} and {b}. How many letters has their longest common subsequence?",
            f"longest common subsequence of {a} and {b}, only the number of letters",
            f"Compute the length of the LCS of the strings {a} and {b}.",
            f"How many letters does the longest common subsequence of {a} and {b} have?",
        ),
        think="Row by row: one more after equal letters, else the better of leaving a letter out of either word.",
        code=(
            f'a, b = "{a}", "{b}"\nrow = [0] * (len(b) + 1)\nfor x in a:\n    new = [0]\n'
            "    for j, y in enumerate(b):\n        new.append(row[j] + 1 if x == y else max(row[j + 1], new[-1]))\n"
            "    row = new\nprint(row[-1])"
        ),
        answer=str(longest(0, 0)),
    )


def increasing_subsequence(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, rng.choice((20, 50, 110))), rng.randint(5, 9))
    value = max(
        size
        for size in range(1, len(numbers) + 1)
        for some in itertools.combinations(numbers, size)
        if list(some) == sorted(some)
    )
    return Draft(
        phrasings=(
            f"Length of the longest increasing subsequence of {numbers}",
            f"LIS length {numbers}",
            f"How long is the longest increasing subsequence of {numbers} (not necessarily neighbours)?",
            f"Find the length of the longest strictly increasing subsequence in {numbers}.",
            f"longest increasing subsequence {numbers} how many numbers",
            f"nums = {numbers}: length of the longest increasing subsequence?",
            f"Strike out as few numbers of {numbers} as you can so that the rest increases. How many are left?",
            f"In {numbers}, how many numbers has the longest rising subsequence, gaps allowed?",
            f"Compute the LIS length of {numbers}.",
            f"What is the length of the longest increasing subsequence in the list {numbers}?",
        ),
        think="For each number: one more than the best of the smaller numbers before it.",
        code=(
            f"a = {numbers}\nbest = []\nfor i, x in enumerate(a):\n"
            "    best.append(1 + max((best[j] for j in range(i) if a[j] < x), default=0))\nprint(max(best))"
        ),
        answer=str(value),
    )


def trapped_water(rng: random.Random) -> Draft:
    bars = [rng.randint(0, 5) for _ in range(rng.randint(5, 12))]
    value = sum(min(max(bars[: i + 1]), max(bars[i:])) - bar for i, bar in enumerate(bars))
    if not value:
        return trapped_water(rng)
    return Draft(
        phrasings=(
            f"How much water is trapped by the bars {bars}?",
            f"trapping rain water {bars}",
            f"How many units of rain water do walls of heights {bars} hold?",
            f"heights = {bars}, trapped rain water?",
            f"It rains on an elevation map {bars} with bars of width 1. How much water stays?",
            f"rain water between bars {bars}, units trapped",
            f"Interview problem: trapping rain water for {bars}. What is the result?",
            f"Compute the water caught between the bars {bars} after rain.",
            f"Find the amount of rain water that the heights {bars} trap.",
            f"Bars of heights {bars} stand side by side. How many units of water remain between them after rain?",
        ),
        think="Over each bar the water stands as high as the lower of the highest bars to both sides.",
        code=(f"h = {bars}\nprint(sum(min(max(h[:i + 1]), max(h[i:])) - h[i] for i in range(len(h))))"),
        answer=str(value),
    )


def no_two_neighbours(rng: random.Random) -> Draft:
    numbers = [rng.randint(1, 20) for _ in range(rng.randint(4, 7))]
    n = len(numbers)
    value = max(
        sum(numbers[i] for i in some)
        for size in range(1, n + 1)
        for some in itertools.combinations(range(n), size)
        if all(b - a > 1 for a, b in itertools.pairwise(some))
    )
    return Draft(
        phrasings=(
            f"House robber {numbers}: what is the most that can be taken if no two neighbours are robbed?",
            f"house robber {numbers}",
            f"Maximum sum of non-adjacent numbers in {numbers}",
            f"What is the largest sum of elements of {numbers} with no two next to each other?",
            f"max sum of non adjacent elements {numbers}",
            f"nums = {numbers}, house robber, best loot?",
            f"Houses in a row hold {numbers} dollars. The alarm rings if two neighbours are robbed. How much can be"
            f" taken at most?",
            f"Pick numbers from {numbers} so that no two are neighbours in the list. How large can their sum be?",
            f"Find the greatest sum of numbers from {numbers} that are not next to each other.",
            f"Largest total from {numbers} without taking two neighbouring numbers?",
        ),
        think="Go along the list with the best sum so far and the best one without the last number.",
        code=f"before, best = 0, 0\nfor x in {numbers}:\n    before, best = best, max(best, before + x)\nprint(best)",
        answer=str(value),
    )


def josephus_survivor(rng: random.Random) -> Draft:
    n, k = rng.randint(4, 41), rng.choice((2, 2, 3, 3, 4, 5, 7))
    place = 0
    nth, place = {2: "2nd", 3: "3rd"}.get(k, f"{k}th"), 0
    for size in range(2, n + 1):
        place = (place + k) % size
    teller, _, _ = tellers(n, k)
    return Draft(
        phrasings=(
            f"{n} children stand in a circle, numbered from 1, and every {nth} one goes out, says {teller.name}."
            f" Which number is left at the end?",
            f"Josephus problem with n = {n} and k = {k}: which position survives (counting from 1)?",
            f"josephus n={n} k={k}, survivor counted from 1",
            f"{n} people stand in a circle, numbered from 1, and every {nth} is removed. Who is left at the end?",
            f"In a circle of {n} children every {nth} one drops out, counting starts at child 1. Which number stays"
            f" last?",
            f"Josephus circle: {n} people, every {nth} eliminated, last one's number (first is 1)?",
            f"survivor of the josephus problem, {n} people, step {k}, positions from 1",
            f"Remove every {nth} of the numbers 1 to {n} in a circle until one is left. Which one?",
            f"{n} soldiers in a ring, number 1 starts counting and every {nth} leaves. Number of the last one?",
            f"Which position from 1 to {n} is safe in the Josephus problem with step {k}?",
            f"Find the last number left when every {nth} of 1 to {n} in a circle is taken away.",
        ),
        think=f"Keep the circle of 1 to {n} as a list and take out every {nth} until one is left.",
        code=(
            f"circle, i = list(range(1, {n} + 1)), 0\nwhile len(circle) > 1:\n    i = (i + {k} - 1) % len(circle)\n"
            "    circle.pop(i)\nprint(circle[0])"
        ),
        answer=str(place + 1),
    )


def cheapest_climb(rng: random.Random) -> Draft:
    costs = [rng.randint(1, 30) for _ in range(rng.randint(3, 9))]

    @cache
    def rest(i: int) -> int:
        return 0 if i >= len(costs) else costs[i] + min(rest(i + 1), rest(i + 2))

    return Draft(
        phrasings=(
            f"min cost climbing stairs {costs}",
            f"Steps of a stair cost {costs}. I climb 1 or 2 at a time and may start on either of the first two. What is"
            f" the least cost to the top?",
            f"cost = {costs}, minimum cost climbing stairs (1 or 2 steps, start at 0 or 1)?",
            f"Solve 'min cost climbing stairs' for {costs}.",
            f"leetcode min cost climbing stairs cost={costs}",
            f"Each step has a toll: {costs}. Going 1 or 2 steps up each time, beginning at the first or second, how"
            f" little can I pay to get past the last?",
            f"Interview: minimum cost to climb stairs with costs {costs}, one or two steps at a time?",
            f"cheapest way up stairs with step costs {costs}, jumps of 1 or 2, total",
            f"What is the minimum cost of climbing the stairs {costs}, 1 or 2 steps at a time?",
            f"Find the lowest total for climbing stairs with the costs {costs}, one or two at a time.",
        ),
        think=(
            "Each step costs its own plus the cheaper of the two steps before; the top is reached from either of the"
            " last."
        ),
        code=f"a, b = 0, 0\nfor cost in {costs}:\n    a, b = b, cost + min(a, b)\nprint(min(a, b))",
        answer=str(min(rest(0), rest(1))),
    )
