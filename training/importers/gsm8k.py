"""GSM8K: the calculator notes of an answer (`<<48/2=24>>`) as a program with one line a step."""

from __future__ import annotations

import ast
import calendar
import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass

from training.dataset import Example
from training.importers.arithmetic import Number, Unfit, parsed, same, value
from training.importers.names import Around, names
from training.importers.program import Step, code_of, fallback, think_of
from training.importers.quantities import Quantities
from training.records import Record

FIELDS = ("question", "answer")
_NOTE = re.compile(r"<<([^<>]*)>>")
_UNMARKED = re.compile(
    r"(?<![\w.)<+*/(-])(\$?\d[\d.,]*%?(?:\s*[-+*/×÷−–x]\s*\$?\d[\d.,]*%?)+)\s*=\s*(\$?)\s*"
    r"(?:<<(\d[\d.]*)=\3>>|(?=(\d[\d,]*(?:\.\d+)?)))"
)
"""`5 * 2 = 10` that the calculator was not asked for, or `20 / 2 = <<10=10>>10` where it was given the result."""
_FINAL = re.compile(r"^####\s*(.+?)\s*$", re.MULTILINE)
_LEADING_ZEROS = re.compile(r"(?<![\d.])0+(?=\d)")
_TIMES_PERCENT = re.compile(r"\*0?\.01(?!\d)")
_PERCENT_SIGN = re.compile(r"(\d+(?:\.\d+)?|\.\d+)%(?!\d)")
_RESULT = re.compile(r"^\s*\$?\s*-?\d[\d,]*(?:\.\d+)?%?")
_OPERANDS = 3
"""As many of an expression are looked for in the words before it; more would take long where they repeat."""
_WORDS = re.compile(r"\s*[a-zA-Z]")
_NAMES_OF_PEOPLE = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_NOT_PEOPLE = {*calendar.day_name, *calendar.month_name, "Christmas", "Easter"}


@dataclass(frozen=True, slots=True)
class _Note:
    """One calculation of the answer."""

    tree: ast.expr
    result: Number
    before: str
    after: str


def final_answer(answer: str) -> str | None:
    """What stands after `####`, without currency sign and thousands separators; None where nothing does."""
    found = _FINAL.findall(answer)
    return found[-1].replace(",", "").strip("$% ") if found else None


def example_of(record: Record, number: int) -> Example:
    """The row that `record` makes.

    Raises:
        Unfit: its calculations do not hold, do not lead to the answer, or use numbers that come from nowhere.
    """
    question = " ".join(record["question"].split())
    final = final_answer(record["answer"])
    if final is None:
        raise Unfit("the answer has no #### line")
    steps = _steps(question, _notes(record["answer"]), _as_number(final))
    return Example(f"gsm8k-{number}", "math", "gsm8k", question, think_of(steps), code_of(steps), (), final)


def _as_number(text: str) -> Number:
    try:
        return value(parsed(text), {})
    except Unfit:
        raise Unfit("the answer is not a number") from None


def _notes(answer: str) -> list[_Note]:
    """Every calculation, with the words around it."""
    notes: list[_Note] = []
    for line in answer.split("\n"):
        line = _UNMARKED.sub(r"\1 = \2<<\1=\3\4>>", line)
        found = list(_NOTE.finditer(line))
        for i, note in enumerate(found):
            expression, equals, stated = note[1].partition("=")
            if not equals or "=" in stated:
                raise Unfit("a calculator note is not of the form expression=value")
            tree = parsed(_plain(expression))
            if isinstance(tree, ast.Constant):
                raise Unfit("a calculator note has a number in place of a calculation")
            result = _as_number(_plain(stated))
            if not same(value(tree, {}), result):
                raise Unfit("a calculation does not give the value stated")
            start = found[i - 1].end() if i else 0
            end = found[i + 1].start() if i + 1 < len(found) else len(line)
            before = _without_expression(line[start : note.start()], expression)
            after = _RESULT.sub("", line[note.end() : end])
            if not _WORDS.match(after):
                after = _counted(before, stated) or after
            notes.append(_Note(tree, result, before, after))
    if not notes:
        raise Unfit("the answer has no calculator notes")
    return notes


def _plain(expression: str) -> str:
    """`expression` as Python writes it: `20%` in parentheses, no currency, no leading zeros."""
    text = re.sub(r"[\s$,]", "", expression).lstrip("+").replace("×", "*").replace("x", "*")
    text = text.replace("÷", "/").replace("^", "**").replace("−", "-").replace("–", "-")
    text = _TIMES_PERCENT.sub("/100", text)
    text = _PERCENT_SIGN.sub(r"(\1/100)", text)
    return _LEADING_ZEROS.sub("", text)


def _counted(before: str, stated: str) -> str:
    """What follows the result where it comes first: `He sold 50 cones because 100 / 2 = 50`."""
    found = re.search(rf"(?<![\d.,$]){re.escape(stated.strip())}( [a-z].*)", before)
    return found[1] if found else ""


