"""Programs on a real engine: what they print, leave and return, and how they fail."""

import os
from collections.abc import Iterator

import anyio
import pytest

from sandbox.docker import DockerSandbox
from sandbox.engine import connect
from sandbox.errors import ProgramError, RequirementError, SandboxUnavailableError
from sandbox.image import image_name
from sandbox.reaper import labels, owned, reap_stale
from sandbox.types import MIB, ExecResult, Limits, Program

pytestmark = pytest.mark.docker


@pytest.fixture
def sandbox() -> Iterator[DockerSandbox]:
    sandbox = DockerSandbox()
    yield sandbox
    anyio.run(sandbox.aclose)


def execute(sandbox, code, *requires, files=None, **limits) -> ExecResult:
    return anyio.run(sandbox.execute, Program(code, requires, files or {}), Limits(**limits))


def test_fifteen_percent_of_200(sandbox):
    result = execute(sandbox, "print(0.15 * 200)", "python:math")
    assert (result.status, result.exit_code, result.stdout, result.stderr) == ("ok", 0, "30.0\n", "")
    assert result.environment.requirements == ()
    assert result.environment.runtime == "runc"
    assert result.environment.image_digest.startswith("sha256:")
    assert set(result.timings_ms) == {"queue", "install", "start", "run", "collect", "total"}


def test_stdout_and_stderr_come_apart(sandbox):
    result = execute(
        sandbox, "import os, sys\nprint('o')\nprint('e', file=sys.stderr)\nos.system('echo s; echo t >&2')"
    )
    assert (result.stdout, result.stderr) == ("o\ns\n", "e\nt\n")


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("x = 20\nx + 22", 42),
        ("from __future__ import annotations\n{'a': [1, (2.5, None)]}", {"a": [1, [2.5, None]]}),
        ("'é'", "é"),
        ("print(1)", None),
        ("x = 1", None),
        ("float('nan')", None),
        ("object()", None),
        ("a = []; a.append(a); a", None),
        ("", None),
    ],
)
def test_a_final_bare_expression_is_the_value(sandbox, code, value):
    result = execute(sandbox, code)
    assert (result.status, result.value) == ("ok", value)


def test_a_traceback_shows_the_program_alone(sandbox):
    result = execute(sandbox, "def f(x):\n    return 1 / x\n\nf(0)\n")
    lines = result.stderr.splitlines()
    assert (result.status, result.exit_code) == ("error", 1)
    assert lines[0] == "Traceback (most recent call last):"
    assert lines[1] == '  File "main.py", line 4, in <module>'
    assert "return 1 / x" in result.stderr
    assert lines[-1] == "ZeroDivisionError: division by zero"
    assert "runner" not in result.stderr


def test_a_syntax_error_points_at_its_line(sandbox):
    result = execute(sandbox, "print(1)\nprint(")
    assert result.status == "error"
    assert result.stdout == ""
    assert 'File "main.py", line 2' in result.stderr
    assert "runner" not in result.stderr


@pytest.mark.parametrize(
    ("code", "exit_code"),
    [
        ("import sys; sys.exit(7)", 7),
        ("exit(3)", 3),
        ("raise SystemExit('bye')", 1),
        ("import os; os._exit(9)", 9),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", 139),
        ("import ctypes; ctypes.string_at(0)", 139),
    ],
)
def test_the_exit_code_is_the_programs(sandbox, code, exit_code):
    result = execute(sandbox, code)
    assert (result.status, result.exit_code) == ("error", exit_code)


def test_exit_zero_is_ok_and_atexit_and_threads_finish(sandbox):
    code = (
        "import atexit, sys, threading, time\natexit.register(print, 'last')\n"
        "threading.Thread(target=lambda: (time.sleep(0.2), print('thread'))).start()\nsys.exit(0)"
    )
    result = execute(sandbox, code)
    assert (result.status, result.stdout) == ("ok", "thread\nlast\n")


