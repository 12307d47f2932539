"""From what was observed to what is reported. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from sandbox.errors import RequirementError
from sandbox.inside.wire import MAX_ARTIFACTS
from sandbox.packages.requirements import distribution_of, normalise, parse_requirement
from sandbox.streams import Report
from sandbox.types import Limits, Missing, Status

MODULE_NOT_FOUND = re.compile(r"^ModuleNotFoundError: No module named '([A-Za-z_][\w.]*)'", re.MULTILINE | re.ASCII)


KILLED = 128 + 9
"""Exit code of a process that SIGKILL ended."""
GAVE_UP = 2
"""Exit code of gVisor when it can start no more threads."""
WITHOUT_REPORT: dict[str, Status] = {"memory": "out_of_memory", "processes": "limit", "outside": "error"}
Ending = Literal["reported", "exited", "timeout", "flood", "cancelled"]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended, by the host's clock and the engine's word."""

    ending: Ending
    """`reported`: the supervisor wrote its report. `exited`: the container ended without one."""
    exit_code: int | None = None
    """Of the container's first process; None unless `ending` is `exited`."""
    oom_killed: bool = False
    gvisor: bool = False


def decide(ended: Ended, report: Report | None) -> tuple[Status, int | None]:
    """Status and exit code. The program's own word counts for nothing here.

    Without a report a run is never `ok`. The program cannot end the supervisor. What kills it is the kernel, for
    memory; what ends it otherwise is gVisor giving up when its processes reach their limit, or somebody outside.
    """
    if ended.ending == "cancelled":
        return "cancelled", None
    if ended.ending == "timeout":
        return "timeout", None
    if ended.ending == "flood":
        return "limit", None
    if report is None:
        return WITHOUT_REPORT[why_it_ended(ended)], ended.exit_code or 1
    if report.oom_kills:
        return "out_of_memory", report.exit_code
    if report.oversized or (report.exit_code and (report.disk_full or report.refused_forks)):
        return "limit", report.exit_code
    return ("error" if report.exit_code else "ok"), report.exit_code


def why_it_ended(ended: Ended) -> Literal["memory", "processes", "outside"]:
    """Of a container that ended without a report. Engines miss some of gVisor's kills for memory (measured: one in
    eight), so there the signal counts as much as their word."""
    if ended.oom_killed or (ended.gvisor and ended.exit_code == KILLED):
        return "memory"
    return "processes" if ended.gvisor and ended.exit_code == GAVE_UP else "outside"


def explain(status: Status, ended: Ended, report: Report | None, limits: Limits) -> str:
    """A line for the end of stderr that says what stopped the program, or was left out; often empty."""
    lines = []
    if status == "timeout":
        lines.append(f"stopped: it ran longer than {limits.timeout:g} s")
    if status == "out_of_memory":
        lines.append(f"it used more than {limits.mem_limit >> 20} MiB of memory")
    if ended.ending == "flood":
        lines.append("stopped: it wrote far more output than is kept")
    if ended.ending == "exited" and why_it_ended(ended) == "processes":
        lines.append(f"it asked for more than {limits.pids_limit} processes, and its container was ended")
    if ended.ending == "exited" and why_it_ended(ended) == "outside":
        lines.append("its container was ended from outside")
    if status == "limit" and report is not None:
        if report.oversized:
            lines.append(
                f"{report.oversized} files of ./outputs were not taken: "
                f"{limits.artifact_limit >> 20} MiB and {MAX_ARTIFACTS} files together are"
            )
        if report.refused_forks:
            lines.append(f"it asked for more than {limits.pids_limit} processes and threads")
        if report.disk_full:
            lines.append(f"the disk was full: {limits.disk_limit >> 20} MiB each for /workspace, /tmp and /dev/shm")
    if report is not None and report.irregular:
        lines.append(f"{report.irregular} entries of ./outputs were not taken: only regular files are")
    return "".join(f"[sandbox] {line}\n" for line in lines)


def missing_import(stderr: str, installed: Collection[str], stdlib: Collection[str] | None = None) -> Missing | None:
    """The import that failed for want of a declaration, from the last traceback.

    Args:
        stderr: what the program wrote.
        installed: names of the distributions it had; declaring one of these again would not help.
        stdlib: modules of the image's Python; None for this one's.
    """
    found = MODULE_NOT_FOUND.findall(stderr)
    if not found:
        return None
    try:
        requirement = parse_requirement(f"python:{found[-1]}", stdlib=stdlib)
    except RequirementError:  # of another Python's library, or of no distribution: declaring would not help
        return None
    if requirement is None or requirement.name in {normalise(name) for name in installed}:
        return None
    return Missing(found[-1], f"python:{distribution_of(found[-1])}")
