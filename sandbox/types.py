"""The values that cross the sandbox's boundary: what goes in, what comes out. All frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Status = Literal["ok", "error", "timeout", "out_of_memory", "limit", "install_failed", "cancelled"]

KIB = 1024
MIB = 1024 * KIB
GIB = 1024 * MIB


@dataclass(frozen=True, slots=True)
class Program:
    """One program to run."""

    code: str
    """Python source, UTF-8, at most `Limits.code_limit` bytes."""
    requires: tuple[str, ...] = ()
    """Requirement strings as a model writes them: `python:numpy`, `python:requests>=2`, `python:json`."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """Name below `/workspace` (checked) to content."""
    env: Mapping[str, str] = field(default_factory=dict)
    """What of `FIXED_ENV` is to be otherwise: TZ, LANG, LC_ALL, PYTHONHASHSEED. Same program, same result without."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one program may use. Unset never means unlimited: every field has a number, and a cap in `CEILING`."""

    timeout: float = 10.0
    """Wall-clock seconds for the program alone; starting and installing are not charged to it."""
    mem_limit: int = 512 * MIB
    """Bytes of memory for all processes and tmpfs together, swap included."""
    cpus: float = 1.0
    """CPU cores."""
    pids_limit: int = 64
    """Processes and threads together."""
    disk_limit: int = 64 * MIB
    """Bytes each of the tmpfs /workspace, /tmp and /dev/shm can hold, and of one file."""
    inodes_limit: int = 16 * KIB
    """Files and folders each of the tmpfs can hold."""
    output_limit: int = 256 * KIB
    """Bytes kept of each of stdout and stderr: the head and the tail, with a line saying what was dropped."""
    artifact_limit: int = 10 * MIB
    """Bytes of all files taken from ./outputs together."""
    code_limit: int = 1 * MIB
    """Bytes of source."""
    max_requirements: int = 32
    """Entries of `Program.requires`."""


CEILING = Limits(
    timeout=3600.0,
    mem_limit=64 * GIB,
    cpus=64.0,
    pids_limit=4096,
    disk_limit=4 * GIB,
    inodes_limit=1024 * KIB,
    output_limit=16 * MIB,
    artifact_limit=256 * MIB,
    code_limit=16 * MIB,
    max_requirements=256,
)
"""The most any setting or caller can ask for, field by field."""


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """One package that was installed for a program, under its normalized name."""

    name: str
    version: str
    sha256: str
    """Of the wheel it came from."""


def is_gvisor(runtime: str) -> bool:
    """Whether a runtime of that name is gVisor, which differs in what it bounds and how it fails."""
    return runtime.startswith("runsc")


@dataclass(frozen=True, slots=True)
class Environment:
    """What the program had around it."""

    requirements: tuple[str, ...] = ()
    """Canonical requirements that were installed, sorted; standard-library names are not among them."""
    installed: tuple[InstalledPackage, ...] = ()
    image_digest: str = ""
    runtime: str = ""
    network: Literal[False] = False

    @property
    def is_gvisor(self) -> bool:
        """Whether the runtime is gVisor."""
        return is_gvisor(self.runtime)


@dataclass(frozen=True, slots=True)
class Missing:
    """An import the program did not declare."""

    import_name: str
    suggested_requirement: str


@dataclass(frozen=True, slots=True)
class Artifact:
    """A regular file the program left in ./outputs, or a figure it left open and did not save."""

    name: str
    """As the program called it; for display only, never used as a path on the host."""
    mime_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ExecResult:
    """What one execution did. Decided on the host, from the engine, not from what the program claims."""

    status: Status
    exit_code: int | None
    stdout: str
    stderr: str
    stdout_truncated: bool
    stderr_truncated: bool
    value: Any
    """JSON value of a final bare expression, or None."""
    artifacts: tuple[Artifact, ...]
    missing: Missing | None
    environment: Environment
    timings_ms: Mapping[str, float]
    """Keys queue, install, start, run, collect, total."""
    execution_id: str
