"""Classic puzzles people try out: folded paper, rice on a chessboard, towers, cuts and squares."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import show


def folded_paper(rng: random.Random) -> Draft:
    thick, n = (
        rng.choice((Fraction(1, 10), Fraction(1, 10), Fraction(1, 20), Fraction(1, 5), Fraction(1))),
        rng.randint(3, 30),
    )
    t, value = show(thick), thick
    for _ in range(n):
        value += value
    return Draft(
        phrasings=(
            f"If I fold a {t} mm thick paper {n} times, how many mm thick is it?",
            f"fold paper {t} mm {n} times how thick in mm",
            f"A sheet is {t} mm thick. What is its thickness in mm after {n} folds in half?",
            f"paper thickness after {n} folds, start {t} mm, in mm",
            f"How thick in mm does paper of {t} mm get when folded in half {n} times?",
            f"folding {t} mm paper in half {n} times, thickness in millimetres?",
            f"Each fold doubles the thickness of a {t} mm sheet. How many mm after {n} folds?",
            f"Paper {t} mm, folded {n} times: total thickness in mm?",
            f"Find the thickness in mm of a {t} mm foil after {n} foldings.",
            f"I fold a {t} mm sheet in half {n} times over. Thickness in mm?",
        ),
        think=f"Each of {n} folds doubles the {t} mm.",
        code=f"print({t} * 2 ** {n})",
        answer=show(value),
    )


def chessboard_grains(rng: random.Random) -> Draft:
    n, total = rng.choice((64, 64, 10, 20, 32, rng.randint(5, 63))), rng.random() < 0.5
    value = 0
    for _ in range(n):
        value = 2 * value + 1
    rule = "1 grain on the first square and twice as many on each next"
    if total:
        return Draft(
            phrasings=(
                f"How many grains of rice are on the first {n} squares of a chessboard in total with {rule}?",
                f"total grains on {n} chessboard squares, doubling from 1",
                f"Chessboard and rice: {rule} one. How many grains altogether on {n} squares?",
                f"wheat on a chessboard, sum of all grains on the first {n} squares, starting at 1 and doubling",
                f"1 + 2 + 4 + ... over {n} squares, how many grains of wheat",
                f"Add the grains on squares 1 to {n} if each square has double the one before and the first has 1.",
                f"sum of rice grains for {n} squares, each double the last, first 1",
                f"A king pays {rule} of {n} squares. What does he pay in total?",
                f"I get 1 cent on day 1 and double each day. How many cents have I after {n} days in all?",
                f"Total of {n} doubling amounts that start with 1?",
            ),
            think=f"The doubled amounts on {n} squares add up to 2 to the power {n} minus 1.",
            code=f"print(2 ** {n} - 1)",
            answer=str(value),
        )
    return Draft(
        phrasings=(
            f"How many grains of rice are on square {n} of the chessboard with {rule}?",
            f"grains of rice on square number {n} of the chessboard, doubling from 1",
            f"Chessboard and rice: {rule} one. How many grains lie on square {n}?",
            f"wheat on a chessboard, grains on square {n} only, starting at 1 and doubling",
            f"1, 2, 4, 8, ... how many grains on square {n}",
            f"Each square has double the grains of the one before, the first has 1. What is on square {n}?",
            f"rice grains on the chessboard square no. {n} (1 on the first, doubled each time)",
            f"Starting with 1 grain and doubling on every square, how many grains come on square {n}?",
            f"I get 1 cent on day 1 and double each day. How many cents do I get on day {n} alone?",
            f"Amount number {n} when it starts with 1 and doubles every time?",
        ),
        think=f"Square {n} was doubled {n} - 1 times from 1.",
        code=f"print(2 ** ({n} - 1))",
        answer=str((value + 1) // 2),
    )


def squares_on_board(rng: random.Random) -> Draft:
    n = rng.choice((8, 8, rng.randint(2, 20)))
    board = f"{n}x{n}"
    return Draft(
        phrasings=(
            f"How many squares of all sizes are on a {board} chessboard?",
            f"squares of every size in a {board} grid, how many",
            f"Count all squares, big and small, on a {board} board.",
            f"total number of squares on a {board} board (all sizes)",
            f"In a {n} by {n} grid, how many squares of any size can be found?",
            f"how many squares are there in a {n} by {n} grid counting 1x1, 2x2 and so on",
            f"Find the number of squares of sizes 1 to {n} on a {board} grid.",
            f"A board has {n} rows and {n} columns. How many squares of any size does it contain?",
            f"how many different squares can you see in a {board} checkerboard, every size",
            f"All squares in a {n} × {n} square grid: how many?",
        ),
        think=f"Squares of side k fit (n - k + 1) squared times, so add the squares of 1 to {n}.",
        code=f"print(sum(k ** 2 for k in range(1, {n} + 1)))",
        answer=str(n * (n + 1) * (2 * n + 1) // 6),
    )


def hanoi_moves(rng: random.Random) -> Draft:
    n = rng.randint(2, 20)
    value = 0
    for _ in range(n):
        value = 2 * value + 1
    return Draft(
        phrasings=(
            f"How many moves does the Tower of Hanoi take with {n} discs?",
            f"tower of hanoi {n} disks minimum moves",
            f"What is the least number of moves for the Towers of Hanoi with {n} disks?",
            f"how many moves for tower of hanoi with {n} discs",
            f"Hanoi tower with {n} rings, number of moves",
            f"Find the minimum number of moves to solve Hanoi with {n} disks.",
            f"{n} discs, three pegs, Tower of Hanoi: how many moves at least?",
            f"moves needed hanoi {n}",
            f"I have a Tower of Hanoi toy with {n} rings. In how many moves can I solve it at best?",
            f"Calculate the optimal number of steps for {n} discs in the Tower of Hanoi.",
        ),
        think=f"Tower of Hanoi with {n} discs: 2 to the power {n} minus 1.",
        code=f"print(2 ** {n} - 1)",
        answer=str(value),
    )


def yes_no_questions(rng: random.Random) -> Draft:
    n = rng.choice((8, 16, 50, 64, 100, 200, 256, 500, 1000, 1024, 10**6, rng.randint(3, 5000)))
    value = 0
    while 2**value < n:
        value += 1
    return Draft(
        phrasings=(
            f"How many yes/no questions do I need at most to find a number from 1 to {n}?",
            f"yes no questions to find a number between 1 and {n}, worst case",
            f"Someone thinks of a number from 1 to {n}. How many yes-or-no questions always suffice?",
            f"halving the range each time, how many questions for numbers 1 to {n}",
            f"Each question halves {n} possibilities. How many questions until one is left for sure?",
            f"how many times do you have to split {n} items in half to find one",
            f"Smallest number of yes/no answers that tells {n} items apart?",
            f"minimum yes/no questions to single out one of {n}",
            f"With the best yes/no questions, how many are enough to pick out one of {n} cards?",
            f"Find the least k with 2^k >= {n}.",
        ),
        think=f"k answers tell 2 to the power k cases apart; round the base 2 logarithm of {n} up.",
        code=f"import math\nprint(math.ceil(math.log2({n})))",
        answer=str(value),
    )


def doublings_to_exceed(rng: random.Random) -> Draft:
    start, goal = (
        rng.choice((1, 1, 1, 2, 3, 5, 10, 50, 100)),
        rng.choice((1000, 10**4, 10**5, 10**6, 10**6, rng.randint(300, 9000))),
    )
    times, verb, often = rng.choice(
        ((2, "double", "doublings"), (2, "double", "doublings"), (3, "triple", "triplings"))
    )
    value = next(k for k in range(60) if start * times**k > goal)
    said = f"{goal // 10**6} million" if goal >= 10**6 else str(goal)
    teller, _, _ = tellers(start, goal)
    return Draft(
        phrasings=(
            f"{teller.name} starts with {start} and {verb}s it again and again. How many {often} does it take to"
            f" get above {said}?",
            f"How many times must I {verb} {start} to exceed {said}?",
            f"how often {verb} {start} until more than {said}",
            f"number of {often} of {start} to get over {said}",
            f"I start with {start} and {verb} it again and again. After how many steps is it above {said}?",
            f"{verb} {start} repeatedly, how many times until greater than {said}",
            f"What is the least number of {often} that takes {start} past {said}?",
            f"Start at {start}, {verb} each day. After how many days is it more than {said}?",
            f"steps until {start} becomes larger than {said} if you {verb} every step",
            f"Count the {often} needed for {start} to be greater than {said}.",
            f"If I {verb} {start} cent again and again, how many {often} until I have over {said} cents?",
        ),
        think=f"Multiply {start} by {times} until it is above {goal} and count.",
        code=f"n, steps = {start}, 0\nwhile n <= {goal}:\n    n *= {times}\n    steps += 1\nprint(steps)",
        answer=str(value),
    )


def halvings_below(rng: random.Random) -> Draft:
    start, goal = (
        rng.choice((100, 200, 500, 640, 1000, 1000, 5000, 10**4, 10**6, rng.randint(50, 3000))),
        rng.choice((1, 1, 1, 2, 5, 10)),
    )
    value = next(k for k in range(60) if Fraction(start, 2**k) < goal)
    return Draft(
        phrasings=(
            f"How often must I halve {start} until it is below {goal}?",
            f"halve {start} how many times until less than {goal}",
            f"number of halvings from {start} to under {goal}",
            f"I cut {start} in half again and again. After how many cuts is it smaller than {goal}?",
            f"Start with {start} and halve it repeatedly. How many steps until it is less than {goal}?",
            f"how many times can i divide {start} by 2 until it drops under {goal}",
            f"Every day half of {start} g is left. After how many days is it less than {goal} g?",
            f"{start} halved repeatedly, steps until smaller than {goal}?",
            f"What is the least number of halvings that brings {start} below {goal}?",
            f"Count how many times {start} must be divided by 2 to get a value below {goal}.",
        ),
        think=f"Halve {start} until it is below {goal} and count.",
        code=f"n, steps = {start}, 0\nwhile n >= {goal}:\n    n /= 2\n    steps += 1\nprint(steps)",
        answer=str(value),
    )


def cake_cuts(rng: random.Random) -> Draft:
    n, thing = rng.randint(2, 20), rng.choice(("pizza", "cake", "pancake", "circle", "pie"))
    value = 1
    for cut in range(1, n + 1):
        value += cut
    return Draft(
        phrasings=(
            f"What is the maximum number of pieces of a {thing} with {n} straight cuts?",
            f"max pieces of a {thing} with {n} straight cuts",
            f"Into how many pieces at most can {n} straight cuts divide a {thing}?",
            f"most pieces from {n} cuts across a {thing} (pieces need not be equal)",
            f"I make {n} straight cuts through a {thing}. How many pieces can I get at most?",
            f"lazy caterer {n} cuts",
            f"{n} lines through a {thing}, largest possible number of regions?",
            f"how many pieces max if i cut a {thing} {n} times in straight lines",
            f"Find the greatest number of parts {n} straight lines can cut a {thing} into.",
            f"At most how many parts does a {thing} have after {n} straight cuts, without stacking?",
        ),
        think=f"Cut k adds at most k pieces, so 1 plus 1 to {n} added up.",
        code=f"print({n} * ({n} + 1) // 2 + 1)",
        answer=str(value),
    )


def clock_strikes(rng: random.Random) -> Draft:
    low, high = sorted(rng.sample(range(1, 13), 2))
    return Draft(
        phrasings=(
            f"A clock strikes as many times as the hour. How often does it strike from {low} to {high} o'clock?",
            f"the clock strikes the hour, strikes from {low} to {high} o'clock in total",
            f"How many strikes does an hourly church bell make from {low} to {high} o'clock, both included?",
            f"clock strikes each hour its number, total {low} to {high}",
            f"At each full hour the bell rings that many times. How many rings from {low} through {high}?",
            f"bell rings the number of the hour, how many rings from {low} to {high} o'clock inclusive",
            f"Count the strikes of an hourly clock between {low} o'clock and {high} o'clock, ends included.",
            f"A grandfather clock strikes once at 1, twice at 2 and so on. How many strikes from {low} to {high}?",
            f"total chimes from {low} to {high} if it chimes the hour",
            f"Starting at {low} and ending at {high} o'clock, how many times does the clock strike in all?",
        ),
        think=f"Add the hours from {low} to {high}, both included.",
        code=f"print(sum(range({low}, {high} + 1)))",
        answer=str((low + high) * (high - low + 1) // 2),
    )


def magic_constant(rng: random.Random) -> Draft:
    n = rng.randint(3, 15)
    value = sum(range(1, n * n + 1)) // n
    return Draft(
        phrasings=(
            f"What is the magic constant of a {n}x{n} magic square with the numbers 1 to {n * n}?",
            f"magic constant of a {n}x{n} magic square",
            f"In a {n} by {n} magic square with 1 to {n * n}, what does each row add up to?",
            f"row sum of a {n}x{n} magic square",
            f"Which sum has every row of a normal {n} x {n} magic square?",
            f"magic square {n}x{n}, what should rows and columns sum to",
            f"Find the common sum of rows, columns and diagonals in a normal {n}x{n} magic square.",
            f"numbers 1 to {n * n} in a magic square, sum per line",
            f"A magic square has {n} rows and uses 1 to {n * n} once each. What is its line sum?",
            f"magic sum for order {n}",
        ),
        think=f"All numbers of the {n} by {n} square add up to the row sum times {n}.",
        code=f"n = {n}\nprint(sum(range(1, n ** 2 + 1)) // n)",
        answer=str(n * (n * n + 1) // 2 if value else value),
    )


def matchstick_row(rng: random.Random) -> Draft:
    n, (shape, first, more) = (
        rng.randint(3, 60),
        rng.choice((("squares", 4, 3), ("squares", 4, 3), ("triangles", 3, 2), ("hexagons", 6, 5))),
    )
    return Draft(
        phrasings=(
            f"How many matchsticks make a row of {n} {shape} that share sides?",
            f"matchsticks for {n} {shape} in a row sharing sides",
            f"The first of the {shape} takes {first} matches, each next one {more} more. How many for {n} {shape}?",
            f"how many matches for {n} joined {shape} in a row",
            f"A row of {n} {shape} is laid with matchsticks, neighbours share one stick. How many sticks?",
            f"pattern of {shape} from sticks: {first} for the first, {more} for each more, sticks for {n}?",
            f"I lay {n} {shape} side by side with toothpicks, sharing the side between. How many toothpicks?",
            f"toothpicks needed for a strip of {n} {shape} with shared sides",
            f"Find the number of matches in a chain of {n} {shape} where neighbours share a side.",
            f"Sticks for {n} {shape} in a line, common sides laid only once?",
        ),
        think=f"The first takes {first}, each of the other {n} - 1 takes {more} more.",
        code=f"print({first} + ({n} - 1) * {more})",
        answer=str(n * first - (n - 1)),
    )


def painted_cube(rng: random.Random) -> Draft:
    n, faces = rng.randint(3, 12), rng.randrange(3)
    inner = range(1, n - 1)
    value = sum(
        1 for x in range(n) for y in range(n) for z in range(n) if sum(side not in inner for side in (x, y, z)) == faces
    )
    code = {0: f"({n} - 2) ** 3", 1: f"6 * ({n} - 2) ** 2", 2: f"12 * ({n} - 2)"}[faces]
    how = {0: "inside", 1: "inside the 6 faces", 2: "inside the 12 edges"}[faces]
    what = {
        0: "no painted face",
        1: "exactly one painted face",
        2: "exactly two painted faces",
    }
    return Draft(
        phrasings=(
            f"A painted {n}x{n}x{n} cube is cut into unit cubes. How many have {what[faces]}?",
            f"painted cube {n}x{n}x{n}, small cubes with {what[faces]}",
            f"A cube of side {n} is painted outside and cut into 1x1x1 cubes. How many of them have {what[faces]}?",
            f"how many small cubes have {what[faces]} in a painted {n} by {n} by {n} cube",
            f"Paint a {n}x{n}x{n} cube and take it apart into little cubes: count those with {what[faces]}.",
            f"{n}x{n}x{n} cube painted on all sides, unit cubes with {what[faces]}?",
            f"Find the number of unit cubes with {what[faces]} after painting a {n} x {n} x {n} block.",
            f"A big cube made of {n}x{n}x{n} small ones is dipped in paint. How many small cubes get {what[faces]}?",
            f"of the small cubes in a painted cube with edge {n}, how many have {what[faces]}",
            f"Edge {n}, all six sides painted, sawn into unit cubes. How many show {what[faces]}?",
        ),
        think=f"The small cubes with {what[faces]} lie {how} of the {n} by {n} by {n} cube.",
        code=f"print({code})",
        answer=str(value),
    )