@pytest.mark.parametrize(
    "code",
    [
        "f = open('outputs/x', 'w')\nf.write('30')\nprint(30)",
        "class A:\n    def __del__(self): print(30)\na = A()",
        "class A:\n    def __del__(self): print(30)\na = A()\na.itself = a",
        "import os\nclass A:\n    def __del__(self): print(30 if os.getcwd() else 0)\na = A()",
        "import helper",
        "import ctypes\nctypes.CDLL(None).printf(b'%d\\n', 30)",
        "import atexit\nx = 30\natexit.register(lambda: print(x))",
        "import threading, time\ndef f():\n    while True: time.sleep(0.001)\n"
        "threading.Thread(target=f, daemon=True).start()\nprint(30)",
        "import sys\nsys.stdout = open('/dev/stdout', 'w')\nprint(30)",
        "import os\nif os.fork() == 0: print(30)\nelse: os.wait()",
        "import logging, sys\nlogging.basicConfig(stream=sys.stdout, format='%(message)s')\nlogging.warning(30)",
    ],
)
def test_a_program_ends_as_under_any_interpreter(sandbox, code):
    files = {"helper.py": b"class A:\n    def __del__(self): print(30)\na = A()"}
    result = execute(sandbox, code, files=files)
    assert (result.status, result.stdout, result.stderr) == ("ok", "30\n", "")
    assert all(artifact.data == b"30" for artifact in result.artifacts)


def test_files_go_in(sandbox):
    files = {"data/in.csv": b"a,b\n1,2\n", "helper.py": b"answer = 42\n", "raw": bytes(range(256))}
    code = "import helper\nprint(open('data/in.csv').read(), helper.answer, len(open('raw','rb').read()))"
    assert execute(sandbox, code, files=files).stdout == "a,b\n1,2\n 42 256\n"


def test_regular_files_come_out_of_outputs_and_nothing_else(sandbox):
    code = (
        "import os\nopen('outputs/a.txt', 'w').write('A')\nos.makedirs('outputs/sub')\n"
        "open('outputs/sub/b.json', 'w').write('{}')\nopen('elsewhere', 'w').write('no')\n"
        "os.symlink('/etc/passwd', 'outputs/link')\nos.symlink('/etc', 'outputs/folder')\nos.mkfifo('outputs/fifo')\n"
    )
    result = execute(sandbox, code)
    assert result.status == "ok"
    found = [(artifact.name, artifact.mime_type, artifact.data) for artifact in result.artifacts]
    assert found == [("a.txt", "text/plain", b"A"), ("sub/b.json", "application/json", b"{}")]
    assert "3 entries of ./outputs were not taken" in result.stderr


def test_outputs_replaced_by_a_link_gives_nothing(sandbox):
    result = execute(sandbox, "import os\nos.rmdir('outputs')\nos.symlink('/etc', 'outputs')")
    assert (result.status, result.artifacts) == ("ok", ())


def test_artifacts_over_the_limit_are_left_out(sandbox):
    code = "open('outputs/a', 'wb').write(b'x' * 600)\nopen('outputs/b', 'wb').write(b'x' * 600)"
    result = execute(sandbox, code, artifact_limit=1000)
    assert (result.status, [artifact.name for artifact in result.artifacts]) == ("limit", ["a"])


def test_a_megabyte_comes_out_whole(sandbox):
    result = execute(sandbox, "open('outputs/big', 'wb').write(bytes(range(256)) * 8192)")
    assert result.artifacts[0].data == bytes(range(256)) * 8192


def test_runs_share_nothing(sandbox):
    code = "import os\nprint(os.listdir('.'), os.path.exists('/tmp/x'))\nopen('/tmp/x', 'w'); open('y', 'w')"
    assert execute(sandbox, code).stdout == execute(sandbox, code).stdout == "['outputs'] False\n"


def test_same_program_same_output(sandbox):
    code = "import os, time\nprint({'a', 'b', 'c', 'd'}, hash('x'), time.tzname, os.uname().nodename)"
    assert execute(sandbox, code).stdout == execute(sandbox, code).stdout