def _without_expression(before: str, expression: str) -> str:
    """`before` up to where the answer writes `expression` out in its own way (`12 * $4 each = $`)."""
    operands = [re.escape(operand) for operand in re.findall(r"\d+(?:\.\d+)?", expression)]
    dollar = "$" if before.rstrip().endswith("$") else ""
    for start in range(min(len(operands), _OPERANDS)):
        pattern = re.compile(r"(?<![\d.])" + r"\b.{1,40}?".join(operands[start:][:_OPERANDS]))
        if found := list(re.finditer(f"(?=({pattern.pattern}))", before)):
            return before[: found[-1].start()].rstrip(" $(") + " = " + dollar
    return before


def _steps(question: str, notes: list[_Note], final: Number) -> list[Step]:
    """The notes as lines: numbers that are results of earlier lines become their names, unused lines go."""
    last = next((i for i in range(len(notes) - 1, -1, -1) if same(notes[i].result, final)), None)
    if last is None:
        raise Unfit("the calculations do not end in the answer")
    notes = notes[: last + 1]
    quantities = Quantities(question)
    link = _Link(notes, quantities)
    linked = [link.link(i, note.tree) for i, note in enumerate(notes)]
    needed = {last}
    for i in range(last, -1, -1):
        if i in needed:
            needed |= {int(node.id[1:]) for node in ast.walk(linked[i]) if isinstance(node, ast.Name)}
    kept = sorted(needed)
    people = frozenset(_NAMES_OF_PEOPLE.findall(question)) - _NOT_PEOPLE
    around = [Around(notes[i].before, notes[i].after, people, _added(linked[i])) for i in kept]
    chosen = names([(words, fallback(linked[i])) for words, i in zip(around, kept, strict=True)])
    called = {f"_{i}": name for i, name in zip(kept, chosen, strict=True)}
    for i in kept:
        for node in ast.walk(linked[i]):
            if isinstance(node, ast.Name):
                node.id = called[node.id]
    return [Step(called[f"_{i}"], linked[i]) for i in kept]


class _Link(ast.NodeTransformer):
    """Puts `_2` in place of the result of the third note, and drops rows where it could be another number.

    A number can be a result, that of another note, or the question's. It is clear which one where only one of them is
    still to be used, or where all of them are added or multiplied here, so that their order does not matter.
    """

    def __init__(self, notes: Sequence[_Note], quantities: Quantities) -> None:
        self.results = [note.result for note in notes]
        self.quantities = quantities
        self.written = [_numbers(note.tree) for note in notes]
        self.at, self.any_order = 0, False
        self.used: set[int] = set()
        self.queues: dict[float, list[ast.expr]] = {}

    def link(self, at: int, tree: ast.expr) -> ast.expr:
        """The expression of note number `at`; the notes come in order."""
        operations = {type(node.op) for node in ast.walk(tree) if isinstance(node, ast.BinOp)}
        self.at, self.any_order, self.queues = at, operations in ({ast.Add}, {ast.Mult}), {}
        linked: ast.expr = self.visit(copy.deepcopy(tree))
        self.used |= {int(node.id[1:]) for node in ast.walk(linked) if isinstance(node, ast.Name)}
        return linked

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        number = float(node.value)  # type: ignore[arg-type]
        if number not in self.queues:
            self.queues[number] = self._meant(number)
        return self.queues[number].pop(0)

    def _meant(self, number: float) -> list[ast.expr]:
        """What each occurrence of `number` in this expression is."""
        here = self.written[self.at].count(number)
        found = [i for i in range(self.at) if same(self.results[i], number)]
        if not found:
            return [self.quantities.spelled(number) for _ in range(here)]
        stated = self.quantities.stated[number]
        if not stated and len(found) == 1:
            return [_result(found[0]) for _ in range(here)]
        before = sum(numbers.count(number) for numbers in self.written[: self.at]) - len(self.used & {*found})
        unused = [_result(i) for i in found if i not in self.used]
        unused += [self.quantities.spelled(number) for _ in range(stated - max(before, 0))]
        later = sum(numbers.count(number) for numbers in self.written[self.at + 1 :])
        if len(unused) == here and ((here == 1 and not later) or self.any_order):
            return unused
        raise Unfit("a number can be one of two quantities")


def _added(tree: ast.expr) -> int:
    """How many results `tree` adds up; none where it does something else too."""
    operations = {type(node.op) for node in ast.walk(tree) if isinstance(node, ast.BinOp)}
    return sum(isinstance(node, ast.Name) for node in ast.walk(tree)) if operations == {ast.Add} else 0


def _result(note: int) -> ast.expr:
    return ast.Name(f"_{note}", ast.Load())


def _numbers(tree: ast.expr) -> list[float]:
    return [float(node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant)]  # type: ignore[arg-type]
