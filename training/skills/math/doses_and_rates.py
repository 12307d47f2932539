"""Doses and supplies: what runs out when, how many tablets, how much syrup, how much a day, how many a minute."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import show
from training.skills.vocabulary import person


def days_until_used_up(rng: random.Random) -> Draft:
    daily, days = rng.randint(2, 30), rng.randint(3, 60)
    total, p = daily * days, person(rng)
    return Draft(
        phrasings=(
            f"My medicine has {total} tablets and I take {daily} a day. How many days does it last?",
            f"{total} nappies in the house, {daily} a day: enough for how many days?",
            f"how many days until I run out of {total} pills taking {daily} a day?",
            f"We sell {daily} units per day and have {total} in stock. How many days until we run out?",
            f"A tank holds {total} litres and loses {daily} litres a day. After how many days is it empty?",
            f"{total} tablets, {daily} a day, how long do they last in days",
            f"{p.name} has {total} cookies and eats {daily} a day. For how many days does that last?",
            f"stock {total}, use {daily} per day, days left?",
            f"I have {total} tea bags and use {daily} every day. In how many days are they gone?",
            f"How many days does a supply of {total} last at {daily} a day?",
            f"If {daily} of {total} are used each day, when is everything gone, in days?",
            f"{total} in the box and {daily} taken out daily. How many days until it is empty?",
        ),
        think=f"Divide the {total} by {daily} a day.",
        code=f"print({total} / {daily})",
        answer=str(len(range(0, total, daily))),
    )


def tablets_needed(rng: random.Random) -> Draft:
    strength, factor = rng.choice((50, 100, 200, 250, 400, 500)), rng.choice((1, 2, 2, 3, 4))
    times, days, p = rng.randint(1, 4), rng.randint(3, 30), person(rng)
    dose = strength * factor
    often = {1: "once a day", 2: "twice a day"}.get(times, f"{times} times a day")
    return Draft(
        phrasings=(
            f"A patient needs {dose} mg {often} for {days} days. How many {strength} mg tablets?",
            f"{dose} mg {often} for {days} days, tablets of {strength} mg, how many",
            f"{p.name} takes {dose} mg {often}. How many tablets of {strength} mg does {p.he} need for {days} days?",
            f"How many {strength} mg pills cover {dose} mg {often} over {days} days?",
            f"Order: {dose} mg {often}, {days} days. Stock: {strength} mg tablets. Number of tablets?",
            f"number of {strength}mg tablets for a {days} day course of {dose}mg {often}",
            f"My doctor says {dose} mg {often} for {days} days. One tablet has {strength} mg. How many do I need?",
            f"A tablet contains {strength} mg. The dose is {dose} mg, {often}, for {days} days. How many tablets"
            f" in all?",
            f"Tablets are {strength} mg each. How many does a course of {days} days at {dose} mg {often} take?",
            f"How many tablets of {strength} mg are needed for {days} days of {dose} mg {often}?",
        ),
        think=f"A dose is {dose} / {strength} tablets, taken {times} a day for {days} days.",
        code=f"tablets = {dose} / {strength}\nprint(tablets * {times} * {days})",
        answer=str(sum(factor for _ in range(times * days))),
    )


def syrup_for_dose(rng: random.Random) -> Draft:
    per, kg = rng.choice((5, 10, 15, 20)), rng.randint(4, 40)
    mg, ml = rng.choice(((100, 5), (250, 5), (200, 5), (50, 1), (100, 1)))
    amount = Fraction(per * kg * ml, mg)
    if (100 * amount).denominator != 1:
        return syrup_for_dose(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"order {per} mg/kg for a {kg} kg child. syrup {mg} mg per {ml} ml, how many ml?",
            f"A child of {kg} kg gets {per} mg per kg. The syrup has {mg} mg in {ml} ml. How many ml is that?",
            f"{per} mg/kg, {kg} kg, {mg} mg per {ml} ml -> ml",
            f"How many ml of a {mg} mg/{ml} ml syrup for {kg} kg at {per} mg/kg?",
            f"{p.name} weighs {kg} kg and needs {per} mg per kg. With {mg} mg in every {ml} ml, how many ml is a dose?",
            f"ml of medicine for {kg} kilos at {per} mg per kilo, strength {mg} mg in {ml} ml",
            f"Dose {per} mg per kg, weight {kg} kg, solution {mg} mg per {ml} ml. Volume in ml?",
            f"The medicine contains {mg} mg per {ml} ml. How many ml give {per} mg/kg to a patient of {kg} kg?",
            f"What volume in ml is {per} mg/kg for {kg} kg if {ml} ml hold {mg} mg?",
            f"Work out the ml: {kg} kg, {per} mg per kg, {mg} mg in {ml} ml.",
        ),
        think=f"The dose is {per} times {kg} mg; {mg} mg are in {ml} ml.",
        code=f"dose = {per} * {kg}\nprint(round(dose * {ml} / {mg}, 2))",
        answer=show(amount),
    )


def amount_per_day_by_hours(rng: random.Random) -> Draft:
    each, hours = rng.choice((rng.randint(2, 12) * 20, rng.randint(2, 40))), rng.choice((2, 3, 4, 6, 8, 12))
    p = person(rng)
    return Draft(
        phrasings=(
            f"baby drinks {each} ml every {hours} hours, how much per day?",
            f"{each} mg every {hours} hours, how many mg in 24 hours",
            f"A patient gets {each} ml every {hours} hours. How many ml is that in a day?",
            f"{p.name} drinks {each} ml every {hours} hours, day and night. How many ml a day is that?",
            f"every {hours}h {each} ml, total in 24h",
            f"If I take {each} mg every {hours} hours, how many mg do I take in 24 hours?",
            f"A pump adds {each} ml every {hours} hours. How many ml does it add per day?",
            f"Daily total of a dose of {each} mg given every {hours} hours?",
            f"What does {each} ml every {hours} hours come to in one day?",
            f"How much is it per day if {each} ml are given every {hours} hours?",
        ),
        think=f"A day has 24 / {hours} doses of {each}.",
        code=f"print(24 // {hours} * {each})",
        answer=str(sum(each for _ in range(0, 24, hours))),
    )


def times_per_minute(rng: random.Random) -> Draft:
    ms = rng.choice((50, 60, 75, 80, 100, 120, 125, 150, 200, 240, 250, 300, 400, 500, 600, 750, 1000, 1500))
    p = person(rng)
    what = rng.choice(("request", "job", "test", "query", "call"))
    many = "queries" if what == "query" else f"{what}s"
    return Draft(
        phrasings=(
            f"each {what} takes {ms} ms, how many {many} per minute if one after the other",
            f"A {what} needs {ms} milliseconds. How many {many} fit into one minute, one at a time?",
            f"{ms} ms per {what}, {many} per minute?",
            f"How many {many} of {ms} ms can run one after another in a minute?",
            f"{p.name} measures {ms} ms per {what}. How many {many} is that a minute, run in a row?",
            f"number of {ms}ms {many} in 60 seconds",
            f"If one {what} takes {ms} ms, how many can I do per minute without running them in parallel?",
            f"Throughput per minute when every {what} takes {ms} ms and they run in sequence?",
            f"Running {many} back to back at {ms} ms each, how many are done in a minute?",
            f"How many {many} per minute are possible at {ms} ms each, one after the other?",
        ),
        think=f"A minute has 60000 ms; divide by {ms}.",
        code=f"print(60 * 1000 // {ms})",
        answer=str(len(range(0, 60000, ms))),
    )
