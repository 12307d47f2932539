"""The pool of containers beside an engine that fails at random: what is leased, counted and removed all the same.

The containers are not real here: a real engine fails too rarely, and never at a chosen point.
"""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sandbox import pool as pool_module
from sandbox.container import STDERR, STDOUT
from sandbox.errors import DamagedSetError, SandboxError, SandboxUnavailableError
from sandbox.inside.wire import DAMAGED, READY
from sandbox.pool import Kind, Pool

SIZE, RUNNING = 3, 2


class Faulty:
    """An engine whose every step fails by the chance that `faults` gives it: start, ready, damaged, quiet, remove."""

    def __init__(self, seed: int = 0, **faults: float) -> None:
        self.faults = faults
        self.random = random.Random(seed)
        self.lock = threading.Lock()
        self.there: set[FakeContainer] = set()
        self.most = 0
        self.started = 0
        self.removed: Counter[int] = Counter()
        self.gate = threading.Event()
        """Containers become ready once it is set."""
        self.gate.set()

    def fails(self, what: str) -> bool:
        with self.lock:
            return self.random.random() < self.faults.get(what, 0)

    def start(self, api: object, config: dict[str, Any]) -> FakeContainer:
        if self.fails("start"):
            raise SandboxUnavailableError("the engine did not answer")
        with self.lock:
            self.started += 1
            container = FakeContainer(self, self.started, config["kind"])
            self.there.add(container)
            self.most = max(self.most, len(self.there))
        return container


class FakeContainer:
    def __init__(self, engine: Faulty, number: int, kind: str) -> None:
        self.engine, self.number, self.kind = engine, number, kind
        self.closed = False

    def read(self, timeout: float) -> list[tuple[int, bytes]] | None:
        if not self.engine.gate.wait(timeout):
            return []
        if self.engine.fails("ready"):
            return None
        return [(STDERR, b"a warning"), (STDOUT, DAMAGED if self.engine.fails("damaged") else READY)]

    def is_quiet(self) -> bool:
        return not self.engine.fails("quiet")

    def close(self) -> None:
        self.closed = True

    def remove(self) -> None:
        with self.engine.lock:
            self.engine.removed[self.number] += 1
            self.engine.there.discard(self)  # or its supervisor ends it, later
        if self.engine.fails("remove"):
            raise SandboxUnavailableError("the engine did not answer")


Make = Callable[..., tuple[Pool, Faulty]]


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    made: list[tuple[Pool, Faulty]] = []

    def make_pool(size: int = SIZE, **faults: float) -> tuple[Pool, Faulty]:
        engine = Faulty(**faults)
        monkeypatch.setattr(pool_module.Container, "start", engine.start)
        monkeypatch.setattr(pool_module, "HEAD_START", 0.0)
        made.append((Pool(None, size, RUNNING), engine))  # type: ignore[arg-type]
        return made[-1]

    yield make_pool
    for pool, engine in made:
        engine.gate.set()
        pool.close()


def kind(name: str) -> Kind:
    return Kind((name,), lambda: {"kind": name})


A, B, C = kinds = [kind(name) for name in "abc"]


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def everything_is_gone(pool: Pool, engine: Faulty) -> None:
    pool.close()
    assert pool.alive == 0
    assert not engine.there
    assert set(engine.removed) == set(range(1, engine.started + 1))
    assert set(engine.removed.values()) <= {1}, "removed twice"


