"""Centres of a list: mean, median, mode, weighted and moving averages."""

from __future__ import annotations

import itertools
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import column, further, told
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import NAMES, integers, joined, listed, series


def exact_mean(values: list[float]) -> float:
    """The mean without rounding on the way."""
    return float(sum(map(Fraction, values)) / len(values))


def mean(rng: random.Random) -> Draft:
    what, numbers = series(rng, 3, 9)
    if tied(exact_mean(numbers), 4):
        return mean(rng)
    said = listed(rng, numbers)
    typed = further(numbers)
    teller, friend, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} wrote down these {what} this week: {next(further(numbers))}."
            f" {teller.he.capitalize()} would like to know the average. What is it?",
            f"{friend.name} needs one number for a report: the mean of the {what}, which are"
            f" {next(further(numbers))}. What does {friend.he} write?",
            f"My friends and I wrote down {next(further(numbers))}. What would each have if it were spread out"
            " evenly, on average?",
            f"I got these {what} and want one typical number, the average: {next(further(numbers))}",
            f"Add {next(further(numbers))} and divide by how many there are",
            f"{next(further(numbers))} average?",
            f"whats the average of {next(further(numbers))}",
            f"On average, how much is {next(further(numbers))}?",
            f"What do {next(further(numbers))} come to on average?",
            f"What is the mean of {next(said)}?",
            f"What's the average of {next(said)}?",
            f"Calculate the average of {next(said)}",
            f"find the mean: {next(said)}",
            f"average of {next(said)}",
            f"I recorded these {what}: {next(said)}. What was the average?",
            f"For the {what} {next(said)}, compute the arithmetic mean.",
            f"Can you work out the mean of this list for me? {next(said)}",
            f"Given {next(said)}, what do they average out to?",
            f"mean of these {what} {next(said)}",
            f"I need the average of {next(typed)}",
            f"{next(typed)} - what is the average?",
            f"avg {next(typed)}",
            f"What's the mean value if my {what} are {next(typed)}?",
            f"Take {next(typed)}, add them up and divide by how many there are.",
            f"Our {what} this month were {next(typed)}. How much is that on average?",
            f"give me the mean for the following {what}: {next(typed)}",
            f"The teacher wrote {next(typed)} on the board and wants the mean. What is it?",
            f"What is the average of these {len(numbers)} {what}: {next(typed)}?",
            f"on average what are these {what}: {next(typed)}",
            f"Average of this column?\n{column(numbers)}",
            f"I kept track of my {what}: {next(typed)}. What did I average?",
            f"Please calc the average value of {next(typed)}",
            f"{told(what, next(typed))}. What is the average?",
            f"{told(what, next(typed))}. How much is that on average?",
            f"Find the average of these numbers: {next(said)}",
            f"Compute the mean of the {what}: {next(said)}",
        ),
        think=f"The mean: add up the {len(numbers)} {what} and divide by how many there are.",
        code=f"import statistics\nnumbers = {numbers}\nprint(round(statistics.mean(numbers), 4))",
        answer=str(round(exact_mean(numbers), 4)),
    )


def rounded_mean(rng: random.Random) -> Draft:
    what, numbers = series(rng, 3, 9)
    said, places = listed(rng, numbers), rng.choice((1, 2, 2, 3))
    if tied(exact_mean(numbers), places):
        return rounded_mean(rng)
    typed = further(numbers)
    teller, friend, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} keeps a list of {what}, and today it reads {next(further(numbers))}. What is the"
            f" average, to {places} decimals?",
            f"For school, {friend.name} collected these {what}: {next(further(numbers))}. The teacher wants the"
            f" mean with {places} decimals. What should {friend.he} write?",
            f"What is the average of {next(said)} rounded to {places} decimal places?",
            f"Calculate the mean of {next(said)}, rounded to {places} decimals",
            f"average of {next(said)} to {places} decimal places",
            f"I have {what} of {next(said)}. What's their average? Round to {places} decimals.",
            f"Round the mean of {next(said)} to {places} decimals.",
            f"mean of {next(said)}, {places} decimals please",
            f"What's the average of {next(typed)} to {places} decimal places?",
            f"avg of {next(typed)}, {places} dp",
            f"{next(typed)}: what is the mean, rounded to {places} decimals?",
            f"mean of these {what} rounded to {places} places: {next(typed)}",
            f"I need the average of {next(typed)} with {places} decimals.",
            f"My {what} were {next(typed)}. Average, to {places} decimal places?",
            f"Average {next(typed)} and give the result to {places} decimals.",
            f"To {places} decimal places, what do {next(typed)} average?",
            f"calculate average {next(typed)} round to {places} decimals",
            f"Add up {next(typed)}, divide by how many there are and round to {places} decimals.",
            f"How much is that on average, rounded to {places} decimals: {next(typed)}?",
            f"Give me the arithmetic mean to {places} d.p.: {next(typed)}",
            f"We collected these {what}: {next(typed)}. The report needs the mean with {places} decimals.",
            f"find avg for the {what} {next(typed)} and keep {places} decimals",
            f"What is the mean of {next(typed)}? Round your answer to {places} decimal places.",
            f"Average of this column, rounded to {places} decimals?\n{column(numbers)}",
            f"{told(what, next(typed))}. What is the average, rounded to {places} decimals?",
            f"{told(what, next(typed))}. To {places} decimal places, how much is that on average?",
            f"Please give me the average of these {what} with {places} decimal places: {next(said)}",
            f"Find the mean of {next(said)} and round it to {places} decimal places.",
        ),
        think=f"The mean to {places} decimals: take the mean of the {len(numbers)} {what} and round it.",
        code=f"import statistics\nnumbers = {numbers}\nprint(round(statistics.mean(numbers), {places}))",
        answer=str(round(exact_mean(numbers), places)),
    )


