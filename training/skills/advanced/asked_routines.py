"""First programs people write: sieve, twin primes, fizzbuzz, tower moves, subsets, linear search."""

from __future__ import annotations

import itertools
import random

from training.skills.advanced.algebra import polynomial
from training.skills.base import Draft
from training.skills.wording import joined


def _prime(n: int) -> bool:
    return n > 1 and all(n % d for d in range(2, n))


def sieved_primes(rng: random.Random) -> Draft:
    n = rng.choice((20, 30, 30, 50, 100, rng.randint(10, 120)))
    return Draft(
        phrasings=(
            f"Sieve of Eratosthenes up to {n}",
            f"Run the sieve of Eratosthenes up to {n} ({n} included) and list the primes.",
            f"Which numbers up to {n} survive the sieve of Eratosthenes?",
            f"sieve of eratosthenes n = {n}, list of primes <= {n}",
            f"List the primes from 2 to {n} inclusive with a sieve.",
            f"primes up to and including {n}",
            f"Cross out all multiples in 2 to {n}. Which numbers stay?",
            f"Using Python, sieve the numbers from 2 to {n} and print the primes.",
            f"Give the list of primes the sieve of Eratosthenes finds from 2 to {n}.",
            f"What primes does a sieve up to {n} (inclusive) leave?",
        ),
        think=f"Take the numbers from 2 to {n}; each one that is left crosses out its multiples.",
        code=(
            f"left = list(range(2, {n} + 1))\nfor p in left:\n"
            "    left = [n for n in left if n == p or n % p]\nprint(left)"
        ),
        answer=str([k for k in range(n + 1) if _prime(k)]),
    )


def twin_primes(rng: random.Random) -> Draft:
    n = rng.choice((20, 30, 50, 50, 100, 100, rng.randint(10, 150)))
    return Draft(
        phrasings=(
            f"twin primes below {n}, as a list of pairs",
            f"List all pairs of twin primes (p, p + 2) with both below {n}.",
            f"Which twin prime pairs are there under {n}?",
            f"pairs of primes that differ by 2, both less than {n}",
            f"Find the twin primes smaller than {n} as pairs.",
            f"all twin prime pairs < {n}, list",
            f"Two primes with a difference of 2 are twins. Give all such pairs below {n}.",
            f"Print the prime twins under {n} as a list of tuples.",
            f"Give the list of twin prime pairs (p, p + 2) less than {n}.",
            f"What are the pairs of twin primes below {n}?",
        ),
        think=f"List the primes below {n} and take each p for which p + 2 is one of them too.",
        code=(
            f"primes = [n for n in range(2, {n}) if all(n % d for d in range(2, n))]\n"
            "print([(p, p + 2) for p in primes if p + 2 in primes])"
        ),
        answer=str([(k, k + 2) for k in range(2, n - 2) if _prime(k) and _prime(k + 2)]),
    )


def fizz_buzz(rng: random.Random) -> Draft:
    low = rng.choice((1, 1, 1, rng.randint(2, 20)))
    high = low + rng.randint(5, 20)
    words = {(True, True): "FizzBuzz", (True, False): "Fizz", (False, True): "Buzz"}
    value = "\n".join(words.get((k % 3 == 0, k % 5 == 0), str(k)) for k in range(low, high + 1))
    rule = "Fizz for multiples of 3, Buzz for multiples of 5, FizzBuzz for both"
    return Draft(
        phrasings=(
            f"fizzbuzz from {low} to {high}",
            f"FizzBuzz from {low} to {high}: {rule}, one per line",
            f"Print the numbers {low} to {high}, but {rule}.",
            f"Play FizzBuzz from {low} through {high}, each on its own line.",
            f"write fizz buzz output for {low}-{high}",
            f"Show the FizzBuzz lines for {low} to {high} ({rule}).",
            f"What does FizzBuzz print for {low} to {high}?",
            f"interview warm-up: fizzbuzz {low}..{high}",
            f"Give the FizzBuzz output for the numbers {low} to {high}, line by line.",
            f"Run FizzBuzz on {low} to {high}.",
        ),
        think="Join Fizz for multiples of 3 and Buzz for multiples of 5; else the number.",
        code=(f'for n in range({low}, {high} + 1):\n    print("Fizz" * (n % 3 == 0) + "Buzz" * (n % 5 == 0) or n)'),
        answer=value,
    )


