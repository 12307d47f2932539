"""MathQA: operation programs (`multiply(n0,const_100)|divide(#0,n1)`) and one-line programs as plain Python."""

from __future__ import annotations

import ast
import copy
import math
import re
from collections.abc import Callable
from typing import Any

from training.dataset import Example
from training.importers.arithmetic import Number, Unfit, check, parsed, value
from training.importers.operations import tree_of
from training.importers.program import Step, code_of, fallback, think_of, unique
from training.importers.quantities import Quantities
from training.importers.readable import readable
from training.programs import imports
from training.records import Record

PUBLISHED = ("Problem", "linear_formula", "options", "correct")
TRANSLATED = ("question_raw", "program", "answer")
TOLERANCE = 1e-6
FEWEST_TO_SPLIT = 6
"""Operations of an expression from which on it is written as several lines."""
FEWEST_TO_LIFT = 2
"""Operations that are worth a line of their own there."""
UNITS = (7, 12, 24, 60, 100, 360, 365, 1000, 3600)
"""Numbers that may meet each other where the question gives neither: `60 * 60`."""
_OPTION = re.compile(r"\b([a-e])\s*\)\s*(.*?)(?=\s*,?\s*\b[a-e]\s*\)|$)", re.DOTALL)
_VALUE = re.compile(
    r"(?:rs\.?|\$|€|£)?\s*(-?\s*\d[\d,]*(?:\.\d+)?|-?\s*\.\d+)(?:\s*/\s*(\d+(?:\.\d+)?))?\s*"
    r"(?:%|[a-z][a-z .²³^/]*\d?)?\.?"
)
_ASKS_TO_CHOOSE = re.compile(r"\b(which (?:one )?(?:of|among)|the following|except|cannot be|could be|must be)\b")
_ASKS_RATIO = re.compile(r"\b(ratio|proportion)\b(?! of \d)[^.?]*[.?:]?\s*$")


def option(record: Record) -> str:
    """The text of the option that is keyed as correct.

    Raises:
        Unfit: there is none.
    """
    options = record["options"]
    if isinstance(options, list):
        options = ", ".join(map(str, options))
    found: dict[str, str] = {letter: text.strip(" ,'\"[]") for letter, text in _OPTION.findall(str(options))}
    if not (keyed := found.get(str(record["correct"]).strip())):
        raise Unfit("the keyed option is missing")
    return keyed


def number_of(text: str) -> Number:
    """`rs . 1,200` and `3 / 4` as numbers.

    Raises:
        Unfit: `text` is something else than one number with its unit.
    """
    found = _VALUE.fullmatch(" ".join(text.lower().replace(" . ", ". ").split()))
    if found is None or (found[2] and not float(found[2])):
        raise Unfit("the keyed option is not one number")
    return float(found[1].replace(",", "").replace(" ", "")) / float(found[2] or 1)


def example_of(record: Record, number: int) -> Example:
    """The row that `record` makes, published (`linear_formula`) or already turned into Python (`program`).

    Raises:
        Unfit: its program does not give the keyed option, or not by way of the question's numbers.
    """
    if "linear_formula" in record:
        raw, tree = str(record["Problem"]), tree_of(str(record["linear_formula"]), str(record["Problem"]))
        expected = number_of(option(record))
    else:
        if record.get("verified") == "none":
            raise Unfit("its answer is not the publisher's")
        raw, tree = str(record["question_raw"]), _of_program(record["program"])
        expected = _as_number(record["answer"])
    question = readable(raw)
    if _ASKS_TO_CHOOSE.search(question.lower()):
        raise Unfit("it asks to choose among options")
    if _ASKS_RATIO.search(question.lower()):
        raise Unfit("it asks for a ratio, and the program gives a number")
    tree = _simplified(tree)
    if not math.isclose(value(tree, {}), expected, rel_tol=TOLERANCE, abs_tol=TOLERANCE):
        raise Unfit("the program does not give the keyed option")
    _check_numbers(tree, question)
    steps = _split(tree)
    code = code_of(steps)
    answer = str(int(expected)) if float(expected).is_integer() else str(expected)
    return Example(f"mathqa-{number}", "math", "mathqa", question, think_of(steps), code, imports(code), answer)