def median(rng: random.Random) -> Draft:
    what, numbers = series(rng, 3, 9)
    said = listed(rng, numbers)
    ordered, half = sorted(numbers), len(numbers) // 2
    middle = ordered[half] if len(ordered) % 2 else exact_mean(ordered[half - 1 : half + 1])
    plain = "statistics.median(numbers)"
    shown = plain if all(isinstance(number, int) for number in numbers) else f"round({plain}, 4)"
    typed = further(numbers)
    teller, friend, _ = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} noted the {what} {next(further(numbers))}. The mean does not interest {teller.his}"
            f" boss. What's the median?",
            f"{friend.name} wrote down {what} for a while: {next(further(numbers))}. What is their median?",
            f"What is the middle value when you line up {next(further(numbers))} from small to big?",
            f"Half of the values should be below, half above: which middle value (median) have"
            f" {next(further(numbers))}?",
            f"Put {next(further(numbers))} in order. Which one is in the centre, or halfway between the two"
            " central ones?",
            f"{next(further(numbers))} median",
            f"Which value is in the middle when {next(further(numbers))} are sorted (the median)?",
            f"whats the median here: {next(further(numbers))}",
            f"What is the median of {next(said)}?",
            f"Find the median of {next(said)}",
            f"median of {next(said)}",
            f"Calculate the median for these {what}: {next(said)}",
            f"Can you tell me the median value in {next(said)}?",
            f"Which value is in the middle when you sort {next(said)}?",
            f"The {what} were {next(said)}. What's the median?",
            f"whats the median of this list {next(said)}",
            f"I need the median of {next(typed)}",
            f"{next(typed)} - median?",
            f"What's the middle value of {next(typed)} once they are in order?",
            f"Sort {next(typed)} and tell me the median.",
            f"middle number of the ordered list {next(typed)}",
            f"median for the {what} {next(typed)} please",
            f"My {what} lately: {next(typed)}. I don't want the mean but the median.",
            f"Not the average, the median: {next(typed)}",
            f"We noted {what} of {next(typed)}. Find the median.",
            f"What is the median if the data are {next(typed)}?",
            f"Median of this column?\n{column(numbers)}",
            f"Please work out the median value for {next(typed)}",
            f"Determine the median of the data set {next(typed)}",
            f"Put {next(typed)} in order. Which value, the median, splits them in half?",
            f"{told(what, next(typed))}. What is the median?",
            f"{told(what, next(typed))}. Tell me the median of these {len(numbers)}.",
            f"Compute the median: {next(said)}",
            f"Given the {what} {next(said)}, what is the median?",
        ),
        think=f"The median: sort the {len(numbers)} {what} and take the middle value.",
        code=f"import statistics\nnumbers = {numbers}\nprint({shown})",
        answer=str(middle),
    )