@pytest.mark.parametrize(
    "code",
    [
        "from multiprocessing import Pool\ndef f(x): return x * x\nwith Pool(2) as p: print(sum(p.map(f, range(5))))",
        "import multiprocessing as m\ndef f(q): q.put(30)\nif __name__ == '__main__':\n"
        "    c = m.get_context('spawn'); q = c.Queue(); p = c.Process(target=f, args=(q,)); p.start()\n"
        "    print(q.get()); p.join()",
        "from concurrent.futures import ThreadPoolExecutor as T\nwith T(8) as t: print(sum(t.map(int, '4' * 7)) + 2)",
        "import asyncio\nasync def f():\n    await asyncio.sleep(0.01)\n    return 30\nprint(asyncio.run(f()))",
        "import sqlite3\nd = sqlite3.connect('x.db')\nd.execute('create table t(a)')\n"
        "d.execute('insert into t values(30)')\nprint(d.execute('select a from t').fetchone()[0])",
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'print(30)'], check=True)",
        "import zoneinfo, tempfile, decimal\nwith tempfile.TemporaryFile() as f: f.write(b'x')\n"
        "zoneinfo.ZoneInfo('Europe/Berlin')\nprint(30)",
    ],
)
def test_the_standard_library_works(sandbox, code):
    result = execute(sandbox, code, timeout=20)
    assert (result.status, result.stdout) == ("ok", "30\n"), result.stderr


def test_stdin_is_empty(sandbox):
    result = execute(sandbox, "input()")
    assert "EOFError" in result.stderr


def test_the_deadline_ends_it_and_keeps_what_was_printed(sandbox):
    result = execute(sandbox, "print('partial', end='')\nwhile True: pass", timeout=1)
    assert (result.status, result.exit_code, result.stdout) == ("timeout", None, "partial")
    assert "longer than 1 s" in result.stderr


def test_memory_is_bounded(sandbox):
    result = execute(sandbox, "print('before')\nx = b'x' * (1 << 30)", mem_limit=64 * MIB)
    assert (result.status, result.stdout) == ("out_of_memory", "before\n")


def test_memory_eaten_by_a_child_is_seen_though_the_program_ends_well(sandbox):
    code = "import os\nif os.fork() == 0:\n    x = b'x' * (1 << 30)\nos.wait()\nprint('fine')"
    result = execute(sandbox, code, mem_limit=64 * MIB)
    assert (result.status, result.exit_code, result.stdout) == ("out_of_memory", 0, "fine\n")


def test_a_fork_bomb_is_contained(sandbox):
    result = execute(sandbox, "import os\nwhile True: os.fork()", timeout=3)
    assert result.status in ("limit", "timeout")
    assert execute(sandbox, "print(1)").stdout == "1\n"


def test_the_disk_is_bounded(sandbox):
    result = execute(sandbox, "with open('x', 'wb') as f:\n    while True: f.write(bytes(1 << 20))")
    assert result.status == "limit"
    assert "No space left" in result.stderr
    result = execute(sandbox, "for i in range(100_000): open(str(i), 'w').close()")
    assert result.status == "limit"


def test_long_output_keeps_head_and_tail(sandbox):
    result = execute(sandbox, "print('first'); print('x' * 300_000); print('last')")
    assert result.status == "ok"
    assert result.stdout_truncated
    assert not result.stderr_truncated
    assert result.stdout.startswith("first")
    assert result.stdout.endswith("last\n")
    assert "bytes dropped" in result.stdout


def test_a_flood_at_the_deadline_is_stopped(sandbox):
    code = "import os, time\nwhile True: os.write(1, b'x' * 8192); time.sleep(0.01)"
    assert execute(sandbox, code, timeout=1).status == "timeout"


def test_a_flood_is_stopped(sandbox):
    result = execute(sandbox, "import os\nwhile True: os.write(2, b'x' * 65536)", timeout=20)
    assert (result.status, result.stderr_truncated) == ("limit", True)
    assert len(result.stderr) < 300_000


def test_an_undeclared_import_says_what_to_declare(sandbox):
    result = execute(sandbox, "import yaml")
    assert result.status == "error"
    assert (result.missing.import_name, result.missing.suggested_requirement) == ("yaml", "python:PyYAML")


@pytest.mark.parametrize(
    ("program", "words"),
    [
        (Program("print(1)\0"), "null byte"),
        (Program("#" * (MIB + 1)), "more than the"),
        (Program("'\ud800'"), "Unicode"),
        (Program("", files={"../x": b""}), "file name rejected"),
        (Program("", files={"/etc/x": b""}), "file name rejected"),
        (Program("", files={"a//b": b""}), "file name rejected"),
        (Program("", files={"": b""}), "file name rejected"),
        (Program("", files={"a\n": b""}), "file name rejected"),
        (Program("", files={"a\0": b""}), "file name rejected"),
        (Program("", files={"x" * 300: b""}), "file name rejected"),
        (Program("", files={"a": b"", "a/b": b""}), "as a folder"),
        (Program("", files={"a": bytes(65 * MIB)}), "files need"),
    ],
)
def test_what_cannot_run_is_refused_by_name(sandbox, program, words):
    with pytest.raises(ProgramError, match=words):
        anyio.run(sandbox.execute, program)