@pytest.mark.parametrize(
    "faults",
    [
        {},
        {"start": 0.3},
        {"ready": 0.3},
        {"damaged": 0.3},
        {"quiet": 0.3},
        {"remove": 0.3},
        {"start": 0.2, "ready": 0.2, "damaged": 0.1, "quiet": 0.2, "remove": 0.2},
        {"start": 1.0},
        {"ready": 1.0},
    ],
    ids=lambda faults: "+".join(faults) or "none",
)
@pytest.mark.parametrize("size", [0, 1, SIZE])
def test_whatever_fails_no_container_is_lost_leased_twice_or_one_too_many(
    make: Make, size: int, faults: dict[str, float]
) -> None:
    pool, engine = make(size, **faults)
    out: set[int] = set()
    wrong: list[object] = []

    def use(seed: int) -> None:
        own = random.Random(seed)
        for _ in range(25):
            wanted = own.choice(kinds)
            try:
                step = own.random()
                if step < 0.2:
                    pool.warm(wanted, lambda: own.random() < 0.2)
                elif step < 0.3:
                    pool.drop(wanted.key)
                elif step < 0.4:
                    pool.fill(wanted)
                else:
                    container: Any = pool.lease(wanted)
                    if container.number in out or container.kind != wanted.key[0]:
                        wrong.append(container.number)
                    out.add(container.number)
                    time.sleep(0.001 * own.random())
                    out.discard(container.number)
                    pool.retire(wanted, container)
            except SandboxError:
                pass
            except BaseException as error:
                wrong.append(error)

    threads = [threading.Thread(target=use, args=(seed,)) for seed in range(RUNNING)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    assert wrong == []
    assert engine.most <= pool.most
    if not faults:
        until(lambda: pool.is_settled)
        assert sum(map(pool.idle, kinds)) <= max(1, size)
    everything_is_gone(pool, engine)


def test_an_engine_that_is_back_fills_the_pool_at_the_next_program(make: Make) -> None:
    pool, engine = make(start=1.0)
    pool.fill(A)
    with pytest.raises(SandboxUnavailableError):
        pool.lease(A)
    until(lambda: pool.alive == 0)
    engine.faults.clear()
    pool.retire(A, pool.lease(A))
    until(lambda: pool.is_settled and pool.idle(A) == SIZE)


def test_one_that_does_not_get_ready_is_an_error_with_its_own_words_and_is_removed(make: Make) -> None:
    pool, engine = make(size=0, ready=1.0)
    with pytest.raises(SandboxError, match="did not become ready"):
        pool.lease(A)
    until(lambda: pool.alive == 0)
    assert not engine.there


def test_a_damaged_set_is_told_to_the_lease_and_to_the_one_that_warms(make: Make) -> None:
    pool, engine = make(damaged=1.0)
    with pytest.raises(DamagedSetError):
        pool.lease(A)
    with pytest.raises(DamagedSetError):
        pool.warm(A)
    until(lambda: not engine.there)


def test_a_lease_waits_for_the_one_being_warmed_and_gets_it(make: Make) -> None:
    pool, engine = make(size=0)
    engine.gate.clear()
    warmed: list[bool] = []
    warming = threading.Thread(target=lambda: warmed.append(pool.warm(A)))
    warming.start()
    until(lambda: engine.started == 1)
    leased: list[Any] = []
    lease = threading.Thread(target=lambda: leased.append(pool.lease(A)))
    lease.start()
    assert pool.warm(A) is False  # one is on its way
    engine.gate.set()
    warming.join(20)
    lease.join(20)
    assert warmed == [True]
    assert [one.number for one in leased] == [1]
    assert engine.started == 1
    pool.retire(A, leased[0])


def test_one_warmed_in_vain_is_removed(make: Make) -> None:
    pool, engine = make()
    engine.gate.clear()
    with pytest.raises(SandboxError, match="no longer wanted"):
        pool.warm(A, lambda: True)
    until(lambda: pool.alive == 0)
    assert not engine.there


def test_a_closed_pool_ends_what_is_idle_and_lends_nothing(make: Make) -> None:
    pool, engine = make()
    pool.fill(A)
    until(lambda: pool.idle(A) == SIZE)
    idle = set(engine.there)
    out = pool.lease(A)
    pool.close()
    assert all(container.closed for container in idle - {out})
    pool.retire(A, out)
    assert pool.alive == 0
    assert not engine.there
    assert pool.warm(A) is False
    with pytest.raises(SandboxUnavailableError, match="closed"):
        pool.lease(A)


def test_the_bound_holds_one_too_many_waits_and_a_cancelled_one_does_not(make: Make) -> None:
    pool, _ = make()
    out = [pool.lease(A) for _ in range(pool.most)]
    assert pool.warm(B) is False
    assert pool.alive == pool.most
    late: list[Any] = []
    waits = threading.Thread(target=lambda: late.append(pool.lease(B)))
    waits.start()
    time.sleep(0.05)
    assert late == []
    pool.retire(A, out.pop())
    waits.join(20)
    assert [one.kind for one in late] == ["b"]
    for one in out:
        pool.retire(A, one)
    pool.retire(B, late[0])


def test_idle_ones_of_other_kinds_make_way_at_the_bound(make: Make) -> None:
    pool, _ = make()
    pool.fill(A)
    until(lambda: pool.idle(A) == SIZE)
    out = [pool.lease(B) for _ in range(pool.most)]
    assert pool.idle(A) == 0
    for one in out:
        pool.retire(B, one)
    until(lambda: pool.alive == pool.idle(B) > 0)


def test_what_is_warmed_takes_the_place_of_an_idle_one(make: Make) -> None:
    pool, _ = make(size=2)
    pool.fill(A)
    until(lambda: pool.idle(A) == 2)
    assert pool.warm(B) is True
    assert pool.warm(B) is False
    until(lambda: pool.is_settled)
    assert (pool.idle(A), pool.idle(B)) == (1, 1)


def test_kinds_that_were_not_used_for_long_are_not_kept(make: Make) -> None:
    pool, _ = make(size=2)
    for each in kinds:
        pool.retire(each, pool.lease(each))
    until(lambda: pool.is_settled)
    assert [pool.idle(each) for each in kinds] == [0, 1, 1]
    pool.drop(C.key)
    until(lambda: pool.alive == pool.idle(B))
    assert pool.idle(C) == 0
