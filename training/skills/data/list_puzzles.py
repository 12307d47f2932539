"""What exercise books and interviews ask of a list: majority, two sum, inversions, intervals, zeros, sequences."""

from __future__ import annotations

import itertools
import json
import random

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.wording import NAMES, WORDS, integers


def odd_times_number(rng: random.Random) -> Draft:
    kinds = rng.sample(range(1, 40), rng.randint(3, 4))
    single, x = kinds[0], [*kinds, *kinds[1:]]
    if rng.random() < 0.4:
        x += [single, single]
    rng.shuffle(x)
    s = further(x)
    return Draft(
        phrasings=(
            f"Which number appears an odd number of times in {next(s)}?",
            f"Find the one number with an odd count in {next(s)}.",
            f"{next(s)} - which value occurs an odd number of times",
            f"All numbers of {next(s)} but one come an even number of times. Which one is it?",
            f"the only element of {next(s)} with an odd frequency",
            f"Socks have the numbers {next(s)}. Pair them up: which number is left over?",
            f"Find the unpaired number: {next(s)}",
            f"Everything in {next(s)} pairs off except one value. What value?",
            f"Print the element that occurs 1, 3, 5, ... times in {next(s)}, the rest coming in pairs.",
            f"Which entry of the list {next(s)} has no partner of the same value?",
        ),
        think="The number with an odd count: test the count of each distinct number.",
        code=f"x = {x}\nprint(next(n for n in set(x) if x.count(n) % 2 == 1))",
        answer=str(single),
    )


def second_most_frequent(rng: random.Random) -> Draft:
    kinds = rng.sample([*rng.choice((range(1, 40), WORDS, NAMES))], 3)
    x = [
        kind for kind, count in zip(kinds, (rng.randint(4, 5), rng.randint(2, 3), 1), strict=True) for _ in range(count)
    ]
    rng.shuffle(x)
    s = further(x)
    return Draft(
        phrasings=(
            f"Find the second most frequent element in {next(s)}.",
            f"Which value of {next(s)} is the second most common?",
            f"second most common of {next(s)}",
            f"{next(s)} - runner-up by number of occurrences",
            f"The votes are {next(s)}. Which one came second?",
            f"Not the mode but the next most frequent entry of {next(s)}, please.",
            f"Count every value in {next(s)}; which has the second highest count?",
            f"what is number two in frequency in the list {next(s)}",
            f"Who or what occurs second most often in {next(s)}?",
            f"Print the element with the second largest frequency: {next(s)}",
        ),
        think="The second most common: count all and take the second of the most common.",
        code=f"from collections import Counter\nx = {json.dumps(x)}\nprint(Counter(x).most_common()[1][0])",
        answer=str(kinds[1]),
    )


def first_unique_item(rng: random.Random) -> Draft:
    kinds = rng.sample([*rng.choice((range(1, 40), WORDS))], rng.randint(4, 5))
    x = [*kinds, *kinds[:2], *rng.choices(kinds[:2], k=1)]
    rng.shuffle(x)
    s, once = further(x), kinds[2:]
    found = next(item for item in x if item in once)
    return Draft(
        phrasings=(
            f"First non-repeating element in {next(s)}",
            f"Which is the first value of {next(s)} that occurs only once?",
            f"first element without a duplicate: {next(s)}",
            f"{next(s)} - the earliest entry that never comes again",
            f"Going from left to right through {next(s)}, what is the first unique item?",
            f"Find the first item of {next(s)} whose count is 1.",
            f"In the guest list {next(s)}, which is the first entry listed a single time?",
            f"first unique value in the list {next(s)}",
            f"What is the first element in {next(s)} that is not repeated anywhere?",
            f"Print the leftmost of those elements that appear exactly once in {next(s)}.",
        ),
        think="The first that occurs once: go through the list and test each count.",
        code=f"x = {json.dumps(x)}\nprint(next(item for item in x if x.count(item) == 1))",
        answer=str(found),
    )


def zeros_to_end(rng: random.Random) -> Draft:
    x = [*integers(rng, 1, 30, 3, 5), *[0] * rng.randint(2, 3)]
    rng.shuffle(x)
    front = rng.random() < 0.2
    side, s = ("front" if front else "end"), further(x)
    rest, zeros = [n for n in x if n], [0] * sum(not n for n in x)
    return Draft(
        phrasings=(
            f"Move zeros to the {side} of {next(s)}.",
            f"Shift all zeros of {next(s)} to the {side}, the other numbers staying in order.",
            f"{next(s)} with the zeros at the {side}",
            f"push every 0 to the {side}: {next(s)}",
            f"Put the zeros {'first' if front else 'last'} in {next(s)} without changing the order of the rest.",
            f"Rearrange {next(s)} so that all 0s are at the {side}; keep the order of the others.",
            f"What is {next(s)} after moving the zeros to the {side}?",
            f"zeros to the {side}, order of the others kept: {next(s)}",
            f"Empty boxes are 0 in {next(s)}. Bring them to the {side}, leaving the full ones in order.",
            f"Take the list {next(s)} and collect its zeros at the {side}.",
        ),
        think=f"Zeros at the {side}: sort by whether a number is {'not ' if front else ''}zero; the rest stays.",
        code=f"x = {x}\nprint(sorted(x, key=lambda n: n {'!=' if front else '=='} 0))",
        answer=str([*zeros, *rest] if front else [*rest, *zeros]),
    )


