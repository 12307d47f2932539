"""Sums with durations: differences, repetitions, averages, playback speed, weekly hours and what remains."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.system.written import clock
from training.skills.vocabulary import NAMES, person
from training.skills.wording import listed


def _short(total: int) -> str:
    """A total of the smaller unit as 3:05."""
    return f"{total // 60}:{total % 60:02d}"


def _plain(value: Fraction) -> str:
    return str(int(value)) if value.denominator == 1 else str(float(value))


def seconds_to_minutes(rng: random.Random) -> Draft:
    n = rng.choice((rng.randint(61, 600), rng.randint(61, 3599)))
    minutes, rest = 0, n
    while rest >= 60:
        minutes, rest = minutes + 1, rest - 60
    return Draft(
        phrasings=(
            f"how long is {n} seconds in m:ss",
            f"countdown from {n} seconds, first display as m:ss",
            f"Convert {n} seconds to minutes and seconds (M:SS)",
            f"How many minutes and seconds are {n} seconds, as M:SS?",
            f"{n} seconds as m:ss",
            f"{n} sec in minutes:seconds",
            f"What is {n} seconds in minutes and seconds, written like 3:07?",
            f"A song lasts {n} seconds. How long is that in the form M:SS?",
            f"The player shows {n} s. Write it as minutes:seconds.",
            f"I ran the lap in {n} seconds. What is that in M:SS?",
            f"Write {n} seconds in the form M:SS, please",
            f"how do you write {n} secs as minutes:seconds",
            f"My timer counts {n} seconds; show this as M:SS.",
            f"Turn a video length of {n} seconds into minutes and seconds, like 12:04",
            f"The phone call took {n} seconds. Give the time as M:SS.",
            f"What does {n} seconds look like on a stopwatch with minutes and seconds (M:SS)?",
        ),
        think=f"Seconds as M:SS: split {n} by 60 into minutes and seconds.",
        code=f'minutes, seconds = divmod({n}, 60)\nprint(f"{{minutes}}:{{seconds:02d}}")',
        answer=f"{minutes}:{rest:02d}",
    )


def split_duration(rng: random.Random) -> Draft:
    """So many hours as days and hours, days as weeks and days, months as years and months."""
    small, big, size, high = rng.choice(
        (("hours", "days", 24, 500), ("days", "weeks", 7, 400), ("months", "years", 12, 300))
    )
    n = size * rng.randint(2, high // size) + rng.choice([0, *range(2, size)])
    whole = len(range(size, n + 1, size))
    rest = n - whole * size
    return Draft(
        phrasings=(
            f"how many {big} is {n} {small} and how many {small} are left",
            f"{n} {small}, how many {big} and {small}",
            f"How many {big} and {small} are {n} {small}?",
            f"Convert {n} {small} to {big} and {small}",
            f"{n} {small} in {big} and {small}",
            f"{n} {small} = ? {big} ? {small}",
            f"What is {n} {small} in {big} and {small}?",
            f"I have waited {n} {small}. How many {big} and {small} is that?",
            f"Express {n} {small} as {big} and {small}, please",
            f"break {n} {small} down into {big} and leftover {small}",
            f"Our project takes {n} {small}. Put that in {big} and {small}.",
            f"It has been {n} {small}. In {big} and {small}, how long is that?",
            f"write {n} {small} in {big} plus the remaining {small}",
            f"{n} {small} is how many full {big} and how many {small} more?",
            f"A trip round the world lasted {n} {small}; say it in {big} and {small}.",
            f"Into how many {big} and {small} can {n} {small} be split?",
        ),
        think=f"{big.capitalize()} and {small}: divide {n} by {size} and keep the remainder.",
        code=f'{big}, {small} = divmod({n}, {size})\nprint(f"{{{big}}} {big} {{{small}}} {small}")',
        answer=f"{whole} {big} {rest} {small}",
    )


def duration_difference(rng: random.Random) -> Draft:
    b = rng.randint(20, 700)
    a = b + rng.randint(6, 600)
    x, y, p = _short(a), _short(b), person(rng)
    return Draft(
        phrasings=(
            f"the film lasts {x} and I have seen {y}, how much is left (H:MM)",
            f"{x} in all, {y} done, remaining time as h:mm",
            f"Subtract the duration {y} from {x} (H:MM)",
            f"What is {x} minus {y} in hours and minutes (H:MM)?",
            f"{x} - {y} in hours:minutes",
            f"hours and minutes: {x} minus {y}",
            f"{p.name} has to work {x} hours (H:MM) and has done {y}. How much is left, as H:MM?",
            f"The trip takes {x} (H:MM) by train and {y} by car. How much faster is the car, as H:MM?",
            f"My battery lasts {x} hours:minutes and I used it for {y}. What remains, in H:MM?",
            f"What is the difference between the durations {x} and {y}, given as H:MM?",
            f"An audiobook is {x} long (H:MM) and I heard {y} of it. How much is left in H:MM?",
            f"Take {y} away from {x}, both in hours:minutes",
            f"By how many hours and minutes is {x} longer than {y}? Write H:MM.",
            f"Please work out {x} less {y} as a duration in H:MM.",
            f"Last week I trained {x} (H:MM), this week {y}. How much less is that, as H:MM?",
            f"From a budget of {x} hours:minutes, {y} are spent; how much time is still there (H:MM)?",
        ),
        think=f"The difference of durations: turn {x} and {y} into minutes, subtract and write H:MM.",
        code=(
            f'def minutes(text):\n    h, m = text.split(":")\n    return int(h) * 60 + int(m)\n\n\n'
            f'rest = minutes("{x}") - minutes("{y}")\nprint(f"{{rest // 60}}:{{rest % 60:02d}}")'
        ),
        answer=_short(a - b),
    )


def repeated_duration(rng: random.Random) -> Draft:
    n, each = rng.randint(3, 40), rng.choice((25, 40, 45, 50, 55, 90, rng.randint(6, 130)))
    thing = rng.choice(("episodes", "lessons", "meetings", "workouts", "lectures", "tracks", "appointments"))
    total = _short(sum(each for _ in range(n)))
    one = thing[:-1]
    return Draft(
        phrasings=(
            f"I do {n} {thing} of {each} minutes, how long is that in hours and minutes (H:MM)",
            f"{n} {thing} a {each} min, total h:mm",
            f"How long are {n} {thing} of {each} minutes each, in hours and minutes (H:MM)?",
            f"{n} {thing} last {each} minutes each. What is the total time as H:MM?",
            f"{n} x {each} minutes in h:mm",
            f"{n} times {each} min as hours:minutes",
            f"If one {one} takes {each} minutes, how long do {n} of them take? Answer as H:MM.",
            f"I want to get through {n} {thing}, {each} minutes each. How much time do I need (H:MM)?",
            f"Total duration of {n} {thing} at {each} minutes, in the form H:MM",
            f"A course has {n} {thing} of {each} minutes. Write its length as H:MM.",
            f"Each of the {n} {thing} is {each} minutes long; how many hours and minutes altogether, as H:MM?",
            f"how much time is {n} {thing} of {each} mins, like 4:05",
            f"Please add up {n} {thing} with {each} minutes apiece and give hours:minutes.",
            f"My plan: {n} {thing}, {each} minutes each. What does that come to in H:MM?",
            f"One {one} is {each} minutes. Multiply by {n} and show the result in hours:minutes (H:MM).",
            f"With {each} minutes per {one}, what time in H:MM do {n} {thing} fill?",
        ),
        think=f"The total time: multiply {n} by {each} minutes and write it as H:MM.",
        code=f'total = {n} * {each}\nprint(f"{{total // 60}}:{{total % 60:02d}}")',
        answer=total,
    )


def average_duration(rng: random.Random) -> Draft:
    count = rng.randint(3, 5)
    base = rng.choice((rng.randint(70, 300), rng.randint(300, 3000)))
    times = [base + rng.randint(-9, 45) for _ in range(count - 1)]
    times.append(base + 20 - (sum(times) + base + 20) % count)
    shown, p = [_short(t) for t in times], person(rng)
    forms = listed(rng, shown)
    mean = next(m for m in range(min(times), max(times) + 1) if sum(t - m for t in times) == 0)
    return Draft(
        phrasings=(
            f"{p.name} ran the same way several times and needed {', '.join(shown)} (minutes:seconds). What "
            f"was {p.his} average time, written the same way?",
            f"average of {', '.join(shown)} (m:ss)",
            f"mean lap time m:ss of {', '.join(shown)}",
            f"What is the average of the times {next(forms)} (M:SS)?",
            f"Find the mean of the lap times {next(forms)}, in M:SS",
            f"average time {next(forms)} as m:ss",
            f"mean of {next(forms)} minutes:seconds",
            f"{p.name} ran laps in {next(forms)} (M:SS). What is the average lap time?",
            f"My songs last {next(forms)} (minutes:seconds). How long are they on average, in M:SS?",
            f"What is the average call length of {next(forms)} in minutes:seconds?",
            f"The runs took {next(forms)}. Give me their average as M:SS.",
            f"Average these times written as M:SS: {next(forms)}",
            f"my swim times were {next(forms)} (m:ss), what's the average?",
            f"Please compute the mean duration of {next(forms)}, all in minutes and seconds (M:SS).",
            f"Videos of {next(forms)} (M:SS): how long is one on average?",
            f"Over {count} rounds of {next(forms)} the average time in M:SS is what?",
            f"The stopwatch noted {next(forms)} in minutes:seconds; what is the mean of those?",
        ),
        think="The average time: turn every M:SS into seconds, take the mean and write it as M:SS.",
        code=(
            f"times = [{', '.join(repr(s) for s in shown)}]\n".replace("'", '"')
            + 'total = 0\nfor t in times:\n    m, s = t.split(":")\n    total += int(m) * 60 + int(s)\n'
            + 'mean = total // len(times)\nprint(f"{mean // 60}:{mean % 60:02d}")'
        ),
        answer=_short(mean),
    )


def playback_minutes(rng: random.Random) -> Draft:
    speed = rng.choice(("1.25", "1.5", "2", "1.5", "0.5", "0.75", "3", "2.5"))
    n = int(Fraction(speed) * 4) * rng.randint(3, 40)
    length = Fraction(n) / Fraction(speed)
    thing = rng.choice(("lecture", "video", "podcast", "audiobook chapter", "film", "talk", "recording"))
    return Draft(
        phrasings=(
            f"How many minutes does a {n}-minute {thing} take at {speed}x speed?",
            f"A {thing} lasts {n} minutes. How long is it at {speed}x speed, in minutes?",
            f"{n} min {thing} at {speed}x",
            f"{n} minutes played at {speed}x speed = how many minutes",
            f"I listen to a {n} minute {thing} at {speed} times the speed. How many minutes do I need?",
            f"Playback speed {speed}x, length {n} minutes: how many minutes does the {thing} run?",
            f"If I play a {thing} of {n} minutes at {speed}x, after how many minutes am I done?",
            f"how long in minutes is a {n} min {thing} on {speed}x speed",
            f"Please tell me how many minutes {n} minutes of {thing} become at {speed}x.",
            f"The {thing} has {n} minutes and the player is set to {speed}x. How many minutes will it last?",
            f"Watching speed {speed}x. Original: {n} minutes. Real time in minutes?",
            f"At speed {speed}, a {thing} that normally takes {n} minutes takes how many?",
            f"To get through a {n}-minute {thing} with the speed set to {speed}x, how many minutes must I plan?",
            f"My {thing} of {n} minutes is played {speed} times as fast as normal; what is its length in minutes then?",
        ),
        think=f"Minutes at another speed: divide {n} minutes by the speed {speed}.",
        code=f"print({n} / {speed})",
        answer=_plain(length),
    )


def weekly_hours(rng: random.Random) -> Draft:
    start, length = rng.randrange(360, 660, 15), rng.randrange(240, 600, 15)
    pause, days = rng.choice((0, 30, 30, 45, 60, 60, 15)), rng.randint(2, 6)
    a, b, p = clock(start), clock(start + length), person(rng)
    rest = f"a {pause} minute break" if pause else "no break"
    less = f" - {pause}" if pause else ""
    answer = Fraction(days * (length - pause), 60)
    return Draft(
        phrasings=(
            f"{days} shifts of {a} to {b} with {rest}, hours in all",
            f"how many hours is {a} to {b} for {days} days with {rest}",
            f"I work from {a} to {b} with {rest}, {days} days a week. How many hours a week is that?",
            f"How many hours per week is {a} to {b} on {days} days with {rest} each day?",
            f"weekly hours: {a}-{b}, {rest}, {days} days",
            f"{a} to {b}, {rest}, {days} days a week, total hours",
            f"{p.name} is at work {days} days a week from {a} to {b} and has {rest}. Find {p.his} weekly hours.",
            f"My contract: {days} days, {a} until {b}, {rest} per day. What are my hours per week?",
            f"Work out the hours in a week of {days} shifts from {a} to {b} with {rest} in each.",
            f"How many working hours a week do I get with {days} days of {a} to {b}, {rest}?",
            f"Each of {days} days a week I start at {a}, stop at {b} and take {rest}. How many hours in total?",
            f"The nursery is booked {days} days a week from {a} to {b}, with {rest}. How many hours a week?",
            f"Hours of work per week please: {days} times {a} to {b}, {rest}.",
            f"if i do {days} shifts of {a} to {b} with {rest} how many hours is my week",
            f"With {rest} a day and a schedule of {a} to {b} on {days} days, what is the week's total in hours?",
            f"{p.name}'s time sheet has {days} equal days, in at {a}, out at {b}, {rest}. How many hours altogether?",
        ),
        think=f"Hours a week: minutes from {a} to {b}{f' less {pause}' if pause else ''}, times {days}, over 60.",
        code=(
            f'from datetime import datetime\n\nstart = datetime.strptime("{a}", "%H:%M")\n'
            f'end = datetime.strptime("{b}", "%H:%M")\nminutes = (end - start).seconds / 60{less}\n'
            f"print({days} * minutes / 60)"
        ),
        answer=str(float(answer)),
    )


def clock_to_decimal_hours(rng: random.Random) -> Draft:
    hours, minutes = rng.randint(0, 45), rng.choice((15, 30, 45, 6, 12, 18, 24, 36, 42, 48, 54, 3, 27))
    t = f"{hours}:{minutes:02d}"
    answer = hours + minutes * Fraction(1, 60)
    return Draft(
        phrasings=(
            f"timesheet {t} worked, how many decimal hours",
            f"hours:minutes {t} in decimal hours",
            f"Convert {t} (H:MM) to decimal hours",
            f"What is {t} hours and minutes as a decimal number of hours?",
            f"{t} in decimal hours",
            f"h:mm {t} to hours decimal",
            f"My time sheet says {t} (H:MM). How many hours is that as a decimal?",
            f"Write the duration {t} as hours with decimals",
            f"How many hours, as a decimal, is a duration of {t}?",
            f"I worked {t} hours:minutes and payroll wants decimals. What do I enter?",
            f"Turn {t} into decimal hours, please",
            f"A flight lasts {t} (H:MM). Express it in hours as a decimal number.",
            f"decimal time for {t} hours:minutes",
            f"{hours} hours {minutes} minutes, i.e. {t}, is what in decimal hours?",
            f"For billing, change the H:MM value {t} to a decimal number of hours.",
            f"As a decimal number of hours, what does {t} on the timer (H:MM) amount to?",
        ),
        think=f"Decimal hours: the hours of {t} plus its minutes divided by 60.",
        code=f'h, m = map(int, "{t}".split(":"))\nprint(h + m / 60)',
        answer=str(float(answer)),
    )


def remaining_minutes(rng: random.Random) -> Draft:
    percent = rng.choice((10, 20, 25, 40, 50, 60, 75, 80, 5, 30))
    done = rng.randint(1, 25) * percent // (5 if percent % 5 == 0 and percent > 5 else 1)
    left = Fraction(done, percent) * (100 - percent)
    thing = rng.choice(("download", "update", "backup", "copy", "upload", "installation", "print job"))
    name = rng.choice(NAMES)
    return Draft(
        phrasings=(
            f"A {thing} is {percent}% done after {done} minutes. How many minutes are left at this rate?".replace(
                "A u", "An u"
            ).replace("A i", "An i"),
            f"After {done} minutes the {thing} is at {percent}%. How many more minutes will it take?",
            f"{percent}% after {done} min, minutes left",
            f"{thing} {percent}% in {done} minutes remaining minutes",
            f"My {thing} reached {percent} percent in {done} minutes. How many minutes until it is finished?",
            f"It took {done} minutes to get to {percent}%. How many minutes remain at the same pace?",
            f"The progress bar of the {thing} shows {percent}% after {done} minutes. Estimate the minutes still "
            "needed.",
            f"how many minutes more if the {thing} did {percent}% in {done} mins",
            f"{name} started the {thing} {done} minutes ago and it is {percent}% complete. How many minutes to go?",
            f"At steady speed, {percent}% of the {thing} took {done} minutes. How long does the rest take, in minutes?",
            f"Progress: {percent}%, elapsed: {done} minutes. Remaining minutes of the {thing}?",
            f"Please estimate how many minutes a {thing} still needs when {done} minutes brought it to "
            f"{percent}%.".replace("a u", "an u").replace("a i", "an i"),
            f"If {done} minutes were enough for {percent}% of the {thing}, how many minutes will what is left take?",
            f"The {thing} has run {done} minutes and stands at {percent}%; in how many minutes does it end?",
        ),
        think=f"Minutes left: {done} minutes made {percent}%, so the other {100 - percent}% take in proportion.",
        code=f"print({done} * (100 - {percent}) / {percent})",
        answer=str(float(left)),
    )
