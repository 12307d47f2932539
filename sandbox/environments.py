"""Sets of packages, each installed once into a volume that programs get read-only at /env.

A set is named by a hash of the image and the canonical requirements. Its record on the host is
written last, by atomic rename: a volume without one is half-made, and is rebuilt.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import platform
import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

from sandbox.base import Progress
from sandbox.container import SEALED, Container, Ended, in_thread
from sandbox.engine import engine_errors
from sandbox.errors import InstallError
from sandbox.image import USER
from sandbox.locks import async_file_lock, file_lock
from sandbox.reaper import labels
from sandbox.requirements import Requirement
from sandbox.streams import CappedStream
from sandbox.types import KIB, MIB, Environment, InstalledPackage

if TYPE_CHECKING:
    from docker import APIClient

ENVIRONMENT_LABEL = "worldmodel.environment"
LOG_LIMIT = 8 * KIB
REPORT_LIMIT = 64 * MIB
CA_BUNDLES = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")


def default_home() -> Path:
    """Where everything that is kept goes unless told otherwise: WORLDMODEL_HOME, or ~/.cache/worldmodel."""
    return Path(os.environ.get("WORLDMODEL_HOME") or "~/.cache/worldmodel").expanduser()


def system_ca_bundle() -> Path | None:
    return next((path for path in map(Path, CA_BUNDLES) if path.is_file()), None)


@dataclass(frozen=True, slots=True)
class InstallerConfig:
    """Where packages come from, and what installing may take. Nothing of the host's pip is inherited."""

    index_url: str | None = None
    """Of a PEP 503 index; None for pip's own default."""
    ca_bundle: Path | None = field(default_factory=system_ca_bundle)
    """PEM file that the installer trusts; the host's own where there is one."""
    proxy: str | None = None
    """`http://host:port`; None for a direct connection."""
    timeout: float = 180.0
    """Wall-clock seconds for one installation."""
    mem_limit: int = 1024 * MIB
    """Bytes of memory of the installer."""

    @classmethod
    def from_env(cls) -> InstallerConfig:
        """As WORLDMODEL_PIP_INDEX_URL, WORLDMODEL_CA_BUNDLE and WORLDMODEL_PIP_PROXY say."""
        bundle = os.environ.get("WORLDMODEL_CA_BUNDLE")
        return cls(
            index_url=os.environ.get("WORLDMODEL_PIP_INDEX_URL") or None,
            ca_bundle=Path(bundle) if bundle else system_ca_bundle(),
            proxy=os.environ.get("WORLDMODEL_PIP_PROXY") or None,
        )


class Environments:
    """The sets that one image has on one engine."""

    def __init__(
        self, api: APIClient, image_id: str, home: Path, config: InstallerConfig, runtime: str, instance: str
    ) -> None:
        self._api = api
        self._image_id = image_id
        self._folder = home / "environments"
        self._config = config
        self._runtime = runtime
        self._instance = instance

    async def ensure(self, requirements: Sequence[Requirement], progress: Progress) -> tuple[Environment, str | None]:
        """The environment with these requirements, and the volume that holds it (None when it is empty).

        Raises:
            InstallError: the installer could not provide them; nothing is left of the attempt.
            SandboxUnavailableError: no engine or image.
        """
        if not requirements:
            return Environment((), (), self._image_id, self._runtime), None
        key = environment_key(self._image_id, requirements, self._folder)
        volume = f"worldmodel-env-{key}"
        record = self._folder / f"{key}.json"
        found = await anyio.to_thread.run_sync(self._find, record, volume)
        if found is None:
            async with async_file_lock(record.with_suffix(".lock")):
                found = await anyio.to_thread.run_sync(self._find, record, volume)
                if found is None:
                    progress(f"installing {', '.join(requirement.name for requirement in requirements)}")
                    found = await self._install(requirements, record, volume, key)
        return found, volume

    def _find(self, record: Path, volume: str) -> Environment | None:
        environment = read_record(record, self._runtime)
        if environment is None:
            return None
        return environment if has_volume(self._api, volume) else None

    async def _install(self, requirements: Sequence[Requirement], record: Path, volume: str, key: str) -> Environment:
        await anyio.to_thread.run_sync(make_empty_volume, self._api, volume, key)
        installed = False
        try:
            container = Container(self._api, self._container_config(requirements, volume))
            packages = await in_thread(container, lambda: self._run_installer(container))
            environment = Environment(
                tuple(str(requirement) for requirement in requirements), packages, self._image_id, self._runtime
            )
            await anyio.to_thread.run_sync(write_record, record, environment)
            installed = True
            return environment
        finally:
            if not installed:
                with anyio.CancelScope(shield=True):
                    await anyio.to_thread.run_sync(remove_volume, self._api, volume)

    def _run_installer(self, container: Container) -> tuple[InstalledPackage, ...]:
        stdout, stderr = CappedStream(REPORT_LIMIT), CappedStream(LOG_LIMIT)
        upload = ("/env", scratch_archive(self._config.ca_bundle))
        ended = container.run((), stdout, stderr, timeout=self._config.timeout, upload=upload)
        if ended.ending != "exited" or ended.exit_code or ended.oom_killed:
            raise InstallError(self._what_went_wrong(ended), stderr.text())
        try:
            return read_pip_report(stdout.text())
        except (ValueError, KeyError, TypeError) as error:
            raise InstallError(f"the installer's report is unreadable: {error}", stderr.text()) from error

    def _what_went_wrong(self, ended: Ended) -> str:
        if ended.ending == "timeout":
            return f"installing took longer than {self._config.timeout:g} s and was stopped; the program did not run"
        if ended.oom_killed:
            return f"installing used more than {self._config.mem_limit >> 20} MiB of memory; the program did not run"
        return "the declared packages could not be installed; the program did not run"

    def _container_config(self, requirements: Sequence[Requirement], volume: str) -> dict[str, Any]:
        config = self._config
        return {
            "image": self._image_id,
            "user": USER,
            "command": pip_command(config, requirements),
            "labels": labels(self._instance, config.timeout),
            "environment": {"HOME": "/tmp", "LANG": "C.UTF-8", "TMPDIR": "/env/.tmp"},  # noqa: S108
            "host_config": self._api.create_host_config(
                network_mode="bridge",
                **SEALED,
                mem_limit=config.mem_limit,
                memswap_limit=config.mem_limit,
                pids_limit=128,
                tmpfs={"/tmp": "size=64m,nr_inodes=4096,nosuid,nodev"},  # noqa: S108
                binds={volume: {"bind": "/env", "mode": "rw"}},
            ),
        }


