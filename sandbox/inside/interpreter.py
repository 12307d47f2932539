"""The program's process inside a container: takes code and files from stdin, and runs the program.

Forked from the supervisor (`runner.py`) ahead of time, under the program's user, so what happens here
is trusted up to the moment the program starts and never after: value and figures are the program's
own claims. Standard library only.
"""

from __future__ import annotations

import _ast
import _weakref
import atexit
import ctypes
import gc
import os
import signal
import sys
import types

from sandbox.inside.wire import BEGUN, MAX_FIGURES, SITE, WORKSPACE, read_exactly, read_frame, write_all

BOM = b"\xef\xbb\xbf"
MAIN_FILE = "/tmp/main.py"  # noqa: S108  # a tmpfs of this container alone; `spawn` reads the program from it


def program(go: int, say_begun: int, claim: int) -> None:
    """Wait to be let go, take code and files from stdin, run the program, and exit as it did."""
    signal.alarm(0)
    for number in (signal.SIGALRM, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    os.setsid()  # or SIGCONT could be sent to the supervisor
    import linecache  # noqa: F401  # so that an error finds them loaded
    import traceback  # noqa: F401

    try:
        with open("/proc/self/oom_score_adj", "w") as file:  # die before the supervisor does
            file.write("1000")
    except OSError:  # gVisor
        pass
    os.mkdir(WORKSPACE + "/outputs")
    os.chdir(WORKSPACE)
    leave_no_trace()
    sys.path += [WORKSPACE, SITE]
    add_site_builtins()
    exec(compile_with_value("1"), {})  # noqa: S102  # the first time of anything takes longest
    counted = os.read(go, 4)
    if not counted:
        os._exit(125)
    problem = None
    source = ""
    try:
        source = read_frame().removeprefix(BOM).decode()
        for _ in range(int.from_bytes(counted, "big")):
            path = os.path.join(WORKSPACE, read_frame().decode())
            os.makedirs(os.path.dirname(path), exist_ok=True)
            receive_file(path)
    except OSError as error:
        problem = error
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    for descriptor in (null, go):
        os.close(descriptor)
    write_all(BEGUN)
    os.write(say_begun, BEGUN)
    os.close(say_begun)
    if problem is not None:
        print(f"the files could not be put in place: {problem}", file=sys.stderr)
        leave(1)
    leave(run_program(source, claim))


def leave(exit_code: int) -> None:
    """End as an interpreter does, but do not take all of it apart: in memory that is shared with the supervisor
    up to then, that takes longer than most programs."""
    if threading := sys.modules.get("threading"):
        threading._shutdown()
    atexit._run_exitfuncs()
    flush()
    if threading and threading.active_count() > 1:
        sys.exit(exit_code)  # only the interpreter can hold daemon threads while it ends
    # Files the program left open are written out, and its finalisers run, as its modules go: first what nothing
    # else holds, with its names still there, then the rest.
    left = [_weakref.ref(sys.modules.pop(name)) for name in [*filter(is_the_programs, sys.modules)]]
    gc.collect()
    for module in filter(None, (reference() for reference in left)):
        for key in [key for key in module.__dict__ if key != "__builtins__"]:
            module.__dict__[key] = None
    gc.collect()
    flush()
    ctypes.PyDLL(None).exit(exit_code)  # what libraries do last; holding the lock, so that no thread goes on


def is_the_programs(name: str) -> bool:
    module = sys.modules[name]
    return type(module) is types.ModuleType and str(module.__dict__.get("__file__")).startswith((MAIN_FILE, WORKSPACE))


def flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:  # noqa: SIM105  # contextlib is not worth its import here
            stream.flush()
        except Exception:  # noqa: S110, PERF203  # closed, or replaced by who knows what
            pass


def leave_no_trace() -> None:
    """What was imported to get here is not the program's to import."""
    sys.path.remove(os.path.dirname(os.path.abspath(sys.argv[0])))
    for name in [name for name in sys.modules if name.partition(".")[0] == "sandbox"]:
        del sys.modules[name]


def run_program(source: str, claim: int) -> int:
    """Run `source` as `__main__` and return its exit code; the claim goes to the file descriptor `claim`."""
    with open(MAIN_FILE, "w", encoding="utf-8", newline="") as file:
        file.write(source)
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__file__ = MAIN_FILE
    sys.argv = ["main.py"]
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
    ours = program_frames.__code__.co_filename
    while frames is not None and frames.tb_frame.f_code.co_filename == ours:
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


def receive_file(path: str) -> None:
    size = int.from_bytes(read_exactly(8), "big")
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    while size:
        piece = read_exactly(min(size, 1 << 20))
        os.write(file, piece)
        size -= len(piece)
    os.close(file)
