"""Runs one program inside the container, as PID 1. The only file of this package that does.

Covers:
- The program is a forked child with /dev/null as stdin; its stdout and stderr are the container's own.
- When it ends, every other process is killed before anything is reported, so nothing can write after it.
- The report follows a nonce that the host sends along with the program and that is read only after that
  kill. This process is not dumpable, so the program, though of the same uid, can neither read its
  memory nor open its stdin: it cannot know the nonce, and so cannot forge a report.
- Out-of-memory kills and refused forks are taken from the kernel's counters of this container.
- Should the host die, an alarm ends this process, and with it the container, soon after the deadline.

Does not cover: what the program says of itself. Its value, figures and files are its own claims. It
can also end this process early (say, by lowering its resource limits); the host then gets no report
and never calls such a run `ok`. Deadlines, output caps and the verdict are the host's.

Wire format, big-endian. In: `HEADER` (timeout, artifact limit, claim limit, number of files), then
the code, then each file as name and content, each of them as u64 length and bytes; then 32 bytes of
nonce. Out, after the program's own output: the nonce, `REPORT` (exit code, out-of-memory kills,
refused forks, a tmpfs is full, files over the limits, entries that are no regular files, number of
artifacts), the claim (the value as JSON, then
PNG figures, each in a frame of its own), then each artifact as name and content.

Standard library only, and little of it: starting is what most programs spend their time on.
"""

from __future__ import annotations

import _ast
import ctypes
import os
import signal
import stat
import struct
import sys
import types

HEADER = "!dQQI"
REPORT = "!iQQ?III"
WORKSPACE = "/workspace"
MAIN_FILE = "/tmp/main.py"  # noqa: S108  # a tmpfs of this container alone; `spawn` reads the program from it
GRACE = 3.0
MAX_ARTIFACTS = 256
MAX_DEPTH = 8
MAX_FIGURES = 16
PR_SET_DUMPABLE = 4


def main() -> int:
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    timeout, artifact_limit, claim_limit, files = struct.unpack(HEADER, read_exactly(struct.calcsize(HEADER)))
    signal.signal(signal.SIGALRM, lambda *_: os._exit(124))
    signal.setitimer(signal.ITIMER_REAL, timeout + GRACE)
    code = read_frame()
    os.mkdir(WORKSPACE + "/outputs")
    for _ in range(files):
        path = os.path.join(WORKSPACE, read_frame().decode())
        os.makedirs(os.path.dirname(path), exist_ok=True)
        receive_file(path)
    claim = os.memfd_create("claim")
    counters = Counters()  # opened now: the program may lower this process's limit of open files

    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.close(null)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        libc.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)  # or its own /proc/self is closed to it
        with open("/proc/self/oom_score_adj", "w") as file:  # die before the runner does
            file.write("1000")
        sys.exit(run_program(code.decode("utf-8-sig"), claim))

    exit_code = wait_for(child)
    kill_everything_else()
    os.set_blocking(1, True)  # the program shares this pipe's flags
    nonce = read_exactly(32)
    artifacts, oversized, irregular = collect(WORKSPACE + "/outputs", artifact_limit)
    full = any(is_full(path) for path in (WORKSPACE, "/tmp"))  # noqa: S108
    oom_kills, refused_forks = counters.read()
    report = struct.pack(REPORT, exit_code, oom_kills, refused_forks, full, oversized, irregular, len(artifacts))
    write_all(nonce + report)
    write_frame(os.pread(claim, claim_limit, 0))
    for name, content in artifacts:
        write_frame(name)
        write_frame(content)
    os.read(0, 1)  # until the host has all of it and lets go
    return 0


# ---- the child ----


def run_program(source: str, claim: int) -> int:
    """Run `source` as `__main__` and return its exit code; the claim goes to the file descriptor `claim`."""
    with open(MAIN_FILE, "w", encoding="utf-8", newline="") as file:
        file.write(source)
    runner = sys.modules["__main__"]  # kept alive: its globals are in use
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__file__ = MAIN_FILE
    sys.argv = ["main.py"]
    sys.path += [WORKSPACE, "/env"]
    os.chdir(WORKSPACE)
    add_site_builtins()
    prime_linecache(source)
    value = None
    try:
        exec(compile_with_value(source), module.__dict__)  # noqa: S102  # what this file is for
        value = module.__dict__.pop("__value__", None)
        exit_code = 0
    except SystemExit as error:
        exit_code = exit_code_of(error)
    except BaseException as error:
        sys.excepthook(type(error), error, program_frames(error))
        exit_code = 130 if isinstance(error, KeyboardInterrupt) else 1
    make_claim(claim, value)
    del runner
    return exit_code


