"""What a program does, whatever the values are that it does it to."""

from __future__ import annotations

import ast
import re
from hashlib import sha256
from typing import Any

SMALL = 12
"""Whole numbers up to it say nothing, as no one can tell whether a question brought them ("two decimals")."""
LONG = 12
"""Letters and more of a text are data, unless it says how to write a date or a number."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def shape(question: str, code: str) -> str:
    """A short name of how `code` goes: the same for programs that differ by what `question` brings, by the length of
    lists or sums of it, or by the names of variables.

    Values that a question does not bring, such as `3.6` for a speed in another unit, are part of it, as are
    signs in a text, such as `", "`.
    """
    tree = ast.parse(code)
    plain = ast.unparse(ast.fix_missing_locations(_Plain(question, tree).visit(tree)))
    return sha256(plain.encode()).hexdigest()[:8]


class _Plain(ast.NodeTransformer):
    def __init__(self, question: str, tree: ast.AST) -> None:
        self._question = question.lower()
        written = _NUMBER.findall(question) + _NUMBER.findall(question.replace(",", ""))
        self._brought = set(map(float, written))
        stored = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        self._own = stored | {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
        self._names: dict[str, str] = {}

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

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self._named(node.id), node.ctx) if node.id in self._own else node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        return ast.arg(self._named(node.arg))

    def _named(self, name: str) -> str:
        return self._names.setdefault(name, f"v{len(self._names)}")

    def visit_List(self, node: ast.List | ast.Set) -> ast.Constant:
        return self._any_of(node.elts)

    visit_Set = visit_List

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
        return self.generic_visit(node) if len(node.elts) <= 3 else self._any_of(node.elts)

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        return ast.Tuple([self._any_of([key for key in node.keys if key]), self._any_of(node.values)], ast.Load())

    def _any_of(self, items: list[ast.expr]) -> ast.Constant:
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
