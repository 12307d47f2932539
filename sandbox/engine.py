"""Finding a Docker Engine, and installing one where there is none."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sandbox.base import Progress
from sandbox.errors import SandboxError, SandboxUnavailableError
from sandbox.locks import file_lock

if TYPE_CHECKING:
    from docker import APIClient

HOW_TO_INSTALL = (
    "Install one with `apt-get install -y docker.io`, or, as root on Debian or Ubuntu, "
    "`python -m sandbox setup --install-engine`. DOCKER_HOST selects another engine."
)
START_TIMEOUT = 60.0
"""Seconds a new engine has to answer."""
PID_FILE = Path("/var/run/docker.pid")


def connect(timeout: float = 60.0) -> APIClient:
    """A client of the engine that DOCKER_HOST names, or the local one; `timeout` in seconds per request.

    Raises:
        SandboxUnavailableError: no engine answers; the text says how to get one.
    """
    import docker

    with engine_errors():
        client = docker.from_env(timeout=timeout)
        client.ping()
    api: APIClient = client.api
    return api


@contextlib.contextmanager
def engine_errors() -> Iterator[None]:
    """Turn what the docker SDK raises into this package's errors."""
    from docker.errors import DockerException, ImageNotFound
    from requests.exceptions import RequestException

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
        raise SandboxUnavailableError(f"no Docker Engine answers at {host}: {error}. {HOW_TO_INSTALL}") from error


def is_refusal(error: Exception) -> bool:
    """Whether an engine did answer, with an error."""
    from docker.errors import APIError

    return isinstance(error, APIError)


def install_engine(home: Path, progress: Progress) -> None:
    """Install Debian's docker.io where missing and start it where it does not answer.

    Args:
        home: where the engine's log goes when it is started without systemd.
        progress: called with a few words before each step.

    Raises:
        SandboxUnavailableError: not root, not Debian or Ubuntu, or the engine does not come up.
    """
    try:
        connect()
        return
    except SandboxUnavailableError:
        if "DOCKER_HOST" in os.environ:
            raise  # an engine here would not be the one that was asked for
    if os.geteuid() != 0:
        raise SandboxUnavailableError(f"installing an engine needs root. {HOW_TO_INSTALL}")
    with file_lock(home / "engine.lock"):
        install_and_start(home, progress)


def install_and_start(home: Path, progress: Progress) -> None:
    with contextlib.suppress(SandboxUnavailableError):
        connect()
        return  # another process was faster
    if shutil.which("dockerd") is None:
        progress("installing the Docker Engine (docker.io)")
        apt_install("docker.io")
    progress("starting the Docker Engine")
    if Path("/run/systemd/system").is_dir():
        subprocess.run(["systemctl", "enable", "--now", "docker"], check=False)  # noqa: S607
        wait_for_engine("journalctl -u docker", lambda: None)
        return
    daemon = start_daemon(home)

    def revive() -> None:
        nonlocal daemon
        if daemon.poll() is not None:  # it met the remains of one that was just dying
            daemon = start_daemon(home)

    wait_for_engine(str(daemon_log(home)), revive)


def apt_install(package: str) -> None:
    """Install one Debian package.

    Raises:
        SandboxUnavailableError: there is no apt-get here, no root, or it failed.
    """
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise SandboxUnavailableError(f"`{package}` can be installed only as root on Debian or Ubuntu")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-y"]
    for command in ([*apt, "update"], [*apt, "install", package]):
        done = subprocess.run(command, env=environment, capture_output=True, text=True)  # noqa: S603
        if done.returncode:
            raise SandboxUnavailableError(f"`{' '.join(command)}` failed:\n{done.stderr[-2000:]}")


def daemon_log(home: Path) -> Path:
    return home / "dockerd.log"


def start_daemon(home: Path) -> subprocess.Popen[bytes]:
    """Start `dockerd` in a session of its own."""
    if PID_FILE.exists() and not is_running_engine(PID_FILE.read_text().strip()):
        PID_FILE.unlink()  # left by a hard stop; the engine would refuse to start
    home.mkdir(parents=True, exist_ok=True)
    with daemon_log(home).open("ab") as file:
        return subprocess.Popen(
            ["dockerd"],  # noqa: S607
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
        )


def is_running_engine(pid: str) -> bool:
    """Whether `pid` is a living engine: the number may be another's by now, and a dead one keeps it until reaped."""
    process = Path("/proc", pid or "none")
    try:
        return process.joinpath("comm").read_text() == "dockerd\n" and process.joinpath("cmdline").read_bytes() != b""
    except OSError:
        return False


def wait_for_engine(log: str, revive: Callable[[], None]) -> None:
    """Until it answers; `revive` is called about once a second meanwhile."""
    deadline = time.monotonic() + START_TIMEOUT
    while True:
        try:
            connect()
            return
        except SandboxUnavailableError as error:
            if time.monotonic() > deadline:
                raise SandboxUnavailableError(
                    f"the Docker Engine did not come up within {START_TIMEOUT:.0f} s; see {log}"
                ) from error
        time.sleep(1)
        revive()
