"""Stories about samples: errors of a mean, chi-square of a die, frequencies, averages of classes and of growth."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.math.amounts import tied
from training.skills.vocabulary import person
from training.skills.wording import joined


def relative_frequency_of(rng: random.Random) -> Draft:
    top, thing = rng.choice(((6, "a die"), (4, "a four-sided die"), (8, "a wheel with eight fields")))
    x = [rng.randint(1, top) for _ in range(rng.randint(6, 12))]
    n, who, s = rng.choice(x), person(rng), further(x)
    share = Fraction(x.count(n), len(x))
    if tied(share) or share == 1:
        return relative_frequency_of(rng)
    end = "as a decimal rounded to 2 places"
    return Draft(
        phrasings=(
            f"{who.name} threw {thing} and got {next(s)}. What is the relative frequency of {n}, {end}?",
            f"relative frequency of {n} in {next(s)}, {end}",
            f"Throws: {next(s)}. How large is the relative frequency of the {n} ({end})?",
            f"I used {thing}: {next(s)}. What fraction of the results was {n}, {end}?",
            f"{next(s)} - relative frequency of {n} ({end})",
            f"Estimate the probability of a {n} from the throws {next(s)}, {end}.",
            f"how often relative to all was it {n} in {next(s)}, {end}",
            f"Find the experimental probability of {n} if the results were {next(s)}; {end}.",
            f"Which proportion of {next(s)} equals {n}? Answer {end}.",
            f"In an experiment with {thing} the outcomes are {next(s)}. Relative frequency of {n}, {end}?",
        ),
        think=f"The relative frequency: how often {n} occurs, divided by the number of all.",
        code=f"x = {x}\nprint(round(x.count({n}) / len(x), 2))",
        answer=str(round(float(share), 2)),
    )


def mean_over_groups(rng: random.Random) -> Draft:
    count = rng.choice((2, 3, 3))
    sizes, means = [rng.randint(8, 40) for _ in range(count)], [rng.randint(40, 95) for _ in range(count)]
    exact = Fraction(sum(a * b for a, b in zip(sizes, means, strict=True)), sum(sizes))
    if tied(exact):
        return mean_over_groups(rng)
    who, a, b = person(rng), joined(sizes), joined(means)
    pairs = joined([f"{n} pupils with a mean of {m}" for n, m in zip(sizes, means, strict=True)])
    short = ", ".join(f"{n} x {m}" for n, m in zip(sizes, means, strict=True))
    return Draft(
        phrasings=(
            f"Our school has classes of {a} pupils, and their mean marks are {b}. What is the mean over all pupils,"
            f" to 2 decimals?",
            f"{who.name} teaches classes with {pairs}. What is the average of all pupils together, to 2 decimals?",
            f"mean over all from group sizes {a} and group means {b}, 2 decimals",
            f"Groups (size x mean): {short}. Overall mean, 2 decimals?",
            f"There are {pairs}. What is the average over everybody (2 decimals)?",
            f"n = {sizes}, means = {means}: pooled mean, 2 decimals",
            f"classes of {a} kids with average {b}, whats the average of all kids, 2 decimals",
            f"Combine the averages {b} of groups with {a} members into one average, rounded to 2 decimals.",
            f"Test results by class: {pairs}. Work out the mean of all, to 2 decimals.",
            f"Find the overall average if {pairs}, rounded to 2 decimals.",
        ),
        think="The mean over all: add size times mean of each group and divide by all the sizes.",
        code=(
            f"sizes = {sizes}\nmeans = {means}\nprint(round(sum(n * m for n, m in zip(sizes, means)) / sum(sizes), 2))"
        ),
        answer=str(round(float(exact), 2)),
    )


def mean_of_growths(rng: random.Random) -> Draft:
    rates = [rng.choice((-20, -10, -5, 2, 3, 4, 5, 8, 10, 12, 15, 20, 25, 30)) for _ in range(rng.randint(2, 4))]
    product = 1.0
    for rate in rates:
        product *= 1 + rate / 100
    value = (math.exp(math.log(product) / len(rates)) - 1) * 100
    if len(set(rates)) == 1 or tied(value) or abs(value) < 0.01:
        return mean_of_growths(rng)
    s, who = further(rates), person(rng)
    moves = [f"{'grew by' if rate > 0 else 'fell by'} {abs(rate)}%" for rate in rates]
    told = f"{', then '.join(moves)}"
    return Draft(
        phrasings=(
            f"{who.name}'s investment {told}, a year each. What was the average growth per year (geometric mean), in"
            f" percent to 2 decimals?",
            f"The yearly returns were {next(s)} percent. What is the geometric average return in percent, 2 decimals?",
            f"average yearly growth (geometric) of {next(s)} percent, in percent with 2 decimals",
            f"A town's population changed by {next(s)} percent in successive years. Mean growth rate per year, in"
            f" percent to 2 decimals, by the geometric mean?",
            f"geometric mean return for {next(s)} percent, 2 decimals",
            f"Sales {told}, each in one year. Which constant yearly rate in percent has the same effect? 2 decimals",
            f"Growth rates in percent: {next(s)}. Compute the compound average rate in percent, to 2 decimals.",
            f"a fund {told} (one year each), whats the mean yearly rate in percent, compounding, 2 decimals",
            f"Find the average annual rate, compounded, of {next(s)} percent; answer in percent with 2 decimals.",
            f"Which equal percentage each year would replace the changes {next(s)} percent? 2 decimals.",
        ),
        think="Multiply the growth factors 1 + r/100, take the root of their number, less 1, times 100.",
        code=(
            f"import math\nrates = {rates}\nfactor = math.prod(1 + r / 100 for r in rates)\n"
            "print(round((factor ** (1 / len(rates)) - 1) * 100, 2))"
        ),
        answer=str(round(value, 2)),
    )


def error_of_mean(rng: random.Random) -> Draft:
    n = rng.choice((4, 9, 16, 25, 36, 49, 64, 100, rng.randint(5, 200)))
    sd, mean, places = rng.choice((2, 3, 4, 5, 8, 10, 12, 15, 2.5)), rng.randint(20, 500), rng.choice((2, 3, 4))
    value = math.sqrt(sd * sd / n)
    if tied(value, places):
        return error_of_mean(rng)
    thing, unit = rng.choice((("bags", "g"), ("apples", "g"), ("bolts", "mm"), ("batteries", "hours"), ("runs", "s")))
    who, end = person(rng), f"to {places} decimals"
    return Draft(
        phrasings=(
            f"A sample of {n} {thing} has mean {mean} {unit} and standard deviation {sd} {unit}. What is the standard"
            f" error, {end}?",
            f"{who.name} measured {n} {thing}: mean {mean}, standard deviation {sd}. What is the standard error of the"
            f" mean, {end}?",
            f"standard error for n = {n}, mean {mean}, s = {sd}, {end}",
            f"SEM with sample size {n}, mean {mean} and SD {sd}, {end}",
            f"The {n} {thing} we tested had an average of {mean} {unit} with an SD of {sd}. Find the standard error"
            f" of that average, {end}.",
            f"What is s over root n for s = {sd} and n = {n} (the mean is {mean}), {end}?",
            f"mean {mean}, sd {sd}, n {n}: standard error of the mean {end}",
            f"Compute the standard error of a mean of {mean} from {n} values with standard deviation {sd}, {end}.",
            f"How uncertain is the mean of {mean} {unit} as a standard error, with {n} {thing} and standard deviation"
            f" {sd}, {end}?",
            f"Given {n} observations, mean {mean}, standard deviation {sd}: the standard error is what, {end}?",
        ),
        think=f"The standard error: the deviation {sd} divided by the square root of {n}.",
        code=f"import math\nprint(round({sd} / math.sqrt({n}), {places}))",
        answer=str(round(value, places)),
    )


def fair_die_chi_square(rng: random.Random) -> Draft:
    size, thing = rng.choice(((6, "die"), (6, "die"), (4, "spinner with four fields"), (2, "coin")))
    x = [rng.randint(5, 30) for _ in range(size)]
    expected = Fraction(sum(x), size)
    exact = sum((Fraction(n) - expected) ** 2 / expected for n in x)
    if tied(Fraction(exact), 3) or exact == 0:
        return fair_die_chi_square(rng)
    who, s, end = person(rng), further(x), "to 3 decimals"
    return Draft(
        phrasings=(
            f"{who.name} tried a {thing} many times, and the sides came {next(s)} times. What is the chi-square"
            f" statistic against a fair {thing}, {end}?",
            f"The sides of a {thing} came up {next(s)} times. Chi-square for the hypothesis that it is fair, {end}?",
            f"chi-square of the counts {next(s)} against equal frequencies, {end}",
            f"Is my {thing} fair? Counts {next(s)}. Give the chi-squared value against equal chances, {end}.",
            f"goodness of fit, uniform: observed {next(s)}; chi2 {end}",
            f"Test {next(s)} for equal frequencies: what is the chi-square statistic, {end}?",
            f"observed {next(s)}, all expected to be equal, chi square {end}",
            f"For a {thing} with the counts {next(s)}, compute chi-square under fairness, {end}.",
            f"Expected is the same number on every side; observed are {next(s)}. Find chi-square, {end}.",
            f"How large is chi-square if {next(s)} were counted and a uniform distribution is assumed, {end}?",
        ),
        think="Expected is the mean of the counts; add the squared differences divided by it.",
        code=(
            f"counts = {x}\nexpected = sum(counts) / len(counts)\n"
            "print(round(sum((n - expected) ** 2 / expected for n in counts), 3))"
        ),
        answer=str(round(float(exact), 3)),
    )