def compile_with_value(source: str) -> types.CodeType:
    """Compile the program so that a final bare expression is left in `__value__`."""
    tree = compile(source, "main.py", "exec", _ast.PyCF_ONLY_AST, dont_inherit=True)
    assert isinstance(tree, _ast.Module)
    if tree.body and isinstance(tree.body[-1], _ast.Expr):
        last = tree.body[-1].value
        place = {name: getattr(last, name) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset")}
        target = _ast.Name(id="__value__", ctx=_ast.Store(), **place)
        tree.body[-1] = _ast.Assign(targets=[target], value=last, **place)
    return compile(tree, "main.py", "exec", dont_inherit=True)


def add_site_builtins() -> None:
    """`exit`, `quit`, `help`: what `site` gives interactive code, and models write."""
    import site

    site.setquit()
    site.setcopyright()
    site.sethelper()


def prime_linecache(source: str) -> None:
    import linecache

    linecache.cache["main.py"] = (len(source), None, source.splitlines(keepends=True), "main.py")
    if sys.excepthook is sys.__excepthook__:
        # The built-in one looks for the source on disk; traceback's asks linecache.
        sys.excepthook = print_exception


def print_exception(kind: type[BaseException], error: BaseException, frames: types.TracebackType | None) -> None:
    import traceback

    traceback.print_exception(kind, error, frames)


def program_frames(error: BaseException) -> types.TracebackType | None:
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename == __file__:
        frames = frames.tb_next
    error.__traceback__ = frames
    return frames


def exit_code_of(error: SystemExit) -> int:
    if error.code is None:
        return 0
    if isinstance(error.code, int):
        return error.code & 0xFF
    print(error.code, file=sys.stderr)
    return 1


def make_claim(claim: int, value: object) -> None:
    """Write what the program leaves besides output: its value as JSON, then each figure it left open, in frames."""
    pieces = [to_json(value)]
    if "matplotlib.pyplot" in sys.modules:
        pieces += open_figures()
    payload = b"".join(len(piece).to_bytes(8, "big") + piece for piece in pieces)
    try:
        os.ftruncate(claim, 0)  # a fork of the program may have written its own
        written = 0
        while written < len(payload):
            written += os.pwrite(claim, payload[written:], written)
    except OSError:
        pass  # the program closed it: no claim


def to_json(value: object) -> bytes:
    if value is None:
        return b"null"
    try:
        import json

        return json.dumps(value, allow_nan=False, default=lambda other: other.tolist()).encode()  # NumPy
    except Exception:  # not JSON: no value
        return b"null"


def open_figures() -> list[bytes]:
    """PNG of each open matplotlib figure."""
    import io

    pyplot = sys.modules["matplotlib.pyplot"]
    figures = []
    try:
        for number in pyplot.get_fignums()[:MAX_FIGURES]:
            png = io.BytesIO()
            pyplot.figure(number).savefig(png, format="png")
            figures.append(png.getvalue())
    except Exception as error:
        print(f"a figure could not be drawn: {error}", file=sys.stderr)
    return figures


# ---- the supervisor ----


def wait_for(child: int) -> int:
    """Reap whatever ends, as PID 1 must, until `child` has. Its exit code, or 128 plus the signal."""
    while True:
        pid, status = os.wait()
        if pid == child:
            code = os.waitstatus_to_exitcode(status)
            return code if code >= 0 else 128 - code


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
    return info.f_bavail == 0 or info.f_ffree == 0


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


# ---- the wire ----


def read_exactly(size: int) -> bytes:
    """Read from stdin without a buffer, so that the nonce stays in the pipe until it is asked for."""
    data = b""
    while len(data) < size:
        piece = os.read(0, min(size - len(data), 1 << 20))
        if not piece:
            os._exit(125)  # the host is gone
        data += piece
    return data


def read_frame() -> bytes:
    return read_exactly(int.from_bytes(read_exactly(8), "big"))


def receive_file(path: str) -> None:
    size = int.from_bytes(read_exactly(8), "big")
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    while size:
        piece = read_exactly(min(size, 1 << 20))
        os.write(file, piece)
        size -= len(piece)
    os.close(file)


def write_frame(data: bytes) -> None:
    write_all(len(data).to_bytes(8, "big") + data)


def write_all(data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(1, view) :]


if __name__ == "__main__":
    sys.exit(main())
