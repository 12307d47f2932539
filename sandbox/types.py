"""The values that cross the sandbox's boundary: what goes in, what comes out. All frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Status = Literal["ok", "error", "timeout", "out_of_memory", "limit", "install_failed", "cancelled"]

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True)
class Program:
    """One program to run."""

    code: str
    """Python source, UTF-8, at most `Limits.code_limit` bytes."""
    requires: tuple[str, ...] = ()
    """Requirement strings as a model writes them: `python:numpy`, `python:requests>=2`, `python:json`."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """Name below `/workspace` (checked) to content."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one program may use. Unset never means unlimited: every field has a number."""

    timeout: float = 10.0
    """Wall-clock seconds for the program alone; installing is not charged to it."""
    mem_limit: int = 512 * MIB
    """Bytes of memory for all processes together, swap included."""
    cpus: float = 1.0
    """CPU cores."""
    pids_limit: int = 64
    """Processes and threads together."""
    disk_limit: int = 64 * MIB
    """Bytes each of the two tmpfs, /workspace and /tmp, can hold."""
    output_limit: int = 256 * KIB
    """Bytes kept of each of stdout and stderr: the head and the tail, with a line saying what was dropped."""
    artifact_limit: int = 10 * MIB
    """Bytes of all files taken from ./outputs together."""
    code_limit: int = 1 * MIB
    """Bytes of source."""
    max_requirements: int = 32
    """Entries of `Program.requires`."""


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    name: str
    version: str
    sha256: str
    """Of the wheel it came from."""


@dataclass(frozen=True, slots=True)
class Environment:
    """What the program had around it."""

    requirements: tuple[str, ...] = ()
    """Canonical requirements that were installed, sorted; standard-library names are not among them."""
    installed: tuple[InstalledPackage, ...] = ()
    image_digest: str = ""
    runtime: str = ""
    network: Literal[False] = False


@dataclass(frozen=True, slots=True)
class Missing:
    """An import the program did not declare."""

    import_name: str
    suggested_requirement: str


@dataclass(frozen=True, slots=True)
class Artifact:
    """A regular file the program left in ./outputs, or a figure it left open."""

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
