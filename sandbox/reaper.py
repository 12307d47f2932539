"""Whose container is whose, and removing those that outlived their owner.

A container's open stdin is its owner's sign of life: when the owner dies, however it dies, the engine closes
it and the container ends by itself. What is left of it is removed here: containers of processes of this
machine that are no more, ended ones nobody removed, and any whose time is over.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sandbox.container import remove
from sandbox.engine import engine_errors

if TYPE_CHECKING:
    from docker import APIClient

INSTANCE_LABEL = "worldmodel.instance"
EXPIRES_LABEL = "worldmodel.expires"
OWNER_LABEL = "worldmodel.owner"
MARGIN = 60.0
"""Seconds beyond its deadline before anyone but its owner may remove a container."""


def labels(instance: str, lifetime: float) -> dict[str, str]:
    """Of a container that has to be over in `lifetime` seconds."""
    expires = str(int(time.time() + lifetime + MARGIN))
    return {INSTANCE_LABEL: instance, EXPIRES_LABEL: expires, OWNER_LABEL: f"{machine()} {process(os.getpid())}"}


def reap_stale(api: APIClient) -> int:
    """Remove containers whose time is over or whose owner is gone; returns how many. Live ones are left alone."""
    now = time.time()
    stale = [c["Id"] for c in owned(api) if expiry(c["Labels"]) < now or is_orphan(c["Labels"])]
    return reap(api, stale)


def reap_ended(api: APIClient, instance: str) -> int:
    """Remove the containers of one instance that run no more; returns how many."""
    return reap(api, [c["Id"] for c in owned(api, instance) if c["State"] in ("exited", "dead")])


def reap_instance(api: APIClient, instance: str) -> int:
    """Remove every container of one instance; returns how many."""
    return reap(api, [c["Id"] for c in owned(api, instance)])


def owned(api: APIClient, instance: str | None = None) -> list[dict[str, Any]]:
    """Containers that this package made, of one instance or of all, ended ones too, as the engine lists them.

    Raises:
        SandboxUnavailableError: no engine answers.
    """
    label = INSTANCE_LABEL if instance is None else f"{INSTANCE_LABEL}={instance}"
    with engine_errors():
        containers: list[dict[str, Any]] = api.containers(all=True, filters={"label": label})
    return containers


def expiry(container_labels: dict[str, str]) -> float:
    """Seconds since the epoch; a container without a readable one has expired."""
    try:
        return float(container_labels[EXPIRES_LABEL])
    except (KeyError, ValueError):
        return 0.0


def is_orphan(container_labels: dict[str, str]) -> bool:
    """Whether its owner was a process of this machine that is no more. Of other machines' nothing is known."""
    where, _, who = container_labels.get(OWNER_LABEL, "").rpartition(" ")
    return where == machine() and who != process(who.partition("@")[0])


def machine() -> str:
    """Names this boot of this machine and the process numbers that count here; empty where there is no /proc."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        return f"{boot} {os.readlink('/proc/self/ns/pid')}"
    except OSError:
        return ""


def process(pid: int | str) -> str:
    """Names a living process: its number, and when it started, since numbers come again. Empty when it is dead."""
    try:
        fields = Path(f"/proc/{int(pid)}/stat").read_text().rpartition(") ")[2].split()
    except (OSError, ValueError):
        return ""
    return "" if fields[0] in "ZX" else f"{pid}@{fields[19]}"


def reap(api: APIClient, ids: list[str]) -> int:
    """Kill and remove these containers; returns how many they are. Those that are gone already are fine.

    Raises:
        SandboxError: the engine does not answer, or failed.
    """
    with engine_errors():
        for container_id in ids:
            remove(api, container_id)
    return len(ids)
