"""Running a service: allowed downtime, uptime, requests a second, pages of results, failed jobs and retries."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.vocabulary import person
from training.skills.wording import listed


def allowed_downtime(rng: random.Random) -> Draft:
    percent, days = (
        rng.choice(("99", "99.9", "99.5", "99.95", "99.99", "98", "99.8")),
        rng.choice((7, 30, 30, 31, 365, 90, 28)),
    )
    minutes = float(round((100 - Fraction(percent)) / 100 * days * 1440, 2))
    return Draft(
        phrasings=(
            f"{percent}% uptime, downtime in minutes over {days} days (2 decimals)",
            f"server up {percent}% of {days} days, minutes down (2 decimals)",
            f"How many minutes of downtime does {percent}% uptime allow in {days} days? Round to 2 decimals.",
            f"With {percent}% uptime, how many minutes may a service be down in {days} days (2 decimals)?",
            f"downtime minutes {percent}% uptime {days} days (2 decimals)",
            f"{percent}% SLA over {days} days = how many minutes down, 2 decimals",
            f"Our host promises {percent}% availability. How many minutes of outage is that per {days} days, to 2 "
            "decimals?",
            f"An SLA of {percent}% covers {days} days. What is the allowed downtime in minutes, rounded to 2 decimals?",
            f"Calculate the permitted outage in minutes for {percent}% uptime over {days} days, 2 decimals.",
            f"how many minutes can we be offline in {days} days at {percent} percent uptime, 2 decimals",
            f"A site is up {percent}% of {days} days. For how many minutes is it down (2 decimals)?",
            f"The contract says {percent}% uptime in {days} days. Convert the rest to minutes, with 2 decimals.",
            f"Please tell me, to 2 decimals, the minutes of downtime in {days} days at {percent}% availability.",
            f"{days} days, {percent}% available: minutes not available, rounded to 2 decimals?",
            f"What error budget in minutes (2 decimals) do we have for {days} days when the target is {percent}%?",
            f"To reach {percent}% over {days} days, the server must not be away for more than how many minutes (2 "
            "decimals)?",
        ),
        think=f"The allowed downtime: 100 - {percent} percent of {days} days, in minutes.",
        code=f"print(round((100 - {percent}) / 100 * {days} * 24 * 60, 2))",
        answer=str(minutes),
    )


def uptime_percent(rng: random.Random) -> Draft:
    days, down = rng.choice((7, 30, 30, 31, 90, 365)), rng.choice((rng.randint(2, 300), rng.randint(20, 2000)))
    total = days * 1440
    if tied(Fraction(100 * down, total), 3):
        return uptime_percent(rng)
    answer = float(round(Fraction(100 * (total - down), total), 3))
    p = person(rng)
    return Draft(
        phrasings=(
            f"down {down} min in {days} days, uptime in percent to 3 decimals",
            f"A server was down for {down} minutes in {days} days. What was its uptime in percent, to 3 decimals?",
            f"What is the uptime percentage with {down} minutes of downtime in {days} days? Round to 3 decimals.",
            f"uptime % {down} min down in {days} days (3 decimals)",
            f"{down} minutes outage over {days} days, availability percent, 3 decimals",
            f"Our website had {down} minutes of outage during {days} days. How available was it, in percent with "
            "3 decimals?",
            f"In {days} days the service was offline {down} minutes. Give the uptime percentage (3 decimals).",
            f"{p.name} has to report the availability for {days} days with {down} minutes down. What percent (3 "
            "decimals)?",
            f"Compute the availability in percent, rounded to 3 decimals: {days} days, {down} minutes of downtime.",
            f"what percent of {days} days was it up if it was down {down} mins, 3 decimals",
            f"Downtime {down} minutes, period {days} days. Uptime as a percentage to 3 decimals?",
            f"Please work out to 3 decimals how many percent of {days} days a router ran that failed for {down} "
            "minutes.",
            f"An outage of {down} minutes within {days} days leaves what uptime percentage (3 decimals)?",
            f"For {days} days with {down} bad minutes, state the share of good time in percent, three decimals (3).",
            f"We lost {down} minutes out of {days} days; which availability, in percent to 3 decimals, does that make?",
        ),
        think=f"Uptime in percent: {days} days in minutes less {down}, over those minutes, times 100.",
        code=f"total = {days} * 24 * 60\nprint(round((total - {down}) / total * 100, 3))",
        answer=str(answer),
    )


def requests_per_second(rng: random.Random) -> Draft:
    unit, seconds = rng.choice((("minute", 60), ("hour", 3600), ("day", 86400), ("day", 86400)))
    rate = rng.choice((2, 4, 5, 8, 10, 12, 20, 25, 40, rng.randint(2, 150)))
    back = rng.random() < 0.4
    thing = rng.choice(("requests", "messages", "orders", "log lines", "readings", "page views"))
    n = rate * seconds
    a, b, ua, ub = (rate, n, "second", unit) if back else (n, rate, unit, "second")
    sign = f"print({a} * {seconds})" if back else f"print({a} / {seconds})"
    p = person(rng)
    return Draft(
        phrasings=(
            f"Our server handled {a} {thing} in one {ua}. {p.name} asks how many that is per {ub}. What's the number?",
            f"{a} {thing} come in every {ua}. How many in a {ub}?",
            f"rate of {a} {thing} a {ua}, how many a {ub}",
            f"{a} {thing} per {ua} is how many per {ub}?",
            f"How many {thing} per {ub} are {a} {thing} a {ua}?",
            f"{a} {thing}/{ua} in {thing}/{ub}",
            f"{a} per {ua} to per {ub}",
            f"A server gets {a} {thing} per {ua}. How many is that per {ub} on average?",
            f"Convert a rate of {a} {thing} per {ua} to {thing} per {ub}",
            f"Our system handles {a} {thing} every {ua}. What is the average per {ub}?",
            f"With {a} {thing} in a {ua}, how many come in a {ub}?",
            f"If {a} {thing} arrive each {ua}, what is the number for a {ub}?",
            f"The limit is {a} {thing} per {ua}. Express it per {ub}.",
            f"Please turn {a} {thing} a {ua} into a number per {ub}.",
            f"what does {a} {thing} a {ua} make in one {ub}",
            f"We count {a} {thing} a {ua}; the chart needs the value for one {ub}. What is it?",
            f"Steady traffic of {a} {thing} within one {ua} means how many within one {ub}?",
        ),
        think=f"The number per {ub}: one {unit} has {seconds} seconds, so {'multiply' if back else 'divide'} {a} "
        "by it.",
        code=sign,
        answer=str(b),
    )


def page_of_item(rng: random.Random) -> Draft:
    size = rng.choice((10, 12, 15, 20, 25, 30, 50, 100, rng.randint(5, 60)))
    item = rng.randint(size, size * rng.randint(2, 60))
    page = sum(1 for _ in range(0, item, size))
    thing = rng.choice(("results", "products", "orders", "messages", "photos", "entries", "names"))
    one = "entry" if thing == "entries" else thing[:-1]
    return Draft(
        phrasings=(
            f"A list shows {size} {thing} per page. On which page is {one} number {item}?",
            f"With {size} {thing} on a page, which page has {one} {item}?",
            f"page of {one} {item}, {size} per page",
            f"{size} per page, {one} no {item}, page number?",
            f"Pagination: {size} {thing} a page, counted from 1. On what page do I find {one} {item}?",
            f"I'm looking for {one} number {item} and each page holds {size}. Which page do I open?",
            f"If every page lists {size} {thing}, {one} {item} is on page what?",
            f"The site puts {size} {thing} on each page. What page is the one with {one} {item}?",
            f"Compute the page (from 1) of {one} {item} when {size} {thing} fit on one page",
            f"which page is {one} {item} on if there are {size} {thing} per page",
            f"Please tell me the page that contains {one} number {item}, at {size} {thing} per page.",
            f"An album has {size} {thing} a page, the first page being 1; where is {one} {item}?",
            f"Our table breaks after {size} {thing}. Number {item} ends up on which page?",
            f"Page 1 has the first {size} {thing} and so on; give the number of the page for {one} {item}.",
        ),
        think=f"The page of {one} {item}: items before it are {item} - 1, divided by {size} a page, plus 1.",
        code=f"print(({item} - 1) // {size} + 1)",
        answer=str(page),
    )


def count_failures(rng: random.Random) -> Draft:
    codes = [rng.choice((0, 0, 0, 1, 2, 127, 137, 143, 255)) for _ in range(rng.randint(5, 10))]
    bad = rng.random() < 0.65
    forms = listed(rng, codes)
    answer = len(codes) - codes.count(0) if bad else codes.count(0)
    what, did = ("failed", "fail") if bad else ("succeeded", "succeed")
    return Draft(
        phrasings=(
            f"The exit codes of my jobs are {next(forms)}. How many jobs {what}?",
            f"How many of these exit codes mean that the command {what}: {next(forms)}?",
            f"exit codes {next(forms)}, number {what}",
            f"count {what} runs: {next(forms)}",
            f"Count the processes that {what} according to the return codes {next(forms)}",
            f"A script returned these statuses: {next(forms)}. How many times did it {did}?",
            f"Exit statuses: {next(forms)}. How often did the command {did}?",
            f"Last night's backups ended with the exit codes {next(forms)}. How many {what}?",
            f"how many steps {what} if the exit codes were {next(forms)}",
            f"Given the return codes {next(forms)}, how many programs {what}?",
            f"In CI I see the exit codes {next(forms)}. Number of jobs that {what}, please.",
            f"From the exit codes {next(forms)} tell how many commands {what}.",
            f"My cron jobs finished with {next(forms)} as exit status. How many of them did {did}?",
            f"The shell reported {next(forms)} as return values; how many calls {what}?",
        ),
        think=f"How many {what}: count the exit codes that are {'not 0' if bad else '0'}.",
        code=f"codes = {codes}\nprint(sum(c {'!=' if bad else '=='} 0 for c in codes))",
        answer=str(answer),
    )


def retry_delay(rng: random.Random) -> Draft:
    first, n, total = rng.choice((1, 2, 3, 5, 10, 100)), rng.randint(3, 9), rng.random() < 0.5
    unit = "milliseconds" if first == 100 else "seconds"
    waits = [first]
    while len(waits) < n:
        waits.append(waits[-1] + waits[-1])
    f = f"{first} second" if first == 1 else f"{first} {unit}"
    ask = f"in total over {n} retries" if total else f"before retry {n}"
    return Draft(
        phrasings=(
            f"backoff doubling from {f}, wait {ask} in {unit}",
            f"A client waits {f} before retry 1 and doubles the wait each time. How many {unit} does it wait {ask}?",
            f"With exponential backoff starting at {f} and doubling, how many {unit} is the wait {ask}?",
            f"backoff {f}, doubling, {unit} {ask}",
            f"retry wait {f} doubled every time, {ask}, in {unit}",
            f"The first retry comes after {f} and every wait is twice the one before. How long is the wait {ask}, "
            f"in {unit}?",
            f"My program waits {f} before the first retry, then doubles. What is the wait {ask} in {unit}?",
            f"Backoff: initial delay {f}, factor two. Delay {ask} in {unit}?",
            f"If waits double from {f} on, what number of {unit} is waited {ask}?",
            f"how many {unit} do we wait {ask} if the delay starts at {f} and doubles",
            f"An upload is tried again with waits that double, first {f}. Number of {unit} waited {ask}?",
            f"Please compute the waiting {ask}: first delay {f}, each one double the last, answer in {unit}.",
            f"The delay {ask}, in {unit}, for a first delay of {f} that doubles each time, is what?",
            f"Login attempts get a wait of {f} at first and always twice as much after. How many {unit} {ask}?",
            f"Doubling delays, beginning with {f} before the first retry: what do they come to {ask} (in {unit})?",
        ),
        think=(
            f"The total wait: add {first} times 2 to the power i for the {n} retries."
            if total
            else f"The wait before retry {n}: {first} doubled {n} - 1 times."
        ),
        code=f"print(sum({first} * 2**i for i in range({n})))" if total else f"print({first} * 2 ** ({n} - 1))",
        answer=str(sum(waits) if total else waits[-1]),
    )
