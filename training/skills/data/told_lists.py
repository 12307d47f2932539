"""A list in the words of who has it: heart rates, bills, rainfall, pages; its average, median, total or extremes."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.further import further
from training.skills.wording import NAMES

Told = tuple[str, str, int, int, str]
TOLD: tuple[Told, ...] = (
    ("I ran {} km this week.", "km", 3, 20, "run"),
    ("I read {} pages on the last days.", "pages", 5, 60, "day"),
    ("Our electricity bills were {} euros.", "euros", 60, 160, "month"),
    ("The patients' heart rates were {}.", "beats", 58, 110, "patient"),
    ("My kids' grades are {}.", "points", 8, 20, "grade"),
    ("We had {} customers on the last days.", "customers", 20, 200, "day"),
    ("I slept {} hours this week.", "hours", 5, 10, "night"),
    ("The flats cost {} euros a month.", "euros", 600, 1900, "flat"),
    ("The children in the group are {} years old.", "years", 2, 12, "child"),
    ("My commute took {} minutes.", "minutes", 15, 70, "trip"),
    ("The baby drank {} ml.", "ml", 60, 210, "bottle"),
    ("The fish weigh {} g.", "g", 150, 900, "fish"),
    ("The bus was {} minutes late.", "minutes", 1, 25, "trip"),
    ("I got {} dollars in tips.", "dollars", 8, 90, "shift"),
    ("My blood sugar readings were {}.", "mg", 80, 180, "reading"),
    ("The page loads took {} ms.", "ms", 90, 900, "load"),
    ("Rainfall was {} mm.", "mm", 0, 40, "day"),
    ("My phone calls lasted {} minutes.", "minutes", 2, 45, "call"),
)
"""What is said, with a place for the list; its unit; the least and the most; one of what was counted."""


def story(rng: random.Random, shortest: int = 3, longest: int = 6) -> tuple[Told, list[int]]:
    one = rng.choice(TOLD)
    return one, [rng.randint(one[2], one[3]) for _ in range(rng.randint(shortest, longest))]


def average_told(rng: random.Random) -> Draft:
    (said, unit, _, _, one), numbers = story(rng)
    mean = Fraction(sum(numbers), len(numbers))
    if (4 * mean).denominator > 1:
        return average_told(rng)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"{said.format(next(further(numbers)))} Work out the mean per {one}.",
            f"{said.format(next(s))} What is that on average?",
            f"{said.format(next(s))} What's the average?",
            f"{said.format(next(s))} How many {unit} per {one} on average?",
            f"{unit} per {one} on average: {next(s)}",
            f"average {unit} per {one} if I have {next(s)}",
            f"{said.format(next(s)).lower()} whats my average",
            f"How many {unit} is it per {one} on average? {said.format(next(s))}",
            f"I want the average per {one}. {said.format(next(s))}",
            f"{said.format(next(s))} Work out the mean.",
            f"{said.format(next(s))} So what does that come to per {one} on average?",
        ),
        think=f"The average: add the {len(numbers)} numbers and divide by {len(numbers)}.",
        code=f"numbers = {numbers}\nprint(sum(numbers) / len(numbers))",
        answer=str(float(mean)),
    )


def median_told(rng: random.Random) -> Draft:
    (said, unit, _, _, one), numbers = story(rng, 3, 7)
    ordered, n = sorted(numbers), len(numbers)
    middle = Fraction(ordered[(n - 1) // 2] + ordered[n // 2], 2)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"{said.format(next(s))} What is the median?",
            f"{said.format(next(s))} Give me the median.",
            f"What is the median number of {unit}? {said.format(next(s))}",
            f"median {unit} of {next(s)}",
            f"{said.format(next(s)).lower()} whats the median",
            f"I need the median, not the mean. {said.format(next(s))}",
            f"median per {one}: {next(s)} {unit}",
            f"{said.format(next(s))} Half lie above and half below which value (the median)?",
            f"Find the middle value (median). {said.format(next(s))}",
            f"{said.format(next(s))} Determine the median in {unit}.",
        ),
        think=f"The median: sort the {n} numbers and take the middle one, or the mean of the middle two.",
        code=f"import statistics\nprint(statistics.median({numbers}))",
        answer=str(float(middle)),
    )


def total_told(rng: random.Random) -> Draft:
    (said, unit, _, _, one), numbers = story(rng)
    if one in ("flat", "child", "patient", "reading", "grade"):
        return total_told(rng)
    s, total = further(numbers), 0
    for number in numbers:
        total += number
    return Draft(
        phrasings=(
            f"{said.format(next(s))} How many {unit} is that in total?",
            f"{said.format(next(s))} What is the total?",
            f"total {unit}: {next(s)}",
            f"{said.format(next(s)).lower()} how much altogether",
            f"How many {unit} altogether? {said.format(next(s))}",
            f"{unit} in all if there were {next(s)}",
            f"{said.format(next(s))} Add it all up.",
            f"Sum up the {unit}: {next(s)}",
            f"{said.format(next(s))} What does that make in {unit}?",
            f"I want to know the total of {unit}. {said.format(next(s))}",
        ),
        think=f"The total: add all {len(numbers)} numbers.",
        code=f"print(sum({numbers}))",
        answer=str(total),
    )


def range_told(rng: random.Random) -> Draft:
    (said, unit, _, _, one), numbers = story(rng, 4, 6)
    s, ordered = further(numbers), sorted(numbers)
    return Draft(
        phrasings=(
            f"{said.format(next(further(numbers)))} How much more is the most than the least?",
            f"{said.format(next(further(numbers)))} How many {unit} lie between the most and the least?",
            f"{said.format(next(s))} What is the difference between the highest and the lowest?",
            f"{said.format(next(s))} How far apart are the smallest and the largest?",
            f"highest minus lowest: {next(s)} {unit}",
            f"{said.format(next(s)).lower()} how big is the gap between most and least",
            f"By how many {unit} does the largest exceed the smallest? {said.format(next(s))}",
            f"difference between best and worst {one}, {unit}: {next(s)}",
            f"{said.format(next(s))} Subtract the lowest from the highest.",
            f"What is the spread from lowest to highest in {unit}? {next(s)}",
            f"{said.format(next(s))} How large is the range?",
            f"I want the gap between the lowest and the highest value. {said.format(next(s))}",
        ),
        think="Highest minus lowest: subtract the minimum from the maximum.",
        code=f"numbers = {numbers}\nprint(max(numbers) - min(numbers))",
        answer=str(ordered[-1] - ordered[0]),
    )


def count_told(rng: random.Random) -> Draft:
    said, low, high, ask = rng.choice(
        (
            ("The temperatures were {} degrees.", 10, 32, "On how many days was it {} than {} degrees?"),
            ("My sales per month were {}.", 60, 200, "In how many months did I sell {} than {}?"),
            ("The pupils got {} points.", 30, 100, "How many pupils got {} than {} points?"),
            ("We had {} customers a day.", 20, 150, "On how many days did {} than {} customers come?"),
            ("I slept {} hours.", 4, 10, "In how many nights did I sleep {} than {} hours?"),
            ("The guests are {} years old.", 3, 80, "How many guests are {} than {}?"),
            ("The parcels weigh {} kg.", 1, 30, "How many parcels are {} than {} kg?"),
            ("My runs were {} km.", 3, 20, "How many runs were {} than {} km?"),
            ("The daily takings were {} euros.", 100, 700, "On how many days were the takings {} than {} euros?"),
            ("Rainfall by month was {} mm.", 5, 120, "In how many months was the rainfall {} than {} mm?"),
        )
    )
    numbers = [rng.randint(low, high) for _ in range(rng.randint(4, 8))]
    limit, up = rng.choice(numbers), rng.random() < 0.6
    pairs = {
        "degrees": ("warmer", "colder"),
        "years": ("older", "younger"),
        "kg": ("heavier", "lighter"),
        "takings": ("higher", "lower"),
        "mm": ("higher", "lower"),
    }
    more, less = next((words for key, words in pairs.items() if key in said), ("more", "less"))
    if "runs" in said:
        more, less = "longer", "shorter"
    if less == "less" and "hours" not in said:
        less = "fewer"
    word, s = (more if up else less), further(numbers)
    q = ask.format(word, limit)
    small = q[0].lower() + q[1:]
    ordered = sorted(numbers, reverse=up)
    return Draft(
        phrasings=(
            f"{q} {next(s)}",
            f"{said.format(next(s))} {q}",
            f"{next(s)} - {small}",
            f"{said.format(next(s)).lower()} {small.rstrip('?')}",
            f"{q} {said.format(next(s))}",
            f"how often {word} than {limit}: {next(s)}",
            f"{said.format(next(s))} Count how many are {word} than {limit}.",
            f"number of values {'over' if up else 'under'} {limit}. {said.format(next(s))}",
            f"{said.format(next(s))} How many of them are {'above' if up else 'below'} {limit}?",
            f"I want to count those {'above' if up else 'below'} {limit}. {said.format(next(s))}",
        ),
        think=f"How many are {word} than {limit}: count the numbers {'above' if up else 'below'} {limit}.",
        code=f"numbers = {numbers}\nprint(sum(1 for n in numbers if n {'>' if up else '<'} {limit}))",
        answer=str(ordered.index(limit)),
    )


def first_over_told(rng: random.Random) -> Draft:
    name = rng.choice(NAMES)
    said, low, high, period, verb = rng.choice(
        (
            ("I save {} a month.", 10, 60, "month", "did my savings first pass"),
            ("We collected {} euros a day.", 20, 90, "day", "did we pass"),
            (f"{name} reads {{}} pages a day.", 8, 50, "day", f"did {name} pass"),
            ("We sold {} tickets a week.", 10, 80, "week", "did we pass"),
            ("I walked {} km a day.", 4, 25, "day", "did I pass"),
        )
    )
    numbers = [rng.randint(low, high) for _ in range(rng.randint(4, 7))]
    at = rng.randrange(1, len(numbers))
    goal = rng.randint(sum(numbers[:at]), sum(numbers[: at + 1]) - 1)
    s = further(numbers)
    return Draft(
        phrasings=(
            f"{said.format(next(s))} In which {period} {verb} {goal} in total (first {period} = 1)?",
            f"When {verb} {goal}? {said.format(next(s))} Give the number of the {period}.",
            f"{next(s)} per {period} - number of the {period} when the total first exceeds {goal}",
            f"{said.format(next(s)).lower()} in which {period} is the sum more than {goal}",
            f"How many {period}s does it take to get above {goal}? {said.format(next(s))}",
            f"first {period} with a running total over {goal}: {next(s)}",
            f"{said.format(next(s))} After how many {period}s is the sum greater than {goal}?",
            f"Which {period} takes the total past {goal}? {said.format(next(s))}",
            f"I add up {next(s)}, one a {period}. In {period} number what does it go over {goal}?",
        ),
        think=f"The first {period} above {goal}: add up one by one and stop when the total is larger.",
        code=(
            f"total = 0\nfor i, n in enumerate({numbers}, 1):\n    total += n\n"
            f"    if total > {goal}:\n        print(i)\n        break"
        ),
        answer=str(at + 1),
    )
