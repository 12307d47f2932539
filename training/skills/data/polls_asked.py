"""Polls, results and groups in numbers: the winner, how many like neither, the ratio of answers, age groups."""

from __future__ import annotations

import json
import random
from collections import Counter
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import NAMES, listed


def two_groups_overlap(rng: random.Random) -> Draft:
    who, verb, one, other = rng.choice(
        (
            ("pupils", "play", "football", "tennis"), ("people", "like", "tea", "coffee"),
            ("guests", "eat", "meat", "fish"),
            ("students", "take", "art", "music"), ("families", "have", "a dog", "a cat"),
            ("people", "speak", "French", "Spanish"),
        )
    )  # fmt: skip
    both = rng.randint(2, 9)
    a, b, neither = both + rng.randint(1, 15), both + rng.randint(1, 15), rng.randint(1, 12)
    whole = a + b - both + neither
    want = rng.choice(("neither", "neither", "either", "only"))
    known = f"{a} {verb} {one}, {b} {verb} {other} and {both} {verb} both"
    start = f"Of {whole} {who}, {known}."
    ask, code, answer, think = {
        "neither": (
            f"How many {verb} neither?", f"{whole} - ({a} + {b} - {both})", neither,
            f"Neither: {whole} less those with at least one, {a} + {b} - {both}.",
        ),
        "either": (
            f"How many {verb} {one} or {other} or both?", f"{a} + {b} - {both}", whole - neither,
            f"At least one: {a} + {b} less {both}, who were counted twice.",
        ),
        "only": (
            f"How many {verb} only {one}?", f"{a} - {both}", a - both,
            f"Only {one}: {a} less the {both} of both.",
        ),
    }[want]  # fmt: skip
    small = ask[0].lower() + ask[1:]
    return Draft(
        phrasings=(
            f"{start} {ask}",
            f"In a group of {whole} {who}, {known}. {ask}",
            f"{whole} {who}: {known}. {small}",
            f"{ask} There are {whole} {who}; {known}.",
            f"We asked {whole} {who}. {a} {verb} {one}, {b} {verb} {other}, {both} of them {verb} both. {ask}",
            f"{one} {a}, {other} {b}, both {both}, all {who} {whole}. {ask}",
            f"total {whole}, {one} {a}, {other} {b}, both {both} - {small.rstrip('?')}",
            f"Find how many of {whole} {who} {small.removeprefix('how many ').rstrip('?')}, if {known}.",
            f"There are {whole} {who}. {a} {verb} {one} and {b} {verb} {other}, {both} are in both groups. {ask}",
            f"Venn diagram: {whole} {who}, {a} {verb} {one}, {b} {verb} {other}, {both} both. {ask}",
        ),
        think=think,
        code=f"print({code})",
        answer=str(answer),
    )


def ratio_in_list(rng: random.Random) -> Draft:
    one, other, short = rng.choice(
        (("men", "women", "mf"), ("wins", "losses", "WL"), ("yes", "no", "yn"), ("heads", "tails", "HT"))
    )
    a, b = short[0], short[1]
    letters = [a] * rng.randint(1, 6) + [b] * rng.randint(1, 6)
    rng.shuffle(letters)
    x, y, s = letters.count(a), letters.count(b), " ".join(letters)
    ratio, tight = Fraction(x, y), "".join(letters)
    return Draft(
        phrasings=(
            f"ratio of {one} to {other} in {s}",
            f"What is the ratio of {one} ({a}) to {other} ({b}), in lowest terms? {s}",
            f"{s} - {one} to {other} as a ratio",
            f"Count {a} and {b} in {s} and give the simplest ratio {a}:{b}",
            f"We have {', '.join(letters)}. What is the ratio {one} : {other}?",
            f"simplified ratio of {a} to {b}: {tight}",
            f"How many {one} for how many {other}? Give the ratio in lowest terms: {s}",
            f"In {tight}, what's the ratio of {a} to {b}, simplified?",
            f"{one}:{other} ratio, reduced, from {', '.join(letters)}",
        ),
        think=f"The ratio in lowest terms: count {a} and {b} and reduce with the greatest common divisor.",
        code=(
            f'import math\ns = "{tight}"\na, b = s.count("{a}"), s.count("{b}")\n'
            'g = math.gcd(a, b)\nprint(f"{a // g}:{b // g}")'
        ),
        answer=f"{ratio.numerator}:{ratio.denominator}",
    )