def longest_consecutive(rng: random.Random) -> Draft:
    start, size = rng.randint(1, 30), rng.randint(3, 5)
    x = [*range(start, start + size), *rng.sample(range(50, 200), rng.randint(2, 3))]
    rng.shuffle(x)
    ordered, best, run = sorted(x), 1, 1
    for a, b in itertools.pairwise(ordered):
        run = run + 1 if b - a == 1 else 1
        best = run if run > best else best
    s = further(x)
    return Draft(
        phrasings=(
            f"Length of the longest consecutive sequence in {next(s)} (order does not matter)",
            f"How many numbers has the longest run of consecutive integers contained in {next(s)}, in any order?",
            f"longest consecutive sequence in {next(s)}: how long?",
            f"{next(s)} - size of the largest set of neighbouring integers, regardless of position",
            f"Sort {next(s)} in your mind: how long is the longest streak n, n+1, n+2, ...?",
            f"Find the length of the longest chain of successive whole numbers within {next(s)} (any order).",
            f"I hold the cards {next(s)}. How long is my longest straight of successive numbers?",
            f"max length of consecutive integers among {next(s)}, unsorted",
            f"Of the ids {next(s)}, how many follow each other without gap at most, whatever the order?",
            f"What is the greatest number of consecutive integers you can collect from {next(s)}?",
        ),
        think="The longest run of successive integers: from each start without a predecessor, count upwards.",
        code=(
            f"x = set({x})\nbest = 0\nfor n in x:\n    if n - 1 not in x:\n        end = n\n"
            "        while end in x:\n            end += 1\n        best = max(best, end - n)\nprint(best)"
        ),
        answer=str(best),
    )


def majority_item(rng: random.Random) -> Draft:
    kinds = rng.sample([*rng.choice((range(1, 20), ("A", "B", "C", "D"), NAMES))], 3)
    others = rng.choices(kinds[1:], k=rng.randint(1, 3))
    x = [*[kinds[0]] * (len(others) + rng.randint(1, 2)), *others]
    rng.shuffle(x)
    s = further(x)
    return Draft(
        phrasings=(
            f"Majority element of {next(s)}",
            f"Which value makes up more than half of {next(s)}?",
            f"find the element that appears more than half the time: {next(s)}",
            f"{next(s)} - who has the majority",
            f"The votes were {next(s)}. Which candidate has an absolute majority?",
            f"What is the majority value in the list {next(s)}?",
            f"Return the majority element (more than n/2 times) of {next(s)}.",
            f"more than half of {next(s)} are the same: which one?",
            f"Determine which entry occurs in over 50% of the places of {next(s)}.",
            f"Print the item that holds the majority in {next(s)}.",
        ),
        think="The majority: the item with a count of more than half the length.",
        code=f"x = {json.dumps(x)}\nprint(next(item for item in x if x.count(item) > len(x) / 2))",
        answer=str(kinds[0]),
    )


def two_sum_places(rng: random.Random) -> Draft:
    x = rng.sample(range(1, 40), rng.randint(4, 6))
    i, j = sorted(rng.sample(range(len(x)), 2))
    target = x[i] + x[j]
    if sum(a + b == target for a, b in itertools.combinations(x, 2)) > 1:
        return two_sum_places(rng)
    s = further(x)
    return Draft(
        phrasings=(
            f"Two sum: 0-based indices of two numbers in {next(s)} adding to {target}, as a list",
            f"Which two indices (from 0, as a list) of {next(s)} have numbers with the sum {target}?",
            f"two sum {next(s)}, target {target}, list of indices from 0",
            f"Find i < j, counting from 0, with x[i] + x[j] = {target} for x = {x}; print [i, j].",
            f"{next(s)} - places (from 0) of the two values that make {target}, as a list",
            f"Return the list of the indices of the two entries of {next(s)} that add up to {target} (first index 0).",
            f"At which two 0-based positions of {next(s)} do numbers stand that total {target}? Give a list.",
            f"I have {target} euros for exactly two of the articles priced {next(s)}. List their indices, from 0.",
            f"Given nums = {x} and target = {target}, return the index list of the two sum problem.",
            f"Solve two sum for {next(s)} with the target {target}: a list of two 0-based indices, smaller first.",
        ),
        think=f"Two places with the sum {target}: try all pairs of indices.",
        code=(
            f"from itertools import combinations\nx = {x}\n"
            f"print(next([i, j] for i, j in combinations(range(len(x)), 2) if x[i] + x[j] == {target}))"
        ),
        answer=str([i, j]),
    )


