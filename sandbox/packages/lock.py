"""A lock: the one wheel of each distribution that a set consists of. Read from uv's pylock.toml, and rebuilt for it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename
from packaging.version import InvalidVersion, Version

from sandbox.packages.index import InstallerConfig, url_address, without_credentials
from sandbox.types import InstalledPackage

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SHA256 = re.compile(r"[0-9a-f]{64}")
MAX_PACKAGES = 1000


@dataclass(frozen=True, slots=True, order=True)
class LockedPackage:
    """One wheel."""

    name: str
    """Normalised."""
    version: str
    sha256: str
    url: str
    """Without credentials."""
    size: int
    """Bytes, 0 where the index does not say."""

    def __post_init__(self) -> None:
        """
        Raises:
            ValueError: it does not describe a wheel.
        """
        if not (isinstance(self.sha256, str) and SHA256.fullmatch(self.sha256)):
            raise ValueError(f"the index gives no sha256 of {self.name}")
        if not isinstance(self.size, int) or self.size < 0:
            raise ValueError(f"the index gives no size of {self.name}")
        url_address(self.url)
        try:
            name, version, _, _ = parse_wheel_filename(self._file_name)
            matches = name == self.name == canonicalize_name(self.name) and version == Version(self.version)
        except (InvalidWheelFilename, InvalidVersion):
            matches = False
        if not matches:
            raise ValueError(f"{self.url} is no wheel of {self.name} {self.version}")

    def __str__(self) -> str:
        return f"{self.name} {self.version}"

    @property
    def _file_name(self) -> str:
        return unquote(urlsplit(self.url).path.rpartition("/")[2])

    @property
    def tags(self) -> frozenset[Tag]:
        """Interpreters and platforms that its file name says it fits."""
        return parse_wheel_filename(self._file_name)[3]

    @property
    def installed(self) -> InstalledPackage:
        """As a result names it."""
        return InstalledPackage(self.name, self.version, self.sha256)


Lock = tuple[LockedPackage, ...]
"""Sorted."""


def parse_pylock(text: str, python: str) -> Lock:
    """
    Args:
        python: version of the image's Python, such as `3.11.2`.

    Raises:
        ValueError: it is no lock, or one with other things than wheels.
    """
    packages = tomllib.loads(text).get("packages", [])
    lock = as_lock([read_package(package, python) for package in packages])
    if not lock:
        raise ValueError("there is nothing in it")
    return lock


def as_lock(packages: Sequence[LockedPackage]) -> Lock:
    """
    Raises:
        ValueError: a distribution is there twice, or there are far too many.
    """
    names = [package.name for package in packages]
    if len(set(names)) != len(names):
        raise ValueError("a distribution is there twice")
    if len(names) > MAX_PACKAGES:
        raise ValueError(f"it has {len(names)} distributions, more than {MAX_PACKAGES}")
    return tuple(sorted(packages))


def read_package(package: dict[str, Any], python: str) -> LockedPackage:
    """The best of its wheels, all of which uv found to fit."""
    try:
        wheels = [
            LockedPackage(
                package["name"],
                package["version"],
                wheel["hashes"]["sha256"],
                without_credentials(wheel["url"]),
                wheel.get("size", 0),
            )
            for wheel in package["wheels"]
        ]
        return min(wheels, key=lambda wheel: rank(wheel.tags, python)) if len(wheels) > 1 else wheels[0]
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(f"{package.get('name', 'an entry')} has no wheel with a sha256") from error


def rank(wheel_tags: frozenset[Tag], python: str) -> int:
    """How close to the machine a wheel is, lower is closer: what pip and uv go by.

    That it fits is given, so its own platforms are the ones to look among, the newest first.
    """
    version = tuple(map(int, python.split(".")[:2]))
    platforms = sorted({tag.platform for tag in wheel_tags} - {"any"}, key=glibc_of, reverse=True)
    interpreter = f"cp{version[0]}{version[1]}"
    ordered = [*cpython_tags(version, platforms=platforms), *compatible_tags(version, interpreter, platforms)]
    return min((ordered.index(tag) for tag in wheel_tags if tag in ordered), default=len(ordered))


def glibc_of(platform: str) -> tuple[int, ...]:
    """That a platform tag asks for."""
    old = {"manylinux1": (2, 5), "manylinux2010": (2, 12), "manylinux2014": (2, 17)}
    name, *numbers = platform.split("_")[:3]
    return old.get(name) or tuple(int(number) for number in numbers if number.isdigit())


def render_pylock(lock: Lock) -> str:
    """As uv reads it. Strings of JSON are strings of TOML, as long as they are ASCII."""
    lines = ['lock-version = "1.0"', 'created-by = "worldmodel"']
    for package in lock:
        name, version, url, sha256 = map(json.dumps, (package.name, package.version, package.url, package.sha256))
        size = f"size = {package.size}, " if package.size else ""
        wheel = f"{{ url = {url}, {size}hashes = {{ sha256 = {sha256} }} }}"
        lines += ["", "[[packages]]", f"name = {name}", f"version = {version}", f"wheels = [{wheel}]"]
    return "\n".join(lines) + "\n"


def objection(lock: Lock, config: InstallerConfig, declared: Sequence[str]) -> str | None:
    """Why this lock must not be installed; None when it may."""
    reason = config.refuse_unwanted(package.name for package in lock)
    if reason is not None:
        return f"{', '.join(declared)} would bring what is not to be had: {reason}"
    for package in lock:
        if url_address(package.url) not in config.hosts:
            host, port = url_address(package.url)
            return (
                f"the index keeps {package.name} on {host}:{port}, which is not among its hosts. "
                "Add it to WORLDMODEL_PIP_FILE_HOSTS if that is right"
            )
    size = sum(package.size for package in lock)
    if size > config.download_limit:
        return (
            f"{', '.join(declared)} would take {megabytes(size)} of downloads, more than the quota of "
            f"{megabytes(config.download_limit)}"
        )
    return None


def megabytes(size: int) -> str:
    """`size`, in bytes, as text: in whole MiB from one on, in bytes below."""
    return f"{size / 2**20:.0f} MiB" if size >= 2**20 else f"{size} bytes"


def mismatch(lock: Lock, folders: Sequence[str]) -> str | None:
    """How the `.dist-info` folders of an installed set differ from its lock; None when they do not."""
    found = set()
    for folder in folders:
        name, _, version = folder.removesuffix(".dist-info").rpartition("-")
        try:
            found.add((canonicalize_name(name), Version(version)))
        except InvalidVersion:
            return f"there is a folder {folder!a}"
    wanted = {(package.name, Version(package.version)) for package in lock}
    if found != wanted:
        return f"there is {', '.join(sorted(f'{name} {version}' for name, version in found ^ wanted))}"
    return None


def summary(lock: Lock, declared: Sequence[str], most: int = 4) -> str:
    """The declared distributions with versions first; a long list is cut."""
    ordered = sorted(lock, key=lambda package: (package.name not in declared, package.name))
    names = [str(package) for package in ordered]
    rest = len(names) - most
    return ", ".join(names) if rest <= 0 else f"{', '.join(names[:most])} and {rest} more"
