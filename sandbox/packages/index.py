"""Where packages come from, which are taken, and what installing them may use: settings, checked."""

from __future__ import annotations

import datetime
import math
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

from sandbox.errors import RequirementError, SandboxError
from sandbox.packages.requirements import normalise
from sandbox.types import GIB

PYPI = "https://pypi.org/simple"
FILE_HOSTS = {"pypi.org": ("files.pythonhosted.org",)}
"""Index to the hosts its files are on, where those are others."""
CA_BUNDLES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")
VARIABLES = {
    "index_url": "WORLDMODEL_PIP_INDEX_URL",
    "file_hosts": "WORLDMODEL_PIP_FILE_HOSTS",
    "ca_bundle": "WORLDMODEL_CA_BUNDLE",
    "proxy": "WORLDMODEL_PIP_PROXY",
    "allow": "WORLDMODEL_PIP_ALLOW",
    "deny": "WORLDMODEL_PIP_DENY",
    "exclude_newer": "WORLDMODEL_PIP_EXCLUDE_NEWER",
}
"""Field to the environment variable that sets it."""
HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", re.ASCII)
NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", re.ASCII)

Address = tuple[str, int]
"""Host in lower case, and port."""


def system_ca_bundle() -> Path | None:
    """The host's own, for `InstallerConfig.ca_bundle`; None where there is none in the usual places."""
    return next((path for path in map(Path, CA_BUNDLES) if path.is_file()), None)


@dataclass(frozen=True, slots=True)
class InstallerConfig:
    """Where packages come from, and what installing may take. Nothing of the host's pip or uv is inherited.

    Raises:
        SandboxError: a value makes no sense; names the environment variable that sets it.
    """

    index_url: str | None = None
    """Of a PEP 503 index, `http(s)://[user:password@]host[:port]/path`; None for https://pypi.org/simple."""
    file_hosts: tuple[str, ...] = ()
    """`host` or `host:port` (443 unless said) that the index keeps files on, besides itself; PyPI's is known."""
    ca_bundle: Path | None = field(default_factory=system_ca_bundle)
    """PEM file with what the installer trusts; the host's own where there is one, else uv's."""
    proxy: str | None = None
    """`http://[user:password@]host:port` that connections go through; None for direct ones."""
    timeout: float = 60.0
    """Wall-clock seconds for resolving and installing one set together."""
    mem_limit: int = 1 * GIB
    """Bytes of memory of the installer."""
    download_limit: int = 1 * GIB
    """Bytes that come over the network for one set."""
    unpacked_limit: int = 2 * GIB
    """Bytes that one set has on disk."""
    files_limit: int = 100_000
    """Files and folders that one set has on disk."""
    cache_limit: int = 10 * GIB
    """Bytes of all sets together; beyond it those that were not used for longest go."""
    allow: frozenset[str] | None = None
    """Distributions that may be installed, those that others need included; None for all."""
    deny: frozenset[str] = frozenset()
    """Distributions that may not be installed, whatever `allow` says."""
    exclude_newer: str | None = None
    """ISO 8601 date or time; what was uploaded after it does not exist. None for no such limit."""

    def __post_init__(self) -> None:
        for name in ("timeout", "mem_limit", "download_limit", "unpacked_limit", "files_limit", "cache_limit"):
            if not 0 < getattr(self, name) < math.inf:
                raise SandboxError(f"{name} of the installer is {getattr(self, name)}. Give a number above zero.")
        self._check("index_url", f"the address of an index, such as {PYPI}", lambda: url_address(self.index))
        self._check("proxy", "http://host:port", self._check_proxy)
        self._check("file_hosts", "host names, such as files.pythonhosted.org", lambda: self.hosts)
        self._check("exclude_newer", "a date such as 2026-01-31", self._check_date)
        if self.ca_bundle is not None:
            self._check("ca_bundle", "a readable PEM file", self.ca_bundle.read_bytes)
        for name, names in (("allow", self.allow), ("deny", self.deny)):
            self._check(name, "names of distributions, such as numpy,six", lambda names=names: check_names(names or ()))
            if names is not None:
                object.__setattr__(self, name, frozenset(normalise(item) for item in names))

    def _check(self, name: str, wanted: str, checking: Any) -> None:
        try:
            checking()
        except (ValueError, OSError) as error:
            raise SandboxError(
                f"{VARIABLES[name]} (`{name}` of the installer) has to be {wanted}: {redacted(str(error))}"
            ) from error

    def _check_proxy(self) -> None:
        if self.proxy is not None:
            parts = urlsplit(self.proxy)
            if parts.scheme != "http" or not parts.port:
                raise ValueError("it is not")
            url_address(self.proxy)

    def _check_date(self) -> None:
        if self.exclude_newer is not None:
            if not self.exclude_newer.isascii():
                raise ValueError("it is not")
            datetime.datetime.fromisoformat(self.exclude_newer.replace("Z", "+00:00"))

    @property
    def index(self) -> str:
        """URL of the index, with its credentials; PyPI's unless another is set."""
        return self.index_url or PYPI

    @property
    def hosts(self) -> frozenset[Address]:
        """All that an installer can reach."""
        host, port = url_address(self.index)
        files = (*FILE_HOSTS.get(host, ()), *self.file_hosts)
        return frozenset({(host, port), *(host_address(item) for item in files)})

    @classmethod
    def from_env(cls) -> InstallerConfig:
        """As the environment variables say that `VARIABLES` lists; lists are separated by commas.

        Raises:
            SandboxError: a value makes no sense; names the variable.
        """
        return cls.from_texts({name: os.environ.get(variable) for name, variable in VARIABLES.items()})

    @classmethod
    def from_texts(cls, texts: Mapping[str, str | None], **others: Any) -> InstallerConfig:
        """From fields as a user spells them, lists separated by commas; what is empty is left at its default.

        Raises:
            SandboxError: a value makes no sense; names the variable.
        """
        values: dict[str, Any] = {name: text.strip() for name, text in texts.items() if text and text.strip()}
        for name, collection in (("file_hosts", tuple), ("allow", frozenset), ("deny", frozenset)):
            if name in values:
                values[name] = collection(item.strip() for item in values[name].split(",") if item.strip())
        if "ca_bundle" in values:
            values["ca_bundle"] = Path(values["ca_bundle"]).expanduser()
        return cls(**values, **others)

    def refuse_unwanted(self, names: Iterable[str]) -> str | None:
        """Why one of the normalised `names` may not be installed; None when all may."""
        for name in names:
            if name in self.deny:
                return f"{name} is on the list of packages that are not taken ({VARIABLES['deny']})"
            if self.allow is not None and name not in self.allow:
                return f"{name} is not on the list of packages that are taken ({VARIABLES['allow']})"
        return None

    def check_declared(self, names: Iterable[str]) -> None:
        """
        Raises:
            RequirementError: a name is not allowed.
        """
        for name in names:
            reason = self.refuse_unwanted([name])
            if reason is not None:
                raise RequirementError(f"requirement rejected: {name!r}: {reason}. Write the program without it.")


