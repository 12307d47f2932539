"""The text form of a result: complete on its own, and small enough for every host."""

from __future__ import annotations

import json
import re

from pydantic import ValidationError

from server.schemas import RUN_URI, ExecResult, SolveResult

TEXT_BYTES = 19_900
"""Of a whole result. No token is shorter than a byte, so that is fewer than 20,000 tokens, whatever is in it."""
ANSWER_BYTES = 2_000
REASON_BYTES = 1_500
CODE_BYTES = 4_000
STDOUT_BYTES = 5_000
"""At least; it gets what the rest of a result leaves."""
OUTPUT_FRAME = 200
"""Bytes of the words and the fence around it."""
STDERR_BYTES = 2_500
VALUE_BYTES = 1_500
SURE = 0.8
"""Confidence from which an answer may be passed on as it is."""
LISTED = 15
"""Packages, files or values named; the structured form has them all."""
NAME_BYTES = 200
"""Of a name that the caller chose, in what is said about it."""
_USERINFO = re.compile(r"(?<=//)[^/\s]*@")


def solve_text(result: SolveResult, kept: bool) -> str:
    """Answer first, then how it came about; `kept` as in `execute_text`."""
    attempts = f"{result.attempts} attempt{'' if result.attempts == 1 else 's'}"
    lines = [
        f"Answer: {'none' if result.answer is None else clip(result.answer, ANSWER_BYTES)}",
        f"Status: {result.status}, {attempts}",
    ]
    if result.confidence is not None:
        lines.append(f"Confidence: {result.confidence:.0%} (calibrated); {_advice(result.confidence)}")
    if result.explanation:
        lines.append(f"Explanation: {clip(result.explanation, REASON_BYTES)}")
    if result.think:
        lines.append(f"Reasoning: {clip(result.think, REASON_BYTES)}")
    if result.code:
        lines.append(f"Program:\n{fenced(clip(result.code, CODE_BYTES), 'python')}")
        lines.append(f"Requires: {listed(result.requires)}")
    if result.votes is not None:
        lines.append(f"Votes: {listed([f'{clip(v, 100)} ({n})' for v, n in result.votes.items()])}")
    adapter = "no adapter" if result.model.adapter is None else f"adapter {result.model.adapter}"
    end = [
        f"Timings: {_timings(result.timings_ms)}",
        f"Model: {result.model.base}, {adapter}, engine {result.model.engine}",
    ]
    if result.execution is not None:
        left = TEXT_BYTES - _size([*lines, *end])
        lines.append(f"Execution: {execute_text(result.execution, kept, left)}")
    return "\n".join([*lines, *end])


def _advice(confidence: float) -> str:
    if confidence >= SURE:
        return "answers like this are mostly right."
    return "read the program before relying on it, or ask again with more samples."


def execute_text(result: ExecResult, kept: bool, limit: int = TEXT_BYTES) -> str:
    """Status first, then value, output, files, packages, timings; where something was cut, at last where it is whole.

    Args:
        kept: whether the run can be read as a resource.
        limit: bytes for all of it. The output is cut for its sake, but not below `STDOUT_BYTES`.
    """
    status = result.status if result.exit_code is None else f"{result.status}, exit code {result.exit_code}"
    value = "" if result.value is None else json.dumps(result.value, ensure_ascii=False)
    before = [status, *([f"Value: {clip(value, VALUE_BYTES)}"] if value else [])]
    after = _printed("Error output", result.stderr, result.stderr_truncated, STDERR_BYTES)
    if not result.stdout and not result.stderr and not value:
        after.append("The program printed nothing.")
    if result.missing is not None:
        after.append(
            f"Missing: {clip(result.missing.import_, 100)} is not declared; add "
            f'"{clip(result.missing.suggested_requirement, 100)}" to requires.'
        )
    if result.artifacts:
        files = [f"{clip(f.name, 100)} ({f.mime_type}, {f.size} bytes) {f.place}" for f in result.artifacts]
        after.append(f"Files: {listed(files)}")
    after.append(f"Installed: {listed([f'{p.name} {p.version}' for p in result.environment.installed])}")
    after.append(f"Timings: {_timings(result.timings_ms)}")
    run = f"Run {result.execution_id}, {result.environment.runtime}, without network"
    whole = f". Whole output: {RUN_URI.format(id=result.execution_id)}"
    room = max(STDOUT_BYTES, limit - _size([*before, *after, run + whole]) - OUTPUT_FRAME)
    cut = any(
        clip(text, most) != text
        for text, most in ((value, VALUE_BYTES), (result.stdout, room), (result.stderr, STDERR_BYTES))
    )
    output = _printed("Output", result.stdout, result.stdout_truncated, room)
    return "\n".join([*before, *output, *after, run + (whole if cut and kept else "")])


def _printed(name: str, text: str, cut: bool, limit: int) -> list[str]:
    note = " (the program printed more than is kept)" if cut else ""
    return [f"{name}{note}:\n{fenced(clip(text, limit))}"] if text else []


def _size(lines: list[str]) -> int:
    return len("\n".join(lines).encode("utf-8", errors="replace"))


def clip(text: str, limit: int) -> str:
    """`text` in at most about `limit` bytes of UTF-8: its head and its tail, and how much is left out."""
    data = text.encode("utf-8", errors="replace")
    if len(data) <= limit:
        return text
    head = data[: limit * 2 // 3].decode("utf-8", errors="ignore")
    tail = data[len(data) - limit // 3 :].decode("utf-8", errors="ignore")
    return f"{head}\n[... {len(data) - limit} bytes left out ...]\n{tail}"


def public(text: str) -> str:
    """`text` without the user and password of URLs in it, such as DOCKER_HOST or an index may have."""
    return _USERINFO.sub("", text)


def complaint(fault: ValidationError) -> str:
    """What is wrong with arguments, one line each, the first `LISTED`; without the values, which may be large."""
    said = [
        f"{clip('.'.join(map(str, error['loc'])) or 'body', NAME_BYTES)}: {error['msg']}."
        for error in fault.errors(include_url=False, include_context=False, include_input=False)[:LISTED]
    ]
    more = fault.error_count() - len(said)
    return "\n".join([*said, f"and {more} more."] if more else said)


def fenced(text: str, language: str = "") -> str:
    """A code block whose fence is longer than any run of backticks inside, so that text cannot close it."""
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def listed(items: list[str]) -> str:
    """The first `LISTED` of `items`, comma-separated, and how many more there are; `none` where there are none."""
    more = f", and {len(items) - LISTED} more" if len(items) > LISTED else ""
    return (", ".join(items[:LISTED]) or "none") + more


def _timings(timings_ms: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.0f} ms" for name, value in timings_ms.items())
