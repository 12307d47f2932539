"""Small interview problems: brackets, postfix, pairs, products, spirals and turned matrices."""

from __future__ import annotations

import math
import random

from training.skills.base import Draft


def balanced_brackets(rng: random.Random) -> Draft:
    def some(depth: int) -> str:
        left, right = rng.choice(("()", "[]", "{}"))
        inner = "".join(some(depth - 1) for _ in range(rng.randint(0, 2))) if depth else ""
        return left + inner + right

    text = "".join(some(2) for _ in range(rng.randint(1, 2)))
    if rng.random() < 0.5:
        spot = rng.randrange(len(text))
        text = text[:spot] + rng.choice(("", rng.choice("()[]{}"))) + text[spot + 1 :]
    if not 3 <= len(text) <= 14:
        return balanced_brackets(rng)
    rest = text
    while (shorter := rest.replace("()", "").replace("[]", "").replace("{}", "")) != rest:
        rest = shorter
    return Draft(
        phrasings=(
            f'is the bracket string "{text}" balanced?',
            f'Are the brackets in "{text}" balanced? Answer True or False.',
            f"valid parentheses: '{text}'",
            f'Check whether every bracket in "{text}" is closed in the right order.',
            f'balanced brackets? "{text}"',
            f'Is "{text}" a valid sequence of parentheses? True or False',
            f'Does each opening bracket of "{text}" have its closing one, properly nested?',
            f'Interview task: valid parentheses for s = "{text}". What is returned, True or False?',
            f'Test the string "{text}" for balanced brackets.',
            f'Tell me if the brackets of "{text}" match, True or False.',
        ),
        think="Keep the open brackets on a stack; each closing one must fit the last open one.",
        code=(
            f'pairs, stack, fits = {{")": "(", "]": "[", "}}": "{{"}}, [], True\nfor c in "{text}":\n'
            "    if c not in pairs:\n        stack.append(c)\n    elif not stack or stack.pop() != pairs[c]:\n"
            "        fits = False\nprint(fits and not stack)"
        ),
        answer=str(rest == ""),
    )


def postfix_value(rng: random.Random) -> Draft:
    def some(size: int) -> tuple[str, int]:
        if size == 1:
            n = rng.randint(1, 12)
            return str(n), n
        part = rng.randint(1, size - 1)
        (left, x), (right, y) = some(part), some(size - part)
        sign = rng.choice("++-**")
        return f"{left} {right} {sign}", {"+": x + y, "-": x - y}.get(sign, x * y)

    text, value = some(rng.randint(3, 5))
    return Draft(
        phrasings=(
            f"evaluate the postfix expression {text}",
            f'evaluate the reverse polish expression "{text}"',
            f"What is the value of {text} in reverse Polish notation?",
            f'RPN: "{text}" = ?',
            f"Calculate {text}, written in postfix notation.",
            f"postfix {text} value",
            f"Push and pop: what does the stack machine program {text} leave on the stack?",
            f"My RPN calculator got {text}. What does it show?",
            f"Evaluate the RPN expression {text}.",
            f"What is the result of the postfix expression {text}?",
        ),
        think="Push numbers on a stack; a sign takes the last two and pushes their result.",
        code=(
            f'stack = []\nfor t in "{text}".split():\n    if t.isdigit():\n        stack.append(int(t))\n    else:\n'
            "        b, a = stack.pop(), stack.pop()\n"
            '        stack.append({"+": a + b, "-": a - b, "*": a * b}[t])\nprint(stack[0])'
        ),
        answer=str(value),
    )


