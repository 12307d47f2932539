"""What every container is created with: everything that bounds it is here.

A program's container has no network but its own loopback, a read-only root, and as places to write only
tmpfs of bounded size. Its first process, the supervisor, starts as root with the four capabilities it
needs to become someone else and to run the program as yet another; the program has none, and no way to
gain any. An installer's container has no network either: it reaches its index through its standard
streams (see `tunnel.py`).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sandbox.engine import Engine
from sandbox.types import KIB, MIB, Limits

INSTALLER_USER = 10001
PROGRAM_USERS = range(20000, 21000)
"""Each container has another: what the kernel counts per user, programs that run at the same time do not share."""
PROGRAM_GROUP = 10001
SUPERVISOR_CAPABILITIES = ["KILL", "SETGID", "SETPCAP", "SETUID"]
FIXED_ENV = {"TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
"""Same program, same result; `Program.env` may change these and no others."""
SECCOMP = Path(__file__).parent / "image" / "seccomp.json"
OPEN_FILES, INSTALLER_OPEN_FILES = 256, 4096
SMALL_BUFFERS = {"net.ipv4.tcp_rmem": "4096 16384 16384", "net.ipv4.tcp_wmem": "4096 16384 16384"}
"""Of the loopback's sockets, which cgroup v1 does not charge to a container's memory."""
MASKED = [
    *("/proc/" + name for name in (
        "acpi", "asound", "bus", "cmdline", "config.gz", "interrupts", "kcore", "keys", "latency_stats", "sched_debug",
        "scsi", "timer_list", "timer_stats",
    )),
    "/sys/devices/virtual/dmi", "/sys/devices/virtual/powercap", "/sys/firmware",
]  # fmt: skip
"""What tells of the host: the engine's own list and some more."""
SMALL_TMPFS = f"size={4 * KIB},nr_inodes=1,nosuid,nodev,noexec"


def program_config(
    engine: Engine,
    limits: Limits,
    labels: Mapping[str, str],
    env: Mapping[str, str],
    user: int,
    volume: str | None = None,
    arguments: tuple[str, ...] = (),
) -> dict[str, Any]:
    """What `APIClient.create_container` takes for one program's container.

    Args:
        env: what of `FIXED_ENV` is to be otherwise.
        user: of `PROGRAM_USERS`.
        volume: mounted read-only at /env.
        arguments: of the runner, about the volume.
    """
    threads = str(math.ceil(limits.cpus))
    tmpfs = f"size={limits.disk_limit},nr_inodes={limits.inodes_limit},nosuid,nodev,noexec"
    config = sealed(
        engine,
        labels,
        mem_limit=limits.mem_limit,
        pids_limit=limits.pids_limit,
        # A page more than a tmpfs holds: a full disk says so, and a sparse file ends there too.
        file_size=limits.disk_limit + 4 * KIB,
        open_files=OPEN_FILES,
        tmpfs={
            "/workspace": f"{tmpfs},mode=0700,uid={user},gid={PROGRAM_GROUP}",
            "/tmp": f"{tmpfs},mode=1777",  # noqa: S108
            "/dev/shm": f"{tmpfs},mode=1777",  # noqa: S108
        },
        bind=volume and f"{volume}:/env:ro",
    )
    config["host_config"].update(CapAdd=SUPERVISOR_CAPABILITIES, NanoCpus=int(limits.cpus * 1e9), Sysctls=SMALL_BUFFERS)
    return {
        **config,
        "user": "0:0",
        "command": ["python3", "-s", "-S", "-u", "/opt/runner.pyc", str(user), *arguments],
        "environment": {
            **FIXED_ENV,
            **env,
            "HOME": "/tmp",  # noqa: S108
            "USER": "program",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONNOUSERSITE": "1",
            "PYTHONUNBUFFERED": "1",
            "MPLBACKEND": "Agg",
            "MPLCONFIGDIR": "/tmp",  # noqa: S108
            "OMP_NUM_THREADS": threads,
            "OPENBLAS_NUM_THREADS": threads,
            "MKL_NUM_THREADS": threads,
        },
    }


def installer_config(
    engine: Engine, labels: Mapping[str, str], mem_limit: int, disk_limit: int, volume: str | None = None
) -> dict[str, Any]:
    """What `APIClient.create_container` takes for an installer: uv, and the packages it unpacks, but runs nothing of.

    Args:
        mem_limit: bytes of memory.
        disk_limit: bytes of its largest file.
        volume: mounted at /env for it to fill; None where it only resolves.
    """
    config = sealed(
        engine,
        labels,
        mem_limit=mem_limit,
        pids_limit=128,
        file_size=disk_limit,
        open_files=INSTALLER_OPEN_FILES,
        tmpfs={"/tmp": f"size={256 * MIB},nr_inodes={16 * KIB},nosuid,nodev,noexec,mode=1777"},  # noqa: S108
        bind=volume and f"{volume}:/env:rw",
    )
    return {
        **config,
        "user": f"{INSTALLER_USER}:{INSTALLER_USER}",
        "command": ["python3", "-E", "-s", "-S", "-u", "/opt/installer.pyc"],
        "environment": {"HOME": "/tmp", "LANG": "C.UTF-8"},  # noqa: S108
    }


def sealed(
    engine: Engine,
    labels: Mapping[str, str],
    *,
    mem_limit: int,
    pids_limit: int,
    file_size: int,
    open_files: int,
    tmpfs: Mapping[str, str],
    bind: str | None,
) -> dict[str, Any]:
    """What every container of ours is created with; who it is and what it runs is for the caller to add."""
    host_config: dict[str, Any] = engine.api.create_host_config(
        runtime=engine.runtime,
        network_mode="none",
        ipc_mode="none",
        read_only=True,
        cap_drop=["ALL"],
        security_opt=["no-new-privileges", f"seccomp={seccomp_profile()}"],
        log_config={"type": "none"},
        mem_limit=mem_limit,
        memswap_limit=mem_limit,
        pids_limit=host_pids(engine, pids_limit),
        ulimits=[
            # A limit of 0 does not keep the kernel from piping a core dump to a program of the host, 1 does.
            {"Name": "core", "Soft": 1, "Hard": 1},
            {"Name": "nofile", "Soft": open_files, "Hard": open_files},
            {"Name": "fsize", "Soft": file_size, "Hard": file_size},
        ],
    )
    # Message queues and pseudo-terminals are counted for the whole host.
    nothing = dict.fromkeys(("/dev/mqueue", "/dev/pts"), f"{SMALL_TMPFS},ro")
    host_config.update(MaskedPaths=MASKED, Tmpfs={**tmpfs, **nothing}, Binds=[bind] if bind else [])
    return {
        "image": engine.image_id,
        "hostname": "sandbox",
        "network_disabled": True,
        "stdin_open": True,
        "labels": dict(labels),
        "host_config": host_config,
    }


@functools.cache
def seccomp_profile() -> str:
    """The list of system calls that containers may make, as JSON; read once."""
    return SECCOMP.read_text(encoding="utf-8")


def host_pids(engine: Engine, pids_limit: int) -> int:
    """gVisor spends several of the host's threads on each process of its guest, and some on itself (measured)."""
    return 48 + 6 * pids_limit if engine.is_gvisor else pids_limit
