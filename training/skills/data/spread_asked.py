"""Two figures of one list at once, and how its values lie about the mean, the median or a share of them."""

from __future__ import annotations

import random
import statistics
from fractions import Fraction
from math import isqrt

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import integers

MEASURED: tuple[tuple[str, str, int, int], ...] = (
    ("rain per month in mm", "It rained {} mm a month.", 5, 120),
    ("daily takings", "The shop took {} euros on the days of the week.", 50, 900),
    ("masses in g", "I weighed {} g in the lab.", 4, 60),
    ("marks", "The class got the marks {}.", 20, 100),
    ("salaries", "The employees earn {} a month.", 1500, 5000),
    ("temperatures", "The temperatures were {} degrees.", 5, 35),
    ("distances in km", "My rides were {} km.", 3, 80),
    ("items sold", "We sold {} items a day.", 10, 300),
)
"""What is measured, how somebody tells it, the least and the most of it."""


def measured(rng: random.Random, shortest: int = 4, longest: int = 7) -> tuple[str, str, list[int]]:
    """What, the sentence for a list of it, and the list."""
    what, sentence, low, high = rng.choice(MEASURED)
    return what, sentence, [rng.randint(low, high) for _ in range(rng.randint(shortest, longest))]


def root(value: Fraction) -> float:
    """The square root, to six places."""
    return isqrt(int(value * 10**12)) / 10**6


def near_tie(value: float, places: int) -> bool:
    """Whether rounding to so many places might go either way."""
    return bool(abs(value * 10**places % 1 - 0.5) < 0.01)


def total_and_average(rng: random.Random) -> Draft:
    what, sentence, x = measured(rng)
    s, mean = further(x), Fraction(sum(x), len(x))
    if tied(mean):
        return total_and_average(rng)
    return Draft(
        phrasings=(
            f"{sentence.format(next(s))} What was the total and the average, rounded to 2 decimals?",
            f"Give me the sum and then the mean (2 decimals) of {next(s)}.",
            f"total and average of {next(s)}, 2 decimals",
            f"What do these {what} add up to, and what is their average to 2 decimals? {next(s)}",
            f"{next(s)} - total, then mean rounded to 2 decimals",
            f"{sentence.format(next(s))} How much is that altogether and on average (2 decimals)?",
            f"Print the total and the average of the {what} {next(s)}; the average with 2 decimals.",
            f"using Python compute sum and mean for {next(s)}, mean to 2 decimals",
            f"I noted {next(s)} as {what}. Sum first, then average rounded to 2 decimals, please.",
            f"Both the total and the mean of {next(s)} (mean to 2 decimal places)",
            f"For the numbers {next(s)} I need the total, and the average to 2 decimals.",
        ),
        think="The total and the average: add all values, then divide by how many there are, to 2 decimals.",
        code=f"x = {x}\nprint(sum(x), round(sum(x) / len(x), 2))",
        answer=f"{len([1 for n in x for _ in range(n)])} {round(float(mean), 2)}",
    )


