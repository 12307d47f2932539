"""One run of one program in one container: its clock, its streams, its result. Blocking."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Collection
from typing import Any

from sandbox.container import Container
from sandbox.errors import InstallError, SandboxError, SandboxUnavailableError
from sandbox.failure import Ended, decide, explain, missing_import
from sandbox.pool import Kind, Pool
from sandbox.streams import ProgramOutput, payload
from sandbox.types import Environment, ExecResult, Limits, Program

BEGIN_TIMEOUT = 15.0
"""Seconds a waiting container has to take code and files and begin."""
DRAIN_TIMEOUT = 5.0
"""Seconds a killed container has to close its streams."""
TRIES = 2
"""A container that waits can have died with its engine; the program has not begun then, and gets another."""


class Execution:
    """From the moment a call comes in. `cancel`, from any thread, makes `run` return soon."""

    def __init__(self, program: Program, limits: Limits) -> None:
        self._program = program
        self._limits = limits
        self._id = uuid.uuid4().hex
        self._begin = self._last = time.monotonic()
        self._timings = dict.fromkeys(("queue", "install", "start", "run", "collect", "total"), 0.0)
        self._lock = threading.Lock()
        self._container: Container | None = None
        self._cancelled = False

    def lap(self, name: str) -> None:
        """The phase of that name of `timings_ms` ends now; the next one begins."""
        now = time.monotonic()
        self._timings[name] += (now - self._last) * 1000
        self._last = now

    def cancel(self) -> None:
        """Have `run` return soon, whether the program has begun or not. From any thread."""
        with self._lock:
            self._cancelled = True
            if self._container is not None:
                self._container.cancel()

    def run(self, pool: Pool, kind: Kind, environment: Environment, stdlib: Collection[str]) -> ExecResult:
        """Run the program in a container of this kind; `stdlib` names the modules of its Python.

        Raises:
            DamagedSetError: the package set is not what it was; the program did not run.
            SandboxUnavailableError: no engine or image; the program did not run.
            SandboxError: the engine was lost while it ran.
        """
        for _ in range(TRIES):
            container = pool.lease(kind, lambda: self._cancelled)
            try:
                self._hold(container)
                output = ProgramOutput(self._limits.output_limit, self._limits.artifact_limit)
                begun = self._has_begun(container, output)
                self.lap("start")
                if begun:
                    ended = self._follow(container, output, environment.is_gvisor)
                    return self._result(ended, output, environment, stdlib)
            finally:
                self._hold(None)
                pool.retire(kind, container)
            if self._cancelled:
                break
        raise SandboxUnavailableError("the engine lost the program's container before the program began.")

    def _hold(self, container: Container | None) -> None:
        with self._lock:
            self._container = container
            if container is not None and self._cancelled:
                container.cancel()

    def _has_begun(self, container: Container, output: ProgramOutput) -> bool:
        if not container.send(payload(self._program, self._limits, output.nonce)):
            return False
        deadline = time.monotonic() + BEGIN_TIMEOUT
        while not output.begun:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise SandboxUnavailableError(f"the Docker Engine did not pass a program on in {BEGIN_TIMEOUT:g} s.")
            frames = container.read(remaining)
            if frames is None:
                return False
            for stream, data in frames:
                output.feed(stream, data)
        return True

    def _follow(self, container: Container, output: ProgramOutput, gvisor: bool) -> Ended:
        """Read until the report, the deadline, a flood or the end."""
        timed_out = False
        deadline = time.monotonic() + self._limits.timeout
        while not output.is_complete:
            remaining = deadline - time.monotonic()
            if remaining <= 0 and timed_out:
                break
            if remaining <= 0:
                timed_out = True
                container.kill()
                deadline = time.monotonic() + DRAIN_TIMEOUT
                continue
            frames = container.read(remaining)
            if frames is None:
                break
            if "flood" in [output.feed(stream, data) for stream, data in frames]:
                return Ended("flood")
        if self._cancelled:
            return Ended("cancelled")
        if timed_out:
            return Ended("timeout")
        if output.is_complete:
            return Ended("reported")
        try:
            return Ended("exited", *container.outcome(), gvisor=gvisor)
        except SandboxUnavailableError as error:
            raise SandboxError(f"lost the engine while a program ran: {error}") from error

    def _result(
        self, ended: Ended, output: ProgramOutput, environment: Environment, stdlib: Collection[str]
    ) -> ExecResult:
        self.lap("run")
        output.close()
        report = output.report if ended.ending == "reported" else None
        status, exit_code = decide(ended, report)
        stdout, stderr = output.stdout.stream, output.stderr.stream
        error_text = stderr.text()
        installed = [package.name for package in environment.installed]
        return self._made(
            status=status,
            exit_code=exit_code,
            stdout=stdout.text(),
            stderr=error_text + explain(status, ended, report, self._limits),
            stdout_truncated=stdout.truncated,
            stderr_truncated=stderr.truncated,
            value=report.value if report and status == "ok" else None,
            artifacts=report.artifacts if report else (),
            missing=missing_import(error_text, installed, stdlib) if status == "error" else None,
            environment=environment,
        )

    def not_installed(self, error: InstallError, environment: Environment) -> ExecResult:
        """The code never ran: the installer's words are all there is."""
        self.lap("install")
        return self._made(
            status="install_failed",
            exit_code=None,
            stdout="",
            stderr=f"{error}\n{error.log}",
            stdout_truncated=False,
            stderr_truncated=False,
            value=None,
            artifacts=(),
            missing=None,
            environment=environment,
        )

    def _made(self, **fields: Any) -> ExecResult:
        self.lap("collect")
        self._timings["total"] = (time.monotonic() - self._begin) * 1000
        timings = {name: round(value, 1) for name, value in self._timings.items()}
        return ExecResult(**fields, timings_ms=timings, execution_id=self._id)
