"""What happens when a process is killed, the engine stops or a disk is full: each for real.

Engines that are stopped or filled are this file's own, beside the machine's, so root and `dockerd` are needed.
"""

import contextlib
import os
import shutil
import signal
import socket
import socketserver
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import anyio
import docker
import pytest

from sandbox.docker import DockerSandbox
from sandbox.engine import connect
from sandbox.errors import SandboxError, SandboxUnavailableError
from sandbox.image import image_name
from sandbox.packages.environments import ENVIRONMENT_LABEL, prune
from sandbox.reaper import INSTANCE_LABEL, owned, reap_instance
from sandbox.types import ExecResult, Limits, Program

pytestmark = pytest.mark.docker

HOST = """
import anyio
from sandbox.docker import DockerSandbox
from sandbox.types import Limits, Program
async def main():
    sandbox = DockerSandbox(pool_size=1)
    await sandbox.execute(Program("1"))
    print(sandbox.instance, flush=True)
    await sandbox.execute(Program("while True: pass"), Limits(timeout=300), progress=lambda w: print(w, flush=True))
anyio.run(main)
"""


def execute(sandbox, code, *requires, progress=None, **limits) -> ExecResult:
    return anyio.run(lambda: sandbox.execute(Program(code, requires), Limits(**limits), progress=progress))


def until(condition, within):
    """Wait for something outside this process, which has no other way to tell."""
    deadline = time.monotonic() + within
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


class Host:
    """A process that runs an endless program in a sandbox of its own, and keeps an idle container."""

    def __init__(self):
        self.process = subprocess.Popen([sys.executable, "-c", HOST], stdout=subprocess.PIPE, text=True)
        self.instance = self.process.stdout.readline().strip()
        assert self.process.stdout.readline() == "running\n"
        until(lambda: self.states().count("running") == 2, within=30)

    def states(self):
        found = connect().containers(all=True, filters={"label": f"{INSTANCE_LABEL}={self.instance}"})
        return [container["State"] for container in found]

    def kill(self):
        self.process.kill()
        self.process.wait()


@pytest.fixture
def host() -> Iterator[Host]:
    host = Host()
    yield host
    host.kill()
    reap_instance(connect(), host.instance)  # another test's sandbox may be at it too


def test_the_containers_of_a_killed_process_end_by_themselves(host):
    host.kill()
    until(lambda: "running" not in host.states(), within=10)


def test_the_next_start_removes_what_a_killed_process_left_and_leaves_the_living_alone(host):
    other = Host()
    try:
        host.kill()
        sandbox = DockerSandbox(pool_size=0)
        assert execute(sandbox, "print(1)").stdout == "1\n"
        assert host.states() == []
        assert other.states() == ["running", "running"]
        anyio.run(sandbox.aclose)
        assert other.process.poll() is None
    finally:
        other.kill()
        reap_instance(connect(), other.instance)


def test_a_process_that_is_stopped_is_not_taken_for_dead(host):
    os.kill(host.process.pid, signal.SIGSTOP)
    sandbox = DockerSandbox(pool_size=0)
    assert execute(sandbox, "print(1)").stdout == "1\n"
    anyio.run(sandbox.aclose)
    assert host.states() == ["running", "running"]


class Relay(socketserver.ThreadingTCPServer):
    """The machine's engine by TCP, as one elsewhere would be."""

    daemon_threads = True

    class RequestHandlerClass(socketserver.BaseRequestHandler):
        def handle(self):
            with socket.socket(socket.AF_UNIX) as upstream:
                upstream.connect("/var/run/docker.sock")
                back = threading.Thread(target=self.copy, args=(upstream, self.request), daemon=True)
                back.start()
                self.copy(self.request, upstream)
                back.join()

        @staticmethod
        def copy(source, target):
            with contextlib.suppress(OSError):
                while data := source.recv(1 << 16):
                    target.sendall(data)
            with contextlib.suppress(OSError):
                target.shutdown(socket.SHUT_WR)

    def __init__(self):
        super().__init__(("127.0.0.1", 0), self.RequestHandlerClass)
        threading.Thread(target=self.serve_forever, daemon=True).start()


def test_an_engine_elsewhere_gets_programs_files_and_packages_and_gives_files_back(tmp_path, monkeypatch):
    relay = Relay()
    monkeypatch.setenv("DOCKER_HOST", f"tcp://127.0.0.1:{relay.server_address[1]}")
    sandbox = DockerSandbox(home=tmp_path, pool_size=1)
    code = "import six\nopen('outputs/out', 'wb').write(open('in', 'rb').read() * 2)\nprint(six.__name__)"
    try:
        for _ in range(2):
            program = Program(code, ("six",), {"in": bytes(1 << 20)})
            result = anyio.run(sandbox.execute, program)
            assert (result.status, result.stdout) == ("ok", "six\n"), result.stderr
            assert result.artifacts[0].data == bytes(2 << 20)
        assert execute(sandbox, "while True: pass", timeout=1).status == "timeout"
    finally:
        anyio.run(sandbox.aclose)
        left = owned(connect(), sandbox.instance)
        prune(connect(), tmp_path)
        relay.shutdown()
        relay.server_close()
    assert left == []