def mean_and_range(rng: random.Random) -> Draft:
    what, sentence, x = measured(rng)
    s, mean, other = further(x), Fraction(sum(x), len(x)), rng.choice(("range", "range", "median"))
    ordered = sorted(x)
    middle = Fraction(ordered[(len(x) - 1) // 2] + ordered[len(x) // 2], 2)
    if tied(mean):
        return mean_and_range(rng)
    second = "max(x) - min(x)" if other == "range" else "statistics.median(x)"
    whole = len(x) % 2 == 1
    shown = str(ordered[-1] - ordered[0]) if other == "range" else str(int(middle) if whole else float(middle))
    return Draft(
        phrasings=(
            f"{sentence.format(next(s))} What is the mean, to 2 decimals, and the {other}?",
            f"mean (2 decimals) and {other} of {next(s)}",
            f"Give the average to 2 decimals, then the {other}: {next(s)}",
            f"What are the mean and the {other} of the {what} {next(s)}? Mean to 2 decimals.",
            f"{next(s)}: report mean (2 decimals) and {other}",
            f"{sentence.format(next(s))} Print the average, rounded to 2 decimals, and the {other}.",
            f"Find both the mean, to 2 decimals, and the {other} of {next(s)}",
            f"average and {other} for these {what}: {next(s)}, the average to 2 decimals",
            f"I measured {next(s)}. The mean with 2 decimals and the {other}, please.",
            f"Work out the mean to 2 decimals and after it the {other} of the data {next(s)}.",
        ),
        think=f"The mean to 2 decimals, then the {other}.",
        code=("" if other == "range" else "import statistics\n")
        + f"x = {x}\nprint(round(sum(x) / len(x), 2), {second})",
        answer=f"{round(float(mean), 2)} {shown}",
    )


def mean_and_deviation(rng: random.Random) -> Draft:
    tenths = rng.random() < 0.4
    x: list[float] = [n / 10 for n in integers(rng, 40, 120, 4, 6)] if tenths else [*integers(rng, 3, 90, 4, 6)]
    exact = [Fraction(str(n)) for n in x]
    n, mean = len(x), sum(exact, Fraction(0)) / len(x)
    kind, over = rng.choice((("sample", n - 1), ("sample", n - 1), ("population", n)))
    spread = root(sum(((a - mean) ** 2 for a in exact), Fraction(0)) / over)
    if tied(mean, 3) or spread == 0 or near_tie(spread, 3):
        return mean_and_deviation(rng)
    s, function = further(x), "stdev" if kind == "sample" else "pstdev"
    return Draft(
        phrasings=(
            f"The measurements were {next(s)}. Report mean and {kind} standard deviation to 3 decimals.",
            f"mean and {kind} standard deviation of {next(s)}, both to 3 decimals",
            f"Give the average and the {kind} standard deviation of {next(s)}, 3 decimals each.",
            f"{next(s)} - mean, {kind} sd (3 decimals)",
            f"What are the mean and the {kind} SD of {next(s)}, rounded to 3 decimals?",
            f"I repeated the experiment and got {next(s)}. Mean first, then {kind} standard deviation, 3 decimals.",
            f"Using Python's statistics, print mean and {kind} standard deviation of {next(s)} to 3 decimals.",
            f"summarise {next(s)} by mean and {kind} standard deviation with 3 decimals",
            f"For {next(s)} find first the mean, second the {kind} standard deviation (3 decimal places).",
            f"My lab values are {next(s)}; average plus {kind} std, each to 3 decimals please",
        ),
        think=f"The mean, then the {kind} standard deviation, both to 3 decimals.",
        code=(f"import statistics\nx = {x}\nprint(round(statistics.mean(x), 3), round(statistics.{function}(x), 3))"),
        answer=f"{int(mean) if mean.denominator == 1 and not tenths else round(float(mean), 3)} {round(spread, 3)}",
    )


def far_from_mean(rng: random.Random) -> Draft:
    base = rng.randint(5, 60)
    x = [base + rng.randint(-3, 3) for _ in range(rng.randint(6, 8))]
    x.insert(rng.randrange(len(x)), base + rng.choice((-1, 1)) * rng.randint(4, 40))
    times, (kind, over) = rng.choice((2, 2, 2, 1)), rng.choice((("population", 0), ("sample", 1)))
    mean = Fraction(sum(x), len(x))
    spread = root(sum(((n - mean) ** 2 for n in x), Fraction(0)) / (len(x) - over))
    if any(abs(abs(float(n - mean)) - times * spread) < 0.001 for n in x):
        return far_from_mean(rng)
    limit, s = times * spread, further(x)
    found = [n for n in x if abs(float(n - mean)) > limit]
    unit = f"{times} {kind} standard deviation{'s' if times > 1 else ''}"
    return Draft(
        phrasings=(
            f"Find outliers more than {unit} from the mean in {next(s)}. Give a list.",
            f"Which values of {next(s)} are more than {unit} away from the mean? List them.",
            f"list the numbers further than {unit} from the average: {next(s)}",
            f"{next(s)} - outliers beyond {unit} of the mean, as a list",
            f"A reading counts as odd if it differs from the mean by more than {unit}. List the odd ones of {next(s)}.",
            f"My measurements are {next(s)}. List those that lie over {unit} off the mean.",
            f"Detect anomalies in {next(s)}: everything whose distance to the mean exceeds {unit}, in a list.",
            f"using Python, outliers by the rule |x - mean| > {unit}, list: {next(s)}",
            f"Print the list of all data points outside mean plus or minus {unit} for {next(s)}.",
            f"Which of {next(s)} would be thrown out if more than {unit} from the mean is too far? A list.",
        ),
        think=f"Far from the mean: keep the values that differ from it by more than {unit}.",
        code=(
            f"import statistics\nx = {x}\nm = statistics.mean(x)\n"
            f"s = statistics.{'stdev' if over else 'pstdev'}(x)\nprint([n for n in x if abs(n - m) > {times} * s])"
        ),
        answer=str(found),
    )


def count_within_deviation(rng: random.Random) -> Draft:
    x = integers(rng, 40, 100, 5, 9)
    times, (kind, over) = rng.choice((1, 1, 1, 2)), rng.choice((("population", 0), ("sample", 1)))
    mean = Fraction(sum(x), len(x))
    spread = root(sum(((n - mean) ** 2 for n in x), Fraction(0)) / (len(x) - over))
    if spread == 0 or any(abs(abs(float(n - mean)) - times * spread) < 0.001 for n in x):
        return count_within_deviation(rng)
    s, unit = further(x), f"{times} {kind} standard deviation{'s' if times > 1 else ''}"
    limit = times * spread
    outside = [n for n in x if abs(float(n - mean)) > limit]
    return Draft(
        phrasings=(
            f"How many of {next(s)} lie within {unit} of the mean?",
            f"how many students scored within {unit} of the mean? {next(s)}",
            f"count the values of {next(s)} that are at most {unit} from the mean",
            f"{next(s)} - number of values within {unit} of the average",
            f"My class got {next(s)}. How many marks are no further than {unit} from the mean?",
            f"Of the data {next(s)}, how many points fall inside mean plus or minus {unit}?",
            f"Tell me how many numbers are in the band of {unit} around the mean: {next(s)}",
            f"number of observations with |x - mean| <= {unit}: {next(s)}",
            f"Given the scores {next(s)}, count those that differ from the mean by {unit} or less.",
            f"How many measurements among {next(s)} stay within {unit} of their mean?",
        ),
        think=f"Within {unit}: count the values that differ from the mean by no more.",
        code=(
            f"import statistics\nx = {x}\nm = statistics.mean(x)\n"
            f"s = statistics.{'stdev' if over else 'pstdev'}(x)\nprint(sum(abs(n - m) <= {times} * s for n in x))"
        ),
        answer=str(len(x) - len(outside)),
    )


def root_mean_square(rng: random.Random) -> Draft:
    x = integers(rng, rng.choice((1, 1, -12)), 20, 3, 6)
    value = root(Fraction(sum(n * n for n in x), len(x)))
    places = rng.choice((2, 3, 4))
    if value == 0 or near_tie(value, places):
        return root_mean_square(rng)
    s = further(x)
    return Draft(
        phrasings=(
            f"What is the root mean square of {next(s)}, to {places} decimals?",
            f"rms of {next(s)} ({places} decimals)",
            f"Calculate the RMS value of {next(s)}, rounded to {places} decimal places.",
            f"quadratic mean of {next(s)}, {places} decimals",
            f"A voltage was sampled as {next(s)}. Find its RMS, rounded to {places} decimals.",
            f"Square {next(s)}, average the squares and take the root; {places} decimals",
            f"root-mean-square for the list {next(s)}, round to {places} decimals",
            f"I have the samples {next(s)}. How large is the root mean square with {places} decimals?",
            f"Please work out the RMS of {next(s)} to {places} decimals.",
            f"Find the square root of the mean of the squares of {next(s)} ({places} decimals).",
        ),
        think="The root mean square: the square root of the mean of the squares.",
        code=f"import math\nx = {x}\nprint(round(math.sqrt(sum(n * n for n in x) / len(x)), {places}))",
        answer=str(round(value, places)),
    )


def mean_minus_median(rng: random.Random) -> Draft:
    what, sentence, x = measured(rng, 5, 7)
    if rng.random() < 0.5:
        x[-1] = max(x) + rng.randint(20, 60)
    gap = Fraction(sum(x), len(x)) - Fraction(statistics.median(x))
    if tied(gap) or gap <= 0:
        return mean_minus_median(rng)
    s = further(x)
    return Draft(
        phrasings=(
            f"What is the difference between the mean and the median of {next(s)}, to 2 decimals?",
            f"mean minus median of {next(s)}, 2 decimals",
            f"By how much is the mean of {next(s)} above the median? Round to 2 decimals.",
            f"{next(s)} - how far is the average from the median, 2 decimals",
            f"{sentence.format(next(s))} By how much do average and median differ, to 2 decimals?",
            f"Subtract the median from the mean of {next(s)} (2 decimals).",
            f"gap between mean and median: {next(s)}, rounded to 2 decimals",
            f"How much higher than the median is the average of these {what}: {next(s)}? Use 2 decimals.",
            f"Compute the mean and the median of {next(s)} and print mean minus median with 2 decimals.",
            f"To 2 decimals, how many units lie between the median and the mean of {next(s)}?",
        ),
        think="The difference: the mean minus the median, to 2 decimals.",
        code=(f"import statistics\nx = {x}\nprint(round(statistics.mean(x) - statistics.median(x), 2))"),
        answer=str(round(float(gap), 2)),
    )


def mean_without_one(rng: random.Random) -> Draft:
    _, sentence, x = measured(rng, 4, 6)
    if len(set(x)) < len(x):
        return mean_without_one(rng)
    gone = sorted(x)[rng.choice((0, -1, -1))]
    rest = [n for n in x if n != gone]
    change = Fraction(sum(rest), len(rest)) - Fraction(sum(x), len(x))
    if tied(change):
        return mean_without_one(rng)
    s, end = further(x), "new average minus old one, to 2 decimals"
    return Draft(
        phrasings=(
            f"By how much does the average change if {gone} is removed from {next(s)} ({end})?",
            f"{next(s)} - change of the mean when {gone} is left out, {end}",
            f"How does leaving out {gone} change the mean of {next(s)}? Give the {end}.",
            f"Remove {gone} from {next(s)}. What is the change of the mean: {end}?",
            f"{sentence.format(next(s))} By how much does the mean shift without the {gone} ({end})?",
            f"effect of dropping {gone} on the average of {next(s)}: {end}",
            f"Take {gone} out of the list {next(s)} and tell me the difference in the mean, {end}.",
            f"mean of {next(s)} without {gone} minus mean of the whole list, 2 decimals",
            f"If I delete the value {gone} from {next(s)}, how much does the average move ({end})?",
            f"Compare the means of {next(s)} before and after deleting {gone}: {end}.",
        ),
        think=f"The change: the mean without {gone} minus the mean of all.",
        code=(
            f"x = {x}\nrest = [n for n in x if n != {gone}]\nprint(round(sum(rest) / len(rest) - sum(x) / len(x), 2))"
        ),
        answer=str(round(float(change), 2)),
    )


def count_past_middle(rng: random.Random) -> Draft:
    what, sentence, x = measured(rng, 5, 8)
    above = rng.random() < 0.6
    word, sign = ("above", ">") if above else ("below", "<")
    ordered = sorted(x)
    middle = Fraction(ordered[(len(x) - 1) // 2] + ordered[len(x) // 2], 2)
    over, under = [n for n in x if n > middle], [n for n in x if n < middle]
    s = further(x)
    return Draft(
        phrasings=(
            f"How many of {next(s)} are {word} the median?",
            f"{sentence.format(next(s))} How many of these are {word} the median?",
            f"count the values {word} the median of {next(s)}",
            f"{next(s)} - how many {word} their median",
            f"How many {what} are {'greater' if above else 'less'} than the median one? {next(s)}",
            f"number of entries {word} the median: {next(s)}",
            f"Find the median of {next(s)} and count what lies {word} it.",
            f"In the list {next(s)}, how many numbers are {'larger' if above else 'smaller'} than the median?",
            f"Tell me how many of the {what} {next(s)} are {word} the median value.",
            f"Count the elements of {next(s)} which are strictly {word} the median.",
        ),
        think=f"How many are {word} the median: take the median and count.",
        code=(f"import statistics\nx = {x}\nm = statistics.median(x)\nprint(sum(n {sign} m for n in x))"),
        answer=str(len(over if above else under)),
    )


def values_past_mean(rng: random.Random) -> Draft:
    what, sentence, x = measured(rng, 4, 7)
    above = rng.random() < 0.65
    word, sign = ("above", ">") if above else ("below", "<")
    mean = Fraction(sum(x), len(x))
    found = [n for n in x if n != mean and (n > mean) == above]
    s = further(x)
    return Draft(
        phrasings=(
            f"Which of these {what} are {word} the average: {next(s)}? Give a list.",
            f"list all values of {next(s)} {word} the mean",
            f"{next(s)} - those {word} average, as a list",
            f"{sentence.format(next(s))} Which of them were {word} average? List.",
            f"Keep only the numbers {word} the mean of {next(s)}.",
            f"Filter {next(s)} to what is {'greater' if above else 'less'} than its average, as a list.",
            f"Print the list of {what} that are {word} their mean: {next(s)}",
            f"Compute the average of {next(s)} and show all numbers {'over' if above else 'under'} it as a list.",
            f"which values are {word} average, in a list: {next(s)}",
            f"From {next(s)} pick everything {'higher' if above else 'lower'} than the arithmetic mean (list).",
        ),
        think=f"The values {word} the mean: compute it and keep those.",
        code=f"x = {x}\nmean = sum(x) / len(x)\nprint([n for n in x if n {sign} mean])",
        answer=str(found),
    )


def percent_at_or_below(rng: random.Random) -> Draft:
    what, sentence, x = measured(rng, 5, 8)
    own = rng.choice(x)
    share = Fraction(100 * sum(n - own <= 0 for n in x), len(x))
    if tied(share, 1):
        return percent_at_or_below(rng)
    s = further(x)
    return Draft(
        phrasings=(
            f"What percentile rank does {own} have in {next(s)} (percent of values at or below, 1 decimal)?",
            f"percentile rank of {own} among {next(s)}, percent at or below it, 1 decimal",
            f"What percent of {next(s)} are {own} or less? 1 decimal",
            f"{sentence.format(next(s))} Percent of them at or below {own}, to 1 decimal?",
            f"How many percent of the {what} {next(s)} are less than or equal to {own}? Round to 1 decimal.",
            f"share of values <= {own} in {next(s)}, in percent with 1 decimal",
            f"Find the percentile of {own} in {next(s)}, as the percent of values up to and including it (1 dp).",
            f"{next(s)}: which percentage is not above {own}, 1 decimal",
            f"I got {own}. Everybody got {next(s)}. What percentage is at or below me, to 1 decimal?",
            f"To 1 decimal, what percentage of the data {next(s)} is at most {own}?",
        ),
        think=f"The percent at or below {own}: count those values, times 100 by how many there are.",
        code=f"x = {x}\nprint(round(sum(n <= {own} for n in x) * 100 / len(x), 1))",
        answer=str(round(float(share), 1)),
    )


def mean_confidence(rng: random.Random) -> Draft:
    side = rng.choice((4, 5, 6, 7, 8, 9, 10, 11, 12))
    n, mean, sd = side * side, rng.randint(20, 200), rng.randint(2, 30)
    level, z = rng.choice(((95, 1.96), (95, 1.96), (90, 1.645), (99, 2.576)))
    margin = Fraction(str(z)) * sd / side
    if tied(mean - margin) or tied(mean + margin):
        return mean_confidence(rng)
    said = f"n = {n}, mean {mean}, standard deviation {sd}"
    teller, _, _ = tellers(n, mean, sd)
    return Draft(
        phrasings=(
            f"{teller.name} weighed {n} apples: the mean is {mean} g, the standard deviation {sd} g. What is the"
            f" {level}% confidence interval of the mean with z = {z}? Lower end, then upper end, 2 decimals.",
            f"Estimate the {level}% confidence interval of the mean for {said} with z = {z}. Both ends, 2 decimals.",
            f"{level}% confidence interval, {said}, z = {z}, 2 decimals, lower then upper",
            f"A sample of {n} has mean {mean} and standard deviation {sd}. Print lower and upper end of the {level}%"
            f" interval for the mean (z = {z}), 2 decimals.",
            f"What are the limits of the {level}% CI of the mean? {said}, use {z}, 2 decimals each",
            f"mean {mean} sd {sd} n {n}: {level}% CI with z {z} to 2 decimals",
            f"Compute mean plus and minus z times sd over root n for {said}, z = {z} ({level}% interval): lower, upper,"
            " 2 decimals.",
            f"We measured {n} parts: mean {mean}, standard deviation {sd}. Between which two values is the true mean at"
            f" {level}% (z = {z})? 2 decimals",
            f"lower and upper bound of a {level}% confidence interval given {said} and z={z}, rounded to 2 decimals",
            f"With z = {z}, find the {level}% confidence limits of an average of {mean} from {n} values with standard"
            f" deviation {sd}; lower first, 2 decimals.",
            f"I need the {level}% confidence interval for the mean ({said}; z = {z}) as two numbers with 2 decimals.",
        ),
        think=f"The margin is {z} times {sd} over the root of {n}; the mean {mean} minus and plus it.",
        code=(
            f"import math\nmargin = {z} * {sd} / math.sqrt({n})\n"
            f"print(round({mean} - margin, 2), round({mean} + margin, 2))"
        ),
        answer=f"{round(float(mean - margin), 2)} {round(float(mean + margin), 2)}",
    )
