"""What a model is told about its program that gave no answer. Pure functions; nothing here raises."""

from __future__ import annotations

import re

from model.values import LOOKED_AT
from sandbox.types import ExecResult

FAULT_CHARS = 600
"""Of a fault as the model is told it: a small model loses sight of its task in more."""
LINE_CHARS = 160
"""Of the program's line, and of its partial output, within a fault."""
_OWN_LINE = re.compile(r'^(?:  [|] )?  File "main\.py", line ([0-9]{1,9})', re.MULTILINE)
_RAISED = re.compile(r"^(?:  [|] )?([A-Za-z_][\w.]*(?:: .*)?)$", re.MULTILINE)
_SANDBOX = re.compile(r"^\[sandbox\] (?:stopped: )?(.*)$", re.MULTILINE)
_LAST_NAME = re.compile(r"([A-Za-z_]\w*)\s*[-+*/]?=(?!=)")


def fault(execution: ExecResult, code: str) -> str:
    """What the model is told about a program that gave no answer, at most `FAULT_CHARS` characters.

    Of an exception its own line, and the line of the program that raised it, instead of the whole traceback.
    """
    return _fault(execution, code)[:FAULT_CHARS]


def _fault(execution: ExecResult, code: str) -> str:
    stopped = "; ".join(dict.fromkeys(_SANDBOX.findall(execution.stderr[-LOOKED_AT:])))[-300:]
    if execution.missing is not None:
        return (
            f"the program imports {execution.missing.import_name}, which <requires> does not declare; "
            f"declare {execution.missing.suggested_requirement}"
        )
    if execution.status == "ok":
        name = _LAST_NAME.match(code.rstrip().rpartition("\n")[2])
        return f"the program printed nothing; it must print the answer, with print({name[1] if name else '...'})"
    if execution.status == "timeout":
        partial = execution.stdout[-LOOKED_AT:].strip().rpartition("\n")[2]
        told = f"the program was stopped: {stopped or 'it ran longer than its time limit'}; it has to take fewer steps"
        return told + (f"\nThe last it printed was: {_cut(partial)}" if partial else "")
    if execution.status == "out_of_memory":
        return f"the program ran out of memory: {stopped or 'it used more than its limit'}; it has to keep less at once"
    if execution.status == "limit":
        return f"the program was stopped at a limit: {stopped or 'it used more than it may'}"
    if execution.status == "install_failed":
        first = execution.stderr.strip().partition("\n")[0]
        return f"what <requires> declares could not be installed: {first or 'the installer gave no reason'}"
    if execution.status == "cancelled":
        return "the program was cancelled before it ended"
    return _error(execution.stderr[-LOOKED_AT:], code, execution.exit_code)


def _error(stderr: str, code: str, exit_code: int | None) -> str:
    words = _SANDBOX.sub("", stderr).strip("\n")
    block = words[max(words.rfind("Traceback (most recent call last):"), 0) :]
    frames = list(_OWN_LINE.finditer(block))
    raised = _RAISED.search(block) if frames else None
    last = (raised[1] if raised else words.rpartition("\n")[2]).strip()
    if not last:
        return f"the program ended with exit code {exit_code} and said nothing; it must print the answer"
    lines = code.split("\n")
    if not frames or not 0 < int(frames[-1][1]) <= len(lines):
        return f"the program failed: {_cut(last, 400)}"
    number = int(frames[-1][1])
    return f"line {number} of the program, `{_cut(lines[number - 1])}`, failed:\n{_cut(last, 400)}"


def _cut(text: str, most: int = LINE_CHARS) -> str:
    text = text.strip()
    return text if len(text) <= most else text[: most - 1] + "…"
