"""What a program will need is made ready before it comes: on a real engine."""

from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

from sandbox.docker import DockerSandbox
from sandbox.engine import connect, open_engine
from sandbox.errors import SandboxError
from sandbox.image import image_name
from sandbox.packages.environments import HOME_LABEL, InstallerConfig, prune
from sandbox.packages.records import Records
from sandbox.reaper import owned
from sandbox.seal import installer_config
from sandbox.types import MIB, Limits, Program

SUM = Program("import numpy; print(numpy.arange(3).sum())", ("python:numpy",))


class Box:
    """A sandbox, and the containers that the engine has of it."""

    def __init__(self, **settings):
        self.sandbox = DockerSandbox(installer=InstallerConfig.from_env(), **settings)

    def ids(self):
        return {container["Id"] for container in owned(connect(), self.sandbox.instance)}

    def run(self, scenario):
        """The scenario, in which the sandbox is closed in the end, and leaves nothing."""

        async def whole():
            try:
                with anyio.fail_after(120):
                    return await scenario()
            finally:
                await self.sandbox.aclose()

        try:
            return anyio.run(whole)
        finally:
            assert self.ids() == set()


@pytest.fixture
def home(tmp_path) -> Iterator[Path]:
    yield tmp_path
    prune(connect(), tmp_path)
    assert volumes(tmp_path) == []


def volumes(home):
    """Of the package sets that this home has on the engine."""
    label = f"{HOME_LABEL}={Records(home).home_key}"
    return [volume["Name"] for volume in connect().volumes(filters={"label": label})["Volumes"] or []]


def overwrite(volume, path):
    """Change the first bytes of a file in a volume, but not its size."""
    engine = open_engine(image_name())
    config = installer_config(engine, {}, 64 * MIB, MIB, volume)
    config["command"] = ["sh", "-c", f"printf 'bad bad' | dd of={path} conv=notrunc"]
    container = engine.api.create_container(**config)["Id"]
    engine.api.start(container)
    assert engine.api.wait(container)["StatusCode"] == 0
    engine.api.remove_container(container)


@pytest.mark.docker
@pytest.mark.parametrize("pool_size", [0, 2])
@pytest.mark.parametrize("program", [SUM, Program("print(3)")])
def test_a_program_runs_in_the_container_that_was_made_ready(pool_size, program):
    box = Box(pool_size=pool_size)

    async def scenario():
        await box.sandbox.prefetch(program.requires)
        ready = await anyio.to_thread.run_sync(box.ids)
        pool = (await box.sandbox.open()).pool
        leased = []
        lease = pool.lease
        pool.lease = lambda *arguments: leased.append(lease(*arguments)) or leased[-1]
        result = await box.sandbox.execute(program)
        return ready, [container.id for container in leased], result

    ready, leased, result = box.run(scenario)
    assert result.stdout == "3\n"
    assert len(ready) == 1
    assert leased == list(ready)


@pytest.mark.docker
def test_what_is_made_ready_and_not_used_goes_when_it_is_closed():
    box = Box(pool_size=0)

    async def scenario():
        await box.sandbox.prefetch(SUM.requires)
        await box.sandbox.prefetch(())
        return await box.sandbox.execute(Program("print(1)", env={"TZ": "Asia/Tokyo"}))

    assert box.run(scenario).stdout == "1\n"


@pytest.mark.docker
def test_other_limits_need_another_container():
    box = Box(pool_size=0)

    async def scenario():
        await box.sandbox.prefetch((), Limits(pids_limit=32))
        result = await box.sandbox.execute(Program("print(1)"))
        return result, await anyio.to_thread.run_sync(box.ids)

    result, left = box.run(scenario)
    assert result.stdout == "1\n"
    assert len(left) >= 1


@pytest.mark.docker
def test_an_execute_that_comes_while_it_installs_shares_the_installation(home):
    box = Box(pool_size=0, home=home)
    told = []

    async def scenario():
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(box.sandbox.prefetch, SUM.requires)
            while not await anyio.to_thread.run_sync(box.ids):
                await anyio.sleep(0.02)
            return await box.sandbox.execute(SUM, progress=told.append)

    result = box.run(scenario)
    assert (result.status, result.stdout) == ("ok", "3\n")
    assert told == ["running"]  # neither resolved nor installed by this call
    assert result.timings_ms["install"] > 0