class OwnEngine:
    """A Docker Engine beside the machine's, with our image, on a file system of its own."""

    def __init__(self, folder: Path, size: str):
        assert os.geteuid() == 0, "run as root, after `python -m sandbox setup --install-engine`"
        self.disk = folder / "disk"
        self.disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(self.disk)], check=True)
        self.folder = folder
        self.host = f"unix://{folder}/engine.sock"

    def start(self):
        run = [f"--data-root={self.disk}/data", f"--exec-root={self.folder}/exec", f"--pidfile={self.folder}/pid"]
        alone = ["--bridge=none", "--iptables=false", "--ip-forward=false", f"--host={self.host}"]
        with (self.folder / "log").open("ab") as log:
            # Without a bridge of its own an engine removes the one it finds, hence a network of its own.
            command = ["unshare", "--net", "dockerd", *run, *alone]
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        until(self.answers, within=60)

    def answers(self):
        assert self.process.poll() is None, (self.folder / "log").read_text()[-2000:]
        with contextlib.suppress(docker.errors.DockerException):
            return docker.DockerClient(base_url=self.host).ping()

    def take_image(self):
        theirs = docker.DockerClient(base_url=self.host, timeout=600).api
        theirs.load_image(connect(timeout=600).get_image(image_name()))

    def stop(self):
        self.process.terminate()
        self.process.wait(60)

    def remove(self):
        self.stop()
        subprocess.run(["umount", "--recursive", "--lazy", str(self.disk)], check=True)


@pytest.fixture(scope="module")
def engine(tmp_path_factory) -> Iterator[OwnEngine]:
    engine = OwnEngine(tmp_path_factory.mktemp("engine"), "600m")
    try:
        engine.start()
        engine.take_image()
        yield engine
    finally:
        engine.remove()


@pytest.fixture
def sandbox(engine, tmp_path, monkeypatch) -> Iterator[DockerSandbox]:
    monkeypatch.setenv("DOCKER_HOST", engine.host)
    sandbox = DockerSandbox(home=tmp_path, pool_size=2)
    yield sandbox
    anyio.run(sandbox.aclose)


def test_a_stopped_engine_is_named_and_one_that_is_back_is_used(engine, sandbox):
    assert execute(sandbox, "print(1)").stdout == "1\n"
    engine.stop()
    for _ in range(2):
        with pytest.raises(SandboxUnavailableError, match=r"no Docker Engine answers at .*engine\.sock"):
            execute(sandbox, "print(2)")
    engine.start()
    assert execute(sandbox, "print(3)").stdout == "3\n"
    mine = owned(docker.DockerClient(base_url=engine.host).api, sandbox.instance)
    assert {container["State"] for container in mine} <= {"created", "running", "removing"}  # none that the stop ended


def test_an_engine_that_stops_under_a_running_program_is_an_error_and_the_next_call_works(engine, sandbox):
    def stop(words):
        if words == "running":
            engine.process.terminate()

    with pytest.raises(SandboxError, match=r"engine"):
        execute(sandbox, "while True: pass", timeout=60, progress=stop)
    engine.process.wait(60)
    engine.start()
    assert execute(sandbox, "print(3)").stdout == "3\n"


def test_a_frozen_engine_is_an_error_and_a_thawed_one_works(engine, sandbox, monkeypatch):
    monkeypatch.setattr("sandbox.execution.BEGIN_TIMEOUT", 2.0)
    assert execute(sandbox, "print(1)").stdout == "1\n"
    until(lambda: sandbox._open.pool.is_settled, within=30)
    engine.process.send_signal(signal.SIGSTOP)
    try:
        with pytest.raises(SandboxUnavailableError, match="did not pass a program on"):
            execute(sandbox, "print(2)")
    finally:
        engine.process.send_signal(signal.SIGCONT)
    assert execute(sandbox, "print(3)").stdout == "3\n"


def test_a_container_that_was_ended_from_outside_is_no_verdict_on_the_program(sandbox):
    def end(words):
        if words == "running":
            threading.Thread(target=kill_the_running, args=(sandbox.instance,)).start()

    result = execute(sandbox, "while True: pass", timeout=60, progress=end)
    assert (result.status, result.exit_code) == ("error", 137)
    assert "ended from outside" in result.stderr


def kill_the_running(instance):
    """The one whose program uses the processor; the others wait."""
    api = connect()
    busy = []
    while not busy:
        used = {c["Id"]: api.stats(c["Id"], stream=False)["cpu_stats"]["cpu_usage"] for c in owned(api, instance)}
        busy = [name for name, usage in used.items() if usage["total_usage"] > 1_000_000_000]
    api.kill(busy[0])


def test_a_full_disk_of_the_engine_fails_the_install_and_room_mends_it(engine, sandbox):
    filler = engine.disk / "filler"
    free = shutil.disk_usage(engine.disk).free
    filler.write_bytes(bytes(free - (8 << 20)))
    result = execute(sandbox, "import numpy", "numpy", timeout=60)
    assert result.status == "install_failed"
    assert "space" in result.stderr
    assert "python -m sandbox prune" in result.stderr
    assert not volumes(engine)
    filler.unlink()
    assert execute(sandbox, "import numpy", "numpy", timeout=60).status == "ok"


def test_a_full_disk_under_the_home_fails_the_install_and_room_mends_it(engine, tmp_path, monkeypatch):
    monkeypatch.setenv("DOCKER_HOST", engine.host)
    home = tmp_path / "home"
    home.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(home)], check=True)
    sandbox = DockerSandbox(home=home, pool_size=0)
    try:
        with contextlib.suppress(OSError):
            (home / "filler").write_bytes(bytes(1 << 20))
        result = execute(sandbox, "import six", "six")
        assert result.status == "install_failed"
        assert str(home) in result.stderr
        (home / "filler").unlink()
        assert execute(sandbox, "import six", "six").status == "ok"
    finally:
        anyio.run(sandbox.aclose)
        subprocess.run(["umount", str(home)], check=True)


def volumes(engine):
    found = docker.DockerClient(base_url=engine.host).api.volumes(filters={"label": ENVIRONMENT_LABEL})
    return found["Volumes"] or []