def win_draw_loss(rng: random.Random) -> Draft:
    results = rng.choices("WDL", weights=(4, 2, 3), k=rng.randint(5, 9))
    if set(results) != set("WDL"):
        return win_draw_loss(rng)
    s, tight, f = " ".join(results), "".join(results), further(results)
    counts = [sum(r == letter for r in results) for letter in "WDL"]
    form = "as wins-draws-losses"
    return Draft(
        phrasings=(
            f"How many wins, draws and losses? {s} ({form})",
            f"Give our record {form}: {s}",
            f"record of {tight} {form}",
            f"{s} - wins, draws, losses {form}",
            f"Our results were {next(f)}. Count the wins, draws and losses and write it {form}.",
            f"Count W, D and L in {tight} {form}",
            f"team record {form}, results {s}",
            f"We played {len(results)} games: {next(f)}. How does our record read {form}?",
            f"how many W D and L are in {s}, {form}",
        ),
        think="The record: count W, D and L and join the counts with hyphens.",
        code=f'r = "{tight}"\nprint(r.count("W"), r.count("D"), r.count("L"), sep="-")',
        answer="-".join(map(str, counts)),
    )


def age_groups(rng: random.Random) -> Draft:
    limit, young, old = rng.choice(
        (
            (18, "children (under 18)", "adults"),
            (18, "minors", "adults"),
            (65, "under 65", "65 and over"),
            (12, "under 12", "12 and older"),
        )
    )
    ages = [rng.randint(2, 90) for _ in range(rng.randint(5, 8))]
    below = [age for age in ages if age - limit < 0]
    if len(below) in (0, len(ages)):
        return age_groups(rng)
    want = rng.choice((young, old))
    s, is_young = further(ages), want == young
    said = f"younger than {limit}" if is_young else f"{limit} or older"
    return Draft(
        phrasings=(
            f"How many people are {said}? {next(s)}",
            f"Ages: {next(s)}. How many are {said}?",
            f"count {want}, that is {said}: {next(s)}",
            f"{next(s)} - how many are {said}",
            f"The group has the ages {next(s)}. How many are {want}, so {said}?",
            f"number of visitors {said} with ages {next(s)}",
            f"How many tickets for {want} ({said}) do I need? Ages {next(s)}",
            f"our guests are {next(s)} years old, how many of them are {said}",
            f"Of the ages {next(s)}, how many are {said}?",
        ),
        think=f"How many are {said}: count the ages {'below' if is_young else 'of at least'} {limit}.",
        code=f"ages = {ages}\nprint(sum(1 for age in ages if age {'<' if is_young else '>='} {limit}))",
        answer=str(len(below) if is_young else len(ages) - len(below)),
    )


