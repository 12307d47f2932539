"""Vectors and matrices as people ask about them: add, scale, compare."""

from __future__ import annotations

import random

from training.skills.advanced.algebra import tight
from training.skills.base import Draft


def _row(rng: random.Random, size: int) -> list[int]:
    return [rng.randint(-6, 12) for _ in range(size)]


def vector_sum(rng: random.Random) -> Draft:
    size = rng.choice((2, 2, 3))
    a, b = _row(rng, size), _row(rng, size)
    add = rng.random() < 0.6
    sign, noun = ("+", "sum") if add else ("-", "difference")
    one, other = (str(tuple(v)) if rng.random() < 0.6 else str(v) for v in (a, b))
    value = [a[i] + b[i] if add else a[i] - b[i] for i in range(size)]
    return Draft(
        phrasings=(
            f"Add the vectors {one} and {other}." if add else f"Subtract the vector {other} from {one}.",
            f"vector {one} {sign} {other}",
            f"What is the {noun} of the vectors {one} and {other}?",
            f"add vectors {tight(one)} and {tight(other)}" if add else f"vector {tight(one)} minus {tight(other)}",
            f"Find a {sign} b for a = {one} and b = {other}.",
            f"{noun} of vectors {one}, {other}",
            f"Calculate the vector {noun} {one} {sign} {other}.",
            f"u = {one}, v = {other}, u {sign} v = ?",
            f"what do you get for {one} {sign} {other} as vectors",
            f"Give the {noun} of the two vectors u = {one} and v = {other}, u first.",
        ),
        think=f"Take the {noun} of the entries in the same place.",
        code=f"a = {a}\nb = {b}\nprint([x {sign} y for x, y in zip(a, b)])",
        answer=str(value),
    )


def scaled_vector(rng: random.Random) -> Draft:
    k, v = rng.choice((2, 3, 4, 5, 6, 10, -2, -3)), _row(rng, rng.choice((2, 3, 3)))
    said = str(tuple(v)) if rng.random() < 0.6 else str(v)
    return Draft(
        phrasings=(
            f"Multiply the vector {said} by {k}.",
            f"{k} * {said} as a vector",
            f"What is {k} times the vector {said}?",
            f"multiply vector {tight(said)} by {k}",
            f"Scale the vector {said} by the factor {k}.",
            f"{k}v for v = {said}",
            f"Find {k}v when v = {said}.",
            f"scalar multiple: {k} and vector {said}",
            f"v = {said}. Calculate {k}v.",
            f"Give the vector {said} multiplied by the scalar {k}.",
        ),
        think=f"Multiply each entry of the vector by {k}.",
        code=f"v = {v}\nprint([{k} * x for x in v])",
        answer=str([x * k for x in v]),
    )


def vector_combination(rng: random.Random) -> Draft:
    p, q, size, add = rng.randint(2, 5), rng.randint(2, 5), rng.choice((2, 2, 3)), rng.random() < 0.5
    a, b, sign = _row(rng, size), _row(rng, size), "+" if add else "-"
    one, other, said = str(tuple(a)), str(tuple(b)), f"{p}a {sign} {q}b"
    value = [p * a[i] + (q if add else -q) * b[i] for i in range(size)]
    return Draft(
        phrasings=(
            f"What is {said} for a = {one} and b = {other}?",
            f"{tight(said)} for a={tight(one)}, b={tight(other)}",
            f"Given the vectors a = {one} and b = {other}, find {said}.",
            f"a = {one}, b = {other}, {said} = ?",
            f"Calculate {said} with vectors a = {one}, b = {other}.",
            f"vectors a {one} and b {other}, compute {said}",
            f"Work out the vector {said} if a = {one} and b = {other}.",
            f"linear combination {said}, a = {one}, b = {other}",
            f"{p} times a {'plus' if add else 'minus'} {q} times b, where a = {one} and b = {other}",
            f"Let a = {one} and b = {other}. Which vector is {said}?",
        ),
        think=f"Entry by entry: {p} times a {'plus' if add else 'minus'} {q} times b.",
        code=f"a = {a}\nb = {b}\nprint([{p} * x {sign} {q} * y for x, y in zip(a, b)])",
        answer=str(value),
    )


