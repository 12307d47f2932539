"""Finding a Docker Engine, and what of it every container is made from."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sandbox.errors import SandboxError, SandboxUnavailableError
from sandbox.types import is_gvisor

if TYPE_CHECKING:
    from docker import APIClient

HOW_TO_INSTALL = (
    "Install one with `apt-get install -y docker.io`, or, as root on Debian or Ubuntu, "
    "`python -m sandbox setup --install-engine`. DOCKER_HOST selects another engine."
)
CONNECT_TIMEOUT = 4.0
"""Seconds an engine has to say that it is there."""
PYTHON_LABEL, STDLIB_LABEL = "worldmodel.python", "worldmodel.stdlib"
"""Of the image: its Python's version, and the modules of its standard library, comma-separated."""
FIXED_RUNC = ((1, 2, 8), (1, 3, 3), (1, 4, 0))
"""First releases of each line with the fixes for CVE-2025-31133, CVE-2025-52565 and CVE-2025-52881."""


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine that answers, our image on it, and the runtime to be used: what every container is made from."""

    api: APIClient
    image_id: str
    runtime: str
    python: str
    """Version of the image's Python, such as `3.11.2`."""
    stdlib: frozenset[str]
    """Top-level modules of its standard library."""
    memory: int = 0
    """Bytes the engine's machine has."""

    @property
    def is_gvisor(self) -> bool:
        """Whether the runtime to be used is gVisor."""
        return is_gvisor(self.runtime)


def connect(timeout: float = 30.0) -> APIClient:
    """A client of the engine that DOCKER_HOST names, or the local one; `timeout` in seconds per request.

    Raises:
        SandboxUnavailableError: no engine answers; the text says how to get one.
    """
    import docker

    with engine_errors():
        client = docker.from_env(timeout=CONNECT_TIMEOUT)
        api: APIClient = client.api
        api.ping()
        api.timeout = timeout
    return api


def open_engine(image: str, runtime: str | None = None) -> Engine:
    """Connect, and find the image and the runtime.

    Args:
        image: name of the sandbox image.
        runtime: one that the engine has registered; None for the engine's default. There is no falling back.

    Raises:
        SandboxUnavailableError: no engine answers, or it has no such image or runtime.
    """
    api = connect()
    with engine_errors():
        info = api.info()
        found = api.inspect_image(image)
    runtimes = sorted(info["Runtimes"])
    if runtime is not None and runtime not in runtimes:
        raise SandboxUnavailableError(
            f"the engine has no runtime {runtime!r}, only {', '.join(runtimes)}. Register it in the engine's "
            "daemon.json (gVisor: `python -m sandbox setup --install-gvisor`), or ask for another."
        )
    facts = found["Config"]["Labels"] or {}
    return Engine(
        api=api,
        image_id=found["Id"],
        runtime=runtime or info["DefaultRuntime"],
        python=facts.get(PYTHON_LABEL, ""),
        stdlib=frozenset(facts.get(STDLIB_LABEL, "").split(",")),
        memory=int(info["MemTotal"]),
    )


def ping(engine: Engine) -> None:
    """Ask for a sign of life.

    Raises:
        SandboxUnavailableError: none came.
    """
    with engine_errors():
        engine.api.ping()


def warnings_about(engine: Engine) -> list[str]:
    """What a user should know of this engine: that its runc has known ways out."""
    with engine_errors():
        version: dict[str, Any] = engine.api.version()
    runc = next((part["Version"] for part in version.get("Components") or () if part["Name"] == "runc"), "")
    numbers = tuple(map(int, re.findall(r"\d+", runc)[:3]))
    fixed = (
        any(numbers >= first for first in FIXED_RUNC if numbers[:2] == first[:2]) or numbers[:2] > FIXED_RUNC[-1][:2]
    )
    if engine.is_gvisor or not numbers or fixed:
        return []
    return [
        f"the engine's runc {runc} is older than the fixes for CVE-2025-31133, CVE-2025-52565 and CVE-2025-52881, "
        "by which a container's image or settings can reach the host. Update it to 1.2.8, 1.3.3, 1.4.0 or newer."
    ]


@contextlib.contextmanager
def engine_errors() -> Iterator[None]:
    """Turn what the docker SDK raises into this package's errors."""
    from docker.errors import DockerException, ImageNotFound
    from requests.exceptions import RequestException, Timeout

    try:
        yield
    except ImageNotFound as error:
        raise SandboxUnavailableError(
            f"the sandbox image is missing: {error.explanation}. Make it with `python -m sandbox setup`."
        ) from error
    except (DockerException, RequestException, ConnectionError) as error:
        host = os.environ.get("DOCKER_HOST", "/var/run/docker.sock")
        if is_refusal(error):
            raise SandboxError(f"the Docker Engine at {host} refused: {error}") from error
        if "Permission denied" in str(error):
            raise SandboxUnavailableError(
                f"this user may not talk to the Docker Engine at {host}. Type `sudo usermod -aG docker $USER` "
                "and log in again."
            ) from error
        if isinstance(error, Timeout) or "timed out" in str(error):
            raise SandboxUnavailableError(
                f"the Docker Engine at {host} does not answer in time: frozen, or overloaded? See `docker version`."
            ) from error
        raise SandboxUnavailableError(f"no Docker Engine answers at {host}: {error}. {HOW_TO_INSTALL}") from error


def is_refusal(error: Exception) -> bool:
    """Whether an engine did answer, with an error."""
    from docker.errors import APIError

    return isinstance(error, APIError)
