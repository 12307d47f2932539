"""What the engine has of one process, and waiting for it: for tests that look whether anything is left."""

from __future__ import annotations

from collections.abc import Callable

import anyio
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


async def until(condition: Callable[[], object], *, within: float = 60) -> None:
    """Wait at most `within` seconds for something outside this process, which has no other way to tell."""
    with anyio.fail_after(within):
        while not condition():
            await anyio.sleep(0.05)
