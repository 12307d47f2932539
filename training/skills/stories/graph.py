"""The quantities of a problem: numbers the question gives, and what is computed of them.

One graph is both the program's text and the exact answer: every node carries its value as a `Fraction`,
so the answer never comes from running the program.
"""

from __future__ import annotations

import operator
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

LARGEST = 100_000
THINK_WORDS = 30
LABELS = {
    "left": "what is left", "remaining": "what remains", "each": "each share", "needed": "what is needed",
    "times": "the ratio", "large": "the large ones", "small": "the small ones", "now": "the new total",
    "altogether": "the new total", "all": "the new total", "more": "the new ones", "extra": "the extra ones",
    "given": "what is given", "given_away": "what is given", "gone": "what goes", "part": "what goes",
    "earned": "what is earned", "spent": "what is spent", "saved": "what is saved", "above": "the difference",
    "before": "the number before", "earlier": "the one before that", "still_earlier": "the one before that",
    "original": "the first number", "first": "the first", "second": "the second", "together": "both together",
    "with_bonus": "the new total", "after_coupon": "the reduced bill", "discounted": "the reduced bill",
    "with_delivery": "the new bill", "with_tax": "the full bill", "fourth": "the fourth",
    "still_left": "what is left", "last": "what is left", "both": "both", "left_over": "what is left over",
}  # fmt: skip
"""How the reasoning calls variables whose bare name does not follow `the`."""


