"""Breaks a module of ours in many small ways, one at a time, and says which of them its own tests do not notice.

    python tests/mutants.py model.protocol tests/test_protocol.py 30

Each mutant is a changed syntax tree that takes the module's place in a forked process, which then runs the tests; no
file is changed. What is printed are the survivors, a JSON list of lines and changes.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import io
import json
import os
import resource
import signal
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings

ROOT = Path(__file__).parent.parent
FLIPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.Lt: ast.LtE, ast.Gt: ast.GtE, ast.Is: ast.IsNot, ast.In: ast.NotIn, ast.And: ast.Or,
    ast.Add: ast.Sub,
}  # fmt: skip
FLIPPED |= {new: old for old, new in FLIPPED.items()}
CPU_SECONDS = 10
"""A mutant that takes longer than this goes round in circles, which is noticed."""


def sites(tree: ast.AST) -> Iterator[tuple[ast.AST, str, int | None, ast.AST | None, ast.AST]]:
    """Every change: the node, its field, the place in that field, what stood there, and what comes there instead.

    Texts for people, and annotations, which nothing evaluates, are left as they are.
    """
    for field, value in ast.iter_fields(tree):
        if field in ("annotation", "returns"):
            continue
        for place, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(node, ast.AST):
                continue
            if type(node) in FLIPPED:
                yield tree, field, place, node, FLIPPED[type(node)]()
            elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
                yield tree, field, place, node, node.operand
            elif isinstance(node, ast.Raise):
                yield tree, field, place, node, ast.Pass()
                continue  # what it says is for people
            elif isinstance(node, ast.Constant) and (other := changed(node.value)) is not None:
                yield tree, field, place, node, ast.Constant(other)
            if not isinstance(node, ast.JoinedStr) and not says_something(node):
                yield from sites(node)


def says_something(node: ast.AST) -> bool:
    """Whether it is a docstring."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def changed(value: object) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str) and value.count(" ") < 2:
        return "" if value else "mutant"
    return None


def mutants(source: str, most: int) -> Iterator[tuple[str, ast.Module]]:
    """At most so many, spread evenly over the module: what was done to which line, and the changed tree."""
    tree = ast.parse(source)
    every = list(sites(tree))
    for number in range(min(most, len(every))):
        parent, field, place, old, new = every[number * len(every) // min(most, len(every))]
        line = getattr(old, "lineno", getattr(parent, "lineno", 0))
        held = getattr(parent, field)
        if place is None:
            setattr(parent, field, new)
        else:
            held[place] = new
        told = f"{line}: {shown(old)} → {shown(new)} in {ast.unparse(ast.fix_missing_locations(parent))[:80]!r}"
        yield told, tree
        if place is None:
            setattr(parent, field, old)
        else:
            held[place] = old


def shown(node: ast.AST | None) -> str:
    return ast.unparse(node)[:40] if isinstance(node, ast.expr | ast.stmt) else type(node).__name__


def notices(name: str, tree: ast.Module, tests: str) -> bool:
    """Whether the tests fail with this tree as the module."""
    child = os.fork()
    if child == 0:
        failed = True
        try:
            signal.alarm(10 * CPU_SECONDS)  # where it waits forever
            resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
            module = types.ModuleType(name)
            module.__file__ = sys.modules[name].__file__
            sys.modules[name] = module
            package, _, leaf = name.rpartition(".")
            setattr(sys.modules[package], leaf, module)
            exec(compile(ast.fix_missing_locations(tree), str(module.__file__), "exec"), module.__dict__)
            failed = fails(tests)
        finally:
            os._exit(failed)
    return os.waitpid(child, 0)[1] != 0


def fails(tests: str) -> bool:
    """Whether one of these tests fails; those that only take long are left out."""
    for name in [name for name, module in sys.modules.items() if getattr(module, "__file__", "") == str(ROOT / tests)]:
        del sys.modules[name]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-k", "not two_megabytes", tests]) != 0


def main(name: str, tests: str, most: str) -> int:
    os.chdir(ROOT)
    settings.register_profile(
        "mutants", max_examples=30, phases=[Phase.explicit, Phase.generate], database=None, derandomize=True
    )
    settings.load_profile("mutants")
    source = Path(str(importlib.import_module(name).__file__)).read_text(encoding="utf-8")
    if fails(tests):  # in this process, so that those that are forked have what it imported
        print(f"error: {tests} fails with {name} as it is", file=sys.stderr)
        return 2
    print(json.dumps([told for told, tree in mutants(source, int(most)) if not notices(name, tree, tests)], indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