@pytest.mark.docker
def test_cancelling_it_while_an_execute_waits_does_not_break_that(home):
    box = Box(pool_size=0, home=home)
    told = []

    async def scenario():
        async with anyio.create_task_group() as tasks, anyio.create_task_group() as ahead:
            ahead.start_soon(box.sandbox.prefetch, SUM.requires)
            while not await anyio.to_thread.run_sync(box.ids):
                await anyio.sleep(0.02)
            results = []

            async def execute():
                results.append(await box.sandbox.execute(SUM, progress=told.append))

            tasks.start_soon(execute)
            await anyio.sleep(0.05)
            ahead.cancel_scope.cancel()
        return results[0]

    result = box.run(scenario)
    assert (result.status, result.stdout) == ("ok", "3\n")
    assert told[-1] == "running"
    assert len(told) > 1  # it did the work itself


@pytest.mark.docker
def test_cancelling_it_leaves_nothing_behind(home):
    box = Box(pool_size=2, home=home)

    async def scenario():
        async with anyio.create_task_group() as ahead:
            ahead.start_soon(box.sandbox.prefetch, SUM.requires)
            while not await anyio.to_thread.run_sync(box.ids):
                await anyio.sleep(0.02)
            ahead.cancel_scope.cancel()
        return await anyio.to_thread.run_sync(box.ids)

    assert box.run(scenario) == set()
    assert volumes(home) == []


@pytest.mark.docker
@pytest.mark.parametrize(
    ("requires", "limits"),
    [
        (["--pre"], None),
        (["python:this-is-no-distribution-of-anyones"], None),
        (["python:six"] * 100, None),
        ("python:numpy", None),
        ([], Limits(mem_limit=-1)),
    ],
)
def test_what_cannot_be_made_ready_is_no_error(requires, limits):
    box = Box(pool_size=0)

    async def scenario():
        await box.sandbox.prefetch(requires, limits)
        assert await anyio.to_thread.run_sync(box.ids) == set()
        return await box.sandbox.execute(Program("print(1)"))

    assert box.run(scenario).stdout == "1\n"


@pytest.mark.docker
@pytest.mark.parametrize("outcome", ["ready", "cancelled"])
def test_a_damaged_set_is_built_anew_for_the_program(home, outcome):
    use = Program("import six; print(six.__name__)", ("six",))
    first = Box(pool_size=0, home=home)
    assert first.run(lambda: first.sandbox.execute(use)).stdout == "six\n"
    (damaged,) = volumes(home)
    overwrite(damaged, "/env/site/six.py")
    box = Box(pool_size=0, home=home)

    def cancelled(kind, is_cancelled):
        kind.make_config()
        raise SandboxError("cancelled before its files were looked at")

    async def scenario():
        pool = (await box.sandbox.open()).pool
        warm = pool.warm
        pool.warm = cancelled if outcome == "cancelled" else warm
        await box.sandbox.prefetch(use.requires)
        pool.warm = warm
        return await box.sandbox.execute(use)

    assert box.run(scenario).stdout == "six\n"
    assert len(volumes(home)) == 1
    assert damaged not in volumes(home)


@pytest.mark.docker
def test_closing_it_meanwhile_leaves_nothing(home):
    box = Box(pool_size=2, home=home)

    async def scenario():
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(box.sandbox.prefetch, SUM.requires)
            while not await anyio.to_thread.run_sync(box.ids):
                await anyio.sleep(0.02)
            await box.sandbox.aclose()

    box.run(scenario)
    assert volumes(home) == []


def test_an_engine_that_is_gone_is_no_error(monkeypatch):
    monkeypatch.setenv("DOCKER_HOST", "unix:///nowhere/docker.sock")
    anyio.run(DockerSandbox().prefetch, ["python:numpy"])