class ImplausibleError(Exception):
    """The drawn numbers make no sensible story; draw others."""


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    value: Fraction
    text: str
    """As the program writes it."""
    op: str = ""
    """What computes it; empty when the question gives it."""
    args: tuple[Node, ...] = ()
    label: str = ""
    """What a given number counts; for the reasoning."""
    name: str = ""
    """The variable that holds it."""

    def __add__(self, other: Node) -> Node:
        return Node(self.value + other.value, f"{self.ref} + {other.ref}", "+", (self, other))

    def __sub__(self, other: Node) -> Node:
        return Node(self.value - other.value, f"{self.ref} - {other.ref}", "-", (self, other))

    def __mul__(self, other: Node) -> Node:
        return Node(self.value * other.value, f"{self.ref} * {other.ref}", "*", (self, other))

    def __truediv__(self, other: Node) -> Node:
        return Node(self.value / other.value, f"{self.ref} / {other.ref}", "/", (self, other))

    def __floordiv__(self, other: Node) -> Node:
        return Node(Fraction(self.value // other.value), f"{self.ref} // {other.ref}", "//", (self, other))

    def __mod__(self, other: Node) -> Node:
        return Node(self.value % other.value, f"{self.ref} % {other.ref}", "%", (self, other))

    @property
    def ref(self) -> str:
        """As other lines write it."""
        return self.name or (f"({self.text})" if self.op else self.text)

    @property
    def whole(self) -> int:
        """The value of a count."""
        if self.value.denominator != 1:
            raise ImplausibleError(self.text)
        return int(self.value)


@dataclass(frozen=True, slots=True)
class Part:
    """A fraction as people say it, `1/2` to `9/10`."""

    top: int
    bottom: int


def given(value: int | Fraction, label: str = "") -> Node:
    """A number that the question states; cents are written as in prices."""
    exact = Fraction(value)
    return Node(exact, str(value) if exact.denominator == 1 else f"{float(value):.2f}", label=label)


def rounded_up(total: Node, size: Node) -> Node:
    return Node(Fraction(ceil(total.value / size.value)), f"math.ceil({total.ref} / {size.ref})", "ceil", (total, size))


def part_of(whole: Node, part: Part) -> Node:
    times = f" * {part.top}" if part.top > 1 else ""
    value = whole.value * Fraction(part.top, part.bottom)
    return Node(value, f"{whole.ref}{times} / {part.bottom}", f"{part.top}/{part.bottom}", (whole,))


def percent_of(whole: Node, percent: Node) -> Node:
    return Node(whole.value * percent.value / 100, f"{whole.ref} * {percent.text} / 100", "percent", (whole, percent))


def whole_of_percent(part: Node, percent: Node) -> Node:
    """Of what `part` is so many percent."""
    return Node(part.value * 100 / percent.value, f"{part.ref} * 100 / {percent.text}", "whole", (part, percent))


def as_percent(part: Node, whole: Node) -> Node:
    return Node(part.value / whole.value * 100, f"{part.ref} / {whole.ref} * 100", "share", (part, whole))


def sum_of(*nodes: Node) -> Node:
    """Three or more added in one line; two are plain `+`."""
    if len(nodes) == 2:
        return nodes[0] + nodes[1]
    return Node(sum((n.value for n in nodes), Fraction(0)), " + ".join(n.ref for n in nodes), "sum", nodes)


MADE_BY: Mapping[str, Callable[..., Node]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv,
    "%": operator.mod, "sum": sum_of, "ceil": rounded_up, "percent": percent_of, "whole": whole_of_percent,
    "share": as_percent,
}  # fmt: skip
"""What makes a node, by its `op`; a part's `op` is the fraction itself."""
CHANGES = 60
"""Tried before a problem is taken to have no other numbers that suit it."""


class Sheet:
    """The lines of the program, in order."""

    def __init__(self) -> None:
        self.lines: list[Node] = []

    def changed(self, rng: random.Random, stated: set[float]) -> Sheet | None:
        """The same lines where one of the numbers `stated` is another; None if none suits."""
        leaves = [node for line in self.lines for node in _leaves(line) if float(node.value) in stated]
        for _ in range(CHANGES if leaves else 0):
            leaf = rng.choice(leaves)
            value = leaf.value + rng.randint(-min(20, int(leaf.value) - 1), 20)
            other, known = Sheet(), {leaf: given(value, leaf.label)}
            try:
                other.lines = [_made_again(line, known) for line in self.lines]
            except ZeroDivisionError:
                continue
            if self.answer != other.answer and all(
                0 < after.value <= LARGEST and before.value.denominator % after.value.denominator == 0
                for before, after in zip(self.lines, other.lines, strict=True)
            ):
                return other
        return None

    def let(self, names: str, node: Node, scale: int = 1) -> Node:
        """Give `node` a line and the first of `names` (space-separated) that is free.

        Raises:
            ImplausibleError: the value is not positive, huge, or not a whole number of 1/`scale`.
        """
        if not 0 < node.value <= LARGEST or (node.value * scale).denominator != 1:
            raise ImplausibleError(node.text)
        taken = {line.name for line in self.lines}
        free = [name for name in names.split() if name not in taken]
        if not free:
            raise ImplausibleError(names)
        named = replace(node, name=free[0])
        self.lines.append(named)
        return named

    def program(self, cents: bool) -> str:
        """The plainest program that prints the last line's value; `cents` rounds it as money, unless it is a count."""
        head = ["import math"] if any(line.op == "ceil" for line in self.lines) else []
        if len(self.lines) == 1:
            shown, body = self.lines[0].text, []
        else:
            shown, body = self.lines[-1].name, [f"{line.name} = {line.text}" for line in self.lines]
        money = cents and self.lines[-1].op not in ("//", "ceil")
        return "\n".join([*head, *body, f"print(round({shown}, 2))" if money else f"print({shown})"])

    @property
    def answer(self) -> str:
        value = self.lines[-1].value
        return str(int(value)) if value.denominator == 1 else repr(float(value))

    def think(self) -> str:
        """The operations in order, with as many names of quantities as a short sentence holds."""
        for numbers, results in ((True, True), (False, True), (True, False), (False, False)):
            steps = [
                _step(line, self.lines[i - 1] if i else None, numbers) + (f" for {_called(line)}" if results else "")
                for i, line in enumerate(self.lines)
            ]
            text = ", ".join(steps[:-1]) + (", then " if steps[1:] else "") + steps[-1] + "."
            if len(text.split()) <= THINK_WORDS:
                return text[0].upper() + text[1:]
        raise ImplausibleError("too long to reason about in one sentence")


def _leaves(node: Node) -> list[Node]:
    """The numbers given that it is computed of."""
    return [leaf for part in node.args for leaf in (_leaves(part) if part.op else [part])]


def _made_again(node: Node, known: dict[Node, Node]) -> Node:
    """The same of other numbers; `known` is what stands for which."""
    if node.op and node not in known:
        whole, *others = [_made_again(arg, known) for arg in node.args]
        make = MADE_BY.get(node.op)
        made = make(whole, *others) if make else part_of(whole, Part(*map(int, node.op.split("/"))))
        known[node] = replace(made, name=node.name, label=node.label)
    return known.get(node, node)


def _called(node: Node) -> str:
    first, _, rest = node.name.partition("_")
    if first in ("second", "third", "fourth") and rest:
        return f"the {first} person's {rest.replace('_', ' ')}"
    if node.name.endswith("_cost"):
        return f"the cost of {node.name.removesuffix('_cost').replace('_', ' ')}"
    return LABELS.get(node.name) or f"the {node.name.replace('_', ' ')}"


def _step(line: Node, before: Node | None, numbers: bool) -> str:
    """What one line does; `before` is the line above, which needs no name."""
    said = [
        "it" if arg is before
        else _called(arg) if arg.name
        else f"{arg.text} {arg.label}" if numbers and arg.label and arg.label != line.name
        else arg.text
        for arg in line.args
    ]  # fmt: skip
    first, last = said[0], said[-1]
    chained = first == "it"
    if line.op in ("+", "sum") and "it" in said:
        others = [word for word in said if word != "it"]
        return f"add {_listed(others)}"
    match line.op:
        case "+" | "sum":
            return f"add {_listed(said)}"
        case "-":
            return f"subtract {last}" if chained else f"subtract {last} from {first}"
        case "*":
            other = last if chained else first
            return f"multiply by {other}" if "it" in said else f"multiply {first} by {last}"
        case "/":
            return f"divide by {last}" if chained else f"divide {first} by {last}"
        case "//":
            return f"divide by {last} and drop the rest" if chained else f"divide {first} by {last} and drop the rest"
        case "%":
            return f"take the remainder of {first} by {last}"
        case "ceil":
            return f"divide {'' if chained else first + ' '}by {last} and round up"
        case "percent":
            return f"take {line.args[1].text}% of {first}"
        case "whole":
            return f"multiply {first} by 100 and divide by {line.args[1].text}"
        case "share":
            return f"divide {first} by {last} and multiply by 100"
        case _:
            return f"take {line.op} of {first}"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
