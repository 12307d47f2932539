"""Programs in containers of a Docker Engine.

What is covered: each program gets a fresh container without any network but its own loopback, a
read-only root, an unprivileged user without capabilities or a way to gain any, and bounds on memory,
processes, CPU, disk, inodes, time and output. It is removed after that one program, also when the call
is cancelled. Deadline, output cap and verdict are the host's; `runner.py` says how its report is kept
from being forged. Packages are installed in another container, which has a network and runs no code of
theirs.

What is not: the kernel is shared, so a kernel flaw is a way out, as is one of the engine or of runc.
The engine's default seccomp profile applies, and engine 20.10's lets a program open AF_VSOCK sockets,
which network namespaces do not separate. On cgroup v1, socket buffers on the container's loopback are
not charged to its memory, and host-wide counters (AIO contexts, pseudo-terminals) are shared. What
packages need on disk has no quota. Side channels are beyond this.
"""

from __future__ import annotations

import math
import os
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

from sandbox.base import Progress
from sandbox.container import SEALED, Container, in_thread
from sandbox.engine import connect, engine_errors
from sandbox.environments import Environments, InstallerConfig, default_home
from sandbox.errors import InstallError, ProgramError, SandboxError
from sandbox.failure import decide, explain, missing_import
from sandbox.image import USER, image_name
from sandbox.reaper import labels, reap_expired, reap_instance
from sandbox.requirements import Requirement, parse_requirements
from sandbox.streams import CappedStream, ProgramOutput, payload
from sandbox.types import Environment, ExecResult, Limits, Program

if TYPE_CHECKING:
    from docker import APIClient

MAX_FILES = 4096
PAGE = 4096
"""Bytes a tmpfs gives out at once."""


@dataclass(frozen=True, slots=True)
class Engine:
    """The engine, and what of it goes into every result."""

    api: APIClient
    image_id: str
    runtime: str


class DockerSandbox:
    """Implements `sandbox.base.Sandbox`. Build one and share it; it connects at the first call."""

    def __init__(
        self,
        *,
        image: str | None = None,
        installer: InstallerConfig | None = None,
        home: Path | None = None,
        concurrency: int | None = None,
    ) -> None:
        """
        Args:
            image: name of the image; the one `python -m sandbox setup` makes by default.
            installer: where packages come from, and what installing may take.
            home: folder for records and locks; see `default_home`.
            concurrency: programs that run at once, the others wait; the number of cores, at least 2, by default.
        """
        self.instance = uuid.uuid4().hex
        self._image = image or image_name()
        self._installer = installer or InstallerConfig()
        self._home = home or default_home()
        self._slots = anyio.CapacityLimiter(concurrency or max(2, os.cpu_count() or 1))
        self._engine: Engine | None = None
        self._connecting = anyio.Lock()

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        """Run `program` in a container of its own; see `Sandbox.execute`.

        Raises:
            ProgramError: too long, null bytes, or file names that are not below /workspace.
            RequirementError: a requirement is malformed or refused, or too many were given.
            SandboxUnavailableError: no engine or image; nothing ran, a retry is safe.
        """
        limits = limits or Limits()
        check_program(program, limits)
        requirements = parse_requirements(program.requires, limits.max_requirements)
        execution = Execution(program, limits)
        async with self._slots:
            execution.lap("queue")
            try:
                return await self._execute(execution, requirements, limits, progress or (lambda words: None))
            except SandboxError:
                self._engine = None  # look again next time: the engine or the image may be back by then
                raise

    async def _execute(
        self,
        execution: Execution,
        requirements: Sequence[Requirement],
        limits: Limits,
        tell: Progress,
    ) -> ExecResult:
        engine = await self._connected()
        environments = Environments(
            engine.api, engine.image_id, self._home, self._installer, engine.runtime, self.instance
        )
        try:
            environment, volume = await environments.ensure(requirements, tell)
        except InstallError as error:
            execution.lap("install")
            unchanged = Environment((), (), engine.image_id, engine.runtime)
            return execution.not_installed(error, unchanged)
        execution.lap("install")
        tell("running")
        config = container_config(engine, limits, labels(self.instance, limits.timeout), volume)
        container = Container(engine.api, config)
        return await in_thread(container, lambda: execution.run(container, environment))

    async def aclose(self) -> None:
        """Remove every container of this instance. Safe to call twice."""
        engine, self._engine = self._engine, None
        if engine is not None:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(reap_instance, engine.api, self.instance)
                engine.api.close()

    async def _connected(self) -> Engine:
        async with self._connecting:
            if self._engine is None:
                self._engine = await anyio.to_thread.run_sync(open_engine, self._image)
            return self._engine


