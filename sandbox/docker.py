"""Programs in containers of a Docker Engine.

What is covered. Each program gets a fresh container, destroyed after it, also when the call is cancelled or
this process is killed. The container has no network but its own loopback, a read-only root, an unprivileged
user without capabilities or a way to gain any, our own list of system calls (`image/seccomp.json`), and bounds
on time, memory, processor, processes, disk, inodes, open files and output. Nothing of ours runs under the
program's user beside it; how it ended is the word of the kernel, the engine and this process (`runner.py`).
Packages are installed by another container, without a network of its own, which runs no code of theirs.
`seal.py` has every setting, `docs/security.md` the threats and how each defence is tested.

What is not. The kernel is shared under runc: a flaw in it, in runc or in the engine is a way out
(`runtime="runsc"` puts gVisor's kernel between). On cgroup v1, buffers of the container's own loopback
sockets are not charged to its memory; they come to some 400 MiB at most. Under gVisor
files are bounded by memory instead of by number, and the process limit ends the whole container. Side
channels are not closed, and what packages do once a program imports them is the program's doing.
"""

from __future__ import annotations

import itertools
import logging
import math
import os
import random
import threading
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

import anyio
import anyio.to_thread

from sandbox.base import Load, Progress
from sandbox.checks import CHECKS, require_limits
from sandbox.container import in_thread
from sandbox.engine import Engine, open_engine, ping, warnings_about
from sandbox.errors import (
    DamagedSetError,
    InstallError,
    ProgramError,
    RequirementError,
    SandboxBusyError,
    SandboxError,
)
from sandbox.execution import Execution
from sandbox.home import default_home
from sandbox.image import image_name
from sandbox.inside.wire import IDLE_LIMIT
from sandbox.packages.environments import Environments, InstallerConfig, PackageSet, sweep_orphans
from sandbox.packages.requirements import Requirement, parse_requirements
from sandbox.pool import Kind, Pool
from sandbox.reaper import labels, reap_ended, reap_instance, reap_stale
from sandbox.seal import FIXED_ENV, PROGRAM_USERS, program_config
from sandbox.turnstile import Turnstile
from sandbox.types import CEILING, MIB, Environment, ExecResult, Limits, Program

