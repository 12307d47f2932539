"""A list changed in one place: an item removed, replaced, inserted or moved; and what stands next to another."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.wording import GOODS, NAMES, integers, plural

NTH = {1: "first", 2: "second", 3: "third", 4: "fourth"}


def some_items(rng: random.Random, shortest: int = 4, longest: int = 6) -> list[object]:
    """Different numbers, names or things."""
    pool: tuple[object, ...] = rng.choice((NAMES, GOODS, tuple(range(1, 60))))
    return rng.sample(pool, rng.randint(shortest, longest))


def remove_value(rng: random.Random) -> Draft:
    items = some_items(rng)
    item = rng.choice(items)
    if rng.random() < 0.5:
        items.insert(rng.randrange(len(items)), item)
    s, kept = further(items), list(items)
    while item in kept:
        kept.remove(item)
    return Draft(
        phrasings=(
            f"Remove {item} from the list {next(s)}",
            f"remove every {item} from {next(s)}",
            f"{next(s)} without {item}",
            f"Take {item} out of {next(s)}",
            f"What is left of {next(s)} when {item} is removed?",
            f"delete {item} in {next(s)}",
            f"My list is {next(s)}. I no longer want {item} on it. What does it look like?",
            f"Drop all {item} from {next(s)}",
            f"Show {next(s)} but leave out {item}",
        ),
        think=f"Without {item}: keep the items that are not {item}.",
        code=f"items = {json.dumps(items)}\nprint([x for x in items if x != {json.dumps(item)}])",
        answer=str(kept),
    )


def replace_value(rng: random.Random) -> Draft:
    *items, fresh = some_items(rng, 5, 7)
    item = rng.choice(items)
    if rng.random() < 0.5:
        items.append(item)
    s, changed = further(items), list(items)
    while item in changed:
        changed[changed.index(item)] = fresh
    return Draft(
        phrasings=(
            f"Replace {item} with {fresh} in {next(s)}",
            f"replace every {item} by {fresh}: {next(s)}",
            f"{next(s)} with {fresh} instead of {item}",
            f"Change {item} to {fresh} in the list {next(s)}",
            f"What is {next(s)} after {item} becomes {fresh}?",
            f"swap {item} for {fresh} in {next(s)}",
            f"My list is {next(s)}. Put {fresh} wherever it says {item}.",
            f"Every {item} should be {fresh} in {next(s)}",
            f"Exchange {item} for {fresh}. The list: {next(s)}",
        ),
        think=f"Each {item} becomes {fresh}: go through the list and replace.",
        code=(
            f"items = {json.dumps(items)}\n"
            f"print([{json.dumps(fresh)} if x == {json.dumps(item)} else x for x in items])"
        ),
        answer=str(changed),
    )


def insert_at_place(rng: random.Random) -> Draft:
    *items, fresh = some_items(rng)
    place = rng.randint(1, min(4, len(items)))
    s, nth = further(items), NTH[place]
    return Draft(
        phrasings=(
            f"Insert {fresh} as the {nth} item of {next(s)}",
            f"insert {fresh} in {next(s)} so that it is {nth}",
            f"Put {fresh} in {nth} place of the list {next(s)}",
            f"{next(s)} with {fresh} put in as the {nth}",
            f"What does {next(s)} look like with {fresh} inserted in the {nth} position?",
            f"add {fresh} to {next(s)} as {nth} element",
            f"The queue is {next(s)}. {fresh} goes in {nth}. What is the queue now?",
            f"Make {fresh} the {nth} of {next(s)}, the rest moves back",
            f"In {next(s)}, {fresh} should come {nth}. Give the new list.",
        ),
        think=f"{fresh} becomes the {nth}: insert it at index {place - 1}.",
        code=f"items = {json.dumps(items)}\nitems.insert({place - 1}, {json.dumps(fresh)})\nprint(items)",
        answer=str([*items[: place - 1], fresh, *items[place - 1 :]]),
    )


def append_value(rng: random.Random) -> Draft:
    *items, fresh = some_items(rng)
    front = rng.random() < 0.35
    where, call = ("beginning", f"insert(0, {json.dumps(fresh)})") if front else ("end", f"append({json.dumps(fresh)})")
    s, before = further(items), "in front of" if front else "after"
    return Draft(
        phrasings=(
            f"Add {fresh} to the {where} of {next(s)}",
            f"{'prepend' if front else 'append'} {fresh} to {next(s)}",
            f"put {fresh} at the {where} of the list {next(s)}",
            f"{next(s)} plus {fresh} at the {where}",
            f"What is {next(s)} with {fresh} {before} all the others?",
            f"Write {fresh} {before} {next(s)} in one list",
            f"My list is {next(s)}. Now {fresh} comes at the {where}. Show the list.",
            f"add {fresh} {'first' if front else 'last'}: {next(s)}",
            f"Extend {next(s)} by {fresh} at the {where}",
        ),
        think=f"{fresh} at the {where}: {'insert it at index 0' if front else 'append it'}.",
        code=f"items = {json.dumps(items)}\nitems.{call}\nprint(items)",
        answer=str([fresh, *items] if front else [*items, fresh]),
    )


def remove_nth_item(rng: random.Random) -> Draft:
    items = some_items(rng)
    place = rng.choice((1, 2, 3, -1))
    nth, index = NTH.get(place, "last"), place - 1 if place > 0 else -1
    s, kept = further(items), list(items)
    kept.remove(items[index])
    return Draft(
        phrasings=(
            f"Remove the {nth} item of {next(s)}",
            f"delete the {nth} element: {next(s)}",
            f"{next(s)} without the {nth} one",
            f"Take the {nth} entry off the list {next(s)}",
            f"What remains of {next(s)} when the {nth} is taken away?",
            f"drop the {nth} of {next(s)}",
            f"The {nth} in {next(s)} leaves. Who or what is left, as a list?",
            f"Cross out the {nth} item in {next(s)} and show the rest",
            f"all but the {nth} of {next(s)}",
        ),
        think=f"Without the {nth}: delete index {index}.",
        code=f"items = {json.dumps(items)}\ndel items[{index}]\nprint(items)",
        answer=str(kept),
    )


def swap_list_ends(rng: random.Random) -> Draft:
    items = some_items(rng)
    s, middle = further(items), items[1:-1]
    return Draft(
        phrasings=(
            f"Swap the first and the last item of {next(s)}",
            f"swap first and last in the list {next(s)}",
            f"{next(s)} with the ends exchanged",
            f"Exchange the first element of {next(s)} with the last",
            f"What is {next(s)} after the first and the last change places?",
            f"first and last should trade places: {next(s)}",
            f"In the row {next(s)} the two at the ends swap. What is the new order?",
            f"Switch the outer two of {next(s)} and keep the rest",
            f"list with first and last swapped: {next(s)}",
        ),
        think="Swap the ends: exchange index 0 and index -1.",
        code=f"items = {json.dumps(items)}\nitems[0], items[-1] = items[-1], items[0]\nprint(items)",
        answer=str([items[-1], *middle, items[0]]),
    )


def rotate_items(rng: random.Random) -> Draft:
    items = some_items(rng)
    k, left = rng.randint(1, 3), rng.random() < 0.6
    way, part = ("left", f"items[{k}:] + items[:{k}]") if left else ("right", f"items[-{k}:] + items[:-{k}]")
    s, turned = further(items), list(items)
    for _ in range(k):
        turned = [*turned[1:], turned[0]] if left else [turned[-1], *turned[:-1]]
    times = {1: "one place", 2: "two places", 3: "three places"}[k]
    end = "front to the back" if left else "back to the front"
    return Draft(
        phrasings=(
            f"Rotate {next(s)} to the {way} by {k}",
            f"rotate the list {next(s)} {way} {times}",
            f"{next(s)} rotated {way} by {k}",
            f"Shift {next(s)} {times} to the {way}, what falls off comes back at the other end",
            f"Move {k} from the {end}, keeping their order: {next(s)}",
            f"What is {next(s)} after a {way} rotation of {k}?",
            f"turn the list {next(s)} by {k} to the {way}",
            f"The seats {next(s)} rotate {times} {way}. New order?",
            f"circular shift {way} by {k}: {next(s)}",
        ),
        think=f"Rotated {way} by {k}: cut the list and join the parts the other way round.",
        code=f"items = {json.dumps(items)}\nprint({part})",
        answer=str(turned),
    )


def neighbour_of(rng: random.Random) -> Draft:
    items = some_items(rng)
    after = rng.random() < 0.6
    at = rng.randrange(len(items) - 1) if after else rng.randrange(1, len(items))
    item, word, sign = items[at], *(("after", "+") if after else ("before", "-"))
    s, found = further(items), items[at + 1] if after else items[at - 1]
    return Draft(
        phrasings=(
            f"What comes right {word} {item} in {next(s)}?",
            f"which one is directly {word} {item}: {next(s)}",
            f"{next(s)} - what is {word} {item}",
            f"In the list {next(s)}, what stands just {word} {item}?",
            f"{'next' if after else 'previous'} item {word} {item} in {next(s)}",
            f"The order is {next(s)}. Who or what is immediately {word} {item}?",
            f"find the element {word} {item} in {next(s)}",
            f"Give me the neighbour directly {word} {item}: {next(s)}",
            f"We queue like this: {next(s)}. Which one is right {word} {item}?",
        ),
        think=f"Right {word} {item}: find its index and {'add' if after else 'subtract'} 1.",
        code=f"items = {json.dumps(items)}\nprint(items[items.index({json.dumps(item)}) {sign} 1])",
        answer=str(found),
    )


def names_starting_with(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.randint(4, 6))
    letter = rng.choice(names)[0]
    count = rng.random() < 0.4
    found = [name for name in names if name.lstrip(letter) != name]
    ask = "How many names" if count else "Which names"
    what = "number of names" if count else "names"
    s, last = further(names), " (a list)" if not count else ""
    test = f'name.startswith("{letter}")'
    return Draft(
        phrasings=(
            f"{ask} start with {letter}: {next(s)}?",
            f"{ask.lower()} begin with {letter} in {next(s)}",
            f"{what} starting with {letter}: {next(s)}{last}",
            f"{next(s)} - {what} with the first letter {letter}",
            f"{'Count' if count else 'List'} the names of {next(s)} that start with {letter}",
            f"My guests are {next(s)}. {ask} have the initial {letter}?",
            f"{what} under the letter {letter}, please: {next(s)}",
            f"Of {next(s)}, {'how many' if count else 'which ones'} start with a capital {letter}?",
            f"{'Give the count of' if count else 'Give me all'} names beginning with {letter} from {next(s)}",
        ),
        think=f"Starting with {letter}: {'count' if count else 'keep'} the names whose first letter is {letter}.",
        code=(
            f"names = {json.dumps(names)}\n"
            + (f"print(sum(1 for name in names if {test}))" if count else f"print([name for name in names if {test}])")
        ),
        answer=str(len(found)) if count else str(found),
    )


def least_common(rng: random.Random) -> Draft:
    a, b, c = rng.sample(rng.choice((NAMES, GOODS)), 3)
    items = [a, *[b] * rng.randint(2, 3), *[c] * rng.randint(2, 3)]
    rng.shuffle(items)
    s = further(items)
    return Draft(
        phrasings=(
            f"What is the least common item in {next(s)}?",
            f"least common: {next(s)}",
            f"Which one occurs the fewest times in {next(s)}?",
            f"{next(s)} - which is the rarest",
            f"Find the rarest entry of {next(s)}",
            f"We voted {next(s)}. What got the fewest votes?",
            f"which appears least often in {next(s)}",
            f"Orders: {next(s)}. What was ordered least?",
            f"Name the item with the lowest count in {next(s)}",
        ),
        think="The least common: take the item with the smallest count.",
        code=f"items = {json.dumps(items)}\nprint(min(items, key=items.count))",
        answer=a,
    )


def first_repeat(rng: random.Random) -> Draft:
    pool: tuple[object, ...] = rng.choice((NAMES, tuple(range(1, 30))))
    items = rng.sample(pool, 4)
    items += rng.sample(items, 2)
    repeat = next(x for i, x in enumerate(items) if x in items[:i])
    s = further(items)
    return Draft(
        phrasings=(
            f"What is the first item that repeats in {next(s)}, read from the left?",
            f"first duplicate in {next(s)}, going left to right",
            f"Reading {next(s)} from the left, which value is the first one seen a second time?",
            f"{next(s)} - first one that came up already",
            f"Find the first repeated value of {next(s)}",
            f"which one appears again first: {next(s)}",
            f"I call out {next(s)}. Which is the first that I have said before?",
            f"The check-ins were {next(s)}. Who or what is the first to come a second time?",
            f"first value already seen earlier in {next(s)}",
        ),
        think="The first repeat: go through the list, remember what was seen, and stop at the first seen again.",
        code=(
            f"seen = set()\nfor x in {json.dumps(items)}:\n    if x in seen:\n        print(x)\n        break\n"
            "    seen.add(x)"
        ),
        answer=str(repeat),
    )


def clipped(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 60, 4, 6)
    low, high = sorted((rng.randint(5, 20), rng.randint(25, 50)))
    what = rng.choice(("value", "number", "reading", "score"))
    s, kept = further(numbers), [sorted((low, n, high))[1] for n in numbers]
    return Draft(
        phrasings=(
            f"Clip {next(s)} to between {low} and {high}",
            f"clip {next(s)} to the range {low} to {high}",
            f"Limit each {what} of {next(s)} to at least {low} and at most {high}",
            f"{next(s)} - raise what is below {low} to {low}, cut what is above {high} to {high}",
            f"Clamp the {plural(what)} {next(s)} to [{low}, {high}]",
            f"What is {next(s)} with a minimum of {low} and a maximum of {high} for every {what}?",
            f"cap these at {high} and floor them at {low}: {next(s)}",
            f"No {what} may be under {low} or over {high}. Adjust {next(s)}",
            f"clamp to {low}..{high}: {next(s)}",
        ),
        think=f"Each between {low} and {high}: take the maximum with {low} and the minimum with {high}.",
        code=f"numbers = {numbers}\nprint([max({low}, min(n, {high})) for n in numbers])",
        answer=str(kept),
    )
