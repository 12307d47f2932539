"""Two lists against each other: correlation, fitted lines, errors of predictions, hits and misses."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import decimals
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding

STORIES = (
    ("ad spend", "sales"), ("hours studied", "marks"), ("temperature", "ice creams sold"), ("age", "price"),
    ("distance", "fare"), ("rainfall", "yield"),
)  # fmt: skip


def paired(rng: random.Random) -> tuple[list[int], list[int], Fraction, Fraction, Fraction]:
    """Two lists x, y of equal length, and n squared times their covariance and variances; neither is constant."""
    count = rng.randint(4, 6)
    x = rng.sample(range(1, 20), count)
    y = rng.sample(range(1, 60), count)
    sums = [
        Fraction(count * sum(a * b for a, b in zip(p, q, strict=True)) - sum(p) * sum(q))
        for p, q in ((x, y), (x, x), (y, y))
    ]
    return x, y, sums[0], sums[1], sums[2]


def correlation(rng: random.Random) -> Draft:
    x, y, xy, xx, yy = paired(rng)
    places, ask = rounding(rng)
    asked = decimals(places)
    teller, friend, store = tellers(x, y)
    return Draft(
        phrasings=(
            f"{teller.name} thinks that study hours and marks go together. The hours were {x}, the marks {y}."
            f" What is the Pearson correlation, to {places} decimals?",
            f"The {store} of {friend.name} noted the temperatures {x} and the ice creams sold {y}. What is the"
            f" correlation of the two, to {places} decimals?",
            f"What is the correlation between {x} and {y}{next(ask)}?",
            f"Calculate the Pearson correlation coefficient of x = {x} and y = {y}{next(ask)}",
            f"correlation of {x} and {y}{next(ask)}",
            f"How strongly are {x} and {y} correlated? Give Pearson's r{next(ask)}.",
            f"Hours studied: {x}. Marks: {y}. Find the correlation coefficient{next(ask)}.",
            f"find r for x {x} and y {y}{next(ask)}",
            f"Do {x} and {y} move together? I would like Pearson's coefficient{next(ask)}.",
            f"Two shops sold {x} and {y} on the same days. What is the correlation of their sales{next(ask)}?",
            f"x = {x}, y = {y}: correlation{next(asked)}?",
            f"I need Pearson's r for {x} and {y}{next(asked)}",
            f"corr of {x} and {y}{next(asked)}",
            f"Temperatures were {x} and ice cream sales {y}. What is their correlation{next(asked)}?",
            f"Give me the correlation coefficient between {x} and {y}{next(asked)}.",
            f"Are {x} and {y} related? What is their Pearson correlation{next(asked)}?",
            f"Determine the correlation of the pairs x {x}, y {y}{next(asked)}.",
            f"Can you compute the correlation coefficient for these two lists, {x} and {y}{next(ask)}?",
            f"Compute the correlation between the lists {x} and {y}{next(ask)}.",
        ),
        think="The correlation: Pearson's coefficient of the two lists.",
        code=f"import statistics\nx = {x}\ny = {y}\nprint(round(statistics.correlation(x, y), {places}))",
        answer=str(round(float(xy) / math.sqrt(xx * yy), places)),
    )


def regression_slope(rng: random.Random) -> Draft:
    x, y, xy, xx, _ = paired(rng)
    places, ask = rounding(rng)
    if tied(xy / xx, places):
        return regression_slope(rng)
    points = ", ".join(f"({a}, {b})" for a, b in zip(x, y, strict=True))
    asked = decimals(places)
    return Draft(
        phrasings=(
            f"What is the slope of the linear regression line for x = {x} and y = {y}{next(ask)}?",
            f"Find the slope of the best fit line through the points {points}{next(ask)}",
            f"regression slope of x {x} y {y}{next(ask)}",
            f"Fit a straight line to {points}. What is its slope{next(ask)}?",
            f"Calculate the least squares slope for x = {x}, y = {y}{next(ask)}",
            f"Ad spend was {x} and sales were {y}. By how much do sales rise per unit of spend, by linear"
            f" regression{next(ask)}?",
            f"By how much does y change per unit of x in the best line through {points}{next(ask)}?",
            f"least squares fit to {points}, slope only{next(ask)}",
            f"x = {x}, y = {y}: slope of the best fit line{next(asked)}?",
            f"I need the slope of the line of best fit for {points}{next(asked)}",
            f"slope of the least squares line, x = {x}, y = {y}{next(asked)}",
            f"What is m in y = mx + b fitted to {points}{next(asked)}?",
            f"Give me the gradient of the trend line through {points}{next(asked)}.",
            f"Fit y = a + b x to x {x} and y {y}; what is the slope b{next(asked)}?",
            f"slope of the trend line for {points}{next(ask)}",
            f"Compute the slope of the regression of {y} on {x}{next(ask)}.",
        ),
        think="The slope: fit a least squares line to the points and take its slope.",
        code=f"import statistics\nx = {x}\ny = {y}\nprint(round(statistics.linear_regression(x, y).slope, {places}))",
        answer=str(round(float(xy / xx), places)),
    )


def regression_prediction(rng: random.Random) -> Draft:
    x, y, xy, xx, _ = paired(rng)
    at, (places, ask) = rng.randint(1, 30), rounding(rng)
    cause, effect = rng.choice(STORIES)
    slope = xy / xx
    value = Fraction(sum(y), len(y)) + slope * (at - Fraction(sum(x), len(x)))
    if tied(value, places):
        return regression_prediction(rng)
    points = ", ".join(f"({a}, {b})" for a, b in zip(x, y, strict=True))
    teller, friend, _ = tellers(x, y, at)
    return Draft(
        phrasings=(
            f"{teller.name} wrote down the {cause}, {x}, and the {effect}, {y}. With a straight line fitted by"
            f" least squares, what is expected for the {effect} when the {cause} is {at}, to {places} decimals?",
            f"{friend.name} fits a straight line through the points {points} and wonders what it gives for x ="
            f" {at}, to {places} decimals.",
            f"Fit a least squares line to x = {x}, y = {y}. What does it predict for x = {at}{next(ask)}?",
            f"Use linear regression on {points} to predict y at x = {at}{next(ask)}.",
            f"linear regression x {x} y {y} predict {at}{next(ask)}",
            f"The {cause} was {x} and the {effect} {y}. Predict the {effect} for a {cause} of {at} with a fitted"
            f" line{next(ask)}.",
            f"What value does the line of best fit through {points} have at x = {at}{next(ask)}?",
            f"with a straight trend line through x={x} and y={y}, what y do i get for x={at}{next(ask)}",
            f"Extend the regression line of {y} on {x} to x = {at} and give the y value{next(ask)}.",
            f"Could you forecast y for x = {at} from the points {points} by linear regression{next(ask)}?",
            f"Given {cause} {x} and {effect} {y}, which {effect} would a linear model expect at {at}{next(ask)}?",
            f"Predict y for x = {at} by least squares from x = {x} and y = {y}{next(ask)}.",
        ),
        think=f"The predicted value: fit a least squares line to the points and evaluate it at {at}.",
        code=(
            f"import statistics\nx = {x}\ny = {y}\nslope, intercept = statistics.linear_regression(x, y)\n"
            f"print(round(slope * {at} + intercept, {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def regression_intercept(rng: random.Random) -> Draft:
    x, y, xy, xx, _ = paired(rng)
    places, ask = rounding(rng)
    cause, effect = rng.choice(STORIES)
    value = (sum(y) - xy / xx * sum(x)) / len(x)
    if tied(value, places):
        return regression_intercept(rng)
    points = ", ".join(f"({a}, {b})" for a, b in zip(x, y, strict=True))
    return Draft(
        phrasings=(
            f"What is the intercept of the regression line for x = {x} and y = {y}{next(ask)}?",
            f"Find the y-intercept of the best fit line through {points}{next(ask)}",
            f"regression intercept x {x} y {y}{next(ask)}",
            f"Fit y = mx + b to the points {points}. What is b{next(ask)}?",
            f"Where does the least squares line of {y} on {x} cross the y-axis{next(ask)}?",
            f"The {cause} was {x} and the {effect} {y}. Which {effect} does a fitted line give for a {cause} of"
            f" zero{next(ask)}?",
            f"intercept of the trend line for {points}{next(ask)}",
            f"Calculate the constant term of the linear regression of y = {y} on x = {x}{next(ask)}",
            f"Could you work out the least squares intercept for the points {points}{next(ask)}?",
            f"Compute the intercept of the least squares line for x = {x}, y = {y}{next(ask)}.",
        ),
        think="The intercept: fit a least squares line to the points and take its value at 0.",
        code=(
            f"import statistics\nx = {x}\ny = {y}\nprint(round(statistics.linear_regression(x, y).intercept, {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def explained_share(rng: random.Random) -> Draft:
    x, y, xy, xx, yy = paired(rng)
    places, ask = rounding(rng)
    cause, effect = rng.choice(STORIES)
    return Draft(
        phrasings=(
            f"What is the R squared of a linear regression of {y} on {x}{next(ask)}?",
            f"Calculate the coefficient of determination for x = {x} and y = {y}{next(ask)}",
            f"r^2 of {x} and {y}{next(ask)}",
            f"How much of the variance of y = {y} does a line in x = {x} explain, as R²{next(ask)}?",
            f"The {cause} was {x}, the {effect} {y}. Find R squared of the straight-line fit{next(ask)}.",
            f"r squared for x {x} y {y} linear fit{next(ask)}",
            f"A line is fitted to x = {x}, y = {y}. How good is the fit by R²{next(ask)}?",
            f"Square the correlation of {x} and {y}{next(ask)}",
            f"Give the R² value for the trend line of {y} against {x}{next(ask)}.",
            f"Compute the coefficient of determination of the lists {x} and {y}{next(ask)}.",
        ),
        think="R squared: the square of the correlation of the two lists.",
        code=f"import statistics\nx = {x}\ny = {y}\nprint(round(statistics.correlation(x, y) ** 2, {places}))",
        answer=str(round(float(xy * xy / (xx * yy)), places)),
    )


def covariance(rng: random.Random) -> Draft:
    x, y, xy, _, _ = paired(rng)
    places, ask = rounding(rng)
    cause, effect = rng.choice(STORIES)
    n = len(x)
    return Draft(
        phrasings=(
            f"What is the sample covariance of {x} and {y}{next(ask)}?",
            f"Calculate the covariance between x = {x} and y = {y} (sample){next(ask)}",
            f"sample covariance {x} {y}{next(ask)}",
            f"How do {x} and {y} vary together? Give their sample covariance{next(ask)}.",
            f"The {cause} was {x} and the {effect} {y}. What is the sample covariance of the two{next(ask)}?",
            f"cov(x, y) for x={x} y={y}, sample version{next(ask)}",
            f"Two sensors gave {x} and {y}. Find the sample covariance of their readings{next(ask)}.",
            f"Work out the sample covariance (divide by n - 1) of the lists {x} and {y}{next(ask)}",
            f"I need the sample covariance of {x} with {y}{next(ask)}",
            f"Find the sample covariance of the two lists {x} and {y}{next(ask)}.",
        ),
        think="The sample covariance of the two lists.",
        code=f"import statistics\nx = {x}\ny = {y}\nprint(round(statistics.covariance(x, y), {places}))",
        answer=str(round(float(xy / (n * (n - 1))), places)),
    )


def rank_correlation(rng: random.Random) -> Draft:
    n = rng.randint(4, 7)
    x, y = rng.sample(range(1, 60), n), rng.sample(range(1, 60), n)
    places, ask = rounding(rng)
    gaps = sum((sorted(x).index(a) - sorted(y).index(b)) ** 2 for a, b in zip(x, y, strict=True))
    value = 1 - Fraction(6 * gaps, n * (n * n - 1))
    return Draft(
        phrasings=(
            f"What is the Spearman rank correlation of {x} and {y}{next(ask)}?",
            f"Calculate Spearman's rho for x = {x} and y = {y}{next(ask)}",
            f"spearman correlation {x} {y}{next(ask)}",
            f"Two judges gave {x} and {y} points. How well do their rankings agree by Spearman's rho{next(ask)}?",
            f"Find the rank correlation coefficient of the lists {x} and {y}{next(ask)}.",
            f"rank correlation of {x} with {y}, spearman{next(ask)}",
            f"How strongly do the ranks of {x} follow those of {y}, measured by Spearman's rho{next(ask)}?",
            f"With pandas, compute the Spearman correlation between {x} and {y}{next(ask)}",
            f"Please give Spearman's coefficient for the pairs of {x} and {y}{next(ask)}",
            f"Compute Spearman's rank correlation between {x} and {y}{next(ask)}.",
        ),
        think="The rank correlation: rank both lists and take the correlation of the ranks.",
        code=(
            f"import pandas as pd\nx = pd.Series({x})\ny = pd.Series({y})\n"
            f"print(round(float(x.rank().corr(y.rank())), {places}))"
        ),
        answer=str(round(float(value), places)),
    )


def prediction_error(rng: random.Random) -> Draft:
    n = rng.randint(3, 6)
    truth = [rng.randint(5, 90) for _ in range(n)]
    guess = [max(0, value + rng.randint(-9, 9)) for value in truth]
    if guess == truth:
        return prediction_error(rng)
    places, ask = rounding(rng)
    gaps = [abs(a - b) for a, b in zip(truth, guess, strict=True)]
    kind, value, inner = rng.choice(
        (
            ("mean absolute error", sum(gaps) / n, "sum(abs(a - b) for a, b in zip(actual, predicted)) / len(actual)"),
            (
                "mean squared error",
                sum(gap * gap for gap in gaps) / n,
                "sum((a - b) ** 2 for a, b in zip(actual, predicted)) / len(actual)",
            ),
            (
                "root mean squared error",
                math.hypot(*gaps) / math.sqrt(n),
                "math.sqrt(sum((a - b) ** 2 for a, b in zip(actual, predicted)) / len(actual))",
            ),
        )
    )
    short = {"mean absolute error": "MAE", "mean squared error": "MSE", "root mean squared error": "RMSE"}[kind]
    head = "import math\n" if "math." in inner else ""
    return Draft(
        phrasings=(
            f"{short} of predictions {', '.join(map(str, guess))} against the truth"
            f" {', '.join(map(str, truth))}, {places} decimals",
            f"{kind} between actual {', '.join(map(str, truth))} and predicted {', '.join(map(str, guess))},"
            f" {places} decimals",
            f"What is the {kind} of the predictions {guess} for the actual values {truth}{next(ask)}?",
            f"Calculate the {short} with actual = {truth} and predicted = {guess}{next(ask)}",
            f"{short.lower()} actual {truth} predicted {guess}{next(ask)}",
            f"A model predicted {guess}; in truth it was {truth}. How big is the {kind}{next(ask)}?",
            f"Find the {kind} ({short}) between {truth} and {guess}{next(ask)}.",
            f"my forecast was {guess}, reality {truth}, whats the {short}{next(ask)}",
            f"Evaluate my predictions {guess} against {truth} by {kind}{next(ask)}.",
            f"How far off are the forecasts {guess} from {truth}, measured as {short}{next(ask)}?",
            f"Given y_true = {truth} and y_pred = {guess}, compute the {kind}{next(ask)}",
            f"Compute the {kind} for true values {truth} and predictions {guess}{next(ask)}.",
        ),
        think=f"The {kind} comes from the differences of the {n} pairs.",
        code=f"{head}actual = {truth}\npredicted = {guess}\nprint(round({inner}, {places}))",
        answer=str(round(value, places)),
    )


def classifier_score(rng: random.Random) -> Draft:
    tp, fp, fn, tn = rng.randint(5, 90), rng.randint(1, 40), rng.randint(1, 40), rng.randint(5, 90)
    places, ask = rounding(rng)
    kind, value, how, code = rng.choice(
        (
            ("precision", Fraction(tp, tp + fp), "true positives over all positive calls", "tp / (tp + fp)"),
            ("recall", Fraction(tp, tp + fn), "true positives over all real positives", "tp / (tp + fn)"),
            (
                "accuracy",
                Fraction(tp + tn, tp + fp + fn + tn),
                "right calls over all",
                "(tp + tn) / (tp + fp + fn + tn)",
            ),
            ("F1 score", Fraction(2 * tp, 2 * tp + fp + fn), "2tp over 2tp + fp + fn", "2 * tp / (2 * tp + fp + fn)"),
            ("specificity", Fraction(tn, tn + fp), "true negatives over all real negatives", "tn / (tn + fp)"),
        )
    )
    if tied(value, places):
        return classifier_score(rng)
    said = f"{tp} true positives, {fp} false positives, {fn} false negatives and {tn} true negatives"
    short = f"TP={tp} FP={fp} FN={fn} TN={tn}"
    teller, _, _ = tellers(tp, fp, fn, tn)
    return Draft(
        phrasings=(
            f"{teller.name}'s spam filter caught {tp} spam mails rightly, took {fp} good mails for spam, missed"
            f" {fn} spam mails and let {tn} good ones through. What is its {kind}, to {places} decimals?",
            f"A test found {tp} sick people rightly, missed {fn}, called {fp} healthy people sick and {tn}"
            f" healthy people healthy. The doctor asks for its {kind}, to {places} decimals. What is it?",
            f"{kind} given tp {tp}, fp {fp}, fn {fn}, tn {tn}, to {places} decimals",
            f"With {short}, how large is the {kind} to {places} decimals?",
            f"What is the {kind} of a classifier with {said}{next(ask)}?",
            f"Calculate the {kind}: {short}{next(ask)}",
            f"{kind} {short.lower()}{next(ask)}",
            f"A spam filter had {said}. What was its {kind}{next(ask)}?",
            f"Find the {kind} for the confusion matrix with {short}{next(ask)}.",
            f"test results: {said}, whats the {kind}{next(ask)}",
            f"A medical test gave {said}. How high is its {kind}{next(ask)}?",
            f"From {said}, work out the {kind}{next(ask)}.",
            f"My model's confusion matrix has {short}. Could you give its {kind}{next(ask)}?",
            f"Compute the {kind} from {said}{next(ask)}.",
        ),
        think=f"The {kind} is {how}.",
        code=f"tp, fp, fn, tn = {tp}, {fp}, {fn}, {tn}\nprint(round({code}, {places}))",
        answer=str(round(float(value), places)),
    )
