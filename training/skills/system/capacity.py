"""Room and speed: pictures, videos, data plans, full disks, downtime, requests, pages, bits and screens."""

from __future__ import annotations

import random
from fractions import Fraction
from math import gcd

from training.skills.base import Draft
from training.skills.vocabulary import person


def _plain(value: Fraction) -> str:
    return str(int(value)) if value.denominator == 1 else str(float(value))


def storage_needed(rng: random.Random) -> Draft:
    count, size = rng.choice((50, 100, 200, 250, 500, 1000, 1200, 2000, 2500)), rng.randint(2, 90) / 2
    size = int(size) if size == int(size) else size
    thing = rng.choice(("photos", "songs", "documents", "scans", "recordings", "PDFs", "podcasts"))
    total = Fraction(str(size)) * count / 1000
    return Draft(
        phrasings=(
            f"I came home with {count} {thing}, {size} MB each. How many GB do they take (1 GB = 1000 MB)?",
            f"{count} {thing} at {size} MB, how many GB (1000 MB per GB)",
            f"How many GB do {count} {thing} of {size} MB each need (1 GB = 1000 MB)?",
            f"I have {count} {thing}, {size} MB each. How many GB is that with 1000 MB to a GB?",
            f"{count} {thing} x {size} MB in GB (1000 MB = 1 GB)",
            f"{count} * {size} MB = how many GB, 1 GB = 1000 MB",
            f"What storage in GB is needed for {count} {thing} at {size} MB apiece? Take 1 GB as 1000 MB.",
            f"My phone holds {count} {thing} and one is {size} MB. How much space in GB do they take (1000 MB per GB)?",
            f"One file is {size} MB. How large in GB are {count} such files, counting 1000 MB as 1 GB?",
            f"How much space, in GB, will {count} {thing} take up if each has {size} MB (1 GB = 1000 MB)?",
            f"I want to back up {count} {thing} of {size} MB. What size in GB must the drive have (1 GB = 1000 MB)?",
            f"space for {count} {thing} at {size} MB each, in GB, 1000 MB a GB",
            f"Please compute the total size in GB of {count} {thing}, each {size} MB, with 1 GB = 1000 MB.",
            f"Every one of my {count} {thing} is about {size} MB; total in GB where 1000 MB make a GB?",
            f"At {size} MB apiece, how many gigabytes (of 1000 MB) do {count} {thing} fill?",
            f"A camera saved {count} {thing} with {size} MB each; express their size in GB, 1 GB being 1000 MB.",
        ),
        think=f"The space in GB: {count} times {size} MB, divided by 1000.",
        code=f"print({count} * {size} / 1000)",
        answer=_plain(total),
    )


def video_size(rng: random.Random) -> Draft:
    minutes, rate = (
        rng.choice((rng.randint(2, 30), rng.choice((45, 60, 90, 120)))),
        rng.choice((1, 2, 4, 5, 6, 8, 10, 12, 25)),
    )
    answer = Fraction(minutes * 60 * rate, 8)
    thing = rng.choice(("video", "film", "screen recording", "stream", "lecture"))
    return Draft(
        phrasings=(
            f"How many MB is a {minutes}-minute {thing} at {rate} Mbps?",
            f"A {thing} lasts {minutes} minutes and has a bitrate of {rate} Mbit/s. What is its size in MB?",
            f"{minutes} min {thing} {rate} Mbps size in MB",
            f"file size MB: {rate} Mbps for {minutes} minutes",
            f"What size in megabytes does {minutes} minutes of {thing} have at {rate} Mbit/s?",
            f"I record {minutes} minutes at {rate} megabits per second. How many megabytes is the file?",
            f"Streaming at {rate} Mbps for {minutes} minutes uses how many MB?",
            f"Bitrate {rate} Mbps, length {minutes} minutes: how many MB?",
            f"How much data in MB do I use when I watch a {thing} for {minutes} minutes at {rate} Mbps?",
            f"how big is a {minutes} minute {thing} at {rate} mbps in megabytes",
            f"The {thing} runs {minutes} minutes and every second takes {rate} megabits. Its size in MB?",
            f"Please calculate the MB of a {thing} that is {minutes} minutes long with {rate} Mbit/s.",
            f"If a {thing} needs {rate} Mbps, how many megabytes go through in {minutes} minutes?",
            f"Encoding at {rate} megabits a second gives a {minutes} minute {thing} of how many megabytes?",
        ),
        think=f"The size in MB: multiply {minutes} minutes by 60 seconds and {rate} Mbit, divide by 8 bits.",
        code=f"print({minutes} * 60 * {rate} / 8)",
        answer=_plain(answer),
    )


