"""Times and turns: slots of a day, shared durations, rates for longer, percent of a unit, angles turned."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show, tied
from training.skills.vocabulary import person


def percent_of_unit(rng: random.Random) -> Draft:
    whole, unit, size = rng.choice((
        ("a day", "hours", 24), ("a day", "hours", 24), ("an hour", "minutes", 60), ("an hour", "minutes", 60),
        ("a meter", "cm", 100), ("a kilogram", "grams", 1000), ("a liter", "ml", 1000), ("a year", "months", 12),
        ("a week", "days", 7), ("a kilometer", "meters", 1000), ("a year of 365 days", "days", 365),
        ("a full circle", "degrees", 360), ("a minute", "seconds", 60), ("a dozen", "pieces", 12),
    ))  # fmt: skip
    n = rng.randint(2, size - 1)
    value = Fraction(n * 100, size)
    if tied(value):
        return percent_of_unit(rng)
    a, who = f"{n} {unit}", person(rng)
    return Draft(
        phrasings=(
            f"What percent of {whole} is {a}?",
            f"{a} is what percent of {whole}?",
            f"{a} as a percent of {whole}",
            f"what percentage of {whole} is {a}",
            f"How many percent of {whole} are {a}?",
            f"{who.name} used {a}. What percentage of {whole} is that?",
            f"Express {a} as a percentage of {whole}.",
            f"percent of {whole}: {a}",
            f"I have {a} left out of {whole}. What percent is it?",
            f"Which share of {whole}, in percent, do {a} make up?",
            f"If {whole} is 100%, how many percent are {a}?",
        ),
        think=f"{whole.capitalize()} has {size} {unit}, so the percent is {n} * 100 / {size}.",
        code=f"print(round({n} * 100 / {size}, 2))",
        answer=show(round(value, 2)),
    )


def slots_in_hours(rng: random.Random) -> Draft:
    start, length = rng.randint(6, 14), rng.choice((10, 15, 20, 30, 40, 45, 60, 90))
    end = start + rng.randint(2, 9)
    gap = rng.choice((0, 0, 0, 5, 10))
    count, minute = 0, start * 60
    while minute + length <= end * 60:
        count, minute = count + 1, minute + length + gap
    if (end - start) * 60 % (length + gap):
        return slots_in_hours(rng)
    a, b, who = f"{start}:00", f"{end}:00", person(rng)
    pause = f" with {gap} minutes after each" if gap else ""
    what = rng.choice(("appointments", "lessons", "slots", "interviews", "meetings"))
    size = f"{length} + {gap}" if gap else str(length)
    return Draft(
        phrasings=(
            f"How many {length} minute {what}{pause} fit between {a} and {b}?",
            f"how many {length}-minute {what} between {a} and {b}{pause}",
            f"{a} to {b}, {length} min {what}{pause}, how many",
            f"I work from {a} to {b}. How many {what} of {length} minutes{pause} can I give?",
            f"number of {length} minute {what} from {a} to {b}{pause}",
            f"{who.name} is free {a}-{b}. How many {what} of {length} minutes{pause} fit in?",
            f"Split {a} to {b} into {what} of {length} minutes{pause}. How many are there?",
            f"A clinic opens {a} and closes {b}. How many {length} minute {what}{pause} can it offer?",
            f"Each takes {length} minutes{pause}. Between {a} and {b}, how many {what} are possible?",
            f"With {what} of {length} minutes{pause}, how many go into {a} until {b}?",
            f"Count the {length} min {what}{pause} from {a} till {b}.",
        ),
        think=f"The minutes are ({end} - {start}) * 60, divided by {size} for one.",
        code=f"print(({end} - {start}) * 60 // ({size}))" if gap else f"print(({end} - {start}) * 60 // {length})",
        answer=str(count),
    )


def turn_in_degrees(rng: random.Random) -> Draft:
    kind, n = rng.choice(("minute", "hour", "pie", "slices")), 0
    if kind == "slices":
        n = rng.choice((3, 4, 5, 6, 8, 9, 10, 12))
        given, thing, how, value = f"one of {n} equal slices", "pizza", f"360 / {n}", Fraction(360, n)
    elif kind == "pie":
        n = rng.choice((5, 10, 12, 15, 20, 25, 30, 35, 40, 45, 60, 65, 70, 75))
        given, thing, how, value = f"a share of {n}%", "pie chart", f"{n} * 360 / 100", Fraction(n * 360, 100)
    else:
        n = rng.randint(2, 55) if kind == "minute" else rng.randint(1, 11)
        value = Fraction(n * 6 if kind == "minute" else n * 30)
        time = f"{n} minutes" if kind == "minute" else f"{n} hour{'s' if n > 1 else ''}"
        who = person(rng)
        return Draft(
            phrasings=(
                f"How many degrees does the {kind} hand of a clock move in {time}?",
                f"{kind} hand, {time}, degrees",
                f"Through what angle does the {kind} hand turn in {time}?",
                f"how far in degrees does the {kind} hand go in {time}",
                f"In {time} the {kind} hand turns by how many degrees?",
                f"{who.name} watches the clock for {time}. By how many degrees does the {kind} hand turn?",
                f"degrees turned by the {kind} hand after {time}",
                f"Angle swept by a clock's {kind} hand over {time}?",
                f"Find the degrees the {kind} hand of a watch covers in {time}.",
                f"What angle (degrees) belongs to {time} of the {kind} hand?",
                f"The {kind} hand runs for {time}. What angle does it make, in degrees?",
            ),
            think=f"The {kind} hand turns 360 degrees in {60 if kind == 'minute' else 12} {kind}s, so {n} make a part.",
            code=f"print({n} * 360 / {60 if kind == 'minute' else 12})",
            answer=show(value),
        )
    return Draft(
        phrasings=(
            f"How many degrees does {given} of a {thing} take?",
            f"{given} of a {thing} in degrees",
            f"What angle has {given} in a {thing}, in degrees?",
            f"how many degrees for {given} of a {thing}",
            f"A {thing}: how many degrees is {given}?",
            f"I draw a {thing}. What angle in degrees belongs to {given}?",
            f"degrees of {given}, {thing}",
            f"Find the angle of {given} in a {thing}.",
            f"Which central angle does {given} of a {thing} get?",
            f"In a {thing}, {given} is a sector of how many degrees?",
            f"Calculate the degrees that {given} makes up in a {thing}.",
        ),
        think=f"A full circle has 360 degrees, so the angle is {how}.",
        code=f"print({how})",
        answer=show(value),
    )


def per_minute_to_longer(rng: random.Random) -> Draft:
    n, (short, long, factor) = rng.randint(2, 180), rng.choice((
        ("minute", "hour", 60), ("minute", "day", 1440), ("hour", "day", 24), ("second", "minute", 60),
        ("day", "year", 365), ("second", "hour", 3600), ("hour", "week", 168), ("day", "week", 7),
    ))  # fmt: skip
    subject, things = rng.choice((
        ("My heart beats", "times"), ("A machine fills", "bottles"), ("A tap loses", "drops"),
        ("A server gets", "requests"), ("A printer prints", "pages"), ("We answer", "calls"), ("A fan turns", "times"),
    ))  # fmt: skip
    total = 0
    for _ in range(factor):
        total += n
    chain = {1440: "60 * 24", 3600: "60 * 60", 168: "24 * 7"}.get(factor, str(factor))
    return Draft(
        phrasings=(
            f"{subject} {n} {things} per {short}. How many {things} is that in a {long}?",
            f"{n} {things} per {short}, how many per {long}",
            f"{subject.lower()} {n} {things} each {short}, how many in a {long}",
            f"How many {things} per {long} is {n} {things} per {short}?",
            f"Convert {n} per {short} to a number per {long}.",
            f"{n}/{short} to per {long}",
            f"At {n} {things} each {short}, how many {things} are there in one {long}?",
            f"{subject} {n} {things} every {short}. What is the number for one {long}?",
            f"If it is {n} {things} in one {short}, what is it in a whole {long}?",
            f"{subject} {n} {things} per {short}: total for a {long}?",
            f"What does a rate of {n} {things} per {short} make in a {long}?",
        ),
        think=f"A {long} has {chain} {short}s, times {n}.",
        code=f"print({n} * {chain})",
        answer=str(total),
    )


def duration_shared(rng: random.Random) -> Draft:
    n, each = rng.choice((2, 2, 3, 4, 5, 6)), rng.randint(12, 200)
    hours, minutes = divmod(each * n, 60)
    if not hours:
        return duration_shared(rng)
    a = (
        f"{hours} hour{'s' if hours > 1 else ''} {minutes} minutes"
        if minutes
        else f"{hours} hour{'s' if hours > 1 else ''}"
    )
    short = f"{hours}h {minutes}m" if minutes else f"{hours}h"
    first, second = each // 60, each % 60
    who = person(rng)
    split = f"half of {a}" if n == 2 else f"{a} divided by {n}"
    end = "in hours and minutes"
    return Draft(
        phrasings=(
            f"What is {split}, {end}?",
            f"{split} {end}",
            f"Divide {a} by {n}. Answer {end}.",
            f"{short} / {n} {end}",
            f"how long is each part if {a} is split into {n}, {end}",
            f"{who.name} worked {a} on {n} equal tasks. How long was each, {end}?",
            f"A trip of {a} has {n} equal parts. How long is one, {end}?",
            f"Split {a} into {n} equal parts, {end}.",
            f"{n} people share a shift of {a} equally. How long does each work, {end}?",
            f"Share {short} equally among {n}: how much each, {end}?",
            f"We have {a} for {n} talks of the same length. Give the length of one {end}.",
        ),
        think=f"The minutes are {hours} * 60{f' + {minutes}' if minutes else ''}, divided by {n}, then split by 60.",
        code=f"total = {hours} * 60{f' + {minutes}' if minutes else ''}\nhours, minutes = divmod(total // {n}, 60)\n"
        'print(f"{hours} hours {minutes} minutes")',
        answer=f"{first} hours {second} minutes",
    )