def inversion_count(rng: random.Random) -> Draft:
    x = rng.sample(range(1, 30), rng.randint(4, 6))
    s, left, swaps = further(x), [*x], 0
    for end in range(len(left) - 1, 0, -1):
        for k in range(end):
            if left[k] > left[k + 1]:
                left[k], left[k + 1] = left[k + 1], left[k]
                swaps += 1
    return Draft(
        phrasings=(
            f"Count inversions in {next(s)}.",
            f"How many pairs in {next(s)} are in the wrong order (a larger number before a smaller one)?",
            f"number of inversions: {next(s)}",
            f"How many swaps does bubble sort make to sort {next(s)} ascending?",
            f"{next(s)} - swaps of neighbours that bubble sort needs",
            f"In {next(s)}, how often does a bigger number stand somewhere before a smaller one?",
            f"inversion count of the list {next(s)}",
            f"Sorting {next(s)} by exchanging neighbours takes how many exchanges at least?",
            f"Find the number of pairs i < j with x[i] > x[j] in x = {next(s)}.",
            f"Compute how many inversions the sequence {next(s)} has.",
        ),
        think="The inversions: count the pairs in which the first number is larger.",
        code=f"from itertools import combinations\nx = {x}\nprint(sum(a > b for a, b in combinations(x, 2)))",
        answer=str(swaps),
    )


def product_except_self(rng: random.Random) -> Draft:
    x = integers(rng, 1, 9, 3, 5)
    s, result = further(x), []
    whole = 1
    for n in x:
        whole *= n
    result = [whole // n for n in x]
    return Draft(
        phrasings=(
            f"Product of all elements except self for {next(s)}",
            f"For each number of {next(s)}, multiply all the others. List of results?",
            f"product except self: {next(s)}",
            f"{next(s)} - for every place the product of the other numbers, as a list",
            f"Replace each element of {next(s)} by the product of all the rest.",
            f"Give a list where entry i is the product of {next(s)} without its i-th number.",
            f"what do you get, place by place, by multiplying everything but that place in {next(s)}? list",
            f"List, for each of {next(s)}, what the remaining numbers give when multiplied.",
            f"Solve 'product of array except self' for the array {next(s)}.",
            f"Compute for every element of {next(s)} the product of all other elements and print the list.",
        ),
        think="The product of all others: for each place multiply the list without it.",
        code=f"import math\nx = {x}\nprint([math.prod(x[:i] + x[i + 1:]) for i in range(len(x))])",
        answer=str(result),
    )


def merged_intervals(rng: random.Random) -> Draft:
    starts = sorted(rng.sample(range(0, 40), rng.randint(3, 4)))
    x = [[start, start + rng.randint(1, 12)] for start in starts]
    if rng.random() < 0.4:
        rng.shuffle(x)
    covered = {2 * point + half for a, b in x for point in range(a, b) for half in (0, 1)} | {2 * b for _, b in x}
    merged: list[list[int]] = []
    for point in sorted(covered):
        if merged and point - merged[-1][1] == 1:
            merged[-1][1] = point
        else:
            merged.append([point, point])
    result = [[a // 2, b // 2] for a, b in merged]
    said = ", ".join(map(str, x))
    spoken = ", ".join(f"{a}-{b}" for a, b in x)
    return Draft(
        phrasings=(
            f"Merge the intervals {said}.",
            f"merge overlapping intervals {x}",
            f"Join all intervals that overlap or touch: {said}. Give a list of lists.",
            f"{x} - union of the intervals as a list of [start, end]",
            f"Meetings take {spoken}. Which blocks are busy, as a sorted list of [start, end] (touching ones joined)?",
            f"Combine overlapping ranges in {x} into one each (sorted list).",
            f"Bookings: {spoken}. Put those that overlap or touch together and list [start, end].",
            f"What do the intervals {said} become after merging?",
            f"Write {spoken} as few intervals as possible, as a list of [start, end] pairs.",
            f"Given intervals {x}, return the merged, non-overlapping ones in order.",
        ),
        think="Sort the intervals; one that starts before the last end makes that longer, else it is a new one.",
        code=(
            f"merged = []\nfor a, b in sorted({x}):\n    if merged and a <= merged[-1][1]:\n"
            "        merged[-1][1] = max(merged[-1][1], b)\n    else:\n        merged.append([a, b])\nprint(merged)"
        ),
        answer=str(result),
    )
