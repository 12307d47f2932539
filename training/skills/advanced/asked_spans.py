"""Matrices and vectors, second round: systems as matrices, what vectors span, parallels."""

from __future__ import annotations

import random

from training.skills.advanced.algebra import tight
from training.skills.base import Draft


def matrix_system(rng: random.Random) -> Draft:
    n = rng.choice((2, 2, 2, 3))
    x = [rng.randint(-6, 8) for _ in range(n)]
    a = [[rng.randint(-3, 6) for _ in range(n)] for _ in range(n)]
    if abs(_determinant(a)) < 1:
        return matrix_system(rng)
    b = [sum(p * q for p, q in zip(row, x, strict=True)) for row in a]
    return Draft(
        phrasings=(
            f"solve the linear system Ax=b with A={tight(str(a))} and b={tight(str(b))}",
            f"Solve the matrix equation {a} x = {b}. Give x as a list.",
            f"A = {a}, b = {b}, solve Ax = b",
            f"Use numpy to solve Ax = b for A = {a} and b = {b}.",
            f"np.linalg.solve({a}, {b})",
            f"Which vector x fulfils A x = b if A is {a} and b is {b}?",
            f"coefficient matrix {a}, right side {b}, solution vector?",
            f"A linear system has the matrix {a} and the right-hand side {b}. What is its solution?",
            f"Find the vector x with {a} times x equal to {b}.",
            f"Solve the system with coefficient matrix {a} and right-hand side {b}.",
        ),
        think="Solve the system A x = b with numpy.",
        code=(
            f"import numpy as np\na = np.array({a})\nb = np.array({b})\n"
            "print((np.linalg.solve(a, b).round(4) + 0).tolist())"
        ),
        answer=str([float(one) for one in x]),
    )


def _determinant(m: list[list[int]]) -> int:
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * _determinant([row[:j] + row[j + 1 :] for row in m[1:]]) for j in range(len(m)))


def characteristic_polynomial(rng: random.Random) -> Draft:
    n = rng.choice((2, 2, 3))
    m = [[rng.randint(-4, 6) for _ in range(n)] for _ in range(n)]
    trace = sum(m[i][i] for i in range(n))
    minors = sum(m[i][i] * m[j][j] - m[i][j] * m[j][i] for i in range(n) for j in range(i))
    value = [1, -trace, minors] if n == 2 else [1, -trace, minors, -_determinant(m)]
    form = "coefficients from the highest power"
    return Draft(
        phrasings=(
            f"characteristic polynomial of {m}, {form}, as a list",
            f"What is the characteristic polynomial of {m}? List the {form}.",
            f"Find det(x I - A) for A = {m}; {form} as a list.",
            f"char poly of {tight(str(m))}, list of {form}",
            f"A = {m}. Coefficients of its characteristic polynomial, highest power first?",
            f"Give the {form} of the characteristic polynomial of the matrix {m} as a list.",
            f"coefficients of det(xI - A), A = {m}, highest first",
            f"Use numpy for the characteristic polynomial of {m}: list of {form}.",
            f"Compute the characteristic polynomial of {m} and list its {form}.",
            f"Which characteristic polynomial has {m}? A list, {form}.",
        ),
        think="Let sympy find the characteristic polynomial and list its coefficients.",
        code=f"import sympy\nm = sympy.Matrix({m})\nprint(m.charpoly().all_coeffs())",
        answer=str(value),
    )


def vectors_parallel(rng: random.Random) -> Draft:
    a = [rng.choice((-6, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 8)) for _ in range(2)]
    k = rng.choice((2, 3, -1, -2, 4, 5))
    b = [k * x for x in a] if rng.random() < 0.5 else [rng.randint(-9, 12) or 7 for _ in range(2)]
    one, other = (str(tuple(v)) if rng.random() < 0.7 else str(v) for v in (a, b))
    return Draft(
        phrasings=(
            f"are {tight(one)} and {tight(other)} parallel?",
            f"Are the vectors {one} and {other} parallel? True or False",
            f"Is the vector {one} a multiple of {other}?",
            f"parallel vectors? {one}, {other}",
            f"Check whether {one} and {other} are linearly dependent.",
            f"Do {one} and {other} lie on one line through the origin?",
            f"u = {one}, v = {other}: collinear, True or False?",
            f"Tell me if the vectors u = {one} and v = {other} point in the same or the opposite direction.",
            f"Test if {one} is parallel to {other}.",
            f"Are u = {one} and v = {other} parallel vectors?",
        ),
        think="Two vectors of the plane are parallel if the products across are equal.",
        code=f"a = {a}\nb = {b}\nprint(a[0] * b[1] == a[1] * b[0])",
        answer=str((complex(*a) * complex(*b).conjugate()).imag == 0),
    )


def parallelogram_spanned(rng: random.Random) -> Draft:
    a, b = ([rng.randint(-6, 9) for _ in range(2)] for _ in range(2))
    value = abs(int((complex(*a).conjugate() * complex(*b)).imag))
    if not value:
        return parallelogram_spanned(rng)
    one, other = (str(tuple(v)) if rng.random() < 0.7 else str(v) for v in (a, b))
    return Draft(
        phrasings=(
            f"area of the parallelogram spanned by {one} and {other}",
            f"What is the area of the parallelogram with the side vectors {one} and {other}?",
            f"Find the area of the parallelogram that the vectors {one} and {other} span.",
            f"u = {one}, v = {other}, area of the parallelogram?",
            f"vectors {tight(one)} and {tight(other)}, parallelogram area",
            f"Two sides of a parallelogram are the vectors {one} and {other}. How large is it?",
            f"How big is the parallelogram between {one} and {other}?",
            f"Use the determinant to find the area of the parallelogram of {one} and {other}.",
            f"Calculate the area of the parallelogram formed by the vectors {one} and {other}.",
            f"Which area has the parallelogram with edges {one} and {other}?",
        ),
        think="The area is the size of the determinant of the two vectors.",
        code=f"a = {a}\nb = {b}\nprint(abs(a[0] * b[1] - a[1] * b[0]))",
        answer=str(value),
    )


def box_spanned(rng: random.Random) -> Draft:
    rows = [[rng.randint(-2, 5) for _ in range(3)] for _ in range(3)]
    value = abs(_determinant(rows))
    if not value:
        return box_spanned(rng)
    a, b, c = (str(tuple(row)) for row in rows)
    return Draft(
        phrasings=(
            f"volume of the parallelepiped with edges {a}, {b}, {c}",
            f"What is the volume of the parallelepiped spanned by {a}, {b} and {c}?",
            f"scalar triple product of {a}, {b}, {c} as a volume (not negative)",
            f"Find the volume of the box that the vectors {a}, {b} and {c} span.",
            f"u = {a}, v = {b}, w = {c}: volume of the parallelepiped?",
            f"parallelepiped {tight(a)} {tight(b)} {tight(c)} volume",
            f"How large is the volume between the edge vectors {a}, {b} and {c}?",
            f"A crystal cell has the edge vectors {a}, {b}, {c}. What is its volume?",
            f"Calculate the volume of a parallelepiped with the edge vectors {a}, {b} and {c}.",
            f"Which volume do the vectors {a}, {b} and {c} span?",
        ),
        think="The volume is the size of the first vector's dot product with the cross product of the others.",
        code=(
            f"a, b, c = {a}, {b}, {c}\n"
            "cross = (b[1] * c[2] - b[2] * c[1], b[2] * c[0] - b[0] * c[2], b[0] * c[1] - b[1] * c[0])\n"
            "print(abs(sum(x * y for x, y in zip(a, cross))))"
        ),
        answer=str(value),
    )
