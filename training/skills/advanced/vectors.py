"""Points, vectors and matrices."""

from __future__ import annotations

import itertools
import math
import random
from fractions import Fraction

from training.skills.advanced.algebra import tight
from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding

Matrix = list[list[int]]


def two_vectors(rng: random.Random) -> tuple[list[int], list[int], str, str]:
    """Two vectors of two to four entries, none all zeros, and each as people write it: (1, 2) or [1, 2]."""
    size = rng.choice((2, 2, 3, 3, 4))
    a, b = ([rng.choice((*range(-6, 0), *range(1, 10))), *rand(rng, size - 1)] for _ in range(2))
    if rng.random() < 0.5:
        return a, b, str(tuple(a)), str(tuple(b))
    return a, b, str(a), str(b)


def rand(rng: random.Random, count: int) -> list[int]:
    return [rng.randint(-6, 9) for _ in range(count)]


def square(rng: random.Random, size: int) -> Matrix:
    return [rand(rng, size) for _ in range(size)]


def leibniz(matrix: Matrix) -> int:
    """The determinant as the sum over all permutations."""
    total = 0
    for order in itertools.permutations(range(len(matrix))):
        swaps = sum(order[i] > order[j] for i in range(len(order)) for j in range(i + 1, len(order)))
        total += (-1) ** swaps * math.prod(matrix[i][j] for i, j in enumerate(order))
    return total


def dot_product(rng: random.Random) -> Draft:
    a, b, one, other = two_vectors(rng)
    value = 0
    for i in range(len(a)):
        value += a[i] * b[i]
    return Draft(
        phrasings=(
            f"dot product {str(a).replace(' ', '')} and {str(b).replace(' ', '')}",
            f"scalar product of vectors {one} and {other}",
            f"What is the dot product of {one} and {other}?",
            f"Calculate the dot product of the vectors {one} and {other}",
            f"dot product {one} {other}",
            f"{one} · {other}",
            f"Find the scalar product of {one} and {other}",
            f"Let u = {one} and v = {other}. What is u · v?",
            f"What's the inner product of {one} with {other}?",
            f"A force of {one} acts along the way {other}. How much work is done, as their scalar product?",
            f"dot({one}, {other})",
            f"dot product of {one} and {other}",
            f"{one} dot {other}",
            f"Take the dot product of {one} with {other}",
            f"What is {one} · {other}?",
            f"a = {one}, b = {other}, find a · b",
            f"What's the scalar product of the vectors {one} and {other}?",
            f"u = {one}, v = {other}. Dot product?",
            f"I need the dot product for vectors {one} and {other}",
            f"inner product {one} {other}",
            f"Multiply {one} and {other} entry by entry and add up. What is the result?",
            f"Evaluate the dot product between {one} and {other}",
            f"Given the vectors {one} and {other}, what is their dot product?",
            f"dot product of {tight(one)} and {tight(other)}",
            f"{tight(one)}.{tight(other)} dot product",
            f"Quantities are {a} and unit prices {b}. What is their dot product?",
            f"Compute the dot product of {one} and {other}.",
        ),
        think=f"Dot product of {a} and {b}: multiply the entries in the same place and add up.",
        code=f"a = {a}\nb = {b}\nprint(sum(x * y for x, y in zip(a, b)))",
        answer=str(value),
    )


