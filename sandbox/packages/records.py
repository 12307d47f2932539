"""What a home knows of the sets it has: which lock a request came to, and which volume holds a lock's files.

A record is written whole, by atomic rename; one that cannot be read is as good as none.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import re
import secrets
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sandbox.errors import InstallError
from sandbox.packages.lock import Lock, LockedPackage, as_lock

SHA256 = re.compile(r"[0-9a-f]{64}")
VOLUME_PREFIX = "worldmodel-env-"
VOLUME = re.compile(VOLUME_PREFIX + r"([0-9a-f]{32})-[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class SetRecord:
    """A set that is complete."""

    volume: str
    manifest: str
    """sha256 of /env/manifest, in hex."""
    bytes: int
    files: int

    def __post_init__(self) -> None:
        """
        Raises:
            ValueError: it is none of ours.
        """
        if not (VOLUME.fullmatch(self.volume) and SHA256.fullmatch(self.manifest)):
            raise ValueError("no record of a set")
        if self.bytes < 0 or self.files < 0:
            raise ValueError("no record of a set")


class Records:
    """Below `home`/environments: `requests/<hash>.json`, `sets/<key>.json`, and `locks/`."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "environments"
        self.home_key = hashlib.sha256(f"{platform.node()}\n{home.resolve()}".encode()).hexdigest()[:16]
        """Names this home among all that share an engine."""

    def set_key(self, image_id: str, lock: Lock) -> str:
        """Names a set on the engine."""
        return digest(image_id, self.home_key, *(f"{item.name}=={item.version} {item.sha256}" for item in lock))

    def lock_path(self, name: str) -> Path:
        """The file to lock while a request is resolved or a set installed; `name` is the request's or the set's."""
        return self.folder / "locks" / name

    def request_path(self, request: str) -> Path:
        """The record of the lock that a request came to."""
        return self.folder / "requests" / f"{request}.json"

    def set_path(self, key: str) -> Path:
        """The record of a set, by its key."""
        return self.folder / "sets" / f"{key}.json"

    def read_lock(self, request: str) -> Lock | None:
        """The lock that a request came to; None where there is no record that can be read."""
        content = read(self.request_path(request))
        try:
            return as_lock([LockedPackage(**package) for package in content["lock"]]) or None
        except (ValueError, KeyError, TypeError):
            return None

    def write_lock(self, request: str, requirements: Sequence[str], lock: Lock) -> None:
        """Record that a request came to `lock`.

        Raises:
            InstallError: the disk is full, or the folder cannot be written to.
        """
        packages = [asdict(package) for package in lock]
        write(self.request_path(request), {"requirements": list(requirements), "lock": packages})

    def read_set(self, key: str) -> SetRecord | None:
        """The set with that key; None where there is no record that can be read."""
        try:
            return SetRecord(**read(self.set_path(key)))
        except (ValueError, TypeError):
            return None

    def write_set(self, key: str, record: SetRecord) -> None:
        """Record that a set is complete: from now on programs get it.

        Raises:
            InstallError: the disk is full, or the folder cannot be written to.
        """
        write(self.set_path(key), asdict(record))

    def forget_set(self, key: str) -> None:
        """Drop its record, if there is one; its volume stays."""
        self.set_path(key).unlink(missing_ok=True)

    def touch_set(self, key: str) -> bool:
        """Note that it was used now; False when it is gone."""
        try:
            os.utime(self.set_path(key))
        except OSError:
            return False
        return True

    def sets(self) -> list[tuple[str, SetRecord]]:
        """All of them, the one that was not used for longest first."""
        found: list[tuple[float, str, SetRecord]] = []
        for path in self.folder.glob("sets/*.json"):
            record = self.read_set(path.stem)
            with contextlib.suppress(OSError):
                if record is not None:
                    found.append((path.stat().st_mtime, path.stem, record))
        return [(key, record) for _, key, record in sorted(found, key=lambda item: item[:2])]

    def forget_everything_unneeded(self) -> None:
        """Drop requests, and records that cannot be read."""
        for path in [*self.folder.glob("requests/*.json"), *self._leftovers()]:
            path.unlink(missing_ok=True)
        for path in self.folder.glob("sets/*.json"):
            if self.read_set(path.stem) is None:
                path.unlink(missing_ok=True)

    def _leftovers(self) -> Iterator[Path]:
        """Of writers that died."""
        return self.folder.glob("*/.record-*")


def name_volume(key: str) -> str:
    """A new name: a set is built beside a damaged one, never in its place."""
    return f"{VOLUME_PREFIX}{key}-{secrets.token_hex(4)}"


def key_of(volume: str) -> str:
    """The key of the set that a volume was made for; empty when the name is none of `name_volume`'s."""
    found = VOLUME.fullmatch(volume)
    return found[1] if found else ""


def digest(*parts: str) -> str:
    """32 hex digits that name these parts together, in this order."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def read(path: Path) -> Any:
    """The JSON value in the file; an empty object where none can be read."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def write(path: Path, content: dict[str, Any]) -> None:
    """
    Raises:
        InstallError: the disk is full, or the folder cannot be written to.
    """
    scratch: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".record-")
        scratch = Path(name)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if scratch is not None:
            scratch.unlink(missing_ok=True)
        raise InstallError(
            f"{path.parent} cannot be written to: {error.strerror}. Make room or have WORLDMODEL_HOME name another "
            "folder, and try again."
        ) from error


def sync_folder(folder: Path) -> None:
    """Have a rename in the folder outlast a crash of the machine.

    Raises:
        OSError: it cannot be opened or synced.
    """
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