MAX_FILES = 4096
BUILDS = 2
"""How often a set of packages is built for one call: once more when it turns out to be damaged."""
AHEAD = 2
"""Calls of `prefetch` at work at once, so that guesses do not stand in the way of programs that are there."""
PAGE = 4096
"""Bytes a tmpfs gives out at once."""
IDLE_MEMORY = 32 * MIB
"""Bytes an idle container takes at most, the engine's process for it included (measured: 11 MiB, under gVisor 27)."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Open:
    """What there is while an engine answers."""

    engine: Engine
    environments: Environments
    pool: Pool


class DockerSandbox:
    """Implements `sandbox.base.Sandbox`. Build one and share it; it connects at the first call."""

    def __init__(
        self,
        *,
        image: str | None = None,
        runtime: str | None = None,
        installer: InstallerConfig | None = None,
        home: Path | None = None,
        concurrency: int | None = None,
        queue_limit: int = 256,
        pool_size: int = 2,
    ) -> None:
        """
        Args:
            image: name of the image; the one `python -m sandbox setup` makes by default.
            runtime: container runtime the engine has registered, such as `runsc`; the engine's own by default.
            installer: where packages come from, and what installing may take.
            home: folder for records and locks; see `default_home`.
            concurrency: programs that run at once, the others wait; the number of cores, at least 2, by default.
            queue_limit: programs of one caller that may wait; one more is refused.
            pool_size: idle containers kept ready, at 11 MiB each, 27 under gVisor, and never more than a tenth of the
                engine's memory.
        """
        self.instance = uuid.uuid4().hex
        self._image = image
        self._runtime = runtime
        self._installer = installer or InstallerConfig()
        self._home = home or default_home()
        self._concurrency = concurrency or max(2, os.cpu_count() or 1)
        self._turnstile = Turnstile(self._concurrency, queue_limit)
        self._pool_size = pool_size
        self._open: Open | None = None
        self._opening = anyio.Lock()
        self._ahead = anyio.CapacityLimiter(AHEAD)
        self._met: set[str] = set()
        first = random.randrange(len(PROGRAM_USERS))  # noqa: S311  # so that processes beside this one rarely take the same
        self._users = itertools.cycle([*PROGRAM_USERS[first:], *PROGRAM_USERS[:first]])

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        """Run `program` in a container of its own; see `Sandbox.execute`.

        Raises:
            ProgramError: too long, null bytes, file names that are not below /workspace, limits out of range.
            RequirementError: a requirement is malformed or refused, or too many were given.
            SandboxUnavailableError: no engine, image or runtime, or too many calls wait; nothing ran, a retry is safe.
        """
        limits = limits or Limits()
        tell = progress or (lambda words: None)
        check_program(program, limits)
        execution = Execution(program, limits)
        ready = await self.open()
        requirements = parse_requirements(
            program.requires, limits.max_requirements, stdlib=ready.engine.stdlib, python=ready.engine.python
        )
        try:
            return await self._execute(ready, execution, program, limits, requirements, tell)
        except (RequirementError, SandboxBusyError):
            raise
        except SandboxError:
            # Look again next time: the engine or the image may be back, or gone for good.
            if self._open is ready:
                self._open = None
                threading.Thread(target=ready.pool.close, daemon=True).start()  # the engine may be long in answering
            raise

    async def _execute(
        self,
        ready: Open,
        execution: Execution,
        program: Program,
        limits: Limits,
        requirements: Sequence[Requirement],
        tell: Progress,
    ) -> ExecResult:
        for _ in range(BUILDS):
            try:
                packages = await ready.environments.ensure(requirements, tell)
            except InstallError as error:
                return execution.not_installed(error, self._environment(ready.engine, None))
            execution.lap("install")
            kind = self._kind(ready.engine, limits, program.env, packages)
            environment = self._environment(ready.engine, packages)
            run = partial(execution.run, ready.pool, kind, environment, ready.engine.stdlib)
            try:
                async with self._turnstile.turn(tell):
                    execution.lap("queue")
                    tell("running")
                    return await in_thread(run, execution.cancel)
            except DamagedSetError:
                await self._discard(ready, kind, packages)
        raise SandboxError("packages that were installed anew are damaged again: the engine's disk may be failing.")

    async def prefetch(self, requires: Sequence[str], limits: Limits | None = None) -> None:
        """Install the packages and start a container with them; see `Sandbox.prefetch`. Of several such calls, two
        are at work at once and the others wait."""
        try:
            async with self._ahead:
                await self._prefetch(requires, limits or Limits())
        except (SandboxError, OSError) as error:
            logger.info("nothing was made ready ahead: %s", error)

    async def _prefetch(self, requires: Sequence[str], limits: Limits) -> None:
        check_limits(limits)
        ready = await self.open()
        requirements = parse_requirements(
            requires, limits.max_requirements, stdlib=ready.engine.stdlib, python=ready.engine.python
        )
        packages = await ready.environments.ensure(requirements, lambda words: None)
        kind = self._kind(ready.engine, limits, {}, packages, ahead=True)
        cancelled = threading.Event()
        try:
            is_new = await in_thread(lambda: ready.pool.warm(kind, cancelled.is_set), cancelled.set)
        except DamagedSetError:
            await self._discard(ready, kind, packages)
        else:
            if is_new and packages is not None:
                self._met.add(packages.volume)

    async def _discard(self, ready: Open, kind: Kind, packages: PackageSet | None) -> None:
        if packages is not None:
            logger.warning("a package set on the engine is damaged and is built anew: %s", packages.volume)
            ready.pool.drop(kind.key)
            await anyio.to_thread.run_sync(ready.environments.discard, packages)

    async def check(self) -> None:
        """Ask the engine for a sign of life; see `Sandbox.check`."""
        ready = await self.open()
        await anyio.to_thread.run_sync(ping, ready.engine, abandon_on_cancel=True)

    @property
    def load(self) -> Load:
        ready = self._open
        return Load(self._turnstile.through, self._turnstile.waiting, ready.pool.alive if ready else 0)

    async def open(self) -> Open:
        """Connect unless that is done, and clear away what died processes left.

        Raises:
            SandboxUnavailableError: no engine answers, or it has no such image or runtime.
        """
        async with self._opening:
            if self._open is None:
                self._open = await anyio.to_thread.run_sync(self._connect)
            return self._open

    async def prepare(self, limits: Limits) -> None:
        """At a server's start: warn of what is known of the engine, check that limits bite, and have containers for
        programs without packages ready.

        Raises:
            SandboxUnavailableError: no engine, image or runtime, or the limits do not bite; no program may be run.
        """
        ready = await self.open()
        for warning in await anyio.to_thread.run_sync(warnings_about, ready.engine):
            logger.warning("%s", warning)
        beside = DockerSandbox(  # has room for all checks at once, however few programs may run here
            image=self._image, runtime=self._runtime, home=self._home, concurrency=len(CHECKS), pool_size=0
        )
        try:
            await require_limits(beside)
        finally:
            await beside.aclose()
        ready.pool.fill(self._kind(ready.engine, limits, {}, None))

    async def aclose(self) -> None:
        """Remove every container of this instance. Safe to call twice."""
        ready, self._open = self._open, None
        if ready is not None:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._disconnect, ready)

    def _connect(self) -> Open:
        engine = open_engine(self._image or image_name(), self._runtime)
        reap_stale(engine.api)
        reap_ended(engine.api, self.instance)  # if the engine was restarted
        sweep_orphans(engine.api, self._home)
        size = min(self._pool_size, engine.memory // 10 // IDLE_MEMORY)
        return Open(
            engine,
            Environments(engine, self._home, self._installer, self.instance),
            Pool(engine.api, size, self._concurrency),
        )

    def _disconnect(self, ready: Open) -> None:
        ready.pool.close()
        reap_instance(ready.engine.api, self.instance)  # those that programs still run in
        ready.engine.api.close()

    def _kind(
        self,
        engine: Engine,
        limits: Limits,
        env: Mapping[str, str],
        packages: PackageSet | None,
        *,
        ahead: bool = False,
    ) -> Kind:
        """Which idle container will do for such a program; `ahead` if its start may be cancelled, and with it the
        check of its files."""
        bounds = (limits.mem_limit, limits.cpus, limits.pids_limit, limits.disk_limit, limits.inodes_limit)
        volume = packages.volume if packages else None
        lifetime = IDLE_LIMIT + CEILING.timeout

        def make_config() -> dict[str, Any]:
            arguments: tuple[str, ...] = ()
            if packages is not None:
                # Every byte once, then names and sizes: damage while this process lives is not looked for as hard.
                arguments = (packages.manifest, "quick" if packages.volume in self._met else "full")
                if not ahead:
                    self._met.add(packages.volume)
            marks = labels(self.instance, lifetime)
            return program_config(engine, limits, marks, env, next(self._users), volume, arguments)

        return Kind((engine.image_id, bounds, tuple(sorted(env.items())), volume), make_config)

    @staticmethod
    def _environment(engine: Engine, packages: PackageSet | None) -> Environment:
        return packages.environment if packages else Environment((), (), engine.image_id, engine.runtime)


def check_program(program: Program, limits: Limits) -> None:
    """Refuse what the runner could not take.

    Raises:
        ProgramError: says what is wrong with the code, a file name or a limit, and what to do instead.
    """
    check_limits(limits)
    for name, value in program.env.items():
        if name not in FIXED_ENV or not value.isprintable() or len(value) > 100:
            raise ProgramError(
                f"{name!r} cannot be set to {value[:100]!r}: only {', '.join(FIXED_ENV)}, in plain text."
            )
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


def check_limits(limits: Limits) -> None:
    """
    Raises:
        ProgramError: a limit is no number above zero, or beyond `CEILING`.
    """
    for limit in fields(limits):
        number, most = getattr(limits, limit.name), getattr(CEILING, limit.name)
        if not isinstance(number, (int, float)) or not 0 < number <= most or math.isnan(number):
            raise ProgramError(f"the limit {limit.name} is {number}. Give a number above zero, {most:g} at most.")


def check_file_name(name: str) -> None:
    """
    Raises:
        ProgramError: it is no plain relative path below /workspace, or is `outputs`.
    """
    if name == "outputs":
        raise ProgramError("file name rejected: 'outputs' is the folder that files come back from. Rename it.")
    parts = name.split("/")
    printable = name.isprintable() and name.encode("utf-8", "replace").decode() == name
    if not printable or any(part in ("", ".", "..") or len(part.encode()) > 255 for part in parts) or len(parts) > 8:
        raise ProgramError(
            f"file name rejected: {name[:100]!r}. Write a relative path below /workspace, such as 'data/input.csv', "
            "without '..', empty parts or control characters."
        )
