"""Lists compared, searched and ordered in ways people ask for: both-or-neither, subsets, nearest, pairs, two keys."""

from __future__ import annotations

import itertools
import json
import random

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.wording import GOODS, NAMES, integers, joined, listed


def symmetric_difference(rng: random.Random) -> Draft:
    pool = rng.sample(range(1, 50), 8)
    first, second = rng.sample(pool, rng.randint(3, 5)), rng.sample(pool, rng.randint(3, 5))
    once = [n for n in [*first, *second] if (n in first) != (n in second)]
    if not once:
        return symmetric_difference(rng)
    return Draft(
        phrasings=(
            f"What do {first} and {second} not have in common? Every number that is in one list only, sorted.",
            f"{first} and {second}: in only one of them, sorted",
            f"What is the symmetric difference of {first} and {second}, sorted?",
            f"Which numbers are in exactly one of {first} and {second}? Sort them.",
            f"symmetric difference {first} {second} sorted",
            f"Find everything that is in {first} or in {second} but not in both, in ascending order.",
            f"My list is {first}, yours is {second}. Which numbers do we not share, sorted?",
            f"{first} xor {second} as sets, sorted list",
            f"Drop what {first} and {second} have in common and sort the rest of both.",
            f"Two lottery tickets have {joined(first)} and {joined(second)}. Which numbers are on only one of them, in"
            f" order?",
            f"List, sorted, the elements by which the sets {first} and {second} differ.",
            f"Compute the sorted symmetric difference of the sets {first} and {second}.",
        ),
        think="In one list but not both: keep what is in exactly one of the two sets and sort it.",
        code=f"a = {first}\nb = {second}\nprint(sorted(set(a) ^ set(b)))",
        answer=str(sorted(once)),
    )


def is_subset(rng: random.Random) -> Draft:
    pool = rng.sample(GOODS, rng.randint(5, 8))
    whole = pool[: rng.randint(3, len(pool) - 1)]
    part = rng.sample(whole, rng.randint(2, len(whole)))
    if rng.random() < 0.5:
        part[rng.randrange(len(part))] = pool[-1]
    a, b = json.dumps(part), json.dumps(whole)
    return Draft(
        phrasings=(
            f"Is {{{', '.join(part)}}} a subset of {{{', '.join(whole)}}}? True or False",
            f"Does {{{', '.join(whole)}}} contain everything of {{{', '.join(part)}}}? Say True or False.",
            f"{a} part of {b}? True or False",
            f"Is every item of {a} in {b}? True or False",
            f"Is {a} a subset of {b}? Answer True or False.",
            f"Are all items of {a} also in {b}? Say True or False.",
            f"{a} subset of {b} true or false",
            f"The recipe needs {joined(part)}. I have {joined(whole)}. Do I have everything? True or False.",
            f"Check whether every element of {a} occurs in {b}; print True or False.",
            f"does {b} contain all of {a}, true/false",
            f"True or False: the set {a} is contained in {b}.",
            f"A customer wants {joined(part)} and the shop stocks {joined(whole)}. Can the order be filled? True or"
            f" False.",
            f"Is each of {joined(part)} found among {joined(whole)}? Give True or False.",
            f"Determine whether {a} is a subset of {b} (True or False).",
        ),
        think="Test whether the first set is contained in the second.",
        code=f"part = {a}\nwhole = {b}\nprint(set(part) <= set(whole))",
        answer=str(not [item for item in part if item not in whole]),
    )


def nearest_value(rng: random.Random) -> Draft:
    numbers, target = rng.sample(range(1, 120), rng.randint(5, 9)), rng.randint(1, 120)
    gaps = sorted(abs(n - target) for n in numbers)
    if gaps[0] in (0, gaps[1]):
        return nearest_value(rng)
    said = listed(rng, numbers)
    value = target - gaps[0] if target - gaps[0] in numbers else target + gaps[0]
    return Draft(
        phrasings=(
            f"{', '.join(map(str, numbers))} - which is nearest to {target}",
            f"Which number in {next(said)} is closest to {target}?",
            f"Find the value nearest to {target} in {next(said)}.",
            f"closest to {target} in {next(said)}",
            f"The guesses were {next(said)} and the right number was {target}. Which guess wins?",
            f"Pick the element of {next(said)} with the smallest distance to {target}.",
            f"which of {next(said)} comes nearest to {target}",
            f"I am looking for a part of size {target} and have {next(said)}. Which one fits best?",
            f"Among {next(said)}, what lies closest to {target}?",
            f"From the list {next(said)} return the entry that differs least from {target}.",
            f"Determine the number in {next(said)} that is nearest to {target}.",
        ),
        think=f"The closest value: take the number with the smallest distance to {target}.",
        code=f"numbers = {numbers}\nprint(min(numbers, key=lambda x: abs(x - {target})))",
        answer=str(value),
    )