def cross_product(rng: random.Random) -> Draft:
    a, b = rand(rng, 3), rand(rng, 3)
    basis = [[int(i == j) for j in range(3)] for i in range(3)]
    one, other = (str(tuple(v)) if rng.random() < 0.5 else str(v) for v in (a, b))
    return Draft(
        phrasings=(
            f"{one} x {other} cross product",
            f"cross product of {str(a).replace(' ', '')} and {str(b).replace(' ', '')}",
            f"What is the cross product of {one} and {other}?",
            f"Calculate the cross product of the vectors {one} and {other}",
            f"cross product {one} {other}",
            f"{one} × {other}",
            f"Find the vector product of {one} and {other}",
            f"Let u = {one} and v = {other}. Compute u x v.",
            f"Which vector is the cross product of {one} with {other}?",
            f"Which vector, as given by the cross product, stands at right angles to {one} and {other}?",
            f"cross({one}, {other})",
            f"cross product of {one} and {other}",
            f"{one} x {other} as vectors",
            f"Take the cross product of {one} with {other}",
            f"a = {one}, b = {other}, find a × b",
            f"u = {one}, v = {other}. Cross product?",
            f"What's the vector product of {one} and {other}?",
            f"Given the vectors {one} and {other}, what is their cross product?",
            f"Find a vector perpendicular to {one} and {other} by the cross product",
            f"Compute the cross product of {one} and {other}.",
        ),
        think="Cross product: use its formula entry by entry.",
        code=(
            f"a = {a}\nb = {b}\n"
            "print([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])"
        ),
        answer=str([leibniz([unit, a, b]) for unit in basis]),
    )


def vector_norm(rng: random.Random) -> Draft:
    a, _, one, _ = two_vectors(rng)
    places, ask = rounding(rng)
    return Draft(
        phrasings=(
            f"how long is the vector {one}{to_places(places)}",
            f"vector {one}, how long{to_places(places)}",
            f"What is the length of the vector {one}{next(ask)}?",
            f"Find the magnitude of the vector {one}{next(ask)}",
            f"norm of {one}{next(ask)}",
            f"Calculate the Euclidean norm of {one}{next(ask)}",
            f"What is the magnitude of {one}{next(ask)}?",
            f"length of vector {one}{next(ask)}",
            f"Let v = {one}. What is |v|{next(ask)}?",
            f"magnitude of {one}{next(ask)}",
            f"|{one}|{next(ask)}",
            f"How long is the vector {one}{next(ask)}?",
            f"v = {one}, find |v|{next(ask)}",
            f"Find the length of {one} as a vector{next(ask)}",
            f"What's the norm of the vector {one}{next(ask)}?",
            f"An arrow goes by {one}. What is its length{next(ask)}?",
            f"vector {one} magnitude{next(ask)}",
            f"A force has components {one}. How strong is it{next(ask)}?",
            f"Compute the magnitude of the vector v = {one}{next(ask)}.",
        ),
        think="Length: take the root of the sum of the squared entries.",
        code=f"import math\nv = {a}\nprint(round(math.sqrt(sum(x ** 2 for x in v)), {places}))",
        answer=str(round(math.hypot(*a), places)),
    )


def angle_between(rng: random.Random) -> Draft:
    size, lead = rng.choice((2, 2, 3)), rng.randint(1, 9)
    a, b = [lead, *rand(rng, size - 1)], [*rand(rng, size - 1), lead]
    inside = sum(x * y for x, y in zip(a, b, strict=True))
    area = math.sqrt(sum(x * x for x in a) * sum(y * y for y in b) - inside**2)
    if area == 0:
        return angle_between(rng)
    one, other = (str(tuple(v)) if rng.random() < 0.5 else str(v) for v in (a, b))
    places, ask = rounding(rng)
    turn = math.degrees(math.atan2(area, inside))
    return Draft(
        phrasings=(
            f"vectors {one} and {other}, angle in degrees{to_places(places)}",
            f"how many degrees between vector {one} and vector {other}{to_places(places)}",
            f"What is the angle between the vectors {one} and {other} in degrees{next(ask)}?",
            f"Find the angle between {one} and {other} in degrees{next(ask)}",
            f"angle between {one} and {other} in degrees{next(ask)}",
            f"Calculate the angle in degrees that {one} makes with {other}{next(ask)}",
            f"Let u = {one} and v = {other}. How many degrees are between them{next(ask)}?",
            f"degrees between vectors {one} {other}{next(ask)}",
            f"Two ropes pull along {one} and {other}. What angle in degrees do they form{next(ask)}?",
            f"By how many degrees do the directions {one} and {other} differ{next(ask)}?",
            f"Compute the angle in degrees between the vectors {one} and {other}{next(ask)}.",
        ),
        think="Angle: its cosine is the dot product divided by the product of the lengths.",
        code=(
            f"import math\na = {a}\nb = {b}\ndot = sum(x * y for x, y in zip(a, b))\n"
            f"print(round(math.degrees(math.acos(dot / (math.hypot(*a) * math.hypot(*b)))), {places}))"
        ),
        answer=str(round(turn, places)),
    )