def check_names(names: Iterable[str]) -> None:
    """
    Raises:
        ValueError: one cannot be the name of a distribution.
    """
    for name in names:
        if not NAME.fullmatch(name):
            raise ValueError(f"{name!r} is none")


def host_address(text: str) -> Address:
    """Of `host` or `host:port`; 443 unless said.

    Raises:
        ValueError: it is neither.
    """
    return url_address(f"https://{text}") if text == urlsplit(f"//{text}").netloc else url_address("")


def url_address(url: str) -> Address:
    """
    Raises:
        ValueError: not http or https, or no host.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    literal = ":" in host  # IPv6
    if parts.scheme not in ("http", "https") or not (literal or HOST.fullmatch(host)) or not url.isascii():
        raise ValueError("it is not")
    if not url.isprintable() or " " in url:
        raise ValueError("it has spaces or control characters")
    return host, parts.port or (443 if parts.scheme == "https" else 80)


def without_credentials(url: str) -> str:
    """`url` without user and password."""
    parts = urlsplit(url)
    return SplitResult(parts.scheme, parts.netloc.rpartition("@")[2], *parts[2:]).geturl()


def redacted(text: str, *urls: str | None) -> str:
    """`text` without what stands before an @ in an address, and without the passwords of `urls`."""
    text = re.sub(r"(?<=://)[^/\s@]+@", "***@", text)
    for url in urls:
        password = urlsplit(url or "").password
        if password:
            text = text.replace(password, "***")
    return text
