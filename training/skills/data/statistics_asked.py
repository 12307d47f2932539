"""Statistics of a first course: fences, chi-square, t, entropy and impurity, shifted data, a mean with a count."""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import integers, joined


def close_to_tie(value: float, places: int) -> bool:
    """Whether a rounded float might go either way."""
    return bool(abs(value * 10**places % 1 - 0.5) < 1e-4)


def outlier_fence(rng: random.Random) -> Draft:
    x = rng.sample(range(1, 99), 4 * rng.randint(1, 2) + 1)
    ordered, step = sorted(x), (len(x) - 1) // 4
    q1, q3 = ordered[step], ordered[3 * step]
    upper = rng.random() < 0.6
    word, rule, formula = (
        ("upper", "Q3 + 1.5 IQR", "q3 + 1.5 * (q3 - q1)")
        if upper
        else ("lower", "Q1 - 1.5 IQR", "q1 - 1.5 * (q3 - q1)")
    )
    gap = Fraction(3 * (q3 - q1), 2)
    s, end = further(x), "with inclusive quartiles"
    return Draft(
        phrasings=(
            f"Find the {word} fence {rule} for {next(s)} {end}.",
            f"{word} outlier limit ({rule}, {end}) of {next(s)}",
            f"What is the {word} fence of a box plot of {next(s)}, {rule} {end}?",
            f"{next(s)} - {word} fence, {rule}, {end}",
            f"Compute {rule} for the data {next(s)} ({end}).",
            f"For spotting outliers in {next(s)} I need {rule} {end}.",
            f"Quartiles by the inclusive method: what is {rule} for {next(s)}?",
            f"where does the {word} whisker limit {rule} lie for {next(s)}, {end}",
            f"Give the {word} boundary for outliers, {rule}, {end}: {next(s)}",
            f"Calculate the Tukey fence {rule} ({word}) of {next(s)} {end}.",
        ),
        think=f"The {word} fence: {rule} from the first and third quartile.",
        code=(
            f"import statistics\nx = {x}\n"
            f'q1, _, q3 = statistics.quantiles(x, n=4, method="inclusive")\nprint({formula})'
        ),
        answer=str(float(q3 + gap if upper else q1 - gap)),
    )


def chi_square(rng: random.Random) -> Draft:
    count = rng.randint(3, 5)
    a, b = [rng.randint(5, 60) for _ in range(count)], [rng.choice((10, 15, 20, 25, 30, 40)) for _ in range(count)]
    if rng.random() < 0.6:
        b = [b[0]] * count
    exact = Fraction(sum(Fraction((o - e) ** 2, e) for o, e in zip(a, b, strict=True)))
    if tied(exact, 3):
        return chi_square(rng)
    u, v = joined(a), joined(b)
    teller, _, _ = tellers(a, b)
    return Draft(
        phrasings=(
            f"{teller.name} counted {u} where {v} were expected. How large is the chi-square statistic, to 3 decimals?",
            f"chi-square statistic of observed {u} and expected {v}, to 3 decimals",
            f"Compute the chi-squared value for observed {a} and expected {b}, rounded to 3 decimals.",
            f"Observed counts {u}, expected counts {v}: what is chi-square (3 decimals)?",
            f"chi2 observed={a} expected={b}, 3 decimals",
            f"Test of fit: we saw {u} where {v} was expected. Give the chi-square statistic to 3 decimals.",
            f"sum of (O - E)^2 / E for O = {a} and E = {b}, 3 decimals",
            f"How large is Pearson's chi-square with the observations {u} and expectations {v}? 3 decimals",
            f"A die gave the counts {a}, expected were {b}. Chi-square to 3 decimals?",
            f"For observed frequencies {a} against expected {b}, find the chi-square value with 3 decimals.",
            f"What chi-square statistic results from {u} observed versus {v} expected, rounded to 3 decimals?",
        ),
        think="Chi-square: add the squared difference of observed and expected by expected.",
        code=(
            f"observed = {a}\nexpected = {b}\n"
            "print(round(sum((o - e) ** 2 / e for o, e in zip(observed, expected)), 3))"
        ),
        answer=str(round(float(exact), 3)),
    )


