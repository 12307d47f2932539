"""One list in order: sorted up or down, its first few, its nth largest or smallest."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.data.further import further, told
from training.skills.data.tellers import tellers
from training.skills.wording import listed, series


def nth_extreme(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, rng.choice((50, 100, 1000))), rng.randint(5, 9))
    said = listed(rng, numbers)
    rank, place = rng.choice(((2, "second"), (2, "second"), (3, "third")))
    size, synonym, reverse = rng.choice((("largest", "highest", True), ("smallest", "lowest", False)))
    order = "sorted(numbers, reverse=True)" if reverse else "sorted(numbers)"
    beaten = [n for n in numbers if sum(m > n if reverse else m < n for m in numbers) == rank - 1]
    typed = further(numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name}'s game ended with the points {next(further(numbers))}. What was the {place}"
            f" {synonym} result?",
            f"What is the {place} {size} number in {next(said)}?",
            f"Find the {place} {size} of {next(said)}",
            f"{place} {synonym} value in {next(said)}",
            f"Which number is the {place} {size}: {next(said)}?",
            f"The players scored {next(said)}. What was the {place} {synonym} score?",
            f"whats the {place} {size} in the list {next(said)}",
            f"Can you get me the {place} {synonym} element of {next(said)}?",
            f"{next(typed)} - what is the {place} {size}?",
            f"I need the {place} {synonym} number of {next(typed)}",
            f"What comes {place} when {next(typed)} are sorted, {size} first?",
            f"Not the {size} but the {place} {size}: {next(typed)}",
            f"give me the {place} {size} value: {next(typed)}",
            f"Out of {next(typed)}, pick the {place} {synonym}.",
            f"The bids were {next(typed)}. How much was the {place} {synonym} bid?",
            f"Sort {next(typed)} and tell me the {place} {size} entry.",
            f"the {place} {size} number among {next(typed)}, please",
            f"Tell me which of {next(typed)} is the {place} {synonym}.",
            f"Test results: {next(typed)}. Find the {place} {synonym} mark.",
            f"Which value ranks {place} from the {'top' if reverse else 'bottom'} in {next(typed)}?",
            f"My times were {next(typed)} seconds. What was the {place} {synonym} of them?",
            f"If you rank {next(said)}, which comes {place} {synonym}?",
            f"Return the {place} {size} number from {next(said)}.",
        ),
        think=f"The {place} {size}: sort the list, {size} first, and take number {rank}.",
        code=f"numbers = {numbers}\nprint({order}[{rank - 1}])",
        answer=str(beaten[0]),
    )


def top_k(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, rng.choice((60, 200, 2000))), rng.randint(5, 9))
    k, said = rng.randint(2, 4), listed(rng, numbers)
    reverse = rng.random() < 0.65
    size, synonym = ("largest", "highest") if reverse else ("smallest", "lowest")
    order = "sorted(numbers, reverse=True)" if reverse else "sorted(numbers)"
    left, chosen = list(numbers), []
    for _ in range(k):
        chosen.append(max(left) if reverse else min(left))
        left.remove(chosen[-1])
    end = "top" if reverse else "bottom"
    typed = further(numbers)
    teller, _, _ = tellers(numbers, k)
    return Draft(
        phrasings=(
            f"The coach has the results {next(further(numbers))} and needs the {k} {synonym}, {synonym} first."
            f" {teller.name} is asked for the list. What is it?",
            f"Which {k} numbers are the {size} in {next(further(numbers))}, {size} first?",
            f"find the {k} {size} values of {next(further(numbers))}, {size} first",
            f"{next(further(numbers))} - {end} {k}",
            f"my {k} {synonym} values out of {next(further(numbers))}",
            f"What are the {k} {size} numbers in {next(said)}?",
            f"Find the {'top' if reverse else 'bottom'} {k} of {next(said)}",
            f"{'top' if reverse else 'bottom'} {k} values in {next(said)}",
            f"List the {k} {synonym} numbers from {next(said)}",
            f"Which {k} of these scores are the {synonym}: {next(said)}?",
            f"give me the {k} {size} of {next(said)}",
            f"From the sales {next(said)}, pick the {k} {synonym} figures.",
            f"{next(typed)} - what are the {k} {size}, {size} first?",
            f"I need the {k} {synonym} values of {next(typed)}",
            f"Sort {next(typed)} and show the first {k}, {size} first.",
            f"Give me the {end} {k} from {next(typed)}",
            f"Which are the {end} {k} numbers here: {next(typed)}?",
            f"the {k} {size} among {next(typed)} please",
            f"Out of {next(typed)}, which {k} are the {size}?",
            f"We got these bids: {next(typed)}. Pick the {k} {synonym}.",
            f"Keep only the {k} {size} numbers of {next(typed)}, starting with the {size}.",
            f"{end} {k} of these: {next(typed)}",
            f"My scores are {next(typed)}. What were the {k} {synonym} ones?",
            f"Find the {k} {synonym} results in {next(typed)}",
            f"Return the {k} {size} values of {next(said)} in order, {size} first",
            f"What are the {k} {synonym} values in {next(said)}?",
        ),
        think=f"The {k} {size} in order: sort the list with the {size} first and keep the first {k}.",
        code=f"numbers = {numbers}\nprint({order}[:{k}])",
        answer=str(chosen),
    )


def bubble_sorted(values: list[float]) -> list[float]:
    """`values` in ascending order, by exchanging neighbours."""
    result = list(values)
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if result[i] > result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
    return result


def sort_ascending(rng: random.Random) -> Draft:
    what, numbers = series(rng, 4, 10)
    said = listed(rng, numbers)
    typed = further(numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} wants the {what} {next(further(numbers))} in order, from the smallest to the"
            f" largest, before {teller.he} goes on. What is the sorted list?",
            f"put these from low to high: {next(further(numbers))}",
            f"{next(further(numbers))} smallest to biggest",
            f"{next(further(numbers))} sorted upwards",
            f"Sort {next(said)} in ascending order.",
            f"Sort the list {next(said)}",
            f"sort {next(said)} from smallest to largest",
            f"Put these {what} in order from lowest to highest: {next(said)}",
            f"What does {next(said)} look like sorted?",
            f"Arrange {next(said)} in increasing order",
            f"Could you order these numbers ascending? {next(said)}",
            f"order {next(said)} least to greatest",
            f"{next(typed)} - sort from low to high",
            f"I need {next(typed)} in ascending order.",
            f"sort asc {next(typed)}",
            f"Put {next(typed)} in order, smallest first.",
            f"Order the following {what} from least to greatest: {next(typed)}",
            f"My {what} are {next(typed)}. Line them up from lowest to highest.",
            f"List {next(typed)} from small to large.",
            f"Rearrange {next(typed)} so they go up.",
            f"Sort numerically: {next(typed)}",
            f"numbers {next(typed)} sorted smallest to biggest please",
            f"Write these in increasing order: {next(typed)}",
            f"In which order do {next(typed)} come from the smallest to the largest?",
            f"{told(what, next(typed))}. Sort that from lowest to highest.",
            f"Arrange the numbers {next(said)} from least to greatest.",
            f"Sort these numbers in ascending order: {next(said)}",
        ),
        think="The whole list in ascending order: sort it from smallest to largest.",
        code=f"numbers = {numbers}\nprint(sorted(numbers))",
        answer=str(bubble_sorted(numbers)),
    )


def sort_descending(rng: random.Random) -> Draft:
    what, numbers = series(rng, 4, 10)
    said = listed(rng, numbers)
    typed = further(numbers)
    return Draft(
        phrasings=(
            f"numpy: sort the array {next(further(numbers))} in descending order, as a list",
            f"put these from high to low: {next(further(numbers))}",
            f"{next(further(numbers))} biggest to smallest",
            f"Sort {next(said)} in descending order.",
            f"Sort the list {next(said)} from largest to smallest",
            f"sort {next(said)} descending",
            f"Put these {what} in order from highest to lowest: {next(said)}",
            f"Rank {next(said)}, biggest first.",
            f"Arrange {next(said)} in decreasing order",
            f"What is {next(said)} in reverse sorted order?",
            f"order the {what} {next(said)} greatest to least",
            f"{next(typed)} - sort from high to low",
            f"I need {next(typed)} in descending order.",
            f"sort desc {next(typed)}",
            f"Put {next(typed)} in order, largest first.",
            f"Order the following {what} from greatest to least: {next(typed)}",
            f"My {what} are {next(typed)}. Line them up from highest to lowest.",
            f"List {next(typed)} from large to small.",
            f"Rearrange {next(typed)} so they go down.",
            f"Sort {next(typed)} with the biggest at the front",
            f"numbers {next(typed)} sorted biggest to smallest please",
            f"Write these in decreasing order: {next(typed)}",
            f"Rank these {what} from highest to lowest: {next(typed)}",
            f"reverse sort {next(typed)}",
            f"{told(what, next(typed))}. Sort that from highest to lowest.",
            f"Arrange the numbers {next(said)} from greatest to least.",
            f"Sort these numbers in descending order: {next(said)}",
        ),
        think="The whole list in descending order: sort it from largest to smallest.",
        code=f"numbers = {numbers}\nprint(sorted(numbers, reverse=True))",
        answer=str(bubble_sorted(numbers)[::-1]),
    )
