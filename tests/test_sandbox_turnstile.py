"""Who waits for a turn, in which order, and what they are told."""

import anyio
import pytest

from sandbox.errors import SandboxBusyError, SandboxUnavailableError
from sandbox.turnstile import Turnstile, caller


class Queue:
    """Callers of one turnstile, started one after the other."""

    def __init__(self, slots, depth=10):
        self.turnstile = Turnstile(slots, depth)
        self.served = []
        self.told = {}
        self.release = {}

    async def call(self, name, task_status=anyio.TASK_STATUS_IGNORED):
        self.told[name] = []
        self.release[name] = anyio.Event()

        def tell(words):
            self.told[name].append(words)
            if len(self.told[name]) == 1:
                task_status.started()

        async with self.turnstile.turn(tell):
            self.served.append(name)
            if not self.told[name]:
                task_status.started()
            await self.release[name].wait()


def place(number):
    return f"waiting, place {number} in the queue"


def test_turns_come_in_order_of_arrival_and_places_count_down():
    async def scenario():
        queue = Queue(slots=1)
        async with anyio.create_task_group() as tasks:
            for name in "abc":
                await tasks.start(queue.call, name)
            for name in "abc":
                while name not in queue.served:
                    await anyio.lowlevel.checkpoint()
                queue.release[name].set()
        return queue

    queue = anyio.run(scenario)
    assert queue.served == ["a", "b", "c"]
    assert queue.told == {"a": [], "b": [place(1)], "c": [place(2), place(1)]}


def test_one_who_leaves_the_queue_moves_the_others_up():
    async def scenario():
        queue = Queue(slots=1)
        async with anyio.create_task_group() as tasks:
            await tasks.start(queue.call, "a")
            async with anyio.create_task_group() as impatient:
                await impatient.start(queue.call, "b")
                await tasks.start(queue.call, "c")
                impatient.cancel_scope.cancel()
            queue.release["a"].set()
            while "c" not in queue.served:
                await anyio.lowlevel.checkpoint()
            queue.release["c"].set()
        return queue

    queue = anyio.run(scenario)
    assert queue.served == ["a", "c"]
    assert queue.told["c"] == [place(2), place(1)]


def test_one_too_many_is_refused_and_takes_no_turn():
    async def scenario():
        queue = Queue(slots=1, depth=1)
        async with anyio.create_task_group() as tasks:
            await tasks.start(queue.call, "a")
            await tasks.start(queue.call, "b")
            with pytest.raises(SandboxBusyError, match="1 programs wait already"):
                await queue.call("c")
            queue.release["a"].set()
            while "b" not in queue.served:
                await anyio.lowlevel.checkpoint()
            queue.release["b"].set()
        async with queue.turnstile.turn(lambda words: None):  # both slots' worth came back
            return queue

    assert anyio.run(scenario).served == ["a", "b"]
    assert issubclass(SandboxBusyError, SandboxUnavailableError)  # nothing ran: a retry is safe


def test_a_failing_program_gives_its_turn_back():
    async def scenario():
        turnstile = Turnstile(1, 1)
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                async with turnstile.turn(lambda words: None):
                    raise ZeroDivisionError

    anyio.run(scenario)


def test_a_named_caller_leaves_a_way_through_and_who_has_fewest_turns_is_next():
    async def scenario():
        queue = Queue(slots=3)
        async with anyio.create_task_group() as tasks:

            async def start(who, name):
                caller.set(who)
                await tasks.start(queue.call, name)

            for who, name in [("noisy", "n1"), ("noisy", "n2"), ("noisy", "n3"), ("noisy", "n4"), ("calm", "c1")]:
                await start(who, name)
            assert queue.served == ["n1", "n2", "c1"]
            assert queue.told["n4"] == [place(2)]
            await start("calm", "c2")
            assert queue.told["c2"] == [place(1)]  # in a queue of its own
            await start("late", "l1")
            queue.release["n1"].set()
            while len(queue.served) < 4:
                await anyio.lowlevel.checkpoint()
            for each in queue.release.values():
                each.set()
        return queue

    queue = anyio.run(scenario)
    assert queue.served[3] == "l1"  # who had none, though it came last
    assert set(queue.served) == {"n1", "n2", "n3", "n4", "c1", "c2", "l1"}
    assert (queue.turnstile.through, queue.turnstile.waiting) == (0, 0)


def test_one_callers_full_queue_is_no_others():
    async def scenario():
        queue = Queue(slots=2, depth=1)
        async with anyio.create_task_group() as tasks:
            caller.set("noisy")
            for name in ("n1", "n2"):
                await tasks.start(queue.call, name)
            with pytest.raises(SandboxBusyError):
                await queue.call("n3")
            caller.set("calm")
            for name in ("c1", "c2"):
                await tasks.start(queue.call, name)
            for each in queue.release.values():
                each.set()
        return queue

    assert set(anyio.run(scenario).served) == {"n1", "n2", "c1", "c2"}


def test_a_caller_without_a_name_gets_every_slot():
    async def scenario():
        queue = Queue(slots=2)
        async with anyio.create_task_group() as tasks:
            for name in "ab":
                await tasks.start(queue.call, name)
            assert queue.turnstile.through == 2
            tasks.cancel_scope.cancel()
        assert queue.turnstile.through == 0

    anyio.run(scenario)
