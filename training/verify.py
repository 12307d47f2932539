"""Run what examples say and compare it with what they claim."""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio

from sandbox.base import Sandbox
from sandbox.docker import DockerSandbox
from sandbox.errors import SandboxError
from sandbox.packages.environments import InstallerConfig
from sandbox.types import MIB, Limits, Program
from training.dataset import Example

EXECUTED_FILE = "executed-rows.txt"
"""In the project's home: the digests of rows that were right."""
WORKERS = 2
"""Containers at once."""
BATCH = 100
"""Rows to a container."""
SECONDS_EACH = 10
_EACH_IN_TURN = f"""
import json, subprocess, sys, tempfile
for code in json.load(open("programs.json")):
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", code]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout={SECONDS_EACH})
            print(json.dumps([done.returncode, done.stdout, done.stderr]))
        except subprocess.TimeoutExpired:
            print(json.dumps([124, "", "timed out"]))
"""
_NUMBER = re.compile(r"[-+]?(?:\d[\d,]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_DECORATION = "$€£¥% \t"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one example's program."""

    example: Example
    printed: str | None
    """None when it did not end well."""
    right: bool
    detail: str = ""


@asynccontextmanager
async def docker_sandbox(**settings: Any) -> AsyncIterator[DockerSandbox]:
    """The sandbox in which rows and answers are executed; its containers are gone afterwards.

    `settings` are those of `DockerSandbox` that are to differ.
    """
    runtime = os.environ.get("WORLDMODEL_RUNTIME") or None
    sandbox = DockerSandbox(runtime=runtime, installer=InstallerConfig.from_env(), **settings)
    try:
        yield sandbox
    finally:
        await sandbox.aclose()


async def verify(
    examples: Sequence[Example], sandbox: Sandbox, on_done: Callable[[int], None] = lambda rows: None
) -> list[Verdict]:
    """Execute every example in `sandbox`; verdicts are in the order of `examples`.

    Examples that need the same packages share a container, `BATCH` at a time, each run by an interpreter of
    its own in an empty folder: they are this project's own programs, which need proof, not protection
    from each other. `on_done` gets the number of rows each time some are finished.
    """
    verdicts: list[Verdict | None] = [None] * len(examples)
    batches = iter(_batches(examples))
    broken: list[SandboxError] = []

    async def work() -> None:
        for batch in batches:
            try:
                done = await _run([examples[i] for i in batch], sandbox)
            except SandboxError as fault:
                broken.append(fault)
                return
            for i, verdict in zip(batch, done, strict=True):
                verdicts[i] = verdict
            on_done(len(batch))

    async with anyio.create_task_group() as group:
        for _ in range(WORKERS):
            group.start_soon(work)
    if broken:
        raise broken[0]
    return [verdict for verdict in verdicts if verdict is not None]


def known_right(examples: Sequence[Example], home: Path) -> set[Example]:
    """Those of `examples` that have been executed on this machine and printed their answer."""
    try:
        known = set((home / EXECUTED_FILE).read_text(encoding="ascii").split())
    except OSError:
        return set()
    return {example for example in examples if _digest(example) in known}


def remember(verdicts: Sequence[Verdict], home: Path) -> None:
    """Keep in mind which examples were right, for `known_right`. Appends whole lines, so runs can share the file."""
    home.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"{_digest(verdict.example)}\n" for verdict in verdicts if verdict.right)
    with (home / EXECUTED_FILE).open("a", encoding="ascii") as stream:
        stream.write(lines)


def _digest(example: Example) -> str:
    return hashlib.sha256(json.dumps([example.code, example.requires, example.answer]).encode()).hexdigest()


def _batches(examples: Sequence[Example]) -> list[list[int]]:
    by_packages: dict[tuple[str, ...], list[int]] = {}
    for i, example in enumerate(examples):
        packages = tuple(
            r for r in sorted(example.requires) if r.removeprefix("python:") not in sys.stdlib_module_names
        )
        by_packages.setdefault(packages, []).append(i)
    return [rows[k : k + BATCH] for rows in by_packages.values() for k in range(0, len(rows), BATCH)]


async def _run(examples: Sequence[Example], sandbox: Sandbox) -> list[Verdict]:
    programs = json.dumps([example.code for example in examples]).encode()
    requires = tuple(dict.fromkeys(requirement for example in examples for requirement in example.requires))
    result = await sandbox.execute(
        Program(_EACH_IN_TURN, requires, files={"programs.json": programs}),
        Limits(timeout=SECONDS_EACH * len(examples), output_limit=4 * MIB, max_requirements=len(requires) or 1),
    )
    lines = result.stdout.splitlines() if result.status == "ok" else []
    if len(lines) != len(examples):
        raise SandboxError(f"a batch of {len(examples)} rows ended with {result.status}: {result.stderr[-500:]}")
    return [_verdict(example, *json.loads(line)) for example, line in zip(examples, lines, strict=True)]


def _verdict(example: Example, exit_code: int, stdout: str, stderr: str) -> Verdict:
    answer = stdout.strip() if exit_code == 0 else None
    return Verdict(example, answer, bool(answer) and matches(answer or "", example.answer), stderr.strip()[-300:])


def matches(answer: str, expected: str) -> bool:
    """Whether a printed `answer` is the `expected` one.

    As text: equal but for white space and letter case. As numbers: within 1e-6 relative, or equal once
    rounded to the decimals that `expected` gives (`33.333333` is right for `33.33`, never for `33`). Currency
    signs, percent signs and thousands separators do not count, and where one number is expected, an
    answer with a label ("Total: 42") is read as its only number.
    """
    if " ".join(answer.split()).casefold() == " ".join(expected.split()).casefold():
        return True
    wanted = _number(expected)
    if wanted is None:
        return False
    given = _number(answer)
    if given is None:
        numbers = _NUMBER.findall(answer)
        given = _number(numbers[0]) if len(numbers) == 1 else None
    return given is not None and _close(given, wanted, expected)


def _close(given: float, wanted: float, expected: str) -> bool:
    if math.isclose(given, wanted, rel_tol=1e-6, abs_tol=1e-9):
        return True
    decimals = len(expected.partition(".")[2].strip(_DECORATION))
    return 0 < decimals <= 12 and abs(given - wanted) <= 0.5000001 * 10**-decimals


def _number(text: str) -> float | None:
    try:
        return float(text.strip(_DECORATION).replace(",", ""))
    except ValueError:
        return None
