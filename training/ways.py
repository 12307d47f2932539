"""Which way a program goes, whatever the values are that its question brings."""

from __future__ import annotations

import ast
import re
from functools import cache
from hashlib import sha256
from typing import Any

from training.programs import shape

SMALL = 12
"""Whole numbers up to it say nothing, as no one can tell whether a question brought them ("two decimals")."""
LONG = 12
"""Letters and more of a text are data, unless it says how to write a date or a number."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


@cache  # what learns the kinds, what chooses examples and what fills in others ask of the same rows
def way(question: str, code: str) -> str:
    """A short name of how `code` goes: the same for programs that differ by what `question` brings, by the length of
    lists or sums of it, or by the names of variables.

    Values that a question does not bring, such as `3.6` for a speed in another unit, are part of it, as are
    signs in a text, such as `", "`.
    """
    plain = ast.unparse(ast.fix_missing_locations(_Plain(question).visit(ast.parse(code))))
    return sha256(shape(plain).encode()).hexdigest()[:8]


class _Plain(ast.NodeTransformer):
    """Takes out the values that a question brings."""

    def __init__(self, question: str) -> None:
        self._question = question.lower()
        written = _NUMBER.findall(question) + _NUMBER.findall(question.replace(",", ""))
        self._brought = set(map(float, written))

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        match node.value:
            case bool():
                return node
            case int(n) | float(n):
                known = abs(n) in self._brought or (isinstance(n, int) and abs(n) <= SMALL)
                return ast.Constant(0) if known else node
            case complex():
                return ast.Constant(0j)
            case str(text) if any(map(str.isalnum, text)):
                data = text.strip().lower() in self._question or (len(text) > LONG and "%" not in text)
                return ast.Constant("text") if data else node
            case _:
                return node

    def visit_List(self, node: ast.List | ast.Set) -> ast.AST:
        return self._any_of(node.elts)

    visit_Set = visit_List

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
        return self.generic_visit(node) if len(node.elts) <= 3 else self._any_of(node.elts)

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        return ast.Tuple([self._any_of([key for key in node.keys if key]), self._any_of(node.values)], ast.Load())

    def _any_of(self, items: list[ast.expr]) -> ast.expr:
        found: Any = tuple(dict.fromkeys(ast.dump(self.visit(item)) for item in items))[:2]
        return ast.Constant(found)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        return node.operand if isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant) else node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.BinOp(_, first, before), (ast.Add() | ast.Mult()) as then, last):
                same = type(first) is type(then) and ast.dump(before) == ast.dump(last)
                return node.left if same else node
            case _:
                return node
