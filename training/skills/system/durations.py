"""Stretches of time: in other units, written as a clock shows them, added up."""

from __future__ import annotations

import random
from datetime import timedelta
from fractions import Fraction

from training.skills.base import Draft
from training.skills.vocabulary import person


def seconds_to_clock(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(100, 4000), rng.randint(3600, 86399), 3600, 3661, 5400, 10000))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name}'s video editor gives the length of a clip as {n} seconds. How is that written as HH:MM:SS?",
            f"how long is {n} seconds as hh:mm:ss",
            f"timer of {n} seconds, show hh:mm:ss",
            f"Convert {n} seconds to HH:MM:SS",
            f"Convert {n} seconds to hours, minutes and seconds (HH:MM:SS)",
            f"What is {n} seconds in hh:mm:ss format?",
            f"{n} seconds to hh:mm:ss",
            f"{n} s as HH:MM:SS",
            f"A video is {n} seconds long. How is that shown as HH:MM:SS?",
            f"Write {n} seconds in the form hours:minutes:seconds, two digits each.",
            f"My stopwatch says {n} seconds; show that as HH:MM:SS please.",
            f"Change {n} seconds into HH:MM:SS",
            f"{n} seconds as hours:minutes:seconds, HH:MM:SS",
            f"What's {n} sec in HH:MM:SS?",
            f"Show {n} seconds as a clock time HH:MM:SS.",
            f"I need {n} seconds written as hh:mm:ss, with leading zeros",
            f"My run took {n} seconds. What is that in HH:MM:SS?",
            f"The log says the job took {n} seconds; give me that as HH:MM:SS",
            f"Turn {n} seconds into hours, minutes and seconds, in the format HH:MM:SS",
            f"hh:mm:ss for {n} s",
            f"A podcast has {n} seconds. Write its length as HH:MM:SS.",
            f"how many hours, minutes and seconds are {n} seconds (HH:MM:SS)",
            f"Please express {n} seconds in the form 01:02:03.",
            f"sec to hh:mm:ss: {n}",
            f"Format {n} seconds as HH:MM:SS.",
            f"How do you write {n} seconds as HH:MM:SS?",
        ),
        think=f"Seconds as HH:MM:SS: divide {n} by 3600 for hours and the rest by 60 for minutes and seconds.",
        code=(
            f"hours, rest = divmod({n}, 3600)\nminutes, seconds = divmod(rest, 60)\n"
            'print(f"{hours:02d}:{minutes:02d}:{seconds:02d}")'
        ),
        answer=f"0{timedelta(seconds=n)}"[-8:],
    )


def clock_to_seconds(rng: random.Random) -> Draft:
    n = rng.randint(61, 86399)
    t = f"{n // 3600:02d}:{n // 60 % 60:02d}:{n % 60:02d}"
    return Draft(
        phrasings=(
            f"timecode {t} in seconds",
            f"{t} hh:mm:ss, how many seconds",
            f"How many seconds is {t}?",
            f"Convert {t} to seconds",
            f"{t} in seconds",
            f"hh:mm:ss to seconds: {t}",
            f"What is the duration {t} (HH:MM:SS) in seconds?",
            f"The recording runs for {t}. How many seconds long is it?",
            f"Turn the time {t} into a number of seconds",
            f"A runner needed {t} for the marathon. How much is that in seconds?",
            f"{t} to sec",
            f"How many seconds does {t} (HH:MM:SS) come to?",
            f"Give me {t} as a number of seconds.",
            f"total seconds of {t}",
            f"My lap timer shows {t}. How many seconds is it?",
            f"Change the time {t}, hours:minutes:seconds, into seconds",
            f"A film clip is {t} long; what is its length in seconds?",
            f"I need the duration {t} in plain seconds",
            f"Calculate how many seconds {t} is",
            f"What is {t} in seconds, if it is hh:mm:ss?",
            f"Convert the duration {t} into seconds.",
            f"How many seconds are in {t}?",
        ),
        think=f"A duration in seconds: multiply the hours of {t} by 3600, the minutes by 60, and add the seconds.",
        code=f'h, m, s = map(int, "{t}".split(":"))\nprint(h * 3600 + m * 60 + s)',
        answer=str(n),
    )


