"""Survey answers: star ratings, satisfied customers, words as numbers, several choices each, missing answers."""

from __future__ import annotations

import json
import random
from collections import Counter
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.math.amounts import tied
from training.skills.vocabulary import DAYS
from training.skills.wording import NAMES

RATED = ("app", "film", "hotel", "restaurant", "course", "book", "shop", "phone", "game", "blender")
CHOICES = (
    ("fruit", ("apple", "banana", "cherry", "grape", "mango", "pear")),
    ("sport", ("tennis", "football", "swimming", "chess", "running", "yoga")),
    ("topping", ("cheese", "ham", "olives", "onion", "mushrooms", "corn")),
    ("language", ("Python", "Java", "Rust", "Go", "SQL")),
    ("club", ("choir", "drama", "art", "robotics", "debate")),
)


def with_stars(star: int) -> str:
    return f"{star} star{'' if star == 1 else 's'}"


def stars(rng: random.Random) -> tuple[str, dict[int, int], tuple[str, str, str, str]]:
    """What is rated, how many gave five stars to one, and four ways to write that."""
    counts = {star: rng.randint(0 if star < 4 else 2, rng.choice((12, 60, 300))) for star in (5, 4, 3, 2, 1)}
    return (
        rng.choice(RATED),
        counts,
        (
            ", ".join(f"{with_stars(star)}: {count}" for star, count in counts.items()),
            ", ".join(f"{count} gave {with_stars(star)}" for star, count in counts.items()),
            "\n".join(f"{with_stars(star)} {count}" for star, count in counts.items()),
            ", ".join(f"{count}x{star}" for star, count in counts.items()),
        ),
    )


def star_rating(rng: random.Random) -> Draft:
    thing, counts, (a, b, c, d) = stars(rng)
    mean = Fraction(sum(star * count for star, count in counts.items()), sum(counts.values()))
    if tied(mean):
        return star_rating(rng)
    return Draft(
        phrasings=(
            f"Reviews of a {thing}: {a}. What is the average rating, to 2 decimals?",
            f"What is the mean number of stars (2 decimals) of {a}?",
            f"average star rating of {a}, 2 decimals",
            f"{c}\nwhat's the average rating, rounded to 2 decimals",
            f"My {thing} was rated as follows: {b}. Find the average to 2 decimals.",
            f"{thing} ratings {d}, mean rating to 2 decimals?",
            f"How many stars does the {thing} have on average (2 decimals) with {a}?",
            f"Given these review counts, compute the rating to 2 decimals.\n{c}",
            f"Out of all reviews, {b}. What average score is shown, with 2 decimals?",
            f"Calculate the weighted mean of stars for {a}, 2 decimals.",
            f"We got {a} from customers. What rating is that on average? Round to 2 decimals.",
            f"A {thing} in an online store has {a}. Which average rating, to 2 decimal places, does the page display?",
            f"Please average these stars to 2 decimals: {d} (count x stars)",
            f"So far {b} to our {thing}. To 2 decimals, how good is it rated on average?",
        ),
        think="The average rating: add stars times count, and divide by the number of reviews.",
        code=(
            f"counts = {counts}\ntotal = sum(star * n for star, n in counts.items())\n"
            "print(round(total / sum(counts.values()), 2))"
        ),
        answer=str(round(float(mean), 2)),
    )


def satisfied_percent(rng: random.Random) -> Draft:
    thing, counts, (a, b, c, d) = stars(rng)
    low = rng.choice((4, 4, 3))
    share = Fraction(100 * sum(n for star, n in counts.items() if star >= low), sum(counts.values()))
    if tied(share, 1) or share == 100:
        return satisfied_percent(rng)
    return Draft(
        phrasings=(
            f"Reviews: {a}. What percent gave {low} or more stars, to 1 decimal?",
            f"What percentage of ratings is at least {low} stars in {a}? Round to 1 decimal.",
            f"percent with {low}+ stars, 1 decimal: {a}",
            f"{c}\nhow many percent of all reviews have {low} stars or better, 1 decimal",
            f"For our {thing}, {b}. What share in percent (1 decimal) gave at least {low}?",
            f"We call a customer satisfied from {low} stars up. With {a}, what percent are satisfied (1 decimal)?",
            f"ratings {d} (count x stars), % at {low} stars and above, to 1 decimal?",
            f"Find the percentage of reviewers who chose {low} stars or higher: {a} (1 decimal)",
            f"How large is the part of ratings not below {low} stars, in percent to 1 decimal? {a}",
            f"In a survey on a {thing}, {b}. Compute the percentage of {low} and up, 1 decimal.",
            f"Which percentage rated the {thing} with {low} stars or more?\n{c}\nGive 1 decimal.",
            f"I need the satisfaction rate, {low} stars or better, in % with 1 decimal from {a}",
            f"Tell me how many percent, to 1 decimal, of the customers were happy, meaning {low} or more stars: {a}",
            f"From {a}, work out the proportion of people who voted {low} or higher as a percentage with 1 decimal.",
        ),
        think=f"The percentage with at least {low} stars: add those counts, times 100, divided by all reviews.",
        code=(
            f"counts = {counts}\ngood = sum(n for star, n in counts.items() if star >= {low})\n"
            "print(round(good * 100 / sum(counts.values()), 1))"
        ),
        answer=str(round(float(share), 1)),
    )