def _as_number(stated: Any) -> Number:
    if isinstance(stated, int | float):
        return stated
    return number_of(str(stated))


def _of_program(program: str) -> ast.expr:
    """The expression of `answer = EXPRESSION`, which is then printed, after `import math` or nothing."""
    lines = [line for line in program.strip().split("\n") if line.strip() != "import math"]
    if len(lines) != 2 or not lines[0].startswith("answer = ") or lines[1] != "print(answer)":
        raise Unfit("the program is not one expression")
    return parsed(lines[0].removeprefix("answer = "))


class _Simplify(ast.NodeTransformer):
    """Takes out `1 *`, `* 1`, `/ 1`, and `int()` of what is whole already."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.BinOp(left, ast.Mult() | ast.Div() | ast.Pow(), ast.Constant(1)):
                return left
            case ast.BinOp(ast.Constant(1), ast.Mult(), right):
                return right
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Call(ast.Name("int"), [ast.Constant(int()) as whole]):
                return whole
        return node


def _simplified(tree: ast.expr) -> ast.expr:
    simple: ast.expr = _Simplify().visit(copy.deepcopy(tree))
    return check(simple)


def _check_numbers(tree: ast.expr, question: str) -> None:
    """Every number is the question's or known of a unit, no two others are put together, and half of them are used."""
    quantities = Quantities(question)
    used: set[float] = set()
    calculates = False
    for node in ast.walk(tree):
        calculates = calculates or isinstance(node, ast.BinOp | ast.Call)
        match node:
            case ast.BinOp(ast.Constant(left), _, ast.Constant(right)):
                given = left in quantities.stated or right in quantities.stated
                if not given and not {left, right} <= {*UNITS}:
                    raise Unfit("a number is made up from constants")
            case ast.Constant(number):
                quantities.spelled(number)  # type: ignore[arg-type]
                used.add(float(number))  # type: ignore[arg-type]
    if not calculates:
        raise Unfit("nothing is calculated")
    if 2 * len(used & quantities.stated.keys()) < len(quantities.stated):
        raise Unfit("fewer than half of the question's numbers are used")


def _split(tree: ast.expr) -> list[Step]:
    """Long expressions as several lines, called by what they do; an expression that is there twice is one line."""
    steps: list[Step] = []
    if _operations(tree) < FEWEST_TO_SPLIT:
        return [Step("answer", tree)]
    known: dict[str, str] = {}

    def lifted(node: ast.expr, within: Callable[[ast.expr], bool]) -> ast.expr:
        match node:
            case ast.BinOp():
                node = ast.BinOp(
                    lifted(node.left, lambda left: _level(left) == _level(node)),
                    node.op,
                    lifted(node.right, lambda right: False),
                )
            case ast.UnaryOp(operation, operand):
                node = ast.UnaryOp(operation, lifted(operand, lambda inner: False))
            case ast.Call(function, arguments):
                node = ast.Call(function, [lifted(argument, lambda inner: False) for argument in arguments], [])
        if within(node) or _operations(node) < FEWEST_TO_LIFT:
            return node
        text = ast.unparse(node)
        if text not in known:
            known[text] = unique(fallback(node), [step.name for step in steps])
            steps.append(Step(known[text], node))
        return ast.Name(known[text], ast.Load())

    last = lifted(tree, lambda whole: True)
    return [*steps, Step(unique("answer", [step.name for step in steps]), last)]


def _level(node: ast.expr) -> int:
    match node:
        case ast.BinOp(_, ast.Add() | ast.Sub(), _):
            return 1
        case ast.BinOp(_, ast.Mult() | ast.Div() | ast.FloorDiv() | ast.Mod(), _):
            return 2
    return 3


def _operations(tree: ast.expr) -> int:
    return sum(isinstance(node, ast.BinOp | ast.Call) for node in ast.walk(tree))
