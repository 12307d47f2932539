"""The sides of `benchmarks/sandbox.py`: each runs a program in its own way and returns what it printed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread

from sandbox.docker import DockerSandbox
from sandbox.engine import Engine, connect
from sandbox.image import image_name
from sandbox.packages.environments import InstallerConfig
from sandbox.reaper import owned
from sandbox.seal import SECCOMP
from sandbox.types import Limits, Program

Run = Callable[[str], Awaitable[str]]
"""Takes Python source, gives its standard output."""
NUMPY = "import numpy; print(numpy.arange(3).sum())"
REQUIRES = ("python:numpy",)
QUIET = 0.2
"""Seconds that follow the end of everything before something is measured: the engine has some left to do."""
IMAGE = image_name()
"""Asked once: the same for all, whoever edits its parts meanwhile."""
CONCURRENCY = max(2, os.cpu_count() or 1)
"""Programs of `execute` that run at once, as it is by default."""


def execute(sandbox: DockerSandbox, requires: tuple[str, ...] = ()) -> Run:
    async def run(code: str) -> str:
        result = await sandbox.execute(Program(code, requires))
        if result.status != "ok":
            raise RuntimeError(f"{result.status}: {result.stderr}")
        return result.stdout

    return run


@asynccontextmanager
async def opened(**settings: Any) -> AsyncIterator[DockerSandbox]:
    settings = {"image": IMAGE, "installer": InstallerConfig.from_env(), "concurrency": CONCURRENCY, **settings}
    sandbox = DockerSandbox(**settings)
    try:
        yield sandbox
    finally:
        await sandbox.aclose()


async def settle(*sandboxes: DockerSandbox, quiet: float = QUIET) -> None:
    """Wait until their pools are full and idle again, then a moment longer."""
    for sandbox in sandboxes:
        pool = (await sandbox.open()).pool
        while not pool.is_settled:
            await anyio.sleep(0.005)
    await anyio.sleep(quiet)


async def expect(run: Run, code: str, answer: str) -> float:
    """Milliseconds until the answer, which has to be this one."""
    start = time.perf_counter()
    printed = await run(code)
    elapsed = (time.perf_counter() - start) * 1000
    if printed.strip() != answer:
        raise RuntimeError(f"{code!r} printed {printed!r}")
    return elapsed


async def under_load(run: Run, level: int, calls: int) -> tuple[float, list[float]]:
    """Seconds for all, and milliseconds of each, with so many on their way at any time."""
    latencies: list[float] = []
    numbers = iter(range(calls))

    async def caller() -> None:
        for number in numbers:
            latencies.append(await expect(run, f"print({number})", str(number)))  # noqa: PERF401 - in order of arrival

    start = time.perf_counter()
    async with anyio.create_task_group() as group:
        for _ in range(level):
            group.start_soon(caller)
    return time.perf_counter() - start, latencies


@asynccontextmanager
async def watched(instance: str) -> AsyncIterator[list[int]]:
    """Counts the containers of `instance` again and again."""
    api, counts = connect(), [0]

    async def watch() -> None:
        while True:
            counts.append(len(await anyio.to_thread.run_sync(owned, api, instance)))
            await anyio.sleep(0.25)

    async with anyio.create_task_group() as group:
        group.start_soon(watch)
        yield counts
        group.cancel_scope.cancel()


def host_python() -> str:
    """The interpreter below the virtual environment this runs in."""
    return os.path.realpath(sys.executable)


def process(*command: str, env: dict[str, str] | None = None) -> str:
    """Spawn it, wait for its end."""
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)  # noqa: S603
    return done.stdout


def on_host(python: str, *flags: str, env: dict[str, str] | None = None) -> Run:
    async def run(code: str) -> str:  # not in a thread: that would be charged to the floor
        return process(python, *flags, "-c", code, env=env)

    return run


def host_numpy(python: str, version: str, folder: Path) -> Run:
    """The same numpy for the host's interpreter, compiled, with as many threads as a container gives it."""
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"]
    process(*install, "--no-deps", f"--target={folder}", f"numpy=={version}")
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return on_host(python, env={**os.environ, "PYTHONPATH": str(folder), **threads})