def net_promoter_score(rng: random.Random) -> Draft:
    scores = [rng.choice((10, 9, 9, 8, 8, 7, 7, 6, 5, 4, 2)) for _ in range(rng.choice((5, 8, 10)))]
    split = Counter("+" if score > 8 else "-" if score < 7 else "0" for score in scores)
    nps = Fraction(100 * (split["+"] - split["-"]), len(scores))
    s = further(scores)
    return Draft(
        phrasings=(
            f"What is the Net Promoter Score of {next(s)}?",
            f"Calculate the NPS for these answers from 0 to 10: {next(s)}",
            f"NPS of {next(s)}",
            f"Customers answered {next(s)} when asked if they would recommend us. What is our net promoter score?",
            f"how high is the nps with scores {next(s)}",
            f"Percent of promoters minus percent of detractors for {next(s)}?",
            f"Our recommendation survey gave {next(s)}. Work out the NPS.",
            f"Promoters gave 9 or 10, detractors 6 or less. What is the NPS of {next(s)}?",
            f"I have these 0-10 ratings: {next(s)}. Please compute the Net Promoter Score.",
            f"net promoter score for the responses {next(s)}",
            f"{next(s)} - what NPS is that?",
            f"The answers to 'how likely are you to recommend us' are {next(s)}. Find the NPS.",
            f"For a slide I need the Net Promoter Score from these replies: {next(s)}",
            f"Would you recommend us? Replies: {next(s)}. Give the NPS as a number.",
        ),
        think="The NPS: percent of promoters (9 or 10) minus percent of detractors (6 or less).",
        code=(
            f"scores = {scores}\npromoters = sum(1 for s in scores if s >= 9)\n"
            "detractors = sum(1 for s in scores if s <= 6)\nprint((promoters - detractors) * 100 / len(scores))"
        ),
        answer=str(float(nps)),
    )


def likert_mean(rng: random.Random) -> Draft:
    words = rng.choice(
        (
            ("bad", "ok", "good"), ("never", "sometimes", "often", "always"), ("low", "medium", "high"),
            ("poor", "fair", "good", "excellent"), ("disagree", "neutral", "agree"),
        )
    )  # fmt: skip
    answers = rng.choices(words, k=rng.randint(4, 8))
    scale = {word: value for value, word in enumerate(words, 1)}
    mean = Fraction(sum(words.index(answer) + 1 for answer in answers), len(answers))
    if tied(mean):
        return likert_mean(rng)
    s, key = further(answers), ", ".join(f"{word} = {value}" for word, value in scale.items())
    return Draft(
        phrasings=(
            f"With {key}, what is the average of {next(s)}, to 2 decimals?",
            f"Convert {next(s)} to numbers ({key}) and give the mean to 2 decimals.",
            f"mean of {next(s)} where {key}, 2 decimals",
            f"Answers: {next(s)}. Coding: {key}. What is the average score? Round to 2 decimals.",
            f"We code answers as {key}. The survey says {next(s)}. What's the mean (2 decimals)?",
            f"If {key}, how high is the average answer in {next(s)}, rounded to 2 decimals?",
            f"average score to 2 decimals, {key}: {next(s)}",
            f"People replied {next(s)}. Using {key}, compute the average with 2 decimals.",
            f"Score each reply ({key}) and average them to 2 decimals: {next(s)}",
            f"My questionnaire uses {key}. I got {next(s)}. Find the mean value, 2 decimals.",
            f"Replace the words by points ({key}). What is the mean of {next(s)}, to 2 decimals?",
            f"{next(s)} - average on the scale {key}, 2 decimals?",
            f"On a scale of {key}, what average, to 2 decimals, do the replies {next(s)} have?",
            f"Take {key}. What do the responses {next(s)} average out to, to 2 decimals?",
        ),
        think="The average of worded answers: replace each word by its number and take the mean.",
        code=(
            f"points = {json.dumps(scale)}\nanswers = {json.dumps(answers)}\n"
            "print(round(sum(points[a] for a in answers) / len(answers), 2))"
        ),
        answer=str(round(float(mean), 2)),
    )


