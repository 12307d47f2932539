"""What a program will need is made ready before it comes: with containers that are fakes, then on a real engine."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

from sandbox import pool as pool_module
from sandbox.docker import DockerSandbox
from sandbox.engine import connect, open_engine
from sandbox.errors import DamagedSetError, SandboxError, SandboxUnavailableError
from sandbox.image import image_name
from sandbox.inside.wire import DAMAGED, READY
from sandbox.packages.environments import HOME_LABEL, InstallerConfig, prune
from sandbox.packages.records import Records
from sandbox.pool import STDOUT, Kind, Pool
from sandbox.reaper import owned
from sandbox.seal import installer_config
from sandbox.types import MIB, Limits, Program

PATIENCE = 5.0
"""Seconds that no wait in here comes near unless something is wrong."""


def until(condition):
    """Wait for another thread."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


class FakeContainer:
    """Says what its engine has it say once that lets it."""

    def __init__(self, engine, name):
        self.engine, self.name = engine, name
        self.removed = False

    def read(self, timeout):
        if not self.engine.gate.wait(min(timeout, 0.01)):
            return []
        return [(STDOUT, self.engine.says)]

    def is_quiet(self):
        return True

    def close(self):
        pass

    def remove(self):
        with self.engine.changed:
            self.removed = True
            self.engine.changed.notify_all()


class FakeEngine:
    """The containers that were started, and whether new ones become ready."""

    def __init__(self):
        self.changed = threading.Condition()
        self.gate = threading.Event()
        self.gate.set()
        self.says = READY
        self.fault = None
        self.started = []

    def start(self, api, config):
        if self.fault:
            raise self.fault
        with self.changed:
            self.started.append(FakeContainer(self, config["name"]))
            self.changed.notify_all()
            return self.started[-1]

    def alive(self):
        return sorted(container.name for container in self.started if not container.removed)

    def await_alive(self, *names):
        with self.changed:
            assert self.changed.wait_for(lambda: self.alive() == sorted(names), PATIENCE), self.alive()


@pytest.fixture
def engine(monkeypatch) -> FakeEngine:
    engine = FakeEngine()
    monkeypatch.setattr(pool_module.Container, "start", engine.start)
    return engine


@pytest.fixture
def pools() -> Iterator[list[Pool]]:
    pools: list[Pool] = []
    yield pools
    for pool in pools:
        pool.close()


@pytest.fixture
def make_pool(engine, pools):
    def make(size, running=2):
        pools.append(Pool(None, size, running))
        return pools[-1]

    return make


def kind(name):
    return Kind((name,), lambda: {"name": name})


A, B, C = kind("a"), kind("b"), kind("c")


class Thread:
    """Work in a thread, and what came of it."""

    def __init__(self, work, *arguments):
        self.result = self.error = None
        self._thread = threading.Thread(target=self._run, args=(work, *arguments), daemon=True)
        self._thread.start()

    def _run(self, work, *arguments):
        try:
            self.result = work(*arguments)
        except SandboxError as error:
            self.error = error

    def join(self):
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        return self


# ---- the pool, with fakes ----


@pytest.mark.parametrize("size", [0, 1, 4])
def test_the_next_lease_takes_what_was_warmed(make_pool, engine, size):
    pool = make_pool(size)
    assert pool.warm(A)
    assert pool.idle(A) == 1
    assert pool.lease(A) is engine.started[0]
    assert pool.idle(A) == 0
    assert pool.is_settled is False  # it is out


def test_what_is_ready_is_not_warmed_again(make_pool, engine):
    pool = make_pool(2)
    assert pool.warm(A)
    assert not pool.warm(A)
    assert len(engine.started) == 1


@pytest.mark.parametrize("size", [0, 2])
def test_a_lease_that_comes_meanwhile_waits_for_it(make_pool, engine, size):
    pool = make_pool(size)
    engine.gate.clear()
    warming = Thread(pool.warm, A)
    engine.await_alive("a")
    lease = Thread(pool.lease, A)
    until(lambda: pool._warming[A.key].awaited)
    engine.gate.set()
    assert warming.join().result
    assert lease.join().result is engine.started[0]
    assert len(engine.started) == 1


def test_a_second_lease_meanwhile_starts_its_own(make_pool, engine):
    pool = make_pool(0)
    engine.gate.clear()
    warming = Thread(pool.warm, A)
    engine.await_alive("a")
    leases = [Thread(pool.lease, A), Thread(pool.lease, A)]
    engine.await_alive("a", "a")
    engine.gate.set()
    warming.join()
    assert {lease.join().result for lease in leases} == set(engine.started)


def test_one_that_is_cancelled_is_removed_and_its_place_given_back(make_pool, engine):
    pool = make_pool(2)
    engine.gate.clear()
    cancelled = threading.Event()
    warming = Thread(pool.warm, A, cancelled.is_set)
    engine.await_alive("a")
    cancelled.set()
    assert "no longer wanted" in str(warming.join().error)
    engine.await_alive()
    pool.close()
    assert pool.is_settled


