"""Making the image: from `python:3.12-slim` where a registry answers, from Debian packages where not."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from sandbox.base import Progress
from sandbox.container import Container
from sandbox.engine import PYTHON_LABEL, STDLIB_LABEL, connect, engine_errors
from sandbox.engine_setup import apt_install
from sandbox.errors import SandboxUnavailableError
from sandbox.locks import file_lock
from sandbox.reaper import labels

if TYPE_CHECKING:
    from docker import APIClient

UV_VERSION = "0.13.9"
UV_WHEELS = {
    "amd64": ("manylinux2014_x86_64", "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19"),
    "arm64": ("manylinux2014_aarch64", "5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe"),
}
"""The engine's architecture to the wheel's platform and sha256. The wheel brings a static binary."""
REGISTRY_BASE = ("python", "3.12-slim")
BOOTSTRAPPED_BASE = ("worldmodel-sandbox-base", "bookworm-2")
"""Has all the Dockerfile asks for, so that building from it needs no network. A new tag for new contents."""
REPOSITORY = "worldmodel-sandbox"
FOLDER = Path(__file__).parent
INSIDE = {
    "inside/runner.py": "runner.py",
    "inside/installer.py": "installer.py",
    **{
        name: f"sandbox/{name}"
        for name in (
            "__init__.py",
            "inside/__init__.py",
            "inside/interpreter.py",
            "inside/manifest.py",
            "inside/outlet.py",
            "inside/wire.py",
        )
    },
}
"""What of this package runs inside containers, and where below /opt."""
INTROSPECTION = """import sys
print("%d.%d.%d" % sys.version_info[:3], ",".join(sorted(sys.stdlib_module_names)))"""


def image_name() -> str:
    """`worldmodel-sandbox:<hash>` of everything of ours that goes into it."""
    digest = hashlib.sha256(f"{UV_VERSION} {UV_WHEELS}".encode())
    for name in ("image/Dockerfile", *INSIDE):
        digest.update(hashlib.sha256((FOLDER / name).read_bytes()).digest())
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
            progress(f"fetching uv {UV_VERSION}")
            uv = fetch_uv(Path(scratch), architecture(api))
            progress(f"building {name} from {base}")
            build(api, name, base, uv)
    return name


def has_image(api: APIClient, name: str) -> bool:
    """Whether the engine has an image of that name.

    Raises:
        SandboxUnavailableError: no engine answers.
    """
    with engine_errors():
        return bool(api.images(name=name, quiet=True))


def base_image(api: APIClient, progress: Progress) -> str:
    """Name of the image to build from: one that is there, else pulled, else bootstrapped from Debian packages.

    Raises:
        SandboxUnavailableError: none can be had.
    """
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
        "mmdebstrap", "--variant=minbase", "--include=python3,ca-certificates,libnss-myhostname,tzdata,media-types",
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


def architecture(api: APIClient) -> str:
    """Of the engine, in its own words.

    Raises:
        SandboxUnavailableError: there is no installer for it.
    """
    with engine_errors():
        found = str(api.version()["Arch"])
    if found not in UV_WHEELS:
        raise SandboxUnavailableError(
            f"the Docker Engine runs on {found}; the sandbox knows {' and '.join(UV_WHEELS)}. "
            "DOCKER_HOST selects another engine."
        )
    return found


def fetch_uv(folder: Path, arch: str) -> Path:
    """Download the pinned uv for `arch`, its hash checked, with this Python's own pip and its settings."""
    platform, sha256 = UV_WHEELS[arch]
    pin = folder / "uv.txt"
    pin.write_text(f"uv=={UV_VERSION} --hash=sha256:{sha256}\n")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", f"--platform={platform}"]
    command += ["--disable-pip-version-check", "--require-hashes", "-r", str(pin), "-d", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        raise SandboxUnavailableError(
            f"uv {UV_VERSION} could not be downloaded for the image:\n{done.stderr[-2000:]}\n"
            "Check the network and run `python -m sandbox setup` again."
        )
    with zipfile.ZipFile(next(folder.glob("uv-*.whl"))) as wheel:
        return Path(wheel.extract(f"uv-{UV_VERSION}.data/scripts/uv", folder))


def describe_python(api: APIClient, image: str) -> dict[str, str]:
    """Labels with version and standard library of the image's Python, asked of itself."""
    config = {
        "image": image,
        "command": ["python3", "-I", "-S", "-c", INTROSPECTION],
        "network_disabled": True,
        "stdin_open": True,
        "labels": labels("setup", lifetime=60.0),
        "host_config": api.create_host_config(network_mode="none", log_config={"type": "none"}),
    }
    container = Container.start(api, config)
    output = bytearray()
    try:
        while (frames := container.read(timeout=1.0)) is not None:
            for _, data in frames:
                output += data
        exit_code, _ = container.outcome()
    finally:
        container.remove()
    version, _, modules = output.decode(errors="replace").strip().partition(" ")
    if exit_code or not modules:
        raise SandboxUnavailableError(f"Python of {image} does not start:\n{output.decode(errors='replace')[-2000:]}")
    return {PYTHON_LABEL: version, STDLIB_LABEL: modules}


def build(api: APIClient, name: str, base: str, uv: Path) -> None:
    """Build the image `name` from `base`, with the binary `uv` in it.

    Raises:
        SandboxUnavailableError: a step failed; the text ends with what it said.
    """
    facts = describe_python(api, base)
    network = "none" if base == ":".join(BOOTSTRAPPED_BASE) else None
    lines: list[str] = []
    with build_context(uv) as context, engine_errors():
        events = api.build(
            fileobj=cast(BinaryIO, context), custom_context=True, tag=name, buildargs={"BASE": base}, labels=facts,
            network_mode=network, rm=True, forcerm=True, decode=True,
        )  # fmt: skip
        for event in events:
            lines.append(event.get("stream", ""))
            if "error" in event:
                raise SandboxUnavailableError(f"building {name} failed: {event['error']}\n{''.join(lines)[-2000:]}")


def build_context(uv: Path) -> io.BytesIO:
    """A tar of the Dockerfile and what it copies."""
    context = io.BytesIO()
    with tarfile.open(fileobj=context, mode="w") as archive:
        archive.add(FOLDER / "image" / "Dockerfile", "Dockerfile", filter=owned_by_root)
        for name, place in INSIDE.items():
            archive.add(FOLDER / name, f"inside/{place}", filter=owned_by_root)
        archive.add(uv, "uv", filter=executable)
    context.seek(0)
    return context


def owned_by_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """For `TarFile.add`: the entry belongs to root, all may read it and only root may write it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = 0o644
    return entry


def executable(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """For `TarFile.add`: as `owned_by_root`, and all may execute it."""
    entry = owned_by_root(entry)
    entry.mode = 0o755
    return entry
