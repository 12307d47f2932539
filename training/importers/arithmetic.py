"""Expressions that somebody else wrote: parsed, never evaluated as Python, and bounded.

Numbers, names, `+ - * / // % **`, parentheses and the functions of `FUNCTIONS` are allowed; anything else is refused.
"""

from __future__ import annotations

import ast
import math
import operator
import warnings
from collections.abc import Callable, Mapping
from typing import Any

Number = int | float
LONGEST = 400
"""Characters of an expression."""
LARGEST = 1e15
"""Of any number on the way: above it floats are no longer exact whole numbers."""
HIGHEST_POWER = 64

OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "int": int,
    "abs": abs,
    "min": min,
    "max": max,
    "math.sqrt": math.sqrt,
    "math.floor": math.floor,
    "math.ceil": math.ceil,
    "math.log": math.log,
    "math.gcd": math.gcd,
    "math.lcm": math.lcm,
    "math.factorial": math.factorial,
    "math.comb": math.comb,
    "math.perm": math.perm,
    "math.sin": math.sin,
    "math.cos": math.cos,
    "math.tan": math.tan,
    "math.radians": math.radians,
    "math.degrees": math.degrees,
}
EXPLOSIVE = frozenset({"math.factorial", "math.comb", "math.perm"})
MOST_CHOICES = 170


class Unfit(ValueError):
    """No program can be made of a row. The text is the reason, the same for all rows that share it."""


def parsed(text: str) -> ast.expr:
    """The expression that `text` is.

    Raises:
        Unfit: it is none, or does something else than arithmetic.
    """
    if len(text) > LONGEST:
        raise Unfit("an expression is too long")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of `2(3)`
            tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise Unfit("an expression is not arithmetic") from None
    return check(tree)


def check(tree: ast.expr) -> ast.expr:
    """`tree` itself, with whole floats as integers (`12.00` is 12); errors as in `parsed`."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(float() as number) if number.is_integer():
                node.value = int(number)
            case ast.Constant(int() | float()) if not isinstance(node.value, bool):
                pass
            case ast.BinOp(_, operation, _) if type(operation) in OPERATORS or isinstance(operation, ast.Pow):
                pass
            case ast.Call(function, _, []) if ast.unparse(function) in FUNCTIONS:
                pass
            case ast.Attribute(ast.Name("math")) if ast.unparse(node) in FUNCTIONS or node.attr == "pi":
                pass
            case ast.Name() | ast.UnaryOp(ast.USub()) | ast.operator() | ast.unaryop() | ast.expr_context():
                pass
            case _:
                raise Unfit("an expression is not arithmetic")
    return tree


def value(tree: ast.expr, names: Mapping[str, Number]) -> Number:
    """What `tree` gives.

    Raises:
        Unfit: it divides by zero, a number on the way is too large or not real, or a name is unknown.
    """
    try:
        return _bounded(_value(tree, names))
    except (ArithmeticError, TypeError, ValueError, RecursionError) as fault:
        raise fault if isinstance(fault, Unfit) else Unfit("an expression has no value") from None


def _value(tree: ast.expr, names: Mapping[str, Number]) -> Any:
    match tree:
        case ast.Constant(number):
            return _bounded(number)
        case ast.Name(name) if name in names:
            return names[name]
        case ast.Attribute(attr="pi"):
            return math.pi
        case ast.UnaryOp(ast.USub(), operand):
            return -_value(operand, names)
        case ast.BinOp(left, ast.Pow(), right):
            base, power = _value(left, names), _value(right, names)
            if abs(power) > HIGHEST_POWER:
                raise Unfit("a number is too large")
            return _bounded(base**power)
        case ast.BinOp(left, operation, right):
            return _bounded(OPERATORS[type(operation)](_value(left, names), _value(right, names)))
        case ast.Call(function, arguments):
            name = ast.unparse(function)
            numbers = [_value(argument, names) for argument in arguments]
            if name in EXPLOSIVE and max(map(abs, numbers), default=0) > MOST_CHOICES:
                raise Unfit("a number is too large")
            return _bounded(FUNCTIONS[name](*numbers))
    raise Unfit("an expression is not arithmetic")


def _bounded(number: Any) -> Number:
    if not isinstance(number, int | float) or math.isnan(number):
        raise Unfit("an expression has no value")
    if abs(number) > LARGEST:
        raise Unfit("a number is too large")
    return number


def same(left: Number, right: Number) -> bool:
    """Whether both are the same number but for rounding."""
    return math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-9)