def test_cancelling_one_that_a_lease_waits_for_does_not_take_it_away(make_pool, engine):
    pool = make_pool(0)
    engine.gate.clear()
    cancelled = threading.Event()
    warming = Thread(pool.warm, A, cancelled.is_set)
    engine.await_alive("a")
    lease = Thread(pool.lease, A)
    until(lambda: pool._warming[A.key].awaited)
    cancelled.set()
    engine.gate.set()
    warming.join()
    assert lease.join().result is engine.started[0]
    assert not engine.started[0].removed


def test_a_lease_that_is_cancelled_does_not_keep_waiting(make_pool, engine):
    pool = make_pool(0)
    engine.gate.clear()
    warming = Thread(pool.warm, A)
    engine.await_alive("a")
    lease = Thread(pool.lease, A, lambda: True)
    engine.await_alive("a", "a")
    engine.gate.set()
    lease.join()
    warming.join()
    assert pool.idle(A) == 1


def test_a_lease_gets_its_own_when_the_one_it_waited_for_failed(make_pool, engine, monkeypatch):
    pool = make_pool(0)
    engine.gate.clear()
    engine.says = b"garbage"
    monkeypatch.setattr(pool_module, "READY_TIMEOUT", 0.2)
    warming = Thread(pool.warm, A)
    engine.await_alive("a")
    lease = Thread(pool.lease, A)
    assert "did not become ready" in str(warming.join().error)
    engine.says = READY
    engine.gate.set()
    assert lease.join().result is engine.started[1]
    engine.await_alive("a")


def test_damage_is_told_to_both(make_pool, engine):
    pool = make_pool(0)
    engine.gate.clear()
    engine.says = DAMAGED
    warming = Thread(pool.warm, A)
    engine.await_alive("a")
    lease = Thread(pool.lease, A)
    until(lambda: pool._warming[A.key].awaited)
    engine.gate.set()
    assert isinstance(warming.join().error, DamagedSetError)
    assert isinstance(lease.join().error, DamagedSetError)
    assert len(engine.started) == 1
    engine.await_alive()


def test_a_start_that_fails_leaves_nothing(make_pool, engine):
    pool = make_pool(2)
    engine.fault = SandboxUnavailableError("gone")
    with pytest.raises(SandboxUnavailableError, match="gone"):
        pool.warm(A)
    until(lambda: pool.is_settled)
    engine.fault = None
    assert pool.warm(A)


def test_a_pool_of_no_size_holds_the_last_one(make_pool, engine):
    pool = make_pool(0)
    pool.warm(A)
    pool.warm(B)
    engine.await_alive("b")
    assert (pool.idle(A), pool.idle(B)) == (0, 1)
    container = pool.lease(B)
    pool.retire(B, container)
    until(lambda: pool.is_settled)
    assert engine.alive() == []


def test_one_is_warmed_in_the_place_of_what_there_is_most_of(make_pool, engine):
    pool = make_pool(4)
    pool.fill(A)
    engine.await_alive(*"aaaa")
    until(lambda: pool.idle(A) == 4)
    pool.warm(B)
    engine.await_alive(*"aaab")
    pool.warm(C)
    engine.await_alive(*"aabc")
    assert [pool.idle(each) for each in (A, B, C)] == [2, 1, 1]


def test_a_full_pool_of_one_changes_its_kind_and_settles(make_pool, engine):
    pool = make_pool(1)
    pool.warm(A)
    pool.warm(B)
    engine.await_alive("b")
    until(lambda: pool.is_settled)
    assert (pool.idle(A), pool.idle(B)) == (0, 1)


def test_a_cancelled_one_takes_no_others_place(make_pool, engine):
    pool = make_pool(1)
    pool.warm(A)
    engine.gate.clear()
    cancelled = threading.Event()
    warming = Thread(pool.warm, B, cancelled.is_set)
    engine.await_alive("a", "b")
    cancelled.set()
    warming.join()
    engine.await_alive("a")
    assert pool.idle(A) == 1


def test_what_is_kept_ready_is_filled_up_when_one_is_cancelled(make_pool, engine):
    pool = make_pool(1)
    leased = pool.lease(A)
    engine.gate.clear()
    cancelled = threading.Event()
    warming = Thread(pool.warm, A, cancelled.is_set)
    engine.await_alive("a", "a")
    pool.retire(A, leased)
    engine.await_alive("a")
    cancelled.set()
    warming.join()
    engine.gate.set()
    until(lambda: pool.is_settled)
    assert pool.idle(A) == 1


def test_there_are_never_more_than_the_bound(make_pool, engine):
    pool = make_pool(0, running=1)
    for _ in range(pool.most):
        pool.lease(A)
    assert not pool.warm(A)
    assert len(engine.started) == pool.most


def test_closing_waits_for_one_that_is_starting_and_removes_it(make_pool, engine):
    pool = make_pool(0)
    engine.gate.clear()
    warming = Thread(pool.warm, A)
    engine.await_alive("a")
    pool.close()
    assert engine.alive() == []
    assert warming.join().error is not None
    assert not pool.warm(A)


# ---- on a real engine ----

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
