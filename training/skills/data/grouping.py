"""Amounts by name where names repeat: grouped in plain Python and with pandas."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.vocabulary import DAYS
from training.skills.wording import CITIES, GOODS, NAMES, joined

COSTS = ("rent", "food", "travel", "fuel", "phone", "insurance", "clothes", "books")


def grouped(rng: random.Random) -> tuple[list[tuple[str, int]], str, str]:
    """Name and amount pairs in which names repeat; as people write them; as a Python literal."""
    names = rng.sample(rng.choice((NAMES, GOODS, CITIES, DAYS, COSTS)), rng.randint(2, 3))
    picks = [*names, *rng.choices(names, k=rng.randint(1, 3))]
    rng.shuffle(picks)
    pairs = [(name, rng.randint(1, rng.choice((20, 200)))) for name in picks]
    said = ", ".join(f"{name}: {amount}" for name, amount in pairs)
    literal = "[" + ", ".join(f'("{name}", {amount})' for name, amount in pairs) + "]"
    return pairs, said, literal


def group_sums(rng: random.Random) -> Draft:
    pairs, said, literal = grouped(rng)
    sums = {name: sum(amount for other, amount in pairs if other == name) for name, _ in pairs}
    bare = ", ".join(f"{name} {amount}" for name, amount in pairs)
    teller, _, _ = tellers(pairs)
    return Draft(
        phrasings=(
            f"{teller.name}'s orders come with a name and an amount: {bare}. The boss wants the total for each"
            f" name, as a dictionary. What is it?",
            f"Orders: {', '.join(f'({name}, {amount})' for name, amount in pairs)}. What does each name come to,"
            " as a dict?",
            f"Several entries per name - {bare}. How much did each one get in total? Dictionary, please.",
            f"Sales list: {bare}. How much is that for each of them altogether, as a dictionary?",
            f"Total for each group, as a dictionary: {bare}",
            f"group by name and sum the numbers, as a dictionary: {bare}",
            f"Here are group and amount: {bare}. What is the total per group, as a dictionary?",
            f"Sum by category: {said}",
            f"total for each: {said}",
            f"{said} - add up what belongs together",
            f"What is the total per name in {said}?",
            f"Sum the amounts by name: {said}",
            f"totals by name for {said}",
            f"Group {literal} by name and add up the amounts",
            f"Our sales were {said}. How much is it in total for each?",
            f"add up these amounts per key {said}",
            f"Here are the entries: {said}. Combine the ones with the same label by adding them.",
            f"A cashier wrote down {said}. Give a dictionary with the total of each name.",
            f"{said} - add up per name",
            f"I need the total of each name in {said}",
            f"sum per name: {said}",
            f"What does each one come to in total: {said}?",
            f"Expenses were noted as {said}. What is the total for each?",
            f"Some names occur more than once in {said}. Give every name with its total.",
            f"Add the numbers that belong to the same name: {said}",
            f"Here is my list: {said}. How much is it for each name altogether?",
            f"Group by name and sum: {said}",
            f"Show a dictionary of name to total for {said}",
            f"group {literal} by the first item and sum the second",
            f"Total up {said} for every name separately.",
            f"For each name in {said}, what do the numbers add up to?",
            f"Given {said}, compute the total for each name.",
        ),
        think="A total for each name: keep a dictionary of totals and add each amount to its name.",
        code=(
            f"pairs = {literal}\ntotals = {{}}\nfor name, amount in pairs:\n"
            "    totals[name] = totals.get(name, 0) + amount\nprint(totals)"
        ),
        answer=str(sums),
    )


def group_total_of(rng: random.Random) -> Draft:
    pairs, said, literal = grouped(rng)
    name = rng.choice(pairs)[0]
    return Draft(
        phrasings=(
            f"how much is {name} in total? {said}",
            f"{said} - only {name}, added up",
            f"What is the total for {name} in {said}?",
            f"Sum the amounts of {name}: {said}",
            f"total of {name} in {said}",
            f"How much does {name} add up to in {said}?",
            f"The ledger says {said}. What is {name}'s total?",
            f"add up all the {name} entries in {said}",
            f"From {literal}, add the amounts that belong to {name}",
            f"{said} - how much is {name} in total?",
            f"I need the total of just {name} in {said}",
            f"sum only {name}: {said}",
            f"What does {name} come to altogether: {said}?",
            f"Expenses were noted as {said}. What is the total for {name} alone?",
            f"{name} can occur more than once in {said}. What is the sum for {name}?",
            f"Add only the numbers that belong to {name}: {said}",
            f"Here is my list: {said}. How much is it for {name} altogether?",
            f"In {said}, add the amounts behind {name} and leave out the others.",
            f"How much for {name} in all? {said}",
            f"Total up {said}, but only for {name}.",
            f"Ignore everything except {name} in {said}. What is the sum?",
            f"Given the records {said}, how much is it altogether for {name}?",
            f"Find the sum of all amounts for {name} in {said}.",
        ),
        think=f"The total of one name: add the amounts whose name is {name}.",
        code=f'pairs = {literal}\nprint(sum(amount for name, amount in pairs if name == "{name}"))',
        answer=str(sum(dict(enumerate(amount * (other == name) for other, amount in pairs)).values())),
    )


def group_averages(rng: random.Random) -> Draft:
    pairs, said, literal = grouped(rng)
    groups = {name: [amount for other, amount in pairs if other == name] for name, _ in pairs}
    means = {name: round(float(Fraction(sum(group), len(group))), 2) for name, group in groups.items()}
    bare = ", ".join(f"{name} {amount}" for name, amount in pairs)
    teller, _, _ = tellers(pairs)
    return Draft(
        phrasings=(
            f"{teller.name} has a table with a name and a number in each row: {bare}. What is the average for"
            f" each name, to 2 decimals, as a dictionary?",
            f"The entries are {', '.join(f'({name}, {amount})' for name, amount in pairs)}. Mean per name, 2"
            " decimals, dict?",
            f"What is the average for each of them, to 2 decimals, as a dictionary? {bare}",
            f"Mean for each group, 2 decimals, as a dictionary: {bare}",
            f"group by name and take the average to 2 decimals, as a dictionary: {bare}",
            f"average of each group, 2 decimals: {said}",
            f"{said} - mean for each, 2 decimals",
            f"What is the average per name in {said}? Round to 2 decimals.",
            f"Average the amounts by name, rounded to 2 decimals: {said}",
            f"mean per group for {said} (2 decimals)",
            f"Group {literal} by name and take the mean of each group to 2 decimals",
            f"The ratings are {said}. What average did each get, to 2 decimals?",
            f"avg by key {said} rounded to 2 decimals",
            f"For each name in {said}, what is the mean of its numbers? 2 decimals.",
            f"Calculate the average of every group, with 2 decimals: {said}",
            f"Given {said}, compute the average for each name, rounded to 2 decimals.",
        ),
        think="An average for each name: collect the amounts of each name and take their mean.",
        code=(
            f"pairs = {literal}\ngroups = {{}}\nfor name, amount in pairs:\n"
            "    groups.setdefault(name, []).append(amount)\n"
            "print({name: round(sum(g) / len(g), 2) for name, g in groups.items()})"
        ),
        answer=str(means),
    )


def pandas_group_by(rng: random.Random) -> Draft:
    pairs, said, _ = grouped(rng)
    names, amounts = [name for name, _ in pairs], [amount for _, amount in pairs]
    function, verb = rng.choice((("sum", "total"), ("max", "largest"), ("min", "smallest")))
    result = {}
    for name in sorted(set(names)):
        own = sorted(amount for other, amount in pairs if other == name)
        result[name] = {"sum": sum(own), "max": own[-1], "min": own[0]}[function]
    listed_names = json.dumps(names)
    teller, _, _ = tellers(names, amounts)
    return Draft(
        phrasings=(
            f"{teller.name}'s spreadsheet has the names {joined(names)} and the amounts {joined(amounts)}, row"
            f" by row. Using pandas, what is the {verb} amount for each name? As a dict.",
            f"With pandas, group name = {listed_names}, amount = {amounts} by name, {function} of amount, as a dict.",
            f"df has name {listed_names} and amount {amounts}. The {function} of each name, as a dict?",
            f"Use pandas to group {said} by name and give the {verb} amount of each as a dict.",
            f"With pandas, compute the {verb} amount per name: {said}",
            f"pandas groupby {function} of {said}",
            f"Group by name with pandas and take the {function} of amount: names {listed_names}, amounts {amounts}",
            f"I have a dataframe with name = {listed_names} and amount = {amounts}. What is the {verb} per name?",
            f"pandas: {verb} per group for {said}, as a dictionary",
            f"Put {said} in a DataFrame and find each name's {verb} amount.",
            f"Using pandas groupby, what is the {verb} of each name in {said}?",
            f"Use pandas to find the {verb} amount for each name in {said}.",
        ),
        think=f"Make a data frame, group it by name and take the {function} of the amounts.",
        code=(
            f'import pandas as pd\ndf = pd.DataFrame({{"name": {listed_names}, "amount": {amounts}}})\n'
            f'print(df.groupby("name")["amount"].{function}().to_dict())'
        ),
        answer=str(result),
    )
