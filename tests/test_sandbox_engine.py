"""What is known of an engine before anything runs on it."""

import os
import subprocess
import sys

import anyio
import pytest

from sandbox.base import Load
from sandbox.checks import CHECKS, check_limits, require_limits
from sandbox.docker import DockerSandbox
from sandbox.engine import Engine, connect, open_engine, warnings_about
from sandbox.errors import SandboxUnavailableError
from sandbox.image import image_name
from sandbox.reaper import OWNER_LABEL, is_orphan, labels, machine, process
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Limits, Program

from .engine import until


class Api:
    def __init__(self, runc):
        self.runc = runc

    def version(self):
        return {"Components": [{"Name": "Engine", "Version": "1"}, {"Name": "runc", "Version": self.runc}]}


def engine(runc, runtime="runc"):
    return Engine(Api(runc), "sha256:1", runtime, "3.12.1", frozenset())


@pytest.mark.parametrize("runc", ["1.1.5+ds1", "1.1.99", "1.2.7", "1.3.2", "1.0.0-rc93"])
def test_a_runc_with_known_ways_out_is_warned_of(runc):
    (warning,) = warnings_about(engine(runc))
    assert runc in warning
    assert "CVE-2025-31133" in warning
    assert "1.2.8" in warning


@pytest.mark.parametrize("runc", ["1.2.8", "1.2.10", "1.3.3", "1.4.0", "1.5.1", "2.0.0", ""])
def test_one_with_the_fixes_or_an_unknown_one_is_not(runc):
    assert warnings_about(engine(runc)) == []


def test_under_gvisor_it_does_not_matter():
    assert warnings_about(engine("1.1.5", runtime="runsc")) == []


@pytest.mark.docker
def test_a_runtime_that_is_not_registered_is_an_error_that_names_the_others():
    with pytest.raises(SandboxUnavailableError, match=r"no runtime 'kata', only .*runc.*--install-gvisor"):
        open_engine(image_name(), "kata")
    sandbox = DockerSandbox(runtime="kata")
    with pytest.raises(SandboxUnavailableError, match="no runtime"):
        anyio.run(sandbox.execute, Program("1"))


@pytest.mark.docker
def test_the_image_says_what_python_it_has():
    opened = open_engine(image_name())
    assert opened.python.startswith("3.")
    assert {"os", "json", "sys"} <= opened.stdlib
    assert "numpy" not in opened.stdlib


@pytest.mark.docker
@pytest.mark.parametrize("runtime", sorted({"runc", "runsc"} & set(connect().info()["Runtimes"])))
def test_the_limits_bite_and_the_result_names_the_runtime(runtime):
    sandbox = DockerSandbox(runtime=runtime, pool_size=0)
    assert set(anyio.run(check_limits, sandbox).values()) == {""}
    assert anyio.run(sandbox.execute, Program("1")).environment.runtime == runtime
    anyio.run(sandbox.aclose)


def test_a_sandbox_whose_limits_do_not_bite_is_refused():
    loose = ScriptedSandbox(lambda program: scripted_result("free"))
    with pytest.raises(SandboxUnavailableError, match="does not hold programs to their limits") as refused:
        anyio.run(require_limits, loose)
    for check in CHECKS:
        assert check.name in str(refused.value)


@pytest.mark.docker
def test_a_server_on_an_engine_whose_limits_do_not_bite_runs_nothing(monkeypatch):
    """As with gVisor told to ignore cgroups: the container gets more memory than was asked for."""
    from sandbox import docker

    real = docker.program_config

    def loose(*arguments):
        config = real(*arguments)
        config["host_config"].update(Memory=2 << 30, MemorySwap=2 << 30)
        return config

    monkeypatch.setattr(docker, "program_config", loose)
    sandbox = DockerSandbox(pool_size=1)
    with pytest.raises(SandboxUnavailableError, match="the memory limit bites: ok"):
        anyio.run(sandbox.prepare, Limits())
    anyio.run(sandbox.aclose)


@pytest.mark.docker
def test_after_the_checks_all_that_waits_is_for_programs_with_the_limits_of_the_server():
    async def ready_by_kind(sandbox):
        await sandbox.prepare(Limits())
        pool = (await sandbox.open()).pool
        await until(lambda: pool.is_settled and pool.alive == 3)
        return [len(idle) for idle in pool._idle.values()]

    sandbox = DockerSandbox(pool_size=3)
    assert anyio.run(ready_by_kind, sandbox) == [3]
    anyio.run(sandbox.aclose)


@pytest.mark.docker
def test_the_checks_pass_where_nothing_may_wait():
    async def start():
        sandbox = DockerSandbox(concurrency=1, queue_limit=0, pool_size=0)
        await sandbox.prepare(Limits())
        assert (await sandbox.execute(Program("6 * 7"))).value == 42
        await sandbox.aclose()

    anyio.run(start)


def test_a_living_owner_is_known_and_a_dead_one_is_too():
    mine = labels("me", 10)
    assert mine[OWNER_LABEL] == f"{machine()} {process(os.getpid())}"
    assert not is_orphan(mine)
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    theirs = {OWNER_LABEL: f"{machine()} {process(child.pid)}"}
    assert not is_orphan(theirs)
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert is_orphan(theirs)  # not reaped by us yet, but dead
    child.wait()
    assert is_orphan(theirs)


def test_a_process_that_got_the_number_of_a_dead_one_is_another():
    number, _, started = process(os.getpid()).partition("@")
    assert is_orphan({OWNER_LABEL: f"{machine()} {number}@{int(started) - 1}"})


@pytest.mark.parametrize("owner", ["", "other-machine pid:[1] 1@1", "garbage"])
def test_of_owners_elsewhere_nothing_is_known(owner):
    assert not is_orphan({OWNER_LABEL: owner})


def test_a_sandbox_whose_engine_is_gone_says_so_when_asked(monkeypatch):
    monkeypatch.setenv("DOCKER_HOST", "unix:///no/such/docker.sock")
    sandbox = DockerSandbox()
    with pytest.raises(SandboxUnavailableError, match=r"no Docker Engine answers at unix:///no/such/docker\.sock"):
        anyio.run(sandbox.check)
    assert sandbox.load == Load(running=0, waiting=0, containers=0)


@pytest.mark.docker
def test_a_sandbox_knows_its_load():
    async def scenario():
        sandbox = DockerSandbox(pool_size=1)
        try:
            await sandbox.check()
            assert sandbox.load == Load()
            async with anyio.create_task_group() as group:
                group.start_soon(sandbox.execute, Program("while True: pass"))
                with anyio.fail_after(20):
                    while sandbox.load.running != 1 or not sandbox.load.containers:
                        await anyio.sleep(0.05)
                group.cancel_scope.cancel()
            assert sandbox.load.running == 0
        finally:
            await sandbox.aclose()
        return sandbox.load

    assert anyio.run(scenario) == Load()
