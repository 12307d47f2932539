"""Sets of packages, each installed once into a volume that programs get read-only at /env.

A request (requirements, index, date) comes to a lock, which names one wheel of each distribution; a lock
comes to a set, which is a volume with these wheels unpacked and a manifest of its files. Requests with the
same lock share the set. A set counts from the moment its record is written on the host, by atomic rename;
a volume that no record names is half-made, is never given to a program, and is removed when found.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread

from sandbox.base import Progress
from sandbox.container import in_thread
from sandbox.engine import Engine, engine_errors
from sandbox.errors import InstallError, SandboxError
from sandbox.locks import async_file_lock
from sandbox.packages.index import InstallerConfig as InstallerConfig
from sandbox.packages.installation import NOTHING_RAN, PRUNE, Installation
from sandbox.packages.lock import Lock, summary
from sandbox.packages.records import VOLUME_PREFIX, Records, SetRecord, digest, key_of, name_volume
from sandbox.packages.requirements import Requirement
from sandbox.types import Environment

if TYPE_CHECKING:
    from docker import APIClient

ENVIRONMENT_LABEL = "worldmodel.environment"
"""Of a volume: the key of its set."""
HOME_LABEL = "worldmodel.home"
CREATED_LABEL = "worldmodel.created"
ORPHAN_AGE = 900.0
"""Seconds after which a volume without a record is no longer one that is just being filled."""
AT_ONCE = 4
"""Sets that are installed at once; programs whose packages are there do not wait for them."""
TOUCH_INTERVAL = 60.0
"""Seconds between notes that a set is in use."""
KNOWN = 1000
"""Requests that a process remembers the sets of, some KiB each; for others it reads its records again."""


@dataclass(frozen=True, slots=True)
class PackageSet:
    """An installed set."""

    environment: Environment
    """Its requirements are the declared ones, in canonical form; installed is all that is there, sorted."""
    volume: str
    manifest: str
    """sha256 of /env/manifest, in hex; the files are checked against that before a program starts."""


@dataclass(slots=True)
class Known:
    """A set this process has met, so that asking for it again costs nothing."""

    key: str
    packages: PackageSet
    touched: float
    """When its use was last noted, of the monotonic clock."""


class Environments:
    """The sets that one image has on one engine."""

    def __init__(self, engine: Engine, home: Path, config: InstallerConfig, instance: str) -> None:
        """
        Args:
            home: folder for records and locks; may be shared by processes.
            instance: label of the containers.
        """
        self._engine = engine
        self._config = config
        self._instance = instance
        self._records = Records(home)
        self._known: dict[tuple[str, ...], Known] = {}
        self._turns = anyio.CapacityLimiter(AT_ONCE)
        self._discarded: set[str] = set()
        """Volumes to be removed that were in use."""

    async def ensure(self, requirements: Sequence[Requirement], progress: Progress) -> PackageSet | None:
        """The set with these requirements, installed first if need be; None when there is nothing to install.

        Whether a set that was met before is still there and whole is for the caller to find; see `discard`.

        Raises:
            RequirementError: a package is not to be taken.
            InstallError: they could not be provided; nothing is left of the attempt.
            SandboxUnavailableError: no engine or image.
        """
        if not requirements:
            return None
        canonical = tuple(sorted(str(item) for item in requirements))
        known = self._known.get(canonical)
        if known is not None and self._touch(known):
            return known.packages
        self._config.check_declared(item.name for item in requirements)
        try:
            async with self._turns:
                return await self._provide(canonical, sorted(item.name for item in requirements), progress)
        except OSError as error:
            raise InstallError(
                f"{self._records.folder} cannot be used: {error.strerror}. Make room there, or have WORLDMODEL_HOME "
                f"name another folder, and try again. {NOTHING_RAN}"
            ) from error
        except SandboxError as error:
            if isinstance(error, InstallError) or "no space left on device" not in str(error):
                raise
            raise InstallError(f"The disk of the Docker Engine is full. {PRUNE} {NOTHING_RAN}", str(error)) from error

    async def _provide(self, canonical: tuple[str, ...], declared: Sequence[str], progress: Progress) -> PackageSet:
        work = Installation(self._engine, self._config, self._instance, declared)
        lock = await self._resolved(work, canonical, declared, progress)
        key = self._records.set_key(self._engine.image_id, lock)
        record = await self._installed(work, key, lock, declared, progress)
        environment = Environment(
            canonical, tuple(item.installed for item in lock), self._engine.image_id, self._engine.runtime
        )
        packages = PackageSet(environment, record.volume, record.manifest)
        self._known[canonical] = Known(key, packages, time.monotonic())
        if len(self._known) > KNOWN:
            del self._known[next(iter(self._known))]  # the one met first
        return packages

    def discard(self, packages: PackageSet) -> None:
        """Forget a set that is damaged or gone; the next `ensure` builds it anew. Blocking."""
        for canonical, known in list(self._known.items()):
            if known.packages.volume == packages.volume:
                self._known.pop(canonical, None)
        key = key_of(packages.volume)
        record = self._records.read_set(key)
        if record is not None and record.volume == packages.volume:  # else another process was faster
            self._records.forget_set(key)
        if not remove_volume(self._engine.api, packages.volume):
            self._discarded.add(packages.volume)

    def _touch(self, known: Known) -> bool:
        """Note that it is used, now and then; False when it was removed meanwhile."""
        now = time.monotonic()
        if now - known.touched < TOUCH_INTERVAL:
            return True
        known.touched = now
        return self._records.touch_set(known.key)

    async def _resolved(
        self, work: Installation, canonical: tuple[str, ...], declared: Sequence[str], progress: Progress
    ) -> Lock:
        config = self._config
        request = digest(self._engine.image_id, config.index, config.exclude_newer or "", *canonical)
        lock = self._records.read_lock(request)
        if lock is None:
            async with async_file_lock(self._records.lock_path(request)):
                lock = self._records.read_lock(request)
                if lock is None:
                    progress(f"resolving {shortened(declared)}")
                    lock = await in_thread(lambda: work.resolve(canonical), work.cancel)
                    self._records.write_lock(request, canonical, lock)
        work.check(lock)
        return lock

    async def _installed(
        self, work: Installation, key: str, lock: Lock, declared: Sequence[str], progress: Progress
    ) -> SetRecord:
        record = self._records.read_set(key)
        if record is None:
            async with async_file_lock(self._records.lock_path(key)):
                record = self._records.read_set(key)
                if record is None:
                    progress(f"installing {summary(lock, declared)}")
                    record = await self._install(work, key, lock)
            with contextlib.suppress(SandboxError):  # what is too much now is so the next time
                await anyio.to_thread.run_sync(self._make_room, key)
        else:
            self._records.touch_set(key)
        return record

    async def _install(self, work: Installation, key: str, lock: Lock) -> SetRecord:
        volume = name_volume(key)
        published = False
        try:
            record = await in_thread(lambda: self._fill(work, key, lock, volume), work.cancel)
            self._records.write_set(key, record)
            published = True
            return record
        finally:
            if not published:
                with anyio.CancelScope(shield=True), contextlib.suppress(SandboxError):  # a sweep will find it
                    await anyio.to_thread.run_sync(remove_volume, self._engine.api, volume)

    def _fill(self, work: Installation, key: str, lock: Lock, volume: str) -> SetRecord:
        labels = {ENVIRONMENT_LABEL: key, HOME_LABEL: self._records.home_key, CREATED_LABEL: str(int(time.time()))}
        with engine_errors():
            self._engine.api.create_volume(volume, labels=labels)
        return work.install(lock, volume)

    def _make_room(self, newest: str) -> None:
        """Remove what was discarded, and the sets that were not used for longest until all fit; those in use stay."""
        self._discarded -= {volume for volume in self._discarded if remove_volume(self._engine.api, volume)}
        sets = self._records.sets()
        total = sum(record.bytes for _, record in sets)
        for key, record in sets:
            if total <= self._config.cache_limit:
                return
            if key != newest and remove_volume(self._engine.api, record.volume):
                self._records.forget_set(key)
                total -= record.bytes


def shortened(names: Sequence[str], most: int = 6) -> str:
    """The first `most` of `names`, comma-separated, and how many more there are."""
    rest = len(names) - most
    return ", ".join(names) if rest <= 0 else f"{', '.join(names[:most])} and {rest} more"


def remove_volume(api: APIClient, name: str) -> bool:
    """Whether it is gone now; False when a container uses it."""
    from docker.errors import APIError

    with engine_errors():
        try:
            api.remove_volume(name, force=True)
        except APIError as error:
            if error.status_code == 409:
                return False
            if error.status_code != 404:
                raise
    return True


def prune(api: APIClient, home: Path) -> int:
    """Remove the sets this home has a record of, unless a program uses them now, and what `sweep_orphans` does;
    returns how many sets and orphans."""
    records = Records(home)
    removed = 0
    for key, record in records.sets():
        if remove_volume(api, record.volume):
            records.forget_set(key)
            removed += 1
    records.forget_everything_unneeded()
    return removed + sweep_orphans(api, home)


def sweep_orphans(api: APIClient, home: Path) -> int:
    """Remove volumes of this home that no record names and that are too old to be in the making, and those without
    labels, which the engine made up for a container whose own was gone; returns how many."""
    records = Records(home)
    with engine_errors():
        volumes = api.volumes(filters={"name": VOLUME_PREFIX})["Volumes"] or []
    named = {record.volume for _, record in records.sets()}
    removed = 0
    for volume in volumes:
        labels = volume["Labels"] or {}
        ours = labels.get(HOME_LABEL) == records.home_key and is_old(labels.get(CREATED_LABEL, ""))
        if volume["Name"] not in named and (ours or not labels):
            removed += remove_volume(api, volume["Name"])
    return removed


def is_old(created: str) -> bool:
    """Whether `created`, seconds since the epoch, is longer ago than `ORPHAN_AGE`; also when it is no time."""
    return not created.isdigit() or time.time() - int(created) > ORPHAN_AGE
