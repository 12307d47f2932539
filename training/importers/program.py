"""Named steps written as a program, and as the reasoning before it."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One line: `name = tree`."""

    name: str
    tree: ast.expr


def code_of(steps: Sequence[Step]) -> str:
    """A line a step, the last one's value printed; one step alone is printed as it is."""
    lines = [f"{step.name} = {ast.unparse(step.tree)}" for step in steps]
    shown = steps[-1].name if len(steps) > 1 else ast.unparse(steps[0].tree)
    lines = [*lines, f"print({shown})"] if len(steps) > 1 else [f"print({shown})"]
    whole = "\n".join(lines)
    return f"import math\n{whole}" if "math." in whole else whole


def think_of(steps: Sequence[Step]) -> str:
    """The plan in words, without a single result: `Clips in May: 48 / 2; total clips: 48 + clips in May.`"""
    return "; ".join(f"{step.name}: {ast.unparse(step.tree)}" for step in steps).replace("_", " ").capitalize() + "."


def fallback(tree: ast.expr) -> str:
    """What to call a step of which nothing else is known: by what it does."""
    match tree:
        case ast.BinOp(_, ast.Add(), _):
            return "total"
        case ast.BinOp(_, ast.Sub(), _):
            return "difference"
        case ast.BinOp(_, ast.Mult(), _):
            return "product"
        case ast.BinOp(_, ast.Div() | ast.FloorDiv(), _):
            return "quotient"
        case ast.BinOp(_, ast.Mod(), _):
            return "remainder"
        case ast.BinOp(_, ast.Pow(), _):
            return "power"
        case ast.Call(ast.Attribute(attr="sqrt"), _):
            return "root"
        case ast.Call(function, _):
            return {"math.comb": "choices", "math.perm": "orders", "math.log": "logarithm"}.get(
                ast.unparse(function), "whole"
            )
    return "part"


def unique(name: str, taken: Sequence[str]) -> str:
    """`name`, with a number when it is `taken`."""
    if name not in taken:
        return name
    return next(f"{name}_{n}" for n in range(2, len(taken) + 3) if f"{name}_{n}" not in taken)
