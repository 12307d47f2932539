"""Whether the limits bite, tried on the engine and runtime at hand: at the server's start, and by `doctor`.

The programs are ours, so what they say of themselves counts. They run under smaller limits than the usual,
which tells as much and takes less.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import anyio

from sandbox.base import Sandbox
from sandbox.errors import SandboxError, SandboxUnavailableError
from sandbox.types import KIB, MIB, ExecResult, Limits, Program

SMALL = Limits(
    timeout=20.0, mem_limit=128 * MIB, cpus=0.5, pids_limit=32, disk_limit=8 * MIB, inodes_limit=512, output_limit=KIB
)

CONFINEMENT = """
import json, os, socket, time
def status():
    return dict(line.strip().partition(":\\t")[::2] for line in open("/proc/self/status"))
def filled(path):
    written, piece = 0, bytes(1 << 20)
    with open(path, "wb", buffering=0) as file:
        try:
            while written < 1 << 26: written += file.write(piece)
        except OSError: pass
    os.unlink(path)
    return written
def can_write(path):
    try: open(path, "w").close()
    except OSError: return False
    return True
own = status()
begin = time.monotonic()
while time.monotonic() - begin < 0.4: pass
{
    "interfaces": [name for _, name in socket.if_nameindex()],
    "user": os.getuid(),
    "capabilities": [own[key] for key in ("CapPrm", "CapEff", "CapBnd", "CapInh")],
    "no_new_privileges": own.get("NoNewPrivs"),
    "seccomp": own.get("Seccomp"),
    "root_writable": any(map(can_write, ("/x", "/etc/x", "/opt/x", "/env/x", "/dev/x"))),
    "disk": max(map(filled, ("/tmp/x", "/workspace/x", "/dev/shm/x"))),
    "inodes": max(os.statvfs(path).f_files for path in ("/tmp", "/workspace", "/dev/shm")),
    "processor": time.process_time(),
    "wall": time.monotonic() - begin,
}
"""


def confined(result: ExecResult) -> bool:
    """Whether `CONFINEMENT` found itself bounded in all it looks at; of gVisor, in what can be told there."""
    facts: dict[str, Any] = result.value if isinstance(result.value, dict) else {}
    gvisor = result.environment.is_gvisor
    return (
        result.status == "ok"
        and bool(facts)
        and facts["interfaces"] == ["lo"]
        and facts["user"] != 0
        and not any(int(bits, 16) for bits in facts["capabilities"])
        and (gvisor or (facts["no_new_privileges"], facts["seccomp"]) == ("1", "2"))
        and not facts["root_writable"]
        and facts["disk"] <= SMALL.disk_limit
        and (gvisor or 0 < facts["inodes"] <= SMALL.inodes_limit)
        # A tenth of a second can be had in advance; gVisor's clock also counts what is waited for.
        and (gvisor or facts["processor"] <= SMALL.cpus * facts["wall"] + 0.2)
    )


@dataclass(frozen=True, slots=True)
class Check:
    """A program that tries a limit, and how its result tells that the limit bites."""

    name: str
    code: str
    limits: Limits
    passed: Callable[[ExecResult], bool]


CHECKS = (
    Check("network, privileges, disk and processor are bounded", CONFINEMENT, SMALL, confined),
    Check(
        "the memory limit bites",
        f"b'x' * {2 * SMALL.mem_limit}",
        SMALL,
        lambda result: result.status == "out_of_memory",
    ),
    Check(
        "the process limit bites",
        f"import os, time\nfor _ in range({8 * SMALL.pids_limit}):\n    if os.fork() == 0: time.sleep(9)",
        replace(SMALL, mem_limit=512 * MIB),  # enough for what gVisor spends on as many processes
        lambda result: result.status == "limit",
    ),
    Check(
        "the time limit bites",
        "while True: pass",
        replace(SMALL, timeout=0.3),
        lambda result: result.status == "timeout",
    ),
)


async def check_limits(sandbox: Sandbox) -> dict[str, str]:
    """Name of each check to what is wrong: nothing, or what its program did instead. All run at once.

    Raises:
        SandboxUnavailableError: no engine or image.
    """
    found = {check.name: "" for check in CHECKS}
    broken: list[SandboxError] = []

    async def run(check: Check) -> None:
        try:
            result = await sandbox.execute(Program(check.code), check.limits)
        except SandboxError as error:
            broken.append(error)
            return
        if not check.passed(result):
            found[check.name] = f"{result.status}, {result.value} {result.stderr[-300:]}"

    async with anyio.create_task_group() as group:
        for check in CHECKS:
            group.start_soon(run, check)
    if broken:
        raise broken[0]
    return found


async def require_limits(sandbox: Sandbox) -> None:
    """Refuse a sandbox whose limits do not bite.

    Raises:
        SandboxUnavailableError: names the checks that failed; no program may be run.
    """
    failed = [f"{name}: {wrong}" for name, wrong in (await check_limits(sandbox)).items() if wrong]
    if failed:
        raise SandboxUnavailableError(
            "this engine does not hold programs to their limits, so none is run. Failed: "
            + "; ".join(failed)
            + ". `python -m sandbox doctor` shows them; another runtime or engine may do better."
        )