def needed_speed(rng: random.Random) -> Draft:
    size, minutes = (
        rng.choice((1, 2, 3, 4, 5, 6, 9, 12, 15, 18, 24, 30, 45, 60)),
        rng.choice((2, 3, 4, 5, 8, 10, 16, 20, 25, 40, 50)),
    )
    answer = round(size * 8000 / (minutes * 60), 2)
    p = person(rng)
    return Draft(
        phrasings=(
            f"I downloaded {size} GB in {minutes} minutes. What was the speed in Mbit/s, to 2 decimals (1 GB = "
            "1000 MB)?",
            f"how many Mbps for {size} GB in {minutes} minutes, 1 GB = 1000 MB, 2 decimals",
            f"What speed in Mbps is needed to download {size} GB in {minutes} minutes (1 GB = 1000 MB)? Round to "
            "2 decimals.",
            f"How many Mbit/s do I need to send {size} GB within {minutes} minutes, with 1 GB = 1000 MB, to 2 "
            "decimals?",
            f"Mbps for {size} GB in {minutes} min (1000 MB per GB, 2 decimals)",
            f"{size} GB in {minutes} minutes = how many Mbps, 1 GB = 1000 MB, 2 decimals",
            f"A game of {size} GB was downloaded in {minutes} minutes. What was the speed in Mbps (1 GB = 1000 "
            "MB, 2 decimals)?",
            f"{p.name} uploads {size} GB in {minutes} minutes. How many Mbit/s is that (1000 MB to a GB, 2 decimals)?",
            f"Find the data rate in Mbps for moving {size} GB in {minutes} minutes; 1 GB = 1000 MB, round to 2 places.",
            f"To finish a {size} GB download in {minutes} minutes, how fast in Mbps must my line be? "
            "1 GB is 1000 MB; 2 decimals.",
            f"My backup of {size} GB has to be through in {minutes} minutes. Required Mbit/s, 1000 MB a GB, 2 "
            "decimals?",
            f"how fast is {size} gb in {minutes} mins in mbps, 1000 mb per gb, 2 decimals",
            f"Average speed in megabits per second, please: {size} GB, {minutes} minutes, 1 GB = 1000 MB, two "
            "decimals.",
            f"The transfer took {minutes} minutes for {size} GB. Give the rate in Mbps with 2 decimals (1 GB = "
            "1000 MB).",
            f"If {size} GB (1000 MB each) shall arrive in {minutes} minutes, what bandwidth in Mbps, to 2 "
            "decimals, is it?",
            f"Which rate in Mbit/s, rounded to 2 decimals, brings {size} GB of 1000 MB over the line in {minutes} "
            "minutes?",
        ),
        think=f"The speed in Mbps: multiply {size} GB by 8000 megabits, divide by {minutes} times 60 seconds.",
        code=f"print(round({size} * 1000 * 8 / ({minutes} * 60), 2))",
        answer=str(answer),
    )