def vector_between_points(rng: random.Random) -> Draft:
    size = rng.choice((2, 2, 3))
    a, b = _row(rng, size), _row(rng, size)
    one, other = ", ".join(map(str, a)), ", ".join(map(str, b))
    return Draft(
        phrasings=(
            f"What is the vector from A({one}) to B({other})?",
            f"vector AB with A({one}) and B({other})",
            f"Find the vector AB for A = ({one}) and B = ({other}).",
            f"vector from ({one}) to ({other})",
            f"A({one}), B({other}), vector AB?",
            f"which vector leads from point ({one}) to point ({other})",
            f"Give the displacement from ({one}) to ({other}) as a vector.",
            f"Calculate the vector that goes from ({one}) to ({other}).",
            f"A drone flies from ({one}) to ({other}). What is its displacement vector?",
            f"Components of the vector from A({one}) to B({other})?",
        ),
        think="The vector is the end point minus the start point, entry by entry.",
        code=f"a = {a}\nb = {b}\nprint([y - x for x, y in zip(a, b)])",
        answer=str([b[i] - a[i] for i in range(size)]),
    )


def vectors_perpendicular(rng: random.Random) -> Draft:
    a = _row(rng, 2)
    k = rng.choice((1, 1, -1, 2, -2))
    b = [-k * a[1], k * a[0]] if rng.random() < 0.5 else _row(rng, 2)
    if 0 in a or not any(b):
        return vectors_perpendicular(rng)
    one, other = (str(tuple(v)) if rng.random() < 0.7 else str(v) for v in (a, b))
    return Draft(
        phrasings=(
            f"Are the vectors {one} and {other} perpendicular?",
            f"are {tight(one)} and {tight(other)} perpendicular",
            f"Is {one} orthogonal to {other}?",
            f"Check whether {one} and {other} are orthogonal vectors.",
            f"perpendicular vectors? {one} and {other}",
            f"Do the vectors {one} and {other} form a right angle?",
            f"Are u = {one} and v = {other} at 90 degrees to each other?",
            f"orthogonal check {one} {other}",
            f"Is the angle between {one} and {other} a right angle?",
            f"Tell me if vector {one} is perpendicular to vector {other}.",
        ),
        think="Two vectors are perpendicular if their dot product is 0.",
        code=f"a = {a}\nb = {b}\nprint(sum(x * y for x, y in zip(a, b)) == 0)",
        answer=str((complex(*a) * complex(*b).conjugate()).real == 0),
    )


def scaled_matrix(rng: random.Random) -> Draft:
    k, rows, columns = rng.choice((2, 3, 4, 5, 10, -2, -3)), rng.randint(2, 3), rng.randint(2, 3)
    m = [_row(rng, columns) for _ in range(rows)]
    return Draft(
        phrasings=(
            f"What is {k} times the matrix {m}?",
            f"{k} * {tight(m)}",
            f"Multiply the matrix {m} by {k}.",
            f"multiply {tight(m)} by the scalar {k}",
            f"{k} * {m}",
            f"Find {k}A for A = {m}.",
            f"scalar multiple of a matrix: {k} and {m}",
            f"A = {m}, {k}A = ?",
            f"Calculate the matrix {m} multiplied by the number {k}.",
            f"Scale every entry of {m} by {k}.",
        ),
        think=f"Multiply each entry of the matrix by {k}.",
        code=f"m = {m}\nprint([[{k} * x for x in row] for row in m])",
        answer=str([[row[j] * k for j in range(columns)] for row in m]),
    )


