"""Containers started ahead of time, each for one program. Blocking and thread-safe.

A call takes an idle container of its kind, or starts one. When it is done with it, threads of the pool
remove the container and start another of that kind, so that refilling never stands in a program's way and an
idle pool uses no processor time. Which kinds are kept ready follows from which were used last. `warm` starts one
for a program that is about to come; should it come meanwhile, it waits for that one.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sandbox.container import STDERR, STDOUT, Container
from sandbox.errors import DamagedSetError, SandboxError, SandboxUnavailableError
from sandbox.inside.wire import DAMAGED, READY

if TYPE_CHECKING:
    from docker import APIClient

READY_TIMEOUT = 60.0
"""Seconds a new container has to be ready; a busy machine, gVisor or the check of a large set may need some."""
WORKERS = 4
"""Threads that remove and start containers: what an engine does on two cores before more are slower (measured)."""
HEAD_START = 0.01
"""Seconds that a result has to get home before its container is removed, which takes the same processor."""
SPARE = 4
"""Containers beyond the running and the idle ones: those that are being removed or started."""
GLANCE = 0.1
"""Seconds between looks at whether a container that is started ahead is still wanted."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kind:
    """What containers have in common that can stand in for each other."""

    key: tuple[object, ...]
    make_config: Callable[[], dict[str, Any]]
    """Called for each new container; what `APIClient.create_container` takes."""


@dataclass(slots=True, eq=False)
class Warming:
    """A container that is being started ahead."""

    awaited: bool = False
    """A lease waits for it and is the one to get it."""
    over: bool = False
    container: Container | None = None
    """For that lease."""
    damaged: bool = False


