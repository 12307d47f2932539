"""What can be read off a program without running it."""

from __future__ import annotations

import ast
import warnings

_LITERAL = (ast.Constant, ast.UnaryOp, ast.unaryop, ast.JoinedStr, ast.FormattedValue, ast.List, ast.Tuple, ast.Load)


def imports(code: str) -> tuple[str, ...]:
    """The requirement strings of the modules that `code` imports, in order of appearance."""
    found: dict[str, None] = {}
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found.update(dict.fromkeys(alias.name.split(".")[0] for alias in node.names))
        elif isinstance(node, ast.ImportFrom) and node.module:
            found[node.module.split(".")[0]] = None
    return tuple(f"python:{name}" for name in found)


def unused(code: str) -> list[str]:
    """Names that `code` imports and never mentions again."""
    tree = ast.parse(code)
    bound = [
        (alias.asname or alias.name).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    ]
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return [name for name in bound if name not in used and name != "*"]


def shape(code: str) -> str:
    """The same text for two programs that differ only in layout, comments and the names of their variables."""
    tree = parsed(code)
    if tree is None:
        return code
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if (name := _bound(node)) is not None:
            names.setdefault(name, f"v{len(names)}")
    for node in ast.walk(tree):
        if isinstance(node, ast.alias):
            continue
        for attribute in ("id", "arg", "name"):  # uses, keyword arguments and definitions
            written = getattr(node, attribute, None)
            if isinstance(written, str):
                setattr(node, attribute, names.get(written, written))
    return ast.dump(tree)


def _bound(node: ast.AST) -> str | None:
    match node:
        case ast.Name(name, ast.Store()) | ast.arg(name) | ast.FunctionDef(name):
            return str(name)
    return None


def hard_coded(code: str) -> bool:
    """Whether `code` only prints what was written into it: constants, also by way of variables, and no branch."""
    tree = parsed(code)
    if tree is None:
        return False
    constants: set[str] = set()
    prints = False
    for statement in tree.body:
        match statement:
            case ast.Expr(ast.Call(ast.Name("print"), arguments)):
                if not all(_is_constant(argument, constants) for argument in arguments):
                    return False
                prints = True
            case ast.Assign(value=value) if _is_constant(value, constants):
                constants |= {name for node in ast.walk(statement) if (name := _bound(node)) is not None}
            case ast.Assign() | ast.AugAssign() | ast.AnnAssign():
                constants -= {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
            case ast.Import() | ast.ImportFrom() | ast.FunctionDef() | ast.Expr(ast.Constant()):
                pass
            case _:
                return False
    return prints


def _is_constant(expression: ast.expr, constants: set[str]) -> bool:
    for node in ast.walk(expression):
        if isinstance(node, ast.UnaryOp) and not isinstance(node.operand, ast.Constant):
            return False  # a sign changed is a sum done
        if not (node.id in constants if isinstance(node, ast.Name) else isinstance(node, _LITERAL)):
            return False
    return True


def parsed(code: str) -> ast.Module | None:
    """None for what is not Python to this interpreter, which may be another version than the sandbox's."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a model's escape sequences
            return ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
