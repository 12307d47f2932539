"""Who or what has the most, the least or enough, asked in the words of votes, ages, prices, weather and sport."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.named_amounts import MONTHS, lines, spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.vocabulary import DAYS
from training.skills.wording import CITIES, GOODS, NAMES, joined

COSTS = ("rent", "food", "travel", "fuel", "phone", "clothes", "books", "gifts", "sport", "fun")
MOST: tuple[tuple[tuple[str, ...], int, int, str, str], ...] = (
    (NAMES, 20, 900, "Who won the election?", "the winner by votes"),
    (NAMES, 20, 100, "Who scored highest?", "the one with the highest score"),
    (GOODS, 3, 90, "Which one sold the most?", "what sold the most"),
    (NAMES, 5, 85, "Who is the oldest?", "the oldest person"),
    (NAMES, 150, 200, "Who is the tallest?", "the tallest person"),
    (NAMES, 10, 100, "Who scored the most points?", "the top scorer"),
    (NAMES, 40, 100, "Who got the best mark?", "the best student"),
    (NAMES, 1500, 6000, "Who earns the most?", "the top earner"),
    (DAYS, 5, 38, "Which day was the hottest?", "the hottest day"),
    (DAYS, 20, 400, "On which day did we sell the most?", "the best day"),
    (MONTHS, 10, 180, "Which month had the most rain?", "the wettest month"),
    (GOODS, 5, 300, "Which product sold best?", "the best seller"),
    (GOODS, 1, 30, "Which is the most expensive?", "the most expensive item"),
    (COSTS, 20, 900, "What did I spend the most on?", "the biggest expense"),
    (CITIES, 50, 5000, "Which city had the most visitors?", "the most visited city"),
)
"""The names, least and most of it, the question for the most, and a short name of the one looked for."""
LEAST: tuple[tuple[tuple[str, ...], int, int, str, str], ...] = (
    (NAMES, 5, 85, "Who is the youngest?", "the youngest person"),
    (NAMES, 150, 200, "Who is the shortest?", "the shortest person"),
    (NAMES, 40, 100, "Who got the worst mark?", "the lowest score"),
    (NAMES, 11, 60, "Who was the fastest, in seconds?", "the fastest runner by seconds"),
    (DAYS, -5, 25, "Which day had the lowest temperature?", "the coldest day"),
    (DAYS, 20, 400, "Which day had the fewest customers?", "the quietest day"),
    (MONTHS, 10, 180, "Which month was the driest, in mm?", "the driest month"),
    (GOODS, 1, 30, "Which is the cheapest?", "the cheapest item"),
    (GOODS, 5, 300, "Which product sold worst?", "the worst seller"),
    (GOODS, 3, 90, "Which one sold the least?", "what sold the least"),
    (COSTS, 20, 900, "What did I spend the least on?", "the smallest expense"),
    (CITIES, 10, 900, "Which city is the nearest, in km?", "the nearest city by km"),
)
"""The same for the least."""


def some(rng: random.Random, keys: tuple[str, ...], low: int, high: int, most: int = 5) -> dict[str, int]:
    """Three to `most` names with distinct amounts; days and months in their order."""
    names = rng.sample(keys, rng.randint(3, most))
    if keys in (DAYS, MONTHS):
        names.sort(key=keys.index)
    return dict(zip(names, rng.sample(range(low, high + 1), len(names)), strict=True))


def small(question: str) -> str:
    """As the end of a sentence: `who is the oldest?`."""
    return question[0].lower() + question[1:]


def _who_it_is(ask: str, wanted: str, data: dict[str, int], s: Iterator[str]) -> tuple[str, ...]:
    """`ask` or `wanted`, of `data` as `s` spells it."""
    teller, friend, _ = tellers(ask, data)
    told = joined([f"{name} {amount}" for name, amount in data.items()])
    return (
        f"{teller.name} wrote down {told}. {ask}",
        f"On {friend.name}'s list stand {told}, and now {friend.he} wonders: {small(ask)}",
        f"I have {joined([f'{amount} for {name}' for name, amount in data.items()])}. {ask}",
        f"{ask} {';'.join(f'{name}:{amount}' for name, amount in data.items())}",
        f"Just the name, please: {small(ask)} {joined([f'{name} with {amount}' for name, amount in data.items()])}",
        f"{ask} {next(s)}",
        f"{next(s)} - {small(ask)}",
        f"{next(s)}. {ask}",
        f"{wanted}: {next(s)}",
        f"{lines(data)}\n{small(ask).rstrip('?')}",
        f"{lines(data)}\n\n{ask}",
        f"Tell me {wanted} of {next(s)}",
        f"Here are my numbers: {next(s)}. {ask}",
        f"name {wanted} in this list: {next(s)}",
        f"I need {wanted}. The figures are {next(s)}",
        f"Going by these numbers, {small(ask)} {next(s)}",
    )


def name_with_most(rng: random.Random) -> Draft:
    keys, low, high, ask, wanted = rng.choice(MOST)
    data = some(rng, keys, low, high)
    s = spelled(data)
    return Draft(
        phrasings=_who_it_is(ask, wanted, data, s),
        think=f"{wanted.capitalize()}: take the name with the largest number.",
        code=f"data = {json.dumps(data)}\nprint(max(data, key=data.get))",
        answer=sorted(data.items(), key=lambda pair: pair[1])[-1][0],
    )


def name_with_least(rng: random.Random) -> Draft:
    keys, low, high, ask, wanted = rng.choice(LEAST)
    data = some(rng, keys, low, high)
    s = (form.replace(" - ", ": ") for form in spelled(data))
    return Draft(
        phrasings=_who_it_is(ask, wanted, data, s),
        think=f"{wanted.capitalize()}: take the name with the smallest number.",
        code=f"data = {json.dumps(data)}\nprint(min(data, key=data.get))",
        answer=sorted(data.items(), key=lambda pair: pair[1])[0][0],
    )


def sum_of_named(rng: random.Random) -> Draft:
    keys, low, high, ask, short = rng.choice(
        (
            (("yes", "no", "abstain", "invalid"), 2, 90, "How many votes were cast in total?", "all votes together"),
            (NAMES, 1, 60, "How many points does the team have in total?", "team total"),
            (NAMES, 5, 90, "How much money was collected in all?", "money collected in all"),
            (DAYS, 20, 400, "How many customers came in the whole week?", "customers all week"),
            (DAYS, 2, 15, "How many km is that altogether?", "km altogether"),
            (COSTS, 20, 900, "How much did I spend in total?", "total spending"),
            (GOODS, 1, 30, "What does everything cost together?", "price of everything"),
            (MONTHS, 10, 180, "How much rain fell in total?", "total rain in mm"),
            (CITIES, 3, 90, "How many people work in all offices?", "staff of all offices"),
        )
    )
    data = some(rng, keys, low, high, 4)
    s, total = spelled(data), 0
    for amount in data.values():
        total += amount
    teller, friend, _ = tellers(data)
    return Draft(
        phrasings=(
            f"{teller.name} noted {next(spelled(data))} on a slip of paper. {ask}",
            f"For the accounts {friend.name} copied this: {next(spelled(data))}. Now {friend.he} has to answer:"
            f" {small(ask)}",
            f"{ask} {next(s)}",
            f"{next(s)} - {small(ask)}",
            f"{short}: {next(s)}",
            f"{next(s)}. {ask}",
            f"{lines(data)}\n{small(ask).rstrip('?')}",
            f"Add these up: {next(s)}",
            f"sum of {next(s)}",
            f"We have {next(s)}. {ask}",
            f"I noted {next(s)}. What is the total?",
            f"what do these come to in all: {next(s)}",
        ),
        think=f"The total: add the {len(data)} numbers of all the names.",
        code=f"data = {json.dumps(data)}\nprint(sum(data.values()))",
        answer=str(total),
    )


def average_of_named(rng: random.Random) -> Draft:
    keys, low, high, ask, short = rng.choice(
        (
            (("me", "wife", "son", "daughter", "dad"), 5, 70, "What is the average age of my family?", "average age"),
            (NAMES, 5, 85, "What is the average age?", "average age"),
            (NAMES, 30, 100, "What is the class average?", "class average"),
            (NAMES, 150, 200, "What is the average height in cm?", "mean height"),
            (DAYS, 5, 38, "How warm was it on average?", "average temperature"),
            (DAYS, 20, 400, "How many customers came per day on average?", "customers per day"),
            (MONTHS, 40, 400, "What did I pay per month on average?", "average per month"),
            (GOODS, 1, 30, "What is the average price?", "average price"),
        )
    )
    data = some(rng, keys, low, high)
    mean = Fraction(sum(data.values()), len(data))
    if (4 * mean).denominator > 1:
        return average_of_named(rng)
    s = spelled(data)
    teller, friend, _ = tellers(data)
    return Draft(
        phrasings=(
            f"{teller.name} wrote down {next(spelled(data))}. {ask}",
            f"{friend.name} keeps a small list, {next(spelled(data))}, and would like to know: {small(ask)}",
            f"{ask} {next(s)}",
            f"{next(s)} - {small(ask)}",
            f"{short}: {next(s)}",
            f"{next(s)}. {ask}",
            f"{lines(data)}\n{small(ask).rstrip('?')}",
            f"{short} of {next(s)}",
            f"Average these: {next(s)}",
            f"I wrote down {next(s)}. {ask}",
            f"whats the mean of {next(s)}",
            f"Work out the {short} from {next(s)}",
        ),
        think=f"The average: add the {len(data)} numbers and divide by {len(data)}.",
        code=f"data = {json.dumps(data)}\nprint(sum(data.values()) / len(data))",
        answer=str(float(mean)),
    )


def names_in_order(rng: random.Random) -> Draft:
    keys, low, high, down, order = rng.choice(
        (
            (NAMES, 5, 85, False, "by age, youngest first"), (NAMES, 5, 85, True, "by age, oldest first"),
            (NAMES, 10, 100, True, "by score, best first"), (NAMES, 150, 200, True, "by height, tallest first"),
            (NAMES, 11, 60, False, "by time in seconds, fastest first"),
            (GOODS, 1, 30, False, "by price, cheapest first"), (GOODS, 1, 30, True, "by price, dearest first"),
            (CITIES, 10, 900, False, "by distance, nearest first"), (COSTS, 20, 900, True, "by cost, biggest first"),
        )
    )  # fmt: skip
    data = some(rng, keys, low, high)
    s, field = spelled(data), order.split(",")[0].removeprefix("by ")
    of_amount = {amount: name for name, amount in data.items()}
    ranked = [of_amount[amount] for amount in sorted(of_amount)]
    teller, friend, _ = tellers(data)
    return Draft(
        phrasings=(
            f"{teller.name} has these notes: {next(spelled(data))}. {teller.he.capitalize()} only wants the"
            f" names, sorted {order}, as a list.",
            f"{friend.name} wrote down the {field} of each: {next(spelled(data))}. Please put the names in order"
            f" {order}, as a list.",
            f"Sort these people or things {order}, as a list: {next(spelled(data))}",
            f"Who or what comes in which order {order}? {next(spelled(data))}. A list of names.",
            f"{', '.join(f'{name} {amount}' for name, amount in data.items())}: names sorted {order}",
            f"sort these by {field} - {order.split(', ')[1]}: {next(spelled(data))}, names only",
            f"Sort these {order}: {next(s)}",
            f"Put {next(s)} in order {order}.",
            f"order {order}: {next(s)}",
            f"{next(s)} - names sorted {order} please",
            f"{lines(data)}\nrank them {order}",
            f"Rank {next(s)} {order}",
            f"What is the ranking {order}? {next(s)}",
            f"The {field} of each: {next(s)}. List the names {order}.",
            f"I need a list of the names {order}: {next(s)}",
            f"arrange {order} - {next(s)}",
        ),
        think=f"The names {order}: sort them by their number, {'largest' if down else 'smallest'} first.",
        code=f"data = {json.dumps(data)}\nprint(sorted(data, key=data.get{', reverse=True' if down else ''}))",
        answer=str(ranked[::-1] if down else ranked),
    )


def who_passed(rng: random.Random) -> Draft:
    data = some(rng, NAMES, 30, 100)
    mark = rng.choice((50, 50, 60, 60, 65, 70))
    passed = rng.random() < 0.5
    names = [name for name in data if (data[name] >= mark) == passed]
    if not names or len(names) == len(data):
        return who_passed(rng)
    verb, base, sign = ("passed", "pass", ">=") if passed else ("failed", "fail", "<")
    s = spelled(data)
    return Draft(
        phrasings=(
            f"Which students {verb}? {next(s)} (pass mark {mark})",
            f"Who {verb} if you need at least {mark} to pass? {next(s)}",
            f"{next(s)} - who {verb}, pass is {mark}",
            f"list everyone who {verb}: {next(s)}. {mark} or more is a pass",
            f"{lines(data)}\nwho {verb}? the pass mark is {mark}",
            f"My class got {next(s)}. From {mark} on it is a pass. Who {verb}?",
            f"Give me the names of those who {verb} (passing needs {mark}): {next(s)}",
            f"students that {verb} with a pass mark of {mark}: {next(s)}",
            f"With a pass mark of {mark}, which of these {base}: {next(s)}?",
            f"You pass with {mark} points. Name the ones that {verb}: {next(s)}",
        ),
        think=f"Who {verb}: list the names with {'at least' if passed else 'fewer than'} {mark}.",
        code=f"data = {json.dumps(data)}\nprint([name for name, score in data.items() if score {sign} {mark}])",
        answer=str(names),
    )


def majority_name(rng: random.Random) -> Draft:
    data = some(rng, NAMES, 20, 400, 4)
    if rng.random() < 0.6:
        data[rng.choice(list(data))] = sum(data.values()) + rng.randint(1, 60)
    s, half = spelled(data), Fraction(sum(data.values()), 2)
    names = [name for name, votes in data.items() if votes > half]
    ask = "Print the name or nobody."
    return Draft(
        phrasings=(
            f"The club voted on a new chair, and it ended {next(spelled(data))}. Did anyone have more than half"
            f" of the votes? Print the name, or nobody.",
            f"Did anyone get more than half of the votes? {next(s)}. {ask}",
            f"Who has an absolute majority? {next(s)}. {ask}",
            f"absolute majority in {next(s)}? name or nobody",
            f"{lines(data)}\nwho got over half of all votes? name or nobody",
            f"Votes: {next(s)}. Does one candidate have more than 50 percent? {ask}",
            f"Is there someone with more than half of the total in {next(s)}? {ask}",
            f"We counted {next(s)}. Who won outright with over half the votes, if anyone? Say nobody if no one did.",
            f"name the candidate with more than half the votes, else nobody: {next(s)}",
            f"Check for a majority winner (over half): {next(s)}. {ask}",
        ),
        think="An absolute majority: take the name with the most votes if that is more than half of all votes.",
        code=(
            f"votes = {json.dumps(data)}\nbest = max(votes, key=votes.get)\n"
            'print(best if votes[best] * 2 > sum(votes.values()) else "nobody")'
        ),
        answer=names[0] if names else "nobody",
    )


def spread_of_named(rng: random.Random) -> Draft:
    keys, low, high, ask, short = rng.choice(
        (
            (DAYS, -5, 38, "What is the difference between the hottest and the coldest day?", "hottest minus coldest"),
            (NAMES, 5, 85, "What is the age difference between the oldest and the youngest?", "oldest minus youngest"),
            (NAMES, 150, 200, "How many cm are between the tallest and the shortest?", "tallest minus shortest"),
            (NAMES, 30, 100, "How far apart are the best and the worst score?", "best minus worst score"),
            (GOODS, 1, 30, "How much more does the dearest cost than the cheapest?", "dearest minus cheapest"),
            (DAYS, 20, 400, "What is the gap between the best and the worst day?", "best minus worst day"),
        )
    )
    data = some(rng, keys, low, high)
    s = (form.replace(" - ", ": ") for form in spelled(data))
    ordered = sorted(data.values())
    return Draft(
        phrasings=(
            f"{ask} {next(s)}",
            f"{next(s)} - {small(ask)}",
            f"{short}: {next(s)}",
            f"{next(s)}. {ask}",
            f"{lines(data)}\n{small(ask).rstrip('?')}",
            f"I need {short} for {next(s)}",
            f"From {next(s)}: {small(ask)}",
            f"what is {short} in {next(s)}",
            f"Compute {short}. The data: {next(s)}",
        ),
        think=f"{short.capitalize()}: subtract the smallest number from the largest.",
        code=f"data = {json.dumps(data)}\nprint(max(data.values()) - min(data.values()))",
        answer=str(ordered[-1] - ordered[0]),
    )


def share_of_kind(rng: random.Random) -> Draft:
    kinds, whole = rng.choice(
        (
            (("kids", "adults", "seniors"), "visitors"), (("men", "women"), "staff"), (("boys", "girls"), "pupils"),
            (("red", "blue", "green"), "marbles"), (("cats", "dogs", "birds"), "pets"), (("yes", "no"), "answers"),
            (("cars", "bikes", "buses"), "vehicles"), (("coffee", "tea", "juice"), "drinks"),
        )
    )  # fmt: skip
    data = {kind: rng.randint(1, 60) for kind in kinds}
    kind = rng.choice(kinds)
    share = Fraction(100 * data[kind], sum(data.values()))
    if tied(share, 1):
        return share_of_kind(rng)
    s, counts = spelled(data), joined([f"{count} {name}" for name, count in data.items()])
    ask = "" if share.denominator == 1 else ", to 1 decimal"
    teller, friend, _ = tellers(data, kind)
    return Draft(
        phrasings=(
            f"{teller.name} counted the {whole} and got {counts}. What percentage of them were {kind}{ask}?",
            f"For a school project {friend.name} wrote down {counts}. How many percent are {kind}{ask}?",
            f"What percent of the {whole} are {kind}{ask}? {counts}",
            f"What share of our {whole} is {kind}, in percent{ask}: {counts}?",
            f"percentage of {kind}: {counts}{ask}",
            f"There are {counts}. What percentage of the {whole} are {kind}{ask}?",
            f"{lines(data)}\nhow many percent are {kind}{ask}",
            f"{next(s)} - {kind} in percent of all {whole}{ask}",
            f"We counted {counts}. How large is the share of {kind} in percent{ask}?",
            f"Out of all {whole} ({next(s)}), what % are {kind}{ask}?",
            f"share of {kind} in percent{ask}, with {counts}",
        ),
        think=f"The share of {kind}: {data[kind]} times 100 divided by the sum of all {whole}.",
        code=f'data = {json.dumps(data)}\nprint(round(data["{kind}"] * 100 / sum(data.values()), 1))',
        answer=str(round(float(share), 1)),
    )
