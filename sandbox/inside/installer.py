"""Resolves or installs one set of packages, as PID 1 of a container of its own without any network.

Covers:
- `uv` takes wheels only and builds nothing, so no code of a package runs here.
- What uv opens goes through `outlet.py` to the host, which decides what is reached and resolves names.
- How much is unpacked, in bytes and files, is watched while uv works, and checked at the end. What is
  left are regular files and folders with plain names, listed with their hashes in a manifest.
- Settings, credentials and certificates arrive over standard input and are in no container's configuration.

Does not cover: a flaw in uv or the kernel that a hostile index or wheel could use. It would have this
container, which has no network, and the one set it is about to fill.

What to do comes in a JOB, what became of it goes out in a RESULT, both JSON. Standard library only.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import shutil
import signal
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sandbox.inside.manifest import sha256_of
from sandbox.inside.outlet import Host
from sandbox.inside.wire import MANIFEST
from sandbox.inside.wire import SITE as SITE_FOLDER

UV = "/opt/uv"
CA_FILE = "/tmp/ca.pem"  # noqa: S108  # a tmpfs of this container alone
ENV = Path("/env")
SITE = Path(SITE_FOLDER)
CACHE = ENV / ".cache"
LOCK_FILE = "/tmp/pylock.toml"  # noqa: S108
GRACE = 5.0
"""Seconds beyond its deadline that this process lives when the host does not end it."""
COMPILERS = 2
LOG_LIMIT = 32 << 10
PIPE, DEVNULL = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL


class Refused(Exception):
    """The set must not be used; `kind` is the RESULT's error, the text its message."""

    def __init__(self, kind: str, message: str = "") -> None:
        super().__init__(message)
        self.kind = kind


async def main() -> None:
    host = await Host.connect()
    job = json.loads(await host.receive_job())
    asyncio.get_running_loop().call_later(job["timeout"] + GRACE, os._exit, 124)
    proxy = await host.serve()
    try:
        result = await (resolve if job["command"] == "resolve" else install)(job, uv_environment(job, proxy))
    except Refused as error:
        result = {"error": error.kind, "message": str(error)}
    except OSError as error:
        result = {"error": "os", "message": str(error)}
    await host.finish(json.dumps(result).encode())


def uv_environment(job: dict[str, Any], proxy: str) -> dict[str, str]:
    """All that uv gets to know; nothing of this process's environment."""
    environment = {
        "HOME": "/tmp",  # noqa: S108
        "TMPDIR": "/tmp",  # noqa: S108
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "ALL_PROXY": proxy,
        "UV_DEFAULT_INDEX": job["index_url"],
        "UV_HTTP_TIMEOUT": "15",
        "UV_HTTP_RETRIES": "2",
        "UV_CONCURRENT_DOWNLOADS": "16",
        "UV_PYTHON_DOWNLOADS": "never",
    }
    if job["ca"] is not None:
        Path(CA_FILE).write_text(job["ca"])
        environment["SSL_CERT_FILE"] = CA_FILE
    return environment


def uv_command(*words: str) -> list[str]:
    fixed = ["--only-binary", ":all:", "--python", sys.executable]
    quiet = ["--quiet", "--color", "never", "--no-progress", "--no-config"]
    return [UV, "pip", *words, *fixed, *quiet]


async def resolve(job: dict[str, Any], environment: dict[str, str]) -> dict[str, Any]:
    """What has to be installed, as the text of a pylock.toml."""
    command = uv_command("compile", "-", "--format", "pylock.toml", "--no-header", "--cache-dir", "/tmp/uv")  # noqa: S108
    if job["exclude_newer"]:
        command += ["--exclude-newer", job["exclude_newer"]]
    process = await asyncio.create_subprocess_exec(*command, env=environment, stdin=PIPE, stdout=PIPE, stderr=PIPE)
    output, log = await process.communicate("\n".join(job["requirements"]).encode())
    check(process.returncode, log)
    return {"lock": output.decode()}


async def install(job: dict[str, Any], environment: dict[str, str]) -> dict[str, Any]:
    """Fill /env with what the job's lock names, and say what the manifest of it is."""
    Path(LOCK_FILE).write_text(job["lock"])
    command = uv_command("install", "-r", LOCK_FILE, "--target", str(SITE), "--no-deps")
    command += ["--link-mode", "hardlink", "--cache-dir", str(CACHE)]  # so that each file is unpacked once
    limits = job["bytes_limit"], job["files_limit"]
    process = await asyncio.create_subprocess_exec(
        *command, env=environment, stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE
    )
    log = await watched(process, *limits)
    check(process.returncode, log)
    for leftover in ENV.iterdir():
        if leftover != SITE:
            await asyncio.to_thread(remove, leftover)
    SITE.joinpath(".lock").unlink(missing_ok=True)
    await compile_all(limits)
    return await asyncio.to_thread(write_manifest, *limits)