def data_plan_days(rng: random.Random) -> Draft:
    plan, daily = (
        rng.choice((2, 3, 4, 5, 8, 10, 15, 20, 30, 50)),
        rng.choice((120, 150, 200, 250, 300, 350, 450, 600, 800, 1200)),
    )
    days, left = 0, plan * 1000
    while left >= daily:
        days, left = days + 1, left - daily
    p = person(rng)
    return Draft(
        phrasings=(
            f"{plan} GB plan, {daily} MB a day, how many full days (1 GB = 1000 MB)",
            f"A data plan has {plan} GB and I use {daily} MB a day. How many full days does it last (1 GB = 1000 MB)?",
            f"How many whole days do {plan} GB last at {daily} MB per day, with 1000 MB to a GB?",
            f"{plan} GB at {daily} MB/day, full days (1 GB = 1000 MB)",
            f"{daily} MB daily from {plan} GB, how many full days, 1000 MB = 1 GB",
            f"{p.name} uses {daily} MB of mobile data each day. For how many complete days do {plan} GB do (1 GB "
            "= 1000 MB)?",
            f"My phone contract gives {plan} GB. With {daily} MB a day, after how many full days is it used up? 1 "
            "GB = 1000 MB",
            f"If I stream {daily} MB every day, for how many full days is {plan} GB enough (1000 MB per GB)?",
            f"Travel SIM: {plan} GB, usage {daily} MB per day. Number of full days covered, 1 GB = 1000 MB?",
            f"On how many days can I use {daily} MB before {plan} GB (each 1000 MB) no longer suffice?",
            f"how many full days will {plan} gb last me at {daily} mb a day (1 gb = 1000 mb)",
            f"Please tell me how many full days of {daily} MB fit into {plan} GB; 1 GB = 1000 MB.",
            f"The allowance is {plan} GB and a day costs {daily} MB. Complete days, counting 1000 MB a GB?",
            f"A hotspot with {plan} GB left loses {daily} MB a day; how many whole days remain (1 GB = 1000 MB)?",
            f"With a limit of {plan} GB, that is 1000 MB each, and {daily} MB spent daily, the data holds how "
            "many full days?",
        ),
        think=f"Full days: {plan} GB times 1000 MB, divided by {daily} MB a day without remainder.",
        code=f"print({plan} * 1000 // {daily})",
        answer=str(days),
    )


def days_until_full(rng: random.Random) -> Draft:
    grow, days, used = rng.choice((2, 2.5, 3, 4, 5, 8, 10, 12)), rng.randint(4, 90), rng.randint(10, 900)
    size = used + grow * days
    size = int(size) if size == int(size) else size
    thing = rng.choice(("disk", "drive", "server", "SSD", "cloud folder", "backup disk"))
    return Draft(
        phrasings=(
            f"{size} GB {thing}, {used} GB full, {grow} GB more per day, days until full",
            f"A {size} GB {thing} has {used} GB used and grows by {grow} GB a day. In how many days is it full?",
            f"{used} of {size} GB are used and {grow} GB are added daily. How many days until the {thing} is full?",
            f"{size} GB {thing}, {used} GB used, +{grow} GB/day, days until full",
            f"days till full: {used} GB of {size} GB, {grow} GB per day",
            f"How many days does it take to fill a {size} GB {thing} that holds {used} GB now and gains {grow} GB "
            "per day?",
            f"Our logs need {grow} GB every day. The {thing} has {size} GB with {used} GB taken. After how many "
            "days is it full?",
            f"The {thing}: {size} GB in all, {used} GB in use, {grow} GB more each day. For how many days is "
            "there room?",
            f"If I add {grow} GB daily, when will {used} GB have become {size} GB? Give the number of days.",
            f"My {thing} of {size} GB already contains {used} GB and I copy {grow} GB to it a day. Days left?",
            f"when is my {size} gb {thing} full if {used} gb are used and it grows {grow} gb a day (in days)",
            f"Please estimate the days until {size} GB are reached, starting from {used} GB at {grow} GB a day.",
            f"Capacity {size} GB, current use {used} GB, daily growth {grow} GB: days remaining?",
            f"With {used} GB on it and {grow} GB coming every day, the {size} GB {thing} fills up in how many days?",
            f"A camera writes {grow} GB a day to a {thing} ({size} GB, of which {used} GB are taken). How many "
            "days fit?",
        ),
        think=f"Days until full: the free space {size} - {used} divided by {grow} a day.",
        code=f"print(({size} - {used}) / {grow})",
        answer=str(days),
    )


