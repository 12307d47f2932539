"""Interview classics about grids, networks, strings and matrices: islands, components, unique letters."""

from __future__ import annotations

import itertools
import random

from training.skills.base import Draft


def count_islands(rng: random.Random) -> Draft:
    height, width = rng.randint(3, 4), rng.randint(4, 5)
    grid = ["".join(rng.choice("0011") for _ in range(width)) for _ in range(height)]
    cells = {(i, j) for i in range(height) for j in range(width) if grid[i][j] == "1"}
    names = {cell: n for n, cell in enumerate(sorted(cells))}
    for _ in cells:  # neighbours take the smaller name until nothing changes, while the program floods
        for i, j in cells:
            around = [names[n] for n in ((i, j), (i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)) if n in names]
            names[i, j] = min(around)
    value, said = len(set(names.values())), ", ".join(grid)
    if value == 0:
        return count_islands(rng)
    return Draft(
        phrasings=(
            f"number of islands in the grid {said} (1 is land, joined up, down, left and right)",
            f"How many islands are in {grid}? 1 is land; only sides count as joined.",
            f"Count the islands: {said}. Rows of 0 (water) and 1 (land), no diagonals.",
            f"islands grid={grid}, 4 directions",
            f"Interview question: number of islands for the map {said}, 1 = land, connected horizontally or"
            f" vertically.",
            f"A map has the rows {said}. How many separate pieces of 1s are there (no diagonals)?",
            f"In the grid with rows {said}, how many groups of 1s touch by their sides?",
            f"Find the number of islands of 1s (4-neighbour) in {grid}.",
            f"How many connected blocks of 1 does {grid} have, joined along edges?",
            f"Given the rows {said}, count the islands of 1s without diagonal links.",
        ),
        think="Take a land cell, remove everything joined to it by sides, count one, and go on until no land is left.",
        code=(
            f'grid = {grid}\nland = {{(i, j) for i, row in enumerate(grid) for j, c in enumerate(row) if c == "1"}}\n'
            "count = 0\nwhile land:\n    count += 1\n    todo = [land.pop()]\n    while todo:\n"
            "        i, j = todo.pop()\n        for cell in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):\n"
            "            if cell in land:\n                land.remove(cell)\n                todo.append(cell)\n"
            "print(count)"
        ),
        answer=str(value),
    )


def connected_parts(rng: random.Random) -> Draft:
    n = rng.randint(5, 8)
    edges = sorted(tuple(sorted(rng.sample(range(1, n + 1), 2))) for _ in range(rng.randint(2, n - 1)))
    if len(set(edges)) < len(edges):
        return connected_parts(rng)
    near = {i: {i} for i in range(1, n + 1)}
    for _ in near:
        for a, b in edges:
            near[a] = near[b] = near[a] | near[b]
            for i in near[a]:
                near[i] = near[a]
    value, said = len({min(some) for some in near.values()}), ", ".join(f"{a}-{b}" for a, b in edges)
    return Draft(
        phrasings=(
            f"connected components of a graph with the vertices 1 to {n} and the edges {said}, how many",
            f"A graph has the nodes 1 to {n} and the edges {said}. How many connected components does it have?",
            f"How many connected components: nodes 1..{n}, edges {said}?",
            f"n = {n} nodes numbered from 1, edges {said}: number of components",
            f"{n} computers numbered 1 to {n} have the cables {said}. How many separate networks are there?",
            f"count the components of the undirected graph 1..{n} with edges {said}",
            f"People 1 to {n} know each other like this: {said}. Into how many separate groups do they fall?",
            f"Into how many connected parts does a graph on 1 to {n} with the edges {said} break up?",
            f"Find the number of connected components for vertices 1 to {n}, edges {said}.",
            f"Number of connected components, vertices 1 to {n}: {said}?",
        ),
        think=f"Start with {n} single groups and join the groups at both ends of each edge.",
        code=(
            f"group = {{i: i for i in range(1, {n} + 1)}}\nfor a, b in {edges}:\n    old, new = group[a], group[b]\n"
            "    for i in group:\n        if group[i] == old:\n            group[i] = new\n"
            "print(len(set(group.values())))"
        ),
        answer=str(value),
    )


def longest_unique_stretch(rng: random.Random) -> Draft:
    text = "".join(rng.choice(rng.choice(("abc", "abcd", "abcdef"))) for _ in range(rng.randint(6, 11)))
    text = rng.choice((text, text, "abcabcbb", "pwwkew", "dvdf", "banana", "mississippi", "programming"))
    spans = itertools.combinations(range(len(text) + 1), 2)
    value = max(j - i for i, j in spans if len(set(text[i:j])) == j - i)
    return Draft(
        phrasings=(
            f'length of the longest substring without repeating characters in "{text}"',
            f"How long is the longest substring of {text} in which no letter comes twice?",
            f'longest substring without repeating characters, s = "{text}", length',
            f"Find the length of the longest stretch of {text} with all letters different.",
            f'lengthOfLongestSubstring("{text}")',
            f"In {text}, how many letters has the longest run of neighbours that are all different from each other?",
            f"Interview question: longest substring of '{text}' with distinct characters. Give its length.",
            f"{text}: longest part without a repeated letter, number of letters",
            f"What is the length of the longest substring with unique characters in {text}?",
            f'How many characters has the longest substring of "{text}" without any repetition?',
        ),
        think="Move along the text; when a letter comes again, start after its last place.",
        code=(
            f's = "{text}"\nstart, best, last = 0, 0, {{}}\nfor i, c in enumerate(s):\n'
            "    start = max(start, last.get(c, -1) + 1)\n    last[c] = i\n    best = max(best, i - start + 1)\n"
            "print(best)"
        ),
        answer=str(value),
    )


def is_invertible(rng: random.Random) -> Draft:
    size = rng.choice((2, 2, 3))
    rows = [[rng.randint(-5, 9) for _ in range(size)] for _ in range(size)]
    if rng.random() < 0.5:
        factor = rng.choice((2, 3, -1, -2))
        rows[-1] = [factor * n for n in rows[0]]
    if size == 2:
        (a, b), (c, d) = rows
        value = a * d - b * c
    else:
        (a, b, c), (d, e, f), (g, h, i) = rows
        value = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return Draft(
        phrasings=(
            f"is the matrix {rows} invertible, yes or no",
            f"Does {rows} have an inverse? Answer yes or no.",
            f"Can the matrix {rows} be inverted? Yes or no.",
            f"invertible? {rows} (yes/no)",
            f"Yes or no: the matrix {rows} is regular, so it has an inverse.",
            f"My homework asks whether {rows} is invertible. Yes or no?",
            f"Check with the determinant if {rows} is invertible; say yes or no.",
            f"Has the square matrix {rows} an inverse matrix, yes or no?",
            f"Say yes or no: is {rows} an invertible matrix?",
            f"Is there an inverse of the matrix {rows}? Just yes or no.",
        ),
        think="It is invertible if its determinant is not 0.",
        code=f'import sympy\nprint("yes" if sympy.Matrix({rows}).det() != 0 else "no")',
        answer="yes" if value else "no",
    )
