"""Puzzles told as small stories: heads and legs of each kind, ages, shares, meetings, workers, who knows whom."""

from __future__ import annotations

import itertools
import json
import random

from training.skills.base import Draft
from training.skills.vocabulary import people, person
from training.skills.wording import NAMES, joined


def two_kinds_each(rng: random.Random) -> Draft:
    one, other, unit, a, b = rng.choice(
        (
            ("hens", "rabbits", "legs", 2, 4),
            ("cars", "motorbikes", "wheels", 4, 2),
            ("tricycles", "bicycles", "wheels", 3, 2),
            ("ducks", "cows", "legs", 2, 4),
            ("ants", "spiders", "legs", 6, 8),
        )
    )
    x, y, who = rng.randint(2, 40), rng.randint(2, 40), person(rng)
    n, total = x + y, sum([a] * x) + sum([b] * y)
    fact = f"(one of the {one} has {a} {unit}, one of the {other} {b})"
    end = f"{one} first"
    return Draft(
        phrasings=(
            f"{who.name} has {one} and {other}, {n} in all, with {total} {unit} {fact}. How many are there of each?"
            f" Print both numbers, {end}.",
            f"There are {n} {one} and {other}. Together they have {total} {unit} {fact}. Give both numbers, {end}.",
            f"{one} and {other}: {n} together, {total} {unit} {fact}; numbers of each, {end}",
            f"I count {n} of them and {total} {unit}, all of {one} and {other} {fact}. How many of each ({end})?",
            f"how many {one} and how many {other} if there are {n} with {total} {unit} {fact}, {end}",
            f"A group of {n} {one} and {other} has {total} {unit} {fact}. Find the number of each kind, {end}.",
            f"{total} {unit} and {n} {one} or {other} {fact} - print how many of each, {end}",
            f"Work out how many {one} and {other} make {n} in number and {total} {unit} {fact}; {end}.",
            f"{n} of {one} and {other}, {total} {unit} in total {fact}. What are the two numbers, {end}?",
            f"Solve: {one} + {other} = {n}, {unit} = {total} {fact}. Both numbers, {end}.",
        ),
        think=f"If all {n} were {other}, there would be {n} times {b} {unit}; the rest comes from the {one}.",
        code=f"one = ({total} - {n} * {b}) // ({a} - {b})\nprint(one, {n} - one)",
        answer=f"{x} {y}",
    )


def ages_from_two_multiples(rng: random.Random) -> Draft:
    m, k = rng.choice(((3, 2), (4, 3), (4, 2), (5, 3), (5, 4), (6, 4), (7, 3)))
    son = rng.randint(2, 16)
    # m * son + t == k * (son + t)
    if (m - k) * son % (k - 1):
        return ages_from_two_multiples(rng)
    t = (m - k) * son // (k - 1)
    old, young = rng.choice((("father", "son"), ("mother", "daughter"), ("aunt", "nephew"), ("teacher", "pupil")))
    if m * son < 18 or t > 40:
        return ages_from_two_multiples(rng)
    end = f"the {young}'s age first"
    return Draft(
        phrasings=(
            f"A {old} is {m} times as old as the {young}. In {t} years it will be {k} times. How old are they now?"
            f" Print both, {end}.",
            f"The {old} is {m} times the age of the {young}; {t} years from now {k} times. What are their ages today"
            f" ({end})?",
            f"{old} = {m} x {young} now, {k} x in {t} years, ages now, {end}",
            f"Today a {old} is {m} times as old as the {young}, and after {t} years only {k} times as old. Find the"
            f" present ages, {end}.",
            f"age puzzle: {old} {m} times the {young} now, {k} times in {t} years. both ages, {end}",
            f"How old are {old} and {young} if it is {m} times now and {k} times in {t} years? {end.capitalize()}.",
            f"My riddle: a {old} has {m} times the years of the {young}, but {k} times in {t} years. The ages, {end}?",
            f"In {t} years a {old} will be {k} times as old as the {young}; today it is {m} times. Give both present"
            f" ages, {end}.",
            f"Solve for the ages ({end}): {old} is {m} times {young}; in {t} years {old} is {k} times {young}.",
            f"a {old} is {m} times as old as a {young}, in {t} years {k} times as old. how old now, {end}",
        ),
        think=f"From {m}x + {t} = {k}(x + {t}) the {young}'s age x is {t} times ({k} - 1) over ({m} - {k}).",
        code=f"young = {t} * ({k} - 1) // ({m} - {k})\nprint(young, {m} * young)",
        answer=f"{son} {m * son}",
    )


