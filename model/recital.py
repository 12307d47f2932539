"""Whether a program computes its answer or only says what the model remembers. Pure functions; nothing here raises."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable, Mapping, Set
from decimal import Decimal

from model.values import LOOKED_AT, PLAIN_WORDS, amounts_in, words_in

_PLAIN_NODES = (
    *(ast.Module, ast.Assign, ast.AnnAssign, ast.Expr, ast.Pass, ast.Import, ast.ImportFrom, ast.alias),
    *(ast.Constant, ast.Name, ast.JoinedStr, ast.FormattedValue, ast.List, ast.Tuple, ast.Set, ast.Dict),
    *(ast.Subscript, ast.Starred, ast.UnaryOp, ast.USub, ast.BinOp, ast.Add),
    *(ast.Call, ast.Attribute, ast.keyword, ast.expr_context),
)
LABEL_WORDS = 2
"""Words beside a number that make no fact of it."""
TRUTHS = frozenset({"true", "false", "yes", "no"})
_SHOWING = frozenset({"print", "str", "repr"})
_METHODS = frozenset({"get", "format", "join", "strip"})
_FIELD = re.compile(r"\{[^{}]*\}")

_Constants = frozenset[tuple[bool, str]]
"""Constants that an expression can have come from: whether each is text, and how it prints."""


def recited(code: str, question: str) -> bool:
    """Whether the program computes nothing, and prints constants that are not in the question.

    Such an answer was remembered by the model, not found by the program, and a model this small remembers little.
    By the syntax tree: all its statements are imports, assignments and calls of print, without branch, loop or
    function; all its expressions are constants, names that were given constants, collections, subscripts without
    slice, f-strings, joined text, `str`, `repr`, and the methods `get`, `format`, `join` and `strip`; and some
    word or number that can reach the output is not in the question. A number or yes or no, with a label at most, is
    let pass where the question has numbers: that was calculated in the head, well or badly. Arithmetic, comparison,
    any other call or attribute (`len`, `math.pi`, the clock) computes, also on constants alone: `12 * 2.54` is a
    conversion. What cannot be read as Python, or is longer than `LOOKED_AT` characters, is False.
    """
    if len(code) > LOOKED_AT:
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of escapes in the model's strings
            tree = ast.parse(code)
        if not all(isinstance(node, _PLAIN_NODES) for node in ast.walk(tree)):
            return False
        shown = _shown_constants(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError, _ComputesError):
        return False
    known = set(words_in(question)) | PLAIN_WORDS
    asked = {n.value.copy_abs() for n in amounts_in(question)}
    return any(_from_nowhere(text, known, asked) for _, text in shown)


def _from_nowhere(text: str, known: Set[str], asked: Set[Decimal]) -> bool:
    """Whether `text` says more than the question does, sums done in the head excepted."""
    words = [word for word in words_in(text) if word not in known]
    numbers = amounts_in(text)
    if asked and (numbers or set(words) & TRUTHS):
        return len(words) > LABEL_WORDS
    return bool(words) or any(n.value.copy_abs() not in asked for n in numbers)


class _ComputesError(Exception):
    """Something in the program is more than a constant."""


def _shown_constants(tree: ast.Module) -> _Constants:
    """The constants that can reach the output: printed ones, and those of a final expression.

    Raises:
        _ComputesError: something in the program is more than a constant.
    """
    names: dict[str, _Constants] = {}
    shown: _Constants = frozenset()
    for statement in tree.body:
        if isinstance(statement, ast.Expr):
            constants = _sources(statement.value, names)
            if isinstance(statement.value, ast.Call) or statement is tree.body[-1]:
                shown |= constants
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            constants = _sources(statement.value, names)
            for target in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
                for node in ast.walk(target):
                    if isinstance(node, ast.Name):
                        names[node.id] = names.get(node.id, frozenset()) | constants
    return shown


def _sources(node: ast.AST, names: Mapping[str, _Constants]) -> _Constants:
    if isinstance(node, ast.Constant):
        return frozenset({(isinstance(node.value, str), str(node.value))})
    if isinstance(node, ast.Name):
        if node.id not in names:
            raise _ComputesError
        return names[node.id]
    if isinstance(node, (ast.Subscript, ast.FormattedValue)):
        return _sources(node.value, names)
    if isinstance(node, ast.Dict):
        return _united(node.values, names)
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id in _SHOWING:
            return frozenset((True, text) for _, text in _united(node.args, names))
        if isinstance(node.func, ast.Attribute) and node.func.attr in _METHODS:
            template = _sources(node.func.value, names)
            filled = _united([*node.args, *(keyword.value for keyword in node.keywords)], names)
            return frozenset((text, _FIELD.sub(" ", value) if text else value) for text, value in template) | filled
        raise _ComputesError
    if isinstance(node, ast.Attribute):
        raise _ComputesError
    parts = _united(ast.iter_child_nodes(node), names)
    if isinstance(node, ast.BinOp) and not all(text for text, _ in parts):
        raise _ComputesError
    return frozenset((True, text) for _, text in parts) if isinstance(node, ast.JoinedStr) else parts


def _united(nodes: Iterable[ast.AST | None], names: Mapping[str, _Constants]) -> _Constants:
    empty: _Constants = frozenset()
    return empty.union(*(_sources(node, names) for node in nodes if node is not None))