def values_of_bits(rng: random.Random) -> Draft:
    bits, kind = (
        rng.choice((3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 16, 20, 24, 32, 64, 8)),
        rng.choice(("values", "largest", "signed")),
    )
    asked, think, code, answer = {
        "values": (
            ("How many different values can {} represent?", "number of different values of {}"),
            f"How many values: two for every one of the {bits} bits, so 2 to the power {bits}.",
            f"print(2**{bits})",
            int("1" + "0" * bits, 2),
        ),
        "largest": (
            ("What is the largest unsigned number that fits in {}?", "largest unsigned number in {}"),
            f"The largest unsigned number of {bits} bits: 2 to the power {bits}, minus 1.",
            f"print(2**{bits} - 1)",
            int("1" * bits, 2),
        ),
        "signed": (
            (
                "What is the largest signed two's complement number in {}?",
                "largest signed (two's complement) number in {}",
            ),
            f"The largest signed number of {bits} bits: one bit is the sign, so 2 to the power {bits - 1}, minus 1.",
            f"print(2 ** ({bits} - 1) - 1)",
            int("1" * (bits - 1), 2),
        ),
    }[kind]
    question, phrase = asked
    b, they = f"{bits} bits", "they" if kind == "values" else "them"
    what = phrase.format(b)
    return Draft(
        phrasings=(
            question.format(b),
            question.format(f"a {bits}-bit word"),
            what,
            f"{bits} bit: {phrase.format('it')}",
            f"Find the {what}",
            f"A field of my file format has {b}. {question.format('it')}",
            f"I store a counter in {b}. {question.format(they)}",
            f"Tell me the {what}, please",
            f"Compute the {phrase.format(f'a register with {b}')}",
            f"Homework: {question.format(f'a word of {b}')}",
            f"give me the {phrase.format(f'a {bits} bit integer')}",
            f"The sensor sends {b}. I need the {phrase.format('those')}.",
            f"With {b} to use, {question[0].lower()}{question[1:].format(they)}",
            f"A chip works with {bits}-bit words; state the {phrase.format('one such word')}.",
        ),
        think=think,
        code=code,
        answer=str(answer),
    )


def bits_and_bytes(rng: random.Random) -> Draft:
    n = rng.choice((2, 4, 16, 32, 64, 100, 128, 256, 1000, rng.randint(3, 5000)))
    a, b, x, y, op, name = rng.choice(
        (("bits", "bytes", n * 8, n, "//", "divide"), ("bytes", "bits", n, n * 8, "*", "multiply"))
    )
    return Draft(
        phrasings=(
            f"{x} {a}, how many {b}",
            f"How many {b} are {x} {a}?",
            f"Convert {x} {a} to {b}",
            f"{x} {a} in {b}",
            f"{x} {a} to {b}",
            f"What is {x} {a} in {b}?",
            f"A message has {x} {a}. How many {b} is that?",
            f"Express {x} {a} as {b}",
            f"A packet is {x} {a} long. What is its length in {b}?",
            f"{x} {a} equals how many {b}?",
            f"how much is {x} {a} in {b}",
            f"With 8 bits in a byte, how many {b} do {x} {a} make?",
            f"I must send {x} {a}; please give the amount in {b}.",
            f"The key is {x} {a}. State its size in {b}.",
            f"To how many {b} do {x} {a} correspond?",
        ),
        think=f"{a.capitalize()} to {b}: a byte has 8 bits, so {name} {x} by 8.",
        code=f"print({x} {op} 8)",
        answer=str(y),
    )


def megapixels(rng: random.Random) -> Draft:
    w, h = rng.choice(((4000, 3000), (1920, 1080), (6000, 4000), (3840, 2160), (1280, 720), (2560, 1440), (4032, 3024),
                       (5184, 3456), (800, 600), (10 * rng.randint(60, 800), 10 * rng.randint(60, 600))))  # fmt: skip
    thing = rng.choice(("photo", "image", "picture", "screen", "sensor"))
    total = Fraction(w * h, 1_000_000)
    return Draft(
        phrasings=(
            f"How many megapixels does a {w}x{h} {thing} have?".replace("a image", "an image"),
            f"How many megapixels are {w} by {h} pixels?",
            f"{w}x{h} in megapixels",
            f"megapixels {w} x {h}",
            f"What is a resolution of {w} × {h} in megapixels?",
            f"My {thing} is {w} pixels wide and {h} pixels high. How many megapixels is that?",
            f"Convert the resolution {w}x{h} to megapixels",
            f"The camera takes pictures of {w} by {h} pixels. How many megapixels does it have?",
            f"A {thing} has width {w} and height {h} in pixels; its megapixels?".replace("A image", "An image"),
            f"how many MP is {w} x {h}",
            f"Express {w} times {h} pixels in millions of pixels.",
            f"Please tell me the megapixels of a {thing} that is {w}x{h} in size.".replace("a image", "an image"),
            f"With {w} columns and {h} rows of pixels, how many megapixels do we get?",
            f"The shop wants to know the megapixels of my {w} by {h} {thing}; what do I answer?",
        ),
        think=f"Megapixels: {w} times {h} pixels, divided by a million.",
        code=f"print({w} * {h} / 1_000_000)",
        answer=str(float(total)),
    )


