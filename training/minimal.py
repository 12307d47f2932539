"""Whether answers declare no more than they need: each program again, without each package it declares.

The programs are a model's own, so each runs in a container of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import anyio

from sandbox.base import Sandbox
from sandbox.errors import ProgramError, RequirementError
from sandbox.types import Program
from training.evaluate import EvalReport, Outcome
from training.verify import packages

AT_ONCE = 4


async def proven_minimal(report: EvalReport, sandbox: Sandbox) -> EvalReport:
    """`report` with `Outcome.minimal` for each verified answer that declares a package.

    Raises:
        SandboxError: there is no sandbox.
    """
    outcomes = list(report.outcomes)
    places = anyio.CapacityLimiter(AT_ONCE)

    async def prove(i: int, outcome: Outcome, declared: Sequence[str]) -> None:
        needed = True
        for package in declared:
            rest = tuple(name for name in outcome.requires if name != package)
            async with places:
                try:
                    needed &= (await sandbox.execute(Program(outcome.code, rest))).status != "ok"
                except (ProgramError, RequirementError):
                    continue
        outcomes[i] = replace(outcome, minimal=needed)

    async with anyio.create_task_group() as group:
        for i, outcome in enumerate(report.outcomes):
            if outcome.status == "verified" and (declared := packages(outcome)):
                group.start_soon(prove, i, outcome, declared)
    return replace(report, outcomes=tuple(outcomes))