def poll_percents(rng: random.Random) -> Draft:
    options = rng.choice(
        (("yes", "no"), ("tea", "coffee"), ("cats", "dogs"), ("pizza", "pasta", "salad"), ("A", "B", "C"))
    )
    counts = {option: rng.randint(2, 60) for option in options}
    whole = sum(counts.values())
    shares = {option: Fraction(100 * count, whole) for option, count in counts.items()}
    if any(tied(share, 1) for share in shares.values()):
        return poll_percents(rng)
    said = ", ".join(f"{option} {count}" for option, count in counts.items())
    rows = "\n".join(f"{option}: {count}" for option, count in counts.items())
    spoken = ", ".join(f"{count} said {option}" for option, count in counts.items())
    return Draft(
        phrasings=(
            f"What share of the total does each one have? {said}. In percent with 1 decimal, as a dictionary.",
            f"We asked people: {spoken}. Show the result in percent, 1 decimal, as a dictionary.",
            f"In a survey {spoken}. What percentage is each, to 1 decimal, as a dictionary?",
            f"Share of each in the total in percent, 1 decimal, as a dictionary: {said}",
            f"Total sales were {said}. What percent of the total is each, 1 decimal, as a dictionary?",
            f"What percent did each answer get, to 1 decimal? {said}",
            f"Turn these counts into percentages (1 decimal, as a dictionary): {said}",
            f"percentages of {said}, 1 decimal",
            f"{rows}\nin percent each, 1 decimal",
            f"The vote was {said}. Give every share in percent with 1 decimal.",
            f"poll result {said}, percent for each option to one decimal",
            f"We counted {said}. How many percent is each, to 1 decimal?",
            f"{said} - convert to percentages of the total, 1 decimal",
            f"Share of each option in percent (1 decimal): {said}",
        ),
        think="Each share in percent: multiply the count by 100 and divide by the sum of all counts.",
        code=(
            f"votes = {json.dumps(counts)}\ntotal = sum(votes.values())\n"
            "print({name: round(n * 100 / total, 1) for name, n in votes.items()})"
        ),
        answer=str({option: round(float(share), 1) for option, share in shares.items()}),
    )


POLLS = (
    ("cat", "dog", "red", "blue", "tea", "milk", "rain", "snow", "yes", "no"),
    ("red", "blue", "green", "yellow", "black", "white", "purple"),
    ("pizza", "pasta", "sushi", "tacos", "curry", "salad", "burger"),
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    ("Python", "Java", "Rust", "Go", "Ruby", "Swift"),
    ("bus", "car", "bike", "train", "walk"),
    NAMES,
)
"""What may be chosen in a vote."""


def most_common_word(rng: random.Random) -> Draft:
    favourite, *others = rng.sample(rng.choice(POLLS), 4)
    words = [*others, *[favourite] * rng.randint(2, 3)]
    rng.shuffle(words)
    said = listed(rng, words)
    literal = "[" + ", ".join(f'"{word}"' for word in words) + "]"
    typed = further(words)
    teller, _, _ = tellers(words)
    return Draft(
        phrasings=(
            f"{teller.name} asked {teller.his} friends for their favourite and got {', '.join(words)}. Which one"
            f" came up most often?",
            f"For the party we took a vote, and the slips say {next(further(words))}. What won?",
            f"most common: {' '.join(words)}",
            f"{', '.join(words)} - which one occurs most",
            f"Which is the favourite if people chose {', '.join(words)}?",
            f"What is the most common item in {next(said)}?",
            f"Which word appears most often in {next(said)}?",
            f"Find the most frequent item: {next(said)}",
            f"most common value in {next(said)}",
            f"People voted {next(said)}. Which option won?",
            f"Can you tell me which one comes up most in {next(said)}?",
            f"Which answer was given most often: {next(typed)}?",
            f"{next(typed)} - which one is the most frequent?",
            f"What shows up the most in {next(typed)}?",
            f"Find the winner of this vote: {next(typed)}",
            f"The class chose {next(typed)}. What was chosen most?",
            f"Get the most repeated word in {next(typed)}",
            f"most popular choice among {next(typed)}",
            f"We asked around and heard {next(typed)}. What did most people say?",
            f"Tell me the item with the highest count in {next(typed)}",
            f"which value is most common: {next(typed)}",
            f"Here are the survey results: {next(typed)}. Which was named most often?",
            f"I logged {next(typed)}. What did I log the most?",
            f"What is the most frequent entry of the list {next(typed)}?",
            f"Ballots read {next(typed)}. Who or what has the most votes?",
            f"The answers were {next(said)}. What was the most popular answer?",
            f"Which item occurs most frequently in this list: {next(said)}?",
        ),
        think="The most common item: count how often each one occurs and take the first.",
        code=f"from collections import Counter\nitems = {literal}\nprint(Counter(items).most_common(1)[0][0])",
        answer=max(Counter(words).items(), key=lambda item: item[1])[0],
    )
