"""Summaries of one list beyond mean and deviation: spread measures, ranks, means of parts."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.spread import squared_deviations
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import NAMES, integers, joined, listed, rounding, series


def five_number_summary(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 99), 4 * rng.randint(1, 2) + 1)
    said, ordered, step = listed(rng, numbers), sorted(numbers), (len(numbers) - 1) // 4
    return Draft(
        phrasings=(
            f"What is the five-number summary of {next(said)}, with inclusive quartiles?",
            f"Give minimum, Q1, median, Q3 and maximum of {next(said)} as a list (inclusive method).",
            f"five number summary {next(said)}, inclusive",
            f"Which five values would a box plot of {next(said)} show, its quartiles by the inclusive method?",
            f"Here are waiting times in minutes: {next(said)}. Find their five-number summary by the inclusive method.",
            f"min, quartiles (inclusive), median and max of {next(said)} in one list",
            f"For the data {next(said)}, list the smallest value, the three inclusive quartiles and the largest value.",
            f"Could you compute the five-number summary for {next(said)}, quartiles as numpy has them, please?",
            f"I want to draw a box-and-whisker plot of {next(said)}. Which five numbers do I need (inclusive"
            " quartiles)?",
            f"Find the five-number summary of the list {next(said)}, using inclusive quartiles.",
        ),
        think=f"Sort the {len(numbers)} values and take minimum, quartiles and maximum.",
        code=(
            f"import statistics\nnumbers = {numbers}\n"
            'quartiles = statistics.quantiles(numbers, n=4, method="inclusive")\n'
            "print([min(numbers), *quartiles, max(numbers)])"
        ),
        answer=str([ordered[0], *(float(ordered[k * step]) for k in (1, 2, 3)), ordered[-1]]),
    )


def mean_absolute_deviation(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 90, 4, 7)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    exact = [Fraction(number) for number in numbers]
    centre = sum(exact, Fraction(0)) / len(exact)
    above = sum((value - centre for value in exact if value > centre), Fraction(0))
    if tied(2 * above / len(exact), places):
        return mean_absolute_deviation(rng)
    return Draft(
        phrasings=(
            f"What is the mean absolute deviation of {next(said)}{next(ask)}?",
            f"Calculate the MAD (mean absolute deviation from the mean) of {next(said)}{next(ask)}",
            f"mean absolute deviation {next(said)}{next(ask)}",
            f"On average, how far are {next(said)} from their mean{next(ask)}?",
            f"Find the average distance from the mean for {next(said)}{next(ask)}",
            f"average absolute deviation of these numbers: {next(said)}{next(ask)}",
            f"We waited {next(said)} minutes. How large is their mean absolute deviation{next(ask)}?",
            f"whats the mean deviation around the mean in {next(said)}{next(ask)}",
            f"Could you work out the mean absolute deviation for {next(said)}{next(ask)}?",
            f"Compute the mean absolute deviation of the list {next(said)}{next(ask)}.",
        ),
        think=f"The mean absolute deviation: average the distances of the {len(numbers)} values from their mean.",
        code=(
            f"numbers = {numbers}\nmean = sum(numbers) / len(numbers)\n"
            f"print(round(sum(abs(x - mean) for x in numbers) / len(numbers), {places}))"
        ),
        answer=str(round(float(2 * above / len(exact)), places)),
    )


def variation_coefficient(rng: random.Random) -> Draft:
    numbers = integers(rng, 20, 120, 4, 7)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    if len(set(numbers)) == 1:
        return variation_coefficient(rng)
    deviation = math.sqrt(squared_deviations([float(n) for n in numbers]) / (len(numbers) - 1))
    return Draft(
        phrasings=(
            f"What is the coefficient of variation of {next(said)} in percent, with the sample deviation{next(ask)}?",
            f"Calculate the coefficient of variation (sample SD over mean, in %) of {next(said)}{next(ask)}",
            f"CV in percent of {next(said)}{next(ask)}",
            f"Express the sample standard deviation of {next(said)} as a percentage of the mean{next(ask)}",
            f"Daily orders were {next(said)}. How large is the coefficient of variation in percent{next(ask)}?",
            f"coefficient of variation % for {next(said)}{next(ask)}",
            f"Relative to the mean, how big is the sample standard deviation of {next(said)}, in percent{next(ask)}?",
            f"Please find the relative standard deviation in percent for the list {next(said)}{next(ask)}",
            f"My scale gave {next(said)}. What is the relative sample deviation in percent{next(ask)}?",
            f"Compute the coefficient of variation in percent for {next(said)}{next(ask)}.",
        ),
        think="The coefficient of variation: divide the sample standard deviation by the mean and multiply by 100.",
        code=(
            f"import statistics\nnumbers = {numbers}\n"
            f"print(round(statistics.stdev(numbers) / statistics.mean(numbers) * 100, {places}))"
        ),
        answer=str(round(100 * deviation * len(numbers) / sum(numbers), places)),
    )


def standard_error(rng: random.Random) -> Draft:
    what, numbers = series(rng, 4, 8)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    if len(set(numbers)) == 1:
        return standard_error(rng)
    n = len(numbers)
    return Draft(
        phrasings=(
            f"What is the standard error of the mean of {next(said)}{next(ask)}?",
            f"Calculate the standard error of the mean for {next(said)}{next(ask)}",
            f"SEM of {next(said)}{next(ask)}",
            f"A sample of {what} is {next(said)}. Find the standard error of its mean{next(ask)}.",
            f"standard error of the mean {next(said)}{next(ask)}",
            f"How uncertain is the mean of {next(said)}? Give its standard error{next(ask)}.",
            f"From the measurements {next(said)}, estimate the standard error of the mean{next(ask)}",
            f"Could you give me the standard error for the sample {next(said)}{next(ask)}?",
            f"Divide the sample deviation of {next(said)} by the root of the sample size{next(ask)}",
            f"Compute the standard error of the mean of the {what} {next(said)}{next(ask)}.",
        ),
        think=f"The standard error: divide the sample standard deviation by the square root of {n} values.",
        code=(
            f"import math\nimport statistics\nnumbers = {numbers}\n"
            f"print(round(statistics.stdev(numbers) / math.sqrt(len(numbers)), {places}))"
        ),
        answer=str(round(math.sqrt(squared_deviations(numbers) / (n * (n - 1))), places)),
    )


def midrange(rng: random.Random) -> Draft:
    what, numbers = series(rng)
    said, ordered = listed(rng, numbers), sorted(Fraction(str(number)) for number in numbers)
    return Draft(
        phrasings=(
            f"What is the midrange of {next(said)}?",
            f"Find the midrange of these {what}: {next(said)}",
            f"midrange {next(said)}",
            f"Which value lies halfway between the smallest and the largest of {next(said)}?",
            f"The {what} were {next(said)}. What is their midrange?",
            f"average of the minimum and the maximum of {next(said)}",
            f"Calculate (max + min) / 2 for {next(said)}.",
            f"Take the lowest and highest of {next(said)} and give their mean.",
            f"Could you tell me the mid-range of the list {next(said)}?",
            f"Compute the midrange of the data {next(said)}.",
        ),
        think="The midrange: add the largest and the smallest value and halve the sum.",
        code=f"numbers = {numbers}\nprint(round((max(numbers) + min(numbers)) / 2, 4))",
        answer=str(float((ordered[0] + ordered[-1]) / 2)),
    )


def trimmed_mean(rng: random.Random) -> Draft:
    numbers = integers(rng, 1, 60, 5, 8)
    cut, who = rng.choice((1, 1, 1, 2)), rng.choice(NAMES)
    said, (places, ask) = listed(rng, numbers), rounding(rng)
    if cut == 2 and len(numbers) < 6:
        numbers.append(rng.randint(1, 60))
        said = listed(rng, numbers)
    left = list(numbers)
    for _ in range(cut):
        left.remove(max(left))
        left.remove(min(left))
    ends = "the highest and the lowest value" if cut == 1 else f"the {cut} highest and the {cut} lowest values"
    teller, _, _ = tellers(numbers, cut)
    return Draft(
        phrasings=(
            f"The judges gave {teller.name} {joined(numbers)}. {ends[0].upper()}{ends[1:]} are dropped."
            f" What is the mean of the rest, to {places} decimals?",
            f"A panel gives {next(further(numbers))}. {ends[0].upper()}{ends[1:]} don't count. What is the average"
            f" of the others, to {places} decimals?",
            f"trimmed mean: leave out {ends} of {next(further(numbers))} and average the rest ({places} decimals)",
            f"Trimmed mean of {next(further(numbers))} after dropping {ends}, to {places} decimals",
            f"The judges gave {next(further(numbers))}. Without {ends}, what is the average to {places} decimals?",
            f"What is the mean of {next(said)} without {ends}{next(ask)}?",
            f"Drop {ends} of {next(said)} and average the rest{next(ask)}",
            f"mean of {next(said)} leaving out {ends}{next(ask)}",
            f"Judges gave {who} {next(said)}. With {ends} removed, what is the average{next(ask)}?",
            f"Calculate the trimmed mean of {next(said)}, leaving out {ends}{next(ask)}",
            f"ignore {ends} in {next(said)}, then what's the average{next(ask)}",
            f"How high is the average of {next(said)} after {ends} have been taken out{next(ask)}?",
            f"In diving, {ends} do not count. What is the mean of the scores {next(said)} then{next(ask)}?",
            f"Please average {next(said)} but leave out {ends}{next(ask)}",
            f"Find the mean of {next(said)} once {ends} are discarded{next(ask)}.",
        ),
        think=f"The mean without extremes: sort the values, cut {cut} off each end and average the rest.",
        code=(
            f"numbers = sorted({numbers})\nkept = numbers[{cut}:-{cut}]\nprint(round(sum(kept) / len(kept), {places}))"
        ),
        answer=str(round(float(Fraction(sum(left), len(left))), places)),
    )


def mean_of_counts(rng: random.Random) -> Draft:
    values = rng.sample(range(0, 12), rng.randint(3, 5))
    counts = {value: rng.randint(1, 15) for value in sorted(values)}
    what, thing = rng.choice((("children", "families"), ("goals", "matches"), ("pets", "homes"), ("errors", "pages")))
    said = joined([f"{count} {thing} with {value}" for value, count in counts.items()])
    table = str(counts)
    every = [value for value, count in counts.items() for _ in range(count)]
    middle = sorted(every)
    median = Fraction(middle[(len(middle) - 1) // 2] + middle[len(middle) // 2], 2)
    want = rng.choice(("mean", "mean", "median"))
    exact = Fraction(sum(every), len(every))
    if tied(exact):
        return mean_of_counts(rng)
    mean = round(float(exact), 2)
    ask = ", rounded to 2 decimals" if want == "mean" else ""
    code = (
        "print(round(sum(value * n for value, n in counts.items()) / sum(counts.values()), 2))"
        if want == "mean"
        else "values = [value for value, n in counts.items() for _ in range(n)]\nprint(statistics.median(values))"
    )
    times = joined([f"{value} occurs {count} times" for value, count in counts.items()])
    by_count = ", ".join(f"{value} x {count}" for value, count in counts.items())
    return Draft(
        phrasings=(
            f"In a count, the value and how often it came: {', '.join(f'{v} ({c} times)' for v, c in counts.items())}."
            f" What is the {want}{ask}?",
            f"{want} when {', '.join(f'{c} {thing} have {v}' for v, c in counts.items())} {what}{ask}",
            f"Frequency table: {times}. What is the {want}{ask}?",
            f"{want} of a frequency table, value x frequency: {by_count}{ask}",
            f"Value and frequency: {by_count}. Find the {want}{ask}.",
            f"There are {said} {what}. What is the {want} number of {what}{ask}?",
            f"Find the {want} from the frequency table {table}{ask}.",
            f"{want} of frequency table {table}{ask}",
            f"A survey found {said} {what}. Work out the {want} number of {what}{ask}.",
            f"The keys of {table} are values and the numbers behind them say how often each occurs. What is the"
            f" {want}{ask}?",
            f"we counted {said} {what}, whats the {want}{ask}",
            f"How many {what} are there, taking the {want}, if there are {said}{ask}?",
            f"Given how often each value occurs, {table}, compute the {want}{ask}.",
            f"My tally is {said} {what}. Could you get the {want}{ask}?",
            f"Compute the {want} of the values with frequencies {table}{ask}.",
        ),
        think=f"Count each value as often as it occurs and take the {want}.",
        code=f"{'import statistics' + chr(10) if want == 'median' else ''}counts = {table}\n{code}",
        answer=str(mean if want == "mean" else float(median)),
    )


def mean_after_change(rng: random.Random) -> Draft:
    n, mean = rng.randint(3, 30), rng.randint(20, 95)
    value = mean + rng.choice((-1, 1)) * rng.randint(1, 40)
    value = max(value, 1)
    leaves = rng.random() < 0.4
    after = Fraction(n * mean + (-value if leaves else value), n - 1 if leaves else n + 1)
    if tied(after):
        return mean_after_change(rng)
    who = rng.choice(NAMES)
    does = "is taken out" if leaves else "is added"
    sign = "-" if leaves else "+"
    return Draft(
        phrasings=(
            f"The average of {n} marks was {mean}. {'Then one mark of' if leaves else 'I left out a mark of'} {value}"
            f" {'is struck out' if leaves else 'by mistake'}; what is the mean"
            f" {'of the rest' if leaves else 'with it'}?",
            f"mean {mean} of {n} values, {value} {does}: new mean?",
            f"The mean of {n} numbers is {mean}. The number {value} {does}. What is the new mean?",
            f"{n} values average {mean}. What do they average after {value} {does}?",
            f"mean of {n} values {mean}, then {value} {does}, new mean",
            f"{who} averages {mean} over {n} tests. If a score of {value} {does}, what is the average then?",
            f"Find the new average when {value} {does} and {n} numbers had an average of {mean} before.",
            f"avg of {n} numbers was {mean}, {value} {does}, whats the avg now",
            f"A group of {n} weighs {mean} kg on average. Someone of {value} kg {'leaves' if leaves else 'joins'}. What"
            f" is the average weight now?",
            f"How does an average of {mean} over {n} entries change to when the entry {value} {does}? Give the new"
            f" average.",
            f"{n} numbers have an average of {mean}. If {value} {does}, what's the average?",
            f"The average of {n} items is {mean}; then {value} {does}. Find the new mean.",
            f"new average if {n} numbers average {mean} and {value} {does}",
            f"What happens to a mean of {mean} over {n} values when {value} {does}? Give the new mean.",
            f"We had an average of {mean} from {n} entries. After {value} {does}, what is it?",
            f"Data set: {n} values, mean {mean}. Calculate its mean once {value} {does}.",
            f"If the average of {n} numbers is {mean} and the number {value} {does}, what is the average afterwards?",
        ),
        think=f"The total {n} * {mean} {'loses' if leaves else 'gains'} {value}; divide by {n} {sign} 1.",
        code=f"print(round(({n} * {mean} {sign} {value}) / ({n} {sign} 1), 2))",
        answer=str(round(float(after), 2)),
    )


def missing_from_mean(rng: random.Random) -> Draft:
    numbers = integers(rng, 2, 80, 3, 6)
    count = len(numbers)
    mean = sum(numbers) // count + rng.randint(1, 8)
    missing = mean * (count + 1) - sum(numbers)
    who, said = rng.choice(NAMES), joined(numbers)
    return Draft(
        phrasings=(
            f"The mean of {count + 1} numbers is {mean}. All but one are known: {said}. What's the last number?",
            f"I know {said}, and with the one I forgot the average is {mean} over {count + 1} numbers. Which one"
            " did I forget?",
            f"{count + 1} tests averaged {mean}. {count} of the marks were {said}. And the other mark?",
            f"The mean of {count + 1} numbers is {mean} and {count} of them are {said}. What is the remaining one?",
            f"{count + 1} numbers have the average {mean}. I know {said}. Find the other number.",
            f"The average of {count + 1} numbers is {mean}; the others are {said}. What's the missing one?",
            f"{count} of {count + 1} numbers are {said} and the mean is {mean}. The last one?",
            f"The mean of {said} and one more number is {mean}. What is the missing number?",
            f"Find x if {numbers} together with x have a mean of {mean}.",
            f"{said}, x: mean {mean}, find x",
            f"{who} lost one of {count + 1} values. The others are {said}, and the mean of all is {mean}. Which one is"
            f" lost?",
            f"A list of {count + 1} numbers averages {mean}; {count} of them are {said}. What is the other?",
            f"average should be {mean}, i have {said} and one unknown, what is it",
            f"What number must stand next to {said} so that the average of all is {mean}?",
            f"The average of {count + 1} packages is {mean} kg. {count} of them weigh {said} kg. How heavy is the"
            f" last?",
            f"I have {said} and one unknown number; together they average {mean}. Find the unknown.",
            f"The average of {count + 1} numbers is {mean}. Known are {said}. What is the missing one?",
            f"one number is missing: {said}, ?, mean {mean}",
            f"What is the unknown value if {said} and it have an average of {mean}?",
            f"A team averages {mean} points a player. All but one have {said}. How many has the last?",
            f"Solve for x: the average of {said} and x is {mean}.",
            f"Which value is missing from {numbers} if the mean of all {count + 1} values is {mean}?",
            f"If the mean of the numbers {said} and x is {mean}, what is x?",
        ),
        think=f"All {count + 1} values add up to {mean} times their number; take the known ones away.",
        code=f"numbers = {numbers}\nprint({mean} * (len(numbers) + 1) - sum(numbers))",
        answer=str(missing),
    )


def share_above(rng: random.Random) -> Draft:
    what, numbers = series(rng, 5, 10)
    said, limit = listed(rng, numbers), rng.choice(numbers)
    ordered = sorted(numbers, reverse=True)
    above = ordered.index(limit)
    typed = further(numbers)
    teller, _, _ = tellers(numbers, limit)
    return Draft(
        phrasings=(
            f"{teller.name} has the {what} {next(further(numbers))}. What percentage of them is above {limit}?",
            f"{next(further(numbers))} - percent above {limit}",
            f"What percentage of {next(said)} is above {limit}?",
            f"How many percent of the {what} {next(said)} are greater than {limit}?",
            f"percent of {next(said)} over {limit}",
            f"Find the percentage of values higher than {limit} in {next(said)}.",
            f"Our {what} were {next(said)}. In what percentage of cases was {limit} exceeded?",
            f"share in percent of numbers bigger than {limit} from {next(said)}",
            f"Out of {next(said)}, what percent lie above {limit}?",
            f"Could you give the proportion, in percent, of {next(said)} that is more than {limit}?",
            f"{next(typed)} - what % is above {limit}?",
            f"I need the percentage of values over {limit} in {next(typed)}",
            f"percentage of {next(typed)} greater than {limit}",
            f"My {what} are {next(typed)}. What percent of them are higher than {limit}?",
            f"How many percent of {next(typed)} exceed {limit}?",
            f"In percent, what part of {next(typed)} lies above {limit}?",
            f"For the list {next(said)}, which percentage of its values exceeds {limit}?",
            f"Calculate how many percent of the numbers {next(said)} are larger than {limit}.",
        ),
        think=f"A percentage: count the values above {limit}, divide by {len(numbers)} and multiply by 100.",
        code=(
            f"numbers = {numbers}\nabove = sum(1 for x in numbers if x > {limit})\n"
            "print(round(above * 100 / len(numbers), 2))"
        ),
        answer=str(round(float(Fraction(100 * above, len(numbers))), 2)),
    )


def rank_values(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 100), rng.randint(4, 7))
    said, word, first = listed(rng, numbers), *rng.choice((("largest", "highest"), ("smallest", "lowest")))
    tail = ", reverse=True" if word == "largest" else ""
    ranks = [1 + sum(other > n if word == "largest" else other < n for other in numbers) for n in numbers]
    return Draft(
        phrasings=(
            f"Rank {next(further(numbers))} with 1 for the {word}, ties share the best rank. Ranks in the given order.",
            f"Which rank has each of {next(further(numbers))} if the {word} is number 1? List the ranks.",
            f"{', '.join(map(str, numbers))} - rank of each, 1 for the {word}",
            f"Give the rank of each number in {next(said)}, with 1 for the {word}.",
            f"Replace every value of {next(said)} by its rank ({word} = 1).",
            f"ranks of {next(said)}, {word} first",
            f"Contestants scored {next(said)}. What place did each take if the {first} score wins?",
            f"What are the ranks of {next(said)} when the {word} gets rank 1?",
            f"rank the list {next(said)} ({word} is 1) and keep the order",
            f"For each of {next(said)}, say in which place it comes, the {first} being first.",
            f"Assign ranks to {next(said)}; the {first} value has rank 1.",
            f"List the position of each element of {next(said)} in the order from the {word} on.",
            f"Compute the rank of every element in {next(said)}, where 1 is the {word}.",
        ),
        think=f"The rank of each: sort the values, {word} first, and look up the place of each.",
        code=(f"numbers = {numbers}\nordered = sorted(numbers{tail})\nprint([ordered.index(x) + 1 for x in numbers])"),
        answer=str(ranks),
    )
