"""Marks: grade point average, points out of a maximum, the lowest dropped, the best few, letters, how many passed."""

from __future__ import annotations

import json
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.data.named_amounts import lines, spelled
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import NAMES, joined

COURSES = ("math", "art", "history", "physics", "biology", "music", "English", "chemistry", "economics", "Spanish")
GRADES = {"A": 4, "B": 3, "C": 2, "D": 1, "F": 0}


def grade_point_average(rng: random.Random) -> Draft:
    courses = rng.sample(COURSES, rng.choice((2, 3, 3, 4)))
    grades = {course: rng.choice("AAABBBCCD") for course in courses}
    weights = {course: rng.choice((2, 2, 3, 3, 4, 4, 5)) for course in courses}
    points = sum(GRADES[grades[course]] * weights[course] for course in courses)
    gpa = Fraction(points, sum(weights.values()))
    if tied(gpa):
        return grade_point_average(rng)
    a = ", ".join(f"{course} {grades[course]} ({weights[course]} credits)" for course in courses)
    b = joined([f"{grades[course]} in {course} for {weights[course]} credits" for course in courses])
    c = "\n".join(f"{course} {grades[course]} {weights[course]}" for course in courses)
    name = rng.choice(NAMES)
    pairs = [(grades[course], weights[course]) for course in courses]
    d = ", ".join(f"{grade} ({credit})" for grade, credit in pairs)
    return Draft(
        phrasings=(
            f"{a}: GPA to 2 decimals (A=4, B=3, C=2, D=1, F=0)?",
            f"What is the GPA for {a}? Use A=4, B=3, C=2, D=1, F=0 and 2 decimals.",
            f"Calculate the grade point average to 2 decimals (A=4, B=3, C=2, D=1, F=0): {a}",
            f"gpa of {a}, A=4 B=3 C=2 D=1 F=0, 2 decimals",
            f"{name} got {b}. With A=4, B=3, C=2, D=1 and F=0, what is the GPA to 2 decimals?",
            f"course grade credits\n{c}\nwhats my gpa on the 4 point scale (A=4, B=3, C=2, D=1, F=0), 2 decimals",
            f"My grades (credits): {d}. What is my GPA with A=4, B=3, C=2, D=1, F=0, rounded to 2 decimals?",
            f"Find the credit-weighted GPA of {a}, where A=4, B=3, C=2, D=1, F=0. Round to 2 decimals.",
            f"This semester I have {b}. A counts 4, B 3, C 2, D 1, F 0. Compute my GPA, 2 decimals.",
            f"GPA please, 2 decimals: {d} with credits in brackets; A=4, B=3, C=2, D=1, F=0",
            f"A transcript lists {a}. On a scale of A=4, B=3, C=2, D=1, F=0, which GPA is that (2 decimals)?",
            f"Using A=4, B=3, C=2, D=1, F=0, what GPA do these courses give, to 2 decimals?\n{c}",
            f"How high is {name}'s grade point average with {b}? A=4, B=3, C=2, D=1, F=0, 2 decimals.",
            f"Weight each grade (A=4, B=3, C=2, D=1, F=0) by its credits and average, to 2 decimals: {a}",
            f"{name} finished {a}. If A=4, B=3, C=2, D=1 and F=0, to 2 decimals what grade point average results?",
        ),
        think="The grade point average: add grade points times credits and divide by all credits.",
        code=(
            f"points = {json.dumps(GRADES)}\ncourses = {json.dumps(pairs)}\n"
            "print(round(sum(points[g] * c for g, c in courses) / sum(c for g, c in courses), 2))"
        ),
        answer=str(round(float(gpa), 2)),
    )