def check(exit_code: int | None, log: bytes) -> None:
    """Refuse what uv failed at; the message is the end of what it said."""
    if exit_code:
        kinds = {-signal.SIGKILL: "memory", -signal.SIGXFSZ: "bytes"}
        raise Refused(kinds.get(exit_code, "uv"), log[-LOG_LIMIT:].decode(errors="replace"))


async def watched(
    process: asyncio.subprocess.Process, bytes_limit: int, files_limit: int, given: bytes | None = None
) -> bytes:
    """Wait for `process`, and end it should it unpack too much; looking takes a fifth of the time at most.
    Returns what it wrote to a piped stderr."""
    ending = asyncio.ensure_future(process.communicate(given))
    interval = 0.1
    while not (await asyncio.wait({ending}, timeout=interval))[0]:
        begin = time.monotonic()
        try:
            await asyncio.to_thread(measure, bytes_limit, files_limit)
        except Refused:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await ending
            raise
        interval = max(0.1, 4 * (time.monotonic() - begin))
    return (await ending)[1] or b""


def measure(bytes_limit: int, files_limit: int) -> None:
    """Refuse a volume that holds more than that; a file with two names counts once."""
    size = count = 0
    linked: set[int] = set()
    for _, entry in entries(ENV):
        with contextlib.suppress(FileNotFoundError):
            info = entry.stat(follow_symlinks=False)
            if info.st_nlink > 1 and not stat.S_ISDIR(info.st_mode):
                if info.st_ino in linked:
                    continue
                linked.add(info.st_ino)
            size += max(info.st_size, info.st_blocks * 512)
            count += 1
            refuse_excess(size, count, bytes_limit, files_limit)


def refuse_excess(size: int, count: int, bytes_limit: int, files_limit: int) -> None:
    if size > bytes_limit:
        raise Refused("bytes")
    if count > files_limit:
        raise Refused("files")


def entries(top: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Everything below `top` with its path relative to that; links are not followed."""
    folders = [""]
    while folders:
        folder = folders.pop()
        with contextlib.suppress(FileNotFoundError), os.scandir(os.path.join(top, folder)) as found:
            for entry in found:
                path = os.path.join(folder, entry.name)
                if entry.is_dir(follow_symlinks=False):
                    folders.append(path)
                yield path, entry


def remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


async def compile_all(limits: tuple[int, int]) -> None:
    """Bytecode beside every module, valid whatever becomes of the files' dates. What does not compile is left alone."""
    sources = [
        (entry.stat(follow_symlinks=False).st_size, str(SITE / path))
        for path, entry in await asyncio.to_thread(lambda: list(entries(SITE)))
        if path.endswith(".py") and path.isprintable() and entry.is_file(follow_symlinks=False)
    ]
    sources.sort(reverse=True)
    shares = [[path for _, path in sources[first::COMPILERS]] for first in range(COMPILERS)]
    await asyncio.gather(*(compile_share(share, limits) for share in shares if share))


async def compile_share(paths: list[str], limits: tuple[int, int]) -> None:
    command = [sys.executable, "-I", "-S", "-m", "compileall", "-qq", "--invalidation-mode", "unchecked-hash"]
    process = await asyncio.create_subprocess_exec(*command, "-i", "-", stdin=PIPE, stdout=DEVNULL, stderr=DEVNULL)
    await watched(process, *limits, given="\n".join(paths).encode())


def write_manifest(bytes_limit: int, files_limit: int) -> dict[str, Any]:
    """List every file of the set with size and hash.

    Raises:
        Refused: there is something else than files and folders, a name a line cannot hold, or too much.
    """
    lines: list[tuple[str, str]] = []
    total = 0
    SITE.mkdir(exist_ok=True)
    for path, entry in entries(SITE):
        if not is_plain(path):
            raise Refused("content", f"a package has a file named {path!a}")
        if entry.is_dir(follow_symlinks=False):
            continue
        if not entry.is_file(follow_symlinks=False):
            raise Refused("content", f"a package has something else than a file at {path!a}")
        size = entry.stat(follow_symlinks=False).st_size
        total += size
        lines.append((path, f"{size} {sha256_of(entry.path)} {path}\n"))
        refuse_excess(total, len(lines), bytes_limit, files_limit)
    manifest = "".join(line for _, line in sorted(lines)).encode()
    with open(MANIFEST, "xb") as file:
        file.write(manifest)
    return {
        "manifest": hashlib.sha256(manifest).hexdigest(),
        "bytes": total,
        "files": len(lines),
        "distributions": sorted(path.name for path in SITE.iterdir() if path.name.endswith(".dist-info")),
    }


def is_plain(path: str) -> bool:
    """Whether any reader takes it for one name on one line."""
    try:
        path.encode()  # no undecodable bytes
    except UnicodeEncodeError:
        return False
    return path.splitlines() == [path] and not any(char < " " or char == "\x7f" for char in path)


if __name__ == "__main__":
    asyncio.run(main())
