"""Containers started ahead of time, on an engine that is a fake: what is leased, counted and removed."""

import random
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from sandbox import pool as pool_module
from sandbox.errors import DamagedSetError, SandboxError, SandboxUnavailableError
from sandbox.inside.wire import DAMAGED, READY
from sandbox.pool import Pool

from .fake_containers import FakeEngine, Thread, kind, until

A, B, C = KINDS = kind("a"), kind("b"), kind("c")


@pytest.fixture
def engine(monkeypatch) -> FakeEngine:
    engine = FakeEngine()
    monkeypatch.setattr(pool_module.Container, "start", engine.start)
    return engine


@pytest.fixture
def make_pool(engine) -> Iterator[Callable[..., Pool]]:
    pools: list[Pool] = []

    def make(size, running=2):
        pools.append(Pool(None, size, running))
        return pools[-1]

    yield make
    for pool in pools:
        pool.close()


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
    assert not pool.warm(A)  # one is on its way
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
    assert not engine.started[0].removals


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


# ---- an engine that fails at random, or for a while ----


@pytest.mark.parametrize(
    "chances",
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
    ids=lambda chances: "+".join(chances) or "none",
)
@pytest.mark.parametrize("size", [0, 1, 3])
def test_whatever_fails_no_container_is_lost_leased_twice_or_one_too_many(make_pool, engine, size, chances):
    pool = make_pool(size)
    engine.chances = chances
    out, wrong = set(), []

    def use(seed):
        own = random.Random(seed)
        for _ in range(25):
            wanted = own.choice(KINDS)
            try:
                step = own.random()
                if step < 0.2:
                    pool.warm(wanted, lambda: own.random() < 0.2)
                elif step < 0.3:
                    pool.drop(wanted.key)
                elif step < 0.4:
                    pool.fill(wanted)
                else:
                    container = pool.lease(wanted)
                    if container in out or container.name != wanted.key[0]:
                        wrong.append(container)
                    out.add(container)
                    time.sleep(0.001 * own.random())
                    out.discard(container)
                    pool.retire(wanted, container)
            except SandboxError:
                pass
            except BaseException as error:
                wrong.append(error)

    for thread in [Thread(use, seed) for seed in range(2)]:
        thread.join()
    assert wrong == []
    assert engine.most <= pool.most
    if not chances:
        until(lambda: pool.is_settled)
        assert sum(map(pool.idle, KINDS)) <= max(1, size)
    pool.close()
    assert pool.alive == 0
    assert {container.removals for container in engine.started} <= {1}


def test_an_engine_that_is_back_fills_the_pool_at_the_next_program(make_pool, engine):
    pool = make_pool(3)
    engine.chances = {"start": 1.0}
    pool.fill(A)
    with pytest.raises(SandboxUnavailableError):
        pool.lease(A)
    until(lambda: pool.alive == 0)
    engine.chances = {}
    pool.retire(A, pool.lease(A))
    until(lambda: pool.is_settled and pool.idle(A) == 3)


def test_one_that_does_not_get_ready_is_an_error_and_is_removed(make_pool, engine):
    pool = make_pool(0)
    engine.chances = {"ready": 1.0}
    with pytest.raises(SandboxError, match="did not become ready"):
        pool.lease(A)
    until(lambda: pool.alive == 0)
    assert not engine.alive()


def test_a_damaged_set_is_told_to_the_lease_and_to_the_one_that_warms(make_pool, engine):
    pool = make_pool(3)
    engine.chances = {"damaged": 1.0}
    with pytest.raises(DamagedSetError):
        pool.lease(A)
    with pytest.raises(DamagedSetError):
        pool.warm(A)
    engine.await_alive()


def test_a_closed_pool_ends_what_is_idle_and_lends_nothing(make_pool, engine):
    pool = make_pool(3)
    pool.fill(A)
    until(lambda: pool.idle(A) == 3)
    out = pool.lease(A)
    pool.close()
    assert all(container.closed for container in engine.started if container is not out)
    pool.retire(A, out)
    assert pool.alive == 0
    assert not engine.alive()
    assert pool.warm(A) is False
    with pytest.raises(SandboxUnavailableError, match="closed"):
        pool.lease(A)


def test_one_too_many_waits_for_another_to_be_removed(make_pool):
    pool = make_pool(3)
    out = [pool.lease(A) for _ in range(pool.most)]
    assert pool.warm(B) is False
    assert pool.alive == pool.most
    late = Thread(pool.lease, B)
    time.sleep(0.05)
    assert late.result is None
    pool.retire(A, out.pop())
    assert late.join().result.name == "b"
    for one in out:
        pool.retire(A, one)
    pool.retire(B, late.result)


def test_idle_ones_of_other_kinds_make_way_at_the_bound(make_pool):
    pool = make_pool(3)
    pool.fill(A)
    until(lambda: pool.idle(A) == 3)
    out = [pool.lease(B) for _ in range(pool.most)]
    assert pool.idle(A) == 0
    for one in out:
        pool.retire(B, one)
    until(lambda: pool.alive == pool.idle(B) > 0)


def test_what_is_warmed_takes_the_place_of_an_idle_one(make_pool):
    pool = make_pool(2)
    pool.fill(A)
    until(lambda: pool.idle(A) == 2)
    assert pool.warm(B) is True
    assert pool.warm(B) is False
    until(lambda: pool.is_settled)
    assert (pool.idle(A), pool.idle(B)) == (1, 1)


def test_kinds_that_were_not_used_for_long_are_not_kept(make_pool):
    pool = make_pool(2)
    for each in KINDS:
        pool.retire(each, pool.lease(each))
    until(lambda: pool.is_settled)
    assert [pool.idle(each) for each in KINDS] == [0, 1, 1]
    pool.drop(C.key)
    until(lambda: pool.alive == pool.idle(B))
    assert pool.idle(C) == 0
