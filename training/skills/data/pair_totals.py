"""Names with amounts: two compared, some added, one left out, a share in percent, how many reach a limit."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.named_amounts import lines, named, spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import joined


def named_difference(rng: random.Random) -> Draft:
    n = named(rng, 3, 6)
    a, b = sorted(rng.sample(list(n.amounts), 2), key=lambda name: -n.amounts[name])
    s, what = spelled(n.amounts), n.what
    return Draft(
        phrasings=(
            f"{next(spelled(n.amounts))} - how much more has {a} than {b}",
            f"how many more {what} did {a} get than {b}? {next(spelled(n.amounts))}",
            f"How many more {what} does {a} have than {b}? {next(s)}",
            f"What is the difference in {what} between {a} and {b}? {next(s)}",
            f"{a} minus {b} in {next(s)}",
            f"{lines(n.amounts)}\nhow many {what} is {a} ahead of {b}",
            f"The {what} are {next(s)}. By how many does {a} beat {b}?",
            f"How many fewer {what} than {a} did {b} have? {next(s)}",
            f"Compare {a} with {b}: how many {what} lie between them? {next(s)}",
            f"I need the gap between {a} and {b} in {next(s)}",
            f"How much larger is the number of {a} than that of {b}? {next(s)}",
            f"Given {what} of {next(s)}, how many does {b} need to catch up with {a}?",
            f"Look at this list and subtract {b} from {a}.\n{lines(n.amounts)}",
            f"{next(s)} - difference {a} vs {b}?",
            f"Our {what} look like this: {next(s)}. How far apart are {a} and {b}?",
            f"In {next(s)}, {a} had more {what} than {b}. How many more?",
        ),
        think=f"A difference: look up the {what} of {a} and {b} and subtract {b} from {a}.",
        code=f"data = {n.code}\nprint(data[{json.dumps(a)}] - data[{json.dumps(b)}])",
        answer=str(len(range(n.amounts[b], n.amounts[a]))),
    )


def total_of_some(rng: random.Random) -> Draft:
    n = named(rng, 4, 6)
    some = rng.sample(list(n.amounts), rng.choice((2, 2, 3)))
    both, s, what = joined(some), spelled(n.amounts), n.what
    teller, _, _ = tellers(n.amounts, both)
    return Draft(
        phrasings=(
            f"{teller.name} has a list of the {what}: {next(spelled(n.amounts))}. How many {what} do {both} have"
            f" together?",
            f"{next(spelled(n.amounts))} - {both} together",
            f"How many {what} do {both} have together? {next(s)}",
            f"What do {both} add up to in {next(s)}?",
            f"total of {both}: {next(s)}",
            f"{lines(n.amounts)}\nwhat is the sum of just {both}",
            f"The {what} are {next(s)}. Add those of {both}.",
            f"Combined {what} of {both} in {next(s)}",
            f"From {next(s)}, I only need {both}. How many {what} is that in all?",
            f"If {both} team up, how many {what} do they bring? {next(s)}",
            f"Add up {both} and ignore the rest: {next(s)}",
            f"how much is {both} altogether, {next(s)}",
            f"Here are the {what} of all {n.kinds}:\n{lines(n.amounts)}\nWhat is the total for {both}?",
            f"Please sum the {what} for {both} out of {next(s)}",
            f"Taken together, how many {what} belong to {both}? {next(s)}",
            f"We recorded {next(s)}. How many {what} were there for {both} combined?",
        ),
        think=f"The total of some names: look up the {what} of {both} and add them.",
        code=f"data = {n.code}\nprint({' + '.join(f'data[{json.dumps(name)}]' for name in some)})",
        answer=str(sum(n.amounts.values()) - sum(n.amounts[name] for name in n.amounts if name not in some)),
    )


def total_without_one(rng: random.Random) -> Draft:
    n = named(rng, 3, 6)
    name = rng.choice(list(n.amounts))
    s, what = spelled(n.amounts), n.what
    return Draft(
        phrasings=(
            f"What is the total of all {what} except those of {name}? {next(s)}",
            f"How many {what} are there without {name}? {next(s)}",
            f"sum without {name}: {next(s)}",
            f"{lines(n.amounts)}\nadd everything up but leave out {name}",
            f"The {what} are {next(s)}. How many do all {n.kinds} other than {name} have together?",
            f"Add up {next(s)}, skipping {name}.",
            f"Leaving {name} aside, how many {what} are there in all? {next(s)}",
            f"total {what} excluding {name}, {next(s)}",
            f"If {name} is not counted, what do the {what} come to? {next(s)}",
            f"Ignore {name} and sum the rest of {next(s)}",
            f"How many {what} do the others have in total, not counting {name}?\n{lines(n.amounts)}",
            f"We dropped {name} from the list {next(s)}. What is the new total?",
            f"Everyone but {name}: how many {what} altogether in {next(s)}?",
            f"Take {name} out of {next(s)} and tell me the sum of what remains.",
        ),
        think=f"The total without one: add the {what} of all names other than {name}.",
        code=f"data = {n.code}\nprint(sum(amount for name, amount in data.items() if name != {json.dumps(name)}))",
        answer=str(sum(n.amounts.values()) - n.amounts[name]),
    )


def share_of_one(rng: random.Random) -> Draft:
    n = named(rng, 3, 5)
    name = rng.choice(list(n.amounts))
    share = Fraction(100 * n.amounts[name], sum(n.amounts.values()))
    if tied(share, 1):
        return share_of_one(rng)
    s, what = spelled(n.amounts), n.what
    teller, friend, _ = tellers(n.amounts, name)
    return Draft(
        phrasings=(
            f"{teller.name} made a list of the {what}: {next(spelled(n.amounts))}. {teller.he.capitalize()}"
            f" wants to know what share of the total came from {name}. How many percent is it, to 1 decimal?",
            f"For a report {friend.name} noted the {what} as {next(spelled(n.amounts))}. What percentage of them"
            f" all belongs to {name}, to 1 decimal?",
            f"What percent of the {what} did {name} get, 1 decimal? {next(spelled(n.amounts))}",
            f"{next(spelled(n.amounts))} - {name}'s share in percent, 1 decimal",
            f"What percent of all {what} does {name} have, to 1 decimal? {next(s)}",
            f"What is the share of {name} in the total, in percent with 1 decimal? {next(s)}",
            f"percentage of {name} in {next(s)}, 1 decimal",
            f"{lines(n.amounts)}\nhow many percent of the {what} are from {name} (1 decimal)",
            f"The {what} are {next(s)}. What percentage of the sum belongs to {name}? Round to 1 decimal.",
            f"How large is {name}'s part of the total {what} in %, to 1 decimal place? {next(s)}",
            f"Divide the number of {name} by the sum of {next(s)} and give it in percent, 1 decimal.",
            f"what % of the total is {name}: {next(s)} (1 decimal)",
            f"Out of {next(s)}, which percentage goes to {name}, rounded to 1 decimal?",
            f"For a pie chart of {next(s)}, what percent is the slice of {name}? 1 decimal, please.",
            f"I need {name}'s share of the {what} as a percentage to 1 decimal.\n{lines(n.amounts)}",
            f"Of the total number of {what}, how many percent did {name} account for (1 decimal)? {next(s)}",
            f"Here are the {what}: {next(s)}. How much percent of everything is due to {name}, to 1 decimal?",
            f"With {next(s)}, what fraction of the whole in percent is {name}, rounded to 1 decimal place?",
        ),
        think=f"The share of {name} in percent: its {what} times 100 divided by the sum of all.",
        code=f"data = {n.code}\nprint(round(data[{json.dumps(name)}] * 100 / sum(data.values()), 1))",
        answer=str(round(float(share), 1)),
    )


def count_names_reaching(rng: random.Random) -> Draft:
    n = named(rng, 4, 6)
    limit = rng.choice(list(n.amounts.values())) + rng.choice((0, 0, -1, 1))
    form = rng.choice(("at least", "more than", "fewer than", "less than"))
    sign = {"at least": ">=", "more than": ">", "fewer than": "<", "less than": "<"}[form]
    values = sorted(n.amounts.values())
    at_least, more = sum(v >= limit for v in values), sum(v > limit for v in values)
    count = {">=": at_least, ">": more, "<": len(values) - at_least}[sign]
    s, what = spelled(n.amounts), n.what
    teller, _, _ = tellers(n.amounts, limit)
    return Draft(
        phrasings=(
            f"{teller.name} has the {what} on a sheet: {next(spelled(n.amounts))}. {teller.he.capitalize()}"
            f" wonders how many {n.kinds} have {form} {limit}. How many are there?",
            f"{next(spelled(n.amounts))} - how many have {form} {limit}",
            f"how many {n.kinds} had {form} {limit} {what}? {next(spelled(n.amounts))}",
            f"How many {n.kinds} have {form} {limit} {what}? {next(s)}",
            f"Count the {n.kinds} with {form} {limit} {what}: {next(s)}",
            f"number of {n.kinds} with {form} {limit}: {next(s)}",
            f"{lines(n.amounts)}\nhow many have {form} {limit} {what}",
            f"The {what} are {next(s)}. For how many {n.kinds} is it {form} {limit}?",
            f"how many of these have {form} {limit} {what}, {next(s)}",
            f"In {next(s)}, how many entries are {form} {limit}?",
            f"We noted {next(s)}. How many {n.kinds} had {form} {limit} {what}?",
            f"On a list of {what} I have {next(s)}. How many are there with {form} {limit}?",
            f"I don't need names, just how many {n.kinds} got {form} {limit} {what}: {next(s)}",
            f"Go through these {n.kinds} and count everyone with {form} {limit} {what}.\n{lines(n.amounts)}",
            f"{next(s)} - how many with {form} {limit} {what}?",
            f"Could you count for me how many {n.kinds} reached {form} {limit} {what} in {next(s)}?",
            f"Of the {n.kinds} {next(s)}, how many ended up with {form} {limit} {what}?",
        ),
        think=f"How many {n.kinds}: count those whose {what} are {form} {limit}.",
        code=f"data = {n.code}\nprint(sum(1 for amount in data.values() if amount {sign} {limit}))",
        answer=str(count),
    )


def names_between(rng: random.Random) -> Draft:
    n = named(rng, 4, 6)
    low, high = sorted(rng.sample(list(n.amounts.values()), 2))
    low, high = max(0, low - rng.choice((0, 1, 2))), high + rng.choice((0, 0, 1))
    s, what = spelled(n.amounts), n.what
    return Draft(
        phrasings=(
            f"Which {n.kinds} have between {low} and {high} {what}, both included? {next(s)}",
            f"List the {n.kinds} with {low} to {high} {what} (inclusive): {next(s)}",
            f"names with {low} to {high} inclusive in {next(s)}",
            f"{lines(n.amounts)}\nwhich of them have from {low} up to {high} {what}, ends included",
            f"The {what} are {next(s)}. Name all {n.kinds} with at least {low} and at most {high}.",
            f"Filter {next(s)} for values from {low} to {high}, both ends included, and list the names.",
            f"who or what has no fewer than {low} and no more than {high} {what}: {next(s)}",
            f"I am looking for {n.kinds} in the range {low} to {high} {what} inclusive: {next(s)}",
            f"From {next(s)}, keep the {n.kinds} with {low} <= {what} <= {high}. Names only.",
            f"Select every {n.kind} that had between {low} and {high} {what} (inclusive) in {next(s)}",
            f"Which names lie within {low} to {high} inclusive?\n{lines(n.amounts)}",
            f"{next(s)} - who is in [{low}, {high}]?",
            f"A list of the {n.kinds} that made at least {low} but not over {high} {what}, please: {next(s)}",
            f"Given {next(s)}, which {n.kinds} fall from {low} through {high} {what}?",
        ),
        think=f"The names in a range: list those with at least {low} and at most {high} {what}.",
        code=f"data = {n.code}\nprint([name for name, amount in data.items() if {low} <= amount <= {high}])",
        answer=str([name for name in n.amounts if n.amounts[name] in range(low, high + 1)]),
    )


def distance_from_average(rng: random.Random) -> Draft:
    n = named(rng, 3, 6)
    name = rng.choice(list(n.amounts))
    gap = n.amounts[name] - Fraction(sum(n.amounts.values()), len(n.amounts))
    if gap == 0 or tied(abs(gap)):
        return distance_from_average(rng)
    above, code = (
        ("above", f"data[{json.dumps(name)}] - mean") if gap > 0 else ("below", f"mean - data[{json.dumps(name)}]")
    )
    s, what = spelled(n.amounts), n.what
    return Draft(
        phrasings=(
            f"How far {above} the average is {name}, to 2 decimals? {next(s)}",
            f"By how many {what} is {name} {above} the mean of all {n.kinds}? Round to 2 decimals. {next(s)}",
            f"{name} {above} average by how much (2 decimals): {next(s)}",
            f"{lines(n.amounts)}\nhow much is {name} {above} the average, 2 decimals",
            f"The {what} are {next(s)}. How many {above} average does {name} have, rounded to 2 decimals?",
            f"Distance of {name} to the average of {next(s)}, 2 decimals",
            f"What is the difference between {name} and the mean {what}, to 2 decimals? {next(s)}",
            f"Find the average {what} and say how far {name} lies {above} it (2 decimals): {next(s)}",
            f"{name} is {above} average in {next(s)}. By how much, to 2 decimals?",
            f"How big is the gap between {name} and the group's average? Round to 2 decimal places. {next(s)}",
            f"I want to know how many {what} {name} is {above} the mean, with 2 decimals.\n{lines(n.amounts)}",
            f"Compared with the average of {next(s)}, how much {'more' if gap > 0 else 'less'} does {name} have (2"
            " decimals)?",
            f"With these {what}, {next(s)}, what is {name}'s distance from the mean, to 2 decimals?",
            f"Tell me how much {name} deviates from the average of {next(s)}, {above} it, to 2 decimals.",
        ),
        think=f"The distance to the average: compute the mean of the {what} and its difference to {name}.",
        code=f"data = {n.code}\nmean = sum(data.values()) / len(data)\nprint(round({code}, 2))",
        answer=str(round(float(abs(gap)), 2)),
    )
