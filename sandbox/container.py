"""One container: made, talked to over its attach stream, and removed. Blocking; single use."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import anyio.to_thread

from sandbox.engine import engine_errors
from sandbox.errors import SandboxError

if TYPE_CHECKING:
    from docker import APIClient

STDOUT, STDERR = 1, 2
SEND_TIMEOUT = 30.0
"""Seconds the engine may take to accept what is sent to a container."""
END_TIMEOUT = 10.0
"""Seconds an ended container has to be known as such to the engine."""
CLEANUP_TIMEOUT = 20.0
"""Seconds that cancelling waits for work in a thread to end."""

T = TypeVar("T")
Frame = tuple[int, bytes]
"""Which stream, and a piece of it."""


class Container:
    """A started container and the one connection to it. The container's stdin is open for as long as that is.

    Only `cancel` may be called from another thread than the one that works with it; `send` may be called
    from several if they take turns.
    """

    def __init__(self, api: APIClient, container_id: str, attached: Any) -> None:
        self._api = api
        self.id = container_id
        self._attached = attached
        self._stream: socket.socket = getattr(attached, "_sock", attached)
        self._stream.settimeout(SEND_TIMEOUT)
        self._demultiplexer = Demultiplexer()
        self.cancelled = False

    @classmethod
    def start(cls, api: APIClient, config: dict[str, Any]) -> Container:
        """Create, attach to, and start a container; `config` is what `APIClient.create_container` takes.

        Raises:
            SandboxUnavailableError: no engine or image.
            SandboxError: the engine refused.
        """
        with engine_errors():
            container_id = api.create_container(**config)["Id"]
            try:
                streams = {"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1}
                container = cls(api, container_id, api.attach_socket(container_id, params=streams))
                api.start(container_id)
            except BaseException:
                remove(api, container_id)
                raise
        return container

    def send(self, pieces: Iterable[bytes]) -> bool:
        """Write to its standard input; False when it no longer takes any: reading tells why."""
        try:
            for piece in pieces:
                self._stream.sendall(piece)
        except OSError:
            return False
        return True

    def read(self, timeout: float) -> list[Frame] | None:
        """What it wrote, waiting at most `timeout` seconds for something; None at the end of its streams.

        Raises:
            SandboxError: the engine dropped the connection, or reports a fault in it.
        """
        try:
            if not self._readable(timeout):
                return []
            data = self._stream.recv(1 << 18)
        except (OSError, ValueError) as error:
            if self.cancelled:
                return None
            raise SandboxError(f"the engine dropped the stream of a running container: {error}") from error
        return self._demultiplexer.feed(data) if data else None

    def is_quiet(self) -> bool:
        """Whether the connection stands and nothing has come: what an idle one should be."""
        try:
            return not self._readable(0)
        except (OSError, ValueError):
            return False

    def _readable(self, timeout: float) -> bool:
        pending = getattr(self._stream, "pending", None)  # of a TLS connection
        if pending is not None and pending():
            return True
        poll = select.poll()
        poll.register(self._stream, select.POLLIN)
        return bool(poll.poll(max(0.0, timeout) * 1000))

    def cancel(self) -> None:
        """Make whoever reads or sends return soon. From any thread."""
        self.cancelled = True
        with contextlib.suppress(OSError):
            self._stream.shutdown(socket.SHUT_RDWR)  # closing alone leaves it to the connection's other owners

    def kill(self) -> None:
        """End its processes now; what they wrote can still be read."""
        # The engine's call returns only once the output is read, so it must not wait for us nor we for it.
        threading.Thread(target=self._kill, daemon=True).start()

    def _kill(self) -> None:
        from docker.errors import APIError
        from requests.exceptions import RequestException

        # It may just have ended by itself; and whatever else is wrong, removing it will tell.
        with contextlib.suppress(APIError, RequestException):
            self._api.kill(self.id)

    def outcome(self) -> tuple[int, bool]:
        """Of an ended container: exit code of its first process, and whether memory ran out, in the engine's words."""
        with engine_errors():
            exit_code = int(self._api.wait(self.id, timeout=END_TIMEOUT)["StatusCode"])
            return exit_code, bool(self._api.inspect_container(self.id)["State"]["OOMKilled"])

    def close(self) -> None:
        """Let go of the connection: its standard input ends, and with it every container of ours."""
        self.cancel()
        # The SDK ties the response to the socket: unclosed, it keeps the descriptor until garbage is collected.
        with contextlib.suppress(OSError, ValueError):
            self._attached._response.close()
            self._attached.close()

    def remove(self) -> None:
        """Kill and remove it, whatever state it is in.

        Raises:
            SandboxError: the engine does not answer, or failed.
        """
        self.close()
        with engine_errors():
            remove(self._api, self.id)


class Demultiplexer:
    """Takes the engine's attach stream apart: frames of a type byte, three zeros, a u32 length, the data."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Frame]:
        """The frames that are complete by now.

        Raises:
            SandboxError: the engine put a message of its own into the stream.
        """
        self._buffer += data
        frames: list[Frame] = []
        position = 0
        while len(self._buffer) >= position + 8:
            kind, size = struct.unpack_from(">BxxxL", self._buffer, position)
            if len(self._buffer) < position + 8 + size:
                break
            content = bytes(self._buffer[position + 8 : position + 8 + size])
            position += 8 + size
            if kind not in (STDOUT, STDERR):
                raise SandboxError(f"the engine reports: {content.decode(errors='replace')}")
            frames.append((kind, content))
        del self._buffer[:position]
        return frames


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


async def in_thread(work: Callable[[], T], cancel: Callable[[], None]) -> T:
    """Do blocking `work` in a thread of its own. When this is cancelled, `cancel` is called to make `work`
    return, and that is waited for."""
    lock = threading.Lock()
    begun = given_up = False
    finished = threading.Event()

    def whole() -> T:
        nonlocal begun
        with lock:
            begun = not given_up
        try:
            if given_up:
                raise RuntimeError("cancelled before it began")
            return work()
        finally:
            finished.set()

    try:
        return await anyio.to_thread.run_sync(whole, abandon_on_cancel=True, limiter=anyio.CapacityLimiter(1))
    except anyio.get_cancelled_exc_class():
        with lock:
            given_up = True
        if begun:
            cancel()
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(finished.wait, CLEANUP_TIMEOUT, limiter=anyio.CapacityLimiter(1))
        raise
