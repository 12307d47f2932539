"""Names with amounts: who is second, the best few, which place, by how much ahead, tied, closest, above average."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.named_amounts import lines, named, spelled
from training.skills.data.tellers import tellers
from training.skills.wording import NAMES

ORDINALS = {2: "second", 3: "third"}


def second_best_name(rng: random.Random) -> Draft:
    n = named(rng, 4, 6)
    place = rng.choice((2, 2, 3))
    nth, s, what = ORDINALS[place], spelled(n.amounts), n.what
    teller, _, _ = tellers(n.amounts, place)
    return Draft(
        phrasings=(
            f"{teller.name} wrote down the {what}: {next(spelled(n.amounts))}. Who or what came {nth}?",
            f"Who or what came {nth} by {what}? {next(spelled(n.amounts))}",
            f"{next(spelled(n.amounts))} - {nth} place by {what}",
            f"{n.who} has the {nth} most {what}? {next(s)}",
            f"Name the {n.kind} with the {nth} highest number of {what}: {next(s)}",
            f"{nth} place in {what}: {next(s)}",
            f"{lines(n.amounts)}\n{n.who} is in {nth} place?",
            f"We counted {what}: {next(s)}. {n.who} came in {nth}?",
            f"these are the {what}, {next(s)}. {n.who.lower()} is {nth} best",
            f"If you order these {n.kinds} by {what}, most first, which one is {nth}? {next(s)}",
            f"Find the {nth} largest amount in {next(s)} and tell me whose it is.",
            f"Please tell me which {n.kind} ranks {nth} by {what}: {next(s)}",
            f"My list of {what} reads {next(s)}. {n.who} gets the {nth} prize if the most {what} win?",
            f"The {n.kinds} had these {what}:\n{lines(n.amounts)}\nWhich one had the {nth} most?",
            f"{next(s)} - {nth} highest?",
            f"In terms of {what}, which {n.kind} takes the {nth} spot? {next(s)}",
            f"Here are our {what}: {next(s)}. Which {n.kind} finished {nth}?",
        ),
        think=f"The {nth} most {what}: sort the names by amount from high to low and take the one in place {place}.",
        code=f"data = {n.code}\nranked = sorted(data, key=data.get, reverse=True)\nprint(ranked[{place - 1}])",
        answer=n.ranked[place - 1],
    )


def top_names(rng: random.Random) -> Draft:
    n = named(rng, 4, 6)
    k = rng.choice((2, 3))
    best = rng.random() < 0.6
    most, top, high, reverse = (
        ("most", "top", "highest", ", reverse=True") if best else ("fewest", "bottom", "lowest", "")
    )
    first = f"from the {most} on" if best else "with the fewest first"
    names = n.ranked[:k] if best else n.ranked[::-1][:k]
    s, what = spelled(n.amounts), n.what
    return Draft(
        phrasings=(
            f"The {n.kinds} and their {what}: {next(spelled(n.amounts))}. Which {k} have the {most}? List, {first}.",
            f"{top} {k} of these, {first}: {next(spelled(n.amounts))}",
            f"{top} {k} {n.kinds} by {what}: {next(spelled(n.amounts))}, {first}",
            f"{next(spelled(n.amounts))}. Name the {top} {k} by {what}, {first}.",
            f"{next(spelled(n.amounts))} - {k} with the {most} {what}, {first}",
            f"Give me the {k} {n.kinds} with the {most} {what}, {first}. {next(spelled(n.amounts))}",
            f"Which {k} {n.kinds} have the {most} {what}? {next(s)}",
            f"List the {k} {n.kinds} with the {most} {what}, {first}: {next(s)}",
            f"{top} {k} {n.kinds} by {what}: {next(s)}",
            f"{lines(n.amounts)}\n\nname the {k} with the {most} {what}",
            f"Who or what makes up the {top} {k} by {what}? {next(s)}",
            f"We had these {what}: {next(s)}. Name the {k} {high}, {first}.",
            f"I only want the {k} {n.kinds} with the {most} {what} out of {next(s)}",
            f"give me the {top} {k} of {next(s)}",
            f"The {what} were {next(s)}. Which {k} {n.kinds} had the {high} numbers?",
            f"Sort {next(s)} by {what} and keep just the {k} names with the {high} values.",
            f"Could you pick the {k} {n.kinds} that had the {most} {what}?\n{lines(n.amounts)}",
            f"Names of the {k} {high} in {next(s)}, {first}",
            f"Please put together the {top} {k} {n.kinds} from these {what}: {next(s)}",
            f"Looking at {next(s)}, which {k} {n.kinds} come out with the {most} {what}?",
        ),
        think=f"The {top} {k} names: sort the {n.kinds} by {what}, {most} first, and take {k} of them.",
        code=f"data = {n.code}\nprint(sorted(data, key=data.get{reverse})[:{k}])",
        answer=str(names),
    )


def place_of_name(rng: random.Random) -> Draft:
    n = named(rng, 4, 6)
    name = rng.choice(list(n.amounts))
    s, what = spelled(n.amounts), n.what
    return Draft(
        phrasings=(
            f"What's {name}'s rank? {next(spelled(n.amounts))}",
            f"{next(spelled(n.amounts))} - what place is {name}, most first",
            f"What place is {name} in by {what}? {next(s)}",
            f"What is the rank of {name} by {what}, with 1 for the most? {next(s)}",
            f"rank of {name} in {next(s)}",
            f"{lines(n.amounts)}\nwhich place does {name} take",
            f"If the {n.kinds} are ranked by {what}, most first, where does {name} stand? {next(s)}",
            f"The {what} were {next(s)}. In which position is {name}?",
            f"I'd like to know {name}'s place in this ranking by {what}: {next(s)}",
            f"Out of {next(s)}, what number is {name} when the most {what} come first?",
            f"{next(s)} - {name} came in what place?",
            f"Determine the position of {name} among the {n.kinds} below, highest number of {what}"
            f" first.\n{lines(n.amounts)}",
            f"Tell me which rank {name} reaches: {next(s)}",
            f"position of {name} from the top, {next(s)}",
            f"Here is how many {what} each {n.kind} had: {next(s)}. Which place did {name} get?",
            f"With the following {what}, where is {name} in the order from most to fewest? {next(s)}",
        ),
        think=(
            f"The place of {name}: sort the names by {what} from high to low and find where {name} is, counting from 1."
        ),
        code=(
            f"data = {n.code}\nranked = sorted(data, key=data.get, reverse=True)\n"
            f"print(ranked.index({json.dumps(name)}) + 1)"
        ),
        answer=str(1 + sum(amount > n.amounts[name] for amount in n.amounts.values())),
    )


def winning_margin(rng: random.Random) -> Draft:
    n = named(rng, 3, 6)
    s, what = spelled(n.amounts), n.what
    first, second = n.ranked[:2]
    teller, _, _ = tellers(n.amounts)
    return Draft(
        phrasings=(
            f"It was close, says {teller.name}: the {what} are {next(spelled(n.amounts))}. By how many {what} is"
            f" the first ahead of the second?",
            f"By how many {what} did the winner win: {next(spelled(n.amounts))}?",
            f"how much more does number one have than number two? {next(spelled(n.amounts))}",
            f"By how many {what} does the first lead the second? {next(s)}",
            f"How far ahead is the best {n.kind} of the second best in {what}? {next(s)}",
            f"margin between first and second: {next(s)}",
            f"{lines(n.amounts)}\nhow many {what} between 1st and 2nd place",
            f"How many more {what} than the runner-up did the winner have? {next(s)}",
            f"The {what} are {next(s)}. What lead does the top {n.kind} have over the next one?",
            f"What is the gap between the highest and the second highest number of {what}? {next(s)}",
            f"Work out the winning margin: {next(s)}",
            f"lead of the leader over the next {n.kind}, in {what}: {next(s)}",
            f"We compared {n.kinds} by {what}:\n{lines(n.amounts)}\nWhat is the difference between the two best?",
            f"Subtract the second most {what} from the most: {next(s)}",
            f"Could you tell me by how much the winner beat second place? {next(s)}",
            f"How close was it at the top? Give the difference in {what} between the best two of {next(s)}",
            f"Here are the final {what}: {next(s)}. By how many did the winner win?",
        ),
        think=f"The lead of the first: sort the {what} from high to low and subtract the second from the first.",
        code=f"data = {n.code}\nvalues = sorted(data.values(), reverse=True)\nprint(values[0] - values[1])",
        answer=str(n.amounts[first] - n.amounts[second]),
    )


def all_winners(rng: random.Random) -> Draft:
    n = named(rng, 4, 6)
    amounts = dict(n.amounts)
    top = max(amounts.values())
    for name in rng.sample(list(amounts), rng.choice((1, 2, 2, 3))):
        amounts[name] = top
    s, what = spelled(amounts), n.what
    return Draft(
        phrasings=(
            f"Who or what has the most {what}? List everyone who ties: {next(s)}",
            f"List all {n.kinds} that share the highest number of {what}: {next(s)}",
            f"everyone tied for the most {what}: {next(s)}",
            f"{lines(amounts)}\nwhich {n.kinds} are in first place (could be more than one)",
            f"There may be several winners. Which {n.kinds} have the maximum of {what}? {next(s)}",
            f"The {what} were {next(s)}. Name every {n.kind} with the top number.",
            f"Give a list of the {n.kinds} that reached the maximum: {next(s)}",
            f"all names with the highest value in {next(s)}",
            f"Find the most {what} and then all the {n.kinds} that have exactly as many: {next(s)}",
            f"I want to honour all first places. Which {n.kinds} are they? {next(s)}",
            f"Are there ties at the top? List the {n.kinds} with the most {what} of {next(s)}",
            f"Please name each {n.kind} whose {what} equal the largest amount.\n{lines(amounts)}",
            f"All joint leaders by {what}, as a list: {next(s)}",
            f"Which {n.kinds} share first place with these {what}: {next(s)}? Give a list of names.",
        ),
        think=f"Everyone with the most {what}: find the largest amount and list all names that have it.",
        code=(
            f"data = {json.dumps(amounts)}\nbest = max(data.values())\n"
            "print([name for name, amount in data.items() if amount == best])"
        ),
        answer=str([name for name in amounts if not any(other > amounts[name] for other in amounts.values())]),
    )


def closest_guess(rng: random.Random) -> Draft:
    thing, low, high = rng.choice(
        (
            ("sweets are in the jar", 100, 900), ("grams the pumpkin weighs", 2000, 9000),
            ("steps the tower has", 80, 600),
            ("minutes the drive takes", 25, 120), ("pages the book has", 150, 800), ("people came", 60, 2000),
        )
    )  # fmt: skip
    true = rng.randint(low, high)
    names = rng.sample(NAMES, rng.randint(3, 5))
    offsets = rng.sample(range(1, true // 4), len(names))
    guesses = {name: true + rng.choice((-1, 1)) * off for name, off in zip(names, offsets, strict=True)}
    s = spelled(guesses)
    return Draft(
        phrasings=(
            f"who guessed closest to {true}: {next(spelled(guesses))}",
            f"We guessed how many {thing}: {next(s)}. The real number is {true}. Who was closest?",
            f"Whose guess is nearest to {true}? {next(s)}",
            f"closest guess to {true}: {next(s)}",
            f"{lines(guesses)}\nthe right answer was {true}, who wins",
            f"The correct number is {true}. Which person of {next(s)} came closest?",
            f"Guesses: {next(s)}. Actual value: {true}. Name the best guesser.",
            f"It turned out to be {true}. Who was least far off with these guesses? {next(s)}",
            f"In a guessing game the answer was {true} and the guesses were {next(s)}. Who won?",
            f"Find the person whose estimate differs least from {true}: {next(s)}",
            f"our estimates were {next(s)} and it was {true}, whose was the best one",
            f"Everyone estimated how many {thing}.\n{lines(guesses)}\nIn fact it is {true}. Who gets the prize?",
            f"{next(s)} - target {true}. Who is nearest, above or below?",
            f"Who made the smallest mistake if the true value is {true} and they said {next(s)}?",
            f"The jury counted {true}. With guesses of {next(s)}, which name should be called out as the winner?",
        ),
        think=f"The closest guess: take the name whose guess has the smallest absolute difference to {true}.",
        code=f"guesses = {json.dumps(guesses)}\nprint(min(guesses, key=lambda name: abs(guesses[name] - {true})))",
        answer=names[offsets.index(min(offsets))],
    )


def above_average_names(rng: random.Random) -> Draft:
    n = named(rng, 3, 6)
    over = rng.random() < 0.7
    above, more, sign = ("above", "more", ">") if over else ("below", "fewer", "<")
    mean = Fraction(sum(n.amounts.values()), len(n.amounts))
    if mean in n.amounts.values():
        return above_average_names(rng)
    s, what = spelled(n.amounts), n.what
    return Draft(
        phrasings=(
            f"We had {next(spelled(n.amounts))}. Which of these lie {above} the average of all? A list.",
            f"Take the mean of {next(spelled(n.amounts))}; who or what is {above} it?",
            f"{next(spelled(n.amounts))} - which are {above} average",
            f"Which {n.kinds} were {above} average: {next(spelled(n.amounts))}?",
            f"Which {n.kinds} are {above} average? {next(s)}",
            f"List the {n.kinds} with {more} {what} than the average: {next(s)}",
            f"{above} average in {next(s)}",
            f"{lines(n.amounts)}\n\nwhich of these are {above} the mean",
            f"The {what} were {next(s)}. Name every {n.kind} that had {more} than the mean.",
            f"Give me a list of the names {above} the average of {next(s)}",
            f"Take the average {what} of {next(s)}. Which {n.kinds} lie {above} it?",
            f"who or what is {above} average here: {next(s)}",
            f"I want to see the {n.kinds} whose {what} are {above} the average of the group: {next(s)}",
            f"Compare each {n.kind} to the mean and list those {above} it.\n{lines(n.amounts)}",
            f"Which ones have {more} {what} than average? {next(s)}",
            f"Keep all {n.kinds} {above} the arithmetic mean of {next(s)}",
            f"Names only, please: {n.kinds} with {above}-average {what} in {next(s)}",
            f"Who or what did {'better' if over else 'worse'} than the mean of all the {what} in {next(s)}? Give a"
            " list.",
        ),
        think=f"The names {above} average: compute the mean of the {what} and list those with {more}.",
        code=(
            f"data = {n.code}\nmean = sum(data.values()) / len(data)\n"
            f"print([name for name, amount in data.items() if amount {sign} mean])"
        ),
        answer=str([name for name, amount in n.amounts.items() if amount != mean and (amount > mean) == over]),
    )
