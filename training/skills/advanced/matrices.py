"""Matrices and points with numpy and by hand: powers, rank, eigenvalues, areas, projections."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import term
from training.skills.advanced.vectors import leibniz, rand, square, two_vectors
from training.skills.base import Draft
from training.skills.wording import joined, rounding

Matrix = list[list[int]]


def _times(a: Matrix, b: Matrix) -> Matrix:
    return [[sum(x * y for x, y in zip(row, column, strict=True)) for column in zip(*b, strict=True)] for row in a]


def matrix_power(rng: random.Random) -> Draft:
    m, n = [[rng.randint(-3, 4) for _ in range(2)] for _ in range(2)], rng.randint(2, 5)
    result = m
    for _ in range(n - 1):
        result = _times(result, m)
    return Draft(
        phrasings=(
            f"What is {m} to the power {n} (matrix power)?",
            f"power {n} of the matrix {m}",
            f"matrix {str(m).replace(' ', '')} to the power {n}",
            f"{m} times itself, power {n}, as a matrix",
            f"What is the matrix {m} to the power {n}?",
            f"Use numpy to raise {m} to the power {n}.",
            f"{m}^{n} as matrices",
            f"Multiply the matrix {m} by itself so that it occurs {n} times as a factor.",
            f"Find A^{n} for A = {m}.",
            f"numpy matrix_power {m} {n}",
            f"A state changes by {m} every hour. Which matrix describes {n} hours?",
            f"Calculate the {n}th power of the 2x2 matrix {m}.",
            f"Let A = {m}. What does A to the {n} equal?",
            f"Compute the matrix power A^{n} where A = {m}.",
        ),
        think=f"Raise the matrix to the power {n} with numpy.",
        code=f"import numpy as np\nm = np.array({m})\nprint(np.linalg.matrix_power(m, {n}).tolist())",
        answer=str(result),
    )


def matrix_rank(rng: random.Random) -> Draft:
    m = square(rng, 3)
    kind = rng.choice(("any", "dependent", "multiple"))
    if kind == "dependent":
        m[2] = [a + b for a, b in zip(m[0], m[1], strict=True)]
    elif kind == "multiple":
        m[1], m[2] = [2 * a for a in m[0]], [-a for a in m[0]]
    minors = [
        m[i][k] * m[j][n] - m[i][n] * m[j][k] for i in range(3) for j in range(i) for k in range(3) for n in range(k)
    ]
    rank = 3 if leibniz(m) else 2 if any(minors) else int(any(any(row) for row in m))
    if rank == 0:
        return matrix_rank(rng)
    return Draft(
        phrasings=(
            f"What is the rank of the matrix {m}?",
            f"Find the rank of {m} with numpy.",
            f"rank {m}",
            f"How many linearly independent rows does {m} have?",
            f"Determine the rank of A = {m}.",
            f"matrix rank of {m} please",
            f"A system has the coefficient matrix {m}. What is its rank?",
            f"What dimension does the space spanned by the rows {joined(m)} have?",
            f"Use numpy to see how many independent columns {m} has.",
            f"Compute the rank of the 3x3 matrix {m}.",
        ),
        think="Take the rank of the 3x3 matrix with numpy.",
        code=f"import numpy as np\nm = np.array({m})\nprint(np.linalg.matrix_rank(m))",
        answer=str(rank),
    )


def eigenvalues(rng: random.Random) -> Draft:
    p, q = sorted(rng.sample(range(-9, 13), 2))
    a = rng.randint(-6, 9)
    d = p + q - a
    product = a * d - p * q
    choices = [(b, product // b) for b in range(-12, 13) if b and product and product % b == 0]
    if not choices:
        return eigenvalues(rng)
    b, c = rng.choice(choices)
    m = [[a, b], [c, d]]
    return Draft(
        phrasings=(
            f"eigenvalues of {str(m).replace(' ', '')} in ascending order",
            f"both eigenvalues of {m}, ascending list",
            f"What are the eigenvalues of {m}, in ascending order?",
            f"Use numpy to find the eigenvalues of {m}, smallest first.",
            f"eigenvalues {m} sorted",
            f"Find both eigenvalues of the matrix A = {m} as an ascending list.",
            f"For which numbers k is det({m} - kI) zero? List them from small to large.",
            f"eigenvalues of the 2x2 matrix {m} in increasing order",
            f"A linear system moves by the matrix {m}. List its eigenvalues, smaller one first.",
            f"Solve the characteristic equation of {m} and sort the solutions.",
            f"By which factors does {m} stretch its eigenvectors? Give an ascending list.",
            f"Determine the sorted eigenvalues of {m}.",
        ),
        think="Take the eigenvalues of the 2x2 matrix with numpy and sort them.",
        code=(
            f"import numpy as np\nm = np.array({m})\n"
            "print(sorted(round(float(x), 4) + 0.0 for x in np.linalg.eigvals(m)))"
        ),
        answer=str([float(p), float(q)]),
    )


def matrix_times_vector(rng: random.Random) -> Draft:
    rows, columns = rng.randint(2, 3), rng.randint(2, 3)
    m, v = [rand(rng, columns) for _ in range(rows)], rand(rng, columns)
    result = [sum(row[j] * v[j] for j in range(columns)) for row in m]
    return Draft(
        phrasings=(
            f"Multiply the matrix {m} by the vector {v}.",
            f"{m} times the vector {v}",
            f"matrix {m} * vector {v}",
            f"What is the matrix {m} times the vector {v}?",
            f"Multiply the matrix {m} by the column vector {v}.",
            f"{m} @ {v}",
            f"Apply the linear map {m} to {v}.",
            f"Find Av for A = {m} and v = {v}.",
            f"matrix vector product of {m} and {v}",
            f"A point {v} is transformed by the matrix {m}. Where does it go?",
            f"Let A = {m} and x = {v}. What is Ax?",
            f"To which vector does {m} send {v}?",
            f"Compute the product of the matrix {m} with the vector {v}.",
        ),
        think="Each entry is the sum of a row's numbers times those of the vector.",
        code=f"m = {m}\nv = {v}\nprint([sum(a * b for a, b in zip(row, v)) for row in m])",
        answer=str(result),
    )


def unit_vector(rng: random.Random) -> Draft:
    a, _, said, _ = two_vectors(rng)
    length = math.dist(a, [0] * len(a))
    return Draft(
        phrasings=(
            f"normalize the vector {said} (4 decimals)",
            f"normalize {said} to 4 decimals",
            f"What is the unit vector in the direction of {said}, to 4 decimals?",
            f"Normalise the vector {said} to length 1, 4 decimals.",
            f"unit vector of {said} (4 decimals)",
            f"Divide {said} by its length and round the entries to 4 decimals.",
            f"Find the vector of length 1 that points the same way as {said}, rounded to 4 decimals.",
            f"normalize {said} to a unit vector with 4 decimal places",
            f"A force acts along {said}. Give its direction as a unit vector, 4 decimals.",
            f"Scale v = {said} so that |v| = 1; show 4 decimals.",
            f"Which vector of norm 1 is parallel to {said}? Round to 4 decimals.",
            f"Compute the normalised vector for {said}, entries to 4 decimals.",
        ),
        think="Divide each entry by the length of the vector.",
        code=f"import math\nv = {a}\nlength = math.hypot(*v)\nprint([round(x / length, 4) for x in v])",
        answer=str([round(x / length, 4) for x in a]),
    )


def cosine_similarity(rng: random.Random) -> Draft:
    a, b, one, other = two_vectors(rng)
    places, ask = rounding(rng)
    dot = sum(x * y for x, y in zip(a, b, strict=True))
    value = dot / (math.dist(a, [0] * len(a)) * math.dist(b, [0] * len(b)))
    return Draft(
        phrasings=(
            f"What is the cosine similarity of {one} and {other}{next(ask)}?",
            f"Calculate the cosine similarity between {one} and {other}{next(ask)}",
            f"cosine similarity {one} {other}{next(ask)}",
            f"Two documents have the vectors {one} and {other}. How similar are they by cosine{next(ask)}?",
            f"Find the cosine of the angle between {one} and {other}{next(ask)}.",
            f"cos sim between vectors {one} and {other}{next(ask)}",
            f"Compare the embeddings {one} and {other} by cosine similarity{next(ask)}.",
            f"Let u = {one}, v = {other}. What is u·v / (|u||v|){next(ask)}?",
            f"How closely do {one} and {other} point the same way? Give the cosine similarity{next(ask)}.",
            f"Compute the cosine similarity of the two vectors {one} and {other}{next(ask)}.",
        ),
        think="Divide the dot product by the product of the two lengths.",
        code=(
            f"import math\na = {a}\nb = {b}\ndot = sum(x * y for x, y in zip(a, b))\n"
            f"print(round(dot / (math.hypot(*a) * math.hypot(*b)), {places}))"
        ),
        answer=str(round(value, places) + 0.0),
    )


def grid_distance(rng: random.Random) -> Draft:
    a, b, one, other = two_vectors(rng)
    taxi = rng.random() < 0.7
    name = "Manhattan" if taxi else "Chebyshev"
    value = 0
    for x, y in zip(a, b, strict=True):
        gap = x - y if x > y else y - x
        value = value + gap if taxi else max(value, gap)
    how = "adding the differences" if taxi else "taking the largest difference"
    call = "sum" if taxi else "max"
    return Draft(
        phrasings=(
            f"What is the {name} distance between {one} and {other}?",
            f"Find the {name} distance from {one} to {other}.",
            f"{name.lower()} distance {one} {other}",
            f"How far apart are {one} and {other} in the {name} metric?",
            f"Calculate the distance of {one} and {other} by {how} along the axes.",
            f"{name.lower()} metric: {one} to {other}",
            f"A warehouse robot uses the {name} distance. How far is {other} from {one} for it?",
            f"Measure how far {one} lies from {other} by {how} of the coordinates.",
            f"Two points are {one} and {other}; give their {name} distance.",
            f"Compute the {name} distance of the points {one} and {other}.",
        ),
        think=f"The {name} distance comes from {how} of the coordinates.",
        code=f"a = {a}\nb = {b}\nprint({call}(abs(x - y) for x, y in zip(a, b)))",
        answer=str(value),
    )


def polygon_area(rng: random.Random) -> Draft:
    corners = rng.choice((3, 3, 4))
    left, right = rng.randint(-8, 0), rng.randint(1, 9)
    points = [
        (left, rng.randint(-8, 8)),
        (rng.randint(left + 1, right + 1), rng.randint(9, 14)),
        (right + 4, rng.randint(-8, 8)),
    ]
    if corners == 4:
        points.append((rng.randint(left + 1, right + 1), rng.randint(-15, -9)))
    halves = [(b[0] - a[0]) * (b[1] + a[1]) for a, b in zip(points, [*points[1:], points[0]], strict=True)]
    area = abs(Fraction(sum(halves), 2))
    if area == 0:
        return polygon_area(rng)
    said, shape = joined(points), "triangle" if corners == 3 else "quadrilateral"
    return Draft(
        phrasings=(
            f"area of a {shape} with points {said}",
            f"how big is the {shape} with corners {said}",
            f"What is the area of the {shape} with the corners {said}?",
            f"Find the area of the {shape} whose vertices are {said}.",
            f"{shape} area {', '.join(map(str, points))}",
            f"A plot of land has its corner posts at {said}. What area does it have?",
            f"Use the shoelace formula on {said}.",
            f"area of polygon {points}",
            f"The points {said} are joined in this order to a {shape}. How large is it?",
            f"Calculate the area enclosed by the {shape} {points}.",
            f"On a map grid a field has the corners {said}. How many square units does it cover?",
            f"Determine the area of a {shape} given by the coordinates {said}.",
        ),
        think="Use the shoelace formula on the corners in their order.",
        code=(
            f"points = {points}\ntotal = 0\nfor (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):\n"
            "    total += x1 * y2 - x2 * y1\nprint(abs(total) / 2)"
        ),
        answer=str(float(area)),
    )


def line_distance(rng: random.Random) -> Draft:
    a, b, c = rng.choice((-4, -3, -2, 2, 3, 4, 5)), rng.choice((-5, -3, -2, 2, 3, 4)), rng.randint(-12, 12)
    x, y = rng.randint(-9, 9), rng.randint(-9, 9)
    places, ask = rounding(rng)
    sign = "-" if c < 0 else "+"
    line = f"{term(a, 'x')}{term(b, 'y', inner=True)} {sign} {abs(c)} = 0"
    foot = Fraction(a * x + b * y + c, a * a + b * b)
    value = math.hypot(float(foot * a), float(foot * b))
    return Draft(
        phrasings=(
            f"What is the distance from the point ({x}, {y}) to the line {line}{next(ask)}?",
            f"How far is ({x}, {y}) from the line {line}{next(ask)}?",
            f"distance ({x}, {y}) to {line}{next(ask)}",
            f"Find the perpendicular distance of ({x}, {y}) from {line}{next(ask)}.",
            f"A house stands at ({x}, {y}) and a straight road runs along {line}. What is the shortest way to the"
            f" road{next(ask)}?",
            f"shortest distance between point ({x}, {y}) and line {line}{next(ask)}",
            f"Calculate the length of the perpendicular from ({x}, {y}) onto {line}{next(ask)}.",
            f"A ship at ({x}, {y}) wants to reach the coast {line} as directly as possible. How far is it{next(ask)}?",
            f"By how much does the point ({x}, {y}) miss the line {line}{next(ask)}?",
            f"Compute the distance of the point ({x}, {y}) to the line with the equation {line}{next(ask)}.",
        ),
        think=f"Put ({x}, {y}) into the left of {line}; divide its size by the root of the squared factors added.",
        code=(
            f"import math\na, b, c = {a}, {b}, {c}\nx, y = {x}, {y}\n"
            f"print(round(abs(a * x + b * y + c) / math.hypot(a, b), {places}))"
        ),
        answer=str(round(value, places)),
    )


def vector_projection(rng: random.Random) -> Draft:
    a, b, one, other = two_vectors(rng)
    dot, square_length = sum(x * y for x, y in zip(a, b, strict=True)), sum(y * y for y in b)
    result = [float(round(Fraction(dot * y, square_length), 4)) + 0.0 for y in b]
    return Draft(
        phrasings=(
            f"What is the projection of {one} onto {other}, entries to 4 decimals?",
            f"Project the vector {one} onto {other}; round to 4 decimals.",
            f"projection of {one} on {other} (4 decimals)",
            f"Find the component of {one} along {other} as a vector with 4 decimals.",
            f"Which multiple of {other} is nearest to {one}? Give the vector to 4 decimals.",
            f"vector projection {one} onto {other} 4 decimals",
            f"A force {one} acts on a cart that can only move along {other}. Which part of it counts, to 4 decimals?",
            f"Let u = {one} and v = {other}. Work out proj_v(u) with 4 decimals.",
            f"Drop a perpendicular from {one} to the line along {other}. Where does it land (4 decimals)?",
            f"Compute the orthogonal projection of {one} onto {other}, rounded to 4 decimals.",
        ),
        think="Multiply the second vector by the dot product over its length squared.",
        code=(
            f"a = {a}\nb = {b}\ndot = sum(x * y for x, y in zip(a, b))\nsquare = sum(y * y for y in b)\n"
            "print([round(dot * y / square, 4) + 0.0 for y in b])"
        ),
        answer=str(result),
    )
