"""Making the image: from `python:3.12-slim` where a registry answers, from Debian packages where not."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from sandbox.base import Progress
from sandbox.engine import apt_install, connect, engine_errors
from sandbox.errors import SandboxUnavailableError
from sandbox.locks import file_lock

if TYPE_CHECKING:
    from docker import APIClient

PIP_VERSION = "26.3"
PIP_SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"
REGISTRY_BASE = ("python", "3.12-slim")
BOOTSTRAPPED_BASE = ("worldmodel-sandbox-base", "bookworm")
REPOSITORY = "worldmodel-sandbox"
FOLDER = Path(__file__).parent
USER = "10001:10001"
"""Whom the Dockerfile makes: programs and installers run as that."""


def image_name() -> str:
    """`worldmodel-sandbox:<hash>` of everything of ours that goes into it."""
    digest = hashlib.sha256(f"{PIP_VERSION} {PIP_SHA256}".encode())
    for path in (FOLDER / "image" / "Dockerfile", FOLDER / "runner.py"):
        digest.update(path.read_bytes())
    return f"{REPOSITORY}:{digest.hexdigest()[:12]}"


def ensure_image(home: Path, progress: Progress) -> str:
    """Make the image unless it is there; one process at a time. Returns its name.

    Args:
        home: holds the lock.
        progress: called with a few words before each step.

    Raises:
        SandboxUnavailableError: no engine, or a step failed; nothing half-made is left.
    """
    name = image_name()
    api = connect(timeout=600)
    if has_image(api, name):
        return name
    with file_lock(home / "image.lock"):
        if has_image(api, name):  # another process made it meanwhile
            return name
        base = base_image(api, progress)
        with tempfile.TemporaryDirectory(prefix="worldmodel-image-") as scratch:
            progress(f"fetching pip {PIP_VERSION}")
            wheel = fetch_pip(Path(scratch))
            progress(f"building {name} from {base}")
            build(api, name, base, wheel)
    return name


def has_image(api: APIClient, name: str) -> bool:
    with engine_errors():
        return bool(api.images(name=name, quiet=True))


def base_image(api: APIClient, progress: Progress) -> str:
    from docker.errors import APIError

    repository, tag = REGISTRY_BASE
    name = f"{repository}:{tag}"
    if has_image(api, name):
        return name
    fallback = ":".join(BOOTSTRAPPED_BASE)
    if has_image(api, fallback):
        return fallback
    progress(f"pulling {name}")
    with engine_errors():
        try:
            for event in api.pull(repository, tag=tag, stream=True, decode=True):
                if "error" in event:
                    break
            else:
                return name
        except APIError as error:
            if error.status_code is None or error.status_code < 400:
                raise
    progress("no registry answers: bootstrapping a root file system from Debian packages (under a minute)")
    return bootstrap(api)


def bootstrap(api: APIClient) -> str:
    """Make a Debian root file system with Python in it, and import it."""
    if shutil.which("mmdebstrap") is None:
        apt_install("mmdebstrap")
    repository, tag = BOOTSTRAPPED_BASE
    command = [
        "mmdebstrap", "--variant=minbase", "--include=python3,ca-certificates,tzdata,media-types",
        "--dpkgopt=path-exclude=/usr/share/doc/*", "--dpkgopt=path-exclude=/usr/share/man/*",
        "--dpkgopt=path-exclude=/usr/share/locale/*", "--dpkgopt=path-exclude=/usr/share/info/*",
        "bookworm",
    ]  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="worldmodel-base-") as scratch:
        archive = Path(scratch) / "base.tar"
        done = subprocess.run([*command, str(archive)], capture_output=True, text=True)  # noqa: S603
        if done.returncode:
            raise SandboxUnavailableError(f"mmdebstrap failed:\n{done.stderr[-2000:]}")
        with engine_errors():
            api.import_image_from_file(str(archive), repository=repository, tag=tag)
    return f"{repository}:{tag}"


def fetch_pip(folder: Path) -> Path:
    """Download the pinned pip wheel, its hash checked, with this Python's own pip and its settings."""
    pin = folder / "pip.txt"
    pin.write_text(f"pip=={PIP_VERSION} --hash=sha256:{PIP_SHA256}\n")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:"]
    command += ["--disable-pip-version-check", "--require-hashes", "-r", str(pin), "-d", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        raise SandboxUnavailableError(
            f"pip {PIP_VERSION} could not be downloaded for the image:\n{done.stderr[-2000:]}\n"
            "Check the network and run `python -m sandbox setup` again."
        )
    return next(folder.glob("pip-*.whl"))


def build(api: APIClient, name: str, base: str, wheel: Path) -> None:
    context = io.BytesIO()
    with tarfile.open(fileobj=context, mode="w") as archive:
        archive.add(FOLDER / "image" / "Dockerfile", "Dockerfile", filter=owned_by_root)
        archive.add(FOLDER / "runner.py", "runner.py", filter=owned_by_root)
        archive.add(wheel, "pip.whl", filter=owned_by_root)
    context.seek(0)
    lines: list[str] = []
    with engine_errors():
        events = api.build(
            fileobj=cast(BinaryIO, context), custom_context=True, tag=name, buildargs={"BASE": base},
            rm=True, forcerm=True, decode=True,
        )  # fmt: skip
        for event in events:
            lines.append(event.get("stream", ""))
            if "error" in event:
                raise SandboxUnavailableError(f"building {name} failed: {event['error']}\n{''.join(lines)[-2000:]}")


def owned_by_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = 0o644
    return entry