def minutes_to_hours(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(61, 600), rng.randint(61, 600), rng.randint(600, 5000)))
    return Draft(
        phrasings=(
            f"My watch counted {n} minutes of sport. How many hours and minutes, as H:MM?",
            f"{n} minutes in hours and minutes, h:mm, please",
            f"Our tour takes {n} minutes. How long is that, written H:MM?",
            f"how long is {n} min in hours and minutes (h:mm)",
            f"a film of {n} minutes, how long in h:mm",
            f"Convert {n} minutes to hours and minutes (H:MM)",
            f"How many hours and minutes is {n} minutes? Answer as H:MM.",
            f"{n} minutes in hours and minutes as H:MM",
            f"{n} minutes to h:mm",
            f"Write {n} minutes as hours:minutes",
            f"A movie is {n} minutes long. How long is it in hours and minutes, written H:MM?",
            f"The flight takes {n} minutes. Give that as H:MM",
            f"Express {n} minutes in the form H:MM, please.",
            f"{n} min as H:MM",
            f"What's {n} minutes in hours and minutes (H:MM)?",
            f"Change {n} minutes to hours:minutes.",
            f"I worked {n} minutes on this. Show it as H:MM.",
            f"How long is {n} minutes in the form hours:minutes?",
            f"The bike tour took {n} minutes. How many hours and minutes is that, as H:MM?",
            f"Turn {n} minutes into hours and minutes, written like 2:05.",
            f"A battery lasts {n} minutes; write that as hours:minutes",
            f"Give me {n} minutes as hours and minutes, H:MM",
            f"minutes to h:mm: {n}",
            f"My timesheet wants H:MM and I have {n} minutes. What do I put down?",
            f"How do you write {n} min in hours and minutes, like 1:30?",
            f"Split {n} minutes into hours and minutes (H:MM).",
            f"What is {n} minutes in H:MM format?",
            f"Convert {n} minutes to the format H:MM.",
        ),
        think=f"Minutes as H:MM: divide {n} by 60; the quotient is hours and the remainder minutes.",
        code=f'hours, minutes = divmod({n}, 60)\nprint(f"{{hours}}:{{minutes:02d}}")',
        answer=f"{n // 60}:{n % 60:02d}",
    )


def total_duration(rng: random.Random) -> Draft:
    parts = [(rng.randint(1, 9), rng.randint(0, 59)) for _ in range(rng.randint(2, 4))]
    times = [f"{a}:{b:02d}" for a, b in parts]
    shown = ", ".join(times[:-1]) + f" and {times[-1]}"
    total = sum(60 * a + b for a, b in parts)
    p = person(rng)
    return Draft(
        phrasings=(
            f"I ran some laps in {shown} (minutes:seconds). What was my total time, as minutes:seconds?",
            f"{p.name} recorded songs of {shown} (minutes:seconds) and the cover needs the length of the "
            "whole, written M:SS. What is it?",
            f"My tracks are {shown} long (minutes:seconds). What is the total playing time, written the same way?",
            f"Add {shown} hours together (H:MM).",
            f"{' + '.join(times)} in h:mm",
            f"add up these times as h:mm: {', '.join(times)}",
            f"worked {shown} hours:minutes, total as H:MM",
            f"Add the durations {shown} (H:MM)",
            f"What is the total of the times {shown} in hours:minutes?",
            f"Sum of {shown} as H:MM",
            f"total time {shown} (h:mm)",
            f"I worked {shown} hours (H:MM) this week. How much is that in total?",
            f"My songs last {shown} (M:SS). How long is the playlist in M:SS?",
            f"Add up {shown}, all given as hours:minutes",
            f"What do the durations {shown} come to together, written as H:MM?",
            f"{' + '.join(times)} as H:MM",
            f"sum of these times (h:mm): {', '.join(times)}",
            f"Add {shown} together, hours and minutes, and give H:MM.",
            f"How long is it in all if the parts take {shown} (H:MM)?",
            f"My trips took {shown} (hours:minutes). What is the total travel time, H:MM?",
            f"I studied {shown} (H:MM). How long did I study altogether?",
            f"What do you get when you add up the times {shown}? Answer as H:MM.",
            f"Time sheet entries: {', '.join(times)} (H:MM). Total?",
            f"total duration of {', '.join(times)}, in H:MM",
            f"Please total these durations in hours:minutes: {', '.join(times)}",
            f"The parts of a film last {shown} (H:MM). How long is the whole film?",
            f"add times {' '.join(times)} h:mm",
            f"Find the total duration of {shown} (H:MM).",
            f"How much time is {shown} altogether, in H:MM?",
        ),
        think="The total of durations: turn each into its small unit, add them, and split the total by 60.",
        code=(
            "times = [" + ", ".join(f'"{t}"' for t in times) + "]\ntotal = 0\nfor t in times:\n"
            '    a, b = t.split(":")\n    total += int(a) * 60 + int(b)\n'
            'print(f"{total // 60}:{total % 60:02d}")'
        ),
        answer=f"{total // 60}:{total % 60:02d}",
    )


