"""Several numbers for every name: who has most in all, who grew fastest, changes, profits, shares of full marks."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.named_amounts import spelled
from training.skills.data.school_marks import mark_lists
from training.skills.math.amounts import tied
from training.skills.wording import GOODS, NAMES, joined


def best_total_person(rng: random.Random) -> Draft:
    marks, (a, b, c) = mark_lists(rng)
    best = rng.random() < 0.8
    high, most, function = ("highest", "most", "max") if best else ("lowest", "least", "min")
    totals: dict[int, str] = {}
    for name, own in marks.items():
        total = 0
        for mark in own:
            total += mark
        totals[total] = name
    if len(totals) < len(marks):
        return best_total_person(rng)
    told = "; ".join(f"{name} {joined(own)}" for name, own in marks.items())
    return Draft(
        phrasings=(
            f"{told}. Who has the {most} in all?",
            f"Over several weeks they sold the following boxes - {told}. Who sold the {most} altogether?",
            f"Who has the {high} total? {b}",
            f"{a} - whose numbers add up to the {most}",
            f"{c}\nwho got the {most} points in total",
            f"{high} sum: {b}, name only",
            f"Several rounds were played: {told}. Name the player whose overall sum is the {high}.",
            f"Add up each person's numbers in {a} and print the name with the {high} sum.",
            f"Which person comes out with the {high} total if we put all their results together? {b}",
            f"Name with the {high} total score in {b}",
            f"The team results by person are\n{c}\nWho is {'top' if best else 'last'} when everything is summed?",
        ),
        think=f"Sum the list of each name and take the name with the {high} sum.",
        code=f"points = {a}\nprint({function}(points, key=lambda name: sum(points[name])))",
        answer=totals[sorted(totals)[-1 if best else 0]],
    )


def fastest_growing_name(rng: random.Random) -> Draft:
    names, kind = rng.choice(
        ((("A", "B", "C", "D"), "shop"), (("North", "South", "East", "West"), "branch"), (GOODS, "product"))
    )
    own = {name: (rng.randint(10, 90) * 2, rng.randint(12, 120) * 2) for name in rng.sample(names, rng.randint(3, 4))}
    rates = {Fraction(after, before): name for name, (before, after) in own.items()}
    if len(rates) < len(own):
        return fastest_growing_name(rng)
    up = rng.random() < 0.8
    word, function = ("most", "max") if up else ("least", "min")
    code = json.dumps({name: list(pair) for name, pair in own.items()})
    pairs = "; ".join(f"{name}: {before}, {after}" for name, (before, after) in own.items())
    told = joined([f"{name} from {before} to {after}" for name, (before, after) in own.items()])
    rows = "\n".join(f"{name},{before},{after}" for name, (before, after) in own.items())
    return Draft(
        phrasings=(
            f"Sales last year and this year, for each {kind}: {pairs}. Which one grew the {word} in percent?",
            f"Which {kind} has grown the {word} in percentage terms: {told}?",
            f"{told} - which one changed the {word} in percent, falling counting as less than rising",
            f"{kind},before,after\n{rows}\nwhich {kind} has the {'highest' if up else 'lowest'} growth rate",
            f"Each {kind} has a first and a last figure, {code}. Name the one that grew the {word} in percent.",
            f"{'fastest' if up else 'slowest'} growing {kind} in percent: {pairs} (before, after)",
            f"We compare two years. {told}. Where was the growth rate the {'highest' if up else 'lowest'}?",
            f"Name of the {kind} with the {'best' if up else 'worst'} growth relative to where it began: {told}",
            f"Revenue went as follows: {told}. By percentage growth, which {kind} is {'first' if up else 'last'}?",
            f"Find the {kind} whose second number divided by its first is {'largest' if up else 'smallest'}: {pairs}",
        ),
        think=f"Divide the later by the earlier figure for each {kind} and take the {function} of these.",
        code=f"sales = {code}\nprint({function}(sales, key=lambda name: sales[name][1] / sales[name][0]))",
        answer=rates[sorted(rates)[-1 if up else 0]],
    )


def best_score_share(rng: random.Random) -> Draft:
    tests = rng.sample(("math", "biology", "history", "art", "physics", "English"), rng.randint(3, 4))
    scores = {}
    for test in tests:
        full = rng.choice((20, 25, 30, 40, 50, 60, 80))
        scores[test] = (rng.randint(full // 3, full), full)
    shares = {Fraction(got, full): test for test, (got, full) in scores.items()}
    if len(shares) < len(scores):
        return best_score_share(rng)
    best, who = rng.random() < 0.75, rng.choice(NAMES)
    word, function = ("best", "max") if best else ("worst", "min")
    code = json.dumps({test: list(pair) for test, pair in scores.items()})
    told = joined([f"{got} out of {full} in {test}" for test, (got, full) in scores.items()])
    short = ", ".join(f"{test} {got}/{full}" for test, (got, full) in scores.items())
    return Draft(
        phrasings=(
            f"{who} got {told}. In which subject did {who} do {word}?",
            f"I scored {told}. Which was my {word} result in percent?",
            f"{short} - {word} result relative to the full marks?",
            f"{word} subject by percentage: {short}",
            f"Which of these is the {'highest' if best else 'lowest'} share of the points, {short}? Name the subject.",
            f"My daughter came home with {told}. Name the subject she was {word} in, measured in percent.",
            f"tests: {short}. in which one is the percentage {'highest' if best else 'lowest'}",
            f"Compare the results {short} as percentages and print the subject with the {word} one.",
            f"The tests have different totals: {told}. Where did the student do {word}, as a share of the total?",
            f"Given points and maximum per test, {code}, which test has the {word} ratio?",
        ),
        think=f"Divide the points by the full marks for each test and take the {word} of them.",
        code=f"scores = {code}\nprint({function}(scores, key=lambda test: scores[test][0] / scores[test][1]))",
        answer=shares[sorted(shares)[-1 if best else 0]],
    )


def change_of_each(rng: random.Random) -> Draft:
    names = rng.sample(GOODS, rng.randint(2, 4))
    before, after = ({name: rng.randint(5, 90) for name in names} for _ in range(2))
    exact = {name: Fraction(100 * (after[name] - before[name]), before[name]) for name in names}
    if any(tied(change, 1) for change in exact.values()):
        return change_of_each(rng)
    changes = {name: round(float(change), 1) for name, change in exact.items()}
    a, b = spelled(before), spelled(after)
    rows = "\n".join(f"{name},{before[name]},{after[name]}" for name in names)
    told = joined([f"{name} from {before[name]} to {after[name]}" for name in names])
    end = "in percent with 1 decimal, as a dictionary"
    return Draft(
        phrasings=(
            f"Prices before: {next(a)}. Prices after: {next(b)}. What is the change of each, {end}?",
            f"By how many percent did each price change: {told}? 1 decimal, minus for cheaper, as a dictionary.",
            f"percent change for every item, 1 decimal, dictionary: {told}",
            f"item,old,new\n{rows}\nchange of each item {end}",
            f"Last year we sold {next(a)}; this year {next(b)}. Give the growth for each product {end}.",
            f"old {next(a)}, new {next(b)}: relative change per name {end}",
            f"Compare {next(a)} with {next(b)} name by name and print the change {end}.",
            f"The prices went as follows: {told}. How did each of them change, {end}?",
            f"For each key of {json.dumps(before)} find the change to {json.dumps(after)}, {end}.",
            f"Work out the rise or fall (negative) of every item {end}: {told}.",
        ),
        think="For each name: the new minus the old price, divided by the old, in percent.",
        code=(
            f"old = {json.dumps(before)}\nnew = {json.dumps(after)}\n"
            "print({name: round((new[name] - old[name]) / old[name] * 100, 1) for name in old})"
        ),
        answer=str(changes),
    )


def profit_of_each(rng: random.Random) -> Draft:
    kind, names = rng.choice(
        (("product", GOODS), ("day", ("Mon", "Tue", "Wed", "Thu", "Fri")), ("shop", ("A", "B", "C")))
    )
    keys = rng.sample(names, rng.randint(2, 3))
    income, costs = ({key: rng.randint(20, 400) for key in keys} for _ in range(2))
    left = dict.fromkeys(keys, 0)
    for key in keys:
        left[key] += income[key]
        left[key] -= costs[key]
    a, b = spelled(income), spelled(costs)
    rows = "\n".join(f"{key},{income[key]},{costs[key]}" for key in keys)
    told = "; ".join(f"{key} takes in {income[key]} and costs {costs[key]}" for key in keys)
    return Draft(
        phrasings=(
            f"Revenue: {next(a)}. Costs: {next(b)}. What is the profit per {kind}, as a dictionary?",
            f"profit of each {kind} as a dictionary: revenue {next(a)} | cost {next(b)}",
            f"{kind},revenue,cost\n{rows}\nprofit for every {kind} as a dictionary",
            f"{told}. How much does each {kind} earn after costs? Print a dictionary.",
            f"We took in {next(a)} and paid {next(b)}. What is left for each {kind}? Dictionary, negative for a loss.",
            f"Subtract the costs {next(b)} from the revenue {next(a)} for every {kind} (dictionary).",
            f"income {json.dumps(income)} minus costs {json.dumps(costs)}, {kind} by {kind}, as a dict",
            f"Make a dictionary with the profit of every {kind}, where {told}.",
            f"I need revenue minus cost by {kind} in a dictionary. Revenue {next(a)}, cost {next(b)}.",
            f"How profitable is each {kind}? {told}. Answer with a dictionary of the profits.",
        ),
        think=f"The profit of each {kind}: its revenue minus its cost.",
        code=(
            f"revenue = {json.dumps(income)}\ncost = {json.dumps(costs)}\n"
            f"print({{key: revenue[key] - cost[key] for key in revenue}})"
        ),
        answer=str(left),
    )


def average_of_rows_told(rng: random.Random) -> Draft:
    marks, (_, b, c) = mark_lists(rng)
    name = rng.choice([*marks])
    mean = Fraction(sum(marks[name]), len(marks[name]))
    if tied(mean):
        return average_of_rows_told(rng)
    code = json.dumps(marks)
    told = "; ".join(f"{person} {joined(own)}" for person, own in marks.items())
    return Draft(
        phrasings=(
            f"{told}. What is {name}'s average, to 2 decimals?",
            f"average of {name} only, 2 decimals: {b}",
            f"{c}\nwhat did {name} get on average (2 decimals)",
            f"How many points does {name} have on average? {b} (round to 2 decimals)",
            f"In {code}, find the mean of the numbers of {name}, rounded to 2 decimals.",
            f"The marks of our group: {told}. Give the mean mark of {name} with 2 decimals.",
            f"{b} - mean for {name}, 2 decimals",
            f"Look up {name} in {code} and average the list (2 decimals).",
            f"Everyone played the same rounds: {told}. On average {name} scored how much, to 2 decimals?",
            f"What is the average of {name}'s scores, rounded to 2 decimals, given {b}?",
        ),
        think=f"Take the numbers of {name} and divide their sum by how many they are.",
        code=f'marks = {code}\nown = marks["{name}"]\nprint(round(sum(own) / len(own), 2))',
        answer=str(round(float(mean), 2)),
    )