def in_thread(blocking: Callable[[str], str], most: int) -> Run:
    limiter = anyio.CapacityLimiter(most)

    async def run(code: str) -> str:
        return await anyio.to_thread.run_sync(blocking, code, limiter=limiter)

    return run


def sealed_config(sandbox: DockerSandbox, engine: Engine) -> dict[str, Any]:
    """What `execute` makes its next container of, for those who do the like without it."""
    return sandbox._kind(engine, Limits(), {}, None).make_config()


def docker_run(config: dict[str, Any]) -> Callable[[str], str]:
    """The command line client with the same flags; blocking."""
    command = ["docker", "run", "--rm", *flags(config), config["image"], "python3", "-I", "-S", "-c"]
    return lambda code: process(*command, code)


def flags(config: dict[str, Any]) -> list[str]:
    """Of `docker run`, for what `APIClient.create_container` takes.

    What this does not know is an error; for the paths that are hidden the client has no flag, and the engine's
    own list stays.
    """
    host = {name: value for name, value in config["host_config"].items() if value not in (None, [], {})}
    host.pop("MaskedPaths", None)
    host.pop("ReadonlyPaths", None)
    memory, swap, cpus = host.pop("Memory"), host.pop("MemorySwap"), host.pop("NanoCpus")
    found = [f"--user={config['user']}", f"--hostname={config['hostname']}"]
    found += [f"--env={name}={value}" for name, value in config["environment"].items()]
    found += [f"--memory={memory}b", f"--memory-swap={swap}b", f"--cpus={cpus / 1e9:g}"]
    found += ["--read-only"] if host.pop("ReadonlyRootfs") else []
    found += [f"--tmpfs={place}:{options}" for place, options in host.pop("Tmpfs").items()]
    found += [f"--sysctl={name}={value}" for name, value in host.pop("Sysctls", {}).items()]
    found += [f"--ulimit={item['Name']}={item['Soft']}:{item['Hard']}" for item in host.pop("Ulimits")]
    found += [f"--log-driver={host.pop('LogConfig')['Type']}"]
    for item in host.pop("SecurityOpt"):
        found.append(f"--security-opt=seccomp={SECCOMP}" if item.startswith("seccomp=") else f"--security-opt={item}")
    for name, flag in (("CapDrop", "cap-drop"), ("CapAdd", "cap-add"), ("Binds", "volume")):
        found += [f"--{flag}={item}" for item in host.pop(name, [])]
    found += [f"--network={host.pop('NetworkMode')}", f"--ipc={host.pop('IpcMode')}"]
    found += [f"--pids-limit={host.pop('PidsLimit')}", f"--runtime={host.pop('Runtime')}"]
    if host:
        raise ValueError(f"docker run is not told about {', '.join(host)}")
    return found


class LlmSandbox:
    """llm-sandbox from PyPI with its Docker backend, on our image and without a network; blocking.

    Made as fast as its options allow: nothing is set up in the container, and SIGKILL stops it, where its own
    way of closing waits ten seconds for a first process that ignores SIGTERM.
    """

    def __init__(self, engine: Engine) -> None:
        import llm_sandbox

        container = {"network_mode": "none", "command": ["sleep", "infinity"], "stop_signal": "SIGKILL"}
        self._new = partial(
            llm_sandbox.SandboxSession,
            lang="python",
            image=engine.image_id,
            keep_template=True,
            skip_environment_setup=True,
            workdir="/tmp",  # noqa: S108
            runtime_configs=container,
        )
        self._session: Any = None

    def run(self, code: str) -> str:
        """In the one container of a session that stays open."""
        if self._session is None:
            self._session = self._new()
            self._session.open()
        return str(self._session.run(code).stdout)

    def whole(self, code: str) -> str:
        """Open, run and close: a container for this program alone, as `execute` gives it."""
        with self._new() as session:
            return str(session.run(code).stdout)

    def close(self) -> None:
        if self._session is not None:
            self._session.close()


def missing_sides() -> dict[str, str]:
    """Tool to how to get it, for what is measured only where it is installed."""
    missing = {} if shutil.which("docker") else {"docker run": "no docker command on PATH"}
    try:
        metadata.version("llm-sandbox")
    except metadata.PackageNotFoundError:
        missing["llm-sandbox"] = "not installed: python requirements/install.py dev"
    return missing


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def resident() -> float:
    """MiB of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
