"""Sorting and searching asked by the algorithm's name: passes, swaps, steps, comparisons."""

from __future__ import annotations

import random

from training.skills.base import Draft

NTH = {1: "first", 2: "second", 3: "third"}


def _unsorted(rng: random.Random, low: int = 4, high: int = 6) -> list[int]:
    numbers = rng.sample(range(1, rng.choice((10, 20, 99))), rng.randint(low, high))
    return numbers if numbers != sorted(numbers) else _unsorted(rng, low, high)


def bubble_pass(rng: random.Random) -> Draft:
    numbers, n = _unsorted(rng), rng.choice((1, 1, 1, 2))
    value = list(numbers)
    for _ in range(n):
        kept, biggest = [], value[0]
        for x in value[1:]:
            kept.append(min(biggest, x))
            biggest = max(biggest, x)
        value = [*kept, biggest]
    nth = NTH[n]
    return Draft(
        phrasings=(
            f"What does the list {numbers} look like after the {nth} pass of bubble sort?",
            f"bubble sort {numbers}, list after pass {n}",
            f"Show {numbers} after {n} pass{'es' if n > 1 else ''} of bubble sort (ascending).",
            f"list after the {nth} bubble sort pass: {numbers}",
            f"Bubble sort goes over {numbers} from left to right. What is the list after the {nth} pass?",
            f"{numbers}, {nth} pass of bubblesort, result?",
            f"Do {n} pass{'es' if n > 1 else ''} of bubble sort over {numbers} and print the list.",
            f"In an interview I am asked for {numbers} after the {nth} pass of bubble sort. What do I write?",
            f"state of {numbers} when bubble sort has done {n} pass{'es' if n > 1 else ''}",
            f"Give the list that the {nth} pass of bubble sort leaves of {numbers}.",
        ),
        think=f"Go over the neighbours {n} times and exchange those in the wrong order.",
        code=(
            f"a = {numbers}\nfor _ in range({n}):\n    for i in range(len(a) - 1):\n        if a[i] > a[i + 1]:\n"
            "            a[i], a[i + 1] = a[i + 1], a[i]\nprint(a)"
        ),
        answer=str(value),
    )


def swaps_to_sort(rng: random.Random) -> Draft:
    numbers = _unsorted(rng, 4, 8)
    value = sum(x > y for i, x in enumerate(numbers) for y in numbers[i + 1 :])
    return Draft(
        phrasings=(
            f"How many swaps does bubble sort make on {numbers}?",
            f"Count the inversions in {numbers}.",
            f"number of inversions of {numbers}",
            f"bubble sort swaps for {numbers}",
            f"How many exchanges of neighbours does it take to sort {numbers}?",
            f"inversion count {numbers}",
            f"In {numbers}, how many pairs are in the wrong order (a larger number before a smaller one)?",
            f"least number of adjacent swaps to sort {numbers}",
            f"Find how many pairs i < j of {numbers} have a[i] > a[j].",
            f"Sorting {numbers} with bubble sort, how many swaps happen?",
            f"What is the number of inversions in the list {numbers}?",
        ),
        think="Count the pairs in which the larger number stands before the smaller.",
        code=f"a = {numbers}\nprint(sum(a[i] > a[j] for i in range(len(a)) for j in range(i + 1, len(a))))",
        answer=str(value),
    )


def selection_steps(rng: random.Random) -> Draft:
    numbers = _unsorted(rng)
    lines, a = [], list(numbers)
    for i, least in enumerate(sorted(numbers)[:-1]):
        a = [a[i] if x == least else least if k == i else x for k, x in enumerate(a)]
        lines.append(str(a))
    return Draft(
        phrasings=(
            f"Show the list {numbers} after each step of selection sort.",
            f"selection sort {numbers}, list after each step, one per line",
            f"Sort {numbers} by selection sort and print the list after every swap step.",
            f"Trace selection sort on {numbers}: the list after each pass, each on its own line.",
            f"passes of selection sort for {numbers}, line by line",
            f"What are the states of {numbers} after each pass of selection sort?",
            f"Write down every pass of selection sort (smallest to the front) for {numbers}.",
            f"{numbers} selection sort step by step",
            f"Print each intermediate list of a selection sort of {numbers}, one a line.",
            f"Give the list after each pass of selection sort on {numbers}.",
        ),
        think="For each place exchange its number with the smallest from there on and print the list.",
        code=(
            f"a = {numbers}\nfor i in range(len(a) - 1):\n    k = a.index(min(a[i:]))\n    a[i], a[k] = a[k], a[i]\n"
            "    print(a)"
        ),
        answer="\n".join(lines),
    )


def insertion_steps(rng: random.Random) -> Draft:
    numbers = _unsorted(rng)
    lines = [str(sorted(numbers[:i]) + numbers[i:]) for i in range(2, len(numbers) + 1)]
    return Draft(
        phrasings=(
            f"Show the list {numbers} after each step of insertion sort.",
            f"insertion sort {numbers}: state after each pass",
            f"Sort {numbers} by insertion sort and print the list after every insertion.",
            f"Trace insertion sort on {numbers}: the list after each pass, each on its own line.",
            f"passes of insertion sort for {numbers}, line by line",
            f"What are the states of {numbers} after each insertion of insertion sort?",
            f"Write down every pass of insertion sort for {numbers}.",
            f"{numbers} insertion sort step by step",
            f"Print each intermediate list of an insertion sort of {numbers}, one a line.",
            f"Give the list after each pass of insertion sort on {numbers}.",
        ),
        think="Move each number, from the second on, to the left past all larger ones and print the list.",
        code=(
            f"a = {numbers}\nfor i in range(1, len(a)):\n    x = a.pop(i)\n"
            "    a.insert(sum(y <= x for y in a[:i]), x)\n    print(a)"
        ),
        answer="\n".join(lines),
    )


