"""The host's end of an installer's only way out: its connections, in frames over the container's streams.

Covers: whatever name or address is asked for, only those of the index and its file hosts are reached, on
their ports, and names are resolved here. What comes in all is bounded, and so are connections, what a
connection may have on its way, and every frame. What the container sends is taken apart as if it were
hostile: it cannot make this end crash, hang, or keep much.

Does not cover: what an allowed host does, and what is in the bytes.

The frames are those of `outlet.py`. One thread, the caller's, reads from the container and never waits for
anything else; one sends to it; and each connection to the world has one that reads from there, and stops
while the container has not taken what is on its way.
"""

from __future__ import annotations

import contextlib
import json
import queue
import socket
import struct
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from sandbox.container import STDERR, Frame
from sandbox.errors import SandboxError
from sandbox.inside.outlet import CLOSE, DATA, HEADER, JOB, OPEN, OPENED, REFUSED, RESULT, WINDOW, WINDOW_SIZE
from sandbox.packages.dial import dial
from sandbox.packages.index import Address
from sandbox.types import KIB, MIB

HEADER_SIZE = struct.calcsize(HEADER)
FRAME_LIMITS = {OPEN: 300, DATA: 64 * KIB, WINDOW: 4, CLOSE: 0, RESULT: 8 * MIB}
"""Bytes that a frame from the container may have."""
MAX_CONNECTIONS = 128
MAX_OPENED = 4096
"""Connections in the life of one container."""
SEND_BUFFER = 256 * KIB
"""Bytes that a host of the world may be slow to take."""
CHUNK = 64 * KIB
LOG_LIMIT = 64 * KIB
MAX_NOTES = 20
POLL = 0.2
NOT_ALLOWED, UNREACHABLE, TOO_MANY = b"\x02", b"\x04", b"\x01"
"""What a SOCKS client is told."""

Ending = Literal["result", "ended", "timeout", "quota"]


class Channel(Protocol):
    """What is used of a `Container`."""

    def send(self, pieces: Iterable[bytes]) -> bool:
        """Write to its standard input; False when it no longer takes any."""
        ...

    def read(self, timeout: float) -> list[Frame] | None:
        """What it wrote, waiting at most `timeout` seconds for something; None at the end of its streams.

        Raises:
            SandboxError: the engine dropped the connection, or reports a fault in it.
        """
        ...


@dataclass(frozen=True, slots=True)
class Passage:
    """What went through a tunnel."""

    ending: Ending
    """`result`: the container is done; `ended`: without being done; `timeout`: not at all; `quota`: too much came."""
    result: dict[str, Any]
    """Of the container."""
    log: str
    """The end of what it wrote to stderr."""
    refused: tuple[str, ...]
    """`host:port` that it asked for and did not get."""
    unreachable: tuple[str, ...]
    """`host:port: why` of allowed ones that could not be reached."""
    received: int
    """Bytes from the world."""


class Tunnel:
    """One container's way out. Single use."""

    def __init__(self, channel: Channel, hosts: frozenset[Address], proxy: str | None, download_limit: int) -> None:
        self._channel = channel
        self._hosts = hosts
        self._proxy = proxy
        self._limit = download_limit
        self._lock = threading.Lock()
        """Held while what connections share is changed."""
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._connections: dict[int, Connection] = {}
        self._opened = 0
        self._received = 0
        self._closed = False
        self._stuck = False
        """The container takes nothing any more."""
        self._over_quota = False
        self._log = bytearray()
        self._refused: list[str] = []
        self._unreachable: list[str] = []

    def run(self, job: dict[str, Any], deadline: float) -> Passage:
        """Have the container do `job`; returns when it is done, or will not be by `deadline` (of the monotonic clock).

        Raises:
            SandboxError: the container sends what no installer does, or the engine failed.
        """
        threading.Thread(target=self._send_all, daemon=True).start()
        try:
            self._send(JOB, 0, json.dumps(job).encode())
            ending, result = self._work(deadline)
        finally:
            self._close()
        return Passage(
            ending,
            result,
            self._log.decode(errors="replace"),
            tuple(self._refused),
            tuple(self._unreachable),
            self._received,
        )

    def _work(self, deadline: float) -> tuple[Ending, dict[str, Any]]:
        parser = FrameParser()
        while (left := deadline - time.monotonic()) > 0:
            frames = self._channel.read(min(POLL, left))
            if self._over_quota:
                return "quota", {}
            if frames is None or self._stuck:
                return "ended", {}
            for stream, data in frames:
                if stream == STDERR:
                    self._log += data
                    del self._log[:-LOG_LIMIT]
                    continue
                for kind, number, content in parser.feed(data):
                    if kind == RESULT:
                        return "result", read_result(content)
                    self._take(kind, number, content)
        return "timeout", {}

    def _take(self, kind: int, number: int, content: bytes) -> None:
        if kind == OPEN:
            self._open(number, content)
            return
        connection = self._connections.get(number)
        if connection is None:
            return  # closed on this side meanwhile
        if kind == DATA:
            connection.write(content)
        elif kind == WINDOW:
            connection.widen(int.from_bytes(content, "big"))
        else:
            connection.close()

    def _open(self, number: int, content: bytes) -> None:
        self._opened += 1
        if number in self._connections or self._opened > MAX_OPENED:
            raise SandboxError("the installer sent garbage: it opens what it must not")
        address = parse_address(content)
        if address is None or address not in self._hosts:
            note(self._refused, printable(content))
            self._send(REFUSED, number, NOT_ALLOWED)
        elif len(self._connections) >= MAX_CONNECTIONS:
            self._send(REFUSED, number, TOO_MANY)
        else:
            with self._lock:
                connection = self._connections[number] = Connection()
            threading.Thread(target=self._serve, args=(number, connection, address), daemon=True).start()

    def _serve(self, number: int, connection: Connection, address: Address) -> None:
        """The life of one connection, in a thread of its own."""
        try:
            try:
                connection.attach(dial(address, self._proxy))
            except OSError as error:
                if not self._closed:
                    note(self._unreachable, f"{address[0]}:{address[1]}: {error}")
                self._send(REFUSED, number, UNREACHABLE)
                return
            self._send(OPENED, number)
            while (data := connection.read()) and self._count(len(data)):
                self._send(DATA, number, data)
        finally:
            connection.release()
            with self._lock:
                self._connections.pop(number, None)
            self._send(CLOSE, number)

    def _count(self, size: int) -> bool:
        with self._lock:
            self._received += size
            self._over_quota = self._received > self._limit
        return not self._over_quota

    def _send(self, kind: int, number: int, data: bytes = b"") -> None:
        """Never waits: what is on its way is bounded by each connection's window."""
        self._outgoing.put(struct.pack(HEADER, kind, number, len(data)) + data)

    def _send_all(self) -> None:
        """In a thread of its own: pass on what is to be sent, until there is no more or nobody takes it."""
        while (piece := self._outgoing.get()) is not None:
            if not self._channel.send([piece]):
                self._stuck = True
                return

    def _close(self) -> None:
        self._closed = True
        self._outgoing.put(None)
        with self._lock:
            connections = list(self._connections.values())
        for connection in connections:
            connection.close()