def t_statistic(rng: random.Random) -> Draft:
    root = rng.choice((3, 4, 5, 6, 7, 8, 10))
    n, mu, sd = root * root, rng.randint(20, 100), rng.randint(2, 20)
    mean = mu + rng.choice((-1, 1)) * rng.randint(1, 9)
    exact = Fraction((mean - mu) * root, sd)
    if tied(exact, 3):
        return t_statistic(rng)
    said = f"sample mean {mean}, mu {mu}, s {sd}, n {n}"
    return Draft(
        phrasings=(
            f"t statistic for {said}, to 3 decimals",
            f"One-sample t test: {said}. What is t (3 decimals)?",
            f"Compute the t value, rounded to 3 decimals: {said}",
            f"A sample of {n} has mean {mean} and standard deviation {sd}; expected is {mu}. t to 3 decimals?",
            f"t = (mean - mu) / (s / sqrt(n)) with {said}, 3 decimals",
            f"{said} - t-score with 3 decimals",
            f"We measured {n} bottles: average {mean}, sd {sd}. The label says {mu}. Find t with 3 decimals.",
            f"What is the one sample t for n={n}, mean={mean}, s={sd} against mu={mu}, rounded to 3 decimals?",
            f"Test whether the mean is {mu} with a sample mean of {mean}, s = {sd} and n = {n}: give t to 3 decimals.",
            f"Calculate t to 3 decimals for a sample of size {n}, mean {mean} and s = {sd} if the population mean is"
            f" {mu}.",
        ),
        think=f"t is the sample mean {mean} minus {mu}, by the standard error {sd} over the root of {n}.",
        code=f"import math\nprint(round(({mean} - {mu}) / ({sd} / math.sqrt({n})), 3))",
        answer=str(round(float(exact), 3)),
    )


def label_impurity(rng: random.Random) -> Draft:
    kinds = rng.choice((("a", "b"), ("yes", "no"), ("spam", "ham"), ("red", "blue", "green"), ("A", "B", "C")))
    x = [*kinds, *rng.choices(kinds, k=rng.randint(2, 7))]
    rng.shuffle(x)
    shares = [Fraction(x.count(kind), len(x)) for kind in kinds]
    entropy = rng.random() < 0.6
    word = "entropy in bits" if entropy else "Gini impurity"
    value = math.log2(len(x)) - sum(x.count(kind) * math.log2(x.count(kind)) for kind in kinds) / len(x)
    if not entropy:
        value = float(1 - sum(share * share for share in shares))
    if close_to_tie(value, 3):
        return label_impurity(rng)
    s = further(x)
    formula = "-sum(p * math.log2(p) for p in shares)" if entropy else "1 - sum(p * p for p in shares)"
    return Draft(
        phrasings=(
            f"{word} of the labels {next(s)}, to 3 decimals",
            f"What is the {word} of {next(s)}? 3 decimals",
            f"Compute the {word} for the class labels {next(s)}, rounded to 3 decimals.",
            f"{next(s)} - {word}, 3 decimals",
            f"A node of a decision tree holds {next(s)}. Find its {word} to 3 decimals.",
            f"how mixed is {next(s)}? {word} with 3 decimals",
            f"Give the {word} of the list {next(s)} (3 decimal places).",
            f"My data set has the targets {next(s)}. Calculate the {word}, 3 decimals.",
            f"Shannon entropy (base 2) of the values {next(s)}, rounded to 3 decimals"
            if entropy
            else f"1 minus the sum of squared class shares of the values {next(s)}, rounded to 3 decimals",
            f"Determine the {word} of these categories, to 3 decimals: {next(s)}",
        ),
        think=f"The {word}: the share p of each label, then "
        + ("minus the sum of p times log2 of p." if entropy else "1 minus the sum of p squared."),
        code=("import math\n" if entropy else "")
        + f"x = {json.dumps(x)}\nshares = [x.count(k) / len(x) for k in set(x)]\nprint(round({formula}, 3))",
        answer=str(round(value, 3)),
    )


def shifted_data(rng: random.Random) -> Draft:
    mean, sd = rng.randint(20, 90), rng.randint(2, 15)
    n = rng.choice((2, 3, 4, 5, 10))
    how, m, s, sign = rng.choice(
        (
            (f"increased by {n}", mean + n, sd, "+"),
            (f"multiplied by {n}", sum([mean] * n), sum([sd] * n), "*"),
            (f"decreased by {n}", mean - n, sd, "-"),
        )
    )
    return Draft(
        phrasings=(
            f"A data set has mean {mean} and standard deviation {sd}. Every value is {how}. What are the new mean and"
            " the new standard deviation?",
            f"mean {mean}, sd {sd}, each value {how}: new mean and sd?",
            f"If values with mean {mean} and standard deviation {sd} are {how}, give the new mean and sd.",
            f"All marks are {how}. Before, the mean was {mean} and the standard deviation {sd}. And now (in order)?",
            f"new mean, new sd after each number is {how} (mean {mean}, sd {sd} before)",
            f"How do a mean of {mean} and an sd of {sd} change when every observation is {how}? Print both numbers.",
            f"Data with mean {mean} and sd {sd}: print mean and sd once every entry is {how}.",
            f"The salaries average {mean} with a standard deviation of {sd}. Each is {how}. Mean and sd afterwards?",
            f"Each number of a list is {how}; the list had the mean {mean} and the sd {sd}. Print the mean and the sd"
            " now.",
            f"What happens to mean {mean} and standard deviation {sd} if every value is {how}? Give both values.",
        ),
        think=f"The mean moves with the values; the standard deviation {'grows alike' if sign == '*' else 'stays'}.",
        code=f"mean = {mean}\nsd = {sd}\nprint(mean {sign} {n}, {f'sd * {n}' if sign == '*' else 'sd'})",
        answer=f"{m} {s}",
    )


