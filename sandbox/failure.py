"""From what was observed to what is reported. Pure functions."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection

from sandbox.container import Ended
from sandbox.requirements import distribution_of, normalise
from sandbox.runner import MAX_ARTIFACTS
from sandbox.streams import Report
from sandbox.types import Limits, Missing, Status

MODULE_NOT_FOUND = re.compile(r"^ModuleNotFoundError: No module named '([A-Za-z_][\w.]*)'", re.MULTILINE | re.ASCII)


def decide(ended: Ended, report: Report | None) -> tuple[Status, int | None]:
    """Status and exit code. The program's own word counts for nothing here.

    Without a report a run is never `ok`: whoever made the runner end was the program.
    """
    if ended.ending == "cancelled":
        return "cancelled", None
    if ended.ending == "timeout":
        return "timeout", None
    if ended.ending == "flood":
        return "limit", None
    if report is None:
        return ("out_of_memory" if ended.oom_killed else "error"), ended.exit_code or 1
    if report.oom_kills:
        return "out_of_memory", report.exit_code
    if report.oversized or (report.exit_code and (report.disk_full or report.refused_forks)):
        return "limit", report.exit_code
    return ("error" if report.exit_code else "ok"), report.exit_code


def explain(status: Status, ended: Ended, report: Report | None, limits: Limits) -> str:
    """A line for the end of stderr that says what stopped the program, or was left out; often empty."""
    lines = []
    if status == "timeout":
        lines.append(f"stopped: it ran longer than {limits.timeout:g} s")
    if status == "out_of_memory":
        lines.append(f"it used more than {limits.mem_limit >> 20} MiB of memory")
    if ended.ending == "flood":
        lines.append("stopped: it wrote far more output than is kept")
    if status == "limit" and report is not None:
        if report.oversized:
            lines.append(
                f"{report.oversized} files of ./outputs were not taken: "
                f"{limits.artifact_limit >> 20} MiB and {MAX_ARTIFACTS} files together are"
            )
        if report.refused_forks:
            lines.append(f"it asked for more than {limits.pids_limit} processes and threads")
        if report.disk_full:
            lines.append(f"the disk was full: {limits.disk_limit >> 20} MiB each for /workspace and /tmp")
    if report is not None and report.irregular:
        lines.append(f"{report.irregular} entries of ./outputs were not taken: only regular files are")
    return "".join(f"[sandbox] {line}\n" for line in lines)


def missing_import(stderr: str, installed: Collection[str]) -> Missing | None:
    """The import that failed for want of a declaration, from the last traceback.

    Args:
        stderr: what the program wrote.
        installed: names of the distributions it had; declaring one of these again would not help.
    """
    found = MODULE_NOT_FOUND.findall(stderr)
    if not found:
        return None
    root = found[-1].partition(".")[0]
    distribution = distribution_of(root)
    if root in sys.stdlib_module_names or normalise(distribution) in {normalise(name) for name in installed}:
        return None
    return Missing(found[-1], f"python:{distribution}")