def pairs_with_sum(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 40), rng.randint(5, 8))
    target = sum(rng.sample(numbers, 2))
    said = listed(rng, numbers)
    found = [
        [numbers[i], numbers[j]] for i in range(len(numbers)) for j in range(i + 1, len(numbers))
        if target - numbers[i] == numbers[j]
    ]  # fmt: skip
    return Draft(
        phrasings=(
            f"Which pairs of numbers in {next(said)} add up to {target}? List them as [a, b].",
            f"Find all pairs from {next(said)} with the sum {target}, as [a, b] in list order.",
            f"pairs in {next(said)} that sum to {target}",
            f"I have coins worth {next(said)}. Which two together make {target}? List all pairs [a, b].",
            f"List every pair [a, b] taken from {next(said)} so that a + b = {target}.",
            f"two sum {numbers} target {target}, all pairs as [a, b]",
            f"What two numbers out of {next(said)} total {target}? Give each pair as [a, b].",
            f"Go through {next(said)} and show the [a, b] combinations that reach {target}.",
            f"In {next(said)}, look for two entries with a total of {target}; print all such pairs [a, b].",
            f"Determine the pairs [a, b] of elements of {next(said)} whose sum is {target}.",
        ),
        think=f"Try every pair of the list and keep those that add up to {target}.",
        code=(
            f"import itertools\nnumbers = {numbers}\n"
            f"print([[a, b] for a, b in itertools.combinations(numbers, 2) if a + b == {target}])"
        ),
        answer=str(found),
    )


def sort_by_two_keys(rng: random.Random) -> Draft:
    names, count = rng.sample(NAMES, 5), rng.randint(4, 5)
    points = [rng.choice((10, 20, 30)) for _ in range(count)]
    players = [[name, value] for name, value in zip(names, points, strict=False)]
    order = [name for value in (30, 20, 10) for name in sorted(names[:count]) if [name, value] in players]
    said = ", ".join(f"{name} {value}" for name, value in players)
    literal = json.dumps(players)
    return Draft(
        phrasings=(
            f"{said} - more points first, ties by name, only the names",
            f"Sort {literal} by points, highest first, and by name where points are equal; list the names.",
            f"Rank {said}: more points first, ties in alphabetical order. Names only.",
            f"sort {literal} by points descending then name ascending, names only",
            f"Our players have {said}. List the names from most to fewest points, equal ones alphabetically.",
            f"Order the names of {literal} by descending score and, on ties, by the alphabet.",
            f"leaderboard for {said}, ties by name, just list the names",
            f"In which order do {said} appear if sorted by points downwards and then by name?",
            f"Make a ranking of {literal}; break ties by name. Show the names.",
            f"Please list the names in {said}, best first; those with equal points go alphabetically.",
            f"Given {literal}, list the names sorted by points from high to low, then by name.",
        ),
        think="Sort by minus the points and then by the name.",
        code=(
            f"players = {literal}\nplayers.sort(key=lambda player: (-player[1], player[0]))\n"
            "print([name for name, points in players])"
        ),
        answer=str(order),
    )


def longest_streak(rng: random.Random) -> Draft:
    numbers = [rng.randint(1, 3) for _ in range(rng.randint(6, 11))]
    said = listed(rng, numbers)
    longest, run = 1, 1
    for a, b in itertools.pairwise(numbers):
        run = run + 1 if a == b else 1
        longest = max(longest, run)
    return Draft(
        phrasings=(
            f"{', '.join(map(str, numbers))} - longest run of the same number",
            f"How long is the longest run of equal values in {next(said)}?",
            f"Find the greatest number of equal neighbours in a row in {next(said)}.",
            f"longest streak of the same value in {next(said)}",
            f"A machine reported the states {next(said)}. For how many readings in a row did it stay the same at most?",
            f"What is the maximum number of consecutive repeats of one number in {next(said)}?",
            f"max run length of {next(said)}",
            f"Look through {next(said)} and give the length of the longest block of identical numbers.",
            f"Rolling a small die gave {next(said)}. How long was the longest streak of one face?",
            f"Count the elements in the longest stretch of identical values within {next(said)}.",
            f"Determine the length of the longest run of identical numbers in {next(said)}.",
        ),
        think="Group equal neighbours and take the length of the longest group.",
        code=(
            f"import itertools\nnumbers = {numbers}\n"
            "print(max(len(list(group)) for _, group in itertools.groupby(numbers)))"
        ),
        answer=str(longest),
    )