def hanoi_move_list(rng: random.Random) -> Draft:
    n = rng.randint(1, 4)
    start, goal = rng.sample("ABC", 2)
    third = next(peg for peg in "ABC" if peg not in (start, goal))
    # the iterative way: the smallest disc moves every other time, the rest has one legal move
    pegs = {start: list(range(n, 0, -1)), goal: [], third: []}
    circle = [start, goal, third] if n % 2 else [start, third, goal]
    lines, place = [], 0
    for turn in range(2**n - 1):
        if turn % 2 == 0:
            a, b = circle[place], circle[(place + 1) % 3]
            place = (place + 1) % 3
        else:
            a, b = (peg for peg in circle if peg != circle[place])
            if not pegs[a] or (pegs[b] and pegs[b][-1] < pegs[a][-1]):
                a, b = b, a
        pegs[b].append(pegs[a].pop())
        lines.append(f"{a} -> {b}")
    return Draft(
        phrasings=(
            f"print the moves for towers of hanoi with {n} disks from {start} to {goal}, like A -> B",
            f"List the moves of the Tower of Hanoi, {n} discs, from peg {start} to peg {goal}, each as A -> B.",
            f"Tower of Hanoi {n} disks: show every move from {start} to {goal} (helper {third}), lines like A -> B.",
            f"hanoi {n} {start} {goal}, all moves as A -> B, one per line",
            f"Solve the Tower of Hanoi with {n} discs from {start} to {goal} via {third}; one move a line, A -> B.",
            f"Which moves bring {n} rings from {start} to {goal} in the Tower of Hanoi? Write A -> B lines.",
            f"Print the sequence of moves for Hanoi with {n} disks, source {start}, target {goal}, as A -> B.",
            f"recursive hanoi output, n = {n}, {start} to {goal} using {third}, format A -> B",
            f"Show the moves (A -> B, one a line) for {n} Hanoi discs from {start} to {goal}.",
            f"Give each move of the Tower of Hanoi for {n} disks from {start} to {goal} as a line like A -> B.",
        ),
        think=f"Move all but the largest of {n} to {third}, the largest to {goal}, then the others on top of it.",
        code=(
            'def move(n, a, b, c):\n    if n:\n        move(n - 1, a, c, b)\n        print(a, "->", b)\n'
            f'        move(n - 1, c, b, a)\n\nmove({n}, "{start}", "{goal}", "{third}")'
        ),
        answer="\n".join(lines),
    )


def subsets_of_set(rng: random.Random) -> Draft:
    items: list[int] | list[str] = (
        sorted(rng.sample(range(1, 10), rng.randint(2, 3)))
        if rng.random() < 0.6
        else sorted(rng.sample("abcdxyz", rng.randint(2, 3)))
    )
    said = joined(items)
    a, b, *more = items
    value: list[list[int | str]] = [[], [a], [b], [a, b]]
    if more:
        c = more[0]
        value = [[], [a], [b], [c], [a, b], [a, c], [b, c], [a, b, c]]
    plain = ", ".join(map(str, items))
    return Draft(
        phrasings=(
            f"all subsets of {{{plain}}} as lists, shortest first",
            f"List all subsets of the set of {said}, the empty one first, by size, as a list of lists.",
            f"power set of {{{plain}}} as a list of lists, ordered by size",
            f"Which subsets has {{{plain}}}? Give a list of lists, smallest first.",
            f"Print the power set of {plain} as lists from the empty set to the whole.",
            f"every subset of {said}, list of lists by length",
            f"Generate all subsets of {{{plain}}}, sorted by size, as a list of lists.",
            f"I have {said}. Show all selections, none and all included, as lists, shortest first.",
            f"Give the power set of {{{plain}}} as a list of lists, shorter ones first.",
            f"What are all the subsets of {{{plain}}}, by size, as a list of lists?",
        ),
        think="Take the combinations of every size from none to all.",
        code=(
            f"from itertools import combinations\nitems = {items}\n"
            "print([list(c) for n in range(len(items) + 1) for c in combinations(items, n)])"
        ),
        answer=str(value),
    )


def linear_search_checks(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 60), rng.randint(4, 9))
    goal = rng.choice(numbers)
    value = len(list(itertools.takewhile(lambda n: n != goal, numbers))) + 1
    return Draft(
        phrasings=(
            f"linear search comparisons to find {goal} in {numbers}",
            f"How many comparisons does linear search need to find {goal} in {numbers}?",
            f"Searching {numbers} from the left for {goal}, how many elements are looked at, {goal} included?",
            f"sequential search for {goal} in {numbers}, number of checks",
            f"Count the steps of a linear search for {goal} through {numbers}.",
            f"linear search {numbers} target {goal}, how many comparisons",
            f"If I look for {goal} in {numbers} one by one from the start, after how many looks do I have it?",
            f"How many elements does a sequential search of {numbers} compare until it hits {goal}?",
            f"Number of comparisons a linear search makes for {goal} in {numbers}?",
            f"Find how many checks linear search makes in {numbers} before it finds {goal}, that one included.",
        ),
        think=f"The place of {goal}, counted from 1.",
        code=f"numbers = {numbers}\nprint(numbers.index({goal}) + 1)",
        answer=str(value),
    )


def polynomial_degree(rng: random.Random) -> Draft:
    degree = rng.randint(2, 9)
    coefficients = [
        rng.choice((1, 2, 3, 4, 5, -1, -2)),
        *(rng.choice((0, 0, rng.randint(-9, 9))) for _ in range(degree)),
    ]
    powers = [degree - i for i, c in enumerate(coefficients) if c]
    if len(powers) < 2:
        return polynomial_degree(rng)
    terms = [polynomial([c] + [0] * (degree - i)) for i, c in enumerate(coefficients) if c]
    if rng.random() < 0.4:
        rng.shuffle(terms)
    said = " + ".join(terms).replace("+ -", "- ")
    python = said.replace("^", " ** ")
    for digit in "123456789":
        python = python.replace(f"{digit}x", f"{digit} * x")
    return Draft(
        phrasings=(
            f"degree of the polynomial {said}",
            f"What is the degree of {said}?",
            f"What degree has the polynomial {said}?",
            f"degree {said.replace(' ', '')}",
            f"Find the degree of p(x) = {said}.",
            f"p(x) = {said}, degree of p?",
            f"Of which degree is the polynomial {said}?",
            f"highest power of x in {said}",
            f"Tell me the degree of the polynomial p(x) = {said}.",
            f"State the degree of {said}.",
        ),
        think="The degree is the highest power of x; sympy finds it.",
        code=f'import sympy\nx = sympy.symbols("x")\nprint(sympy.degree({python}, x))',
        answer=str(max(powers)),
    )