class Execution:
    """One run of one program: its clock, its streams, its result."""

    def __init__(self, program: Program, limits: Limits) -> None:
        self._program = program
        self._limits = limits
        self._id = uuid.uuid4().hex
        self._begin = self._last = time.monotonic()
        self._timings = dict.fromkeys(("queue", "install", "start", "run", "collect", "total"), 0.0)

    def lap(self, name: str) -> None:
        now = time.monotonic()
        self._timings[name] = (now - self._last) * 1000
        self._last = now

    def run(self, container: Container, environment: Environment) -> ExecResult:
        """Blocks until the program is over and its container gone."""
        limits = self._limits
        stdout = ProgramOutput(limits.output_limit, limits.artifact_limit)
        stderr = CappedStream(limits.output_limit)
        stdin = payload(self._program, limits, stdout.nonce)
        ended = container.run(stdin, stdout, stderr, timeout=limits.timeout)
        stdout.close()
        report = stdout.report
        self._timings["start"], self._timings["run"] = ended.start_ms, ended.run_ms
        self.lap("collect")
        self._timings["collect"] -= ended.start_ms + ended.run_ms
        status, exit_code = decide(ended, report)
        error_text = stderr.text()
        installed = [package.name for package in environment.installed]
        return ExecResult(
            status=status,
            exit_code=exit_code,
            stdout=stdout.stream.text(),
            stderr=error_text + explain(status, ended, report, limits),
            stdout_truncated=stdout.stream.truncated,
            stderr_truncated=stderr.truncated,
            value=report.value if report and status == "ok" else None,
            artifacts=report.artifacts if report else (),
            missing=missing_import(error_text, installed) if status == "error" else None,
            environment=environment,
            timings_ms=self._total(),
            execution_id=self._id,
        )

    def not_installed(self, error: InstallError, environment: Environment) -> ExecResult:
        """The code never ran: the installer's words are all there is."""
        return ExecResult(
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
            timings_ms=self._total(),
            execution_id=self._id,
        )

    def _total(self) -> dict[str, float]:
        self._timings["total"] = (time.monotonic() - self._begin) * 1000
        return {name: round(value, 1) for name, value in self._timings.items()}


def open_engine(image: str) -> Engine:
    """Connect, find the image, and clear away what died instances left.

    Raises:
        SandboxUnavailableError: no engine answers, or it has no such image.
    """
    api = connect()
    with engine_errors():
        image_id = api.inspect_image(image)["Id"]
        runtime = api.info()["DefaultRuntime"]
    reap_expired(api)
    return Engine(api, image_id, runtime)


def container_config(
    engine: Engine, limits: Limits, container_labels: dict[str, str], volume: str | None
) -> dict[str, Any]:
    """What `create_container` takes for one program. Everything that bounds it is here."""
    threads = str(math.ceil(limits.cpus))
    tmpfs = f"size={limits.disk_limit},nr_inodes=16384,nosuid,nodev"
    host_config = engine.api.create_host_config(
        network_mode="none",
        **SEALED,
        mem_limit=limits.mem_limit,
        memswap_limit=limits.mem_limit,
        pids_limit=limits.pids_limit,
        nano_cpus=int(limits.cpus * 1e9),
        ipc_mode="none",
        tmpfs={
            "/workspace": f"{tmpfs},mode=0700,uid=10001,gid=10001",
            "/tmp": f"{tmpfs},mode=1777",  # noqa: S108
            "/dev/shm": f"{tmpfs},mode=1777",  # noqa: S108
        },
        ulimits=[{"Name": "core", "Soft": 0, "Hard": 0}, {"Name": "nofile", "Soft": 1024, "Hard": 1024}],
        binds={} if volume is None else {volume: {"bind": "/env", "mode": "ro"}},
    )
    return {
        "image": engine.image_id,
        "user": USER,
        "hostname": "sandbox",
        "stdin_open": True,
        "labels": container_labels,
        "environment": {
            "HOME": "/tmp",  # noqa: S108
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONNOUSERSITE": "1",
            "PYTHONUNBUFFERED": "1",
            "MPLBACKEND": "Agg",
            "MPLCONFIGDIR": "/tmp",  # noqa: S108
            "OMP_NUM_THREADS": threads,
            "OPENBLAS_NUM_THREADS": threads,
            "MKL_NUM_THREADS": threads,
        },
        "host_config": host_config,
    }


def check_program(program: Program, limits: Limits) -> None:
    """Refuse what the runner could not take.

    Raises:
        ProgramError: says what is wrong with the code, a file name or a limit, and what to do instead.
    """
    for limit in fields(limits):
        number = getattr(limits, limit.name)
        if not 0 < number < math.inf:
            raise ProgramError(f"the limit {limit.name} is {number}. Give a number above zero.")
    try:
        code = program.code.encode()
    except UnicodeEncodeError as error:
        raise ProgramError(f"the code is not valid Unicode: {error}. Send it as UTF-8.") from error
    if len(code) > limits.code_limit:
        raise ProgramError(
            f"the code has {len(code)} bytes, more than the {limits.code_limit} allowed. "
            "Shorten it, or pass its data as files."
        )
    if b"\0" in code:
        raise ProgramError("the code contains a null byte, which Python source cannot. Remove it.")
    for name in program.files:
        check_file_name(name)
    if len(program.files) > MAX_FILES:
        raise ProgramError(f"{len(program.files)} files were given, at most {MAX_FILES} are taken. Pack them into one.")
    size = sum(-(-len(content) // PAGE) * PAGE for content in program.files.values())
    if size > limits.disk_limit:
        raise ProgramError(f"the files need {size} bytes, more than the {limits.disk_limit} that /workspace holds.")
    for name in program.files:
        for parent in PurePosixPath(name).parents:
            if str(parent) in program.files:
                raise ProgramError(f"{str(parent)!r} is given as a file and, with {name!r}, as a folder. Rename one.")


def check_file_name(name: str) -> None:
    if name == "outputs":
        raise ProgramError("file name rejected: 'outputs' is the folder that files come back from. Rename it.")
    parts = name.split("/")
    printable = name.isprintable() and name.encode("utf-8", "replace").decode() == name
    if not printable or any(part in ("", ".", "..") or len(part.encode()) > 255 for part in parts) or len(parts) > 8:
        raise ProgramError(
            f"file name rejected: {name[:100]!r}. Write a relative path below /workspace, such as 'data/input.csv', "
            "without '..', empty parts or control characters."
        )
