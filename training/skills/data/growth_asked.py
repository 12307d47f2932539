"""Growth, progress and targets by name or period: who improved most, which year grew most, when a goal is passed."""

from __future__ import annotations

import itertools
import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import MONTHS, lines, spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import GOODS, NAMES, integers, joined


def improved_most(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.randint(2, 4))
    gains = rng.sample(range(1, 35), len(names))
    before = [rng.randint(30, 65) for _ in names]
    rows = [(name, b, b + gain) for name, b, gain in zip(names, before, gains, strict=True)]
    said = ", ".join(f"{name} {b} to {a}" for name, b, a in rows)
    arrows = ", ".join(f"{name}: {b} -> {a}" for name, b, a in rows)
    text = "\n".join(f"{name} {b} {a}" for name, b, a in rows)
    return Draft(
        phrasings=(
            f"Who improved the most? {said}",
            f"who improved most: {arrows}",
            f"{said} - whose score rose the most",
            f"{text}\nthe first number is before, the second after. who gained most",
            f"Which student made the most progress? {arrows}",
            f"Scores before and after: {said}. Name the one with the biggest gain.",
            f"biggest improvement in {arrows}",
            f"From the first to the second test they went {said}. Who got better by the most points?",
            f"I give a prize for progress. Who gets it? {said}",
        ),
        think="The most progress: take the name with the largest difference of after and before.",
        code=(
            f"scores = {json.dumps({name: [b, a] for name, b, a in rows})}\n"
            "print(max(scores, key=lambda n: scores[n][1] - scores[n][0]))"
        ),
        answer=names[gains.index(sorted(gains)[-1])],
    )


def average_improvement(rng: random.Random) -> Draft:
    before = [rng.randint(30, 80) for _ in range(rng.choice((2, 4, 4, 5)))]
    gains = [rng.randint(-3, 20) for _ in before]
    after = [b + gain for b, gain in zip(before, gains, strict=True)]
    mean = Fraction(sum(gains), len(gains))
    if mean <= 0:
        return average_improvement(rng)
    x, y = further(before), further(after)
    return Draft(
        phrasings=(
            f"What is the average improvement? before {next(x)}, after {next(y)}",
            f"average improvement: before {next(x)} after {next(y)}",
            f"Before: {next(x)}. After: {next(y)}. By how much did they improve on average?",
            f"mean gain from {before} to {after}",
            f"{before} before and {after} after - average change",
            f"The pupils had {next(x)} and now {next(y)}. How many points did they gain on average?",
            f"How much did the scores go up on average from {next(x)} to {next(y)}?",
            f"average difference after minus before, {before} and {after}",
            f"Old values {next(x)}, new values {next(y)}. What is the mean increase?",
        ),
        think="The average gain: subtract each before from its after and take the mean of the differences.",
        code=(f"before = {before}\nafter = {after}\nprint(sum(a - b for a, b in zip(after, before)) / len(before))"),
        answer=str(float(mean)),
    )


def best_growth_year(rng: random.Random) -> Draft:
    start, count = rng.randint(2012, 2020), rng.randint(4, 5)
    values = [rng.randint(10, 40) * 10]
    for _ in range(count - 1):
        values.append(values[-1] + rng.randint(-4, 15) * 10)
    data = {str(start + i): value for i, value in enumerate(values)}
    rates = [Fraction(b, a) if a > 0 else Fraction(0) for a, b in itertools.pairwise(values)]
    if min(values) <= 0 or rates.count(max(rates)) > 1 or max(rates) <= 1:
        return best_growth_year(rng)
    s = spelled(data)
    return Draft(
        phrasings=(
            f"Which year had the largest growth in percent? {next(s)}",
            f"year with the highest growth rate: {next(s)}",
            f"In which year did it grow the most in percent over the year before? {next(s)}",
            f"{next(s)} - best year by percentage growth",
            f"{lines(data)}\nwhich year grew fastest (percent)",
            f"Our sales by year: {next(s)}. In which year was the percentage growth highest?",
            f"Find the year with the biggest percent increase on the previous year: {next(s)}",
            f"Which year had the strongest year-over-year growth rate? {next(s)}",
            f"by growth in %, what was the best year of {next(s)}",
        ),
        think="The best year: divide each value by the one before and take the year with the largest ratio.",
        code=(
            f"data = {json.dumps(data)}\nyears = list(data)\n"
            "print(max(years[1:], key=lambda y: data[y] / data[years[years.index(y) - 1]]))"
        ),
        answer=str(start + 1 + rates.index(max(rates))),
    )