class Pool:
    """At most `size` idle containers in all, and at most `size + running + SPARE` containers at any time.

    A pool of size 0 keeps none ready by itself, but holds the last one that `warm` started until it is leased.
    """

    def __init__(self, api: APIClient, size: int, running: int) -> None:
        self._api = api
        self._size = size
        self.most = size + running + SPARE
        """Containers at any time."""
        self._idle: OrderedDict[tuple[object, ...], deque[Container]] = OrderedDict()
        """The kinds used last, the latest at the end."""
        self._starting: dict[tuple[object, ...], int] = {}
        self._warming: dict[tuple[object, ...], Warming] = {}
        self._alive = 0
        self._closed = False
        self._changed = threading.Condition()
        self._workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="sandbox pool")

    def lease(self, kind: Kind, cancelled: Callable[[], bool] = lambda: False) -> Container:
        """A container that waits for a program. Give it back with `retire`.

        Args:
            cancelled: asked while waiting for others to be removed.

        Raises:
            DamagedSetError: the package set in it is not what it was.
            SandboxUnavailableError: no engine or image.
        """
        while True:
            with self._changed:
                self._prefer(kind)
                container = self._take(kind, cancelled)
            if container is None:
                return self._start(kind)
            if container.is_quiet():
                return container
            self._later(self._remove, container)  # it expired, or the engine was restarted

    def retire(self, kind: Kind, container: Container) -> None:
        """The container had its program: remove it, and have another ready. Returns at once."""
        self._later(self._replace, kind, container)

    def fill(self, kind: Kind) -> None:
        """Start as many of this kind as the pool keeps. Returns at once."""
        with self._changed:
            self._prefer(kind)
        for _ in range(self._size):
            self._later(self._refill, kind)

    def warm(self, kind: Kind, cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Have one of this kind ready, in the place of an idle one of another kind if need be.

        Returns when it is ready; at once, with False, when one is there or on its way, or too many containers are.

        Args:
            cancelled: asked while it starts; it is removed then, unless a lease waits for it.

        Raises:
            DamagedSetError: the package set in it is not what it was.
            SandboxError: no engine or image, or it was cancelled.
        """
        with self._changed:
            there = self._idle.get(kind.key) or self._starting.get(kind.key) or kind.key in self._warming
            if self._closed or there or self._alive >= self.most:
                return False
            warming = self._warming[kind.key] = Warming()
            self._alive += 1
        container = None
        try:
            container = self._start(kind, lambda: self._closed or (cancelled() and not warming.awaited))
        except DamagedSetError:
            warming.damaged = True
            raise
        finally:
            with self._changed:
                del self._warming[kind.key]
                warming.over = True
                if container is not None and warming.awaited:
                    warming.container = container
                elif container is not None and not self._closed and not cancelled() and self._make_room():
                    self._prefer(kind)
                    self._idle.setdefault(kind.key, deque()).append(container)
                else:
                    if container is not None:
                        self._later(self._remove, container)
                    self._later(self._refill, kind)  # which counted on this one
                self._changed.notify_all()
        return True

    def idle(self, kind: Kind) -> int:
        """How many of this kind are ready."""
        with self._changed:
            return len(self._idle.get(kind.key, ()))

    @property
    def alive(self) -> int:
        """Containers there are: leased, idle, and those that are being started or removed."""
        with self._changed:
            return self._alive

    @property
    def is_settled(self) -> bool:
        """No container is out, starting or being removed, and each kind that is kept has one ready."""
        with self._changed:
            idle = [len(containers) for containers in self._idle.values()]
            return self._alive == sum(idle) and all(idle)

    def drop(self, key: tuple[object, ...]) -> None:
        """Remove the idle containers of one kind and keep none ready."""
        with self._changed:
            containers = self._idle.pop(key, deque())
        for container in containers:
            self._later(self._remove, container)

    def close(self) -> None:
        """Remove the idle containers, and wait for those being removed; those out on lease are not waited for."""
        with self._changed:
            self._closed = True
            containers = [container for idle in self._idle.values() for container in idle]
            self._idle.clear()
            self._changed.notify_all()
            while self._warming:
                self._changed.wait()
        for container in containers:
            container.close()  # which ends it, whatever becomes of the engine
            self._later(self._remove, container)
        self._workers.shutdown(wait=True)

    def _prefer(self, kind: Kind) -> None:
        if self._size == 0 or self._closed:
            return
        self._idle.setdefault(kind.key, deque())
        self._idle.move_to_end(kind.key)
        while len(self._idle) > self._size:
            _, containers = self._idle.popitem(last=False)
            for container in containers:
                self._later(self._remove, container)

    def _take(self, kind: Kind, cancelled: Callable[[], bool]) -> Container | None:
        """An idle one, or None once one more may be started; meanwhile idle ones of other kinds go out of the way."""
        while not self._closed:
            if self._idle.get(kind.key):
                return self._pop(kind.key)
            warming = self._warming.get(kind.key)
            if warming is not None and not warming.awaited and not cancelled():
                container = self._join(warming, cancelled)
                if container is not None:
                    return container
                continue
            if self._alive < self.most or cancelled():
                self._alive += 1
                return None
            victim = next((key for key, idle in self._idle.items() if idle), None)
            if victim is not None:
                self._later(self._remove, self._pop(victim))
            self._changed.wait(0.5)
        raise SandboxUnavailableError("the sandbox was closed, or lost its engine, before the program began.")

    def _join(self, warming: Warming, cancelled: Callable[[], bool]) -> Container | None:
        """The one being started, which began earlier than one of our own would; None when it failed."""
        warming.awaited = True
        while not warming.over and not self._closed and not cancelled():
            self._changed.wait(0.5)
        warming.awaited = False
        if warming.damaged:
            raise DamagedSetError("the package set is damaged")
        return warming.container

    def _make_room(self) -> bool:
        """Have the idle ones be fewer than there may be, at the cost of the kind with the most."""
        room = max(1, self._size) - sum(self._starting.values())
        while room > 0 and sum(map(len, self._idle.values())) >= room:
            self._later(self._remove, self._pop(max(self._idle, key=lambda key: len(self._idle[key]))))
        return room > 0

    def _pop(self, key: tuple[object, ...]) -> Container:
        idle = self._idle[key]
        container = idle.popleft()
        if not idle and self._size == 0:
            del self._idle[key]
        return container

    def _start(self, kind: Kind, cancelled: Callable[[], bool] = lambda: False) -> Container:
        """Start one that is counted already."""
        try:
            container = Container.start(self._api, kind.make_config())
        except BaseException:
            self._forget()
            raise
        try:
            await_ready(container, cancelled)
        except BaseException:
            self._later(self._remove, container)
            raise
        return container

    def _replace(self, kind: Kind, container: Container) -> None:
        time.sleep(HEAD_START)
        self._remove(container)
        self._refill(kind)

    def _refill(self, kind: Kind) -> None:
        """Start one after the other until there are as many as are kept."""
        while self._start_idle(kind):
            pass

    def _start_idle(self, kind: Kind) -> bool:
        with self._changed:
            idle = self._idle.get(kind.key)
            starting = self._starting.get(kind.key, 0)
            on_their_way = starting + (kind.key in self._warming)
            share = max(1, self._size // max(1, len(self._idle)))
            if idle is None or self._closed or len(idle) + on_their_way >= share or self._alive >= self.most:
                return False
            on_their_way = sum(self._starting.values()) + len(self._warming)
            if sum(map(len, self._idle.values())) + on_their_way >= self._size:
                victim = next((others for others in self._idle.values() if len(others) > share), None)
                if victim is None:
                    return False
                self._later(self._remove, victim.popleft())
            self._starting[kind.key] = starting + 1
            self._alive += 1
        container = None
        try:
            container = self._start(kind)
        except SandboxError as error:
            logger.info("no container could be kept ready: %s", error)
        with self._changed:
            self._starting[kind.key] -= 1
            started = container is not None
            if container is not None and kind.key in self._idle and not self._closed:
                self._idle[kind.key].append(container)
                container = None
            self._changed.notify_all()
        if container is not None:
            self._remove(container)
        return started

    def _remove(self, container: Container) -> None:
        try:
            container.remove()
        except SandboxError as error:
            logger.info("a container was left to expire: %s", error)
        finally:
            self._forget()

    def _forget(self) -> None:
        with self._changed:
            self._alive -= 1
            self._changed.notify_all()

    def _later(self, work: Callable[..., None], *arguments: object) -> None:
        try:
            self._workers.submit(work, *arguments)
        except RuntimeError:  # the pool is closed: nobody else will
            work(*arguments)


def await_ready(container: Container, cancelled: Callable[[], bool]) -> None:
    """Until its supervisor says that a program can come.

    Raises:
        DamagedSetError: its package set is not what it was.
        SandboxError: it ended, took too long or was cancelled; the text has its own words.
    """
    said = b""
    deadline = time.monotonic() + READY_TIMEOUT
    while (remaining := deadline - time.monotonic()) > 0:
        frames = container.read(min(remaining, GLANCE))
        if frames is None:
            break
        if cancelled():
            raise SandboxError("a container that was started ahead is no longer wanted")
        for stream, data in frames:
            if stream == STDOUT and data == READY:
                return
            if stream == STDOUT and data == DAMAGED:
                raise DamagedSetError("the package set is damaged")
            said += data if stream == STDERR else b""
    raise SandboxError(f"a container did not become ready: {said.decode(errors='replace')[-500:]}")