def determinant(rng: random.Random) -> Draft:
    size = rng.choice((2, 2, 3))
    m = square(rng, size)
    code = (
        "print(m[0][0] * m[1][1] - m[0][1] * m[1][0])"
        if size == 2
        else "(a, b, c), (d, e, f), (g, h, i) = m\n"
        "print(a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g))"
    )
    return Draft(
        phrasings=(
            f"determinant {str(m).replace(' ', '')}",
            f"compute det of {m}",
            f"What is the determinant of {m}?",
            f"Find the determinant of the matrix {m}",
            f"det {m}",
            f"determinant of {m}",
            f"Calculate det(A) for A = {m}",
            f"What's the determinant of the {size}x{size} matrix {m}?",
            f"A {size} by {size} matrix has the rows {', '.join(map(str, m))}. What is its determinant?",
            f"Is {m} invertible? Work out its determinant, please.",
            f"det({m})",
            f"matrix {m} determinant",
            f"What is det of {m}?",
            f"Find det A if A = {m}",
            f"calc the determinant of {m}",
            f"A = {m}. Determinant?",
            f"I need the determinant of the {size}x{size} matrix {m}",
            f"Work out the determinant for {m}",
            f"Given the matrix {m}, what is its determinant?",
            f"How big is the determinant of {m}?",
            f"Tell me the determinant of {m}",
            f"np.linalg.det({m}) as an exact whole number",
            f"What's |A| for the matrix A = {m}?",
            f"det({tight(m)})",
            f"determinant of {tight(m)}",
            f"determinant of [{'; '.join(' '.join(map(str, row)) for row in m)}]",
            f"Evaluate the determinant of the matrix with rows {', '.join(map(str, m))}",
            f"Compute the determinant of the {size}x{size} matrix {m}.",
        ),
        think=f"Determinant: expand the {size}x{size} matrix.",
        code=f"m = {m}\n{code}",
        answer=str(leibniz(m)),
    )