def growth_by_year(rng: random.Random) -> Draft:
    start, count = rng.randint(2015, 2022), rng.randint(3, 4)
    values = [rng.randint(4, 40) * 10 for _ in range(count)]
    data = {str(start + i): value for i, value in enumerate(values)}
    changes = [Fraction(100 * b, a) - 100 for a, b in itertools.pairwise(values)]
    if any(tied(change, 1) or change == 0 for change in changes):
        return growth_by_year(rng)
    s = spelled(data)
    pairs = zip(list(data)[1:], changes, strict=True)
    return Draft(
        phrasings=(
            f"What is the growth in percent for each year, to 1 decimal? One line per year. {next(s)}",
            f"year over year growth in percent, 1 decimal, one line a year: {next(s)}",
            f"Yearly change in %, 1 decimal, each year on its own line: {next(s)}",
            f"{lines(data)}\ngrowth per year in percent, 1 decimal, one line each",
            f"By how many percent did it change each year? {next(s)} (1 decimal, one year per line)",
            f"Print every year after the first with its growth in percent, 1 decimal: {next(s)}",
            f"Our sales: {next(s)}. List the yearly growth rates in percent to 1 decimal, line by line.",
            f"yoy growth of {next(s)}, percent with 1 decimal, a line per year",
            f"I need the annual growth for {next(s)}: one line per year, in percent with 1 decimal.",
        ),
        think="The growth of a year: the change from the year before, divided by that and times 100.",
        code=(
            f"data = {json.dumps(data)}\nold = None\nfor year, new in data.items():\n    if old:\n"
            '        print(f"{year}: {(new - old) * 100 / old:.1f}%")\n    old = new'
        ),
        answer="\n".join(f"{year}: {float(change):.1f}%" for year, change in pairs),
    )


def months_with(rng: random.Random) -> Draft:
    start, count = rng.randint(0, 6), rng.randint(3, 6)
    months = [month[:3] for month in MONTHS[start : start + count]]
    data = {month: rng.randint(-20, 40) * 10 or 10 for month in months}
    want, sign, others = rng.choice(
        (("lose money", "<", "a loss"), ("lose money", "<", "a loss"), ("make a profit", ">", "a profit"))
    )
    names = [month for month, value in data.items() if (abs(value) != value) == (sign == "<")]
    if not names:
        return months_with(rng)
    s = (form.replace(" - ", ": ") for form in spelled(data))
    return Draft(
        phrasings=(
            f"In which months did we {want}? {next(s)}",
            f"which months show {others}: {next(s)}",
            f"{next(s)} - months with {others}",
            f"{lines(data)}\nwhen did we {want}",
            f"List the months with {others}: {next(s)}",
            f"Our results by month: {next(s)}. When did we {want}?",
            f"Profit (negative is loss): {next(s)}. Name the months with {others}.",
            f"Which months are {'below' if sign == '<' else 'above'} zero? {next(s)}",
            f"months where we {want}, please: {next(s)}",
        ),
        think=f"Months with {others}: list those whose number is {'below' if sign == '<' else 'above'} 0.",
        code=f"data = {json.dumps(data)}\nprint([month for month, x in data.items() if x {sign} 0])",
        answer=str(names),
    )