def two_sum_indices(rng: random.Random) -> Draft:
    numbers = rng.sample(range(1, 40), rng.randint(4, 7))
    i, j = sorted(rng.sample(range(len(numbers)), 2))
    goal = numbers[i] + numbers[j]
    if sum(goal - x in numbers and goal != 2 * x for x in numbers) > 2:
        return two_sum_indices(rng)
    return Draft(
        phrasings=(
            f"Two sum: indices of two numbers in {numbers} adding to {goal}, counted from 0, as [i, j]",
            f"two sum nums = {numbers}, target = {goal}, indices from 0 as [i, j]",
            f"Which two positions (from 0) in {numbers} hold numbers that add up to {goal}? Give [i, j].",
            f"Find the 0-based indices [i, j], i < j, in {numbers} whose values sum to {goal}.",
            f"nums = {numbers}; return [i, j] from 0 with nums[i] + nums[j] == {goal}",
            f"leetcode two sum {numbers} target {goal}, [i, j] with i < j",
            f"At which indices, counted from 0, are the two numbers of {numbers} that make {goal}? As [i, j].",
            f"Solve two sum for {numbers} and {goal}: print [i, j], indices from 0.",
            f"Give the indices [i, j] (from 0) of the two numbers in {numbers} with sum {goal}.",
            f"For the list {numbers}, which [i, j] (0-based, i < j) solves two sum with target {goal}?",
        ),
        think=f"Try each pair of places until the numbers add up to {goal}.",
        code=(
            f"a = {numbers}\nprint(next([i, j] for i in range(len(a)) for j in range(i + 1, len(a)) if a[i] + a[j] =="
            f" {goal}))"
        ),
        answer=str([i, j]),
    )


