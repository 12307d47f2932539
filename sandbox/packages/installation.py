"""One installer container after the other: resolving a request to a lock, and filling a volume with it.

Both share one budget of time and of downloads. What went wrong is said in words a user can act on.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sandbox.container import Container
from sandbox.engine import Engine
from sandbox.errors import InstallError, SandboxError
from sandbox.packages.index import InstallerConfig, redacted, without_credentials
from sandbox.packages.lock import Lock, megabytes, mismatch, objection, parse_pylock, render_pylock
from sandbox.packages.records import SetRecord
from sandbox.packages.tunnel import Passage, Tunnel
from sandbox.reaper import labels
from sandbox.seal import installer_config
from sandbox.types import KIB

LOG_LIMIT = 8 * KIB
DISK_FULL = re.compile(r"No space left on device|Disk quota exceeded|os error (28|122)")
NOTHING_RAN = "The program did not run."
PRUNE = "Make room: `python -m sandbox prune` removes installed packages, `docker system df` shows what else is there."


class Installation:
    """The work for one request. Blocking; `cancel` is for other threads."""

    def __init__(self, engine: Engine, config: InstallerConfig, instance: str, declared: Sequence[str]) -> None:
        """
        Args:
            declared: normalised names of what was asked for.
        """
        self._engine = engine
        self._config = config
        self._instance = instance
        self._declared = declared
        self._deadline: float | None = None
        """Set when the work begins."""
        self._received = 0
        self._cancelled = threading.Event()
        self._container: Container | None = None

    def cancel(self) -> None:
        """Have the work end soon, by whatever error."""
        self._cancelled.set()
        container = self._container
        if container is not None:
            container.cancel()

    def resolve(self, requirements: Sequence[str]) -> Lock:
        """
        Raises:
            InstallError: there is no such set, or it must not be installed.
        """
        passage = self._run({"command": "resolve", "requirements": list(requirements)}, volume=None)
        try:
            lock = parse_pylock(passage.result["lock"], self._engine.python)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise InstallError(f"the packages could not be resolved to wheels: {error}. {NOTHING_RAN}") from error
        return lock

    def check(self, lock: Lock) -> None:
        """
        Raises:
            InstallError: it must not be installed.
        """
        reason = objection(lock, self._config, self._declared)
        if reason is not None:
            raise InstallError(f"{reason}. {NOTHING_RAN}")

    def install(self, lock: Lock, volume: str) -> SetRecord:
        """Fill the volume.

        Raises:
            InstallError: it could not be filled, or with something else than the lock says.
        """
        job = {
            "command": "install",
            "lock": render_pylock(lock),
            "bytes_limit": self._config.unpacked_limit,
            "files_limit": self._config.files_limit,
        }
        result = self._run(job, volume).result
        try:
            record = SetRecord(volume, result["manifest"], result["bytes"], result["files"])
            difference = mismatch(lock, result["distributions"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise SandboxError("the installer sent garbage: its result is incomplete") from error
        if difference is not None:
            raise InstallError(f"the wheels do not hold what their names say: {difference}. {NOTHING_RAN}")
        return record

    def _run(self, job: dict[str, Any], volume: str | None) -> Passage:
        config = self._config
        if self._deadline is None:
            self._deadline = time.monotonic() + config.timeout
        certificates = read_certificates(config)
        container = self._container = Container.start(
            self._engine.api,
            installer_config(
                self._engine, labels(self._instance, config.timeout), config.mem_limit, config.unpacked_limit, volume
            ),
        )
        try:
            self._stop_if_cancelled()
            tunnel = Tunnel(container, config.hosts, config.proxy, config.download_limit - self._received)
            job = {
                **job,
                "index_url": config.index,
                "ca": certificates,
                "exclude_newer": config.exclude_newer,
                "timeout": config.timeout,
            }
            passage = tunnel.run(job, self._deadline)
            self._received += passage.received
            self._stop_if_cancelled()
            if passage.ending != "result":
                raise self._failure(self._cause(passage, container), passage, volume)
            if "error" in passage.result:
                raise self._failure(str(passage.result["error"]), passage, volume)
            return passage
        finally:
            container.remove()

    def _stop_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise SandboxError("installing was cancelled")

    def _cause(self, passage: Passage, container: Container) -> str:
        if passage.ending != "ended":
            return passage.ending
        _, out_of_memory = container.outcome()
        return "memory" if out_of_memory else "ended"

    def _failure(self, cause: str, passage: Passage, volume: str | None) -> InstallError:
        config = self._config
        log = redacted(f"{passage.log}{passage.result.get('message', '')}", config.index_url, config.proxy)[-LOG_LIMIT:]
        if cause == "uv" and DISK_FULL.search(log):
            cause = "disk" if volume else "scratch"
        context = Context(", ".join(self._declared), config, self._engine.python, passage, " ".join(log.split()))
        return InstallError(f"{context.explain(cause)} {NOTHING_RAN}", log)


def read_certificates(config: InstallerConfig) -> str | None:
    """PEM text of what the installer is to trust; None for uv's own.

    Raises:
        InstallError: the file cannot be read.
    """
    if config.ca_bundle is None:
        return None
    try:
        return config.ca_bundle.read_text(encoding="ascii", errors="replace")
    except OSError as error:
        raise InstallError(
            f"The CA bundle {config.ca_bundle} cannot be read: {error.strerror}. Set WORLDMODEL_CA_BUNDLE to another."
        ) from error


@dataclass(frozen=True, slots=True)
class Context:
    """What an explanation is made from."""

    names: str
    """Of what was asked for."""
    config: InstallerConfig
    python: str
    passage: Passage
    words: str
    """uv's, on one line."""

    def explain(self, cause: str) -> str:
        """What happened and what to do about it, in full sentences."""
        config, names = self.config, self.names
        sentences = {
            "timeout": f"Installing {names} took longer than {config.timeout:g} s and was stopped. "
            "Try again when the index answers faster, or declare fewer packages.",
            "quota": f"Installing {names} took more than the quota of {megabytes(config.download_limit)} of downloads.",
            "bytes": f"{names} would take more than the quota of {megabytes(config.unpacked_limit)} on disk.",
            "files": f"{names} would take more than the quota of {config.files_limit} files.",
            "memory": f"Installing {names} took more than the {megabytes(config.mem_limit)} of memory it has.",
            "content": f"{names} cannot be used: {self.words}.",
            "disk": f"The disk of the Docker Engine is full. {PRUNE}",
            "scratch": f"Resolving {names} took too much: the index does not offer metadata apart from the wheels.",
        }
        return sentences.get(cause) or self._about_index() or self._about_uv()

    def _about_index(self) -> str | None:
        index = without_credentials(self.config.index)
        if self.passage.refused:
            return (
                f"The package index {index} points to {', '.join(self.passage.refused)}, which is not among its "
                "hosts. Add it to WORLDMODEL_PIP_FILE_HOSTS if that is right."
            )
        if self.passage.unreachable:
            return (
                f"The package index {index} cannot be reached ({self.passage.unreachable[0]}). "
                "Check the network, WORLDMODEL_PIP_INDEX_URL and WORLDMODEL_PIP_PROXY, and try again."
            )
        if "peer certificate" in self.words:
            return (
                f"The certificate of the package index {index} is not trusted. "
                "Set WORLDMODEL_CA_BUNDLE to a PEM file with the authority it comes from."
            )
        if re.search(r"valid authentication credentials|\b(401 Unauthorized|403 Forbidden)\b", self.words):
            return f"The package index {index} refuses access. Check the user and password in WORLDMODEL_PIP_INDEX_URL."
        return None

    def _about_uv(self) -> str:
        names, words = self.names, self.words
        reasons = (
            (
                r"(\S+) was not found in the package registry",
                "there is no {} on the index. Check the name: it is the distribution's, not always the one imported.",
            ),
            (
                r"exclude-newer",
                f"nothing that was uploaded before {self.config.exclude_newer} fits (WORLDMODEL_PIP_EXCLUDE_NEWER).",
            ),
            (
                r"(\S+) has no (?:usable )?wheels",
                f"{{}} has no wheel for Python {self.python} on this machine, and nothing is built from source. "
                "Declare another version, or another package.",
            ),
            (r"there (?:is|are) no versions? of (\S+)", "there is no {}. Declare another version, or none."),
            (r"incompatible|unsatisfiable", "the versions asked for exclude each other. Declare wider ones, or none."),
        )
        for pattern, reason in reasons:
            found = re.search(pattern, words)
            if found:
                return f"{names} cannot be installed: {reason.format(*found.groups())}"
        return f"{names} cannot be installed; the log says why."