def overall_percent(rng: random.Random) -> Draft:
    tests = [
        (rng.randint(most // 2, most), most) for most in rng.choices((10, 20, 25, 40, 50, 60), k=rng.randint(2, 4))
    ]
    share = Fraction(100 * sum(got for got, _ in tests), sum(most for _, most in tests))
    if tied(share, 1):
        return overall_percent(rng)
    a = ", ".join(f"{got}/{most}" for got, most in tests)
    b = joined([f"{got} out of {most}" for got, most in tests])
    name = rng.choice(NAMES)
    return Draft(
        phrasings=(
            f"I scored {b}. What is my overall percentage, to 1 decimal?",
            f"points {a}: all points together in percent, 1 decimal",
            f"{a} in percent overall, 1 decimal",
            f"{name} scored {a} on the tests. What is the overall percentage of points, to 1 decimal?",
            f"Total percentage of the points for {b}, 1 decimal",
            f"overall percent of all points: {a}, 1 decimal",
            f"My results: {b}. How many percent of all points did I get, rounded to 1 decimal?",
            f"Add up the points and the maximum points of {a} and give the percentage with 1 decimal.",
            f"i got {b}, what percent of the points is that altogether (1 decimal)",
            f"What percentage of all possible points is {a} together, to 1 decimal?",
            f"The marks are {a}. Calculate the percentage over all the points in the tests, to 1 decimal.",
            f"Points reached out of points possible: {a}. What is that overall in %, 1 decimal?",
            f"{name} has {b} on the assignments. What's the percentage of total points, with 1 decimal?",
            f"Every point counts the same. What percent does {a} make in all, to 1 decimal?",
            f"Summing reached and possible points of {b}, which percentage results? 1 decimal.",
            f"On worksheets {name} earned {b}. Of all the points there were, how many percent is that (1 decimal)?",
            f"Counting all points together, how many percent, to 1 decimal, did {name} reach with {a}?",
        ),
        think="The overall percentage: add the points reached, times 100, divided by the sum of the maximum points.",
        code=(
            f"points = {[got for got, _ in tests]}\npossible = {[most for _, most in tests]}\n"
            "print(round(sum(points) * 100 / sum(possible), 1))"
        ),
        answer=str(round(float(share), 1)),
    )


def drop_lowest(rng: random.Random) -> Draft:
    low, high = rng.choice(((40, 100), (40, 100), (5, 20), (1, 10)))
    scores = [rng.randint(low, high) for _ in range(rng.randint(4, 7))]
    mean = Fraction(sum(sorted(scores)[1:]), len(scores) - 1)
    if tied(mean):
        return drop_lowest(rng)
    s, name = further(scores), rng.choice(NAMES)
    return Draft(
        phrasings=(
            f"average without the lowest, 2 decimals: {next(further(scores))}",
            f"{next(further(scores))} - leave out the worst and average, 2 decimals",
            f"What is the average of {next(s)} if the lowest score is dropped? Round to 2 decimals.",
            f"Drop the lowest of {next(s)} and average the rest, to 2 decimals.",
            f"mean of {next(s)} without the lowest, 2 decimals",
            f"{name}'s quiz scores are {next(s)}. The worst one doesn't count. What is the average, to 2 decimals?",
            f"My teacher drops the lowest grade. I have {next(s)}, whats my average to 2 decimals",
            f"Quizzes: {next(s)}. Average with the smallest one left out, 2 decimals?",
            f"Remove the minimum from {next(s)} and compute the mean with 2 decimals.",
            f"If the weakest result of {next(s)} is cancelled, what mean remains (2 decimals)?",
            f"average after dropping the lowest score: {next(s)}, rounded to 2 decimals",
            f"The worst of the marks {next(s)} is ignored. Find the average of the others to 2 decimals.",
            f"Leave out the lowest mark once and give the mean to 2 decimals: {next(s)}",
            f"In our course the lowest homework score is not counted. Mine are {next(s)}. What's the mean, 2 decimals?",
            f"With one throwaway (the lowest) among {next(s)}, what average does {name} get, to 2 decimals?",
            f"{name} may strike the worst of {next(s)}. How high is the average of the remaining ones, to 2 decimals?",
        ),
        think="The average without the lowest: subtract the smallest from the sum and divide by one value less.",
        code=f"scores = {scores}\nprint(round((sum(scores) - min(scores)) / (len(scores) - 1), 2))",
        answer=str(round(float(mean), 2)),
    )


def sum_of_best(rng: random.Random) -> Draft:
    low, high = rng.choice(((1, 20), (20, 100), (100, 900)))
    scores = [rng.randint(low, high) for _ in range(rng.randint(5, 7))]
    k = rng.choice((2, 3, 4))
    left = list(scores)
    while len(left) > k:
        left.remove(min(left))
    s, name = further(scores), rng.choice(NAMES)
    return Draft(
        phrasings=(
            f"sum of the {k} largest numbers in {next(further(scores))}",
            f"Take the {k} biggest values of {next(further(scores))} and add them.",
            f"What's the total of the {k} highest: {next(further(scores))}?",
            f"Only the best {k} of {next(further(scores))} count. How many points is that together?",
            f"What is the sum of the best {k} scores in {next(s)}?",
            f"Add the {k} largest of {next(s)}",
            f"sum of top {k}: {next(s)}",
            f"{name} has {next(s)} points in the races. Only the {k} best count. What is the total?",
            f"only my best {k} results count, i have {next(s)}, how many points is that",
            f"Total of the {k} highest values of {next(s)}?",
            f"The season score is the sum of the {k} best results. Results: {next(s)}. What is the score?",
            f"Keep the {k} greatest numbers of {next(s)} and add them together.",
            f"In {next(s)}, how much do the {k} biggest ones add up to?",
            f"{next(s)} - total of the best {k}?",
            f"Best {k} out of these count: {next(s)}. How many points altogether?",
            f"Please add up the {k} top marks from {next(s)}",
            f"Everything but the {k} highest is scrapped. {name} had {next(s)}. What sum is left?",
            f"Our {k} strongest players count for the team. With {next(s)}, how many points does the team get?",
        ),
        think=f"The sum of the best {k}: sort from high to low and add the first {k}.",
        code=f"scores = {scores}\nprint(sum(sorted(scores, reverse=True)[:{k}]))",
        answer=str(sum(left)),
    )


def letter_grades(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.randint(2, 4))
    scores = {name: rng.randint(45, 100) for name in names}
    s = spelled(scores)
    key = rng.choice(("A from 90, B from 80, C from 70, D from 60, else F", "90+ A, 80+ B, 70+ C, 60+ D, below F"))
    letters = {name: "FFFFFFDCBAA"[score // 10] for name, score in scores.items()}
    teller, _, _ = tellers(scores)
    return Draft(
        phrasings=(
            f"The teacher gives {key}. {teller.name} copies the results: {next(spelled(scores))}. Which letter"
            f" does everybody get, as a dictionary?",
            f"Give each student a letter grade ({key}): {next(s)}. Answer with a dictionary.",
            f"Convert these scores to letters, {key}, as a dictionary: {next(s)}",
            f"letter grades as dict for {next(s)} ({key})",
            f"Scale: {key}. Scores: {next(s)}. Which letter does everyone get? Print a dictionary.",
            f"{lines(scores)}\n{key}. make a dictionary of names and letters",
            f"Grade my class with {key}: {next(s)}. I want a dictionary.",
            f"With {key}, turn {next(s)} into a dictionary of grades.",
            f"Show the grades of all students as a dictionary. Points: {next(s)}. Rule: {key}.",
            f"The exam results are {next(s)}. Assign grades by {key} and return a dict.",
            f"Map every score to its letter ({key}) and keep the names, as a dictionary: {next(s)}",
            f"Please grade these tests; the rule is {key}.\n{lines(scores)}\nOutput: a dictionary.",
            f"What letter grade has each of {next(s)}, given {key}? Dictionary, please.",
            f"I marked the papers: {next(s)}. Under the scheme {key}, what is the dictionary of letters?",
            f"According to {key}, which grades go on the reports for {next(s)}? As a dictionary.",
        ),
        think="Letter grades: compare each score with the limits from the top and note the first letter that fits.",
        code=(
            f"scores = {json.dumps(scores)}\n"
            'print({name: "A" if s >= 90 else "B" if s >= 80 else "C" if s >= 70 else "D" if s >= 60 else "F" '
            "for name, s in scores.items()})"
        ),
        answer=str(letters),
    )


def pass_percent(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.choice((4, 5, 5, 6, 8)))
    limit = rng.choice((40, 50, 50, 60, 65, 70))
    scores = {name: rng.randint(25, 100) for name in names}
    share = Fraction(100 * sum(score >= limit for score in scores.values()), len(scores))
    ask = "" if share.denominator == 1 else ", to 1 decimal"
    if tied(share, 1):
        return pass_percent(rng)
    s, v = spelled(scores), further(list(scores.values()))
    return Draft(
        phrasings=(
            f"What percentage of the scores are {limit} or higher{ask}? {next(further(list(scores.values())))}",
            f"What percent of the students passed with {limit} or more{ask}? {next(s)}",
            f"The pass mark is {limit}. What is the pass rate in percent{ask}? {next(s)}",
            f"pass rate at {limit} points in percent{ask}: {next(s)}",
            f"{lines(scores)}\nhow many percent passed if you need at least {limit}{ask}",
            f"Exam scores were {next(v)}. Everyone with at least {limit} passes. What percentage passed{ask}?",
            f"Compute the percentage of students that reached {limit}{ask}: {next(s)}",
            f"You need {limit} to pass. Of {next(v)}, what percent made it{ask}?",
            f"In per cent{ask}, how many of these candidates got {limit} or better? {next(s)}",
            f"Our class got {next(s)}. With a limit of {limit} (included), how high is the pass rate in %{ask}?",
            f"what % of {next(v)} is a pass (>= {limit}){ask}",
            f"Find the share of passed tests in percent{ask}, passing means {limit} and up: {next(v)}",
            f"The driving theory test is passed from {limit} points on. What percentage of {next(s)} passed{ask}?",
            f"I have the marks {next(v)} and the pass mark {limit}. Which percentage of the class got through{ask}?",
            f"Scores: {next(s)}. If {limit} is just enough, what is the percentage of passes{ask}?",
        ),
        think=f"The pass rate: count the scores of at least {limit}, times 100, divided by the number of students.",
        code=(
            f"scores = {list(scores.values())}\npassed = sum(1 for s in scores if s >= {limit})\n"
            "print(round(passed * 100 / len(scores), 1))"
        ),
        answer=str(round(float(share), 1)),
    )


def mark_lists(rng: random.Random) -> tuple[dict[str, list[int]], tuple[str, str, str]]:
    """Several marks for each of a few people, and three ways to write them."""
    names, count = rng.sample(NAMES, rng.randint(2, 4)), rng.choice((2, 3, 3))
    high = rng.choice((10, 20, 100))
    marks = {name: [rng.randint(high // 3, high) for _ in range(count)] for name in names}
    return marks, (
        json.dumps(marks),
        "; ".join(f"{name}: {', '.join(map(str, own))}" for name, own in marks.items()),
        "\n".join(f"{name} {' '.join(map(str, own))}" for name, own in marks.items()),
    )


def best_average_person(rng: random.Random) -> Draft:
    marks, (a, b, c) = mark_lists(rng)
    best = rng.random() < 0.75
    high = "highest" if best else "lowest"
    means = {Fraction(sum(own), len(own)): name for name, own in marks.items()}
    if len(means) < len(marks):
        return best_average_person(rng)
    return Draft(
        phrasings=(
            f"whose average is {high}: {b}",
            f"{a} - who has the {high} mean",
            f"Who has the {high} average? {b}",
            f"Which student has the {high} mean score: {b}?",
            f"{high} average in {a}",
            f"{c}\nwho has the {'best' if best else 'worst'} average",
            f"Compute the average for each person in {a} and name the one with the {high}.",
            f"The marks are {b}. Whose average is the {high}?",
            f"Several scores per player: {b}. Which player has the {high} mean?",
            f"who is {'best' if best else 'weakest'} on average, {b}",
            f"Find the key with the {high} average of its list in {a}",
            f"Our skaters got these marks from the judges:\n{c}\nWho comes out with the {high} average?",
            f"Each row is a name and the scores. Name the person with the {high} average.\n{c}",
            f"On average, who scored the {'most' if best else 'least'}? {b}",
            f"Take the mean of everyone's numbers in {b} and tell me who is at the {'top' if best else 'bottom'}.",
            f"{'The prize goes to' if best else 'Extra lessons go to'} the {high} average. Results: {b}. Who is it?",
        ),
        think=f"The {high} average: compute the mean of each person's scores and take the name of the {high}.",
        code=(
            f"marks = {a}\n"
            f"print({'max' if best else 'min'}(marks, key=lambda name: sum(marks[name]) / len(marks[name])))"
        ),
        answer=means[max(means) if best else min(means)],
    )


def totals_of_lists(rng: random.Random) -> Draft:
    marks, (a, b, c) = mark_lists(rng)
    totals = dict.fromkeys(marks, 0)
    for name, own in marks.items():
        for mark in own:
            totals[name] += mark
    return Draft(
        phrasings=(
            f"What is the total of each person? {b}. Give a dictionary.",
            f"Sum the numbers for every name in {b} as a dictionary.",
            f"totals per name as dict: {b}",
            f"{c}\nadd up the points of everyone, as a dictionary",
            f"Replace each list in {a} by its sum.",
            f"Points per round: {b}. How many points has everyone in total? Dictionary, please.",
            f"For each key of {a}, sum the list and print the dictionary.",
            f"who has how many points in total (as dict): {b}",
            f"Game scores by player:\n{c}\nShow a dictionary with the total of every player.",
            f"Work out everyone's sum in {b} and return a dictionary from name to sum.",
            f"We played a few rounds and wrote {b}. Make a dictionary of the final totals.",
            f"Add the values in each list: {a}. The result should be a dictionary of name and total.",
            f"I kept score like this:\n{c}\nWhat does each of them have altogether? Answer with a dictionary.",
            f"Rounds of a card game: {b}. Give each player's overall points as a dictionary.",
        ),
        think="A total for each person: sum the list of every name.",
        code=f"scores = {a}\nprint({{name: sum(points) for name, points in scores.items()}})",
        answer=str(totals),
    )