def product_without_each(rng: random.Random) -> Draft:
    numbers = [rng.randint(1, 9) for _ in range(rng.randint(3, 5))]
    whole = math.prod(numbers)
    return Draft(
        phrasings=(
            f"product of array except self for {numbers}",
            f"For each number of {numbers}, what is the product of all the others? As a list.",
            f"Replace every element of {numbers} with the product of the other elements.",
            f"product except self {numbers}",
            f"nums = {numbers}: list where entry i is the product of all numbers but nums[i]",
            f"Give a list with the products of {numbers} leaving out one number at a time, in order.",
            f"Interview: product of array except self, input {numbers}. Output?",
            f"leave each of {numbers} out once and multiply the rest, list",
            f"Compute the product of all elements except itself for each element of {numbers}.",
            f"What does 'product of array except self' return for {numbers}?",
        ),
        think="For each place multiply the numbers at all other places.",
        code=f"import math\na = {numbers}\nprint([math.prod(a[:i] + a[i + 1:]) for i in range(len(a))])",
        answer=str([whole // n for n in numbers]),
    )


def majority_element(rng: random.Random) -> Draft:
    n = rng.choice((5, 7, 7, 9))
    winner, *others = rng.sample(range(1, 10), 4)
    many = rng.randint(n // 2 + 1, n - 1)
    numbers = [winner] * many + [rng.choice(others) for _ in range(n - many)]
    rng.shuffle(numbers)
    half = max(range(1, 10), key=numbers.count)
    return Draft(
        phrasings=(
            f"majority element of {numbers}",
            f"What is the majority element (more than half) of {numbers}?",
            f"Which number makes up more than half of {numbers}?",
            f"find the majority element {numbers}",
            f"nums = {numbers}, majority element?",
            f"Boyer-Moore majority vote on {numbers}: which number wins?",
            f"One number fills more than half of the list {numbers}. Which?",
            f"Interview: the majority element in {numbers} is what?",
            f"Give the majority element in the list {numbers}.",
            f"Return the element that appears more than n/2 times in {numbers}.",
        ),
        think="Take the number that stands most often in the list.",
        code=f"numbers = {numbers}\nprint(max(numbers, key=numbers.count))",
        answer=str(half),
    )


def _table(rng: random.Random) -> list[list[int]]:
    rows, columns = rng.randint(2, 3), rng.randint(2, 4)
    if rng.random() < 0.4:
        return [[i * columns + j + 1 for j in range(columns)] for i in range(rows)]
    return [[rng.randint(0, 20) for _ in range(columns)] for _ in range(rows)]


def spiral_order(rng: random.Random) -> Draft:
    m = _table(rng)
    seen: list[tuple[int, int]] = []
    i, j, di, dj = 0, 0, 0, 1
    while len(seen) < len(m) * len(m[0]):
        seen.append((i, j))
        a, b = i + di, j + dj
        if not (0 <= a < len(m) and 0 <= b < len(m[0])) or (a, b) in seen:
            di, dj = dj, -di
        i, j = i + di, j + dj
    return Draft(
        phrasings=(
            f"spiral order of {m}",
            f"Read the matrix {m} in spiral order, clockwise from the top left. Which list results?",
            f"spiral matrix {str(m).replace(' ', '')}, list of the elements",
            f"Print the elements of {m} in clockwise spiral order as a list.",
            f"Walk around {m} clockwise from the top left corner inwards and list the numbers.",
            f"matrix = {m}, return its spiral order",
            f"What is the spiral traversal of {m}?",
            f"In which order does a clockwise spiral from the top left visit {m}?",
            f"Give the spiral order (clockwise, from the top left) of the matrix {m}.",
            f"List the numbers of {m} along a spiral that starts top left and goes clockwise.",
        ),
        think="Take the top row off, turn the rest a quarter to the left, and go on until nothing is left.",
        code=(
            f"m = {m}\nspiral = []\nwhile m:\n    spiral += m[0]\n"
            "    m = [list(row) for row in zip(*m[1:])][::-1]\nprint(spiral)"
        ),
        answer=str([m[i][j] for i, j in seen]),
    )


def turned_matrix(rng: random.Random) -> Draft:
    m = _table(rng)
    right = rng.random() < 0.65
    rows, columns = len(m), len(m[0])
    value = (
        [[m[rows - 1 - i][j] for i in range(rows)] for j in range(columns)]
        if right
        else [[m[i][columns - 1 - j] for i in range(rows)] for j in range(columns)]
    )
    way, side = ("clockwise", "right") if right else ("counterclockwise", "left")
    return Draft(
        phrasings=(
            f"rotate the matrix {m} by 90 degrees {way}",
            f"Turn {m} 90 degrees {way}. What is the new matrix?",
            f"rotate image {str(m).replace(' ', '')} 90 deg {way}",
            f"What does the matrix {m} look like after a quarter turn to the {side}?",
            f"Rotate the grid {m} a quarter turn {way} and print it.",
            f"matrix = {m}: rotated by 90 degrees {way}?",
            f"A picture is stored as {m}. Turn it {way} by 90 degrees.",
            f"quarter turn {way} of {m}",
            f"Give the matrix {m} rotated 90 degrees {way}.",
            f"Which matrix results when {m} is turned 90° to the {side}?",
        ),
        think=(
            "The rows from bottom to top become the columns."
            if right
            else "The columns from last to first become rows."
        ),
        code=(
            f"m = {m}\nprint([list(row) for row in zip(*m[::-1])])"
            if right
            else f"m = {m}\nprint([list(row) for row in zip(*m)][::-1])"
        ),
        answer=str(value),
    )


def reachable_end(rng: random.Random) -> Draft:
    jumps = [rng.choice((0, 0, 1, 1, 2, 3)) for _ in range(rng.randint(4, 8))]
    if not jumps[0]:
        return reachable_end(rng)
    reached = {0}
    for i, jump in enumerate(jumps):
        if i in reached:
            reached |= set(range(i + 1, i + jump + 1))
    return Draft(
        phrasings=(
            f"A frog starts on the first of the stones {jumps} and jumps at most as many stones ahead as the"
            f" number it sits on. Does it get to the last stone? True or False.",
            f"can you reach the last index of {jumps} in the jump game",
            f"Jump game {jumps}: is the last index reachable? True or False.",
            f"jump game nums = {jumps}",
            f"Each number of {jumps} is the longest jump from there. Can I get from the first to the last place?",
            f"Is it possible to jump from the start to the end of {jumps}, at most as far as each number says?",
            f"canJump({jumps}) returns?",
            f"Starting at index 0 of {jumps}, where each value is the maximal step, can the last index be reached?",
            f"jumps {jumps}, can the end be reached, true or false",
            f"Decide the jump game for {jumps}: True or False?",
            f"Can the last index of {jumps} be reached in the jump game? True or False",
        ),
        think="Keep the farthest place so far; a place beyond it cannot be reached.",
        code=(
            f"jumps = {jumps}\nfar = 0\nfor i, jump in enumerate(jumps):\n    if i <= far:\n"
            "        far = max(far, i + jump)\nprint(far >= len(jumps) - 1)"
        ),
        answer=str(len(jumps) - 1 in reached),
    )