def picks(rng: random.Random) -> tuple[str, dict[str, list[str]], tuple[str, str, str]]:
    """What is chosen, who chose what, and three ways to write it."""
    kind, options = rng.choice(CHOICES)
    names = rng.sample(NAMES, rng.choice((3, 3, 3, 4)))
    chosen = {name: rng.sample(options, rng.choice((1, 1, 2, 2))) for name in names}
    return (
        kind,
        chosen,
        (
            json.dumps(chosen),
            "; ".join(f"{name}: {', '.join(own)}" for name, own in chosen.items()),
            "\n".join(f"{name} - {', '.join(own)}" for name, own in chosen.items()),
        ),
    )


def popular_choice(rng: random.Random) -> Draft:
    kind, chosen, (a, b, c) = picks(rng)
    ranked = Counter(item for own in chosen.values() for item in own).most_common(2)
    if len(ranked) < 2 or ranked[0][1] == ranked[1][1]:
        return popular_choice(rng)
    return Draft(
        phrasings=(
            f"{b} - which {kind} is the favourite",
            f"Which {kind} was chosen most often? {b}",
            f"Everyone picked some: {b}. What {kind} is the most popular?",
            f"most popular {kind} in {a}",
            f"{c}\nwhich {kind} has the most votes",
            f"Each person could choose several. Count all choices in {a} and name the {kind} that leads.",
            f"what {kind} do most people have: {b}",
            f"Find the most common {kind} over all the lists in {a}",
            f"These are the choices: {b}. Which {kind} comes up more than any other?",
            f"The votes were\n{c}\nWhich {kind} won?",
            f"In {a}, which item appears in the most lists?",
            f"Tell me the favourite {kind} of the group: {b}",
            f"Survey with several answers allowed: {b}. What is the number one {kind}?",
            f"I asked my friends for their favourite {kind}s.\n{c}\nWhich one is named most?",
            f"If we take only one {kind} for all, which has the most supporters? {b}",
        ),
        think=f"The most popular {kind}: put the choices of all lists together and take the most common one.",
        code=(
            f"import statistics\nchoices = {a}\n"
            "print(statistics.mode(item for items in choices.values() for item in items))"
        ),
        answer=ranked[0][0],
    )


def who_chose(rng: random.Random) -> Draft:
    kind, chosen, (a, b, c) = picks(rng)
    item = rng.choice([item for own in chosen.values() for item in own])
    return Draft(
        phrasings=(
            f"Who chose {item}? {b}. Give a list of names.",
            f"List everyone who has {item}: {b}",
            f"names with {item} in {a}",
            f"{c}\nwho picked {item}",
            f"In {a}, whose list contains {item}?",
            f"Each person named a {kind} or more: {b}. Which people named {item}?",
            f"who all said {item}? {b}",
            f"Find the people with {item} among their choices.\n{c}",
            f"I need the names of those who signed up for {item}: {b}",
            f"Which keys of {a} have {item} in their list?",
            f"Filter the people by {kind} {item}: {b}",
            f"Make a list of all who took {item}. Choices: {b}",
            f"This is who wants which {kind}:\n{c}\nName everybody who wants {item}.",
            f"Of these people, which ones put down {item}? {b}",
        ),
        think=f"Who chose {item}: list the names whose choices contain {item}.",
        code=f'choices = {a}\nprint([name for name, items in choices.items() if "{item}" in items])',
        answer=str([line.split(" - ")[0] for line in c.split("\n") if f" {item}," in f"{line},"]),
    )


