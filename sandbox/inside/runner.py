"""Runs one program inside its container, as two processes.

The supervisor is the container's first process: it becomes its own user, keeps the
capability to kill and to change user, and is closed to everyone else (not dumpable). The program's
process is forked from it in advance, under the program's user and without any capability, so that a
program finds an interpreter already started; nothing of ours shares that user while a program runs.

1. The supervisor checks the package set against its manifest (arguments: the program's user; and of a set its
   manifest's sha256, and `full` to hash every file or `quick` for names and sizes), forks, and writes `READY`
   or `DAMAGED`.
2. Both wait at stdin. The supervisor reads `HEADER`, the nonce in it, then lets the program's process
   read code and files, which writes `BEGUN` and runs the program with /dev/null as stdin.
3. When that process ends, every other one is killed before anything is reported, so nothing can write
   after it; then the supervisor ends both streams with the nonce, which the program never had, and writes the
   report to stdout.

The host decides on deadline and output cap. Exit code, out-of-memory kills and refused forks are the
kernel's words, read by the supervisor. What the program says of itself (value, figures, files) is its
own claim. If the host goes away, its end of stdin closes and the container ends; an alarm ends it too,
soon after the deadline, or after `IDLE_LIMIT` without a program.

Wire format, big-endian. In: `HEADER` (nonce, timeout, artifact limit, claim limit, number of files), then
the code, then each file as name and content, each of them as u64 length and bytes. Out, after the
program's own output: the nonce, which ends stderr too, then `REPORT` (exit code, out-of-memory kills,
refused forks, a tmpfs is full, files over the limits, entries that are no regular files, number of
artifacts), the claim (the value as JSON, then PNG figures, each in a frame of its own), then each artifact
as name and content.

Standard library only, and little of it: starting is what most programs spend their time on.
"""

from __future__ import annotations

import ctypes
import gc
import os
import select
import signal
import stat
import struct
import sys

from sandbox.inside.interpreter import program
from sandbox.inside.wire import (
    DAMAGED,
    HEADER,
    IDLE_LIMIT,
    MANIFEST,
    MAX_ARTIFACTS,
    READY,
    REPORT,
    SITE,
    WORKSPACE,
    frame,
    read_exactly,
    write_all,
)

GROUP, SUPERVISOR = 10001, 10002
CAP_KILL, CAP_SETUID = 5, 7
GRACE = 3.0
MAX_DEPTH = 8
PR_SET_DUMPABLE, PR_SET_KEEPCAPS, PR_CAPBSET_DROP = 4, 8, 24

libc = ctypes.CDLL(None, use_errno=True)


def main() -> int:
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    signal.signal(signal.SIGALRM, lambda *_: os._exit(124))
    signal.signal(signal.SIGTERM, lambda *_: os._exit(143))  # an engine that stops need not wait
    signal.alarm(IDLE_LIMIT)
    user, *about_packages = sys.argv[1:]
    if about_packages and is_damaged(*about_packages):
        write_all(DAMAGED)
        return 3
    share_output()
    claim = os.memfd_create("claim")
    counters = Counters()
    go, let_go = os.pipe()
    begun, say_begun = os.pipe()
    gc.freeze()  # what is collected in the program's process is then its own
    child = os.fork()
    if child == 0:
        os.close(let_go)
        os.close(begun)
        become(int(user), GROUP)
        program(go, say_begun, claim)
    os.close(go)
    os.close(say_begun)
    become(SUPERVISOR, SUPERVISOR, CAP_KILL, CAP_SETUID)
    write_all(READY)

    nonce, timeout, artifact_limit, claim_limit, files = struct.unpack(HEADER, read_exactly(struct.calcsize(HEADER)))
    os.write(let_go, files.to_bytes(4, "big"))
    os.read(begun, 1)
    signal.setitimer(signal.ITIMER_REAL, timeout + GRACE)
    exit_code = wait_for(child)
    kill_everything_else()
    os.seteuid(int(user))  # nobody else is by now; what it left is readable to it alone
    for stream in (1, 2):
        os.set_blocking(stream, True)  # the program shares the pipes' flags
    artifacts, oversized, irregular = collect(WORKSPACE + "/outputs", artifact_limit)
    full = any(is_full(path) for path in (WORKSPACE, "/tmp", "/dev/shm"))  # noqa: S108
    oom_kills, refused_forks = counters.read()
    report = struct.pack(REPORT, exit_code, oom_kills, refused_forks, full, oversized, irregular, len(artifacts))
    os.write(2, nonce)
    write_all(nonce + report + frame(os.pread(claim, claim_limit, 0)))
    for name, content in artifacts:
        write_all(frame(name) + frame(content))
    os.read(0, 1)  # until the host has all of it and lets go
    return 0


def is_damaged(manifest_sha256: str, how: str) -> bool:
    from sandbox.inside.manifest import is_intact

    return not is_intact(SITE, MANIFEST, manifest_sha256, full=how == "full")