def resized_height(rng: random.Random) -> Draft:
    a, b = rng.choice(((4, 3), (3, 2), (16, 9), (1, 1), (2, 1), (16, 10), (3, 4), (9, 16), (5, 4)))
    k, m = rng.sample(range(20, 400, 4), 2)
    w, h, new, answer = a * k, b * k, a * m, b * m
    thing = rng.choice(("image", "photo", "video", "picture", "banner", "logo"))
    the = "An" if thing == "image" else "A"
    return Draft(
        phrasings=(
            f"{the} {thing} of {w}x{h} pixels is resized to a width of {new}. What is the new height?",
            f"Resize {w}x{h} to width {new} and keep the aspect ratio. What is the height?",
            f"{w}x{h} to width {new}, height?",
            f"{w} x {h} scaled to {new} wide, how high",
            f"My {thing} is {w} by {h}. If I make it {new} pixels wide in proportion, how high is it?",
            f"What height does {w}x{h} get at a width of {new} with the same aspect ratio?",
            f"I need the {thing} {new} px wide instead of {w} px; it is {h} px high now. Which height keeps its shape?",
            f"Keeping proportions, the {w}x{h} {thing} becomes {new} wide and how many pixels high?",
            f"Scale {w} × {h} so that the width is {new}. Print the height in pixels.",
            f"if a {w}x{h} {thing} is shown {new} wide without distortion how tall is it",
            f"Please find the height for a width of {new}; the original {thing} measures {w} by {h}.",
            f"The website shows my {w}x{h} {thing} at {new} pixels across. How many pixels does it take vertically?",
            f"Original: {w} wide, {h} high. Target width: {new}, same ratio. Target height?",
            f"Without stretching it, I change the width of a {thing} from {w} to {new}; its height of {h} turns "
            "into what?",
        ),
        think=f"The new height: {h} times {new} divided by {w}.",
        code=f"print({h} * {new} // {w})",
        answer=str(answer),
    )


def aspect_ratio(rng: random.Random) -> Draft:
    a, b = rng.choice(
        ((4, 3), (3, 2), (16, 9), (2, 1), (8, 5), (3, 4), (9, 16), (5, 4), (21, 9), (rng.randint(2, 12), 7))
    )
    k = rng.choice((120, 80, 100, 160, 200, 240, rng.randint(20, 400)))
    w, h = a * k, b * k
    answer = f"{w // gcd(w, h)}:{h // gcd(w, h)}"
    thing = rng.choice(("screen", "monitor", "photo", "video", "poster", "frame"))
    return Draft(
        phrasings=(
            f"What is the aspect ratio of {w}x{h}?",
            f"What aspect ratio does a {w} by {h} {thing} have?",
            f"aspect ratio {w}x{h}",
            f"{w} x {h} ratio width:height in lowest terms",
            f"Reduce {w}:{h} to the smallest aspect ratio",
            f"My {thing} is {w} pixels wide and {h} pixels high. What is its aspect ratio, like 16:9?",
            f"Find the width-to-height ratio of {w}×{h} in whole numbers",
            f"Simplify the {thing} format {w} x {h} to an aspect ratio",
            f"The {thing} measures {w} by {h}. Which aspect ratio is that?",
            f"which aspect ratio is {w} by {h}",
            f"Please express the resolution {w}x{h} as an aspect ratio, such as 4:3.",
            f"I have a {thing} with the size {w}x{h}; write its aspect ratio in lowest terms.",
            f"In the form a:b, what is the shape of a {thing} {w} wide and {h} high?",
            f"A {thing}'s resolution reads {w}x{h}; to which simplest ratio does this come down?",
        ),
        think=f"The aspect ratio: divide {w} and {h} by their greatest common divisor.",
        code=f'from math import gcd\n\ng = gcd({w}, {h})\nprint(f"{{{w} // g}}:{{{h} // g}}")',
        answer=answer,
    )
