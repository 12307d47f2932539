"""The shipped fake: results by script, nothing runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sandbox.base import Load, Progress
from sandbox.errors import SandboxUnavailableError
from sandbox.packages.requirements import parse_requirements
from sandbox.types import Environment, ExecResult, Limits, Program, Status


class ScriptedSandbox:
    """Implements `sandbox.base.Sandbox` for tests of what stands above it.

    `script` maps code to its result, or is called with each program. `programs` lists what came in, `prefetched`
    what was to be made ready.
    """

    def __init__(self, script: Mapping[str, ExecResult] | Callable[[Program], ExecResult]) -> None:
        self._script = script
        self.programs: list[Program] = []
        self.prefetched: list[tuple[str, ...]] = []

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        """The scripted result.

        Raises:
            RequirementError: as a real sandbox would.
            SandboxUnavailableError: the script has no such code.
        """
        parse_requirements(program.requires, (limits or Limits()).max_requirements)
        self.programs.append(program)
        if progress is not None:
            progress("running")
        if callable(self._script):
            return self._script(program)
        if program.code not in self._script:
            raise SandboxUnavailableError(f"the script has no result for {program.code!r}")
        return self._script[program.code]

    async def prefetch(self, requires: Sequence[str], limits: Limits | None = None) -> None:
        """Take note of it."""
        self.prefetched.append(tuple(requires))

    async def check(self) -> None:
        """There is nothing that could be missing."""

    @property
    def load(self) -> Load:
        return Load()

    async def aclose(self) -> None:
        """Nothing to remove."""


def scripted_result(
    stdout: str = "", *, status: Status = "ok", stderr: str = "", exit_code: int | None = None
) -> ExecResult:
    """A result with these words in it, everything else empty; the exit code follows `status` unless given."""
    if exit_code is None and status in ("ok", "error"):
        exit_code = 0 if status == "ok" else 1
    return ExecResult(
        status=status,
        exit_code=exit_code,
        stdout=stdout,
        stderr=stderr,
        stdout_truncated=False,
        stderr_truncated=False,
        value=None,
        artifacts=(),
        missing=None,
        environment=Environment(),
        timings_ms=dict.fromkeys(("queue", "install", "start", "run", "collect", "total"), 0.0),
        execution_id="scripted",
    )