def best_stretch(rng: random.Random) -> Draft:
    numbers = integers(rng, -12, 15, 5, 8)
    if max(numbers) <= 0 or min(numbers) >= 0:
        return best_stretch(rng)
    said = listed(rng, numbers)
    n = len(numbers)
    best = max(sum(numbers[i:j]) for i in range(n) for j in range(i + 1, n + 1))
    return Draft(
        phrasings=(
            f"What is the largest sum of a contiguous part of {next(said)}?",
            f"Find the maximum subarray sum of {next(said)}.",
            f"max subarray sum {next(said)}",
            f"Daily gains and losses were {next(said)}. What is the most one could have made over consecutive days?",
            f"Which total is the highest for a stretch of neighbouring numbers in {next(said)}?",
            f"kadane on {next(said)}",
            f"Choose a block of consecutive entries of {next(said)} with the largest sum. What is that sum?",
            f"Of all runs of adjacent values in {next(said)}, how big is the greatest total?",
            f"Could you give the best sum over a connected piece of the list {next(said)}?",
            f"Compute the greatest possible sum of consecutive elements in {next(said)}.",
        ),
        think="Keep the best sum that ends at each number and the best of all.",
        code=(
            f"numbers = {numbers}\nbest = current = numbers[0]\nfor x in numbers[1:]:\n"
            "    current = max(x, current + x)\n    best = max(best, current)\nprint(best)"
        ),
        answer=str(best),
    )


def add_dictionaries(rng: random.Random) -> Draft:
    pool = rng.sample(GOODS, 4)
    first, second = ({name: rng.randint(1, 40) for name in pool[i : i + 3]} for i in (0, 1))
    result = {name: first.get(name, 0) + second.get(name, 0) for name in pool}
    a, b = json.dumps(first), json.dumps(second)
    teller, _, store = tellers(first, second)
    return Draft(
        phrasings=(
            f"The {store} of {teller.name} had {a} in stock, and then a delivery brought {b}. What is the stock"
            f" now, as a dictionary?",
            f"add up the matching keys of {a} and {b}, keeping the others as they are",
            f"Add the dictionaries {a} and {b} key by key.",
            f"What is the sum of {a} and {b} when equal keys are added?",
            f"add dict values {a} + {b}",
            f"Monday's sales were {a} and Tuesday's {b}. What was sold of each over both days?",
            f"Combine {a} with {b} so that amounts under the same key are summed.",
            f"total of two counts {a} and {b} per key",
            f"Store one has {a}, store two {b}. How many of each do they have together? Give a dict.",
            f"Use a Counter to add up {a} and {b}.",
            f"Merge the tallies {a} and {b} by adding; show the dictionary.",
            f"Compute the key-wise sum of the dictionaries {a} and {b}.",
        ),
        think="Make counters of both dictionaries and add them.",
        code=f"from collections import Counter\na = {a}\nb = {b}\nprint(dict(Counter(a) + Counter(b)))",
        answer=str(result),
    )


def all_combinations(rng: random.Random) -> Draft:
    first, second = rng.sample(("S", "M", "L", "XL"), rng.randint(2, 3)), rng.sample(("red", "blue", "green"), 2)
    a, b = json.dumps(first), json.dumps(second)
    return Draft(
        phrasings=(
            f"Pair up every size with every colour, as a list of tuples: {', '.join(first)}; {', '.join(second)}",
            f"A shirt comes in {joined(first)} and in {joined(second)}. List all versions as tuples (size, colour).",
            f"cartesian product of {a} and {b} as a list of tuples",
            f"Every element of {a} with every element of {b}, as tuples in a list",
            f"{a} and {b}: every pair (size, colour)",
            f"all pairs of {a} with {b}",
            f"List all combinations of {a} and {b} as pairs (size, colour).",
            f"What is the Cartesian product of {a} and {b}, as a list of tuples?",
            f"cartesian product {a} x {b}",
            f"A shirt comes in the sizes {joined(first)} and the colours {joined(second)}. List every (size, colour)"
            f" pair.",
            f"Pair each of {a} with each of {b}; print the tuples.",
            f"all pairs from {a} and {b} as tuples",
            f"Make every possible tuple with one item of {a} first and one of {b} second.",
            f"My shop has sizes {a} and colours {b}. Which (size, colour) variants exist?",
            f"Combine {a} with {b} in all ways and show the list of tuples.",
            f"Generate the product of the lists {a} and {b} as tuples.",
        ),
        think="Take the product of both lists.",
        code=f"import itertools\nprint(list(itertools.product({a}, {b})))",
        answer=str([(size, colour) for size in first for colour in second]),
    )