def time_units(rng: random.Random) -> Draft:
    big, small, factors = rng.choice(
        (
            ("hours", "minutes", (60,)),
            ("minutes", "seconds", (60,)),
            ("hours", "seconds", (60, 60)),
            ("days", "hours", (24,)),
            ("days", "minutes", (24, 60)),
            ("days", "seconds", (24, 60, 60)),
            ("weeks", "days", (7,)),
            ("weeks", "hours", (7, 24)),
        )
    )
    n = rng.choice((rng.randint(2, 20), rng.randint(2, 365), rng.randint(3, 19) / 2))
    n = int(n) if n == int(n) else n
    answer = Fraction(n)
    for factor in factors:
        answer *= factor
    return Draft(
        phrasings=(
            f"{n} {big}, how many {small} is that",
            f"how many {small} make {n} {big}",
            f"a trip of {n} {big}, number of {small}",
            f"How many {small} are in {n} {big}?",
            f"Convert {n} {big} to {small}",
            f"{n} {big} in {small}",
            f"{n} {big} to {small}",
            f"How many {small} are there in {n} {big}?",
            f"what is {n} {big} in {small}",
            f"A trip takes {n} {big}. How many {small} is that?",
            f"Can you express {n} {big} in {small}?",
            f"{n} {big} = how many {small}",
            f"What's {n} {big} in {small}?",
            f"number of {small} in {n} {big}",
            f"Change {n} {big} into {small}",
            f"How many {small} make up {n} {big}?",
            f"I was away for {n} {big}. How many {small} was that?",
            f"The battery lasts {n} {big}; give that in {small}.",
            f"Tell me how many {small} there are in {n} {big}.",
            f"I have {n} {big} left. What is that in {small}?",
            f"{n} {big}, how many {small}?",
            f"A course runs for {n} {big}. How many {small} long is it?",
            f"Turn {n} {big} to {small} for me please",
            f"In {small}, how long are {n} {big}?",
            f"Convert a duration of {n} {big} into {small}.",
            f"How many {small} is {n} {big}?",
        ),
        think=f"{big.capitalize()} to {small}: multiply {n} by the number of {small} in one of the {big}.",
        code=f"print({n} * {' * '.join(map(str, factors))})",
        answer=str(float(answer)),
    )


def decimal_hours(rng: random.Random) -> Draft:
    minutes = rng.choice((rng.randrange(15, 600, 15), rng.randrange(75, 3000, 15), rng.randrange(6, 1200, 6)))
    minutes += 15 * (minutes % 60 == 0)
    n = minutes / 60
    return Draft(
        phrasings=(
            f"{n} hours are how long in hours and minutes, H:MM?",
            f"what is {n} hours in hours and minutes (h:mm)",
            f"my timesheet says {n} hours, how much is that as H:MM",
            f"Convert {n} hours to hours and minutes (H:MM)",
            f"How much is {n} hours in hours and minutes, as H:MM?",
            f"{n} hours as H:MM",
            f"{n} h to h:mm",
            f"What is {n} hours written as hours:minutes?",
            f"My payslip says {n} hours. How many hours and minutes is that, as H:MM?",
            f"The tour guide says it takes {n} hours. Write that as H:MM.",
            f"I worked {n} hours today. Show it in hours and minutes, like 2:05.",
            f"Turn the decimal hours {n} into H:MM",
            f"decimal time {n} hours to hours:minutes",
            f"Give me {n} hrs as hours and minutes in the form H:MM.",
            f"A battery lasts {n} hours. How is that written as hours:minutes?",
            f"Change {n} decimal hours to the format H:MM, please.",
            f"How do you write {n} hours in hours and minutes, like 1:30?",
            f"I need {n} hours in hours:minutes for my time sheet",
            f"Write {n} hours in the form H:MM.",
            f"What does {n} hours come to in hours and minutes (H:MM)?",
        ),
        think=f"Hours as H:MM: turn {n} hours into minutes and split them by 60.",
        code=f'minutes = round({n} * 60)\nprint(f"{{minutes // 60}}:{{minutes % 60:02d}}")',
        answer=f"{minutes // 60}:{minutes % 60:02d}",
    )