def three_shares(rng: random.Random) -> Draft:
    a, b, c = people(rng, 3)
    x, more, times = rng.randint(3, 40), rng.randint(2, 15), rng.choice((2, 2, 3, 4))
    parts = (x + more, x, x * times)
    total = sum(parts)
    word, thing = {2: "twice", 3: "three times", 4: "four times"}[times], rng.choice(("marbles", "euros", "stickers"))
    names = f"{a.name}, {b.name}, {c.name}"
    return Draft(
        phrasings=(
            f"{a.name} has {more} more {thing} than {b.name}, and {c.name} has {word} as many as {b.name}. Together"
            f" they have {total}. How many has each? Print the numbers for {names} in this order.",
            f"{names} have {total} {thing}. {c.name} has {word} as many as {b.name}, {a.name} {more} more than"
            f" {b.name}. Give the three numbers in the order {names}.",
            f"three people, {total} {thing}: {a.name} = {b.name} + {more}, {c.name} = {word} {b.name}; numbers for"
            f" {names}",
            f"Share {total} {thing} so that {a.name} gets {more} more than {b.name} and {c.name} {word} as many as"
            f" {b.name}. What do {names} get?",
            f"how many {thing} have {names} if {a.name} has {more} more than {b.name}, {c.name} {word} as many as"
            f" {b.name}, and all have {total}",
            f"{a.name} owns {more} {thing} more than {b.name}; {c.name} owns {word} what {b.name} owns. In sum"
            f" {total}. List the amounts of {names}.",
            f"Find the {thing} of {names}: the sum is {total}, {a.name} has {more} more than {b.name}, {c.name} has"
            f" {word} as many as {b.name}.",
            f"{total} {thing} are divided. {b.name} gets some, {a.name} {more} more than that, {c.name} {word} as many"
            f" as {b.name}. Numbers of {names}?",
            f"Solve: {a.name} is {b.name} plus {more}, {c.name} is {word} {b.name}, together {total} {thing}. Print"
            f" {names}.",
            f"They share {total} {thing}: {c.name} {word} {b.name}'s part, {a.name} {more} above {b.name}'s. The parts"
            f" of {names} are?",
        ),
        think=f"Let {b.name} have x: x + {more} + x + {times}x = {total}, so x is ({total} - {more}) over 2 + {times}.",
        code=f"x = ({total} - {more}) // (2 + {times})\nprint(x + {more}, x, {times} * x)",
        answer=" ".join(map(str, parts)),
    )


def most_meetings(rng: random.Random) -> Draft:
    spans = []
    for _ in range(rng.randint(4, 6)):
        start = rng.randint(8, 15)
        spans.append((start, start + rng.randint(1, 4)))
    if len(set(spans)) < len(spans):
        return most_meetings(rng)
    best = max(
        len(some)
        for size in range(len(spans) + 1)
        for some in itertools.combinations(sorted(spans), size)
        if all(a[1] <= b[0] for a, b in itertools.pairwise(some))
    )
    who, what = person(rng), rng.choice(("meetings", "talks", "courses", "films"))
    s = ", ".join(f"{a}-{b}" for a, b in spans)
    return Draft(
        phrasings=(
            f"The {what} are at {s} o'clock. How many can {who.name} attend at most without any overlap? One may begin"
            f" when another ends.",
            f"{who.name} would like to see as many {what} as possible: {s} (hours). They must not overlap, touching is"
            f" fine. How many are possible?",
            f"maximum number of {what} without overlap: {s} (touching allowed)",
            f"activity selection: intervals {s}, largest number that do not overlap (touching is fine)",
            f"From the {what} {s}, what is the greatest number one person can go to? One may start when the last ends.",
            f"{what} run {s}. at most how many can i go to if they must not overlap (touching is ok)",
            f"How many of the intervals {s} can be chosen so that no two overlap? Equal ends and starts are allowed.",
            f"The room is asked for at {s} o'clock. What is the most {what} it can hold, one after the other?",
            f"Plan the day: {s} are the {what}. Give the largest number that fit without overlapping (touching is ok).",
            f"Find the maximum count of non-overlapping {what} among {s}, where ends may touch.",
        ),
        think="Go through them by end and take each one that starts when the last taken is over.",
        code=(
            f"spans = {spans}\nfree, count = 0, 0\nfor start, end in sorted(spans, key=lambda s: s[1]):\n"
            "    if start >= free:\n        free = end\n        count += 1\nprint(count)"
        ),
        answer=str(best),
    )