def binary_search_checks(rng: random.Random) -> Draft:
    numbers = sorted(rng.sample(range(1, 99), rng.randint(6, 12)))
    goal = rng.choice(numbers)

    def checks(part: list[int]) -> int:
        middle = (len(part) - 1) // 2
        if part[middle] == goal:
            return 1
        return 1 + checks(part[middle + 1 :] if part[middle] < goal else part[:middle])

    return Draft(
        phrasings=(
            f"How many elements does binary search check to find {goal} in {numbers} (middle = (low + high) // 2)?",
            f"binary search for {goal} in {numbers}, number of comparisons, middle rounded down",
            f"Using binary search, how many steps are needed to find {goal} in {numbers}? Middle: (low + high) // 2.",
            f"steps of binary search for {goal} in {numbers}, mid = (lo + hi) // 2, how many",
            f"Count the middle elements that binary search looks at until it finds {goal} in {numbers} (lower middle).",
            f"binary search {numbers} target {goal}: how many probes, mid rounded down?",
            f"How often does a binary search halve {numbers} to hit {goal}, counting every middle looked at, the hit"
            f" too (middle rounded down)?",
            f"In the sorted list {numbers} I search {goal} by binary search with mid = (low + high) // 2. How many"
            f" values do I compare?",
            f"Number of iterations of binary search (mid = (low + high) // 2) until {goal} is found in {numbers}?",
            f"Find how many checks binary search makes on {numbers} for {goal}, middle rounded down.",
        ),
        think=f"Halve the range around the middle until it is {goal} and count the middles.",
        code=(
            f"a = {numbers}\nlow, high, steps = 0, len(a) - 1, 1\nwhile a[(low + high) // 2] != {goal}:\n"
            f"    mid = (low + high) // 2\n    if a[mid] < {goal}:\n        low = mid + 1\n    else:\n"
            "        high = mid - 1\n    steps += 1\nprint(steps)"
        ),
        answer=str(checks(numbers)),
    )


def binary_search_index(rng: random.Random) -> Draft:
    numbers = sorted(rng.sample(range(1, 60), rng.randint(5, 10)))
    goal = rng.choice(numbers) if rng.random() < 0.75 else rng.choice([n for n in range(1, 60) if n not in numbers])
    value = sum(n < goal for n in numbers) if goal in numbers else -1
    return Draft(
        phrasings=(
            f"Binary search for {goal} in the sorted list {numbers}; give the index (starting at 0) or -1.",
            f"binary search {numbers} target {goal}, 0-based index, -1 if absent",
            f"At which index (from 0) does binary search find {goal} in {numbers}? -1 if it is not there.",
            f"Use binary search on {numbers} to look up {goal}. Print its index from 0, or -1.",
            f"search {goal} in sorted {numbers} with bisect, index from 0 or -1",
            f"What does a binary search function return for {goal} in {numbers} (index from 0, else -1)?",
            f"nums = {numbers}, target = {goal}: binary search result, -1 when missing, index from 0",
            f"Where is {goal} in the ascending list {numbers}? Binary search, 0-based position, -1 if not found.",
            f"Find {goal} by binary search in {numbers}; index counted from 0, -1 when it is missing.",
            f"Give the result of a binary search for {goal} in {numbers}: the index from 0, or -1 if absent.",
        ),
        think=f"Let bisect find the place of {goal} and look whether it stands there.",
        code=(
            f"from bisect import bisect_left\na = {numbers}\ni = bisect_left(a, {goal})\n"
            f"print(i if i < len(a) and a[i] == {goal} else -1)"
        ),
        answer=str(value),
    )


def partitioned_list(rng: random.Random) -> Draft:
    numbers = _unsorted(rng, 5, 7)
    pivot = numbers[-1]
    a, i = list(numbers), 0
    for j in range(len(a) - 1):
        if a[j] < pivot:
            a[i], a[j] = a[j], a[i]
            i += 1
    a[i], a[-1] = a[-1], a[i]
    return Draft(
        phrasings=(
            f"Lomuto partition of {numbers} around the last element as pivot",
            f"partition {numbers} with the Lomuto scheme, pivot = last element: resulting list",
            f"What does {numbers} look like after one Lomuto partition step of quicksort (pivot is the last)?",
            f"quicksort {numbers}: list after the first Lomuto partition around the last number",
            f"Do the first Lomuto partition of quicksort on {numbers}, last element as pivot, and print the list.",
            f"lomuto partition {numbers}",
            f"Quicksort takes {pivot}, the last of {numbers}, as the pivot. Which list does the Lomuto partition give?",
            f"Apply Lomuto's partition scheme to {numbers}; the pivot is the last element. Result?",
            f"Show {numbers} after Lomuto partitioning with the last element as the pivot.",
            f"Give the list after partitioning {numbers} by Lomuto around its last element.",
        ),
        think="Exchange each smaller number to the front, at last the pivot behind them.",
        code=(
            f"a = {numbers}\ni = 0\nfor j in range(len(a)):\n    if a[j] < a[-1] or j == len(a) - 1:\n"
            "        a[i], a[j] = a[j], a[i]\n        i += 1\nprint(a)"
        ),
        answer=str(a),
    )
