"""Containers started ahead of time, on a real engine."""

import threading
import time
from collections.abc import Iterator

import pytest

from sandbox.engine import open_engine
from sandbox.errors import SandboxError
from sandbox.image import image_name
from sandbox.pool import Kind, Pool
from sandbox.reaper import labels, owned, reap_instance
from sandbox.seal import program_config
from sandbox.types import Limits

pytestmark = pytest.mark.docker


class Stock:
    """A pool and the containers the engine has of it."""

    def __init__(self, name, size=2, running=2):
        self.instance = f"test-pool-{name}"
        self.engine = open_engine(image_name())
        self.pool = Pool(self.engine.api, size, running)

    def kind(self, name):
        return Kind((name,), lambda: program_config(self.engine, Limits(), labels(self.instance, 60), {}, 20000))

    def ids(self):
        return {container["Id"] for container in owned(self.engine.api, self.instance)}

    def settle(self, *kinds):
        """Wait until those are ready and no others are there: they come and go in the background."""
        deadline = time.monotonic() + 30
        while not len(self.ids()) == len(kinds) == sum(map(self.pool.idle, set(kinds))):
            assert time.monotonic() < deadline
            time.sleep(0.05)


@pytest.fixture
def stock(request) -> Iterator[Stock]:
    stock = Stock(request.node.name)
    yield stock
    stock.pool.close()
    reap_instance(stock.engine.api, stock.instance)


def test_a_filled_pool_gives_what_is_ready_and_replaces_it(stock):
    kind = stock.kind("a")
    stock.pool.fill(kind)
    stock.settle(kind, kind)
    ready = stock.ids()
    container = stock.pool.lease(kind)
    assert container.id in ready
    stock.pool.retire(kind, container)
    stock.settle(kind, kind)
    assert container.id not in stock.ids()


def test_no_container_is_leased_twice(stock):
    kind = stock.kind("a")
    leased = [stock.pool.lease(kind) for _ in range(4)]
    assert len({container.id for container in leased}) == 4
    for container in leased:
        stock.pool.retire(kind, container)
    stock.settle(kind, kind)
    assert not {container.id for container in leased} & stock.ids()


def test_the_kinds_used_last_are_kept_ready_within_the_size(stock):
    a, b, c = kinds = [stock.kind(name) for name in "abc"]
    for kind in kinds:
        stock.pool.retire(kind, stock.pool.lease(kind))
    stock.settle(b, c)
    assert stock.pool.idle(a) == 0


def test_a_second_kind_takes_its_share_from_the_first(stock):
    a, b = stock.kind("a"), stock.kind("b")
    stock.pool.fill(a)
    stock.settle(a, a)
    stock.pool.retire(b, stock.pool.lease(b))
    stock.settle(a, b)


def test_one_call_is_enough_to_fill_it(stock):
    kind = stock.kind("a")
    stock.pool.retire(kind, stock.pool.lease(kind))
    stock.settle(kind, kind)


def test_an_idle_container_that_ended_is_not_leased(stock):
    kind = stock.kind("a")
    stock.pool.fill(kind)
    stock.settle(kind, kind)
    dead = stock.ids()
    for container_id in dead:
        stock.engine.api.kill(container_id)
    assert stock.pool.lease(kind).id not in dead


def test_there_are_never_more_than_the_bound(stock):
    kind = stock.kind("a")
    leased = [stock.pool.lease(kind) for _ in range(8)]  # size, running and spare
    cancelled = threading.Event()
    late = []
    waiter = threading.Thread(target=lambda: late.append(stock.pool.lease(kind, cancelled.is_set)))
    waiter.start()
    assert len(stock.ids()) == 8
    stock.pool.retire(kind, leased[0])
    waiter.join(30)
    assert len(late) == 1
    assert len(stock.ids()) <= 8


def test_a_closed_pool_leaves_nothing_and_gives_nothing(stock):
    kind = stock.kind("a")
    stock.pool.fill(kind)
    stock.settle(kind, kind)
    container = stock.pool.lease(kind)
    stock.pool.close()
    stock.pool.retire(kind, container)
    assert stock.ids() == set()
    with pytest.raises(SandboxError, match="closed"):
        stock.pool.lease(kind)


def test_a_pool_of_no_size_keeps_nothing():
    stock = Stock("none", size=0)
    kind = stock.kind("a")
    stock.pool.retire(kind, stock.pool.lease(kind))
    stock.settle()
    stock.pool.close()


def test_a_pool_of_no_size_holds_what_was_warmed_until_it_is_leased():
    stock = Stock("warm", size=0)
    kind = stock.kind("a")
    assert stock.pool.warm(kind)
    stock.settle(kind)
    ready = stock.ids()
    container = stock.pool.lease(kind)
    assert {container.id} == ready
    stock.pool.retire(kind, container)
    stock.settle()
    stock.pool.warm(kind)
    stock.pool.close()
    assert stock.ids() == set()


def test_a_second_kind_is_warmed_in_the_place_of_the_first(stock):
    a, b = stock.kind("a"), stock.kind("b")
    stock.pool.fill(a)
    stock.settle(a, a)
    stock.pool.warm(b)
    stock.settle(a, b)
