"""Run what examples say and compare it with what they claim."""

from __future__ import annotations

import fcntl
import hashlib
import json
import math
import os
import re
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import anyio

from sandbox.appending import append
from sandbox.base import Sandbox
from sandbox.docker import DockerSandbox
from sandbox.errors import SandboxError
from sandbox.packages.environments import InstallerConfig
from sandbox.types import MIB, Limits, Program
from training.dataset import DataError, Example

EXECUTED_FILE = "executed-rows.txt"
"""In the project's home: the digests of rows that were right."""
WORKERS = 2
"""Containers at once."""
BATCH = 100
"""Rows to a container."""
SECONDS_EACH = 10
PRINTED = 8192
"""Characters kept of each stream of a row."""
_EACH_IN_TURN = f"""
import gc, importlib, json, os, signal, sys, tempfile, traceback

asked = json.load(open("programs.json"))
for name in asked["modules"]:
    try:
        importlib.import_module(name)
    except ImportError:
        pass
gc.freeze()

def run(code, streams):
    signal.alarm({SECONDS_EACH})
    for number, stream in zip((1, 2), streams):
        os.dup2(stream.fileno(), number)
    status = 0
    try:
        exec(compile(code, "<program>", "exec"), {{"__name__": "__main__"}})
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except BaseException:
        traceback.print_exc()
        status = 1
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(status & 255)

for code in asked["programs"]:
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            try:
                os.chdir(folder)
                run(code, (out, err))
            finally:
                os._exit(1)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said = []
        for stream in (out, err):
            stream.seek(0)
            said.append(stream.read({PRINTED}).decode(errors="replace"))
        print(json.dumps(["timed out" if status == -signal.SIGALRM else status, *said]))
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


class Requiring(Protocol):
    """A program that declares what it needs."""

    @property
    def requires(self) -> tuple[str, ...]: ...


class Runnable(Requiring, Protocol):
    """What is executed: an `Example`, or a `Trial` of one."""

    @property
    def id(self) -> str: ...
    @property
    def code(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended."""

    ok: bool
    stdout: str
    stderr: str


async def verify(
    examples: Sequence[Example], sandbox: Sandbox, on_done: Callable[[int], None] = lambda rows: None
) -> list[Verdict]:
    """Execute every example in `sandbox`; verdicts are in the order of `examples`. Otherwise as `run`."""
    ran = await run(examples, sandbox, on_done)
    return [_verdict(example, one) for example, one in zip(examples, ran, strict=True)]


async def run(
    programs: Sequence[Runnable], sandbox: Sandbox, on_done: Callable[[int], None] = lambda programs: None
) -> list[Ran]:
    """Execute `programs` in `sandbox`; how each ended, in their order.

    Those that need the same packages share a container, `BATCH` at a time, and the modules that it has imported; each
    is run by a process of its own in an empty folder: they are this project's own, which need proof, not protection
    from each other. `on_done` gets the number of programs each time some are finished.

    Raises:
        SandboxError: there is no sandbox, or a program keeps its container from coming to its end; names its row.
    """
    ended: list[Ran | None] = [None] * len(programs)
    batches = iter(_batches(programs))
    broken: list[SandboxError] = []

    async def work() -> None:
        for batch in batches:
            try:
                done = await _run([programs[i] for i in batch], sandbox)
            except SandboxError as fault:
                broken.append(fault)
                return
            for i, one in zip(batch, done, strict=True):
                ended[i] = one
            on_done(len(batch))

    async with anyio.create_task_group() as group:
        for _ in range(WORKERS):
            group.start_soon(work)
    if broken:
        raise broken[0]
    return [one for one in ended if one is not None]


def known_right(examples: Sequence[Example], home: Path) -> set[Example]:
    """Those of `examples` that have been executed on this machine and printed their answer."""
    before = known(home)
    return {example for example in examples if digest(example) in before}


def known(home: Path) -> set[str]:
    """The digests that were remembered on this machine."""
    try:
        return set((home / EXECUTED_FILE).read_text(encoding="ascii").split())
    except OSError:
        return set()


def remember(digests: Iterable[str], home: Path) -> None:
    """Keep in mind what was right. Appends all lines or none, so runs can share the file.

    Raises:
        DataError: the disk does not take them.
    """
    file = home / EXECUTED_FILE
    lines = "".join(f"{digest}\n" for digest in digests).encode("ascii")
    try:
        home.mkdir(parents=True, exist_ok=True)
        with file.open("ab", buffering=0) as stream:
            fcntl.flock(stream, fcntl.LOCK_EX)
            append(stream, lines)
    except OSError as fault:
        raise DataError(
            f"cannot write {file}: {fault}. Make room, or set WORLDMODEL_HOME to a folder that has some and may be "
            "written; then the same command goes on after the rows that are in it"
        ) from fault


def digest(example: Example) -> str:
    """Of what an execution shows."""
    return hashlib.sha256(json.dumps([example.code, example.requires, example.answer]).encode()).hexdigest()


def packages(program: Requiring) -> tuple[str, ...]:
    """Of what it requires, what the standard library does not have."""
    return tuple(r for r in sorted(program.requires) if r.removeprefix("python:") not in sys.stdlib_module_names)


def _batches(programs: Sequence[Runnable]) -> list[list[int]]:
    by_packages: dict[tuple[str, ...], list[int]] = {}
    for i, program in enumerate(programs):
        by_packages.setdefault(packages(program), []).append(i)
    return [rows[k : k + BATCH] for rows in by_packages.values() for k in range(0, len(rows), BATCH)]


async def _run(programs: Sequence[Runnable], sandbox: Sandbox) -> list[Ran]:
    """All in one container; halved where that does not come to its end, which leads to the program that ends it."""
    requires = tuple(dict.fromkeys(requirement for program in programs for requirement in program.requires))
    modules = [requirement.removeprefix("python:") for requirement in requires]
    asked = json.dumps({"modules": modules, "programs": [program.code for program in programs]}).encode()
    result = await sandbox.execute(
        Program(_EACH_IN_TURN, requires, files={"programs.json": asked}),
        Limits(timeout=SECONDS_EACH * len(programs), output_limit=4 * MIB, max_requirements=len(requires) or 1),
    )
    lines = result.stdout.splitlines() if result.status == "ok" else []
    if len(lines) == len(programs):
        ended = map(json.loads, lines)
        return [Ran(status == 0, out, err if status != "timed out" else status) for status, out, err in ended]
    if result.status == "install_failed":  # all of them need the same
        raise SandboxError(f"cannot install {', '.join(packages(programs[0]))} for rows: {result.stderr[-500:]}")
    if len(programs) == 1:
        raise SandboxError(
            f"{programs[0].id}: its program ends its container with {result.status}: {result.stderr[-500:]}. Mend the "
            "program or remove the row"
        )
    half = len(programs) // 2
    return [*await _run(programs[:half], sandbox), *await _run(programs[half:], sandbox)]


def _verdict(example: Example, ran: Ran) -> Verdict:
    answer = ran.stdout.strip() if ran.ok else None
    return Verdict(example, answer, bool(answer) and matches(answer or "", example.answer), ran.stderr.strip()[-300:])


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