def matrix_product(rng: random.Random) -> Draft:
    rows, inner, columns = rng.randint(1, 3), rng.choice((2, 2, 3)), rng.randint(1, 3)
    a, b = [rand(rng, inner) for _ in range(rows)], [rand(rng, columns) for _ in range(inner)]
    product = [[sum(a[i][k] * b[k][j] for k in range(inner)) for j in range(columns)] for i in range(rows)]
    with_numpy = rng.random() < 0.4
    tail = " with numpy" if with_numpy else ""
    return Draft(
        phrasings=(
            f"{str(a).replace(' ', '')} times {str(b).replace(' ', '')} (matrices)",
            f"multiply the matrix {a} with the matrix {b}",
            f"What is the matrix product of {a} and {b}{tail}?",
            f"Multiply the matrices {a} and {b}{tail}",
            f"matrix multiplication {a} times {b}{tail}",
            f"Calculate A * B for A = {a} and B = {b}{tail}",
            f"Find the product of the matrices {a} and {b}{tail}",
            f"multiply matrix {a} by matrix {b}{tail}",
            f"Let A = {a} and B = {b}. What is AB{tail}?",
            f"Two steps are described by {a} and then, multiplied from the right, {b}. What is their product{tail}?",
            f"{a} * {b} as matrix product{tail}",
            f"product of matrices {a} and {b}{tail}",
            f"What is {a} times {b} as matrices{tail}?",
            f"A = {a}, B = {b}. Find AB{tail}.",
            f"matmul of {a} and {b}{tail}",
            f"{a} @ {b} with matrices{tail}",
            f"Multiply A = {a} by B = {b}, as matrices{tail}",
            f"I need the matrix {a} multiplied with the matrix {b}{tail}",
            f"Given A = {a} and B = {b}, compute the matrix product AB{tail}",
            f"Find the result of multiplying matrix {a} and matrix {b}{tail}",
            f"Do the matrix multiplication {a} by {b}{tail}",
            f"Which matrix is the product of {a} and {b}{tail}?",
            f"{tight(a)} times {tight(b)} matrix multiplication{tail}",
            f"matrix product of {tight(a)} and {tight(b)}{tail}",
            f"What do you get when the matrix {a} is multiplied by {b}{tail}?",
            f"Compute the matrix product {a} x {b}{tail}.",
        ),
        think="Matrix product: each entry is the sum of a row of the first times a column of the second.",
        code=(
            f"import numpy as np\na = np.array({a})\nb = np.array({b})\nprint((a @ b).tolist())"
            if with_numpy
            else f"a = {a}\nb = {b}\nprint([[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a])"
        ),
        answer=str(product),
    )


def matrix_sum(rng: random.Random) -> Draft:
    rows, columns, sign, verb = rng.randint(2, 3), rng.randint(2, 3), *rng.choice((("+", "sum"), ("-", "difference")))
    a, b = ([rand(rng, columns) for _ in range(rows)] for _ in range(2))
    by = 1 if sign == "+" else -1
    result = [[a[i][j] + by * b[i][j] for j in range(columns)] for i in range(rows)]
    return Draft(
        phrasings=(
            f"add matrices {a} and {b}" if by > 0 else f"matrix {a} minus matrix {b}",
            f"{'add the matrices' if sign == '+' else 'matrix subtraction'} {a} {sign} {b}",
            f"{str(a).replace(' ', '')} {sign} {str(b).replace(' ', '')} entry by entry",
            f"What is {a} {sign} {b} as matrices?",
            f"Find the {verb} of the matrices {a} and {b}",
            f"matrix {verb} of {a} and {b}",
            f"Calculate A {sign} B for A = {a} and B = {b}",
            f"{'Add' if by > 0 else 'Subtract'} the matrices A = {a} and B = {b}, A {sign} B",
            f"elementwise {verb} of {a} and {b}",
            f"Let A = {a} and B = {b}. What is A {sign} B?",
            f"What is the entry by entry {verb} of {a} and {b}?",
            f"Compute the {verb} of the two matrices {a} and {b}.",
        ),
        think=f"Matrix {verb}: take the {verb} of the entries in the same place.",
        code=(f"a = {a}\nb = {b}\nprint([[x {sign} y for x, y in zip(p, q)] for p, q in zip(a, b)])"),
        answer=str(result),
    )


def matrix_transpose(rng: random.Random) -> Draft:
    rows, columns = rng.randint(2, 4), rng.randint(2, 3)
    m = [rand(rng, columns) for _ in range(rows)]
    return Draft(
        phrasings=(
            f"transpose matrix {str(m).replace(' ', '')}",
            f"swap rows and columns of the matrix {m}",
            f"What is the transpose of the matrix {m}?",
            f"Use numpy to transpose the matrix {m}",
            f"matrix transpose {m}",
            f"Find A^T for A = {m}",
            f"Transpose the matrix {m} with numpy",
            f"numpy transpose of {m}",
            f"Let A = {m}. What is its transpose?",
            f"Reflect the matrix {m} over its main diagonal",
            f"Compute the transpose of the matrix {m}.",
        ),
        think="Transpose the matrix with numpy.",
        code=f"import numpy as np\nm = np.array({m})\nprint(m.T.tolist())",
        answer=str([[row[j] for row in m] for j in range(columns)]),
    )