def test_a_limit_of_nothing_or_everything_is_refused(sandbox):
    for timeout in (0, -1, float("inf"), float("nan")):
        with pytest.raises(ProgramError, match="timeout"):
            execute(sandbox, "", timeout=timeout)


def test_a_refused_requirement_raises_and_the_next_call_works(sandbox):
    with pytest.raises(RequirementError, match="requirement rejected"):
        execute(sandbox, "", "--pre")
    assert execute(sandbox, "print(1)").stdout == "1\n"


def test_a_missing_image_names_the_command():
    with pytest.raises(SandboxUnavailableError, match="python -m sandbox setup"):
        execute(DockerSandbox(image="worldmodel-sandbox:none"), "")


def test_no_engine_names_the_command(monkeypatch):
    monkeypatch.setenv("DOCKER_HOST", "unix:///nowhere/docker.sock")
    with pytest.raises(SandboxUnavailableError, match=r"/nowhere/docker.sock.*--install-engine"):
        execute(DockerSandbox(), "")


def test_cancelling_leaves_no_container(sandbox):
    async def scenario():
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(sandbox.execute, Program("while True: pass"), Limits(timeout=60))
            while not (mine := owned(connect(), sandbox.instance)):
                await anyio.sleep(0.05)
            container = mine[0]["Id"]
            tasks.cancel_scope.cancel()
        with anyio.fail_after(30):  # not its 60 s: it was killed, not waited for
            while [c for c in owned(connect(), sandbox.instance) if c["Id"] == container]:
                await anyio.sleep(0.05)

    anyio.run(scenario)


def test_a_hundred_at_once_queue_and_all_are_right(sandbox):
    results, told, alive = {}, {}, []

    async def one(number):
        told[number] = []
        results[number] = await sandbox.execute(Program(f"print({number} ** 2)"), progress=told[number].append)
        alive.append(len(await anyio.to_thread.run_sync(owned, connect(), sandbox.instance)))

    async def all_of_them():
        async with anyio.create_task_group() as tasks:
            for number in range(100):
                tasks.start_soon(one, number)
        return (await sandbox.open()).pool.most

    most = anyio.run(all_of_them)
    assert [results[number].stdout for number in range(100)] == [f"{number**2}\n" for number in range(100)]
    assert 0 < max(alive) <= most
    last = max(told, key=lambda number: len(told[number]))
    places = [int(words.split()[2]) for words in told[last] if words.startswith("waiting")]
    assert places == list(range(len(places), 0, -1))
    assert len(places) > 90
    anyio.run(sandbox.aclose)
    assert owned(connect(), sandbox.instance) == []


def test_call_after_call_leaks_no_descriptor(sandbox):
    async def scenario():
        counts = []
        for calls in (12, 20):  # the first ones fill the pool of idle connections
            for _ in range(calls):
                await sandbox.execute(Program(""))
            await sandbox.aclose()
            counts.append(len(os.listdir("/proc/self/fd")))
        return counts

    before, after = anyio.run(scenario)
    assert after <= before + 2


def test_two_instances_leave_each_other_alone(sandbox):
    async def scenario():
        result = {}

        async def long_one():
            code = "import time; time.sleep(3); print('whole')"
            result["long"] = await sandbox.execute(Program(code))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(long_one)
            while not owned(connect(), sandbox.instance):
                await anyio.sleep(0.05)
            other = DockerSandbox()
            await other.execute(Program(""))
            await other.aclose()
            await other.aclose()
        return result["long"]

    assert anyio.run(scenario).stdout == "whole\n"


def test_an_expired_container_is_reaped_and_a_live_one_is_not():
    api = connect()
    expired = api.create_container(image_name(), labels=labels("gone", -1000))["Id"]
    live = api.create_container(image_name(), labels=labels("alive", 1000))["Id"]
    try:
        reap_stale(api)
        ids = [container["Id"] for container in owned(api)]
        assert live in ids
        assert expired not in ids
    finally:
        api.remove_container(live)
