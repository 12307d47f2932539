"""Results of matches: points for wins and draws, goals for and against, how many were won."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.wording import joined

TEAMS = ("Lions", "Tigers", "Eagles", "Sharks", "Bears", "Wolves", "Hawks", "Panthers", "Foxes", "Ravens")


def results(rng: random.Random) -> tuple[list[tuple[int, int]], tuple[str, str, str, str]]:
    """Goals for and against in three to six matches, and four ways to write them."""
    games = [(rng.choice((0, 1, 1, 2, 2, 3, 4)), rng.choice((0, 0, 1, 1, 2, 3))) for _ in range(rng.randint(3, 6))]
    plain = [f"{own}-{other}" for own, other in games]
    colons = [f"{own}:{other}" for own, other in games]
    return games, (", ".join(plain), " ".join(colons), joined(plain), ", ".join(colons))


def league_points(rng: random.Random) -> Draft:
    games, (a, b, c, d) = results(rng)
    team = rng.choice(TEAMS)
    outcomes = [(own > other) - (own < other) for own, other in games]
    return Draft(
        phrasings=(
            f"{b} - points with 3 for a win and 1 for a draw",
            f"The {team} played {a}. With 3 points for a win and 1 for a draw, how many points do they have?",
            f"A win gives 3 points, a draw 1. How many points are the results {c} (own goals first)?",
            f"points (win 3, draw 1) from {b}",
            f"results {d}, our goals first. 3 points per win, 1 per draw, how many points",
            f"Count league points for {a}: 3 for winning, 1 for a draw, none for losing. Own score comes first.",
            f"Our season so far: {c}. At 3 points a win and 1 a draw, what is our total?",
            f"The scores of the {team} were {d}. How many table points is that if wins count 3 and draws 1?",
            f"Football table: 3 for a win, 1 for a draw. What does a team with {a} get?",
            f"Given the scores {b} (ours:theirs), add 3 for each win and 1 for each tie.",
            f"How many points did the {team} collect with {c}? 3 per win, 1 per draw.",
            f"My son's team had {d}. They get 3 points for victories and 1 for draws. How many in all?",
            f"Work out the points from {a}; a victory is worth 3, a tie 1 and a defeat nothing.",
            f"The {team} finished their games {c}, own goals written first. What total do 3-point wins and 1-point"
            " draws make?",
            f"If winning brings 3 points and drawing 1, what do the {team} earn for {b}?",
        ),
        think="League points: add 3 for each result with more own goals and 1 for each with equal goals.",
        code=(f"games = {games}\nprint(sum(3 if own > other else 1 if own == other else 0 for own, other in games))"),
        answer=str(3 * outcomes.count(1) + outcomes.count(0)),
    )


def goal_difference(rng: random.Random) -> Draft:
    games, (a, b, c, d) = results(rng)
    team = rng.choice(TEAMS)
    return Draft(
        phrasings=(
            f"{b} - goal difference",
            f"What is the goal difference of the {team} after {a}?",
            f"Goals for minus goals against in {c} (own goals first)?",
            f"goal difference of {b}",
            f"results {d}, our goals first, whats our goal difference",
            f"Calculate the goal difference: {a}",
            f"Our matches ended {c}. What goal difference do we have?",
            f"The {team} had the results {d}. Subtract all goals conceded from all goals scored.",
            f"Scored first, conceded second: {a}. What is the difference in total?",
            f"Add up both sides of {b} and give our goals minus theirs.",
            f"After these games, {c}, what stands in the goal difference column?",
            f"Tell me the goal difference of the {team} with scores of {d}",
            f"My team's results this month: {a}. Goal difference, please.",
            f"Over the games {c}, by how many goals, plus or minus, are the {team} ahead of their opponents?",
            f"Here are the scores of the {team}, own goals first: {b}. What goal difference goes into the table?",
        ),
        think="The goal difference: add own goals minus the opponent's goals over all matches.",
        code=f"games = {games}\nprint(sum(own - other for own, other in games))",
        answer=str(sum(own for own, _ in games) - sum(other for _, other in games)),
    )


def matches_won(rng: random.Random) -> Draft:
    games, (a, b, c, d) = results(rng)
    team = rng.choice(TEAMS)
    word, verb, sign, step = rng.choice(
        (("wins", "win", ">", 1), ("wins", "win", ">", 1), ("losses", "lose", "<", -1), ("draws", "draw", "==", 0))
    )
    return Draft(
        phrasings=(
            f"How many of the games {a} did the {team} {verb}? Their goals come first.",
            f"Count the {word} in {c} (own goals first)",
            f"number of {word} in {b}, own score first",
            f"results {d}, our goals first, how many {word}",
            f"The scores are {a}, ours first. How many {word} is that?",
            f"Our matches ended {c}. How many did we {verb}?",
            f"Of the results {d} (us:them), how many are {word}?",
            f"How often did the {team} {verb} with these scores: {a}? The first number is theirs.",
            f"Go through {b} and count our {word}; our goals stand on the left.",
            f"{c} - how many {word} for the team named first?",
            f"With scores of {d}, own goals in front, what number of {word} do the {team} have?",
            f"My team had {a} this season. How many {word} were there?",
            f"Looking at {c}, in how many matches did the side with the first number {verb}?",
            f"The {team} recorded {b}, their own goals first. What goes into the column for {word}?",
        ),
        think=(
            f"How many {word}: count the games where own goals are"
            f" {'more than' if step > 0 else 'fewer than' if step < 0 else 'equal to'} the other's."
        ),
        code=f"games = {games}\nprint(sum(1 for own, other in games if own {sign} other))",
        answer=str([(own > other) - (own < other) for own, other in games].count(step)),
    )