def matrix_inverse(rng: random.Random) -> Draft:
    a, b, c, d = (rng.choice((*range(-6, 0), *range(1, 10))) for _ in range(4))
    if a * d == b * c:
        d += 1 if d != -1 else 2
    m = [[a, b], [c, d]]
    det = leibniz(m)
    inverse = [[float(Fraction(x, det)) for x in row] for row in ((d, -b), (-c, a))]
    if any(tied(Fraction(x, det), 4) for row in m for x in row):
        return matrix_inverse(rng)
    teller, _, _ = tellers(a, b, c, d)
    return Draft(
        phrasings=(
            f"{teller.name} codes messages with the matrix {m} and needs its inverse to read them, 4 decimals."
            f" What is it?",
            f"inverse of {m} using numpy, 4 decimals",
            f"A = {m}, A^-1 = ? 4 decimals",
            f"inverse matrix {str(m).replace(' ', '')} (4 decimals)",
            f"invert the 2x2 matrix {m} to 4 decimals",
            f"What is the inverse of the matrix {m}? Round to 4 decimals.",
            f"Find the inverse of {m}, rounded to 4 decimals",
            f"inverse of {m} to 4 decimals",
            f"Calculate A^-1 for A = {m}, with 4 decimals",
            f"invert the 2x2 matrix {m}, rounded to 4 decimals",
            f"Which matrix is the inverse of {m}? Give 4 decimals.",
            f"Let A = {m}. What is A inverse, to 4 decimal places?",
            f"I must undo the transformation {m}. Which matrix does that, to 4 decimals?",
            f"inverse of {tight(m)}, 4 decimals",
            f"What's the inverse of {m}, to 4 decimals?",
            f"Invert {m} and round each entry to 4 decimals.",
            f"A = {m}. Find A^-1 with entries rounded to 4 decimals.",
            f"I need the inverse matrix of {m}, 4 decimal places",
            f"matrix inverse {m} rounded to 4",
            f"Give the inverse of the matrix {m} to 4 decimals",
            f"Work out the inverse matrix for {m}, rounding to 4 decimals.",
            f"Invert the matrix with rows {m[0]} and {m[1]}, 4 decimals",
            f"Compute the inverse of the 2x2 matrix {m}, rounded to 4 decimal places.",
        ),
        think="Inverse: swap the diagonal, negate the rest and divide by the determinant.",
        code=(
            f"(a, b), (c, d) = {m}\ndet = a * d - b * c\n"
            "print([[round(d / det, 4), round(-b / det, 4)], [round(-c / det, 4), round(a / det, 4)]])"
        ),
        answer=str([[round(x, 4) for x in row] for row in inverse]),
    )


def matrix_trace(rng: random.Random) -> Draft:
    m = square(rng, rng.choice((2, 3, 3, 4)))
    value = sum(x for i, row in enumerate(m) for j, x in enumerate(row) if i == j)
    return Draft(
        phrasings=(
            f"diagonal sum of {m}",
            f"trace of matrix {str(m).replace(' ', '')}",
            f"add the diagonal of {m}",
            f"What is the trace of {m}?",
            f"Find the trace of the matrix {m}",
            f"trace of {m}",
            f"Calculate tr(A) for A = {m}",
            f"What is the sum of the main diagonal of {m}?",
            f"add up the diagonal of {m}",
            f"Let A = {m}. What is the trace of A?",
            f"Sum the diagonal entries of the matrix {m}",
            f"Compute the trace of the matrix {m}.",
        ),
        think="Trace: add the entries on the main diagonal.",
        code=f"m = {m}\nprint(sum(m[i][i] for i in range(len(m))))",
        answer=str(value),
    )
