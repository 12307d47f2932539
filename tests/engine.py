"""What the engine has of one process, for tests that look whether anything is left."""

from __future__ import annotations

import docker

from sandbox.reaper import OWNER_LABEL


def containers(owner: str) -> int:
    """How many containers of a process, as `sandbox.reaper.process` names it, the engine has, running or not."""
    client = docker.from_env()
    try:
        found = client.containers.list(all=True, ignore_removed=True, filters={"label": OWNER_LABEL})
        return sum(container.labels[OWNER_LABEL].endswith(f" {owner}") for container in found)
    finally:
        client.close()