def identity_matrix(rng: random.Random) -> Draft:
    n = rng.randint(2, 7)
    value = [[0] * i + [1] + [0] * (n - i - 1) for i in range(n)]
    return Draft(
        phrasings=(
            f"What is the identity matrix of size {n}?",
            f"identity matrix of size {n}",
            f"Write the {n}x{n} identity matrix as a list of rows.",
            f"{n} by {n} identity matrix",
            f"Give me the identity matrix with {n} rows.",
            f"create an identity matrix of order {n}",
            f"Show the unit matrix of dimension {n}.",
            f"I{n}, the {n} x {n} identity matrix, as nested lists",
            f"Which {n} x {n} matrix has ones on the diagonal and zeros elsewhere?",
            f"Print the identity matrix I of order {n}.",
        ),
        think=f"Ones on the diagonal of {n} rows and columns, zeros elsewhere.",
        code=f"print([[int(i == j) for j in range({n})] for i in range({n})])",
        answer=str(value),
    )


def is_symmetric_matrix(rng: random.Random) -> Draft:
    n = rng.choice((2, 3, 3))
    m = [_row(rng, n) for _ in range(n)]
    if rng.random() < 0.6:
        m = [[m[min(i, j)][max(i, j)] for j in range(n)] for i in range(n)]
    value = all(m[i][j] == m[j][i] for i in range(n) for j in range(i))
    return Draft(
        phrasings=(
            f"Is the matrix {m} symmetric?",
            f"is {tight(m)} symmetric",
            f"Check whether {m} is a symmetric matrix.",
            f"symmetric matrix? {m}",
            f"Does the matrix {m} equal its transpose?",
            f"Test if A = {m} is symmetric.",
            f"Is A = {m} the same as A^T?",
            f"matrix symmetry check {m}",
            f"Tell me if the matrix {tight(m)} is symmetric or not.",
            f"Is {m} mirrored along its main diagonal?",
        ),
        think="A matrix is symmetric if it equals its transpose.",
        code=f"m = {m}\nprint(m == [list(column) for column in zip(*m)])",
        answer=str(value),
    )


def product_shape(rng: random.Random) -> Draft:
    rows, columns, other = rng.randint(1, 6), rng.randint(1, 6), rng.randint(1, 6)
    return Draft(
        phrasings=(
            f"What size is the product of a {rows}x{columns} and a {columns}x{other} matrix? Rows and columns with a"
            f" space between.",
            f"size of {rows}x{columns} times {columns}x{other} matrix, rows and columns separated by a space",
            f"A is {rows} x {columns} and B is {columns} x {other}. What are the dimensions of AB, written as rows"
            f" space columns?",
            f"dimensions of the product of a {rows} by {columns} matrix with a {columns} by {other} matrix, as two"
            f" numbers with a space",
            f"Multiply a {rows}x{columns} matrix by a {columns}x{other} matrix: which shape results? Give rows and"
            f" columns, space between.",
            f"shape of ({rows}, {columns}) @ ({columns}, {other}), rows and columns separated by a space",
            f"How many rows and columns has A times B for A of {rows}x{columns} and B of {columns}x{other}? Two numbers"
            f" separated by a space.",
            f"matrix product shape: {rows}x{columns} and {columns}x{other}, print rows and columns with a space",
            f"Give the rows and the columns of AB, separated by a space, if A has order {rows}x{columns} and B has"
            f" order {columns}x{other}.",
            f"If A is {rows}x{columns} and B is {columns}x{other}, how many rows and columns has AB? Separate the two"
            f" numbers by a space.",
        ),
        think=f"The product has the {rows} rows of the first and the {other} columns of the second.",
        code=(
            f"import numpy as np\na = np.zeros(({rows}, {columns}))\nb = np.zeros(({columns}, {other}))\n"
            "print(*(a @ b).shape)"
        ),
        answer=f"{rows} {other}",
    )