def two_workers(rng: random.Random) -> Draft:
    hours = [rng.randint(1, 12) for _ in range(rng.randint(4, 6))]
    one, two = people(rng, 2)
    s, t = joined(hours), ", ".join(map(str, hours))
    return Draft(
        phrasings=(
            f"The tasks take {s} hours. {one.name} and {two.name} share them, each task done by one of them. After how"
            f" many hours at the earliest is everything done?",
            f"Two workers share tasks of {t} hours (no task is split). What is the shortest time to finish them all?",
            f"two machines, jobs {t}, minimum makespan",
            f"Split {t} into two groups so that the larger sum is as small as possible. How large is it?",
            f"{one.name} and {two.name} divide the jobs {hours} (hours). What is the least time until all are done?",
            f"jobs of {t} h for two people at the same time, nobody helps the other, earliest finish in hours",
            f"Schedule {s} hours of work on two identical machines. What is the minimum finishing time?",
            f"What is the smallest possible longest shift if two people do tasks of {t} hours?",
            f"We have two ovens and cakes that need {s} hours, one cake per oven at a time. When is all baked at best?",
            f"Share the tasks {t} between two workers so that they finish as early as possible; print the hours.",
        ),
        think="Find every sum one worker can have; the other has the rest, and the larger of the two counts.",
        code=(
            f"hours = {hours}\nsums = {{0}}\nfor h in hours:\n    sums |= {{s + h for s in sums}}\n"
            "print(min(max(s, sum(hours) - s) for s in sums))"
        ),
        answer=str(_longer_shift(hours)),
    )


def _longer_shift(hours: list[int]) -> int:
    """The least finishing time of two workers, by trying every way to give out the tasks."""
    return min(
        max(sum(own), sum(hours) - sum(own))
        for size in range(len(hours) + 1)
        for own in itertools.combinations(hours, size)
    )


def acquaintance_steps(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.randint(5, 6))
    pairs = [*itertools.pairwise(names)]
    i = rng.randrange(len(names) - 3)
    if rng.random() < 0.5:
        pairs.append((names[i], names[i + 2]))
    rng.shuffle(pairs)
    start, goal = names[0], names[rng.randint(2, len(names) - 1)]
    far = {name: 0 if name == start else len(names) for name in names}
    for _ in names:
        for a, b in pairs:
            far[a], far[b] = min(far[a], far[b] + 1), min(far[b], far[a] + 1)
    s, t = joined([f"{a} knows {b}" for a, b in pairs]), ", ".join(f"{a}-{b}" for a, b in pairs)
    return Draft(
        phrasings=(
            f"{s}, and knowing goes both ways. How many steps are there at least from {start} to {goal}?",
            f"Among my friends {s}. A message goes from one to another who knows them. How many hand-overs does it"
            f" take at least from {start} to {goal}?",
            f"shortest chain of acquaintances from {start} to {goal}, in steps: {t}",
            f"Friendships: {t}. How many links apart are {start} and {goal}?",
            f"degrees of separation between {start} and {goal} with {t}",
            f"In a network with the edges {t}, how many edges has the shortest path from {start} to {goal}?",
            f"{t} are friends. what is the smallest number of steps from {start} to {goal}",
            f"{start} wants to be introduced to {goal}. The pairs who know each other: {t}. Steps at least?",
            f"Use breadth-first search: friends {t}, distance from {start} to {goal}?",
            f"Find the fewest steps between {start} and {goal} if {s} (both ways).",
        ),
        think=f"Go out from {start} step by step through everyone known until {goal} is reached.",
        code=(
            f"pairs = {json.dumps([list(pair) for pair in pairs])}\n"
            f'reached, steps = {{"{start}"}}, 0\nwhile "{goal}" not in reached:\n'
            "    reached |= {b for a, b in pairs + [(b, a) for a, b in pairs] if a in reached}\n"
            "    steps += 1\nprint(steps)"
        ),
        answer=str(far[goal]),
    )
