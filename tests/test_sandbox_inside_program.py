"""What runs a program inside a container, here outside of one: value, figures and files that it leaves, its exit code,
and what the supervisor collects. How the two stand to each other only a container shows."""

import json
import os
import stat
import sys
import traceback
import types

import pytest

from sandbox.inside import interpreter, runner
from sandbox.inside.interpreter import (
    compile_with_value,
    exit_code_of,
    make_claim,
    program_frames,
    receive_file,
    run_program,
    to_json,
)
from sandbox.inside.runner import Counters, collect, count, is_damaged, is_full, kind_of, open_first, read_regular


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Where a program runs; what it changes of this process is put back."""
    monkeypatch.setattr(interpreter, "MAIN_FILE", str(tmp_path / "main.py"))
    monkeypatch.setattr(interpreter, "WORKSPACE", str(tmp_path))
    for name, value in {"argv": sys.argv, "excepthook": sys.__excepthook__}.items():
        monkeypatch.setattr(sys, name, value)
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    return tmp_path


def ran(source):
    """Exit code and what was claimed: the value, and the figures."""
    claim = os.memfd_create("claim")
    code = run_program(source, claim)
    payload, pieces = os.pread(claim, 1 << 20, 0), []
    os.close(claim)
    while payload:
        size = int.from_bytes(payload[:8], "big")
        pieces.append(payload[8 : 8 + size])
        payload = payload[8 + size :]
    return code, json.loads(pieces[0]), pieces[1:]


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("1 + 1", 2),
        ("x = 5", None),
        ("", None),
        ("def f(): return 3\nf()", 3),
        ("[1, 'a', None]", [1, "a", None]),
        ("float('nan')", None),
        ("object()", None),
        ("(i for i in 'ab')", None),
        ("__name__", "__main__"),
        ("import sys; sys.argv", ["main.py"]),
    ],
)
def test_a_last_expression_is_the_value(place, source, value):
    assert ran(source) == (0, value, [])


def test_what_has_a_list_of_its_own_is_that_list():
    class Array:
        def tolist(self):
            return [1, 2]

    assert to_json(Array()) == b"[1, 2]"


@pytest.mark.parametrize(
    ("source", "code", "said"),
    [
        ("raise SystemExit", 0, ""),
        ("raise SystemExit(3)", 3, ""),
        ("raise SystemExit(-1)", 255, ""),
        ("import sys; sys.exit('no luck')", 1, "no luck\n"),
        ("raise KeyboardInterrupt", 130, "KeyboardInterrupt"),
        ("1 / 0", 1, "ZeroDivisionError: division by zero"),
        ("x = = 1", 1, "SyntaxError"),
        ("import sys\nsys.excepthook = lambda *_: print('mine', file=sys.stderr)\n1 / 0", 1, "mine\n"),
    ],
)
def test_it_exits_as_python_would(place, capsys, source, code, said):
    assert ran(source)[:2] == (code, None)
    assert said in capsys.readouterr().err


def test_an_error_shows_the_lines_of_the_program_and_none_of_ours(place, capsys):
    ran("def half(x):\n    return x / 0\nhalf(1)")
    said = capsys.readouterr().err
    assert 'File "main.py", line 2, in half\n    return x / 0' in said
    assert "interpreter.py" not in said


def test_of_an_error_that_is_all_ours_nothing_is_left():
    with pytest.raises(SyntaxError) as caught:
        compile_with_value("x = = 1")
    error = caught.value
    assert program_frames(error) is not None  # a line of this test called it
    error.__traceback__ = error.__traceback__.tb_next
    assert program_frames(error) is None


def test_a_program_says_with_what_it_ended_by_number_or_word(capsys):
    assert [exit_code_of(SystemExit(code)) for code in (None, True, 256)] == [0, 1, 0]
    assert exit_code_of(SystemExit([1])) == 1
    assert capsys.readouterr().err == "[1]\n"


class Figure:
    def __init__(self, fails=False):
        self.fails = fails

    def savefig(self, file, format):
        if self.fails:
            raise ValueError("no such font")
        file.write(b"png")


@pytest.mark.parametrize(
    ("fails", "figures", "said"), [(False, [b"png"], ""), (True, [], "could not be drawn: no such font")]
)
def test_figures_that_are_open_are_claimed(place, monkeypatch, capsys, fails, figures, said):
    drawn = {1: Figure(fails)}
    pyplot = types.SimpleNamespace(get_fignums=lambda: [*drawn], figure=drawn.get)
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", pyplot)
    assert ran("1") == (0, 1, figures)
    assert said in capsys.readouterr().err


def test_no_more_figures_than_there_may_be(place, monkeypatch):
    pyplot = types.SimpleNamespace(get_fignums=lambda: [*range(100)], figure=lambda number: Figure())
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", pyplot)
    assert len(ran("1")[2]) == interpreter.MAX_FIGURES


def test_a_claim_that_the_program_closed_is_none():
    claim = os.memfd_create("claim")
    os.close(claim)
    make_claim(claim, 1)


def test_what_a_fork_claimed_is_written_over():
    claim = os.memfd_create("claim")
    os.write(claim, b"x" * 100)
    make_claim(claim, 7)
    assert os.pread(claim, 200, 0) == (1).to_bytes(8, "big") + b"7"
    os.close(claim)


def test_a_file_is_taken_in_as_it_comes_and_never_over_another(tmp_path, monkeypatch):
    content = os.urandom((1 << 20) + 5)
    sent = bytearray((len(content)).to_bytes(8, "big") + content)

    def read_exactly(size):
        piece, sent[:size] = bytes(sent[:size]), b""
        return piece

    monkeypatch.setattr(interpreter, "read_exactly", read_exactly)
    receive_file(str(tmp_path / "given"))
    assert (tmp_path / "given").read_bytes() == content
    sent += (0).to_bytes(8, "big")
    with pytest.raises(FileExistsError):
        receive_file(str(tmp_path / "given"))


def test_only_modules_of_the_program_are_its_own(place, monkeypatch):
    for name, file in (("mine", place / "mine.py"), ("other", "/usr/lib/other.py")):
        module = types.ModuleType(name)
        module.__file__ = str(file)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setitem(sys.modules, "no_module", object())
    assert [interpreter.is_the_programs(name) for name in ("mine", "other", "no_module")] == [True, False, False]


def test_streams_that_the_program_closed_are_let_be(monkeypatch):
    class Closed:
        def flush(self):
            raise ValueError("I/O operation on closed file")

    monkeypatch.setattr(sys, "stdout", Closed())
    interpreter.flush()


def test_artifacts_are_the_regular_files_within_the_limit(tmp_path):
    root = tmp_path / "outputs"
    (root / "sub").mkdir(parents=True)
    (root / "a.txt").write_bytes(b"12345")
    (root / "sub" / "b").write_bytes(b"123")
    (root / "big").write_bytes(bytes(100))
    (root / "link").symlink_to("/etc/passwd")
    os.mkfifo(root / "pipe")
    (root / "a.txt").chmod(0)
    found, oversized, irregular = collect(str(root), 10)
    assert sorted(found) == [(b"a.txt", b"12345"), (b"sub/b", b"123")]
    assert (oversized, irregular) == (1, 2)


def test_too_many_and_too_deep_are_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(runner, "MAX_ARTIFACTS", 2)
    monkeypatch.setattr(runner, "MAX_DEPTH", 1)
    for name in ("a", "b", "c"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    found, oversized, irregular = collect(str(tmp_path), 10)
    assert ([name for name, _ in found], oversized, irregular) == ([b"a", b"b"], 1, 1)


def test_where_there_are_no_outputs_nothing_is_collected(tmp_path):
    (tmp_path / "file").write_text("")
    assert collect(str(tmp_path / "gone"), 10) == collect(str(tmp_path / "file"), 10) == ([], 0, 0)
    assert kind_of(b"/no/such") == 0
    assert stat.S_ISDIR(kind_of(os.fsencode(tmp_path)))


def test_a_file_that_shrinks_while_it_is_read_is_what_is_left(tmp_path, monkeypatch):
    (tmp_path / "log").write_bytes(b"12345")
    pieces = [b"12", b""]
    monkeypatch.setattr(runner.os, "pread", lambda *_: pieces.pop(0))
    assert read_regular(os.fsencode(tmp_path / "log"), 10) == b"12"


def test_one_that_became_something_else_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert read_regular(os.fsencode(tmp_path / "pipe"), 10) is None


@pytest.mark.parametrize(
    ("blocks", "files", "free", "full"), [(1, 9, 9, False), (0, 9, 9, True), (1, 9, 0, True), (1, 0, 0, False)]
)
def test_a_disk_without_a_block_or_an_inode_is_full(monkeypatch, blocks, files, free, full):
    info = types.SimpleNamespace(f_bavail=blocks, f_files=files, f_ffree=free)
    monkeypatch.setattr(runner.os, "statvfs", lambda path: info)
    assert is_full("/tmp") is full


def test_the_kernels_counts_are_read_where_it_keeps_them(tmp_path, monkeypatch):
    (tmp_path / "pids").mkdir()
    (tmp_path / "memory.events").write_text("low 0\noom 3\noom_kill 2\n")
    (tmp_path / "pids" / "pids.events").write_text("max 7\n")
    real = os.path.join
    monkeypatch.setattr(runner.os.path, "join", lambda top, path: real(tmp_path, path))
    assert Counters().read() == (2, 7)
    assert open_first("no", "nor/this") is None
    assert count(None, b"max") == 0


def test_a_set_is_looked_at_as_hard_as_is_said(monkeypatch):
    from sandbox.inside import manifest

    asked = []
    monkeypatch.setattr(manifest, "is_intact", lambda *given, full: asked.append((*given, full)) or False)
    assert is_damaged("abc", "full")
    assert is_damaged("abc", "quick")
    assert asked == [(runner.SITE, runner.MANIFEST, "abc", full) for full in (True, False)]


def test_a_traceback_asks_for_the_lines_that_were_given(place):
    interpreter.prime_linecache("a = 1\nb = 2\n")
    assert traceback.linecache.getline("main.py", 2) == "b = 2\n"
    assert sys.excepthook is interpreter.print_exception