def money_left_after(rng: random.Random) -> Draft:
    budget, count = rng.randint(10, 90) * 10, rng.randint(3, 5)
    spent = [rng.randint(5, budget // count) for _ in range(count)]
    s, start = further(spent), budget
    for amount in spent:
        start -= amount
    who = rng.choice(NAMES)
    return Draft(
        phrasings=(
            f"budget {budget}, spent {next(s)}. what's left?",
            f"I had {budget} and spent {next(s)}. How much is left?",
            f"{budget} minus {next(s)}: what remains?",
            f"How much of my {budget} budget is left after paying {next(s)}?",
            f"left over from {budget} after {next(s)}",
            f"{who} has {budget} for the month and pays {next(s)}. What remains?",
            f"Our budget is {budget}. So far we spent {next(s)}. How much do we still have?",
            f"money left: start {budget}, expenses {next(s)}",
            f"Take {next(s)} off a budget of {budget}. How much can I still spend?",
        ),
        think=f"What is left: {budget} less the sum of what was spent.",
        code=f"spent = {spent}\nprint({budget} - sum(spent))",
        answer=str(start),
    )


def sum_over_limit(rng: random.Random) -> Draft:
    costs = integers(rng, 5, 90, 3, 5)
    limit = sum(costs) + rng.choice((-1, 1)) * rng.randint(1, 25)
    if limit <= 10:
        return sum_over_limit(rng)
    s, plus = further(costs), " + ".join(map(str, costs))
    what = rng.choice(("budget", "limit", "allowance"))
    left = limit
    for cost in costs:
        left -= cost
    return Draft(
        phrasings=(
            f"Is {plus} over my {what} of {limit}? Yes or no",
            f"My {what} is {limit}. I buy things for {next(s)}. Am I over it? yes or no",
            f"does {next(s)} come to more than {limit}? yes/no",
            f"{plus} more than {limit}? yes or no",
            f"Do {next(s)} together exceed {limit}? Answer yes or no.",
            f"Is the sum of {next(s)} above {limit}? Say yes or no.",
            f"I may spend {limit} and my bills are {next(s)}. Is that too much, yes or no?",
            f"{what} {limit}, costs {next(s)} - over the {what}, yes or no",
            f"Yes or no: the total of {next(s)} goes beyond {limit}",
        ),
        think=f"Whether it is over {limit}: add the numbers and compare.",
        code=f'costs = {costs}\nprint("yes" if sum(costs) > {limit} else "no")',
        answer="yes" if left < 0 else "no",
    )


def best_margin(rng: random.Random) -> Draft:
    names = rng.sample(rng.choice((GOODS, ("A", "B", "C", "D"))), rng.randint(2, 3))
    rows = {name: (cost := rng.randint(3, 40), cost + rng.randint(1, 30)) for name in names}
    margins = {name: Fraction(price - cost, price) for name, (cost, price) in rows.items()}
    if len(set(margins.values())) < len(margins):
        return best_margin(rng)
    said = ", ".join(f"{name} sells for {price} and costs {cost}" for name, (cost, price) in rows.items())
    short = "; ".join(f"{name}: price {price}, cost {cost}" for name, (cost, price) in rows.items())
    text = "\n".join(f"{name},{price},{cost}" for name, (cost, price) in rows.items())
    return Draft(
        phrasings=(
            f"Which product has the best margin in percent of the price? {said}",
            f"best percentage margin: {short}",
            f"Which one has the highest profit margin in percent? {short}",
            f"product,price,cost\n{text}\nhighest margin in percent of the price",
            f"{said} - which has the largest margin as a percentage of its price?",
            f"I sell these: {short}. Where is my margin (percent of price) the highest?",
            f"Name the product whose profit is the largest share of its price: {short}",
            f"Compare profit margins in %: {said}. Which is best?",
            f"top product by margin percentage, {short}",
        ),
        think="The best margin: divide price minus cost by the price, and take the product with the largest.",
        code=(
            f"data = {json.dumps({name: [price, cost] for name, (cost, price) in rows.items()})}\n"
            "print(max(data, key=lambda n: (data[n][0] - data[n][1]) / data[n][0]))"
        ),
        answer=sorted(margins, key=lambda name: margins[name])[-1],
    )


def below_me_percent(rng: random.Random) -> Draft:
    others = rng.sample(range(40, 100), rng.choice((4, 5, 8, 10)))
    mine = rng.choice([n for n in range(50, 100) if n not in others])
    low = [n for n in others if n < mine]
    s = further(others)
    share = Fraction(100 * len(low), len(others))
    return Draft(
        phrasings=(
            f"My score is {mine}. The others got {next(s)}. What percent of them did I beat?",
            f"What percentage of {next(s)} is below my {mine}?",
            f"I have {mine}, others {next(s)} - what percent are lower than me",
            f"what percentile is {mine}, as the percent of these below it: {next(s)}",
            f"Percent of the others that scored less than {mine}: {next(s)}",
            f"With {mine} points, how many percent of the class ({next(s)}) did worse than I?",
            f"percent below {mine} in {next(s)}",
            f"The rest of my class had {next(s)}. I had {mine}. I was better than what percent?",
            f"How many percent of {next(s)} lie under {mine}?",
        ),
        think=f"Percent below {mine}: count the smaller numbers, times 100, by how many there are.",
        code=f"others = {others}\nprint(sum(n < {mine} for n in others) * 100 / len(others))",
        answer=str(float(share)),
    )


def products_for_share(rng: random.Random) -> Draft:
    sales = [rng.randint(1, 60) for _ in range(rng.randint(4, 6))]
    goal = rng.choice((50, 60, 75, 80, 80, 90))
    what = rng.choice(("products", "customers", "regions"))
    whole, need = sum(sales), 0
    while sum(sorted(sales)[::-1][:need]) * 100 < goal * whole:
        need += 1
    s = further(sales)
    return Draft(
        phrasings=(
            f"How many {what} make up {goal}% of sales, largest first: {next(s)}?",
            f"pareto: how many {what} make up {goal}% of sales, largest first? {next(s)}",
            f"fewest {what} that reach {goal} percent of the total: {next(s)}",
            f"{next(s)} - how many of the biggest give {goal}% of the sum",
            f"The sales of our {what} are {next(s)}. How few of them already bring in {goal}%?",
            f"Starting with the biggest, how many {what} do I need for {goal}% of {next(s)} in total?",
            f"smallest number of {what} with at least {goal}% of the whole: {next(s)}",
            f"How many of {next(s)}, taken from the top, add up to {goal} percent or more of everything?",
            f"Do a Pareto count for {goal}%: {what} with sales {next(s)}",
        ),
        think=f"From the largest on, add up until at least {goal}% of the total is reached, and count.",
        code=(
            f"sales = sorted({sales}, reverse=True)\ntotal = count = 0\n"
            f"while total * 100 < {goal} * sum(sales):\n    total += sales[count]\n    count += 1\nprint(count)"
        ),
        answer=str(need),
    )


def mean_to_total(rng: random.Random) -> Draft:
    count, mean = rng.randint(3, 30), rng.randint(5, 90)
    things = rng.choice(("numbers", "scores", "values", "tests", "days"))
    total = sum([mean] * count)
    return Draft(
        phrasings=(
            f"The mean of {count} {things} is {mean}. What is their sum?",
            f"{count} {things} average {mean}. what do they add up to",
            f"sum of {count} {things} with mean {mean}",
            f"If the average of {count} {things} is {mean}, what is the total?",
            f"average {mean}, {count} {things}: total?",
            f"I know the mean is {mean} and there are {count} {things}. Find the sum.",
            f"What is the total of {count} {things} that have an average of {mean}?",
            f"My {count} {things} have a mean of {mean}. How much is that in total?",
            f"mean = {mean}, n = {count}. Calculate the sum of the {things}",
        ),
        think=f"The sum: the mean {mean} times the number {count}.",
        code=f"print({mean} * {count})",
        answer=str(total),
    )


def mean_against_median(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 60, 3, 7)
    ordered, n = sorted(numbers), len(numbers)
    middle = Fraction(ordered[(n - 1) // 2] + ordered[n // 2], 2)
    mean = Fraction(sum(numbers), n)
    if mean == middle:
        return mean_against_median(rng)
    s = further(numbers)
    teller, _, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"The houses in {teller.name}'s street sold for {next(further(numbers))} ten thousands. Which is"
            f" larger, the mean or the median of these?",
            f"Is the mean or the median of {next(s)} higher?",
            f"Which is larger for {next(s)}, mean or median?",
            f"mean or median higher: {next(s)}",
            f"{next(s)} - which one is greater, mean or median",
            f"Compare the mean with the median of {next(s)} and name the larger one (mean or median).",
            f"For the data {next(s)}, is the mean above the median? Answer with the higher one, mean or median.",
            f"what is bigger in {next(s)}, the mean or the median",
            f"My values are {next(s)}. Say which is higher: mean or median.",
            f"Of mean and median, which has the higher value for {joined(numbers)}?",
        ),
        think="Which is higher: compute mean and median and compare.",
        code=(
            f"import statistics\nx = {numbers}\n"
            'print("mean" if statistics.mean(x) > statistics.median(x) else "median")'
        ),
        answer="mean" if mean > middle else "median",
    )
