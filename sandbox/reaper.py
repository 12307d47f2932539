"""Whose container is whose, and removing those that outlived their owner."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sandbox.container import remove
from sandbox.engine import engine_errors

if TYPE_CHECKING:
    from docker import APIClient

INSTANCE_LABEL = "worldmodel.instance"
EXPIRES_LABEL = "worldmodel.expires"
MARGIN = 60.0
"""Seconds beyond its deadline before anyone but its owner may remove a container."""


def labels(instance: str, timeout: float) -> dict[str, str]:
    """Of a container that has to be over in `timeout` seconds."""
    return {INSTANCE_LABEL: instance, EXPIRES_LABEL: str(int(time.time() + timeout + MARGIN))}


def reap_expired(api: APIClient) -> int:
    """Remove containers of any instance whose time is over; returns how many. Live ones are left alone."""
    now = time.time()
    return reap(api, [c["Id"] for c in owned(api) if expiry(c["Labels"]) < now])


def reap_instance(api: APIClient, instance: str) -> int:
    """Remove every container of one instance; returns how many."""
    return reap(api, [c["Id"] for c in owned(api, instance)])


def owned(api: APIClient, instance: str | None = None) -> list[dict[str, dict[str, str]]]:
    label = INSTANCE_LABEL if instance is None else f"{INSTANCE_LABEL}={instance}"
    with engine_errors():
        containers: list[dict[str, dict[str, str]]] = api.containers(all=True, filters={"label": label})
    return containers


def expiry(container_labels: dict[str, str]) -> float:
    """Seconds since the epoch; a container without a readable one has expired."""
    try:
        return float(container_labels[EXPIRES_LABEL])
    except (KeyError, ValueError):
        return 0.0


def reap(api: APIClient, ids: list[object]) -> int:
    with engine_errors():
        for container_id in ids:
            remove(api, str(container_id))
    return len(ids)
