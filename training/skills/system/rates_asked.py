"""Lines, copies and batteries: gigabytes of a stream, minutes of a download, the speed a backup needs."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.vocabulary import person


def streaming_gigabytes(rng: random.Random) -> Draft:
    rate, hours = rng.choice((2, 3, 4, 5, 8, 10, 12, 16, 20, 25)), rng.choice((2, 3, 4, 5, 6, 8, 10))
    what = rng.choice(("video", "film", "camera", "game", "concert"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} has a data plan and let a {what} stream at {rate} Mbit/s for {hours} hours. How many GB "
            "are gone if 1 GB is 1000 MB?",
            f"On the train I used my phone for {hours} hours, a {what} at {rate} Mbit/s all the time. How much "
            "data in GB was that (1 GB = 1000 MB)?",
            f"A {what} streams at {rate} Mbit/s. How many GB do {hours} hours use (1 GB = 1000 MB)?",
            f"{what} {rate} Mbps, {hours} hours, GB used (1000 MB per GB)",
            f"GB for {hours} h of a {what} at {rate} Mbit/s, 1 GB = 1000 MB",
            f"How much data in GB, of 1000 MB each, goes through in {hours} hours of a {what} at {rate} Mbps?",
            f"data use of a {what}: {rate} megabits a second for {hours} hours, in gigabytes of 1000 MB",
            f"I watch {hours} hours on the train; the {what} needs {rate} Mbit/s. How many GB is that, 1000 "
            "MB to a GB?",
            f"Compute the gigabytes (1 GB = 1000 MB) that a {what} of {rate} Mbit/s takes in {hours} hours",
            f"With 1 GB = 1000 MB, what does a {what} at {rate} Mbit/s use up in {hours} hours, in GB?",
            f"If a {what} loads {rate} megabits every second, how many GB (1000 MB) are loaded after {hours} hours?",
            f"{hours} hours of {what} at a rate of {rate} Mbit/s: size in GB, where a GB is 1000 MB?",
        ),
        think=f"{rate} Mbit a second for {hours} hours of 3600 seconds, 8 bits to a byte, 1000 MB to a GB.",
        code=f"print({rate} * {hours} * 3600 / 8 / 1000)",
        answer=str(float(Fraction(rate * 450 * hours, 1000))),
    )


def download_clock(rng: random.Random) -> Draft:
    speed = rng.choice((8, 10, 16, 20, 25, 40, 50, 100))
    seconds = rng.randint(61, 3000)
    while seconds * speed % 8:
        seconds = rng.randint(61, 3000)
    size = seconds * speed // 8
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} downloads an update of {size} MB before a game can start. The line gives {speed} "
            "Mbit/s. How long is the wait, as M:SS?",
            f"I promised my boss a file of {size} MB and my connection has {speed} Mbps. How many minutes and "
            "seconds, M:SS, does sending it take?",
            f"download time of {size} MB at {speed} Mbps in minutes and seconds (M:SS)",
            f"How long does it take to download {size} MB at {speed} Mbit/s, as M:SS?",
            f"{size} MB, {speed} Mbit/s, m:ss",
            f"A file of {size} MB comes over a line with {speed} Mbps. How many minutes and seconds (M:SS) "
            "does it take?",
            f"Time to load {size} MB with {speed} megabits a second, written minutes:seconds",
            f"My hotel has {speed} Mbit/s. How long, in M:SS, until {size} MB are on my phone?",
            f"print as M:SS how long {size} MB take at {speed} Mbps",
            f"An update has {size} MB. With {speed} Mbit/s, after what time (M:SS) is it here?",
            f"In minutes and seconds, M:SS, what is the upload time of {size} MB at {speed} Mbit/s?",
            f"Sending {size} MB at {speed} Mbps lasts how long? Give M:SS.",
        ),
        think=f"{size} MB are 8 bits a byte; divide by {speed} Mbit/s and write the seconds as M:SS.",
        code=f'seconds = {size} * 8 // {speed}\nprint(f"{{seconds // 60}}:{{seconds % 60:02d}}")',
        answer=f"{seconds // 60}:{seconds % 60:02d}",
    )


def backup_speed(rng: random.Random) -> Draft:
    size, hours = rng.randrange(10, 900, 5), rng.randint(2, 8)
    while tied(Fraction(size * 1000, hours * 3600), 1):
        size = rng.randrange(10, 900, 5)
    tenths = (Fraction(size * 10000, hours * 3600) * 2 + 1) // 2
    return Draft(
        phrasings=(
            f"A {size} GB backup must be done in {hours} hours. What speed in MB/s is needed, to 1 decimal "
            "(1 GB = 1000 MB)?",
            f"MB/s for {size} GB in {hours} h, 1 GB = 1000 MB, 1 decimal",
            f"How many MB per second copy {size} GB within {hours} hours? 1000 MB per GB, round to 1 decimal.",
            f"needed rate: {size} GB (1000 MB each) in {hours} hours, MB/s with 1 decimal",
            f"The night window is {hours} hours and {size} GB have to be moved. Required MB/s, 1 GB being "
            "1000 MB, 1 decimal?",
            f"Compute MB per second, to 1 decimal: {size} GB over {hours} hours, with 1000 MB to a GB",
            f"To write {size} GB to tape in {hours} hours, how fast in MB/s must the drive be (1 decimal, 1 "
            "GB = 1000 MB)?",
            f"What is {size} GB per {hours} hours in MB/s, 1000 MB a GB, rounded to 1 decimal?",
            f"We have {hours} hours for {size} GB of photos; with 1 GB = 1000 MB, which speed in MB/s (1 "
            "decimal) is enough?",
            f"Average speed in MB/s, 1 decimal, of a copy of {size} GB that took {hours} hours (1 GB is 1000 MB)?",
        ),
        think=f"{size} GB of 1000 MB, divided by {hours} hours of 3600 seconds, rounded to 1 decimal.",
        code=f"print(round({size} * 1000 / ({hours} * 3600), 1))",
        answer=str(float(Fraction(tenths, 10))),
    )


def gigabytes_to_megabits(rng: random.Random) -> Draft:
    n, (a, b, steps) = (
        rng.randint(2, 99),
        rng.choice(
            (
                ("gigabytes", "megabits", 1),
                ("GB", "Mbit", 1),
                ("megabytes", "kilobits", 1),
                ("GB", "Gbit", 0),
                ("MB", "Mbit", 0),
            )
        ),
    )
    return Draft(
        phrasings=(
            f"what is {n} {a} in {b} (decimal units)",
            f"{n} {a} in {b}, steps of 1000, 8 bits per byte",
            f"How many {b} are {n} {a}? Use decimal units.",
            f"Convert {n} {a} to {b} with 1000 to a step",
            f"{n} {a} = how many {b} (decimal, 8 bits to a byte)",
            f"My provider counts in {b}, my disk in {a}. What are {n} {a} in {b}, in decimal units?",
            f"Turn {n} {a} into {b}; a byte has 8 bits and units go up by 1000",
            f"Express {n} {a} of data as {b} (decimal units)",
            f"A file of {n} {a} has how many {b}, with decimal prefixes?",
            f"In decimal units, {n} {a} come to what number of {b}?",
        ),
        think=f"{n} {a}: 8 bits to a byte" + (", and 1000 to a step." if steps else "."),
        code=f"print({n}{' * 1000' * steps} * 8)",
        answer=str(sum([n * 1000**steps] * 8)),
    )


def battery_time_left(rng: random.Random) -> Draft:
    hours, percent = rng.choice((5, 6, 8, 10, 12, 15, 20, 24)), rng.randrange(5, 100, 5)
    minutes = Fraction(hours * 60 * percent, 100)
    what = rng.choice(("Battery", "Laptop", "Phone", "Drone", "Headset", "Camera"))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name}'s {what.lower()} runs {hours} hours on a full charge and shows {percent}% now. For how "
            "long (H:MM) will it still run?",
            f"{what} lasts {hours} hours at full charge; it is at {percent}%. How much time is left, as H:MM?",
            f"{what.lower()} {hours} h when full, now {percent}%, time left h:mm",
            f"A {what.lower()} with {hours} hours on a full charge shows {percent}%. How long does it still "
            "run (H:MM)?",
            f"{percent}% of {hours} hours {what.lower()} life in H:MM",
            f"time left at {percent}% if a full {what.lower()} runs {hours} hours, as H:MM",
            f"I am on a train with {percent}% left on my {what.lower()}, which does {hours} hours when full. "
            "How long in H:MM?",
            f"Print as H:MM how long {percent}% lasts when 100% of the {what.lower()} last {hours} hours",
            f"Full: {hours} hours. Now: {percent}%. For how many hours and minutes (H:MM) can the "
            f"{what.lower()} still be used?",
            f"How long until the {what.lower()} is empty, H:MM, at {percent}% of a {hours}-hour charge?",
            f"With {percent}% remaining of {hours} hours in all, my {what.lower()} has what time left (H:MM)?",
        ),
        think=f"{percent}% of {hours} hours in minutes, written as H:MM.",
        code=f'minutes = {hours} * 60 * {percent} // 100\nprint(f"{{minutes // 60}}:{{minutes % 60:02d}}")',
        answer=f"{int(minutes) // 60}:{int(minutes) % 60:02d}",
    )