def everyone_free(rng: random.Random) -> Draft:
    names = rng.sample(NAMES, rng.choice((3, 3, 4)))
    days = [day[:3] for day in DAYS]
    shared = rng.sample(days, rng.choice((1, 1, 2)))
    free = {name: sorted({*shared, *rng.sample(days, rng.randint(1, 2))}, key=days.index) for name in names}
    common = [day for day in days if sum(day in own for own in free.values()) == len(names)]
    a = json.dumps(free)
    b = "; ".join(f"{name}: {', '.join(own)}" for name, own in free.items())
    c = "\n".join(f"{name} - {', '.join(own)}" for name, own in free.items())
    first = free[names[0]]
    code = f"free = {a}\n" + (
        f'print([day for day in free["{names[0]}"] if all(day in days for days in free.values())])'
    )
    return Draft(
        phrasings=(
            f"{b} - when can all of them (list)",
            f"which days work for everybody: {b}",
            f"On which days is everyone free? {b}",
            f"Free days are {b}. Which days suit all? Give a list.",
            f"days common to all of {a}",
            f"{c}\nwhich days can we all meet",
            f"We want to meet. {b}. List every day on which all of us have time.",
            f"what day works for everybody: {b}",
            f"Find the days that are in every list of {a}",
            f"Availability: {b}. When can the whole group come?",
            f"Please find the days when nobody is missing.\n{c}",
            f"Band practice needs all members. They can come {b}. Which days are possible?",
            f"Which entries do all the lists in {a} share?",
            f"I'm planning a dinner for {len(names)} friends: {b}. List the days that everyone can make.",
            f"Here is who is free when:\n{c}\nWhat days do they have in common?",
            f"Look for a date: {b}. On what days are all of them available?",
        ),
        think=f"Days when all are free: keep the days of {names[0]} that are in everybody's list.",
        code=code,
        answer=str([day for day in first if day in common]),
    )


def gaps(rng: random.Random) -> tuple[str, list[int | None], list[str]]:
    """What is missing called, numbers with some of it, and how the list is written."""
    word = rng.choice(("None", "N/A", "NaN", "-", "missing", "null", "?"))
    values: list[int | None] = [rng.randint(1, rng.choice((10, 100, 900))) for _ in range(rng.randint(4, 7))]
    for i in rng.sample(range(len(values)), rng.choice((1, 1, 2, 3))):
        values[i] = None
    return word, values, [word if value is None else str(value) for value in values]


def mean_without_missing(rng: random.Random) -> Draft:
    word, values, shown = gaps(rng)
    known = [value for value in values if value is not None]
    mean = Fraction(sum(known), len(known)) if known else Fraction(0)
    if tied(mean) or len(known) < 2:
        return mean_without_missing(rng)
    a, b = ", ".join(shown), f"[{', '.join(shown)}]"
    return Draft(
        phrasings=(
            f"{a} - mean, {word} left out, 2 decimals",
            f"average ignoring {word}, 2 decimals: {a}",
            f"What is the average of {a}, ignoring missing values ({word}), to 2 decimals?",
            f"Mean of {b} without the {word} entries, rounded to 2 decimals",
            f"average of {a} skipping {word}, 2 decimals",
            f"Some values are missing ({word}): {a}. Average the others to 2 decimals.",
            f"Ignore every {word} in {b} and compute the mean, 2 decimals.",
            f"{a} - mean of the known values to 2 decimals ({word} = no answer)?",
            f"A sensor sent {b}. What is the average of the valid readings, leaving out {word}? 2 decimals.",
            f"The survey column reads {a}, where {word} means no reply. Find the average reply to 2 decimals.",
            f"Drop {word} from {b}, then take the average with 2 decimals.",
            f"how high is the mean of {a} if i leave out {word} (2 decimals)",
            f"Take only the numbers of {a}. What is their mean, to 2 decimals? Entries marked {word} don't count.",
            f"Column with gaps: {b}. Mean of what is there (no {word}), to 2 decimals, please.",
            f"In my data {word} stands for a gap: {a}. What do the remaining numbers average, to 2 decimals?",
            f"Not counting {word}, what average do you get for {a}, rounded to 2 decimals?",
        ),
        think=f"The average of known values: leave out every {word} and divide the sum by how many are left.",
        code=(
            f"values = {values}\nknown = [v for v in values if v is not None]\nprint(round(sum(known) / len(known), 2))"
        ),
        answer=str(round(float(mean), 2)),
    )