class Connection:
    """To one host of the world. Its thread reads and waits; the tunnel's reader writes and never waits."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._state = threading.Condition()
        self._window = WINDOW_SIZE
        self._closed = False

    def attach(self, upstream: socket.socket) -> None:
        """
        Raises:
            ConnectionError: it was closed meanwhile.
        """
        upstream.settimeout(None)
        upstream.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
        with self._state:
            if self._closed:
                upstream.close()
                raise ConnectionError("no longer wanted")
            self._socket = upstream

    def read(self) -> bytes:
        """What comes next, once the container can take it; nothing at the end, however it came about."""
        with self._state:
            self._state.wait_for(lambda: self._closed or self._window > 0)
            upstream, most = self._socket, min(CHUNK, self._window)
        if self._closed or upstream is None:
            return b""
        try:
            data = upstream.recv(most)
        except OSError:
            return b""
        with self._state:
            self._window -= len(data)
        return data

    def write(self, data: bytes) -> None:
        """Pass on, or give the connection up when the other side does not take it: requests are small."""
        view = memoryview(data)
        with self._state:
            try:
                while view and self._socket is not None:
                    view = view[self._socket.send(view, socket.MSG_DONTWAIT) :]
            except OSError:
                self._close()

    def widen(self, size: int) -> None:
        """The container took `size` bytes: as many more may be on their way."""
        with self._state:
            self._window = min(WINDOW_SIZE, self._window + size)
            self._state.notify_all()

    def close(self) -> None:
        """Have whoever reads or waits return."""
        with self._state:
            self._close()

    def _close(self) -> None:
        self._closed = True
        self._state.notify_all()
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """By the thread that reads, at its end."""
        with self._state:
            self._closed = True
            if self._socket is not None:
                self._socket.close()
                self._socket = None


class FrameParser:
    """Takes apart what a container sends."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[int, int, bytes]]:
        """The frames that are complete by now: kind, connection, content.

        Raises:
            SandboxError: it is nothing an installer sends.
        """
        self._buffer += data
        while len(self._buffer) >= HEADER_SIZE:
            kind, number, length = struct.unpack_from(HEADER, self._buffer)
            if length > FRAME_LIMITS.get(kind, -1):
                raise SandboxError(f"the installer sent garbage: a frame of kind {kind} with {length} bytes")
            if len(self._buffer) < HEADER_SIZE + length:
                return
            content = bytes(self._buffer[HEADER_SIZE : HEADER_SIZE + length])
            del self._buffer[: HEADER_SIZE + length]
            yield kind, number, content


def read_result(content: bytes) -> dict[str, Any]:
    """The object that the installer ended with.

    Raises:
        SandboxError: it is not a JSON object.
    """
    try:
        result = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise SandboxError("the installer sent garbage: its result is no JSON") from error
    if not isinstance(result, dict):
        raise SandboxError("the installer sent garbage: its result is no object")
    return result


def parse_address(content: bytes) -> Address | None:
    """Of `host:port`, the host in lower case; None where that is not its form."""
    host, _, port = content.decode("ascii", "replace").rpartition(":")
    if not port.isdigit() or len(port) > 5:
        return None
    return host.lower().rstrip("."), int(port)


def printable(content: bytes) -> str:
    """`content` as text, with `?` for what cannot be printed."""
    return "".join(char if char.isprintable() else "?" for char in content.decode("ascii", "replace"))


def note(notes: list[str], text: str) -> None:
    """Add `text`, unless it is there already or the list is full."""
    if text not in notes and len(notes) < MAX_NOTES:
        notes.append(text)
