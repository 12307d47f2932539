"""Containers that are none, on an engine that does what a test has it do: start late, fail, damage."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from typing import Any

from sandbox.container import STDERR, STDOUT
from sandbox.errors import SandboxError, SandboxUnavailableError
from sandbox.inside.wire import DAMAGED, READY
from sandbox.pool import Kind

PATIENCE = 5.0
"""Seconds that no wait in here comes near unless something is wrong."""


def until(condition: Callable[[], object]) -> None:
    """Wait for another thread."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


class FakeContainer:
    """Says what its engine has it say once that lets it."""

    def __init__(self, engine: FakeEngine, name: str) -> None:
        self.engine, self.name = engine, name
        self.removals = 0
        self.closed = False

    def read(self, timeout: float) -> list[tuple[int, bytes]] | None:
        if not self.engine.gate.wait(min(timeout, 0.01)):
            return []
        if self.engine.fails("ready"):
            return None
        return [(STDERR, b"a warning"), (STDOUT, DAMAGED if self.engine.fails("damaged") else self.engine.says)]

    def is_quiet(self) -> bool:
        return not self.engine.fails("quiet")

    def close(self) -> None:
        self.closed = True

    def remove(self) -> None:
        with self.engine.changed:
            self.removals += 1
            self.engine.changed.notify_all()
        if self.engine.fails("remove"):  # its supervisor ends it, later
            raise SandboxUnavailableError("the engine did not answer")


class FakeEngine:
    """The containers that were started, and whether new ones become ready."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.gate = threading.Event()
        """New containers become ready once it is set."""
        self.gate.set()
        self.says = READY
        self.fault: Exception | None = None
        self.chances: dict[str, float] = {}
        """Of each step to fail: start, ready, damaged, quiet, remove."""
        self.started: list[FakeContainer] = []
        self.most = 0
        """Containers there were at once."""
        self._random = random.Random(0)

    def fails(self, step: str) -> bool:
        with self.changed:
            return self._random.random() < self.chances.get(step, 0)

    def start(self, api: object, config: dict[str, Any]) -> FakeContainer:
        if self.fault:
            raise self.fault
        if self.fails("start"):
            raise SandboxUnavailableError("the engine did not answer")
        with self.changed:
            self.started.append(FakeContainer(self, config["name"]))
            self.most = max(self.most, len(self.alive()))
            self.changed.notify_all()
            return self.started[-1]

    def alive(self) -> list[str]:
        return sorted(container.name for container in self.started if not container.removals)

    def await_alive(self, *names: str) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: self.alive() == sorted(names), PATIENCE), self.alive()


def kind(name: str) -> Kind:
    return Kind((name,), lambda: {"name": name})


class Thread:
    """Work in a thread, and what came of it."""

    def __init__(self, work: Callable[..., Any], *arguments: object) -> None:
        self.result: Any = None
        self.error: SandboxError | None = None
        self._thread = threading.Thread(target=self._run, args=(work, *arguments), daemon=True)
        self._thread.start()

    def _run(self, work: Callable[..., Any], *arguments: object) -> None:
        try:
            self.result = work(*arguments)
        except SandboxError as error:
            self.error = error

    def join(self) -> Thread:
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
        return self