def become(user: int, group: int, *capabilities: int) -> None:
    """Be `user` for good, with these capabilities and a way to no other."""
    libc.prctl(PR_SET_KEEPCAPS, bool(capabilities), 0, 0, 0)
    if not capabilities:
        number = 0
        while libc.prctl(PR_CAPBSET_DROP, number, 0, 0, 0) == 0:
            number += 1
    os.setgroups([])
    os.setresgid(group, group, group)
    os.setresuid(user, user, user)
    bits = sum(1 << number for number in capabilities)
    header = struct.pack("Ii", 0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3, this process
    sets = struct.pack("6I", bits, bits, 0, 0, 0, 0)  # effective, permitted, inheritable; then their upper halves
    if libc.capset(header, sets) != 0:
        raise OSError(ctypes.get_errno(), "capset")
    # Changing user closed /proc/self to the process itself; only the program's may be open.
    libc.prctl(PR_SET_DUMPABLE, 0 if capabilities else 1, 0, 0, 0)


def share_output() -> None:
    """The streams belong to root: let the program open /dev/stdout and /dev/stderr, as programs do."""
    for stream in (1, 2):
        try:  # noqa: SIM105  # contextlib is not worth its import here
            os.fchmod(stream, 0o666)
        except OSError:  # noqa: PERF203  # gVisor
            pass


def wait_for(child: int) -> int:
    """Reap whatever ends, as a first process must, until `child` has. Its exit code, or 128 plus the signal.

    Ends the container when the host lets go of its stdin.
    """
    woken, wake = os.pipe()
    for descriptor in (woken, wake):
        os.set_blocking(descriptor, False)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    poll = select.poll()
    poll.register(0, 0)  # tells of nothing but its end
    poll.register(woken, select.POLLIN)
    while True:
        pid = -1
        while pid:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == child:
                code = os.waitstatus_to_exitcode(status)
                return code if code >= 0 else 128 - code
        for descriptor, _ in poll.poll():
            if descriptor == 0:
                os._exit(125)
            os.read(woken, 4096)


def kill_everything_else() -> None:
    while True:
        try:  # noqa: SIM105  # contextlib is not worth its import here
            os.kill(-1, signal.SIGKILL)
        except ProcessLookupError:
            pass
        try:
            os.wait()
        except ChildProcessError:
            return


def collect(root: str, limit: int) -> tuple[list[tuple[bytes, bytes]], int, int]:
    """Regular files below `root` as (name, content), `limit` bytes in all; how many were over; how many irregular.

    Nothing but this process runs by now. Links are never followed, and nothing but a regular file is opened.
    """
    top = os.fsencode(root)
    artifacts: list[tuple[bytes, bytes]] = []
    oversized = irregular = 0
    folders = [(top, 0)] if stat.S_ISDIR(kind_of(top)) else []
    while folders:
        folder, depth = folders.pop()
        os.chmod(folder, 0o700)
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            kind = kind_of(path)
            if stat.S_ISDIR(kind) and depth < MAX_DEPTH:
                folders.append((path, depth + 1))
            elif not stat.S_ISREG(kind):
                irregular += 1
            else:
                content = read_regular(path, limit) if len(artifacts) < MAX_ARTIFACTS else None
                if content is None:
                    oversized += 1
                else:
                    limit -= len(content)
                    artifacts.append((os.path.relpath(path, top), content))
    return artifacts, oversized, irregular


def kind_of(path: bytes) -> int:
    """Type and mode of what is there itself, 0 when nothing is."""
    try:
        return os.lstat(path).st_mode
    except OSError:
        return 0


def read_regular(path: bytes, limit: int) -> bytes | None:
    """The file's bytes, or None when it is not a regular file or larger than `limit`."""
    os.chmod(path, 0o600)
    file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        info = os.fstat(file)
        if not stat.S_ISREG(info.st_mode) or info.st_size > limit:
            return None
        content = b""
        while len(content) < info.st_size:
            piece = os.pread(file, info.st_size - len(content), len(content))
            if not piece:
                break
            content += piece
        return content
    finally:
        os.close(file)


def is_full(path: str) -> bool:
    """No block is free, or no inode: something that was written there failed."""
    info = os.statvfs(path)
    return info.f_bavail == 0 or (info.f_files > 0 and info.f_ffree == 0)  # gVisor counts no files


class Counters:
    """The kernel's counts of this container: processes killed for memory, and forks refused (cgroup v2, or v1)."""

    def __init__(self) -> None:
        self._oom = open_first("memory.events", "memory/memory.oom_control")
        self._pids = open_first("pids.events", "pids/pids.events")

    def read(self) -> tuple[int, int]:
        return count(self._oom, b"oom_kill"), count(self._pids, b"max")


def open_first(*paths: str) -> int | None:
    found = (os.path.join("/sys/fs/cgroup", path) for path in paths)
    return next((os.open(path, os.O_RDONLY) for path in found if os.path.exists(path)), None)


def count(file: int | None, key: bytes) -> int:
    if file is None:
        return 0
    return int(dict(line.split() for line in os.pread(file, 4096, 0).splitlines()).get(key, 0))


if __name__ == "__main__":
    sys.exit(main())