def mode(rng: random.Random) -> Draft:
    favourite, *others = rng.sample(range(1, 40), rng.randint(4, 7))
    numbers = [*others, *[favourite] * rng.randint(2, 4)]
    rng.shuffle(numbers)
    said = listed(rng, numbers)
    typed = further(numbers)
    teller, friend, store = tellers(numbers)
    return Draft(
        phrasings=(
            f"{teller.name} wrote down shoe sizes at the {store}: {next(further(numbers))}. Which one was most"
            f" common, that is, what is the mode?",
            f"{friend.name} noted {next(further(numbers))} in a game. Which number came most often?",
            f"{next(further(numbers))} - most common value",
            f"which number comes up the most in {next(further(numbers))}",
            f"What is the mode of {next(said)}?",
            f"Find the mode of {next(said)}",
            f"Which number appears most often in {next(said)}?",
            f"mode of {next(said)}",
            f"What's the most common number in {next(said)}?",
            f"Shoe sizes sold today: {next(said)}. Which size sold most?",
            f"Tell me the most frequent value in this list: {next(said)}",
            f"which value occurs the most in {next(said)}",
            f"I need the mode of {next(typed)}",
            f"{next(typed)} - mode?",
            f"Which value shows up most frequently in {next(typed)}?",
            f"Find the number that is repeated most: {next(typed)}",
            f"What number comes up the most times in {next(typed)}?",
            f"I rolled some strange dice and got {next(typed)}. Which result came up most often?",
            f"most frequent number in {next(typed)}",
            f"The daily counts were {next(typed)}. What is the modal value?",
            f"Not the median, the mode of {next(typed)}, please.",
            f"Give me the mode for this data set: {next(typed)}",
            f"Our customers bought the sizes {next(typed)}. Which size is the most popular?",
            f"what's the most repeated number here: {next(typed)}",
            f"Ages at the party: {next(typed)}. What age was the most common?",
            f"Calculate the mode for the data {next(said)}.",
            f"What is the mode of these numbers: {next(said)}?",
        ),
        think="The mode: the value that occurs most often in the list.",
        code=f"import statistics\nnumbers = {numbers}\nprint(statistics.mode(numbers))",
        answer=str(max(numbers, key=numbers.count)),
    )


def weighted_average(rng: random.Random) -> Draft:
    count = rng.randint(2, 4)
    values = [rng.randint(50, 100) for _ in range(count)]
    cuts = [0, *sorted(rng.sample(range(10, 100, rng.choice((5, 10))), count - 1)), 100]
    weights = [high - low for low, high in itertools.pairwise(cuts)]
    who = rng.choice(NAMES)
    both = joined([f"{value} (weight {weight}%)" for value, weight in zip(values, weights, strict=True)])
    parts = joined([f"{value} worth {weight}%" for value, weight in zip(values, weights, strict=True)])
    exact = sum(Fraction(value * weight, 100) for value, weight in zip(values, weights, strict=True))
    teller, _, _ = tellers(values, weights)
    counts = joined([f"{weight}%" for weight in weights])
    kinds = ("the exam", "the homework", "the project", "attendance")
    rules = joined([f"{kind} counts {weight}%" for kind, weight in zip(kinds, weights, strict=False)])
    return Draft(
        phrasings=(
            f"In {teller.name}'s class {rules}. {teller.he.capitalize()} got {joined(values)}. What is"
            f" {teller.his} final grade?",
            f"My grade is made up of parts that count {counts}. I scored {joined(values)} in them. What is my"
            f" final grade?",
            f"The parts of the course count {joined([f'{weight}%' for weight in weights])} and I got"
            f" {joined(values)} in them. What is my overall mark?",
            f"Marks with their weights: {both}. What do they make together?",
            f"{both} - weighted average",
            f"My grades are {parts} of the final grade. What's my final grade?",
            f"final grade from {parts}",
            f"What is the weighted average of {values} with weights {weights}?",
            f"Calculate the weighted mean of {joined(values)} with weights {joined(weights)}",
            f"weighted average of {both}",
            f"{who} has grades of {parts}. What is the final grade?",
            f"My marks are {joined(values)} and they count {joined(weights)} percent. What is my overall mark?",
            f"Find the weighted average: values {values}, weights {weights}",
            f"The scores are {both}. Compute the weighted mean.",
            f"Given weights {weights} and scores {values}, what is the weighted score?",
            f"My course counts like this: {parts}. What is my grade?",
            f"weighted mean of {values}, weights in percent {weights}",
            f"I got {parts}. What's my weighted average?",
            f"{both}: weighted average?",
            f"{who} scored {joined(values)}; the parts count {joined(weights)} percent in that order. Work out the"
            " overall score.",
            f"What final grade do {parts} give?",
            f"Calculate my final mark. I have {parts}.",
            f"need the weighted avg, scores {values}, weights in % {weights}",
            f"Weigh the scores {joined(values)} with {joined(weights)} and tell me the average.",
            f"If the marks are {both}, what is the overall grade?",
            f"Overall grade for {parts}?",
            f"The exam parts gave {who} {parts}. What does that come to overall?",
            f"Homework, labs and exams went like this: {parts}. How much is it overall, weighted?",
            f"values {values} weights {weights} whats the weighted average",
            f"Compute the weighted average of the scores {values} using the weights {weights}.",
        ),
        think="The weighted average: multiply each value by its weight, add up, and divide by the sum of the weights.",
        code=(
            f"values = {values}\nweights = {weights}\nprint(sum(v * w for v, w in zip(values, weights)) / sum(weights))"
        ),
        answer=str(float(exact)),
    )