def environment_key(image_id: str, requirements: Sequence[Requirement], folder: Path) -> str:
    """Names a set. `folder` and this host's name are in it because engines are shared and records are not."""
    parts = [image_id, platform.node(), str(folder.resolve()), *sorted(str(item) for item in requirements)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def pip_command(config: InstallerConfig, requirements: Sequence[Requirement]) -> list[str]:
    command = ["python3", "-I", "-S", "/opt/pip/pip", "install", "--isolated", "--only-binary=:all:", "--target=/env"]
    command += ["--no-cache-dir", "--no-input", "--disable-pip-version-check", "--quiet", "--report=-"]
    command += ["--retries=2", "--timeout=15"]
    if config.index_url:
        command.append(f"--index-url={config.index_url}")
    if config.ca_bundle:
        command.append("--cert=/env/.ca.pem")
    if config.proxy:
        command.append(f"--proxy={config.proxy}")
    return [*command, "--", *(str(requirement) for requirement in requirements)]


def scratch_archive(ca_bundle: Path | None) -> bytes:
    """A tar with what the installer needs in its volume: a folder for temporary files, and the CA bundle."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        folder = tarfile.TarInfo(".tmp")
        folder.type, folder.mode, folder.uid, folder.gid = tarfile.DIRTYPE, 0o700, 10001, 10001
        archive.addfile(folder)
        if ca_bundle is not None:
            try:
                content = ca_bundle.read_bytes()
            except OSError as error:
                raise InstallError(f"the CA bundle cannot be read: {error}. Name another, or none.") from error
            file = tarfile.TarInfo(".ca.pem")
            file.size, file.mode = len(content), 0o644
            archive.addfile(file, io.BytesIO(content))
    return buffer.getvalue()


def read_pip_report(text: str) -> tuple[InstalledPackage, ...]:
    """Name, version and sha256 of each wheel in pip's installation report, sorted by name."""
    packages = [
        InstalledPackage(
            item["metadata"]["name"],
            item["metadata"]["version"],
            item["download_info"]["archive_info"]["hashes"]["sha256"],
        )
        for item in json.loads(text)["install"]
    ]
    return tuple(sorted(packages, key=lambda package: package.name.lower()))


def read_record(path: Path, runtime: str) -> Environment | None:
    """None when there is none, or it cannot be read."""
    try:
        content = json.loads(path.read_text())
        packages = tuple(InstalledPackage(**package) for package in content["installed"])
        return Environment(tuple(content["requirements"]), packages, content["image_digest"], runtime)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_record(path: Path, environment: Environment) -> None:
    content = json.dumps(asdict(environment), indent=1)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".record-")
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def has_volume(api: APIClient, name: str) -> bool:
    from docker.errors import NotFound

    with engine_errors():
        try:
            api.inspect_volume(name)
        except NotFound:
            return False
    return True


def make_empty_volume(api: APIClient, name: str, key: str) -> None:
    remove_volume(api, name)
    with engine_errors():
        api.create_volume(name, labels={ENVIRONMENT_LABEL: key})


def remove_volume(api: APIClient, name: str) -> None:
    from docker.errors import NotFound

    with engine_errors(), contextlib.suppress(NotFound):
        api.remove_volume(name, force=True)


def prune(api: APIClient, home: Path) -> int:
    """Remove the sets this home has a record of, unless a program uses them now; returns how many."""
    from docker.errors import APIError

    removed = 0
    for record in sorted((home / "environments").glob("*.json")):
        with file_lock(record.with_suffix(".lock")):
            with engine_errors():
                try:
                    api.remove_volume(f"worldmodel-env-{record.stem}", force=True)
                except APIError as error:
                    if error.status_code == 409:  # in use
                        continue
                    if error.status_code != 404:
                        raise
            record.unlink(missing_ok=True)
            removed += 1
    return removed
