"""Installing and starting a Docker Engine, and gVisor beside it, where there is none."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from sandbox.base import Progress
from sandbox.engine import HOW_TO_INSTALL, connect
from sandbox.errors import SandboxUnavailableError
from sandbox.locks import file_lock

START_TIMEOUT = 60.0
"""Seconds a new engine has to answer."""
PID_FILE = Path("/var/run/docker.pid")
DAEMON_CONFIG = Path("/etc/docker/daemon.json")
GVISOR = "runsc"


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
    """What `install_engine` does once it has the lock; nothing where another process was faster."""
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


def install_gvisor(progress: Progress) -> None:
    """Install Debian's runsc where missing and register it with the engine of this machine.

    Raises:
        SandboxUnavailableError: not root, not Debian or Ubuntu, or the engine does not take it.
    """
    if GVISOR in connect().info()["Runtimes"]:
        return
    if shutil.which(GVISOR) is None:
        progress("installing gVisor (runsc)")
        apt_install(GVISOR)
    progress("registering gVisor with the Docker Engine")
    try:
        config = json.loads(DAEMON_CONFIG.read_text()) if DAEMON_CONFIG.exists() else {}
        # The ptrace platform needs no virtualisation; a program has no network in any case.
        arguments = ["--platform=ptrace", "--network=none"]
        config.setdefault("runtimes", {})[GVISOR] = {"path": shutil.which(GVISOR), "runtimeArgs": arguments}
        DAEMON_CONFIG.parent.mkdir(parents=True, exist_ok=True)
        DAEMON_CONFIG.write_text(json.dumps(config, indent=2) + "\n")
        os.kill(int(PID_FILE.read_text()), signal.SIGHUP)  # runtimes are read anew, containers go on
    except (OSError, ValueError) as error:
        raise SandboxUnavailableError(
            f"gVisor could not be registered in {DAEMON_CONFIG}: {error}. Add the runtime {GVISOR} there by hand."
        ) from error
    deadline = time.monotonic() + START_TIMEOUT
    while GVISOR not in connect().info()["Runtimes"]:
        if time.monotonic() > deadline:
            raise SandboxUnavailableError(f"the Docker Engine did not take the runtime {GVISOR}; restart it.")
        time.sleep(0.2)


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
    """Where the engine's log goes when it is started without systemd."""
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
