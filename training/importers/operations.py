"""MathQA's operation programs as one expression."""

from __future__ import annotations

import ast
import copy
import re

from training.importers.arithmetic import LONGEST, Unfit, check

_CALL = re.compile(r"([a-z0-9_]+)\(([^()]*)\)")
_NUMBER = re.compile(r"\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+|\.\d+")
MOST_NODES = 300
"""Of an expression: a result that is used twice is written twice."""

OPERATIONS: dict[str, str] = {
    "add": "a + b",
    "subtract": "a - b",
    "multiply": "a * b",
    "divide": "a / b",
    "power": "a ** b",
    "reminder": "a % b",
    "sqrt": "math.sqrt(a)",
    "log": "math.log(a)",
    "floor": "math.floor(a)",
    "negate": "-a",
    "inverse": "1 / a",
    "max": "max(a, b)",
    "min": "min(a, b)",
    "gcd": "math.gcd(a, b)",
    "lcm": "math.lcm(a, b)",
    "factorial": "math.factorial(a)",
    "choose": "math.comb(a, b)",
    "permutation": "math.perm(a, b)",
    "sine": "math.sin(a)",
    "cosine": "math.cos(a)",
    "tangent": "math.tan(a)",
    "degree_to_radians": "math.radians(a)",
    "radians_to_degree": "math.degrees(a)",
    "negate_prob": "1 - a",
    "from_percent": "a / 100",
    "circle_area": "math.pi * a ** 2",
    "circumface": "2 * math.pi * a",
    "square_area": "a ** 2",
    "square_perimeter": "4 * a",
    "square_edge_by_area": "math.sqrt(a)",
    "square_edge_by_perimeter": "a / 4",
    "rectangle_area": "a * b",
    "rectangle_perimeter": "2 * (a + b)",
    "diagonal": "math.sqrt(a ** 2 + b ** 2)",
    "triangle_area": "a * b / 2",
    "triangle_perimeter": "a + b + c",
    "rhombus_area": "a * b / 2",
    "rhombus_perimeter": "4 * a",
    "quadrilateral_area": "a * (b + c) / 2",
    "cube_edge_by_volume": "a ** (1 / 3)",
    "volume_cube": "a ** 3",
    "volume_rectangular_prism": "a * b * c",
    "volume_cylinder": "math.pi * a ** 2 * b",
    "volume_cone": "math.pi * a ** 2 * b / 3",
    "volume_sphere": "4 / 3 * math.pi * a ** 3",
    "surface_cube": "6 * a ** 2",
    "surface_rectangular_prism": "2 * (a * b + b * c + a * c)",
    "surface_sphere": "4 * math.pi * a ** 2",
    "speed": "a / b",
    "speed_in_still_water": "(a + b) / 2",
    "stream_speed": "(a - b) / 2",
    "p_after_gain": "b * (1 + a / 100)",
    "original_price_before_gain": "b / (1 + a / 100)",
    "original_price_before_loss": "b / (1 - a / 100)",
}
"""As Python, of the arguments a, b, c in their order. A row is kept only where the result is the keyed option."""


def tree_of(formula: str, problem: str) -> ast.expr:
    """The expression of a `linear_formula` over the numbers of `problem`.

    Raises:
        Unfit: an operation or an argument is unknown, or the formula has another form.
    """
    calls = [call.strip() for call in formula.split("|") if call.strip()]
    if not calls or len(formula) > LONGEST * 2:
        raise Unfit("there is no formula")
    numbers = [float(found.replace(",", "")) for found in _NUMBER.findall(problem)]
    results: list[ast.expr] = []
    for call in calls:
        found = _CALL.fullmatch(call)
        if found is None:
            raise Unfit("the formula is malformed")
        arguments = [_argument(word.strip(), numbers, results) for word in found[2].split(",")]
        results.append(_applied(found[1], arguments))
    return check(results[-1])


def _applied(name: str, arguments: list[ast.expr]) -> ast.expr:
    if name not in OPERATIONS:
        raise Unfit("an operation is unknown")
    template = ast.parse(OPERATIONS[name], mode="eval").body
    letters = {node.id for node in ast.walk(template) if isinstance(node, ast.Name)} - {"math", "max", "min"}
    if len(letters) != len(arguments):
        raise Unfit("the formula is malformed")
    given = dict(zip("abc", arguments, strict=False))

    class Fill(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            return copy.deepcopy(given.get(node.id, node))

    filled: ast.expr = Fill().visit(template)
    if sum(1 for _ in ast.walk(filled)) > MOST_NODES:
        raise Unfit("an expression is too long")
    return filled


def _argument(word: str, numbers: list[float], results: list[ast.expr]) -> ast.expr:
    if word == "const_pi":
        return ast.parse("math.pi", mode="eval").body
    if word == "const_deg_to_rad":
        return ast.parse("math.pi / 180", mode="eval").body
    try:
        if word.startswith("const_"):
            return ast.Constant(float(word.removeprefix("const_").replace("_", ".", 1)))
        if word.startswith("#") and word[1:].isdecimal():
            return copy.deepcopy(results[int(word[1:])])
        if word.startswith("n") and word[1:].isdecimal():
            return ast.Constant(numbers[int(word[1:])])
    except (ValueError, IndexError):
        pass
    raise Unfit("an argument of the formula is unknown")