def mean_and_count_above(rng: random.Random) -> Draft:
    what, low, high, unit, word = rng.choice(
        (
            ("heights", 140, 190, "cm", "taller"),
            ("marks", 30, 100, "points", "better"),
            ("ages", 5, 80, "years", "older"),
            ("prices", 2, 90, "euros", "higher"),
        )
    )
    x = integers(rng, low, high, 4, 7)
    mean = Fraction(sum(x), len(x))
    if tied(mean):
        return mean_and_count_above(rng)
    over = 0
    for n in x:
        over += n * len(x) > sum(x)
    s = further(x)
    return Draft(
        phrasings=(
            f"The {what} are {next(s)} {unit}. What is the mean (2 decimals) and how many are {word} than it?",
            f"mean to 2 decimals and number of values above it: {next(s)}",
            f"Give the average of {next(s)} to 2 decimals, then how many lie above it.",
            f"{next(s)} {unit} - average (2 decimals), count above average",
            f"A class has the {what} {next(s)}. Print the mean to 2 decimals and the number that are above the mean.",
            f"What is the mean of {next(s)}, to 2 decimals, and how many numbers exceed it?",
            f"Compute the mean ({what}: {next(s)}) with 2 decimals and count the ones {word} than that.",
            f"average with 2 decimals and how many are over the average for {next(s)}",
            f"For the {what} {next(s)} I need two numbers: the mean to 2 decimals and how many are larger.",
            f"Find the average {what} of {next(s)}, rounded to 2 decimals, and how many are greater than the average.",
        ),
        think="The mean to 2 decimals, then the count of values above the mean.",
        code=(f"x = {x}\nmean = sum(x) / len(x)\nprint(round(mean, 2), sum(n > mean for n in x))"),
        answer=f"{round(float(mean), 2)} {over}",
    )


def mean_median_mode(rng: random.Random) -> Draft:
    kinds = rng.sample(range(1, 20), rng.randint(3, 5))
    x = [*kinds, *[kinds[0]] * rng.randint(1, 2)]
    rng.shuffle(x)
    mean = Fraction(sum(x), len(x))
    if tied(mean):
        return mean_median_mode(rng)
    middle = sorted(x)
    median = Fraction(middle[(len(x) - 1) // 2] + middle[len(x) // 2], 2)
    if median.denominator > 1:
        return mean_median_mode(rng)
    s = further(x)
    return Draft(
        phrasings=(
            f"Give mean (2 decimals), median and mode of {next(s)}, in this order.",
            f"mean, median, mode of {next(s)}, mean to 2 decimals",
            f"What are the mean to 2 decimals, the median and the mode of the data {next(s)}?",
            f"{next(s)} - mean (2 decimals), median and mode",
            f"Find the three averages of {next(s)}: mean to 2 decimals, median, mode.",
            f"We rolled {next(s)}. Print mean with 2 decimals, then median, then mode.",
            f"using Python: mean to 2 decimals, median, mode for {next(s)}",
            f"My quiz results are {next(s)}; I need mean (2 decimals), median and mode.",
            f"Compute mean, median and mode of the sample {next(s)}, the mean with 2 decimals.",
            f"Work out in this order the mean (to 2 decimals), the median and the mode of {next(s)}.",
        ),
        think="The mean to 2 decimals, the median and the mode, each from the statistics module.",
        code=(
            f"import statistics\nx = {x}\nprint(round(statistics.mean(x), 2), statistics.median(x), statistics.mode(x))"
        ),
        answer=f"{int(mean) if mean.denominator == 1 else round(float(mean), 2)}"
        f" {int(median) if len(x) % 2 else float(median)} {Counter(x).most_common(1)[0][0]}",
    )