def moving_average(rng: random.Random) -> Draft:
    window = rng.choice((2, 3, 4))
    numbers = integers(rng, 1, 60, 5, 8)
    said = listed(rng, numbers)
    means = [float(Fraction(sum(numbers[end - window : end]), window)) for end in range(window, len(numbers) + 1)]
    typed = further(numbers)
    teller, _, store = tellers(numbers)
    return Draft(
        phrasings=(
            f"The {store} had {next(further(numbers))} visitors week by week, and {teller.name} wants to see the"
            f" {window}-week moving average, to 2 decimals. What is the list?",
            f"Smooth these daily visitors with a window of {window}: {next(further(numbers))} (2 decimals)",
            f"For each {window} days in a row of {next(further(numbers))}, take the average. List with 2 decimals.",
            f"{next(further(numbers))} - {window} period moving average, 2 decimals",
            f"What's the {window}-day moving average of {next(further(numbers))}, to 2 decimals?",
            f"What is the {window}-point moving average of {next(said)}? Round to 2 decimals.",
            f"Calculate the moving average of {next(said)} with a window of {window}, rounded to 2 decimals",
            f"{window}-day moving average of {next(said)} (2 decimals)",
            f"Compute the rolling mean with window size {window} for {next(said)}, to 2 decimal places.",
            f"Sales per day were {next(said)}. Give the {window}-day moving averages to 2 decimals.",
            f"smooth {next(said)} with a moving average of {window} values, rounded to 2 decimals",
            f"My step counts were {next(said)}. Smooth them with a {window}-day moving average, 2 decimals please.",
            f"Slide a window of {window} over {next(said)} and average each position; round to 2 decimals.",
            f"I need the {window}-point moving averages of {next(typed)}, 2 decimals",
            f"{next(typed)} - rolling mean, window {window}, 2 decimals",
            f"Give the moving average over {window} values for {next(typed)}, rounded to 2 decimals.",
            f"SMA{window} of {next(typed)} to 2 decimals",
            f"Closing prices: {next(typed)}. List the {window}-day simple moving averages with 2 decimals.",
            f"For every {window} consecutive values of {next(typed)}, what is their mean? Round to 2 decimals.",
            f"rolling average window {window} of {next(said)} rounded to 2 decimals",
            f"Find the simple moving average (window {window}, 2 decimals) of {next(said)}.",
        ),
        think=f"The moving average: take the mean of each run of {window} consecutive numbers in the list.",
        code=(
            f"numbers = {numbers}\nn = {window}\n"
            "print([round(sum(numbers[i:i + n]) / n, 2) for i in range(len(numbers) - n + 1)])"
        ),
        answer=str([round(value, 2) for value in means]),
    )


def score_needed(rng: random.Random) -> Draft:
    numbers = integers(rng, 55, 95, 3, 5)
    target = rng.randint(70, 85)
    who, count = rng.choice(NAMES), len(numbers)
    scores = joined(numbers)
    return Draft(
        phrasings=(
            f"What do I need on test {count + 1} to average {target} if I have {scores}?",
            f"have {scores}, want a {target} average, next score?",
            f"{who} scored {scores}. What score is needed on the next test for an average of {target}?",
            f"My scores are {scores}. What do I need next to average {target}?",
            f"I got {scores} on {count} tests. What must I get on test {count + 1} to have a mean of {target}?",
            f"What number must be added to {numbers} so that the mean becomes {target}?",
            f"scores {scores}, want an average of {target}, what do i need on the next one",
            f"Find the next value that brings the average of {numbers} to {target}.",
            f"I have {scores}. What do I need on my next test to get a {target} average?",
            f"To average {target}, what must {who} get next after {scores}?",
            f"my grades so far: {scores}. next grade needed for an average of {target}?",
            f"What score on test {count + 1} brings {who}'s average to {target} after {scores}?",
            f"So far {who} got {scores}. How many points on the next test make the average {target}?",
            f"With {scores} done, what does my next result have to be for a mean of {target}?",
            f"{who} wants to average {target} over {count + 1} tests and has {scores}. Find the last score.",
            f"I need a {target} average after one more quiz. So far I have {scores}. What must I score?",
            f"need avg {target}, have {scores}, next score?",
            f"What grade do I have to get next so that it averages {target} together with {scores}?",
            f"In bowling {who} had {scores}. What must the next game be for an average of exactly {target}?",
            f"How high must the next value be to bring {numbers} to an average of {target}?",
            f"The first {count} results are {scores}. Which result number {count + 1} gives a mean of {target}?",
            f"I want my average to be {target}. My results are {scores}, and one test is left. What is needed there?",
            f"{who} has marks of {scores} so far and wants an average of {target}. Which mark is needed next?",
            f"After scoring {scores}, what must {who} score next to end up with an average of {target}?",
        ),
        think=f"The next score: the total for {count + 1} scores at mean {target}, less the sum of the scores so far.",
        code=f"scores = {numbers}\nprint({target} * (len(scores) + 1) - sum(scores))",
        answer=str(target + sum(target - number for number in numbers)),
    )
