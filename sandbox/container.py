"""One container: made, talked to over its attach stream, and removed, whatever happens."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

import anyio
import anyio.to_thread

from sandbox.engine import engine_errors
from sandbox.errors import SandboxError, SandboxUnavailableError

if TYPE_CHECKING:
    from docker import APIClient

DRAIN_TIMEOUT = 5.0
"""Seconds a killed container has to close its streams."""
POLL = 0.5
"""Seconds between looks at the clock while nothing is written."""

CLEANUP_TIMEOUT = 20.0
"""Seconds that cancelling waits for the container to be gone."""

SEALED: dict[str, Any] = {
    "read_only": True,
    "cap_drop": ["ALL"],
    "security_opt": ["no-new-privileges"],
    "log_config": {"type": "none"},
}
"""Of the host configuration of every container, a program's and the installer's."""

T = TypeVar("T")
Ending = Literal["exited", "satisfied", "timeout", "flood", "cancelled"]


class Sink(Protocol):
    """Takes one stream of a container."""

    def feed(self, data: bytes) -> Literal["more", "enough", "flood"]:
        """`enough` ends the run: all that was wanted is here. `flood` ends it too."""
        ...


@dataclass(frozen=True, slots=True)
class Ended:
    """How a container ended, by the host's clock and the engine's word."""

    ending: Ending
    exit_code: int | None
    """Of PID 1 as the engine saw it; None unless `ending` is `exited`."""
    oom_killed: bool
    start_ms: float
    """Creating and starting the container."""
    run_ms: float
    """From the moment the input was sent."""


class Container:
    """Single use. `run` blocks a worker thread; `cancel`, from any other thread, makes it return soon."""

    def __init__(self, api: APIClient, config: dict[str, Any]) -> None:
        """`config` is what `APIClient.create_container` takes."""
        self._api = api
        self._config = config
        self._lock = threading.Lock()
        self._socket: Any = None
        self._cancelled = False
        self._started = False
        self.finished = threading.Event()
        """Set when `run` is over and the container gone."""

    def cancel(self) -> None:
        with self._lock:
            self._cancelled = True
            if self._socket is not None:
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    def run(
        self,
        stdin: Iterable[bytes],
        stdout: Sink,
        stderr: Sink,
        *,
        timeout: float,
        upload: tuple[str, bytes] | None = None,
    ) -> Ended:
        """Create, start, feed, read and remove the container.

        Args:
            stdin: pieces sent once it runs.
            stdout: gets the container's standard output.
            stderr: gets its standard error.
            timeout: seconds from when `stdin` was sent until it is killed.
            upload: a folder in a volume of it, and a tar archive to unpack there before it starts.

        Raises:
            SandboxUnavailableError: no engine or image; nothing ran.
            SandboxError: the engine refused or failed on the way.
        """
        try:
            with engine_errors():
                begin = time.monotonic()
                container_id = self._api.create_container(**self._config)["Id"]
                try:
                    return self._run(container_id, begin, stdin, (stdout, stderr), timeout, upload)
                finally:
                    remove(self._api, container_id)
        except SandboxUnavailableError as error:
            if self._started:
                raise SandboxError(f"lost the engine while a program ran: {error}") from error
            raise
        finally:
            self.finished.set()

    def _run(
        self,
        container_id: str,
        begin: float,
        stdin: Iterable[bytes],
        sinks: tuple[Sink, Sink],
        timeout: float,
        upload: tuple[str, bytes] | None,
    ) -> Ended:
        if upload is not None:
            self._api.put_archive(container_id, *upload)
        attached = self._api.attach_socket(container_id, params={"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1})
        # The SDK ties the response to the socket: unclosed, it keeps the descriptor until garbage is collected.
        with contextlib.closing(attached), contextlib.closing(attached._response):
            stream = getattr(attached, "_sock", attached)
            with self._lock:
                self._socket = stream
                if self._cancelled:
                    return Ended("cancelled", None, False, 0.0, 0.0)
            try:
                self._started = True
                self._api.start(container_id)
                started = time.monotonic()
                ending = self._exchange(container_id, stream, stdin, sinks, timeout)
                run_ms = (time.monotonic() - started) * 1000
            finally:
                with self._lock:
                    self._socket = None
                with contextlib.suppress(OSError):
                    stream.shutdown(socket.SHUT_RDWR)  # closing alone leaves it to the connection's other owners
        exit_code, oom_killed = None, False
        if ending == "exited":
            exit_code = self._api.wait(container_id, timeout=DRAIN_TIMEOUT)["StatusCode"]
            oom_killed = self._api.inspect_container(container_id)["State"]["OOMKilled"]
        return Ended(ending, exit_code, oom_killed, (started - begin) * 1000, run_ms)

    def _exchange(
        self,
        container_id: str,
        stream: socket.socket,
        stdin: Iterable[bytes],
        sinks: tuple[Sink, Sink],
        timeout: float,
    ) -> Ending:
        demultiplexer = Demultiplexer(*sinks)
        stream.settimeout(timeout)
        try:
            for piece in stdin:
                stream.sendall(piece)
        except OSError:  # it ended, or we are being cancelled: reading tells which
            pass
        deadline = time.monotonic() + timeout
        ending: Ending = "exited"
        while not self._cancelled:
            remaining = deadline - time.monotonic()
            if remaining <= 0 and ending == "exited":
                ending = "timeout"
                # Killing returns only once the output is read, so it must not wait for us nor we for it.
                threading.Thread(target=self._kill, args=(container_id,), daemon=True).start()
                deadline = time.monotonic() + DRAIN_TIMEOUT
                continue
            if remaining <= 0:
                return ending
            stream.settimeout(min(remaining, POLL))
            try:
                data = stream.recv(1 << 18)
            except TimeoutError:
                continue
            except OSError as error:
                if self._cancelled:
                    break
                raise SandboxError(f"the engine dropped the stream of a running container: {error}") from error
            if not data:
                return "cancelled" if self._cancelled else ending
            state = demultiplexer.feed(data)
            if state == "enough":
                return "satisfied"
            if state == "flood":
                return "flood"
        return "cancelled"

    def _kill(self, container_id: str) -> None:
        from docker.errors import APIError
        from requests.exceptions import RequestException

        # It may just have ended by itself; and whatever else is wrong, removing it will tell.
        with contextlib.suppress(APIError, RequestException):
            self._api.kill(container_id)


class Demultiplexer:
    """Takes the engine's attach stream apart: frames of a type byte, three zeros, a u32 length, the data."""

    def __init__(self, stdout: Sink, stderr: Sink) -> None:
        self._sinks: dict[int, Sink] = {1: stdout, 2: stderr}
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Literal["more", "enough", "flood"]:
        self._buffer += data
        while len(self._buffer) >= 8:
            kind, size = struct.unpack_from(">BxxxL", self._buffer)
            if len(self._buffer) < 8 + size:
                return "more"
            content = bytes(self._buffer[8 : 8 + size])
            del self._buffer[: 8 + size]
            if kind not in self._sinks:
                raise SandboxError(f"the engine reports: {content.decode(errors='replace')}")
            state = self._sinks[kind].feed(content)
            if state != "more":
                return state
        return "more"


def remove(api: APIClient, container_id: str) -> None:
    """Kill and remove a container; one that is gone, or being removed by another, is fine."""
    from docker.errors import APIError, NotFound

    try:
        api.remove_container(container_id, force=True, v=True)
    except NotFound:
        pass
    except APIError as error:
        if error.status_code != 409:  # removal already in progress
            raise


async def in_thread(container: Container, work: Callable[[], T]) -> T:
    """Do `work`, which runs `container`, in a thread; cancelling ends the container and waits until it is gone."""
    try:
        return await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
    except anyio.get_cancelled_exc_class():
        container.cancel()
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(container.finished.wait, CLEANUP_TIMEOUT)
        raise
